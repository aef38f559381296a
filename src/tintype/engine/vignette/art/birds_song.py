"""Owns the drawings of songbirds that share the small round body, and of their odder cousins.

Does not know settings, light or styles.
"""

from collections.abc import Callable, Mapping

from tintype.engine.vignette.art.anatomy import curve, dots, eye
from tintype.engine.vignette.art.birds import POSES, songbird
from tintype.engine.vignette.art.kind import Kind, draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.plumage import folded, leg

BEAK, LEG = "#4a3b36", "#7a4f3e"
Marks = Callable[[Pen], None]


def perching(
    name: str,
    slots: Mapping[str, str],
    *,
    cap: bool = False,
    bib: bool = False,
    crest: bool = False,
    marks: Marks | None = None,
    aliases: tuple[str, ...] = (),
    height_m: float = 0.17,
) -> Kind:
    """Return a songbird; `slots` are coat and belly, where it has them cap, bib and cheek.

    `marks` draws what it alone wears, on the bird that stands.
    """

    def plot(pen: Pen) -> None:
        songbird(pen, cap=cap, bib=bib, crest=crest)
        if marks is not None and pen.variant != "flying":
            marks(pen)
            eye(pen, 164, 41, 5)

    return draws(
        name,
        box=(200, 170),
        height_m=height_m,
        slots={"beak": BEAK, "leg": LEG, **slots},
        recolour=("coat", "belly"),
        variants=POSES,
        aliases=aliases,
        tags=("wild", "garden", "bird"),
        shadow=(96, 160),
    )(plot)


def speckles(pen: Pen) -> None:
    """Draw the dark drops on a thrush's breast."""
    for x, y in (
        *((170, 66), (158, 78), (172, 82), (148, 94), (162, 98), (136, 108), (152, 112)),
        *((120, 120), (138, 126), (166, 110), (106, 128), (154, 124)),
    ):
        pen.oval("coat.deep", x, y, 2.6, 4)


def stars(pen: Pen) -> None:
    """Draw the pale stars on a starling."""
    for x, y in (
        *((150, 34), (140, 52), (158, 66), (126, 74), (168, 84), (146, 92), (110, 92), (84, 108)),
        *((128, 108), (152, 114), (104, 116), (134, 128), (64, 124)),
    ):
        pen.oval("belly", x, y, 2.4, 3)


def cheek(pen: Pen) -> None:
    """Draw the white cheek of a tit below a dark line through its eye."""
    pen.blob("cheek", dots("176 44, 182 54, 170 64, 152 60, 148 48, 160 44"))
    pen.line("line", [(142, 42), (164, 40), (182, 44)], 4)


def apron(pen: Pen) -> None:
    """Draw a great tit's dark stripe down its breast."""
    cheek(pen)
    pen.limb("cap", [(176, 62), (162, 92), (136, 130)], (14, 12, 6))


def blush(pen: Pen) -> None:
    """Draw a goldfinch's red face and the yellow bar on its wing."""
    pen.blob("face", dots("168 30, 182 38, 182 54, 166 58, 156 46"))
    pen.limb("bar", [(124, 88), (88, 112), (62, 126)], (9, 8, 4))


def collar(pen: Pen) -> None:
    """Draw the white bars on a chaffinch's wing."""
    for a, b in (((132, 78), (106, 90)), ((118, 96), (84, 114))):
        pen.limb("bar", [a, b], (7, 5))


def mask(pen: Pen) -> None:
    """Draw a dark line through the eye."""
    pen.limb("line", [(136, 44), (162, 41), (184, 46)], (5, 8, 5))


def apart(pen: Pen) -> None:
    """Draw an oriole's black wing with its white bar."""
    folded(
        pen,
        "line",
        "138 74, 120 72, 98 82, 72 106, 34 136 .2, 82 132, 118 120, 138 98",
        ("128 96, 96 112, 52 128",),
    )
    pen.limb("bar", [(126, 86), (98, 100)], (6, 4))


thrush = perching(
    "thrush",
    {"coat": "#8f7250", "belly": "#f6ecd8"},
    marks=speckles,
    aliases=("song thrush", "mistle thrush", "lark", "skylark", "pipit", "warbler"),
    height_m=0.22,
)
starling = perching(
    "starling",
    {"coat": "#3a3550", "belly": "#d8d3e6", "beak": "#e0b040"},
    marks=stars,
    height_m=0.21,
)
blue_tit = perching(
    "blue tit",
    {
        "coat": "#6f9a5c",
        "belly": "#f2d75a",
        "cap": "#3f83c9",
        "cheek": "#fbf9f2",
        "line": "#2a3550",
    },
    cap=True,
    marks=cheek,
    aliases=("bluetit", "chickadee"),
    height_m=0.14,
)
great_tit = perching(
    "great tit",
    {
        "coat": "#7d945a",
        "belly": "#f2d54a",
        "cap": "#26262e",
        "cheek": "#fbf9f2",
        "line": "#26262e",
    },
    cap=True,
    marks=apron,
    aliases=("titmouse", "tit"),
    height_m=0.15,
)
goldfinch = perching(
    "goldfinch",
    {
        "coat": "#b98f5f",
        "belly": "#f4ead6",
        "cap": "#26242c",
        "face": "#d2352f",
        "bar": "#f2c63a",
    },
    cap=True,
    marks=blush,
    height_m=0.14,
)
chaffinch = perching(
    "chaffinch",
    {"coat": "#8f6a5a", "bib": "#d98a6f", "belly": "#f1dfd0", "cap": "#6f8aa8", "bar": "#fbf9f2"},
    cap=True,
    bib=True,
    marks=collar,
    height_m=0.15,
)
bullfinch = perching(
    "bullfinch",
    {"coat": "#7f8796", "bib": "#e0604f", "belly": "#f4e6dc", "cap": "#24222a"},
    cap=True,
    bib=True,
    height_m=0.16,
)
nuthatch = perching(
    "nuthatch",
    {"coat": "#6f8fae", "belly": "#eec28f", "line": "#26242c"},
    marks=mask,
    height_m=0.15,
)
oriole = perching(
    "oriole",
    {"coat": "#f0b92e", "belly": "#f7d257", "line": "#2a2830", "bar": "#fbf9f2"},
    marks=apart,
    aliases=("golden oriole", "weaver bird", "weaverbird"),
    height_m=0.22,
)
wagtail = perching(
    "wagtail",
    {"coat": "#8d95a3", "belly": "#fbfaf6", "cap": "#26242c", "bib": "#26242c"},
    cap=True,
    bib=True,
    aliases=("pied wagtail",),
)
waxwing = perching(
    "waxwing",
    {"coat": "#b58a6a", "belly": "#d8bd9c", "line": "#26242c"},
    crest=True,
    marks=mask,
)


@draws(
    "hoopoe",
    box=(230, 190),
    height_m=0.28,
    slots={
        "coat": "#dd9a63",
        "wing": "#26242c",
        "bar": "#fbf6ea",
        "beak": "#4a3b36",
        "leg": "#6f5f58",
    },
    variants=("standing",),
    plural="hoopoes",
    tags=("wild", "bird"),
    shadow=(100, 160),
)
def hoopoe(pen: Pen) -> None:
    """Draw a hoopoe with its fan of a crest and barred wings."""
    pen.form("wing", curve("96 126, 52 144, 6 166 .3, 14 176 .2, 64 162, 104 146"), shade=4)
    pen.line("bar", [(36, 154), (44, 168)], 5)
    for x in (138, 118):
        leg(
            pen,
            "leg.deep" if x == 138 else "leg",
            [(x - 4, 146), (x - 3, 164), (x, 189)],
            4.6,
            length=17,
        )
    for k, (x, y) in enumerate(((112, 30), (120, 14), (134, 6), (150, 5), (164, 12))):
        pen.form("coat", limb([(154, 56), (x, y)], (9, 15)), shade=2, light=2)
        pen.oval("wing", x, y, 6, 6)
        if k in (1, 3):
            pen.oval("bar", (x + 154) / 2, (y + 56) / 2, 3)
    body = curve(
        "152 40, 172 46, 182 64, 178 94, 172 122, 152 148, 120 160, 88 150, 68 132, 86 108,"
        " 110 86, 126 56"
    )
    pen.form("coat", body, shade=8, light=5)
    folded(pen, "wing", "140 92, 118 92, 94 106, 66 130, 34 156 .2, 88 150, 124 136, 142 114", ())
    for a, b in (((126, 98), (118, 118)), ((106, 106), (100, 130)), ((86, 120), (82, 142))):
        pen.line("bar", [a, b], 6)
    pen.limb("beak", [(174, 62), (198, 66), (224, 82)], (7, 5, 2))
    eye(pen, 164, 61, 4.6)
    pen.anchor("head", 150, 36, size=40)
    pen.anchor("mouth", 220, 80)
    pen.anchor("back", 96, 106, size=46)


@draws(
    "kookaburra",
    box=(230, 180),
    height_m=0.42,
    slots={
        "coat": "#f3ead8",
        "wing": "#7a5f4a",
        "patch": "#6fb3d6",
        "beak": "#3f3a40",
        "leg": "#8a7a6a",
    },
    variants=("standing",),
    tags=("wild", "bird"),
    shadow=(90, 160),
)
def kookaburra(pen: Pen) -> None:
    """Draw a kookaburra: a heavy beak, a brown mask and blue on its wing."""
    pen.form("wing", curve("92 116, 48 132, 6 148 .3, 12 164 .2, 62 154, 104 138"), shade=4)
    for x, y in ((30, 146), (54, 138)):
        pen.line("coat", [(x, y - 4), (x + 6, y + 16)], 4)
    for x in (136, 116):
        leg(
            pen, "leg.deep" if x == 136 else "leg", [(x, 142), (x, 160), (x + 2, 179)], 6, length=18
        )
    body = curve(
        "140 12, 172 18, 188 42, 184 74, 176 108, 156 138, 122 150, 86 140, 66 122, 84 94,"
        " 108 72, 114 34"
    )
    pen.form("coat", body, shade=9, light=4)
    with pen.inside(body):
        pen.limb("wing", [(108, 44), (146, 40), (186, 46)], (18, 16, 8))
        pen.blob("wing", dots("120 12, 150 6, 166 14, 140 22"))
    folded(
        pen,
        "wing",
        "142 82, 122 80, 98 90, 72 112, 36 142 .2, 84 140, 122 128, 144 106",
        ("130 104, 98 120, 54 136",),
    )
    for x, y in ((116, 96), (104, 104), (124, 106), (92, 112)):
        pen.oval("patch", x, y, 6, 4, tilt=-24)
    pen.form("beak", curve("174 36 .3, 204 38, 226 48 .2, 204 54, 176 54 .3"), shade=3, light=2)
    pen.form("beak.light", curve("178 52 .3, 204 54, 218 54 .2, 200 62, 176 60 .4"), shade=2)
    eye(pen, 162, 38, 5.4)
    pen.anchor("head", 146, 12, size=52)
    pen.anchor("mouth", 220, 52)
    pen.anchor("back", 98, 84, size=50)
