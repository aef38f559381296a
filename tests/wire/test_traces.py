"""Traces as a collector gets them: over a real socket, from the caller's own span to the steps."""

import base64
import subprocess
import sys
import threading
from collections.abc import AsyncGenerator, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status

from tintype.engine.base import Job, Step
from tintype.settings import TracingSettings
from tintype.testing.engine import ScriptedEngine
from tintype.tracing import MOST_STEPS, is_told

SECRET = "aunt Ottilie's windowsill"
TOOL: Any = {"type": "image_generation", "size": "256x256", "partial_images": 2}
ASKED: Any = {"model": "gpt-5", "input": SECRET, "tools": [TOOL]}
TRACE, CALLER = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
FROM_CALLER = {"traceparent": f"00-{TRACE}-{CALLER}-01"}


class Collector:
    """What has come over OTLP so far."""

    def __init__(self) -> None:
        self.url = ""
        self.bodies: list[bytes] = []
        self.services: set[str] = set()
        self.spans: list[Span] = []

    def take(self, body: bytes) -> None:
        self.bodies.append(body)
        for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
            self.services |= {
                attribute.value.string_value
                for attribute in resource.resource.attributes
                if attribute.key == "service.name"
            }
            for scope in resource.scope_spans:
                self.spans.extend(scope.spans)

    def named(self, name: str) -> list[Span]:
        return [span for span in self.spans if span.name == name]

    def one(self, name: str) -> Span:
        [span] = self.named(name)
        return span

    def way_up(self, span: Span) -> list[str]:
        """Return the names from this span to the one that nobody here is the parent of."""
        by_id = {one.span_id: one for one in self.spans}
        names = [span.name]
        while (parent := by_id.get(span.parent_span_id)) is not None:
            names.append(parent.name)
            span = parent
        return names


def about(span: Span) -> dict[str, object]:
    return {
        one.key: getattr(one.value, str(one.value.WhichOneof("value"))) for one in span.attributes
    }


@contextmanager
def collecting() -> Generator[Collector]:
    collector = Collector()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            if self.path == "/v1/traces":
                collector.take(body)
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        collector.url = f"http://127.0.0.1:{server.server_port}/v1/traces"
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield collector
        finally:
            server.shutdown()
            thread.join()


def to(collector: Collector) -> TracingSettings:
    return TracingSettings(endpoint=collector.url)


def test_one_trace_leads_from_the_caller_to_every_step(serve) -> None:
    with collecting() as collector:
        with serve(ScriptedEngine(steps=4), tracing=to(collector)) as address:
            made = httpx2.post(f"{address.url}/v1/responses", json=ASKED, headers=FROM_CALLER)
        response_id = made.raise_for_status().json()["id"]
    assert collector.services == {"tintype"}
    request = collector.one("POST /v1/responses")
    assert (request.trace_id.hex(), request.parent_span_id.hex()) == (TRACE, CALLER)
    assert request.kind == Span.SPAN_KIND_SERVER
    assert about(request) == {
        "http.request.method": "POST",
        "http.route": "/v1/responses",
        "http.response.status_code": 200,
    }
    response = collector.one("response")
    assert about(response) == {
        "tintype.response_id": response_id,
        "tintype.project": "default",
        "tintype.key_id": "",
        "tintype.status": "completed",
        "tintype.model": "scripted",
        "tintype.size": "256x256",
        "tintype.quality": "high",
        "tintype.pictures": 1,
    }
    assert collector.way_up(response) == ["response", "accept", "POST /v1/responses"]
    assert collector.way_up(collector.one("store.create"))[1] == "accept"
    assert collector.way_up(collector.one("queue"))[1] == "response"
    picture = collector.one("picture")
    assert collector.way_up(picture)[1] == "response"
    steps = [
        [attribute.value.int_value for attribute in event.attributes] for event in picture.events
    ]
    assert steps == [[1, 4], [2, 4], [3, 4], [4, 4]]
    for name in ("encode", "store.picture"):
        assert [collector.way_up(span)[1] for span in collector.named(name)] == ["picture"] * 3
    assert len(collector.named("store.append")) >= 5
    inside = [span for span in collector.spans if span.name != "recover"]
    assert {span.trace_id.hex() for span in inside} == {TRACE}
    assert {span.status.code for span in inside} == {Status.STATUS_CODE_UNSET}
    assert all(span.start_time_unix_nano <= span.end_time_unix_nano for span in inside)


def test_a_background_run_leads_back_to_its_request_also_after_a_restart(serve) -> None:
    with collecting() as collector:
        slow = ScriptedEngine(steps=10_000, pause_s=0.01)
        with serve(slow, tracing=to(collector)) as address:
            body = {**ASKED, "background": True}
            httpx2.post(f"{address.url}/v1/responses", json=body, headers=FROM_CALLER)
        assert [about(span)["tintype.status"] for span in collector.named("response")] == [
            "interrupted"
        ]
        with serve(tracing=to(collector)) as address:
            listed = f"{address.url}/v1/responses"
            while httpx2.get(listed).json()["data"][0]["status"] != "completed":
                pass
    _, second = collector.named("response")
    assert about(second)["tintype.status"] == "completed"
    assert collector.way_up(second) == ["response", "accept", "POST /v1/responses"]
    assert second.trace_id.hex() == TRACE


def test_what_failed_is_marked_by_whose_fault_it_was(serve) -> None:
    engine = ScriptedEngine(fails_at_step=1)
    with collecting() as collector, serve(engine, tracing=to(collector)) as address:
        url = f"{address.url}/v1/responses"
        httpx2.post(url, json=ASKED)
        wrong = {**ASKED, "tools": [{**TOOL, "size": "7x7"}]}
        assert httpx2.post(url, json=wrong).status_code == 400
    response = collector.one("response")
    assert response.status.code == Status.STATUS_CODE_ERROR
    assert about(response)["error.type"] == "server_error"
    assert about(response)["tintype.status"] == "failed"
    refused = [span for span in collector.named("accept") if "error.type" in about(span)]
    assert [about(span)["error.type"] for span in refused] == ["invalid_value"]
    requests = collector.named("POST /v1/responses")
    assert [about(span)["http.response.status_code"] for span in requests] == [200, 400]
    for span in [*requests, *refused]:
        assert span.status.code == Status.STATUS_CODE_UNSET, "a caller's mistake is no fault"


class LoudEngine(ScriptedEngine):
    """Fails, and says the prompt."""

    async def generate(self, job: Job) -> AsyncGenerator[Step, None]:
        async for step in super().generate(job):
            yield step
            raise ValueError(job.prompt)


def test_no_prompt_key_or_picture_is_in_a_trace(serve, make_key) -> None:
    key = make_key("alice")
    headers = {"authorization": f"Bearer {key}", "idempotency-key": "a-secret-of-mine"}
    with collecting() as collector:
        with (
            serve(tracing=to(collector)) as address,
            httpx2.Client(base_url=address.url, headers=headers) as http,
        ):
            made = http.post("/v1/responses", json=ASKED).json()
            http.get(f"/v1/{SECRET}")
            http.get(f"/v1/files/{SECRET}?{SECRET}")
            http.post("/v1/responses", json={**ASKED, "previous_response_id": SECRET})
            http.post("/v1/responses", json={**ASKED, "model": SECRET})
        with serve(LoudEngine(), tracing=to(collector)) as address:
            headers["idempotency-key"] = "another-secret"
            httpx2.post(f"{address.url}/v1/responses", json=ASKED, headers=headers)
    assert "failed" in {about(span)["tintype.status"] for span in collector.named("response")}
    assert collector.named("GET none")
    picture = base64.b64decode(made["output"][0]["result"])
    sent = b"".join(collector.bodies)
    for secret in (b"Ottilie", b"windowsill", b"secret", key.encode(), key[-64:].encode()):
        assert secret not in sent
    assert picture[100:140] not in sent
    assert made["output"][0]["result"][100:140].encode() not in sent


def test_a_caller_that_is_not_sampled_is_not_traced(serve) -> None:
    with collecting() as collector, serve(tracing=to(collector)) as address:
        headers = {"traceparent": f"00-{TRACE}-{CALLER}-00"}
        httpx2.post(f"{address.url}/v1/responses", json=ASKED, headers=headers)
        httpx2.get(f"{address.url}/healthz", headers={"traceparent": "nonsense"})
    assert {span.name for span in collector.spans} == {"recover", "GET /healthz"}


@pytest.mark.parametrize("steps", [1, 7, 50, 51, 1000])
def test_so_many_steps_are_told_and_the_last_always(steps: int) -> None:
    told = [step for step in range(1, steps + 1) if is_told(step, steps)]
    assert len(told) == min(steps, MOST_STEPS)
    assert told[-1] == steps


CHILD = """
import sys, tempfile
import tintype
assert not any(name.startswith("opentelemetry") for name in sys.modules)
import httpx2
from tintype.app import running_server
from tintype.settings import ModelSettings, ServerSettings, Settings, StoreSettings, TracingSettings
from tintype.telemetry import configure_logs
from tintype.testing.engine import ScriptedEngine
configure_logs()
with tempfile.TemporaryDirectory() as folder:
    settings = Settings(
        server=ServerSettings(port=0),
        store=StoreSettings(folder=folder),
        tracing=TracingSettings(endpoint={endpoint}),
        models=(ModelSettings(name="scripted", engine="scripted"),),
    )
    with running_server(settings, engines={{"scripted": ScriptedEngine()}}) as address:
        tools = [{{"type": "image_generation", "size": "256x256"}}]
        body = {{"input": "a fox", "tools": tools}}
        reply = httpx2.post(address.url + "/v1/responses", json=body)
        print(reply.json()["status"], any(n.startswith("opentelemetry") for n in sys.modules))
"""


def child(endpoint: str | None) -> subprocess.CompletedProcess[str]:
    code = CHILD.format(endpoint=repr(endpoint))
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)


def test_nothing_of_it_is_imported_where_it_is_not_wanted() -> None:
    assert child(None).stdout.split() == ["completed", "False"]


def test_a_collector_that_is_not_there_stops_nothing() -> None:
    with collecting() as collector:
        url = collector.url
    done = child(url)
    assert done.stdout.split() == ["completed", "True"]
    assert "traces_not_sent" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_missing_extra_is_said(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['opentelemetry'] = None; from tintype.cli import main; "
        f"sys.argv[1:] = ['serve', '--port', '0', '--data', {str(tmp_path / 'data')!r}]; main()"
    )
    environment = {"TINTYPE_TRACING_ENDPOINT": "http://127.0.0.1:1/v1/traces"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 1
    assert "pip install 'tintype[otel]'" in done.stderr
