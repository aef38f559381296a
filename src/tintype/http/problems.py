"""How errors become replies: the table of statuses is in the classes, the envelope in protocol."""

from typing import Final

import structlog
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from tintype.errors import (
    BlobLost,
    EngineError,
    EngineLost,
    Overloaded,
    TintypeError,
    Unwritable,
)
from tintype.protocol.problems import dialect_of, overload_headers, problem_body

_log = structlog.get_logger()

_DISK_BACK_S: Final = 5  # somebody has to make room first; to ask is cheap
_CLIENT_GONE: Final = 499  # as nginx has it; nobody reads it
_FOUND_BY_ROUTING: Final = {
    404: ("Unknown request URL: {method} {path}.", "unknown_url"),
    405: ("Not allowed: {method} on {path}.", "method_not_allowed"),
}


class _RoutingError(TintypeError):
    type = "invalid_request_error"


def problem_reply(request: Request, error: TintypeError, *, status: int | None = None) -> Response:
    """Return the reply for `error` in the dialect of the request's path."""
    status = error.status if status is None else status
    headers: dict[str, str] = {}
    if isinstance(error, Overloaded):
        headers |= overload_headers(error)
    elif isinstance(error, Unwritable):
        headers["retry-after"] = str(_DISK_BACK_S)
    elif isinstance(error, BlobLost) or (
        isinstance(error, EngineError) and not isinstance(error, EngineLost)
    ):
        headers["x-should-retry"] = "false"  # or OpenAI's SDKs would have it drawn three times
    body = problem_body(error, status=status, dialect=dialect_of(request.url.path))
    return Response(body, status, headers=headers, media_type="application/json")


async def on_tintype_error(request: Request, error: Exception) -> Response:
    """Answer an error that was raised before any reply began."""
    assert isinstance(error, TintypeError)
    if error.status >= 500 and not isinstance(error, Overloaded):
        _log.error("request_failed", exc_info=error)
    return problem_reply(request, error)


async def on_http_exception(request: Request, error: Exception) -> Response:
    """Answer what Starlette's routing found: no such path, or not with this method."""
    assert isinstance(error, HTTPException)
    text, code = _FOUND_BY_ROUTING.get(error.status_code, (str(error.detail), "bad_request"))
    message = text.format(method=request.method, path=request.url.path)
    reply = problem_reply(request, _RoutingError(message, code=code), status=error.status_code)
    for name, value in (error.headers or {}).items():
        reply.headers[name] = value
    return reply


async def on_unexpected(request: Request, error: Exception) -> Response:
    """Answer a bug of ours; its cause is in the log under the request's id, not in the reply."""
    _log.error("bug", exc_info=error)
    return problem_reply(request, TintypeError("The server had an error; it has been logged."))


async def on_gone(request: Request, error: Exception) -> Response:
    """Answer nobody: the client hung up while its request was read, which is no fault of ours."""
    return Response(status_code=_CLIENT_GONE)


EXCEPTION_HANDLERS: Final = {
    ClientDisconnect: on_gone,
    TintypeError: on_tintype_error,
    HTTPException: on_http_exception,
    Exception: on_unexpected,
}


__all__ = ["EXCEPTION_HANDLERS", "problem_reply"]
