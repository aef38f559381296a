"""Limits and accounts of keys, over a real socket: who is refused, how, and who is not."""

import json
import subprocess
import sys
import threading
from collections.abc import AsyncGenerator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from pathlib import Path
from typing import Any

import anyio.to_thread
import httpx2
import openai
import pytest
from openai import OpenAI
from websockets.sync.client import connect

from tintype.engine.base import Job, Step
from tintype.settings import KeyLimits, LimitSettings, ModelSettings, ServerSettings
from tintype.testing.engine import ScriptedEngine

TOOL: Any = {"type": "image_generation", "size": "256x256"}
ASKED: Any = {"model": "gpt-5", "input": "a red fox", "tools": [TOOL]}
SLOW = 10_000  # steps of an engine that never ends by itself
PRICED = ModelSettings(name="scripted", engine="scripted", price_usd=0.25)


def client_of(address, key: str) -> OpenAI:
    return OpenAI(base_url=f"{address.url}/v1", api_key=key, max_retries=0)


def test_a_key_that_asks_too_often_is_told_when_to_come_back(serve, make_key) -> None:
    eager, other = make_key("eager", limits={"requests_per_minute": "3"}), make_key("other")
    with serve() as address, httpx2.Client(base_url=address.url) as http:
        headers = {"authorization": f"Bearer {eager}"}
        replies = [http.get("/v1/models", headers=headers) for _ in range(4)]
        assert [reply.status_code for reply in replies] == [200, 200, 200, 429]
        assert replies[0].headers["x-ratelimit-limit-requests"] == "3"
        assert replies[2].headers["x-ratelimit-remaining-requests"] == "0"
        assert replies[0].headers["x-ratelimit-reset-requests"].endswith("s")
        assert int(replies[3].headers["retry-after"]) == pytest.approx(20, abs=1)
        assert replies[3].json()["error"]["code"] == "rate_limit_exceeded"
        assert http.get("/api/v1/models", headers=headers).json()["error"]["code"] == 429
        with client_of(address, eager) as client, pytest.raises(openai.RateLimitError):
            client.models.list()
        with client_of(address, other) as client:
            client.models.list()


def test_frames_of_a_socket_are_requests_too(serve, make_key) -> None:
    key = make_key("alice", limits={"requests_per_minute": "2"})
    with serve() as address:
        url = f"ws://{address.host}:{address.port}/v1/responses"
        with connect(
            url, max_size=None, additional_headers={"Authorization": f"Bearer {key}"}
        ) as socket:
            frame = json.dumps({"type": "response.create", **ASKED})  # noqa: TID251 - a client
            socket.send(frame)
            while json.loads(socket.recv())["type"] != "response.completed":
                pass
            socket.send(frame)
            problem = json.loads(socket.recv())
    assert (problem["status"], problem["error"]["code"]) == (429, "rate_limit_exceeded")


def test_a_key_may_have_only_so_many_responses_waiting(serve, make_key) -> None:
    key = make_key("alice", limits={"queued_jobs": "2"})
    other = make_key("other")
    engine = ScriptedEngine(steps=SLOW, pause_s=0.01)
    with (
        serve(engine, limits=LimitSettings(running_jobs=1)) as address,
        client_of(address, key) as client,
        client_of(address, other) as second,
    ):
        for _ in range(3):
            client.responses.create(**ASKED, background=True)
        with pytest.raises(openai.RateLimitError) as refusal:
            client.responses.create(**ASKED, background=True)
        assert refusal.value.code == "rate_limit_exceeded"
        assert int(refusal.value.response.headers["retry-after"]) >= 1
        second.responses.create(**ASKED, background=True)


def test_only_a_full_server_answers_503(serve, make_key) -> None:
    key = make_key("alice")
    engine = ScriptedEngine(steps=SLOW, pause_s=0.01)
    limits = LimitSettings(running_jobs=1, queued_jobs=1)
    with serve(engine, limits=limits) as address, client_of(address, key) as client:
        for _ in range(2):
            client.responses.create(**ASKED, background=True)
        with pytest.raises(openai.InternalServerError) as refusal:
            client.responses.create(**ASKED, background=True)
        assert refusal.value.status_code == 503
        assert refusal.value.code == "server_overloaded"


def test_a_key_runs_only_so_many_at_once(serve, make_key) -> None:
    key = make_key("alice", limits={"running_jobs": "1"})
    engine = ScriptedEngine(steps=SLOW, pause_s=0.01)
    with (
        serve(engine, limits=LimitSettings(running_jobs=4)) as address,
        client_of(address, key) as client,
    ):
        first, second = (client.responses.create(**ASKED, background=True) for _ in range(2))
        while client.responses.retrieve(first.id).status != "in_progress":
            pass
        waiting = client.responses.retrieve(second.id)
        assert waiting.status == "queued"
        assert waiting.progress["position"] == 0


def test_pixels_of_a_day_are_counted_also_over_a_restart(serve, make_key) -> None:
    key = make_key("alice", limits={"pixels_per_day": str(3 * 256 * 256)})
    two = {**ASKED, "tools": [{**TOOL, "n": 2}]}
    with serve() as address, client_of(address, key) as client:
        client.responses.create(**two)
        with pytest.raises(openai.RateLimitError) as refusal:
            client.responses.create(**two)
        assert refusal.value.code == refusal.value.type == "insufficient_quota"
        assert refusal.value.response.headers["x-should-retry"] == "false"
    with serve() as address, client_of(address, key) as client:
        client.responses.create(**ASKED)
        with pytest.raises(openai.RateLimitError):
            client.responses.create(**ASKED)


def test_a_body_may_be_larger_for_one_key_than_for_another(serve, make_key) -> None:
    small, large = make_key("small", limits={"body_bytes": "1000"}), make_key("large")
    asked = {**ASKED, "input": "x" * 2000}
    with serve() as address, client_of(address, small) as first, client_of(address, large) as other:
        with pytest.raises(openai.APIStatusError) as refusal:
            first.responses.create(**asked)
        assert refusal.value.status_code == 413
        other.responses.create(**asked)


def test_open_streams_of_a_key_are_limited(serve, make_key) -> None:
    key = make_key("alice", limits={"streams": "1"})
    engine = ScriptedEngine(steps=SLOW, pause_s=0.01)
    with serve(engine) as address, client_of(address, key) as client:
        stream = client.responses.create(**ASKED, stream=True)
        next(stream)
        with pytest.raises(openai.RateLimitError):
            client.models.list()
        stream.close()
        with client.with_options(max_retries=5) as patient:  # the cut is noticed in a moment
            patient.models.list()


def test_limits_of_the_settings_are_those_of_keys_without_their_own(serve, make_key) -> None:
    key = make_key("alice")
    limits = KeyLimits(requests_per_minute=1)
    with serve(keys=limits) as address, client_of(address, key) as client:
        client.models.list()
        with pytest.raises(openai.RateLimitError):
            client.models.list()


def test_accounts_say_what_each_key_has_used(serve, make_key, tmp_path: Path) -> None:
    alice, bob = make_key("alice"), make_key("bob", scopes=("generate", "read", "admin"))
    with (
        serve(models=(PRICED,)) as address,
        client_of(address, alice) as client,
    ):
        client.responses.create(**{**ASKED, "tools": [{**TOOL, "n": 2}]})
        client.responses.create(**ASKED, store=False)
        with client_of(address, bob) as client:
            client.responses.create(**ASKED)
        with httpx2.Client(base_url=f"{address.url}/v1") as http:

            def usage(key: str, query: str = "") -> httpx2.Response:
                return http.get(f"/usage{query}", headers={"authorization": f"Bearer {key}"})

            [line] = usage(alice).json()["data"]
            assert (line["key"], line["project"], line["model"]) == ("alice", "alice", "scripted")
            assert (line["requests"], line["pictures"]) == (2, 3)
            assert (line["pixels"], line["cost_usd"]) == (3 * 256 * 256, 0.75)
            assert line["output_tokens"] > 0
            assert usage(alice, "?all=true").status_code == 403
            everybody = usage(bob, "?all=true").json()["data"]
            assert {line["key"]: line["pictures"] for line in everybody} == {"alice": 3, "bob": 1}

        command = [sys.executable, "-m", "tintype", "usage", "--data", str(tmp_path / "data")]
        shown = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        assert [line.split()[:4] for line in shown.splitlines()[1:]] == [
            ["alice", "alice", "2", "3"],
            ["bob", "bob", "1", "1"],
        ]
        shown = subprocess.run([*command, "--json"], check=True, capture_output=True).stdout
        assert {line["key"] for line in json.loads(shown)} == {"alice", "bob"}


def test_what_failed_or_was_cancelled_is_on_the_account_as_far_as_it_came(serve, make_key) -> None:
    key = make_key("alice")
    engine = ScriptedEngine(steps=3, pause_s=0.01, fails_at_step=2)
    with serve(engine) as address, client_of(address, key) as client:
        assert client.responses.create(**ASKED).status == "failed"
        reply = httpx2.get(f"{address.url}/v1/usage", headers={"authorization": f"Bearer {key}"})
        [line] = reply.json()["data"]
        assert (line["requests"], line["pictures"]) == (1, 0)
        assert line["engine_s"] > 0


class GatedEngine(ScriptedEngine):
    """Begins nothing before its gate is opened, from any thread."""

    def __init__(self) -> None:
        super().__init__(steps=1)
        self.gate = threading.Event()

    async def generate(self, job: Job) -> AsyncGenerator[Step, None]:
        await anyio.to_thread.run_sync(self.gate.wait)
        async with aclosing(super().generate(job)) as steps:
            async for step in steps:
                yield step


def test_a_flood_of_one_key_delays_another_by_at_most_one_slot(serve, make_key) -> None:
    """Live: 1,000 pictures of one key wait; another key's is the next to start."""
    flood, single = make_key("flood"), make_key("single")
    engine = GatedEngine()
    with (
        serve(engine, limits=LimitSettings(running_jobs=1)) as address,
        client_of(address, flood) as many,
        client_of(address, single) as one,
    ):

        def add(number: int) -> None:
            many.responses.create(**{**ASKED, "input": f"flood {number}", "background": True})

        with ThreadPoolExecutor(8) as threads:
            assert len(list(threads.map(add, range(1000)))) == 1000
        asked = {**ASKED, "input": "the single one", "background": True}
        response = one.responses.create(**asked)
        assert one.responses.retrieve(response.id).progress["position"] == 0
        engine.gate.set()
        while one.responses.retrieve(response.id).status != "completed":
            pass
        prompts = [job.prompt for job in engine.jobs]
    assert prompts.index("the single one") == 1  # after the one that had the slot


def test_places_steps_and_estimates_are_told(serve) -> None:
    engine = ScriptedEngine(steps=8, pause_s=0.05)
    with (
        serve(
            engine,
            limits=LimitSettings(running_jobs=1),
            server=ServerSettings(progress_s=0.02),
        ) as address,
        client_of(address, "x") as client,
    ):
        client.responses.create(**ASKED, background=True)
        second = client.responses.create(**ASKED, background=True)
        last = client.responses.create(**ASKED, stream=True)
        told = client.responses.retrieve(second.id)
        events = list(last)
    assert told.status == "queued"
    assert told.progress["position"] in {0, 1}
    assert told.progress["eta_s"] >= 0
    assert [event.sequence_number for event in events] == list(range(len(events)))
    positions = [
        event.response.progress["position"]
        for event in events
        if event.type == "response.in_progress" and getattr(event.response, "progress", None)
    ]
    assert positions
    assert positions == sorted(positions, reverse=True)
    steps = [
        (event.step, event.steps)
        for event in events
        if event.type == "response.image_generation_call.generating" and hasattr(event, "step")
    ]
    assert steps
    assert steps == sorted(set(steps))
    assert {of for _, of in steps} == {8}
    assert events[-1].type == "response.completed"
    assert not getattr(events[-1].response, "progress", None)


@pytest.mark.parametrize(
    ("asked", "echoed"),
    [(None, "default"), ("auto", "default"), ("flex", "flex"), ("fast", "priority")],
)
def test_a_service_tier_is_honoured_and_echoed(serve, asked: str | None, echoed: str) -> None:
    with serve() as address, client_of(address, "x") as client:
        tier: Any = {} if asked is None else {"service_tier": asked}
        assert client.responses.create(**ASKED, **tier).service_tier == echoed


def test_an_unknown_service_tier_is_refused(serve) -> None:
    with serve() as address, client_of(address, "x") as client:
        with pytest.raises(openai.BadRequestError) as refusal:
            client.responses.create(**ASKED, service_tier="urgent")  # type: ignore[arg-type]
        assert refusal.value.param == "service_tier"
