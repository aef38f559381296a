"""Owns what is drawn where no thing was named: what stands for an idea, or for a place on an icon.

Does not know how a clause is read.
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.lexicon.themes import THEMES
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.scene import PLAIN_FRAMINGS

IDEAS: Final[Mapping[str, str]] = {theme: theme.partition(" ")[0] for theme in THEMES}
"""Words for ideas, and the first word of each."""

EVENTS: Final = (
    "garden party",
    "wedding",
    "birthday party",
    "birthday",
    "party",
    "christmas",
    "halloween",
)
"""Ideas that take place somewhere."""

EMBLEMS: Final[Mapping[str, str]] = {
    "sea": "wave",
    "mountains": "mountain",
    "hills": "hill",
    "forest": "pine",
    "jungle": "palm tree",
    "beach": "palm tree",
    "island": "island",
    "desert": "cactus",
    "volcano": "volcano",
    "waterfall": "waterfall",
    "cave": "cave",
    "city": "skyscraper",
    "skyline": "skyline",
    "village": "house",
    "castle grounds": "castle",
    "farm": "barn",
    "lake": "pond",
    "river": "pond",
    "cliffs": "cliff",
    "space": "galaxy",
    "sky": "cloud",
    "snowfield": "snowflake",
    "meadow": "flower",
    "garden": "flower",
    "road": "car",
    "underwater": "fish",
}
"""What stands for a place on an icon or in a pattern."""


def themed(clause: Clause) -> list[Draft]:
    """Return what stands for an idea, if the prompt speaks of nothing else."""
    said = f" {clause.about.heard} "
    words = clause.about.words
    found = {t for t, first in IDEAS.items() if first in words and f" {t} " in said}
    if not found:
        return []
    theme = max((t for t in THEMES if t in found), key=len)
    is_placed = clause.about.setting is not None
    if is_placed and said.strip() not in THEMES and theme not in EVENTS:
        return []
    clause.unknown[:] = [w for w in clause.unknown if f" {w} " not in f" {theme} "]
    if clause.about.framing not in PLAIN_FRAMINGS:
        clause.about.suggest(THEMES[theme][1])
    return [Draft(CATALOG[name]) for name in THEMES[theme][0]]


def emblem(clause: Clause) -> list[Draft]:
    """Return what stands for the setting in a picture that shows no setting."""
    about = clause.about
    name = EMBLEMS.get(about.setting or "") if about.framing in PLAIN_FRAMINGS else None
    if name is None or name not in CATALOG:
        return []
    about.setting = None
    draft = Draft(CATALOG[name])
    draft.colours = about.colours[:1]
    return [draft]
