"""Owns costumes of animals and monsters that people put on: a hooded overall with ears and a tail.

Hoods are drawn in the coordinates of a head, in the colour of the shirt; tails in those of the
figure. Does not know who wears them, nor the animals themselves.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

import msgspec

from tintype.engine.vignette.art.outline import Outline, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.person_body import Figure

PINK: Final = "#f0b8b8"
SPIKE: Final = "#f2b84a"


class Disguise(msgspec.Struct, frozen=True, kw_only=True):
    """A costume: the name of its usual colour, what its hood bears, and its tail."""

    colour: str
    crest: Callable[[Pen], None]
    is_behind: bool = False
    """Whether what it bears is behind the hood, as ears are."""
    tail: tuple[float, float] = (0.0, 0.0)
    """Length and width at the root; none if 0."""


def _teeth(pen: Pen) -> None:
    for x in (2, 11, 20):
        pen.blob("#ffffff", [(x, -25), (x + 8, -26), (x + 4, -17)])


def _spikes(pen: Pen) -> None:
    for x, y, px, py in ((-4, -46, -12, -64), (-22, -38, -40, -50), (-36, -20, -58, -24)):
        pen.blob(SPIKE, [(x + 10, y + 2), (px, py), (x - 8, y + 12)])
    for x in (2, 24):
        pen.oval("#ffffff", x, -36, 5, 5.6)
        pen.oval("#2b2226", x + 1.4, -35, 2.2, 2.8)
    _teeth(pen)


def _ear(pen: Pen, x: float, pts: tuple[tuple[float, float], ...]) -> None:
    pen.form("shirt", smooth([(x + px, py) for px, py in pts]), shade=3, light=2)
    cx = sum(p[0] for p in pts) / len(pts)
    cy = sum(p[1] for p in pts) / len(pts)
    inner = smooth([(x + cx + (px - cx) * 0.5, cy + (py - cy) * 0.6) for px, py in pts])
    pen.fill(PINK, inner)


def _round_ears(pen: Pen) -> None:
    for x in (-26, 18):
        _ear(pen, x, ((-9, -36), (-11, -50), (0, -57), (11, -50), (9, -36)))


def _pointed_ears(pen: Pen) -> None:
    for x, lean in ((-24, -6), (17, 5)):
        _ear(pen, x, ((-11, -34), (lean, -66), (12, -36)))


def _long_ears(pen: Pen) -> None:
    for x, lean in ((-20, -12), (8, 6)):
        _ear(
            pen,
            x,
            ((-6, -38), (lean - 9, -72), (lean - 2, -94), (lean + 7, -74), (8, -40)),
        )


def _goggle_eyes(pen: Pen) -> None:
    for x in (-16, 16):
        pen.form("shirt", smooth([(x - 11, -36), (x, -58), (x + 11, -36)]), shade=3)
        pen.oval("#ffffff", x, -48, 7)
        pen.oval("#2b2226", x + 2, -48, 3.6)


def _horn(pen: Pen) -> None:
    pen.blob("#f2d06b", [(4, -38), (16, -76), (18, -36)])
    _pointed_ears(pen)


def _fin(pen: Pen) -> None:
    pen.form("shirt", smooth([(-22, -38), (-34, -72, 0.1), (2, -42)]), shade=3)
    _teeth(pen)


def _feelers(pen: Pen) -> None:
    for x in (-10, 14):
        pen.line("#3a3230", [(x, -42), (x - 3, -58), (x + 4, -68)], 2.6)
        pen.oval("#3a3230", x + 4, -69, 4.6)


def _beak(pen: Pen) -> None:
    pen.blob("#f2a33a", [(4, -30), (32, -32), (38, -24), (20, -20)])
    pen.oval("#2b2226", 6, -37, 3)


def _crest(pen: Pen) -> None:
    for x, y in ((-8, -50), (4, -54), (14, -47)):
        pen.oval("#d8443f", x, y, 7, 8)


DISGUISES: Final[Mapping[str, Disguise]] = MappingProxyType(
    {
        **{
            name: Disguise(colour="green", crest=_spikes, tail=(74, 26))
            for name in ("dinosaur", "dragon", "crocodile", "monster")
        },
        "frog": Disguise(colour="green", crest=_goggle_eyes),
        "bear": Disguise(colour="brown", crest=_round_ears, is_behind=True, tail=(8, 14)),
        "monkey": Disguise(colour="brown", crest=_round_ears, tail=(58, 8)),
        "mouse": Disguise(colour="grey", crest=_round_ears, is_behind=True, tail=(56, 5)),
        "koala": Disguise(colour="grey", crest=_round_ears, is_behind=True),
        "panda": Disguise(colour="white", crest=_round_ears, is_behind=True, tail=(8, 12)),
        "lion": Disguise(colour="mustard", crest=_round_ears, tail=(56, 8)),
        "tiger": Disguise(colour="orange", crest=_round_ears, tail=(58, 10)),
        "cat": Disguise(colour="black", crest=_pointed_ears, is_behind=True, tail=(60, 10)),
        "fox": Disguise(colour="orange", crest=_pointed_ears, is_behind=True, tail=(60, 20)),
        "wolf": Disguise(colour="grey", crest=_pointed_ears, is_behind=True, tail=(56, 18)),
        "dog": Disguise(colour="tan", crest=_pointed_ears, is_behind=True, tail=(44, 10)),
        "rabbit": Disguise(colour="white", crest=_long_ears, is_behind=True, tail=(8, 16)),
        "unicorn": Disguise(colour="white", crest=_horn, tail=(56, 14)),
        "shark": Disguise(colour="grey", crest=_fin, tail=(48, 16)),
        "bee": Disguise(colour="yellow", crest=_feelers, tail=(12, 18)),
        "ladybug": Disguise(colour="red", crest=_feelers),
        "penguin": Disguise(colour="black", crest=_beak, tail=(12, 12)),
        "duck": Disguise(colour="yellow", crest=_beak, tail=(14, 14)),
        "gorilla": Disguise(colour="charcoal", crest=_round_ears),
        "squirrel": Disguise(colour="brown", crest=_pointed_ears, tail=(60, 24)),
        "raccoon": Disguise(colour="grey", crest=_pointed_ears, tail=(56, 18)),
        "pig": Disguise(colour="pink", crest=_pointed_ears, tail=(14, 5)),
        "sheep": Disguise(colour="white", crest=_round_ears, tail=(8, 14)),
        "cow": Disguise(colour="white", crest=_pointed_ears, tail=(54, 6)),
        "chicken": Disguise(colour="yellow", crest=_crest, tail=(14, 16)),
    }
)
"""What people dress up as, by the name of the animal."""


def hood_of(name: str) -> Callable[[Pen], None]:
    """Return the drawing of a hood that leaves the face free, with the ears of an animal."""

    def hood(pen: Pen) -> None:
        disguise = DISGUISES[name]
        if disguise.is_behind:
            disguise.crest(pen)
        outline = _hood()
        pen.form("shirt", outline, shade=6, light=4)
        pen.line("shirt.deep", [(25, -15), (8, -25), (-11, -17), (-16, 6), (-7, 27)], 3, alpha=0.5)
        if not disguise.is_behind:
            disguise.crest(pen)

    return hood


def _hood() -> Outline:
    return smooth(
        [
            (32, -4, 0.4),
            (33, -26),
            (16, -44),
            (-14, -46),
            (-37, -24),
            (-39, 10),
            (-30, 36),
            (-8, 44, 0.5),
            (8, 36, 0.4),
            (-8, 26),
            (-16, 6),
            (-12, -14),
            (4, -24),
            (21, -20),
        ]
    )


def tail_of(name: str) -> Callable[[Pen, Figure], None]:
    """Return the drawing of the tail of a costume, and of spikes down its back."""

    def tail(pen: Pen, f: Figure) -> None:
        length, width = DISGUISES[name].tail
        if not length or f.pose.rest != "feet":
            return
        x, y = -f.build.hip * 0.7, -4.0
        k = f.build.torso / 80
        bend = [(x + 6, y), (x - 0.45 * length * k, y + 26 * k), (x - length * k, y + 30 * k)]
        pen.limb("shirt.shade", bend, (width * k, width * 0.7 * k, max(4.0, width * 0.25 * k)))
        if DISGUISES[name].crest is _spikes:
            for px, py in bend:
                pen.blob(SPIKE, [(px + 4, py - 4), (px - 8, py - 20 * k), (px - 10, py - 2)])

    return tail
