"""What models cannot do, lack, or must not show, at every door of a server."""

import io
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import httpx2
import msgspec
import numpy as np
import openai
import pytest
from openai import OpenAI
from PIL import Image

from rig import picture, settings_of
from test_server import data_url, pixels_of
from tintype.app import running_server
from tintype.settings import (
    DiffusersSettings,
    LoraSettings,
    ServerSettings,
    Settings,
    StoreSettings,
)

pytestmark = pytest.mark.timeout(180)
SIZE = "192x128"
PICTURE = data_url(picture().pixels)
WITHHELD = "image_content_policy_violation"


@pytest.fixture(scope="module")
def url(
    folder_of: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory
) -> Generator[str]:
    folder = tmp_path_factory.mktemp("data")
    lost = LoraSettings(name="lost", source=str(folder / "nowhere"))
    models = [
        settings_of(folder_of("sd15"), loras=(lost,)),
        *(settings_of(folder_of(family)) for family in ("sana", "qwen-edit", "flux-alpha")),
    ]
    settings = Settings(
        server=ServerSettings(port=0),
        store=StoreSettings(folder=str(folder)),
        models=tuple(models),
        diffusers=DiffusersSettings(safety="rig:is_low"),
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(Path(__file__).parent))  # where the worker finds `rig`
        with running_server(settings) as address:
            yield address.url


class Door:
    """The ways to ask one server for a picture; each returns status and body."""

    def __init__(self, url: str) -> None:
        self._url = url

    def post(self, path: str, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        reply = httpx2.post(self._url + path, json=body, timeout=120)
        return reply.status_code, reply.json()

    def responses(self, **tool: Any) -> tuple[int, dict[str, Any]]:
        parts: list[dict[str, Any]] = [{"type": "input_text", "text": "a red fox"}]
        if image := tool.pop("image", None):
            parts.append({"type": "input_image", "image_url": image})
        body = {
            "input": [{"role": "user", "content": parts}],
            "tools": [{"type": "image_generation", **tool}],
        }
        return self.post("/v1/responses", body)

    def images(self, **tool: Any) -> tuple[int, dict[str, Any]]:
        if image := tool.pop("image", None):
            body = {"prompt": "a red fox", "images": [{"image_url": image}], **tool}
            return self.post("/v1/images/edits", body)
        return self.post("/v1/images/generations", {"prompt": "a red fox", **tool})

    def openrouter_images(self, **tool: Any) -> tuple[int, dict[str, Any]]:
        if image := tool.pop("image", None):
            tool["input_references"] = [{"type": "image_url", "image_url": {"url": image}}]
        return self.post("/api/v1/images", {"prompt": "a red fox", **tool})

    def chat(self, **tool: Any) -> tuple[int, dict[str, Any]]:
        parts: list[dict[str, Any]] = [{"type": "text", "text": "a red fox"}]
        if image := tool.pop("image", None):
            parts.append({"type": "image_url", "image_url": {"url": image}})
        body = {
            "model": tool.pop("model"),
            "messages": [{"role": "user", "content": parts}],
            "image_config": tool,
        }
        return self.post("/api/v1/chat/completions", body)


NO_EDITS = "This model cannot edit pictures."
ONLY_EDITS = "This model only edits pictures"
NO_ALPHA = "no alpha channel"


@pytest.mark.parametrize(
    ("door", "wish", "param", "said"),
    [
        ("responses", {"model": "sana", "image": PICTURE}, "input[0].content[1]", NO_EDITS),
        ("images", {"model": "sana", "image": PICTURE}, "images[0].image_url", NO_EDITS),
        ("openrouter_images", {"model": "sana", "image": PICTURE}, "input_references", NO_EDITS),
        ("chat", {"model": "sana", "image": PICTURE}, "messages[0].content[1]", NO_EDITS),
        ("responses", {"model": "qwen-edit"}, "tools[0].action", ONLY_EDITS),
        ("images", {"model": "qwen-edit"}, "action", ONLY_EDITS),
        ("openrouter_images", {"model": "qwen-edit"}, "action", ONLY_EDITS),
        ("chat", {"model": "qwen-edit"}, "image_config.action", ONLY_EDITS),
        ("responses", {"model": "sd15", "background": "transparent"}, "background", NO_ALPHA),
        ("images", {"model": "sana", "background": "transparent"}, "background", NO_ALPHA),
        ("openrouter_images", {"model": "sd15", "background": "transparent"}, "", NO_ALPHA),
        ("chat", {"model": "sd15", "background": "transparent"}, "image_config.", NO_ALPHA),
        ("responses", {"model": "sd15", "loras": [{"name": "oil"}]}, "loras[0].name", "'lost'"),
        ("images", {"model": "sd15", "loras": [{"name": "oil"}]}, "loras[0].name", "'lost'"),
        ("openrouter_images", {"model": "sd15", "loras": [{"name": "oil"}]}, "loras", "'lost'"),
        ("chat", {"model": "sd15", "loras": [{"name": "oil"}]}, "loras[0].name", "'lost'"),
    ],
)
def test_what_a_model_cannot_do_is_refused_before_any_work(
    url: str, door: str, wish: dict[str, Any], param: str, said: str
) -> None:
    status, body = getattr(Door(url), door)(**wish)
    error = body["error"]
    assert (status, said in error["message"]) == (400, True), body
    assert param in error["param"]
    assert error["code"]


@pytest.mark.parametrize("door", ["responses", "images", "openrouter_images", "chat"])
def test_a_picture_that_must_not_be_shown_is_no_picture(url: str, door: str) -> None:
    status, body = getattr(Door(url), door)(model="sd15", size="192x64", steps=1)
    text = msgspec.json.encode(body).decode()
    assert WITHHELD in text or "withheld" in text
    assert "b64_json" not in text
    assert "data:image" not in text
    if door == "responses":
        assert (status, body["status"], body["error"]["code"]) == (200, "failed", WITHHELD)
        assert [(item["status"], item["result"]) for item in body["output"]] == [("failed", "")]
    else:
        assert status == 400, "asking again would help nobody"
        assert body["error"]["type"] == "image_generation_user_error"


def test_a_lora_whose_file_is_gone_is_named(url: str) -> None:
    with OpenAI(base_url=f"{url}/v1", api_key="any", max_retries=0) as client:
        tool: Any = {"type": "image_generation", "model": "sd15", "size": SIZE, "steps": 1}
        failed = client.responses.create(
            input="a red fox", tools=[{**tool, "loras": [{"name": "lost"}]}]
        )
        assert failed.status == "failed"
        assert "'lost'" in failed.error.message
        with pytest.raises(openai.APIStatusError, match="'lost'"):
            client.images.generate(
                prompt="a red fox",
                size=SIZE,
                extra_body={"model": "sd15", "steps": 1, "loras": [{"name": "lost"}]},
            )


def test_a_model_with_alpha_draws_what_is_clear(url: str) -> None:
    with OpenAI(base_url=f"{url}/v1", api_key="any", max_retries=0) as client:
        drawn = client.images.generate(
            model="flux-alpha",
            prompt="a red fox",
            size=SIZE,
            background="transparent",
            extra_body={"steps": 2, "seed": 3},
        )
        edited = client.images.edit(
            model="flux-alpha",
            image=("fox.png", io.BytesIO(png(pixels_of(drawn.data[0].b64_json)))),
            prompt="a red fox",
            background="transparent",
            extra_body={"steps": 2, "seed": 3, "strength": 0.5},
        )
    for reply in (drawn, edited):
        pixels = pixels_of(reply.data[0].b64_json)
        assert pixels.shape == (128, 192, 4)
        assert len(np.unique(pixels[:, :, 3])) > 2


def png(pixels: np.ndarray) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG")
    return file.getvalue()
