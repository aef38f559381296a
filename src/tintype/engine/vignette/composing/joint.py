"""Owns figures that touch: who stands next to whom, which way, and where their hands meet.

Poses such as shaking hands are drawn for one; here two of them become one group. Does not know
drawing, nor where the group will stand.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from tintype.engine.vignette.scene import Subject

if TYPE_CHECKING:
    from tintype.engine.vignette.composing.spots import Cluster

PAIRED: Final = ("shaking hands", "high five", "hugging", "kissing", "waltzing", "fighting")
"""Poses of two who turn to each other."""

CHAINED: Final = ("hand in hand",)
"""Poses of a row that all look the same way."""

JOINT: Final = (*PAIRED, *CHAINED)
NEARNESS: Final = {"hugging": 0.42, "kissing": 1.2, "waltzing": 0.58, "fighting": 1.2}
"""How far two stand apart, as a part of the reach of what of them meets."""
MEETING: Final = {"kissing": "lips"}
"""What of two meets, where it is not the hands."""


LOWERED: Final = {"kneeling hug": "hugging"}
"""Poses of who is at the height of a child, by the pose that the child has."""


def pose_in(subject: Subject) -> str | None:
    """Return the joint pose in which somebody takes part."""
    return LOWERED.get(subject.variant or "", subject.variant)


def pieces_in(subjects: Sequence[Subject], pose: str) -> list[tuple[str, int]]:
    """Return (id, index) of all pieces in a joint pose, in order."""
    return [(s.id, k) for s in subjects if pose_in(s) == pose for k in range(s.count)]


def turned_partners(subjects: Sequence[Subject]) -> frozenset[tuple[str, int]]:
    """Return the pieces that are mirrored, so that they look at the one before them."""
    out: list[tuple[str, int]] = []
    for pose in PAIRED:
        out += pieces_in(subjects, pose)[1::2]
    return frozenset(out)


def groups_of(clusters: Sequence["Cluster"]) -> list[list["Cluster"]]:
    """Return the clusters that touch each other, a group for each pose that two or more have."""
    groups = [[c for c in clusters if pose_in(c.subject) == pose] for pose in JOINT]
    return [g for g in groups if len(g) > 1 and all("front_hand" in c.anchors for c in g)]


def steps(group: Sequence["Cluster"], scales: Sequence[float]) -> list[float]:
    """Return the x of every foot point, the first at 0, so that hands meet."""
    pose = pose_in(group[0].subject)
    part = MEETING.get(pose or "", "front_hand")
    xs = [0.0]
    for k in range(1, len(group)):
        one, two = group[k - 1], group[k]
        if pose in CHAINED:
            reach = one.anchors["front_hand"][0] * scales[k - 1]
            reach -= two.anchors["rear_hand"][0] * scales[k]
        elif k % 2:
            reach = one.anchors[part][0] * scales[k - 1]
            reach -= two.anchors[part][0] * scales[k]
        else:
            reach = (one.right * scales[k - 1] - two.left * scales[k]) * 1.08
        xs.append(xs[-1] + reach * (NEARNESS.get(pose or "", 1.0) if k % 2 else 1.0))
    return xs
