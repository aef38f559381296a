"""The use cases of the Responses API: what a route of any dialect calls.

Streaming is accept and follow. Plain is accept, follow to the end, fold. Background is accept
and return. There is no second path. Knows no HTTP.
"""

from collections.abc import AsyncGenerator
from typing import Final, Literal

import anyio
import msgspec
import structlog

from tintype.blobs.base import BlobStore
from tintype.clock import Clock
from tintype.errors import InvalidRequest, NotFound
from tintype.ids import RESPONSE, Digest, Entropy, ItemId, ResponseId, new_id
from tintype.planner.base import Planner
from tintype.protocol.codec import as_blob_ref, decode_template, encode, encode_template
from tintype.protocol.events import (
    ResponseCreatedEvent,
    ResponseInProgressEvent,
    ResponseQueuedEvent,
)
from tintype.protocol.items import ImageGenerationCall
from tintype.protocol.responses import CreateResponse, InputItemList, Response
from tintype.protocol.tools import ResolvedImageTool
from tintype.service.catalog import Catalog
from tintype.service.event_log import EventLog
from tintype.service.narrate import row_of
from tintype.service.plan import resolve_tool
from tintype.service.request import ReadRequest, StoredRequest, read_request
from tintype.service.run import Runner
from tintype.store.base import EventRow, ResponseRow, Store

_PAGE: Final = 500

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
        runner: Runner,
        planner: Planner,
        catalog: Catalog,
        clock: Clock,
        entropy: Entropy,
    ) -> None:
        self.blobs = blobs
        self.catalog = catalog
        self._store = store
        self._event_log = log
        self._runner = runner
        self._planner = planner
        self._clock = clock
        self._entropy = entropy

    async def accept(self, request: CreateResponse) -> ResponseId:
        """Check a request, store it durably, start it, and return its response's id.

        Raises:
            RequestError: it is wrong or cannot be honoured; nothing was stored.
            Overloaded: the queue is full.
            StoreError: it could not be stored.
        """
        read = read_request(request, entropy=self._entropy)
        self._planner.check(read.turn)
        tool = self._resolve(read)
        self._runner.check_room()
        response_id = ResponseId(new_id(RESPONSE, self._entropy))
        response = _new_response(
            response_id, request, read, tool, model=request.model or self.catalog.default.name
        )
        response = msgspec.structs.replace(response, created_at=self._clock.now_s())
        events = _first_events(response)
        last = events[-1]
        stored = StoredRequest(input=read.input, turn=read.turn, tool=tool)
        row = ResponseRow(
            id=response_id,
            created_at=response.created_at,
            status=last.response.status,
            is_background=response.background,
            is_stored=response.store,
            request=encode(stored),
            body=encode_template(last.response),
        )
        # once stored it must also be started, whatever happens to the caller in between
        with anyio.CancelScope(shield=True):
            await self._store.create(row, [row_of(event) for event in events])
            self._runner.start(response_id)
        return response_id

    async def follow(
        self, response_id: ResponseId, *, after: int = -1
    ) -> AsyncGenerator[EventRow, None]:
        """Yield the events numbered above `after`, live until the last one."""
        async for row in self._event_log.follow(response_id, after=after):
            yield row

    async def finished(self, response_id: ResponseId) -> bytes:
        """Wait for the end of a response and return its template.

        Raises:
            NotFound: it was deleted while it was waited for.
            StoreError: it was interrupted.
        """
        async for _ in self._event_log.follow(response_id):
            pass
        return (await self._row(response_id)).body

    async def retrieve(self, response_id: ResponseId) -> bytes:
        """Return the template of a stored response as far as it has come."""
        return (await self._stored_row(response_id)).body

    async def check_readable(self, response_id: ResponseId) -> None:
        """Raise NotFound unless the response is stored."""
        await self._stored_row(response_id)

    async def cancel(self, response_id: ResponseId) -> bytes:
        """Cancel a background response and return its template; the second time changes nothing.

        Raises:
            NotFound: there is no such response.
            InvalidRequest: it was not created with `background`.
        """
        row = await self._stored_row(response_id)
        if not row.is_background:
            raise InvalidRequest("Cannot cancel a synchronous response.", param="response_id")
        await self._runner.cancel(response_id)
        return (await self._stored_row(response_id)).body

    async def delete(self, response_id: ResponseId) -> None:
        """Remove a stored response, its log and, unless others show them too, its pictures."""
        await self._stored_row(response_id)
        await self._remove(response_id)

    async def on_disconnect(self, response_id: ResponseId) -> None:
        """The caller of a foreground response has gone: stop the work that nobody waits for."""
        await self._runner.cancel(response_id)

    async def release(self, response_id: ResponseId) -> None:
        """The call that made the response is over: drop it if it was not to be stored."""
        row = await self._store.get(response_id)
        if row is not None and not row.is_stored:
            await self._remove(response_id)

    async def input_items(
        self,
        response_id: ResponseId,
        *,
        limit: int,
        order: Literal["asc", "desc"],
        after: str | None,
    ) -> InputItemList:
        """Return a page of what the response was asked.

        Raises:
            NotFound: there is no such response, or no such item `after`.
        """
        row = await self._stored_row(response_id)
        items = msgspec.json.decode(row.request, type=StoredRequest).input
        if order == "desc":
            items.reverse()
        ids = [_id_of(item) for item in items]
        start = 0
        if after is not None:
            if after not in ids:
                raise NotFound(f"Item with id '{after}' not found.", param="after")
            start = ids.index(after) + 1
        page, page_ids = items[start : start + limit], ids[start : start + limit]
        return InputItemList(
            data=page,
            first_id=page_ids[0] if page_ids else None,
            last_id=page_ids[-1] if page_ids else None,
            has_more=start + limit < len(items),
        )

    async def picture(self, response_id: ResponseId, item_id: ItemId) -> Picture:
        """Return where the finished picture of an image call is.

        Raises:
            NotFound: no such response, no such item, or no picture yet.
        """
        row = await self._stored_row(response_id)
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

        What was accepted with `background` is run again with the same seed; its log gets what
        is missing. A foreground response has lost its caller with the server that ran it.
        """
        for response_id in await self._store.unstored():
            await self._store.delete(response_id)
        for response_id in await self._store.unfinished():
            row = await self._row(response_id)
            if row.is_background:
                self._runner.start(response_id)
                continue
            narrator = await self._runner.narrator(response_id)
            await narrator.fail(
                code="server_error",
                message="The server was stopped while it worked on this response.",
            )

    async def sweep(self, *, retention_s: float, grace_s: int) -> None:
        """Remove responses older than `retention_s` and pictures that nothing shows any more."""
        before = self._clock.now_s() - int(retention_s)
        while expired := await self._store.older_than(before, limit=_PAGE):
            for response_id in expired:
                await self._store.delete(response_id)
            _log.info("responses_expired", count=len(expired))
        orphans = await self._store.orphans(limit=_PAGE)
        gone = [
            digest
            for digest in orphans
            if await self.blobs.delete(digest, unless_put_within_s=grace_s)
        ]
        await self._store.forget_orphans(gone)

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

    async def _stored_row(self, response_id: ResponseId) -> ResponseRow:
        row = await self._store.get(response_id)
        if row is None or not row.is_stored:
            raise NotFound(f"Response with id '{response_id}' not found.", param="response_id")
        return row

    def _resolve(self, read: ReadRequest) -> ResolvedImageTool:
        assert read.tool is not None, "the planner lets nothing pass without an image tool"
        at = f"tools[{read.tool_index}]"
        model = self.catalog.resolve(read.tool.model, param=f"{at}.model")
        users = [spoken.text for spoken in read.turn.messages if spoken.role == "user"]
        return resolve_tool(
            read.tool,
            at=at,
            prompt=users[-1] if users else "",
            model=model.name,
            capabilities=model.engine.capabilities,
            seed=self._entropy.seed(),
        )


def _first_events(
    response: Response,
) -> list[ResponseCreatedEvent | ResponseQueuedEvent | ResponseInProgressEvent]:
    created = ResponseCreatedEvent(sequence_number=0, response=response)
    if response.background:
        return [created, ResponseQueuedEvent(sequence_number=1, response=response)]
    return [created, ResponseInProgressEvent(sequence_number=1, response=response)]


def _new_response(
    response_id: ResponseId,
    request: CreateResponse,
    read: ReadRequest,
    tool: ResolvedImageTool,
    *,
    model: str,
) -> Response:
    tools = [
        msgspec.Raw(encode(tool)) if index == read.tool_index else msgspec.Raw(bytes(raw))
        for index, raw in enumerate(read.tools)
    ]
    return Response(
        id=response_id,
        created_at=0,
        status="queued" if request.background else "in_progress",
        background=bool(request.background),
        instructions=request.instructions,
        max_output_tokens=request.max_output_tokens,
        max_tool_calls=request.max_tool_calls,
        model=model,
        parallel_tool_calls=request.parallel_tool_calls is not False,
        prompt_cache_key=request.prompt_cache_key,
        safety_identifier=request.safety_identifier,
        store=request.store is not False,
        temperature=1.0 if request.temperature is None else request.temperature,
        text={"format": {"type": "text"}, "verbosity": "medium", **(request.text or {})},
        tool_choice="auto" if request.tool_choice is None else request.tool_choice,
        tools=tools,
        top_logprobs=request.top_logprobs or 0,
        top_p=1.0 if request.top_p is None else request.top_p,
        truncation=request.truncation or "disabled",
        presence_penalty=request.presence_penalty or 0.0,
        frequency_penalty=request.frequency_penalty or 0.0,
        user=request.user,
        metadata=request.metadata or {},
    )


class _Id(msgspec.Struct):
    id: str


def _id_of(item: msgspec.Raw) -> str:
    return msgspec.json.decode(item, type=_Id).id
