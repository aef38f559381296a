"""The official `openai` SDK against a real server over a real socket."""

import base64
import io
from typing import Any

import openai
import pytest
from openai import AsyncOpenAI
from openai.types.responses import Response, ResponseStreamEvent
from PIL import Image
from pydantic import TypeAdapter

from tintype.settings import LimitSettings
from tintype.testing.engine import ScriptedEngine

TOOL: Any = {"type": "image_generation", "size": "256x256"}
TWO_PARTIALS: Any = {**TOOL, "partial_images": 2}

IMAGE_EVENTS = [
    "response.output_item.added",
    "response.image_generation_call.in_progress",
    "response.image_generation_call.generating",
    "response.image_generation_call.partial_image",
    "response.image_generation_call.partial_image",
    "response.image_generation_call.completed",
    "response.output_item.done",
]
MESSAGE_EVENTS = [
    "response.output_item.added",
    "response.content_part.added",
    "response.output_text.done",
    "response.content_part.done",
    "response.output_item.done",
]
FOREGROUND_EVENTS = [
    "response.created",
    "response.in_progress",
    *IMAGE_EVENTS,
    *MESSAGE_EVENTS,
    "response.completed",
]
BACKGROUND_EVENTS = [
    "response.created",
    "response.queued",
    "response.in_progress",
    *IMAGE_EVENTS,
    *MESSAGE_EVENTS,
    "response.completed",
]


def result_of(response: Any) -> bytes:
    calls = [item for item in response.output if item.type == "image_generation_call"]
    assert len(calls) == 1
    return base64.b64decode(calls[0].result, validate=True)


def clear_png() -> str:
    """Return a data URL of a picture without any colour: a mask that edits all."""
    file = io.BytesIO()
    Image.new("RGBA", (256, 256)).save(file, "PNG")
    return "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()


CLEAR = clear_png()


def open_picture(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def test_a_prompt_becomes_a_picture_in_a_strictly_valid_response(serve, client_of) -> None:
    with serve() as address:
        response = client_of(address).responses.create(
            model="gpt-5", input="a red fox", tools=[TOOL]
        )
    assert response.status == "completed"
    assert open_picture(result_of(response)).size == (256, 256)
    call = response.output[0]
    assert call.revised_prompt == "a red fox"
    assert (call.size, call.quality, call.background) == ("256x256", "high", "opaque")
    assert response.output[1].type == "message", "agents ask again without a message"
    Response.model_validate(response.model_dump(), strict=True)


def test_a_stream_has_the_recorded_order_of_events(serve, client_of) -> None:
    with serve() as address:
        events = list(
            client_of(address).responses.create(
                model="gpt-5", input="a red fox", tools=[TWO_PARTIALS], stream=True
            )
        )
    assert [event.type for event in events] == FOREGROUND_EVENTS
    assert [event.sequence_number for event in events] == list(range(len(events)))
    strict = TypeAdapter(ResponseStreamEvent)
    for event in events:
        strict.validate_python(event.model_dump(exclude_unset=True), strict=True)
    partials = [event for event in events if event.type.endswith("partial_image")]
    assert [event.partial_image_index for event in partials] == [0, 1]
    for partial in partials:
        data = base64.b64decode(partial.partial_image_b64, validate=True)
        assert open_picture(data).size == (256, 256)
    assert events[-1].response.output[0] == events[8].item


def test_the_stream_helper_gives_the_final_response(serve, client_of) -> None:
    with (
        serve() as address,
        client_of(address).responses.stream(
            model="gpt-5", input="a red fox", tools=[TWO_PARTIALS]
        ) as stream,
    ):
        seen = [event.type for event in stream]
        final = stream.get_final_response()
    assert seen == FOREGROUND_EVENTS
    assert open_picture(result_of(final)).size == (256, 256)


def test_a_background_response_is_polled_to_its_end(serve, client_of) -> None:
    with serve(ScriptedEngine(pause_s=0.02)) as address:
        client = client_of(address)
        response = client.responses.create(
            model="gpt-5", input="a red fox", tools=[TOOL], background=True
        )
        assert response.status == "queued"
        for _ in range(1000):
            response = client.responses.retrieve(response.id)
            Response.model_validate(response.model_dump(), strict=True)
            if response.status not in {"queued", "in_progress"}:
                break
    assert response.status == "completed"
    assert open_picture(result_of(response)).size == (256, 256)


@pytest.mark.parametrize("cut", range(len(BACKGROUND_EVENTS)))
def test_a_stream_cut_after_any_event_is_resumed_without_gap_or_repeat(
    serve, client_of, cut: int
) -> None:
    with serve(ScriptedEngine(pause_s=0.005)) as address:
        client = client_of(address)
        seen: list[Any] = []
        with client.responses.create(
            model="gpt-5", input="a fox", tools=[TWO_PARTIALS], stream=True, background=True
        ) as first:
            for event in first:
                seen.append(event)
                if event.sequence_number == cut:
                    break
        response_id = seen[0].response.id
        seen += client.responses.retrieve(
            response_id, stream=True, starting_after=seen[-1].sequence_number
        )
        assert [event.type for event in seen] == BACKGROUND_EVENTS
        assert [event.sequence_number for event in seen] == list(range(len(seen)))
        assert seen[-1].response == client.responses.retrieve(response_id)


def test_a_finished_stream_is_read_again_after_a_restart(serve, client_of) -> None:
    with serve() as address:
        events = list(
            client_of(address).responses.create(
                model="gpt-5", input="a fox", tools=[TWO_PARTIALS], stream=True
            )
        )
    with serve() as address:
        client = client_of(address)
        response_id = events[0].response.id
        for cut in range(len(events)):
            rest = list(client.responses.retrieve(response_id, stream=True, starting_after=cut))
            assert rest == events[cut + 1 :]
        assert client.responses.retrieve(response_id) == events[-1].response


def test_a_background_response_goes_on_after_a_restart(serve, client_of) -> None:
    """The picture is the one that an undisturbed run makes, and the log has no repeat."""
    with serve(ScriptedEngine(pause_s=0.3)) as address:
        client = client_of(address)
        with client.responses.create(
            model="gpt-5",
            input="a fox",
            tools=[{**TWO_PARTIALS, "seed": 7}],
            stream=True,
            background=True,
        ) as stream:
            before = []
            for event in stream:
                before.append(event)
                if event.type.endswith("partial_image"):
                    break
    with serve() as address:
        client = client_of(address)
        response_id = before[0].response.id
        after = list(
            client.responses.retrieve(
                response_id, stream=True, starting_after=before[-1].sequence_number
            )
        )
        whole = client.responses.create(
            model="gpt-5", input="a fox", tools=[{**TWO_PARTIALS, "seed": 7}]
        )
    assert [event.type for event in before + after] == BACKGROUND_EVENTS
    assert result_of(after[-1].response) == result_of(whole)


def test_cancel_stops_the_engine_and_is_idempotent(serve, client_of) -> None:
    engine = ScriptedEngine(steps=1000, pause_s=0.01)
    with serve(engine) as address:
        client = client_of(address)
        response = client.responses.create(
            model="gpt-5", input="a fox", tools=[TOOL], background=True
        )
        cancelled = client.responses.cancel(response.id)
        assert cancelled.status == "cancelled"
        assert engine.closed == len(engine.jobs)
        made = engine.steps_made
        assert client.responses.cancel(response.id) == cancelled
        assert client.responses.retrieve(response.id) == cancelled
        assert next(iter(client.responses.retrieve(response.id, stream=True))).type == (
            "response.created"
        )
        assert engine.steps_made == made
        Response.model_validate(cancelled.model_dump(), strict=True)


def test_a_foreground_response_cannot_be_cancelled(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        response = client.responses.create(model="gpt-5", input="a fox", tools=[TOOL])
        with pytest.raises(openai.BadRequestError, match="Cannot cancel a synchronous response"):
            client.responses.cancel(response.id)


def test_a_deleted_response_is_gone(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        response = client.responses.create(model="gpt-5", input="a fox", tools=[TOOL])
        client.responses.delete(response.id)
        for call in (
            lambda: client.responses.retrieve(response.id),
            lambda: client.responses.delete(response.id),
            lambda: client.responses.cancel(response.id),
            lambda: client.responses.input_items.list(response.id),
        ):
            with pytest.raises(openai.NotFoundError, match=response.id):
                call()


def test_what_is_not_stored_cannot_be_fetched(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        response = client.responses.create(model="gpt-5", input="a fox", tools=[TOOL], store=False)
        assert open_picture(result_of(response)).size == (256, 256)
        with pytest.raises(openai.NotFoundError):
            client.responses.retrieve(response.id)


def test_input_items_are_paged_in_both_orders(serve, client_of) -> None:
    messages: Any = [{"role": "user", "content": f"a fox, take {n}"} for n in range(5)]
    with serve() as address:
        client = client_of(address)
        response = client.responses.create(model="gpt-5", input=messages, tools=[TOOL])
        forward = list(client.responses.input_items.list(response.id, order="asc", limit=2))
        backward = list(client.responses.input_items.list(response.id, limit=2))
    texts = [item.content[0].text for item in forward]
    assert texts == [message["content"] for message in messages]
    assert backward == forward[::-1]
    assert len({item.id for item in forward}) == 5


def test_models_are_listed_and_found_by_alias(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        assert [model.id for model in client.models.list()] == ["scripted"]
        assert client.models.retrieve("scripted").id == "scripted"
        assert client.models.retrieve("openai/gpt-image-1").id == "openai/gpt-image-1"
        with pytest.raises(openai.NotFoundError) as caught:
            client.models.retrieve("midjourney")
    assert caught.value.code == "model_not_found"
    assert "scripted" in caught.value.message


@pytest.mark.parametrize(
    ("change", "param", "code"),
    [
        ({"tools": [{**TOOL, "size": "1000x1000"}]}, "tools[0].size", "invalid_value"),
        ({"tools": [{**TOOL, "size": "big"}]}, "tools[0].size", "invalid_value"),
        ({"tools": [{**TOOL, "quality": "best"}]}, "tools[0].quality", "invalid_value"),
        ({"tools": [{**TOOL, "quality": "max"}]}, "tools[0].quality", "invalid_value"),
        (
            {"tools": [{**TOOL, "partial_images": 4}]},
            "tools[0].partial_images",
            "integer_above_max_value",
        ),
        (
            {"tools": [{**TOOL, "output_compression": -1}]},
            "tools[0].output_compression",
            "integer_below_min_value",
        ),
        ({"tools": [{**TOOL, "output_compression": 50}]}, "tools[0].output_compression", None),
        ({"tools": [{**TOOL, "output_format": "gif"}]}, "tools[0].output_format", None),
        (
            {"tools": [{**TOOL, "background": "transparent", "output_format": "jpeg"}]},
            "tools[0].background",
            "invalid_value",
        ),
        ({"tools": [{**TOOL, "action": "edit"}]}, "tools[0].action", "invalid_value"),
        (
            {"tools": [{**TOOL, "input_image_mask": {"image_url": CLEAR}}]},
            "tools[0].input_image_mask",
            "invalid_value",
        ),
        (
            {"tools": [{**TOOL, "input_image_mask": {"image_url": "data:image/png;base64,AA"}}]},
            "tools[0].input_image_mask.image_url",
            None,
        ),
        (
            {"tools": [{**TOOL, "input_fidelity": "high"}]},
            "tools[0].input_fidelity",
            "invalid_input_fidelity_model",
        ),
        ({"tools": [{**TOOL, "frame_count": 4}]}, "tools[0].frame_count", "unsupported_parameter"),
        ({"tools": [{**TOOL, "n": 11}]}, "tools[0].n", "integer_above_max_value"),
        ({"tools": [{**TOOL, "colour": "red"}]}, "tools[0].colour", "unknown_parameter"),
        ({"tools": [{**TOOL, "seed": "one"}]}, "tools[0].seed", "invalid_type"),
        ({"tools": [TOOL, TOOL]}, "tools[1].type", "invalid_value"),
        ({"tools": []}, "tools", "language_model_required"),
        ({"tool_choice": "none"}, "tool_choice", "language_model_required"),
        ({"tool_choice": "sometimes"}, "tool_choice", "invalid_value"),
        ({"tool_choice": {"type": "function", "name": "f"}}, "tool_choice", None),
        ({"input": ""}, "input", "invalid_prompt"),
        ({"input": []}, "input", "invalid_prompt"),
        ({"input": 3}, "input", "invalid_type"),
        ({"input": "x" * 32_001}, "input", "string_above_max_length"),
        (
            {
                "input": [
                    {"role": "user", "content": "make it night"},
                    {"role": "user", "content": [{"type": "input_image", "image_url": "data:,"}]},
                    {"role": "user", "content": "please"},
                ]
            },
            "input[1].content[0].image_url",
            "invalid_image_url",
        ),
        (
            {"previous_response_id": "resp_1"},
            "previous_response_id",
            "previous_response_not_found",
        ),
        ({"prompt": {"id": "pmpt_1"}}, "prompt", "unsupported_parameter"),
        ({"background": True, "store": False}, "background", "invalid_value"),
        ({"metadata": {"k" * 65: "v"}}, "metadata", None),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_what_cannot_be_honoured_is_refused_by_name(
    serve, client_of, change: dict[str, Any], param: str, code: str | None, stream: bool
) -> None:
    engine = ScriptedEngine()
    request: dict[str, Any] = {"model": "gpt-5", "input": "a fox", "tools": [TOOL], **change}
    with serve(engine) as address, pytest.raises(openai.BadRequestError) as caught:
        client_of(address).responses.create(**request, stream=stream)
    assert caught.value.param == param
    assert caught.value.type == "invalid_request_error"
    if code is not None:
        assert caught.value.code == code
    assert engine.jobs == []


def test_an_unknown_image_model_is_a_404_that_names_the_known_ones(serve, client_of) -> None:
    with serve() as address, pytest.raises(openai.NotFoundError) as caught:
        client_of(address).responses.create(
            model="gpt-5", input="a fox", tools=[{**TOOL, "model": "midjourney"}]
        )
    assert (caught.value.param, caught.value.code) == ("tools[0].model", "model_not_found")
    assert "scripted" in caught.value.message


def test_a_failed_picture_is_a_failed_response_plain_and_streamed(serve, client_of) -> None:
    with serve(ScriptedEngine(fails_at_step=3)) as address:
        client = client_of(address)
        response = client.responses.create(model="gpt-5", input="a fox", tools=[TOOL])
        assert response.status == "failed"
        assert response.error.code == "server_error"
        assert "script" in response.error.message
        Response.model_validate(response.model_dump(), strict=True)
        with pytest.raises(openai.APIError, match="script"):
            list(
                client.responses.create(
                    model="gpt-5", input="a fox", tools=[TWO_PARTIALS], stream=True
                )
            )


def test_a_full_queue_is_a_503_with_retry_after(serve, client_of) -> None:
    engine = ScriptedEngine(steps=1000, pause_s=0.05)
    limits = LimitSettings(running_jobs=1, queued_jobs=1)
    with serve(engine, limits=limits) as address:
        client = client_of(address)
        waiting = [
            client.responses.create(model="gpt-5", input="a fox", tools=[TOOL], background=True)
            for _ in range(2)
        ]
        with pytest.raises(openai.InternalServerError) as caught:
            client.responses.create(model="gpt-5", input="a fox", tools=[TOOL])
        assert caught.value.status_code == 503
        assert int(caught.value.response.headers["retry-after"]) > 0
        for response in waiting:
            client.responses.cancel(response.id)


@pytest.mark.parametrize(
    ("tool", "mode", "file_format"),
    [
        ({"output_format": "png"}, "RGB", "PNG"),
        ({"output_format": "webp", "output_compression": 60}, "RGB", "WEBP"),
        ({"output_format": "jpeg", "output_compression": 60}, "RGB", "JPEG"),
        ({"output_format": "png", "background": "transparent"}, "RGBA", "PNG"),
        ({"output_format": "webp", "background": "transparent"}, "RGBA", "WEBP"),
    ],
)
def test_every_format_is_what_it_says(
    serve, client_of, tool: dict[str, Any], mode: str, file_format: str
) -> None:
    with serve() as address:
        response = client_of(address).responses.create(
            model="gpt-5", input="a fox", tools=[{**TOOL, **tool}]
        )
    picture = open_picture(result_of(response))
    assert (picture.mode, picture.format) == (mode, file_format)
    assert response.output[0].output_format == tool["output_format"]


def test_resolved_values_are_echoed(serve, client_of) -> None:
    with serve() as address:
        response = client_of(address).responses.create(
            model="gpt-5",
            input="a poster of a fox",
            tools=[{"type": "image_generation", "model": "gpt-image-1"}],
            tool_choice={"type": "image_generation"},
        )
    tool, call = response.tools[0], response.output[0]
    assert (tool.model, tool.size, tool.quality) == ("scripted", "1024x1536", "high")
    assert (tool.background, tool.output_format, tool.partial_images) == ("opaque", "png", 0)
    assert (call.size, call.seed) == (tool.size, tool.seed)
    assert response.tool_choice.type == "image_generation"


def test_the_same_seed_gives_the_same_bytes(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        first, second, other = (
            result_of(
                client.responses.create(
                    model="gpt-5", input="a fox", tools=[{**TOOL, "seed": seed}]
                )
            )
            for seed in (1, 1, 2)
        )
    assert first == second != other


@pytest.mark.anyio
async def test_the_async_client_does_all_of_it(serve) -> None:
    with serve(ScriptedEngine(pause_s=0.005)) as address:
        async with AsyncOpenAI(
            base_url=f"{address.url}/v1", api_key="test", max_retries=0
        ) as client:
            stream = await client.responses.create(
                model="gpt-5", input="a fox", tools=[TWO_PARTIALS], stream=True, background=True
            )
            seen = [event async for event in stream]
            assert [event.type for event in seen] == BACKGROUND_EVENTS
            stored = await client.responses.retrieve(seen[0].response.id)
            assert stored == seen[-1].response


def test_unknown_top_level_fields_are_reported_not_lost(serve, client_of) -> None:
    with serve() as address:
        raw = client_of(address).responses.with_raw_response.create(
            model="gpt-5", input="a fox", tools=[TOOL], extra_body={"of_tomorrow": 1}
        )
    assert raw.headers["x-tintype-ignored"] == "of_tomorrow"
    assert raw.headers["x-request-id"].startswith("req_")
    assert raw.parse().status == "completed"


def test_input_tokens_are_counted_without_a_response(serve, client_of) -> None:
    engine = ScriptedEngine()
    with serve(engine) as address:
        counted = client_of(address).responses.input_tokens.count(model="gpt-5", input="x" * 40)
    assert (counted.object, counted.input_tokens) == ("response.input_tokens", 10)
    assert engine.jobs == []
