"""The published names read what their reference pages show, and lose nothing."""

import copy
import pickle
from enum import StrEnum
from typing import Any

import msgspec
import pytest

import tintype.protocol
from tintype.errors import InvalidRequest
from tintype.protocol import (
    ImageGenCallCompletedEvent,
    ImageGenCallGeneratingEvent,
    ImageGenCallInProgressEvent,
    ImageGenCallPartialImageEvent,
    ImageGenerationServerTool,
    ImageGenerationServerToolOpenRouter,
    ImageGenerationStatus,
    InputImageMask,
    OpenEnum,
    OpenResponsesImageGenCallCompleted,
    OpenResponsesImageGenCallGenerating,
    OpenResponsesImageGenCallInProgress,
    OpenResponsesImageGenCallPartialImage,
    OpenResponsesImageGenerationTool,
    OutputImageGenerationCall,
    OutputImageGenerationCallItem,
    OutputImageGenerationServerToolItem,
    OutputItemImageGenerationCall,
    Published,
    ResponseImageGenerationCallStatus,
    ResponsesImageGenerationCall,
    ResponsesImageGenerationCallType,
    ResponsesOutputItemImageGenerationCall,
    openrouter,
)

CALL = {"type": "image_generation_call", "id": "imagegen-1", "status": "completed"}
EVENT = {"item_id": "ig_1", "output_index": 0, "sequence_number": 3}
PARTIAL = {"partial_image_b64": "iVBORw0KGgo=", "partial_image_index": 1}
KIND = "response.image_generation_call."

PAGES: list[tuple[type[Published], dict[str, Any]]] = [
    (ResponsesImageGenerationCall, CALL | {"result": "iVBORw0KGgo="}),
    (ResponsesImageGenerationCall, CALL | {"result": None, "status": "generating"}),
    (ResponsesImageGenerationCall, CALL | {"status": "in_progress"}),
    (OutputItemImageGenerationCall, CALL | {"result": "iVBORw0KGgo="}),
    (OutputImageGenerationCall, CALL | {"result": "<value>", "status": "failed"}),
    (OutputImageGenerationCall, CALL | {"result": None}),
    (ResponsesOutputItemImageGenerationCall, CALL | {"result": None, "status": "generating"}),
    (OutputImageGenerationCallItem, CALL),
    (OutputImageGenerationCallItem, CALL | {"result": None, "prompt": "A fox."}),
    (
        OutputImageGenerationServerToolItem,
        {"type": "openrouter:image_generation", "status": "completed"},
    ),
    (
        OutputImageGenerationServerToolItem,
        {
            "type": "openrouter:image_generation",
            "status": "failed",
            "id": "ig_1",
            "result": None,
            "imageB64": "iVBORw0KGgo=",
            "imageUrl": "https://example.com/fox.png",
            "prompt": "A fox.",
            "revisedPrompt": "A red fox.",
            "error": "busy",
        },
    ),
    # the pages' examples have fractions, which a float64 permits
    (
        OpenResponsesImageGenCallInProgress,
        EVENT | {"type": KIND + "in_progress", "output_index": 8869.44},
    ),
    (
        OpenResponsesImageGenCallGenerating,
        EVENT | {"type": KIND + "generating", "output_index": 1669.75},
    ),
    (
        OpenResponsesImageGenCallPartialImage,
        EVENT | PARTIAL | {"type": KIND + "partial_image", "partial_image_index": 6154.36},
    ),
    (
        OpenResponsesImageGenCallCompleted,
        EVENT | {"type": KIND + "completed", "output_index": 2243.31},
    ),
    (ImageGenCallInProgressEvent, EVENT | {"type": KIND + "in_progress"}),
    (ImageGenCallGeneratingEvent, EVENT | {"type": KIND + "generating"}),
    (ImageGenCallPartialImageEvent, EVENT | PARTIAL | {"type": KIND + "partial_image"}),
    (ImageGenCallCompletedEvent, EVENT | {"type": KIND + "completed"}),
    (ImageGenerationServerTool, {"type": "image_generation"}),
    (
        OpenResponsesImageGenerationTool,
        {
            "type": "image_generation",
            "background": "opaque",
            "input_fidelity": None,
            "input_image_mask": {"file_id": "file-1"},
            "model": "gpt-image-1",
            "moderation": "low",
            "output_compression": 80,
            "output_format": "webp",
            "partial_images": 2,
            "quality": "high",
            "size": "1536x1024",
        },
    ),
    (ImageGenerationServerToolOpenRouter, {"type": "openrouter:image_generation"}),
    (
        ImageGenerationServerToolOpenRouter,
        {
            "type": "openrouter:image_generation",
            "parameters": {
                "model": "openai/gpt-5-image",
                "aspect_ratio": "16:9",
                "output_compression": 80,
                "strength": 0.35,
                "input_references": [{"type": "image_url"}],
            },
        },
    ),
    (InputImageMask, {}),
]
CALLS = [
    ResponsesImageGenerationCall,
    OutputImageGenerationCall,
    OutputImageGenerationCallItem,
]
EVENTS = {
    OpenResponsesImageGenCallInProgress: KIND + "in_progress",
    OpenResponsesImageGenCallGenerating: KIND + "generating",
    OpenResponsesImageGenCallPartialImage: KIND + "partial_image",
    OpenResponsesImageGenCallCompleted: KIND + "completed",
    ImageGenCallInProgressEvent: KIND + "in_progress",
    ImageGenCallGeneratingEvent: KIND + "generating",
    ImageGenCallPartialImageEvent: KIND + "partial_image",
    ImageGenCallCompletedEvent: KIND + "completed",
}


def is_published(kind: object) -> bool:
    is_type = isinstance(kind, type) and issubclass(kind, Published)
    return is_type and kind is not Published and not kind.__name__.startswith("_")


@pytest.mark.parametrize(("kind", "page"), PAGES)
def test_the_example_of_a_page_comes_back_the_same(
    kind: type[Published], page: dict[str, Any]
) -> None:
    value = kind.from_json(msgspec.json.encode(page))

    assert type(value) is kind
    assert msgspec.json.decode(value.to_json()) == page
    assert kind.from_json(value.to_json().decode()) == value


def test_each_object_with_a_published_name_has_a_page_here() -> None:
    kinds = {kind for kind in vars(openrouter).values() if is_published(kind)}

    assert kinds == {kind for kind, _ in PAGES}


@pytest.mark.parametrize("kind", CALLS)
def test_absent_and_null_results_are_told_apart(kind: type[Any]) -> None:
    null = kind.from_json(msgspec.json.encode(CALL | {"result": None}))

    assert null.result is None
    if kind is OutputImageGenerationCall:
        with pytest.raises(InvalidRequest) as caught:
            kind.from_json(msgspec.json.encode(CALL))
        assert (caught.value.param, caught.value.code) == ("result", "missing_required_parameter")
    else:
        assert kind.from_json(msgspec.json.encode(CALL)).result is msgspec.UNSET


@pytest.mark.parametrize("kind", CALLS)
def test_an_unknown_status_survives(kind: type[Any]) -> None:
    page = CALL | {"result": None, "status": "upscaling"}

    call = kind.from_json(msgspec.json.encode(page))

    assert call.status == "upscaling"
    assert isinstance(call.status, ImageGenerationStatus)
    assert not call.status.is_known
    assert msgspec.json.decode(call.to_json()) == page


@pytest.mark.parametrize("kind", CALLS)
def test_keys_of_tomorrow_are_kept(kind: type[Any]) -> None:
    call = kind.from_json(msgspec.json.encode(CALL | {"result": None, "hologram": {"a": [1]}}))

    assert call.extra == {"hologram": {"a": [1]}}
    assert msgspec.json.decode(call.to_json()) == CALL | {"result": None} | call.extra


@pytest.mark.parametrize("kind", EVENTS)
@pytest.mark.parametrize("written", ["3", "3.0", "3e0", "30e-1"])
def test_any_whole_number_is_an_index_and_is_written_as_an_integer(
    kind: type[Any], written: str
) -> None:
    data = (
        f'{{"type":"{EVENTS[kind]}","item_id":"ig_1","output_index":{written},'
        f'"sequence_number":{written},"partial_image_b64":"","partial_image_index":{written}}}'
    )

    event = kind.from_json(data)

    assert event.output_index == event.sequence_number == 3
    assert type(event.output_index) is int
    assert b'"output_index":3,"sequence_number":3,' in event.to_json()


@pytest.mark.parametrize("kind", EVENTS)
@pytest.mark.parametrize("written", ["1e300", "9007199254740993", "-0.0"])
def test_numbers_that_are_no_index_do_no_harm(kind: type[Any], written: str) -> None:
    data = (
        f'{{"type":"{EVENTS[kind]}","item_id":"ig_1","output_index":{written},'
        f'"sequence_number":0,"partial_image_b64":"","partial_image_index":0}}'
    )

    event = kind.from_json(data)

    assert msgspec.json.decode(event.to_json())["output_index"] == msgspec.json.decode(written)


@pytest.mark.parametrize("kind", EVENTS)
def test_todays_indices_have_no_fraction(kind: type[Any]) -> None:
    page = EVENT | PARTIAL | {"type": EVENTS[kind], "output_index": 1.5}

    if kind.__name__.startswith("OpenResponses"):
        assert kind.from_json(msgspec.json.encode(page)).output_index == 1.5
    else:
        with pytest.raises(InvalidRequest) as caught:
            kind.from_json(msgspec.json.encode(page))
        assert (caught.value.param, caught.value.code) == ("output_index", "invalid_type")


@pytest.mark.parametrize(("kind", "page"), [page for page in PAGES if "type" in page[1]])
def test_another_kind_of_object_is_refused(kind: type[Published], page: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequest) as caught:
        kind.from_json(msgspec.json.encode(page | {"type": "message"}))
    assert caught.value.param == "type"


@pytest.mark.parametrize("data", ["", "{", "\ud800", '{"type": NaN}', b"\xff"])
def test_what_is_not_json_is_refused(data: str | bytes) -> None:
    with pytest.raises(InvalidRequest) as caught:
        ResponsesImageGenerationCall.from_json(data)
    assert caught.value.code == "invalid_json"


def test_a_call_can_be_made_by_hand() -> None:
    call = ResponsesImageGenerationCall(
        type=ResponsesImageGenerationCallType.IMAGE_GENERATION_CALL,
        id="ig_1",
        status=ImageGenerationStatus.IN_PROGRESS,
    )

    assert msgspec.json.decode(call.to_json()) == {
        "type": "image_generation_call",
        "id": "ig_1",
        "status": "in_progress",
    }


def test_names_of_one_form_are_one_class() -> None:
    assert ResponseImageGenerationCallStatus is ImageGenerationStatus
    assert OutputItemImageGenerationCall is ResponsesImageGenerationCall
    assert ResponsesOutputItemImageGenerationCall is OutputImageGenerationCall
    assert OpenResponsesImageGenerationTool is ImageGenerationServerTool
    assert issubclass(OutputImageGenerationCallItem, ResponsesImageGenerationCall)


@pytest.mark.parametrize("text", ["upscaling", "COMPLETED", "", "\N{FOX FACE}", "__class__"])
def test_an_unknown_value_behaves_as_its_text(text: str) -> None:
    status = ImageGenerationStatus(text)

    assert status == text == str(status) == status.value
    assert hash(status) == hash(text)
    assert not status.is_known
    assert copy.deepcopy(status) == pickle.loads(pickle.dumps(status)) == status
    assert text not in [member.value for member in ImageGenerationStatus]


def test_known_values_are_known() -> None:
    assert all(status.is_known for status in ImageGenerationStatus)
    assert ImageGenerationStatus("completed") is ImageGenerationStatus.COMPLETED


def test_a_status_is_text_and_nothing_else() -> None:
    with pytest.raises(InvalidRequest) as caught:
        ResponsesImageGenerationCall.from_json(msgspec.json.encode(CALL | {"status": 3}))
    assert (caught.value.param, caught.value.code) == ("status", "invalid_type")
    with pytest.raises(ValueError, match="not a valid"):
        ImageGenerationStatus(3)


def test_only_discriminators_are_closed() -> None:
    exported = {name: getattr(tintype.protocol, name) for name in tintype.protocol.__all__}
    for name, kind in exported.items():
        if isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not OpenEnum:
            assert issubclass(kind, OpenEnum) == (len(kind) > 1), name
