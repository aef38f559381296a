"""Owns the drawings of the cloakroom and the tailor's shop: hanger, coat rack, bolts of cloth.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "clothes hanger",
    box=(220, 130),
    height_m=0.25,
    slots={"wood": "#b9824c", "hook": "#9aa3b4"},
    faces="front",
    stance="hang",
    aliases=("coat hanger", "hanger", "wooden hanger"),
    tags=("clothes",),
)
def clothes_hanger(pen: Pen) -> None:
    """Draw a wooden clothes hanger with its hook and bar."""
    pen.line("hook.shade", [(110, 62), (110, 44), (126, 32), (124, 12), (106, 4), (94, 14)], 5)
    pen.line("hook.pale", [(109, 60), (109, 44), (124, 31), (122, 13), (106, 5.5)], 1.6)
    pen.form("wood", rectangle(30, 110, 160, 10, rounding=5), shade=3, light=2)
    arms = smooth(
        [
            (110, 50),
            (128, 58),
            (196, 94),
            (218, 112),
            (214, 124, 0.5),
            (200, 122),
            (122, 82),
            (110, 78),
            (98, 82),
            (20, 122),
            (6, 124, 0.5),
            (2, 112),
            (24, 94),
            (92, 58),
        ]
    )
    pen.form("wood", arms, shade=6, light=4)


@draws(
    "coat rack",
    box=(150, 360),
    height_m=1.8,
    slots={"wood": "#8a5a36"},
    faces="front",
    variants=("empty", "full"),
    aliases=("coat stand", "hat stand", "hat rack", "coat tree", "coatrack"),
    tags=("home",),
    shadow=(24, 126),
)
def coat_rack(pen: Pen) -> None:
    """Draw a turned pole on three feet with bent hooks; a coat hangs on it when it is full."""
    for dx, drop in ((-52, 350), (52, 350), (-14, 357)):
        spine = [(75, 306), (75 + 0.34 * dx, 318), (75 + 0.86 * dx, drop - 12), (75 + dx, drop)]
        pen.limb("wood.shade" if dx == -14 else "wood", spine, (14, 13, 10, 9))
    pole = smooth(
        [
            (68, 22, 0.2),
            (82, 22, 0.2),
            (84, 120),
            (83, 250),
            (86, 318, 0.2),
            (64, 318, 0.2),
            (67, 250),
            (66, 120),
        ]
    )
    for side in (-1, 1):
        up = [(75, 92), (75 + 30 * side, 88), (75 + 58 * side, 66), (75 + 62 * side, 44)]
        pen.limb("wood.shade", up, (9, 9, 8, 7))
        pen.oval("wood.light", 75 + 62 * side, 41, 6.5)
    pen.form("wood", pole, shade=6, light=4)
    for y in (36, 150, 262):
        pen.form("wood", rectangle(62, y, 26, 9, rounding=4), shade=3, light=2)
    for side in (-1, 1):
        low = [(75, 112), (75 + 22 * side, 116), (75 + 44 * side, 104), (75 + 48 * side, 86)]
        pen.limb("wood", low, (9, 9, 8, 7))
        pen.oval("wood.light", 75 + 48 * side, 84, 6)
    pen.form("wood", ellipse(75, 16, 13, 13), shade=4, light=3)
    if pen.variant == "full":
        coat = smooth(
            [
                (118, 92, 0.3),
                (138, 104),
                (147, 160),
                (149, 238, 0.3),
                (90, 244, 0.3),
                (92, 170),
                (98, 108),
            ]
        )
        pen.form("#4c6a8c", coat, shade=7, light=4)
        pen.line("#4c6a8c.deep", [(118, 98), (116, 160), (118, 240)], 2.4)
        pen.line("#4c6a8c.light", [(108, 96), (118, 106), (130, 98)], 5)
    pen.anchor("top", 75, 6, size=60)
    pen.anchor("hook", 124, 88)


@draws(
    "fabric",
    box=(240, 170),
    height_m=0.4,
    slots={"first": "#c8584f", "second": "#4f7fa8", "third": "#e0b04a"},
    recolour=("first", "second", "third"),
    faces="front",
    plural="fabrics",
    aliases=("cloth", "roll of fabric", "bolt of cloth", "rolls of fabric", "piece of cloth"),
    tags=("home",),
    shadow=(10, 230),
)
def fabric(pen: Pen) -> None:
    """Draw three bolts of cloth, the foremost with a loose end."""
    for slot, x, y, long in (("third", 40, 26, 168), ("second", 22, 66, 186)):
        pen.form(slot, rectangle(x, y, long, 48, rounding=22), shade=7, light=5)
        pen.form(slot, ellipse(x + long - 16, y + 24, 18, 24), shade=3, light=3)
        pen.edge(f"{slot}.deep", ellipse(x + long - 16, y + 24, 11, 15), 2)
        pen.oval("#8a6a4a", x + long - 16, y + 24, 5, 7)
    roll = rectangle(8, 106, 206, 56, rounding=26)
    pen.form("first", roll, shade=8, light=6)
    loose = smooth(
        [
            (20, 112, 0.2),
            (120, 112, 0.2),
            (126, 138),
            (122, 158),
            (134, 168, 0.2),
            (10, 168, 0.2),
            (2, 156),
            (10, 134),
        ]
    )
    pen.form("first", loose, shade=5, light=4)
    for x in (36, 66, 96):
        pen.line("first.shade", [(x, 118), (x + 3, 142), (x - 2, 164)], 2)
    pen.form("first", ellipse(206, 134, 20, 28), shade=3, light=3)
    pen.edge("first.deep", ellipse(206, 134, 12.5, 18), 2)
    pen.edge("first.deep", ellipse(206, 134, 7.5, 11), 2)
    pen.oval("#8a6a4a", 206, 134, 4.5, 6.5)
    pen.anchor("top", 110, 28, size=150)
    pen.anchor("grip", 120, 140)


@draws(
    "tape measure",
    box=(210, 130),
    height_m=0.12,
    slots={"tape": "#f2c84b", "mark": "#5a4636"},
    faces="front",
    aliases=("measuring tape", "tailor's tape"),
    tags=("tool",),
    shadow=(8, 200),
)
def tape_measure(pen: Pen) -> None:
    """Draw a tailor's tape, half rolled up, its end running out to the right."""
    end = smooth(
        [
            (52, 102, 0.2),
            (120, 108),
            (166, 96),
            (206, 104, 0.2),
            (204, 126, 0.2),
            (166, 118),
            (120, 129),
            (48, 124, 0.2),
        ]
    )
    pen.form("tape", end, shade=3, light=2)
    for k in range(9):
        x = 72 + 15 * k
        pen.line("mark", [(x, 108 - 4 * (k > 3)), (x, 116 - 4 * (k > 3))], 1.8)
    pen.form("tape", ellipse(66, 66, 60, 58), shade=7, light=5)
    for r in (46, 32, 18):
        pen.edge("tape.deep", ellipse(66, 66, r, r * 0.96), 2.4)
    for k in range(12):
        with pen.turned(30 * k, 66, 66):
            pen.line("mark", [(66, 11), (66, 18)], 1.8)
    pen.oval("tape.deep", 66, 66, 8)
    pen.anchor("grip", 150, 112)


@draws(
    "shirt pocket",
    box=(190, 200),
    height_m=0.17,
    slots={"cloth": "#5b83b3", "thread": "#f0c65a"},
    faces="front",
    plural="shirt pockets",
    aliases=("jeans pocket", "denim pocket", "coat pocket", "jacket pocket", "breast pocket"),
    tags=("clothes",),
    shadow=(10, 180),
)
def shirt_pocket(pen: Pen) -> None:
    """Draw a patch of cloth with a sewn-on pocket that stands open."""
    pen.form("cloth.shade", rectangle(2, 4, 186, 194, rounding=8), shade=6, light=3)
    for x in range(14, 186, 9):
        pen.line("cloth.deep", [(x, 8), (x, 194)], 0.8, alpha=0.4)
    pen.blob("cloth.line", [(32, 70, 0.2), (95, 56), (158, 70, 0.2), (150, 96), (40, 96)])
    pen.anchor("inside", 95, 84, size=104)
    with pen.in_front():
        patch = smooth(
            [
                (28, 72, 0.1),
                (95, 88),
                (162, 72, 0.1),
                (158, 158, 0.2),
                (95, 190, 0.2),
                (32, 158, 0.2),
            ]
        )
        pen.form("cloth", patch, shade=7, light=4)
        pen.line("cloth.light", [(29, 74), (95, 90), (161, 74)], 5)
        pen.line("thread", [(33, 88), (95, 103), (157, 88)], 1.6)
        seam = [(37, 92, 0), (40, 154, 0), (95, 182, 0), (150, 154, 0), (153, 92, 0)]
        pen.line("thread", seam, 1.6)
        for x in (34, 156):
            pen.oval("#c9793f", x, 82, 3.4)
