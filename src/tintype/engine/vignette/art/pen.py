"""Owns the drawing vocabulary that every object and every setting shares.

A pen collects shapes into an immutable tree. A shape says what it is made of (a palette slot and
a tone role, as in "coat.shade"), never how it is painted: that is the style's business. Does not
know scenes, sizes in pixels or SVG.
"""

import math
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final, Literal, TypeAlias, TypedDict, Unpack

import msgspec

from tintype.engine.vignette.art import outline as geometry
from tintype.engine.vignette.art.outline import Outline, Point
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.scene import Season

Tone: TypeAlias = str
"""`slot`, `slot.role` or `#rrggbb` or `#rrggbb.role`.

Roles from bright to dark: pale, shine, light, (none: the local colour), shade, deep, line.
`lit` shines by itself at night and is the local colour by day; `raw` ignores the light.
"""

Matrix: TypeAlias = tuple[float, float, float, float, float, float]
"""SVG order: x' = a x + c y + e, y' = b x + d y + f."""

Slope: TypeAlias = Literal["down", "across", "light", "round", "pool", "rim"]
"""Where a gradient runs: top to bottom, left to right, from the upper left, or centre to rim.

A `pool` runs from centre to rim too, but only near the rim; a `rim` is seen in the corners alone.
"""


Blend: TypeAlias = Literal["multiply", "screen", "soft-light", "overlay"]
"""How a group is laid over what is below it."""


class How(TypedDict, total=False):
    """How a shape is filled: gradient, opacity, and the opacity of the gradient's far end."""

    to: Tone
    slope: Slope
    alpha: float
    fade: float


class Swatch(msgspec.Struct, frozen=True, kw_only=True):
    """What one palette slot is made of. `second` is the other colour of a pattern.

    A colour that `is_named` was asked for in words: styles of one colour print it all the same.
    """

    colour: str
    finish: str | None = None
    pattern: str | None = None
    second: str | None = None
    is_named: bool = False


class Grade(msgspec.Struct, frozen=True, kw_only=True):
    """How the light of a place changes every colour in it. Amounts run from 0 to 1.

    `key` is what the sun or the moon adds to lit sides, `ambient` what the sky adds to the others.
    """

    tint: str = "#ffffff"
    tint_amount: float = 0.0
    dim: float = 1.0
    chroma: float = 1.0
    haze: str = "#ffffff"
    haze_amount: float = 0.0
    key: str = "#fff3d6"
    key_amount: float = 0.0
    ambient: str = "#33285c"
    ambient_amount: float = 0.0
    is_night: bool = False


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """One filled outline, or a stroked one when `width` is set.

    `is_modelled` asks for the soft volume that the light gives to a plain material; `to` makes an
    explicit gradient from `tone` to `to`. `fade` is the opacity of the far end.
    """

    outline: Outline
    tone: Tone
    to: Tone | None = None
    slope: Slope = "down"
    alpha: float = 1.0
    fade: float | None = None
    width: float | None = None
    is_modelled: bool = False
    is_flipped: bool = False


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """Shapes that belong together. `palette`, `grade` and `clip` hold for everything inside.

    With `halo` (colour, width) everything inside is painted in that one colour and grown by the
    width, in the units outside of all groups: a sticker's border.
    """

    children: "tuple[Shape | Group, ...]"
    name: str | None = None
    matrix: Matrix | None = None
    clip: Outline | None = None
    alpha: float = 1.0
    palette: Mapping[str, Swatch] | None = None
    grade: Grade | None = None
    blend: Blend | None = None
    blur: float = 0.0
    halo: tuple[str, float] | None = None


Node: TypeAlias = Shape | Group
LACKING: Final = "without "
"""Begins the attribute of a thing that lacks a part which its drawing has."""
DETACHABLE: Final = words(
    """antler awning banner basket bauble beard bell berry blanket bloom blossom bow button candle
    canopy cape cheese collar cork crown curtain cushion door fin flag flame flower fruit funnel hat
    honey hook horn hose icing label lamp lid mane mask mast moss nut oar pillow plume ribbon saddle
    sail salad sauce sausage scarf sign smoke snow star strap straw string sword syrup tassel tie
    tomato tongue tusk umbrella wheel wing"""
)
"""Slots that are a part by themselves, so that a thing can lack all that is of them."""
DYE: Final = "dye"
"""The slot of a part that has a colour of its own."""


class Anchor(msgspec.Struct, frozen=True, kw_only=True):
    """A point where something can be attached; `size` is the width that it should fit."""

    x: float
    y: float
    size: float | None = None
    angle: float = 0.0


class Air(msgspec.Struct, frozen=True, kw_only=True):
    """What a drawing may know of its surroundings. `detail`: 0 low, 1 medium, 2 high quality."""

    is_night: bool = False
    season: Season = "summer"
    is_snowy: bool = False
    is_wet: bool = False
    detail: int = 2


class Pen:
    """Draws into one box. Methods that draw an outline return it, so that it can be reused.

    Attributes:
        variant: the pose or variant that is asked for; one of the object's own list.
        is_night: lamps and windows are lit.
        is_snowy: snow lies on roofs and branches.
        season: trees and fields may change with it.
        is_flipped: the finished group will be mirrored; the pen keeps the light upper left.
        detail: 0 (low), 1 (medium) or 2 (high): how many extras are worth drawing.
        dice: chance that belongs to this one thing.
        lettering: text that should be written on the thing, if any.
        reach: where in the box the hands of somebody are to be, the near one first.
        dyes: the swatches of parts and slots that are not as usual, by name.
        gait: how the legs of an animal are drawn, if not as its drawing says; see `gaits`.
        body: where the body of an animal in such a gait is put, which its legs do not follow.
    """

    def __init__(
        self,
        *,
        variant: str = "",
        is_flipped: bool = False,
        air: Air | None = None,
        dice: Dice | None = None,
        attributes: tuple[str, ...] = (),
        lettering: str | None = None,
        reach: tuple[tuple[float, float], ...] = (),
        dyes: Mapping[str, Swatch] | None = None,
    ) -> None:
        self.variant = variant
        self.is_flipped = is_flipped
        self.air = air or Air()
        self.is_night = self.air.is_night
        self.is_snowy = self.air.is_snowy
        self.season = self.air.season
        self.detail = self.air.detail
        self.dice = dice or Dice(0)
        self.attributes = attributes
        self.lettering = lettering
        self.reach = reach
        self.dyes = dyes or {}
        self._parts: dict[str, str] = {}
        self._dye: tuple[str, Swatch] | None = None
        self._hidden = 0
        named = {a.removeprefix(LACKING) for a in attributes if a.startswith(LACKING)}
        self._lacking = named & DETACHABLE
        self.gait: Literal["", "running", "lying", "sitting"] = ""
        self.body: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
        self._stack: list[list[Node]] = [[]]
        self._front: list[Node] = []
        self._anchors: dict[str, Anchor] = {}
        self._room: tuple[float, float, float] | None = None

    # What was drawn

    @property
    def nodes(self) -> tuple[Node, ...]:
        """Everything drawn so far, back to front, without the front layer."""
        return tuple(self._stack[0])

    @property
    def front_nodes(self) -> tuple[Node, ...]:
        """What was drawn under `in_front`: it covers things that are put inside or on."""
        return tuple(self._front)

    @property
    def anchors(self) -> Mapping[str, Anchor]:
        """The attachment points stated so far."""
        return dict(self._anchors)

    @property
    def room(self) -> tuple[float, float, float] | None:
        """The part of the box that the drawing takes (left, top, right), if it was stated."""
        return self._room

    @property
    def parts(self) -> Mapping[str, str]:
        """The parts that can be left out, by each name; the value is the first name of a part."""
        return dict(self._parts)

    # Filled shapes

    def fill(self, tone: Tone, outline: Outline, **how: Unpack[How]) -> Outline:
        """Fill an outline. A tone without a role gets soft volume; with `to`, a gradient."""
        is_modelled = "to" not in how and "fade" not in how and "." not in tone
        self.add(
            Shape(
                outline=outline,
                tone=tone,
                to=how.get("to"),
                slope=how.get("slope", "down"),
                alpha=how.get("alpha", 1.0),
                fade=how.get("fade"),
                is_modelled=is_modelled,
                is_flipped=self.is_flipped,
            )
        )
        return outline

    def form(self, tone: Tone, outline: Outline, *, shade: float = 6, light: float = 0) -> Outline:
        """Fill an outline and model it: a crisp crescent of shade below right, of light above left.

        `shade` and `light` are the widths of the crescents in units; 0 leaves one out. This is
        the usual way to draw a body; the light stays upper left when the object is mirrored.
        """
        self.fill(tone, outline)
        side = -0.5 if self.is_flipped else 0.5
        slot = tone.partition(".")[0]
        with self.inside(outline):
            if shade:
                self.fill(f"{slot}.shade", outline.plus(outline.moved(-shade * side, -shade)))
            if light:
                self.fill(f"{slot}.light", outline.plus(outline.moved(light * side, light)))
        return outline

    def blob(self, tone: Tone, points: Sequence[Point], **how: Unpack[How]) -> Outline:
        """Fill the smooth closed curve through `points`; (x, y, 0) is a sharp corner."""
        return self.fill(tone, geometry.smooth(points), **how)

    def poly(
        self, tone: Tone, points: Sequence[Point], *, rounding: float = 0, **how: Unpack[How]
    ) -> Outline:
        """Fill a polygon with straight sides."""
        return self.fill(tone, geometry.polygon(points, rounding=rounding), **how)

    def box(
        self,
        tone: Tone,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        rounding: float = 0,
        **how: Unpack[How],
    ) -> Outline:
        """Fill an upright rectangle with its top left corner at (x, y)."""
        outline = geometry.rectangle(x, y, width, height, rounding=rounding)
        return self.fill(tone, outline, **how)

    def oval(
        self,
        tone: Tone,
        cx: float,
        cy: float,
        rx: float,
        ry: float | None = None,
        *,
        tilt: float = 0,
        **how: Unpack[How],
    ) -> Outline:
        """Fill an ellipse, or a disc when `ry` is left out."""
        outline = geometry.ellipse(cx, cy, rx, rx if ry is None else ry, tilt=tilt)
        return self.fill(tone, outline, **how)

    def limb(
        self,
        tone: Tone,
        spine: Sequence[Point],
        widths: Sequence[float],
        *,
        is_blunt: bool = False,
        **how: Unpack[How],
    ) -> Outline:
        """Fill a tapered stroke along a smooth spine: arms, legs, tails, branches."""
        return self.fill(tone, geometry.limb(spine, widths, is_blunt=is_blunt), **how)

    # Lines

    def line(
        self, tone: Tone, points: Sequence[Point], width: float, *, alpha: float = 1.0
    ) -> Outline:
        """Stroke the open smooth curve through `points` with round ends."""
        outline = geometry.smooth(points, is_closed=False)
        self.add(Shape(outline=outline, tone=tone, width=width, alpha=alpha))
        return outline

    def edge(self, tone: Tone, outline: Outline, width: float, *, alpha: float = 1.0) -> Outline:
        """Stroke an outline that is already there."""
        self.add(Shape(outline=outline, tone=tone, width=width, alpha=alpha))
        return outline

    # Light of its own

    def glow(self, tone: Tone, cx: float, cy: float, radius: float, *, alpha: float = 0.7) -> None:
        """Draw a halo that fades to nothing. Use it `if pen.is_night`."""
        halo = geometry.ellipse(cx, cy, radius, radius)
        self.fill(tone, halo, to=tone, slope="round", alpha=alpha, fade=0.0)

    # Structure

    @contextmanager
    def group(
        self,
        name: str | None = None,
        *,
        clip: Outline | None = None,
        matrix: Matrix | None = None,
        alpha: float = 1.0,
        grade: Grade | None = None,
        blend: Blend | None = None,
        blur: float = 0.0,
    ) -> Generator[None]:
        """Collect what is drawn inside into one group."""
        self._stack.append([])
        yield
        children = tuple(self._stack.pop())
        if children:
            self.add(
                Group(
                    children=children,
                    name=name,
                    clip=clip,
                    matrix=matrix,
                    alpha=alpha,
                    grade=grade,
                    blend=blend,
                    blur=blur,
                )
            )

    @contextmanager
    def inside(self, outline: Outline) -> Generator[None]:
        """Clip what is drawn inside to `outline`."""
        with self.group(clip=outline):
            yield

    @contextmanager
    def moved(self, dx: float, dy: float, *, scale: float = 1.0) -> Generator[None]:
        """Draw with the origin at (dx, dy)."""
        with self.group(matrix=(scale, 0, 0, scale, dx, dy)):
            yield

    @contextmanager
    def turned(self, degrees: float, cx: float, cy: float) -> Generator[None]:
        """Draw turned clockwise about (cx, cy)."""
        c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        matrix = (c, s, -s, c, cx - cx * c + cy * s, cy - cx * s - cy * c)
        with self.group(matrix=matrix):
            yield

    @contextmanager
    def mirrored(self, x: float) -> Generator[None]:
        """Draw once, and once more mirrored at the vertical line `x`."""
        self._stack.append([])
        yield
        children = tuple(self._stack.pop())
        self.add(Group(children=children))
        turned = tuple(flipped(child) for child in children)
        self.add(Group(children=turned, matrix=(-1, 0, 0, 1, 2 * x, 0)))

    @contextmanager
    def in_front(self) -> Generator[None]:
        """Draw what covers a thing that stands in, sits on or is held by this one."""
        self._stack.append([])
        yield
        nodes = tuple(self._stack.pop())
        self._front.extend(dyed(nodes, *self._dye) if self._dye else nodes)

    @contextmanager
    def part(self, *names: str) -> Generator[None]:
        """Draw what the thing owns and may lack, or have in another colour: a pirate's hat.

        The first name is the usual one, the others mean the same part. Anchors stay.
        """
        self.has(*names)
        is_lacking = self.lacks(*names)
        dye = next(((n, self.dyes[n]) for n in names if n in self.dyes), None)
        before, self._dye = self._dye, dye or self._dye
        self._hidden += is_lacking
        self._stack.append([])
        yield
        nodes = self._stack.pop()
        self._hidden -= is_lacking
        self._dye = before
        for node in dyed(nodes, *dye) if dye else nodes:
            self.add(node)

    def has(self, *names: str) -> None:
        """State a part that is left out by other means than `part`: a beard, a wheel."""
        self._parts = {**dict.fromkeys(names, names[0]), **self._parts}

    def lacks(self, *names: str) -> bool:
        """Tell whether a part is to be left out."""
        return any(f"{LACKING}{name}" in self.attributes for name in names)

    def anchor(
        self, name: str, x: float, y: float, *, size: float | None = None, angle: float = 0.0
    ) -> None:
        """State where things attach: hand, head, back, seat, top, inside, mouth, grip, worn."""
        self._anchors[name] = Anchor(x=x, y=y, size=size, angle=angle)

    def span(self, left: float, top: float, right: float) -> None:
        """State the part of the box that this pose takes, where it is much less than the box."""
        self._room = (left, top, right)

    def add(self, node: Node) -> None:
        """Put a finished shape or group on top."""
        is_lacking = isinstance(node, Shape) and node.tone.partition(".")[0] in self._lacking
        if not self._hidden and not is_lacking:
            self._stack[-1].append(node)


def dyed(nodes: Sequence[Node], name: str, dye: Swatch) -> tuple[Node, ...]:
    """Return nodes whose first tone, and all others of that slot or colour, are those of a dye.

    Where that slot has the name of the dye, the palette of the whole thing gives it already.
    """
    own = next((t.partition(".")[0] for node in nodes for t in tones_in(node)), name)
    if own == name:
        return tuple(nodes)

    def changed(tone: Tone) -> Tone:
        slot, mark, role = tone.partition(".")
        return f"{DYE}{mark}{role}" if slot == own else tone

    def renamed(node: Node) -> Node:
        if isinstance(node, Shape):
            to = changed(node.to) if node.to else None
            return msgspec.structs.replace(node, tone=changed(node.tone), to=to)
        return msgspec.structs.replace(node, children=tuple(map(renamed, node.children)))

    return (Group(children=tuple(map(renamed, nodes)), palette={DYE: dye}),)


def tones_in(node: Node) -> Generator[Tone]:
    """Yield the tones of shapes, back to front."""
    if isinstance(node, Shape):
        yield node.tone
        return
    for child in node.children:
        yield from tones_in(child)


def flipped(node: Node) -> Node:
    """Return `node` for use under a mirror: its light comes from the other side."""
    if isinstance(node, Shape):
        return msgspec.structs.replace(node, is_flipped=not node.is_flipped)
    return msgspec.structs.replace(node, children=tuple(flipped(c) for c in node.children))
