"""Owns the colour that the ground of a setting was given: a black floor, purple grass.

Every colour of the ground keeps its distance in lightness from the others. Does not know which
strokes a setting makes (`stage`).
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.pen import Group, Node, Shape, Tone, tones_in

GROUNDS: Final = (
    "floor",
    "grass",
    "sward",
    "ground",
    "sand",
    "dune",
    "earth",
    "soil",
    "cobbles",
    "road",
    "deck",
    "platform",
    "slope",
    "plain",
)
"""First words of the names that settings give to their ground."""
CONTRAST: Final = 0.9
"""How much of their differences in lightness the colours of a ground keep."""


def painted(nodes: Sequence[Node], hue: str | None) -> tuple[Node, ...]:
    """Return the nodes of a setting with its ground in a colour, `#rrggbb`."""
    if hue is None:
        return tuple(nodes)
    return tuple(
        dyed(n, hue) if isinstance(n, Group) and (n.name or "").split(" ")[0] in GROUNDS else n
        for n in nodes
    )


def dyed(group: Group, hue: str) -> Group:
    """Return a group of which the colour used most is `hue`, and the others go along."""
    used = Counter(own for t in tones_in(group) if (own := t.partition(".")[0]).startswith("#"))
    if not used:
        return group
    main = colour.lightness(max(used, key=lambda c: used[c]))
    light, a, b = colour.to_lab(hue)

    def changed(tone: Tone) -> Tone:
        own, mark, role = tone.partition(".")
        if not own.startswith("#"):
            return tone
        lit = min(1.0, max(0.04, light + CONTRAST * (colour.lightness(own) - main)))
        return f"{colour.from_lab(lit, a, b)}{mark}{role}"

    def turned(node: Node) -> Node:
        if isinstance(node, Shape):
            to = changed(node.to) if node.to else None
            return msgspec.structs.replace(node, tone=changed(node.tone), to=to)
        return msgspec.structs.replace(node, children=tuple(map(turned, node.children)))

    return msgspec.structs.replace(group, children=tuple(map(turned, group.children)))
