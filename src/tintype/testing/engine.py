"""An engine that follows a script, for tests of everything around engines."""

import hashlib
from collections.abc import AsyncGenerator

import anyio
import anyio.lowlevel
import numpy as np

from tintype.engine.base import (
    Capabilities,
    Finished,
    Job,
    PartialImage,
    Pixels,
    Progress,
    Step,
)
from tintype.errors import EngineError


class ScriptedEngine:
    """Draws coloured gradients at once, or as slowly and as badly as the script says.

    The colour depends on the prompt and the seed, so different jobs give different pictures and
    the same job the same bytes. An edit is the negative of its first source, as far as the job's
    strength goes (all the way if it has none).

    Args:
        steps: `Progress` steps of each job; partial images are spread over them.
        pause_s: seconds that each step takes.
        fails_at_step: 1-based step that raises instead of being made.
        fails_in_job: 0-based job that alone fails then; without it every job does.
        error: what it raises then.
        has_alpha: whether transparent pictures are among its capabilities.
        max_sources: pictures that an edit may start from; 0 for an engine that cannot edit.
        has_strength: whether it honours the strength of a job.
        has_fidelity: whether it takes jobs with a fidelity; what it draws is the same.
        has_negative_prompt: whether it takes jobs with a negative prompt; likewise.
        has_guidance: whether it takes jobs with a guidance; likewise.
        max_steps: most steps that a job may ask for; as many are made. 0 for none.
        loras: names that jobs may ask for; what it draws is the same.
        is_trained: what it says of itself; no engine here is.
        has_noise: draw noise instead: about 3 bytes for each pixel in a PNG, as photographs.

    Attributes:
        jobs: every job that was begun, in order.
        steps_made: steps made over all jobs; it stops growing when the work has stopped.
        closed: jobs whose generator was closed, finished or not.
    """

    def __init__(
        self,
        *,
        steps: int = 4,
        pause_s: float = 0.0,
        fails_at_step: int | None = None,
        fails_in_job: int | None = None,
        error: Exception | None = None,
        has_alpha: bool = True,
        has_noise: bool = False,
        has_strength: bool = True,
        has_fidelity: bool = False,
        has_negative_prompt: bool = False,
        has_guidance: bool = False,
        max_steps: int = 0,
        loras: tuple[str, ...] = (),
        is_trained: bool = False,
        max_sources: int = 16,
    ) -> None:
        self._picture = _noise if has_noise else draw_scripted
        self._steps = steps
        self._pause_s = pause_s
        self._fails_at_step = fails_at_step
        self._fails_in_job = fails_in_job
        self._error = error or EngineError("The script says that this picture fails.")
        self._capabilities = Capabilities(
            has_alpha=has_alpha,
            max_sources=max_sources,
            keeps_source_size=True,
            has_strength=has_strength,
            has_fidelity=has_fidelity,
            has_negative_prompt=has_negative_prompt,
            has_guidance=has_guidance,
            max_steps=max_steps,
            loras=loras,
            is_trained=is_trained,
        )
        self.jobs: list[Job] = []
        self.steps_made = 0
        self.closed = 0

    @property
    def capabilities(self) -> Capabilities:
        """Return the default limits."""
        return self._capabilities

    async def load(self) -> None:
        """Do nothing: a script is always ready."""
        await anyio.lowlevel.checkpoint()

    async def warm_up(self) -> None:
        """Do nothing."""
        await anyio.lowlevel.checkpoint()

    async def close(self) -> None:
        """Do nothing."""
        await anyio.lowlevel.checkpoint()

    async def generate(self, job: Job) -> AsyncGenerator[Step, None]:
        """Yield the scripted steps of `job`."""
        number = len(self.jobs)
        self.jobs.append(job)
        may_fail = self._fails_in_job in {None, number}
        steps = job.steps or self._steps
        try:
            shown = 0
            for step in range(1, steps + 1):
                await anyio.sleep(self._pause_s)
                if step == self._fails_at_step and may_fail:
                    raise self._error
                self.steps_made += 1
                yield Progress(step=step, steps=steps)
                # the last partial image comes before the last step
                due = job.partial_images * step // steps
                while shown < due:
                    shown += 1
                    yield PartialImage(pixels=self._draw(job, shown / (job.partial_images + 1)))
            yield Finished(pixels=self._draw(job, 1.0), revised_prompt=job.prompt)
        finally:
            self.closed += 1

    def _draw(self, job: Job, part: float) -> Pixels:
        return draw_scripted(job, part) if job.sources else self._picture(job, part)


def draw_scripted(job: Job, part: float) -> Pixels:
    """Return what a scripted engine draws for `job`, developed from 0 to 1."""
    if job.sources:
        return _negative(job, part * (1.0 if job.strength is None else job.strength))
    return _gradient(job, part)


def _negative(job: Job, strength: float) -> Pixels:
    """Return the first source, 0..1 of the way to its negative, at the size of the job."""
    source = job.sources[0].pixels
    rows = np.arange(job.size.height) * source.shape[0] // job.size.height
    columns = np.arange(job.size.width) * source.shape[1] // job.size.width
    pixels = source[rows][:, columns].astype(np.float32)
    colour = pixels[:, :, :3]
    pixels[:, :, :3] = colour + strength * (255 - 2 * colour)
    return np.rint(pixels).astype(np.uint8)


def _noise(job: Job, strength: float) -> Pixels:
    """Return noise that depends on the job's seed, at 0..1 of its strength."""
    channels = 4 if job.is_transparent else 3
    chance = np.random.default_rng(job.seed)
    shape = (job.size.height, job.size.width, channels)
    return chance.integers(0, round(255 * strength) + 1, shape, dtype=np.uint8)


def _gradient(job: Job, strength: float) -> Pixels:
    """Return a horizontal gradient from black to the job's colour, at 0..1 of its strength."""
    digest = hashlib.sha256(f"{job.seed}:{job.prompt}".encode()).digest()
    colour = np.frombuffer(digest[:3], np.uint8).astype(np.float32)
    ramp = np.linspace(0.0, strength, job.size.width, dtype=np.float32)
    row = np.rint(ramp[:, None] * colour).astype(np.uint8)
    if job.is_transparent:
        alpha = np.rint(np.linspace(0, 255, job.size.width)).astype(np.uint8)
        row = np.concatenate([row, alpha[:, None]], axis=1)
    return np.ascontiguousarray(np.broadcast_to(row, (job.size.height, *row.shape)))
