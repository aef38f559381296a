"""The picture that most benchmarks draw: noise, a PNG of about 2 MB."""

import itertools
from collections.abc import AsyncGenerator
from contextlib import aclosing

import anyio.lowlevel
import numpy as np

from tintype.engine.base import Finished, Job, PartialImage, Pixels, Size, Step
from tintype.pixels.encode import encode_in_thread
from tintype.testing.engine import ScriptedEngine

NOISE = {"has_noise": True}
SIDE = 816  # 816 * 816 * 3 bytes, which nothing can compress
SIZE = f"{SIDE}x{SIDE}"


async def draw_pngs(
    engine: ScriptedEngine, *, side: int = SIDE, partial_images: int = 0
) -> list[bytes]:
    """Pull the engine as a run does, and encode what it shows, the finished picture last."""
    job = Job(
        prompt="a red fox",
        size=Size(width=side, height=side),
        seed=0,
        partial_images=partial_images,
    )
    async with aclosing(engine.generate(job)) as steps:
        return [
            await encode_in_thread(step.pixels, format="png")
            async for step in steps
            if isinstance(step, PartialImage | Finished)
        ]


class ReadyEngine(ScriptedEngine):
    """The scripted engine with its pictures drawn beforehand: the event loop never waits for it.

    Each picture differs from all others in one pixel, so that each is stored anew.
    """

    def __init__(self, *, side: int = SIDE) -> None:
        super().__init__(has_noise=True)
        chance = np.random.default_rng(0)
        self._pixels = chance.integers(0, 256, (side, side, 3), dtype=np.uint8)
        self._count = itertools.count()

    async def generate(self, job: Job) -> AsyncGenerator[Step, None]:
        """Yield the partial images and the picture."""
        for _ in range(job.partial_images):
            await anyio.lowlevel.checkpoint()
            yield PartialImage(pixels=self._next())
        await anyio.lowlevel.checkpoint()
        yield Finished(pixels=self._next(), revised_prompt=job.prompt)

    def _next(self) -> Pixels:
        pixels = self._pixels.copy()
        pixels[0, 0] = np.frombuffer(next(self._count).to_bytes(3, "big"), np.uint8)
        return pixels
