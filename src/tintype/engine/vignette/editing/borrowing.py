"""Owns what an instruction says of other pictures: paste one, or take a thing from one of ours.

Does not know how pictures are put together.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.base import Pixels
from tintype.engine.vignette.editing.edit import Editor
from tintype.engine.vignette.editing.instruct import read
from tintype.engine.vignette.editing.work import Work
from tintype.engine.vignette.memory import recall
from tintype.engine.vignette.reading.describe import describe
from tintype.engine.vignette.scene import Scene

_OTHER: Final = re.compile(
    r"\b(?:the |my |this |that )?(?:(second|2nd|other|reference|third|3rd|fourth|4th|last|new)|"
    r"(?:attached|uploaded)) (?:one|picture|image|photo|photograph|drawing|logo|illustration)\b"
    r"|\b(?:picture|image|photo) (?:number |no )?(\d+|two|three|four)\b|\b(?:the|my|this) (logo)\b"
)
_NUMBERS: Final[Mapping[str, int]] = {
    "second": 1,
    "2nd": 1,
    "other": 1,
    "reference": 1,
    "new": 1,
    "2": 1,
    "two": 1,
    "third": 2,
    "3rd": 2,
    "3": 2,
    "three": 2,
    "fourth": 3,
    "4th": 3,
    "4": 3,
    "four": 3,
    "last": -1,
    "logo": 1,
}


def parted(work: Work) -> tuple[str, list[tuple[Pixels, str]], list[str]]:
    """Return the instruction without what speaks of other pictures, and what those give."""
    if not work.others:
        return work.order.prompt, [], []
    clauses, quotes = read(work.order.prompt)
    rest: list[str] = []
    pastes: list[tuple[Pixels, str]] = []
    notes: list[str] = []
    for clause in clauses:
        text = clause.text
        match = _OTHER.search(text)
        if match is None or clause.name in ("whole", "restyle"):
            rest.append(requoted(text, quotes))
            continue
        word = next((g for g in match.groups() if g), "second")
        k = _NUMBERS.get(word, 1)
        k = len(work.others) - 1 if k < 0 else min(k, len(work.others)) - 1
        pixels, metadata = work.others[k]
        borrowed = borrowed_from(metadata, text)
        if borrowed:
            rest.append(borrowed)
            continue
        words = [w.sense.where for w in Editor(Scene(), 1.0, None, (), ()).words(text)]
        where = next(
            (w for w in words if w in ("left", "right", "centre", "top", "background")), ""
        )
        pastes.append((pixels, where or ""))
    if not pastes and work.others and rest == [requoted(c.text, quotes) for c in clauses]:
        told_only = [c for c in clauses if c.name in ("", "add", "move") and "picture" in c.text]
        if told_only:
            notes.append("The other pictures were not named, so they were not used.")
    return ". ".join(rest), pastes, notes


def requoted(text: str, quotes: Sequence[str]) -> str:
    """Return a clause with its quotations."""
    for k, quote in enumerate(quotes):
        text = text.replace(f"zqz{k}zqz", f'"{quote}"')
    return text


def borrowed_from(metadata: Mapping[str, str], text: str) -> str:
    """Return `add ...` for a thing that another picture of ours shows and the text names."""
    memory = recall(metadata)
    if memory is None:
        return ""
    editor = Editor(memory.scene, 1.0, None, (), ())
    words = editor.words(text)
    for k, word in enumerate(words):
        if word.sense.mark == "the":
            target = editor.finder.find(words, k)
            if target is not None and target.ids and not target.slot:
                one = editor.get(target.ids[0])
                told = describe(Scene(subjects=(one.unplaced(),)))
                return f"add {told[0].lower()}{told[1:].rstrip('.')}"
    return ""
