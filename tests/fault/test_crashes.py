"""A server that is killed at random loses and doubles nothing: `benchmarks/crashes.py`, small."""

import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.timeout(300)
def test_a_server_that_is_killed_again_and_again_loses_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(ROOT)
    crashes = importlib.import_module("benchmarks.crashes")

    tally = crashes.measure(10)

    assert tally.problems == []
    assert tally.kills == 10
    assert len(tally.accepted) == tally.calls >= crashes.CLIENTS
    assert tally.cuts > 0
