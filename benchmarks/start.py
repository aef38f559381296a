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
    "serve": Budget(1500, "ms"),
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
    table = Table(TITLE, ("from exec to the end, or to the ready line", "p50 ms", "worst ms"))
    names = {
        "pass": "`python -c pass`: the floor",
        "import": "what `import tintype` adds to it",
        "help": "`tintype --help`",
        "serve": "`tintype serve` to its ready line (vignette loaded)",
        "scripted": "the same with an engine that costs nothing",
    }
    floor = median(found["pass"])
    for name, what in names.items():
        base = floor if name == "import" else 0.0
        value = median(found[name]) - base
        judged = [(value, BUDGETS[name])] if name in BUDGETS else []
        table.add(what, f"{value:.0f}", f"{max(found[name]) - base:.0f}", judged=judged)
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
