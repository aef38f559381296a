"""Owns drafts: things while they are being read, and how the words of a phrase describe them.

Pose words are mapped onto the poses that an object really has, garments onto the wearer's own
slots. Does not know relations between things.
"""

from collections.abc import Container, Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.countenance import MOODS
from tintype.engine.vignette.art.disguises import DISGUISES
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.pen import LACKING
from tintype.engine.vignette.art.person_dress import DYES, PRINTED
from tintype.engine.vignette.finish.gush import SPRAYING
from tintype.engine.vignette.formation import CROSSED
from tintype.engine.vignette.forms import ALIKE, words
from tintype.engine.vignette.kinds import (
    FIGURES,
    ends_part,
    is_animate,
    is_human,
    is_stretched,
    takes_lettering,
    variant_for,
)
from tintype.engine.vignette.lexicon.index import (
    Noun,
    Sense,
)
from tintype.engine.vignette.lexicon.modifiers import ADJUNCTS
from tintype.engine.vignette.owning import lacked, own_part, parts_in
from tintype.engine.vignette.reading.grammar import Phrase
from tintype.engine.vignette.reading.tokens import Lexeme
from tintype.engine.vignette.scene import FacingWord, Part, SizeWord, Subject, WhereWord
from tintype.engine.vignette.states import STACKED, STRETCHED, SWIMMING, TURNED_AWAY

MAX_COUNT: Final = 60
BARE_PLURAL: Final = 3
SPORTING: Final = ("athletes", "players", "callings")
QUIET_POSES: Final = frozenset({"standing", "sitting", "lying", "perched", "floating", "hanging"})
"""Poses that are not missed when the drawing does not have them."""


HELMETED: Final = (
    "builder",
    "firefighter",
    "astronaut",
    "knight",
    "soldier",
    "miner",
    "racing driver",
    "viking",
    "cyclist",
    "skateboarder",
    "skier",
    "snowboarder",
    "american football player",
    "hockey player",
    "baseball player",
)
"""Whose own drawings wear helmets."""


class Draft(msgspec.Struct, eq=False, gc=False):
    """A thing while the prompt is read. `kind` is None for settings and unknowns.

    `gear` is the verb that it does with a tool or on a mount, `tool` what it works with on a thing.
    """

    kind: Kind | None
    text: str = ""
    word: str | None = None
    count: int = 1
    is_counted: bool = False
    is_bare: bool = False
    is_place: bool = False
    colours: list[str] = []
    material: str | None = None
    pattern: str | None = None
    size: SizeWord = "normal"
    variant: str | None = None
    facing: FacingWord | None = None
    attributes: list[str] = []
    parts: dict[str, str] = {}
    wearing: list[str] = []
    where: WhereWord | None = None
    lettering: str | None = None
    wishes: list[tuple[str, ...]] = []
    gear: Sense | None = None
    tool: str | None = None

    def copy(self) -> "Draft":
        """Return another thing of the same description."""
        other = Draft(self.kind, self.text)
        for name in ("word", "count", "material", "pattern", "size", "variant", "facing", "where"):
            setattr(other, name, getattr(self, name))
        other.colours = list(self.colours)
        other.attributes = list(self.attributes)
        other.parts = dict(self.parts)
        other.wearing = list(self.wearing)
        return other

    def subject(self, id_: str) -> Subject | None:
        """Return the finished subject."""
        kind = self.kind
        if kind is None:
            return None
        # Several lifeless things have one colour each; `create` makes red ones and blue ones.
        most = 3 if self.count == 1 or is_animate(kind) or self.pattern else 1
        adjuncts = [a for a in self.attributes if a not in self.wearing]
        return Subject(
            id=id_,
            kind=kind.name,
            word=self.word,
            count=max(1, min(MAX_COUNT, self.count)),
            colours=tuple(self.colours[:most]),
            material=self.material,
            pattern=self.pattern,
            size=self.size,
            variant=self.variant,
            facing=self.facing,
            attributes=(*dict.fromkeys(adjuncts), *dict.fromkeys(self.wearing)),
            parts=tuple(Part(slot=s, colour=c) for s, c in sorted(self.parts.items())),
            where=self.where,
            lettering=self.lettering,
        )


NAMING: Final = ("name", "named", "called", "hull", "side", "bow", "stern", "painted", "written")
"""One of these words says that what is quoted is on a boat, and not over the picture."""


def is_one_person(draft: Draft) -> bool:
    """Tell whether somebody is one person with hands."""
    return draft.kind is not None and is_human(draft.kind) and draft.count == 1


def is_lifeless(draft: Draft) -> bool:
    """Tell whether it is drawn and does not live."""
    return draft.kind is not None and not is_animate(draft.kind)


def is_lettered(draft: Draft, said: Container[str]) -> bool:
    """Tell whether a thing takes words: a hull takes its name, somebody what is on the shirt.

    `said` are all words of the prompt.
    """
    kind = draft.kind
    if kind is None or draft.lettering is not None:
        return False
    if is_human(kind):
        return not PRINTED.isdisjoint(draft.attributes) and draft.count == 1
    if kind.category.startswith("vehicles_water") and not any(w in said for w in NAMING):
        return False
    return takes_lettering(kind.name)


OUTFITS: Final = frozenset(
    words("dress gown suit spacesuit pyjamas kimono sari thobe cheongsam bathrobe swimsuit")
)
"""Garments that nobody wears two of."""


def put_on(draft: Draft, garment: str, colour: str | None) -> None:
    """Dress a draft in a garment of its own drawing, instead of what that covers."""
    if draft.kind is not None and put_back(draft, draft.kind, garment, colour):
        return
    slots = DYES[garment]
    for other in list(draft.wearing):
        if set(DYES[other]) & set(slots) or {other, garment} <= OUTFITS:
            draft.wearing.remove(other)
            draft.attributes.remove(other)
            for slot in DYES[other]:
                draft.parts.pop(slot, None)
    if draft.kind is not None and draft.kind.name == "fairy" and garment.endswith("wings"):
        return  # She has hers.
    if garment == "skirt" and draft.kind is not None and draft.kind.name == "ballerina":
        # It is her tutu.
        if colour:
            draft.parts["dress"] = colour
        return
    disguise = DISGUISES.get(garment.removesuffix(" costume"))
    if disguise is not None and not colour:
        colour = disguise.colour
    draft.wearing.append(garment)
    draft.attributes.append(garment)
    if colour:
        for slot in slots:
            draft.parts[slot] = colour


def put_back(draft: Draft, kind: Kind, garment: str, colour: str | None) -> bool:
    """Let somebody have on what the drawing has anyway; False if the garment is another one."""
    if garment == "helmet" and kind.name in HELMETED:
        garment = "hat"  # What they have on is a helmet already.
    own = own_part(kind, garment)
    covered = {f"{LACKING}{part}" for part in (own, *DYES[garment])}
    draft.attributes = [a for a in draft.attributes if a not in covered]
    if not own or garment not in parts_in(kind.name) or garment in CUT_BY_SLOT:
        return False
    if colour:
        draft.parts[own] = colour
    return True


CUT_BY_SLOT: Final = frozenset(("jacket", "coat", "shoes", "boots", "gloves"))
"""Garments of which many forms are drawn: who has shoes may be given others."""


WOODS: Final[Mapping[str, str]] = {"dark": "dark brown", "light": "tan", "pale": "beige"}
"""The colour of wood of which a word before says how dark it is."""


SHINING: Final = ("glowing", "luminous", "radiant", "illuminated")
"""What is said of a lamp that is lit; a sword would be of light."""


COATED: Final = ("animals_dogs", "animals_farm", "animals_breeds")
"""Families whose chocolate is the colour of a coat."""
METALS: Final = ("gold", "silver", "bronze")


def is_stuff(sense: Sense, text: str, kind: Kind) -> bool:
    """Tell whether a word that may be a colour too says what a thing is made of."""
    if text == "chocolate" and is_animate(kind):
        return kind.category not in COATED and not is_human(kind)
    return not sense.colour or sense.material in METALS


def dress(draft: Draft, mods: Sequence[Lexeme], unknown: list[str]) -> None:
    """Describe a draft by the modifiers of its phrase; what says nothing goes to `unknown`."""
    kind = draft.kind
    previous: Lexeme | None = None
    for mod in mods:
        s, text = mod.sense, mod.text
        if text in STRETCHED and kind is not None and is_stretched(kind):
            state(draft, STRETCHED[text])
        if kind is None:
            if not mod.is_known:
                unknown.append(text)
        elif text in kind.variants:
            draft.variant = text
        elif (
            previous is not None
            and previous.sense.colour
            and not s.is_adjective
            and (slot := ends_part(kind, text))
        ):
            draft.parts[slot] = previous.sense.colour
            if previous.sense.colour in draft.colours:
                draft.colours.remove(previous.sense.colour)
        elif s.colour == "blonde" and is_human(kind) and "hair" in kind.slots:
            draft.parts["hair"] = s.colour
        elif text in SHINING and "lit" in kind.variants:
            state(draft, "lit")
        elif s.material and is_stuff(s, text, kind):
            draft.material = s.material
            shade = WOODS.get(previous.text) if previous and s.material == "wood" else None
            if shade and not draft.colours:
                draft.colours.append(shade)
        elif s.colour:
            if s.colour not in draft.colours:
                draft.colours.append(s.colour)
        elif s.pattern:
            draft.pattern = s.pattern
        elif text == "short" and is_human(kind):
            draft.size = "small"
        elif s.size:
            draft.size = s.size  # pyright: ignore[reportAttributeAccessIssue] table of SizeWord
        elif s.state:
            state(draft, s.state)
        elif s.pose:
            pose(draft, s.pose)
            draft.gear = s if s.tool or s.mount else draft.gear
        elif not s.noun and (lacking := lacked(kind, text)):
            state(draft, lacking)
        elif not mod.is_known or (s.part and not (s.is_silent or s.is_circumstance or s.noun)):
            unknown.append(text)
        previous = mod


COMPLEXIONS: Final[Mapping[str, str]] = {
    **dict.fromkeys(words("black brown african nigerian kenyan ethiopian"), "dark skinned"),
    **dict.fromkeys(words("white european nordic scandinavian swedish irish"), "light skinned"),
    **dict.fromkeys(words("asian chinese japanese korean vietnamese thai"), "asian"),
    **dict.fromkeys(words("indian pakistani"), "indian"),
}
"""What such a word before people says of them: a black woman does not wear black."""
CIVILIANS: Final = ("people", "jobs", "callings", "athletes", "players")
"""Categories of people, as against knights and ninjas, who do wear black."""


def complexion(draft: Draft, mods: Sequence[Lexeme]) -> list[Lexeme]:
    """Take the words that say of what origin somebody is, and return the others."""
    kind = draft.kind
    if kind is None or kind.category not in CIVILIANS or not is_human(kind):
        return list(mods)
    told = [m for m in mods if m.text in COMPLEXIONS]
    hues = [m for m in mods if m.sense.colour]
    if not told or len(hues) > 1:
        return list(mods)
    state(draft, COMPLEXIONS[told[0].text])
    return [m for m in mods if m not in told]


def state(draft: Draft, name: str) -> None:
    """Put a thing into a state: a variant of its drawing, or else an attribute."""
    kind = draft.kind
    if kind is None or (name == "burning" and kind.category in ("sky", "night_sky")):
        return  # A blazing sun burns anyway.
    if name == CROSSED and is_animate(kind):
        return  # Legs are crossed, or arms.
    if name in FEELINGS and not is_human(kind):
        name = FEELINGS[name]
    lit = ("lit",) if name == "burning" else ()
    if name == STACKED and (flat := variant_for(kind, ("lying", "closed"))):
        draft.variant = flat
    if variant := variant_for(kind, (name, *lit)):
        draft.variant = variant
    elif name not in draft.attributes:
        if name in MOODS or name in FEELINGS:
            # A face shows one mood, the one that was said last.
            draft.attributes = [a for a in draft.attributes if a not in (*MOODS, *FEELINGS)]
        draft.attributes.append(name)


def befall(one: Draft, condition: str | None) -> bool:
    """Put a thing into the state that a verb behind it tells: a candle melting, a book open."""
    kind = one.kind
    if condition is None or kind is None:
        return False
    if is_animate(kind) and not (kind.name in FIGURES and condition == MELTING):
        return False
    state(one, condition)
    return True


MELTING: Final = "melting"
"""What befalls snowmen too, who are no things."""


ON_BOARDS: Final = ("riding a board", "skating", "surfing", "skiing")
"""First poses of those whose drawing has what they stand on."""


FEELINGS: Final = {
    "crying": "sad",
    "laughing": "happy",
    "yawning": "sleepy",
    "shouting": "angry",
}
"""What people show in their faces, and what is seen of it in others."""


BIG_CAT_M: Final = 0.9
"""What is taller does not sit before a bowl, in metres."""


def is_big_cat(kind: Kind) -> bool:
    """Tell whether it is a cat too large to sit before a bowl."""
    return kind.category == "animals_cats" and kind.height_m > BIG_CAT_M


def pose(draft: Draft, chain: tuple[str, ...]) -> None:
    """Pose a thing as well as its drawing can; `wishes` keeps what it cannot."""
    kind = draft.kind
    if kind is None:
        return
    if {*kind.variants[:1]} & {*ON_BOARDS} and chain[0] in ("jumping", "flying", "racing"):
        return  # Boards and skis go along.
    if chain[0] == "drinking" and {"grazing", "feeding"} & {*kind.variants}:
        chain = ("grazing", "feeding", *chain)  # With the head down.
    elif chain[0] == "drinking" and is_big_cat(kind):
        chain = ("standing", *chain[1:])  # A cat sits before its bowl, a tiger does not.
    if chain[0] == "snarling" and not is_human(kind) and is_animate(kind):
        state(draft, "angry")
    if chain[0] == "leaving" and is_human(kind):
        state(draft, TURNED_AWAY)
    variant = variant_for(kind, chain)
    if chain[0] == "drinking" and variant is None and not is_human(kind):
        variant = variant_for(kind, ("grazing", "feeding"))  # A moose bends down to the water.
    if draft.variant == "with a joey":
        return  # A kangaroo that jumps has its young with it all the same.
    if chain[0] == "floating" and variant == "flying" and kind.stance != "sky":
        # A duck that floats on a pond does not fly.
        variant = variant_for(kind, ("swimming",))
        if variant is None and kind.stance == "water":
            return
    is_beast = kind.category.startswith(("animals", "reptiles")) and kind.stance == "ground"
    if variant == "floating" and chain[0] == "floating" and is_beast:
        draft.where = "water"
    if chain[0] == "sleeping" and variant not in ("sleeping", "lying") and is_animate(kind):
        # Its eyes are closed at least.
        state(draft, "sleepy")
    if chain[0] == "juggling" and variant != "juggling":
        state(draft, "juggling")
    if variant is not None:
        # Who sits and roasts something goes on sitting, where there is no drawing of that.
        is_spare = variant == "standing" and chain[0] != "standing"
        if is_spare and kind.category in SPORTING:
            return  # The usual pose of a player is what the game is played in.
        is_spare = is_spare or (variant == "holding" and draft.variant in ("sitting", "kneeling"))
        draft.variant = draft.variant if is_spare and draft.variant else variant
    elif chain[0] == "smiling":
        state(draft, "happy")
    elif chain[0] in FEELINGS:
        state(draft, chain[0] if is_human(kind) else FEELINGS[chain[0]])
    elif chain[0] == SPRAYING and not is_animate(kind):
        state(draft, SPRAYING)
    elif chain[0] == "hanging" and not is_animate(kind) and kind.stance in ("ground", "wall"):
        state(draft, "hanging")
    elif chain[0] == "flying" and kind.stance != "sky":
        draft.where = "sky"
        if is_animate(kind) and draft.variant in (None, "standing"):
            # What has no wings flies as it would leap.
            draft.variant = variant_for(kind, ("jumping", "leaping", "running"))
    elif chain[0] in ("swimming", "diving", "floating") and kind.stance != "water":
        if chain[0] != "floating" or is_beast:
            draft.where = "water"
            if chain[0] == SWIMMING and is_beast and SWIMMING not in draft.attributes:
                draft.attributes.append(SWIMMING)
        else:
            draft.wishes.append(chain)
    elif chain[0] not in STRAINED or is_human(kind) or not is_animate(kind):
        draft.wishes.append(chain)


STRAINED: Final = ("walking", "reaching", "cheering", "gathering", "kneeling")
"""Poses of people; that a beast walks, scratches or stretches is not missed where it stands."""


def put_where(draft: Draft, where: WhereWord) -> None:
    """Put a thing at a place in the picture, unless it is there anyway."""
    if draft.kind is None:
        return
    draft.where = None if where == draft.kind.stance else where
    if where == "sky" and draft.variant is None and "flying" in draft.kind.variants:
        draft.variant = "flying"


HER_CALLINGS: Final = words(
    "waitress waitresses stewardess hostess actress sorceress huntress seamstress nun barmaid"
)


def gender_in(word: str) -> str | None:
    """Return the attribute that a word for a calling implies: policewoman, fireman."""
    last = word.rpartition(" ")[2]
    if last.endswith(("woman", "girl", "lady", "women")) or last in HER_CALLINGS:
        return "female"
    return "male" if last.endswith(("man", "boy", "men")) else None


def count_of(p: Phrase, noun: Noun) -> tuple[int, bool]:
    """Return how many things a phrase means, and whether it said so."""
    if p.count:
        return min(MAX_COUNT, p.count), True
    if p.det == "a" or p.ordinal:
        return 1, True
    if (noun.is_plural and not noun.is_mass) or (
        p.head is not None and p.head.text in ALIKE and not p.det
    ):
        return BARE_PLURAL, False
    return 1, False


def shared(kinds: Sequence[Kind], count: int) -> list[tuple[Kind, int]]:
    """Share `count` things among kinds, in order."""
    used = kinds[: max(1, count)]
    base, rest = divmod(count, len(used))
    return [(k, base + (i < rest)) for i, k in enumerate(used)]


def is_adjunct(lexeme: Lexeme) -> bool:
    """Tell whether a noun before a noun only says of what sort it is."""
    return lexeme.text in ADJUNCTS
