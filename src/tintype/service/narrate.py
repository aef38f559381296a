"""Turns what a run does into the events of the log, in the order that every SDK accepts.

Always holds the fold of what it has written. A narrator that resumes an interrupted log writes
only what is missing there. Knows no engine.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeAlias

import msgspec

from tintype.clock import Clock
from tintype.ids import (
    IMAGE_CALL,
    Digest,
    Entropy,
    ItemId,
    ResponseId,
    message_id,
    new_id,
)
from tintype.protocol.codec import BlobRef, encode_template, split_template
from tintype.protocol.events import (
    ErrorDetail,
    Event,
    ResponseCancelledEvent,
    ResponseCompletedEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseErrorEvent,
    ResponseFailedEvent,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseInProgressEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseQueuedEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    read_template,
)
from tintype.protocol.items import (
    ImageGenerationCall,
    ItemError,
    Message,
    OutputItem,
    OutputText,
)
from tintype.protocol.responses import Progress, Response, ResponseError, ToolUsage, Usage
from tintype.protocol.tools import ResolvedImageTool
from tintype.service.event_log import EventLog
from tintype.service.fold import apply, fold, is_final
from tintype.store.base import EventRow, Store, UsageRow

_PAGE: Final = 256

_Key: TypeAlias = tuple[str, int | None, int | None, object]
Count: TypeAlias = Callable[[Response], UsageRow | None]
"""Returns what a response has used, given how it ends."""

MakeEvent: TypeAlias = Callable[[int], Event]
"""Makes an event once its sequence number is known."""


def _count_nothing(response: Response) -> None:
    return None


def type_of(event: Event) -> str:
    """Return the wire name of `event`, such as `response.completed`."""
    tag = event.__struct_config__.tag
    assert isinstance(tag, str)
    return tag


def row_of(event: Event) -> EventRow:
    """Return the row that stores `event`."""
    body = encode_template(event)
    return EventRow(
        sequence_number=event.sequence_number,
        type=type_of(event),
        body=body,
        blobs=tuple(split_template(body)[1]),
        is_final=_ends_log(event),
    )


def _ends_log(event: Event) -> bool:
    response: Response | None = getattr(event, "response", None)
    return response is not None and is_final(response.status)


def _key(event: Event) -> _Key:
    """What tells two events of one log apart, other than their numbers."""
    return (
        type_of(event),
        getattr(event, "output_index", None),
        getattr(event, "partial_image_index", None),
        getattr(event, "step", None),
    )


class Narrator:
    """Writes the log of one response that has been created."""

    def __init__(
        self,
        log: EventLog,
        events: Sequence[Event],
        *,
        clock: Clock,
        entropy: Entropy,
    ) -> None:
        self.response = fold(events)
        self._log = log
        self._clock = clock
        self._entropy = entropy
        self._next_number = len(events)
        self._written = {_key(event) for event in events}
        self._pending: list[EventRow] = []
        self._pictures: dict[ItemId, Digest] = {}

    @classmethod
    async def resume(
        cls,
        store: Store,
        log: EventLog,
        response_id: ResponseId,
        *,
        clock: Clock,
        entropy: Entropy,
    ) -> "Narrator":
        """Return a narrator that goes on where the stored log ends."""
        events: list[Event] = []
        while True:
            rows = await store.read(response_id, after=len(events) - 1, limit=_PAGE)
            events.extend(read_template(row.body) for row in rows)
            if len(rows) < _PAGE:
                return cls(log, events, clock=clock, entropy=entropy)

    @property
    def is_final(self) -> bool:
        """Whether the log has its last event."""
        return is_final(self.response.status)

    async def begin(self) -> None:
        """Work begins: leave `queued`, if the response waited."""
        if self.response.status == "queued":
            running = msgspec.structs.replace(self.response, status="in_progress")
            self._add(lambda n: ResponseInProgressEvent(sequence_number=n, response=running))
            await self._flush()

    async def wait_at(self, progress: Progress) -> None:
        """The response still waits for its turn: say where it stands."""
        waiting = msgspec.structs.replace(self.response, progress=progress)
        kind = ResponseQueuedEvent if waiting.background else ResponseInProgressEvent
        self._add(lambda n: kind(sequence_number=n, response=waiting), is_repeated=True)
        await self._flush()

    def finished_item(self, index: int) -> OutputItem | None:
        """Return the item at `index` if the log already has its end."""
        if index < len(self.response.output):
            item = self.response.output[index]
            if item.status in {"completed", "failed"}:
                return item
        return None

    async def begin_image(self, index: int) -> None:
        """An image call begins and its engine is asked."""
        item_id = self._item_id(index)
        call = ImageGenerationCall(id=item_id, status="in_progress")
        self._add(
            lambda n: ResponseOutputItemAddedEvent(sequence_number=n, output_index=index, item=call)
        )
        self._add(
            lambda n: ResponseImageGenCallInProgressEvent(
                sequence_number=n, output_index=index, item_id=item_id
            )
        )
        self._add(
            lambda n: ResponseImageGenCallGeneratingEvent(
                sequence_number=n, output_index=index, item_id=item_id
            )
        )
        await self._flush()

    async def get_on(self, index: int, progress: Progress) -> None:
        """The engine has done some more steps."""
        item_id = self._item_id(index)
        self._add(
            lambda n: ResponseImageGenCallGeneratingEvent(
                sequence_number=n,
                output_index=index,
                item_id=item_id,
                step=progress.step,
                steps=progress.steps,
                eta_s=progress.eta_s,
            )
        )
        await self._flush()

    async def partial_image(
        self, index: int, number: int, picture: BlobRef, tool: ResolvedImageTool, *, format_: str
    ) -> None:
        """The engine has shown the picture as far as it is; `number` counts from 0."""
        item_id = self._item_id(index)
        self._add(
            lambda n: ResponseImageGenCallPartialImageEvent(
                sequence_number=n,
                output_index=index,
                item_id=item_id,
                partial_image_index=number,
                partial_image_b64=picture,
                size=tool.size,
                quality=tool.quality,
                background=tool.background,
                output_format=format_,
            )
        )
        await self._flush()

    async def end_image(
        self,
        index: int,
        picture: BlobRef,
        tool: ResolvedImageTool,
        *,
        seed: int,
        revised_prompt: str,
        warnings: Sequence[str],
        pixels: Digest | None = None,
    ) -> None:
        """The picture is done and kept.

        `pixels` is a blob that shows the same and can be decoded, where `picture` cannot.
        """
        item_id = self._item_id(index)
        self._add(
            lambda n: ResponseImageGenCallCompletedEvent(
                sequence_number=n, output_index=index, item_id=item_id
            )
        )
        call = ImageGenerationCall(
            id=item_id,
            status="completed",
            action=tool.action,
            background=tool.background,
            output_format=tool.output_format,
            quality=tool.quality,
            result=picture,
            revised_prompt=revised_prompt,
            size=tool.size,
            seed=seed,
            warnings=list(warnings) if warnings else msgspec.UNSET,
        )
        self._add(
            lambda n: ResponseOutputItemDoneEvent(sequence_number=n, output_index=index, item=call),
            keeps=() if pixels is None else (pixels,),
        )
        self._pictures[ItemId(item_id)] = pixels or Digest(picture)
        await self._flush()

    async def fail_image(self, index: int, *, code: str, message: str) -> None:
        """This picture failed, but others of the response are well."""
        item_id = self._item_id(index)
        error = ItemError(code=code, message=message)
        call = ImageGenerationCall(id=item_id, status="failed", result="", error=error)
        self._add(
            lambda n: ResponseOutputItemDoneEvent(sequence_number=n, output_index=index, item=call)
        )
        await self._flush()

    def say(self, index: int, text: str) -> None:
        """Add a message. It is stored together with what comes next."""
        item_id = message_id(ResponseId(self.response.id), index)
        empty = Message(id=item_id, status="in_progress")
        part = OutputText(text=text)
        whole = Message(id=item_id, status="completed", content=[part])
        place: dict[str, Any] = {"item_id": item_id, "output_index": index, "content_index": 0}
        self._add(
            lambda n: ResponseOutputItemAddedEvent(
                sequence_number=n, output_index=index, item=empty
            )
        )
        self._add(
            lambda n: ResponseContentPartAddedEvent(
                sequence_number=n, part=OutputText(text=""), **place
            )
        )
        if text:
            self._add(lambda n: ResponseTextDeltaEvent(sequence_number=n, delta=text, **place))
        self._add(lambda n: ResponseTextDoneEvent(sequence_number=n, text=text, **place))
        self._add(lambda n: ResponseContentPartDoneEvent(sequence_number=n, part=part, **place))
        self._add(
            lambda n: ResponseOutputItemDoneEvent(sequence_number=n, output_index=index, item=whole)
        )

    async def complete(
        self, usage: Usage, tool_usage: ToolUsage, count: Count = _count_nothing
    ) -> None:
        """Everything is done. `count` says for which account, of the response at its end."""
        done = msgspec.structs.replace(
            self.response,
            status="completed",
            completed_at=self._clock.now_s(),
            usage=usage,
            tool_usage=tool_usage,
        )
        self._add(lambda n: ResponseCompletedEvent(sequence_number=n, response=done))
        await self._flush(count(done))

    async def fail(self, *, code: str, message: str, count: Count = _count_nothing) -> None:
        """Nothing more will come: say why, and end the log."""
        detail = ErrorDetail(type="server_error", code=code, message=message)
        self._add(
            lambda n: ResponseErrorEvent(
                sequence_number=n, code=code, message=message, error=detail
            )
        )
        failed = msgspec.structs.replace(
            self.response,
            status="failed",
            completed_at=self._clock.now_s(),
            error=ResponseError(code=code, message=message),
            output=[_given_up(item) for item in self.response.output],
        )
        self._add(lambda n: ResponseFailedEvent(sequence_number=n, response=failed))
        await self._flush(count(failed))

    async def cancel(self, count: Count = _count_nothing) -> None:
        """Nobody wants the rest: end the log, without an event that is sent."""
        cancelled = msgspec.structs.replace(
            self.response,
            status="cancelled",
            completed_at=self._clock.now_s(),
            output=[
                item for item in self.response.output if item.status in {"completed", "failed"}
            ],
        )
        self._add(lambda n: ResponseCancelledEvent(sequence_number=n, response=cancelled))
        await self._flush(count(cancelled))

    def _item_id(self, index: int) -> str:
        if index < len(self.response.output):
            return self.response.output[index].id
        return new_id(IMAGE_CALL, self._entropy)

    def _add(
        self, make: MakeEvent, *, keeps: tuple[Digest, ...] = (), is_repeated: bool = False
    ) -> None:
        event = make(self._next_number)
        key = _key(event)
        if key in self._written and not is_repeated:
            return
        self._written.add(key)
        self._next_number += 1
        self.response = apply(self.response, event)
        row = row_of(event)
        self._pending.append(msgspec.structs.replace(row, blobs=row.blobs + keeps))

    async def _flush(self, used: UsageRow | None = None) -> None:
        rows, self._pending = self._pending, []
        pictures, self._pictures = self._pictures, {}
        if rows:
            await self._log.append(
                ResponseId(self.response.id), rows, self.response, pictures=pictures, used=used
            )


def _given_up(item: OutputItem) -> OutputItem:
    """Return a begun item as it stands in a failed response.

    The empty `result` is deliberate: with a null the Vercel SDK reports a schema error instead
    of what went wrong.
    """
    if item.status in {"completed", "failed"}:
        return item
    if isinstance(item, ImageGenerationCall):
        return msgspec.structs.replace(item, status="failed", result="")
    return msgspec.structs.replace(item, status="incomplete")
