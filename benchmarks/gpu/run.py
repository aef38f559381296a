"""Measures one architecture: stock diffusers eager and compiled, and Tintype, in one run.

Each row is printed and kept in a file as soon as it is known, and a part that fails leaves a note
and the other parts: a run that is cut short has not been for nothing.
"""

import argparse
import datetime
import gc
import os
import statistics
import sys
import tempfile
import time
import traceback
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import aclosing, asynccontextmanager, contextmanager
from dataclasses import dataclass
from itertools import count, pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
# the worker process must find this folder too
os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
os.environ["HF_HUB_OFFLINE"] = "1"

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
    "alone": Budget(
        1.5,
        "x",
        is_least=True,
        known_miss="a large transformer keeps an H100 busy by itself: compiling stock FLUX gains "
        "1.35x there, stock Z-Image 1.47x",
    ),
    "small": Budget(
        2.7,
        "x",
        is_least=True,
        known_miss="one picture of 512 by Z-Image needs half of an H100's peak by itself",
    ),
    "cancel": Budget(
        250, "ms", known_miss="a step under way is not interrupted: Z-Image's takes 240 ms"
    ),
    "gap": Budget(5, "ms", known_miss="the next prompt is encoded while the device could denoise"),
}


@dataclass(frozen=True)
class Plan:
    """What is measured: `side` alone, `small` at once, with `steps` steps."""

    name: str
    title: str
    side: int
    small: int
    steps: int


def main(name: str, title: str, *, steps: int) -> int:
    """Run the script of one architecture; return the exit status."""
    parser = arguments(title)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--no-compile", action="store_true")
    given, device = given_by(parser)
    plan = Plan(
        name=name,
        title=title,
        side=256 if given.tiny else 1024,
        small=128 if given.tiny else 512,
        steps=2 if given.tiny else steps,
    )
    report = Report(title, COLUMNS, name, given, device)
    measure(plan, given, device, report)
    return report.end()


def arguments(description: str | None) -> argparse.ArgumentParser:
    """Return a parser with what every script takes."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--tiny", action="store_true", help="try the script on a CPU")
    parser.add_argument("--results", type=Path, default=ROOT / "benchmarks" / "results")
    return parser


def given_by(parser: argparse.ArgumentParser) -> tuple[argparse.Namespace, str]:
    """Return the arguments and the device; end the process if there is no GPU to run on."""
    given = parser.parse_args()
    device = "cuda" if torch.cuda.is_available() and not given.tiny else "cpu"
    if device == "cpu" and not given.tiny:
        parser.error("there is no GPU; --tiny tries the script on a CPU")
    return given, device


COLUMNS = ("what", "s per picture", "utilisation", "against stock eager")


class Report:
    """A table that is printed, and kept in a file named after the card and `name`, row by row."""

    def __init__(
        self,
        title: str,
        columns: tuple[str, ...],
        name: str,
        given: argparse.Namespace,
        device: str,
    ) -> None:
        date = datetime.datetime.now(datetime.UTC).date()
        card = torch.cuda.get_device_name() if device == "cuda" else "CPU, tiny architectures"
        slug = f"{date}-{card.lower().replace(' ', '-')}-{name}.md"
        run = f"{date}, {card}, torch {torch.__version__}, `{' '.join(sys.argv)}`"
        self.table = Table(title, columns)
        self.failures = 0
        self._head = f"# {title}\n\n{run}\n\n"
        self._file = None if given.tiny else given.results / slug
        self._began_s = time.perf_counter()

    def end(self) -> int:
        """Print the whole table; return the exit status."""
        print(self._head + self.table.markdown())
        return 1 if self.failures else 0

    def add(self, *cells: str, judged: list[tuple[float, Budget]] | None = None) -> None:
        self.table.add(*cells, judged=judged or [])
        print(f"[{time.perf_counter() - self._began_s:.0f} s]", *cells, sep="  ", flush=True)
        self._keep()

    def note(self, text: str) -> None:
        self.table.notes.append(text)
        print(f"[{time.perf_counter() - self._began_s:.0f} s]", text, flush=True)
        self._keep()

    @contextmanager
    def part(self, name: str) -> Generator[None]:
        """Within, an error ends this part and is noted; the rest goes on."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - whatever it was, it is printed and noted
            traceback.print_exc()
            self.failures += 1
            self.note(f"{name} failed: {type(error).__name__}: {str(error).partition(chr(10))[0]}")

    def _keep(self) -> None:
        if self._file is not None:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(self._head + self.table.markdown(), "utf-8")


@dataclass
class Known:
    """What stock diffusers took: seconds of a picture, and milliseconds of a decode."""

    eager_s: float = float("nan")
    small_s: float = float("nan")
    decode_ms: float = 0.0
    utilisation: Callable[[float], str] = lambda seconds: ""


def measure(plan: Plan, given: argparse.Namespace, device: str, report: Report) -> None:
    """Measure stock diffusers first, give its memory back, then Tintype."""
    known = measure_stock(plan, given, device, report)
    gc.collect()
    if device == "cuda":
        torch._dynamo.reset()  # what was compiled holds on to the weights
        torch.cuda.empty_cache()
        report.note(f"{torch.cuda.memory_allocated() / 1e9:.1f} GB left in use by stock diffusers")
    is_compiled = device == "cuda" and not given.no_compile
    rows = len(report.table.rows)
    anyio.run(measure_tintype, plan, given, device, report, known, is_compiled)
    if is_compiled and len(report.table.rows) == rows:
        report.note("Tintype again, not compiled:")
        anyio.run(measure_tintype, plan, given, device, report, known, False)


def measure_stock(plan: Plan, given: argparse.Namespace, device: str, report: Report) -> Known:
    known = Known()
    with report.part("stock diffusers"):
        stock = Stock(plan, given.tiny, device)
        flops = stock.count()
        known.utilisation = lambda seconds: utilisation(flops, seconds, device)
        report.note(f"{flops / 1e12:.0f} TFLOP in the denoiser for a picture of {plan.side}")
        known.eager_s = stock.seconds(plan.side, given.rounds)
        eager = known.eager_s
        report.add(f"stock eager, {plan.side}", f"{eager:.3f}", known.utilisation(eager), "1.00 x")
        known.small_s = stock.seconds(plan.small, given.rounds)
        report.add(f"stock eager, {plan.small}, one by one", f"{known.small_s:.3f}", "", "1.00 x")
        known.decode_ms = stock.decode_ms(plan.side)
        report.note(f"a decode of {plan.side} takes {known.decode_ms:.1f} ms")
        if not given.no_compile and device == "cuda":
            with report.part("stock compiled"):
                stock.compile()
                took = stock.seconds(plan.side, given.rounds)
                report.add(
                    f"stock compiled, {plan.side}",
                    f"{took:.3f}",
                    known.utilisation(took),
                    f"{eager / took:.2f} x",
                )
    return known


def utilisation(flops: float, seconds: float, device: str) -> str:
    """Return which part of the card's peak the denoiser's arithmetic needs in that time."""
    if device == "cpu":
        return ""
    card = torch.cuda.get_device_name()
    peak = next((tflops for name, tflops in PEAK_TFLOPS.items() if name in card), None)
    return "" if peak is None else f"{100 * flops / seconds / (peak * 1e12):.0f} %"


def prompt_of(number: int) -> str:
    """Return a prompt that is like no other, and as long: nothing is remembered of it."""
    return f"a red fox under an oak tree, {number:04d}"


_prompts = count()


class Stock:
    """Plain diffusers in this process."""

    def __init__(self, plan: Plan, tiny: bool, device: str) -> None:
        self._plan = plan
        self._device = device
        self.pipe = build(plan.name, device=device, tiny=tiny)

    @property
    def _denoiser(self) -> Any:
        return getattr(self.pipe, "transformer", None) or self.pipe.unet

    def draw(self, side: int, steps: int) -> None:
        generator = torch.Generator().manual_seed(3)
        self.pipe(
            prompt=prompt_of(next(_prompts)),
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

    def decode_ms(self, side: int) -> float:
        """Return how long the VAE needs for one picture."""
        vae = self.pipe.vae
        places = side // 2 ** (len(vae.config.block_out_channels) - 1)
        shape = (1, vae.config.latent_channels, places, places)
        latents = torch.zeros(shape, device=self._device, dtype=vae.dtype)
        took = []
        with torch.no_grad():
            for _ in range(4):
                start = time.perf_counter()
                vae.decode(latents, return_dict=False)
                if self._device == "cuda":
                    torch.cuda.synchronize()
                took.append(1e3 * (time.perf_counter() - start))
        return statistics.median(took[1:])

    def count(self) -> float:
        """Return the denoiser's floating-point operations for one picture.

        Counted in a picture of one step: both passes of guidance are in it, encoders and VAE are
        not. A multiplication with an addition is two.
        """
        with FlopCounterMode(display=False) as counter:
            self.draw(self._plan.side, 1)
        per_step = sum(counter.get_flop_counts()[type(self._denoiser).__name__].values())
        return float(per_step) * self._plan.steps


@asynccontextmanager
async def tintype(
    plan: Plan, given: argparse.Namespace, device: str, folder: Path, *, is_compiled: bool
) -> AsyncGenerator[WorkerEngine]:
    """Run the engine, in its worker, over the same architecture."""
    model = ModelSettings(
        name=plan.name, engine="diffusers", source="random", device=device, is_pinned=True
    )
    settings = DiffusersSettings(
        compile="on" if is_compiled else "off",
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
    report: Report,
    known: Known,
    is_compiled: bool,
) -> None:
    with tempfile.TemporaryDirectory(prefix="tintype-gpu-") as name, report.part("Tintype"):
        start = time.perf_counter()
        async with tintype(plan, given, device, Path(name), is_compiled=is_compiled) as engine:
            await engine.warm_up()
            await draw(engine, plan, plan.side)
            cold = time.perf_counter() - start
            report.add("Tintype, cold start to first picture", f"{cold:.1f}", "", "")
            with report.part("Tintype alone"):
                took = await median_of(given.rounds, lambda: draw(engine, plan, plan.side))
                gain = known.eager_s / took
                report.add(
                    f"Tintype, {plan.side}",
                    f"{took:.3f}",
                    known.utilisation(took),
                    f"{gain:.2f} x",
                    judged=[(gain, GOALS["alone"])],
                )
            with report.part("gap"):
                gap = await gap_ms(engine, plan, known.decode_ms)
                report.add(
                    "gap between queued pictures, median of 5",
                    f"{gap:.1f} ms",
                    "",
                    "",
                    judged=[(gap, GOALS["gap"])],
                )
            with report.part("cancel"):
                slow = await cancel_ms(engine, plan)
                report.add(
                    "cancel to a free device, longest of 20",
                    f"{slow:.0f} ms",
                    "",
                    "",
                    judged=[(slow, GOALS["cancel"])],
                )
            with report.part("at once"):
                await at_once(engine, plan, given, report, known.small_s)
            with report.part("mixed"):
                await mixed(engine, plan, report)


async def at_once(
    engine: WorkerEngine, plan: Plan, given: argparse.Namespace, report: Report, small: float
) -> None:
    """Measure throughput of small pictures, 1 to 8 at once."""
    for _ in range(5):  # the profile learns how many are worth drawing together: 1, 2, 4, 8
        await several(engine, plan, [plan.small] * 8)
    for number in (1, 2, 4, 8):
        took = await median_of(
            given.rounds, lambda n=number: several(engine, plan, [plan.small] * n)
        )
        gain = small * number / took
        report.add(
            f"Tintype, {plan.small}, {number} at once",
            f"{took / number:.3f}",
            "",
            f"{gain:.2f} x",
            judged=[(gain, GOALS["small"])] if number >= 4 else [],
        )


async def mixed(engine: WorkerEngine, plan: Plan, report: Report) -> None:
    """Measure six pictures of two shapes at once."""
    sides = [plan.small, plan.small, plan.side] * 2
    start = time.perf_counter()
    await several(engine, plan, sides)
    took = time.perf_counter() - start
    report.add(f"Tintype, 4 of {plan.small} and 2 of {plan.side}", f"{took / 6:.3f}", "", "")


async def draw(
    engine: WorkerEngine, plan: Plan, side: int, *, steps: int | None = None
) -> list[float]:
    """Draw a picture; return when each of its steps was done on the device, and its end."""
    number = next(_prompts)
    job = Job(
        prompt=prompt_of(number),
        size=Size(width=side, height=side),
        seed=number,
        steps=steps or plan.steps,
    )
    times = []
    async with aclosing(engine.generate(job)) as made:
        async for step in made:
            times.append(time.perf_counter())
            if isinstance(step, Finished):
                return times
    raise AssertionError("no picture")


async def several(engine: WorkerEngine, plan: Plan, sides: list[int]) -> None:
    async with anyio.create_task_group() as tasks:
        for side in sides:
            tasks.start_soon(draw, engine, plan, side)


async def median_of(rounds: int, work: Callable[[], Awaitable[object]]) -> float:
    took = []
    for _ in range(rounds):
        start = time.perf_counter()
        await work()
        took.append(time.perf_counter() - start)
    return statistics.median(took)


async def gap_ms(engine: WorkerEngine, plan: Plan, decode_ms: float) -> float:
    """Return how long the device waits between two queued pictures of different shapes.

    From the last step of one to the first of the next, less the time of a step of the next one,
    taken from within it, and less the decode of the first, which the device has to do meanwhile.
    """
    gaps: list[float] = []
    for _ in range(5):
        found: dict[int, list[float]] = {}

        async def one(side: int, found: dict[int, list[float]] = found) -> None:
            found[side] = await draw(engine, plan, side, steps=max(4, plan.steps // 4))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(one, plan.side)
            await anyio.wait_all_tasks_blocked()
            tasks.start_soon(one, plan.small)
        first, following = found[plan.side], found[plan.small]
        step_s = statistics.median([b - a for a, b in pairwise(following[1:-1])])
        gaps.append(1e3 * (following[0] - first[-2] - step_s) - decode_ms)
    return max(0.0, statistics.median(gaps))


async def cancel_ms(engine: WorkerEngine, plan: Plan) -> float:
    """Return the longest time from a cancel to the first step of the job that waited behind it.

    The waiting job's own first step is taken off.
    """
    slowest = 0.0
    for number in range(20):
        times: list[float] = []

        async def behind(times: list[float] = times) -> None:
            times += await draw(engine, plan, plan.small, steps=4)

        async with anyio.create_task_group() as tasks:
            long = Job(
                prompt=prompt_of(next(_prompts)),
                size=Size(width=plan.side, height=plan.side),
                seed=number,
                steps=100,
            )
            async with aclosing(engine.generate(long)) as made:
                async for step in made:
                    if isinstance(step, Progress) and step.step >= 2:
                        break
                tasks.start_soon(behind)
                await anyio.wait_all_tasks_blocked()
            cancelled = time.perf_counter()
        own_s = statistics.median([b - a for a, b in pairwise(times[:-1])])
        slowest = max(slowest, 1e3 * (times[0] - cancelled - own_s))
    return slowest
