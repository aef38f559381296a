"""The benchmarks can be run: they import, and each has budgets. What they measure is no test."""

import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT)


def test_every_benchmark_has_a_budget_table() -> None:
    runner = importlib.import_module("benchmarks.__main__")
    for name in runner.NAMES:
        module = runner.load(name)
        assert module.TITLE, name
        assert module.BUDGETS, name
        assert callable(module.measure), name


def test_a_missed_budget_is_said() -> None:
    figures = importlib.import_module("benchmarks.figures")
    table = figures.Table("Speed", ("what", "ms"))
    table.add("one", "1", judged=[(1.0, figures.Budget(2, "ms"))])
    table.add("two", "3", judged=[(3.0, figures.Budget(2, "ms"))])
    table.add("three", "3", judged=[(3.0, figures.Budget(2, "ms", known_miss="it is hard"))])
    assert [row.verdict for row in table.rows] == ["met", "**missed**", "missed, as known"]
    assert table.unknown_misses == 1
    assert "- Missed: it is hard" in table.markdown()
