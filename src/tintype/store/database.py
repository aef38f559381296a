"""How a SQLite file is opened: pragmas, schema, and its errors as ours.

Does not know what the tables mean.
"""

from pathlib import Path
from typing import Final

import apsw

from tintype.errors import StorageFull, StoreError, Unwritable
from tintype.store.driver import Database, connect
from tintype.store.queries import load_migrations

APPLICATION_ID: Final = 0x74696E74  # "tint"; the first migration writes it
KEYS_APPLICATION_ID: Final = 0x74696E6B  # "tink", likewise
BUSY_TIMEOUT_MS: Final = 5_000
_READING: Final = frozenset({apsw.SQLITE_IOERR_READ, apsw.SQLITE_IOERR_SHORT_READ})
WRITER_CACHE_KIB: Final = 16 * 1024  # the inner pages of the indices of a large database
WAL_LIMIT_BYTES: Final = 64 * 1024 * 1024  # a longer log is cut back after its checkpoint


def store_error(error: Exception) -> StoreError:
    """Return what a failure of SQLite means to whoever asked; the cause is attached."""
    translated = _translated(error)
    translated.__cause__ = error
    return translated


def _translated(error: Exception) -> StoreError:
    match error:
        case apsw.FullError():
            return StorageFull("The disk is full: nothing was written.")
        case apsw.NotADBError() | apsw.CorruptError():
            return StoreError("The database is damaged.")
        case apsw.ConstraintError():
            return StoreError("The database refused the write: it contradicts what is there.")
        case apsw.ReadOnlyError():
            return Unwritable("The database is read-only.")
        case apsw.IOError() if getattr(error, "extendedresult", 0) not in _READING:
            return Unwritable("The database could not be written.")
        case _:
            return StoreError("The database could not be read or written.")


def open_writer(path: Path, *, limit_bytes: int | None) -> Database:
    """Open or create the database and bring its schema up to date.

    Always durable when COMMIT returns (`synchronous=FULL`). A file that is not ours or too new
    is refused before anything in it is changed.

    Raises:
        StoreError: the file is damaged, foreign, too new, or cannot be opened.
    """
    try:
        db = connect(path)
    except apsw.Error as error:
        raise store_error(error) from error
    try:
        db.set_busy_timeout(BUSY_TIMEOUT_MS)
        pending = _pending(db, load_migrations(), APPLICATION_ID)
        if db.pragma("journal_mode", "wal") != "wal":
            raise StoreError("The data folder's file system cannot hold a write-ahead log.")
        db.pragma("synchronous", "full")
        db.pragma("foreign_keys", "on")
        db.pragma("cache_size", -WRITER_CACHE_KIB)
        db.pragma("journal_size_limit", WAL_LIMIT_BYTES)
        for number, script in pending:
            with db:
                db.execute(script)
                db.pragma("user_version", number)
        if limit_bytes is not None:
            page_bytes = int(db.pragma("page_size"))
            db.pragma("max_page_count", max(1, limit_bytes // page_bytes))
    except apsw.Error as error:
        db.close()
        raise store_error(error) from error
    except StoreError:
        db.close()
        raise
    return db


def open_reader(path: Path) -> Database:
    """Open a connection that cannot write. Raises StoreError if it cannot be opened."""
    try:
        db = connect(path, flags=apsw.SQLITE_OPEN_READONLY)
        db.set_busy_timeout(BUSY_TIMEOUT_MS)
    except apsw.Error as error:
        raise store_error(error) from error
    return db


def open_keys(path: Path) -> Database:
    """Open or create the file of the keys, which several processes may use at once.

    Raises:
        StoreError: the file is damaged, foreign, too new, or cannot be opened.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)  # hashes are no secrets, but nobody else's business either
        db = connect(path)
    except OSError as error:
        raise StoreError("The data folder cannot be written.") from error
    except apsw.Error as error:
        raise store_error(error) from error
    try:
        db.set_busy_timeout(BUSY_TIMEOUT_MS)
        db.pragma("journal_mode", "wal")
        db.pragma("synchronous", "full")
        db.execute("BEGIN IMMEDIATE")  # two commands may meet at the first start
        for number, script in _pending(db, load_migrations("keys"), KEYS_APPLICATION_ID):
            db.execute(script)
            db.pragma("user_version", number)
        db.execute("COMMIT")
    except apsw.Error as error:
        db.close()
        raise store_error(error) from error
    except StoreError:
        db.close()
        raise
    return db


def _pending(db: Database, scripts: list[str], application_id: int) -> list[tuple[int, str]]:
    is_empty = db.execute("SELECT 1 FROM sqlite_schema").fetchone() is None
    if not is_empty and db.pragma("application_id") != application_id:
        raise StoreError("The database belongs to another program.")
    version = int(db.pragma("user_version"))
    if version > len(scripts):
        raise StoreError(
            f"The database has schema {version}, this Tintype knows schema {len(scripts)}: "
            "update Tintype, or give it another data folder (`--data`)."
        )
    return list(enumerate(scripts, 1))[version:]
