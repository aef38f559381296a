"""How long a test waits for the test kit's server: the first one of a run, and each further one."""

import subprocess
import sys

import msgspec

from benchmarks.figures import Budget, Table, median, p99
from benchmarks.serving import ROOT

TITLE = "The test kit's server"
BUDGETS = {"first": Budget(300, "ms"), "next": Budget(300, "ms")}

CHILD = """
import json, time
import pytest, tintype.testing.plugin  # a run has these before any fixture
found, before = [], time.perf_counter()
from tintype.testing.loopback import Loopback
from tintype.testing.server import ScriptedServer
with Loopback() as loopback:
    for _ in range(20):
        with ScriptedServer(loopback=loopback):
            found.append(1e3 * (time.perf_counter() - before))
        before = time.perf_counter()
print(json.dumps(found))
"""


def measure(*, is_quick: bool) -> Table:
    runs = [_run() for _ in range(3 if is_quick else 15)]
    first = [run[0] for run in runs]
    further = [value for run in runs for value in run[1:]]
    table = Table(
        TITLE, ("from the fixture's start until it answers", "best ms", "p50 ms", "p99 ms")
    )
    for what, values, budget in (
        ("the first test of a run, imports included", first, BUDGETS["first"]),
        ("each further test", further, BUDGETS["next"]),
    ):
        p50 = median(values)
        cells = (f"{min(values):.0f}", f"{p50:.0f}", f"{p99(values):.0f}")
        table.add(what, *cells, judged=[(p50, budget)])
    table.notes.append("The budgets are for the p50. A run that uses no fixture pays nothing.")
    return table


def _run() -> list[float]:
    command = [sys.executable, "-c", CHILD]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE)
    return msgspec.json.decode(done.stdout, type=list[float])
