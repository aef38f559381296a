"""The use cases of the Responses API: what a route of any dialect calls.

Streaming is accept and follow. Plain is accept, follow to the end, fold. Background is accept
and return. There is no second path. Knows no HTTP.
"""

from collections.abc import AsyncGenerator, Sequence
from functools import partial
from typing import Final, Literal

import anyio
import msgspec
import structlog
from anyio.abc import TaskGroup

from tintype.blobs.base import BlobStore
from tintype.clock import Clock
from tintype.errors import InvalidRequest, NotFound, StoreError
from tintype.ids import Digest, ItemId, ResponseId
from tintype.metrics import Metrics
from tintype.protocol.codec import as_blob_ref, decode_template, encode_template
from tintype.protocol.items import ImageGenerationCall
from tintype.protocol.problems import Dialect
from tintype.protocol.responses import CreateResponse, InputItemList, Response, ResponseList
from tintype.service.accept import Acceptor, Brought, Prepared
from tintype.service.accounts import Accounts, Quotas, accepted, pixels_of
from tintype.service.attendance import Attendance
from tintype.service.caller import Caller
from tintype.service.catalog import Catalog
from tintype.service.conversations import Conversations
from tintype.service.event_log import EventLog, Pause
from tintype.service.files import Files
from tintype.service.fold import is_final
from tintype.service.once import KEPT_S, Claims, Keep, Once
from tintype.service.request import list_items
from tintype.service.run import Runner
from tintype.service.slots import Slots
from tintype.service.sources import ListedRequest, PictureRef
from tintype.settings import LimitSettings
from tintype.store.base import Claim, Claimed, EventRow, ResponseRow, Store
from tintype.tracing import Tracing

_PAGE: Final = 500
_REMOVED_AT_ONCE: Final = 25  # pictures, while other writes wait
_NOBODYS: Final = ResponseId("")  # an id that no response has

_log = structlog.get_logger()


class Picture(msgspec.Struct, frozen=True):
    """Where a finished picture is, and what it is."""

    digest: Digest
    media_type: str


class Responses:
    """Accepts, runs and hands out responses."""

    def __init__(
        self,
        *,
        store: Store,
        blobs: BlobStore,
        log: EventLog,
        files: Files,
        conversations: Conversations,
        acceptor: Acceptor,
        runner: Runner,
        claims: Claims,
        quotas: Quotas,
        slots: Slots,
        catalog: Catalog,
        limits: LimitSettings,
        clock: Clock,
        metrics: Metrics,
        tracing: Tracing,
        tasks: TaskGroup,
    ) -> None:
        self.blobs = blobs
        self.metrics = metrics
        self.tracing = tracing
        self.catalog = catalog
        self.files = files
        self.conversations = conversations
        self._store = store
        self._event_log = log
        self._acceptor = acceptor
        self._runner = runner
        self.accounts = Accounts(store, clock)
        self._claims = claims
        self._quotas = quotas
        self._slots = slots
        self._limits = limits
        self._attendance = Attendance()
        self._clock = clock
        self._tasks = tasks

    async def can_read(self) -> bool:
        """Return whether the store answers."""
        try:
            await self._store.get(_NOBODYS)
        except StoreError:
            return False
        return True

    async def keep_picture(self, data: bytes, *, at: str) -> Brought:
        """Take in a picture that a door received outside of a request's JSON.

        Raises:
            InvalidRequest: it is no picture, or a damaged one.
        """
        return await self._acceptor.keep(data, at=at)

    async def keep_named(self, caller: Caller, refs: Sequence[PictureRef]) -> list[Brought]:
        """Take in pictures that a door's own JSON names; see `Acceptor.keep_named`."""
        return await self._acceptor.keep_named(caller, refs)

    async def count_input_tokens(
        self, caller: Caller, request: CreateResponse, *, once: Once | None = None
    ) -> int:
        """Return the tokens of a request's input; see `Acceptor.count_input_tokens`."""

        async def count(keep: Keep[int]) -> int:
            tokens = await self._acceptor.count_input_tokens(caller, request)
            await self._claims.add(keep(tokens))
            return tokens

        return await self._claims.run(caller, once, int, count)

    async def accept(
        self,
        caller: Caller,
        request: CreateResponse,
        *,
        pictures: Sequence[Brought] = (),
        mask: Brought | None = None,
        dialect: Dialect = "openai",
        shows_tools: bool = True,
        remembered: ResponseId | None = None,
        once: Once | None = None,
    ) -> ResponseId:
        """Check a request, store it durably, start it, and return its response's id.

        `pictures`, `mask`, `shows_tools` and `remembered`: see `Acceptor.prepare`. A call that
        was done before gets the response of then. Who asks for one in the foreground says `leave`
        in the end.

        Raises:
            RequestError: it is wrong or cannot be honoured; nothing was stored.
            Overloaded: the queue is full.
            StoreError: it could not be stored.
        """
        if (before := await self._claims.find(caller, once)) is not None:
            return await self._rejoin(before)
        with self.tracing.span("accept") as span:
            prepared = await self._acceptor.prepare(
                caller,
                request,
                pictures=pictures,
                mask=mask,
                dialect=dialect,
                shows_tools=shows_tools,
                remembered=remembered,
            )
            span.note({"tintype.response_id": prepared.row.id})
            with self._slots.room_for(caller):
                await self._quotas.take(caller, pixels_of(prepared.stored))
                try:
                    return await self._start(caller, prepared, once)
                except Claimed as repeat:  # the same call came at the same time and was quicker
                    return await self._rejoin(self._claims.same(repeat.claim, once))

    async def _start(self, caller: Caller, prepared: Prepared, once: Once | None) -> ResponseId:
        row, stored = prepared.row, prepared.stored
        claim = self._claims.make(caller, once, response_id=row.id)
        # once stored it must also be started, whatever happens to the caller in between
        with anyio.CancelScope(shield=True):
            # first of all: the same call may find the row, and follow it, before it is started
            self._event_log.add_writer(row.id)
            try:
                used = accepted(row, stored)
                with self.tracing.span("store.create"):
                    await self._store.create(
                        row, prepared.events, known=prepared.known, claim=claim, used=used
                    )
            except BaseException:
                self._event_log.remove_writer(row.id)
                self._quotas.give_back(caller, pixels_of(stored))
                raise
            self._runner.start(row, stored)
            if not row.is_background:
                self._attendance.join(row.id, is_claimed=claim is not None)
        return row.id

    async def _rejoin(self, claim: Claim) -> ResponseId:
        assert claim.response_id is not None, "what was asked made a response"
        row = await self._row(claim.response_id)
        if not row.is_background:
            self._attendance.join(row.id, is_claimed=True)
        return row.id

    def follow(
        self, response_id: ResponseId, *, after: int = -1, pause: Pause | None = None
    ) -> AsyncGenerator[EventRow, None]:
        """Yield the events numbered above `after`, live until the last one; see `EventLog`."""
        return self._event_log.follow(response_id, after=after, pause=pause)

    async def finished(self, response_id: ResponseId) -> bytes:
        """Wait for the end of a response and return its template.

        Raises:
            NotFound: it was deleted while it was waited for.
            StoreError: it was interrupted.
        """
        await self._runner.wait(response_id)  # nobody needs the events in between
        row = await self._row(response_id)
        if is_final(row.status):
            return row.body
        async for _ in self._event_log.follow(response_id):
            pass
        return (await self._row(response_id)).body

    async def retrieve(self, caller: Caller, response_id: ResponseId) -> bytes:
        """Return the template of a stored response as far as it has come."""
        row = await self._stored_row(caller, response_id)
        progress = self._slots.progress_of(response_id)
        if progress is None or is_final(row.status):
            return row.body
        response: Response = decode_template(row.body, Response)
        return encode_template(msgspec.structs.replace(response, progress=progress))

    async def list(
        self,
        caller: Caller,
        *,
        limit: int,
        order: Literal["asc", "desc"],
        after: ResponseId | None,
    ) -> ResponseList:
        """Return a page of the caller's stored responses, without their pictures.

        Raises:
            NotFound: the caller has no such response `after`.
        """
        if after is not None:
            row = await self._store.get(after)
            if row is None or not row.is_stored or row.project != caller.project:
                raise NotFound(f"Response with id '{after}' not found.", param="after")
        rows = await self._store.list_responses(
            project=caller.project,
            after=after,
            limit=limit + 1,
            is_newest_first=order == "desc",
        )
        page = [_without_pictures(row.body) for row in rows[:limit]]
        return ResponseList(
            data=page,
            first_id=page[0].id if page else None,
            last_id=page[-1].id if page else None,
            has_more=len(rows) > limit,
        )

    async def cancel(
        self, caller: Caller, response_id: ResponseId, *, once: Once | None = None
    ) -> bytes:
        """Cancel a response and return its template; the second time changes nothing.

        A foreground response can be cancelled while it is worked on: its caller may have hung up
        and want nothing to go on for `limits.reconnect_s`.

        Raises:
            NotFound: there is no such response.
            InvalidRequest: it was not created with `background`, and has ended.
        """
        row = await self._stored_row(caller, response_id)
        if not row.is_background and not self._runner.has(response_id):
            raise InvalidRequest("Cannot cancel a synchronous response.", param="response_id")

        async def stop(keep: Keep[bool]) -> bool:
            await self._runner.cancel(response_id)
            await self._claims.add(keep(True))  # noqa: FBT003 - an outcome
            return True

        await self._claims.run(caller, once, bool, stop)
        return (await self._stored_row(caller, response_id)).body

    async def delete(self, caller: Caller, response_id: ResponseId) -> None:
        """Remove a stored response, its log and, unless others show them too, its pictures."""
        await self._stored_row(caller, response_id)
        await self._remove(response_id)

    async def leave(self, response_id: ResponseId, *, is_finished: bool) -> None:
        """The caller of a foreground response has gone: stop the work that nobody waits for.

        Whoever may repeat the call, by its Idempotency-Key, gets a while for that.
        """
        is_claimed = self._attendance.leave(response_id)
        if is_finished or self._attendance.is_attended(response_id):
            return
        if is_claimed:
            self._tasks.start_soon(self._abandon_later, response_id)
        else:
            await self._runner.cancel(response_id)

    async def _abandon_later(self, response_id: ResponseId) -> None:
        await anyio.sleep(self._limits.reconnect_s)
        if self._attendance.is_attended(response_id) or not self._runner.has(response_id):
            return
        with anyio.CancelScope(shield=True):
            claim = await self._store.find_claim_of(response_id)
            if claim is None:
                return
            # first the claim: who repeats the call from now on has it done again
            await self._store.drop_claim(claim.project, claim.key)
            if self._attendance.is_attended(response_id):
                await self._store.add_claim(claim)  # they came back in between
                return
            await self._runner.cancel(response_id)
            await self.release(response_id)

    async def release(self, response_id: ResponseId) -> None:
        """Drop a response that was not to be stored, unless the call for it may be repeated."""
        if self._attendance.is_attended(response_id):
            return
        row = await self._store.get(response_id)
        if row is None or row.is_stored:
            return
        if await self._store.find_claim_of(response_id) is None:
            await self._remove(response_id)

    async def input_items(
        self,
        caller: Caller,
        response_id: ResponseId,
        *,
        limit: int,
        order: Literal["asc", "desc"],
        after: str | None,
        with_image_urls: bool,
    ) -> bytes:
        """Return the template of a page of what the response was asked.

        `with_image_urls` puts the pictures of messages back in place; those of image calls are
        always there.

        Raises:
            NotFound: there is no such response, or no such item `after`.
        """
        row = await self._stored_row(caller, response_id)
        items = list_items(
            msgspec.json.decode(row.request, type=ListedRequest), with_image_urls=with_image_urls
        )
        if order == "desc":
            items.reverse()
        ids = [str(item["id"]) for item in items]
        start = 0
        if after is not None:
            if after not in ids:
                raise NotFound(f"Item with id '{after}' not found.", param="after")
            start = ids.index(after) + 1
        page_ids = ids[start : start + limit]
        return encode_template(
            InputItemList(
                data=items[start : start + limit],
                first_id=page_ids[0] if page_ids else None,
                last_id=page_ids[-1] if page_ids else None,
                has_more=start + limit < len(items),
            )
        )

    async def picture(self, caller: Caller, response_id: ResponseId, item_id: ItemId) -> Picture:
        """Return where the finished picture of an image call is.

        Raises:
            NotFound: no such response, no such item, or no picture yet.
        """
        row = await self._stored_row(caller, response_id)
        response: Response = decode_template(row.body, Response)
        for item in response.output:
            if isinstance(item, ImageGenerationCall) and item.id == item_id:
                ref = as_blob_ref(item.result) if isinstance(item.result, str) else None
                if ref is not None and isinstance(item.output_format, str):
                    media = "svg+xml" if item.output_format == "svg" else item.output_format
                    return Picture(Digest(ref), f"image/{media}")
        raise NotFound(f"Response '{response_id}' has no finished picture '{item_id}'.")

    async def recover(self) -> None:
        """After a start: go on with background responses, end the others.

        What was accepted with `background`, or can be asked for again by its Idempotency-Key, is
        run again with the same seed; its log gets what is missing. Any other foreground response
        has lost its caller with the server that ran it.
        """
        with self.tracing.span("recover"):
            await self._take_up()

    async def _take_up(self) -> None:
        for response_id in await self._store.unstored():
            await self._store.delete(response_id)
        for response_id in await self._store.unfinished():
            row = await self._row(response_id)
            if row.is_background or await self._store.find_claim_of(response_id) is not None:
                self._runner.start(row)
                continue
            await self._runner.give_up(response_id)

    async def sweep(self, *, retention_s: float, grace_s: int) -> None:
        """Remove old responses, expired files, and blobs that nothing refers to any more."""
        before = self._clock.now_s() - int(retention_s)
        while expired := await self._store.older_than(before, limit=_PAGE):
            for response_id in expired:
                await self._store.delete(response_id)
            _log.info("responses_expired", count=len(expired))
        await self.files.sweep()
        await self._forget_claims()
        orphans = await self._store.orphans(limit=_PAGE)
        remove = partial(self.blobs.delete, unless_put_within_s=grace_s)
        for start in range(0, len(orphans), _REMOVED_AT_ONCE):
            few = orphans[start : start + _REMOVED_AT_ONCE]
            await self._store.remove_orphans(few, remove)

    async def _forget_claims(self) -> None:
        before = self._clock.now_s() - KEPT_S
        while kept := await self._store.expire_claims(before, limit=_PAGE):
            for response_id in kept:
                if not self._runner.has(response_id):
                    await self.release(response_id)

    async def _remove(self, response_id: ResponseId) -> None:
        with anyio.CancelScope(shield=True):
            await self._runner.cancel(response_id)
            await self._store.delete(response_id)
        self._event_log.ring(response_id)

    async def _row(self, response_id: ResponseId) -> ResponseRow:
        row = await self._store.get(response_id)
        if row is None:
            raise NotFound(f"Response with id '{response_id}' not found.", param="response_id")
        return row

    async def _stored_row(self, caller: Caller, response_id: ResponseId) -> ResponseRow:
        row = await self._store.get(response_id)
        if row is None or not row.is_stored or row.project != caller.project:
            raise NotFound(f"Response with id '{response_id}' not found.", param="response_id")
        return row


def _without_pictures(template: bytes) -> Response:
    response: Response = decode_template(template, Response)
    output = [
        msgspec.structs.replace(item, result=None)
        if isinstance(item, ImageGenerationCall)
        else item
        for item in response.output
    ]
    return msgspec.structs.replace(response, output=output)
