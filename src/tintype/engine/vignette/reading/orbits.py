"""Owns what things mean in space: stars that its sky has anyway.

Does not know words or phrases.
"""

from typing import Final

from tintype.engine.vignette.reading.clause import Clause

OUT_THERE: Final = ("cosmos", "space", "vehicles_space", "night_sky")
"""Categories of what is in space, where nothing else is said."""


def is_space(clause: Clause) -> bool:
    """Tell whether the picture is of space: it is said, or most is in it that is nowhere else."""
    if clause.about.setting is not None:
        return clause.about.setting == "space"
    kinds = [d.kind for d in clause.making.drafts if d.kind and d.kind.name != "star"]
    return bool(kinds) and all(k.category in OUT_THERE or "space" in k.tags for k in kinds)


def star_over(clause: Clause) -> None:
    """Leave stars that nobody counts or colours to the sky of space, which has many."""
    if not is_space(clause):
        return
    for draft in clause.making.drafts:
        is_star = draft.kind is not None and draft.kind.name == "star"
        is_plain = not (draft.is_counted or draft.colours or draft.count == 1)
        if is_star and is_plain and not clause.ties.is_tied(draft):
            draft.kind, draft.text = None, ""
