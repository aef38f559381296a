"""What every reply gets: a request id, the time it took, and a line in the log."""

from typing import Final

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tintype import __version__
from tintype.clock import Clock
from tintype.http.once import is_replayed
from tintype.ids import REQUEST, Entropy, new_id

_OPENAI_VERSION: Final = b"2020-10-01"
_VERSION: Final = __version__.encode("ascii")
_STARTS: Final = frozenset({"http.response.start", "websocket.accept"})


class RequestContext:
    """ASGI middleware: names the request in the reply and in every log line about it."""

    def __init__(self, app: ASGIApp, *, clock: Clock, entropy: Entropy) -> None:
        self._app = app
        self._clock = clock
        self._entropy = entropy

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve with a fresh request id bound to the log."""
        if scope["type"] not in {"http", "websocket"}:
            await self._app(scope, receive, send)
            return
        request_id = new_id(REQUEST, self._entropy)
        started_s = self._clock.monotonic_s()

        async def send_with_headers(message: Message) -> None:
            if message["type"] in _STARTS:
                took_ms = round((self._clock.monotonic_s() - started_s) * 1000)
                replayed = [(b"idempotent-replayed", b"true")] if is_replayed(scope) else []
                message["headers"] = [
                    *message.get("headers", ()),
                    (b"x-request-id", request_id.encode("ascii")),
                    (b"openai-processing-ms", str(took_ms).encode("ascii")),
                    (b"openai-version", _OPENAI_VERSION),
                    (b"x-tintype-version", _VERSION),
                    *replayed,
                ]
            await send(message)

        # no more than that: each request is a task of its own, whose context ends with it
        structlog.contextvars.bind_contextvars(request_id=request_id)
        await self._app(scope, receive, send_with_headers)
