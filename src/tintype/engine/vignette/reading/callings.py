"""Owns what comes with people who are called after it: a pianist's piano, a rower's boat.

Knows the things of a prompt and their ties; does not know phrases.
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.posing import HEAVY
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.owning import own_part
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.deeds import own_ball
from tintype.engine.vignette.reading.draft import Draft, pose
from tintype.engine.vignette.reading.gather import is_bowed, is_keyboard
from tintype.engine.vignette.reading.tokens import lexemes_of

SIDES: Final = ("next to", "left of", "right of", "behind", "in front of")
"""Relations in which one has the hands free."""
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
AFLOAT: Final = ("rowing boat", "canoe")
MUSICIANS: Final = ("musician", "violinist")
"""Whose drawings have an instrument that others of that name do not play."""
MOUNTED: Final[Mapping[str, str]] = {
    "rower": "rowing boat",
    "oarsman": "rowing boat",
    "paddler": "canoe",
    "kayaker": "canoe",
    "canoeist": "canoe",
    "bus driver": "bus",
    **dict.fromkeys(("taxi driver", "cab driver"), "taxi"),
    **dict.fromkeys(("truck driver", "lorry driver"), "truck"),
    "tram driver": "tram",
    "train driver": "train",
    "tractor driver": "tractor",
    "van driver": "van",
}
"""What somebody is in who is called after it."""
TRADES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("shoemaker", "cobbler"), "boots"),
    **dict.fromkeys(("tailor", "dressmaker"), "scissors"),
    **dict.fromkeys(("chimney sweep", "maid", "housemaid"), "broom"),
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


DEEDS: Final[Mapping[str, str]] = {
    "welder": "welding",
    "janitor": "mopping",
    "street sweeper": "sweeping",
    "street cleaner": "sweeping",
}
"""What somebody is seen to do who is called after it."""


def set_to_work(clause: Clause) -> None:
    """Let those who are called after their work do it, unless something else is said of them."""
    for draft in clause.making.drafts:
        deed = DEEDS.get(draft.text)
        is_idle = draft.variant in (None, "standing") and draft.gear is draft.tool is None
        if deed is None or draft.kind is None or not is_idle or clause.ties.is_tied(draft):
            continue
        draft.gear = lexemes_of(deed)[0].sense
        clause.about.phrases |= {deed}


BALLS: Final[Mapping[str, str]] = {
    "baseball player": "baseball",
    "american football player": "american football",
    "basketball player": "basketball",
    "tennis player": "tennis ball",
}
"""What a ball is that a player has."""


def choose_balls(clause: Clause) -> None:
    """Let the ball of a player be that of his game."""
    for who, name, ball, _ in clause.ties.all:
        game = BALLS.get(who.kind.name) if who.kind is not None else None
        if name == "holding" and game is not None and ball.word == "ball":
            ball.kind, ball.word = CATALOG[game], None


def share_balls(clause: Clause) -> None:
    """Forget the ball of players whose drawings have one: two players, one ball too many."""
    own = {own_ball(d.kind.name) for d in clause.making.drafts if d.kind}
    for draft in clause.making.drafts:
        is_ball = draft.kind is not None and draft.kind.name in own and not draft.colours
        if is_ball and draft.count == 1 and not clause.ties.is_tied(draft):
            draft.kind = None


def strike_up(clause: Clause) -> None:
    """Give those who are called after an instrument what they play."""
    for draft in list(clause.making.drafts):
        name = INSTRUMENTS.get(draft.word or "")
        if name is None or draft.kind is None or draft.kind.name not in MUSICIANS:
            continue
        thing = next((d for d in clause.making.drafts if d.kind and d.kind.name == name), None)
        draft.kind, draft.variant = CATALOG["man"], None
        if any(r[0] is draft and r[1] == "on" and r[2].kind for r in clause.ties.all) and thing:
            continue  # It was said that he plays it.
        if thing is None:
            thing = Draft(CATALOG[name])
            clause.making.drafts.insert(clause.making.drafts.index(draft) + 1, thing)
        clause.ties.part(draft, thing)
        if is_keyboard(thing) and draft.count == 1:
            clause.gather.keyboard(draft, thing)
        elif is_bowed(thing) and draft.count == 1:
            clause.gather.bow(draft, thing)
        else:
            is_behind = thing.kind is not None and thing.kind.name == "drum kit"
            beside = "behind" if is_behind else "next to"
            clause.ties.relate(draft, beside if is_large(thing) else "holding", thing)


def embark(clause: Clause) -> None:
    """Seat those who are called after a boat or a car in one, unless they are elsewhere."""
    for draft in list(clause.making.drafts):
        name = MOUNTED.get(draft.word or "")
        if name is None or draft.kind is None:
            continue
        draft.word = None
        own = [r[1] for r in clause.ties.all if draft in (r[0], r[2])]
        if any(n in ("riding", "inside", "on") for n in own) or (own and name not in AFLOAT):
            continue  # A bus driver at a counter has left the bus.
        boat = next((d for d in clause.making.drafts if d.kind and d.kind.name == name), None)
        if boat is None:
            boat = Draft(CATALOG[name])
            clause.making.drafts.insert(clause.making.drafts.index(draft) + 1, boat)
            boat.count = draft.count
        clause.ties.part(draft, boat)
        clause.ties.shift(draft, boat)
        clause.ties.relate(draft, "riding", boat)


def seat_drummers(clause: Clause) -> None:
    """Seat drummers behind the drums that are named, in place of the one at their belts.

    Whoever else is behind drums has sticks in the hands.
    """
    drafts = clause.making.drafts
    kit = next((d for d in drafts if d.kind and d.kind.name == "drum kit"), None)
    for player in (r[0] for r in clause.ties.all if kit and r[1] == "behind" and r[2] is kit):
        pose(player, ("drumming",))
    for draft in drafts if kit else ():
        if kit and draft.kind and draft.kind.name == "drummer" and draft.count == 1:
            draft.variant = "drumming"
            clause.ties.part(draft, kit)
            clause.ties.relate(draft, "behind", kit)


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


def keep_own(clause: Clause) -> None:
    """Dye what somebody's drawing has in hand, rather than let it be held once more.

    Only where nothing else is done: who rides or sits has no hands for the things of a calling.
    """
    drafts = clause.making.drafts
    for owner, name, thing, _ in list(clause.ties.all):
        kind = owner.kind
        if name not in ("holding", "wearing") or kind is None or thing.kind is None:
            continue
        hues = [*thing.colours, *([thing.material] if thing.material in COLOURS else [])]
        own = own_part(kind, thing.kind.name) if len(hues) == 1 else None
        if own is None or (hue := hues[0]) is None:
            continue
        others = [r for r in clause.ties.all if owner in (r[0], r[2]) and r[2] is not thing]
        is_busy = any(r[1] not in SIDES for r in others) or owner.variant or owner.wishes
        if is_busy or not is_plain(thing, owner.count):
            continue
        if any(thing in (r[0], r[2]) and r[0] is not owner for r in clause.ties.all):
            continue
        owner.parts[own] = hue
        clause.ties.part(owner, thing)
        drafts.remove(thing)


def is_plain(thing: Draft, count: int) -> bool:
    """Tell whether nothing but a colour is said of a thing, and each has one."""
    is_told = thing.size != "normal" or thing.pattern or thing.variant or thing.lettering
    return not is_told and not thing.attributes and thing.count in (1, count)
