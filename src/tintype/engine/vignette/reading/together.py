"""Owns what several do or hold together: one banner, one umbrella, a dance, a cart and its horse.

Knows the things of a prompt and their ties; does not know phrases.
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.traits import DRAWN, head_word
from tintype.engine.vignette.composing.joint import JOINT
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft, pose, state
from tintype.engine.vignette.reading.parting import share
from tintype.engine.vignette.reading.surroundings import SHORES
from tintype.engine.vignette.states import LINED_UP, OFFERING, THROWN

MOST_IN_ROW: Final = 6
AT_BANNER: Final = ("holding", "reading", "sitting")
"""Poses of those who have a banner in both hands, and of what it reads."""


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


def pair_up(clause: Clause) -> None:
    """Let the partner of somebody who shakes hands do so as well, and a couple dance together."""
    drafts = [d for d in clause.making.drafts if d.kind and is_human(d.kind)]
    dancers = [d for d in drafts if d.variant == "dancing"]
    if len(dancers) == 2 and all(d.count == 1 for d in dancers):
        for draft in dancers:
            draft.variant = "waltzing"
        clause.ties.part(*dancers)
    for draft in drafts:
        if draft.variant not in JOINT:
            continue
        if sum(d.count for d in drafts if d.variant == draft.variant) != 1:
            continue
        partner = clause.ties.partner(draft)
        if partner and partner.kind and is_human(partner.kind) and not partner.variant:
            partner.variant = draft.variant
            clause.ties.part(draft, partner)


def is_each_said(clause: Clause) -> bool:
    """Tell whether each of several is said to have one of his own."""
    return "each" in clause.about.phrases or "every" in clause.about.phrases


def rally(clause: Clause) -> None:
    """Let those who hold one banner have it before them, where not each of them has one.

    One by himself does so if it has words, which his hands would hide.
    """
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
        crowd = crowd or [d for d in held if d.kind and is_human(d.kind)]
        is_one = sum(d.count for d in crowd) < 2
        if not crowd or (is_one and not (held and (banner.lettering or clause.waiting))):
            continue
        banner.kind, banner.word = CATALOG["long banner"], None
        banner.size = "tiny" if is_one else banner.size
        for draft in crowd:
            draft.variant = "standing" if draft.variant in AT_BANNER else draft.variant
            draft.count = min(draft.count, max(2, MOST_IN_ROW // len(crowd)))
            if LINED_UP not in draft.attributes and not is_one:
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
        if name != "pulling":
            continue
        mounts = [r[2] for r in clause.ties.all if r[0] is two and r[1] in ("riding", "inside")]
        if mounts:
            clause.ties.part(one, two)
            clause.ties.note([(one, "pulling", mounts[-1])])


def share_out(clause: Clause) -> None:
    """Put what several have between them into the hands of one."""
    if not is_each_said(clause):
        for thing in clause.shared:
            share(clause.making, clause.ties, thing)
            if not SHARED.isdisjoint(clause.about.phrases):
                taste_both(clause, thing)


SHARED: Final = words("share shares sharing shared")


def taste_both(clause: Clause, thing: Draft) -> None:
    """Let the other of two who share a thing reach for it where one of them holds it."""
    holder = next((r[0] for r in clause.ties.all if r[1] == "holding" and r[2] is thing), None)
    drafts = clause.making.drafts
    if holder is None or holder.count > 1:
        return
    after = drafts[drafts.index(holder) + 1 :]
    other = next((d for d in after if is_sharer(clause, d)), None)
    if other is not None and is_sharer(clause, holder, is_busy_too=True):
        offer(clause, holder, other)


def is_sharer(clause: Clause, draft: Draft, *, is_busy_too: bool = False) -> bool:
    """Tell whether somebody stands there with free hands."""
    is_one = draft.kind is not None and is_human(draft.kind) and draft.count == 1
    is_free = is_busy_too or not clause.ties.is_tied(draft)
    return is_one and is_free and draft.variant in (None, "standing", "eating", "drinking")


def offer(clause: Clause, giver: Draft, other: Draft) -> None:
    """Let one hold out what is in the hand, and the other reach for it."""
    if OFFERING not in giver.attributes:
        giver.attributes.append(OFFERING)
    clause.ties.relate(other, "next to", giver)
    other.variant = "reaching"
    other.attributes.append("at the hand")


THROWS: Final = ("waving", "jumping", "catching")
"""Poses of those who throw something or catch it."""
CATCH: Final = frozenset(words("catch fetch frisbee"))
FLUNG: Final = ("frisbee", "paper plane", "bone", "pillow", "hat")
"""What is thrown to somebody beside balls and snowballs."""


def throw_over(clause: Clause) -> None:
    """Let what one throws to another fly between the two."""
    ties = clause.ties
    for thrower, name, ball, _ in ties.all[:]:
        is_ball = ball.kind is not None and (
            ball.kind.category == "balls" or ball.kind.name in FLUNG or "snowball" in ball.text
        )
        if name != "holding" or not is_ball or ball.count > 1 or thrower.variant not in THROWS:
            continue
        other = next((r[0] for r in ties.all if r[2] is ball and r[0] is not thrower), None)
        is_game = not CATCH.isdisjoint(clause.about.words)
        other = (other if is_game else None) or receiver(clause, thrower)
        if other is None or other.kind is None or thrower.count + other.count > 2:
            continue
        for one in (thrower, other):
            ties.part(one, ball)
        ties.part(thrower, other)
        state(ball, THROWN)
        ties.note([(ball, "between", thrower)])
        ties.complete(ball, thrower, other)
        ball.size = "small" if ball.size == "normal" else ball.size
        clause.about.suggest("park")
        thrower.variant = "waving"
        pose(other, ("catching", "jumping", "standing"))


def receiver(clause: Clause, thrower: Draft) -> Draft | None:
    """Return to whom somebody throws something: who is named as beside him."""
    if thrower.variant != "waving":
        return None
    beside = (r[2] for r in clause.ties.all if r[0] is thrower and r[1] == "next to")
    return next((d for d in beside if d.kind is not None and is_animate(d.kind)), None)


def is_busy(clause: Clause, draft: Draft) -> bool:
    """Tell whether somebody has something in the hands."""
    return any(r[0] is draft and r[1] == "holding" for r in clause.ties.all)


OWN_SEATS: Final = ("yoga mat", "rug", "towel", "chair", "stool", "cushion", "deck chair", "swing")
"""Of what each of several has one, if nobody counts them."""


def give_seats(clause: Clause) -> None:
    """Let there be as many mats or chairs as there are people on them."""
    for seat in clause.making.drafts:
        is_meant = seat.kind is not None and seat.kind.name in OWN_SEATS and seat.count > 1
        if not is_meant or seat.is_counted:
            continue
        sitters = [r[0] for r in clause.ties.all if r[2] is seat and r[1] == "on" and r[0].kind]
        count = sum(d.count for d in sitters if d.kind and is_animate(d.kind))
        seat.count = count if count > 1 else seat.count


GIVEN: Final = words(
    """give gives giving hand hands handing offer offers offering present presents presenting pass
    passes passing bring brings bringing exchange exchanges exchanging"""
)
"""Words for what goes from hand to hand."""


def hand_over(clause: Clause) -> None:
    """Let who gives something to somebody hold it out, and the other reach for it."""
    if GIVEN.isdisjoint(clause.about.words):
        return
    for giver, name, other, _ in clause.ties.all[:]:
        gift = next((r[2] for r in clause.ties.all if r[0] is giver and r[1] == "holding"), None)
        is_pair = name == "next to" and giver.count == other.count == 1 and gift is not None
        if not is_pair or not all(d.kind and is_human(d.kind) for d in (giver, other)):
            continue
        if giver.variant in (None, "standing") and OFFERING not in giver.attributes:
            giver.attributes.append(OFFERING)
        if other.variant in (None, "standing") and not is_busy(clause, other):
            other.variant = "reaching"
            other.attributes.append("at the hand")
