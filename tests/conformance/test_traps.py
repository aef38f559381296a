"""Traps that other systems fell into, each with the public thread that tells of it.

One test for each row of the list of compatibility traps, in its order, over a real socket.
"""

import base64
import io
from typing import Any

import httpx2
import numpy as np
import openai
import pytest
from openai import OpenAI
from PIL import Image

from sdks.recorder import recording
from tintype.app import running_server
from tintype.settings import LimitSettings, ModelSettings, ServerSettings, Settings, StoreSettings
from tintype.testing.engine import ScriptedEngine
from tintype.testing.stores import ManualClock

TOOL: Any = {"type": "image_generation", "size": "256x256"}
EDIT: Any = {"type": "image_generation"}


def picture_of(response: Any) -> np.ndarray:
    return decode(response.output[0].result)


def decode(encoded: str) -> np.ndarray:
    data = base64.b64decode(encoded, validate=True)
    return np.asarray(Image.open(io.BytesIO(data)))[..., :3].astype(int)


def png(pixels: np.ndarray) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels.astype(np.uint8)).save(file, "PNG")
    return file.getvalue()


def noise(side: int = 256, *, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (side, side, 3), dtype=np.uint8).astype(int)


def mask(free: slice, side: int = 256) -> bytes:
    """A mask that frees some columns: alpha 0 there."""
    pixels = np.full((side, side, 4), 255)
    pixels[:, free, 3] = 0
    return png(pixels)


def data_url(data: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(data).decode()


def shown(*pictures: bytes, text: str) -> Any:
    parts: list[Any] = [{"type": "input_text", "text": text}]
    parts += [{"type": "input_image", "image_url": data_url(one)} for one in pictures]
    return [{"role": "user", "content": parts}]


def ask(client: OpenAI, given: Any = "a fox", tool: Any = TOOL, **more: Any) -> Any:
    return client.responses.create(model="gpt-5", input=given, tools=[tool], **more)


@pytest.mark.parametrize("quality", ["low", "medium", "high"])
def test_trap_01_quality_high_is_the_best_and_none_is_refused(
    serve, client_of, quality: Any
) -> None:
    """SGLang reads `high` as its lossiest tier, and refuses `low` and `medium`."""
    engine = ScriptedEngine()
    with serve(engine) as address:
        client = client_of(address)
        response = ask(client, tool={**TOOL, "quality": quality})
        client.images.generate(model="gpt-image-1", prompt="a fox", quality=quality)
    assert [job.quality for job in engine.jobs] == [quality, quality]
    assert response.output[0].quality == quality


def test_trap_02_an_uploaded_mask_is_not_ignored(serve, client_of) -> None:
    """SGLang and vLLM-Omni take `mask` from the OpenAI SDK and forget it; vercel/ai#14360."""
    source = noise()
    with serve() as address:
        reply = client_of(address).images.edit(
            model="gpt-image-1",
            image=png(source),
            mask=mask(slice(0, 128)),
            prompt="make it negative",
        )
    edited = decode(reply.data[0].b64_json)
    assert np.array_equal(edited[:, 128:], source[:, 128:])
    assert np.array_equal(edited[:, :100], 255 - source[:, :100])


@pytest.mark.parametrize("free", [slice(0, 128), slice(128, 256)])
def test_trap_03_what_is_transparent_in_a_mask_is_edited(serve, client_of, free: slice) -> None:
    """Other engines want white for edit; stdapi-ai#75, Antigravity-Manager#2226."""
    source = noise()
    with serve() as address:
        response = ask(
            client_of(address),
            shown(png(source), text="make it negative"),
            {**EDIT, "input_image_mask": {"image_url": data_url(mask(free))}},
        )
    changed = (picture_of(response) != source).any(axis=(0, 2))
    inside = np.zeros(256, bool)
    inside[free] = True
    assert not changed[~inside].any()
    assert changed[inside].mean() > 0.9


def test_trap_04_size_auto_is_a_good_size_and_is_told(serve, client_of) -> None:
    """vLLM-Omni refuses `auto`; LocalAI and Open WebUI make 512x512; open-webui#16571."""
    with serve() as address:
        client = client_of(address)
        for response in (
            ask(client, tool={**EDIT, "size": "auto"}),
            ask(client, tool=EDIT),
        ):
            assert response.output[0].size == response.tools[0].size == "1024x1024"
            assert picture_of(response).shape == (1024, 1024, 3)
        reply = client.images.generate(model="gpt-image-1", prompt="a fox", size="auto")
    assert reply.size == "1024x1024"
    assert decode(reply.data[0].b64_json).shape == (1024, 1024, 3)


def test_trap_05_a_size_that_16_does_not_divide_is_refused_before_work(serve, client_of) -> None:
    """It crashes deep inside pipelines; infinite-canvas#23, diffusers#9573."""
    engine = ScriptedEngine()
    with serve(engine) as address:
        client = client_of(address)
        with pytest.raises(openai.BadRequestError) as caught:
            ask(client, tool={**EDIT, "size": "1000x1000"})
        assert engine.jobs == []
        response = ask(client, tool={**EDIT, "size": "1008x400"})
    assert caught.value.param == "tools[0].size"
    assert "Width and height must both be divisible by 16." in caught.value.message
    assert picture_of(response).shape == (400, 1008, 3)


def test_trap_06_apps_may_hard_code_the_names_of_openais_models(serve, client_of) -> None:
    """vLLM-Omni answers 400 and DMR 421 to a model that is not the loaded one."""
    with serve() as address:
        client = client_of(address)
        for name in ("gpt-image-1", "gpt-image-1-mini", "gpt-image-2-2026-04-21", "dall-e-3"):
            assert ask(client, tool={**TOOL, "model": name}).status == "completed"
            assert client.images.generate(model=name, prompt="a fox").data
        assert ask(client).model == "gpt-5"
        with pytest.raises(openai.NotFoundError, match="'scripted'"):
            client.images.generate(model="midjourney", prompt="a fox")


def test_trap_07_response_format_is_refused_only_where_openai_refuses_it(serve, client_of) -> None:
    """skales#280; and the Vercel AI SDK sends it with every name that it does not know."""
    with serve() as address:
        client = client_of(address)
        for name in ("gpt-image-1", "gpt-image-2", "chatgpt-image-latest"):
            with pytest.raises(openai.BadRequestError) as caught:
                client.images.generate(model=name, prompt="a fox", response_format="b64_json")
            assert caught.value.param == "response_format"
            assert caught.value.code == "unknown_parameter"
        for name in ("dall-e-2", "dall-e-3", "scripted"):
            inline, linked = (
                client.images.generate(model=name, prompt="a fox", response_format=wanted).data[0]
                for wanted in ("b64_json", "url")
            )
            assert (inline.url, linked.b64_json) == (None, None)
            assert decode(inline.b64_json).any()
            assert httpx2.get(linked.url).headers["content-type"] == "image/png"


def test_trap_08_input_fidelity_is_refused_with_its_own_code(serve, client_of) -> None:
    """gpt-image-2 and -1-mini refuse it so; pydantic-ai#5413, codex-lb#498."""
    with serve() as address, pytest.raises(openai.BadRequestError) as caught:
        ask(client_of(address), tool={**TOOL, "input_fidelity": "high"})
    assert caught.value.code == "invalid_input_fidelity_model"
    assert caught.value.param == "tools[0].input_fidelity"


def test_trap_09_a_stream_without_partial_images_is_a_stream(serve, client_of) -> None:
    """OpenAI once demanded "non-zero partial images"; new-api#1234, langchain#31522."""
    with serve() as address:
        client = client_of(address)
        for tool in (TOOL, {**TOOL, "partial_images": 0}):
            events = list(ask(client, tool=tool, stream=True))
            assert events[-1].type == "response.completed"
            assert not any(event.type.endswith("partial_image") for event in events)
        last = list(client.images.generate(model="gpt-image-1", prompt="a fox", stream=True))
    assert [event.type for event in last] == ["image_generation.completed"]


def test_trap_10_the_picture_is_in_output_item_done_and_its_item_is_completed(
    serve, client_of
) -> None:
    """Streams have been seen without `completed`, and items still "generating" when done."""
    with serve() as address:
        events = {
            event.type: event for event in reversed(list(ask(client_of(address), stream=True)))
        }
    done = events["response.output_item.done"].item
    assert done.status == "completed"
    assert decode(done.result).shape == (256, 256, 3)
    completed = events["response.image_generation_call.completed"]
    assert completed.item_id == done.id
    assert completed.sequence_number < events["response.output_item.done"].sequence_number
    assert events["response.completed"].response.output[0] == done


def test_trap_11_pictures_are_numbered_in_the_order_of_the_whole_conversation(
    serve, client_of
) -> None:
    """Over messages, outputs of tools and echoed items alike; Floway's collectImageSources."""
    first, second, third, output = (noise(seed=seed) for seed in (1, 2, 3, 4))
    called: Any = {
        "type": "function_call_output",
        "call_id": "call_1",
        "output": [{"type": "input_image", "image_url": data_url(png(output))}],
    }
    with serve() as address:
        client = client_of(address)
        drawn = ask(client)

        def edit(which: str) -> np.ndarray:
            given = [
                *shown(png(first), text="look at this"),
                drawn.output[0],
                called,
                *shown(png(second), png(third), text=f"make {which} negative"),
            ]
            return 255 - picture_of(ask(client, given, EDIT))

        assert np.array_equal(edit("the first picture"), first)
        assert np.array_equal(edit("the second picture"), picture_of(drawn))
        assert np.array_equal(edit("the third picture"), output)
        assert np.array_equal(edit("the 4th image"), second)
        assert np.array_equal(edit("the last picture"), third)
        kept = ask(client, [called, *shown(text="make it negative")], EDIT)
        [listed] = [
            item
            for item in client.responses.input_items.list(
                kept.id, include=["message.input_image.image_url"]
            )
            if item.type == "function_call_output"
        ]
        assert np.array_equal(decode(listed.output[0].image_url.partition(",")[2]), output)


@pytest.mark.parametrize(
    ("change", "param", "code"),
    [
        ({"foo": 1}, "tools[0].foo", "unknown_parameter"),
        ({"background": "blue"}, "tools[0].background", "invalid_value"),
        ({"output_compression": -1}, "tools[0].output_compression", "integer_below_min_value"),
        ({"partial_images": 4}, "tools[0].partial_images", "integer_above_max_value"),
    ],
)
def test_trap_12_errors_have_the_codes_and_paths_of_the_live_api(
    serve, client_of, change: Any, param: str, code: str
) -> None:
    """The codes that the live surface has been seen to send (Floway shim)."""
    with serve() as address, pytest.raises(openai.BadRequestError) as caught:
        ask(client_of(address), tool={**TOOL, **change})
    assert (caught.value.param, caught.value.code) == (param, code)


def test_trap_12_an_upload_of_another_type_is_named_as_such(serve, client_of) -> None:
    with serve() as address, pytest.raises(openai.BadRequestError) as caught:
        client_of(address).images.edit(
            model="gpt-image-1", image=("notes.txt", b"notes", "text/plain"), prompt="a fox"
        )
    assert (caught.value.param, caught.value.code) == ("image", "unsupported_image_media_type")


def test_trap_13_who_cannot_read_long_lines_has_other_ways(serve, client_of) -> None:
    """aiohttp readers die at lines of 128 KiB to 512 KiB; open-webui#17626, python-genai#2248."""
    with serve(ScriptedEngine(has_noise=True)) as address:
        client = client_of(address)
        whole = ask(client, tool={**EDIT, "size": "1024x1024"})
        small = {"output_format": "jpeg", "output_compression": 50, "size": "512x512"}
        stream = httpx2.post(
            f"{address.url}/v1/responses",
            json={"input": "a fox", "tools": [{**EDIT, **small}], "stream": True},
        )
        raw = httpx2.get(f"{address.url}/v1/responses/{whole.id}/images/{whole.output[0].id}")
    assert len(whole.output[0].result) > 2_000_000, "an SDK reads it whole all the same"
    assert max(map(len, stream.content.splitlines())) < 512 * 1024
    assert raw.content == base64.b64decode(whole.output[0].result)
    assert raw.headers["etag"]


def test_trap_14_a_quiet_stream_is_kept_open_by_comments(serve) -> None:
    """Cloudflare cuts after 100 s without a byte; sub2api#4326, A1111#10587."""
    engine = ScriptedEngine(steps=2, pause_s=0.4)
    request = {"input": "a fox", "tools": [TOOL], "stream": True}
    with (
        serve(engine, server=ServerSettings(heartbeat_s=0.05)) as address,
        httpx2.stream("POST", f"{address.url}/v1/responses", json=request) as reply,
    ):
        lines = list(reply.iter_lines())
    between = lines[: lines.index("event: response.image_generation_call.completed")]
    assert sum(line.startswith(":") for line in between) >= 3
    assert ServerSettings().heartbeat_s <= 15


def test_trap_15_a_stream_is_resumed_after_hours(tmp_path, client_of) -> None:
    """OpenAI stops resuming after 5 minutes, and keeps 10; openai-python#2828."""
    clock = ManualClock()
    settings = Settings(
        server=ServerSettings(port=0),
        store=StoreSettings(folder=str(tmp_path), sweep_s=0.01),
        models=(ModelSettings(name="scripted", engine="scripted"),),
    )
    engines = {"scripted": ScriptedEngine()}
    with running_server(settings, engines=engines, clock=clock) as address:
        client = client_of(address)
        events = list(ask(client, stream=True, background=True))
        response_id = events[0].response.id
        clock.advance(24 * 3600)
        for _ in range(50):  # requests, and sweeps meanwhile
            assert client.models.list().data
        rest = list(client.responses.retrieve(response_id, stream=True, starting_after=3))
        assert rest == events[4:]
        assert client.responses.retrieve(response_id) == events[-1].response


def test_trap_16_the_next_turn_needs_no_base64(serve) -> None:
    """Histories full of it end in 413 and 1009; openai/codex#37194, #28316, #18629."""
    with (
        serve() as address,
        recording(address) as recorder,
        OpenAI(base_url=f"{recorder.url}/v1", api_key="test") as client,
    ):
        first = ask(client)
        by_previous = ask(client, "make it negative", EDIT, previous_response_id=first.id)
        reference: Any = {"type": "image_generation_call", "id": first.output[0].id}
        by_id = ask(client, [reference, {"role": "user", "content": "make it negative"}], EDIT)
    for edited in (by_previous, by_id):
        assert np.array_equal(picture_of(edited), 255 - picture_of(first))
    assert max(len(exchange.body) for exchange in recorder.exchanges) < 1000


def test_trap_17_what_is_stored_is_stored_with_its_picture(serve, client_of) -> None:
    """SMG strips base64 from its store: a later edit has nothing to start from."""
    with serve() as address:
        first = ask(client_of(address))
    with serve() as address:
        client = client_of(address)
        assert client.responses.retrieve(first.id).output[0].result == first.output[0].result
        edited = ask(client, "make it negative", EDIT, previous_response_id=first.id)
    assert np.array_equal(picture_of(edited), 255 - picture_of(first))


def test_trap_18_what_cannot_succeed_is_asked_for_and_drawn_once(serve) -> None:
    """Retries of SDKs make a picture twice, and bill it; lionagi#2393, xagent#2513."""
    engine = ScriptedEngine(fails_at_step=2)
    with (
        serve(engine) as address,
        recording(address) as recorder,
        OpenAI(base_url=f"{recorder.url}/v1", api_key="test", max_retries=3) as client,
    ):
        assert ask(client).status == "failed"
        with pytest.raises(openai.InternalServerError):
            client.images.generate(model="gpt-image-1", prompt="a fox")
        with pytest.raises(openai.BadRequestError):
            ask(client, tool={**TOOL, "size": "1000x1000"})
        with pytest.raises(openai.NotFoundError):
            client.responses.retrieve("resp_none")
    assert len(recorder.exchanges) == 4
    assert len(engine.jobs) == 2


def test_trap_18_what_is_asked_again_has_not_been_drawn_before(serve) -> None:
    engine = ScriptedEngine(steps=1000, pause_s=0.05)
    limits = LimitSettings(running_jobs=1, queued_jobs=1)
    with (
        serve(engine, limits=limits) as address,
        OpenAI(base_url=f"{address.url}/v1", api_key="test", max_retries=0) as client,
    ):
        waiting = [ask(client, background=True) for _ in range(2)]
        with pytest.raises(openai.InternalServerError) as caught:
            ask(client)
        assert caught.value.status_code == 503
        assert "x-should-retry" not in caught.value.response.headers
        assert int(caught.value.response.headers["retry-after"]) > 0
        for response in waiting:
            client.responses.cancel(response.id)
    assert len(engine.jobs) <= 2
