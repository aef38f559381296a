"""The event log of a response: one writer appends, any number of readers follow.

Streams, resumed streams, plain replies and the command line all read this log and nothing else.
A ring of the bell carries no data, it only says "read again", so a lost or doubled ring can
delay an event and can never lose, repeat or reorder one.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from typing import Final, TypeAlias
from weakref import WeakValueDictionary

import anyio

from tintype.errors import StoreError
from tintype.ids import Digest, ItemId, ResponseId
from tintype.protocol.codec import encode_template
from tintype.protocol.responses import Response
from tintype.service.fold import is_final
from tintype.store.base import NO_PICTURES, EventRow, Store, UsageRow
from tintype.tracing import NoTracing, Tracing

REREAD_AFTER_S: Final = 10.0  # a ring may be lost; a read may not
_PAGE: Final = 32  # events read at once: a follower holds no more than this

Pause: TypeAlias = Callable[[], Awaitable[float]]
"""What a follower does before it waits; returns the seconds after which it wants to again."""


class EventLog:
    """The logs of all responses, with a bell for each that is waited for."""

    def __init__(self, store: Store, tracing: Tracing | None = None) -> None:
        self._store = store
        self._tracing = tracing or NoTracing()
        self._bells: WeakValueDictionary[ResponseId, anyio.Event] = WeakValueDictionary()
        self._written: set[ResponseId] = set()
        self._troubles: dict[ResponseId, StoreError] = {}

    def add_writer(self, response_id: ResponseId) -> None:
        """Declare a writer: while there is one, followers wait for what it will append."""
        self._written.add(response_id)
        self._troubles.pop(response_id, None)

    def remove_writer(self, response_id: ResponseId, because: StoreError | None = None) -> None:
        """The writer has gone: followers read once more and wait no longer.

        If it has gone without an end of the log, `because` of this, they raise that.
        """
        self._written.discard(response_id)
        if because is not None:
            self._troubles[response_id] = because
        else:
            self._troubles.pop(response_id, None)
        self.ring(response_id)

    async def append(
        self,
        response_id: ResponseId,
        rows: Sequence[EventRow],
        response: Response,
        *,
        pictures: Mapping[ItemId, Digest] = NO_PICTURES,
        used: UsageRow | None = None,
    ) -> None:
        """Store `rows` durably with the response they fold to, then wake the followers.

        `pictures` are the items that these rows finish, each with a blob that can be decoded;
        `used` is what the key of the response has used up to this end of it.
        Never interrupted half-way: a writer always knows how long its log is.

        Raises:
            StoreError: nothing was stored.
        """
        about = {"tintype.event": rows[-1].type, "tintype.events": len(rows)}
        with anyio.CancelScope(shield=True), self._tracing.span("store.append", about):
            await self._store.append(
                response_id,
                rows,
                status=response.status,
                body=encode_template(response),
                pictures=pictures,
                used=used,
            )
        self.ring(response_id)

    def is_followed(self, response_id: ResponseId) -> bool:
        """Return whether somebody waits for the next event."""
        return response_id in self._bells

    def ring(self, response_id: ResponseId) -> None:
        """Tell the followers to read again."""
        if bell := self._bells.pop(response_id, None):
            bell.set()

    async def follow(
        self, response_id: ResponseId, *, after: int = -1, pause: Pause | None = None
    ) -> AsyncGenerator[EventRow, None]:
        """Yield each event numbered above `after`, once, in order, up to the final one.

        Whenever there is no next one yet, `pause` is called first.

        Ends early, without an error, when the response is deleted, and at once when `after` is
        the final event or beyond it.

        Raises:
            StoreError: the log has no end and nobody is left to write one.
        """
        while True:
            bell = self._bells.setdefault(response_id, anyio.Event())  # before the read
            has_writer = response_id in self._written  # likewise
            rows = list(await self._store.read(response_id, after=after, limit=_PAGE))
            is_whole = len(rows) < _PAGE
            while rows:
                yield (row := rows.pop(0))
                after, is_last = row.sequence_number, row.is_final
                del row  # while nothing comes, nothing is held
                if is_last:
                    return
            if not is_whole:
                continue
            if not has_writer:
                response = await self._store.get(response_id)
                if response is None or is_final(response.status):
                    return
                if (trouble := self._troubles.get(response_id)) is not None:
                    raise trouble
                raise StoreError("The response was interrupted and has no end.")
            wait_s = REREAD_AFTER_S if pause is None else min(REREAD_AFTER_S, await pause())
            with anyio.move_on_after(wait_s):
                await bell.wait()
