"""In-memory stores, a clock that is set by hand, and countable randomness.

Real implementations of the seams, under the same contract tests as the ones on disk. They do not
survive the process.

Longer than most files because it has a method for each of the seams'.
"""

import hashlib
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from pathlib import Path

import msgspec
from anyio import sleep_forever
from anyio.lowlevel import checkpoint

from tintype.clock import Clock
from tintype.errors import BlobLost, StoreError
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
from tintype.store.sequence import ends_log


class ManualClock:
    """A `Clock` that stands still until it is told to `advance`."""

    def __init__(self, *, now_s: int = 1_800_000_000) -> None:
        self._now_s = float(now_s)
        self._monotonic_s = 0.0

    def now_s(self) -> int:
        """Return whole seconds since 1970."""
        return int(self._now_s)

    def monotonic_s(self) -> float:
        """Return the seconds that `advance` has added up to."""
        return self._monotonic_s

    def advance(self, seconds: float) -> None:
        """Let time pass; it never goes back."""
        assert seconds >= 0
        self._now_s += seconds
        self._monotonic_s += seconds


class CountingEntropy:
    """An `Entropy` that counts: tokens 000…1, 000…2, … and seeds 1, 2, …, each on its own."""

    def __init__(self) -> None:
        self._tokens = 0
        self._seeds = 0

    def token(self) -> str:
        """Return the next token, 32 hexadecimal digits."""
        self._tokens += 1
        return f"{self._tokens:032x}"

    def seed(self) -> int:
        """Return the next seed."""
        self._seeds += 1
        return self._seeds % 2**32


class _Log(msgspec.Struct):
    row: ResponseRow
    events: list[EventRow]
    is_finished: bool
    pictures: dict[ItemId, Digest] = {}
    known: tuple[Digest, ...] = ()

    @property
    def digests(self) -> set[Digest]:
        return {*self.known, *(digest for event in self.events for digest in event.blobs)}


class MemoryStore:
    """A `Store` in a dictionary."""

    def __init__(self) -> None:
        self._logs: dict[ResponseId, _Log] = {}
        self._files: dict[FileId, FileRow] = {}
        self._conversations: dict[
            ConversationId, tuple[ConversationRow, dict[ItemId, ItemRow]]
        ] = {}
        self._orphans: set[Digest] = set()
        self._usage: dict[tuple[object, ...], UsageRow] = {}
        self._claims: dict[tuple[ProjectId, str], Claim] = {}

    async def open(self) -> None:
        """Do nothing; there is nothing to open."""
        await checkpoint()

    async def keep_lease(self) -> None:
        """Do nothing for ever: what is in memory cannot be taken over."""
        await sleep_forever()

    async def close(self) -> None:
        """Do nothing; what was stored can still be looked at."""
        await checkpoint()

    async def create(
        self,
        row: ResponseRow,
        events: Sequence[EventRow],
        *,
        known: Known = NOTHING,
        claim: Claim | None = None,
        used: UsageRow | None = None,
    ) -> None:
        """Insert a response; see `Store.create`."""
        await checkpoint()  # a cancelled caller leaves here, before the write
        self._refuse_claimed(claim)
        if row.id in self._logs:
            raise StoreError("The response is there already.")
        is_finished = ends_log(events, first_number=0)
        self._keep(claim)
        self._add_usage(used)
        before = None if known.before is None else self._logs.get(known.before)
        pictures = (*(before.known if before else ()), *known.adds)
        self._logs[row.id] = _Log(row, list(events), is_finished, known=pictures)
        self._orphans.difference_update(known.adds)
        self._refer(events)

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
        """Append events; see `Store.append`."""
        await checkpoint()  # a cancelled caller leaves here, before the write
        log = self._logs.get(response_id)
        if log is None:
            raise StoreError("The response is gone.")
        if log.is_finished:
            raise StoreError("The response is final: nothing can be appended.")
        log.is_finished = ends_log(events, first_number=len(log.events))
        log.events.extend(events)
        log.row = msgspec.structs.replace(log.row, status=status, body=body)
        log.pictures.update(pictures)
        self._add_usage(used)
        self._refer(events)

    async def find_picture(
        self, item_id: ItemId, *, project: ProjectId, of: ResponseId | None = None
    ) -> Digest | None:
        """Return the blob of a finished item of any stored response, or of `of`, or None."""
        await checkpoint()
        for log in self._logs.values():
            is_seen = log.row.project == project and (log.row.is_stored or log.row.id == of)
            if is_seen and item_id in log.pictures:
                return log.pictures[item_id]
        return None

    async def get(self, response_id: ResponseId) -> ResponseRow | None:
        """Return the response, or None if there is none."""
        await checkpoint()
        log = self._logs.get(response_id)
        return None if log is None else log.row

    async def read(self, response_id: ResponseId, *, after: int, limit: int) -> Sequence[EventRow]:
        """Return up to `limit` events numbered above `after`, in order."""
        await checkpoint()
        log = self._logs.get(response_id)
        return [] if log is None else log.events[after + 1 : after + 1 + limit]

    async def delete(self, response_id: ResponseId) -> bool:
        """Remove a response and its log; false if there was none."""
        await checkpoint()  # a cancelled caller leaves here, before the write
        log = self._logs.pop(response_id, None)
        if log is None:
            return False
        self._note_orphans(log.digests)
        return True

    async def list_responses(
        self, *, project: ProjectId, after: ResponseId | None, limit: int, is_newest_first: bool
    ) -> Sequence[ResponseRow]:
        """Return up to `limit` stored responses of a project that come after another one."""
        await checkpoint()
        ids = list(self._logs)
        if is_newest_first:
            ids.reverse()
        start = ids.index(after) + 1 if after is not None and after in ids else 0
        rows = [self._logs[response_id].row for response_id in ids[start:]]
        return [row for row in rows if row.is_stored and row.project == project][:limit]

    async def unfinished(self) -> Sequence[ResponseId]:
        """Return the responses whose log has no final event, oldest first."""
        await checkpoint()
        return [log.row.id for log in self._by_age() if not log.is_finished]

    async def older_than(self, created_at: int, *, limit: int) -> Sequence[ResponseId]:
        """Return up to `limit` finished responses created before `created_at`, oldest first."""
        await checkpoint()
        finished = (log.row for log in self._by_age() if log.is_finished)
        return [row.id for row in finished if row.created_at < created_at][:limit]

    async def unstored(self) -> Sequence[ResponseId]:
        """Return the responses with `is_stored` false."""
        await checkpoint()
        kept = {claim.response_id for claim in self._claims.values()}
        unstored = (log.row.id for log in self._by_age() if not log.row.is_stored)
        return [response_id for response_id in unstored if response_id not in kept]

    async def note_orphan(self, digest: Digest) -> None:
        """Say that a blob was stored that perhaps nothing will refer to."""
        await checkpoint()  # a cancelled caller leaves here, before the write
        if not self._is_in_use(digest):
            self._orphans.add(digest)

    async def add_conversation(
        self, row: ConversationRow, items: Sequence[ItemRow], *, claim: Claim | None = None
    ) -> None:
        """Insert a conversation with its first items."""
        await checkpoint()  # a cancelled caller leaves here, before the write
        self._refuse_claimed(claim)
        if row.id in self._conversations:
            raise StoreError("The conversation is there already.")
        self._keep(claim)
        self._conversations[row.id] = (row, {})
        self._insert_items(row.id, items)

    async def get_conversation(self, conversation_id: ConversationId) -> ConversationRow | None:
        """Return the conversation, or None if there is none."""
        await checkpoint()
        found = self._conversations.get(conversation_id)
        return None if found is None else found[0]

    async def update_conversation(
        self, conversation_id: ConversationId, *, metadata: bytes, claim: Claim | None = None
    ) -> bool:
        """Replace the metadata; false if there is no such conversation."""
        await checkpoint()  # a cancelled caller leaves here, before the write
        self._refuse_claimed(claim)
        if conversation_id not in self._conversations:
            return False
        self._keep(claim)
        row, items = self._conversations[conversation_id]
        changed = msgspec.structs.replace(row, metadata=metadata)
        self._conversations[conversation_id] = (changed, items)
        return True

    async def delete_conversation(self, conversation_id: ConversationId) -> bool:
        """Remove a conversation and its items; false if there was none."""
        await checkpoint()  # a cancelled caller leaves here, before the write
        _, items = self._conversations.pop(conversation_id, (None, None))
        if items is None:
            return False
        self._note_orphans(digest for item in items.values() for digest in item.blobs)
        return True

    async def append_items(
        self,
        conversation_id: ConversationId,
        items: Sequence[ItemRow],
        *,
        claim: Claim | None = None,
    ) -> bool:
        """Append items in order; false if there is no such conversation."""
        await checkpoint()  # a cancelled caller leaves here, before the write
        self._refuse_claimed(claim)
        if conversation_id not in self._conversations:
            return False
        self._keep(claim)
        self._insert_items(conversation_id, items)
        return True

    async def list_items(
        self,
        conversation_id: ConversationId,
        *,
        after: ItemId | None,
        limit: int,
        is_newest_first: bool,
    ) -> Sequence[ItemRow]:
        """Return up to `limit` items that come after another one."""
        await checkpoint()
        if conversation_id not in self._conversations:
            return []
        items = list(self._conversations[conversation_id][1].values())
        if is_newest_first:
            items.reverse()
        ids = [item.id for item in items]
        start = ids.index(after) + 1 if after is not None and after in ids else 0
        return items[start : start + limit]

    async def get_item(self, conversation_id: ConversationId, item_id: ItemId) -> ItemRow | None:
        """Return one item, or None."""
        await checkpoint()
        found = self._conversations.get(conversation_id)
        return None if found is None else found[1].get(item_id)

    async def delete_item(self, conversation_id: ConversationId, item_id: ItemId) -> bool:
        """Remove one item; false if there was none."""
        await checkpoint()  # a cancelled caller leaves here, before the write
        found = self._conversations.get(conversation_id)
        item = None if found is None else found[1].pop(item_id, None)
        if item is None:
            return False
        self._note_orphans(item.blobs)
        return True

    def _insert_items(self, conversation_id: ConversationId, items: Sequence[ItemRow]) -> None:
        for item in items:
            self._conversations[conversation_id][1].setdefault(item.id, item)
            self._orphans.difference_update(item.blobs)

    def _note_orphans(self, digests: Iterable[Digest]) -> None:
        self._orphans |= {digest for digest in digests if not self._is_in_use(digest)}

    async def add_file(self, row: FileRow, *, claim: Claim | None = None) -> None:
        """Insert a file. It keeps its blob as a response does."""
        await checkpoint()  # a cancelled caller leaves here, before the write
        self._refuse_claimed(claim)
        if row.id in self._files:
            raise StoreError("The file is there already.")
        self._keep(claim)
        self._files[row.id] = row
        self._orphans.discard(row.digest)

    async def get_file(self, file_id: FileId) -> FileRow | None:
        """Return the file, or None if there is none."""
        await checkpoint()
        return self._files.get(file_id)

    async def list_files(
        self,
        *,
        project: ProjectId,
        purpose: str | None,
        after: FileId | None,
        limit: int,
        is_newest_first: bool,
    ) -> Sequence[FileRow]:
        """Return up to `limit` files of a project that come after another one."""
        await checkpoint()
        rows = [row for row in self._files.values() if row.project == project]
        if is_newest_first:
            rows.reverse()
        ids = [row.id for row in rows]
        start = ids.index(after) + 1 if after is not None and after in ids else 0
        return [row for row in rows[start:] if purpose in {None, row.purpose}][:limit]

    async def delete_file(self, file_id: FileId) -> bool:
        """Remove a file; false if there was none."""
        await checkpoint()  # a cancelled caller leaves here, before the write
        row = self._files.pop(file_id, None)
        if row is not None and not self._is_in_use(row.digest):
            self._orphans.add(row.digest)
        return row is not None

    async def expired_files(self, now: int, *, limit: int) -> Sequence[FileId]:
        """Return up to `limit` files whose time is over."""
        await checkpoint()
        due = [row for row in self._files.values() if (row.expires_at or now + 1) <= now]
        return [row.id for row in sorted(due, key=lambda row: row.expires_at or 0)][:limit]

    async def orphans(self, *, limit: int) -> Sequence[Digest]:
        """Return up to `limit` digests that were noted, or lost their last referrer."""
        await checkpoint()
        return sorted(self._orphans)[:limit]

    async def remove_orphans(
        self, digests: Sequence[Digest], remove: Callable[[Digest], bool]
    ) -> None:
        """Call `remove` for those that are orphans still; see `Store.remove_orphans`."""
        await checkpoint()  # a cancelled caller leaves here, before the write
        for digest in digests:
            if digest in self._orphans and not self._is_in_use(digest) and remove(digest):
                self._orphans.discard(digest)

    async def add_claim(self, claim: Claim) -> None:
        """Insert a claim by itself; see `Store.add_claim`."""
        await checkpoint()  # a cancelled caller leaves here, before the write
        self._refuse_claimed(claim)
        self._keep(claim)

    async def find_claim(self, project: ProjectId, key: str) -> Claim | None:
        """Return the claim with this key, or None."""
        await checkpoint()
        return self._claims.get((project, key))

    async def find_claim_of(self, response_id: ResponseId) -> Claim | None:
        """Return the claim that keeps a response, or None."""
        await checkpoint()
        found = [one for one in self._claims.values() if one.response_id == response_id]
        return found[0] if found else None

    async def drop_claim(self, project: ProjectId, key: str) -> None:
        """Forget a claim; no-op if there is none."""
        await checkpoint()  # a cancelled caller leaves here, before the write
        self._claims.pop((project, key), None)

    async def expire_claims(self, created_before: int, *, limit: int) -> Sequence[ResponseId]:
        """Forget up to `limit` claims of that age; return the responses they kept."""
        await checkpoint()  # a cancelled caller leaves here, before the write
        oldest = sorted(self._claims.values(), key=lambda claim: claim.created_at)
        expired = [claim for claim in oldest if claim.created_at < created_before][:limit]
        for claim in expired:
            del self._claims[claim.project, claim.key]
        return [claim.response_id for claim in expired if claim.response_id is not None]

    async def usage(self, project: ProjectId | None, *, since_day: int) -> Sequence[UsageRow]:
        """Return what a project, or everybody, has used since a day, by day, key and model."""
        await checkpoint()
        rows = [row for row in self._usage.values() if project in {None, row.project}]
        return sorted((row for row in rows if row.day >= since_day), key=lambda row: row.day)

    def _add_usage(self, used: UsageRow | None) -> None:
        if used is None:
            return
        place = (used.project, used.key_id, used.day, used.model)
        before = self._usage.get(place)
        if before is not None:
            counts = used.__struct_fields__[len(place) :]
            sums = {name: getattr(before, name) + getattr(used, name) for name in counts}
            used = msgspec.structs.replace(used, **sums)
        self._usage[place] = used

    def _refuse_claimed(self, claim: Claim | None) -> None:
        if claim is not None and (claim.project, claim.key) in self._claims:
            raise Claimed(self._claims[claim.project, claim.key])

    def _keep(self, claim: Claim | None) -> None:
        if claim is not None:
            self._claims[claim.project, claim.key] = claim

    def _is_in_use(self, digest: Digest) -> bool:
        return (
            any(digest in log.digests for log in self._logs.values())
            or any(digest == row.digest for row in self._files.values())
            or any(
                digest in item.blobs
                for _, items in self._conversations.values()
                for item in items.values()
            )
        )

    def _by_age(self) -> list[_Log]:
        return sorted(self._logs.values(), key=lambda log: log.row.created_at)

    def _refer(self, events: Sequence[EventRow]) -> None:
        for event in events:
            self._orphans.difference_update(event.blobs)


class MemoryBlobs:
    """A `BlobStore` in a dictionary; it has no files."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._data: dict[Digest, bytes] = {}
        self._put_at_s: dict[Digest, int] = {}

    async def open(self) -> None:
        """Do nothing; there is nothing to open."""
        await checkpoint()

    async def put(self, data: bytes) -> Digest:
        """Keep `data` and return its digest."""
        await checkpoint()
        digest = Digest(hashlib.sha256(data).hexdigest())
        self._data[digest] = bytes(data)
        self._put_at_s[digest] = self._clock.now_s()
        return digest

    async def get(self, digest: Digest) -> bytes:
        """Return the whole blob; StoreError if it is missing."""
        await checkpoint()
        return self._known(digest)

    async def chunks(self, digest: Digest, *, size: int) -> AsyncGenerator[bytes, None]:
        """Yield the blob in pieces of `size` bytes; StoreError if it is missing."""
        data = self._known(digest)
        for start in range(0, len(data), size):
            await checkpoint()
            yield data[start : start + size]

    async def path(self, digest: Digest) -> Path | None:
        """Return None; StoreError if the blob is missing."""
        await checkpoint()
        self._known(digest)
        return None

    async def check(self, digest: Digest) -> None:
        """Raise StoreError if the blob is missing; in memory none is damaged."""
        await checkpoint()
        self._known(digest)

    def delete(self, digest: Digest, *, unless_put_within_s: int) -> bool:
        """Remove the blob if it is old enough; see `BlobStore.delete`."""
        put_at_s = self._put_at_s.get(digest)
        if put_at_s is None:
            return True
        if self._clock.now_s() - put_at_s < unless_put_within_s:
            return False
        del self._data[digest], self._put_at_s[digest]
        return True

    def _known(self, digest: Digest) -> bytes:
        try:
            return self._data[digest]
        except KeyError:
            raise BlobLost("A stored picture is missing.") from None
