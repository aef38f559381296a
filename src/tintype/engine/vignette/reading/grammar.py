"""Owns phrases: which lexemes belong together as one noun phrase, and which of them is its head.

`a tiny black and white cat` is one phrase; `cat sleeping on` is a noun and what follows. Does not
know what phrases mean to one another (`parse`), nor how a phrase becomes a thing (`draft`).
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.forms import ALIKE, words
from tintype.engine.vignette.kinds import BODY_PARTS
from tintype.engine.vignette.lexicon.index import Noun, Sense
from tintype.engine.vignette.reading.tokens import Lexeme

ROLES: Final = "D C A n N P X S U & , ."
"""Determiner, count, adjective, noun that may be an adjective, noun, place, circumstance, silent,
unknown, and, comma, anything that ends a phrase."""
JOINABLE: Final = "AnS"
LEADS: Final = words(
    """in on at under by above below inside beneath among between reflected reflecting mirrored
    reflections reflection"""
)
"""Words that begin a whole phrase of place, such as `under the sea`."""
OWNERS: Final = words("its her his their") | {"its own", "his own", "her own"}
TRAILERS: Final = words("with in of on having wearing")
ROWS: Final = (
    "row of",
    "line of",
    "queue of",
    "convoy of",
    "procession of",
    "column of",
)
STACKS: Final = ("stack of", "tower of", "stacks of")
MOST_STACKS: Final = 4
SORTS: Final = ("different", "various", "assorted", "diverse")
HEAPS: Final = (
    "pile of",
    "piles of",
    "heap of",
    "heaps of",
    "mound of",
    "mountain of",
    "blanket of",
    "carpet of",
)
SETS: Final = {
    "ringset of": "in a circle",
    "archset of": "in a half circle",
    "pyramidset of": "in a pyramid",
    "heartset of": "in a heart shape",
    "wedgeset of": "in a v formation",
}
"""Words that count things in a formation, and its name."""
HAIR: Final = words(
    """beard moustache mustache goatee ponytail pigtails braids braid plaits plait bun fringe mohawk
    afro dreadlocks"""
)
GIVING: Final = words(
    """give gives giving gave hand hands handing offer offers offering show shows showing bring
    brings bringing serve serves serving sell sells selling throw throws throwing pass passing"""
)
"""Verbs of which somebody gets something."""
HEADED: Final = ("head", "heads", "face", "faces")
PAIR: Final = 2
GROWN: Final = ("plants", "flowers", "blossoms", "shrubs", "vegetables", "fruit")
"""Families of things that do nothing."""
ADVERBS: Final = words("downtown uptown outdoors indoors underwater outside offshore")


def is_one(head: Lexeme) -> bool:
    """Tell whether a noun is one thing, by its form: cheese, and neither cats nor sheep."""
    noun = head.sense.noun
    return noun is not None and not noun.is_plural and head.text not in ALIKE


def is_done_by(before: Noun, lexeme: Lexeme) -> bool:
    """Tell whether a word that may be a noun is a verb by its form: a dog watches, cows watch.

    After an article one dog is followed by no plural, and after several who live by no thing.
    """
    s = lexeme.sense
    if not (s.pose or s.link) or s.noun is None or " " in lexeme.text:
        return False
    if before.kind.category.partition("_")[0] in GROWN:
        return False
    if before.is_plural:
        return s.noun.is_plural is False and not lexeme.text.endswith("s")
    return lexeme.text.endswith("s")


class Phrase(msgspec.Struct, eq=False, gc=False):
    """A noun phrase, or a run of adjectives and circumstances without a noun (`head` is None)."""

    start: int
    end: int
    det: str = ""
    ordinal: int = 0
    count: int = 0
    mods: list[Lexeme] = []
    head: Lexeme | None = None
    background: str | None = None
    is_joined: bool = False
    is_own: bool = False
    is_heaped: bool = False
    is_pair: bool = False
    pairs: int = 1
    is_stacked: bool = False
    is_bunched: bool = False
    is_quality: bool = False
    is_row: bool = False
    formation: str | None = None
    is_bare: bool = True
    is_assorted: bool = False
    stacks: int = 1


def role_of(lexeme: Lexeme) -> str:
    """Return the letter of `ROLES` that fits a lexeme best, and note it there."""
    lexeme.role = role = _role_of(lexeme)
    lexeme.is_open = (role == "." and is_bare_verb(lexeme)) or lexeme.text in ("shaped", "round")
    return role


def _role_of(lexeme: Lexeme) -> str:
    s = lexeme.sense
    if not lexeme.is_known:
        return "U" if lexeme.text[:1].isalpha() else "."
    if s.mark:
        if s.mark in ("a", "the"):
            return "D"
        return "&" if s.mark == "and" else "," if s.mark == "comma" else "."
    if s.count or s.ordinal:
        return "C"
    noun = s.noun
    if s.preposition or s.where or s.facing or s.body:
        return "."
    if noun is not None:
        is_adjective = s.colour or s.material or s.pattern or s.size or s.state
        if is_adjective and not noun.is_plural:
            return "n"
        if (s.season or s.time or s.mood or s.framing or s.style) and not noun.word:
            return "X" if s.time or s.season else "N"
        return "N"
    if s.state and lexeme.text in HAIR and noun is None:
        return "U"
    if s.place is not None and (s.colour or s.material or s.pattern or s.size or s.state):
        return "n"
    if s.place is not None:
        is_adverb = lexeme.text.partition(" ")[0] in LEADS or lexeme.text in ADVERBS
        return "X" if is_adverb else "P"
    if s.colour or s.material or s.pattern or s.size or s.state:
        return "A"
    if s.link and not s.is_silent:
        return "."
    if s.pose:
        return "A" if is_participle(lexeme.text, s) else "."
    if s.time or s.weather or s.season or s.mood or s.framing or s.style:
        return "X"
    if s.is_silent:
        return "S"
    if s.is_variant:
        return "A"
    if s.part:
        return "U"
    return "."


def is_participle(text: str, sense: Sense) -> bool:
    """Tell whether a verb form can stand before a noun: sleeping, seated, but not sleeps."""
    first = text.partition(" ")[0]
    return first.endswith(("ing", "ed", "en")) or text == sense.pose[0] or text.startswith("a")


def is_bare_verb(lexeme: Lexeme) -> bool:
    """Tell whether a lexeme is a verb and nothing else."""
    s = lexeme.sense
    return bool(s.pose or s.link) and not (
        s.mark or s.preposition or s.where or s.facing or s.body or " " in lexeme.text
    )


def is_trailing(lexeme: Lexeme) -> bool:
    """Tell whether an adjective can only stand behind its noun: with a beard, on a hanger."""
    first, _, rest = lexeme.text.partition(" ")
    return bool(rest) and first in TRAILERS


def _is_noun_here(lexemes: Sequence[Lexeme], roles: Sequence[str], i: int) -> bool:
    """Tell whether a verb is a thing, as in `a wave`.

    Not in `a woman with long hair holding a book`, whose adjective stands after the noun.
    """
    if not (roles[i - 1] in "DA" or (roles[i - 1] == "X" and roles[i - 2] == "D")):
        return False
    if lexemes[i].text.endswith("ing") and i + 1 < len(roles) and roles[i + 1] in "DC":
        return False
    return not (is_trailing(lexemes[i - 1]) or _is_dressed_in(lexemes, roles, i - 1))


def _is_dressed_in(lexemes: Sequence[Lexeme], roles: Sequence[str], i: int) -> bool:
    """Tell whether the colour at `i` is what somebody wears: `a woman in red sits`."""
    if not lexemes[i].sense.colour:
        return False
    while i >= 0 and roles[i] in "A&,":
        i -= 1
    return i >= 0 and lexemes[i].text == "in"


class Roles:
    """The lexemes of a prompt with their roles, and the reading of phrases from them."""

    def __init__(self, lexemes: Sequence[Lexeme]) -> None:
        self.lexemes = lexemes
        roles = [x.role or role_of(x) for x in lexemes]
        for i in [i for i, x in enumerate(lexemes) if x.is_open and i]:
            text = lexemes[i].text
            if roles[i] == "." and is_bare_verb(lexemes[i]) and _is_noun_here(lexemes, roles, i):
                roles[i] = "U"
            elif text == "shaped" and roles[i - 1] == "N":
                roles[i - 1] = "A"  # A cat-shaped cookie.
            elif text == "round" and (roles[i - 1] in "DA" or lexemes[i - 1].sense.preposition):
                roles[i] = "S"  # A round bowl or with round glasses, not round a bowl.
        for i, x in enumerate(lexemes):
            if i > 1 and x.text in HEADED and roles[i - 1] == "A" and lexemes[i - 1].sense.colour:
                roles[i] = "U"  # A duck with a green head, not seen from near.
        self.roles = "".join(roles)
        self.count = len(lexemes)

    def role(self, i: int) -> str:
        """Return the role at `i`, a full stop beyond the end."""
        return self.roles[i] if i < self.count else "."

    def leads_to_noun(self, i: int) -> bool:
        """Tell whether the adjectives from `i` on end in a noun (without a determiner)."""
        roles, n = self.roles, self.count
        is_first, is_passed = True, False
        for k in range(i, min(n, i + 12)):
            r = roles[k]
            if r in "NPU":
                return not is_first
            if r == "n":
                if k + 1 >= n or roles[k + 1] not in "AnNPUX&,":
                    return not is_first
                is_passed = is_passed or not is_first
            elif r in "&,":
                if k + 1 >= n or roles[k + 1] not in "AnS&":
                    return is_passed
            elif r not in "AXS":
                return is_passed
            is_first = False
        return is_passed

    def starts_bare(self, i: int) -> bool:
        """Tell whether a noun phrase without determiner begins at `i`."""
        return self.role(i) in "nNPU" or self.leads_to_noun(i)

    def phrase(self, i: int) -> Phrase:
        """Read the phrase that begins at `i`; it takes at least one lexeme."""
        roles, lexemes, n = self.roles, self.lexemes, self.count
        p = Phrase(i, i)
        head = last_candidate = -1
        mods: list[int] = []
        j = i
        while j < n:
            r = roles[j]
            if mods and lexemes[mods[-1]].text.startswith("with "):
                break  # `With braids` is said of somebody before it, not of what follows.
            if r == "D":
                if mods or head >= 0 or (p.det == "a" and j > i):
                    break
                p.det = lexemes[j].sense.mark or ""
                p.is_own = lexemes[j].text in OWNERS
                p.is_bare = False
            elif r == "C" and p.count and lexemes[j].text in SORTS:
                p.is_assorted = True  # Five different hats are five.
            elif r == "C":
                if head >= 0 or (last_candidate >= 0 and last_candidate == j - 1):
                    break
                if lexemes[j].text == "pairs of":
                    p.pairs = p.count or 2
                if lexemes[j].text in STACKS and 1 < p.count <= MOST_STACKS:
                    p.stacks = p.count  # Two stacks, of so many each as nobody says.
                    p.count = 0
                self._count(p, lexemes[j].sense, mods)
                p.is_stacked = p.is_stacked or lexemes[j].text in STACKS
                p.is_bunched = p.is_bunched or lexemes[j].text in ("bunch of", "bunches of")
                p.is_heaped = p.is_heaped or lexemes[j].text in HEAPS
                p.formation = SETS.get(lexemes[j].text, p.formation)
                p.is_row = p.is_row or lexemes[j].text in ROWS
                p.is_pair = lexemes[j].text in ("pair of", "pairs of")
                p.is_bare = False
            elif r in "AXS":
                if head >= 0 or (last_candidate == j - 1 >= 0 and self._is_deed(j)):
                    break
                if r == "S" and self._is_backdrop(j):
                    p.background = self._colour_of(mods) or "plain"
                    j += 1
                    mods = []
                    break
                mods.append(j)
                if self._is_end_of_noun(j):
                    j += 1
                    break
            elif r == "n":
                if head >= 0:
                    break
                mods.append(j)
                last_candidate = j
            elif r in "NP":
                is_after_part = last_candidate == j - 1 >= 0 and self._is_of_body(j - 1)
                if is_after_part and self._is_verb_after_noun(j):
                    break
                if head >= 0:
                    before = lexemes[head].sense.noun
                    if self._is_verb_after_noun(j, before) or (
                        before is not None and before.is_plural
                    ):
                        break
                    if before is not None and p.det and is_done_by(before, lexemes[j]):
                        break
                    if before is not None and p.det and self._is_gift(i, j, before):
                        break
                    mods.append(head)
                head = j
            elif r == "U":
                is_dyed = roles[j - 1] == "n" and self._is_dyed_body(j)
                if head >= 0 or (last_candidate == j - 1 >= 0 and not is_dyed):
                    break
                mods.append(j)
                last_candidate = j
            elif r in "&,":
                if head >= 0 or not mods or roles[mods[-1]] not in JOINABLE:
                    break
                step = j + 1
                if r == "," and self.role(step) == "&":
                    step += 1
                if not (self.role(step) in JOINABLE and self.leads_to_noun(step)):
                    break
                p.is_joined = True
                j = step
                continue
            else:
                break
            j += 1
        return self._headed(p, mods, head, j)

    def _headed(self, p: Phrase, mods: list[int], head: int, end: int) -> Phrase:
        lexemes, roles = self.lexemes, self.roles
        if head < 0 and p.background is None:
            for k in reversed(mods):
                if roles[k] in "nU":
                    head, end = k, k + 1
                    break
            if head < 0 and mods and not p.is_bare:
                head, end = self._silent_noun(mods, end)
        if head >= 0:
            p.head = lexemes[head]
            if mods:
                p.mods = [lexemes[k] for k in mods if k < head]
            if lexemes[p.start].text == "some" and is_one(p.head):
                p.count = 1  # Some cheese is a piece of it.
        elif mods:
            p.mods = [lexemes[k] for k in mods]
        p.end = max(end, p.start + 1)
        return p

    def _silent_noun(self, mods: list[int], end: int) -> tuple[int, int]:
        """Find a word that is a noun only after a determiner, such as `a light`."""
        k = mods[-1]
        sense = self.lexemes[k].sense
        return (k, k + 1) if sense.noun and self.roles[k] == "S" else (-1, end)

    def _is_backdrop(self, j: int) -> bool:
        return self.lexemes[j].text in ("background", "backdrop", "backgrounds")

    def _colour_of(self, mods: Sequence[int]) -> str | None:
        for k in mods:
            if colour := self.lexemes[k].sense.colour:
                return colour
            if self.lexemes[k].text == "dark":
                return "charcoal"
        return None

    def _is_verb_after_noun(self, j: int, before: Noun | None = None) -> bool:
        s = self.lexemes[j].sense
        if self.lexemes[j].text == "playing cards":
            return True
        if not (s.pose or s.link):
            return False
        if before is not None and before.kind.category.partition("_")[0] in GROWN:
            return False  # Tomatoes plant nothing; they are plants.
        text = self.lexemes[j].text
        return text.partition(" ")[0].endswith("ing") or self.role(j + 1) in "D."

    def _is_gift(self, start: int, j: int, before: Noun) -> bool:
        """Tell whether a noun is what somebody named just before it gets: `gives a girl roses`."""
        noun, tags = self.lexemes[j].sense.noun, before.kind.tags
        is_person = "human" in tags and noun is not None and "human" not in noun.kind.tags
        return is_person and start > 0 and self.lexemes[start - 1].text in GIVING

    def _is_deed(self, j: int) -> bool:
        """Tell whether a verb follows a part of somebody: `red hair drinking tea`.

        So it is after several who are counted, though nothing knows them: `two cubs catching fish`.
        """
        lexeme = self.lexemes[j]
        is_verb = bool(lexeme.sense.pose) and lexeme.text.endswith("ing")
        is_counted = j > 1 and self.roles[j - 2] == "C" and self.lexemes[j - 1].text.endswith("s")
        return is_verb and (self._is_of_body(j - 1) or is_counted)

    def _is_of_body(self, j: int) -> bool:
        return bool(self.lexemes[j].sense.part) or self.lexemes[j].text in HAIR

    def _is_dyed_body(self, j: int) -> bool:
        """Tell whether a part of a body follows its colour, that of a fruit: an orange beak."""
        return bool(self.lexemes[j - 1].sense.colour) and self.lexemes[j].text in BODY_PARTS

    def _is_end_of_noun(self, j: int) -> bool:
        """Tell whether a verb follows `with curly hair`, which stands after its noun."""
        if not is_trailing(self.lexemes[j]) or j + 1 >= self.count:
            return False
        after = self.lexemes[j + 1].sense
        return bool(after.pose or after.link)

    def _count(self, p: Phrase, sense: Sense, mods: list[int]) -> None:
        if sense.ordinal:
            p.ordinal = sense.ordinal
            return
        if sense.is_group and sense.count != PAIR:
            mods.clear()  # A big bunch is none of big flowers; a torn pair is torn.
        if p.count and (p.pairs > 1 or sense.count in (12, 20) or sense.count >= 60):
            p.count *= sense.count
        else:
            p.count = sense.count
