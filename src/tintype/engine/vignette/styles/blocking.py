"""Owns how a picture without a background grows: silhouette, then forms, then markings.

Not a style that can be asked for: it shows the stages of another one.
"""

from tintype.engine.base import Pixels
from tintype.engine.vignette.art.pen import Shape
from tintype.engine.vignette.styles.strokes import sort_of
from tintype.engine.vignette.svg import Inks, Sheet, Style

SILHOUETTE = "#b9b2c0"


class Blocking:
    """Shows the first marks of `style`: `level` 0 is a silhouette, 1 forms, 2 all but lines."""

    def __init__(self, style: Style, level: int) -> None:
        self._style = style
        self._level = level

    @property
    def name(self) -> str:
        """The name of the style that is growing."""
        return self._style.name

    @property
    def has_shadows(self) -> bool:
        """As the style that is growing."""
        return self._style.has_shadows

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Return a mark if this stage has it."""
        sort = sort_of(shape, inks)
        if self._level == 0:
            if sort in ("veil", "glow"):
                return ""
            paint = f'fill="{SILHOUETTE}"'
            if shape.width is not None:
                paint = f'fill="none" stroke="{SILHOUETTE}" stroke-width="{shape.width:.2f}"'
            return f'<path d="{shape.outline.data}" {paint}/>'
        if sort in (("line", "veil", "glow", "patch") if self._level == 1 else ("line", "veil")):
            return ""
        return self._style.shape(shape, inks, sheet)

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Cover as the style does."""
        return self._style.cover(body, width, height, sheet)

    def cell(self, width: int, height: int) -> int:
        """Return the style's cell."""
        return self._style.cell(width, height)

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Finish as the style does."""
        return self._style.finish(pixels, seed=seed, detail=detail)
