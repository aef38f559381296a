"""Owns the drawings of trees, flowers, shrubs and mushrooms.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, limb, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "tree",
    box=(220, 280),
    height_m=7,
    slots={"leaf": "#5a9e48", "bark": "#7a5238"},
    faces="front",
    variants=("leafy", "autumn", "bare"),
    aliases=("oak", "oak tree"),
    tags=("forest",),
    shadow=(60, 180),
)
def tree(pen: Pen) -> None:
    """Draw a broad tree whose crown is built of three masses of leaves."""
    trunk = smooth(
        [
            (88, 280, 0.2),
            (100, 262),
            (104, 220),
            (106, 160, 0.6),
            (117, 160, 0.6),
            (121, 220),
            (127, 262),
            (142, 280, 0.2),
        ]
    )
    branches = (
        limb([(110, 214), (90, 178), (58, 142)], (16, 11, 5)),
        limb([(114, 204), (136, 168), (168, 138)], (16, 11, 5)),
        limb([(111, 190), (112, 130), (104, 84)], (18, 12, 4)),
    )
    for branch in branches:
        pen.form("bark", branch, shade=3)
    pen.form("bark", trunk, shade=7, light=3)
    pen.line("bark.deep", [(106, 196), (105, 224), (108, 250)], 2)
    is_bare = pen.variant == "bare" or (pen.variant == "leafy" and pen.season == "winter")
    if is_bare:
        for spine in (
            [(74, 158), (62, 128), (66, 104)],
            [(60, 144), (42, 130), (26, 128)],
            [(150, 154), (166, 122), (160, 96)],
            [(160, 144), (184, 126), (202, 128)],
            [(110, 118), (126, 88), (124, 60)],
            [(107, 98), (92, 70), (92, 44)],
        ):
            pen.limb("bark", spine, (7, 5, 2))
        return
    leaf = "#d98a2f" if pen.variant == "autumn" or pen.season == "autumn" else "leaf"
    # The far mass is the darkest and the lit one comes last, upper left.
    pen.fill(f"{leaf}.deep", crown(122, 132, 86, 56))
    pen.form(leaf, crown(150, 116, 60, 54), shade=11, light=4)
    pen.form(leaf, crown(66, 130, 58, 46), shade=11, light=4)
    top = crown(104, 78, 70, 62)
    pen.form(leaf, top, shade=15, light=6)
    for x, y, size in ((78, 56, 13), (112, 40, 10), (128, 82, 12), (52, 116, 11), (160, 102, 11)):
        pen.fill(f"{leaf}.light", crown(x, y, size * 1.5, size * 0.72), alpha=0.8)
    for x, y, size in ((118, 106, 12), (84, 96, 9), (168, 134, 9), (72, 152, 10)):
        pen.fill(f"{leaf}.shade", crown(x, y, size * 1.5, size * 0.7), alpha=0.8)
    pen.anchor("top", 104, 22, size=80)
    pen.anchor("branch", 160, 146, size=40)


def crown(cx: float, cy: float, rx: float, ry: float) -> Outline:
    """Return a bumpy mass of leaves around (cx, cy)."""
    bumps = ((1, 0.1), (0.8, 0.66), (0.3, 0.96), (-0.3, 0.92), (-0.82, 0.66), (-1, 0.06))
    more = ((-0.84, -0.56), (-0.36, -0.96), (0.3, -1), (0.82, -0.6))
    ring = [(cx + rx * x, cy + ry * y) for x, y in bumps + more]
    points: list[tuple[float, float] | tuple[float, float, float]] = []
    for i, (x, y) in enumerate(ring):
        nx, ny = ring[(i + 1) % len(ring)]
        mx, my = (x + nx) / 2, (y + ny) / 2
        points += [(x, y, 0.35), (cx + (mx - cx) * 1.2, cy + (my - cy) * 1.2)]
    return smooth(points)
