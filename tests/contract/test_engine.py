"""What every `Engine` promises."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, asynccontextmanager
from pathlib import Path

import anyio
import numpy as np
import pytest

import tiny
from rig import settings_of
from tintype.engine.base import Engine, Finished, Job, PartialImage, Progress, Size, Source, Step
from tintype.engine.diffusers.engine import make_engines
from tintype.engine.vignette.engine import VignetteEngine
from tintype.engine.worker.engine import WorkerEngine
from tintype.engine.worker.process import Worker
from tintype.settings import DiffusersSettings
from tintype.testing.driver import SCRIPTED_DRIVER, Script
from tintype.testing.engine import ScriptedEngine

# warnings come from libraries of models, about themselves
pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore")]


def over_a_tiny_model(folder: Path) -> Engine:
    if not (folder / "sd15").exists():
        tiny.build("sd15", folder / "sd15")
    model = settings_of(folder / "sd15")
    # one by one, where pictures are the same bytes; tests/models says how near batches come
    return make_engines([model], DiffusersSettings(batch=1), folder=folder)["sd15"]


ENGINES: dict[str, Callable[[Path], Engine]] = {
    "scripted": lambda folder: ScriptedEngine(),
    "vignette": lambda folder: VignetteEngine(workers=1),
    "worker": lambda folder: WorkerEngine(
        Worker(SCRIPTED_DRIVER, Script(folder=str(folder))), "model"
    ),
    "diffusers": over_a_tiny_model,
}
SIZE = Size(width=256, height=192)


@pytest.fixture(params=ENGINES)
def make(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], Engine]:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")  # a tiny model gains nothing from more
    return lambda: ENGINES[request.param](tmp_path)


@asynccontextmanager
async def loaded(engine: Engine) -> AsyncGenerator[Engine]:
    await engine.load()
    try:
        yield engine
    finally:
        await engine.close()


async def steps_of(engine: Engine, job: Job) -> list[Step]:
    async with aclosing(engine.generate(job)) as steps:
        return [step async for step in steps]


def job(prompt: str = "a red fox", **more: object) -> Job:
    return Job(prompt=prompt, size=SIZE, seed=7, quality="low", **more)


async def test_a_picture_is_the_last_step_and_has_the_size_of_the_job(make) -> None:
    async with loaded(make()) as engine:
        *before, last = await steps_of(engine, job(partial_images=2))
        assert isinstance(last, Finished)
        assert last.pixels.shape == (SIZE.height, SIZE.width, 3)
        assert last.pixels.dtype == np.uint8
        assert last.revised_prompt
        shown = [step for step in before if isinstance(step, PartialImage)]
        assert 1 <= len(shown) <= 2
        assert all(step.pixels.shape == last.pixels.shape for step in shown)
        progress = [step for step in before if isinstance(step, Progress)]
        assert progress
        assert [p.step for p in progress] == sorted(p.step for p in progress)
        assert all(0 <= p.step <= p.steps for p in progress)


async def test_the_same_seed_gives_the_same_picture_alone_or_beside_others(make) -> None:
    async with loaded(make()) as engine:
        alone = (await steps_of(engine, job()))[-1]
        found: list[Step] = []

        async def draw(prompt: str) -> None:
            step = (await steps_of(engine, job(prompt)))[-1]
            if prompt == "a red fox":
                found.append(step)

        async with anyio.create_task_group() as tasks:
            for prompt in ("a red fox", "an owl", "a boat"):
                tasks.start_soon(draw, prompt)
        assert np.array_equal(found[0].pixels, alone.pixels)


async def test_an_engine_goes_on_after_a_job_that_was_closed(make) -> None:
    async with loaded(make()) as engine:
        async with aclosing(engine.generate(job())) as steps:
            async for _ in steps:
                break
        assert isinstance((await steps_of(engine, job("an owl")))[-1], Finished)


async def test_an_edit_gets_its_source(make) -> None:
    async with loaded(make()) as engine:
        assert engine.capabilities.max_sources > 0
        source = np.full((SIZE.height, SIZE.width, 3), 200, dtype=np.uint8)
        edit = job("make it darker", sources=(Source(pixels=source),))
        last = (await steps_of(engine, edit))[-1]
        assert last.pixels.shape == source.shape


async def test_an_engine_can_be_loaded_again_after_it_was_closed(make) -> None:
    engine = make()
    for _ in range(2):
        async with loaded(engine):
            assert isinstance((await steps_of(engine, job()))[-1], Finished)
