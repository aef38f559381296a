"""What the engine promises: layers grow, then the picture; closing early is enough to stop."""

from contextlib import aclosing
from pathlib import Path

import anyio
import numpy as np
import pytest

from tintype.engine.base import Finished, Job, PartialImage, Size, Step
from tintype.engine.vignette.engine import VignetteEngine

JOB = Job(
    prompt="a fox in a meadow",
    size=Size(width=256, height=256),
    seed=1,
    partial_images=2,
    wants_svg=True,
)


def test_partials_come_before_the_picture() -> None:
    async def run() -> list[Step]:
        engine = VignetteEngine(workers=1)
        await engine.load()
        await engine.warm_up()
        async with aclosing(engine.generate(JOB)) as steps:
            return [step async for step in steps]

    steps = anyio.run(run)
    partials = [s for s in steps if isinstance(s, PartialImage)]
    last = steps[-1]
    assert len(partials) == 2
    assert isinstance(last, Finished)
    assert last.pixels.shape == (256, 256, 3)
    assert all(p.pixels.shape == (256, 256, 3) for p in partials)
    assert last.svg is not None
    assert last.revised_prompt == "A fox in a meadow."
    assert '"kind":"fox"' in last.metadata["scene"]


def test_a_generator_closed_early_leaves_the_engine_well() -> None:
    async def run() -> Step:
        engine = VignetteEngine(workers=1)
        async with aclosing(engine.generate(JOB)) as steps:
            await anext(steps)
            await anext(steps)
        async with aclosing(engine.generate(JOB)) as steps:
            return [step async for step in steps][-1]

    assert isinstance(anyio.run(run), Finished)


def children() -> int:
    """How many processes this one has started and not yet collected."""
    return sum(
        len(Path(f"/proc/self/task/{task.name}/children").read_text().split())
        for task in Path("/proc/self/task").iterdir()
    )


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs Linux")
def test_a_render_that_is_cancelled_leaves_no_process_and_no_file() -> None:
    async def run() -> tuple[int, list[str]]:
        engine = VignetteEngine(workers=1)
        await engine.load()
        await engine.warm_up()
        before = children()
        large = Job(prompt="a city at night", size=Size(width=2048, height=2048), seed=1)
        for after_s in (0, 0.01, 0.03, 0.06, 0.1, 0.2):  # also while a new worker starts
            with anyio.move_on_after(after_s):
                async with aclosing(engine.generate(large)) as steps:
                    async for _ in steps:
                        pass
        async with aclosing(engine.generate(JOB)) as steps:
            async for _ in steps:
                pass
        for _ in range(500):  # the last worker that was killed may still be going
            after = children()
            if after == before:
                break
            await anyio.sleep(0.01)
        folder = engine._folder
        assert folder is not None
        left = [p.name for p in folder.iterdir()]
        await engine.close()
        assert not folder.exists()
        return after - before, left

    assert anyio.run(run) == (0, [])


def test_partials_of_a_transparent_picture_grow_on_nothing() -> None:
    async def run() -> list[Step]:
        engine = VignetteEngine(workers=1)
        job = Job(
            prompt="a fox",
            size=Size(width=128, height=128),
            seed=1,
            partial_images=3,
            is_transparent=True,
        )
        async with aclosing(engine.generate(job)) as steps:
            return [step async for step in steps]

    steps = anyio.run(run)
    pictures = [s.pixels for s in steps if isinstance(s, PartialImage | Finished)]
    assert len(pictures) == 4
    assert all(p.shape == (128, 128, 4) and not p[0, :, 3].any() for p in pictures)
    colours = [len(np.unique(p[..., :3].reshape(-1, 3) // 16, axis=0)) for p in pictures]
    assert colours[0] < colours[1] < colours[3]
