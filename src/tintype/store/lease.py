"""Who may write to a database: one owner at a time, by a lock and by an epoch.

The lock is a file that the system releases with its process, however that ends: a server that
was killed is followed at once. A process that hangs keeps its lock. So the owner also counts
beats in the database; who has waited for long enough without seeing one takes its place, by
raising the epoch and by putting a lock file of its own in the place of the old one. Every write
asks, inside its transaction, whether the epoch is still its own (`hold`), so an owner that wakes
up late writes nothing. The waiting is by a clock that cannot jump, and nobody compares clocks.

Knows nothing of what is written.
"""

import fcntl
import os
import tempfile
from contextlib import closing
from pathlib import Path
from typing import IO, Final, NamedTuple

import anyio
import apsw

from tintype.errors import LeaseLost, StoreError
from tintype.store.database import BUSY_TIMEOUT_MS, open_reader, store_error
from tintype.store.driver import Database, connect
from tintype.store.queries import load_queries

POLL_S: Final = 0.25

_SQL: Final = load_queries("lease.sql")


class Lease(NamedTuple):
    """The row as it was at one moment."""

    epoch: int
    beats: int


def take_lock(path: Path) -> IO[bytes]:
    """Lock the database at `path`; closing the returned file gives the lock back.

    Raises:
        StoreError: somebody else has it, in this process or another, or its folder cannot be
            written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        while True:
            lock = _lock_path(path).open("ab")
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                lock.close()
                raise StoreError(
                    "The database is in use by another Tintype. Stop that one, or give this one "
                    "a data folder of its own (`--data`)."
                ) from error
            if _is_in_place(lock, path):
                return lock
            lock.close()  # replaced, by who took over, before it was locked
    except OSError as error:
        raise StoreError("The data folder cannot be written.") from error


async def wait_for_lock(path: Path, *, lease_s: float) -> IO[bytes]:
    """Wait until the owner has ended, or has shown no beat for `lease_s`; then lock `path`.

    Raises:
        StoreError: the folder cannot be written, or the database not be read.
    """
    seen: Lease | None = None
    since_s = anyio.current_time()
    while True:
        try:
            return await anyio.to_thread.run_sync(take_lock, path)
        except StoreError as error:
            if not isinstance(error.__cause__, BlockingIOError):
                raise
        now = await anyio.to_thread.run_sync(_look, path)
        if now is None or now != seen:
            seen, since_s = now, anyio.current_time()
        elif anyio.current_time() - since_s >= lease_s:
            lock = await anyio.to_thread.run_sync(_replace, path, now)
            if lock is not None:
                return lock
        await anyio.sleep(min(POLL_S, lease_s / 4))


def begin(db: Database) -> int:
    """Become the owner, with the lock in hand; return the epoch.

    Raises:
        apsw.Error: it could not be written.
    """
    row = db.execute(_SQL["begin_epoch"]).fetchone()
    assert row is not None, "the migrations have put a row there"
    return int(row[0])


def hold(db: Database, epoch: int) -> None:
    """Check, inside of a transaction that writes, that the epoch is still one's own.

    Raises:
        LeaseLost: somebody has taken over.
    """
    row = db.execute(_SQL["lease"]).fetchone()
    if row is None or row[0] != epoch:
        raise LeaseLost


def beat(db: Database) -> None:
    """Show a sign of life."""
    db.execute(_SQL["beat"])


def _lock_path(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def _is_in_place(lock: IO[bytes], path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(lock.fileno()), _lock_path(path).stat())
    except FileNotFoundError:
        return False


def _look(path: Path) -> Lease | None:
    """Return the lease, or None if there is none yet: the owner is just starting."""
    try:
        with closing(open_reader(path)) as reader:
            row = reader.execute(_SQL["lease"]).fetchone()
    except (StoreError, apsw.Error):
        return None
    return None if row is None else Lease(*row)


def _replace(path: Path, seen: Lease) -> IO[bytes] | None:
    """Take over from an owner that was seen like this and not otherwise since.

    Returns the new lock, or None if the owner has shown a sign of life after all, or stopped in
    the middle of a write: then SQLite keeps everybody else out until it goes on or ends.
    """
    try:
        with closing(connect(path)) as db:
            db.set_busy_timeout(BUSY_TIMEOUT_MS)
            db.pragma("synchronous", "full")
            db.execute("BEGIN IMMEDIATE")
            row = db.execute(_SQL["lease"]).fetchone()
            if row is None or Lease(*row) != seen:
                return None
            begin(db)
            lock = _new_lock(path)
            db.execute("COMMIT")
            return lock
    except apsw.BusyError:
        return None
    except apsw.Error as error:
        raise store_error(error) from error


def _new_lock(path: Path) -> IO[bytes]:
    descriptor, name = tempfile.mkstemp(prefix=path.name, suffix=".lock", dir=path.parent)
    lock = open(descriptor, "ab")  # noqa: SIM115 - it is kept
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.rename(name, _lock_path(path))
    except OSError as error:
        lock.close()
        raise StoreError("The data folder cannot be written.") from error
    return lock
