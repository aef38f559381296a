"""Owns the drawings of people from tales, history and feasts: knights, queens, witches, santas.

Every one can take every everyday pose; the first variant is its own, with its things in hand.
Longer than most modules because each role is one short list. Does not know settings or light.
"""

from msgspec.structs import replace

from tintype.engine.vignette.art import headgear, person_extras
from tintype.engine.vignette.art import person_head as heads
from tintype.engine.vignette.art.outline import ellipse, smooth
from tintype.engine.vignette.art.owned import owned
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.person_body import EVERYDAY, STOUT, Figure, Pose
from tintype.engine.vignette.art.person_cast import (
    BOTH,
    HIP,
    STAFF,
    cast,
    hold,
    hold_far,
    posed,
    role,
)
from tintype.engine.vignette.art.person_dress import CHILD_BOX, Look, figure
from tintype.engine.vignette.art.person_head import eye_patch

X = person_extras
FLYING = Pose(
    near_arm=(-34, -8),
    far_arm=(86, 92),
    near_leg=(-52, -66),
    far_leg=(-40, -52),
    near_foot=60,
    far_foot=60,
    far_hand="fist",
    near_hand="fist",
    lean=48,
    tilt=-34,
    lift=70,
)


# At court


@role(
    "king",
    slots={
        "dress": "#8f2f4a",
        "coat": "#b8343f",
        "hat": "#efb93c",
        "trim": "#d63b4a",
        "hair": "#8a5a36",
    },
)
def king(pen: Pen) -> None:
    """Draw a king in robes and ermine with a crown and a sceptre."""
    look = Look(
        build=STOUT,
        top="dress",
        bottom="dress",
        skirt_length=142,
        flare=14,
        sleeve="wide",
        belt="trim",
        collar="none",
        beard="full",
        hat=headgear.crown,
    )
    pose, is_own = posed(pen, STAFF)
    done = replace(cast(pen, look, women=0.0, men_hair=("short",)), build=STOUT)
    figure(
        pen,
        done,
        pose,
        behind=lambda p, f: X.cape(p, f, "coat", length=0.98),
        chest=X.fur_collar,
        near=hold(X.sceptre) if is_own else None,
    )


@role(
    "queen",
    slots={"dress": "#6a3f8a", "coat": "#b8343f", "hat": "#efb93c", "trim": "#f0c85a"},
)
def queen(pen: Pen) -> None:
    """Draw a queen in a long gown with a crown."""
    look = Look(
        top="dress",
        bottom="dress",
        skirt_length=152,
        flare=34,
        sleeve="long",
        collar="none",
        shoe="slipper",
        belt="trim",
        hat=headgear.crown,
    )
    pose, is_own = posed(pen, STAFF)
    figure(
        pen,
        cast(pen, look, women=1.0, women_hair=("bun", "bob", "wavy")),
        pose,
        behind=lambda p, f: X.cape(p, f, "coat", length=0.98),
        chest=X.fur_collar,
        near=hold(X.sceptre) if is_own else None,
    )


@role(
    "prince",
    slots={
        "coat": "#3f6fb5",
        "trousers": "#f0ece2",
        "trim": "#eebb45",
        "hat": "#efb93c",
        "dress": "#b8343f",
        "shoe": "#5a3b2c",
    },
)
def prince(pen: Pen) -> None:
    """Draw a prince in a blue coat with sash, cape and sword belt."""
    look = Look(jacket="closed", collar="none", belt="shoe", shoe="tall", hat=headgear.crown)
    pose, _ = posed(pen, HIP)
    figure(
        pen,
        cast(pen, look, women=0.0, men_hair=("short", "quiff"), beards=0),
        pose,
        behind=lambda p, f: X.cape(p, f, "dress", length=0.8),
        chest=lambda p, f: X.sash(p, f, "trim"),
    )


@role(
    "princess",
    slots={"dress": "#ef8fb3", "hat": "#f2c95c", "trim": "#f7e3ea"},
)
def princess(pen: Pen) -> None:
    """Draw a princess in a ball gown with a tiara."""
    look = Look(
        top="dress",
        bottom="dress",
        skirt_length=150,
        flare=44,
        sleeve="puff",
        collar="round",
        shoe="slipper",
        hat=headgear.tiara,
    )
    pose, _ = posed(pen, Pose(near_arm=(-24, 10), far_arm=(34, 60)))
    figure(
        pen,
        cast(pen, look, women=1.0, women_hair=("long", "wavy", "wavy")),
        pose,
        chest=lambda p, f: X.necklace(p, f, "#f6f3ee"),
    )


@role(
    "knight",
    slots={
        "coat": "#aab5c1",
        "shirt": "#8f9aa8",
        "trousers": "#8f9aa8",
        "hat": "#b3bdc8",
        "trim": "#c23b46",
        "glove": "#8f9aa8",
        "shoe": "#7d8896",
    },
    along=("hat", "shirt", "trousers", "glove"),
)
def knight(pen: Pen) -> None:
    """Draw a knight in plate armour with a plumed helmet, a sword and a shield."""
    look = Look(shoe="tall", has_gloves=True, hat=headgear.knight_helmet, collar="none", loose=2)
    pose, is_own = posed(
        pen, Pose(near_arm=(-4, 64), near_hand="fist", far_arm=(44, 96), far_hand="fist")
    )

    def plates(p: Pen, f: Figure) -> None:
        X.gauntlets(p, f, "coat")
        X.shoulder_plate(p, f, "coat")
        if is_own:
            with f.near_palm(p):
                X.shield(p, "trim", 4, 4)

    figure(
        pen,
        cast(pen, look, women=0.2, women_hair=("crop",), men_hair=("crop",), beards=0.2),
        pose,
        chest=lambda p, f: X.breastplate(p, f, "coat"),
        far=hold_far(lambda p: X.sword(p, 16)) if is_own else None,
        over=plates,
    )


@role(
    "jester",
    slots={
        "shirt": "#b83a5a",
        "trousers": "#3f7fb5",
        "hat": "#b83a5a",
        "trim": "#3f7fb5",
        "shoe": "#b83a5a",
    },
    aliases=("fool", "court jester"),
)
def jester(pen: Pen) -> None:
    """Draw a jester in two colours with bells."""
    look = Look(collar="none", belt="trim", shoe="slipper", hat=headgear.jester_hat)
    pose, _ = posed(
        pen,
        Pose(
            near_arm=(-60, -110),
            far_arm=(96, 140),
            near_leg=(-4, -6),
            far_leg=(44, -30),
            far_foot=20,
            near_hand="open",
            far_hand="open",
            mouth="open",
        ),
    )
    figure(
        pen,
        cast(pen, look, women=0.1, men_hair=("short",), beards=0),
        pose,
        chest=lambda p, f: X.ruff(p, f, "#f3efe4"),
    )


# Magic


@role(
    "witch",
    slots={
        "dress": "#3f3654",
        "hat": "#3c3450",
        "trim": "#8a4fa8",
        "coat": "#4a3a6a",
        "shoe": "#2f2a33",
    },
    aliases=("sorceress",),
    plural="witches",
    variants=("standing", "flying", *EVERYDAY[1:]),
)
def witch(pen: Pen) -> None:
    """Draw a witch with a pointed hat and a broom; flying, she sits on it."""
    look = Look(
        top="dress",
        bottom="dress",
        skirt_length=128,
        flare=24,
        sleeve="wide",
        collar="v",
        shoe="boot",
        belt="trim",
        hat=headgear.witch_hat,
    )
    look = cast(pen, look, women=1.0, women_hair=("long", "wavy", "straight"))
    if pen.variant == "flying":
        own = Pose(
            near_arm=(30, 74),
            far_arm=(44, 78),
            near_leg=(58, -34),
            far_leg=(70, -22),
            near_hand="fist",
            far_hand="fist",
            near_foot=24,
            lean=10,
            lift=64,
            mouth="open",
        )
        figure(pen, replace(look, skirt_length=100), own, behind=_flying_broom)
        return
    pose, is_own = posed(pen, STAFF)
    figure(pen, look, pose, near=hold(X.broom) if is_own else None)


@owned("broom", "broomstick")
def _flying_broom(pen: Pen, f: Figure) -> None:
    y = 20.0
    pen.limb(X.WOOD, [(-60, y + 6), (40, y - 4), (118, y - 22)], (5, 5, 4.4))
    pen.form(
        "#d3a552",
        smooth(
            [
                (-52, y, 0.3),
                (-52, y + 12, 0.3),
                (-96, y + 26),
                (-122, y + 26, 0.2),
                (-124, y - 10, 0.2),
                (-96, y - 8),
            ]
        ),
        shade=5,
        light=3,
    )
    for dy in (-4, 6, 16):
        pen.line("#a97c38", [(-62, y + 6), (-92, y + 6 + dy * 0.4), (-118, y + dy)], 1.6)
    pen.limb("#8a4fa8", [(-56, y - 1), (-55, y + 13)], (6, 6))


@role(
    "wizard",
    slots={"dress": "#3f4fa0", "hat": "#3f4fa0", "trim": "#f2cc5c", "hair": "#e6e3de"},
    aliases=("sorcerer", "mage", "warlock"),
    variants=tuple(p for p in EVERYDAY if p != "on tiptoe"),  # His hat has no room for it.
    has_own_hair=True,
    is_lit_at_night=True,
)
def wizard(pen: Pen) -> None:
    """Draw a wizard with a long white beard, a starry robe and a glowing staff."""
    look = Look(
        top="dress",
        bottom="dress",
        skirt_length=150,
        flare=22,
        sleeve="wide",
        collar="none",
        beard="wizard",
        age="old",
        belt="trim",
        hat=headgear.wizard_hat,
    )
    pose, is_own = posed(pen, STAFF)
    figure(
        pen,
        cast(pen, look, women=0.0, men_hair=("long",)),
        pose,
        near=hold(X.mage_staff) if is_own else None,
        chest=_robe_stars,
    )


def _robe_stars(pen: Pen, f: Figure) -> None:
    if f.pose.rest == "feet" and f.pose.near_leg[0] < 40:
        for x, y, r in ((-12, 40, 6), (14, 74, 7), (-20, 104, 6), (22, 20, 4.5)):
            headgear.star(pen, "trim", x, y, r)


@role(
    "elf",
    slots={
        "shirt": "#4f8f4a",
        "trousers": "#8a6a42",
        "hat": "#4f8f4a",
        "trim": "#d8443f",
        "shoe": "#8a5a34",
    },
    plural="elves",
    aliases=("christmas elf", "elfs", "pixie"),
    box=CHILD_BOX,
    height_m=1.15,
    shadow=(70.0, 134.0),
)
def elf(pen: Pen) -> None:
    """Draw a small elf in green with pointed ears and a pointed cap."""
    from tintype.engine.vignette.art.person_body import CHILD

    look = Look(
        build=CHILD,
        age="child",
        collar="none",
        belt="shoe",
        shoe="boot",
        hair="crop",
        hat=headgear.elf_cap,
    )
    figure(
        pen,
        look,
        ""
        if pen.variant != "standing"
        else Pose(
            near_arm=(-34, 46), near_hand="fist", far_arm=(124, 160), far_hand="open", mouth="open"
        ),
        box=CHILD_BOX,
        face=heads.pointed_ear,
        chest=_scallops,
    )


def _scallops(pen: Pen, f: Figure) -> None:
    t = f.build.torso
    for x in (-14, -5, 4, 13):
        pen.blob("trim", [(x - 5, -t + 2), (x + 5, -t + 2), (x, -t + 16, 0.2)])


@role(
    "fairy",
    slots={"dress": "#8fc97a", "trim": "#bfe6f2", "hat": "#ef8fb3", "shoe": "#8fc97a"},
    plural="fairies",
    aliases=("tooth fairy", "faerie"),
    variants=("flying", *EVERYDAY),
    box=(280, 360),
    height_m=0.9,
    shadow=(80.0, 160.0),
    is_lit_at_night=True,
)
def fairy(pen: Pen) -> None:
    """Draw a fairy with clear wings, a petal dress and a wand."""
    look = cast(
        pen,
        Look(
            top="dress",
            bottom="dress",
            skirt_length=62,
            flare=24,
            sleeve="none",
            collar="v",
            shoe="slipper",
            hat=headgear.flower_crown,
        ),
        women=1.0,
        women_hair=("long", "bun", "wavy"),
    )
    own = Pose(
        near_arm=(28, 112),
        near_hand="fist",
        far_arm=(60, 84),
        near_leg=(-8, -46),
        far_leg=(10, -8),
        near_foot=62,
        far_foot=54,
        lean=4,
        lift=22,
    )
    is_own = pen.variant == "flying"
    figure(
        pen,
        look,
        own if is_own else pen.variant,
        box=(280, 360),
        behind=X.fairy_wings,
        near=hold(X.wand) if is_own or pen.variant == "standing" else None,
    )


@role(
    "mermaid",
    slots={"trousers": "#2f9a94", "shirt": "#c86fa8", "hair": "#b8452f", "trim": "#f2d06a"},
    variants=("sitting", "swimming", "waving"),
    box=(300, 345),
    height_m=1.89,
    shadow=(80.0, 220.0),
    tags=("sea",),
)
def mermaid(pen: Pen) -> None:
    """Draw a mermaid with long hair and a scaled tail."""
    look = cast(
        pen,
        Look(top="skin", bottom="tail", sleeve="none", collar="none", shoe="none"),
        women=1.0,
        women_hair=("wavy", "long"),
    )
    turn = 52.0 if pen.variant == "swimming" else 0.0
    pose = Pose(
        near_arm=(-20, 12),
        far_arm=(124, 168) if pen.variant == "waving" else (40, 70),
        far_hand="open" if pen.variant == "waving" else "relaxed",
        tilt=4,
        rest="bottom",
    )
    if turn:
        pose = Pose(
            near_arm=(14, 26),
            far_arm=(96, 118),
            turn=62,
            tilt=-34,
            rest="free",
            lift=150,
            mouth="open",
        )
    if pen.variant == "sitting":
        pose = Pose(
            near_arm=(-44, -12),
            far_arm=(34, 58),
            near_leg=(90, 90),
            far_leg=(90, 90),
            tilt=4,
            lean=-6,
            rest="bottom",
        )
    f_box = (300, 345)
    figure(
        pen,
        look,
        pose,
        box=f_box,
        behind=X.fish_tail,
        chest=_shells,
        x={"sitting": 100, "swimming": 150}.get(pen.variant, 140),
    )


def _shells(pen: Pen, f: Figure) -> None:
    t = f.build.torso
    for x, k in ((-5, 1.0), (14, 0.9)):
        pen.form(
            "shirt",
            smooth(
                [
                    (x - 10 * k, -t * 0.6, 0.4),
                    (x, -t * 0.74),
                    (x + 10 * k, -t * 0.6, 0.4),
                    (x, -t * 0.5),
                ]
            ),
            shade=3,
            light=1.5,
        )


@role(
    "angel",
    slots={"dress": "#f7f5f0", "trim": "#f2cc5c", "hat": "#ffd75e"},
    variants=("standing", "flying", *EVERYDAY[1:]),
    is_lit_at_night=True,
)
def angel(pen: Pen) -> None:
    """Draw an angel with feathered wings and a halo."""
    look = cast(
        pen,
        Look(
            top="dress",
            bottom="dress",
            skirt_length=146,
            flare=24,
            sleeve="wide",
            collar="round",
            shoe="bare",
            belt="trim",
            hat=headgear.halo,
        ),
        women=0.7,
        women_hair=("wavy", "long"),
        men_hair=("curly",),
        beards=0,
    )
    own = Pose(near_arm=(20, 112), far_arm=(34, 118))
    if pen.variant == "flying":
        own = Pose(
            near_arm=(-30, 6),
            far_arm=(70, 96),
            near_leg=(-10, -30),
            far_leg=(4, -16),
            near_foot=60,
            far_foot=54,
            lean=6,
            lift=34,
        )
    pose, _ = posed(pen, own)
    figure(pen, look, pose, behind=X.feather_wings)


@role(
    "santa",
    slots={
        "coat": "#cf3438",
        "trousers": "#cf3438",
        "hat": "#cf3438",
        "trim": "#f6f3ee",
        "hair": "#f4f2ee",
        "glove": "#3a3a42",
        "shoe": "#2f2b30",
    },
    aliases=("santa claus", "father christmas", "saint nicholas", "st nicholas", "saint nick"),
    plural="santas",
    has_own_skin=True,
)
def santa(pen: Pen) -> None:
    """Draw Santa Claus with his sack."""
    look = Look(
        build=STOUT,
        jacket="closed",
        jacket_length=40,
        collar="none",
        beard="full",
        hair="short",
        age="old",
        loose=3,
        bulk=3,
        has_gloves=True,
        shoe="tall",
        hat=headgear.santa_hat,
    )
    pose, is_own = posed(
        pen,
        Pose(
            far_arm=(118, 166), far_hand="open", near_arm=(-14, 88), near_hand="fist", mouth="open"
        ),
    )
    figure(
        pen,
        look,
        pose,
        behind=_sack if is_own or pen.variant == "walking" else None,
        chest=_santa_fur,
    )


@owned("sack", "bag")
def _sack(pen: Pen, f: Figure) -> None:
    pen.form(
        "#8a5f3a",
        smooth(
            [(-26, -74, 0.5), (-44, -84), (-78, -60), (-88, -18), (-72, 16), (-40, 18), (-18, 0)]
        ),
        shade=7,
        light=4,
    )
    pen.line("#6a4527", [(-44, -70), (-50, -46), (-46, -20)], 2)
    pen.box("#3f8f5a", -74, -84, 18, 18, rounding=2)
    pen.box("#f2c53c", -67, -84, 4, 18)


def _santa_fur(pen: Pen, f: Figure) -> None:
    t, b = f.build.torso, f.build
    w = b.waist + b.belly + 4
    pen.limb(
        "#2f2b30",
        [(-b.waist - 5, -t * 0.3), (2, -t * 0.24), (w, -t * 0.3)],
        (11, 11, 11),
        is_blunt=True,
    )
    pen.box("#f0c04a", 2, -t * 0.32, 15, 14, rounding=2)
    pen.box("#2f2b30", 6, -t * 0.28, 7, 6)
    if f.pose.rest == "feet" and f.pose.near_leg[0] < 40:
        pen.limb("trim", [(-b.hip - 9, 42), (0, 48), (b.hip + 14, 42)], (13, 13, 13))


# History


@role(
    "pirate",
    slots={
        "coat": "#a8343c",
        "trousers": "#4a4250",
        "hat": "#33303c",
        "trim": "#e2b04a",
        "shirt": "#f0e8d8",
        "shoe": "#4a3428",
    },
    aliases=("pirate captain", "buccaneer", "corsair"),
)
def pirate(pen: Pen) -> None:
    """Draw a pirate captain with a cocked hat, an eye patch and a cutlass."""
    look = Look(
        collar="v",
        jacket="open",
        jacket_length=58,
        shoe="tall",
        belt="shoe",
        beard="full",
        hat=headgear.pirate_hat,
    )
    look = cast(pen, look, women=0.2, women_hair=("wavy",), men_hair=("long", "short"))
    if look.has_lips:
        look = replace(look, beard="")
    pose, is_own = posed(
        pen,
        Pose(
            near_arm=(-34, 50), near_hand="fist", far_arm=(66, 118), far_hand="fist", mouth="open"
        ),
    )
    figure(
        pen,
        look,
        pose,
        far=hold_far(lambda p: X.katana(p, 24)) if is_own else None,
        face=eye_patch,
    )


@role(
    "viking",
    slots={
        "shirt": "#7a5a3c",
        "trousers": "#6b5f4f",
        "hat": "#a3a9ad",
        "trim": "#b98a45",
        "coat": "#8f7a5f",
        "shoe": "#4f3a2c",
        "hair": "#c9763a",
    },
    has_own_hair=True,
)
def viking(pen: Pen) -> None:
    """Draw a viking with a horned helmet, an axe and a round shield."""
    look = Look(
        build=STOUT,
        belt="shoe",
        beard="full",
        shoe="tall",
        collar="none",
        hat=headgear.viking_helmet,
    )
    done = cast(pen, look, women=0.15, women_hair=("plaits",), men_hair=("long",))
    done = replace(done, beard="" if done.has_lips else "full")
    pose, is_own = posed(
        pen,
        Pose(near_arm=(-8, 70), near_hand="fist", far_arm=(52, 102), far_hand="fist", mouth="open"),
    )

    def shield(p: Pen, f: Figure) -> None:
        if is_own:
            with f.near_palm(p):
                X.round_shield(p, "#b8434a")

    figure(
        pen,
        done,
        pose,
        behind=lambda p, f: X.cape(p, f, "coat", length=0.6),
        far=hold_far(lambda p: X.axe(p, top=66, low=40)) if is_own else None,
        chest=_pelt,
        over=shield,
    )


@owned("pelt", "fur")
def _pelt(pen: Pen, f: Figure) -> None:
    t = f.build.torso
    pen.form(
        "coat",
        smooth(
            [
                (-30, -t + 16, 0.3),
                (-22, -t - 2),
                (0, -t + 2),
                (22, -t - 2),
                (29, -t + 15, 0.3),
                (20, -t + 14, 0.3),
                (16, -t + 24, 0.3),
                (8, -t + 18, 0.3),
                (0, -t + 28, 0.3),
                (-8, -t + 19, 0.3),
                (-16, -t + 26, 0.3),
                (-21, -t + 17, 0.3),
            ]
        ),
        shade=3,
        light=2,
    )


@role(
    "cowboy",
    slots={
        "shirt": "#b8503c",
        "trousers": "#4a6088",
        "hat": "#9a6a42",
        "trim": "#5a3a28",
        "coat": "#8a6038",
        "shoe": "#7a4f30",
    },
    aliases=("rancher", "cowgirl"),
)
def cowboy(pen: Pen) -> None:
    """Draw a cowboy with hat, waistcoat, boots and a lasso."""
    look = Look(collar="shirt", belt="shoe", shoe="tall", hat=headgear.cowboy_hat)
    pose, is_own = posed(
        pen, Pose(near_arm=(-30, 50), near_hand="fist", far_arm=(120, 160), far_hand="fist")
    )
    figure(
        pen,
        cast(pen, look, women=0.3, women_hair=("plaits", "long"), men_hair=("short",), beards=0.4),
        pose,
        far=hold_far(X.rope_loop) if is_own else None,
        chest=_cowboy_vest,
    )


@owned("vest")
def _cowboy_vest(pen: Pen, f: Figure) -> None:
    t, b = f.build.torso, f.build
    with pen.inside(X.trunk_outline(b, hem=-2, loose=2)):
        pen.poly(
            "coat", [(-60, -t - 4), (-12, -t - 4), (-4, -t * 0.7), (-4, -t * 0.16), (-60, -t * 0.1)]
        )
        pen.poly(
            "coat.shade",
            [(60, -t - 4), (17, -t - 4), (15, -t * 0.7), (15, -t * 0.16), (60, -t * 0.1)],
        )
    pen.blob(
        "#c9303a",
        [(-12, -t - 4), (2, -t + 2), (16, -t - 5), (12, -t + 7), (4, -t + 17, 0.2), (-8, -t + 7)],
    )
    headgear.star(pen, X.GOLD, -12, -t * 0.66, 6)


@role(
    "ninja",
    slots={
        "coat": "#2f3347",
        "trousers": "#2b2f42",
        "hat": "#2f3347",
        "trim": "#c23b46",
        "glove": "#232636",
        "shoe": "#232636",
    },
)
def ninja(pen: Pen) -> None:
    """Draw a ninja in dark cloth with a sword, ready to move."""
    look = Look(
        jacket="closed",
        collar="none",
        belt="trim",
        has_gloves=True,
        shoe="boot",
        is_hair_hidden=True,
        hat=headgear.ninja_wrap,
    )
    pose, is_own = posed(
        pen,
        Pose(
            near_arm=(-30, 62),
            near_hand="fist",
            far_arm=(64, 112),
            far_hand="fist",
            near_leg=(-30, -42),
            far_leg=(52, 4),
            near_foot=0,
            lean=8,
            mouth="calm",
        ),
    )
    blade = hold_far(lambda p: X.katana(p, 30)) if is_own else None
    figure(pen, cast(pen, look, beards=0), pose, far=blade, x=130 if is_own else None)


@role(
    "samurai",
    slots={
        "coat": "#a8343c",
        "trousers": "#3f3a4c",
        "hat": "#3a3644",
        "trim": "#a8343c",
        "shirt": "#33303c",
        "shoe": "#2f2a33",
    },
    plural="samurai",
    aliases=("samurais", "samurai warrior"),
)
def samurai(pen: Pen) -> None:
    """Draw a samurai in laced armour with a crested helmet and a katana."""
    look = Look(
        top="shirt", collar="none", loose=3, bulk=3, shoe="boot", hat=headgear.samurai_helmet
    )
    pose, is_own = posed(
        pen,
        Pose(
            near_arm=(22, 70),
            near_hand="fist",
            far_arm=(38, 70),
            far_hand="fist",
            near_leg=(-10, -14),
            far_leg=(20, 6),
            mouth="calm",
        ),
    )
    figure(
        pen,
        cast(pen, look, women=0.1, women_hair=("bun",), men_hair=("short",), beards=0.4),
        pose,
        chest=_laced_armour,
        near=hold(lambda p: X.katana(p, 30)) if is_own else None,
        over=lambda p, f: X.shoulder_plate(p, f, "coat"),
    )


def _laced_armour(pen: Pen, f: Figure) -> None:
    t, b = f.build.torso, f.build
    body = X.trunk_outline(b, hem=-4, loose=2)
    pen.form("coat", body, shade=6, light=3)
    with pen.inside(body):
        for k in (0.8, 0.62, 0.44, 0.26):
            pen.line("#2f2a33", [(-60, -t * k), (0, -t * k + 4), (60, -t * k - 1)], 2.4)
        for x in (-18, -8, 2, 12, 22):
            pen.line(X.GOLD, [(x, -t * 0.76), (x, -2)], 1.2, alpha=0.6)
    pen.line(X.GOLD, [(-b.waist - 3, -t * 0.3), (0, -t * 0.26), (b.waist + 3, -t * 0.32)], 5)
    if f.pose.rest == "feet" and f.pose.near_leg[0] < 40:
        for x in (-22, -4, 14):
            pen.form(
                "coat",
                smooth([(x - 8, 0, 0.2), (x + 9, 0, 0.2), (x + 11, 42, 0.2), (x - 10, 42, 0.2)]),
                shade=3,
                light=2,
            )
            for y in (12, 24, 34):
                pen.line("#2f2a33", [(x - 9, y), (x + 9, y)], 1.8)


@role(
    "monk",
    slots={"dress": "#8a5f3a", "hat": "#8a5f3a", "trim": "#e0cfa8", "shoe": "#6b4a30"},
    aliases=("friar", "buddhist monk"),
)
def monk(pen: Pen) -> None:
    """Draw a monk in a robe with a cord, hands folded."""
    look = Look(
        top="dress",
        bottom="dress",
        skirt_length=146,
        flare=16,
        sleeve="wide",
        collar="none",
        belt="trim",
        shoe="slipper",
    )
    pose, _ = posed(pen, Pose(near_arm=(20, 122), far_arm=(26, 128), mouth="calm", tilt=8))
    figure(
        pen,
        cast(pen, look, women=0.0, men_hair=("bald", "balding"), beards=0.3),
        pose,
        chest=_cowl,
    )


def _cowl(pen: Pen, f: Figure) -> None:
    t = f.build.torso
    pen.form(
        "dress",
        smooth(
            [
                (-28, -t + 14),
                (-16, -t - 8),
                (2, -t - 2),
                (17, -t - 9),
                (24, -t + 12),
                (6, -t + 26),
                (-16, -t + 22),
            ]
        ),
        shade=4,
        light=2,
    )
    pen.line("trim", [(4, -t * 0.34), (6, -t * 0.1), (4, 14)], 2.6)


@role(
    "nun",
    slots={"dress": "#2f3040", "hat": "#2f3040", "trim": "#f4f2ec", "shoe": "#2a2830"},
)
def nun(pen: Pen) -> None:
    """Draw a nun in a habit."""
    look = Look(
        top="dress",
        bottom="dress",
        skirt_length=146,
        flare=16,
        sleeve="wide",
        collar="none",
        shoe="slipper",
        is_hair_hidden=True,
        hat=_veil,
    )
    pose, _ = posed(pen, Pose(near_arm=(20, 118), far_arm=(26, 124), mouth="smile"))
    figure(pen, cast(pen, look, women=1.0), pose, chest=_nun_collar)


@owned("veil")
def _veil(pen: Pen) -> None:
    headgear.headscarf(pen)
    pen.blob(
        "trim",
        [
            (28, -10, 0.4),
            (24, -22),
            (12, -28),
            (-4, -25),
            (-14, -12, 0.4),
            (-3, -19),
            (12, -22),
            (22, -17),
        ],
    )


def _nun_collar(pen: Pen, f: Figure) -> None:
    t = f.build.torso
    pen.form("trim", ellipse(3, -t + 6, 22, 13), shade=3)
    pen.line(X.GOLD, [(6, -t * 0.62), (6, -t * 0.44)], 2.6)
    pen.line(X.GOLD, [(1, -t * 0.56), (11, -t * 0.56)], 2.6)


# Feasts


@role(
    "bride",
    slots={"dress": "#faf7f2", "hat": "#f2c95c", "trim": "#f3e6ec"},
)
def bride(pen: Pen) -> None:
    """Draw a bride in white with a veil and a bouquet."""
    look = Look(
        top="dress",
        bottom="dress",
        skirt_length=154,
        flare=44,
        sleeve="none",
        collar="round",
        shoe="slipper",
        hat=headgear.tiara,
    )
    pose, is_own = posed(pen, BOTH)
    figure(
        pen,
        cast(pen, look, women=1.0, women_hair=("bun", "wavy", "bob")),
        pose,
        behind=_bridal_veil,
        near=hold(X.bouquet) if is_own else None,
        chest=lambda p, f: X.necklace(p, f, "#efe6da"),
    )


@owned("veil")
def _bridal_veil(pen: Pen, f: Figure) -> None:
    x, y = f.on_head(-6, -34)
    k = min(1.0, (f.floor - 4 - y) / 196)
    pen.blob(
        "#ffffff",
        [
            (x + 8, y, 0.4),
            (x - 20, y + 10),
            (x - 36, y + 60 * k),
            (x - 52, y + 150 * k),
            (x - 44, y + 196 * k),
            (x - 4, y + 180 * k),
            (x + 14, y + 90 * k),
        ],
        alpha=0.75,
    )
    pen.line("#dcd8e4", [(x - 14, y + 20), (x - 26, y + 90 * k), (x - 34, y + 180 * k)], 2)


@role(
    "groom",
    slots={
        "coat": "#33323d",
        "trousers": "#2f2e38",
        "shirt": "#f7f5f1",
        "trim": "#2b2a33",
        "hat": "#33323d",
    },
    aliases=("bridegroom",),
)
def groom(pen: Pen) -> None:
    """Draw a groom in a dinner jacket with a flower."""
    look = Look(collar="shirt", tie="bow", jacket="jacket", jacket_length=20)
    pose, _ = posed(pen, Pose(near_arm=(-30, 46), near_hand="fist", far_arm=(10, 26)))
    figure(
        pen,
        cast(pen, look, women=0.0, men_hair=("quiff", "short", "crop")),
        pose,
        chest=_buttonhole,
    )


@owned("flower", "buttonhole")
def _buttonhole(pen: Pen, f: Figure) -> None:
    t = f.build.torso
    pen.oval("#5f9a52", -9, -t * 0.63, 4, 2.4, tilt=30)
    pen.oval("#f2607f", -11, -t * 0.68, 4.6)
    pen.oval("#f7a5b8", -12, -t * 0.69, 2)


@role(
    "superhero",
    slots={
        "shirt": "#2f62b8",
        "coat": "#d63b34",
        "trousers": "#2f62b8",
        "trim": "#f2c53c",
        "hat": "#d63b34",
        "shoe": "#d63b34",
        "glove": "#d63b34",
    },
    aliases=("super hero", "hero", "superheroine", "caped crusader"),
    plural="superheroes",
    variants=("standing", "flying", *EVERYDAY[1:]),
    along=("trousers",),
)
def superhero(pen: Pen) -> None:
    """Draw a superhero with cape, mask and star; flying, with a fist ahead."""
    look = Look(collar="none", belt="trim", shoe="tall", has_gloves=True, loose=0)
    look = cast(pen, look, women_hair=("long", "wavy"), men_hair=("quiff",), beards=0)
    pose, _ = posed(
        pen,
        Pose(
            near_arm=(-40, 50),
            near_hand="fist",
            far_arm=(44, -40),
            far_hand="fist",
            near_leg=(-9, -9),
            far_leg=(12, 8),
        ),
    )
    if pen.variant == "flying":
        pose = FLYING
    figure(
        pen,
        look,
        pose,
        behind=lambda p, f: X.cape(
            p, f, "coat", length=0.72, sweep=0 if pen.variant == "flying" else 26
        ),
        chest=_emblem,
        face=headgear.domino,
        x=160 if pen.variant == "flying" else None,
    )


@owned("emblem", "logo")
def _emblem(pen: Pen, f: Figure) -> None:
    t = f.build.torso
    pen.poly(
        "trim",
        [(-8, -t * 0.76), (22, -t * 0.76), (24, -t * 0.64), (8, -t * 0.46), (-9, -t * 0.64)],
        rounding=3,
    )
    headgear.star(pen, "coat", 8, -t * 0.64, 9)


@role(
    "caveman",
    slots={"dress": "#b07a45", "hair": "#3f2c22", "trim": "#e9dfc8"},
    plural="cavemen",
    aliases=("cavewoman", "neanderthal"),
)
def caveman(pen: Pen) -> None:
    """Draw a stone-age man in fur with a club."""
    look = Look(
        top="dress",
        bottom="dress",
        skirt_length=58,
        flare=12,
        sleeve="none",
        collar="v",
        shoe="bare",
        beard="full",
    )
    pose, is_own = posed(pen, Pose(near_arm=(14, 96), near_hand="fist"))
    figure(
        pen,
        cast(pen, look, women=0.0, men_hair=("spiky",)),
        pose,
        near=hold(_club) if is_own else None,
        chest=_fur_spots,
    )


@owned("club")
def _club(pen: Pen) -> None:
    with pen.turned(26, 0, 0):
        pen.limb(X.WOOD, [(0, 16), (0, -20), (2, -50), (2, -70)], (7, 10, 20, 22))


def _fur_spots(pen: Pen, f: Figure) -> None:
    for x, y in ((-12, -58), (8, -44), (-4, -20), (14, -66), (12, 6), (-14, 14)):
        pen.oval("dress.deep", x, y, 4, 3, alpha=0.7)
