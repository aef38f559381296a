"""The same call with the same Idempotency-Key is done once, at every door, however it comes."""

import base64
import io
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx2
import pytest
from openai import OpenAI
from PIL import Image

from test_tenancy import Endpoint, all_endpoints
from tintype.settings import LimitSettings, ServerSettings
from tintype.testing.engine import ScriptedEngine

TOOL: Any = {"type": "image_generation", "size": "256x256"}
ASKED: Any = {"model": "gpt-5", "input": "a red fox", "tools": [TOOL]}
ITEM: Any = {"role": "user", "content": "hello"}
SLOW = 10_000  # steps of an engine that never ends by itself


def png() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (256, 256), "red").save(file, "PNG")
    return file.getvalue()


def once(key: str = "k1") -> dict[str, str]:
    return {"idempotency-key": key}


def form(name: str, text: str) -> dict[str, Any]:
    return {"files": {name: ("a.png", png(), "image/png")}, "data": {"prompt": text}}


def upload(text: str) -> dict[str, Any]:
    return {"files": {"file": ("a.png", png() + text.encode())}, "data": {"purpose": "vision"}}


def router_image(text: str) -> dict[str, Any]:
    return {"json": {"model": "scripted", "prompt": text, "size": "256x256"}}


CALLS: dict[str, Any] = {
    "/v1/responses": lambda text: {"json": {**ASKED, "input": text}},
    "/v1/responses/input_tokens": lambda text: {"json": {**ASKED, "input": text}},
    "/v1/responses/{response_id}/cancel": lambda text: {"content": text},
    "/v1/conversations": lambda text: {"json": {"metadata": {"text": text}}},
    "/v1/conversations/{conversation_id}": lambda text: {"json": {"metadata": {"text": text}}},
    "/v1/conversations/{conversation_id}/items": lambda text: {
        "json": {"items": [{"role": "user", "content": text}]}
    },
    "/v1/images/generations": lambda text: {"json": {"prompt": text, "size": "256x256"}},
    "/v1/images/edits": lambda text: form("image", text),
    "/v1/images/variations": lambda text: {**form("image", text), "data": {"user": text}},
    "/v1/files": upload,
    "/api/v1/files": upload,
    "/api/v1/responses": lambda text: {"json": {**ASKED, "input": text}},
    "/api/v1/images": router_image,
    "/api/v1/chat/completions": lambda text: {
        "json": {
            "model": "scripted",
            "messages": [{"role": "user", "content": text}],
            "image_config": {"size": "256x256"},
        }
    },
}
"""A valid call of every route that takes POST."""


@pytest.fixture
async def post_paths(tmp_path: Path) -> list[str]:
    endpoints: list[Endpoint] = await all_endpoints(tmp_path / "routes")
    return [endpoint.path for endpoint in endpoints if endpoint.method == "POST"]


@pytest.mark.anyio
async def test_every_post_is_done_once_and_another_body_is_refused(serve, post_paths) -> None:
    assert sorted(post_paths) == sorted(CALLS)  # a new route needs a call here
    engine = ScriptedEngine()
    with serve(engine) as address, httpx2.Client(base_url=address.url, timeout=30) as client:
        background = client.post("/v1/responses", json={**ASKED, "background": True}).json()
        talk = client.post("/v1/conversations", json={}).json()
        ids = {"{response_id}": background["id"], "{conversation_id}": talk["id"]}
        for path in post_paths:
            url = path
            for name, value in ids.items():
                url = url.replace(name, value)
            key = once(f"key of {path}")
            first = client.post(url, headers=key, **CALLS[path]("a fox"))
            made = len(engine.jobs)
            again = client.post(url, headers=key, **CALLS[path]("a fox"))
            other = client.post(url, headers=key, **CALLS[path]("an owl"))

            assert first.status_code == 200, (path, first.text)
            assert "idempotent-replayed" not in first.headers
            assert (again.status_code, again.content) == (200, first.content), path
            assert again.headers["idempotent-replayed"] == "true", path
            assert other.status_code == 422, (path, other.text)
            code = other.json()["error"]["code"]
            assert code == (422 if path.startswith("/api/") else "idempotency_key_reused")
            assert len(engine.jobs) == made, path
        items = client.get(f"/v1/conversations/{talk['id']}/items").json()["data"]
        assert len(items) == 1
        assert len(client.get("/v1/files").json()["data"]) == 2  # one for each dialect


@pytest.mark.parametrize("key", ["", "x" * 256, "a\tb"])
def test_a_key_that_is_none_is_refused(serve, key: str) -> None:
    with serve() as address, httpx2.Client(base_url=address.url) as client:
        reply = client.post("/v1/responses", json=ASKED, headers=once(key))
        assert (reply.status_code, reply.json()["error"]["code"]) == (
            400,
            "invalid_idempotency_key",
        )


def test_what_was_refused_may_be_asked_again_with_the_same_key(serve) -> None:
    with serve() as address, httpx2.Client(base_url=address.url) as client:
        wrong = {**ASKED, "tools": []}
        assert client.post("/v1/responses", json=wrong, headers=once()).status_code == 400
        assert client.post("/v1/responses", json=ASKED, headers=once()).status_code == 200


def test_a_key_is_one_projects_own(serve, make_key) -> None:
    engine = ScriptedEngine()
    keys = [make_key(name) for name in ("alice", "bob")]
    with serve(engine) as address:
        made = set()
        for key in keys:
            with OpenAI(base_url=f"{address.url}/v1", api_key=key) as client:
                made.add(client.responses.create(**ASKED, extra_headers=once()).id)
    assert len(made) == len(engine.jobs) == 2


def test_calls_at_the_same_time_follow_one_run(serve) -> None:
    engine = ScriptedEngine(steps=10, pause_s=0.02)
    with serve(engine) as address, OpenAI(base_url=f"{address.url}/v1", api_key="x") as client:

        def plain(_: int) -> str:
            return client.responses.create(**ASKED, extra_headers=once()).model_dump_json()

        def streamed(_: int) -> str:
            stream = client.responses.create(**ASKED, stream=True, extra_headers=once("k2"))
            return "\n".join(event.model_dump_json() for event in stream)

        with ThreadPoolExecutor(8) as threads:
            assert len(set(threads.map(plain, range(8)))) == 1
            assert len(set(threads.map(streamed, range(8)))) == 1
    assert len(engine.jobs) == 2


@pytest.mark.parametrize("is_stored", [True, False])
def test_a_call_that_is_cut_and_repeated_misses_nothing(serve, is_stored: bool) -> None:
    engine = ScriptedEngine(steps=20, pause_s=0.02)
    tool = {**TOOL, "partial_images": 2}
    asked = {**ASKED, "tools": [tool], "stream": True, "store": is_stored}
    with serve(engine) as address, OpenAI(base_url=f"{address.url}/v1", api_key="x") as client:
        cut = client.responses.create(**asked, extra_headers=once())
        first = [next(cut) for _ in range(4)]
        cut.close()

        rest = list(client.responses.create(**asked, extra_headers=once()))
        again = list(client.responses.create(**asked, extra_headers=once()))
    assert rest[:4] == first
    assert [event.sequence_number for event in rest] == list(range(len(rest)))
    assert rest[-1].type == "response.completed"
    assert again == rest
    assert len(engine.jobs) == 1


def test_a_cut_call_that_nobody_repeats_is_stopped(serve) -> None:
    engine = ScriptedEngine(steps=SLOW, pause_s=0.005)
    limits = LimitSettings(reconnect_s=0.05)
    with (
        serve(engine, limits=limits) as address,
        OpenAI(base_url=f"{address.url}/v1", api_key="x") as client,
    ):
        cut = client.responses.create(**ASKED, stream=True, extra_headers=once())
        response_id = next(cut).response.id
        cut.close()
        while client.responses.retrieve(response_id).status != "cancelled":
            pass
        # what was stopped is no outcome: the call can be done again
        again = client.responses.create(**ASKED, stream=True, extra_headers=once())
        assert next(again).response.id != response_id
        again.close()
    assert len(engine.jobs) == 2


def test_a_call_without_a_key_is_stopped_at_once(serve) -> None:
    engine = ScriptedEngine(steps=SLOW, pause_s=0.005)
    with (
        serve(engine, limits=LimitSettings(reconnect_s=3600)) as address,
        OpenAI(base_url=f"{address.url}/v1", api_key="x") as client,
    ):
        cut = client.responses.create(**ASKED, stream=True)
        response_id = next(cut).response.id
        cut.close()
        while client.responses.retrieve(response_id).status != "cancelled":
            pass


@pytest.mark.parametrize("is_stored", [True, False])
def test_a_call_is_done_once_over_a_restart(serve, is_stored: bool) -> None:
    """What the server was stopped in is taken up at its next start, and the caller finds it."""
    asked = {**ASKED, "stream": True, "store": is_stored}
    slow, quick = ScriptedEngine(steps=SLOW, pause_s=0.005), ScriptedEngine()
    with (
        serve(slow, server=ServerSettings(shutdown_s=0.1)) as address,
        OpenAI(base_url=f"{address.url}/v1", api_key="x") as client,
    ):
        cut = client.responses.create(**asked, extra_headers=once())
        first = next(cut)
        cut.close()
    with serve(quick) as address, OpenAI(base_url=f"{address.url}/v1", api_key="x") as client:
        events = list(client.responses.create(**asked, extra_headers=once()))
    assert events[0] == first
    assert events[-1].type == "response.completed"
    assert [event.sequence_number for event in events] == list(range(len(events)))
    assert quick.jobs[0].seed == slow.jobs[0].seed


def test_a_background_call_gets_its_response_as_it_is_by_then(serve) -> None:
    engine = ScriptedEngine(steps=SLOW, pause_s=0.005)
    with serve(engine) as address, OpenAI(base_url=f"{address.url}/v1", api_key="x") as client:
        first = client.responses.create(**ASKED, background=True, extra_headers=once())
        client.responses.cancel(first.id)
        again = client.responses.create(**ASKED, background=True, extra_headers=once())
        assert (again.id, again.status) == (first.id, "cancelled")
        client.responses.delete(first.id)
        reply = client.with_options(max_retries=0).responses.with_raw_response
        with pytest.raises(Exception, match="not found"):
            reply.create(**ASKED, background=True, extra_headers=once())


def test_pictures_of_a_replayed_edit_are_the_same_bytes(serve) -> None:
    with serve() as address, httpx2.Client(base_url=address.url) as client:
        replies = [
            client.post("/v1/images/edits", headers=once(), **form("image", "blue")).json()
            for _ in range(2)
        ]
    first, second = (base64.b64decode(reply["data"][0]["b64_json"]) for reply in replies)
    assert first == second
