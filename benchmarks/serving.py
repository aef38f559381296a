"""A Tintype server over the scripted engine in a process of its own.

Run as a module it is that process: `python -m benchmarks.serving '{…}'`.
"""

import resource
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from tintype.app import Address, Server, run_to_end
from tintype.settings import LimitSettings, ModelSettings, ServerSettings, Settings, StoreSettings
from tintype.telemetry import silence_logs
from tintype.testing.engine import ScriptedEngine

ROOT = Path(__file__).resolve().parent.parent
MODEL = ModelSettings(name="scripted", engine="scripted")


class Script(msgspec.Struct, kw_only=True):
    """What such a process is told."""

    folder: str
    engine: dict[str, Any] = {}
    limits: dict[str, Any] = {}


@dataclass(frozen=True)
class Served:
    """A running server."""

    port: int
    pid: int


def settings_of(script: Script) -> Settings:
    return Settings(
        server=ServerSettings(port=0),
        store=StoreSettings(folder=script.folder),
        limits=msgspec.convert(script.limits, LimitSettings),
        models=(MODEL,),
    )


@contextmanager
def serving(
    engine: dict[str, Any] | None = None,
    limits: dict[str, Any] | None = None,
    folder: Path | None = None,
) -> Generator[Served]:
    """Run a server until the block ends; its data goes with it unless `folder` is given."""
    with tempfile.TemporaryDirectory(prefix="tintype-bench-") as temporary:
        script = Script(folder=str(folder or temporary), engine=engine or {}, limits=limits or {})
        with started("benchmarks.serving", msgspec.json.encode(script).decode()) as served:
            yield served


@contextmanager
def started(module: str, *arguments: str) -> Generator[Served]:
    """Run a module that prints its port when it is ready, until the block ends."""
    process = subprocess.Popen(
        [sys.executable, "-m", module, *arguments], stdout=subprocess.PIPE, cwd=ROOT, text=True
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            raise RuntimeError(f"{module} did not start")
        yield Served(port=int(line), pid=process.pid)
    finally:
        process.terminate()
        process.wait(timeout=120)  # with thousands of connections to let go


def allow_many_sockets() -> None:
    """Raise the soft limit of open files to the hard one."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def main() -> None:
    script = msgspec.json.decode(sys.argv[1], type=Script)
    allow_many_sockets()
    silence_logs()

    def announce(address: Address) -> None:
        print(address.port, flush=True)

    server = Server(settings_of(script), engines={"scripted": ScriptedEngine(**script.engine)})
    run_to_end(server, announce)


if __name__ == "__main__":
    main()
