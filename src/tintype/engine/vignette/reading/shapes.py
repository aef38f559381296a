"""Owns the shapes that things take: slices, stacks, a cookie like a star, a teapot that is a house.

Does not know phrases.
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.traits import BUILDINGS, is_family
from tintype.engine.vignette.kinds import is_animate
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.states import STACKED

PILED: Final = ("study", "baggage", "stationery", "tableware", "bedding")
"""Families of what lies square on itself."""
MOULDED: Final = {
    "cookie": "biscuit",
    "chocolate": "chocolate",
    "cake": "chocolate",
    "candy": "candy",
    "lollipop": "candy",
    "balloon": "rubber",
    "cloud": "snow",
    "pillow": "plush",
    "lamp": "glass",
    "candle": "paper",
    "bush": "leafy",
    "hedge": "leafy",
    "kite": "paper",
    "ice cube": "ice",
    "gingerbread man": "biscuit",
}
"""What things are of that are made in any shape."""


def sliced(kind: Kind) -> Kind | None:
    """Return what a slice of something is drawn as, if it is drawn."""
    last = kind.name.rpartition(" ")[2]
    names = (f"slice of {kind.name}", f"{kind.name} slice", f"slice of {last}", f"{last} slice")
    return next((CATALOG[n] for n in names if n in CATALOG), None)


def lies_flat(kind: Kind) -> bool:
    """Tell whether a pile of such things is a stack: books, plates, boxes."""
    return {"lying", "closed"} & set(kind.variants) != set() or is_family(kind, PILED)


def reshape(draft: Draft, model: Kind) -> bool:
    """Give a thing the shape of another one: a cookie, a cloud, a balloon; False if it cannot be.

    What is made in any shape is drawn as its model, of its own material.
    """
    kind = draft.kind
    if kind is None or is_animate(kind):
        return False
    word = model.name.partition(" ")[0]
    if word in kind.variants:
        draft.variant = word
        return True
    material = MOULDED.get(kind.name)
    if material is None:
        return False
    if kind.stance == "sky":
        draft.where = "sky"
    draft.kind, draft.word, draft.variant = model, None, None
    draft.material = draft.material or material
    return True


def dwell(draft: Draft, model: Kind) -> bool:
    """Let a thing be a house, or a house have the shape of a thing: a teapot with a door."""
    kind = draft.kind
    if kind is None:
        return False
    homes = ("house", "cottage")
    if model.name in homes and not is_animate(kind) and not is_family(kind, BUILDINGS):
        draft.attributes.append("housed")
        return True
    if kind.name in homes and not is_animate(model) and not is_family(model, BUILDINGS):
        draft.kind, draft.word, draft.size = model, None, "huge"
        draft.attributes.append("housed")
        return True
    return False


def stack(draft: Draft) -> None:
    """Pile things up, lying on their sides if they are drawn so."""
    if draft.kind is not None and draft.count > 1 and not is_animate(draft.kind):
        draft.attributes.append(STACKED)
        flat = ("lying", "closed")
        draft.variant = next((v for v in flat if v in draft.kind.variants), draft.variant)
