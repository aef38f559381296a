"""Owns what roles add to a dressed figure: aprons, capes, wings, armour, and what hands hold.

Parts for the chest are drawn in the coordinates of the trunk (pelvis at (0, 0), neck at
(0, -torso)); props in those of a palm at (0, 0), upright. Longer than most modules because each
is one short list of strokes. Does not know who uses them.
"""

import math

from tintype.engine.vignette.art import headgear
from tintype.engine.vignette.art.outline import Outline, ellipse, limb, smooth
from tintype.engine.vignette.art.owned import owned
from tintype.engine.vignette.art.pen import Pen, Tone
from tintype.engine.vignette.art.person_body import Figure, frame, leg_outline, step, trunk_outline

STEEL = "#b4bfca"
WOOD = "#8f623c"
GOLD = "#eebb45"
PAPER = "#f6f1e4"


# On the chest, in the coordinates of the trunk


@owned("apron")
def apron(pen: Pen, f: Figure, tone: Tone = "trim") -> None:
    """An apron with a bib and strings."""
    t, w = f.build.torso, f.build.waist
    low = 58.0 if f.pose.near_leg[0] < 40 and f.pose.rest == "feet" else 10.0
    pen.line(f"{tone}.shade", [(-9, -t), (-3, -t * 0.78)], 3)
    pen.line(f"{tone}.shade", [(13, -t), (17, -t * 0.78)], 3)
    pen.line(f"{tone}.shade", [(-w - 1, -t * 0.36), (w + 1, -t * 0.38)], 3.4)
    body = smooth(
        [
            (-5, -t * 0.8, 0.2),
            (18, -t * 0.8, 0.2),
            (18, -t * 0.5, 0.5),
            (w + 2, -t * 0.34, 0.4),
            (w + 5, low * 0.5),
            (w + 3, low, 0.4),
            (-w * 0.4, low + 4, 0.4),
            (-w * 0.66, low * 0.4),
            (-w * 0.6, -t * 0.34, 0.4),
            (-7, -t * 0.5, 0.5),
        ]
    )
    pen.form(tone, body, shade=5, light=0)
    pen.line(
        f"{tone}.shade", [(-2, -t * 0.18), (2, -t * 0.1), (16, -t * 0.1), (17, -t * 0.18)], 1.6
    )


@owned("stethoscope")
def stethoscope(pen: Pen, f: Figure) -> None:
    """A stethoscope round the neck."""
    t = f.build.torso
    pen.line(
        "#3d4658",
        [(-9, -t + 2), (-8, -t * 0.76), (2, -t * 0.64), (10, -t * 0.76), (14, -t + 2)],
        2.8,
    )
    pen.line("#3d4658", [(2, -t * 0.64), (4, -t * 0.5)], 2.8)
    pen.oval("#d4dae2", 4.4, -t * 0.47, 4.6)
    pen.oval("#8d97a6", 4.4, -t * 0.47, 2.4)


@owned("badge", "star")
def badge(pen: Pen, f: Figure) -> None:
    """A star on the breast."""
    headgear.star(pen, GOLD, 15, -f.build.torso * 0.72, 6)


def pocket(pen: Pen, f: Figure, tone: Tone) -> None:
    """A breast pocket with a pen."""
    t = f.build.torso
    pen.line(tone, [(12, -t * 0.66), (12, -t * 0.54, 0), (21, -t * 0.54, 0), (21, -t * 0.67)], 1.6)
    pen.line("#d8443f", [(15, -t * 0.72), (15, -t * 0.62)], 2)


def buttons(pen: Pen, f: Figure, tone: Tone, *, double: bool = False) -> None:
    """A row of buttons, or two."""
    t = f.build.torso
    for k in (0.84, 0.7, 0.56, 0.42):
        pen.oval(tone, 4, -t * k, 2.1)
        if double:
            pen.oval(tone, 15, -t * k, 2.1)


@owned("braces", "suspenders")
def braces(pen: Pen, f: Figure, tone: Tone) -> None:
    """Two straps over the shoulders."""
    t = f.build.torso
    pen.limb(tone, [(-13, -t + 3), (-12, -t * 0.6), (-9, -2)], (5, 5, 5), is_blunt=True)
    pen.limb(tone, [(15, -t + 3), (16, -t * 0.6), (14, -2)], (5, 5, 5), is_blunt=True)


def bib(pen: Pen, f: Figure, tone: Tone = "trousers") -> None:
    """The upper part of dungarees."""
    t, h = f.build.torso, f.build.hip
    braces(pen, f, tone)
    body = smooth(
        [
            (-14, -t * 0.66, 0.2),
            (18, -t * 0.66, 0.2),
            (20, -t * 0.4, 0.5),
            (h + 1.5, -2, 0.4),
            (h + 1, 10, 0.4),
            (-h - 1, 10, 0.4),
            (-h - 1, -2, 0.4),
            (-17, -t * 0.36, 0.5),
        ]
    )
    pen.form(tone, body, shade=5, light=2)
    pen.box(f"{tone}.shade", -4, -t * 0.56, 15, 12, rounding=2)
    for x in (-12, 16):
        pen.oval("#f0c65a", x, -t * 0.63, 2.4)


def stripes(pen: Pen, f: Figure, tone: Tone, *, count: int = 6, width: float = 5) -> None:
    """Stripes around the trunk."""
    t, b = f.build.torso, f.build
    with pen.inside(trunk_outline(b, hem=8, loose=1.5)):
        for i in range(count):
            y = -t * 0.84 + i * t * 0.9 / count
            pen.line(tone, [(-50, y), (0, y + 4), (50, y - 1)], width)


@owned("vest", "waistcoat")
def vest(pen: Pen, f: Figure, tone: Tone, trim: Tone) -> None:
    """A safety vest with bright bands."""
    t, b = f.build.torso, f.build
    body = trunk_outline(b, hem=6, loose=2.5)
    with pen.inside(body):
        pen.poly(tone, [(-60, -t - 4), (0, -t - 4), (4, -t * 0.6), (5, 20), (-60, 20)])
        pen.poly(f"{tone}.shade", [(11, -t - 4), (60, -t - 4), (60, 20), (9, 20), (9, -t * 0.6)])
        for x, dx in ((-12, 2), (17, 0)):
            pen.limb(trim, [(x, -t - 4), (x + dx, 14)], (5, 5), is_blunt=True)
        pen.line(trim, [(-60, -t * 0.34), (0, -t * 0.3), (60, -t * 0.36)], 6)


@owned("sash")
def sash(pen: Pen, f: Figure, tone: Tone) -> None:
    """A ribbon across the chest."""
    t, b = f.build.torso, f.build
    with pen.inside(trunk_outline(b, hem=4, loose=1)):
        pen.limb(tone, [(-20, -t), (2, -t * 0.62), (26, -t * 0.2)], (9, 9, 9), is_blunt=True)


def drape(pen: Pen, f: Figure, tone: Tone = "dress") -> None:
    """The end of a sari: from the hip across the chest and over the far shoulder, with a border."""
    t, b = f.build.torso, f.build
    with pen.inside(trunk_outline(b, hem=4, loose=2)):
        pen.limb(f"{tone}.light", [(-22, -t * 0.06), (0, -t * 0.5), (20, -t - 2)], (24, 21, 16))
        for dx in (-10, 10):
            pen.line(
                "#e8b84a", [(-22 + dx, -t * 0.06), (dx, -t * 0.5), (20 + dx * 0.8, -t - 2)], 2.6
            )
        for k in (-3, 3):
            pen.line(f"{tone}.shade", [(-22 + k, 0), (k, -t * 0.5), (20 + k, -t)], 1.3)
    pen.limb(f"{tone}.shade", [(18, -t + 2), (27, -t * 0.6), (27, -t * 0.14)], (13, 12, 8))
    pen.line("#e8b84a", [(31, -t * 0.62), (31, -t * 0.12)], 2.4)


@owned("poncho")
def poncho(pen: Pen, f: Figure, tone: Tone) -> None:
    """A cloth with a hole for the head: over the shoulders down to a point, striped and fringed."""
    t, b = f.build.torso, f.build
    w = b.shoulder + 20
    cloth = smooth(
        [
            (-9, -t - 3, 0.3),
            (11, -t - 3, 0.3),
            (w - 6, -t * 0.74, 0.5),
            (w + 2, -t * 0.28, 0.2),
            (3, t * 0.14, 0.2),
            (-w - 2, -t * 0.28, 0.2),
            (-w + 6, -t * 0.74, 0.5),
        ]
    )
    pen.form(tone, cloth, shade=6, light=3)
    with pen.inside(cloth):
        for k, stripe in enumerate(("#e8b23f", "#f6f1e4", "#3f8fb0", "#e8b23f")):
            y = -t * (0.66 - 0.19 * k)
            pen.line(stripe, [(-w - 8, y - 12, 0), (2, y + 16, 0), (w + 8, y - 12, 0)], 4)
    for k in range(9):
        side, step = (-1, k) if k < 5 else (1, k - 5)
        x = 3 + side * (w - 3) * (1 - step / 5)
        y = t * 0.14 - (t * 0.42) * (1 - step / 5)
        pen.line(f"{tone}.shade", [(x, y - 1), (x, y + 6)], 2)


@owned("medal")
def medal(pen: Pen, f: Figure) -> None:
    """A medal on a ribbon."""
    t = f.build.torso
    pen.line("#3f6fb5", [(-8, -t + 1), (5, -t * 0.62), (13, -t + 1)], 3.4)
    pen.oval(GOLD, 5, -t * 0.56, 7)
    pen.oval(f"{GOLD}.light", 5, -t * 0.56, 4.4)


def number(pen: Pen, f: Figure, tone: Tone, text: str = "7") -> None:
    """A number on a shirt."""
    from tintype.engine.vignette.lettering import write

    t = f.build.torso
    write(pen, tone, text, x=-8, y=-t * 0.72, width=24, height=26, weight=0.2)


@owned("ruff", "collar")
def ruff(pen: Pen, f: Figure, tone: Tone) -> None:
    """A pleated collar."""
    t = f.build.torso
    for i in range(7):
        x = -22 + i * 8
        pen.oval(
            tone if i % 2 else f"{tone}.shade", x, -t + 2 + 6 * (1 - ((x - 2) / 26) ** 2), 7, 9
        )


@owned("fur collar", "collar")
def fur_collar(pen: Pen, f: Figure) -> None:
    """An ermine collar."""
    t = f.build.torso
    body = smooth(
        [
            (-30, -t + 10),
            (-20, -t - 4),
            (0, -t - 6),
            (22, -t - 4),
            (29, -t + 10),
            (22, -t + 22),
            (4, -t + 27),
            (-18, -t + 22),
        ]
    )
    pen.form("#f6f2ea", body, shade=4)
    for x, y in ((-19, 8), (-8, 16), (6, 19), (19, 12)):
        pen.limb("#38333d", [(x, -t + y - 2), (x + 0.6, -t + y + 3)], (2.6, 1.4))


def fur_trim(pen: Pen, f: Figure) -> None:
    """The shaggy collar of a fur coat, and tufts down its front."""
    t, w = f.build.torso, f.build.waist
    is_upright = f.pose.rest == "feet" and abs(f.pose.near_leg[0]) < 30
    for y in (0.62, 0.48, 0.34, 0.2, 0.06, -0.08, *((-0.24, -0.42, -0.6) if is_upright else ())):
        for k, x in enumerate((-0.8, -0.35, 0.1, 0.55, 0.95)):
            left, top = x * w, -t * y + (4 if k % 2 else 0)
            pen.line("coat.shade", [(left - 3, top - 4), (left, top + 3), (left + 3, top - 3)], 1.8)
    for angle in range(0, 360, 30):
        x, y = 24 * math.cos(math.radians(angle)), 13 * math.sin(math.radians(angle))
        tone = "coat.shade" if angle > 180 else "coat.light"
        pen.oval(tone, 2 + x, -t + 6 + y, 8.4, 7.4)
    pen.oval("coat.light", 2, -t + 8, 24, 12)
    for x in (-16, -8, 0, 8, 16):
        pen.line("coat.shade", [(x, -t + 9), (x + 1, -t + 15), (x + 4, -t + 10)], 1.6)


@owned("bag", "satchel")
def satchel(pen: Pen, f: Figure, tone: Tone = "pack", *, mail: bool = False) -> None:
    """A bag at the hip on a strap across the chest; `mail` looks out of a postman's."""
    if f.pose.rest == "back":
        return  # Nobody lies on it.
    t, h = f.build.torso, f.build.hip
    k = t / 98
    pen.limb(f"{tone}.shade", [(14, -t + 1), (-2, -t * 0.52), (-h - 4, -2)], (6, 6, 6))
    if mail:
        for x, y, tilt in ((-h - 12, -13, -8), (-h, -15, 6), (-h + 11, -11, 14)):
            with pen.turned(tilt, x * k, y):
                pen.box("#fbf7ec", (x - 8) * k, y, 17 * k, 24 * k)
                pen.line("#c8cdd6", [((x - 8) * k, y), (x * k, y + 8), ((x + 9) * k, y)], 1.4)
    left, top, wide, tall = (-h - 24) * k, -4.0, 50 * k, 38 * k
    pen.form(
        tone,
        smooth(
            [
                (left, top, 0.3),
                (left + wide, top, 0.3),
                (left + wide + 2, top + tall * 0.8, 0.5),
                (left + wide - 5, top + tall, 0.5),
                (left + 5, top + tall, 0.5),
                (left - 2, top + tall * 0.8, 0.5),
            ]
        ),
        shade=5,
        light=3,
    )
    pen.box(f"{tone}.shade", left - 1, top - 2, wide + 2, tall * 0.5, rounding=6)
    pen.box(GOLD, left + wide / 2 - 4, top + tall * 0.4, 8, 7, rounding=1.5)


@owned("scarf")
def scarf(pen: Pen, f: Figure, tone: Tone = "trim") -> None:
    """A scarf round the neck with one end down the chest."""
    t = f.build.torso
    tail = limb([(-3, -t + 6), (-6, -t * 0.7), (-3, -t * 0.42)], (11, 12, 13), is_blunt=True)
    pen.form(tone, tail, shade=3, light=2)
    with pen.inside(tail):
        for y in (0.66, 0.54, 0.44):
            pen.line(f"{tone}.shade", [(-20, -t * y), (10, -t * y + 2)], 3)
    pen.form(
        tone,
        smooth(
            [(-15, -t - 6), (2, -t - 3), (17, -t - 8), (19, -t + 3), (3, -t + 10), (-16, -t + 5)]
        ),
        shade=3,
        light=2,
    )


@owned("necklace", "pearls")
def necklace(pen: Pen, f: Figure, tone: Tone = "trim") -> None:
    """A string of beads."""
    t = f.build.torso
    for i in range(9):
        a = i / 8
        x, y = -11 + 27 * a, -t + 3 + 15 * (1 - (2 * a - 1) ** 2)
        pen.oval(f"{tone}.deep", x, y + 0.6, 3.4)
        pen.oval(tone, x, y, 2.8)


@owned("breastplate")
def breastplate(pen: Pen, f: Figure, tone: Tone) -> None:
    """A cuirass with a belt and plates over the hips."""
    t, b = f.build.torso, f.build
    plate = smooth(
        [
            (-9, -t - 1, 0.5),
            (-22, -t + 8),
            (-25, -t * 0.62),
            (-20, -t * 0.34, 0.5),
            (2, -t * 0.29),
            (21, -t * 0.36, 0.5),
            (28, -t * 0.62),
            (22, -t + 8),
            (11, -t - 1, 0.5),
            (1, -t + 7),
        ]
    )
    pen.form(tone, plate, shade=7, light=4)
    pen.line(f"{tone}.shade", [(5, -t + 8), (9, -t * 0.6), (4, -t * 0.31)], 1.8)
    pen.blob(
        f"{tone}.pale",
        [(-17, -t + 14), (-10, -t + 9), (-8, -t * 0.74), (-16, -t * 0.66)],
        alpha=0.8,
    )
    for k, y in enumerate((-t * 0.29, -t * 0.17, -t * 0.05)):
        w = b.waist + 1 + k * 1.6
        pen.form(
            tone,
            smooth(
                [
                    (-w, y - 4, 0.3),
                    (0, y),
                    (w, y - 5, 0.3),
                    (w + 1.5, y + 9, 0.3),
                    (0, y + 14),
                    (-w - 1.5, y + 10, 0.3),
                ]
            ),
            shade=3,
            light=2,
        )


def shoulder_plate(pen: Pen, f: Figure, tone: Tone) -> None:
    """A plate on the near shoulder."""
    (x, y), angle = f.near_arm.at(f.near_arm.length * 0.1)
    with pen.group(matrix=frame(-angle, f.build.girth, (x, y))):
        for k in (1, 0):
            pen.form(
                tone,
                smooth(
                    [
                        (-15 + k, -10 + k * 12),
                        (0, -15 + k * 12),
                        (15 - k, -10 + k * 12),
                        (16, 6 + k * 10, 0.4),
                        (0, 11 + k * 10),
                        (-16, 6 + k * 10, 0.4),
                    ]
                ),
                shade=3,
                light=2.5,
            )


# Behind the figure


@owned("cape", "cloak")
def cape(
    pen: Pen, f: Figure, tone: Tone = "coat", *, length: float = 0.94, sweep: float = 0
) -> None:
    """A cape from the shoulders; it blows back when the figure moves."""
    b = f.build
    t = b.torso
    drop = (b.leg[0] + b.leg[1]) * length
    blown = sweep + max(0.0, f.lean) * 2.2 + (36 if abs(f.pose.near_leg[0]) > 15 else 0)
    blown = min(blown, 62.0)
    if f.pose.rest != "feet" or f.pose.near_leg[0] > 40:
        blown = min(blown, 8.0)
        drop = drop * 0.25 if f.pose.near_leg[0] < 70 or f.pose.rest == "bottom" else drop * 0.4
    drop = min(drop, f.floor - 7)
    left, right = f.place(-b.shoulder - 1, -t + 8), f.place(b.shoulder * 0.7, -t + 6)
    outline = smooth(
        [
            (*left, 0.5),
            f.place(-2, -t - 2),
            (*right, 0.5),
            (b.hip + 6 - blown * 0.3, -10),
            (b.hip + 12 - blown * 0.8, drop, 0.3),
            (-b.hip * 0.2 - blown, drop + 5),
            (-b.hip - 26 - blown * 1.3, drop - 4 - blown * 0.3, 0.3),
            (-b.hip - 15 - blown * 0.6, -t * 0.15),
        ]
    )
    pen.form(tone, outline, shade=6, light=3)
    with pen.inside(outline):
        for k in (0.2, 0.9):
            x = -b.hip - 14 + k * 40
            pen.limb(
                f"{tone}.shade",
                [
                    (left[0] + 4 + k * 20, left[1] + 20),
                    (x - blown * 0.5, drop * 0.3),
                    (x - blown, drop + 8),
                ],
                (2, 6, 9),
            )


@owned("cape", "cloak")
def clasp(pen: Pen, f: Figure, tone: Tone) -> None:
    """The collar of a cape, on the chest."""
    t = f.build.torso
    pen.line(tone, [(-24, -t + 10), (-8, -t + 4), (3, -t + 11), (12, -t + 4), (22, -t + 9)], 5)
    pen.oval(GOLD, 3, -t + 11, 4)


@owned("wings")
def feather_wings(pen: Pen, f: Figure, tone: Tone = "#f7f5f0") -> None:
    """Two white wings of feathers."""
    x, y = f.place(-6, -f.build.torso * 0.8)
    for flip, base in ((0.82, f"{tone}.shade"), (-1, tone)):
        points = [
            (0, 0),
            (30, -34),
            (62, -46),
            (86, -30),
            (94, 6),
            (86, 42),
            (70, 66),
            (44, 52),
            (20, 40),
        ]
        wing = smooth([(x + flip * px, y + py * 0.95) for px, py in points])
        if flip < 0:
            pen.form(base, wing, shade=5, light=0)
        else:
            pen.fill(base, wing)
        dark = "#c9cedd" if flip < 0 else "#aab0c6"
        for px, py, qx, qy in (
            (82, 30, 60, -4),
            (70, 56, 48, 8),
            (50, 52, 34, 14),
            (88, 2, 62, -22),
        ):
            pen.line(
                dark,
                [
                    (x + flip * qx, y + qy),
                    (x + flip * (px + qx) / 2, y + (py + qy) / 2 + 6),
                    (x + flip * px, y + py),
                ],
                2,
            )


@owned("wings")
def fairy_wings(pen: Pen, f: Figure, tone: Tone = "trim") -> None:
    """Four clear wings like a butterfly's."""
    x, y = f.place(-4, -f.build.torso * 0.72)
    k = 0.35 + 0.65 * f.build.arm[0] / 46
    if pen.is_night:
        pen.glow(f"{tone}.raw", x, y, 90 * k, alpha=0.4)
    for flip in (0.86, -1):
        for points in (
            [(0, 0), (26, -46), (62, -70), (84, -56), (74, -22), (36, 0)],
            [(0, 4), (34, 8), (62, 28), (58, 54), (34, 58), (12, 34)],
        ):
            wing = smooth([(x + flip * px * k, y + py * k) for px, py in points])
            pen.fill(tone, wing, alpha=0.82)
            pen.edge(f"{tone}.pale", wing, 2, alpha=0.9)
        pen.line(
            f"{tone}.pale",
            [(x, y), (x + flip * 38 * k, y - 34 * k), (x + flip * 66 * k, y - 50 * k)],
            1.6,
        )
        pen.line(
            f"{tone}.pale",
            [(x, y + 4), (x + flip * 30 * k, y + 24 * k), (x + flip * 44 * k, y + 44 * k)],
            1.6,
        )


@owned("backpack", "rucksack")
def backpack(pen: Pen, f: Figure, tone: Tone = "trim") -> None:
    """A big pack on the back with a bedroll."""
    t = f.build.torso
    with f.trunk(pen):
        c = f.build.chest
        pen.form("#c9b48a", ellipse(-c - 13, -t * 1.02, 14, 10), shade=3, light=2)
        pen.oval("#c9b48a.shade", -c - 13, -t * 1.02, 6, 4.4)
        body = smooth(
            [
                (-c + 6, -t * 0.96),
                (-c - 18, -t * 0.98),
                (-c - 31, -t * 0.74),
                (-c - 30, -t * 0.3),
                (-c - 18, -t * 0.14),
                (-c + 8, -t * 0.16),
            ]
        )
        pen.form(tone, body, shade=6, light=3)
        pen.form(
            tone,
            smooth(
                [(-c - 26, -t * 0.46), (-c - 8, -t * 0.46), (-c - 6, -t * 0.2), (-c - 24, -t * 0.2)]
            ),
            shade=3,
            light=2,
        )
        pen.line(f"{tone}.deep", [(-c - 28, -t * 0.66), (-c - 4, -t * 0.64)], 2)


@owned("backpack", "rucksack")
def straps(pen: Pen, f: Figure, tone: Tone = "trim") -> None:
    """The shoulder straps of a pack, on the chest."""
    t = f.build.torso
    pen.line(f"{tone}.shade", [(-14, -t + 4), (-11, -t * 0.7), (-15, -t * 0.38)], 5)
    pen.line(f"{tone}.shade", [(15, -t + 4), (18, -t * 0.7), (16, -t * 0.42)], 5)


def fish_tail(pen: Pen, f: Figure, tone: Tone = "trousers") -> None:
    """A mermaid's tail in place of legs; it ends in a fin to the right."""
    b = f.build
    spine = [(0, -b.torso * 0.42), (2, -10), (0, 34), (-8, 76), (4, 112), (34, 128)]
    body = limb(spine, [b.waist * 2, b.hip * 2.2, b.hip * 1.9, 29, 20, 11])
    if f.pose.near_leg[0] > 60:
        _resting_tail(pen, f, tone)
        return
    fin = smooth(
        [
            (28, 128),
            (52, 104),
            (82, 96, 0.3),
            (72, 118),
            (66, 128, 0.5),
            (78, 140),
            (80, 158, 0.3),
            (56, 150),
            (34, 138),
        ]
    )
    pen.form(tone, fin, shade=5, light=3)
    for dx, dy in ((76, 100), (70, 118), (76, 152)):
        pen.line(
            f"{tone}.shade", [(38, 130), ((38 + dx) / 2 + 2, (130 + dy) / 2), (dx - 6, dy)], 1.6
        )
    pen.form(tone, body, shade=8, light=4)
    with pen.inside(body):
        for row in range(9):
            for i in range(4):
                x = -24 + i * 14 + (7 if row % 2 else 0)
                y = -24 + row * 15
                pen.line(f"{tone}.shade", [(x - 6, y), (x, y + 6), (x + 6, y)], 1.6)
    pen.line(
        f"{tone}.light",
        [(-b.waist, -b.torso * 0.4), (0, -b.torso * 0.34), (b.waist, -b.torso * 0.42)],
        4,
    )


def _resting_tail(pen: Pen, f: Figure, tone: Tone) -> None:
    """The tail of a mermaid who sits: it lies to the right, its fin in the air."""
    b = f.build
    spine = [(0, -b.torso * 0.42), (4, -14), (30, 2), (70, 4), (108, 8), (134, -8), (142, -30)]
    body = limb(spine, [b.waist * 2, b.hip * 2.1, b.hip * 1.9, 34, 24, 17, 11])
    fin = smooth(
        [
            (138, -24),
            (124, -44),
            (118, -72, 0.3),
            (138, -64),
            (148, -58, 0.5),
            (160, -66),
            (178, -66, 0.3),
            (166, -42),
            (150, -26),
        ]
    )
    pen.form(tone, fin, shade=5, light=3)
    for dx, dy in ((124, -66), (148, -54), (170, -60)):
        pen.line(f"{tone}.shade", [(144, -28), ((144 + dx) / 2, (dy - 28) / 2 - 2), (dx, dy)], 1.6)
    pen.form(tone, body, shade=8, light=4)
    with pen.inside(body):
        for row in range(5):
            for i in range(12):
                x, y = -22 + i * 14 + (7 if row % 2 else 0), -26 + row * 12
                pen.line(f"{tone}.shade", [(x - 6, y), (x, y + 6), (x + 6, y)], 1.6)
    pen.line(
        f"{tone}.light",
        [(-b.waist, -b.torso * 0.4), (0, -b.torso * 0.34), (b.waist, -b.torso * 0.42)],
        4,
    )


@owned("tutu")
def tutu(pen: Pen, f: Figure, tone: Tone = "dress") -> None:
    """A dancer's stiff skirt of net."""
    if f.pose.rest != "feet":
        return
    b = f.build
    x, y = f.place(0, -b.torso * 0.3)
    for k, (role, alpha) in enumerate(((".shade", 0.9), ("", 0.95), (".light", 0.85))):
        w = 58 - k * 5
        pts: list[tuple[float, float]] = [(x - 14, y - 6), (x + 14, y - 6)]
        for i in range(7):
            a = i / 6
            px = x + w - 2 * w * a
            drop = 20 - k * 5 + 7 * (1 - (2 * a - 1) ** 2)
            pts.append((px, y + drop + (4 if i % 2 else 0)))
        pen.blob(tone + role, pts, alpha=alpha)


# In the hands, at the palm


def rod(pen: Pen, tone: Tone, top: float, low: float, width: float = 5) -> Outline:
    """A straight shaft."""
    return pen.limb(tone, [(0, -top), (0, low)], (width, width))


@owned("sword")
def sword(pen: Pen, angle: float = 20, length: float = 96) -> None:
    """A straight sword held upright."""
    with pen.turned(angle, 0, 0):
        pen.poly("#cfd8e2", [(-4.5, -10), (0, -10), (0, -length), (-4.5, -length + 10)])
        pen.poly("#a7b3c2", [(0, -10), (4.5, -10), (4.5, -length + 10), (0, -length)])
        pen.limb(GOLD, [(-15, -10), (0, -8), (15, -10)], (5, 6, 5))
        pen.limb("#5a3b30", [(0, -6), (0, 14)], (6, 5.4))
        pen.oval(GOLD, 0, 17, 5)


@owned("sword", "katana")
def katana(pen: Pen, angle: float = 34) -> None:
    """A curved sword."""
    with pen.turned(angle, 0, 0):
        pen.limb("#d3dbe4", [(0, -10), (1, -50), (9, -96)], (6.5, 6.5, 2))
        pen.line("#98a4b5", [(-1, -12), (0, -50), (7, -90)], 1.6)
        pen.oval("#3a3440", 0, -9, 9, 3.4)
        pen.limb("#33303c", [(0, -7), (0, 26)], (6, 5.4))
        for y in (-2, 6, 14, 22):
            pen.line("#d9d2c0", [(-2.4, y), (2.4, y + 3)], 1.4)


@owned("shield")
def shield(pen: Pen, tone: Tone, x: float = 0, y: float = 0) -> None:
    """A knight's shield with a cross."""
    outline = smooth(
        [
            (x - 30, y - 36, 0.2),
            (x, y - 40),
            (x + 30, y - 36, 0.2),
            (x + 30, y + 2),
            (x + 18, y + 30),
            (x, y + 46, 0.2),
            (x - 18, y + 30),
            (x - 30, y + 2),
        ]
    )
    pen.form(tone, outline, shade=6, light=3)
    with pen.inside(outline):
        pen.box("#f3efe6", x - 5, y - 50, 10, 110)
        pen.box("#f3efe6", x - 40, y - 14, 80, 10)
    pen.edge(GOLD, outline, 4)


@owned("shield")
def round_shield(pen: Pen, tone: Tone) -> None:
    """A viking's round shield."""
    pen.form(tone, ellipse(0, 0, 36, 36), shade=6, light=3)
    for a in (0, 90):
        with pen.turned(a, 0, 0):
            pen.poly("#f0e6d0", [(0, 0), (24, -25), (-24, -25)])
            pen.poly("#f0e6d0", [(0, 0), (24, 25), (-24, 25)]) if a == 0 else None
    pen.edge("#8a8f98", ellipse(0, 0, 35, 35), 4)
    pen.form("#a9b0ba", ellipse(0, 0, 9, 9), shade=2, light=2)


@owned("axe", "ax")
def axe(pen: Pen, *, top: float = 70, low: float = 60) -> None:
    """A bearded axe."""
    rod(pen, WOOD, top, low, 6)
    pen.blob(
        "#b3bdc8",
        [
            (-3, -top + 2, 0.3),
            (14, -top - 6),
            (28, -top - 12, 0.2),
            (33, -top + 12),
            (26, -top + 34, 0.2),
            (14, -top + 20),
            (-3, -top + 18, 0.3),
        ],
    )
    pen.line("#e4eaf0", [(28, -top - 10), (32, -top + 12), (26, -top + 32)], 3)


@owned("wand", "magic wand")
def wand(pen: Pen, tone: Tone = GOLD) -> None:
    """A wand with a star."""
    with pen.turned(28, 0, 0):
        rod(pen, "#7a5a8a", 42, 8, 3.6)
        if pen.is_night:
            pen.glow(f"{tone}.raw", 0, -50, 34, alpha=0.8)
        headgear.star(pen, f"{tone}.lit", 0, -50, 13)


@owned("wand", "magic wand")
def black_wand(pen: Pen) -> None:
    """A magician's wand with white tips and sparks."""
    with pen.turned(42, 0, 0):
        pen.limb("#2d2a33", [(0, 12), (0, -46)], (4.6, 4.6), is_blunt=True)
        pen.limb("#f4f2ec", [(0, -38), (0, -50)], (4.6, 4.6), is_blunt=True)
    for x, y, r in ((42, -46, 6), (54, -32, 4), (34, -60, 4.4)):
        headgear.star(pen, f"{GOLD}.lit", x, y, r)


@owned("staff", "magic staff")
def mage_staff(pen: Pen, tone: Tone = "trim") -> None:
    """A gnarled staff with a crystal."""
    pen.limb(WOOD, [(0, 168), (2, 60), (-1, 0), (3, -70), (0, -92)], (7, 7, 6, 7, 6))
    pen.limb(WOOD, [(0, -88), (-12, -100), (-9, -118)], (6, 5, 3))
    pen.limb(WOOD, [(0, -88), (13, -99), (11, -117)], (6, 5, 3))
    if pen.is_night:
        pen.glow("#8fd8ff.raw", 1, -110, 46, alpha=0.9)
    pen.poly("#6fc4f0.lit", [(1, -126), (10, -110), (1, -95), (-8, -110)])
    pen.poly("#cdeeff.raw", [(1, -126), (1, -108), (-8, -110)], alpha=0.8)


@owned("broom", "broomstick")
def broom(pen: Pen) -> None:
    """A witch's broom."""
    rod(pen, WOOD, 92, 70, 5)
    pen.form(
        "#d3a552",
        smooth(
            [(-6, 66, 0.3), (6, 66, 0.3), (20, 110), (21, 140, 0.2), (-21, 140, 0.2), (-20, 110)]
        ),
        shade=5,
        light=3,
    )
    for x in (-10, 0, 10):
        pen.line("#a97c38", [(x * 0.4, 76), (x, 104), (x * 1.2, 138)], 1.6)
    pen.limb("#8a4fa8", [(-8, 74), (8, 74)], (6, 6))


@owned("pitchfork", "hay fork")
def pitchfork(pen: Pen) -> None:
    """A hay fork."""
    rod(pen, WOOD, 74, 112, 5.4)
    for x in (-11, 0, 11):
        pen.line("#8d97a3", [(0, -76), (x, -86), (x, -116)], 3.2)


@owned("trident")
def trident(pen: Pen) -> None:
    """A trident."""
    rod(pen, GOLD, 80, 100, 4.6)
    pen.line(GOLD, [(-14, -104), (-12, -86), (0, -80), (12, -86), (14, -104)], 4)
    pen.limb(GOLD, [(0, -78), (0, -112)], (5, 2))


@owned("sceptre", "scepter")
def sceptre(pen: Pen) -> None:
    """A royal sceptre."""
    with pen.turned(14, 0, 0):
        rod(pen, GOLD, 46, 40, 4.6)
        pen.oval("#d63b4a", 0, -54, 9)
        pen.oval("#ffffff.raw", -3, -57, 2.4, alpha=0.8)
        pen.limb(GOLD, [(-8, -46), (0, -44), (8, -46)], (4, 5, 4))
        pen.limb(GOLD, [(0, -62), (0, -72)], (3, 3))
        pen.limb(GOLD, [(-4, -68), (4, -68)], (3, 3))


@owned("microphone")
def microphone(pen: Pen) -> None:
    """A microphone held to the mouth."""
    with pen.turned(-24, 0, 0):
        pen.limb("#3a3844", [(0, 16), (0, -14)], (5, 8), is_blunt=True)
        pen.form("#9aa3b0", ellipse(0, -20, 8, 9), shade=2, light=2)
        pen.line("#6c7482", [(-7, -18), (7, -18)], 1.4)


@owned("palette")
def palette(pen: Pen) -> None:
    """A painter's palette with blobs of colour."""
    pen.form(
        "#c79a63",
        smooth([(-26, -4), (-8, -19), (18, -17), (34, -2), (26, 14), (10, 12), (2, 20), (-18, 16)]),
        shade=3,
        light=2,
    )
    for x, y, tone in (
        (-14, -4, "#d63b34"),
        (0, -10, "#f2c53c"),
        (15, -8, "#3f8f5a"),
        (24, 2, "#3578c9"),
        (-12, 8, "#f3f0e8"),
    ):
        pen.oval(tone, x, y, 5, 4)


@owned("brush", "paintbrush")
def brush(pen: Pen) -> None:
    """A paint brush."""
    with pen.turned(40, 0, 0):
        pen.limb(WOOD, [(0, 18), (0, -30)], (3, 4.4))
        pen.limb("#b9c0c8", [(0, -30), (0, -38)], (5.4, 6), is_blunt=True)
        pen.limb("#d63b34", [(0, -38), (0, -45), (0, -53)], (6, 7, 1.5))


@owned("pan", "frying pan")
def pan(pen: Pen) -> None:
    """A frying pan with an egg."""
    pen.limb("#2f2d36", [(-4, 2), (26, -3)], (6, 5))
    pen.blob("#3b3a45", [(22, -8), (76, -10), (74, 4), (62, 10), (36, 10), (25, 4)])
    pen.oval("#23222a", 49, -8.6, 27, 5)
    pen.blob("#fbf8ef", [(32, -9), (42, -13), (58, -12), (66, -8), (52, -5), (38, -5.6)])
    pen.oval("#f5b92e", 49, -11, 7, 3.6)


@owned("ladle", "spoon")
def ladle(pen: Pen) -> None:
    """A soup ladle."""
    pen.line("#b9c2cc", [(0, 14), (2, -46), (10, -58)], 3.6)
    pen.blob("#aeb8c4", [(4, -66), (26, -66), (24, -54), (15, -50), (6, -54)])


@owned("flask")
def flask(pen: Pen) -> None:
    """A glass flask with a bubbling liquid."""
    glass = smooth(
        [
            (-6, -44, 0.2),
            (6, -44, 0.2),
            (6, -24, 0.5),
            (20, 4),
            (18, 12),
            (-18, 12),
            (-20, 4),
            (-6, -24, 0.5),
        ]
    )
    pen.fill("#d9eef3", glass, alpha=0.7)
    with pen.inside(glass):
        pen.box("#5fc26a.lit" if pen.is_night else "#5fc26a", -30, -8, 60, 30)
        pen.oval("#8fdc8f", 0, -8, 14, 2.6)
    pen.edge("#9fc0cc", glass, 1.8)
    pen.limb("#b9d5de", [(-8, -45), (8, -45)], (4, 4))
    for x, y, r in ((-4, 2, 2.4), (6, -2, 1.8), (2, -54, 3.2), (-4, -63, 2.2)):
        pen.oval("#c8f2c4", x, y, r, alpha=0.9)


@owned("clipboard")
def clipboard(pen: Pen) -> None:
    """A clipboard with a sheet."""
    with pen.turned(-10, 0, 0):
        pen.box("#9a6a42", -4, -34, 36, 46, rounding=3)
        pen.box(PAPER, -1, -29, 30, 38)
        pen.box("#8d97a3", 6, -38, 16, 8, rounding=2)
        for y in (-21, -14, -7, 0):
            pen.line("#9aa5b5", [(4, y), (24, y)], 1.6)


@owned("briefcase", "suitcase")
def case(pen: Pen, tone: Tone) -> None:
    """A briefcase carried by its handle."""
    pen.line(f"{tone}.deep", [(-9, 14), (-8, 4), (8, 4), (9, 14)], 3.6)
    pen.form(
        tone,
        smooth([(-32, 14, 0.2), (32, 14, 0.2), (33, 56, 0.2), (-33, 56, 0.2)]),
        shade=4,
        light=2,
    )
    pen.line(f"{tone}.shade", [(-32, 32), (32, 32)], 2)
    pen.box(GOLD, -5, 29, 10, 7, rounding=1.4)


@owned("tray")
def tray(pen: Pen) -> None:
    """A tray with two glasses."""
    for x, tone in ((-12, "#a92f45"), (12, "#f0c65a")):
        pen.poly(tone, [(x - 7, -28), (x + 7, -28), (x + 4, -16), (x - 4, -16)], rounding=2)
        pen.blob(
            "#e6f2f5",
            [(x - 7, -34, 0.3), (x + 7, -34, 0.3), (x + 6, -22), (x, -16), (x - 6, -22)],
            alpha=0.4,
        )
        pen.line("#d5e4e9", [(x, -16), (x, -7)], 2)
        pen.line("#d5e4e9", [(x - 5, -7), (x + 5, -7)], 2)
    pen.form("#bfc7d0", ellipse(0, -5, 38, 5.4), shade=3, light=1.6)


@owned("camera")
def camera(pen: Pen) -> None:
    """A camera held before the face."""
    pen.box("#34323c", -16, -14, 34, 24, rounding=4)
    pen.box("#4a4854", -8, -20, 16, 8, rounding=2)
    pen.form("#23222a", ellipse(18, -2, 8, 10.5), shade=2, light=0)
    pen.oval("#6f95b8", 20, -3, 4, 6)
    pen.oval("#d63b34", -11, -10, 1.8)


@owned("magnifying glass")
def magnifier(pen: Pen) -> None:
    """A magnifying glass."""
    with pen.turned(24, 0, 0):
        pen.limb("#5a3b30", [(0, 14), (0, -12)], (6.6, 5.4))
        pen.oval("#cfe9f2", 0, -32, 17, alpha=0.7)
        pen.edge("#8a6b3c", ellipse(0, -32, 17, 17), 4)
        pen.line("#ffffff", [(-9, -36), (-4, -42)], 2.6, alpha=0.9)


@owned("lasso", "rope")
def lasso(pen: Pen) -> None:
    """A coil of rope."""
    for k in (0, 1, 2):
        pen.edge("#c79a5a" if k != 1 else "#a97c42", ellipse(k * 1.6, 20 + k, 13 + k, 20), 3)


@owned("lasso", "rope")
def rope_loop(pen: Pen) -> None:
    """A lasso swung overhead."""
    pen.line("#c79a5a", [(0, 4), (4, -24), (10, -36)], 3)
    pen.edge("#c79a5a", ellipse(4, -44, 46, 12, tilt=-8), 3)


@owned("bouquet", "flowers")
def bouquet(pen: Pen) -> None:
    """A bunch of flowers."""
    pen.blob("#5f9a52", [(-5, 14), (5, 14), (16, -12), (0, -8), (-16, -12)])
    for x, y, tone in (
        (-13, -18, "#f6f2ea"),
        (0, -26, "#f2a3b8"),
        (13, -18, "#f6f2ea"),
        (-5, -10, "#f2a3b8"),
        (7, -9, "#f9d7df"),
        (0, -17, "#fdf8f2"),
    ):
        pen.form(tone, ellipse(x, y, 8.5, 8), shade=2.4)
        pen.line(f"{tone}.shade", [(x - 3, y + 1), (x, y - 3), (x + 3, y + 1), (x, y + 3)], 1.3)
    pen.limb("#f2a3b8", [(-7, 6), (7, 6)], (5, 5))


@owned("ball")
def ball(pen: Pen, x: float, y: float, radius: float = 17) -> None:
    """A football."""
    from tintype.engine.vignette.art.outline import ring

    body = ellipse(x, y, radius, radius)
    pen.form("#f5f4f0", body, shade=5)
    with pen.inside(body):
        pen.poly("#2f2d38", ring(x + 1, y - 1, radius * 0.36, 5))
        for px, py in ring(x + 1, y - 1, radius * 0.98, 5):
            pen.poly("#2f2d38", ring(px, py, radius * 0.34, 5, start=90))
            pen.line(
                "#2f2d38",
                [
                    (x + 1 + (px - x - 1) * 0.34, y - 1 + (py - y + 1) * 0.34),
                    (x + 1 + (px - x - 1) * 0.7, y - 1 + (py - y + 1) * 0.7),
                ],
                1.4,
            )


@owned("fishing rod", "rod")
def fishing_rod(pen: Pen) -> None:
    """A rod with a line and a fish on it."""
    with pen.turned(38, 0, 0):
        pen.limb("#7a5236", [(0, 34), (0, -60), (6, -138)], (5, 3.6, 1.4))
        pen.oval("#4a4854", 4, 4, 5)


@owned("balloons")
def balloons(pen: Pen) -> None:
    """Three balloons on strings."""
    for x, y, tone in ((-17, -92, "#3f8fd0"), (18, -96, "#f2c53c"), (2, -118, "#d63b4a")):
        pen.line("#8a8593", [(0, 0), (x * 0.5, y * 0.4), (x, y + 20)], 1.2)
        pen.form(
            tone,
            smooth(
                [
                    (x, y - 22),
                    (x + 17, y - 10),
                    (x + 13, y + 10),
                    (x, y + 20),
                    (x - 13, y + 10),
                    (x - 17, y - 10),
                ]
            ),
            shade=4,
            light=0,
        )
        pen.oval("#ffffff", x - 6, y - 10, 3, 5, tilt=20, alpha=0.6)


@owned("guitar")
def guitar(pen: Pen, tone: Tone = "#c98a42") -> None:
    """An acoustic guitar with its neck up to the right; (0, 0) is the sound hole."""
    with pen.turned(62, 0, 0):
        pen.limb("#5a3b2c", [(0, -10), (0, -104)], (8, 7), is_blunt=True)
        pen.poly("#46301f", [(-6, -102), (6, -102), (8, -124), (-8, -124)], rounding=2)
        body = smooth(
            [
                (0, -34),
                (18, -30),
                (22, -14),
                (16, -2),
                (28, 20),
                (20, 44),
                (0, 50),
                (-20, 44),
                (-28, 20),
                (-16, -2),
                (-22, -14),
                (-18, -30),
            ]
        )
        pen.form(tone, body, shade=5, light=3)
        pen.oval("#3b2820", 0, 0, 9)
        pen.edge("#e8c48a", ellipse(0, 0, 11, 11), 1.6)
        pen.box("#5a3b2c", -11, 26, 22, 5, rounding=1)
        for x in (-2, 0, 2):
            pen.line("#efe8da", [(x, 28), (x, -104)], 0.7)


@owned("cane", "walking stick")
def cane(pen: Pen, reach: float) -> None:
    """A walking stick; `reach` is how far below the palm the ground is."""
    pen.line("#7a5236", [(12, -3), (5, -9), (-1, -4), (0, 8), (3, reach - 1)], 5)


@owned("walking stick", "stick")
def hiking_stick(pen: Pen, reach: float) -> None:
    """A straight stick to the ground."""
    pen.limb(WOOD, [(0, -46), (3, reach - 3)], (5.4, 4.6))


def fall_to_ground(f: Figure) -> float:
    """Return how far the ground is below the near palm, in units of the hand."""
    y = f.in_box(f.palm(f.near_arm))[1]
    return (f.box[1] - y) / f.build.hand


@owned("skis")
def skis(pen: Pen, f: Figure, tone: Tone) -> None:
    """A ski under each foot."""
    for leg, shade in ((f.far_leg, ".shade"), (f.near_leg, "")):
        x, y = leg.end
        pen.limb(
            tone + shade,
            [(x - 74, y + 13), (x + 66, y + 13), (x + 86, y + 6), (x + 94, y - 4)],
            (4.6, 5, 4.6, 3),
        )


def gauntlets(pen: Pen, f: Figure, tone: Tone) -> None:
    """Plates on the thighs and shins of the near leg."""
    pen.form(
        tone,
        leg_outline(f.near_leg, f.build.girth, start=0.55, end=0.92, extra=4),
        shade=4,
        light=3,
    )
    x, y = f.near_leg.joint
    pen.form(tone, ellipse(x + 2, y, 12, 12), shade=3, light=3)


def knee(f: Figure) -> tuple[float, float]:
    """Return the near knee."""
    return step(f.near_leg.root, f.near_leg.angles[0], f.build.leg[0])
