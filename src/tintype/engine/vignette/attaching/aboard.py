"""Owns the places of those who ride and drive: wheels, saddles, waves and see-saws."""

from functools import lru_cache
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.fitting import Fitting
from tintype.engine.vignette.attaching.hooks import Hook, ends_hook
from tintype.engine.vignette.attaching.posing import is_driver

BEHIND_GLASS: Final = 0.62
"""Height of the head of a driver, as a part of the window's width."""


def at_ends(f: Fitting) -> Hook | None:
    """Seat things at both ends of a see-saw, and on both seats of a swing."""
    other = f.anchor("other_end")
    if other is None or not f.at:
        return None
    return ends_hook(f.kind, f.host, (f.at, other), f.count, f.first, scale=f.scale)


def at_wheel(f: Fitting) -> Hook | None:
    """Seat who drives behind a window."""
    cockpit = f.anchor("cockpit")
    window = cockpit or f.anchor("driver") or (f.anchor("inside") if f.is_cut else None)
    if not is_driver(f.child, f.name, f.host) or not window:
        return None
    wide = window.size or f.host.box[0] * 0.2
    true = f.kind.metres_per_unit / f.host.metres_per_unit
    scale = min(1.1 * true, 0.95 * wide / f.kind.breadth)
    spread = f.spread(window, f.kind.breadth * scale * 0.9)
    sink = 0.6 if cockpit else 0.74
    if "storybook" in f.kind.tags:
        # A beast's head is large; all of it looks out.
        top, neck = head_of(f.kind.name)
        sink = 1 - neck / f.kind.box[1]
        scale = min(scale, BEHIND_GLASS * wide / (neck - top))
    return Hook(places=spread, scale=scale, sink=sink, is_cut=True)


def on_wave(f: Fitting) -> Hook | None:
    """Let each ride on a board of its own, with water between them."""
    if f.host.name != "wave" or f.total < 2:
        return None
    at, scale = f.place, 0.8 * f.scale
    places = tuple(
        (x, y + (0.75 if x < at.x else 0.4) * (at.x - x))
        for x, y in f.spread(at, 0.62 * f.kind.box[0] * scale)
    )
    return Hook(places=places, scale=scale, grips=("bottom",), sink=0.04)


def astride(f: Fitting) -> Hook:
    """Seat riders behind each other."""
    places = f.spread(f.place, f.kind.breadth * f.scale * 0.7)
    return Hook(places=places, scale=f.scale, grips=("bottom",), sink=0.04)


@lru_cache(maxsize=256)
def head_of(name: str) -> tuple[float, float]:
    """Return the y of the top of a person's head, and of the neck."""
    anchors = CATALOG[name].draw().anchors
    return anchors["head"].y, anchors["neck"].y
