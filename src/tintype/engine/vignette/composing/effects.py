"""Owns the light of a camera that a prompt asks for: god rays, bokeh, rim light, neon.

Which words mean one, and how each is drawn over or behind a finished scene. Does not know what
stands in it.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.art.pen import Group, Node, Pen
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.abstract import ABSTRACT
from tintype.engine.vignette.places.stage import Place, Stage

WORDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "god rays": (
            *("god rays", "godrays", "sunbeams", "light rays", "rays of light", "light shafts"),
            *("volumetric light", "crepuscular rays", "shafts of light"),
        ),
        "bokeh": (
            *("bokeh", "depth of field", "blurred background", "blurry background"),
            *("background blur", "out of focus background", "shallow focus"),
        ),
        "rim light": (
            *("rim light", "rim-light", "rimlight", "backlit", "back lit", "back lighting"),
            *("backlighting", "contre-jour", "edge lighting"),
        ),
        "neon lighting": (
            *(
                "neon lighting",
                "neon reflection",
                "neon glow",
                "neon light",
                "neon-lit",
                "neon lit",
            ),
            *("cyberpunk", "synthwave", "vaporwave"),
        ),
        "teal and orange": ("teal and orange", "orange and teal"),
        "lens flare": ("lens flare", "sun flare"),
        "high key": ("high key", "high-key"),
    }
)
"""The effects, each named by words that say nothing else, and all the words that ask for it."""

BLUR: Final = 7.0
DISCS: Final = 16
RAYS: Final = ((0.02, 0.16), (0.24, 0.1), (0.4, 0.2), (0.68, 0.12))
"""Where each ray meets the upper edge and how wide it is there, as parts of the width."""
LEAN: Final = 0.34
"""How far a ray goes to the right on its way down, as a part of the width."""
FLARES: Final = ((0.3, 0.035), (0.46, 0.06), (0.58, 0.025), (0.74, 0.085), (0.9, 0.05))
"""Where discs lie between the sun and the corner opposite, and how large they are."""
PINK: Final = "#ff2fa8.raw"
CYAN: Final = "#18e0ff.raw"
TEAL: Final = "#0c7c86.raw"
ORANGE: Final = "#ff8a3c.raw"
WHITE: Final = "#ffffff.raw"


def effects_in(low: str) -> tuple[str, ...]:
    """Return the effects that a prompt in small letters asks for."""
    return tuple(name for name, said in WORDS.items() if any(s in low for s in said))


def softened(
    back: Sequence[Node], ground: Sequence[Node], stage: Stage, place: Place
) -> tuple[Node, ...]:
    """Return the setting out of focus, with discs of light where it is far away."""
    if place.name in ABSTRACT or place.is_backdrop:
        return tuple(ground)
    pen, dice = Pen(), stage.dice.child("bokeh")
    low = stage.horizon + 0.12 * stage.height
    for k in range(DISCS):
        own = dice.child(str(k))
        disc(pen, stage, own, low)
    blurred = Group(children=(*back, *ground), blur=BLUR)
    # Below it all stays as it is, so that the edges of the picture do not fade.
    return (*ground, blurred, *pen.nodes)


def disc(pen: Pen, stage: Stage, own: Dice, low: float) -> None:
    """Draw one light out of focus, above `low`."""
    radius = own.between(0.012, 0.042) * stage.width
    x, y = own.between(0, stage.width), own.between(0.08 * stage.height, low)
    tone = f"{stage.light.sunlit}.raw"
    rim = pen.oval(tone, x, y, radius, alpha=own.between(0.14, 0.32))
    pen.edge(WHITE, rim, 1.6, alpha=0.2)


def halo(spots: Sequence[Spot], stage: Stage) -> tuple[Node, ...]:
    """Return the light behind the largest of what stands there."""
    near = [s for s in spots if s.layer > -2]
    if not near:
        return ()
    left, top, right, bottom = max(near, key=lambda s: s.cluster.extent * s.scale).box
    pen, middle = Pen(), ((left + right) / 2, top + 0.42 * (bottom - top))
    radius = 0.78 * max(right - left, bottom - top)
    tone = f"{stage.light.sunlit}.raw"
    pen.glow(tone, *middle, radius, alpha=0.85)
    pen.glow(WHITE, *middle, 0.6 * radius, alpha=0.6)
    return (Group(children=pen.nodes, name="halo"),)


def gleams(effects: Sequence[str], stage: Stage) -> tuple[Node, ...]:
    """Return what lies over the whole picture."""
    pen, w, h = Pen(), stage.width, stage.height
    if "god rays" in effects:
        rays(pen, stage)
    if "teal and orange" in effects:
        pen.box(TEAL, 0, 0, w, h, to=TEAL, slope="light", alpha=0.34, fade=0.0)
        pen.glow(ORANGE, 0.72 * w, 0.74 * h, 0.6 * w, alpha=0.42)
    if "neon lighting" in effects:
        pen.glow(PINK, 0, 0.42 * h, 0.72 * w, alpha=0.5)
        pen.glow(CYAN, w, 0.5 * h, 0.68 * w, alpha=0.46)
    if "high key" in effects:
        pen.box(WHITE, 0, 0, w, h, alpha=0.2)
    if "lens flare" in effects:
        flare(pen, stage)
    return pen.nodes


def rays(pen: Pen, stage: Stage) -> None:
    """Draw slanting rays from the upper left, each of several layers: its edges are soft."""
    w, h, tone = stage.width, stage.height, f"{stage.light.beam or stage.light.sunlit}.raw"
    for at, wide in RAYS:
        for part in (1.0, 0.66, 0.36):
            x, half = (at + wide / 2) * w, wide * part * w / 2
            foot = x + LEAN * w
            corners = [(x - half, 0), (x + half, 0), (foot + 1.9 * half, h), (foot - 1.9 * half, h)]
            pen.poly(tone, corners, to=tone, alpha=0.16, fade=0.0)


def flare(pen: Pen, stage: Stage) -> None:
    """Draw the reflections of the sun in a lens, in a line from the upper left."""
    w, h, tone = stage.width, stage.height, f"{stage.light.sunlit}.raw"
    start = (0.2 * w, 0.14 * h)
    pen.glow(WHITE, *start, 0.2 * w, alpha=0.75)
    for along, size in FLARES:
        x, y = start[0] + along * 0.74 * w, start[1] + along * 0.74 * h
        rim = pen.oval(tone, x, y, size * w, alpha=0.22)
        pen.edge(WHITE, rim, 2, alpha=0.3)
