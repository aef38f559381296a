"""What a GPU, and each way to save time or memory on one, change in a picture.

Stable Diffusion XL at real size with random weights. The driver draws in this process, where its
memory can be measured and taken away; the worker that is killed is a real one.
"""

import argparse
import gc
import math
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.gpu.run import Plan, Report, arguments, given_by, tintype  # isort: skip - sets up the paths

import anyio
import numpy as np
import torch
from numpy.typing import NDArray

from benchmarks.figures import Budget
from benchmarks.gpu.architectures import build
from benchmarks.gpu.worker import RandomOptions, make_driver
from tintype.engine.base import Finished, Job, Size
from tintype.engine.diffusers.driver import DiffusersDriver
from tintype.engine.diffusers.options import Options
from tintype.engine.worker.driver import Task
from tintype.errors import EngineError
from tintype.settings import DiffusersSettings, ModelSettings

COLUMNS = ("what", "s per picture", "peak GB", "largest difference of 255", "PSNR, dB")
SAME = Budget(0, "levels")
CLOSE = Budget(30, "dB", is_least=True)
PROMPT = "a red fox under an oak tree"
STEPS = 8

Picture = NDArray[np.uint8]


def main() -> int:
    """Run the script; return the exit status."""
    parser = arguments(__doc__)
    parser.add_argument("--no-compile", action="store_true")
    parser.add_argument("--parts", nargs="*", help="only these, such as `memory_taken_away`")
    given, device = given_by(parser)
    report = Report("Equality on a GPU: SDXL, random weights", COLUMNS, "equality", given, device)
    Bench(given, device, report).measure()
    return report.end()


class Bench:
    """Draws the same picture in every way, and compares."""

    def __init__(self, given: argparse.Namespace, device: str, report: Report) -> None:
        self._given = given
        self._device = device
        self._report = report
        self._side = 128 if given.tiny else 1024
        self._folder = Path(tempfile.mkdtemp(prefix="tintype-equality-"))
        self._plain: Picture | None = None

    def measure(self) -> None:
        self.plain()
        parts = (
            self.as_it_is,
            self.eight_bits,
            self.first_block,
            self.compiled,
            self.killed,
            self.memory_taken_away,  # cuDNN keeps to what it found while memory was short
        )
        wanted = self._given.parts or [part.__name__ for part in parts]
        for part in (part for part in parts if part.__name__ in wanted):
            with self._report.part(part.__name__.replace("_", " ")):
                part()
            _tidy()
            if self._device == "cuda":
                left = torch.cuda.memory_allocated() / 1e6
                self._report.note(f"{part.__name__}: {left:.0f} MB in use after it.")

    def plain(self) -> None:
        """Draw with diffusers alone, twice: what differs between the two is the GPU's."""
        pipe = build("sdxl", device=self._device, tiny=self._given.tiny)

        def once() -> Picture:
            made = pipe(
                prompt=[PROMPT],
                width=self._side,
                height=self._side,
                num_inference_steps=STEPS,
                generator=[torch.Generator().manual_seed(3)],
                output_type="pt",
            ).images
            rows = (made.float() * 255).round().clamp(0, 255).to(torch.uint8)
            picture: Picture = rows[0].permute(1, 2, 0).cpu().numpy()
            return picture

        once()  # kernels are chosen and loaded
        self._plain, took_s, peak = _measured(once)
        self._report.note(
            f"The picture has values {self._plain.min()} to {self._plain.max()}, "
            f"standard deviation {self._plain.std():.1f}."
        )
        self._add("plain diffusers", self._plain, took_s, peak)
        again, took_s, peak = _measured(once)
        self._add("plain diffusers again", again, took_s, peak)

    def as_it_is(self) -> None:
        """Draw alone, and among four."""
        driver = self._driver()
        self._draw(driver, 1)
        pictures, took_s, peak = _measured(lambda: self._draw(driver, 1))
        self._add("Tintype", pictures[0], took_s, peak, is_same=True)
        self._draw(driver, 4)
        pictures, took_s, peak = _measured(lambda: self._draw(driver, 4))
        self._add("Tintype, one of a batch of four", pictures[0], took_s / 4, peak, is_close=True)
        driver.close()

    def memory_taken_away(self) -> None:
        """Let memory run out for real: tiles, then parts in main memory, then no picture."""
        if self._device != "cuda":
            return
        driver = self._driver()
        self._draw(driver, 1)
        _tidy()
        weights = torch.cuda.memory_allocated()
        whole = torch.cuda.mem_get_info()[1]
        try:
            for spare_gb in (2.0, 0.4, 0.15, -2.0):
                torch.cuda.empty_cache()
                torch.cuda.set_per_process_memory_fraction((weights + spare_gb * 1e9) / whole)
                try:
                    pictures, took_s, peak = _measured(lambda: self._draw(driver, 1))
                except EngineError as error:
                    self._report.note(f"With {spare_gb} GB beside the weights: {error.message}")
                    continue
                loaded = driver.pool.peek("sdxl")
                assert loaded is not None
                offloaded = "offloaded" if loaded.size() == 0 else "resident"
                tiled = loaded.notes.get("memory", "whole")
                what = f"Tintype, {spare_gb} GB beside the weights: {offloaded}, {tiled}"
                self._add(what, pictures[0], took_s, peak)
            torch.cuda.set_per_process_memory_fraction(0.02)
            try:
                self._draw(driver, 1)
            except EngineError as error:
                self._report.note(f"With 2 % of the GPU: {error.message} ({error.code})")
        finally:
            torch.cuda.set_per_process_memory_fraction(1.0)
        for what in ("all memory again: offloaded, tiled", "the same again"):
            pictures, took_s, peak = _measured(lambda: self._draw(driver, 1))
            self._add(f"Tintype, {what}", pictures[0], took_s, peak)
        driver.close()

    def eight_bits(self) -> None:
        self._changed("Tintype, weights in fp8", DiffusersSettings(compile="off", weights="fp8"))

    def first_block(self) -> None:
        """SDXL has no blocks to skip: the setting is told of and changes nothing."""
        settings = DiffusersSettings(compile="off", cache="first-block")
        self._changed("Tintype, first-block cache (SDXL has none)", settings, is_same=True)

    def compiled(self) -> None:
        if not self._given.no_compile and self._device == "cuda":
            self._changed("Tintype, compiled", DiffusersSettings(compile="on"), is_close=True)

    def killed(self) -> None:
        """Kill a worker while it draws; its memory comes back, the next one's picture is right."""
        plan = Plan("sdxl", "", side=self._side, small=self._side, steps=STEPS)
        anyio.run(self._kill, plan)

    async def _kill(self, plan: Plan) -> None:
        self._given.no_compile = True
        before = _used()
        async with tintype(
            plan, self._given, self._device, self._folder, is_compiled=False
        ) as engine:
            first = await _picture(engine, self._job())
            drawing = _used()
            pid = next(iter(_children()))
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(_picture, engine, self._job(steps=12 * STEPS))
                await anyio.sleep(2.0)
                os.kill(pid, signal.SIGKILL)
                start = time.perf_counter()
            took_s = time.perf_counter() - start
            second = await _picture(engine, self._job())
            self._add("Tintype, worker", first, float("nan"), 0, is_same=True)
            self._add("Tintype, after kill -9", second, float("nan"), 0, is_same=True)
            self._report.note(
                f"GPU memory in use: {before / 1e9:.1f} GB before, {drawing / 1e9:.1f} with the "
                f"worker, {_used() / 1e9:.1f} with its successor. The picture that the killed "
                f"one drew came {took_s:.1f} s later from the other."
            )
        await anyio.sleep(1.0)
        self._report.note(f"After the engine closed: {_used() / 1e9:.1f} GB.")

    def _changed(
        self,
        what: str,
        settings: DiffusersSettings,
        *,
        is_same: bool = False,
        is_close: bool = False,
    ) -> None:
        driver = self._driver(settings)
        self._draw(driver, 1)
        self._draw(driver, 1)
        pictures, took_s, peak = _measured(lambda: self._draw(driver, 1))
        self._add(what, pictures[0], took_s, peak, is_same=is_same, is_close=is_close)
        loaded = driver.pool.peek("sdxl")
        assert loaded is not None
        self._report.note(f"{what}: {loaded.size() / 1e9:.1f} GB of weights.")
        driver.close()

    def _driver(self, settings: DiffusersSettings | None = None) -> DiffusersDriver:
        model = ModelSettings(
            name="sdxl", engine="diffusers", source="random", device=self._device, is_pinned=True
        )
        options = Options(
            device=self._device,
            models={"sdxl": model},
            settings=settings or DiffusersSettings(compile="off"),
            folder=str(self._folder),
        )
        return make_driver(
            RandomOptions(options=options, architecture="sdxl", tiny=self._given.tiny)
        )

    def _job(self, seed: int = 3, steps: int = STEPS) -> Job:
        size = Size(width=self._side, height=self._side)
        return Job(prompt=PROMPT, size=size, seed=seed, steps=steps)

    def _draw(self, driver: DiffusersDriver, number: int) -> list[Picture]:
        watch = Kept()
        tasks = [Task(number=n, model="sdxl", job=self._job(3 + n)) for n in range(number)]
        driver.run(tasks, watch)
        return [watch.made[place] for place in range(number)]

    def _add(
        self,
        what: str,
        picture: Picture,
        took_s: float,
        peak: float,
        *,
        is_same: bool = False,
        is_close: bool = False,
    ) -> None:
        assert self._plain is not None, "nothing to compare with"
        apart = np.abs(picture.astype(int) - self._plain.astype(int))
        largest, squares = int(apart.max()), float((apart**2).mean())
        psnr = math.inf if squares == 0 else 10 * math.log10(255**2 / squares)
        judged = [(float(largest), SAME)] if is_same else []
        judged += [(psnr, CLOSE)] if is_close else []
        self._report.add(
            what, f"{took_s:.2f}", f"{peak / 1e9:.1f}", str(largest), f"{psnr:.1f}", judged=judged
        )


class Kept:
    """A `Watch` that keeps pictures."""

    def __init__(self) -> None:
        self.made: dict[int, Picture] = {}

    def is_wanted(self, place: int) -> bool:
        return True

    def stepped(self, step: int, steps: int) -> None:
        pass

    def show(self, place: int, pixels: Picture) -> None:
        pass

    def denoised(self) -> None:
        pass

    def finish(self, place: int, finished: Finished) -> None:
        self.made[place] = finished.pixels

    def fail(self, place: int, message: str, *, code: str | None = None) -> None:
        raise EngineError(message, code=code)

    def loading(self) -> AbstractContextManager[None]:
        return nullcontext()


async def _picture(engine: Any, job: Job) -> Picture:
    async for step in engine.generate(job):
        if isinstance(step, Finished):
            picture: Picture = step.pixels
            return picture
    raise AssertionError("no picture")


def _measured(work: Callable[[], Any]) -> tuple[Any, float, int]:
    """Return what `work` returns, its seconds, and the most bytes of the GPU that it held."""
    has_gpu = torch.cuda.is_available()
    if has_gpu:
        torch.cuda.synchronize()
        torch.cuda.reset_peak_memory_stats()
    start = time.perf_counter()
    made = work()
    took_s = time.perf_counter() - start
    return made, took_s, torch.cuda.max_memory_allocated() if has_gpu else 0


def _tidy() -> None:
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def _used() -> int:
    """Return the bytes of the whole card that are in use, by any process."""
    if not torch.cuda.is_available():
        return 0
    free, whole = torch.cuda.mem_get_info()
    return whole - free


def _children() -> list[int]:
    """Return the processes that this one started, the youngest first."""
    text = Path(f"/proc/self/task/{os.getpid()}/children").read_text()
    return [int(pid) for pid in reversed(text.split())]


if __name__ == "__main__":
    sys.exit(main())
