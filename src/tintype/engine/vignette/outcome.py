"""Owns the end of reading: the tools that deeds need, partners, letters left over; the scene.

Does not know words or phrases.

Longer than most files because it is a list of endings, a function each, that are done in order.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from tintype.engine.vignette.acts import serve
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attach import FRONTS
from tintype.engine.vignette.clause import Clause
from tintype.engine.vignette.couples import betroth, match_ages
from tintype.engine.vignette.deeds import own_ball
from tintype.engine.vignette.draft import QUIET_POSES, Draft, is_animate, is_human, is_lettered
from tintype.engine.vignette.gather import is_keyboard
from tintype.engine.vignette.habits import dive, jam, line_out
from tintype.engine.vignette.husbandry import harvest, water
from tintype.engine.vignette.idea import IDEAS, emblem, themed
from tintype.engine.vignette.joint import JOINT
from tintype.engine.vignette.laying import (
    compose_still_life,
    convene,
    draw_up,
    flank_host,
    lay_table,
    part_around,
    serve_cake,
    set_out,
    settle,
    share_blanket,
    spread,
)
from tintype.engine.vignette.lexicon.places import BLENDS
from tintype.engine.vignette.orbits import star_over
from tintype.engine.vignette.parting import share
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.posing import HEAVY
from tintype.engine.vignette.scene import Scene
from tintype.engine.vignette.sporting import guard, hoop_up, press
from tintype.engine.vignette.states import LINED_UP
from tintype.engine.vignette.surroundings import (
    SHORES,
    arrive,
    board,
    catch_train,
    clear_sky,
    cross,
    encircle,
    fit_kitchen,
    keep_sun,
    kindle,
    launch,
    look_out,
    meet,
    merge_sills,
    moor,
    overgrow,
    perch_house,
    pitch,
    populate,
    recede,
    set_into,
    sight,
    submerge,
)
from tintype.engine.vignette.traits import DRAWN, MASTERS, head_word, is_family
from tintype.engine.vignette.variety import (
    assort,
    bunch,
    contrast,
    form,
    grade,
    pair_off,
    ripen,
    vary,
)
from tintype.engine.vignette.whereabouts import (
    belong,
    cut_open,
    enter,
    fill,
    house_parts,
    inhabit,
    lift,
    light_up,
    localise,
    multiply,
    project,
    raise_hands,
    stow,
    widen,
)
from tintype.engine.vignette.wield import hand_out, push_along, tug

MAX_SUBJECTS: Final = 40
MAX_UNKNOWN: Final = 40
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
_OWN_RIDES: Final = ("athletes", "players")
_OWN_TOOLS: Final = ("jobs", "callings", *_OWN_RIDES)
"""Categories of people whose drawings have things of their own."""
WOOD_CUT: Final = frozenset({"chopping wood", "cutting wood", "chopping", "splitting wood"})
SHARED: Final = ("sailboat", "canoe", "rowing boat", "sled")
"""What several ride together who do a sport."""
IN_USE: Final = ("pouring", "swung")
"""How tools look while they are used."""


def equip(clause: Clause) -> None:
    """Give people what they do something with or ride on, unless they have it already."""
    handed: dict[str, Draft] = {}
    for draft in list(clause.making.drafts):
        kind, sense = draft.kind, draft.gear
        if kind is None or sense is None or not is_animate(kind):
            continue
        if sense.tool == "shovel" and not is_human(kind):
            continue  # A dog digs with its paws.
        if sense.tool == "axe" and not WOOD_CUT.isdisjoint(clause.about.said):
            split_logs(clause, draft)
            draft.variant = "standing" if draft.variant == "reaching" else draft.variant
        thing = CATALOG.get(feed_of(clause, draft, sense.tool) or sense.mount or "")
        is_free = sense.mount is None or not any(
            r[0] is draft and r[1] in ("riding", "inside") for r in clause.ties.all
        )
        is_master = kind.name in MASTERS.get(thing.name if thing else "", ())
        has_own = draft.variant != "reaching" and (
            (sense.mount is not None and kind.category in _OWN_RIDES)
            or (kind.category in _OWN_TOOLS and is_master)
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
                given.count = 1 if thing.name in SHARED else draft.count
            clause.ties.relate(draft, "riding" if sense.mount else "holding", given)
            handed[thing.name] = given
            if thing.name == "paintbrush":
                stand_easel(clause, draft)
            elif thing.name == "paint roller":
                put_up_wall(clause, draft)
        elif thing is not None and not has_own and is_free and thing.name in handed:
            # Whoever does the same has one as well.
            if sense.mount and thing.name not in SHARED:
                handed[thing.name].count += draft.count
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


MOST_AT_BANNER: Final = 3
"""From so many on people hold one banner together."""
MOST_IN_ROW: Final = 6
ROAD_SIGNS: Final = ("sign", "signpost")


def signal(clause: Clause) -> None:
    """Draw a road sign that says STOP as everybody knows it."""
    for draft in clause.making.drafts:
        is_sign = draft.kind is not None and draft.kind.name in ROAD_SIGNS
        if is_sign and (draft.lettering or "").strip(" !.").lower() == "stop":
            draft.kind, draft.word, draft.lettering = CATALOG["stop sign"], None, None


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
    if any(is_lettered(d, clause.about.said) for d in drafts):
        return False
    door = next((d for d in drafts if d.kind and d.kind.name in FRONTS), None)
    if door is None:
        return False
    sign = Draft(CATALOG["sign"])
    sign.lettering = letters
    clause.making.drafts.insert(clause.making.drafts.index(door) + 1, sign)
    clause.ties.relate(sign, "on", door)
    return True


def is_each_said(clause: Clause) -> bool:
    """Tell whether each of several is said to have one of his own."""
    return "each" in clause.about.said or "every" in clause.about.said


def rally(clause: Clause) -> None:
    """Let a crowd hold one banner between them, where not each of them has one."""
    if is_each_said(clause):
        return
    for banner in clause.making.drafts:
        if banner.kind is None or banner.kind.name != "banner" or banner.count > 1:
            continue
        drafts = clause.making.drafts
        held = [r[0] for r in clause.ties.all if r[2] is banner and r[1] == "holding"]
        place = drafts.index(banner)
        # Of a crowd some are women and some are men.
        first = next((k for k, d in enumerate(drafts) if d in held), place)
        crowd = [d for d in drafts[first:place] if d.kind and is_human(d.kind)]
        if sum(d.count for d in crowd) < MOST_AT_BANNER:
            continue
        banner.kind, banner.word = CATALOG["long banner"], None
        for draft in crowd:
            draft.variant = "standing" if draft.variant == "holding" else draft.variant
            draft.count = min(draft.count, max(2, MOST_IN_ROW // len(crowd)))
            if LINED_UP not in draft.attributes:
                draft.attributes.append(LINED_UP)
            clause.ties.part(draft, banner)
            clause.ties.note([(draft, "behind", banner)])


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


def tow(clause: Clause) -> None:
    """Let who pulls somebody on a sled pull the sled."""
    for one, name, two, _ in clause.ties.all[:]:
        mounts = [r[2] for r in clause.ties.all if r[0] is two and r[1] in ("riding", "inside")]
        if name == "pulling" and mounts:
            clause.ties.part(one, two)
            clause.ties.note([(one, "pulling", mounts[-1])])


def tumble(clause: Clause) -> None:
    """Let a waterfall in the jungle be the place, as a waterfall with a jungle would."""
    about = clause.about
    falls = [d for d in clause.making.drafts if d.kind and d.kind.name == "waterfall"]
    both = BLENDS.get((about.setting or "", "waterfall"))
    if len(falls) == 1 and both and falls[0].count == 1 and not clause.ties.is_tied(falls[0]):
        clause.making.forget(falls[0])
        about.setting = both


def seat(clause: Clause) -> None:
    """Give people the desks, seats and tables that their deeds need."""
    clause.gather.employ()
    clause.gather.sit_alone()
    clause.gather.dine()


def share_out(clause: Clause) -> None:
    """Put what several have between them into the hands of one."""
    if not is_each_said(clause):
        for thing in clause.shared:
            share(clause.making, clause.ties, thing)


def see_snow(clause: Clause) -> None:
    """Blur a land of snow, where snow falls: what blurs the background is the lens."""
    if clause.about.setting == "bokeh" and clause.about.weather == "snow":
        clause.about.setting = "snowfield"


ENDINGS: Final[Sequence[Callable[[Clause], None]]] = (
    match_ages,
    betroth,
    equip,
    serve,
    water,
    harvest,
    hand_out,
    push_along,
    tug,
    share_balls,
    seat,
    strike_up,
    ply,
    embark,
    lean_on_wall,
    serve_tennis,
    set_out,
    share_blanket,
    settle,
    draw_up,
    flank_host,
    part_around,
    spread,
    compose_still_life,
    submerge,
    seat_drummers,
    convene,
    serve_cake,
    shelter,
    ripen,
    pair_up,
    contrast,
    vary,
    pair_off,
    assort,
    grade,
    bunch,
    form,
    fit_kitchen,
    pitch,
    arrive,
    catch_train,
    moor,
    overgrow,
    perch_house,
    merge_sills,
    clear_sky,
    sight,
    meet,
    recede,
    cross,
    encircle,
    lay_table,
    look_out,
    keep_sun,
    star_over,
    line_out,
    jam,
    dive,
    kindle,
    launch,
    tumble,
    hoop_up,
    guard,
    press,
    rally,
    share_out,
    hitch,
    tow,
    multiply,
    raise_hands,
    fill,
    populate,
    board,
    inhabit,
    lift,
    enter,
    house_parts,
    light_up,
    localise,
    stow,
    widen,
    belong,
    set_into,
    cut_open,
    project,
    see_snow,
)
"""What is done, in this order, once a prompt is read: who has what, who stands where, the place."""


def finish(clause: Clause, unknown: Sequence[str]) -> Scene:
    """Return the scene."""
    for end in ENDINGS:
        end(clause)
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
