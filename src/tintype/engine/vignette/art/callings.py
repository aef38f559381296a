"""Owns the drawings of people of more callings: crafts, music, shows, faith, law and its breakers.

Every calling can take every everyday pose; `standing` is its own, with its tools. Does not know
settings or light.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from msgspec.structs import replace

from tintype.engine.vignette.art import headgear, person_extras
from tintype.engine.vignette.art.outline import ellipse, rectangle, smooth
from tintype.engine.vignette.art.owned import owned
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.person_body import Figure, Pose
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
WOOD, STEEL = "#8f623c", "#b9c1ce"


# Crafts


@role(
    "lumberjack",
    slots={
        "shirt": "#c23b34",
        "trousers": "#4a5a7a",
        "hat": "#3f4658",
        "shoe": "#6a4a32",
        "trim": "#2b2630",
    },
    aliases=("woodcutter", "logger"),
)
def lumberjack(pen: Pen) -> None:
    """Draw a lumberjack in a checked shirt with an axe."""
    look = Look(collar="shirt", hat=headgear.beanie, shoe="tall", bulk=2)
    pose, is_own = posed(pen, STAFF)

    def check(p: Pen, f: Figure) -> None:
        X.stripes(p, f, "trim", count=6, width=3.6)
        for x in (-18, -4, 10, 24):
            p.line("trim", [(x, -f.build.torso * 0.9), (x, 8)], 3.2, alpha=0.8)
        X.braces(p, f, "trim")

    figure(
        pen,
        replace(cast(pen, look, women=0.2, women_hair=("plaits",), men_hair=("short",), beards=1)),
        pose,
        chest=check,
        near=hold(lambda p: X.axe(p, top=78, low=70)) if is_own else None,
    )


@role(
    "miner",
    slots={
        "shirt": "#8a8478",
        "trousers": "#4f5a6e",
        "hat": "#e8b53a",
        "shoe": "#3f3832",
        "trim": "#6a5a48",
    },
    aliases=("coal miner", "gold miner", "prospector"),
)
def miner(pen: Pen) -> None:
    """Draw a miner with a helmet lamp and a pickaxe."""

    def helmet(p: Pen) -> None:
        headgear.hard_hat(p)
        p.form("#6d7484", ellipse(24, -24, 8, 8), shade=2)
        p.oval("#fff2b0.raw", 26, -24, 5)
        if p.is_night:
            p.glow("#ffe9a0.raw", 26, -24, 40)

    @owned("pickaxe")
    def pickaxe(p: Pen) -> None:
        X.rod(p, WOOD, 82, 66, 7)
        p.form(
            "#8d95a4",
            smooth(
                [
                    (-46, -58, 0.2),
                    (-20, -80),
                    (0, -86),
                    (20, -80),
                    (46, -58, 0.2),
                    (18, -72),
                    (0, -74),
                    (-18, -72),
                ]
            ),
            shade=4,
            light=3,
        )

    pose, is_own = posed(pen, STAFF)
    figure(
        pen,
        cast(
            pen,
            Look(hat=helmet, shoe="tall", sleeve="short"),
            women=0.2,
            women_hair=("bun",),
            men_hair=("crop",),
            beards=0.6,
        ),
        pose,
        chest=lambda p, f: X.bib(p, f, "trousers"),
        near=hold(pickaxe) if is_own else None,
    )


@role(
    "blacksmith",
    slots={"shirt": "#b9b0a0", "trousers": "#4a4552", "trim": "#7a4f34", "shoe": "#3a302c"},
    aliases=("smith", "metalworker"),
)
def blacksmith(pen: Pen) -> None:
    """Draw a blacksmith in a leather apron with a hammer."""

    @owned("hammer")
    def hammer(p: Pen) -> None:
        X.rod(p, WOOD, 44, 30, 8)
        p.form("#7d8594", rectangle(-24, -62, 48, 24, rounding=4), shade=5, light=3)

    pose, is_own = posed(pen, Pose(near_arm=(26, 74), near_hand="fist", mouth="calm"))
    figure(
        pen,
        cast(
            pen,
            Look(sleeve="short", bulk=4, shoe="boot"),
            women=0.15,
            women_hair=("bun",),
            men_hair=("crop", "bald"),
            beards=1,
        ),
        pose,
        chest=X.apron,
        near=hold(hammer) if is_own else None,
    )


@role(
    "butcher",
    slots={"shirt": "#f4f2ee", "trousers": "#46506a", "trim": "#c8404a", "hat": "#f4f2ee"},
)
def butcher(pen: Pen) -> None:
    """Draw a butcher in a striped apron with a cleaver."""

    @owned("cleaver", "knife")
    def cleaver(p: Pen) -> None:
        p.limb("#4a3a34", [(0, 16), (0, -10)], (9, 8))
        p.form(
            STEEL,
            smooth([(-5, -12, 0.1), (28, -14, 0.1), (28, -64, 0.1), (-5, -66, 0.1)]),
            shade=4,
            light=3,
        )
        p.oval("#5b6270", 21, -56, 3.4)

    pose, is_own = posed(pen, Pose(near_arm=(16, 100), near_hand="fist"))
    figure(
        pen,
        cast(
            pen,
            Look(sleeve="short", collar="shirt"),
            women=0.25,
            women_hair=("bun",),
            men_hair=("crop", "balding"),
            beards=0.5,
        ),
        pose,
        chest=X.apron,
        near=hold(cleaver) if is_own else None,
    )


@role(
    "barber",
    slots={"shirt": "#f2f0ea", "coat": "#3f5a78", "trousers": "#2f3445", "trim": "#b8403a"},
    aliases=("hairdresser", "hairstylist", "stylist"),
)
def barber(pen: Pen) -> None:
    """Draw a barber in a waistcoat with scissors and a comb."""

    @owned("scissors")
    def scissors(p: Pen) -> None:
        for side in (-1, 1):
            p.edge("#c23b3a", ellipse(side * 8, 10, 7, 8), 4)
            p.limb(STEEL, [(side * 5, 3), (-side * 8, -46)], (6, 2))
        p.oval("#5b6270", 0, -10, 3)

    @owned("comb")
    def comb(p: Pen) -> None:
        p.form("#3a3640", rectangle(-4, -44, 8, 52, rounding=2), shade=2)
        for k in range(9):
            p.line("#3a3640", [(3, -40 + k * 5), (13, -40 + k * 5)], 1.8)

    pose, is_own = posed(pen, replace(BOTH, near_arm=(20, 104), far_arm=(40, 112)))
    figure(
        pen,
        cast(
            pen,
            Look(collar="shirt", tie="bow"),
            women_hair=("bob", "bun"),
            men_hair=("quiff",),
            beards=0.6,
        ),
        pose,
        chest=lambda p, f: X.vest(p, f, "coat", "coat.light"),
        near=hold(scissors) if is_own else None,
        far=hold_far(comb) if is_own else None,
    )


@role(
    "dentist",
    slots={"coat": "#f5f6f7", "shirt": "#7fc4c0", "trousers": "#5fa8a8", "trim": "#8fd0e0"},
)
def dentist(pen: Pen) -> None:
    """Draw a dentist with a face mask, a mirror and a large tooth."""

    @owned("mirror")
    def mirror(p: Pen) -> None:
        p.limb(STEEL, [(0, 18), (0, -34)], (4, 3))
        p.form("#dff0f6", ellipse(4, -42, 10, 11), shade=2, light=2)
        p.edge(STEEL, ellipse(4, -42, 10, 11), 2.4)

    @owned("tooth")
    def tooth(p: Pen) -> None:
        p.form(
            "#fdfdfb",
            smooth(
                [
                    (-20, -30),
                    (-8, -38),
                    (0, -33),
                    (8, -38),
                    (20, -30),
                    (18, -8),
                    (12, 12, 0.4),
                    (5, 0),
                    (0, -4),
                    (-5, 0),
                    (-12, 12, 0.4),
                    (-18, -8),
                ]
            ),
            shade=4,
            light=2,
        )

    @owned("mask")
    def mask(p: Pen) -> None:
        p.form("trim", smooth([(0, 6), (16, 3), (31, 6), (29, 24), (16, 30), (3, 24)]), shade=3)
        for y in (11, 17):
            p.line("trim.shade", [(6, y), (28, y)], 1.4)

    pose, is_own = posed(pen, replace(BOTH, near_arm=(20, 104)))
    figure(
        pen,
        cast(
            pen,
            Look(collar="v", jacket="open", jacket_length=60),
            women_hair=("bun", "bob"),
            men_hair=("crop",),
            beards=0,
        ),
        pose,
        face=mask,
        near=hold(mirror) if is_own else None,
        far=hold_far(tooth) if is_own else None,
    )


@role(
    "barista",
    slots={"shirt": "#f2efe8", "trousers": "#4a4552", "trim": "#5a7a5f"},
    aliases=("coffee maker person",),
)
def barista(pen: Pen) -> None:
    """Draw a barista in an apron with a cup of coffee."""

    @owned("cup")
    def cup(p: Pen) -> None:
        p.form(
            "#fbf8f2",
            smooth([(-16, -30, 0.1), (18, -30, 0.1), (12, 2, 0.5), (-10, 2, 0.5)]),
            shade=3,
            light=2,
        )
        p.edge("#fbf8f2", ellipse(20, -18, 7, 8), 4)
        p.oval("#6b4026", 1, -30, 16, 4)
        p.oval("#fbf0dc", 1, -30, 6, 2)
        for x in (-5, 6):
            p.line("#ffffff", [(x, -38), (x + 4, -46), (x, -54)], 2.4, alpha=0.75)

    pose, is_own = posed(pen, GRIP)
    figure(
        pen,
        cast(
            pen,
            Look(sleeve="short", collar="shirt"),
            women_hair=("bun", "ponytail"),
            men_hair=("quiff",),
            beards=0.5,
        ),
        pose,
        chest=X.apron,
        near=hold(cup) if is_own else None,
    )


# Music


@role(
    "violinist",
    slots={
        "dress": "#33304a",
        "coat": "#2a2a36",
        "shirt": "#f5f3ee",
        "trousers": "#2a2a36",
        "trim": "#a8552f",
    },
    aliases=("violin player", "fiddler", "violist"),
    variants=("standing", "playing", "seated", "sitting", "walking"),
)
def violinist(pen: Pen) -> None:
    """Draw a violinist with the violin under the chin."""
    look = cast(
        pen,
        Look(jacket="jacket", jacket_length=18, collar="shirt", tie="bow"),
        women_hair=("bun", "long"),
        men_hair=("quiff", "short"),
        beards=0,
    )
    if look.has_lips:
        look = replace(
            look,
            jacket="",
            tie="",
            top="dress",
            bottom="dress",
            skirt_length=146,
            flare=20,
            collar="v",
        )

    @owned("violin", "viola")
    def violin(p: Pen) -> None:
        with p.moved(-4, -4), p.turned(104, 0, 0):
            p.limb("#3a2a22", [(0, 12), (0, -16)], (6, 5))
            body = smooth(
                [
                    (0, 6),
                    (14, 10),
                    (16, 24),
                    (10, 34),
                    (18, 48),
                    (12, 62),
                    (0, 65),
                    (-12, 62),
                    (-18, 48),
                    (-10, 34),
                    (-16, 24),
                    (-14, 10),
                ]
            )
            p.form("trim", body, shade=4, light=3)
            p.limb("#2c2226", [(0, 44), (0, -14)], (6, 4))
            p.line("#f4e6c0", [(0, 50), (0, -14)], 1)
            p.edge("#2c2226", ellipse(0, -18, 3, 4), 3)

    @owned("bow", "violin")
    def bow(p: Pen) -> None:
        p.line("#6b432a", [(-14, 16), (2, -4), (34, -48)], 3)
        p.line("#f4efe2", [(-9, 16), (35, -42)], 1.6)

    pose, is_own = posed(
        pen,
        Pose(
            near_arm=(40, 130),
            near_hand="fist",
            far_arm=(66, 118),
            far_hand="fist",
            tilt=12,
            mouth="calm",
        ),
    )
    figure(
        pen,
        look,
        pose,
        far=hold_far(violin) if is_own else None,
        near=hold(bow) if is_own else None,
    )


@role(
    "drummer",
    slots={"shirt": "#3f7f9c", "trousers": "#3a3f52", "trim": "#c8403a", "shoe": "#f2f0ea"},
    aliases=("percussionist",),
    variants=("standing", "playing", "seated", "sitting", "walking"),
)
def drummer(pen: Pen) -> None:
    """Draw a drummer with sticks and a drum at the belt."""

    @owned("drumsticks")
    def stick(p: Pen) -> None:
        p.limb("#d9b078", [(-4, 12), (10, -46)], (5, 4))
        p.oval("#d9b078", 10, -48, 4)

    @owned("drum")
    def drum(p: Pen, f: Figure) -> None:
        y = -f.build.torso * 0.12
        side = rectangle(2, y, 58, 40, rounding=5)
        p.form("trim", side, shade=6, light=3)
        for k in range(5):
            p.line("#f4d98a", [(6 + k * 12, y + 3), (12 + k * 12, y + 38)], 2)
        p.form("#fbf6ea", ellipse(31, y, 30, 8), shade=2)
        p.edge("#c9ced8", ellipse(31, y, 30, 8), 3)

    pose, is_own = posed(
        pen,
        Pose(near_arm=(24, 96), near_hand="fist", far_arm=(44, 110), far_hand="fist", mouth="open"),
    )
    figure(
        pen,
        cast(
            pen,
            Look(sleeve="short", shoe="sneaker"),
            women_hair=("ponytail", "afro"),
            men_hair=("curly", "quiff"),
            beards=0.4,
        ),
        pose,
        chest=drum if is_own else None,
        near=hold(stick) if is_own else None,
        far=hold_far(stick) if is_own else None,
    )


@role(
    "conductor",
    slots={"coat": "#26262f", "shirt": "#f6f4ee", "trousers": "#26262f", "trim": "#f6f4ee"},
    aliases=("orchestra conductor", "maestro"),
)
def conductor(pen: Pen) -> None:
    """Draw a conductor in tails with a baton."""
    pose, is_own = posed(
        pen,
        Pose(
            near_arm=(54, 118), near_hand="fist", far_arm=(96, 140), far_hand="open", mouth="open"
        ),
    )

    @owned("baton")
    def baton(p: Pen) -> None:
        p.oval("#8f623c", 0, 2, 4, 6)
        p.limb("#fbf8f0", [(0, 0), (18, -52)], (3, 1.6))

    figure(
        pen,
        cast(
            pen,
            Look(jacket="jacket", jacket_length=44, collar="shirt", tie="bow"),
            women_hair=("bun",),
            men_hair=("curly", "quiff"),
            beards=0.2,
        ),
        pose,
        near=hold(baton) if is_own else None,
    )


@role(
    "dj",
    slots={"shirt": "#7a3fb0", "trousers": "#2f3045", "trim": "#2b2a33", "shoe": "#f4f2ec"},
    aliases=("disc jockey",),
    variants=("standing", "playing", "dancing", "walking"),
)
def dj(pen: Pen) -> None:
    """Draw a DJ with headphones at a mixing desk."""

    @owned("headphones")
    def phones(p: Pen) -> None:
        p.line("#2b2a33", [(-12, 2), (-10, -32), (8, -43), (22, -36)], 6)
        p.form("#e0433f", ellipse(-10, 3, 9, 12), shade=3, light=2)

    @owned("turntables", "mixing desk")
    def desk(p: Pen, f: Figure) -> None:
        hip = f.build.torso
        y = -hip * 0.08
        p.form(
            "#3a3f52",
            smooth([(-16, y, 0.1), (104, y, 0.1), (110, y + 44, 0.1), (-22, y + 44, 0.1)]),
            shade=6,
            light=3,
        )
        for x in (10, 76):
            p.oval("#16161c", x, y + 1, 24, 7)
            p.oval("#e0433f", x, y + 1, 8, 2.6)
        for k in range(4):
            p.line("#9aa4b4", [(34 + k * 7, y + 10), (34 + k * 7, y + 30)], 2)
            p.box("#5fd0b0.raw", 31 + k * 7, y + 14 + (k * 5) % 11, 6, 4)

    pose, is_own = posed(
        pen,
        Pose(
            near_arm=(34, 76),
            far_arm=(58, 84),
            near_hand="relaxed",
            far_hand="relaxed",
            mouth="open",
            tilt=6,
        ),
    )
    figure(
        pen,
        cast(
            pen,
            Look(sleeve="short", shoe="sneaker"),
            women_hair=("long", "afro"),
            men_hair=("quiff", "crop"),
            beards=0.4,
        ),
        pose,
        face=phones,
        chest=desk if is_own else None,
    )


# Shows and sport


@role(
    "juggler",
    slots={"shirt": "#e2772f", "trousers": "#3f6fa8", "trim": "#f4d060", "shoe": "#b8403a"},
    aliases=("circus juggler",),
    variants=("standing", "juggling", "walking", "waving"),
)
def juggler(pen: Pen) -> None:
    """Draw a juggler with a ring of balls in the air."""
    is_own = pen.variant in ("standing", "juggling")
    pose = Pose(
        near_arm=(24, 96),
        near_hand="open",
        far_arm=(44, 104),
        far_hand="open",
        mouth="open",
        tilt=-8,
    )

    @owned("balls")
    def balls(p: Pen, f: Figure) -> None:
        x, y = f.head
        for k, (dx, dy) in enumerate(((44, 96), (24, 0), (54, -24), (88, 0), (104, 44))):
            p.form(
                ("#d8433f", "#f2b83a", "#3f9a6a", "#3f7fd0", "#a04fb0")[k],
                ellipse(x + dx, y + dy - 46, 12, 12),
                shade=3,
                light=2,
            )

    figure(
        pen,
        cast(pen, Look(), women_hair=("ponytail", "bun"), men_hair=("curly", "short")),
        pose if is_own else posed(pen)[0],
        chest=lambda p, f: X.vest(p, f, "trim", "shirt.deep"),
        over=balls if is_own else None,
    )


@role(
    "mime",
    slots={
        "shirt": "#f6f5f2",
        "trousers": "#26262e",
        "hat": "#26262e",
        "trim": "#26262e",
        "shoe": "#26262e",
    },
    aliases=("mime artist", "pantomime"),
)
def mime(pen: Pen) -> None:
    """Draw a mime with a white face, stripes and a beret, feeling a wall of air."""

    def white(p: Pen) -> None:
        p.fill(
            "#ffffff",
            smooth([(2, -20), (22, -18), (31, 0), (26, 20), (12, 28), (-2, 16), (-4, -4)]),
            alpha=0.82,
        )
        for x in (10, 24):
            p.oval("#26262e", x, -3, 3, 4)
            p.line("#26262e", [(x, -13), (x, 6)], 1.6)
        p.line("#c8303c", [(10, 15), (17, 18), (24, 14)], 3.4)
        p.oval("#f0a0a0", 6, 9, 4, 3, alpha=0.6)

    pose, _ = posed(
        pen, Pose(near_arm=(60, 128), near_hand="open", far_arm=(78, 122), far_hand="open")
    )
    figure(
        pen,
        cast(
            pen,
            Look(hat=headgear.beret, has_gloves=False),
            women_hair=("bob", "bun"),
            men_hair=("short",),
            beards=0,
        ),
        pose,
        chest=lambda p, f: (X.stripes(p, f, "trim", count=6, width=4), X.braces(p, f, "trim"))[0],
        face=white,
    )


@role(
    "cheerleader",
    slots={"dress": "#d8343f", "trim": "#f7d24a", "trousers": "#d8343f", "shoe": "#f7f6f2"},
    aliases=("pom-pom girl",),
    variants=("cheering", "standing", "jumping", "dancing", "walking", "waving"),
)
def cheerleader(pen: Pen) -> None:
    """Draw a cheerleader with pompoms."""

    @owned("pompoms")
    def pompom(p: Pen) -> None:
        for k in range(12):
            with p.turned(k * 30, 0, 0):
                p.limb("trim" if k % 2 else "#ffffff", [(0, -2), (0, -26)], (9, 3))
        p.oval("trim", 0, 0, 14)

    look = cast(
        pen,
        Look(top="dress", bottom="dress", sleeve="none", skirt_length=46, flare=24, shoe="sneaker"),
        women=0.95,
        women_hair=("ponytail",),
        men_hair=("short",),
        beards=0,
    )
    if not look.has_lips:
        look = replace(look, top="shirt", shirt_tone="dress", bottom="trousers")
    pose, _ = posed(pen)
    figure(
        pen,
        look,
        pose,
        chest=lambda p, f: X.stripes(p, f, "trim", count=2, width=5),
        near=hold(pompom),
        far=hold_far(pompom),
    )


@role(
    "figure skater",
    slots={
        "dress": "#6f8fd8",
        "coat": "#2f3560",
        "trousers": "#2f3560",
        "trim": "#f4f6ff",
        "shoe": "#f7f6f2",
    },
    aliases=("ice skater", "skater"),
    variants=("skating", "standing", "waving", "walking"),
)
def figure_skater(pen: Pen) -> None:
    """Draw a figure skater gliding on one leg."""
    look = cast(
        pen, Look(shoe="boot"), women=0.75, women_hair=("bun",), men_hair=("short",), beards=0
    )
    if look.has_lips:
        look = replace(look, top="dress", bottom="dress", skirt_length=34, flare=26)
    glide = Pose(
        near_arm=(-78, -88),
        near_hand="open",
        far_arm=(92, 104),
        far_hand="open",
        near_leg=(-72, -80),
        far_leg=(8, 2),
        near_foot=50,
        lean=16,
        lift=16,
    )

    @owned("skates")
    def blades(p: Pen, f: Figure) -> None:
        for leg in (f.near_leg, f.far_leg):
            x, y = leg.end
            if pen.variant == "skating" and leg is f.near_leg:
                continue
            p.limb(STEEL, [(x - 12, y + 12), (x + 26, y + 12), (x + 30, y + 9)], (3, 3, 2))

    figure(
        pen,
        look,
        glide if pen.variant == "skating" else posed(pen)[0],
        over=blades,
        x=176 if pen.variant == "skating" else None,
    )


@role(
    "skateboarder",
    slots={
        "shirt": "#3f9a7a",
        "trousers": "#4a5578",
        "hat": "#d8433f",
        "trim": "#f2b83a",
        "shoe": "#f4f2ec",
    },
    variants=("skating", "standing", "walking", "waving"),
)
def skateboarder(pen: Pen) -> None:
    """Draw a skateboarder riding a board."""
    ride = Pose(
        near_arm=(-64, -48),
        far_arm=(76, 96),
        near_hand="open",
        far_hand="open",
        near_leg=(-30, 20),
        far_leg=(38, -14),
        lean=8,
        lift=22,
    )

    @owned("skateboard")
    def board(p: Pen, f: Figure) -> None:
        x, y = (
            (f.near_leg.end[0] + f.far_leg.end[0]) / 2,
            max(f.near_leg.end[1], f.far_leg.end[1]) + 10,
        )
        p.form(
            "trim",
            smooth(
                [
                    (x - 74, y - 8),
                    (x - 60, y),
                    (x + 70, y),
                    (x + 84, y - 8),
                    (x + 74, y + 7),
                    (x - 62, y + 7),
                ]
            ),
            shade=3,
        )
        for dx in (-42, 52):
            p.form("#f4f2ec", ellipse(x + dx, y + 13, 8, 8), shade=2)
            p.oval("#6d7484", x + dx, y + 13, 3)

    figure(
        pen,
        cast(
            pen,
            Look(sleeve="short", shoe="sneaker", hat=headgear.cap, loose=4),
            women=0.4,
            women_hair=("ponytail", "long"),
            men_hair=("short", "curly"),
            beards=0,
        ),
        ride if pen.variant == "skating" else posed(pen)[0],
        behind=board if pen.variant == "skating" else None,
    )


@role(
    "karateka",
    slots={"coat": "#f6f5f2", "trousers": "#f6f5f2", "trim": "#26262e", "shirt": "#f6f5f2"},
    aliases=("karate fighter", "martial artist", "judoka", "karate master", "kung fu fighter"),
    variants=("kicking", "standing", "fighting", "walking"),
    along=("trousers", "shirt"),
)
def karateka(pen: Pen) -> None:
    """Draw a fighter in a white suit with a black belt, kicking high."""
    kick = Pose(
        near_arm=(-20, 78),
        near_hand="fist",
        far_arm=(60, 104),
        far_hand="fist",
        far_leg=(98, 92),
        near_leg=(-8, -10),
        far_foot=-60,
        lean=-18,
        mouth="open",
    )

    @owned("belt")
    def belt(p: Pen, f: Figure) -> None:
        w = f.build.waist + 4
        p.line("trim", [(-w, -6), (0, -2), (w, -7)], 7)
        p.limb("trim", [(6, -3), (2, 18)], (7, 6))
        p.limb("trim", [(9, -3), (16, 16)], (7, 6))
        p.line("coat.deep", [(-4, -f.build.torso), (14, -f.build.torso * 0.5), (4, -6)], 2.4)

    figure(
        pen,
        cast(
            pen,
            Look(collar="v", shoe="bare", loose=4, bulk=3, shirt_tone="coat"),
            women_hair=("ponytail", "bun"),
            men_hair=("crop", "short"),
            beards=0.1,
        ),
        kick if pen.variant in ("kicking", "fighting") else posed(pen)[0],
        chest=belt,
        x=126 if pen.variant == "kicking" else None,
    )


@role(
    "lifeguard",
    slots={"shirt": "#f2c23a", "trousers": "#d8343f", "trim": "#d8343f"},
    tags=("beach",),
)
def lifeguard(pen: Pen) -> None:
    """Draw a lifeguard with a red float."""

    @owned("buoy", "lifebuoy")
    def buoy(p: Pen) -> None:
        p.form(
            "#e0433a",
            smooth([(-12, 6), (-14, 70), (0, 80), (14, 70), (12, 6), (0, -4)]),
            shade=4,
            light=3,
        )
        p.line("#f6f4ee", [(-12, 30), (12, 30)], 7)
        p.line("#f6f4ee", [(-13, 58), (13, 58)], 7)

    pose, is_own = posed(pen, HIP)
    figure(
        pen,
        cast(
            pen,
            Look(sleeve="none", bottom="shorts", shoe="bare", glasses="sunglasses"),
            women_hair=("ponytail",),
            men_hair=("crop", "quiff"),
            beards=0.1,
        ),
        pose,
        far=hold_far(buoy) if is_own else None,
    )


# Law and faith


@role(
    "judge",
    slots={
        "dress": "#2b2833",
        "trim": "#c8343f",
        "shirt": "#f6f4ee",
        "trousers": "#2b2833",
        "hair": "#e9e6df",
    },
    aliases=("magistrate",),
    has_own_hair=True,
)
def judge(pen: Pen) -> None:
    """Draw a judge in a robe with white bands and a gavel."""

    @owned("gavel")
    def gavel(p: Pen) -> None:
        p.limb("#7a4a2a", [(0, 14), (6, -34)], (6, 6))
        with p.turned(10, 6, -40):
            p.form("#8f5a34", rectangle(-16, -52, 44, 22, rounding=5), shade=4, light=3)
            p.box("#e3b84a", 2, -52, 7, 22)

    def bands(p: Pen, f: Figure) -> None:
        t = f.build.torso
        p.limb("trim", [(-10, -t), (4, -t * 0.5), (6, 24)], (9, 9, 9))
        p.poly("#ffffff", [(2, -t - 1), (12, -t - 1), (15, -t + 26), (3, -t + 24)])
        p.line("#cfcfd8", [(8, -t), (9, -t + 25)], 1.6)

    pose, is_own = posed(pen, replace(GRIP, mouth="calm"))
    figure(
        pen,
        cast(
            pen,
            Look(
                top="dress",
                bottom="dress",
                sleeve="wide",
                skirt_length=150,
                flare=16,
                collar="shirt",
            ),
            women_hair=("wavy", "bob"),
            men_hair=("curly",),
            beards=0.3,
        ),
        pose,
        chest=bands,
        near=hold(gavel) if is_own else None,
    )


@role(
    "priest",
    slots={"dress": "#2b2a33", "trim": "#e3b84a", "trousers": "#2b2a33"},
    aliases=("pastor", "vicar", "minister", "clergyman", "reverend"),
)
def priest(pen: Pen) -> None:
    """Draw a priest in a cassock with a white collar, a cross and a book."""

    def front(p: Pen, f: Figure) -> None:
        t = f.build.torso
        p.box("#ffffff", 3, -t - 2, 12, 6, rounding=2)
        X.buttons(p, f, "dress.light")
        p.line("trim", [(-6, -t), (2, -t * 0.5), (16, -t)], 1.8)
        p.box("trim", 0, -t * 0.52, 4, 20)
        p.box("trim", -5, -t * 0.44, 14, 4)

    @owned("book")
    def book(p: Pen) -> None:
        p.form("#7a2f34", rectangle(-16, -30, 32, 40, rounding=3), shade=4, light=3)
        p.box("#e3b84a", -2, -22, 4, 22)
        p.box("#e3b84a", -8, -16, 16, 4)

    pose, is_own = posed(pen, GRIP)
    figure(
        pen,
        cast(
            pen,
            Look(top="dress", bottom="dress", skirt_length=152, flare=10, collar="none"),
            women=0.15,
            women_hair=("bun", "bob"),
            men_hair=("short", "balding"),
            beards=0.2,
        ),
        pose,
        chest=front,
        near=hold(book) if is_own else None,
    )


@role(
    "thief",
    slots={
        "shirt": "#f2f0ea",
        "trousers": "#2f2e3a",
        "hat": "#2f2e3a",
        "trim": "#2f2e3a",
        "glove": "#2f2e3a",
    },
    aliases=("burglar", "robber", "bandit", "criminal"),
)
def thief(pen: Pen) -> None:
    """Draw a thief in stripes and a mask with a sack."""

    @owned("sack", "bag")
    def sack(p: Pen) -> None:
        p.form(
            "#b08a58",
            smooth([(-2, 2, 0.3), (-26, 30), (-30, 66), (0, 84), (30, 66), (24, 28)]),
            shade=6,
            light=3,
        )
        p.line("#7a5a34", [(-8, 8), (10, 8)], 5)
        p.line("#f4efe2", [(6, 40), (-6, 36), (-8, 46), (6, 52), (4, 62), (-8, 58)], 3.4)
        p.line("#f4efe2", [(0, 32), (0, 66)], 2.4)

    pose, is_own = posed(
        pen, Pose(near_arm=(-20, 6), near_hand="fist", far_arm=(30, 80), far_hand="open", lean=6)
    )
    figure(
        pen,
        cast(
            pen,
            Look(hat=headgear.beanie, has_gloves=True),
            women=0.2,
            women_hair=("crop",),
            men_hair=("crop",),
            beards=0.7,
        ),
        pose,
        chest=lambda p, f: X.stripes(p, f, "trim", count=6, width=6),
        face=lambda p: headgear.domino(p, "trim"),
        near=hold(sack) if is_own else None,
    )


@role(
    "prisoner",
    slots={"shirt": "#f2f0ea", "trousers": "#f2f0ea", "hat": "#f2f0ea", "trim": "#3a3a46"},
    aliases=("convict", "inmate"),
)
def prisoner(pen: Pen) -> None:
    """Draw a prisoner in stripes with a ball and chain."""

    @owned("ball", "chain")
    def ball(p: Pen, f: Figure) -> None:
        x, y = f.near_leg.end
        p.line("#6d7484", [(x, y + 2), (x - 16, y + 9), (x - 32, y + 2)], 4)
        p.form("#33333d", ellipse(x - 44, y - 8, 20, 20), shade=5, light=3)

    def legs(p: Pen, f: Figure) -> None:
        for leg in (f.far_leg, f.near_leg):
            (ax, ay), (bx, by) = leg.root, leg.end
            for k in range(1, 6):
                t = k / 6
                x, y = ax + (bx - ax) * t, ay + (by - ay) * t
                half = 15 - 5 * t
                p.line("trim", [(x - half, y), (x, y + 2), (x + half, y - 1)], 5)
        if is_own:
            ball(p, f)

    pose, is_own = posed(pen, Pose(mouth="sad"))
    figure(
        pen,
        cast(pen, Look(), women=0.2, women_hair=("bob",), men_hair=("crop", "bald"), beards=0.6),
        pose,
        chest=lambda p, f: X.stripes(p, f, "trim", count=6, width=6),
        over=legs if pen.variant in ("standing", "walking", "waving") else None,
    )


# Far away and long ago


@role(
    "archer",
    slots={
        "shirt": "#4f7a45",
        "trousers": "#6a5238",
        "hat": "#3f6a3a",
        "trim": "#8a5a34",
        "shoe": "#5a4030",
    },
    aliases=("bowman", "robin hood", "huntress"),
    variants=("aiming", "shooting", "standing", "walking", "waving"),
)
def archer(pen: Pen) -> None:
    """Draw an archer with a drawn bow and a quiver."""
    aim = Pose(
        far_arm=(88, 92),
        far_hand="fist",
        near_arm=(62, 150),
        near_hand="fist",
        near_leg=(-14, -16),
        far_leg=(14, 10),
        mouth="calm",
    )
    is_own = pen.variant in ("aiming", "shooting")

    @owned("bow")
    def bow(p: Pen) -> None:
        p.line("#7a4a28", [(-18, -66), (4, -40), (8, 0), (4, 40), (-18, 66)], 6)
        if is_own:
            p.line("#f4efe2", [(-18, -66), (-50, 0), (-18, 66)], 1.6)
            p.line("#c9a060", [(-52, 0), (26, 0)], 3)
            p.poly("#8d95a4", [(24, -6), (38, 0), (24, 6)])
            p.poly("#d8433f", [(-54, -6), (-40, 0), (-54, 6)])
        else:
            p.line("#f4efe2", [(-18, -66), (-18, 66)], 1.6)

    @owned("quiver")
    def quiver(p: Pen, f: Figure) -> None:
        with f.trunk(p), p.turned(-18, -20, -f.build.torso * 0.5):
            t = f.build.torso
            for k in range(3):
                p.line("#c9a060", [(-30 + k * 6, -t * 0.4), (-31 + k * 6, -t * 1.1)], 2.4)
                p.limb("#d8433f", [(-31 + k * 6, -t * 1.02), (-31 + k * 6, -t * 1.16)], (7, 5))
            p.form(
                "trim",
                smooth(
                    [
                        (-36, -t * 0.9, 0.2),
                        (-14, -t * 0.9, 0.2),
                        (-16, -t * 0.1, 0.3),
                        (-34, -t * 0.1, 0.3),
                    ]
                ),
                shade=4,
                light=2,
            )

    figure(
        pen,
        cast(
            pen,
            Look(belt="trim", hat=headgear.hood, shoe="tall"),
            women=0.45,
            women_hair=("long",),
            men_hair=("short",),
            beards=0.3,
        ),
        aim if is_own else posed(pen)[0],
        behind=quiver,
        far=hold_far(bow) if (is_own or pen.variant == "standing") else None,
        x=130 if is_own else None,
    )


@role(
    "pharaoh",
    slots={"dress": "#f6f1e2", "hat": "#2f6fb5", "trim": "#e8b53a", "trousers": "#f6f1e2"},
    aliases=("egyptian king", "egyptian pharaoh", "cleopatra", "tutankhamun"),
    along=("trousers",),
)
def pharaoh(pen: Pen) -> None:
    """Draw a pharaoh with the striped headcloth, a broad collar and a crook."""

    def nemes(p: Pen) -> None:
        cloth = smooth(
            [
                (-30, -8),
                (-24, -36),
                (4, -48),
                (26, -34),
                (28, -16),
                (4, -18),
                (-4, 4),
                (-2, 44, 0.3),
                (-26, 46, 0.3),
                (-36, 20),
            ]
        )
        p.form("trim", cloth, shade=4)
        with p.inside(cloth):
            for k in range(9):
                p.line("hat", [(-44, -38 + k * 11), (-10, -46 + k * 11), (34, -40 + k * 11)], 4.4)
        p.line("trim", [(2, -19), (16, -21), (28, -18)], 5)
        p.form("trim", smooth([(22, -20), (30, -34), (36, -30), (30, -18)]), shade=2)

    def collar(p: Pen, f: Figure) -> None:
        t = f.build.torso
        for k, tone in enumerate(("trim", "hat", "#c8433a", "trim")):
            r = 34 - k * 6
            p.oval(tone, 4, -t + 4, r * 0.9, r * 0.62)

    @owned("crook")
    def crook(p: Pen) -> None:
        for k in range(7):
            p.box("trim" if k % 2 else "hat", -4, -52 + k * 14, 8, 14)
        p.line("trim", [(0, -52), (2, -70), (16, -74), (20, -62)], 7)

    pose, is_own = posed(pen, replace(GRIP, mouth="calm"))
    figure(
        pen,
        cast(
            pen,
            Look(
                top="dress",
                bottom="dress",
                sleeve="none",
                skirt_length=86,
                flare=12,
                shoe="slipper",
                hat=nemes,
                belt="trim",
                is_hair_hidden=True,
            ),
            women=0.3,
            women_hair=("crop",),
            men_hair=("bald",),
            beards=0,
        ),
        pose,
        chest=collar,
        near=hold(crook) if is_own else None,
    )


@role(
    "geisha",
    slots={"dress": "#b8384f", "trim": "#e8c45a", "trousers": "#b8384f", "hair": "#1f1a20"},
    aliases=("maiko", "woman in kimono"),
    has_own_hair=True,
)
def geisha(pen: Pen) -> None:
    """Draw a geisha in a flowered kimono with a parasol."""

    def obi(p: Pen, f: Figure) -> None:
        t, w = f.build.torso, f.build.waist + 5
        p.line("#fbf3ea", [(-6, -t), (8, -t * 0.62)], 4)
        p.line("#fbf3ea", [(18, -t), (6, -t * 0.62)], 4)
        p.form("trim", rectangle(-w, -t * 0.52, 2 * w, t * 0.34, rounding=3), shade=4, light=3)
        p.line("dress.deep", [(-w, -t * 0.35), (w, -t * 0.35)], 3)

    @owned("flowers")
    def flowers(p: Pen, f: Figure) -> None:
        x, y = f.near_leg.root
        for dx, dy in ((-14, 40), (8, 70), (-10, 104), (14, 128), (-20, 138)):
            for k in range(5):
                with p.turned(k * 72, x + dx, y + dy):
                    p.oval("#fbeef0", x + dx, y + dy - 5, 3.4)
            p.oval("trim", x + dx, y + dy, 2.4)

    @owned("parasol", "umbrella")
    def parasol(p: Pen) -> None:
        with p.turned(26, 0, 0):
            X.rod(p, "#6b4a34", 104, 24, 4)
            p.form(
                "#e8637a",
                smooth(
                    [
                        (-60, -92, 0.1),
                        (-30, -120),
                        (0, -130),
                        (30, -120),
                        (60, -92, 0.1),
                        (30, -98),
                        (0, -94),
                        (-30, -98),
                    ]
                ),
                shade=4,
                light=3,
            )
            for x in (-30, 0, 30):
                p.line("#fbeef0", [(0, -129), (x, -63)], 2)

    def pins(p: Pen) -> None:
        p.oval("#f2c0cc", -8, -34, 7)
        p.oval("#fbeef0", 0, -38, 5)
        p.line("trim", [(-20, -30), (-32, -38)], 3)

    pose, is_own = posed(pen, replace(GRIP, mouth="calm"))
    look = Look(
        top="dress",
        bottom="dress",
        sleeve="wide",
        skirt_length=154,
        flare=2,
        collar="v",
        shoe="slipper",
    )
    figure(
        pen,
        cast(pen, look, women=1.0, women_hair=("bun",)),
        pose,
        chest=obi,
        face=pins,
        near=hold(parasol) if is_own else None,
        over=flowers if pen.variant == "standing" else None,
    )


@role(
    "leprechaun",
    slots={
        "coat": "#3f9a4a",
        "trousers": "#2f7a3c",
        "hat": "#2f8a42",
        "trim": "#e8b53a",
        "shoe": "#2b2630",
        "hair": "#d8702f",
    },
    has_own_hair=True,
    height_m=1.1,
)
def leprechaun(pen: Pen) -> None:
    """Draw a leprechaun in green with a buckled hat and a coin."""

    def hat(p: Pen) -> None:
        headgear.top_hat(p)
        p.box("#26332a", -26, -34, 52, 10)
        p.edge("trim", rectangle(-2, -37, 16, 15, rounding=2), 4)

    @owned("coin")
    def coin(p: Pen) -> None:
        p.form("trim", ellipse(2, -16, 15, 15), shade=3, light=2)
        p.edge("trim.deep", ellipse(2, -16, 10, 10), 2)

    pose, is_own = posed(pen, replace(GRIP, mouth="open"))
    figure(
        pen,
        cast(
            pen,
            Look(
                jacket="jacket",
                jacket_length=30,
                collar="shirt",
                tie="bow",
                belt="trim",
                hat=hat,
                beard="full",
            ),
            women=0.0,
            men_hair=("short",),
        ),
        pose,
        near=hold(coin) if is_own else None,
    )


@role(
    "beekeeper",
    slots={
        "shirt": "#f3efe2",
        "trousers": "#e9e3d2",
        "hat": "#f2e6c4",
        "trim": "#5a5a62",
        "shoe": "#6a5a44",
    },
    aliases=("apiarist", "bee keeper"),
)
def beekeeper(pen: Pen) -> None:
    """Draw a beekeeper in a white suit and a hat with a veil, with a smoker."""
    look = Look(collar="shirt", hat=headgear.bee_hat, shoe="tall", has_gloves=True)
    pose, is_own = posed(pen, GRIP)
    figure(
        pen,
        cast(pen, look, women=0.4, women_hair=("bun", "bob"), men_hair=("short",), beards=0.4),
        pose,
        near=hold(_smoker) if is_own else None,
    )


@owned("smoker")
def _smoker(pen: Pen) -> None:
    pen.form("#a8703f", rectangle(-20, 2, 14, 34, rounding=3), shade=3, light=2)
    pen.form("#c3cad3", rectangle(-4, 0, 24, 38, rounding=4), shade=4, light=3)
    pen.form(
        "#aab2bd",
        smooth([(-4, 2, 0.2), (20, 2, 0.2), (14, -12), (22, -24, 0.3), (12, -22)]),
        shade=3,
    )
    for x, y, r in ((24, -32, 6), (32, -44, 8), (28, -58, 6)):
        pen.oval("#e8e6e2", x, y, r, alpha=0.6)
