"""Owns what a paraphrase is, and how a family of them is applied to a prompt.

Does not know any of them.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

GLIMPSE: Final = 3
"""So many letters of a piece are looked for first, among those of all words at once."""
LATIN: Final = re.compile(r"[!-~]{3,}")
"""What is glimpsed of a text in letters of other languages too: pieces have no such letters."""


class Paraphrase(NamedTuple):
    """A way of speaking that the grammar does not read, and the same in words that it reads.

    `heard` are pieces of lower-case text. The pattern is tried only where one of them is in the
    prompt, between spaces.
    """

    heard: tuple[str, ...]
    form: re.Pattern[str]
    plain: str | Callable[[re.Match[str]], str]


class Family:
    """Paraphrases in the order in which they are tried.

    Most prompts hold no piece of most of them, and a long prompt is not searched for each: what
    the words of the prompt glimpse, letters three by three, says which pieces may be there.
    """

    def __init__(self, rows: Sequence[Paraphrase]) -> None:
        self._rows = tuple((glimpses_of(row.heard), row) for row in rows)

    def plain(self, prompt: str) -> str:
        """Return a prompt with all that the family knows said in plain words."""
        low = f" {prompt.lower()} "
        words = set(low.split() if low.isascii() else LATIN.findall(low))
        seen = {w[i : i + GLIMPSE] for w in words for i in range(len(w) - 2)}
        for glimpses, row in self._rows:
            if glimpses and glimpses.isdisjoint(seen):
                continue
            for piece in row.heard:
                if piece in low:
                    prompt = row.form.sub(row.plain, prompt)
                    break
        return prompt


def glimpses_of(heard: Sequence[str]) -> frozenset[str]:
    """Return letters of which a prompt with one of these pieces has some; none if that is open."""
    words = [max(piece.split(), key=len, default="") for piece in heard]
    if any(len(word) < GLIMPSE for word in words):
        return frozenset()
    return frozenset(word[:GLIMPSE] for word in words)
