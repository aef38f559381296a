"""Owns heads of animals about their middle, for bodies other than their own.

Slots are those of the animals. Does not know bodies.
"""

import math

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye
from tintype.engine.vignette.art.animals_farm import fleece
from tintype.engine.vignette.art.animals_forest import quills
from tintype.engine.vignette.art.birds_prey import owl_head as owl_head_in_box
from tintype.engine.vignette.art.fantasy import dragon_head as dragon_head_by_eye
from tintype.engine.vignette.art.outline import limb, smooth
from tintype.engine.vignette.art.pen import Pen


def owl_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw an owl's head, about 76 wide."""
    with pen.moved(-58.5, -38, scale=0.65):
        owl_head_in_box(pen, is_asleep=is_asleep)


def elephant_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw an elephant's head with its ears and a trunk that hangs down to the right."""
    far = curve("18 -26, 44 -40, 62 -22, 60 10, 44 30, 24 16")
    pen.form("skin.shade", far, shade=4)
    nose = limb(dots("22 8, 38 30, 42 54, 54 68, 68 62"), (32, 25, 19, 15, 11))
    pen.limb("tusk.shade", dots("30 24, 44 36, 54 32"), (8, 6, 2))
    pen.form("skin", nose, shade=5, light=3)
    if pen.detail:
        with pen.inside(nose):
            for x, y in ((34, 24), (38, 34), (41, 44), (44, 54)):
                pen.line("skin.shade", [(x - 12, y - 2), (x, y + 2), (x + 12, y - 3)], 1.5)
    skull = curve("-34 2, -28 -28, 0 -44, 28 -34, 40 -8, 36 18, 18 34, -14 32")
    pen.form("skin", skull, shade=7, light=4)
    pen.form("tusk", limb(dots("12 22, 24 40, 38 38"), (10, 8, 2)), shade=2)
    pen.blob("skin", dots("0 12, 14 12, 22 24, 12 32, 0 28"))
    pen.line("skin.line", dots("2 32, 10 35, 18 31"), 1.6, alpha=0.6)
    for x, y in ((0, -6), (26, -8)):
        eye(pen, x, y, 4.6, is_asleep=is_asleep)
    near = curve("-18 -24, -42 -42, -66 -30, -74 0, -62 30, -40 42, -24 24, -14 2")
    pen.form("skin", near, shade=7, light=4)
    pen.blob("ear", dots("-22 -16, -42 -32, -60 -22, -66 0, -56 24, -40 32, -28 18"), alpha=0.55)


def hedgehog_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw a hedgehog's face in its crown of spines."""
    crown = smooth([*quills(-2, -4, 42, 42, 100, 350, 13), (30, 20, 0.5), (4, 34, 0.5)])
    pen.form("spine", crown, shade=6, light=4)
    with pen.inside(crown):
        for row, count in ((0.84, 12), (0.62, 9)):
            for i in range(count):
                angle = math.radians(110 + 230 * (i + row) / count)
                x, y = -2 + 42 * row * math.cos(angle), -4 + 42 * row * math.sin(angle)
                dx, dy = math.cos(angle) * 9, math.sin(angle) * 9
                pen.limb("tip", [(x, y), (x + dx, y + dy)], (3, 0.8))
    face = curve("-24 2, -16 -18, 6 -22, 24 -12, 36 6, 52 14, 50 22, 30 28, 4 30, -18 22")
    pen.form("face", face, shade=4, light=2)
    pen.form("face", curve("-22 -12, -26 -26, -14 -30, -6 -22, -10 -12"), shade=2, light=1)
    pen.oval(INK, 51, 15, 5.4, 4.8)
    pen.oval("#ffffff.raw", 49.6, 13.4, 1.5, 1, alpha=0.7)
    for x, y in ((4, -2), (26, -3)):
        eye(pen, x, y, 4.6, is_asleep=is_asleep)
    pen.line(INK, dots("44 23, 34 25, 28 21"), 1.5)
    pen.oval("#e08f86", 6, 12, 6, 4, alpha=0.4)


def sheep_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw a sheep's dark face under its wool."""
    pen.form("wool", fleece(2, -8, 34, 30, 11, depth=6), shade=6, light=3)
    pen.blob("face.shade", dots("16 -8, 40 -12, 46 -2, 32 6, 16 4"))
    skull = curve("-20 -14, 2 -22, 22 -14, 24 6, 22 28, 8 42, -8 40, -18 26, -22 6")
    pen.form("face", skull, shade=4, light=3)
    pen.form("face", curve("-14 -8, -40 -12, -46 0, -30 8, -14 6"), shade=3, light=2)
    pen.form("wool", fleece(1, -21, 22, 12, 8, depth=5), shade=4, light=2)
    for x in (-6, 15):
        if is_asleep:
            eye(pen, x, 5, 4.4, tone="mouth", is_asleep=True)
            continue
        pen.oval("#ffffff", x, 5, 5.2, 5.8)
        eye(pen, x + 0.8, 5.4, 3.8)
    pen.line("mouth", dots("-2 29, 5 33, 12 29"), 1.7, alpha=0.8)
    pen.line("mouth", dots("1 24, 5 27, 9 24"), 1.7, alpha=0.8)


def penguin_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw a penguin's head in three-quarter view."""
    skull = curve("-32 6, -26 -20, 0 -34, 26 -24, 34 2, 28 24, 6 32, -20 28")
    pen.form("coat", skull, shade=5, light=4)
    with pen.inside(skull):
        pen.blob("belly", dots("-8 4, -4 -12, 8 -12, 14 -4, 22 -12, 34 -8, 36 22, 10 36, -10 24"))
        pen.blob("cheek", dots("-16 6, -8 12, -2 24, -10 32, -22 22"))
    for x in (2, 22):
        eye(pen, x, -3, 4.6, is_asleep=is_asleep)
    pen.form("cheek", curve("10 4 .4, 22 4, 42 12 .3, 24 19, 10 16 .4"), shade=2.5, light=2)
    pen.line("beak", dots("14 12, 26 13, 36 12"), 1.5)


def duck_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw a duck's head with its broad bill."""
    skull = curve("-30 4, -24 -20, 0 -32, 24 -22, 32 2, 24 22, 2 30, -20 24")
    pen.form("head", skull, shade=5, light=4)
    for x, y in ((2, -6), (22, -7)):
        pen.oval("#fdfaf4", x, y, 5.4, 6)
        eye(pen, x + 0.8, y + 0.4, 4.2, is_asleep=is_asleep)
    pen.form("beak", curve("6 4 .4, 20 2, 40 6, 54 12, 50 19, 30 20, 8 16 .4"), shade=3, light=2)
    pen.line("beak.line", dots("12 12, 30 15, 48 14"), 1.4, alpha=0.55)
    pen.oval("#e8694f", -8, 10, 6, 4, alpha=0.26)


def dragon_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw a dragon's head with closed jaws."""
    dragon_head_by_eye(pen, is_open=False)
    if is_asleep:
        pen.oval("scale", 2, -3, 9.4, 9.6)
        eye(pen, 2, -3, 7, is_asleep=True)


def equine_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw a horse's long head with its mane."""
    mane = curve("-14 -44, -38 -34, -46 -4, -40 34, -26 40, -20 10, -6 -20, 4 -40")
    pen.form("mane", mane, shade=4, light=2)
    pen.blob("coat.shade", dots("10 -30 .4, 16 -56 .2, 26 -30 .4"))
    skull = curve("-30 2, -22 -28, 2 -38, 24 -26, 34 -2, 52 20, 54 36, 40 46, 20 40, 2 28, -20 24")
    pen.form("coat", skull, shade=6, light=3)
    with pen.inside(skull):
        pen.blob("coat.light", dots("28 14, 44 12, 62 30, 50 52, 26 46, 20 30"), alpha=0.7)
    pen.form("coat", curve("-16 -28 .4, -14 -58 .2, 2 -34 .4"), shade=2, light=2)
    pen.form("mane", curve("-8 -36, 4 -52, 18 -40, 20 -18, 10 -26, 2 -22"), shade=3, light=2)
    eye(pen, 12, -8, 5.2, is_asleep=is_asleep)
    pen.oval("coat.line", 46, 28, 3, 4)
    pen.line("coat.line", dots("46 40, 36 38, 28 32"), 1.7)


def unicorn_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw a horse's head with a golden horn."""
    pen.poly("horn", [(8, -36), (22, -34), (30, -80)], rounding=2)
    for y in (-44, -54, -64):
        pen.line("horn.shade", [(12 + (-36 - y) * 0.34, y), (24 + (-36 - y) * 0.12, y + 3)], 1.6)
    equine_head(pen, is_asleep=is_asleep)


def zebra_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw a zebra's striped head."""
    mane = curve("-14 -46, -34 -34, -42 -4, -36 26, -26 20, -20 -6, -6 -26, 6 -40")
    pen.form("stripe", mane, shade=3, light=2)
    skull = curve("-30 2, -22 -28, 2 -38, 24 -26, 34 -2, 52 20, 54 36, 40 46, 20 40, 2 28, -20 24")
    pen.form("coat", skull, shade=6, light=3)
    with pen.inside(skull):
        for text in (
            "-34 8, -16 6, -6 10",
            "-30 -8, -14 -8, -4 -4",
            "-22 -24, -10 -18, -2 -14",
            "2 -42, 4 -28, 6 -20",
            "22 -30, 16 -22, 14 -16",
            "38 -2, 28 -2, 22 2",
            "-20 26, -6 18, 4 18",
        ):
            pen.limb("stripe", dots(text), (7, 5, 1.5))
        pen.blob("muzzle", dots("36 14, 46 12, 62 28, 50 52, 30 48, 26 34"))
    pen.form("coat", curve("-16 -28 .4, -14 -56 .3, 2 -34 .4"), shade=2, light=2)
    eye(pen, 12, -8, 5.2, is_asleep=is_asleep)
    pen.line("muzzle.line", dots("46 40, 36 38, 30 34"), 1.7)


def giraffe_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw a giraffe's head with its two knobs."""
    for x in (-4, 14):
        pen.limb("coat.shade", [(x, -26), (x - 2, -52)], (7, 6))
        pen.oval("mane", x - 2, -55, 6, 7)
    pen.form("coat.shade", curve("20 -16, 40 -30, 48 -22, 34 -8"), shade=2)
    skull = curve("-26 4, -22 -24, 2 -34, 26 -24, 32 -2, 44 16, 44 34, 28 44, 4 40, -12 28")
    pen.form("coat", skull, shade=6, light=3)
    with pen.inside(skull):
        for x, y, r in ((-16, -12, 8), (0, -28, 6), (22, -20, 6), (-14, 12, 7)):
            pen.oval("spot", x, y, r, r * 0.85)
        pen.blob("coat.light", dots("6 24, 30 14, 52 24, 40 50, 4 46"), alpha=0.8)
    pen.form("coat", curve("-18 -14, -42 -22, -48 -12, -34 -2, -18 -4"), shade=2, light=2)
    for x in (0, 22):
        eye(pen, x, -4, 5, is_asleep=is_asleep)
    for x in (22, 34):
        pen.oval("mane", x, 28, 2, 2.6)
    pen.line("mane", dots("10 36, 24 40, 36 36"), 1.7)


def crocodile_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw a crocodile's head with its long jaws."""
    for x, y in ((-18, -26), (8, -28)):
        pen.oval("skin.shade" if x > 0 else "skin", x, y, 13, 12)
    jaw = curve("-26 12, 10 18, 60 20, 74 16 .5, 70 28, 30 36, -10 34, -26 26")
    pen.form("belly", jaw, shade=4)
    skull = curve("-34 4, -28 -20, -4 -26, 18 -20, 40 -6, 66 0, 76 8, 72 17, 40 19, 4 20, -26 20")
    pen.form("skin", skull, shade=6, light=3)
    for x in (24, 36, 48, 60):
        pen.poly("tooth", [(x - 4, 17), (x + 4, 17), (x, 26)])
    for x, y in ((-18, -26), (8, -28)):
        if is_asleep:
            eye(pen, x, y, 6, is_asleep=True)
            continue
        pen.oval("#fdfaf0", x + 1, y - 1, 8.4, 8)
        pen.oval(INK, x + 3, y, 4, 5.4)
    pen.oval("skin.deep", 66, 3, 2.6, 2)


def turtle_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw a turtle's round head and the rim of its shell behind it."""
    pen.form("shell", curve("-52 44, -50 14, -30 0, 4 6, 30 18, 34 46"), shade=5, light=3)
    skull = curve("-28 2, -22 -24, 2 -34, 26 -24, 36 0, 34 18, 16 28, -10 26, -26 16")
    pen.form("skin", skull, shade=5, light=3)
    for x, y in ((2, -6), (22, -7)):
        pen.oval("#fdfaf4", x, y, 6, 6.6)
        eye(pen, x + 0.8, y + 0.4, 4.4, is_asleep=is_asleep)
    pen.line("skin.line", dots("4 12, 18 16, 32 9"), 1.9)
    for x in (22, 29):
        pen.oval("skin.deep", x, 3, 1.3, 1.6)


def goat_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw a goat's head with horns and a beard."""
    for x in (-8, 12):
        pen.limb("horn", [(x, -24), (x - 10, -44), (x - 28, -52)], (10, 8, 3))
    pen.form("coat.shade", curve("20 -12, 42 -18, 46 -8, 32 0"), shade=2)
    pen.form("beard", curve("16 38, 34 40, 30 66 .3, 22 54, 14 48"), shade=3)
    skull = curve("-24 0, -18 -22, 4 -30, 24 -20, 30 2, 40 20, 40 34, 26 44, 4 38, -12 24")
    pen.form("coat", skull, shade=6, light=3)
    pen.form("coat", curve("-16 -12, -40 -10, -48 2, -32 8, -14 0"), shade=2, light=2)
    for x in (2, 22):
        eye(pen, x, -4, 4.8, is_asleep=is_asleep)
    pen.blob("coat.deep", dots("22 24, 36 24, 32 30, 26 30"))
    pen.line("coat.line", dots("14 34, 26 38, 36 34"), 1.6)


def robot_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw a robot's head with a screen for a face."""
    pen.limb("joint", [(0, -38), (0, -54)], (5, 4))
    pen.oval("trim", 0, -56, 7)
    for x in (-42, 42):
        pen.form(
            "trim",
            curve(f"{x - 6} -12 .4, {x + 6} -12 .4, {x + 7} 0, {x + 6} 12 .4, {x - 6} 12 .4"),
            shade=3,
            light=2,
        )
    skull = curve("-36 -38 .5, 36 -38 .5, 44 -24, 45 0, 42 22, 34 32 .5, -34 32 .5, -42 22, -45 0")
    pen.form("body", skull, shade=7, light=4)
    panel = curve("-26 -24 .6, 32 -24 .6, 36 -16, 36 12, 32 20 .6, -26 20 .6, -30 12, -30 -16")
    pen.fill("screen", panel)
    for x in (-10, 18):
        if is_asleep:
            pen.line("light.raw", [(x - 7, -4), (x + 7, -4)], 3)
        else:
            pen.oval("light.raw", x, -5, 6.4, 8)
            pen.oval("#ffffff.raw", x + 2, -8, 1.8)
    pen.line("light.raw", dots("-6 10, 4 14, 14 10"), 2.6)


def rex_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw the large head of a dinosaur, its teeth showing."""
    jaw = curve("-20 10, 20 18, 56 20, 60 30, 40 42, 6 42, -18 34")
    pen.form("belly", jaw, shade=4)
    skull = curve(
        "-36 6, -32 -24, -8 -38, 20 -36, 40 -26, 62 -18, 70 -2, 64 16, 30 20, -6 22, -28 24"
    )
    pen.form("skin", skull, shade=7, light=4)
    for x in (14, 27, 40, 53):
        pen.poly("claw", [(x - 5, 18), (x + 5, 18), (x, 28)])
    for x, y in ((-22, -28), (-8, -36)):
        pen.oval("skin.deep", x, y + 12, 4, 3, alpha=0.5)
    pen.oval("#fdfaf0", 14, -14, 9, 9.6)
    if is_asleep:
        pen.oval("skin", 14, -14, 10, 10.4)
    eye(pen, 16, -13, 6, is_asleep=is_asleep)
    pen.limb("skin.deep", [(2, -26), (14, -28), (26, -22)], (3, 6, 3))
    pen.oval("skin.deep", 60, -8, 3, 2.4)
