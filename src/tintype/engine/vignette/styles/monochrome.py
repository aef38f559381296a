"""Owns the styles without any colour: a black and white photograph, black ink, and dark forms.

Does not know what is depicted.
"""

from tintype.engine.vignette.styles.flat import Flat
from tintype.engine.vignette.styles.ink import Ink
from tintype.engine.vignette.svg import Sheet


def greyed(body: str, sheet: Sheet) -> str:
    """Return a picture in greys; its alpha stays exact."""
    grey = sheet.define(
        '<filter id="{id}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">'
        '<feColorMatrix type="saturate" values="0"/></filter>'
    )
    return f'<g filter="url(#{grey})">{body}</g>'


class Silhouette(Flat):
    """The usual forms; who and what is shown is a dark form, which composition sees to."""

    name = "silhouette"


class Monochrome(Flat):
    """The usual forms in black, white and grey."""

    name = "monochrome"

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Take the colours away."""
        return greyed(body, sheet)


class BlackInk(Ink):
    """Ink lines and a grey wash on white paper."""

    name = "black ink"
    paper = "#fbfbfa"
    ink = "#1c1c20"

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Take the colours away, and those of the paper."""
        return greyed(super().cover(body, width, height, sheet), sheet)
