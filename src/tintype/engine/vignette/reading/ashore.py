"""Owns where things settle by what is said around them: on the water, ashore, out of doors.

Works on what has been read, before it becomes a scene. Does not know grammar or drawing.
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.hooks import is_tree
from tintype.engine.vignette.attaching.traits import BUILDINGS, VEHICLES, is_family
from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.lexicon.places import INSIDES
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import state
from tintype.engine.vignette.states import LOW, RAISED

DIPPED: Final = (" in the pool", " in a pool", " in a swimming pool", " in the swimming pool")
LITTER: Final = ("fallen leaf", "autumn leaf")
LITTERED: Final = 16
"""How many leaves lie about where somebody walks through them."""
STALLED_M: Final = 1.2
"""A beast that is larger looks out of a house, not out of the room that one is in."""


def set_afloat(clause: Clause) -> None:
    """Let what is said to float do so where there is water, and what is in a pool too."""
    about = clause.about
    place = PLACES.get(about.setting or "")
    if place is None or place.water is None:
        return
    is_in_pool = any(words in f" {about.heard}" for words in DIPPED)
    for draft in clause.making.drafts:
        kind = draft.kind
        if kind is None or draft.where is not None or kind.stance != "ground" or is_animate(kind):
            continue
        floats = [w for w in draft.wishes if w[0] == "floating"]
        is_free = not clause.ties.is_tied(draft)
        if is_free and (floats or "floating" in draft.attributes or is_in_pool):
            draft.where = "water"
            draft.wishes = [w for w in draft.wishes if w not in floats]


def strew_leaves(clause: Clause) -> None:
    """Strew the leaves of autumn that somebody is among all over the ground."""
    for one, name, two, _ in clause.ties.all[:]:
        is_uncounted = two.count > 1 and not (two.is_counted or two.colours)
        is_beside = name == "next to" and one.kind is not None and is_animate(one.kind)
        if not (is_beside and is_uncounted and two.word in LITTER):
            continue
        clause.ties.part(one, two)
        two.kind, two.word, two.variant = CATALOG["maple leaf"], None, None
        two.count, two.size = LITTERED, "tiny"
        clause.about.season = clause.about.season or "autumn"


def screw_in(clause: Clause) -> None:
    """Let the wall of a colour that hooks are on be all that is behind them."""
    for one, name, two, _ in clause.ties.all[:]:
        is_hook = one.kind is CATALOG["hook rail"] and name == "on"
        if is_hook and two.kind is CATALOG["wall"] and two.colours and not two.material:
            clause.about.setting = clause.about.setting or "plain"
            clause.about.background = two.colours[0]
            clause.ties.part(one, two)
            clause.making.forget(two)


def lean_ladder(clause: Clause) -> None:
    """Lean a ladder on what it is against, or on what somebody climbs up to."""
    for one, name, two, _ in clause.ties.all[:]:
        is_ladder = one.kind is not None and one.kind.name == "ladder"
        is_high = two.kind is not None and (is_tree(two.kind) or is_family(two.kind, BUILDINGS))
        if name == "next to" and is_ladder and is_high:
            clause.ties.part(one, two)
            clause.ties.relate(one, "leaning on", two)


def keep_dry(clause: Clause) -> None:
    """Show a bank or a quay where what rolls or is built stands beside a boat."""
    afloat = ("vehicles_water", "vehicles_water_rare")
    for one, name, two, _ in clause.ties.all:
        pair = (one.kind, two.kind)
        if name not in ("next to", "left of", "right of") or None in pair:
            continue
        boats = [k for k in pair if k is not None and k.category in afloat]
        dry = [k for k in pair if k is not None and k.stance == "ground" and k not in boats]
        if boats and dry and not is_animate(dry[0]):
            clause.about.suggest("river" if boats[0].height_m < 6 else "harbour")


def stay_outside(clause: Clause) -> None:
    """Stand what is before a barn out of doors, though its name is that of a place too."""
    about = clause.about
    for _, name, two, _ in clause.ties.all:
        is_before = name in ("in front of", "next to", "behind") and two.kind is not None
        if is_before and two.kind and INSIDES.get(two.kind.name) == about.setting:
            about.setting = None


def make_room(clause: Clause) -> None:
    """Raise a bed that something is under, and let the road or the meadow lead under a bridge."""
    for one, name, two, _ in clause.ties.all:
        if name not in ("under", "below") or one.kind is None or two.kind is None:
            continue
        if two.kind.name in LOW and one.kind.height_m < two.kind.height_m * 2:
            state(two, RAISED)
        if two.kind.name == "blanket" and two.variant is None:
            two.variant = "picnic"  # Spread out, not folded.
        if two.kind.name.endswith("bridge") and one.kind.stance == "ground":
            state(two, RAISED)
            is_rolling = is_family(one.kind, VEHICLES)
            clause.about.suggest("road" if is_rolling else "meadow")


def look_from(clause: Clause) -> None:
    """Let a horse or a giraffe look out of the window of a house that is seen from outside."""
    if clause.about.setting is not None:
        return
    for one, name, two, _ in clause.ties.all:
        kind = one.kind
        if name != "inside" or kind is None or two.kind is None or two.count > 1:
            continue
        is_large = is_animate(kind) and not is_human(kind) and kind.height_m > STALLED_M
        if is_large and two.kind.name == "window" and not is_family(kind, VEHICLES):
            two.kind, two.word = CATALOG["house"], None
