"""Owns how the coat of a cat is marked: tabby, plain, calico, siamese.

Does not know poses; each mark is drawn inside an outline that is clipped by whoever draws it.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.art.anatomy import dots
from tintype.engine.vignette.art.outline import Point, smooth
from tintype.engine.vignette.art.pen import Pen

PLAIN: Final = "plain coated"
"""The attribute of an animal of one colour, without stripes."""
CALICO: Final = "calico"
SIAMESE: Final = "siamese"
MARKINGS: Final = (CALICO, SIAMESE)
"""Attributes that name how a coat is marked."""
HUES: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        CALICO: {"coat": "#f7f2e8", "belly": "#fdfaf4"},
        SIAMESE: {"coat": "#efe2c8", "belly": "#5a4538", "eye": "#5fa8dc"},
    }
)
GINGER: Final = "#dd8a3a"
DARK: Final = "#3a3033"
POINT: Final = "#5a4538"
"""The patches of a calico cat, and the mask, ears, paws and tail of a siamese one."""


def is_striped(pen: Pen) -> bool:
    """Tell whether the coat has the stripes of a tabby."""
    return not {PLAIN, *MARKINGS} & {*pen.attributes}


def stripes(pen: Pen, spines: Sequence[Sequence[Point]], widths: Sequence[float]) -> None:
    """Draw stripes on the side, if the coat has any."""
    if is_striped(pen):
        for spine in spines:
            pen.limb("coat.deep", spine, widths)


def flanks(pen: Pen, x: float, y: float, size: float) -> None:
    """Draw what is on the side of a calico cat about (x, y)."""
    if CALICO not in pen.attributes:
        return
    for tone, dx, dy, r in (
        (GINGER, -0.7, -0.3, 0.62),
        (DARK, 0.35, -0.7, 0.55),
        (GINGER, 0.5, 0.5, 0.34),
        (DARK, -0.75, 0.75, 0.36),
    ):
        cx, cy, far = x + dx * size, y + dy * size, r * size
        pen.blob(
            tone,
            [
                (cx - far, cy),
                (cx - 0.4 * far, cy - 0.8 * far),
                (cx + 0.6 * far, cy - 0.7 * far),
                (cx + far, cy + 0.2 * far),
                (cx + 0.1 * far, cy + 0.8 * far),
            ],
        )


def face(pen: Pen) -> None:
    """Draw the marks of the face, in the coordinates of the skull."""
    if CALICO in pen.attributes:
        pen.blob(GINGER, dots("-40 -34, -2 -34, -4 -12, -14 8, -40 8"))
        pen.blob(DARK, dots("14 -36, 40 -34, 42 6, 26 6, 16 -12"))
    elif SIAMESE in pen.attributes:
        pen.blob(POINT, dots("-14 26, -16 4, -8 -8, 6 -14, 20 -8, 28 4, 26 26, 6 40"))
    elif is_striped(pen):
        for dx in (-9, 1, 11):
            pen.limb("coat.deep", [(dx, -32), (dx * 0.75 + 0.5, -16)], (5.5, 2))


def back_of_head(pen: Pen) -> None:
    """Draw the near ear and the stripes of a head that is turned away, over its skull."""
    for side in (-1, 1):
        ear = smooth([(30 * side, -6, 0.3), (25 * side, -50, 0.3), (3 * side, -25, 0.3)])
        pen.form(ear_tone(pen, is_far=side > 0), ear, shade=3, light=3)
    if is_striped(pen):
        for dx in (-12, 0, 12):
            pen.limb("coat.deep", [(dx, -27), (dx * 0.9, -2)], (5.5, 2))


def ear_tone(pen: Pen, *, is_far: bool) -> str:
    """Return the colour of an ear."""
    if CALICO in pen.attributes:
        return DARK if is_far else GINGER
    if SIAMESE in pen.attributes:
        return POINT
    return "coat.shade" if is_far else "coat"


def tail_tone(pen: Pen) -> str:
    """Return the colour of the tail."""
    if CALICO in pen.attributes:
        return DARK
    return POINT if SIAMESE in pen.attributes else "coat"
