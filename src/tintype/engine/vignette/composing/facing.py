"""Owns which way things face: towards what they relate to, towards each other, after their prey.

Does not know places beyond an x, nor how a mirror image is drawn.
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.composing.joint import groups_of
from tintype.engine.vignette.composing.relate import AHEAD, OVERLAID, ROW, is_file
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.scene import Relation
from tintype.engine.vignette.states import HALF_HIDDEN, LINED_UP

ON_THE_WAY: Final = ("running", "galloping", "walking", "flying", "swimming", "charging")
"""Poses of herds and flocks that all go the same way."""


def directions(
    spots: Sequence[Spot], relations: Sequence[Relation], dice: Dice
) -> dict[tuple[str, int], bool]:
    """Return, by (subject id, index), whether a piece is to be mirrored: things face each other."""
    out: dict[tuple[str, int], bool] = {}
    grounded = [s for s in spots if s.layer == 0] or list(spots)
    middle = sum(s.x for s in grounded) / len(grounded) if grounded else 0.0
    by_id: dict[str, list[Spot]] = {}
    for s in spots:
        by_id.setdefault(s.cluster.subject.id, []).append(s)
    traffic = dice.child("traffic").chance(0.4)
    chasers: dict[str, bool] = {}
    touching = groups_of([s.cluster for s in spots])
    joint = {(c.subject.id, c.index) for group in touching for c in group}
    for r in relations:
        if r.name in (*AHEAD, "pulling") and r.subject in by_id and r.object in by_id:
            ahead = by_id[r.object][0].x < by_id[r.subject][0].x
            ahead = ahead != (r.name == "pulling")
            chasers |= {r.subject: ahead, r.object: ahead}
        if r.subject in by_id and r.object in by_id:
            one, two = by_id[r.subject][0], by_id[r.object][0]
            if is_file(one.cluster, two.cluster, r.name):
                ahead = (two.x < one.x) == (r.name == "behind")
                chasers |= {r.subject: ahead, r.object: ahead}
    for id_, own in by_id.items():
        partner = next(
            (
                r.object if r.subject == id_ else r.subject
                for r in relations
                if id_ in (r.subject, r.object)
                and r.name in (*ROW, *OVERLAID)
                and (r.object if r.subject == id_ else r.subject) in by_id
            ),
            None,
        )
        goal = middle
        if partner:
            goal = sum(s.x for s in by_id[partner]) / len(by_id[partner])
        elif len(by_id) > 1:
            others = [s.x for s in grounded if s.cluster.subject.id != id_]
            goal = sum(others) / len(others) if others else middle
        herd = dice.child(f"herd {id_}").chance(0.5)
        for s in own:
            c = s.cluster
            if c.kind.faces == "front":
                continue
            if c.is_pinned or (id_, c.index) in joint:
                continue
            roll = dice.child(f"face {id_}/{c.index}")
            if c.subject.facing in ("left", "right"):
                wants_left = c.subject.facing == "left"
            elif id_ in chasers:
                wants_left = chasers[id_]
            elif c.kind.category.startswith("vehicles") and not partner:
                wants_left = traffic
            elif partner and (
                c.subject.variant == "leaning" or HALF_HIDDEN in c.subject.attributes
            ):
                wants_left = s.x < goal  # The back is to what one leans on or hides behind.
            elif len(spots) == 1:
                wants_left = roll.chance(0.35)
            elif len(own) > 1 and LINED_UP in c.subject.attributes:
                wants_left = herd  # They walk one behind the other.
            elif len(by_id) == 1 and len(own) > 3:
                is_astray = c.subject.variant not in ON_THE_WAY and roll.chance(0.2)
                wants_left = herd != is_astray
            elif abs(s.x - goal) < 2:
                wants_left = roll.chance(0.5)
            else:
                wants_left = s.x > goal
            out[(id_, c.index)] = wants_left != (c.kind.faces == "left")
    return out
