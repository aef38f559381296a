"""A stand-in for where keys are kept, under the same contract tests as the real thing."""

from collections.abc import Sequence

from tintype.errors import StoreError
from tintype.store.keys import KeyChange, KeyRow


class MemoryKeys:
    """A `KeyStore` in a dictionary."""

    def __init__(self) -> None:
        self._rows: dict[str, KeyRow] = {}
        self._changes: list[KeyChange] = []

    def find(self, key_id: str) -> KeyRow | None:
        """Return the key, or None."""
        return self._rows.get(key_id)

    def has_any(self) -> bool:
        """Return whether a key was ever made."""
        return bool(self._rows)

    def all(self) -> Sequence[KeyRow]:
        """Return all keys, oldest first."""
        return list(self._rows.values())

    def add(self, row: KeyRow, change: KeyChange) -> None:
        """Insert a key; StoreError if its id or its name is taken."""
        names = {other.name for other in self._rows.values() if other.revoked_at is None}
        if row.id in self._rows or row.name in names:
            raise StoreError("The key is there already.")
        self._rows[row.id] = row
        self._changes.append(change)

    def replace(self, row: KeyRow, change: KeyChange) -> None:
        """Replace a key."""
        self._rows[row.id] = row
        self._changes.append(change)

    def changes(self) -> Sequence[KeyChange]:
        """Return the audit log, oldest first."""
        return list(self._changes)

    def close(self) -> None:
        """Do nothing; what was kept can still be looked at."""
