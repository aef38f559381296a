"""The diffusers engine against plain diffusers, in one run on the CPU, with random weights.

The model is of middle size: large enough that a step is work and not bookkeeping. Both load it
from the same folder. What is compared is drawn side by side in each round, in an order that turns
round every time, so a busy neighbour disturbs all kinds; plain diffusers is drawn twice, and how
far the two are apart says what the other figures are worth. The engine is the whole one: a worker
process, its channel, pixels through shared memory.
"""

import os
import signal
import tempfile
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread

from benchmarks.figures import Budget, Table, median

TITLE = "Models, against plain diffusers"
BUDGETS = {
    "overhead": Budget(3, "%"),
    "batch": Budget(1.0, "x", is_least=True),
    "partials": Budget(3, "%"),
    "replaced": Budget(10, "s"),
}
STEPS = 10
SMALL_STEPS = 8
TOGETHER = 4


def measure(*, is_quick: bool) -> Table:
    """Draw the same pictures in several ways, in turns."""
    rounds = 2 if is_quick else 8
    with tempfile.TemporaryDirectory(prefix="tintype-bench-") as name:
        return anyio.run(_measure, Path(name), rounds)


async def _measure(folder: Path, rounds: int) -> Table:
    pipe = build(folder / "model")
    size, small = 384, 128
    async with engine_over(folder) as (engine_itself, draw):
        # the profile has to see each batch size twice before it says how many share one
        for _ in range(4):
            await together(draw, TOGETHER, small)

        def plain() -> object:
            return call(pipe, size, STEPS)

        def engine(partials: int = 0) -> object:
            return anyio.from_thread.run(draw, size, STEPS, partials)

        def serial() -> object:
            async def one_by_one() -> None:
                for number in range(TOGETHER):
                    await draw(small, SMALL_STEPS, 0, number)

            return anyio.from_thread.run(one_by_one)

        def batched() -> object:
            return anyio.from_thread.run(together, draw, TOGETHER, small)

        kinds = {
            "plain": plain,
            "engine": engine,
            "partials": lambda: engine(3),
            "again": plain,
            "serial": serial,
            "batched": batched,
        }
        found = await anyio.to_thread.run_sync(back_and_forth, rounds, kinds)
        lost_s = [await replaced_s(engine_itself, small) for _ in range(3)]
    table = tabulated(found, size=size, small=small)
    table.add(
        "kill -9 of the worker, until the next one has done a step",
        f"{1e3 * median(lost_s):.0f} ms",
        "",
        judged=[(max(lost_s), BUDGETS["replaced"])],
    )
    return table


async def replaced_s(engine: Any, side: int) -> float:
    """Return the seconds from a kill in the middle of a picture to its first step elsewhere."""
    from tintype.engine.base import Job, Progress, Size

    job = Job(prompt="a red fox", size=Size(width=side, height=side), seed=3, steps=500)
    killed_s: float | None = None
    async with aclosing(engine.generate(job)) as made:
        async for step in made:
            if not isinstance(step, Progress):
                continue
            if killed_s is None and step.step >= 2:
                killed_s = time.perf_counter()
                os.kill(engine.workplace.process_id, signal.SIGKILL)
            elif killed_s is not None and step.step == 1:
                return time.perf_counter() - killed_s
    raise AssertionError("it was not drawn again")


def tabulated(found: dict[str, list[float]], *, size: int, small: int) -> Table:
    """Judge the milliseconds of each kind, round by round."""
    table = Table(TITLE, ("what", "median", "against"))
    ms = {name: f"{median(values):.0f} ms" for name, values in found.items()}
    overhead = paired(found["engine"], found["plain"])
    partials = paired(found["partials"], found["engine"])
    gain = median([a / b for a, b in zip(found["serial"], found["batched"], strict=True)])
    again = paired(found["again"], found["plain"])
    table.add(f"plain diffusers, {size}x{size}, {STEPS} steps", ms["plain"], "")
    table.add("plain diffusers, once more", ms["again"], f"{again:+.1f} %")
    table.add(
        "engine, the same",
        ms["engine"],
        f"{overhead:+.1f} %",
        judged=[(overhead, BUDGETS["overhead"])],
    )
    table.add(
        "engine, with 3 partial images",
        ms["partials"],
        f"{partials:+.1f} %",
        judged=[(partials, BUDGETS["partials"])],
    )
    table.add(f"engine, {TOGETHER} of {small}x{small}, in turn", ms["serial"], "")
    table.add(
        f"engine, {TOGETHER} of {small}x{small}, at once",
        ms["batched"],
        f"{gain:.2f} x",
        judged=[(gain, BUDGETS["batch"])],
    )
    table.notes.append("percent: median of the rounds' own ratios; float32, random weights, CPU")
    table.notes.append("plain diffusers once more: how far two equal things are apart in this run")
    return table


def back_and_forth(rounds: int, kinds: dict[str, Callable[[], object]]) -> dict[str, list[float]]:
    """Return the milliseconds of each kind: forwards in one round, backwards in the next."""
    found: dict[str, list[float]] = {name: [] for name in kinds}
    for number in range(rounds + 1):
        for name in kinds if number % 2 else reversed(kinds):
            start = time.perf_counter()
            kinds[name]()
            if number > 0:  # the first is for warming up
                found[name].append(1e3 * (time.perf_counter() - start))
    return found


def paired(some: list[float], others: list[float]) -> float:
    """Return by how many percent `some` take longer, judged round by round."""
    return 100 * (median([a / b for a, b in zip(some, others, strict=True)]) - 1)


def build(folder: Path) -> Any:
    """Save a Stable Diffusion of 50 million random numbers; return it as a program loads it."""
    import diffusers
    import torch
    import transformers

    torch.manual_seed(0)
    diffusers.utils.logging.disable_progress_bar()
    words = {word: number for number, word in enumerate(["<|startoftext|>", "<|endoftext|>"])}
    letters = "abcdefghijklmnopqrstuvwxyz"
    for letter in letters:
        for word in (letter, f"{letter}</w>"):
            words[word] = len(words)
    tokenizer = transformers.CLIPTokenizer(vocab=words, merges=[], model_max_length=77)
    text = transformers.CLIPTextConfig(
        vocab_size=len(words), hidden_size=128, intermediate_size=256, num_attention_heads=4,
        num_hidden_layers=4, bos_token_id=0, eos_token_id=1, pad_token_id=1,
    )  # fmt: skip
    pipe = diffusers.StableDiffusionPipeline(
        vae=diffusers.AutoencoderKL(
            block_out_channels=[32, 64, 64, 64],
            down_block_types=["DownEncoderBlock2D"] * 4,
            up_block_types=["UpDecoderBlock2D"] * 4,
            latent_channels=4,
        ),
        text_encoder=transformers.CLIPTextModel(text),
        tokenizer=tokenizer,
        unet=diffusers.UNet2DConditionModel(
            sample_size=48,
            block_out_channels=(96, 192, 384),
            layers_per_block=2,
            down_block_types=("CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"),
            up_block_types=("UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D"),
            cross_attention_dim=128,
            attention_head_dim=4,
        ),
        scheduler=diffusers.DDIMScheduler(clip_sample=False, set_alpha_to_one=False),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    pipe.save_pretrained(folder)
    pipe = diffusers.StableDiffusionPipeline.from_pretrained(folder)
    pipe.set_progress_bar_config(disable=True)
    return pipe


def call(pipe: Any, side: int, steps: int) -> Any:
    """Draw as a plain program would."""
    import torch

    generator = torch.Generator().manual_seed(3)
    with torch.no_grad():
        out = pipe(
            "a red fox", width=side, height=side, num_inference_steps=steps, generator=generator
        )
    return out.images[0]


Draw = Callable[..., Awaitable[None]]


@asynccontextmanager
async def engine_over(folder: Path) -> AsyncGenerator[tuple[Any, Draw]]:
    """Run the engine over the saved model; yield it, and what draws one picture with it."""
    from tintype.engine.base import Finished, Job, Size
    from tintype.engine.diffusers.engine import make_engines
    from tintype.settings import DiffusersSettings, ModelSettings

    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    model = ModelSettings(
        name="model", engine="diffusers", source=str(folder / "model"), device="cpu"
    )
    engine = make_engines([model], DiffusersSettings(batch=TOGETHER), folder=folder)["model"]

    async def draw(side: int, steps: int, partials: int = 0, seed: int = 3) -> None:
        job = Job(
            prompt="a red fox",
            size=Size(width=side, height=side),
            seed=seed,
            steps=steps,
            partial_images=partials,
        )
        async with aclosing(engine.generate(job)) as made:
            async for step in made:
                if isinstance(step, Finished):
                    return

    await engine.load()
    try:
        yield engine, draw
    finally:
        await engine.close()


async def together(draw: Draw, count: int, side: int) -> None:
    """Draw several small pictures at once."""
    async with anyio.create_task_group() as tasks:
        for number in range(count):
            tasks.start_soon(draw, side, SMALL_STEPS, 0, number)
