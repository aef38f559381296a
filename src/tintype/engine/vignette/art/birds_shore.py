"""Owns the drawings of birds of shore and steppe: waders, cormorant, pheasant, quail, cassowary.

Does not know settings, light or styles.
"""

from collections.abc import Mapping

from tintype.engine.vignette.art.anatomy import curve, dots, eye
from tintype.engine.vignette.art.kind import Kind, draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.plumage import folded, leg

INK = "#2a2830"
WING = "128 96, 104 88, 76 94, 48 112, 14 128 .2, 60 132, 102 128, 126 116"


def wader(
    name: str,
    slots: Mapping[str, str],
    *,
    bill: tuple[tuple[float, float], ...],
    crest: bool = False,
    aliases: tuple[str, ...] = (),
) -> Kind:
    """Return a bird of the shore on long legs; `slots` are coat, belly, wing, beak and leg."""

    def plot(pen: Pen) -> None:
        for x, tone in ((110, "leg.deep"), (92, "leg")):
            leg(pen, tone, [(x - 4, 126), (x + 3, 158), (x, 199)], 5, length=18)
        if crest:
            pen.limb("coat", [(150, 34), (132, 22), (118, 6)], (9, 6, 1.5))
        pen.limb("coat", [(118, 112), (140, 78), (154, 46)], (44, 30, 30))
        body = curve("136 86, 146 108, 132 134, 96 144, 56 136, 26 122 .3, 44 100, 82 84, 116 78")
        pen.form("coat", body, shade=7, light=4)
        with pen.inside(body):
            pen.blob("belly", dots("150 96, 120 118, 70 122, 30 126, 80 156, 140 144"))
        folded(pen, "wing", WING, ("116 104, 82 112, 44 124",))
        head = curve("154 24, 172 32, 174 50, 160 62, 142 58, 136 42, 142 28")
        pen.form("coat", head, shade=4, light=3)
        with pen.inside(head):
            pen.blob("belly", dots("166 48, 176 56, 150 68, 146 58"))
        pen.limb("beak", [(168, 44), *bill], (7, *(5.0 for _ in bill[:-1]), 1.6))
        eye(pen, 160, 40, 4.4)
        pen.anchor("head", 152, 24, size=36)
        pen.anchor("mouth", *bill[-1])
        pen.anchor("back", 84, 88, size=50)

    return draws(
        name,
        box=(240, 200),
        height_m=0.36,
        slots=slots,
        recolour=("coat", "belly"),
        variants=("standing",),
        aliases=aliases,
        tags=("wild", "beach", "bird"),
        shadow=(70, 140),
    )(plot)


oystercatcher = wader(
    "oystercatcher",
    {"coat": INK, "belly": "#fbfaf6", "wing": "#2a2830", "beak": "#e8632f", "leg": "#e08a7a"},
    bill=((200, 50), (232, 56)),
)
sandpiper = wader(
    "sandpiper",
    {"coat": "#b59a78", "belly": "#fbf8f0", "wing": "#94785a", "beak": "#4a4038", "leg": "#9a8a5a"},
    bill=((198, 50), (222, 56)),
    aliases=("snipe", "dunlin", "plover", "woodcock", "godwit"),
)
curlew = wader(
    "curlew",
    {"coat": "#b09070", "belly": "#f1e6d2", "wing": "#8f7050", "beak": "#5a4638", "leg": "#8f9aa3"},
    bill=((200, 50), (224, 66), (232, 88)),
    aliases=("whimbrel",),
)
avocet = wader(
    "avocet",
    {"coat": "#fbfaf6", "belly": "#ffffff", "wing": INK, "beak": INK, "leg": "#7f9ac4"},
    bill=((200, 54), (222, 50), (236, 36)),
    aliases=("stilt bird", "black-winged stilt"),
)
lapwing = wader(
    "lapwing",
    {"coat": "#2f4a44", "belly": "#fbfaf6", "wing": "#3f6f5c", "beak": INK, "leg": "#b5625a"},
    bill=((186, 48), (198, 52)),
    crest=True,
)


@draws(
    "cormorant",
    box=(220, 240),
    height_m=0.85,
    slots={"coat": "#2c3038", "throat": "#f0c04a", "beak": "#c9b48a", "leg": "#3a3a42"},
    variants=("standing",),
    aliases=("shag bird", "anhinga"),
    tags=("wild", "sea", "bird"),
    shadow=(70, 140),
)
def cormorant(pen: Pen) -> None:
    """Draw a cormorant that dries its wings, one to each side."""
    far = curve(
        "112 104, 150 70, 198 64 .2, 212 96 .2, 204 132, 188 110, 176 142, 160 120, 140 150,"
        " 116 140"
    )
    pen.form("coat.deep", far, shade=4)
    pen.form("coat", curve("96 180, 70 200, 40 226 .2, 64 232 .2, 104 214"), shade=3)
    for x in (118, 98):
        leg(pen, "leg", [(x, 206), (x, 222), (x + 2, 239)], 8, length=22, is_webbed=True)
    body = curve("116 86, 132 112, 132 164, 116 204, 92 208, 76 182, 78 130, 94 94")
    pen.form("coat", body, shade=8, light=5)
    neck = limb([(108, 108), (120, 78), (108, 54), (120, 30)], (34, 24, 19, 19))
    pen.form("coat", neck, shade=4, light=3)
    near = curve(
        "100 104, 64 66, 20 58 .2, 6 90 .2, 14 128, 30 106, 42 140, 58 116, 74 150, 96 142"
    )
    pen.form("coat", near, shade=5, light=4)
    with pen.inside(near):
        for x, y in ((20, 116), (46, 124), (74, 132)):
            pen.line("coat.deep", [(84, 92), (x, y)], 2.4)
    pen.form("coat", curve("112 16, 130 18, 136 32, 126 42, 110 38, 106 26"), shade=3, light=3)
    pen.blob("throat", dots("128 32, 138 38, 126 48, 114 42"))
    pen.limb("beak", [(132, 28), (156, 24), (166, 30)], (8, 5, 2))
    pen.oval("#4fb5a0", 122, 27, 4)
    pen.oval(INK, 122, 27, 2.4)
    pen.anchor("head", 118, 15, size=34)
    pen.anchor("mouth", 162, 28)


@draws(
    "pheasant",
    box=(320, 180),
    height_m=0.75,
    slots={
        "coat": "#b5622e",
        "head": "#1f5f52",
        "ring": "#f7f3ea",
        "face": "#d6352f",
        "beak": "#d9c48a",
        "leg": "#8f7f6a",
    },
    variants=("standing",),
    aliases=("cock pheasant", "common pheasant"),
    tags=("wild", "farm", "bird"),
    shadow=(140, 260),
)
def pheasant(pen: Pen) -> None:
    """Draw a cock pheasant with its long barred tail."""
    tail = curve("168 96, 110 92, 40 106, 4 126 .1, 60 124, 120 126, 176 126")
    pen.form("coat.light", tail, shade=5, light=3)
    with pen.inside(tail):
        for x in range(24, 170, 16):
            pen.line("coat.deep", [(x, 90), (x + 8, 132)], 4)
    for x in (230, 204):
        leg(
            pen,
            "leg.deep" if x == 230 else "leg",
            [(x - 3, 136), (x - 2, 154), (x, 179)],
            7,
            length=22,
        )
    body = curve("250 74, 268 92, 264 122, 236 144, 190 148, 156 132, 152 108, 180 86, 218 74")
    pen.form("coat", body, shade=8, light=5)
    with pen.inside(body):
        for x, y in ((250, 96), (240, 112), (256, 114), (228, 128), (246, 130), (212, 136)):
            pen.oval("coat.deep", x, y, 4, 6)
    folded(
        pen,
        "coat.shade",
        "236 92, 206 86, 176 96, 146 118 .2, 186 128, 222 124, 238 110",
        ("224 104, 190 112", "216 114, 180 120"),
    )
    pen.limb("head", [(254, 92), (264, 64), (268, 42)], (30, 24, 24))
    pen.limb("ring", [(244, 76), (272, 82)], (9, 9))
    pen.form("head", curve("268 26, 286 32, 290 46, 278 56, 260 54, 254 40"), shade=3, light=3)
    pen.blob("face", dots("276 36, 288 40, 286 52, 272 52, 266 44"))
    pen.form("beak", curve("286 40 .3, 298 44, 304 50 .2, 286 52 .3"), shade=2)
    eye(pen, 276, 41, 4)
    pen.anchor("head", 268, 26, size=34)
    pen.anchor("mouth", 300, 49)
    pen.anchor("back", 200, 82, size=50)


def plump(
    name: str,
    slots: Mapping[str, str],
    *,
    plume: bool = False,
    comb: bool = False,
    dots_on: bool = False,
    height_m: float = 0.3,
    aliases: tuple[str, ...] = (),
) -> Kind:
    """Return a plump bird of the ground; `slots` are coat, head, spot, beak and leg."""

    def plot(pen: Pen) -> None:
        for x in (126, 104):
            leg(
                pen,
                "leg.deep" if x == 126 else "leg",
                [(x, 140), (x, 158), (x + 2, 179)],
                7,
                length=20,
            )
        pen.limb("coat", [(128, 104), (150, 66), (154, 48)], (50, 30, 26))
        body = curve("142 72, 164 98, 160 128, 130 150, 84 152, 42 134, 14 112 .3, 46 92, 96 74")
        pen.form("coat", body, shade=9, light=5)
        with pen.inside(body):
            for k in range(7 if not dots_on else 13):
                for row in range(6):
                    x = 24 + (22 if not dots_on else 12) * k + 6 * (row % 2)
                    y = 82 + 13 * row
                    if dots_on:
                        pen.oval("spot", x, y, 2.2)
                    else:
                        pen.line("spot", [(x, y), (x + 6, y + 6)], 2.4)
        folded(
            pen,
            "coat.shade",
            "126 100, 100 92, 72 100, 40 122 .2, 84 134, 118 126",
            ("114 110, 76 122",),
        )
        head = curve("152 26, 172 34, 176 50, 162 62, 142 58, 136 42")
        pen.form("head", head, shade=4, light=3)
        if plume:
            pen.limb("head.deep", [(154, 30), (160, 12), (178, 8), (184, 16)], (3, 4, 7, 8))
        if comb:
            pen.form("#c98f5a", curve("148 30, 150 10 .3, 160 12, 162 30"), shade=2)
            pen.oval("#d6352f", 170, 62, 5, 8)
        pen.form("beak", curve("170 42 .3, 184 46, 190 54 .2, 170 54 .3"), shade=2)
        eye(pen, 160, 43, 4.4)
        pen.anchor("head", 152, 27, size=36)
        pen.anchor("mouth", 186, 53)
        pen.anchor("back", 92, 78, size=50)

    return draws(
        name,
        box=(200, 180),
        height_m=height_m,
        slots=slots,
        recolour=("coat",),
        variants=("standing",),
        aliases=aliases,
        plural="guinea fowls" if name == "guinea fowl" else "",
        tags=("wild", "farm", "bird"),
        shadow=(60, 150),
    )(plot)


quail = plump(
    "quail",
    {"coat": "#8f7a66", "head": "#5f5a66", "spot": "#f1e6d2", "beak": INK, "leg": "#8f7f6a"},
    plume=True,
    height_m=0.22,
)
partridge = plump(
    "partridge",
    {"coat": "#a8835a", "head": "#c9703f", "spot": "#6a4a34", "beak": "#c8453c", "leg": "#c8453c"},
    aliases=("grouse", "ptarmigan", "sandgrouse"),
)
guinea_fowl = plump(
    "guinea fowl",
    {"coat": "#4f5666", "head": "#8fb0c9", "spot": "#f4f4f2", "beak": "#d9a04a", "leg": "#5f5a58"},
    comb=True,
    dots_on=True,
    height_m=0.55,
    aliases=("guineafowl", "guinea hen"),
)


@draws(
    "roadrunner",
    box=(300, 180),
    height_m=0.35,
    slots={
        "coat": "#8f7a64",
        "belly": "#f1e6d2",
        "crest": "#3a3a48",
        "beak": "#5a5a60",
        "leg": "#8f9aa3",
    },
    variants=("running", "standing"),
    aliases=("road runner",),
    tags=("wild", "desert", "bird"),
    shadow=(110, 230),
)
def roadrunner(pen: Pen) -> None:
    """Draw a roadrunner at speed, its long tail out behind."""
    pen.form("crest", curve("130 92, 70 78, 10 40 .2, 4 54 .2, 60 104, 134 114"), shade=4)
    if pen.variant == "running":
        pen.limb("leg.deep", [(150, 120), (128, 140), (92, 150), (76, 166)], (9, 7, 6, 5))
        pen.limb("leg", [(170, 122), (204, 136), (218, 158), (244, 172)], (9, 7, 6, 6))
    else:
        for x in (176, 152):
            leg(pen, "leg", [(x, 126), (x, 150), (x + 2, 179)], 6, length=20)
    body = curve("200 74, 214 94, 200 120, 160 132, 124 122, 112 100, 140 80, 174 70")
    pen.form("coat", body, shade=7, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("216 100, 190 112, 150 120, 130 136, 200 136"))
        for x, y in ((150, 90), (166, 100), (184, 90), (140, 106), (196, 104)):
            pen.line("belly", [(x, y), (x + 9, y + 4)], 3)
    pen.limb("coat", [(196, 94), (214, 70), (226, 52)], (36, 26, 24))
    for dx, dy in ((-26, -30), (-16, -36), (-6, -36)):
        pen.limb("crest", [(224, 44), (224 + dx, 44 + dy)], (10, 3))
    pen.form("coat", curve("226 32, 244 38, 248 52, 236 62, 216 58, 212 44"), shade=4, light=3)
    pen.limb("#d6632f", [(222, 46), (212, 50)], (4, 2))
    pen.limb("beak", [(242, 46), (270, 50), (288, 58)], (9, 6, 2))
    eye(pen, 234, 45, 4.6)
    pen.anchor("head", 226, 32, size=36)
    pen.anchor("mouth", 280, 55)
    pen.anchor("back", 150, 78, size=50)


@draws(
    "cassowary",
    box=(210, 290),
    height_m=1.7,
    slots={
        "coat": "#26242c",
        "neck": "#3f7fc9",
        "wattle": "#d6352f",
        "casque": "#c9a878",
        "leg": "#8f8a7a",
    },
    variants=("standing",),
    plural="cassowaries",
    tags=("wild", "jungle", "bird"),
    shadow=(60, 150),
)
def cassowary(pen: Pen) -> None:
    """Draw a cassowary with its casque and blue neck."""
    for x in (118, 86):
        leg(
            pen,
            "leg.deep" if x == 118 else "leg",
            [(x - 4, 188), (x + 4, 232), (x, 289)],
            13,
            length=30,
        )
    body = curve("140 118, 158 142, 148 182, 112 204, 60 206, 20 190 .3, 18 150, 46 120, 96 108")
    pen.form("coat", body, shade=11, light=7)
    with pen.inside(body):
        for k in range(9):
            x = 24 + 15 * k
            pen.line("coat.light", [(x + 14, 120), (x + 4, 160), (x - 6, 200)], 2, alpha=0.6)
    pen.form(
        "neck",
        limb([(132, 140), (150, 104), (144, 66), (150, 46)], (44, 24, 20, 22)),
        shade=5,
        light=4,
    )
    pen.form("wattle", curve("154 84, 162 100, 158 124, 150 124, 150 100"), shade=3)
    pen.form("casque", curve("142 36, 138 14, 156 4, 170 16, 168 38"), shade=4, light=3)
    pen.form("neck", curve("150 32, 168 38, 172 52, 160 62, 142 58, 138 44"), shade=4, light=3)
    pen.limb("coat", [(166, 48), (186, 54), (198, 62)], (12, 8, 2))
    eye(pen, 158, 46, 4.6)
    pen.anchor("head", 154, 8, size=36)
    pen.anchor("mouth", 194, 60)
    pen.anchor("back", 84, 112, size=60)
    pen.anchor("seat", 84, 112, size=60)
