"""Owns the settings that people have built: city street, room. Does not know subjects."""

from tintype.engine.vignette.places.stage import Stage, place


def skyline(stage: Stage, base: float, low: float, high: float, depth: float, child: str) -> None:
    """Draw a row of houses with windows that are lit at night."""
    dice, pen = stage.dice.child(child), stage.back
    x = -20.0
    with pen.group(child, grade=stage.grade(depth)):
        while x < stage.width:
            w, h = dice.between(60, 120), dice.between(low, high)
            wall = dice.pick(("#c9a58c", "#a9b4c4", "#d8c4a2", "#9fa9a3", "#bf8f7e"))
            pen.box(wall, x, base - h, w, h + 10)
            pen.box(f"{wall}.shade", x + w * 0.78, base - h, w * 0.22, h + 10)
            pen.box(f"{wall}.deep", x - 2, base - h - 5, w + 4, 7)
            if stage.is_white:
                pen.box("#f6f9fc", x - 2, base - h - 10, w + 4, 7, rounding=3)
            columns, rows = max(2, int(w / 26)), max(2, int(h / 34))
            for r in range(rows):
                for c in range(columns):
                    wx, wy = x + w * (c + 0.28) / columns, base - h + 14 + (h - 26) * r / rows
                    is_lit = dice.chance(0.55)
                    glass = "#8fb3c4.lit" if stage.light.is_night and is_lit else "#6f8da3"
                    pen.box(glass, wx, wy, w * 0.42 / columns, 15)
            x += w + dice.between(-2, 6)


@place("city", horizon=0.6, land=(0.3, 0.92), phrase="in the city", aliases=("town", "street"))
def city(stage: Stage) -> None:
    """Draw a street in front of two rows of houses."""
    stage.sky(clouds=2)
    h = stage.horizon
    skyline(stage, h, h * 0.4, h * 0.74, 0.75, "far row")
    skyline(stage, h + 8, h * 0.22, h * 0.5, 0.4, "near row")
    pen, w = stage.ground, stage.width
    walk, road = ("#eef2f7", "#c5cfdb") if stage.is_white else ("#cfc6ba", "#6d6f7c")
    with pen.group("street", grade=stage.grade(0.1)):
        pen.box(walk, 0, h + 4, w, stage.height - h)
        pen.box(f"{walk}.shade", 0, stage.y_at(0.22), w, 7)
        pen.box(road, 0, stage.y_at(0.22) + 7, w, stage.height, to=f"{road}.shade")
        y, x = stage.y_at(0.66), -40.0
        while x < w:
            pen.poly(
                "#f3ead2", [(x, y), (x + 80, y), (x + 74, y + 11), (x - 8, y + 11)], alpha=0.85
            )
            x += 150


@place(
    "room",
    horizon=0.66,
    land=(0.12, 0.9),
    is_indoors=True,
    phrase="in a room",
    aliases=("living room", "indoors", "house interior"),
)
def room(stage: Stage) -> None:
    """Draw a wall with a window and a wooden floor."""
    pen, w, h = stage.back, stage.width, stage.horizon
    wall = stage.background or "#d9dfd3"
    with pen.group("wall", grade=stage.grade(0)):
        pen.box(wall, 0, 0, w, h)
        x, y, ww, wh = w * 0.1, h * 0.16, min(210.0, w * 0.34), min(250.0, h * 0.5)
        pen.box("#ffffff", x - 10, y - 10, ww + 20, wh + 20, rounding=4)
    pen.box(f"{stage.light.sky[0]}.raw", x, y, ww, wh, to=f"{stage.light.sky[2]}.raw")
    with pen.group("window frame", grade=stage.grade(0)):
        pen.box("#ffffff.shade", x + ww / 2 - 4, y, 8, wh)
        pen.box("#ffffff.shade", x, y + wh * 0.45, ww, 7)
        pen.box("#ffffff", x - 18, y + wh + 8, ww + 36, 14, rounding=3)
    floor = stage.ground
    with floor.group("floor", grade=stage.grade(0)):
        floor.box("#f4efe6", 0, h - 16, w, 20)
        floor.box("#c39a6b", 0, h, w, stage.height - h, to="#a97c50")
        for i in range(-9, 10):
            floor.line("#a97c50.shade", [(w / 2 + i * 90, h), (w / 2 + i * 190, stage.height)], 1.6)
