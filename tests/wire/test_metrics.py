"""What the server tells of itself: counters, readiness, one line for each response."""

import json
import logging
import re
from pathlib import Path
from typing import Any

import httpx2
import pytest
import structlog
from prometheus_client.parser import text_string_to_metric_families
from websockets.sync.client import connect

from tintype.app import open_service
from tintype.http.asgi import build_asgi
from tintype.metrics import Metrics
from tintype.service.keys import Keys
from tintype.settings import LimitSettings, ModelSettings, ServerSettings, Settings, StoreSettings
from tintype.testing.engine import ScriptedEngine
from tintype.testing.keys import MemoryKeys
from tintype.testing.stores import CountingEntropy, ManualClock

DOCS = Path(__file__).parents[2] / "docs"
TOOL: Any = {"type": "image_generation", "size": "256x256"}
ASKED: Any = {"model": "gpt-5", "input": "a secret fox", "tools": [TOOL]}


class Counters:
    """One reading of `/metrics`."""

    def __init__(self, url: str) -> None:
        text = httpx2.get(f"{url}/metrics").raise_for_status().text
        self.text = text
        self._samples = [
            sample for family in text_string_to_metric_families(text) for sample in family.samples
        ]

    def value(self, name: str, **labels: str) -> float:
        return sum(
            sample.value
            for sample in self._samples
            if sample.name == name and labels.items() <= sample.labels.items()
        )


def settled(url: str, *, runs: int) -> Counters:
    """Return the counters once `runs` are over: a caller has its reply a moment earlier."""
    for _ in range(1_000):
        counters = Counters(url)
        is_alone = counters.value("tintype_http_requests_in_progress") == 1  # itself
        if is_alone and counters.value("tintype_responses_total") == runs:
            return counters
    raise AssertionError(counters.text)


def test_what_happens_is_counted_by_model_route_and_status(serve) -> None:
    with serve() as address, httpx2.Client(base_url=address.url) as client:
        client.post("/v1/responses", json=ASKED).raise_for_status()
        made = client.post("/v1/responses", json={**ASKED, "stream": True}).raise_for_status()
        response_id = made.headers["x-tintype-response-id"]
        assert client.get(f"/v1/responses/{response_id}").status_code == 200
        assert client.get("/v1/responses/resp_nowhere").status_code == 404
        assert client.get("/nowhere/a-secret-path").status_code == 404
        assert client.request("PROPFIND", "/v1/responses").status_code == 405
        counters = settled(address.url, runs=2)
    requests = "tintype_http_requests_total"
    assert counters.value(requests, method="POST", route="/v1/responses", status="200") == 2
    one = "/v1/responses/{response_id}"
    assert counters.value(requests, route=one, status="200") == 1
    assert counters.value(requests, route=one, status="404") == 1
    assert counters.value(requests, route="none", status="404") == 1
    assert counters.value(requests, method="other", status="405") == 1
    assert counters.value("tintype_http_head_seconds_count", route=one) == 2
    assert counters.value("tintype_http_open_streams") == 0
    assert counters.value("tintype_http_requests_in_progress") == 1  # the one that reads them
    assert counters.value("tintype_responses_total", model="scripted", status="completed") == 2
    assert counters.value("tintype_pictures_total", model="scripted", outcome="completed") == 2
    assert counters.value("tintype_picture_seconds_count", model="scripted") == 2
    assert counters.value("tintype_engine_seconds_total", model="scripted") > 0
    assert counters.value("tintype_queue_wait_seconds_count") == 2
    commits = counters.value("tintype_store_commit_seconds_count")
    assert 0 < commits <= counters.value("tintype_store_writes_total")
    assert counters.value("tintype_store_database_bytes") > 0
    assert counters.value("tintype_store_free_bytes") > 0
    assert counters.value("tintype_info") == 1
    assert "secret" not in counters.text
    assert response_id not in counters.text


def test_what_waits_and_runs_is_told_while_it_does(serve) -> None:
    engine = ScriptedEngine(steps=10_000, pause_s=0.01)
    with (
        serve(engine, limits=LimitSettings(running_jobs=1)) as address,
        httpx2.Client(base_url=address.url) as client,
    ):
        made = [
            client.post("/v1/responses", json={**ASKED, "background": True}).json()
            for _ in range(3)
        ]
        with client.stream("GET", f"/v1/responses/{made[0]['id']}?stream=true"):
            url = address.url.replace("http", "ws", 1)
            with connect(f"{url}/v1/responses"):
                counters = Counters(address.url)
        for response in reversed(made):  # what waits never gets its turn
            client.post(f"/v1/responses/{response['id']}/cancel").raise_for_status()
        after = settled(address.url, runs=3)
    assert counters.value("tintype_queue_running") == 1
    assert counters.value("tintype_queue_waiting") == 2
    assert counters.value("tintype_queue_slots") == 1
    assert counters.value("tintype_http_open_streams", kind="stream") == 1
    assert counters.value("tintype_http_open_streams", kind="socket") == 1
    assert after.value("tintype_queue_running") == after.value("tintype_queue_waiting") == 0
    assert after.value("tintype_responses_total", status="cancelled") == 3
    assert after.value("tintype_queue_wait_seconds_count") == 1
    sockets = {"method": "WEBSOCKET", "route": "/v1/responses", "status": "101"}
    assert after.value("tintype_http_requests_total", **sockets) == 1


def test_what_fails_is_counted_as_failed(serve) -> None:
    with serve(ScriptedEngine(fails_at_step=1)) as address:
        httpx2.post(f"{address.url}/v1/responses", json=ASKED)
        counters = settled(address.url, runs=1)
    assert counters.value("tintype_responses_total", model="scripted", status="failed") == 1
    assert counters.value("tintype_pictures_total", model="scripted", outcome="failed") == 1
    assert counters.value("tintype_pictures_total", outcome="completed") == 0
    assert counters.value("tintype_picture_seconds_count") == 0
    assert counters.value("tintype_engine_seconds_total", model="scripted") > 0


def test_what_has_no_end_when_the_server_stops_is_interrupted_and_goes_on(serve) -> None:
    level = structlog.make_filtering_bound_logger(logging.INFO)
    structlog.configure(wrapper_class=level)  # the next test is silenced again
    with structlog.testing.capture_logs() as lines:
        with serve(ScriptedEngine(steps=10_000, pause_s=0.01)) as address:
            url = f"{address.url}/v1/responses"
            httpx2.post(url, json={**ASKED, "background": True}).raise_for_status()
        with serve() as address:
            counters = settled(address.url, runs=1)
    assert counters.value("tintype_responses_total", status="completed") == 1
    ends = [line["status"] for line in lines if line["event"] == "run_ended"]
    assert ends == ["interrupted", "completed"]


def test_only_admins_read_the_counters_once_there_are_keys(serve, make_key) -> None:
    key, admin = make_key("alice"), make_key("prometheus", scopes=("admin",))
    with serve() as address, httpx2.Client(base_url=address.url) as client:

        def status(key: str | None) -> int:
            headers = {} if key is None else {"authorization": f"Bearer {key}"}
            return client.get("/metrics", headers=headers).status_code

        assert [status(None), status(key), status(admin)] == [401, 403, 200]
        assert client.get("/readyz").json() == {"status": "ready"}
    with serve(server=ServerSettings(open_metrics=True)) as address:
        assert Counters(address.url).value("tintype_info") == 1


@pytest.mark.anyio
async def test_a_server_that_stops_or_lost_its_store_is_not_ready(tmp_path: Path) -> None:
    settings = Settings(
        store=StoreSettings(folder=str(tmp_path)),
        models=(ModelSettings(name="scripted", engine="scripted"),),
    )
    clock, entropy = ManualClock(), CountingEntropy()
    keys = Keys(MemoryKeys(), clock=clock, entropy=entropy)
    stopping: list[bool] = []

    async def ready() -> tuple[int, str]:
        transport = httpx2.ASGITransport(app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://x") as client:
            reply = await client.get("/readyz")
            return reply.status_code, reply.json()["status"]

    async with open_service(settings, engines={"scripted": ScriptedEngine()}) as responses:
        app = build_asgi(
            responses,
            settings,
            clock=clock,
            entropy=entropy,
            keys=keys,
            is_stopping=lambda: bool(stopping),
        )
        assert await ready() == (200, "ready")
        stopping.append(True)
        assert await ready() == (503, "stopping")
        stopping.clear()
    assert await ready() == (503, "store_unavailable")


def test_each_response_has_one_line_and_each_request_one_if_wanted(serve) -> None:
    level = structlog.make_filtering_bound_logger(logging.INFO)
    structlog.configure(wrapper_class=level)  # the next test is silenced again
    with (
        structlog.testing.capture_logs() as lines,
        serve(server=ServerSettings(access_log=True)) as address,
    ):
        httpx2.post(f"{address.url}/v1/responses?a=secret", json=ASKED).raise_for_status()
        httpx2.get(f"{address.url}/a-secret-path")
    (run,) = [line for line in lines if line["event"] == "run_ended"]
    assert (run["status"], run["model"], run["pictures"]) == ("completed", "scripted", 1)
    assert (run["size"], run["project"]) == ("256x256", "default")
    assert 0 <= run["wait_s"] <= run["duration_s"]
    assert 0 <= run["engine_s"] <= run["duration_s"]
    made, missed = [line for line in lines if line["event"] == "request_ended"]
    assert (made["method"], made["route"], made["status"]) == ("POST", "/v1/responses", 200)
    assert (missed["route"], missed["status"], missed["client"]) == ("none", 404, "127.0.0.1")
    assert "secret" not in str(lines)


def described() -> set[str]:
    table = re.findall(r"^\| (`.*?) \|", (DOCS / "reference/metrics.md").read_text(), re.MULTILINE)
    return {name.removesuffix("_total") for row in table for name in re.findall(r"`(\w+)`", row)}


def names() -> set[str]:
    metrics = Metrics()
    metrics.watch_queue(waiting=lambda: 0, running=lambda: 0, slots=lambda: 1)
    metrics.watch_workers(["model"], unavailable=list, losses=lambda: 0)
    metrics.watch_store(Path(__file__))
    return {"tintype_info" if name == "tintype" else name for name in metrics.names}


def test_every_metric_is_described() -> None:
    assert described() == {name.removesuffix("_total") for name in names()}


def test_the_dashboard_asks_for_metrics_that_exist() -> None:
    dashboard = json.loads((DOCS / "grafana/tintype.json").read_text())
    asked = {
        name
        for panel in dashboard["panels"]
        for target in panel.get("targets", [])
        for name in re.findall(r"\b(?:tintype|process)_\w+", target["expr"])
    }
    bare = {re.sub(r"_(total|bucket|sum|count)$", "", name) for name in asked}
    existing = {name.removesuffix("_total") for name in names()}
    assert bare - existing == set()
    ours = {name for name in existing if name.startswith("tintype_")}
    assert ours - bare == set()  # and it shows all of ours
