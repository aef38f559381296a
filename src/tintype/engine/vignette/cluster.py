"""Owns clusters: a thing drawn with all that it holds, wears and carries, hung on its anchors.

Does not know where a cluster will stand.
"""

from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.pen import Air, Group, Node, Swatch
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.scene import Relation, Scene, Subject

MAX_PIECES: Final = 60
SIZES: Final = {"tiny": 0.45, "small": 0.7, "normal": 1.0, "large": 1.4, "huge": 1.9}
ATTACHED: Final = ("on", "inside", "holding", "wearing", "riding")


class Cluster(msgspec.Struct, frozen=True, kw_only=True):
    """A thing with what is attached to it; origin at its foot point, in its own box units.

    `contact` is the span of x that touches the ground; `left`..`top` bound the whole.
    """

    subject: Subject
    index: int
    kind: Kind
    node: Node
    left: float
    right: float
    top: float
    contact: tuple[float, float]
    height: float
    metres: float
    is_flipped: bool


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """Where a cluster stands: (x, y) is its foot point in picture units; depth 0 near, 1 far."""

    cluster: Cluster
    x: float
    y: float
    scale: float
    depth: float
    is_airborne: bool = False
    is_afloat: bool = False

    @property
    def foot_x(self) -> float:
        """The x that is written into a pin."""
        return self.x


def palette_of(subject: Subject, kind: Kind) -> dict[str, Swatch]:
    """Return the slots that the subject's colour words change."""
    out: dict[str, Swatch] = {}
    words = subject.colours
    for i, slot in enumerate(kind.recolour):
        if words:
            word = words[min(i, len(words) - 1)] if i else words[0]
            out[slot] = Swatch(
                colour=COLOURS.get(word, kind.slots[slot]),
                finish=subject.material,
                pattern=subject.pattern,
                second=COLOURS.get(words[1]) if len(words) > 1 else None,
            )
    return out


def draw_subject(subject: Subject, *, is_flipped: bool, air: Air, dice: Dice) -> Drawing:
    """Draw one piece of a subject in its own box."""
    kind = CATALOG[subject.kind]
    return kind.draw(
        variant=subject.variant,
        is_flipped=is_flipped,
        air=air,
        dice=dice,
        attributes=subject.attributes,
        lettering=subject.lettering,
        palette=palette_of(subject, kind),
    )


def clusters_of(scene: Scene, *, air: Air, dice: Dice) -> list[Cluster]:
    """Return one cluster per piece that stands by itself."""
    children = {
        (r.object if r.name in ("on", "inside") else r.subject): r
        for r in scene.relations
        if r.name in ATTACHED
    }
    attached = {(r.subject if r.name in ("on", "inside") else r.object) for r in children.values()}
    out: list[Cluster] = []
    for subject in scene.subjects:
        if subject.id in attached or subject.kind not in CATALOG:
            continue
        for index in range(min(subject.count, MAX_PIECES - len(out))):
            own = dice.child(f"{subject.id}/{index}")
            flip = flips(subject, scene, own)
            out.append(build(scene, subject, index, is_flipped=flip, air=air, dice=own))
    return out


def flips(subject: Subject, scene: Scene, dice: Dice) -> bool:
    """Decide whether a thing faces against its drawing: towards what it relates to."""
    kind = CATALOG[subject.kind]
    if kind.faces == "front":
        return False
    if subject.facing in ("left", "right"):
        return subject.facing != kind.faces
    for r in scene.relations:
        if r.subject == subject.id and r.name == "left of":
            return kind.faces == "left"
        if r.subject == subject.id and r.name == "right of":
            return kind.faces == "right"
    return dice.chance(0.35) != (kind.faces == "left")


def build(
    scene: Scene,
    subject: Subject,
    index: int,
    *,
    is_flipped: bool,
    air: Air,
    dice: Dice,
) -> Cluster:
    """Draw a piece and hang what it holds, wears and carries on its anchors."""
    kind = CATALOG[subject.kind]
    drawing = draw_subject(subject, is_flipped=is_flipped, air=air, dice=dice)
    nodes: list[Node] = [drawing.group]
    top = 0.0
    for relation in scene.relations:
        child_id = held_by(relation, subject.id)
        child = scene.subject(child_id) if child_id else None
        if child is None or child.kind not in CATALOG:
            continue
        for k in range(min(child.count, 5)):
            node, child_top = hang(
                child, relation, drawing, kind, k, is_flipped=is_flipped, air=air, dice=dice
            )
            nodes.append(node)
            top = min(top, child_top)
    if drawing.front:
        nodes.append(drawing.front)
    width = kind.box[0]
    foot = (-width / 2, -kind.ground)
    touch = kind.shadow or (width * 0.1, width * 0.9)
    if is_flipped:
        touch = (width - touch[1], width - touch[0])
    return Cluster(
        subject=subject,
        index=index,
        kind=kind,
        node=Group(children=tuple(nodes), matrix=(1, 0, 0, 1, *foot), name=kind.name),
        left=-width / 2,
        right=width / 2,
        top=top - kind.ground,
        contact=(touch[0] - width / 2, touch[1] - width / 2),
        height=kind.ground,
        metres=kind.height_m * SIZES[subject.size],
        is_flipped=is_flipped,
    )


def held_by(relation: Relation, id_: str) -> str | None:
    """Return the id of what hangs on the thing `id_` by this relation, if anything does."""
    if relation.name in ("on", "inside"):
        return relation.subject if relation.object == id_ else None
    if relation.name in ("holding", "wearing"):
        return relation.object if relation.subject == id_ else None
    if relation.name == "riding":
        return relation.subject if relation.object == id_ else None
    return None


WORN: Final = {"worn": "head", "worn_face": "face", "worn_neck": "neck", "worn_back": "back"}
"""Anchor of a worn thing, and the wearer's anchor that it goes to."""

LEAST: Final = {"holding": 0.09, "on": 0.18, "inside": 0.16, "riding": 0.4}
"""Least height of a carried thing, as a part of the height of what carries it."""

ANCHORS: Final = {
    "on": ("top", "seat", "back", "head"),
    "inside": ("inside", "seat", "top"),
    "holding": ("hand", "mouth", "top"),
    "wearing": ("head", "top"),
    "riding": ("seat", "back", "top"),
}


def hang(
    child: Subject,
    relation: Relation,
    parent: Drawing,
    parent_kind: Kind,
    place: int,
    *,
    is_flipped: bool,
    air: Air,
    dice: Dice,
) -> tuple[Node, float]:
    """Return the child's node in the parent's box, and the y of its top there."""
    kind = CATALOG[child.kind]
    drawing = draw_subject(child, is_flipped=is_flipped, air=air, dice=dice)
    names = ANCHORS.get(relation.name, ("top",))
    fits = "grip" if relation.name == "holding" else ""
    if relation.name == "wearing":
        fits = next((n for n in WORN if n in drawing.anchors), "worn")
        names = (WORN[fits], *names)
    at = next((parent.anchors[n] for n in names if n in parent.anchors), None)
    x, y, size = (at.x, at.y, at.size) if at else (parent_kind.box[0] / 2, 0.0, None)
    grip = drawing.anchors.get(fits)
    gx, gy, gsize = (grip.x, grip.y, grip.size) if grip else (kind.box[0] / 2, kind.ground, None)
    scale = kind.metres_per_unit / parent_kind.metres_per_unit * SIZES[child.size]
    if relation.name == "wearing" and size and gsize:
        scale = size / gsize
    else:
        # What is carried may be a little too large, so that it can be told at a glance.
        least = LEAST.get(relation.name, 0.12) * parent_kind.box[1] / kind.box[1]
        scale = max(scale, least)
        if size and kind.box[0] * scale > size * 2.2:
            scale = size * 2.2 / kind.box[0]
    spread = (place - (min(child.count, 5) - 1) / 2) * kind.box[0] * scale * 0.9
    matrix = (scale, 0.0, 0.0, scale, x + spread - gx * scale, y - gy * scale)
    inner: tuple[Node, ...] = (drawing.group, *((drawing.front,) if drawing.front else ()))
    return Group(children=inner, matrix=matrix, name=kind.name), y - gy * scale
