"""A server that is killed at random loses and doubles nothing: `benchmarks/crashes`, small."""

import importlib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(ROOT)

    def load(name: str) -> ModuleType:
        return importlib.import_module(f"benchmarks.crashes.{name}")

    return load


@pytest.mark.timeout(600)
def test_a_server_that_is_killed_again_and_again_loses_nothing(load) -> None:
    tally = load("run").measure(50)

    assert tally.problems == []
    assert tally.kills == 50
    assert len(tally.accepted) >= load("run").CLIENTS
    assert tally.cuts > 0
    assert tally.resumed > 0


def test_the_faults_of_the_proof_fit_the_source(load) -> None:
    """Else `python -m benchmarks.crashes --prove` would prove nothing any more."""
    faults = load("faults")
    for fault in faults.FAULTS:
        with faults.planted(fault) as source:
            path = source / "tintype" / fault.file
            compile(path.read_text("utf-8"), str(path), "exec")


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    "name",
    [
        "a run that goes on forgets what it has told",
        "what was interrupted goes on with another seed",
    ],
)
def test_a_planted_fault_is_noticed(load, name: str) -> None:
    faults = load("faults")
    [fault] = [fault for fault in faults.FAULTS if fault.name == name]
    tally = faults.noticed(fault, kills=30)
    assert faults.shows(fault, tally), tally.summary()
