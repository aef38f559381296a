"""Owns the drawings of whales, dolphins, seals and sea turtles.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.sea import foam


def spout(pen: Pen, x: float, y: float, size: float) -> None:
    """Draw the fountain of a whale, leaving its back at (x, y)."""
    with pen.moved(x, y, scale=size):
        jet = curve(
            "-5 2 .3, -6 -22, -14 -40, -30 -42, -38 -28, -44 -24 .3, -44 -44, -28 -56, -10 -52,"
            "0 -44 .2, 10 -52, 28 -56, 44 -44, 44 -24 .3, 38 -28, 30 -42, 14 -40, 6 -22, 5 2 .3"
        )
        pen.form("#9fd4ea", jet, shade=3, light=3)
        for dx, dy, r in ((-41, -12, 4), (41, -12, 4), (-24, -30, 3), (24, -30, 3), (0, -62, 4.4)):
            pen.oval("#9fd4ea", dx, dy, r, r * 1.3)


@draws(
    "whale",
    box=(320, 220),
    height_m=6.0,
    slots={"coat": "#4478a8", "belly": "#dfe9ee"},
    stance="water",
    variants=("swimming", "surfacing", "jumping"),
    aliases=("blue whale", "humpback", "humpback whale", "sperm whale"),
    tags=("sea", "underwater"),
    shadow=(60, 270),
)
def whale(pen: Pen) -> None:
    """Draw a blue whale: swimming with its spout, half out of the water, or breaching."""
    if pen.variant == "jumping":
        with pen.turned(-42, 160, 110), pen.moved(42, 14, scale=0.8):
            whale_body(pen, has_spout=False)
        foam(pen, 10, 250, 202)
        pen.anchor("head", 238, 50, size=60)
        pen.anchor("back", 140, 80, size=60)
        pen.anchor("seat", 150, 76, size=60)
        return
    if pen.variant == "surfacing":
        whale_tail_up(pen)
        back = curve("96 208 .2, 120 166, 166 138, 220 134, 268 152, 296 186, 302 208 .2")
        pen.form("coat", back, shade=0, light=6)
        with pen.inside(back):
            pen.blob("belly", dots("306 178, 270 184, 230 196, 200 216, 300 222"))
            for dy in (0, 8):
                pen.line("belly.deep", [(300, 192 + dy), (262, 196 + dy), (226, 210 + dy)], 1.6)
        eye(pen, 262, 174, 5)
        pen.line(INK, dots("300 178, 276 184, 252 184"), 2, alpha=0.7)
        spout(pen, 214, 136, 1.25)
        foam(pen, 4, 316, 204)
        pen.anchor("head", 264, 150, size=80)
        pen.anchor("back", 180, 136, size=90)
        pen.anchor("seat", 172, 140, size=90)
        return
    whale_body(pen, has_spout=True)
    pen.anchor("head", 262, 84, size=80)
    pen.anchor("back", 170, 82, size=100)
    pen.anchor("seat", 160, 84, size=100)
    pen.anchor("top", 170, 82, size=100)
    pen.anchor("mouth", 304, 146)


def whale_tail_up(pen: Pen) -> None:
    """Draw the fluke that stands out of the water behind a surfacing whale."""
    stem = curve("40 208 .2, 46 176, 50 150, 66 150, 74 178, 92 208 .2")
    pen.form("coat", stem, shade=0, light=3)
    fluke = curve(
        "56 156, 40 144, 18 142, 4 118 .3, 34 116, 54 128, 62 138 .2,"
        "72 122, 96 108, 122 112 .3, 106 138, 80 144, 68 156"
    )
    pen.form("coat", fluke, shade=4, light=4)


def whale_body(pen: Pen, *, has_spout: bool) -> None:
    """Draw the whole whale."""
    fluke = curve(
        "40 112, 26 98, 10 98, 2 76 .3, 26 72, 44 84, 50 94 .2,"
        "58 74, 78 60, 96 64 .3, 88 88, 68 102, 58 116"
    )
    pen.form("coat", fluke, shade=5, light=4)
    body = curve(
        "312 140, 308 112, 282 90, 236 80, 186 84, 136 102, 92 116, 60 104, 44 98, 36 110,"
        "50 138, 90 168, 146 190, 206 200, 264 192, 300 170"
    )
    pen.form("coat", body, shade=0, light=7)
    with pen.inside(body):
        pen.blob(
            "coat.shade",
            dots("320 140, 270 150, 200 152, 120 142, 50 116, 90 190, 320 200"),
            alpha=0.6,
        )
        belly = curve("318 146, 280 152, 240 162, 190 170, 150 178, 170 214, 280 214, 320 180")
        pen.fill("belly", belly)
        for k in range(4):
            y = 160 + k * 9
            pen.line(
                "belly.deep",
                [(314 - k * 6, y - 6), (262, y + 2), (190 - k * 4, y + 14)],
                1.8,
                alpha=0.7,
            )
    pen.line(INK, dots("311 142, 286 150, 262 148"), 2.2, alpha=0.7)
    eye(pen, 258, 134, 5.6)
    pen.oval("#e8694f", 268, 146, 7, 4, alpha=0.22)
    fin = curve("218 164, 206 188, 182 208, 158 214 .3, 166 196, 188 168, 200 156")
    pen.form("coat", fin, shade=5, light=4)
    if has_spout and "submerged" not in pen.attributes:
        spout(pen, 226, 84, 1.3)


@draws(
    "orca",
    box=(320, 180),
    height_m=2.8,
    slots={"coat": "#2a2d3b", "belly": "#f4f3ee", "saddle": "#7c8494"},
    stance="water",
    variants=("swimming", "jumping"),
    aliases=("killer whale",),
    tags=("sea", "underwater"),
    shadow=(70, 270),
)
def orca(pen: Pen) -> None:
    """Draw an orca with its eye patch and tall fin."""
    if pen.variant == "jumping":
        with pen.turned(-26, 160, 90), pen.moved(44, 20, scale=0.74):
            orca_body(pen)
        pen.anchor("back", 168, 64, size=50)
        pen.anchor("seat", 130, 84, size=50)
        pen.anchor("head", 238, 42, size=50)
        return
    orca_body(pen)
    pen.anchor("head", 268, 66, size=60)
    pen.anchor("back", 210, 56, size=60)
    pen.anchor("seat", 204, 58, size=60)
    pen.anchor("mouth", 310, 104)


def orca_body(pen: Pen) -> None:
    """Draw the whole orca."""
    pen.form(
        "coat",
        curve("44 88, 24 76, 2 76 .3, 10 92, 28 104, 10 118, 2 136 .3, 26 128, 50 104"),
        shade=4,
        light=3,
    )
    pen.form("coat", curve("146 60, 150 26, 166 2 .3, 172 30, 190 60"), shade=4, light=4)
    pen.blob("coat.shade", dots("224 134, 222 160, 206 176 .3, 240 164, 252 138"))
    body = curve(
        "314 98, 304 76, 274 60, 226 52, 170 54, 110 70, 46 90, 44 104, 96 120, 160 138, 230 144,"
        "282 132, 308 114"
    )
    pen.form("coat", body, shade=0, light=6)
    with pen.inside(body):
        pen.blob(
            "belly",
            dots("320 104, 284 112, 240 120, 200 116, 160 122, 118 106, 104 118, 150 150, 290 150"),
        )
        pen.blob(
            "belly.shade",
            dots("310 118, 260 134, 200 138, 140 128, 110 122, 150 160, 290 150"),
            alpha=0.8,
        )
        pen.blob("saddle", dots("136 62, 160 66, 176 76, 156 82, 130 78"))
    pen.oval("belly", 270, 80, 16, 8, tilt=12)
    eye(pen, 284, 92, 4.4, tone="#191a24")
    pen.oval("#ffffff", 285.4, 90.4, 1.5)
    pen.line("coat.light", dots("313 100, 296 108, 280 108"), 2, alpha=0.5)
    fin = curve("226 112, 214 136, 186 160, 170 160, 168 142, 190 118")
    pen.form("coat", fin, shade=5, light=5)


@draws(
    "dolphin",
    box=(280, 200),
    height_m=1.7,
    slots={"coat": "#5e8fb8", "belly": "#e6edef"},
    stance="water",
    variants=("jumping", "swimming"),
    aliases=("porpoise",),
    tags=("sea", "underwater"),
    shadow=(50, 240),
)
def dolphin(pen: Pen) -> None:
    """Draw a dolphin in an arc over the water, or swimming level."""
    if pen.variant == "swimming":
        dolphin_level(pen)
        return
    fluke = curve(
        "46 138, 28 138, 8 154, 2 172 .3, 26 168, 38 160, 40 178, 52 194 .3, 64 176, 62 150"
    )
    pen.form("coat", fluke, shade=4, light=3)
    pen.form("coat", curve("120 58, 116 32, 94 8 .3, 132 18, 166 50"), shade=4, light=4)
    pen.blob("coat.deep", dots("184 100, 194 122, 188 140 .3, 172 122, 164 102"))
    body = curve(
        "274 128 .6, 262 112, 250 98, 234 72, 200 48, 156 40, 112 54, 72 92, 44 138, 54 152,"
        "84 124, 124 102, 164 104, 204 112, 228 112, 246 118, 262 130"
    )
    pen.form("coat", body, shade=0, light=6)
    with pen.inside(body):
        pen.blob(
            "belly",
            dots(
                "282 130, 254 112, 228 94, 196 88, 150 84,104 96, 60 140, 100 140, 170 120, 230 124"
            ),
        )
    pen.line(INK, dots("270 126, 252 114, 238 108, 230 102"), 1.8, alpha=0.7)
    eye(pen, 226, 86, 4.6)
    fin = curve("176 92, 166 116, 146 138 .3, 142 116, 152 92")
    pen.form("coat", fin, shade=4, light=3)
    if pen.detail:
        for x, y, r in ((20, 186, 3), (72, 184, 3.4), (88, 194, 2.4), (10, 192, 2.2)):
            pen.oval("#bfe2ee", x, y, r, r * 1.3)
    pen.anchor("head", 222, 62, size=44)
    pen.anchor("mouth", 266, 124)
    pen.anchor("back", 142, 44, size=60)
    pen.anchor("seat", 170, 42, size=60)


def dolphin_level(pen: Pen) -> None:
    """Draw the dolphin swimming level."""
    pen.form(
        "coat",
        curve("40 108, 22 96, 2 92 .3, 6 108, 20 116, 8 130, 6 146 .3, 26 136, 46 120"),
        shade=4,
        light=3,
    )
    pen.form("coat", curve("126 70, 122 46, 100 26 .3, 142 36, 172 66"), shade=4, light=4)
    body = curve(
        "278 114 .6, 262 106, 246 102, 224 78, 184 64, 134 68, 84 88, 36 108, 38 120, 90 130,"
        "150 146, 204 142, 236 124, 258 122, 276 120 .6"
    )
    pen.form("coat", body, shade=0, light=6)
    with pen.inside(body):
        pen.blob(
            "belly", dots("284 118, 246 110, 220 116, 170 116, 110 122, 60 124, 130 160, 220 154")
        )
    pen.line(INK, dots("276 117, 256 115, 236 112"), 1.8, alpha=0.7)
    eye(pen, 224, 98, 4.6)
    fin = curve("184 126, 170 152, 144 174 .3, 144 150, 158 126")
    pen.form("coat", fin, shade=4, light=3)
    pen.anchor("head", 220, 76, size=44)
    pen.anchor("mouth", 272, 118)
    pen.anchor("back", 142, 66, size=60)
    pen.anchor("seat", 186, 66, size=60)


@draws(
    "seal",
    box=(250, 150),
    height_m=0.8,
    slots={"coat": "#7d8594", "belly": "#c9ced2", "nose": "#2c2830"},
    variants=("lying", "balancing"),
    aliases=("sea lion", "sealion"),
    tags=("ice", "sea", "beach"),
    shadow=(20, 220),
)
def seal(pen: Pen) -> None:
    """Draw a seal, chest up, on its flippers."""
    flukes = curve("46 126, 24 112, 4 92 .4, 2 112, 14 122, 0 136 .4, 24 142, 52 140")
    pen.form("coat", flukes, shade=4, light=2)
    pen.blob("coat.deep", dots("186 118, 214 132, 232 148 .3, 196 146, 172 132"))
    body = curve(
        "196 22, 220 30, 232 50, 224 70, 212 92, 204 122, 176 144, 110 148, 50 142, 34 130,"
        "66 112, 114 96, 148 70, 162 44, 176 28"
    )
    pen.form("coat", body, shade=8, light=5)
    with pen.inside(body):
        pen.blob("belly", dots("234 60, 206 74, 190 104, 150 130, 90 140, 140 158, 210 140"))
        for x, y, r in ((112, 108, 4), (130, 118, 3), (94, 122, 4), (148, 96, 3.4), (76, 124, 3)):
            pen.oval("coat.deep", x, y, r, r * 0.8, alpha=0.6)
    fin = curve("150 112, 168 124, 174 142, 152 149 .4, 118 148, 122 136, 136 124")
    pen.form("coat", fin, shade=4, light=4)
    muzzle = curve("214 44, 230 42, 240 52, 234 64, 218 68, 206 60")
    pen.form("belly", muzzle, shade=3)
    pen.oval("nose", 234, 48, 6, 4.6)
    pen.oval("#ffffff", 233, 46.4, 1.8, 1, alpha=0.7)
    eye(pen, 208, 44, 6)
    for dy in (0, 5):
        pen.line("nose", [(222, 57 + dy), (206, 60 + dy * 1.6)], 0.9, alpha=0.6)
    pen.line("nose", dots("234 54, 228 62, 220 62"), 1.5, alpha=0.7)
    if pen.variant == "balancing":
        pen.oval("#e6483f", 230, 20, 19)
        for dx in (-9, 9):
            pen.limb(
                "#f6f0e4", [(230 + dx * 0.4, 2), (230 + dx, 20), (230 + dx * 0.4, 38)], (3, 6, 3)
            )
    pen.anchor("head", 196, 24, size=50)
    pen.anchor("mouth", 236, 54)
    pen.anchor("back", 112, 98, size=60)
    pen.anchor("seat", 112, 100, size=60)


@draws(
    "walrus",
    box=(250, 170),
    height_m=1.4,
    slots={"coat": "#9c6f58", "muzzle": "#d8b49a", "tusk": "#f7efdd", "nose": "#3a2b2b"},
    variants=("lying",),
    plural="walruses",
    tags=("ice", "sea"),
    shadow=(20, 220),
)
def walrus(pen: Pen) -> None:
    """Draw a walrus with long tusks."""
    pen.form(
        "coat", curve("44 146, 20 132, 2 122 .4, 4 142, 14 152, 0 166 .4, 30 166, 54 162"), shade=4
    )
    pen.blob("coat.deep", dots("190 140, 216 152, 232 168 .3, 196 168, 174 156"))
    body = curve(
        "190 14, 222 26, 236 54, 232 92, 222 132, 200 158, 140 168, 70 167, 34 160, 40 136,"
        "78 104, 118 76, 146 40, 166 20"
    )
    pen.form("coat", body, shade=10, light=6)
    with pen.inside(body):
        for line in (
            "150 60, 164 78, 160 96",
            "128 88, 146 104, 144 124",
            "96 112, 112 126, 110 144",
        ):
            pen.line("coat.deep", dots(line), 2.6, alpha=0.45)
    fin = curve("154 126, 174 140, 178 160, 156 169 .4, 116 168, 122 152, 138 138")
    pen.form("coat", fin, shade=4, light=4)
    for x in (204, 226):
        pen.form(
            "tusk",
            curve(f"{x - 7} 76 .3, {x - 7} 104, {x} 138 .2, {x + 7} 104, {x + 7} 76 .3"),
            shade=2,
        )
    muzzle = curve("186 60, 204 50, 218 54, 234 50, 247 62, 246 82, 232 90, 216 84, 200 92, 184 80")
    pen.form("muzzle", muzzle, shade=4, light=3)
    pen.oval("nose", 219, 55, 10, 7)
    if pen.detail:
        for x in (194, 202, 210, 228, 236):
            pen.line("nose", [(x, 74), (x - 3, 92)], 1, alpha=0.5)
            pen.oval("nose", x, 70, 1.2, 1.2, alpha=0.6)
    eye(pen, 196, 42, 5)
    eye(pen, 226, 40, 4.4)
    pen.line("coat.deep", dots("187 32, 196 30, 203 33"), 2.4)
    pen.anchor("head", 196, 15, size=70)
    pen.anchor("back", 110, 78, size=60)
    pen.anchor("seat", 110, 82, size=60)


@draws(
    "sea turtle",
    box=(250, 170),
    height_m=0.8,
    slots={"shell": "#7a6b3e", "coat": "#6fa05a", "plate": "#a08c4c", "belly": "#e6dcae"},
    recolour=("shell", "coat"),
    stance="water",
    variants=("swimming",),
    aliases=("marine turtle",),
    tags=("sea", "underwater"),
    shadow=(50, 210),
    along=("coat", "plate"),
)
def sea_turtle(pen: Pen) -> None:
    """Draw a sea turtle gliding, one flipper down, one up."""
    pen.blob("coat.deep", dots("168 62, 160 32, 134 6 .4, 180 18, 202 58"))
    pen.blob("coat.deep", dots("62 104, 40 116, 22 136 .4, 48 132, 76 116"))
    head = curve("184 80, 204 62, 228 58, 246 72, 248 86, 234 98, 208 102, 186 104")
    pen.form("coat", head, shade=5, light=3)
    pen.blob("belly", dots("176 106, 130 118, 70 112, 50 100, 80 124, 140 132, 190 118"))
    shell = curve(
        "198 88, 182 60, 144 42, 102 44, 60 66, 28 102 .4, 60 110, 112 120, 160 118, 194 108"
    )
    pen.form("shell", shell, shade=7, light=5)
    with pen.inside(shell):
        for text in (
            "88 56, 108 50, 120 66, 106 82, 84 78",
            "126 52, 150 52, 162 68, 146 82, 124 70",
            "164 60, 180 70, 182 84, 168 84, 160 74",
            "58 74, 76 62, 80 78, 70 90, 48 90",
            "78 84, 102 86, 108 104, 84 104, 70 96",
            "112 86, 142 86, 148 106, 116 108",
            "150 84, 174 88, 182 102, 156 106",
        ):
            pen.blob("plate", dots(text))
    pen.line("shell.deep", dots("36 104, 80 114, 130 120, 176 114, 196 100"), 3, alpha=0.6)
    flipper = curve("184 100, 182 128, 160 154, 126 168 .4, 134 146, 148 120, 160 104")
    pen.form("coat", flipper, shade=5, light=4)
    with pen.inside(flipper):
        for x, y in ((170, 118), (162, 132), (150, 142), (168, 138), (142, 154)):
            pen.oval("shell", x, y, 4.4, 3.2, alpha=0.7)
    pen.form("coat", curve("74 108, 62 126, 36 144 .4, 48 122, 56 108"), shade=3, light=2)
    for x, y in ((206, 72), (216, 66), (204, 84)):
        pen.oval("shell", x, y, 4, 3, alpha=0.55)
    eye(pen, 230, 76, 5)
    pen.line(INK, dots("247 87, 238 90, 230 89"), 1.8, alpha=0.7)
    pen.anchor("head", 224, 59, size=40)
    pen.anchor("mouth", 246, 88)
    pen.anchor("back", 116, 44, size=80)
    pen.anchor("seat", 116, 46, size=80)
