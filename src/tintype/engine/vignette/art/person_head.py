"""Owns heads: the face, its moods, hair styles and beards.

Everything is drawn with the middle of the face at (0, 0), the crown at about (0, -31), the chin
at (10, 29), facing right in three-quarter view. Longer than most modules because each hair
style is one long outline. Does not know bodies or hats.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from tintype.engine.vignette.art.outline import Point, ellipse, limb, smooth
from tintype.engine.vignette.art.owned import owned
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.person_body import Mouth

Age: TypeAlias = Literal["child", "adult", "old"]
LIP: Final = "#a8443f"
BLUSH: Final = "#e8644f"

FACE: Final = smooth(
    [
        (-19, -6),
        (-14, -25),
        (6, -32),
        (22, -22),
        (26.5, -4),
        (25, 12),
        (17, 25),
        (9, 29),
        (-1, 26),
        (-12, 16),
    ]
)
ROUND_FACE: Final = smooth(
    [
        (-20, -4),
        (-14, -25),
        (6, -32),
        (22, -23),
        (28, -4),
        (27.5, 12),
        (19, 24.5),
        (8, 28),
        (-4, 25.5),
        (-14, 16),
    ]
)


def face(
    pen: Pen,
    *,
    mouth: Mouth = "smile",
    age: Age = "adult",
    is_asleep: bool = False,
    has_lips: bool = False,
    has_ear: bool = True,
) -> None:
    """Draw the bare head: skin, ear, eyes, brows, nose and mouth."""
    outline = ROUND_FACE if age == "child" else FACE
    pen.form("skin", outline, shade=5, light=0)
    if has_ear:
        pen.oval("skin", -15, 3, 5.6, 7.6, tilt=-10)
        pen.oval("skin.deep", -14.4, 3.4, 2.6, 4.4, tilt=-10, alpha=0.6)
    low = 1.5 if age == "child" else 0.0
    for x, y, wide in ((0, 10, 6.4), (22, 9.5, 4.2)):
        glow = 0.85 if "shy" in pen.attributes else 0.34
        pen.oval(BLUSH, x, y + low, wide, 4.6, to=BLUSH, slope="pool", alpha=glow, fade=0.0)
    if "freckled" in pen.attributes:
        spots = (
            (-3, 6),
            (1, 9.5),
            (4.4, 5.6),
            (6, 9.4),
            (10, 4),
            (13.4, 6.6),
            (19.6, 6),
            (22, 9.4),
            (24, 5.4),
            (-1, 12.6),
            (21, 12.4),
        )
        for x, y in spots:
            pen.oval("#8f4a2a", x, y + low, 1.0, alpha=0.6)
    is_asleep = is_asleep or "sleepy" in pen.attributes
    is_asleep = is_asleep or mouth in ("yawning", "crying")
    if mouth == "laughing":
        for x in (5.0, 20.0):
            pen.line("eye", [(x - 3.8, low + 0.6), (x, low - 3.4), (x + 3.8, low + 0.6)], 2)
    else:
        _eyes(pen, low, age, is_asleep=is_asleep, has_lashes=has_lips)
    pen.blob(
        "skin.shade",
        [(14, -1 + low), (18.8, 7.2 + low), (15, 9.4 + low), (12, 8.4 + low)],
        alpha=0.5,
    )
    pen.line("skin.deep", [(12.4, 9 + low), (15.6, 9.6 + low), (18.4, 7.8 + low)], 1.4)
    _mouth(pen, mouth, has_lips=has_lips)
    if age == "old" and pen.detail:
        for x, y in ((-4, 3), (25, 2)):
            pen.line("skin.shade", [(x - 1.5, y - 2), (x + 0.5, y), (x - 1, y + 2.5)], 1)
        pen.line("skin.deep", [(5, 9), (2.6, 13), (2.4, 17)], 1.1, alpha=0.6)
        pen.line("skin.shade", [(2, -18), (10, -19.4), (18, -18)], 1.1)


def _eyes(pen: Pen, low: float, age: Age, *, is_asleep: bool, has_lashes: bool) -> None:
    size = 1.22 if age == "child" else 1.08
    for x, wide in ((5.0, 1.0), (20.0, 0.9)):
        y = -1 + low
        if is_asleep:
            pen.line("eye", [(x - 3.6, y), (x, y + 2.2), (x + 3.6, y)], 1.7)
        elif "winking" in pen.attributes and x < 12:
            pen.line("eye", [(x - 4.4, y + 1.4), (x, y - 1.8), (x + 4.4, y + 1.4)], 2.3)
        else:
            if "shy" in pen.attributes:
                # They look down under their lids.
                pen.oval("eye", x, y + 1.6, 2.5 * size * wide, 2.2 * size)
                pen.line("eye", [(x - 4.2 * wide, y), (x, y - 1.4), (x + 4.2 * wide, y)], 1.6)
            else:
                pen.oval("eye", x, y, 2.55 * size * wide, 3.5 * size)
                pen.oval("#ffffff.raw", x + 0.8, y - 1.4 * size, 0.95 * size)
            if has_lashes:
                out = -1 if x < 12 else 1  # Lashes point away from the nose.
                lid = [(x + 5 * out * wide, y - 2.4), (x, y - 4.6), (x - 3.6 * out * wide, y - 2.2)]
                pen.line("eye", lid, 1.8)
                pen.line(
                    "eye", [(x + 4.4 * out * wide, y - 3), (x + 6.6 * out * wide, y - 4.6)], 1.3
                )
        top = y - 9 * (0.4 + 0.6 * size)
        arch = [(x - 4.6, top + 1.6), (x - 0.4, top - 0.9), (x + 4.2 * wide, top + 1.2)]
        pen.line("hair.shade", arch, 1.6 if age == "child" else 1.8)


def pointed_ear(pen: Pen) -> None:
    """Draw an elf's ear."""
    pen.blob("skin", [(-11, 9), (-18, 8), (-27, -3), (-34, -14, 0.2), (-18, -6), (-11, -2)])
    pen.blob("skin.shade", [(-14, 6), (-20, 2), (-27, -8, 0.3), (-17, -2)])


def tears(pen: Pen) -> None:
    """Draw tears that run down from both eyes."""
    for x, y, k in ((2.6, 4.0, 1.0), (0.8, 15.0, 1.25), (22.4, 4.0, 0.9), (24.4, 14.0, 1.1)):
        drop = [(x, y - 4 * k, 0.1), (x + 3 * k, y + 2 * k), (x, y + 5 * k), (x - 3 * k, y + 2 * k)]
        pen.blob("#5fb4ee.raw", drop)
        pen.oval("#d8f0ff.raw", x - 0.8 * k, y + 1.4 * k, 0.9 * k, 1.4 * k)


def _mouth(pen: Pen, mouth: Mouth, *, has_lips: bool) -> None:
    match mouth:
        case "open":
            pen.blob(
                "#7c2d31", [(4.5, 14.5, 0.2), (12, 16.4), (19, 13.8, 0.2), (15.5, 21), (9, 22)]
            )
            pen.blob(
                "#ffffff", [(5.4, 15, 0.2), (12, 16.8), (18.2, 14.4, 0.2), (16.5, 17.4), (8, 18.2)]
            )
            if has_lips:
                pen.line(LIP, [(6.4, 19), (11, 22), (16.4, 18.6)], 1.7)
        case "smile":
            if has_lips:
                upper = [(4.4, 15.6, 0.2), (9.4, 13.8), (12.2, 15), (15, 13.6), (19.4, 14.8, 0.2)]
                pen.blob(LIP, [*upper, (16.4, 19.6), (12.4, 21.6), (8, 19.8)])
                pen.line("#7c2d31", [(4.6, 15.6), (12, 17.6), (19.2, 14.8)], 1.1)
            else:
                pen.line("#8c3b34", [(4.5, 15), (11, 18.6), (18.6, 14.6)], 1.9)
        case "calm":
            pen.line("#8c3b34" if not has_lips else LIP, [(6, 16.4), (12, 17.6), (17.5, 16)], 1.9)
        case "sad":
            pen.line("#8c3b34", [(5.5, 18.6), (12, 15.6), (17.5, 18)], 1.9)
        case "angry":
            pen.line("#8c3b34", [(5.5, 18), (12, 16), (18, 16.6)], 1.9)
            pen.line("hair.line", [(0, -13), (9, -8.6)], 2.2)
            pen.line("hair.line", [(16.5, -8.6), (24, -12.6)], 2.2)
        case "shouting":
            pen.blob(
                "#7c2d31", [(3, 13.4), (12, 11.4), (21, 12.6), (19.4, 22), (12, 25.4), (5, 22.6)]
            )
            pen.blob("#ffffff", [(4.6, 14), (12, 12.2), (20, 13.2), (18.6, 15.6), (6, 16.4)])
            pen.oval("#e8838a", 12.4, 22, 4.6, 2.4)
            pen.line("hair.line", [(0, -13), (9, -8.6)], 2.2)
            pen.line("hair.line", [(16.5, -8.6), (24, -12.6)], 2.2)
        case "round":
            pen.oval("#7c2d31", 12, 17.6, 3.2, 4.2)
        case "laughing":
            pen.blob(
                "#7c2d31", [(2.5, 11.5, 0.2), (12, 13.4), (21.5, 10.6, 0.2), (18, 21.5), (9, 23.4)]
            )
            pen.blob(
                "#ffffff", [(3.6, 12, 0.2), (12, 13.8), (20.6, 11.2, 0.2), (18, 15.2), (7, 16.4)]
            )
            pen.oval("#e8838a", 12.4, 20.4, 4.4, 2.2)
        case "yawning":
            pen.oval("#7c2d31", 12, 17, 6, 8.2)
            pen.oval("#e8838a", 12, 21.6, 4, 3)
            pen.box("#ffffff", 8.4, 9.8, 7.2, 2.6, rounding=1)
        case "crying":
            pen.blob(
                "#7c2d31",
                [(5, 22, 0.2), (7, 16.6), (12, 14.8), (17, 16.2), (19, 21.4, 0.2), (12, 19)],
            )
            for x, lean in ((2.6, -1), (21.6, 1)):
                pen.line("hair.shade", [(x - 4, -9 - 2.4 * lean), (x + 4, -9 + 2.4 * lean)], 2)
            tears(pen)
        case _:
            pass


# Hair. Each style is a pair: what hangs behind the head, and what frames the face.

CAP: Final = smooth(
    [
        (25.5, -11, 0.3),
        (26, -24),
        (12, -38),
        (-10, -38),
        (-26, -25),
        (-29, -4),
        (-24, 15),
        (-19, 18, 0.4),
        (-18.5, 9),
        (-17, -2),
        (-11, -4, 0.3),
        (-9, -14),
        (0, -19),
        (12, -19.5),
        (21, -18),
    ]
)


def short(pen: Pen) -> None:
    """A man's short hair with a side parting."""
    outline = smooth(
        [
            (26, -10, 0.3),
            (28, -24),
            (15, -39),
            (-8, -39.5),
            (-25, -27),
            (-28, -6),
            (-23, 12),
            (-19, 13, 0.3),
            (-18.4, 2),
            (-13, -3, 0.3),
            (-11.5, 4, 0.2),
            (-9, -8),
            (-4, -19, 0.4),
            (8, -17),
            (19, -21),
        ]
    )
    pen.form("hair", outline, shade=4, light=3)
    pen.line("hair.light", [(-6, -21), (4, -30), (18, -33)], 1.8, alpha=0.6)


def crop(pen: Pen) -> None:
    """Very short hair."""
    outline = smooth(
        [
            (25, -12, 0.3),
            (22, -27),
            (6, -35.5),
            (-14, -29),
            (-24, -10),
            (-21, 10),
            (-18, 11, 0.3),
            (-17, -2),
            (-12.5, -4, 0.3),
            (-11, 3, 0.2),
            (-9, -12),
            (0, -22),
            (12, -24),
            (21, -20),
        ]
    )
    pen.form("hair", outline, shade=3, light=2)


def spiky(pen: Pen) -> None:
    """A boy's tousled hair."""
    outline = smooth(
        [
            (27, -10, 0.2),
            (29, -22, 0.5),
            (25, -32, 0.3),
            (20, -35, 0.4),
            (16, -42, 0.2),
            (9, -39, 0.4),
            (0, -45, 0.2),
            (-6, -39.5, 0.4),
            (-18, -40, 0.2),
            (-20, -32, 0.4),
            (-30, -26, 0.2),
            (-27, -16, 0.5),
            (-31, -6, 0.3),
            (-26, 2),
            (-21, 13, 0.3),
            (-18.5, 3),
            (-13, -3, 0.3),
            (-10.5, 2, 0.2),
            (-8, -12, 0.5),
            (-1, -13, 0.2),
            (2, -19, 0.5),
            (9, -13, 0.2),
            (13, -20, 0.5),
            (21, -13, 0.2),
            (22, -19, 0.5),
        ]
    )
    pen.form("hair", outline, shade=4, light=3)


def bob(pen: Pen) -> None:
    """Hair to the chin."""
    outline = smooth(
        [
            (29, -9, 0.3),
            (26, -29),
            (10, -40),
            (-12, -39),
            (-30, -24),
            (-36, 4),
            (-36, 28),
            (-25, 39),
            (-11, 36, 0.4),
            (-13, 20),
            (-15, 4),
            (-10, -9),
            (2, -17),
            (13, -22),
            (22, -19),
        ]
    )
    pen.form("hair", outline, shade=5, light=3.5)
    pen.line("hair.light", [(-27, -8), (-20, -25), (-4, -33)], 2.4, alpha=0.7)
    pen.line("hair.shade", [(-24, 26), (-24, 4), (-15, -14)], 1.8)


def fringe(pen: Pen) -> None:
    """Straight hair with a fringe, worn long behind."""
    outline = smooth(
        [
            (29, -6, 0.3),
            (29, -24),
            (13, -40),
            (-10, -40),
            (-29, -26),
            (-35, 0),
            (-35, 40),
            (-26, 46, 0.5),
            (-14, 40, 0.4),
            (-15, 14),
            (-14, -8, 0.3),
            (4, -12.5),
            (22, -10),
        ]
    )
    pen.form("hair", outline, shade=5, light=3.5)
    pen.line("hair.light", [(-24, -16), (-10, -30), (10, -33)], 2.6, alpha=0.7)
    pen.line("hair.shade", [(2, -14), (3, -22)], 1.4)
    pen.line("hair.shade", [(13, -13), (13, -22)], 1.4)


def child_fringe(pen: Pen) -> None:
    """A fringe, with the rest gathered at the sides."""
    outline = smooth(
        [
            (29, -6, 0.3),
            (29, -24),
            (13, -40),
            (-10, -40),
            (-28, -26),
            (-31, -4),
            (-24, 12),
            (-19, 14, 0.4),
            (-19, 2),
            (-14, -5, 0.3),
            (4, -12.5),
            (22, -10),
        ]
    )
    pen.form("hair", outline, shade=4, light=3.5)
    pen.line("hair.light", [(-22, -18), (-9, -30), (10, -33)], 2.6, alpha=0.7)
    pen.line("hair.shade", [(2, -14), (3, -22)], 1.4)
    pen.line("hair.shade", [(13, -13), (13, -22)], 1.4)


def swept(pen: Pen) -> None:
    """Long hair swept from a parting; the length is drawn behind."""
    outline = smooth(
        [
            (29.5, -2, 0.3),
            (30, -22),
            (14, -40.5),
            (-12, -40),
            (-31, -24),
            (-35, 4),
            (-34, 34),
            (-24, 44),
            (-13, 38, 0.4),
            (-14.5, 18),
            (-15.5, 2),
            (-8, -10),
            (3, -24, 0.5),
            (16, -20),
            (25, -9),
        ]
    )
    pen.form("hair", outline, shade=5, light=3.5)
    pen.line("hair.light", [(-27, -4), (-20, -24), (-4, -34)], 2.4, alpha=0.7)
    pen.line("hair.shade", [(-24, 30), (-24, 6), (-12, -16), (2, -27)], 1.8)


def pulled(pen: Pen) -> None:
    """Hair combed back: the front of buns, tails and plaits."""
    pen.form("hair", CAP, shade=4, light=3)
    pen.line("hair.light", [(-20, -14), (-10, -28), (8, -33)], 2, alpha=0.65)
    pen.line("hair.shade", [(-24, -2), (-12, -18), (8, -26)], 1.3, alpha=0.8)


def afro(pen: Pen) -> None:
    """A round cloud of curls in front of its own back."""
    outline = smooth(
        [
            (27, -10, 0.4),
            (34, -20),
            (31, -36),
            (18, -48),
            (0, -53),
            (-20, -48),
            (-36, -34),
            (-42, -12),
            (-38, 10),
            (-26, 22),
            (-18, 18, 0.4),
            (-18, 6),
            (-14, -4, 0.4),
            (-9, -14),
            (2, -20),
            (14, -20),
            (22, -16),
        ]
    )
    pen.form("hair", outline, shade=7, light=4)
    if pen.detail:
        for x, y in ((-24, -24), (-10, -38), (8, -42), (-32, -6), (22, -32), (-6, -26), (-24, 6)):
            pen.line("hair.light", [(x - 4, y + 2), (x, y - 2.4), (x + 4, y + 1)], 1.7, alpha=0.6)


def curly(pen: Pen) -> None:
    """Short curls."""
    outline = smooth(
        [
            (27, -9),
            (31, -19),
            (27, -29),
            (20, -37),
            (9, -38),
            (0, -44),
            (-9, -40),
            (-20, -40),
            (-25, -30),
            (-33, -22),
            (-30, -12),
            (-34, -1),
            (-27, 6),
            (-25, 15),
            (-19, 11, 0.4),
            (-18, 1),
            (-12, -4, 0.4),
            (-8, -12),
            (-2, -15),
            (3, -20),
            (10, -17),
            (17, -21),
            (22, -15),
        ]
    )
    pen.form("hair", outline, shade=4, light=3)
    if pen.detail:
        for x, y in ((-20, -22), (-6, -31), (10, -30), (-25, -5), (20, -25)):
            pen.line("hair.light", [(x - 4, y + 2), (x, y - 2.4), (x + 4, y + 1)], 1.6, alpha=0.6)


def curls(pen: Pen) -> None:
    """Curls around the ear and the nape, as they come out from under a hat."""
    pen.form("hair", CAP, shade=3, light=2)
    for x, y, r in ((-26, -8, 7), (-29, 3, 7), (-25, 13, 7), (-19, 8, 5)):
        pen.oval("hair", x, y, r)
        pen.line("hair.light", [(x - 3, y), (x, y - 3), (x + 3, y)], 1.3, alpha=0.6)


def balding(pen: Pen) -> None:
    """Bald above, with hair around the ear."""
    pen.blob(
        "hair",
        [(-20, -14), (-27, -4), (-25, 12), (-18, 15, 0.4), (-19, 3), (-12, -4, 0.4), (-13, -11)],
    )
    pen.blob("skin.light", [(-6, -24), (4, -28), (10, -25), (2, -22)], alpha=0.7)


def bald(pen: Pen) -> None:
    """No hair at all."""
    pen.blob("skin.light", [(-6, -24), (4, -28), (10, -25), (2, -22)], alpha=0.7)


def quiff(pen: Pen) -> None:
    """Hair brushed up and back."""
    outline = smooth(
        [
            (26, -12, 0.3),
            (30, -26),
            (24, -40),
            (6, -45),
            (-14, -40),
            (-27, -26),
            (-28, -5),
            (-23, 12),
            (-19, 13, 0.3),
            (-18.4, 2),
            (-13, -3, 0.3),
            (-11.5, 4, 0.2),
            (-9, -10),
            (-2, -20),
            (10, -22),
            (20, -20),
        ]
    )
    pen.form("hair", outline, shade=4, light=3)
    pen.line("hair.light", [(-10, -26), (4, -36), (20, -35)], 2, alpha=0.6)
    pen.line("hair.shade", [(-4, -20), (8, -29), (22, -28)], 1.4)


def mohawk(pen: Pen) -> None:
    """A crest from the brow to the nape, the sides of the head shaved."""
    stubble = [(24, -14), (10, -30), (-12, -29), (-22, -10), (-20, 8), (-17, -2), (-9, -12)]
    pen.blob("hair", [*stubble, (6, -21)], alpha=0.35)
    spikes: list[Point] = [(25, -16, 0.3)]
    for k, (x, y) in enumerate(
        ((33, -40), (22, -60), (6, -70), (-12, -68), (-29, -57), (-40, -40), (-42, -20))
    ):
        spikes.append((x, y, 0.1))
        notch = ((24, -38), (10, -48), (-4, -50), (-17, -46), (-27, -35), (-31, -20), (-30, -6))[k]
        spikes.append((*notch, 0.2))
    outline = smooth([*spikes, (-22, 2, 0.3), (-20, -14), (-8, -29), (10, -33)])
    pen.form("hair", outline, shade=4, light=4)
    for x, y, a, b in (
        (18, -34, 21, -52),
        (4, -36, 5, -60),
        (-10, -34, -13, -58),
        (-20, -24, -32, -42),
    ):
        pen.line("hair.shade", [(x, y), (a, b)], 1.4)


def locks(pen: Pen) -> None:
    """The front of dreadlocks: a cap of thick strands, some of them before the ear."""
    pulled(pen)
    for x, low in ((-17, 26), (-23, 34)):
        strand = limb([(x + 4, -14), (x, 6), (x + 2, low)], (6, 7, 5))
        pen.form("hair", strand, shade=2)
        for y in (-4, 4, 12, 20):
            pen.line("hair.deep", [(x - 3, y), (x + 3, y + 1.6)], 1.1)


# What hangs behind


def locks_back(pen: Pen) -> None:
    """Dreadlocks to the shoulders, on both sides of the neck."""
    for k, (x, low) in enumerate(((28, 48), (-16, 66), (-24, 72), (-31, 66), (-37, 54))):
        top = -10 - 2 * (k % 2)
        pen.form("hair", limb([(0.6 * x, top), (x, 18), (1.06 * x, low)], (8, 8, 5)), shade=2)
        for y in range(8, low - 4, 9):
            pen.line("hair.deep", [(x - 3.4, y), (x + 3.4, y + 1.8)], 1.2)


def long_back(pen: Pen) -> None:
    """Long hair down the back."""
    pen.form(
        "hair",
        smooth(
            [(-22, -20), (-36, 10), (-41, 48), (-40, 82), (-28, 92), (-12, 84), (-6, 50), (2, 10)]
        ),
        shade=5,
        light=2,
    )
    pen.line("hair.shade", [(-25, 30), (-29, 60), (-26, 84)], 1.6)


def wavy_back(pen: Pen) -> None:
    """Long hair in waves."""
    outline = smooth(
        [
            (-22, -20),
            (-38, 4),
            (-36, 24),
            (-45, 42),
            (-39, 60),
            (-46, 80),
            (-34, 98),
            (-20, 92),
            (-18, 78),
            (-8, 64),
            (-12, 46),
            (-2, 20),
        ]
    )
    pen.form("hair", outline, shade=5, light=3)
    pen.line("hair.shade", [(-26, 24), (-32, 46), (-26, 62), (-32, 84)], 1.6)


def tail_back(pen: Pen) -> None:
    """A ponytail."""
    tail = limb([(-24, -16), (-41, -12), (-48, 14), (-43, 42), (-50, 58)], (10, 17, 19, 13, 3))
    pen.form("hair", tail, shade=4, light=3)
    pen.oval("trim", -26, -16, 5, 6.5, tilt=-20)


def bun_back(pen: Pen) -> None:
    """A bun at the back of the head."""
    pen.form("hair", ellipse(-29, -28, 17, 16), shade=4, light=3)
    pen.line("hair.shade", [(-39, -32), (-30, -39), (-20, -32), (-27, -22)], 1.5)
    pen.oval("trim", -21, -20, 5, 8, tilt=-40)


def gathered(pen: Pen) -> None:
    """Hair combed to a bun from a parting, with a strand left loose before the ear."""
    pulled(pen)
    strand = [(-15, -12), (-9, -10), (-11, 6), (-8, 20), (-10, 31, 0.2), (-16, 19), (-17, 2)]
    pen.blob("hair", strand)
    sweep = [(2, -30), (18, -27), (27, -14), (30, 3, 0.2), (24, -8), (12, -19), (-8, -17)]
    pen.blob("hair", sweep)
    pen.line("hair.light", [(4, -27), (18, -22), (26, -10)], 1.5, alpha=0.6)


def top_knot(pen: Pen) -> None:
    """A knot on the crown."""
    pen.form("hair", ellipse(-6, -42, 9.5, 9), shade=3, light=2)
    pen.box("trim", -12, -37, 13, 4, rounding=2)


def plaits_back(pen: Pen) -> None:
    """Two plaits that fall over the shoulders; the far one is seen beyond the cheek."""
    for x, tone in ((29, "hair.shade"), (-24, "hair")):
        for i in range(5):
            w = 8.4 - i * 0.7
            pen.oval(tone, x - (i * 1.6 if x < 0 else -0.6 * i), 14 + i * 11, w, 7.4)
            if i:
                dx = -i * 1.6 if x < 0 else 0.6 * i
                pen.line("hair.deep", [(x + dx - 4, 9 + i * 11), (x + dx + 3, 10.5 + i * 11)], 1.2)
        dx = -7 if x < 0 else 2.6
        pen.box("trim", x + dx - 5, 64, 10, 5, rounding=2)
        pen.blob(tone, [(x + dx - 4, 69), (x + dx + 4, 69), (x + dx + 5, 80), (x + dx - 4, 81)])


def bunches_back(pen: Pen) -> None:
    """Two bunches that stand away from the head."""
    for flip in (1, -1):
        x = 4 + flip * 28
        tone = "hair.shade" if flip > 0 else "hair"
        tail = smooth(
            [
                (x, -22),
                (x + flip * 13, -24),
                (x + flip * 20, -6),
                (x + flip * 13, 14, 0.4),
                (x + flip * 4, 4),
            ]
        )
        pen.fill(tone, tail)
        pen.oval("trim", x, -19, 5, 5.5)
    pen.line("hair.light", [(-36, -18), (-42, -8), (-38, 4)], 2, alpha=0.7)


Style: TypeAlias = tuple[Callable[[Pen], None] | None, Callable[[Pen], None]]
HAIR: Final[Mapping[str, Style]] = MappingProxyType(
    {
        "short": (None, short),
        "crop": (None, crop),
        "quiff": (None, quiff),
        "spiky": (None, spiky),
        "curly": (None, curly),
        "afro": (None, afro),
        "curls": (None, curls),
        "balding": (None, balding),
        "bald": (None, bald),
        "bob": (None, bob),
        "long": (long_back, swept),
        "straight": (long_back, fringe),
        "wavy": (wavy_back, swept),
        "ponytail": (tail_back, pulled),
        "bun": (bun_back, gathered),
        "knot": (top_knot, pulled),
        "plaits": (plaits_back, child_fringe),
        "mohawk": (None, mohawk),
        "dreadlocks": (locks_back, locks),
        "bunches": (bunches_back, child_fringe),
    }
)


BEHIND: Final[Mapping[str, tuple[float, float]]] = MappingProxyType(
    {"bun": (26, 4), "ponytail": (30, 2), "plaits": (0, 4), "bunches": (0, 0), "knot": (6, 0)}
)
"""How far what hangs behind the head is moved where it is seen from behind."""
SHORT: Final = ("short", "crop", "quiff", "spiky", "balding", "curls")
"""Styles that leave the nape free."""


def nape(pen: Pen, hair: str) -> None:
    """Draw the back of a head with the hair that covers it."""
    pen.form("skin", FACE, shade=5)
    for x, tilt in ((-19, -10), (24, 10)):
        pen.oval("skin.shade" if x > 0 else "skin", x, 3, 5, 7.4, tilt=tilt)
    if hair == "bald":
        return
    low = 13 if hair in SHORT else 30
    high = -53 if hair == "afro" else -39
    wide = 12 if hair == "afro" else 0
    cap = smooth(
        [
            (28 + wide, -10),
            (24 + wide, -27),
            (8, high),
            (-10, high),
            (-27 - wide, -26),
            (-29 - wide, -4),
            (-23, low - 4),
            (-12, low + 3),
            (4, low + 4),
            (18, low),
            (26, low - 12),
        ]
    )
    if hair == "balding":
        cap = smooth([(27, -6), (-27, -6), (-24, 10), (-10, 17), (6, 17), (22, 10)])
    pen.form("hair", cap, shade=5, light=3)
    for dx in (-14, 0, 14):
        pen.line("hair.shade", [(dx * 0.5, -30), (dx, -6), (dx * 1.1, low - 4)], 1.5, alpha=0.8)


UNDER_HATS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "afro": "curls",
        "curly": "curls",
        "quiff": "short",
        "spiky": "short",
        "knot": "crop",
        "mohawk": "crop",
    }
)
"""What remains of big hair under a hat."""

HERS: Final[Mapping[str, str]] = MappingProxyType({"crop": "bob", "short": "bob"})
HERS_UNDER_HATS: Final[Mapping[str, str]] = MappingProxyType(
    {"bun": "long", "knot": "ponytail", "crop": "bob", "short": "bob", "afro": "wavy"}
)
"""How a woman has her hair, whatever her calling is, and what is seen of it under a hat."""


# Beards


def moustache(pen: Pen) -> None:
    """A moustache."""
    shape = smooth(
        [
            (12.5, 11, 0.5),
            (20, 11.6),
            (24.4, 15.4, 0.2),
            (17, 16),
            (12.4, 14, 0.5),
            (7, 16.6),
            (0, 15.6, 0.2),
            (5.6, 11.4),
        ]
    )
    pen.fill("hair", shape.scaled(1.24, 1.4, 12.4, 12))


def stubble(pen: Pen) -> None:
    """A short full beard along the jaw."""
    pen.blob(
        "hair",
        [
            (-16, 2, 0.3),
            (-10, 9),
            (-3, 11),
            (5, 11.4),
            (12, 10.6),
            (20, 10.8),
            (26, 6, 0.3),
            (25.6, 15),
            (19, 27),
            (9, 32),
            (-3, 28),
            (-13, 17),
        ],
    )
    pen.line("hair.shade", [(6, 20.8), (12, 22), (17, 20.4)], 1.4)
    pen.blob("#b5605a", [(6.4, 16.6, 0.2), (12, 18), (17.4, 16, 0.2), (12, 19.8)])


LIP_LINE: Final[tuple[Point, ...]] = (
    (-17, 0, 0.3),
    (-11, 8),
    (-3, 11),
    (5, 11),
    (12.4, 9.6),
    (20, 10.6),
    (27, 4, 0.3),
)
"""The upper edge of every beard, from cheek to cheek below the lips."""


def full(pen: Pen) -> None:
    """A big beard on the chest."""
    outline = smooth(
        [
            *LIP_LINE,
            (31, 20),
            (27, 40),
            (14, 53),
            (0, 47),
            (-12, 34),
            (-18, 16),
        ]
    )
    pen.form("hair", outline, shade=5, light=2)
    pen.blob("#8c3b34", [(7, 18.4, 0.2), (12.4, 19.6), (17.6, 18, 0.2), (12.6, 22.4)])
    moustache(pen)
    pen.line("hair.shade", [(5, 30), (7, 40), (12, 47)], 1.4)
    pen.line("hair.shade", [(19, 30), (18, 40)], 1.4)


def wizardly(pen: Pen) -> None:
    """A long white beard to the waist."""
    outline = smooth(
        [
            *LIP_LINE,
            (32, 24),
            (30, 60),
            (20, 92),
            (13, 104, 0.4),
            (4, 86),
            (-10, 60),
            (-19, 24),
        ]
    )
    pen.form("hair", outline, shade=5, light=2)
    pen.blob("#8c3b34", [(7, 18.4, 0.2), (12.4, 19.6), (17.6, 18, 0.2), (12.6, 22)])
    moustache(pen)
    for x, top, low in ((0, 32, 62), (10, 36, 84), (20, 32, 70)):
        pen.line("hair.shade", [(x, top), (x + 3, (top + low) / 2), (x + 4, low)], 1.5)


def flowing(pen: Pen) -> None:
    """A beard to the knees, which waves."""
    outline = smooth(
        [
            *LIP_LINE,
            (36, 30),
            (38, 80),
            (30, 132),
            (27, 170),
            (12, 206, 0.4),
            (6, 172),
            (-8, 130),
            (-20, 80),
            (-22, 28),
        ]
    )
    pen.form("hair", outline, shade=6, light=2)
    pen.blob("#8c3b34", [(7, 18.4, 0.2), (12.4, 19.6), (17.6, 18, 0.2), (12.6, 22)])
    moustache(pen)
    for x, top, low in ((-6, 36, 116), (4, 36, 168), (14, 36, 188), (24, 32, 140)):
        pen.line("hair.shade", [(x, top), (x + 5, (top + low) / 2), (x + 3, low)], 1.6)


def goatee(pen: Pen) -> None:
    """A small beard on the chin, with a moustache."""
    pen.form("hair", smooth([(5, 22, 0.4), (12, 21), (18, 21.5, 0.4), (18, 31), (12, 40), (6, 32)]))
    pen.line("#8c3b34", [(7, 18.6), (12.4, 19.6), (17.4, 18)], 1.8)
    moustache(pen)


def braided(pen: Pen) -> None:
    """A beard that is plaited from the chin down, with a ring at its end."""
    root: list[Point] = [*LIP_LINE, (29, 18), (20, 34), (6, 36), (-9, 28), (-18, 14)]
    pen.form("hair", smooth(root), shade=4, light=2)
    pen.blob("#8c3b34", [(7, 18.4, 0.2), (12.4, 19.6), (17.6, 18, 0.2), (12.6, 22.4)])
    for k in range(5):
        y, w = 36 + 11.5 * k, 9.6 - 0.9 * k
        for side in (-1, 1):
            x = 12 + 0.5 * w * side
            pen.form("hair", ellipse(x, y, 0.86 * w, 8, tilt=-28 * side), shade=2.4, light=1.6)
        pen.line("hair.deep", [(12 - w, y - 4), (12, y + 5), (12 + w, y - 4)], 1.7)
    pen.box("#d9a83a", 6.5, 90, 11, 6, rounding=2)
    pen.blob("hair", [(8, 96, 0.3), (16, 96, 0.3), (18, 108), (12, 113, 0.2), (6, 108)])
    moustache(pen)


BEARDS: Final[Mapping[str, Callable[[Pen], None]]] = MappingProxyType(
    {
        "moustache": moustache,
        "stubble": stubble,
        "full": full,
        "wizard": wizardly,
        "flowing": flowing,
        "goatee": goatee,
        "braided": braided,
    }
)


# Beside and before the eyes


def earring(pen: Pen) -> None:
    """A drop of gold below the ear."""
    pen.oval("#d99a2e", -14.4, 12.6, 2.2, 2.6)
    pen.oval("#f6cf5a", -14.2, 18, 3.2, 4.2)
    pen.oval("#fff2c0", -15, 16.8, 1)


def hoops(pen: Pen) -> None:
    """A large ring that hangs from the ear."""
    with pen.part("earrings", "earring"):
        pen.edge("#c98a22", ellipse(-14.6, 23.6, 8.4, 9.4), 3.6)
        pen.edge("#f6cf5a", ellipse(-14.9, 23.2, 8.4, 9.4), 2.2)
        pen.oval("#d99a2e", -14.4, 13, 2.4, 2.8)


def glasses(pen: Pen, tone: str = "glasses") -> None:
    """Round spectacles on the nose."""
    for x, rx in ((5, 7), (20, 6)):
        pen.oval("#dff0f6", x, 0, rx, 7, alpha=0.35)
        pen.edge(tone, ellipse(x, 0, rx, 7), 1.7)
    pen.line(tone, [(12, -1), (14, -1)], 1.7)
    pen.line(tone, [(-2, -1.4), (-15, -1)], 1.6)


def sunglasses(pen: Pen, tone: str = "glasses") -> None:
    """Dark glasses."""
    for x, w in ((4.8, 8), (20, 6.6)):
        lens = smooth(
            [(x - w, -5, 0.4), (x + w, -5.4, 0.4), (x + w * 0.9, 3), (x, 6.4), (x - w * 0.9, 3)]
        )
        pen.fill(tone, lens)
        pen.line("#8fa6c0", [(x - w * 0.5, -2.6), (x + w * 0.1, -3)], 1.5, alpha=0.9)
    pen.line(tone, [(11, -3.6), (14, -3.6)], 2)
    pen.line(tone, [(-3, -3.4), (-15, -2)], 1.8)


@owned("eye patch")
def eye_patch(pen: Pen) -> None:
    """A patch over the near eye, on its band."""
    pen.line("#2b2730", [(-16, -12), (4, -8), (26, -14)], 1.8)
    pen.blob("#2b2730", [(-1, -7, 0.4), (11, -7, 0.4), (10, 2), (5, 6), (0, 2)])
