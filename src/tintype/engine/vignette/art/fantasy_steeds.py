"""Owns the drawings of legendary beasts that are ridden: unicorn, pegasus, griffin.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import (
    INK,
    Build,
    curve,
    dots,
    eye,
    far_legs,
    galloping,
    near_legs,
    standing,
)
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.plumage import between, spread_wing

STEED = Build(
    fore=(204, 150),
    hind=(96, 142),
    floor=272,
    fore_widths=(36, 16, 11),
    hind_widths=(54, 34, 15, 11),
    foot="hoof",
    foot_slot="hoof",
    apart=18,
)


def steed(pen: Pen, *, wing: bool, horn: bool) -> None:
    """Draw a slender horse with a flowing mane; slots coat, mane, hoof and wing or horn."""
    is_running = pen.variant in ("running", "flying")
    legs = galloping(STEED, reach=0.8) if is_running else standing(STEED)
    if wing:
        far = ((196, 122), (212, 60), (184, 6), (152, 118))
        spread_wing(pen, "wing", far, is_far=True, count=8)
    far_legs(pen, STEED, legs)
    if is_running:
        tail = curve("76 112, 50 94, 18 96, -6 116, -14 138, 8 130, 0 148, 28 146, 54 134, 78 130")
    else:
        tail = curve(
            "74 110, 50 106, 32 130, 34 164, 20 196, 4 206,"
            "22 216, 16 230, 42 220, 60 190, 58 158, 76 134"
        )
    pen.form("mane", tail, shade=5, light=4)
    pen.line(
        "mane.light",
        dots("62 116, 44 138, 44 170, 32 206" if not is_running else "66 116, 40 108, 10 126"),
        3,
    )
    trunk = curve(
        "66 130, 74 110, 100 102, 138 110, 172 104, 198 82, 214 46, 242 42, 246 70, 236 104,"
        "230 134, 216 162, 180 174, 140 178, 100 172, 74 156"
    )
    pen.form("coat", trunk, shade=10, light=4)
    near_legs(pen, STEED, legs)
    pen.blob("coat.shade", dots("240 34 .3, 246 10 .2, 254 32 .4"))
    head = curve(
        "218 56, 226 34, 244 28, 260 40, 274 60, 290 80, 291 93, 278 99, 264 94, 248 84, 230 82"
    )
    pen.form("coat", head, shade=5, light=3)
    pen.oval("mane", 280, 88, 9, 8, tilt=40, alpha=0.28)
    pen.oval("coat.line", 285, 86, 2, 2.8, tilt=30)
    pen.line("coat.line", dots("286 96, 277 94, 272 90"), 1.6, alpha=0.7)
    pen.oval("#e8694f", 262, 74, 6, 4, alpha=0.22)
    pen.line("coat.shade", dots("236 78, 244 73, 246 63"), 1.8)
    eye(pen, 254, 54, 5.2)
    for dx in (0, 4):
        pen.line(INK, [(249 - dx, 50 - dx * 0.3), (245 - dx, 47 - dx)], 1.4)
    if horn:
        spike = curve("244 34 .3, 258 30 .3, 280 -22 .1")
        pen.form("horn", spike, shade=2, light=2)
        with pen.inside(spike):
            for k in range(5):
                y = 26 - k * 10
                pen.line("horn.deep", [(242 + k * 5, y), (262 + k * 4.4, y + 6)], 2, alpha=0.6)
    pen.form("coat", curve("226 40 .3, 224 14 .2, 242 32 .4"), shade=2)
    mane = (
        "236 26, 252 32, 258 44 .3, 244 44, 232 52, 226 70, 232 86 .2, 216 88, 210 106, 212 122 .2,"
        "196 118, 184 122, 176 130 .2, 178 104, 188 76, 200 50, 216 30"
        if not is_running
        else "238 26, 254 32, 258 44 .3, 242 46, 226 58,"
        "214 78, 190 92, 160 92 .2, 176 80, 150 72 .2,"
        "180 64, 168 48 .2, 196 44, 216 28"
    )
    pen.form("mane", curve(mane), shade=5, light=4)
    line = "230 38, 212 58, 202 84, 198 106" if not is_running else "234 36, 212 52, 186 72"
    pen.line("mane.light", dots(line), 3)
    if wing:
        near = ((194, 128), (150, 52), (44, 8), (112, 142))
        spread_wing(pen, "wing", near, count=9)


def steed_rearing(pen: Pen, *, wing: bool, horn: bool) -> None:
    """Draw the horse on its hind legs by turning it and tucking its forelegs."""
    with pen.moved(22, 36, scale=0.95), pen.turned(-38, 96, 200), pen.moved(4, 40, scale=0.88):
        steed_trunk(pen, wing=wing, horn=horn)


def steed_trunk(pen: Pen, *, wing: bool, horn: bool) -> None:
    """Draw the rearing horse in its level frame."""
    if wing:
        spread_wing(pen, "wing", ((200, 118), (262, 50), (244, -20), (160, 110)), is_far=True)
    for tone, spine, widths in (
        ("coat.deep", [(112, 150), (134, 190), (104, 226), (124, 262)], (52, 34, 15, 11)),
        ("coat.deep", [(212, 146), (252, 160), (256, 196)], (34, 16, 11)),
    ):
        pen.limb(tone, spine, widths)
        (ax, ay), (bx, by) = spine[-2], spine[-1]
        pen.limb("hoof.deep", [between((bx, by), (ax, ay), 0.2), (bx, by)], (11, 16), is_blunt=True)
    pen.form(
        "mane",
        curve("74 112, 46 112, 22 134, 10 166, -8 176, 8 186, 0 202, 30 192, 56 164, 78 136"),
        shade=5,
        light=4,
    )
    trunk = curve(
        "66 130, 74 110, 100 102, 138 110, 172 104, 198 82, 214 46, 242 42, 246 70, 236 104,"
        "230 134, 216 162, 180 174, 140 178, 100 172, 74 156"
    )
    pen.form("coat", trunk, shade=10, light=4)
    for spine, widths in (
        ([(94, 146), (112, 192), (78, 226), (98, 266)], STEED.hind_widths),
        ([(202, 152), (240, 180), (232, 216)], STEED.fore_widths),
    ):
        pen.form("coat", limb(spine, widths), shade=4, light=2)
        (ax, ay), (bx, by) = spine[-2], spine[-1]
        pen.limb("hoof", [between((bx, by), (ax, ay), 0.2), (bx, by)], (12, 17), is_blunt=True)
    with pen.turned(24, 232, 62):
        pen.blob("coat.shade", dots("240 34 .3, 246 10 .2, 254 32 .4"))
        head = curve(
            "218 56, 226 34, 244 28, 260 40, 274 60, 290 80, 291 93, 278 99, 264 94, 248 84, 230 82"
        )
        pen.form("coat", head, shade=5, light=3)
        pen.oval("mane", 280, 88, 9, 8, tilt=40, alpha=0.28)
        pen.oval("coat.line", 285, 86, 2, 2.8, tilt=30)
        pen.line("coat.line", dots("286 96, 277 94, 272 90"), 1.6, alpha=0.7)
        eye(pen, 254, 54, 5.2)
        if horn:
            spike = curve("244 34 .3, 258 30 .3, 280 -22 .1")
            pen.form("horn", spike, shade=2, light=2)
            with pen.inside(spike):
                for k in range(5):
                    y = 26 - k * 10
                    pen.line("horn.deep", [(242 + k * 5, y), (262 + k * 4.4, y + 6)], 2, alpha=0.6)
        pen.form("coat", curve("226 40 .3, 224 14 .2, 242 32 .4"), shade=2)
    mane = curve(
        "236 26, 252 36, 254 50 .3, 236 52, 222 64, 216 82, 196 92,"
        "168 92 .2, 178 78, 156 70 .2, 184 58, 178 42 .2, 206 36"
    )
    pen.form("mane", mane, shade=5, light=4)
    if wing:
        spread_wing(pen, "wing", ((194, 128), (224, 25), (160, -30), (124, 112)), count=9)


def steed_anchors(pen: Pen) -> None:
    """State where the steed is ridden and led."""
    dx, dy = 18, 28
    if pen.variant == "rearing":
        pen.anchor("seat", 150, 120, size=60)
        pen.anchor("back", 150, 120, size=60)
        pen.anchor("head", 214, 30, size=36)
        pen.anchor("mouth", 268, 78)
        return
    pen.anchor("seat", 146 + dx, 108 + dy, size=70)
    pen.anchor("back", 146 + dx, 106 + dy, size=70)
    pen.anchor("head", 238 + dx, 30 + dy, size=36)
    pen.anchor("mouth", 284 + dx, 94 + dy)
    pen.anchor("neck", 222 + dx, 90 + dy, size=44)


@draws(
    "unicorn",
    box=(320, 300),
    height_m=2.2,
    slots={"coat": "#f8f4f4", "mane": "#c48be0", "horn": "#f3c34f", "hoof": "#b79acb"},
    recolour=("coat", "mane"),
    variants=("standing", "rearing", "running"),
    tags=("fantasy", "myth", "ride"),
    shadow=(90, 250),
)
def unicorn(pen: Pen) -> None:
    """Draw a white unicorn with a lilac mane and a golden horn."""
    if pen.variant == "rearing":
        steed_rearing(pen, wing=False, horn=True)
    else:
        with pen.moved(18, 28):
            steed(pen, wing=False, horn=True)
    steed_anchors(pen)


@draws(
    "pegasus",
    box=(320, 300),
    height_m=2.4,
    slots={"coat": "#f6f3ee", "wing": "#e6ecf5", "mane": "#e9c46a", "hoof": "#a48e7c"},
    recolour=("coat", "mane"),
    variants=("standing", "flying", "rearing"),
    plural="pegasuses",
    aliases=("winged horse", "flying horse"),
    tags=("fantasy", "myth", "ride"),
    shadow=(90, 250),
)
def pegasus(pen: Pen) -> None:
    """Draw a white horse with feathered wings."""
    if pen.variant == "rearing":
        steed_rearing(pen, wing=True, horn=False)
    else:
        with pen.moved(18, 28):
            steed(pen, wing=True, horn=False)
    steed_anchors(pen)


PAWS = Build(
    fore=(212, 168),
    hind=(104, 170),
    floor=286,
    fore_widths=(40, 22, 18),
    hind_widths=(62, 40, 20, 18),
    coat="coat",
    foot="paw",
    foot_slot="coat",
    apart=20,
)


@draws(
    "griffin",
    box=(330, 292),
    height_m=2.2,
    slots={
        "coat": "#c9924e",
        "plume": "#f2ead9",
        "wing": "#a86d3c",
        "beak": "#efb23c",
    },
    recolour=("coat", "wing"),
    variants=("standing",),
    aliases=("gryphon", "griffon", "hippogriff"),
    tags=("fantasy", "myth", "ride"),
    shadow=(80, 260),
)
def griffin(pen: Pen) -> None:
    """Draw a griffin: eagle in front, lion behind."""
    spread_wing(pen, "wing", ((214, 146), (246, 70), (236, 6), (176, 150)), count=8, is_far=True)
    legs = standing(PAWS)
    far_legs(pen, PAWS, legs)
    pen.limb("coat", [(76, 156), (42, 170), (22, 206), (34, 236)], (14, 11, 9, 8))
    pen.form("wing", curve("26 230, 44 232, 50 252, 38 272 .2, 22 258"), shade=3)
    body = curve(
        "72 150, 88 132, 126 128, 176 130, 214 124, 240 140,"
        "242 176, 218 198, 176 198, 128 192, 90 192, 74 174"
    )
    pen.form("coat", body, shade=9, light=5)
    near_legs(pen, PAWS, legs)
    for x in (208, 218, 228):
        pen.limb("beak", [(x - 2, 274), (x + 6, 288)], (9, 5))
    ruff = curve(
        "262 44, 286 60, 282 88, 268 108, 264 140, 256 168 .2, 242 162, 234 182 .2, 220 170,"
        "206 180 .2, 200 160, 190 148 .2, 204 122, 220 92, 232 62"
    )
    pen.form("plume", ruff, shade=7, light=4)
    for line in (
        "238 112, 232 132, 234 150",
        "254 112, 248 130, 250 148",
        "226 130, 218 146, 218 158",
    ):
        pen.line("plume.shade", dots(line), 2.4)
    spread_wing(pen, "wing", ((222, 158), (174, 62), (56, 10), (140, 176)), count=9)
    pen.blob("plume.shade", dots("244 48 .3, 232 22 .1, 256 40 .3"))
    pen.form(
        "beak",
        curve("276 62 .4, 296 60, 312 74, 312 92, 304 98 .1, 298 86, 276 86 .4"),
        shade=3,
        light=3,
    )
    pen.line("beak.line", dots("278 80, 292 80, 300 84"), 1.4, alpha=0.6)
    pen.form("plume", curve("258 46 .3, 256 18 .1, 274 44 .3"), shade=2)
    pen.oval("#f4c64a", 268, 66, 6.6, 6.4)
    eye(pen, 269, 66, 4.6)
    pen.limb("plume.deep", [(256, 57), (268, 57), (278, 62)], (2, 4.4, 3))
    pen.anchor("head", 260, 42, size=44)
    pen.anchor("mouth", 308, 92)
    pen.anchor("back", 160, 130, size=60)
    pen.anchor("seat", 176, 130, size=60)
