"""A server process that is killed and started again at the same address."""

import os
import random
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).parents[2]
ENGINES = ("scripted", "vignette")


def free_port() -> int:
    """Return a port that the system gives to nobody by itself: it must stay free between starts."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as free, suppress(OSError):
            free.bind(("127.0.0.1", port))
            return port


class Server:
    """One at a time on `folder`; `source` is what it imports `tintype` from, if not this one."""

    def __init__(self, folder: Path, *, engine: str, source: Path | None = None) -> None:
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        if engine == "vignette":
            line = ["-m", "tintype", "serve", "--port", str(port), "--data", str(folder)]
        else:
            line = ["-m", "benchmarks.crashes.scripted", str(port), str(folder)]
        self._line = [sys.executable, *line]
        self._environment = os.environ | ({} if source is None else {"PYTHONPATH": str(source)})
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def is_running(self) -> bool:
        """Whether the process lives."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> bool:
        """Start it, and return whether it became ready."""
        self._process = subprocess.Popen(
            self._line,
            cwd=ROOT,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._process.stdout is not None
        return self._process.stdout.readline().startswith(b"Tintype is ready")

    def kill(self) -> None:
        """Kill it as the kernel would, without a word."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


@contextmanager
def serving(folder: Path, *, engine: str, source: Path | None = None) -> Iterator[Server]:
    """Run a server until the block ends, whichever process it is by then."""
    server = Server(folder, engine=engine, source=source)
    try:
        if not server.start():
            raise RuntimeError("The server did not start.")
        yield server
    finally:
        server.kill()
