"""Servers as a client's logic sees them: effects in, answers out. No sockets, no time."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec

from tintype.client.effects import (
    Emit,
    HangUp,
    Head,
    Open,
    Read,
    Reply,
    Request,
    Run,
    Send,
    TransportFailure,
    Wait,
)
from tintype.client.exchange import Terms
from tintype.client.retries import Peer, RetryPolicy

EVENTS = {"content-type": "text/event-stream; charset=utf-8"}
JSON = {"content-type": "application/json"}


def terms(*, max_retries: int = 2, honours_keys: bool | None = None) -> Terms:
    return Terms(
        root="http://server/v1",
        policy=RetryPolicy(max_retries=max_retries),
        peer=Peer(honours_keys=honours_keys),
        chance=lambda: 0.0,
    )


@dataclass
class Connection:
    """One reply: its head, its body in pieces, and what happens after the last of them."""

    head: Head
    pieces: list[bytes] = field(default_factory=list[bytes])
    cut: TransportFailure | None = None

    def read(self) -> bytes:
        if self.pieces:
            return self.pieces.pop(0)
        if self.cut is not None:
            raise self.cut
        return b""


class World:
    """Performs effects. `serve` answers each request with a reply or raises a failure."""

    def __init__(self, serve: Callable[[Request], Connection]) -> None:
        self._serve = serve
        self._open: Connection | None = None
        self.requests: list[Request] = []
        self.waits: list[float] = []

    def play(self, steps: Any) -> Iterator[Any]:
        """Yield what is emitted."""
        run = Run(steps)
        while run.due is not None:
            if isinstance(run.due, Emit):
                yield run.due.value
                run.answer(None)
                continue
            try:
                answer = self._perform(run.due)
            except TransportFailure as failure:
                run.fail(failure)
            else:
                run.answer(answer)
        self.value = run.value

    def run(self, steps: Any) -> Any:
        """Return what the steps end in."""
        assert list(self.play(steps)) == []
        return self.value

    def _perform(self, effect: object) -> object:
        match effect:
            case Send(request):
                self.requests.append(request)
                connection = self._serve(request)
                body = b"".join(iter(connection.read, b""))
                return Reply(connection.head.status, connection.head.headers, body)
            case Open(request):
                assert self._open is None, "the last reply was not closed"
                self.requests.append(request)
                self._open = self._serve(request)
                return self._open.head
            case Read():
                assert self._open is not None
                return self._open.read()
            case Wait(seconds):
                self.waits.append(seconds)
            case HangUp():
                self._open = None
            case _:
                raise AssertionError(effect)
        return None


def reply(status: int, body: object = None, headers: dict[str, str] | None = None) -> Connection:
    content = body if isinstance(body, bytes) else msgspec.json.encode(body)
    return Connection(Head(status, {**JSON, **(headers or {})}), [content])


def broken(*, was_sent: bool = True, is_timeout: bool = False) -> TransportFailure:
    return TransportFailure("the line is dead", was_sent=was_sent, is_timeout=is_timeout)
