"""Owns what a verb makes of what follows it: who eats from a bowl stands by it, who lifts a car.

Does not know words, nor what the preposition alone would mean (`bind`).
"""

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.traits import (
    MASTERS,
    holdable,
    is_holder,
)
from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft, is_one_person, pose, state
from tintype.engine.vignette.reading.foraging import BOWLS, bury, feed_from
from tintype.engine.vignette.reading.habits import HABITS
from tintype.engine.vignette.reading.husbandry import TENDING
from tintype.engine.vignette.reading.lifting import HEAVY_M, LIFTING
from tintype.engine.vignette.reading.links import Link, is_team
from tintype.engine.vignette.reading.pouring import begin_pouring, pour_from, pour_into, pour_liquid
from tintype.engine.vignette.reading.wield import take_tool, works_in_hand
from tintype.engine.vignette.states import AT_OPENING, HEAPED

SCANNED: Final = ("map", "letter", "phone", "newspaper", "document", "tablet", "postcard", "ticket")
"""What one has in the hands to look at it."""

COUNTERS: Final = (
    "counter",
    "table",
    "desk",
    "bar",
    "workbench",
    "round table",
    "fence",
    "lectern",
)
"""What one leans on with the hands."""
FALLEN: Final = 12
"""So many leaves are a heap of them."""
SUPPING: Final = ("eat", "drink", "lick", "lap", "sip", "nibbl", "graz", "slurp")


PUTTING: Final = ("put", "plac", "stick", "insert", "drop", "load")
GRIEVING: Final = ("cry", "cries", "weep", "sob", "laugh", "argu", "fuss")
INTO: Final = ("in", "inside")
ONTO: Final = ("on", "atop")


Act: TypeAlias = Callable[[Clause, Link, Draft], bool | None]
"""Takes a thing as a deed asks: True if it is related, False if the preposition says how, None if
the deed is for another rule (it may have changed the link or the doer before)."""


def acted(clause: Clause, link: Link, thing: Draft) -> bool:
    """Take a thing as the verb before it asks; False if the preposition says all there is."""
    if not link.subjects:
        return False
    if any(habit(clause, link, thing) for habit in HABITS):
        return True
    if thing.kind is None:
        return False
    for act in ACTS:
        done = act(clause, link, thing)
        if done is not None:
            return done
    return False


def at_oven(clause: Clause, link: Link, thing: Draft) -> bool | None:
    """Open the oven into which something is put, or out of which it is taken."""
    if thing.kind is None or thing.kind.name != "stove" or link.key not in ("past", *INTO):
        return None
    who = link.subjects[-1]
    baker = next((d for d in clause.chain if is_one_person(d)), None)
    thing.variant = thing.variant if baker is None else "open"
    if baker is None or (link.key != "past" and who is not baker):
        return None
    take_out(clause, baker, who, thing)
    return True


def liquid(clause: Clause, link: Link, thing: Draft) -> bool | None:
    """Pour what has no drawing of its own."""
    who = link.subjects[-1]
    if clause.deed.startswith("pour") and link.key in INTO and who.kind is None:
        return pour_liquid(clause, who, thing)
    return None


def with_tools(clause: Clause, link: Link, thing: Draft) -> bool | None:
    """Give those who work on a thing their tools; what is worked on in the hand is held."""
    deed, kind = clause.deed, thing.kind
    if kind is None or not (link.is_deed and link.key == "next to"):
        return None
    is_coat = deed.startswith("paint") and kind.name not in PICTURES
    for doer in link.subjects:
        if is_coat and is_one_person(doer) and doer.variant in (None, "standing"):
            doer.variant = "reaching"  # A fence, not a picture of it.
        take_tool(clause, doer, thing)
        if works_in_hand(deed, doer, thing):
            doer.gear, link.key = None, "holding"
    return None


def in_company(clause: Clause, link: Link, thing: Draft) -> bool | None:
    """Arm who fights, and put into the hand what one walks with."""
    who, deed, kind = link.subjects[-1], clause.deed, thing.kind
    if kind is None or link.key != "next to":
        return None
    if deed.startswith("fight") and not is_animate(kind):
        return arm(clause, link, thing)
    if not (deed.endswith(" with") and who.kind and is_animate(who.kind)):
        return None
    if not is_animate(kind) and holdable(who.kind, kind):
        link.key = "with"  # Who walks with an umbrella has it in the hand.
    return False


def reading(clause: Clause, link: Link, thing: Draft) -> bool | None:
    """Open the book of who reads, unless the drawing of who reads shows it: a ghost's does not."""
    reader = link.subjects[-1].kind
    is_book = thing.kind is not None and thing.kind.name == "book"
    if not (is_book and link.key == "holding" and clause.deed.startswith("read")):
        return None
    if reader is not None and not any("reading" in v for v in reader.variants):
        thing.variant = "open"
    return None


def cooking(clause: Clause, link: Link, thing: Draft) -> bool | None:
    """Brew what is drunk, and lay what is stirred before those who stir."""
    if link.key not in ("holding", "next to") or not is_team(link.subjects):
        return None
    if thing.kind and thing.kind.name in BREWED and clause.deed.startswith(COOKING):
        return brew(clause, link.subjects, thing)
    if not clause.deed.startswith(STIRRING):
        return None
    for doer in link.subjects:
        doer.variant = "reaching"
    clause.gather.prepare(link.subjects, [thing])
    return True


def pouring(clause: Clause, link: Link, thing: Draft) -> bool | None:
    """Pour from a vessel, or into one."""
    who, deed = link.subjects[-1], clause.deed
    is_pouring = deed.startswith("pour")
    is_vessel = thing.kind is not None and is_holder(thing.kind)
    if (is_pouring or deed == "water") and link.key == "past" and is_vessel:
        return pour_from(clause, who, thing)  # `Pouring water from`.
    if not is_pouring:
        return None
    if link.key in (*INTO, *ONTO, "past", "above") and clause.ties.all:
        return pour_into(clause, thing)
    if link.key == "holding" and is_one_person(who):
        begin_pouring(who)
    return None


def putting(clause: Clause, link: Link, thing: Draft) -> bool | None:
    """Put things where they are put, and hands on beasts."""
    who = link.subjects[-1]
    if not clause.deed.startswith(PUTTING):
        return None
    if link.key in (*INTO, *ONTO) and clause.ties.all:
        return put_away(clause, link, thing)
    if who.kind and is_human(who.kind) and thing.kind and is_animate(thing.kind):
        link.key = "next to"  # Who puts a hand on a dog.
        return False
    return None


def tending(clause: Clause, link: Link, thing: Draft) -> bool | None:
    """Lift things, and tend to them."""
    if any(work(clause, link, thing) for work in (*LIFTING, *TENDING)):
        return True
    who = link.subjects[-1]
    if who.word == "potter" and is_thrown(clause.deed, thing):
        return throw_pot(clause, who, thing)
    return None


def exchanged(clause: Clause, link: Link, thing: Draft) -> bool | None:
    """Take the drawing of a thing that is meant by what is done with it."""
    deed, kind = clause.deed, thing.kind
    if kind is None:
        return None
    if link.key == "pushing" and kind.name == "wagon" and "wagon" not in (thing.word or ""):
        thing.kind, thing.word = CATALOG["push cart"], None  # Its handle is behind.
        return False
    if deed.startswith(("toss", "flip")) and kind.name in ("pancakes", "tossed pancake"):
        thing.kind, thing.word, thing.count = CATALOG["tossed pancake"], None, 1
        for tosser in link.subjects:
            tosser.variant = None  # It is the pan that is held.
        link.key = "holding"
        return False
    if deed.startswith(("mend", "repair", "fix")) and kind.name == "net":
        thing.kind, thing.word, thing.count = CATALOG["fishing net"], None, 1
        return False
    if deed.startswith("row") and link.key == "riding" and thing.text.endswith("boat"):
        thing.kind = CATALOG["rowing boat"]  # One with oars, not with sails.
        link.subjects[-1].variant = None
        return False
    is_loose = kind.name == "leaf" and not thing.is_counted and link.key == "next to"
    if is_loose and deed.startswith(("rak", "sweep", "gather")) and HEAPED not in thing.attributes:
        thing.count = FALLEN
        state(thing, HEAPED)
        return False
    return None


def looked_at(clause: Clause, link: Link, thing: Draft) -> bool | None:
    """Hang up the map that is pointed at, and take up what is read from close by."""
    if thing.kind is None or link.key != "looking at":
        return None
    if clause.deed.startswith("point") and thing.kind.name == "map":
        thing.where, link.key = "wall", "next to"
        return False
    if thing.kind.name in SCANNED and thing.count == 1:
        return take_up(clause, link.subjects[-1], thing)
    return None


def close_by(clause: Clause, link: Link, thing: Draft) -> bool | None:
    """Set who bends over a thing beside it, with both hands on it where he works there."""
    who, deed, kind = link.subjects[-1], clause.deed, thing.kind
    if kind is None:
        return None
    if deed.startswith("operat") and link.key == "next to" and is_animate(kind):
        return operate(clause, who, thing)
    if who.variant in ("sleeping", "lying") and link.key == "above":
        link.key = "next to"  # Who falls asleep over books.
    if deed.startswith(GRIEVING) and link.key == "above":
        link.key = "next to"  # Who cries over a broken toy.
        return False
    if link.key == "leaning on" and kind.name in COUNTERS and is_one_person(who):
        who.variant, link.key = "reaching", "next to"  # Both hands are on it.
        return False
    if deed.startswith("lay") and link.key == "next to" and is_one_person(who):
        who.variant = "reaching"  # Bricks or a table.
        return False
    if deed.startswith(("spin", "weav")) and kind.name == "spider web":
        link.key = "on"
        return False
    return None


def in_hand(clause: Clause, link: Link, thing: Draft) -> bool | None:
    """Put into the hand what is peeled, sung into or waved, and feed from what is eaten from."""
    who, deed, kind = link.subjects[-1], clause.deed, thing.kind
    if kind is None:
        return None
    if deed.startswith("peel") and kind.category == "fruit":
        who.gear, link.key = None, "holding"  # By hand.
        return False
    if deed.startswith("sing") and link.key in INTO and kind.name == "microphone":
        link.key = "holding"
        return False
    if deed.startswith("wav") and link.key == "next to" and who.kind and not is_animate(kind):
        link.key = "holding"  # A flag, a handkerchief.
        return False
    is_source = link.key == "past" or (link.key == "holding" and kind.name in BOWLS)
    if deed.startswith(SUPPING) and is_source and who.kind and is_animate(who.kind):
        return feed_from(clause, who, thing)
    return None


ACTS: Final[tuple[Act, ...]] = (
    at_oven,
    liquid,
    with_tools,
    in_company,
    reading,
    cooking,
    pouring,
    putting,
    tending,
    exchanged,
    looked_at,
    close_by,
    in_hand,
    bury,
)
"""The rules, in the order in which they are asked."""


def take_out(clause: Clause, baker: Draft, bread: Draft, oven: Draft) -> None:
    """Let somebody reach into the oven for what he has baked."""
    clause.ties.relate(baker, "next to", oven)
    held = [r[2] for r in clause.ties.all if r[0] is baker and r[1] == "holding"]
    bread = held[-1] if bread is baker and held else bread
    if bread is baker or bread.kind is None or baker.variant not in (None, "standing", "reaching"):
        return
    clause.ties.part(baker, bread)
    clause.ties.note([(bread, "inside", oven)])
    baker.variant = "reaching"
    state(baker, AT_OPENING)
    clause.about.suggest("kitchen")


BREWED: Final = ("soup", "stew", "chili", "curry")
COOKING: Final = ("cook", "mak", "prepar", "stir")


def brew(clause: Clause, cooks: Sequence[Draft], dish: Draft) -> bool:
    """Let people cook a soup in a pot on a stove, a ladle in the hand."""
    dish.kind, dish.word, dish.variant = CATALOG["pot"], "soup pot", "open"
    for cook in cooks:
        cook.variant, cook.tool, cook.gear = "reaching", "ladle", None
    clause.gather.prepare(cooks, [dish], "stove")
    clause.about.suggest("kitchen")
    return True


PICTURES: Final = ("painting", "picture frame", "easel", "canvas", "portrait")
STIRRING: Final = ("stir", "whisk", "mix")
WHEELS: Final = ("tire", "steering wheel", "potter's wheel")
THROWN: Final = ("mak", "shap", "throw", "mould", "mold", "form", "creat", "work", "craft")


def is_thrown(deed: str, thing: Draft) -> bool:
    """Tell whether a potter has to do with a pot or with the wheel."""
    kind = thing.kind
    if kind is None or kind.name in WHEELS:
        return kind is not None
    return deed.startswith(THROWN) and kind.height_m < HEAVY_M and not is_animate(kind)


def throw_pot(clause: Clause, potter: Draft, thing: Draft) -> bool:
    """Let a potter have his hands on a pot on the wheel."""
    making, ties = clause.making, clause.ties
    wheel = next((d for d in making.drafts if d.kind and d.kind.name == "potter's wheel"), None)
    if thing.kind is not None and thing.kind.name in WHEELS:
        if wheel is not None and wheel is not thing:
            making.forget(thing)
            return True
        thing.kind, thing.word = CATALOG["potter's wheel"], None
        ties.relate(potter, "next to", thing)
    else:
        wheel = clause.gather.worktop = wheel or clause.gather.furnish("potter's wheel")
        ties.relate(potter, "next to", wheel)
        ties.relate(thing, "on", wheel)
    potter.variant = "reaching"
    clause.about.suggest("workshop")
    return True


def arm(clause: Clause, link: Link, weapon: Draft) -> bool:
    """Let fighters have their weapons in hand, unless their own drawings show them."""
    fighter = link.subjects[0].kind
    own = MASTERS.get(weapon.kind.name if weapon.kind else "", ())
    if fighter is None or fighter.name not in own or weapon.colours:
        link.key = "with"
        return False
    clause.making.forget(weapon)
    return True


def put_away(clause: Clause, link: Link, target: Draft) -> bool:
    """Let somebody put a thing on what he stands beside, or hold it before what it goes into."""
    who, name, thing, _ = clause.ties.all[-1]
    if link.subjects[-1] not in (who, thing) or name not in ("holding", "next to"):
        return False
    if who.kind is None or thing.kind is None or not is_animate(who.kind) or is_animate(thing.kind):
        return False
    if target.kind is not None and target.kind.name == "shelf":
        target.kind, target.word = CATALOG["bookshelf"], None  # One that stands.
    is_busy = any(r[0] is who and r[1] in ("on", "inside", "riding") for r in clause.ties.all)
    clause.ties.part(who, thing)
    clause.ties.relate(who, "next to", target)
    if link.key in INTO or is_busy:
        clause.ties.relate(who, "holding", thing)
    else:
        clause.ties.relate(thing, link.key, target)
        if who.variant == "standing":
            pose(who, ("pointing", "standing"))
    return True


def operate(clause: Clause, surgeon: Draft, patient: Draft) -> bool:
    """Lay somebody on a bed before the one who operates on him."""
    bed = clause.gather.furnish("bed")
    patient.variant = None
    pose(patient, ("lying",))
    surgeon.variant = "reaching"
    clause.ties.relate(patient, "on", bed)
    clause.ties.relate(surgeon, "next to", bed)
    return True


def take_up(clause: Clause, who: Draft, thing: Draft) -> bool:
    """Let somebody who looks at a map or a letter have it in the hands."""
    if who.kind is None or not is_human(who.kind) or who.count > 1:
        return False
    clause.ties.relate(who, "holding", thing)
    return True
