"""Owns the drawings of more food: ribs, mashed potatoes, caprese, panettone, jelly beans, okra.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math

from tintype.engine.vignette.art.anatomy import curve
from tintype.engine.vignette.art.foliage import at, leaf
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, limb, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.serving import bowl, plate, sprig, steam

PLATE = "#f4f1ea"


@draws(
    "spare ribs",
    box=(230, 140),
    height_m=0.1,
    slots={"meat": "#9a3f24", "bone": "#f3e6cf", "plate": PLATE},
    faces="front",
    aliases=("ribs", "barbecue ribs", "bbq ribs", "rack of ribs", "pork ribs"),
    plural="spare ribs",
    tags=("food",),
    shadow=(20, 210),
)
def spare_ribs(pen: Pen) -> None:
    """Draw a rack of glazed ribs on a plate."""
    plate(pen, 115, 100, 110, 32)
    for k in range(7):
        x = 44 + 22 * k
        pen.form("bone", limb([(x, 60), (x + 8, 22)], (11, 13)), shade=3, light=2)
    pen.form(
        "meat",
        curve("24 92, 30 60, 60 46, 120 40, 180 46, 206 66, 206 92, 170 110, 60 110"),
        shade=8,
        light=6,
    )
    for k in range(7):
        x = 44 + 24 * k
        pen.line("meat.deep", [(x, 50), (x - 5, 80), (x - 2, 106)], 4)
        pen.line("#e07a3a", [(x + 9, 58), (x + 6, 76)], 4, alpha=0.7)
    sprig(pen, 190, 108, 18)


@draws(
    "lamb chops",
    box=(220, 140),
    height_m=0.1,
    slots={"meat": "#a8503a", "bone": "#f3e6cf", "plate": PLATE},
    faces="front",
    aliases=("lamb chop", "pork chops", "cutlets"),
    plural="lamb chops",
    tags=("food",),
    shadow=(20, 200),
)
def lamb_chops(pen: Pen) -> None:
    """Draw two chops on the bone with a sprig."""
    plate(pen, 110, 98, 106, 34)
    for dx, dy in ((34, -18), (0, 0)):
        pen.form(
            "bone",
            limb(
                [(78 + dx, 76 + dy), (124 + dx, 44 + dy), (160 + dx * 0.6, 24 + dy * 0.4)],
                (15, 11, 14),
            ),
            shade=3,
            light=2,
        )
        chop = curve(
            f"{24 + dx} {86 + dy}, {34 + dx} {58 + dy}, {68 + dx} {50 + dy}, {98 + dx} {64 + dy},"
            f"{100 + dx} {92 + dy}, {72 + dx} {108 + dy}, {40 + dx} {106 + dy}"
        )
        pen.form("#f0d9b8", chop, shade=4)
        inner = chop.scaled(0.82, 0.8, 62 + dx, 80 + dy)
        pen.form("meat", inner, shade=5, light=4)
        with pen.inside(inner):
            for k in range(4):
                pen.line(
                    "meat.deep", [(30 + dx + 18 * k, 54 + dy), (44 + dx + 18 * k, 110 + dy)], 3
                )
    sprig(pen, 150, 112, 24)


@draws(
    "mashed potatoes",
    box=(190, 140),
    height_m=0.1,
    slots={"mash": "#f6e6b4", "bowl": "#5f8fa8", "butter": "#f2c63a"},
    recolour=("bowl",),
    faces="front",
    aliases=("bowl of mashed potatoes", "mashed potato", "mash", "potato puree"),
    plural="mashed potatoes",
    tags=("food",),
    shadow=(40, 150),
)
def mashed_potatoes(pen: Pen) -> None:
    """Draw a bowl of mashed potatoes with melting butter."""
    bowl(pen, 95, 66, 130, 88)
    mash = curve("14 70, 30 44, 60 30, 95 22, 132 32, 162 46, 176 70, 130 84, 60 84")
    pen.form("mash", mash, shade=7, light=5)
    for y, half in ((44, 38), (56, 56), (68, 70)):
        pen.line("mash.shade", [(95 - half, y + 4), (95, y - 6), (95 + half, y + 3)], 3)
    pen.form(
        "butter.light", curve("72 44, 96 34, 124 42, 130 56, 116 52, 104 66, 92 54, 78 56"), shade=2
    )
    pen.form(
        "butter", polygon([(84, 26), (112, 22), (118, 38), (90, 43)], rounding=3), shade=4, light=3
    )
    for x, y in ((60, 52), (128, 60), (104, 72), (72, 68), (146, 62)):
        pen.line("#5fa34a", [(x, y), (x + 7, y - 2)], 3)


@draws(
    "guacamole",
    box=(220, 150),
    height_m=0.1,
    slots={"dip": "#8fb04a", "bowl": "#5f5a58", "chip": "#e8b85a"},
    recolour=("bowl",),
    faces="front",
    aliases=("bowl of guacamole", "guac", "avocado dip", "guacamole with nachos"),
    plural="guacamole",
    tags=("food",),
    shadow=(40, 180),
)
def guacamole(pen: Pen) -> None:
    """Draw a stone bowl of guacamole with tortilla chips."""
    for x, y, turn in ((36, 50, -30), (70, 34, -8), (160, 34, 14), (190, 52, 34)):
        with pen.turned(turn, x, y):
            pen.form(
                "chip",
                polygon([(x, y - 30), (x + 26, y + 22), (x - 26, y + 22)], rounding=4),
                shade=4,
                light=3,
            )
    bowl(pen, 110, 72, 140, 92)
    pen.form(
        "dip",
        curve("28 76, 52 58, 84 50, 112 56, 146 48, 176 60, 194 76, 150 92, 70 92"),
        shade=6,
        light=4,
    )
    for x, y, tone in (
        (66, 68, "#d6473f"),
        (110, 74, "#d6473f"),
        (150, 66, "#f7f3ea"),
        (88, 60, "#f7f3ea"),
        (130, 60, "#5f8f3a"),
        (166, 76, "#d6473f"),
    ):
        pen.oval(tone, x, y, 5, 4)


@draws(
    "caprese salad",
    box=(240, 120),
    height_m=0.08,
    slots={"tomato": "#d8402f", "cheese": "#fbf8f0", "leaf": "#4f9a4a", "plate": PLATE},
    faces="front",
    aliases=("caprese", "tomato and mozzarella", "mozzarella and tomatoes"),
    tags=("food",),
    shadow=(20, 220),
)
def caprese_salad(pen: Pen) -> None:
    """Draw slices of tomato and mozzarella in turn, with basil."""
    plate(pen, 120, 78, 114, 36)
    for k in range(7):
        x = 46 + 24 * k
        tone = "tomato" if k % 2 == 0 else "cheese"
        with pen.turned(16, x, 62):
            pen.form(tone, ellipse(x, 62, 17, 31), shade=4, light=3)
            if tone == "tomato":
                pen.oval("tomato.light", x - 2, 62, 10, 22)
                for y in (48, 62, 76):
                    pen.oval("#f6d98a", x - 2, y, 2.6, 4)
    for x, y, turn in ((62, 52, -60), (110, 48, -70), (158, 50, -50), (196, 60, -30)):
        leaf(pen, "leaf", x, y, 26, 16, turn)


@draws(
    "mustard",
    box=(100, 240),
    height_m=0.2,
    slots={"bottle": "#f0c22e", "cap": "#e8b020", "label": "#d6352f"},
    faces="front",
    aliases=("mustard bottle", "bottle of mustard"),
    plural="mustard",
    tags=("kitchen", "food"),
    shadow=(14, 86),
)
def mustard(pen: Pen) -> None:
    """Draw a squeeze bottle of mustard."""
    _squeezed(pen, 3)


@draws(
    "mayonnaise",
    box=(100, 240),
    height_m=0.2,
    slots={"bottle": "#fbf6e4", "cap": "#3f7fc0", "label": "#3f7fc0"},
    faces="front",
    aliases=("mayo", "bottle of mayonnaise", "mayonnaise bottle"),
    plural="mayonnaise",
    tags=("kitchen", "food"),
    shadow=(14, 86),
)
def mayonnaise(pen: Pen) -> None:
    """Draw a squeeze bottle of mayonnaise."""
    _squeezed(pen, 2)


def _squeezed(pen: Pen, bands: int) -> None:
    """Draw a squeeze bottle with a nozzle and a label with bands."""
    pen.form("cap", polygon([(46, 6), (54, 6), (60, 46), (40, 46)], rounding=3), shade=3, light=2)
    pen.form("cap", rectangle(28, 44, 44, 20, rounding=6), shade=4, light=3)
    pen.form(
        "bottle",
        curve(
            "30 62 .2, 70 62 .2, 84 84, 86 130, 86 222 .3, 78 234, 22 234, 14 222 .3, 14 130, 16 84"
        ),
        shade=8,
        light=6,
    )
    pen.form("label", rectangle(14, 116, 72, 70), shade=4, light=3)
    pen.oval("bottle.light", 50, 146, 24, 22)
    for k in range(bands):
        pen.line("label", [(36, 140 + 8 * k), (64, 140 + 8 * k)], 3)
    pen.limb("bottle.pale", [(25, 92), (23, 212)], (6, 5), alpha=0.8)
    pen.anchor("grip", 50, 150)


@draws(
    "panettone",
    box=(180, 180),
    height_m=0.18,
    slots={"cake": "#c9833f", "paper": "#8a4a3a", "fruit": "#e0b040"},
    faces="front",
    aliases=("christmas bread",),
    tags=("food", "christmas"),
    shadow=(26, 154),
)
def panettone(pen: Pen) -> None:
    """Draw a panettone, its dome studded with fruit, in its paper."""
    pen.form(
        "cake",
        curve("20 92, 16 56, 48 20, 90 10, 132 20, 164 56, 160 92, 90 104"),
        shade=8,
        light=6,
    )
    for x, y, tone in (
        (60, 40, "fruit"),
        (96, 28, "#5a2f2a"),
        (124, 48, "fruit"),
        (80, 62, "#5a2f2a"),
        (46, 70, "#c8453c"),
        (110, 74, "#c8453c"),
        (140, 72, "#5a2f2a"),
        (100, 50, "fruit"),
    ):
        pen.oval(tone, x, y, 6, 5)
    pen.form(
        "paper", polygon([(22, 88), (158, 88), (150, 172), (30, 172)], rounding=4), shade=7, light=5
    )
    for k in range(9):
        pen.line("paper.deep", [(30 + 15 * k, 90), (36 + 13.6 * k, 172)], 2)
    for k in range(9):
        pen.poly("paper.light", [(22 + 15.2 * k, 90), (29 + 15.2 * k, 80), (37 + 15.2 * k, 90)])


@draws(
    "creme brulee",
    box=(190, 110),
    height_m=0.06,
    slots={"dish": "#f4f1ea", "crust": "#c9792f"},
    recolour=("dish",),
    faces="front",
    aliases=("crème brûlée", "crème brulée", "creme brûlée"),
    plural="creme brulees",
    tags=("food", "sweet"),
    shadow=(20, 170),
)
def creme_brulee(pen: Pen) -> None:
    """Draw a dish of crème brûlée with its burnt crust and a raspberry."""
    wall = curve("8 42 .2, 182 42 .2, 170 92 .3, 150 104, 40 104, 20 92 .3")
    pen.form("dish", wall, shade=7, light=4)
    with pen.inside(wall):
        for k in range(17):
            pen.line("dish.shade", [(8 + 11 * k, 48), (16 + 10 * k, 104)], 3)
    pen.form("dish", ellipse(95, 42, 87, 24), shade=3, light=2)
    pen.form("#f2d48a", ellipse(95, 43, 78, 19), shade=2)
    pen.form("crust", ellipse(95, 42, 74, 17), shade=4, light=3)
    for x, y, r in ((60, 38, 13), (112, 48, 16), (132, 36, 10), (84, 48, 9)):
        pen.oval("crust.deep", x, y, r, r * 0.4, alpha=0.7)
    pen.line("#f6dc9a", [(100, 34), (112, 42), (124, 40), (140, 48)], 3)
    for x in (62, 76):
        pen.form("#d6304a", ellipse(x, 30, 10, 10), shade=3, light=2)
    leaf(pen, "#5fa34a", 84, 28, 24, 13, -20)


@draws(
    "jelly beans",
    box=(190, 150),
    height_m=0.1,
    slots={"bowl": "#dcecf2"},
    faces="front",
    aliases=("bowl of jelly beans", "jelly bean", "jellybeans", "jellybean", "gumdrops"),
    plural="jelly beans",
    tags=("sweet",),
    shadow=(40, 150),
)
def jelly_beans(pen: Pen) -> None:
    """Draw a bowl of jelly beans of all colours."""
    tones = ("#e0384a", "#f0b53a", "#5fb84a", "#4f9fe0", "#a86fd0", "#f07ab0", "#f7f3ea")
    bowl(pen, 95, 74, 140, 88)
    k = 0
    for y, half in ((78, 72), (64, 66), (50, 52), (36, 32)):
        n = max(2, int(half / 12))
        for i in range(n + 1):
            x = 95 - half + 2 * half * i / n
            with pen.turned((k * 47) % 180, x, y):
                pen.form(
                    tones[k % 7],
                    limb([(x - 9, y + 3), (x, y - 2), (x + 9, y + 3)], (15, 14, 15)),
                    shade=3,
                    light=2,
                )
            k += 1


@draws(
    "gummy bears",
    box=(220, 130),
    height_m=0.03,
    slots={"one": "#e0384a", "two": "#5fb84a", "three": "#f0b53a"},
    faces="front",
    aliases=("gummy bear", "gummi bears", "jelly bears", "jelly babies"),
    plural="gummy bears",
    tags=("sweet",),
    shadow=(20, 200),
)
def gummy_bears(pen: Pen) -> None:
    """Draw three gummy bears."""
    for x, tone in ((44, "one"), (176, "three"), (110, "two")):
        for dx in (-16, 16):
            pen.form(tone, ellipse(x + dx, 26, 10, 10), shade=2, light=2)
            pen.form(tone, ellipse(x + dx * 1.5, 76, 11, 9), shade=2, light=2)
            pen.form(tone, ellipse(x + dx * 0.9, 114, 14, 12), shade=2, light=2)
        pen.form(tone, ellipse(x, 88, 26, 30), shade=5, light=4)
        pen.form(tone, ellipse(x, 42, 23, 22), shade=4, light=4)
        pen.form(f"{tone}.light", ellipse(x, 48, 11, 9), shade=2)
        for dx in (-7, 7):
            pen.oval(f"{tone}.line", x + dx, 38, 2.6, 3.4)
        pen.oval(f"{tone}.line", x, 44, 3.4, 2.6)
        pen.oval("#ffffff.raw", x - 10, 30, 5, 4, alpha=0.6)
        pen.oval(f"{tone}.pale", x - 6, 80, 7, 12, alpha=0.5)


@draws(
    "corn dog",
    box=(80, 240),
    height_m=0.2,
    slots={"crust": "#d9963f", "sauce": "#f0c22e"},
    faces="front",
    aliases=("corndog",),
    tags=("food",),
    shadow=(20, 60),
)
def corn_dog(pen: Pen) -> None:
    """Draw a corn dog on its stick with a line of mustard."""
    pen.form("#e6cfa0", rectangle(36, 150, 8, 84, rounding=4), shade=2, light=2)
    pen.form(
        "crust",
        curve("14 120, 14 44, 24 14, 40 6, 56 14, 66 44, 66 120, 56 156, 40 164, 24 156"),
        shade=8,
        light=5,
    )
    wave = [(30.0, 22.0), *((26.0 if k % 2 else 54.0, 30.0 + 14 * k) for k in range(9))]
    pen.line("sauce", wave, 6)
    pen.anchor("grip", 40, 200)


@draws(
    "taiyaki",
    box=(200, 120),
    height_m=0.08,
    slots={"cake": "#d9924a", "bean": "#5a2a2a"},
    aliases=("fish-shaped cake", "bungeoppang"),
    tags=("food", "sweet"),
    shadow=(20, 180),
)
def taiyaki(pen: Pen) -> None:
    """Draw a taiyaki: a fish of waffle, bean paste at its open tail."""
    pen.form(
        "cake", curve("52 56, 26 30, 8 20 .2, 14 60, 8 102 .2, 28 92, 52 68"), shade=5, light=4
    )
    pen.oval("bean", 16, 60, 7, 20)
    body = curve("40 62, 70 26, 120 12, 164 26, 192 60, 164 96, 120 108, 70 98")
    pen.form("cake", body, shade=8, light=6)
    with pen.inside(body):
        for row in range(4):
            for col in range(4):
                x, y = 60 + 20 * col, 34 + 18 * row + 9 * (col % 2)
                pen.line("cake.deep", [(x, y - 8), (x + 9, y), (x, y + 8)], 2.6)
        pen.line("cake.deep", [(146, 22), (136, 60), (148, 100)], 3.4)
    pen.oval("#f3dcae", 164, 50, 9)
    pen.oval("bean", 165, 50, 5)
    pen.line("cake.deep", [(190, 66), (178, 70)], 3)


@draws(
    "parsnip",
    box=(90, 220),
    height_m=0.25,
    slots={"root": "#f0dcae", "leaf": "#5fa04c"},
    faces="front",
    aliases=("parsnips", "daikon", "white radish", "horseradish"),
    tags=("vegetable",),
    shadow=(20, 70),
)
def parsnip(pen: Pen) -> None:
    """Draw a parsnip with its leaves."""
    for x, y in ((24, 10), (45, 4), (66, 12)):
        pen.line("leaf.shade", [(45, 58), ((45 + x) / 2, 34), (x, y + 8)], 5)
        for k in range(3):
            leaf(
                pen,
                "leaf",
                45 + (x - 45) * (0.5 + 0.24 * k),
                58 + (y - 58) * (0.5 + 0.2 * k),
                16,
                10,
                -150 + 60 * k,
            )
    pen.form(
        "root",
        curve("14 74, 30 56, 60 56, 76 74, 66 118, 52 176, 46 214 .1, 38 176, 22 118"),
        shade=8,
        light=5,
    )
    for y, half in ((84, 20), (108, 14), (136, 10), (160, 6)):
        pen.line("root.deep", [(45 - half, y), (45 - half + 12, y + 2)], 2, alpha=0.8)


@draws(
    "butternut squash",
    box=(130, 210),
    height_m=0.28,
    slots={"skin": "#e9b978", "stalk": "#8f7a4c"},
    faces="front",
    aliases=("butternut", "butternut pumpkin"),
    plural="butternut squashes",
    tags=("vegetable",),
    shadow=(24, 106),
)
def butternut_squash(pen: Pen) -> None:
    """Draw a butternut squash."""
    pen.form("stalk", curve("54 20 .2, 56 6 .3, 74 6 .3, 76 20 .2"), shade=3, light=2)
    body = curve(
        "44 20, 66 14, 88 22, 92 70, 104 110, 120 150, 110 188, 66 204, 20 188, 10 150, 26 110,"
        " 40 70"
    )
    pen.form("skin", body, shade=10, light=6)
    for dx in (-16, 6, 24):
        pen.line(
            "skin.shade",
            [(66 + dx * 0.6, 22), (66 + dx * 0.8, 90), (66 + dx * 1.7, 150), (66 + dx, 196)],
            2,
            alpha=0.7,
        )
    pen.limb("skin.pale", [(50, 34), (46, 82)], (7, 5), alpha=0.8)


@draws(
    "fennel",
    box=(150, 220),
    height_m=0.3,
    slots={"bulb": "#e6efcf", "frond": "#7fb04a"},
    faces="front",
    aliases=("fennel bulb",),
    tags=("vegetable",),
    shadow=(30, 120),
)
def fennel(pen: Pen) -> None:
    """Draw a fennel bulb with its feathery fronds."""
    for x, y in ((36, 26), (66, 8), (90, 10), (118, 30)):
        pen.form(
            "bulb", limb([(76 + (x - 76) * 0.4, 130), (x, y + 44)], (19, 12)), shade=3, light=2
        )
        for k in range(7):
            turn = math.radians(-150 + 20 * k)
            pen.line(
                "frond", [(x, y + 46), (x + 26 * math.cos(turn), y + 46 + 34 * math.sin(turn))], 2.6
            )
    pen.form(
        "bulb",
        curve("20 160, 30 124, 56 108, 76 112, 98 108, 122 124, 132 160, 112 200, 76 214, 40 200"),
        shade=9,
        light=6,
    )
    for a, b in ((60, 40), (76, 76), (92, 112)):
        pen.line("frond.light", [(a, 116), (b, 160), ((b + 76) / 2, 206)], 3, alpha=0.8)


@draws(
    "okra",
    box=(170, 120),
    height_m=0.05,
    slots={"pod": "#7fae4a"},
    faces="front",
    aliases=("okra pods", "lady's fingers", "ladies' fingers"),
    plural="okra",
    tags=("vegetable",),
    shadow=(20, 150),
)
def okra(pen: Pen) -> None:
    """Draw three ridged okra pods, one cut across."""
    for x, y, turn in ((78, 34, -8), (88, 62, 10)):
        with pen.turned(turn, x, y):
            pod = curve(
                f"{x - 66} {y - 9} .3, {x - 30} {y - 16}, {x + 30} {y - 10}, {x + 74} {y} .1,"
                f" {x + 30} {y + 10}, {x - 30} {y + 16}, {x - 66} {y + 9} .3"
            )
            pen.form("pod", pod, shade=5, light=4)
            for dy in (-5, 5):
                pen.line("pod.deep", [(x - 62, y + dy), (x, y + dy * 1.2), (x + 66, y)], 1.8)
            pen.form("pod.shade", rectangle(x - 74, y - 8, 13, 16, rounding=4), shade=2)
    for x, y in ((44, 98), (82, 102)):
        pen.form(
            "pod",
            smooth([(*at(x, y, 15 if k % 2 == 0 else 12, 36 * k), 0.6) for k in range(10)]),
            shade=3,
        )
        pen.oval("#eef3d6", x, y, 10)
        for k in range(5):
            sx, sy = at(x, y, 6, 72 * k)
            pen.oval("#fbf8e6", sx, sy, 2.8)


@draws(
    "red currants",
    box=(150, 180),
    height_m=0.1,
    slots={"berry": "#d6263a", "leaf": "#5a9e4b"},
    faces="front",
    aliases=("redcurrants", "redcurrant", "red currant"),
    plural="red currants",
    tags=("fruit",),
    shadow=(40, 110),
)
def red_currants(pen: Pen) -> None:
    """Draw a string of red currants under its leaf."""
    _currants(pen)


@draws(
    "blackcurrants",
    box=(150, 180),
    height_m=0.1,
    slots={"berry": "#2f2440", "leaf": "#5a9e4b"},
    faces="front",
    aliases=("blackcurrant", "black currants", "black currant"),
    plural="blackcurrants",
    tags=("fruit",),
    shadow=(40, 110),
)
def blackcurrants(pen: Pen) -> None:
    """Draw a string of blackcurrants under its leaf."""
    _currants(pen)


def _currants(pen: Pen) -> None:
    """Draw berries along a hanging stalk."""
    leaf(pen, "leaf", 78, 28, 62, 42, 4)
    leaf(pen, "leaf", 72, 28, 58, 40, 174)
    pen.line("leaf.shade", [(75, 8), (74, 60), (78, 166)], 3)
    for k, (x, y, r) in enumerate(
        (
            (54, 50, 15),
            (92, 56, 15),
            (64, 78, 16),
            (100, 86, 14),
            (52, 104, 14),
            (82, 108, 15),
            (64, 132, 13),
            (90, 136, 12),
            (76, 158, 11),
        )
    ):
        pen.form("berry", ellipse(x, y, r, r), shade=4, light=3)
        pen.oval("#ffffff.raw", x - r * 0.35, y - r * 0.4, r * 0.22, alpha=0.8)
        if k % 2:
            pen.oval("berry.line", x, y + r * 0.9, 2.4)


@draws(
    "gooseberries",
    box=(170, 140),
    height_m=0.05,
    slots={"berry": "#b9cf5f", "leaf": "#5a9e4b"},
    faces="front",
    aliases=("gooseberry",),
    plural="gooseberries",
    tags=("fruit",),
    shadow=(24, 146),
)
def gooseberries(pen: Pen) -> None:
    """Draw three striped gooseberries with a leaf."""
    leaf(pen, "leaf", 86, 50, 70, 44, -30)
    for x, y in ((52, 92), (116, 94), (84, 66)):
        pen.line("leaf.shade", [(x, y - 26), (x + 4, y - 42)], 3)
        body = ellipse(x, y, 33, 36)
        pen.form("berry", body, shade=7, light=5)
        with pen.inside(body):
            for dx in (-22, -10, 2, 14, 26):
                pen.line("berry.pale", [(x, y - 38), (x + dx, y), (x, y + 38)], 2)
        pen.line("#8a6a4a", [(x, y + 34), (x + 3, y + 42)], 3)


@draws(
    "persimmon",
    box=(150, 130),
    height_m=0.07,
    slots={"skin": "#f0842a", "leaf": "#7a9a4a"},
    faces="front",
    aliases=("kaki", "sharon fruit", "persimmon fruit"),
    tags=("fruit",),
    shadow=(26, 124),
)
def persimmon(pen: Pen) -> None:
    """Draw a persimmon with its four-lobed calyx."""
    pen.form(
        "skin",
        curve("8 74, 18 40, 52 26, 75 30, 98 26, 132 40, 142 74, 120 112, 75 124, 30 112"),
        shade=9,
        light=7,
    )
    for turn in (-160, -110, -70, -20):
        leaf(
            pen,
            "leaf",
            75,
            34,
            38,
            24,
            turn if turn in (-110, -70) else turn + (20 if turn < -90 else -20) * -2,
        )
    pen.form("leaf.deep", ellipse(75, 32, 12, 7), shade=2)
    pen.line("#6b4632", [(75, 30), (78, 12)], 6)
    pen.oval("skin.pale", 40, 62, 11, 8, tilt=-30, alpha=0.8)


@draws(
    "mangosteen",
    box=(160, 130),
    height_m=0.06,
    slots={"skin": "#6a2f55", "flesh": "#fbf6f0", "leaf": "#7fa05a"},
    faces="front",
    tags=("fruit",),
    shadow=(20, 140),
)
def mangosteen(pen: Pen) -> None:
    """Draw a mangosteen cut open: white segments in a purple shell."""
    pen.form("skin", ellipse(56, 62, 48, 50), shade=8, light=6)
    for turn in (-150, -110, -70, -30):
        pen.form("leaf", ellipse(*at(56, 20, 18, turn, flat=0.5), 14, 8), shade=2, light=2)
    pen.line("#6b4632", [(56, 16), (58, 5)], 6)
    pen.form("skin", ellipse(110, 80, 46, 44), shade=6, light=4)
    pen.form("skin.light", ellipse(110, 78, 37, 35), shade=2)
    for k in range(6):
        x, y = at(110, 78, 17, 60 * k - 90)
        pen.form("flesh", ellipse(x, y, 14, 11, tilt=60 * k - 90), shade=3, light=2)


@draws(
    "miso soup",
    box=(180, 150),
    height_m=0.1,
    slots={"bowl": "#8a2a2a", "soup": "#c99a5f"},
    faces="front",
    aliases=("bowl of miso soup", "miso"),
    plural="miso soup",
    tags=("food",),
    shadow=(40, 140),
)
def miso_soup(pen: Pen) -> None:
    """Draw a lacquer bowl of miso soup with tofu, seaweed and spring onion."""
    steam(pen, 76, 52, 44)
    steam(pen, 106, 52, 40)
    top = bowl(pen, 90, 66, 140, 82)
    pen.fill("soup", top)
    with pen.inside(top):
        for x, y in ((58, 68), (88, 62), (114, 72), (76, 76)):
            pen.form(
                "#fbf6ea",
                polygon(
                    [(x - 9, y - 4), (x + 5, y - 6), (x + 10, y + 3), (x - 4, y + 6)], rounding=2
                ),
                shade=2,
            )
        for x, y in ((100, 66), (132, 68), (44, 72), (102, 78)):
            pen.line("#2f4a3a", [(x - 9, y), (x, y + 3), (x + 9, y - 1)], 4)
        for x, y in ((70, 66), (122, 62), (92, 80), (56, 78)):
            pen.oval("#7fb04a", x, y, 4, 3)
            pen.oval("#dcecc0", x, y, 2, 1.4)
    pen.line("#d9b04a", [(22, 92), (90, 108), (158, 92)], 2.6)


@draws(
    "tempura",
    box=(220, 140),
    height_m=0.1,
    slots={"crust": "#e9bd6a", "tail": "#e0603f", "plate": "#3f4a5a"},
    faces="front",
    aliases=("shrimp tempura", "prawn tempura", "tempura prawns"),
    plural="tempura",
    tags=("food",),
    shadow=(20, 200),
)
def tempura(pen: Pen) -> None:
    """Draw fried shrimps with a bowl of sauce."""
    plate(pen, 110, 98, 104, 34)
    for x, lean in ((56, -6), (88, 2), (120, 10)):
        tail = curve(
            f"{x + lean * 2} 40, {x + lean * 2 - 13} 12 .2, {x + lean * 2} 24,"
            f" {x + lean * 2 + 13} 12 .2"
        )
        pen.form("tail", tail, shade=2, light=2)
        pen.form(
            "crust",
            limb([(x, 104), (x + lean, 68), (x + lean * 2, 36)], (30, 26, 15)),
            shade=5,
            light=4,
        )
        for k in range(7):
            pen.oval("crust.light", x - 9 + (k * 7) % 18 + lean * 0.3 * k, 100 - 9 * k, 4.4)
            pen.oval("crust.deep", x - 6 + (k * 5) % 15 + lean * 0.3 * k, 96 - 9 * k, 2)
    top = bowl(pen, 170, 84, 116, 34, tone="plate")
    pen.fill("#6a3a24", top)


@draws(
    "licorice",
    box=(180, 140),
    height_m=0.06,
    slots={"sweet": "#2a2430"},
    faces="front",
    aliases=("liquorice", "licorice wheel", "liquorice wheel"),
    plural="licorice",
    tags=("sweet",),
    shadow=(20, 160),
)
def licorice(pen: Pen) -> None:
    """Draw a wheel of liquorice and two striped allsorts."""
    spiral: list[tuple[float, float]] = []
    for k in range(46):
        turn, r = math.radians(28 * k), 6 + 1.12 * k
        spiral.append((70 + r * math.cos(turn), 70 + r * math.sin(turn)))
    pen.form("sweet", ellipse(70, 70, 60, 60), shade=6, light=4)
    pen.line(
        "sweet.light",
        [p for p in spiral if math.dist(p, (70, 70)) < 56],
        3,
    )
    pen.line("sweet", [(70, 128), (120, 130), (150, 118)], 9)
    for x, y, tone in ((148, 62, "#f07ab0"), (146, 100, "#f2c63a")):
        for k, c in enumerate((tone, "sweet", tone)):
            pen.form(c, rectangle(x - 20, y - 18 + 12 * k, 40, 12, rounding=2), shade=2, light=1)


@draws(
    "trifle",
    box=(170, 200),
    height_m=0.22,
    slots={"glass": "#dcecf2", "berry": "#d6304a"},
    faces="front",
    aliases=("english trifle", "berry trifle", "parfait", "eton mess"),
    tags=("sweet",),
    shadow=(46, 124),
)
def trifle(pen: Pen) -> None:
    """Draw a glass of trifle: sponge, jelly, custard, cream and berries."""
    pen.form(
        "#fbf8f0",
        curve("20 46, 36 22, 62 26, 85 10, 108 26, 134 22, 150 46, 85 58"),
        shade=5,
        light=3,
    )
    for x, y in ((56, 26), (85, 12), (114, 26)):
        pen.form("berry", ellipse(x, y, 9, 9), shade=3, light=2)
    jar = curve("14 42 .2, 156 42 .2, 148 120, 118 146 .4, 52 146 .4, 22 120")
    pen.fill("glass", jar)
    with pen.inside(jar):
        for y, h, tone in (
            (46, 22, "#fbf8f0"),
            (66, 24, "#f2cf5a"),
            (90, 24, "berry"),
            (114, 36, "#d9a05f"),
        ):
            pen.box(tone, 10, y, 150, h)
        for k in range(8):
            pen.oval("#e0b888", 26 + 17 * k, 128 + 6 * (k % 2), 6, 4)
        pen.box("#ffffff.raw", 30, 44, 9, 100, alpha=0.4)
    pen.edge("glass.deep", jar, 2.4)
    pen.form(
        "glass",
        curve("74 144 .2, 96 144 .2, 98 170, 122 190 .2, 48 190 .2, 72 170"),
        shade=4,
        light=3,
    )


@draws(
    "mooncake",
    box=(190, 120),
    height_m=0.05,
    slots={"crust": "#c9863f", "paste": "#6a3424", "yolk": "#f0a83a"},
    faces="front",
    aliases=("moon cake", "mooncakes"),
    tags=("sweet",),
    shadow=(20, 170),
)
def mooncake(pen: Pen) -> None:
    """Draw a stamped mooncake and one cut open to its yolk."""
    for x, y in ((70, 52),):
        rim = smooth(
            [(*at(x, y + 26, 62 if k % 2 == 0 else 57, 15 * k, flat=0.5), 0.8) for k in range(24)]
        )
        pen.form("crust.shade", rim, shade=4)
        pen.box("crust.shade", x - 58, y, 116, 26)
        top = smooth(
            [(*at(x, y, 62 if k % 2 == 0 else 57, 15 * k, flat=0.5), 0.8) for k in range(24)]
        )
        pen.form("crust", top, shade=4, light=4)
        pen.edge("crust.deep", ellipse(x, y, 46, 22), 3)
        for k in range(6):
            px, py = at(x, y, 20, 60 * k, flat=0.5)
            pen.edge("crust.deep", ellipse(px, py, 13, 7), 2.4)
        pen.oval("crust.deep", x, y, 6, 3)
    pen.form(
        "crust", curve("118 58 .2, 184 58 .2, 182 100, 168 112, 134 112, 120 100"), shade=4, light=3
    )
    pen.form("paste", curve("125 64 .2, 177 64 .2, 176 96, 164 105, 138 105, 126 96"), shade=3)
    pen.form("yolk", ellipse(151, 84, 15, 14), shade=3, light=3)
