"""Owns the drawings of people who play with a club, a bat, a stick, or lift a bar.

The first variant is the sport itself. Does not know settings or light.
"""

from typing import Final

from msgspec.structs import replace

from tintype.engine.vignette.art import headgear, person_extras
from tintype.engine.vignette.art.athletes import first
from tintype.engine.vignette.art.owned import owned
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.person_body import POSES, Figure, Pose
from tintype.engine.vignette.art.person_cast import cast, role
from tintype.engine.vignette.art.person_dress import Look, figure

SPORTING: Final = ("crop", "short", "quiff")


@role(
    "golfer",
    slots={"shirt": "#4f9d6b", "trousers": "#e9e2d2", "hat": "#f4f2ec", "shoe": "#5a4636"},
    aliases=("golf player",),
    variants=first("playing"),
)
def golfer(pen: Pen) -> None:
    """Draw a golfer who has swung the club, and the ball that flies."""
    look = cast(
        pen,
        Look(sleeve="short", collar="shirt", shoe="shoe", hat=headgear.cap),
        women_hair=("ponytail",),
        men_hair=SPORTING,
    )
    own = Pose(
        near_arm=(64, 118),
        far_arm=(74, 126),
        near_hand="fist",
        far_hand="fist",
        near_leg=(-16, -26),
        far_leg=(16, 6),
        near_foot=34,
        lean=4,
    )
    is_own = pen.variant == "playing"

    @owned("club", "golf club")
    def club(p: Pen, f: Figure) -> None:
        if is_own:
            with f.far_palm(p), p.turned(-52, 0, 0):
                p.limb("#4a4a55", [(0, 10), (0, -26)], (5, 4))
                p.limb("#b9bec8", [(0, -24), (0, -92)], (2.6, 2.2))
                p.blob("#8f96a4", [(-3, -94), (4, -92), (16, -98), (17, -105), (2, -104)])

    def tee(p: Pen, f: Figure) -> None:
        if is_own:
            p.oval("#ffffff", 84, f.floor - 6, 5.5)

    figure(pen, look, own if is_own else POSES[pen.variant], behind=tee, over=club)


@role(
    "baseball player",
    slots={"shirt": "#f2f1ec", "trousers": "#f2f1ec", "hat": "#c23b3b", "trim": "#c23b3b"},
    aliases=("batter", "baseball batter"),
    variants=first("playing"),
)
def baseball_player(pen: Pen) -> None:
    """Draw a batter with a raised bat."""
    look = cast(
        pen,
        Look(sleeve="short", shoe="sneaker", hat=headgear.cap),
        women=0.3,
        women_hair=("ponytail",),
        men_hair=SPORTING,
    )
    own = Pose(
        near_arm=(26, 128),
        far_arm=(40, 138),
        near_hand="fist",
        far_hand="fist",
        near_leg=(-20, -22),
        far_leg=(34, 8),
        lean=-4,
    )
    is_own = pen.variant == "playing"

    @owned("bat")
    def bat(p: Pen, f: Figure) -> None:
        if is_own:
            with f.far_palm(p), p.turned(-24, 0, 0):
                p.limb("#c98a42", [(0, 14), (0, -14), (0, -86)], (6, 7, 15))

    figure(
        pen,
        look,
        own if is_own else POSES[pen.variant],
        behind=bat,
        chest=lambda p, f: person_extras.number(p, f, "trim", "8"),
    )


@role(
    "hockey player",
    slots={"shirt": "#2f62b8", "trousers": "#2f3a55", "hat": "#2f62b8", "trim": "#f4f2ec"},
    aliases=("ice hockey player", "hockey goalie"),
    variants=first("playing"),
)
def hockey_player(pen: Pen) -> None:
    """Draw a hockey player with stick and puck."""
    look = cast(
        pen,
        Look(sleeve="long", shoe="sneaker", loose=5, bulk=3, hat=headgear.ski_helmet),
        women=0.3,
        women_hair=("ponytail",),
        men_hair=SPORTING,
    )
    own = Pose(
        near_arm=(20, 62),
        far_arm=(40, 60),
        near_hand="fist",
        far_hand="fist",
        near_leg=(-34, -50),
        far_leg=(44, 4),
        near_foot=30,
        lean=16,
    )
    is_own = pen.variant == "playing"

    @owned("stick", "hockey stick")
    def stick(p: Pen, f: Figure) -> None:
        if is_own:
            x, y = f.palm(f.far_arm)
            foot = f.floor - 5
            p.limb("#a9763a", [(x - 10, y - 26), (x, y), (x + 30, foot)], (5, 5, 5))
            p.limb("#3a3540", [(x + 28, foot), (x + 52, foot)], (8, 7))
            p.oval("#2f2d38", x + 66, foot + 2, 8, 4)

    figure(
        pen,
        look,
        own if is_own else POSES[pen.variant],
        over=stick,
        chest=lambda p, f: person_extras.number(p, f, "trim", "4"),
    )


@role(
    "weightlifter",
    slots={"shirt": "#c23b3b", "trousers": "#2f2d38", "trim": "#f4f2ec"},
    aliases=("weight lifter", "bodybuilder", "strongman", "powerlifter"),
    variants=first("lifting"),
)
def weightlifter(pen: Pen) -> None:
    """Draw a weightlifter with the bar above the head."""
    look = cast(
        pen,
        Look(sleeve="none", bottom="shorts", shoe="sneaker", bulk=4),
        women=0.3,
        women_hair=("ponytail",),
        men_hair=("crop", "bald"),
    )
    own = replace(
        POSES["cheering"],
        near_arm=(-128, -176),
        far_arm=(128, 176),
        near_hand="fist",
        far_hand="fist",
        near_leg=(-16, -10),
        far_leg=(18, 6),
        mouth="calm",
        tilt=0,
    )
    is_own = pen.variant == "lifting"

    @owned("barbell")
    def bar(p: Pen, f: Figure) -> None:
        if is_own:
            y = (f.palm(f.near_arm)[1] + f.palm(f.far_arm)[1]) / 2
            p.limb("#9aa1ad", [(-112, y), (112, y)], (6, 6))
            for side in (-1, 1):
                for k, (dx, tall) in enumerate(((84, 32), (97, 25))):
                    x = side * dx
                    tone = ("#33313d", "#c23b3b")[k]
                    p.limb(tone, [(x, y - tall), (x, y + tall)], (11, 11))

    figure(pen, look, own if is_own else POSES[pen.variant], behind=bar)


@role(
    "goalkeeper",
    slots={"shirt": "#f2b632", "trousers": "#2f3446", "glove": "#f4f4f0", "shoe": "#2f2d38"},
    aliases=("goalie", "goal keeper"),
    variants=first("diving", "catching"),
)
def goalkeeper(pen: Pen) -> None:
    """Draw a goalkeeper in the air, stretched out for the ball."""
    look = cast(
        pen,
        Look(sleeve="long", bottom="shorts", shoe="sneaker", has_gloves=True),
        women=0.4,
        women_hair=("ponytail",),
        men_hair=SPORTING,
    )
    dive = Pose(
        near_arm=(128, 136),
        far_arm=(138, 142),
        near_leg=(-58, -84),
        far_leg=(-36, -52),
        near_foot=60,
        far_foot=50,
        near_hand="open",
        far_hand="open",
        lean=54,
        tilt=-30,
        lift=64,
        mouth="open",
    )
    is_own = pen.variant in ("diving", "catching")

    def reach(p: Pen, f: Figure) -> None:
        if is_own:
            x, y = f.far_arm.end
            person_extras.ball(p, x + 24, y - 16)

    figure(
        pen,
        look,
        dive if is_own else POSES[pen.variant],
        behind=reach,
        chest=lambda p, f: person_extras.number(p, f, "shoe", "1"),
        x=164 if is_own else None,
    )
