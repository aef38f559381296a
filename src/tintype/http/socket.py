"""`/v1/responses` as a WebSocket: many responses over one connection, one after the other.

A frame of the client is a request; frames of the server are the events of the log, as on a
stream. The latest response can be gone on from even if it is not stored: its row is kept until
the next one has ended, and this socket alone may refer to it. Knows no server: what ASGI lacks
is in `tintype.http.pieces`, and done without where a server has none of it.
"""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from typing import Any, Final, Literal
from urllib.parse import urlsplit

import anyio
import msgspec
import structlog
from starlette.datastructures import Headers
from starlette.routing import WebSocketRoute
from starlette.types import Message, Receive, Scope, Send

from tintype.blobs.base import BlobStore
from tintype.errors import (
    InvalidRequest,
    NotFound,
    OverLimit,
    Overloaded,
    TintypeError,
    Unsupported,
)
from tintype.http.auth import caller_of_scope
from tintype.http.bodies import template_chunks
from tintype.http.calls import Calls
from tintype.http.pieces import CUT, PIECES, SEND_PIECE, STOP, TEXT
from tintype.http.replies import PatientSend, SlowReader
from tintype.http.requests import log_ignored, read_typed
from tintype.ids import ResponseId
from tintype.protocol.codec import decode
from tintype.protocol.events import LOG_ONLY
from tintype.protocol.problems import problem_frame
from tintype.protocol.responses import CreateResponse

_log = structlog.get_logger()

_COME_BACK_S: Final = 5
_WAITING: Final = 16  # requests that may wait on one socket while another one runs
_CLOSE_S: Final = 1.0  # for a close frame when everything is being cancelled

_REFUSED: Final = {
    "background": "A WebSocket has no `background`: its responses are sent while they are made.",
    "generate": "This server has nothing to prepare for a later request; leave `generate` out.",
    "stream": "A WebSocket always streams; leave `stream` out.",
    "stream_id": "This server has no lanes: one response at a time on each socket.",
    "stream_options": "`stream_options` is not for WebSockets.",
}

GOING_AWAY: Final = 1001
INTERNAL_ERROR: Final = 1011
SERVICE_RESTART: Final = 1012
"""Close codes (RFC 6455, section 7.4); SDKs connect again after each of these."""


class CreateFrame(CreateResponse, kw_only=True):
    """The frame `response.create`: the body of `POST /v1/responses`, and fields of sockets."""

    type: Literal["response.create"]
    generate: bool | None = None
    stream_id: str | None = None


def _check_fields(frame: CreateFrame) -> None:
    """Refuse by name what a socket does not do; saying what is so anyway is allowed."""
    harmless = {"stream": True, "background": False, "generate": True}
    for name, message in _REFUSED.items():
        value = getattr(frame, name)
        if value is not None and value is not harmless.get(name):
            raise Unsupported(message, param=name)


class ResponsesSocket:
    """The route. An ASGI application."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def routes(self) -> list[WebSocketRoute]:
        """Return the routes, to be mounted at `/v1`."""
        return [WebSocketRoute("/responses", self)]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection, to its end."""
        await receive()  # websocket.connect
        if _is_foreign(Headers(scope=scope), self._calls.settings.server.cors_origins):
            await send({"type": "websocket.close"})
            return
        await send({"type": "websocket.accept"})
        await _Session(self._calls, scope, receive, send).serve()


def _is_foreign(headers: Headers, allowed: Sequence[str]) -> bool:
    """Return whether a page of another host asks: browsers let any page open any socket."""
    origin = headers.get("origin")
    if origin is None or origin in allowed or "*" in allowed:
        return False
    return urlsplit(origin).hostname != urlsplit(f"//{headers.get('host', '')}").hostname


class _FrameWriter:
    """Puts whole messages on one socket, one after the other."""

    def __init__(self, scope: Scope, send: Send, blobs: BlobStore, timeout_s: float) -> None:
        self._raw_send = send
        self._send = PatientSend(send, timeout_s=timeout_s)
        self._blobs = blobs
        self._has_pieces = PIECES in scope.get("extensions", {})
        self._turn = anyio.Lock()

    async def problem(self, error: TintypeError) -> None:
        """Send an error frame."""
        await self.template(problem_frame(error))

    async def template(self, template: bytes) -> None:
        """Send a template as one text message, with its pictures in place."""
        async with self._turn, aclosing(template_chunks(self._blobs, template)) as chunks:
            if self._has_pieces:
                await self._send_pieces(chunks)
            else:
                text = b"".join([chunk async for chunk in chunks]).decode()
                await self._send({"type": "websocket.send", "text": text})

    async def _send_pieces(self, chunks: AsyncGenerator[bytes, None]) -> None:
        waiting = await anext(chunks)
        async for chunk in chunks:
            await self._send({"type": SEND_PIECE, "data": waiting, "more": True})
            waiting = chunk
        await self._send({"type": SEND_PIECE, "data": waiting, "more": False})

    async def close(self, code: int, reason: str) -> None:
        """End the connection in order."""
        await self._send({"type": "websocket.close", "code": code, "reason": reason})

    async def cut(self) -> None:
        """End the connection of a client that does not read."""
        if self._has_pieces:
            await self._raw_send({"type": CUT})


class _Session:
    """One connection: takes requests in, and answers them in order."""

    def __init__(self, calls: Calls, scope: Scope, receive: Receive, send: Send) -> None:
        self._caller = caller_of_scope(scope)
        self._allowances = calls.allowances
        self._responses = calls.responses
        self._settings = calls.settings
        self._receive = receive
        self._writer = _FrameWriter(
            scope, send, calls.responses.blobs, calls.settings.limits.write_timeout_s
        )
        self._put, self._take = anyio.create_memory_object_stream[Message](_WAITING)
        self._waiting_size = 0
        self._latest: ResponseId | None = None
        self._is_stopping = False
        self._is_too_old = False

    async def serve(self) -> None:
        """Answer until the client goes, the time is over, or the server stops."""
        try:
            await self._serve()
        except anyio.get_cancelled_exc_class():
            with anyio.CancelScope(shield=True):
                await self._close_quickly(SERVICE_RESTART, "The server stops.")
            raise
        finally:
            with anyio.CancelScope(shield=True):
                await self._remember(None)

    async def _serve(self) -> None:
        try:
            async with self._take, self._put, anyio.create_task_group() as tasks:
                tasks.start_soon(self._listen, tasks.cancel_scope)
                tasks.start_soon(self._grow_old)
                await self._answer_all()
                await self._say_goodbye()
                tasks.cancel_scope.cancel()
        except* SlowReader:
            _log.info("reader_too_slow")
            await self._writer.cut()
        except* OSError:
            pass  # the client has gone; ASGI servers say so when something is sent
        except* TintypeError as group:
            # inside of an event: to break off is all that is left
            _log.error("stream_broken", exc_info=group)
            await self._close_quickly(INTERNAL_ERROR, "The server had an error.")

    async def _listen(self, session: anyio.CancelScope) -> None:
        """Take in what comes. Always listens: that the client has gone must be noticed."""
        while True:
            message = await self._receive()
            match message["type"]:
                case "websocket.disconnect":
                    session.cancel()
                    return
                case "websocket.receive":
                    await self._take_in(message)
                case type_ if type_ == TEXT:
                    await self._take_in(message)
                case type_ if type_ == STOP:
                    self._is_stopping = True
                    self._put.close()
                case _:
                    pass

    async def _take_in(self, message: Message) -> None:
        if self._is_ending():
            return  # the goodbye answers it
        size = self._waiting_size + _size(message)
        is_first = self._waiting_size == 0
        try:
            if size > self._settings.limits.body_bytes and not is_first:
                raise anyio.WouldBlock
            self._put.send_nowait(message)
            self._waiting_size = size
        except anyio.WouldBlock:
            problem = OverLimit(
                "Too many requests wait on this socket.",
                retry_after_s=_COME_BACK_S,
                kind="waiting",
                most=_WAITING,
            )
            await self._writer.problem(problem)

    async def _grow_old(self) -> None:
        await anyio.sleep(self._settings.server.socket_s)
        self._is_too_old = True
        self._put.close()

    def _is_ending(self) -> bool:
        return self._is_stopping or self._is_too_old

    async def _say_goodbye(self) -> None:
        if self._is_stopping:
            await self._writer.close(SERVICE_RESTART, "The server stops.")
            return
        limit = f"{self._settings.server.socket_s / 60:g} minutes"
        await self._writer.problem(
            InvalidRequest(
                f"This socket has reached its limit of {limit}; open a new one.",
                code="websocket_connection_limit_reached",
            )
        )
        await self._writer.close(GOING_AWAY, "The socket has reached its time limit.")

    async def _close_quickly(self, code: int, reason: str) -> None:
        with anyio.move_on_after(_CLOSE_S):
            try:
                await self._writer.close(code, reason)
            except (OSError, SlowReader):
                await self._writer.cut()

    async def _answer_all(self) -> None:
        """Answer one request after the other, until no more are taken in."""
        async for message in self._take:
            self._waiting_size -= _size(message)
            if self._is_ending():
                return
            await self._answer(message)

    async def _answer(self, message: Message) -> None:
        frame: CreateFrame | None = None
        try:
            self._allowances.take_request(self._caller)
            frame = self._read(message)
            _check_fields(frame)
            response_id = await self._responses.accept(self._caller, frame, remembered=self._latest)
        except TintypeError as error:
            if error.status >= 500 and not isinstance(error, Overloaded):
                _log.error("request_failed", exc_info=error)
            await self._evict(
                _previous_of(message) if frame is None else frame.previous_response_id
            )
            await self._writer.problem(error)
            return
        if await self._send_events(response_id):
            await self._remember(response_id)
        else:
            await self._responses.release(response_id)
            await self._evict(frame.previous_response_id)

    def _read(self, message: Message) -> CreateFrame:
        """Read a request, after which its message is empty: its body goes with the pictures."""
        strict = self._settings.server.strict
        frame, ignored = read_typed(_body(message), CreateFrame, is_strict=strict)
        message.clear()
        if ignored:
            log_ignored(ignored)
        return frame

    async def _send_events(self, response_id: ResponseId) -> bool:
        """Send the log of a response; return whether it can be gone on from."""
        last = ""
        try:
            async with aclosing(self._responses.follow(response_id)) as events:
                async for event in events:
                    if event.type not in LOG_ONLY:
                        await self._writer.template(event.body)
                        last = event.type if event.is_final else ""
        except BaseException:
            with anyio.CancelScope(shield=True):
                await self._responses.leave(response_id, is_finished=False)
                await self._responses.release(response_id)
            raise
        await self._responses.leave(response_id, is_finished=True)
        if not last:
            # a stream would end; a socket goes on, so the end must be said
            await self._writer.problem(
                NotFound(f"Response with id '{response_id}' was deleted.", param="response_id")
            )
        return last in {"response.completed", "response.incomplete"}

    async def _remember(self, response_id: ResponseId | None) -> None:
        """Keep this response for the next one instead of what was kept."""
        before, self._latest = self._latest, response_id
        if before is not None:
            await self._responses.release(before)

    async def _evict(self, previous: str | None) -> None:
        """A request that went on from `previous` has failed (Open Responses, WebSocket mode)."""
        if previous is not None and previous == self._latest:
            await self._remember(None)


def _size(message: Message) -> int:
    return len(message.get("data") or message.get("text") or message.get("bytes") or "")


def _body(message: Message) -> bytes | bytearray:
    if message["type"] == TEXT:
        return message["data"]
    text: str | None = message.get("text")
    if text is None:
        raise InvalidRequest("A frame must be text, and hold JSON.", code="invalid_json")
    return text.encode()


class _Head(msgspec.Struct):
    previous_response_id: Any = None


def _previous_of(message: Message) -> str | None:
    """Return what a refused frame would go on from, whatever else is wrong with it."""
    try:
        return decode(_body(message), _Head).previous_response_id
    except InvalidRequest:
        return None
