"""Owns the drawings of fish: small and large ones, rays, eel, seahorse.

Whales and seals are in `sea_mammals`, soft life in `sea_floor`, plants and shells in `sea_reef`,
what people bring to the sea in `sea_things`. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen


def fin_rays(pen: Pen, tone: str, lines: tuple[str, ...], width: float = 1.8) -> None:
    """Draw the rays of a fin."""
    if pen.detail:
        for line in lines:
            pen.line(tone, dots(line), width, alpha=0.6)


def scales(pen: Pen, tone: str, rows: tuple[tuple[float, float, int], ...], size: float) -> None:
    """Draw rows of scales: (x of the first, y, count)."""
    for x, y, count in rows:
        for k in range(count):
            cx = x + k * size * 2.1
            pen.line(
                tone, [(cx - size, y - size), (cx + size * 0.3, y), (cx - size, y + size)], 1.8
            )


@draws(
    "fish",
    box=(200, 140),
    height_m=0.25,
    slots={"coat": "#3f8fc9", "fin": "#f0a63c", "belly": "#f3ecd6"},
    recolour=("coat", "fin"),
    stance="water",
    variants=("swimming", "jumping"),
    plural="fish",
    aliases=("fishes", "tuna", "carp", "minnow", "cod", "bass fish"),
    tags=("sea", "river", "underwater"),
    shadow=(50, 150),
)
def fish(pen: Pen) -> None:
    """Draw a plain friendly fish; jumping, it bends upward."""
    if pen.variant == "jumping":
        with pen.turned(-28, 100, 70), pen.moved(24, 15, scale=0.76):
            fish_body(pen)
    else:
        fish_body(pen)
    pen.anchor("head", 148, 34, size=50)
    pen.anchor("mouth", 192, 76)
    pen.anchor("back", 104, 24, size=60)


def fish_body(pen: Pen) -> None:
    """Draw the fish in its level position."""
    tail = curve("58 68, 34 48, 8 24 .4, 20 56, 16 74, 18 92, 6 122 .4, 36 102, 60 82")
    pen.form("fin", tail, shade=5, light=3)
    fin_rays(pen, "fin.deep", ("46 70, 28 52, 18 40", "44 78, 28 94, 16 108"))
    top = curve("78 40, 96 10, 128 4 .4, 138 22, 152 38, 110 46")
    pen.form("fin", top, shade=4, light=3)
    fin_rays(pen, "fin.deep", ("106 38, 114 22, 122 12", "124 36, 128 26, 134 20"))
    pen.blob("fin.shade", dots("96 108, 92 128, 108 138 .4, 124 124, 130 108"))
    body = curve(
        "192 74, 180 52, 150 32, 112 28, 76 44, 46 68, 46 82, 76 104, 112 118, 152 112, 182 94"
    )
    pen.form("coat", body, shade=8, light=5)
    with pen.inside(body):
        pen.blob("belly", dots("200 82, 168 90, 130 98, 88 96, 50 82, 80 126, 150 126, 196 104"))
        scales(pen, "coat.deep", ((86, 58, 3), (96, 74, 2), (84, 88, 2)), 7)
    pen.line("coat.deep", dots("146 44, 134 62, 136 84, 146 102"), 2.6, alpha=0.7)
    pen.form("fin", curve("128 78, 112 74, 96 84 .4, 102 98, 122 96, 132 88"), shade=3, light=2)
    pen.oval("#fbf7ee", 162, 62, 10.5, 11)
    eye(pen, 164, 63, 6.6)
    pen.line(INK, dots("191 79, 182 86, 174 86"), 2, alpha=0.8)
    pen.oval("#e8694f", 160, 82, 7, 4.6, alpha=0.25)


@draws(
    "salmon",
    box=(230, 96),
    height_m=0.24,
    slots={"coat": "#8fa0b0", "flank": "#f0937c", "belly": "#eef0ee", "fin": "#7d8b9c"},
    recolour=("flank", "coat"),
    stance="water",
    variants=("swimming", "jumping"),
    plural="salmon",
    aliases=("trout", "rainbow trout", "salmon fish", "wild salmon"),
    tags=("river", "sea"),
    shadow=(50, 180),
)
def salmon(pen: Pen) -> None:
    """Draw a salmon: slender and silvery, a rosy flank, dark dots; jumping, it bends upward."""
    if pen.variant == "jumping":
        with pen.turned(-20, 115, 48), pen.moved(32, 13, scale=0.72):
            salmon_body(pen)
    else:
        salmon_body(pen)
    pen.anchor("head", 190, 24, size=40)
    pen.anchor("mouth", 224, 52)
    pen.anchor("back", 116, 20, size=70)


def salmon_body(pen: Pen) -> None:
    """Draw the salmon in its level position."""
    tail = curve("46 48, 26 32, 4 12 .4, 14 34, 18 48, 14 62, 4 84 .4, 26 64, 46 52")
    pen.form("fin", tail, shade=4, light=2)
    fin_rays(pen, "fin.deep", ("40 46, 24 32, 12 22", "40 52, 24 64, 12 74"))
    pen.form("fin", curve("96 24, 106 6, 124 3 .4, 134 12, 146 20"), shade=3, light=2)
    pen.blob("fin", dots("62 34, 62 24, 72 24 .4, 76 30"))
    for fin in ("104 78, 96 92 .4, 116 88, 124 80", "66 68, 58 80 .4, 76 78, 82 72"):
        pen.blob("fin.shade", dots(fin))
    body = curve(
        "226 50, 212 34, 182 20, 138 16, 88 26, 42 44, 42 54, 88 76, 140 84, 186 78, 214 66"
    )
    pen.form("coat", body, shade=6, light=4)
    with pen.inside(body):
        pen.blob(
            "flank", dots("34 44, 90 38, 150 36, 204 44, 204 60, 150 62, 90 60, 34 56"), alpha=0.9
        )
        pen.blob("belly", dots("230 60, 190 64, 140 68, 84 62, 40 54, 80 92, 190 92"))
        for x, y in ((96, 30), (112, 26), (128, 30), (142, 23), (156, 30), (170, 26), (80, 36)):
            pen.oval("coat.line", x, y, 2.2, alpha=0.7)
    pen.line("coat.deep", dots("180 28, 172 46, 178 70"), 2.4, alpha=0.7)
    pen.form("fin", curve("168 60, 150 58, 140 68 .4, 152 74, 168 70"), shade=3)
    pen.oval("#fbf7ee", 200, 41, 7)
    eye(pen, 201, 41, 4.6)
    pen.line(INK, dots("225 54, 214 58, 206 57"), 2, alpha=0.8)


@draws(
    "goldfish",
    box=(200, 150),
    height_m=0.1,
    slots={"coat": "#f28a2e", "fin": "#f7b04a", "belly": "#fbd58a"},
    recolour=("coat", "fin"),
    stance="water",
    variants=("swimming",),
    plural="goldfish",
    aliases=("goldfishes", "koi"),
    tags=("pet", "underwater"),
    shadow=(60, 150),
)
def goldfish(pen: Pen) -> None:
    """Draw a round goldfish with flowing fins."""
    tail = curve(
        "72 74, 50 50, 26 24, 2 16 .4, 10 44, 4 62 .5, 26 74, 2 92 .5, 10 112, 4 142 .4, 32 128,"
        "56 100, 74 86"
    )
    pen.form("fin", tail, shade=5, light=3)
    fin_rays(pen, "coat", ("56 70, 36 48, 16 30", "56 88, 36 106, 16 126", "50 78, 36 76, 22 70"))
    pen.form("fin", curve("92 40, 96 12, 122 2 .4, 132 18, 150 36"), shade=4, light=2)
    fin_rays(pen, "coat", ("112 36, 116 20, 122 12", "128 34, 130 26, 132 22"))
    pen.blob("fin.shade", dots("92 112, 80 134, 92 148 .4, 112 138, 122 116"))
    body = curve("190 72, 178 48, 148 32, 108 34, 76 54, 62 80, 78 104, 112 122, 154 116, 182 96")
    pen.form("coat", body, shade=9, light=5)
    with pen.inside(body):
        pen.blob("belly", dots("196 90, 160 98, 120 104, 76 96, 100 134, 170 128"))
        scales(pen, "coat.shade", ((98, 62, 3), (92, 78, 3), (98, 94, 2)), 7)
    pen.line("coat.shade", dots("148 50, 138 66, 140 86, 150 102"), 2.6)
    pen.form("fin", curve("132 86, 114 86, 96 102 .4, 110 112, 128 106, 136 96"), shade=3, light=2)
    pen.oval("#fffaf0", 164, 64, 11.5, 12)
    eye(pen, 166, 65, 7)
    pen.line(INK, dots("189 80, 181 86, 175 84"), 2, alpha=0.75)
    pen.oval("#e8514f", 162, 84, 7, 4.6, alpha=0.25)
    pen.anchor("head", 150, 36, size=50)
    pen.anchor("mouth", 190, 78)
    pen.anchor("back", 106, 34, size=60)


@draws(
    "clownfish",
    box=(200, 140),
    height_m=0.12,
    slots={"coat": "#f07a24", "band": "#fbf6ec", "edge": "#2e2a33"},
    stance="water",
    variants=("swimming",),
    plural="clownfish",
    aliases=("clown fish", "anemonefish"),
    tags=("sea", "reef", "underwater"),
    shadow=(60, 150),
)
def clownfish(pen: Pen) -> None:
    """Draw an orange fish with three white bands."""
    for text, cx, cy in (
        ("62 60, 40 40, 16 34, 6 52, 4 76, 10 98, 22 108, 44 98, 62 82", 40, 70),
        ("70 44, 88 18, 116 4, 134 16, 152 20, 164 40", 116, 34),
        ("92 106, 98 130, 116 136, 134 122, 142 106", 116, 112),
    ):
        pen.fill("edge", curve(text))
        pen.fill("coat", curve(text).scaled(0.8, 0.8, cx, cy))
    body = curve(
        "194 72, 180 48, 150 32, 108 30, 70 46, 48 66, 48 80, 72 100, 110 114, 152 110, 182 94"
    )
    pen.form("coat", body, shade=8, light=5)
    with pen.inside(body):
        for spine, width in (
            ([(150, 20), (138, 50), (142, 84), (154, 120)], 16),
            ([(108, 20), (112, 52), (102, 84), (104, 124)], 20),
            ([(62, 40), (64, 72), (60, 104)], 13),
        ):
            pen.line("edge", spine, width + 6)
            pen.line("band", spine, width)
    pen.fill("edge", curve("126 80, 110 78, 98 90, 104 104, 122 104, 134 94"))
    pen.form("coat", curve("125 83, 113 83, 104 91, 108 100, 121 99, 129 92"), shade=2, light=2)
    pen.oval("#fffaf0", 170, 62, 9.5, 10)
    eye(pen, 172, 63, 6.4)
    pen.line(INK, dots("193 77, 184 83, 178 82"), 2, alpha=0.8)
    pen.anchor("head", 156, 34, size=46)
    pen.anchor("mouth", 193, 76)
    pen.anchor("back", 108, 30, size=60)


@draws(
    "shark",
    box=(320, 170),
    height_m=1.6,
    slots={"coat": "#6d8296", "belly": "#eef1f0"},
    stance="water",
    variants=("swimming", "surfacing"),
    aliases=("great white", "great white shark"),
    tags=("sea", "underwater"),
    shadow=(70, 250),
)
def shark(pen: Pen) -> None:
    """Draw a great white shark, or only its fin above the water."""
    if pen.variant == "surfacing":
        fin = curve("96 152 .2, 120 92, 160 42, 196 18 .4, 192 66, 202 110, 224 152 .2")
        pen.form("coat", fin, shade=9, light=5)
        tail = curve("30 152 .2, 34 128, 24 100 .4, 44 118, 58 152 .2")
        pen.form("coat.shade", tail, shade=0)
        foam(pen, 10, 300, 154)
        pen.anchor("back", 150, 60, size=40)
        return
    pen.blob("coat.deep", dots("190 112, 196 146, 214 164 .3, 212 132, 216 108"))
    tail = curve("62 78, 40 52, 8 10 .3, 24 58, 26 84, 4 128 .3, 40 108, 70 92")
    pen.form("coat", tail, shade=5, light=3)
    pen.form("coat", curve("142 56, 158 26, 188 2 .3, 186 30, 196 56"), shade=5, light=4)
    pen.form("coat", curve("84 72, 84 56, 96 50 .3, 104 68"), shade=3)
    pen.blob("coat.shade", dots("104 106, 90 122, 76 128 .3, 96 98"))
    body = curve(
        "318 70 .6, 296 56, 250 46, 196 44, 140 52, 90 66, 48 82, 50 92, 92 104, 150 120, 208 124,"
        "262 112, 286 100, 298 88"
    )
    pen.form("coat", body, shade=0, light=5)
    with pen.inside(body):
        belly = curve("326 78, 284 82, 240 84, 190 88, 120 90, 60 88, 80 130, 200 140, 310 110")
        pen.fill("belly", belly)
        pen.blob("belly.shade", dots("300 96, 250 108, 190 114, 120 106, 60 92, 100 140, 280 130"))
    for x in (222, 231, 240):
        pen.line("coat.deep", [(x, 72), (x - 5, 82), (x - 2, 94)], 2.2, alpha=0.8)
    fin = curve("196 98, 176 124, 148 150, 132 160 .3, 178 156, 214 136, 232 106")
    pen.form("coat", fin, shade=6, light=4)
    mouth = curve("306 84 .2, 286 88, 262 92, 268 100, 288 100 .5")
    pen.fill("#8a3040", mouth)
    with pen.inside(mouth):
        for x in range(264, 306, 8):
            pen.poly("#ffffff", [(x, 84), (x + 8, 84), (x + 4, 95)])
    pen.line(INK, dots("307 83, 286 88, 260 92"), 1.8, alpha=0.8)
    eye(pen, 278, 68, 5)
    pen.line("coat.deep", dots("268 59, 278 58, 288 63"), 2.6)
    pen.line("coat.deep", dots("304 70, 308 72"), 2)
    pen.anchor("head", 274, 52, size=54)
    pen.anchor("mouth", 296, 92)
    pen.anchor("back", 222, 48, size=60)
    pen.anchor("seat", 120, 62, size=60)


def foam(pen: Pen, left: float, right: float, y: float) -> None:
    """Draw the band of water and foam out of which something rises."""
    w = right - left
    mid = (left + right) / 2
    wave = curve(
        f"{left} {y + 4} .4, {left + w * 0.14} {y - 5}, {left + w * 0.28} {y + 2},"
        f"{left + w * 0.42} {y - 7}, {left + w * 0.58} {y + 1}, {left + w * 0.72} {y - 6},"
        f"{left + w * 0.86} {y + 1}, {right} {y + 4} .4, {right - w * 0.1} {y + 12},"
        f"{mid} {y + 15}, {left + w * 0.1} {y + 12}"
    )
    pen.fill("#5fa9c8", wave)
    pen.fill("#ffffff", wave.plus(wave.moved(0, 4)), alpha=0.9)
    pen.line("#dff1f6", [(left + w * 0.2, y + 9), (mid, y + 11), (right - w * 0.24, y + 8)], 1.8)


@draws(
    "swordfish",
    box=(330, 150),
    height_m=1.2,
    slots={"coat": "#4b6fa0", "belly": "#e6ecf0", "sword": "#5a6478"},
    stance="water",
    variants=("swimming", "jumping"),
    plural="swordfish",
    aliases=("marlin", "sailfish"),
    tags=("sea", "underwater"),
    shadow=(80, 220),
)
def swordfish(pen: Pen) -> None:
    """Draw a swordfish."""
    if pen.variant == "jumping":
        with pen.turned(-15, 165, 75), pen.moved(24, 14, scale=0.82):
            swordfish_body(pen)
    else:
        swordfish_body(pen)
    pen.anchor("back", 150, 44, size=60)
    pen.anchor("head", 214, 56, size=40)


def swordfish_body(pen: Pen) -> None:
    """Draw the swordfish in its level position."""
    pen.form("coat", curve("50 76, 30 48, 8 14 .3, 20 60, 20 80, 6 132 .3, 32 104, 52 86"), shade=4)
    pen.form("coat", curve("140 52, 146 20, 172 4 .3, 180 24, 206 54"), shade=5, light=3)
    pen.blob("coat.shade", dots("120 100, 112 118, 124 126 .3, 140 108"))
    pen.limb("sword", [(230, 78), (284, 76), (328, 74)], (13, 7, 1.5))
    body = curve(
        "250 80, 230 58, 196 48, 146 52, 90 66, 42 78, 42 86, 90 98, 150 112, 206 112, 236 98"
    )
    pen.form("coat", body, shade=0, light=5)
    with pen.inside(body):
        pen.blob("belly", dots("256 84, 220 88, 170 90, 100 88, 44 84, 80 110, 180 126, 250 104"))
    pen.line("coat.deep", dots("208 60, 200 78, 206 98"), 2.4, alpha=0.7)
    pen.form("coat", curve("186 92, 168 106, 148 128 .3, 182 122, 202 100"), shade=3, light=2)
    pen.oval("#f6f2e8", 226, 73, 8, 8)
    eye(pen, 227, 73, 5.6)
    pen.line(INK, dots("249 84, 236 89, 228 90"), 1.8, alpha=0.8)


@draws(
    "pufferfish",
    box=(190, 170),
    height_m=0.3,
    slots={"coat": "#e0b04a", "belly": "#f8f0dc", "spot": "#8d6a34", "fin": "#d0954a"},
    stance="water",
    variants=("swimming",),
    plural="pufferfish",
    aliases=("puffer fish", "blowfish", "porcupine fish"),
    tags=("sea", "underwater"),
    shadow=(60, 140),
)
def pufferfish(pen: Pen) -> None:
    """Draw a puffed-up fish covered in spines."""
    pen.form("fin", curve("34 80, 14 60, 2 66, 4 86, 2 106, 14 112, 36 98"), shade=4)
    from_centre = ((104, 86), 66.0, 64.0)
    (cx, cy), rx, ry = from_centre
    body = curve("104 22, 146 34, 172 68, 172 104, 148 138, 104 152, 60 138, 34 104, 34 68, 62 34")
    for i in range(22):
        with pen.turned(i * 360 / 22 + 8, cx, cy):
            pen.poly(
                "coat.deep", [(cx - 5, cy - ry + 4), (cx, cy - rx - 16), (cx + 5, cy - ry + 4)]
            )
    pen.form("coat", body, shade=8, light=5)
    with pen.inside(body):
        pen.blob("belly", dots("184 96, 140 106, 90 104, 30 92, 50 150, 110 164, 170 140"))
        for x, y, r in (
            (70, 50, 8),
            (98, 40, 6),
            (58, 72, 6),
            (90, 64, 7),
            (120, 50, 6),
            (46, 90, 5),
        ):
            pen.oval("spot", x, y, r, r * 0.85, alpha=0.8)
        for x, y in ((74, 120), (98, 130), (124, 124), (146, 122), (108, 114)):
            pen.poly("belly.deep", [(x - 3, y), (x + 3, y), (x, y + 8)], alpha=0.6)
    pen.form("fin", curve("84 88, 68 82, 56 94, 66 108, 84 104"), shade=3, light=2)
    pen.oval("#fffaf0", 142, 72, 15, 15.5)
    eye(pen, 145, 73, 9)
    pen.blob("#c9655c", dots("160 96 .4, 172 92, 179 98, 172 105 .4, 162 104"))
    pen.oval("#e8694f", 138, 98, 8, 5, alpha=0.28)
    pen.anchor("head", 112, 16, size=70)
    pen.anchor("mouth", 176, 98)


@draws(
    "stingray",
    box=(260, 150),
    height_m=1.0,
    slots={"coat": "#5f7690", "belly": "#e9edee", "spot": "#8fb4c9"},
    stance="water",
    variants=("swimming",),
    aliases=("manta", "manta ray", "ray fish"),
    tags=("sea", "underwater"),
    shadow=(60, 210),
)
def stingray(pen: Pen) -> None:
    """Draw a ray gliding with its wings raised, from three-quarter above."""
    pen.limb("coat.deep", [(96, 98), (56, 116), (24, 138), (4, 144)], (12, 8, 4, 1.5))
    far = curve("120 78, 116 46, 92 18, 60 6 .3, 96 6, 150 26, 190 56, 206 80")
    pen.fill("coat.shade", far)
    body = curve(
        "254 76 .7, 238 62, 206 58, 170 60, 126 72, 88 96, 108 104, 126 118, 134 136, 138 148 .2,"
        "164 138, 206 118, 240 96"
    )
    pen.form("coat", body, shade=7, light=5)
    with pen.inside(body):
        pen.blob("belly", dots("260 84, 226 96, 190 112, 160 128, 134 154, 200 140, 260 110"))
        for x, y, r in ((136, 92, 5), (154, 82, 4), (166, 98, 5), (148, 106, 4), (180, 80, 4)):
            pen.oval("spot", x, y, r, r * 0.7)
    pen.limb("coat", [(236, 66), (252, 60), (257, 66)], (9, 7, 4))
    pen.oval("#f6f2e8", 222, 72, 6.4, 6)
    eye(pen, 223, 72, 4.6)
    pen.line("coat.deep", dots("244 90, 236 94, 228 94"), 1.8)
    pen.anchor("back", 166, 62, size=70)
    pen.anchor("seat", 166, 64, size=70)
    pen.anchor("head", 222, 60, size=34)


@draws(
    "eel",
    box=(280, 120),
    height_m=0.4,
    slots={"coat": "#6f8a4c", "belly": "#d9d3a0", "fin": "#9fb35c"},
    stance="water",
    variants=("swimming",),
    aliases=("moray", "moray eel", "electric eel"),
    tags=("sea", "underwater"),
    shadow=(50, 240),
)
def eel(pen: Pen) -> None:
    """Draw an eel in waves."""
    spine = [(4, 74), (40, 94), (78, 66), (116, 50), (154, 78), (192, 88), (226, 62), (252, 52)]
    pen.limb("fin", [(x, y - 9) for x, y in spine[:-1]], (3, 14, 20, 22, 24, 24, 18))
    body = limb(spine, (4, 14, 20, 24, 27, 29, 30, 32))
    pen.form("coat", body, shade=5, light=4)
    with pen.inside(body):
        pen.line("belly", [(x, y + 12) for x, y in spine], 9, alpha=0.9)
        for x, y in ((92, 54), (128, 52), (160, 76), (190, 80), (214, 66), (66, 72)):
            pen.oval("fin", x, y, 4.4, 3.4)
    head = curve("230 40, 256 34, 276 46, 279 58, 262 68, 238 74, 226 62")
    pen.form("coat", head, shade=4, light=3)
    pen.line(INK, dots("278 57, 262 60, 250 57"), 2, alpha=0.8)
    pen.oval("#f6f2e8", 254, 46, 6.6, 6.6)
    eye(pen, 255.5, 46, 4.6)
    pen.form("fin", curve("226 66, 214 72, 208 84, 222 82, 232 74"), shade=2)
    pen.anchor("head", 250, 36, size=34)
    pen.anchor("back", 116, 40, size=40)


@draws(
    "seahorse",
    box=(130, 230),
    height_m=0.15,
    slots={"coat": "#f0a13c", "belly": "#f9dc9a", "fin": "#ef7f4c"},
    recolour=("coat", "fin"),
    stance="water",
    variants=("swimming",),
    aliases=("sea horse",),
    tags=("sea", "underwater"),
    shadow=(40, 90),
)
def seahorse(pen: Pen) -> None:
    """Draw a seahorse with a curled tail."""
    fin = curve("34 96, 14 88, 2 104, 6 126, 22 138, 40 128")
    pen.form("fin", fin, shade=3, light=2)
    fin_rays(
        pen,
        "fin.deep",
        ("32 104, 20 102, 10 106", "32 114, 20 116, 10 120", "34 122, 24 126, 16 130"),
    )
    for x, y, t in ((40, 22, -30), (30, 40, -60), (28, 60, -80), (56, 10, 0), (34, 78, -95)):
        with pen.turned(t, x, y):
            pen.poly("fin", [(x - 8, y + 8), (x, y - 9), (x + 8, y + 8)], rounding=2)
    body = limb(
        [
            (70, 40),
            (54, 66),
            (62, 104),
            (68, 138),
            (54, 172),
            (60, 204),
            (84, 208),
            (92, 190),
            (78, 184),
        ],
        (42, 42, 58, 50, 34, 24, 17, 11, 7),
    )
    pen.form("coat", body, shade=6, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("94 74, 78 84, 80 112, 88 138, 72 166, 84 172, 110 130, 108 90"))
        for y, a, b in (
            (84, 30, 100),
            (100, 30, 104),
            (116, 34, 104),
            (132, 40, 102),
            (148, 40, 94),
            (164, 34, 84),
            (180, 34, 76),
        ):
            pen.line("coat.shade", [(a, y + 2), ((a + b) / 2, y + 5), (b, y)], 2.6)
    head = curve(
        "58 14, 80 18, 92 34, 108 42, 122 42, 127 50, 122 58, 104 60, 84 62, 62 62, 48 48, 46 28"
    )
    pen.form("coat", head, shade=4, light=3)
    pen.oval("fin.light", 78, 56, 5, 3.4, alpha=0.5)
    pen.line("coat.deep", dots("122 43, 124 50, 121 57"), 1.8, alpha=0.6)
    pen.oval("#fffaf0", 74, 36, 9, 9.5)
    eye(pen, 76, 36.5, 6.2)
    pen.form("fin", curve("52 100, 40 100, 36 112, 46 120, 56 114"), shade=2, light=2)
    pen.anchor("head", 66, 15, size=40)
    pen.anchor("mouth", 124, 50)
    pen.anchor("back", 40, 90, size=30)
