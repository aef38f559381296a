"""What bodies and looks are: poses of a family, coats, what was eaten or burnt, who is a woman."""

import pytest

from tintype.engine.vignette.art.bounds import bounds
from tintype.engine.vignette.art.cat_coat import PLAIN, SIAMESE
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Drawing
from tintype.engine.vignette.art.pen import Air
from tintype.engine.vignette.composing.drawn import draw_subject
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.scene import Subject
from tintype.engine.vignette.states import AT_MOUTH


def drawing_of(subject: Subject) -> Drawing:
    return draw_subject(subject, is_flipped=False, air=Air(), dice=Dice(1))


@pytest.mark.parametrize("pose", ["running", "jumping", "lying", "sleeping"])
@pytest.mark.parametrize("name", ["elephant", "donkey", "wolf", "dachshund", "zebra", "pony"])
def test_four_legged_animals_have_the_poses_of_their_family(name: str, pose: str) -> None:
    kind = CATALOG[name]
    assert pose in kind.variants
    still, moved = kind.draw(variant=kind.variants[0]), kind.draw(variant=pose)
    assert still.group != moved.group
    assert {*still.anchors} == {*moved.anchors}


@pytest.mark.parametrize("name", ["elephant", "dachshund", "zebra"])
def test_who_lies_is_lower_than_who_stands(name: str) -> None:
    kind = CATALOG[name]
    tops = [bounds(kind.draw(variant=v).group.children)[1] for v in (kind.variants[0], "lying")]
    assert tops[0] < tops[1]


@pytest.mark.parametrize(
    ("prompt", "state"),
    [
        ("a slice of watermelon with a bite taken out", "bitten"),
        ("a half-eaten sandwich", "bitten"),
        ("an angry chef holding a burnt pizza", "burnt"),
        ("a bottle half empty", "half full"),
    ],
)
def test_what_was_done_to_food_is_kept(prompt: str, state: str) -> None:
    scene = parse(prompt)
    assert not scene.unknown
    assert any(state in s.attributes for s in scene.subjects)


def test_a_bite_and_a_burn_change_the_drawing() -> None:
    whole = drawing_of(Subject(id="a", kind="sandwich"))
    for state in ("bitten", "burnt"):
        assert drawing_of(Subject(id="a", kind="sandwich", attributes=(state,))) != whole


@pytest.mark.parametrize(
    "prompt", ["a panda eating bamboo", "a boy biting into an apple", "a girl licking an ice cream"]
)
def test_what_is_eaten_is_before_the_mouth(prompt: str) -> None:
    scene = parse(prompt)
    assert [r.name for r in scene.relations] == ["holding"]
    assert AT_MOUTH in scene.subjects[1].attributes


def test_a_cow_that_eats_grass_grazes() -> None:
    scene = parse("a cow eating grass")
    assert [(s.kind, s.variant) for s in scene.subjects] == [("cow", "grazing")]


@pytest.mark.parametrize(
    ("prompt", "mark"), [("a siamese kitten", SIAMESE), ("a siamese cat", SIAMESE)]
)
def test_breeds_have_their_marks(prompt: str, mark: str) -> None:
    assert parse(prompt).subjects[0].attributes == (mark,)


def test_a_black_cat_has_no_stripes() -> None:
    cat = CATALOG["cat"]
    assert cat.draw(attributes=(PLAIN,)).group != cat.draw().group
    assert parse("a tuxedo cat").subjects[0].colours == ("black", "white")


@pytest.mark.parametrize("name", ["farmer", "firefighter", "soldier"])
def test_a_woman_of_any_calling_is_told_from_a_man(name: str) -> None:
    kind = CATALOG[name]
    her, him = (kind.draw(attributes=(word,)).group for word in ("female", "male"))
    assert her != him


@pytest.mark.parametrize(
    ("prompt", "state"),
    [
        ("a woman seen from behind", "turned away"),
        ("a man walking away on a road", "turned away"),
        ("a boy with his back to us", "turned away"),
        ("a cat looking out of the window", "turned away"),
        ("a boy hiding behind a tree", "half hidden"),
        ("a growling wolf", "angry"),
        ("a girl in a hanbok", "hanbok"),
        ("a man in a kilt", "kilt"),
        ("a man in a thobe", "thobe"),
    ],
)
def test_how_somebody_is_seen_is_kept(prompt: str, state: str) -> None:
    scene = parse(prompt)
    assert not scene.unknown
    assert state in scene.subjects[0].attributes


def test_who_is_turned_away_has_no_face() -> None:
    woman = CATALOG["woman"]
    seen, away = (str(woman.draw(attributes=a).group) for a in ((), ("turned away",)))
    assert "tone='eye'" in seen
    assert "tone='eye'" not in away


@pytest.mark.parametrize(
    ("prompt", "variant"),
    [
        ("a dog howling at the moon", "howling"),
        ("a bear standing on its hind legs", "upright"),
        ("a horse standing on its hind legs", "rearing"),
    ],
)
def test_beasts_howl_and_rear(prompt: str, variant: str) -> None:
    assert parse(prompt).subjects[0].variant == variant


def test_who_carries_in_the_mouth_is_on_four_legs() -> None:
    assert parse("a dog carrying a stick in its mouth").subjects[0].kind == "dog"


@pytest.mark.parametrize(
    ("prompt", "state"),
    [
        ("a dog swimming in a lake", "swimming"),
        ("a crying boy", "crying"),
        ("a cat watching a bird", "watchful"),
    ],
)
def test_what_a_body_does_is_kept(prompt: str, state: str) -> None:
    assert state in parse(prompt).subjects[0].attributes


def test_fruit_on_a_tree_grows_there() -> None:
    assert [s.kind for s in parse("an apple on a tree").subjects] == ["apple tree"]
    girl, tree = parse("a girl reaching for an apple on a tree").subjects
    assert (girl.kind, tree.kind) == ("girl", "apple tree")


def test_kittens_are_smaller_than_their_mother() -> None:
    assert [s.size for s in parse("a cat with its kittens").subjects] == ["normal", "small"]
    assert parse("a kitten").subjects[0].size == "normal"


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [("a woman cook", "chef"), ("women doctors", "doctor"), ("a woman pilot", "pilot")],
)
def test_a_woman_of_a_calling_is_one_person(prompt: str, kind: str) -> None:
    (subject,) = parse(prompt).subjects
    assert (subject.kind, subject.attributes) == (kind, ("female",))


def test_who_is_named_after_hair_has_it() -> None:
    assert parse("a redhead reading").subjects[0].parts[0].colour == "ginger"
    assert "bearded" in parse("a bearded man").subjects[0].attributes


@pytest.mark.parametrize("who", ["a man and a woman", "a couple"])
def test_he_and_she_are_two(who: str) -> None:
    scene = parse(f"{who} dancing. She wears a red dress, he wears a black hat.")
    worn = {s.kind: {(p.slot, p.colour) for p in s.parts} for s in scene.subjects}
    assert worn == {"man": {("hat", "black")}, "woman": {("dress", "red")}}


def test_a_sash_and_earrings_are_worn() -> None:
    (woman,) = parse("a woman in a white kimono with a red obi and gold earrings").subjects
    assert {(p.slot, p.colour) for p in woman.parts} >= {("dress", "white"), ("obi", "red")}
    assert "earrings" in woman.attributes


def test_who_runs_from_somebody_is_chased() -> None:
    scene = parse("a zebra running from a lion")
    (chase,) = scene.relations
    chaser, chased = scene.subject(chase.subject), scene.subject(chase.object)
    assert chaser
    assert chased
    assert (chaser.kind, chase.name, chased.kind) == ("lion", "chasing", "zebra")
