"""Owns contact sheets: how an illustrator looks at the work.

    python -m tintype.engine.vignette.sheet OUT.png [--category animals] [--object fox]
        [--style ink] [--night] [--cell 256]
    python -m tintype.engine.vignette.sheet OUT.png --prompts FILE [--style ink]
    python -m tintype.engine.vignette.sheet OUT.png --places [--subject fox] [--night]
    python -m tintype.engine.vignette.sheet OUT.png --styles "a fox on the beach at sunset"

Does not know scenes when it shows objects, nor objects when it shows prompts.
"""

import argparse
import math
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import msgspec
import resvg_py
from PIL import Image

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.outline import ellipse, rectangle
from tintype.engine.vignette.art.pen import Air, Group, Node, Pen, Shape
from tintype.engine.vignette.gallery import PAPER, caption, drawn, entries_of, sheet_of
from tintype.engine.vignette.lettering import write
from tintype.engine.vignette.light import TIMES
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.scene import Scene, Subject
from tintype.engine.vignette.styles import STYLES, style_named
from tintype.engine.vignette.svg import document


def cells_of(kinds: Sequence[Kind]) -> list[tuple[Kind, str]]:
    """Return every object in every variant, and mirrored where it has a direction."""
    return [(kind, variant) for kind in kinds for variant in (kind.variants or ("",))]


def object_sheet(
    kinds: Sequence[Kind], *, style: str | None, is_night: bool, cell: int, columns: int | None
) -> bytes:
    """Return a PNG with one cell per object and variant, with its name, height and ground."""
    cells = cells_of(kinds)
    n = columns or max(1, math.ceil(math.sqrt(len(cells) * 1.3)))
    rows = math.ceil(len(cells) / n)
    nodes: list[Node] = []
    for i, (kind, variant) in enumerate(cells):
        nodes += cell_nodes(kind, variant, (i % n) * 240.0, (i // n) * 260.0, is_night=is_night)
    svg = document(
        [("sheet", Group(children=tuple(nodes)))],
        style_named(style),
        width=n * 240.0,
        height=rows * 260.0,
        pixel_width=n * cell,
        pixel_height=rows * cell * 26 // 24,
    )
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True))


def cell_nodes(kind: Kind, variant: str, x: float, y: float, *, is_night: bool) -> list[Node]:
    """Return the nodes of one cell, 240 x 260 units."""
    paper, mark = ("#22305c", "#93a2cf") if is_night else ("#eef3ea", "#5b6470")
    scale = min(200 / kind.box[0], 196 / kind.box[1])
    left, bottom = x + 120 - kind.box[0] * scale / 2, y + 214.0
    top = bottom - kind.box[1] * scale
    ground = top + kind.ground * scale
    pen = Pen()
    pen.box(f"{paper}.raw", x + 3, y + 3, 234, 254, rounding=8)
    pen.line(f"{mark}.raw", [(x + 12, ground), (x + 228, ground)], 0.7, alpha=0.6)
    frame = rectangle(left, top, kind.box[0] * scale, kind.box[1] * scale)
    pen.edge(f"{mark}.raw", frame, 0.5, alpha=0.35)
    a, b = kind.shadow or (kind.box[0] * 0.1, kind.box[0] * 0.9)
    half = (b - a) * scale / 2
    shade = ellipse(left + (a + b) * scale / 2, ground, half * 1.1, min(half * 0.16, 12))
    pen.add(Shape(outline=shade, tone="#2f2a55.raw", slope="round", alpha=0.35, fade=0))
    label = f"{kind.name} {variant}".strip()
    write(pen, f"{mark}.raw", label, x=x + 10, y=y + 226, width=220, height=13, weight=0.13)
    write(pen, f"{mark}.raw", f"{kind.height_m:g} M", x=x + 10, y=y + 246, width=220, height=7)
    drawing = kind.draw(variant=variant, air=Air(is_night=is_night))
    inner: tuple[Node, ...] = (drawing.group, *((drawing.front,) if drawing.front else ()))
    light = TIMES["night" if is_night else "day"]
    matrix = (scale, 0.0, 0.0, scale, left, top)
    return [*pen.nodes, Group(children=inner, matrix=matrix, grade=light.grade())]


def scene_sheet(
    scenes: Sequence[Scene], captions: Sequence[str], *, width: int, height: int
) -> bytes:
    """Return a PNG with one picture per scene and its caption below."""
    n = max(1, math.ceil(math.sqrt(len(scenes) * height / width)))
    rows = math.ceil(len(scenes) / n)
    page = Image.new("RGB", (n * (width + 8), rows * (height + 30)), PAPER)
    for i, scene in enumerate(scenes):
        x, y = (i % n) * (width + 8) + 4, (i // n) * (height + 30) + 4
        page.paste(drawn(scene, width, height, i), (x, y))
        page.paste(caption(captions[i], width), (x, y + height + 4))
    out = BytesIO()
    page.save(out, "PNG")
    return out.getvalue()


def main() -> None:
    """Read the command line and write one sheet."""
    parser = argparse.ArgumentParser(description="Make a contact sheet of objects or prompts.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--category", action="append", default=[])
    parser.add_argument("--object", action="append", default=[])
    parser.add_argument("--style")
    parser.add_argument("--night", action="store_true")
    parser.add_argument("--cell", type=int, default=256)
    parser.add_argument("--columns", type=int)
    parser.add_argument("--prompts", type=Path)
    parser.add_argument("--size", default="512x512")
    parser.add_argument("--places", action="store_true")
    parser.add_argument("--subject")
    parser.add_argument("--styles")
    args = parser.parse_args()
    out: Path = args.out
    width, height = (int(v) for v in args.size.split("x"))
    if args.places:
        who = (Subject(id="s1", kind=args.subject),) if args.subject else ()
        time = "night" if args.night else None
        scenes = [Scene(subjects=who, setting=name, time=time) for name in PLACES]
        out.write_bytes(scene_sheet(scenes, list(PLACES), width=width, height=height))
        return
    if args.styles:
        scene = parse(args.styles)
        scenes = [msgspec.structs.replace(scene, style=name) for name in STYLES]
        out.write_bytes(scene_sheet(scenes, list(STYLES), width=width, height=height))
        return
    if args.prompts:
        entries = entries_of(args.prompts.read_text("utf-8"))
        sheet_of(entries, style=args.style).save(out)
        return
    kinds = [
        k
        for k in CATALOG.values()
        if (not args.category and not args.object)
        or k.category in args.category
        or k.name in args.object
    ]
    if not kinds:
        parser.error("no object has this name or category")
    out.write_bytes(
        object_sheet(
            kinds, style=args.style, is_night=args.night, cell=args.cell, columns=args.columns
        )
    )


if __name__ == "__main__":
    main()
