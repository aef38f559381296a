"""Owns the drawings of small animals of house and hutch: dog, rabbit, hamster, guinea pig, mouse.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import (
    INK,
    curve,
    dots,
    eye,
    paw,
)
from tintype.engine.vignette.art.dog_body import POSES, USUAL, draw_dog
from tintype.engine.vignette.art.gaits import dozing
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen


@draws(
    "dog",
    box=(240, 190),
    height_m=0.72,
    slots={
        "coat": "#c98a4b",
        "belly": "#f7e9d2",
        "collar": "#c8443c",
        "tongue": "#e8848a",
    },
    recolour=("coat", "belly"),
    variants=POSES,
    aliases=("hound", "doggy", "doggie", "mutt"),
    tags=("pet",),
    shadow=(46, 180),
)
def dog(pen: Pen) -> None:
    """Draw a friendly dog with hanging ears and a red collar."""
    draw_dog(pen, USUAL)


@draws(
    "rabbit",
    box=(180, 190),
    height_m=0.42,
    slots={"coat": "#b7957a", "belly": "#f7efe4", "ear": "#e9aaa2"},
    variants=("sitting", "jumping", "running", "sleeping"),
    aliases=("bunny", "hare", "bunnies"),
    tags=("pet", "wild", "forest", "easter"),
    shadow=(36, 144),
)
def rabbit(pen: Pen) -> None:
    """Draw a rabbit with long ears and a cotton tail."""
    if pen.variant in ("jumping", "running"):
        rabbit_jumping(pen)
        return
    is_asleep = pen.variant == "sleeping"
    pen.form("belly", curve("14 156, 16 142, 30 136, 40 148, 36 164, 22 168"), shade=4)
    pen.limb("coat.deep", dots("130 132, 136 160, 142 182"), (20, 14, 13))
    body = curve("30 160, 34 126, 56 98, 90 88, 122 92, 142 112, 142 146, 128 172, 84 182, 46 180")
    pen.form("coat", body, shade=10, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("152 104, 130 112, 122 136, 128 170, 150 164"))
    haunch = curve("40 164, 46 130, 76 114, 104 132, 104 158, 90 176, 60 182")
    pen.form("coat", haunch, shade=6, light=4)
    foot = curve("66 180, 80 170, 104 172, 120 180, 118 188 .6, 72 188 .6")
    pen.form("belly", foot, shade=3)
    leg = curve("116 128, 136 126, 138 156, 134 178, 120 178, 118 150")
    pen.form("coat", leg, shade=3, light=2)
    paw(pen, "belly", 127, 188, 14)
    if is_asleep:
        pen.form("coat", curve("92 150, 116 134, 140 146, 142 176, 110 184"), shade=4)
        paw(pen, "belly", 150, 188, 14)
    with pen.moved(130 if is_asleep else 128, 142 if is_asleep else 84):
        rabbit_head(pen, tilt=-58 if is_asleep else 0, is_asleep=is_asleep)
    low = 58 if is_asleep else 0
    pen.anchor("head", 128, 60 + low, size=36)
    pen.anchor("face", 140, 81 + low, size=38)
    pen.anchor("mouth", 158, 96 + low, size=30)
    pen.anchor("neck", 124, 112, size=22)
    pen.anchor("back", 76, 98, size=40)
    pen.anchor("hand", 138, 136, size=30)


def rabbit_head(pen: Pen, *, tilt: float = 0, is_asleep: bool = False) -> None:
    """Draw the rabbit's head about its middle, the ears laid back by `tilt` degrees."""
    with pen.turned(tilt, 2, -14), pen.part("ears", "ear"):
        pen.blob("coat.shade", dots("4 -16 .4, 8 -54, 20 -78, 28 -66, 24 -36, 18 -12 .4"))
    skull = curve("-29 6, -22 -16, 2 -26, 22 -18, 34 2, 33 14, 20 25, -4 28, -22 22")
    pen.form("coat", skull, shade=5, light=3)
    with pen.inside(skull):
        pen.blob("belly", dots("14 10, 26 6, 40 10, 36 32, 0 34, -6 24, 4 16"))
    with pen.turned(tilt, 2, -14):
        near = curve("-16 -16 .4, -24 -48, -22 -74, -14 -82, -4 -70, 0 -42, 2 -16 .4")
        with pen.part("ears", "ear"):
            pen.form("coat", near, shade=3, light=3)
        pen.blob("ear", dots("-11 -20 .4, -17 -48, -15 -68, -9 -66, -5 -44, -3 -20 .4"))
    pen.oval("ear", -2, 12, 7, 4.6, alpha=0.45)
    eye(pen, 10, -3, 5.2, is_asleep=is_asleep)
    pen.blob("ear.deep", dots("29 5, 36 4, 36 8, 32 11"))
    pen.line("coat.line", dots("32 11, 28 16, 22 15"), 1.4)
    if pen.detail:
        for dy in (-3, 2, 7):
            pen.line("belly.shade", [(20, 12 + dy * 0.3), (2, 13 + dy)], 0.9)


def rabbit_jumping(pen: Pen) -> None:
    """Draw the rabbit in mid-leap."""
    pen.limb("coat.deep", dots("54 122, 34 142, 10 154"), (32, 18, 12))
    pen.limb("coat.deep", dots("124 118, 146 136, 166 138"), (20, 14, 11))
    pen.form("belly", curve("14 94, 18 80, 32 78, 42 90, 36 104, 22 106"), shade=4)
    body = curve("28 108, 42 78, 78 64, 112 62, 140 72, 148 98, 132 122, 92 130, 52 132")
    pen.form("coat", body, shade=9, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("154 92, 134 106, 104 118, 70 126, 120 142, 156 120"))
    haunch = curve("32 114, 44 88, 74 84, 88 108, 72 132, 44 140")
    pen.form("coat", haunch, shade=6, light=4)
    pen.form("coat", limb(dots("54 130, 36 148, 14 164"), (26, 17, 12)), shade=3)
    pen.limb("belly", dots("22 158, 10 170"), (12, 12))
    pen.form("coat", limb(dots("118 116, 138 138, 162 146"), (22, 15, 11)), shade=3)
    pen.limb("belly", dots("156 145, 168 147"), (11, 11))
    with pen.moved(140, 72):
        rabbit_head(pen, tilt=-52)
    pen.anchor("head", 142, 48, size=36)
    pen.anchor("face", 151, 69, size=38)
    pen.anchor("mouth", 172, 84, size=30)
    pen.anchor("neck", 128, 94, size=20)
    pen.anchor("back", 82, 66, size=40)


def cheeky_head(pen: Pen, ear: str) -> None:
    """Draw a hamster-like head in three-quarter view: round ears, full cheeks."""
    pen.oval("coat.shade", 22, -24, 9, 10)
    skull = curve("-32 6, -26 -18, 0 -29, 24 -20, 32 2, 30 18, 12 27, -14 27, -30 20")
    pen.form("coat", skull, shade=4, light=3)
    with pen.inside(skull):
        pen.blob("belly", dots("-38 14, -18 8, -2 14, 8 0, 18 12, 36 8, 38 36, -38 38"))
    pen.form("coat", curve("-27 -12, -32 -28, -22 -37, -9 -31, -8 -18"), shade=2)
    pen.oval(ear, -19, -24, 6, 7, tilt=-20)
    pen.oval(ear, -16, 13, 6.5, 4.2, alpha=0.5)
    eye(pen, -4, -3, 5)
    eye(pen, 20, -4, 4.8)
    pen.blob(ear, dots("6 6, 14 6, 10 11"), alpha=1)
    pen.line("coat.line", dots("10 11, 6 15, 1 14"), 1.3)
    pen.line("coat.line", dots("10 11, 14 15, 18 14"), 1.3)


@dozing
@draws(
    "hamster",
    box=(140, 110),
    height_m=0.1,
    slots={"coat": "#dca15c", "belly": "#fbf1e2", "ear": "#e79c97"},
    aliases=("gerbil",),
    tags=("pet",),
    shadow=(26, 116),
)
def hamster(pen: Pen) -> None:
    """Draw a plump hamster with its paws together."""
    body = curve("14 82, 22 48, 54 30, 92 36, 116 62, 118 90, 98 106, 44 107, 20 102")
    pen.form("coat", body, shade=8, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("122 58, 96 68, 80 88, 66 100, 60 116, 126 112"))
    pen.form("ear", curve("34 100, 52 97, 64 103, 58 109 .6, 38 109 .6"), shade=2)
    pen.form("ear", curve("92 101, 106 98, 116 104, 110 109 .6, 94 109 .6"), shade=2)
    pen.form("ear", curve("84 80, 94 76, 100 83, 92 88"), shade=2)
    pen.form("ear", curve("104 80, 112 76, 116 84, 108 88"), shade=2)
    with pen.moved(92, 46):
        cheeky_head(pen, "ear")
    pen.anchor("head", 92, 20, size=40)
    pen.anchor("face", 100, 42, size=48)
    pen.anchor("mouth", 102, 60, size=30)
    pen.anchor("hand", 103, 80, size=30)
    pen.anchor("back", 46, 36, size=40)
    pen.anchor("neck", 90, 72, size=24)


@dozing
@draws(
    "mouse",
    box=(170, 110),
    height_m=0.08,
    slots={"coat": "#9d98a3", "belly": "#ece7e6", "ear": "#e7a3a6"},
    variants=("standing", "sitting"),
    plural="mice",
    aliases=("field mouse",),
    tags=("pet", "wild"),
    shadow=(54, 140),
)
def mouse(pen: Pen) -> None:
    """Draw a mouse with big round ears and a long bare tail."""
    if pen.variant == "sitting":
        mouse_sitting(pen)
        return
    pen.limb("ear.shade", dots("58 92, 30 98, 10 84, 18 64, 6 48"), (8, 7, 5, 4, 2))
    pen.limb("ear.deep", dots("124 92, 132 104, 140 106"), (9, 7, 6))
    body = curve("46 88, 54 60, 82 46, 112 52, 134 72, 134 94, 112 104, 66 105, 50 102")
    pen.form("coat", body, shade=7, light=3)
    pen.form("coat", curve("52 92, 60 70, 82 70, 92 88, 82 104, 60 105"), shade=4, light=3)
    pen.form("ear", curve("66 104, 82 100, 98 105, 94 109 .6, 70 109 .6"), shade=2)
    pen.form("ear", curve("108 103, 120 100, 130 106, 126 109 .6, 110 109 .6"), shade=2)
    with pen.moved(122, 70):
        mouse_head(pen)
    pen.anchor("head", 118, 48, size=26)
    pen.anchor("face", 136, 70, size=30)
    pen.anchor("mouth", 158, 84, size=30)
    pen.anchor("back", 82, 48, size=36)
    pen.anchor("neck", 112, 88, size=16)


def mouse_head(pen: Pen) -> None:
    """Draw the mouse's head in side view about the middle of its skull."""
    pen.form("coat", curve("4 -18, 10 -36, 26 -38, 32 -24, 20 -12"), shade=3)
    pen.blob("ear.shade", dots("10 -18, 14 -30, 24 -32, 27 -24, 18 -15"))
    skull = curve("-24 6, -18 -14, 2 -20, 20 -10, 38 8, 40 14, 24 22, 0 26, -18 22")
    pen.form("coat", skull, shade=4, light=3)
    with pen.inside(skull):
        pen.blob("belly", dots("0 18, 20 12, 44 12, 36 32, -4 36"))
    near = curve("-14 -6, -30 -18, -30 -40, -12 -48, 6 -38, 6 -16")
    pen.form("coat", near, shade=3, light=2)
    pen.blob("ear", dots("-12 -12, -23 -22, -22 -36, -11 -41, 0 -34, 0 -19"))
    eye(pen, 13, 0, 4.4)
    pen.oval("ear.shade", 39, 11, 3.6, 3.2)
    if pen.detail:
        for dy in (-5, 0, 5):
            pen.line("belly.shade", [(28, 13), (12, 13 + dy)], 0.8)


def mouse_sitting(pen: Pen) -> None:
    """Draw the mouse upright, paws before its chest."""
    pen.limb("ear.shade", dots("84 100, 50 106, 24 98, 16 80, 28 66"), (8, 7, 5, 4, 2))
    body = curve("74 90, 82 62, 104 46, 126 56, 134 82, 124 104, 86 106")
    pen.form("coat", body, shade=7, light=3)
    with pen.inside(body):
        pen.blob("belly", dots("136 58, 118 66, 112 86, 120 108, 142 96"))
    pen.form("coat", curve("78 92, 88 74, 108 78, 112 98, 104 106, 82 107"), shade=4, light=3)
    pen.form("ear", curve("94 104, 108 100, 124 105, 120 109 .6, 96 109 .6"), shade=2)
    pen.limb("coat", dots("110 70, 122 78, 132 76"), (10, 8, 6))
    pen.oval("ear", 134, 75, 4, 3.4)
    with pen.moved(114, 50):
        mouse_head(pen)
    pen.anchor("head", 110, 24, size=26)
    pen.anchor("face", 128, 50, size=30)
    pen.anchor("mouth", 150, 60, size=30)
    pen.anchor("hand", 134, 75, size=30)
    pen.anchor("back", 84, 66, size=24)
    pen.anchor("neck", 110, 66, size=16)


@dozing
@draws(
    "guinea pig",
    box=(170, 110),
    height_m=0.13,
    slots={"coat": "#f4ece0", "patch": "#b5672f", "dark": "#4a3a38", "ear": "#d98f88"},
    recolour=("patch", "coat"),
    aliases=("cavy",),
    tags=("pet",),
    shadow=(24, 150),
)
def guinea_pig(pen: Pen) -> None:
    """Draw a long-haired, three-coloured guinea pig."""
    body = curve("10 84, 16 52, 46 26, 94 20, 136 34, 160 62, 154 90, 126 104, 50 106, 18 100")
    pen.form("coat", body, shade=8, light=4)
    with pen.inside(body):
        pen.blob("patch", dots("0 50, 30 20, 62 12, 66 50, 50 80, 20 96, 0 90"))
        pen.blob("dark", dots("116 20, 150 36, 160 60, 146 66, 128 62, 112 50"))
        for x, y in ((70, 44), (92, 62), (74, 84), (40, 70), (104, 88)):
            pen.line("coat.shade", [(x, y), (x - 8, y + 9)], 2)
    for x in (44, 122):
        pen.form(
            "ear", curve(f"{x - 12} 106, {x} 99, {x + 16} 103, {x + 14} 109 .6, {x - 10} 109 .6")
        )
    pen.form("dark", curve("108 36, 106 22, 118 18, 130 28, 126 42"), shade=2)
    pen.blob("ear", dots("112 34, 111 26, 118 23, 125 30, 122 38"))
    pen.blob("coat", dots("124 66, 140 56, 156 66, 156 90, 132 96, 120 82"))
    eye(pen, 137, 55, 5)
    pen.oval("#ffffff.raw", 138.4, 53, 1.7)
    pen.oval("ear", 158, 72, 4.4, 3.8)
    pen.line(INK, dots("156 80, 149 85, 142 83"), 1.5)
    pen.anchor("head", 126, 24, size=40)
    pen.anchor("face", 138, 55, size=34)
    pen.anchor("mouth", 154, 82, size=30)
    pen.anchor("back", 70, 24, size=50)


@dozing
@draws(
    "rat",
    box=(200, 110),
    height_m=0.14,
    slots={"coat": "#6f6a70", "belly": "#b9b2b0", "ear": "#cf9494"},
    aliases=("rodent",),
    tags=("wild",),
    shadow=(60, 160),
)
def rat(pen: Pen) -> None:
    """Draw a rat: longer and leaner than a mouse, with small ears."""
    pen.limb("ear.shade", dots("60 92, 34 102, 12 92, 14 70, 4 54"), (9, 8, 6, 5, 2))
    pen.limb("ear.deep", dots("138 92, 146 104, 156 106"), (10, 8, 6))
    body = curve("42 92, 52 58, 86 40, 122 46, 150 68, 152 94, 120 104, 62 106")
    pen.form("coat", body, shade=8, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("160 84, 130 96, 80 98, 60 110, 150 112"))
    pen.form("coat", curve("48 94, 58 70, 84 70, 96 90, 84 105, 56 106"), shade=4, light=3)
    pen.form("ear", curve("60 104, 78 100, 98 105, 94 109 .6, 62 109 .6"), shade=2)
    pen.form("ear", curve("120 103, 134 100, 146 106, 140 109 .6, 122 109 .6"), shade=2)
    pen.form("coat", curve("140 56, 146 40, 158 40, 162 52, 154 62"), shade=2)
    head = curve("116 74, 122 54, 142 48, 160 58, 184 78, 192 88, 184 96, 160 98, 136 98, 120 90")
    pen.form("coat", head, shade=5, light=3)
    with pen.inside(head):
        pen.blob("belly", dots("130 104, 150 92, 176 88, 196 88, 184 106"))
    pen.form("coat", curve("122 58, 116 42, 126 32, 140 38, 140 54"), shade=2, light=2)
    pen.blob("ear", dots("125 54, 121 43, 127 37, 136 41, 136 51"))
    eye(pen, 160, 71, 4.2)
    pen.oval("ear.shade", 191, 88, 4, 3.4)
    pen.poly("#fdfaf4", [(177, 95), (183, 95), (181, 101)])
    if pen.detail:
        for dy in (-6, 0, 6):
            pen.line("belly", [(180, 88), (160, 90 + dy)], 0.9)
    pen.anchor("head", 142, 50, size=28)
    pen.anchor("face", 160, 71, size=28)
    pen.anchor("mouth", 182, 96, size=30)
    pen.anchor("back", 92, 42, size=40)
