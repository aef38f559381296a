"""Fixtures for pytest, wherever Tintype is installed. Imports nothing until one is used."""

from collections.abc import Callable, Generator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest

if TYPE_CHECKING:
    from tintype.testing import Loopback, RecordingProxy, ReplayServer, ScriptedServer


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer `--tintype-record`."""
    parser.getgroup("tintype").addoption(
        "--tintype-record",
        choices=("never", "missing", "all"),
        default="never",
        help="record cassettes from the real service: never (the default), those that are missing, "
        "or all of them anew",
    )


@pytest.fixture(scope="session")
def tintype_loopback() -> Generator["Loopback"]:
    """The socket that all servers of the other fixtures answer on, one after another."""
    from tintype.testing import Loopback

    with Loopback() as loopback:
        yield loopback


@pytest.fixture
def tintype_server(tintype_loopback: "Loopback") -> Generator["ScriptedServer"]:
    """A whole Tintype server, new for each test; see `tintype.testing.ScriptedServer`."""
    from tintype.testing import ScriptedServer

    with ScriptedServer(loopback=tintype_loopback) as server:
        yield server


@pytest.fixture
def tintype_environment(
    tintype_server: "ScriptedServer", monkeypatch: pytest.MonkeyPatch
) -> "ScriptedServer":
    """The same server, with the variables set by which clients find it on their own."""
    for name, value in tintype_server.environment.items():
        monkeypatch.setenv(name, value)
    return tintype_server


@pytest.fixture
def tintype_cassette(
    request: pytest.FixtureRequest, tintype_loopback: "Loopback"
) -> Generator[Callable[..., Any]]:
    """A function that returns a server which answers from the cassette of this test.

    `tintype_cassette(upstream, match="strict", name=None)`; the cassette lies in the folder
    `cassettes` beside the test. With `--tintype-record` it may be recorded from `upstream` first.
    """
    mode = request.config.getoption("--tintype-record")
    with ExitStack() as stack:

        def open_cassette(
            upstream: str, *, match: Literal["strict", "loose"] = "strict", name: str | None = None
        ) -> "RecordingProxy | ReplayServer":
            from tintype.testing import RecordingProxy, ReplayServer

            path = _cassette_path(request, name)
            if mode == "all" or (mode == "missing" and not path.exists()):
                proxy = RecordingProxy(path, upstream=upstream, loopback=tintype_loopback)
                return stack.enter_context(proxy)
            if not path.exists():
                pytest.fail(
                    f"There is no cassette {path}. Run with --tintype-record=missing to record "
                    f"it from {upstream}.",
                    pytrace=False,
                )
            server = ReplayServer(path, match=match, loopback=tintype_loopback)
            return stack.enter_context(server)

        yield open_cassette


def _cassette_path(request: pytest.FixtureRequest, name: str | None) -> Path:
    test = name or "".join(c if c.isalnum() or c in "-_." else "-" for c in request.node.name)
    return request.path.parent / "cassettes" / request.path.stem / f"{test}.json"
