"""Owns settings in isometric projection: a slab of ground, a city block, open corners of rooms.

They hang in an empty backdrop, so they have neither a sky nor weather. Does not know subjects.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

from tintype.engine.vignette.art.isometric import SLOPE, Iso
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.planting import leaf_tones, round_tree
from tintype.engine.vignette.places.stage import Place, Stage, place

BACKDROPS: Final = ("#dfe6ee", "#f1dcc8", "#d9e6dc", "#e6dcec", "#f0e2bc", "#dbe7ea")
MIDDLE_Y: Final = 0.66
"""Where the middle of the slab is, as a part of the height."""
TREES: Final = (
    (0.08, 0.1, 0.3),
    (0.4, 0.05, 0.24),
    (0.05, 0.46, 0.26),
    (0.95, 0.08, 0.22),
    (0.06, 0.94, 0.2),
)
KERBS: Final = (
    (0.38, 0.02, 0.13),
    (0.02, 0.38, 0.13),
    (0.63, 0.3, 0.13),
    (0.98, 0.63, 0.13),
    (0.63, 0.98, 0.13),
    (0.63, 0.7, 0.13),
    (0.3, 0.63, 0.13),
)
"""Where trees stand on grass and by the roads, and how tall they are, as parts of the slab."""
Piece: TypeAlias = tuple[str, float, float, float]
"""A kind, its place along both edges as parts of the slab, its height as a part of the slab's."""


def slab(stage: Stage, tone: str, under: str) -> Iso:
    """Draw the backdrop and a slab; return the projection from its back corner, 1 unit long."""
    w, h, back, land = stage.width, stage.height, stage.back, stage.ground
    base = stage.background or stage.dice.child("backdrop").pick(BACKDROPS)
    with back.group("backdrop", grade=stage.grade(0)):
        back.box(f"{base}.light", 0, 0, w, h, to=base)
        back.oval(f"{base}.light", w / 2, h * 0.5, w * 0.6, h * 0.5, slope="round", fade=0.0)
    half = min(w * 0.48, h * 0.86)
    edge = half / 0.866
    iso = Iso(pen=land, x=w / 2, y=h * MIDDLE_Y - half * SLOPE, unit=edge)
    with land.group("slab", grade=stage.grade(0)):
        land.oval(
            "#3f3a5a.raw",
            w / 2,
            h * MIDDLE_Y + half * 0.2,
            half,
            half * 0.52,
            slope="round",
            alpha=0.3,
            fade=0.0,
        )
        iso.block(under, 0, 0, -0.075, 1, 1, 0.075, top=tone)
    return iso


def furnish(stage: Stage, iso: Iso, pieces: tuple[Piece, ...]) -> None:
    """Stand pieces on the slab, far ones first."""
    for k, (kind, x, y, tall) in enumerate(sorted(pieces, key=lambda p: p[1] + p[2])):
        px, py = iso.at(x, y)
        stage.thing(iso.pen, kind, px, py, tall * iso.unit, depth=0, child=f"{kind} {k}")


def room(stage: Stage, wall: str, floor: str, pieces: tuple[Piece, ...]) -> None:
    """Draw the open corner of a room: two walls, a window, a picture, a floor, a rug."""
    iso = slab(stage, floor, f"{floor}.shade")
    pen, tall, thick = iso.pen, 0.56, 0.03
    night = stage.light.is_night
    with pen.group("walls", grade=stage.grade(0)):
        iso.block(wall, -thick, -thick, -0.075, thick, 1 + thick, tall + 0.075)
        iso.block(wall, 0, -thick, -0.075, 1, thick, tall + 0.075)
        iso.right(f"{wall}.light", 0, 0, 0, 1, tall)
        iso.left(wall, 0, 0, 0, 1, tall)
        iso.right("#ffffff", 0, 0, 0, 1, 0.02)
        iso.left("#f0ece4", 0, 0, 0, 1, 0.02)
        iso.left("#ffffff", 0.56, 0, 0.2, 0.3, 0.26)
        iso.left(f"{stage.light.sky[0]}.raw", 0.575, 0, 0.215, 0.27, 0.23)
        iso.left("#ffffff", 0.705, 0, 0.215, 0.01, 0.23)
        iso.left("#ffffff", 0.575, 0, 0.32, 0.27, 0.01)
        iso.right("#8a6242", 0, 0.3, 0.24, 0.22, 0.18)
        iso.right("#cfe4ee", 0, 0.315, 0.255, 0.19, 0.15)
        hill = ((0.315, 0.255), (0.505, 0.255), (0.43, 0.34), (0.38, 0.3))
        pen.poly("#6fa36a", [iso.at(0, y, z) for y, z in hill])
    with pen.group("floor", grade=stage.grade(0)):
        for k in range(1, 10):
            pen.line(f"{floor}.shade", [iso.at(k / 10, 0), iso.at(k / 10, 1)], 1.6)
        rug = stage.dice.child("rug").pick(("#d9836a", "#6f9ab5", "#8fae7a", "#b58fb5"))
        iso.flat(rug, 0.3, 0.3, 0, 0.5, 0.5)
        iso.flat(f"{rug}.light", 0.34, 0.34, 0, 0.42, 0.42)
        iso.flat(rug, 0.37, 0.37, 0, 0.36, 0.36)
        if night:
            x, y = iso.at(0.3, 0.3)
            pen.glow("#ffcf7a.raw", x, y, iso.unit * 0.6, alpha=0.4)
    furnish(stage, iso, pieces if stage.is_empty else pieces[:2])


ROOMS: Final[Mapping[str, tuple[str, str, tuple[Piece, ...], tuple[str, ...]]]] = {
    "isometric room": (
        "#b9cdd6",
        "#d9b183",
        (
            ("isometric bookshelf", 0.16, 0.14, 0.5),
            ("isometric sofa", 0.62, 0.16, 0.42),
            ("isometric table", 0.66, 0.62, 0.27),
            ("potted plant", 0.12, 0.86, 0.3),
        ),
        (
            "isometric living room",
            "isometric interior",
            "isometric apartment",
            "isometric home interior",
        ),
    ),
    "isometric bedroom": (
        "#d9c3cf",
        "#d9b183",
        (
            ("isometric bookshelf", 0.14, 0.12, 0.46),
            ("isometric bed", 0.52, 0.34, 0.5),
            ("isometric desk", 0.3, 0.86, 0.4),
            ("potted plant", 0.92, 0.1, 0.28),
        ),
        ("isometric kids room", "isometric dorm room"),
    ),
    "isometric office": (
        "#c3d3cd",
        "#c9bfae",
        (
            ("isometric bookshelf", 0.14, 0.12, 0.46),
            ("isometric desk", 0.6, 0.2, 0.42),
            ("isometric chair", 0.64, 0.5, 0.26),
            ("isometric desk", 0.26, 0.72, 0.42),
            ("isometric chair", 0.5, 0.9, 0.26),
        ),
        ("isometric study", "isometric workspace", "isometric gaming room", "isometric library"),
    ),
    "isometric kitchen": (
        "#e6d3b0",
        "#dfe0dc",
        (
            ("fridge", 0.1, 0.1, 0.48),
            ("stove", 0.36, 0.08, 0.28),
            ("isometric table", 0.56, 0.56, 0.3),
            ("isometric chair", 0.88, 0.5, 0.27),
            ("potted plant", 0.1, 0.88, 0.26),
        ),
        ("isometric dining room",),
    ),
}


def corner_of(name: str) -> Place:
    """Return the setting of an open corner of a room."""
    wall, floor, pieces, aliases = ROOMS[name]

    def draw(stage: Stage) -> None:
        room(stage, wall, floor, pieces)

    how = place(
        name,
        horizon=0.46,
        land=(0.24, 0.7),
        is_indoors=True,
        phrase=f"in an {name}",
        aliases=aliases,
    )
    return how(draw)


isometric_room = corner_of("isometric room")
isometric_bedroom = corner_of("isometric bedroom")
isometric_office = corner_of("isometric office")
isometric_kitchen = corner_of("isometric kitchen")


def planted(
    stage: Stage, iso: Iso, dice: Dice, trees: Sequence[tuple[float, float, float]]
) -> None:
    """Draw trees, each given by its place on the slab and its height."""
    for x, y, tall in trees:
        px, py = iso.at(x, y)
        leaf = dice.pick(leaf_tones(stage))
        round_tree(iso.pen, dice, px, py, tall * iso.unit, leaf, is_white=stage.is_white)


def outdoors(
    name: str, *, phrase: str, aliases: tuple[str, ...] = ()
) -> Callable[[Callable[[Stage], None]], Place]:
    """Return how to make a slab under an open sky that is not drawn a setting."""
    return place(
        name,
        horizon=0.46,
        land=(0.24, 0.66),
        is_indoors=True,
        has_lamps=False,
        phrase=phrase,
        aliases=aliases,
    )


@outdoors(
    "isometric ground",
    phrase="on an isometric piece of ground",
    aliases=(
        "isometric island",
        "isometric landscape",
        "isometric garden",
        "isometric diorama",
        "isometric park",
        "isometric world",
    ),
)
def isometric_ground(stage: Stage) -> None:
    """Draw a slab of grass on earth, with a few trees at its edges."""
    grass = "#9ccb6f" if not stage.is_white else "#f2f6fa"
    iso = slab(stage, grass, "#a9764a")
    dice = stage.dice.child("trees")
    with iso.pen.group("turf", grade=stage.grade(0)):
        iso.block(f"{grass}.shade", 0, 0, -0.02, 1, 1, 0.02, top=grass)
        for _ in range(26):
            x, y = iso.at(dice.between(0.04, 0.96), dice.between(0.04, 0.96))
            iso.pen.line(f"{grass}.shade", [(x, y), (x + 2, y - 7)], 2)
        planted(stage, iso, dice, TREES)


@outdoors(
    "isometric street",
    phrase="on an isometric city block",
    aliases=(
        "isometric city",
        "isometric city block",
        "isometric town",
        "isometric village",
        "isometric block",
        "isometric neighbourhood",
        "isometric neighborhood",
        "isometric crossroads",
    ),
)
def isometric_street(stage: Stage) -> None:
    """Draw a block of a city: a crossing of two roads, buildings in its quarters, trees, a car."""
    walk = "#cfc8bd" if not stage.is_white else "#f2f6fa"
    iso = slab(stage, walk, "#8f8a86")
    pen, dice = iso.pen, stage.dice.child("block")
    road = "#6f7280" if not stage.is_white else "#c9d2dc"
    with pen.group("roads", grade=stage.grade(0)):
        iso.flat(road, 0.41, 0, 0, 0.18, 1)
        iso.flat(road, 0, 0.41, 0, 1, 0.18)
        for k in range(10):
            if 3 < k < 6:
                continue
            iso.flat("#f3ead2", 0.495, 0.02 + 0.1 * k, 0, 0.01, 0.05)
            iso.flat("#f3ead2", 0.02 + 0.1 * k, 0.495, 0, 0.05, 0.01)
        for k in range(5):
            iso.flat("#f3ead2", 0.425 + 0.033 * k, 0.6, 0, 0.018, 0.05)
            iso.flat("#f3ead2", 0.6, 0.425 + 0.033 * k, 0, 0.05, 0.018)
    named = [n for n in stage.named if n.startswith("isometric") and n != "isometric car"]
    pieces: list[Piece] = [
        ("isometric tower block", 0.2, 0.36, 0.66),
        ("isometric tower block", 0.36, 0.18, 0.5),
        ("isometric house", 0.84, 0.36, 0.36),
        ("isometric shop", 0.34, 0.86, 0.38),
        ("isometric house", 0.9, 0.9, 0.32),
    ]
    if not named:
        furnish(stage, iso, tuple(pieces))
    with pen.group("trees", grade=stage.grade(0)):
        planted(stage, iso, dice, KERBS)
    if "isometric car" not in stage.named:
        furnish(
            stage, iso, (("isometric car", 0.84, 0.55, 0.14), ("isometric car", 0.3, 0.55, 0.14))
        )
