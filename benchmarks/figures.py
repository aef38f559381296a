"""Budgets, rows and tables, and the few statistics that fill them."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class Budget:
    """A limit on one figure. `known_miss` says why it is missed, where it is known to be."""

    limit: float
    unit: str = ""
    is_least: bool = False
    known_miss: str = ""

    def is_met(self, value: float) -> bool:
        return value >= self.limit if self.is_least else value <= self.limit

    def __str__(self) -> str:
        sign = "\N{GREATER-THAN OR EQUAL TO}" if self.is_least else "\N{LESS-THAN OR EQUAL TO}"
        return f"{sign} {self.limit:g} {self.unit}".strip()


@dataclass(frozen=True)
class Row:
    """One line of a table: its cells, and what was judged by which budget."""

    cells: tuple[str, ...]
    judged: tuple[tuple[float, Budget], ...] = ()

    @property
    def budget(self) -> str:
        return ", ".join(str(budget) for _, budget in self.judged)

    @property
    def misses(self) -> list[Budget]:
        return [budget for value, budget in self.judged if not budget.is_met(value)]

    @property
    def verdict(self) -> str:
        if not self.judged:
            return ""
        if not self.misses:
            return "met"
        return "missed, as known" if all(b.known_miss for b in self.misses) else "**missed**"


@dataclass
class Table:
    """The outcome of one benchmark. `columns` names the cells of a row."""

    title: str
    columns: tuple[str, ...]
    rows: list[Row] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, *cells: str, judged: Sequence[tuple[float, Budget]] = ()) -> None:
        assert len(cells) == len(self.columns)
        self.rows.append(Row(cells, tuple(judged)))

    @property
    def unknown_misses(self) -> int:
        return sum(not budget.known_miss for row in self.rows for budget in row.misses)

    def markdown(self) -> str:
        lines = [
            f"## {self.title}",
            "",
            "| " + " | ".join([*self.columns, "budget", "verdict"]) + " |",
            "|---|" + "--:|" * (len(self.columns) - 1) + "---|---|",
            *("| " + " | ".join([*r.cells, r.budget, r.verdict]) + " |" for r in self.rows),
        ]
        reasons = dict.fromkeys(b.known_miss for r in self.rows for b in r.misses if b.known_miss)
        notes = [*self.notes, *(f"Missed: {reason}" for reason in reasons)]
        return "\n".join([*lines, "", *(f"- {note}" for note in notes)]).rstrip() + "\n"


class Benchmark(Protocol):
    """What every benchmark module offers."""

    TITLE: str
    BUDGETS: dict[str, Budget]

    def measure(self, *, is_quick: bool) -> Table:
        """Run it; `is_quick` takes fewer rounds."""
        ...


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def p99(values: Sequence[float]) -> float:
    return sorted(values)[min(len(values) - 1, int(0.99 * len(values)))]


def in_turns(rounds: int, kinds: dict[str, Callable[[], object]]) -> dict[str, list[float]]:
    """Run every kind once per round, and return the milliseconds of each, the first round lost.

    A kind that returns a float has measured itself.
    """
    found: dict[str, list[float]] = {name: [] for name in kinds}
    for number in range(rounds + 1):
        for name, work in kinds.items():
            start = time.perf_counter()
            own = work()
            milliseconds = own if isinstance(own, float) else 1e3 * (time.perf_counter() - start)
            if number > 0:  # the first is for warming up
                found[name].append(milliseconds)
    return found
