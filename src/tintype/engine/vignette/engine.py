"""Owns the vignette engine: one illustrator, drawing in worker processes.

Parsing, composing and rendering all happen in the worker; this process only waits and wraps the
bytes that come back. Does not know how a picture is drawn.
"""

import os
import shutil
import tempfile
from collections.abc import AsyncGenerator, Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Final

import anyio
import anyio.to_process
import anyio.to_thread
import msgspec
import numpy as np
from anyio import BrokenWorkerProcess, CancelScope, CapacityLimiter
from numpy.typing import NDArray

from tintype.engine.base import (
    Capabilities,
    Finished,
    Job,
    PartialImage,
    Pixels,
    Progress,
    Step,
)
from tintype.engine.vignette.order import LAST, Order, Plate, Sheet, develop
from tintype.errors import EngineError, EngineLost

_POLL_S: Final = 0.02
PARTIAL_STAGES: Final[dict[int, tuple[int, ...]]] = {0: (), 1: (1,), 2: (0, 2), 3: (0, 1, 2)}
"""Which stages are shown for 0 to 3 partial images: backdrop, setting, subjects."""


class VignetteEngine:
    """Draws prompts as vector art. `workers` is how many pictures are rendered at once."""

    def __init__(self, *, workers: int | None = None) -> None:
        self._workers = workers or min(4, os.cpu_count() or 1)
        self._limiter: CapacityLimiter | None = None
        self._folder: Path | None = None
        self._numbers = count()

    @property
    def capabilities(self) -> Capabilities:
        """Any size within the common rules, with alpha and a vector original."""
        return Capabilities(
            has_alpha=True,
            has_svg=True,
            max_sources=16,
            keeps_source_size=True,
            is_trained=False,  # it draws by rules that were written by hand
        )

    async def load(self) -> None:
        """Get ready to start workers."""
        self._limiter = CapacityLimiter(self._workers)

    async def warm_up(self) -> None:
        """Start a worker: reading the catalog takes it about a second."""
        # whoever asks for a picture will see the same error, and can be told
        with suppress(EngineError):
            await self._draw(Order(prompt="a fox", width=64, height=64, seed=0, quality="low"))

    async def generate(self, job: Job) -> AsyncGenerator[Step, None]:
        """Yield the picture's layers growing, then the picture."""
        stages = PARTIAL_STAGES[min(3, job.partial_images)]
        steps = len(stages) + 1
        yield Progress(step=0, steps=steps)
        lent: list[Path] = []
        try:
            order = await self._order(job, lent)
            for done, stage in enumerate(stages, start=1):
                _, pixels = await self._draw(staged(order, stage))
                yield PartialImage(pixels=pixels)
                yield Progress(step=done, steps=steps)
            plate, pixels = await self._draw(order)
        finally:
            for file in lent:
                file.unlink(missing_ok=True)
        yield Progress(step=steps, steps=steps)
        yield Finished(
            pixels=pixels,
            revised_prompt=plate.revised_prompt,
            warnings=plate.warnings,
            metadata=plate.metadata,
            svg=plate.svg,
        )

    async def close(self) -> None:
        """Let go of the workers, which end with the event loop, and of the folder they fill."""
        self._limiter = None
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    async def _order(self, job: Job, lent: list[Path]) -> Order:
        """Return the order for a job; its pictures go into files, which are added to `lent`."""
        order = order_of(job)
        if not job.sources:
            return order
        arrays = [s.pixels for s in job.sources] + ([job.mask] if job.mask is not None else [])
        files = [self._file() for _ in arrays]
        lent += files
        try:
            await anyio.to_thread.run_sync(write_all, files, arrays)
        except OSError as error:
            raise EngineError("There is no room for the source pictures.") from error
        told = [dict(s.metadata) for s in job.sources]
        sheets = tuple(
            Sheet(path=str(f), shape=a.shape, metadata=m)
            for f, a, m in zip(files, arrays, told, strict=False)
        )
        mask = None if job.mask is None else Sheet(path=str(files[-1]), shape=job.mask.shape)
        return msgspec.structs.replace(order, sources=sheets, mask=mask)

    def _file(self) -> Path:
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="tintype-", dir=shared_folder()))
        return self._folder / str(next(self._numbers))

    async def _draw(self, order: Order) -> tuple[Plate, Pixels]:
        if self._limiter is None:
            self._limiter = CapacityLimiter(self._workers)
        file = self._file()
        order = msgspec.structs.replace(order, out=str(file))
        try:
            async with self._limiter:
                plate = await _in_worker(order, file)
            return plate, pixels_of(plate, file)
        except BrokenWorkerProcess as error:
            raise EngineLost("The drawing worker ended unexpectedly.") from error
        except ValueError as error:
            raise EngineError("The picture could not be rendered.") from error
        finally:
            # The pages stay as long as the array that maps them; the name goes at once.
            file.unlink(missing_ok=True)


async def _in_worker(order: Order, file: Path) -> Plate:
    """Draw in a worker; a client that hangs up ends the worker, not only the wait for it.

    But not before the worker has begun, which it shows by making `file`: AnyIO forgets a process
    that is cancelled while it starts, and it would live until the event loop ends.
    """
    result: list[Plate | BaseException] = []
    has_ended = anyio.Event()
    scope = CancelScope(shield=True)
    limiter = CapacityLimiter(1)  # this one call's: the caller holds a token of the engine's

    async def run() -> None:
        try:
            with scope:
                result.append(
                    await anyio.to_process.run_sync(
                        develop, order, cancellable=True, limiter=limiter
                    )
                )
        except Exception as error:  # noqa: BLE001 - handed to the task that waits
            result.append(error)
        finally:
            has_ended.set()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(run)
        try:
            await has_ended.wait()
        finally:
            with CancelScope(shield=True):
                while not (has_ended.is_set() or await anyio.Path(file).exists()):
                    with anyio.move_on_after(_POLL_S):
                        await has_ended.wait()
            scope.cancel()
    [plate] = result
    if isinstance(plate, BaseException):
        raise plate
    return plate


def shared_folder() -> str | None:
    """Return a folder that is memory, if there is one; None means the usual temporary folder."""
    memory = Path("/dev/shm")  # noqa: S108 - a private folder is made inside
    return str(memory) if memory.is_dir() and os.access(memory, os.W_OK) else None


def order_of(job: Job) -> Order:
    """Return the order for the finished picture of a job, without its sources."""
    return Order(
        prompt=job.prompt,
        width=job.size.width,
        height=job.size.height,
        seed=job.seed,
        quality=job.quality,
        is_transparent=job.is_transparent,
        wants_svg=job.wants_svg,
    )


def staged(order: Order, stage: int) -> Order:
    """Return the order for one stage on the way to a picture."""
    return msgspec.structs.replace(order, stage=stage, wants_svg=order.wants_svg and stage == LAST)


def write_all(files: Sequence[Path], arrays: Sequence[NDArray[np.uint8]]) -> None:
    """Write the bytes of each array into its file."""
    for file, array in zip(files, arrays, strict=True):
        file.write_bytes(np.ascontiguousarray(array).data)


def pixels_of(plate: Plate, file: Path) -> Pixels:
    """Map a plate's file, or wrap its bytes; nothing is copied, so the event loop is not held."""
    shape = (plate.height, plate.width, plate.channels)
    if plate.data:
        return np.frombuffer(plate.data, dtype=np.uint8).reshape(shape)
    return np.asarray(np.memmap(file, dtype=np.uint8, mode="r", shape=shape))
