"""Owns the drawings of everyday people: women, men, children, the old, and a baby.

The figure itself is in `person_body`, faces in `person_head`, clothes in `person_dress`. Does
not know settings, light or styles.
"""

from tintype.engine.vignette.art import person_head as heads
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.person_body import (
    CHILD,
    EVERYDAY,
    EXERCISES,
    MAN,
    OLD_MAN,
    OLD_WOMAN,
    WOMAN,
    Build,
    Figure,
)
from tintype.engine.vignette.art.person_cast import (
    BOY_HAIR,
    GARB,
    GIRL_HAIR,
    GREY_LOOKS,
    MEN_HAIR,
    WOMEN_HAIR,
    aged,
    is_woman,
    looks_with,
    styled,
)
from tintype.engine.vignette.art.person_dress import (
    ADULT_BOX,
    ADULT_M,
    CHILD_BOX,
    CHILD_M,
    MOODS,
    Look,
    figure,
    wardrobe,
)
from tintype.engine.vignette.art.person_extras import cane, fall_to_ground

FEET = (116.0, 198.0)
SMALL_FEET = (86.0, 150.0)


@draws(
    "woman",
    box=ADULT_BOX,
    height_m=ADULT_M,
    slots=wardrobe(
        shirt="#e0a63a", skirt="#3f5f86", skin="#c98a63", hair="#4a2c25", shoe="#8a3f3a"
    ),
    variants=(*EVERYDAY, *EXERCISES),
    plural="women",
    aliases=("lady", "person", "ladies"),
    tags=("human",),
    shadow=FEET,
    slim=140,
    garb=GARB,
    looks=looks_with(
        shirt=("#e0a63a", "#c9584f", "#f0ebe0", "#5f9a8f", "#d98aa5"),
        skirt=("#3f5f86", "#5a4a72", "#b5563f", "#4d6b52"),
        trousers=("#3d4763", "#5a6b84", "#6b5648"),
        dress=("#c8485a", "#3f7a9a", "#e0a03c", "#6a8f5a", "#7a5aa0"),
    ),
)
def woman(pen: Pen) -> None:
    """Draw a woman in a jumper and a skirt, in trousers, or in a dress."""
    look = Look(build=WOMAN, hair=styled(pen, WOMEN_HAIR), has_lips=True, shoe="slipper", flare=9)
    match pen.dice.child("clothes").whole(0, 5):
        case 0 | 1:
            look = Look(
                build=WOMAN,
                hair=look.hair,
                has_lips=True,
                shoe="slipper",
                top="dress",
                bottom="dress",
                sleeve="short",
                flare=14,
                collar="v",
            )
        case 2:
            look = Look(
                build=WOMAN, hair=look.hair, has_lips=True, shoe="sneaker", collar="v", loose=0.5
            )
        case _:
            look = Look(
                build=WOMAN, hair=look.hair, has_lips=True, shoe="slipper", bottom="skirt", flare=9
            )
    figure(pen, aged(pen, look))


@draws(
    "man",
    box=ADULT_BOX,
    height_m=ADULT_M,
    slots=wardrobe(shirt="#4f8f8b", trousers="#3d4763", skin="#e6b08a", hair="#5b3a28"),
    variants=(*EVERYDAY, *EXERCISES),
    plural="men",
    aliases=("guy", "gentleman", "gentlemen"),
    tags=("human",),
    shadow=FEET,
    slim=140,
    garb=GARB,
    looks=looks_with(
        shirt=("#4f8f8b", "#c9583f", "#6f8fb8", "#efe9dc", "#7f9a58"),
        trousers=("#3d4763", "#6b5a48", "#4a4f58", "#8a7a62"),
    ),
)
def man(pen: Pen) -> None:
    """Draw a man in a shirt or a jumper, and trousers."""
    beard = "stubble" if pen.dice.child("beard").chance(0.25) else ""
    beard = "full" if "bearded" in pen.attributes else beard
    look = Look(build=MAN, hair=styled(pen, MEN_HAIR), beard=beard, collar="shirt", belt="shoe")
    if pen.dice.child("clothes").chance(0.4):
        look = Look(build=MAN, hair=look.hair, beard=beard, collar="round", shoe="sneaker")
    figure(pen, aged(pen, look))


@draws(
    "girl",
    box=CHILD_BOX,
    height_m=CHILD_M,
    slots=wardrobe(dress="#e0607e", skin="#f0c09a", hair="#a5612f", shoe="#7a4a86"),
    variants=(*EVERYDAY, *EXERCISES),
    aliases=("daughter", "schoolgirl", "little girl"),
    tags=("human", "child"),
    shadow=SMALL_FEET,
    slim=110,
    garb=GARB,
    looks=looks_with(
        dress=("#e0607e", "#4f9aa8", "#f0b040", "#8a6ac0", "#6aa85a"),
        trim=("#f0c24a", "#f2f0ea", "#e86a7a"),
    ),
)
def girl(pen: Pen) -> None:
    """Draw a girl in a dress."""
    look = Look(
        build=CHILD,
        hair=styled(pen, GIRL_HAIR),
        age="child",
        top="dress",
        bottom="dress",
        sleeve="short",
        skirt_length=74,
        flare=13,
        shoe="sneaker",
    )
    figure(pen, look, box=CHILD_BOX)


@draws(
    "boy",
    box=CHILD_BOX,
    height_m=CHILD_M,
    slots=wardrobe(shirt="#d9573f", trousers="#4c6a92", skin="#c08058", hair="#2e2320"),
    variants=(*EVERYDAY, *EXERCISES),
    aliases=("son", "schoolboy", "little boy"),
    tags=("human", "child"),
    shadow=SMALL_FEET,
    slim=110,
    garb=GARB,
    looks=looks_with(
        shirt=("#d9573f", "#3f8fc0", "#f0b93c", "#5fa05a", "#e8e4da"),
        trousers=("#4c6a92", "#6b5a48", "#3d4763"),
    ),
)
def boy(pen: Pen) -> None:
    """Draw a boy in a T-shirt and shorts."""
    look = Look(
        build=CHILD,
        hair=styled(pen, BOY_HAIR),
        age="child",
        sleeve="short",
        bottom="shorts",
        shoe="sneaker",
    )
    figure(pen, look, box=CHILD_BOX)


@draws(
    "child",
    box=CHILD_BOX,
    height_m=CHILD_M,
    slots=wardrobe(shirt="#f0b93c", trousers="#4c6a92", skin="#e2a982", hair="#4a2f26"),
    variants=(*EVERYDAY, *EXERCISES),
    plural="children",
    aliases=("kid", "kids", "youngster", "pupil"),
    tags=("human", "child"),
    shadow=SMALL_FEET,
    slim=110,
    garb=GARB,
    looks=looks_with(
        shirt=("#f0b93c", "#d9573f", "#5fa8a0", "#9a6ac0", "#6aa85a"),
        trousers=("#4c6a92", "#5a4a72", "#6b5a48"),
    ),
)
def child(pen: Pen) -> None:
    """Draw a girl or a boy in striped shirt and long trousers."""
    is_girl = is_woman(pen)
    look = Look(
        build=CHILD,
        hair=styled(pen, GIRL_HAIR if is_girl else BOY_HAIR),
        age="child",
        shoe="sneaker",
        loose=1,
    )
    figure(pen, look, box=CHILD_BOX)


@draws(
    "old man",
    box=ADULT_BOX,
    height_m=ADULT_M,
    slots=wardrobe(
        shirt="#7d8f5a", trousers="#6a5a4c", skin="#ecbd9b", hair="#d8d6d2", coat="#8a6b4f"
    ),
    variants=EVERYDAY,
    recolour=("coat",),
    plural="old men",
    aliases=("grandfather", "grandpa", "elderly man", "granddad", "grandad"),
    tags=("human",),
    shadow=FEET,
    slim=140,
    garb=GARB,
    looks=GREY_LOOKS,
)
def old_man(pen: Pen) -> None:
    """Draw an old man in a cardigan with a stick."""
    look = Look(
        build=OLD_MAN,
        hair=styled(pen, ("balding", "balding", "short")),
        beard=pen.dice.child("beard").pick(("moustache", "full", "")),
        age="old",
        glasses="glasses",
        collar="shirt",
        jacket="open",
    )
    figure(pen, look, near=_stick)


def _stick(pen: Pen, f: Figure) -> None:
    """Put a walking stick into a hand that hangs down to the ground."""
    if pen.variant in ("standing", "waving", "walking", "pointing"):
        with f.near_palm(pen):
            cane(pen, fall_to_ground(f))


@draws(
    "old woman",
    box=ADULT_BOX,
    height_m=ADULT_M,
    slots=wardrobe(
        shirt="#9a6fa8", skirt="#5a5670", skin="#e9b998", hair="#dcdad8", shoe="#5b4038"
    ),
    variants=EVERYDAY,
    plural="old women",
    aliases=("grandmother", "grandma", "elderly woman", "granny", "old lady"),
    tags=("human",),
    shadow=FEET,
    slim=140,
    garb=GARB,
    looks=GREY_LOOKS,
)
def old_woman(pen: Pen) -> None:
    """Draw an old woman in a skirt, with a bun and spectacles."""
    look = Look(
        build=OLD_WOMAN,
        hair=styled(pen, ("bun", "bun", "bob")),
        age="old",
        glasses="glasses",
        has_lips=True,
        bottom="skirt",
        skirt_length=112,
    )
    figure(pen, look)


TODDLER = Build(
    head=0.93,
    torso=46,
    shoulder=16,
    chest=16.5,
    waist=17,
    hip=16.5,
    arm=(23, 20),
    leg=(27, 25),
    girth=0.78,
    foot=0.6,
)


@draws(
    "toddler",
    box=(200, 200),
    height_m=0.98,
    slots=wardrobe(shirt="#f0b93c", trousers="#5f8fb0", skin="#f0c29c", hair="#8a5a34"),
    variants=EVERYDAY,
    tags=("human", "child"),
    shadow=(66, 122),
    slim=84,
    garb=GARB,
    looks=looks_with(shirt=("#f0b93c", "#e0708a", "#6ab0a0", "#7aa8d8")),
)
def toddler(pen: Pen) -> None:
    """Draw a very small child."""
    look = Look(build=TODDLER, hair="crop", age="child", shoe="sneaker", loose=2)
    figure(pen, look, box=(200, 200))


@draws(
    "baby",
    box=(150, 150),
    height_m=0.62,
    slots=wardrobe(dress="#9fc9e0", trim="#f6f3ea", skin="#f3c9a8", hair="#8a5a34"),
    variants=("sitting", "crawling", "sleeping"),
    plural="babies",
    aliases=("infant", "newborn"),
    tags=("human", "child"),
    shadow=(26, 128),
    looks=looks_with(dress=("#9fc9e0", "#f2b6c4", "#f2dc8a", "#a8d6b8")),
)
def baby(pen: Pen) -> None:
    """Draw a baby in a romper: sitting, crawling, or asleep in a blanket."""
    match pen.variant:
        case "crawling":
            for pts, widths in (
                ([(62, 100), (72, 122), (56, 138)], (30, 26, 19)),
                ([(100, 92), (108, 118), (110, 138)], (20, 17, 13)),
            ):
                pen.limb("dress.shade", pts, widths)
            pen.oval("skin.shade", 114, 142, 9, 6)
            pen.limb("skin.shade", [(52, 140), (40, 142)], (14, 11))
            body = smooth(
                [
                    (34, 96),
                    (46, 74),
                    (76, 70),
                    (104, 74),
                    (112, 92),
                    (98, 106),
                    (66, 112),
                    (40, 116),
                ]
            )
            pen.form("dress", body, shade=7, light=4)
            pen.form(
                "dress",
                smooth([(34, 92), (52, 80), (66, 100), (62, 124), (50, 142), (36, 140), (28, 116)]),
                shade=4,
            )
            pen.blob("skin", [(42, 132), (36, 144), (18, 148), (12, 142), (26, 134)])
            pen.limb("dress", [(92, 90), (88, 112), (90, 130)], (23, 19, 15))
            pen.oval("skin", 93, 141, 9.4, 7)
            _baby_head(pen, 112, 56, mouth="open", tilt=-6)
            pen.anchor("head", 110, 22, size=54)
        case "sleeping":
            blanket = smooth(
                [
                    (52, 94),
                    (80, 90),
                    (118, 98),
                    (142, 116),
                    (146, 140),
                    (120, 149),
                    (56, 148),
                    (40, 130),
                ]
            )
            pen.form(
                "#f4f2ee",
                smooth([(4, 138), (10, 112), (44, 108), (70, 118), (76, 146), (30, 149)]),
                shade=4,
            )
            with pen.moved(38, 112), pen.turned(-74, 0, 0), pen.moved(0, 0, scale=0.9):
                heads.face(pen, mouth="calm", age="child", is_asleep=True)
                _wisp(pen)
            pen.form("dress", blanket, shade=8, light=5)
            with pen.inside(blanket):
                for x, y in ((70, 108), (94, 122), (116, 112), (84, 138), (122, 136)):
                    pen.oval("trim", x, y, 4)
            pen.limb("trim", [(53, 96), (46, 116), (48, 142)], (8, 9, 8))
            pen.oval("skin", 64, 122, 8, 6.4)
            pen.anchor("head", 20, 92, size=50)
        case _:
            pen.limb("dress.shade", [(86, 86), (106, 98), (116, 112)], (17, 15, 12))
            pen.oval("skin.shade", 119, 116, 7.4, 7)
            pen.limb("dress.shade", [(82, 128), (112, 126), (126, 132)], (27, 23, 17))
            pen.blob(
                "skin.shade",
                [(122, 124), (134, 122), (142, 112), (147, 118), (143, 134), (126, 138)],
            )
            body = smooth(
                [
                    (50, 84),
                    (72, 76),
                    (92, 84),
                    (99, 112),
                    (94, 140),
                    (68, 146),
                    (44, 140),
                    (41, 112),
                ]
            )
            pen.form("dress", body, shade=7, light=4)
            pen.form(
                "trim",
                smooth([(62, 82, 0.4), (88, 82, 0.4), (90, 100), (76, 108), (62, 100)]),
                shade=2,
            )
            pen.limb("dress", [(58, 132), (88, 138), (104, 140)], (29, 25, 18))
            pen.blob(
                "skin", [(100, 132), (112, 130), (120, 119), (126, 124), (123, 142), (104, 147)]
            )
            pen.limb("dress", [(52, 90), (44, 108), (50, 122)], (19, 17, 14))
            pen.oval("skin", 54, 127, 7.6, 7.4)
            _baby_head(pen, 74, 46, mouth="smile", tilt=0)
            pen.anchor("head", 72, 12, size=54)
            pen.anchor("hand", 119, 116)
            pen.anchor("bottom", 70, 142)
    pen.anchor("face", 86, 46, size=34)


def _baby_head(pen: Pen, x: float, y: float, *, mouth: heads.Mouth, tilt: float) -> None:
    said: list[heads.Mouth] = [MOODS[a] for a in pen.attributes if a in MOODS]
    with pen.moved(x, y), pen.turned(tilt, 0, 0), pen.moved(0, 2, scale=1.06):
        heads.face(pen, mouth=said[0] if said else mouth, age="child")
        if "bald" not in pen.attributes:
            _wisp(pen)


def _wisp(pen: Pen) -> None:
    """Draw a baby's little hair."""
    pen.blob(
        "hair",
        [
            (22, -22),
            (10, -34),
            (-8, -35),
            (-20, -24),
            (-22, -8),
            (-18, -3, 0.3),
            (-12, -16),
            (0, -24),
            (10, -21, 0.3),
            (8, -25),
        ],
    )
    pen.line("hair", [(2, -34), (6, -40), (13, -39)], 2.6)
