"""Owns materials and patterns of swatches as SVG paints: stripes, dots, checks, metal, wood.

Does not know which object wears them. Units are those of the object's own box.
"""

import math
from collections.abc import Callable, Mapping
from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import num
from tintype.engine.vignette.art.pen import Shape, Swatch
from tintype.engine.vignette.material import MATERIALS
from tintype.engine.vignette.svg import Inks, Sheet


def tile(
    sheet: Sheet, size: tuple[float, float], body: str, *, turn: float = 0, scale: float = 1
) -> str:
    """Return a paint that repeats `body`, a piece of SVG in a box of `size`."""
    change = f"scale({num(scale)})" + (f" rotate({num(turn)})" if turn else "")
    return (
        "url(#"
        + sheet.define(
            f'<pattern id="{{id}}" patternUnits="userSpaceOnUse" width="{num(size[0])}" '
            f'height="{num(size[1])}" patternTransform="{change}">{body}</pattern>'
        )
        + ")"
    )


def second_of(swatch: Swatch) -> str:
    """Return the other colour of a pattern."""
    if swatch.second:
        return swatch.second
    light = colour.lightness(swatch.colour)
    return "#f8f4ea" if light < 0.72 else colour.mix(swatch.colour, colour.SHADOW, 0.55)


def stripes(sheet: Sheet, tone: str) -> str:
    """Slanted bands."""
    return tile(sheet, (22, 22), f'<rect width="22" height="9.5" fill="{tone}"/>', turn=-18)


def dots(sheet: Sheet, tone: str) -> str:
    """Dots in a half-drop."""
    body = "".join(
        f'<circle cx="{x}" cy="{y}" r="5" fill="{tone}"/>' for x, y in ((7, 7), (20, 20))
    )
    return tile(sheet, (26, 26), body, turn=8)


def checks(sheet: Sheet, tone: str) -> str:
    """A chessboard."""
    body = f'<path d="M0 0h11v11h-11zM11 11h11v11h-11z" fill="{tone}"/>'
    return tile(sheet, (22, 22), body)


def plaid(sheet: Sheet, tone: str) -> str:
    """Crossing bands."""
    body = (
        f'<rect width="10" height="28" fill="{tone}" fill-opacity=".55"/>'
        f'<rect width="28" height="10" fill="{tone}" fill-opacity=".55"/>'
        f'<rect x="18" width="2" height="28" fill="{tone}"/>'
        f'<rect y="18" width="28" height="2" fill="{tone}"/>'
    )
    return tile(sheet, (28, 28), body)


def zigzag(sheet: Sheet, tone: str) -> str:
    """Bands of chevrons."""
    body = f'<path d="M0 14L10 4L20 14L20 20L10 10L0 20Z" fill="{tone}"/>'
    return tile(sheet, (20, 20), body)


def flowers(sheet: Sheet, tone: str) -> str:
    """Small blossoms."""
    petals = "".join(
        f'<circle cx="{x}" cy="{y}" r="3.1" fill="{tone}"/>'
        for x, y in ((12, 7.6), (16.2, 10.6), (14.6, 15.6), (9.4, 15.6), (7.8, 10.6))
    )
    return tile(
        sheet, (27, 27), petals + '<circle cx="12" cy="12" r="2.4" fill="#f2c03d"/>', turn=12
    )


def stars(sheet: Sheet, tone: str) -> str:
    """Small five-pointed stars."""
    star = "M12 4l2.2 5 5.4.5-4.1 3.6 1.2 5.3L12 15.6 7.3 18.4l1.2-5.3L4.4 9.5l5.4-.5z"
    return tile(sheet, (26, 26), f'<path d="{star}" fill="{tone}"/>', turn=-10)


def hearts(sheet: Sheet, tone: str) -> str:
    """Small hearts."""
    heart = "M12 19C4 13 5 7 8.6 7 10.6 7 12 9 12 9S13.4 7 15.4 7C19 7 20 13 12 19Z"
    return tile(sheet, (26, 26), f'<path d="{heart}" fill="{tone}"/>')


def rosettes(sheet: Sheet, tone: str) -> str:
    """The spots of a leopard."""
    body = (
        f'<path d="M5 6C8 2 14 3 14 8 13 12 6 12 5 6ZM18 18c4-3 8 0 7 4-2 4-8 2-7-4Z" fill="none" '
        f'stroke="{tone}" stroke-width="3"/><circle cx="24" cy="7" r="2.2" fill="{tone}"/>'
    )
    return tile(sheet, (30, 30), body, turn=14)


def lace(sheet: Sheet, tone: str) -> str:
    """Little flowers of openwork in a net."""
    holes = "".join(
        f'<circle cx="{num(x + 5 * math.cos(k))}" cy="{num(y + 5 * math.sin(k))}" r="1.7" '
        f'fill="{tone}"/>'
        for x, y in ((8, 8), (24, 24))
        for k in (0.0, 1.26, 2.51, 3.77, 5.03)
    )
    net = f'<path d="M16 0v32M0 16h32" fill="none" stroke="{tone}" stroke-width="1" opacity=".6"/>'
    knots = "".join(
        f'<circle cx="{x}" cy="{y}" r="2.4" fill="{tone}" opacity=".7"/>'
        for x, y in ((24, 8), (8, 24))
    )
    return tile(sheet, (32, 32), net + holes + knots)


def wicker(sheet: Sheet, tone: str) -> str:
    """Canes that go over and under each other."""
    over = f'<path d="M1 3h10M1 7h10M13 13h10M13 17h10" stroke="{tone}" stroke-width="2.6"/>'
    under = f'<path d="M15 1v10M20 1v10M3 12v10M8 12v10" stroke="{tone}" stroke-width="2.6"/>'
    return tile(sheet, (24, 22), f'<g opacity=".55">{over}{under}</g>')


PATCHES: Final = ("#d9694f", "#f2c14e", "#6fa8b8", "#8fb573", "#b98fc0", "#f4ead6")


def patchwork(sheet: Sheet, tone: str) -> str:
    """Squares of many stuffs, sewn together."""
    body = "".join(
        f'<rect x="{16 * x}" y="{16 * y}" width="16" height="16" '
        f'fill="{PATCHES[(2 * x + 5 * y + x * y) % len(PATCHES)]}"/>'
        for x in range(3)
        for y in range(3)
    )
    seams = '<path d="M0 0H48M0 16H48M0 32H48M0 0V48M16 0V48M32 0V48" fill="none" '
    seams += f'stroke="{tone}" stroke-width="1.2" stroke-dasharray="3 2"/>'
    return tile(sheet, (48, 48), body + seams)


PATTERNS: Final[Mapping[str, Callable[[Sheet, str], str]]] = {
    name: draw
    for names, draw in (
        ("striped stripes stripy stripey pinstriped", stripes),
        ("spotted dotted polka-dot polka-dotted spotty speckled dots", dots),
        ("checkered checked chequered checkerboard", checks),
        ("plaid tartan gingham", plaid),
        ("zigzag chevron", zigzag),
        ("floral flowered flowery", flowers),
        ("starry stars star-spangled starry-print", stars),
        ("hearts heart-print", hearts),
        ("leopard camouflage", rosettes),
        ("lace", lace),
        ("wicker", wicker),
        ("patchwork", patchwork),
    )
    for name in names.split()
}
RAINBOW: Final = ("#e8594f", "#f19a4b", "#f7d65c", "#86c96b", "#5aa9dd", "#a06bbd")


def overlay_of(swatch: Swatch, inks: Inks, sheet: Sheet) -> str | None:
    """Return the paint that lies over a material's own: its pattern, or its grain."""
    draw = PATTERNS.get((swatch.pattern or "").replace(" ", "-"))
    if draw is not None:
        return draw(sheet, inks.graded(second_of(swatch)))
    material = MATERIALS.get(swatch.finish or "")
    if material is None:
        return None
    dark = inks.graded(colour.mix(swatch.colour, colour.SHADOW, 0.34))
    pale = inks.graded(colour.mix(swatch.colour, "#ffffff", 0.4))
    match material.sheen:
        case "wood":
            body = (
                f'<path d="M0 4C12 2 24 7 44 4M0 11C16 13 26 8 44 11M0 17C10 15 30 20 44 17" '
                f'fill="none" stroke="{dark}" stroke-width="1.5" stroke-opacity=".55"/>'
            )
            return tile(sheet, (44, 21), body, turn=3)
        case "stone":
            body = "".join(
                f'<circle cx="{x}" cy="{y}" r="{r}" fill="{tone}" fill-opacity=".6"/>'
                for x, y, r, tone in (
                    (4, 5, 1.6, dark),
                    (15, 3, 1.1, pale),
                    (10, 13, 1.9, pale),
                    (20, 17, 1.4, dark),
                    (3, 18, 1.2, dark),
                )
            )
            return tile(sheet, (24, 22), body)
        case "brick" | "knit" | "weave" | "ridge" | "leaf" | "vein" | "facet":
            return woven(material.sheen, sheet, dark, pale)
        case "soft":
            body = (
                f'<path d="M2 4l2 3M9 2l1 4M6 11l2 3M13 9l1 4" stroke="{pale}" stroke-width="1.2" '
                f'stroke-opacity=".7"/>'
            )
            return tile(sheet, (15, 15), body)
        case _:
            return None


def woven(sheen: str, sheet: Sheet, dark: str, pale: str) -> str:
    """Return the grain of what is made of pieces or threads, or has veins or facets."""
    match sheen:
        case "brick":
            lines = "M0 .8H30M0 11.8H30M15 .8V11.8M0 11.8V22M30 11.8V22"
            body = (
                f'<path d="{lines}" fill="none" stroke="{pale}" stroke-width="1.8"/>'
                f'<rect x="1.5" y="13.5" width="27" height="7" fill="{dark}" fill-opacity=".28"/>'
            )
            return tile(sheet, (30, 22), body)
        case "knit":
            body = (
                f'<path d="M1 1.5L6 7.5L11 1.5" fill="none" stroke="{pale}" stroke-width="3"/>'
                f'<path d="M1 5L6 11L11 5" fill="none" stroke="{dark}" stroke-width="1.1"/>'
            )
            return tile(sheet, (12, 9), body, scale=1.15)
        case "weave":
            body = (
                f'<path d="M1 9L9 1M3 13L8 8M11 9L14 6" stroke="{dark}" stroke-width="1.2" '
                f'stroke-opacity=".55"/><path d="M4 2L12 10M10 3L14 7M1 11L4 14" stroke="{pale}" '
                f'stroke-width="1.5" stroke-opacity=".8"/>'
            )
            return tile(sheet, (15, 15), body)
        case "ridge":
            body = f'<path d="M3 0V10" stroke="{dark}" stroke-width="1.2" stroke-opacity=".5"/>'
            return tile(sheet, (7, 10), body)
        case "leaf":
            leaves = "".join(
                f'<path d="M{x} {y}q6 -7 12 0q-6 7 -12 0z" fill="{tone}"/>'
                for x, y, tone in ((1, 7, pale), (11, 14, dark), (3, 20, dark), (15, 3, dark))
            )
            return tile(sheet, (24, 24), leaves, turn=14)
        case "vein":
            body = (
                f'<path d="M0 12C14 4 22 26 40 16S66 30 70 20M30 50C34 38 26 30 40 16" fill="none" '
                f'stroke="{dark}" stroke-width="1.4" stroke-opacity=".6"/>'
                f'<path d="M0 40C12 44 24 34 34 44S60 52 70 46" fill="none" stroke="{dark}" '
                f'stroke-width=".9" stroke-opacity=".45"/>'
            )
            return tile(sheet, (70, 56), body, turn=24)
        case _:
            body = (
                '<path d="M0 20L18 0L44 14L30 38Z" fill="#ffffff" fill-opacity=".3"/>'
                f'<path d="M30 38L44 14L60 30L44 50Z" fill="{dark}" fill-opacity=".16"/>'
                f'<path d="M0 20L18 0L44 14L60 30L44 50L30 38L0 20M44 14L30 38M30 38L12 50" '
                f'fill="none" stroke="#ffffff" stroke-width="1.1" stroke-opacity=".75"/>'
            )
            return tile(sheet, (60, 50), body, turn=8)


def sheen_of(shape: Shape, swatch: Swatch, inks: Inks, sheet: Sheet) -> tuple[str | None, str]:
    """Return the paint of a material and its opacity, or None for the usual paint."""
    hex_ = inks.hex(shape.tone)
    if swatch.pattern == "rainbow":
        n = len(RAINBOW)
        bands = [(i / (n - 1), inks.graded(c), 1.0) for i, c in enumerate(RAINBOW)]
        return sheet.gradient(bands, "down"), ""
    material = MATERIALS.get(swatch.finish or "")
    if material is None:
        return None, ""
    white = inks.graded("#fffdf2")
    dark = inks.graded(colour.mix(swatch.colour, "#4a2f22", 0.5))
    flip = shape.is_flipped
    match material.sheen:
        case "metal":
            stops = [
                (0.0, colour.mix(hex_, white, 0.35), 1.0),
                (0.22, colour.mix(hex_, white, 0.78), 1.0),
                (0.36, hex_, 1.0),
                (0.62, colour.mix(hex_, dark, 0.5), 1.0),
                (0.78, colour.mix(hex_, white, 0.3), 1.0),
                (1.0, colour.mix(hex_, dark, 0.65), 1.0),
            ]
            return sheet.gradient(stops, "light", is_flipped=flip), ""
        case "glass" | "facet":
            # Dark places in it, the eyes of a skull, stay dark.
            gleam = min(1.0, 1.5 * colour.lightness(hex_) ** 2)
            stops = [
                (0.0, colour.mix(hex_, white, 0.8 * gleam), 1.0),
                (0.35, hex_, 1.0),
                (0.55, colour.mix(hex_, white, 0.5 * gleam), 1.0),
                (1.0, colour.mix(hex_, dark, 0.25), 1.0),
            ]
            clear = ".72" if material.sheen == "glass" else ".88"
            return sheet.gradient(stops, "light", is_flipped=flip), clear
        case "gloss":
            stops = [
                (0.0, colour.mix(hex_, white, 0.6), 1.0),
                (0.3, hex_, 1.0),
                (1.0, colour.mix(hex_, dark, 0.5), 1.0),
            ]
            return sheet.gradient(stops, "light", is_flipped=flip), ""
        case "hide":
            stops = [
                (0.0, colour.mix(hex_, white, 0.3), 1.0),
                (0.18, colour.mix(hex_, white, 0.12), 1.0),
                (0.4, hex_, 1.0),
                (1.0, colour.mix(hex_, dark, 0.42), 1.0),
            ]
            return sheet.gradient(stops, "light", is_flipped=flip), ""
        case _:
            return None, ""
