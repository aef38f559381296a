"""Owns the proof that every object stays in its box and lacks no part, in every style and light.

    python -m tintype.engine.vignette.proof [--category animals] [--object fox] [--every 8]

Draws each object and pose in each style at three sizes, by day and at night, in a process a core.
Names what paints beyond its box, what shows almost nothing, and what lacks a part that the flat
drawing has. Where the night changes nothing in a drawing, one rendering proves both. Does not
know scenes.
"""

import argparse
import itertools
import os
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO
from typing import Final, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt
import resvg_py
from PIL import Image

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.pen import Air, Group, Node
from tintype.engine.vignette.styles import DEFAULT, STYLES, style_named
from tintype.engine.vignette.svg import document

Alpha: TypeAlias = npt.NDArray[np.uint8]
Mask: TypeAlias = npt.NDArray[np.bool_]

SIZES: Final = (64, 120, 240)
"""Picture units that the longer side of the box takes; a picture has a thousand.

A style's lines have a width of their own in these units, so they are what size changes. Every
size is rendered on as many pixels: their number changes the cost and nothing else.
"""

PIXELS: Final = 72
MARGIN: Final = 12
"""Pixels on the longer side of the box, and around it."""

LOOSE: Final = 4
"""So many pixels the paper's shadow or a wavering line may reach beyond the box; twice as many
at the smallest size, where the same line is the larger part of the drawing."""

SOLID: Final = 140
"""Alpha from which a pixel counts as painted; glows and soft shadows are below it."""

FAINT: Final = 45
"""Alpha from which a pixel counts as shown: thin lines, glass, gauze."""

LEAST: Final = 0.03
"""The part of a box that must be painted."""

LOST: Final = 0.02
"""The part of its flat silhouette that an object may lack in another style. What is not wider
than two pixels is not missed: lines come and go with the pen."""


class Case(NamedTuple):
    """One drawing: what, how, how large, when."""

    name: str
    variant: str
    style: str
    size: int
    is_night: bool


def cases_of(kind: Kind) -> Iterator[Case]:
    """Yield everything there is to prove of one object."""
    ways = list(itertools.product((False, True), SIZES, STYLES))
    for variant in kind.variants or ("",):
        for is_night, size, style in ways:
            yield Case(kind.name, variant, style, size, is_night)


def sample(every: int) -> list[Case]:
    """Return one case in `every`, spread over objects, styles, sizes and lights."""
    cases = itertools.chain.from_iterable(cases_of(kind) for kind in CATALOG.values())
    return list(itertools.islice(cases, 0, None, every))


class Bench:
    """Draws and renders cases, and keeps what the next case of the same object can use."""

    def __init__(self) -> None:
        self._drawings: dict[tuple[str, str, bool], Drawing] = {}
        self._alphas: dict[Case, Alpha] = {}
        self._same: dict[tuple[str, str], bool] = {}

    def drawing(self, case: Case) -> Drawing:
        """Return the object of a case in its pose and light."""
        key = (case.name, case.variant, case.is_night)
        if key not in self._drawings:
            kind = CATALOG[case.name]
            air = Air(is_night=case.is_night)
            self._drawings[key] = kind.draw(variant=case.variant, air=air)
        return self._drawings[key]

    def is_same_by_day(self, case: Case) -> bool:
        """Say whether a drawing at night is the one by day, which is proved already."""
        key = (case.name, case.variant)
        if case.is_night and key not in self._same:
            by_day = self.drawing(case._replace(is_night=False))
            self._same[key] = self.drawing(case) == by_day
        return case.is_night and self._same[key]

    def alpha(self, case: Case) -> Alpha:
        """Return how much a case paints in each pixel, with `MARGIN` pixels around the box."""
        if case not in self._alphas:
            self._alphas[case] = rendered(self.drawing(case), CATALOG[case.name], case)
        return self._alphas[case]

    def fault(self, case: Case) -> str | None:
        """Return what is wrong with a drawing, or None."""
        kind, alpha = CATALOG[case.name], self.alpha(case)
        solid, shown = alpha > SOLID, alpha > FAINT
        m = MARGIN - (2 * LOOSE if case.size == SIZES[0] else LOOSE)
        inner = slice(m, alpha.shape[0] - m), slice(m, alpha.shape[1] - m)
        is_glowing = case.is_night and kind.is_lit_at_night
        if solid.sum() != solid[inner].sum() and not is_glowing:
            return "paints beyond its box"
        if shown[inner].mean() < LEAST:
            return "shows almost nothing"
        flat = self.alpha(case._replace(style=DEFAULT)) > SOLID
        lost = opened(flat & ~grown(shown, 1), 1)
        return "lacks a part" if lost.sum() > LOST * flat.sum() else None


def fault(case: Case) -> str | None:
    """Return what is wrong with a single drawing, or None."""
    return Bench().fault(case)


def rendered(drawing: Drawing, kind: Kind, case: Case) -> Alpha:
    """Return how much a drawing paints in the style and size of a case."""
    width, height = kind.box
    scale, pixel = case.size / max(width, height), case.size / PIXELS
    nodes: tuple[Node, ...] = (drawing.group, *((drawing.front,) if drawing.front else ()))
    w, h = (round(side * scale / pixel) + 2 * MARGIN for side in kind.box)
    edge = MARGIN * pixel
    svg = document(
        [("object", Group(children=nodes, matrix=(scale, 0, 0, scale, edge, edge)))],
        style_named(case.style),
        width=w * pixel,
        height=h * pixel,
        pixel_width=w,
        pixel_height=h,
    )
    png = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True)
    with Image.open(BytesIO(png)) as image:
        return np.asarray(image.convert("RGBA").getchannel("A"))


def grown(mask: Mask, by: int) -> Mask:
    """Return a mask with every painted place `by` pixels larger on each side."""
    out = mask
    for axis in (0, 1):
        first = out.copy()
        for step in range(1, by + 1):
            out = out | np.roll(first, step, axis) | np.roll(first, -step, axis)
    return out


def opened(mask: Mask, by: int) -> Mask:
    """Return a mask without what is narrower than 2 `by` + 1 pixels."""
    return grown(~grown(~mask, by), by)


def faults_of(name: str, every: int = 1) -> list[str]:
    """Return a line for each fault of an object, over one case in `every`."""
    bench, out = Bench(), list[str]()
    for case in itertools.islice(cases_of(CATALOG[name]), 0, None, every):
        if bench.is_same_by_day(case):
            continue
        if (wrong := bench.fault(case)) is not None:
            when = "night" if case.is_night else "day"
            out.append(f"{case.name} {case.variant}, {case.style}, {case.size}, {when}: {wrong}")
    return out


def prove(names: Iterable[str], *, every: int, jobs: int) -> Iterator[str]:
    """Yield the faults of objects in the order of the catalog, worked out in `jobs` processes."""
    with ProcessPoolExecutor(max_workers=jobs) as pool:
        for lines in pool.map(faults_of, names, itertools.repeat(every)):
            yield from lines


def main() -> int:
    """Read the command line, prove, and name the faults; the exit status says whether any."""
    parser = argparse.ArgumentParser(description="Prove that every object stays in its box.")
    parser.add_argument("--category", action="append", default=[])
    parser.add_argument("--object", action="append", default=[])
    parser.add_argument(
        "--every", type=int, default=1, help="only one case in so many of an object"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    args = parser.parse_args()
    names = [
        kind.name
        for kind in CATALOG.values()
        if (not args.category and not args.object)
        or kind.category in args.category
        or kind.name in args.object
    ]
    count = 0
    for line in prove(names, every=args.every, jobs=args.jobs):
        count += 1
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    proved = sum(1 for name in names for _ in cases_of(CATALOG[name])) // args.every
    sys.stdout.write(f"{len(names)} objects, {proved} drawings, {count} faults\n")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
