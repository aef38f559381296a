"""Owns the drawings of the big cats: lion, lioness, tiger, leopard, cheetah, panther.

One body in five poses carries all of them; a species adds its head, its marks and its tail.
Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from collections.abc import Callable
from typing import Final, Protocol

import msgspec

from tintype.engine.vignette.art.anatomy import (
    INK,
    Build,
    curve,
    dots,
    eye,
    far_legs,
    folded_legs,
    galloping,
    leap,
    near_legs,
    paw,
    standing,
)
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen

POSES: Final = ("standing", "sitting", "running", "jumping", "lying", "sleeping", "roaring")

STANCE = Build(
    fore=(180, 106),
    hind=(76, 104),
    floor=178,
    fore_widths=(42, 26, 19),
    hind_widths=(54, 34, 21, 18),
    foot_slot="coat",
    apart=16,
)


class Face(Protocol):
    """Draws a head about its own middle."""

    def __call__(self, pen: Pen, *, is_asleep: bool) -> None:
        """Draw the head, its eyes shut when `is_asleep`."""
        ...


class Species(msgspec.Struct, frozen=True, kw_only=True):
    """What tells one big cat from another; `marks` is drawn inside an outline of the body."""

    head: Face
    marks: Callable[[Pen, str], None]
    tail_tip: str = "coat.deep"
    has_tuft: bool = False


def big_cat(pen: Pen, species: Species) -> None:
    """Draw a big cat in the pen's variant."""
    if pen.variant == "sitting":
        cat_upright(pen, species)
    elif pen.variant == "jumping":
        with leap(pen, 290, 180, degrees=-10, lift=14):
            cat_on_feet(pen, species, is_running=True)
    else:
        cat_on_feet(pen, species, is_running=pen.variant == "running")


def cat_on_feet(pen: Pen, species: Species, *, is_running: bool) -> None:
    """Draw a big cat that stands, runs or lies."""
    is_down = pen.variant in ("lying", "sleeping")
    dy = 46 if is_down else 14 if is_running else 0
    legs = galloping(STANCE, reach=0.85) if is_running else standing(STANCE)
    with pen.moved(14, 14 if is_running else 0):
        if not is_down:
            far_legs(pen, STANCE, legs)
        if is_down:
            tail = dots("52 150, 26 162, 10 172, 30 175, 56 172")
        elif is_running:
            tail = dots("52 84, 22 74, 0 86, -10 72")
        else:
            tail = dots("52 90, 28 98, 18 124, 4 130, -6 114")
        drawn_tail(pen, species, tail)
        with pen.moved(0, 46 if is_down else 0):
            trunk = curve(
                "42 100, 54 74, 92 68, 134 72, 168 60, 200 62, 218 90, 206 120, 172 132,"
                "128 124, 88 130, 52 122"
            )
            pen.form("coat", trunk, shade=10, light=4)
            with pen.inside(trunk):
                pen.blob(
                    "belly", dots("226 96, 204 104, 176 124, 120 121, 84 128, 150 146, 222 130")
                )
                species.marks(pen, "trunk")
        limbs = folded_legs(pen, STANCE, 46) if is_down else near_legs(pen, STANCE, legs)
        for i, outline in enumerate(limbs):
            with pen.inside(outline):
                species.marks(pen, f"{'low' if is_down else 'up'} {i}")
        with pen.moved(212, 66 + (44 if is_down else 0)):
            species.head(pen, is_asleep=pen.variant == "sleeping")
    pen.anchor("head", 226, 34 + dy, size=54)
    pen.anchor("face", 230, 63 + dy, size=62)
    pen.anchor("mouth", 232, 92 + dy, size=30)
    pen.anchor("neck", 206, 100 + dy, size=34)
    pen.anchor("back", 130, 72 + dy, size=70)
    pen.anchor("seat", 130, 74 + dy, size=70)


def drawn_tail(pen: Pen, species: Species, spine: tuple[tuple[float, ...], ...]) -> None:
    """Draw the tail along `spine` with its tip or tuft."""
    points = [(p[0], p[1]) for p in spine]
    outline = limb(points, (14, 12, 11, 10, 9)[: len(points)])
    pen.form("coat", outline, shade=3, light=2)
    with pen.inside(outline):
        species.marks(pen, "tail")
    (ax, ay), (bx, by) = points[-2], points[-1]
    ux, uy = (bx - ax) * 0.25, (by - ay) * 0.25
    if species.has_tuft:
        tuft = [(bx - ux * 2, by - uy * 2), (bx, by), (bx + ux * 2, by + uy * 2)]
        pen.limb(species.tail_tip, tuft, (8, 18, 5))
    else:
        pen.limb(species.tail_tip, [(bx - ux, by - uy), (bx, by)], (10, 9))


def cat_upright(pen: Pen, species: Species) -> None:
    """Draw a big cat on its haunches."""
    drawn_tail(pen, species, dots("96 166, 66 172, 42 160, 36 138, 22 126"))
    pen.limb("coat.deep", dots("186 108, 190 140, 192 170"), (28, 20, 18))
    paw(pen, "coat.deep", 192, 178, 18)
    body = curve("154 58, 126 84, 100 120, 88 152, 100 174, 150 178, 182 164, 198 124, 198 76")
    pen.form("coat", body, shade=10, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("206 70, 182 80, 172 106, 176 150, 206 130"))
        species.marks(pen, "upright")
    haunch = curve("94 154, 104 124, 134 116, 158 136, 158 162, 150 178 .6, 104 178")
    pen.form("coat", haunch, shade=6, light=4)
    with pen.inside(haunch):
        species.marks(pen, "haunch")
    paw(pen, "coat", 152, 178, 20)
    leg = curve("156 100, 180 94, 190 126, 184 160, 186 174, 166 174, 164 136")
    pen.form("coat", leg, shade=4, light=2)
    with pen.inside(leg):
        species.marks(pen, "foreleg")
    paw(pen, "coat", 176, 178, 20)
    with pen.moved(184, 62):
        species.head(pen, is_asleep=False)
    pen.anchor("head", 186, 24, size=54)
    pen.anchor("face", 188, 59, size=62)
    pen.anchor("mouth", 200, 84, size=30)
    pen.anchor("neck", 178, 92, size=34)
    pen.anchor("back", 118, 96, size=40)


def face(
    pen: Pen,
    *,
    is_asleep: bool,
    ear: str = "coat.shade",
    has_liner: bool = True,
    marks: Callable[[Pen], None] | None = None,
) -> None:
    """Draw a big cat's face in three-quarter view about its middle, about 76 wide."""
    pen.oval("coat.shade", 27, -27, 11, 11)
    pen.oval("inner", 26, -25, 6, 6, alpha=0.7)
    skull = curve("-37 4, -30 -22, -2 -34, 28 -26, 38 0, 34 22, 20 36, -8 37, -29 24")
    pen.form("coat", skull, shade=6, light=3)
    with pen.inside(skull):
        pen.blob("belly", dots("-26 30, -14 18, -4 12, 6 24, 18 12, 30 16, 36 30, 10 46, -20 44"))
        pen.blob("coat.light", dots("0 -14, 12 -14, 15 8, 6 14, -2 8"))
        if marks:
            marks(pen)
    near = curve("-33 -12, -38 -30, -28 -40, -14 -37, -9 -24, -20 -14")
    pen.form(ear.partition(".")[0], near, shade=3, light=2)
    pen.blob("inner", dots("-27 -18, -31 -29, -26 -34, -18 -32, -15 -25"), alpha=0.8)
    pen.form("belly", curve("-13 20, -2 12, 7 17, 17 11, 27 19, 24 30, 7 35, -10 31"), shade=3)
    if pen.variant == "roaring":
        mouth = curve("-8 20 .5, 6 17, 20 19 .5, 22 36, 14 49, 0 49, -9 38")
        pen.fill("#5b2730", mouth)
        with pen.inside(mouth):
            pen.blob("#d9737d", dots("-4 52, -2 39, 7 36, 16 39, 18 52"))
        for x in (-4, 16):
            pen.poly("#fbf5e6", [(x - 3.5, 21), (x + 3.5, 21), (x, 32)])
        for x in (0, 13):
            pen.poly("#fbf5e6", [(x - 2.5, 48), (x + 2.5, 48), (x, 40)])
    pen.blob("nose", dots("-3 8 .5, 16 7 .5, 11 16, 7 18, 2 16"))
    pen.line(INK, dots("7 18, 5 24, -4 25"), 1.6)
    pen.line(INK, dots("7 22, 12 26, 19 24"), 1.6)
    for x, y in ((-13, -3), (22, -4)):
        if is_asleep:
            eye(pen, x, y, 5.5, is_asleep=True)
            continue
        if has_liner:
            pen.oval(INK, x, y, 6.6, 6.2, tilt=10)
        pen.oval("eye", x, y, 5.2, 5)
        pen.oval(INK, x + 0.8, y, 2.9, 3.8)
        pen.oval("#ffffff.raw", x + 2, y - 1.8, 1.4)
    if pen.detail:
        for x, y in ((-6, 22), (-8, 26), (18, 22), (20, 26)):
            pen.oval("nose.line", x, y, 0.9)


def plain(pen: Pen, part: str) -> None:
    """Draw no marks."""


def lion_head(pen: Pen, *, is_asleep: bool) -> None:
    """Draw the lion's face in its mane."""
    mane = curve(
        "4 -60, -24 -56, -48 -38, -60 -10, -60 16, -50 34, -56 48 .3, -36 48, -26 62 .3, -10 56,"
        "4 67 .3, 14 56, 32 61 .3, 38 46, 54 42 .3, 50 26, 58 6, 54 -20, 44 -42, 26 -56"
    )
    pen.form("mane", mane, shade=10, light=5)
    inner = curve(
        "2 -48, -22 -44, -40 -28, -48 -4, -46 20, -36 36 .3, -24 36, -14 50 .3, 2 44, 18 50 .3,"
        "28 36, 40 34 .3, 44 16, 48 -4, 42 -28, 26 -44"
    )
    pen.fill("mane.light", inner)
    if pen.detail:
        for lock in (
            "-44 -30, -52 -8, -50 14",
            "-52 6, -50 24, -42 36",
            "46 -30, 52 -10, 50 10",
            "-28 -46, -40 -38, -46 -26",
            "28 -48, 38 -38, 44 -26",
            "-12 44, -6 54, 2 58",
        ):
            pen.line("mane.shade", dots(lock), 2.2)
    face(pen, is_asleep=is_asleep, ear="coat", has_liner=False)
    pen.blob("mane", dots("-18 -32, -8 -42, 2 -50, 12 -42, 22 -32, 10 -30, 4 -24, -4 -30"))


def plain_head(pen: Pen, *, is_asleep: bool) -> None:
    """Draw a face without marks."""
    face(pen, is_asleep=is_asleep)


LION = Species(head=lion_head, marks=plain, tail_tip="mane", has_tuft=True)
LIONESS = Species(
    head=plain_head,
    marks=plain,
    tail_tip="mane",
    has_tuft=True,
)


@draws(
    "lion",
    box=(290, 180),
    height_m=1.3,
    slots={
        "coat": "#dca34f",
        "mane": "#8f4a22",
        "belly": "#f8e8c8",
        "inner": "#b9745a",
        "nose": "#8a4c43",
        "eye": "#d8a63a",
    },
    recolour=("coat", "mane"),
    variants=POSES,
    aliases=("lion king",),
    tags=("wild", "safari"),
    shadow=(70, 230),
)
def lion(pen: Pen) -> None:
    """Draw a lion with a full mane."""
    big_cat(pen, LION)


@draws(
    "lioness",
    box=(290, 180),
    height_m=1.2,
    slots={
        "coat": "#d9a65c",
        "mane": "#7d4a2a",
        "belly": "#f8e8c8",
        "inner": "#b9745a",
        "nose": "#8a4c43",
        "eye": "#d8a63a",
    },
    variants=POSES,
    plural="lionesses",
    aliases=("cougar", "puma", "mountain lion", "lion cub"),
    tags=("wild", "safari"),
    shadow=(70, 230),
)
def lioness(pen: Pen) -> None:
    """Draw a lioness."""
    big_cat(pen, LIONESS)


def tiger_marks(pen: Pen, part: str) -> None:
    """Draw black stripes over a part of the body."""
    tone = "stripe"
    match part:
        case "trunk":
            for x, top, end in (
                (64, 66, 104),
                (88, 60, 96),
                (112, 62, 100),
                (138, 64, 96),
                (162, 56, 98),
            ):
                pen.limb(tone, [(x, top), (x - 5, (top + end) / 2), (x + 2, end)], (8, 7, 1.5))
            for x in (100, 126, 152):
                pen.limb(tone, [(x, 132), (x + 2, 116), (x - 2, 108)], (6, 5, 1.5))
        case "tail":
            for x, y in (
                (36, 96),
                (22, 108),
                (14, 126),
                (24, 76),
                (4, 82),
                (22, 164),
                (52, 170),
                (70, 170),
                (46, 166),
                (36, 150),
            ):
                pen.oval(tone, x, y, 3, 12, tilt=30)
        case "upright":
            for x, y in ((146, 66), (128, 84), (112, 106)):
                pen.limb(tone, [(x - 12, y - 4), (x + 8, y + 6), (x + 22, y + 18)], (8, 7, 1.5))
        case "foreleg":
            for y in (112, 128, 144):
                pen.limb(tone, [(152, y), (172, y + 4)], (6, 1.5))
        case "haunch":
            for x, y in ((92, 134), (88, 150), (108, 118)):
                pen.limb(tone, [(x, y), (x + 24, y + 8), (x + 34, y + 16)], (7, 6, 1.5))
        case _:
            low, _, index = part.rpartition(" ")
            if low == "low":
                for x, y in ((40, 150), (46, 136), (150, 160), (168, 150)):
                    pen.limb(tone, [(x, y), (x + 20, y + 7), (x + 28, y + 12)], (7, 6, 1.5))
            elif index == "0":
                for x, y in ((46, 96), (50, 112), (56, 126), (54, 142)):
                    pen.limb(tone, [(x, y), (x + 18, y + 7), (x + 26, y + 10)], (7, 6, 1.5))
            else:
                for y in (108, 122, 136, 150):
                    pen.limb(tone, [(206, y - 4), (186, y), (176, y + 2)], (7, 5, 1.5))


def tiger_face(pen: Pen) -> None:
    """Draw the stripes of the brow and the cheeks."""
    for dx in (-6, 6, 18):
        pen.limb("stripe", [(dx, -38), (5 + (dx - 5) * 0.6, -19)], (6, 1.5))
    pen.limb("stripe", dots("-8 -17, 5 -15, 18 -18"), (1.5, 4, 1.5))
    for y, dx in ((0, 14), (10, 15), (20, 14)):
        pen.limb("stripe", [(-40, y - 2), (-40 + dx, y + 2)], (6, 1.5))
        pen.limb("stripe", [(42, y - 4), (42 - dx * 0.6, y)], (6, 1.5))


def tiger_head(pen: Pen, *, is_asleep: bool) -> None:
    """Draw the tiger's striped face with white whiskers."""
    ruff = curve("-30 6, -46 18, -36 24, -40 36, -24 38, 4 42, 26 38, 42 30, 38 22, 46 12, 34 0")
    pen.form("belly", ruff, shade=4)
    face(pen, is_asleep=is_asleep, ear="coat", marks=tiger_face)


TIGER = Species(head=tiger_head, marks=tiger_marks, tail_tip="stripe")


@draws(
    "tiger",
    box=(290, 180),
    height_m=1.25,
    slots={
        "coat": "#e8862e",
        "stripe": "#33262a",
        "belly": "#fbf1e0",
        "inner": "#f0c8b0",
        "nose": "#d07a72",
        "eye": "#e3b93f",
    },
    variants=POSES,
    aliases=("tigress", "tiger cub"),
    tags=("wild", "jungle"),
    shadow=(70, 230),
)
def tiger(pen: Pen) -> None:
    """Draw a tiger with black stripes."""
    big_cat(pen, TIGER)


SPOTS: Final[tuple[tuple[float, float], ...]] = (
    (56, 81),
    (72, 80),
    (87, 85),
    (112, 78),
    (132, 82),
    (146, 81),
    (170, 79),
    (188, 80),
    (44, 100),
    (63, 97),
    (86, 102),
    (100, 94),
    (118, 96),
    (137, 98),
    (163, 92),
    (181, 94),
    (201, 94),
    (57, 112),
    (71, 111),
    (97, 112),
    (113, 113),
    (132, 116),
    (155, 110),
    (171, 110),
    (191, 112),
)


def spotted(pen: Pen, part: str, *, size: float, is_rosette: bool) -> None:
    """Draw spots over a part of the body; a rosette is a ring of two arcs."""
    if part == "tail":
        for x, y in (
            (40, 94),
            (27, 102),
            (19, 116),
            (10, 128),
            (38, 80),
            (14, 80),
            (24, 164),
            (60, 171),
            (46, 165),
            (38, 146),
        ):
            pen.oval("spot", x, y, size * 0.75, size * 0.95)
        return
    shift = {"upright": (0, 0), "haunch": (30, 40), "foreleg": (-10, 30)}.get(part, (0, 0))
    if part.startswith("low"):
        shift = (-10, 46)
    places = SPOTS
    if part == "upright":
        places = tuple((70 + x * 0.55, y * 1.1 - 20 + (210 - x) * 0.35) for x, y in SPOTS)
    elif part != "trunk":
        places = tuple((x, y) for x, y in SPOTS) + tuple((x - 4, y + 42) for x, y in SPOTS)
        size *= 0.75
    for i, (x, y) in enumerate(places):
        cx, cy = x + shift[0], y + shift[1]
        if is_rosette and part == "trunk":
            pen.oval("spot", cx, cy, size * 1.25, size * 1.1, tilt=i * 37 % 180)
            pen.oval("coat.shade", cx + 0.6, cy + 0.3, size * 0.62, size * 0.5)
        else:
            pen.oval("spot", cx, cy, size * 0.8, size * 0.66, tilt=i * 53 % 180)


def spot_face(pen: Pen) -> None:
    """Draw small spots on the brow."""
    for x, y in (
        (-14, -20),
        (-5, -25),
        (4, -27),
        (14, -25),
        (23, -19),
        (-2, -17),
        (11, -17),
        (-28, 6),
        (-24, 14),
        (-30, -3),
    ):
        pen.oval("spot", x, y, 2.1, 1.8)


def tear_face(pen: Pen) -> None:
    """Draw the cheetah's tear lines and small spots."""
    spot_face(pen)
    pen.limb("spot", dots("-8 0, -5 10, -9 24"), (3, 3, 2.5))
    pen.limb("spot", dots("19 0, 18 10, 21 22"), (3, 3, 2.5))


def leopard_head(pen: Pen, *, is_asleep: bool) -> None:
    """Draw the leopard's face."""
    face(pen, is_asleep=is_asleep, marks=spot_face)


def cheetah_head(pen: Pen, *, is_asleep: bool) -> None:
    """Draw the cheetah's face."""
    face(pen, is_asleep=is_asleep, marks=tear_face)


def panther_head(pen: Pen, *, is_asleep: bool) -> None:
    """Draw the panther's face."""
    face(pen, is_asleep=is_asleep, has_liner=False)


LEOPARD = Species(
    head=leopard_head,
    marks=lambda pen, part: spotted(pen, part, size=5.6, is_rosette=True),
    tail_tip="spot",
)
CHEETAH = Species(
    head=cheetah_head,
    marks=lambda pen, part: spotted(pen, part, size=4.2, is_rosette=False),
    tail_tip="spot",
)
PANTHER = Species(
    head=panther_head,
    marks=plain,
    tail_tip="coat",
)


@draws(
    "leopard",
    box=(290, 180),
    height_m=1.05,
    slots={
        "coat": "#e2ac55",
        "spot": "#40302b",
        "belly": "#fbf0dc",
        "inner": "#d9a58c",
        "nose": "#a8605a",
        "eye": "#b9c05a",
    },
    variants=POSES,
    aliases=("jaguar", "ocelot", "lynx", "bobcat"),
    tags=("wild", "jungle", "safari"),
    shadow=(70, 230),
)
def leopard(pen: Pen) -> None:
    """Draw a leopard with rosettes."""
    big_cat(pen, LEOPARD)


@draws(
    "snow leopard",
    box=(290, 180),
    height_m=0.95,
    slots={
        "coat": "#d5d4d6",
        "spot": "#4f4b57",
        "belly": "#fbfaf7",
        "inner": "#c9b0ae",
        "nose": "#b07f7c",
        "eye": "#9fc0c9",
    },
    variants=POSES,
    tags=("wild", "mountain", "arctic"),
    shadow=(70, 230),
)
def snow_leopard(pen: Pen) -> None:
    """Draw a pale leopard of the mountains."""
    big_cat(pen, LEOPARD)


@draws(
    "cheetah",
    box=(290, 180),
    height_m=1.05,
    slots={
        "coat": "#e9bd6c",
        "spot": "#3a2c2a",
        "belly": "#fcf3e2",
        "inner": "#d9a58c",
        "nose": "#5b3d3c",
        "eye": "#d59a3a",
    },
    variants=("running", "standing", "sitting", "jumping", "lying", "sleeping"),
    tags=("wild", "safari"),
    shadow=(70, 230),
)
def cheetah(pen: Pen) -> None:
    """Draw a cheetah with tear lines."""
    big_cat(pen, CHEETAH)


@draws(
    "panther",
    box=(290, 180),
    height_m=1.05,
    slots={
        "coat": "#3b3945",
        "belly": "#4a4856",
        "inner": "#6b5a68",
        "nose": "#23212a",
        "eye": "#c9d65a",
    },
    variants=POSES,
    aliases=("black panther",),
    tags=("wild", "jungle"),
    shadow=(70, 230),
)
def panther(pen: Pen) -> None:
    """Draw a black panther."""
    big_cat(pen, PANTHER)
