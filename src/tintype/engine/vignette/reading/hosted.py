"""Owns what becomes of things by what is on them, in them or over them: lids open, lanterns shrink.

Works on what has been read, before it becomes a scene. Does not know grammar or drawing.
"""

from typing import Final

from tintype.engine.vignette.attaching.traits import VEHICLES, is_family
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft


def throw_open(clause: Clause) -> None:
    """Open what somebody or something is in: a fridge, a wardrobe, a crate."""
    for _, name, host, _ in clause.ties.all:
        variants = host.kind.variants if host.kind else ()
        is_shut = variants[:1] == ("closed",) and "open" in variants and host.variant is None
        if name == "inside" and is_shut:
            host.variant = "open"


LIGHTS: Final = ("paper lantern", "lantern", "pendant lamp", "light bulb")
STRUNG: Final = 6
"""So many lanterns hang over a place where nobody counts them."""


def string_up(clause: Clause) -> None:
    """Hang lanterns over a place many and small; let laundry hang on its own line, by its posts."""
    for draft in clause.making.drafts:
        if draft.kind is None or not (
            "hanging" in draft.attributes or draft.kind.stance in ("hang", "sky")
        ):
            continue
        if draft.kind.name == "clothesline" and "hanging" in draft.attributes:
            draft.attributes.remove("hanging")
        is_many = draft.count > 1 and not draft.is_counted
        is_many = is_many and draft.size in (None, "normal")
        if draft.kind.name in LIGHTS and is_many and not clause.ties.is_tied(draft):
            draft.count, draft.size = STRUNG, "small"


def hang_out(clause: Clause) -> None:
    """Hang a sign over a door as small as it is there, and the door in a street."""
    for one, name, two, _ in clause.ties.all:
        is_sign = one.kind is not None and one.kind.name == "sign" and one.count == 1
        if name == "above" and is_sign and two.kind is not None and two.kind.name == "door":
            one.size = "small"
            clause.about.suggest("street")


def share_bench(clause: Clause) -> None:
    """Seat those who play a game on a bench on it, the game between them, and on no chairs."""
    ties = clause.ties
    bench = next(
        (r[2] for r in ties.all if is_named(r[0], "chair") and is_named(r[2], "bench")), None
    )
    if bench is None:
        return
    for one, name, two, _ in ties.all[:]:
        if name == "on" and two.kind and two.kind.name in ("chair", "table"):
            ties.part(one, two)
            ties.relate(one, "on", bench)
    for draft in clause.making.drafts[:]:
        if is_named(draft, "chair") or is_named(draft, "table"):
            clause.making.forget(draft)
    clause.about.suggest("park")


def is_named(draft: Draft, name: str) -> bool:
    """Tell whether a thing is of a kind with this name."""
    return draft.kind is not None and draft.kind.name == name


def stay_ashore(clause: Clause) -> None:
    """Let trains and cars that are at the sea stay on its shore."""
    if clause.about.setting != "sea":
        return
    first = next(
        (d.kind for d in clause.making.drafts if d.kind and is_family(d.kind, VEHICLES)), None
    )
    if first is None or first.stance != "ground":
        return
    by_road = first.category in ("vehicles", "vehicles_road", "vehicles_light", "vehicles_sport")
    clause.about.setting = "coastal road" if by_road else "beach"


def pour_at_bar(clause: Clause) -> None:
    """Let who stands behind a counter pour on it, and not on a table beside it."""
    ties = clause.ties
    behind = [(r[0], r[2]) for r in ties.all if r[1] == "behind" and is_named(r[2], "counter")]
    for who, counter in behind:
        for one, name, table, _ in ties.all[:]:
            if one is not who or name != "next to" or not is_named(table, "table"):
                continue
            for thing in [r[0] for r in ties.all if r[1] == "on" and r[2] is table]:
                ties.part(thing, table)
                ties.relate(thing, "on", counter)
            ties.part(one, table)
            clause.making.forget(table)
