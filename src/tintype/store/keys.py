"""The seam between the service and where keys are kept.

Synchronous on purpose: a lookup is a few microseconds, and the command line has no event loop.
A change and its line in the audit log are one transaction. Does not know what a key may do.
"""

from collections.abc import Sequence
from typing import Literal, Protocol, TypeAlias

import msgspec

from tintype.ids import KeyId, ProjectId

Action: TypeAlias = Literal["create", "revoke", "rotate"]


class KeyRow(msgspec.Struct, frozen=True, kw_only=True):
    """A key without its secret. Times in seconds since 1970.

    `digest` is the SHA-256 of the secret, `old_digest` that of the one before the last rotation,
    which opens as well until `old_until`. `limits` is JSON.
    """

    id: KeyId
    name: str
    project: ProjectId
    digest: str
    old_digest: str | None = None
    old_until: int | None = None
    scopes: tuple[str, ...]
    limits: str
    created_at: int
    expires_at: int | None = None
    revoked_at: int | None = None


class KeyChange(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the audit log."""

    changed_at: int
    action: Action
    key_id: KeyId
    name: str
    project: ProjectId
    detail: str


class KeyStore(Protocol):
    """Keys and the log of their changes. May be used by several processes at once."""

    def find(self, key_id: str) -> KeyRow | None:
        """Return the key as it is now, in whichever process it was changed, or None."""
        ...

    def has_any(self) -> bool:
        """Return whether a key was ever made; revoked ones count."""
        ...

    def all(self) -> Sequence[KeyRow]:
        """Return all keys, revoked ones too, oldest first."""
        ...

    def add(self, row: KeyRow, change: KeyChange) -> None:
        """Insert a key.

        Raises:
            StoreError: its id is taken, or its name by a key that is not revoked.
        """
        ...

    def replace(self, row: KeyRow, change: KeyChange) -> None:
        """Replace the digests and `revoked_at` of a key; the rest of it never changes."""
        ...

    def changes(self) -> Sequence[KeyChange]:
        """Return the audit log, oldest first."""
        ...

    def close(self) -> None:
        """Close it. No call may follow."""
        ...
