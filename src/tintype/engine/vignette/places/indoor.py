"""Owns the rooms: living room, kitchen, bedroom, library, classroom, office, theatre stage.

Rooms are seen straight on: a wall, a floor, and things along the wall that leave the middle to
the subjects. Does not know subjects.

Longer than most files because it is a list of rooms, each with what stands in it.
"""

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.interior import (
    frame,
    pendants,
    planks,
    plant,
    rug,
    shelf_unit,
    tiles,
    walls,
)
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.windows import window


@place(
    "room",
    horizon=0.66,
    land=(0.12, 0.88),
    is_indoors=True,
    phrase="in a room",
    aliases=(
        "living room",
        "indoors",
        "inside a house",
        "house interior",
        "lounge",
        "sitting room",
        "home",
        "interior",
        "apartment",
        "at home",
        "cabin",
    ),
)
def room(stage: Stage) -> None:
    """Draw a warm living room: window, picture, plant, lamp, rug."""
    dice = stage.dice.child("room")
    w, h = stage.width, stage.horizon
    walls(stage, dice.pick(("#d9dfd3", "#ecdcc6", "#cfdbe0", "#e6d3cb")))
    planks(stage, "#c39a6b")
    cloth = dice.pick(("#c8695a", "#5f8a94", "#d9a65a", "#8a6f9c"))
    if "rug" not in stage.named:
        rug(stage, cloth)
    ww, wh = min(220.0, w * 0.3), min(250.0, h * 0.46)
    curtain = dice.pick(("#d98a6a", "#6f9aa0", "#d9b05f"))
    window(stage, w * 0.09, h * 0.18, ww, wh, curtain=curtain)
    if w > 620 and not stage.named & {"picture frame", "painting", "clock"}:
        frame(
            stage,
            stage.back,
            w * 0.54,
            h * 0.18,
            min(130.0, w * 0.16),
            min(96.0, h * 0.2),
            "picture",
        )
    floor = stage.ground
    if w > 620:
        tall = min(h * 0.34, 210.0)
        stage.thing(floor, "sofa", w * 0.2, stage.y_at(0.08), tall, depth=0, child="sofa")
        if "lamp" not in stage.named:
            stage.thing(
                floor, "floor lamp", w * 0.43, stage.y_at(0.04), tall * 1.7, depth=0, child="lamp"
            )
        stage.thing(
            floor, "bookshelf", w * 0.84, stage.y_at(0.03), tall * 1.5, depth=0, child="books"
        )
    if "potted plant" not in stage.named:
        plant(stage, floor, w * 0.97, stage.y_at(0.14), min(h * 0.42, 220.0))


@place(
    "kitchen",
    horizon=0.68,
    land=(0.14, 0.9),
    is_indoors=True,
    phrase="in the kitchen",
    aliases=("kitchenette", "pantry"),
)
def kitchen(stage: Stage) -> None:
    """Draw cupboards, a stove, tiles and a window."""
    dice = stage.dice.child("kitchen")
    w, h = stage.width, stage.horizon
    tone = dice.pick(("#5f9a94", "#a4b987", "#7697bd", "#d99a63"))
    walls(stage, "#f2e8d8")
    back = stage.back
    top = h - min(h * 0.34, 210.0)
    with back.group("tiles", grade=stage.grade(0)):
        y = top - 92
        back.box("#f8f5ee", 0, y, w, 96)
        x = 0.0
        while x < w:
            back.line("#f8f5ee.shade", [(x, y), (x, top)], 1.3)
            x += 32
        for k in range(1, 3):
            back.line("#f8f5ee.shade", [(0, y + 32 * k), (w, y + 32 * k)], 1.3)
    window(
        stage,
        w * 0.4,
        max(h * 0.1, top - 92 - min(190.0, h * 0.34)),
        min(220.0, w * 0.26),
        min(170.0, h * 0.3),
        curtain="#e8a25f",
    )
    with back.group("cupboards", grade=stage.grade(0)):
        high = top - 130
        for x0, x1 in ((0.0, w * 0.3), (w * 0.76, w)):
            n = max(1, int((x1 - x0) / 120))
            for k in range(n):
                cx = x0 + (x1 - x0) * k / n
                cw = (x1 - x0) / n
                back.box(
                    tone,
                    cx + 2,
                    high - min(150.0, h * 0.28),
                    cw - 4,
                    min(150.0, h * 0.28),
                    rounding=3,
                )
                back.box(
                    f"{tone}.light",
                    cx + 12,
                    high - min(150.0, h * 0.28) + 12,
                    cw - 24,
                    min(150.0, h * 0.28) - 24,
                    rounding=3,
                    alpha=0.6,
                )
                back.oval("#d9b05f", cx + cw * 0.8, high - 16, 4)
        back.box("#b98a5c", 0, top - 4, w, 15)
        back.box("#b98a5c.light", 0, top - 4, w, 5)
        x, k = 0.0, 0
        while x < w:
            is_stove = k == 2
            body = "#dfe3e6" if is_stove else tone
            back.box(body, x + 2, top + 11, 126, h - top - 11, rounding=2)
            if is_stove:
                back.box("#4a4f5a", x + 18, top + 54, 94, (h - top) * 0.44, rounding=4)
                back.box("#6a7180", x + 24, top + 60, 82, (h - top) * 0.3, rounding=3)
                for j in range(4):
                    back.oval("#4a4f5a", x + 26 + j * 26, top + 32, 6)
            else:
                back.box(
                    f"{body}.light", x + 14, top + 24, 102, h - top - 40, rounding=3, alpha=0.55
                )
                back.box("#d9b05f", x + 52, top + 32, 24, 5, rounding=2)
            x += 130
            k += 1
        pot_x = 325.0
        if w > 460:
            back.box("#b5483f", pot_x - 30, top - 40, 60, 36, rounding=6)
            back.box("#b5483f.shade", pot_x - 34, top - 44, 68, 8, rounding=3)
            back.oval("#3a3540", pot_x, top - 47, 6, 4)
    tiles(stage, "#f0e2c6", "#b3c6c0")
    if not stage.named & {"lamp", "chandelier"}:
        pendants(stage, "#cf6a45", drop=0.13, wide=78)


@place(
    "bedroom",
    horizon=0.66,
    land=(0.14, 0.88),
    is_indoors=True,
    phrase="in the bedroom",
    aliases=("nursery", "kids room", "child's room"),
)
def bedroom(stage: Stage) -> None:
    """Draw a quiet room with a bed at the side, a lamp and a window."""
    dice = stage.dice.child("bedroom")
    w, h = stage.width, stage.horizon
    walls(stage, dice.pick(("#cfd6ea", "#e8d5dc", "#d3e0d6")), rail=False)
    planks(stage, "#b98f68")
    wide, tall = min(230.0, w * 0.3), min(240.0, h * 0.42)
    window(stage, w * 0.56, h * 0.16, wide, tall, curtain="#8f9cc9")
    if "rug" not in stage.named:
        rug(stage, "#9fb0d6")
    quilt = dice.pick(("#d97f6f", "#6f94b8", "#e0b060"))
    if "bed" not in stage.named:
        made_bed(stage, quilt)
    if w > 700 and not stage.named & {"picture frame", "painting", "clock"}:
        frame(stage, stage.back, w * 0.16, h * 0.26, 110, 84, "picture")
        frame(stage, stage.back, w * 0.16 + 134, h * 0.3, 64, 76, "picture 2")
    if w > 700:
        wide = min(150.0, w * 0.15)
        shelf_unit(stage, stage.back, w * 0.97 - wide, h + 4, wide, min(h * 0.6, 300.0), 4, "shelf")
    if "potted plant" not in stage.named:
        x = w * 0.9 - (170 if w > 700 else 0)
        plant(stage, stage.ground, x, stage.y_at(0.16), min(150.0, h * 0.32))


def made_bed(stage: Stage, quilt: str) -> None:
    """Draw a made bed at the left wall, and a nightstand beside it."""
    w, pen = stage.width, stage.ground
    n = min(w * 0.42, 440.0)
    y, tall = stage.y_at(0.2), n * 0.54
    nightstand(stage, w * 0.05 + n * 1.12, y, tall * 0.62)
    with pen.group("bed", grade=stage.grade(0)), pen.moved(w * 0.05, 0):
        pen.oval("#3a2a30", n * 0.48, y + tall * 0.04, n * 0.56, tall * 0.07, alpha=0.28)
        pen.box("#9a6b48", -20, y - tall * 1.25, n * 0.16 + 20, tall * 1.3, rounding=8)
        pen.box("#9a6b48.shade", n * 0.9, y - tall * 0.62, n * 0.08, tall * 0.66, rounding=5)
        pen.box("#f8f4ec", 0, y - tall * 0.6, n * 0.92, tall * 0.4, rounding=8)
        pen.blob(
            "#ffffff",
            [
                (n * 0.1, y - tall * 0.56, 0.4),
                (n * 0.12, y - tall * 0.84),
                (n * 0.3, y - tall * 0.86),
                (n * 0.34, y - tall * 0.56, 0.4),
            ],
        )
        pen.blob(
            quilt,
            [
                (n * 0.34, y - tall * 0.62, 0.2),
                (n * 0.6, y - tall * 0.7),
                (n * 0.95, y - tall * 0.6, 0.3),
                (n * 0.96, y - tall * 0.16, 0.3),
                (n * 0.32, y - tall * 0.14, 0.2),
            ],
        )
        pen.blob(
            f"{quilt}.light",
            [
                (n * 0.33, y - tall * 0.62, 0.2),
                (n * 0.43, y - tall * 0.67),
                (n * 0.42, y - tall * 0.14, 0.2),
                (n * 0.31, y - tall * 0.14, 0.2),
            ],
        )


def nightstand(stage: Stage, x: float, y: float, tall: float) -> None:
    """Draw a small cupboard with a lamp on it; the lamp shines at night."""
    pen, wood = stage.ground, "#9a6b48"
    if stage.light.is_night:
        pen.glow("#ffcf8a.raw", x, y - tall * 1.7, tall * 1.8, alpha=0.6)
    with pen.group("nightstand", grade=stage.grade(0)):
        pen.box(wood, x - tall * 0.42, y - tall, tall * 0.84, tall, rounding=3)
        for k in range(2):
            pen.box(
                f"{wood}.light",
                x - tall * 0.34,
                y - tall * (0.86 - 0.42 * k),
                tall * 0.68,
                tall * 0.32,
                rounding=2,
            )
            pen.oval(f"{wood}.deep", x, y - tall * (0.7 - 0.42 * k), tall * 0.05)
        pen.box(
            f"{wood}.light", x - tall * 0.47, y - tall * 1.06, tall * 0.94, tall * 0.08, rounding=2
        )
        pen.limb("#d9b25f", [(x, y - tall * 1.06), (x, y - tall * 1.5)], (tall * 0.16, tall * 0.05))
        pen.poly(
            "#ffe9b8.lit",
            [
                (x - tall * 0.3, y - tall * 1.46),
                (x - tall * 0.17, y - tall * 1.94),
                (x + tall * 0.17, y - tall * 1.94),
                (x + tall * 0.3, y - tall * 1.46),
            ],
        )


@place(
    "library",
    horizon=0.7,
    land=(0.14, 0.88),
    is_indoors=True,
    phrase="in a library",
    aliases=("bookshop", "bookstore", "study", "reading room"),
)
def library(stage: Stage) -> None:
    """Draw walls of books, a ladder and lamps."""
    w, h, pen = stage.width, stage.horizon, stage.back
    walls(stage, "#e3d3b8")
    n = max(3, round(w / 250))
    wide = w / n
    for k in range(n):
        if k == 1:
            window(stage, wide * k + 0.12 * wide, h * 0.16, 0.76 * wide, h * 0.56)
            pen.box("#9c6f49", wide * k + 8, h * 0.78, wide - 16, h * 0.06, rounding=3)
            continue
        shelf_unit(
            stage, pen, wide * k + 8, h, wide - 16, h * 0.86, max(4, int(h / 110)), f"case {k}"
        )
    with pen.group("ladder", grade=stage.grade(0)):
        x = w * 0.78
        for dx in (0, 46):
            pen.limb("#b98a5c", [(x + dx - 26, h), (x + dx + 16, h * 0.2)], (8, 7))
        for k in range(8):
            t = k / 8 + 0.06
            pen.line(
                "#b98a5c.light",
                [(x - 26 + 42 * t, h - h * 0.8 * t), (x + 20 + 42 * t, h - h * 0.8 * t)],
                5,
            )
    planks(stage, "#9c6f49")
    rug(stage, "#8f3f43")


@place(
    "classroom",
    horizon=0.68,
    land=(0.14, 0.88),
    is_indoors=True,
    phrase="in a classroom",
    aliases=("school", "schoolroom", "lecture hall"),
)
def classroom(stage: Stage) -> None:
    """Draw a blackboard, a window, a map and shelves."""
    w, h, pen = stage.width, stage.horizon, stage.back
    walls(stage, "#f0e6cf", rail=True)
    bw, bh = min(w * 0.5, 640.0), min(h * 0.44, 260.0)
    x, y = (w - bw) / 2, h * 0.12
    if "blackboard" in stage.named:
        planks(stage, "#c9a070")
        window(stage, w * 0.06, h * 0.14, min(w * 0.24, 220.0), h * 0.42)
        return
    with pen.group("blackboard", grade=stage.grade(0)):
        pen.box("#a9744a", x - 12, y - 12, bw + 24, bh + 24, rounding=4)
        pen.box("#3f6b58", x, y, bw, bh, to="#3f6b58.shade")
        dice = stage.dice.child("chalk")
        for k in range(3):
            yy = y + bh * (0.2 + 0.16 * k)
            n = bw * dice.between(0.2, 0.34)
            pen.line(
                "#f4f1e6",
                [(x + bw * 0.06, yy), (x + bw * 0.06 + n * 0.5, yy + 3), (x + bw * 0.06 + n, yy)],
                3.4,
                alpha=0.7,
            )
        pen.box("#a9744a.light", x + bw * 0.3, y + bh + 8, bw * 0.4, 9, rounding=2)
        pen.box("#ffffff", x + bw * 0.4, y + bh + 3, 26, 6, rounding=2)
    if w > 900:
        window(stage, w * 0.04, h * 0.14, w * 0.14, h * 0.4)
        frame(stage, pen, w * 0.84, h * 0.16, w * 0.11, h * 0.2, "map")
    planks(stage, "#c9a070")
    if not {"desk", "chair", "table"} & stage.named:
        school_desks(stage)


def school_desks(stage: Stage) -> None:
    """Draw two rows of desks at both sides, the middle kept free."""
    w, floor = stage.width, stage.ground
    tall = min(0.2 * stage.height, 0.2 * w)
    for depth, share, haze in ((0.1, 0.66, 0.12), (0.42, 1.0, 0.0)):
        y, n = stage.y_at(depth), tall * share
        with floor.group(f"desks {depth}", grade=stage.grade(haze)):
            for x in (0.13, 0.87) if depth > 0.3 else (0.2, 0.8):
                school_desk(floor, w * x, y, n, side=1 if x < 0.5 else -1)


def school_desk(pen: Pen, x: float, y: float, tall: float, *, side: int) -> None:
    """Draw a desk for two with a book on it, and its bench; `side` is where the middle is."""
    half, top = tall * 0.78, y - tall * 0.62
    pen.oval("#3a2a2e", x, y + 2, half * 1.05, tall * 0.09, alpha=0.2)
    for dx in (-0.86, 0.86):
        pen.limb(
            "#6a7078", [(x + dx * half, top), (x + dx * half * 1.06, y)], (tall * 0.06, tall * 0.05)
        )
    pen.box("#b98a5c.shade", x - half * 0.9, top + tall * 0.06, half * 1.8, tall * 0.16, rounding=2)
    pen.poly(
        "#c79a6b",
        [
            (x - half * 0.9, top - tall * 0.12),
            (x + half * 0.9, top - tall * 0.12),
            (x + half, top + tall * 0.04),
            (x - half, top + tall * 0.04),
        ],
        rounding=2,
    )
    pen.box("#c79a6b.shade", x - half, top + tall * 0.03, half * 2, tall * 0.05, rounding=1)
    pen.poly(
        "#4f86b5",
        [
            (x + side * half * 0.1, top - tall * 0.09),
            (x + side * half * 0.5, top - tall * 0.09),
            (x + side * half * 0.54, top + tall * 0.0),
            (x + side * half * 0.1, top + tall * 0.0),
        ],
    )
    pen.box("#a9774a", x - half * 0.8, y - tall * 0.3, half * 1.6, tall * 0.08, rounding=2)


@place(
    "office",
    horizon=0.68,
    land=(0.14, 0.88),
    is_indoors=True,
    phrase="in an office",
    aliases=("workplace", "meeting room", "conference room"),
)
def office(stage: Stage) -> None:
    """Draw a bright room with a wide window over the city, shelves and a plant."""
    from tintype.engine.vignette.places.town import skyline

    w, h, pen = stage.width, stage.horizon, stage.back
    sky = stage.light.sky
    pen.box(f"{sky[0]}.raw", 0, 0, w, h, to=f"{sky[2]}.raw")
    skyline(stage, pen, h, h * 0.2, h * 0.5, 0.7, "view", wide=70)
    with pen.group("window wall", grade=stage.grade(0)):
        pen.box("#e9ebec", 0, 0, w, h * 0.12)
        pen.box("#e9ebec", 0, h * 0.78, w, h * 0.22, to="#e9ebec.shade")
        n = max(3, int(w / 230))
        for k in range(n + 1):
            pen.box("#d6dadd", w * k / n - 6, 0, 12, h * 0.8)
        pen.box("#f7f8f8", 0, h * 0.76, w, 12)
        pen.box("#f7f8f8.shade", 0, h * 0.12, w, 6)
    pen.poly(
        "#ffffff.raw",
        [(w * 0.1, h * 0.12), (w * 0.24, h * 0.12), (w * 0.1, h * 0.76), (w * -0.04, h * 0.76)],
        alpha=0.16,
    )
    floor = stage.ground
    with floor.group("floor", grade=stage.grade(0)):
        floor.box("#b9c0c9", 0, h, w, stage.height - h, to="#98a2ae")
        floor.box("#f4f4f2", 0, h - 10, w, 13)
    plant(stage, floor, w * 0.94, stage.y_at(0.1), min(h * 0.46, 220.0))
    shelf_unit(
        stage, floor, -30, stage.y_at(0.08), min(190.0, w * 0.2), min(h * 0.34, 200.0), 2, "files"
    )
    tall = min(h * 0.24, 150.0)
    far = stage.y_at(0.2)
    for k, x in enumerate((0.3, 0.7) if w > 620 else (0.3,)):
        workplace(stage, w * x, far, tall, f"far {k}")
    if stage.is_empty:
        n = max(1, round(w / 460))
        for k in range(n):
            workplace(stage, w * (k + 0.5) / n, stage.y_at(0.74), tall * 1.7, f"near {k}")


def workplace(stage: Stage, x: float, y: float, tall: float, child: str) -> None:
    """Put a desk with a computer at x, a swivel chair behind it."""
    floor = stage.ground
    seat = x - tall * 0.1
    stage.thing(floor, "office chair", seat, y - tall * 0.12, tall * 1.2, depth=0, child=child)
    stage.thing(floor, "desk", x, y, tall, depth=0, child=f"{child} desk")
    if "desk" not in stage.named:
        up = y - tall * 0.96
        stage.thing(floor, "computer", x, up, tall * 0.62, depth=0, child=f"{child} screen")


@place(
    "stage",
    horizon=0.72,
    land=(0.12, 0.8),
    is_indoors=True,
    phrase="on a stage",
    aliases=(
        "theater",
        "theatre",
        "concert hall",
        "opera",
    ),
)
def theatre(stage: Stage) -> None:
    """Draw a stage with red curtains, spotlights and a wooden floor."""
    w, h, pen = stage.width, stage.horizon, stage.back
    pen.box("#2c2346.raw", 0, 0, w, h, to="#4d3566.raw")
    for x, lean, tone in ((0.24, 0.16, "#ffe9b0"), (0.76, -0.16, "#ffd0e0"), (0.5, 0.0, "#fff6d8")):
        pen.poly(
            f"{tone}.raw",
            [
                (w * x - 12, -10),
                (w * x + 12, -10),
                (w * (x + lean) + w * 0.16, h),
                (w * (x + lean) - w * 0.16, h),
            ],
            to=f"{tone}.raw",
            alpha=0.5,
            fade=0.06,
        )
    planks(stage, "#a9744a")
    stage.ground.oval(
        "#fff3cf.raw",
        w / 2,
        stage.y_at(0.42),
        min(w * 0.42, 480.0),
        (stage.height - h) * 0.34,
        slope="round",
        alpha=0.6,
        fade=0.0,
    )
    red = "#a92f3a"
    for pen_, deep in ((stage.back, 1.0), (stage.front, 0.0)):
        with pen_.group("curtain", grade=stage.grade(0)):
            for side in (0, 1):
                folds = 4
                wide = w * (0.045 if not deep else 0.1) / folds * 1.6
                for k in range(folds):
                    x = k * wide if side == 0 else w - (k + 1) * wide
                    low = stage.y_at(0.1) if deep else stage.height + 10
                    pen_.box(
                        red if k % 2 == 0 else f"{red}.shade",
                        x,
                        0,
                        wide + 1,
                        low,
                        to=f"{red}.shade",
                        slope="across",
                    )
            if not deep:
                n = max(4, int(w / 150))
                for k in range(n):
                    x, s = w * k / n, w / n
                    drop = min(h * 0.14, 70.0)
                    pen_.blob(
                        red,
                        [
                            (x, -10, 0),
                            (x + s, -10, 0),
                            (x + s, drop * 0.5, 0),
                            (x + s / 2, drop * 1.2),
                            (x, drop * 0.5, 0),
                        ],
                        to=f"{red}.shade",
                    )
                    pen_.line(
                        "#e9b84a",
                        [(x, drop * 0.5), (x + s / 2, drop * 1.2), (x + s, drop * 0.5)],
                        4,
                    )
