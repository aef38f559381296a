"""Owns what is said oddly, put into plain words before a prompt is read.

The grammar reads nouns, what is said of them and what lies between them. What means something
else as a whole (`a poster for a jazz night`, `twice as many cats as dogs`, `--ar 3:2`) is said in
words that it reads, by a family of paraphrases for each matter. Does not know clauses.
"""

from typing import Final

from tintype.engine.vignette.paraphrase import (
    amounts,
    belongings,
    callings,
    camera,
    doings,
    fellows,
    finishes,
    hosts,
    inversion,
    medium,
    nature,
    notation,
    pictured,
    places,
    prints,
    request,
    vessels,
    wholes,
)
from tintype.engine.vignette.paraphrase.duotone import duotoned
from tintype.engine.vignette.paraphrase.emblem import emblematic
from tintype.engine.vignette.paraphrase.labelled import unlabelled
from tintype.engine.vignette.paraphrase.purpose import PURPOSES
from tintype.engine.vignette.paraphrase.rule import Family, Heard, walk
from tintype.engine.vignette.paraphrase.tags import untagged

_MARKS: Final = Family((*notation.FAMILY, *request.FAMILY))
_OF_PICTURES: Final = Family(
    (*camera.FAMILY, *pictured.FAMILY, *prints.FAMILY, *medium.FAMILY),
)
_OF_SCENES: Final = Family(
    (
        *vessels.FAMILY,
        *inversion.FAMILY,
        *finishes.FAMILY,
        *places.FAMILY,
        *belongings.FAMILY,
        *fellows.FAMILY,
        *doings.FAMILY,
        *amounts.FAMILY,
        *nature.FAMILY,
        *wholes.FAMILY,
        *hosts.FAMILY,
        *callings.FAMILY,
    )
)


def plainly_framed(heard: Heard) -> Heard:
    """Return a prompt with the kind of picture that it asks for said in plain words."""
    steps = (
        unlabelled,
        _MARKS.plain,
        *PURPOSES,
        duotoned,
        _OF_PICTURES.plain,
        untagged,
        emblematic,
    )
    return walk(heard, steps)


def plainly(heard: Heard) -> str:
    """Return a prompt, its quoted text already marked, with what it shows in plain words."""
    return _OF_SCENES.plain(heard)
