"""A disk that fills up, or takes nothing, under a running server: a clear answer, and no loss.

The server's process may not make files larger than so many bytes (`prlimit`, from outside and
without privileges): each write beyond that fails as on a full disk, until it may again.
"""

import json
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tintype.settings import Settings, StoreSettings
from tintype.upkeep import check_store

TOOL: Any = {"type": "image_generation", "size": "256x256", "seed": 1}
ASKED: Any = {"input": "a fox", "tools": [TOOL]}
LARGE: Any = {**ASKED, "tools": [{**TOOL, "size": "1024x1024"}]}  # 3 MB of noise
SMALL_FILES = 1_500_000  # bytes: enough for the database, not for a large picture

CHILD = """
import json, sys
from pathlib import Path
from tintype.app import Server, run_to_end
from tintype.settings import ModelSettings, ServerSettings, Settings, StoreSettings
from tintype.telemetry import silence_logs
from tintype.testing.engine import ScriptedEngine
silence_logs()
settings = Settings(
    server=ServerSettings(port=0, heartbeat_s=0.2),
    store=StoreSettings(folder=sys.argv[1]),
    models=(ModelSettings(name="scripted", engine="scripted", aliases=("*",)),),
)
engine = ScriptedEngine(has_noise=True, **json.loads(sys.argv[2]))
run_to_end(Server(settings, engines={"scripted": engine}), lambda at: print(at.url, flush=True))
"""


class Served:
    """A server in a process of its own, whose disk can be taken away and given back."""

    def __init__(self, url: str, pid: int) -> None:
        self.http = httpx2.Client(base_url=url, timeout=60)
        self._pid = pid

    def allow(self, file_bytes: int = resource.RLIM_INFINITY) -> None:
        _, hard = resource.prlimit(self._pid, resource.RLIMIT_FSIZE)
        resource.prlimit(self._pid, resource.RLIMIT_FSIZE, (file_bytes, hard))

    def ask(self, asked: Any = ASKED, **fields: Any) -> httpx2.Response:
        return self.http.post("/v1/responses", json={**asked, **fields})

    def listed(self) -> list[Any]:
        return self.http.get("/v1/responses").json()["data"]

    def get(self, response_id: str) -> Any:
        return self.http.get(f"/v1/responses/{response_id}").json()

    def wait_for(self, is_so: Callable[[], bool]) -> None:
        while not is_so():
            time.sleep(0.02)  # it has other things to do

    def has_met_the_disk(self) -> bool:
        return 'status="interrupted"' in self.http.get("/metrics").text


@contextmanager
def serving(data: Path, **engine: Any) -> Iterator[Served]:
    script = json.dumps(engine)  # noqa: TID251 - for a child
    process = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(data), script], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    served = Served(process.stdout.readline().strip(), process.pid)
    try:
        with served.http:
            yield served
    finally:
        process.terminate()
        process.communicate(timeout=30)
    assert check_store(Settings(store=StoreSettings(folder=str(data)))).faults == ()


def test_nothing_is_accepted_that_cannot_be_kept(tmp_path: Path) -> None:
    doors: list[tuple[str, Any]] = [
        ("/v1/responses", {"json": ASKED}),
        ("/v1/responses", {"json": {**ASKED, "background": True}}),
        ("/v1/responses", {"json": {**ASKED, "stream": True}}),
        ("/v1/images/generations", {"json": {"prompt": "a fox", "size": "256x256"}}),
        ("/v1/conversations", {"json": {"items": [{"role": "user", "content": "hi"}]}}),
        ("/v1/files", {"files": {"file": ("a.txt", b"a")}, "data": {"purpose": "user_data"}}),
        ("/api/v1/responses", {"json": {**ASKED, "model": "m"}}),
        ("/api/v1/images", {"json": {"model": "m", "prompt": "a fox"}}),
    ]
    with serving(tmp_path) as served:
        kept = served.ask().json()
        served.allow(0)
        for path, body in doors:
            refused = served.http.post(path, **body)
            assert refused.status_code in {503, 507}, (path, refused.text)
            assert int(refused.headers["retry-after"]) >= 1
            error = refused.json()["error"]
            if path.startswith("/api/"):
                assert error["code"] == refused.status_code
            else:
                assert error["code"] in {"storage_full", "storage_unavailable"}
                assert error["type"] == "server_error"
        assert served.http.delete(f"/v1/responses/{kept['id']}").status_code == 503
        assert served.get(kept["id"]) == kept, "reading goes on"
        assert served.http.get("/readyz").status_code == 200
        served.allow()
        assert [one["id"] for one in served.listed()] == [kept["id"]], "what was refused left none"
        for path, body in doors:
            assert served.http.post(path, **body).status_code == 200, "and so does writing"


@pytest.mark.parametrize(("asked", "allowed"), [(ASKED, 0), (LARGE, SMALL_FILES)])
def test_what_was_accepted_waits_for_the_disk(tmp_path: Path, asked: Any, allowed: int) -> None:
    """The database fails at once, or only the picture at the end; its follower waits as well."""
    with serving(tmp_path, steps=30, pause_s=0.05) as served:
        begun = served.ask(asked, background=True).json()
        with served.http.stream("GET", f"/v1/responses/{begun['id']}?stream=true") as stream:
            lines = stream.iter_lines()
            next(lines)
            served.allow(allowed)
            served.wait_for(served.has_met_the_disk)
            assert served.get(begun["id"])["status"] in {"queued", "in_progress"}
            served.allow()
            told = [json.loads(line[6:]) for line in lines if line.startswith("data: {")]
        assert [event["sequence_number"] for event in told] == list(range(len(told)))
        assert told[-1]["type"] == "response.completed"
        undisturbed = served.ask(asked).json()
        done = served.get(begun["id"])
        assert done["output"][0]["result"] == undisturbed["output"][0]["result"]


def test_who_waits_in_the_foreground_is_told_and_the_log_ends_later(tmp_path: Path) -> None:
    replies: list[httpx2.Response] = []
    with serving(tmp_path, steps=30, pause_s=0.05) as served:
        caller = threading.Thread(target=lambda: replies.append(served.ask(LARGE)))
        caller.start()
        served.wait_for(lambda: bool(served.listed()))
        served.allow(SMALL_FILES)
        caller.join()
        [reply] = replies
        assert (reply.status_code, reply.json()["error"]["code"]) == (507, "storage_full")
        [left] = served.listed()
        served.allow()
        served.wait_for(lambda: served.get(left["id"])["status"] == "failed")
        assert served.get(left["id"])["error"]["code"] == "storage_full"
        stream = served.http.get(f"/v1/responses/{left['id']}?stream=true").text
        assert stream.endswith("data: [DONE]\n\n")


def test_what_waits_for_the_disk_can_be_cancelled(tmp_path: Path) -> None:
    with serving(tmp_path, steps=2, pause_s=0.05) as served:
        served.allow(SMALL_FILES)
        begun = served.ask(LARGE, background=True).json()
        served.wait_for(served.has_met_the_disk)
        assert served.http.post(f"/v1/responses/{begun['id']}/cancel").status_code == 200
        served.wait_for(lambda: served.get(begun["id"])["status"] == "cancelled")


def test_a_server_that_stops_meanwhile_goes_on_at_its_next_start(tmp_path: Path) -> None:
    with serving(tmp_path, steps=2, pause_s=0.05) as served:
        served.allow(SMALL_FILES)
        begun = served.ask(LARGE, background=True).json()
        served.wait_for(served.has_met_the_disk)
    with serving(tmp_path) as served:
        served.wait_for(lambda: served.get(begun["id"])["status"] == "completed")
