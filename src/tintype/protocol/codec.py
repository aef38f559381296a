"""JSON in and out, and the one trick of the event log: a body that only names its pictures.

Every encode and decode of Tintype goes through here, so that numbers are read alike everywhere
and so that a picture is written into a JSON body at the last moment, from its blob.
Does not know which types exist.
"""

import re
from codecs import getincrementaldecoder
from collections.abc import Callable
from typing import Any, Final, TypeVar, cast

import msgspec
from msgspec import inspect

from tintype.errors import InvalidRequest
from tintype.ids import Digest

T = TypeVar("T")

_MARK: Final = b"\x00"
_MARKED: Final = re.compile(r"\x00[0-9a-f]{64}\x00")
_PATH: Final = re.compile(r" - at (?:`key` in )?`\$\.?(?P<path>[^`]*)`$")
_STEP: Final = re.compile(r"[^.\[\]]+|\[[^\]]*\]")
_PIECE_BYTES: Final = 1 << 20
_ECHO_LENGTH: Final = 80
_BACKSLASH: Final = ord("\\")
_NULL: Final = msgspec.Raw(b"null")
_NO_BRACKETS: Final = bytes(set(range(256)) - set(b"[]{}"))

MAX_DEPTH: Final = 100
MAX_VALUES: Final = 250_000
"""What is read as JSON at most: levels, and strings, brackets and commas."""


class BlobRef(str):
    """A wire string whose value is the base64 of a blob; the text is the blob's digest.

    In an encoded template it stands as its digest between two NUL bytes, inside the quotes.
    A JSON encoder must escape NUL (RFC 8259, section 7), so no text of a user can look like it.
    """

    __slots__ = ()


class DataUrlRef(BlobRef):
    """The same for a whole data URL of a blob whose type is `media_type`."""

    media_type: str

    @classmethod
    def of(cls, digest: Digest, *, media_type: str) -> "DataUrlRef":
        """Return a reference to a blob of that type."""
        ref = cls(digest)
        ref.media_type = media_type
        return ref


def _encode_ref(value: object) -> msgspec.Raw:
    if isinstance(value, DataUrlRef):
        head = msgspec.json.encode(f"data:{value.media_type};base64,")[:-1]
        return msgspec.Raw(head + _MARK + value.encode("ascii") + _MARK + b'"')
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
    return BlobRef(text[1:-1]) if _MARKED.fullmatch(text) else None


def read(data: bytes | bytearray | memoryview, type_: Any) -> Any:
    """Decode JSON strictly, but read `3.0` where an integer is due.

    JSON has one number type, and SDK generations that typed indices as float64 send `3.0`.
    `type_` may be a union, for which Python has no static type: the caller names the result.

    Raises:
        msgspec.ValidationError: JSON of another shape.
        msgspec.DecodeError: not JSON, not UTF-8, or nested too deeply to read.
    """
    try:
        # a Raw is not bytes at run time, and comes out of a body that was checked as a whole
        if isinstance(data, bytes | bytearray):
            check_utf8(data)
            _check_structure(data)
        try:
            return msgspec.json.decode(data, type=type_)
        except msgspec.ValidationError as error:
            if "got `float`" not in str(error):
                raise
            whole = encode(_with_whole_numbers(msgspec.json.decode(data)))
            return msgspec.json.decode(whole, type=type_)
    except UnicodeDecodeError as error:
        raise msgspec.DecodeError("the text is not UTF-8") from error
    except RecursionError as error:
        raise msgspec.DecodeError("nested too deeply") from error


def decode(data: bytes | bytearray | msgspec.Raw, type_: type[T], *, at: str = "") -> T:
    """Decode as `read` does, and say what is wrong in the words of the wire.

    `at` is the path of `data` within the request, such as `tools[0]`.

    Raises:
        InvalidRequest: not JSON (`invalid_json`), or of the wrong shape, with `param` and `code`.
    """
    try:
        return cast("T", read(data, type_))
    except msgspec.ValidationError as error:
        raise _problem(str(error), at, type_) from error
    except _TooComplexError as error:
        raise InvalidRequest(f"The JSON is not read: {error}.", code="invalid_json") from error
    except msgspec.DecodeError as error:
        raise InvalidRequest("The body is not valid JSON.", code="invalid_json") from error


def text_in(raw: bytes, at: str) -> bytes | None:
    """Return a JSON string as it stands in its body; None for null and for nothing.

    What is no longer a `Raw` is what stood there, and stays as it is.

    Raises:
        InvalidRequest: it is something else.
    """
    if not isinstance(raw, msgspec.Raw):
        return raw
    first = bytes(memoryview(raw)[:1])
    if first == b'"':
        return raw
    if first and raw != _NULL:
        decode(raw, str, at=at)
    return None


def convert(value: object, type_: type[T], *, at: str = "") -> T:
    """Read what was decoded without a type as `type_`; numbers, `at` and errors as for `decode`."""
    try:
        try:
            return msgspec.convert(value, type_)
        except msgspec.ValidationError as error:
            if "got `float`" not in str(error):
                raise
            return msgspec.convert(_with_whole_numbers(value), type_)
    except msgspec.ValidationError as error:
        raise _problem(str(error), at, type_) from error


class _TooComplexError(msgspec.DecodeError):
    """JSON that would cost far more than its bytes."""


def _check_structure(data: bytes | bytearray) -> None:
    """Refuse what is nested too deeply, or has more values than any request.

    Whatever passes can be read and written at any depth of Python's stack. Goes from quote to
    quote, so that a string, which may be a picture, costs one search for its end.
    """
    at = depth = values = 0
    while at >= 0:
        quote = data.find(b'"', at)
        gap = data[at:] if quote < 0 else data[at:quote]
        brackets = gap.translate(None, _NO_BRACKETS)
        values += 1 + len(brackets) + gap.count(b",")
        if values > MAX_VALUES:
            raise _TooComplexError(f"it has more than {MAX_VALUES} values")
        for bracket in brackets:
            depth += 1 if bracket in b"[{" else -1
            if depth > MAX_DEPTH:
                raise _TooComplexError(f"it is nested deeper than {MAX_DEPTH} levels")
        at, begins = quote, quote + 1
        while at >= 0:
            at = data.find(b'"', begins)
            if at < 0 or data[at - 1] != _BACKSLASH:
                break
            text = data[begins:at]
            if (len(text) - len(text.rstrip(b"\\"))) % 2 == 0:
                break  # it is the backslash that is escaped, not the quote
            begins = at + 1
            values += 1
            if values > MAX_VALUES:
                raise _TooComplexError(f"it has more than {MAX_VALUES} values")
        at += at >= 0


def check_utf8(data: bytes | bytearray) -> None:
    """Read `data` as UTF-8 in pieces: `msgspec.Raw` keeps strings that nobody has looked at.

    Raises:
        UnicodeDecodeError: it is something else.
    """
    if not data.isascii():
        decoder = getincrementaldecoder("utf-8")()
        for start in range(0, len(data), _PIECE_BYTES):
            decoder.decode(data[start : start + _PIECE_BYTES])
        decoder.decode(b"", final=True)


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


class _Fault(msgspec.Struct, frozen=True):
    """What msgspec found, and where; `param` is the path on the wire, "" for the whole body."""

    param: str
    path: str
    type_: Any

    def child(self, name: str) -> str:
        return f"{self.param}.{name}" if self.param else name


def _missing(match: re.Match[str], fault: _Fault) -> InvalidRequest:
    name = fault.child(match[1])
    message = f"Missing required parameter: '{name}'."
    return InvalidRequest(message, param=name, code="missing_required_parameter")


def _unknown(match: re.Match[str], fault: _Fault) -> InvalidRequest:
    name = fault.child(_shorten(match[1]))
    return InvalidRequest(f"Unknown parameter: '{name}'.", param=name, code="unknown_parameter")


def _out_of_range(match: re.Match[str], fault: _Fault) -> InvalidRequest:
    kind = "integer" if match["kind"] == "int" else "decimal"
    bound = match["bound"].removesuffix(".0")
    message = f"Invalid '{fault.param}': expected {_NAMES[match['kind']]} {match['op']} {bound}."
    code = f"{kind}_{_SIDES[match['op']]}_value"
    return InvalidRequest(message, param=fault.param or None, code=code)


def _wrong_length(match: re.Match[str], fault: _Fault) -> InvalidRequest:
    kind, unit = _LENGTHS[match["kind"]]
    message = f"Invalid '{fault.param}': expected {match['op']} {match['bound']} {unit}."
    code = f"{kind}_{_SIDES[match['op']]}_{'properties' if kind == 'object' else 'length'}"
    return InvalidRequest(message, param=fault.param or None, code=code)


def _wrong_type(match: re.Match[str], fault: _Fault) -> InvalidRequest:
    expected = " or ".join(_NAMES.get(name, name) for name in match[1].split(" | "))
    message = (
        f"Invalid type for '{fault.param or 'body'}': "
        f"expected {expected}, but got {_NAMES.get(match[2], match[2])} instead."
    )
    return InvalidRequest(message, param=fault.param or None, code="invalid_type")


def _wrong_value(match: re.Match[str], fault: _Fault) -> InvalidRequest:
    message = f"Invalid value: {_shorten(match[1])}."
    if accepted := _accepted(fault.type_, fault.path):
        message += f" Supported values are: {', '.join(map(repr, accepted))}."
    return InvalidRequest(message, param=fault.param or None, code="invalid_value")


_NAMES: Final = {
    "str": "a string",
    "int": "an integer",
    "float": "a number",
    "bool": "a boolean",
    "array": "an array",
    "object": "an object",
    "null": "null",
}
_SIDES: Final = {"<=": "above_max", "<": "above_max", ">=": "below_min", ">": "below_min"}
_LENGTHS: Final = {
    "str": ("string", "characters"),
    "array": ("array", "entries"),
    "object": ("object", "properties"),
}
_FAULTS: Final[list[tuple[re.Pattern[str], Callable[[re.Match[str], _Fault], InvalidRequest]]]] = [
    (re.compile(r"Object missing required field `(\w+)`"), _missing),
    (re.compile(r"Object contains unknown field `(.*)`", re.DOTALL), _unknown),
    (
        re.compile(r"Expected `(?P<kind>int|float)(?: \| null)?` (?P<op>[<>]=?) (?P<bound>\S+)"),
        _out_of_range,
    ),
    (
        re.compile(
            r"Expected `(?P<kind>str|array|object)(?: \| null)?` of length "
            r"(?P<op>[<>]=?) (?P<bound>\d+)"
        ),
        _wrong_length,
    ),
    (re.compile(r"Expected `(.*)`, got `(.*)`"), _wrong_type),
    (re.compile(r"Invalid (?:enum )?value (['\"].*['\"]|[-\d.]+)", re.DOTALL), _wrong_value),
]


def _problem(text: str, at: str, type_: Any) -> InvalidRequest:
    """Translate a message of msgspec into a message, `param` and `code` of the wire."""
    found = _PATH.search(text)
    path = found["path"] if found else ""
    reason = text[: found.start()] if found else text
    inner = path.replace("[...]", "")
    param = f"{at}.{inner}" if at and inner and not inner.startswith("[") else at + inner
    fault = _Fault(param, path, type_)
    for pattern, make in _FAULTS:
        if match := pattern.fullmatch(reason):
            return make(match, fault)
    return InvalidRequest(f"Invalid '{param or 'body'}': {reason}.", param=param or None)


def _shorten(text: str) -> str:
    """Keep an echo short: what was sent may be a whole picture in the wrong place."""
    return text if len(text) <= _ECHO_LENGTH else text[:_ECHO_LENGTH] + "\N{HORIZONTAL ELLIPSIS}"


def _accepted(type_: Any, path: str) -> list[str]:
    """Return the strings that `type_` accepts at a path such as `svg.reasoning[0].effort`."""
    nodes = _alternatives(inspect.type_info(type_))
    for step in _STEP.findall(path):
        children = [child for node in nodes for child in _children(node, step)]
        nodes = [node for child in children for node in _alternatives(child)]
    values: list[str] = []
    for node in nodes:
        match node:
            case inspect.LiteralType():
                values += [value for value in node.values if isinstance(value, str)]
            case inspect.EnumType():
                values += [member.value for member in node.cls]
            case _:
                pass
    return values


def _alternatives(node: inspect.Type) -> list[inspect.Type]:
    match node:
        case inspect.UnionType():
            return [inner for entry in node.types for inner in _alternatives(entry)]
        case inspect.Metadata():
            return _alternatives(node.type)
        case _:
            return [node]


def _children(node: inspect.Type, step: str) -> list[inspect.Type]:
    match node:
        case inspect.StructType():
            return [field.type for field in node.fields if field.encode_name == step]
        case inspect.DictType():
            return [node.value_type]
        case inspect.ListType():
            return [node.item_type]
        case _:
            return []
