"""One thread writes: units of work queue up and share a transaction (group commit).

An fsync costs far more than a row, so everything that queued up behind one commit goes into the
next. Knows SQLite's transactions, not what a unit does.
"""

import asyncio
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from typing import Any, Final, NamedTuple, TypeAlias, TypeVar

import anyio
import apsw

from tintype.errors import LeaseLost, StoreError
from tintype.store.database import store_error
from tintype.store.driver import Database

T = TypeVar("T")
Unit: TypeAlias = Callable[[Database], T]
"""Work inside a transaction. May run more than once, so it touches nothing but the database."""

Watch: TypeAlias = Callable[[int], AbstractContextManager[object]]
"""Is open, in the writer's thread, while so many units are written and made durable."""

Guard: TypeAlias = Callable[[Database], None]
"""Runs first in every transaction; raises LeaseLost to have nothing written."""

MAX_BATCH_UNITS: Final = 1_000  # bounds how long the first of a batch waits for the last


class _Pending(NamedTuple):
    unit: Unit[Any]
    future: asyncio.Future[Any]


class _Outcome(NamedTuple):
    future: asyncio.Future[Any]
    value: object
    error: Exception | None


class Writer:
    """Owns the writing connection and its thread.

    Never tells a caller that a unit is done before the COMMIT that holds it has returned.
    """

    def __init__(
        self, connection: Database, watch: Watch | None = None, guard: Guard | None = None
    ) -> None:
        self._connection = connection
        self._watch: Watch = watch or nullcontext
        self._guard: Guard = guard or (lambda db: None)
        self._loop = asyncio.get_running_loop()
        self._queue: queue.SimpleQueue[_Pending | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._serve, name="tintype-store-writer")
        self._is_closed = False
        # A store that was never closed must not keep the interpreter from ending; what was
        # acknowledged is on disk.
        self._thread.daemon = True
        self._thread.start()

    async def run(self, unit: Unit[T]) -> T:
        """Run `unit` in a transaction and return its result once it is durable.

        A cancelled caller is let go when its unit is decided (one commit away): to see the
        cancellation raised here means that nothing was written. Only asyncio's bare
        `Task.cancel` cuts the wait short, and then the unit is still applied whole.

        Raises:
            LeaseLost: the guard says so.
            StoreError: the unit or its commit failed; nothing of the unit was written.
        """
        await anyio.lowlevel.checkpoint_if_cancelled()
        if self._is_closed:
            raise StoreError("The store is closed.")
        future: asyncio.Future[T] = self._loop.create_future()
        self._queue.put(_Pending(unit, future))
        with anyio.CancelScope(shield=True):
            await future
        return future.result()

    async def close(self) -> None:
        """Write what is queued, end the thread and close the connection."""
        self._is_closed = True
        self._queue.put(None)
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(self._thread.join)
            await anyio.to_thread.run_sync(self._connection.close)

    # Everything below runs in the thread, except `_deliver`.

    def _serve(self) -> None:
        for batch in self._batches():
            with self._watch(len(batch)):
                outcomes = self._commit(batch)
            # The loop may have ended without us; then nobody waits any more.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(_deliver, outcomes)

    def _batches(self) -> Iterator[list[_Pending]]:
        while (pending := self._queue.get()) is not None:
            batch = [pending]
            # Only this thread takes from the queue: what is not empty stays so.
            while len(batch) < MAX_BATCH_UNITS and not self._queue.empty():
                if (pending := self._queue.get()) is None:
                    yield batch
                    return
                batch.append(pending)
            yield batch

    def _commit(self, batch: Sequence[_Pending]) -> list[_Outcome]:
        db = self._connection
        try:
            db.execute("BEGIN IMMEDIATE")
            self._guard(db)
            outcomes = [self._attempt(pending) for pending in batch]
            db.execute("COMMIT")
        except (apsw.Error, LeaseLost) as error:
            with suppress(apsw.Error):
                if db.in_transaction:
                    db.execute("ROLLBACK")
            if isinstance(error, LeaseLost):
                return [_Outcome(pending.future, None, error) for pending in batch]
            if len(batch) == 1:
                return [_Outcome(batch[0].future, None, store_error(error))]
            # SQLite gave the whole transaction up, perhaps for the sake of one unit that was
            # too big: each gets its own chance.
            return [outcome for pending in batch for outcome in self._commit([pending])]
        return outcomes

    def _attempt(self, pending: _Pending) -> _Outcome:
        db = self._connection
        db.execute("SAVEPOINT unit")
        try:
            value = pending.unit(db)
        except Exception as error:
            is_sqlite = isinstance(error, apsw.Error)
            if is_sqlite and not db.in_transaction:
                raise
            db.execute("ROLLBACK TO unit")
            db.execute("RELEASE unit")
            return _Outcome(pending.future, None, store_error(error) if is_sqlite else error)
        db.execute("RELEASE unit")
        return _Outcome(pending.future, value, None)


def _deliver(outcomes: Sequence[_Outcome]) -> None:
    for future, value, error in outcomes:
        if future.done():  # cancelled by asyncio's own means
            continue
        if error is None:
            future.set_result(value)
        else:
            future.set_exception(error)
