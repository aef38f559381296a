"""Owns what is said of a thing right after its name: where else it is, what it does, what it has.

In a long list of scenes `a tray with cups, balloons by the bed` the balloons are not on the tray,
because they are said to be elsewhere. Looks ahead by one phrase; does not know the clause.
"""

from typing import Final, Literal, TypeAlias

from tintype.engine.vignette.reading.grammar import Phrase, Roles

Predicate: TypeAlias = Literal["", "near", "elsewhere", "deed", "with", "full", "said"]

PLACING: Final = (
    *("on", "atop", "under", "below", "behind", "in front of", "next to", "left of", "right of"),
    *("above", "between", "around"),
)
"""Prepositions of place."""
LEANING: Final = ("leaning on", "hanging from", "tied to", "climbing")
"""Deeds that say where a thing is."""
AT: Final = ("in", "inside", "at")
AFAR: Final = ("ground", "wall", "sky", "background", "foreground")
"""Places in the picture that are not on the thing named before."""
BRIMMING: Final = (
    *("full of", "filled with", "loaded with", "packed with", "stuffed with", "stocked with"),
    *("brimming with", "overflowing with"),
)


def predicate(roles: Roles, p: Phrase) -> Predicate:
    """Return what kind of thing is said right after a phrase.

    `near` is beside something or on it, `elsewhere` at a place that the speaker calls `the`; of
    what is `said` a clause of its own tells more.
    """
    i = p.end
    is_pair = roles.role(i) == "&" and roles.role(i + 1) in "AnN"
    if is_pair:
        i = roles.phrase(i + 1).end  # A baguette and cheese on a board.
    while roles.role(i) == "S":
        i += 1  # Clothes scattered on the floor.
    if i >= roles.count:
        return ""
    s = roles.lexemes[i].sense
    if s.mark == "is" and roles.lexemes[i].text in ("is", "are"):
        return "said"
    if s.where in AFAR and not is_pair:
        return "elsewhere"
    is_thing = roles.role(i + 1) in "DC" or roles.starts_bare(i + 1)
    if s.body and not (s.preposition and is_thing):
        return ""
    if (s.preposition in PLACING or s.link in LEANING) and is_thing:
        is_known = roles.lexemes[i + 1].text == "the"
        return "elsewhere" if is_known else "near"
    if s.preposition in AT and roles.lexemes[i + 1 : i + 2] and roles.role(i + 2) in "AnN":
        return "elsewhere" if roles.lexemes[i + 1].text == "the" else ""
    if s.preposition == "with":
        return "full" if roles.lexemes[i].text in BRIMMING else "with"
    is_verb = bool(s.pose or s.link) and s.noun is None and not (s.mark or s.count or s.facing)
    return "deed" if is_verb and roles.roles[i] in ".A" else ""
