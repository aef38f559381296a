"""What is added goes to what it belongs to, and what is asked for much is done much."""

import pytest

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.composing.compose import compose
from tintype.engine.vignette.editing.edit import edited
from tintype.engine.vignette.reading.describe import describe
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.scene import Scene

ADDED = [
    ("a chair", "add a cushion", "The cushion is on the chair."),
    ("a cup on a table", "add a teapot", "The teapot is on the table."),
    ("a tree", "add a swing", "The swing is hanging from the tree."),
    ("a cake", "add candles", "A birthday cake in"),
    ("two cats on a sofa", "add a third cat, black", "The second cat is on the sofa."),
    ("a bird on a tree", "再加两只鸟", "Three birds on a tree in"),
    ("two rabbits", "add one more rabbit, a white one", "Two rabbits and a white rabbit in"),
    ("three balloons", "add another one, a green one", "Three balloons and a green balloon on"),
    (
        "two balloons",
        "add two more, one green and one blue",
        "a green balloon and a blue balloon on",
    ),
    ("a mountain with a cabin", "add smoke from the chimney", "a smoking cabin in"),
    ("a campfire", "add some smoke", "A smoking campfire at"),
    ("two sheep on a hill", "add a shepherd", "The shepherd is on the hill."),
]
OWNED = [
    ("a house", "add a chimney", "`house` has `chimney` already."),
    ("a knight", "give him a shield", "`knight` has `shield` already."),
]


def composed(prompt: str) -> Scene:
    return compose(parse(prompt), width=256, height=256, seed=7).scene


@pytest.mark.parametrize(("prompt", "order", "sentence"), ADDED, ids=[a[1] for a in ADDED])
def test_what_is_added_goes_where_it_belongs(prompt: str, order: str, sentence: str) -> None:
    edit = edited(composed(prompt), order)
    assert sentence in describe(edit.scene)
    assert not edit.warnings


@pytest.mark.parametrize(("prompt", "order", "warning"), OWNED, ids=[o[1] for o in OWNED])
def test_what_is_there_already_is_told(prompt: str, order: str, warning: str) -> None:
    edit = edited(parse(prompt), order)
    assert edit.warnings == (warning,)
    assert not edit.is_changed


@pytest.mark.parametrize("order", ["add a cat", "add a tree", "remove a tree"])
def test_an_order_that_begins_in_english_is_english(order: str) -> None:
    assert not any("to" in w for w in edited(parse("a house"), order).warnings)
    assert describe(edited(parse("a house and a tree"), "add a cat").scene).endswith("cat.")


def test_much_smaller_is_much_smaller() -> None:
    before = composed("a bear by a river")
    small = edited(before, "make the bear smaller").scene.subjects[0].pins[0].height
    tiny = edited(before, "make the bear much smaller").scene.subjects[0].pins[0].height
    assert tiny < 0.5 * before.subjects[0].pins[0].height < small


@pytest.mark.parametrize("order", ["move the owl to the right", "move it a bit to the left"])
def test_who_sits_on_a_thing_moves_along_it(order: str) -> None:
    before = composed("an owl on a branch")
    after = edited(before, order)
    (was,), (now,) = (s.subjects[0].marks for s in (before, after.scene))
    assert (now.x > was.x) == ("right" in order)
    assert after.scene.relations == before.relations


def test_who_lies_on_a_bed_moves_to_its_side_on_it() -> None:
    before = composed("a cat on a bed")
    after = edited(before, "move the cat to the right side of the bed").scene
    assert after.relations == before.relations
    assert after.subjects[0].seats != before.subjects[0].seats


def test_a_close_up_of_a_face_fills_the_picture() -> None:
    before = composed("a fox in the forest")
    fox = edited(before, "zoom in on its face").scene.subjects[0]
    kind, pin = CATALOG["fox"], fox.pins[0]
    face = kind.draw().anchors["face"]
    side = -1 if pin.is_flipped else 1
    x = pin.x + side * (face.x - kind.box[0] / 2) * pin.height / kind.box[1]
    y = pin.y + (face.y - kind.ground) * pin.height / kind.box[1]
    assert (round(x, 1), round(y, 1)) == (0.5, 0.5)
    assert pin.height > 2.5 * before.subjects[0].pins[0].height


def test_the_earth_is_there_once() -> None:
    after = edited(composed("an astronaut on the moon"), "add earth in the sky").scene
    assert "earth" in (after.without or ())


def test_a_boat_behind_a_house_is_not_cut() -> None:
    after = edited(composed("a lake with a house"), "add a sailboat").scene
    pin = compose(after, width=256, height=256, seed=7).scene.subjects[1].pins[0]
    assert pin.y - pin.height > 0


@pytest.mark.parametrize(
    ("prompt", "order"),
    [("a dog in a meadow", "add a house"), ("a car on a road", "add a tree")],
)
def test_what_is_much_larger_is_added_behind(prompt: str, order: str) -> None:
    scene = edited(composed(prompt), order).scene
    old, new = (s.pins[0] for s in compose(scene, width=256, height=256, seed=7).scene.subjects)
    assert new.y < old.y
    assert new.height > 0.3


def test_what_is_afloat_need_not_be_launched() -> None:
    edit = edited(composed("a boat on a beach"), "could the boat be in the water instead")
    assert edit.warnings == ("The picture is so already.",)
