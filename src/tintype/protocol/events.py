"""The events of a response's stream and log.

Names are those of the OpenAI SDK; `tintype.protocol.openrouter` has the other published ones.
`response.cancelled` stands in the log only: no specification has such an event, and older SDKs
refuse a type that they do not know.
"""

from typing import Final, TypeAlias

import msgspec

from tintype.protocol.codec import as_blob_ref, decode_template
from tintype.protocol.items import OutputItem, OutputText, with_blob_refs
from tintype.protocol.responses import Response


class _Event(msgspec.Struct, kw_only=True, frozen=True, tag_field="type"):
    """`sequence_number` counts 0, 1, 2 … over the whole log of one response."""

    sequence_number: int


class _Lifecycle(_Event, kw_only=True, frozen=True):
    response: Response


class ResponseCreatedEvent(_Lifecycle, kw_only=True, frozen=True, tag="response.created"):
    """The response exists."""


class ResponseQueuedEvent(_Lifecycle, kw_only=True, frozen=True, tag="response.queued"):
    """A background response waits for its turn. Never sent for a foreground one."""


class ResponseInProgressEvent(_Lifecycle, kw_only=True, frozen=True, tag="response.in_progress"):
    """Work has begun."""


class ResponseCompletedEvent(_Lifecycle, kw_only=True, frozen=True, tag="response.completed"):
    """Everything is done; the response holds every picture."""


class ResponseFailedEvent(_Lifecycle, kw_only=True, frozen=True, tag="response.failed"):
    """Work has failed; `response.error` says why. An `error` event stands before it."""


class ResponseIncompleteEvent(_Lifecycle, kw_only=True, frozen=True, tag="response.incomplete"):
    """Work has stopped early; `response.incomplete_details` says why."""


class ResponseCancelledEvent(_Lifecycle, kw_only=True, frozen=True, tag="response.cancelled"):
    """The log ends because the response was cancelled. Never sent."""


class ResponseOutputItemAddedEvent(
    _Event, kw_only=True, frozen=True, tag="response.output_item.added"
):
    """An item begins. `output_index` is its place in the final `output`."""

    output_index: int
    item: OutputItem


class ResponseOutputItemDoneEvent(
    _Event, kw_only=True, frozen=True, tag="response.output_item.done"
):
    """An item is whole. A picture's base64 is here, and again in `response.completed`."""

    output_index: int
    item: OutputItem


class _ImageGenCall(_Event, kw_only=True, frozen=True):
    output_index: int
    item_id: str


class ResponseImageGenCallInProgressEvent(
    _ImageGenCall, kw_only=True, frozen=True, tag="response.image_generation_call.in_progress"
):
    """The call has begun."""


class ResponseImageGenCallGeneratingEvent(
    _ImageGenCall, kw_only=True, frozen=True, tag="response.image_generation_call.generating"
):
    """The engine draws.

    Sent again while it does, with the extension fields: `step` of `steps` are done, and the
    response has its end in about `eta_s` seconds.
    """

    step: int | msgspec.UnsetType = msgspec.UNSET
    steps: int | msgspec.UnsetType = msgspec.UNSET
    eta_s: float | msgspec.UnsetType = msgspec.UNSET


class ResponseImageGenCallPartialImageEvent(
    _ImageGenCall, kw_only=True, frozen=True, tag="response.image_generation_call.partial_image"
):
    """The picture as far as it is. `partial_image_index` counts from 0."""

    partial_image_index: int
    partial_image_b64: str
    size: str | msgspec.UnsetType = msgspec.UNSET
    quality: str | msgspec.UnsetType = msgspec.UNSET
    background: str | msgspec.UnsetType = msgspec.UNSET
    output_format: str | msgspec.UnsetType = msgspec.UNSET


class ResponseImageGenCallCompletedEvent(
    _ImageGenCall, kw_only=True, frozen=True, tag="response.image_generation_call.completed"
):
    """The engine is done. The picture itself comes with `response.output_item.done`."""


class _Text(_Event, kw_only=True, frozen=True):
    item_id: str
    output_index: int
    content_index: int


class ResponseContentPartAddedEvent(
    _Text, kw_only=True, frozen=True, tag="response.content_part.added"
):
    """A part of a message begins."""

    part: OutputText


class ResponseTextDeltaEvent(_Text, kw_only=True, frozen=True, tag="response.output_text.delta"):
    """More text. `logprobs` is empty, and required."""

    delta: str
    logprobs: list[msgspec.Raw] = []


class ResponseTextDoneEvent(_Text, kw_only=True, frozen=True, tag="response.output_text.done"):
    """The text is whole."""

    text: str
    logprobs: list[msgspec.Raw] = []


class ResponseContentPartDoneEvent(
    _Text, kw_only=True, frozen=True, tag="response.content_part.done"
):
    """The part is whole."""

    part: OutputText


class ErrorDetail(msgspec.Struct, kw_only=True, frozen=True):
    """The nested half of an `error` event."""

    type: str
    code: str | None
    message: str
    param: str | None = None


class ResponseErrorEvent(_Event, kw_only=True, frozen=True, tag="error"):
    """Something went wrong after the response existed.

    Flat and nested at once: the specification and OpenRouter's SDKs read the flat fields,
    OpenAI's wire and the `openai` SDK the nested ones.
    """

    code: str | None
    message: str
    param: str | None = None
    error: ErrorDetail


LifecycleEvent: TypeAlias = (
    ResponseCreatedEvent
    | ResponseQueuedEvent
    | ResponseInProgressEvent
    | ResponseCompletedEvent
    | ResponseFailedEvent
    | ResponseIncompleteEvent
    | ResponseCancelledEvent
)

Event: TypeAlias = (
    LifecycleEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseImageGenCallInProgressEvent
    | ResponseImageGenCallGeneratingEvent
    | ResponseImageGenCallPartialImageEvent
    | ResponseImageGenCallCompletedEvent
    | ResponseContentPartAddedEvent
    | ResponseTextDeltaEvent
    | ResponseTextDoneEvent
    | ResponseContentPartDoneEvent
    | ResponseErrorEvent
)

LOG_ONLY: Final = frozenset({"response.cancelled"})
"""Types that stand in the log and are never sent."""


def read_template(template: bytes) -> Event:
    """Read an event of our own log; pictures come out as `BlobRef`."""
    event: Event = decode_template(template, Event)
    if isinstance(event, LifecycleEvent):
        return msgspec.structs.replace(event, response=with_refs(event.response))
    if isinstance(event, ResponseOutputItemDoneEvent):
        return msgspec.structs.replace(event, item=with_blob_refs(event.item))
    if isinstance(event, ResponseImageGenCallPartialImageEvent):
        ref = as_blob_ref(event.partial_image_b64)
        return event if ref is None else msgspec.structs.replace(event, partial_image_b64=ref)
    return event


def with_refs(response: Response) -> Response:
    """Return `response`, decoded from a stored template, with its pictures as `BlobRef`s."""
    output = [with_blob_refs(item) for item in response.output]
    return msgspec.structs.replace(response, output=output)
