"""Tiny models in folders, and a driver over them in this process."""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import diffusers
import msgspec
import pytest
import torch

import tiny
from rig import settings_of
from tintype.settings import DiffusersSettings, ModelSettings


def pytest_itemcollected(item: pytest.Item) -> None:
    """Warnings in these tests come from libraries of models, about themselves."""
    item.add_marker(pytest.mark.filterwarnings("ignore"))


@pytest.fixture(scope="session", autouse=True)
def _one_thread() -> Generator[None]:
    """Tiny models gain nothing from several threads, and lose much where others want the cores."""
    torch.set_num_threads(1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OMP_NUM_THREADS", "1")  # for workers
        yield


@pytest.fixture(scope="session")
def folder_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return a function that builds the tiny model of a family, once."""
    folder = tmp_path_factory.mktemp("models")

    def folder_of(family: str) -> Path:
        if not (folder / family).exists():
            tiny.build(family, folder / family)
        return folder / family

    return folder_of


@pytest.fixture
def driver_of(folder_of: Callable[[str], Path], tmp_path: Path) -> Generator[Callable[..., Any]]:
    """Return a function that makes a driver for families or settings of models."""
    from tintype.engine.diffusers.driver import DiffusersDriver
    from tintype.engine.diffusers.lib import quiet
    from tintype.engine.diffusers.options import Options
    from tintype.engine.diffusers.source import open_pipeline

    quiet()

    made: list[Any] = []

    def opened(model: ModelSettings, *args: Any, **options: Any) -> Any:
        if not model.name.startswith("qwen-edit"):
            return open_pipeline(model, *args, **options)
        pipe = diffusers.DiffusionPipeline.from_pretrained(model.source, **tiny.eyes())
        pipe.set_progress_bar_config(disable=True)
        return pipe

    def driver_of(*models: str | ModelSettings, **settings: Any) -> Any:
        known = [
            settings_of(folder_of(model)) if isinstance(model, str) else model for model in models
        ]
        options = Options(
            device="cpu",
            models={model.name: model for model in known},
            settings=DiffusersSettings(**settings),
            folder=str(tmp_path / "measured"),
        )
        arrived = msgspec.msgpack.decode(msgspec.msgpack.encode(options), type=Options)
        made.append(DiffusersDriver(arrived, opener=opened))
        return made[-1]

    yield driver_of
    for driver in made:
        driver.close()
