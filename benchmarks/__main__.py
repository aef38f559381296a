"""Runs benchmarks by name, prints their tables, and keeps them on request.

    python -m benchmarks [names] [--quick] [--record]

Ends with status 1 if a budget is missed that is not known to be.
"""

import argparse
import datetime
import importlib
import shlex
import sys
import time
from pathlib import Path
from typing import cast

from benchmarks import machine
from benchmarks.figures import Benchmark, Table

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benchmarks" / "results"
PAGE = ROOT / "docs" / "reference" / "benchmarks.md"
MARK = "<!-- what follows is written by `python -m benchmarks --record` -->\n"

NAMES = (
    "start",
    "overhead",
    "first_event",
    "events",
    "memory",
    "load",
    "data_url",
    "stalls",
    "png_encode",
    "vignette",
    "store",
    "turns",
    "sse_parser",
    "client",
    "kit",
    "models",
)


def load(name: str) -> Benchmark:
    return cast("Benchmark", importlib.import_module(f"benchmarks.{name}"))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=f"of: {', '.join(NAMES)}")
    parser.add_argument("--quick", action="store_true", help="fewer rounds: a look, no evidence")
    parser.add_argument("--record", action="store_true", help="keep the tables, and in the docs")
    arguments = parser.parse_args()
    names = [name.removesuffix(".py") for name in arguments.names] or list(NAMES)
    if unknown := sorted(set(names) - set(NAMES)):
        parser.error(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(NAMES)}")
    if arguments.record and (arguments.quick or set(names) != set(NAMES)):
        parser.error("--record keeps whole runs only: no names, no --quick")

    today = datetime.datetime.now(datetime.UTC).date()
    command = shlex.join(["python", "-m", "benchmarks", *sys.argv[1:]])
    head = f"{today}, `{command}`\n\n{machine.describe()}\n"
    print(head, flush=True)
    tables: list[Table] = []
    for name in names:
        start = time.perf_counter()
        table = load(name).measure(is_quick=arguments.quick)
        table.notes.append(f"`{name}`, {time.perf_counter() - start:.0f} s")
        tables.append(table)
        print(table.markdown(), flush=True)
    if arguments.record:
        record(today, "\n".join([head, *(table.markdown() for table in tables)]))
    return 1 if any(table.unknown_misses for table in tables) else 0


def record(today: datetime.date, text: str) -> None:
    """Keep a run, and put it into the page of the docs."""
    (RESULTS / f"{today}-{machine.slug()}.md").write_text(f"# Benchmarks\n\n{text}", "utf-8")
    intro, mark, _ = PAGE.read_text("utf-8").partition(MARK)
    assert mark, f"{PAGE} has lost its mark"
    PAGE.write_text(f"{intro}{MARK}\n{text}", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
