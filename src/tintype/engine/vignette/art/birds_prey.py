"""Owns the drawings of owls and birds of prey: owl, eagle, hawk, vulture.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.plumage import folded, spread_wing, tinted


def talons(pen: Pen, tone: str, x: float, y: float, size: float) -> None:
    """Draw a strong foot: three toes with claws, standing at `y`."""
    for dx in (-0.8, 0.0, 0.85):
        toe = [(x, y - size * 0.7), (x + size * dx * 0.8, y - size * 0.34)]
        pen.limb(tone, toe, (size * 0.5, size * 0.44))
        claw = [(x + size * dx * 0.85, y - size * 0.3), (x + size * (dx * 1.02 + 0.1), y - 1)]
        pen.limb(INK, claw, (size * 0.24, size * 0.06))


@draws(
    "owl",
    box=(180, 220),
    height_m=0.55,
    slots={
        "coat": "#8f6440",
        "face": "#e9d3ab",
        "belly": "#d9b98a",
        "eye": "#f3b52f",
        "beak": "#4c4046",
    },
    faces="front",
    stance="ground",
    variants=("perched", "flying", "sleeping"),
    aliases=("owlet",),
    tags=("wild", "forest", "night", "bird"),
    shadow=(56, 124),
)
def owl(pen: Pen) -> None:
    """Draw an owl from the front: ear tufts, face discs, speckled breast."""
    if pen.variant == "flying":
        with pen.moved(32.4, 32, scale=0.64):
            with pen.mirrored(90):
                spread_wing(
                    pen,
                    "coat.shade",
                    ((72, 92), (8, 8), (-48, 40), (60, 186)),
                    covert="coat",
                    count=8,
                    notch=0.14,
                    bulge=0.2,
                )
            tinted(
                pen,
                "coat.shade",
                curve("66 180, 50 236 .4, 70 242, 90 248, 110 242, 130 236 .4, 114 180"),
            )
            owl_body(pen)
            owl_head(pen)
            for x in (70, 110):
                talons(pen, "beak.light", x, 222, 22)
        pen.anchor("head", 90, 45, size=60)
        pen.anchor("face", 90, 73, size=54)
        pen.anchor("neck", 90, 100, size=54)
        pen.anchor("mouth", 90, 90)
        pen.anchor("back", 90, 60, size=50)
        pen.anchor("hand", 90, 176)
        return
    tinted(
        pen, "coat.shade", curve("72 176, 68 204, 80 216 .3, 100 216 .3, 112 204, 108 176"), shade=4
    )
    for x in (70, 110):
        talons(pen, "beak.light", x, 220, 19)
    owl_body(pen)
    with pen.mirrored(90):
        folded(
            pen,
            "coat.shade",
            "50 86, 64 104, 66 142, 58 176, 44 202 .2, 30 166, 28 124, 36 96",
            ("54 116, 54 150, 46 184", "42 118, 42 150, 40 176"),
            shade=4,
        )
    owl_head(pen, is_asleep=pen.variant == "sleeping")
    pen.anchor("head", 90, 20, size=92)
    pen.anchor("face", 90, 64, size=84)
    pen.anchor("neck", 90, 106, size=84)
    pen.anchor("mouth", 90, 90)
    pen.anchor("back", 90, 60, size=60)
    pen.anchor("hand", 132, 150)


def owl_body(pen: Pen) -> None:
    """Draw the owl's trunk with its speckled breast."""
    body = curve(
        "90 40, 126 56, 142 96, 142 142, 126 186, 104 206, 90 208, 76 206, 54 186, 38 142,"
        "38 96, 54 56"
    )
    pen.form("coat", body, shade=9, light=5)
    with pen.inside(body):
        pen.blob("belly", dots("90 88, 118 104, 124 146, 112 190, 90 206, 68 190, 56 146, 62 104"))
        for row, y in enumerate((126, 142, 158, 174)):
            for k in range(4 - row % 2):
                fleck(pen, 66 + k * 16 + (8 if row % 2 else 0), y)


def fleck(pen: Pen, x: float, y: float) -> None:
    """Draw one dark fleck of the breast."""
    pen.blob("coat.shade", [(x - 5, y, 0.4), (x, y + 3), (x + 5, y, 0.4), (x, y + 10)])


def owl_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw the owl's head with ear tufts and face discs."""
    head = curve(
        "90 22, 112 20, 134 4 .2, 146 34, 148 64, 136 92, 112 106, 90 110, 68 106, 44 92,"
        "32 64, 34 34, 46 4 .2, 68 20"
    )
    pen.form("coat", head, shade=7, light=5)
    with pen.mirrored(90):
        pen.blob("coat.deep", dots("50 12 .2, 46 32, 54 40, 66 28"), alpha=0.7)
        disc = curve("88 62, 82 42, 62 36, 44 46, 40 68, 52 90, 74 92, 86 80")
        pen.fill("face", disc)
        pen.edge("coat.shade", disc, 2.4, alpha=0.5)
    pen.blob("coat", dots("90 66 .3, 80 40, 74 22 .3, 106 22 .3, 100 40"))
    for x in (64, 116):
        if is_asleep:
            pen.line(INK, [(x - 13, 64), (x, 72), (x + 13, 64)], 3.4)
            continue
        pen.oval("eye", x, 64, 15.5, 15.5)
        pen.oval(INK, x, 64, 9, 9.6)
        pen.oval("#ffffff.raw", x + 3.6, 59.6, 3.2)
    pen.form("beak", curve("90 66, 98 74, 95 86, 90 94 .2, 85 86, 82 74"), shade=3, light=2)


def raptor_head(pen: Pen, x: float, y: float, *, cap: str) -> None:
    """Draw a fierce head with a hooked beak; the eye is at (x, y)."""
    with pen.moved(x, y):
        pen.form(
            "beak",
            curve("10 -8, 26 -11, 40 0, 42 16, 36 24 .1, 32 12, 10 13 .4"),
            shade=3,
            light=3,
        )
        pen.line("beak.line", [(12, 9), (24, 9), (32, 11)], 1.4, alpha=0.6)
        pen.oval("#f6d774", 0, 0, 6, 5.6)
        pen.oval(INK, 1, 0.4, 3.6, 4)
        pen.oval("#ffffff.raw", 2.2, -1.2, 1.3)
        pen.limb(f"{cap}.deep", [(-12, -8), (0, -7), (10, -3)], (2, 4.6, 4))


def raptor(pen: Pen, *, is_bald: bool) -> None:
    """Draw an eagle or a hawk; slots coat, wing, crown, tail, belly, beak."""
    if pen.variant == "perched":
        tail = curve("64 168, 44 206, 36 240 .3, 60 246 .3, 76 236, 96 184")
        pen.form("tail", tail, shade=5)
        for x in (128, 100):
            pen.limb("coat.deep" if x == 128 else "coat.shade", [(x, 170), (x + 2, 222)], (40, 17))
            talons(pen, "beak.shade" if x == 128 else "beak", x + 3, 246, 24)
        body = curve(
            "146 46, 166 66, 172 100, 168 140, 150 180, 122 202, 92 200, 72 180, 74 146,"
            "88 106, 104 70, 120 48"
        )
        pen.form("coat", body, shade=10, light=5)
        if not is_bald:
            with pen.inside(body):
                pen.blob(
                    "belly", dots("176 66, 148 82, 140 120, 118 170, 90 196, 140 210, 190 140")
                )
                for x, y in (
                    (152, 104),
                    (144, 126),
                    (158, 132),
                    (132, 148),
                    (148, 156),
                    (122, 172),
                ):
                    fleck(pen, x, y)
        folded(
            pen,
            "coat.shade",
            "122 74, 140 96, 138 138, 116 180, 78 222, 48 238 .2, 58 188, 76 134, 96 92",
            ("124 128, 106 170, 72 212", "110 112, 92 160, 66 204", "132 144, 112 180, 84 214"),
            shade=6,
        )
        head = curve(
            "150 14, 172 20, 182 40, 174 60, 180 82 .3, 160 78,"
            "142 92 .3, 130 78, 106 82 .3, 116 52, 126 24"
        )
        pen.form("crown", head, shade=6, light=4)
        raptor_head(pen, 164, 36, cap="crown")
        pen.anchor("head", 148, 15, size=50)
        pen.anchor("mouth", 200, 48)
        pen.anchor("back", 104, 96, size=50)
        return
    far = ((172, 128), (206, 62), (212, 2), (132, 130))
    spread_wing(pen, "coat.shade", far, covert="coat", count=7, notch=0.34, is_far=True)
    tail = curve("84 152, 44 152, 4 170 .3, 12 184 .2, 6 198 .3, 24 204 .3, 60 192, 104 172")
    pen.form("tail", tail, shade=5)
    for y in (168, 180, 190):
        pen.line("tail.deep", [(70, 166 + (y - 168) * 0.4), (14, y + 4)], 1.6, alpha=0.5)
    for x in (128, 108):
        pen.limb("coat.shade", [(x, 164), (x + 8, 184)], (24, 14))
        talons(pen, "beak", x + 10, 206, 20)
    body = curve(
        "206 104, 220 122, 210 142, 182 164, 142 182, 104 180, 76 166, 92 150, 128 136,"
        "160 118, 184 104"
    )
    pen.form("coat", body, shade=9, light=4)
    if not is_bald:
        with pen.inside(body):
            pen.blob("belly", dots("220 126, 190 140, 150 160, 90 170, 110 190, 180 180"))
    head = curve(
        "216 88, 236 94, 244 112, 236 128, 222 138 .3, 206 140, 190 148 .3, 186 124, 196 98"
    )
    pen.form("crown", head, shade=5, light=4)
    raptor_head(pen, 228, 108, cap="crown")
    near = ((180, 126), (148, 52), (34, 4), (108, 158))
    spread_wing(pen, "coat.shade", near, covert="coat", count=9, notch=0.32)
    pen.anchor("head", 216, 88, size=44)
    pen.anchor("mouth", 264, 122)
    pen.anchor("back", 150, 122, size=56)
    pen.anchor("seat", 150, 122, size=56)
    pen.anchor("hand", 118, 204)


@draws(
    "eagle",
    box=(275, 248),
    height_m=1.0,
    slots={
        "coat": "#6b4630",
        "crown": "#f6f1e8",
        "tail": "#efe9df",
        "belly": "#6b4630",
        "beak": "#f0b23a",
    },
    variants=("flying", "perched"),
    aliases=("bald eagle",),
    tags=("wild", "mountain", "bird"),
    shadow=(70, 180),
)
def eagle(pen: Pen) -> None:
    """Draw a bald eagle, wings wide or sitting upright."""
    raptor(pen, is_bald=True)


@draws(
    "hawk",
    box=(275, 248),
    height_m=0.6,
    slots={
        "coat": "#9a6a45",
        "crown": "#8d5f40",
        "tail": "#b5653a",
        "belly": "#f0dfc2",
        "beak": "#5d5a62",
    },
    variants=("flying", "perched"),
    aliases=("falcon", "buzzard", "kestrel", "osprey", "kite bird"),
    tags=("wild", "bird"),
    shadow=(70, 180),
)
def hawk(pen: Pen) -> None:
    """Draw a hawk: brown above, pale and spotted below."""
    raptor(pen, is_bald=False)


@draws(
    "vulture",
    box=(220, 220),
    height_m=0.9,
    slots={
        "coat": "#4b4049",
        "ruff": "#efe6d8",
        "skin": "#d98a83",
        "beak": "#e9cf9a",
        "leg": "#b9a08e",
    },
    variants=("standing",),
    aliases=("condor",),
    tags=("wild", "desert", "bird"),
    shadow=(70, 160),
)
def vulture(pen: Pen) -> None:
    """Draw a hunched vulture with a white ruff and a bare head."""
    tinted(pen, "coat.shade", curve("60 150, 30 190, 16 214 .3, 44 214 .3, 90 180"), shade=4)
    for x in (132, 108):
        tone = "leg.deep" if x == 132 else "leg"
        pen.limb("coat.shade", [(x, 158), (x, 192)], (36, 16))
        pen.limb(tone, [(x, 188), (x + 1, 212)], (8, 7))
        talons(pen, tone, x + 2, 219, 19)
    body = curve("132 52, 154 80, 158 124, 140 166, 104 184, 68 174, 52 138, 62 92, 92 60")
    pen.form("coat", body, shade=9, light=5)
    folded(
        pen,
        "coat.shade",
        "96 66, 124 86, 128 128, 102 170, 58 206, 24 216 .2, 38 162, 54 106",
        ("110 120, 86 164, 50 196", "94 106, 70 152, 44 190", "118 140, 96 172, 66 198"),
        shade=6,
    )
    pen.limb("skin", [(134, 74), (158, 78), (168, 58), (176, 44)], (26, 22, 18, 20))
    ruff = curve(
        "124 50 .3, 136 58, 148 56 .3, 152 68, 162 76 .3, 156 88, 158 100 .3, 144 100, 132 108 .3,"
        "124 98, 110 94 .3, 114 80, 108 66 .3, 118 62"
    )
    pen.form("ruff", ruff, shade=5)
    head = curve("172 24, 192 28, 200 44, 190 58, 172 62, 160 50, 160 34")
    pen.form("skin", head, shade=4, light=3)
    beak = curve("188 36, 206 40, 216 52, 214 66 .1, 206 58, 188 56 .4")
    pen.form("beak", beak, shade=3, light=2)
    eye(pen, 184, 38, 4)
    pen.limb("skin.deep", [(174, 32), (184, 31), (190, 34)], (2, 3, 2))
    pen.anchor("head", 178, 26, size=40)
    pen.anchor("mouth", 208, 56)
    pen.anchor("back", 84, 80, size=50)
