"""Owns the drawings of songbirds and other birds of garden and town.

Birds of farm, water, prey and far lands have files of their own (`birds_*`). Does not know
settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.plumage import folded, hood, leg, spread_wing, tinted

POSES = ("standing", "flying")


def songbird(pen: Pen, *, cap: bool = False, bib: bool = False, crest: bool = False) -> None:
    """Draw a small round bird with slots coat, wing, belly, beak, leg and, if worn, cap or bib."""
    if pen.variant == "flying":
        songbird_flying(pen, cap=cap, bib=bib, crest=crest)
        return
    tinted(
        pen, "coat.shade", curve("92 108, 48 124, 4 146 .3, 12 158 .2, 60 144, 102 128"), shade=5
    )
    for x in (136, 116):
        tone = "leg.deep" if x == 136 else "leg"
        leg(pen, tone, [(x - 4, 126), (x - 3, 146), (x, 169)], 4.6, length=17)
    if crest:
        pen.form("coat", curve("136 36, 128 16, 112 0 .2, 142 6, 164 20, 160 40"), shade=3)
    body = curve(
        "148 14, 172 22, 183 44, 180 76, 172 104, 152 130, 120 142, 86 132, 64 114, 82 90,"
        "106 68, 116 40, 128 22"
    )
    pen.form("coat", body, shade=9, light=4)
    with pen.inside(body):
        if bib:
            pen.blob("bib", dots("190 26, 168 38, 158 60, 152 92, 132 118, 170 130, 196 80"))
            pen.blob("belly", dots("150 98, 128 122, 84 132, 110 152, 160 140, 170 112"))
        else:
            pen.blob("belly", dots("188 60, 168 62, 152 86, 132 112, 88 130, 120 152, 178 130"))
        hood(pen, "104 62, 130 74, 160 70, 190 66, 200 30, 150 0, 110 20")
        if cap:
            pen.blob("cap", dots("110 44, 140 34, 166 36, 190 34, 180 8, 130 6"))
    folded(
        pen,
        "coat.shade",
        "138 74, 120 72, 98 82, 72 106, 34 136 .2, 82 132, 118 120, 138 98",
        ("128 96, 96 112, 52 128", "120 86, 90 100, 62 118", "134 104, 110 120, 74 128"),
    )
    pen.blob("beak.shade", dots("176 50 .3, 198 51 .2, 178 58 .4"))
    pen.form("beak", curve("174 40 .3, 188 43, 200 51 .2, 176 51 .3"), shade=2)
    eye(pen, 164, 41, 5)
    pen.anchor("head", 146, 15, size=46)
    pen.anchor("mouth", 192, 51)
    pen.anchor("back", 92, 78, size=50)
    pen.anchor("neck", 142, 72, size=56)


def songbird_flying(pen: Pen, *, cap: bool, bib: bool, crest: bool) -> None:
    """Draw the bird in the air, both wings raised."""
    spread_wing(
        pen, "coat.shade", ((140, 92), (146, 48), (112, 3), (100, 96)), covert="coat", is_far=True
    )
    tail = curve("78 108, 40 102, 4 112 .3, 16 122 .2, 2 134 .3, 40 134, 86 126")
    tinted(pen, "coat.shade", tail, shade=4)
    if crest:
        pen.form("coat", curve("146 88, 136 72, 122 62 .2, 150 64, 166 76, 164 90"), shade=3)
    body = curve(
        "158 72, 178 80, 186 98, 180 118, 160 136, 128 146, 96 140, 66 124, 62 114, 92 100,"
        "118 90, 138 78"
    )
    pen.form("coat", body, shade=8, light=4)
    with pen.inside(body):
        if bib:
            pen.blob("bib", dots("194 86, 174 94, 166 112, 148 128, 120 140, 160 152, 194 120"))
            pen.blob("belly", dots("136 130, 110 130, 70 122, 90 150, 130 154, 150 142"))
        else:
            pen.blob("belly", dots("194 104, 170 110, 146 126, 110 130, 74 124, 100 156, 180 146"))
        hood(pen, "130 96, 142 122, 164 126, 196 112, 196 70, 150 60")
        if cap:
            pen.blob("cap", dots("128 92, 150 90, 172 92, 194 90, 186 66, 140 66"))
    spread_wing(pen, "coat.shade", ((136, 98), (112, 44), (44, 4), (84, 116)), covert="coat")
    pen.blob("beak.shade", dots("180 106 .3, 198 106 .2, 180 113 .4"))
    pen.form("beak", curve("179 96 .3, 191 99, 200 106 .2, 180 107 .3"), shade=2)
    eye(pen, 170, 96, 5)
    pen.anchor("head", 160, 73, size=42)
    pen.anchor("mouth", 193, 107)
    pen.anchor("back", 116, 92, size=44)
    pen.anchor("neck", 150, 96, size=50)


@draws(
    "bird",
    box=(200, 170),
    height_m=0.2,
    slots={
        "coat": "#4d8fc4",
        "belly": "#f6e3c5",
        "beak": "#e8a13a",
        "leg": "#8a5a44",
    },
    variants=POSES,
    aliases=("songbird", "birdie", "bluebird"),
    tags=("wild", "forest", "bird"),
    shadow=(96, 160),
)
def bird(pen: Pen) -> None:
    """Draw a blue songbird with a pale belly."""
    songbird(pen)


@draws(
    "robin",
    box=(200, 170),
    height_m=0.2,
    slots={
        "coat": "#8a6a4e",
        "bib": "#dd6a33",
        "belly": "#f1e6d6",
        "beak": "#4a3b36",
        "leg": "#7a4f3e",
    },
    variants=POSES,
    aliases=("redbreast",),
    tags=("wild", "forest", "bird"),
    shadow=(96, 160),
)
def robin(pen: Pen) -> None:
    """Draw a robin: brown with an orange breast and face."""
    songbird(pen, bib=True)


@draws(
    "sparrow",
    box=(200, 170),
    height_m=0.17,
    slots={
        "coat": "#b48a63",
        "belly": "#efe4d3",
        "cap": "#8a5535",
        "beak": "#4a3f3a",
        "leg": "#a0705a",
    },
    variants=POSES,
    aliases=("finch", "wren", "nightingale"),
    tags=("wild", "city", "bird"),
    shadow=(96, 160),
)
def sparrow(pen: Pen) -> None:
    """Draw a sparrow with a chestnut cap."""
    songbird(pen, cap=True)


@draws(
    "canary",
    box=(200, 170),
    height_m=0.15,
    slots={
        "coat": "#f2c335",
        "belly": "#f8df7d",
        "beak": "#e88a4a",
        "leg": "#d0805a",
    },
    variants=POSES,
    plural="canaries",
    tags=("pet", "bird"),
    shadow=(96, 160),
)
def canary(pen: Pen) -> None:
    """Draw a yellow canary."""
    songbird(pen)


@draws(
    "cardinal",
    box=(200, 170),
    height_m=0.22,
    slots={
        "coat": "#d33a35",
        "belly": "#dd5348",
        "beak": "#f0a24a",
        "leg": "#7a4a40",
    },
    variants=POSES,
    tags=("wild", "forest", "bird"),
    shadow=(96, 160),
)
def cardinal(pen: Pen) -> None:
    """Draw a red cardinal with its crest."""
    songbird(pen, crest=True)


@draws(
    "blue jay",
    box=(200, 170),
    height_m=0.26,
    slots={
        "coat": "#5a8fd8",
        "belly": "#eef0f2",
        "beak": "#3a3840",
        "leg": "#4a4650",
    },
    variants=POSES,
    aliases=("jay", "bluejay"),
    tags=("wild", "forest", "bird"),
    shadow=(96, 160),
)
def blue_jay(pen: Pen) -> None:
    """Draw a blue jay with its crest."""
    songbird(pen, crest=True)


@draws(
    "crow",
    box=(240, 190),
    height_m=0.45,
    slots={"coat": "#3a3a4c", "beak": "#4b4852", "leg": "#38343d"},
    variants=POSES,
    aliases=("raven", "blackbird", "rook", "jackdaw"),
    tags=("wild", "farm", "bird"),
    shadow=(110, 190),
)
def crow(pen: Pen) -> None:
    """Draw a crow: glossy black with a stout beak."""
    if pen.variant == "flying":
        spread_wing(
            pen,
            "coat.shade",
            ((170, 100), (186, 52), (150, 3), (120, 106)),
            covert="coat",
            count=7,
            notch=0.28,
            is_far=True,
        )
        tinted(
            pen, "coat.shade", curve("92 116, 50 108, 4 118 .3, 10 134, 2 148 .3, 50 148, 104 138")
        )
        body = curve(
            "190 74, 210 82, 220 98, 208 116, 180 136, 140 152, 104 146, 74 130, 84 116, 120 104,"
            "150 94, 172 80"
        )
        pen.form("coat", body, shade=8, light=5)
        spread_wing(
            pen,
            "coat.shade",
            ((166, 106), (136, 46), (46, 5), (96, 128)),
            covert="coat",
            count=8,
            notch=0.3,
        )
        x, y = 193.0, 92.0
    else:
        tinted(
            pen,
            "coat.shade",
            curve("100 118, 54 142, 6 170 .3, 20 184 .3, 70 164, 116 146"),
            shade=4,
        )
        for x0 in (156, 132):
            tone = "leg.deep" if x0 == 156 else "leg"
            leg(pen, tone, [(x0 - 4, 140), (x0 - 4, 162), (x0, 189)], 6.5, length=22)
        pen.limb("coat.shade", [(150, 126), (152, 150)], (26, 12))
        pen.limb("coat", [(126, 130), (128, 154)], (28, 12))
        body = curve(
            "182 14, 206 22, 214 42, 206 66, 198 98, 180 132, 144 154, 104 148, 74 128, 94 98,"
            "126 76, 148 54, 160 26"
        )
        pen.form("coat", body, shade=9, light=5)
        folded(
            pen,
            "coat.shade",
            "160 82, 138 82, 110 98, 80 124, 32 160 .2, 94 152, 138 138, 160 112",
            ("150 110, 110 130, 56 152", "140 96, 106 114, 70 138", "156 120, 128 140, 88 150"),
        )
        x, y = 194.0, 38.0
    pen.blob("beak.deep", dots(f"{x + 14} {y + 6} .3, {x + 44} {y + 10} .2, {x + 12} {y + 17} .4"))
    upper = curve(
        f"{x + 8} {y - 8} .4, {x + 28} {y - 7}, {x + 45} {y + 10} .2, {x + 26} {y + 9},"
        f"{x + 10} {y + 9} .3"
    )
    pen.form("beak", upper, shade=3, light=2)
    pen.oval("#f0c65a", x, y - 2, 5, 5.6)
    eye(pen, x + 0.6, y - 2, 4)
    pen.anchor("head", x - 10, y - 25, size=46)
    pen.anchor("mouth", x + 36, y + 10)
    pen.anchor("back", 128, 82, size=60)


PIGEON = {
    "coat": "#8f9aae",
    "wing": "#aab2c0",
    "neck": "#4f8f86",
    "tip": "#555a6c",
    "beak": "#5a5560",
    "leg": "#d0706a",
}
DOVE = {
    "coat": "#f6f3ee",
    "neck": "#f6f3ee",
    "tip": "#e3dfe2",
    "beak": "#e9a07a",
    "leg": "#e08a7a",
    "leaf": "#7ba457",
}


def pigeon_shape(pen: Pen, *, wing_tone: str = "wing") -> None:
    """Draw a plump bird with a small head: pigeon and dove."""
    if pen.variant == "flying":
        spread_wing(
            pen, wing_tone, ((142, 96), (152, 46), (124, 3), (100, 104)), tip="tip", is_far=True
        )
        tail = curve("74 118, 40 106, 8 110 .4, 2 128, 8 146 .4, 44 148, 86 138")
        pen.form("coat", tail, shade=4)
        for y in (118, 128, 138):
            pen.line("coat.deep", [(60, 126), (6, y)], 1.4, alpha=0.5)
        body = curve(
            "172 66, 190 72, 196 86, 188 100, 180 118, 152 144, 112 152, 76 136, 72 122, 108 108,"
            "142 94, 158 74"
        )
        pen.form("coat", body, shade=8, light=4)
        with pen.inside(body):
            pen.blob("neck", dots("160 80, 152 96, 168 116, 196 112, 194 92, 176 92"), alpha=0.85)
        spread_wing(pen, wing_tone, ((144, 102), (122, 42), (42, 4), (84, 126)), tip="tip")
        x, y = 184.0, 82.0
        pen.anchor("back", 122, 96, size=46)
    else:
        pen.form("coat", curve("78 118, 40 138, 4 152 .4, 8 164 .4, 60 158, 100 142"), shade=4)
        for x0 in (132, 112):
            tone = "leg.deep" if x0 == 132 else "leg"
            leg(pen, tone, [(x0, 136), (x0, 150), (x0 + 2, 169)], 6, length=16)
        body = curve(
            "148 12, 166 18, 172 34, 168 50, 176 78, 172 112, 148 138, 112 148, 76 138, 60 124,"
            "82 98, 116 74, 130 50, 132 26"
        )
        pen.form("coat", body, shade=9, light=4)
        with pen.inside(body):
            pen.blob("neck", dots("126 46, 150 50, 176 46, 182 74, 150 84, 118 70"), alpha=0.85)
        wing = folded(
            pen,
            wing_tone,
            "142 82, 118 80, 88 94, 62 116, 22 146 .2, 76 146, 118 134, 144 110",
            ("130 116, 92 132, 44 142",),
        )
        with pen.inside(wing):
            pen.blob("tip", dots("70 122, 56 134, 20 150, 10 140, 40 118"))
            for x1 in (104, 84):
                pen.limb("tip", [(x1, 86), (x1 - 6, 112), (x1 + 4, 148)], (5, 6))
        x, y = 158.0, 32.0
        pen.anchor("back", 96, 88, size=56)
    pen.blob("beak.shade", dots(f"{x + 8} {y + 3} .3, {x + 26} {y + 6} .3, {x + 9} {y + 9} .4"))
    pen.form(
        "beak", curve(f"{x + 9} {y - 5}, {x + 20} {y - 2}, {x + 28} {y + 6} .2, {x + 9} {y + 5}")
    )
    pen.oval("#f4f0ee", x + 10, y - 3, 4, 3)
    pen.oval("#e8823a", x - 2, y - 2, 5, 5.2)
    eye(pen, x - 1.5, y - 2, 3.7)
    pen.anchor("head", x - 10, y - 20, size=36)
    pen.anchor("mouth", x + 22, y + 6)


@draws(
    "pigeon",
    box=(214, 170),
    height_m=0.3,
    slots=PIGEON,
    variants=POSES,
    tags=("city", "bird"),
    shadow=(84, 160),
)
def pigeon(pen: Pen) -> None:
    """Draw a grey town pigeon with a green neck and barred wings."""
    pigeon_shape(pen)


@draws(
    "dove",
    box=(214, 170),
    height_m=0.28,
    slots=DOVE,
    recolour=("coat",),
    variants=("flying", "standing"),
    aliases=("peace dove", "turtledove"),
    tags=("bird", "peace"),
    shadow=(84, 160),
)
def dove(pen: Pen) -> None:
    """Draw a white dove; in flight it carries an olive twig."""
    pigeon_shape(pen, wing_tone="coat")
    if pen.variant == "flying":
        pen.line("leaf.deep", [(206 - 14, 90), (194, 104), (186, 122)], 2)
        for x, y, t in ((196, 102, 20), (186, 108, 150), (193, 116, 30), (182, 124, 120)):
            pen.oval("leaf", x, y, 6.4, 2.8, tilt=t)


@draws(
    "woodpecker",
    box=(180, 230),
    height_m=0.3,
    slots={
        "crest": "#d2403a",
        "coat": "#34343f",
        "wing": "#2a2a35",
        "belly": "#f1ead9",
        "beak": "#6a6468",
        "leg": "#5a5560",
        "bark": "#8a6244",
    },
    variants=("perched",),
    tags=("wild", "forest", "bird"),
    shadow=(118, 176),
    recolour=("coat", "crest"),
    along=("wing",),
)
def woodpecker(pen: Pen) -> None:
    """Draw a woodpecker clinging to a piece of trunk."""
    trunk = curve("128 4 .2, 170 0 .2, 168 60, 174 140, 178 229 .2, 122 229 .2, 130 140, 124 60")
    pen.form("bark", trunk, shade=8, light=4)
    with pen.inside(trunk):
        for x, y in ((140, 20), (156, 60), (146, 150), (160, 184)):
            pen.line("bark.deep", [(x, y), (x + 2, y + 18), (x - 2, y + 36)], 2.4, alpha=0.6)
        pen.oval("bark.line", 140, 44, 8, 10)
    tail = curve("48 168, 50 196, 62 226 .2, 84 214 .2, 84 186, 72 160")
    pen.form("wing", tail, shade=4)
    for y in (122, 162):
        for dx in (-5, 5):
            pen.limb("leg", [(104, y - 4), (122, y), (136, y + dx)], (7, 5, 4))
    body = curve(
        "92 24, 112 34, 114 56, 108 78, 116 110, 110 150, 84 184, 54 182, 42 150, 46 108,"
        "58 74, 62 42, 74 26"
    )
    pen.form("coat", body, shade=6, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("122 80, 100 84, 92 116, 94 150, 80 190, 122 180, 130 120"))
        pen.blob("belly", dots("118 46, 98 50, 80 60, 66 88, 78 92, 96 68, 118 62"))
    crest = curve("104 36, 96 16, 72 4, 46 10 .2, 60 24, 62 44, 84 42")
    pen.form("crest", crest, shade=4, light=3)
    wing = folded(
        pen,
        "wing",
        "72 84, 92 96, 94 130, 78 170, 60 196 .2, 46 170, 44 128, 54 96",
        (),
        shade=5,
    )
    with pen.inside(wing):
        for i, y in enumerate((112, 130, 148, 166)):
            pen.line("belly", [(42, y + 6), (66, y), (96, y + 6)], 4.5 - i * 0.4, alpha=0.9)
    pen.form("beak", curve("108 40 .3, 126 42, 144 47 .1, 126 52, 108 54 .3"), shade=2, light=2)
    pen.oval("belly", 93, 43, 7, 7)
    eye(pen, 94, 43, 5)
    pen.anchor("head", 84, 18, size=40)
    pen.anchor("mouth", 140, 47)


@draws(
    "hummingbird",
    box=(210, 170),
    height_m=0.1,
    slots={
        "coat": "#2f9c74",
        "wing": "#8fd0c0",
        "throat": "#d83f6b",
        "belly": "#f0ece0",
        "beak": "#33303a",
    },
    recolour=("coat", "throat"),
    stance="sky",
    variants=("flying",),
    tags=("wild", "garden", "bird"),
    shadow=(60, 140),
)
def hummingbird(pen: Pen) -> None:
    """Draw a hummingbird hovering, wings spread, beak forward."""
    spread_wing(
        pen,
        "wing",
        ((122, 76), (140, 44), (150, 2), (104, 78)),
        covert="coat",
        count=6,
        notch=0.1,
        is_far=True,
    )
    tail = curve("62 122, 38 136, 14 160 .3, 30 160 .2, 38 169 .3, 62 150, 80 132")
    pen.form("coat", tail, shade=4)
    body = curve(
        "138 42, 156 48, 162 62, 152 78, 140 98, 112 122, 80 136, 58 132, 66 112, 92 90,"
        "114 72, 122 52"
    )
    pen.form("coat", body, shade=6, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("158 76, 138 78, 122 96, 98 112, 62 128, 90 144, 150 120"))
        pen.blob("throat", dots("168 60, 148 62, 134 74, 128 90, 144 92, 166 78"))
    spread_wing(
        pen,
        "wing",
        ((124, 84), (90, 48), (14, 26), (92, 104)),
        covert="coat",
        count=7,
        notch=0.1,
    )
    pen.limb("beak", [(156, 56), (184, 56), (207, 60)], (5.5, 3.6, 2))
    pen.oval("belly", 146, 54, 5.4, 5.4)
    eye(pen, 146.5, 54, 4.2, tone=INK)
    pen.anchor("head", 138, 43, size=32)
    pen.anchor("mouth", 206, 60)
