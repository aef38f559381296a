"""Owns the attributes that the readers of words give to a thing and that the drawing acts on.

Those that more than two rooms know of are here; others are where they are read. Does not know
words, nor what is drawn.
"""

from collections.abc import Mapping, Sequence
from typing import Final, Literal, TypeAlias

STACKED: Final = "stacked"
"""The attribute of things that lie on top of each other."""
HEAPED: Final = "heaped"
"""The attribute of things that are a heap."""
GRADED: Final = "graded"
"""The attribute of several things of different sizes."""
RAISED: Final = "raised"
"""The attribute of a bed or a bridge that something on the ground is under."""
LOW: Final = ("bed", "sofa", "armchair", "dresser", "sideboard")
"""Furniture that has no room below unless it stands on high legs."""
ON_HEAD: Final = "on the head"
"""The attribute of what is on somebody's head, not on the back or the shoulders."""
IN_MOUTH: Final = "in the mouth"
"""The attribute of what somebody has between the teeth, not in the paws."""
BETWEEN_FEET: Final = "between the feet"
"""The attribute of what a beast has on the ground before or between its feet."""
AT_HAND: Final = "at hand"
"""The attribute of what is on a table before somebody who works or eats there."""
AT_MOUTH: Final = "at the mouth"
"""The attribute of what somebody eats: it is before the mouth, whoever holds it."""
HALF_HIDDEN: Final = "half hidden"
"""The attribute of who hides behind something and is still seen."""
TURNED_AWAY: Final = "turned away"
"""The attribute of who is seen from behind."""
WATCHFUL: Final = "watchful"
"""The attribute of a cat that looks at something beside it, not at us."""
SWIMMING: Final = "swimming"
"""The attribute of a beast of the land that is deep in the water."""
LIMBED: Final[Mapping[str, int]] = {"four armed": 2, "six armed": 3}
"""Who has so many pairs of arms."""
EYED: Final[Mapping[str, int]] = {"one eyed": 1, "three eyed": 3, "many eyed": 5}
"""Who has so many eyes."""
FAR_BEHIND: Final = "far behind"
"""The attribute of who comes long after another one."""
LINED_UP: Final = "lined up"
"""The attribute of things that stand in one row."""
BETWEEN_THEM: Final = "carried"
"""The attribute of what people have between them."""
THROWN: Final = "thrown"
"""The attribute of what flies from one to the other."""
OFFERING: Final = "offering"
"""The attribute of who holds out what he gives to somebody."""
AT_OPENING: Final = "at the opening"
"""The attribute of who reaches from the side into what is open before him."""
AT_FOOT: Final = "at the foot"
"""The attribute of who works on the ground from which a thing grows."""
AT_MUZZLE: Final = "at the muzzle"
"""The attribute of who touches a thing with the muzzle."""
AT_LIPS: Final = "at the lips"
"""The attribute of who kisses somebody."""
AT_RIM: Final = "at the rim"
"""The attribute of who has his tool in the mouth of a vessel."""
STRETCHED: Final[Mapping[str, str]] = {
    **{word: word for word in ("tall", "long", "short", "wide", "thin", "fat")},
    "narrow": "thin",
    "slim": "thin",
    "thick": "fat",
}
"""How a thing is drawn of which such a word is said: as wide or as high as that."""
TOPPLED: Final = "toppled"
"""The attribute of what stood and lies on its side."""
HALF_FULL: Final = "half full"
"""The attribute of a vessel whose contents reach to its middle."""
FLOWERING: Final = "flowering"
"""The attribute of a plant of whose flowers something is said."""
POTTED: Final = "potted"
"""The attribute of a plant that grows in a pot."""
SPILLING: Final = "spilling "
"""Begins the attribute of a vessel from which something runs out: `spilling milk`."""
PROPPED: Final = "propped"
"""The attribute of what would fall if it did not lean on something."""
SPILT: Final = "spilt out"
"""The attribute of what was in a vessel and comes out of it."""
ON_CHEST: Final = "on the chest"
"""The attribute of what is on the chest of somebody who lies."""

Place: TypeAlias = Literal["top", "peak", "front", "rear", "brim", "muzzle"]
"""Where on a thing: its highest level part, its highest point, the lower level parts at both
ends, the edge of its top, the nose of its face."""
AT_PART: Final = "at the "
"""Begins the attribute of what is on a part of something."""
PARTS: Final[Mapping[str, Place]] = {
    **dict.fromkeys(("roof", "rooftop", "top", "backrest", "lid", "back"), "top"),
    **dict.fromkeys(
        ("mast", "masthead", "tip", "peak", "summit", "spire", "chimney", "antlers"), "peak"
    ),
    **dict.fromkeys(("nose", "snout", "beak"), "muzzle"),
    **dict.fromkeys(("hood", "bonnet", "bow", "prow", "handlebars"), "front"),
    **dict.fromkeys(("stern", "tail"), "rear"),
    **dict.fromkeys(("rim", "brim", "edge", "brink"), "brim"),
}
"""Parts of things that something can be on, by their names."""


def part_of(attributes: Sequence[str]) -> str | None:
    """Return the part of its host that something is on, if one was named."""
    names = (a.removeprefix(AT_PART) for a in attributes if a.startswith(AT_PART))
    return next((n for n in names if n in PARTS), None)


POURING: Final = "pouring"
"""The attribute of who pours something out."""
