"""What stands in a formation: how it is said, and where its pieces then are."""

import math

import pytest

from tintype.engine.vignette.composing.compose import compose
from tintype.engine.vignette.formation import CROSSED, USUAL, places_of
from tintype.engine.vignette.reading.describe import bare, describe
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.scene import Pin, Subject


def pins_of(prompt: str) -> tuple[Pin, ...]:
    scene = compose(parse(prompt), width=1024, height=1024, seed=5).scene
    return scene.subjects[0].pins


@pytest.mark.parametrize(
    ("prompt", "count", "attribute"),
    [
        ("eight candles in a circle", 8, "in a circle"),
        ("a circle of ten mushrooms", 10, "in a circle"),
        ("five stars in a half circle", 5, "in a half circle"),
        ("chairs arranged in a semicircle", 7, "in a half circle"),
        ("a pyramid of oranges", 10, "in a pyramid"),
        ("six cans stacked in a pyramid", 6, "in a pyramid"),
        ("a heart made of red roses", 18, "in a heart shape"),
        ("twelve shells in the shape of a heart", 12, "in a heart shape"),
        ("seven geese in a v formation", 7, "in a v formation"),
        ("two crossed carrots", 2, "crossed"),
        ("two swords crossed", 2, "crossed"),
    ],
)
def test_a_formation_is_understood_and_said_again(prompt: str, count: int, attribute: str) -> None:
    scene = parse(prompt)
    (subject,) = scene.subjects
    assert (subject.count, attribute in subject.attributes) == (count, True)
    assert not scene.unknown
    assert bare(parse(describe(scene))) == bare(scene)


@pytest.mark.parametrize(
    "prompt",
    ["a man with crossed legs", "a pyramid in the desert", "a ring of gold", "a heart", "one star"],
)
def test_what_is_no_formation_has_none(prompt: str) -> None:
    assert all(not USUAL.keys() & {*s.attributes} for s in parse(prompt).subjects)


@pytest.mark.parametrize("name", USUAL)
@pytest.mark.parametrize("count", [3, 5, 10, 24])
def test_every_piece_has_a_place_of_its_own(name: str, count: int) -> None:
    for is_upright in (False, True):
        places = places_of(name, count, 10.0, 12.0, is_upright=is_upright)
        assert len(places) == count
        assert max(y for _, y in places) == pytest.approx(0.0)
        if name != CROSSED:
            near = min(
                math.dist(one, two) for k, one in enumerate(places) for two in places[k + 1 :]
            )
            assert near > 3


def test_a_pyramid_narrows_and_a_ring_comes_round() -> None:
    pyramid = pins_of("ten oranges in a pyramid")
    rows = sorted({round(p.y, 3) for p in pyramid}, reverse=True)
    assert [sum(round(p.y, 3) == y for p in pyramid) for y in rows] == [4, 3, 2, 1]
    arch = pins_of("five stars in a half circle")
    assert min(arch, key=lambda p: p.y) is sorted(arch, key=lambda p: p.x)[2]
    one, two = pins_of("two crossed carrots")
    assert one.x == pytest.approx(two.x, abs=0.01)


def colours_of(subject: Subject) -> list[str]:
    return [p.colour for p in subject.parts]


@pytest.mark.parametrize(
    ("prompt", "colours"),
    [
        ("three snowmen with different coloured scarves", ["red", "blue", "yellow"]),
        ("three snowmen with red, green and blue scarves", ["red", "green", "blue"]),
        ("two girls with hats of different colours", ["red", "blue"]),
        ("three houses with different coloured doors", ["red", "blue", "yellow"]),
    ],
)
def test_each_of_several_has_its_own_colour(prompt: str, colours: list[str]) -> None:
    subjects = parse(prompt).subjects
    assert [s.count for s in subjects] == [1] * len(colours)
    assert [c for s in subjects for c in colours_of(s)] == colours
