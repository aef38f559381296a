"""Owns the drawings of houses, towers, bridges and street furniture.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle
from tintype.engine.vignette.art.pen import Pen


@draws(
    "lighthouse",
    box=(180, 420),
    height_m=24,
    slots={
        "band": "#cf3f36",
        "wall": "#f4efe4",
        "iron": "#3c4456",
        "lamp": "#fbe7a4",
        "door": "#7b4a34",
        "rock": "#8b8580",
    },
    faces="front",
    tags=("coast", "sea"),
    shadow=(10, 170),
    is_lit_at_night=True,
)
def lighthouse(pen: Pen) -> None:
    """Draw a tapering tower in red and white bands on a rock, with a lantern room."""
    if pen.is_night:
        for s in (-1, 1):
            with pen.group(alpha=0.75):
                beam = [(90.0, 64.0), (90 + s * 330, 14.0), (90 + s * 330, 104.0)]
                pen.poly(
                    "lamp.lit",
                    beam if s > 0 else [beam[0], beam[2], beam[1]],
                    to="lamp.lit",
                    slope="across",
                    alpha=0.0,
                )
        pen.glow("lamp.lit", 90, 62, 88, alpha=0.9)
    rock = [(2, 420, 0), (10, 398), (34, 384), (60, 388), (120, 386), (150, 392), (172, 404)]
    pen.form("rock", pen.blob("rock", [*rock, (178, 420, 0)]), shade=8, light=4)
    tower = polygon([(62, 112), (118, 112), (138, 398), (42, 398)])
    pen.fill("wall", tower)
    with pen.inside(tower):
        for y in (112, 228, 344):
            pen.poly("band", [(0, y), (180, y), (180, y + 58), (0, y + 58)])
        # The tower is round: one long shade on the right, a strip of light on the left.
        pen.poly("#33285c.raw", [(104, 100), (190, 100), (190, 400), (112, 400)], alpha=0.2)
        pen.poly("#33285c.raw", [(114, 100), (190, 100), (190, 400), (127, 400)], alpha=0.2)
        pen.poly("#fff3d6.raw", [(68, 100), (76, 100), (66, 400), (54, 400)], alpha=0.35)
    for x, y, w in ((86, 190, 15), (88, 300, 17)):
        pen.box("iron", x - 3, y - 3, w + 6, 31, rounding=9)
        pen.box("lamp.lit" if pen.is_night else "iron.shine", x, y, w, 25, rounding=7)
    pen.box("door.deep", 78, 352, 26, 46, rounding=11)
    pen.box("door", 81, 356, 20, 42, rounding=9)
    pen.oval("lamp.shade", 97, 379, 1.8)
    pen.form("iron", rectangle(48, 102, 84, 12, rounding=3), shade=4, light=2)
    for x in range(52, 132, 11):
        pen.line("iron", [(x, 104), (x, 86)], 1.8)
    pen.line("iron", [(49, 86), (131, 86)], 2.6)
    pen.box("lamp.lit", 66, 42, 48, 60, to="lamp.shade" if not pen.is_night else "lamp.lit")
    pen.oval("#ffffff.raw", 90, 70, 11, 15, alpha=0.85)
    for x in (66, 82, 98, 114):
        pen.line("iron", [(x, 42), (x, 102)], 2.2)
    pen.form(
        "band",
        pen.blob("band", [(58, 44, 0), (70, 22), (90, 10), (110, 22), (122, 44, 0)]),
        shade=6,
        light=3,
    )
    pen.form("iron", ellipse(90, 8, 5, 6), shade=2)
    pen.anchor("top", 90, 4, size=40)


@draws(
    "house",
    box=(280, 240),
    height_m=7,
    slots={
        "wall": "#f0dfc0",
        "roof": "#b5523f",
        "trim": "#fbf7ee",
        "door": "#3f6f7c",
        "glass": "#8fbfd6",
        "stone": "#9a938c",
    },
    faces="front",
    aliases=("cottage",),
    tags=("home",),
    shadow=(14, 268),
    is_lit_at_night=True,
)
def house(pen: Pen) -> None:
    """Draw a house in three-quarter view: lit gable on the left, long shaded side on the right."""
    pen.form("stone", rectangle(196, 14, 26, 60), shade=5, light=2)
    pen.box("stone.deep", 192, 8, 34, 10, rounding=2)
    side = polygon([(116, 118), (262, 118), (262, 234), (116, 234)])
    pen.fill("wall.shade", side)
    gable = polygon([(22, 118), (70, 46), (118, 118), (118, 234), (22, 234)])
    pen.fill("wall", gable)
    with pen.inside(gable):
        pen.poly("wall.shade", [(6, 138), (70, 44), (134, 138), (134, 122), (70, 26), (6, 122)])
    pen.box("stone", 22, 222, 96, 13, rounding=2)
    pen.box("stone.shade", 118, 222, 145, 13, rounding=2)
    roof = polygon([(66, 38), (230, 38), (276, 126), (120, 126)])
    pen.form("roof", roof, shade=7, light=4)
    with pen.inside(roof):
        for i in range(1, 6):
            y = 38 + i * 15
            pen.line("roof.shade", [(60 + i * 9, y), (280, y)], 1.8)
            for k in range(10):
                x = 66 + i * 9 + k * 21 + (i % 2) * 10
                pen.line("roof.shade", [(x, y), (x + 5, y + 14)], 1.4)
    pen.poly("trim", [(70, 34), (126, 118), (116, 126), (70, 56), (24, 126), (14, 118)])
    pen.poly("trim.shade", [(70, 56), (116, 126), (112, 128), (70, 64)])
    window(pen, 50, 140, 40, 44)
    pen.oval("trim", 70, 92, 13)
    pen.oval("glass.lit", 70, 92, 9)
    pen.line("trim", [(70, 83), (70, 101)], 2)
    pen.line("trim", [(61, 92), (79, 92)], 2)
    window(pen, 134, 148, 36, 42)
    window(pen, 222, 148, 30, 42)
    pen.box("trim.shade", 178, 146, 36, 88, rounding=2)
    pen.form("door", rectangle(182, 151, 28, 83, rounding=2), shade=4, light=2)
    for y in (158, 194):
        pen.box("door.shade", 187, y, 18, 28, rounding=2)
    pen.oval("#f0c65a", 205, 192, 2.4)
    pen.box("stone.light", 172, 232, 48, 8, rounding=2)
    if pen.is_night:
        pen.glow("glass.lit", 70, 162, 62, alpha=0.4)
        pen.glow("glass.lit", 152, 168, 56, alpha=0.4)
    pen.anchor("top", 148, 38, size=120)


def window(pen: Pen, x: float, y: float, width: float, height: float) -> None:
    """Draw a window with frame, cross bars and sill."""
    pen.box("trim", x - 4, y - 4, width + 8, height + 8, rounding=2)
    pen.box("glass.lit", x, y, width, height)
    if not pen.is_night:
        with pen.inside(rectangle(x, y, width, height)):
            pen.poly("glass.pale", [(x, y), (x + 12, y), (x - 8, y + height)], alpha=0.8)
            pen.poly("glass.pale", [(x + 18, y), (x + 24, y), (x + 4, y + height)], alpha=0.8)
    pen.line("trim", [(x + width / 2, y), (x + width / 2, y + height)], 2.6)
    pen.line("trim", [(x, y + height * 0.45), (x + width, y + height * 0.45)], 2.6)
    pen.box("trim.shade", x - 6, y + height + 3, width + 12, 5, rounding=1.5)
