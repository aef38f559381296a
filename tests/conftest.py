"""Factories shared by all tests. Servers are real, on loopback, each with its own folder."""

from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tintype.app import Address, open_keys, running_server
from tintype.clock import SystemClock
from tintype.engine.base import Engine
from tintype.ids import SystemEntropy
from tintype.settings import (
    OPENAI_IMAGE_MODELS,
    KeyLimits,
    LimitSettings,
    ModelSettings,
    PictureSettings,
    ServerSettings,
    Settings,
    StoreSettings,
    TracingSettings,
)
from tintype.telemetry import silence_logs
from tintype.testing.engine import ScriptedEngine

SCRIPTED = ModelSettings(name="scripted", engine="scripted", aliases=OPENAI_IMAGE_MODELS)

Serve = Callable[..., AbstractContextManager[Address]]
MakeKey = Callable[..., str]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep together what shares costly set-up when the tests are spread over processes.

    That is a file's tests, and all that look at what a published SDK did in its one run.
    """
    for item in items:
        looks_at_sdks = "run_of" in getattr(item, "fixturenames", ())
        group = "sdks" if looks_at_sdks else str(item.path)
        item.add_marker(pytest.mark.xdist_group(group))


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def _quiet() -> None:
    silence_logs()


@pytest.fixture
def serve(tmp_path: Path) -> Serve:
    """Return a context manager that runs a server over a scripted engine.

    Servers of one test share a data folder, so that one can take up what another left.
    """

    @contextmanager
    def serve(
        engine: Engine | None = None,
        *,
        limits: LimitSettings | None = None,
        server: ServerSettings | None = None,
        store: StoreSettings | None = None,
        pictures: PictureSettings | None = None,
        keys: KeyLimits | None = None,
        tracing: TracingSettings | None = None,
        models: tuple[ModelSettings, ...] = (SCRIPTED,),
        engines: Mapping[str, Engine] | None = None,
    ) -> Generator[Address]:
        settings = Settings(
            server=msgspec.structs.replace(server or ServerSettings(), port=0),
            store=msgspec.structs.replace(store or StoreSettings(), folder=str(tmp_path / "data")),
            limits=limits or LimitSettings(),
            keys=keys or KeyLimits(),
            pictures=pictures or PictureSettings(),
            tracing=tracing or TracingSettings(),
            models=models,
        )
        chosen = engines or {"scripted": engine or ScriptedEngine()}
        with running_server(settings, engines=chosen) as address:
            yield address

    return serve


@pytest.fixture
def make_key(tmp_path: Path) -> MakeKey:
    """Return what makes a key for the servers of this test, before or while they run."""

    def make_key(name: str, **options: Any) -> str:
        settings = Settings(store=StoreSettings(folder=str(tmp_path / "data")))
        with closing(open_keys(settings, clock=SystemClock(), entropy=SystemEntropy())) as keys:
            return keys.create(name, **options)

    return make_key
