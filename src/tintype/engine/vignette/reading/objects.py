"""Owns the objects of relations: what becomes of a relation when its object is named.

It may be a deed, a game or a meal, two nouns that are one thing, or a relation of each subject to
each object. What a word means between two things is for `bind`. Does not know words.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.posing import ICED
from tintype.engine.vignette.attaching.traits import GAMES, extent, head_word, is_holder, is_surface
from tintype.engine.vignette.attaching.upon import SLENDER
from tintype.engine.vignette.kinds import anchors_of, has_hands, is_animate, is_human
from tintype.engine.vignette.reading.acts import acted
from tintype.engine.vignette.reading.draft import Draft, is_lifeless, pose
from tintype.engine.vignette.reading.entry import has_pane
from tintype.engine.vignette.reading.gather import is_bowed, is_keyboard, is_struck
from tintype.engine.vignette.reading.links import (
    LITTER,
    LOADED,
    Link,
    dress_all,
    has_room_for,
    is_alone,
    is_animate_crowd,
    is_board,
    is_by_window,
    is_cook,
    is_filled,
    is_filled_with,
    is_food,
    is_growing,
    is_had,
    is_heap_in,
    is_nameless,
    is_on_table,
    is_rooted,
    is_seat_each,
    is_seller,
    is_spatial,
    is_tall,
    is_team,
    is_worktop,
)
from tintype.engine.vignette.reading.manners import mind
from tintype.engine.vignette.reading.merging import Merging
from tintype.engine.vignette.reading.parting import cushion, flank
from tintype.engine.vignette.reading.ties import ON_TABLE_M, bearer, fitting, is_top

BRIM: Final = 8
HOARD: Final = 14
ROOMY_M: Final = 0.9
IN_BED_M: Final = 0.6
"""So many pieces fill a vessel, and one that is so many metres wide; what is as high as
`IN_BED_M` fills the bed of a truck by ones and twos."""
OPEN: Final[Mapping[str, str]] = {"sailboat": "rowing boat", "truck": "pickup truck"}
"""What is drawn of a boat or a truck, where nobody says which, that is full of something."""
SAT_ON: Final = ("bench", "chair", "sofa", "armchair", "stool", "swing")
IN_HAND_M: Final = 0.4
"""What is smaller is fed from the hand."""
GROVE: Final = 6
BED: Final = 14
"""So many trees or flowers stand in a place that is said to have them."""
TABLE_WORK: Final = (
    "selling",
    "sells",
    "washing",
    "sawing",
    "sanding",
    "hammering",
    "washes",
    "drying",
    "decorating",
    "decorates",
    "preparing",
    "kneading",
    "wrapping",
    "icing",
    "sorting",
    "repairing",
    "fixing",
    "examining",
    "inspecting",
    "assembling",
    "ironing",
    "sewing",
    "polishing",
    "carving",
    "mixing",
    "counting",
    "counts",
)
"""What is done to things that lie on a table."""
TOPS: Final = {"iron": "ironing board", "forg": "anvil"}
"""On what one works, if not on a table, by the beginning of the deed."""
MAKING: Final = ("making", "makes", "rolling", "folding", "filling", "shaping", "baking")
"""What is done at a table to food."""


WATCHING: Final = ("watch", "look", "wav", "peek", "peer", "lean", "star", "gaz", "call")
REACHING: Final = ("feed", "pet", "strok", "lean", "look", "talk", "peek", "kiss", "chat")
TAKING: Final = ("steal", "stole", "grab", "snatch")
"""Beginnings of what is done from inside of something, over a fence, and beside something."""


def is_light(thing: Draft) -> bool:
    """Tell whether it is the sun or the moon."""
    return thing.kind is not None and thing.kind.name in ("sun", "moon")


def lay_open(vessel: Draft) -> None:
    """Draw a boat or a truck open whose load is named."""
    name = OPEN.get(vessel.kind.name) if vessel.kind else None
    if name is not None and vessel.text in ("boat", "truck", "lorry"):
        vessel.kind, vessel.word = CATALOG[name], None


def brim_of(vessel: Draft, thing: Draft) -> int:
    """Return how many pieces of a thing fill a vessel."""
    if vessel.kind is None or thing.kind is None:
        return BRIM
    if vessel.kind.name in LOADED:
        return BRIM if thing.kind.height_m < IN_BED_M else 1
    is_wide = extent(vessel.kind) > ROOMY_M and extent(thing.kind) < IN_BED_M
    return HOARD if is_wide else BRIM


def fall(leaves: Draft) -> None:
    """Let leaves that are raked together be those of autumn."""
    if leaves.kind is not None and leaves.kind.name == "leaf" and not leaves.colours:
        leaves.kind, leaves.word = CATALOG["maple leaf"], None


LOOKOUTS: Final = (
    "hill",
    "rock",
    "boulder",
    "cliff",
    "mountain",
    "roof",
    "tree",
    "branch",
    "bench",
)
"""What somebody is on who watches something from it."""


def start_from(link: Link, thing: Draft, deed: str) -> None:
    """Take `watching from a window`, who is in it, and `stealing from a basket`, who is not."""
    one, host = link.subjects[-1].kind, thing.kind
    if one is None or host is None or not is_animate(one):
        return
    if link.key == "above" and host.name in ("wall", "fence") and deed.startswith(REACHING):
        link.key = "behind"  # A horse that is fed over the fence.
    if not link.is_from:
        return
    if deed.startswith(WATCHING) and (host.name == "window" or has_pane(host)):
        link.key = "inside"
    elif deed.startswith(WATCHING) and host.name in LOOKOUTS:
        link.key = "on"
    elif deed.startswith(TAKING) and is_holder(host):
        link.key = "next to"


HELD_M: Final = 0.7
"""What is higher is not in the hand of who stands by something."""
UNLAID: Final = ("tree", "fireplace", "bench", "fence", "wall", "stairs", "rock", "stump")
"""On these things may lie, but somebody beside them has what is said to be there."""
BESIDE: Final = ("next to", "behind", "in front of", "under", "leaning on")
FEW: Final = 4
"""So many small things lie on the table of who works on them."""
JOINT: Final = ("holding", "flying", "sharing")
"""Links to a thing of which several have one."""


def is_long_tool(kind: Kind) -> bool:
    """Tell whether a thing is a tool with a long shaft, which is in the hands of who works."""
    return "tool" in kind.tags and "grip" in anchors_of(kind.name)


class Objects(Merging):
    """A clause whose relations find their objects."""

    def resolve(self, link: Link, things: list[Draft]) -> None:
        """Relate the subjects of a link to its objects."""
        if link.key == "of" and self.last is not None and self.last.key == "with":
            link.outer = self.last
        if link.subjects:
            start_from(link, things[0], self.deed)
            self.hand_over(link, things[0])
            self.take_seat(link, things[0])
        self.link, self.last = None, link
        if (
            link.key in ("under", "below")
            and is_light(things[0])
            and not any(d.kind for d in link.subjects)
        ):
            things[0].size = "small"  # A field under a full moon is a picture of the field.
        if acted(self, link, things[0]):
            self.attach, self.chain = list(link.subjects), [*self.chain, *things]
            return
        if link.key != "with" or not any(d.kind and is_human(d.kind) for d in self.chain):
            mind(link.subjects, link.key, things[0], self.deed)
        if not link.subjects:
            if link.key not in ("of", "with", "for", "like", "between"):
                self.fronted = (link.key, things[0], None)
            self.chain = []
            self.attach = list(things)
            return
        if link.key == "of" and self.place is not None and self.place[1] is link.subjects[-1]:
            self.put_at(things)
            return
        if (holder := self.holder_beside(link, things[0])) is not None:
            link.subjects = [holder]
        if is_by_window(link) and things[0].kind and things[0].kind.height_m < ON_TABLE_M:
            # A desk by a window with a lamp: on the desk.
            link.subjects = [d for d in self.chain if is_top(d)][:1] or link.subjects
        if is_board(link, things[0]):
            self.serve_on_board(things[0])
        self.place = (link, things[0]) if is_nameless(things[0]) and link.key != "of" else None
        if self.merges(link, things):
            return
        if link.company and is_spatial(link, things[0]):
            link.subjects = link.company
        elif len(link.loads) > 1 and has_room_for(things[0], link.loads):
            link.subjects = link.loads  # A cat and a cup on a desk.
        if link.key in ("flanking", "flanked by"):
            self.stand_guard(link, things)
            self.chain += [t for t in things if t not in self.chain]
            return
        if self.gathers(link, things):
            self.chain += [t for t in things if t not in self.chain]
            return
        if link.key == "playing" and things[0].kind and things[0].kind.category == "balls":
            self.play_ball(link)
        if link.key == "between" and cushion(self.making, self.ties, link.subjects[-1], things[0]):
            link.awaits_other = False
            self.chain += [t for t in things if t not in self.chain]
            return
        is_mixed = len({d.kind.name for d in link.subjects if d.kind}) > 1
        if link.key == "with" and is_mixed and all(map(is_lifeless, link.subjects)):
            # Two chairs and a table with cups: on the table.
            link.subjects = link.subjects[-1:]
        holders = sum(d.count for d in link.subjects)
        self.multiply(link, things, holders)
        self.relate(link, things, holders)
        if link.awaits_other:
            link.awaits_other = link.other is None and things[0].count == 1
            link.other = things[0]
        self.chain += [t for t in things if t not in self.chain]

    def holder_beside(self, link: Link, thing: Draft) -> Draft | None:
        """Return who has a thing that is said of what they are at: `by the fire with a mug`."""
        who = self.chain[0] if self.chain else None
        host = link.subjects[-1] if link.subjects else None
        if link.key != "with" or who is None or host is None or who is host:
            return None
        if thing.kind is None or host.kind is None or who.kind is None or thing.count > 1:
            return None
        is_table = is_surface(host.kind) and head_word(host.kind) not in UNLAID
        if not has_hands(who.kind) or is_table or is_holder(host.kind):
            return None
        if is_animate(thing.kind) or is_animate(host.kind):
            return None
        if thing.kind.height_m > HELD_M and not is_long_tool(thing.kind):
            return None
        return who if self.ties.is_in([who], [host], BESIDE) else None

    def hand_over(self, link: Link, thing: Draft) -> None:
        """Take `feeding a carrot to a horse`: the carrot is in the hand, the horse beside."""
        food = self.attach[-1] if self.attach else None
        if link.key != "past" or not self.deed.startswith("feed") or food is None:
            return
        if thing.kind is None or not is_animate(thing.kind) or self.last is None:
            return
        for feeder in self.last.subjects:
            if feeder.gear is not None and food.kind and food.kind.height_m < IN_HAND_M:
                self.ties.reverse(feeder, "holding", food)
                feeder.gear = None
        link.subjects, link.key = list(self.last.subjects), "next to"

    def take_seat(self, link: Link, thing: Draft) -> None:
        """Take `feeding pigeons on a bench`, where it is not the pigeons who sit there."""
        doers = self.last.subjects if self.last and self.last.is_deed else []
        is_seat = thing.kind is not None and thing.kind.name in SAT_ON
        if link.key != "on" or not is_seat or not self.deed.startswith("feed"):
            return
        if doers and all(d.kind and is_human(d.kind) for d in doers):
            link.subjects = list(doers)

    def stand_guard(self, link: Link, things: Sequence[Draft]) -> None:
        """Put what flanks something at both sides of it."""
        hosts, guards = (link.subjects, things)[:: 1 if link.key == "flanked by" else -1]
        if link.key == "flanked by" and len(guards) == guards[0].count == 1:
            # One at each side: by a dog and a cat.
            self.ties.relate(guards[0], "right of" if link.other else "left of", hosts[-1])
            link.awaits_other, link.other = link.other is None, guards[0]
        else:
            flank(self.making, self.ties, hosts[-1], guards)

    def play_ball(self, link: Link) -> None:
        """Let who plays with a ball run after it."""
        for subject in link.subjects:
            if any(r[0] is subject and r[1] == "riding" for r in self.ties.all):
                link.key = "holding"  # Who sits in a wheelchair has the ball in the hands.
            elif not subject.variant:
                pose(subject, ("running",))

    def multiply(self, link: Link, things: Sequence[Draft], holders: int) -> None:
        """Let there be as many things as they fill a vessel with, or as have one each."""
        if link.is_brimming and len(link.subjects) == 1:
            lay_open(link.subjects[0])
        for thing in things:
            is_reef = link.is_brimming and any(d.is_place for d in link.subjects)
            is_reef = is_reef and not (thing.is_counted or is_growing(thing))
            if is_heap_in(link, thing) or is_reef:
                thing.count = max(thing.count, brim_of(link.subjects[-1], thing))
                fall(thing)
            if link.is_brimming and is_animate_crowd(thing):
                thing.count = max(thing.count, LITTER)
            if link.is_each and link.key in ("riding", "on") and thing.count == 1:
                thing.count = holders  # Each on a bicycle.
            if is_seat_each(link, thing, holders):
                thing.count = holders

    def relate(self, link: Link, things: Sequence[Draft], holders: int) -> None:
        """Relate each subject of a link to each object, or give it its own.

        `holders` is of how many the subjects are.
        """
        for thing in things:
            if dress_all(link, thing):
                continue
            if is_shared_toy(self.deed, link, thing, holders):
                link.key = "around"
            is_own = link.is_each or not thing.is_counted
            is_one = thing.count == 1 and (not thing.is_bare or self.deed.endswith(" a"))
            if is_one and holders > 1 and not link.is_each and link.key in JOINT:
                self.shared.append(thing)
            is_shared = holders > 1 and is_own and is_had(link, thing)
            if is_shared:
                # Children who fly kites have one each.
                thing.count = 1
            hands = (
                not is_shared and link.key in ("holding", "with", "playing") and thing.count == 1
            )
            for subject in link.subjects[: 1 if hands else None]:
                if link.key == "between" and len(things) == 2 and thing is things[1]:
                    self.ties.complete(subject, *things)
                elif link.awaits_other and link.other is not None:
                    self.ties.complete(subject, link.other, thing)
                elif link.key in ("of", "with") and subject.is_place and is_growing(thing):
                    # A garden with tulips has more of them than anybody counts.
                    thing.count = max(thing.count, GROVE if is_tall(thing) else BED)
                elif link.key == "of" and subject.is_place and not thing.is_counted:
                    thing.count = max(thing.count, 9)
                else:
                    if link.low is not None:
                        subject = fitting(subject, link.low, link.key, thing)
                    if is_filled_with(link, subject, thing):
                        self.ties.relate(thing, "inside", subject)
                        continue
                    who = bearer(subject, link.key, thing, self.chain)
                    key = "holding" if is_filled(subject, link, thing) else link.key
                    self.ties.relate_near(who, key, thing, self.chain)

    def gathers(self, link: Link, things: Sequence[Draft]) -> bool:
        """Let people sit down to a game, a meal or an instrument; False if it is none."""
        match, subjects, thing = self.gather.match, link.subjects, things[0]
        if match and link.key == "with" and subjects[-1] is match[1]:
            self.gather.join_match(thing)
        elif link.key == "playing" and thing.kind and thing.kind.name in GAMES:
            self.gather.game(subjects, thing)
        elif thing.word == "picnic" and link.key in ("holding", "with", "next to"):
            self.gather.picnic(subjects, thing)
        elif link.key == "playing" and is_keyboard(thing) and is_alone(subjects):
            self.gather.keyboard(subjects[0], thing)
        elif link.key == "playing" and is_struck(thing) and is_alone(subjects):
            subjects[0].variant = "reaching"
            self.gather.prepare(subjects, things)
        elif link.key == "playing" and is_bowed(thing) and is_alone(subjects):
            self.gather.bow(subjects[0], thing)
        elif (
            self.gather.worktop is not None
            and link.key in ("on", "at")
            and any(d.kind and has_hands(d.kind) for d in self.chain)
            and is_worktop(self.gather.worktop, thing)
        ):
            self.gather.move_to(thing)
        elif self.is_worked_on(link, thing):
            if link.key == "looking through":
                subjects[0].variant = "peering"
            top = next((t for stem, t in TOPS.items() if self.deed.startswith(stem)), "table")
            self.gather.prepare(subjects, things, top)
        elif link.key in ("at", "on") and self.gather.can_work(subjects, thing):
            self.gather.work(subjects, thing)
        elif link.key == "at" and self.gather.can_sit(subjects, thing):
            self.gather.table(subjects, thing)
        elif link.key == "at" and (
            self.gather.is_round(subjects, thing) or self.gather.is_flanked(subjects, thing)
        ):
            self.gather.seat(subjects, thing)
        else:
            return False
        return True

    def is_worked_on(self, link: Link, thing: Draft) -> bool:
        """Tell whether somebody stands at a table with what is cut or looked through there."""
        if link.key == "looking through":
            return is_on_table(thing) and is_alone(link.subjects)
        return link.key == "next to" and self.is_laid_out(link.subjects, thing)

    def is_laid_out(self, subjects: Sequence[Draft], thing: Draft) -> bool:
        """Tell whether somebody has a thing on a table to cut, to decorate or to sell it."""
        if is_cook(subjects) and is_food(thing):
            return True
        kind = thing.kind
        is_cake = kind is not None and kind.category in ICED and kind.height_m < 1
        is_cloth = kind is not None and kind.category == "clothes"
        is_low = kind is not None and (kind.height_m < 0.6 or is_cake or is_cloth)
        is_low = is_low or (kind is not None and kind.name in SLENDER)
        is_lifeless = kind is not None and (not is_animate(kind) or thing.material is not None)
        is_small = is_low and is_lifeless
        if thing.kind is not None and thing.kind.name == "log":
            return False  # It lies on the ground.
        if self.deed in MAKING and is_team(subjects):
            return is_food(thing)
        if self.deed in ("selling", "sells") and is_seller(subjects) and is_small:
            return True
        if not is_team(subjects) or not is_small or thing.kind is None:
            return False
        is_handy = subjects[0].variant == "reaching" and not is_rooted(thing.kind)
        if self.deed.startswith("forg"):
            return True
        return self.deed in TABLE_WORK or (is_handy and thing.count <= FEW)


def is_shared_toy(deed: str, link: Link, thing: Draft, holders: int) -> bool:
    """Tell whether several beasts play with one thing, which is in the midst of them."""
    who = link.subjects[-1].kind
    is_beast = who is not None and is_animate(who) and not is_human(who)
    is_one = holders > 1 and thing.count == 1 and not thing.is_bare and not link.is_each
    is_thing = thing.kind is not None and not is_animate(thing.kind)
    return is_beast and is_one and is_thing and deed.startswith("play") and link.is_deed
