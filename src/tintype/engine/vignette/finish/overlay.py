"""Owns what a word adds on top of a drawing: a face on a thing that has none, flames on a house.

Does not know drawings beyond their box and anchors.
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.countenance import face_of, mood_of
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.outline import ellipse, smooth
from tintype.engine.vignette.art.pen import Air, Anchor, Group, Node, Pen
from tintype.engine.vignette.finish.coats import ABANDONED
from tintype.engine.vignette.finish.condition import worn_on
from tintype.engine.vignette.finish.damage import cracks
from tintype.engine.vignette.finish.gush import SPRAYING, gushing
from tintype.engine.vignette.finish.smear import (
    body_of,
    is_within,
    overgrown,
    plastered,
    rim,
    smeared,
)
from tintype.engine.vignette.finish.spoilt import BURNT, EATEN, MELTING, THAWING, melt_of, puddle
from tintype.engine.vignette.finish.wares import displayed
from tintype.engine.vignette.scene import Subject
from tintype.engine.vignette.states import AT_LIPS

LIVING: Final = (
    "animals",
    "birds",
    "reptiles",
    "insects",
    "people",
    "jobs",
    "costumes",
    "athletes",
    "players",
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

BROWED: Final = ("animals", "dinosaurs")
"""Families of those that show their anger by their brows."""
INK: Final = "#26202a"
FORSAKEN_M: Final = 1.0
"""What is as tall as this, in metres, has ivy on it where it is abandoned."""
BIG_M: Final = 2.5
"""What stands taller than this many metres and is called sad or lonely shows no tears."""


def is_faceless(kind: Kind) -> bool:
    """Tell whether a thing has no face, so that a mood would be lost on it."""
    if "human" in kind.tags or kind.name in FACED:
        return False
    is_thing = kind.category in ("sea_things", "sea_reef", "fantasy_things", "fantasy_wonders")
    return is_thing or not kind.category.startswith(LIVING)


def overlaid(
    subject: Subject,
    kind: Kind,
    drawing: Drawing,
    *,
    is_flipped: bool,
    air: Air,
    is_filled: bool = False,
    is_laden: bool = False,
) -> tuple[Node, ...]:
    """Return what the words of a subject add to its drawing, in the units of its box.

    `is_filled` tells that something was named that is in it, `is_laden` that is on it.
    """
    out: list[Node] = [*displayed(subject, kind, drawing, air, has_own=is_filled)]
    mien = mood_of(subject.attributes)
    is_lonely = mien == "sad" and kind.stance == "ground" and kind.height_m > BIG_M
    if mien and not is_lonely and is_faceless(kind):
        mirror = (-1.0, 0.0, 0.0, 1.0, kind.box[0], 0.0) if is_flipped else None
        out.append(Group(children=face_of(drawing.group, drawing.front, mien), matrix=mirror))
    if "angry" in subject.attributes and kind.category.startswith(BROWED):
        out += frown(drawing)
    if "burning" in subject.attributes and not kind.category.startswith(LIVING):
        out += flames(kind, drawing)
    if "steaming" in subject.attributes and not kind.category.startswith(LIVING):
        out.append(Group(children=vapour(kind, drawing)))
    if "bubbling" in subject.attributes and is_faceless(kind):
        out.append(Group(children=fizz(kind, drawing)))
    if "smoking" in subject.attributes and not kind.category.startswith(LIVING):
        out.append(Group(children=smoke(kind, drawing)))
    out += worn_on(drawing, kind, subject, air, is_laden=is_laden)
    if kind.height_m > FORSAKEN_M and is_faceless(kind) and ABANDONED in subject.attributes:
        ivy = overgrown(kind, drawing, most=0.45)
        out.append(Group(children=(*cracks(drawing, kind), *ivy, *grass(kind))))
    if SPRAYING in subject.attributes and not kind.category.startswith(LIVING):
        out.append(Group(children=gushing(kind)))
    if "overgrown" in subject.attributes and not kind.category.startswith((*LIVING, "plants")):
        out.append(Group(children=overgrown(kind, drawing)))
    if {"muddy", "dirty"} & set(subject.attributes):
        is_muddy = "muddy" in subject.attributes
        out.append(Group(children=smeared(kind, drawing, is_muddy=is_muddy)))
    if AT_LIPS in subject.attributes:
        out.append(Group(children=hearts(kind, drawing)))
    if "stickered" in subject.attributes:
        out.append(Group(children=plastered(kind, drawing)))
    if MELTING in subject.attributes and (kind.category in EATEN or kind.name in THAWING):
        out.append(Group(children=puddle(kind, melt_of(kind, drawing), body_of(drawing))))
    if BURNT in subject.attributes and kind.category in EATEN:
        out.append(Group(children=vapour(kind, drawing, tone="#6d6470")))
    if "housed" in subject.attributes:
        out.append(Group(children=dwelling(kind, drawing)))
    if "badged" in subject.attributes:
        out.append(Group(children=badge(kind)))
    if "hung up" in subject.attributes and kind.category == "clothes":
        out.append(Group(children=hanger(kind, drawing)))
    return tuple(out)


def hearts(kind: Kind, drawing: Drawing) -> tuple[Node, ...]:
    """Return hearts that rise from the lips of who kisses somebody."""
    at = drawing.anchors.get("lips") or drawing.anchors.get("face")
    if at is None:
        return ()
    unit = 0.03 * kind.box[1]
    way = 1 if at.x >= kind.box[0] / 2 else -1
    pen = Pen()
    for dx, dy, size in ((1.4, -3.4, 1.0), (2.6, -5.6, 1.5), (0.7, -7.6, 0.8)):
        x, y, r = at.x + way * dx * unit, at.y + dy * unit, size * unit
        shape = smooth(
            [
                (x, y - 0.5 * r, 0.0),
                (x + 0.6 * r, y - 1.1 * r),
                (x + 1.2 * r, y - 0.4 * r),
                (x, y + 1.1 * r, 0.0),
                (x - 1.2 * r, y - 0.4 * r),
                (x - 0.6 * r, y - 1.1 * r),
            ]
        )
        pen.form("#e8475f", shape, shade=0.2 * r, light=0.12 * r)
    return pen.nodes


def frown(drawing: Drawing) -> list[Node]:
    """Return the brows of an angry animal."""
    face, mouth = drawing.anchors.get("face"), drawing.anchors.get("mouth")
    if face is None or mouth is None:
        return []
    size = 0.5 * (face.size or 40.0)
    side = 1 if mouth.x >= face.x else -1
    pen = Pen()
    for x, drop in ((-0.5, 1), (0.42, -1)):
        x0, y0 = face.x + side * x * size, face.y - 0.36 * size
        ends = [
            (x0 - 0.24 * size, y0 - 0.12 * size * drop * side),
            (x0 + 0.24 * size, y0 + 0.12 * size * drop * side),
        ]
        pen.line(INK, ends, 0.13 * size)
    return list(pen.nodes)


def grass(kind: Kind) -> tuple[Node, ...]:
    """Return the grass at the foot of what nobody cares for."""
    width, low = kind.box[0], kind.ground
    unit = 0.05 * min(kind.box)
    pen = Pen()
    for k in range(9):
        x = width * (0.08 + 0.105 * k)
        for dx in (-0.7, 0.0, 0.7):
            tip = (x + dx * unit * 1.4, low - unit * (1.5 + 0.4 * (k % 3)))
            pen.limb("#6d9a4a", [(x + dx * 0.5 * unit, low), tip], (0.4 * unit, 0.1 * unit))
    return pen.nodes


def dwelling(kind: Kind, drawing: Drawing) -> tuple[Node, ...]:
    """Return the door, the windows and the chimney of a thing that somebody lives in."""
    width, height = kind.box
    unit = 0.1 * min(width, height)
    x, low = 0.46 * width, kind.ground - 0.05 * height
    body = body_of(drawing)
    pen = Pen()
    pipe = [(0.66 * width, 0.3 * height), (0.66 * width, 0.3 * height - 1.7 * unit)]
    pen.limb("#8a5a44", pipe, (0.8 * unit, 0.8 * unit), is_blunt=True)
    pen.box("#6d4434", pipe[1][0] - 0.56 * unit, pipe[1][1] - 0.2 * unit, 1.12 * unit, 0.34 * unit)
    door = smooth(
        [
            (x - 0.85 * unit, low, 0),
            (x - 0.85 * unit, low - 1.7 * unit),
            (x, low - 2.6 * unit),
            (x + 0.85 * unit, low - 1.7 * unit),
            (x + 0.85 * unit, low, 0),
        ]
    )
    pen.edge("#f3e6cc", door, 0.5 * unit)
    pen.form("#8a5a34", door, shade=0.14 * unit, light=0.1 * unit)
    pen.line("#6d4428", [(x, low - 2.4 * unit), (x, low)], 0.08 * unit)
    pen.oval("#f0c65a", x + 0.5 * unit, low - 1.1 * unit, 0.16 * unit)
    for dx, dy in ((-2.1, -2.5), (2.1, -2.5)):
        cx, cy = x + dx * unit, low + dy * unit
        if not is_within(body, rim(cx, cy, 0.86 * unit)):
            continue  # The stem of a mushroom has room for a door only.
        pen.oval("#f3e6cc", cx, cy, 0.86 * unit)
        pen.oval("#ffe39a.raw", cx, cy, 0.66 * unit)
        pen.line("#f3e6cc", [(cx, cy - 0.66 * unit), (cx, cy + 0.66 * unit)], 0.14 * unit)
        pen.line("#f3e6cc", [(cx - 0.66 * unit, cy), (cx + 0.66 * unit, cy)], 0.14 * unit)
    return pen.nodes


def badge(kind: Kind) -> tuple[Node, ...]:
    """Return a red dot in a white ring at the upper right corner of a thing."""
    r = 0.15 * min(kind.box)
    x, y = kind.box[0] - 0.35 * r, 0.35 * r
    pen = Pen()
    pen.oval("#ffffff", x, y, r * 1.2)
    pen.form("#e0352f", ellipse(x, y, r, r), shade=0.2 * r, light=0.1 * r)
    return pen.nodes


def hanger(kind: Kind, drawing: Drawing) -> tuple[Node, ...]:
    """Return a clothes hanger whose hook comes out of the neck of a garment."""
    width = kind.box[0]
    neck = drawing.anchors.get("worn_neck") or Anchor(x=width / 2, y=12.0, size=0.25 * width)
    x, y, u = neck.x, neck.y, 0.25 * width
    pen = Pen()
    pen.limb(
        "#b9824c",
        [(x - 0.5 * u, y + 0.2 * u), (x, y - 0.02 * u), (x + 0.5 * u, y + 0.2 * u)],
        (0.1 * u, 0.15 * u, 0.1 * u),
    )
    hook = [
        (x, y),
        (x, y - 0.34 * u),
        (x + 0.24 * u, y - 0.54 * u),
        (x + 0.2 * u, y - 0.86 * u),
        (x - 0.1 * u, y - 0.94 * u),
        (x - 0.26 * u, y - 0.76 * u),
    ]
    pen.line("#7c8698", hook, 0.1 * u)
    pen.line("#c6ced9", [(a - 0.02 * u, b) for a, b in hook], 0.034 * u)
    return pen.nodes


def vapour(kind: Kind, drawing: Drawing, *, tone: str = "#ffffff") -> tuple[Node, ...]:
    """Return three wisps of steam that rise from the mouth or the top of a thing."""
    width, height = kind.box
    middle = Anchor(x=width / 2, y=0.25 * height, size=0.4 * width)
    at = drawing.anchors.get("inside") or drawing.anchors.get("top") or middle
    tall = 0.42 * min(width, height)
    step = 0.24 * min(at.size or width, 0.6 * width)
    pen = Pen()
    for k, rise in ((-1, 0.8), (0, 1.0), (1, 0.72)):
        x, y = at.x + k * step, min(at.y, 0.3 * height)
        up = tall * rise
        spine = [
            (x, y),
            (x + 0.16 * tall, y - 0.3 * up),
            (x - 0.12 * tall, y - 0.66 * up),
            (x + 0.1 * tall, y - up),
        ]
        pen.limb(tone, spine, (0.05 * tall, 0.11 * tall, 0.08 * tall, 0.02 * tall), alpha=0.75)
    return pen.nodes


def fizz(kind: Kind, drawing: Drawing) -> tuple[Node, ...]:
    """Return bubbles that rise from the mouth or the top of a thing."""
    width, height = kind.box
    middle = Anchor(x=width / 2, y=0.05 * height)
    at = drawing.anchors.get("inside") or drawing.anchors.get("top") or middle
    unit = 0.1 * min(width, height)
    pen = Pen()
    for dx, dy, r in (
        (-1, 0.3, 0.7),
        (0.9, 0.9, 0.8),
        (-0.6, 1.9, 1.0),
        (0.6, 3, 0.6),
        (-1.2, 3.7, 0.5),
    ):
        x, y = at.x + dx * unit, min(at.y, 0.1 * height) - dy * unit
        pen.oval("#dff3f7", x, y, r * unit, alpha=0.6)
        pen.edge("#8cbfd0", ellipse(x, y, r * unit, r * unit), 0.14 * unit)
        pen.oval("#ffffff", x - 0.32 * r * unit, y - 0.34 * r * unit, 0.22 * r * unit)
    return pen.nodes


def smoke(kind: Kind, drawing: Drawing) -> tuple[Node, ...]:
    """Return a plume that rises from a chimney, or else from the top of a thing."""
    width, height = kind.box
    top = Anchor(x=width / 2, y=0.0, size=0.2 * width)
    at = drawing.anchors.get("chimney") or drawing.anchors.get("top") or top
    unit = min(0.1 * min(width, height), at.size or width)
    pen = Pen()
    for k in range(6):
        x, y = at.x + unit * (0.3 * k + 0.34 * (-1) ** k), at.y - unit * (0.5 + 0.95 * k)
        r = unit * (0.62 + 0.17 * k)
        pen.oval("#b9bcc8", x + r * 0.16, y + r * 0.14, r, r * 0.86, alpha=0.9 - 0.1 * k)
        pen.oval("#e4e6ee", x, y, r * 0.86, r * 0.74, alpha=0.9 - 0.1 * k)
    return pen.nodes


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
        wide = r * width * 1.5
        smoke.oval("#4a4650", cx, cy, wide, wide * 0.8, slope="round", alpha=0.8, fade=0.0)
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
