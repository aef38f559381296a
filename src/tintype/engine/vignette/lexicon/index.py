"""Owns the index: every phrase that means anything, and what it may mean, built once.

Objects, settings and styles are asked of their registries, so a word whose target is not drawn
has no noun sense. Does not know grammar, which picks one meaning of several.

Longer than most files because it joins all tables of the lexicon, each by rules of its own.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final, TypeAlias

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.forms import (
    is_plural_form,
    phrase,
    plural,
    singular,
    verb_forms,
)
from tintype.engine.vignette.lexicon import (
    actions,
    animals,
    buildings,
    circumstances,
    colours,
    exact,
    food,
    function,
    groups,
    leisure,
    modifiers,
    nature,
    people,
    places,
    shops,
    things,
    vehicles,
)
from tintype.engine.vignette.material import COATINGS, MATERIALS
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.scene import VERBS
from tintype.engine.vignette.styles import STYLES

TABLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "exact": exact.EXACT,
        "shops": shops.NAMED,
        "animals": animals.ANIMALS,
        "people": people.PEOPLE,
        "clothes": people.CLOTHES,
        "plants": nature.PLANTS,
        "nature": nature.NATURE,
        "food": food.FOOD,
        "vehicles": vehicles.VEHICLES,
        "buildings": buildings.BUILDINGS,
        "household": things.HOUSEHOLD,
        "tools": things.TOOLS,
        "instruments": leisure.MUSIC,
        "sports": leisure.SPORTS,
        "fantasy": leisure.FANTASY,
        "symbols": leisure.SYMBOLS,
    }
)
Chain: TypeAlias = tuple[str, ...]
Entries: TypeAlias = "tuple[tuple[tuple[str, ...], Sense], ...]"
"""The rests of phrases that share their first two words, longest first."""


class Noun:
    """An object that a word names. `word` is how it is said again, None for the object's name."""

    __slots__ = ("is_generic", "is_mass", "is_plural", "is_weak", "kind", "mixed", "word")

    def __init__(
        self,
        kind: Kind,
        word: str | None,
        *,
        is_plural: bool = False,
        is_mass: bool = False,
        is_generic: bool = False,
        is_weak: bool = False,
    ) -> None:
        self.kind = kind
        self.word = word
        self.is_plural = is_plural
        self.is_mass = is_mass
        self.is_generic = is_generic
        self.is_weak = is_weak
        self.mixed: tuple[Kind, ...] = ()


class Sense(msgspec.Struct, eq=False, gc=False):
    """Everything that one phrase may mean; None or False where it does not mean that.

    A struct, because reading asks senses more than anything else.
    """

    noun: Noun | None = None
    place: str | None = None
    colour: str | None = None
    material: str | None = None
    pattern: str | None = None
    size: str | None = None
    state: str | None = None
    count: int = 0
    is_group: bool = False
    pose: Chain = ()
    transitive: str | None = None
    link: str | None = None
    preposition: str | None = None
    where: str | None = None
    facing: str | None = None
    body: str | None = None
    time: str | None = None
    weather: str | None = None
    season: str | None = None
    mood: str | None = None
    framing: str | None = None
    style: str | None = None
    mark: str | None = None
    ordinal: int = 0
    part: str | None = None
    is_variant: bool = False
    is_silent: bool = False
    tool: str | None = None
    mount: str | None = None

    @property
    def is_circumstance(self) -> bool:
        """Whether it says when, in what weather, mood, framing or style."""
        return bool(
            self.time or self.weather or self.season or self.mood or self.framing or self.style
        )

    @property
    def is_adjective(self) -> bool:
        """Whether it may stand before a noun and describe it."""
        return bool(
            self.colour
            or self.material
            or self.pattern
            or self.size
            or self.state
            or self.is_variant
            or self.pose
        )


def entries(table: str) -> list[str]:
    """Return the entries of a table, one line each; an indented line continues the one before."""
    return table.strip().replace("\n    ", " ").splitlines()


def lines(table: str) -> Iterator[tuple[Chain, list[str]]]:
    """Yield (chain of targets, words) of each line of a table."""
    for line in entries(table):
        head, _, words = line.partition(":")
        yield (
            tuple(t.strip() for t in head.split(">")),
            [w.strip() for w in words.split(",") if w.strip()],
        )


_KEPT: Final = frozenset({("golden", "retriever"), ("golden", "eagle"), ("great", "white")})


class _Builder:
    """Collects senses. Earlier entries win within one role; catalog words come first."""

    def __init__(self) -> None:
        self.senses: dict[tuple[str, ...], Sense] = {}
        self.kinds: dict[tuple[str, ...], Kind] = {}

    def sense(self, text: str) -> Sense:
        key = phrase(text)
        found = self.senses.get(key)
        if found is None:
            found = self.senses[key] = Sense()
        return found

    def objects(self) -> None:
        for kind in CATALOG.values():
            self.noun(kind, kind.name, None)
            self.noun(kind, kind.plural, None, is_plural=kind.plural != kind.name)
        for kind in CATALOG.values():
            for alias in kind.aliases:
                alias = alias.removeprefix("the ")
                if is_plural_form(alias) and not is_mass(kind):
                    self.noun(kind, alias, singular(alias), is_plural=True)
                    self.noun(kind, singular(alias), singular(alias))
                else:
                    self.both(kind, alias)
        for key, found in self.senses.items():
            if found.noun:
                self.kinds.setdefault(key, found.noun.kind)
        for table in TABLES.values():
            for chain, words in lines(table):
                self.object_line(chain, words)
        for table in TABLES.values():
            for chain, _ in lines(table):
                if not chain[0].startswith("~"):
                    self.object_line(chain[1:], [chain[0]])

    def object_line(self, chain: Chain, words: list[str]) -> None:
        is_generic = bool(chain) and chain[0].startswith("~")
        kind = self.kind_of(t.removeprefix("~") for t in chain)
        if kind is None:
            return
        for word in words:
            if is_plural_form(word) and not is_mass(kind):
                self.noun(kind, word, singular(word), is_plural=True, is_generic=is_generic)
                self.noun(kind, singular(word), singular(word), is_generic=is_generic)
            else:
                self.both(kind, word, is_generic=is_generic)

    def both(self, kind: Kind, word: str, *, is_generic: bool = False) -> None:
        self.noun(kind, word, word, is_generic=is_generic)
        if not is_mass(kind) or not word.endswith("s"):
            self.noun(kind, plural(word), word, is_plural=True, is_generic=is_generic)

    def noun(
        self,
        kind: Kind,
        text: str,
        word: str | None,
        *,
        is_plural: bool = False,
        is_generic: bool = False,
    ) -> None:
        sense = self.sense(text)
        if sense.noun is None:
            sense.noun = Noun(
                kind,
                None if is_generic or word == kind.name else word,
                is_plural=is_plural,
                is_mass=is_mass(kind),
                is_generic=is_generic,
            )

    def kind_of(self, chain: Iterable[str]) -> Kind | None:
        return next((k for t in chain if (k := self.kinds.get(phrase(t)))), None)

    def mixtures(self) -> None:
        for (name, *_), targets in lines(groups.MIXTURES):
            mixed = tuple(k for t in targets if (k := self.kind_of((t,))))
            if not mixed:
                continue
            members = {k.plural for k in mixed}
            for text in name.split("/"):
                if text.strip() in members:
                    continue
                sense = self.sense(text.strip())
                noun = Noun(mixed[0], None, is_plural=True, is_generic=True)
                noun.mixed = mixed
                sense.noun = noun

    def settings(self) -> None:
        names: dict[tuple[str, ...], str] = {}
        for place in PLACES.values():
            for text in (place.name, *place.aliases):
                if place.name != "plain":
                    names.setdefault(phrase(text), place.name)
        for name in PLACES:
            self.sense(f"in the {name} setting").place = name
        for key, name in names.items():
            self.senses.setdefault(key, Sense()).place = name
            many = phrase(plural(" ".join(key)))
            sense = self.senses.setdefault(many, Sense())
            sense.place = sense.place or name
        for chain, words in lines(f"{places.SETTINGS}\n{shops.ROOMS}"):
            name = next((names[k] for t in chain if (k := phrase(t)) in names), None)
            if name is None:
                continue
            for word in (*words, *chain[:1]):
                for text in (word,) if is_plural_form(word) else (word, plural(word)):
                    sense = self.sense(text)
                    sense.place = sense.place or name

    def field(self, table: str, role: str, values: Mapping[str, str] | None = None) -> None:
        """Enter a table whose first word is both the value and a word for it."""
        for chain, words in lines(table):
            value = chain[0]
            if values is not None:
                value = next((values[t] for t in chain if t in values), "")
                if not value:
                    continue
            for word in (*chain[:1], *words):
                sense = self.sense(word)
                if not getattr(sense, role):
                    setattr(sense, role, value)

    def counts(self) -> None:
        for (value,), words in lines(modifiers.COUNTS):
            for word in words:
                sense = self.sense(word)
                sense.count = int(value)
                sense.is_group = word.endswith(" of")
        tens = ("twenty", "thirty", "forty", "fifty")
        ones = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
        for i, ten in enumerate(tens):
            for j, one in enumerate(ones):
                self.sense(f"{ten} {one}").count = 20 + 10 * i + j + 1

    def verbs(self) -> None:
        irregular: dict[str, tuple[str, ...]] = {}
        for table in (actions.ACTIONS, actions.LINKS):
            for lemma, forms in verbs_of(table):
                if forms:
                    irregular.setdefault(lemma, forms)
        poses: dict[str, Chain] = {}
        for line in entries(actions.ACTIONS):
            head, _, _ = line.partition(":")
            chain_text, _, link = head.partition("|")
            chain = tuple(t.strip() for t in chain_text.split(">"))
            for lemma, _ in verbs_of(line):
                poses.setdefault(lemma, chain)
                for form in verb_forms(lemma, irregular):
                    sense = self.sense(form)
                    if not sense.pose:
                        sense.pose, sense.transitive = chain, link.strip() or None
            for form in chain[:1]:
                sense = self.sense(form)
                sense.pose = sense.pose or chain
        for line in entries(actions.LINKS):
            name = line.partition(":")[0].strip()
            for lemma, _ in verbs_of(line):
                for form in verb_forms(lemma, irregular):
                    sense = self.sense(form)
                    sense.link = sense.link or name
                    if " " in lemma and not sense.pose and name != "holding":
                        sense.pose = poses.get(lemma.partition(" ")[0], ())
        for name in VERBS:
            self.sense(name).link = name
        for table in (actions.TOOLS, actions.RIDES):
            for (name,), words in lines(table):
                self.gear(name, words, poses, is_ridden=table is actions.RIDES)

    def gear(
        self, name: str, words: list[str], poses: Mapping[str, Chain], *, is_ridden: bool
    ) -> None:
        """Enter verbs that are done with or on something."""
        for word in words:
            sense = self.sense(word)
            if is_ridden:
                sense.mount = name
            else:
                sense.tool = name
            first = word.partition(" ")[0]
            if not sense.pose and (is_ridden or not sense.link):
                usual = poses.get(first, self.sense(first).pose) or ("standing",)
                # Who plays a game on a console does not jump.
                sense.pose = ("sitting", "standing") if name == "game controller" else usual
                if name in ("toothbrush", "comb", "hairbrush"):
                    sense.pose = ("standing",)
                elif sense.link:
                    sense.pose = (word, "standing")

    def variants(self) -> None:
        for kind in CATALOG.values():
            for variant in kind.variants:
                self.sense(variant).is_variant = True

    def plain_words(self) -> None:
        """Leave `red fox` to the grammar where it is but a fox that is red."""
        for key, sense in list(self.senses.items()):
            first, rest = self.senses.get(key[:1]), self.senses.get(key[1:])
            if len(key) < 2 or sense.noun is None or first is None or rest is None:
                continue
            is_adjective = first.colour or first.material or first.size or first.pattern
            is_same = rest.noun is not None and rest.noun.kind is sense.noun.kind
            is_kept = key in _KEPT or sense.noun.word in shops.TRADES
            if is_adjective and is_same and not is_kept and sense.noun.word is not None:
                sense.noun = None
                if not (sense.place or sense.is_circumstance or sense.material or sense.colour):
                    del self.senses[key]

    def grammar(self) -> None:
        for line in entries(function.MARKS):
            name, _, words = line.partition(":")
            for word in words.split(", "):
                text = word.strip().strip('"').replace("\\n", "\n")
                key = (text,) if name in ("stop", "comma") else phrase(text)
                if key:
                    self.senses.setdefault(key, Sense()).mark = name
        ordinals = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
        for i, word in enumerate((*ordinals, "ninth", "tenth"), start=1):
            sense = self.sense(word)
            sense.ordinal, sense.mark = i, None
        self.field(function.PREPOSITIONS, "preposition")
        self.field(function.BODY, "body")
        for key in (
            "on it",
            "in it",
            "under it",
            "behind it",
            "before it",
            "by it",
            "above it",
            "around it",
        ):
            self.sense(key).body = key
        for word in ("hand", "head", "back", "each side"):
            self.sense(word).body = None
        for word in function.SILENT.split():
            self.sense(word).is_silent = True
        phrases = {" ".join(text.split()) for text in function.SILENT_PHRASES.split(",")}
        for text in sorted(phrases - {""}):
            if text.removeprefix("a ") == text or text.removeprefix("a ") not in phrases:
                self.sense(text).is_silent = True


def verbs_of(table: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield (lemma, irregular forms) of every verb of a table."""
    for line in entries(table):
        rest = line.partition(":")[2]
        depth, item = 0, ""
        for char in rest + ",":
            depth += (char == "(") - (char == ")")
            if char != "," or depth:
                item += char
                continue
            lemma, _, forms = item.strip().partition("(")
            if lemma.strip():
                listed = tuple(f.strip() for f in forms.rstrip(")").split(",") if f.strip())
                yield lemma.strip(), listed
            item = ""


def is_mass(kind: Kind) -> bool:
    """Tell whether the drawing of one is already called by a plural: glasses, grapes."""
    name = kind.name.rpartition(" ")[2]
    return kind.plural == kind.name or is_plural_form(name)


def _styles() -> Mapping[str, str]:
    out = {name: name for name in STYLES}
    return {**{n.replace("-", " "): n for n in STYLES}, **out}


def _build() -> tuple[Mapping[str, Sense], Mapping[tuple[str, str], Entries]]:
    b = _Builder()
    b.objects()
    b.mixtures()
    b.settings()
    for role, table in (
        ("size", modifiers.SIZES),
        ("state", modifiers.STATES),
        ("where", modifiers.WHERE),
        ("facing", modifiers.FACING),
        ("part", modifiers.PARTS),
        ("time", circumstances.TIMES),
        ("weather", circumstances.WEATHERS),
        ("season", circumstances.SEASONS),
        ("mood", circumstances.MOODS),
        ("framing", circumstances.FRAMINGS),
        ("pattern", colours.PATTERNS),
    ):
        b.field(table, role)
    for word in ("left", "right", "front", "sky", "ground", "wall", "water", "top", "bottom"):
        sense = b.sense(word)
        sense.where = sense.facing = None
    for word in ("centre", "background", "foreground", "scene"):
        sense = b.sense(word)
        sense.where = sense.framing = None
    b.field(colours.MATERIALS, "material", {m: m for m in (*MATERIALS, *COATINGS)})
    for name in STYLES:
        b.sense(name).style = b.sense(f"{name} style").style = name
    b.field(circumstances.STYLES, "style", _styles())
    for name in colours.COLOURS:
        b.sense(name).colour = "grey" if name == "gray" else name
        b.sense(f"{name} coloured").colour = "grey" if name == "gray" else name
    b.field(colours.COLOUR_WORDS, "colour")
    b.counts()
    b.verbs()
    b.variants()
    b.plain_words()
    b.grammar()
    singles: dict[str, Sense] = {}
    longer: dict[tuple[str, str], list[tuple[tuple[str, ...], Sense]]] = {}
    for key, sense in b.senses.items():
        if len(key) == 1:
            singles[key[0]] = sense
        elif key:
            longer.setdefault((key[0], key[1]), []).append((key[2:], sense))
    sorted_longer = {k: tuple(sorted(v, key=lambda item: -len(item[0]))) for k, v in longer.items()}
    return MappingProxyType(singles), MappingProxyType(sorted_longer)


SINGLES, LONGER = _build()
"""Senses by their only word; and by their first two words, longest first."""


@lru_cache(maxsize=4096)
def canonical(text: str) -> str:
    """Return the state, pose or size that a word stands for, or the word itself."""
    key = phrase(text)
    sense = SINGLES.get(key[0]) if len(key) == 1 else None
    if len(key) > 1:
        for rest, found in LONGER.get((key[0], key[1]), ()):
            if rest == key[2:]:
                sense = found
    if sense is None:
        return text
    return sense.state or (sense.pose[0] if sense.pose else None) or text


INGREDIENTS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {name: frozenset(parts) for (name,), parts in lines(food.INGREDIENTS)}
)
"""What is part of a dish, by the name of the dish."""

NAMES: Final[Mapping[str, Kind]] = CATALOG
