"""What every type with a published name can do: be read openly, and written back without loss.

Knows no such type; `tintype.protocol.openrouter` lists them.
"""

from enum import StrEnum
from typing import ClassVar, Final, Self

import msgspec

from tintype.protocol.codec import decode, encode

_FIRST_INEXACT: Final = 2**53  # from here on a float64 no longer holds each integer


class OpenEnum(StrEnum):
    """An enumeration that takes tomorrow's values: they read, compare and write as their text."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the value is one of those that the SDKs list."""
        return type(self).__members__.get(self.name) is self


class Published(msgspec.Struct, kw_only=True, frozen=True):
    """An object with a published name.

    Attributes:
        whole_fields: fields that hold a count; `3.0` is read as `3` and so written.
    """

    whole_fields: ClassVar[tuple[str, ...]] = ()

    def __post_init__(self) -> None:
        for name in self.whole_fields:
            value: object = getattr(self, name)
            if isinstance(value, float) and value.is_integer() and abs(value) < _FIRST_INEXACT:
                msgspec.structs.force_setattr(self, name, int(value))

    @classmethod
    def from_json(cls, data: bytes | str) -> Self:
        """Read one object; keys that it does not have are read over.

        Raises:
            InvalidRequest: not JSON, or a required key is missing or of another type; `param` is
                the path of the culprit.
        """
        return decode(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data, cls)

    def to_json(self) -> bytes:
        """Return the object as JSON: what was absent stays absent, and null stays null."""
        return encode(self)
