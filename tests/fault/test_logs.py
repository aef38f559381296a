"""No prompt, key or picture reaches the logs, whatever goes wrong: a real server's own output."""

import base64
import io
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
