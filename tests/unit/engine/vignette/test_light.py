"""What the light promises: one side is lit, shadows fall away from it, lamps are warm."""

import msgspec
import numpy as np
import pytest

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.countenance import MOODS, Mood, face_of
from tintype.engine.vignette.art.pen import Grade, Group, Node, Shape
from tintype.engine.vignette.composing.compose import compose
from tintype.engine.vignette.composing.effects import WORDS
from tintype.engine.vignette.finish.overlay import is_faceless
from tintype.engine.vignette.light import DAYS, TIMES, lamplit, light_of
from tintype.engine.vignette.render import Order, develop_scene
from tintype.engine.vignette.scene import Scene, Subject, TimeOfDay, Weather
from tintype.engine.vignette.svg import Inks


def nodes_of(node: Node) -> list[Node]:
    inner = node.children if isinstance(node, Group) else ()
    return [node, *(n for c in inner for n in nodes_of(c))]


def shadows(weather: Weather, detail: int = 2) -> int:
    fox = Subject(id="s1", kind="fox")
    scene = Scene(subjects=(fox,), setting="meadow", weather=weather)
    layers = compose(scene, width=512, height=512, seed=3, detail=detail)
    every = [n for _, layer in layers.layers for n in nodes_of(layer)]
    return sum(isinstance(n, Group) and n.halo is not None for n in every)


def test_a_shadow_is_cast_in_the_sun_and_not_under_clouds() -> None:
    assert shadows("clear") == 1
    assert shadows("rain") == 0
    assert shadows("fog") == 0
    assert shadows("clear", detail=0) == 0


@pytest.mark.parametrize("time", list(TIMES))
def test_the_key_light_colours_lit_sides_and_the_sky_the_others(time: TimeOfDay) -> None:
    grade = TIMES[time].grade()
    plain = Inks({}, Grade())
    lit = Inks({}, Grade(key=grade.key, key_amount=grade.key_amount))
    dim = Inks({}, Grade(ambient=grade.ambient, ambient_amount=grade.ambient_amount))
    grey = "#808080"
    for role in ("light", "shine", "pale"):
        assert lit.hex(f"{grey}.{role}") != plain.hex(f"{grey}.{role}")
        assert dim.hex(f"{grey}.{role}") == plain.hex(f"{grey}.{role}")
    for role in ("shade", "deep", "line"):
        assert dim.hex(f"{grey}.{role}") != plain.hex(f"{grey}.{role}")
    assert lit.hex(grey) == dim.hex(grey) == plain.hex(grey)
    assert lit.hex(f"{grey}.raw") == dim.hex(f"{grey}.raw") == grey


def test_chance_picks_the_day_and_no_other_time() -> None:
    assert {light_of(None, None, chance=c).sky for c in (0.0, 0.3, 0.6, 0.9)} == {
        d.sky for d in DAYS
    }
    assert light_of("day", None, chance=0.6) == light_of(None, None, chance=0.6)
    assert light_of("night", None, chance=0.9) == light_of("night", None)


def test_a_room_at_night_is_warm_and_its_window_is_not() -> None:
    night = TIMES["night"]
    room = lamplit(night)
    assert room.sky == night.sky
    assert colour.to_lab(room.tint)[2] > 0 > colour.to_lab(night.tint)[2]
    assert lamplit(TIMES["day"]) == TIMES["day"]


def test_fog_takes_more_from_what_is_far() -> None:
    fog, clear = light_of("day", "fog"), light_of("day", None)
    for depth in (0.0, 0.5, 1.0):
        assert fog.grade(depth).haze_amount > clear.grade(depth).haze_amount
    assert fog.grade(1.0).haze_amount > fog.grade(0.0).haze_amount + 0.3


@pytest.mark.parametrize(
    "name", ["avocado", "taco", "cup", "donut", "cloud", "strawberry", "cactus"]
)
@pytest.mark.parametrize("mood", MOODS)
def test_a_face_lies_on_the_thing(name: str, mood: Mood) -> None:
    kind = CATALOG[name]
    drawing = kind.draw()
    face = face_of(drawing.group, drawing.front, mood)
    shapes = [n for f in face for n in nodes_of(f) if isinstance(n, Shape)]
    assert len(shapes) >= 5
    width, height = kind.box
    for shape in shapes:
        left, top, right, bottom = shape.outline.bounds
        assert -1 <= left < right <= width + 1
        assert -1 <= top <= bottom <= height + 1


def test_who_has_a_face_gets_no_second_one() -> None:
    assert not any(is_faceless(CATALOG[k]) for k in ("cat", "woman", "snowman", "dragon", "owl"))
    assert all(is_faceless(CATALOG[k]) for k in ("avocado", "cloud", "toaster", "planet"))


def test_a_smile_changes_only_the_thing_that_smiles() -> None:
    pictures: list[np.ndarray] = []
    for attributes in ((), ("happy",)):
        cup = Subject(id="s1", kind="cup", attributes=attributes)
        scene = Scene(subjects=(cup,), setting="plain")
        plate = develop_scene(scene, Order(prompt="", width=256, height=256, seed=2))
        pictures.append(np.frombuffer(plate.data, np.uint8).reshape(256, 256, 3))
    changed = (pictures[0] != pictures[1]).any(axis=2)
    assert 0.002 < changed.mean() < 0.2


@pytest.mark.parametrize("effect", sorted(WORDS))
def test_the_light_of_a_camera_lies_over_the_scene_and_moves_nothing_in_it(effect: str) -> None:
    fox = Subject(id="s1", kind="fox")
    scene = Scene(subjects=(fox,), setting="forest")
    plain = compose(scene, width=512, height=512, seed=3)
    lit = compose(msgspec.structs.replace(scene, effects=(effect,)), width=512, height=512, seed=3)
    assert lit.scene.subjects == plain.scene.subjects
    changed = {a[0] for a, b in zip(lit.layers, plain.layers, strict=True) if a[1] != b[1]}
    layer = {"bokeh": "setting", "rim light": "subjects"}.get(effect, "light")
    assert changed == {layer}
