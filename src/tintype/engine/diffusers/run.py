"""One batch on its way through a pipeline: steps, partial images, lack of memory, pictures."""

import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import Any, Final, Protocol

import numpy as np
from PIL import Image

from tintype.engine.base import Finished, Job, Pixels
from tintype.engine.diffusers.call import arguments, mode_of, steps_of, strength_of
from tintype.engine.diffusers.lib import Tensor, torch
from tintype.engine.diffusers.loaded import Loaded
from tintype.engine.diffusers.memory import (
    NO_MEMORY,
    is_out_of_memory,
    is_poisoned,
    settle,
    tidy,
)
from tintype.engine.diffusers.pool import OUT_OF_MEMORY
from tintype.engine.diffusers.preview import on_grid, steps_to_show, to_pixels
from tintype.engine.diffusers.view import View
from tintype.engine.worker.driver import Stopped, Watch
from tintype.errors import EngineError, EngineLost

FORBIDDEN: Final = "image_content_policy_violation"
_FORBIDDEN_MESSAGE: Final = "The picture was withheld: it shows what this server does not show."
_LEARNED: Final = 16  # pictures from which a model's previews are learned

Checker = Callable[[Pixels], bool]
"""Returns whether a picture must not be shown."""


class Room(Protocol):
    """Makes room in memory by unloading other models; false if there are none."""

    def unload_one(self, *, but: str | None = None) -> bool:
        """Unload another model than `but`."""
        ...


class Run:
    """Draws the jobs of one batch with one model. `checker` looks at each picture."""

    def __init__(
        self,
        loaded: Loaded,
        jobs: Sequence[Job],
        watch: Watch,
        *,
        device: str,
        room: Room,
        checker: Checker | None,
    ) -> None:
        self._loaded = loaded
        self._jobs = jobs
        self._watch = watch
        self._device = device
        self._room = room
        self._checker = checker
        self.denoised_s: float | None = None
        """When the last denoising step was done, by the monotonic clock."""

    def draw(self, places: Sequence[int]) -> None:
        """Draw the jobs at `places`, together if memory allows, else in parts.

        Raises:
            Stopped: nobody wants them.
            EngineError: they failed.
            EngineLost: the device cannot be trusted any more.
        """
        try:
            self._attempt([place for place in places if self._watch.is_wanted(place)])
            return
        except Exception as error:
            if is_poisoned(error) and is_out_of_memory(error):
                raise EngineLost(NO_MEMORY, code=OUT_OF_MEMORY) from error
            if is_poisoned(error):
                raise EngineLost("The device failed.") from error
            if not is_out_of_memory(error):
                raise
        # outside of `except`: the error would hold on to the tensors that are to be freed
        tidy(self._device)
        if len(places) > 1:
            half = (len(places) + 1) // 2
            self.draw(places[:half])
            self.draw(places[half:])
        elif self._room.unload_one(but=self._loaded.model.name) or self._loaded.save_memory():
            self.draw(places)
        else:
            self._watch.fail(places[0], NO_MEMORY, code=OUT_OF_MEMORY)

    def _attempt(self, places: Sequence[int]) -> None:
        if not places:
            raise Stopped
        jobs = [self._jobs[place] for place in places]
        mode = mode_of(jobs[0], self._loaded.family)
        with self._loaded.view(mode) as view, ExitStack() as decoding, ExitStack() as denoising:
            if _keeps_source(jobs[0], view, self._loaded):
                for place, job in zip(places, jobs, strict=True):
                    self._finish(place, _source_of(job), {})
                return
            denoising.enter_context(self._loaded.denoising)
            denoising.callback(self._loaded.put_back)
            if jobs[0].sources:
                with self._loaded.decoding:
                    pass  # some VAEs cannot encode while they decode the batch before
            self._loaded.use_loras(jobs[0].loras)
            walk = _Walk(self, view, places, denoising=denoising, decoding=decoding)
            given = arguments(
                jobs,
                view=view,
                family=self._loaded.family,
                model=self._loaded.model,
                mode=mode,
                on_step=walk.on_step,
            )
            view.tell(walk.on_step)
            with torch.no_grad():
                out = view.pipe(**given)
            self._hand_over(places, out, walk, steps=given["num_inference_steps"])

    def _hand_over(self, places: Sequence[int], out: Any, walk: "_Walk", *, steps: int) -> None:
        images = out.images
        pictures = to_pixels(images) if torch.is_tensor(images) else [np.asarray(i) for i in images]
        refused = getattr(out, "nsfw_content_detected", None) or [False] * len(places)
        for place, pixels, is_refused in zip(places, pictures, refused, strict=True):
            if is_refused or (self._checker is not None and self._checker(pixels)):
                self._watch.fail(place, _FORBIDDEN_MESSAGE, code=FORBIDDEN)
            else:
                self._finish(place, pixels, {"steps": str(steps), **self._loaded.notes})
        if torch.is_tensor(images):
            walk.learn(images)

    def _finish(self, place: int, pixels: Pixels, notes: dict[str, str]) -> None:
        job = self._jobs[place]
        size = (job.size.width, job.size.height)
        if (pixels.shape[1], pixels.shape[0]) != size:  # a pipeline that keeps to sizes it knows
            resized = Image.fromarray(pixels).resize(size, Image.Resampling.LANCZOS)
            pixels = np.asarray(resized, dtype=np.uint8)
        self._watch.finish(
            place,
            Finished(
                pixels=_with_channels(pixels, has_alpha=job.is_transparent),
                revised_prompt=job.prompt,
                metadata=notes,
            ),
        )

    @property
    def watch(self) -> Watch:
        """Who is told."""
        return self._watch

    @property
    def jobs(self) -> Sequence[Job]:
        """All jobs of the batch."""
        return self._jobs

    @property
    def loaded(self) -> Loaded:
        """The model."""
        return self._loaded


class _Walk:
    """What happens after each step of one call of a pipeline."""

    def __init__(
        self,
        run: Run,
        view: View,
        places: Sequence[int],
        *,
        denoising: ExitStack,
        decoding: ExitStack,
    ) -> None:
        self._run = run
        self._view = view
        self._places = places
        self._denoising = denoising
        self._decoding = decoding
        self._last: Tensor | None = None

    def on_step(self, pipe: Any, index: int, timestep: Any, tensors: dict[str, Any]) -> Any:
        """Report, show, and after the last step let the next batch begin."""
        step, steps = index + 1, _step_count(pipe)
        latents = tensors["latents"]
        settle(latents)
        self._run.watch.stepped(step, steps)
        self._show(step, steps, latents)
        if step >= steps:
            self._last = latents
            if not self._run.loaded.is_offloaded:
                self._denoising.close()
            self._run.denoised_s = time.monotonic()
            self._run.watch.denoised()
            self._decoding.enter_context(self._run.loaded.decoding)
        return {}

    def learn(self, pictures: Tensor) -> None:
        """Let previews be learned from what the last step has become."""
        preview = self._run.loaded.preview
        if self._last is None or preview.pictures >= _LEARNED:
            return
        grid = on_grid(self._last, self._run.jobs[self._places[0]].size)
        if grid is not None and len(grid) == len(pictures):
            preview.learn(grid, pictures)

    def _show(self, step: int, steps: int, latents: Tensor) -> None:
        jobs = self._run.jobs
        wanting = [
            number
            for number, place in enumerate(self._places)
            if step in steps_to_show(steps, jobs[place].partial_images)
            and self._run.watch.is_wanted(place)
        ]
        if not wanting:
            return
        pictures = self._run.loaded.show(self._view, latents, jobs[self._places[0]].size)
        for number in wanting if pictures is not None else ():
            assert pictures is not None
            place = self._places[number]
            shown = pictures[number]
            if jobs[place].is_transparent and shown.shape[2] == 3:  # a tiny decoder knows no alpha
                shown = np.dstack([shown, np.full(shown.shape[:2], 255, np.uint8)])
            shown = _with_channels(shown, has_alpha=jobs[place].is_transparent)
            self._run.watch.show(place, shown)


def _step_count(pipe: Any) -> int:
    count = getattr(pipe, "num_timesteps", None)
    return int(count) if count else len(pipe.scheduler.timesteps)


def _keeps_source(job: Job, view: View, loaded: Loaded) -> bool:
    """Return whether so little may change that no step is left to take."""
    strength = strength_of(job, view)
    if not job.sources or strength is None:
        return False
    return int(steps_of(job, loaded.model, view) * strength) < 1


def _source_of(job: Job) -> Pixels:
    return job.sources[0].pixels


def _with_channels(pixels: Pixels, *, has_alpha: bool) -> Pixels:
    """Return pixels with 3 channels, or 4 where alpha is wanted."""
    if pixels.ndim == 2:
        pixels = np.repeat(pixels[:, :, None], 3, axis=2)
    if pixels.shape[2] == 4 and not has_alpha:
        alpha = pixels[:, :, 3:].astype(np.uint16)
        colour = pixels[:, :, :3].astype(np.uint16)
        return ((colour * alpha + 255 * (255 - alpha) + 127) // 255).astype(np.uint8)
    if pixels.shape[2] == 3 and has_alpha:
        raise EngineError("The model made no alpha channel.")
    return pixels
