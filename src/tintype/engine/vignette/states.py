"""Owns the attributes that the readers of words give to a thing and that the drawing acts on.

Those that more than two rooms know of are here; others are where they are read. Does not know
words, nor what is drawn.
"""

from typing import Final

STACKED: Final = "stacked"
"""The attribute of things that lie on top of each other."""
HEAPED: Final = "heaped"
"""The attribute of things that are a heap."""
GRADED: Final = "graded"
"""The attribute of several things of different sizes."""
ON_HEAD: Final = "on the head"
"""The attribute of what is on somebody's head, not on the back or the shoulders."""
IN_MOUTH: Final = "in the mouth"
"""The attribute of what somebody has between the teeth, not in the paws."""
AT_MOUTH: Final = "at the mouth"
"""The attribute of what somebody eats: it is before the mouth, whoever holds it."""
HALF_HIDDEN: Final = "half hidden"
"""The attribute of who hides behind something and is still seen."""
TURNED_AWAY: Final = "turned away"
"""The attribute of who is seen from behind."""
FAR_BEHIND: Final = "far behind"
"""The attribute of who comes long after another one."""
LINED_UP: Final = "lined up"
"""The attribute of things that stand in one row."""
BETWEEN_THEM: Final = "carried"
"""The attribute of what people have between them."""
OFFERING: Final = "offering"
"""The attribute of who holds out what he gives to somebody."""
AT_OPENING: Final = "at the opening"
"""The attribute of who reaches from the side into what is open before him."""
AT_RIM: Final = "at the rim"
"""The attribute of who has his tool in the mouth of a vessel."""
ON_CHEST: Final = "on the chest"
"""The attribute of what is on the chest of somebody who lies."""
