"""Looks at a database from beside it: whether it is whole, what it refers to, and copies of it.

Reads only. Does not know what the events mean or where the blobs are.
"""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Protocol, cast

import apsw
import msgspec

from tintype.errors import StoreError
from tintype.ids import Digest, ResponseId
from tintype.store.base import EventRow, ResponseRow
from tintype.store.database import APPLICATION_ID, open_reader, store_error
from tintype.store.driver import Database, connect
from tintype.store.lease import take_lock
from tintype.store.queries import load_migrations, load_queries
from tintype.store.statements import response_row

_MAX_FAULTS: Final = 100  # of one kind: a database that is torn has one in each row


class _Sql(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    ends: str
    shown: str
    responses: str
    events: str
    kept_by: str
    in_use: str
    noted: str


_SQL: Final = msgspec.convert(load_queries("inspection.sql"), _Sql)


class _Backup(Protocol):
    """The part of `apsw.Backup` that we use."""

    def step(self, pages: int = ...) -> bool: ...

    def finish(self) -> None: ...


@contextmanager
def owned(path: Path) -> Generator[None]:
    """Keep servers away from the database while the block runs.

    Raises:
        StoreError: there is no database, or a server uses it.
    """
    if not path.exists():
        raise StoreError(f"There is no database at {path}.")
    try:
        lock = take_lock(path)
    except StoreError as error:
        if isinstance(error.__cause__, BlockingIOError):
            raise StoreError(
                "A server uses this data folder: what it writes cannot be told from damage. Stop "
                "it, or check a copy (`tintype store backup`)."
            ) from error
        raise
    with lock:
        yield


class Inspection:
    """A database that nobody writes to, opened for reading."""

    def __init__(self, path: Path) -> None:
        self._db = open_reader(path)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def schema_fault(self) -> str | None:
        """Return why the tables cannot be read by this code, or None.

        Raises:
            StoreError: the file is no database, or cannot be read.
        """
        newest = len(load_migrations())
        try:
            if self._db.pragma("application_id") != APPLICATION_ID:
                return "the database belongs to another program"
            version = int(self._db.pragma("user_version"))
        except apsw.Error as error:
            raise store_error(error) from error
        if version > newest:
            return f"schema {version} is newer than this Tintype, which knows {newest}: update it"
        if version < newest:
            return f"schema {version} is older than {newest}: start the server once to update it"
        return None

    def faults(self) -> list[str]:
        """Return what contradicts itself: pages, references, and which logs have ended."""
        found: list[str] = []
        for (said,) in self._rows(f"PRAGMA integrity_check({_MAX_FAULTS})"):
            found += [] if said == "ok" else [f"database: {said}"]
        for table, number, parent, _ in self._rows("PRAGMA foreign_key_check"):
            found.append(f"row {number} of {table} refers to nothing in {parent}")
        for query in (_SQL.ends, _SQL.shown):
            found += [said for (said,) in self._rows(query, _MAX_FAULTS)]
        return found

    def logs(self) -> Iterator[tuple[ResponseRow, list[EventRow]]]:
        """Yield each response with its whole log, oldest first."""
        for values in self._rows(_SQL.responses):
            row = response_row(values)
            yield row, [_event_row(event) for event in self._rows(_SQL.events, row.id)]

    def kept_by(self, response_id: ResponseId) -> set[Digest]:
        """Return the blobs that the log of a response keeps."""
        return {Digest(digest) for (digest,) in self._rows(_SQL.kept_by, response_id)}

    def digests(self) -> list[Digest]:
        """Return each blob that something refers to, once."""
        return [Digest(digest) for (digest,) in self._rows(_SQL.in_use)]

    def noted(self) -> set[Digest]:
        """Return the blobs that the next sweep may remove."""
        return {Digest(digest) for (digest,) in self._rows(_SQL.noted)}

    def _rows(self, statement: str, *values: int | ResponseId) -> Iterator[tuple[Any, ...]]:
        try:
            yield from self._db.execute(statement, values)
        except apsw.Error as error:
            raise store_error(error) from error


def copy_database(source: Path, target: Path) -> None:
    """Write the database as it is at one moment to a new file, durably, also under writes.

    Writers do not wait for it: SQLite's backup reads one snapshot of the write-ahead log.

    Raises:
        StoreError: there is no such database, or it cannot be read, or not be written there.
    """
    reader = open_reader(source)
    try:
        copy: Database = connect(target)
        try:
            copy.pragma("synchronous", "full")
            backup = cast(_Backup, cast(Any, copy).backup("main", reader, "main"))
            try:
                backup.step(-1)
            finally:
                backup.finish()
        finally:
            copy.close()
    except apsw.Error as error:
        raise store_error(error) from error
    finally:
        reader.close()


def _event_row(values: tuple[Any, ...]) -> EventRow:
    number, type_, body, blobs, is_final = values
    return EventRow(
        sequence_number=number,
        type=type_,
        body=body,
        blobs=tuple(map(Digest, blobs.split())),
        is_final=bool(is_final),
    )
