"""Owns chance among people: skin, hair and who plays a role. Does not know any role."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from msgspec.structs import replace

from tintype.engine.vignette.art import hats
from tintype.engine.vignette.art.folk_dress import FOLK_HUES
from tintype.engine.vignette.art.kind import Kind, Stance, draws
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.person_body import (
    EVERYDAY,
    MAN,
    OLD_MAN,
    OLD_WOMAN,
    POSES,
    WOMAN,
    Figure,
    Pose,
)
from tintype.engine.vignette.art.person_dress import ADULT_BOX, ADULT_M, Look, wardrobe

SKINS: Final = (
    ("#e2a982", "#4a2f26"),
    ("#8d5a3c", "#221c1d"),
    ("#f3c9a8", "#8a5630"),
    ("#c98a63", "#35231f"),
    ("#f0c29c", "#2a2423"),
    ("#6e4430", "#1b191a"),
    ("#f5d0b0", "#c98f45"),
    ("#b0764f", "#2a1e1b"),
    ("#edbb94", "#a04a2a"),
)
"""Skin and hair that occur together."""

WOMEN_HAIR: Final = ("bob", "long", "ponytail", "bun", "wavy", "straight", "afro")
MEN_HAIR: Final = ("short", "crop", "quiff", "short", "curly")
GIRL_HAIR: Final = ("bunches", "ponytail", "bob", "plaits", "straight", "afro")
BOY_HAIR: Final = ("spiky", "short", "curly", "crop")
WOMEN_WORDS: Final = frozenset({"female", "woman", "women", "lady", "girl", "she"})
MEN_WORDS: Final = frozenset(
    {"male", "man", "men", "boy", "he", "bearded", "moustached", "goateed", "braid bearded"}
)
OLD_WORDS: Final = ("old", "elderly", "aged")
GARB: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        **{kind.name: kind.slots for kind in vars(hats).values() if isinstance(kind, Kind)},
        **FOLK_HUES,
        **{word: {"hair": "#d8d6d2"} for word in OLD_WORDS},
        "dark skinned": {"skin": "#6e4430", "hair": "#1b191a"},
        "light skinned": {"skin": "#f3c9a8"},
        "asian": {"skin": "#f2cda6", "hair": "#1f1c1e"},
        "indian": {"skin": "#b0764f", "hair": "#1f1b1c"},
        "fur coat": {"coat": "#8a6244"},
        "pyjamas": {"shirt": "#8fb8e0", "trousers": "#8fb8e0", "shoe": "#d98a6b"},
        "spacesuit": {
            "shirt": "#f0f2f5",
            "trousers": "#e6e9ef",
            "glove": "#c9d0da",
            "hat": "#e9edf2",
            "shoe": "#8d97a6",
        },
    }
)
"""The colours that a hat brings when somebody puts it on, and that age brings."""


def looks_with(**choices: Sequence[str]) -> tuple[Mapping[str, str], ...]:
    """Return one look per skin, with the given slots taking turns among their colours."""
    return tuple(
        {
            "skin": skin,
            "hair": hair,
            **{slot: colours[i % len(colours)] for slot, colours in choices.items()},
        }
        for i, (skin, hair) in enumerate(SKINS)
    )


GREY_LOOKS: Final[tuple[Mapping[str, str], ...]] = tuple(
    {"skin": skin, "hair": grey}
    for (skin, _), grey in zip(
        SKINS,
        (
            "#dcdad8",
            "#c9c6c4",
            "#e6e3de",
            "#d8d6d2",
            "#bfbdbd",
            "#d2d0ce",
            "#efece6",
            "#c6c3c1",
            "#dad7d2",
        ),
        strict=True,
    )
)


HAIR_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "bald": "bald",
        "curly": "curly",
        "long haired": "long",
        "ponytail": "ponytail",
        "pigtails": "bunches",
        "plaits": "plaits",
        "bun": "bun",
        "mohawk": "mohawk",
        "afro": "afro",
        "dreadlocks": "dreadlocks",
        "tousled": "spiky",
    }
)
"""The hair styles that words ask for."""


def styled(pen: Pen, styles: Sequence[str]) -> str:
    """Return the hair style of this person; a word of the prompt may name it."""
    is_female = "bob" in styles or "bun" in styles
    for word, style in HAIR_WORDS.items():
        if word in pen.attributes:
            is_loose = is_female and not set(styles) <= {"bun", "bob"}
            return "wavy" if style in ("curly", "spiky") and is_loose else style
    if "short haired" in pen.attributes:
        return "bob" if is_female else "crop"
    return pen.dice.child("hair style").pick(styles)


def is_woman(pen: Pen, chance: float = 0.5) -> bool:
    """Decide who plays a role: the prompt's word, or chance."""
    for word in pen.attributes:
        if word in WOMEN_WORDS:
            return True
        if word in MEN_WORDS:
            return False
    return pen.dice.child("who").chance(chance)


def cast(
    pen: Pen,
    look: Look,
    *,
    women: float = 0.5,
    women_hair: Sequence[str] = WOMEN_HAIR,
    men_hair: Sequence[str] = MEN_HAIR,
    beards: float = 0.2,
) -> Look:
    """Return `look` on a woman or a man with hair of their own."""
    is_old = any(word in OLD_WORDS for word in pen.attributes)
    if is_old:
        # An old hand at a man's trade of old is a man, and mostly bearded.
        women, beards = (min(women, 0.1), max(beards, 0.7)) if women < 0.5 else (women, beards)
    if is_woman(pen, women):
        return replace(
            look,
            build=OLD_WOMAN if is_old else WOMAN,
            age="old" if is_old else look.age,
            hair=styled(pen, women_hair),
            has_lips=True,
        )
    beard = look.beard or ("stubble" if pen.dice.child("beard").chance(beards) else "")
    if (is_old and beard == "stubble") or ("bearded" in pen.attributes and not beard):
        beard = "full"
    elif "moustached" in pen.attributes and beard in ("", "stubble"):
        beard = "moustache"
    return replace(
        look,
        build=OLD_MAN if is_old else MAN,
        age="old" if is_old else look.age,
        hair=styled(pen, men_hair),
        beard=beard,
    )


def aged(pen: Pen, look: Look) -> Look:
    """Return `look` on an old body, if a word of the prompt asks for it."""
    if not any(word in OLD_WORDS for word in pen.attributes):
        return look
    return replace(look, build=OLD_WOMAN if look.has_lips else OLD_MAN, age="old")


def posed(pen: Pen, own: Pose | None = None) -> tuple[Pose, bool]:
    """Return the pose to draw, and whether it is the role's own pose, with its things in hand."""
    if pen.variant == "fighting" and own is not None:
        return replace(POSES["fighting"], near_arm=own.near_arm, near_hand=own.near_hand), True
    own = own or POSES["standing"]
    if pen.variant in POSES and pen.variant != "standing":
        return POSES[pen.variant], False
    return own, True


def role(
    name: str,
    *,
    slots: Mapping[str, str],
    along: tuple[str, ...] = (),
    aliases: tuple[str, ...] = (),
    plural: str = "",
    variants: tuple[str, ...] = EVERYDAY,
    tags: tuple[str, ...] = (),
    box: tuple[float, float] = ADULT_BOX,
    height_m: float = ADULT_M,
    shadow: tuple[float, float] = (116.0, 198.0),
    has_own_hair: bool = False,
    has_own_skin: bool = False,
    is_lit_at_night: bool = False,
    stance: Stance = "ground",
    ground: float | None = None,
) -> Callable[[Callable[[Pen], None]], Kind]:
    """Turn a function into a grown-up; the first slot is what a colour word changes.

    Skin and hair are left to chance, only the skin when `has_own_hair`, none with `has_own_skin`.
    """
    looks = tuple({"skin": s} for s, _ in SKINS) if has_own_hair else looks_with()
    if has_own_skin:
        looks = ()
    return draws(
        name,
        box=box,
        height_m=height_m,
        slots=wardrobe(**slots),
        along=along,
        variants=variants,
        aliases=aliases,
        plural=plural,
        tags=("human", *tags),
        shadow=shadow,
        looks=looks,
        slim=box[1] * 0.36,
        garb=GARB,
        stance=stance,
        ground=ground,
        is_lit_at_night=is_lit_at_night,
    )


def hold(prop: Callable[[Pen], object]) -> Callable[[Pen, Figure], None]:
    """Return the part that puts `prop` into the near hand."""

    def draw(pen: Pen, f: Figure) -> None:
        with f.near_palm(pen):
            prop(pen)

    return draw


def hold_far(prop: Callable[[Pen], object]) -> Callable[[Pen, Figure], None]:
    """Return the part that puts `prop` into the far hand."""

    def draw(pen: Pen, f: Figure) -> None:
        with f.far_palm(pen):
            prop(pen)

    return draw


GRIP: Final = Pose(near_arm=(18, 84), near_hand="fist")
STAFF: Final = Pose(near_arm=(16, 66), near_hand="fist")
RAISED: Final = Pose(far_arm=(70, 142), far_hand="fist")
BOTH: Final = Pose(near_arm=(18, 84), near_hand="fist", far_arm=(34, 88), far_hand="fist")
HIP: Final = Pose(near_arm=(-38, 52), near_hand="fist", far_arm=(12, 24))
