"""No prompt, key or picture reaches the logs, whatever goes wrong: a real server's own output."""

import base64
import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
from PIL import Image
from websockets.sync.client import connect

from tintype.errors import StoreError
from tintype.telemetry import describe

SECRET = "a tiger lily on the windowsill of aunt Ottilie"
TOOL: Any = {"type": "image_generation", "size": "256x256", "quality": "low"}


@contextmanager
def logged_server(folder: Path, log: Path) -> Iterator[str]:
    config = log.with_name("tintype.toml")
    config.write_text("[server]\naccess_log = true\n")
    arguments = ["--port", "0", "--data", str(folder), "--config", str(config)]
    with log.open("wb") as errors:
        server = subprocess.Popen(
            [sys.executable, "-m", "tintype", "serve", *arguments],
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
        assert server.stdout is not None
        try:
            ready = server.stdout.readline()
            yield ready.split()[-1]
        finally:
            server.terminate()
            server.wait(timeout=30)
            server.stdout.close()


def png() -> bytes:
    file = io.BytesIO()
    Image.effect_noise((256, 256), 80).convert("RGB").save(file, "PNG")
    return file.getvalue()


def test_nothing_of_a_user_reaches_the_logs(tmp_path: Path) -> None:
    folder, log = tmp_path / "data", tmp_path / "log"
    command = [sys.executable, "-m", "tintype", "keys", "create", "alice", "--data", str(folder)]
    key = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    picture = png()
    encoded = base64.b64encode(picture).decode()
    url_of_picture = f"data:image/png;base64,{encoded}"
    asked: dict[str, Any] = {"model": "gpt-5", "input": SECRET, "tools": [TOOL]}
    brings = [
        {
            "role": "user",
            "content": [
                {"type": "input_text", "text": SECRET},
                {"type": "input_image", "image_url": url_of_picture},
            ],
        }
    ]
    with logged_server(folder, log) as url, httpx2.Client(base_url=url, timeout=60) as http:
        right = {"authorization": f"Bearer {key}", "idempotency-key": "secret-idempotency-key"}
        wrong = {"authorization": f"Bearer {key[:-8]}deadbeef"}

        def post(path: str, headers: Any = None, **body: Any) -> int:
            return http.post(path, headers={**right, **(headers or {})}, **body).status_code

        assert post("/v1/responses", json=asked) == 200
        assert post("/v1/responses", json={**asked, "model": SECRET}) == 422  # the key, reused
        for number, (path, body) in enumerate(
            [
                ("/v1/responses", {**asked, "input": brings, SECRET: SECRET}),
                ("/v1/responses", {**asked, "tools": [{**TOOL, "size": SECRET}]}),
                ("/v1/responses", {**asked, "previous_response_id": SECRET}),
                ("/v1/responses", {**asked, "input": [{"type": SECRET}]}),
                ("/v1/images/generations", {"prompt": SECRET, "size": "1x1"}),
                ("/v1/images/edits", {"prompt": SECRET, "images": [{"image_url": encoded[:500]}]}),
                ("/api/v1/responses", {**asked, "store": True}),
                ("/v1/conversations", {"items": brings}),
            ]
        ):
            post(path, {"idempotency-key": f"k{number}"}, json=body)
        post("/v1/responses", {"idempotency-key": "k8"}, content=f'{{"input": "{SECRET}')
        assert http.post("/v1/responses", headers=wrong, json=asked).status_code == 401
        assert http.get(f"/v1/files/{SECRET}", headers=right).status_code == 404
        socket_url = url.replace("http", "ws") + "/v1/responses"
        with connect(
            socket_url, max_size=None, additional_headers={"Authorization": f"Bearer {key}"}
        ) as socket:
            socket.send(SECRET)
            socket.recv()
        with http.stream("POST", "/v1/responses", headers=wrong | right, json=asked) as cut:
            next(cut.iter_raw())

    text = log.read_text("utf-8", "replace")
    assert "run_ended" in text  # something was logged
    assert "request_ended" in text
    secrets = [
        SECRET,
        "Ottilie",
        "windowsill",
        key,
        key.rpartition("_")[2],
        "secret-idempotency-key",
        encoded[100:140],
    ]
    assert [line[:600] for line in text.splitlines() if any(one in line for one in secrets)] == []
    assert not re.search(r"[A-Za-z0-9+/]{200}", text)  # no base64 of any picture


CHILD = """
import sys
import httpx2
from tintype.app import running_server
from tintype.service.responses import Responses
from tintype.settings import ModelSettings, ServerSettings, Settings, StoreSettings
from tintype.telemetry import configure_logs
from tintype.testing.engine import ScriptedEngine

class Loud(ScriptedEngine):
    async def generate(self, job):
        async for step in super().generate(job):
            try:
                raise KeyError(job.prompt)
            except KeyError as error:
                raise ExceptionGroup(job.prompt, [ValueError(job.prompt)]) from error
            yield step

async def loud(self, caller, response_id):
    raise RuntimeError(response_id)

Responses.retrieve = loud
configure_logs()
settings = Settings(
    server=ServerSettings(port=0, access_log=True),
    store=StoreSettings(folder=sys.argv[1]),
    models=(ModelSettings(name="scripted", engine="scripted"),),
)
with running_server(settings, engines={"scripted": Loud()}) as address:
    body = {"input": sys.argv[2], "tools": [{"type": "image_generation", "size": "256x256"}]}
    assert httpx2.post(address.url + "/v1/responses", json=body).json()["status"] == "failed"
    reply = httpx2.get(address.url + "/v1/responses/" + sys.argv[2])
    assert reply.status_code == 500, reply.text
    assert sys.argv[2] not in reply.text
"""


def test_what_exceptions_say_is_not_logged(tmp_path: Path) -> None:
    """An engine that fails with the prompt in its message, and a bug that says an id."""
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(tmp_path), SECRET],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [json.loads(line) for line in done.stderr.splitlines()]
    events = {line["event"] for line in lines}
    assert {"run_failed", "bug", "library_said", "run_ended", "request_ended"} <= events
    [failed] = [line for line in lines if line["event"] == "run_failed"]
    for said in ("builtins.KeyError", "builtins.ExceptionGroup", "builtins.ValueError", "draw.py"):
        assert said in failed["exception"], "what was wrong, and where, can be found"
    assert "Ottilie" not in done.stderr
    assert "windowsill" not in done.stderr


def test_what_our_own_exceptions_say_is_logged() -> None:
    try:
        try:
            raise OSError(28, SECRET)
        except OSError as error:
            raise StoreError("The disk is full.") from error
    except StoreError as error:
        told = describe(error)
    assert told.endswith("tintype.errors.StoreError: The disk is full.")
    assert "builtins.OSError" in told
    assert "Ottilie" not in told
