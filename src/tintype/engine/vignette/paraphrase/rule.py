"""Owns what a paraphrase is, and how a family of them is applied to a prompt.

Does not know any of them.
"""

import re
from collections.abc import Callable, Mapping, Sequence
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
        self._rows = tuple((pieces_of(row), row) for row in rows)

    def plain(self, prompt: str) -> str:
        """Return a prompt with all that the family knows said in plain words."""
        low = f" {prompt.lower()} "
        words = set(low.split() if low.isascii() else LATIN.findall(low))
        seen = {w[i : i + GLIMPSE] for w in words for i in range(len(w) - 2)} | {""}
        for pieces, row in self._rows:
            if seen.isdisjoint(pieces):
                continue
            if any(
                glimpse in seen and any(p in low for p in pieces[glimpse]) for glimpse in pieces
            ):
                prompt = row.form.sub(row.plain, prompt)
        return prompt


def pieces_of(row: Paraphrase) -> Mapping[str, Sequence[str]]:
    """Return the pieces of a paraphrase by letters that are in a prompt with one of them.

    What is too short for that is under no letters.
    """
    pieces: dict[str, list[str]] = {}
    for piece in row.heard:
        longest = max(piece.split(), key=len, default="")
        pieces.setdefault(longest[:GLIMPSE] if len(longest) >= GLIMPSE else "", []).append(piece)
    return pieces
