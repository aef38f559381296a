"""What clients read comes out as the right type, loses nothing, and is open to tomorrow."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.errors import InvalidRequest
from tintype.protocol import (
    ImageGenCallGeneratingEvent,
    ImageGenCallPartialImageEvent,
    OpenResponsesImageGenCallGenerating,
    OutputImageGenerationServerToolItem,
    ResponsesImageGenerationCall,
)
from tintype.protocol.reading import (
    Response,
    UnknownEvent,
    UnknownImageEvent,
    UnknownItem,
    UnknownPart,
    UnknownTool,
    read_event,
    read_image_event,
    read_item,
    read_problem,
    read_response,
)
from tintype.protocol.reading.events import (
    ResponseCompletedEvent,
    ResponseContentPartAddedEvent,
    ResponseErrorEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseOutputItemDoneEvent,
    StreamEvent,
)
from tintype.protocol.reading.images import ImageGenCompletedEvent, ImagesResponse
from tintype.protocol.reading.items import (
    ImageGenerationCall,
    ResponseFunctionToolCall,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseReasoningItem,
)
from tintype.protocol.sse import SseParser

WIRE = Path(__file__).parent / "wire"
RESPONSE = (WIRE / "response.json").read_bytes()
STREAM = [e.data for e in SseParser().feed((WIRE / "stream.sse").read_bytes())][:-1]
KIND = "response.image_generation_call."
CALL = {"type": "image_generation_call", "id": "ig_1", "status": "completed"}
TOKENS = {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2}
TEXT = {"type": "output_text", "text": "Here.", "annotations": [], "logprobs": []}

# the items, events and replies that protocol.md of the hosted services tells of
ITEMS: list[tuple[type[Any], dict[str, Any]]] = [
    (ImageGenerationCall, CALL),
    (ImageGenerationCall, CALL | {"result": None, "size": None, "background": None}),
    (ImageGenerationCall, CALL | {"status": "generating", "result": "iVBORw0KGgo="}),
    (
        ImageGenerationCall,
        CALL
        | {
            "status": "failed",
            "result": "",
            "error": {
                "type": "image_generation_user_error",
                "code": "moderation_blocked",
                "message": "Refused.",
                "param": None,
                "moderation_details": {"categories": ["violence"], "moderation_stage": "input"},
            },
        },
    ),
    (ImageGenerationCall, CALL | {"action": "edit", "seed": 7, "warnings": ["no legs"]}),
    (ImageGenerationCall, CALL | {"prompt": "A fox.", "svg_usage": {"model": "x"}}),
    (
        OutputImageGenerationServerToolItem,
        {
            "type": "openrouter:image_generation",
            "status": "completed",
            "imageUrl": "https://example.com/fox.png",
            "revisedPrompt": "A fox.",
        },
    ),
    (ResponseReasoningItem, {"type": "reasoning", "id": "rs_1", "summary": []}),
    (
        ResponseReasoningItem,
        {
            "type": "reasoning",
            "id": "rs_1",
            "summary": [{"type": "summary_text", "text": "Think."}],
            "content": None,
            "encrypted_content": "gAAA",
            "signature": None,
            "format": "openai-responses-v1",
        },
    ),
    (
        ResponseOutputMessage,
        {
            "type": "message",
            "id": "msg_1",
            "role": "assistant",
            "status": "completed",
            "phase": "final_answer",
            "content": [TEXT, {"type": "refusal", "refusal": "No."}, {"type": "output_smell"}],
        },
    ),
    (
        ResponseFunctionToolCall,
        {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}", "id": "fc_1"},
    ),
    (UnknownItem, {"type": "web_search_call", "id": "ws_1", "status": "completed"}),
    (UnknownItem, {"id": "only"}),
    (UnknownItem, CALL | {"id": 3}),
]


def json_of(value: Any) -> Any:
    return msgspec.json.decode(value.to_json())


@pytest.mark.parametrize(("kind", "page"), ITEMS)
def test_an_item_is_told_by_its_type_and_comes_back_the_same(
    kind: type[Any], page: dict[str, Any]
) -> None:
    item = read_item(page)

    assert type(item) is kind
    assert json_of(item) == page


def test_a_whole_response_comes_back_the_same() -> None:
    response = read_response(RESPONSE)

    assert json_of(response) == msgspec.json.decode(RESPONSE)
    call, message = response.output
    assert isinstance(call, ResponsesImageGenerationCall)
    assert isinstance(message, ResponseOutputMessage)
    assert (response.calls, message.text) == ([call], "Here is your image.")
    assert response.status.is_final
    assert response.dialect == "openai"


@pytest.mark.parametrize("data", STREAM, ids=lambda data: data[10:60].decode())
@pytest.mark.parametrize("form", [bytes, bytearray, memoryview])
def test_every_event_of_a_stream_has_a_type_and_comes_back_the_same(
    data: bytes, form: type[Any]
) -> None:
    event = read_event(form(data))

    assert not isinstance(event, UnknownEvent)
    assert json_of(event) == msgspec.json.decode(data)


def test_the_first_generation_may_have_fractions_where_todays_has_integers() -> None:
    page = {"type": KIND + "generating", "item_id": "ig_1", "sequence_number": 3}

    old = read_event(msgspec.json.encode(page | {"output_index": 1669.75}))
    new = read_event(msgspec.json.encode(page | {"output_index": 1.0}))

    assert type(old) is OpenResponsesImageGenCallGenerating
    assert type(new) is ImageGenCallGeneratingEvent
    assert isinstance(new, OpenResponsesImageGenCallGenerating)
    assert (old.output_index, new.output_index) == (1669.75, 1)


def test_a_partial_image_is_every_generations_partial_image() -> None:
    event = read_event(STREAM[5])

    assert isinstance(event, ResponseImageGenCallPartialImageEvent)
    assert isinstance(event, ImageGenCallPartialImageEvent)
    assert event.size == "1024x1024"


@pytest.mark.parametrize(
    ("page", "message", "code"),
    [
        ({"message": "Lost.", "code": "server_error", "param": None}, "Lost.", "server_error"),
        ({"error": {"type": "x", "code": "lost", "message": "Nested."}}, "Nested.", "lost"),
        ({"status": 400, "error": {"message": "Socket.", "code": None}}, "Socket.", None),
        ({"error": {"message": "Router.", "code": 502}}, "Router.", 502),
        ({"sequence_number": 3}, "The stream ended in an error without a message.", None),
    ],
)
def test_an_error_is_read_flat_and_nested(
    page: dict[str, Any], message: str, code: str | int | None
) -> None:
    event = read_event(msgspec.json.encode(page | {"type": "error"}))

    assert isinstance(event, ResponseErrorEvent)
    assert (event.detail.message, event.detail.code or None) == (message, code)
    assert json_of(event) == page | {"type": "error"}


@pytest.mark.parametrize(
    "page",
    [
        {"type": "response.hologram.added", "sequence_number": 2, "depth": [1, {"a": None}]},
        {"type": KIND + "generating", "sequence_number": "third"},
        {"type": "response.created", "sequence_number": 0, "response": {"id": "resp_1"}},
        {"type": "response.created", "sequence_number": 0, "response": "resp_1"},
        {"type": 5},
        {},
    ],
)
def test_an_event_that_is_not_understood_survives_byte_for_byte(page: dict[str, Any]) -> None:
    data = msgspec.json.format(msgspec.json.encode(page))

    event = read_event(memoryview(data))

    assert isinstance(event, UnknownEvent)
    assert event.raw == event.to_json() == data
    assert event.fields == page
    assert event.type == (page.get("type") if isinstance(page.get("type"), str) else "")


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"3", b'{"type": "\xff"}', b"[" * 10_000])
def test_what_is_no_json_object_is_no_event(data: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        read_event(data)
    with pytest.raises(msgspec.DecodeError):
        read_image_event(data)


def test_a_response_of_tomorrow_raises_nothing_and_keeps_everything() -> None:
    today = msgspec.json.decode(RESPONSE)
    tomorrow = today | {
        "status": "dreaming",
        "object": "response.v2",
        "created_at": "2031-01-01T00:00:00Z",
        "usage": {"input_tokens": None, "joules": 3},
        "error": "none",
        "metadata": ["a"],
        "model": {"name": "x", "version": 2},
        "tools": [{"type": "hologram"}, {"type": "image_generation", "partial_images": "many"}],
        "output": [
            {"type": "hologram", "depth": 1.5},
            today["output"][0] | {"quality": "ultra", "status": "polishing", "tilt": {"deg": 3}},
            today["output"][0] | {"seed": "abc", "error": "no"},
            today["output"][1] | {"content": [{"type": "smell", "note": "pine"}, "plain", 3]},
            "text",
        ],
        "aura": {"hue": 3},
    }

    response = read_response(msgspec.json.encode(tomorrow))

    assert json_of(response) == tomorrow
    hologram, call, misfit, message, text = response.output
    assert (type(hologram), type(text)) == (UnknownItem, UnknownItem)
    assert isinstance(call, ImageGenerationCall)
    assert (call.quality, call.extra) == ("ultra", {"tilt": {"deg": 3}})
    assert isinstance(misfit, ImageGenerationCall)
    assert misfit.extra == {"seed": "abc", "error": "no"}
    assert misfit.seed is msgspec.UNSET
    assert isinstance(message, ResponseOutputMessage)
    assert [type(part) for part in message.content] == [UnknownPart] * 3
    assert isinstance(response.tools, list)
    assert type(response.tools[0]) is UnknownTool
    assert response.extra["aura"] == {"hue": 3}
    assert not response.status.is_known
    assert not response.status.is_final


def test_an_event_around_a_response_of_tomorrow_keeps_its_type() -> None:
    data = {
        "type": "response.completed",
        "sequence_number": 16,
        "response": msgspec.json.decode(RESPONSE) | {"usage": "much", "output": [{"type": "x"}]},
        "mood": "good",
    }

    event = read_event(msgspec.json.encode(data))

    assert isinstance(event, ResponseCompletedEvent)
    assert isinstance(event.response.output[0], UnknownItem)
    assert json_of(event) == data


def test_unknown_items_and_parts_inside_events_keep_the_events_type() -> None:
    done = {"type": "response.output_item.done", "sequence_number": 1, "output_index": 0}
    part = {"item_id": "m", "content_index": 0, "type": "response.content_part.added"}

    item_event = read_event(msgspec.json.encode(done | {"item": {"type": "x", "a": 1}}))
    part_event = read_event(msgspec.json.encode(done | part | {"part": {"type": "y"}}))

    assert isinstance(item_event, ResponseOutputItemDoneEvent)
    assert isinstance(item_event.item, UnknownItem)
    assert isinstance(part_event, ResponseContentPartAddedEvent)
    assert isinstance(part_event.part, UnknownPart)


@pytest.mark.parametrize("missing", ["id", "status", "output"])
def test_a_response_without_its_core_is_refused_with_the_name(missing: str) -> None:
    page = msgspec.json.decode(RESPONSE)
    del page[missing]

    with pytest.raises(InvalidRequest) as caught:
        read_response(msgspec.json.encode(page))
    assert (caught.value.param, caught.value.code) == (missing, "missing_required_parameter")


def test_a_response_can_be_made_by_hand_from_typed_items() -> None:
    refusal = ResponseOutputRefusal(type="refusal", refusal="No.")
    call = read_item(CALL)

    response = Response.from_json(RESPONSE)
    made = msgspec.structs.replace(response, output=[call], extra={"note": refusal.refusal})

    assert made.output == [call]
    assert json_of(made)["output"] == [CALL]
    assert json_of(made)["note"] == "No."


def test_pictures_do_not_flood_what_is_printed() -> None:
    call = read_item(CALL | {"result": "A" * 1_000_000, "hologram": "B" * 1_000_000})

    assert len(repr(call)) < 600
    assert "seed" not in repr(call)
    assert "hologram" in repr(call)


@pytest.mark.parametrize(
    ("page", "dialect"),
    [
        ({"usage": TOKENS | {"cost": None}}, "openrouter"),
        ({"usage": TOKENS}, "openai"),
        ({"error_type": None}, "openrouter"),
        ({"openrouter_metadata": {}}, "openrouter"),
        ({"output": [{"type": "openrouter:image_generation", "status": "x"}]}, "openrouter"),
        ({}, "openai"),
    ],
)
def test_the_dialect_is_detected(page: dict[str, Any], dialect: str) -> None:
    core = {"id": "resp_1", "status": "completed", "output": []}
    assert read_response(msgspec.json.encode(core | page)).dialect == dialect


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            b'{"error":{"message":"No.","type":"t","param":"size","code":"invalid_value"}}',
            ("No.", "t", "invalid_value", "size", "openai"),
        ),
        (
            b'{"error":{"message":"No.","type":"t","param":null,"code":null}}',
            ("No.", "t", None, None, "openai"),
        ),
        (
            b'{"error":{"code":429,"message":"Slow.","metadata":{"provider":"x"}},"user_id":"u"}',
            ("Slow.", None, "429", None, "openrouter"),
        ),
        (b'{"error":"model not found"}', ("model not found", None, None, None, None)),
        (b'{"detail":"Not Found"}', (..., None, None, None, None)),
        (b"<html>502 Bad Gateway</html>", (..., None, None, None, None)),
        (b"", (..., None, None, None, None)),
        (b'{"error":{"message":{"en":"No."},"code":[1]}}', (..., None, None, None, "openai")),
    ],
)
def test_an_error_reply_is_read_in_both_dialects_and_in_none(
    body: bytes, expected: tuple[Any, ...]
) -> None:
    problem = read_problem(body)

    said = (problem.type, problem.code, problem.param, problem.dialect)
    assert said == expected[1:]
    assert problem.message == (
        "The server sent an error without a message." if expected[0] is ... else expected[0]
    )


@pytest.mark.parametrize(
    "page",
    [
        {"created": 1, "data": [{"b64_json": "AA==", "revised_prompt": None}], "size": "1024x1024"},
        {"created": 1, "data": [{"b64_json": "AA==", "media_type": "x"}], "usage": {"cost": 0.1}},
        {"created": 1.0, "data": None, "tomorrow": True},
    ],
)
def test_replies_of_both_image_apis_come_back_the_same(page: dict[str, Any]) -> None:
    assert json_of(ImagesResponse.from_json(msgspec.json.encode(page))) == page


@pytest.mark.parametrize(
    "page",
    [
        {"b64_json": "AA==", "created": 3, "media_type": "image/png", "usage": {"cost": None}},
        {"b64_json": "AA==", "created_at": 3, "size": "1x1"},
    ],
)
def test_image_events_of_both_dialects_are_one_type(page: dict[str, Any]) -> None:
    page = page | {"type": "image_generation.completed"}

    event = read_image_event(msgspec.json.encode(page))

    assert isinstance(event, ImageGenCompletedEvent)
    assert json_of(event) == page


def test_an_unknown_image_event_survives() -> None:
    event = read_image_event(b'{"type":"image_generation.hologram"}')
    assert isinstance(event, UnknownImageEvent)
    assert event.type == "image_generation.hologram"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@given(
    base=st.sampled_from(STREAM), changes=st.dictionaries(st.text(max_size=8), JSON), data=st.data()
)
def test_whatever_is_added_or_changed_in_an_event_comes_back(
    base: bytes, changes: dict[str, Any], data: st.DataObject
) -> None:
    page = msgspec.json.decode(base)
    inner = page.get("response") or page.get("item") or page
    for key in data.draw(st.lists(st.sampled_from(sorted(inner)), max_size=3)):
        changes[key] = data.draw(JSON)
    inner.update(changes)
    if not isinstance(page.get("type", ""), str):
        page["type"] = "x"

    event: StreamEvent = read_event(msgspec.json.encode(page))

    assert json_of(event) == page
