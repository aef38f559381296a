"""What the engine promises: layers grow, then the picture; closing early is enough to stop."""

from contextlib import aclosing

import anyio

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
