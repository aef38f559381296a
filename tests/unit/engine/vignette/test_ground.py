"""What holds things to the ground: shadows lie where they touch it."""

from io import BytesIO

import numpy as np
import pytest
import resvg_py
from PIL import Image

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.ground import Foot, contact_shadow, feet_of
from tintype.engine.vignette.art.pen import Group, Node, Pen, Shape
from tintype.engine.vignette.composing.compose import compose
from tintype.engine.vignette.composing.footing import STONE
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.render import Order, develop, draw
from tintype.engine.vignette.scene import decode
from tintype.engine.vignette.styles import STYLES
from tintype.engine.vignette.svg import document


def feet(name: str) -> tuple[Foot, ...]:
    kind = CATALOG[name]
    return feet_of((kind.draw().group,), kind.ground, kind.spread)


def test_a_table_stands_on_four_legs() -> None:
    assert len(feet("table")) == 4
    near = [f for f in feet("table") if f[2] > CATALOG["table"].ground - 8]
    assert len(near) == 2
    assert near[0][1] < 0.2 * CATALOG["table"].box[0]
    assert near[1][0] > 0.8 * CATALOG["table"].box[0]


def test_a_ball_touches_the_ground_in_its_middle() -> None:
    ((left, right, _),) = feet("beach ball")
    width = CATALOG["beach ball"].box[0]
    assert right - left < 0.3 * width
    assert abs((left + right) / 2 - width / 2) < 0.05 * width


def test_a_car_stands_on_its_wheels() -> None:
    assert len(feet("car")) == 2


def test_what_hovers_has_no_feet() -> None:
    assert feet("eagle") == ()


@pytest.mark.parametrize("name", ["table", "fox", "radio", "cactus"])
def test_a_dark_shadow_lies_at_each_foot(name: str) -> None:
    touching = feet(name)
    pool, *dark = contact_shadow(touching, CATALOG[name].spread, "#000000.raw", 0.3)
    assert isinstance(pool, Shape)
    assert len(dark) == len(touching)
    for (left, right, y), shadow in zip(touching, dark, strict=True):
        assert isinstance(shadow, Shape)
        box = shadow.outline.bounds
        assert box[0] < left + 1
        assert box[2] > right - 1
        assert box[1] < y < box[3]
        assert shadow.alpha > pool.alpha


@pytest.mark.parametrize("seed", range(6))
def test_all_that_is_before_a_plain_backdrop_stands_on_its_floor(seed: int) -> None:
    _, plate = draw(Order(prompt="two lemons and a lime", width=512, height=512, seed=seed))
    scene = decode(plate.scene)
    assert scene.horizon is not None
    assert min(p.y for s in scene.subjects for p in s.pins) > scene.horizon + 0.03


def test_the_contrast_is_deeper_and_the_corners_are_darker_than_the_middle() -> None:
    plate = develop(Order(prompt="grey backdrop", width=200, height=200, seed=1))
    rows = memoryview(plate.data)
    middle, corner = rows[(60 * 200 + 100) * 3], rows[0]
    assert corner < middle - 8


def shapes_of(node: Node) -> list[Shape]:
    if isinstance(node, Shape):
        return [node]
    return [shape for child in node.children for shape in shapes_of(child)]


@pytest.mark.parametrize(
    ("prompt", "has_rock"),
    [
        ("a lighthouse in a stormy sea", True),
        ("a castle in the sea", True),
        ("a lighthouse on the beach", False),
        ("a ship in a stormy sea", False),
    ],
)
def test_what_is_built_in_the_sea_stands_on_a_rock(prompt: str, has_rock: bool) -> None:
    picture = compose(parse(prompt), width=512, height=512, seed=1)
    subjects = dict(picture.layers)["subjects"]
    assert any(s.tone == STONE for s in shapes_of(subjects)) == has_rock


def test_a_branch_with_a_bird_on_it_is_held_up_in_the_air() -> None:
    _, plate = draw(Order(prompt="a robin on a branch", width=512, height=512, seed=1))
    (pin,) = next(s for s in decode(plate.scene).subjects if s.kind == "branch").pins
    assert pin.is_aloft
    assert 0.3 < pin.y < 0.8
    _, plate = draw(Order(prompt="a branch", width=512, height=512, seed=1))
    assert not decode(plate.scene).subjects[0].pins[0].is_aloft


@pytest.mark.parametrize("style", sorted(STYLES))
def test_darker_corners_leave_the_middle_as_it_was(style: str) -> None:
    rim = "#000000.raw"
    pen = Pen()
    pen.box("#e0d8c8", 0, 0, 100, 100)
    bare = pen.nodes
    pen.box(rim, 0, 0, 100, 100, to=rim, slope="rim", alpha=0.5, fade=1.0)
    shown: list[int] = []
    for nodes in (bare, pen.nodes):
        layers = (("light", Group(children=nodes)),)
        svg = document(
            layers, STYLES[style], width=100, height=100, pixel_width=40, pixel_height=40
        )
        with Image.open(BytesIO(resvg_py.svg_to_bytes(svg_string=svg))) as image:
            shown.append(int(np.asarray(image.convert("L"))[12:28, 12:28].mean()))
    assert abs(shown[0] - shown[1]) < 6


@pytest.mark.parametrize("who", ["a young woman", "an old woman with a red headscarf", "a boy"])
def test_a_portrait_shows_head_and_shoulders(who: str) -> None:
    _, plate = draw(Order(prompt=f"portrait of {who}", width=512, height=512, seed=3))
    (pin,) = decode(plate.scene).subjects[0].pins
    assert pin.height > 1.6
    assert pin.y > 1.3


def test_a_hill_is_part_of_the_land_and_a_haystack_stands_on_it() -> None:
    pools: dict[str, bool] = {}
    for name in ("hill", "haystack"):
        picture = compose(parse(f"a {name} on a farm"), width=512, height=512, seed=1)
        subjects = dict(picture.layers)["subjects"]
        pools[name] = any(s.slope == "pool" for s in shapes_of(subjects))
    assert pools == {"hill": False, "haystack": True}


@pytest.mark.parametrize(
    ("prompt", "is_grown_over"),
    [
        ("a fox in a meadow", True),
        ("a cottage in the forest", True),
        ("a fox on the beach", False),
        ("a fox in a snowy meadow", False),
        ("a cup in a kitchen", False),
    ],
)
def test_grass_grows_before_what_stands_on_a_meadow(prompt: str, is_grown_over: bool) -> None:
    svg, _ = draw(Order(prompt=prompt, width=512, height=512, seed=1))
    assert ('data-name="grass"' in svg.partition('id="subjects"')[2]) == is_grown_over


def test_a_bridge_by_itself_spans_the_picture() -> None:
    _, plate = draw(Order(prompt="a bridge over a river", width=512, height=512, seed=1))
    bridge = next(s for s in decode(plate.scene).subjects if "bridge" in s.kind)
    (pin,), box = bridge.pins, CATALOG[bridge.kind].box
    assert pin.height * box[0] / box[1] > 1


@pytest.mark.parametrize("name", ["fireplace", "nightstand", "wardrobe"])
def test_furniture_is_no_taller_than_the_room_bears(name: str) -> None:
    _, plate = draw(Order(prompt=f"a {name} in a bedroom", width=512, height=512, seed=2))
    (pin,) = decode(plate.scene).subjects[0].pins
    assert 0.3 < pin.height < 0.56


@pytest.mark.parametrize(
    ("prompt", "kind", "is_beyond"),
    [
        ("a skyscraper at sunset", "skyscraper", True),
        ("a skyscraper and a red car in the city", "skyscraper", True),
        ("a bakery in the city", "bakery", False),
        ("a helicopter above a skyscraper", "skyscraper", False),
    ],
)
def test_what_is_tall_stands_beyond_the_street(prompt: str, kind: str, is_beyond: bool) -> None:
    _, plate = draw(Order(prompt=prompt, width=512, height=512, seed=4))
    subjects = {s.kind: s.pins[0] for s in decode(plate.scene).subjects}
    assert (subjects[kind].y < 0.7) == is_beyond
    assert all(pin.y > 0.7 for name, pin in subjects.items() if name == "car")
