"""Owns what a word adds on top of a drawing: a face on a thing that has none, flames on a house.

Does not know drawings beyond their box and anchors.
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.pen import Anchor, Group, Node, Pen
from tintype.engine.vignette.scene import Subject

MIENS: Final = ("happy", "sad", "angry", "surprised", "sleepy")
LIVING: Final = (
    "animals",
    "birds",
    "reptiles",
    "insects",
    "people",
    "jobs",
    "costumes",
    "athletes",
    "sea",
    "dinosaurs",
    "fantasy",
)
FACED: Final = (
    "snowman",
    "scarecrow",
    "teddy bear",
    "doll",
    "gingerbread man",
    "rubber duck",
    "smiley",
    "jack-o'-lantern",
    "piggy bank",
    "skull",
    "mask",
    "rocking horse",
)
"""Lifeless things that have a face of their own."""

FACES: Final = {
    "cloud": (0.5, 0.62),
    "rain cloud": (0.5, 0.4),
    "pizza slice": (0.5, 0.4),
    "ice cream": (0.5, 0.3),
    "cupcake": (0.5, 0.72),
    "mushroom": (0.5, 0.78),
    "toadstool": (0.5, 0.78),
    "pear": (0.48, 0.68),
    "avocado": (0.5, 0.7),
    "light bulb": (0.5, 0.42),
    "banana": (0.55, 0.62),
    "carrot": (0.5, 0.5),
    "pineapple": (0.5, 0.66),
    "lighthouse": (0.5, 0.5),
    "house": (0.62, 0.66),
    "car": (0.5, 0.62),
    "potted plant": (0.5, 0.83),
    "taco": (0.5, 0.66),
    "burger": (0.5, 0.34),
    "tree": (0.48, 0.36),
    "moon": (0.5, 0.5),
    "cup": (0.42, 0.6),
    "coffee": (0.46, 0.72),
    "tea": (0.46, 0.74),
    "takeaway coffee": (0.5, 0.6),
    "bubble tea": (0.5, 0.5),
    "milk": (0.5, 0.6),
    "donut": (0.5, 0.24),
    "chilli": (0.52, 0.45),
    "rocket": (0.5, 0.56),
    "flower": (0.5, 0.28),
    "sunflower": (0.5, 0.26),
    "daisy": (0.5, 0.24),
    "book": (0.5, 0.6),
    "cactus": (0.48, 0.4),
    "rainbow": (0.5, 0.3),
    "star": (0.5, 0.52),
    "heart": (0.5, 0.45),
    "gift": (0.5, 0.72),
    "egg": (0.5, 0.6),
}
"""Where the middle of a face is, as parts of the box, where that is not its own middle."""


def is_faceless(kind: Kind) -> bool:
    """Tell whether a thing has no face, so that a mood would be lost on it."""
    if "human" in kind.tags or kind.name in FACED:
        return False
    is_thing = kind.category in ("sea_things", "sea_reef", "fantasy_things", "fantasy_wonders")
    return is_thing or not kind.category.startswith(LIVING)


def overlaid(
    subject: Subject, kind: Kind, drawing: Drawing, *, is_flipped: bool
) -> tuple[Node, ...]:
    """Return what the words of a subject add to its drawing, in the units of its box."""
    out: list[Node] = []
    mien = next((m for m in MIENS if m in subject.attributes), None)
    if mien and is_faceless(kind):
        out.append(face(kind, mien, is_flipped=is_flipped))
    if "burning" in subject.attributes:
        out += flames(kind, drawing)
    return tuple(out)


def face(kind: Kind, mien: str, *, is_flipped: bool) -> Group:
    """Return two eyes, cheeks and a mouth in the middle of a thing."""
    width, height = kind.box
    x, y = FACES.get(kind.name, (0.5, 0.55))
    size = min(0.5 * min(kind.breadth, width), 0.36 * height) / 100
    pen = Pen()
    ink, white, blush = "#33262e.raw", "#ffffff.raw", "#f0788c.raw"
    for side in (-1, 1):
        cx = side * 27.0
        if mien == "sleepy":
            pen.line(ink, [(cx - 9, -2), (cx, 4), (cx + 9, -2)], 4)
        else:
            tall = 14.0 if mien == "surprised" else 11.5
            pen.oval(ink, cx, 0, 8.6, tall)
            pen.oval(white, cx + 2.6, -4.4, 3, 3.8)
        if mien == "angry":
            pen.line(ink, [(cx - side * 13, -12), (cx + side * 9, -20)], 4.4)
        elif mien == "sad":
            pen.line(ink, [(cx - side * 10, -21), (cx + side * 10, -15)], 3.4)
        pen.oval(blush, side * 43, 14, 9, 5.5, alpha=0.55)
    if mien == "surprised":
        pen.oval(ink, 0, 22, 6.5, 8.5)
    elif mien in ("sad", "angry"):
        pen.line(ink, [(-11, 25), (0, 17), (11, 25)], 4.2)
    elif mien == "sleepy":
        pen.line(ink, [(-7, 18), (0, 21), (7, 18)], 3.8)
    else:
        mouth = pen.blob(ink, [(-13, 13), (0, 15.5), (13, 13), (8, 25), (0, 29), (-8, 25)])
        with pen.inside(mouth):
            pen.oval("#e8607a.raw", 0, 29, 8, 6)
    cx = width * (1 - x if is_flipped else x)
    return Group(children=pen.nodes, matrix=(size, 0.0, 0.0, size, cx, y * height))


def flames(kind: Kind, drawing: Drawing) -> list[Node]:
    """Return flames out of the upper half of a thing, and smoke above them."""
    fire = CATALOG["fire"]
    burning = fire.draw()
    width, height = kind.box
    low = drawing.anchors.get("top") or Anchor(x=width / 2, y=height * 0.1)
    out: list[Node] = []
    smoke = Pen()
    for dx, dy, r in ((0.0, -0.1, 0.14), (0.09, -0.2, 0.17), (0.02, -0.3, 0.2), (0.14, -0.4, 0.2)):
        cx, cy = low.x + dx * width, low.y + dy * height
        smoke.oval("#5d5a63", cx, cy, r * width, r * width * 0.8, alpha=0.34)
    out.append(Group(children=smoke.nodes))
    for x, y, tall in (
        (0.3, 0.5, 0.42),
        (0.68, 0.52, 0.46),
        (0.5, 0.3, 0.5),
        (0.22, 0.98, 0.34),
        (0.8, 0.99, 0.36),
    ):
        s = tall * height / fire.box[1]
        matrix = (s, 0.0, 0.0, s, x * width - fire.box[0] * s / 2, y * height - fire.ground * s)
        out.append(Group(children=(burning.group,), matrix=matrix))
    return out
