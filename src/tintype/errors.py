"""The exceptions of Tintype. The first branch of the tree answers: whose fault was it?

    TintypeError
    ├── RequestError       the caller can fix it           4xx, with `param` and `code`
    │   ├── InvalidRequest     a value is wrong            400
    │   ├── Unsupported        right, but not here         400
    │   ├── NotFound           no such thing               404
    │   └── TooLarge           over a limit                413
    ├── Overloaded         nobody's fault, come back       503, with `retry_after_s`
    ├── EngineError        this picture failed             `response.failed`
    │   └── EngineLost         the worker cannot be trusted and is built again
    ├── ServerReplyError   a client read an error reply    the reply's status and code
    └── StoreError         our disk or database            500

Knows neither HTTP bodies nor SSE: `tintype.protocol.problems` turns these into the envelopes
of both dialects. Messages never hold prompts, keys or paths.
"""

from typing import ClassVar


class TintypeError(Exception):
    """Anything that Tintype itself raises."""

    status: ClassVar[int] = 500
    type: ClassVar[str] = "server_error"
    default_code: ClassVar[str | None] = "server_error"

    def __init__(self, message: str, *, param: str | None = None, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.param = param
        self.code = self.default_code if code is None else code


class RequestError(TintypeError):
    """The caller can fix it; nothing was started."""

    status = 400
    type = "invalid_request_error"
    default_code = None


class InvalidRequest(RequestError):
    """A value has the wrong type, is out of range, or contradicts another one."""

    default_code = "invalid_value"


class Unsupported(RequestError):
    """The request is well-formed, but this server or engine cannot honour it."""

    default_code = "unsupported_parameter"


class NotFound(RequestError):
    """No such response, item, model or route."""

    status = 404


class TooLarge(RequestError):
    """A body or picture is over a configured limit."""

    status = 413
    default_code = "request_too_large"


class Overloaded(TintypeError):
    """The queue is full; the same request may succeed after `retry_after_s` seconds."""

    status = 503
    default_code = "server_overloaded"

    def __init__(self, message: str, *, retry_after_s: float) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class EngineError(TintypeError):
    """One picture failed; the engine itself is well."""


class EngineLost(EngineError):
    """The engine's worker died or can no longer be trusted; it is replaced, not reused."""


class StoreError(TintypeError):
    """The database or the picture files could not be read or written."""


class ServerReplyError(TintypeError):
    """A client of ours received an error reply, or a stream that ended in one.

    Attributes:
        http_status: status of the reply; 200 when the error came inside a stream.
        request_id: the server's `x-request-id`, if it sent one.
    """

    def __init__(
        self,
        message: str,
        *,
        http_status: int,
        param: str | None = None,
        code: str | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message, param=param, code=code or "")
        self.http_status = http_status
        self.request_id = request_id
