"""What vignette costs: reading a long prompt, and a picture against resvg's own work on its SVG.

The picture and the bare rendering of the same SVG alternate, so a busy neighbour disturbs both.
"""

import statistics
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import resvg_py

from benchmarks.figures import Budget, Table
from tintype.engine.vignette.gallery import entries_of
from tintype.engine.vignette.reading.parse import parse
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
    "French": (
        "un petit renard roux dort sous un grand arbre dans une forêt d'automne, deux enfants "
        "jouent au ballon devant une vieille maison avec un toit bleu. "
    ),
    "Spanish": (
        "un pequeño zorro rojo duerme bajo un árbol grande en un bosque de otoño, dos niños "
        "juegan al fútbol delante de un castillo antiguo. "
    ),
    "Russian": (
        "маленькая красная лиса спит под большим деревом в осеннем лесу, двое детей играют "
        "в футбол перед старым замком. "
    ),
    "Arabic": "ثعلب أحمر صغير ينام تحت شجرة كبيرة في غابة الخريف، طفلان يلعبان أمام قلعة. ",
    "Korean": "공원에서 빨간 우산을 든 소녀와 나무 아래에서 자는 고양이가 놀고 있다. ",
    "Japanese": "桜の木の下で眠る猫と赤い傘を持つ女の子が公園で遊んでいる。",
    "Chinese": "一只红色的狐狸在秋天的森林里睡觉。两个孩子在木屋旁边手拉手。",
    "unknown words": "zorblax quinfle and the vorpal snark, a brillig gyre of mimsy toves. ",
    "random letters": "".join(Random(1).choices("abcdefghijklmnopqrstuvwxyz ", k=LENGTH)),
    "emoji": "".join(map(chr, (0x1F98A, 0x1F332, 0x1F3E0, 0x1F327, 0x1F467, 0x1F388, 0x1F408))),
    "one long word": "a" * LENGTH,
    "commas": "," * LENGTH,
    "numbers": "17 4 2031 9,000 3.14 ",
}
PICTURES = (
    "a fox on the beach at sunset",
    "a knight on a white horse in front of a castle",
    "a market with fruit stands in the rain, watercolour",
    "five children holding hands in a park",
    "icon of a green bicycle",
)


def best_ms(
    work: Callable[[], object], rounds: int, clock: Callable[[], float] = time.perf_counter
) -> float:
    """Return the shortest of some runs, in milliseconds of a clock."""
    times: list[float] = []
    for _ in range(rounds):
        start = clock()
        work()
        times.append(1e3 * (clock() - start))
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


def first_ms() -> float:
    """Return the median ms of reading texts of different prompts that were never read before."""
    folder = Path(__file__).parents[1] / "docs" / "vignette"
    prompts = [
        entry.prompt.rstrip(".")
        for file in sorted(folder.glob("prompts*.txt"))
        for entry in entries_of(file.read_text("utf-8"))
        if entry.prompt.isascii()
    ]
    text = ". ".join(dict.fromkeys(prompts))
    texts = [text[k : k + LENGTH] for k in range(0, len(text) - LENGTH, LENGTH)]
    return statistics.median(
        best_ms(lambda part=part: parse(part), 1, time.process_time) for part in texts
    )


def measure(*, is_quick: bool) -> Table:
    rounds = 3 if is_quick else 9
    table = Table(
        f"{TITLE} ({SIDE}x{SIDE}, medians of {rounds} rounds)",
        ("what", "ours ms", "resvg ms", "ratio"),
    )
    for name, text in PROMPTS.items():
        long = (text * (LENGTH // len(text) + 1))[:LENGTH]
        parse(long)
        took = best_ms(lambda long=long: parse(long), 6 * rounds, time.process_time)
        table.add(
            f"read {LENGTH} characters, {name}",
            f"{took:.2f}",
            "",
            "",
            judged=[(took, BUDGETS["read"])],
        )
    took = first_ms()
    table.add(
        f"read {LENGTH} characters, some sixty different prompts, for the first time",
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
        "Reading is judged by the best of its rounds in processor time, which a busy neighbour "
        "adds little to; the same sentence fills the text, and what its words mean is known from "
        "the round before. Different prompts are read once each, and judged by their median. "
        "A picture is judged beside resvg by medians."
    )
    return table
