"""What hands do with what they hold, and when an animal behaves like a person."""

import pytest

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.pen import Air
from tintype.engine.vignette.art.person_body import EVERYDAY, GRIPS
from tintype.engine.vignette.art.storybook import CHARACTERS, DRESSED
from tintype.engine.vignette.attaching.hands import STILL, grip_of
from tintype.engine.vignette.attaching.hang import hook_of
from tintype.engine.vignette.composing.cluster import clusters_of
from tintype.engine.vignette.composing.drawn import draw_subject
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.editing.edit import edited
from tintype.engine.vignette.reading.describe import describe
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.scene import Relation, Subject

HELD = ("umbrella", "sword", "coffee", "guitar", "phone", "camera", "bouquet", "balloon")
HOLDERS = ("woman", "boy", "old man", "dressed bear", "dressed mouse")


@pytest.mark.parametrize("thing", HELD)
@pytest.mark.parametrize("holder", HOLDERS)
def test_what_is_held_is_in_the_hand_in_every_pose(holder: str, thing: str) -> None:
    host = CATALOG[holder]
    child = Subject(id="s2", kind=thing)
    loads = [(child, Relation(subject="s1", name="holding", object="s2"))]
    for pose in EVERYDAY:
        if pose not in host.variants or pose in STILL:
            continue
        grip = grip_of(host, pose, loads)
        assert grip is not None
        assert grip in GRIPS
        subject = Subject(id="s1", kind=holder, variant=pose, attributes=(grip,))
        drawing = draw_subject(subject, is_flipped=False, air=Air(), dice=Dice(1), pose=pose)
        hook = hook_of(
            child, loads[0][1], host, drawing, loads, 0, counts=[1], air=Air(), pose=pose
        )
        assert hook is not None
        hand = drawing.anchors["hand"]
        reach = 0.35 * CATALOG[thing].breadth * hook.scale
        x, y = hook.places[0]
        assert abs(x - hand.x) <= reach, pose
        assert abs(y - hand.y) <= 0.12 * host.box[1], pose


@pytest.mark.parametrize("holder", HOLDERS)
def test_the_pole_of_a_flag_that_somebody_holds_is_on_the_ground_and_in_the_hand(
    holder: str,
) -> None:
    host, flag = CATALOG[holder], Subject(id="s2", kind="flag")
    loads = [(flag, Relation(subject="s1", name="holding", object="s2"))]
    subject = Subject(id="s1", kind=holder, attributes=("raising",))
    drawing = draw_subject(subject, is_flipped=False, air=Air(), dice=Dice(1), pose="standing")
    hook = hook_of(flag, loads[0][1], host, drawing, loads, 0, counts=[1], air=Air())
    assert hook is not None
    kind, (x, y) = CATALOG["flag"], hook.places[0]
    pole = x + (kind.draw(variant=None).anchors["grip"].x - kind.box[0] / 2) * hook.scale
    assert pole == pytest.approx(drawing.anchors["hand"].x)
    assert y == host.ground


@pytest.mark.parametrize("holder", HOLDERS)
@pytest.mark.parametrize("wind", ["trumpet", "flute", "trombone", "bagpipes"])
def test_what_is_blown_is_at_the_lips(holder: str, wind: str) -> None:
    host, thing = CATALOG[holder], Subject(id="s2", kind=wind)
    loads = [(thing, Relation(subject="s1", name="holding", object="s2"))]
    word = grip_of(host, None, loads)
    assert word is not None
    assert word in GRIPS
    subject = Subject(id="s1", kind=holder, attributes=(word,))
    drawing = draw_subject(subject, is_flipped=False, air=Air(), dice=Dice(1), pose=None)
    hook = hook_of(thing, loads[0][1], host, drawing, loads, 0, counts=[1], air=Air())
    assert hook is not None
    lips = drawing.anchors["lips"]
    assert hook.places == ((lips.x, lips.y),)
    assert "mouth" in CATALOG[wind].draw(variant=None).anchors


def test_an_umbrella_is_above_the_head_of_who_walks_with_it() -> None:
    scene = parse("a girl walking with a red umbrella")
    (cluster,) = clusters_of(scene, air=Air(), dice=Dice(1))
    assert cluster.top < cluster.anchors["head"][1] - 20
    assert cluster.subject.variant == "walking"


def test_fingers_are_drawn_over_what_they_hold() -> None:
    drawing = CATALOG["woman"].draw(variant="holding")
    assert drawing.front is not None


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a cat reading a book", "dressed cat"),
        ("a fox in a blue coat", "dressed fox"),
        ("a bear drinking tea", "dressed bear"),
        ("a panda riding a bicycle", "dressed panda"),
        ("a frog playing the guitar", "dressed frog"),
        ("a pirate rabbit", "dressed rabbit"),
        ("a lion sitting on a throne", "dressed lion"),
        ("a wolf dressed as a grandmother", "dressed wolf"),
        ("a hedgehog with an umbrella", "dressed hedgehog"),
        ("a robot and a girl holding hands", "dressed robot"),
        ("a rabbit eating a carrot", "rabbit"),
        ("a cat drinking milk", "cat"),
        ("a fox wearing a scarf", "fox"),
        ("a dog with a stick in its mouth", "dog"),
        ("a dog digging a hole", "dog"),
        ("a cat playing with a ball", "cat"),
        ("a kitten in a shoe", "cat"),
        ("a horse eating hay", "horse"),
        ("a man walking his dog with an umbrella", "man"),
    ],
)
def test_an_animal_is_dressed_for_what_only_people_do(prompt: str, kind: str) -> None:
    assert parse(prompt).subjects[0].kind == kind


def test_every_dressed_animal_takes_a_cup_and_a_chair() -> None:
    for kind in CHARACTERS:
        assert "human" in kind.tags
        anchors = kind.draw(variant="seated").anchors
        assert {"hand", "head", "face", "neck", "bottom"} <= set(anchors)


def test_the_colour_of_a_dressed_animal_is_that_of_its_fur() -> None:
    subject = parse("a black cat in a red dress").subjects[0]
    assert subject.colours == ("black",)
    assert [(p.slot, p.colour) for p in subject.parts] == [("dress", "red")]
    assert DRESSED["cat"].recolour == ("skin",)


def test_the_cat_is_still_the_cat_when_it_is_dressed() -> None:
    scene = parse("a cat reading a book on a sofa. The cat is black.")
    assert [s.kind for s in scene.subjects].count("dressed cat") == 1
    assert scene.subjects[0].colours == ("black",)
    change = edited(scene, "remove the cat")
    assert all(s.kind != "dressed cat" for s in change.scene.subjects)


@pytest.mark.parametrize(
    "prompt",
    [
        "a cat chef cooking",
        "two knights fighting with swords",
        "a girl painting a sunflower on a canvas",
        "a man barbecuing sausages in the garden",
        "a cat drinking milk from a bowl",
        "a superhero lifting a car",
        "a princess dancing with a prince",
        "a wolf dressed as a grandmother",
    ],
)
def test_a_deed_survives_its_own_sentence(prompt: str) -> None:
    scene = parse(prompt)
    again = parse(describe(scene))
    assert [s.kind for s in again.subjects] == [s.kind for s in scene.subjects]
    assert {(r.subject, r.name, r.object) for r in again.relations} == {
        (r.subject, r.name, r.object) for r in scene.relations
    }


def test_a_child_walks_hand_in_hand_with_whose_hand_it_holds() -> None:
    scene = parse("a little boy holding his father's hand")
    assert [s.variant for s in scene.subjects] == ["hand in hand", "hand in hand"]
    assert not scene.relations


def test_two_who_fight_face_each_other() -> None:
    one, two = clusters_of(parse("two knights fighting"), air=Air(), dice=Dice(1))
    assert one.is_flipped != two.is_flipped
