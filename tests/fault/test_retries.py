"""No call is done twice, however often it is cut and repeated: `benchmarks/retries.py`, small."""

import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_no_call_with_a_key_is_done_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT)
    retries = importlib.import_module("benchmarks.retries")

    tally = retries.measure(400)

    assert tally.problems == []
    assert tally.duplicates == 0
    assert tally.calls == tally.generations > 50
    assert tally.cuts > 100
    assert tally.replayed > tally.calls / 2
