"""How often a key may ask, and how many replies it may have open: counted in memory.

A bucket holds as many requests as come in a minute and fills evenly, so a quiet key may ask for
all of them at once. A restart fills all buckets.
"""

from collections import Counter
from typing import Final

import msgspec

from tintype.clock import Clock
from tintype.errors import OverLimit, Overloaded
from tintype.ids import KeyId
from tintype.service.caller import Caller
from tintype.settings import LimitSettings

_MINUTE_S: Final = 60.0
_COME_BACK_S: Final = 5


class Allowance(msgspec.Struct, frozen=True):
    """What is left of a bucket: `remaining` of `most` requests, full again in `reset_s`."""

    most: int
    remaining: int
    reset_s: float


class _Bucket:
    def __init__(self, most: int, now_s: float) -> None:
        self._left = float(most)
        self._filled_at_s = now_s

    def take(self, most: int, now_s: float) -> tuple[bool, Allowance]:
        per_s = most / _MINUTE_S
        self._left = min(float(most), self._left + (now_s - self._filled_at_s) * per_s)
        self._filled_at_s = now_s
        has_one = self._left >= 1
        if has_one:
            self._left -= 1
        return has_one, Allowance(most, int(self._left), (most - self._left) / per_s)

    def wait_s(self, most: int) -> float:
        """Return the seconds until there is one."""
        return max(0.0, (1 - self._left) * _MINUTE_S / most)


class Allowances:
    """Those of all keys, and of the server."""

    def __init__(self, limits: LimitSettings, clock: Clock) -> None:
        self._limits = limits
        self._clock = clock
        self._all = _Bucket(limits.requests_per_minute, clock.monotonic_s())
        self._buckets: dict[KeyId, _Bucket] = {}
        self._open: Counter[KeyId] = Counter()

    def take_request(self, caller: Caller) -> Allowance:
        """Count a request.

        Raises:
            OverLimit: the key has asked too often.
            Overloaded: all keys together have.
        """
        now_s = self._clock.monotonic_s()
        most = caller.limits.requests_per_minute
        bucket = self._buckets.setdefault(caller.key_id, _Bucket(most, now_s))
        has_one, allowance = bucket.take(most, now_s)
        if not has_one:
            raise OverLimit(
                f"Rate limit reached: {most} requests per minute with this API key.",
                retry_after_s=bucket.wait_s(most),
                kind="requests",
                most=most,
            )
        has_one, _ = self._all.take(self._limits.requests_per_minute, now_s)
        if not has_one:
            raise Overloaded(
                "The server gets too many requests.",
                retry_after_s=self._all.wait_s(self._limits.requests_per_minute),
            )
        return allowance

    def open_reply(self, caller: Caller) -> "OpenReply":
        """Count a reply, or a socket, from now on until the end of what is returned.

        Raises:
            OverLimit: the key has too many open.
            Overloaded: all keys together have.
        """
        if self._open[caller.key_id] >= caller.limits.streams:
            raise OverLimit(
                f"This API key has {caller.limits.streams} replies open, as many as it may.",
                retry_after_s=_COME_BACK_S,
                kind="streams",
                most=caller.limits.streams,
            )
        if self._open.total() >= self._limits.streams:
            raise Overloaded("The server has too many open replies.", retry_after_s=_COME_BACK_S)
        return OpenReply(self._open, caller.key_id)


class OpenReply:
    """A reply that is open; as a context manager, until the end of the block."""

    __slots__ = ("_key_id", "_open")

    def __init__(self, all_open: Counter[KeyId], key_id: KeyId) -> None:
        self._open = all_open
        self._key_id = key_id
        all_open[key_id] += 1

    def __enter__(self) -> None: ...

    def __exit__(self, *_: object) -> None:
        self._open[self._key_id] -= 1
        if not self._open[self._key_id]:
            del self._open[self._key_id]
