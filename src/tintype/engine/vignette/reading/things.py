"""Owns what is said of lifeless things and of their own parts: cut fruit, plants in pots, cushions.

Works on what has been read, before it becomes a scene. Does not know grammar or drawing.
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.pen import LACKING
from tintype.engine.vignette.attaching.hooks import is_tree
from tintype.engine.vignette.attaching.traits import FLORA, is_family
from tintype.engine.vignette.attaching.upon import SLENDER, is_bed
from tintype.engine.vignette.finish.damage import BROKEN, CUT_INTO
from tintype.engine.vignette.forms import singular
from tintype.engine.vignette.kinds import is_animate
from tintype.engine.vignette.owning import own_part
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.states import LINED_UP, POTTED, SPILLING, TOPPLED

DRAWN_WITH: Final[Mapping[str, Mapping[str, int]]] = {
    "typewriter": {"document": 1},
    "violin": {"violin bow": 1},
    "drum": {"drum stick": 2},
    "xylophone": {"drum stick": 2},
    "honey": {"honey dipper": 1},
    "lemonade": {"ice cube": 9},
    "whiskey": {"ice cube": 9},
    "cola": {"ice cube": 9, "lemon": 1},
    "inkwell": {"feather": 1},
    "candelabra": {"candle": 5},
    "pocket watch": {"chain": 1},
}
"""What the drawing of a thing shows besides it, and how many of that at most."""
HERBS: Final = ("basil",)
"""What is drawn as it is eaten, and in a pot as any other plant."""
DYED: Final[Mapping[str, str]] = {"candelabra": "wax"}
"""The slot that takes the colour of what a thing is drawn with."""


def set_chessmen(clause: Clause) -> None:
    """Draw the chess piece that is named: a pawn is no knight."""
    for draft in clause.making.drafts:
        if draft.kind is None or draft.kind.name != "chess piece" or draft.variant:
            continue
        said = (draft.word or draft.text).rpartition(" ")[2]
        draft.variant = next((v for v in draft.kind.variants if v in (said, singular(said))), None)


def line_up(clause: Clause) -> None:
    """Stand several small things in one row, where something is behind them or before them."""
    for one, name, two, _ in clause.ties.all:
        if name not in ("behind", "in front of"):
            continue
        for draft in (one, two):
            is_small = draft.kind is not None and draft.kind.height_m < SMALL_M
            is_few = 1 < draft.count <= FEW and draft.kind and not is_animate(draft.kind)
            if is_small and is_few and LINED_UP not in draft.attributes:
                draft.attributes.append(LINED_UP)


SMALL_M: Final = 1.0
FEW: Final = 6


def cut_fruit(clause: Clause) -> None:
    """Draw a fruit whole of which a slice is missing; no candle on a cake lacks one."""
    for one, _, two, _ in clause.ties.all:
        if CUT_INTO in one.attributes and one.kind and one.kind.name == "candle":
            one.attributes.remove(CUT_INTO)
            two.attributes.append(CUT_INTO)
    for draft in clause.making.drafts:
        if draft.kind and CUT_INTO in draft.attributes and "whole" in draft.kind.variants:
            draft.variant = "whole"


def go_outdoors(clause: Clause) -> None:
    """Put into a meadow what is on the grass, wherever it would be else."""
    drafts = [d for d in clause.making.drafts if d.kind is not None]
    if any(d.kind and is_animate(d.kind) for d in drafts):
        return  # They are out of doors anyway.
    if clause.about.setting is None and not clause.about.phrases.isdisjoint(TURF):
        clause.about.suggest("meadow")


TURF: Final = ("on the grass", "in the grass", "on grass", "in grass", "on the lawn")


def lay_down(clause: Clause) -> None:
    """Lay on its side what is said to lie and is drawn standing: a bottle, an umbrella, a chair."""
    for draft in clause.making.drafts:
        kind = draft.kind
        if kind is None or is_animate(kind) or {TOPPLED, BROKEN} & {*draft.attributes}:
            continue
        lies = any(wish[0] == "lying" for wish in draft.wishes) and "lying" not in kind.variants
        is_laid = any(
            r[0] is draft and r[1] == "on" and r[2].kind and rests_on(kind, r[2].kind)
            for r in clause.ties.all
        )
        if kind.name in CUTLERY and is_beside(clause, draft):
            lies, draft.size = True, "small" if draft.size == "normal" else draft.size
        if lies and kind.box[1] > UPRIGHT * kind.breadth and not is_laid:
            draft.attributes.append(TOPPLED)


def is_beside(clause: Clause, thing: Draft) -> bool:
    """Tell whether a thing is only beside others."""
    names = [r[1] for r in clause.ties.all if r[0] is thing or r[2] is thing]
    return bool(names) and {*names} <= BESIDE


BESIDE: Final = frozenset(("next to", "left of", "right of", "in front of"))
CUTLERY: Final = ("fork", "spoon", "knife", "table knife", "hammer", "screwdriver", "wrench")
"""What nobody stands on its end beside something."""


def rests_on(kind: Kind, host: Kind) -> bool:
    """Tell whether a thing is laid down anyway on its host."""
    return kind.name in SLENDER and is_bed(host)


UPRIGHT: Final = 1.15
"""What is so many times as high as wide stands."""


def run_out(clause: Clause) -> None:
    """Draw a vessel empty that lies on its side, with what was in it before its mouth."""
    for draft in clause.making.drafts:
        is_out = any(a.startswith(SPILLING) for a in draft.attributes)
        if is_out and draft.kind and "empty" in draft.kind.variants:
            draft.variant = "empty"


def cover_table(clause: Clause) -> None:
    """Spread a cloth over a table, where things of the house lie on it."""
    if clause.about.setting is not None:
        return
    for cloth in clause.making.drafts:
        if cloth.text not in CLOTHS or cloth.variant != "picnic" or cloth.kind is None:
            continue
        laid = [r[0] for r in clause.ties.all if r[1] == "on" and r[2] is cloth]
        if not laid or any(d.kind is None or is_animate(d.kind) for d in laid):
            continue
        hue = next(iter(cloth.colours), STUFF_HUES.get(cloth.material or "", ""))
        hue = " ".join(filter(None, (cloth.pattern, hue)))
        cloth.kind, cloth.word, cloth.variant = CATALOG["table"], None, "laid"
        cloth.colours, cloth.pattern, cloth.material = [], None, None
        if hue:
            cloth.parts["cloth"] = hue


CLOTHS: Final = ("cloth", "fabric", "picnic blanket")
STUFF_HUES: Final[Mapping[str, str]] = {"velvet": "burgundy", "lace": "white", "linen": "beige"}
"""The colour of a cloth of which only the stuff is said."""


def pot_up(clause: Clause) -> None:
    """Let a plant that is called potted have its own pot, if its drawing has one."""
    for draft in clause.making.drafts:
        kind = draft.kind
        if kind is None or POTTED not in draft.attributes:
            continue
        if kind.name in HERBS:
            draft.kind = kind = CATALOG["potted plant"]
        if POTTED in kind.variants:
            draft.variant = draft.variant or POTTED
        if POTTED in kind.variants or "pot" in kind.slots or not is_family(kind, FLORA):
            draft.attributes.remove(POTTED)
        elif is_tree(kind) and draft.size == "normal":
            draft.size = "small"
            clause.about.suggest("room")


def keep_parts(clause: Clause) -> None:
    """Draw once what is drawn with its owner; an owner beside whom it is named lacks it."""
    drafts = clause.making.drafts
    for owner in list(drafts):
        shown = DRAWN_WITH.get(owner.kind.name, {}) if owner.kind is not None else {}
        borne = [r[0] for r in clause.ties.all if r[1] == "on" and r[2] is owner]
        if owner.kind is None or not (shown or borne):
            continue
        slot = DYED.get(owner.kind.name)
        for thing in list(drafts):
            if thing.kind is None or owner is thing:
                continue
            most = shown.get(thing.kind.name, 0)
            if owner.count == 1 and thing.count <= most and (slot or not thing.colours):
                if slot and thing.colours:
                    owner.parts[slot] = thing.colours[0]
                clause.ties.part(owner, thing)
                clause.making.forget(thing)
            elif most or any(one is thing for one in borne):
                lay_bare(owner, thing)


def lay_bare(owner: Draft, thing: Draft) -> None:
    """Leave out of a drawing what is named by itself."""
    if owner.kind is None or thing.kind is None:
        return
    names = (thing.kind.name, thing.kind.category)
    part = next((p for n in names if (p := own_part(owner.kind, n, owner.variant))), None)
    if part is not None and f"{LACKING}{part}" not in owner.attributes:
        owner.attributes.append(f"{LACKING}{part}")
