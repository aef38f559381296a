"""The seam between the service and a database.

Bodies are opaque bytes beside the few columns that are searched by. Every write is one
transaction, durable when the call returns. Does not know the wire.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, Protocol

import msgspec

from tintype.ids import ConversationId, Digest, FileId, ItemId, KeyId, ProjectId, ResponseId

NO_PICTURES: Final[Mapping[ItemId, Digest]] = MappingProxyType({})


class EventRow(msgspec.Struct, frozen=True, kw_only=True):
    """One event of a response's log.

    `sequence_number` is 0-based and without gaps within one response. `blobs` are the digests
    that this event keeps: those in `body`, and those that its response was made from. Nothing
    follows a row that `is_final`.
    """

    sequence_number: int
    type: str
    body: bytes
    blobs: tuple[Digest, ...] = ()
    is_final: bool = False


class ResponseRow(msgspec.Struct, frozen=True, kw_only=True):
    """A response as far as it has come.

    It belongs to `project`, whichever of its keys asked; `key_id` is empty where keys are not
    needed. `request` is the accepted request and the decisions taken on it, `body` the fold of the
    event log. `created_at` is in seconds since 1970. `is_stored` is false for `store: false`: such
    a row exists only while its response runs and is read.
    """

    id: ResponseId
    project: ProjectId
    key_id: KeyId
    created_at: int
    status: str
    is_background: bool
    is_stored: bool
    request: bytes
    body: bytes


class FileRow(msgspec.Struct, frozen=True, kw_only=True):
    """An uploaded file; its bytes are the blob `digest`. Times in seconds since 1970."""

    id: FileId
    project: ProjectId
    created_at: int
    expires_at: int | None
    filename: str
    purpose: str
    size_bytes: int
    digest: Digest


class ConversationRow(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation without its items. `metadata` is opaque."""

    id: ConversationId
    project: ProjectId
    created_at: int
    metadata: bytes


class ItemRow(msgspec.Struct, frozen=True, kw_only=True):
    """One item of a conversation; `blobs` are the digests that it keeps."""

    id: ItemId
    body: bytes
    blobs: tuple[Digest, ...] = ()


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """A call that is to be done once, by the key that its caller gave it.

    `fingerprint` tells what was asked. The call made the response `response_id`, or it answered
    `outcome`, which is opaque. `created_at` is in seconds since 1970.
    """

    project: ProjectId
    key: str
    fingerprint: str
    created_at: int
    response_id: ResponseId | None = None
    outcome: bytes | None = None


class UsageRow(msgspec.Struct, frozen=True, kw_only=True):
    """What a key has used on one day of one model, or what is to be added to that.

    `day` counts from 1970-01-01 UTC. `requests` are responses that were accepted and `pixels`
    what they asked for; `pictures` are those that were made. Costs are in billionths of a dollar.
    """

    project: ProjectId
    key_id: KeyId
    day: int
    model: str
    requests: int = 0
    pixels: int = 0
    pictures: int = 0
    engine_ms: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost_nusd: int = 0


class Claimed(Exception):
    """The same call was done before: nothing was written. `claim` says what it came to."""

    def __init__(self, claim: Claim) -> None:
        super().__init__("The call was done before.")
        self.claim = claim


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """The pictures that a response knows: all that `before` does, and `adds`.

    It keeps them as its own, whatever becomes of the responses that they are from.
    """

    before: ResponseId | None = None
    adds: tuple[Digest, ...] = ()


NOTHING: Final = Known()


class Store(Protocol):
    """Responses and their event logs.

    Always whole: a write is applied entirely or not at all. A cancelled writer is let go only
    when its write is decided, so a cancellation raised by one of these calls means that nothing
    was written. Two writes that one task awaits one after the other are applied in that order.

    A write that takes a `claim` is done together with it, or not at all: it raises Claimed if the
    project has one with the same key already.
    """

    async def open(self) -> None:
        """Open or create the database and bring its schema up to date.

        Raises:
            StoreError: the database cannot be opened, is damaged, or is newer than this code.
        """
        ...

    async def keep_lease(self) -> None:
        """Keep others from taking over; runs for as long as the store is open, until cancelled.

        Raises:
            LeaseLost: another server has taken over. Every write raises it from then on.
        """
        ...

    async def close(self) -> None:
        """Finish what is queued and close. No call may follow."""
        ...

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

        Costs as much for the hundredth response of a chain as for the first. `used` is added to
        the account of its key.

        Raises:
            Claimed: see above.
            StoreError: the id is taken, or the events are not numbered from 0.
        """
        ...

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

        `pictures` are items that these events finish, each with the blob that shows it, for
        `find_picture`. `used` is added to the account of the key.

        Raises:
            StoreError: the response is gone or final, or a number is not the next one.
        """
        ...

    async def find_picture(
        self, item_id: ItemId, *, project: ProjectId, of: ResponseId | None = None
    ) -> Digest | None:
        """Return the blob of a finished item of any stored response of `project`, or None.

        A response that is not stored counts if it is `of`.
        """
        ...

    async def get(self, response_id: ResponseId) -> ResponseRow | None:
        """Return the response, or None if there is none."""
        ...

    async def read(self, response_id: ResponseId, *, after: int, limit: int) -> Sequence[EventRow]:
        """Return up to `limit` events numbered above `after`, in order."""
        ...

    async def delete(self, response_id: ResponseId) -> bool:
        """Remove a response and its log; false if there was none.

        Digests that nothing refers to any more become orphans (see `remove_orphans`).
        """
        ...

    async def list_responses(
        self, *, project: ProjectId, after: ResponseId | None, limit: int, is_newest_first: bool
    ) -> Sequence[ResponseRow]:
        """Return up to `limit` stored responses of a project that come after another one."""
        ...

    async def unfinished(self) -> Sequence[ResponseId]:
        """Return the responses whose log has no final event, oldest first."""
        ...

    async def older_than(self, created_at: int, *, limit: int) -> Sequence[ResponseId]:
        """Return up to `limit` finished responses created before `created_at`, oldest first."""
        ...

    async def unstored(self) -> Sequence[ResponseId]:
        """Return the responses with `is_stored` false that no claim keeps."""
        ...

    async def add_file(self, row: FileRow, *, claim: Claim | None = None) -> None:
        """Insert a file. It keeps its blob as a response does."""
        ...

    async def get_file(self, file_id: FileId) -> FileRow | None:
        """Return the file, or None if there is none."""
        ...

    async def list_files(
        self,
        *,
        project: ProjectId,
        purpose: str | None,
        after: FileId | None,
        limit: int,
        is_newest_first: bool,
    ) -> Sequence[FileRow]:
        """Return up to `limit` files of a project that come after another one.

        They are of one `purpose` if it is named.
        """
        ...

    async def delete_file(self, file_id: FileId) -> bool:
        """Remove a file; false if there was none. Its blob becomes an orphan unless shared."""
        ...

    async def expired_files(self, now: int, *, limit: int) -> Sequence[FileId]:
        """Return up to `limit` files whose time is over."""
        ...

    async def add_conversation(
        self, row: ConversationRow, items: Sequence[ItemRow], *, claim: Claim | None = None
    ) -> None:
        """Insert a conversation with its first items, in one transaction."""
        ...

    async def get_conversation(self, conversation_id: ConversationId) -> ConversationRow | None:
        """Return the conversation, or None if there is none."""
        ...

    async def update_conversation(
        self, conversation_id: ConversationId, *, metadata: bytes, claim: Claim | None = None
    ) -> bool:
        """Replace the metadata; false if there is no such conversation."""
        ...

    async def delete_conversation(self, conversation_id: ConversationId) -> bool:
        """Remove a conversation and its items; false if there was none."""
        ...

    async def append_items(
        self,
        conversation_id: ConversationId,
        items: Sequence[ItemRow],
        *,
        claim: Claim | None = None,
    ) -> bool:
        """Append items in order; false if there is no such conversation.

        An item whose id is there already is left as it is, so that an append can be repeated.
        """
        ...

    async def list_items(
        self,
        conversation_id: ConversationId,
        *,
        after: ItemId | None,
        limit: int,
        is_newest_first: bool,
    ) -> Sequence[ItemRow]:
        """Return up to `limit` items that come after another one."""
        ...

    async def get_item(self, conversation_id: ConversationId, item_id: ItemId) -> ItemRow | None:
        """Return one item, or None."""
        ...

    async def delete_item(self, conversation_id: ConversationId, item_id: ItemId) -> bool:
        """Remove one item; false if there was none."""
        ...

    async def note_orphan(self, digest: Digest) -> None:
        """Say that a blob was stored that perhaps nothing will refer to; no-op if something does.

        Said before the row that would refer to it exists, so that a request which is refused,
        or a crash in between, leaves nothing behind for ever.
        """
        ...

    async def orphans(self, *, limit: int) -> Sequence[Digest]:
        """Return up to `limit` digests that were noted, or lost their last referrer."""
        ...

    async def remove_orphans(
        self, digests: Sequence[Digest], remove: Callable[[Digest], bool]
    ) -> None:
        """Call `remove` for those that are orphans still, and drop the note where it is true.

        `remove` blocks, briefly, in the transaction that drops the note: meanwhile nothing begins
        to refer to the blob, and a server that has lost its lease removes nothing. It may be
        called again for what it has removed.
        """
        ...

    async def add_claim(self, claim: Claim) -> None:
        """Insert a claim by itself.

        Raises:
            Claimed: the project has one with the same key already.
        """
        ...

    async def find_claim(self, project: ProjectId, key: str) -> Claim | None:
        """Return the claim with this key, or None."""
        ...

    async def find_claim_of(self, response_id: ResponseId) -> Claim | None:
        """Return the claim that keeps a response, or None."""
        ...

    async def drop_claim(self, project: ProjectId, key: str) -> None:
        """Forget a claim; no-op if there is none."""
        ...

    async def expire_claims(self, created_before: int, *, limit: int) -> Sequence[ResponseId]:
        """Forget up to `limit` claims of that age; return the responses they kept."""
        ...

    async def usage(self, project: ProjectId | None, *, since_day: int) -> Sequence[UsageRow]:
        """Return what a project, or everybody, has used since a day, by day, key and model."""
        ...
