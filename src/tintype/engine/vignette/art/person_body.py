"""Owns the human figure: proportions, joints, poses, and the bare parts of a body.

A figure is solved from a build (how long and wide the parts are) and a pose (the angles of the
joints), with the middle of the pelvis at (0, 0) and the person facing right in three-quarter
view. Longer than most modules because poses are tables of angles that belong beside the joints
they bend. Does not know faces (`person_head`), clothes (`person_dress`) or any one person.
"""

import itertools
import math
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

import msgspec

from tintype.engine.vignette.art.matrix import XY
from tintype.engine.vignette.art.outline import Outline, Point, limb, smooth
from tintype.engine.vignette.art.pen import Matrix, Pen

HandForm: TypeAlias = Literal["relaxed", "open", "fist", "point", "thumb"]
Mouth: TypeAlias = Literal[
    "smile",
    "open",
    "calm",
    "sad",
    "angry",
    "round",
    "laughing",
    "crying",
    "yawning",
    "shouting",
    "none",
]

SOLE: Final = 11.0
"""Height of the ankle above the ground for a foot of size 1."""


class Build(msgspec.Struct, frozen=True, kw_only=True):
    """Proportions in units; an adult is about 330 units tall. Widths are half widths."""

    head: float = 0.93
    torso: float = 98
    shoulder: float = 28
    chest: float = 26
    waist: float = 21.5
    hip: float = 20.5
    arm: XY = (50, 45)
    leg: XY = (83, 77)
    girth: float = 1.0
    belly: float = 0
    bust: float = 0
    foot: float = 1.0
    stoop: float = 0

    @property
    def hand(self) -> float:
        """Size of the hands, 1 for a man."""
        return 0.35 + 0.65 * self.arm[0] / 50


MAN: Final = Build()
WOMAN: Final = Build(
    head=0.91,
    torso=91,
    shoulder=20,
    chest=19,
    waist=13.5,
    hip=21,
    arm=(46, 41),
    leg=(81, 75),
    girth=0.85,
    bust=7,
    foot=0.88,
)
CHILD: Final = Build(
    head=0.92,
    torso=64,
    shoulder=18,
    chest=17,
    waist=16,
    hip=16.5,
    arm=(33, 29),
    leg=(50, 46),
    girth=0.8,
    foot=0.78,
)
STOUT: Final = Build(shoulder=27, chest=28, waist=29, hip=26, belly=9, girth=1.14)
OLD_MAN: Final = Build(torso=94, waist=22, hip=21, belly=4, leg=(78, 73), stoop=7)
OLD_WOMAN: Final = Build(
    head=0.92,
    torso=84,
    shoulder=20.5,
    chest=21,
    waist=19.5,
    hip=22.5,
    arm=(43, 39),
    leg=(69, 66),
    girth=0.94,
    bust=3,
    foot=0.86,
    stoop=7,
)


class Pose(msgspec.Struct, frozen=True, kw_only=True):
    """Angles of the joints in degrees: 0 hangs down, 90 points forward (right), 180 up.

    An arm is (upper arm, forearm), a leg (thigh, shin). A foot's pitch turns its toes down.
    `lift` is the height above the ground, `turn` turns the whole figure (-90 lies on its back).
    `rest` says what touches the ground: the feet, the bottom, the back, the hands, or nothing
    ("free": the pelvis itself is `lift` above the ground).
    """

    near_arm: XY = (-9, 8)
    far_arm: XY = (12, 26)
    near_leg: XY = (-2, -5)
    far_leg: XY = (7, 1)
    near_foot: float = 0
    far_foot: float = 0
    near_hand: HandForm = "relaxed"
    far_hand: HandForm = "relaxed"
    lean: float = 0
    tilt: float = 0
    lift: float = 0
    turn: float = 0
    rest: Literal["feet", "bottom", "back", "hands", "free"] = "feet"
    mouth: Mouth = "smile"
    is_asleep: bool = False
    has_book: bool = False
    has_sticks: bool = False
    is_far_leg_hidden: bool = False
    is_reaching: bool = False


POSES: Final[Mapping[str, Pose]] = MappingProxyType(
    {
        "standing": Pose(),  # weight on the near leg, the far foot a little ahead
        "waving": Pose(far_arm=(122, 172), far_hand="open", mouth="open", tilt=3),
        "walking": Pose(
            near_arm=(20, 42),
            far_arm=(-26, -6),
            near_leg=(-20, -38),
            far_leg=(26, 16),
            near_foot=30,
            far_foot=-14,
            lean=3,
        ),
        "running": Pose(
            near_arm=(-52, 34),
            far_arm=(48, 128),
            near_leg=(72, -6),
            far_leg=(-24, -92),
            near_foot=-6,
            far_foot=74,
            near_hand="fist",
            far_hand="fist",
            lean=13,
            lift=9,
            mouth="open",
        ),
        "sitting": Pose(
            near_arm=(-30, 24),
            far_arm=(38, 84),
            near_leg=(124, 22),
            far_leg=(108, 58),
            far_foot=-18,
            lean=-10,
            rest="bottom",
        ),
        "seated": Pose(
            near_arm=(8, 66),
            far_arm=(20, 70),
            near_leg=(84, 4),
            far_leg=(88, 8),
            rest="feet",
        ),
        "dozing": Pose(
            near_arm=(12, 52),
            far_arm=(20, 58),
            near_leg=(84, 4),
            far_leg=(88, 8),
            rest="feet",
            tilt=20,
            mouth="calm",
            is_asleep=True,
        ),
        "astride": Pose(
            near_arm=(30, 66),
            far_arm=(38, 70),
            near_leg=(58, -12),
            far_leg=(58, -12),
            near_hand="fist",
            far_hand="fist",
            near_foot=-8,
            far_foot=-8,
            lean=4,
            is_far_leg_hidden=True,
        ),
        "reading": Pose(
            near_arm=(24, 92),
            far_arm=(34, 98),
            near_leg=(126, 24),
            far_leg=(112, 44),
            far_foot=-10,
            near_hand="fist",
            far_hand="fist",
            lean=-7,
            tilt=14,
            rest="bottom",
            mouth="calm",
            has_book=True,
        ),
        "reading seated": Pose(
            near_arm=(14, 92),
            far_arm=(24, 98),
            near_leg=(84, 4),
            far_leg=(88, 8),
            near_hand="fist",
            far_hand="fist",
            tilt=14,
            mouth="calm",
            has_book=True,
        ),
        "dancing": Pose(
            near_arm=(-104, -150),
            far_arm=(100, 150),
            near_leg=(-14, -58),
            far_leg=(5, 2),
            near_foot=58,
            near_hand="open",
            far_hand="open",
            lean=-5,
            tilt=7,
            mouth="open",
        ),
        "jumping": Pose(
            near_arm=(-134, -160),
            far_arm=(134, 160),
            near_leg=(14, -74),
            far_leg=(58, -34),
            near_foot=58,
            far_foot=22,
            near_hand="open",
            far_hand="open",
            lift=38,
            mouth="open",
        ),
        "sleeping": Pose(
            near_arm=(6, 36),
            far_arm=(14, 44),
            near_leg=(46, -56),
            far_leg=(62, -40),
            near_foot=86,
            far_foot=76,
            turn=-90,
            tilt=16,
            rest="back",
            is_asleep=True,
            mouth="calm",
        ),
        "lying": Pose(
            near_arm=(6, 36),
            far_arm=(14, 44),
            near_leg=(46, -56),
            far_leg=(60, -44),
            near_foot=86,
            far_foot=76,
            turn=-90,
            tilt=16,
            rest="back",
        ),
        "pointing": Pose(near_arm=(-36, 52), far_arm=(92, 93), far_hand="point", near_hand="fist"),
        "reaching": Pose(
            near_arm=(30, 76),
            far_arm=(40, 84),
            near_leg=(-6, -9),
            far_leg=(10, 4),
            near_foot=4,
            near_hand="fist",
            far_hand="fist",
            lean=3,
            tilt=8,
        ),
        "kicking": Pose(
            near_arm=(-58, -26),
            far_arm=(56, 92),
            near_leg=(58, 40),
            far_leg=(-14, -22),
            near_foot=-6,
            far_foot=14,
            far_hand="fist",
            lean=-9,
            mouth="open",
        ),
        "tying": Pose(
            near_arm=(22, 28),
            far_arm=(34, 26),
            near_leg=(124, 20),
            far_leg=(106, 58),
            far_foot=-18,
            near_hand="fist",
            far_hand="fist",
            lean=30,
            tilt=8,
            rest="bottom",
        ),
        "drumming": Pose(
            near_arm=(24, 96),
            far_arm=(44, 110),
            near_hand="fist",
            far_hand="fist",
            mouth="open",
            has_sticks=True,
        ),
        "catching": Pose(
            near_arm=(58, 116),
            far_arm=(66, 124),
            near_leg=(-8, -14),
            far_leg=(14, 4),
            near_foot=8,
            near_hand="open",
            far_hand="open",
            lean=-2,
            mouth="open",
        ),
        "cheering": Pose(
            near_arm=(-146, -172),
            far_arm=(146, 172),
            near_hand="open",
            far_hand="open",
            near_leg=(-7, -6),
            far_leg=(7, 4),
            mouth="open",
            tilt=-4,
        ),
        "holding": Pose(near_arm=(18, 84), near_hand="fist"),
        "thinking": Pose(
            near_arm=(-8, 82),
            far_arm=(44, 212),
            near_hand="fist",
            far_hand="fist",
            tilt=-4,
            mouth="calm",
        ),
        "thumbs up": Pose(far_arm=(46, 100), far_hand="thumb"),
        "hand in hand": Pose(
            near_arm=(-44, -32),
            far_arm=(48, 36),
            near_leg=(-8, -14),
            far_leg=(12, 4),
            near_foot=10,
            near_hand="fist",
            far_hand="fist",
        ),
        "shaking hands": Pose(
            near_arm=(-8, 12), far_arm=(46, 84), far_hand="fist", near_leg=(-4, -6), lean=2
        ),
        "high five": Pose(
            near_arm=(-14, 10), far_arm=(112, 146), far_hand="open", mouth="open", tilt=-3
        ),
        "hugging": Pose(
            near_arm=(58, 96), far_arm=(66, 108), near_leg=(-5, -7), lean=5, tilt=6, mouth="smile"
        ),
        "kneeling hug": Pose(
            near_arm=(26, 80),
            far_arm=(36, 88),
            near_leg=(4, -86),
            far_leg=(84, 2),
            near_foot=84,
            lean=6,
            tilt=6,
        ),
        "kissing": Pose(
            near_arm=(16, 74),
            far_arm=(30, 84),
            near_leg=(-5, -8),
            far_leg=(8, 2),
            lean=7,
            tilt=6,
            mouth="calm",
            is_asleep=True,
        ),
        "waltzing": Pose(
            near_arm=(30, 74),
            far_arm=(60, 104),
            near_leg=(-16, -30),
            far_leg=(14, 6),
            near_foot=24,
            far_foot=-8,
            near_hand="relaxed",
            far_hand="fist",
            lean=3,
            tilt=4,
        ),
        "blowing": Pose(
            near_arm=(-24, 6),
            far_arm=(16, 52),
            near_leg=(-6, -8),
            far_leg=(9, 2),
            lean=17,
            tilt=8,
            mouth="round",
        ),
        "peering": Pose(
            near_arm=(24, 84),
            far_arm=(14, 74),
            near_leg=(-12, -14),
            far_leg=(12, 2),
            near_hand="fist",
            far_hand="fist",
            lean=27,
            tilt=10,
            mouth="calm",
        ),
        "fighting": Pose(
            near_arm=(10, 118),
            far_arm=(70, 100),
            near_leg=(-26, -38),
            far_leg=(34, 4),
            near_foot=26,
            near_hand="fist",
            far_hand="fist",
            lean=9,
            mouth="angry",
        ),
        "pushing": Pose(
            near_arm=(34, 82),
            far_arm=(42, 86),
            near_leg=(-20, -38),
            far_leg=(24, 12),
            near_foot=28,
            near_hand="fist",
            far_hand="fist",
            lean=7,
        ),
        "bowing": Pose(
            near_arm=(8, 14),
            far_arm=(20, 30),
            near_leg=(-4, -5),
            far_leg=(3, 0),
            lean=40,
            tilt=16,
            mouth="calm",
        ),
        "leaning": Pose(
            near_arm=(-6, 44),
            far_arm=(22, 60),
            near_leg=(24, 12),
            far_leg=(44, -4),
            near_hand="fist",
            far_hand="fist",
            near_foot=-4,
            lean=-12,
            tilt=6,
            mouth="calm",
        ),
        "meditating": Pose(
            near_arm=(-40, -26),
            far_arm=(44, 34),
            near_leg=(-72, 82),
            far_leg=(72, -82),
            near_foot=6,
            far_foot=170,
            rest="free",
            lift=46,
            is_asleep=True,
        ),
        "kneeling": Pose(
            near_arm=(16, 60), far_arm=(26, 66), near_leg=(4, -86), far_leg=(84, 2), near_foot=84
        ),
        "climbing": Pose(
            near_arm=(78, 142),
            far_arm=(118, 166),
            near_leg=(12, -34),
            far_leg=(74, -10),
            near_foot=24,
            near_hand="fist",
            far_hand="fist",
            lean=8,
            tilt=-8,
            lift=6,
        ),
        "hanging": Pose(
            near_arm=(152, 170),
            far_arm=(156, 176),
            near_leg=(16, -34),
            far_leg=(28, -16),
            near_foot=12,
            far_foot=14,
            lift=1.6,
            near_hand="fist",
            far_hand="fist",
            mouth="open",
        ),
        "crouching": Pose(
            near_arm=(34, 72),
            far_arm=(44, 80),
            near_leg=(104, -38),
            far_leg=(114, -30),
            far_hand="fist",
            lean=20,
            tilt=-4,
        ),
        "crawling": Pose(
            near_arm=(-6, 0),
            far_arm=(24, 12),
            near_leg=(-6, -88),
            far_leg=(16, -86),
            near_foot=84,
            far_foot=84,
            near_hand="open",
            far_hand="open",
            lean=74,
            tilt=-22,
        ),
        "on tiptoe": Pose(
            near_arm=(-26, -6),
            far_arm=(30, 44),
            near_leg=(-2, -4),
            far_leg=(3, 1),
            near_foot=32,
            far_foot=32,
            tilt=3,
        ),
        "tugging": Pose(
            near_arm=(52, 84),
            far_arm=(62, 86),
            near_leg=(18, -6),
            far_leg=(46, 14),
            near_hand="fist",
            far_hand="fist",
            far_foot=-8,
            lean=-20,
            tilt=8,
            mouth="open",
        ),
        "tree pose": Pose(
            near_arm=(-152, -188),
            far_arm=(156, 188),
            near_leg=(62, -72),
            far_leg=(0, 0),
            near_foot=-50,
            near_hand="open",
            far_hand="open",
            mouth="calm",
            is_asleep=True,
        ),
        "warrior pose": Pose(
            near_arm=(-88, -90),
            far_arm=(90, 92),
            near_leg=(-50, -46),
            far_leg=(68, 2),
            near_foot=16,
            near_hand="open",
            far_hand="open",
            mouth="calm",
        ),
        "downward dog": Pose(
            near_arm=(50, 52),
            far_arm=(54, 56),
            near_leg=(-26, -28),
            far_leg=(-22, -24),
            near_foot=24,
            far_foot=24,
            near_hand="open",
            far_hand="open",
            lean=128,
            tilt=110,
            mouth="calm",
        ),
        "handstand": Pose(
            near_arm=(174, 178),
            far_arm=(178, 182),
            near_leg=(-4, -8),
            far_leg=(14, 2),
            near_foot=40,
            far_foot=40,
            near_hand="open",
            far_hand="open",
            turn=180,
            rest="hands",
        ),
        "plank": Pose(
            near_arm=(2, 4),
            far_arm=(8, 8),
            near_leg=(-64, -64),
            far_leg=(-61, -61),
            near_foot=52,
            far_foot=52,
            near_hand="open",
            far_hand="open",
            lean=68,
            tilt=-8,
            mouth="calm",
        ),
    }
)
EXERCISES: Final = ("handstand", "tree pose", "warrior pose", "downward dog", "plank", "crawling")
"""The poses of those who are drawn for no role, beside the everyday ones."""
EVERYDAY: Final = tuple(p for p in POSES if p not in EXERCISES)
"""The poses that every person can take, the usual one first."""


class Grip(msgspec.Struct, frozen=True, kw_only=True):
    """Where the arms are while the hands have something, whatever the legs do."""

    near_arm: XY
    far_arm: XY | None = None
    near_hand: HandForm = "fist"
    far_hand: HandForm = "fist"


GRIPS: Final[Mapping[str, Grip]] = MappingProxyType(
    {
        "gripping": Grip(near_arm=(18, 84)),
        "gripping two": Grip(near_arm=(8, 78), far_arm=(30, 88)),
        "sheltering": Grip(near_arm=(26, 128)),
        "raising": Grip(near_arm=(78, 148)),
        "throwing": Grip(near_arm=(-92, -158)),
        "raising high": Grip(near_arm=(108, 166), far_arm=(114, 168)),
        "sipping": Grip(near_arm=(36, 130)),
        "eating": Grip(near_arm=(31, 148)),
        "licking": Grip(near_arm=(26, 116)),
        "phoning": Grip(near_arm=(88, 212), far_arm=(12, 26), far_hand="relaxed"),
        "aiming": Grip(near_arm=(52, 128), far_arm=(58, 132)),
        "self-portrait": Grip(near_arm=(72, 118), far_arm=(12, 26), far_hand="relaxed"),
        "strumming": Grip(near_arm=(-14, 62), far_arm=(20, 100)),
        "offering": Grip(near_arm=(48, 88), far_arm=(58, 92)),
        "brushing": Grip(near_arm=(60, 165)),
        "at an edge": Grip(near_arm=(-6, 72), far_arm=(30, 86)),
        "sounding": Grip(near_arm=(60, 150), far_arm=(64, 140)),
        "bowing a cello": Grip(near_arm=(10, 55), far_arm=(30, 150)),
        "plucking": Grip(near_arm=(40, 95), far_arm=(60, 100)),
        "squeezing": Grip(near_arm=(-16, 62), far_arm=(44, 76)),
        "fiddling": Grip(near_arm=(30, 100), far_arm=(75, 105)),
        "low and high": Grip(near_arm=(-14, 4), far_arm=(46, 112)),
        "high and low": Grip(near_arm=(24, 104), far_arm=(24, 18)),
        "skipping": Grip(near_arm=(-26, 34), far_arm=(40, 72)),
        "combing": Grip(near_arm=(-124, 132)),
        "drawing a bow": Grip(near_arm=(84, 104), far_arm=(86, 90)),
    }
)
"""What hands do with what they hold, by the attribute that asks for it."""


def gripping(pose: Pose, words: tuple[str, ...]) -> Pose:
    """Return `pose` with the arms that a word of the hands asks for."""
    for word in words:
        if grip := GRIPS.get(word):
            pose = msgspec.structs.replace(pose, near_arm=grip.near_arm, near_hand=grip.near_hand)
            if grip.far_arm is not None:
                pose = msgspec.structs.replace(pose, far_arm=grip.far_arm, far_hand=grip.far_hand)
    return pose


def direction(angle: float) -> XY:
    """Return the unit vector of a limb angle: 0 is down, 90 is to the right."""
    a = math.radians(angle)
    return math.sin(a), math.cos(a)


def step(start: XY, angle: float, length: float) -> XY:
    """Return the end of a bone."""
    dx, dy = direction(angle)
    return start[0] + dx * length, start[1] + dy * length


def turned(point: XY, degrees: float) -> XY:
    """Return `point` turned clockwise about (0, 0)."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return point[0] * c - point[1] * s, point[0] * s + point[1] * c


def frame(degrees: float, scale: float, at: XY) -> Matrix:
    """Return the matrix that turns clockwise, scales, and puts the origin at `at`."""
    c, s = math.cos(math.radians(degrees)) * scale, math.sin(math.radians(degrees)) * scale
    return (c, s, -s, c, *at)


class Limb(msgspec.Struct, frozen=True, kw_only=True):
    """A bent limb: root (shoulder or hip), joint (elbow or knee), end (wrist or ankle)."""

    root: XY
    joint: XY
    end: XY
    angles: XY

    def at(self, distance: float) -> tuple[XY, float]:
        """Return the point at `distance` from the root along the bones, and the angle there."""
        first = math.dist(self.root, self.joint)
        if distance <= first:
            return step(self.root, self.angles[0], distance), self.angles[0]
        return step(self.joint, self.angles[1], distance - first), self.angles[1]

    @property
    def length(self) -> float:
        """Length of both bones."""
        return math.dist(self.root, self.joint) + math.dist(self.joint, self.end)

    def spine(self, *fractions: float) -> list[XY]:
        """Return points at these fractions of the whole length."""
        return [self.at(self.length * f)[0] for f in fractions]


class Figure:
    """A build in a pose: the joints, with the pelvis at (0, 0), and where that is in the box."""

    def __init__(self, build: Build, pose: Pose, *, box: XY, ground: float, x: float) -> None:
        """Solve the joints; the figure stands on `ground` with its pelvis near `x`."""
        self.build = b = build
        self.pose = pose
        self.lean = pose.lean + b.stoop
        self.neck = self.place(0, -b.torso)
        near, far = self._reach(pose.near_arm), self._reach(pose.far_arm)
        self.near_arm = self._limb(self.place(-b.shoulder * 0.76, -b.torso + 14.5), near, b.arm)
        self.far_arm = self._limb(self.place(b.shoulder * 0.6, -b.torso + 12.5), far, b.arm)
        self.near_leg = self._limb((16 * b.girth - b.hip - 1, 2), pose.near_leg, b.leg)
        self.far_leg = self._limb((b.hip - 16 * b.girth + 0.5, 0), pose.far_leg, b.leg)
        self.head_angle = pose.tilt + pose.lean * 0.35 + b.stoop * 0.2
        nx, ny = self.neck
        s = b.head
        dx, dy = turned((5 * s + b.stoop * 0.7, (-35 + b.stoop * 0.6) * s), self.head_angle * 0.8)
        self.head = (nx + dx, ny + dy)
        self.box = box
        self.matrix = self._stand(ground, x)

    def _reach(self, angles: XY) -> XY:
        """Keep a child's short raised arms clear of its large head."""
        if self.build.arm[0] > 40 or self.pose.is_reaching:
            return angles
        upper, lower = angles
        return max(-126.0, min(126.0, upper)), max(-152.0, min(152.0, lower))

    def _limb(self, root: XY, angles: XY, lengths: XY) -> Limb:
        joint = step(root, angles[0], lengths[0])
        return Limb(root=root, joint=joint, end=step(joint, angles[1], lengths[1]), angles=angles)

    def _stand(self, ground: float, x: float) -> Matrix:
        low = 0.0
        if self.pose.rest == "feet":
            f = self.build.foot
            for leg, pitch in (
                (self.near_leg, self.pose.near_foot),
                (self.far_leg, self.pose.far_foot),
            ):
                for corner in ((-10 * f, SOLE * f), (24 * f, SOLE * f)):
                    low = max(low, leg.end[1] + turned(corner, pitch)[1])
        elif self.pose.rest == "bottom":
            low = self.build.hip * 0.95
            low = max(low, *(leg.end[1] + SOLE * 0.9 for leg in (self.near_leg, self.far_leg)))
        elif self.pose.rest == "back":
            low = self.build.chest + 7
        elif self.pose.rest == "hands":
            low = 20 - min(self.palm(arm)[1] for arm in (self.near_arm, self.far_arm))
            low = max(low, 44 * self.build.head - self.head[1])
        self.floor = low + self.pose.lift if not self.pose.turn else math.inf
        c = math.cos(math.radians(self.pose.turn))
        s = math.sin(math.radians(self.pose.turn))
        return (c, s, -s, c, x, ground - low - self.pose.lift)

    def place(self, x: float, y: float) -> XY:
        """Return a point of the trunk (upright, pelvis at (0, 0)) where the lean takes it."""
        return turned((x, y), self.lean)

    def in_box(self, point: XY) -> XY:
        """Return where a point of the figure is in the box."""
        a, b, c, d, e, f = self.matrix
        return a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f

    def on_head(self, x: float, y: float) -> XY:
        """Return where a point of the head (face centre at (0, 0)) is in the figure."""
        dx, dy = turned((x * self.build.head, y * self.build.head), self.head_angle)
        return self.head[0] + dx, self.head[1] + dy

    def palm(self, arm: Limb) -> XY:
        """Return the middle of the hand at the end of `arm`."""
        return step(arm.end, arm.angles[1], 9 * self.build.hand)

    @property
    def shoulder_y(self) -> float:
        """The height of the shoulders above the pelvis, as a y."""
        return -self.build.torso + 12

    # Frames to draw in

    @contextmanager
    def trunk(self, pen: Pen) -> Generator[None]:
        """Draw in the coordinates of the upright trunk: pelvis (0, 0), neck (0, -torso)."""
        with pen.turned(self.lean, 0, 0):
            yield

    @contextmanager
    def skull(self, pen: Pen) -> Generator[None]:
        """Draw in the coordinates of the head: face centre (0, 0), crown about (0, -31)."""
        with pen.group(matrix=frame(self.head_angle, self.build.head, self.head)):
            yield

    @contextmanager
    def near_palm(self, pen: Pen) -> Generator[None]:
        """Draw upright with the near palm at (0, 0), at the scale of the hand."""
        x, y = self.palm(self.near_arm)
        with pen.moved(x, y, scale=self.build.hand):
            yield

    @contextmanager
    def far_palm(self, pen: Pen) -> Generator[None]:
        """Draw upright with the far palm at (0, 0), at the scale of the hand."""
        x, y = self.palm(self.far_arm)
        with pen.moved(x, y, scale=self.build.hand):
            yield

    def anchor(self, pen: Pen, name: str, point: XY, *, size: float | None = None) -> None:
        """State an anchor at a point of the figure."""
        x, y = self.in_box(point)
        pen.anchor(name, round(x, 2), round(y, 2), size=size, angle=self.pose.turn)


def state_anchors(pen: Pen, f: Figure) -> None:
    """State where things are held and worn, and where the figure sits."""
    b = f.build
    is_far = f.pose.far_hand in ("point", "open") and f.pose.near_hand != "open"
    if any(word in GRIPS for word in pen.attributes):
        is_far = f.pose.far_hand == "point"
    main, other = (f.far_arm, f.near_arm) if is_far else (f.near_arm, f.far_arm)
    f.anchor(pen, "hand", f.palm(main))
    f.anchor(pen, "other_hand", f.palm(other))
    f.anchor(pen, "front_hand", f.palm(f.far_arm))
    f.anchor(pen, "rear_hand", f.palm(f.near_arm))
    f.anchor(pen, "head", f.on_head(-2, -31), size=58 * b.head)
    f.anchor(pen, "face", f.on_head(12, -1), size=36 * b.head)
    f.anchor(pen, "neck", f.place(1, -b.torso + 2), size=34 * b.head)
    f.anchor(pen, "back", f.place(-b.chest, -b.torso + 24), size=b.torso * 0.62)
    f.anchor(pen, "chest", f.place(2, -b.torso * 0.68), size=b.chest * 2)
    f.anchor(pen, "feet", f.near_leg.end)
    f.anchor(pen, "shoulder", f.near_arm.root, size=f.near_arm.length + 9 * b.hand)
    f.anchor(pen, "lips", f.on_head(13, 16))
    f.anchor(pen, "hip", (0, 0))
    f.anchor(pen, "lap", step(f.near_leg.root, f.near_leg.angles[0], b.leg[0] * 0.55))
    if f.pose.near_leg[0] > 40 and f.pose.rest == "feet":
        f.anchor(pen, "bottom", (0, b.hip * 0.8))


# Outlines of the body

BEND: Final = (0.4, 0.6)


def trunk_outline(b: Build, *, hem: float = 10, loose: float = 0) -> Outline:
    """Return the trunk, upright with the pelvis at (0, 0), as wide as a shirt on it.

    `hem` is how far below the pelvis it ends; `loose` widens it.
    """
    t, w = b.torso, loose
    waist = -t * 0.4
    return smooth(
        [
            (-9, -t - 1, 0.6),
            (-b.shoulder * 0.72, -t + 4.5),
            (-b.shoulder - w * 0.5, -t + 19),
            (-b.chest * 0.94 - w, -t * 0.62),
            (-b.waist - w, waist),
            (-b.hip - w, -2),
            (-b.hip - w, hem, 0.35),
            (0, hem + 3),
            (b.hip + w, hem, 0.35),
            (b.hip + w + b.belly * 0.6, -2),
            (b.waist + w + b.belly, waist + t * 0.06),
            (b.chest * 0.9 + b.bust + w, -t * 0.62),
            (b.shoulder * 0.84 + w * 0.5, -t + 17),
            (b.shoulder * 0.6, -t + 4.5),
            (10, -t - 1, 0.6),
        ]
    )


def arm_outline(
    arm: Limb, girth: float, *, start: float = 0, end: float = 1, extra: float = 0
) -> Outline:
    """Return a part of an arm; `extra` is added to its width, as cloth is."""
    widths = ((0.0, 20), (0.3, 18.5), (0.5, 16.5), (0.56, 16), (0.72, 15), (1.0, 10.5))
    return _part(arm, widths, girth, start, end, extra)


def leg_outline(
    leg: Limb, girth: float, *, start: float = 0, end: float = 1, extra: float = 0
) -> Outline:
    """Return a part of a leg; `extra` is added to its width, as cloth is."""
    widths = ((0.0, 32), (0.28, 28), (0.5, 20), (0.56, 19.5), (0.72, 20.5), (1.0, 12))
    return _part(leg, widths, girth, start, end, extra)


def _part(
    bone: Limb,
    widths: tuple[tuple[float, float], ...],
    girth: float,
    start: float,
    end: float,
    extra: float,
) -> Outline:
    stops = [start, *(f for f, _ in widths if start + 0.04 < f < end - 0.04), end]
    if abs(bone.angles[0] - bone.angles[1]) > 50:
        # A sharp bend is cut, so that the inner side of the outline does not cross itself.
        stops = sorted({*(s for s in stops if not 0.4 < s < 0.62), *BEND} if start < 0.4 else stops)
        stops = [s for s in stops if s <= end]
    wide = [_between(widths, f) * girth + extra for f in stops]
    return limb(bone.spine(*stops), wide, is_blunt=end < 1, has_round_start=start == 0)


def _between(widths: tuple[tuple[float, float], ...], at: float) -> float:
    for (a, wa), (b, wb) in itertools.pairwise(widths):
        if at <= b:
            return wa + (wb - wa) * (at - a) / (b - a)
    return widths[-1][1]


def skirt_outline(f: Figure, *, length: float, flare: float, top: float = -0.4) -> Outline:
    """Return cloth that hangs from the waist over both thighs, whatever the legs do.

    `length` is measured along the legs, `flare` is how much it widens; `top` is the height of
    the waist as a part of the trunk.
    """
    b = f.build
    front, back = f.near_leg, f.far_leg
    if front.angles[0] < back.angles[0]:
        front, back = back, front
    right: list[XY] = []
    left: list[XY] = []
    for k in (0.5, 0.8, 1.0):
        wide = b.hip * 0.6 + flare * k
        right.append(_beside(front, length * k, wide))
        left.append(_beside(back, length * k, -wide))
    inner = [_beside(front, length * 0.98, -b.hip * 0.5), _beside(back, length * 0.98, b.hip * 0.3)]
    hips = [f.place(b.hip + b.belly * 0.6, -8)] if front.angles[0] < 50 else []
    seat = [(-b.hip - 0.5, -6.0)]
    if back.angles[0] > 40:
        seat = [(-b.hip - 0.5, -3.0), (-b.hip * 0.5, b.hip * 0.8)]
    wl, wr = f.place(-b.waist, b.torso * top), f.place(b.waist + b.belly, b.torso * top)
    (rx, ry), (lx, ly) = right.pop(), left.pop()
    low = max(inner[0][1], inner[1][1], (ry + ly) / 2)
    sag = min(7.0, math.hypot(rx - lx, ry - ly) * 0.07)
    hem: list[Point] = [((rx + lx) / 2, (ry + ly) / 2 + sag)]
    if front.angles[0] - back.angles[0] > 60:
        hem = [(*inner[0], 0.6), ((inner[0][0] + inner[1][0]) / 2, low + 2)]
    points: list[Point] = [
        (*wl, 0.4),
        (*wr, 0.4),
        *hips,
        *right,
        (rx, ry, 0.25),
        *hem,
        (lx, ly, 0.25),
        *reversed(left),
        *reversed(seat),
    ]
    low = f.floor - 1
    return smooth([(p[0], min(p[1], low), p[2] if len(p) == 3 else 1.0) for p in points])


def _beside(leg: Limb, distance: float, offset: float) -> XY:
    """Return a point `offset` before a leg (behind it when negative), `distance` along it."""
    (x, y), angle = leg.at(distance)
    dx, dy = direction(angle)
    return (x + dy * offset, y - dx * offset)


# Bare parts


def hand(pen: Pen, f: Figure, arm: Limb, form: HandForm, tone: str, *, is_far: bool) -> None:
    """Draw the hand at the end of `arm`; the thumb is on the side the person faces."""
    k = f.build.hand
    slot = tone.partition(".")[0]
    dark = f"{slot}.deep" if is_far else f"{slot}.shade"
    with pen.group(matrix=frame(-arm.angles[1], k, arm.end)):
        if form == "open":
            for x, y, tip, far_y in ((-5, 10, -9, 19), (-2, 11, -3.5, 23), (2, 11, 2.5, 23)):
                pen.limb(tone, [(x, y), (tip, far_y)], (5, 4.2))
            pen.limb(tone, [(5, 10), (8, 20)], (4.6, 3.8))
            pen.limb(tone, [(4, 2), (10, 5), (14, 10)], (6, 5, 4))
            pen.blob(tone, [(-5, -4), (5, -4), (7.5, 5), (6, 13), (-1, 14.5), (-7, 11), (-7, 3)])
            return
        if form in ("fist", "point", "thumb"):
            pen.blob(tone, [(-5.5, -3), (5.5, -3), (8, 4), (7, 12), (0, 15), (-7, 11), (-7.5, 4)])
            if form == "point":
                pen.limb(tone, [(-1, 9), (0, 18), (0, 26)], (6, 5, 4))
            if form == "thumb":
                pen.limb(tone, [(4, 3), (14, 3), (23, 0)], (8, 7, 5.4))
            else:
                pen.limb(tone, [(5, 1), (8, 7), (3, 10)], (5.4, 5, 4))
            if pen.detail:
                pen.line(dark, [(-4, 8.5), (0, 9), (3, 11.5)], 1.1)
            return
        pen.blob(tone, [(-5.4, -4), (5.4, -4), (7, 4), (6.6, 13), (3, 20), (-3, 19), (-6.5, 9)])
        pen.limb(tone, [(4.5, 1), (8.6, 7), (7.6, 13)], (5.4, 5, 3.8))
        if pen.detail:
            pen.line(dark, [(4.2, 6), (5.4, 12)], 1.1)


def bare_foot(pen: Pen, f: Figure, leg: Limb, pitch: float, tone: str) -> None:
    """Draw a bare foot with its toes."""
    with pen.group(matrix=frame(pitch, f.build.foot, leg.end)):
        pen.blob(
            tone,
            [
                (-5, -5),
                (5, -5),
                (12, 3),
                (23, 6),
                (25, 10, 0.6),
                (20, 11, 0.4),
                (-4, 11, 0.5),
                (-8, 6),
            ],
        )
        if pen.detail:
            slot = tone.partition(".")[0]
            for x in (18, 21):
                pen.line(f"{slot}.deep", [(x, 6.5), (x + 1, 9)], 0.9)


# The room a figure takes
