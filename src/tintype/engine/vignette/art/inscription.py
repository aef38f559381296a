"""Owns how words get onto things: the text of a subject, fitted to a surface of its drawing.

Does not know letters; `lettering` does.
"""

from tintype.engine.vignette.art.pen import Pen, Tone
from tintype.engine.vignette.lettering import write


def inscribe(
    pen: Pen, tone: Tone, x: float, y: float, width: float, height: float, *, weight: float = 0.15
) -> bool:
    """Write the thing's text into a box and state its `text` anchor; say whether there was any."""
    pen.anchor("text", x + width / 2, y + height / 2, size=width)
    if not pen.lettering:
        return False
    write(pen, tone, pen.lettering, x=x, y=y, width=width, height=height, weight=weight)
    return True
