"""Owns the drawings of tools of garden and farm.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from contextlib import nullcontext

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "shovel",
    box=(90, 290),
    height_m=1.1,
    slots={"handle": "#b9783f", "steel": "#8b95a2"},
    recolour=("handle", "steel"),
    faces="front",
    aliases=("spade", "snow shovel"),
    tags=("tool", "garden"),
    shadow=(24, 66),
)
def shovel(pen: Pen) -> None:
    """Draw a shovel with a D grip, blade down."""
    pen.edge(
        "handle",
        smooth([(45, 52, 0.2), (26, 36, 0.4), (26, 10, 0.5), (64, 10, 0.5), (64, 36, 0.4)]),
        9,
    )
    pen.limb("handle", [(45, 44), (45, 196)], (10, 12))
    pen.line("handle.light", [(42.5, 56), (42, 186)], 2)
    blade = smooth(
        [
            (10, 190, 0.3),
            (38, 190, 0.2),
            (40, 172, 0.2),
            (50, 172, 0.2),
            (52, 190, 0.2),
            (80, 190, 0.3),
            (82, 232),
            (68, 268),
            (45, 286, 0.4),
            (22, 268),
            (8, 232),
        ]
    )
    pen.form("steel", blade, shade=7, light=4)
    pen.limb("steel.deep", [(45, 196), (45, 240)], (9, 3), alpha=0.7)
    pen.line("steel.pale", [(17, 204), (17, 230), (25, 256)], 3, alpha=0.8)
    pen.anchor("grip", 45, 110)


@draws(
    "rake",
    box=(130, 290),
    height_m=1.5,
    slots={"head": "#5f8f5a", "handle": "#b9783f"},
    recolour=("head", "handle"),
    faces="front",
    aliases=("garden rake", "leaf rake"),
    tags=("tool", "garden"),
    shadow=(12, 118),
)
def rake(pen: Pen) -> None:
    """Draw a leaf rake with a fan of tines down."""
    pen.limb("handle", [(65, 6), (65, 214)], (9, 10))
    pen.line("handle.light", [(63, 12), (62.5, 200)], 2)
    for k in range(9):
        x = 9 + 14 * k
        pen.line(
            "head",
            [
                (65 + (k - 4) * 2, 208),
                (x + (65 - x) * 0.2, 262),
                (x, 276),
                (x + (2 if x < 65 else -2), 286),
            ],
            4.4,
        )
    pen.line("head.deep", [(22, 250), (65, 240), (108, 250)], 5)
    pen.form(
        "head", polygon([(58, 198), (72, 198), (77, 220), (53, 220)], rounding=3), shade=4, light=3
    )
    pen.anchor("grip", 65, 90)


@draws(
    "pitchfork",
    box=(110, 290),
    height_m=1.5,
    slots={"handle": "#b9783f", "steel": "#6f7a88"},
    recolour=("handle", "steel"),
    faces="front",
    aliases=("hay fork", "garden fork", "trident"),
    tags=("tool", "farm"),
    shadow=(44, 66),
)
def pitchfork(pen: Pen) -> None:
    """Draw a hay fork, tines up."""
    pen.limb("handle", [(55, 104), (55, 284)], (10, 10))
    pen.line("handle.light", [(52.5, 116), (52.5, 276)], 2)
    pen.line("steel", [(14, 12), (14, 60), (30, 86), (55, 92), (80, 86), (96, 60), (96, 12)], 7)
    pen.line("steel", [(42, 8), (42, 88)], 6)
    pen.line("steel", [(68, 8), (68, 88)], 6)
    pen.line("steel.light", [(12, 16), (12, 56)], 1.8)
    pen.form("steel", rectangle(47, 86, 16, 34, rounding=4), shade=4, light=3)
    pen.anchor("grip", 55, 190)


@draws(
    "watering can",
    box=(230, 180),
    height_m=0.35,
    slots={"metal": "#4f9d8a"},
    variants=("full", "pouring", "open"),
    aliases=("sprinkling can",),
    tags=("tool", "garden"),
    shadow=(40, 150),
)
def watering_can(pen: Pen) -> None:
    """Draw a watering can, its rose to the right; tilted, with its water, when it is used."""
    if pen.variant == "pouring":
        for k, (x, y) in enumerate(((176, 92), (190, 86), (204, 92), (216, 100))):
            spine = [(x - 8, y), (x - 2 + 2 * k, y + 34), (x + 2 * k, 174)]
            pen.line("#8fc8e8", spine, 3.4, alpha=0.85)
        pen.anchor("grip", 117, 22)
        with pen.group(matrix=(0.78, 0.3, -0.3, 0.78, 38, -22)):
            can(pen)
        return
    pen.anchor("grip", 106, 12)
    can(pen)


@draws(
    "bird feed",
    box=(150, 150),
    height_m=0.6,
    slots={"grain": "#e3b456"},
    plural="bird feed",
    aliases=("birdseed", "bird seed", "handful of grain", "chicken feed"),
    tags=("garden", "farm"),
    shadow=(60, 140),
)
def bird_feed(pen: Pen) -> None:
    """Draw a handful of grain as it is thrown to the right."""
    for k in range(34):
        along = k / 33
        x = 14 + 118 * along + 9 * ((k * 7) % 5 - 2) * along
        y = 10 + 132 * along**1.9 + 12 * ((k * 11) % 7 - 3) * along**0.7 + 4
        pen.oval(
            "grain", min(144.0, max(6.0, x)), min(144.0, max(6.0, y)), 5.2, 4.2, tilt=(k * 37) % 90
        )
    pen.anchor("grip", 10, 10)


def can(pen: Pen) -> None:
    """Draw the watering can itself."""
    pen.line("metal.deep", [(56, 80), (16, 86), (14, 128), (52, 152)], 10)
    pen.line("metal.shade", [(66, 56), (74, 16), (110, 10), (138, 32), (142, 56)], 9)
    pen.line("metal.light", [(66, 42), (76, 14), (106, 8)], 2.4)
    spout = polygon([(134, 148), (134, 112), (194, 44), (206, 52)], rounding=2)
    pen.form("metal", spout, shade=5, light=3)
    pen.line("metal.deep", [(142, 80), (166, 84)], 5)
    with pen.turned(42, 200, 46):
        pen.form(
            "metal",
            polygon([(192, 54), (208, 54), (222, 34), (178, 34)], rounding=3),
            shade=4,
            light=3,
        )
        pen.oval("metal.light", 200, 34, 22, 7)
        for x in (188, 196, 204, 212):
            pen.oval("metal.line", x, 34, 1.8)
    pen.oval("metal.deep", 96, 58, 46, 11)
    body = smooth(
        [
            (50, 58, 0.1),
            (96, 70),
            (142, 58, 0.1),
            (146, 110),
            (152, 166, 0.3),
            (96, 176),
            (40, 166, 0.3),
            (46, 110),
        ]
    )
    pen.anchor("grip", 108, 12)
    is_open = pen.variant == "open"
    pen.anchor("inside", 96, 152 if is_open else 64, size=130 if is_open else 60)
    with pen.in_front() if is_open else nullcontext():
        pen.form("metal", body, shade=10, light=4)
        with pen.inside(body):
            for y in (84, 150):
                pen.line("metal.shade", [(36, y - 4), (96, y + 6), (156, y - 4)], 4)
                pen.line("metal.light", [(36, y - 8), (96, y + 2), (156, y - 8)], 2)
            pen.limb("metal.pale", [(60, 92), (58, 142)], (8, 6), alpha=0.7)


@draws(
    "wheelbarrow",
    box=(270, 160),
    height_m=0.86,
    slots={"tray": "#4f8f62", "wood": "#b9783f", "tyre": "#34323c"},
    recolour=("tray", "wood"),
    variants=("empty", "full"),
    tags=("tool", "garden", "farm"),
    shadow=(60, 252),
)
def wheelbarrow(pen: Pen) -> None:
    """Draw a wheelbarrow, its wheel to the right."""
    pen.limb("wood.deep", [(22, 30), (70, 66), (150, 110)], (8, 8, 8))
    if pen.variant == "full":
        pen.blob("#7a5238", [(74, 48), (100, 20), (150, 8), (196, 22), (226, 46), (150, 60)])
        pen.blob("#96683f", [(92, 36), (120, 18), (160, 16), (190, 30), (150, 40)])
    else:
        pen.blob("tray.line", [(64, 44, 0.2), (150, 34), (244, 36, 0.2), (200, 54), (120, 56)])
    pen.anchor("inside", 150, 50, size=130)
    pen.anchor("seat", 150, 50, size=130)
    pen.anchor("grip", 12, 36)
    with pen.in_front():
        pen.line("wood.shade", [(96, 106), (84, 150)], 9)
        pen.line("wood.shade", [(74, 152), (96, 152)], 7)
        pen.oval("tyre", 222, 128, 30)
        pen.oval("tyre.light", 222, 128, 21, alpha=0.5)
        pen.oval("#c3cad3", 222, 128, 17)
        pen.oval("#8b95a2", 222, 128, 6)
        pen.line("wood", [(118, 114), (222, 128)], 9)
        tray = smooth(
            [
                (56, 42, 0.2),
                (104, 54),
                (160, 56),
                (210, 50),
                (252, 34, 0.2),
                (222, 78),
                (196, 108, 0.3),
                (104, 108, 0.3),
                (76, 80),
            ]
        )
        pen.form("tray", tray, shade=8, light=0)
        pen.line("tray.light", [(57, 42), (104, 53), (160, 55), (210, 49), (251, 34)], 4.4)
        pen.line("tray.shade", [(110, 60), (120, 104)], 2)
        pen.line("tray.shade", [(190, 58), (178, 104)], 2)
        pen.limb("wood", [(8, 32), (58, 72), (130, 116)], (11, 9, 9))
        pen.limb("tyre", [(8, 32), (30, 50)], (13, 12))


@draws(
    "plough",
    box=(230, 120),
    height_m=1.1,
    slots={"frame": "#b8423a", "steel": "#8c97a3"},
    plural="ploughs",
    aliases=("plow", "plows", "ploughshare"),
    tags=("tool", "farm"),
    shadow=(20, 210),
)
def plough(pen: Pen) -> None:
    """Draw a plough whose three shares turn the earth over, its hitch to the right."""
    for x in (34, 92, 150):
        pen.limb("frame.deep", [(x + 24, 34), (x + 10, 84)], (10, 8))
        share = smooth(
            [
                (x - 22, 62, 0.2),
                (x + 6, 66),
                (x + 20, 88),
                (x + 34, 112, 0.1),
                (x, 110),
                (x - 16, 90),
            ]
        )
        pen.form("steel", share, shade=6, light=4)
        pen.line("steel.deep", [(x + 2, 76), (x + 14, 96), (x + 28, 110)], 2)
        earth = [(x - 30, 119, 0.2), (x - 26, 96), (x - 6, 92), (x + 8, 104), (x + 16, 119, 0.2)]
        pen.blob("#7a5238", earth)
        pen.blob("#96694a", [(x - 26, 104), (x - 16, 96), (x - 2, 98), (x - 12, 104)])
    pen.limb("frame", [(8, 30), (196, 30)], (13, 13), is_blunt=True)
    pen.line("frame.light", [(12, 26), (192, 26)], 2.4)
    pen.limb("frame", [(192, 30), (226, 48)], (10, 8))
    pen.limb("frame.shade", [(120, 30), (172, 6), (196, 28)], (7, 7, 7))
    pen.form("frame.shade", rectangle(4, 18, 12, 26, rounding=3), shade=3)
    pen.anchor("grip", 120, 30)
