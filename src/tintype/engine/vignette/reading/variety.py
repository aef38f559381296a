"""Owns in what several things of one kind differ: colours of their own, sizes, a bunch of them.

Does not know words or phrases.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.traits import FLORA, is_family
from tintype.engine.vignette.colour import distance
from tintype.engine.vignette.formation import CROSSED, HEART, USUAL, formation_of
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.lexicon.colours import COLOURS, RAINBOW
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.create import PAIRS
from tintype.engine.vignette.reading.draft import BARE_PLURAL, Draft
from tintype.engine.vignette.scene import SizeWord
from tintype.engine.vignette.states import GRADED, HEAPED, LINED_UP, STACKED

LEAF_HUES: Final = ("green", "yellow", "red")
PETAL_HUES: Final = ("yellow", "pink", "white")
PAINT_HUES: Final = ("blue", "red", "yellow")
PIERCING: Final = words("pierced pierces piercing through")
"""What is said of a heart that has an arrow in it, or of the arrow."""
FEWEST_IN_HEART: Final = 5
MOST_APART: Final = 8
"""More of them are of few colours."""
ALIKE: Final = 0.12
"""Colours nearer than this look the same."""


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


def split(clause: Clause, draft: Draft, into: int) -> list[Draft]:
    """Return several things as `into` drafts, which are where they are said to be; first itself."""
    base, rest = divmod(draft.count, into)
    parts = [draft, *(draft.copy() for _ in range(into - 1))]
    for k, one in enumerate(parts):
        one.count, one.is_counted = base + (k < rest), True
    for one in parts[1:]:
        clause.ties.copy(draft, one)
    place = clause.making.drafts.index(draft) + 1
    clause.making.drafts[place:place] = parts[1:]
    return parts


def vary(clause: Clause) -> None:
    """Give each of several what it has in a colour of its own: scarves, roofs, balloons in hand."""
    for draft, slots, hues in clause.varied:
        if draft.kind is None or draft.count < 2:
            continue
        own = slots_of(draft, slots)
        for k, one in enumerate(split(clause, draft, min(draft.count, len(hues), MOST_APART))):
            one.parts.update(dict.fromkeys(own, hues[k]))
    clause.varied.clear()
    for thing in list(clause.making.drafts):
        if thing.kind is None or "assorted" not in thing.attributes:
            continue
        tied = [r for r in clause.ties.all if r[2] is thing and r[1] in ("holding", "wearing")]
        total = sum(r[0].count for r in tied)
        if not 1 < total <= MOST_APART or len({r[1] for r in tied}) > 1:
            continue
        thing.attributes.remove("assorted")
        name, hues = tied[0][1], thing.colours or RAINBOW
        owners = [one for r in tied for one in split(clause, r[0], r[0].count)]
        for one in owners:
            clause.ties.part(one, thing)
        thing.count, thing.is_counted = len(owners), True
        for k, (one, own) in enumerate(zip(owners, split(clause, thing, len(owners)), strict=True)):
            own.colours = [hues[k % len(hues)]]
            clause.ties.note([(one, name, own)])


HELD: Final = ("holding", "wearing")


def pair_off(clause: Clause) -> None:
    """Give each of several holders one of as many things that are told apart by their colours."""
    drafts = clause.making.drafts
    held_by = Counter(id(one) for one, name, _, _ in clause.ties.all if name in HELD)
    for draft in list(drafts):
        if held_by[id(draft)] < 2:
            continue
        held = [r[2] for r in clause.ties.all if r[0] is draft and r[1] in HELD]
        is_set = len(held) > 1 and len({d.kind.name for d in held if d.kind}) == 1
        is_bare = sum(d.count for d in held) == BARE_PLURAL
        if not is_set or draft not in drafts or not (is_bare or all(d.count == 1 for d in held)):
            continue
        owners, place = [draft], drafts.index(draft) + 1
        while place < len(drafts) and (other := drafts[place]) not in held:
            # Of three children two are girls.
            owners += [other] if other.kind and is_animate(other.kind) else []
            place += 1
        if sum(d.count for d in owners) != len(held):
            continue
        name = next(r[1] for r in clause.ties.all if r[2] is held[0] and r[0] is draft)
        for thing in held:
            thing.count = 1
        for owner in owners:
            for thing in held:
                clause.ties.part(owner, thing)
        ones = [one for owner in owners for one in split(clause, owner, owner.count)]
        clause.ties.note((one, name, own) for one, own in zip(ones, held, strict=True))


def slots_of(draft: Draft, slots: Sequence[str]) -> list[str]:
    """Return those of some slots that a thing has."""
    return [s for s in slots if draft.kind is not None and s in draft.kind.slots]


def assort(clause: Clause) -> None:
    """Give each of several things a colour of its own, where they are of different ones."""
    for draft in list(clause.making.drafts):
        if draft.kind is None or "assorted" not in draft.attributes:
            continue
        draft.attributes.remove("assorted")
        draft = spoken_of(clause, draft)
        if draft.count < 2 or draft.kind is None or is_human(draft.kind):
            continue
        for one in clause.part_by_colour(draft, (draft.colours or RAINBOW)[: draft.count]):
            if one.variant == "potted":
                # Of cacti in pots it is the pots.
                one.parts["pot"], one.colours = one.colours[0], []


def spoken_of(clause: Clause, draft: Draft) -> Draft:
    """Return what is said to differ: of four mugs on a shelf, in different colours, the mugs."""
    if draft.count > 1:
        return draft
    loads = (r[0] for r in clause.ties.all if r[2] is draft and r[0].count > 1)
    return next(loads, draft)


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
        if draft.kind is None or GRADED not in draft.attributes:
            continue
        draft.attributes.remove(GRADED)
        draft = spoken_of(clause, draft)
        if {HEAPED, STACKED, LINED_UP} & {*draft.attributes} and draft.count > 1:
            draft.attributes.append(GRADED)  # They lie or stand in that order.
            continue
        if draft.count < 2:
            continue
        sizes = ("large", "small") if draft.count == 2 else GRADES
        for one, size in zip(split(clause, draft, len(sizes)), sizes, strict=True):
            one.size = size


def ripen(clause: Clause) -> None:
    """Draw a mushroom with spots as a toadstool, whose spots have the colour that was said last."""
    for draft in clause.making.drafts:
        if draft.kind is None or draft.kind.name != "mushroom" or draft.pattern != "spotted":
            continue
        draft.kind, draft.word, draft.pattern = CATALOG["toadstool"], None, None
        draft.variant = "single" if draft.is_counted else None
        if draft.colours and (len(draft.colours) > 1 or draft.colours[0] == "white"):
            draft.parts["spot"] = draft.colours.pop()


def keep_pairs(clause: Clause) -> None:
    """Let a pattern of cherries repeat the pair, not one that nobody counted."""
    for draft in clause.making.drafts:
        is_uncounted = draft.variant == "single" and not draft.is_counted
        if clause.about.framing == "pattern" and is_uncounted:
            draft.variant = None


def pierce(clause: Clause) -> None:
    """Put an arrow that is said to go through a heart into its drawing, in the arrow's colour."""
    if PIERCING.isdisjoint(clause.about.phrases):
        return
    named = {d.kind.name: d for d in clause.making.drafts if d.kind is not None}
    heart, arrow = named.get("heart"), named.get("arrow")
    if heart is None or arrow is None or heart.count != arrow.count:
        return
    heart.variant = "pierced"
    if arrow.colours:
        heart.parts["dart"] = arrow.colours[0]
    elif arrow.material is not None:
        heart.parts["dart"] = arrow.material
    clause.unknown[:] = [w for w in clause.unknown if w not in PIERCING]
    clause.making.forget(arrow)


def form(clause: Clause) -> None:
    """Let so many stand in a ring or a heart as make one, where nobody counts them."""
    drafts = [d for d in clause.making.drafts if d.kind is not None]
    for draft in drafts:
        name = formation_of(draft.attributes)
        if draft.kind is None or name is None:
            continue
        if not draft.is_counted and draft.count > 1:
            draft.count = USUAL[name] if name == CROSSED else max(draft.count, USUAL[name])
        if name == CROSSED and draft.kind.name in PAIRS:
            draft.attributes.remove(CROSSED)  # One drawing shows both.
        elif name == HEART and draft.count >= FEWEST_IN_HEART:
            clause.about.suggest("plain")
    said = [d for d in drafts if d.attributes]
    for name in USUAL if said else ():
        group = [d for d in said if name in d.attributes]
        if sum(d.count for d in group) < (FEWEST_IN_HEART if name == HEART else 2):
            for draft in group:
                draft.attributes.remove(name)
        elif name == CROSSED and len(group) == 2:
            lay_across(clause, *group)


def lay_across(clause: Clause, one: Draft, two: Draft) -> None:
    """Lay one thing across another one: a hammer and a wrench that are crossed."""
    if one.count == two.count == 1:
        clause.ties.part(one, two)
        clause.ties.note([(one, "in front of", two)])


def place_shapes(clause: Clause) -> None:
    """Let a shape that is above a circle and a square be above both."""
    shapes = [d for d in clause.making.drafts if d.kind and d.kind.category == "shapes"]
    if len(shapes) != 3 or shapes[2].where or clause.ties.is_tied(shapes[2]):
        return
    for one, name, two, _ in clause.ties.all[:]:
        if name in ("above", "below") and one is shapes[0] and two is shapes[1]:
            clause.ties.note([(shapes[2], "next to", two)])


MISMATCHED: Final = "mismatched"
SORTS: Final[Mapping[str, tuple[str, ...]]] = {
    "chair": ("chair", "armchair", "stool", "rocking chair", "office chair", "beach chair"),
    "lamp": ("lamp", "floor lamp", "lantern"),
    "bottle": ("bottle", "wine bottle", "water bottle", "perfume bottle"),
    "glass": ("glass", "wine glass", "cocktail"),
    "hat": ("hat", "top hat", "straw hat", "cowboy hat", "party hat"),
}
"""What things are that do not match, by what they are all called."""
ODD_HUES: Final = ("red", "blue", "yellow", "green", "purple", "orange", "white", "brown")


def mismatch(clause: Clause) -> None:
    """Let each of several be of another sort and colour, where they are said not to match."""
    for draft in list(clause.making.drafts):
        if draft.kind is None or MISMATCHED not in draft.attributes:
            continue
        draft.attributes.remove(MISMATCHED)
        if draft.count < 2:
            draft.colours = draft.colours or ["red", "blue"]
            continue
        sorts = [n for n in SORTS.get(draft.kind.name, ()) if n in CATALOG]
        for k, one in enumerate(split(clause, draft, min(draft.count, len(ODD_HUES)))):
            one.colours = [ODD_HUES[k]]
            if sorts:
                one.kind, one.word, one.variant = CATALOG[sorts[k % len(sorts)]], None, None
