"""Owns the proof that every object stays in its box, in every style and size, by day and night.

    python -m tintype.engine.vignette.proof [--category animals] [--every 8]

Draws each object and pose in each style at three sizes, by day and at night, and names what paints
beyond its box or shows almost nothing; the whole takes about an hour. Does not know scenes.
"""

import argparse
import itertools
import sys
from collections.abc import Iterator
from io import BytesIO
from typing import Final, NamedTuple

import numpy as np
import resvg_py
from PIL import Image

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.pen import Air, Group, Node
from tintype.engine.vignette.styles import STYLES, style_named
from tintype.engine.vignette.svg import document

SIZES: Final = (64, 120, 240)
MARGIN: Final = 30
LOOSE: Final = 7
"""So many of 120 pixels the paper's shadow or a wavering line may reach beyond the box."""

SOLID: Final = 140
"""Alpha from which a pixel counts as painted; glows and soft shadows are below it."""

LEAST: Final = 0.03
"""The part of a box that must be painted."""


class Case(NamedTuple):
    """One drawing: what, how, how large, when."""

    name: str
    variant: str
    style: str
    size: int
    is_night: bool


def cases() -> Iterator[Case]:
    """Yield everything there is to prove, in the order of the catalog."""
    ways = list(itertools.product(STYLES, SIZES, (False, True)))
    for kind in CATALOG.values():
        for variant in kind.variants or ("",):
            for style, size, is_night in ways:
                yield Case(kind.name, variant, style, size, is_night)


def sample(every: int) -> list[Case]:
    """Return one case in `every`, spread over objects, styles, sizes and lights."""
    return list(itertools.islice(cases(), 0, None, every))


def fault(case: Case) -> str | None:
    """Return what is wrong with a drawing, or None."""
    kind = CATALOG[case.name]
    width, height = kind.box
    scale = case.size / max(width, height)
    drawing = kind.draw(variant=case.variant, air=Air(is_night=case.is_night))
    nodes: tuple[Node, ...] = (drawing.group, *((drawing.front,) if drawing.front else ()))
    w, h = round(width * scale) + 2 * MARGIN, round(height * scale) + 2 * MARGIN
    svg = document(
        [("object", Group(children=nodes, matrix=(scale, 0, 0, scale, MARGIN, MARGIN)))],
        style_named(case.style),
        width=w,
        height=h,
        pixel_width=w,
        pixel_height=h,
    )
    png = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True)
    alpha = np.asarray(Image.open(BytesIO(png)).convert("RGBA"))[..., 3] > SOLID
    m = MARGIN - max(LOOSE, round(LOOSE * case.size / 120))
    inside = alpha[m : h - m, m : w - m]
    is_glowing = case.is_night and kind.is_lit_at_night
    if alpha.sum() != inside.sum() and not is_glowing:
        return "paints beyond its box"
    return "shows almost nothing" if inside.mean() < LEAST else None


def main() -> int:
    """Read the command line, prove, and name the faults; the exit status says whether any."""
    parser = argparse.ArgumentParser(description="Prove that every object stays in its box.")
    parser.add_argument("--category", action="append", default=[])
    parser.add_argument("--every", type=int, default=1, help="only one case in so many")
    args = parser.parse_args()
    faults = 0
    for case in itertools.islice(cases(), 0, None, args.every):
        if args.category and CATALOG[case.name].category not in args.category:
            continue
        if (wrong := fault(case)) is not None:
            faults += 1
            sys.stdout.write(f"{' '.join(map(str, case))}: {wrong}\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
