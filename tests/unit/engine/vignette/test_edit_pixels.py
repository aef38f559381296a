"""What an edit promises: what was asked changes, and every other pixel stays as it was.

Each row is a picture, an instruction and what must be true of the scene then. Where a thing
changes, the difference is zero outside the boxes of the pieces that the edit touches.

Longer than most files because it is a list of edits.
"""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import msgspec
import numpy as np
import pytest
from numpy.typing import NDArray

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.hang import helmeted
from tintype.engine.vignette.composing.blocks import around
from tintype.engine.vignette.composing.cluster import build
from tintype.engine.vignette.composing.compose import units_of
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.editing.canvas import MISSED
from tintype.engine.vignette.editing.edit import edited
from tintype.engine.vignette.editing.instruct import read
from tintype.engine.vignette.editing.placing import Ground
from tintype.engine.vignette.memory import (
    MAX_COUNT,
    MAX_PAST,
    MAX_SUBJECTS,
    Past,
    packed,
    recall,
    unpacked,
)
from tintype.engine.vignette.order import Order, Plate, Sheet, develop
from tintype.engine.vignette.scene import Pin, Scene, Seat, Subject
from tintype.pixels.mask import composite

SIDE = 256
Check = Callable[[Scene, Scene], bool]


class Shot:
    """A picture as a client has it: pixels, and what the file remembers."""

    def __init__(self, plate: Plate) -> None:
        self.pixels = np.frombuffer(plate.data, np.uint8).reshape(
            plate.height, plate.width, plate.channels
        )
        self.metadata = dict(plate.metadata)
        self.warnings = plate.warnings
        self.sentence = plate.revised_prompt
        self.svg = plate.svg

    @property
    def scene(self) -> Scene:
        memory = recall(self.metadata)
        assert memory is not None
        return memory.scene


@lru_cache(maxsize=64)
def drawn(prompt: str, width: int = SIDE, height: int = SIDE) -> Shot:
    return Shot(develop(Order(prompt=prompt, width=width, height=height, seed=1)))


class Desk:
    """Edits pictures through files, as the engine does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.count = 0

    def sheet(self, array: NDArray[np.uint8], metadata: dict[str, str] | None = None) -> Sheet:
        self.count += 1
        file = self.folder / str(self.count)
        file.write_bytes(np.ascontiguousarray(array).data)
        return Sheet(path=str(file), shape=array.shape, metadata=metadata or {})

    def edit(
        self,
        shot: Shot,
        words: str,
        *,
        mask: NDArray[np.uint8] | None = None,
        others: tuple[Shot, ...] = (),
        **more: object,
    ) -> Shot:
        height, width = shot.pixels.shape[:2]
        order = Order(
            prompt=words,
            width=width,
            height=height,
            seed=99,
            sources=tuple(self.sheet(s.pixels, s.metadata) for s in (shot, *others)),
            mask=None if mask is None else self.sheet(mask),
        )
        for name, value in more.items():
            order = Order(**{f: getattr(order, f) for f in order.__struct_fields__} | {name: value})
        return Shot(develop(order))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def kinds(scene: Scene) -> list[str]:
    return [s.kind for s in scene.subjects]


def of(scene: Scene, kind: str) -> Subject:
    return next(s for s in scene.subjects if s.kind == kind)


def x_of(scene: Scene, kind: str) -> float:
    pins = of(scene, kind).pins
    return sum(p.x for p in pins) / len(pins)


def seat_of(scene: Scene, kind: str) -> Seat:
    seats = of(scene, kind).seats
    assert seats is not None
    return seats.at[0]


def related(scene: Scene, one: str, name: str, two: str) -> bool:
    return any(
        (r.name, of(scene, one).id, of(scene, two).id) == (name, r.subject, r.object)
        for r in scene.relations
        if one in kinds(scene) and two in kinds(scene)
    )


def touched(before: Scene, after: Scene) -> NDArray[np.bool_]:
    """Return where pixels may differ: the boxes of all pieces that are not the same in both."""
    w, h = units_of(SIDE, SIDE)
    allowed = np.zeros((SIDE, SIDE), dtype=bool)
    for scene, other in ((before, after), (after, before)):
        air = compose_air(scene)
        for subject in scene.subjects:
            if facts(scene, subject) == facts(other, other.subject(subject.id)):
                continue
            old = other.subject(subject.id)
            for k, pin in enumerate(subject.pins):
                is_same = old and facts(scene, subject, pins=False) == facts(other, old, pins=False)
                if old and is_same and pin in old.pins:
                    continue
                c = build(scene, subject, k, is_flipped=pin.is_flipped, air=air, dice=Dice(1))
                s = pin.height * h / c.height
                x, y = pin.x * w, pin.y * h
                half = max(4.0, (c.contact[1] - c.contact[0]) / 2 * s)
                top = y + c.top * s - 4
                aside = 0.5 * (y - top)  # how far the shadow that it casts may lean
                left = min(x + c.left * s - aside, x - half * 1.4) - 4
                right = max(x + c.right * s + aside, x + half * 1.8) + 4
                low = max(y + c.bottom * s, y + 36, y + 0.6 * (y - top)) + 4
                a, b = int(left / w * SIDE) - 2, int(right / w * SIDE) + 3
                t, u = int(top / h * SIDE) - 2, int(low / h * SIDE) + 3
                allowed[max(0, t) : max(0, u), max(0, a) : max(0, b)] = True
    return allowed


def compose_air(scene: Scene):
    from tintype.engine.vignette.composing.compose import air_of

    return air_of(scene, 2)


def facts(scene: Scene, subject: Subject | None, *, pins: bool = True) -> tuple[object, ...]:
    """Return all that the drawing of a subject depends on, and of what hangs on it."""
    if subject is None:
        return ()
    out: list[object] = [subject if pins else msgspec.structs.replace(subject, pins=())]
    for r in scene.relations:
        hung = {
            "on": (r.object, r.subject),
            "inside": (r.object, r.subject),
            "riding": (r.object, r.subject),
            "holding": (r.subject, r.object),
            "wearing": (r.subject, r.object),
        }.get(r.name)
        if hung and hung[0] == subject.id:
            out.append((r.name, facts(scene, scene.subject(hung[1]))))
    return tuple(out)


def slots(scene: Scene, kind: str) -> list[str]:
    return [p.slot for p in of(scene, kind).parts]


def counts(scene: Scene, kind: str) -> list[int]:
    return [s.count for s in scene.subjects if s.kind == kind]


def yellow(scene: Scene) -> list[str]:
    return [s.kind for s in scene.subjects if s.colours == ("yellow",)]


def are_on_table(scene: Scene) -> bool:
    return sum(r.name == "on" for r in scene.relations) == 4


def same_size(scene: Scene) -> bool:
    areas = [
        CATALOG[s.kind].box[0] / CATALOG[s.kind].box[1] * s.pins[0].height ** 2
        for s in scene.subjects
    ]
    return max(areas) < 1.05 * min(areas)


def seat_sizes(scene: Scene, kind: str) -> set[float]:
    seats = of(scene, kind).seats
    assert seats is not None
    return {seat.scale for seat in seats.at}


def spread(scene: Scene, kind: str) -> float:
    """Return how much larger the largest piece of a kind is than the smallest."""
    heights = [p.height for p in of(scene, kind).pins]
    return max(heights) / min(heights)


def span(scene: Scene, kind: str) -> tuple[float, float]:
    """Return from where to where the pieces of a kind reach, in parts of the width."""
    wide, tall, *_ = CATALOG[kind].box
    pins = of(scene, kind).pins
    reach = [(p.x, p.height * wide / tall / 2) for p in pins]
    return min(x - half for x, half in reach), max(x + half for x, half in reach)


def are_apart(scene: Scene, one: str, two: str) -> bool:
    """Tell whether two things, as they are drawn in their poses, stand apart."""
    ground = Ground(scene, 1.0)
    a, b = (around(ground.figures(of(scene, kind))) for kind in (one, two))
    return a[2] <= b[0] or b[2] <= a[0]


def stands(scene: Scene) -> list[tuple[str, tuple[object, ...]]]:
    return [(s.id, s.pins) for s in scene.subjects]


FOX = "a fox in a meadow"
CAT = "a cat next to a dog by a house"
BIRDS = "three birds and a tree"
CUPS = "three cups in red, green and blue on a wooden table"
MAN = "a man in a park with a red car"
WOMAN = "a woman in a green dress holding an umbrella"
TABLE = "a table with an apple and a cup on it"
HAT = "a cat wearing a red hat on a sofa"
BOAT = "a sailboat on the sea and two seagulls"
SIGN = "a bakery saying OPEN"
GIRL = "a girl holding a balloon"
APPLES = "three apples on a table"
ROSES = "a vase with roses"

THINGS: list[tuple[str, str, Check]] = [
    (FOX, "add a red balloon", lambda b, a: of(a, "balloon").colours == ("red",)),
    (FOX, "Please add a tree on the left.", lambda b, a: x_of(a, "tree") < 0.45),
    (FOX, "add a house on the right", lambda b, a: x_of(a, "house") > 0.55),
    (FOX, "add two more foxes", lambda b, a: of(a, "fox").count == 3),
    (FOX, "add another fox", lambda b, a: of(a, "fox").count == 2),
    (FOX, "give the fox a top hat", lambda b, a: related(a, "fox", "wearing", "top hat")),
    (FOX, "put a hat on it", lambda b, a: related(a, "fox", "wearing", "hat")),
    (FOX, "add a cat, a dog and a mouse", lambda b, a: {"cat", "dog", "mouse"} <= set(kinds(a))),
    (FOX, "and a squirrel", lambda b, a: kinds(a) == ["fox", "squirrel"]),
    (FOX, "add a stone behind the fox", lambda b, a: len(a.subjects) == 2),
    (FOX, "add a bird flying above the fox", lambda b, a: related(a, "bird", "above", "fox")),
    (FOX, "add a cat sleeping next to the fox", lambda b, a: kinds(a) == ["fox", "cat"]),
    (TABLE, "add a bottle", lambda b, a: related(a, "bottle", "on", "table")),
    (TABLE, "add a jug and two glasses on the table", lambda b, a: are_on_table(a)),
    (TABLE, "add a fork next to the apple", lambda b, a: related(a, "fork", "on", "table")),
    (CAT, f"change the dog to {'1' * 5000}", lambda b, a: of(a, "dog").count == 60),
    (CAT, "bring back the birds", lambda b, a: of(a, "bird").count == 3),
    (SIGN, 'write "w/ love" on the sign', lambda b, a: of(a, "bakery").lettering == "w/ love"),
    (BIRDS, "make one of them yellow", lambda b, a: counts(a, "bird") == [2, 1]),
    (CUPS, "make one of them yellow", lambda b, a: yellow(a) == ["cup"]),
    (CUPS, "make them yellow", lambda b, a: yellow(a) == ["cup"] * 3),
    (BIRDS, "make the middle one yellow", lambda b, a: counts(a, "bird") == [2, 1]),
    (MAN, "car in dark green pls", lambda b, a: of(a, "car").colours == ("dark green",)),
    (WOMAN, "put her in a long blue coat", lambda b, a: "coat" in of(a, "woman").attributes),
    (CAT, "no dog", lambda b, a: "dog" not in kinds(a)),
    (CAT, "chnage teh cat to a fox", lambda b, a: "fox" in kinds(a) and "cat" not in kinds(a)),
    (FOX, "have the fox lie down and sleep", lambda b, a: of(a, "fox").variant == "sleeping"),
    (FOX, "can the fox be half that size", lambda b, a: len(a.subjects) == 1),
    (SIGN, "the bakery should say CLOSED", lambda b, a: of(a, "bakery").lettering == "CLOSED"),
    (BIRDS, "fewer birds, just two", lambda b, a: counts(a, "bird") == [2] and "tree" in kinds(a)),
    (BIRDS, "remove one", lambda b, a: of(a, "bird").count == 2),
    (BIRDS, "remove all but one", lambda b, a: of(a, "bird").count == 1),
    (BIRDS, "make the first two red", lambda b, a: counts(a, "bird") == [1, 2]),
    (BIRDS, "change the tree for a house", lambda b, a: kinds(a) == ["bird", "house"]),
    ("a snowman", "remove his hat", lambda b, a: a.subjects[0].attributes == ("without hat",)),
    (
        "ein Hund und eine Katze",
        "tausche den Hund und die Katze",
        lambda b, a: x_of(a, "cat") != x_of(b, "cat"),
    ),
    (FOX, "he should be on a bike", lambda b, a: kinds(a) == ["dressed fox", "bicycle"]),
    (FOX, "I mean make it blue lol", lambda b, a: of(a, "fox").colours == ("blue",)),
    (BIRDS, "there should be five birds and a cat", lambda b, a: counts(a, "bird") == [5]),
    (CUPS, "remove the green one", lambda b, a: len(counts(a, "cup")) == 2),
    (FOX, "give him sunglasses", lambda b, a: related(a, "fox", "wearing", "sunglasses")),
    ("a woman in a park", "make her a mermaid", lambda b, a: kinds(a) == ["mermaid"]),
    (
        "a birthday cake",
        "remove the candles",
        lambda b, a: of(a, "birthday cake").attributes == ("without candles",),
    ),
    ("an elephant and a mouse", "make them the same size", lambda b, a: same_size(a)),
    ("два кота на заборе", "убери одного кота", lambda b, a: of(a, "cat").count == 1),
    (FOX, "add a stone behind him", lambda b, a: a.relations[0].name == "behind"),
    (BIRDS, "now only one bird", lambda b, a: of(a, "bird").count == 1),
    (CAT, "i want the cat white not black", lambda b, a: of(a, "cat").colours == ("white",)),
    (CAT, "swap the cat and the dog", lambda b, a: x_of(a, "cat") > x_of(b, "cat")),
    (CAT, "make the cat red, and the dog blue", lambda b, a: of(a, "dog").colours == ("blue",)),
    (MAN, "add a beard", lambda b, a: "bearded" in of(a, "man").attributes),
    (MAN, "make the man older", lambda b, a: "old" in of(a, "man").attributes),
    (TABLE, "add a candle next to the cup", lambda b, a: related(a, "candle", "on", "table")),
    (TABLE, "make it a pear instead of the apple", lambda b, a: kinds(a)[1:] == ["pear", "cup"]),
    ("ein Hund im Park", "setz dem Hund einen Hut auf", lambda b, a: kinds(a) == ["dog", "hat"]),
    ("un perro", "ponle un sombrero", lambda b, a: kinds(a) == ["dog", "hat"]),
    ("a bear on an ice floe", "make it sleep", lambda b, a: a.subjects[0].variant == "sleeping"),
    ("a chef", "make it a woman", lambda b, a: a.subjects[0].attributes == ("female",)),
    (
        "a car with a surfboard on the roof",
        "take the surfboard off the roof",
        lambda b, a: kinds(a) == ["car"],
    ),
    (
        "a girl with a dog in a meadow",
        "put the dog on her other side",
        lambda b, a: (x_of(b, "dog") > x_of(b, "girl")) != (x_of(a, "dog") > x_of(a, "girl")),
    ),
    (
        "a sleeping dog in a basket",
        "wake the dog up",
        lambda b, a: of(a, "dog").variant != "sleeping",
    ),
    (
        "a boy in a park",
        "put a helmet on the boy",
        lambda b, a: "helmet" in of(a, "boy").attributes,
    ),
    (FOX, "make the fox blue", lambda b, a: of(a, "fox").colours == ("blue",)),
    (FOX, "change the colour of the fox to green", lambda b, a: of(a, "fox").colours == ("green",)),
    (FOX, "paint it purple", lambda b, a: of(a, "fox").colours == ("purple",)),
    (FOX, "make the fox striped", lambda b, a: of(a, "fox").pattern == "striped"),
    (
        FOX,
        "make it bigger",
        lambda b, a: of(a, "fox").pins[0].height > 1.05 * of(b, "fox").pins[0].height,
    ),
    (
        FOX,
        "make the fox a bit smaller",
        lambda b, a: of(a, "fox").pins[0].height < of(b, "fox").pins[0].height,
    ),
    (
        "a cat and a dog",
        "the cat and the dog should be black",
        lambda b, a: [s.colours for s in a.subjects] == [("black",), ("black",)],
    ),
    (FOX, "my daughter would like a swing", lambda b, a: len(a.subjects) > len(b.subjects)),
    ("قطة على كرسي", "اجعل القطة سوداء", lambda b, a: of(a, "cat").colours == ("black",)),
    ("قطة على كرسي", "أضف كلبا من فضلك", lambda b, a: "dog" in kinds(a)),
    ("قطة على كرسي", "استبدل القطة بكلب", lambda b, a: "cat" not in kinds(a) and "dog" in kinds(a)),
    (FOX, "the fox should sleep", lambda b, a: of(a, "fox").variant == "sleeping"),
    (FOX, "let the fox sit", lambda b, a: of(a, "fox").variant == "sitting"),
    (
        FOX,
        "turn the fox around",
        lambda b, a: of(a, "fox").pins[0].is_flipped != of(b, "fox").pins[0].is_flipped,
    ),
    (FOX, "make the fox look left", lambda b, a: of(a, "fox").pins[0].is_flipped),
    (FOX, "turn the fox into a wolf", lambda b, a: kinds(a) == ["wolf"]),
    (
        FOX,
        "move the fox further back",
        lambda b, a: of(a, "fox").pins[0].y < of(b, "fox").pins[0].y,
    ),
    (FOX, "remove the fox", lambda b, a: not a.subjects),
    (CAT, "remove the house", lambda b, a: kinds(a) == ["cat", "dog"]),
    (CAT, "without the dog", lambda b, a: kinds(a) == ["cat", "house"]),
    (CAT, "delete the cat and the dog", lambda b, a: kinds(a) == ["house"]),
    (CAT, "keep only the cat", lambda b, a: kinds(a) == ["cat"]),
    (CAT, "replace the dog with a rabbit", lambda b, a: kinds(a) == ["cat", "rabbit", "house"]),
    (CAT, "a horse instead of the cat", lambda b, a: kinds(a) == ["horse", "dog", "house"]),
    (CAT, "make the cat blue and the house red", lambda b, a: of(a, "house").colours == ("red",)),
    (CAT, "make the house's roof blue", lambda b, a: of(a, "house").parts[0].colour == "blue"),
    (CAT, "give the house a yellow roof", lambda b, a: of(a, "house").parts[0].colour == "yellow"),
    (CAT, "put the cat behind the dog", lambda b, a: related(a, "cat", "behind", "dog")),
    (CAT, "move the cat to the right", lambda b, a: x_of(a, "cat") > x_of(b, "cat") + 0.2),
    (
        CAT,
        "swap the cat and the dog",
        lambda b, a: (x_of(a, "cat") < x_of(a, "dog")) != (x_of(b, "cat") < x_of(b, "dog")),
    ),
    (
        CAT,
        "let the cat sleep and put a hat on the dog",
        lambda b, a: related(a, "dog", "wearing", "hat"),
    ),
    (CAT, "add a ball between the cat and the dog", lambda b, a: "ball" in " ".join(kinds(a))),
    (BIRDS, "remove the tree", lambda b, a: kinds(a) == ["bird"]),
    (
        "a plate with a burger and fries",
        "remove the fries and add a salad",
        lambda b, a: related(a, "salad", "on", "plate"),
    ),
    (
        GIRL,
        "can she have three balloons in different colors",
        lambda b, a: sum(r.name == "holding" for r in a.relations) == 3,
    ),
    (
        "a man with a beard",
        "shave his beard",
        lambda b, a: "bearded" not in of(a, "man").attributes,
    ),
    (
        "ein Mann mit Hut",
        "nimm ihm den Hut ab",
        lambda b, a: kinds(a) == ["man"] and "hat" not in of(a, "man").attributes,
    ),
    (
        "a woman",
        "she should be older, with grey hair and glasses",
        lambda b, a: {"old", "glasses"} <= set(of(a, "woman").attributes) and slots(a, "woman"),
    ),
    (
        "a house at night",
        "turn the lights off",
        lambda b, a: of(a, "house").attributes == ("dark windowed",),
    ),
    (
        "a house in a field",
        "add some lights in the windows",
        lambda b, a: of(a, "house").attributes == ("bright windowed",),
    ),
    (
        "a bowl of fruit",
        "remove the bananas",
        lambda b, a: a.subjects[0].attributes == ("bananaless",),
    ),
    (
        "a wizard with a staff",
        "make the beard longer",
        lambda b, a: of(a, "wizard").attributes == ("long bearded",),
    ),
    (
        "a house in a field",
        "put a full moon behind the house",
        lambda b, a: of(a, "moon").pins[0].height < 0.3 and x_of(a, "moon") > x_of(a, "house"),
    ),
    (
        "an old man on a bench",
        "put a dog at his feet",
        lambda b, a: abs(x_of(a, "dog") - 0.5) > 0.15,
    ),
    ("a pumpkin on a porch", "carve a face in it", lambda b, a: kinds(a) == ["jack-o'-lantern"]),
    (
        "a christmas tree",
        "add presents under it and a star on top",
        lambda b, a: related(a, "star", "on", "christmas tree"),
    ),
    (
        "a sandcastle on the beach",
        "put a flag on it",
        lambda b, a: of(a, "flag").size == "tiny" and related(a, "flag", "on", "sandcastle"),
    ),
    ("a truck", "make it shiny, in green", lambda b, a: of(a, "truck").colours == ("green",)),
    ("a castle", "add a flag on top of the tower", lambda b, a: related(a, "flag", "on", "castle")),
    ("a cup on a table", "fill it with tea", lambda b, a: "tea" in kinds(a)),
    (
        "a boy with a kite",
        "make the kite bigger and higher",
        lambda b, a: related(a, "boy", "holding", "kite") and of(a, "kite").size != "normal",
    ),
    (
        "a duck on a pond",
        "turn it into a swan",
        lambda b, a: span(a, "swan")[1] - span(a, "swan")[0] < 0.66,
    ),
    (
        "a boy and a girl on a beach",
        "add a dog playing with the kids",
        lambda b, a: kinds(a)[:2] == kinds(b) and len(a.subjects) == 3,
    ),
    (
        "a palm tree on a beach",
        "put a couple holding hands in it",
        lambda b, a: not a.relations and abs(x_of(a, "man") - x_of(a, "woman")) < 0.2,
    ),
    (BIRDS, "remove one of the birds", lambda b, a: of(a, "bird").count == 2),
    (BIRDS, "make it five birds", lambda b, a: of(a, "bird").count == 5),
    (BIRDS, "only two birds", lambda b, a: of(a, "bird").count == 2),
    (
        BIRDS,
        "make the left bird red",
        lambda b, a: sorted(s.count for s in a.subjects if s.kind == "bird") == [1, 2],
    ),
    (BIRDS, "paint the tree pink", lambda b, a: of(a, "tree").colours == ("pink",)),
    (BIRDS, "replace the birds with butterflies", lambda b, a: of(a, "butterfly").count == 3),
    (BIRDS, "put a cat under the tree", lambda b, a: related(a, "cat", "under", "tree")),
    (MAN, "turn the car into a bus", lambda b, a: "bus" in kinds(a)),
    (MAN, "make the car green", lambda b, a: of(a, "car").colours == ("green",)),
    (
        MAN,
        "change his shirt to yellow",
        lambda b, a: "yellow" in {p.colour for p in of(a, "man").parts},
    ),
    (MAN, "give him an umbrella", lambda b, a: related(a, "man", "holding", "umbrella")),
    (MAN, "make him run", lambda b, a: of(a, "man").variant == "running"),
    (
        MAN,
        "the car is too big",
        lambda b, a: of(a, "car").pins[0].height < of(b, "car").pins[0].height,
    ),
    (WOMAN, "make her dress red", lambda b, a: "red" in {p.colour for p in of(a, "woman").parts}),
    (WOMAN, "remove the umbrella", lambda b, a: kinds(a) == ["woman"]),
    (
        WOMAN,
        "replace the umbrella with a balloon",
        lambda b, a: related(a, "woman", "holding", "balloon"),
    ),
    (TABLE, "remove the apple", lambda b, a: kinds(a) == ["table", "cup"]),
    (TABLE, "replace the apple with a banana", lambda b, a: related(a, "banana", "on", "table")),
    (TABLE, "make the cup blue", lambda b, a: of(a, "cup").colours == ("blue",)),
    (TABLE, "add a lamp next to the cup", lambda b, a: related(a, "lamp", "on", "table")),
    (HAT, "take off the hat", lambda b, a: "hat" not in kinds(a)),
    (HAT, "make the hat green", lambda b, a: of(a, "hat").colours == ("green",)),
    (
        HAT,
        "let the cat wear a crown instead",
        lambda b, a: "crown" in kinds(a) and "hat" not in kinds(a),
    ),
    (HAT, "remove the sofa", lambda b, a: kinds(a) == ["cat", "hat"]),
    (BOAT, "move the boat to the left", lambda b, a: x_of(a, "sailboat") < x_of(b, "sailboat")),
    (BOAT, "remove the seagulls", lambda b, a: kinds(a) == ["sailboat"]),
    (SIGN, 'change the text to "CLOSED"', lambda b, a: a.subjects[0].lettering == "CLOSED"),
    (FOX, "ajoute un chat noir", lambda b, a: of(a, "cat").colours == ("black",)),
    (
        FOX,
        "the fox should look the other way",
        lambda b, a: of(a, "fox").pins[0].is_flipped != of(b, "fox").pins[0].is_flipped,
    ),
    (FOX, "añade una pelota roja junto al zorro", lambda b, a: "ball" in " ".join(kinds(a))),
    (FOX, "把狐狸变成狼", lambda b, a: kinds(a) == ["wolf"]),
    (FOX, "給狐狸戴上帽子", lambda b, a: kinds(a) == ["fox", "hat"]),
    (FOX, "надень на лису шляпу", lambda b, a: kinds(a) == ["fox", "hat"]),
    (FOX, "gib ihm einen Knochen", lambda b, a: kinds(a) == ["fox", "bone"]),
    (FOX, "キツネを青にして", lambda b, a: of(a, "fox").colours == ("blue",)),
    (CAT, "remove everything except the dog", lambda b, a: kinds(a) == ["dog"]),
    (CAT, "replace both animals with foxes", lambda b, a: kinds(a) == ["fox", "fox", "house"]),
    (
        CAT,
        "make the cat larger than the dog",
        lambda b, a: of(a, "cat").pins[0].height > of(a, "dog").pins[0].height,
    ),
    (
        CAT,
        "add a bird in the upper left corner",
        lambda b, a: x_of(a, "bird") < 0.4 and of(a, "bird").pins[0].y < 0.5,
    ),
    (
        WOMAN,
        "make her hair short and black",
        lambda b, a: "short haired" in of(a, "woman").attributes,
    ),
    (
        WOMAN,
        "she should hold a balloon instead",
        lambda b, a: kinds(a) == ["woman", "balloon"],
    ),
    (TABLE, "make the apple green", lambda b, a: of(a, "apple").colours == ("green",)),
    (
        BOAT,
        "add a shark in the water and a duck above the boat",
        lambda b, a: related(a, "duck", "above", "sailboat"),
    ),
    (
        "a bird on a branch",
        "turn the bird around",
        lambda b, a: seat_of(a, "bird").is_flipped != seat_of(b, "bird").is_flipped,
    ),
    (
        GIRL,
        "shorter hair, blond, and a red dress",
        lambda b, a: "hair" in slots(a, "girl") and "dress" in slots(a, "girl"),
    ),
    (
        GIRL,
        "long hair and glasses",
        lambda b, a: {"long haired", "glasses"} <= set(of(a, "girl").attributes),
    ),
    (
        GIRL,
        "can she have three balloons in different colors",
        lambda b, a: kinds(a) == ["girl"] + ["balloon"] * 3,
    ),
    (FOX, "can it be sleeping?", lambda b, a: of(a, "fox").variant == "sleeping"),
    (FOX, "he needs a hat, red one", lambda b, a: of(a, "hat").colours == ("red",)),
    (
        "a teddy bear on a bed",
        "he needs a bow tie, blue one",
        lambda b, a: "bow" in slots(a, "teddy bear"),
    ),
    (
        "a dog chasing a ball",
        "switch them around so the ball is on the left",
        lambda b, a: x_of(a, "soccer ball") < x_of(a, "dog") and of(a, "dog").pins[0].is_flipped,
    ),
    (
        "ein Haus am See",
        "mach das Dach rot und füg ein Boot hinzu",
        lambda b, a: kinds(a) == ["house", "sailboat"],
    ),
    (
        "una donna con un cappello",
        "cambia il colore del cappello in verde",
        lambda b, a: "hat" in slots(a, "woman"),
    ),
    ("um barco no mar", "coloca três gaivotas no céu", lambda b, a: of(a, "seagull").count == 3),
    ("公園で遊ぶ子ども", "傘を持たせて", lambda b, a: related(a, "child", "holding", "umbrella")),
    (
        "a wizard with a staff",
        "chnage his robe to purple",
        lambda b, a: not of(a, "wizard").attributes and "dress" in slots(a, "wizard"),
    ),
    (
        "a kite over the mountains",
        "stripes on the kite please",
        lambda b, a: of(a, "kite").pattern == "striped",
    ),
    (
        "a hot air balloon over the mountains",
        "now make it fly higher",
        lambda b, a: a.subjects[0].pins[0].y < b.subjects[0].pins[0].y,
    ),
    (
        "a chef holding a pizza",
        "acutally make it a cake instead",
        lambda b, a: related(a, "chef", "holding", "cake"),
    ),
    ("a man with a beard", "no beard, a hat", lambda b, a: of(a, "man").attributes == ("hat",)),
    ("ein Mann im Wald", "er braucht einen Hut", lambda b, a: "hat" in of(a, "man").attributes),
    ("a man riding a horse", "make it a camel", lambda b, a: kinds(a) == ["man", "camel"]),
    ("a girl with two dogs", "can she have three dogs", lambda b, a: of(a, "dog").count == 3),
    (APPLES, "can you make it five apples?", lambda b, a: len(seat_sizes(a, "apple")) == 1),
    ("a fish tank", "add five fish", lambda b, a: related(a, "fish", "inside", "aquarium")),
    (
        "a horse pulling a wagon",
        "the horse should be white, the rest stays as it is",
        lambda b, a: of(a, "horse").colours == ("white",) and a.setting == b.setting,
    ),
    (
        "a market stall with oranges",
        "I'd prefer lemons to be honest",
        lambda b, a: counts(a, "lemon") == [of(b, "orange").count] and not counts(a, "orange"),
    ),
    (
        "a birdcage on a stool",
        "the bird is missing, no?",
        lambda b, a: len(a.subjects) == len(b.subjects) + 1,
    ),
    (
        "a train on a bridge",
        "change the bridge to a red one",
        lambda b, a: a.subjects[-1].kind == b.subjects[-1].kind and "red" in a.subjects[-1].colours,
    ),
    (
        "a fox in a forest",
        "would you mind terribly if the fox faced the other way?",
        lambda b, a: of(a, "fox").pins[0].is_flipped != of(b, "fox").pins[0].is_flipped,
    ),
    (
        "a market stall with vegetables",
        "add an old lady buying carrots",
        lambda b, a: counts(a, "carrot") == [1, 3] and len(a.subjects) == len(b.subjects) + 2,
    ),
    (APPLES, "add two more", lambda b, a: of(a, "apple").count == 5),
    (ROSES, "there should be more of them", lambda b, a: of(a, "rose").count == 6),
    ("two penguins on the ice", "i want ten of them", lambda b, a: spread(a, "penguin") < 1.35),
    (
        "a cat on a windowsill",
        "add a plant next to it",
        lambda b, a: are_apart(a, "cat", "potted plant"),
    ),
    (
        "a bear in a forest",
        "make him much bigger",
        lambda b, a: 0 < span(a, "bear")[0] < span(a, "bear")[1] < 1,
    ),
    (
        "a beach with palm trees",
        "put a couple in it",
        lambda b, a: (
            kinds(a) == ["palm tree", "man", "woman"]
            and not any(r.name == "on" for r in a.relations)
        ),
    ),
    (
        "a robot holding a flower",
        "make it two robots, the second one pink",
        lambda b, a: [s.colours for s in a.subjects if s.kind == "robot"] == [(), ("pink",)],
    ),
    (
        "an old man on a bench",
        "put a dog at his feet",
        lambda b, a: related(a, "dog", "in front of", "bench"),
    ),
    (
        "a woman in a park",
        "put a dog at her feet",
        lambda b, a: related(a, "dog", "next to", "woman"),
    ),
    (
        "eine Katze auf dem Sofa",
        "ändere die Farbe der Katze in weiß",
        lambda b, a: of(a, "cat").colours == ("white",),
    ),
    ("a house", "can it have a red roof", lambda b, a: slots(a, "house") == ["roof"]),
    (SIGN, "turn the sign's text into 'SOLD OUT'", lambda b, a: a.subjects[0].lettering != "OPEN"),
]

SEATED: list[tuple[str, str, str, int]] = [
    ("a desk with a laptop, a lamp and a mug on it", "remove the lamp", "lamp", 3),
    ("a desk with a laptop, a lamp and a mug on it", "make the mug blue", "cup", 4),
    ("two cats sitting on a sofa", "remove the left cat", "cat", 2),
    ("two cats sitting on a sofa", "make the right cat black", "cat", 3),
    ("three books on a shelf", "replace the second book with a vase", "book", 3),
]
"""A picture, an instruction, what it touches, and how many subjects there are afterwards."""

WHOLES: list[tuple[str, str, Check]] = [
    (FOX, "make it night", lambda b, a: a.time == "night"),
    ("a boat on a lake", "add mountains in the background", lambda b, a: a.setting == "lake"),
    (FOX, "add some stars", lambda b, a: a.time == "night" and kinds(a) == ["fox"]),
    (CAT, "at sunset", lambda b, a: a.time == "sunset"),
    (FOX, "let it snow", lambda b, a: a.weather == "snow"),
    (FOX, "make the sky stormy", lambda b, a: a.weather == "storm"),
    (FOX, "in autumn", lambda b, a: a.season == "autumn"),
    (CAT, "change the season to winter", lambda b, a: a.season == "winter"),
    (FOX, "季節を冬にして雪を降らせて", lambda b, a: (a.season, a.weather) == ("winter", "snow")),
    (FOX, "as a woodcut", lambda b, a: a.style == "woodcut"),
    (FOX, "turn it into pixel art", lambda b, a: a.style == "pixel art"),
    (FOX, "without the clouds", lambda b, a: "clouds" in (a.without or ())),
    (FOX, "remove the sun", lambda b, a: "sun" in (a.without or ())),
    (FOX, "make it black and white", lambda b, a: a.subjects == b.subjects),
    (CAT, "do it as a watercolor", lambda b, a: a.style == "watercolour"),
    (FOX, "no flowers please", lambda b, a: "flowers" in (a.without or ())),
    (
        "a small house with a garden",
        "now in winter with snow on the roof",
        lambda b, a: (a.setting, a.season, a.weather) == ("garden", "winter", "snow"),
    ),
    ("a living room", "make the walls green", lambda b, a: a.background == "green"),
    ("a cat in a kitchen", "the walls should be light blue", lambda b, a: a.setting == "kitchen"),
    ("a logo with a mountain", "make it red", lambda b, a: a.background == "red"),
    (
        "a logo with a mountain",
        "change the colour to dark green",
        lambda b, a: a.subjects[0].colours == (a.background,) == ("dark green",),
    ),
    ("una chica con un paraguas", "haz que llueva", lambda b, a: a.weather == "rain"),
    (
        'a shop with a sign "OPEN"',
        'the sign should say "CLOSED" and it should be dark outside',
        lambda b, a: a.time == "night" and "CLOSED" in str(a),
    ),
    (
        CAT,
        "i was wondering if it could be done in watercolour",
        lambda b, a: a.style == "watercolour",
    ),
    (CAT, "would you mind making it night?", lambda b, a: a.time == "night"),
    ("a city", "at sunset, with clouds in the sky", lambda b, a: a.setting == b.setting),
    ("un perro en el parque", "ahora que sea de noche", lambda b, a: a.time == "night"),
    ("公園で遊ぶ子ども", "雨を降らせて", lambda b, a: a.weather == "rain"),
]
PLACES: list[tuple[str, str, str]] = [
    (CAT, "put them on a beach", "beach"),
    (FOX, "change the background to a forest", "forest"),
    (FOX, "make the meadow a desert", "desert"),
    (FOX, "make the background blue", "plain"),
    (CAT, "remove the background", "plain"),
]


@pytest.mark.parametrize(("prompt", "words", "check"), THINGS, ids=[t[1] for t in THINGS])
def test_only_the_touched_pieces_change(desk: Desk, prompt: str, words: str, check: Check) -> None:
    before = drawn(prompt)
    after = desk.edit(before, words)
    assert check(before.scene, after.scene), after.sentence
    moved = (before.pixels != after.pixels).any(axis=2)
    assert moved.any()
    assert not (moved & ~touched(before.scene, after.scene)).any()
    assert not after.warnings


@pytest.mark.parametrize(("prompt", "words", "kind", "count"), SEATED, ids=[t[1] for t in SEATED])
def test_those_beside_keep_their_seats(
    desk: Desk, prompt: str, words: str, kind: str, count: int
) -> None:
    before = drawn(prompt)
    after = desk.edit(before, words)
    assert len(after.scene.subjects) == count, after.sentence
    moved = np.flatnonzero((before.pixels != after.pixels).any(axis=(0, 2)))
    spans = seats_of(before.scene, kind)
    # what changes is one piece wide, and where it sat: nobody moved up
    assert any(a - 4 <= moved[0] and moved[-1] <= b + 4 for a, b in spans), (moved, spans)
    assert not after.warnings


def seats_of(scene: Scene, kind: str) -> list[tuple[float, float]]:
    """Return from where to where each piece of a seated kind reaches, in pixels."""
    child = of(scene, kind)
    assert child.seats is not None
    host = next(s for s in scene.subjects if s.pins)
    pin, own, piece = host.pins[0], CATALOG[host.kind], CATALOG[child.kind]
    one = pin.height / own.box[1] * SIDE
    out: list[tuple[float, float]] = []
    for seat in child.seats.at:
        x = own.box[0] - seat.x if pin.is_flipped else seat.x
        middle = pin.x * SIDE + (x - own.box[0] / 2) * one
        half = 0.5 * piece.box[0] * seat.scale * one
        out.append((middle - half, middle + half))
    return out


@pytest.mark.parametrize(("prompt", "words", "check"), WHOLES, ids=[t[1] for t in WHOLES])
def test_what_changes_the_whole_picture_leaves_things_in_place(
    desk: Desk, prompt: str, words: str, check: Check
) -> None:
    before = drawn(prompt)
    after = desk.edit(before, words)
    assert check(before.scene, after.scene), after.sentence
    assert stands(before.scene) == stands(after.scene)
    assert (before.pixels != after.pixels).any()
    assert not after.warnings


@pytest.mark.parametrize(("prompt", "words", "setting"), PLACES)
def test_another_setting_keeps_the_things(
    desk: Desk, prompt: str, words: str, setting: str
) -> None:
    before = drawn(prompt)
    after = desk.edit(before, words)
    assert after.scene.setting == setting
    assert kinds(after.scene) == kinds(before.scene)
    for old, new in zip(before.scene.subjects, after.scene.subjects, strict=True):
        assert [p.x for p in old.pins] == [p.x for p in new.pins]


@pytest.mark.parametrize(
    "words",
    ["", "hello, how are you?", "frobnicate the quux", "remove the elephant", "\u0ca0_\u0ca0"],
)
def test_what_is_no_change_leaves_every_pixel_and_says_so(desk: Desk, words: str) -> None:
    before = drawn(CAT)
    after = desk.edit(before, words)
    assert np.array_equal(before.pixels, after.pixels)
    assert after.scene == before.scene
    assert bool(after.warnings) == bool(words)


CHAIN = (
    "add a red balloon",
    "add a tree on the left",
    "make the fox blue",
    "add a rabbit next to the fox",
    "make it bigger",
    "move the tree to the right",
    "add two birds in the sky",
    "make the balloon yellow",
    "remove the rabbit",
    "give the fox a hat",
)


def test_ten_edits_in_a_row_each_touch_only_their_own(desk: Desk) -> None:
    shot = drawn("a fox in a meadow with a house")
    first = shot
    for words in CHAIN:
        after = desk.edit(shot, words)
        moved = (shot.pixels != after.pixels).any(axis=2)
        assert moved.any(), words
        assert not (moved & ~touched(shot.scene, after.scene)).any(), words
        shot = after
    assert sorted(kinds(shot.scene)) == ["balloon", "bird", "fox", "hat", "house", "tree"]
    assert of(shot.scene, "house") == of(first.scene, "house")
    # what was drawn step by step is what its scene gives at once
    again = desk.edit(shot, "make it night")
    back = desk.edit(again, "make it day")
    moved = (back.pixels != shot.pixels).any(axis=2)
    assert not moved.any()


def test_edits_can_be_undone_to_the_byte(desk: Desk) -> None:
    shots = [drawn("a fox and a tree in a meadow")]
    for words in ("make the fox blue", "make it night", "draw it again"):
        shots.append(desk.edit(shots[-1], words))
    one = desk.edit(shots[-1], "no, undo that")
    assert np.array_equal(one.pixels, shots[2].pixels)
    two = desk.edit(one, "undo")
    assert np.array_equal(two.pixels, shots[1].pixels)
    for words in ("undo everything", "reset", "start over"):
        assert np.array_equal(desk.edit(shots[-1], words).pixels, shots[0].pixels), words
    first = desk.edit(two, "go back")
    assert np.array_equal(first.pixels, shots[0].pixels)
    more = desk.edit(first, "undo")
    assert more.warnings == ("There is no earlier picture to go back to.",)
    assert np.array_equal(more.pixels, shots[0].pixels)


def test_what_was_taken_out_comes_back(desk: Desk) -> None:
    first = drawn("a girl flying a kite on a hill")
    gone = desk.edit(first, "take the kite away")
    assert kinds(gone.scene) != kinds(first.scene)
    back = desk.edit(gone, "actually bring the kite back")
    assert np.array_equal(back.pixels, first.pixels)


def test_it_is_the_garment_that_was_put_on(desk: Desk) -> None:
    shot = drawn("a man in a park")
    for words in ("give him a hat", "make it red", "make him older", "give him boots"):
        shot = desk.edit(shot, words)
    man = of(shot.scene, "man")
    assert man.colours == ()
    assert ("hat", "red") in {(p.slot, p.colour) for p in man.parts}
    bare = desk.edit(shot, "take them off").scene
    assert set(of(bare, "man").attributes) == {"hat", "old"}


def test_an_undone_garment_is_not_spoken_of(desk: Desk) -> None:
    shot = drawn("a man in a park")
    for words in ("give him a hat", "give him boots", "undo", "make it red"):
        shot = desk.edit(shot, words)
    man = of(shot.scene, "man")
    assert man.attributes == ("hat",)
    assert {(p.slot, p.colour) for p in man.parts} == {("hat", "red")}


@pytest.mark.parametrize("words", ["replace the shirt with a jacket", "make the shirt a jacket"])
def test_what_a_drawing_wears_by_itself_is_replaced_without_a_warning(
    desk: Desk, words: str
) -> None:
    after = desk.edit(drawn("a man in a park"), words)
    assert (of(after.scene, "man").attributes, after.warnings) == (("jacket",), ())
    taken = desk.edit(drawn("a man in a park"), "take off the shirt")
    assert taken.warnings == (MISSED.format("shirt"),)


def test_another_draw_of_another_size_has_another_chance(desk: Desk) -> None:
    before = drawn(FOX)
    assert desk.edit(before, "draw it again", height=SIDE // 2).metadata["seed"] == "99"
    same = desk.edit(before, "make it night", height=SIDE // 2)
    assert same.metadata["seed"] == before.metadata["seed"]


def test_what_goes_on_from_a_gift_is_given(desk: Desk) -> None:
    shot = drawn("a woman walking in the park")
    for words in ("give her a hat please", "and an umbrella too"):
        shot = desk.edit(shot, words)
    assert related(shot.scene, "woman", "holding", "umbrella")
    player = desk.edit(drawn("a guitarist on stage"), "make him a woman")
    player = desk.edit(player, "with a white guitar")
    assert slots(player.scene, "musician") == ["guitar"]
    pair = desk.edit(desk.edit(drawn(FOX), "give the fox a hat"), "and a squirrel")
    assert not any(r.name == "holding" for r in pair.scene.relations)


def test_who_rides_a_bicycle_has_a_helmet_for_that() -> None:
    boy = Subject(id="s1", kind="boy", attributes=("helmet",))
    assert helmeted(boy, [CATALOG["bicycle"]]).attributes == ("bicycle helmet",)
    assert helmeted(boy, [CATALOG["horse"]]) == boy


def test_the_moon_behind_somebody_is_in_the_sky(desk: Desk) -> None:
    after = desk.edit(drawn("an owl on a branch"), "add a moon behind it and some stars").scene
    assert related(after, "moon", "behind", "owl")
    assert of(after, "moon").pins[0].y < 0.65
    assert (after.time, kinds(after)) == ("night", ["owl", "branch", "moon"])


def test_what_hangs_is_looked_at_itself(desk: Desk) -> None:
    before = drawn("a tree with a swing")
    near = desk.edit(before, "zoom in on the swing").scene
    seat = seat_of(near, "swing")
    tree, pin = CATALOG["tree"], of(near, "tree").pins[0]
    x = pin.x + (-1 if pin.is_flipped else 1) * (seat.x - tree.box[0] / 2) * (
        pin.height / tree.box[1]
    )
    assert x == pytest.approx(0.5, abs=0.02)
    assert pin.height > 1.3 * of(before.scene, "tree").pins[0].height


def test_looking_closer_keeps_the_order_of_things(desk: Desk) -> None:
    before = drawn(CAT)
    near = desk.edit(before, "zoom in on the cat").scene
    assert of(near, "cat").pins[0].height > 1.1 * of(before.scene, "cat").pins[0].height
    assert (x_of(near, "dog") > x_of(near, "cat")) == (
        x_of(before.scene, "dog") > x_of(before.scene, "cat")
    )
    far = desk.edit(before, "zoom out").scene
    assert all(
        n.pins[0].height < o.pins[0].height
        for n, o in zip(far.subjects, before.scene.subjects, strict=True)
    )


def test_the_way_there_and_back_gives_the_same_bytes(desk: Desk) -> None:
    first = drawn(CAT)
    for there, back in (
        ("add a red balloon", "remove the balloon"),
        ("make it snow", "stop the snow"),
        ("put a hat on the cat", "take off the hat"),
        ("make the dog sleep", "make the dog stand"),
    ):
        after = desk.edit(desk.edit(first, there), back)
        assert (first.pixels != after.pixels).mean() < (
            0.0 if "snow" not in there else 0.001
        ) + 1e-9


def masked(left: float, top: float, right: float, bottom: float) -> NDArray[np.uint8]:
    mask = np.zeros((SIDE, SIDE), dtype=np.uint8)
    mask[int(top * SIDE) : int(bottom * SIDE), int(left * SIDE) : int(right * SIDE)] = 255
    return mask


MASKED: list[tuple[str, str, tuple[float, float, float, float], Check]] = [
    (FOX, "a red balloon", (0.02, 0.02, 0.32, 0.4), lambda b, a: "balloon" in kinds(a)),
    (FOX, "add a tree", (0.02, 0.3, 0.4, 0.75), lambda b, a: "tree" in kinds(a)),
    (
        "a room with a sofa",
        "a cat",
        (0.3, 0.4, 0.6, 0.75),
        lambda b, a: of(a, "cat").pins[0].is_raised,
    ),
    (FOX, "a boat and a duck", (0.05, 0.6, 0.95, 0.98), lambda b, a: len(a.subjects) == 3),
    (FOX, "make it night", (0.0, 0.0, 0.5, 1.0), lambda b, a: a.time == "night"),
]


@pytest.mark.parametrize(("prompt", "words", "box", "check"), MASKED, ids=[m[1] for m in MASKED])
def test_with_a_mask_only_the_masked_part_changes(
    desk: Desk, prompt: str, words: str, box: tuple[float, float, float, float], check: Check
) -> None:
    before, mask = drawn(prompt), masked(*box)
    after = desk.edit(before, words, mask=mask)
    assert check(before.scene, after.scene)
    shown = composite(before.pixels, after.pixels, mask)
    assert (shown != before.pixels).any()
    # the next edit keeps what the mask kept
    after.pixels = shown
    later = desk.edit(after, "add a yellow duck on the right")
    moved = (later.pixels != shown).any(axis=2)
    assert moved.any()
    assert not (moved & ~touched(after.scene, later.scene)).any()


def test_it_is_what_lies_in_the_mask(desk: Desk) -> None:
    before = drawn(CAT)
    for kind in ("cat", "dog", "house"):
        pin = of(before.scene, kind).pins[0]
        box = (pin.x - 0.12, pin.y - pin.height * 0.9, pin.x + 0.12, pin.y + 0.02)
        after = desk.edit(before, "make it blue", mask=masked(*box))
        assert [s.kind for s in after.scene.subjects if s.colours == ("blue",)] == [kind]
        after = desk.edit(before, "remove this", mask=masked(*box))
        assert kind not in kinds(after.scene)


def test_a_picture_that_somebody_changed_keeps_those_pixels(desk: Desk) -> None:
    before = drawn(FOX)
    before = Shot.__new__(Shot)
    before.__dict__.update(drawn(FOX).__dict__)
    painted = before.pixels.copy()
    painted[8:24, 8:40] = (255, 0, 255)
    painted[100:] ^= 1  # as a JPEG would
    before.pixels = painted
    after = desk.edit(before, "make the fox blue")
    moved = (after.pixels != painted).any(axis=2)
    assert moved.any()
    assert not (moved & ~touched(before.scene, after.scene)).any()
    assert (after.pixels[8:24, 8:40] == (255, 0, 255)).all()


def test_partial_images_show_the_change_alone(desk: Desk) -> None:
    before = drawn(CAT)
    last = desk.edit(before, "make the house blue")
    errors: list[float] = []
    for stage in (0, 1, 2):
        part = desk.edit(before, "make the house blue", stage=stage)
        assert part.pixels.shape == before.pixels.shape
        same = (part.pixels == before.pixels).all(axis=2)
        assert same.mean() > 0.6
        assert not same.all()
        errors.append(float(np.abs(part.pixels.astype(int) - last.pixels).mean()))
    assert errors[0] > errors[2]


@pytest.mark.parametrize("size", [(64, 64), (1000, 333), (97, 131)])
def test_any_size_can_be_edited(desk: Desk, size: tuple[int, int]) -> None:
    before = drawn(FOX, *size)
    after = desk.edit(before, "add a red balloon")
    assert after.pixels.shape == before.pixels.shape
    assert 0 < (before.pixels != after.pixels).any(axis=2).mean() < 0.3


def test_no_instruction_ends_in_an_error() -> None:
    scenes = [drawn(p).scene for p in (CAT, "a man riding a horse in a park", CUPS)]
    folder = Path(__file__).parents[4] / "docs" / "vignette"
    files = sorted(folder.glob("edits-*.txt"))
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    assert len(lines) > 200
    for k, line in enumerate(lines):
        scene = scenes[k % len(scenes)]
        for words in line.partition("|")[2].split("||"):
            edit = edited(scene, words)
            known = {s.id for s in edit.scene.subjects}
            assert all({r.subject, r.object} <= known for r in edit.scene.relations), words
            assert edit.is_changed or edit.warnings, words


@pytest.mark.parametrize("past", ["", "?", "AAAA", "eJw", "e30=", "eJyLjgUAARUAuQ=="])
def test_a_past_from_anybody_does_no_harm(desk: Desk, past: str) -> None:
    shot = Shot(develop(Order(prompt=FOX, width=SIDE, height=SIDE, seed=1)))
    shot.metadata["past"] = past
    assert np.array_equal(desk.edit(shot, "undo").pixels, shot.pixels)


def test_of_a_long_past_the_newest_can_be_read() -> None:
    pins = tuple(Pin(x=k / 7, y=k / 7, height=0.1) for k in range(MAX_COUNT))
    crowd = [
        Subject(id=f"s{k}", kind="fox", count=MAX_COUNT, pins=pins) for k in range(MAX_SUBJECTS)
    ]
    past = [Past(scene=Scene(subjects=tuple(crowd)), seed=k) for k in range(MAX_PAST)]
    seeds = [p.seed for p in unpacked(packed(past))]
    assert 0 < len(seeds) < MAX_PAST
    assert seeds == list(range(MAX_PAST))[-len(seeds) :]


@pytest.mark.parametrize("focus", ["s1#foo", "s1 s1#foo", "s1 s1#hat", "s9 s9#hat", "# s1#"])
def test_a_focus_from_anybody_does_no_harm(desk: Desk, focus: str) -> None:
    shot = Shot(develop(Order(prompt=FOX, width=SIDE, height=SIDE, seed=1)))
    shot.metadata["focus"] = focus
    red = desk.edit(shot, "make it red").scene
    assert [(s.kind, s.colours or tuple(p.colour for p in s.parts)) for s in red.subjects] == [
        ("fox", ("red",))
    ]


@pytest.mark.parametrize("words", ["take the dog ", "take the dog out of the ", "put it out and "])
def test_an_endless_instruction_is_read(words: str) -> None:
    assert read(words * 2000)[0]


@pytest.mark.parametrize("size", ["", "x", "0x9", f"{'1' * 400}x1", f"{'1' * 5000}x1"])
def test_a_size_from_anybody_does_no_harm(size: str) -> None:
    memory = recall({**drawn(FOX).metadata, "size": size})
    assert memory is not None
    assert memory.ratio == 0


@pytest.mark.parametrize("id_", ["", "s", 's1"/><script/>', f"s{'1' * 5000}"])
def test_an_id_from_anybody_is_not_taken(id_: str) -> None:
    metadata = drawn(FOX).metadata
    strange = metadata["scene"].replace('"s1"', msgspec.json.encode(id_).decode())
    memory = recall({**metadata, "scene": strange})
    assert memory is not None
    assert not memory.scene.subjects


def test_metadata_from_anybody_do_no_harm(desk: Desk) -> None:
    before = drawn(FOX)
    good = before.metadata["scene"]
    for scene in (
        "",
        "{}",
        "[]",
        good.replace("fox", "no such thing"),
        good.replace("meadow", "nowhere"),
        good.replace('"height":', '"height":1e300,"x_":'),
        good.replace('"count"', '"c"'),
        good.replace("s1", f"s{'1' * 5000}"),
        '{"subjects":[' + ",".join(['{"id":"s1","kind":"fox","count":9999}'] * 500) + "]}",
    ):
        shot = Shot.__new__(Shot)
        shot.__dict__.update(before.__dict__)
        shot.metadata = {**before.metadata, "scene": scene, "seed": "7", "digest": "x"}
        after = desk.edit(shot, "add a red balloon")
        assert after.pixels.shape == before.pixels.shape
