"""Reads request bodies and query parameters, with limits, as a stream."""

import re
from functools import cache
from typing import Any, Final, Literal, TypeVar, cast

import msgspec
import structlog
from starlette.requests import Request
from starlette.types import Message

from tintype.errors import InvalidRequest, TooLarge
from tintype.http.auth import caller_of
from tintype.http.once import body_hash
from tintype.http.taken_out import read_around_pictures
from tintype.protocol.codec import decode
from tintype.protocol.input import InputItem
from tintype.protocol.responses import CreateResponse

_IMAGE_URLS: Final = "message.input_image.image_url"
_FIELD: Final = re.compile(r"[a-z][a-z0-9_]{0,39}")
_TRUE: Final = frozenset({"true", "1"})
_FALSE: Final = frozenset({"false", "0"})


def limited(request: Request, *, limit_bytes: int) -> Request:
    """Return `request` with a body that may be read up to a limit, or up to its caller's own.

    Reading on raises TooLarge; what comes after the limit is not read.

    Raises:
        TooLarge: the request says itself that its body is longer.
    """
    limit_bytes = min(limit_bytes, caller_of(request).limits.body_bytes)
    said = request.headers.get("content-length", "")
    if said.isdigit() and int(said) > limit_bytes:
        raise TooLarge(f"The body is larger than {limit_bytes} bytes.")
    seen = 0

    async def receive() -> Message:
        nonlocal seen
        message = await request.receive()
        seen += len(message.get("body", b""))
        if seen > limit_bytes:
            raise TooLarge(f"The body is larger than {limit_bytes} bytes.")
        return message

    return Request(request.scope, receive)


async def read_body(request: Request, *, limit_bytes: int) -> bytearray:
    """Return the body. It grows in place: it is never there twice.

    Raises:
        TooLarge: it is longer than `limit_bytes`.
    """
    body, digest = bytearray(), body_hash(request)
    async for chunk in limited(request, limit_bytes=limit_bytes).stream():
        digest.update(chunk)
        body += chunk
    return body


_log = structlog.get_logger()

T = TypeVar("T", bound=msgspec.Struct)


def read_typed(body: bytes | bytearray, type_: type[T], *, is_strict: bool) -> tuple[T, list[str]]:
    """Return a request and the names of top-level fields that Tintype does not know.

    Raises:
        InvalidRequest: not JSON, a wrong type, or, when `is_strict`, an unknown field.
    """
    closed: type[T] = _variant(type_, is_closed=True)
    if (request := read_around_pictures(body, closed)) is not None:
        return request, []
    try:
        return decode(body, closed), []
    except InvalidRequest:
        # read again, openly: what is unknown may be named, and what is wrong is said from here
        opened: type[T] = _variant(type_, is_closed=False)
        request = decode(body, opened)
    names = decode(body, dict[str, msgspec.Raw]).keys()
    unknown = sorted(names - set(type_.__struct_fields__))
    if unknown and is_strict:
        raise InvalidRequest(
            f"Unknown parameter: '{unknown[0]}'.", param=unknown[0], code="unknown_parameter"
        )
    return request, unknown


@cache
def _variant(type_: type[T], *, is_closed: bool) -> type[T]:
    """Return `type_` for reading: closed, or with room for unknown fields and items.

    Most bodies, pictures and all, are closed and read in one pass, for each of which the event
    loop stands still.
    """
    fields: list[tuple[str, Any, Any]] = []
    if issubclass(type_, CreateResponse):
        items = list[InputItem] if is_closed else list[msgspec.Raw]
        fields = [("input", str | items | None, None)]
    variant = msgspec.defstruct(
        type_.__name__, fields, bases=(type_,), kw_only=True, forbid_unknown_fields=is_closed
    )
    return cast("type[T]", variant)


def header_text(names: list[str]) -> bytes:
    """Return names as a header value; what a header cannot carry becomes `?`."""
    text = ", ".join(names)[:1000]
    return "".join(c if " " <= c <= "~" else "?" for c in text).encode("ascii")


def log_ignored(names: list[str]) -> None:
    """Log the names of unknown fields; what does not look like one may be anything, so not that."""
    _log.info("fields_ignored", fields=[n if _FIELD.fullmatch(n) else "?" for n in names[:20]])


def query_flag(request: Request, name: str) -> bool:
    """Return a boolean query parameter; absent means false."""
    text = request.query_params.get(name, "false").lower()
    if text not in _TRUE | _FALSE:
        raise InvalidRequest(f"Invalid value for '{name}': expected true or false.", param=name)
    return text in _TRUE


def query_integer(
    request: Request, name: str, *, default: int, least: int, most: int | None = None
) -> int:
    """Return an integer query parameter within `least..most`."""
    text = request.query_params.get(name)
    if text is None:
        return default
    try:
        value = int(text)
    except ValueError:
        raise InvalidRequest(
            f"Invalid type for '{name}': expected an integer.", param=name, code="invalid_type"
        ) from None
    if value < least:
        raise InvalidRequest(
            f"Invalid '{name}': expected >= {least}.", param=name, code="integer_below_min_value"
        )
    if most is not None and value > most:
        raise InvalidRequest(
            f"Invalid '{name}': expected <= {most}.", param=name, code="integer_above_max_value"
        )
    return value


def query_order(request: Request) -> Literal["asc", "desc"]:
    """Return the query parameter `order`; newest first if it is absent."""
    order = request.query_params.get("order", "desc")
    if order != "asc" and order != "desc":
        raise InvalidRequest(
            f"Invalid value: '{order}'. Supported values are: 'asc', 'desc'.", param="order"
        )
    return order


def wants_image_urls(request: Request) -> bool:
    """Return whether `include` asks for the pictures of messages."""
    query = request.query_params
    return _IMAGE_URLS in {*query.getlist("include"), *query.getlist("include[]")}
