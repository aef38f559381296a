"""What type checkers see of the published types. Never run; read by pyright and mypy."""

from typing import Any, assert_type

from msgspec import UnsetType

from tintype.protocol import (
    ImageGenCallPartialImageEvent,
    ImageGenerationCall,
    ImageGenerationServerToolOpenRouter,
    ImageGenerationStatus,
    OpenResponsesImageGenCallGenerating,
    OutputImageGenerationCall,
    OutputImageGenerationCallItem,
    OutputItem,
    OutputItemImageGenerationCall,
    Response,
    ResponseImageGenerationCallStatus,
    ResponsesImageGenerationCall,
    ResponsesImageGenerationCallType,
    StreamEvent,
    UnknownItem,
    read_event,
    read_item,
    read_response,
)
from tintype.protocol.codec import decode


def a_call_is_read_as_itself(data: bytes) -> None:
    call = ResponsesImageGenerationCall.from_json(data)
    assert_type(call, ResponsesImageGenerationCall)
    assert_type(call.result, str | UnsetType | None)
    assert_type(call.status, ImageGenerationStatus)
    assert_type(call.status.is_known, bool)
    assert_type(call.to_json(), bytes)
    assert_type(OutputImageGenerationCall.from_json(data).result, str | None)
    assert_type(OutputImageGenerationCallItem.from_json(data).prompt, str | UnsetType)


def an_alias_is_its_class(data: str) -> None:
    assert_type(OutputItemImageGenerationCall.from_json(data), ResponsesImageGenerationCall)
    status: ImageGenerationStatus = ResponseImageGenerationCallStatus.FAILED
    ResponsesImageGenerationCall(
        type=ResponsesImageGenerationCallType.IMAGE_GENERATION_CALL, id="ig_1", status=status
    )


def indices_differ_by_generation(data: bytes) -> None:
    assert_type(OpenResponsesImageGenCallGenerating.from_json(data).output_index, int | float)
    assert_type(ImageGenCallPartialImageEvent.from_json(data).partial_image_index, int)


def a_tool_keeps_its_settings(data: bytes) -> None:
    parameters = ImageGenerationServerToolOpenRouter.from_json(data).parameters
    assert_type(parameters, dict[str, str | int | float | list[Any]] | UnsetType)


def a_body_is_decoded_as_what_was_asked_for(data: bytes) -> None:
    assert_type(decode(data, dict[str, int]), dict[str, int])


def items_and_events_are_told_by_their_class(data: bytes) -> None:
    response = read_response(data)
    assert_type(response, Response)
    assert_type(response.calls, list[ImageGenerationCall])
    for item in response.output:
        assert_type(item, OutputItem)
        match item:
            case ImageGenerationCall():
                assert_type(item.size, str | UnsetType | None)
                call: ResponsesImageGenerationCall = item
                assert_type(call.status, ImageGenerationStatus)
            case UnknownItem():
                assert_type(item.raw, bytes)
            case _:
                assert_type(item.type == "message", bool)
    event = read_event(data)
    assert_type(event, StreamEvent)
    if isinstance(event, ImageGenCallPartialImageEvent):
        assert_type(event.partial_image_index, int)
    assert_type(read_item({}), OutputItem)
