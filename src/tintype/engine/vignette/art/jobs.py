"""Owns the drawings of people at work: who wears what, and what they hold in hand.

Every job can take every everyday pose; `standing` is its own, with its tools. Longer than most
modules because there are many jobs and each is one short list. Does not know settings or light.
"""

from msgspec.structs import replace

from tintype.engine.vignette.art import headgear, person_extras
from tintype.engine.vignette.art.outline import ellipse, smooth
from tintype.engine.vignette.art.owned import owned
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.person_body import EVERYDAY, Figure, Pose
from tintype.engine.vignette.art.person_cast import (
    BOTH,
    GRIP,
    HIP,
    STAFF,
    cast,
    hold,
    hold_far,
    posed,
    role,
)
from tintype.engine.vignette.art.person_dress import Look, figure

X = person_extras


# Health


@role(
    "doctor",
    slots={"coat": "#f5f6f7", "shirt": "#8fb6d4", "trousers": "#4a5a78", "trim": "#3f7fb5"},
    aliases=("physician", "surgeon", "medic"),
)
def doctor(pen: Pen) -> None:
    """Draw a doctor in a white coat with a stethoscope and a clipboard."""
    look = Look(collar="shirt", jacket="open", jacket_length=66, glasses=_spectacles(pen))
    pose, is_own = posed(pen, GRIP)
    figure(
        pen,
        cast(pen, look),
        pose,
        chest=lambda p, f: (X.stethoscope(p, f), X.pocket(p, f, "coat.shade"))[0],
        near=hold(X.clipboard) if is_own else None,
    )


@role(
    "nurse",
    slots={"dress": "#6fb3c9", "hat": "#f7f7f5", "shoe": "#f2f2ef", "trousers": "#6fb3c9"},
)
def nurse(pen: Pen) -> None:
    """Draw a nurse in scrubs, with a white cap on a woman."""
    look = cast(
        pen,
        Look(top="dress", collar="v", sleeve="short", shoe="sneaker"),
        women=0.75,
        women_hair=("bun", "bob", "ponytail"),
    )
    pose, is_own = posed(pen, GRIP)
    figure(
        pen,
        look,
        pose,
        chest=_cross,
        near=hold(X.clipboard) if is_own else None,
        face=headgear.nurse_cap if look.has_lips else None,
    )


def _cross(pen: Pen, f: Figure) -> None:
    t = f.build.torso
    pen.box("#ffffff", 7, -t * 0.72, 14, 14, rounding=3)
    pen.box("#d8443f", 12, -t * 0.72 + 2, 4, 10)
    pen.box("#d8443f", 9, -t * 0.72 + 5, 10, 4)


@role(
    "scientist",
    slots={"coat": "#f5f6f7", "shirt": "#8a7ab8", "trousers": "#4d5466"},
    aliases=("chemist", "researcher", "mad scientist"),
)
def scientist(pen: Pen) -> None:
    """Draw a scientist in a laboratory coat with a bubbling flask."""
    look = Look(
        collar="shirt", jacket="open", jacket_length=70, glasses="glasses", has_gloves=False
    )
    pose, is_own = posed(pen, Pose(near_arm=(24, 100), near_hand="fist", tilt=5))
    figure(
        pen,
        cast(pen, look, men_hair=("curly", "quiff", "balding")),
        pose,
        chest=lambda p, f: X.pocket(p, f, "coat.shade"),
        near=hold(X.flask) if is_own else None,
    )


# Safety


@role(
    "police officer",
    slots={"shirt": "#3d5a94", "trousers": "#2a3658", "hat": "#2f4272", "trim": "#222c4c"},
    aliases=("policeman", "policewoman", "cop", "sheriff", "guard", "security guard"),
    plural="police officers",
)
def police_officer(pen: Pen) -> None:
    """Draw a police officer in uniform with a peaked cap and a star."""
    look = Look(collar="shirt", tie="tie", belt="shoe", hat=headgear.police_cap, shoe="boot")
    pose, _ = posed(pen, HIP)
    figure(
        pen,
        cast(pen, look, women_hair=("bun", "ponytail"), men_hair=("crop",)),
        pose,
        chest=X.badge,
    )


@role(
    "firefighter",
    slots={
        "coat": "#d9a63c",
        "trousers": "#c9963a",
        "hat": "#c9392f",
        "trim": "#f0c04a",
        "shoe": "#2f2b33",
    },
    aliases=("fireman", "firewoman", "firemen"),
)
def firefighter(pen: Pen) -> None:
    """Draw a firefighter in a striped coat and helmet, with an axe."""
    look = Look(
        jacket="closed",
        collar="none",
        hat=headgear.fire_helmet,
        shoe="tall",
        loose=5,
        bulk=4,
        has_gloves=True,
    )
    pose, is_own = posed(pen, Pose(near_arm=(14, 70), near_hand="fist"))
    figure(
        pen,
        cast(pen, look, women=0.35, women_hair=("bun",), men_hair=("crop",)),
        pose,
        chest=_bands,
        near=hold(lambda p: X.axe(p, top=78, low=70)) if is_own else None,
    )


def _bands(pen: Pen, f: Figure) -> None:
    t = f.build.torso
    w = f.build.chest + 4
    for y in (-t * 0.5, -t * 0.06):
        pen.line("#e8f06a", [(-w, y), (0, y + 4), (w, y - 1)], 7)
        pen.line("#f7f8f0", [(-w, y), (0, y + 4), (w, y - 1)], 2.6)


@role(
    "soldier",
    slots={
        "coat": "#6d7a4a",
        "trousers": "#626e44",
        "hat": "#5f6b40",
        "trim": "#4f5a36",
        "shoe": "#3a302a",
    },
    aliases=("marine", "army man"),
)
def soldier(pen: Pen) -> None:
    """Draw a soldier at ease in green, with a beret."""
    look = Look(jacket="closed", collar="none", belt="shoe", hat=headgear.beret, shoe="tall")
    pose, _ = posed(pen, RAISED_SALUTE)
    figure(
        pen,
        cast(pen, look, women=0.3, women_hair=("bun",), men_hair=("crop",), beards=0),
        pose,
        chest=lambda p, f: X.pocket(p, f, "coat.deep"),
    )


RAISED_SALUTE = Pose(far_arm=(78, 196), far_hand="relaxed", mouth="calm")


# Making and building


@role(
    "chef",
    slots={"coat": "#f6f5f2", "trousers": "#4a4f5e", "hat": "#f6f5f2", "trim": "#d8504a"},
    aliases=("cook",),
    variants=("standing", "cooking", *EVERYDAY[1:]),
)
def chef(pen: Pen) -> None:
    """Draw a chef in white with a tall hat and a frying pan."""
    look = Look(jacket="closed", collar="none", hat=headgear.chef_hat)
    pose, is_own = posed(pen, Pose(near_arm=(20, 88), near_hand="fist", mouth="open"))
    figure(
        pen,
        cast(pen, look, women_hair=("bun", "ponytail"), men_hair=("crop", "short"), beards=0.35),
        pose,
        chest=lambda p, f: (X.buttons(p, f, "coat.deep", double=True), _neckerchief(p, f))[0],
        near=hold(X.pan) if is_own else None,
    )


@owned("neckerchief", "scarf")
def _neckerchief(pen: Pen, f: Figure) -> None:
    t = f.build.torso
    pen.blob(
        "trim",
        [(-11, -t - 3), (2, -t + 2), (15, -t - 4), (12, -t + 7), (4, -t + 14, 0.3), (-8, -t + 7)],
    )


@role(
    "baker",
    slots={"shirt": "#f2ede2", "trousers": "#6b5648", "trim": "#e9c98f", "hat": "#f6f5f2"},
)
def baker(pen: Pen) -> None:
    """Draw a baker in an apron with a loaf."""
    look = Look(sleeve="short", collar="shirt", hat=headgear.chef_hat)
    pose, is_own = posed(pen, BOTH)
    figure(
        pen,
        cast(pen, look, women_hair=("bun", "ponytail"), men_hair=("crop", "short")),
        pose,
        chest=X.apron,
        near=hold(_loaf) if is_own else None,
    )


@owned("loaf", "bread")
def _loaf(pen: Pen) -> None:
    pen.form(
        "#c98a42",
        smooth([(-14, 4), (-18, -8), (-4, -20), (22, -24), (40, -16), (40, -2), (24, 6)]),
        shade=4,
        light=3,
    )
    for x in (-2, 10, 22):
        pen.line("#edc583", [(x, -15), (x + 7, -6)], 3)


@role(
    "farmer",
    slots={
        "trousers": "#4f6f9c",
        "shirt": "#c9503f",
        "hat": "#e3bf6e",
        "trim": "#b9483f",
        "shoe": "#5a4434",
    },
)
def farmer(pen: Pen) -> None:
    """Draw a farmer in dungarees and a straw hat, with a hay fork."""
    look = Look(collar="shirt", hat=headgear.straw_hat, shoe="tall")
    pose, is_own = posed(pen, STAFF)
    figure(
        pen,
        cast(
            pen,
            look,
            women=0.35,
            women_hair=("plaits", "ponytail"),
            men_hair=("short",),
            beards=0.5,
        ),
        pose,
        chest=X.bib,
        near=hold(X.pitchfork) if is_own else None,
    )


@role(
    "gardener",
    slots={
        "trousers": "#6a8f52",
        "shirt": "#e8d9b8",
        "hat": "#d9b868",
        "trim": "#5f8f4a",
        "shoe": "#5f8f4a",
    },
)
def gardener(pen: Pen) -> None:
    """Draw a gardener with a watering can."""
    look = Look(
        collar="shirt", sleeve="short", hat=headgear.straw_hat, shoe="tall", has_gloves=True
    )
    pose, is_own = posed(pen, GRIP)
    figure(
        pen,
        cast(pen, look, women_hair=("ponytail", "bob"), men_hair=("short",)),
        pose,
        chest=X.bib,
        near=hold(_watering_can) if is_own else None,
    )


@owned("watering can")
def _watering_can(pen: Pen) -> None:
    pen.edge("#5f93a8", ellipse(4, 6, 15, 13), 4)
    pen.limb("#6fa6bc", [(18, 34), (36, 18), (48, 4)], (8, 6, 5))
    pen.limb("#5f93a8", [(42, 2), (54, 8)], (9, 9), is_blunt=True)
    pen.form(
        "#6fa6bc",
        smooth([(-14, 10, 0.2), (22, 10, 0.2), (24, 42, 0.2), (-16, 42, 0.2)]),
        shade=4,
        light=3,
    )
    for x, y in ((54, 18), (60, 28), (52, 30), (62, 42)):
        pen.limb("#8fc7e6", [(x, y), (x + 2, y + 6)], (1.6, 3))


@role(
    "builder",
    slots={
        "shirt": "#e2772f",
        "trousers": "#46587c",
        "hat": "#f3bf3a",
        "trim": "#e6ef5a",
        "shoe": "#7a5636",
    },
    aliases=("construction worker", "engineer", "worker", "workman"),
)
def builder(pen: Pen) -> None:
    """Draw a builder in a safety vest and a hard hat, with a hammer."""
    look = Look(collar="round", belt="shoe", hat=headgear.hard_hat, shoe="boot")
    pose, is_own = posed(pen, Pose(near_arm=(14, 96), near_hand="fist"))
    figure(
        pen,
        cast(pen, look, women=0.35, women_hair=("ponytail", "bun"), men_hair=("crop",), beards=0.4),
        pose,
        chest=lambda p, f: X.vest(p, f, "shirt", "trim"),
        near=hold(_hammer) if is_own else None,
    )


@role(
    "carpenter",
    slots={
        "shirt": "#b8533f",
        "trousers": "#4a5a78",
        "trim": "#8a5a36",
        "shoe": "#5a4030",
        "hat": "#5f6f52",
    },
    aliases=("joiner", "woodworker", "cabinet maker"),
)
def carpenter(pen: Pen) -> None:
    """Draw a carpenter in a leather apron, with a pencil at the ear's side and a saw."""
    look = Look(collar="shirt", hat=headgear.cap, shoe="boot")
    pose, is_own = posed(pen, Pose(near_arm=(14, 92), near_hand="fist"))
    figure(
        pen,
        cast(pen, look, women=0.35, women_hair=("ponytail", "bun"), men_hair=("crop",), beards=0.4),
        pose,
        chest=X.apron,
        near=hold(_saw) if is_own else None,
    )


@owned("saw")
def _saw(pen: Pen) -> None:
    pen.poly("#c3cad2", [(4, -12), (92, 12), (92, 20), (6, 14)], rounding=2)
    pen.poly("#8f98a4", [(6, 10), (92, 16), (92, 20), (6, 14)])
    pen.limb(X.WOOD, [(-4, -14), (4, 0), (2, 14)], (11, 12, 11))


@owned("hammer")
def _hammer(pen: Pen) -> None:
    with pen.turned(24, 0, 0):
        pen.limb(X.WOOD, [(0, 14), (0, -40)], (6, 5))
        pen.poly("#7d8894", [(-12, -52), (14, -52), (14, -38), (-8, -38), (-16, -44)], rounding=2)
        pen.poly("#a4afbb", [(-10, -51), (12, -51), (12, -47), (-11, -47)])


@role(
    "mechanic",
    slots={
        "trousers": "#40608f",
        "shirt": "#40608f",
        "trim": "#d8504a",
        "hat": "#d8504a",
        "shoe": "#3a3436",
    },
    aliases=("plumber", "electrician", "repairman", "technician"),
)
def mechanic(pen: Pen) -> None:
    """Draw a mechanic in overalls with a spanner."""
    look = Look(collar="shirt", hat=headgear.cap, shoe="boot")
    pose, is_own = posed(pen, Pose(near_arm=(14, 92), near_hand="fist"))
    figure(
        pen,
        cast(pen, look, women=0.3, women_hair=("ponytail",), men_hair=("crop",), beards=0.4),
        pose,
        chest=lambda p, f: X.bib(p, f, "trousers"),
        near=hold(_spanner) if is_own else None,
    )


@owned("spanner", "wrench")
def _spanner(pen: Pen) -> None:
    with pen.turned(24, 0, 0):
        pen.limb("#9aa6b3", [(0, 14), (0, -34)], (6.5, 6.5))
        pen.edge(
            "#9aa6b3",
            smooth([(-7, -56), (-11, -46), (0, -36), (11, -46), (7, -56)], is_closed=False),
            7,
        )


# Mind and letters


@role(
    "teacher",
    slots={"shirt": "#5f8f8a", "skirt": "#5a4a5f", "trousers": "#5a4f4a", "coat": "#8a6a4a"},
    aliases=("professor", "tutor", "schoolteacher"),
)
def teacher(pen: Pen) -> None:
    """Draw a teacher pointing with a stick, a book under the arm."""
    look = cast(
        pen, Look(collar="shirt", glasses="glasses", belt="shoe"), women_hair=("bun", "bob")
    )
    if look.has_lips:
        look = replace(look, bottom="skirt", belt="", shoe="slipper")
    pose, is_own = posed(
        pen,
        Pose(far_arm=(74, 118), far_hand="fist", near_arm=(6, 78), near_hand="fist", mouth="open"),
    )
    figure(
        pen,
        look,
        pose,
        far=hold_far(_pointer) if is_own else None,
        near=hold(_closed_book) if is_own else None,
    )


@owned("pointer", "stick")
def _pointer(pen: Pen) -> None:
    with pen.turned(56, 0, 0):
        pen.limb("#a9764a", [(0, 16), (0, -74)], (4, 2.4))


@owned("book")
def _closed_book(pen: Pen) -> None:
    with pen.turned(-16, 0, 0):
        pen.box("#f3ead6", -10, -16, 22, 32, rounding=1)
        pen.box("#a8434c", -13, -18, 23, 36, rounding=2)
        pen.line("#e8c46a", [(-7, -8), (4, -8)], 2)


@role(
    "student",
    slots={"shirt": "#4f83b8", "trousers": "#4a5470", "trim": "#d8693f", "shoe": "#e9e6df"},
    aliases=("teenager", "teen", "college student"),
)
def student(pen: Pen) -> None:
    """Draw a student with a backpack and books."""
    look = Look(shoe="sneaker", loose=3)
    pose, is_own = posed(pen, Pose(near_arm=(8, 84), near_hand="fist"))
    figure(
        pen,
        cast(
            pen,
            look,
            women_hair=("ponytail", "long", "afro"),
            men_hair=("quiff", "curly", "short"),
            beards=0,
        ),
        pose,
        behind=X.backpack,
        chest=X.straps,
        near=hold(_closed_book) if is_own else None,
    )


@role(
    "graduate",
    slots={"coat": "#343a56", "hat": "#343a56", "trim": "#f0c04a", "shirt": "#f3f1ec"},
)
def graduate(pen: Pen) -> None:
    """Draw a graduate in gown and cap with a scroll."""
    look = Look(
        collar="shirt",
        jacket="open",
        jacket_length=118,
        sleeve="wide",
        hat=headgear.graduate_cap,
        loose=4,
    )
    pose, is_own = posed(pen, Pose(far_arm=(112, 146), far_hand="fist", mouth="open"))
    figure(pen, cast(pen, look, beards=0), pose, far=hold_far(_scroll) if is_own else None)


@owned("scroll", "diploma")
def _scroll(pen: Pen) -> None:
    with pen.turned(70, 0, 0):
        pen.limb(X.PAPER, [(0, -24), (0, 24)], (12, 12), is_blunt=True)
        pen.limb("#d8443f", [(0, -4), (0, 4)], (13, 13), is_blunt=True)


@role(
    "businessman",
    slots={
        "coat": "#3d4a6b",
        "trousers": "#36425f",
        "shirt": "#f4f3ef",
        "trim": "#c23b46",
        "shoe": "#2f2a2d",
    },
    aliases=("office worker", "boss", "manager", "lawyer", "banker", "salesman"),
    plural="businessmen",
)
def businessman(pen: Pen) -> None:
    """Draw a man in a suit with a briefcase."""
    look = Look(collar="shirt", tie="tie", jacket="jacket", jacket_length=16)
    pose, is_own = posed(pen)
    figure(
        pen,
        cast(pen, look, women=0.0),
        pose,
        near=hold(lambda p: X.case(p, "#7a4f34")) if is_own else None,
    )


@role(
    "businesswoman",
    slots={
        "coat": "#5a4a72",
        "skirt": "#4d3f63",
        "shirt": "#f4f3ef",
        "trousers": "#4d3f63",
        "shoe": "#2f2a2d",
    },
    plural="businesswomen",
)
def businesswoman(pen: Pen) -> None:
    """Draw a woman in a suit with a briefcase."""
    look = Look(
        collar="v",
        jacket="jacket",
        jacket_length=16,
        bottom="skirt",
        skirt_length=78,
        flare=3,
        shoe="heel",
    )
    pose, is_own = posed(pen)
    figure(
        pen,
        cast(pen, look, women=1.0, women_hair=("bob", "bun", "long")),
        pose,
        near=hold(lambda p: X.case(p, "#6b4a3c")) if is_own else None,
    )


@role(
    "detective",
    slots={
        "coat": "#b08d5f",
        "trousers": "#4d4a4f",
        "hat": "#a5825a",
        "trim": "#6f4f38",
        "shirt": "#e9e2d2",
    },
    aliases=("spy", "inspector", "private eye"),
)
def detective(pen: Pen) -> None:
    """Draw a detective in a trench coat with a magnifying glass."""
    look = Look(
        collar="shirt",
        tie="tie",
        jacket="open",
        jacket_length=86,
        belt="coat.deep",
        hat=headgear.deerstalker,
    )
    pose, is_own = posed(
        pen, Pose(near_arm=(26, 112), near_hand="fist", lean=5, tilt=4, mouth="calm")
    )
    figure(
        pen,
        cast(pen, look, women=0.25, women_hair=("bob",), men_hair=("short",)),
        pose,
        near=hold(X.magnifier) if is_own else None,
    )


@role(
    "photographer",
    slots={"shirt": "#6f8a5a", "trousers": "#5f5648", "coat": "#b09a72", "hat": "#4a4f58"},
    aliases=("cameraman",),
)
def photographer(pen: Pen) -> None:
    """Draw a photographer taking a picture."""
    look = Look(sleeve="short", belt="shoe", shoe="boot")
    pose, is_own = posed(
        pen, Pose(near_arm=(34, 152), near_hand="fist", far_arm=(40, 140), far_hand="fist", lean=2)
    )
    figure(
        pen,
        cast(pen, look, women_hair=("ponytail", "bob"), beards=0.4),
        pose,
        chest=lambda p, f: X.vest(p, f, "coat", "coat.shade"),
        near=hold(X.camera) if is_own else None,
    )


@role(
    "waiter",
    slots={"coat": "#33323d", "trousers": "#2f2e38", "shirt": "#f5f4f0", "trim": "#2b2a33"},
    aliases=("waitress", "butler", "server", "bartender", "waitresses"),
)
def waiter(pen: Pen) -> None:
    """Draw a waiter with a tray of drinks."""
    look = Look(collar="shirt", tie="bow", belt="shoe")
    pose, is_own = posed(pen, Pose(far_arm=(58, 128), far_hand="fist", near_arm=(-8, 60)))
    figure(
        pen,
        cast(pen, look, women_hair=("bun", "ponytail"), men_hair=("short", "quiff")),
        pose,
        far=hold_far(X.tray) if is_own else None,
        chest=_waistcoat,
    )


@owned("waistcoat", "vest")
def _waistcoat(pen: Pen, f: Figure) -> None:
    t, b = f.build.torso, f.build
    body = X.trunk_outline(b, hem=5, loose=2)
    with pen.inside(body):
        pen.poly(
            "coat",
            [(-60, -t - 4), (-12, -t - 4), (-2, -t * 0.72), (6, -t * 0.46), (6, 20), (-60, 20)],
        )
        pen.poly(
            "coat.shade",
            [(60, -t - 4), (17, -t - 4), (13, -t * 0.7), (7, -t * 0.46), (8, 20), (60, 20)],
        )
    for k in (0.38, 0.24, 0.1):
        pen.oval("#d9d6cf", 3, -t * k, 1.7)


# Sea, air and space


@role(
    "sailor",
    slots={"shirt": "#f5f4f0", "trousers": "#2f4f86", "hat": "#f5f4f0", "trim": "#2f4f96"},
)
def sailor(pen: Pen) -> None:
    """Draw a sailor in white and blue."""
    look = Look(collar="v", hat=headgear.sailor_cap)
    pose, _ = posed(pen, Pose(far_arm=(84, 190), near_arm=(-30, 48), near_hand="fist"))
    figure(
        pen,
        cast(pen, look, women=0.35, women_hair=("bob", "bun"), men_hair=("crop",), beards=0.3),
        pose,
        chest=_sailor_collar,
    )


def _sailor_collar(pen: Pen, f: Figure) -> None:
    t = f.build.torso
    pen.blob(
        "trim",
        [
            (-12, -t - 3, 0.3),
            (-21, -t + 10),
            (-12, -t + 22, 0.3),
            (5, -t + 26, 0.2),
            (-6, -t + 4, 0.4),
        ],
    )
    pen.blob(
        "trim",
        [
            (14, -t - 3, 0.3),
            (20, -t + 10),
            (14, -t + 20, 0.3),
            (5, -t + 26, 0.2),
            (13, -t + 4, 0.4),
        ],
    )
    pen.blob("#d8443f", [(5, -t + 24), (-2, -t + 42, 0.3), (5, -t + 38), (11, -t + 44, 0.3)])


@role(
    "captain",
    slots={
        "coat": "#27345c",
        "trousers": "#f2f0ea",
        "hat": "#f4f3ef",
        "trim": "#27345c",
        "shirt": "#f4f3ef",
    },
    aliases=("sea captain", "skipper", "admiral"),
)
def captain(pen: Pen) -> None:
    """Draw a ship's captain with a white beard."""
    look = Look(collar="none", jacket="closed", hat=headgear.captain_cap, beard="full")
    pose, _ = posed(pen, HIP)
    figure(
        pen,
        cast(pen, look, women=0.0),
        pose,
        chest=lambda p, f: X.buttons(p, f, X.GOLD, double=True),
    )


@role(
    "pilot",
    slots={
        "coat": "#2f3d63",
        "trousers": "#2a3758",
        "hat": "#2f3d63",
        "trim": "#1f2946",
        "shirt": "#f4f3ef",
    },
    aliases=("airline pilot", "aviator"),
)
def pilot(pen: Pen) -> None:
    """Draw a pilot in uniform with golden wings."""
    look = Look(collar="shirt", tie="tie", jacket="jacket", hat=headgear.captain_cap)
    pose, is_own = posed(pen)
    figure(
        pen,
        cast(pen, look, women=0.4, women_hair=("bun", "bob"), men_hair=("crop",), beards=0),
        pose,
        chest=_pilot_wings,
        near=hold(lambda p: X.case(p, "#3a3338")) if is_own else None,
    )


@owned("wings")
def _pilot_wings(pen: Pen, f: Figure) -> None:
    t = f.build.torso
    pen.blob(
        X.GOLD,
        [
            (18, -t * 0.7),
            (26, -t * 0.74, 0.3),
            (21, -t * 0.66),
            (13, -t * 0.66),
            (9, -t * 0.74, 0.3),
        ],
    )


@role(
    "astronaut",
    slots={
        "coat": "#eef0f3",
        "trousers": "#e8ebef",
        "trim": "#e0653f",
        "hat": "#eef1f5",
        "shoe": "#c9cfd8",
        "glove": "#d3d8e0",
    },
    aliases=("spaceman", "cosmonaut", "spacewoman", "space explorer"),
    variants=("standing", "floating", *EVERYDAY[1:]),
)
def astronaut(pen: Pen) -> None:
    """Draw an astronaut in a white suit with a pack and a clear helmet."""
    look = Look(
        jacket="closed",
        collar="none",
        loose=7,
        shoe="tall",
        has_gloves=True,
        hat=headgear.bubble,
        bulk=7,
    )
    own = Pose(near_arm=(-14, 20), far_arm=(126, 168), far_hand="open", mouth="open")
    if pen.variant == "floating":
        own = Pose(
            near_arm=(-60, -20),
            far_arm=(110, 150),
            far_hand="open",
            near_leg=(-14, -62),
            far_leg=(30, -10),
            near_foot=50,
            far_foot=20,
            lean=10,
            lift=24,
            mouth="open",
        )
    pose, _ = posed(pen, own)
    figure(
        pen,
        cast(pen, look, women_hair=("crop", "bob"), men_hair=("crop", "short"), beards=0),
        pose,
        behind=_life_pack,
        chest=_suit_panel,
    )


@owned("backpack", "pack")
def _life_pack(pen: Pen, f: Figure) -> None:
    t = f.build.torso
    with f.trunk(pen):
        pen.form(
            "coat",
            smooth(
                [
                    (-20, -t - 2, 0.4),
                    (-42, -t + 2, 0.4),
                    (-46, -t * 0.3, 0.4),
                    (-18, -t * 0.22, 0.4),
                ]
            ),
            shade=6,
            light=3,
        )
        pen.box("trim", -43, -t * 0.62, 12, 6, rounding=2)


def _suit_panel(pen: Pen, f: Figure) -> None:
    t = f.build.torso
    pen.box("coat.shade", -10, -t * 0.66, 28, 22, rounding=4)
    for x, y, tone in ((-4, 0.58, "#d8443f"), (5, 0.58, "#3f8fd0"), (13, 0.58, "#5fae5a")):
        pen.oval(f"{tone}.lit", x, -t * y, 2.8)
    pen.box("trim", -6, -t * 0.52, 20, 4, rounding=1.4)
    w = f.build.waist + 8
    pen.line("trim", [(-w, -t * 0.26), (0, -t * 0.22), (w, -t * 0.28)], 5)


@role(
    "fisherman",
    slots={
        "coat": "#e8b93c",
        "trousers": "#c99a32",
        "hat": "#e8b93c",
        "trim": "#8a6a2a",
        "shoe": "#3f5a4a",
    },
    plural="fishermen",
    aliases=("angler", "fisher"),
)
def fisherman(pen: Pen) -> None:
    """Draw a fisherman in oilskins with a rod and a catch."""
    look = Look(
        jacket="closed",
        jacket_length=40,
        collar="none",
        hat=headgear.straw_hat,
        shoe="tall",
        beard="full",
    )
    pose, is_own = posed(
        pen, Pose(near_arm=(22, 88), near_hand="fist", far_arm=(26, 70), far_hand="fist")
    )
    figure(
        pen,
        cast(pen, look, women=0.0),
        pose,
        near=hold(X.fishing_rod) if is_own else None,
        far=hold_far(_fish) if is_own else None,
    )


@owned("fish")
def _fish(pen: Pen) -> None:
    pen.line("#8a8593", [(0, 0), (2, 22)], 1.4)
    pen.form(
        "#7aa6b8",
        smooth([(2, 18), (14, 34), (10, 58), (3, 66), (-7, 56), (-9, 34)]),
        shade=4,
        light=3,
    )
    pen.blob("#5f8ba0", [(3, 64), (14, 80, 0.3), (3, 76), (-8, 80, 0.3)])
    pen.oval("#ffffff", 6, 30, 2.6)
    pen.oval("#22222a", 6.4, 30.4, 1.4)


# Arts


@role(
    "artist",
    slots={"shirt": "#5f7fb0", "trousers": "#5a4f48", "hat": "#b83a44", "trim": "#efe9dc"},
    aliases=("painter",),
    variants=("standing", "painting", *EVERYDAY[1:]),
)
def artist(pen: Pen) -> None:
    """Draw a painter with beret, palette and brush."""
    look = Look(hat=headgear.beret, loose=4)
    pose, is_own = posed(
        pen, Pose(near_arm=(14, 74), near_hand="fist", far_arm=(64, 116), far_hand="fist")
    )
    figure(
        pen,
        cast(pen, look, women_hair=("bob", "long"), men_hair=("short",), beards=0.6),
        pose,
        chest=lambda p, f: X.apron(p, f, "trim"),
        far=hold_far(X.brush) if is_own else None,
        near=hold(X.palette) if is_own else None,
    )


@role(
    "musician",
    slots={"shirt": "#c9503f", "trousers": "#3f4a66", "hat": "#3a3340", "trim": "#c98a42"},
    aliases=("guitarist", "guitar player", "rock star", "bard", "minstrel"),
    variants=("standing", "playing", *EVERYDAY[1:]),
)
def musician(pen: Pen) -> None:
    """Draw a musician playing the guitar."""
    look = Look(shoe="boot")
    pose, is_own = posed(
        pen,
        Pose(near_arm=(-16, 76), near_hand="fist", far_arm=(62, 112), far_hand="fist", tilt=8),
    )

    def strum(p: Pen, f: Figure) -> None:
        with f.trunk(p), p.moved(8, -f.build.torso * 0.26, scale=0.92):
            X.guitar(p, "trim")
            p.line("#3a3340", [(-24, -34), (-30, -54)], 3.4)

    figure(
        pen,
        cast(
            pen, look, women_hair=("long", "wavy", "afro"), men_hair=("quiff", "curly"), beards=0.3
        ),
        pose,
        chest=strum if is_own else None,
    )


@role(
    "singer",
    slots={
        "dress": "#b8347a",
        "trim": "#f2d06a",
        "coat": "#3d3350",
        "trousers": "#2f2a3a",
        "shirt": "#b8347a",
    },
    aliases=("vocalist", "pop star", "opera singer"),
    variants=("standing", "singing", *EVERYDAY[1:]),
)
def singer(pen: Pen) -> None:
    """Draw a singer with a microphone."""
    look = cast(pen, Look(), women=0.7, women_hair=("wavy", "long", "afro"))
    if look.has_lips:
        look = replace(
            look,
            top="dress",
            bottom="dress",
            skirt_length=150,
            flare=16,
            sleeve="none",
            collar="v",
            shoe="heel",
        )
    else:
        look = replace(look, jacket="jacket", collar="v")
    pose, is_own = posed(
        pen,
        Pose(
            near_arm=(18, 146),
            near_hand="fist",
            far_arm=(72, 112),
            far_hand="open",
            mouth="open",
            tilt=-5,
        ),
    )
    figure(pen, look, pose, near=hold(X.microphone) if is_own else None)


@role(
    "dancer",
    slots={"dress": "#d8402f", "trim": "#2f2a33", "shirt": "#d8402f", "trousers": "#2f2a33"},
    variants=("dancing", *(v for v in EVERYDAY if v != "dancing")),
)
def dancer(pen: Pen) -> None:
    """Draw a dancer with one arm high and the skirt flying."""
    look = cast(pen, Look(), women=0.75, women_hair=("bun", "long", "ponytail"), beards=0)
    if look.has_lips:
        look = replace(
            look,
            top="dress",
            bottom="dress",
            skirt_length=112,
            flare=34,
            sleeve="none",
            collar="v",
            shoe="heel",
        )
    else:
        look = replace(look, collar="v", belt="trim")
    own = Pose(
        near_arm=(-62, -100),
        far_arm=(132, 196),
        near_leg=(-20, -52),
        far_leg=(8, 4),
        near_foot=56,
        lean=-6,
        tilt=8,
        mouth="open",
        near_hand="open",
    )
    if pen.variant == "dancing":
        figure(pen, look, own)
    else:
        figure(pen, look, pen.variant)


@role(
    "ballerina",
    slots={"dress": "#f2a9c0", "shoe": "#f2a9c0", "trim": "#f7e3ea"},
    aliases=("ballet dancer",),
    variants=("dancing", *(v for v in EVERYDAY if v != "dancing")),
)
def ballerina(pen: Pen) -> None:
    """Draw a ballerina on her toes in a tutu."""
    look = cast(
        pen,
        Look(top="dress", bottom="bare", sleeve="none", collar="round", shoe="slipper"),
        women=1.0,
        women_hair=("bun", "bun", "knot"),
    )
    own = Pose(
        near_arm=(-88, -104),
        far_arm=(140, 200),
        near_leg=(-64, -78),
        far_leg=(2, 1),
        near_foot=74,
        far_foot=62,
        lean=8,
        tilt=-8,
    )
    figure(
        pen,
        look,
        own if pen.variant == "dancing" else pen.variant,
        over=None,
        chest=lambda p, f: X.tutu(p, f),
        x=178 if pen.variant == "dancing" else None,
    )


@role(
    "clown",
    slots={
        "shirt": "#f2c53c",
        "trousers": "#3f8fd0",
        "trim": "#d8443f",
        "hat": "#d8443f",
        "shoe": "#d8443f",
        "hair": "#e2632f",
    },
    has_own_hair=True,
)
def clown(pen: Pen) -> None:
    """Draw a clown with a red nose, a ruff and balloons."""
    look = Look(loose=8, bulk=7, hair="afro")
    pose, is_own = posed(pen, Pose(near_arm=(24, 112), near_hand="fist", mouth="open"))
    done = cast(pen, look, women=0.0, men_hair=("afro",), beards=0)
    figure(
        pen,
        done,
        pose,
        chest=lambda p, f: (_dots(p, f), X.ruff(p, f, "trim"))[0],
        face=_clown_face,
        near=hold(X.balloons) if is_own else None,
    )


def _dots(pen: Pen, f: Figure) -> None:
    t = f.build.torso
    for x, k, tone in ((4, 0.66, "trim"), (4, 0.44, "#3f8fd0"), (4, 0.22, "trim")):
        pen.oval(tone, x, -t * k, 5)


def _clown_face(pen: Pen) -> None:
    pen.blob("#f7f3ec", [(2, 15), (12, 11.6), (22, 14), (19, 22), (12, 24.6), (5, 22)])
    if {"sad", "crying", "angry"} & {*pen.attributes}:
        pen.blob("#c23038", [(6, 21.6, 0.3), (12, 16), (18, 21, 0.3), (12, 18.6)])
    else:
        pen.blob("#c23038", [(5.5, 16, 0.3), (12, 18.4), (19, 15.6, 0.3), (12, 22)])
    pen.oval("#e0342f", 17, 6, 6, 5.6)
    pen.oval("#ffffff", 15, 4, 1.7)
    pen.form(
        "hat",
        smooth([(-12, -40, 0.3), (-8, -62), (12, -64), (16, -42, 0.3), (2, -38)]),
        shade=3,
        light=2,
    )
    pen.limb("hat", [(-20, -38), (2, -36), (24, -41)], (6, 7, 6))


@role(
    "magician",
    slots={
        "coat": "#2f2d3a",
        "trousers": "#2b2935",
        "hat": "#2f2d3a",
        "trim": "#c23046",
        "shirt": "#f5f3ee",
    },
    aliases=("illusionist", "conjurer"),
)
def magician(pen: Pen) -> None:
    """Draw a stage magician in tails, top hat and cape, with a wand."""
    look = Look(
        collar="shirt",
        tie="bow",
        jacket="jacket",
        jacket_length=24,
        hat=headgear.top_hat,
        beard="moustache",
    )
    pose, is_own = posed(
        pen, Pose(near_arm=(26, 108), near_hand="fist", far_arm=(60, 90), mouth="smile")
    )
    figure(
        pen,
        cast(pen, look, women=0.15, women_hair=("bob",), men_hair=("short",)),
        pose,
        behind=lambda p, f: X.cape(p, f, "trim", length=0.8),
        near=hold(X.black_wand) if is_own else None,
    )


def _spectacles(pen: Pen) -> str:
    return "glasses" if pen.dice.child("glasses").chance(0.4) else ""
