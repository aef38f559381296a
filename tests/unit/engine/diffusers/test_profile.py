"""How many pictures share a batch: as many as pay off by what was measured."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tintype.engine.diffusers.profile import Profile


def seen(profile: Profile, seconds: dict[int, float], *, times: int = 2) -> Profile:
    for size, took_s in seconds.items():
        for _ in range(times):
            profile.record("shape", size, took_s)
    return profile


def test_nothing_is_batched_before_one_was_drawn_alone(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "profile.json")
    assert profile.limit("shape", most=8) == 1
    assert seen(profile, {1: 1.0}, times=1).limit("shape", most=8) == 2


@pytest.mark.parametrize(
    ("seconds", "limit"),
    [
        ({1: 1.0, 2: 1.2}, 4),  # it pays off: try twice as many
        ({1: 1.0, 2: 1.2, 4: 1.6}, 8),
        ({1: 1.0, 2: 1.2, 4: 4.0}, 2),  # four are slower than two and two
        ({1: 1.0, 2: 2.1}, 1),  # slower than one by one
        ({1: 1.0, 2: 2.0}, 4),  # no slower: more may still pay off
        ({1: 1.0, 2: 2.1, 4: 3.0}, 8),
        ({1: 1.0, 8: 2.0}, 8),  # never above what the settings allow
    ],
)
def test_a_batch_grows_while_it_pays_off(
    tmp_path: Path, seconds: dict[int, float], limit: int
) -> None:
    assert seen(Profile(tmp_path / "profile.json"), seconds).limit("shape", most=8) == limit


@given(st.dictionaries(st.integers(1, 8), st.floats(0.01, 100), min_size=1), st.integers(1, 8))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_size_that_is_known_to_be_slower_than_one_by_one_is_not_drawn(
    tmp_path: Path, seconds: dict[int, float], most: int
) -> None:
    (tmp_path / "profile.json").unlink(missing_ok=True)
    profile = seen(Profile(tmp_path / "profile.json"), {1: 1.0} | seconds)
    limit = profile.limit("shape", most=most)
    assert 1 <= limit <= most
    known = {1: 1.0} | seconds
    if limit in known and most == 8:
        assert known[limit] / limit <= known[1]


def test_one_slow_run_decides_nothing(tmp_path: Path) -> None:
    profile = seen(Profile(tmp_path / "profile.json"), {1: 1.0, 2: 1.2})
    profile.record("shape", 4, 60.0)  # a compiler ran
    assert profile.limit("shape", most=8) == 4
    profile.record("shape", 4, 1.6)
    assert profile.limit("shape", most=8) == 8


def test_what_was_measured_outlives_the_process(tmp_path: Path) -> None:
    file = tmp_path / "data" / "profile.json"
    seen(Profile(file), {1: 1.0, 2: 1.2})
    assert Profile(file).limit("shape", most=8) == 4
    assert Profile(file).limit("other", most=8) == 1
    file.write_bytes(b"{not json")
    assert Profile(file).limit("shape", most=8) == 1
