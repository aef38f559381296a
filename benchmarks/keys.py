"""Whether the time of looking at a key tells anything about it: right ones against wrong ones.

Each kind takes turns with the others, call by call, so that what the machine does meanwhile falls
on all of them. That the same comparisons are made is also counted, in `tests/unit/service`.
"""

import tempfile
import time
from contextlib import closing, suppress
from pathlib import Path

from benchmarks.figures import Budget, Table, median
from tintype.app import open_keys
from tintype.clock import SystemClock
from tintype.errors import Unauthorized
from tintype.ids import SystemEntropy
from tintype.settings import Settings, StoreSettings

TITLE = "Looking at a key"
BUDGETS = {"most": Budget(1.1, "x"), "least": Budget(0.9, "x", is_least=True)}

WRONG = {
    "wrong in the first character of the secret": 21,
    "wrong in the middle": 53,
    "wrong in the last character": 84,
}


def measure(*, is_quick: bool) -> Table:
    rounds = 2_000 if is_quick else 40_000
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(store=StoreSettings(folder=str(Path(folder))))
        with closing(open_keys(settings, clock=SystemClock(), entropy=SystemEntropy())) as keys:
            right = keys.create("alice")
            kinds = {what: _changed(right, place) for what, place in WRONG.items()}
            kinds["of an id that does not exist"] = right[:8] + "0" * 12 + right[20:]
            took: dict[str, list[float]] = {what: [] for what in kinds}
            for _ in range(rounds):
                for what, key in kinds.items():
                    start = time.perf_counter()
                    with suppress(Unauthorized):
                        keys.authenticate(key)
                    took[what].append(1e6 * (time.perf_counter() - start))
    first = median(took[next(iter(kinds))])
    table = Table(TITLE, ("key", "p50 µs", "of the first"))
    for what, all_us in took.items():
        ratio = median(all_us) / first
        table.add(
            what,
            f"{median(all_us):.2f}",
            f"{ratio:.3f}x",
            judged=[(ratio, BUDGETS["most"]), (ratio, BUDGETS["least"])],
        )
    table.notes.append(f"{rounds:,} of each, in turns. All are refused.")
    return table


def _changed(key: str, place: int) -> str:
    other = "0" if key[place] != "0" else "1"
    return key[:place] + other + key[place + 1 :]
