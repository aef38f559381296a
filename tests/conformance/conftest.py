"""The published SDKs, each run once in a test session."""

from collections.abc import Callable

import pytest

from sdks.install import Toolbox, install
from sdks.pins import SDKS, Sdk
from sdks.runs import Run, run_client
from tintype.telemetry import silence_logs


@pytest.fixture(scope="session")
def toolbox() -> Toolbox:
    return install()


@pytest.fixture(scope="session")
def run_of(
    toolbox: Toolbox, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[Sdk], Run]:
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
    return run_of(request.param)
