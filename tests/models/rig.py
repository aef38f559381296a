"""What the tests of models share: jobs, pictures, and a watch that keeps what it is told."""

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import numpy as np

from tintype.engine.base import Finished, Job, Pixels, Size, Source
from tintype.engine.worker.driver import Stopped, Task
from tintype.settings import ModelSettings, StepSettings

SIZE = Size(width=192, height=128)
STEPS = 4


class RecordingWatch:
    """Keeps what a driver tells; `stops_after` a step it wants nothing any more."""

    def __init__(self, *, stops_after: int | None = None, wanted: set[int] | None = None) -> None:
        self._stops_after = stops_after
        self.wanted = wanted
        self.steps: list[tuple[int, int]] = []
        self.shown: dict[int, list[Pixels]] = {}
        self.finished: dict[int, Finished] = {}
        self.failed: dict[int, tuple[str, str | None]] = {}
        self.denoised_after: int | None = None

    def is_wanted(self, place: int) -> bool:
        return self.wanted is None or place in self.wanted

    def stepped(self, step: int, steps: int) -> None:
        self.steps.append((step, steps))
        if step == self._stops_after:
            raise Stopped

    def show(self, place: int, pixels: Pixels) -> None:
        self.shown.setdefault(place, []).append(pixels)

    def denoised(self) -> None:
        self.denoised_after = len(self.steps)

    def finish(self, place: int, finished: Finished) -> None:
        assert place not in self.finished
        self.finished[place] = finished

    def fail(self, place: int, message: str, *, code: str | None = None) -> None:
        self.failed[place] = (message, code)

    def loading(self) -> AbstractContextManager[None]:
        return nullcontext()


def settings_of(folder: Path, **more: Any) -> ModelSettings:
    """Return the settings of a model in `folder`, with few steps."""
    few = StepSettings(low=2, medium=3, high=STEPS)
    return ModelSettings(
        **{
            "name": folder.name,
            "engine": "diffusers",
            "source": str(folder),
            "device": "cpu",
            "steps": few,
            **more,
        }
    )


def job(prompt: str = "a red fox", *, seed: int = 3, **more: Any) -> Job:
    return Job(**{"prompt": prompt, "size": SIZE, "seed": seed, **more})


def draw(driver: Any, model: str, *jobs: Job, watch: Any = None) -> RecordingWatch:
    """Draw jobs as one batch."""
    watch = watch or RecordingWatch()
    tasks = [Task(number=number, model=model, job=one) for number, one in enumerate(jobs)]
    driver.run(tasks, watch)
    return watch


def picture(size: Size = SIZE, *, seed: int = 1) -> Source:
    """Return a smooth coloured picture to start from."""
    rows, columns = np.mgrid[0 : size.height, 0 : size.width]
    waves = [np.sin(rows / (9 + n + seed)) + np.cos(columns / (7 + 2 * n)) for n in range(3)]
    pixels = np.stack([(wave + 2) * 63 for wave in waves], axis=2)
    return Source(pixels=pixels.astype(np.uint8))


def psnr(one: Pixels, other: Pixels) -> float:
    """Return the peak signal-to-noise ratio in dB; infinite for equal pictures."""
    error = float(np.mean((one.astype(float) - other.astype(float)) ** 2))
    return float("inf") if error == 0 else 10 * np.log10(255**2 / error)


def is_forbidden(pixels: Pixels) -> bool:
    """Find every picture unfit to be shown."""
    return pixels.size > 0


def is_low(pixels: Pixels) -> bool:
    """Find pictures of 64 rows unfit to be shown."""
    return pixels.shape[0] == 64
