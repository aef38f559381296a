"""Owns the end of reading: the tools that deeds need, partners, letters left over; the scene.

Does not know words or phrases.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.circumstance import is_open_air
from tintype.engine.vignette.clause import Clause
from tintype.engine.vignette.colour import distance
from tintype.engine.vignette.deeds import own_ball
from tintype.engine.vignette.draft import QUIET_POSES, Draft, is_animate, is_human, takes_lettering
from tintype.engine.vignette.gather import is_keyboard
from tintype.engine.vignette.hang import FRONTS, HEAVY
from tintype.engine.vignette.idea import IDEAS, emblem, themed
from tintype.engine.vignette.joint import JOINT
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.lexicon.forms import words
from tintype.engine.vignette.lexicon.places import BLENDS
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.scene import ATTACHING, PLAIN_FRAMINGS, Scene, SizeWord
from tintype.engine.vignette.traits import DRAWN, FLORA, MASTERS, head_word, is_family

MAX_SUBJECTS: Final = 40
VIEWS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("sea", "beach", "cliffs", "island", "harbour"), "window to the sea"),
    **dict.fromkeys(("city", "skyline", "street", "neon street"), "window to the city"),
    "mountains": "window to the mountains",
    **dict.fromkeys(("garden", "park", "meadow"), "window to the garden"),
    "forest": "window to the forest",
}
"""What a window with a view of these settings is."""
MAX_UNKNOWN: Final = 40
RAINBOW: Final = (
    *("red", "blue", "yellow", "green", "purple", "orange", "pink"),
    *("brown", "turquoise", "black", "lime", "navy", "grey", "white"),
)
FURNISHED: Final[Mapping[str | None, str]] = {
    "kitchen": "counter",
    "cafe": "round table",
    "restaurant": "round table",
    "room": "table",
    "bedroom": "table",
    "porch": "round table",
    "balcony": "round table",
    "rooftop": "round table",
    "office": "desk",
    "classroom": "desk",
    "library": "table",
    "laboratory": "table",
    "workshop": "table",
    "greenhouse": "table",
    "shop": "counter",
    "hospital": "table",
}
"""What small things stand on in a setting, where nothing is named for them."""

BUSY: Final = words(
    """market street city town village square avenue station airport park beach cafe restaurant shop
    library office fairground harbour stadium alley playground"""
) | {"neon street", "train station", "subway station", "old town", "swimming pool"}
MEETING: Final = frozenset({"meeting room", "conference room", "boardroom", "board room"})
SEATED: Final = 4
BUSTLE: Final = words("busy bustling crowded lively packed teeming")
"""Where people are, and what is said of a place that is full of them."""

PASSERS_BY: Final = (("woman", 2), ("man", 2), ("girl", 1), ("old man", 1))


LEAF_HUES: Final = ("green", "yellow", "red")
PETAL_HUES: Final = ("yellow", "pink", "white")
PAINT_HUES: Final = ("blue", "red", "yellow")
ALIKE: Final = 0.12
"""Colours nearer than this look the same."""

WATERSIDES: Final[Mapping[str | None, str]] = {
    "city": "skyline",
    "mountains": "lake",
    "hills": "lake",
    "forest": "lake",
    "jungle": "river",
}
"""The water that a boat is on in a land without water."""

LAID: Final = (
    "food",
    "fruit",
    "vegetables",
    "sweets",
    "snacks",
    "delights",
    "groceries",
    "drinks",
    "kitchen",
    "tableware",
    "study",
    "stationery",
    "household",
    "science",
    "observatory",
    "laboratory",
    "art",
    "devices",
    "gadgets",
    "music",
    "technology",
    "flowers",
    "chores",
    "games",
    "game",
    "tools",
    "hardware",
    "winds",
)
"""Families of what is set down on a table."""
TEAMS: Final = ("team", "colleagues", "coworkers", "board", "staff", "business people")
"""Words by which people who meet are known to work together."""
OUTER: Final = ("porch", "balcony", "rooftop")
SERVED: Final = ("food", "sweets", "snacks", "drinks", "tableware", "study", "kitchen")
"""Families of what is served outdoors; anything else may stand on the boards."""
TABLETOP_M: Final = 0.55
MOST_LAID: Final = 7
DOCKS: Final = ("dock", "jetty", "pier", "wooden dock", "wooden pier")
SHORES: Final = ("beach", "island", "swimming pool")
CANVASES: Final = ("easel", "wall", "fence", "house", "egg", "easter egg", "mask", "pot", "canvas")
INSTRUMENTS: Final[Mapping[str, str]] = {
    "pianist": "piano",
    "violinist": "violin",
    "cellist": "cello",
    "trumpeter": "trumpet",
    "trumpet player": "trumpet",
    "saxophonist": "saxophone",
    "saxophone player": "saxophone",
    "flutist": "flute",
    "flautist": "flute",
    "flute player": "flute",
    "harpist": "harp",
    "accordionist": "accordion",
    "accordion player": "accordion",
    "violin player": "violin",
    "piano player": "piano",
    "cello player": "cello",
    "drum player": "drum kit",
}
"""What somebody plays who is called after it."""

MOUNTED: Final[Mapping[str, str]] = {
    "rower": "rowing boat",
    "oarsman": "rowing boat",
    "paddler": "canoe",
    "kayaker": "canoe",
    "canoeist": "canoe",
}
"""What somebody is in who is called after it."""

TRADES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("shoemaker", "cobbler"), "boots"),
    **dict.fromkeys(("tailor", "dressmaker"), "scissors"),
    **dict.fromkeys(("chimney sweep", "street sweeper", "maid", "housemaid"), "broom"),
    **dict.fromkeys(("writer", "poet", "journalist", "novelist"), "notebook"),
    **dict.fromkeys(("puppeteer", "ventriloquist"), "doll"),
    **dict.fromkeys(("courier", "delivery man", "delivery boy"), "box"),
    "seamstress": "yarn",
    "watchmaker": "watch",
    "clockmaker": "clock",
    "milkman": "milk",
    "florist": "bouquet",
    "reporter": "microphone",
    "accountant": "calculator",
    "surveyor": "telescope",
    "gamer": "game controller",
}
"""By what one knows the trade of somebody."""

_OWN_TOOLS: Final = ("jobs", "callings", "athletes", "players")
"""Categories of people whose drawings have things of their own."""


WOOD_CUT: Final = frozenset({"chopping wood", "cutting wood", "chopping", "splitting wood"})
IN_USE: Final = ("pouring", "swung")
"""How tools look while they are used."""


def equip(clause: Clause) -> None:
    """Give people what they do something with or ride on, unless they have it already."""
    handed: dict[str, Draft] = {}
    for draft in list(clause.making.drafts):
        kind, sense = draft.kind, draft.gear
        if kind is None or sense is None or not is_animate(kind):
            continue
        if sense.tool == "axe" and not WOOD_CUT.isdisjoint(clause.about.said):
            split_logs(clause, draft)
        thing = CATALOG.get(feed_of(clause, draft, sense.tool) or sense.mount or "")
        is_free = sense.mount is None or not any(
            r[0] is draft and r[1] in ("riding", "inside") for r in clause.ties.all
        )
        has_own = kind.category in _OWN_TOOLS and (
            sense.mount is not None or kind.name in MASTERS.get(thing.name if thing else "", ())
        )
        if (
            thing is not None
            and not has_own
            and is_free
            and all(d.kind is not thing for d in clause.making.drafts)
        ):
            given = Draft(thing)
            if sense.mount and draft.variant == "standing":
                draft.variant = None
            given.variant = next((v for v in IN_USE if v in thing.variants), None)
            clause.making.drafts.insert(clause.making.drafts.index(draft) + 1, given)
            if thing.name == "grill":
                fire_up(clause, draft, given)
                continue
            if sense.mount:
                clause.ties.shift(draft, given)
            clause.ties.relate(draft, "riding" if sense.mount else "holding", given)
            handed[thing.name] = given
            if thing.name == "paintbrush":
                stand_easel(clause, draft)
            elif thing.name == "paint roller":
                put_up_wall(clause, draft)
        elif thing is not None and not has_own and is_free and thing.name in handed:
            # Whoever does the same has one as well.
            clause.ties.relate(draft, "riding" if sense.mount else "holding", handed[thing.name])
        if thing is not None:
            draft.wishes.clear()


def split_logs(clause: Clause, cutter: Draft) -> None:
    """Lay logs before somebody who chops wood, unless some are named."""
    if any(d.kind and d.kind.name in ("log", "tree stump") for d in clause.making.drafts):
        return
    logs = clause.gather.furnish("log", cutter)
    logs.count, logs.size = 2, "small"
    clause.ties.relate(logs, "next to", cutter)


def fire_up(clause: Clause, cook: Draft, grill: Draft) -> None:
    """Stand a grill before somebody, and put on it what is grilled."""
    for dish in clause.making.drafts:
        if dish.kind is not None and is_family(dish.kind, ("food", "everyday", "snacks")):
            clause.ties.part(cook, dish)
            clause.ties.relate(dish, "on", grill)
    clause.ties.relate(cook, "next to", grill)
    cook.wishes.clear()


def feed_of(clause: Clause, draft: Draft, tool: str | None) -> str | None:
    """Return what somebody feeds birds with, and others; nothing if it is named."""
    if tool != "bird feed" or draft.kind is None:
        return tool
    is_named = any(r[0] is draft and r[1] == "holding" for r in clause.ties.all)
    if is_named or not is_human(draft.kind):
        return None
    fed = [r[2].kind for r in clause.ties.all if r[0] is draft and r[2].kind is not None]
    return tool if any(is_family(k, ("birds",)) for k in fed) else "bowl"


def share_balls(clause: Clause) -> None:
    """Forget the ball of players whose drawings have one: two players, one ball too many."""
    own = {own_ball(d.kind.name) for d in clause.making.drafts if d.kind}
    for draft in clause.making.drafts:
        is_ball = draft.kind is not None and draft.kind.name in own and not draft.colours
        if is_ball and draft.count == 1 and not clause.ties.is_tied(draft):
            draft.kind = None


def contrast(clause: Clause) -> None:
    """Give the others of several a colour, where the one that is told apart has their usual one.

    Of three apples of which one is red the other two are green.
    """
    for one, many in clause.apart:
        kind = many.kind
        if kind is None or many.colours or len(one.colours) != 1 or is_animate(kind):
            continue
        usual = kind.slots[kind.recolour[0]] if kind.recolour else ""
        said = COLOURS.get(one.colours[0])
        if said and usual and distance(said, usual) < ALIKE:
            is_food = is_family(kind, ("fruit", "vegetables"))
            others = LEAF_HUES if is_food else PAINT_HUES
            others = PETAL_HUES if is_family(kind, FLORA) else others
            many.colours = [next(h for h in others if distance(COLOURS[h], said) > 2 * ALIKE)]


def assort(clause: Clause) -> None:
    """Give each of several things a colour of its own, where they are of different ones."""
    for draft in list(clause.making.drafts):
        if draft.kind is None or "assorted" not in draft.attributes:
            continue
        draft.attributes.remove("assorted")
        if draft.count < 2 or is_human(draft.kind):
            continue
        clause.part_by_colour(draft, (draft.colours or RAINBOW)[: draft.count])


BUNCHED: Final = {"banana": "banana bunch", "grape": "grapes", "balloon": "balloon"}
"""What several things in a bunch are drawn as."""


def bunch(clause: Clause) -> None:
    """Draw five bananas in a bunch as one bunch of them."""
    for draft in clause.making.drafts:
        if draft.kind is None or "bunched" not in draft.attributes:
            continue
        draft.attributes.remove("bunched")
        if name := BUNCHED.get(draft.kind.name):
            draft.kind, draft.word, draft.count = CATALOG[name], None, 1
            draft.variant = "bunch" if "bunch" in CATALOG[name].variants else None


GRADES: Final[tuple[SizeWord, ...]] = ("large", "small", "tiny")


def grade(clause: Clause) -> None:
    """Draw several things in as many sizes, where they are said to be of different ones."""
    for draft in list(clause.making.drafts):
        if draft.kind is None or "graded" not in draft.attributes:
            continue
        draft.attributes.remove("graded")
        if draft.count < 2:
            continue
        sizes = ("large", "small") if draft.count == 2 else GRADES
        parts = [draft, *(draft.copy() for _ in sizes[1:])]
        base, rest = divmod(draft.count, len(sizes))
        for k, (one, size) in enumerate(zip(parts, sizes, strict=True)):
            one.size, one.count, one.is_counted = size, base + (k < rest), True
        for one in parts[1:]:
            clause.ties.copy(draft, one)
        place = clause.making.drafts.index(draft) + 1
        clause.making.drafts[place:place] = parts[1:]


def arrive(clause: Clause) -> None:
    """Let a train that is at a station stand on its platform, not beside the building."""
    drafts = [d for d in clause.making.drafts if d.kind is not None]
    station = next((d for d in drafts if d.kind and d.kind.name == "train station"), None)
    trains = [d for d in drafts if d.kind and d.kind.category == "vehicles_rail"]
    if station is None or not trains or station.colours or clause.about.setting is not None:
        return
    is_at = any(
        r[1] in ("next to", "in front of", "inside") and r[2] is station for r in clause.ties.all
    )
    if is_at:
        is_deep = any(d.kind and d.kind.name == "subway" for d in trains)
        clause.about.setting = "subway station" if is_deep else "train station"
        clause.making.forget(station)


def moor(clause: Clause) -> None:
    """Let a boat that is at a dock lie by a pier, which is a setting."""
    drafts = [d for d in clause.making.drafts if d.kind is not None]
    dock = next((d for d in drafts if d.word in DOCKS and d.kind), None)
    if dock is None or clause.about.setting not in (None, "lake", "sea", "harbour", "river"):
        return
    if any(r[1] in ("under", "below") and r[2] is dock for r in clause.ties.all):
        return
    if any(r[1] == "on" and r[2] is dock for r in clause.ties.all) or len(drafts) > 1:
        clause.about.setting = "pier"
        clause.making.forget(dock)


def pitch(clause: Clause) -> None:
    """Pitch umbrellas that nobody holds on a beach as beach umbrellas."""
    if clause.about.setting not in SHORES:
        return
    for draft in clause.making.drafts:
        is_free = draft.kind is not None and draft.kind.name == "umbrella"
        if is_free and not clause.ties.is_carried(draft):
            draft.kind, draft.word = CATALOG["beach umbrella"], None


def lay_table(clause: Clause) -> None:
    """Put a table under small things that nothing carries, where they would stand on a floor."""
    about = clause.about
    is_open = about.time or about.weather or about.season or about.background
    setting = about.setting or (None if is_open else about.hinted)
    if setting is None or setting not in FURNISHED or about.framing not in (None, "scene"):
        return
    if clause.is_on_floor:
        return
    drafts = [d for d in clause.making.drafts if d.kind is not None]
    carried = {id(r[0]) for r in clause.ties.all if r[1] in ATTACHING}
    free = [d for d in drafts if id(d) not in carried]
    is_plain = all(r[1] in ("next to", *ATTACHING) for r in clause.ties.all)
    if not free or not is_plain or any(not is_tabletop(d) for d in free):
        return
    if setting in OUTER and any(d.kind and not is_family(d.kind, SERVED) for d in free):
        return
    if sum(d.count for d in free) > MOST_LAID:
        return
    table = clause.gather.furnish(FURNISHED[setting])
    for draft in free:
        clause.ties.relate(draft, "on", table)


def is_tabletop(draft: Draft) -> bool:
    """Tell whether a thing is so small that it stands on a table rather than on the floor."""
    kind = draft.kind
    return (
        kind is not None
        and kind.height_m <= TABLETOP_M
        and draft.where is None
        and kind.stance == "ground"
        and is_family(kind, LAID)
        and not is_animate(kind)
    )


def stand_easel(clause: Clause, painter: Draft) -> None:
    """Stand an easel before one who paints, if nothing is there to be painted on.

    What is painted is seen on it.
    """
    drafts = clause.making.drafts
    easel = next((d for d in drafts if d.kind and d.kind.name == "easel"), None)
    if easel is None and all(d.kind is None or d.kind.name not in CANVASES for d in drafts):
        easel = clause.gather.furnish("easel")
        clause.ties.relate(painter, "next to", easel)
    if easel is None:
        return
    for one, name, two, _ in clause.ties.all[:]:
        if one is painter and name == "next to" and two is not easel and two.count == 1:
            clause.ties.part(two, easel)
            clause.ties.part(painter, two)
            clause.ties.part(painter, easel)
            clause.ties.note([(painter, "next to", easel), (two, "inside", easel)])
            return


def put_up_wall(clause: Clause, painter: Draft) -> None:
    """Put up a wall for one who paints walls, if none is named."""
    if all(d.kind is None or d.kind.name not in CANVASES for d in clause.making.drafts):
        clause.ties.relate(painter, "next to", clause.gather.furnish("wall"))


def strike_up(clause: Clause) -> None:
    """Give those who are called after an instrument what they play."""
    for draft in list(clause.making.drafts):
        name = INSTRUMENTS.get(draft.word or "")
        if name is None or draft.kind is None or draft.kind.name != "musician":
            continue
        thing = next((d for d in clause.making.drafts if d.kind and d.kind.name == name), None)
        draft.kind, draft.variant = CATALOG["man"], None
        if thing is None:
            thing = Draft(CATALOG[name])
            clause.making.drafts.insert(clause.making.drafts.index(draft) + 1, thing)
        clause.ties.part(draft, thing)
        if is_keyboard(thing) and draft.count == 1:
            clause.gather.keyboard(draft, thing)
        else:
            is_behind = thing.kind is not None and thing.kind.name == "drum kit"
            beside = "behind" if is_behind else "next to"
            clause.ties.relate(draft, beside if is_large(thing) else "holding", thing)


def lean_on_wall(clause: Clause) -> None:
    """Forget the wall that somebody in a room leans on: the room has walls."""
    place = PLACES.get(clause.about.setting or clause.about.hinted or "")
    if place is None or not place.is_indoors:
        return
    for one, name, two, _ in clause.ties.all[:]:
        is_wall = two.kind is not None and two.kind.name == "wall"
        if name == "leaning on" and is_wall and not (two.colours or two.material):
            clause.ties.part(one, two)
            clause.making.forget(two)


ROAD_SIGNS: Final = ("sign", "signpost")


def signal(clause: Clause) -> None:
    """Draw a road sign that says STOP as everybody knows it."""
    for draft in clause.making.drafts:
        is_sign = draft.kind is not None and draft.kind.name in ROAD_SIGNS
        if is_sign and (draft.lettering or "").strip(" !.").lower() == "stop":
            draft.kind, draft.word, draft.lettering = CATALOG["stop sign"], None, None


def submerge(clause: Clause) -> None:
    """Show the sea where something swims under a board, and land below one who rides a broom."""
    for one, name, two, _ in clause.ties.all:
        is_afloat = two.where == "water" or (two.kind is not None and two.kind.stance == "water")
        if name in ("under", "below") and is_afloat and one.kind and is_family(one.kind, ("sea",)):
            clause.about.suggest("sea")
        if name == "riding" and two.kind and two.kind.name == "broomstick" and two.where == "sky":
            clause.about.suggest("meadow")


def compose_still_life(clause: Clause) -> None:
    """Set a still life on a table before a plain ground, dark where it is to be dramatic."""
    about = clause.about
    if "still life" not in " ".join(about.said) or about.setting is not None:
        return
    drafts = [d for d in clause.making.drafts if d.kind is not None]
    cloth = next((d for d in drafts if d.kind and d.kind.name == "blanket"), None)
    if cloth is not None:
        hue = next(iter(cloth.colours), "charcoal" if "dark" in about.said else None)
        cloth.kind, cloth.word, cloth.variant, cloth.colours = CATALOG["table"], None, "laid", []
        if hue:
            cloth.parts["cloth"] = hue
    elif all(is_tabletop(d) for d in drafts) and drafts:
        table = clause.gather.furnish("table")
        carried = {id(r[0]) for r in clause.ties.all if r[1] in ATTACHING}
        for draft in drafts:
            if id(draft) not in carried:
                clause.ties.relate(draft, "on", table)
    about.backdrop("charcoal" if about.mood == "dramatic" or "dark" in about.said else "plain")


def serve_tennis(clause: Clause) -> None:
    """Let the ball beside a racket be one of tennis, and their court one too."""
    drafts = [d for d in clause.making.drafts if d.kind is not None]
    if all(d.kind and d.kind.name != "tennis racket" for d in drafts):
        return
    for draft in drafts:
        if draft.kind and draft.kind.category == "balls" and draft.word == "ball":
            draft.kind, draft.word = CATALOG["tennis ball"], None
    if clause.about.setting == "stadium":
        clause.about.setting = "tennis court"


CUTLERY: Final = ("fork", "spoon", "plate", "soup spoon")


def set_out(clause: Clause) -> None:
    """Let the knife beside a fork or a plate be one of the table."""
    names = {d.kind.name for d in clause.making.drafts if d.kind}
    for draft in clause.making.drafts:
        is_knife = draft.kind is not None and draft.kind.name == "knife" and draft.word is None
        if is_knife and names & {*CUTLERY} and not clause.ties.is_carried(draft):
            draft.kind = CATALOG["table knife"]


def embark(clause: Clause) -> None:
    """Seat those who are called after a boat in one, unless they are in something already."""
    for draft in list(clause.making.drafts):
        name = MOUNTED.get(draft.word or "")
        if name is None or draft.kind is None:
            continue
        draft.word = None
        if any(r[0] is draft and r[1] in ("riding", "inside", "on") for r in clause.ties.all):
            continue
        boat = next((d for d in clause.making.drafts if d.kind and d.kind.name == name), None)
        if boat is None:
            boat = Draft(CATALOG[name])
            clause.making.drafts.insert(clause.making.drafts.index(draft) + 1, boat)
            boat.count = draft.count
        clause.ties.part(draft, boat)
        clause.ties.shift(draft, boat)
        clause.ties.relate(draft, "riding", boat)


def seat_drummers(clause: Clause) -> None:
    """Seat drummers behind the drums that are named, in place of the one at their belts."""
    drafts = clause.making.drafts
    kit = next((d for d in drafts if d.kind and d.kind.name == "drum kit"), None)
    for draft in drafts if kit else ():
        if kit and draft.kind and draft.kind.name == "drummer" and draft.count == 1:
            draft.variant = None
            clause.ties.part(draft, kit)
            clause.ties.relate(draft, "behind", kit)


def serve_cake(clause: Clause) -> None:
    """Stand the cake whose candles somebody blows out on a table."""
    blowers = [d for d in clause.making.drafts if d.variant == "blowing"]
    for draft in list(clause.making.drafts) if blowers else ():
        is_cake = draft.kind is not None and draft.kind.name.endswith("cake")
        if is_cake and not any(r[0] is draft and r[1] in ATTACHING for r in clause.ties.all):
            clause.ties.relate(draft, "on", clause.gather.furnish("table", draft))


def convene(clause: Clause) -> None:
    """Put a table among those who have a meeting in an office, or in a room for meetings."""
    about, drafts = clause.about, clause.making.drafts
    if about.setting == "office" and not drafts and not MEETING.isdisjoint(about.said):
        table = clause.gather.furnish("table")
        clause.ties.relate(clause.gather.furnish("chair", count=SEATED), "around", table)
        return
    people = [d for d in drafts if d.kind and is_human(d.kind)]
    is_met = any(w.rpartition(" ")[2] in ("meeting", "conference") for w in about.said)
    is_team = any(w in TEAMS or w.endswith(" meeting") for w in about.said)
    if not (is_met and is_team) or sum(d.count for d in people) < 3:
        return
    if (about.setting or about.hinted) != "office" or any(clause.ties.is_tied(d) for d in people):
        return
    if any(d.kind and d.kind.name in ("table", "desk", "round table") for d in drafts):
        return
    table = clause.gather.furnish("table")
    about.suggest("office")
    for draft in people:
        clause.ties.relate(draft, "around", table)


def shelter(clause: Clause) -> None:
    """Give the umbrella under which one person is into a hand, and each of several their own."""
    for draft in list(clause.making.drafts):
        if draft.kind is None or draft.kind.name != "umbrella":
            continue
        if clause.ties.is_carried(draft) or clause.about.setting in SHORES:
            continue
        below = [r[0] for r in clause.ties.all if r[1] == "under" and r[2] is draft and r[0].kind]
        people = [d for d in below if d.kind and is_human(d.kind)]
        if draft.count > 1:
            if people and draft.count == sum(d.count for d in below):
                draft.count = 1  # Each has one.
                for one in below:
                    clause.ties.part(one, draft)
                    clause.ties.relate(one, "holding", draft)
            continue
        if len(below) != 1 or people != below or below[0].count > 1:
            continue  # Several stand under it, and none of them outside.
        holder = below[0]
        if not any(r[0] is holder and r[1] == "holding" for r in clause.ties.all):
            clause.ties.part(holder, draft)
            clause.ties.relate(holder, "holding", draft)


def ripen(clause: Clause) -> None:
    """Draw a mushroom with spots as a toadstool, whose spots have the colour that was said last."""
    for draft in clause.making.drafts:
        if draft.kind is None or draft.kind.name != "mushroom" or draft.pattern != "spotted":
            continue
        draft.kind, draft.word, draft.pattern = CATALOG["toadstool"], None, None
        if draft.colours and (len(draft.colours) > 1 or draft.colours[0] == "white"):
            draft.parts["spot"] = draft.colours.pop()


def ply(clause: Clause) -> None:
    """Give somebody of a trade that has no drawing the thing by which one knows it."""
    for draft in list(clause.making.drafts):
        name = TRADES.get(draft.text)
        if name is None or draft.kind is None or draft.kind.name not in ("man", "woman"):
            continue
        is_busy = clause.ties.is_tied(draft) or draft.gear is not None or draft.count > 1
        if is_busy or any(d.kind and d.kind.name == name for d in clause.making.drafts):
            continue
        thing = Draft(CATALOG[name])
        clause.making.drafts.insert(clause.making.drafts.index(draft) + 1, thing)
        clause.ties.relate(draft, "holding", thing)


def is_large(thing: Draft) -> bool:
    """Tell whether an instrument stands on the ground."""
    return thing.kind is not None and thing.kind.name in HEAVY


def pair_up(clause: Clause) -> None:
    """Let the partner of somebody who shakes hands do so as well, and a couple dance together."""
    drafts = [d for d in clause.making.drafts if d.kind and is_human(d.kind)]
    dancers = [d for d in drafts if d.variant == "dancing"]
    if len(dancers) == 2 and all(d.count == 1 for d in dancers):
        for draft in dancers:
            draft.variant = "waltzing"
        clause.ties.part(*dancers)
    for draft in drafts:
        is_single = sum(d.count for d in drafts if d.variant == draft.variant) == 1
        if draft.variant not in JOINT or not is_single:
            continue
        partner = clause.ties.partner(draft)
        if partner and partner.kind and is_human(partner.kind) and not partner.variant:
            partner.variant = draft.variant
            clause.ties.part(draft, partner)


def notice(clause: Clause, letters: str, drafts: Sequence[Draft]) -> bool:
    """Hang a sign with letters on a door that cannot be lettered itself; False if there is none."""
    if any(d.kind and d.lettering is None and takes_lettering(d.kind.name) for d in drafts):
        return False
    door = next((d for d in drafts if d.kind and d.kind.name in FRONTS), None)
    if door is None:
        return False
    sign = Draft(CATALOG["sign"])
    sign.lettering = letters
    clause.making.drafts.insert(clause.making.drafts.index(door) + 1, sign)
    clause.ties.relate(sign, "on", door)
    return True


def hitch(clause: Clause) -> None:
    """Put the horse before the carriage: `a horse and carriage`, `a horse-drawn carriage`."""
    drafts = clause.making.drafts
    for cart in [d for d in drafts if d.kind and head_word(d.kind) in DRAWN]:
        if any(r[1] == "pulling" and r[2] is cart for r in clause.ties.all):
            continue
        horse = next((d for d in drafts if d.kind and d.kind.name == "horse"), None)
        if cart.text.startswith("horse ") and horse is None:
            horse = clause.gather.furnish("horse", cart)
        if horse is not None and horse.count == 1 and not clause.ties.is_tied(horse):
            clause.ties.relate(horse, "pulling", cart)


def look_out(clause: Clause) -> None:
    """Look through `a window with white curtains and a view of the sea` from inside."""
    setting = VIEWS.get(clause.about.setting or "")
    panes = [d for d in clause.making.drafts if d.kind and d.kind.name == "window"]
    is_view = any("view" in word or word == "overlooking" for word in clause.about.said)
    if setting is None or len(panes) != 1 or panes[0].count > 1 or not is_view:
        return
    for draft in clause.making.drafts[:]:
        if draft.kind and draft.kind.name in ("window", "curtain"):
            clause.making.forget(draft)
    clause.about.setting = setting


def keep_sun(clause: Clause) -> None:
    """Draw the rising sun of a logo, which has no sky that could show the time of day."""
    about = clause.about
    is_told = any("sun" in word for word in about.said)
    if about.framing in PLAIN_FRAMINGS and about.time in ("dawn", "sunset") and is_told:
        first = next((d for d in clause.making.drafts if d.kind), None)
        sun = clause.gather.furnish("sun", first)
        if first is not None:
            clause.ties.relate(sun, "behind", first)
        about.time = None


def populate(clause: Clause) -> None:
    """Let people walk about in a place that is said to be busy, if nothing else is there."""
    about = clause.about
    if BUSTLE.isdisjoint(about.said):
        return
    drafts = [d for d in clause.making.drafts if d.kind]
    name = drafts[0].kind.name if drafts and drafts[0].kind else ""
    if len(drafts) == 1 and about.setting is None and name in BUSY and name in PLACES:
        # A busy station is seen from inside.
        clause.making.forget(drafts[0])
        about.setting, drafts = name, []
    is_free = all(d.kind and d.kind.stance in ("sky", "hang") for d in drafts)
    if about.setting not in BUSY or not is_free:
        return
    for name, count in PASSERS_BY:
        draft = clause.gather.furnish(name, count=count)
        draft.size = "small"
        draft.variant = "walking"


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


def tumble(clause: Clause) -> None:
    """Let a waterfall in the jungle be the place, as a waterfall with a jungle would."""
    about = clause.about
    falls = [d for d in clause.making.drafts if d.kind and d.kind.name == "waterfall"]
    both = BLENDS.get((about.setting or "", "waterfall"))
    if len(falls) == 1 and both and falls[0].count == 1 and not clause.ties.is_tied(falls[0]):
        clause.making.forget(falls[0])
        about.setting = both


def kindle(clause: Clause) -> None:
    """Light `the fire` in the open, where there is no fireplace, and candles by night."""
    setting = clause.about.setting
    for draft in clause.making.drafts:
        is_plain = draft.kind is not None and draft.kind.name == "pumpkin" and not draft.colours
        if is_plain and "halloween" in clause.about.said and draft.variant is None:
            draft.kind, draft.word = CATALOG["jack-o'-lantern"], None
        if draft.text == "candlelight":
            clause.about.time = clause.about.time or "night"
        if draft.kind and draft.kind.name == "fireplace" and setting and is_open_air(setting):
            draft.kind, draft.word = CATALOG["campfire"], None


def finish(clause: Clause, unknown: Sequence[str]) -> Scene:
    """Return the scene."""
    equip(clause)
    share_balls(clause)
    clause.gather.dine()
    strike_up(clause)
    ply(clause)
    embark(clause)
    lean_on_wall(clause)
    serve_tennis(clause)
    set_out(clause)
    compose_still_life(clause)
    submerge(clause)
    seat_drummers(clause)
    convene(clause)
    serve_cake(clause)
    shelter(clause)
    ripen(clause)
    pair_up(clause)
    contrast(clause)
    assort(clause)
    grade(clause)
    bunch(clause)
    pitch(clause)
    arrive(clause)
    moor(clause)
    lay_table(clause)
    look_out(clause)
    keep_sun(clause)
    kindle(clause)
    launch(clause)
    tumble(clause)
    hitch(clause)
    populate(clause)
    if clause.about.setting == "bokeh" and clause.about.weather == "snow":
        clause.about.setting = "snowfield"  # What blurs the background is the lens.
    drafts = [d for d in clause.making.drafts if d.kind is not None][:MAX_SUBJECTS]
    if drafts and clause.is_in_sky and all(d.kind and d.kind.stance == "sky" for d in drafts):
        clause.about.suggest("sky")
    for letters in clause.waiting:
        if notice(clause, letters, drafts):
            drafts = [d for d in clause.making.drafts if d.kind is not None][:MAX_SUBJECTS]
            continue
        if not clause.hang_letters(letters, drafts):
            clause.about.title(letters)
    for draft in drafts:
        for wish in draft.wishes:
            if wish[0] not in QUIET_POSES and not (draft.variant and clause.ties.is_tied(draft)):
                clause.unknown.append(wish[0])
    if not drafts:
        drafts = clause.making.spare(clause.about) or themed(clause) or emblem(clause)
    elif " ".join(clause.about.said) in IDEAS:
        drafts = themed(clause)
        clause.unknown.clear()
    signal(clause)
    ids = [f"s{k}" for k in range(1, len(drafts) + 1)]
    subjects = tuple(s for d, id_ in zip(drafts, ids, strict=True) if (s := d.subject(id_)))
    missing = dict.fromkeys(w[:40] for w in (*clause.unknown, *unknown) if w)
    return clause.about.scene(
        subjects=subjects,
        relations=clause.ties.finished(drafts, ids),
        unknown=tuple(missing)[:MAX_UNKNOWN],
    )
