"""Clients of the official SDK, closed after each test; the other SDKs, each run once."""

import platform
from collections.abc import Callable, Generator
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from openai import OpenAI

from sdks.install import HOME, Toolbox, install
from sdks.pins import SDKS, Sdk
from sdks.runs import Run, run_client
from tintype.app import Address
from tintype.telemetry import silence_logs

LAST_RUN = HOME / "last-run.json"
_notes: dict[str, dict[str, Any]] = {}


@pytest.fixture
def client_of() -> Generator[Callable[[Address], OpenAI]]:
    """Return a function that connects an `openai` client to a server; it never retries."""
    with ExitStack() as clients:

        def connect(address: Address) -> OpenAI:
            return clients.enter_context(
                OpenAI(base_url=f"{address.url}/v1", api_key="test", max_retries=0)
            )

        yield connect


@pytest.fixture(scope="session")
def toolbox() -> Toolbox:
    return install()


@pytest.fixture(scope="session")
def run_of(toolbox: Toolbox, tmp_path_factory: pytest.TempPathFactory) -> Callable[[Sdk], Run]:
    """Return a function that runs the script of an SDK, once."""
    silence_logs()
    done: dict[Sdk, Run] = {}

    def run_of(sdk: Sdk) -> Run:
        if sdk not in done:
            done[sdk] = run_client(toolbox, sdk, tmp_path_factory.mktemp("sdk"))
        return done[sdk]

    return run_of


@pytest.fixture
def run(request: pytest.FixtureRequest, run_of: Callable[[Sdk], Run]) -> Run:
    request.node.user_properties.append(("sdk", request.param.name))
    return run_of(request.param)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Note whether a test of an SDK passed, and which published names it saw."""
    said = dict(report.user_properties)
    if "sdk" not in said or not (report.when == "call" or report.failed):
        return
    test = report.nodeid.rpartition("::")[2].partition("[")[0]
    note = _notes.setdefault(str(said["sdk"]), {"tests": {}, "names": []})
    note["tests"][test] = note["tests"].get(test, True) and report.passed
    note["names"] = sorted({*note["names"], *str(said.get("names", "")).split()})


def pytest_sessionfinish() -> None:
    """Write the notes down for docs/generate_compatibility.py, if every SDK was run."""
    if len(_notes) == len(SDKS):
        notes = {
            "date": datetime.now(UTC).date().isoformat(),
            "python": platform.python_version(),
            "sdks": _notes,
        }
        LAST_RUN.write_bytes(msgspec.json.format(msgspec.json.encode(notes)))
