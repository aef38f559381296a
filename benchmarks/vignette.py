"""What vignette costs: reading a long prompt, and a picture against resvg's own work on its SVG.

The picture and the bare rendering of the same SVG alternate, so a busy neighbour disturbs both.
"""

import statistics
import time
from collections.abc import Callable

import resvg_py

from benchmarks.figures import Budget, Table
from tintype.engine.vignette.parse import parse
from tintype.engine.vignette.render import Order, develop, draw

TITLE = "Vignette: reading, and drawing against resvg"
BUDGETS = {"read": Budget(5, "ms"), "picture": Budget(1.5, "x"), "longest": Budget(2_000, "ms")}
SIDE = 1024
LENGTH = 4_000
LONGEST = 32_000
PROMPTS = {
    "English": (
        "a small red fox sleeping under a large tree in an autumn forest, two children holding "
        "hands beside a wooden house with a blue roof, cinematic photo, 85mm, highly detailed. "
    ),
    "German": (
        "ein kleiner roter Fuchs schläft unter einem großen Baum im Herbstwald, zwei Kinder "
        "spielen Fußball vor einem alten Schloss. "
    ),
    "Japanese": "桜の木の下で眠る猫と赤い傘を持つ女の子が公園で遊んでいる。",
    "Chinese": "一只红色的狐狸在秋天的森林里睡觉。两个孩子在木屋旁边手拉手。",
    "unknown words": "zorblax quinfle and the vorpal snark, a brillig gyre of mimsy toves. ",
}
PICTURES = (
    "a fox on the beach at sunset",
    "a knight on a white horse in front of a castle",
    "a market with fruit stands in the rain, watercolour",
    "five children holding hands in a park",
    "icon of a green bicycle",
)


def best_ms(work: Callable[[], object], rounds: int) -> float:
    """Return the shortest of some runs, in milliseconds."""
    times: list[float] = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(1e3 * (time.perf_counter() - start))
    return min(times)


def compared(prompt: str, rounds: int) -> tuple[float, float]:
    """Return the median ms of a whole picture, and of resvg's rendering of its SVG alone."""
    order = Order(prompt=prompt, width=SIDE, height=SIDE, seed=1)
    svg, _ = draw(order)
    whole: list[float] = []
    bare: list[float] = []
    for _ in range(rounds):
        whole.append(best_ms(lambda: develop(order), 1))
        bare.append(
            best_ms(
                lambda: resvg_py.svg_to_bytes(
                    svg_string=svg, width=SIDE, height=SIDE, skip_system_fonts=True
                ),
                1,
            )
        )
    return statistics.median(whole), statistics.median(bare)


def measure(*, is_quick: bool) -> Table:
    rounds = 3 if is_quick else 9
    table = Table(
        f"{TITLE} ({SIDE}x{SIDE}, medians of {rounds} rounds)",
        ("what", "ours ms", "resvg ms", "ratio"),
    )
    for name, text in PROMPTS.items():
        long = (text * (LENGTH // len(text) + 1))[:LENGTH]
        parse(long)
        took = best_ms(lambda long=long: parse(long), 3 * rounds)
        table.add(
            f"read {LENGTH} characters, {name}",
            f"{took:.2f}",
            "",
            "",
            judged=[(took, BUDGETS["read"])],
        )
    for name in ("English", "Chinese", "unknown words"):
        text = PROMPTS[name]
        long = (text * (LONGEST // len(text) + 1))[:LONGEST]
        order = Order(prompt=long, width=SIDE, height=SIDE, seed=1)
        took = best_ms(lambda order=order: develop(order), 1 if is_quick else 3)
        table.add(
            f"draw {LONGEST} characters, {name}",
            f"{took:.0f}",
            "",
            "",
            judged=[(took, BUDGETS["longest"])],
        )
    for prompt in PICTURES:
        ours, bare = compared(prompt, rounds)
        table.add(
            f"draw `{prompt}`",
            f"{ours:.0f}",
            f"{bare:.0f}",
            f"{ours / bare:.2f}x",
            judged=[(ours / bare, BUDGETS["picture"])],
        )
    table.notes.append(
        "A long prompt is judged by the best of its rounds, a picture beside resvg by medians."
    )
    return table
