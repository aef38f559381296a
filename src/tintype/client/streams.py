"""What a caller holds while a response is made: its events, or what they show.

Each comes in a sync and an async form over the same steps.
"""

from collections.abc import Callable, Generator, Iterable
from types import TracebackType
from typing import Any, Final, Generic, Self, TypeAlias, TypeVar

import anyio
import msgspec

from tintype.client.drawing import Drawing, DrawingSteps
from tintype.client.effects import Effect, Emit, Steps, mapped
from tintype.client.folding import Folded, Folding, Generating, PartialImage
from tintype.client.following import Following, WireEvent
from tintype.client.transport import AsyncLine, Line
from tintype.errors import CallError, StreamCut, UnreadableReply
from tintype.protocol.reading import Response, StreamEvent, read_event, read_response

_LAST_WORDS_S: Final = 5.0

T = TypeVar("T")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

_LAST: Final = frozenset(
    {"response.completed", "response.failed", "response.incomplete", "response.cancelled"}
)


class Completed(Generic[R_co]):
    """The pictures are there, in `result`."""

    __match_args__ = ("result",)

    def __init__(self, result: R_co) -> None:
        self.result = result

    def __repr__(self) -> str:
        return f"Completed({self.result!r})"


class Failed:
    """There will be no picture; `error` says why, and whose fault it was."""

    __match_args__ = ("error",)

    def __init__(self, error: CallError) -> None:
        self.error = error

    def __repr__(self) -> str:
        return f"Failed({self.error!r})"


Progress: TypeAlias = Generating | PartialImage | Completed[R] | Failed
"""What is shown of a drawing on its way; the last one is `Completed` or `Failed`."""


class _Reader:
    """Reads the events of a response, and keeps the response that the last one brings."""

    def __init__(self, following: Following) -> None:
        self.following = following
        self._response: Response | None = None

    def steps(self) -> Generator[Effect | Emit[StreamEvent], Any, None]:
        return mapped(self.following.steps(), self._read)

    def _read(self, event: WireEvent) -> Iterable[StreamEvent]:
        typed = read_event(event.data)
        if event.type in _LAST:
            found: object = getattr(typed, "response", None)
            self._response = found if isinstance(found, Response) else _response_in(event)
        return (typed,)

    def response(self) -> Response:
        if self._response is None:
            raise StreamCut(
                "The stream has ended without the end of the response.",
                request_id=self.following.request_id,
                response_id=self.following.response_id,
            )
        return self._response


class _Drawer(Generic[R]):
    """Shows a drawing on its way, and keeps what it comes to."""

    def __init__(self, steps: DrawingSteps, make: Callable[[Folded, Drawing], R]) -> None:
        self.drawing_steps = steps
        self._make = make
        self._folding = Folding()
        self._outcome: Completed[R] | Failed | None = None

    def steps(self) -> Generator[Effect | Emit[Progress[R]], Any, None]:
        outcome: Completed[R] | Failed
        try:
            yield from mapped(self.drawing_steps.steps(), self._show)
            following = self.drawing_steps.following
            folded = self._folding.result(
                request_id=following.request_id, response_id=following.response_id
            )
            outcome = Completed(self._make(folded, self.drawing_steps.drawing))
        except CallError as error:
            outcome = Failed(error)
        self._outcome = outcome
        yield Emit(outcome)

    def _show(self, event: WireEvent) -> Iterable[Progress[R]]:
        request_id = self.drawing_steps.following.request_id
        shown = self._folding.feed(event, request_id=request_id)
        return () if shown is None else (shown,)

    def result(self) -> R:
        match self._outcome:
            case Completed(result):
                return result
            case Failed(error):
                raise error
            case _:
                raise StreamCut(
                    "The stream was closed before there was a picture.",
                    response_id=self.drawing_steps.following.response_id,
                )


class _Stream(Generic[T]):
    """A sync iterator over what steps emit. Leaving its block hangs up."""

    def __init__(
        self,
        line: Line,
        steps: Generator[Effect | Emit[T], Any, None],
        abandoned: Callable[[], Steps[None] | None] | None = None,
    ) -> None:
        self._line = line
        self._values = line.stream(steps)
        self._abandoned = abandoned

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        return next(self._values)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Hang up. A foreground response is cancelled by that, a background one goes on."""
        self._values.close()
        abandoned, self._abandoned = self._abandoned, None
        last_words = None if abandoned is None else abandoned()
        if last_words is not None:
            self._line.run(last_words)


class _AsyncStream(Generic[T]):
    """An async iterator over what steps emit. Leaving its block hangs up."""

    def __init__(
        self,
        line: AsyncLine,
        steps: Generator[Effect | Emit[T], Any, None],
        abandoned: Callable[[], Steps[None] | None] | None = None,
    ) -> None:
        self._line = line
        self._values = line.stream(steps)
        self._abandoned = abandoned

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        return await anext(self._values)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Hang up. A foreground response is cancelled by that, a background one goes on."""
        await self._values.aclose()
        abandoned, self._abandoned = self._abandoned, None
        last_words = None if abandoned is None else abandoned()
        if last_words is not None:
            with anyio.move_on_after(_LAST_WORDS_S, shield=True):  # also when it is cancelled
                await self._line.run(last_words)


class _Place:
    """Where in its response a stream is."""

    _following: Following

    @property
    def response_id(self) -> str | None:
        """The response's id, once its first event was read."""
        return self._following.response_id

    @property
    def sequence_number(self) -> int:
        """The number of the last event that was read, -1 before the first."""
        return self._following.last


class ListStream(_Stream[T]):
    """The entries of a list; further pages are fetched as they are wanted."""


class AsyncListStream(_AsyncStream[T]):
    """The entries of a list; further pages are fetched as they are wanted."""


class ResponseStream(_Place, _Stream[StreamEvent]):
    """The typed events of a response, each once and in order."""

    def __init__(self, line: Line, following: Following) -> None:
        self._following = following
        self._reader = _Reader(following)
        super().__init__(line, self._reader.steps(), following.abandoned)

    def final_response(self) -> Response:
        """Read to the end and return the response, whatever became of it.

        Raises:
            CallError: the stream ended before the response did.
        """
        for _ in self:
            pass
        return self._reader.response()


class AsyncResponseStream(_Place, _AsyncStream[StreamEvent]):
    """The typed events of a response, each once and in order."""

    def __init__(self, line: AsyncLine, following: Following) -> None:
        self._following = following
        self._reader = _Reader(following)
        super().__init__(line, self._reader.steps(), following.abandoned)

    async def final_response(self) -> Response:
        """Read to the end and return the response, whatever became of it.

        Raises:
            CallError: the stream ended before the response did.
        """
        async for _ in self:
            pass
        return self._reader.response()


class DrawingStream(_Stream["Progress[R]"], Generic[R]):
    """What can be shown of a drawing on its way. It ends with `Completed` or `Failed`."""

    def __init__(
        self, line: Line, steps: DrawingSteps, make: Callable[[Folded, Drawing], R]
    ) -> None:
        self._drawer = _Drawer(steps, make)
        super().__init__(line, self._drawer.steps(), steps.abandoned)

    @property
    def response_id(self) -> str | None:
        """The response's id, once its first event was read."""
        return self._drawer.drawing_steps.following.response_id

    def result(self) -> R:
        """Read to the end and return the result.

        Raises:
            CallError: there is none.
        """
        for _ in self:
            pass
        return self._drawer.result()


class AsyncDrawingStream(_AsyncStream["Progress[R]"], Generic[R]):
    """What can be shown of a drawing on its way. It ends with `Completed` or `Failed`."""

    def __init__(
        self, line: AsyncLine, steps: DrawingSteps, make: Callable[[Folded, Drawing], R]
    ) -> None:
        self._drawer = _Drawer(steps, make)
        super().__init__(line, self._drawer.steps(), steps.abandoned)

    @property
    def response_id(self) -> str | None:
        """The response's id, once its first event was read."""
        return self._drawer.drawing_steps.following.response_id

    async def result(self) -> R:
        """Read to the end and return the result.

        Raises:
            CallError: there is none.
        """
        async for _ in self:
            pass
        return self._drawer.result()


class _Whole(msgspec.Struct):
    response: msgspec.Raw


def _response_in(event: WireEvent) -> Response:
    try:
        return read_response(bytes(msgspec.json.decode(event.data, type=_Whole).response))
    except (ValueError, CallError) as error:
        raise UnreadableReply("The last event cannot be read.", body=bytes(event.data)) from error
