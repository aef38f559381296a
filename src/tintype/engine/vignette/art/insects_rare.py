"""Owns the drawings of insects less often asked for: cricket, cicada, stick insect, luna moth.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import curve, eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, limb, smooth
from tintype.engine.vignette.art.pen import Pen

INK = "#2a2228"


@draws(
    "cricket insect",
    box=(230, 140),
    height_m=0.03,
    slots={"body": "#7a5a3a", "wing": "#5a3f2a"},
    aliases=("cricket", "house cricket", "field cricket", "mole cricket"),
    tags=("wild", "meadow", "garden"),
    shadow=(40, 180),
)
def cricket_insect(pen: Pen) -> None:
    """Draw a cricket with its long feelers and jumping legs."""
    for a in ((186, 50), (182, 48)):
        pen.line("body.deep", [a, (206, 18), (226, 10 if a[0] == 186 else 30)], 2.4)
    pen.limb("body.deep", [(112, 84), (70, 26), (44, 84), (28, 134)], (16, 17, 6, 4))
    for x, foot in ((140, 126), (164, 178), (152, 156)):
        pen.limb("body.deep", [(x, 92), (foot + 6, 112), (foot, 136)], (8, 6, 4))
    for dy in (-4, 6):
        pen.line("body.deep", [(56, 86), (16, 76 + dy * 2)], 3)
    pen.form(
        "body",
        curve("48 88, 70 68, 120 60, 160 62, 170 84, 150 104, 100 108, 62 102"),
        shade=7,
        light=4,
    )
    wing = curve("56 80, 90 58, 140 54, 160 66, 132 82, 84 92")
    pen.form("wing", wing, shade=4, light=3)
    for k in range(4):
        pen.line("wing.light", [(76 + 20 * k, 84 - 3 * k), (104 + 14 * k, 62)], 1.6)
    pen.form("body", ellipse(178, 68, 24, 25), shade=5, light=4)
    eye(pen, 188, 62, 6)
    pen.line(INK, [(186, 80), (194, 79)], 2)
    pen.limb("body", [(118, 96), (86, 40), (62, 92), (46, 136)], (18, 20, 7, 4))
    pen.anchor("head", 178, 46, size=36)
    pen.anchor("back", 106, 58, size=60)


@draws(
    "cicada",
    box=(170, 200),
    height_m=0.04,
    slots={"body": "#4f5f3a", "wing": "#d9e6e0"},
    faces="front",
    aliases=("cicadas", "leafhopper"),
    tags=("wild", "garden"),
    shadow=(50, 120),
)
def cicada(pen: Pen) -> None:
    """Draw a cicada from above with its clear veined wings."""
    for s in (-1, 1):
        for y, reach in ((66, 46), (84, 52)):
            pen.limb(
                "body.deep",
                [(85, y), (85 + s * reach * 0.7, y - 10), (85 + s * reach, y + 12)],
                (8, 5, 3),
            )
    pen.form("body", curve("60 84, 110 84, 104 140, 85 178, 66 140"), shade=6, light=4)
    for y in (104, 120, 136, 150):
        pen.line("body.deep", [(66, y), (85, y + 4), (104, y)], 3)
    for s in (-1, 1):
        wing = smooth(
            [
                (85 + s * 14, 66, 0.3),
                (85 + s * 54, 84),
                (85 + s * 74, 150),
                (85 + s * 50, 194, 0.4),
                (85 + s * 18, 150),
                (85 + s * 8, 90),
            ]
        )
        pen.fill("wing", wing, alpha=0.78)
        pen.edge("body.light", wing, 2)
        with pen.inside(wing):
            for k in range(4):
                pen.line(
                    "body.light",
                    [
                        (85 + s * 14, 72),
                        (85 + s * (24 + 12 * k), 120),
                        (85 + s * (26 + 12 * k), 196),
                    ],
                    1.4,
                )
    pen.form("body", curve("52 66, 60 44, 85 38, 110 44, 118 66, 108 92, 62 92"), shade=6, light=5)
    pen.line("body.pale", [(68, 62), (85, 74), (102, 62)], 3, alpha=0.7)
    pen.form("body", curve("54 40, 64 22, 85 16, 106 22, 116 40, 85 50"), shade=4, light=3)
    for s in (-1, 1):
        pen.form("#a83f2f", ellipse(85 + s * 33, 34, 10, 11), shade=2, light=2)
        pen.line("body.deep", [(85 + s * 8, 20), (85 + s * 20, 6)], 2)


@draws(
    "stick insect",
    box=(270, 150),
    height_m=0.12,
    slots={"body": "#8a7a4a"},
    aliases=("walking stick insect", "phasmid"),
    tags=("wild", "forest"),
    shadow=(30, 240),
)
def stick_insect(pen: Pen) -> None:
    """Draw a stick insect: a twig on six thin legs."""
    for x, knee, foot in ((86, 52, 20), (140, 128, 112), (190, 214, 238)):
        pen.limb("body.deep", [(x, 66), (knee, 22), (foot, 146)], (5, 4, 3))
    body = limb([(8, 74), (70, 70), (150, 62), (216, 52), (244, 46)], (5, 9, 11, 10, 7))
    pen.form("body", body, shade=3, light=3)
    for x, y in ((60, 70), (96, 67), (130, 64), (164, 60), (196, 55)):
        pen.line("body.deep", [(x, y - 5), (x + 2, y + 6)], 3)
    pen.form("body", ellipse(246, 45, 11, 8), shade=2, light=2)
    pen.line("body.deep", [(254, 40), (264, 20)], 2.4)
    pen.line("body.deep", [(254, 42), (268, 30)], 2.4)
    for x, knee, foot in ((92, 66, 44), (146, 152, 140), (196, 226, 254)):
        pen.limb("body", [(x, 68), (knee, 34), (foot, 147)], (6, 5, 3))
    eye(pen, 249, 43, 3)
    pen.anchor("back", 140, 58, size=60)


@draws(
    "rhinoceros beetle",
    box=(230, 150),
    height_m=0.05,
    slots={"shell": "#4a2f2a"},
    aliases=("hercules beetle", "rhino beetle", "horned beetle", "scarab beetle"),
    tags=("wild", "forest"),
    shadow=(30, 190),
)
def rhinoceros_beetle(pen: Pen) -> None:
    """Draw a rhinoceros beetle with its great horn, heading right."""
    for x, foot in ((70, 40), (110, 96), (150, 162)):
        pen.limb("shell.deep", [(x, 104), (foot + 10, 118), (foot, 148)], (11, 8, 5))
    pen.form(
        "shell",
        curve("14 104, 20 62, 56 32, 104 26, 140 44, 148 88, 138 114, 60 120, 24 116"),
        shade=10,
        light=8,
    )
    pen.line("shell.deep", [(22, 74), (80, 62), (140, 66)], 2.4)
    for k in range(3):
        pen.line(
            "shell.light", [(34, 90 + 8 * k), (80, 84 + 8 * k), (132, 86 + 8 * k)], 1.6, alpha=0.5
        )
    pen.form("shell", curve("134 48, 160 40, 178 64, 176 100, 150 114, 134 110"), shade=6, light=5)
    pen.form("shell", limb([(160, 52), (172, 34), (188, 30)], (14, 9, 3)), shade=2, light=2)
    pen.form("shell", curve("168 84, 188 80, 198 94, 190 108, 168 108"), shade=4, light=3)
    pen.form(
        "shell", limb([(190, 88), (212, 66), (218, 28), (208, 8)], (15, 12, 8, 4)), shade=3, light=3
    )
    eye(pen, 184, 92, 4.4)
    pen.anchor("head", 180, 76, size=30)
    pen.anchor("back", 80, 28, size=70)
    pen.anchor("seat", 80, 28, size=70)


@draws(
    "luna moth",
    box=(230, 220),
    height_m=0.12,
    slots={"wing": "#a9dcae", "edge": "#a8607f", "body": "#f6f2e4"},
    faces="front",
    stance="sky",
    aliases=("moon moth", "silk moth"),
    tags=("wild", "forest"),
    shadow=(70, 160),
)
def luna_moth(pen: Pen) -> None:
    """Draw a luna moth with its long tails."""
    for s in (-1, 1):
        tail = smooth(
            [
                (115 + s * 10, 96, 0.2),
                (115 + s * 60, 108),
                (115 + s * 52, 150),
                (115 + s * 66, 196),
                (115 + s * 52, 214, 0.4),
                (115 + s * 36, 176),
                (115 + s * 16, 142),
            ]
        )
        pen.form("wing", tail, shade=5, light=3)
        wing = smooth(
            [
                (115 + s * 8, 88, 0.2),
                (115 + s * 40, 44),
                (115 + s * 92, 22),
                (115 + s * 110, 28, 0.3),
                (115 + s * 98, 84),
                (115 + s * 70, 116),
                (115 + s * 24, 116),
            ]
        )
        pen.form("wing", wing, shade=6, light=4)
        with pen.inside(wing):
            pen.line(
                "edge",
                [(115 + s * 6, 80), (115 + s * 42, 40), (115 + s * 94, 20), (115 + s * 112, 26)],
                9,
            )
        for x, y in ((66, 66), (46, 124)):
            pen.form("edge", ellipse(115 + s * x, y, 9, 7), shade=1)
            pen.oval("#f7e6a0", 115 + s * x, y, 4.4)
        for k in range(3):
            pen.line("#d9a860", [(115 + s * 4, 70), (115 + s * (14 + 7 * k), 46 + 5 * k)], 2.4)
    pen.form("body", curve("104 80, 115 68, 126 80, 124 120, 115 140, 106 120"), shade=4, light=3)
    for y in (98, 110, 122):
        pen.line("body.deep", [(107, y), (123, y)], 2)
    for s in (-1, 1):
        pen.oval(INK, 115 + s * 5, 76, 2.8)
