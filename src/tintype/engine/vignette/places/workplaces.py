"""Owns the rooms that people work in: hospital, laboratory, workshop, greenhouse, space station.

Seen straight on like the rooms of `indoor`. Does not know subjects.

Longer than most files because it is a list of settings, a function each, that are looked up by
name.
"""

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.heavens import sky, stars
from tintype.engine.vignette.places.interior import (
    board,
    counter,
    pendants,
    plant,
    shelf,
    slab,
    walls,
)
from tintype.engine.vignette.places.planting import bush, flower, leaf_tones, round_tree
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.windows import window


@place(
    "hospital",
    horizon=0.66,
    land=(0.16, 0.9),
    is_indoors=True,
    phrase="in a hospital room",
    aliases=("hospital room", "clinic", "hospital ward", "surgery", "ward"),
)
def hospital(stage: Stage) -> None:
    """Draw a bright ward: a made bed, a curtain, a monitor, a drip stand, a window."""
    w, h, pen = stage.width, stage.horizon, stage.back
    walls(stage, "#dcecec")
    with pen.group("band", grade=stage.grade(0)):
        pen.box("#8fc4bf", 0, h * 0.62, w, 14)
        pen.box("#c9e0de", 0, h * 0.62 + 14, w, h * 0.38, alpha=0.7)
    window(stage, w * 0.4, h * 0.14, min(240.0, w * 0.26), h * 0.38)
    curtain(stage, pen, w * 0.72, h * 0.08, w * 0.3, h * 0.84)
    slab(stage, "#cbd6d8", is_shiny=True, has_window=True)
    ward_bed(stage, w * 0.02, stage.y_at(0.2), min(w * 0.34, 360.0))
    floor = stage.ground
    x, y = w * 0.9, stage.y_at(0.14)
    tall = min(h * 0.56, 330.0)
    with floor.group("drip", grade=stage.grade(0)):
        floor.limb("#aab4ba", [(x, y), (x, y - tall)], (6, 5))
        floor.box("#aab4ba", x - 30, y - 5, 60, 6, rounding=3)
        floor.box("#aab4ba", x - 24, y - tall, 48, 5, rounding=2)
        floor.box("#cfe8f2", x + 6, y - tall * 0.97, 26, 44, rounding=6)
        floor.line(
            "#cfe8f2.shade",
            [(x + 19, y - tall * 0.8), (x + 8, y - tall * 0.5), (x - 30, y - tall * 0.34)],
            2,
        )
        mx, my = w * 0.33, h * 0.36
        pen.box("#3f4a55", mx - 46, my - 34, 92, 62, rounding=6)
        pen.box("#12303a.raw", mx - 39, my - 28, 78, 50, rounding=3)
        pen.line(
            "#6af0a8.raw",
            [
                (mx - 36, my, 0),
                (mx - 14, my, 0),
                (mx - 8, my - 18, 0),
                (mx, my + 14, 0),
                (mx + 6, my - 6, 0),
                (mx + 12, my, 0),
                (mx + 36, my, 0),
            ],
            2.4,
        )


def curtain(stage: Stage, pen: Pen, x: float, y: float, w: float, h: float) -> None:
    """Hang a curtain with folds on a rail."""
    tone = "#9fc9c4"
    n = max(4, int(w / 26))
    with pen.group("curtain", grade=stage.grade(0)):
        for k in range(n):
            pen.box(
                tone if k % 2 else f"{tone}.light",
                x + w * k / n,
                y,
                w / n + 1,
                h,
                to=f"{tone}.shade",
                slope="across",
            )
        pen.box("#aab4ba", x - 16, y - 8, w + 20, 7, rounding=3)


def ward_bed(stage: Stage, x: float, y: float, wide: float) -> None:
    """Draw a hospital bed from the side, its head on the left."""
    pen, n = stage.ground, wide
    with pen.group("bed", grade=stage.grade(0)):
        pen.oval(
            "#2f2a55.raw", x + n * 0.5, y, n * 0.56, n * 0.05, slope="round", alpha=0.35, fade=0.0
        )
        for dx in (0.1, 0.9):
            pen.box("#aab4ba", x + n * dx - 3, y - n * 0.2, 6, n * 0.18)
            pen.oval("#59636d", x + n * dx, y - n * 0.025, n * 0.025)
        pen.box("#dfe6e8", x, y - n * 0.52, n * 0.05, n * 0.36, rounding=4)
        pen.box("#dfe6e8", x + n * 0.95, y - n * 0.4, n * 0.05, n * 0.24, rounding=4)
        pen.box("#b9c4ca", x + n * 0.02, y - n * 0.22, n * 0.96, n * 0.05, rounding=3)
        pen.box("#ffffff", x + n * 0.03, y - n * 0.31, n * 0.94, n * 0.1, rounding=8)
        pen.blob(
            "#ffffff",
            [
                (x + n * 0.05, y - n * 0.3, 0.3),
                (x + n * 0.07, y - n * 0.41),
                (x + n * 0.24, y - n * 0.41),
                (x + n * 0.27, y - n * 0.3, 0.3),
            ],
        )
        pen.blob(
            "#7fb4d0",
            [
                (x + n * 0.3, y - n * 0.33, 0.3),
                (x + n * 0.6, y - n * 0.37),
                (x + n * 0.95, y - n * 0.33, 0.3),
                (x + n * 0.96, y - n * 0.17, 0.2),
                (x + n * 0.29, y - n * 0.16, 0.2),
            ],
        )
        pen.blob(
            "#ffffff",
            [
                (x + n * 0.3, y - n * 0.335, 0.2),
                (x + n * 0.38, y - n * 0.35),
                (x + n * 0.375, y - n * 0.16, 0.1),
                (x + n * 0.29, y - n * 0.16, 0.1),
            ],
        )


@place(
    "laboratory",
    horizon=0.66,
    land=(0.16, 0.9),
    is_indoors=True,
    phrase="in a laboratory",
    aliases=("lab", "science lab", "chemistry lab", "research lab"),
)
def laboratory(stage: Stage) -> None:
    """Draw a laboratory: benches with glassware, shelves of bottles, a formula board."""
    w, h, pen = stage.width, stage.horizon, stage.back
    walls(stage, "#d3dfe8")
    board(stage, pen, w * 0.36, h * 0.14, min(280.0, w * 0.3), min(h * 0.3, 170.0), tone="#2f5a55")
    for x in (0.04, 0.74):
        for k, y in enumerate((0.24, 0.42)):
            shelf(
                stage,
                pen,
                w * x,
                h * y,
                w * 0.22,
                ("flask", "bottle", "flask") if k else ("bottle", "flask", "book"),
                tall=min(64.0, h * 0.12),
            )
    slab(stage, "#b9c6cf", is_shiny=True)
    tall = min(h * 0.26, 160.0)
    for x0, x1 in ((-20.0, w * 0.3), (w * 0.72, w + 20)):
        counter(stage, stage.ground, x0, h + 18, x1 - x0, tall, "#f0f3f4", "#4f6570")
    y = h + 18 - tall - 8
    things = (("microscope", 0.08), ("flask", 0.2), ("flask", 0.8), ("computer", 0.91))
    for k, (kind, x) in enumerate(things):
        stage.thing(
            stage.ground,
            kind,
            w * x,
            y,
            tall * (0.62 if kind != "flask" else 0.46),
            depth=0,
            child=f"lab {k}",
        )


@place(
    "workshop",
    horizon=0.66,
    land=(0.16, 0.9),
    is_indoors=True,
    phrase="in a garage",
    aliases=("garage", "car workshop", "repair shop", "garage interior", "tool shed"),
)
def workshop(stage: Stage) -> None:
    """Draw a garage: a wall of tools, a workbench, shelves with tins, tyres, a roller door."""
    w, h, pen = stage.width, stage.horizon, stage.back
    walls(stage, "#a9b3b8", has_cornice=False)
    with pen.group("roller door", grade=stage.grade(0)):
        x, dw = w * 0.36, w * 0.4
        pen.box("#6a7680", x - 14, h * 0.1, dw + 28, h * 0.9)
        pen.box("#d5dbdd", x, h * 0.14, dw, h * 0.86, to="#d5dbdd.shade")
        y = h * 0.14
        while y < h:
            pen.line("#d5dbdd.shade", [(x, y), (x + dw, y)], 2.4)
            y += h * 0.06
        for k in range(4):
            pen.box("#8fb4c8", x + dw * (0.07 + 0.23 * k), h * 0.2, dw * 0.17, h * 0.08, rounding=3)
    pegs(stage, w * 0.03, h * 0.16, w * 0.28, h * 0.36)
    pendants(stage, "#3f6f7a", drop=0.12, wide=82)
    for k, y in enumerate((0.34, 0.54)):
        shelf(
            stage,
            pen,
            w * 0.82,
            h * y,
            w * 0.2,
            ("bucket", "box") if k else ("box", "bucket"),
            tall=min(72.0, h * 0.14),
        )
    slab(stage, "#8b8f94")
    floor = stage.ground
    tall = min(h * 0.28, 170.0)
    counter(stage, floor, -20, h + 14, w * 0.32, tall, "#c8553f", "#a9784c")
    stage.thing(floor, "toolbox", w * 0.14, h + 14 - tall - 8, tall * 0.5, depth=0, child="toolbox")
    for k in range(3):
        stage.thing(
            floor,
            "tire",
            w * 0.92,
            stage.y_at(0.12) - k * tall * 0.34,
            tall * 0.36,
            depth=0,
            child=f"tire {k}",
        )
    with floor.group("line", grade=stage.grade(0)):
        floor.box("#f0c040", 0, stage.y_at(0.3), w, 7, alpha=0.6)


def pegs(stage: Stage, x: float, y: float, w: float, h: float) -> None:
    """Hang tools on a board with holes."""
    pen = stage.back
    with pen.group("pegboard", grade=stage.grade(0)):
        pen.box("#c9a677", x, y, w, h, rounding=4, to="#c9a677.shade")
        for i in range(8):
            for j in range(5):
                pen.oval("#c9a677.deep", x + w * (i + 0.5) / 8, y + h * (j + 0.5) / 5, 2)
    for k, kind in enumerate(("hammer", "wrench", "saw", "screwdriver")):
        stage.thing(
            pen, kind, x + w * (k + 0.5) / 4, y + h * 0.86, h * 0.66, depth=0, child=f"peg {k}"
        )


@place(
    "greenhouse",
    horizon=0.62,
    land=(0.2, 0.9),
    is_indoors=True,
    phrase="in a greenhouse",
    aliases=("greenhouse interior", "conservatory", "winter garden", "plant nursery", "hothouse"),
)
def glasshouse(stage: Stage) -> None:
    """Draw a house of glass and iron: trees outside, benches of flowers, plants that hang down."""
    sky(stage, clouds=2)
    w, h, pen = stage.width, stage.horizon, stage.back
    dice = stage.dice.child("glass")
    with pen.group("outside", grade=stage.grade(0.7)):
        for k in range(int(w / 90) + 2):
            round_tree(
                pen,
                dice,
                k * 90.0,
                h + 6,
                dice.between(120, 200),
                dice.pick(leaf_tones(stage)),
                is_white=stage.is_white,
            )
    iron = "#eef4ef"
    with pen.group("frame", grade=stage.grade(0)):
        pen.box("#dff2ea.raw", 0, 0, w, h, alpha=0.26)
        n = max(4, round(w / 150))
        for k in range(n + 1):
            x = w * k / n
            pen.box(iron, x - 4, h * 0.3, 8, h * 0.7)
            pen.line(iron, [(x, h * 0.3), (w / 2 + (x - w / 2) * 0.3, -20)], 7)
        pen.box(iron, 0, h * 0.29, w, 12)
        pen.box(iron, 0, h * 0.62, w, 6)
        pen.box("#b9805f", 0, h * 0.9, w, h * 0.1 + 6, to="#b9805f.shade")
    floor = stage.ground
    slab(stage, "#cdbfa6", has_window=True)
    with floor.group("benches", grade=stage.grade(0.03)):
        for side in (0, 1):
            x0 = -20.0 if side == 0 else w * 0.7
            y = stage.y_at(0.2)
            floor.box("#8a6a48", x0, y - 92, w * 0.3 + 20, 12, rounding=2)
            for dx in (0.1, 0.5, 0.9):
                floor.box("#8a6a48.shade", x0 + w * 0.3 * dx, y - 82, 9, 82)
            for k in range(7):
                x = x0 + w * 0.31 * (k + 0.6) / 7
                if k % 2:
                    flower(
                        floor,
                        x,
                        y - 112,
                        dice.between(16, 24),
                        dice.pick(("#f06a8a", "#ffd24d", "#ffffff", "#b98be0")),
                        "#4f9148",
                    )
                else:
                    bush(
                        floor,
                        dice,
                        x,
                        y - 112,
                        dice.between(22, 34),
                        dice.pick(("#4f9a52", "#3f8a52", "#6fae55")),
                    )
                floor.poly(
                    "#c9764f",
                    [(x - 17, y - 116), (x + 17, y - 116), (x + 13, y - 90), (x - 13, y - 90)],
                )
                floor.box("#c9764f.light", x - 19, y - 120, 38, 7, rounding=2)
    for k in range(3):
        hanging_plant(stage, w * (0.16 + 0.34 * k), h * (0.3 + 0.06 * (k % 2)))
    plant(stage, floor, w * 0.06, stage.y_at(0.5), min(h * 0.6, 330.0))
    plant(stage, floor, w * 0.95, stage.y_at(0.46), min(h * 0.54, 300.0))


def hanging_plant(stage: Stage, x: float, y: float) -> None:
    """Hang a pot from the roof; its leaves trail down."""
    pen, dice = stage.back, stage.dice.child(f"hanging{x:.0f}")
    with pen.group("hanging plant", grade=stage.grade(0)):
        pen.line("#6a5a48", [(x, -10), (x, y)], 2)
        for k in range(7):
            dx, n = (k - 3) * 11.0, dice.between(40, 90)
            pen.limb(
                "#4f9a52" if k % 2 else "#3f8a52",
                [(x + dx * 0.6, y + 6), (x + dx * 1.5, y + n * 0.4), (x + dx * 1.7, y + n)],
                (9, 8, 3),
            )
        pen.blob(
            "#c9764f", [(x - 30, y, 0.2), (x + 30, y, 0.2), (x + 20, y + 26), (x - 20, y + 26)]
        )


@place(
    "space station",
    horizon=0.68,
    land=(0.14, 0.9),
    is_indoors=True,
    phrase="in a spaceship",
    aliases=(
        "spaceship interior",
        "inside a spaceship",
        "inside of a spaceship",
        "interior of a spaceship",
        "bridge of a spaceship",
        "bridge of a starship",
        "spaceship bridge",
        "starship bridge",
        "spaceship cockpit",
        "mission control",
        "cockpit",
        "spacecraft interior",
        "control room",
    ),
)
def space_station(stage: Stage) -> None:
    """Draw a room of a spaceship: a wide window on the stars and a planet, lit panels, consoles."""
    w, h, pen = stage.width, stage.horizon, stage.back
    pen.box("#0a0f2c.raw", 0, 0, w, h, to="#2a2a66.raw")
    stars(stage, pen, stage.dice.child("stars"), h * 0.8, density=1.6)
    r = min(w, h) * 0.34
    if not stage.has_own_light:
        pen.glow("#7fc4ff.raw", w * 0.74, h * 0.66, r * 1.5, alpha=0.6)
        pen.oval("#2f7fc0.raw", w * 0.74, h * 0.66, r, to="#123a78.raw", slope="light")
        for dy in (-0.5, -0.1, 0.3):
            pen.oval(
                "#8fd0c0.raw",
                w * 0.74 - r * 0.2,
                h * 0.66 + dy * r,
                r * 0.5,
                r * 0.12,
                tilt=-16,
                alpha=0.7,
            )
    hull = "#c3ccd8"
    with pen.group("hull", grade=stage.grade(0)):
        pen.box(hull, 0, 0, w, h * 0.12, to=f"{hull}.shade")
        pen.box(hull, 0, h * 0.74, w, h * 0.26 + 4, to=f"{hull}.shade")
        n = max(2, round(w / 330))
        for k in range(n + 1):
            x = w * k / n
            pen.poly(
                hull,
                [
                    (x - 34, h * 0.1),
                    (x + 34, h * 0.1),
                    (x + 13, h * 0.24),
                    (x + 13, h * 0.62),
                    (x + 34, h * 0.76),
                    (x - 34, h * 0.76),
                    (x - 13, h * 0.62),
                    (x - 13, h * 0.24),
                ],
            )
        pen.box("#59657a", 0, h * 0.79, w, h * 0.12, rounding=4)
    dice = stage.dice.child("panel")
    for k in range(int(w / 22)):
        tone = dice.pick(("#6af0d8", "#ffb84a", "#ff6a6a", "#7ab8ff"))
        pen.oval(f"{tone}.raw", 12 + k * 22, h * (0.82 + 0.05 * (k % 2)), 4.5)
        pen.box("#6af0ff.raw", 8 + k * 22, h * 0.955, 14, 4, alpha=0.7)
    pen.box("#8ff0ff.raw", 0, h * 0.125, w, 5, alpha=0.9)
    floor = stage.ground
    with floor.group("floor", grade=stage.grade(0)):
        floor.box("#7a8598", 0, h, w, stage.height - h, to="#4a5468")
        for k in range(-8, 9):
            floor.line("#4a5468", [(w / 2 + k * 90, h), (w / 2 + k * 220, stage.height)], 3)
        for t in (0.16, 0.42, 0.8):
            y = stage.y_at(t)
            floor.line("#4a5468", [(0, y), (w, y)], 2 + 3 * t)
    floor.box("#8ff0ff.raw", 0, h, w, 5, alpha=0.8)
    floor.oval(
        "#8fd8ff.raw",
        w / 2,
        stage.y_at(0.4),
        w * 0.4,
        (stage.height - h) * 0.3,
        slope="round",
        alpha=0.3,
        fade=0.0,
    )


@place(
    "train station",
    horizon=0.6,
    land=(0.3, 0.92),
    is_indoors=False,
    phrase="at a train station",
    aliases=(
        "railway station",
        "station platform",
        "train platform",
    ),
)
def train_station(stage: Stage) -> None:
    """Draw a platform under an iron roof: tracks, lamps, a clock, a waiting train's side."""
    sky(stage, clouds=2)
    w, h, pen, floor = stage.width, stage.horizon, stage.back, stage.ground
    with pen.group("far hall", grade=stage.grade(0.5)):
        pen.box("#b98a72", 0, h * 0.5, w, h * 0.5 + 8)
        n = max(4, round(w / 120))
        for k in range(n):
            x = w * (k + 0.5) / n
            pen.blob(
                "#ffe6a6.lit" if stage.light.is_night else "#8fb0c0",
                [
                    (x - 30, h, 0),
                    (x - 30, h * 0.66, 0.3),
                    (x, h * 0.57),
                    (x + 30, h * 0.66, 0.3),
                    (x + 30, h, 0),
                ],
            )
    roof = "#4f6068"
    with pen.group("roof", grade=stage.grade(0.1)):
        pen.poly(roof, [(0, 0), (w, 0), (w, h * 0.17), (0, h * 0.17)], to=f"{roof}.shade")
        pen.box("#cfe0e6", 0, h * 0.05, w, h * 0.05, alpha=0.7)
        pen.box(f"{roof}.deep", 0, h * 0.16, w, 12)
        n = max(2, round(w / 300))
        for k in range(n + 1):
            x = w * k / n
            pen.limb(f"{roof}.shade", [(x, h * 1.04), (x, h * 0.17)], (16, 12))
            for s in (-1, 1):
                pen.line(
                    f"{roof}.shade",
                    [(x, h * 0.42), (x + s * 60, h * 0.24), (x + s * 110, h * 0.18)],
                    7,
                )
    for k in range(n):
        x = w * (k + 0.5) / n
        pen.glow("#ffe9b0.raw", x, h * 0.25, 110, alpha=0.6 if stage.light.is_night else 0.26)
        pen.line("#3f4a50.raw", [(x, h * 0.17), (x, h * 0.23)], 3)
        pen.oval("#fff6d8.raw", x, h * 0.245, 20, 9)
    cx = w * 0.5 / n + w / n * 0.5
    with pen.group("clock", grade=stage.grade(0)):
        pen.line("#3f4a50", [(cx, h * 0.17), (cx, h * 0.26)], 5)
        pen.oval("#3f4a50", cx, h * 0.32, 36)
        pen.oval("#fdfbf2", cx, h * 0.32, 30)
        pen.line("#3f4a50", [(cx, h * 0.32), (cx, h * 0.32 - 20)], 3.4)
        pen.line("#3f4a50", [(cx, h * 0.32), (cx + 14, h * 0.32 + 6)], 3.4)
    with floor.group("tracks", grade=stage.grade(0.2)):
        floor.box("#8a8078", 0, h, w, stage.y_at(0.2) - h)
        x = -20.0
        while x < w:
            floor.poly(
                "#5f4a3f",
                [
                    (x, stage.y_at(0.06)),
                    (x + 22, stage.y_at(0.06)),
                    (x + 16, stage.y_at(0.17)),
                    (x - 10, stage.y_at(0.17)),
                ],
            )
            x += 46
        for t in (0.07, 0.15):
            floor.box("#c3c8cc", 0, stage.y_at(t), w, 5)
    edge = stage.y_at(0.2)
    with floor.group("platform", grade=stage.grade(0.04)):
        floor.box("#6f6a70", 0, edge, w, 20)
        floor.box("#c9c2b8", 0, edge + 18, w, stage.height - edge, to="#c9c2b8.shade")
        floor.box("#f0c040", 0, edge + 30, w, 9)
        for k in range(-10, 11):
            floor.line(
                "#c9c2b8.shade", [(w / 2 + k * 90, edge + 40), (w / 2 + k * 190, stage.height)], 1.6
            )
        for t in (0.46, 0.74):
            floor.line("#c9c2b8.shade", [(0, stage.y_at(t)), (w, stage.y_at(t))], 1.6)
    stage.thing(
        floor, "bench", w * 0.84, stage.y_at(0.34), min(h * 0.2, 110.0), depth=0, child="bench"
    )
