"""All doors lead to the same easel: one request, one seed, one picture."""

import base64
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from tintype.testing.engine import ScriptedEngine

PROMPT, SEED, SIZE = "a red fox under an oak tree", 1234, "1024x1024"
SHAPE = {"aspect_ratio": "1:1", "resolution": "1K", "seed": SEED}
WISH = {"modalities": ["image", "text"], "image_config": SHAPE}


def post(url: str, path: str, **body: Any) -> Any:
    reply = httpx2.post(url + path, json=body)
    assert reply.status_code == 200, reply.text
    return reply.json()


def responses(url: str) -> str:
    tool = {"type": "image_generation", "size": SIZE, "seed": SEED}
    return post(url, "/v1/responses", model="gpt-5", input=PROMPT, tools=[tool])["output"][0][
        "result"
    ]


def images(url: str) -> str:
    reply = post(url, "/v1/images/generations", prompt=PROMPT, size=SIZE, seed=SEED)
    return reply["data"][0]["b64_json"]


def openrouter_responses(url: str) -> str:
    reply = post(url, "/api/v1/responses", model="any/model", input=PROMPT, **WISH)
    return reply["output"][0]["result"]


def openrouter_tool(url: str) -> str:
    tool = {"type": "openrouter:image_generation", "parameters": SHAPE}
    reply = post(url, "/api/v1/responses", model="any/model", input=PROMPT, tools=[tool])
    return reply["output"][0]["result"]


def openrouter_images(url: str) -> str:
    reply = post(url, "/api/v1/images", model="openai/gpt-image-1", prompt=PROMPT, **SHAPE)
    return reply["data"][0]["b64_json"]


def openrouter_chat(url: str) -> str:
    messages = [{"role": "user", "content": PROMPT}]
    reply = post(url, "/api/v1/chat/completions", model="any/model", messages=messages, **WISH)
    image = reply["choices"][0]["message"]["images"][0]["image_url"]["url"]
    return image.removeprefix("data:image/png;base64,")


DOORS: list[Callable[[str], str]] = [
    responses,
    images,
    openrouter_responses,
    openrouter_tool,
    openrouter_images,
    openrouter_chat,
]


@pytest.mark.parametrize("door", DOORS[1:], ids=lambda door: door.__name__)
def test_the_same_request_makes_the_same_bytes_behind_every_door(
    serve, door: Callable[[str], str]
) -> None:
    engine = ScriptedEngine()
    with serve(engine) as address:
        first, second = responses(address.url), door(address.url)
    assert base64.b64decode(first, validate=True) == base64.b64decode(second, validate=True)
    assert engine.jobs[0] == engine.jobs[1]
