"""What a drawing has by itself can be left out, dyed alone or exchanged, at creation and later."""

from pathlib import Path

import pytest
from tests.unit.engine.vignette.test_edit_pixels import Desk, drawn

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.pen import Swatch
from tintype.engine.vignette.editing.edit import edited
from tintype.engine.vignette.owning import own_part, parts_in
from tintype.engine.vignette.reading.describe import describe
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.scene import Scene, Subject

CALLINGS = ("pirate", "violinist", "knight", "witch", "king", "waiter", "snowman", "house", "car")


def told(scene: Scene) -> tuple[tuple[str, ...], dict[str, str]]:
    """Return what the first thing lacks, and the colours of its parts."""
    one = scene.subjects[0]
    return one.attributes, {p.slot: p.colour for p in one.parts}


LACKING = [
    ("a pirate without a hat", ("without hat",)),
    ("a bareheaded chef", ("without hat",)),
    ("a beardless wizard", ("without beard",)),
    ("a king with no crown", ("without hat",)),
    ("a waitress without a tie", ("female", "without tie")),
    ("a snowman without a scarf or a nose", ("without scarf", "without nose")),
    ("a house without a chimney", ("without chimney",)),
    ("a hornless unicorn", ("without horn",)),
    ("a woman without a sword", ()),
]
DYED = [
    ("a superhero with a green cape", {"cape": "green"}),
    ("a doctor with a red stethoscope", {"stethoscope": "red"}),
    ("a violinist with a red violin", {"violin": "red"}),
    ("a santa with a green hat", {"hat": "green"}),
    ("a dog with a red collar", {"collar": "red"}),
]
CHANGED = [
    ("a pirate", "lose the hat", "A pirate without a hat."),
    ("a pirate without a hat", "give him a hat", "A pirate."),
    ("a pirate without a hat", "put a crown on his head", "A pirate wearing a crown."),
    (
        "a violinist",
        "change the violin to a trumpet",
        "A violinist without a violin holding a trumpet.",
    ),
    ("a pirate", "he should not wear a hat", "A pirate without a hat."),
    ("a pirate", "i think he would look better without the hat", "A pirate without a hat."),
    ("a knight and a castle", "nimm dem Ritter das Schwert weg", "A knight without a sword"),
    ("a pirate", "quítale el sombrero", "A pirate without a hat."),
    ("a snowman", "make him hatless and noseless", "A snowman without a hat and without a nose."),
    ("a snowman", "i don't like the scarf, remove it", "A snowman without a scarf."),
    ("a snowman", "green scarf please", "A snowman with a green scarf."),
    ("a sailboat", "make the sail striped", "A sailboat with a striped sail."),
    ("a woman", "give her short hair", "A short haired woman."),
    ("a knight", "make the sword golden", "A knight with a golden sword."),
    ("a knight holding a sword", "remove the sword", "A knight without a sword."),
    ("a wizard", "shave off his beard", "A wizard without a beard."),
    ("a waitress", "give her a blue apron", "A waitress wearing a blue apron."),
    ("a birthday cake", "make the candles red", "A birthday cake with red candles."),
    ("a house", "remove the door", "A house without a door."),
    ("a car", "take the wheels off", "A car without wheels."),
    ("a man wearing a coat", "take off his coat", "A man."),
]


@pytest.mark.parametrize(("prompt", "lacking"), LACKING, ids=[p for p, _ in LACKING])
def test_what_a_thing_lacks_is_left_out(prompt: str, lacking: tuple[str, ...]) -> None:
    scene = parse(prompt)
    assert (told(scene)[0], scene.unknown, len(scene.subjects)) == (lacking, (), 1)
    assert parse(describe(scene)) == scene


@pytest.mark.parametrize(("prompt", "dyed"), DYED, ids=[p for p, _ in DYED])
def test_what_a_thing_has_is_dyed_and_not_doubled(prompt: str, dyed: dict[str, str]) -> None:
    scene = parse(prompt)
    assert (told(scene)[1], len(scene.subjects)) == (dyed, 1)
    assert parse(describe(scene)) == scene


@pytest.mark.parametrize(("prompt", "order", "sentence"), CHANGED, ids=[c[1] for c in CHANGED])
def test_an_edit_reaches_what_a_drawing_owns(prompt: str, order: str, sentence: str) -> None:
    edit = edited(parse(prompt), order)
    assert describe(edit.scene).startswith(sentence.rstrip("."))
    assert not edit.warnings


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.mark.parametrize("name", CALLINGS)
def test_each_part_can_be_left_out_and_dyed(name: str) -> None:
    kind = CATALOG[name]
    whole = kind.draw(attributes=("male",))
    parts = set(whole.parts.values())
    assert parts
    for part in parts:
        bare = kind.draw(attributes=("male", f"without {part}"))
        assert (bare.group, bare.front) != (whole.group, whole.front), part
        assert own_part(kind, part) == part


def test_a_dye_colours_one_part_of_those_that_share_a_slot() -> None:
    kind, blue = CATALOG["waiter"], Swatch(colour="#2040ff")
    drawing = kind.draw(attributes=("male", "apron"), palette={"apron": blue})
    assert str(drawing.group).count("'#2040ff'") == 1
    assert "'trim': Swatch(colour='#2040ff'" not in str(drawing.group)


def test_the_parts_of_a_thing_have_their_names() -> None:
    assert parts_in("king")["crown"] == "hat"
    assert own_part(CATALOG["witch"], "broomstick") == "broom"
    assert own_part(CATALOG["king"], "sail") is None


def test_all_else_stays_exact_where_a_hat_is_taken_off(desk: Desk) -> None:
    before = drawn("a pirate beside a house")
    after = desk.edit(before, "take off his hat")
    moved = (before.pixels != after.pixels).any(axis=2)
    # His shadow is that of somebody without a hat; the house and all around stay.
    columns = moved.any(axis=0).nonzero()[0]
    house = next(s for s in after.scene.subjects if s.kind == "house")
    assert columns.size
    assert columns.max() < (house.pins[0].x - 0.2) * moved.shape[1]


def test_two_names_of_a_subject_are_one_part() -> None:
    lacking = Subject(id="s1", kind="pilot", attributes=("without jacket",))
    assert describe(Scene(subjects=(lacking,))) == "A pilot without a jacket."
    assert parse("a pilot without a coat").subjects[0].attributes == lacking.attributes
