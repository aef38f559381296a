"""Owns the drawings of more garden and hothouse flowers: foxglove, calla, protea, poinsettia.

Does not know settings, light or styles.
"""

import math
from collections.abc import Mapping

from tintype.engine.vignette.art.anatomy import curve
from tintype.engine.vignette.art.flowers import ring_of, stalk
from tintype.engine.vignette.art.foliage import at, blade, leaf, petal
from tintype.engine.vignette.art.kind import Kind, draws
from tintype.engine.vignette.art.outline import ellipse, limb, smooth
from tintype.engine.vignette.art.pen import Pen


def spire(
    name: str,
    slots: Mapping[str, str],
    *,
    is_hanging: bool = False,
    is_tight: bool = False,
    height_m: float = 0.9,
    aliases: tuple[str, ...] = (),
) -> Kind:
    """Return a flower whose blossoms climb its stalk, the lowest largest; hanging bells or stars.

    `slots` are petal, heart and stem. A tight one has many small blossoms round a thick spike.
    """

    def plot(pen: Pen) -> None:
        stalk(pen, [(70, 290), (68, 200), (71, 110), (70, 14)], 7)
        for x, y, length, turn in ((68, 276, 62, -32), (68, 262, 60, -150), (68, 240, 46, -20)):
            leaf(pen, "stem", x, y, length, 24, turn)
        rows = 13 if is_tight else 9
        for row in range(rows):
            t = row / (rows - 1)
            y = 24 + (190 - 24) * t if not is_tight else 18 + (160 - 18) * t
            r = (6 + 14 * t) if not is_tight else 7 + 6 * math.sin(math.pi * min(1, t * 0.8 + 0.2))
            sides = (-1, 1) if not is_tight else (-1, 0, 1)
            for side in sides:
                x = 70 + side * (r * 1.02 + 3)
                tone = "petal.shade" if side == 1 else "petal"
                if is_hanging:
                    bell = smooth(
                        [
                            (70, y - r * 0.3, 0.3),
                            (x, y - r * 0.5),
                            (x + side * r * 0.7, y + r * 0.9, 0.2),
                            (x - side * r * 0.3, y + r * 1.35, 0.3),
                            (70 + side * r * 0.3, y + r * 0.6),
                        ]
                    )
                    pen.form(tone, bell, shade=r * 0.2)
                    pen.oval("heart", x + side * r * 0.22, y + r * 0.95, r * 0.34, r * 0.2)
                else:
                    for k in range(5):
                        px, py = at(x, y, r * 0.6, 72 * k - 90)
                        pen.oval(tone, px, py, r * 0.52)
                    pen.oval("heart", x, y, r * 0.3)
        pen.anchor("grip", 69, 230)
        pen.anchor("top", 70, 20, size=30)

    return draws(
        name,
        box=(140, 290),
        height_m=height_m,
        slots=slots,
        faces="front",
        aliases=aliases,
        tags=("garden", "meadow"),
        shadow=(50, 90),
    )(plot)


foxglove = spire(
    "foxglove",
    {"petal": "#c85a9a", "heart": "#f6dcea", "stem": "#5a9e4b"},
    is_hanging=True,
    aliases=("digitalis", "penstemon"),
)
delphinium = spire(
    "delphinium",
    {"petal": "#4f6fd0", "heart": "#f4f4f8", "stem": "#5a9e4b"},
    aliases=("larkspur", "hollyhock", "gladiolus"),
    height_m=1.2,
)
hyacinth = spire(
    "hyacinth",
    {"petal": "#8a6fd6", "heart": "#c9b8f2", "stem": "#5a9e4b"},
    is_tight=True,
    aliases=("grape hyacinth",),
    height_m=0.3,
)
lupin = spire(
    "lupin",
    {"petal": "#8f5fc0", "heart": "#f3c9e2", "stem": "#5a9e4b"},
    is_tight=True,
    aliases=("lupine", "snapdragon", "heather"),
)


@draws(
    "calla lily",
    box=(150, 280),
    height_m=0.7,
    slots={"petal": "#fbf8f0", "spadix": "#f0b53a", "stem": "#5a9e4b"},
    faces="front",
    aliases=("calla", "arum lily", "peace lily"),
    plural="calla lilies",
    tags=("garden",),
    shadow=(50, 100),
)
def calla_lily(pen: Pen) -> None:
    """Draw a calla: one white petal rolled to a funnel about its yellow spadix."""
    leaf(pen, "stem", 70, 270, 96, 46, -58)
    stalk(pen, [(72, 280), (68, 210), (70, 150), (74, 112)], 10)
    pen.form("petal.shade", curve("46 52, 66 20, 96 8, 128 6 .1, 120 44, 104 70, 70 74"), shade=4)
    pen.form("spadix", limb([(78, 92), (82, 60), (88, 28)], (12, 12, 8)), shade=3, light=2)
    pen.form(
        "petal",
        curve("42 48, 62 62, 92 62, 116 40 .4, 108 78, 86 112, 74 128 .3, 62 110, 44 84"),
        shade=7,
        light=4,
    )
    pen.anchor("grip", 69, 210)


@draws(
    "anthurium",
    box=(170, 270),
    height_m=0.5,
    slots={"petal": "#d6303f", "spadix": "#f2c94a", "stem": "#4f9a52"},
    faces="front",
    aliases=("flamingo flower", "flamingo lily"),
    tags=("garden",),
    shadow=(60, 110),
)
def anthurium(pen: Pen) -> None:
    """Draw an anthurium: a glossy heart with its spadix."""
    leaf(pen, "stem", 84, 264, 90, 50, -150)
    leaf(pen, "stem", 86, 258, 76, 42, -30)
    stalk(pen, [(86, 270), (80, 200), (84, 120)], 8)
    heart = curve(
        "84 60 .2, 66 28, 28 26, 10 58, 22 96, 58 120, 92 142 .1, 120 112, 154 88, 160 52,"
        " 136 26, 102 34"
    )
    pen.form("petal", heart, shade=9, light=6)
    pen.line("petal.deep", [(84, 66), (88, 100), (92, 138)], 2.4, alpha=0.7)
    pen.form("spadix", limb([(84, 70), (100, 46), (122, 14)], (13, 13, 9)), shade=3, light=2)
    pen.oval("petal.pale", 40, 52, 10, 16, tilt=30, alpha=0.6)
    pen.anchor("grip", 82, 200)


@draws(
    "bird of paradise flower",
    box=(210, 280),
    height_m=1.1,
    slots={"petal": "#f08a2a", "tongue": "#3f5fc0", "sheath": "#4f8f5a", "stem": "#4f8f5a"},
    faces="front",
    aliases=("strelitzia", "crane flower", "bird of paradise plant"),
    tags=("garden",),
    shadow=(50, 110),
)
def bird_of_paradise_flower(pen: Pen) -> None:
    """Draw a strelitzia: its beak of a sheath with orange sails and a blue tongue."""
    leaf(pen, "stem", 70, 276, 120, 46, -110)
    stalk(pen, [(76, 280), (70, 210), (66, 150), (72, 112)], 10)
    for x, y in ((70, 18), (104, 8), (134, 26)):
        pen.form(
            "petal",
            petal(
                84,
                104,
                math.dist((84, 104), (x, y)),
                32,
                math.degrees(math.atan2(y - 104, x - 84)),
                tip=0.1,
            ),
            shade=4,
            light=3,
        )
    pen.form("tongue", petal(88, 104, 92, 16, -44, tip=0.1), shade=3, light=2)
    pen.form(
        "sheath", curve("62 106 .3, 78 94, 130 96, 202 110 .1, 130 118, 86 126"), shade=5, light=3
    )
    pen.line("petal.shade", [(84, 100), (140, 102), (190, 109)], 3)
    pen.anchor("grip", 69, 210)


@draws(
    "protea",
    box=(170, 270),
    height_m=0.6,
    slots={"petal": "#e0748a", "heart": "#f3e0d0", "stem": "#6f9a5a"},
    faces="front",
    aliases=("king protea", "artichoke flower"),
    tags=("garden",),
    shadow=(60, 110),
)
def protea(pen: Pen) -> None:
    """Draw a king protea: a dome of down inside pointed bracts."""
    stalk(pen, [(86, 264), (82, 200), (84, 130)], 11)
    for x, y, turn in ((84, 240, -30), (84, 226, -150), (84, 200, -24), (84, 190, -156)):
        leaf(pen, "stem", x, y, 58, 24, turn)
    for turn, length in (
        (-170, 74),
        (-10, 74),
        (-152, 84),
        (-28, 84),
        (-132, 92),
        (-48, 92),
        (-112, 96),
        (-68, 96),
        (-90, 96),
    ):
        pen.form("petal.shade", petal(84, 128, length, 30, turn, tip=0.1), shade=3)
    pen.form("heart", curve("50 110, 52 70, 84 42, 116 70, 118 110, 84 132"), shade=7, light=4)
    for k in range(9):
        x = 54 + 7.6 * k
        pen.line("heart.deep", [(x, 110), (84 + (x - 84) * 0.7, 60)], 1.6, alpha=0.6)
    for turn, length in (
        (-164, 62),
        (-16, 62),
        (-140, 66),
        (-40, 66),
        (-116, 62),
        (-64, 62),
        (-90, 58),
    ):
        pen.form("petal", petal(84, 138, length, 26, turn, tip=0.1), shade=4, light=3)
    pen.anchor("grip", 82, 210)


@draws(
    "poinsettia",
    box=(210, 220),
    height_m=0.45,
    slots={"petal": "#d3263a", "leaf": "#3f8a4a", "pot": "#b5623a", "heart": "#f2cf4a"},
    faces="front",
    aliases=("christmas star flower",),
    tags=("home", "garden"),
    shadow=(60, 150),
)
def poinsettia(pen: Pen) -> None:
    """Draw a poinsettia in its pot."""
    pen.form(
        "pot",
        smooth([(62, 158, 0.2), (148, 158, 0.2), (138, 216, 0.3), (72, 216, 0.3)]),
        shade=6,
        light=4,
    )
    pen.form(
        "pot",
        smooth([(56, 152, 0.3), (154, 152, 0.3), (152, 168, 0.3), (58, 168, 0.3)]),
        shade=3,
        light=3,
    )
    for turn in (10, 46, 90, 134, 170, -30, -150):
        leaf(pen, "leaf", 105, 92, 92, 44, turn)
    for k in range(8):
        pen.form("petal.shade", petal(105, 86, 84, 38, 45 * k - 70, tip=0.05), shade=4)
    for k in range(7):
        pen.form("petal", petal(105, 86, 58, 30, 51.4 * k - 90, tip=0.05), shade=3, light=3)
    for k in range(6):
        x, y = at(105, 86, 9, 60 * k)
        pen.oval("heart", x, y, 5)
    pen.oval("heart.shade", 105, 86, 5)
    pen.anchor("top", 105, 60, size=120)


@draws(
    "magnolia",
    box=(200, 230),
    height_m=0.5,
    slots={"petal": "#f6dfe6", "blush": "#d98aa8", "bark": "#7a5a48"},
    faces="front",
    aliases=("magnolia flower", "magnolia blossom", "magnolia branch"),
    tags=("garden",),
    shadow=(60, 130),
)
def magnolia(pen: Pen) -> None:
    """Draw a magnolia's cup of a flower and a bud on a bare branch."""
    pen.form("bark", limb([(36, 220), (70, 180), (100, 148)], (13, 11, 9)), shade=3, light=2)
    pen.form("bark", limb([(66, 184), (44, 150), (36, 118)], (8, 7, 5)), shade=2)
    pen.form("blush", curve("28 120, 26 96, 38 74 .1, 50 96, 48 120, 38 128"), shade=4, light=3)
    for turn, length, width in ((-150, 82, 50), (-30, 84, 50), (-118, 112, 52), (-62, 112, 52)):
        pen.form("petal.shade", petal(108, 148, length, width, turn), shade=5, light=3)
    for turn, length, width in ((-90, 110, 56), (-132, 88, 46), (-48, 88, 46)):
        body = petal(108, 152, length, width, turn)
        pen.form("petal", body, shade=5, light=4)
        with pen.inside(body):
            pen.oval("blush", 108, 150, 26, 34, alpha=0.6, to="blush", slope="round", fade=0.0)
    pen.form("bark", curve("96 152, 108 144, 120 152, 108 164"), shade=2)


@draws(
    "fuchsia flower",
    box=(150, 240),
    height_m=0.3,
    slots={"petal": "#d6307a", "skirt": "#7a3fa8", "stem": "#6f9a5a"},
    faces="front",
    aliases=("hanging fuchsia", "bleeding heart flower"),
    stance="hang",
    tags=("garden",),
    shadow=(50, 100),
)
def fuchsia_flower(pen: Pen) -> None:
    """Draw a hanging fuchsia with its skirt and long stamens."""
    stalk(pen, [(30, 6), (64, 20), (76, 66)], 6)
    leaf(pen, "stem", 50, 16, 56, 28, 24)
    for dx in (-12, -4, 5, 13):
        pen.line("petal", [(76, 150), (76 + dx * 0.6, 190), (76 + dx, 228)], 2.4)
        pen.oval("petal.pale", 76 + dx, 230, 3.4)
    pen.form(
        "skirt",
        curve("44 122, 76 112, 108 122, 112 152, 96 168, 76 172, 56 168, 40 152"),
        shade=6,
        light=4,
    )
    for x in (62, 76, 90):
        pen.line("skirt.deep", [(76 + (x - 76) * 0.5, 118), (x, 166)], 2)
    pen.form("petal", limb([(76, 62), (76, 118)], (15, 34)), shade=4, light=3)
    for turn in (158, 128, 52, 22):
        pen.form("petal", petal(76, 112, 66, 24, turn, tip=0.05), shade=4, light=3)
    pen.anchor("grip", 40, 10)


@draws(
    "lily of the valley",
    box=(170, 230),
    height_m=0.25,
    slots={"bell": "#fdfcf6", "leaf": "#5aa055", "stem": "#6fae5a"},
    faces="front",
    aliases=("lilies of the valley", "may lily"),
    plural="lilies of the valley",
    tags=("forest", "garden"),
    shadow=(50, 130),
)
def lily_of_the_valley(pen: Pen) -> None:
    """Draw lily of the valley: white bells along an arch between two broad leaves."""
    pen.form("leaf.shade", blade(84, 228, 190, 66, -112), shade=5)
    pen.form("leaf", blade(84, 228, 180, 70, -68), shade=6, light=4)
    for k in range(3):
        pen.line("leaf.shade", [(88, 220), (112 + 8 * k, 150), (140 + 6 * k, 84 + 12 * k)], 1.6)
    spine = [(88, 226), (92, 130), (104, 60), (134, 26), (154, 34)]
    pen.line("stem", spine, 5)
    for x, y in ((96, 112), (100, 84), (110, 58), (124, 38), (142, 28)):
        pen.line("stem", [(x, y), (x + 13, y + 5), (x + 15, y + 13)], 2)
        bell = curve(
            f"{x + 5} {y + 12} .3, {x + 15} {y + 8}, {x + 25} {y + 12} .3, {x + 29} {y + 30} .2,"
            f"{x + 15} {y + 27}, {x + 1} {y + 30} .2"
        )
        if x + 29 < 168:
            pen.form("bell", bell, shade=3, light=2)
    pen.anchor("grip", 89, 190)


@draws(
    "edelweiss",
    box=(150, 230),
    height_m=0.2,
    slots={"petal": "#f7f5ec", "heart": "#e6d58a", "stem": "#9ab08a"},
    faces="front",
    plural="edelweiss",
    tags=("mountain", "garden"),
    shadow=(56, 96),
)
def edelweiss(pen: Pen) -> None:
    """Draw an edelweiss: a woolly star with yellow knobs in its middle."""
    stalk(pen, [(76, 230), (72, 170), (75, 90)], 7)
    for y, turn in ((212, -30), (200, -150), (176, -36), (166, -146)):
        leaf(pen, "stem", 74, y, 46, 16, turn)
    ring_of(pen, "petal.shade", 75, 78, 7, 68, 24, tip=0.2, start=-64)
    ring_of(pen, "petal", 75, 78, 8, 60, 22, tip=0.2)
    for k in range(6):
        x, y = at(75, 78, 15, 60 * k - 90)
        pen.form("heart", ellipse(x, y, 9, 9), shade=2, light=2)
    pen.form("heart", ellipse(75, 78, 10, 10), shade=2, light=2)
    pen.anchor("grip", 74, 180)


@draws(
    "forget-me-not",
    box=(150, 220),
    height_m=0.2,
    slots={"petal": "#6fa8e6", "heart": "#f4d04a", "stem": "#6fae5a"},
    faces="front",
    aliases=("forget me not", "gentian"),
    tags=("garden", "meadow"),
    shadow=(50, 100),
)
def forget_me_not(pen: Pen) -> None:
    """Draw a tuft of small blue flowers."""
    places = ((74, 30), (42, 52), (106, 50), (66, 76), (98, 88), (30, 90), (124, 84), (58, 112))
    for x, y in places:
        pen.line("stem", [(76, 214), (75 + (x - 75) * 0.4, 150), (x, y)], 3.4)
    for y, turn in ((206, -24), (204, -156), (176, -40), (168, -140)):
        leaf(pen, "stem", 75, y, 52, 20, turn)
    for k, (x, y) in enumerate(places):
        for i in range(5):
            px, py = at(x, y, 11, 72 * i - 90 + 12 * k)
            pen.form("petal", ellipse(px, py, 9.6, 9.6), shade=2, light=1)
        pen.oval("#fbfaf4", x, y, 5.4)
        pen.oval("heart", x, y, 3.4)
    pen.anchor("grip", 75, 170)


@draws(
    "cyclamen",
    box=(180, 230),
    height_m=0.3,
    slots={"petal": "#e0608f", "leaf": "#4f8a5a", "stem": "#a8705a"},
    faces="front",
    tags=("garden", "home"),
    shadow=(40, 140),
)
def cyclamen(pen: Pen) -> None:
    """Draw cyclamens, their petals swept up, over heart-shaped leaves."""
    for x, y, lean in ((56, 92, -8), (124, 84, 8), (90, 58, 0)):
        pen.line("stem", [(90, 206), (90 + (x - 90) * 0.6, 140), (x, y + 8)], 4)
        for turn in (-150, -120, -60, -30, -90):
            pen.form(
                "petal" if turn != -90 else "petal.light",
                petal(x, y, 52, 24, turn + lean, tip=0.5),
                shade=3,
                light=3,
            )
        pen.form("petal.deep", ellipse(x, y + 4, 11, 8), shade=2)
    for x, y, r in ((50, 196, 38), (130, 194, 40), (92, 206, 36)):
        body = curve(
            f"{x} {y - r * 0.4} .2, {x + r * 0.6} {y - r * 0.7}, {x + r} {y - r * 0.1},"
            f"{x + r * 0.5} {y + r * 0.5}, {x} {y + r * 0.6}, {x - r * 0.5} {y + r * 0.5},"
            f"{x - r} {y - r * 0.1}, {x - r * 0.6} {y - r * 0.7}"
        )
        pen.form("leaf", body, shade=5, light=3)
        pen.edge("leaf.pale", body.scaled(0.66, 0.62, x, y), 2)


@draws(
    "cotton plant",
    box=(170, 250),
    height_m=1.0,
    slots={"cotton": "#fdfcf8", "leaf": "#6f9a5a", "stem": "#8a6a4a"},
    faces="front",
    aliases=("cotton", "cotton boll", "cotton branch", "cotton flower"),
    tags=("farm",),
    shadow=(60, 110),
)
def cotton_plant(pen: Pen) -> None:
    """Draw a cotton plant with open bolls."""
    stalk(pen, [(86, 250), (82, 170), (86, 60)], 7)
    for x, y in ((44, 110), (128, 96), (52, 170), (124, 160), (86, 44)):
        pen.line("stem", [(84, y + 44), (84 + (x - 84) * 0.5, y + 22), (x, y + 14)], 4)
    for x, y, turn in ((80, 214, -150), (88, 208, -24), (82, 132, -160), (88, 126, -14)):
        leaf(pen, "leaf", x, y, 50, 32, turn)
    for x, y in ((44, 104), (128, 90), (52, 164), (124, 154), (86, 38)):
        for turn in (20, 90, 160):
            pen.fill("stem", petal(x, y + 8, 26, 14, turn, tip=0.1))
        for dx, dy, r in ((-12, 0, 14), (12, 0, 14), (0, -12, 15), (0, 7, 13)):
            pen.form("cotton", ellipse(x + dx, y + dy, r, r * 0.95), shade=3, light=2)
    pen.anchor("grip", 83, 200)
