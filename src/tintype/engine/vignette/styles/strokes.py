"""Owns the marks that drawn styles share: wobbled outlines, hatching, dots, sorts of shapes.

Does not know any one style.
"""

import math
from typing import Final, Literal, TypeAlias

from tintype.engine.vignette.art.outline import Outline, num
from tintype.engine.vignette.art.pen import Shape
from tintype.engine.vignette.svg import Inks, Sheet

Sort: TypeAlias = Literal["line", "glow", "veil", "body", "patch"]
"""line: a stroke; glow: a round fade; veil: another fade or a thin layer; body: a form of its own
material; patch: shade, light and markings on a form."""


SMALL: Final = (1.5, 5.0)
"""A shaded patch narrower or shorter than so many picture units is a mark, wherever it is."""


def sort_of(shape: Shape, inks: Inks) -> Sort:
    """Say what sort of mark a shape is.

    Shade or light that no form holds is a form of its own: a far leg, a gable, a boom.
    """
    if shape.width is not None:
        return "line"
    if shape.fade is not None or (shape.slope == "round" and shape.to is None):
        return "glow" if shape.slope in ("round", "pool") else "veil"
    if shape.alpha < 0.58:
        return "veil"
    if shape.is_modelled or shape.to is not None:
        return "body"
    if inks.is_inside or not shape.tone.endswith((".shade", ".deep", ".light")):
        return "patch"
    left, top, right, bottom = shape.outline.bounds
    across, along = sorted((right - left, bottom - top))
    is_large = across * inks.scale > SMALL[0] and along * inks.scale > SMALL[1]
    return "body" if is_large else "patch"


FINE: Final = (46.0, 0.34)
"""A form narrower than so many picture units gets a finer line, down to such a part of it."""


def fineness(shape: Shape, inks: Inks) -> float:
    """Return by which part the outline of a small form is finer: tufts would be black blots."""
    left, top, right, bottom = shape.outline.bounds
    across = min(right - left, bottom - top) * inks.scale
    return min(1.0, max(FINE[1], across / FINE[0]))


def is_sky(shape: Shape) -> bool:
    """Say whether a shape is part of the backdrop's light and not of a thing."""
    return shape.tone.endswith(".raw") and shape.tone.startswith("#") and shape.to is not None


def is_bare(body: str) -> bool:
    """Say whether a picture shows nothing around its subjects."""
    return '<g id="setting"></g>' in body


def is_gauze(shape: Shape, inks: Inks) -> bool:
    """Say whether a thin layer is a thing that shows what is behind it: a wing, a veil, glass."""
    if shape.width is not None or shape.slope == "round" or inks.is_inside:
        return False
    if shape.tone.startswith("#") and shape.tone.endswith(".raw"):
        return False  # A studio's disc of light behind the subject.
    return 0.4 <= shape.alpha < 0.9 if shape.fade is None else shape.fade >= 0.25


def wobbled(outline: Outline, amount: float, salt: int = 0) -> str:
    """Return path data with every point moved by up to `amount`, always the same way."""
    out: list[str] = []
    start: tuple[float, float] | None = None
    first: tuple[float, ...] = ()
    for i, (name, values) in enumerate(outline.segments):
        moved: list[float] = []
        for k, v in enumerate(values):
            seed = (int(v * 8) * 2654435761 + i * 97 + k * 131 + salt * 7919) & 0xFFFFFFFF
            seed = ((seed ^ (seed >> 15)) * 2246822519) & 0xFFFFFFFF
            moved.append(v + amount * ((seed >> 8 & 0xFFFF) / 32768 - 1))
        if name == "M":
            start, first = (moved[0], moved[1]), values
        elif start is not None and values and values[-2:] == first:
            moved[-2:] = start
        out.append(name + " ".join(map(num, moved)))
    return "".join(out)


def hatch(sheet: Sheet, ink: str, *, scale: float, gap: float, width: float, turn: float) -> str:
    """Return a paint of parallel lines; `gap` and `width` are picture units at this `scale`.

    A gradient that repeats across the lines: a renderer paints it several times faster than a
    pattern. Its soft stops are half a unit wide, which is how edges are smoothed.
    """
    s = gap / max(scale, 0.01)
    a = math.radians(turn)
    half, soft = width / gap / 2, 0.5 / gap
    stops = "".join(
        f'<stop offset="{at:.3f}" stop-color="{ink}" stop-opacity="{opacity}"/>'
        for at, opacity in (
            (max(0.0, 0.5 - half - soft), 0),
            (0.5 - half + soft / 2, 1),
            (0.5 + half - soft / 2, 1),
            (min(1.0, 0.5 + half + soft), 0),
        )
    )
    ends = f'x1="0" y1="0" x2="{-math.sin(a) * s:.4f}" y2="{math.cos(a) * s:.4f}"'
    return (
        "url(#"
        + sheet.define(
            f'<linearGradient id="{{id}}" gradientUnits="userSpaceOnUse" {ends} '
            f'spreadMethod="repeat">{stops}</linearGradient>'
        )
        + ")"
    )


def halftone(sheet: Sheet, ink: str, *, scale: float, gap: float, radius: float) -> str:
    """Return a paint of dots in a half-drop, in picture units."""
    s = 1 / max(scale, 0.01)
    r = num(radius)
    body = (
        f'<circle cx="{num(gap / 4)}" cy="{num(gap / 4)}" r="{r}" fill="{ink}"/>'
        f'<circle cx="{num(gap * 0.75)}" cy="{num(gap * 0.75)}" r="{r}" fill="{ink}"/>'
    )
    return (
        "url(#"
        + sheet.define(
            f'<pattern id="{{id}}" patternUnits="userSpaceOnUse" width="{num(gap)}" '
            f'height="{num(gap)}" patternTransform="scale({s:.4f})">{body}</pattern>'
        )
        + ")"
    )


def rough_frame(width: float, height: float, margin: float, seed: int) -> str:
    """Return path data of a frame with an uneven inner edge, to be filled even-odd."""
    points: list[tuple[float, float]] = []
    n = 26
    for side in range(4):
        for k in range(n):
            t = k / n
            seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
            off = margin * (0.75 + 0.5 * ((seed >> 12) % 1000) / 1000)
            off += margin * 0.22 * math.sin(k * 1.7 + side * 2)
            x, y = (
                (t * width, off),
                (width - off, t * height),
                (width - t * width, height - off),
                (off, height - t * height),
            )[side]
            points.append(
                (
                    min(max(x, margin * 0.6), width - margin * 0.6),
                    min(max(y, margin * 0.6), height - margin * 0.6),
                )
            )
    inner = "M" + "L".join(f"{num(x)} {num(y)}" for x, y in points) + "Z"
    return f"M-5 -5H{num(width + 5)}V{num(height + 5)}H-5Z{inner}"


def mark(
    data: str,
    fill: str = "none",
    *,
    alpha: float = 1.0,
    stroke: str | None = None,
    width: float = 1.0,
    stroke_alpha: float = 1.0,
) -> str:
    """Return a path element; opacities belong to the paints, since an element's costs a layer."""
    out = f'<path d="{data}" fill="{fill}"'
    if alpha < 1:
        out += f' fill-opacity="{num(alpha)}"'
    if stroke:
        out += f' stroke="{stroke}" stroke-width="{num(width)}"'
        if stroke_alpha < 1:
            out += f' stroke-opacity="{num(stroke_alpha)}"'
    return out + "/>"


def border(width: float, height: float, inset: float) -> str:
    """Return path data of a straight frame around the picture, to be filled even-odd."""
    w, h, m = width, height, inset
    outer = f"M-5 -5H{num(w + 5)}V{num(h + 5)}H-5Z"
    return f"{outer}M{num(m)} {num(m)}V{num(h - m)}H{num(w - m)}V{num(m)}Z"


def rect(width: float, height: float, inset: float, **paint: str) -> str:
    """Return a rectangle element inside the picture's edge."""
    marks = "".join(f' {k.replace("_", "-")}="{v}"' for k, v in paint.items())
    x, w, h = num(inset), num(width - 2 * inset), num(height - 2 * inset)
    return f'<rect x="{x}" y="{x}" width="{w}" height="{h}"{marks}/>'


def box_of(x: float, y: float, width: float, height: float) -> str:
    """Return path data of an upright rectangle."""
    return f"M{num(x)} {num(y)}h{num(width)}v{num(height)}h{num(-width)}Z"
