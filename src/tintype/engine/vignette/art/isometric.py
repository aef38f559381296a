"""Owns the drawings in isometric projection: buildings, furniture and a car, made of blocks.

A point (x, y, z) lies x units along the edge that runs down to the right, y along the one that
runs down to the left, and z up. Each object is one function, long because a drawing is a list of
strokes, and the file is long for the same reason. Does not know settings, light or styles.
"""

from typing import Final

import msgspec

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen

SLOPE: Final = 0.577
"""Rise over run of the two ground axes: they stand at 30 degrees."""


class Iso(msgspec.Struct, frozen=True, kw_only=True):
    """Projects blocks; (x, y) is where the back corner (0, 0, 0) of the ground is."""

    pen: Pen
    x: float
    y: float
    unit: float = 1.0

    def at(self, x: float, y: float, z: float = 0.0) -> tuple[float, float]:
        """Return the point of the picture."""
        u = self.unit
        return self.x + (x - y) * u * 0.866, self.y + (x + y) * u * 0.5 - z * u

    def block(
        self,
        tone: str,
        x: float,
        y: float,
        z: float,
        dx: float,
        dy: float,
        dz: float,
        *,
        top: str | None = None,
    ) -> None:
        """Draw a block from its back lower corner: the lit left face, the right one, the top."""
        self.left(tone, x, y + dy, z, dx, dz)
        self.right(f"{tone}.shade", x + dx, y, z, dy, dz)
        self.flat(top or f"{tone}.light", x, y, z + dz, dx, dy)

    def flat(self, tone: str, x: float, y: float, z: float, dx: float, dy: float) -> None:
        """Draw a level face."""
        at = self.at
        self.pen.poly(
            tone, [at(x, y, z), at(x + dx, y, z), at(x + dx, y + dy, z), at(x, y + dy, z)]
        )

    def left(self, tone: str, x: float, y: float, z: float, dx: float, dz: float) -> None:
        """Draw an upright face that looks down to the left: it runs along x at `y`."""
        at = self.at
        self.pen.poly(
            tone, [at(x, y, z), at(x + dx, y, z), at(x + dx, y, z + dz), at(x, y, z + dz)]
        )

    def right(self, tone: str, x: float, y: float, z: float, dy: float, dz: float) -> None:
        """Draw an upright face that looks down to the right: it runs along y at `x`."""
        at = self.at
        self.pen.poly(
            tone, [at(x, y, z), at(x, y + dy, z), at(x, y + dy, z + dz), at(x, y, z + dz)]
        )

    def gable(self, wall: str, roof: str, z: float, dx: float, dy: float, rise: float) -> None:
        """Draw a ridged roof on a body from (0, 0), whose gable looks down to the right."""
        at, over = self.at, dx * 0.07
        mid = dy / 2
        self.pen.poly(f"{wall}.shade", [at(dx, 0, z), at(dx, dy, z), at(dx, mid, z + rise)])
        low = z - over * rise / mid
        self.pen.line(f"{roof}.shade", [at(dx + 2, mid, z + rise), at(dx + 2, -over, low)], 7)
        self.pen.poly(
            roof,
            [
                at(-over, mid, z + rise),
                at(dx + over, mid, z + rise),
                at(dx + over, dy + over, low),
                at(-over, dy + over, low),
            ],
        )
        for k in range(1, 6):
            t = k / 6
            y, up = mid + (dy + over - mid) * t, z + rise + (low - z - rise) * t
            self.pen.line(f"{roof}.shade", [at(-over, y, up), at(dx + over, y, up)], 1.6, alpha=0.7)
        if self.pen.is_snowy:
            self.pen.poly(
                "#ffffff",
                [
                    at(-over, mid, z + rise + 2),
                    at(dx + over, mid, z + rise + 2),
                    at(dx + over, dy * 0.82, z + rise * 0.36 + 2),
                    at(-over, dy * 0.8, z + rise * 0.4 + 2),
                ],
            )


def panes(iso: Iso, side: str, fixed: float, spans: tuple[float, ...], z: float, n: float) -> None:
    """Draw square windows `n` wide on a face; they shine at night."""
    pen = iso.pen
    glass = "glass.lit" if pen.is_night else "glass"
    for k, at in enumerate(spans):
        draw = iso.left if side == "left" else iso.right
        if side == "left":
            draw("trim", at - n * 0.1, fixed, z - n * 0.1, n * 1.2, n * 1.2)
            draw(glass, at, fixed, z, n, n)
            iso.left("trim", at + n * 0.46, fixed, z, n * 0.08, n)
        else:
            draw("trim.shade", fixed, at - n * 0.1, z - n * 0.1, n * 1.2, n * 1.2)
            draw(glass, fixed, at, z, n, n)
            iso.right("trim.shade", fixed, at + n * 0.46, z, n * 0.08, n)
        if pen.is_night and k == 0:
            x, y = iso.at(at, fixed, z) if side == "left" else iso.at(fixed, at, z)
            pen.glow("glass.lit", x, y, n * iso.unit * 1.1, alpha=0.4)


def plot(iso: Iso, dx: float, dy: float, margin: float = 14) -> None:
    """Draw the piece of pavement that a building stands on."""
    iso.block("ground", -margin, -margin, -8, dx + 2 * margin, dy + 2 * margin, 8)


@draws(
    "isometric house",
    box=(330, 330),
    height_m=7,
    slots={
        "wall": "#f0e2c6",
        "roof": "#c8553f",
        "door": "#5f7f9a",
        "trim": "#fffaf0",
        "glass": "#8fc0dc",
        "ground": "#8fbf6a",
        "brick": "#a9654a",
    },
    recolour=("wall", "roof"),
    faces="front",
    aliases=("isometric cottage", "isometric home"),
    tags=("town",),
    shadow=(151, 179),
    is_lit_at_night=True,
)
def isometric_house(pen: Pen) -> None:
    """Draw a house with a ridged roof, a chimney, a door and windows on two sides."""
    iso = Iso(pen=pen, x=165, y=152)
    plot(iso, 150, 150)
    iso.block("wall", 0, 0, 0, 150, 150, 84)
    panes(iso, "left", 150, (16, 106), 34, 30)
    iso.left("trim", 60, 150, 0, 34, 60)
    iso.left("door", 63, 150, 0, 28, 56)
    pen.oval("trim", *iso.at(86, 150, 26), 2.4)
    panes(iso, "right", 150, (20, 100), 34, 30)
    iso.block("brick", 34, 44, 110, 18, 18, 50)
    iso.gable("wall", "roof", 84, 150, 150, 66)
    panes(iso, "right", 150, (62,), 92, 24)
    for k in range(6):
        x, y = iso.at(8 + 24 * k if k < 2 or k > 3 else 146, 160, 0)
        pen.oval("#5f9a4f", x, y, 12, 9)
        pen.oval("#f06a8a", x - 3, y - 5, 3.4)


def shop_of(pen: Pen, sign: str) -> None:
    """Draw a small shop on a corner: two floors, an awning on each side, goods in the windows."""
    iso = Iso(pen=pen, x=170, y=160)
    plot(iso, 160, 150, 18)
    glow = "glass.lit" if pen.is_night else "glass"
    iso.block("wall", 0, 0, 0, 160, 150, 150)
    iso.left("trim", 12, 150, 12, 88, 56)
    iso.left(glow, 16, 150, 16, 80, 48)
    iso.left("door.deep", 110, 150, 0, 38, 72)
    iso.left("door", 113, 150, 0, 32, 68)
    iso.left(glow, 118, 150, 26, 22, 34)
    iso.right("trim.shade", 160, 16, 12, 116, 56)
    iso.right(glow, 160, 20, 16, 108, 48)
    if pen.is_night:
        pen.glow("glass.lit", *iso.at(60, 150, 40), 90, alpha=0.4)
        pen.glow("glass.lit", *iso.at(160, 74, 40), 90, alpha=0.4)
    goods(iso, sign)
    for k in range(8):
        stripe = "awning" if k % 2 else "trim"
        a = 6 + 18.4 * k
        pen.poly(
            stripe,
            [
                iso.at(a, 150, 92),
                iso.at(a + 18.4, 150, 92),
                iso.at(a + 18.4, 178, 72),
                iso.at(a, 178, 72),
            ],
        )
        b = 6 + 17.2 * k
        pen.poly(
            f"{stripe}.shade",
            [
                iso.at(160, b, 92),
                iso.at(160, b + 17.2, 92),
                iso.at(186, b + 17.2, 72),
                iso.at(186, b, 72),
            ],
        )
    panes(iso, "left", 150, (20, 66, 112), 104, 26)
    panes(iso, "right", 160, (20, 62, 104), 104, 26)
    iso.block("roof", -5, -5, 150, 170, 160, 9, top="roof.light")
    if pen.is_snowy:
        iso.flat("#ffffff", -3, -3, 160, 166, 156)
    emblem(iso, sign)


def goods(iso: Iso, sign: str) -> None:
    """Show through the windows what a shop sells."""
    pen = iso.pen
    tones = {
        "bread": ("#d99a4f", "#c07f3a", "#e8b86a"),
        "book": ("#c8483f", "#3f6f9a", "#4f8f6f", "#e8a33c"),
        "cup": ("#f6f0e4", "#c98a5a", "#f6f0e4"),
    }.get(sign, ("#e05a4a", "#4f9ad0", "#f0b03c", "#6fb35a"))
    for k in range(10):
        tone = tones[k % len(tones)]
        if sign == "book":
            iso.left(tone, 19 + 7.6 * k, 150, 18, 6, 22 + 6 * (k % 3))
            iso.right(f"{tone}.shade", 160, 24 + 10 * k, 18, 8, 22 + 6 * ((k + 1) % 3))
        else:
            pen.oval(tone, *iso.at(22 + 8 * k, 150, 23 + 5 * (k % 2)), 6, 5)
            pen.oval(f"{tone}.shade", *iso.at(160, 28 + 10.4 * k, 23 + 5 * (k % 2)), 6, 5)


def emblem(iso: Iso, sign: str) -> None:
    """Stand what a shop is known for on its roof."""
    pen = iso.pen
    x, y = iso.at(80, 75, 158)
    if sign == "bread":
        pen.blob(
            "#d99a4f", [(x - 34, y), (x - 30, y - 24), (x, y - 34), (x + 30, y - 24), (x + 34, y)]
        )
        for k in (-1, 0, 1):
            pen.line("#f2d09a", [(x + 18 * k - 6, y - 10), (x + 18 * k + 5, y - 26)], 4.5)
    elif sign == "book":
        for tone, s in (("#3f6f9a", -1), ("#c8483f", 1)):
            pen.poly(tone, [(x, y - 6), (x + s * 38, y - 18), (x + s * 38, y - 44), (x, y - 30)])
            pen.poly(
                "#fbf6e8", [(x, y - 10), (x + s * 33, y - 21), (x + s * 33, y - 44), (x, y - 32)]
            )
            for k in range(3):
                pen.line(
                    "#b9ad9a",
                    [(x + s * 5, y - 16 - 5 * k), (x + s * 28, y - 24 - 5 * k)],
                    1.6,
                )
    elif sign == "cup":
        pen.edge("#f6f0e4", pen.oval("#f6f0e4", x + 24, y - 22, 13, 12), 1)
        pen.oval("roof.light", x + 24, y - 22, 7, 7)
        pen.blob(
            "#f6f0e4", [(x - 24, y - 42, 0.1), (x + 24, y - 42, 0.1), (x + 16, y), (x - 16, y)]
        )
        pen.oval("#7a4a34", x, y - 42, 23, 7)
    else:
        iso.block("awning", 58, 52, 159, 40, 40, 26)
        pen.poly(
            "trim",
            [iso.at(58, 92, 167), iso.at(98, 92, 167), iso.at(98, 92, 177), iso.at(58, 92, 177)],
        )


SHOP: Final = {
    "wall": "#e9cfa4",
    "awning": "#c8483f",
    "roof": "#7a6a78",
    "door": "#5f8f7a",
    "trim": "#fff8ea",
    "glass": "#ffe2a0",
    "ground": "#cfc6ba",
}


@draws(
    "isometric shop",
    box=(340, 380),
    height_m=7,
    slots=SHOP,
    faces="front",
    aliases=("isometric store",),
    tags=("town",),
    shadow=(156, 184),
    is_lit_at_night=True,
)
def isometric_shop(pen: Pen) -> None:
    """Draw a shop."""
    shop_of(pen, "shop")


@draws(
    "isometric bakery",
    box=(340, 380),
    height_m=7,
    slots=SHOP,
    faces="front",
    tags=("town",),
    shadow=(156, 184),
    is_lit_at_night=True,
)
def isometric_bakery(pen: Pen) -> None:
    """Draw a bakery with a loaf on its roof."""
    shop_of(pen, "bread")


@draws(
    "isometric bookshop",
    box=(340, 380),
    height_m=7,
    slots={**SHOP, "wall": "#a9c0b5", "awning": "#3f6f7a"},
    faces="front",
    aliases=("isometric bookstore",),
    tags=("town",),
    shadow=(156, 184),
    is_lit_at_night=True,
)
def isometric_bookshop(pen: Pen) -> None:
    """Draw a bookshop with an open book on its roof."""
    shop_of(pen, "book")


@draws(
    "isometric cafe",
    box=(340, 380),
    height_m=7,
    slots={**SHOP, "wall": "#e6b99a", "awning": "#4f8f6f"},
    faces="front",
    aliases=("isometric coffee shop", "isometric restaurant"),
    tags=("town",),
    shadow=(156, 184),
    is_lit_at_night=True,
)
def isometric_cafe(pen: Pen) -> None:
    """Draw a café with a cup on its roof."""
    shop_of(pen, "cup")


@draws(
    "isometric tower block",
    box=(240, 480),
    height_m=30,
    slots={
        "wall": "#b9c4d2",
        "glass": "#7fb4d6",
        "trim": "#eef2f6",
        "roof": "#8f98a6",
        "ground": "#cfc6ba",
    },
    faces="front",
    aliases=("isometric skyscraper", "isometric building", "isometric apartment building"),
    tags=("city",),
    shadow=(106, 134),
    is_lit_at_night=True,
)
def isometric_tower(pen: Pen) -> None:
    """Draw a tower with rows of windows."""
    iso = Iso(pen=pen, x=120, y=348)
    plot(iso, 104, 104, 10)
    iso.block("wall", 0, 0, 0, 104, 104, 300)
    for r in range(9):
        for c in range(3):
            is_lit = pen.is_night and (r * 5 + c * 3) % 4
            glass = "glass.lit" if is_lit else "glass"
            iso.left(glass, 10 + 31 * c, 104, 26 + 30 * r, 21, 19)
            iso.right(
                "glass.lit" if is_lit else "glass.shade", 104, 10 + 31 * c, 26 + 30 * r, 21, 19
            )
    iso.left("trim", 38, 104, 0, 28, 20)
    iso.block("trim", -3, -3, 300, 110, 110, 8)
    iso.block("roof", 20, 24, 308, 40, 36, 22)
    pen.line("roof", [iso.at(80, 40, 308), iso.at(80, 40, 334)], 3)


@draws(
    "isometric bed",
    box=(250, 212),
    height_m=1.1,
    slots={"cover": "#5f8fc4", "wood": "#a9744a", "sheet": "#f6f1e6"},
    faces="front",
    tags=("bedroom",),
    shadow=(136, 164),
)
def isometric_bed(pen: Pen) -> None:
    """Draw a bed with its head at the back left, two pillows and a cover."""
    iso = Iso(pen=pen, x=148, y=70)
    iso.block("wood", 0, -8, 0, 110, 8, 62)
    iso.block("wood", 0, 0, 0, 110, 160, 22)
    iso.block("sheet", 4, 2, 22, 102, 154, 18)
    for x in (10, 58):
        iso.block("sheet", x, 8, 40, 40, 26, 10)
    iso.block("cover", 2, 50, 24, 106, 110, 20)
    iso.flat("cover.pale", 2, 50, 44, 106, 16)
    iso.block("wood", 0, 160, 0, 110, 6, 34)


@draws(
    "isometric desk",
    box=(290, 260),
    height_m=1.2,
    slots={"wood": "#b98250", "screen": "#2f3a4a", "picture": "#7fd0e0", "metal": "#b9c2cc"},
    faces="front",
    aliases=("isometric computer desk",),
    tags=("office",),
    shadow=(131, 159),
)
def isometric_desk(pen: Pen) -> None:
    """Draw a desk with drawers, a screen, a keyboard and a mug."""
    iso = Iso(pen=pen, x=130, y=108)
    iso.block("wood", 0, 0, 0, 34, 62, 66)
    for k in range(3):
        iso.left("wood.deep", 4, 62, 6 + 20 * k, 26, 15)
        pen.oval("metal", *iso.at(17, 62, 14 + 20 * k), 2.6)
    iso.block("wood", 132, 4, 0, 8, 54, 66)
    iso.block("wood", -4, -4, 66, 150, 70, 8)
    iso.block("metal", 62, 18, 74, 30, 16, 3)
    iso.block("metal", 74, 24, 77, 6, 4, 14)
    iso.block("screen", 42, 22, 88, 72, 5, 46)
    iso.left("picture.lit" if pen.is_night else "picture", 45, 27, 91, 66, 40)
    if pen.is_night:
        pen.glow("picture.lit", *iso.at(78, 27, 110), 60, alpha=0.5)
    iso.block("metal", 50, 40, 74, 52, 15, 3)
    iso.block("#e05a4a", 14, 30, 74, 9, 9, 13)


@draws(
    "isometric table",
    box=(270, 200),
    height_m=0.8,
    slots={"wood": "#b98250"},
    faces="front",
    tags=("room",),
    shadow=(121, 149),
)
def isometric_table(pen: Pen) -> None:
    """Draw a table on four legs."""
    iso = Iso(pen=pen, x=135, y=62)
    for x, y in ((4, 4), (126, 4), (4, 106), (126, 106)):
        iso.block("wood", x, y, 0, 10, 10, 52)
    iso.block("wood", 0, 0, 52, 140, 120, 8)


@draws(
    "isometric chair",
    box=(150, 190),
    height_m=0.95,
    slots={"wood": "#c08a54", "seat": "#d9694f"},
    recolour=("seat", "wood"),
    faces="front",
    aliases=("isometric armchair",),
    tags=("room",),
    shadow=(61, 89),
)
def isometric_chair(pen: Pen) -> None:
    """Draw a chair with a cushion."""
    iso = Iso(pen=pen, x=75, y=104)
    for x, y in ((2, 2), (54, 2), (2, 54), (54, 54)):
        iso.block("wood", x, y, 0, 7, 7, 38)
    iso.block("wood", 0, 0, 38, 64, 7, 62)
    iso.block("seat", 0, 7, 38, 64, 57, 10)


@draws(
    "isometric sofa",
    box=(320, 240),
    height_m=0.95,
    slots={"cloth": "#4f9a8f", "cushion": "#f2c14a", "wood": "#7a5238"},
    faces="front",
    aliases=("isometric couch",),
    tags=("room",),
    shadow=(146, 174),
)
def isometric_sofa(pen: Pen) -> None:
    """Draw a sofa with two cushions."""
    iso = Iso(pen=pen, x=108, y=66)
    iso.block("cloth", 0, 0, 6, 200, 20, 66)
    iso.block("cloth", 0, 20, 6, 22, 56, 46)
    iso.block("cloth", 22, 20, 6, 156, 56, 28)
    for x in (24, 102):
        iso.block("cloth", x, 20, 34, 74, 54, 8)
    iso.block("cushion", 30, 24, 42, 34, 14, 30)
    iso.block("cushion", 136, 24, 42, 34, 14, 30)
    iso.block("cloth", 178, 20, 6, 22, 56, 46)


@draws(
    "isometric bookshelf",
    box=(200, 300),
    height_m=2,
    slots={"wood": "#9a6b48", "inside": "#5f402c"},
    faces="front",
    aliases=("isometric shelf",),
    tags=("library",),
    shadow=(86, 114),
)
def isometric_bookshelf(pen: Pen) -> None:
    """Draw a bookshelf with four boards of books."""
    iso = Iso(pen=pen, x=68, y=206)
    iso.block("wood", 0, 0, 0, 128, 36, 196)
    tones = ("#c8483f", "#3f6f9a", "#4f8f6f", "#e8a33c", "#8f4f6a", "#f2e6cc")
    for r in range(4):
        iso.left("inside", 6, 36, 8 + 47 * r, 116, 40)
        x, k = 8.0, r
        while x < 114:
            wide, tall = 6 + (k * 5) % 5, 24 + (k * 7) % 12
            iso.left(tones[k % 6], x, 36, 8 + 47 * r, wide, tall)
            x, k = x + wide + (9 if (k + r) % 6 == 0 else 1), k + 1


@draws(
    "isometric car",
    box=(300, 200),
    height_m=1.5,
    slots={"body": "#d9483f", "glass": "#8fb8d0", "tyre": "#33343f", "lamp": "#ffe9a0"},
    faces="front",
    aliases=("isometric taxi",),
    tags=("road",),
    shadow=(136, 164),
    is_lit_at_night=True,
)
def isometric_car(pen: Pen) -> None:
    """Draw a small car that drives down to the right."""
    iso = Iso(pen=pen, x=112, y=62)
    for x in (30, 136):
        pen.oval("tyre", *iso.at(x, 80, 14), 15, 17)
        pen.oval("tyre.pale", *iso.at(x, 80, 14), 6, 7)
    pen.oval("tyre", *iso.at(176, 60, 12), 12, 15)
    iso.block("body", 0, 4, 12, 176, 76, 30)
    for x in (30, 136):
        pen.oval("tyre", *iso.at(x, 80, 13), 16, 17)
        pen.oval("#c9ccd2", *iso.at(x, 80, 13), 7, 8)
    at = iso.at
    pen.poly("glass.shade", [at(142, 10, 42), at(142, 74, 42), at(122, 68, 72), at(122, 16, 72)])
    pen.poly("body", [at(26, 80, 42), at(142, 80, 42), at(122, 74, 72), at(44, 74, 72)])
    for a, b in ((46, 80), (86, 122)):
        pen.poly(
            "glass",
            [
                at(a, 80, 45),
                at(b + (6 if b > 100 else 0), 80, 45),
                at(b - 2, 75, 67),
                at(a + 6, 75, 67),
            ],
        )
    pen.poly("body.light", [at(44, 16, 72), at(122, 16, 72), at(122, 74, 72), at(44, 74, 72)])
    for y in (14, 62):
        iso.right("lamp.lit" if pen.is_night else "lamp", 176, y, 26, 12, 9)
    if pen.is_night:
        pen.glow("lamp.lit", *at(186, 40, 28), 60, alpha=0.5)


@draws(
    "isometric castle",
    box=(360, 400),
    height_m=20,
    slots={
        "wall": "#c9c2b8",
        "roof": "#4a6fa5",
        "door": "#7a5238",
        "flag": "#d8423a",
        "ground": "#8fbf6a",
        "glass": "#6a7f98",
    },
    recolour=("wall", "roof"),
    faces="front",
    tags=("castle",),
    shadow=(166, 194),
    is_lit_at_night=True,
)
def isometric_castle(pen: Pen) -> None:
    """Draw a castle: four corner towers with pyramid roofs, walls, a keep and a gate."""
    iso = Iso(pen=pen, x=180, y=196)
    plot(iso, 164, 164, 16)

    def tower(x: float, y: float, n: float, tall: float) -> None:
        iso.block("wall", x, y, 0, n, n, tall)
        iso.left(
            "glass.lit" if pen.is_night else "glass", x + n * 0.38, y + n, tall * 0.6, n * 0.24, 20
        )
        iso.right(
            "glass.lit" if pen.is_night else "glass", x + n, y + n * 0.38, tall * 0.6, n * 0.24, 20
        )
        at, over, peak = iso.at, 5.0, iso.at(x + n / 2, y + n / 2, tall + n * 1.3)
        corners = (
            at(x - over, y + n + over, tall),
            at(x + n + over, y + n + over, tall),
            at(x + n + over, y - over, tall),
        )
        pen.poly("roof", [corners[0], corners[1], peak])
        pen.poly("roof.shade", [corners[1], corners[2], peak])

    def wall(x: float, y: float, dx: float, dy: float) -> None:
        iso.block("wall", x, y, 0, dx, dy, 56)
        n = 6
        for k in range(n):
            if dx > dy:
                iso.block("wall", x + dx * (k + 0.2) / n, y, 56, dx / n * 0.5, dy, 9)
            else:
                iso.block("wall", x, y + dy * (k + 0.2) / n, 56, dx, dy / n * 0.5, 9)

    tower(0, 0, 40, 110)
    wall(40, 10, 84, 14)
    wall(10, 40, 14, 84)
    tower(58, 58, 52, 150)
    x, y = iso.at(84, 84, 216)
    pen.line("door", [(x, y), (x, y - 26)], 2.4)
    pen.poly("flag", [(x, y - 26), (x + 26, y - 19), (x, y - 11)])
    tower(124, 0, 40, 110)
    tower(0, 124, 40, 110)
    wall(140, 40, 14, 84)
    wall(40, 140, 84, 14)
    gate: list[Point] = [
        (*iso.at(66, 154, 0), 0),
        (*iso.at(66, 154, 28), 0.4),
        iso.at(82, 154, 42),
        (*iso.at(98, 154, 28), 0.4),
        (*iso.at(98, 154, 0), 0),
    ]
    pen.blob("door", gate)
    tower(124, 124, 40, 110)
