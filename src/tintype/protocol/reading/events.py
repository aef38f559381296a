"""The events of a response's stream, as they are read: open, whoever wrote them.

Names are those of the OpenAI SDK; OpenRouter's for the same forms stand below each, and those of
image generation calls in `tintype.protocol.openrouter`. What Tintype writes is in
`tintype.protocol.events`; this module does not know it.
"""

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from tintype.protocol.codec import read
from tintype.protocol.openrouter import (
    ImageGenCallCompletedEvent,
    ImageGenCallGeneratingEvent,
    ImageGenCallInProgressEvent,
    ImageGenCallPartialImageEvent,
    OpenResponsesImageGenCallCompleted,
    OpenResponsesImageGenCallGenerating,
    OpenResponsesImageGenCallInProgress,
    OpenResponsesImageGenCallPartialImage,
)
from tintype.protocol.published import Published, Unknown, read_member
from tintype.protocol.reading.items import MessagePart, OutputItem, read_item, read_part
from tintype.protocol.reading.responses import Response, ResponseError

_TYPE: Final = "Tells the event apart in a union."
_SEQUENCE_NUMBER: Final = Meta(
    description="The place of the event in the whole stream, from 0, without gaps.", examples=[3]
)
_OUTPUT_INDEX: Final = Meta(
    description="The place of the item in the response's `output`, from 0.", examples=[0]
)
_ITEM_ID: Final = Meta(description="The `id` of the item.", examples=["msg_0000abc"])
_CONTENT_INDEX: Final = Meta(description="The place of the part in the item.", examples=[0])
_ITEM: Final = Meta(
    description="The item; another kind as `UnknownItem`.",
    examples=[{"type": "image_generation_call", "id": "ig_0000abc", "status": "completed"}],
)
_PART: Final = Meta(
    description="The part; another kind as `UnknownPart`.",
    examples=[{"type": "output_text", "text": "", "annotations": [], "logprobs": []}],
)
_LOGPROBS: Final = Meta(description="How likely each token was.", examples=[[]])
_RESPONSE: Final = Meta(
    description="The response as far as it is.",
    examples=[{"id": "resp_abc123", "object": "response", "status": "in_progress", "output": []}],
)

if TYPE_CHECKING:
    OpenResponse: TypeAlias = Response
    OpenItem: TypeAlias = OutputItem
    OpenPart: TypeAlias = MessagePart
else:
    OpenResponse = OpenItem = OpenPart = dict[str, Any]  # `open_fields` tells them apart


def _read_response(value: Any) -> Response:
    return Response.from_object(value, is_lenient=True)


# ------------------------------------------------------------------------------------ lifecycle


class _Lifecycle(Published, kw_only=True, frozen=True):
    open_fields: ClassVar = {"response": _read_response}

    sequence_number: Annotated[int, _SEQUENCE_NUMBER]
    response: Annotated[OpenResponse, _RESPONSE]


class ResponseCreatedEvent(_Lifecycle, kw_only=True, frozen=True):
    """The response exists.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["response.created"], Meta(description=_TYPE, examples=["response.created"])
    ]


OpenResponsesCreatedEvent: TypeAlias = ResponseCreatedEvent
"""Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen)."""


class ResponseQueuedEvent(_Lifecycle, kw_only=True, frozen=True):
    """A background response waits for its turn.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["response.queued"], Meta(description=_TYPE, examples=["response.queued"])
    ]


class ResponseInProgressEvent(_Lifecycle, kw_only=True, frozen=True):
    """Work has begun.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["response.in_progress"], Meta(description=_TYPE, examples=["response.in_progress"])
    ]


OpenResponsesInProgressEvent: TypeAlias = ResponseInProgressEvent
"""Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen)."""


class ResponseCompletedEvent(_Lifecycle, kw_only=True, frozen=True):
    """Everything is done; the response holds every picture.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["response.completed"], Meta(description=_TYPE, examples=["response.completed"])
    ]


StreamEventsResponseCompleted: TypeAlias = ResponseCompletedEvent
"""Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen)."""


class ResponseFailedEvent(_Lifecycle, kw_only=True, frozen=True):
    """Work has failed; `response.error` says why.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["response.failed"], Meta(description=_TYPE, examples=["response.failed"])
    ]


StreamEventsResponseFailed: TypeAlias = ResponseFailedEvent
"""Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen)."""


class ResponseIncompleteEvent(_Lifecycle, kw_only=True, frozen=True):
    """Work has stopped early; `response.incomplete_details` says why.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["response.incomplete"], Meta(description=_TYPE, examples=["response.incomplete"])
    ]


StreamEventsResponseIncomplete: TypeAlias = ResponseIncompleteEvent
"""Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen)."""

# --------------------------------------------------------------------------------- output items


class _ItemEvent(Published, kw_only=True, frozen=True):
    open_fields: ClassVar = {"item": read_item}

    sequence_number: Annotated[int, _SEQUENCE_NUMBER]
    output_index: Annotated[int, _OUTPUT_INDEX]
    item: Annotated[OpenItem, _ITEM]


class ResponseOutputItemAddedEvent(_ItemEvent, kw_only=True, frozen=True):
    """An item begins.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["response.output_item.added"],
        Meta(description=_TYPE, examples=["response.output_item.added"]),
    ]


StreamEventsResponseOutputItemAdded: TypeAlias = ResponseOutputItemAddedEvent
"""Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen)."""


class ResponseOutputItemDoneEvent(_ItemEvent, kw_only=True, frozen=True):
    """An item is whole; a picture is in it.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["response.output_item.done"],
        Meta(description=_TYPE, examples=["response.output_item.done"]),
    ]


StreamEventsResponseOutputItemDone: TypeAlias = ResponseOutputItemDoneEvent
"""Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen)."""

# -------------------------------------------------------------------------------- image calls

ResponseImageGenCallInProgressEvent: TypeAlias = ImageGenCallInProgressEvent
"""Published in OpenAI's Python and JavaScript, all."""

ResponseImageGenCallGeneratingEvent: TypeAlias = ImageGenCallGeneratingEvent
"""Published in OpenAI's Python and JavaScript, all."""

ResponseImageGenCallCompletedEvent: TypeAlias = ImageGenCallCompletedEvent
"""Published in OpenAI's Python and JavaScript, all."""


class ResponseImageGenCallPartialImageEvent(
    ImageGenCallPartialImageEvent, kw_only=True, frozen=True
):
    """A partial image, with what OpenAI and Tintype say of it.

    Published in OpenAI's Python and JavaScript, all.
    """

    size: Annotated[
        str | UnsetType | None, Meta(description="WIDTHxHEIGHT.", examples=["1024x1024"])
    ] = UNSET
    quality: Annotated[
        str | UnsetType | None, Meta(description="How much work goes in.", examples=["high"])
    ] = UNSET
    background: Annotated[
        str | UnsetType | None,
        Meta(description="What lies behind the subject.", examples=["opaque"]),
    ] = UNSET
    output_format: Annotated[
        str | UnsetType | None, Meta(description="The file format.", examples=["png"])
    ] = UNSET


# ------------------------------------------------------------------------------ parts and text


class _PartEvent(Published, kw_only=True, frozen=True):
    open_fields: ClassVar = {"part": read_part}

    sequence_number: Annotated[int, _SEQUENCE_NUMBER]
    item_id: Annotated[str, _ITEM_ID]
    output_index: Annotated[int, _OUTPUT_INDEX]
    content_index: Annotated[int, _CONTENT_INDEX]
    part: Annotated[OpenPart, _PART]


class ResponseContentPartAddedEvent(_PartEvent, kw_only=True, frozen=True):
    """A part of a message begins.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["response.content_part.added"],
        Meta(description=_TYPE, examples=["response.content_part.added"]),
    ]


ContentPartAddedEvent: TypeAlias = ResponseContentPartAddedEvent
"""Published in Python 1.3.84 (seen)."""


class ResponseContentPartDoneEvent(_PartEvent, kw_only=True, frozen=True):
    """The part is whole.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["response.content_part.done"],
        Meta(description=_TYPE, examples=["response.content_part.done"]),
    ]


ContentPartDoneEvent: TypeAlias = ResponseContentPartDoneEvent
"""Published in Python 1.3.84 (seen)."""


class _TextEvent(Published, kw_only=True, frozen=True):
    sequence_number: Annotated[int, _SEQUENCE_NUMBER]
    item_id: Annotated[str, _ITEM_ID]
    output_index: Annotated[int, _OUTPUT_INDEX]
    content_index: Annotated[int, _CONTENT_INDEX]


class ResponseTextDeltaEvent(_TextEvent, kw_only=True, frozen=True):
    """More text.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["response.output_text.delta"],
        Meta(description=_TYPE, examples=["response.output_text.delta"]),
    ]
    delta: Annotated[str, Meta(description="What is new.", examples=["Here is "])]
    logprobs: Annotated[list[Any] | UnsetType | None, _LOGPROBS] = UNSET


TextDeltaEvent: TypeAlias = ResponseTextDeltaEvent
"""Published in Python 1.3.84 (seen)."""


class ResponseTextDoneEvent(_TextEvent, kw_only=True, frozen=True):
    """The text is whole.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["response.output_text.done"],
        Meta(description=_TYPE, examples=["response.output_text.done"]),
    ]
    text: Annotated[str, Meta(description="The text.", examples=["Here is your picture."])]
    logprobs: Annotated[list[Any] | UnsetType | None, _LOGPROBS] = UNSET


TextDoneEvent: TypeAlias = ResponseTextDoneEvent
"""Published in Python 1.3.84 (seen)."""


class ResponseRefusalDeltaEvent(_TextEvent, kw_only=True, frozen=True):
    """More of a refusal.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["response.refusal.delta"],
        Meta(description=_TYPE, examples=["response.refusal.delta"]),
    ]
    delta: Annotated[str, Meta(description="What is new.", examples=["I cannot "])]


RefusalDeltaEvent: TypeAlias = ResponseRefusalDeltaEvent
"""Published in Python 1.3.84 (seen)."""


class ResponseRefusalDoneEvent(_TextEvent, kw_only=True, frozen=True):
    """The refusal is whole.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["response.refusal.done"],
        Meta(description=_TYPE, examples=["response.refusal.done"]),
    ]
    refusal: Annotated[str, Meta(description="All of it.", examples=["I cannot draw that."])]


RefusalDoneEvent: TypeAlias = ResponseRefusalDoneEvent
"""Published in Python 1.3.84 (seen)."""

# --------------------------------------------------------------------------------------- errors


class ResponseErrorEvent(Published, kw_only=True, frozen=True):
    """Something went wrong. The specification has it flat, OpenAI's wire nested, Tintype both.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[Literal["error"], Meta(description=_TYPE, examples=["error"])]
    sequence_number: Annotated[int | UnsetType, _SEQUENCE_NUMBER] = UNSET
    message: Annotated[
        str | UnsetType | None,
        Meta(description="What went wrong, for people.", examples=["The engine was lost."]),
    ] = UNSET
    code: Annotated[
        str | int | UnsetType | None,
        Meta(description="The error, for programs.", examples=["server_error"]),
    ] = UNSET
    param: Annotated[
        str | UnsetType | None,
        Meta(description="The parameter at fault, if it is one.", examples=[None]),
    ] = UNSET
    error: Annotated[
        ResponseError | UnsetType | None,
        Meta(
            description="The same again, nested.",
            examples=[{"type": "server_error", "code": "server_error", "message": "Lost."}],
        ),
    ] = UNSET
    status: Annotated[
        int | UnsetType | None,
        Meta(description="The HTTP status; only on a WebSocket.", examples=[400]),
    ] = UNSET

    @property
    def detail(self) -> ResponseError:
        """The error, wherever it stood."""
        if isinstance(self.error, ResponseError):
            return self.error
        message = self.message or "The stream ended in an error without a message."
        return ResponseError(message=message, code=self.code, param=self.param)


ErrorEvent: TypeAlias = ResponseErrorEvent
"""Published in Python 1.3.84 (seen)."""

OpenResponsesErrorEvent: TypeAlias = ResponseErrorEvent
"""Published in TypeScript 0.1.11 to 0.9.11 (seen); Python 0.0.22 to 0.7.11 (seen)."""


class UnknownEvent(Unknown, kw_only=True, frozen=True):
    """An event of another kind, or whose required keys do not fit."""


LifecycleEvent: TypeAlias = (
    ResponseCreatedEvent
    | ResponseQueuedEvent
    | ResponseInProgressEvent
    | ResponseCompletedEvent
    | ResponseFailedEvent
    | ResponseIncompleteEvent
)
"""The events that carry the whole response."""

StreamEvent: TypeAlias = (
    LifecycleEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ImageGenCallInProgressEvent
    | ImageGenCallGeneratingEvent
    | ResponseImageGenCallPartialImageEvent
    | ImageGenCallCompletedEvent
    | OpenResponsesImageGenCallInProgress
    | OpenResponsesImageGenCallGenerating
    | OpenResponsesImageGenCallPartialImage
    | OpenResponsesImageGenCallCompleted
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseTextDeltaEvent
    | ResponseTextDoneEvent
    | ResponseRefusalDeltaEvent
    | ResponseRefusalDoneEvent
    | ResponseErrorEvent
    | UnknownEvent
)
"""One event of a stream.

The four `OpenResponses…` stand for the first generation, whose indices may have a fraction; today's
classes extend them.
"""

ResponseStreamEvent: TypeAlias = StreamEvent
"""Published in OpenAI's Python and JavaScript, all."""

OpenResponsesStreamEvent: TypeAlias = StreamEvent
"""Published in TypeScript 0.1.11 to 0.9.11 (seen); Python 0.0.22 to 0.7.11 (seen)."""

StreamEvents: TypeAlias = StreamEvent
"""Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen)."""

_CALL: Final = "response.image_generation_call."
_KINDS: Final = {
    "response.created": ResponseCreatedEvent,
    "response.queued": ResponseQueuedEvent,
    "response.in_progress": ResponseInProgressEvent,
    "response.completed": ResponseCompletedEvent,
    "response.failed": ResponseFailedEvent,
    "response.incomplete": ResponseIncompleteEvent,
    "response.output_item.added": ResponseOutputItemAddedEvent,
    "response.output_item.done": ResponseOutputItemDoneEvent,
    _CALL + "in_progress": ImageGenCallInProgressEvent,
    _CALL + "generating": ImageGenCallGeneratingEvent,
    _CALL + "partial_image": ResponseImageGenCallPartialImageEvent,
    _CALL + "completed": ImageGenCallCompletedEvent,
    "response.content_part.added": ResponseContentPartAddedEvent,
    "response.content_part.done": ResponseContentPartDoneEvent,
    "response.output_text.delta": ResponseTextDeltaEvent,
    "response.output_text.done": ResponseTextDoneEvent,
    "response.refusal.delta": ResponseRefusalDeltaEvent,
    "response.refusal.done": ResponseRefusalDoneEvent,
    "error": ResponseErrorEvent,
}
_FIRST_GENERATION: Final = {
    _CALL + "in_progress": OpenResponsesImageGenCallInProgress,
    _CALL + "generating": OpenResponsesImageGenCallGenerating,
    _CALL + "partial_image": OpenResponsesImageGenCallPartialImage,
    _CALL + "completed": OpenResponsesImageGenCallCompleted,
}


def read_event(data: bytes | bytearray | memoryview) -> StreamEvent:
    """Read the data of one event; what is not understood survives as `UnknownEvent`.

    `data` is read once and not kept, except by an `UnknownEvent`, which copies it.

    Raises:
        msgspec.DecodeError: `data` is not JSON, or not an object.
    """
    source: dict[str, Any] = read(data, dict[str, Any])
    event = read_member(_KINDS, source) or read_member(_FIRST_GENERATION, source)
    if event is not None:
        return event
    return UnknownEvent(type=UnknownEvent.of(source).type, raw=bytes(data))
