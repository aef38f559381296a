"""Servers in processes of their own, for what only a process can suffer."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import httpx2
import msgspec
import pytest

PROGRAM = """
import sys
import msgspec
from tintype.app import Server, run_to_end
from tintype.errors import TintypeError
from tintype.settings import Settings
from tintype.testing.engine import ScriptedEngine

settings, engine = msgspec.json.decode(sys.argv[1])
server = Server(
    msgspec.convert(settings, Settings), engines={"scripted": ScriptedEngine(**engine)}
)
try:
    run_to_end(server, lambda address: print(address.url, flush=True))
except TintypeError as error:
    sys.exit(f"tintype: {error.message}")
"""


class ServerProcess:
    """One server; `url` waits until it is ready."""

    def __init__(self, settings: dict[str, Any], engine: dict[str, Any]) -> None:
        said = msgspec.json.encode([settings, engine]).decode()
        self._process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, said],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._url: str | None = None
        self._reading = threading.Lock()

    @property
    def url(self) -> str:
        with self._reading:
            if self._url is None:
                assert self._process.stdout is not None
                self._url = self._process.stdout.readline().strip()
                assert self._url, self._process.communicate()
            return self._url

    def send(self, how: signal.Signals) -> None:
        os.kill(self._process.pid, how)

    def ended(self) -> tuple[int, str]:
        """Wait for its end; return its status and the last line of what it complained about."""
        _, complaints = self._process.communicate(timeout=60)
        return self._process.returncode, (complaints.strip().splitlines() or [""])[-1]

    def is_running(self) -> bool:
        return self._process.poll() is None

    def stop(self) -> None:
        if self.is_running():
            self._process.kill()
        self._process.communicate()

    def post(self, **body: Any) -> dict[str, Any]:
        tool = {"type": "image_generation", "size": "256x256", "seed": 5}
        asked = {"input": "a fox", "tools": [tool], **body}
        reply = httpx2.post(f"{self.url}/v1/responses", json=asked, timeout=60)
        assert reply.status_code == 200, reply.text
        return reply.json()

    def get(self, path: str) -> httpx2.Response:
        return httpx2.get(f"{self.url}{path}", timeout=60)

    def reaches(self, response_id: str, event: str) -> None:
        """Wait until a response's log has an event of this type."""
        url = f"{self.url}/v1/responses/{response_id}"
        with httpx2.stream("GET", url, params={"stream": "true"}, timeout=60) as reply:
            assert f"event: {event}" in reply.iter_lines(), "it ended without"

    def finished(self, response_id: str) -> dict[str, Any]:
        """Wait for the end of a response and return it."""
        url = f"{self.url}/v1/responses/{response_id}"
        with httpx2.stream("GET", url, params={"stream": "true"}, timeout=60) as reply:
            for _ in reply.iter_bytes():
                pass
        return httpx2.get(url).json()


Spawn = Callable[..., ServerProcess]


@pytest.fixture
def spawn(tmp_path: Path) -> Generator[Spawn]:
    """Return what starts a server over the scripted engine in a process of its own.

    Those of one test share a data folder, `tmp_path / "data"`.
    """
    started: list[ServerProcess] = []

    def spawn(
        *,
        engine: dict[str, Any] | None = None,
        server: dict[str, Any] | None = None,
        store: dict[str, Any] | None = None,
    ) -> ServerProcess:
        settings = {
            "server": {"port": 0, **(server or {})},
            "store": {"folder": str(tmp_path / "data"), **(store or {})},
            "models": [{"name": "scripted", "engine": "scripted"}],
        }
        started.append(ServerProcess(settings, engine or {}))
        return started[-1]

    yield spawn
    for process in started:
        process.stop()
