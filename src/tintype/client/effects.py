"""What a client does to the world, as values: the logic yields them, a transport performs them.

The logic of a call is a generator. It yields an effect, and is sent what came of it, or is thrown
a `TransportFailure`. So it is written once for sync and async, and tested without a socket.
"""

from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeAlias, TypeVar

A = TypeVar("A")
T = TypeVar("T")
E_co = TypeVar("E_co", covariant=True)

Method: TypeAlias = Literal["GET", "POST", "DELETE"]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file within a form."""

    filename: str
    content: bytes
    media_type: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Form:
    """A multipart body: its fields, and its files in order."""

    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    files: tuple[tuple[str, Upload], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One HTTP request. `path` is below the server's root and begins with a slash.

    `is_repeatable` says that doing it twice is the same as doing it once, whatever the server:
    it reads, deletes or cancels. Others are repeated only under an `idempotency_key` that the
    server honours. `patience_s` is how long its reply is waited for, if not as long as usual.
    """

    method: Method
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    content: bytes | None = None
    form: Form | None = None
    idempotency_key: str | None = None
    is_repeatable: bool = False
    wants_events: bool = False
    patience_s: float | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """The beginning of a reply. The names of `headers` are in lower case."""

    status: int
    headers: Mapping[str, str]

    @property
    def is_success(self) -> bool:
        """Whether the request was taken."""
        return 200 <= self.status < 300

    @property
    def has_events(self) -> bool:
        """Whether the body is a stream of events."""
        return self.headers.get("content-type", "").startswith("text/event-stream")


@dataclass(frozen=True, slots=True)
class Reply(Head):
    """A whole reply."""

    content: bytes


@dataclass(frozen=True, slots=True)
class Send:
    """Send a request and read the whole reply. Answered with a `Reply`."""

    request: Request


@dataclass(frozen=True, slots=True)
class Open:
    """Send a request and read the head of its reply. Answered with a `Head`."""

    request: Request


@dataclass(frozen=True, slots=True)
class Read:
    """Read on in the open reply. Answered with bytes; empty at its end."""


@dataclass(frozen=True, slots=True)
class HangUp:
    """Close the open reply, if there is one."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Let time pass."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Emit(Generic[E_co]):
    """Hand a value to the reader, and go on when it wants the next one."""

    value: E_co


Effect: TypeAlias = Send | Open | Read | HangUp | Wait
Steps: TypeAlias = Generator[Effect, Any, T]
"""The logic of a call that ends in a T."""


class TransportFailure(Exception):
    """There was no reply, or it broke off.

    Attributes:
        was_sent: whether the server may have got the request.
        is_timeout: whether it was silence that ended it.
    """

    def __init__(self, message: str, *, was_sent: bool, is_timeout: bool) -> None:
        super().__init__(message)
        self.was_sent = was_sent
        self.is_timeout = is_timeout


class Run(Generic[T]):
    """Steps under way: the effect that is due, and once there is none, the value they ended in."""

    def __init__(self, steps: Generator[Effect | Emit[Any], Any, T]) -> None:
        self._steps = steps
        self._end: list[T] = []
        self.due: Effect | Emit[Any] | None = None
        self.answer(None)

    def answer(self, what: object) -> None:
        """Tell the steps what came of the effect that was due."""
        try:
            self.due = self._steps.send(what)
        except StopIteration as end:
            self.due, self._end = None, [end.value]

    def fail(self, failure: TransportFailure) -> None:
        """Tell the steps that it did not work."""
        try:
            self.due = self._steps.throw(failure)
        except StopIteration as end:
            self.due, self._end = None, [end.value]

    @property
    def value(self) -> T:
        """What the steps ended in."""
        return self._end[0]

    def close(self) -> None:
        """Let the steps go, wherever they are."""
        self._steps.close()


def mapped(
    steps: Generator[Effect | Emit[A], Any, None], each: Callable[[A], Iterable[T]]
) -> Generator[Effect | Emit[T], Any, None]:
    """Yield the effects of `steps`, and for each value that it emits those that `each` makes of it.

    What was emitted is let go before anything is emitted instead: it may be a large event.
    """
    run = Run(steps)
    try:
        while run.due is not None:
            if isinstance(run.due, Emit):
                values = list(each(run.due.value))
                run.answer(None)
                while values:
                    yield Emit(values.pop(0))
                continue
            try:
                answer = yield run.due
            except TransportFailure as failure:
                run.fail(failure)
            else:
                run.answer(answer)
    finally:
        run.close()
