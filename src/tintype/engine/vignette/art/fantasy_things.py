"""Owns the drawings of magic things: cauldron, wand, crystal ball, spellbook, lamp, carpet.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import curve, dots
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, limb, rectangle, star
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.lettering import write

TAGS = ("fantasy", "magic")


def twinkle(pen: Pen, x: float, y: float, size: float, tone: str = "#fff0b0.raw") -> None:
    """Draw a four-pointed sparkle."""
    s = size
    k = s * 0.16
    pen.poly(
        tone,
        [
            (x, y - s),
            (x + k, y - k),
            (x + s, y),
            (x + k, y + k),
            (x, y + s),
            (x - k, y + k),
            (x - s, y),
            (x - k, y - k),
        ],
    )


@draws(
    "cauldron",
    box=(210, 220),
    height_m=0.8,
    slots={"iron": "#464a59", "brew": "#7bd04e", "fire": "#f07a2c", "wood": "#7a5238"},
    recolour=("brew", "iron"),
    faces="front",
    variants=("bubbling", "plain"),
    aliases=("witch's cauldron", "witches cauldron"),
    tags=(*TAGS, "halloween"),
    shadow=(40, 170),
    is_lit_at_night=True,
)
def cauldron(pen: Pen) -> None:
    """Draw an iron cauldron whose brew foams over, on a small fire."""
    if pen.variant == "bubbling":
        if pen.is_night:
            pen.glow("brew.raw", 105, 70, 80, alpha=0.4)
            pen.glow("fire.raw", 105, 206, 60, alpha=0.5)
        for x, t in ((88, 9), (122, -9)):
            with pen.turned(t, x, 208):
                pen.limb("wood", [(x - 52, 209), (x + 52, 209)], (13, 13))
        for text, tone in (
            (
                "48 214 .4, 44 196, 52 174 .2, 62 190, 80 168 .2, 98 188, 108 164 .2,"
                "118 188, 132 170 .2, 146 190, 158 172 .2, 166 198, 160 214 .4",
                "fire.raw",
            ),
            (
                "78 214 .4, 78 200, 90 186 .2, 98 198, 106 182 .2,"
                "114 198, 124 188 .2, 132 202, 130 214 .4",
                "#ffd24a.raw",
            ),
        ):
            pen.fill(tone, curve(text))
    for x in (62, 148):
        pen.limb("iron.deep", [(x, 176), (x + (x - 105) * 0.16, 212)], (17, 13))
    body = curve("32 84 .4, 178 84 .4, 192 112, 192 146, 168 184, 105 198, 42 184, 18 146, 18 112")
    pen.form("iron", body, shade=12, light=7)
    pen.line("iron.light", dots("36 114, 32 138, 42 162"), 5, alpha=0.5)
    for s in (-1, 1):
        x = 105 + s * 86
        pen.edge("iron.deep", ellipse(x, 112, 11, 13), 6)
    pen.form("iron", ellipse(105, 82, 88, 22), shade=5, light=4)
    pen.oval("brew.deep", 105, 80, 76, 15.5)
    pen.oval("brew", 105, 82, 73, 13)
    pen.oval("brew.light", 96, 80, 46, 6.5, alpha=0.7)
    if pen.variant == "bubbling":
        for x, y, r in (
            (74, 74, 15),
            (104, 66, 19),
            (136, 74, 14),
            (120, 84, 10),
            (90, 84, 9),
            (58, 82, 8),
            (152, 84, 7),
            (84, 40, 10),
            (124, 32, 13),
            (100, 12, 7),
            (144, 52, 7),
            (62, 54, 6),
        ):
            pen.oval("brew", x, y, r, alpha=0.94)
            pen.oval("brew.pale", x - r * 0.32, y - r * 0.36, r * 0.28, r * 0.22)
    pen.anchor("top", 105, 80, size=140)
    pen.anchor("inside", 105, 86, size=140)
    with pen.in_front():
        rim = ellipse(105, 82, 88, 22).plus(ellipse(105, 80.5, 75, 14.5))
        with pen.inside(rectangle(0, 83, 210, 40)):
            pen.form("iron", rim, shade=5, light=3)
        drip = "58 92 .3, 74 95, 90 95, 106 95, 120 94 .3, 122 112, 114 120, 108 104, 98 104,"
        pen.form(
            "brew", curve(drip + "96 138, 87 144, 80 136, 80 108, 70 104, 62 112"), shade=3, light=3
        )


@draws(
    "magic wand",
    box=(170, 180),
    height_m=0.4,
    slots={"wood": "#4b3550", "tip": "#f7cf4f", "star": "#f7cf4f"},
    recolour=("star", "wood"),
    faces="front",
    variants=("star", "plain"),
    aliases=("wand", "magic stick"),
    tags=TAGS,
    shadow=(10, 60),
    is_lit_at_night=True,
)
def magic_wand(pen: Pen) -> None:
    """Draw a wand with a star at its tip and a trail of sparkles."""
    if pen.is_night:
        pen.glow("star.raw", 118, 52, 60, alpha=0.6)
    stick = limb([(14, 170), (104, 68)], (13, 9))
    pen.form("wood", stick, shade=3, light=3)
    pen.limb("tip", [(14, 170), (30, 152)], (14, 13))
    pen.limb("tip", [(92, 82), (104, 68)], (11, 10))
    if pen.variant == "star":
        five = star(118, 52, 46, 21, 5, start=-78)
        pen.form("star", five, shade=6, light=5)
        if pen.is_night:
            pen.fill("star.raw", star(118, 52, 43, 20, 5, start=-78))
        pen.oval("star.pale", 106, 42, 7, 5, tilt=-30, alpha=0.8)
    else:
        twinkle(pen, 112, 58, 26)
    for x, y, s in (
        (60, 48, 11),
        (150, 104, 12),
        (88, 20, 7),
        (46, 82, 6),
        (160, 20, 8),
        (126, 124, 7),
    ):
        twinkle(pen, x, y, s, "#f9dd7c.raw")
    pen.anchor("grip", 28, 154)


@draws(
    "crystal ball",
    box=(150, 180),
    height_m=0.35,
    slots={"glass": "#8f7fe0", "stand": "#c99a45", "mist": "#d9c7ff"},
    faces="front",
    aliases=("crystal orb", "magic orb"),
    tags=TAGS,
    shadow=(34, 116),
    is_lit_at_night=True,
)
def crystal_ball(pen: Pen) -> None:
    """Draw a crystal ball with mist inside, on a golden stand."""
    if pen.is_night:
        pen.glow("glass.raw", 75, 72, 74, alpha=0.5)
    ball = ellipse(75, 72, 68, 68)
    pen.fill("glass.light", ball, to="glass.deep", slope="light")
    with pen.inside(ball):
        pen.blob(
            "mist",
            dots("10 98, 36 76, 62 92, 86 70, 116 84, 144 66, 146 120, 76 144, 8 124"),
            alpha=0.5,
        )
        pen.blob(
            "mist.pale",
            dots("24 118, 50 98, 78 112, 104 94, 132 106, 120 134, 72 142, 34 136"),
            alpha=0.5,
        )
        for x, y, s in ((60, 52, 10), (96, 46, 6), (88, 76, 7), (46, 80, 5), (108, 72, 4)):
            twinkle(pen, x, y, s)
        pen.fill("glass.deep", ball.plus(ball.moved(-6, -9)), alpha=0.5)
    pen.blob("#ffffff.raw", dots("22 60, 30 38, 50 24, 54 30, 38 44, 30 64"), alpha=0.75)
    pen.oval("#ffffff.raw", 29, 76, 4, 5, alpha=0.7)
    base = curve(
        "38 122 .3, 54 136, 75 140, 96 136, 112 122 .3, 116 138, 108 150,"
        "118 170 .3, 122 179 .3, 28 179 .3, 32 170 .3, 42 150, 34 138"
    )
    pen.form("stand", base, shade=6, light=5)
    pen.line("stand.deep", dots("36 168, 75 172, 114 168"), 2, alpha=0.6)
    pen.oval("#c8425a", 75, 154, 6, 6)
    pen.oval("#ffffff.raw", 73, 152, 1.8)
    pen.anchor("top", 75, 6, size=40)
    pen.anchor("inside", 75, 96, size=70)
    pen.anchor("grip", 75, 160)


@draws(
    "spellbook",
    box=(190, 170),
    height_m=0.35,
    slots={"cover": "#6a3f8f", "metal": "#e0b34a", "page": "#f5e8c8", "gem": "#48c2c9"},
    faces="front",
    variants=("closed", "open"),
    aliases=("spell book", "book of spells", "magic book", "grimoire"),
    tags=TAGS,
    shadow=(20, 170),
    is_lit_at_night=True,
)
def spellbook(pen: Pen) -> None:
    """Draw an old book with a star on its cover, or open with runes rising."""
    if pen.variant == "open":
        if pen.is_night:
            pen.glow("gem.raw", 95, 90, 84, alpha=0.5)
        pen.form(
            "cover",
            curve("4 98 .2, 95 112, 186 98 .2, 188 158 .2, 95 169, 2 158 .2"),
            shade=5,
            light=3,
        )
        for s in (-1, 1):
            page = curve("95 106 .2, 72 90, 40 88, 12 96 .2, 10 148 .2, 42 142, 74 146, 95 160 .2")
            pen.form("page", page if s < 0 else page.scaled(-1, 1, 95, 0), shade=4)
            for k in range(4):
                y = 108 + k * 10
                pen.line(
                    "page.deep",
                    [(95 + s * 68, y - 4), (95 + s * 40, y - 6), (95 + s * 18, y + 4)],
                    2,
                    alpha=0.6,
                )
        for x, y, s in (
            (95, 54, 17),
            (60, 64, 8),
            (132, 58, 9),
            (76, 26, 7),
            (116, 20, 8),
            (40, 36, 5),
            (150, 30, 5),
        ):
            twinkle(pen, x, y, s, "#bff4ee.raw" if s < 10 else "#fff0b0.raw")
        pen.anchor("top", 95, 110, size=120)
        pen.anchor("grip", 95, 160)
        return
    pen.form(
        "cover",
        curve("22 16 .3, 158 8 .3, 172 14, 176 150, 166 162 .3, 30 168 .3, 16 158, 12 26"),
        shade=6,
    )
    pen.form("page", curve("26 146 .2, 172 138 .2, 172 154 .2, 28 162 .2"), shade=3)
    for y in (150, 155):
        pen.line("page.deep", [(30, y + 3), (170, y - 5)], 1.2, alpha=0.5)
    front = curve(
        "22 12 .3, 162 4 .3, 174 12 .5, 178 132 .3, 166 140 .3, 28 148 .3, 14 140 .5, 12 22 .5"
    )
    pen.form("cover", front, shade=7, light=5)
    pen.fill("cover.deep", curve("14 18 .3, 34 12 .3, 38 147 .3, 16 144 .3"), alpha=0.7)
    for text in ("146 5 .2, 174 6 .3, 176 34 .2", "152 141 .2, 176 136 .3, 176 110 .2"):
        pen.form("metal", curve(text), shade=2, light=2)
    pen.edge("metal", ellipse(106, 74, 40, 42), 3.4)
    pen.fill("metal", star(106, 74, 36, 16, 5))
    pen.oval("gem", 106, 75, 11)
    pen.oval("#ffffff.raw", 102, 71, 3)
    if pen.lettering:
        write(pen, "metal", pen.lettering, x=48, y=118, width=116, height=16)
    pen.form("metal", curve("168 66 .4, 188 66 .4, 188 86 .4, 168 88 .4"), shade=3, light=2)
    pen.anchor("top", 96, 12, size=120)
    pen.anchor("grip", 96, 150)


@draws(
    "potion",
    box=(130, 170),
    height_m=0.22,
    slots={"brew": "#d24fb0", "glass": "#cfe6ee", "cork": "#b98254", "label": "#f4e7c6"},
    faces="front",
    variants=("round", "tall"),
    aliases=("potion bottle", "magic potion", "elixir", "flask of potion", "vial"),
    tags=TAGS,
    shadow=(26, 104),
    is_lit_at_night=True,
)
def potion(pen: Pen) -> None:
    """Draw a bottle of glowing potion with a cork."""
    if pen.is_night:
        pen.glow("brew.raw", 65, 108, 66, alpha=0.5)
    if pen.variant == "tall":
        body = curve(
            "52 30 .3, 78 30 .3, 78 54, 96 70, 98 150, 92 168 .4, 38 168 .4, 32 150, 34 70, 52 54"
        )
        top = 84
    else:
        body = curve(
            "52 30 .3, 78 30 .3, 78 58, 108 76, 124 112, 108 152,"
            "84 168 .5, 46 168 .5, 22 152, 6 112, 22 76, 52 58"
        )
        top = 92
    pen.form("cork", curve("52 8 .3, 78 8 .3, 76 34 .3, 54 34 .3"), shade=3, light=2)
    pen.fill("glass", body, alpha=0.75)
    with pen.inside(body):
        pen.fill(
            "brew.light",
            curve(
                f"0 {top} .3, 30 {top - 5}, 65 {top + 3},"
                f"100 {top - 4}, 130 {top} .3, 130 172 .2, 0 172 .2"
            ),
            to="brew.shade",
            slope="down",
        )
        pen.oval("brew.pale", 65, top, 60, 5, alpha=0.45)
        for x, y, r in (
            (48, 118, 6),
            (82, 110, 8),
            (70, 134, 5),
            (92, 136, 4),
            (40, 140, 4),
            (60, 104, 3.4),
        ):
            pen.oval("brew.pale", x, y, r, alpha=0.7)
        pen.fill("brew.deep", body.plus(body.moved(-4, -6)), alpha=0.45)
    pen.form(
        "glass", curve("46 26 .5, 84 26 .5, 86 33, 84 40 .5, 46 40 .5, 44 33"), shade=2, light=2
    )
    pen.blob(
        "#ffffff.raw",
        dots("24 110, 28 92, 44 78, 47 84, 36 96, 32 112")
        if pen.variant != "tall"
        else dots("40 112, 40 84, 48 74, 50 80, 46 90, 46 112"),
        alpha=0.75,
    )
    twinkle(pen, 104, 52, 9)
    twinkle(pen, 22, 60, 6)
    if pen.lettering:
        pen.box("label", 34, 112, 62, 28, rounding=3)
        write(pen, "label.line", pen.lettering, x=38, y=118, width=54, height=15)
    pen.anchor("grip", 65, 50)
    pen.anchor("inside", 65, 140, size=60)


@draws(
    "magic lamp",
    box=(230, 140),
    height_m=0.25,
    slots={"gold": "#e3ae3b", "gem": "#3fa3b8", "smoke": "#b79be6"},
    variants=("plain", "smoking"),
    aliases=("genie lamp", "genie's lamp", "aladdin's lamp"),
    tags=TAGS,
    shadow=(70, 160),
)
def magic_lamp(pen: Pen) -> None:
    """Draw a golden oil lamp; smoking, a cloud leaves its spout."""
    if pen.variant == "smoking":
        pen.limb(
            "smoke",
            [(218, 62), (206, 40), (218, 20), (196, 8), (170, 14)],
            (5, 12, 18, 20, 8),
            alpha=0.85,
        )
        twinkle(pen, 180, 30, 8)
    handle = limb([(62, 84), (28, 92), (10, 64), (30, 42), (60, 56)], (9, 9, 10, 9, 8))
    pen.form("gold", handle, shade=3, light=2)
    body = curve(
        "44 70 .4, 80 58, 126 58, 160 68, 190 72, 214 60 .3,"
        "226 62 .3, 222 74, 198 96, 166 110, 130 120, 86 114, 56 96"
    )
    pen.form("gold", body, shade=8, light=6)
    lid = curve("74 62 .4, 84 44, 104 36, 124 44, 134 62 .4, 104 68")
    pen.form("gold", lid, shade=5, light=4)
    pen.form("gold", curve("104 18, 111 26, 108 38, 100 38, 97 26"), shade=2, light=2)
    pen.line("gold.deep", dots("64 76, 104 82, 150 76, 186 82"), 2.4, alpha=0.6)
    foot = curve("88 112 .3, 126 116 .3, 122 124, 146 138 .3, 70 138 .3, 92 124")
    pen.form("gold", foot, shade=4, light=3)
    for x, r in ((78, 5), (104, 8), (132, 5)):
        pen.oval("gem", x, 95, r)
        pen.oval("#ffffff.raw", x - r * 0.3, 95 - r * 0.3, r * 0.28)
    pen.blob("gold.pale", dots("62 74, 84 66, 98 66, 84 74, 68 84"), alpha=0.8)
    pen.anchor("grip", 20, 66)
    pen.anchor("mouth", 220, 62)
    pen.anchor("top", 104, 20, size=30)


@draws(
    "broomstick",
    box=(280, 110),
    height_m=0.6,
    slots={"straw": "#d9a54e", "wood": "#8a5a3c", "band": "#b03a40"},
    variants=("lying", "flying"),
    aliases=("witch's broom", "flying broom", "magic broom", "flying broomstick"),
    tags=(*TAGS, "halloween", "ride"),
    shadow=(30, 260),
)
def broomstick(pen: Pen) -> None:
    """Draw a besom that can be ridden, its brush behind."""
    pole = limb([(60, 62), (130, 56), (200, 42), (274, 22)], (12, 11, 10.5, 9))
    pen.form("wood", pole, shade=3, light=3)
    for x, y in ((150, 52), (214, 38)):
        pen.line("wood.deep", [(x, y), (x + 16, y - 4)], 1.6, alpha=0.6)
    brush = curve(
        "92 48 .3, 74 36, 40 28, 2 30 .2, 14 42, 0 52 .2, 12 64,"
        "2 78 .2, 16 84, 8 102 .2, 48 96, 80 82, 94 70 .3"
    )
    pen.form("straw", brush, shade=7, light=5)
    with pen.inside(brush):
        for y0, y1 in ((52, 36), (56, 52), (60, 70), (64, 88)):
            pen.line("straw.deep", [(90, y0), (50, (y0 + y1) / 2), (10, y1)], 2, alpha=0.6)
    for x in (84, 74):
        pen.limb(
            "band", [(x, 44 - (84 - x) * 0.7), (x + 3, 60), (x, 76 + (84 - x) * 0.7)], (6, 6.4, 6)
        )
    if pen.variant == "flying":
        for x, y, s in ((30, 14, 7), (64, 18, 5), (18, 106, 4), (54, 104, 5)):
            twinkle(pen, x, y, s, "#f7d35a.raw")
    pen.anchor("seat", 140, 52, size=60)
    pen.anchor("top", 160, 50, size=110)
    pen.anchor("back", 120, 56, size=60)
    pen.anchor("grip", 210, 40)


@draws(
    "magic carpet",
    box=(300, 130),
    height_m=0.8,
    slots={"cloth": "#a83246", "trim": "#edb84a", "pattern": "#2f6f8a"},
    recolour=("cloth", "trim"),
    stance="sky",
    variants=("flying",),
    aliases=("flying carpet", "flying rug"),
    tags=(*TAGS, "ride"),
    shadow=(40, 260),
)
def magic_carpet(pen: Pen) -> None:
    """Draw a flying carpet seen from above, waving, with tassels."""
    under = curve(
        "18 76 .2, 60 96, 110 104, 150 92, 196 84, 246 104 .2,"
        "252 114 .2, 196 98, 150 104, 110 118, 60 110, 14 88 .2"
    )
    pen.fill("cloth.deep", under)
    sheet = curve(
        "62 26 .2, 104 44, 146 38, 196 22, 240 30, 292 58 .2,"
        "250 104 .2, 206 84, 150 92, 110 104, 62 96, 16 74 .2"
    )
    pen.form("cloth", sheet, shade=0, light=4)
    with pen.inside(sheet):
        inner = sheet.scaled(0.86, 0.8, 154, 66)
        pen.edge("trim", inner, 4)
        pen.edge("pattern", sheet.scaled(0.74, 0.64, 154, 66), 5)
        pen.blob("pattern", dots("116 70 .1, 150 52 .2, 196 62 .1, 156 80 .2"))
        pen.blob("trim", dots("132 69 .1, 152 58 .2, 178 63 .1, 156 74 .2"))
        for x, y in ((84, 66), (226, 62)):
            pen.blob(
                "trim", dots(f"{x - 14} {y} .1, {x} {y - 9} .2, {x + 14} {y} .1, {x} {y + 9} .2")
            )
        pen.blob("cloth.deep", dots("60 100, 96 84, 120 108, 90 120"), alpha=0.3)
        pen.blob("cloth.pale", dots("110 46, 146 40, 196 24, 190 40, 146 54, 112 60"), alpha=0.25)
    for k in range(6):
        t = k / 5
        x, y = 16 + (62 - 16) * t, 74 + (26 - 74) * t
        pen.limb("trim", [(x, y), (x - 7, y - 1), (x - 13, y + 4)], (4, 3.6, 4.6))
        x, y = 250 + (292 - 250) * t, 104 + (58 - 104) * t
        pen.limb("trim", [(x, y), (x + 3, y + 5), (x + 5, y + 11)], (4, 3.6, 4.6))
    pen.anchor("seat", 152, 66, size=150)
    pen.anchor("top", 152, 66, size=180)
    pen.anchor("back", 152, 66, size=150)
