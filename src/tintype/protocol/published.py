"""What every type that is read from a wire can do: read openly, and write back without loss.

Open means that what a type does not list is kept: keys in `extra`, values of an enumeration as
their text, and members of a union as `Unknown`. Knows no such type; `tintype.protocol.openrouter`
and `tintype.protocol.reading` list them.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from reprlib import Repr
from typing import Any, ClassVar, Final, Self, TypeGuard, TypeVar, cast

import msgspec
from msgspec import UNSET

from tintype.errors import InvalidRequest
from tintype.protocol.codec import convert, decode, encode

_FIRST_INEXACT: Final = 2**53  # from here on a float64 no longer holds each integer
_EXTRA: Final = "(extra)"  # never written: `extra` is written as the keys that it holds

_short: Final = Repr()
_short.maxstring = 60
_short.maxlist = _short.maxdict = 16
_short.maxother = 4000


class OpenEnum(StrEnum):
    """An enumeration that takes tomorrow's values: they read, compare and write as their text."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, proto: object) -> tuple[type[Self], tuple[str]]:
        # Python 3.11.2 (not 3.11.7) copies members by name, and a value of tomorrow has none.
        return type(self), (self._value_,)

    @property
    def is_known(self) -> bool:
        """Whether the value is one of those that the SDKs list."""
        return type(self).__members__.get(self.name) is self


class Unknown(msgspec.Struct, kw_only=True, frozen=True):
    """A member of a union that this version does not know, or whose content does not fit.

    `type` is what it says of itself, or "" if it says nothing; `raw` is its JSON.
    """

    type: str
    raw: bytes

    @classmethod
    def of(cls, value: object) -> Self:
        """Return `value`, which was read from JSON, as an unknown."""
        kind: object = value.get("type") if is_object(value) else None
        return cls(type=kind if isinstance(kind, str) else "", raw=encode(value))

    @property
    def fields(self) -> dict[str, Any]:
        """Its keys and values; empty if it is no object."""
        value: object = decode(self.raw, object)
        return value if is_object(value) else {}

    def to_json(self) -> bytes:
        """Return it as JSON, as it came."""
        return self.raw

    def __repr__(self) -> str:
        return f"{type(self).__name__}(type={self.type!r}, raw={_short.repr(self.raw)})"


class Published(msgspec.Struct, kw_only=True, frozen=True, omit_defaults=True):
    """An object that is read from a wire.

    Attributes:
        extra: the keys that came and are not fields, with their values; written back as they came.
        whole_fields: fields that hold a count; `3.0` is read as `3` and so written.
        open_fields: fields that hold a union, or a list of its members, and how to read one.
    """

    whole_fields: ClassVar[tuple[str, ...]] = ()
    open_fields: ClassVar[Mapping[str, Callable[[object], object]]] = {}

    extra: dict[str, Any] = msgspec.field(default_factory=dict[str, Any], name=_EXTRA)

    def __post_init__(self) -> None:
        for name in self.whole_fields:
            value: object = getattr(self, name)
            if isinstance(value, float) and value.is_integer() and abs(value) < _FIRST_INEXACT:
                msgspec.structs.force_setattr(self, name, int(value))
        for name, open_one in self.open_fields.items():
            value = getattr(self, name)
            if isinstance(value, list):
                members = [_opened(entry, open_one) for entry in cast("list[object]", value)]
                msgspec.structs.force_setattr(self, name, members)
            elif is_object(value):
                msgspec.structs.force_setattr(self, name, open_one(value))

    @classmethod
    def from_json(cls, data: bytes | str, *, is_lenient: bool = False) -> Self:
        """Read one object; keys that it does not have are kept in `extra`.

        With `is_lenient` an optional key whose value does not fit is kept there too.

        Raises:
            InvalidRequest: not JSON, or a required key is missing or of another type; `param` is
                the path of the culprit.
        """
        text = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
        return cls.from_object(decode(text, dict[str, Any]), is_lenient=is_lenient)

    @classmethod
    def from_object(cls, source: dict[str, Any], *, is_lenient: bool = False) -> Self:
        """Read what was decoded from JSON already, as `from_json` does."""
        misfits: set[str] = set()
        while True:
            try:
                value = convert({k: source[k] for k in source if k not in misfits}, cls)
            except InvalidRequest as error:
                key = (error.param or "").partition(".")[0].partition("[")[0]
                if not is_lenient or key in misfits or key not in _optional_keys(cls):
                    raise
                misfits.add(key)
            else:
                _keep_extra(value, source, misfits)
                return value

    def to_object(self) -> dict[str, Any]:
        """Return the object as JSON would be decoded: what was absent stays absent."""
        pairs = zip(self.__struct_encode_fields__, self.__struct_fields__, strict=True)
        values = {key: getattr(self, name) for key, name in pairs if key != _EXTRA}
        return {key: _plain(value) for key, value in values.items() if value is not UNSET} | (
            self.extra
        )

    def to_json(self) -> bytes:
        """Return the object as JSON: what was absent stays absent, and null stays null."""
        return encode(self.to_object())

    def __repr__(self) -> str:
        """Show what there is; long texts, such as pictures, only by their ends."""
        names = [name for name in self.__struct_fields__ if name != "extra"]
        shown = [
            f"{name}={_short.repr(value)}"
            for name in [*names, *(["extra"] if self.extra else [])]
            if (value := getattr(self, name)) is not UNSET
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


P = TypeVar("P", bound=Published)


def read_member(kinds: Mapping[str, type[P]], value: object) -> P | None:
    """Read a member of a union as the kind that its `type` names, if there is one and it fits."""
    if not is_object(value):
        return None
    name = value.get("type")
    kind = kinds.get(name) if isinstance(name, str) else None
    try:
        return None if kind is None else kind.from_object(value, is_lenient=True)
    except InvalidRequest:
        return None


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether `value` was a JSON object."""
    return isinstance(value, dict)


def _opened(value: object, open_one: Callable[[object], object]) -> object:
    return value if isinstance(value, msgspec.Struct) else open_one(value)


def _optional_keys(kind: type[Published]) -> set[str]:
    return {field.encode_name for field in msgspec.structs.fields(kind) if not field.required}


def _keep_extra(value: object, source: object, misfits: set[str] | None = None) -> None:
    """Put the keys of `source`, from which `value` was made, that it has no field for, into it."""
    if isinstance(value, list) and isinstance(source, list):
        for entry, its_source in zip(
            cast("list[object]", value), cast("list[object]", source), strict=True
        ):
            _keep_extra(entry, its_source)
    elif isinstance(value, Published) and is_object(source):
        encoded = value.__struct_encode_fields__
        left = (source.keys() - set(encoded)) | (misfits or set())
        if left:
            extra = {key: source[key] for key in source if key in left}
            msgspec.structs.force_setattr(value, "extra", extra)
        for key, name in zip(encoded, value.__struct_fields__, strict=True):
            if key in source and key not in left and name not in value.open_fields:
                _keep_extra(getattr(value, name), source[key])


def _plain(value: object) -> object:
    match value:
        case Published():
            return value.to_object()
        case Unknown():
            return decode(value.raw, object)
        case list():
            return [_plain(entry) for entry in cast("list[object]", value)]
        case _:
            return value  # strings, numbers, and objects as they came
