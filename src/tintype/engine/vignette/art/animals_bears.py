"""Owns the drawings of bears and of the koala: bear, polar bear, panda, koala.

One body in four poses carries the three bears; each adds its ears, its face and its markings.
Does not know settings, light or styles.
"""

import msgspec
from msgspec.structs import replace

from tintype.engine.vignette.art.anatomy import (
    INK,
    Build,
    curve,
    dots,
    eye,
    far_legs,
    galloping,
    near_legs,
    paw,
    standing,
)
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen

STANCE = Build(
    fore=(166, 106),
    hind=(62, 108),
    floor=178,
    fore_widths=(54, 36, 29),
    hind_widths=(62, 46, 32, 29),
    foot_slot="coat",
    apart=22,
    bend=0.05,
)


class Bear(msgspec.Struct, frozen=True, kw_only=True):
    """The slots that a bear's parts are made of."""

    leg: str = "coat"
    ear: str = "coat"
    has_patches: bool = False
    has_hump: bool = True


def bear_figure(pen: Pen, bear: Bear) -> None:
    """Draw a bear in the pen's variant."""
    match pen.variant:
        case "sitting":
            bear_sitting(pen, bear)
        case "upright":
            bear_upright(pen, bear)
        case "sleeping":
            bear_sleeping(pen, bear)
        case _:
            bear_on_feet(pen, bear)


def bear_head(pen: Pen, bear: Bear, *, is_asleep: bool = False) -> None:
    """Draw a bear's face in three-quarter view about its middle, about 76 wide."""
    pen.oval(f"{bear.ear}.shade", 26, -27, 12, 12)
    pen.oval("inner", 25, -25, 6, 6, alpha=0.6)
    skull = curve("-38 6, -32 -20, -6 -35, 26 -28, 40 -4, 38 20, 20 35, -10 36, -32 26")
    pen.form("coat", skull, shade=6, light=3)
    ear = curve("-35 -16, -38 -32, -27 -41, -14 -36, -11 -26")
    pen.form(bear.ear, ear, shade=3, light=2)
    pen.blob("inner", dots("-29 -20, -31 -31, -25 -35, -18 -32, -17 -26"), alpha=0.7)
    if bear.has_patches:
        pen.blob(bear.ear, dots("-24 2, -20 -10, -8 -12, -3 -4, -10 8, -20 12"))
        pen.blob(bear.ear, dots("16 -6, 24 -13, 33 -8, 36 4, 30 10, 20 4"))
    pen.form(
        "muzzle", curve("-12 20, -4 8, 9 3, 22 8, 30 20, 23 32, 8 36, -7 32"), shade=4, light=2
    )
    pen.blob(INK, dots("-1 10, 9 7, 20 10, 17 17, 9 21, 2 17"))
    pen.oval("#ffffff.raw", 7, 10.5, 3, 1.4, alpha=0.6)
    pen.line(INK, dots("9 20, 8 26, 1 29, -4 26"), 1.7)
    pen.line(INK, dots("8 26, 15 29, 20 26"), 1.7)
    for x, y in ((-12, -2), (25, -3)):
        if bear.has_patches and not is_asleep:
            pen.oval("#fdfaf4", x, y, 4.6, 4.8)
            eye(pen, x + 0.5, y + 0.2, 3.8)
        elif bear.has_patches:
            eye(pen, x, y, 4, tone="#f4efe6", is_asleep=True)
        else:
            eye(pen, x, y, 4.6, is_asleep=is_asleep)


def bear_on_feet(pen: Pen, bear: Bear) -> None:
    """Draw the bear on all fours."""
    is_running = pen.variant == "running"
    build = replace(STANCE, coat=bear.leg, far=f"{bear.leg}.deep", foot_slot=bear.leg)
    legs = galloping(build, reach=0.8) if is_running else standing(build)
    dy = 14 if is_running else 0
    with pen.moved(4, dy):
        far_legs(pen, build, legs)
        pen.form("coat", curve("18 92, 12 100, 16 112, 28 112, 36 98"), shade=3)
        top = "112 46, 150 32, 184 46" if bear.has_hump else "112 54, 150 52, 184 50"
        trunk = curve(
            f"22 112, 30 70, 68 48, {top}, 212 70, 210 112, 184 138, 128 140, 72 144, 34 138"
        )
        pen.form("coat", trunk, shade=13, light=5)
        if bear.has_patches:
            with pen.inside(trunk):
                pen.blob(
                    bear.leg, dots("142 36, 176 34, 200 60, 204 110, 196 150, 140 150, 146 90")
                )
        near_legs(pen, build, legs, shade=6)
        with pen.moved(202, 82):
            bear_head(pen, bear)
    pen.anchor("head", 206, 46 + dy, size=56)
    pen.anchor("face", 212, 80 + dy, size=66)
    pen.anchor("mouth", 214, 108 + dy, size=30)
    pen.anchor("neck", 188, 116 + dy, size=36)
    pen.anchor("back", 104, 50 + dy, size=80)
    pen.anchor("seat", 104, 50 + dy, size=80)


def bear_sitting(pen: Pen, bear: Bear) -> None:
    """Draw the bear on its bottom, soles to the viewer."""
    far_arm = limb(dots("158 92, 182 118, 180 142"), (34, 30, 24))
    pen.fill(f"{bear.leg}.shade", far_arm)
    body = curve("92 84, 124 72, 158 84, 174 118, 172 156, 146 176, 102 176, 74 158, 74 118")
    pen.form("coat", body, shade=10, light=4)
    with pen.inside(body):
        pen.blob(
            "coat.light", dots("118 108, 140 104, 156 124, 152 152, 132 164, 112 150"), alpha=0.7
        )
        if bear.has_patches:
            pen.blob(bear.leg, dots("70 74, 128 60, 182 78, 182 108, 128 100, 70 112"))
    for x, tone in ((182, "shade"), (88, "")):
        leg = limb([(x - 8 if x > 130 else x + 12, 152), (x, 162)], (44, 36))
        if tone:
            pen.fill(f"{bear.leg}.{tone}", leg)
        else:
            pen.form(bear.leg, leg, shade=5, light=3)
        sole = limb([(x + 2, 150), (x + 3, 164)], (26, 29))
        pen.form(bear.leg, sole, shade=3, light=2)
        pen.oval("inner", x + 2.5, 163, 9, 7, alpha=0.75)
        for dx, dy in ((-7, -14), (1, -17), (9, -14)):
            pen.oval("inner", x + 2 + dx, 165 + dy, 3, 3.4, alpha=0.75)
    arm = limb(dots("94 92, 76 118, 88 142"), (36, 32, 26))
    pen.form(bear.leg, arm, shade=5, light=3)
    with pen.moved(126, 50):
        bear_head(pen, bear)
    pen.anchor("hand", 182, 140, size=30)
    pen.anchor("head", 128, 14, size=56)
    pen.anchor("face", 132, 48, size=66)
    pen.anchor("mouth", 136, 76, size=30)
    pen.anchor("neck", 126, 88, size=36)
    pen.anchor("inside", 130, 150)
    pen.anchor("seat", 130, 158, size=40)


def bear_upright(pen: Pen, bear: Bear) -> None:
    """Draw the bear on its hind legs, smaller so that it fits the same box."""
    pen.fill(f"{bear.leg}.shade", limb(dots("150 74, 178 84, 190 66"), (28, 24, 20)))
    for x in (146, 112):
        leg = limb([(x, 128), (x + 1, 150), (x, 166)], (44, 34, 26))
        if x == 146:
            pen.fill(f"{bear.leg}.deep", leg)
            paw(pen, f"{bear.leg}.deep", x + 2, 178, 26)
    body = curve("104 62, 130 56, 156 66, 166 98, 164 134, 146 152, 112 152, 90 134, 90 94")
    pen.form("coat", body, shade=10, light=4)
    with pen.inside(body):
        pen.blob(
            "coat.light", dots("126 84, 146 82, 156 104, 152 132, 134 142, 118 126"), alpha=0.7
        )
        if bear.has_patches:
            pen.blob(bear.leg, dots("80 50, 130 44, 176 56, 172 86, 128 78, 84 92"))
    leg = limb(dots("112 130, 112 150, 112 166"), (46, 36, 26))
    pen.form(bear.leg, leg, shade=5, light=3)
    paw(pen, bear.leg, 113, 178, 28)
    arm = limb(dots("106 74, 104 100, 124 112"), (30, 26, 21))
    pen.form(bear.leg, arm, shade=4, light=3)
    with pen.moved(132, 34, scale=0.8):
        bear_head(pen, bear)
    pen.anchor("hand", 192, 62, size=30)
    pen.anchor("head", 134, 6, size=44)
    pen.anchor("face", 137, 32, size=53)
    pen.anchor("mouth", 140, 54, size=30)
    pen.anchor("neck", 132, 66, size=29)
    pen.anchor("back", 92, 84, size=30)


def bear_sleeping(pen: Pen, bear: Bear) -> None:
    """Draw the bear asleep on its belly."""
    pen.limb(f"{bear.leg}.deep", dots("180 158, 226 168"), (34, 22))
    body = curve("22 160, 28 114, 70 84, 124 78, 168 94, 196 130, 188 172, 110 178, 40 177")
    pen.form("coat", body, shade=14, light=6)
    if bear.has_patches:
        with pen.inside(body):
            pen.blob(bear.leg, dots("128 70, 176 86, 206 140, 186 184, 146 184, 144 120"))
    haunch = curve("32 160, 44 124, 82 118, 104 144, 100 172, 60 179, 40 177")
    pen.form("coat" if not bear.has_patches else bear.leg, haunch, shade=7, light=4)
    paw(pen, bear.leg, 104, 178, 25)
    arm = limb(dots("142 150, 154 166, 206 168"), (42, 30, 22))
    with pen.moved(192, 138):
        bear_head(pen, bear, is_asleep=True)
    pen.form(bear.leg, arm, shade=5, light=3)
    paw(pen, bear.leg, 208, 178, 23)
    pen.anchor("head", 196, 104, size=54)
    pen.anchor("face", 198, 136, size=64)
    pen.anchor("back", 104, 82, size=70)
    pen.anchor("neck", 170, 150, size=30)


@draws(
    "bear",
    box=(250, 180),
    height_m=1.4,
    slots={"coat": "#8a5a3a", "muzzle": "#d9b58c", "inner": "#5d3a2c"},
    variants=("standing", "sitting", "upright", "running", "sleeping"),
    aliases=("grizzly", "grizzly bear", "bear cub"),
    tags=("wild", "forest"),
    shadow=(34, 206),
)
def bear(pen: Pen) -> None:
    """Draw a brown bear with its shoulder hump."""
    bear_figure(pen, Bear())


@draws(
    "polar bear",
    box=(250, 180),
    height_m=1.6,
    slots={"coat": "#f3f1ea", "muzzle": "#fdfbf6", "inner": "#b9aeb0"},
    variants=("standing", "sitting", "upright", "running", "sleeping"),
    aliases=("ice bear", "polar bear cub"),
    tags=("wild", "arctic"),
    shadow=(34, 206),
)
def polar_bear(pen: Pen) -> None:
    """Draw a white bear."""
    bear_figure(pen, Bear(has_hump=False))


@draws(
    "panda",
    box=(250, 180),
    height_m=1.2,
    slots={"coat": "#f7f4ec", "patch": "#34313b", "muzzle": "#fdfbf6", "inner": "#57525f"},
    recolour=("patch", "coat"),
    variants=("sitting", "standing", "upright", "running", "sleeping"),
    aliases=("panda bear", "giant panda"),
    tags=("wild", "forest", "bamboo"),
    shadow=(52, 206),
)
def panda(pen: Pen) -> None:
    """Draw a panda with black limbs and eye patches."""
    bear_figure(pen, Bear(leg="patch", ear="patch", has_patches=True, has_hump=False))


@draws(
    "koala",
    box=(170, 190),
    height_m=0.75,
    slots={"coat": "#9a9aa6", "belly": "#ece9ea", "nose": "#3b3640", "bark": "#8d6a50"},
    variants=("sitting", "climbing", "sleeping"),
    tags=("wild", "forest"),
    shadow=(36, 140),
)
def koala(pen: Pen) -> None:
    """Draw a koala: fluffy ears, a big nose; it climbs a trunk or sits."""
    is_asleep = pen.variant == "sleeping"
    if pen.variant == "sitting":
        koala_sitting(pen)
        return
    trunk = curve("118 0 0, 146 0 0, 148 90 .5, 154 190 0, 116 190 0, 120 90 .5")
    pen.limb("coat.shade", dots("110 92, 146 84, 154 94"), (24, 20, 16))
    pen.limb("coat.shade", dots("110 150, 146 152, 154 160"), (28, 22, 17))
    pen.form("bark", trunk, shade=6, light=4)
    for x, y in ((128, 30), (138, 62), (126, 120), (140, 172)):
        pen.line("bark.deep", [(x, y - 8), (x + 1, y + 8)], 2)
    body = curve("58 84, 94 72, 122 90, 126 132, 116 166, 82 178, 48 162, 40 122")
    pen.form("coat", body, shade=9, light=4)
    pen.form("coat", limb(dots("82 150, 112 140, 138 156"), (40, 32, 20)), shade=5, light=3)
    pen.form("coat", limb(dots("78 100, 108 96, 138 92"), (30, 25, 18)), shade=4, light=3)
    for x, y in ((136, 92), (137, 157)):
        for dy in (-5, 0, 5):
            pen.line("nose", [(x + 2, y + dy), (x + 8, y + dy)], 1.6)
    with pen.moved(84, 56):
        koala_head(pen, is_asleep=is_asleep)
    pen.anchor("head", 86, 22, size=48)
    pen.anchor("face", 91, 53, size=64)
    pen.anchor("mouth", 98, 84, size=30)
    pen.anchor("back", 48, 112, size=30)
    pen.anchor("neck", 82, 92, size=26)


def koala_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw the koala's face in three-quarter view about its middle."""
    ear = "-26 -12, -42 -6, -54 -14, -58 -28, -48 -42, -30 -42, -18 -28"
    with pen.mirrored(3):
        pen.form("coat", curve(ear), shade=4, light=2)
        pen.blob("belly", dots("-28 -12, -38 -8, -48 -16, -50 -26, -42 -34, -32 -28, -24 -20"))
    skull = curve("-34 2, -28 -22, 0 -34, 30 -25, 38 0, 32 22, 8 34, -20 28")
    pen.form("coat", skull, shade=6, light=3)
    pen.blob("belly", dots("-12 26, -6 18, 8 22, 20 18, 26 24, 12 33, -4 33"))
    pen.form("nose", curve("3 -6, 8 -12, 14 -6, 18 10, 12 19, 4 19, -1 10"), shade=2)
    pen.oval("#ffffff.raw", 6, -3, 1.8, 3.4, alpha=0.55, tilt=10)
    pen.line("nose", dots("2 25, 9 27, 16 24"), 1.6)
    eye(pen, -12, -3, 4.4, is_asleep=is_asleep)
    eye(pen, 26, -4, 4.4, is_asleep=is_asleep)


def koala_sitting(pen: Pen) -> None:
    """Draw the koala on its bottom."""
    pen.limb("coat.shade", dots("110 112, 128 136, 124 152"), (28, 24, 18))
    body = curve("60 96, 88 86, 116 98, 128 140, 116 176, 84 184, 50 176, 42 138")
    pen.form("coat", body, shade=9, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("80 100, 100 96, 114 124, 108 160, 88 170, 72 150"))
    for x in (118, 58):
        pen.form("coat", limb([(x, 166), (x + 8, 176)], (36, 26)), shade=4, light=2)
        paw(pen, "coat", x + 10, 188, 22)
    pen.form("coat", limb(dots("62 110, 52 138, 66 154"), (30, 26, 19)), shade=4, light=3)
    with pen.moved(86, 58):
        koala_head(pen)
    pen.anchor("hand", 124, 150, size=30)
    pen.anchor("head", 88, 24, size=48)
    pen.anchor("face", 93, 55, size=64)
    pen.anchor("mouth", 98, 86, size=30)
    pen.anchor("neck", 86, 96, size=26)
    pen.anchor("back", 44, 112, size=40)
