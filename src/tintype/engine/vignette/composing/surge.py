"""Owns a giant wave: it fills the picture, and boats are small under its crest.

Does not know how it is drawn.
"""

from typing import Final

import msgspec

from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.places.stage import Place, Stage
from tintype.engine.vignette.scene import Subject

WAVE: Final = "wave"
GREAT: Final = ("giant wave", "huge wave", "tsunami", "tidal wave", "big wave")
FILLED, HIGHEST = 1.0, 0.62
"""How wide and high it is at most, as parts of the picture."""
MIDDLE, FOOT = 0.45, 0.86
"""Where its middle and its foot are."""
MARGIN: Final = 0.06
"""How much sky there is at least over who rides it."""
HOLLOW: Final = (0.74, 0.9)
"""Where the hollow below its crest is, in which whoever sails is seen: there, and up to there."""
SMALL: Final = 0.22
APART: Final = 0.03
"""How high a boat is below it at most, and how much nearer the next, as parts of the height."""


def is_great(subject: Subject) -> bool:
    """Tell whether a wave is said to be giant."""
    is_told = subject.size == "huge" or subject.word in GREAT
    return subject.kind == WAVE and subject.count == 1 and is_told


def surged(spots: tuple[Spot, ...], place: Place, stage: Stage) -> tuple[Spot, ...]:
    """Return a giant wave as large as the picture, with the boats at sea small before it."""
    waves = [s for s in spots if is_great(s.cluster.subject)]
    if len(waves) != 1 or place.water is None or waves[0].cluster.subject.pins:
        return spots
    boats = [s for s in spots if s is not waves[0] and (s.is_afloat or s.sunk)]
    if any(s.cluster.subject.pins for s in boats):
        return spots
    out = list(spots)
    out[out.index(waves[0])] = towering(waves[0], stage)
    for k, boat in enumerate(sorted(boats, key=lambda s: s.x)):
        out[out.index(boat)] = below(boat, k, len(boats), stage)
    return tuple(out)


def towering(spot: Spot, stage: Stage) -> Spot:
    """Return the wave behind all else."""
    c = spot.cluster
    width, height = c.kind.box
    top = FOOT - MARGIN
    scale = min(FILLED * stage.width / width, HIGHEST * stage.height / height)
    scale = min(scale, top * stage.height / -c.top)
    x, y = MIDDLE * stage.width, FOOT * stage.height
    return msgspec.structs.replace(spot, x=x, y=y, scale=scale, layer=-1)


def below(spot: Spot, k: int, total: int, stage: Stage) -> Spot:
    """Return one of the boats in the hollow of the wave, which others leave it behind."""
    c = spot.cluster
    scale = min(spot.scale, SMALL * stage.height / (c.bottom - c.top)) / total**0.5
    x = stage.width * (HOLLOW[0] + (HOLLOW[1] - HOLLOW[0]) * k / max(1, total - 1))
    y = stage.height * (FOOT + APART * k)
    return msgspec.structs.replace(spot, x=x, y=y, scale=scale)
