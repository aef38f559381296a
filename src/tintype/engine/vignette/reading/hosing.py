"""Owns what people spray with: the hose that nobody named, what is named that sprays, what leaks.

Does not know how water is drawn (`gush`).
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.finish.gush import SPOUTS, SPRAYING
from tintype.engine.vignette.finish.tumult import LEAKING
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.kinds import is_human
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft, state

JET: Final = "water spray"
CAN: Final = "watering can"
HOSE: Final = "hose"
PUTTING_OUT: Final = words("extinguish extinguishes extinguishing dousing douses") | {
    "put out",
    "putting out",
    "puts out",
}
"""How it is said that somebody fights a fire."""


def turn_on(clause: Clause) -> None:
    """Give those who spray what they do it with, and let the water run."""
    drafts = clause.making.drafts
    is_fought = not PUTTING_OUT.isdisjoint(clause.about.phrases)
    for who in drafts[:]:
        tool = who.gear.tool if who.gear else None
        is_person = who.kind is not None and is_human(who.kind)
        is_fighter = is_fought and who.kind is not None and who.kind.name == "firefighter"
        if not is_person or not (tool in (JET, CAN) or is_fighter):
            continue
        named = next((d for d in drafts if d.kind and d.kind.name in HANDY), None)
        if named is None and tool == CAN:
            continue
        spray(clause, who, named or clause.gather.furnish(HOSE))


HANDY: Final = frozenset(SPOUTS) - {"fire hydrant", "fire engine", "shower", CAN}
"""What somebody has in the hand that sprays."""


def spray(clause: Clause, who: Draft, sprayer: Draft) -> None:
    """Put what sprays into somebody's hand, and into nobody's to whom it is not done."""
    ties = clause.ties
    holders = [r[0] for r in ties.all if r[2] is sprayer and r[1] == "holding"]
    is_own = any(d.gear is not None or SPRAYING in sprayer.attributes for d in holders)
    for one, *_, two, _ in ties.all[:]:
        if sprayer in (one, two) and not (is_own and one in holders):
            ties.part(one, two)
    for other in [r[2] for r in ties.all if r[0] is who and r[1] == "holding"]:
        if other is not sprayer:
            ties.part(who, other)
    ties.relate(who, "holding", sprayer)
    state(sprayer, SPRAYING)
    who.gear = who.tool = None
    who.wishes.clear()


def plumb(clause: Clause) -> None:
    """Let a pipe that leaks, or is under a sink, be one for water."""
    drafts = clause.making.drafts
    for draft in drafts:
        if draft.kind is None or draft.kind.name != "smoking pipe":
            continue
        is_wet = any(
            r[0] is draft and r[2].kind and r[2].kind.name == "sink" for r in clause.ties.all
        )
        if LEAKING in draft.attributes or is_wet:
            draft.kind, draft.word = CATALOG["metal pipe"], None
