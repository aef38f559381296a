"""Owns how a body gets its hands to a point: how far it bends down, and how its arms bend.

Points are in the units of the box that is drawn in. Does not know what there is to be touched.
"""

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

import msgspec

from tintype.engine.vignette.art.matrix import XY, unmoved
from tintype.engine.vignette.art.person_body import Build, Figure, Limb, Pose

BENDS: Final = (0, 5, 10, 16, 22, 28, 34, 40)
"""How far somebody leans forward to reach a point, the least that does, in degrees."""
STRAIGHT: Final = 0.97
"""How much of its length an arm stretches to at most; a straight one looks stiff."""
FORESHORTENED: Final = 0.42
"""How much of its length an arm keeps that is bent towards the one who looks on."""
PALM: Final = 9.0
"""How far the middle of the hand of a man is from his wrist."""


def reached(build: Build, pose: Pose, points: Sequence[XY], *, box: XY, x: float) -> Pose:
    """Return `pose` with the near hand at the first point, and the far one at the second if any.

    The body leans no further than it must; a point beyond its reach is pointed at.
    """
    best, least = pose, math.inf
    for bend in BENDS:
        leant = msgspec.structs.replace(pose, lean=pose.lean + bend, tilt=pose.tilt + 0.2 * bend)
        figure = Figure(build, leant, box=box, ground=box[1], x=x)
        goals = [unmoved(figure.matrix, p) for p in points]
        arms = (figure.near_arm, figure.far_arm)
        long = _length(build) * STRAIGHT
        short = sum(
            max(0.0, math.dist(a.root, g) - long) for a, g in zip(arms, goals, strict=False)
        )
        if short < least:
            best, least = _with_arms(leant, build, arms, goals), short
        if not short:
            break
    return best


HEADWARD: Final[Mapping[str, tuple[XY, bool]]] = MappingProxyType(
    {
        "combing": ((-25.0, -14.0), True),
        "brushing": ((46.0, 24.0), False),
        "sounding": ((48.0, 36.0), False),
    }
)
"""Where the near hand is by the head while it does something there, from the middle of the face,
and whether the elbow is behind."""
FARWARD: Final[Mapping[str, XY]] = MappingProxyType({"sounding": (66.0, 40.0)})
"""Where the far hand is then, if it does something there too."""


def at_head(build: Build, pose: Pose, words: Sequence[str], *, box: XY, x: float) -> Pose:
    """Return `pose` with the near hand at the hair or the mouth, if a word asks for it."""
    for word in words:
        if word in HEADWARD:
            (px, py), is_behind = HEADWARD[word]
            figure = Figure(build, pose, box=box, ground=box[1], x=x)
            goal = figure.on_head(px, py)
            near = bent(figure.near_arm.root, goal, build, is_behind=is_behind)
            pose = msgspec.structs.replace(pose, near_arm=near, is_reaching=True)
            if word in FARWARD:
                far = bent(figure.far_arm.root, figure.on_head(*FARWARD[word]), build)
                pose = msgspec.structs.replace(pose, far_arm=far)
    return pose


def _length(build: Build) -> float:
    return build.arm[0] + build.arm[1] + PALM * build.hand


def _with_arms(pose: Pose, build: Build, arms: Sequence[Limb], goals: Sequence[XY]) -> Pose:
    near = bent(arms[0].root, goals[0], build)
    far = bent(arms[1].root, goals[1], build) if len(goals) > 1 else pose.far_arm
    return msgspec.structs.replace(pose, near_arm=near, far_arm=far, is_reaching=True)


def bent(root: XY, goal: XY, build: Build, *, is_behind: bool = False) -> XY:
    """Return the angles of upper arm and forearm whose palm is at `goal`, the elbow low.

    With `is_behind` the elbow is at the back.
    """
    upper, lower = build.arm[0], build.arm[1] + PALM * build.hand
    dx, dy = goal[0] - root[0], goal[1] - root[1]
    far = math.hypot(dx, dy)
    far = max(FORESHORTENED * (upper + lower), min(far, STRAIGHT * (upper + lower)))
    towards = math.degrees(math.atan2(dx, dy))
    cosine = (upper**2 + far**2 - lower**2) / (2 * upper * far)
    turn = math.degrees(math.acos(max(-1.0, min(1.0, cosine))))
    first = towards + turn if is_behind or towards < -100 else towards - turn
    elbow = (upper * math.sin(math.radians(first)), upper * math.cos(math.radians(first)))
    way = (far * math.sin(math.radians(towards)), far * math.cos(math.radians(towards)))
    second = math.degrees(math.atan2(way[0] - elbow[0], way[1] - elbow[1]))
    while second - first > 180:
        second -= 360
    while second - first < -180:
        second += 360
    return first, second
