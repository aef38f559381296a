"""Owns the traditional dress of the world: hanbok, dirndl, kilt, ao dai, thobe and more.

What a garment makes of a look is told in the words of `person_dress.Look`; parts for the chest are
drawn in the coordinates of the trunk, marks of a skirt within its outline.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from tintype.engine.vignette.art.outline import rectangle, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.person_body import Figure, trunk_outline

GOLD: Final = "#e8b84a"
PLAIN: Final[Mapping[str, object]] = {"jacket": "", "tie": "", "belt": ""}
"""What no such garment has of other clothes."""

FOLK: Final[Mapping[str, Mapping[str, object]]] = MappingProxyType(
    {
        "hanbok": {
            **PLAIN,
            "top": "shirt",
            "bottom": "skirt",
            "sleeve": "wide",
            "collar": "v",
            "skirt_length": 152,
            "flare": 34,
            "shoe": "slipper",
        },
        "dirndl": {
            **PLAIN,
            "top": "shirt",
            "bottom": "skirt",
            "sleeve": "puff",
            "collar": "round",
            "skirt_length": 118,
            "flare": 22,
            "shoe": "slipper",
        },
        "kilt": {"bottom": "skirt", "skirt_length": 78, "flare": 12, "shoe": "shoe"},
        "ao dai": {
            **PLAIN,
            "top": "dress",
            "bottom": "trousers",
            "sleeve": "long",
            "collar": "turtle",
            "jacket": "closed",
            "jacket_length": 118,
            "shoe": "slipper",
        },
        "thobe": {
            **PLAIN,
            "top": "dress",
            "bottom": "dress",
            "sleeve": "long",
            "collar": "shirt",
            "skirt_length": 154,
            "flare": 4,
            "shoe": "slipper",
        },
        "cheongsam": {
            **PLAIN,
            "top": "dress",
            "bottom": "dress",
            "sleeve": "short",
            "collar": "turtle",
            "skirt_length": 130,
            "flare": 1,
            "shoe": "heel",
        },
        "flamenco dress": {
            **PLAIN,
            "top": "dress",
            "bottom": "dress",
            "sleeve": "puff",
            "collar": "v",
            "skirt_length": 146,
            "flare": 38,
            "shoe": "heel",
        },
        "lederhosen": {
            **PLAIN,
            "top": "shirt",
            "bottom": "shorts",
            "sleeve": "short",
            "collar": "shirt",
        },
    }
)
"""What each garment makes of somebody's look."""

FOLK_DYES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "hanbok": ("skirt",),
        "dirndl": ("skirt",),
        "kilt": ("skirt",),
        "ao dai": ("coat",),
        "thobe": ("dress",),
        "cheongsam": ("dress",),
        "flamenco dress": ("dress",),
        "lederhosen": ("trousers",),
    }
)
"""The slots that the colour of each changes."""

FOLK_HUES: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "hanbok": {"shirt": "#f6e3b8", "skirt": "#c8384e", "trim": "#2f6fa8"},
        "dirndl": {"shirt": "#fdfaf4", "skirt": "#3f7a52", "coat": "#6f2436", "trim": "#f0b8c4"},
        "kilt": {"skirt": "#a8322f", "trim": "#e8c45a"},
        "ao dai": {"coat": "#d8486a", "dress": "#d8486a", "trousers": "#fbf7f0"},
        "thobe": {"dress": "#faf8f2"},
        "cheongsam": {"dress": "#c22f3a", "trim": "#e8b84a"},
        "flamenco dress": {"dress": "#cf2f3a", "trim": "#2b2028"},
        "lederhosen": {"trousers": "#7a5230", "shirt": "#fdfaf4", "sock": "#d8d2c2"},
    }
)
"""The colours that they have if no other is said."""

FOLK_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("hanfu", "korean hanbok", "korean dress"), "hanbok"),
        **dict.fromkeys(("tartan kilt", "scottish kilt", "plaid kilt"), "kilt"),
        **dict.fromkeys(("kandura", "dishdasha", "djellaba", "kaftan", "caftan", "thawb"), "thobe"),
        **dict.fromkeys(("qipao", "chinese dress"), "cheongsam"),
        **dict.fromkeys(("bavarian dress",), "dirndl"),
        **dict.fromkeys(("spanish dress", "flamenco gown"), "flamenco dress"),
    }
)
"""Other words for them."""


def ribbon(pen: Pen, f: Figure) -> None:
    """The high band and the long bow of a hanbok."""
    t, w = f.build.torso, f.build.waist
    with pen.inside(trunk_outline(f.build, hem=10, loose=3)):
        pen.box("skirt", -60, -t * 0.52, 120, t * 0.6)
        pen.box("skirt.light", -60, -t * 0.52, 120, 5)
    pen.limb("#fdfaf4", [(-8, -t - 2), (6, -t * 0.62)], (5, 5), is_blunt=True)
    pen.limb("#fdfaf4", [(13, -t - 2), (7, -t * 0.62)], (5, 5), is_blunt=True)
    for dx, low in ((-3, 0.06), (6, 0.0)):
        pen.limb("trim", [(6, -t * 0.58), (6 + dx, -t * 0.3), (7 + dx, t * low)], (7, 8, 9))
    pen.blob("trim", [(6, -t * 0.58), (-w * 0.8, -t * 0.68), (-w * 0.8, -t * 0.5)])
    pen.oval("trim.shade", 6, -t * 0.58, 4, 4.6)


def bodice(pen: Pen, f: Figure) -> None:
    """The laced bodice and the apron of a dirndl."""
    t, b = f.build.torso, f.build
    with pen.inside(trunk_outline(b, hem=8, loose=2)):
        pen.blob(
            "coat",
            [
                (-b.chest - 6, -t * 0.84, 0.2),
                (-4, -t * 0.66),
                (5, -t * 0.58, 0.2),
                (12, -t * 0.66),
                (b.chest + 12, -t * 0.84, 0.2),
                (b.chest + 12, -t * 0.3, 0.2),
                (-b.chest - 8, -t * 0.3, 0.2),
            ],
        )
        for k in range(4):
            y = -t * (0.56 - 0.07 * k)
            pen.line(GOLD, [(0, y), (12, y - 4)], 1.6)
            pen.line(GOLD, [(0, y - 4), (12, y)], 1.6)
    if f.pose.near_leg[0] < 40 and f.pose.rest == "feet":
        panel = smooth(
            [
                (-6, -t * 0.32, 0.2),
                (b.waist + 2, -t * 0.32, 0.2),
                (b.hip + 8, 20),
                (b.hip + 10, 78, 0.3),
                (-4, 80, 0.3),
                (-7, 20),
            ]
        )
        pen.form("trim", panel, shade=4, light=2)
        pen.line("#fdfaf4", [(-b.waist, -t * 0.32), (b.waist + 3, -t * 0.32)], 4)


def straps(pen: Pen, f: Figure) -> None:
    """The leather braces of lederhosen with their bar across the chest."""
    t, b = f.build.torso, f.build
    with pen.inside(trunk_outline(b, hem=13, loose=2)):
        pen.box("trousers", -60, -t * 0.1, 120, t * 0.4)
        for spine in (
            [(-12, -t), (-8, -t * 0.5), (-8, 0)],
            [(16, -t), (18, -t * 0.5), (17, 0)],
        ):
            pen.limb("trousers", spine, (7, 7, 7), is_blunt=True)
        pen.limb("trousers", [(-8, -t * 0.5), (18, -t * 0.5)], (9, 9), is_blunt=True)
        pen.oval(GOLD, 5, -t * 0.5, 3)


def frog(pen: Pen, f: Figure) -> None:
    """The slanting closure of a cheongsam, with its knots."""
    t = f.build.torso
    pen.line("trim", [(4, -t - 1), (10, -t * 0.84), (f.build.chest, -t * 0.72)], 2.6)
    for k in (0.3, 0.9):
        x, y = 6 + 12 * k, -t * (0.9 - 0.14 * k)
        pen.oval("trim", x, y, 3, 2.4)


def sporran(pen: Pen, f: Figure) -> None:
    """The pouch before a kilt."""
    if f.pose.near_leg[0] < 40 and f.pose.rest == "feet":
        pen.line("#4a3428", [(-f.build.hip, 0), (8, 10), (f.build.hip + 2, 0)], 2.4)
        pen.form("#ece6da", smooth([(1, 9), (16, 9), (19, 24), (9, 33), (-2, 24)]), shade=3)
        pen.box("#4a3428", 1, 8, 15, 6, rounding=2)


def obi(pen: Pen, f: Figure) -> None:
    """Draw the broad sash of a kimono, its knot behind, and the white edges that cross above it."""
    t, w = f.build.torso, f.build.waist + 5
    knot = rectangle(-w - 11, -t * 0.62, 17, t * 0.5, rounding=5)
    with pen.part("obi", "sash"):
        pen.form("dress.deep", knot, shade=3, light=2)
    pen.line("#fbf3ea", [(-5, -t), (9, -t * 0.62)], 4)
    pen.line("#fbf3ea", [(17, -t), (5, -t * 0.62)], 4)
    sash = rectangle(-w, -t * 0.58, 2 * w, t * 0.42, rounding=3)
    with pen.part("obi", "sash"):
        pen.form("dress.deep", sash, shade=4, light=3)
    pen.line("#f6d98a", [(-w, -t * 0.37), (w, -t * 0.37)], 3.4)


FOLK_PARTS: Final[Mapping[str, Callable[[Pen, Figure], None]]] = MappingProxyType(
    {
        "hanbok": ribbon,
        "dirndl": bodice,
        "lederhosen": straps,
        "cheongsam": frog,
        "kilt": sporran,
        "kimono": obi,
    }
)
"""What is drawn over the chest of who wears them."""


Bounds: TypeAlias = tuple[float, float, float, float]


def tartan(pen: Pen, bounds: Bounds) -> None:
    """Draw the checks of a kilt."""
    left, top, right, bottom = bounds
    step = 11.0
    for k in range(int((right - left) / step) + 2):
        x = left + k * step
        pen.line("#26452f", [(x, top), (x - 2, bottom)], 4, alpha=0.7)
        pen.line("trim", [(x + 4.5, top), (x + 2.5, bottom)], 1, alpha=0.9)
    for k in range(int((bottom - top) / step) + 2):
        y = top + k * step
        pen.line("#26452f", [(left, y), (right, y + 2)], 4, alpha=0.7)
        pen.line("trim", [(left, y + 4.5), (right, y + 6.5)], 1, alpha=0.9)


def flounces(pen: Pen, bounds: Bounds) -> None:
    """Draw the flounces of a flamenco dress and its dots."""
    left, top, right, bottom = bounds
    for part in (0.5, 0.68, 0.86):
        y = top + part * (bottom - top)
        wave = [(left + k * (right - left) / 8, y + (5 if k % 2 else -2)) for k in range(9)]
        pen.line("dress.deep", [(a, b + 4) for a, b in wave], 4)
        pen.line("trim", wave, 3)
    for k in range(40):
        x = left + (k * 0.618034 % 1) * (right - left)
        y = top + (k / 40) * (bottom - top)
        pen.oval("trim", x, y, 2.6)


SKIRTS: Final[Mapping[str, Callable[[Pen, Bounds], None]]] = MappingProxyType(
    {"kilt": tartan, "flamenco dress": flounces}
)
"""The marks of their skirts."""
