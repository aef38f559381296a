"""The Images API through the official `openai` SDK: another door to the same pictures."""

import base64
import io
from typing import Any

import httpx2
import numpy as np
import openai
import pytest
from openai.types import ImageGenStreamEvent, ImagesResponse
from PIL import Image
from pydantic import TypeAdapter

from tintype.settings import LimitSettings
from tintype.testing.engine import ScriptedEngine

SIZE: Any = "256x256"


def pixels(encoded: str) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(encoded)))).astype(int)


def file_of(values: np.ndarray) -> bytes:
    file = io.BytesIO()
    Image.fromarray(values.astype(np.uint8)).save(file, "PNG")
    return file.getvalue()


def noise(width: int = 64, height: int = 48) -> np.ndarray:
    return np.random.default_rng(2).integers(0, 256, (height, width, 3), dtype=np.uint8)


def test_pictures_are_generated_with_usage(serve, client_of) -> None:
    with serve() as address:
        reply = client_of(address).images.generate(
            model="gpt-image-1", prompt="a fox", size=SIZE, n=3, extra_body={"seed": 9}
        )
    ImagesResponse.model_validate(reply.model_dump(), strict=True)
    assert len({image.b64_json for image in reply.data}) == 3
    assert pixels(reply.data[0].b64_json).shape == (256, 256, 3)
    assert (reply.size, reply.quality, reply.background) == ("256x256", "high", "opaque")
    assert reply.usage.output_tokens == 3 * 16 * 17
    assert reply.usage.total_tokens == reply.usage.input_tokens + reply.usage.output_tokens


def test_the_same_seed_is_the_same_picture_at_both_doors(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        image = client.images.generate(prompt="a fox", size=SIZE, extra_body={"seed": 9})
        response = client.responses.create(
            model="gpt-5",
            input="a fox",
            tools=[{"type": "image_generation", "size": "256x256", "seed": 9}],
        )
    assert image.data[0].b64_json == response.output[0].result


@pytest.mark.parametrize("n", [1, 2])
def test_a_stream_shows_partial_images_and_ends_with_the_picture(serve, client_of, n: int) -> None:
    with serve() as address:
        events = list(
            client_of(address).images.generate(
                model="gpt-image-1",
                prompt="a fox",
                size=SIZE,
                n=n,
                stream=True,
                partial_images=2,
            )
        )
    kinds = [event.type.removeprefix("image_generation.") for event in events]
    assert kinds == ["partial_image", "partial_image"] * n + ["completed"] * n
    strict = TypeAdapter(ImageGenStreamEvent)
    for event in events:
        strict.validate_python(event.model_dump(), strict=True)
    assert [event.partial_image_index for event in events[:2]] == [0, 1]
    assert events[-1].usage.total_tokens > 0


@pytest.mark.parametrize("stream", [False, True])
def test_uploads_are_edited_inside_their_mask_only(serve, client_of, stream: bool) -> None:
    before = noise()
    mask = np.full((48, 64, 4), 255, dtype=np.uint8)
    mask[10:40, 10:50, 3] = 0
    with serve() as address:
        reply = client_of(address).images.edit(
            model="gpt-image-1",
            image=("fox.png", file_of(before), "image/png"),
            mask=("mask.png", file_of(mask), "image/png"),
            prompt="negative",
            stream=stream,
        )
        if stream:
            [event] = list(reply)
            assert event.type == "image_edit.completed"
            after = pixels(event.b64_json)
        else:
            after = pixels(reply.data[0].b64_json)
    stays = mask[:, :, 3] == 255
    assert np.abs(after - before)[stays].max() == 0
    assert np.array_equal(after[24, 30], 255 - before[24, 30].astype(int))


def test_several_uploads_come_in_order(serve, client_of) -> None:
    engine = ScriptedEngine()
    files = [("a.png", file_of(noise(32 + n, 32)), "image/png") for n in range(3)]
    with serve(engine) as address:
        client_of(address).images.edit(image=files, prompt="together")
    assert [source.pixels.shape[1] for source in engine.jobs[0].sources] == [32, 33, 34]


def test_edits_take_json_with_data_urls(serve) -> None:
    url = "data:image/png;base64," + base64.b64encode(file_of(noise())).decode()
    with serve() as address:
        reply = httpx2.post(
            f"{address.url}/v1/images/edits",
            json={"images": [{"image_url": url}], "prompt": "negative"},
        )
    assert reply.status_code == 200
    assert np.array_equal(pixels(reply.json()["data"][0]["b64_json"]), 255 - noise().astype(int))


def test_variations_start_from_the_upload(serve, client_of) -> None:
    engine = ScriptedEngine()
    with serve(engine) as address, pytest.warns(DeprecationWarning, match="deprecated"):
        reply = client_of(address).images.create_variation(
            image=("fox.png", file_of(noise()), "image/png"), n=2, size=SIZE
        )
    assert len(reply.data) == 2
    assert len(engine.jobs[0].sources) == 1


def test_dall_e_names_may_ask_for_urls_that_work(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        reply = client.images.generate(model="dall-e-3", prompt="a fox", size=SIZE, quality="hd")
        picture = httpx2.get(reply.data[0].url)
        inline = client.images.generate(
            model="dall-e-2", prompt="a fox", size=SIZE, response_format="b64_json"
        )
    assert picture.headers["content-type"] == "image/png"
    assert pixels(base64.b64encode(picture.content).decode()).shape == (256, 256, 3)
    assert inline.data[0].b64_json is not None


@pytest.mark.parametrize(
    ("change", "param", "code"),
    [
        ({"response_format": "b64_json"}, "response_format", "unknown_parameter"),
        ({"size": "100x100"}, "size", "invalid_value"),
        ({"n": 11}, "n", "integer_above_max_value"),
        ({"n": 0}, "n", "integer_below_min_value"),
        ({"quality": "best"}, "quality", "invalid_value"),
        ({"output_format": "gif"}, "output_format", "invalid_value"),
        ({"background": "transparent", "output_format": "jpeg"}, "background", "invalid_value"),
        ({"output_compression": 50}, "output_compression", "invalid_value"),
        ({"partial_images": 4, "stream": True}, "partial_images", "integer_above_max_value"),
        ({"style": "vivid"}, "style", "unsupported_parameter"),
        ({"prompt": ""}, "prompt", "invalid_prompt"),
        ({"prompt": "x" * 32_001}, "prompt", "string_above_max_length"),
        ({"extra_body": {"colour": 1}}, "colour", "unknown_parameter"),
        ({"extra_body": {"input_fidelity": "high"}}, "input_fidelity", "invalid_value"),
        ({"extra_body": {"prompt": None}}, "prompt", "missing_required_parameter"),
    ],
)
def test_what_cannot_be_honoured_is_refused_by_its_name_here(
    serve, client_of, change: dict[str, Any], param: str, code: str
) -> None:
    request = {"model": "gpt-image-1", "prompt": "a fox", **change}
    with serve() as address, pytest.raises(openai.BadRequestError) as caught:
        client_of(address).images.generate(**request)
    assert (caught.value.param, caught.value.code) == (param, code)


@pytest.mark.parametrize(
    ("data", "files", "param"),
    [
        ({"prompt": "x"}, {"image": b""}, "image"),
        ({"prompt": "x"}, {"image": b"no picture"}, "image"),
        ({"prompt": "x"}, {"mask": file_of(noise())}, "image"),
        ({}, {"image": file_of(noise())}, "prompt"),
        ({"prompt": "x", "n": "two"}, {"image": file_of(noise())}, "n"),
        ({"prompt": "x"}, {"image": file_of(noise()), "mask": file_of(noise())}, "mask"),
        ({"prompt": "x"}, {"image": file_of(noise()), "other": b"x"}, "other"),
    ],
)
def test_wrong_uploads_are_a_400_with_their_name(serve, data: Any, files: Any, param: str) -> None:
    with serve() as address:
        reply = httpx2.post(
            f"{address.url}/v1/images/edits",
            data=data,
            files={name: (f"{name}.png", body, "image/png") for name, body in files.items()},
        )
    assert reply.status_code == 400, reply.text
    assert reply.json()["error"]["param"] == param


def test_an_upload_over_the_limit_is_a_413(serve) -> None:
    with serve(limits=LimitSettings(body_bytes=10_000)) as address:
        reply = httpx2.post(
            f"{address.url}/v1/images/edits",
            data={"prompt": "x"},
            files={"image": ("a.png", b"x" * 20_000, "image/png")},
        )
    assert reply.status_code == 413


def test_a_failed_picture_is_a_server_error_plain_and_streamed(serve, client_of) -> None:
    with serve(ScriptedEngine(fails_at_step=2)) as address:
        client = client_of(address)
        with pytest.raises(openai.InternalServerError, match="script"):
            client.images.generate(prompt="a fox", size=SIZE)
        with pytest.raises(openai.APIError, match="script"):
            list(client.images.generate(prompt="a fox", size=SIZE, stream=True))
