"""Owns the vignette engine: one illustrator, drawing in worker processes.

Parsing, composing and rendering all happen in the worker; this process only waits and wraps the
bytes that come back. Does not know how a picture is drawn.
"""

import os
from collections.abc import AsyncGenerator
from typing import Final

import anyio
import anyio.to_process
import numpy as np
from anyio import BrokenWorkerProcess, CapacityLimiter

from tintype.engine.base import (
    Capabilities,
    Finished,
    Job,
    PartialImage,
    Pixels,
    Progress,
    Step,
)
from tintype.engine.vignette.render import Order, Plate, develop
from tintype.errors import EngineError, EngineLost

LAST: Final = 3
PARTIAL_STAGES: Final[dict[int, tuple[int, ...]]] = {0: (), 1: (1,), 2: (0, 2), 3: (0, 1, 2)}
"""Which stages are shown for 0 to 3 partial images: backdrop, setting, subjects."""


class VignetteEngine:
    """Draws prompts as vector art. `workers` is how many pictures are rendered at once."""

    def __init__(self, *, workers: int | None = None) -> None:
        self._workers = workers or min(4, os.cpu_count() or 1)
        self._limiter: CapacityLimiter | None = None

    @property
    def capabilities(self) -> Capabilities:
        """Any size within the common rules, with alpha and a vector original."""
        return Capabilities(has_alpha=True, has_svg=True)

    async def load(self) -> None:
        """Start the workers, so that the first picture does not wait for imports."""
        self._limiter = CapacityLimiter(self._workers)
        small = Order(prompt="a fox", width=64, height=64, seed=0, quality="low")
        async with anyio.create_task_group() as group:
            for _ in range(self._workers):
                group.start_soon(self._develop, small)

    async def generate(self, job: Job) -> AsyncGenerator[Step, None]:
        """Yield the picture's layers growing, then the picture."""
        stages = PARTIAL_STAGES[0 if job.is_transparent else min(3, job.partial_images)]
        steps = len(stages) + 1
        yield Progress(step=0, steps=steps)
        for done, stage in enumerate(stages, start=1):
            plate = await self._develop(order_of(job, stage))
            yield PartialImage(pixels=pixels_of(plate))
            yield Progress(step=done, steps=steps)
        plate = await self._develop(order_of(job, LAST))
        yield Progress(step=steps, steps=steps)
        yield Finished(
            pixels=pixels_of(plate),
            revised_prompt=plate.revised_prompt,
            warnings=plate.warnings,
            metadata={"scene": plate.scene, "seed": str(job.seed)},
            svg=plate.svg,
        )

    async def close(self) -> None:
        """Let go of the workers; they end with the event loop."""
        self._limiter = None

    async def _develop(self, order: Order) -> Plate:
        if self._limiter is None:
            self._limiter = CapacityLimiter(self._workers)
        try:
            # Cancellable: a client that hangs up ends the worker, not only the wait for it.
            return await anyio.to_process.run_sync(
                develop, order, cancellable=True, limiter=self._limiter
            )
        except BrokenWorkerProcess as error:
            raise EngineLost("The drawing worker ended unexpectedly.") from error
        except ValueError as error:
            raise EngineError("The picture could not be rendered.") from error


def order_of(job: Job, stage: int) -> Order:
    """Return the order for one stage of a job."""
    return Order(
        prompt=job.prompt,
        width=job.size.width,
        height=job.size.height,
        seed=job.seed,
        quality=job.quality,
        is_transparent=job.is_transparent,
        stage=LAST if job.is_transparent else stage,
        wants_svg=job.wants_svg and stage == LAST,
    )


def pixels_of(plate: Plate) -> Pixels:
    """Wrap a plate's bytes; nothing is copied."""
    shape = (plate.height, plate.width, plate.channels)
    return np.frombuffer(plate.data, dtype=np.uint8).reshape(shape)
