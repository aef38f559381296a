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


class _Observed:
    """What has been seen of one reply."""

    status = _CLIENT_GONE  # until it begins
    head_s: float | None = None
    kind: OpenKind | None = None


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
        method = _method_of(scope)
        with (
            self._tracing.span(method, parent=_carrier_of(scope), is_request=True) as span,
            structlog.contextvars.bound_contextvars(**_names_of(span)),
        ):
            await self._serve(scope, receive, send, span)

    async def _serve(self, scope: Scope, receive: Receive, send: Send, span: Span) -> None:
        began_s = self._clock.monotonic_s()
        seen = _Observed()

        async def observe(message: Message) -> None:
            if seen.head_s is None and (status := _status_of(message)) is not None:
                seen.status = status
                seen.head_s = self._clock.monotonic_s() - began_s
                seen.kind = _kind_of(message)
                if seen.kind is not None:
                    self._metrics.opened(seen.kind)
            await send(message)

        self._metrics.request_began()
        try:
            await self._app(scope, receive, observe)
        except Exception:
            if seen.head_s is None:
                seen.status = 500  # which is sent by who catches this, further out
            raise
        finally:
            self._end(scope, seen, began_s, span)

    def _end(self, scope: Scope, seen: _Observed, began_s: float, span: Span) -> None:
        if seen.kind is not None:
            self._metrics.closed(seen.kind)
        method = _method_of(scope)
        route = _template_of(scope)
        self._metrics.request_ended(method, route, seen.status, head_s=seen.head_s)
        span.rename(f"{method} {route}")
        span.note(
            {
                "http.request.method": method,
                "http.route": route,
                "http.response.status_code": seen.status,
            }
        )
        if seen.status >= 500:
            span.fail(str(seen.status))
        if self._writes_log:
            caller = find_caller(scope)
            client = scope.get("client")
            _log.info(
                "request_ended",
                method=method,
                route=route,
                status=seen.status,
                duration_s=round(self._clock.monotonic_s() - began_s, 3),
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


def _names_of(span: Span) -> dict[str, str]:
    """Return what leads from a line of the log to the trace."""
    return {} if span.trace_id is None else {"trace_id": span.trace_id}


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
    return scope.get("root_path", "") + route.path.replace(":path", "")
