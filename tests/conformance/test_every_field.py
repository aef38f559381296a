"""Every field of every door: honoured, and to be seen in the result, or refused by name.

There is no third outcome. The table is generated: doors x fields x values.
"""

import base64
import io
from collections.abc import Callable, Generator
from typing import Any, NamedTuple

import httpx2
import msgspec
import numpy as np
import pytest
from PIL import Image

from tintype.app import running_server
from tintype.settings import (
    OPENAI_IMAGE_MODELS,
    ModelSettings,
    ServerSettings,
    Settings,
    StoreSettings,
)
from tintype.testing.engine import ScriptedEngine

SOURCE = np.random.default_rng(6).integers(0, 256, (64, 64, 3), dtype=np.uint8)


def data_url() -> str:
    file = io.BytesIO()
    Image.fromarray(SOURCE).save(file, "PNG")
    return "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()


class Door(NamedTuple):
    """How a field is put into a request, what it is called there, and where pictures come out."""

    path: str
    body: Callable[[dict[str, Any]], dict[str, Any]]
    prefix: str
    pictures: Callable[[dict[str, Any]], list[str]]
    lacks: frozenset[str] = frozenset()
    is_edit: bool = False


def calls(reply: dict[str, Any]) -> list[str]:
    return [item["result"] for item in reply["output"] if item["type"] == "image_generation_call"]


def data(reply: dict[str, Any]) -> list[str]:
    return [image["b64_json"] for image in reply["data"]]


def chat_images(reply: dict[str, Any]) -> list[str]:
    images = reply["choices"][0]["message"]["images"]
    return [image["image_url"]["url"].partition(",")[2] for image in images]


def with_tool(fields: dict[str, Any]) -> dict[str, Any]:
    return {"input": "a fox", "tools": [{"type": "image_generation", **fields}]}


def with_server_tool(fields: dict[str, Any]) -> dict[str, Any]:
    return {
        "input": "a fox",
        "tools": [{"type": "openrouter:image_generation", "parameters": fields}],
    }


def with_config(fields: dict[str, Any]) -> dict[str, Any]:
    return {"input": "a fox", "modalities": ["image", "text"], "image_config": fields}


def chat(fields: dict[str, Any]) -> dict[str, Any]:
    return {
        "messages": [{"role": "user", "content": "a fox"}],
        "modalities": ["image", "text"],
        "image_config": fields,
    }


EDIT_CONTENT = [
    {"type": "input_text", "text": "negative"},
    {"type": "input_image", "image_url": data_url()},
]
ANIMATED = frozenset({"complexity", "frame_count", "frame_duration_ms", "svg"})

DOORS = {
    "responses": Door("/v1/responses", with_tool, "tools[0].", calls),
    "responses, edit": Door(
        "/v1/responses",
        lambda fields: {
            **with_tool(fields),
            "input": [{"role": "user", "content": EDIT_CONTENT}],
        },
        "tools[0].",
        calls,
        is_edit=True,
    ),
    "images": Door(
        "/v1/images/generations",
        lambda fields: {"prompt": "a fox", **fields},
        "",
        data,
        frozenset({"action", "input_image_mask", "type"}),
    ),
    "images, edit": Door(
        "/v1/images/edits",
        lambda fields: {"prompt": "x", "images": [{"image_url": data_url()}], **fields},
        "",
        data,
        frozenset({"action", "input_image_mask", "type"}),
        is_edit=True,
    ),
    "openrouter responses": Door("/api/v1/responses", with_tool, "tools[0].", calls),
    "openrouter server tool": Door(
        "/api/v1/responses", with_server_tool, "tools[0].parameters.", calls, ANIMATED
    ),
    "openrouter image_config": Door(
        "/api/v1/responses", with_config, "image_config.", calls, ANIMATED
    ),
    "openrouter images": Door(
        "/api/v1/images",
        lambda fields: {"model": "gpt-image-1", "prompt": "a fox", **fields},
        "",
        data,
        ANIMATED | {"moderation"},
    ),
    "openrouter chat": Door(
        "/api/v1/chat/completions", chat, "image_config.", chat_images, ANIMATED
    ),
}

GOOD = True
BAD = False
ABLE = {"model": "able"}  # that one has what few models have

# (field that a refusal names, value, whether it is honoured, other fields that it needs)
VALUES: list[tuple[str, Any, bool, dict[str, Any]]] = [
    *[("size", size, GOOD, {}) for size in ("256x256", "512x256", "256x512", "768x256")],
    *[("size", size, GOOD, {}) for size in ("1024x1024", "272x304", "auto")],
    *[("size", size, BAD, {}) for size in ("100x100", "250x256", "1024x256", "4096x1024")],
    *[("size", size, BAD, {}) for size in ("big", "", "16x16", "0x0", "-256x256", "256 x 256")],
    ("size", 256, BAD, {}),
    *[("quality", quality, GOOD, {}) for quality in ("low", "medium", "high", "auto")],
    *[("quality", quality, BAD, {}) for quality in ("best", "xhigh", "max", "")],
    ("quality", 1, BAD, {}),
    *[("output_format", name, GOOD, {}) for name in ("png", "webp", "jpeg")],
    *[("output_format", name, BAD, {}) for name in ("gif", "svg", "avif", "PNG")],
    ("output_compression", 100, GOOD, {}),
    ("output_compression", 40, BAD, {}),
    *[("output_compression", n, GOOD, {"output_format": "webp"}) for n in (0, 60, 100)],
    *[("output_compression", n, GOOD, {"output_format": "jpeg"}) for n in (0, 60, 100)],
    *[("output_compression", n, BAD, {"output_format": "jpeg"}) for n in (-1, 101, "x", 1.5)],
    *[("background", name, GOOD, {}) for name in ("transparent", "opaque", "auto")],
    ("background", "transparent", GOOD, {"output_format": "webp"}),
    ("background", "transparent", BAD, {"output_format": "jpeg"}),
    *[("background", name, BAD, {}) for name in ("white", "")],
    *[("seed", n, GOOD, {}) for n in (0, 7, 2**32 - 1)],
    *[("seed", n, BAD, {}) for n in (-1, 2**32, "x", 0.5)],
    *[("n", n, GOOD, {}) for n in (1, 2, 3)],
    *[("n", n, BAD, {}) for n in (0, 11, "two")],
    *[("moderation", name, GOOD, {}) for name in ("auto", "low")],
    *[("moderation", name, BAD, {}) for name in ("off", 0)],
    *[("model", name, GOOD, {}) for name in ("scripted", "gpt-image-1", "gpt-image-1-mini")],
    *[("model", name, BAD, {}) for name in ("midjourney", 3)],
    ("complexity", "low", BAD, {}),
    ("frame_count", 4, BAD, {}),
    ("frame_duration_ms", 100, BAD, {}),
    ("svg", {"model": "x"}, BAD, {}),
    ("input_fidelity", "high", BAD, {}),
    ("input_fidelity", "blurred", BAD, {}),
    *[("strength", value, GOOD, {}) for value in (0, 0.25, 1)],
    *[("strength", value, BAD, {}) for value in (-0.1, 1.1, "x", True)],
    *[("file_metadata", name, GOOD, {}) for name in ("full", "mark", "none")],
    *[("file_metadata", name, BAD, {}) for name in ("some", True)],
    *[("mask_format", name, BAD, {}) for name in ("white", "alpha", "grey")],  # without a mask
    # of models that have them, and of one that has not
    ("negative_prompt", "rain", GOOD, ABLE),
    *[("negative_prompt", value, BAD, ABLE) for value in (3, ["rain"])],
    *[("steps", n, GOOD, ABLE) for n in (1, 9)],
    *[("steps", n, BAD, ABLE) for n in (0, 10, 1.5, "x")],
    *[("guidance", value, GOOD, ABLE) for value in (0, 7.5, 100)],
    *[("guidance", value, BAD, ABLE) for value in (-1, 101, "x")],
    ("loras", [{"name": "ink"}, {"name": "film", "weight": -0.5}], GOOD, ABLE),
    *[("loras", value, BAD, ABLE) for value in ("ink", [{"name": "ink"}] * 9)],
    *[("loras[0].name", [{"name": name}], BAD, ABLE) for name in ("oil", 3)],
    ("loras[1].weight", [{"name": "ink"}, {"name": "film", "weight": 11}], BAD, ABLE),
    ("loras[0].colour", [{"name": "ink", "colour": "red"}], BAD, ABLE),
    *[("negative_prompt", "rain", BAD, {}), ("steps", 4, BAD, {}), ("guidance", 2.5, BAD, {})],
    ("loras", [{"name": "ink"}], BAD, {}),
    ("colour", "red", BAD, {}),
]

EDITS_ONLY = frozenset({"strength"})

CASES = [
    pytest.param(
        name,
        field,
        value,
        is_good and (door.is_edit or field not in EDITS_ONLY),
        more,
        id=f"{name}-{field}-{value}-{index}",
    )
    for name, door in DOORS.items()
    for index, (field, value, is_good, more) in enumerate(VALUES)
    if field not in door.lacks
]


@pytest.fixture(scope="module")
def engine() -> ScriptedEngine:
    return ScriptedEngine(
        steps=1, has_negative_prompt=True, has_guidance=True, max_steps=9, loras=("ink", "film")
    )


@pytest.fixture(scope="module")
def url(engine: ScriptedEngine, tmp_path_factory: pytest.TempPathFactory) -> Generator[str]:
    models = (
        ModelSettings(name="scripted", engine="scripted", aliases=OPENAI_IMAGE_MODELS),
        ModelSettings(name="able", engine="able"),
    )
    engines = {"scripted": ScriptedEngine(steps=1), "able": engine}
    settings = Settings(
        server=ServerSettings(port=0, strict=True),
        store=StoreSettings(folder=str(tmp_path_factory.mktemp("data"))),
        models=models,
    )
    with running_server(settings, engines=engines) as address:
        yield address.url


@pytest.fixture(scope="module")
def http() -> Generator[httpx2.Client]:
    with httpx2.Client(timeout=30) as client:
        yield client


def test_the_table_is_large_enough() -> None:
    assert len(CASES) >= 500


@pytest.mark.parametrize(("name", "field", "value", "is_good", "more"), CASES)
def test_a_field_is_honoured_or_refused_by_name(
    url: str,
    engine: ScriptedEngine,
    http: httpx2.Client,
    name: str,
    field: str,
    value: Any,
    is_good: bool,
    more: dict[str, Any],
) -> None:
    door = DOORS[name]
    if field != "size":
        more = {"size": "256x256", **more}
    reply = http.post(url + door.path, json=door.body({**more, field.partition("[")[0]: value}))
    body = reply.json()
    if not is_good:
        assert reply.status_code == (404 if (field, value) == ("model", "midjourney") else 400)
        error = body["error"]
        assert error["param"] == door.prefix + field, error
        assert error["message"]
        assert error["code"] == 400 or error["code"] == 404 or isinstance(error["code"], str)
        return
    assert reply.status_code == 200, body
    pictures = [
        Image.open(io.BytesIO(base64.b64decode(picture))) for picture in door.pictures(body)
    ]
    assert_visible(door, field, value, more, pictures, body)
    if more.items() >= ABLE.items():
        asked = msgspec.to_builtins(getattr(engine.jobs[-1], field))
        if field == "loras":
            asked = [{k: v for k, v in lora.items() if v is not None} for lora in asked]
        assert asked == value


def assert_visible(
    door: Door,
    field: str,
    value: Any,
    more: dict[str, Any],
    pictures: list[Image.Image],
    body: dict[str, Any],
) -> None:
    """Look for the honoured value in the pictures themselves, else in what is echoed."""
    assert len(pictures) == (value if field == "n" else 1)
    first = pictures[0]
    expected = (more | {field: value}).get("size")
    if expected == "auto":
        expected = "64x64" if door.is_edit else "1024x1024"
    assert f"{first.width}x{first.height}" == expected
    wanted = (more | {field: value}).get("output_format", "png")
    assert first.format == wanted.upper()
    is_clear = (more | {field: value}).get("background") == "transparent"
    if not (door.is_edit and wanted == "webp"):  # an edit of an opaque picture may be opaque
        assert (first.mode == "RGBA") == is_clear
    call = next((i for i in body.get("output", []) if i["type"] == "image_generation_call"), {})
    if field in {"seed", "quality"} and call:
        assert call[field] == ("high" if value == "auto" else value)
    if field == "file_metadata":
        said = b"".join(base64.b64decode(picture) for picture in door.pictures(body))
        assert (b"DigitalSourceType" in said, b"tintype:text" in said) == {
            "full": (True, True),
            "mark": (True, False),
            "none": (False, False),
        }[value]
    if field == "strength":
        expected_pixel = np.rint(SOURCE[0, 0] + value * (255.0 - 2.0 * SOURCE[0, 0]))
        assert np.array_equal(np.asarray(first)[0, 0], expected_pixel)
    if field == "quality" and "quality" in body:
        assert body["quality"] == ("high" if value == "auto" else value)
