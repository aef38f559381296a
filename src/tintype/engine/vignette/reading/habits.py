"""Owns what beasts do that people do not: drink where they stand, sip from flowers, wade.

Does not know words beyond the verbs of drinking, nor where the water is.
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.traits import VEHICLES, is_family
from tintype.engine.vignette.forms import singular
from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft, pose, state
from tintype.engine.vignette.reading.husbandry import BEARERS
from tintype.engine.vignette.reading.kinship import NAMED_YOUNG
from tintype.engine.vignette.reading.links import Link
from tintype.engine.vignette.reading.manners import BURDENED, EATING, NIBBLED
from tintype.engine.vignette.states import (
    AT_LIPS,
    AT_MOUTH,
    AT_MUZZLE,
    FAR_BEHIND,
    HALF_HIDDEN,
    LINED_UP,
    ON_HEAD,
    TURNED_AWAY,
    WATCHFUL,
)

SIPPING: Final = ("drink", "sip", "lap", "suck", "gather", "collect", "feed", "eat")
"""Verbs of those who visit flowers."""
DRINKING: Final = ("drink", "lap", "sip")
SIPPED: Final = ("nectar", "pollen")
"""What nothing draws, because it is in the flower."""
WATER: Final = ("water bottle", "glass of water")
BEASTS: Final = ("animals", "birds", "dinosaurs", "insects", "fantasy")
WADERS: Final = ("animals", "dinosaurs", "birds", "fantasy")
CROSSINGS: Final = ("in", "inside", "crossing")
SOURCES: Final = ("past", "at", "next to")
MEALS: Final = (*NIBBLED, "delights", "world", "flowers", "insects", "sea")
"""Families of what is eaten."""
FODDER: Final = ("leaf", "grass", "haystack", "bamboo cane")
"""What else only beasts eat."""
LOWERED: Final = ("grazing", "feeding", "standing")
"""Poses of those who have their heads down, the best first."""


def visit(clause: Clause, link: Link, thing: Draft) -> bool:
    """Let a beast drink as beasts do; False if what follows the verb is no drink of theirs.

    Butterflies and bees are on the flower that they drink from, as hummingbirds are with their
    beaks; the water that a beast drinks is that of its river.
    """
    who, deed = link.subjects[-1], clause.deed
    if who.kind is None or is_human(who.kind) or not is_family(who.kind, BEASTS):
        return False
    if thing.kind is None:
        is_inside = thing.text in SIPPED and deed.startswith(SIPPING)
        if is_inside:
            clause.unknown[:] = [w for w in clause.unknown if w != thing.text]
            thing.text = ""
        return is_inside
    if thing.kind.name in WATER and thing.word is None and deed.startswith(DRINKING):
        clause.making.forget(thing)
        return True
    is_flower = thing.kind.category in ("flowers", "blossoms")
    is_winged = who.kind.stance == "sky" or is_family(who.kind, ("insects",))
    if link.key != "past" or not (is_flower and is_winged and deed.startswith(SIPPING)):
        return False
    for one in link.subjects:
        one.wishes.clear()
        clause.ties.relate(one, "on", thing)
    return True


def rise(clause: Clause, link: Link, thing: Draft) -> bool:
    """Let a phoenix rise over its flames, and a vampire stand up in a coffin."""
    is_risen = clause.deed.startswith("ris") and link.key == "past"
    if not is_risen or thing.kind is None:
        return False
    is_fire = thing.kind.name in FIRES
    for one in link.subjects:
        if (
            one.kind is not None
            and one.kind.stance == "ground"
            and "flying" not in one.kind.variants
        ):
            one.where = None
        if is_fire:
            thing.count = 1
            clause.ties.relate(one, "above", thing)
        elif thing.kind.name == "coffin":
            thing.variant, one.variant = "open", None
            clause.ties.note([(one, "in front of", thing)])
        else:
            clause.ties.relate(one, "in", thing)
    return True


def abduct(clause: Clause, link: Link, thing: Draft) -> bool:
    """Let a flying saucer take somebody up in its beam."""
    who = link.subjects[-1]
    is_taken = clause.deed.startswith(("abduct", "beam", "kidnap", "captur", "lift", "suck"))
    if not is_taken or who.kind is None or "beaming" not in who.kind.variants or not thing.kind:
        return False
    who.variant = "beaming"
    if thing.kind.stance == "ground":
        clause.about.setting = clause.about.setting or "farm"
    clause.ties.note([(thing, "inside", who)])
    return True


FIRES: Final = ("fire", "campfire", "bonfire")


def balance(clause: Clause, link: Link, thing: Draft) -> bool:
    """Let a seal have a ball on its nose, as it is drawn."""
    who = link.subjects[-1]
    if who.kind is None or thing.kind is None or "balancing" not in who.kind.variants:
        return False
    if not clause.deed.startswith(("balanc", "play", "hold")) or thing.kind.category != "balls":
        return False
    who.variant = "balancing"
    if thing.colours and "ball" in who.kind.slots:
        who.parts["ball"] = thing.colours[0]
    clause.making.forget(thing)
    thing.text = ""
    return True


GRAINS: Final = ("corn", "bird feed", "bread", "rice", "wheat")
PICKING: Final = ("eat", "peck", "pick", "feed", "nibbl")
GRASSES: Final = ("grass", "haystack", "hay bale", "clover", "meadow grass")
"""What is eaten with the head down."""


def graze(clause: Clause, link: Link, thing: Draft) -> bool:
    """Let a beast that eats grass or hay lower its head to it; crumbs lie before who picks them."""
    who = link.subjects[-1]
    is_bird = who.kind is not None and is_family(who.kind, ("birds",))
    if is_bird and thing.kind and thing.kind.name in GRAINS and clause.deed.startswith(PICKING):
        thing.kind, thing.count = CATALOG["crumbs"], 1
    if thing.kind is not None and thing.kind.name == "crumbs" and clause.deed.startswith(PICKING):
        clause.ties.relate(who, "next to" if who.count == 1 else "around", thing)
        return True
    is_eaten = thing.kind is not None and thing.kind.name in GRASSES and is_meal(clause.deed)
    if not is_eaten or thing.kind is None or who.kind is None or is_human(who.kind):
        return False
    if "grazing" not in who.kind.variants:
        return False
    for one in link.subjects:
        pose(one, ("grazing",))
        one.wishes.clear()
    if thing.kind.name == "grass":
        clause.making.forget(thing)
        thing.text = ""
    else:
        clause.ties.relate(who, "next to", thing)
    return True


def taste(clause: Clause, link: Link, thing: Draft) -> bool:
    """Let what is eaten be before the mouth; it is held all the same."""
    is_food = thing.kind is not None and (is_family(thing.kind, MEALS) or thing.kind.name in FODDER)
    who = link.subjects[-1].kind
    is_peeled = who is not None and not is_human(who) and clause.deed.startswith("peel")
    is_held = link.key == "holding" or (is_peeled and link.key == "next to")
    if is_food and is_held and (is_meal(clause.deed) or is_peeled):
        state(thing, AT_MOUTH)
    return False


def is_meal(deed: str) -> bool:
    """Tell whether a verb says that something is eaten."""
    return not EATING.isdisjoint(deed.split())


KNELT_M: Final = 1.4
"""Behind what is lower one kneels to hide, in metres."""


def hide(clause: Clause, link: Link, thing: Draft) -> bool:
    """Let half of who hides behind a thing look out from it, and stand there as people do."""
    is_hidden = link.key == "behind" and clause.deed.startswith(("hid", "peek", "peer", "lurk"))
    if is_hidden and thing.kind is not None:
        for one in link.subjects:
            is_tall = thing.kind.height_m > KNELT_M
            if one.kind and is_human(one.kind) and one.variant == "kneeling" and is_tall:
                one.variant = None
            if one.kind is not None and one.count == 1:
                state(one, HALF_HIDDEN)
    return False


def line_out(clause: Clause) -> None:
    """Let the first of a race be at the finish line, where there is one, before all others."""
    drafts = clause.making.drafts
    line = next((d for d in drafts if d.kind and d.kind.name == "finish line"), None)
    late = next((r for r in clause.ties.all if FAR_BEHIND in r[0].attributes), None)
    if line is not None and late is not None and late[1] == "behind":
        clause.ties.relate(late[2], "next to", line)
        for runner in (late[0], late[2]):
            pose(runner, ("running",))
            runner.wishes.clear()


def jam(clause: Clause) -> None:
    """Let vehicles that are stuck `in traffic` stand in it one behind the other, not inside it."""
    about = clause.about
    if TRAFFIC.isdisjoint(about.phrases):
        return
    drafts = [d for d in clause.making.drafts if d.kind and is_family(d.kind, VEHICLES)]
    others = [d for d in drafts if not d.text]  # What traffic is made of has no words of its own.
    named = [d for d in drafts if d.text]
    if not others or not named:
        return
    about.suggest("road")
    for other in others:
        for one in named:
            clause.ties.part(one, other)
    for one in named:
        if one.count >= QUEUE:
            state(one, LINED_UP)
    if any(one.count >= QUEUE for one in named):
        for other in others:
            clause.making.forget(other)


TRAFFIC: Final = frozenset(("traffic", "traffic jam", "rush hour", "heavy traffic"))
QUEUE: Final = 3
"""So many vehicles of one kind are a jam by themselves."""


DEEP: Final = ("sea_reef", "sea_floor")
"""What grows and lives on the ground of the sea."""


def dive(clause: Clause) -> None:
    """Let a turtle under water be one of the sea."""
    is_deep = any(d.kind and d.kind.category in DEEP for d in clause.making.drafts)
    if is_deep and clause.about.setting == "sea" and "swimming" in clause.about.words:
        clause.about.setting = "underwater"  # Among corals, not on the waves.
    for draft in clause.making.drafts:
        is_turtle = draft.kind is not None and draft.kind.name == "turtle"
        if is_turtle and clause.about.setting in ("underwater", "coral reef"):
            draft.kind, draft.word, draft.where = CATALOG["sea turtle"], None, None


def belittle(clause: Clause) -> None:
    """Draw the young smaller than the grown of the same kind that are named with them."""
    living = [d for d in clause.making.drafts if d.kind is not None and is_family(d.kind, BEASTS)]
    young = [d for d in living if singular(d.text) in NAMED_YOUNG]
    for one in young:
        is_grown = any(d.kind is one.kind and d not in young for d in living)
        if is_grown and one.size == "normal":
            one.size = "small"


def glance(clause: Clause) -> None:
    """Let a cat look at what it watches or hunts."""
    for one, name, *_ in clause.ties.all:
        if name in ("looking at", "chasing") and one.kind and one.kind.name == "cat":
            state(one, WATCHFUL)


FLEEING: Final = ("run", "flee", "escap", "sprint", "dash", "race", "gallop", "bolt", "hurr")


def flee(clause: Clause, link: Link, thing: Draft) -> bool:
    """Let who runs from somebody be ahead of them, and chased."""
    is_alive = thing.kind is not None and is_animate(thing.kind)
    if not (link.is_from and is_alive and clause.deed.startswith(FLEEING)):
        return False
    for one in link.subjects:
        if one.kind is not None and is_animate(one.kind):
            pose(one, ("running",))
            clause.ties.note([(thing, "chasing", one)])
    pose(thing, ("running",))
    return True


def gaze(clause: Clause) -> None:
    """Let a cat that looks out of a window have its back to the room."""
    for one, name, host, *_ in clause.ties.all:
        is_out = name in ("in", "inside", "on") and host.kind and host.kind.name == "window"
        is_cat = one.kind and one.kind.name == "cat" and one.variant in (None, "sitting")
        if is_out and is_cat and any(word.startswith(GAZES) for word in clause.about.said):
            state(one, TURNED_AWAY)


GAZES: Final = ("look", "watch", "star", "gaz")


def bear_fruit(clause: Clause) -> None:
    """Let a fruit that is on a tree grow there: the tree is one that bears it."""
    for fruit, name, tree, *_ in clause.ties.all[:]:
        bearer = BEARERS.get(fruit.kind.name) if fruit.kind else None
        is_grown = name == "on" and tree.kind is not None and tree.kind.name == "tree"
        is_grown = is_grown and sum(r[1] == "on" and r[2] is tree for r in clause.ties.all) == 1
        if bearer and is_grown and fruit.colours in ([], ["red"]):
            tree.kind, tree.word = CATALOG[bearer], None
            clause.making.forget(fruit)


def is_entered(link: Link, deed: str) -> bool:
    """Tell whether somebody goes into the water that is named next, or lowers the head to it."""
    is_drunk = link.key in SOURCES and deed.startswith(DRINKING)
    return link.key in CROSSINGS or link.is_through or is_drunk


def stoop(draft: Draft) -> None:
    """Lower the head of a beast that drinks, as far as its drawing can."""
    if draft.kind is None or is_human(draft.kind):
        return
    pose = next((v for v in LOWERED if v in draft.kind.variants), None)
    draft.variant = pose or draft.variant
    draft.wishes.clear()


def mount_head(draft: Draft) -> None:
    """Let something be on somebody's head, not on the back or the shoulders."""
    state(draft, ON_HEAD)


NOSING: Final = (
    "lick",
    "nuzzl",
    "sniff",
    "smell",
    "kiss",
    "scratch",
    "peck",
    "headbutt",
    "bit",
    "feed",
)
"""What beasts do to a thing with the muzzle or a paw."""
LOW_M: Final = 1.2


def nose(clause: Clause, link: Link, thing: Draft) -> bool:
    """Let a beast be so near to what it licks or sniffs at that it touches it.

    Somebody taller than it kneels for that.
    """
    who = link.subjects[-1]
    is_meant = thing.kind is not None and clause.deed.startswith(NOSING) and link.is_deed
    if not is_meant or thing.kind is None or who.kind is None or is_human(who.kind):
        return False
    is_eaten = link.key == "holding" and not is_animate(thing.kind)
    if not is_animate(who.kind) or is_eaten or link.key == "on" or who.count > 1:
        return False
    draw_near(clause, who, thing)
    return True


def draw_near(clause: Clause, beast: Draft, thing: Draft) -> None:
    """Let a beast touch a thing with its muzzle, for which somebody tall kneels."""
    state(beast, AT_MUZZLE)
    is_small = beast.kind is not None and beast.kind.height_m < LOW_M
    if thing.kind is not None and is_human(thing.kind) and is_small and thing.variant is None:
        pose(thing, ("kneeling",))
    clause.ties.relate(beast, "next to", thing)


def dig_in(clause: Clause) -> None:
    """Let a digger have its bucket in the hole."""
    for one, name, two, *_ in clause.ties.all:
        is_hole = name == "next to" and two.kind is not None and two.kind.name == "hole"
        if is_hole and one.kind is not None and one.kind.name == "excavator":
            state(one, AT_MUZZLE)


COUPLE: Final = 2
HUGS: Final = ("hugging", "kneeling hug")
KISSING: Final = frozenset(("kiss", "kisses", "kissing", "kissed", "kissing each other"))


def kiss(clause: Clause) -> None:
    """Let hearts rise from who kisses, and the lips of two meet, or what is in the hands."""
    if KISSING.isdisjoint(clause.about.phrases):
        return
    kisser = next((d for d in clause.making.drafts if d.variant in HUGS), None)
    if kisser is None or kisser.kind is None or not is_human(kisser.kind):
        return
    state(kisser, AT_LIPS)
    if sum(d.count for d in clause.making.drafts if d.variant == "hugging") == COUPLE:
        for one in clause.making.drafts:
            one.variant = "kissing" if one.variant == "hugging" else one.variant
    for one, name, two, _ in clause.ties.all:
        if one is kisser and name == "holding":
            kisser.variant = None
            state(two, AT_MOUTH)


CRAWLING: Final = ("crawl", "creep", "scurr", "march", "walk", "climb", "wander")
OVER: Final = ("above", "crossing", "past")


def crawl(clause: Clause, link: Link, thing: Draft) -> bool:
    """Let a small beast that crawls over a thing be on it."""
    who = link.subjects[-1].kind
    is_small = who is not None and not is_human(who) and who.height_m < CRAWLER_M
    is_ground = thing.kind is not None and thing.kind.stance == "ground"
    if is_small and is_ground and link.key in OVER and clause.deed.startswith(CRAWLING):
        link.key = "on"
    return False


CRAWLER_M: Final = 0.2


def carry(clause: Clause, link: Link, thing: Draft) -> bool:
    """Let a beast of burden carry things on its back."""
    who = link.subjects[-1]
    is_load = thing.kind is not None and not is_human(thing.kind)
    is_meant = clause.deed.startswith("carr") and link.key == "holding"
    if not (is_load and is_meant and who.kind is not None and who.kind.name in BURDENED):
        return False
    clause.ties.relate(thing, "on", who)
    return True


def lie_in_sand(clause: Clause) -> None:
    """Let the sand be that of the desert for who lives there."""
    about = clause.about
    is_beach = about.setting == "beach" and "sand" in about.words and "beach" not in about.words
    if is_beach and any(d.kind and "desert" in d.kind.tags for d in clause.making.drafts):
        about.setting = "desert"


HABITS: Final = (crawl, carry, nose, visit, rise, balance, abduct, graze, taste, hide, flee)
"""What a verb may mean of a beast, in the order in which it is tried."""
