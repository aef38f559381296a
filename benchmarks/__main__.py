"""Runs benchmarks by name, prints their tables, and keeps them on request.

    python -m benchmarks [names] [--quick] [--record]

Ends with status 1 if a budget is missed that is not known to be.
"""

import argparse
import datetime
import importlib
import re
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
    "keys",
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
    if arguments.record and arguments.quick:
        parser.error("--record keeps evidence only: no --quick")

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
    if arguments.record and set(names) == set(NAMES):
        record(today, "\n".join([head, *(table.markdown() for table in tables)]))
    elif arguments.record:
        record_some(today, head, dict(zip(names, tables, strict=True)))
    return 1 if any(table.unknown_misses for table in tables) else 0


def record(today: datetime.date, text: str) -> None:
    """Keep a run, and put it into the page of the docs."""
    (RESULTS / f"{today}-{machine.slug()}.md").write_text(f"# Benchmarks\n\n{text}", "utf-8")
    intro, mark, _ = PAGE.read_text("utf-8").partition(MARK)
    assert mark, f"{PAGE} has lost its mark"
    PAGE.write_text(f"{intro}{MARK}\n{text}", "utf-8")


def record_some(today: datetime.date, head: str, tables: dict[str, Table]) -> None:
    """Keep a run of some benchmarks, and put each table in the place of its earlier one."""
    path = RESULTS / f"{today}-{machine.slug()}-{'-'.join(tables)}.md"
    text = "\n".join([head, *(table.markdown() for table in tables.values())])
    path.write_text(f"# Benchmarks\n\n{text}", "utf-8")
    intro, mark, kept = PAGE.read_text("utf-8").partition(MARK)
    assert mark, f"{PAGE} has lost its mark"
    sections = re.split(r"^(?=## )", kept, flags=re.MULTILINE)
    for name, table in tables.items():
        table.notes.append(f"By itself on {' '.join(head.split())}")
        places = [
            number
            for number, section in enumerate(sections)
            if section.startswith(f"## {load(name).TITLE}")
        ]
        if places:
            sections[places[0]] = f"{table.markdown()}\n"
        else:
            sections.append(f"\n{table.markdown()}")
    PAGE.write_text(f"{intro}{MARK}{''.join(sections)}".rstrip() + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
