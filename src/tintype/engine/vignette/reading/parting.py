"""Owns how several things are parted by where they are: at both sides of one, in one's hands.

Works on what has been read; does not know words.
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.reading.create import Creator
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.reading.ties import Ties, is_laid_on

PAIR: Final = 2
"""So many stand on the ground at each side of one, where nobody counts them."""


def part(making: Creator, ties: Ties, many: Draft, count: int) -> Draft:
    """Part so many from several things; what was said of all of them is said of both."""
    some = many.copy()
    some.count, many.count = count, many.count - count
    some.is_counted = many.is_counted = True
    making.drafts.insert(making.drafts.index(many), some)
    ties.copy(many, some)
    return some


def flank(making: Creator, ties: Ties, host: Draft, things: Sequence[Draft]) -> None:
    """Put things at both sides of one: half of several, one and the other, or one at each."""
    for thing in things:
        ties.part(thing, host)
    first, last = things[0], things[-1]
    if any(d.kind is None for d in (host, first, last)):
        return
    if first is last:
        if last.count == 1:
            last.count = 2
        elif not last.is_counted:
            is_on_ground = last.kind is not None and last.kind.stance == "ground"
            last.count = 2 * PAIR if is_on_ground else 2
        first = part(making, ties, last, last.count // 2)
    for thing in things[:-1] or [first]:
        ties.relate(thing, "left of", host)
    ties.relate(last, "right of", host)


def cushion(making: Creator, ties: Ties, seat: Draft, thing: Draft) -> bool:
    """Lay two cushions at both sides of who is on the sofa; False if they stand elsewhere."""
    guests = [r[0] for r in ties.all if r[2] is seat and r[1] == "on"]
    if thing.count != 2 or not guests or not is_laid_on(seat, thing):
        return False
    first = part(making, ties, thing, 1)
    making.drafts.remove(first)
    making.drafts.insert(making.drafts.index(guests[-1]), first)
    for draft in (first, thing):
        ties.relate(draft, "on", seat)
    return True


def share(making: Creator, ties: Ties, thing: Draft) -> None:
    """Put the one kite that several children fly into the hands of one of them."""
    holders = [r[0] for r in ties.all if r[1] == "holding" and r[2] is thing]
    for one in holders[1:]:
        ties.part(one, thing)
    if holders and holders[0].count > 1:
        rest = part(making, ties, holders[0], holders[0].count - 1)
        ties.part(rest, thing)
