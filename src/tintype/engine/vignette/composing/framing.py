"""Owns framings that are no scene: icon, sticker, logo, pattern, poster.

Does not know what the subjects are; it lays pages, halos and repeats around them.
"""

import math
from typing import Final

import msgspec

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import rectangle
from tintype.engine.vignette.art.pen import Group, Node, Pen
from tintype.engine.vignette.composing.badges import PAPER, badge_of, draw_badge, inner_radius
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.lettering import missing, write
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.places.stage import Stage
from tintype.engine.vignette.scene import Framing, Scene, Subject

TINTS: Final = ("#f6d9c4", "#cfe4ea", "#dcd6ee", "#d5e6cd", "#f7e6b5", "#f3cfd6", "#c9dcf2")
DEEPS: Final = ("#2f5d8a", "#d9603f", "#3f8f74", "#6a4c93", "#e0a030", "#c2476b", "#2f7f93")

ACROSS: Final = 3.6
"""How many columns of a pattern are seen across its short side."""
MOTIF: Final = 0.86
"""How much of its tile a motif of a pattern fills."""
MARGIN: Final = 0.034
"""The width of the paper around a poster, as a part of the short side."""

DUOTONE: Final = "duotone"
"""The style in which a picture has two colours."""
FRAMES: Final = ("tile", "badge", "page", "paper", "border")
"""Layers that lie below and around the subjects of an icon, a logo, a sticker or a poster."""

Layers = tuple[tuple[str, Node], ...]


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """The part of the picture that the subjects fill: top left corner and extent."""

    x: float
    y: float
    width: float
    height: float
    is_bare: bool = False


def page_of(framing: Framing, width: float, height: float, *, has_title: bool) -> Page:
    """Return where a framing puts its subjects."""
    if framing in ("icon", "sticker", "logo"):
        side = min(width, height)
        part = {"icon": 0.68, "sticker": 0.8, "logo": 0.7}[framing] * side
        high = 0.5 if not has_title or framing == "icon" else 0.43
        if has_title and framing != "icon":
            part *= 0.86
        return Page(
            x=(width - part) / 2,
            y=height * high - part / 2,
            width=part,
            height=part,
            is_bare=True,
        )
    if framing == "pattern":
        tile = MOTIF * min(width, height) / ACROSS
        return Page(x=0, y=0, width=tile, height=tile, is_bare=True)
    return Page(x=0, y=0, width=width, height=height)


def framed(
    layers: Layers,
    scene: Scene,
    page: Page,
    title: str | None,
    *,
    width: float,
    height: float,
    is_transparent: bool,
    stage: Stage,
    dice: Dice,
) -> tuple[Layers, str]:
    """Return the layers with page, halo, repeat and title, and letters that do not exist."""
    texts = [title or "", *(s.lettering or "" for s in scene.subjects)]
    unwritten = "".join(dict.fromkeys(c for t in texts for c in missing(t)))
    tint = COLOURS.get(scene.background or "")
    is_cropped = any("head" in s.attributes for s in scene.subjects)
    badge = badge_of(scene)
    match scene.framing:
        case "icon" if badge is None:
            layers = icon(
                layers,
                page,
                width,
                height,
                tint,
                dice,
                is_transparent=is_transparent,
                is_cropped=is_cropped,
            )
        case "sticker":
            layers = sticker(layers, page, width, height, tint, is_transparent=is_transparent)
        case "logo" | "icon":
            layers = logo(
                layers,
                page,
                width,
                height,
                tint,
                dice,
                badge,
                is_transparent=is_transparent,
                is_cropped=is_cropped,
            )
        case "pattern":
            layers = pattern(layers, page, width, height, tint, dice, is_transparent=is_transparent)
        case "poster" if not is_transparent:
            layers = (*layers, ("paper", printed_on(width, height)))
        case _:
            pass
    if scene.style == DUOTONE and not is_transparent:
        layers = unframed(layers)
    if title:
        layers = (*layers, ("title", titled(title, scene, width, height)))
    return layers, unwritten


def unframed(layers: Layers) -> Layers:
    """Return layers with bare paper below them: a frame would be a third colour."""
    rest = tuple(layer for layer in layers if layer[0] not in FRAMES)
    has_backdrop = any(name == "backdrop" for name, _ in rest)
    return rest if has_backdrop else (("backdrop", Group(children=())), *rest)


def printed_on(w: float, h: float) -> Node:
    """Return the margin of bare paper around a poster, and the edge of the print."""
    pen, m = Pen(), MARGIN * min(w, h)
    for x, y, width, height in ((0, 0, w, m), (0, h - m, w, m), (0, 0, m, h), (w - m, 0, m, h)):
        pen.box("#f8f2e3.raw", x, y, width, height)
    inner = rectangle(m, m, w - 2 * m, h - 2 * m)
    pen.edge("#3a2f45.raw", inner, 2.0, alpha=0.5)
    return Group(children=pen.nodes)


def subjects_of(layers: Layers) -> Node:
    """Return the node with the subjects."""
    return next(node for name, node in layers if name == "subjects")


def icon(
    layers: Layers,
    page: Page,
    w: float,
    h: float,
    tint: str | None,
    dice: Dice,
    *,
    is_transparent: bool,
    is_cropped: bool = False,
) -> Layers:
    """Put the subjects on a rounded tile, which cuts what reaches beyond it."""
    side = min(w, h) * 0.9
    x, y = (w - side) / 2, (h - side) / 2
    base = tint or dice.pick(DEEPS)
    pen = Pen()
    if not is_transparent:
        pen.box("#f7f5f0.raw", 0, 0, w, h)
    tile = rectangle(x, y, side, side, rounding=side * 0.23)
    if not is_transparent:
        pen.fill("#2f2a55.raw", tile.moved(0, side * 0.018), alpha=0.16)
    bright = colour.mix(base, "#ffffff", 0.34)
    pen.fill(f"{bright}.raw", tile, to=f"{base}.raw")
    with pen.inside(tile):
        pen.oval(
            "#ffffff.raw", w / 2, h / 2, side * 0.42, side * 0.42, slope="round", alpha=0.5, fade=0
        )
        pen.oval(
            f"{colour.mix(base, colour.SHADOW, 0.5)}.raw",
            w / 2,
            y + side * 0.86,
            side * 0.3,
            side * 0.04,
            slope="round",
            alpha=0.6,
            fade=0,
        )
    inner = Group(children=(subjects_of(layers),), matrix=(1, 0, 0, 1, page.x, page.y))
    if is_cropped:
        inner = Group(children=(inner,), clip=tile)
    return (("tile", Group(children=pen.nodes)), ("subjects", inner))


def sticker(
    layers: Layers, page: Page, w: float, h: float, tint: str | None, *, is_transparent: bool
) -> Layers:
    """Give the subjects a white die-cut border."""
    pen = Pen()
    if not is_transparent:
        base = tint or "#dfe6ea"
        pen.box(f"{colour.mix(base, '#ffffff', 0.25)}.raw", 0, 0, w, h, to=f"{base}.raw")
    inner = Group(children=(subjects_of(layers),), matrix=(1, 0, 0, 1, page.x, page.y))
    border = min(w, h) * 0.05
    rim = Group(children=(inner,), halo=("#ffffff", border))
    soft = Group(
        children=(Group(children=(inner,), halo=("#40405c", border)),),
        matrix=(1, 0, 0, 1, 4, 9),
        alpha=0.22,
    )
    return (
        ("page", Group(children=pen.nodes)),
        ("border", Group(children=(rim,) if is_transparent else (soft, rim))),
        ("subjects", inner),
    )


def logo(
    layers: Layers,
    page: Page,
    w: float,
    h: float,
    tint: str | None,
    dice: Dice,
    badge: Subject | None,
    *,
    is_transparent: bool,
    is_cropped: bool = False,
) -> Layers:
    """Put the subjects into a badge, which cuts what reaches beyond it."""
    pen = Pen()
    base = tint or dice.pick(DEEPS)
    if not is_transparent:
        pen.box(f"{PAPER}.raw", 0, 0, w, h)
    cy, r = page.y + page.height / 2, page.width * 0.66
    field = draw_badge(pen, badge, base, x=w / 2, y=cy, r=r)
    small = inner_radius(badge)
    at = (w / 2 - small * page.width / 2, cy - small * page.height / 2)
    inner = Group(children=(subjects_of(layers),), matrix=(small, 0, 0, small, *at))
    if is_cropped:
        inner = Group(children=(inner,), clip=field)
    return (("badge", Group(children=pen.nodes)), ("subjects", inner))


def pattern(
    layers: Layers,
    page: Page,
    w: float,
    h: float,
    tint: str | None,
    dice: Dice,
    *,
    is_transparent: bool,
) -> Layers:
    """Repeat the subjects in a half-drop on a tint."""
    pen = Pen()
    base = tint or dice.pick(TINTS)
    if not is_transparent:
        pen.box(f"{base}.raw", 0, 0, w, h)
    step = page.width / MOTIF
    dots = Pen()
    nodes: list[Node] = []
    tiles = alternatives(subjects_of(layers))
    columns, rows = int(w / step) + 2, int(h / step) + 2
    for c in range(-1, columns):
        for r in range(-1, rows):
            drop = step / 2 if c % 2 else 0.0
            x, y = c * step + (w % step) / 2, r * step + drop
            turn = 10.0 if (c + r) % 2 else -8.0
            spun = turned(tiles[(c + 2 * r) % len(tiles)], turn, page.width / 2, page.height / 2)
            nodes.append(Group(children=(spun,), matrix=(1, 0, 0, 1, x, y)))
            dots.oval(
                f"{colour.mix(base, colour.SHADOW, 0.16)}.raw",
                x - step * 0.14,
                y - step * 0.14,
                step * 0.03,
            )
    return (
        ("page", Group(children=(*pen.nodes, *dots.nodes))),
        ("subjects", Group(children=tuple(nodes))),
    )


def alternatives(node: Node) -> list[Node]:
    """Return the motifs of a pattern: what stands on the tile, or each of it in turn."""
    if isinstance(node, Group) and node.children:
        return list(node.children)
    return [node]


def turned(node: Node, degrees: float, cx: float, cy: float) -> Node:
    """Return a node turned clockwise about a point."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    matrix = (c, s, -s, c, cx - cx * c + cy * s, cy - cx * s - cy * c)
    return Group(children=(node,), matrix=matrix)


def ribbon_of(w: float, h: float) -> tuple[float, float]:
    """Return the height of a title's ribbon, and the y below its ends."""
    tall = min(h * 0.16, w * 0.2, 170.0)
    return tall, h * 0.055 + 1.22 * tall


def titled(text: str, scene: Scene, w: float, h: float) -> Node:
    """Return the text as a title on a ribbon across the top, or below a mark."""
    pen = Pen()
    is_low = scene.framing in ("logo", "icon", "sticker")
    tall, _ = ribbon_of(w, h)
    if is_low:
        write(pen, "#33304a.raw", text, x=w * 0.1, y=h * 0.865, width=w * 0.8, height=h * 0.1)
        return Group(children=pen.nodes)
    wide = min(w * 0.76, max(w * 0.36, tall * 0.62 * len(text)))
    x, y = (w - wide) / 2, h * 0.055
    paper, edge = "#fbf4e4", "#d9603f"
    fold = tall * 0.22
    for side in (-1, 1):
        end = w / 2 + side * wide / 2
        pen.poly(
            f"{edge}.shade",
            [
                (end - side * tall * 0.3, y + fold),
                (end + side * tall * 0.55, y + fold),
                (end + side * tall * 0.3, y + fold + tall * 0.5),
                (end + side * tall * 0.55, y + fold + tall),
                (end - side * tall * 0.3, y + fold + tall),
            ],
        )
    pen.box(f"{colour.SHADOW}.raw", x + 2, y + 6, wide, tall, rounding=6, alpha=0.2)
    pen.box(f"{edge}.raw", x, y, wide, tall, rounding=6)
    pen.box(f"{paper}.raw", x + 6, y + 6, wide - 12, tall - 12, rounding=4)
    write(
        pen,
        "#3a2f45.raw",
        text,
        x=x + tall * 0.25,
        y=y + tall * 0.22,
        width=wide - tall * 0.5,
        height=tall * 0.56,
    )
    return Group(children=pen.nodes)
