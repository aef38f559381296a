"""Owns what travelling means for the place: who lands, moors, puts to sea, boards and crosses."""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.traits import is_family
from tintype.engine.vignette.kinds import is_human
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.surroundings import BUSTLE

IN_TRAFFIC: Final = ("police officer", "traffic light", "cyclist", "bicycle", "stop sign")
"""Who and what makes a crossroads one of streets, as cars do."""
TERMINALS: Final = ("airport", "airport terminal", "train station", "subway station")
WATERSIDES: Final[Mapping[str | None, str]] = {
    "city": "skyline",
    "mountains": "lake",
    "hills": "lake",
    "forest": "lake",
    "jungle": "river",
}
"""The water that a boat is on in a land without water."""
DOCKS: Final = ("dock", "jetty", "pier", "wooden dock", "wooden pier")


def arrive(clause: Clause) -> None:
    """Let a train that is at a station stand on its platform, not beside the building."""
    drafts = [d for d in clause.making.drafts if d.kind is not None]
    station = next((d for d in drafts if d.kind and d.kind.name == "train station"), None)
    trains = [d for d in drafts if d.kind and d.kind.category == "vehicles_rail"]
    if station is None or not trains or station.colours or clause.about.setting is not None:
        return
    is_at = any(
        (r[1] in ("next to", "in front of", "inside") and r[2] is station)
        or (r[1] == "next to" and r[0] is station and r[2] in trains)
        for r in clause.ties.all
    )
    if is_at:
        is_deep = any(d.kind and d.kind.name == "subway" for d in trains)
        clause.about.setting = "subway station" if is_deep else "train station"
        clause.making.forget(station)


def catch_train(clause: Clause) -> None:
    """Let who runs to catch a train be on its platform, the train behind."""
    if clause.about.setting is not None:
        return
    for one, name, two, _ in clause.ties.all[:]:
        is_rail = two.kind is not None and two.kind.category == "vehicles_rail"
        if name == "chasing" and is_rail and one.kind is not None and is_human(one.kind):
            clause.about.setting = "train station"
            clause.ties.part(one, two)
            clause.ties.relate(one, "in front of", two)
            for draft in clause.making.drafts:
                if draft.kind is CATALOG["clock"] and draft.count == 1 and not draft.colours:
                    clause.making.forget(draft)  # It hangs on the platform.


def moor(clause: Clause) -> None:
    """Let a boat that is at a dock lie by a pier, which is a setting."""
    drafts = [d for d in clause.making.drafts if d.kind is not None]
    dock = next((d for d in drafts if d.word in DOCKS and d.kind), None)
    if dock is None or clause.about.setting not in (None, "lake", "sea", "harbour", "river"):
        return
    if any(r[1] in ("under", "below") and r[2] is dock for r in clause.ties.all):
        return
    if any(r[1] == "on" and r[2] is dock for r in clause.ties.all) or len(drafts) > 1:
        if clause.about.setting != "harbour" or len(drafts) < CROWDED_QUAY:
            clause.about.setting = "pier"
        clause.making.forget(dock)


def put_to_sea(clause: Clause) -> None:
    """Let a ship sail the sea under the sky that is told of, unless it flies."""
    if clause.about.setting != "sky":
        return
    ships = [d for d in clause.making.drafts if d.kind and is_family(d.kind, ("vehicles",))]
    afloat = [d for d in ships if d.kind and d.kind.stance == "water"]
    if any(d.where != "sky" and d.variant not in ("flying", "floating") for d in afloat):
        clause.about.setting = "sea"


CROWDED_QUAY: Final = 5
"""So many things have no room on a pier: they are on the quay of the harbour."""


def cross(clause: Clause) -> None:
    """Let a crossroads with traffic, or with many people, be one of streets in a town."""
    about = clause.about
    if about.setting != "crossroads":
        return
    drafts = [d for d in clause.making.drafts if d.kind]
    cars = [d for d in drafts if d.kind and is_family(d.kind, ("vehicles",))]
    others = [d for d in drafts if d.kind and d.kind.name in IN_TRAFFIC]
    if cars or others or not BUSTLE.isdisjoint(about.phrases):
        about.setting = "intersection"
    if "traffic" in about.heard and others:
        for car in cars:
            if car.kind and car.kind.name in ("bus", "truck") and car.word is None:
                clause.making.forget(car)  # They would hide who stands there.


def board(clause: Clause) -> None:
    """Let travellers in a station or an airport be people on their way, no hikers."""
    if clause.about.setting not in TERMINALS:
        return
    for draft in clause.making.drafts[:]:
        if draft.kind is None or draft.kind.name != "hiker" or draft.word is None:
            continue
        men, women = draft.count // 2, draft.count - draft.count // 2
        draft.kind, draft.word, draft.count = CATALOG["woman"], None, women
        draft.variant = draft.variant or "walking"
        if men:
            other = clause.gather.furnish("man", draft, men)
            other.variant = "walking"


def launch(clause: Clause) -> None:
    """Put boats on water before a land that has none: a boat in the mountains is on a lake."""
    about = clause.about
    drafts = [d for d in clause.making.drafts if d.kind is not None]
    afloat = [d for d in drafts if d.kind and d.kind.category == "vehicles_water"]
    if about.setting not in WATERSIDES or not afloat or afloat[0] is not drafts[0]:
        return
    if any(d.kind and d.kind.category.startswith("vehicles") and d not in afloat for d in drafts):
        return
    if about.beyond is None and about.setting != "city":
        about.beyond = about.setting
    about.setting = WATERSIDES[about.setting]
