"""What is said of lifeless things: how they stand, lie and lean, how full they are."""

import pytest

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Drawing
from tintype.engine.vignette.finish.bent import TOPPLED, reshaped, seen
from tintype.engine.vignette.finish.potted import is_bare_rooted
from tintype.engine.vignette.reading.parse import parse


@pytest.mark.parametrize(
    ("prompt", "attribute"),
    [
        ("a guitar leaning against a brick wall", "propped"),
        ("a half full glass of water", "half full"),
        ("a glass half full of milk", "half full"),
        ("milk spilling out of a glass", "spilling milk"),
        ("a spilled glass of red wine on a table", "spilling wine"),
        ("coins spilling out of a jar", "spilt out"),
        ("a bottle lying on the beach", "toppled"),
        ("an open umbrella lying on wet cobblestones", "toppled"),
        ("a potted fern", "potted"),
        ("an ice cream cone melting on a plate", "melting"),
        ("a snowman melting in the sun", "melting"),
        ("a letter burning on a table", "burning"),
        ("a birthday cake with seven candles and one slice missing", "missing a slice"),
        ("a pizza with one slice cut out", "missing a slice"),
        ("a sofa with two cushions", "without pillow"),
        ("pancakes with a strawberry on top", "without berry"),
    ],
)
def test_a_thing_is_as_it_is_said_to_be(prompt: str, attribute: str) -> None:
    assert attribute in parse(prompt).subjects[0].attributes


@pytest.mark.parametrize(
    ("prompt", "attribute"),
    [
        ("a man leaning against a wall", "propped"),
        ("a knife lying on a table", "toppled"),
        ("a cat lying on a sofa", "toppled"),
        ("a potted cactus", "potted"),
        ("three potted herbs", "potted"),
    ],
)
def test_what_is_drawn_so_anyway_is_left_as_it_is(prompt: str, attribute: str) -> None:
    assert attribute not in parse(prompt).subjects[0].attributes


def fallen(name: str) -> tuple[Drawing, Drawing]:
    kind = CATALOG[name]
    drawing = kind.draw()
    return drawing, reshaped(drawing, kind, (TOPPLED,))


@pytest.mark.parametrize("name", ["bottle", "umbrella", "glass", "basket", "chair"])
def test_what_has_fallen_lies_on_the_ground(name: str) -> None:
    standing, lying = fallen(name)
    assert seen(lying)[3] == pytest.approx(seen(standing)[3])
    wide = seen(lying)[2] - seen(lying)[0]
    assert wide > 0.8 * (seen(standing)[3] - seen(standing)[1])


def test_a_cup_lies_with_its_handle_up() -> None:
    _, lying = fallen("cup")
    box = seen(lying)
    assert lying.anchors["grip"].y < (box[1] + box[3]) / 2


def test_only_plants_without_a_pot_are_given_one() -> None:
    assert is_bare_rooted(CATALOG["fern"])
    assert not is_bare_rooted(CATALOG["potted plant"])
    assert not is_bare_rooted(CATALOG["jar"])
