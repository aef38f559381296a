"""Models behind a whole server, through the official SDK: what the docs say, they do."""

import base64
import io
import os
import signal
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import openai
import pytest
from openai import OpenAI
from PIL import Image

from rig import picture, psnr, settings_of
from tintype.app import running_server
from tintype.pixels.decode import read_metadata
from tintype.settings import (
    DiffusersSettings,
    LimitSettings,
    ModelSettings,
    ServerSettings,
    Settings,
    StoreSettings,
)

pytestmark = pytest.mark.timeout(180)
SIZE = "192x128"


@contextmanager
def serving(folder: Path, *models: ModelSettings, **more: Any) -> Generator[OpenAI]:
    settings = Settings(
        server=ServerSettings(port=0),
        store=StoreSettings(folder=str(folder)),
        limits=LimitSettings(running_jobs=16),
        models=models,
        diffusers=DiffusersSettings(**more),
    )
    with (
        running_server(settings) as address,
        OpenAI(base_url=f"{address.url}/v1", api_key="test", max_retries=0) as client,
    ):
        yield client


@pytest.fixture(scope="module")
def client(
    folder_of: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory
) -> Generator[OpenAI]:
    families = ("sd15", "flux", "kontext")
    models = [settings_of(folder_of(family)) for family in families]
    with serving(tmp_path_factory.mktemp("data"), *models) as client:
        yield client


def ask(client: OpenAI, given: Any = "a red fox", *, model: str = "sd15", **more: Any) -> Any:
    extra = {name: more.pop(name) for name in ("stream", "background") if more.get(name) is True}
    tool = {"type": "image_generation", "model": model, "size": SIZE, "seed": 3, **more}
    return client.responses.create(model="gpt-5", input=given, tools=[tool], **extra)


def pixels_of(encoded: str) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(encoded, validate=True))))


def drawn(response: Any) -> np.ndarray:
    assert response.status == "completed", response.error
    return pixels_of(response.output[0].result)


def data_url(pixels: np.ndarray) -> str:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG")
    return "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()


def with_picture(pixels: np.ndarray, text: str = "a red fox") -> list[dict[str, Any]]:
    parts = [
        {"type": "input_text", "text": text},
        {"type": "input_image", "image_url": data_url(pixels)},
    ]
    return [{"role": "user", "content": parts}]


def test_the_same_seed_gives_the_same_picture(client: OpenAI) -> None:
    first, again, other = (drawn(ask(client, seed=seed)) for seed in (5, 5, 6))
    assert first.shape == (128, 192, 3)
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_partial_images_come_near_the_picture(client: OpenAI) -> None:
    events = list(ask(client, stream=True, partial_images=2))
    kinds = [event.type for event in events]
    partials = [e for e in events if e.type == "response.image_generation_call.partial_image"]
    assert len(partials) == 2
    assert kinds[-1] == "response.completed"
    final = pixels_of(events[-1].response.output[0].result)
    seen = [pixels_of(event.partial_image_b64) for event in partials]
    assert all(picture.shape == final.shape for picture in seen)
    assert np.array_equal(final, drawn(ask(client))), "looking changes nothing"
    grey = np.full_like(final, round(final.mean()))
    assert psnr(seen[-1], final) > psnr(grey, final)


@pytest.mark.parametrize("model", ["sd15", "flux", "kontext"])
def test_an_edit_starts_from_its_picture(client: OpenAI, model: str) -> None:
    one, other = (
        drawn(ask(client, with_picture(picture(seed=seed).pixels), model=model)) for seed in (1, 2)
    )
    assert one.shape == (128, 192, 3)
    assert not np.array_equal(one, other)


def test_strength_says_how_far_an_edit_goes(client: OpenAI) -> None:
    source = picture().pixels
    far = [psnr(drawn(ask(client, with_picture(source), strength=s)), source) for s in (0, 0.3, 1)]
    assert far[0] == float("inf")
    assert far[0] > far[1] > far[2]


def test_a_mask_keeps_what_is_outside_of_it(client: OpenAI) -> None:
    source = picture().pixels
    mask = np.full((128, 192, 4), 255, np.uint8)
    mask[32:96, 48:144, 3] = 0  # transparent: may change
    edited = drawn(
        ask(client, with_picture(source), input_image_mask={"image_url": data_url(mask)})
    )
    outside = mask[:, :, 3] == 255
    assert np.array_equal(edited[outside], source[outside])
    assert not np.array_equal(edited[~outside], source[~outside])


@pytest.mark.parametrize(
    "field", [{"negative_prompt": "rain"}, {"steps": 2}, {"guidance": 1.5}, {"quality": "low"}]
)
def test_each_field_of_models_changes_the_picture_and_is_echoed(
    client: OpenAI, field: dict[str, Any]
) -> None:
    response = ask(client, **field)
    assert not np.array_equal(drawn(response), drawn(ask(client)))
    (name,) = field
    assert getattr(response.tools[0], name) == field[name]


@pytest.mark.parametrize(
    ("field", "param"),
    [
        ({"steps": 1000}, "steps"),
        ({"guidance": -1}, "guidance"),
        ({"loras": [{"name": "ink"}]}, "loras"),
        ({"background": "transparent"}, "background"),
        ({"size": "100x100"}, "size"),
    ],
)
def test_what_a_model_cannot_do_is_refused_by_name(
    client: OpenAI, field: dict[str, Any], param: str
) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        ask(client, **field)
    assert caught.value.param == f"tools[0].{param}"


def test_a_file_says_how_its_picture_was_made(client: OpenAI) -> None:
    response = ask(client, seed=9, guidance=2.5, quality="medium")
    said = read_metadata(base64.b64decode(response.output[0].result))
    assert said["steps"] == "3", "what the settings mean by this quality"
    request = msgspec.json.decode(said["request"])
    assert (request["model"], request["seed"], request["guidance"]) == ("sd15", 9, 2.5)


def test_a_cancelled_response_ends_and_the_next_is_drawn(client: OpenAI) -> None:
    response = ask(client, steps=200, background=True)
    assert client.responses.cancel(response.id).status == "cancelled"
    assert drawn(ask(client)).shape == (128, 192, 3)


def test_eight_jobs_of_three_shapes_and_two_models_at_once(client: OpenAI) -> None:
    shapes = ("192x128", "128x128", "128x192")
    wishes = [
        {"model": ("sd15", "flux")[number % 2], "size": shapes[number % 3], "seed": number}
        for number in range(8)
    ]
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(lambda wish: drawn(ask(client, **wish)), wishes))
    for wish, pixels in zip(wishes, together, strict=True):
        width, height = (int(side) for side in wish["size"].split("x"))
        assert pixels.shape == (height, width, 3)
        assert psnr(pixels, drawn(ask(client, **wish))) >= 50


def test_a_killed_worker_is_replaced_and_nobody_notices(
    folder_of: Callable[[str], Path], tmp_path: Path
) -> None:
    others = children()
    with serving(tmp_path, settings_of(folder_of("sd15"))) as client:
        expected = drawn(ask(client))
        events = iter(ask(client, stream=True, steps=100, partial_images=0))
        while next(events).type != "response.image_generation_call.generating":
            pass
        (worker,) = children() - others
        os.kill(worker, signal.SIGKILL)
        assert [event.type for event in events][-1] == "response.completed"
        assert np.array_equal(drawn(ask(client)), expected)
        assert children() - others != {worker}
    assert children() == others


def children() -> set[int]:
    """Return the workers of this process."""
    found = set()
    for entry in Path("/proc").iterdir():
        try:
            command = (entry / "cmdline").read_bytes().split(b"\0")
            parent = (entry / "stat").read_text().rpartition(")")[2].split()[1]
        except (OSError, IndexError):
            continue
        if b"tintype.engine.worker" in command and int(parent) == os.getpid():
            found.add(int(entry.name))
    return found
