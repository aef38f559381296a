"""The driver of a worker for diffusers: keeps models, and says what may share a batch."""

import time
from collections.abc import Hashable, Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext
from importlib import import_module
from pathlib import Path
from typing import Final

import msgspec
import numpy as np
import structlog

from tintype.engine.base import Capabilities, Finished, Job, Pixels, Size, Source
from tintype.engine.diffusers.call import mode_of
from tintype.engine.diffusers.family import Family, capabilities_of
from tintype.engine.diffusers.lib import keep_compiled, quiet
from tintype.engine.diffusers.loaded import Loaded, Opener
from tintype.engine.diffusers.memory import budget_of, version_of, work_bytes
from tintype.engine.diffusers.options import Options
from tintype.engine.diffusers.pool import Pool
from tintype.engine.diffusers.profile import Profile
from tintype.engine.diffusers.run import Checker, Run
from tintype.engine.diffusers.source import (
    open_pipeline,
    pick_device,
    read_source,
    weight_bytes,
)
from tintype.engine.worker.driver import Task, Watch
from tintype.errors import EngineError

_WARM_STEPS: Final = 2
_SMALL: Final = Size(width=256, height=256)

_log = structlog.get_logger()


def make_driver(options: object) -> "DiffusersDriver":
    """Return the driver for decoded `Options`.

    Raises:
        EngineError: a library is missing, or the device.
    """
    quiet()
    chosen = msgspec.convert(options, Options)
    keep_compiled(Path(chosen.folder) / "compiled")
    return DiffusersDriver(chosen)


class DiffusersDriver:
    """Draws with the models of one device.

    Attributes:
        lanes: 2 on a GPU, where one batch is decoded while the next is denoised. 1 on a CPU: both
            would want the same cores, and each thread that calls torch has a team of OpenMP
            threads. With more threads than cores these sleep after every operation instead of
            waiting awake for the next one, which costs more than a third.
    """

    def __init__(self, options: Options, *, opener: Opener = open_pipeline) -> None:
        """`opener` stands in for what reads weights from files."""
        self._opener = opener
        self._models = options.models
        self._settings = options.settings
        self._folder = Path(options.folder)
        self._device = pick_device(options.device)
        self.lanes = 1 if self._device == "cpu" else 2
        self._families: dict[str, Family] = {}
        self._profile = Profile(self._folder / f"profile-{self._device.replace(':', '-')}.json")
        self._checker = _checker(self._settings.safety)
        self.pool: Pool[Loaded] = Pool(
            budget=budget_of(self._device, wanted=self._settings.memory_bytes),
            load=self._load,
            predict=lambda name: weight_bytes(self._models[name]),
            keep_alive_s=self._keep_alive_s,
            now_s=time.monotonic,
        )

    def describe(self, model: str) -> Capabilities:
        """Return what a model can do, from its configuration."""
        return capabilities_of(self._family(model), self._models[model])

    def warm(self, model: str, watch: Watch) -> None:
        """Load a pinned model, and draw each of the sizes that are to be warm."""
        if not self._models[model].is_pinned:
            return
        with watch.loading(), self.pool.using(model) as loaded:
            self._get_ready(loaded)

    def key(self, task: Task) -> Hashable:
        """Return what the tasks of a batch share: all that is one number for a whole call."""
        if mode_of(task.job, self._family(task.model)) == "reference":
            return task.number  # a list of pictures is for one prompt, or not to be told apart
        return self._alike(task)

    def limit(self, task: Task) -> int:
        """Return how many are drawn together at most: by the profile, and by memory."""
        most = self._settings.batch
        if most == 1:
            return 1
        measured = self._profile.limit(self._shape(task), most=most)
        return min(measured, self._fitting(task))

    def run(self, tasks: Sequence[Task], watch: Watch) -> None:
        """Draw a batch; see `Driver.run`."""
        jobs = [task.job for task in tasks]
        with ExitStack() as stack:
            with watch.loading():
                loaded = stack.enter_context(self.pool.using(tasks[0].model))
                if loaded.needs_preview and any(job.partial_images for job in jobs):
                    self._draw_unseen(loaded, _SMALL)
            mode, is_negative = mode_of(jobs[0], loaded.family), bool(jobs[0].negative_prompt)
            adapters = [lora.name for lora in jobs[0].loras]  # others are compiled anew
            compiles = loaded.compiles_for(
                f"{mode} {jobs[0].size} {len(jobs)} {is_negative} {adapters}"
            )
            began_s = time.monotonic()
            drawn = self._run(loaded, jobs, watch)
            with watch.loading() if compiles else nullcontext():
                drawn.draw(range(len(jobs)))
            # what counts is for how long the next batch has to wait
            ended_s = drawn.denoised_s if self.lanes > 1 else None
            took_s = (ended_s or time.monotonic()) - began_s
            self._profile.record(self._shape(tasks[0]), len(tasks), took_s)

    def idle(self) -> None:
        """Unload what has not been used for its time."""
        self.pool.unload_idle()

    def close(self) -> None:
        """Unload everything."""
        self.pool.close()

    def _fitting(self, task: Task) -> int:
        """Return how many pictures are predicted to fit into memory at once: 1 or more."""
        loaded = self.pool.peek(task.model)
        if loaded is None:
            return 1
        free = self.pool.budget - self.pool.used
        return max(1, free // work_bytes(loaded.pipe, task.job.size))

    def _run(self, loaded: Loaded, jobs: Sequence[Job], watch: Watch) -> Run:
        return Run(
            loaded,
            jobs,
            watch,
            device=self._device,
            room=self.pool,
            checker=self._checker,
        )

    def _family(self, model: str) -> Family:
        if model not in self._families:
            self._families[model] = read_source(self._models[model])
        return self._families[model]

    def _load(self, name: str) -> Loaded:
        began_s = time.monotonic()
        loaded = Loaded(
            self._models[name],
            self._family(name),
            self._settings,
            device=self._device,
            opener=self._opener,
        )
        took_s = round(time.monotonic() - began_s, 3)
        _log.info("model_loaded", model=name, bytes=loaded.size(), duration_s=took_s)
        return loaded

    def _keep_alive_s(self, name: str) -> float | None:
        model = self._models[name]
        return None if model.is_pinned else model.keep_alive_s

    def _alike(self, task: Task) -> Hashable:
        """Return all of a task that is one number for a whole call."""
        job, model = task.job, self._models[task.model]
        mode = mode_of(job, self._family(task.model))
        return (
            task.model,
            mode,
            job.size,
            job.steps or (job.quality, model.steps),
            job.guidance,
            job.strength,
            bool(job.negative_prompt),
            job.loras,
        )

    def _shape(self, task: Task) -> str:
        """Return what batch sizes are measured for: all that the time of a batch depends on."""
        model, settings = self._models[task.model], self._settings
        made_by = (model.source, model.dtype, settings.compile, settings.cache, settings.weights)
        return repr((version_of(self._device), made_by, self._alike(coarse(task))))

    def _get_ready(self, loaded: Loaded) -> None:
        if loaded.needs_preview:
            self._draw_unseen(loaded, _SMALL)
        for text in self._settings.warm_sizes:
            width, _, height = text.partition("x")
            self._draw_unseen(loaded, Size(width=int(width), height=int(height)))

    def _draw_unseen(self, loaded: Loaded, size: Size) -> None:
        """Draw a picture that nobody gets: kernels are compiled for it, and previews learned."""
        grey = np.full((size.height, size.width, 3), 128, np.uint8)
        has_create = "create" in loaded.family.classes
        job = Job(
            prompt="a landscape at noon",
            size=size,
            seed=0,
            steps=_WARM_STEPS,
            sources=() if has_create else (Source(pixels=grey),),
        )
        self._run(loaded, [job], _Nobody()).draw([0])


def coarse(task: Task) -> Task:
    """Return a task without the differences that do not matter to its time.

    They are numbers that callers choose freely: each would be a shape that was never measured.
    """
    job = task.job
    return msgspec.structs.replace(
        task,
        job=msgspec.structs.replace(
            job,
            guidance=None if job.guidance is None else float(job.guidance > 1),
            strength=None if job.strength is None else round(job.strength, 1),
            loras=tuple(msgspec.structs.replace(lora, weight=None) for lora in job.loras),
        ),
    )


class _Nobody:
    """A `Watch` of a picture that is drawn for its own sake."""

    def is_wanted(self, place: int) -> bool:
        """Return true: it is to be drawn to its end."""
        return True

    def stepped(self, step: int, steps: int) -> None:
        """Do nothing."""

    def show(self, place: int, pixels: Pixels) -> None:
        """Do nothing."""

    def denoised(self) -> None:
        """Do nothing."""

    def finish(self, place: int, finished: Finished) -> None:
        """Do nothing."""

    def fail(self, place: int, message: str, *, code: str | None = None) -> None:
        """Note that it cannot be drawn; whoever asks for such a picture will be told."""
        _log.warning("warm_up_failed", error=message)

    def loading(self) -> AbstractContextManager[None]:
        """Do nothing."""
        return nullcontext()


def _checker(name: str | None) -> Checker | None:
    """Return the function `module:function` of the settings.

    Raises:
        EngineError: there is none.
    """
    if name is None:
        return None
    module, _, function = name.partition(":")
    try:
        checker: Checker = getattr(import_module(module), function)
    except (ImportError, AttributeError) as error:
        raise EngineError(f"`diffusers.safety` names no function: {error}") from error
    return checker
