"""Owns what an object states about itself, and the decorator that turns a drawing into one.

Does not know which objects exist: `catalog` collects them.
"""

from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias

import msgspec

from tintype.engine.vignette.art.pen import Air, Anchor, Group, Pen, Swatch
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.forms import plural as plural_of

Facing: TypeAlias = Literal["right", "left", "front"]
Stance: TypeAlias = Literal["ground", "water", "sky", "wall", "hang"]
"""Where an object is when nothing else is said: it stands, floats, flies, hangs on a wall or
down from a ceiling."""


class Drawing(msgspec.Struct, frozen=True, kw_only=True):
    """An object as drawn, in its own box. `front` covers what is put inside or on it.

    `room` is the part of the box that it takes (left, top, right); the whole box if not stated.
    `parts` are those that it may lack, by each of their names, with the usual name.
    """

    group: Group
    front: Group | None
    anchors: Mapping[str, Anchor]
    room: tuple[float, float, float] | None = None
    parts: Mapping[str, str] = {}


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that can be drawn. The fields are described in docs/howto/draw-an-object.md."""

    name: str
    category: str
    box: tuple[float, float]
    height_m: float
    slots: Mapping[str, str]
    plot: Callable[[Pen], None]
    ground: float
    recolour: tuple[str, ...]
    along: tuple[str, ...] = ()
    faces: Facing = "right"
    stance: Stance = "ground"
    variants: tuple[str, ...] = ()
    plural: str = ""
    aliases: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    shadow: tuple[float, float] | None = None
    is_lit_at_night: bool = False
    looks: tuple[Mapping[str, str], ...] = ()
    slim: float | None = None
    garb: Mapping[str, Mapping[str, str]] = {}

    @property
    def breadth(self) -> float:
        """Usual width of the drawing in units: the box, unless only rare poses fill it."""
        return self.slim or self.box[0]

    @property
    def spread(self) -> float:
        """Mean of the usual width and the height, in units."""
        return (self.breadth * self.box[1]) ** 0.5

    @property
    def metres_per_unit(self) -> float:
        """Real-world size of one unit of the box."""
        return self.height_m / self.box[1]

    def draw(
        self,
        *,
        variant: str | None = None,
        is_flipped: bool = False,
        air: Air | None = None,
        dice: Dice | None = None,
        attributes: tuple[str, ...] = (),
        lettering: str | None = None,
        palette: Mapping[str, Swatch] | None = None,
        kin: Dice | None = None,
        reach: tuple[tuple[float, float], ...] = (),
    ) -> Drawing:
        """Draw the object. `palette` replaces slots, and the colours of parts that are no slots.

        An unknown variant gives the first one.

        `kin` is the chance that picks the look, where it is shared with others; `reach` says where
        in the box as it is seen the hands of somebody are to be, the near one first.

        When `is_flipped`, the group is already mirrored inside its box, and so are the anchors.
        """
        first = self.variants[0] if self.variants else ""
        pen = Pen(
            variant=variant if variant in self.variants else first,
            is_flipped=is_flipped,
            air=air,
            dice=dice,
            attributes=attributes,
            lettering=lettering,
            reach=tuple((self.box[0] - x, y) for x, y in reach) if is_flipped else reach,
            dyes=palette,
        )
        self.plot(pen)
        colours = dict(self.slots)
        if dice and self.looks:
            colours.update((kin or dice.child("looks")).pick(self.looks))
        for word in attributes:
            colours.update(self.garb.get(word, {}))
        swatches = {slot: Swatch(colour=colour) for slot, colour in colours.items()}
        if palette:
            swatches.update({n: s for n, s in palette.items() if n in self.slots})
        width = self.box[0]
        matrix = (-1.0, 0.0, 0.0, 1.0, width, 0.0) if is_flipped else None
        anchors = pen.anchors
        if is_flipped:
            anchors = {
                name: msgspec.structs.replace(a, x=width - a.x, angle=-a.angle)
                for name, a in anchors.items()
            }
        front = pen.front_nodes
        room = pen.room
        if room and is_flipped:
            room = (width - room[2], room[1], width - room[0])
        return Drawing(
            group=Group(children=pen.nodes, name=self.name, matrix=matrix, palette=swatches),
            front=Group(children=front, matrix=matrix, palette=swatches) if front else None,
            anchors=anchors,
            room=room,
            parts=pen.parts,
        )


def draws(
    name: str,
    *,
    box: tuple[float, float],
    height_m: float,
    slots: Mapping[str, str],
    ground: float | None = None,
    recolour: tuple[str, ...] = (),
    along: tuple[str, ...] = (),
    faces: Facing = "right",
    stance: Stance = "ground",
    variants: tuple[str, ...] = (),
    plural: str = "",
    aliases: tuple[str, ...] = (),
    tags: tuple[str, ...] = (),
    shadow: tuple[float, float] | None = None,
    is_lit_at_night: bool = False,
    looks: tuple[Mapping[str, str], ...] = (),
    slim: float | None = None,
    garb: Mapping[str, Mapping[str, str]] | None = None,
) -> Callable[[Callable[[Pen], None]], Kind]:
    """Turn a function that draws into a `Kind`. The module's name is the category.

    `ground` is the y of the ground or water line (default: the bottom of the box). `recolour`
    names the slots that colour words change, first word first (default: the first slot).
    The slots `along` take the first colour too, where no word is said of them: both sails.
    `shadow` is the span of x that touches the ground (default: the middle four fifths). Chance
    picks one of `looks`, colours that belong together, for slots that no word recoloured. `slim`
    is the usual width, where the box is wide only for the sake of some poses. `garb` has the
    colours that come with a garment that an attribute puts on.
    """

    def build(plot: Callable[[Pen], None]) -> Kind:
        return Kind(
            name=name,
            category=plot.__module__.rpartition(".")[2],
            box=box,
            height_m=height_m,
            slots=slots,
            plot=plot,
            ground=box[1] if ground is None else ground,
            recolour=recolour or tuple(slots)[:1],
            along=along,
            faces=faces,
            stance=stance,
            variants=variants,
            plural=plural or plural_of(name),
            aliases=aliases,
            tags=tags,
            shadow=shadow,
            is_lit_at_night=is_lit_at_night,
            looks=looks,
            slim=slim,
            garb=garb or {},
        )

    return build
