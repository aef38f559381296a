"""Takes the pictures out of a JSON body before the rest of it is read.

A JSON parser looks at every character of a string; a base64 decoder, which has to see them anyway,
is four times as fast, and a picture's string is nearly all of a body. Does not say what is wrong
with a body: whatever is unusual in it is left to be read as a whole.
"""

from secrets import token_hex
from typing import Final, TypeVar, cast

import msgspec

from tintype.errors import InvalidRequest
from tintype.protocol.codec import decode
from tintype.protocol.input import ImageUrl, InputPart
from tintype.service.sources import read_base64

T = TypeVar("T", bound=msgspec.Struct)

_LONG_BYTES: Final = 1 << 16  # shorter strings are read fast enough with the rest


def read_around_pictures(body: bytes | bytearray, type_: type[T]) -> T | None:
    """Return a request whose `Raw` fields hold bytes where long base64 stood in the body.

    None means that the body is to be read as a whole: it has no such picture, has one where
    something else is due, or is wrong.
    """
    rest, pictures = _take_out(body)
    if not pictures:
        return None
    try:
        request = decode(rest, type_)
    except InvalidRequest:
        return None
    return request if _put_in(request, pictures) == len(pictures) else None


def _take_out(body: bytes | bytearray) -> tuple[bytes, dict[bytes, bytes]]:
    """Return the body with a short string for each picture, and the pictures by these strings.

    Looks between neighbouring quotes only. There may be a part of a string that has escaped
    quotes; but it is never outside of one, where no JSON has so much without a comma or a colon.
    """
    pieces: list[bytes | memoryview] = []
    pictures: dict[bytes, bytes] = {}
    mark = token_hex(16)  # nobody can have sent it
    view = memoryview(body)
    at = done = 0
    while (at := at + _LONG_BYTES) < len(body):  # every long string has one of these places in it
        begin, end = body.rfind(b'"', done, at) + 1, body.find(b'"', at)
        if end < 0:
            break
        at = end
        if not begin or end - begin < _LONG_BYTES:
            continue
        try:
            picture = read_base64(view[begin:end])
        except ValueError:
            continue
        stand_in = f'"{mark}.{len(pictures)}"'.encode("ascii")
        pictures[stand_in] = picture
        pieces += view[done : begin - 1], stand_in
        done = end + 1
    return b"".join((*pieces, view[done:])), pictures


def _put_in(value: object, pictures: dict[bytes, bytes]) -> int:
    """Put pictures where their strings stand in a request; return how many were put in."""
    match value:
        case msgspec.Struct():
            return sum(_fill(value, name, pictures) for name in value.__struct_fields__)
        case list():
            return sum(_put_in(entry, pictures) for entry in cast("list[object]", value))
        case _:
            return 0


def _fill(holder: msgspec.Struct, name: str, pictures: dict[bytes, bytes]) -> int:
    value = getattr(holder, name)
    if not isinstance(value, msgspec.Raw):
        return _put_in(value, pictures)
    text = bytes(value)
    if (picture := pictures.get(text)) is not None:
        setattr(holder, name, picture)
        return 1
    if isinstance(holder, InputPart) and text.startswith(b"{"):  # as chat completions name it
        url = decode(text, ImageUrl)
        setattr(holder, name, url)
        return _put_in(url, pictures)
    return 0
