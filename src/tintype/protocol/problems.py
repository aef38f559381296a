"""How an error looks on the wire, in both dialects.

The two contradict each other in `error.code`: OpenRouter's SDKs demand an integer there, and
OpenAI's users switch on a string. So the path of the request decides.
"""

from math import ceil
from typing import Literal, TypeAlias

import msgspec

from tintype.errors import DayUsedUp, OverLimit, Overloaded, QuotaExceeded, TintypeError
from tintype.protocol.codec import encode

Dialect: TypeAlias = Literal["openai", "openrouter"]


class OpenAIError(msgspec.Struct, kw_only=True, frozen=True):
    """The `error` object below `/v1`; all four keys are required by its specification."""

    message: str
    type: str
    param: str | None
    code: str | None


class SocketError(OpenAIError, kw_only=True, frozen=True):
    """The `error` object of a WebSocket's error frame; `headers` are those a reply would have."""

    headers: dict[str, str] | msgspec.UnsetType = msgspec.UNSET


class OpenRouterError(msgspec.Struct, kw_only=True, frozen=True):
    """The `error` object below `/api/v1`; `code` is the HTTP status."""

    code: int
    message: str
    type: str
    param: str | None


def dialect_of(path: str) -> Dialect:
    """Return the dialect that a request path speaks."""
    return "openrouter" if path.startswith("/api/") else "openai"


def ratelimit_headers(kind: str, *, most: int, remaining: int, reset_s: float) -> dict[str, str]:
    """Return what is left of one limit, as OpenAI's SDKs read it."""
    return {
        f"x-ratelimit-limit-{kind}": str(most),
        f"x-ratelimit-remaining-{kind}": str(remaining),
        f"x-ratelimit-reset-{kind}": f"{reset_s:.3f}s",
    }


def overload_headers(error: Overloaded) -> dict[str, str]:
    """Return when to come back, and which limit it was if it was one of the caller's own."""
    headers = {"retry-after": str(max(1, ceil(error.retry_after_s)))}
    if isinstance(error, OverLimit):
        headers |= ratelimit_headers(
            error.kind, most=error.most, remaining=error.remaining, reset_s=error.retry_after_s
        )
    if isinstance(error, QuotaExceeded | DayUsedUp):
        headers["x-should-retry"] = "false"
    return headers


def problem_body(error: TintypeError, *, status: int, dialect: Dialect) -> bytes:
    """Return the JSON body of an error reply."""
    if dialect == "openrouter":
        return encode(
            {
                "error": OpenRouterError(
                    code=status, message=error.message, type=error.type, param=error.param
                )
            }
        )
    return encode(
        {
            "error": OpenAIError(
                message=error.message, type=error.type, param=error.param, code=error.code
            )
        }
    )


def problem_frame(error: TintypeError) -> bytes:
    """Return the JSON of a WebSocket's frame that answers a request with an error."""
    return encode(
        {
            "type": "error",
            "status": error.status,
            "error": SocketError(
                message=error.message,
                type=error.type,
                param=error.param,
                code=error.code,
                headers=(
                    overload_headers(error) if isinstance(error, Overloaded) else msgspec.UNSET
                ),
            ),
        }
    )
