"""Spans of what the server does, from a request to the steps of an engine: what rooms are handed.

Handed down as counters are. Attributes are names, sizes and numbers of ours, never what a caller
wrote: no prompt, no key, no picture. Knows no OpenTelemetry; `otel` does.
"""

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from types import MappingProxyType
from typing import Final, Protocol, TypeAlias

Attributes: TypeAlias = Mapping[str, str | int | float | bool]
Carrier: TypeAlias = Mapping[str, str]
"""Where a trace came from, as headers: `traceparent` and `tracestate` of W3C Trace Context."""

NO_ATTRIBUTES: Final[Attributes] = MappingProxyType({})
MOST_STEPS: Final = 50
"""Steps of one picture that are told, however many its engine makes: evenly spread."""


class Span(Protocol):
    """Something that takes a while."""

    @property
    def trace_id(self) -> str | None:
        """The trace that it is part of, 32 hexadecimal digits; None if nobody records it."""
        ...

    def rename(self, name: str) -> None:
        """Give it the name that is known only now."""
        ...

    def note(self, attributes: Attributes) -> None:
        """Say more about it."""
        ...

    def event(self, name: str, attributes: Attributes) -> None:
        """Say what happened at this moment."""
        ...

    def fail(self, why: str) -> None:
        """Mark it as failed; `why` is a code, never a message."""
        ...


class Tracing(Protocol):
    """All spans of one server."""

    def span(
        self,
        name: str,
        attributes: Attributes = NO_ATTRIBUTES,
        *,
        parent: Carrier | None = None,
        is_request: bool = False,
    ) -> AbstractContextManager[Span]:
        """Return what is open as long as a span takes.

        It is part of the span that is open around it, or of `parent` if that is given; an empty
        one begins a trace. An exception that passes through marks it as failed, unless it is the
        caller's fault. `is_request` if somebody else waits for it.
        """
        ...

    def carrier(self) -> dict[str, str]:
        """Return what leads back to the span that is open here; empty if there is none."""
        ...

    async def close(self) -> None:
        """Send what was not sent yet, as far as that takes a few seconds."""
        ...


class _NoSpan:
    trace_id = None

    def rename(self, name: str) -> None:
        pass

    def note(self, attributes: Attributes) -> None:
        pass

    def event(self, name: str, attributes: Attributes) -> None:
        pass

    def fail(self, why: str) -> None:
        pass


class NoTracing:
    """Tracing where nobody wants any."""

    def __init__(self) -> None:
        self._nothing = nullcontext(_NoSpan())

    def span(
        self,
        name: str,
        attributes: Attributes = NO_ATTRIBUTES,
        *,
        parent: Carrier | None = None,
        is_request: bool = False,
    ) -> AbstractContextManager[Span]:
        """Return what does nothing."""
        return self._nothing

    def carrier(self) -> dict[str, str]:
        """Return nothing."""
        return {}

    async def close(self) -> None:
        """Do nothing."""


def is_told(step: int, steps: int) -> bool:
    """Return whether this step, from 1, is among the `MOST_STEPS` that are told."""
    return step * MOST_STEPS // steps != (step - 1) * MOST_STEPS // steps
