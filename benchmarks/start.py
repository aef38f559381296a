"""How long a user waits for a command: interpreter start included."""

import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

from benchmarks.figures import Budget, Table, in_turns, median
from benchmarks.serving import ROOT, serving

TITLE = "Start"
BUDGETS = {
    "import": Budget(20, "ms"),
    "help": Budget(150, "ms"),
    "serve": Budget(1000, "ms"),
}


def measure(*, is_quick: bool) -> Table:
    rounds = 5 if is_quick else 15
    program = str(Path(sysconfig.get_path("scripts")) / "tintype")
    with tempfile.TemporaryDirectory(prefix="tintype-bench-") as folder:
        found = in_turns(
            rounds,
            {
                "pass": lambda: _run(sys.executable, "-c", "pass"),
                "import": lambda: _run(sys.executable, "-c", "import tintype"),
                "help": lambda: _run(program, "--help"),
                "serve": lambda: _until_ready(program, folder),
                "scripted": _until_scripted_ready,
            },
        )
    table = Table(TITLE, ("from exec to the end, or to the ready line", "best ms", "p50 ms"))
    names = {
        "pass": "`python -c pass`: the floor",
        "import": "what `import tintype` adds to it",
        "help": "`tintype --help`",
        "serve": "`tintype serve` to its ready line",
        "scripted": "the same with an engine that costs nothing",
    }
    floor, quickest = median(found["pass"]), min(found["pass"])
    for name, what in names.items():
        is_import = name == "import"
        best = min(found[name]) - (quickest if is_import else 0.0)
        p50 = median(found[name]) - (floor if is_import else 0.0)
        judged = [(p50, BUDGETS[name])] if name in BUDGETS else []
        table.add(what, f"{best:.0f}", f"{p50:.0f}", judged=judged)
    table.notes.append(
        "The budgets are for the p50. Neighbours slow whole processes down: compare p50 and best "
        "of "
        "the floor."
    )
    return table


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)


def _until_ready(program: str, folder: str) -> float:
    start = time.perf_counter()
    process = subprocess.Popen(
        [program, "serve", "--port", "0", "--data", folder],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    milliseconds = 1e3 * (time.perf_counter() - start)
    process.terminate()
    process.wait(timeout=60)
    assert line.startswith(b"Tintype is ready"), "the server did not start"
    return milliseconds


def _until_scripted_ready() -> float:
    start = time.perf_counter()
    with serving():
        return 1e3 * (time.perf_counter() - start)
