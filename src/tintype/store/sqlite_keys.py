"""Keys in an SQLite file of their own, shared by a running server and the command line.

Not in the database of the responses: that one is owned by one process at a time, and a key must
be revocable without stopping the server. Does not know what a key may do.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import apsw
import msgspec

from tintype.store.database import open_keys, store_error
from tintype.store.driver import Value
from tintype.store.keys import KeyChange, KeyRow
from tintype.store.queries import load_queries


class _Sql(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    insert_key: str
    update_key: str
    get_key: str
    list_keys: str
    has_keys: str
    insert_change: str
    list_changes: str


_SQL: Final = msgspec.convert(load_queries("keys.sql"), _Sql)
_SCOPES_AT: Final = KeyRow.__struct_fields__.index("scopes")
_REMEMBERED: Final = 10_000  # bounds what strangers with made-up keys can fill


class SqliteKeys:
    """A `KeyStore` in the file `path`, which is created when missing.

    What was looked up is remembered until another connection changes the file, which SQLite tells
    by `data_version`: asking for it costs a read of shared memory.
    """

    def __init__(self, path: Path) -> None:
        self._db = open_keys(path)
        self._version: object = None
        self._known: dict[str, KeyRow | None] = {}

    def find(self, key_id: str) -> KeyRow | None:
        """Return the key as it is now, or None."""
        try:
            version = self._db.pragma("data_version")
            if version != self._version or len(self._known) >= _REMEMBERED:
                self._version = version
                self._known.clear()
            if key_id not in self._known:
                row = self._db.execute(_SQL.get_key, (key_id,)).fetchone()
                self._known[key_id] = None if row is None else _key_row(row)
        except apsw.Error as error:
            raise store_error(error) from error
        return self._known[key_id]

    def has_any(self) -> bool:
        """Return whether a key was ever made."""
        return bool(self._rows(_SQL.has_keys)[0][0])

    def all(self) -> Sequence[KeyRow]:
        """Return all keys, oldest first."""
        return [_key_row(row) for row in self._rows(_SQL.list_keys)]

    def add(self, row: KeyRow, change: KeyChange) -> None:
        """Insert a key; StoreError if its id or its name is taken."""
        values = [getattr(row, name) for name in row.__struct_fields__]
        values[_SCOPES_AT] = " ".join(row.scopes)
        self._change(_SQL.insert_key, values, change)

    def replace(self, row: KeyRow, change: KeyChange) -> None:
        """Replace the digests and `revoked_at` of a key."""
        values = (row.digest, row.old_digest, row.old_until, row.revoked_at, row.id)
        self._change(_SQL.update_key, values, change)

    def changes(self) -> Sequence[KeyChange]:
        """Return the audit log, oldest first."""
        names = KeyChange.__struct_fields__
        return [
            msgspec.convert(dict(zip(names, row, strict=True)), KeyChange)
            for row in self._rows(_SQL.list_changes)
        ]

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def _rows(self, statement: str) -> list[tuple[Any, ...]]:
        try:
            return list(self._db.execute(statement))
        except apsw.Error as error:
            raise store_error(error) from error

    def _change(self, statement: str, values: Sequence[Value], change: KeyChange) -> None:
        try:
            with self._db:
                self._db.execute(statement, values)
                self._db.execute(_SQL.insert_change, msgspec.structs.astuple(change))
        except apsw.Error as error:
            raise store_error(error) from error
        finally:
            self._known.clear()  # `data_version` does not count one's own changes


def _key_row(row: Sequence[Any]) -> KeyRow:
    values = list(row)
    values[_SCOPES_AT] = str(row[_SCOPES_AT]).split()
    return msgspec.convert(dict(zip(KeyRow.__struct_fields__, values, strict=True)), KeyRow)
