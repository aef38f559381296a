"""The exceptions of Tintype. The first branch of the tree answers: whose fault was it?

    TintypeError
    ├── RequestError       the caller can fix it           4xx, with `param` and `code`
    │   ├── InvalidRequest     a value is wrong            400
    │   ├── Unsupported        right, but not here         400
    │   ├── Unauthorized       no key, or not a good one   401
    │   ├── Forbidden          not with this key           403
    │   ├── NotFound           no such thing               404
    │   ├── TooLarge           over a limit                413
    │   └── ReusedKey          one key, another request    422
    ├── Overloaded         nobody's fault, come back       503, with `retry_after_s`
    │   ├── DayUsedUp          tomorrow                        503
    │   └── OverLimit          this caller wants too much      429, likewise
    │       └── QuotaExceeded      for today                   429
    ├── EngineError        this picture failed             `response.failed`
    │   └── EngineLost         the worker cannot be trusted and is built again
    ├── StoreError         our disk or database            500
    │   ├── Unwritable         nothing can be written now      503
    │   │   └── StorageFull        because there is no room        507
    │   ├── BlobLost           a stored picture is gone        500
    │   └── LeaseLost          another server has taken over   500
    └── CallError          a call to a server failed       `fault`, `status`, `code`, `request_id`
        ├── CallRefused        the caller can fix it           4xx, with `param` and `code`
        │   ├── BadCall            a value is wrong                400, 413, 422
        │   ├── NotAuthenticated   no key, or not this one         401
        │   ├── PaymentRequired    the account is out of money     402, or `insufficient_quota`
        │   ├── PermissionDenied   the key may not                 403
        │   ├── NothingThere       no such thing there             404, 410
        │   ├── Conflicting        another call is in its way      409
        │   └── ContentBlocked     a safety system said no         any, also inside a response
        ├── ServerBusy         nobody's fault, come back       408, 503, 529; `retry_after_s`
        │   └── RateLimited        too many calls with this key    429
        ├── ServerFault        the server's fault              5xx
        │   ├── PictureFailed      it took the call and failed     200, with `response`
        │   └── UnreadableReply    it does not keep the protocol   any
        └── ConnectionFault    the way there                   no status
            ├── CannotConnect      nothing was sent
            ├── TimedOut           the server was silent for too long
            └── StreamCut          a stream ended too early, with `response_id`

Knows neither HTTP bodies nor SSE: `tintype.protocol.problems` turns these into the envelopes
of both dialects. Messages never hold prompts, keys or paths.
"""

from typing import ClassVar, Final, Literal, TypeAlias

Fault: TypeAlias = Literal["caller", "nobody", "server", "connection"]
"""Whose fault a failed call is."""


class TintypeError(Exception):
    """Anything that Tintype itself raises."""

    status: int = 500
    type: str = "server_error"
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


class Unauthorized(RequestError):
    """The request has no key, or one that does not open anything."""

    status = 401


class Forbidden(RequestError):
    """The key is good, but not for this."""

    status = 403
    default_code = "insufficient_permissions"


class NotFound(RequestError):
    """No such response, item, model or route."""

    status = 404


class TooLarge(RequestError):
    """A body or picture is over a configured limit."""

    status = 413
    default_code = "request_too_large"


class ReusedKey(RequestError):
    """An Idempotency-Key came again with a request that asks for something else."""

    status = 422
    default_code = "idempotency_key_reused"


class Overloaded(TintypeError):
    """The queue is full; the same request may succeed after `retry_after_s` seconds."""

    status = 503
    default_code = "server_overloaded"

    def __init__(self, message: str, *, retry_after_s: float) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class DayUsedUp(Overloaded):
    """What the whole server may make in a day is used up: to try again at once is of no use."""


class OverLimit(Overloaded):
    """This caller is over one of its limits; others are served.

    `kind` is the word for what is limited, as it stands in `x-ratelimit-…` headers: of `most`,
    `remaining` are left until `retry_after_s`.
    """

    status = 429
    type = "rate_limit_error"
    default_code = "rate_limit_exceeded"

    def __init__(
        self, message: str, *, retry_after_s: float, kind: str, most: int, remaining: int = 0
    ) -> None:
        super().__init__(message, retry_after_s=retry_after_s)
        self.kind = kind
        self.most = most
        self.remaining = remaining


class QuotaExceeded(OverLimit):
    """What this caller may use in a day is used up: to try again at once is of no use."""

    type = "insufficient_quota"
    default_code = "insufficient_quota"


class EngineError(TintypeError):
    """One picture failed; the engine itself is well."""


class EngineLost(EngineError):
    """The engine's worker died or can no longer be trusted; it is replaced, not reused."""


class StoreError(TintypeError):
    """The database or the picture files could not be read or written."""


class Unwritable(StoreError):
    """The disk takes nothing at the moment: it is read-only, or broken. What is there is there."""

    status = 503
    default_code = "storage_unavailable"


class StorageFull(Unwritable):
    """There is no room left."""

    status = 507
    default_code = "storage_full"


class BlobLost(StoreError):
    """A stored picture is missing or damaged: to ask again will not help."""

    default_code = "picture_lost"


class LeaseLost(StoreError):
    """Another server has taken over the data folder: this one writes nothing more, and ends."""

    def __init__(self) -> None:
        super().__init__(
            "Another Tintype has taken over this data folder, because this one had shown no sign "
            "of life."
        )


class CallError(TintypeError):
    """A call of a client to a server failed. The subclass says whose fault it was.

    Attributes:
        fault: the same as a word: "caller", "nobody", "server" or "connection".
        status: HTTP status of the reply; 200 if the error came inside a response or stream, 0 if
            there was no reply.
        code: the server's word for what is wrong, such as "invalid_value", or None.
        param: path of the field that is wrong, such as "tools[0].size", or None.
        type: the server's name for the kind of error.
        request_id: the server's `x-request-id`; tell it when you report the error.
        response_id: the response that the error is about, if one was made.
        retry_after_s: seconds after which the server said to come back, or None.
        body: the reply as it came.
    """

    fault: ClassVar[Fault] = "server"
    status = 0
    default_code = None

    def __init__(
        self,
        message: str,
        *,
        status: int = 0,
        param: str | None = None,
        code: str | None = None,
        type: str | None = None,
        request_id: str | None = None,
        response_id: str | None = None,
        retry_after_s: float | None = None,
        body: bytes = b"",
    ) -> None:
        super().__init__(message, param=param, code=code)
        self.status = status
        self.type = type or ""
        self.request_id = request_id
        self.response_id = response_id
        self.retry_after_s = retry_after_s
        self.body = body


class CallRefused(CallError):
    """The caller can fix it; the same call would be refused again."""

    fault = "caller"


class BadCall(CallRefused):
    """A value is wrong; `param` names it where the server does."""


class NotAuthenticated(CallRefused):
    """The server wants a key, or another one."""


class PaymentRequired(CallRefused):
    """The account is out of money or quota."""


class PermissionDenied(CallRefused):
    """The key is right, and may not do this."""


class NothingThere(CallRefused):
    """The server has no such response, file, model or route."""


class Conflicting(CallRefused):
    """Another call, or the state of a thing, is in the way of this one."""


class ContentBlocked(CallRefused):
    """A safety system refused the words or the picture."""


class ServerBusy(CallError):
    """Nobody's fault: the same call may succeed later, in `retry_after_s` seconds if given."""

    fault = "nobody"


class RateLimited(ServerBusy):
    """Too many calls with this key for now."""


class ServerFault(CallError):
    """The server, or one behind it, is at fault; tell its people the `request_id`."""

    fault = "server"


class PictureFailed(ServerFault):
    """The server took the call, and the response failed, is incomplete, or has no picture."""


class UnreadableReply(ServerFault):
    """What came does not keep the protocol; `body` is what came."""


class ConnectionFault(CallError):
    """The way to the server is at fault; whether it took the call is not known."""

    fault = "connection"


class CannotConnect(ConnectionFault):
    """There was no connection; nothing was sent, so nothing was made or billed."""


class TimedOut(ConnectionFault):
    """The server was silent for too long."""


class StreamCut(ConnectionFault):
    """A stream ended before its end, and could not be taken up again."""


ERROR_OF_STATUS: Final[dict[int, type[CallError]]] = {
    400: BadCall,
    401: NotAuthenticated,
    402: PaymentRequired,
    403: PermissionDenied,
    404: NothingThere,
    408: ServerBusy,
    409: Conflicting,
    410: NothingThere,
    413: BadCall,
    422: BadCall,
    429: RateLimited,
    503: ServerBusy,
    529: ServerBusy,
}
"""The class of an error reply; other 4xx are `CallRefused`, all else is `ServerFault`."""
