"""Owns the drawings of land animals, whole bodies in side view.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from itertools import pairwise

from tintype.engine.vignette.art import cat_coat
from tintype.engine.vignette.art.anatomy import (
    Build,
    curve,
    dots,
    eye,
    far_legs,
    galloping,
    leap,
    near_legs,
)
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.states import TURNED_AWAY, WATCHFUL

FOX = Build(
    fore=(170, 92),
    hind=(106, 90),
    floor=154,
    fore_widths=(27, 16, 9),
    hind_widths=(32, 22, 12, 9),
    foot_slot="sock",
    sock="sock",
)
CAT = Build(
    fore=(138, 104),
    hind=(58, 100),
    floor=168,
    fore_widths=(28, 18, 13),
    hind_widths=(36, 24, 15, 13),
    foot_slot="belly",
)


@draws(
    "fox",
    box=(240, 160),
    height_m=0.6,
    slots={"coat": "#d9652b", "belly": "#f8ead8", "sock": "#43302f", "nose": "#2b2226"},
    variants=("standing", "sitting", "running", "jumping", "lying", "sleeping"),
    plural="foxes",
    aliases=("vixen",),
    tags=("wild", "forest"),
    shadow=(70, 190),
)
def fox(pen: Pen) -> None:
    """Draw a fox: big brush tail, slim dark legs, white cheeks."""
    if pen.variant == "sitting":
        fox_sitting(pen)
    elif pen.variant == "sleeping":
        fox_sleeping(pen)
    elif pen.variant == "lying":
        fox_sleeping(pen, is_asleep=False)
    elif pen.variant == "jumping":
        with leap(pen, 240, 160):
            fox_running(pen)
    elif pen.variant == "running":
        fox_running(pen)
    else:
        fox_standing(pen)


@draws(
    "arctic fox",
    box=(240, 160),
    height_m=0.5,
    slots={"coat": "#eef0f4", "belly": "#ffffff", "sock": "#cfd3de", "nose": "#2b2226"},
    variants=("standing", "sitting", "running", "jumping", "lying", "sleeping"),
    plural="arctic foxes",
    aliases=("white fox", "snow fox"),
    tags=("wild", "arctic"),
    shadow=(70, 190),
)
def arctic_fox(pen: Pen) -> None:
    """Draw a fox in its winter coat."""
    fox.plot(pen)


def fox_standing(pen: Pen) -> None:
    """Draw the fox on four legs, tail streaming behind."""
    # Far legs first, in shade, so that the near pair reads in front.
    for x, foot in ((98, 92), (170, 178)):
        pen.limb("coat.deep", [(x, 98), (x - 2, 124), (foot, 154)], (22, 14, 8))
        pen.limb("sock.deep", [(x - 3, 128), (foot, 153), (foot + 6, 156)], (11, 8.5, 7))
    tail = smooth(
        [
            (96, 84),
            (72, 82),
            (48, 94),
            (22, 88),
            (6, 66, 0.5),
            (12, 98),
            (34, 120),
            (66, 116),
            (98, 100),
        ]
    )
    with pen.part("tail"):
        pen.form("coat", tail, shade=9, light=4)
        with pen.inside(tail):
            pen.blob("belly", [(-4, 50), (34, 82), (28, 96), (38, 108), (26, 130), (-6, 110)])
    body = smooth(
        [
            (84, 90),
            (96, 74),
            (126, 70),
            (156, 70),
            (180, 58),
            (196, 72),
            (192, 96),
            (172, 108),
            (140, 106),
            (108, 112),
            (88, 106),
        ]
    )
    pen.form("coat", body, shade=9, light=4)
    with pen.inside(body):
        pen.blob(
            "belly",
            [(200, 78), (186, 84), (172, 102), (140, 103), (120, 112), (180, 126), (204, 104)],
        )
    for x, knee, foot in ((104, 98, 104), (176, 180, 182)):
        leg = limb([(x, 92), (knee, 122), (foot, 154)], (30, 17, 9))
        pen.form("coat", leg, shade=4)
        pen.limb("sock", [(knee, 124), (foot, 152), (foot + 8, 156)], (13, 9.5, 7.5))
    head(pen, 194, 54)
    pen.anchor("head", 192, 30, size=40)
    pen.anchor("face", 210, 54, size=40)
    pen.anchor("mouth", 232, 66, size=30)
    pen.anchor("back", 134, 72, size=60)
    pen.anchor("neck", 178, 80, size=24)
    pen.anchor("seat", 134, 74, size=60)


def head(pen: Pen, x: float, y: float) -> None:
    """Draw the fox's head in three-quarter side view, its skull centred at (x, y)."""
    with pen.moved(x, y):
        pen.blob("coat.deep", [(4, -14, 0.2), (14, -44, 0.2), (24, -12, 0.2)])
        skull = smooth(
            [
                (-26, 4),
                (-18, -16),
                (2, -22),
                (20, -12),
                (30, 4),
                (44, 12, 0.6),
                (40, 19, 0.7),
                (22, 22),
                (0, 26, 0.5),
                (-16, 22),
                (-28, 18, 0.2),
            ]
        )
        pen.form("coat", skull, shade=5, light=3)
        with pen.inside(skull):
            pen.blob(
                "belly",
                [(-34, 20), (-14, 10), (4, 14), (18, 8), (30, 12), (46, 16), (40, 32), (-10, 40)],
            )
        near = smooth(
            [(-22, -8, 0.3), (-22, -34, 0.6), (-14, -46, 0.2), (0, -32, 0.6), (6, -12, 0.3)]
        )
        pen.form("coat", near, shade=4)
        pen.blob(
            "sock",
            [(-17, -14, 0.4), (-17, -32, 0.6), (-13, -39, 0.2), (-4, -28, 0.6), (-2, -14, 0.4)],
        )
        pen.oval("nose", 43, 13, 5, 4.2)
        pen.oval("#ffffff.raw", 41.8, 11.6, 1.3, 0.9, alpha=0.8)
        pen.oval("nose", 15, 1, 3.4, 4.3)
        pen.oval("#ffffff.raw", 16, -0.6, 1.2, 1.3)
        pen.line("nose", [(38, 18), (28, 20), (20, 17)], 1.4, alpha=0.7)


def fox_sitting(pen: Pen) -> None:
    """Draw the fox upright on its haunches, the tail around its feet."""
    pen.limb("sock.deep", [(158, 96), (160, 130), (164, 155)], (14, 10, 9))
    tail = smooth([(92, 140), (72, 124), (46, 122), (24, 138), (34, 156), (72, 159), (112, 157)])
    with pen.part("tail"):
        pen.form("coat", tail, shade=7, light=3)
        with pen.inside(tail):
            pen.blob("belly", [(8, 130), (44, 118), (40, 134), (48, 144), (40, 162), (10, 160)])
    body = smooth(
        [
            (150, 48),
            (128, 66),
            (102, 96),
            (88, 130),
            (100, 154),
            (134, 157),
            (160, 136),
            (172, 100),
            (174, 66),
        ]
    )
    pen.form("coat", body, shade=10, light=4)
    with pen.inside(body):
        pen.blob("belly", [(182, 60), (160, 74), (150, 104), (158, 140), (186, 130)])
    haunch = smooth([(98, 128), (112, 108), (136, 112), (146, 136), (138, 156, 0.5), (104, 157)])
    pen.form("coat", haunch, shade=6, light=4)
    leg = limb([(152, 92), (158, 126), (158, 152)], (26, 17, 10))
    pen.form("coat", leg, shade=4)
    pen.limb("sock", [(158, 124), (158, 150), (168, 156)], (14, 10, 7.5))
    pen.limb("sock", [(126, 155), (148, 156)], (9, 7))
    head(pen, 158, 44)
    pen.anchor("head", 156, 20, size=40)
    pen.anchor("face", 174, 44, size=40)
    pen.anchor("mouth", 196, 56, size=30)
    pen.anchor("back", 108, 88, size=50)
    pen.anchor("hand", 172, 122, size=40)
    pen.anchor("neck", 154, 70, size=24)


def fox_running(pen: Pen) -> None:
    """Draw the fox at full stretch, its brush streaming."""
    legs = galloping(FOX, reach=0.9)
    with pen.moved(6, 14):
        far_legs(pen, FOX, legs)
        tail = curve("94 78, 72 64, 44 62, 18 66, -4 80 .5, 20 90, 50 94, 78 92, 98 92")
        with pen.part("tail"):
            pen.form("coat", tail, shade=7, light=4)
            with pen.inside(tail):
                pen.blob("belly", dots("-10 60, 24 62, 18 74, 26 84, 20 98, -10 96"))
        body = curve(
            "82 84, 98 68, 130 68, 156 68, 178 56, 194 70, 190 92, 170 104, 136 100, 104 104, 86 98"
        )
        pen.form("coat", body, shade=8, light=4)
        with pen.inside(body):
            pen.blob("belly", dots("200 76, 186 82, 168 98, 136 98, 104 104, 176 124, 204 104"))
        near_legs(pen, FOX, legs)
        head(pen, 188, 56)
    pen.anchor("head", 192, 46, size=40)
    pen.anchor("face", 210, 70, size=40)
    pen.anchor("mouth", 234, 82, size=30)
    pen.anchor("back", 134, 84, size=60)


def fox_sleeping(pen: Pen, *, is_asleep: bool = True) -> None:
    """Draw the fox curled up, its nose at its tail."""
    body = smooth(
        [
            (40, 132),
            (54, 102),
            (96, 82),
            (146, 84),
            (184, 108),
            (196, 138),
            (176, 157),
            (110, 159),
            (58, 157),
        ]
    )
    pen.form("coat", body, shade=12, light=5)
    pen.blob("coat.shade", [(150, 110), (172, 122), (176, 142), (160, 138), (152, 124)])
    with pen.moved(118, 128):
        pen.blob("coat.deep", [(2, -16, 0.2), (12, -38, 0.2), (22, -12, 0.2)])
        skull = smooth(
            [(-24, 4), (-16, -18), (6, -22), (24, -8), (42, 12, 0.6), (36, 22), (10, 27), (-16, 24)]
        )
        pen.form("coat", skull, shade=5, light=3)
        with pen.inside(skull):
            pen.blob("belly", [(-30, 24), (0, 14), (24, 14), (46, 14), (36, 34), (-10, 38)])
        pen.form("coat", smooth([(-20, -8, 0.3), (-18, -40, 0.2), (4, -14, 0.3)]), shade=3)
        if is_asleep:
            pen.line("nose", [(8, 4), (14, 8), (21, 6)], 2.4)
        else:
            eye(pen, 15, 3, 4.2)
        pen.oval("nose", 41, 14, 4.6, 4)
    tail = smooth(
        [
            (196, 128),
            (206, 146),
            (188, 160, 0.7),
            (140, 158),
            (92, 160),
            (68, 154),
            (92, 146),
            (140, 148),
            (176, 142),
        ]
    )
    with pen.part("tail"):
        pen.form("coat", tail, shade=6, light=3)
        with pen.inside(tail):
            pen.blob("belly", [(60, 140), (104, 142), (98, 152), (106, 164), (60, 166)])
    pen.anchor("back", 120, 84, size=60)
    pen.anchor("head", 122, 104, size=40)
    pen.anchor("face", 134, 130, size=40)
    pen.anchor("mouth", 158, 142, size=30)


@draws(
    "cat",
    box=(210, 170),
    height_m=0.4,
    slots={"coat": "#8d8a93", "belly": "#f4f0ea", "eye": "#8fb84a", "nose": "#d98a8a"},
    garb=cat_coat.HUES,
    variants=("sitting", "standing", "running", "jumping", "lying", "sleeping", "feeding"),
    aliases=("kitten", "tomcat"),
    tags=("pet",),
    shadow=(50, 160),
)
def cat(pen: Pen) -> None:
    """Draw a cat with a white bib and a ringed tail."""
    if pen.variant == "standing":
        cat_standing(pen)
    elif pen.variant == "sleeping":
        cat_sleeping(pen)
    elif pen.variant == "lying":
        cat_sleeping(pen, is_asleep=False)
    elif pen.variant == "jumping":
        with leap(pen, 210, 170):
            cat_running(pen)
    elif pen.variant == "running":
        cat_running(pen)
    elif pen.variant == "feeding":
        cat_feeding(pen)
    else:
        cat_sitting(pen)


def cat_head(pen: Pen, x: float, y: float, *, is_asleep: bool = False) -> None:
    """Draw the cat's face in three-quarter view, centred at (x, y), about 66 wide."""
    with pen.moved(x, y):
        far_ear = [(8, -20, 0.2), (22, -46, 0.3), (30, -10, 0.2)]
        with pen.part("ears", "ear"):
            pen.blob(cat_coat.ear_tone(pen, is_far=True), far_ear)
        pen.blob("nose.light", [(14, -20, 0.2), (22, -37, 0.3), (26, -14, 0.2)])
        skull = smooth(
            [(-33, 2), (-24, -22), (2, -29), (26, -20), (34, 2), (24, 21), (3, 28), (-22, 21)]
        )
        pen.form("coat", skull, shade=5, light=3)
        if TURNED_AWAY in pen.attributes:
            cat_coat.back_of_head(pen)
            return
        with pen.inside(skull):
            bib = [(-12, 22), (-4, 8), (7, 2), (18, 8), (26, 22), (6, 40)]
            aside = 9 if WATCHFUL in pen.attributes else 0
            pen.blob("belly", [(x + aside, y) for x, y in bib])
            cat_coat.face(pen)
        near = smooth([(-30, -8, 0.3), (-26, -50, 0.3), (-3, -24, 0.3)])
        with pen.part("ears", "ear"):
            pen.form(cat_coat.ear_tone(pen, is_far=False), near, shade=3, light=3)
        pen.blob("nose.light", [(-24, -16, 0.3), (-22.5, -40, 0.3), (-9, -24, 0.3)])
        if WATCHFUL in pen.attributes and not is_asleep:
            with pen.inside(skull), pen.moved(9, -1):
                cat_face(pen, is_asleep=False)
            return
        cat_face(pen, is_asleep=is_asleep)


def cat_face(pen: Pen, *, is_asleep: bool) -> None:
    """Draw eyes, nose, mouth and whiskers of a cat, in the coordinates of its skull."""
    for ex in (-8, 19):
        if is_asleep:
            pen.line("coat.line", [(ex - 6, 0), (ex, 4), (ex + 6, 0)], 2.2)
            continue
        aside = 2.6 if WATCHFUL in pen.attributes else 1.0
        pen.oval("eye", ex, -1, 6, 6.6)
        pen.oval("#26222b", ex + aside, -1, 2.6, 5.6)
        pen.oval("#ffffff.raw", ex + 1.2 + aside, -3.6, 1.5)
    pen.blob("nose", [(2, 8, 0.5), (10, 8, 0.5), (6, 12.5, 0.5)])
    pen.line("coat.line", [(6, 13), (1, 17.5), (-4, 15.5)], 1.4)
    pen.line("coat.line", [(6, 13), (11, 17.5), (16, 15)], 1.4)
    for s, base in ((-1, -12), (1, 24)):
        for dy in (-3, 3):
            pen.line("belly.shade", [(base, 12 + dy * 0.4), (base + s * 22, 11 + dy * 1.8)], 0.9)


def cat_tail(pen: Pen, spine: list[tuple[float, float]], widths: tuple[float, ...]) -> None:
    """Draw a tail with darker rings."""
    tail = limb(spine, widths)
    with pen.part("tail"):
        pen.form(cat_coat.tail_tone(pen), tail, shade=4)
        if not cat_coat.is_striped(pen):
            return
        with pen.inside(tail):
            for (ax, ay), (bx, by) in pairwise(spine[1:]):
                mx, my = (ax + bx) / 2, (ay + by) / 2
                pen.oval("coat.deep", mx, my, 5, 12, tilt=20)


def cat_sitting(pen: Pen) -> None:
    """Draw the cat upright, paws together, tail curled forward."""
    cat_tail(pen, [(70, 148), (44, 150), (26, 132), (32, 106), (20, 88)], (15, 15, 14, 13, 10))
    body = smooth(
        [
            (112, 62),
            (88, 84),
            (66, 118),
            (60, 148),
            (76, 166),
            (118, 168),
            (150, 162),
            (154, 128),
            (150, 86),
        ]
    )
    pen.form("coat", body, shade=10, light=5)
    with pen.inside(body):
        if TURNED_AWAY not in pen.attributes:
            pen.blob("belly", [(124, 74), (144, 92), (148, 126), (134, 150), (118, 128), (114, 96)])
        lines = [[(58, y), (80, y - 4), (94, y + 3)] for y in (104, 120, 136)]
        cat_coat.stripes(pen, lines, (7, 6, 1.5))
        cat_coat.flanks(pen, 96, 112, 34)
    haunch = smooth([(66, 146), (78, 120), (104, 122), (116, 146), (108, 166, 0.5), (76, 167)])
    pen.form("coat", haunch, shade=6, light=4)
    for x in () if TURNED_AWAY in pen.attributes else (146, 124):
        leg = limb([(x - 2, 104), (x, 136), (x + 1, 160)], (22, 18, 16))
        pen.form("coat", leg, shade=4, light=2)
        paw = smooth(
            [
                (x - 10, 162),
                (x - 4, 154),
                (x + 8, 154),
                (x + 13, 163),
                (x + 8, 169, 0.6),
                (x - 7, 169, 0.6),
            ]
        )
        pen.form("belly", paw, shade=3)
    pen.form(
        "belly",
        smooth([(88, 164), (98, 157), (114, 159), (118, 166), (110, 169), (92, 169)]),
        shade=3,
    )
    cat_head(pen, 124, 52)
    pen.anchor("head", 125, 26, size=46)
    pen.anchor("face", 130, 51, size=56)
    pen.anchor("mouth", 132, 66, size=30)
    pen.anchor("back", 82, 96, size=50)
    pen.anchor("hand", 166, 138, size=40)
    pen.anchor("neck", 122, 78, size=28)


def cat_feeding(pen: Pen) -> None:
    """Draw the cat crouched, its head down to what it eats or drinks."""
    cat_tail(pen, [(44, 146), (20, 144), (10, 120), (22, 98), (16, 78)], (15, 15, 13, 12, 9))
    pen.limb("coat.deep", [(120, 126), (112, 146), (108, 164)], (24, 16, 13))
    body = curve(
        "30 146, 38 110, 66 86, 104 82, 140 94, 160 112, 160 136, 136 150, 96 154, 56 164, 38 164"
    )
    pen.form("coat", body, shade=10, light=5)
    with pen.inside(body):
        pen.blob("belly", dots("170 120, 150 136, 116 146, 84 152, 120 170, 170 160"))
        lines = [[(x, 76), (x - 6, 96), (x - 1, 108)] for x in (72, 92, 112)]
        cat_coat.stripes(pen, lines, (8, 7, 2))
        cat_coat.flanks(pen, 92, 112, 38)
    haunch = curve("34 150, 44 122, 74 116, 94 138, 88 160 .6, 48 168")
    pen.form("coat", haunch, shade=6, light=4)
    pen.form("belly", curve("62 166, 72 157, 92 158, 98 166, 90 170 .6, 66 170 .6"), shade=3)
    pen.form("coat", limb(dots("128 122, 126 144, 128 162"), (30, 19, 15)), shade=4, light=2)
    pen.form("belly", curve("118 165, 126 156, 140 158, 145 166, 138 170 .6, 120 170 .6"), shade=3)
    with pen.turned(16, 162, 122):
        cat_head(pen, 162, 122)
    pen.anchor("head", 170, 96, size=46)
    pen.anchor("face", 168, 122, size=56)
    pen.anchor("mouth", 164, 138, size=30)
    pen.anchor("back", 92, 84, size=60)
    pen.anchor("neck", 142, 120, size=26)
    pen.anchor("seat", 92, 84, size=60)


def cat_standing(pen: Pen) -> None:
    """Draw the cat on four legs, tail up."""
    cat_tail(pen, [(52, 92), (30, 78), (24, 50), (38, 28), (34, 10)], (16, 15, 13, 12, 9))
    for x, foot in ((64, 60), (140, 146)):
        pen.limb("coat.deep", [(x, 100), (x - 2, 136), (foot, 162)], (24, 15, 13))
    body = smooth(
        [
            (38, 96),
            (54, 78),
            (96, 76),
            (136, 72),
            (160, 86),
            (158, 118),
            (132, 128),
            (94, 124),
            (58, 130),
            (40, 118),
        ]
    )
    pen.form("coat", body, shade=10, light=5)
    with pen.inside(body):
        pen.blob("belly", [(164, 96), (146, 112), (110, 122), (150, 140), (170, 120)])
        lines = [[(x, 70), (x - 4, 90), (x + 2, 102)] for x in (72, 90, 108)]
        cat_coat.stripes(pen, lines, (8, 7, 2))
        cat_coat.flanks(pen, 96, 96, 38)
    for x, knee, foot in ((54, 48, 56), (150, 152, 150)):
        leg = limb([(x, 102), (knee, 134), (foot, 162)], (34, 18, 14))
        pen.form("coat", leg, shade=4, light=2)
        pen.form(
            "belly",
            smooth(
                [
                    (foot - 9, 164),
                    (foot - 2, 156),
                    (foot + 11, 158),
                    (foot + 15, 165),
                    (foot + 9, 170, 0.6),
                    (foot - 7, 170, 0.6),
                ]
            ),
            shade=3,
        )
    cat_head(pen, 162, 66)
    pen.anchor("head", 163, 40, size=46)
    pen.anchor("face", 168, 65, size=56)
    pen.anchor("back", 96, 76, size=60)
    pen.anchor("mouth", 169, 80, size=30)
    pen.anchor("neck", 152, 94, size=26)
    pen.anchor("seat", 96, 78, size=60)


def cat_running(pen: Pen) -> None:
    """Draw the cat in a bound, its tail streaming."""
    legs = galloping(CAT, reach=0.84)
    with pen.moved(4, 8):
        cat_tail(pen, [(46, 86), (26, 74), (12, 60), (10, 40)], (15, 14, 12, 9))
        far_legs(pen, CAT, legs)
        body = curve(
            "34 94, 50 76, 94 74, 134 70, 158 84, 154 112, 128 120, 92 116, 54 122, 38 112"
        )
        pen.form("coat", body, shade=9, light=5)
        with pen.inside(body):
            pen.blob("belly", dots("162 96, 144 106, 108 114, 148 136, 168 118"))
            lines = [[(x, 68), (x - 4, 88), (x + 2, 100)] for x in (68, 86, 104)]
            cat_coat.stripes(pen, lines, (8, 7, 2))
            cat_coat.flanks(pen, 92, 92, 36)
        near_legs(pen, CAT, legs)
        cat_head(pen, 156, 64)
    pen.anchor("head", 161, 46, size=46)
    pen.anchor("face", 166, 71, size=56)
    pen.anchor("mouth", 166, 86, size=30)
    pen.anchor("back", 96, 84, size=60)


def cat_sleeping(pen: Pen, *, is_asleep: bool = True) -> None:
    """Draw the cat curled up."""
    body = smooth(
        [
            (22, 142),
            (38, 108),
            (84, 88),
            (136, 92),
            (174, 118),
            (180, 150),
            (160, 167),
            (90, 169),
            (38, 166),
        ]
    )
    pen.form("coat", body, shade=12, light=6)
    with pen.inside(body):
        lines = [[(x, 80), (x - 8, 102), (x - 4, 118)] for x in (60, 82, 104)]
        cat_coat.stripes(pen, lines, (9, 7, 2))
        cat_coat.flanks(pen, 84, 126, 40)
    cat_tail(pen, [(30, 152), (60, 164), (96, 162), (120, 160)], (16, 16, 14, 12))
    cat_head(pen, 146, 132, is_asleep=is_asleep)
    pen.form(
        "belly",
        smooth([(112, 162), (124, 154), (146, 156), (152, 164), (142, 169), (118, 169)]),
        shade=3,
    )
    pen.anchor("back", 86, 90, size=60)
    pen.anchor("head", 147, 106, size=46)
    pen.anchor("face", 152, 131, size=56)
    pen.anchor("mouth", 152, 146, size=30)
