"""What we write, read by the SDKs it is written for: the real models of openai and openrouter."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from openai.types.responses import Response as OpenAIResponse
from openai.types.responses import ResponseStreamEvent
from openrouter.components import OpenResponsesResult, StreamEvents
from pydantic import TypeAdapter

from tintype.protocol.codec import encode
from tintype.protocol.events import (
    ErrorDetail,
    Event,
    LifecycleEvent,
    ResponseCompletedEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseErrorEvent,
    ResponseFailedEvent,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseIncompleteEvent,
    ResponseInProgressEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseQueuedEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from tintype.protocol.items import ImageGenerationCall, Message, OutputText
from tintype.protocol.reading import UnknownEvent, read_event
from tintype.protocol.responses import (
    ImageGenUsage,
    ImageTokens,
    IncompleteDetails,
    Response,
    ResponseError,
    ToolUsage,
    Usage,
)
from tintype.protocol.tools import ResolvedImageTool

PNG = "iVBORw0KGgo="
TOOL = ResolvedImageTool(
    action="generate",
    background="opaque",
    model="vignette",
    moderation="auto",
    n=1,
    output_compression=100,
    output_format="png",
    partial_images=2,
    quality="high",
    size="1024x1024",
    seed=7,
)
REQUIRED_BY_SOMEBODY = [  # protocol reference, section 0.1
    *("id", "object", "created_at", "completed_at", "status", "error", "incomplete_details"),
    *("instructions", "model", "output", "parallel_tool_calls", "temperature", "top_p"),
    *("presence_penalty", "frequency_penalty", "metadata", "tools", "tool_choice", "usage"),
    *("store", "background", "previous_response_id", "max_output_tokens", "max_tool_calls"),
    *("safety_identifier", "prompt_cache_key", "truncation", "text", "top_logprobs"),
    *("service_tier", "reasoning", "user"),
]


def a_response(**fields: Any) -> Response:
    plain: dict[str, Any] = {
        "id": "resp_1",
        "created_at": 1_795_219_433,
        "status": "in_progress",
        "model": "vignette",
        "tools": [msgspec.Raw(encode(TOOL))],
    }
    return Response(**(plain | fields))


def a_picture(**fields: Any) -> ImageGenerationCall:
    plain: dict[str, Any] = {
        "id": "ig_1",
        "status": "completed",
        "action": "generate",
        "background": "opaque",
        "output_format": "png",
        "quality": "high",
        "result": PNG,
        "revised_prompt": "A red fox.",
        "size": "1024x1024",
        "seed": 7,
        "warnings": ["The fox is brown."],
    }
    return ImageGenerationCall(**(plain | fields))


def a_message(text: str = "Here it is.") -> Message:
    return Message(id="msg_1", status="completed", content=[OutputText(text=text)])


def numbered(*events: Callable[[int], Event]) -> list[Event]:
    return [make(number) for number, make in enumerate(events)]


def at(kind: Any, **fields: Any) -> Callable[[int], Any]:
    return lambda number: kind(sequence_number=number, **fields)


USAGE = Usage(input_tokens=20, output_tokens=30, total_tokens=50)
TOOL_USAGE = ToolUsage(
    image_gen=ImageGenUsage(
        input_tokens=0,
        input_tokens_details=ImageTokens(image_tokens=0, text_tokens=0),
        output_tokens=4160,
        output_tokens_details=ImageTokens(image_tokens=4160, text_tokens=0),
        total_tokens=4160,
    )
)
COMPLETED = a_response(
    status="completed",
    completed_at=1_795_219_434,
    output=[a_picture(), a_message()],
    usage=USAGE,
    tool_usage=TOOL_USAGE,
    metadata={"trip": "fox"},
    instructions="Draw.",
)
FAILED = a_response(
    status="failed",
    completed_at=1_795_219_434,
    error=ResponseError(code="server_error", message="The engine failed."),
)
INCOMPLETE = a_response(
    status="incomplete",
    completed_at=1_795_219_434,
    incomplete_details=IncompleteDetails(reason="content_filter"),
    output=[a_picture(status="failed", result="")],
)
CANCELLED = a_response(status="cancelled", background=True)
QUEUED = a_response(status="queued", background=True)

BEGIN = [
    at(ResponseCreatedEvent, response=a_response()),
    at(ResponseInProgressEvent, response=a_response()),
]
ITEM = {"output_index": 0, "item_id": "ig_1"}
DRAW = [
    at(
        ResponseOutputItemAddedEvent,
        output_index=0,
        item=ImageGenerationCall(id="ig_1", status="in_progress"),
    ),
    at(ResponseImageGenCallInProgressEvent, **ITEM),
    at(ResponseImageGenCallGeneratingEvent, **ITEM),
    at(
        ResponseImageGenCallPartialImageEvent,
        **ITEM,
        partial_image_index=0,
        partial_image_b64=PNG,
        size="1024x1024",
        quality="high",
        background="opaque",
        output_format="png",
    ),
    at(ResponseImageGenCallPartialImageEvent, **ITEM, partial_image_index=1, partial_image_b64=PNG),
]
TEXT = {"output_index": 1, "item_id": "msg_1", "content_index": 0}
SUCCESS = numbered(
    *BEGIN,
    *DRAW,
    at(ResponseImageGenCallCompletedEvent, **ITEM),
    at(ResponseOutputItemDoneEvent, output_index=0, item=a_picture()),
    at(
        ResponseOutputItemAddedEvent,
        output_index=1,
        item=Message(id="msg_1", status="in_progress"),
    ),
    at(ResponseContentPartAddedEvent, **TEXT, part=OutputText(text="")),
    at(ResponseTextDeltaEvent, **TEXT, delta="Here it is."),
    at(ResponseTextDoneEvent, **TEXT, text="Here it is."),
    at(ResponseContentPartDoneEvent, **TEXT, part=OutputText(text="Here it is.")),
    at(ResponseOutputItemDoneEvent, output_index=1, item=a_message()),
    at(ResponseCompletedEvent, response=COMPLETED),
)
BACKGROUND = numbered(
    at(ResponseCreatedEvent, response=QUEUED),
    at(ResponseQueuedEvent, response=QUEUED),
    at(ResponseInProgressEvent, response=a_response(background=True)),
)
FAILURE = numbered(
    *BEGIN,
    *DRAW,
    at(
        ResponseErrorEvent,
        code="server_error",
        message="The engine failed.",
        error=ErrorDetail(type="server_error", code="server_error", message="The engine failed."),
    ),
    at(ResponseFailedEvent, response=FAILED),
)
REFUSAL = numbered(*BEGIN, at(ResponseIncompleteEvent, response=INCOMPLETE))
STREAMS = {
    "success": SUCCESS,
    "background": BACKGROUND,
    "failure": FAILURE,
    "refusal": REFUSAL,
}
EVENTS = [
    pytest.param(event, id=f"{name}-{event.sequence_number}-{type(event).__name__}")
    for name, stream in STREAMS.items()
    for event in stream
]
RESPONSES = {
    "queued": QUEUED,
    "in_progress": a_response(),
    "completed": COMPLETED,
    "failed": FAILED,
    "incomplete": INCOMPLETE,
    "cancelled": CANCELLED,
}


@pytest.fixture(scope="module")
def openai_event() -> TypeAdapter[Any]:
    return TypeAdapter(ResponseStreamEvent)


@pytest.fixture(scope="module")
def openrouter_event() -> TypeAdapter[Any]:
    return TypeAdapter(StreamEvents)


@pytest.mark.parametrize("event", EVENTS)
def test_openai_reads_each_event_strictly(event: Event, openai_event: TypeAdapter[Any]) -> None:
    data = encode(event)

    read = openai_event.validate_json(data, strict=True)

    assert type(read).__name__ == type(event).__name__
    assert read.type == msgspec.json.decode(data)["type"]


@pytest.mark.parametrize("event", EVENTS)
def test_openrouter_reads_each_event(event: Event, openrouter_event: TypeAdapter[Any]) -> None:
    data = encode(event)

    read = openrouter_event.validate_json(data)

    is_unknown = type(read).__name__.startswith("Unknown")
    assert is_unknown == isinstance(event, ResponseQueuedEvent)  # its union has no such event
    assert is_unknown or msgspec.json.decode(data)["type"] == read.type


@pytest.mark.parametrize("response", RESPONSES.values(), ids=RESPONSES)
def test_openai_reads_each_response_strictly(response: Response) -> None:
    read = OpenAIResponse.model_validate_json(encode(response), strict=True)

    assert read.model_dump(mode="json", exclude_unset=True) == msgspec.json.decode(encode(response))


@pytest.mark.parametrize("response", RESPONSES.values(), ids=RESPONSES)
def test_openrouter_reads_each_response(response: Response) -> None:
    read = OpenResponsesResult.model_validate_json(encode(response))

    assert [item.type for item in read.output] == [
        msgspec.json.decode(encode(item))["type"] for item in response.output
    ]


def test_openrouter_finds_the_picture() -> None:
    read = OpenResponsesResult.model_validate_json(encode(COMPLETED))

    assert type(read.output[0]).__name__ == "OutputImageGenerationCallItem"
    assert read.output[0].result == PNG


@pytest.mark.parametrize("response", RESPONSES.values(), ids=RESPONSES)
def test_a_response_has_every_key_that_somebody_demands(response: Response) -> None:
    assert set(REQUIRED_BY_SOMEBODY) <= msgspec.json.decode(encode(response)).keys()


def test_counts_and_times_are_plain_integers() -> None:
    for event in SUCCESS:
        fields = msgspec.json.decode(encode(event))
        for name, value in fields.items():
            if name.endswith(("_index", "_number")):
                assert type(value) is int
    assert type(msgspec.json.decode(encode(COMPLETED))["created_at"]) is int


def test_reasoning_is_null_and_not_an_object_of_nulls() -> None:
    assert msgspec.json.decode(encode(COMPLETED))["reasoning"] is None


@pytest.mark.parametrize("event", EVENTS)
def test_a_client_reads_all_of_an_event(event: Event) -> None:
    read = read_event(encode(event))

    assert not isinstance(read, UnknownEvent)
    assert msgspec.json.decode(read.to_json()) == msgspec.json.decode(encode(event))


@pytest.mark.parametrize("event", EVENTS)
def test_a_client_reads_float64_indices_as_integers(event: Event) -> None:
    fields = msgspec.json.decode(encode(event))
    floats = {
        name: float(value) if name.endswith(("_index", "_number")) else value
        for name, value in fields.items()
    }

    read = read_event(msgspec.json.encode(floats))

    assert not isinstance(read, UnknownEvent)
    assert type(read.sequence_number) is int
    assert msgspec.json.decode(read.to_json()) == fields


def test_each_event_of_the_log_is_in_a_stream() -> None:
    seen = {type(event) for stream in STREAMS.values() for event in stream}
    kinds = set(Event.__args__)

    assert {kind.__name__ for kind in kinds - seen} == {"ResponseCancelledEvent"}  # never sent
    assert seen & set(LifecycleEvent.__args__)
