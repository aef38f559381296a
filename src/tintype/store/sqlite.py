"""Responses and event logs in one SQLite file.

Owns the statements and who may run them: one writer, a few readers, one process. The figures
behind the shape are in `docs/reference/benchmarks.md`: group commit makes many writers several
times as fast. Does not know what an event means.

Longer than most files because it has a method for each of the seam's.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, Final, TypeVar

import anyio
import apsw
import msgspec

from tintype.errors import LeaseLost, StoreError
from tintype.ids import ConversationId, Digest, FileId, ItemId, ProjectId, ResponseId
from tintype.store.base import (
    NO_PICTURES,
    NOTHING,
    Claim,
    Claimed,
    ConversationRow,
    EventRow,
    FileRow,
    ItemRow,
    Known,
    ResponseRow,
    UsageRow,
)
from tintype.store.database import open_reader, open_writer, store_error
from tintype.store.driver import Database
from tintype.store.lease import beat, begin, hold, take_lock, wait_for_lock
from tintype.store.sequence import ends_log
from tintype.store.statements import (
    SQL,
    add_usage,
    delete_known,
    file_row,
    find_claim,
    insert_events,
    insert_items,
    insert_known,
    item_row,
    note_orphans,
    response_row,
    usage_rows,
)
from tintype.store.writer import Watch, Writer

T = TypeVar("T")

READERS: Final = 4
LEASE_S: Final = 30.0


class SqliteStore:
    """A `Store` in the file `path`, which it owns alone while it is open; see `store.lease`.

    `limit_bytes` caps the database file; a write that would pass it fails as on a full disk.
    With `is_standby` it waits in `open` until the owner has ended, or has shown no sign of life
    for `lease_s`. Writes follow `Writer.run` in what a cancelled caller can know.
    """

    def __init__(
        self,
        path: Path,
        *,
        limit_bytes: int | None = None,
        lease_s: float = LEASE_S,
        is_standby: bool = False,
        watch: Watch | None = None,
    ) -> None:
        self._path = path
        self._watch = watch
        self._limit_bytes = limit_bytes
        self._lease_s = lease_s
        self._is_standby = is_standby
        self._lock: IO[bytes] | None = None
        self._epoch = 0
        self._is_lost = anyio.Event()
        self._writer: Writer | None = None
        self._readers: list[Database] = []
        self._reading = anyio.CapacityLimiter(READERS)  # each token stands for a connection

    async def open(self) -> None:
        """Open or create the database; see `Store.open`."""
        assert self._writer is None, "open() is called once"
        if self._is_standby:
            self._lock = await wait_for_lock(self._path, lease_s=self._lease_s)
        else:
            self._lock = await anyio.to_thread.run_sync(take_lock, self._path)
        try:
            connection = await anyio.to_thread.run_sync(self._connect)
        except BaseException:
            self._lock.close()
            raise
        self._writer = Writer(connection, self._watch, lambda db: hold(db, self._epoch))

    async def keep_lease(self) -> None:
        """Show signs of life, three of them in `lease_s`, until cancelled.

        Raises:
            LeaseLost: somebody has taken over; known when the next write was refused.
        """
        while True:
            with anyio.move_on_after(self._lease_s / 3):
                await self._is_lost.wait()
            try:
                await self._write(beat)
            except LeaseLost:
                raise
            except StoreError:
                pass  # where nothing can be written, nobody else could take over either

    def _connect(self) -> Database:
        connection = open_writer(self._path, limit_bytes=self._limit_bytes)
        try:
            self._epoch = begin(connection)
            self._readers = [open_reader(self._path) for _ in range(READERS)]
        except apsw.Error as error:
            connection.close()
            raise store_error(error) from error
        except StoreError:
            connection.close()
            raise
        return connection

    async def close(self) -> None:
        """Finish what is queued and being read, then close; does nothing if not open."""
        writer, self._writer = self._writer, None
        if writer is None:
            return
        with anyio.CancelScope(shield=True):
            tokens = [object() for _ in range(READERS)]
            for token in tokens:
                await self._reading.acquire_on_behalf_of(token)
            while self._readers:
                self._readers.pop().close()
            for token in tokens:
                self._reading.release_on_behalf_of(token)
            await writer.close()
        assert self._lock is not None
        self._lock.close()

    async def create(
        self,
        row: ResponseRow,
        events: Sequence[EventRow],
        *,
        known: Known = NOTHING,
        claim: Claim | None = None,
        used: UsageRow | None = None,
    ) -> None:
        """Insert a response with the first events of its log, in one transaction.

        Raises:
            Claimed: see `Store`.
            StoreError: the id is taken, or the events are not numbered from 0.
        """

        def unit(db: Database) -> None:
            is_finished = ends_log(events, first_number=0)
            db.execute(
                SQL.insert_response,
                (
                    row.id,
                    row.project,
                    row.key_id,
                    row.created_at,
                    row.status,
                    row.is_background,
                    row.is_stored,
                    row.request,
                    row.body,
                    is_finished,
                    insert_known(db, known),
                ),
            )
            insert_events(db, row.id, events)
            add_usage(db, used)

        await self._write(unit, claim)

    async def append(
        self,
        response_id: ResponseId,
        events: Sequence[EventRow],
        *,
        status: str,
        body: bytes,
        pictures: Mapping[ItemId, Digest] = NO_PICTURES,
        used: UsageRow | None = None,
    ) -> None:
        """Append `events` and replace status and body, in one transaction.

        Raises:
            StoreError: the response is gone or final, or a number is not the next one.
        """

        def unit(db: Database) -> None:
            end = db.execute(SQL.log_end, (response_id,)).fetchone()
            if end is None:
                raise StoreError("The response is gone.")
            is_finished, last_number = end
            if is_finished:
                raise StoreError("The response is final: nothing can be appended.")
            first_number = 0 if last_number is None else last_number + 1
            is_finished = ends_log(events, first_number=first_number)
            db.execute(SQL.update_response, (status, body, is_finished, response_id))
            insert_events(db, response_id, events)
            for item_id, digest in pictures.items():
                db.execute(SQL.insert_picture, (item_id, response_id, digest))
            add_usage(db, used)

        await self._write(unit)

    async def find_picture(
        self, item_id: ItemId, *, project: ProjectId, of: ResponseId | None = None
    ) -> Digest | None:
        """Return the blob of a finished item of any stored response, or of `of`, or None."""

        def query(db: Database) -> Digest | None:
            row = db.execute(SQL.find_picture, (item_id, project, of)).fetchone()
            return None if row is None else Digest(row[0])

        return await self._read(query)

    async def get(self, response_id: ResponseId) -> ResponseRow | None:
        """Return the response, or None if there is none."""

        def query(db: Database) -> ResponseRow | None:
            row = db.execute(SQL.get_response, (response_id,)).fetchone()
            return None if row is None else response_row(row)

        return await self._read(query)

    async def list_responses(
        self, *, project: ProjectId, after: ResponseId | None, limit: int, is_newest_first: bool
    ) -> Sequence[ResponseRow]:
        """Return up to `limit` stored responses of a project that come after another one."""
        statement = SQL.responses_down if is_newest_first else SQL.responses_up
        values = {"project": project, "after": after, "limit": limit}

        def query(db: Database) -> list[ResponseRow]:
            return [response_row(row) for row in db.execute(statement, values)]

        return await self._read(query)

    async def read(self, response_id: ResponseId, *, after: int, limit: int) -> Sequence[EventRow]:
        """Return up to `limit` events numbered above `after`, in order."""

        def query(db: Database) -> list[EventRow]:
            return [
                EventRow(
                    sequence_number=number,
                    type=event_type,
                    body=body,
                    blobs=tuple(map(Digest, blobs.split())),
                    is_final=bool(is_final),
                )
                for number, event_type, body, blobs, is_final in db.execute(
                    SQL.read_events, (response_id, after, limit)
                )
            ]

        return await self._read(query)

    async def delete(self, response_id: ResponseId) -> bool:
        """Remove a response and its log; false if there was none."""

        def unit(db: Database) -> bool:
            digests: list[str] = [row[0] for row in db.execute(SQL.response_blobs, (response_id,))]
            known = db.execute(SQL.known_by, (response_id,)).fetchone()
            db.execute(SQL.delete_response, (response_id,))
            is_gone = db.changes() == 1
            digests += delete_known(db, known[0] if known else None)
            note_orphans(db, digests)
            return is_gone

        return await self._write(unit)

    async def unfinished(self) -> Sequence[ResponseId]:
        """Return the responses whose log has no final event, oldest first."""
        return list(map(ResponseId, await self._column(SQL.unfinished_responses)))

    async def older_than(self, created_at: int, *, limit: int) -> Sequence[ResponseId]:
        """Return up to `limit` finished responses created before `created_at`, oldest first."""
        return list(map(ResponseId, await self._column(SQL.finished_responses, created_at, limit)))

    async def unstored(self) -> Sequence[ResponseId]:
        """Return the responses with `is_stored` false."""
        return list(map(ResponseId, await self._column(SQL.unstored_responses)))

    async def add_file(self, row: FileRow, *, claim: Claim | None = None) -> None:
        """Insert a file. It keeps its blob as a response does."""

        def unit(db: Database) -> None:
            db.execute(SQL.insert_file, msgspec.structs.astuple(row))
            db.execute(SQL.forget_orphan, (row.digest,))

        await self._write(unit, claim)

    async def get_file(self, file_id: FileId) -> FileRow | None:
        """Return the file, or None if there is none."""

        def query(db: Database) -> FileRow | None:
            row = db.execute(SQL.get_file, (file_id,)).fetchone()
            return None if row is None else file_row(row)

        return await self._read(query)

    async def list_files(
        self,
        *,
        project: ProjectId,
        purpose: str | None,
        after: FileId | None,
        limit: int,
        is_newest_first: bool,
    ) -> Sequence[FileRow]:
        """Return up to `limit` files, of one purpose if named, that come after another one."""
        statement = SQL.files_down if is_newest_first else SQL.files_up
        values = {"project": project, "purpose": purpose, "after": after, "limit": limit}

        def query(db: Database) -> list[FileRow]:
            return [file_row(row) for row in db.execute(statement, values)]

        return await self._read(query)

    async def delete_file(self, file_id: FileId) -> bool:
        """Remove a file; false if there was none."""

        def unit(db: Database) -> bool:
            row = db.execute(SQL.delete_file, (file_id,)).fetchone()
            if row is None:
                return False
            db.execute(SQL.note_orphan, {"digest": row[0]})
            return True

        return await self._write(unit)

    async def expired_files(self, now: int, *, limit: int) -> Sequence[FileId]:
        """Return up to `limit` files whose time is over."""
        return list(map(FileId, await self._column(SQL.expired_files, now, limit)))

    async def add_conversation(
        self, row: ConversationRow, items: Sequence[ItemRow], *, claim: Claim | None = None
    ) -> None:
        """Insert a conversation with its first items, in one transaction."""

        def unit(db: Database) -> None:
            db.execute(SQL.insert_conversation, msgspec.structs.astuple(row))
            insert_items(db, row.id, items)

        await self._write(unit, claim)

    async def get_conversation(self, conversation_id: ConversationId) -> ConversationRow | None:
        """Return the conversation, or None if there is none."""

        def query(db: Database) -> ConversationRow | None:
            row = db.execute(SQL.get_conversation, (conversation_id,)).fetchone()
            if row is None:
                return None
            return ConversationRow(id=row[0], project=row[1], created_at=row[2], metadata=row[3])

        return await self._read(query)

    async def update_conversation(
        self, conversation_id: ConversationId, *, metadata: bytes, claim: Claim | None = None
    ) -> bool:
        """Replace the metadata; false if there is no such conversation."""

        def unit(db: Database) -> bool:
            db.execute(SQL.update_conversation, (metadata, conversation_id))
            return db.changes() == 1

        return await self._write(unit, claim)

    async def delete_conversation(self, conversation_id: ConversationId) -> bool:
        """Remove a conversation and its items; false if there was none."""

        def unit(db: Database) -> bool:
            digests = [row[0] for row in db.execute(SQL.conversation_blobs, (conversation_id,))]
            db.execute(SQL.delete_conversation, (conversation_id,))
            is_gone = db.changes() == 1
            note_orphans(db, digests)
            return is_gone

        return await self._write(unit)

    async def append_items(
        self,
        conversation_id: ConversationId,
        items: Sequence[ItemRow],
        *,
        claim: Claim | None = None,
    ) -> bool:
        """Append items in order; false if there is no such conversation."""

        def unit(db: Database) -> bool:
            if db.execute(SQL.get_conversation, (conversation_id,)).fetchone() is None:
                return False
            insert_items(db, conversation_id, items)
            return True

        return await self._write(unit, claim)

    async def list_items(
        self,
        conversation_id: ConversationId,
        *,
        after: ItemId | None,
        limit: int,
        is_newest_first: bool,
    ) -> Sequence[ItemRow]:
        """Return up to `limit` items that come after another one."""
        statement = SQL.items_down if is_newest_first else SQL.items_up
        values = {"conversation_id": conversation_id, "after": after, "limit": limit}

        def query(db: Database) -> list[ItemRow]:
            return [item_row(row) for row in db.execute(statement, values)]

        return await self._read(query)

    async def get_item(self, conversation_id: ConversationId, item_id: ItemId) -> ItemRow | None:
        """Return one item, or None."""

        def query(db: Database) -> ItemRow | None:
            row = db.execute(SQL.get_item, (conversation_id, item_id)).fetchone()
            return None if row is None else item_row(row)

        return await self._read(query)

    async def delete_item(self, conversation_id: ConversationId, item_id: ItemId) -> bool:
        """Remove one item; false if there was none."""

        def unit(db: Database) -> bool:
            row = db.execute(SQL.get_item, (conversation_id, item_id)).fetchone()
            if row is None:
                return False
            db.execute(SQL.delete_item, (conversation_id, item_id))
            note_orphans(db, item_row(row).blobs)
            return True

        return await self._write(unit)

    async def note_orphan(self, digest: Digest) -> None:
        """Say that a blob was stored that perhaps nothing will refer to."""

        def unit(db: Database) -> None:
            db.execute(SQL.note_orphan, {"digest": digest})

        await self._write(unit)

    async def orphans(self, *, limit: int) -> Sequence[Digest]:
        """Return up to `limit` digests that were noted, or lost their last referrer."""
        return list(map(Digest, await self._column(SQL.orphans, limit)))

    async def remove_orphans(
        self, digests: Sequence[Digest], remove: Callable[[Digest], bool]
    ) -> None:
        """Call `remove` for those that are orphans still; see `Store.remove_orphans`."""

        def unit(db: Database) -> None:
            for digest in digests:
                is_orphan = db.execute(SQL.is_orphan, {"digest": digest}).fetchone() is not None
                if is_orphan and remove(digest):
                    db.execute(SQL.forget_orphan, (digest,))

        await self._write(unit)

    async def add_claim(self, claim: Claim) -> None:
        """Insert a claim by itself; see `Store.add_claim`."""
        await self._write(lambda db: None, claim)

    async def find_claim(self, project: ProjectId, key: str) -> Claim | None:
        """Return the claim with this key, or None."""
        return await self._read(lambda db: find_claim(db, SQL.get_claim, project, key))

    async def find_claim_of(self, response_id: ResponseId) -> Claim | None:
        """Return the claim that keeps a response, or None."""
        return await self._read(lambda db: find_claim(db, SQL.get_claim_of, response_id))

    async def drop_claim(self, project: ProjectId, key: str) -> None:
        """Forget a claim; no-op if there is none."""

        def unit(db: Database) -> None:
            db.execute(SQL.delete_claim, (project, key))

        await self._write(unit)

    async def expire_claims(self, created_before: int, *, limit: int) -> Sequence[ResponseId]:
        """Forget up to `limit` claims of that age; return the responses they kept."""

        def unit(db: Database) -> list[ResponseId]:
            rows = list(db.execute(SQL.expired_claims, (created_before, limit)))
            db.executemany(SQL.delete_claim, [(project, key) for project, key, _ in rows])
            return [ResponseId(kept) for *_, kept in rows if kept is not None]

        return await self._write(unit)

    async def usage(self, project: ProjectId | None, *, since_day: int) -> Sequence[UsageRow]:
        """Return what a project, or everybody, has used since a day, by day, key and model."""
        return await self._read(lambda db: usage_rows(db, project, since_day=since_day))

    async def _write(self, unit: Callable[[Database], T], claim: Claim | None = None) -> T:
        if self._writer is None:
            raise StoreError("The store is not open.")
        work = unit if claim is None else self._claiming(unit, claim)
        try:
            return await self._writer.run(work)
        except LeaseLost:
            self._is_lost.set()
            raise

    @staticmethod
    def _claiming(unit: Callable[[Database], T], claim: Claim) -> Callable[[Database], T]:
        def claimed(db: Database) -> T:
            if before := find_claim(db, SQL.get_claim, claim.project, claim.key):
                raise Claimed(before)
            done = unit(db)
            is_nothing = isinstance(done, bool) and not done  # then there is nothing to keep either
            if not is_nothing:
                db.execute(SQL.insert_claim, msgspec.structs.astuple(claim))
            return done

        return claimed

    async def _column(self, statement: str, *values: int) -> list[str]:
        def query(db: Database) -> list[str]:
            return [row[0] for row in db.execute(statement, values)]

        return await self._read(query)

    async def _read(self, query: Callable[[Database], T]) -> T:
        if self._writer is None:
            raise StoreError("The store is not open.")
        return await anyio.to_thread.run_sync(self._query, query, limiter=self._reading)

    def _query(self, query: Callable[[Database], T]) -> T:
        try:
            reader = self._readers.pop()
        except IndexError:
            # `close` was quicker.
            raise StoreError("The store is closed.") from None
        try:
            return query(reader)
        except apsw.Error as error:
            raise store_error(error) from error
        finally:
            self._readers.append(reader)
