"""JSON in and out, and the one trick of the event log: a body that only names its pictures.

Every encode and decode of Tintype goes through here, so that numbers are read alike everywhere
and so that a picture is written into a JSON body at the last moment, from its blob.
Does not know which types exist.
"""

import re
from collections.abc import Callable
from typing import Any, Final, TypeVar, cast

import msgspec

from tintype.errors import InvalidRequest
from tintype.ids import Digest

T = TypeVar("T")

_MARK: Final = b"\x00"
_PATH: Final = re.compile(r" - at `\$\.?(?P<path>[^`]*)`$")


class BlobRef(str):
    """A wire string whose value is the base64 of a blob; the text is the blob's digest.

    In an encoded template it stands as its digest between two NUL bytes, inside the quotes.
    A JSON encoder must escape NUL (RFC 8259, section 7), so no text of a user can look like it.
    """

    __slots__ = ()


def _encode_ref(value: object) -> msgspec.Raw:
    if isinstance(value, BlobRef):
        return msgspec.Raw(b'"' + _MARK + value.encode("ascii") + _MARK + b'"')
    raise TypeError(f"no wire form for {type(value).__name__}")


_encoder: Final = msgspec.json.Encoder()
_template_encoder: Final = msgspec.json.Encoder(enc_hook=_encode_ref)


def encode(value: object) -> bytes:
    """Return `value` as JSON.

    Raises:
        TypeError: it holds a `BlobRef`; such a value only has a template.
    """
    return _encoder.encode(value)


def encode_template(value: object) -> bytes:
    """Return `value` as JSON in which each `BlobRef` is a marked digest."""
    return _template_encoder.encode(value)


def split_template(template: bytes) -> tuple[list[bytes], list[Digest]]:
    """Return the n + 1 pieces of JSON around n blobs, and the n digests in order."""
    parts = template.split(_MARK)
    return parts[0::2], [Digest(part.decode("ascii")) for part in parts[1::2]]


def decode_template(template: bytes, type_: Any) -> Any:
    r"""Decode a template; marked digests come out as plain strings `\x00digest\x00`.

    `type_` may be a union, for which Python has no static type: the caller names the result.
    """
    return msgspec.json.decode(template.replace(_MARK, b"\\u0000"), type=type_)


def as_blob_ref(text: str) -> BlobRef | None:
    """Return the reference that a string from `decode_template` stands for, if any."""
    return BlobRef(text[1:-1]) if text.startswith("\x00") else None


def decode(data: bytes, type_: type[T], *, at: str = "") -> T:
    """Decode JSON strictly, but read `3.0` where an integer is due.

    JSON has one number type, and SDK generations that typed indices as float64 send `3.0`.
    `at` is the path of `data` within the request, such as `tools[0]`.

    Raises:
        InvalidRequest: not JSON (`invalid_json`), or of the wrong shape, with `param` and `code`.
    """
    try:
        return msgspec.json.decode(data, type=type_)
    except msgspec.ValidationError as error:
        if "got `float`" in str(error):
            whole = encode(_with_whole_numbers(msgspec.json.decode(data)))
            if whole != data:
                return decode(whole, type_, at=at)
        raise _problem(str(error), at) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InvalidRequest("The body is not valid JSON.", code="invalid_json") from error


def _with_whole_numbers(value: Any) -> Any:
    match value:
        case float() if value.is_integer():
            return int(value)
        case list():
            return [_with_whole_numbers(entry) for entry in cast("list[Any]", value)]
        case dict():
            entries = cast("dict[str, Any]", value)
            return {key: _with_whole_numbers(entry) for key, entry in entries.items()}
        case _:
            return value


def _missing(match: re.Match[str], param: str) -> InvalidRequest:
    name = f"{param}.{match[1]}" if param else match[1]
    message = f"Missing required parameter: '{name}'."
    return InvalidRequest(message, param=name, code="missing_required_parameter")


def _too_large(match: re.Match[str], param: str) -> InvalidRequest:
    message = f"Invalid '{param}': expected {match[1]} <= {match[2]}."
    return InvalidRequest(message, param=param, code="integer_above_max_value")


def _too_small(match: re.Match[str], param: str) -> InvalidRequest:
    message = f"Invalid '{param}': expected {match[1]} >= {match[2]}."
    return InvalidRequest(message, param=param, code="integer_below_min_value")


def _wrong_type(match: re.Match[str], param: str) -> InvalidRequest:
    expected = match[1].replace("`", "").replace(" | ", " or ")
    message = f"Invalid type for '{param or 'body'}': expected {expected}, but got {match[2]}."
    return InvalidRequest(message, param=param or None, code="invalid_type")


_PROBLEMS: Final[list[tuple[re.Pattern[str], Callable[[re.Match[str], str], InvalidRequest]]]] = [
    (re.compile(r"Object missing required field `(\w+)`"), _missing),
    (re.compile(r"Expected `(int|float)(?: \| null)?` <= (\S+)"), _too_large),
    (re.compile(r"Expected `(int|float)(?: \| null)?` >= (\S+)"), _too_small),
    (re.compile(r"Expected (`.*`), got `(.*)`"), _wrong_type),
]


def _problem(text: str, at: str) -> InvalidRequest:
    """Translate a message of msgspec into a message, `param` and `code` of the wire."""
    path = _PATH.search(text)
    inner = path["path"].replace("[...]", "") if path else ""
    param = f"{at}.{inner}" if at and inner and not inner.startswith("[") else at + inner
    reason = text[: path.start()] if path else text
    for pattern, make in _PROBLEMS:
        if match := pattern.fullmatch(reason):
            return make(match, param)
    return InvalidRequest(f"Invalid '{param}': {reason}.", param=param or None)
