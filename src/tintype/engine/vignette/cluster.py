"""Owns clusters: a thing drawn with all that it holds, wears and carries, hung on its anchors.

Does not know where a cluster will stand, nor how anchors are fitted (`hang`).

Longer than most files because drawing a thing and hanging others on it call each other.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

import msgspec

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.matrix import after
from tintype.engine.vignette.art.pen import Air, Group, Node, Shape, Swatch, Tone
from tintype.engine.vignette.art.person_body import bounds
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.formation import CROSSED, box_of, leaned
from tintype.engine.vignette.hands import grip_of
from tintype.engine.vignette.hang import fitted_colours, helmeted
from tintype.engine.vignette.joint import turned_partners
from tintype.engine.vignette.laden import Body, Host, Load, Member, hooks_on
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.lexicon.forms import words
from tintype.engine.vignette.material import MATERIALS
from tintype.engine.vignette.overlay import overlaid
from tintype.engine.vignette.posing import (
    can_carry,
    carrying_pose,
    is_drawn_already,
    pose_of,
    without_book,
)
from tintype.engine.vignette.scene import ATTACHING, CARRIED, Relation, Scene, Seats, Subject
from tintype.engine.vignette.seating import Bench
from tintype.engine.vignette.states import STACKED
from tintype.engine.vignette.styles.pattern import PATTERNS

MAX_PIECES: Final = 60
MAX_CARRIED: Final = 12
MOST_CARRIED: Final = 24
"""So many things lie on one."""
IDENTICAL: Final = "identical"
"""The attribute of several that are as like as twins."""
FURRED: Final = ("animals", "birds", "sea", "reptiles", "dinosaurs", "insects", "fantasy")
"""Categories whose stripes and spots are markings, darker than the body."""

INKS: Final = ("ink", "text", "letter", "letters")
"""Slots of words, which no material changes."""

UPRIGHT: Final = (
    None,
    "standing",
    "waving",
    "walking",
    "reading",
    "holding",
    "thinking",
    "cooking",
)
"""Poses of a person that need little room at the sides."""

LOW: Final = (
    *("sitting", "seated", "reading", "sleeping", "lying", "kneeling", "meditating"),
    *("crouching", "crawling", "plank", "downward dog"),
)
"""Poses that leave the upper part of a box empty."""

REACHING: Final = ("pushing", "hugging", "pointing", "reaching", "blowing", "kneeling")
"""Poses of which the hands touch what is beside."""

MOUNTED: Final = ("riding", "on", "wearing")
EACH: Final = ("holding", "wearing", "riding")
"""Relations of which every piece of the host gets its own share."""


class Reach(msgspec.Struct, frozen=True, kw_only=True):
    """Where somebody's hands are to be, in his own box, the near one first; `pose` to be there."""

    points: tuple[tuple[float, float], ...]
    pose: str | None = None


class Cluster(msgspec.Struct, frozen=True, kw_only=True):
    """A thing with what is attached to it; origin at its foot point, in its own box units.

    `contact` is the span of x that touches the ground; `left`, `top`, `right` and `bottom` bound
    the whole with its attachments. `height` is what a pin's height measures. `face` is where one
    looks first.
    """

    subject: Subject
    index: int
    kind: Kind
    variant: str
    node: Node
    left: float
    right: float
    top: float
    bottom: float
    contact: tuple[float, float]
    height: float
    extent: float
    metres: float
    is_flipped: bool
    wrote: bool = False
    face: tuple[float, float] | None = None
    anchors: Mapping[str, tuple[float, float]] = {}
    seats: Mapping[str, Seats] = {}
    members: Mapping[str, Member] = {}

    @property
    def is_pinned(self) -> bool:
        """Whether it is known already where this piece stands."""
        return self.index < len(self.subject.pins)


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """Where a cluster stands: (x, y) is its foot point in picture units; depth 0 near, 1 far.

    `layer` orders what foot points cannot: -2 is the sky's own lights, 1 what flies before all.
    `sunk` is the part of the height that is under water.
    """

    cluster: Cluster
    x: float
    y: float
    scale: float
    depth: float = 0.0
    layer: int = 0
    is_airborne: bool = False
    is_afloat: bool = False
    sunk: float = 0.0

    @property
    def box(self) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) in picture units."""
        c, s = self.cluster, self.scale
        return (
            self.x + c.left * s,
            self.y + c.top * s,
            self.x + c.right * s,
            self.y + c.bottom * s,
        )


KIN_KINDS: Final = ("baby", "toddler", "old man", "old woman")
KIN_WORDS: Final = words(
    """mother father mum mom dad mommy daddy mama papa son daughter grandson granddaughter
    grandchild brother sister parent aunt uncle wife husband"""
)
"""Who looks alike in one picture."""


UNIFORM: Final = ("ice cream",)
"""What is of one colour all over if one is said."""
LAMPLIGHT: Final = "#ffd98a"
"""Window panes behind which lamps are lit by day."""
STRIPED: Final = ("hot air balloon", "parachute", "hang glider")
"""What is drawn with broad stripes in the slot `stripe` anyway."""
STRIPE: Final = "#fffaf0"
CARVED: Final = "carved"
"""The attribute of a statue, which is of one stuff all over."""


def palette_of(subject: Subject, kind: Kind) -> dict[str, Swatch]:
    """Return the slots that the subject's colour, material and pattern words change."""
    out: dict[str, Swatch] = {}
    parts = {
        p.slot: printed(p.colour, kind.slots[p.slot]) for p in subject.parts if p.slot in kind.slots
    }
    words = tuple(COLOURS[w] for w in subject.colours if w in COLOURS)
    material = MATERIALS.get(subject.material or "")
    if "bright windowed" in subject.attributes and "glass" in kind.slots:
        is_house = kind.category.startswith(("buildings", "landmarks"))
        parts |= {"glass": Swatch(colour=LAMPLIGHT)} if is_house else {}
    pattern = subject.pattern
    if pattern == "striped" and kind.name in STRIPED:
        # Stripes across its own would be a muddle: those are to be seen better.
        pattern = None
        parts.setdefault("stripe", Swatch(colour=STRIPE, is_named=True))
    if not words and material is None and pattern is None:
        return parts
    for i, slot in enumerate(kind.recolour):
        if slot in INKS and len(words) <= i:
            continue
        own = material.colour if material else kind.slots[slot]
        if words:
            is_said = i < len(words) or kind.name in UNIFORM
            own = words[min(i, len(words) - 1)] if is_said else kind.slots[slot]
        second = words[1] if len(words) > 1 else None
        if second is None and pattern and kind.category.startswith(FURRED):
            second = colour.mix(own, "#3a2a2e", 0.55)
        out[slot] = Swatch(
            colour=own,
            finish=subject.material if material else None,
            pattern=pattern if i == 0 or not words else None,
            second=second,
            is_named=i < len(words),
        )
    first = Swatch(colour=words[0], is_named=True) if words else None
    for slot in kind.along:
        if first is not None and slot not in kind.recolour[: len(words)]:
            out[slot] = first
    if subject.lettering and kind.recolour and "ink" in kind.slots and "ink" not in out:
        ground = out.get(kind.recolour[0])
        if ground is not None and kind.recolour[0] != "ink":
            # Words stay readable on whatever colour their ground was given.
            is_dark = colour.lightness(ground.colour) < 0.62
            out["ink"] = Swatch(colour="#fff6e2" if is_dark else "#2f2733")
    return {**out, **parts}


def printed(said: str, own: str) -> Swatch:
    """Return the swatch of a part that is called `striped red`, `red` or `striped`."""
    plain = said.replace("-", " ")
    found = [p for p in PATTERNS if f"{plain} ".startswith(p.replace("-", " ") + " ")]
    pattern = max(found, key=len, default=None)
    if pattern is None:
        return Swatch(colour=COLOURS.get(said, own), is_named=True)
    rest = said[len(pattern) :].strip()
    return Swatch(colour=COLOURS.get(rest, own), pattern=pattern, is_named=rest in COLOURS)


ANY_SHOP: Final = ("storefront", "shopfront", "store", "shop front", "store front", "boutique")
"""Words for a shop that nobody writes on its sign."""


def trade_of(subject: Subject, kind: Kind) -> str | None:
    """Return what a shop has on its sign if nothing else is said: what it was called."""
    word = subject.word
    is_shop = kind.category in ("buildings_shops", "buildings_town")
    says_more = word is not None and word not in (*kind.name.split(), *ANY_SHOP)
    return word.upper() if word and says_more and is_shop and len(word) < 16 else None


def lit(air: Air, attributes: tuple[str, ...]) -> Air:
    """Return the air for something whose lights are on by day, or off at night."""
    is_lit = "bright windowed" in attributes or (air.is_night and "dark windowed" not in attributes)
    return air if is_lit == air.is_night else msgspec.structs.replace(air, is_night=is_lit)


def draw_subject(
    subject: Subject,
    *,
    is_flipped: bool,
    air: Air,
    dice: Dice,
    pose: str | None = None,
    kin: Dice | None = None,
    reach: Reach | None = None,
) -> Drawing:
    """Draw one piece of a subject in its own box; a `pose` goes before the variant asked for."""
    kind = CATALOG[subject.kind]
    drawing = kind.draw(
        variant=pose or subject.variant,
        is_flipped=is_flipped,
        air=lit(air, subject.attributes),
        dice=dice,
        attributes=subject.attributes,
        lettering=subject.lettering or trade_of(subject, kind),
        palette=palette_of(subject, kind),
        kin=kin,
        reach=reach.points if reach else (),
    )
    stuff = MATERIALS.get(subject.material or "")
    if CARVED in subject.attributes and stuff and not subject.colours:
        drawing = hewn(drawing, stuff.colour)
    if is_flipped and "text" in drawing.anchors:
        # Words are never shown in a mirror.
        return draw_subject(subject, is_flipped=False, air=air, dice=dice, pose=pose, kin=kin)
    return drawing


def hewn(drawing: Drawing, stuff: str) -> Drawing:
    """Return a drawing as a statue: all of it of one stuff, what was dark is in its shade."""

    def toned(tone: Tone, palette: Mapping[str, Swatch]) -> Tone:
        slot, _, role = tone.partition(".")
        own = palette[slot].colour if slot in palette else slot
        if not own.startswith("#"):
            return tone
        light = colour.lightness(own) - 0.66
        own = colour.mix(stuff, "#ffffff" if light > 0 else "#2f2740", min(0.6, abs(light)))
        return f"{own}.{role}" if role else own

    def cut(node: Node, palette: Mapping[str, Swatch]) -> Node:
        if isinstance(node, Shape):
            to = toned(node.to, palette) if node.to else None
            return msgspec.structs.replace(node, tone=toned(node.tone, palette), to=to)
        inner = {**palette, **(node.palette or {})}
        return msgspec.structs.replace(
            node, children=tuple(cut(n, inner) for n in node.children), palette=None
        )

    group = cut(drawing.group, {})
    front = cut(drawing.front, {}) if drawing.front else None
    return msgspec.structs.replace(drawing, group=group, front=front)


def lettered(
    subject: Subject,
    stream: str,
    *,
    is_flipped: bool,
    air: Air,
    dice: Dice,
    pose: str | None,
    reach: Reach | None = None,
) -> tuple[Drawing, bool]:
    """Return the drawing of a piece, and whether it shows the words that it is to hold.

    Drawing twice, by the same chance, tells whether the drawing can.
    """
    is_kin = is_relative(subject) and stream.endswith("/0")

    def made(one: Subject) -> Drawing:
        own = dice.child(stream)
        kin = dice.child("kin") if is_kin else None
        return draw_subject(
            one, is_flipped=is_flipped, air=air, dice=own, pose=pose, kin=kin, reach=reach
        )

    drawing = made(subject)
    if not subject.lettering:
        return drawing, False
    return drawing, made(msgspec.structs.replace(subject, lettering=None)) != drawing


def is_relative(subject: Subject) -> bool:
    """Tell whether somebody is named as one of a family, whose skins are alike."""
    return subject.kind in KIN_KINDS or (subject.word or "").rpartition(" ")[2] in KIN_WORDS


def attached_ids(scene: Scene) -> frozenset[str]:
    """Return the ids of subjects that hang on another one and stand nowhere themselves."""
    hosts: dict[str, str] = {}
    for relation in scene.relations:
        child = child_of(relation)
        host = relation.subject if child == relation.object else relation.object
        one, two = scene.subject(child or ""), scene.subject(host)
        if one is None or two is None or one.kind not in CATALOG or two.kind not in CATALOG:
            continue
        if one.id not in chain_of(host, hosts) and can_carry(one, two, relation):
            hosts.setdefault(one.id, host)
    return frozenset(hosts)


def chain_of(id_: str, hosts: Mapping[str, str]) -> list[str]:
    """Return a thing, what it hangs on, what that hangs on, and so forth."""
    out = [id_]
    while (above := hosts.get(out[-1])) is not None:
        out.append(above)
    return out


def child_of(relation: Relation) -> str | None:
    """Return the id of what hangs on the other side of this relation, if it attaches at all."""
    if relation.name in ATTACHING:
        return relation.subject
    return relation.object if relation.name in CARRIED else None


def children_of(scene: Scene, id_: str) -> list[tuple[Subject, Relation]]:
    """Return what hangs on the thing `id_`, in the order of the relations."""
    out: list[tuple[Subject, Relation]] = []
    for relation in scene.relations:
        child_id = child_of(relation)
        host = relation.subject if child_id == relation.object else relation.object
        child = scene.subject(child_id or "")
        if host != id_ or child is None or child.kind not in CATALOG or child.id == id_:
            continue
        holder = scene.subject(id_)
        if holder is not None and can_carry(child, holder, relation):
            out.append((child, relation))
    return in_order(out, scene.relations)


def in_order(
    loads: Sequence[tuple[Subject, Relation]], relations: Sequence[Relation]
) -> list[tuple[Subject, Relation]]:
    """Return what hangs on one thing from left to right, as it is said of the one and the other."""
    out = list(loads)
    for r in relations:
        ids = [c.id for c, _ in out]
        if r.name not in ("left of", "right of", "between") or r.subject not in ids:
            continue
        if r.object not in ids or (r.name == "between" and (r.other or "") not in ids):
            continue
        moved = out.pop(ids.index(r.subject))
        others = [c.id for c, _ in out]
        at = others.index(r.object)
        if r.name == "between":
            at = min(at, others.index(r.other or "")) + 1
        out.insert(at + (r.name == "right of"), moved)
    return out


def clusters_of(scene: Scene, *, air: Air, dice: Dice) -> list[Cluster]:
    """Return one cluster per piece that stands by itself."""
    attached = attached_ids(scene)
    mirrored = turned_partners(scene.subjects)
    out: list[Cluster] = []
    for subject in scene.subjects:
        if subject.id in attached or subject.kind not in CATALOG:
            continue
        for index in range(min(subject.count, MAX_PIECES - len(out))):
            pins = subject.pins
            flip = (subject.id, index) in mirrored
            flip = pins[index].is_flipped if index < len(pins) else flip
            out.append(build(scene, subject, index, is_flipped=flip, air=air, dice=dice))
    return out


def build(
    scene: Scene,
    subject: Subject,
    index: int,
    *,
    is_flipped: bool,
    air: Air,
    dice: Dice,
    reach: Mapping[str, Reach] | None = None,
) -> Cluster:
    """Draw a piece with everything on it, origin moved to its foot point.

    `reach` says by id whose hands are to be where.
    """
    kind = CATALOG[subject.kind]
    is_flipped = is_flipped and kind.faces != "front" and CROSSED not in subject.attributes
    body = embody(
        scene, subject, index, is_flipped=is_flipped, air=air, dice=dice, reach=reach or {}
    )
    width = kind.box[0]
    foot = (-width / 2, -kind.ground)
    touch = kind.shadow or (width * 0.1, width * 0.9)
    if CROSSED in subject.attributes:
        touch = (0.3 * width, 0.7 * width)
    if is_flipped:
        touch = (width - touch[1], width - touch[0])
    left, top, right, bottom = body.bounds
    anchors = body.drawing.anchors
    face = next((anchors[n] for n in ("face", "mouth", "head") if n in anchors), None)
    return Cluster(
        subject=subject,
        index=index,
        kind=kind,
        variant=subject.variant or (kind.variants[0] if kind.variants else ""),
        node=Group(children=body.nodes, matrix=(1, 0, 0, 1, *foot), name=kind.name),
        left=left + foot[0],
        right=right + foot[0],
        top=top + foot[1],
        bottom=bottom + foot[1],
        contact=(touch[0] - width / 2, touch[1] - width / 2),
        height=kind.box[1],
        extent=(kind.box[0] * kind.box[1]) ** 0.5,
        metres=kind.height_m * (kind.box[0] / kind.box[1]) ** 0.5,
        is_flipped=is_flipped,
        wrote=body.wrote,
        face=(face.x + foot[0], face.y + foot[1]) if face else None,
        anchors={n: (a.x + foot[0], a.y + foot[1]) for n, a in anchors.items()},
        seats=body.seats,
        members={
            id_: msgspec.structs.replace(m, matrix=after(m.matrix, (1, 0, 0, 1, *foot)))
            for id_, m in body.members.items()
        },
    )


def embody(
    scene: Scene,
    subject: Subject,
    index: int,
    *,
    is_flipped: bool,
    air: Air,
    dice: Dice,
    pose: str | None = None,
    trail: tuple[str, ...] = (),
    reach: Mapping[str, Reach] = {},
) -> Body:
    """Draw a piece and hang on it what it holds, wears and carries."""
    kind = CATALOG[subject.kind]
    stream = stream_of(subject, index)
    trail = (*trail, subject.id)
    loads = [(c, r) for c, r in children_of(scene, subject.id) if c.id not in trail]
    worn = [c for c, r in loads if r.name == "wearing"]
    pose = without_book(pose or carrying_pose(subject, loads) or subject.variant, loads)
    loads = [(c, r) for c, r in loads if not is_drawn_already(c, r, pose or subject.variant)]
    subject = helmeted(fitted_colours(subject, kind, worn), mounts_of(scene, subject.id))
    if (grip := grip_of(kind, pose, loads)) is not None:
        subject = msgspec.structs.replace(subject, attributes=(*subject.attributes, grip))
    own_reach = reach.get(subject.id)
    asked = own_reach.pose if own_reach else None
    pose = asked or pose
    drawing, wrote = lettered(
        subject, stream, is_flipped=is_flipped, air=air, dice=dice, pose=pose, reach=own_reach
    )
    pose = pose or subject.variant
    if "upside down" in subject.attributes and "human" not in kind.tags:
        drawing = overturned(drawing, kind)
    bounds = bounds_of(kind, pose, is_flipped=is_flipped)
    if CROSSED in subject.attributes and subject.count > 1:
        drawing = leaned(drawing, kind, index, subject.count)
        bounds = box_of(drawing)
    if any(r.name == "inside" for _, r in loads) and kind.category in ("hats", "headgear"):
        drawing = upturned(drawing, kind)
    # What is on a stack that lies on something is on the last piece of it, the highest.
    is_stack = STACKED in subject.attributes and len(trail) > 1
    counts = shares(loads, subject, subject.count - 1 - index if is_stack else index)
    bench = Bench(
        kind,
        pose,
        is_mirrored=is_flipped and "text" not in drawing.anchors,
        is_single=subject.count == 1,
        are_at_work=own_reach is not None and bool(own_reach.points),
    )
    bench.occupy(loads)
    bench.neighbours(scene.relations, [c for c, _ in loads])
    host = Host(subject=subject, kind=kind, drawing=drawing, pose=pose, is_flipped=is_flipped)
    load = Load(host, bounds, wrote=wrote, air=air)
    for slot, (child, relation) in enumerate(loads):
        for k, hook in enumerate(hooks_on(host, loads, slot, counts, bench, air)):
            body = embody(
                scene,
                child,
                index * MAX_CARRIED + k,
                is_flipped=is_flipped != bench.is_turned(child, k),
                air=air,
                dice=dice,
                pose=pose_of(child, relation, kind, has_seat="seat" in drawing.anchors),
                trail=trail,
                reach=reach,
            )
            bench.seats.update(body.seats)
            load.add(body, CATALOG[child.kind], relation.name, hook)
    front: tuple[Node, ...] = (drawing.front,) if drawing.front else ()
    mien = overlaid(subject, kind, drawing, is_flipped=is_flipped)
    nodes = (drawing.group, *load.below, *front, *mien, *load.above)
    own = Member(kind=kind, nodes=nodes, drawing=drawing, tip=load.tip, pose=asked)
    return Body(
        nodes=nodes,
        drawing=drawing,
        bounds=load.bounds,
        wrote=load.wrote,
        seats=bench.seats,
        members={subject.id: own, **load.members},
    )


def upturned(drawing: Drawing, kind: Kind) -> Drawing:
    """Return a hat that lies on its crown, so that something can be in it."""
    group = Group(children=(drawing.group,), matrix=(1.0, 0.0, 0.0, -1.0, 0.0, kind.box[1]))
    return msgspec.structs.replace(drawing, group=group, front=None)


def overturned(drawing: Drawing, kind: Kind) -> Drawing:
    """Return a thing upside down: what was its top lies on the ground, a boat's keel is up."""
    whole = (drawing.group, drawing.front) if drawing.front else (drawing.group,)
    _, top, _, _ = bounds(whole)
    group = Group(children=whole, matrix=(1.0, 0.0, 0.0, -1.0, 0.0, kind.ground + top))
    return msgspec.structs.replace(drawing, group=group, front=None)


def bounds_of(
    kind: Kind, pose: str | None, *, is_flipped: bool
) -> tuple[float, float, float, float]:
    """Return the part of a thing's box that others must leave to it.

    The box of a person or an animal has room for every pose; beside each other they need less.
    """
    width, height = kind.box
    if pose in (*LOW, *REACHING) and pose in kind.variants:
        left, top, right, bottom = drawn_bounds(kind.name, pose)
        return (
            (width - right, top, width - left, bottom) if is_flipped else (left, top, right, bottom)
        )
    if "human" not in kind.tags or pose not in UPRIGHT:
        return (0.0, 0.0, width, height)
    half = min(0.5 * width, 0.5 * kind.breadth)
    middle = 0.48 * width
    return (max(0.0, middle - half), 0.04 * height, middle + half, height)


@lru_cache(maxsize=4096)
def drawn_bounds(name: str, pose: str) -> tuple[float, float, float, float]:
    """Return the box around what is drawn in a pose, with a little room for a hat."""
    kind = CATALOG[name]
    drawing = kind.draw(variant=pose)
    left, top, right, bottom = bounds((drawing.group, *((drawing.front,) if drawing.front else ())))
    width, height = kind.box
    room = 0.06 * height if "human" in kind.tags else 0.0
    return (max(0.0, left), max(0.0, top - room), min(width, right), min(height, bottom))


def mounts_of(scene: Scene, id_: str) -> list[Kind]:
    """Return what somebody rides, stands on or has on the feet."""
    used = [r.object for r in scene.relations if r.subject == id_ and r.name in MOUNTED]
    return [CATALOG[s.kind] for s in scene.subjects if s.id in used]


def stream_of(subject: Subject, index: int) -> str:
    """Return the name of a piece's stream of chance, which stays when pieces before it go."""
    roll = subject.marks[index].roll if index < len(subject.marks) else None
    return roll or f"{subject.id}/{0 if IDENTICAL in subject.attributes else index}"


def shares(loads: Sequence[tuple[Subject, Relation]], host: Subject, index: int) -> list[int]:
    """Return how many pieces of each child go to the host's piece `index`."""
    out: list[int] = []
    for k, (child, relation) in enumerate(loads):
        before = sum(c.count for c, r in loads[:k] if r.name == relation.name)
        riders = sum(c.count for c, r in loads if r.name == "riding")
        has_own = relation.name in EACH and not (relation.name == "riding" and riders >= host.count)
        out.append(share(child, host, index, before, has_own=has_own))
    return out


def share(child: Subject, host: Subject, index: int, before: int, *, has_own: bool) -> int:
    """Return how many pieces of `child` go to the host's piece `index`.

    `before` is how many others were given their places before these. With `has_own` every piece
    of the host gets at least one.
    """
    whole, rest = divmod(min(child.count, MOST_CARRIED * host.count), host.count)
    count = whole + (1 if (index - before) % host.count < rest else 0)
    return max(1, count) if has_own else min(MOST_CARRIED, count)
