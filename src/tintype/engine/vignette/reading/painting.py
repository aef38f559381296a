"""Owns what those who paint stand before: an easel, and on it what is painted, or a wall.

Does not know brushes (`equip`), nor where hands are (`reach`).
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.attaching.traits import is_family
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.states import AT_HAND

CANVASES: Final = ("easel", "wall", "fence", "house", "egg", "easter egg", "mask", "pot", "canvas")
PICTURES: Final = ("picture frame", "painting")
"""What is painted is a picture itself: the one on the easel."""
MOTIFS: Final = frozenset(words("picture portrait painting image sketch")) | {
    f"{word} of" for word in words("picture portrait painting image sketch")
}
"""Words after which what is painted is named."""
FREE: Final = (None, "standing")


def stand_easel(clause: Clause, painter: Draft) -> None:
    """Stand an easel before those who paint, if nothing is there to be painted on.

    What is painted is seen on it.
    """
    drafts, ties = clause.making.drafts, clause.ties
    if any(AT_HAND in d.attributes for d in drafts):
        return  # It is an egg or a vase itself that is painted.
    easel = next((d for d in drafts if d.kind and d.kind.name == "easel"), None)
    if easel is None and any(d.kind is not None and d.kind.name in CANVASES for d in drafts):
        return
    painted = motif_of(clause, painter, easel)
    team = [d for d in drafts if d.gear is painter.gear and d.kind]
    if easel is None:
        easel = clause.gather.furnish("easel")
    for one in team:
        one.variant = "reaching" if is_able(one) else one.variant
        for thing in (easel, *([painted] if painted else [])):
            ties.part(one, thing)
    if painted is not None and painted.kind is not None and painted.kind.name in PICTURES:
        clause.making.forget(painted)
    elif painted is not None:
        ties.part(painted, easel)
        ties.note([(painted, "inside", easel)])
    clause.gather.surround(team, easel)


def is_able(painter: Draft) -> bool:
    """Tell whether somebody stands there and may reach for the canvas."""
    return painter.variant in FREE and bool(painter.kind and "reaching" in painter.kind.variants)


DRAWN: Final = words("drawing draws draw sketching sketches sketch")
"""How it is said that somebody draws."""
LEADS: Final = ("pencil", "crayon", "pen", "marker")


def sketch(clause: Clause, who: Draft) -> None:
    """Let the motif that people draw be on an easel, unless paper is named or nothing is."""
    drafts, ties = clause.making.drafts, clause.ties
    if DRAWN.isdisjoint(clause.about.phrases) or who not in drafts or not is_able(who):
        return
    after = drafts[drafts.index(who) + 1 :]
    team = [d for d in drafts if d.gear is who.gear and d.kind]
    motif = next((d for d in after if d.kind and d not in team), None)
    if motif is None or motif.kind is None or is_family(motif.kind, PAPERS):
        return
    for one, name, tool, _ in ties.all[:]:
        is_lead = name == "holding" and tool.kind is not None and tool.kind.name in LEADS
        if one is motif and is_lead:
            ties.part(one, tool)
            ties.relate(who, "holding", tool)
    if ties.is_tied(motif):
        return
    easel = clause.gather.furnish("easel")
    for one in team:
        one.variant = "reaching"
        ties.part(one, motif)
    ties.note([(motif, "inside", easel)])
    clause.gather.surround(team, easel)


PAPERS: Final = ("stationery", "study", "art_supplies", "landforms", "nature")
"""Families of what is drawn on, and of what no easel holds."""


def motif_of(clause: Clause, painter: Draft, easel: Draft | None) -> Draft | None:
    """Return what somebody paints; None if it is not named."""
    for one, name, two, _ in clause.ties.all:
        if one is painter and name == "next to" and two is not easel and two.count == 1:
            return two
    if MOTIFS.isdisjoint(clause.about.phrases):
        return None
    drafts: Sequence[Draft] = clause.making.drafts
    after = drafts[drafts.index(painter) + 1 :]
    return next((d for d in after if d.kind and not clause.ties.is_tied(d) and not d.gear), None)


def put_up_wall(clause: Clause, painter: Draft) -> None:
    """Put up a wall for one who paints walls, if none is named."""
    if all(d.kind is None or d.kind.name not in CANVASES for d in clause.making.drafts):
        clause.ties.relate(painter, "next to", clause.gather.furnish("wall"))
