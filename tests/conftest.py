"""Factories shared by all tests. Servers are real, on loopback, each with its own folder."""

from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import msgspec
import pytest

from tintype.app import Address, running_server
from tintype.engine.base import Engine
from tintype.settings import (
    OPENAI_IMAGE_MODELS,
    LimitSettings,
    ModelSettings,
    ServerSettings,
    Settings,
    StoreSettings,
)
from tintype.telemetry import silence_logs
from tintype.testing.engine import ScriptedEngine

SCRIPTED = ModelSettings(name="scripted", engine="scripted", aliases=OPENAI_IMAGE_MODELS)

Serve = Callable[..., AbstractContextManager[Address]]


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
        models: tuple[ModelSettings, ...] = (SCRIPTED,),
        engines: Mapping[str, Engine] | None = None,
    ) -> Generator[Address]:
        settings = Settings(
            server=msgspec.structs.replace(server or ServerSettings(), port=0),
            store=msgspec.structs.replace(store or StoreSettings(), folder=str(tmp_path / "data")),
            limits=limits or LimitSettings(),
            models=models,
        )
        chosen = engines or {"scripted": engine or ScriptedEngine()}
        with running_server(settings, engines=chosen) as address:
            yield address

    return serve
