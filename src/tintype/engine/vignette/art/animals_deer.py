"""Owns the drawings of the deer family: deer, doe, fawn, reindeer, moose.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import (
    INK,
    Build,
    Legs,
    curve,
    dots,
    eye,
    far_legs,
    folded_legs,
    galloping,
    near_legs,
    standing,
)
from tintype.engine.vignette.art.gaits import gaits
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.pen import Pen

DEER = Build(
    fore=(146, 156),
    hind=(66, 152),
    floor=248,
    fore_widths=(30, 14, 9),
    hind_widths=(46, 28, 13, 9),
    foot="hoof",
    foot_slot="hoof",
    apart=15,
)


def antlers(pen: Pen, tone: str, scale: float = 1.0) -> None:
    """Draw one branching antler that rises from the origin and sweeps back."""
    s = scale
    pen.limb(
        tone, [(0, 0), (-10 * s, -24 * s), (-6 * s, -50 * s), (8 * s, -72 * s)], (9, 8, 6.5, 3)
    )
    for a, b, c in (
        ((-2, -8), (12, -16), (22, -28)),
        ((-10, -26), (-24, -36), (-28, -54)),
        ((-8, -44), (8, -52), (24, -56)),
    ):
        pen.limb(
            tone, [(a[0] * s, a[1] * s), (b[0] * s, b[1] * s), (c[0] * s, c[1] * s)], (7, 5.5, 2.5)
        )


def deer_figure(pen: Pen, *, has_antlers: bool, has_spots: bool) -> None:
    """Draw a deer in the pen's variant, 220 x 250, without stating anchors."""
    is_running = pen.variant in ("running", "jumping")
    is_down = pen.variant in ("lying", "sitting", "sleeping")
    legs = standing(DEER)
    if pen.variant == "jumping":
        legs = leaping()
    elif is_running:
        legs = galloping(DEER, reach=0.78)
    if not is_down:
        far_legs(pen, DEER, legs)
    with pen.moved(0, 70 if is_down else 0):
        tail = curve("44 118, 30 114, 22 122 .4, 30 136, 46 138")
        pen.form("belly", tail, shade=3)
        pen.blob("coat", dots("48 116, 34 111, 24 118, 36 122, 48 128"))
        is_grazing = pen.variant == "grazing"
        if is_grazing:
            trunk = curve(
                "38 138, 46 116, 76 108, 112 112, 138 108, 162 124, 180 158, 188 190, 168 198,"
                "158 176, 146 172, 126 176, 96 170, 64 178, 42 164"
            )
        else:
            trunk = curve(
                "38 138, 46 116, 76 108, 112 112, 136 102, 148 76, 154 48, 180 52, 178 84,"
                "174 118, 162 160, 132 176, 96 170, 64 178, 42 164"
            )
        pen.form("coat", trunk, shade=9, light=4)
        with pen.inside(trunk):
            if not is_grazing:
                pen.blob("belly", dots("182 76, 166 90, 158 128, 160 160, 186 140"))
            pen.blob("belly", dots("64 182, 96 168, 134 172, 156 160, 150 196, 60 196"))
            if has_spots:
                for x, y in (
                    (58, 124),
                    (74, 119),
                    (92, 121),
                    (110, 122),
                    (128, 118),
                    (64, 138),
                    (82, 134),
                    (100, 136),
                    (118, 136),
                    (136, 132),
                    (74, 150),
                    (94, 150),
                ):
                    pen.oval("belly", x, y, 4, 3.4)
    if is_down:
        folded_legs(pen, DEER, 70)
    else:
        near_legs(pen, DEER, legs)
    if is_grazing:
        with pen.moved(174, 196), pen.turned(34, 0, 0):
            deer_head(pen, has_antlers=has_antlers, is_asleep=pen.variant == "sleeping")
        return
    with pen.moved(166, 50 + (66 if is_down else 0)):
        deer_head(pen, has_antlers=has_antlers, is_asleep=pen.variant == "sleeping")


def leaping() -> Legs:
    """Return the joints of a leap: forelegs tucked under, hind legs stretched back."""
    (fx, fy), (hx, hy) = DEER.fore, DEER.hind
    return Legs(
        near_fore=[(fx, fy), (fx + 38, fy + 12), (fx + 16, fy + 40)],
        far_fore=[(fx + 4, fy - 4), (fx + 50, fy), (fx + 34, fy + 32)],
        near_hind=[(hx, hy), (hx - 8, hy + 30), (hx - 36, hy + 36), (hx - 58, hy + 62)],
        far_hind=[(hx + 6, hy), (hx + 6, hy + 34), (hx - 20, hy + 44), (hx - 36, hy + 72)],
    )


def deer_head(pen: Pen, *, has_antlers: bool, is_asleep: bool) -> None:
    """Draw a deer's head in side view about the middle of its skull."""
    if has_antlers:
        with pen.moved(10, -22):
            antlers(pen, "antler.shade", 0.92)
    pen.blob("coat.shade", dots("8 -18, 22 -34, 40 -36, 34 -22, 18 -12"))
    head = curve("-18 2, -14 -18, 4 -24, 20 -14, 34 4, 46 14, 46 26, 32 30, 14 22, -8 18")
    pen.form("coat", head, shade=5, light=3)
    with pen.inside(head):
        pen.blob("belly", dots("-10 22, 14 14, 30 16, 48 24, 40 36, -8 32"))
    pen.oval("belly", 13, -1, 8, 7, alpha=0.7)
    pen.blob(INK, dots("40 10, 48 13, 48 20, 42 20"))
    pen.line(INK, dots("45 25, 36 26, 28 22"), 1.5)
    eye(pen, 13, -2, 5.2, is_asleep=is_asleep)
    ear = curve("-8 -10, -26 -16, -44 -12, -40 2, -20 6")
    pen.form("coat", ear, shade=3, light=2)
    pen.blob("inner", dots("-14 -6, -27 -11, -38 -8, -30 -1, -18 1"))
    if has_antlers:
        with pen.moved(-2, -20):
            antlers(pen, "antler")


DEER_SLOTS = {
    "coat": "#b9773f",
    "belly": "#f6e7cd",
    "antler": "#d8bd8e",
    "inner": "#dba38c",
    "hoof": "#44333a",
}


@draws(
    "deer",
    box=(240, 290),
    height_m=2.0,
    slots=DEER_SLOTS,
    variants=("standing", "running", "jumping", "grazing", "lying", "sitting", "sleeping"),
    plural="deer",
    aliases=("stag", "buck", "elk", "antelope", "hart"),
    tags=("wild", "forest"),
    shadow=(54, 186),
)
def deer(pen: Pen) -> None:
    """Draw a stag with branching antlers."""
    dx = 0 if pen.variant == "grazing" else 14
    with pen.moved(dx, 42):
        deer_figure(pen, has_antlers=True, has_spots=False)
    deer_anchors_at(pen, dx, 42)


def deer_anchors_at(pen: Pen, dx: float, dy: float) -> None:
    """State the anchors of a deer drawn with its origin at (dx, dy)."""
    low = 66 if pen.variant in ("lying", "sitting", "sleeping") else 0
    if pen.variant == "grazing":
        pen.anchor("seat", 96 + dx, 112 + dy, size=50)
        pen.anchor("head", 190 + dx, 180 + dy, size=30)
        pen.anchor("mouth", 200 + dx, 240 + dy, size=30)
        pen.anchor("neck", 166 + dx, 150 + dy, size=19)
        return
    pen.anchor("seat", 96 + dx, 112 + dy + low, size=50)
    pen.anchor("back", 96 + dx, 110 + dy + low, size=50)
    pen.anchor("head", 166 + dx, 28 + dy + low, size=30)
    pen.anchor("face", 179 + dx, 48 + dy + low, size=34)
    pen.anchor("mouth", 210 + dx, 74 + dy + low, size=30)
    pen.anchor("neck", 162 + dx, 96 + dy + low, size=19)


@draws(
    "doe",
    box=(240, 250),
    height_m=1.6,
    slots={k: v for k, v in DEER_SLOTS.items() if k != "antler"},
    variants=("standing", "running", "jumping", "grazing", "lying", "sitting", "sleeping"),
    aliases=("gazelle", "roe deer", "impala"),
    tags=("wild", "forest"),
    shadow=(54, 186),
)
def doe(pen: Pen) -> None:
    """Draw a deer without antlers."""
    with pen.moved(14, 2):
        deer_figure(pen, has_antlers=False, has_spots=False)
    deer_anchors_at(pen, 14, 2)


@draws(
    "fawn",
    box=(200, 210),
    height_m=0.8,
    slots={k: v for k, v in DEER_SLOTS.items() if k != "antler"},
    variants=("standing", "running", "jumping", "grazing", "lying", "sitting", "sleeping"),
    aliases=("baby deer", "bambi", "young deer"),
    tags=("wild", "forest"),
    shadow=(50, 156),
)
def fawn(pen: Pen) -> None:
    """Draw a spotted fawn with a large head on thin legs."""
    with pen.moved(10, 6, scale=0.82):
        deer_figure(pen, has_antlers=False, has_spots=True)
    low = 54 if pen.variant in ("lying", "sitting", "sleeping") else 0
    pen.anchor("head", 146, 30 + low, size=28)
    pen.anchor("face", 157, 46 + low, size=30)
    pen.anchor("mouth", 182, 68 + low, size=30)
    pen.anchor("back", 88, 98 + low, size=40)
    pen.anchor("neck", 142, 86 + low, size=17)


REINDEER = Build(
    fore=(158, 156),
    hind=(72, 154),
    floor=238,
    fore_widths=(34, 18, 13),
    hind_widths=(46, 28, 17, 13),
    foot="hoof",
    foot_slot="hoof",
    sock="ruff",
    apart=16,
)


@gaits(REINDEER)
@draws(
    "reindeer",
    box=(260, 280),
    height_m=1.8,
    slots={
        "coat": "#8a6248",
        "ruff": "#efe4d2",
        "antler": "#c9a777",
        "harness": "#c23f3a",
        "hoof": "#3c3034",
    },
    variants=("standing", "running", "red-nosed"),
    plural="reindeer",
    aliases=("caribou", "rudolph", "reindeers"),
    tags=("wild", "arctic", "christmas"),
    shadow=(56, 196),
)
def reindeer(pen: Pen) -> None:
    """Draw a reindeer: pale ruff, great swept antlers, a red harness with a bell."""
    is_running = pen.variant == "running"
    legs = galloping(REINDEER, reach=0.74) if is_running else standing(REINDEER)
    with pen.moved(8, 42):
        far_legs(pen, REINDEER, legs)
        pen.form("ruff", curve("48 122, 34 118, 26 130, 36 142, 50 142"), shade=3)
        with pen.moved(196, 46):
            sweep(pen, "antler.shade")
        trunk = curve(
            "42 142, 50 118, 82 108, 124 112, 154 104, 172 80, 182 58, 206 66, 204 96,"
            "194 132, 178 164, 144 180, 104 174, 68 180, 46 168"
        )
        pen.form("coat", trunk, shade=10, light=4)
        with pen.inside(trunk):
            ruff = dots(
                "210 72, 190 78, 176 100, 166 128, 160 150, 172 148, 174 166, 186 158, 214 130"
            )
            pen.blob("ruff", ruff)
            pen.blob("ruff", dots("64 184, 104 172, 146 176, 172 166, 160 196, 60 196"))
            pen.limb("harness", dots("118 106, 126 140, 122 182"), (9, 9, 9))
        near_legs(pen, REINDEER, legs)
        pen.limb("harness", dots("164 92, 184 112, 204 110"), (10, 11, 10))
        pen.oval("#e8c45a", 190, 120, 6.5, 7)
        pen.line("#e8c45a.deep", [(187, 123), (193, 123)], 1.5)
        pen.blob("coat.shade", dots("206 42, 222 30, 236 34, 226 46"))
        head = curve(
            "176 64, 180 44, 198 38, 214 48, 232 66, 244 76, 244 92, 228 96, 206 88, 186 82"
        )
        pen.form("coat", head, shade=5, light=3)
        with pen.inside(head):
            pen.blob("ruff", dots("230 64, 218 80, 222 100, 250 100, 250 72"))
        nose = "harness" if pen.variant == "red-nosed" else "hoof"
        pen.blob(nose, dots("236 70, 246 74, 247 84, 240 87, 234 80"))
        pen.oval("#ffffff.raw", 240, 76, 1.8, alpha=0.7)
        pen.line(INK, dots("240 93, 230 93, 222 88"), 1.5)
        eye(pen, 208, 60, 5)
        pen.form("coat", curve("186 52, 168 44, 154 48, 162 60, 182 62"), shade=3, light=2)
        with pen.moved(190, 44):
            sweep(pen, "antler")
    dy = 42
    pen.anchor("seat", 112, 112 + dy, size=56)
    pen.anchor("back", 112, 110 + dy, size=56)
    pen.anchor("head", 200, 40 + dy, size=32)
    pen.anchor("face", 216, 60 + dy, size=34)
    pen.anchor("mouth", 248, 94 + dy, size=30)
    pen.anchor("neck", 186, 104 + dy, size=23)


def sweep(pen: Pen, tone: str) -> None:
    """Draw one reindeer antler: a long bow with fingers, and a brow tine."""
    pen.limb(tone, dots("0 0, -20 -14, -34 -38, -24 -62, -2 -78"), (7, 6.5, 6, 5, 2.5))
    for spine in (
        "-33 -34, -46 -44, -48 -58",
        "-28 -54, -40 -66, -38 -78",
        "-16 -68, -22 -80, -16 -86",
    ):
        pen.limb(tone, dots(spine), (5, 4, 2))
    pen.limb(tone, dots("-4 -4, 12 -14, 26 -14, 34 -24"), (6, 5, 5, 2))
    pen.limb(tone, dots("20 -14, 30 -8, 38 -10"), (4, 3.5, 2))


MOOSE = Build(
    fore=(196, 160),
    hind=(82, 156),
    floor=268,
    fore_widths=(40, 20, 13),
    hind_widths=(52, 32, 18, 13),
    foot="hoof",
    foot_slot="hoof",
    sock="leg",
    apart=20,
)


@gaits(MOOSE)
@draws(
    "moose",
    box=(310, 280),
    height_m=2.5,
    slots={
        "coat": "#5f4336",
        "leg": "#9b8471",
        "muzzle": "#7b5b49",
        "antler": "#d2b184",
        "hoof": "#332a2c",
    },
    plural="moose",
    aliases=("mooses",),
    tags=("wild", "forest", "arctic"),
    shadow=(66, 236),
)
def moose(pen: Pen) -> None:
    """Draw a moose: palmate antlers, a hump, a drooping muzzle and a bell beard."""
    legs = standing(MOOSE)
    with pen.moved(4, 12):
        far_legs(pen, MOOSE, legs)
        pen.form("coat", curve("54 112, 42 112, 40 126, 50 132, 60 126"), shade=3)
        with pen.moved(238, 46):
            palm(pen, "antler.shade", -1)
        trunk = curve(
            "48 136, 56 108, 92 96, 132 96, 164 74, 194 66, 216 60, 242 74, 240 112,"
            "228 150, 206 176, 160 180, 112 172, 74 180, 52 164"
        )
        pen.form("coat", trunk, shade=12, light=5)
        near_legs(pen, MOOSE, legs)
        pen.form("coat", curve("232 108, 248 106, 250 128, 242 146 .2, 234 130"), shade=3)
        head = curve(
            "212 66, 218 46, 238 42, 256 56, 270 74, 290 86, 300 104, 292 122, 272 122,"
            "256 108, 238 98, 222 90"
        )
        pen.form("coat", head, shade=6, light=3)
        with pen.inside(head):
            pen.blob("muzzle", dots("280 74, 262 92, 264 128, 310 130, 306 88"))
        pen.oval("hoof", 288, 100, 2.8, 4, tilt=30)
        pen.line("hoof", dots("290 120, 276 116, 266 106"), 1.8)
        eye(pen, 246, 64, 4.8)
        pen.oval("#ffffff.raw", 247.4, 62, 1.6)
        pen.form("coat", curve("216 58, 198 52, 188 58, 198 70, 214 70"), shade=3, light=2)
        with pen.moved(230, 48):
            palm(pen, "antler", 1)
    pen.anchor("seat", 130, 106, size=66)
    pen.anchor("back", 130, 104, size=66)
    pen.anchor("head", 240, 54, size=36)
    pen.anchor("face", 250, 76, size=36)
    pen.anchor("mouth", 290, 132, size=30)
    pen.anchor("neck", 226, 116, size=30)


def palm(pen: Pen, tone: str, side: int) -> None:
    """Draw one broad moose antler from the origin; the near one (1) spreads to the left."""
    points = (
        "0 4, -14 -2, -30 -4, -50 -2, -70 -12 .2, -60 -16, -76 -30 .2, -62 -30, -72 -46 .2,"
        "-56 -40, -58 -56 .2, -44 -44, -38 -54 .2, -30 -38, -22 -24, -12 -12, 2 -6"
    )
    outline = curve(points)
    if side < 0:
        outline = outline.scaled(-0.72, 0.8)
    if "." in tone:
        pen.fill(tone, outline)
    else:
        pen.form(tone, outline, shade=4, light=3)
