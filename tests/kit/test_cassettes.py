"""Traffic is recorded once, without keys, and answered again without the service."""

import base64
import io
import json
from pathlib import Path
from typing import Any

import httpx2
import openai
import pytest
from openai import OpenAI
from openrouter import OpenRouter
from PIL import Image

import tintype
from tintype.testing import (
    CassetteMiss,
    CutStream,
    RecordingProxy,
    Refuse,
    ReplayServer,
    ScriptedServer,
)

KEY = "sk-very-secret-0123456789"
TOOL: Any = {"type": "image_generation", "size": "256x256", "partial_images": 1}
PNG_URL = "data:image/png;base64,"


@pytest.fixture
def upstream():
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def cassette(tmp_path: Path) -> Path:
    return tmp_path / "cassettes" / "fox.json"


def client_of(url: str, key: str = KEY) -> OpenAI:
    return OpenAI(base_url=url, api_key=key, max_retries=0)


def draw(client: OpenAI, prompt: str = "a red fox", **more: Any) -> Any:
    return client.responses.create(model="gpt-5", input=prompt, tools=[TOOL], **more)


def everything(client: OpenAI) -> list[Any]:
    """Use every form of request and reply; return what came of it."""
    drawn = draw(client)
    png = base64.b64decode(drawn.output[0].result)
    events = [event.to_dict() for event in draw(client, "a hen", stream=True)]
    uploaded = client.files.create(file=("a.png", png, "image/png"), purpose="vision")
    content = client.files.content(uploaded.id).content
    edited = client.images.edit(model="gpt-image-1", image=("a.png", png), prompt="night")
    models = [model.id for model in client.models.list()]
    again = draw(
        client,
        [
            {
                "role": "user",
                "content": [
                    {"type": "input_text", "text": "snow"},
                    {"type": "input_image", "image_url": PNG_URL + base64.b64encode(png).decode()},
                ],
            }
        ],
    )
    with pytest.raises(openai.BadRequestError) as refused:
        draw(client, "a fox", extra_body={"tools": [TOOL | {"size": "3x3"}]})
    return [
        *(drawn.to_dict(), events, uploaded.to_dict(), content, edited.to_dict(), models),
        *(again.to_dict(), refused.value.body),
    ]


def test_what_was_recorded_is_answered_again(upstream: ScriptedServer, cassette: Path) -> None:
    with (
        RecordingProxy(cassette, upstream=upstream.openai_url) as proxy,
        client_of(proxy.url) as client,
    ):
        recorded = everything(client)
    asked_upstream = len(upstream.requests)

    with ReplayServer(cassette) as server, client_of(server.url, "any") as client:
        replayed = everything(client)
        server.assert_all_used()

    assert replayed == recorded
    assert len(upstream.requests) == asked_upstream
    assert len(server.requests) == asked_upstream
    assert {request.api_key for request in upstream.requests} == {KEY}


def test_a_cassette_is_readable_and_has_no_keys(upstream: ScriptedServer, cassette: Path) -> None:
    with (
        RecordingProxy(cassette, upstream=upstream.openai_url) as proxy,
        client_of(proxy.url) as client,
    ):
        everything(client)
        draw(client, f"write {KEY} on a wall", extra_query={"api_key": "query-key-123"})
        draw(client, extra_headers={"x-api-key": "header-key-123", "openai-organization": "org-1"})

    text = cassette.read_text()
    for secret in (KEY, "query-key-123", "header-key-123", "org-1", "127.0.0.1:1"):
        assert secret not in text, secret
    assert "authorization" not in text.lower()
    assert "write (removed) on a wall" in text
    assert len(text) < 60_000  # no picture
    first = json.loads(text)["exchanges"][0]
    assert first["request"] == {
        "method": "POST",
        "path": "/responses",
        "headers": {"content-type": "application/json"},
        "json": {"input": "a red fox", "model": "gpt-5", "tools": [TOOL]},
    }
    call = first["reply"]["json"]["output"][0]
    picture = cassette.with_suffix("") / call["result"]["$picture"]
    assert Image.open(io.BytesIO(picture.read_bytes())).size == (256, 256)
    events = json.loads(text)["exchanges"][1]["reply"]["events"]
    assert events[0]["data"]["type"] == events[0]["event"] == "response.created"
    assert events[-1] == {"event": "message", "data": "[DONE]"}


@pytest.mark.parametrize("sdk", ["openrouter", "tintype"])
def test_other_sdks_are_recorded_too(upstream: ScriptedServer, cassette: Path, sdk: str) -> None:
    def ask(url: str) -> str | None:
        if sdk == "tintype":
            with tintype.Client(base_url=url, api_key=KEY) as ours:
                return ours.generate("a fox", size="256x256").call.to_json().decode()
        with (
            OpenRouter(api_key=KEY, server_url=url) as router,
            router.responses.send(
                model="openai/gpt-5-image", input="a fox", tools=[TOOL], stream=True
            ) as events,
        ):
            return list(events)[-1].model_dump_json()

    with RecordingProxy(cassette, upstream=upstream.openrouter_url) as proxy:
        assert proxy.url.endswith("/api/v1")
        recorded = ask(proxy.url)
    with ReplayServer(cassette, match="loose") as server:
        assert ask(server.url) == recorded


def test_a_miss_says_what_is_different_and_fails_the_test(
    upstream: ScriptedServer, cassette: Path
) -> None:
    with (
        RecordingProxy(cassette, upstream=upstream.openai_url) as proxy,
        client_of(proxy.url) as client,
    ):
        draw(client)
        draw(client, "a hen")

    def run() -> None:
        with ReplayServer(cassette) as server, client_of(server.url) as client:
            draw(client)
            with pytest.raises(openai.BadRequestError) as refused:  # swallowed
                draw(client, "a duck")
            assert refused.value.code == "cassette_miss"

    with pytest.raises(CassetteMiss) as missed:
        run()
    assert str(missed.value).splitlines() == [
        "fox.json has no answer to POST /responses 'a duck'.",
        "It has 2 answer(s), of which 1 were given already.",
        "  2. POST /responses 'a hen'",
        "The nearest is number 2: `json.input` is 'a duck', recorded is 'a hen'.",
        "Record it again, or compare loosely, if that is meant.",
    ]


def test_each_answer_is_given_once_and_the_rest_is_told(
    upstream: ScriptedServer, cassette: Path
) -> None:
    upstream.script(Refuse(429))
    with RecordingProxy(cassette, upstream=upstream.openai_url) as proxy:
        draw(client_of(proxy.url).with_options(max_retries=1))

    with ReplayServer(cassette) as server, client_of(server.url) as client:
        with pytest.raises(AssertionError, match=r"2\. POST /responses 'a red fox'"):
            server.assert_all_used()
        with pytest.raises(openai.RateLimitError):
            draw(client)
        assert draw(client).status == "completed"
        server.assert_all_used()
        assert [request.status for request in server.requests] == [429, 200]


def test_loose_matching_looks_at_the_prompt_only(upstream: ScriptedServer, cassette: Path) -> None:
    with (
        RecordingProxy(cassette, upstream=upstream.openai_url) as proxy,
        client_of(proxy.url) as client,
    ):
        draw(client)

    with ReplayServer(cassette, match="loose") as server, client_of(server.url) as client:
        response = draw(client, user="somebody", extra_body={"model": "gpt-7"})
    assert response.status == "completed"
    with (
        pytest.raises(CassetteMiss, match="`prompt` is 'a hen'"),
        ReplayServer(cassette, match="loose") as server,
        client_of(server.url) as client,
        pytest.raises(openai.BadRequestError),
    ):
        draw(client, "a hen")


def test_what_broke_off_is_passed_on_and_not_recorded(
    upstream: ScriptedServer, cassette: Path
) -> None:
    upstream.script(CutStream())
    with (
        RecordingProxy(cassette, upstream=upstream.openai_url) as proxy,
        client_of(proxy.url) as client,
    ):
        with pytest.raises(openai.APIConnectionError):
            list(draw(client, stream=True))
        draw(client)

    assert len(json.loads(cassette.read_text())["exchanges"]) == 1


def test_a_service_that_cannot_be_reached_is_said(cassette: Path) -> None:
    with (
        RecordingProxy(cassette, upstream="http://127.0.0.1:9/v1") as proxy,
        client_of(proxy.url) as client,
        pytest.raises(openai.APIStatusError, match="cannot be reached to be recorded") as failed,
    ):
        draw(client)
    assert failed.value.status_code == 502
    assert not cassette.exists()


def test_pictures_in_other_forms_come_back_too(upstream: ScriptedServer, cassette: Path) -> None:
    """A cassette of a reply that no SDK reads: text that is no JSON, and a route that is not."""
    with RecordingProxy(cassette, upstream=upstream.url) as proxy:
        plain = httpx2.get(f"{proxy.url}/healthz")
        missing = httpx2.get(f"{proxy.url}/v1/nowhere?page=2")

    with ReplayServer(cassette) as server:
        assert httpx2.get(f"{server.url}/healthz").content == plain.content
        again = httpx2.get(f"{server.url}/v1/nowhere?page=2")
    assert (again.status_code, again.json()) == (404, missing.json())


def test_the_recorded_size_of_pictures_is_that_of_the_files(
    upstream: ScriptedServer, cassette: Path
) -> None:
    with RecordingProxy(cassette, upstream=upstream.openai_url) as proxy:
        reply = client_of(proxy.url).images.generate(model="gpt-image-1", prompt="a fox")
    png = base64.b64decode(reply.data[0].b64_json)
    stored = [path.read_bytes() for path in cassette.with_suffix("").iterdir()]
    assert stored == [png]
    assert Image.open(io.BytesIO(png)).size == (1024, 1024)
