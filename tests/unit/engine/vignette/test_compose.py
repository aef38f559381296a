"""What composition promises: relations hold, nothing is cut, counts are right, pins are kept."""

import itertools

import msgspec
import pytest

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.pen import Group, Node
from tintype.engine.vignette.colour import mix
from tintype.engine.vignette.composing.compose import Picture, compose
from tintype.engine.vignette.composing.loose import SUNK
from tintype.engine.vignette.editing.edit import edited
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.render import draw_scene
from tintype.engine.vignette.scene import Pin, Relation, RelationName, Scene, Subject
from tintype.engine.vignette.styles.woodcut import CREAM

SIZES = [(1024, 1024), (1536, 512), (512, 1536)]


def two(first: str, name: RelationName, second: str, **fields: object) -> Scene:
    scene = Scene(
        subjects=(Subject(id="s1", kind=first), Subject(id="s2", kind=second)),
        relations=(Relation(subject="s1", name=name, object="s2"),),
    )
    return msgspec.structs.replace(scene, **fields)


def names(node: Node) -> list[str]:
    if not isinstance(node, Group):
        return []
    own = [node.name] if node.name else []
    return own + [n for child in node.children for n in names(child)]


def all_names(picture: Picture) -> list[str]:
    return [n for _, node in picture.layers for n in names(node)]


def order_of(picture: Picture) -> list[str]:
    subjects = next(node for name, node in picture.layers if name == "subjects")
    return [n for n in names(subjects) if n.startswith("#subject")]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_left_of_is_left_and_right_of_is_right(width: int, height: int) -> None:
    left, right = compose(
        two("fox", "left of", "lighthouse"), width=width, height=height, seed=1
    ).scene.subjects
    assert left.pins[0].x < right.pins[0].x
    left, right = compose(
        two("fox", "right of", "lighthouse"), width=width, height=height, seed=1
    ).scene.subjects
    assert left.pins[0].x > right.pins[0].x


def test_what_is_behind_is_drawn_first_and_what_is_in_front_last() -> None:
    behind = order_of(compose(two("fox", "behind", "tree"), width=512, height=512, seed=1))
    before = order_of(compose(two("fox", "in front of", "tree"), width=512, height=512, seed=1))
    assert behind == ["#subject-1-fox", "#subject-2-tree"]
    assert before == ["#subject-2-tree", "#subject-1-fox"]


def test_all_of_several_in_front_are_in_front_and_of_several_behind_behind() -> None:
    for count in (2, 3, 5):
        for name, is_first in (("in front of", False), ("behind", True)):
            scene = two("cow", name, "barn")
            cows = msgspec.structs.replace(scene.subjects[0], count=count)
            scene = msgspec.structs.replace(scene, subjects=(cows, scene.subjects[1]))
            drawn = order_of(compose(scene, width=512, height=512, seed=1))
            assert len(drawn) == count + 1
            assert drawn.index("#subject-2-barn") == (count if is_first else 0)


def test_between_stands_in_the_middle() -> None:
    scene = Scene(
        subjects=(Subject(id="s1", kind="cat"), Subject(id="s2", kind="tree", count=2)),
        relations=(Relation(subject="s1", name="between", object="s2"),),
    )
    cat, trees = compose(scene, width=1024, height=1024, seed=4).scene.subjects
    low, high = sorted(p.x for p in trees.pins)
    assert low < cat.pins[0].x < high


def test_a_boat_floats_below_the_horizon_and_the_moon_is_above_it() -> None:
    scene = two("sailboat", "under", "moon", setting="sea")
    picture = compose(scene, width=1024, height=1024, seed=2)
    boat, moon = picture.scene.subjects
    assert picture.scene.time == "night"
    assert moon.pins[0].y < 0.5 < boat.pins[0].y
    assert PLACES["sea"].horizon < boat.pins[0].y


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("count", [1, 2, 5, 12, 24])
def test_every_piece_is_there_and_inside_the_picture(width: int, height: int, count: int) -> None:
    scene = Scene(subjects=(Subject(id="s1", kind="cat", count=count),), setting="meadow")
    (cats,) = compose(scene, width=width, height=height, seed=7).scene.subjects
    assert len(cats.pins) == count
    assert len({(p.x, p.y) for p in cats.pins}) == count
    for pin in cats.pins:
        assert 0.0 < pin.x < 1.0
        assert pin.y - pin.height * 1.02 > 0.0
        assert pin.y <= 1.0


def test_a_small_thing_beside_a_large_one_can_still_be_seen() -> None:
    scene = two("mouse", "next to", "lighthouse")
    mouse = compose(scene, width=1024, height=1024, seed=1).scene.subjects[0]
    assert mouse.pins[0].height > 0.14


@pytest.mark.parametrize(
    "scene",
    [
        two("cat", "under", "tree"),
        two("woman", "holding", "apple"),
        two("sailboat", "under", "moon", setting="sea"),
        Scene(subjects=(Subject(id="s1", kind="fox", count=5),), setting="forest"),
    ],
)
def test_a_scene_with_its_pins_is_drawn_again_to_the_byte(scene: Scene) -> None:
    first = compose(scene, width=768, height=512, seed=9)
    again = compose(first.scene, width=768, height=512, seed=9)
    assert draw_scene(first, 768, 512) == draw_scene(again, 768, 512)


def test_an_added_thing_moves_nothing() -> None:
    first = compose(two("cat", "under", "tree"), width=512, height=512, seed=3)
    more = (*first.scene.subjects, Subject(id="s3", kind="fox"))
    changed = msgspec.structs.replace(first.scene, subjects=more)
    second = compose(changed, width=512, height=512, seed=3)
    assert [s.pins for s in second.scene.subjects[:2]] == [s.pins for s in first.scene.subjects]
    for (name, before), (_, after) in zip(first.layers, second.layers, strict=True):
        assert name == "subjects" or before == after


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_what_is_added_in_the_sea_stands_in_the_water(seed: int) -> None:
    boats = compose(parse("three sailing boats at dawn"), width=512, height=512, seed=seed).scene
    changed = edited(boats, "make it night and add a lighthouse").scene
    [lighthouse] = [
        s
        for s in compose(changed, width=512, height=512, seed=seed).scene.subjects
        if s.kind == "lighthouse"
    ]
    pin = lighthouse.pins[0]
    assert PLACES["sea"].horizon < pin.y - SUNK * pin.height


def test_the_asked_for_sun_is_the_only_one() -> None:
    scene = Scene(subjects=(Subject(id="s1", kind="sun"), Subject(id="s2", kind="fox")))
    picture = compose(scene, width=512, height=512, seed=1)
    assert "sun" in (picture.scene.without or ())
    # Taking it away afterwards does not bring an unasked-for one back.
    rest = msgspec.structs.replace(picture.scene, subjects=picture.scene.subjects[1:])
    again = compose(rest, width=512, height=512, seed=1).scene
    assert "sun" in (again.without or ())


def test_a_text_that_nothing_carries_becomes_a_title() -> None:
    scene = Scene(subjects=(Subject(id="s1", kind="cat"),), lettering="Hello")
    picture = compose(scene, width=512, height=512, seed=1)
    assert picture.layers[-1][0] == "title"
    strange = compose(
        msgspec.structs.replace(scene, lettering="Hi 你"), width=512, height=512, seed=1
    )
    assert strange.unwritten == "你"


@pytest.mark.parametrize("framing", ["icon", "sticker", "logo", "pattern", "poster", "portrait"])
def test_every_framing_composes(framing: str) -> None:
    scene = msgspec.structs.replace(
        Scene(subjects=(Subject(id="s1", kind="cat"), Subject(id="s2", kind="apple"))),
        framing=framing,
    )
    picture = compose(scene, width=512, height=768, seed=1)
    assert "<path" in draw_scene(picture, 512, 768)


def pieces(prompt: str) -> list[tuple[str, Pin]]:
    scene = compose(parse(prompt), width=1024, height=1024, seed=2).scene
    return [(s.kind, p) for s in scene.subjects for p in s.pins]


@pytest.mark.parametrize("prompt", ["two men shaking hands", "a man and a woman hugging"])
def test_two_who_touch_look_at_each_other(prompt: str) -> None:
    (_, one), (_, two) = sorted(pieces(prompt), key=lambda piece: piece[1].x)
    assert (one.is_flipped, two.is_flipped) == (False, True)
    assert two.x - one.x < 0.7 * one.height
    assert one.y == pytest.approx(two.y, abs=0.01)


def test_five_who_hold_hands_stand_in_one_row() -> None:
    row = sorted((p for _, p in pieces("five children holding hands")), key=lambda p: p.x)
    gaps = [b.x - a.x for a, b in itertools.pairwise(row)]
    assert len({round(p.y, 2) for p in row}) == 1
    assert max(gaps) < 1.5 * min(gaps)


def test_what_hangs_or_climbs_belongs_to_what_carries_it() -> None:
    names: tuple[RelationName, ...] = ("hanging from", "climbing")
    for name in names:
        scene = two("monkey", name, "tree")
        monkey, tree = compose(scene, width=512, height=512, seed=1).scene.subjects
        assert monkey.pins == ()
        assert len(tree.pins) == 1


def test_a_cord_joins_leader_and_led_balloon_and_chair() -> None:
    for prompt in ("a man walking his dog", "three balloons tied to a chair"):
        picture = compose(parse(prompt), width=512, height=512, seed=1)
        subjects = next(node for name, node in picture.layers if name == "subjects")
        assert "#cord-1" in names(subjects)


def test_many_under_one_tree_hide_nobody() -> None:
    people = [p for kind, p in pieces("a family under a tree") if kind != "tree"]
    xs = sorted(p.x for p in people)
    assert len(xs) == 4
    assert min(b - a for a, b in itertools.pairwise(xs)) > 0.05


def heights(prompt: str) -> dict[str, float]:
    """The height of the first piece of every thing that stands by itself, by its kind."""
    picture = compose(parse(prompt), width=1024, height=768, seed=1)
    return {s.kind: s.pins[0].height for s in picture.scene.subjects if s.pins}


def test_many_things_keep_the_order_of_their_sizes() -> None:
    tall = heights(
        "a farmer on a green tractor in a wheat field, his wife with a basket of apples, "
        "a dog, a suitcase, a barrel and a windmill on the hill"
    )
    assert tall["dog"] < tall["tractor"]
    assert tall["suitcase"] < tall["woman"]


def test_the_small_of_many_stand_before_the_tall() -> None:
    feet = {
        kind: pin.y
        for kind, pin in pieces(
            "a street with a chef, a woman, a man, a market stall, a motorcycle, a pot and a dog"
        )
    }
    assert feet["pot"] > feet["man"]
    assert feet["dog"] > feet["market stall"]


def test_a_giant_is_as_large_as_what_it_attacks_and_a_dwarf_small_beside_anybody() -> None:
    usual, giant = (heights(f"a {w} octopus attacking a ship") for w in ("pink", "giant"))
    assert giant["octopus"] / giant["ship"] > 1.5 * usual["octopus"] / usual["ship"]
    seen = heights("a giant ant next to a car")
    assert seen["ant"] > 0.8 * seen["car"]
    seen = heights("a tiny dragon next to a boy")
    assert seen["dragon"] < 0.5 * seen["boy"]


@pytest.mark.parametrize("height", ["cliff", "hill", "mountain"])
def test_who_is_on_a_height_is_carried_by_it(height: str) -> None:
    picture = compose(parse(f"a wolf on a {height}"), width=1024, height=768, seed=1)
    wolf, land = picture.scene.subjects
    assert land.kind == height
    assert not wolf.pins
    assert order_of(picture) == [f"#subject-2-{height}"]


def test_who_is_in_a_tower_looks_out_of_its_window() -> None:
    empty, told = (
        compose(parse(p), width=1024, height=768, seed=1)
        for p in ("a tower", "a princess in a tower")
    )
    assert "princess" in all_names(told)
    assert "princess" not in all_names(empty)
    assert not told.scene.subjects[0].pins


def test_a_family_at_a_picnic_under_a_tree_is_drawn_once_and_seen() -> None:
    prompt = "a family having a picnic under a cherry tree"
    picture = compose(parse(prompt), width=1024, height=768, seed=1)
    people = [s for s in picture.scene.subjects if s.kind in ("man", "woman", "girl", "boy")]
    assert [len(s.pins) for s in people] == [1, 1, 1, 1]
    assert all(s.pins[0].height > 0.1 for s in people)


def drawn(prompt: str) -> tuple[Picture, str]:
    picture = compose(parse(prompt), width=1024, height=1024, seed=3)
    return picture, draw_scene(picture, 1024, 1024)


def feet(picture: Picture) -> list[tuple[float, float]]:
    return [(p.x, p.y) for s in picture.scene.subjects for p in s.pins]


@pytest.mark.parametrize(
    ("prompt", "host", "piece", "count"),
    [
        ("three fireflies in a jar", "jar", "firefly", 3),
        ("a goldfish in a bottle", "bottle", "goldfish", 1),
        ("six cookies in a jar", "jar", "cookie", 6),
        ("a plant inside a light bulb", "light bulb", "potted plant", 1),
        ("four candles on a birthday cake", "birthday cake", "candle", 4),
        ("a basket full of red apples", "basket", "apple", 8),
        ("three pumpkins on the steps", "stairs", "pumpkin", 3),
        ("an elephant and a mouse on a seesaw", "seesaw", "mouse", 1),
    ],
)
def test_what_a_vessel_or_a_cake_holds_is_drawn_whole_and_counted(
    prompt: str, host: str, piece: str, count: int
) -> None:
    # Things before a plain ground are drawn once more, as their own shadow.
    drawings = all_names(drawn(prompt)[0])
    assert drawings.count(piece) == count * drawings.count(host) > 0


def test_what_stands_in_a_row_stands_at_one_height_and_a_heap_rises() -> None:
    row = feet(drawn("five taxis in a row on a city street")[0])
    assert max(y for _, y in row) - min(y for _, y in row) < 0.03
    heap = feet(drawn("a pile of oranges")[0])
    assert max(y for _, y in heap) - min(y for _, y in heap) > 0.1


def test_the_moon_that_an_owl_is_before_stands_behind_it() -> None:
    owl, _branch, moon = drawn("an owl on a branch in front of a full moon")[0].scene.subjects
    carrier = owl if owl.pins else _branch
    assert abs(carrier.pins[0].x - moon.pins[0].x) < 0.15
    assert moon.pins[0].height > 0.3


def test_gulls_fly_above_the_boat_that_floats_far_out() -> None:
    gulls, boat = drawn("five seagulls above a blue fishing boat")[0].scene.subjects
    assert all(p.y < boat.pins[0].y - 0.5 * boat.pins[0].height for p in gulls.pins)


def test_a_bicycle_leans_before_the_wall_and_not_beside_it() -> None:
    bicycle, wall = drawn("a red bicycle leaning against a brick wall")[0].scene.subjects
    assert abs(bicycle.pins[0].x - wall.pins[0].x) < 0.25
    assert bicycle.pins[0].y >= wall.pins[0].y


def test_a_woodcut_prints_the_colour_that_was_asked_for() -> None:
    red = mix(COLOURS["red"], CREAM, 0.18)
    plain, coloured = (drawn(f"a {c}barn, woodcut")[1] for c in ("", "red "))
    assert red not in plain
    assert red in coloured


def test_what_is_upside_down_is_turned_over() -> None:
    usual, turned = (drawn(f"a wooden boat {how}on the beach")[1] for how in ("", "upside down "))
    assert usual != turned


@pytest.mark.parametrize(("time", "count"), [("night", 1), ("day", 0)])
def test_a_lighthouse_throws_its_beams_at_night(time: str, count: int) -> None:
    picture = compose(parse(f"a lighthouse by the sea, {time}"), width=640, height=480, seed=1)
    subjects = dict(picture.layers)["subjects"]
    assert isinstance(subjects, Group)
    assert sum(isinstance(n, Group) and n.name == "beam" for n in subjects.children) == count


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("a campfire in the forest at night", 2),
        ("a campfire in the forest at noon", 0),
        ("a girl holding a lantern at night", 2),
        ("a fox in the forest at night", 0),
    ],
)
def test_fires_and_lamps_light_the_night_about_them(prompt: str, count: int) -> None:
    picture = compose(parse(prompt), width=512, height=512, seed=1)
    subjects = dict(picture.layers)["subjects"]
    assert isinstance(subjects, Group)
    names = [n.name for n in subjects.children if isinstance(n, Group)]
    assert sum(name in ("firelight", "glow") for name in names) == count


def test_a_ship_before_a_lighthouse_is_on_the_water() -> None:
    scene = compose(parse("a lighthouse behind a sailboat"), width=640, height=640, seed=1).scene
    lighthouse, boat = scene.subjects
    assert lighthouse.pins[0].y < boat.pins[0].y


def drawn_of(prompt: str) -> tuple[Subject, ...]:
    return compose(parse(prompt), width=1024, height=1024, seed=1).scene.subjects


def test_vehicles_behind_each_other_stand_in_file_and_look_the_same_way() -> None:
    car, truck = drawn_of("a car parked behind a truck")
    assert abs(car.pins[0].x - truck.pins[0].x) > 0.3
    assert car.pins[0].is_flipped == truck.pins[0].is_flipped
    assert (car.pins[0].x > truck.pins[0].x) == car.pins[0].is_flipped


def test_a_world_is_larger_than_what_orbits_it() -> None:
    picture = compose(parse("a satellite orbiting the earth"), width=1024, height=1024, seed=1)
    satellite, earth = picture.scene.subjects
    assert earth.pins[0].height > 1.5 * satellite.pins[0].height
    assert "#orbit" in all_names(picture)


def test_a_small_pet_is_below_the_knee_of_who_walks_it() -> None:
    small, usual = (heights(f"a woman walking a {w} on a street") for w in ("small dog", "dog"))
    assert small["dog"] / small["woman"] < min(0.33, 0.8 * usual["dog"] / usual["woman"])


def test_cubs_are_small_beside_a_grown_bear() -> None:
    bear, cubs = drawn_of("a bear with two cubs")
    assert all(p.height < 0.66 * bear.pins[0].height for p in cubs.pins)


def test_necks_that_cross_are_near_and_a_pack_runs_one_way() -> None:
    (giraffes,) = drawn_of("two giraffes with their necks crossed")
    one, two_ = giraffes.pins
    assert abs(one.x - two_.x) < 0.25
    assert one.is_flipped != two_.is_flipped
    (wolves,) = drawn_of("a wolf pack running")
    assert len({p.is_flipped for p in wolves.pins}) == 1


def test_tall_grass_stands_before_the_whole_body() -> None:
    fox, grass = drawn_of("a fox sneaking through tall grass")
    assert min(p.x for p in grass.pins) < fox.pins[0].x < max(p.x for p in grass.pins)
    assert all(p.y > fox.pins[0].y for p in grass.pins)


@pytest.mark.parametrize(
    ("prompt", "children"),
    [
        ("a gull on a man's head", 1),
        ("a fox with a hen in its mouth", 1),
        ("eight ants carrying leaves", 8),
        ("a ufo beaming up a cow", 1),
        ("a hummingbird drinking from a flower", 1),
    ],
)
def test_what_is_on_a_head_in_a_mouth_or_a_beam_belongs_to_it(prompt: str, children: int) -> None:
    scene = parse(prompt)
    picture = compose(scene, width=512, height=512, seed=1)
    tie = scene.relations[0]
    child = scene.subject(tie.object if tie.name == "holding" else tie.subject)
    carried = child.kind if child else ""
    assert sum(n == carried for n in all_names(picture)) >= children
    assert not any(n.startswith("#subject") and n.endswith(carried) for n in order_of(picture))


@pytest.mark.parametrize("height", ["mountain", "hill"])
@pytest.mark.parametrize(("width", "tall"), SIZES)
def test_what_carries_a_house_is_the_land_of_the_picture(
    height: str, width: int, tall: int
) -> None:
    picture = compose(two("house", "on", height), width=width, height=tall, seed=1)
    land = picture.scene.subjects[1]
    assert land.pins[0].y > 1.0
    assert land.pins[0].height > 0.35


def test_who_skis_on_a_slope_leans_with_it() -> None:
    scene = parse("two skiers on a ski slope")
    first, second = compose(scene, width=600, height=600, seed=1).scene.subjects[0].pins
    assert first.x < second.x
    assert first.y < second.y
    assert not first.is_flipped
    assert not second.is_flipped


def test_a_giant_wave_towers_over_a_boat() -> None:
    scene = parse("a giant wave towering over a small boat")
    wave, boat = compose(scene, width=600, height=600, seed=1).scene.subjects
    assert wave.pins[0].height > 2 * boat.pins[0].height


def test_a_viaduct_spans_the_picture() -> None:
    scene = parse("a train crossing a viaduct in a green valley")
    picture = compose(scene, width=600, height=600, seed=1)
    bridge = next(s for s in picture.scene.subjects if s.kind == "stone bridge")
    kind = CATALOG["stone bridge"]
    assert bridge.pins[0].height * kind.box[0] / kind.box[1] > 1.0


def test_a_path_leads_to_the_house_at_its_end() -> None:
    end = compose(parse("a path leading to a house"), width=600, height=600, seed=1)
    (pin,) = end.scene.subjects[0].pins
    assert pin.y < 0.72


def test_houses_leave_a_lake_most_of_the_picture() -> None:
    (near,) = compose(parse("a cabin"), width=600, height=600, seed=1).scene.subjects[0].pins
    scene = parse("a cabin by a lake")
    (far,) = compose(scene, width=600, height=600, seed=1).scene.subjects[0].pins
    assert far.height < 0.85 * near.height


def test_a_hill_stays_as_it_is_when_what_stood_on_it_is_taken_away() -> None:
    before = compose(parse("a castle on a hill"), width=600, height=600, seed=1).scene
    after = edited(before, "remove the castle").scene
    (hill,) = compose(after, width=600, height=600, seed=1).scene.subjects
    assert hill.pins == before.subjects[1].pins
