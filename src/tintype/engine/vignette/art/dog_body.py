"""Owns the body that dogs share: on its feet, sitting, lying; with a head and a coat of its own.

Does not know breeds.
"""

from typing import Final, Literal, Protocol, TypeAlias

import msgspec

from tintype.engine.vignette.art.anatomy import (
    INK,
    Build,
    curve,
    dots,
    eye,
    far_legs,
    galloping,
    leap,
    near_legs,
    paw,
    standing,
)
from tintype.engine.vignette.art.outline import Outline, limb
from tintype.engine.vignette.art.pen import Pen, Tone

DOG: Final = Build(
    fore=(150, 112),
    hind=(64, 108),
    floor=188,
    fore_widths=(34, 20, 15),
    hind_widths=(46, 30, 17, 15),
    foot_slot="coat",
    apart=14,
)
POSES: Final = (
    "standing", "sitting", "running", "jumping", "lying", "sleeping", "howling", "feeding"
)  # fmt: skip
LIFTED: Final = -44.0
"""How far the head of one is turned that howls, in degrees."""
Tail: TypeAlias = Literal["plain", "bushy", "curled"]


class Head(Protocol):
    """Draws a dog's face in three-quarter view about the middle of its skull."""

    def __call__(self, pen: Pen, *, is_asleep: bool = False, is_panting: bool = False) -> None:
        """Draw the face."""
        ...


class Coat(msgspec.Struct, frozen=True, kw_only=True):
    """What tells one dog from another: its head, its tail, and a saddle of another tone."""

    head: Head
    tail: Tail = "plain"
    saddle: Tone | None = None


def draw_dog(pen: Pen, coat: Coat) -> None:
    """Draw a dog in the pose that the pen asks for, in a box of 240 x 190."""
    if pen.variant in ("sitting", "howling"):
        dog_sitting(pen, coat, is_howling=pen.variant == "howling")
    elif pen.variant in ("sleeping", "lying"):
        dog_lying(pen, coat, is_asleep=pen.variant == "sleeping")
    elif pen.variant == "jumping":
        with leap(pen, 240, 190):
            dog_on_feet(pen, coat, is_running=True)
    elif pen.variant == "feeding":
        dog_feeding(pen, coat)
    else:
        dog_on_feet(pen, coat, is_running=pen.variant == "running")


def dog_head(pen: Pen, *, is_asleep: bool = False, is_panting: bool = False) -> None:
    """Draw the dog's face in three-quarter view about the middle of its skull."""
    with pen.part("ears", "ear"):
        pen.blob("coat.deep", dots("20 -26, 36 -26, 46 -8, 43 14, 34 16, 26 -6"))
    skull = curve("-31 2, -24 -22, 2 -32, 25 -26, 34 -4, 36 12, 26 28, 4 32, -18 24")
    pen.form("coat", skull, shade=5, light=3)
    with pen.inside(skull):
        pen.blob("belly", dots("10 -34, 15 -12, 36 4, 40 40, -4 42, -10 18, 4 2, 6 -14"))
    if is_panting:
        pen.form("tongue", curve("14 24, 30 23, 32 38, 25 46, 17 40"), shade=3)
    pen.form("belly", curve("-3 16, 6 3, 20 -2, 36 3, 42 15, 36 27, 20 32, 4 28"), shade=4, light=2)
    pen.blob(INK, dots("15 2, 25 -2, 35 2, 32 9, 26 13, 19 10"))
    pen.oval("#ffffff.raw", 22.5, 2, 3, 1.4, alpha=0.7)
    pen.line(INK, dots("26 12, 25 19, 18 23, 10 21"), 1.7)
    pen.line(INK, dots("25 19, 31 23, 37 19"), 1.7)
    eye(pen, 1, -8, 4.8, is_asleep=is_asleep)
    eye(pen, 28, -10, 4.6, is_asleep=is_asleep)
    ear = curve("-14 -29, -32 -26, -42 -4, -40 20, -28 28, -18 14, -14 -4, -6 -22")
    with pen.part("ears", "ear"):
        pen.fill("coat.deep", ear)
        with pen.inside(ear):
            pen.fill("coat.shade", ear.moved(-4, -4))


def dog_on_feet(pen: Pen, coat: Coat, *, is_running: bool) -> None:
    """Draw the dog standing with its tail up, or at full stretch."""
    dy = 12 if is_running else 0
    with pen.moved(4, dy):
        legs = galloping(DOG, reach=0.82) if is_running else standing(DOG)
        far_legs(pen, DOG, legs)
        tail = limb(dots("46 94, 22 84, 4 66"), (16, 13, 6)) if is_running else tail_of(coat)
        with pen.part("tail"):
            pen.form("coat", tail, shade=4, light=2)
        trunk = curve(
            "36 104, 48 84, 84 78, 118 80, 140 64, 156 50, 184 66, 184 100, 168 126, 140 132,"
            "100 124, 66 130, 42 124"
        )
        pen.form("coat", trunk, shade=9, light=4)
        with pen.inside(trunk):
            if coat.saddle:
                pen.blob(coat.saddle, dots("20 104, 40 78, 84 70, 132 60, 150 84, 124 104, 60 112"))
            pen.blob("belly", dots("192 84, 172 92, 158 112, 136 124, 100 122, 150 148, 196 120"))
        near_legs(pen, DOG, legs)
        pen.limb("collar", dots("146 72, 162 88, 184 88"), (9, 10, 9))
        pen.oval("#e8c45a", 174, 96, 5.5, 6)
        with pen.moved(172, 52):
            coat.head(pen, is_panting=is_running)
    pen.anchor("head", 178, 22 + dy, size=48)
    pen.anchor("face", 191, 43 + dy, size=54)
    pen.anchor("mouth", 202, 72 + dy, size=30)
    pen.anchor("neck", 168, 84 + dy, size=22)
    pen.anchor("back", 96, 82 + dy, size=56)
    pen.anchor("seat", 96, 82 + dy, size=56)


def dog_feeding(pen: Pen, coat: Coat) -> None:
    """Draw the dog on its feet, its head down to what it eats or drinks."""
    with pen.moved(4, 0):
        far_legs(pen, DOG, standing(DOG))
        with pen.part("tail"):
            pen.form("coat", tail_of(coat), shade=4, light=2)
        trunk = curve(
            "36 104, 48 84, 84 78, 120 80, 150 78, 176 86, 184 104, 168 126, 140 132,"
            "100 124, 66 130, 42 124"
        )
        pen.form("coat", trunk, shade=9, light=4)
        with pen.inside(trunk):
            if coat.saddle:
                pen.blob(coat.saddle, dots("20 104, 40 78, 84 70, 132 70, 150 90, 124 104, 60 112"))
            pen.blob("belly", dots("192 100, 158 114, 136 124, 100 122, 150 148, 196 120"))
        near_legs(pen, DOG, standing(DOG))
        pen.form("coat", limb(dots("146 100, 166 108, 180 126"), (50, 46, 42)), shade=4, light=3)
        pen.limb("collar", dots("160 128, 174 118, 180 102"), (9, 10, 9))
        with pen.turned(26, 186, 130), pen.moved(186, 130, scale=0.9):
            coat.head(pen)
    pen.anchor("head", 204, 102, size=44)
    pen.anchor("face", 206, 126, size=50)
    pen.anchor("mouth", 204, 154, size=30)
    pen.anchor("neck", 164, 112, size=22)
    pen.anchor("back", 96, 80, size=56)
    pen.anchor("seat", 96, 80, size=56)


def tail_of(coat: Coat) -> Outline:
    """Return the tail of a dog that stands."""
    return {
        "plain": limb(dots("46 94, 26 80, 20 54, 30 32"), (16, 15, 12, 6)),
        "bushy": limb(dots("48 92, 24 84, 14 60, 22 34"), (16, 26, 28, 8)),
        "curled": limb(dots("46 90, 28 76, 26 52, 46 42, 58 58"), (18, 22, 22, 18, 8)),
    }[coat.tail]


def dog_sitting(pen: Pen, coat: Coat, *, is_howling: bool = False) -> None:
    """Draw the dog on its haunches."""
    tail = limb(dots("74 172, 46 174, 26 162, 18 142"), (18, 17, 14, 7))
    with pen.part("tail"):
        pen.form("coat", tail, shade=4, light=2)
    pen.limb("coat.deep", dots("162 110, 168 146, 168 180"), (24, 17, 15))
    paw(pen, "coat.deep", 168, 188, 15)
    body = curve("134 60, 106 86, 80 122, 66 158, 80 184, 126 187, 158 172, 174 128, 174 78")
    pen.form("coat", body, shade=10, light=4)
    with pen.inside(body):
        if coat.saddle:
            pen.blob(coat.saddle, dots("140 50, 100 80, 70 124, 56 160, 84 170, 118 118, 144 84"))
        pen.blob("belly", dots("182 76, 158 84, 150 110, 152 148, 166 168, 190 120"))
    haunch = curve("74 158, 84 128, 114 122, 136 146, 134 172, 126 187 .6, 84 188")
    pen.form("coat", haunch, shade=7, light=4)
    paw(pen, "coat", 128, 188, 18)
    leg = curve("134 106, 156 100, 164 130, 160 168, 162 182, 144 182, 142 140")
    pen.form("coat", leg, shade=4, light=2)
    paw(pen, "coat", 153, 188, 17)
    pen.limb("collar", dots("130 76, 150 90, 174 88"), (9, 10, 9))
    pen.oval("#e8c45a", 163, 97, 5.5, 6)
    if is_howling:
        with pen.turned(LIFTED, 150, 70), pen.moved(156, 60, scale=0.92):
            coat.head(pen, is_asleep=True)
    else:
        with pen.moved(156, 48):
            coat.head(pen, is_panting=True)
    pen.anchor("head", 158, 18, size=48)
    pen.anchor("face", 171, 39, size=54)
    pen.anchor("mouth", 182, 70, size=30)
    pen.anchor("neck", 152, 86, size=22)
    pen.anchor("back", 96, 104, size=40)


def dog_lying(pen: Pen, coat: Coat, *, is_asleep: bool) -> None:
    """Draw the dog lying, its head on its paws."""
    with pen.part("tail"):
        pen.form("coat", limb(dots("40 170, 18 178, 22 186, 52 184"), (15, 14, 12, 8)), shade=3)
    pen.limb("coat.deep", dots("158 166, 206 180"), (26, 14))
    body = curve("28 164, 40 130, 84 114, 130 112, 164 128, 178 156, 168 184, 100 188, 46 187")
    pen.form("coat", body, shade=12, light=5)
    if coat.saddle:
        with pen.inside(body):
            pen.blob(coat.saddle, dots("30 150, 40 124, 84 106, 140 106, 150 124, 110 142, 60 150"))
    haunch = curve("38 168, 52 138, 88 138, 104 162, 98 180, 124 183, 120 189 .6, 52 189")
    pen.form("coat", haunch, shade=6, light=3)
    paw(pen, "coat", 112, 188, 15)
    arm = limb(dots("140 164, 150 178, 196 181"), (30, 20, 15))
    pen.form("coat", arm, shade=4, light=2)
    paw(pen, "coat", 204, 188, 15)
    pen.limb("collar", dots("144 138, 156 158, 174 168"), (9, 10, 9))
    with pen.turned(10, 178, 146), pen.moved(178, 148):
        coat.head(pen, is_asleep=is_asleep)
    pen.anchor("head", 182, 118, size=46)
    pen.anchor("face", 192, 140, size=54)
    pen.anchor("mouth", 206, 168, size=30)
    pen.anchor("back", 92, 116, size=60)
    pen.anchor("neck", 160, 160, size=24)


USUAL: Final = Coat(head=dog_head)
