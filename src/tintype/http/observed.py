"""Counts every request, opens its span and, if it is wanted, writes a line of it into the log.

By the template of its route: none of the three has anything that the caller wrote.
"""

from typing import Final

import structlog
from starlette.routing import Route, WebSocketRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tintype.clock import Clock
from tintype.http.auth import find_caller
from tintype.metrics import Metrics, OpenKind
from tintype.tracing import Span, Tracing

_METHODS: Final = frozenset({"GET", "HEAD", "POST", "DELETE", "PUT", "PATCH", "OPTIONS"})
_NO_ROUTE: Final = "none"
_SWITCHED: Final = 101
_CLIENT_GONE: Final = 499  # as nginx has it
_TRACE_CONTEXT: Final = (b"traceparent", b"tracestate")

_log = structlog.get_logger()


class _Reply:
    """One reply, as far as it has been seen; called as an ASGI `send` it passes everything on."""

    __slots__ = ("_began_s", "_clock", "_metrics", "_send", "head_s", "kind", "status")

    def __init__(self, send: Send, metrics: Metrics, clock: Clock) -> None:
        self._send = send
        self._metrics = metrics
        self._clock = clock
        self._began_s = clock.monotonic_s()
        self.status = _CLIENT_GONE  # until it begins
        self.head_s: float | None = None
        self.kind: OpenKind | None = None

    @property
    def lasted_s(self) -> float:
        return self._clock.monotonic_s() - self._began_s

    async def __call__(self, message: Message) -> None:
        if self.head_s is None and (status := _status_of(message)) is not None:
            self.status = status
            self.head_s = self.lasted_s
            self.kind = _kind_of(message)
            if self.kind is not None:
                self._metrics.opened(self.kind)
        await self._send(message)


class Observation:
    """ASGI middleware: tells metrics and traces of each request, with `writes_log` the log too."""

    def __init__(
        self, app: ASGIApp, *, metrics: Metrics, tracing: Tracing, clock: Clock, writes_log: bool
    ) -> None:
        self._app = app
        self._metrics = metrics
        self._tracing = tracing
        self._clock = clock
        self._writes_log = writes_log

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve, and count what came of it."""
        if scope["type"] not in {"http", "websocket"}:
            await self._app(scope, receive, send)
            return
        reply = _Reply(send, self._metrics, self._clock)
        self._metrics.request_began()
        with self._tracing.span(
            _method_of(scope), parent=_carrier_of(scope), is_request=True
        ) as span:
            if span.trace_id is not None:
                structlog.contextvars.bind_contextvars(trace_id=span.trace_id)
            try:
                await self._app(scope, receive, reply)
            except Exception:
                if reply.head_s is None:
                    reply.status = 500  # which is sent by who catches this, further out
                raise
            finally:
                self._end(scope, reply, span)

    def _end(self, scope: Scope, reply: _Reply, span: Span) -> None:
        if reply.kind is not None:
            self._metrics.closed(reply.kind)
        method = _method_of(scope)
        route = _template_of(scope)
        self._metrics.request_ended(method, route, reply.status, head_s=reply.head_s)
        span.rename(f"{method} {route}")
        span.note(
            {
                "http.request.method": method,
                "http.route": route,
                "http.response.status_code": reply.status,
            }
        )
        if reply.status >= 500:
            span.fail(str(reply.status))
        if self._writes_log:
            caller = find_caller(scope)
            client = scope.get("client")
            _log.info(
                "request_ended",
                method=method,
                route=route,
                status=reply.status,
                duration_s=round(reply.lasted_s, 3),
                key_id=None if caller is None else caller.key_id,
                client=None if client is None else client[0],
            )


def _carrier_of(scope: Scope) -> dict[str, str]:
    """Return the trace that the caller says it is part of."""
    return {
        name.decode("ascii"): value.decode("latin-1")
        for name, value in scope["headers"]
        if name in _TRACE_CONTEXT
    }


def _status_of(message: Message) -> int | None:
    """Return the status if a reply begins with this message."""
    match message["type"]:
        case "http.response.start" | "websocket.http.response.start":
            return int(message["status"])
        case "websocket.accept":
            return _SWITCHED
        case "websocket.close":  # before it was accepted; servers answer so
            return 403
        case _:
            return None


def _kind_of(message: Message) -> OpenKind | None:
    if message["type"] == "websocket.accept":
        return "socket"
    headers = {name.lower(): value for name, value in message.get("headers", ())}
    is_stream = headers.get(b"content-type", b"").startswith(b"text/event-stream")
    return "stream" if is_stream else None


def _method_of(scope: Scope) -> str:
    if scope["type"] == "websocket":
        return "WEBSOCKET"
    return scope["method"] if scope["method"] in _METHODS else "other"


def _template_of(scope: Scope) -> str:
    """Return the path of the route with names for ids; `none` if no route was found."""
    route = scope.get("route")
    if not isinstance(route, Route | WebSocketRoute):
        return _NO_ROUTE
    return route.path.replace(":path", "")
