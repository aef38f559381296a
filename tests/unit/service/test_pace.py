"""How expectations of pictures follow what they took."""

import pytest

from tintype.engine.base import Size
from tintype.service.pace import FIRST_GUESS_S, Kind, Pace


def kind(model: str = "m", side: int = 1000, effort: str = "high") -> Kind:
    return Kind(model=model, size=Size(width=side, height=side), effort=effort)


def test_earlier_pictures_give_a_first_guess_for_their_model() -> None:
    pace = Pace()
    pace.remember("m", took_s=60.0, pixels=20_000_000)
    pace.remember("never drawn", took_s=0.0, pixels=0)
    assert pace.expect_s(kind()) == pytest.approx(3.0)
    assert pace.expect_s(kind("never drawn")) == FIRST_GUESS_S
    pace.learn(kind(), 8.0)
    assert pace.expect_s(kind()) == 8.0


def test_what_is_known_of_a_kind_is_expected() -> None:
    pace = Pace()
    assert pace.expect_s(kind()) == FIRST_GUESS_S
    pace.learn(kind(), 8.0)
    pace.learn(kind(effort="low"), 2.0)
    assert pace.expect_s(kind()) == 8.0
    assert pace.expect_s(kind(effort="low")) == 2.0


def test_expectations_follow_without_jumping() -> None:
    pace = Pace()
    pace.learn(kind(), 10.0)
    pace.learn(kind(), 20.0)
    assert 10.0 < pace.expect_s(kind()) < 15.0
    for _ in range(30):
        pace.learn(kind(), 20.0)
    assert pace.expect_s(kind()) == pytest.approx(20.0, rel=0.01)


def test_another_size_is_guessed_by_its_pixels() -> None:
    pace = Pace()
    pace.learn(kind(side=1000), 4.0)
    assert pace.expect_s(kind(side=2000)) == pytest.approx(16.0)
    assert pace.expect_s(kind(model="other")) == FIRST_GUESS_S
