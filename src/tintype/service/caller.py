"""Who asks: the one value that goes from a request into every use case.

Never kept in a global or a context variable: what needs to know the caller is handed it.
"""

from typing import Final, Literal, TypeAlias

import msgspec

from tintype.ids import DEFAULT_PROJECT, KeyId, ProjectId
from tintype.settings import KeyLimits

Scope: TypeAlias = Literal["generate", "read", "admin"]

SCOPES: Final[tuple[Scope, ...]] = ("generate", "read", "admin")


class Caller(msgspec.Struct, frozen=True, kw_only=True):
    """One that may call.

    Everything it makes belongs to `project`, and of everything else it learns nothing, not even
    that it exists. `generate` allows making, changing and removing things, `read` looking at
    them, `admin` the accounts of all keys.
    """

    project: ProjectId
    key_id: KeyId
    scopes: frozenset[Scope]
    limits: KeyLimits = KeyLimits()


ANYONE: Final = Caller(
    project=DEFAULT_PROJECT, key_id=KeyId(""), scopes=frozenset({"generate", "read", "admin"})
)
"""The caller where no key was ever made."""
