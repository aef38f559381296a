"""Owns grammar: a prompt in any script becomes a scene; never an error.

Tokens are matched to the longest known phrase; a noun phrase (count, adjectives, noun) becomes a
subject, and a relation word joins the subjects on its two sides. Does not know drawing.
"""

import re
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.lexicon import words
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.scene import Relation, RelationName, Scene, SizeWord, Subject

MAX_COUNT: Final = 60
MAX_UNKNOWN: Final = 12
LONGEST_PHRASE: Final = 4
_TOKEN: Final = re.compile(r"[^\W_]+(?:[-'\u2019][^\W_]+)*|[.,;:!?()]")
_QUOTED: Final = re.compile(r"[\"\u201c\u201d]([^\"\u201c\u201d]{1,80})[\"\u201c\u201d]")


class _Noun:
    """The noun phrase that is being read."""

    def __init__(self) -> None:
        self.count = 1
        self.colours: list[str] = []
        self.size: SizeWord = "normal"
        self.is_open = False


class _Reader:
    """Reads one prompt. State: subjects and relations so far, and the open noun phrase."""

    def __init__(self, lettering: str | None) -> None:
        self.scene = Scene(lettering=lettering)
        self.subjects: list[Subject] = []
        self.relations: list[Relation] = []
        self.unknown: list[str] = []
        self.noun = _Noun()
        self.pending: tuple[str, RelationName] | None = None

    def phrase(self, text: str, following: str) -> bool:
        """Take one phrase; False if no list knows it."""
        if text in COLOURS:
            if following == "background":
                self.set(background=text, setting="plain")
            else:
                self.noun.colours.append(text)
        elif text in words.OBJECTS:
            self.add_subject(words.OBJECTS[text], text)
        elif text in words.RELATIONS:
            if self.subjects:
                self.pending = (self.subjects[-1].id, words.RELATIONS[text])
        elif text in words.SIZES:
            self.noun.size = words.SIZES[text]
        elif text in words.COUNTS:
            self.noun.count *= words.COUNTS[text]
        elif text.isdecimal():
            self.noun.count = max(1, min(MAX_COUNT, int(text[:4])))
        else:
            return self.circumstance(text)
        return True

    def circumstance(self, text: str) -> bool:
        """Take a word that says where, when or how."""
        if text in words.TIMES:
            self.set(time=words.TIMES[text])
        elif text in words.WEATHERS:
            self.set(weather=words.WEATHERS[text])
        elif text in words.SEASONS:
            self.set(season=words.SEASONS[text])
        elif text in words.SETTINGS:
            self.set(setting=words.SETTINGS[text])
            self.pending = None
        elif text in words.STYLE_WORDS:
            self.set(style=words.STYLE_WORDS[text])
        elif text in words.FRAMINGS:
            self.set(framing=words.FRAMINGS[text])
        else:
            for name in CATALOG:
                if text in CATALOG[name].variants and self.subjects:
                    self.subjects[-1] = msgspec.structs.replace(self.subjects[-1], variant=text)
                    return True
            return False
        return True

    def set(self, **fields: object) -> None:
        """Change fields of the scene."""
        self.scene = msgspec.structs.replace(self.scene, **fields)

    def add_subject(self, kind: str, word: str) -> None:
        """Close the noun phrase and settle the relation that was waiting for it."""
        id_ = f"s{len(self.subjects) + 1}"
        noun = self.noun
        self.subjects.append(
            Subject(
                id=id_,
                kind=kind,
                word=word if CATALOG[kind].plural != word and kind != word else None,
                count=min(MAX_COUNT, noun.count),
                colours=tuple(noun.colours[:3]),
                size=noun.size,
            )
        )
        if self.pending:
            first, name = self.pending
            self.relations.append(Relation(subject=first, name=name, object=id_))
        self.pending = None
        self.noun = _Noun()

    def miss(self, word: str) -> None:
        """Note a word that nothing knows, once."""
        if (
            word not in words.SILENT
            and word not in self.unknown
            and len(self.unknown) < MAX_UNKNOWN
        ):
            self.unknown.append(word)

    def finish(self) -> Scene:
        """Return the scene."""
        return msgspec.structs.replace(
            self.scene,
            subjects=tuple(self.subjects),
            relations=tuple(self.relations),
            unknown=tuple(self.unknown),
        )


def parse(prompt: str) -> Scene:
    """Return the scene that `prompt` describes. Any text gives a scene."""
    quoted = _QUOTED.search(prompt)
    reader = _Reader(quoted.group(1) if quoted else None)
    text = _QUOTED.sub(" ", prompt).lower()
    tokens = _TOKEN.findall(text)
    i = 0
    while i < len(tokens):
        for n in range(min(LONGEST_PHRASE, len(tokens) - i), 0, -1):
            following = tokens[i + n] if i + n < len(tokens) else ""
            if reader.phrase(" ".join(tokens[i : i + n]), following):
                i += n
                break
        else:
            if tokens[i][0].isalnum():
                reader.miss(tokens[i])
            i += 1
    return reader.finish()
