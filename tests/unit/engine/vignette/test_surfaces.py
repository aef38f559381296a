"""Things stand on what is drawn: on measured tops, on named parts, around and in their hosts."""

import pytest

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.surfaces import girth, usual_edge
from tintype.engine.vignette.composing.compose import compose
from tintype.engine.vignette.reading.describe import describe
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.scene import Pin, Scene, Seat
from tintype.engine.vignette.states import PARTS, RAISED


def seats(prompt: str, kind: str) -> tuple[Scene, tuple[Seat, ...]]:
    """Return the scene of a prompt and where the pieces of a kind sit on what carries them."""
    scene = compose(parse(prompt), width=512, height=512, seed=3).scene
    found = next(s for s in scene.subjects if s.kind == kind)
    assert found.seats is not None
    return scene, found.seats.at


@pytest.mark.parametrize("name", ["telescope", "satellite dish", "cannon", "radiator", "globe"])
def test_what_names_no_top_carries_on_its_upper_edge(name: str) -> None:
    (_, at) = seats(f"a bird on a {name}", "bird")
    edge = usual_edge(name, None)
    assert any(
        abs(at[0].y - y) < 0.03 * CATALOG[name].box[1]
        for y in (edge.at(at[0].x), edge.mirrored().at(at[0].x))
    )


def test_a_bonnet_is_before_the_roof_and_lower() -> None:
    edge = usual_edge("car", None)
    roof, bonnet, boot = (edge.part(p) for p in ("top", "front", "rear"))
    assert bonnet.left >= roof.right - 1 > boot.right
    assert min(bonnet.y, boot.y) > roof.y


@pytest.mark.parametrize(
    ("prompt", "kind", "part"),
    [
        ("a goat standing on the roof of a parked tractor", "goat", "roof"),
        ("a cat lying on the hood of a car", "cat", "hood"),
        ("a car with a cat on the roof", "cat", "roof"),
        ("a dog on a car roof", "dog", "roof"),
        ("a seagull on the mast of a sailing boat", "seagull", "mast"),
        ("a frog sitting on the rim of a bucket", "frog", "rim"),
        ("a cat on the back of the sofa", "cat", "back"),
    ],
)
def test_a_part_is_kept_and_said_again(prompt: str, kind: str, part: str) -> None:
    scene = parse(prompt)
    one = next(s for s in scene.subjects if s.kind == kind)
    assert f"at the {part}" in one.attributes
    assert part in PARTS
    assert [r.name for r in scene.relations] == ["on"]
    again = parse(describe(scene))
    assert f"at the {part}" in next(s for s in again.subjects if s.kind == kind).attributes


def test_each_of_a_row_stands_on_what_is_below_it() -> None:
    scene, at = seats("five crows on a scarecrow", "crow")
    assert len({round(s.y) for s in at}) > 1
    assert len(at) == scene.subjects[0].count == 5


@pytest.mark.parametrize(
    "prompt",
    [
        "half a watermelon with a knife stuck in it",
        "an axe in a log",
        "a sword stuck in a stone",
        "a pitchfork in a haystack",
    ],
)
def test_what_is_pointed_is_stuck_into_what_is_solid(prompt: str) -> None:
    assert [r.name for r in parse(prompt).relations] == ["inside"]


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("a dragon curled around a tower", "climbing"),
        ("a snake wrapped around a branch", "climbing"),
        ("a scarf wrapped around a lamp post", "on"),
        ("a cat curled around a teapot", "next to"),
        ("a dragon flying around a castle", "around"),
        ("a snail crossing a chessboard", "on"),
    ],
)
def test_what_winds_itself_is_around_its_host(prompt: str, relation: str) -> None:
    assert [r.name for r in parse(prompt).relations] == [relation]


def test_a_dragon_is_as_wide_as_the_tower_that_it_is_around() -> None:
    _, at = seats("a dragon curled around a tower", "dragon")
    wound = CATALOG["dragon"].draw(variant="climbing").anchors["wound"].size
    body = girth("tower", None, 0.6 * CATALOG["tower"].box[1])
    assert wound is not None
    assert at[0].scale * wound >= 0.98 * (body.right - body.left)


@pytest.mark.parametrize(
    ("prompt", "host", "count"),
    [
        ("a rusty wheelbarrow full of red tulips", "wheelbarrow", 14),
        ("a truck full of pumpkins", "pickup truck", 8),
        ("a boat full of flowers", "rowing boat", 14),
        ("a basket full of yarn", "basket", 8),
    ],
)
def test_a_full_vessel_is_open_and_full(prompt: str, host: str, count: int) -> None:
    scene = parse(prompt)
    assert [s.kind for s in scene.subjects][:1] == [host]
    assert scene.subjects[1].count == count
    assert scene.relations[0].name == "inside"


@pytest.mark.parametrize(
    ("prompt", "kind", "where", "setting"),
    [
        ("an orange floating in a swimming pool", "orange", "water", "swimming pool"),
        ("a hat floating on a lake", "hat", "water", "lake"),
        ("a beach ball in the pool", "beach ball", "water", "swimming pool"),
        ("a heron on a houseboat next to a red bicycle", "bicycle", None, "river"),
        ("a spider on a wall", "spider", "wall", "room"),
        ("a broom in the corner of a room", "broom", "right", "room"),
    ],
)
def test_things_settle_where_it_is_said(
    prompt: str, kind: str, where: str | None, setting: str
) -> None:
    scene = parse(prompt)
    assert next(s for s in scene.subjects if s.kind == kind).where == where
    assert scene.setting == setting


def pieces(prompt: str) -> dict[str, list[Pin]]:
    """Return the pins of all pieces of a prompt, by kind."""
    scene = compose(parse(prompt), width=512, height=512, seed=3).scene
    return {s.kind: list(s.pins) for s in scene.subjects}


def test_what_is_between_a_pair_has_them_on_one_line() -> None:
    found = pieces("a cat between two dogs")
    left, right = sorted(found["dog"], key=lambda p: p.x)
    assert left.y == right.y
    assert left.height == right.height
    assert left.x < found["cat"][0].x < right.x


def test_a_plane_under_a_bridge_is_lower_than_its_top() -> None:
    found = pieces("a red plane flying under a stone bridge")
    bridge, plane = found["stone bridge"][0], found["airplane"][0]
    assert bridge.y - bridge.height < plane.y - plane.height < plane.y < bridge.y


def test_what_has_no_room_below_hides_half_of_what_is_under_it() -> None:
    found = pieces("a key under a doormat")
    rug, key = found["rug"][0], found["key"][0]
    assert key.y < rug.y
    assert abs(key.x - rug.x) > 0.1


@pytest.mark.parametrize("prompt", ["a monster under the bed", "a truck under a bridge"])
def test_what_something_is_under_has_room_for_it(prompt: str) -> None:
    scene = parse(prompt)
    assert RAISED in scene.subjects[1].attributes
    assert parse(describe(scene)).subjects[1].attributes == (RAISED,)


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("a cat walking along a fence", "cat on fence"),
        ("a tiger jumping through a ring of fire", "tiger inside hula hoop"),
        ("a bird's nest in a tree with three eggs", "egg inside nest"),
        ("a seagull on a submarine", "seagull on submarine"),
    ],
)
def test_who_is_where(prompt: str, relation: str) -> None:
    scene = parse(prompt)
    kinds = {s.id: s.kind for s in scene.subjects}
    assert relation in [f"{kinds[r.subject]} {r.name} {kinds[r.object]}" for r in scene.relations]


def test_a_bird_on_a_shoulder_leaves_the_face_free() -> None:
    _, at = seats("a parrot on the shoulder of a pirate", "parrot")
    face = CATALOG["pirate"].draw().anchors["face"]
    half = 0.5 * at[0].scale * CATALOG["parrot"].breadth
    assert abs(at[0].x - face.x) > half


def test_a_butterfly_on_a_nose_is_at_the_muzzle() -> None:
    scene, at = seats("a butterfly on the nose of a dog", "butterfly")
    mouth = CATALOG["dog"].draw().anchors["mouth"]
    assert [r.name for r in scene.relations] == ["on"]
    assert abs(at[0].x - mouth.x) < 0.1 * CATALOG["dog"].box[0]
