"""Owns clothes on a figure, and the order in which a dressed person is drawn.

`Look` says what someone looks like and wears, in plain words; `figure` draws it in a pose. Other
clothes may be put on by name (`redressed`). Longer than most modules because clothes cover each
other in one order, which splitting would hide. Does not know jobs, nor garments that
lie by themselves.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

import msgspec
from msgspec.structs import replace

from tintype.engine.vignette.art import person_extras
from tintype.engine.vignette.art import person_head as heads
from tintype.engine.vignette.art.bounds import bounds
from tintype.engine.vignette.art.disguises import DISGUISES, hood_of, tail_of
from tintype.engine.vignette.art.folk_dress import FOLK, FOLK_DYES, FOLK_PARTS, SKIRTS
from tintype.engine.vignette.art.headgear import HEADGEAR, domino
from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.outline import Outline, ellipse, limb, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.person_body import (
    MAN,
    POSES,
    SOLE,
    Build,
    Figure,
    Limb,
    Mouth,
    Pose,
    arm_outline,
    bare_foot,
    frame,
    gripping,
    hand,
    leg_outline,
    skirt_outline,
    state_anchors,
    trunk_outline,
)
from tintype.engine.vignette.art.posture import at_head, reached

Part: TypeAlias = Callable[[Pen, Figure], None]
PRINTED: Final = frozenset(("t-shirt", "sweater", "hoodie", "shirt", "jersey", "apron"))
"""Garments with words on the chest, where there are any."""
Top: TypeAlias = Literal["shirt", "dress", "coat", "skin"]
Collar: TypeAlias = Literal["round", "v", "shirt", "turtle", "none"]
Sleeve: TypeAlias = Literal["long", "short", "none", "wide", "hanging", "puff"]
COVERED: Final[Mapping[Sleeve, float]] = {
    "long": 1.0,
    "wide": 1.0,
    "hanging": 1.0,
    "short": 0.36,
    "puff": 0.28,
    "none": 0.0,
}
"""How much of an arm a sleeve covers."""
FLARED: Final[Mapping[Sleeve, tuple[float, ...]]] = {
    "wide": (24, 23, 23, 27, 34),
    "hanging": (24, 27, 34, 48, 58),
}
"""How wide a sleeve is from the shoulder to the hand that widens."""
Bottom: TypeAlias = Literal["trousers", "shorts", "skirt", "dress", "bare", "tail"]
Jacket: TypeAlias = Literal["", "jacket", "open", "closed"]
Shoe: TypeAlias = Literal["shoe", "sneaker", "boot", "tall", "slipper", "bare", "heel", "none"]

ADULT_BOX: Final = (330.0, 392.0)
CHILD_BOX: Final = (246.0, 292.0)
ADULT_M: Final = 2.0
CHILD_M: Final = 1.42

SLOTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "shirt": "#d9a13b",
        "trousers": "#41557c",
        "dress": "#c8485a",
        "skirt": "#3f6a8a",
        "coat": "#4a5470",
        "shoe": "#4b3a38",
        "glove": "#6d4a3a",
        "cape": "#c23b46",
        "scarf": "#c8484f",
        "pack": "#d8693f",
        "hat": "#7a5a40",
        "trim": "#e8b84a",
        "sock": "#ece6da",
        "skin": "#e2a982",
        "hair": "#4a2f26",
        "eye": "#2b2226",
        "glasses": "#2f2b35",
    }
)


def wardrobe(**colours: str) -> dict[str, str]:
    """Return the slots of a person: every garment there is, and the colours given here first.

    The first one is what a colour word changes.
    """
    return {**colours, **{k: v for k, v in SLOTS.items() if k not in colours}}


class Fit(msgspec.Struct, frozen=True, kw_only=True):
    """Where hats and glasses go on a head: (x, y, scale), those of a person being (0, 0, 1)."""

    hat: tuple[float, float, float] = (0.0, 0.0, 1.0)
    eyes: tuple[float, float, float] = (12.0, -2.0, 1.0)


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody looks like and wears. `loose` widens the trunk, `bulk` the limbs.

    `head` draws another head than a person's, in the coordinates of the skull; `fit` says what
    hats and glasses have to be like on it.
    """

    build: Build = MAN
    hair: str = "short"
    beard: str = ""
    age: heads.Age = "adult"
    has_lips: bool = False
    glasses: str = ""
    top: Top = "shirt"
    collar: Collar = "round"
    sleeve: Sleeve = "long"
    jacket: Jacket = ""
    jacket_length: float = 14
    tie: Literal["", "tie", "bow"] = ""
    shirt_tone: str = "shirt"
    bottom: Bottom = "trousers"
    skirt_length: float = 92
    flare: float = 10
    belt: str = ""
    shoe: Shoe = "shoe"
    has_gloves: bool = False
    loose: float = 1.5
    bulk: float = 0
    hat: Callable[[Pen], None] | None = None
    extras: tuple[str, ...] = ()
    is_hair_hidden: bool = False
    head: Part | None = None
    fit: Fit = Fit()


# Clothes by name


def redressed(look: Look, words: tuple[str, ...]) -> Look:
    """Return `look` with the garments that `words` name put on instead of what they replace."""
    for word in words:
        if change := GARMENTS.get(word):
            look = replace(look, **change)
            if word in DRAPED or word in ON_CHEST or word in BEHIND:
                look = replace(look, extras=(*look.extras, word))
        elif word in HOSE:
            look = bared(look)
        elif word in FIGURES:
            look = replace(look, build=shaped(look.build, *FIGURES[word]))
        elif word in HEADGEAR:
            look = replace(look, hat=HEADGEAR[word])
            look = replace(look, is_hair_hidden=look.is_hair_hidden or word in COVERING)
        elif word in GROWN and look.age != "child" and not look.has_lips:
            is_longer = look.beard == GROWN[word] == "wizard"
            look = replace(look, beard="flowing" if is_longer else GROWN[word])
        elif word in BEHIND or word in ON_CHEST or word in ON_FACE:
            look = replace(look, extras=(*look.extras, word))
    return look


def bared(look: Look) -> Look:
    """Return a look in which hosiery is seen: a short skirt, or shorts."""
    if look.bottom == "trousers":
        return replace(look, bottom="skirt" if look.has_lips else "shorts", skirt_length=80)
    return replace(look, skirt_length=min(look.skirt_length, 84))


def shaped(b: Build, trunk: float, limbs: float, shoulders: float, belly: float) -> Build:
    """Return a build with trunk, limbs and shoulders so many times as wide, and a belly."""
    return replace(
        b,
        shoulder=b.shoulder * shoulders,
        chest=b.chest * (trunk + shoulders) / 2,
        waist=b.waist * trunk,
        hip=b.hip * (trunk + 1) / 2,
        girth=b.girth * limbs,
        belly=max(b.belly, belly),
    )


FIGURES: Final[Mapping[str, tuple[float, float, float, float]]] = {
    "fat": (1.42, 1.12, 1.12, 13),
    "thin": (0.84, 0.86, 0.92, 0),
    "strong": (1.08, 1.34, 1.36, 0),
    "pregnant": (1.0, 1.0, 1.0, 38),
}
"""What a word for somebody's figure makes of trunk, limbs, shoulders and belly."""

GROWN: Final[Mapping[str, str]] = {
    "bearded": "full",
    "moustached": "moustache",
    "long bearded": "wizard",
    "braid bearded": "braided",
    "goateed": "goatee",
}
"""What grows in the face of a man of whom it is said."""

DRAPED: Final = ("sari",)
"""Garments of which a part is laid over the shoulder."""

GARMENTS: Final[Mapping[str, Mapping[str, object]]] = MappingProxyType(
    {
        **FOLK,
        "dress": {"top": "dress", "bottom": "dress", "jacket": "", "tie": "", "sleeve": "short"},
        "gown": {
            "top": "dress",
            "bottom": "dress",
            "jacket": "",
            "skirt_length": 146,
            "flare": 30,
            "sleeve": "none",
        },
        "sari": {
            "top": "dress",
            "bottom": "dress",
            "jacket": "",
            "tie": "",
            "collar": "round",
            "skirt_length": 148,
            "flare": 14,
            "sleeve": "short",
            "shoe": "slipper",
        },
        "shirt": {"top": "shirt", "collar": "shirt", "jacket": "", "sleeve": "long"},
        "t-shirt": {"top": "shirt", "collar": "round", "jacket": "", "sleeve": "short"},
        "sweater": {"top": "shirt", "collar": "turtle", "jacket": "", "sleeve": "long"},
        "trousers": {"bottom": "trousers"},
        "shorts": {"bottom": "shorts"},
        "skirt": {"bottom": "skirt"},
        "coat": {"jacket": "open", "jacket_length": 84, "sleeve": "long"},
        "jacket": {"jacket": "jacket", "jacket_length": 14, "sleeve": "long"},
        "suit": {
            "jacket": "jacket",
            "jacket_length": 16,
            "collar": "shirt",
            "tie": "tie",
            "belt": "",
            "sleeve": "long",
            "shirt_tone": "#f5f3ee",
            "bottom": "trousers",
            "top": "shirt",
            "shoe": "shoe",
        },
        "spacesuit": {
            "top": "shirt",
            "bottom": "trousers",
            "jacket": "",
            "tie": "",
            "sleeve": "long",
            "collar": "turtle",
            "shoe": "boot",
            "has_gloves": True,
            "loose": 4,
            "bulk": 4,
            "hat": HEADGEAR["space helmet"],
        },
        "pyjamas": {
            "top": "shirt",
            "bottom": "trousers",
            "jacket": "",
            "tie": "",
            "sleeve": "long",
            "collar": "shirt",
            "shoe": "slipper",
            "loose": 3,
        },
        "dungarees": {"bottom": "trousers", "jacket": "", "belt": ""},
        "bathrobe": {
            "jacket": "closed",
            "jacket_length": 96,
            "sleeve": "long",
            "collar": "v",
            "belt": "trim",
            "bottom": "bare",
            "shoe": "slipper",
        },
        "raincoat": {"jacket": "closed", "jacket_length": 62, "sleeve": "long", "collar": "shirt"},
        "fur coat": {"jacket": "closed", "jacket_length": 78, "sleeve": "long", "belt": ""},
        "trench coat": {
            "jacket": "closed",
            "jacket_length": 84,
            "sleeve": "long",
            "collar": "shirt",
            "belt": "trim",
        },
        "belt": {"belt": "trim"},
        "boots": {"shoe": "tall"},
        "shoes": {"shoe": "shoe"},
        "sneakers": {"shoe": "sneaker"},
        "gloves": {"has_gloves": True},
        "sandals": {"shoe": "slipper"},
        "slippers": {"shoe": "slipper"},
        "kimono": {
            "top": "dress",
            "bottom": "dress",
            "jacket": "",
            "tie": "",
            "sleeve": "hanging",
            "collar": "v",
            "skirt_length": 150,
            "flare": 2,
            "belt": "trim",
            "shoe": "slipper",
        },
        "swimsuit": {
            "top": "dress",
            "bottom": "bare",
            "jacket": "",
            "tie": "",
            "sleeve": "none",
            "collar": "v",
            "shoe": "bare",
        },
        "swimming trunks": {
            "top": "skin",
            "bottom": "shorts",
            "jacket": "",
            "tie": "",
            "sleeve": "none",
            "collar": "none",
            "shoe": "bare",
        },
        **{
            f"{animal} costume": {
                "top": "shirt",
                "bottom": "trousers",
                "jacket": "",
                "tie": "",
                "belt": "",
                "sleeve": "long",
                "collar": "none",
                "shoe": "slipper",
                "loose": 4,
                "bulk": 3,
                "hat": hood_of(animal),
                "is_hair_hidden": True,
            }
            for animal in DISGUISES
        },
        "tie": {"tie": "tie", "collar": "shirt"},
        "bow tie": {"tie": "bow", "collar": "shirt"},
    }
)
"""Garments that are drawn on the figure itself when somebody wears them."""

BEHIND: Final[Mapping[str, Part]] = MappingProxyType(
    {
        "cape": lambda pen, f: person_extras.cape(pen, f, "cape", length=0.8),
        "wings": person_extras.feather_wings,
        "fairy wings": lambda pen, f: person_extras.fairy_wings(pen, f, "#bfe6f2"),
        "backpack": lambda pen, f: person_extras.backpack(pen, f, "pack"),
        **{f"{animal} costume": tail_of(animal) for animal in DISGUISES},
    }
)
ON_CHEST: Final[Mapping[str, Part]] = MappingProxyType(
    {
        "scarf": lambda pen, f: person_extras.scarf(pen, f, "scarf"),
        "necklace": person_extras.necklace,
        "apron": person_extras.apron,
        "medal": person_extras.medal,
        **FOLK_PARTS,
        "sari": person_extras.drape,
        "fur coat": person_extras.fur_trim,
        "satchel": person_extras.satchel,
        "dungarees": person_extras.bib,
        "poncho": lambda pen, f: person_extras.poncho(pen, f, "coat"),
        "vest": lambda pen, f: person_extras.vest(pen, f, "coat", "coat.light"),
        "backpack": lambda pen, f: person_extras.straps(pen, f, "pack"),
        "cape": lambda pen, f: person_extras.clasp(pen, f, "cape"),
    }
)
ON_FACE: Final[Mapping[str, Callable[[Pen], None]]] = MappingProxyType(
    {
        "glasses": heads.glasses,
        "sunglasses": heads.sunglasses,
        "mask": lambda pen: domino(pen, "glove"),
        "clown nose": lambda pen: _red_nose(pen),
        "eye patch": heads.eye_patch,
        "earrings": heads.hoops,
    }
)
"""What may be worn over any clothes, by the layer that it is drawn in."""


def _red_nose(pen: Pen) -> None:
    pen.form("#e0322f", ellipse(15.5, 6, 7, 7), shade=3, light=2)
    pen.oval("#ffffff", 13.4, 3.8, 1.8, alpha=0.8)


DYES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        **dict.fromkeys(HEADGEAR, ("hat",)),
        **dict.fromkeys((*ON_FACE, "wings", "fairy wings", "medal"), ()),
        "glasses": ("glasses",),
        "sunglasses": ("glasses",),
        "mask": ("glove",),
        "cape": ("cape",),
        "scarf": ("scarf",),
        "backpack": ("pack",),
        "satchel": ("pack",),
        "necklace": ("necklace",),
        "earrings": ("earrings",),
        "obi": ("obi",),
        "apron": ("apron",),
        "dress": ("dress",),
        "gown": ("dress",),
        **FOLK_DYES,
        "sari": ("dress",),
        "shirt": ("shirt",),
        "t-shirt": ("shirt",),
        "sweater": ("shirt",),
        "trousers": ("trousers",),
        "shorts": ("trousers",),
        "skirt": ("skirt",),
        "coat": ("coat",),
        "jacket": ("coat",),
        "suit": ("coat", "trousers"),
        "spacesuit": ("shirt", "trousers"),
        "pyjamas": ("shirt", "trousers"),
        **dict.fromkeys((f"{animal} costume" for animal in DISGUISES), ("shirt", "trousers")),
        "dungarees": ("trousers",),
        "bathrobe": ("coat",),
        "raincoat": ("coat",),
        "fur coat": ("coat",),
        "trench coat": ("coat",),
        "poncho": ("coat",),
        "belt": ("belt",),
        "boots": ("shoe",),
        "shoes": ("shoe",),
        "sneakers": ("shoe",),
        "gloves": ("glove",),
        "stockings": ("sock",),
        "socks": ("sock",),
        "tie": ("tie",),
        "sandals": ("shoe",),
        "slippers": ("shoe",),
        "kimono": ("dress",),
        "swimsuit": ("dress",),
        "swimming trunks": ("trousers",),
        "vest": ("coat",),
        "bow tie": ("tie",),
    }
)
"""The slots that the colour of each of these garments changes, or the part that it is."""
PIECES: Final = frozenset(("necklace", "earrings", "obi", "apron", "belt", "tie"))
"""Garments that have no slot of their own: each is dyed as a part."""

MOODS: Final[Mapping[str, Mouth]] = MappingProxyType(
    {
        "happy": "open",
        "smiling": "smile",
        "laughing": "laughing",
        "yawning": "yawning",
        "singing": "open",
        "sad": "sad",
        "crying": "crying",
        "angry": "angry",
        "shouting": "shouting",
        "surprised": "round",
        "serious": "calm",
    }
)


SHY: Final = "shy"


def mooded(pose: Pose, words: tuple[str, ...]) -> Pose:
    """Return `pose` with the mouth that a word of mood asks for."""
    for word in words:
        if word in MOODS:
            pose = replace(pose, mouth=MOODS[word])
        elif word == SHY and pose.rest == "feet" and pose.near_hand == "relaxed":
            # The hands are folded before the body.
            pose = replace(pose, mouth="calm", near_arm=(4, 52), far_arm=(22, 66))
    if "angry" in words and "shouting" in words:
        pose = replace(pose, mouth="shouting")
    return pose


AWAY: Final = "turned away"
"""The attribute of who is seen from behind."""

UNCOVERING: Final = frozenset(
    HEADGEAR[name] for name in ("crown", "tiara", "flower crown", "halo", "goggles", "party hat")
)
"""What is put on the hair and leaves it as it is."""


TALL: Final = frozenset(
    HEADGEAR[name] for name in ("wizard hat", "witch hat", "elf hat", "top hat", "chef hat")
)
"""What is taken off to sleep."""


COVERING: Final = ("headscarf",)
"""What is around the whole head and leaves the face free."""


LEVEL: Final = 60.0
STRETCHED: Final = -40.0
"""From such angles on a trunk lies, and legs are stretched out behind, in degrees."""


# What is taken off

TIE: Final = ("tie", "bow tie")
TAKEN_OFF: Final[Mapping[str, tuple[Mapping[str, object], tuple[str, ...]]]] = MappingProxyType(
    {
        "hat": ({"hat": None}, ()),
        "glasses": ({"glasses": ""}, ("glasses", "spectacles")),
        "beard": ({"beard": ""}, ("beard", "moustache")),
        "tie": ({"tie": ""}, TIE),
        "belt": ({"belt": ""}, ("belt",)),
        "jacket": ({"jacket": ""}, ("jacket", "coat")),
        "has_gloves": ({"has_gloves": False}, ("gloves",)),
        "shoe": ({"shoe": "bare"}, ("shoes", "boots")),
    }
)
"""By field of a look: what it becomes where that is taken off, and the names of it.

Two names of one part are told apart by what is worn: a moustache, a bow tie.
"""


def hat_names(hat: Callable[[Pen], None]) -> tuple[str, ...]:
    """Return the names of a hat that somebody has on: hat, pirate hat."""
    name = next((n for n, draw in HEADGEAR.items() if draw is hat), hat.__name__.replace("_", " "))
    return tuple(dict.fromkeys(("hat", name, name.rpartition(" ")[2])))


def stripped(pen: Pen, look: Look) -> Look:
    """Return `look` without the garments that its owner is to lack."""
    is_disguised = any(word.endswith(" costume") for word in pen.attributes)
    for field, (change, names) in TAKEN_OFF.items():
        own: object = getattr(look, field)
        if not own or own in ("stubble", "bare", "none") or (field == "hat" and is_disguised):
            continue
        named = hat_names(look.hat) if field == "hat" and look.hat else names
        pen.has(*named)
        if pen.lacks(*named):
            look = replace(look, **change)
    return look


# The whole person


def figure(
    pen: Pen,
    look: Look,
    pose: Pose | str = "",
    *,
    box: tuple[float, float] = ADULT_BOX,
    behind: Part | None = None,
    far: Part | None = None,
    chest: Part | None = None,
    face: Callable[[Pen], None] | None = None,
    near: Part | None = None,
    over: Part | None = None,
    x: float | None = None,
) -> Figure:
    """Draw a dressed person in a pose and state the anchors.

    The parts are drawn on the way: `behind` before everything (capes, wings), `far` and `near`
    in the hands, under the fingers, `chest` on the trunk, `face` on the head, `over` at the end.
    """
    if isinstance(pose, str):
        pose = POSES[pose if pose in POSES else pen.variant if pen.variant in POSES else "standing"]
    pose = gripping(mooded(pose, pen.attributes), pen.attributes)
    look = stripped(pen, redressed(look, pen.attributes))
    middle = box[0] * (0.4 if pose.rest == "bottom" or pose.lean > 30 else 0.47)
    if pose.lean > LEVEL:
        middle = box[0] * (0.52 if pose.near_leg[0] < STRETCHED else 0.37)
    if pose.rest == "back":
        middle = box[0] - 1.31 * look.build.torso
        look = replace(look, hat=None if look.hat in TALL else look.hat)
    middle = middle if x is None else x
    pose = at_head(look.build, pose, pen.attributes, box=box, x=middle)
    if pen.reach:
        pose = reached(look.build, pose, pen.reach, box=box, x=middle)
    f = Figure(look.build, pose, box=box, ground=box[1], x=middle)
    with pen.group(matrix=f.matrix):
        if pose.rest == "back" and pose.is_asleep:
            _pillow(pen, f)
        for part in (behind, *(BEHIND[x] for x in look.extras if x in BEHIND)):
            if part and pose.rest != "back":
                part(pen, f)
        _far_arm(pen, f, look, far)
        _legs(pen, f, look)
        _trunk(pen, f, look)
        on_chest = (chest, *(ON_CHEST[x] for x in look.extras if x in ON_CHEST and x != "scarf"))
        if AWAY in pen.attributes:
            on_chest = ()
        with f.trunk(pen):
            for part in on_chest:
                if part:
                    part(pen, f)
        _head(pen, f, look, face)
        if "scarf" in look.extras:
            with f.trunk(pen):
                ON_CHEST["scarf"](pen, f)
    with pen.in_front(), pen.group(matrix=f.matrix):
        # Fingers close around what is held.
        _near_arm(pen, f, look, near)
        if over:
            over(pen, f)
    state_anchors(pen, f)
    if look.head is not None:
        _fit_anchors(pen, f, look.fit)
    left, top, right, _ = bounds((*pen.nodes, *pen.front_nodes))
    pen.span(max(0.0, left), max(0.0, top), min(box[0], right))
    return f


def _fit_anchors(pen: Pen, f: Figure, fit: Fit) -> None:
    """State where hats and glasses go on another head than a person's."""
    size = f.build.head
    x, y, k = fit.hat
    f.anchor(pen, "head", f.on_head(x, y - 31 * k), size=58 * size * k)
    x, y, k = fit.eyes
    f.anchor(pen, "face", f.on_head(x, y), size=36 * size * k)


def _pillow(pen: Pen, f: Figure) -> None:
    x, y = f.head
    k = f.build.head
    low = -f.build.chest - 4
    pen.form(
        "#eef0f4",
        smooth(
            [
                (low, y - 40 * k, 0.6),
                (low, y + 30 * k, 0.6),
                (x - 14 * k, y + 26 * k),
                (x - 18 * k, y),
                (x - 10 * k, y - 36 * k),
            ]
        ),
        shade=4,
    )


# Arms


def _sleeve_slot(look: Look) -> str:
    return "coat" if look.jacket else look.top


def _arm(pen: Pen, f: Figure, look: Look, arm: Limb, *, is_far: bool) -> None:
    """Draw an arm without its hand."""
    slot = _sleeve_slot(look)
    g = look.build.girth
    skin = "skin.shade" if is_far else "skin"
    _elbow(pen, arm, g, skin if look.sleeve in ("short", "puff", "none") else slot, is_far=is_far)
    covered = COVERED[look.sleeve]
    if slot == "skin":
        covered = 0.0
    if covered < 1:
        bare = arm_outline(arm, g)
        if is_far:
            pen.fill(skin, bare)
        else:
            pen.form("skin", bare, shade=3.5)
    if covered == 0:
        return
    extra = (4.5 if look.jacket else 3.5) + look.bulk
    if look.sleeve in FLARED:
        spine = arm.spine(0, 0.3, 0.52, 0.75, 0.97)
        widths = [w * g for w in FLARED[look.sleeve]]
        cloth = limb(spine, widths, is_blunt=True, has_round_start=True)
    elif look.sleeve == "puff":
        cloth = limb(arm.spine(0, 0.14, 0.28), [25 * g, 29 * g, 22 * g])
    else:
        end = 0.97 if covered == 1 else covered
        cloth = arm_outline(arm, g, end=end, extra=extra + (2 if look.sleeve == "short" else 0))
    if abs(arm.angles[0] - arm.angles[1]) > 105 and look.sleeve == "long":
        # An outline that folds back on itself would have a hole: draw the bones one by one.
        upper = arm_outline(arm, g, end=0.5, extra=extra)
        (jx, jy), (ex, ey) = arm.at(arm.length * 0.5)[0], arm.at(arm.length * 0.97)[0]
        wide = ((16.5 + extra) * g, (11 + extra) * g)
        lower = limb([(jx, jy), (ex, ey)], wide, is_blunt=True, has_round_start=True)
        for part in (upper, lower):
            if is_far:
                pen.fill(f"{slot}.shade", part)
            else:
                pen.form(slot, part, shade=4, light=2.4)
    elif is_far:
        pen.fill(f"{slot}.shade", cloth)
    else:
        pen.form(slot, cloth, shade=4, light=2.4)
    if covered == 1 and pen.detail and look.sleeve == "long":
        (ax, ay), _ = arm.at(arm.length * 0.955)
        with pen.group(matrix=frame(-arm.angles[1], g, (ax, ay))):
            pen.box(f"{slot}.shade" if not is_far else f"{slot}.deep", -7.4, -1, 14.8, 3.4)


def _elbow(pen: Pen, joint: Limb, size: float, slot: str, *, is_far: bool) -> None:
    """Fill the inside of a sharp bend, where the outline of a limb crosses itself."""
    if abs(joint.angles[0] - joint.angles[1]) < 45:
        return
    tone = f"{slot}.shade" if is_far and "." not in slot else slot
    (ax, ay), (bx, by) = joint.at(joint.length * 0.3)[0], joint.at(joint.length * 0.7)[0]
    (x, y), k = joint.joint, 0.16
    pen.oval(tone, x + ((ax + bx) / 2 - x) * k, y + ((ay + by) / 2 - y) * k, 9.6 * size)


def _hand(pen: Pen, f: Figure, look: Look, arm: Limb, *, is_far: bool) -> None:
    form = f.pose.far_hand if is_far else f.pose.near_hand
    slot = "glove" if look.has_gloves else "skin"
    hand(pen, f, arm, form, f"{slot}.shade" if is_far and slot != "skin" else slot, is_far=is_far)
    if look.has_gloves:
        g = look.build.girth
        cuff = arm_outline(arm, g, start=0.88, end=0.99, extra=6)
        pen.fill(f"{slot}.shade" if is_far else slot, cuff)


def _far_arm(pen: Pen, f: Figure, look: Look, far: Part | None) -> None:
    _arm(pen, f, look, f.far_arm, is_far=True)
    if f.pose.has_book and far is None:
        return
    if f.pose.has_sticks and far is None:
        _drumstick(pen, f, f.far_arm)
    if far:
        far(pen, f)
    _hand(pen, f, look, f.far_arm, is_far=True)


def _near_arm(pen: Pen, f: Figure, look: Look, near: Part | None) -> None:
    if f.pose.has_book:
        _book(pen, f)
        _hand(pen, f, look, f.far_arm, is_far=True)
    _arm(pen, f, look, f.near_arm, is_far=False)
    if f.pose.has_sticks and near is None:
        _drumstick(pen, f, f.near_arm)
    if near:
        near(pen, f)
    _hand(pen, f, look, f.near_arm, is_far=False)


def _drumstick(pen: Pen, f: Figure, arm: Limb) -> None:
    with pen.group(matrix=frame(8, f.build.hand, f.palm(arm))):
        pen.limb("#d9b078", [(-12, -8), (52, 20)], (5, 3.6))
        pen.oval("#d9b078", 53, 20.5, 4)


def _book(pen: Pen, f: Figure) -> None:
    (ax, ay), (bx, by) = f.palm(f.near_arm), f.palm(f.far_arm)
    k = f.build.hand
    with pen.group(matrix=frame(-8, k, ((ax + bx) / 2 + 3 * k, (ay + by) / 2 - 5 * k))):
        pen.poly("#8f2f3a", [(-22, -26), (1, -17), (25, -27), (25, 7), (1, 17), (-22, 8)])
        pen.poly("#f6efdf", [(-20, -28), (1, -19), (1, 14), (-20, 5)])
        pen.poly("#e6dcc6", [(1, -19), (23, -29), (23, 4), (1, 14)])
        pen.poly("#b23a47", [(-22, -25), (1, -15), (1, 18), (-22, 9)], alpha=0.96)
        pen.poly("#8f2f3a", [(1, -15), (25, -26), (25, 7), (1, 18)], alpha=0.96)
        pen.line("#e8b84a", [(-16, -14), (-5, -10)], 2)
        pen.line("#e8b84a", [(-16, -8), (-8, -5)], 1.6)


# Legs


def _legs(pen: Pen, f: Figure, look: Look) -> None:
    if look.bottom == "tail":
        return
    pairs = ((f.far_leg, f.pose.far_foot, True), (f.near_leg, f.pose.near_foot, False))
    for leg, pitch, is_far in pairs:
        if is_far and f.pose.is_far_leg_hidden:
            continue
        _leg(pen, f, look, leg, pitch, is_far=is_far)
    b = look.build
    slot = "skin" if look.bottom == "bare" else look.bottom.replace("shorts", "trousers")
    if slot != "tail":
        seat = smooth(
            [
                (-b.hip * 0.98, -16),
                (b.hip * 0.98, -16),
                (b.hip * 0.96, 4),
                (b.hip * 0.5, 16),
                (-b.hip * 0.6, 17),
                (-b.hip * 1.02, 3),
            ]
        )
        pen.fill(slot, seat)
    if look.bottom in ("skirt", "dress"):
        flare = look.flare * (0.4 if f.pose.rest == "back" else 1)
        skirt(pen, f, look.bottom, length=look.skirt_length * b.leg[0] / 83, flare=flare)


def _leg(pen: Pen, f: Figure, look: Look, leg: Limb, pitch: float, *, is_far: bool) -> None:
    g = look.build.girth
    if "peg leg" in pen.attributes and not is_far:
        _peg_leg(pen, look, leg)
        return
    is_bare = look.bottom in ("shorts", "skirt", "dress", "bare")
    if is_bare:
        bare = leg_outline(leg, g)
        if is_far:
            pen.fill("skin.shade", bare)
        else:
            pen.form("skin", bare, shade=4)
        _hosiery(pen, leg, g, is_far=is_far)
    if look.shoe in ("shoe", "sneaker", "slipper", "bare", "heel"):
        shoe(pen, f, look, leg, pitch, is_far=is_far)
    if look.bottom in ("trousers", "shorts"):
        if look.bottom == "trousers":
            at, widths = (0, 0.28, 0.5, 0.72, 0.965), (34, 31, 25, 23, 20.5)
            if abs(leg.angles[0] - leg.angles[1]) > 50:
                at, widths = (0, 0.24, 0.41, 0.6, 0.78, 0.965), (34, 31, 27.5, 24, 22.5, 20.5)
        else:
            at, widths = (0, 0.2, 0.42), (34, 32.5, 31)
        spine = leg.spine(*at)
        cloth = limb(
            spine, [w * g + look.bulk for w in widths], is_blunt=True, has_round_start=True
        )
        if is_far:
            pen.fill("trousers.shade", cloth)
        else:
            pen.form("trousers", cloth, shade=5, light=2)
    if look.shoe in ("boot", "tall"):
        shoe(pen, f, look, leg, pitch, is_far=is_far)


def _hosiery(pen: Pen, leg: Limb, girth: float, *, is_far: bool) -> None:
    """Draw a stocking or a sock on a bare leg, if it wears one."""
    start = next((HOSE[word] for word in HOSE if word in pen.attributes), None)
    if start is None:
        return
    cloth = leg_outline(leg, girth, start=start, extra=1.5)
    if is_far:
        pen.fill("sock.shade", cloth)
    else:
        pen.form("sock", cloth, shade=4)


HOSE: Final[Mapping[str, float]] = {"stockings": 0.0, "socks": 0.74}
"""Where hosiery begins, as a part of the leg's length."""


def _peg_leg(pen: Pen, look: Look, leg: Limb) -> None:
    """Draw a thigh in trousers, a leather cup below the knee and a wooden peg."""
    g = look.build.girth
    tip = (leg.end[0], leg.end[1] + 11)
    (x, y), _ = leg.at(leg.length * 0.6)
    pen.form("#a8743f", limb([(x, y), tip], (13 * g, 9 * g), is_blunt=True), shade=3, light=2)
    cup = limb(leg.spine(0.5, 0.58, 0.64), (27 * g, 23 * g, 14 * g), is_blunt=True)
    pen.form("#6d4630", cup, shade=4, light=2)
    pen.form(
        "trousers",
        limb(
            leg.spine(0, 0.28, 0.54),
            [w * g + look.bulk for w in (34, 31, 29)],
            is_blunt=True,
            has_round_start=True,
        ),
        shade=5,
        light=2,
    )


def shoe(pen: Pen, f: Figure, look: Look, leg: Limb, pitch: float, *, is_far: bool) -> None:
    """Draw what is on one foot."""
    if look.shoe == "bare":
        bare_foot(pen, f, leg, pitch, "skin.shade" if is_far else "skin")
        return
    b = look.build
    tone = "shoe.shade" if is_far else "shoe"
    if look.shoe in ("boot", "tall"):
        start = 0.84 if look.shoe == "boot" else 0.66
        shaft = limb(
            leg.spine(start, (start + 1) / 2, 0.99),
            [27 * b.girth, 22 * b.girth, 17 * b.girth],
            is_blunt=True,
        )
        pen.fill(tone, shaft)
        if pen.detail:
            (ax, ay), angle = leg.at(leg.length * start)
            with pen.group(matrix=frame(-angle, b.girth, (ax, ay))):
                pen.box(f"{tone}.light" if not is_far else "shoe", -14.4, -1, 28.8, 5, rounding=2)
    with pen.group(matrix=frame(pitch, b.foot, leg.end)):
        if look.shoe == "heel":
            pen.blob(
                tone,
                [
                    (-8, -3, 0.4),
                    (-5, 4),
                    (8, 0, 0.6),
                    (18, 6),
                    (25, 9),
                    (25, 11, 0.2),
                    (10, 11, 0.3),
                    (1, 7),
                    (-5, 8, 0.3),
                    (-6, 11, 0.1),
                    (-9, 11, 0.1),
                    (-10, 2),
                ],
            )
            return
        if look.shoe == "slipper":
            bare_foot_shape = [
                (-9, 3, 0.5),
                (-2, 5),
                (8, 4),
                (18, 4.5),
                (26, 9),
                (24, 11, 0.4),
                (-5, 11, 0.4),
            ]
            pen.blob("skin.shade" if is_far else "skin", [(-7, -4), (5, -4), (14, 5), (-8, 8)])
            pen.blob(tone, bare_foot_shape)
            return
        body = smooth(
            [
                (-10, 9, 0.3),
                (-10.5, 1),
                (-8, -5, 0.4),
                (5.5, -5, 0.4),
                (12, 0.5),
                (22, 3),
                (28, 7.5),
                (27.5, 10, 0.3),
            ]
        )
        if is_far:
            pen.fill(tone, body)
        else:
            pen.form(tone, body, shade=2.5, light=1.6)
        sole = "#f3efe6" if look.shoe == "sneaker" else "shoe.deep"
        pen.box(sole, -10.6, 8, 38, SOLE - 8 + 0.6, rounding=1.5)
        if look.shoe == "sneaker" and pen.detail:
            for dx in (0, 4):
                pen.line("#f3efe6", [(5 + dx, -2.4 + dx * 0.6), (9 + dx, -5.4 + dx * 0.9)], 1.3)


def skirt(
    pen: Pen, f: Figure, slot: str, *, length: float, flare: float, top: float = -0.4
) -> None:
    """Draw a skirt, or the lower part of a dress, coat or robe."""
    outline = skirt_outline(f, length=length, flare=flare, top=top)
    pen.form(slot, outline, shade=7, light=2.5)
    near, far = f.near_leg, f.far_leg
    with pen.inside(outline):
        for word, mark in SKIRTS.items():
            if word in pen.attributes and slot in FOLK_DYES[word]:
                mark(pen, outline.bounds)
        for leg, offset, wide in ((near, -0.1, 7), (far, 0.25, 6)):
            (ax, ay), _ = leg.at(length * 0.3)
            (bx, by), _ = leg.at(length * 1.02)
            d = flare * offset * 2
            pen.limb(f"{slot}.shade", [(ax + offset * 10, ay), (bx + d, by + 6)], (1.5, wide))


# Trunk


def _trunk(pen: Pen, f: Figure, look: Look) -> None:
    b = look.build
    is_gathered = look.bottom in ("skirt", "dress", "tail")
    is_tucked = look.belt and look.bottom in ("trousers", "shorts") and not look.jacket
    hem = 2.0 if is_tucked else 13.0
    outline = trunk_outline(b, hem=hem, loose=look.loose + (2 if look.jacket else 0))
    if is_gathered and not look.jacket:
        outline = _bodice(b, look.loose)
    if look.jacket and look.jacket_length > 30:
        skirt(
            pen,
            f,
            "coat",
            length=(look.jacket_length + 8) * b.leg[0] / 83,
            flare=max(8.0, look.flare * 0.7),
        )
    with f.trunk(pen):
        slot = "coat" if look.jacket else look.top
        pen.form(slot, outline, shade=6, light=3)
        with pen.inside(outline):
            if AWAY in pen.attributes:
                pen.line(f"{slot}.shade", [(0, -b.torso * 0.9), (-1, 12)], 1.6)
            elif look.jacket in ("jacket", "open"):
                _front(pen, b, look)
            elif look.jacket == "closed":
                pen.line("coat.deep", [(9, -b.torso), (8, -b.torso * 0.5), (7, 20)], 1.6)
                for k in (0.78, 0.56, 0.34):
                    pen.oval("trim", 4, -b.torso * k, 2.2)
            if pen.lettering and PRINTED.intersection(pen.attributes):
                x, y = -0.42 * b.chest, -0.76 * b.torso
                inscribe(pen, f"{slot}.print", x, y, 1.4 * b.chest, 0.34 * b.torso, weight=0.18)
            if pen.detail:
                pen.line(
                    f"{slot}.shade",
                    [(-b.waist, -b.torso * 0.36), (-b.waist + 9, -b.torso * 0.33)],
                    1.6,
                )
            if look.belt:
                y = -b.torso * 0.37 if is_gathered or look.jacket else -3.0
                with pen.part("belt"):
                    pen.box(look.belt, -60, y - 4, 120, 9)
                    pen.box("trim", 3, y - 4.6, 11, 10.2, rounding=2)
    if look.jacket and look.jacket_length > 30:
        top = f.place(6, -b.torso * 0.4)
        (ax, ay), _ = f.far_leg.at(look.jacket_length * 0.9 * b.leg[0] / 83)
        pen.line("coat.deep", [top, (ax - 2, ay)], 1.8)


def _bodice(b: Build, loose: float) -> Outline:
    """Return the upper part of a dress, down to the waist."""
    t, w = b.torso, loose * 0.5
    return smooth(
        [
            (-9, -t - 1, 0.6),
            (-b.shoulder * 0.72, -t + 4.5),
            (-b.shoulder - w * 0.5, -t + 19),
            (-b.chest * 0.94 - w, -t * 0.62),
            (-b.waist - w, -t * 0.4),
            (-b.waist - w - 0.5, -t * 0.34, 0.3),
            (b.waist + b.belly + w, -t * 0.34, 0.3),
            (b.waist + w + b.belly, -t * 0.4),
            (b.chest * 0.9 + b.bust + w, -t * 0.62),
            (b.shoulder * 0.84 + w * 0.5, -t + 17),
            (b.shoulder * 0.6, -t + 4.5),
            (10, -t - 1, 0.6),
        ]
    )


def _front(pen: Pen, b: Build, look: Look) -> None:
    """Draw the shirt in the opening of a jacket, and its lapels."""
    t = b.torso
    low = -t * 0.38 if look.jacket == "jacket" else 24.0
    pen.poly(
        look.shirt_tone, [(-5, -t - 6), (13, -t - 6), (13, -t * 0.6), (8, low), (3, -t * 0.62)]
    )
    if look.jacket == "open":
        pen.poly(
            f"{look.shirt_tone}.shade",
            [(4, -t * 0.7), (12, -t * 0.7), (13, 30), (4, 30)],
            alpha=0.35,
        )
    if look.tie == "tie":
        knot = [(2, -t + 3), (9, -t + 3), (8, -t + 10), (3.6, -t + 10)]
        end = [(4, -t + 9), (8, -t + 9), (10.6, -t * 0.48), (7, -t * 0.4), (3.4, -t * 0.48)]
        with pen.part(*TIE):
            pen.poly("trim", knot, rounding=1.5)
            pen.poly("trim", end)
    pen.poly(
        "coat.light",
        [
            (-7, -t - 3),
            (-1, -t - 3),
            (4, -t * 0.56),
            (-3.6, -t * 0.7),
            (-8, -t * 0.74),
            (-5, -t * 0.8),
        ],
    )
    pen.poly(
        "coat.shade",
        [
            (11, -t - 3),
            (15, -t - 1),
            (16, -t * 0.8),
            (18, -t * 0.76),
            (14, -t * 0.7),
            (8, -t * 0.52),
        ],
    )
    if look.jacket == "jacket":
        pen.line("coat.deep", [(6, -t * 0.42), (7, 20)], 1.5)
        pen.oval("coat.deep", 3.4, -t * 0.33, 1.9)
        pen.line("coat.shade", [(-18, -t * 0.12), (-8, -t * 0.1)], 2)


def _collar(pen: Pen, f: Figure, look: Look) -> None:
    """Draw the neckline and collar over the neck, in the trunk's coordinates."""
    t = look.build.torso
    slot = look.shirt_tone if look.jacket else look.top
    match look.collar:
        case "shirt":
            white = slot
            pen.poly(f"{white}.light", [(-9, -t - 6), (-10, -t + 2), (-1, -t + 12), (5, -t + 2)])
            pen.poly(white, [(14, -t - 5), (14.6, -t + 2), (10, -t + 9), (5, -t + 2)])
            if look.tie == "bow":
                with pen.part(*TIE):
                    pen.blob("trim", [(5, -t + 6), (-6, -t, 0.3), (-6, -t + 12, 0.3)])
                    pen.blob("trim", [(5, -t + 6), (15, -t, 0.3), (15, -t + 12, 0.3)])
                    pen.oval("trim.shade", 5, -t + 6, 2.6, 3)
            elif look.tie == "tie" and not look.jacket:
                knot = [(2, -t + 3), (9, -t + 3), (8, -t + 10), (3.6, -t + 10)]
                end = [(4, -t + 9), (8, -t + 9), (11, -t * 0.3), (7, -t * 0.2), (3, -t * 0.3)]
                with pen.part(*TIE):
                    pen.poly("trim", knot)
                    pen.poly("trim", end)
        case "v":
            pen.blob("skin", [(-8, -t - 4, 0.3), (13, -t - 4, 0.3), (6, -t + 19, 0.1)])
            pen.line(f"{slot}.shade", [(-9, -t), (6, -t + 19, 0), (13.5, -t)], 2.2)
        case "turtle":
            pen.box(slot, -9.5, -t - 9, 23, 14, rounding=5)
            pen.line(f"{slot}.shade", [(-8, -t - 1), (2, -t + 1), (12, -t - 1)], 1.6)
        case "round":
            pen.blob(
                "skin",
                [(-8.6, -t - 4, 0.4), (13, -t - 4, 0.4), (11, -t + 5), (3, -t + 8), (-5, -t + 5)],
            )
            pen.line(
                f"{slot}.shade",
                [(-9, -t - 1), (-4, -t + 6), (4, -t + 8.6), (12, -t + 4.6), (13.4, -t - 1)],
                2.2,
            )
        case _:
            pass


# Head


def _head(pen: Pen, f: Figure, look: Look, extra: Callable[[Pen], None] | None) -> None:
    b = look.build
    is_hatted = look.hat is not None and look.hat not in UNCOVERING
    hair = look.hair
    if look.has_lips:
        hair = (heads.HERS_UNDER_HATS if is_hatted else heads.HERS).get(hair, hair)
    elif is_hatted:
        hair = heads.UNDER_HATS.get(hair, hair)
    back, front = heads.HAIR[hair]
    if back and not look.is_hair_hidden and f.pose.rest != "back":
        with f.skull(pen):
            back(pen)
    nx, ny = f.on_head(-1, 16)
    lx, ly = f.place(1.5, -b.torso + 5)
    if not look.is_hair_hidden or look.collar != "none":
        wide = 18.5 * (0.6 + 0.4 * b.girth) * (0.4 + 0.6 * b.head / 0.92)
        pen.limb("skin.shade", [(nx, ny), (lx, ly)], (wide, wide + 3))
    if AWAY in pen.attributes and look.head is None:
        _back_of_head(pen, f, look, hair)
        return
    with f.trunk(pen):
        _collar(pen, f, look)
    if look.head is not None:
        with f.skull(pen):
            _own_head(pen, f, look, look.head)
            if f.pose.mouth == "crying":
                x, y, k = look.fit.eyes
                with pen.group(matrix=(k, 0, 0, k, x - 12 * k, y + 2 * k)):
                    heads.tears(pen)
        return
    with f.skull(pen):
        heads.face(
            pen,
            mouth=f.pose.mouth,
            age=look.age,
            is_asleep=f.pose.is_asleep,
            has_lips=look.has_lips,
            has_ear=not look.is_hair_hidden,
        )
        if look.beard:
            heads.BEARDS[look.beard](pen)
        if not look.is_hair_hidden:
            front(pen)
            if look.has_lips and look.age == "adult":
                heads.earring(pen)
        if look.glasses == "glasses":
            heads.glasses(pen)
        elif look.glasses == "sunglasses":
            heads.sunglasses(pen)
        for name in look.extras:
            if name in ON_FACE:
                ON_FACE[name](pen)
        if extra:
            extra(pen)
        if look.hat:
            with pen.part(*hat_names(look.hat)):
                look.hat(pen)
        if "elf eared" in pen.attributes:
            heads.pointed_ear(pen)  # Out of any hair or hood.


def _back_of_head(pen: Pen, f: Figure, look: Look, hair: str) -> None:
    """Draw the head of somebody who looks away: no face, and the hair from behind."""
    back, _ = heads.HAIR[hair]
    with f.skull(pen):
        if not look.is_hair_hidden:
            heads.nape(pen, hair)
            if back:
                with pen.moved(*heads.BEHIND.get(hair, (22, 0))):
                    back(pen)
        if look.hat:
            look.hat(pen)


def _own_head(pen: Pen, f: Figure, look: Look, head: Part) -> None:
    """Draw another head than a person's, and on it what is worn there, moved to fit."""
    head(pen, f)
    x, y, k = look.fit.eyes
    with pen.group(matrix=(k, 0, 0, k, x - 12 * k, y + 2 * k)):
        for name in look.extras:
            if name in ON_FACE:
                ON_FACE[name](pen)
        if look.glasses:
            ON_FACE[look.glasses](pen)
    if look.hat:
        x, y, k = look.fit.hat
        with pen.group(matrix=(k, 0, 0, k, x, y)), pen.part(*hat_names(look.hat)):
            look.hat(pen)
