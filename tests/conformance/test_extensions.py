"""What models with weights can be asked for, through every SDK and door: the same job each time."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import numpy as np
import openai
import pytest
from openai import OpenAI
from openrouter import OpenRouter, errors
from PIL import Image

from tintype import AsyncClient, Client
from tintype.cli import app
from tintype.errors import CallRefused
from tintype.protocol.codec import encode
from tintype.testing.engine import ScriptedEngine

WISH: dict[str, Any] = {
    "seed": 7,
    "negative_prompt": "rain",
    "steps": 3,
    "guidance": 2.5,
    "loras": [{"name": "ink"}, {"name": "film", "weight": 0.4}],
}
EDIT_WISH = {**WISH, "strength": 0.5}
SIZE = {"size": "256x256"}
TOOL = {"type": "image_generation", **SIZE}
MESSAGES = [{"role": "user", "content": "a fox"}]
UNKNOWN = [{"name": "oil"}]


def able() -> ScriptedEngine:
    return ScriptedEngine(
        has_negative_prompt=True, has_guidance=True, max_steps=9, loras=("ink", "film")
    )


def png() -> bytes:
    file = io.BytesIO()
    noise = np.random.default_rng(4).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    Image.fromarray(noise).save(file, "PNG")
    return file.getvalue()


def wish_of(engine: ScriptedEngine) -> dict[str, Any]:
    """Return what the last job was asked for, as it stands in a request."""
    job = engine.jobs[-1]
    loras = [
        {"name": lora.name} if lora.weight is None else {"name": lora.name, "weight": lora.weight}
        for lora in job.loras
    ]
    asked = {name: getattr(job, name) for name in EDIT_WISH if name != "loras"}
    return {name: value for name, value in {**asked, "loras": loras}.items() if value is not None}


def openai_at(url: str) -> OpenAI:
    return OpenAI(base_url=f"{url}/v1", api_key="any", max_retries=0)


def responses(url: str, wish: dict[str, Any]) -> None:
    with openai_at(url) as client:
        client.responses.create(input="a fox", tools=[{**TOOL, **wish}])


def images(url: str, wish: dict[str, Any]) -> None:
    with openai_at(url) as client:
        client.images.generate(model="gpt-image-1", prompt="a fox", extra_body=wish, **SIZE)


def openrouter_images(url: str, wish: dict[str, Any]) -> None:
    body = {"model": "openai/gpt-image-1", "prompt": "a fox", **SIZE, **wish}
    with httpx2.Client(base_url=url) as http:
        check(http.post("/api/v1/images", json=body))


def openrouter_responses(url: str, wish: dict[str, Any]) -> None:
    with OpenRouter(api_key="any", server_url=f"{url}/api/v1") as client:
        client.beta.responses.send(
            input="a fox", modalities=["image", "text"], image_config={**SIZE, **wish}
        )


def openrouter_server_tool(url: str, wish: dict[str, Any]) -> None:
    tool = {"type": "openrouter:image_generation", "parameters": {**SIZE, **wish}}
    with OpenRouter(api_key="any", server_url=f"{url}/api/v1") as client:
        client.beta.responses.send(input="a fox", tools=[tool])


def openrouter_chat(url: str, wish: dict[str, Any]) -> None:
    with OpenRouter(api_key="any", server_url=f"{url}/api/v1") as client:
        client.chat.send(
            model="openai/gpt-image-1",
            messages=MESSAGES,
            modalities=["image", "text"],
            image_config={**SIZE, **wish},
        )


def own_client(url: str, wish: Any) -> None:
    with Client(url) as client:
        client.generate("a fox", size="256x256", **wish)


def own_client_at_openrouter(url: str, wish: Any) -> None:
    with Client(f"{url}/api/v1") as client:
        client.generate("a fox", model="openai/gpt-image-1", size="256x256", **wish)


def own_images(url: str, wish: Any) -> None:
    with Client(url) as client:
        client.images.generate("a fox", size="256x256", **wish)


def own_images_at_openrouter(url: str, wish: Any) -> None:
    with Client(f"{url}/api/v1") as client:
        client.images.generate("a fox", model="openai/gpt-image-1", size="256x256", **wish)


def check(reply: httpx2.Response) -> None:
    assert reply.status_code == 200, reply.text


Door = Callable[[str, dict[str, Any]], None]
SDKS: list[Door] = [
    responses,
    images,
    openrouter_responses,
    openrouter_server_tool,
    openrouter_chat,
    openrouter_images,
    own_client,
    own_client_at_openrouter,
    own_images,
    own_images_at_openrouter,
]


@pytest.mark.parametrize("door", SDKS, ids=lambda door: door.__name__)
def test_every_sdk_can_ask_for_all_of_it(serve, door: Door) -> None:
    engine = able()
    with serve(engine) as address:
        door(address.url, WISH)
    assert wish_of(engine) == WISH


def edit_by_sdk(url: str, wish: dict[str, Any]) -> None:
    with openai_at(url) as client:  # a form, where lists of objects become `loras[][name]`
        client.images.edit(
            model="gpt-image-1", image=("fox.png", png()), prompt="a fox", extra_body=wish
        )


def edit_by_hand(url: str, wish: dict[str, Any]) -> None:
    form = {
        name: value if isinstance(value, str) else encode(value).decode()
        for name, value in wish.items()
    }
    files = {"image": ("fox.png", png(), "image/png")}
    check(httpx2.post(f"{url}/v1/images/edits", data={"prompt": "a fox", **form}, files=files))


def edit_by_client(url: str, wish: Any) -> None:
    with Client(url) as client:
        client.edit(png(), "a fox", **wish)


def edit_by_images(url: str, wish: Any) -> None:
    with Client(url) as client:
        client.images.edit(png(), "a fox", **wish)


def vary_by_images(url: str, wish: Any) -> None:
    with Client(url) as client:
        client.images.variation(png(), **wish)


@pytest.mark.parametrize(
    "door",
    [edit_by_sdk, edit_by_hand, edit_by_client, edit_by_images, vary_by_images],
    ids=lambda door: door.__name__,
)
def test_edits_can_ask_for_all_of_it(serve, door: Door) -> None:
    engine = able()
    with serve(engine) as address:
        door(address.url, EDIT_WISH)
    assert wish_of(engine) == EDIT_WISH


@pytest.mark.anyio
async def test_the_asynchronous_client_can_too(serve) -> None:
    engine = able()
    with serve(engine) as address:
        async with AsyncClient(address.url) as client:
            await client.generate("a fox", size="256x256", **WISH)
    assert wish_of(engine) == WISH


@pytest.mark.parametrize("prefix", ["/v1", "/api/v1"])
def test_the_command_line_has_flags_for_all_of_it(serve, tmp_path: Path, prefix: str) -> None:
    engine = able()
    (tmp_path / "fox.png").write_bytes(png())
    flags = ["--seed=7", "--negative-prompt=rain", "--steps=3", "--guidance=2.5", "--lora=ink"]
    flags += ["--lora=film=0.4", f"--output={tmp_path / 'out.png'}", "--model=openai/gpt-image-1"]
    with serve(engine) as address:
        flags.append(f"--url={address.url}{prefix}")
        assert app(["generate", "a fox", *flags], result_action="return_value") == 0
        assert wish_of(engine) == WISH
        edit = ["edit", "a fox", str(tmp_path / "fox.png"), "--strength=0.5", *flags]
        assert app(edit, result_action="return_value") == 0
    assert wish_of(engine) == EDIT_WISH


def test_a_lora_of_the_command_line_has_a_number_behind_its_name(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    flags = ["--lora=ink=much", f"--output={tmp_path / 'out.png'}", "--url=http://127.0.0.1:1"]
    assert app(["generate", "a fox", *flags], result_action="return_value") == 1
    assert "NAME=WEIGHT, not 'ink=much'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("wish", "param", "code"),
    [
        ({"loras": UNKNOWN}, "loras[0].name", "invalid_value"),
        ({"steps": 10}, "steps", "integer_above_max_value"),
        ({"steps": 0}, "steps", "integer_below_min_value"),
        ({"guidance": 101}, "guidance", "decimal_above_max_value"),
        ({"guidance": "much"}, "guidance", "invalid_type"),
        ({"negative_prompt": 3}, "negative_prompt", "invalid_type"),
        ({"loras": [{"name": "ink", "weight": 11}]}, "loras[0].weight", "decimal_above_max_value"),
    ],
)
def test_a_refusal_names_field_and_reason_in_the_words_of_the_door(
    serve, wish: dict[str, Any], param: str, code: str
) -> None:
    engine = able()
    with serve(engine) as address:
        for door, prefix in [(responses, "tools[0]."), (images, "")]:
            with pytest.raises(openai.BadRequestError) as caught:
                door(address.url, wish)
            assert (caught.value.param, caught.value.code) == (prefix + param, code)
        for door, prefix in [
            (openrouter_responses, "image_config."),
            (openrouter_server_tool, "tools[0].parameters."),
            (openrouter_chat, "image_config."),
        ]:
            with pytest.raises(errors.OpenRouterError) as refused:
                door(address.url, wish)
            assert refused.value.status_code == 400
            assert f'"{prefix}{param}"' in refused.value.body
        for door, prefix in [(own_client, "tools[0]."), (own_images, "")]:
            with pytest.raises(CallRefused) as ours:
                door(address.url, wish)
            assert (ours.value.param, ours.value.code) == (prefix + param, code)
    assert engine.jobs == []


@pytest.mark.parametrize(
    ("field", "text", "param"),
    [
        ("loras[][weight]", "much", "loras[0].weight"),
        ("loras", "ink", "loras"),
        ("loras", '"ink"', "loras"),
        ("steps", "few", "steps"),
        ("guidance", "nan", "guidance"),
        ("colours[][name]", "red", "colours"),
    ],
)
def test_a_form_is_read_as_strictly_as_json(serve, field: str, text: str, param: str) -> None:
    engine = able()
    files = {"image": ("fox.png", png(), "image/png")}
    with serve(engine) as address:
        reply = httpx2.post(
            f"{address.url}/v1/images/edits", data={"prompt": "a fox", field: text}, files=files
        )
    assert reply.status_code == 400
    assert reply.json()["error"]["param"] == param
    assert engine.jobs == []


def test_openrouters_list_of_models_says_what_each_has(serve) -> None:
    with (
        serve(able()) as address,
        OpenRouter(api_key="any", server_url=f"{address.url}/api/v1") as client,
    ):
        [model] = client.images.list_models().data
    said = model.supported_parameters
    assert (said["steps"].type, said["steps"].min, said["steps"].max) == ("range", 1, 9)
    assert said["loras"].values == ["ink", "film"]
    assert said["negative_prompt"].type == "boolean"
    with serve() as address:
        plain = httpx2.get(f"{address.url}/api/v1/images/models").json()["data"][0]
    assert (
        not {"steps", "guidance", "negative_prompt", "loras"} & plain["supported_parameters"].keys()
    )
