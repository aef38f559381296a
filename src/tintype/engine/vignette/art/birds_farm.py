"""Owns the drawings of poultry: hen, rooster, chick, duck, duckling, goose, turkey.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import curve, dots, eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.plumage import folded, leg, spread_wing, tinted


def comb_head(pen: Pen, x: float, y: float, *, size: float = 1.0) -> None:
    """Draw beak, comb and wattle of a hen about its eye at (x, y)."""
    with pen.moved(x, y, scale=size):
        comb = curve(
            "-20 -14 .4, -26 -28, -18 -38, -12 -30 .2, -8 -44, 2 -42, 4 -30 .2, 12 -38, 18 -28,"
            "14 -12 .4"
        )
        pen.form("comb", comb, shade=4, light=3)


def beak_and_wattle(pen: Pen, x: float, y: float, *, size: float = 1.0) -> None:
    """Draw what lies over the face of a hen: beak, wattle, eye."""
    with pen.moved(x, y, scale=size):
        pen.form("comb", curve("6 14, 16 14, 20 28, 12 38, 4 30"), shade=4)
        pen.blob("beak.shade", dots("12 6 .3, 30 9 .2, 13 15 .4"))
        pen.form("beak", curve("12 -5 .3, 25 -1, 34 9 .2, 12 8 .3"), shade=2)
        eye(pen, 0, 0, 5)


@draws(
    "hen",
    box=(200, 200),
    height_m=0.45,
    slots={
        "coat": "#c9743c",
        "comb": "#d8392f",
        "beak": "#f0b440",
        "leg": "#e0a040",
        "tail": "#7d4430",
    },
    variants=("standing", "sitting"),
    aliases=("chicken", "pullet"),
    tags=("farm", "bird"),
    shadow=(70, 150),
)
def hen(pen: Pen) -> None:
    """Draw a brown hen."""
    drop = 28.0 if pen.variant == "sitting" else 0.0
    if not drop:
        for x in (120, 96):
            tone = "leg.deep" if x == 120 else "leg"
            leg(pen, tone, [(x, 152), (x, 176), (x + 2, 199)], 6, length=20)
    with pen.moved(0, drop):
        tail = curve(
            "62 100, 44 84, 36 52, 18 44 .3, 12 62, 2 66 .3, 4 86, 0 94 .3, 14 118, 40 136, 70 132"
        )
        pen.form("tail", tail, shade=5, light=3)
        comb_head(pen, 150, 48)
        body = curve(
            "146 26, 166 36, 168 58, 172 92, 164 132, 136 162, 96 172, 54 160, 30 132, 26 104,"
            "46 92, 78 100, 108 96, 122 74, 126 42"
        )
        pen.form("coat", body, shade=10, light=5)
        with pen.inside(body):
            for y, x in ((70, 140), (82, 128), (84, 154), (98, 140), (98, 164), (112, 152)):
                pen.line("coat.shade", [(x - 6, y), (x, y + 6), (x + 6, y)], 2.4)
        folded(
            pen,
            "coat.shade",
            "112 106, 132 120, 126 142, 96 154, 60 146, 34 118 .2, 66 116, 88 110",
            ("120 136, 90 142, 58 132", "122 124, 96 130, 66 124"),
        )
        beak_and_wattle(pen, 150, 48)
    pen.anchor("head", 146, 24 + drop, size=44)
    pen.anchor("mouth", 180, 56 + drop)
    pen.anchor("back", 84, 100 + drop, size=60)


@draws(
    "rooster",
    box=(220, 230),
    height_m=0.65,
    slots={
        "coat": "#c8502d",
        "neck": "#eeb03c",
        "wing": "#8d3b2b",
        "tail": "#2c6a66",
        "comb": "#d8322f",
        "beak": "#f0c04a",
        "leg": "#e5a93f",
    },
    variants=("standing",),
    aliases=("cock", "cockerel"),
    tags=("farm", "bird"),
    shadow=(80, 160),
    along=("wing", "neck"),
)
def rooster(pen: Pen) -> None:
    """Draw a rooster with golden hackles and a green sickle tail."""
    for dx, spine, w in (
        (0, [(76, 130), (52, 84), (36, 60), (10, 62), (4, 92)], (34, 32, 26, 16, 5)),
        (1, [(74, 128), (38, 100), (16, 106), (10, 134)], (30, 26, 18, 5)),
        (2, [(82, 128), (66, 80), (56, 42), (30, 22), (8, 34)], (34, 32, 26, 17, 5)),
        (3, [(86, 134), (58, 118), (34, 132), (30, 160)], (28, 24, 16, 5)),
    ):
        pen.limb("tail.shade" if dx % 2 else "tail", spine, w)
        pen.line("tail.light", spine[1:-1], 2, alpha=0.8)
    for x in (128, 104):
        tone = "leg.deep" if x == 128 else "leg"
        pen.limb("wing.shade", [(x, 160), (x, 184)], (28, 14))
        leg(pen, tone, [(x, 178), (x, 200), (x + 2, 229)], 7, length=24)
        pen.limb(tone, [(x - 1, 206), (x - 12, 204)], (5, 1.5))
    with pen.moved(162, 52):
        comb = curve(
            "-26 -10 .4, -38 -24, -28 -34, -24 -26 .2, -24 -46, -12 -48, -10 -34 .2, -4 -52,"
            "8 -48, 8 -34 .2, 18 -42, 22 -28, 16 -10 .4"
        )
        pen.form("comb", comb, shade=4, light=3)
    body = curve(
        "158 30, 176 40, 178 62, 180 100, 172 142, 146 172, 108 182, 74 166, 60 136, 78 116,"
        "110 112, 128 84, 134 48"
    )
    pen.form("coat", body, shade=9, light=4)
    hackle = curve(
        "158 30, 177 40, 178 64, 184 98 .2, 174 104, 168 120 .2, 156 112, 146 126 .2, 136 114,"
        "120 122 .2, 122 96, 132 66, 138 42"
    )
    pen.form("neck", hackle, shade=6, light=4)
    for line in ("160 74, 164 90, 166 108", "146 74, 146 96, 144 114", "172 70, 176 84, 178 94"):
        pen.line("neck.deep", dots(line), 2, alpha=0.5)
    folded(
        pen,
        "wing",
        "118 124, 138 134, 132 154, 104 168, 76 160, 56 138 .2, 84 132, 100 128",
        ("126 148, 100 156, 76 148", "130 138, 106 144, 82 140"),
    )
    beak_and_wattle(pen, 162, 52, size=1.15)
    pen.anchor("head", 158, 28, size=46)
    pen.anchor("mouth", 198, 62)
    pen.anchor("back", 98, 116, size=50)


@draws(
    "chick",
    box=(110, 110),
    height_m=0.12,
    slots={"coat": "#f7cf3f", "beak": "#ee8c33", "leg": "#e5862f"},
    variants=("standing",),
    aliases=("baby chicken", "fledgling"),
    tags=("farm", "bird", "baby"),
    shadow=(30, 84),
)
def chick(pen: Pen) -> None:
    """Draw a fluffy yellow chick."""
    for x in (66, 50):
        leg(pen, "leg.deep" if x == 66 else "leg", [(x, 90), (x, 98), (x + 1, 109)], 4, length=12)
    body = curve(
        "64 6, 84 14, 92 34, 86 50, 92 66, 84 88, 58 98,"
        "30 92, 16 74, 2 60 .2, 20 56, 36 50, 42 36, 46 16"
    )
    pen.form("coat", body, shade=6, light=4)
    pen.line("coat", dots("62 7, 58 1, 52 2"), 2.4)
    pen.line("coat", dots("65 6, 66 1, 62 0"), 2.4)
    wing = curve("60 58, 64 72, 50 82, 30 78, 18 64 .2, 40 60")
    tinted(pen, "coat", wing, shade=4)
    pen.blob("beak.shade", dots("88 36 .3, 100 37 .2, 88 42 .4"))
    pen.form("beak", curve("87 28 .3, 98 31, 105 37 .2, 88 37 .3"), shade=2)
    pen.oval("#e8694f", 72, 40, 5, 3.6, alpha=0.28)
    eye(pen, 76, 28, 4.6)
    pen.anchor("head", 66, 7, size=42)
    pen.anchor("mouth", 100, 37)
    pen.anchor("back", 40, 52, size=36)


def duck_shape(pen: Pen) -> None:
    """Draw a duck with slots coat, head, ring, breast, wing, patch, beak, leg."""
    if pen.variant == "flying":
        spread_wing(pen, "wing", ((134, 84), (146, 42), (116, 3), (96, 88)), is_far=True)
        pen.form("coat", curve("62 98, 36 86, 4 82 .3, 10 100, 2 116 .3, 36 120, 70 120"), shade=4)
        body = curve("150 76, 160 94, 146 112, 110 128, 74 124, 52 108, 74 92, 112 82, 134 74")
        pen.form("coat", body, shade=7, light=4)
        with pen.inside(body):
            pen.blob("breast", dots("166 70, 134 80, 128 100, 140 122, 170 110"))
        pen.limb("ring", [(142, 88), (156, 77)], (27, 23))
        pen.limb("head", [(151, 80), (164, 70)], (24, 24))
        wing = spread_wing(pen, "wing", ((132, 90), (108, 38), (30, 4), (70, 112)))
        with pen.inside(wing):
            pen.limb("patch", [(60, 70), (96, 104)], (13, 13))
        x, y, s = 169.0, 63.0, 0.86
        pen.anchor("back", 106, 84, size=50)
    else:
        is_swimming = pen.variant == "swimming"
        dy = 18.0 if is_swimming else 0.0
        if not is_swimming:
            for x in (118, 92):
                leg(
                    pen,
                    "leg.deep" if x == 118 else "leg",
                    [(x, 140), (x - 1, 156), (x, 179)],
                    8,
                    length=24,
                    is_webbed=True,
                )
        with pen.moved(0, dy):
            tail = curve("54 106, 30 94, 10 72 .3, 8 92, 2 96 .3, 14 120, 50 134")
            pen.form("coat", tail, shade=4)
            pen.line("head", dots("18 84, 8 74, 10 64, 18 66"), 3.6)
            body = curve(
                "146 82, 162 100, 160 124, 138 146, 96 154,"
                "52 146, 22 120, 34 104, 66 104, 104 92, 126 80"
            )
            pen.form("coat", body, shade=9, light=5)
            with pen.inside(body):
                pen.blob("breast", dots("176 76, 138 70, 128 96, 134 128, 150 150, 176 120"))
            pen.limb("head", [(144, 86), (146, 60), (154, 40)], (36, 28, 30))
            pen.limb("ring", [(129, 78), (146, 82), (162, 78)], (6, 7, 6))
            wing = folded(
                pen,
                "wing",
                "116 94, 130 110, 118 130, 84 138, 50 128, 24 104 .2, 58 104, 92 94",
                ("118 124, 86 130, 50 116", "120 112, 90 116, 60 110"),
            )
            with pen.inside(wing):
                pen.limb("patch", [(52, 122), (88, 131)], (11, 11))
        if is_swimming:
            ripples(pen, 14, 172, 176)
        x, y, s = 158.0, 40.0 + dy, 1.0
        pen.anchor("back", 86, 92 + dy, size=60)
    with pen.moved(x, y, scale=s):
        head = curve("-4 -24, 14 -18, 20 -2, 12 14, -8 18, -24 8, -26 -8, -18 -20")
        pen.form("head", head, shade=5, light=4)
        pen.form("beak", curve("12 -6 .4, 24 0, 38 4, 42 10, 34 15, 12 12 .4"), shade=3, light=2)
        pen.line("beak.line", [(16, 9), (28, 11), (38, 10)], 1.3, alpha=0.55)
        eye(pen, 4, -7, 4.4)
    pen.anchor("head", x - 6, y - 22, size=40)
    pen.anchor("mouth", x + 36, y + 8)


def ripples(pen: Pen, left: float, right: float, y: float) -> None:
    """Draw the water at which a swimmer's body ends: a pale band and two ripples."""
    mid = (left + right) / 2
    w = right - left
    pen.limb("#cfe8f2.light", [(left, y), (mid, y + 3), (right, y)], (2, w * 0.045, 2), alpha=0.85)
    pen.line("#f4fafc.light", [(left + w * 0.1, y - 4), (mid, y - 1), (right - w * 0.1, y - 4)], 2)


DUCK = {
    "coat": "#b9b2a8",
    "head": "#2f7a55",
    "ring": "#f5f1ea",
    "breast": "#8a5138",
    "wing": "#9d958c",
    "patch": "#4467b8",
    "beak": "#f0b73c",
    "leg": "#ea8a35",
}


@draws(
    "duck",
    box=(204, 180),
    height_m=0.4,
    slots=DUCK,
    variants=("standing", "swimming", "flying"),
    aliases=("mallard", "drake"),
    tags=("farm", "pond", "bird"),
    shadow=(70, 150),
    along=("wing", "head", "breast"),
)
def duck(pen: Pen) -> None:
    """Draw a drake mallard with its green head."""
    duck_shape(pen)


@draws(
    "duckling",
    box=(130, 120),
    height_m=0.16,
    slots={"coat": "#f6d04a", "beak": "#ee8f3a", "leg": "#e8873a"},
    variants=("standing", "swimming"),
    aliases=("baby duck",),
    tags=("farm", "pond", "bird", "baby"),
    shadow=(38, 94),
)
def duckling(pen: Pen) -> None:
    """Draw a fluffy yellow duckling."""
    is_swimming = pen.variant == "swimming"
    dy = 10.0 if is_swimming else 0.0
    if not is_swimming:
        for x in (76, 58):
            tone = "leg.deep" if x == 76 else "leg"
            leg(pen, tone, [(x, 98), (x, 108), (x, 119)], 5.5, length=16, is_webbed=True)
    with pen.moved(0, dy):
        body = curve(
            "82 4, 102 12, 110 30, 102 50, 104 68, 98 90, 70 104, 36 98, 14 78, 2 60 .2, 24 62,"
            "48 58, 62 48, 60 26, 66 10"
        )
        pen.form("coat", body, shade=7, light=4)
        wing = curve("74 66, 78 80, 62 92, 38 86, 20 70 .2, 48 68")
        tinted(pen, "coat", wing, shade=4)
        pen.form("beak", curve("101 22 .4, 112 27, 124 30, 126 36, 118 40, 102 37 .4"), shade=2.5)
        pen.line("beak.line", dots("104 34, 114 35, 122 34"), 1.2, alpha=0.5)
        pen.oval("#e8694f", 88, 38, 5.5, 3.8, alpha=0.26)
        eye(pen, 93, 25, 4.8)
    if is_swimming:
        ripples(pen, 8, 112, 114)
    pen.anchor("head", 84, 6 + dy, size=42)
    pen.anchor("mouth", 122, 34 + dy)
    pen.anchor("back", 48, 60 + dy, size=40)


@draws(
    "goose",
    box=(220, 240),
    height_m=0.8,
    slots={"coat": "#f5f1e9", "beak": "#f09438", "leg": "#ec8a33"},
    variants=("standing", "flying"),
    plural="geese",
    aliases=("gander",),
    tags=("farm", "pond", "bird"),
    shadow=(70, 160),
)
def goose(pen: Pen) -> None:
    """Draw a white goose with its neck up, or stretched out in flight."""
    if pen.variant == "flying":
        spread_wing(pen, "coat", ((128, 142), (142, 82), (114, 24), (86, 144)), is_far=True)
        pen.form(
            "coat", curve("50 154, 24 146, 0 148 .3, 6 160, 2 172 .3, 28 174, 60 172"), shade=4
        )
        body = curve(
            "214 112, 206 128, 184 134, 160 146, 138 168, 100 184, 62 176, 40 162, 64 146,"
            "106 138, 140 132, 170 114, 190 104, 206 104"
        )
        pen.form("coat", body, shade=8, light=3)
        spread_wing(pen, "coat", ((130, 146), (104, 82), (18, 26), (58, 168)), covert="coat")
        x = 198.0
        pen.blob("beak.shade", dots("206 112 .4, 219 118, 206 124 .4"))
        pen.form("beak", curve("204 106 .4, 214 110, 219 117, 206 118 .4"), shade=2)
        eye(pen, 197, 111, 3.8)
        pen.anchor("back", 100, 138, size=60)
        pen.anchor("seat", 100, 138, size=60)
        pen.anchor("head", x - 4, 104, size=30)
        pen.anchor("mouth", 218, 117)
        return
    for x in (126, 100):
        tone = "leg.deep" if x == 126 else "leg"
        leg(pen, tone, [(x, 186), (x - 1, 208), (x, 239)], 9, length=28, is_webbed=True)
    pen.form("coat", curve("52 150, 22 140, 2 126 .3, 6 146 , 20 176, 60 186"), shade=4)
    body = curve(
        "162 8, 184 14, 192 32, 182 46, 170 58, 166 86, 172 120, 170 156, 148 188, 104 202,"
        "54 192, 26 164, 32 148, 66 142, 108 134, 134 112, 140 78, 140 40, 146 18"
    )
    pen.form("coat", body, shade=9, light=4)
    folded(
        pen,
        "coat",
        "120 140, 138 154, 128 176, 88 184, 48 172, 16 144 .2, 56 146, 94 138",
        ("126 166, 88 172, 50 158", "126 154, 94 160, 60 150"),
    )
    pen.blob("beak.shade", dots("182 34 .4, 204 42, 182 46 .4"))
    pen.form("beak", curve("182 18 .4, 198 26, 212 38, 208 42, 182 38 .4"), shade=3, light=2)
    eye(pen, 170, 26, 4.6)
    pen.anchor("head", 162, 9, size=38)
    pen.anchor("mouth", 206, 40)
    pen.anchor("neck", 154, 84, size=32)
    pen.anchor("back", 88, 140, size=60)
    pen.anchor("seat", 88, 140, size=60)


@draws(
    "turkey",
    box=(240, 230),
    height_m=0.95,
    slots={
        "coat": "#5c3d33",
        "tail": "#9a5a34",
        "band": "#efd9ae",
        "head": "#7fa8c0",
        "wattle": "#d23b38",
        "beak": "#eebb58",
        "leg": "#d58a5a",
    },
    variants=("standing",),
    aliases=("gobbler",),
    tags=("farm", "bird", "autumn"),
    shadow=(80, 170),
)
def turkey(pen: Pen) -> None:
    """Draw a turkey with its tail fanned."""
    fan = ((114, 128), 111.0)
    (cx, cy), r = fan
    for i in range(11):
        with pen.turned(-92 + i * 15.6, cx, cy):
            pen.blob(
                "tail.shade" if i % 2 else "tail",
                dots(
                    f"{cx - 9} {cy - 20}, {cx - 20} {cy - r + 26}, {cx} {cy - r},"
                    f"{cx + 20} {cy - r + 26}, {cx + 9} {cy - 20}"
                ),
            )
            pen.blob(
                "band",
                dots(
                    f"{cx - 17.6} {cy - r + 17}, {cx} {cy - r + 2},"
                    f"{cx + 17.6} {cy - r + 17}, {cx} {cy - r + 11}"
                ),
            )
            pen.limb(
                "coat.deep",
                [(cx - 17, cy - r + 36), (cx, cy - r + 29), (cx + 17, cy - r + 36)],
                (5, 6, 5),
            )
    for x in (132, 106):
        tone = "leg.deep" if x == 132 else "leg"
        leg(pen, tone, [(x, 188), (x, 206), (x + 2, 229)], 7.5, length=24)
    body = curve("146 92, 178 110, 188 146, 172 180, 132 200, 88 194, 58 166, 62 130, 98 104")
    pen.form("coat", body, shade=10, light=5)
    for x, y in ((150, 122), (168, 134), (146, 144), (166, 156), (150, 168), (134, 132)):
        pen.line("coat.light", [(x - 8, y), (x, y + 7), (x + 8, y)], 2.6, alpha=0.7)
    folded(
        pen,
        "tail",
        "104 124, 130 138, 124 166, 90 180, 56 166, 40 138 .2, 72 132",
        ("118 160, 88 166, 58 150", "120 146, 92 150, 62 142"),
    )
    pen.limb("head.shade", [(160, 112), (172, 84), (178, 62)], (28, 20, 22))
    pen.form(
        "head", curve("178 38, 194 44, 200 58, 190 74, 176 78, 164 66, 164 48"), shade=4, light=3
    )
    pen.form("wattle", curve("182 68, 194 74, 196 92, 190 112, 180 116, 174 100, 172 82"), shade=4)
    pen.form("beak", curve("196 52 .3, 208 54, 220 64 .2, 208 66, 197 66 .3"), shade=2)
    pen.limb("wattle", [(200, 50), (210, 58), (212, 76)], (6, 7, 5))
    eye(pen, 186, 54, 4.6)
    pen.anchor("head", 178, 40, size=36)
    pen.anchor("mouth", 214, 64)
    pen.anchor("back", 84, 112, size=40)
