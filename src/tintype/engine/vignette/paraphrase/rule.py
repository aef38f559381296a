"""Owns what a paraphrase is, and how a family of them is applied to a prompt.

Does not know any of them.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Final, NamedTuple, TypeAlias

GLIMPSE: Final = 3
"""So many letters next to each other are looked for first, among those of all words at once."""


_SENTENCE: Final = re.compile(r"(?<=[.!?;])(?= )")


class Paraphrase(NamedTuple):
    """A way of speaking that the grammar does not read, and the same in words that it reads.

    `heard` are pieces of lower-case text. The pattern is tried only where one of them is in the
    prompt, between spaces.
    """

    heard: tuple[str, ...]
    form: re.Pattern[str]
    plain: str | Callable[[re.Match[str]], str]


def glimpsed(words: Iterable[str]) -> frozenset[str]:
    """Return the letters that are next to each other in words, three by three."""
    return frozenset(w[i : i + GLIMPSE] for w in words for i in range(len(w) - 2))


class Heard:
    """A prompt on its way to plain words, and what is glimpsed of it: letters three by three.

    What is glimpsed is found once, however many families look for their pieces.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def low(self) -> str:
        """The text in small letters, between spaces."""
        return f" {self.text.lower()} "

    @cached_property
    def glimpses(self) -> frozenset[str]:
        """Letters that are next to each other in words; of other scripts nothing is glimpsed."""
        low = self.low
        words = set((low if low.isascii() else low.encode("ascii", "ignore").decode()).split())
        return glimpsed(words) | {""}

    @cached_property
    def sentences(self) -> list[str]:
        """The sentences of the text; one whole where something quoted may hold some of its own."""
        return [self.text] if '"' in self.text else _SENTENCE.split(self.text)

    @cached_property
    def by_text(self) -> dict[str, "Heard"]:
        """Each sentence that differs, as it is heard by itself."""
        return {part: Heard(part) for part in self.sentences}

    def has(self, pieces: Iterable[str]) -> bool:
        """Tell whether one of some pieces is there."""
        low = self.low
        return any(p in low for p in pieces)

    def said(self, text: str) -> "Heard":
        """Return the prompt with another text: itself, if the text is the same."""
        return self if text == self.text else Heard(text)


Step: TypeAlias = Callable[[Heard], str]
"""A part of the way of a prompt to plain words."""


def walk(heard: Heard, steps: Iterable[Step]) -> Heard:
    """Return a prompt after some steps."""
    for step in steps:
        heard = heard.said(step(heard))
    return heard


class Family:
    """Paraphrases in the order in which they are tried.

    Most prompts hold no piece of most of them, and a long prompt is not searched for each: what
    is glimpsed of the prompt says which pieces may be there.
    """

    def __init__(self, rows: Sequence[Paraphrase]) -> None:
        self._rows = tuple(rows)
        self._pieces: dict[str, list[tuple[frozenset[str], str, int]]] = {}
        for k, row in enumerate(rows):
            for piece in row.heard:
                seen = glimpsed(piece.encode("ascii", "ignore").decode().split())
                first = max(sorted(seen), key=piece.find, default="")
                self._pieces.setdefault(first, []).append((seen, piece, k))
        self._glimpses = frozenset(self._pieces)

    def plain(self, heard: Heard) -> str:
        """Return a prompt with all that the family knows said in plain words."""
        return by_sentence(self._plain, heard)

    def _plain(self, heard: Heard) -> str:
        text, low, glimpses = heard.text, heard.low, heard.glimpses
        tried: set[int] = set()
        for glimpse in self._glimpses & glimpses:
            for seen, piece, k in self._pieces[glimpse]:
                if k not in tried and seen <= glimpses and piece in low:
                    tried.add(k)
        for k in sorted(tried):
            row = self._rows[k]
            text = row.form.sub(row.plain, text)
        return text


LONG: Final = 2_000
"""A text of more letters is taken sentence by sentence: a pattern is searched for in the sentences
that hold its pieces, not in all of them. What looks back to another sentence finds nothing then."""


def by_sentence(step: Step, heard: Heard) -> str:
    """Return a prompt after a step that looks no further than a sentence.

    What is quoted may hold sentences of its own; a text with quotes is taken as a whole.
    """
    if len(heard.text) <= LONG or len(heard.sentences) == 1:
        return step(heard)
    said = {part: step(one) for part, one in heard.by_text.items()}
    return "".join(said[part] for part in heard.sentences)
