"""Owns which colours, materials and patterns the slots of a drawing get from what was said.

Does not know the shapes that have them.
"""

from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.pen import Swatch
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.material import MATERIALS
from tintype.engine.vignette.scene import Subject
from tintype.engine.vignette.styles.pattern import PATTERNS, dots

FURRED: Final = ("animals", "birds", "sea", "reptiles", "dinosaurs", "insects", "fantasy")
"""Categories whose stripes and spots are markings, darker than the body."""

INKS: Final = ("ink", "text", "letter", "letters")
"""Slots of words, which no material changes."""

SOLID: Final = (("black",), ("white",))
"""Colours of animals whose bib, muzzle and ears have the same colour."""
FUR: Final = ("belly", "ear", "mask", "saddle", "patch", "chest")
"""Slots of fur, besides the first one."""
UNIFORM: Final = ("ice cream",)
"""What is of one colour all over if one is said."""
SHEEN: Final = 0.12
LAMPLIGHT: Final = "#ffd98a"
"""Window panes behind which lamps are lit by day."""
STRIPED: Final = ("hot air balloon", "parachute", "hang glider")
"""What is drawn with broad stripes in the slot `stripe` anyway."""
STRIPE: Final = "#fffaf0"
PATCHES: Final = frozenset(("patch", "spot", "spots", "dot"))
"""Slots of the spots of a coat, by which one tells who is drawn with some."""
PLAIN: Final = "#f2ead8"
"""What a pattern is printed on where a part has no slot of its own."""


def stuff_of(subject: Subject, kind: Kind) -> str | None:
    """Return the material of which a thing is said to be, unless it is drawn so: a glass bowl."""
    is_glass = subject.material == "glass" and next(iter(kind.slots), None) == "glass"
    return None if is_glass else subject.material


def palette_of(subject: Subject, kind: Kind) -> dict[str, Swatch]:
    """Return the slots that the subject's colour, material and pattern words change."""
    out: dict[str, Swatch] = {}
    parts = {p.slot: printed(p.colour, kind.slots.get(p.slot, PLAIN)) for p in subject.parts}
    words = tuple(COLOURS[w] for w in subject.colours if w in COLOURS)
    material = MATERIALS.get(stuff_of(subject, kind) or "")
    if "bright windowed" in subject.attributes and "glass" in kind.slots:
        is_house = kind.category.startswith(("buildings", "landmarks"))
        parts |= {"glass": Swatch(colour=LAMPLIGHT)} if is_house else {}
    pattern = subject.pattern
    if pattern == "striped" and kind.name in STRIPED:
        # Stripes across its own would be a muddle: those are to be seen better.
        pattern = None
        second = words[1] if len(words) > 1 else STRIPE
        words = words[:1]
        parts.setdefault("stripe", Swatch(colour=second, is_named=True))
    is_furred = kind.category.startswith(FURRED)
    is_spotted = PATTERNS.get((pattern or "").replace(" ", "-")) is dots
    if is_spotted and is_furred and PATCHES & {*kind.slots}:
        pattern = None  # A cow has its own.
    if not words and material is None and pattern is None:
        return parts
    for i, slot in enumerate(kind.recolour):
        if slot in INKS and len(words) <= i:
            continue
        own = material.colour if material else kind.slots[slot]
        if words:
            is_said = i < len(words) or kind.name in UNIFORM
            is_said = is_said and not (i and pattern and is_furred)  # It is that of the spots.
            own = words[min(i, len(words) - 1)] if is_said else kind.slots[slot]
        second = words[1] if len(words) > 1 else None
        if second is None and pattern and is_furred:
            second = colour.mix(own, "#3a2a2e", 0.55)
        out[slot] = Swatch(
            colour=own,
            finish=subject.material if material else None,
            pattern=pattern if i == 0 or not words else None,
            second=second,
            is_named=i < len(words),
        )
    first = Swatch(colour=words[0], is_named=True) if words else None
    for slot in kind.along:
        if first is not None and slot not in kind.recolour[: len(words)]:
            out[slot] = first
    if words and subject.colours in SOLID and kind.category.startswith("animals"):
        for slot in FUR:
            if slot in kind.slots and slot not in kind.recolour[:1]:
                out[slot] = Swatch(colour=colour.mix(words[0], "#8a8494", SHEEN))
    if subject.lettering and kind.recolour and "ink" in kind.slots and "ink" not in out:
        ground = out.get(kind.recolour[0])
        if ground is not None and kind.recolour[0] != "ink":
            # Words stay readable on whatever colour their ground was given.
            is_dark = colour.lightness(ground.colour) < 0.62
            out["ink"] = Swatch(colour="#fff6e2" if is_dark else "#2f2733")
    return {**out, **parts}


def printed(said: str, own: str) -> Swatch:
    """Return the swatch of a part that is called `striped red`, `red` or `striped`."""
    plain = said.replace("-", " ")
    found = [p for p in PATTERNS if f"{plain} ".startswith(p.replace("-", " ") + " ")]
    pattern = max(found, key=len, default=None)
    if pattern is None:
        return Swatch(colour=COLOURS.get(said, own), is_named=True)
    rest = said[len(pattern) :].strip()
    return Swatch(colour=COLOURS.get(rest, own), pattern=pattern, is_named=rest in COLOURS)
