"""A state changes any drawing: what is crooked, broken, rusty or under snow looks so."""

import math

import msgspec
import pytest

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.pen import Air
from tintype.engine.vignette.art.silhouette import around
from tintype.engine.vignette.composing.cluster import build
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.finish.bent import RULES, reshaped
from tintype.engine.vignette.finish.damage import parted, torn
from tintype.engine.vignette.finish.smear import body_of
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.scene import Scene, Subject

STATES = (
    *("crooked", "bent", "tilted", "deflated", "crumpled", "melting", "broken", "long"),
    *("cracked", "shattered", "torn", "dusty", "mossy", "cobwebbed", "snow covered", "iced over"),
    *("leaking", "sparkling", "messy", "abandoned", "buried in leaves"),
)
THINGS = ("house", "vase", "bicycle", "rose", "flag")
COATINGS = ("rusty", "frozen", "glowing")
STUFFS = ("glass", "gold", "wool", "chocolate", "brick", "marble", "ice", "straw")


def drawn(subject: Subject) -> str:
    scene = Scene(subjects=(subject,))
    cluster = build(scene, subject, 0, is_flipped=False, air=Air(), dice=Dice(1))
    return msgspec.json.encode(cluster.node).decode()


@pytest.mark.parametrize("name", THINGS)
def test_a_state_is_seen_on_any_thing(name: str) -> None:
    plain = drawn(Subject(id="s1", kind=name))
    for k, state in enumerate((*STATES, *COATINGS)):
        one = Subject(
            id="s1",
            kind=name,
            attributes=(state,) if k < len(STATES) else (),
            material=None if k < len(STATES) else state,
        )
        shown = drawn(one)
        assert shown != plain, state


@pytest.mark.parametrize("material", STUFFS)
def test_a_material_is_seen(material: str) -> None:
    for name in ("elephant", "piano", "robot", "house"):
        assert drawn(Subject(id="s1", kind=name, material=material)) != drawn(
            Subject(id="s1", kind=name)
        )


@pytest.mark.parametrize("word", RULES)
def test_what_is_bent_keeps_its_foot_and_its_anchors(word: str) -> None:
    kind = CATALOG["cake"]
    drawing = kind.draw()
    shaped = reshaped(drawing, kind, (word,))
    left, _, right, low = around([box for _, box in body_of(shaped)])
    assert low <= kind.ground + 0.15 * kind.box[1]
    assert right - left < 2 * kind.box[0]
    assert set(shaped.anchors) == set(drawing.anchors)
    assert all(math.isfinite(a.x) and math.isfinite(a.y) for a in shaped.anchors.values())


def test_what_is_broken_is_in_two_and_what_is_torn_has_holes() -> None:
    assert len(parted(CATALOG["vase"].draw()).group.children) == 2
    inner = torn(CATALOG["flag"].draw()).group
    assert inner.clip is not None


@pytest.mark.parametrize(
    ("prompt", "states"),
    [
        ("a crooked cake", {"crooked"}),
        ("a messy desk", {"messy"}),
        ("a leaking bucket", {"leaking"}),
        ("a chair covered in cobwebs", {"cobwebbed"}),
        ("a cracked vase", {"cracked"}),
        ("a wilted rose", {"withered"}),
        ("a mossy statue", {"mossy"}),
        ("a long table", {"long"}),
        ("a ripped pair of jeans", {"torn"}),
        ("a teapot with a tiny door", {"housed"}),
        ("a cake with a slice missing", {"missing a slice"}),
        ("a table with a missing leg", {"missing a leg"}),
        ("a sailor with a braided beard", {"braid bearded"}),
        ("a woman with a red mohawk", {"mohawk"}),
        ("a woman with grey hair in a bun", {"bun"}),
        ("a winking girl", {"winking"}),
        ("a boy with messy hair", {"tousled"}),
    ],
)
def test_a_state_is_read(prompt: str, states: set[str]) -> None:
    scene = parse(prompt)
    assert len(scene.subjects) == 1
    assert not scene.unknown
    assert set(scene.subjects[0].attributes) == states


def test_chairs_that_do_not_match_are_of_many_sorts_and_a_crowned_lion_has_a_crown() -> None:
    assert len({s.kind for s in parse("four mismatched chairs").subjects}) == 4
    assert [s.kind for s in parse("a crowned lion").subjects] == ["lion", "crown"]
