"""Owns which place on a drawn thing is for what lies on it, is in it, hangs from it or rides it.

Of the rules for a relation the first that fits is taken; what no rule is about stands in a row.
Does not choose the size that things have beside each other (`hang`), nor draw.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.attaching.aboard import astride, at_ends, at_wheel, on_wave
from tintype.engine.vignette.attaching.boughs import among_boughs, in_crown
from tintype.engine.vignette.attaching.dangling import hanging_hook
from tintype.engine.vignette.attaching.fitting import Fitting, Rule
from tintype.engine.vignette.attaching.heights import on_height
from tintype.engine.vignette.attaching.hooks import Hook, climbing_hook, keys_hook, line_hook
from tintype.engine.vignette.attaching.stuck import stabbed
from tintype.engine.vignette.attaching.upon import (
    as_dew,
    as_print,
    as_strands,
    at_part,
    before_diners,
    in_formation,
    in_hat,
    laid,
    on_cake,
    on_front,
    on_ladder,
    on_ledge,
    on_sheet,
    on_slope,
    on_stairs,
    on_treetop,
    on_wall,
    raised,
    sipping,
    tucked,
)
from tintype.engine.vignette.attaching.upon_body import (
    lifted,
    on_chest,
    on_head,
    on_lap,
    on_shoulder,
)
from tintype.engine.vignette.attaching.winding import as_sash, wound
from tintype.engine.vignette.attaching.within import (
    at_sill,
    bedded,
    heaped,
    in_basket,
    in_beam,
    in_cup,
    in_glass,
    in_mouth,
    in_pane,
    in_pot,
    in_shape,
    in_sidecar,
    in_trunk,
    in_vase,
    in_wall,
    in_window,
    on_canvas,
    peeping,
    spilling,
    through_hoop,
)
from tintype.engine.vignette.scene import RelationName

LINES: Final = ("clothesline", "washing cord", "power line")
"""What things hang from side by side."""


def keyed(f: Fitting) -> Hook | None:
    """Hang keys on their ring."""
    ring = f.anchor("keys") if f.host.name == "key ring" else None
    return keys_hook(f.kind, f.host, ring, f.count, f.first, f.total) if ring else None


def pegged(f: Fitting) -> Hook | None:
    """Hang things on a clothesline."""
    at = f.at or f.anchor("top")
    if f.host.name not in LINES or at is None:
        return None
    return line_hook(f.kind, f.host, at, f.count, f.first, f.total, f.scale)


def hanging(f: Fitting) -> Hook:
    """Let things hang down."""
    return hanging_hook(f.kind, f.host, f.at, f.count, f.first, f.total, f.scale)


def climbing(f: Fitting) -> Hook:
    """Let things climb."""
    return climbing_hook(f.kind, f.host, f.count, f.first, f.total, f.scale)


RULES: Final[Mapping[RelationName, tuple[Rule, ...]]] = MappingProxyType(
    {
        "hanging from": (pegged, hanging),
        "climbing": (wound, climbing),
        "on": (
            on_height,
            at_part,
            as_sash,
            stabbed,
            raised,
            tucked,
            laid,
            lifted,
            sipping,
            on_head,
            on_shoulder,
            on_chest,
            on_lap,
            in_formation,
            before_diners,
            on_ledge,
            on_wall,
            in_wall,
            on_stairs,
            at_ends,
            on_cake,
            on_treetop,
            in_hat,
            in_trunk,
            in_crown,
            among_boughs,
            on_ladder,
            on_front,
            as_strands,
            as_print,
            on_sheet,
            as_dew,
            on_slope,
        ),
        "riding": (at_ends, at_wheel, on_wave, astride),
        "inside": (
            spilling,
            among_boughs,
            tucked,
            in_beam,
            through_hoop,
            in_shape,
            on_canvas,
            stabbed,
            in_wall,
            in_basket,
            in_sidecar,
            in_cup,
            in_glass,
            in_mouth,
            at_wheel,
            in_pane,
            peeping,
            bedded,
            in_pot,
            in_vase,
            in_window,
            at_sill,
            heaped,
        ),
    }
)
"""The rules for each relation, in the order in which they are asked."""


def attach(f: Fitting) -> Hook:
    """Return where the pieces hang."""
    for rule in (keyed, *RULES.get(f.name, ())):
        if (hook := rule(f)) is not None:
            return hook
    return f.by_default()
