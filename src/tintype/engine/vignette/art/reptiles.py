"""Owns the drawings of reptiles and amphibians: snake, lizard, chameleon, crocodile, turtle, frog.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, limb, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "snake",
    box=(230, 170),
    height_m=0.5,
    slots={"skin": "#5f9e4a", "mark": "#e3c552", "belly": "#e9e3b0"},
    recolour=("skin", "mark"),
    variants=("coiled", "crawling", "climbing"),
    aliases=("serpent", "python", "cobra", "viper", "rattlesnake"),
    tags=("wild", "jungle", "desert"),
    shadow=(26, 180),
)
def snake(pen: Pen) -> None:
    """Draw a snake, coiled with its head raised, crawling in waves, or wound around something."""
    if pen.variant == "climbing":
        snake_wound(pen)
        return
    if pen.variant == "crawling":
        with pen.moved(0, 12, scale=0.93):
            snake_crawling(pen)
        pen.anchor("head", 186, 82, size=26)
        pen.anchor("face", 194, 93, size=26)
        pen.anchor("mouth", 210, 104, size=30)
        pen.anchor("back", 130, 126, size=40)
        return
    pen.form("skin", limb(dots("46 158, 22 150, 6 132, 10 116"), (14, 11, 7, 3)), shade=3, light=2)
    for y, x, w, h in ((150, 106, 168, 38), (124, 108, 136, 34), (101, 110, 104, 30)):
        a, b, u, v = w / 2, w * 0.36, h / 2, h * 0.46
        ring = smooth(
            [
                (x - a, y),
                (x - b, y - v),
                (x, y - u),
                (x + b, y - v),
                (x + a, y),
                (x + b, y + v),
                (x, y + u),
                (x - b, y + v),
            ]
        )
        pen.form("skin", ring, shade=8, light=4)
        with pen.inside(ring):
            count = round(w / 22)
            for i in range(count):
                mx = x - w / 2 + w * (i + 0.5) / count
                pen.oval("mark", mx, y - h * 0.14, 6.5, 5)
                pen.blob(
                    "belly",
                    [
                        (mx - 9, y + h * 0.62),
                        (mx - 6, y + h * 0.3),
                        (mx + 6, y + h * 0.3),
                        (mx + 9, y + h * 0.62),
                    ],
                    alpha=0.55,
                )
    neck = limb(dots("92 98, 116 84, 130 62, 136 42, 152 34"), (28, 27, 24, 22, 22))
    pen.form("skin", neck, shade=6, light=4)
    with pen.inside(neck):
        pen.blob("belly", dots("160 40, 146 46, 142 66, 126 92, 150 92, 166 50"))
        for x, y in ((100, 88), (115, 74), (124, 56)):
            pen.oval("mark", x, y, 5, 5)
    with pen.moved(156, 32):
        snake_head(pen)
    pen.anchor("head", 158, 16, size=28)
    pen.anchor("face", 165, 27, size=28)
    pen.anchor("mouth", 184, 42, size=30)
    pen.anchor("neck", 134, 54, size=14)
    pen.anchor("inside", 108, 90)


def snake_crawling(pen: Pen) -> None:
    """Draw the snake in waves along the ground."""
    spine = [
        (6, 160),
        (36, 148),
        (56, 112),
        (86, 116),
        (102, 152),
        (128, 154),
        (142, 112),
        (166, 84),
        (190, 92),
    ]
    body = limb(spine, (5, 14, 20, 22, 23, 23, 22, 19, 16))
    pen.form("skin", body, shade=7, light=4)
    with pen.inside(body):
        for x, y in (
            (32, 150),
            (46, 130),
            (60, 110),
            (84, 114),
            (96, 136),
            (110, 156),
            (130, 150),
            (140, 122),
            (154, 92),
        ):
            pen.oval("mark", x, y, 6, 5)
    with pen.moved(198, 92):
        snake_head(pen)


def snake_wound(pen: Pen) -> None:
    """Draw the snake around a pole in the middle, which hides the rest of each turn."""
    pen.form("skin", limb(dots("74 150, 50 158, 36 148, 40 134"), (20, 14, 8, 3)), shade=3, light=2)
    for y in (146, 112, 78):
        spine = [(62, y + 6), (84, y + 8), (110, y), (136, y - 10), (158, y - 12)]
        turn = limb(spine, (17, 25, 27, 25, 17))
        pen.form("skin", turn, shade=7, light=4)
        with pen.inside(turn):
            for k in range(5):
                x = 72 + 19 * k
                pen.oval("mark", x, y + 1 - 0.2 * (x - 110), 6, 5)
                pen.oval("belly", x + 8, y + 15 - 0.2 * (x - 110), 7, 5, alpha=0.6)
    neck = limb(dots("62 54, 90 54, 124 44, 152 40, 168 32"), (15, 25, 25, 23, 21))
    pen.form("skin", neck, shade=6, light=4)
    with pen.inside(neck):
        for x, y in ((84, 52), (108, 47), (134, 40)):
            pen.oval("mark", x, y, 5, 5)
    with pen.moved(176, 28):
        snake_head(pen)
    pen.anchor("head", 178, 14, size=28)
    pen.anchor("face", 185, 24, size=28)
    pen.anchor("mouth", 204, 38, size=30)
    pen.anchor("wound", 110, 100, size=84)


def snake_head(pen: Pen) -> None:
    """Draw the snake's head in side view about its middle, its tongue out."""
    pen.line("#c8443c", dots("24 10, 36 13, 42 9"), 2)
    pen.line("#c8443c", dots("35 13, 43 17"), 2)
    head = curve("-20 2, -12 -14, 8 -17, 24 -8, 30 4, 22 13, 2 15, -14 14")
    pen.form("skin", head, shade=4, light=3)
    with pen.inside(head):
        pen.blob("belly", dots("-16 18, 4 9, 32 8, 30 24, -14 24"), alpha=0.8)
    pen.line("skin.line", dots("29 6, 14 9, 0 7"), 1.6)
    pen.oval("#f7e9b0", 8, -5, 5.4, 5.4)
    eye(pen, 9, -5, 4)
    pen.oval("skin.line", 25, -1, 1.3, 1)


@draws(
    "lizard",
    box=(250, 100),
    height_m=0.12,
    slots={"skin": "#6fa65a", "belly": "#e4e2ae", "mark": "#3f7a4f"},
    aliases=("gecko", "iguana", "salamander", "newt", "komodo dragon"),
    tags=("wild", "desert", "jungle"),
    shadow=(60, 210),
)
def lizard(pen: Pen) -> None:
    """Draw a lizard with splayed toes and a long curved tail."""
    for x, foot in ((172, 192), (104, 122)):
        pen.limb("skin.deep", [(x, 66), (x + 12, 78), (foot, 92)], (15, 11, 8))
        for dx in (-2, 6, 12):
            pen.limb("skin.deep", [(foot, 90), (foot + dx, 97)], (5, 3.5))
    tail = limb(dots("96 62, 62 74, 34 84, 12 68, 18 46, 34 48"), (27, 20, 14, 10, 7, 3))
    pen.form("skin", tail, shade=5, light=3)
    body = curve("74 64, 92 48, 130 42, 166 44, 186 36, 196 52, 180 72, 140 78, 100 76")
    pen.form("skin", body, shade=7, light=3)
    with pen.inside(body):
        pen.blob("belly", dots("80 78, 130 70, 176 66, 196 54, 190 90, 90 90"), alpha=0.8)
        for x in (96, 114, 132, 150, 168):
            pen.limb("mark", [(x, 40), (x - 4, 52), (x + 1, 60)], (8, 6, 2))
    for x, foot in ((160, 176), (90, 74)):
        pen.form(
            "skin",
            limb([(x, 62), (x + (14 if foot > x else -14), 76), (foot, 92)], (20, 14, 9)),
            shade=3,
            light=2,
        )
        for dx in (-6, 1, 8, 14):
            pen.limb("skin", [(foot, 90), (foot + dx, 98)], (5, 3.5))
    with pen.moved(206, 40):
        head = curve("-24 6, -18 -12, 4 -18, 24 -6, 40 6, 38 15, 16 19, -12 20")
        pen.form("skin", head, shade=4, light=3)
        with pen.inside(head):
            pen.blob("belly", dots("-20 22, 10 12, 42 12, 30 30, -20 30"), alpha=0.8)
        pen.line("skin.line", dots("39 11, 20 13, 4 10"), 1.6)
        pen.oval("#f2e3a0", 8, -6, 6, 6)
        eye(pen, 9, -6, 4.4)
        pen.oval("skin.line", 33, 3, 1.4, 1.1)
    pen.anchor("head", 206, 22, size=28)
    pen.anchor("face", 215, 34, size=30)
    pen.anchor("mouth", 242, 52, size=30)
    pen.anchor("back", 132, 44, size=50)
    pen.anchor("neck", 186, 56, size=14)


@draws(
    "chameleon",
    box=(220, 150),
    height_m=0.2,
    slots={"skin": "#63b04c", "mark": "#e0c23e", "bark": "#7d5a42"},
    recolour=("skin", "mark"),
    tags=("wild", "jungle"),
    shadow=(20, 200),
)
def chameleon(pen: Pen) -> None:
    """Draw a chameleon on its branch: helmet, turret eye and spiral tail."""
    branch = limb(dots("8 138, 70 132, 150 136, 213 127"), (13, 15, 14, 10))
    pen.limb("skin.deep", dots("132 92, 146 110, 138 128"), (14, 10, 11))
    pen.limb("skin.deep", dots("84 92, 96 110, 90 128"), (16, 10, 11))
    tail = limb(
        dots("66 84, 38 84, 18 100, 20 122, 40 130, 52 116, 42 106, 34 114"),
        (26, 18, 13, 10, 8, 6, 5, 3),
    )
    pen.form("bark", branch, shade=4, light=3)
    pen.form("skin", tail, shade=4, light=2)
    body = curve("52 92, 66 62, 98 40, 132 42, 158 60, 160 84, 134 100, 96 106, 66 104")
    pen.form("skin", body, shade=8, light=4)
    with pen.inside(body):
        for x in (76, 96, 116, 136):
            pen.limb("mark", [(x + 4, 36), (x, 66), (x + 4, 98)], (7, 6, 2), alpha=0.85)
        for i in range(11):
            pen.oval("skin.light", 62 + i * 9, 48 - min(i, 10 - i) * 2.4, 3.6)
    for x in (122, 74):
        pen.form("skin", limb([(x, 88), (x - 10, 108), (x, 126)], (18, 12, 11)), shade=3, light=2)
        pen.form(
            "skin",
            curve(f"{x - 9} 128, {x} 121, {x + 10} 127, {x + 8} 138, {x} 134, {x - 7} 139"),
            shade=2,
        )
    head = curve("134 62, 140 36, 158 12 .3, 176 34, 194 56, 210 70, 206 82, 180 88, 150 86")
    pen.form("skin", head, shade=5, light=3)
    pen.line("skin.deep", dots("208 76, 188 78, 170 72"), 1.8)
    pen.oval("skin.light", 176, 56, 14, 14)
    pen.oval("mark", 177, 56, 9.5, 9.5)
    pen.oval("skin.shade", 178, 56, 6, 6)
    eye(pen, 179, 56, 3.8)
    pen.anchor("head", 160, 18, size=30)
    pen.anchor("face", 178, 56, size=34)
    pen.anchor("mouth", 208, 78, size=30)
    pen.anchor("back", 110, 42, size=40)


@draws(
    "crocodile",
    box=(330, 130),
    height_m=0.8,
    slots={"skin": "#6d8a52", "belly": "#dfd9a6", "tooth": "#fbf6e6"},
    variants=("standing", "snapping"),
    aliases=("alligator", "caiman", "croc", "gator"),
    tags=("wild", "river", "swamp"),
    shadow=(50, 270),
)
def crocodile(pen: Pen) -> None:
    """Draw a crocodile with its ridged back and a long toothy grin."""
    for x in (88, 190):
        pen.limb("skin.deep", [(x, 88), (x + 12, 104), (x + 8, 122)], (26, 18, 14))
        pen.limb("skin.deep", [(x + 8, 123), (x + 26, 125)], (12, 9))
    for x, y in (
        (24, 85),
        (40, 75),
        (57, 65),
        (75, 59),
        (93, 53),
        (112, 49),
        (131, 47),
        (150, 46),
        (169, 47),
        (188, 49),
        (206, 52),
    ):
        pen.poly("skin.shade", [(x - 10, y + 12), (x - 2, y - 9), (x + 10, y + 8)], rounding=2)
    body = curve(
        "2 108, 26 84, 60 64, 104 50, 152 46, 200 50,"
        "232 60, 228 92, 190 106, 130 110, 76 106, 36 104"
    )
    pen.form("skin", body, shade=9, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("60 112, 110 100, 180 98, 236 84, 230 124, 60 124"))
        for x, y in (
            (70, 74),
            (94, 66),
            (118, 62),
            (142, 60),
            (166, 62),
            (190, 66),
            (106, 80),
            (130, 78),
            (154, 78),
            (178, 82),
            (82, 88),
        ):
            pen.oval("skin.deep", x, y, 5.5, 3.6, alpha=0.5)
    for x in (74, 176):
        pen.form("skin", limb([(x, 86), (x - 8, 106), (x, 122)], (36, 24, 16)), shade=4, light=2)
        pen.form(
            "skin",
            curve(f"{x - 10} 120, {x + 6} 115, {x + 26} 121, {x + 28} 129 .5, {x - 8} 129 .5"),
            shade=3,
        )
    is_open = pen.variant == "snapping"
    jaw = "226 84, 252 92, 290 92, 322 90, 326 98, 300 108, 256 108, 224 98"
    lower = curve(jaw)
    if is_open:
        lower = lower.turned(9, 226, 90)
        pen.blob("#b8545a", dots("232 82, 270 64, 318 52, 310 84, 320 108, 270 104, 236 94"))
        pen.blob("#8c3a48", dots("232 84, 256 76, 262 92, 240 94"))
    pen.form("skin", lower, shade=4)
    upper = curve(
        "212 66, 226 46, 244 40, 256 54, 284 66, 312 70, 328 80, 324 92, 290 92, 250 92, 222 88"
    )
    if is_open:
        upper = upper.turned(-14, 222, 80)
    with pen.turned(-14 if is_open else 0, 222, 80):
        for i in range(8):
            x = 250 + i * 9.4
            pen.poly("tooth", [(x - 3.4, 89), (x + 3.4, 89), (x, 98)])
    if is_open:
        with pen.turned(9, 226, 90):
            for i in range(7):
                x = 256 + i * 9.4
                pen.poly("tooth", [(x - 3.4, 94), (x + 3.4, 94), (x, 85)])
    pen.form("skin", upper, shade=5, light=3)
    with pen.turned(-14 if is_open else 0, 222, 80):
        if not is_open:
            pen.line("skin.line", dots("324 90, 280 91, 244 92, 228 84"), 1.6)
        pen.oval("skin.light", 243, 50, 11, 11)
        pen.oval("#e6c94f", 245, 50, 6.6, 6.6)
        pen.oval(INK, 246, 50, 2.4, 5.4)
        pen.oval("#ffffff.raw", 248, 47.6, 1.5)
        pen.oval("skin.light", 317, 74, 6, 4)
        pen.oval("skin.line", 318, 74, 2, 1.6)
    pen.anchor("head", 242, 40, size=36)
    pen.anchor("face", 245, 50, size=40)
    pen.anchor("mouth", 318, 92, size=30)
    pen.anchor("seat", 146, 48, size=70)
    pen.anchor("back", 146, 46, size=70)
    pen.anchor("neck", 220, 84, size=24)


@draws(
    "turtle",
    box=(220, 130),
    height_m=0.35,
    slots={"shell": "#6b8f4e", "skin": "#a9b96b", "rim": "#c9a95c"},
    recolour=("shell", "skin"),
    aliases=("tortoise", "terrapin"),
    tags=("wild", "pet"),
    shadow=(40, 170),
)
def turtle(pen: Pen) -> None:
    """Draw a land turtle with its domed shell of plates."""
    pen.limb("skin.shade", dots("36 106, 18 112, 8 108"), (14, 9, 4))
    for x in (68, 152):
        pen.limb("skin.deep", [(x, 98), (x + 4, 120)], (28, 24))
    neck = limb(dots("150 98, 176 84, 186 62"), (36, 28, 26))
    pen.form("skin", neck, shade=5, light=2)
    for x in (52, 134):
        pen.form("skin", limb([(x, 96), (x - 2, 112), (x, 119)], (34, 29, 27)), shade=5, light=2)
        for dx in (-8, 0, 8):
            pen.oval("rim.pale", x + dx, 126, 3.4, 3)
    shell = curve("22 104, 26 72, 52 36, 96 16, 138 32, 164 66, 172 104, 130 112, 60 112")
    pen.form("shell", shell, shade=10, light=5)
    with pen.inside(shell):
        for plate in (
            "66 40, 96 28, 126 40, 122 66, 96 74, 70 66",
            "34 76, 60 48, 66 70, 92 80, 88 102, 40 102",
            "158 76, 132 48, 126 70, 100 80, 104 102, 156 102",
        ):
            pen.poly("shell.light", [(p[0], p[1]) for p in dots(plate)], rounding=7)
            inner = dots(plate)
            cx = sum(p[0] for p in inner) / len(inner)
            cy = sum(p[1] for p in inner) / len(inner)
            pen.poly(
                "shell",
                [(cx + (p[0] - cx) * 0.62, cy + (p[1] - cy) * 0.62) for p in inner],
                rounding=5,
            )
    rim = limb(dots("20 104, 58 112, 98 114, 138 112, 174 103"), (11, 13, 14, 13, 11))
    pen.form("rim", rim, shade=3, light=2)
    with pen.moved(192, 52):
        head = curve("-22 6, -16 -16, 4 -23, 22 -13, 27 4, 18 18, -4 20, -18 16")
        pen.form("skin", head, shade=4, light=3)
        eye(pen, 8, -5, 4.8)
        pen.line("skin.line", dots("25 7, 14 11, 4 7"), 1.8)
        pen.oval("#d98a6a", 3, 6, 5, 3.4, alpha=0.35)
    pen.anchor("head", 194, 30, size=34)
    pen.anchor("face", 201, 47, size=36)
    pen.anchor("mouth", 214, 60, size=30)
    pen.anchor("seat", 96, 18, size=60)
    pen.anchor("back", 96, 17, size=60)
    pen.anchor("neck", 182, 76, size=17)


@draws(
    "frog",
    box=(180, 140),
    height_m=0.12,
    slots={"skin": "#6db04a", "belly": "#eff0c4", "mark": "#4d8a3e", "tongue": "#e57f8e"},
    variants=("sitting", "jumping", "snapping"),
    aliases=("toad", "tree frog", "bullfrog"),
    tags=("wild", "pond"),
    shadow=(24, 156),
)
def frog(pen: Pen) -> None:
    """Draw a frog with bulging eyes and a wide smile."""
    if pen.variant == "jumping":
        frog_jumping(pen)
        return
    pen.limb("skin.deep", dots("136 96, 154 118, 160 134"), (18, 13, 10))
    body = curve("24 116, 36 84, 66 60, 104 48, 140 56, 154 84, 148 118, 112 134, 54 134")
    pen.form("skin", body, shade=8, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("162 76, 134 88, 110 96, 106 120, 116 140, 160 130"))
        for x, y, r in ((62, 76, 6), (50, 92, 5), (82, 64, 5), (80, 84, 4)):
            pen.oval("mark", x, y, r, r * 0.8)
    leg = curve("22 124, 30 94, 60 86, 82 104, 78 128, 50 138")
    pen.form("skin", leg, shade=6, light=4)
    foot = curve("30 132, 54 126, 82 130, 94 134, 92 139 .5, 32 139 .5")
    pen.form("skin", foot, shade=2, light=1)
    pen.form("skin", limb(dots("114 100, 118 120, 116 132"), (20, 14, 11)), shade=4, light=2)
    for dx in (-8, 0, 9):
        pen.limb("skin", [(116, 130), (118 + dx, 137)], (7, 5))
    is_snapping = pen.variant == "snapping"
    with pen.moved(112 if is_snapping else 122, 54):
        frog_head(pen)
        if is_snapping:
            pen.form("tongue", limb(dots("30 14, 48 10, 62 -8"), (9, 6, 5)), shade=2, light=1)
            pen.form("tongue", ellipse(62, -9, 5.5, 5.5), shade=2)
    pen.anchor("head", 127, 14, size=38)
    pen.anchor("face", 127, 26, size=70)
    if is_snapping:
        pen.anchor("mouth", 172, 44, size=14)
    else:
        pen.anchor("mouth", 142, 68, size=30)
    pen.anchor("back", 58, 68, size=36)
    pen.anchor("neck", 118, 90, size=26)


def frog_head(pen: Pen) -> None:
    """Draw the frog's head in three-quarter view about its middle, about 84 wide."""
    for x, tone in ((24, "skin.shade"), (-16, "skin")):
        pen.oval(tone, x, -26, 15, 15)
    skull = curve("-42 8, -32 -16, 0 -26, 34 -18, 48 6, 36 24, 4 30, -30 26")
    pen.form("skin", skull, shade=5, light=3)
    with pen.inside(skull):
        pen.blob("belly", dots("-44 22, -20 16, 4 20, 30 14, 54 8, 46 40, -40 40"))
    pen.line("skin.line", dots("-32 8, -10 16, 12 17, 34 12, 44 2"), 2.4)
    for x in (-16, 25):
        pen.oval("#fdfaf0", x + 1, -28, 10.5, 10.5)
        pen.oval(INK, x + 3.5, -27, 6, 6.6)
        pen.oval("#ffffff.raw", x + 5.4, -29.8, 2.1)
    for x in (12, 20):
        pen.oval("skin.line", x, -6, 1.3, 1.6)
    pen.oval("#e58f7d", -24, 14, 7, 4.4, alpha=0.4)


def frog_jumping(pen: Pen) -> None:
    """Draw the frog at full stretch in the air."""
    pen.limb("skin.deep", dots("64 90, 38 104, 28 128"), (20, 13, 8))
    pen.limb("skin.deep", dots("140 84, 158 96, 172 92"), (16, 11, 8))
    body = curve("42 94, 66 66, 104 48, 142 50, 154 76, 132 98, 96 106, 60 110")
    pen.form("skin", body, shade=7, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("160 76, 130 86, 96 94, 56 112, 120 124, 164 100"))
        for x, y, r in ((72, 74, 6), (90, 64, 5), (60, 86, 4)):
            pen.oval("mark", x, y, r, r * 0.8)
    pen.form("skin", limb(dots("62 96, 34 84, 24 110, 6 126"), (30, 20, 13, 8)), shade=4, light=3)
    for dx, dy in ((-4, 8), (4, 10), (-2, 0)):
        pen.limb("skin", [(8, 124), (8 + dx, 126 + dy)], (6, 4))
    pen.form("skin", limb(dots("122 92, 140 110, 160 110"), (20, 13, 9)), shade=3, light=2)
    for dy in (-6, 1, 8):
        pen.limb("skin", [(158, 110), (169, 110 + dy)], (6, 4))
    with pen.moved(126, 54):
        frog_head(pen)
    pen.anchor("head", 131, 15, size=38)
    pen.anchor("face", 131, 26, size=70)
    pen.anchor("mouth", 146, 70, size=30)
    pen.anchor("back", 76, 64, size=36)
    pen.anchor("neck", 118, 92, size=24)
