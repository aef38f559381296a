"""The pictures that a request brings, names or inherits, and which of them an edit starts from.

Pictures count in the order of the conversation: first what the previous response knew, then what
this request brings, each in the order of its items. Does not know engines.
"""

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, Literal, TypeAlias, TypeVar

import anyio.to_thread
import msgspec
import pybase64

from tintype.blobs.base import BlobStore
from tintype.errors import InvalidRequest, NotFound, RequestError
from tintype.fetch.base import Fetcher
from tintype.ids import Digest, FileId, ItemId, ResponseId, response_of
from tintype.pixels.encode import pixels_limiter
from tintype.pixels.intake import Look, look_in_thread
from tintype.protocol.codec import decode, decode_template
from tintype.protocol.input import Role
from tintype.protocol.items import Message
from tintype.protocol.responses import Response
from tintype.service.caller import Caller
from tintype.service.files import Files
from tintype.store.base import ResponseRow, Store

_DATA_URL: Final = re.compile(r"data:[^,;]*(?:;[^,;]*)*?;base64,", re.IGNORECASE)
_MAX_SEEN: Final = 4096
_SVG: Final = re.compile(rb"\s*<(?:svg|\?xml)\b")
_HEAD: Final = 256  # characters, among which the base64 of a data URL begins
_LONG_BYTES: Final = 16_384  # longer than any URL that is fetched
_ORDINALS: Final = {
    **dict.fromkeys(("first", "1st"), 0),
    **dict.fromkeys(("second", "2nd"), 1),
    **dict.fromkeys(("third", "3rd"), 2),
    **dict.fromkeys(("fourth", "4th"), 3),
    **dict.fromkeys(("fifth", "5th"), 4),
    "last": -1,
}
_ORDINAL: Final = re.compile(
    rf"\b({'|'.join(_ORDINALS)})\s+(?:one|picture|image|photo|photograph|drawing|illustration)\b",
    re.IGNORECASE,
)

T = TypeVar("T")

RefKind: TypeAlias = Literal["data", "item", "file", "kept"]


class PictureRef(msgspec.Struct, kw_only=True):
    """A picture as a request names it.

    `at` is its path in the request; `item` and `part` are its place in the input items, `part`
    None for an item that is itself a picture; both mean nothing for what stands beside the input.
    `value` is base64 or a URL (a text, a JSON
    string that still is part of the body, or what was in it), an item's id, a file's, or what
    was found already.
    `item_id` is the id of an item that came whole.
    """

    at: str
    item: int = -1
    part: int | None = None
    kind: RefKind
    value: "str | bytes | msgspec.Raw | KeptPicture"
    item_id: str | None = None


class KeptPicture(msgspec.Struct, frozen=True, kw_only=True):
    """A picture that is in the blob store; sizes in pixels."""

    digest: Digest
    width: int
    height: int
    has_alpha: bool
    media_type: str = "image/png"


_NOTHING: Final = MappingProxyType[str, KeptPicture]({})


class InputPicture(msgspec.Struct, kw_only=True, frozen=True):
    """Where a kept picture stands in the input items; `part` is None for an item of its own."""

    item: int
    part: int | None
    picture: KeptPicture


class ListedRequest(msgspec.Struct, kw_only=True, frozen=True):
    """As much of a `StoredRequest` as its own input needs; the rest grows with the conversation."""

    input: list[msgspec.Raw]
    pictures: list[InputPicture]


class StoredMessage(msgspec.Struct, frozen=True):
    """A message that is named by its id, as it is listed; pictures with their part in it."""

    role: Role
    content: list[dict[str, Any]]
    pictures: list[tuple[int, KeptPicture]]


class _StoredItem(msgspec.Struct):
    id: str
    type: str
    role: Role = "user"
    content: list[dict[str, Any]] = []


class Sources:
    """Takes pictures in."""

    def __init__(self, store: Store, blobs: BlobStore, files: Files, fetcher: Fetcher) -> None:
        self._store = store
        self._blobs = blobs
        self._files = files
        self._fetcher = fetcher
        self._seen: dict[Digest, KeptPicture] = {}

    async def keep(
        self,
        caller: Caller,
        refs: Sequence[PictureRef],
        *,
        remembered: ResponseId | None = None,
        named: Mapping[str, KeptPicture] = _NOTHING,
    ) -> list[KeptPicture]:
        """Find or store what `refs` name; `remembered` is a response that counts as stored.

        `named` are pictures of the conversation by ids that its client gave them; what comes whole
        among `refs` is known by its id to those after it. What stands in the body is taken out of
        it first, and with the last of it the body can go.

        Raises:
            InvalidRequest: one cannot be had, is no picture, or a damaged one.
            NotFound: the caller has no stored item or file with that id.
            Unsupported: one is to be fetched, and this server fetches nothing.
        """
        for ref in refs:
            if isinstance(ref.value, msgspec.Raw):
                ref.value = await self._taken_out(ref.value, ref.at)
        by_id = dict(named)
        kept: list[KeptPicture] = []
        for ref in refs:
            found = by_id.get(str(ref.value)) if ref.kind == "item" else None
            kept.append(found or await self._keep(caller, ref, remembered))
            if ref.item_id is not None:
                by_id[ref.item_id] = kept[-1]
        return kept

    async def _keep(
        self, caller: Caller, ref: PictureRef, remembered: ResponseId | None
    ) -> KeptPicture:
        if ref.kind == "data":
            return await self._keep_data(caller, ref, remembered)
        if isinstance(ref.value, KeptPicture):
            return ref.value
        assert isinstance(ref.value, str), "an id"
        if ref.kind == "item":
            digest = await self._store.find_picture(
                ItemId(ref.value), project=caller.project, of=remembered
            )
            if digest is None:
                return await self._picture_of_input(caller, ref.value, ref.at, remembered)
            return await self.look(digest, at=ref.at)
        return await self.file(caller, FileId(ref.value), at=ref.at)

    async def message(
        self, caller: Caller, item_id: str, *, at: str, remembered: ResponseId | None = None
    ) -> StoredMessage:
        """Return a message of an earlier response's output or input, by its id.

        Raises:
            NotFound: the caller has no stored item with that id.
        """
        row = await self._response_of(caller, item_id, remembered)
        if row is None:
            raise _unknown(item_id, at)
        response: Response = decode_template(row.body, Response)
        for item in response.output:
            if isinstance(item, Message) and item.id == item_id:
                text = "".join(part.text for part in item.content)
                return StoredMessage("assistant", [output_text(text)], [])
        found, pictures = _input_item(row, item_id)
        if found is None or found.type != "message":
            raise _unknown(item_id, at)
        in_parts = [(one.part, one.picture) for one in pictures if one.part is not None]
        return StoredMessage(found.role, found.content, in_parts)

    async def _picture_of_input(
        self, caller: Caller, item_id: str, at: str, remembered: ResponseId | None
    ) -> KeptPicture:
        row = await self._response_of(caller, item_id, remembered)
        pictures = [] if row is None else _input_item(row, item_id)[1]
        for one in pictures:
            if one.part is None:
                return one.picture
        raise _unknown(item_id, at)

    async def _response_of(
        self, caller: Caller, item_id: str, remembered: ResponseId | None
    ) -> ResponseRow | None:
        """Return the response that an item's id names, if the caller may go on from it."""
        response_id = response_of(item_id)
        row = None if response_id is None else await self._store.get(response_id)
        if row is None or row.project != caller.project:
            return None
        return row if row.is_stored or row.id == remembered else None

    async def _keep_data(
        self, caller: Caller, ref: PictureRef, remembered: ResponseId | None
    ) -> KeptPicture:
        data = await self._bytes_of(ref.value, ref.at)
        ref.value = ""
        if ref.item_id is not None and _SVG.match(data):
            # drawn here, and kept with pixels that show the same; others' cannot be rendered
            digest = await self._store.find_picture(
                ItemId(ref.item_id), project=caller.project, of=remembered
            )
            if digest is not None:
                return await self.look(digest, at=ref.at)
        return await self.store(data, at=ref.at)

    async def _taken_out(self, raw: msgspec.Raw, at: str) -> str | bytes:
        """Return the bytes of a picture in a JSON string, or the string if it is short."""
        view = memoryview(raw)
        if view.nbytes <= _LONG_BYTES:
            return decode(raw, str, at=at)
        return await _in_thread(read_data_url, view[1:-1], at)

    async def _bytes_of(self, given: object, at: str) -> bytes:
        if isinstance(given, bytes):
            return given
        assert isinstance(given, str), "it was taken out of the body"
        if given[:8].lower().startswith(("http://", "https://")):
            return await self._fetcher.fetch(given, at=at)
        return await _in_thread(read_data_url, given, at)

    async def store(self, data: bytes, *, at: str) -> KeptPicture:
        """Check a picture's bytes and store them.

        Raises:
            InvalidRequest: it is no picture, or a damaged one.
        """
        digest = await anyio.to_thread.run_sync(_digest_of, data, limiter=pixels_limiter())
        kept = self._seen.get(digest) or self._note(digest, await _look(data, at))
        await self._blobs.put(data)
        await self._store.note_orphan(digest)  # until a response refers to it
        return kept

    async def file(self, caller: Caller, file_id: FileId, *, at: str) -> KeptPicture:
        """Describe the picture in an uploaded file.

        Raises:
            NotFound: the caller has no such file.
            InvalidRequest: it holds no picture, or a damaged one.
        """
        row = await self._files.get(caller, file_id, param=at)
        return await self.look(row.digest, at=at)

    async def look(self, digest: Digest, *, at: str) -> KeptPicture:
        """Describe a picture that is stored already."""
        if kept := self._seen.get(digest):
            return kept
        return self._note(digest, await _look(await self._blobs.get(digest), at))

    def _note(self, digest: Digest, seen: Look) -> KeptPicture:
        """Remember what a picture is: clients send all of a conversation back with each turn."""
        if len(self._seen) >= _MAX_SEEN:
            del self._seen[next(iter(self._seen))]  # the one that was seen first
        self._seen[digest] = kept = KeptPicture(
            digest=digest,
            width=seen.width,
            height=seen.height,
            has_alpha=seen.has_alpha,
            media_type=seen.media_type,
        )
        return kept


async def _look(data: bytes, at: str) -> Look:
    try:
        return await look_in_thread(data)
    except RequestError as error:
        error.param = at
        raise


def _digest_of(data: bytes) -> Digest:
    return Digest(hashlib.sha256(data).hexdigest())


async def _in_thread(work: Callable[[T, str], bytes], value: T, at: str) -> bytes:
    return await anyio.to_thread.run_sync(work, value, at, limiter=pixels_limiter())


def _input_item(row: ResponseRow, item_id: str) -> tuple[_StoredItem | None, list[InputPicture]]:
    """Return an item of a response's input, and its pictures."""
    listed = msgspec.json.decode(row.request, type=ListedRequest)
    for index, raw in enumerate(listed.input):
        item = msgspec.json.decode(raw, type=_StoredItem)
        if item.id == item_id:
            return item, [picture for picture in listed.pictures if picture.item == index]
    return None, []


def output_text(text: str) -> dict[str, Any]:
    """Return the part of a message that says `text`, as it is listed."""
    return {"type": "output_text", "text": text, "annotations": [], "logprobs": []}


def _unknown(item_id: str, at: str) -> NotFound:
    return NotFound(
        f"Item with id '{item_id}' not found. Items of responses with `store` false are not kept; "
        "send them whole.",
        param=at,
    )


def read_data_url(text: str | memoryview, at: str) -> bytes:
    """Return the bytes of a data URL, or of bare base64. Its media type is not believed.

    `text` is UTF-8 as a view of bytes. Only the result is made: 20 MB of base64 cost 15 MB.

    Raises:
        InvalidRequest: `invalid_base64_image`, or `invalid_image_url`.
    """
    head = _head(text)
    if _DATA_URL.match(head) is None and ":" in head[:32]:
        raise InvalidRequest(
            "The picture must be a data URL with base64, or an https URL.",
            param=at,
            code="invalid_image_url",
        )
    try:
        return read_base64(text)
    except ValueError:
        if isinstance(text, memoryview) and b"\\" in bytes(text):  # some encoders write `\/`
            return read_data_url(decode(b'"%b"' % text, str), at)
        raise InvalidRequest(
            "The picture is not valid base64.", param=at, code="invalid_base64_image"
        ) from None


def read_base64(text: str | memoryview) -> bytes:
    """Return the bytes of a data URL or of bare base64 without escapes, copying nothing before.

    Raises:
        ValueError: it is something else.
    """
    match = _DATA_URL.match(_head(text))
    return pybase64.b64decode(text[match.end() :] if match else text, validate=True)


def _head(text: str | memoryview) -> str:
    return text[:_HEAD] if isinstance(text, str) else bytes(text[:_HEAD]).decode("latin-1")


def choose_sources(
    inherited: Sequence[KeptPicture], brought: Sequence[KeptPicture], prompt: str
) -> list[KeptPicture]:
    """Return the pictures that an edit starts from: the one to change first, then references.

    Without words like "the second picture": those that the present turn brings, or else the
    latest one of the conversation before it.
    """
    chosen = list(brought) or list(inherited[-1:])
    match = _ORDINAL.search(prompt)
    everything = [*inherited, *brought]
    if match is None or not everything:
        return chosen
    place = _ORDINALS[match[1].lower()]
    if not -len(everything) <= place < len(everything):
        return chosen
    named = everything[place]
    return [named, *(picture for picture in chosen if picture.digest != named.digest)]
