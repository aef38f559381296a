"""Owns in what several things of one kind differ: colours of their own, sizes, a bunch of them.

Does not know words or phrases.
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.clause import Clause
from tintype.engine.vignette.colour import distance
from tintype.engine.vignette.draft import is_animate, is_human
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.scene import SizeWord
from tintype.engine.vignette.traits import FLORA, is_family

RAINBOW: Final = (
    *("red", "blue", "yellow", "green", "purple", "orange", "pink"),
    *("brown", "turquoise", "black", "lime", "navy", "grey", "white"),
)
LEAF_HUES: Final = ("green", "yellow", "red")
PETAL_HUES: Final = ("yellow", "pink", "white")
PAINT_HUES: Final = ("blue", "red", "yellow")
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


def ripen(clause: Clause) -> None:
    """Draw a mushroom with spots as a toadstool, whose spots have the colour that was said last."""
    for draft in clause.making.drafts:
        if draft.kind is None or draft.kind.name != "mushroom" or draft.pattern != "spotted":
            continue
        draft.kind, draft.word, draft.pattern = CATALOG["toadstool"], None, None
        draft.variant = "single" if draft.is_counted else None
        if draft.colours and (len(draft.colours) > 1 or draft.colours[0] == "white"):
            draft.parts["spot"] = draft.colours.pop()
