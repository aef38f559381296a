"""Who calls: read from the `Authorization` header before any route is looked for, and counted.

Every path needs a key that is not named here, so that a new route cannot be forgotten
(`test_every_route_needs_a_key`). Does not know how keys are kept.
"""

from typing import Final

from starlette.requests import HTTPConnection, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tintype.errors import Forbidden, TintypeError, Unauthorized
from tintype.http.problems import problem_reply
from tintype.protocol.problems import ratelimit_headers
from tintype.service.allowances import Allowance, Allowances
from tintype.service.caller import Caller
from tintype.service.caller import Scope as Right
from tintype.service.keys import Keys

_CALLER: Final = "tintype.caller"
_OPEN: Final = frozenset({"/healthz", "/readyz"})
_METRICS: Final = "/metrics"
_READS: Final = frozenset({"GET", "HEAD"})
_DENIAL: Final = "websocket.http.response"


def caller_of(request: HTTPConnection) -> Caller:
    """Return who makes a request that has passed `Authentication`."""
    return caller_of_scope(request.scope)


def caller_of_scope(scope: Scope) -> Caller:
    """Return who opened a connection that has passed `Authentication`."""
    caller = scope[_CALLER]
    assert isinstance(caller, Caller)
    return caller


def find_caller(scope: Scope) -> Caller | None:
    """Return who opened a connection, None if nobody was asked or it was refused."""
    return scope.get(_CALLER)


class Authentication:
    """ASGI middleware: refuses who may not call or calls too much, and writes down who may."""

    def __init__(
        self, app: ASGIApp, *, keys: Keys, allowances: Allowances, open_metrics: bool
    ) -> None:
        self._app = app
        self._open = _OPEN | {_METRICS} if open_metrics else _OPEN
        self._keys = keys
        self._allowances = allowances

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve the request as its caller, or answer 401, 403, 429 or 503."""
        if scope["type"] not in {"http", "websocket"} or scope["path"] in self._open:
            await self._app(scope, receive, send)
            return
        try:
            scope[_CALLER] = caller = self._admit(HTTPConnection(scope))
            allowance = self._allowances.take_request(caller)
            while_open = self._allowances.open_reply(caller)
        except TintypeError as error:
            await _refuse(error, scope, receive, send)
            return
        with while_open:
            await self._app(scope, receive, _with_allowance(send, allowance))

    def _admit(self, request: HTTPConnection) -> Caller:
        caller = self._keys.authenticate(_bearer(request))
        right = _needed(request.scope)
        if right not in caller.scopes:
            raise Forbidden(
                f"This API key may not do that: it lacks the scope `{right}`. It has "
                f"{', '.join(f'`{name}`' for name in sorted(caller.scopes))}."
            )
        return caller


def _with_allowance(send: Send, left: Allowance) -> Send:
    """Return `send` with what is left of the key's requests in the head of the reply."""
    told = ratelimit_headers(
        "requests", most=left.most, remaining=left.remaining, reset_s=left.reset_s
    )
    headers = [(name.encode("ascii"), value.encode("ascii")) for name, value in told.items()]

    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message.get("headers", ()), *headers]
        await send(message)

    return send_with_headers


def _bearer(request: HTTPConnection) -> str | None:
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    return key.strip() if scheme.lower() == "bearer" else None


def _needed(scope: Scope) -> Right:
    """Return what a key must be good for; a socket makes things, though its handshake is a GET."""
    if scope["path"] == _METRICS:
        return "admin"  # counters are of all projects
    return "read" if scope["type"] == "http" and scope["method"] in _READS else "generate"


async def _refuse(error: TintypeError, scope: Scope, receive: Receive, send: Send) -> None:
    is_socket = scope["type"] == "websocket"
    as_http = {**scope, "type": "http", "method": "GET"} if is_socket else scope
    reply = problem_reply(Request(as_http), error)
    if isinstance(error, Unauthorized):
        reply.headers["www-authenticate"] = "Bearer"
    if is_socket and _DENIAL not in scope.get("extensions", {}):
        await send({"type": "websocket.close"})  # which servers answer with 403
        return
    await reply(scope, receive, send)
