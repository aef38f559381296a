"""One call: a request, its reply, and the retries in between. Sans IO."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from tintype.client.effects import (
    HangUp,
    Head,
    Open,
    Read,
    Reply,
    Request,
    Send,
    Steps,
    TransportFailure,
    Wait,
)
from tintype.client.problems import error_of_failure, error_of_reply
from tintype.client.retries import Peer, RetryPolicy, delay_before_retry
from tintype.clock import Clock, SystemClock
from tintype.errors import CallError


@dataclass(frozen=True, kw_only=True)
class Terms:
    """What all calls of a client have in common. `chance` returns a random number in 0..1."""

    root: str
    policy: RetryPolicy
    peer: Peer
    clock: Clock = field(default_factory=SystemClock)
    chance: Callable[[], float] = random.random

    def delay(
        self, request: Request, failure: Head | TransportFailure, *, retries: int
    ) -> float | None:
        """Return the seconds after which `request` is made again, or None."""
        return delay_before_retry(
            self.policy,
            retries=retries,
            failure=failure,
            may_repeat=self.peer.may_repeat(request),
            chance=self.chance(),
            now_s=self.clock.now_s(),
        )

    def error(self, failure: Reply | TransportFailure) -> CallError:
        """Return the error that `failure` is."""
        if isinstance(failure, TransportFailure):
            return error_of_failure(failure, root=self.root)
        return error_of_reply(failure, now_s=self.clock.now_s())


def exchange(request: Request, terms: Terms) -> Steps[Reply]:
    """Make a call and return its reply.

    Raises:
        CallError: the server refused or failed, or was not reached, also when asked again.
    """
    retries = 0
    while True:
        failure: Reply | TransportFailure
        try:
            reply: Reply = yield Send(request)
        except TransportFailure as broken:
            failure = broken
        else:
            terms.peer.learn(reply)
            if reply.is_success:
                return reply
            failure = reply
        delay = terms.delay(request, failure, retries=retries)
        if delay is None:
            raise terms.error(failure)
        retries += 1
        yield Wait(delay)


def opened(request: Request, terms: Terms) -> Steps[Head]:
    """Make a call whose reply is read piece by piece; return when its body is next.

    Raises:
        CallError: as for `exchange`.
    """
    retries = 0
    while True:
        failure: Reply | TransportFailure
        try:
            head: Head = yield Open(request)
            terms.peer.learn(head)
            if head.is_success:
                return head
            failure = Reply(head.status, head.headers, (yield from read_to_end()))
        except TransportFailure as broken:
            failure = broken
        yield HangUp()
        delay = terms.delay(request, failure, retries=retries)
        if delay is None:
            raise terms.error(failure)
        retries += 1
        yield Wait(delay)


def read_to_end() -> Steps[bytes]:
    """Return the rest of the open reply."""
    pieces: list[bytes] = []
    while piece := (yield Read()):
        pieces.append(piece)
    return b"".join(pieces)
