"""Owns the way from a tree of shapes to SVG text, with one definition per gradient and clip.

Walks the tree, resolves tones to colours (palette, then tone role, then light) and leaves the
painting of each shape to the style. Does not know what a shape depicts.
"""

from collections.abc import Mapping, Sequence
from typing import Final, Protocol
from xml.sax.saxutils import escape, quoteattr

from tintype.engine.base import Pixels
from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Outline, num
from tintype.engine.vignette.art.pen import Grade, Group, Node, Shape, Slope, Swatch, Tone

LAMPLIGHT: Final = "#ffd87a"
_LIT: Final[Mapping[str, float]] = {"light": 0.7, "shine": 0.85, "pale": 1.0}
_SHADED: Final[Mapping[str, float]] = {"shade": 0.7, "deep": 1.0, "line": 0.5}
"""How much of the key light and of the sky's light each tone role takes."""
_SLOPES: Final[Mapping[Slope, tuple[float, float, float, float]]] = {
    "down": (0, 0, 0, 1),
    "across": (0, 0, 1, 0),
    "light": (0.15, 0, 0.7, 1),
    "round": (0, 0, 0, 0),
    "pool": (0, 0, 0, 0),
    "rim": (0, 0, 0, 0),
}


PRINTS: Final = ("#fff6e2", "#2f2733")
"""What is printed on a dark ground and on a pale one, so that it can be read."""
PALE: Final = 0.62
"""How light a ground is on which dark letters are read better."""
LEAST: Final = 1e-4
"""The least scale: what holds what holds what, dozens deep, is too small to be seen at all."""


class Inks:
    """The colours that hold in one place of the tree: a palette seen in one light.

    Attributes:
        grade: the light. scale: picture units per unit here, for lines of constant width.
        halo: colour and width of a border, when shapes are painted only to grow one.
        is_inside: shapes are clipped to a form, so they are marks on it and not forms.
    """

    def __init__(
        self,
        palette: Mapping[str, Swatch],
        grade: Grade,
        *,
        scale: float = 1.0,
        halo: tuple[str, float] | None = None,
        is_inside: bool = False,
    ) -> None:
        self._palette = palette
        self.grade = grade
        self.scale = scale
        self.halo = halo
        self.is_inside = is_inside
        self._known: dict[Tone, str] = {}

    def swatch(self, tone: Tone) -> Swatch | None:
        """Return the material of the tone's slot, or None for a literal colour."""
        return self._palette.get(tone.partition(".")[0])

    def hex(self, tone: Tone) -> str:
        """Return `#rrggbb` of a tone in this light."""
        known = self._known.get(tone)
        if known is None:
            known = self._known[tone] = self._resolve(tone)
        return known

    def _resolve(self, tone: Tone) -> str:
        slot, _, role = tone.partition(".")
        swatch = self._palette.get(slot)
        local = swatch.colour if swatch else slot if slot.startswith("#") else "#b9b4ad"
        if role == "lit":
            if not self.grade.is_night:
                return self._in_light(local)
            # A green star shines green.
            is_named = swatch is not None and swatch.is_named
            return colour.mix(local, LAMPLIGHT, 0.2 if is_named else 0.85)
        if role == "raw":
            return local
        if role == "print":
            return PRINTS[colour.lightness(local) >= PALE]
        g, toned = self.grade, colour.tone(local, role)
        if g.key_amount and role in _LIT:
            toned = colour.mix(toned, g.key, g.key_amount * _LIT[role])
        elif g.ambient_amount and role in _SHADED:
            toned = colour.mix(toned, g.ambient, g.ambient_amount * _SHADED[role])
        return self._in_light(toned)

    def _in_light(self, local: str) -> str:
        g = self.grade
        if g.dim != 1 or g.chroma != 1:
            local = colour.adjust(local, g.dim, g.chroma)
        local = colour.mix(local, g.tint, g.tint_amount)
        return colour.mix(local, g.haze, g.haze_amount)

    def graded(self, local: str) -> str:
        """Return a plain `#rrggbb` colour in this light."""
        return self._in_light(local)

    def within(self, group: Group) -> "Inks":
        """Return the inks of a group that sets its own palette, light, scale, clip or halo."""
        m = group.matrix
        scale = self.scale * abs(m[0] * m[3] - m[1] * m[2]) ** 0.5 if m else self.scale
        scale = max(scale, LEAST)
        is_inside = (self.is_inside or group.clip is not None) and group.palette is None
        if group.palette is None and group.grade is None and group.halo is None:
            if scale == self.scale and is_inside == self.is_inside:
                return self
            inner = Inks(
                self._palette, self.grade, scale=scale, halo=self.halo, is_inside=is_inside
            )
            inner._known = self._known
            return inner
        return Inks(
            {**self._palette, **group.palette} if group.palette else self._palette,
            group.grade or self.grade,
            scale=scale,
            halo=group.halo or self.halo,
            is_inside=is_inside,
        )


class Sheet:
    """The definitions of one SVG document; equal definitions are shared."""

    def __init__(self) -> None:
        self._defs: dict[str, str] = {}

    def define(self, markup: str) -> str:
        """Return the id of a definition; `markup` has `{id}` where the id goes."""
        known = self._defs.get(markup)
        if known is None:
            known = self._defs[markup] = f"d{len(self._defs):x}"
        return known

    def clip(self, outline: Outline) -> str:
        """Return the id of a clip path."""
        return self.define(
            f'<clipPath id="{{id}}"><path clip-rule="evenodd" d="{outline.data}"/></clipPath>'
        )

    def gradient(
        self,
        stops: Sequence[tuple[float, str, float]],
        slope: Slope = "down",
        *,
        is_flipped: bool = False,
    ) -> str:
        """Return a paint `url(#id)` through `stops` of (offset, colour, opacity).

        A pool and a rim have opacities of their own, whatever style paints them.
        """
        if slope == "pool":
            near, far = stops[0], stops[-1]
            middle = [(at, near[1], part * near[2]) for at, part in ((0.5, 0.74), (0.78, 0.26))]
            stops = [near, *middle, far]
        elif slope == "rim":
            stops = [
                (at, stops[-1][1], part) for at, part in ((0.5, 0.0), (0.78, 0.36), (1.0, 1.0))
            ]
        marks = "".join(
            f'<stop offset="{num(at)}" stop-color="{hex_}"'
            + (f' stop-opacity="{num(alpha)}"' if alpha < 1 else "")
            + "/>"
            for at, hex_, alpha in stops
        )
        if slope in ("round", "pool", "rim"):
            wide = ' r="0.74"' if slope == "rim" else ""
            markup = f'<radialGradient id="{{id}}"{wide}>{marks}</radialGradient>'
        else:
            x1, y1, x2, y2 = _SLOPES[slope]
            if is_flipped:
                x1, x2 = 1 - x1, 1 - x2
            ends = f'x1="{num(x1)}" y1="{num(y1)}" x2="{num(x2)}" y2="{num(y2)}"'
            markup = f'<linearGradient id="{{id}}" {ends}>{marks}</linearGradient>'
        return f"url(#{self.define(markup)})"

    @property
    def markup(self) -> str:
        """All definitions, in the order of first use."""
        return "".join(m.replace("{id}", id_, 1) for m, id_ in self._defs.items())


class Style(Protocol):
    """Re-interprets shapes. A style never sees what is depicted, only outlines and inks."""

    @property
    def name(self) -> str:
        """The word that chooses this style."""
        ...

    @property
    def has_shadows(self) -> bool:
        """Silhouettes lie on the ground; not so where everything is made of lines."""
        ...

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Return the SVG of one shape."""
        ...

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Return the whole picture's SVG: paper below, filters around, plate edges above."""
        ...

    def cell(self, width: int, height: int) -> int:
        """Return how many pixels wide one pixel of the rendering is shown; 1 for most styles."""
        ...

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Return the rendered pixels with what vectors cannot do: grain, pixel steps."""
        ...


def paint(node: Node, style: Style, inks: Inks, sheet: Sheet) -> str:
    """Return the SVG of a tree."""
    if isinstance(node, Shape):
        return style.shape(node, inks, sheet) if inks.halo is None else grown(node, inks)
    if node.halo and not node.halo[1] and not style.has_shadows:
        return ""
    inner = inks.within(node)
    body = "".join(paint(child, style, inner, sheet) for child in node.children)
    attributes = _attributes(node, sheet)
    return f"<g{attributes}>{body}</g>" if attributes and body else body


def grown(shape: Shape, inks: Inks) -> str:
    """Return a shape in one colour, grown by the halo's width on every side."""
    hex_, width = inks.halo or ("#ffffff", 0.0)
    if shape.fade is not None or shape.alpha < 0.5 or (width and inks.is_inside):
        return ""  # a mark within a form adds nothing to its rim
    wide = num(2 * width / inks.scale + (shape.width or 0.0))
    fill = "none" if shape.width is not None else hex_
    if wide == "0":
        return f'<path d="{shape.outline.data}" fill="{fill}" fill-rule="nonzero"/>'
    return (
        f'<path d="{shape.outline.data}" fill="{fill}" fill-rule="nonzero" '
        f'stroke="{hex_}" stroke-width="{wide}"/>'
    )


def _attributes(group: Group, sheet: Sheet) -> str:
    out = ""
    if group.name:
        is_id = group.name.startswith("#")
        out += f" {'id' if is_id else 'data-name'}={quoteattr(group.name.lstrip('#'))}"
    if group.matrix:
        out += f' transform="matrix({" ".join(_fine(v) for v in group.matrix)})"'
    if group.clip:
        out += f' clip-path="url(#{sheet.clip(group.clip)})"'
    if group.alpha < 1:
        out += f' opacity="{num(group.alpha)}"'
    if group.blend:
        out += f' style="mix-blend-mode:{group.blend}"'
    if group.blur:
        blur = num(group.blur)
        area = 'x="-.5" y="-.5" width="2" height="2"'
        name = sheet.define(
            f'<filter id="{{id}}" {area}><feGaussianBlur stdDeviation="{blur}"/></filter>'
        )
        out += f' filter="url(#{name})"'
    return out


def _fine(value: float) -> str:
    """Write a matrix element; scales need more digits than places do."""
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def document(
    layers: Sequence[tuple[str, Node]],
    style: Style,
    *,
    width: float,
    height: float,
    pixel_width: int,
    pixel_height: int,
    title: str = "",
) -> str:
    """Return a whole SVG file; each layer is a group with its name as id."""
    sheet = Sheet()
    inks = Inks({}, Grade())
    body = "".join(f'<g id="{name}">{paint(node, style, inks, sheet)}</g>' for name, node in layers)
    body = style.cover(body, width, height, sheet)
    head = f"<title>{escape(title)}</title>" if title else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{pixel_width}" height="{pixel_height}" '
        f'viewBox="0 0 {num(width)} {num(height)}" preserveAspectRatio="none">{head}'
        f"<defs>{sheet.markup}</defs>"
        f'<g fill-rule="evenodd" stroke-linecap="round" stroke-linejoin="round">{body}</g></svg>'
    )
