"""Stands before the real application: notes what is asked, and lets go wrong what the script says.

Knows ASGI and the frames of event streams; what a step means is said in `script`.
"""

import json
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from contextvars import ContextVar
from math import ceil
from threading import Condition
from typing import Any, Final

import anyio
import msgspec
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tintype.http.pieces import TEXT
from tintype.protocol.codec import encode
from tintype.protocol.problems import OpenAIError, OpenRouterError
from tintype.testing.arrive import again, bare_request, read_request, whole_body
from tintype.testing.asked import AskedRequest
from tintype.testing.loopback import HANG_UP
from tintype.testing.script import (
    CutStream,
    GarbleEvent,
    HangUp,
    Moderate,
    Refuse,
    SlowFirstByte,
    Step,
    Succeed,
)

current_step: Final[ContextVar[Step]] = ContextVar("current_step")
"""The step of the request that an engine's job belongs to."""

_GARBLED: Final = b'data: {"type":"response.output_item.do\n\n'
_CALLERS_FAULT: Final = ("invalid_request_error", "invalid_value", "")
_SERVERS_FAULT: Final = ("server_error", "server_error", "")
_KINDS: Final[dict[int, tuple[str, str | None, str]]] = {
    401: ("invalid_request_error", "invalid_api_key", "Incorrect API key provided."),
    402: ("insufficient_quota", "insufficient_quota", "There is no credit left."),
    403: ("invalid_request_error", "forbidden", "This key may not do that."),
    404: ("invalid_request_error", "model_not_found", "There is no such model."),
    408: ("timeout", "timeout", "The request took too long."),
    413: ("invalid_request_error", "request_too_large", "The request is too large."),
    429: ("rate_limit_error", "rate_limit_exceeded", "Too many requests; come back later."),
    503: ("server_error", "server_overloaded", "The server is overloaded."),
}


class Stage:
    """An ASGI application around another one.

    Attributes:
        requests: every request, in the order of their arrival.
        arrival: is notified of each, and of each end of a reply.
        script: the steps to come.
        unreached: what steps should have changed and did not find, in words.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._open: set[Callable[[], None]] = set()
        self._is_over = anyio.Event()
        self.arrival = Condition()
        self.requests: list[AskedRequest] = []
        self.script: deque[Step] = deque()
        self.unreached: list[str] = []

    def end(self) -> None:
        """Hang up on everyone."""
        self._is_over.set()
        for hang_up in list(self._open):
            hang_up()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] == "websocket":
            await self._app(scope, self._noting_frames(scope, receive), send)
            return
        hang_up: Callable[[], None] = scope["extensions"][HANG_UP]["now"]
        self._open.add(hang_up)
        try:
            body = await whole_body(receive)
            asked = await read_request(scope, body)
            self._note(asked)
            step = self._next_step(asked)
            current_step.set(step)
            is_whole = await self._play(step, asked, scope, body, receive, _noting(asked, send))
            if not is_whole:
                hang_up()
                await _disconnected(receive)
        finally:
            with self.arrival:
                self._open.discard(hang_up)
                self.arrival.notify_all()

    def settle(self, timeout_s: float) -> None:
        """Wait, for so long at most, until what a client has read to its end is noted too."""
        with self.arrival:
            self.arrival.wait_for(lambda: not self._open, timeout_s)

    def _note(self, asked: AskedRequest) -> None:
        with self.arrival:
            self.requests.append(asked)
            self.arrival.notify_all()

    def _next_step(self, asked: AskedRequest) -> Step:
        return self.script.popleft() if self.script and asked.surface != "other" else Succeed()

    async def _play(
        self,
        step: Step,
        asked: AskedRequest,
        scope: Scope,
        body: bytes,
        receive: Receive,
        send: Send,
    ) -> bool:
        """Answer as the step says; return whether the answer is whole."""
        match step:
            case Refuse():
                await _refuse(step, asked, send)
            case Moderate(stage="input"):
                await _moderate(step, asked, send)
            case HangUp():
                return False
            case CutStream() | GarbleEvent():
                spoiler = _Spoiler(step, send, scope["extensions"][HANG_UP]["now"])
                await self._app(scope, again(body, receive), spoiler.send)
                if not spoiler.is_done:
                    self.unreached.append(
                        f"{step} found only {', '.join(spoiler.seen) or 'nothing'}"
                    )
                return not spoiler.is_cut
            case _:  # the engine looks at `current_step` for the others
                seconds = step.seconds if isinstance(step, SlowFirstByte) else 0.0
                if not await self._is_still_wanted_after(seconds, receive):
                    return False
                await self._app(scope, again(body, receive), send)
        return True

    async def _is_still_wanted_after(self, seconds: float, receive: Receive) -> bool:
        """Wait; return whether the client is still there, and the test still running."""
        if seconds <= 0:
            return True
        is_wanted = True

        async def give_up_after(wait: Callable[[], Awaitable[object]]) -> None:
            nonlocal is_wanted
            await wait()
            is_wanted = False
            waiting.cancel_scope.cancel()

        async with anyio.create_task_group() as waiting:
            waiting.start_soon(give_up_after, lambda: _disconnected(receive))
            waiting.start_soon(give_up_after, self._is_over.wait)
            await anyio.sleep(seconds)
            waiting.cancel_scope.cancel()
        return is_wanted

    def _noting_frames(self, scope: Scope, receive: Receive) -> Receive:
        async def note() -> Message:
            message = await receive()
            text: bytes | None = None
            if message["type"] == TEXT:
                text = bytes(message["data"])
            elif message["type"] == "websocket.receive" and message.get("text") is not None:
                text = message["text"].encode()
            if text is not None:
                asked = bare_request(scope, text)
                with suppress(ValueError):
                    asked.json = json.loads(text)
                self._note(asked)
            return message

        return note


class _Spoiler:
    """Passes a reply on, event by event, and spoils what its step says."""

    def __init__(
        self, step: CutStream | GarbleEvent, send: Send, hang_up: Callable[[], None]
    ) -> None:
        self._step = step
        self._send = send
        self._hang_up = hang_up
        self._is_stream = False
        self._rest = b""
        self._left = step.nth
        self.seen: list[str] = []
        self.is_done = False
        self.is_cut = False

    async def send(self, message: Message) -> None:
        if self.is_cut:
            return
        if message["type"] == "http.response.start":
            types = [value for name, value in message["headers"] if name == b"content-type"]
            self._is_stream = any(value.startswith(b"text/event-stream") for value in types)
            await self._send(message)
        elif self._is_stream:
            await self._send_events(message)
        else:
            await self._send_half(message)

    async def _send_events(self, message: Message) -> None:
        *frames, self._rest = (self._rest + message.get("body", b"")).split(b"\n\n")
        for frame in frames:
            await self._send_frame(frame + b"\n\n")
            if self.is_cut:
                return
        if not message.get("more_body", False):
            await self._send({**message, "body": self._rest})

    async def _send_frame(self, frame: bytes) -> None:
        kind = _kind_of(frame)
        if kind:
            self.seen.append(kind)
        step = self._step
        wanted = (step.after or step.inside) if isinstance(step, CutStream) else step.at
        if kind == wanted and not self.is_done:
            self._left -= 1
            self.is_done = self._left == 0
        is_it = self.is_done and kind == wanted and self._left == 0
        if is_it:
            self._left = -1
            if isinstance(step, GarbleEvent):
                frame = _GARBLED
            elif step.after is None:
                frame = frame[: len(frame) // 2]
        if frame:
            await self._send({"type": "http.response.body", "body": frame, "more_body": True})
        if is_it and isinstance(step, CutStream):
            self._cut()

    async def _send_half(self, message: Message) -> None:
        self._rest += message.get("body", b"")
        if not message.get("more_body", False):
            self.is_done = True
            half = self._rest[: len(self._rest) // 2]
            if isinstance(self._step, CutStream):
                await self._send({"type": "http.response.body", "body": half, "more_body": True})
                self._cut()
            else:
                spoiled = half.ljust(len(self._rest), b"\0")  # as long as its headers say
                await self._send({**message, "body": spoiled})

    def _cut(self) -> None:
        self.is_cut = True
        self._hang_up()


async def _disconnected(receive: Receive) -> None:
    """Return when the connection is closed."""
    while (await receive())["type"] != "http.disconnect":
        pass


def _noting(asked: AskedRequest, send: Send) -> Send:
    async def note(message: Message) -> None:
        if message["type"] == "http.response.start":
            asked.status = message["status"]
        await send(message)

    return note


async def _refuse(step: Refuse, asked: AskedRequest, send: Send) -> None:
    others = _CALLERS_FAULT if step.status < 500 else _SERVERS_FAULT
    kind, code, message = _KINDS.get(step.status, others)
    body = _problem(
        asked,
        status=step.status,
        message=step.message or message or f"The script refuses this with status {step.status}.",
        type_=step.type or kind,
        code=step.code or code,
        param=step.param,
    )
    headers = dict(step.headers)
    if step.retry_after_s is not None:
        headers["retry-after"] = str(ceil(step.retry_after_s))
        headers["retry-after-ms"] = str(ceil(step.retry_after_s * 1000))
    await _reply(send, step.status, body, headers.items())


async def _moderate(step: Moderate, asked: AskedRequest, send: Send) -> None:
    named = ", ".join(step.categories)
    body = _problem(
        asked,
        status=400,
        message=(f"Your request was rejected by the safety system. safety_violations=[{named}]."),
        type_="image_generation_user_error",
        code="moderation_blocked",
        param=None,
    )
    body["error"]["moderation_details"] = {
        "moderation_stage": "input",
        "categories": list(step.categories),
    }
    await _reply(send, 400, body, ())


def _problem(
    asked: AskedRequest,
    *,
    status: int,
    message: str,
    type_: str,
    code: str | None,
    param: str | None,
) -> dict[str, dict[str, Any]]:
    error = (
        OpenRouterError(code=status, message=message, type=type_, param=param)
        if asked.dialect == "openrouter"
        else OpenAIError(message=message, type=type_, param=param, code=code)
    )
    return {"error": msgspec.to_builtins(error)}


async def _reply(
    send: Send, status: int, body: dict[str, Any], headers: Iterable[tuple[str, str]]
) -> None:
    data = encode(body)
    given = [("content-type", "application/json"), ("content-length", str(len(data))), *headers]
    await send(
        {
            "type": "http.response.start",
            "status": status,
            "headers": [(name.encode("latin-1"), value.encode("latin-1")) for name, value in given],
        }
    )
    await send({"type": "http.response.body", "body": data})


def _kind_of(frame: bytes) -> str:
    """Return the type of an event, or "" for comments and the end mark."""
    for line in frame.split(b"\n"):
        if line.startswith(b"data: {"):
            with suppress(ValueError):
                return str(json.loads(line[len(b"data: ") :]).get("type", ""))
    return ""
