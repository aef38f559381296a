"""Measures one architecture: stock diffusers eager and compiled, and Tintype, in one run."""

import argparse
import datetime
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
# the worker process must find this folder too
os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])

import anyio  # noqa: E402
import torch  # noqa: E402
from torch.utils.flop_counter import FlopCounterMode  # noqa: E402

from benchmarks.figures import Budget, Table  # noqa: E402
from benchmarks.gpu.architectures import build  # noqa: E402
from benchmarks.gpu.worker import DRIVER, RandomOptions  # noqa: E402
from tintype.engine.base import Finished, Job, Progress, Size  # noqa: E402
from tintype.engine.diffusers.options import Options  # noqa: E402
from tintype.engine.worker.engine import WorkerEngine  # noqa: E402
from tintype.engine.worker.process import Worker, WorkerLimits  # noqa: E402
from tintype.settings import DiffusersSettings, ModelSettings  # noqa: E402

PEAK_TFLOPS = {"H100": 989.0, "H200": 989.0, "A100": 312.0, "B200": 2250.0, "L40": 181.0}
"""Dense bfloat16, from the makers' data sheets (SXM where there are several)."""

GOALS = {
    "alone": Budget(1.5, "x", is_least=True),
    "small": Budget(2.7, "x", is_least=True),
    "cancel": Budget(250, "ms"),
    "gap": Budget(5, "ms"),
}


@dataclass(frozen=True)
class Plan:
    """What is measured: `side` alone, `small` at once, with `steps` steps.

    `passes` is how often the denoiser is called for a picture in each step (2 with guidance).
    """

    name: str
    title: str
    side: int
    small: int
    steps: int
    passes: int


def main(name: str, title: str, *, steps: int, passes: int) -> int:
    """Run the script of one architecture; return the exit status."""
    parser = argparse.ArgumentParser(description=title)
    parser.add_argument("--tiny", action="store_true", help="try the script on a CPU")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--no-compile", action="store_true")
    given = parser.parse_args()
    device = "cuda" if torch.cuda.is_available() and not given.tiny else "cpu"
    if device == "cpu" and not given.tiny:
        parser.error("there is no GPU; --tiny tries the script on a CPU")
    plan = Plan(
        name=name,
        title=title,
        side=256 if given.tiny else 1024,
        small=128 if given.tiny else 512,
        steps=2 if given.tiny else steps,
        passes=passes,
    )
    table = measure(plan, given, device)
    date = datetime.datetime.now(datetime.UTC).date()
    card = torch.cuda.get_device_name() if device == "cuda" else "CPU, tiny architectures"
    head = f"# {title}\n\n{date}, {card}, torch {torch.__version__}, `{' '.join(sys.argv)}`\n\n"
    text = head + table.markdown()
    print(text)
    if not given.tiny:
        slug = card.lower().replace(" ", "-")
        file = ROOT / "benchmarks" / "results" / f"{date}-{slug}-{name}.md"
        file.write_text(text, "utf-8")
        print(f"kept in {file.relative_to(ROOT)}")
    return 0


def measure(plan: Plan, given: argparse.Namespace, device: str) -> Table:
    """Measure stock diffusers first, give its memory back, then Tintype."""
    table = Table(plan.title, ("what", "s per picture", "utilisation", "against stock eager"))
    stock = Stock(plan, given.tiny, device)
    eager = stock.seconds(plan.side, given.rounds)
    table.add(f"stock eager, {plan.side}", f"{eager:.3f}", stock.utilisation(eager), "1.00 x")
    small = stock.seconds(plan.small, given.rounds)
    table.add(f"stock eager, {plan.small}, one by one", f"{small:.3f}", "", "1.00 x")
    if not given.no_compile:
        stock.compile()
        took = stock.seconds(plan.side, given.rounds)
        table.add(
            f"stock compiled, {plan.side}",
            f"{took:.3f}",
            stock.utilisation(took),
            f"{eager / took:.2f} x",
        )
    utilisation = stock.utilisation
    stock.close()
    anyio.run(measure_tintype, plan, given, device, table, eager, small, utilisation)
    return table


class Stock:
    """Plain diffusers in this process."""

    def __init__(self, plan: Plan, tiny: bool, device: str) -> None:
        self._plan = plan
        self._device = device
        self.pipe = build(plan.name, device=device, tiny=tiny)
        self._flops = self._count()

    @property
    def _denoiser(self) -> Any:
        return getattr(self.pipe, "transformer", None) or self.pipe.unet

    def draw(self, side: int, steps: int) -> None:
        generator = torch.Generator().manual_seed(3)
        self.pipe(
            prompt="a red fox under an oak tree",
            width=side,
            height=side,
            num_inference_steps=steps,
            generator=generator,
        )

    def seconds(self, side: int, rounds: int) -> float:
        """Return the median of several pictures, after one that is not counted."""
        self.draw(side, 2)
        took = []
        for _ in range(rounds):
            start = time.perf_counter()
            self.draw(side, self._plan.steps)
            took.append(time.perf_counter() - start)
        return statistics.median(took)

    def compile(self) -> None:
        self._denoiser.compile_repeated_blocks(fullgraph=True)

    def utilisation(self, seconds: float) -> str:
        """Return which part of the card's peak the denoiser's arithmetic needs in that time."""
        if self._device == "cpu":
            return ""
        card = torch.cuda.get_device_name()
        peak = next((tflops for name, tflops in PEAK_TFLOPS.items() if name in card), None)
        return "" if peak is None else f"{100 * self._flops / seconds / (peak * 1e12):.0f} %"

    def _count(self) -> float:
        """Return the denoiser's floating-point operations for one picture."""
        counter = FlopCounterMode(display=False)
        with counter:
            self.draw(self._plan.side, 1)
        text = 0.0  # encoders and VAE are counted too, once, where they belong once
        counts = counter.get_flop_counts()
        name = type(self._denoiser).__name__
        per_step = sum(counts.get(name, {}).values()) or counter.get_total_flops()
        return text + per_step * self._plan.steps

    def close(self) -> None:
        del self.pipe
        gc.collect()
        if self._device == "cuda":
            torch.cuda.empty_cache()


@asynccontextmanager
async def tintype(
    plan: Plan, given: argparse.Namespace, device: str, folder: Path
) -> AsyncGenerator[WorkerEngine]:
    """Run the engine, in its worker, over the same architecture."""
    model = ModelSettings(
        name=plan.name, engine="diffusers", source="random", device=device, is_pinned=True
    )
    settings = DiffusersSettings(
        compile="off" if given.no_compile or device == "cpu" else "on",
        warm_sizes=(f"{plan.side}x{plan.side}", f"{plan.small}x{plan.small}"),
    )
    options = Options(
        device=device, models={plan.name: model}, settings=settings, folder=str(folder)
    )
    random = RandomOptions(options=options, architecture=plan.name, tiny=given.tiny)
    engine = WorkerEngine(Worker(DRIVER, random, limits=WorkerLimits()), plan.name)
    await engine.load()
    try:
        yield engine
    finally:
        await engine.close()


async def measure_tintype(
    plan: Plan,
    given: argparse.Namespace,
    device: str,
    table: Table,
    eager: float,
    small: float,
    utilisation: Callable[[float], str],
) -> None:
    start = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="tintype-gpu-") as name:
        async with tintype(plan, given, device, Path(name)) as engine:
            await engine.warm_up()
            await draw(engine, plan, plan.side)
            cold = time.perf_counter() - start
            table.add("Tintype, cold start to first picture", f"{cold:.1f}", "", "")
            took = await median_of(given.rounds, lambda: draw(engine, plan, plan.side))
            gain = eager / took
            table.add(
                f"Tintype, {plan.side}",
                f"{took:.3f}",
                utilisation(took),
                f"{gain:.2f} x",
                judged=[(gain, GOALS["alone"])],
            )
            await at_once(engine, plan, given, table, small)
            await mixed(engine, plan, table)
            gap = await gap_ms(engine, plan)
            table.add(
                "gap between queued pictures",
                f"{gap:.1f} ms",
                "",
                "",
                judged=[(gap, GOALS["gap"])],
            )
            slow = await cancel_ms(engine, plan)
            table.add(
                "cancel to a free device, p99",
                f"{slow:.0f} ms",
                "",
                "",
                judged=[(slow, GOALS["cancel"])],
            )


async def at_once(
    engine: WorkerEngine, plan: Plan, given: argparse.Namespace, table: Table, small: float
) -> None:
    """Measure throughput of small pictures, 1 to 8 at once."""
    for count in (1, 2, 4, 8):
        for _ in range(5):  # the profile learns how many are worth drawing together
            await several(engine, plan, [plan.small] * count)
        took = await median_of(
            given.rounds, lambda n=count: several(engine, plan, [plan.small] * n)
        )
        gain = small * count / took
        table.add(
            f"Tintype, {plan.small}, {count} at once",
            f"{took / count:.3f}",
            "",
            f"{gain:.2f} x",
            judged=[(gain, GOALS["small"])] if count >= 4 else (),
        )


async def mixed(engine: WorkerEngine, plan: Plan, table: Table) -> None:
    """Measure six pictures of two shapes at once."""
    sides = [plan.small, plan.small, plan.side] * 2
    start = time.perf_counter()
    await several(engine, plan, sides)
    took = time.perf_counter() - start
    table.add(f"Tintype, 4 of {plan.small} and 2 of {plan.side}", f"{took / 6:.3f}", "", "")


async def draw(engine: WorkerEngine, plan: Plan, side: int, *, seed: int = 3) -> list[float]:
    """Draw a picture; return when each of its steps was done, and its end."""
    job = Job(
        prompt="a red fox under an oak tree",
        size=Size(width=side, height=side),
        seed=seed,
        steps=plan.steps,
    )
    times = []
    async with aclosing(engine.generate(job)) as steps:
        async for step in steps:
            times.append(time.perf_counter())
            if isinstance(step, Finished):
                return times
    raise AssertionError("no picture")


async def several(engine: WorkerEngine, plan: Plan, sides: list[int]) -> None:
    async with anyio.create_task_group() as tasks:
        for number, side in enumerate(sides):

            async def one(side: int = side, number: int = number) -> None:
                await draw(engine, plan, side, seed=number)

            tasks.start_soon(one)


async def median_of(rounds: int, work: Callable[[], Any]) -> float:
    took = []
    for _ in range(rounds):
        start = time.perf_counter()
        await work()
        took.append(time.perf_counter() - start)
    return statistics.median(took)


async def gap_ms(engine: WorkerEngine, plan: Plan) -> float:
    """Return how long the device waits between two queued pictures of different shapes.

    Between the last step of one and the first of the next lie the next one's first step and its
    set-up; a step's own time, from within a picture, is taken off.
    """
    found: list[list[float]] = [[], []]

    async def one(number: int, side: int) -> None:
        found[number] = await draw(engine, plan, side, seed=number)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(one, 0, plan.side)
        await anyio.sleep(0.01)
        tasks.start_soon(one, 1, plan.small)
    last_of_first, first_of_next = found[0][-2], found[1][0]
    steps = [b - a for a, b in pairwise(found[1][:-1])]
    step = statistics.median(steps) if steps else 0.0
    return max(0.0, 1e3 * (first_of_next - last_of_first - step))


async def cancel_ms(engine: WorkerEngine, plan: Plan) -> float:
    """Return the longest time from a cancel to the first step of the job that waited behind it.

    The waiting job's own first step is taken off.
    """
    slowest = 0.0
    for number in range(10):
        times: list[float] = []

        async def behind(number: int = number, times: list[float] = times) -> None:
            times += await draw(engine, plan, plan.small, seed=number)

        async with anyio.create_task_group() as tasks:
            long = Job(
                prompt="a red fox",
                size=Size(width=plan.side, height=plan.side),
                seed=number,
                steps=100,
            )
            async with aclosing(engine.generate(long)) as steps:
                async for step in steps:
                    if isinstance(step, Progress) and step.step >= 2:
                        break
                tasks.start_soon(behind)
                await anyio.sleep(0.01)
            cancelled = time.perf_counter()
        own = [b - a for a, b in pairwise(times[:-1])]
        own_s = statistics.median(own) if own else 0.0
        slowest = max(slowest, 1e3 * (times[0] - cancelled - own_s))
    return slowest
