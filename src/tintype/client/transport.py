"""Performs effects over HTTP: the only module of the client that does something, twice.

Once for sync and once for async; both build requests and read failures alike, and neither
decides anything.
"""

import time
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import anyio
import httpx2

from tintype.client.effects import (
    Effect,
    Emit,
    Head,
    Open,
    Read,
    Reply,
    Request,
    Run,
    Send,
    Steps,
    TransportFailure,
    Wait,
)

T = TypeVar("T")

_NOTHING_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
)


class Outbox:
    """Turns requests into those of the HTTP library: address, key and headers added."""

    def __init__(self, root: str, headers: dict[str, str]) -> None:
        self.root = root
        self._headers = headers

    def build(self, http: httpx2.Client | httpx2.AsyncClient, request: Request) -> httpx2.Request:
        """Return what is sent."""
        headers = {**self._headers, **request.headers}
        if request.wants_events:
            headers["accept"] = "text/event-stream"
        if request.idempotency_key is not None:
            headers["idempotency-key"] = request.idempotency_key
        more: dict[str, Any] = {}
        if request.patience_s is not None:
            more["timeout"] = httpx2.Timeout(request.patience_s)
        if request.form is not None:
            more["data"] = dict(request.form.fields)
            more["files"] = [
                (name, (file.filename, file.content, file.media_type))
                for name, file in request.form.files
            ]
        return http.build_request(
            request.method,
            self.root + request.path,
            params=list(request.query) or None,
            headers=headers,
            content=request.content,
            **more,
        )


class Line:
    """One caller's way to the server: at most one reply is open on it."""

    def __init__(self, http: httpx2.Client, outbox: Outbox) -> None:
        self._http = http
        self._outbox = outbox
        self._reply: httpx2.Response | None = None
        self._chunks: Iterator[bytes] = iter(())

    def run(self, steps: Steps[T]) -> T:
        """Perform the effects of a call and return what it comes to."""
        run = Run(steps)
        try:
            while run.due is not None:
                self._advance(run)
        finally:
            self.hang_up()
        return run.value

    def stream(self, steps: Generator[Effect | Emit[T], Any, None]) -> Generator[T, None, None]:
        """Perform effects, and yield what is emitted in between. Closing it hangs up."""
        run = Run(steps)
        try:
            while run.due is not None:
                if isinstance(run.due, Emit):
                    yield run.due.value
                    run.answer(None)
                else:
                    self._advance(run)
        finally:
            run.close()
            self.hang_up()

    def _advance(self, run: Run[Any]) -> None:
        try:
            answer = self._perform(run.due)
        except TransportFailure as failure:
            run.fail(failure)
        else:
            run.answer(answer)

    def _perform(self, effect: object) -> object:
        with _translated():
            match effect:
                case Send(request):
                    reply = self._http.send(self._outbox.build(self._http, request))
                    return Reply(reply.status_code, _headers_of(reply), reply.content)
                case Open(request):
                    self.hang_up()
                    built = self._outbox.build(self._http, request)
                    self._reply = self._http.send(built, stream=True)
                    self._chunks = self._reply.iter_bytes()
                    return Head(self._reply.status_code, _headers_of(self._reply))
                case Read():
                    return next(self._chunks, b"")
                case Wait(seconds):
                    time.sleep(seconds)
                case _:
                    self.hang_up()
        return None

    def hang_up(self) -> None:
        """Close the open reply, if there is one."""
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.close()


class AsyncLine:
    """The same for async callers."""

    def __init__(self, http: httpx2.AsyncClient, outbox: Outbox) -> None:
        self._http = http
        self._outbox = outbox
        self._reply: httpx2.Response | None = None
        self._chunks: AsyncIterator[bytes] = _no_chunks()

    async def run(self, steps: Steps[T]) -> T:
        """Perform the effects of a call and return what it comes to."""
        run = Run(steps)
        try:
            while run.due is not None:
                await self._advance(run)
        finally:
            await self.hang_up()
        return run.value

    async def stream(
        self, steps: Generator[Effect | Emit[T], Any, None]
    ) -> AsyncGenerator[T, None]:
        """Perform effects, and yield what is emitted in between. Closing it hangs up."""
        run = Run(steps)
        try:
            while run.due is not None:
                if isinstance(run.due, Emit):
                    yield run.due.value
                    run.answer(None)
                else:
                    await self._advance(run)
        finally:
            run.close()
            await self.hang_up()

    async def _advance(self, run: Run[Any]) -> None:
        try:
            answer = await self._perform(run.due)
        except TransportFailure as failure:
            run.fail(failure)
        else:
            run.answer(answer)

    async def _perform(self, effect: object) -> object:
        with _translated():
            match effect:
                case Send(request):
                    reply = await self._http.send(self._outbox.build(self._http, request))
                    return Reply(reply.status_code, _headers_of(reply), reply.content)
                case Open(request):
                    await self.hang_up()
                    built = self._outbox.build(self._http, request)
                    self._reply = await self._http.send(built, stream=True)
                    self._chunks = self._reply.aiter_bytes()
                    return Head(self._reply.status_code, _headers_of(self._reply))
                case Read():
                    return await anext(self._chunks, b"")
                case Wait(seconds):
                    await anyio.sleep(seconds)
                case _:
                    await self.hang_up()
        return None

    async def hang_up(self) -> None:
        """Close the open reply, if there is one, also when the caller was cancelled."""
        reply, self._reply = self._reply, None
        if reply is not None:
            with anyio.CancelScope(shield=True):
                await reply.aclose()


async def _no_chunks() -> AsyncGenerator[bytes, None]:
    return
    yield b""  # pyright: ignore[reportUnreachable] - makes it a generator


@contextmanager
def _translated() -> Generator[None]:
    """Turn what the HTTP library raises into a `TransportFailure`."""
    try:
        yield
    except httpx2.TransportError as error:
        raise TransportFailure(
            str(error) or type(error).__name__,
            was_sent=not isinstance(error, _NOTHING_SENT),
            is_timeout=isinstance(error, httpx2.TimeoutException),
        ) from error
    except (httpx2.DecodingError, httpx2.StreamError) as error:
        raise TransportFailure(str(error), was_sent=True, is_timeout=False) from error


def _headers_of(reply: httpx2.Response) -> dict[str, str]:
    return {name.lower(): value for name, value in reply.headers.items()}
