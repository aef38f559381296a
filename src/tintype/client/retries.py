"""When a failed call is made again: a pure function of what came back.

Never repeats a call that could be billed twice: once bytes of it were sent, it is repeated only
if it changes nothing to do it twice, or if the server honours its Idempotency-Key, or if the
server says itself that it may be. `docs/client/errors.md` has the same table in words.
"""

import math
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Final

from tintype.client.effects import Head, Request, TransportFailure

# the server says that it did not take the request
NOT_TAKEN: Final = frozenset({408, 425, 429, 503, 529})


@dataclass(frozen=True, kw_only=True)
class RetryPolicy:
    """How often and how soon.

    Attributes:
        max_retries: calls after the first one; 0 for none.
        first_delay_s: seconds before the first retry; doubled for each one after it.
        max_delay_s: where the doubling ends.
        max_wait_s: the longest wait that a server may ask for; beyond it the error is raised.
    """

    max_retries: int = 2
    first_delay_s: float = 0.5
    max_delay_s: float = 8.0
    max_wait_s: float = 120.0


@dataclass(slots=True)
class Peer:
    """What is known of a server, learned from its replies.

    `honours_keys` is what the caller says of the server, or None: then a server is believed
    that names itself a Tintype server. Whether others honour a key is not documented.
    """

    honours_keys: bool | None = None
    is_tintype: bool = False

    def learn(self, head: Head) -> None:
        """Take note of a reply."""
        self.is_tintype = self.is_tintype or "x-tintype-version" in head.headers

    def may_repeat(self, request: Request) -> bool:
        """Return whether `request` can be sent again although the server may have taken it."""
        if request.is_repeatable:
            return True
        honours = self.is_tintype if self.honours_keys is None else self.honours_keys
        return honours and request.idempotency_key is not None


def delay_before_retry(
    policy: RetryPolicy,
    *,
    retries: int,
    failure: Head | TransportFailure,
    may_repeat: bool,
    chance: float,
    now_s: float,
) -> float | None:
    """Return the seconds to wait before the call is made again, or None to give up.

    `retries` were made already. `chance` is a random number in 0..1, which keeps many clients
    from coming back at once. `now_s` is the time in seconds since 1970.
    """
    if retries >= policy.max_retries:
        return None
    if isinstance(failure, TransportFailure):
        if failure.was_sent and not may_repeat:
            return None
        return _backoff(policy, retries, chance)
    if not _is_worth_it(failure, may_repeat=may_repeat):
        return None
    asked = asked_wait_s(failure, now_s=now_s)
    if asked is None:
        return _backoff(policy, retries, chance)
    return asked if asked <= policy.max_wait_s else None


def asked_wait_s(head: Head, *, now_s: float) -> float | None:
    """Return the seconds after which the server wants to be asked again, if it says so.

    Reads `retry-after-ms`, then `retry-after` in its two forms (RFC 9110, section 10.2.3).
    """
    for name, unit in (("retry-after-ms", 1000), ("retry-after", 1)):
        text = head.headers.get(name, "")
        try:
            seconds = float(text) / unit
        except ValueError:
            continue
        if not math.isnan(seconds):
            return max(0.0, seconds)
    try:
        then = parsedate_to_datetime(head.headers.get("retry-after", ""))
    except ValueError:
        return None
    if then.tzinfo is None:
        then = then.replace(tzinfo=UTC)
    return max(0.0, then.timestamp() - now_s)


def _is_worth_it(head: Head, *, may_repeat: bool) -> bool:
    match head.headers.get("x-should-retry"):
        case "true":
            return True
        case "false":
            return False
        case _:
            if head.status in NOT_TAKEN:
                return True
            return may_repeat and (head.status == 409 or head.status >= 500)


def _backoff(policy: RetryPolicy, retries: int, chance: float) -> float:
    longest = min(policy.max_delay_s, policy.first_delay_s * 2**retries)
    return longest * (1 - 0.25 * chance)
