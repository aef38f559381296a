"""Owns quoted text: which thing in the picture carries it, or whether it becomes a title.

Does not know letters.
"""

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.pen import Air
from tintype.engine.vignette.art.person_dress import PRINTED
from tintype.engine.vignette.kinds import takes_lettering
from tintype.engine.vignette.scene import Scene, Subject


def lettered(scene: Scene, air: Air) -> tuple[Scene, str | None]:
    """Return the scene with its text on something, and the text if it must be a title."""
    carried = [s.lettering for s in scene.subjects if s.lettering]
    for subject in scene.subjects:
        if subject.lettering and not can_carry(subject, air):
            return scene, subject.lettering
    if not scene.lettering or scene.lettering in carried:
        return scene, None
    if scene.framing in ("poster", "logo", "icon", "sticker", "pattern"):
        return scene, scene.lettering
    for i, subject in enumerate(scene.subjects):
        if subject.lettering is None and can_carry(subject, air):
            changed = msgspec.structs.replace(subject, lettering=scene.lettering)
            subjects = (*scene.subjects[:i], changed, *scene.subjects[i + 1 :])
            return msgspec.structs.replace(scene, subjects=subjects), None
    return scene, scene.lettering


def can_carry(subject: Subject, air: Air) -> bool:
    """Say whether the drawing of a subject has a surface for words."""
    kind = CATALOG.get(subject.kind)
    if kind is None:
        return False
    if not PRINTED.isdisjoint(subject.attributes):
        return True
    has_anchor = "text" in kind.draw(variant=subject.variant, air=air).anchors
    return has_anchor or takes_lettering(kind.name)
