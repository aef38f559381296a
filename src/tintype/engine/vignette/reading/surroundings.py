"""Owns what things mean for the place they are in: docks, boats on water, crowds, suns and views.

Does not know words or phrases.
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.traits import BUILDINGS, VEHICLES, is_family
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.kinds import is_animate
from tintype.engine.vignette.lexicon.places import BLENDS
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.sights import SIGHTS
from tintype.engine.vignette.reading.abode import is_open_air
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.company import GLOBES
from tintype.engine.vignette.reading.draft import state
from tintype.engine.vignette.scene import PLAIN_FRAMINGS
from tintype.engine.vignette.states import LINED_UP

VIEWS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("sea", "beach", "cliffs", "island", "harbour"), "window to the sea"),
    **dict.fromkeys(("city", "skyline", "street", "neon street"), "window to the city"),
    "mountains": "window to the mountains",
    **dict.fromkeys(("garden", "park", "meadow"), "window to the garden"),
    "forest": "window to the forest",
}
"""What a window with a view of these settings is."""
OUTSIDE: Final[Mapping[str, str]] = {
    **dict.fromkeys(("sea", "ocean"), "sea"),
    **dict.fromkeys(("city", "skyline", "skyscrapers"), "city"),
    **dict.fromkeys(("mountains", "mountain", "alps"), "mountains"),
    **dict.fromkeys(("forest", "woods"), "forest"),
    **dict.fromkeys(("hills", "countryside", "valley"), "hills"),
    "jungle": "jungle",
    "desert": "desert",
}
"""What is seen outside of a room by the word for it."""
SEEN_AFAR: Final = ("mountain", "hill", "skyline")
VIEWED: Final = ("kitchen", "bedroom", "room", "office", "classroom", "library", "hospital")
"""Rooms that have a window which shows it."""
THROUGH: Final = ("through a window", "through the window", "outside", "through a large window")
"""What is said of what one sees from inside."""
BUSY: Final = words(
    """market street city town village square avenue station airport park beach cafe restaurant
    shop library office fairground harbour alley playground bazaar"""
) | {
    "neon street",
    "train station",
    "subway station",
    "old town",
    "swimming pool",
    "intersection",
    "village square",
    "medieval town",
    "christmas market",
    "cafe terrace",
    "airport terminal",
    *SIGHTS,
}
BUSTLE: Final = words("busy bustling crowded lively packed teeming")
"""Where people are, and what is said of a place that is full of them."""
PASSERS_BY: Final = (
    ("woman", 3),
    ("man", 3),
    ("girl", 1),
    ("boy", 1),
    ("old woman", 1),
    ("old man", 1),
)
WORKERS: Final[Mapping[str, str]] = {
    "kitchen": "chef",
    "office": "businesswoman",
    "hospital": "nurse",
    "construction site": "builder",
    "laboratory": "scientist",
    "workshop": "mechanic",
    "classroom": "student",
}
"""Who is in a busy place that is worked in."""
ENTERED: Final = frozenset(PLACES) & (BUSY | frozenset(WORKERS))
CREW: Final = 3
POOLS: Final = ("pond", "puddle", "bush", "fence")
"""What lies before a tree house that is said to be above it."""
GRASSLANDS: Final = ("meadow", "savanna", "field", "hills")
SWARD: Final = 5
"""So many tufts before somebody are tall grass that he is in."""
SHORES: Final = ("beach", "island", "swimming pool")
MOATS: Final = frozenset(("moat", "surrounded by water", "surrounded by a moat"))
"""What is said of a castle that stands in water."""
BEHIND_THEM: Final = frozenset(("behind them", "behind him", "behind her"))


def overgrow(clause: Clause) -> None:
    """Let tall grass stand before whoever is in it, where only its meadow would be drawn."""
    said = clause.about.phrases
    is_tall = "grass" in said and not said.isdisjoint(("tall", "long", "high"))
    first = next((d for d in clause.making.drafts if d.kind), None)
    if not is_tall or clause.about.setting not in GRASSLANDS or first is None:
        return
    is_in_it = first.kind is not None and first.kind.stance == "ground" and is_animate(first.kind)
    if is_in_it and all(d.kind is None or d.kind.name != "grass" for d in clause.making.drafts):
        grass = clause.gather.furnish("grass", count=SWARD)
        grass.size = "large"
        grass.attributes.append(LINED_UP)
        clause.ties.relate(grass, "in front of", first)


def perch_house(clause: Clause) -> None:
    """Let a tree house that is above a pond stand behind it, with the ladder that it has."""
    houses = [d for d in clause.making.drafts if d.kind and d.kind.name == "treehouse"]
    if len(houses) != 1:
        return
    house, ties = houses[0], clause.ties
    for one, name, two, _ in ties.all[:]:
        if one is house and name == "above" and two.kind and two.kind.name in POOLS:
            ties.reverse(two, "in front of", house)
    for draft in clause.making.drafts[:]:
        is_ladder = draft.kind is not None and draft.kind.name == "ladder" and draft.count == 1
        is_climbed = any(r[2] is draft for r in ties.all)
        if is_ladder and not (draft.colours or is_climbed):
            clause.making.forget(draft)


def set_into(clause: Clause) -> None:
    """Keep small things small that are in a land one looks at: a path with a lantern."""
    about = clause.about
    drafts = [d for d in clause.making.drafts if d.kind]
    if not about.leads or not is_open_air(about.setting or "") or len(drafts) > 1:
        return
    for draft in drafts:
        is_thing = draft.kind is not None and draft.kind.stance in ("ground", "water")
        is_thing = is_thing and draft.kind is not None and not is_animate(draft.kind)
        if is_thing and draft.kind and draft.kind.height_m <= SET_IN_M and draft.size == "normal":
            draft.size = "small"


SET_IN_M: Final = 2.2
"""What is higher may fill a land."""


def merge_sills(clause: Clause) -> None:
    """Let the windowsill below a window be a part of that window."""
    panes = [d for d in clause.making.drafts if d.kind and d.kind.name == "window"]
    sills = [d for d in panes if d.word in SILLS]
    if len(panes) == 2 and len(sills) == 1:
        other = next(d for d in panes if d not in sills)
        clause.ties.part(sills[0], other)
        clause.ties.swap(sills[0], other)
        clause.making.forget(sills[0])


SILLS: Final = ("windowsill", "window sill", "sill", "window ledge")


def clear_sky(clause: Clause) -> None:
    """Leave stars in the background of space, and leaves that fell in autumn, to their place."""
    about = clause.about
    for draft in clause.making.drafts[:]:
        is_many = draft.count > 1 and not (draft.is_counted or draft.colours)
        if draft.kind is None or not is_many or clause.ties.is_tied(draft):
            continue
        is_star = draft.kind.name == "star" and (draft.where == "background")
        is_leaf = draft.kind.name == "leaf" and draft.word == "fallen leaf"
        is_leaf = is_leaf or (draft.word == "autumn leaf" and about.leads)
        if is_star and about.setting in (None, "space", "sky"):
            clause.making.forget(draft)
            about.time = about.time or (None if about.setting == "space" else "night")
        elif is_leaf and is_open_air(about.setting or ""):
            clause.making.forget(draft)
            about.season = about.season or "autumn"


def sight(clause: Clause) -> None:
    """Leave the tower that is seen in the background of Paris to the city, which has it."""
    name = SEEN_IN.get(clause.about.beyond or "")
    for draft in clause.making.drafts[:]:
        is_seen = draft.kind is not None and draft.kind.name == name and draft.where == "background"
        if is_seen and not (draft.colours or clause.ties.is_tied(draft)):
            clause.making.forget(draft)


SEEN_IN: Final[Mapping[str, str]] = {
    "paris": "lattice tower",
    "london": "clock tower",
    "rome": "colosseum",
}
"""The sight that stands behind what is in a city."""


def encircle(clause: Clause) -> None:
    """Stand a castle that has a moat in its water, on ground of its own."""
    about = clause.about
    if MOATS.isdisjoint(about.phrases) or about.setting not in (None, "lake"):
        return
    about.setting = "lake"
    for draft in clause.making.drafts:
        if draft.kind and is_family(draft.kind, BUILDINGS):
            draft.where = "water"


def meet(clause: Clause) -> None:
    """Let who fights or kisses somebody on a bridge stand on the bridge as well."""
    ties = clause.ties
    for one, name, bridge, _ in ties.all[:]:
        if name != "on" or bridge.kind is None or not bridge.kind.name.endswith("bridge"):
            continue
        for other, _, two, _ in [r for r in ties.all if r[1] == "next to" and r[2] is one]:
            has_own = any(r[0] is other and r[1] in ("on", "inside", "riding") for r in ties.all)
            if other.kind and is_animate(other.kind) and not has_own:
                ties.part(other, two)
                ties.relate(other, "on", bridge)


def recede(clause: Clause) -> None:
    """Stand a castle that is `behind them` far off: people are meant, not what was named last."""
    if BEHIND_THEM.isdisjoint(clause.about.phrases):
        return
    for one, name, two, _ in clause.ties.all[:]:
        is_meant = two.kind is not None and is_animate(two.kind)
        if name == "behind" and not is_meant and one.kind and is_family(one.kind, BUILDINGS):
            clause.ties.part(one, two)
            one.where = "background"


def stand_back(clause: Clause) -> None:
    """Take what is far off from what it is named with: a ship in the distance is on no hill."""
    drafts = clause.making.drafts
    for one, name, two, _ in clause.ties.all[:]:
        far = two if two.where == "background" else one
        if far.where != "background" or one not in drafts or two not in drafts:
            continue
        is_later = far is one and drafts.index(one) > drafts.index(two)
        is_world = far.kind is not None and far.kind.name in GLOBES and name == "next to"
        if is_world or (is_later and two.where is None and name in ("on", "inside")):
            clause.ties.part(one, two)


CABINETS: Final = ("cabinet", "cupboard", "kitchen cabinet", "kitchen cupboard")


def fit_kitchen(clause: Clause) -> None:
    """Build the island of a kitchen, which is a counter, and the cabinets below one."""
    if clause.about.setting != "kitchen":
        return
    counters = [d for d in clause.making.drafts if d.kind and d.kind.name == "counter"]
    for draft in clause.making.drafts[:]:
        if draft.kind and draft.kind.name == "island":
            draft.kind, draft.word = CATALOG["counter"], "kitchen island"
        if draft.kind and draft.word in CABINETS and draft.count > 1 and not draft.is_counted:
            # A row of them carries the counter.
            if counters:
                counters[0].colours = counters[0].colours or draft.colours
                clause.making.forget(draft)
                continue
            draft.kind, draft.word, draft.count, draft.size = CATALOG["counter"], None, 1, "large"


def pitch(clause: Clause) -> None:
    """Pitch umbrellas that nobody holds on a beach as beach umbrellas."""
    if clause.about.setting not in SHORES:
        return
    for draft in clause.making.drafts:
        is_free = draft.kind is not None and draft.kind.name == "umbrella"
        if is_free and not clause.ties.is_carried(draft):
            draft.kind, draft.word = CATALOG["beach umbrella"], None


def submerge(clause: Clause) -> None:
    """Show the sea where something swims under a board, and land below one who rides a broom."""
    for one, name, two, _ in clause.ties.all:
        is_afloat = two.where == "water" or (two.kind is not None and two.kind.stance == "water")
        if name in ("under", "below") and is_afloat and one.kind and is_family(one.kind, ("sea",)):
            clause.about.suggest("sea")
            if clause.about.setting != "underwater" and two.kind and "water" in two.kind.stance:
                state(one, "submerged")
        if name == "riding" and two.kind and two.kind.name == "broomstick" and two.where == "sky":
            clause.about.suggest("meadow")


def look_out(clause: Clause) -> None:
    """Look through `a window with white curtains and a view of the sea` from inside."""
    setting = VIEWS.get(clause.about.setting or "")
    panes = [d for d in clause.making.drafts if d.kind and d.kind.name == "window"]
    is_view = "view" in clause.about.heard or "overlooking" in clause.about.phrases
    is_still = not any(d.kind and is_animate(d.kind) for d in clause.making.drafts)
    is_view = is_view or (is_still and any(t in clause.about.heard for t in THROUGH))
    if is_view and has_view(clause):
        return
    if setting is None or len(panes) != 1 or panes[0].count > 1 or not is_view:
        return
    for draft in clause.making.drafts[:]:
        if draft.kind and draft.kind.name in ("window", "curtain"):
            clause.making.forget(draft)
    clause.about.setting = setting


def has_view(clause: Clause) -> bool:
    """Show what a room has a view of in its own window; False if there is none."""
    about = clause.about
    word = next((w for w in OUTSIDE if w in about.words), None)
    if word is None or about.setting not in VIEWED or about.beyond is not None:
        return False
    for draft in clause.making.drafts[:]:
        if draft.kind and draft.kind.name in ("window", "curtain", *SEEN_AFAR):
            clause.making.forget(draft)
    about.beyond = OUTSIDE[word]
    return True


def keep_sun(clause: Clause) -> None:
    """Draw the rising sun of a logo, which has no sky that could show the time of day."""
    about = clause.about
    is_told = "sun" in about.heard
    if about.framing in PLAIN_FRAMINGS and about.time in ("dawn", "sunset") and is_told:
        first = next((d for d in clause.making.drafts if d.kind), None)
        sun = clause.gather.furnish("sun", first)
        if first is not None:
            clause.ties.relate(sun, "behind", first)
        about.time = None


def populate(clause: Clause) -> None:
    """Let people walk about in a place that is said to be busy, if nothing else is there."""
    about = clause.about
    if BUSTLE.isdisjoint(about.phrases):
        return
    drafts = [d for d in clause.making.drafts if d.kind]
    name = drafts[0].kind.name if drafts and drafts[0].kind else ""
    if len(drafts) == 1 and about.setting is None and name in ENTERED:
        # A busy station is seen from inside.
        clause.making.forget(drafts[0])
        about.setting, drafts = name, []
    is_free = all(d.kind and d.kind.stance in ("sky", "hang") for d in drafts)
    worker = WORKERS.get(about.setting or "")
    if worker is not None and not drafts:
        clause.gather.furnish(worker, count=CREW)
    elif about.setting in BUSY and is_free:
        pass_by(clause)
    elif about.setting in TRAFFICKED and not any(
        is_family(d.kind, VEHICLES) for d in drafts if d.kind
    ):
        # Who crosses a busy street has the cars behind him.
        cars = clause.gather.furnish("car", count=WAITING)
        clause.ties.relate(cars, "behind", drafts[0])


TRAFFICKED: Final = ("street", "road", "highway", "city", "town")
WAITING: Final = 2


def pass_by(clause: Clause) -> None:
    """Let people of all ages walk past."""
    for name, count in PASSERS_BY:
        draft = clause.gather.furnish(name, count=count)
        draft.size = "small"
        draft.variant = "walking"


def kindle(clause: Clause) -> None:
    """Light `the fire` in the open, where there is no fireplace, and candles by night."""
    setting = clause.about.setting
    for draft in clause.making.drafts:
        is_plain = draft.kind is not None and draft.kind.name == "pumpkin" and not draft.colours
        if is_plain and "halloween" in clause.about.phrases and draft.variant is None:
            draft.kind, draft.word = CATALOG["jack-o'-lantern"], None
        if draft.text == "candlelight":
            clause.about.time = clause.about.time or "night"
        if draft.kind and draft.kind.name == "fireplace" and setting and is_open_air(setting):
            draft.kind, draft.word = CATALOG["campfire"], None


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


def tumble(clause: Clause) -> None:
    """Let a waterfall in the jungle be the place, as a waterfall with a jungle would."""
    about = clause.about
    falls = [d for d in clause.making.drafts if d.kind and d.kind.name == "waterfall"]
    both = BLENDS.get((about.setting or "", "waterfall"))
    if len(falls) == 1 and both and falls[0].count == 1 and not clause.ties.is_tied(falls[0]):
        clause.making.forget(falls[0])
        about.setting = both


def see_snow(clause: Clause) -> None:
    """Blur a land of snow, where snow falls: what blurs the background is the lens."""
    if clause.about.setting == "bokeh" and clause.about.weather == "snow":
        clause.about.setting = "snowfield"
