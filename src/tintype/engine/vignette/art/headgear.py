"""Owns how hats, helmets and crowns look on a head; the same drawing is worn and lies by itself.

Coordinates are those of a head (`person_head`): the crown is at (-2, -31), the brow at y = -14,
the hair is about 58 wide. The slots are `hat` and `trim`. Longer than most modules because there
are many hats and each is one list of strokes. Does not know who wears them.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.art.outline import Outline, Point, ellipse, polygon, smooth
from tintype.engine.vignette.art.owned import owned
from tintype.engine.vignette.art.pen import Pen, Tone

STEEL: Final = "#aeb9c4"
GOLD: Final = "#eebb45"


def brim(pen: Pen, tone: Tone, *, wide: float = 46, rise: float = 3, thick: float = 10) -> Outline:
    """Draw a brim seen a little from above, higher in front."""
    return pen.form(
        tone,
        smooth(
            [
                (-wide - 1, -15),
                (-wide * 0.5, -10.5),
                (wide * 0.2, -10.5),
                (wide * 0.85, -15 - rise),
                (wide, -19 - rise),
                (wide * 0.3, -18 - thick * 0.5),
                (-wide * 0.6, -17 - thick * 0.4),
            ]
        ),
        shade=3,
        light=1.6,
    )


def dome(height: float, *, wide: float = 31, low: float = -14) -> Outline:
    """Return the outline of a round cap on the skull."""
    return smooth(
        [
            (-wide, low, 0.3),
            (-wide + 0.5, low - height * 0.5),
            (-wide * 0.6, low - height * 0.92),
            (0, low - height),
            (wide * 0.62, low - height * 0.9),
            (wide, low - height * 0.45),
            (wide - 1, low - 3, 0.3),
            (0, low + 3.5),
        ]
    )


def band(pen: Pen, tone: Tone, outline: Outline, top: float, height: float) -> None:
    """Draw a ribbon around a crown, curved like the head."""
    with pen.inside(outline):
        pen.blob(
            tone,
            [
                (-40, top, 0.2),
                (0, top + 5),
                (40, top - 2, 0.2),
                (40, top + height - 2, 0.2),
                (0, top + height + 5),
                (-40, top + height, 0.2),
            ],
        )


def fedora(pen: Pen) -> None:
    """A felt hat with a ribbon."""
    crown = smooth(
        [
            (-29, -16, 0.3),
            (-28, -36),
            (-18, -50),
            (-3, -45.5),
            (10, -50),
            (23, -44),
            (28, -30),
            (29, -18, 0.3),
            (0, -11),
        ]
    )
    brim(pen, "hat")
    pen.form("hat", crown, shade=5, light=3)
    pen.line("hat.shade", [(-8, -46), (-2, -38), (6, -44)], 2)
    band(pen, "trim", crown, -26, 7)


def top_hat(pen: Pen) -> None:
    """A tall silk hat."""
    crown = smooth(
        [
            (-27, -16, 0.2),
            (-25, -40),
            (-29, -70, 0.2),
            (0, -74, 0.8),
            (29, -71, 0.2),
            (25.5, -42),
            (27, -18, 0.2),
            (0, -11),
        ]
    )
    brim(pen, "hat", wide=42, rise=1)
    pen.form("hat", crown, shade=6, light=3)
    pen.oval("hat.light", 0, -70.6, 27.6, 4, alpha=0.6)
    pen.line("hat.shine", [(-18, -30), (-17, -46), (-19, -62)], 3, alpha=0.5)
    band(pen, "trim", crown, -29, 9)


def cap(pen: Pen) -> None:
    """A baseball cap with its peak forward."""
    pen.form("hat", dome(29), shade=4, light=3)
    pen.line("hat.shade", [(-2, -43), (8, -30), (10, -12)], 1.4)
    pen.line("hat.shade", [(-2, -43), (-18, -32), (-22, -13)], 1.4)
    pen.oval("hat.shade", -1, -43.4, 3.4, 2)
    pen.form(
        "trim",
        smooth([(6, -14.5), (22, -20, 0.5), (40, -17), (52, -11, 0.3), (38, -10), (16, -8.5)]),
        shade=2.5,
        light=1,
    )


def beanie(pen: Pen) -> None:
    """A knitted hat with a bobble."""
    pen.oval("trim", -1, -52, 9.6, 9)
    pen.oval("trim.light", -3.6, -54.6, 4.4, 3.6, alpha=0.7)
    outline = dome(36)
    pen.form("hat", outline, shade=5, light=3)
    with pen.inside(outline):
        for x in (-18, -6, 6, 18):
            pen.line("hat.shade", [(x * 0.3, -54), (x * 1.1, -34), (x * 1.25, -14)], 1.6)
    pen.form(
        "trim",
        smooth(
            [
                (-33, -22, 0.4),
                (0, -17),
                (32, -25, 0.4),
                (32.6, -14, 0.4),
                (0, -6),
                (-33, -11, 0.4),
            ]
        ),
        shade=3,
        light=2,
    )
    for x in (-24, -14, -4, 6, 16, 25):
        pen.line("trim.shade", [(x, -19 - abs(x) * 0.04), (x, -9 - abs(x) * 0.1)], 1.3)


def straw_hat(pen: Pen) -> None:
    """A wide hat of straw with a ribbon."""
    brim(pen, "hat", wide=54, rise=2, thick=13)
    crown = dome(30, wide=29, low=-16)
    pen.form("hat", crown, shade=5, light=3)
    if pen.detail:
        for y in (-40, -34):
            pen.line("hat.shade", [(-24, y), (0, y + 3), (25, y - 1)], 1.1, alpha=0.7)
        pen.line("hat.shade", [(-44, -15.5), (-10, -12.5), (36, -17)], 1.1, alpha=0.7)
    band(pen, "trim", crown, -28, 7)


def ushanka(pen: Pen) -> None:
    """A hat of fur with flaps over the ears."""
    outline = dome(33)
    pen.form("hat", outline, shade=5, light=3)
    for flap in (
        [(-31, -22), (-20, -24), (-10, -10), (-9, 10), (-17, 25), (-27, 18), (-33, -2)],
        [(24, -20), (31, -18), (33, -4), (31, 12), (27, 16), (25, 4)],
    ):
        body = smooth([(x, y) for x, y in flap])
        pen.form("trim", body, shade=4, light=2)
        if pen.detail:
            with pen.inside(body):
                for x, y in flap[1:5]:
                    pen.line("trim.shade", [(x - 3, y - 2), (x - 5, y + 4)], 1.4)
    roll = smooth(
        [
            (-34, -26),
            (-18, -33),
            (4, -35),
            (28, -32),
            (36, -22),
            (30, -12),
            (4, -15),
            (-22, -10),
            (-34, -14),
        ]
    )
    pen.form("trim", roll, shade=4, light=3)
    for x in (-26, -16, -6, 4, 14, 24):
        pen.line("trim.shade", [(x, -20 - abs(x) * 0.05), (x + 3, -27)], 1.6)


def bee_hat(pen: Pen) -> None:
    """A wide hat with a veil of net down to the shoulders."""
    veil = smooth(
        [(-36, -16, 0.3), (38, -20, 0.3), (42, 8), (36, 38, 0.3), (0, 44), (-34, 38, 0.3), (-40, 8)]
    )
    pen.fill("trim", veil, alpha=0.3)
    if pen.detail:
        with pen.inside(veil):
            for k in range(-4, 5):
                pen.line("trim.shade", [(11 * k, -20), (11 * k + 2, 44)], 0.9, alpha=0.4)
                pen.line("trim.shade", [(-44, 11 * k + 10), (44, 11 * k + 8)], 0.9, alpha=0.4)
    pen.line("trim.shade", [(-34, 38), (0, 44), (36, 38)], 3)
    brim(pen, "hat", wide=50, rise=2, thick=12)
    crown = dome(26, wide=27, low=-16)
    pen.form("hat", crown, shade=5, light=3)
    band(pen, "trim", crown, -26, 6)


def cowboy_hat(pen: Pen) -> None:
    """A hat with a rolled brim and a creased crown."""
    pen.blob(
        "hat.deep", [(-50, -27), (-30, -18), (0, -15), (30, -19), (50, -31), (30, -26), (-28, -24)]
    )
    crown = smooth(
        [
            (-26, -16, 0.3),
            (-27, -36),
            (-20, -51),
            (-8, -50),
            (-1, -45),
            (8, -51),
            (21, -50),
            (27, -34),
            (27, -18, 0.3),
            (0, -12),
        ]
    )
    pen.form("hat", crown, shade=5, light=3)
    band(pen, "trim", crown, -26, 6)
    pen.form(
        "hat",
        smooth(
            [
                (-54, -30, 0.3),
                (-44, -17),
                (-22, -9),
                (4, -7.5),
                (30, -11),
                (48, -22),
                (55, -35, 0.3),
                (40, -22),
                (24, -16.5),
                (0, -14),
                (-24, -15.5),
                (-42, -23),
            ]
        ),
        shade=3,
        light=2,
    )


def witch_hat(pen: Pen) -> None:
    """A tall pointed hat with a bent tip and a buckle."""
    brim(pen, "hat", wide=52, rise=2, thick=12)
    cone = smooth(
        [
            (-28, -16, 0.3),
            (-20, -44),
            (-16, -62),
            (-27, -88, 0.3),
            (-8, -80),
            (10, -58),
            (21, -38),
            (28, -18, 0.3),
            (0, -11),
        ]
    )
    pen.form("hat", cone, shade=6, light=3)
    pen.line("hat.deep", [(-16, -62), (-8, -64), (0, -60)], 1.8)
    band(pen, "trim", cone, -27, 8)
    pen.poly("#f0c65a", [(3, -25), (15, -27), (15, -15), (3, -13)], rounding=1.5)
    pen.poly("trim", [(6, -22), (12, -23), (12, -18), (6, -17)])


def wizard_hat(pen: Pen) -> None:
    """A pointed hat with stars and a moon."""
    brim(pen, "hat", wide=47, rise=2, thick=11)
    cone = smooth(
        [
            (-29, -16, 0.3),
            (-20, -50),
            (-8, -84),
            (4, -102, 0.3),
            (11, -80),
            (21, -44),
            (29, -18, 0.3),
            (0, -11),
        ]
    )
    pen.form("hat", cone, shade=6, light=3)
    from_star = ((-8, -46, 6.5), (10, -34, 4.6), (4, -68, 4.4))
    for x, y, r in from_star:
        star(pen, "trim", x, y, r)
    band(pen, "trim.shade", cone, -23, 4)


def star(pen: Pen, tone: Tone, x: float, y: float, radius: float) -> None:
    """Draw a small five-pointed star."""
    points: list[Point] = []
    unit = ((0, -1), (0.24, -0.31), (0.95, -0.31), (0.38, 0.12), (0.59, 0.81), (0, 0.4))
    for ux, uy in unit:
        points.append((x + ux * radius, y + uy * radius))
    for ux, uy in reversed(unit[1:-1]):
        points.append((x - ux * radius, y + uy * radius))
    pen.fill(tone, polygon(points))


def party_hat(pen: Pen) -> None:
    """A striped paper cone with a pompom."""
    cone = smooth([(-22, -22, 0.2), (-2, -74, 0.1), (20, -24, 0.2), (0, -17)])
    pen.form("hat", cone, shade=4, light=2)
    with pen.inside(cone):
        for y in (-32, -46, -60):
            pen.line("trim", [(-26, y + 4), (0, y + 6), (24, y - 2)], 5)
    pen.oval("trim", -2, -75, 6.5)
    pen.oval("trim.light", -3.6, -77, 2.6)


def santa_hat(pen: Pen) -> None:
    """A drooping hat with white fur."""
    body = smooth(
        [
            (-30, -16, 0.4),
            (-30, -36),
            (-14, -52),
            (6, -53),
            (-4, -49, 0.5),
            (22, -40),
            (30, -18, 0.4),
            (0, -10),
        ]
    )
    bag = smooth(
        [(4, -52), (-18, -55), (-38, -42), (-46, -20), (-40, -16), (-34, -30), (-20, -36), (8, -30)]
    )
    pen.form("hat.shade", bag, shade=0)
    pen.form("hat", body, shade=5, light=3)
    pen.form("hat", bag, shade=4, light=2)
    pen.form("trim", ellipse(-43, -14, 8, 8), shade=3, light=0)
    pen.form(
        "trim",
        smooth(
            [
                (-34, -20, 0.7),
                (-22, -19.5),
                (0, -16),
                (20, -20),
                (33, -24, 0.7),
                (34, -13),
                (20, -8.5),
                (0, -5),
                (-22, -8),
                (-35, -10),
            ]
        ),
        shade=3,
        light=0,
    )


def chef_hat(pen: Pen) -> None:
    """A cook's tall white hat."""
    puff = smooth(
        [
            (-25, -30),
            (-38, -44),
            (-34, -62),
            (-18, -66),
            (-8, -76),
            (10, -75),
            (19, -66),
            (34, -64),
            (39, -46),
            (27, -32),
        ]
    )
    pen.form("hat", puff, shade=6, light=0)
    for x in (-13, 1, 15):
        pen.line("hat.shade", [(x, -30), (x * 1.3, -44), (x * 1.2, -52)], 2)
    pen.form(
        "hat",
        smooth(
            [(-27, -36, 0.3), (0, -31), (27, -38, 0.3), (28, -18, 0.3), (0, -11), (-28, -15, 0.3)]
        ),
        shade=4,
        light=0,
    )


def police_cap(pen: Pen) -> None:
    """A peaked cap with a badge."""
    pen.form(
        "hat",
        smooth(
            [
                (-30, -24, 0.4),
                (-36, -36),
                (-26, -44),
                (4, -48),
                (30, -46),
                (38, -36, 0.6),
                (31, -26, 0.4),
                (0, -18),
            ]
        ),
        shade=5,
        light=3,
    )
    pen.form(
        "trim",
        smooth(
            [(-30, -26, 0.3), (0, -20), (31, -28, 0.3), (31, -17, 0.3), (0, -9.5), (-30, -14, 0.3)]
        ),
        shade=3,
        light=0,
    )
    pen.blob("#23232e", [(2, -12.5), (20, -18, 0.5), (36, -16), (44, -9, 0.3), (30, -8), (12, -7)])
    pen.blob("#6c7388", [(12, -12), (24, -15.6), (36, -13.4), (24, -13)], alpha=0.8)
    star(pen, GOLD, 14, -33, 7)


def captain_cap(pen: Pen) -> None:
    """A white cap with an anchor and a gold cord: sailors' and pilots' captains."""
    pen.form(
        "hat",
        smooth(
            [
                (-30, -24, 0.4),
                (-36, -38),
                (-24, -46),
                (4, -49),
                (30, -48),
                (38, -38, 0.6),
                (31, -26, 0.4),
                (0, -18),
            ]
        ),
        shade=5,
        light=0,
    )
    pen.form(
        "trim",
        smooth(
            [(-30, -26, 0.3), (0, -20), (31, -28, 0.3), (31, -17, 0.3), (0, -9.5), (-30, -14, 0.3)]
        ),
        shade=3,
        light=0,
    )
    pen.line(GOLD, [(-8, -14.5), (12, -14), (30, -20)], 2.2)
    pen.blob("#23232e", [(2, -11.5), (20, -17, 0.5), (36, -15), (44, -8, 0.3), (30, -7), (12, -6)])
    pen.line(GOLD, [(13, -38), (13, -27)], 2)
    pen.line(GOLD, [(7, -31), (9.4, -27), (13, -26.4), (16.6, -27.4), (19, -32)], 1.9)
    pen.line(GOLD, [(9.6, -35.4), (16.4, -35.8)], 1.8)


def sailor_cap(pen: Pen) -> None:
    """A round white cap with a turned-up brim and ribbons."""
    pen.blob("trim", [(-28, -18), (-40, -6), (-44, 12), (-38, 10), (-32, -4), (-25, -12)])
    pen.form("hat", dome(32, wide=28, low=-20), shade=4, light=0)
    pen.form(
        "hat",
        smooth(
            [
                (-33, -30, 0.5),
                (0, -26),
                (33, -33, 0.5),
                (30, -17, 0.5),
                (0, -9.5),
                (-30, -14, 0.5),
            ]
        ),
        shade=4,
        light=0,
    )
    pen.line("trim", [(-30, -19), (0, -14.5), (30, -22)], 2.4)


def fire_helmet(pen: Pen) -> None:
    """A firefighter's helmet with a comb, a brim behind and a shield in front."""
    pen.form(
        "hat",
        smooth(
            [
                (-52, -2, 0.3),
                (-40, -17),
                (-20, -18),
                (10, -16),
                (34, -20),
                (42, -15, 0.4),
                (24, -8.5),
                (0, -7),
                (-26, -8),
                (-42, -1),
            ]
        ),
        shade=3,
        light=2,
    )
    pen.form("hat", dome(34, low=-15), shade=6, light=3)
    pen.form(
        "hat",
        smooth(
            [
                (-22, -34),
                (-14, -50),
                (4, -56),
                (18, -49),
                (24, -38),
                (16, -45),
                (2, -49),
                (-12, -44),
            ]
        ),
        shade=2,
        light=2,
    )
    pen.form(
        "trim",
        smooth([(6, -20, 0.3), (8, -38), (16, -45, 0.3), (25, -38), (27, -22, 0.3), (17, -14)]),
        shade=3,
        light=2,
    )
    star(pen, "hat", 16.6, -29, 5.4)


def hard_hat(pen: Pen) -> None:
    """A builder's helmet with a ridge."""
    pen.form("hat", dome(33), shade=6, light=4)
    pen.form(
        "hat",
        smooth([(-8, -16), (-9, -44), (0, -50), (9, -46), (11, -18), (2, -13)]),
        shade=3,
        light=2,
    )
    pen.form(
        "hat",
        smooth(
            [
                (-33, -18, 0.4),
                (0, -12),
                (30, -20, 0.4),
                (46, -15, 0.5),
                (30, -10.5),
                (0, -6.5),
                (-33, -11, 0.4),
            ]
        ),
        shade=2,
        light=2,
    )
    pen.blob("hat.shine", [(-22, -30), (-16, -39), (-13, -38), (-18, -28)], alpha=0.8)


def cycle_helmet(pen: Pen) -> None:
    """A cyclist's helmet with vents."""
    pen.line("#33313d", [(-14, -12), (-6, 10), (4, 28)], 2)
    pen.line("#33313d", [(25, -14), (22, 8), (6, 28)], 2)
    outline = smooth(
        [
            (-33, -14, 0.4),
            (-36, -28),
            (-24, -44),
            (2, -50),
            (24, -43),
            (36, -24, 0.5),
            (33, -17, 0.4),
            (0, -12),
        ]
    )
    pen.form("hat", outline, shade=5, light=3)
    for x, y in ((-20, -30), (-4, -35), (13, -33)):
        pen.blob("hat.deep", [(x - 7, y + 5), (x - 2, y - 4), (x + 9, y - 5), (x + 4, y + 4)])
    pen.line("trim", [(-33, -17), (0, -14.4), (33, -19.4)], 3)


def football_helmet(pen: Pen) -> None:
    """An American football helmet with its cage."""
    shell = smooth(
        [
            (25, -16, 0.4),
            (28, -30),
            (14, -43),
            (-10, -44),
            (-32, -30),
            (-38, -4),
            (-32, 16),
            (-14, 22, 0.5),
            (-4, 14, 0.5),
            (-5, -4),
            (0, -16, 0.5),
        ]
    )
    pen.form("hat", shell, shade=6, light=4)
    with pen.inside(shell):
        pen.limb("trim", [(26, -26), (6, -36), (-20, -32), (-36, -10)], (7, 8, 8, 6))
    for y0, y1 in ((10, 11), (17, 19)):
        pen.line("#e9ebef", [(-6, y0), (14, y1), (31, y0 - 2)], 2.6)
    pen.line("#e9ebef", [(22, 10), (21, 20)], 2.4)
    pen.line("#e9ebef", [(31, 8), (29, 16)], 2.6)
    pen.oval("hat.deep", -17, 6, 3.4, 4)


def knight_helmet(pen: Pen) -> None:
    """A closed helmet of steel with a raised visor and a plume."""
    pen.form(
        "trim",
        smooth(
            [
                (2, -42),
                (-10, -66),
                (-34, -70),
                (-54, -52),
                (-58, -26),
                (-46, -34),
                (-30, -46),
                (-12, -46),
            ]
        ),
        shade=5,
        light=3,
    )
    shell = smooth(
        [
            (25, -10, 0.4),
            (27, -26),
            (14, -42),
            (-8, -44),
            (-30, -30),
            (-35, -4),
            (-31, 18),
            (-22, 34, 0.4),
            (-6, 36, 0.4),
            (-4, 24),
            (-8, 8),
            (-8, -8),
            (-2, -14, 0.5),
        ]
    )
    pen.form("hat", shell, shade=6, light=4)
    pen.line("hat.shade", [(-27, 24), (-16, 27), (-6, 27)], 1.6)
    visor = smooth(
        [
            (-14, -14, 0.4),
            (-4, -26),
            (16, -36),
            (34, -32, 0.4),
            (38, -20, 0.4),
            (28, -13),
            (6, -10.5),
        ]
    )
    pen.form("hat", visor, shade=3, light=2.5)
    for k in (0, 1, 2):
        x, y = 6 + k * 9, -19 - k * 2.4
        pen.line("hat.line", [(x, y), (x + 5, y - 1.6)], 2.2)
    pen.oval("trim", -13, -13, 3.6)


def viking_helmet(pen: Pen) -> None:
    """A rounded iron helmet with two horns."""
    for flip, tone in ((1, "#e9dfc8.shade"), (-1, "#f1e8d2")):
        horn = smooth(
            [
                (flip * 25, -22, 0.4),
                (flip * 40, -26),
                (flip * 50, -42),
                (flip * 49, -64, 0.2),
                (flip * 38, -48),
                (flip * 25, -40, 0.4),
            ]
        )
        pen.fill(tone, horn)
        pen.limb("trim.shade", [(flip * 27, -40), (flip * 29, -22)], (6, 6))
    pen.form("hat", dome(32), shade=6, light=4)
    pen.limb("trim", [(2, -46), (8, -30), (11, -10)], (7, 8, 8))
    pen.form(
        "trim",
        smooth(
            [(-32, -21, 0.3), (0, -16), (32, -23, 0.3), (32, -13, 0.3), (0, -6), (-32, -11, 0.3)]
        ),
        shade=2,
        light=2,
    )
    for x in (-24, -12, 0, 20, 28):
        pen.oval("trim.deep", x, -13.4 + abs(x) * 0.02 - x * 0.05, 1.7)


def crown(pen: Pen) -> None:
    """A king's golden crown with jewels."""
    pen.blob("hat.deep", [(-26, -26), (0, -30), (26, -28), (24, -22), (0, -20), (-26, -20)])
    outline = smooth(
        [
            (-29, -16, 0.2),
            (-34, -50, 0.1),
            (-20, -34, 0.2),
            (-13, -56, 0.1),
            (-2, -36, 0.2),
            (6, -58, 0.1),
            (13, -36, 0.2),
            (26, -54, 0.1),
            (24, -36, 0.2),
            (35, -48, 0.1),
            (29, -19, 0.2),
            (0, -12),
        ]
    )
    pen.form("hat", outline, shade=4, light=2.5)
    band(pen, "hat.shade", outline, -25, 3)
    for x, y in ((-34, -51), (-13, -57), (6, -59), (26, -55), (35, -49)):
        pen.oval("hat.light", x, y, 3)
    for x, tone in ((-18, "#3578c9"), (1, "trim"), (18, "#2f9a68")):
        pen.oval(tone, x, -24 + abs(x) * 0.02, 4, 4.6)
        pen.oval("#ffffff.raw", x - 1.2, -26, 1.1, alpha=0.8)


def tiara(pen: Pen) -> None:
    """A small crown for a princess."""
    outline = smooth(
        [
            (-18, -28, 0.3),
            (-14, -40, 0.2),
            (-4, -35, 0.3),
            (4, -52, 0.2),
            (12, -35, 0.3),
            (22, -42, 0.2),
            (25, -28, 0.3),
            (4, -22),
        ]
    )
    pen.form("hat", outline, shade=3, light=2)
    pen.oval("trim", 4.4, -33, 3.6, 4.4)
    for x, y in ((-14, -41), (4, -53), (22, -43)):
        pen.oval("hat.light", x, y, 2.4)


def graduate_cap(pen: Pen) -> None:
    """A square academic cap with a tassel."""
    pen.form("hat", dome(22, wide=29), shade=4, light=0)
    pen.poly("hat.light", [(-46, -38), (4, -54), (48, -40), (0, -25)], rounding=1.5)
    pen.poly("hat", [(-46, -38), (0, -25), (48, -40), (48, -37), (0, -21), (-46, -35)])
    pen.line("trim", [(2, -39.5), (-26, -34), (-40, -30), (-41, -16)], 1.8)
    pen.limb("trim", [(-41, -18), (-41, -4)], (4, 7), is_blunt=True)
    pen.oval("trim", 2, -39.5, 3, 2)


def pirate_hat(pen: Pen) -> None:
    """A captain's cocked hat with a skull."""
    outline = smooth(
        [
            (-50, -18, 0.3),
            (-44, -36),
            (-24, -44),
            (-4, -62),
            (18, -58),
            (34, -44),
            (46, -38),
            (50, -20, 0.3),
            (24, -14),
            (0, -10),
            (-26, -11),
        ]
    )
    pen.form("hat", outline, shade=6, light=3)
    pen.line(
        "trim",
        [(-48, -22), (-40, -38), (-22, -45), (-4, -61), (17, -57), (34, -43), (46, -37)],
        2.6,
    )
    pen.oval("#f4efe2", 8, -36, 8.6, 8)
    pen.box("#f4efe2", 3, -32, 10, 7.5, rounding=2.4)
    for x in (4.8, 11.4):
        pen.oval("#2b2730", x, -36, 2.2, 2.6)
    pen.line("#2b2730", [(8, -28.6), (8, -25)], 1.2)
    pen.line("#f4efe2", [(-4, -22), (20, -17.6)], 2.4)
    pen.line("#f4efe2", [(20, -23.6), (-4, -17)], 2.4)


def beret(pen: Pen) -> None:
    """A soft round cap, worn aslant."""
    pen.form(
        "hat",
        smooth(
            [
                (27, -19, 0.5),
                (30, -30),
                (10, -44),
                (-20, -46),
                (-44, -34),
                (-45, -20),
                (-29, -12),
                (0, -14),
            ]
        ),
        shade=5,
        light=4,
    )
    pen.line("hat", [(-8, -44), (-9, -51)], 3)
    pen.line("hat.shade", [(-30, -14), (0, -16), (26, -20)], 2.4)


def deerstalker(pen: Pen) -> None:
    """A detective's checked cap with a peak before and behind."""
    pen.blob("hat.shade", [(-28, -18), (-44, -10), (-50, -2, 0.3), (-36, -4), (-24, -8)])
    outline = dome(31)
    pen.form("hat", outline, shade=5, light=3)
    with pen.inside(outline):
        for x in (-20, -6, 8, 22):
            pen.line("trim", [(x * 0.6, -48), (x, -28), (x * 1.1, -8)], 1.6, alpha=0.7)
        for y in (-36, -24):
            pen.line("trim", [(-36, y), (0, y + 4), (36, y - 2)], 1.6, alpha=0.7)
    pen.blob("hat.deep", [(-14, -14), (-16, -34), (-2, -44), (4, -40), (-4, -30), (-4, -13)])
    pen.line("trim", [(-6, -47), (0, -50), (6, -47)], 3)
    pen.form(
        "hat",
        smooth([(4, -13), (22, -20, 0.5), (38, -16), (48, -9, 0.3), (32, -9), (14, -8)]),
        shade=2,
        light=0,
    )


@owned("hat", "cap")
def nurse_cap(pen: Pen) -> None:
    """A folded white cap with a red cross."""
    pen.form(
        "hat",
        smooth(
            [
                (-24, -26, 0.2),
                (-28, -44, 0.3),
                (0, -50),
                (24, -46, 0.3),
                (26, -28, 0.2),
                (2, -24),
            ]
        ),
        shade=4,
        light=0,
    )
    pen.box("#d8443f", 0.4, -43, 5, 14, rounding=1)
    pen.box("#d8443f", -4, -38.6, 14, 5, rounding=1)


def headscarf(pen: Pen) -> None:
    """A scarf around head and neck, as a hijab or a country shawl."""
    outline = smooth(
        [
            (29, -8, 0.4),
            (27, -28),
            (10, -40),
            (-14, -39),
            (-32, -22),
            (-34, 8),
            (-38, 36),
            (-22, 52),
            (4, 56),
            (28, 48),
            (32, 36, 0.5),
            (18, 31),
            (4, 31),
            (-9, 24),
            (-16, 8),
            (-14, -10),
            (-2, -21),
            (14, -23),
            (24, -17),
        ]
    )
    pen.form("hat", outline, shade=6, light=4)
    pen.line("hat.shade", [(-24, -14), (-24, 14), (-10, 34), (14, 38)], 2)
    pen.line("hat.shade", [(-28, 26), (-14, 44), (6, 48)], 2)


def turban(pen: Pen) -> None:
    """A wound turban with a jewel."""
    outline = smooth(
        [
            (29, -13, 0.5),
            (36, -26),
            (26, -44),
            (4, -54),
            (-22, -48),
            (-36, -30),
            (-31, -12, 0.5),
            (0, -11),
        ]
    )
    pen.form("hat", outline, shade=6, light=4)
    with pen.inside(outline):
        for dy in (0, 11, 22):
            pen.line("hat.shade", [(-40, -30 - dy), (-6, -14 - dy), (12, -16 - dy)], 1.8)
            pen.line("hat.shade", [(40, -26 - dy), (22, -16 - dy), (10, -12 - dy)], 1.8)
    pen.oval("trim", 11, -28, 5, 6.5)
    pen.oval("#ffffff.raw", 9.6, -30, 1.4, alpha=0.8)


def flower_crown(pen: Pen) -> None:
    """A wreath of flowers and leaves."""
    pen.line("#5c8f4a", [(-28, -14), (-8, -22), (14, -24), (28, -16)], 4)
    for i, x in enumerate((-27, -16, -4, 8, 19, 28)):
        y = -14 - 10 * (1 - (x / 30) ** 2)
        pen.oval("#5c8f4a.shade", x - 5, y + 3, 5, 2.4, tilt=30)
        tone = "hat" if i % 2 == 0 else "trim"
        for dx, dy in ((-3.4, 0), (3.4, 0), (0, -3.4), (0, 3.4)):
            pen.oval(tone, x + dx, y + dy, 3.6)
        pen.oval("#f5d76a", x, y, 2.2)


def hood(pen: Pen) -> None:
    """A hood of cloth round the head."""
    outline = smooth(
        [
            (31, -2, 0.4),
            (32, -26),
            (14, -44),
            (-14, -46),
            (-37, -24),
            (-40, 12),
            (-34, 44),
            (-6, 50, 0.5),
            (10, 40, 0.4),
            (-8, 26),
            (-16, 6),
            (-13, -14),
            (2, -25),
            (20, -20),
        ]
    )
    pen.form("hat", outline, shade=7, light=4)
    pen.line("hat.deep", [(24, -16), (8, -26), (-12, -18), (-17, 6), (-8, 27)], 3, alpha=0.6)


def jester_hat(pen: Pen) -> None:
    """A cap with bells."""
    for pts, tone, bell in (
        (
            [(-10, -20), (-26, -44), (-46, -40), (-52, -18), (-42, -28), (-30, -16)],
            "hat",
            (-52, -15),
        ),
        ([(8, -20), (26, -44), (44, -42), (52, -20), (42, -30), (28, -16)], "trim", (52, -17)),
        ([(-16, -20), (-10, -48), (6, -66), (12, -46), (16, -20)], "hat.light", (5, -67)),
    ):
        pen.blob(tone, pts)
        pen.oval(GOLD, *bell, 5)
    pen.form(
        "trim",
        smooth(
            [(-31, -22, 0.3), (0, -18), (31, -24, 0.3), (31, -14, 0.3), (0, -8), (-31, -12, 0.3)]
        ),
        shade=3,
        light=0,
    )


def bubble(pen: Pen) -> None:
    """A space helmet: a shell with a clear visor, drawn around the whole head."""
    shell = ellipse(2, -6, 46, 46)
    pen.fill("hat", shell.plus(smooth(VISOR)))
    with pen.inside(shell.plus(smooth(VISOR))):
        pen.fill("hat.shade", shell.plus(shell.moved(-4, -5)), alpha=0.7)
    pen.blob("#bfe2f2", VISOR, alpha=0.22)
    pen.edge("hat.shade", smooth(VISOR), 3)
    pen.blob("#ffffff", [(-14, -18), (-4, -32), (6, -35), (2, -30), (-6, -20), (-9, -8)], alpha=0.6)
    pen.oval("trim", -37, 0, 6, 10)
    pen.oval("trim.shade", -36, 1, 3.4, 6.4)


VISOR: Final[tuple[Point, ...]] = (
    (-27, -6),
    (-18, -32),
    (8, -42),
    (34, -30),
    (42, -5),
    (32, 20),
    (8, 31),
    (-18, 22),
)


def diving_mask(pen: Pen) -> None:
    """Goggles with a snorkel, or ski goggles."""
    pen.line("trim", [(-27, -4), (-8, -2)], 4)
    pen.form(
        "trim",
        smooth(
            [(-5, -9, 0.6), (12, -11), (29, -9, 0.6), (29, 5), (17, 6), (12, 3), (6, 7), (-5, 5)]
        ),
        shade=2,
        light=0,
    )
    pen.blob(
        "#a9dcec",
        [
            (-2, -6, 0.6),
            (12, -8),
            (26, -6, 0.6),
            (26, 2.6),
            (17, 3.4),
            (12, 0.4),
            (6, 4),
            (-2, 2.6),
        ],
    )
    pen.line("#ffffff", [(1, -4), (6, -5)], 1.6, alpha=0.9)


def ski_helmet(pen: Pen) -> None:
    """A round helmet with goggles."""
    shell = smooth(
        [
            (27, -12, 0.4),
            (29, -28),
            (14, -43),
            (-10, -44),
            (-32, -30),
            (-36, -6),
            (-28, 12),
            (-12, 14, 0.5),
            (-10, -4),
            (0, -14, 0.5),
        ]
    )
    pen.form("hat", shell, shade=6, light=4)
    diving_mask(pen)


def swim_cap(pen: Pen) -> None:
    """A tight bathing cap."""
    outline = smooth(
        [
            (25, -12, 0.3),
            (24, -26),
            (8, -35.5),
            (-12, -32),
            (-25, -16),
            (-24, 4),
            (-17, 8, 0.3),
            (-12, -4),
            (-4, -14),
            (10, -18),
        ]
    )
    pen.form("hat", outline, shade=4, light=4)
    pen.line("trim", [(-22, -10), (-6, -24), (22, -22)], 3)


def bath_cap(pen: Pen) -> None:
    """A puffed cap against the wet, gathered by a ruffled band around the head."""
    puffs: list[Point] = []
    for x, y in ((-33, -20), (-36, -40), (-24, -55), (-4, -60), (16, -55), (30, -42), (31, -20)):
        puffs.append((x, y))
    outline = smooth([(-31, -9, 0.2), *puffs, (29, -11, 0.2), (0, -8)])
    pen.form("hat", outline, shade=5, light=4)
    for root, tip in (((-18, -14), (-24, -30)), ((-4, -13), (-6, -30)), ((12, -14), (15, -30))):
        pen.line("hat.shade", [root, tip], 1.6)
    for k in range(9):
        x = -32 + 7.9 * k
        y = -10.5 + 2.4 * (1 - ((k - 4) / 4) ** 2)
        pen.oval("trim" if k % 2 else "trim.light", x, y, 5.2, 4.8)
    pen.line("hat.deep", [(-32, -14.5), (0, -11.5), (31, -15.5)], 1.5)


def ninja_wrap(pen: Pen) -> None:
    """A dark cloth that leaves only the eyes."""
    outline = smooth(
        [
            (27.5, -10, 0.3),
            (27, -28),
            (8, -37),
            (-14, -33),
            (-28, -16),
            (-27, 10),
            (-16, 26),
            (8, 31.5),
            (22, 25),
            (28, 8, 0.3),
            (12, 7),
            (-12, 8, 0.5),
            (-14, -6, 0.5),
            (6, -11.5),
        ]
    )
    pen.form("hat", outline, shade=5, light=4)
    pen.limb("trim", [(-27, -16), (0, -22), (27, -20)], (7, 7, 7))
    pen.limb("trim", [(-26, -14), (-38, -9), (-46, 2)], (6, 7, 4))
    pen.limb("trim.shade", [(-26, -12), (-34, 0), (-37, 10)], (6, 7, 4))


def samurai_helmet(pen: Pen) -> None:
    """A kabuto with a crest and a neck guard."""
    for k in (2, 1, 0):
        pen.blob(
            "trim" if k % 2 == 0 else "hat.shade",
            [
                (-20, -18),
                (-34 - k * 5, -6 + k * 8),
                (-38 - k * 6, 10 + k * 8, 0.3),
                (-16, 6 + k * 10, 0.4),
                (-14, -8),
            ],
        )
    pen.form("hat", dome(32), shade=6, light=3)
    for x in (-18, -4, 10):
        pen.line("hat.light", [(x * 0.4, -45), (x, -30), (x * 1.2, -14)], 1.3, alpha=0.6)
    pen.blob(
        "hat.deep", [(-10, -14), (10, -16), (32, -20, 0.4), (42, -13, 0.4), (20, -9), (-4, -9)]
    )
    pen.blob(
        GOLD,
        [
            (14, -22),
            (2, -40),
            (-6, -62, 0.2),
            (10, -44),
            (17, -30),
            (26, -44),
            (44, -60, 0.2),
            (36, -40),
            (20, -22),
        ],
    )
    pen.oval("#d8443f", 17, -24, 4.6)


def halo(pen: Pen) -> None:
    """A ring of light above the head."""
    if pen.is_night:
        pen.glow("#ffe79a.raw", -1, -54, 40, alpha=0.5)
    pen.edge("#ffd75e.lit", ellipse(-1, -52, 26, 7), 5)
    pen.edge("#fff3c2.raw", ellipse(-1, -53, 26, 7), 1.6)


def elf_cap(pen: Pen) -> None:
    """A pointed green cap with a bell."""
    body = smooth(
        [
            (-31, -15, 0.4),
            (-28, -38),
            (-20, -58),
            (-34, -76, 0.3),
            (-6, -70),
            (14, -50),
            (30, -18, 0.4),
            (0, -10),
        ]
    )
    pen.form("hat", body, shade=6, light=3)
    pen.line("hat.shade", [(-20, -58), (-12, -60), (-4, -56)], 1.8)
    pen.form(
        "trim",
        smooth(
            [(-33, -23, 0.3), (0, -18), (33, -25, 0.3), (33, -14, 0.3), (0, -6), (-33, -11, 0.3)]
        ),
        shade=3,
        light=0,
    )
    pen.oval(GOLD, -35, -76, 5.4)


@owned("mask")
def domino(pen: Pen, tone: Tone = "hat") -> None:
    """A mask around the eyes."""
    mask = smooth(
        [
            (-4, -6),
            (6, -9),
            (13, -5),
            (20, -9),
            (29, -5),
            (28, 3),
            (20, 6),
            (13, 2),
            (5, 6),
            (-4, 3),
        ]
    )
    pen.line(tone, [(-2, -3), (-18, -5)], 2)
    pen.fill(tone, mask)
    for x in (5, 20):
        pen.oval("#ffffff", x, -1, 3.6, 3.2)
        pen.oval("#2b2226", x + 0.6, -1, 1.8, 2.4)


HEADGEAR: Final[Mapping[str, Callable[[Pen], None]]] = MappingProxyType(
    {
        "hat": fedora,
        "top hat": top_hat,
        "cap": cap,
        "bath cap": bath_cap,
        "beanie": beanie,
        "straw hat": straw_hat,
        "fur hat": ushanka,
        "beekeeper hat": bee_hat,
        "cowboy hat": cowboy_hat,
        "witch hat": witch_hat,
        "wizard hat": wizard_hat,
        "party hat": party_hat,
        "santa hat": santa_hat,
        "chef hat": chef_hat,
        "police cap": police_cap,
        "captain hat": captain_cap,
        "sailor hat": sailor_cap,
        "fire helmet": fire_helmet,
        "hard hat": hard_hat,
        "bicycle helmet": cycle_helmet,
        "football helmet": football_helmet,
        "helmet": knight_helmet,
        "viking helmet": viking_helmet,
        "crown": crown,
        "tiara": tiara,
        "graduation cap": graduate_cap,
        "pirate hat": pirate_hat,
        "beret": beret,
        "deerstalker": deerstalker,
        "headscarf": headscarf,
        "turban": turban,
        "flower crown": flower_crown,
        "jester hat": jester_hat,
        "space helmet": bubble,
        "goggles": diving_mask,
        "halo": halo,
        "hood": hood,
        "elf hat": elf_cap,
    }
)
"""What can be put on a head by name."""
