"""Every call that a client can make, as a request and a way to read the reply. Sans IO."""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeAlias, TypeVar, cast

import msgspec

from tintype.client.effects import Effect, Emit, Form, Reply, Request, Steps, Upload
from tintype.client.exchange import Terms, exchange
from tintype.client.fields import ImagesFields, PictureSource, ResponseFields
from tintype.client.sources import as_reference, as_upload
from tintype.errors import InvalidRequest, UnreadableReply
from tintype.protocol.codec import encode
from tintype.protocol.problems import Dialect
from tintype.protocol.published import Published, Unknown
from tintype.protocol.reading import Page

T = TypeVar("T")

_JSON: Final = {"content-type": "application/json"}
_OPENAI_ONLY: Final = "Only OpenAI's dialect has this; the server speaks OpenRouter's."


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """A call: its request, and how its reply is read."""

    request: Request
    read: Callable[[bytes], T]

    def steps(self, terms: Terms) -> Steps[T]:
        """Make the call.

        Raises:
            CallError: it failed, or its reply cannot be read.
        """
        reply = yield from exchange(self.request, terms)
        return read_reply(reply, self.read)


def read_reply(reply: Reply, read: Callable[[bytes], T]) -> T:
    """Return what `read` makes of a reply.

    Raises:
        UnreadableReply: it is not what it should be.
    """
    try:
        return read(reply.content)
    except (InvalidRequest, ValueError) as error:
        raise UnreadableReply(
            f"The server's reply cannot be read: {error}",
            status=reply.status,
            request_id=reply.headers.get("x-request-id"),
            body=reply.content,
        ) from error


ItemSteps: TypeAlias = Generator[Effect | Emit[T], Any, None]


def paged(
    request: Callable[[str | None], Request], read: Callable[[Any], T], terms: Terms
) -> ItemSteps[T]:
    """Yield the entries of a list, page after page, as they are wanted.

    `request` returns the request of the page after the entry of that id.
    """
    after: str | None = None
    while True:
        reply = yield from exchange(request(after), terms)
        page = read_reply(reply, Page.from_json)
        for entry in page.data:
            yield Emit(read(entry))
        if not page.has_more or not isinstance(page.last_id, str) or page.last_id == after:
            return
        after = page.last_id


def get(path: str, query: Sequence[tuple[str, str | None]] = ()) -> Request:
    """Return a request that only reads; what is None in the query is left out."""
    given = tuple((name, value) for name, value in query if value is not None)
    return Request(method="GET", path=path, query=given, is_repeatable=True)


def delete(path: str) -> Request:
    """Return a request that removes something; the second time there is nothing to remove."""
    return Request(method="DELETE", path=path, is_repeatable=True)


def cancel(response_id: str) -> Request:
    """Return a request that cancels; the second time changes nothing."""
    return Request(method="POST", path=f"/responses/{response_id}/cancel", is_repeatable=True)


def create_response(fields: ResponseFields, *, key: str, wants_events: bool) -> Request:
    """Return the request that makes a response; `key` is used unless the fields have another."""
    body = {name: _plain(value) for name, value in fields.items()}
    if wants_events:
        body["stream"] = True
    return _post_json("/responses", body, key=key, wants_events=wants_events)


def follow_response(response_id: str, *, after: int) -> Request:
    """Return the request that reads the events of a stored response above a number."""
    query = [("stream", "true")]
    if after >= 0:
        query.append(("starting_after", str(after)))
    return Request(
        method="GET",
        path=f"/responses/{response_id}",
        query=tuple(query),
        is_repeatable=True,
        wants_events=True,
    )


def generate_images(
    prompt: str,
    fields: ImagesFields,
    *,
    dialect: Dialect,
    key: str,
    partial_images: int | None = None,
) -> Request:
    """Return the request to an Images API; as a stream if `partial_images` is a number."""
    body: dict[str, Any] = {"prompt": prompt, **fields}
    path = "/images" if dialect == "openrouter" else "/images/generations"
    return _post_images(path, body, key=key, partial_images=partial_images)


def edit_images(
    prompt: str,
    images: Sequence[PictureSource],
    mask: PictureSource | None,
    fields: ImagesFields,
    *,
    dialect: Dialect,
    key: str,
    partial_images: int | None = None,
) -> Request:
    """Return the request for an edit: OpenAI's takes pictures by reference as JSON."""
    references = [as_reference(image) for image in images]
    body: dict[str, Any] = {"prompt": prompt, **fields}
    if dialect == "openai":
        body["images"] = references
        if mask is not None:
            body["mask"] = as_reference(mask)
        return _post_images("/images/edits", body, key=key, partial_images=partial_images)
    if mask is not None:
        raise InvalidRequest("OpenRouter's Images API has no masks.", param="mask")
    if any("file_id" in reference for reference in references):
        raise InvalidRequest("OpenRouter's Images API takes no uploaded files.", param="images")
    body["input_references"] = [
        {"type": "image_url", "image_url": {"url": reference["image_url"]}}
        for reference in references
    ]
    return _post_images("/images", body, key=key, partial_images=partial_images)


def vary_image(
    image: PictureSource, fields: ImagesFields, *, dialect: Dialect, key: str
) -> Request:
    """Return the request for pictures like another one."""
    if dialect == "openrouter":
        raise InvalidRequest(_OPENAI_ONLY, param="image")
    given, extra, key = _split(fields, key)
    form = Form(
        {name: _text(value) for name, value in {**given, **extra}.items()},
        (("image", as_upload(image, name="image")),),
    )
    return Request(method="POST", path="/images/variations", form=form, idempotency_key=key)


def upload_file(file: Upload, *, purpose: str, expires_after_s: int | None, key: str) -> Request:
    """Return the request that keeps a file."""
    fields = {"purpose": purpose}
    if expires_after_s is not None:
        fields["expires_after[anchor]"] = "created_at"
        fields["expires_after[seconds]"] = str(expires_after_s)
    form = Form(fields, (("file", file),))
    return Request(method="POST", path="/files", form=form, idempotency_key=key)


def ignore(content: bytes) -> None:
    """Read nothing: that the call succeeded is all there is to know."""


def _post_images(
    path: str, body: dict[str, Any], *, key: str, partial_images: int | None
) -> Request:
    if partial_images is not None:
        body = {**body, "stream": True, "partial_images": partial_images}
    return _post_json(path, body, key=key, wants_events=partial_images is not None)


def _post_json(path: str, body: Mapping[str, Any], *, key: str, wants_events: bool) -> Request:
    fields, extra, key = _split(body, key)
    return Request(
        method="POST",
        path=path,
        headers=_JSON,
        content=encode({**fields, **extra}),
        idempotency_key=key,
        wants_events=wants_events,
    )


def _split(fields: Mapping[str, Any], key: str) -> tuple[dict[str, Any], Mapping[str, Any], str]:
    """Return what goes into the body as it is, what is added to it, and the idempotency key."""
    rest = dict(fields)
    extra: Mapping[str, Any] = rest.pop("extra_body", None) or {}
    return rest, extra, rest.pop("idempotency_key", None) or key


def _text(value: object) -> str:
    """Return a value as a form has it: what is no text as JSON."""
    return value if isinstance(value, str) else encode(value).decode("utf-8")


def _plain(value: object) -> Any:
    """Return a value as JSON has it; what was read from a server goes back as it came."""
    if isinstance(value, Published):
        return value.to_object()
    if isinstance(value, Unknown):
        return msgspec.Raw(value.raw)
    if isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
        return [_plain(entry) for entry in cast("Sequence[object]", value)]
    return value
