"""Owns who travels inside of something: they are seen in it, on its seats, not through its panes.

Does not know phrases.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.kinds import is_animate
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft

CARRIAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "train": "train compartment",
        "high-speed train": "train compartment",
        "train carriage": "train compartment",
        "subway": "subway car",
        "bus": "bus interior",
        "school bus": "bus interior",
        "tram": "bus interior",
        "airplane": "airplane cabin",
    }
)
"""What passengers travel in, and the setting that is its inside."""
ABOARD: Final = ("inside", "on")
SEAT: Final = "passenger seat"
MOST_SEATED: Final = 3
FULL: Final = frozenset(("full", "crowded", "packed", "busy", "passengers", "commuters"))
"""Words by which people are there of whom nobody is named."""
OUTSIDE: Final = frozenset(("top", "roof", "outside", "wing", "hood", "steps", "door"))
"""Words for parts of a carriage on which nobody travels."""
UPRIGHT: Final = ("standing", "dancing", "walking", "running", "waving", "hanging", "climbing")
"""Poses of those who take no seat; who waves is seen from outside."""


SIDECAR: Final = "sidecar"


def hitch_sidecar(clause: Clause) -> None:
    """Let a sidecar be at the motorcycle that is named with it, and its passenger in it."""
    drafts, ties = clause.making.drafts, clause.ties
    for car in [d for d in drafts if d.kind and d.word == SIDECAR]:
        rider = next((d for d in drafts if d.kind is car.kind and d.word != SIDECAR), car)
        for guest, name, thing, _ in ties.all[:]:
            if thing is car and name in (*ABOARD, "riding"):
                ties.part(guest, car)
                ties.part(guest, rider)
                ties.note([(guest, "inside", rider)])
        rider.variant, rider.word = "three-wheeled", None
        if car is not rider:
            if car.colours:
                rider.parts[SIDECAR] = car.colours[0]
            clause.making.forget(car)


def travel(clause: Clause) -> None:
    """Show the inside of a train, a bus or a plane in which somebody is said to be.

    One of which more is said (a red bus, two trains, a train on a bridge) is looked at itself.
    """
    about, ties, drafts = clause.about, clause.ties, clause.making.drafts
    if about.setting in CARRIAGES.values():
        here = [d for d in drafts if d.kind and is_animate(d.kind)]
        if not here and not FULL.isdisjoint(about.words):
            here = [clause.gather.furnish("woman"), clause.gather.furnish("man", count=2)]
        seat(clause, here)
    if about.setting is not None or not OUTSIDE.isdisjoint(about.words):
        return
    hull = next((d for d in drafts if d.kind and d.kind.name in CARRIAGES), None)
    if hull is None or hull.kind is None or not is_plain(hull):
        return
    own = [r for r in ties.all if hull in (r[0], r[2])]
    riders = [r[0] for r in own if r[2] is hull and r[1] in ABOARD]
    living = [d for d in riders if d.kind and is_animate(d.kind)]
    if not living or len(riders) < len(own) or any(d.variant == "waving" for d in living):
        return
    about.setting = CARRIAGES[hull.kind.name]
    for rider in riders:
        ties.part(rider, hull)
    clause.making.forget(hull)
    seat(clause, living)


def seat(clause: Clause, travellers: Sequence[Draft]) -> None:
    """Give seats to those who neither stand nor sit already, unless they are many."""
    sitters = [d for d in travellers if d.variant not in UPRIGHT and not is_seated(clause, d)]
    if sum(d.count for d in sitters) > MOST_SEATED:
        return
    for sitter in sitters:
        chair = clause.gather.furnish(SEAT, count=sitter.count)
        clause.ties.relate(sitter, "on", chair)


def is_plain(hull: Draft) -> bool:
    """Tell whether nothing is said of a carriage but that it is there."""
    is_dressed = hull.colours or hull.material or hull.pattern or hull.lettering or hull.attributes
    return hull.count == 1 and not is_dressed and hull.size in (None, "normal")


def is_seated(clause: Clause, draft: Draft) -> bool:
    """Tell whether somebody sits, lies or rides on something already."""
    return any(r[0] is draft and r[1] in ("on", "riding", "inside") for r in clause.ties.all)
