"""The two replies that follow a response: whole JSON, and a stream of events.

Both race their work against the client's hanging up. What a lost client means is decided by
the service; here it is only noticed. Neither depends on the server's ASGI version.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from contextlib import aclosing
from typing import Any, Final, TypeAlias

import anyio
import structlog
from starlette.types import Message, Receive, Scope, Send

from tintype.blobs.base import BlobStore
from tintype.errors import TintypeError
from tintype.http.bodies import template_chunks
from tintype.http.hangup import hangup_of
from tintype.protocol.codec import split_template
from tintype.protocol.events import LOG_ONLY
from tintype.protocol.sse import DONE, FRAME_TAIL, HEARTBEAT, frame_head
from tintype.service.event_log import Pause
from tintype.store.base import EventRow

_log = structlog.get_logger()

Headers: TypeAlias = list[tuple[bytes, bytes]]
AsyncCall: TypeAlias = Callable[[], Coroutine[Any, Any, None]]

_JSON_HEADERS: Final[Headers] = [(b"content-type", b"application/json")]
_STREAM_HEADERS: Final[Headers] = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-cache, no-transform"),
    (b"x-accel-buffering", b"no"),  # nginx would hold events back otherwise
]


class SlowReader(Exception):
    """The client has not taken what was sent to it for too long."""


async def while_connected(scope: Scope, receive: Receive, work: AsyncCall) -> bool:
    """Do `work` unless the client hangs up or stops reading; return whether it was finished."""
    hangup = hangup_of(scope)
    try:
        if hangup is None:
            return await _beside_a_watch(receive, work)
        with anyio.CancelScope() as until_gone:
            hangup.then(until_gone.cancel)
            try:
                await work()
            finally:
                hangup.forget()
            return True
    except SlowReader:
        _log.info("reader_too_slow")
    return False


async def _beside_a_watch(receive: Receive, work: AsyncCall) -> bool:
    is_finished = False
    try:
        async with anyio.create_task_group() as tasks:

            async def watch() -> None:
                while (await receive())["type"] != "http.disconnect":
                    pass
                tasks.cancel_scope.cancel()

            tasks.start_soon(watch)
            await work()
            is_finished = True
            tasks.cancel_scope.cancel()
    except ExceptionGroup as group:
        raise group.exceptions[0] from None  # that of `work`; the error handlers know no groups
    return is_finished


class PatientSend:
    """An ASGI `send` that gives up on a client that does not read."""

    def __init__(self, send: Send, *, timeout_s: float) -> None:
        self._send = send
        self._timeout_s = timeout_s

    async def __call__(self, message: Message) -> None:
        """Send, or raise SlowReader when nothing was drained for `timeout_s`."""
        try:
            with anyio.fail_after(self._timeout_s):
                await self._send(message)
        except TimeoutError:
            raise SlowReader from None


async def send_template(
    send: Send, blobs: BlobStore, template: bytes, *, headers: Headers, status: int = 200
) -> None:
    """Send a JSON body with its pictures in place.

    Raises:
        StoreError: a picture is missing, and nothing was sent yet; or it turns out to be damaged,
            and the body is broken off.
    """
    for digest in split_template(template)[1]:
        await blobs.path(digest)  # as long as an error can still be told
    await send(
        {
            "type": "http.response.start",
            "status": status,
            "headers": [*_JSON_HEADERS, *headers],
        }
    )
    async with aclosing(template_chunks(blobs, template)) as chunks:
        async for chunk in chunks:
            await send({"type": "http.response.body", "body": chunk, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


class EventStream:
    """An ASGI reply that sends events as they are logged.

    A comment is sent after `heartbeat_s` of silence. The events are pulled: a reader that is
    slow holds back nobody but itself. `events` makes them, given what is to be done before each
    wait for another one. All of it is one task, and an idle stream holds next to nothing.
    """

    def __init__(
        self,
        events: Callable[[Pause], AsyncGenerator[EventRow, None]],
        *,
        blobs: BlobStore,
        heartbeat_s: float,
        write_timeout_s: float,
        headers: Headers,
        on_end: Callable[[bool], Awaitable[None]] | None = None,
    ) -> None:
        self._events = events
        self._blobs = blobs
        self._heartbeat_s = heartbeat_s
        self._write_timeout_s = write_timeout_s
        self._headers = headers
        self._on_end = on_end

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve the stream; always tell `on_end` whether it was read to its end."""
        writer = _EventWriter(
            PatientSend(send, timeout_s=self._write_timeout_s), self._blobs, self._heartbeat_s
        )

        async def serve() -> None:
            await writer.start(self._headers)
            async with aclosing(self._events(writer.pause)) as events:
                async for event in events:
                    if event.type not in LOG_ONLY:
                        await writer.write(event)
                    del event  # or it would be held until the next one comes
            await writer.finish()

        is_finished = False
        try:
            is_finished = await while_connected(scope, receive, serve)
        except TintypeError as error:
            if not writer.is_started:
                raise
            # too late for an error reply: to break off, without [DONE], is all that is left
            _log.error("stream_broken", exc_info=error)
        finally:
            if self._on_end is not None:
                with anyio.CancelScope(shield=True):
                    await self._on_end(is_finished)


class _EventWriter:
    """Puts events and heartbeats on one socket, one after the other."""

    def __init__(self, send: Send, blobs: BlobStore, heartbeat_s: float) -> None:
        self._send = send
        self._blobs = blobs
        self._heartbeat_s = heartbeat_s
        self._last_sent_s = anyio.current_time()
        self.is_started = False

    async def start(self, headers: Headers) -> None:
        self.is_started = True
        await self._send(
            {
                "type": "http.response.start",
                "status": 200,
                "headers": [*_STREAM_HEADERS, *headers],
            }
        )

    async def write(self, event: EventRow) -> None:
        head = frame_head(event.type)
        chunks = template_chunks(self._blobs, event.body, head=head, tail=FRAME_TAIL)
        async with aclosing(chunks):
            async for chunk in chunks:
                await self._send_chunk(chunk)

    async def pause(self) -> float:
        """Send a heartbeat if one is due; return the seconds until the next one will be."""
        silent_s = anyio.current_time() - self._last_sent_s
        if silent_s < self._heartbeat_s:
            return self._heartbeat_s - silent_s
        await self._send_chunk(HEARTBEAT)
        return self._heartbeat_s

    async def finish(self) -> None:
        await self._send({"type": "http.response.body", "body": DONE})

    async def _send_chunk(self, chunk: bytes) -> None:
        await self._send({"type": "http.response.body", "body": chunk, "more_body": True})
        self._last_sent_s = anyio.current_time()
