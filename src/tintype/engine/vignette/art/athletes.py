"""Owns the drawings of people at sport and on the way: runners, players, skiers, hikers.

The first variant is the sport itself. Longer than most modules because each sport is one short
list. Does not know settings or light.
"""

from typing import Final

from msgspec.structs import replace

from tintype.engine.vignette.art import headgear, person_extras
from tintype.engine.vignette.art.fittings import spoked_wheel
from tintype.engine.vignette.art.outline import ellipse, smooth
from tintype.engine.vignette.art.owned import owned
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.person_body import EVERYDAY, POSES, Build, Figure, Pose
from tintype.engine.vignette.art.person_cast import GRIP, STAFF, cast, hold, posed, role
from tintype.engine.vignette.art.person_dress import Look, figure

X = person_extras


def first(*names: str) -> tuple[str, ...]:
    """Return the everyday poses with `names` first."""
    return (*names, *(v for v in EVERYDAY if v not in names))


@role(
    "runner",
    slots={"shirt": "#e2552f", "trousers": "#2f3a55", "shoe": "#3f8fd0", "trim": "#f4f2ec"},
    aliases=("athlete", "jogger", "sprinter", "sportsman", "sportswoman"),
    variants=first("running"),
)
def runner(pen: Pen) -> None:
    """Draw a runner with a number."""
    look = cast(
        pen,
        Look(sleeve="none", bottom="shorts", shoe="sneaker"),
        women_hair=("ponytail", "bun"),
        men_hair=("crop", "short"),
    )
    figure(pen, look, pen.variant, chest=_bib_number)


def _bib_number(pen: Pen, f: Figure) -> None:
    t = f.build.torso
    pen.box("#f7f6f2", -10, -t * 0.72, 26, 24, rounding=2)
    X.number(pen, f, "#2f3a55", str(1 + pen.dice.child("number").whole(0, 8)))


@role(
    "football player",
    slots={"shirt": "#d63b34", "trousers": "#f4f2ec", "shoe": "#2f2d38", "trim": "#f4f2ec"},
    aliases=("soccer player", "footballer", "soccer players"),
    variants=first("kicking", "playing"),
)
def football_player(pen: Pen) -> None:
    """Draw a football player with the ball at the foot."""
    look = cast(
        pen,
        Look(sleeve="short", bottom="shorts", shoe="sneaker"),
        women=0.4,
        women_hair=("ponytail",),
        men_hair=("crop", "short", "quiff"),
    )
    kick = Pose(
        near_arm=(-58, -20),
        far_arm=(64, 96),
        near_leg=(-12, -12),
        far_leg=(50, 42),
        far_foot=-20,
        lean=-8,
        tilt=8,
    )
    is_own = pen.variant in ("kicking", "playing")
    pose = kick if is_own else POSES.get(pen.variant, kick)

    def at_foot(p: Pen, f: Figure) -> None:
        if is_own:
            x, y = f.far_leg.end
            X.ball(p, x + 36, y - 4)

    figure(
        pen,
        look,
        pose,
        behind=at_foot,
        chest=lambda p, f: X.number(p, f, "trim", "9"),
        over=_socks,
        x=110 if is_own else None,
    )


def _socks(pen: Pen, f: Figure) -> None:
    from tintype.engine.vignette.art.person_body import leg_outline

    pen.fill("shirt", leg_outline(f.near_leg, f.build.girth, start=0.68, end=0.95, extra=1.5))


@role(
    "american football player",
    slots={
        "shirt": "#3565b0",
        "trousers": "#e9e6dd",
        "hat": "#3565b0",
        "trim": "#f4f2ec",
        "shoe": "#2f2d38",
    },
    aliases=("quarterback",),
    variants=first("running"),
)
def american_football_player(pen: Pen) -> None:
    """Draw an American football player with helmet and ball."""
    look = cast(
        pen,
        Look(sleeve="short", shoe="sneaker", loose=6, bulk=3, hat=headgear.football_helmet),
        women=0.1,
        men_hair=("crop",),
    )
    figure(
        pen,
        look,
        pen.variant,
        chest=lambda p, f: X.number(p, f, "trim", "8"),
        near=hold(_egg_ball) if pen.variant in ("running", "standing") else None,
    )


@owned("ball")
def _egg_ball(pen: Pen) -> None:
    pen.form(
        "#8a4f2c",
        smooth([(-12, -2, 0.4), (4, -16), (24, -14, 0.4), (22, -4), (4, 6)]),
        shade=3,
        light=2,
    )
    pen.line("#f4f2ec", [(2, -8), (12, -9)], 1.6)


@role(
    "basketball player",
    slots={"shirt": "#7a3fa0", "trousers": "#7a3fa0", "trim": "#f2c53c", "shoe": "#f2efe8"},
    variants=first("jumping"),
)
def basketball_player(pen: Pen) -> None:
    """Draw a basketball player jumping with the ball."""
    look = cast(
        pen,
        Look(sleeve="none", bottom="shorts", shoe="sneaker"),
        women=0.4,
        women_hair=("ponytail", "bun"),
        men_hair=("crop",),
    )
    own = Pose(
        near_arm=(-40, -10),
        far_arm=(112, 150),
        near_leg=(14, -64),
        far_leg=(30, -14),
        near_foot=50,
        far_foot=40,
        lift=4,
        far_hand="open",
        mouth="open",
    )

    def high(p: Pen, f: Figure) -> None:
        if pen.variant == "jumping":
            x, y = f.palm(f.far_arm)
            _basketball(p, x + 2, y - 24)

    figure(
        pen,
        look,
        own if pen.variant == "jumping" else pen.variant,
        chest=lambda p, f: X.number(p, f, "trim", "23"),
        over=high,
    )


@owned("ball")
def _basketball(pen: Pen, x: float, y: float) -> None:
    body = ellipse(x, y, 19, 19)
    pen.form("#e2772f", body, shade=5, light=3)
    with pen.inside(body):
        pen.line("#5a2f1c", [(x - 20, y + 3), (x, y - 1), (x + 20, y - 4)], 1.8)
        pen.line("#5a2f1c", [(x + 3, y - 20), (x - 1, y), (x - 3, y + 20)], 1.8)
        pen.line("#5a2f1c", [(x - 14, y - 16), (x - 6, y), (x - 14, y + 16)], 1.8)
        pen.line("#5a2f1c", [(x + 15, y - 16), (x + 8, y), (x + 13, y + 16)], 1.8)


@role(
    "tennis player",
    slots={
        "shirt": "#f4f3ee",
        "skirt": "#f4f3ee",
        "trousers": "#f4f3ee",
        "trim": "#3f8fd0",
        "shoe": "#f4f3ee",
    },
    variants=first("playing"),
)
def tennis_player(pen: Pen) -> None:
    """Draw a tennis player with a racket."""
    look = cast(
        pen,
        Look(sleeve="short", bottom="shorts", shoe="sneaker", collar="shirt"),
        women_hair=("ponytail",),
        men_hair=("short", "crop"),
    )
    if look.has_lips:
        look = replace(look, bottom="skirt", skirt_length=46, flare=16)
    own = Pose(
        near_arm=(-50, -14),
        far_arm=(96, 132),
        far_hand="fist",
        near_leg=(-24, -36),
        far_leg=(36, 4),
        near_foot=24,
        lean=8,
        mouth="open",
    )

    @owned("racket")
    def racket(p: Pen, f: Figure) -> None:
        with f.far_palm(p), p.turned(38, 0, 0):
            p.limb("#33313d", [(0, 12), (0, -26)], (6, 5))
            p.line("#d63b34", [(0, -24), (-9, -36)], 3)
            p.line("#d63b34", [(0, -24), (9, -36)], 3)
            p.oval("#f2f0ea", 0, -56, 18, 23, alpha=0.5)
            for k in (-10, -3, 4, 11):
                p.line("#c9ccd2", [(k, -76 + abs(k)), (k, -36 - abs(k) * 0.5)], 0.9)
                p.line("#c9ccd2", [(-16, -56 + k * 1.3), (16, -56 + k * 1.3)], 0.9)
            p.edge("#d63b34", ellipse(0, -56, 18, 23), 3.6)

    def strike(p: Pen, f: Figure) -> None:
        racket(p, f)
        x, y = f.palm(f.far_arm)
        p.oval("#d8e24a", x + 96, y - 46, 9)
        p.line("#fbfaf0", [(x + 89, y - 50), (x + 95, y - 45), (x + 96, y - 38)], 1.8)

    is_own = pen.variant == "playing"
    figure(
        pen,
        look,
        own if is_own else pen.variant,
        far=strike if is_own else None,
        x=116 if is_own else None,
    )


@role(
    "boxer",
    slots={
        "trousers": "#d63b34",
        "glove": "#d63b34",
        "shirt": "#d63b34",
        "trim": "#f4f2ec",
        "shoe": "#2f2d38",
    },
    aliases=("fighter", "prizefighter"),
    variants=first("fighting", "boxing"),
)
def boxer(pen: Pen) -> None:
    """Draw a boxer on guard."""
    look = cast(
        pen,
        Look(top="skin", bottom="shorts", shoe="boot", collar="none", sleeve="none"),
        women=0.0,
        men_hair=("crop", "bald"),
    )
    own = Pose(
        near_arm=(30, 138),
        far_arm=(66, 118),
        near_hand="fist",
        far_hand="fist",
        near_leg=(-18, -24),
        far_leg=(24, 4),
        lean=6,
        mouth="calm",
    )

    @owned("gloves", "boxing gloves")
    def mitts(p: Pen, f: Figure) -> None:
        for arm, tone in ((f.far_arm, "glove.shade"), (f.near_arm, "glove")):
            x, y = f.palm(arm)
            p.form(tone.partition(".")[0], ellipse(x + 2, y, 15, 14), shade=4, light=3)

    pose = own if pen.variant in ("fighting", "boxing") else POSES.get(pen.variant, own)
    figure(pen, look, pose, over=mitts)


SUMO: Final = Build(
    torso=100, shoulder=34, chest=38, waist=44, hip=38, belly=20, girth=1.5, leg=(74, 66), head=0.98
)


@role(
    "sumo wrestler",
    slots={"trim": "#3a3f6b"},
    aliases=("sumo", "sumo fighter", "rikishi"),
    plural="sumo wrestlers",
    variants=first("ready"),
)
def sumo_wrestler(pen: Pen) -> None:
    """Draw a sumo wrestler with a topknot and a wound belt; ready, low with the legs apart."""
    look = Look(
        build=SUMO,
        top="skin",
        bottom="bare",
        collar="none",
        sleeve="none",
        shoe="bare",
        hair="knot",
    )
    own = Pose(
        near_arm=(-26, 36),
        far_arm=(40, 74),
        near_hand="fist",
        far_hand="open",
        near_leg=(-42, 12),
        far_leg=(54, 4),
        lean=8,
        mouth="calm",
    )

    def belt(p: Pen, f: Figure) -> None:
        hip = f.build.hip * 1.22
        low = 44 if f.pose.rest == "feet" else 14
        p.form(
            "trim",
            smooth(
                [
                    (-hip, -20, 0.3),
                    (0, -8),
                    (hip + 12, -22, 0.3),
                    (hip + 10, -2, 0.3),
                    (16, 12),
                    (14, low, 0.3),
                    (-8, low, 0.3),
                    (-12, 12),
                    (-hip, 2, 0.3),
                ]
            ),
            shade=5,
            light=3,
        )
        for k in range(5):
            x = -6 + 5 * k
            p.line("trim.light", [(x, 6), (x, low - 4)], 1.6)

    figure(pen, look, own if pen.variant == "ready" else POSES[pen.variant], chest=belt)


@role(
    "swimmer",
    slots={"dress": "#2f6fb5", "trousers": "#2f6fb5", "hat": "#d63b34", "trim": "#3a3f58"},
    variants=first("swimming"),
    tags=("sea",),
    box=(390, 392),
    stance="water",
    ground=352,
    along=("trousers", "hat"),
)
def swimmer(pen: Pen) -> None:
    """Draw a swimmer in a cap and goggles; swimming, stretched in a crawl above the water."""
    look = cast(
        pen,
        Look(
            top="skin",
            bottom="shorts",
            sleeve="none",
            collar="none",
            shoe="bare",
            hat=_cap_and_goggles,
        ),
        women_hair=("crop",),
        men_hair=("crop",),
        beards=0,
    )
    if look.has_lips:
        look = replace(look, top="dress", bottom="bare", collar="v")
    if pen.variant != "swimming":
        figure(pen, look, pen.variant, box=(390, 392))
        return
    own = Pose(
        near_arm=(150, 196),
        far_arm=(158, 172),
        near_leg=(6, 2),
        far_leg=(-14, -20),
        near_foot=66,
        far_foot=60,
        turn=74,
        tilt=-52,
        rest="free",
        lift=56,
        mouth="open",
    )
    figure(pen, look, own, box=(390, 392), x=176)
    wave = smooth(
        [
            (6, 362),
            (44, 350),
            (92, 358),
            (142, 347),
            (196, 356),
            (246, 346),
            (300, 355),
            (346, 347),
            (384, 360),
            (380, 388),
            (195, 391),
            (8, 388),
        ]
    )
    pen.fill("#5fb3d4", wave, to="#3f8fb8", slope="down", alpha=0.94)
    for x, y in ((50, 370), (150, 366), (260, 367), (335, 372)):
        pen.line("#dff2f8", [(x - 16, y + 2), (x, y - 3), (x + 18, y + 2)], 2.4, alpha=0.9)


def _cap_and_goggles(pen: Pen) -> None:
    headgear.swim_cap(pen)
    headgear.diving_mask(pen)


@role(
    "diver",
    slots={
        "shirt": "#2f3a4c",
        "trousers": "#2f3a4c",
        "trim": "#f2c53c",
        "hat": "#2f3a4c",
        "shoe": "#f2c53c",
    },
    aliases=("scuba diver", "frogman"),
    variants=("swimming",),
    box=(410, 230),
    height_m=1.18,
    shadow=(80.0, 330.0),
    tags=("sea",),
)
def diver(pen: Pen) -> None:
    """Draw a diver with mask, tank and fins."""
    look = cast(
        pen,
        Look(collar="turtle", shoe="bare", hat=headgear.diving_mask, loose=0),
        women_hair=("curls",),
        men_hair=("crop",),
        beards=0,
    )
    own = Pose(
        near_arm=(40, 70),
        far_arm=(70, 96),
        near_leg=(-8, -30),
        far_leg=(22, 0),
        near_foot=56,
        far_foot=60,
        turn=64,
        tilt=-40,
        rest="free",
        lift=136,
        mouth="none",
    )

    @owned("tank")
    def tank(p: Pen, f: Figure) -> None:
        t = f.build.torso
        with f.trunk(p):
            p.form(
                "trim",
                smooth(
                    [(-24, -t, 0.6), (-42, -t, 0.6), (-44, -t * 0.2, 0.5), (-24, -t * 0.18, 0.5)]
                ),
                shade=5,
                light=3,
            )
            p.box("#7d8896", -38, -t - 10, 10, 12, rounding=2)
        for leg, tone in ((f.far_leg, "trim.shade"), (f.near_leg, "trim")):
            x, y = leg.end
            dx, dy = x - leg.joint[0], y - leg.joint[1]
            k = 1 / max(1.0, (dx * dx + dy * dy) ** 0.5)
            ux, uy = dx * k, dy * k
            p.blob(
                tone,
                [
                    (x - uy * 7, y + ux * 7),
                    (x + ux * 54 - uy * 17, y + uy * 54 + ux * 17, 0.3),
                    (x + ux * 58 + uy * 13, y + uy * 58 - ux * 13, 0.3),
                    (x + uy * 7, y - ux * 7),
                ],
            )

    def bubbles(p: Pen, f: Figure) -> None:
        x, y = f.on_head(24, 14)
        p.line("#2b2933", [(x - 2, y), (x - 16, y + 16), f.place(-20, -f.build.torso)], 4)
        p.oval("#2b2933", x - 4, y + 1, 6, 5)

    figure(pen, look, own, box=(410, 230), behind=tank, over=bubbles, x=226)
    for x, y, r in ((376, 44, 6), (388, 26, 4.4), (372, 16, 3.4)):
        pen.edge("#dff2f8", ellipse(x, y, r, r), 1.6)


@role(
    "skier",
    slots={
        "coat": "#3f8fd0",
        "trousers": "#2f3a55",
        "hat": "#d63b34",
        "trim": "#f2c53c",
        "glove": "#2f3a55",
        "shoe": "#3a3f4c",
    },
    variants=first("skiing"),
    box=(340, 392),
)
def skier(pen: Pen) -> None:
    """Draw a skier going downhill with poles."""
    look = cast(
        pen,
        Look(
            jacket="closed",
            collar="none",
            has_gloves=True,
            shoe="boot",
            loose=4,
            bulk=3,
            hat=headgear.ski_helmet,
        ),
        women_hair=("ponytail", "long"),
        men_hair=("short",),
        beards=0.2,
    )
    if pen.variant != "skiing":
        figure(pen, look, pen.variant, box=(340, 392))
        return
    own = Pose(
        near_arm=(20, 78),
        far_arm=(42, 90),
        near_hand="fist",
        far_hand="fist",
        near_leg=(46, -22),
        far_leg=(56, -14),
        lean=26,
        tilt=-14,
        lift=6,
        mouth="open",
    )

    @owned("pole")
    def pole(p: Pen) -> None:
        p.line("#4a4f5c", [(8, -10), (-96, 52)], 3)
        p.oval("#4a4f5c", -84, 45, 4, 8, tilt=30)

    def under(p: Pen, f: Figure) -> None:
        X.skis(p, f, "trim")
        with f.far_palm(p):
            pole(p)

    figure(pen, look, own, box=(340, 392), behind=under, near=hold(pole), x=132)


@role(
    "snowboarder",
    slots={
        "coat": "#e2772f",
        "trousers": "#4a5f3f",
        "hat": "#33323d",
        "trim": "#7a3fa0",
        "glove": "#33323d",
        "shoe": "#33323d",
    },
    variants=first("riding a board"),
    box=(340, 392),
)
def snowboarder(pen: Pen) -> None:
    """Draw a snowboarder, knees bent, arms out."""
    look = cast(
        pen,
        Look(
            jacket="closed",
            collar="none",
            has_gloves=True,
            shoe="boot",
            loose=4,
            bulk=4,
            hat=headgear.beanie,
        ),
        women_hair=("long", "straight"),
        men_hair=("short", "curly"),
        beards=0.2,
    )
    if pen.variant != "riding a board":
        figure(pen, look, pen.variant, box=(340, 392))
        return
    own = Pose(
        near_arm=(-74, -92),
        far_arm=(82, 104),
        near_hand="open",
        far_hand="open",
        near_leg=(-38, 10),
        far_leg=(38, -10),
        near_foot=0,
        lean=10,
        lift=8,
        mouth="open",
    )

    @owned("board", "surfboard")
    def board(p: Pen, f: Figure) -> None:
        y = max(f.near_leg.end[1], f.far_leg.end[1]) + 14
        a, b = f.near_leg.end[0] - 34, f.far_leg.end[0] + 62
        p.limb("trim", [(a - 12, y - 9), (a + 4, y), (b - 16, y), (b + 4, y - 9)], (4, 8, 8, 4))

    figure(pen, look, own, box=(340, 392), over=board, x=140)


@role(
    "surfer",
    slots={"trousers": "#2f8fb5", "trim": "#f2a33c", "shirt": "#2f8fb5", "dress": "#2f8fb5"},
    variants=first("surfing"),
    box=(340, 392),
    tags=("sea",),
    stance="water",
    ground=374,
)
def surfer(pen: Pen) -> None:
    """Draw a surfer on a board on a wave."""
    look = cast(
        pen,
        Look(top="skin", bottom="shorts", sleeve="none", collar="none", shoe="bare"),
        women_hair=("long", "ponytail"),
        men_hair=("short", "curly"),
    )
    if look.has_lips:
        look = replace(look, top="dress", collar="v", bottom="bare")
    if pen.variant != "surfing":
        figure(pen, look, pen.variant, box=(340, 392))
        return
    own = Pose(
        near_arm=(-72, -88),
        far_arm=(80, 100),
        near_hand="open",
        far_hand="open",
        near_leg=(-36, 14),
        far_leg=(40, -12),
        lean=12,
        lift=34,
        mouth="open",
    )

    @owned("board", "snowboard")
    def board(p: Pen, f: Figure) -> None:
        y = max(f.near_leg.end[1], f.far_leg.end[1]) + 15
        a, b = f.near_leg.end[0] - 40, f.far_leg.end[0] + 74
        p.form(
            "trim",
            smooth(
                [
                    (a - 14, y - 4, 0.4),
                    (a + 20, y - 5),
                    (b - 20, y - 6),
                    (b + 6, y - 16, 0.2),
                    (b - 6, y),
                    (a + 10, y + 6),
                ]
            ),
            shade=3,
            light=2,
        )

    figure(pen, look, own, box=(340, 392), over=board, x=136)
    pen.blob(
        "#5fb3d4",
        [
            (6, 386),
            (30, 372),
            (70, 378),
            (116, 366),
            (170, 376),
            (220, 366),
            (266, 376),
            (312, 364),
            (316, 388),
            (160, 391),
        ],
        alpha=0.92,
    )
    for x, y in ((60, 380), (150, 376), (240, 380)):
        pen.line("#eaf6fa", [(x - 18, y + 2), (x, y - 3), (x + 18, y + 2)], 2.6)


@role(
    "cyclist",
    slots={
        "shirt": "#e2c02f",
        "trousers": "#2f3a4c",
        "coat": "#d63b34",
        "hat": "#3f8fd0",
        "trim": "#f4f4f4",
        "shoe": "#f2efe8",
    },
    aliases=("bicyclist", "biker", "bike rider"),
    variants=first("cycling"),
    box=(330, 354),
    height_m=1.8,
    shadow=(20.0, 310.0),
)
def cyclist(pen: Pen) -> None:
    """Draw a cyclist in a helmet; cycling, on a bicycle."""
    look = cast(
        pen,
        Look(
            sleeve="short",
            bottom="shorts",
            shoe="sneaker",
            collar="round",
            hat=headgear.cycle_helmet,
        ),
        women_hair=("ponytail", "bob"),
        men_hair=("short", "crop"),
        beards=0.2,
    )
    if pen.variant != "cycling":
        figure(pen, look, pen.variant, box=(330, 354))
        return
    own = Pose(
        near_arm=(44, 72),
        far_arm=(50, 76),
        near_hand="fist",
        far_hand="fist",
        near_leg=(66, -6),
        far_leg=(28, -14),
        near_foot=4,
        far_foot=10,
        lean=30,
        tilt=-20,
        rest="free",
    )
    # The pelvis is on the saddle; everything else of the bicycle follows from there.

    def bicycle(p: Pen, f: Figure) -> None:
        rear, front, low = (-62.0, 92.0), (112.0, 92.0), 92.0
        crank = (24.0, 96.0)
        for x, y in (rear, front):
            spoked_wheel(p, x, y, 58, rim="#33323d", spoke="#b9c0c8", width=6, count=14, thin=0.9)
        p.line("coat.shade", [rear, crank], 5)
        p.line("coat.shade", [rear, (-6, 26)], 4)
        p.line("coat", [crank, (-8, 18)], 6)
        p.line("coat", [crank, (86, 26)], 6)
        p.line("coat", [(-5, 30), (84, 18)], 6)
        p.line("coat", [(80, 2), (90, 34), front], 5.4)
        p.line("#8d97a3", [(80, 4), (79, -16), (92, -26), (110, -28)], 4.4)
        p.oval("#4a4f5c", *crank, 11)
        p.line("#8d97a3", [crank, (crank[0] - 4, low + 26)], 4)
        p.limb("#33323d", [(-24, 18), (-6, 16), (14, 20)], (9, 8, 5))

    def pedal(p: Pen, f: Figure) -> None:
        x, y = f.near_leg.end
        p.line("#8d97a3", [(24, 96), (x + 6, y + 12)], 4)
        p.limb("#33323d", [(x - 4, y + 13), (x + 18, y + 13)], (4, 4))

    figure(pen, look, replace(own, lift=152), box=(330, 354), behind=bicycle, over=pedal, x=126)


@role(
    "hiker",
    slots={
        "coat": "#c9503f",
        "trousers": "#6b6348",
        "hat": "#8a7a4a",
        "trim": "#4f7a5a",
        "shirt": "#e8d9b8",
        "shoe": "#6b4a30",
    },
    aliases=(
        "backpacker",
        "mountaineer",
        "climber",
        "explorer",
        "trekker",
        "adventurer",
        "traveler",
        "traveller",
    ),
    variants=first("walking"),
)
def hiker(pen: Pen) -> None:
    """Draw a hiker walking with a big pack and a stick."""
    look = cast(
        pen,
        Look(jacket="open", collar="round", shoe="tall", hat=headgear.fedora),
        women_hair=("plaits", "ponytail", "bob"),
        men_hair=("short", "curly"),
        beards=0.4,
    )
    own = replace(POSES["walking"], near_arm=(22, 74), near_hand="fist")
    pose = own if pen.variant == "walking" else posed(pen, STAFF)[0]
    has_stick = pen.variant in ("walking", "standing")

    def stick(p: Pen, f: Figure) -> None:
        with f.near_palm(p):
            X.hiking_stick(p, X.fall_to_ground(f))

    figure(pen, look, pose, behind=X.backpack, chest=X.straps, near=stick if has_stick else None)


@role(
    "reader",
    slots={"shirt": "#7a5aa0", "trousers": "#4a5470", "skirt": "#4a5470", "shoe": "#8a5a3c"},
    aliases=("bookworm",),
    variants=("reading", "reading seated"),
)
def reader(pen: Pen) -> None:
    """Draw somebody deep in a book."""
    look = cast(pen, Look(glasses="glasses" if pen.dice.child("g").chance(0.5) else ""))
    figure(pen, look, pen.variant)


@role(
    "yogi",
    slots={"shirt": "#4fa08f", "trousers": "#5a4a72", "trim": "#d98aa5"},
    aliases=("meditating person", "yoga teacher"),
    variants=("meditating", "sitting"),
)
def yogi(pen: Pen) -> None:
    """Draw somebody who meditates with crossed legs."""
    look = cast(
        pen,
        Look(sleeve="none", collar="round", shoe="bare"),
        women_hair=("bun", "ponytail", "knot"),
        men_hair=("knot", "crop"),
    )
    own = Pose(
        near_arm=(-40, -26),
        far_arm=(44, 34),
        near_leg=(-72, 82),
        far_leg=(72, -82),
        near_foot=6,
        far_foot=170,
        rest="free",
        lift=46,
        is_asleep=True,
        mouth="smile",
    )
    figure(pen, look, own)


@role(
    "carrier",
    slots={
        "shirt": "#2f62b8",
        "trousers": "#2f3a55",
        "hat": "#2f62b8",
        "trim": "#234a8f",
        "coat": "#2f62b8",
        "pack": "#9a6a3f",
    },
    aliases=(
        "mailman",
        "postman",
        "mail carrier",
        "delivery man",
        "delivery person",
        "courier",
        "postwoman",
        "mailmen",
    ),
    variants=first("standing"),
)
def carrier(pen: Pen) -> None:
    """Draw a courier with a parcel."""
    look = cast(
        pen,
        Look(collar="shirt", sleeve="short", belt="shoe", hat=headgear.cap),
        women_hair=("ponytail",),
        men_hair=("short", "crop"),
    )
    pose, is_own = posed(pen, replace(GRIP, far_arm=(30, 84), far_hand="fist"))
    figure(pen, look, pose, near=hold(_parcel) if is_own else None, chest=_mailbag)


@owned("bag", "mailbag")
def _mailbag(pen: Pen, f: Figure) -> None:
    if "satchel" not in pen.attributes:
        person_extras.satchel(pen, f, "pack", mail=True)


@owned("parcel")
def _parcel(pen: Pen) -> None:
    pen.form(
        "#c79a63",
        smooth([(-18, -34, 0.1), (34, -34, 0.1), (34, 6, 0.1), (-18, 6, 0.1)]),
        shade=4,
        light=2,
    )
    pen.box("#e6d2a8", 3, -34, 9, 40)
    pen.box("#f4f0e6", 16, -12, 14, 10)
