"""What can go wrong, to be told to a `ScriptedServer`. Does not know how it is done.

Each step is used up by one request that creates something.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

PARTIAL_IMAGE: Final = "response.image_generation_call.partial_image"


@dataclass(frozen=True)
class Succeed:
    """Answer as always."""


@dataclass(frozen=True)
class Refuse:
    """Answer with an error reply, in the dialect of the path, before any work is done.

    Args:
        status: the HTTP status; type, code and message follow from it unless they are given.
        retry_after_s: when to come back, as `retry-after` (whole seconds, rounded up) and
            `retry-after-ms`; None sends neither. The default lets retries come at once.
        headers: more headers, such as `{"x-should-retry": "false"}`.
    """

    status: int = 429
    code: str | None = None
    message: str | None = None
    type: str | None = None
    param: str | None = None
    retry_after_s: float | None = 0.001
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Moderate:
    """Refuse what was asked for, or what was drawn, as a safety system does.

    Args:
        stage: `input` answers with status 400 and the code `moderation_blocked`; `output` accepts
            the request and then fails it with `image_content_policy_violation`.
    """

    stage: Literal["input", "output"] = "input"
    categories: tuple[str, ...] = ("violence",)


@dataclass(frozen=True)
class FailPicture:
    """Accept the request, begin to draw, and fail: status 200 and `response.failed`."""

    message: str = "The script says that this picture fails."
    code: str = "server_error"


@dataclass(frozen=True)
class SlowFirstByte:
    """Say nothing, not even headers, for so many seconds; then answer as always."""

    seconds: float


@dataclass(frozen=True)
class HangUp:
    """Close the connection without an answer."""


@dataclass(frozen=True)
class CutStream:
    """Close the connection inside or after an event; a reply that is no stream is cut in half.

    Args:
        inside: the type of an event of which half is sent.
        after: the type of an event that is still sent; then `inside` is not used.
        nth: which event of that type, from 1.
    """

    inside: str = PARTIAL_IMAGE
    after: str | None = None
    nth: int = 1


@dataclass(frozen=True)
class GarbleEvent:
    """Send an event whose data is no JSON; a reply that is no stream becomes no JSON as a whole.

    Args:
        at: the type of the event.
        nth: which event of that type, from 1.
    """

    at: str = PARTIAL_IMAGE
    nth: int = 1


Step: TypeAlias = (
    Succeed | Refuse | Moderate | FailPicture | SlowFirstByte | HangUp | CutStream | GarbleEvent
)
