"""The stored response is a fold of its events: pure functions, no clock, no disk."""

from collections.abc import Iterable
from typing import Final

import msgspec

from tintype.protocol.events import (
    Event,
    LifecycleEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from tintype.protocol.items import ImageGenerationCall, Message, OutputItem, OutputText
from tintype.protocol.responses import Response, Status

NEXT: Final[dict[Status, frozenset[Status]]] = {
    "queued": frozenset({"in_progress", "cancelled", "failed"}),
    "in_progress": frozenset({"completed", "incomplete", "cancelled", "failed"}),
    "completed": frozenset(),
    "incomplete": frozenset(),
    "cancelled": frozenset(),
    "failed": frozenset(),
}
"""Which status may follow which. Runtime, tests and docs read this table."""

_FINAL: Final = frozenset(status for status, following in NEXT.items() if not following)


def is_final(status: str) -> bool:
    """Return whether nothing follows a response of this status."""
    return status in _FINAL


def fold(events: Iterable[Event]) -> Response:
    """Return the response that a log, or a prefix of one with at least one event, describes."""
    state: Response | None = None
    for event in events:
        state = apply(state, event)
    assert state is not None, "a log begins with response.created"
    return state


def apply(state: Response | None, event: Event) -> Response:
    """Return the response after one more event."""
    if isinstance(event, LifecycleEvent):
        after = event.response.status
        assert state is None or after == state.status or after in NEXT[state.status], (
            f"{state.status} may not become {after}"
        )
        # progress is of the moment: no part of what is stored
        return msgspec.structs.replace(event.response, progress=msgspec.UNSET)
    assert state is not None, "a log begins with response.created"
    match event:
        case ResponseOutputItemAddedEvent():
            assert event.output_index == len(state.output), "items are added in order"
            item = event.item
            if isinstance(item, ImageGenerationCall) and item.result is msgspec.UNSET:
                # the specification of the stored object wants the key, the event's does not
                item = msgspec.structs.replace(item, result=None)
            return msgspec.structs.replace(state, output=[*state.output, item])
        case ResponseOutputItemDoneEvent():
            return _with_item(state, event.output_index, event.item)
        case ResponseImageGenCallGeneratingEvent():
            call = state.output[event.output_index]
            assert isinstance(call, ImageGenerationCall)
            return _with_item(
                state, event.output_index, msgspec.structs.replace(call, status="generating")
            )
        case ResponseContentPartAddedEvent() | ResponseContentPartDoneEvent():
            return _with_part(state, event.output_index, event.content_index, event.part)
        case ResponseTextDeltaEvent():
            message = state.output[event.output_index]
            assert isinstance(message, Message)
            part = message.content[event.content_index]
            longer = msgspec.structs.replace(part, text=part.text + event.delta)
            return _with_part(state, event.output_index, event.content_index, longer)
        case ResponseTextDoneEvent():
            part = OutputText(text=event.text)
            return _with_part(state, event.output_index, event.content_index, part)
        case _:  # partial images and errors leave no trace of their own
            return state


def _with_item(state: Response, index: int, item: OutputItem) -> Response:
    output = [*state.output[:index], item, *state.output[index + 1 :]]
    return msgspec.structs.replace(state, output=output)


def _with_part(state: Response, index: int, content_index: int, part: OutputText) -> Response:
    message = state.output[index]
    assert isinstance(message, Message)
    content = [*message.content[:content_index], part, *message.content[content_index + 1 :]]
    return _with_item(state, index, msgspec.structs.replace(message, content=content))
