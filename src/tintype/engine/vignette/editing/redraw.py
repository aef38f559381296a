"""Owns edits of pictures of ours: the changed scene is drawn, and what looks the same is kept.

Where the picture is not quite what its scene gives (a mask, a JPEG, somebody's brush), only the
pixels that the change touches are taken. Does not know partial images.
"""

from collections.abc import Sequence
from typing import Final

import msgspec
import numpy as np

from tintype.engine.base import Pixels
from tintype.engine.vignette.composing.compose import units_of
from tintype.engine.vignette.editing.edit import edited as edit
from tintype.engine.vignette.editing.overall import OPAQUE
from tintype.engine.vignette.editing.overdraw import on_picture
from tintype.engine.vignette.editing.placing import Area
from tintype.engine.vignette.editing.work import Result, Work
from tintype.engine.vignette.editing.wrapping import as_svg
from tintype.engine.vignette.memory import Memory, Past, digest_of, record
from tintype.engine.vignette.order import LAST, Order, Plate
from tintype.engine.vignette.reading.describe import describe
from tintype.engine.vignette.render import plot, rendered, style_of
from tintype.engine.vignette.scene import Scene, decode
from tintype.engine.vignette.tones import toned

ALIKE: Final = 30
"""Greatest difference of a channel at which a pixel counts as drawn from the scene."""
OURS: Final = 0.4
"""The least part of a picture that must look like its scene, if it is to be changed as one."""


def on_scene(work: Work, text: str) -> Result:
    """Change a picture of ours by its scene."""
    memory, order = work.memory, work.order
    assert memory is not None, "on_picture is for the others"
    ratio = order.width / order.height
    is_reshaped = abs(ratio / (memory.ratio or ratio) - 1) > 0.02
    scene = laid_open(memory, is_alone=order.is_transparent, is_reshaped=is_reshaped)
    units = units_of(order.width, order.height)
    change = edit(
        scene,
        text,
        ratio=ratio,
        area=Area(work.mask, *units) if work.mask is not None else None,
        focus=memory.focus,
        tones=memory.tones,
        past=() if is_reshaped else memory.past,
    )
    if order.is_transparent:
        warnings = tuple(w for w in change.warnings if w != OPAQUE)
        change = msgspec.structs.replace(change, warnings=warnings)
    is_other_form = is_reshaped or memory.is_alone != order.is_transparent
    if not change.is_changed and not is_other_form:
        return unchanged(work, memory, change.warnings if text else ())
    if change.seed is not None:
        seed, past = change.seed, change.past
    else:
        seed = order.seed if change.is_fresh else memory.seed
        now = Past(scene=scene, seed=memory.seed, focus=memory.focus, tones=memory.tones)
        past = () if is_reshaped else (*memory.past, now)
    pixels, plate = drawn(change.scene, order, seed, change.tones)
    is_direct = is_other_form or work.is_whole
    if not is_direct:
        before, _ = drawn(scene, order, memory.seed, memory.tones)
        if alike(before, work.base) < OURS:
            # Somebody else's pixels under our label.
            return on_picture(msgspec.structs.replace(work, memory=None), text)
        moved = (before != pixels).any(axis=2)[..., None]
        pixels = np.where(moved, pixels, work.base).astype(np.uint8)
    is_exact = is_direct and work.mask is None
    notes = change.warnings
    if not notes and (pixels == work.base).all():
        notes = ("The drawing looks the same with this change.",)
    svg = plate.svg if is_exact and not change.tones else None
    return Result(
        pixels=pixels,
        sentence=plate.revised_prompt,
        warnings=(*plate.warnings, *notes),
        metadata=record(
            decode(plate.scene),
            order,
            seed=seed,
            digest=digest_of(pixels) if is_exact else "",
            focus=change.focus,
            tones=change.tones,
            past=past,
        ),
        svg=(svg or as_svg(pixels, plate.revised_prompt)) if order.wants_svg else None,
    )


def laid_open(memory: Memory, *, is_alone: bool, is_reshaped: bool) -> Scene:
    """Return the remembered scene, arranged anew for another ratio, with a ground if it had none.

    `is_alone` tells that the result shows the subjects only.
    """
    scene = memory.scene
    if is_reshaped:
        scene = msgspec.structs.replace(scene, subjects=tuple(s.unplaced() for s in scene.subjects))
    if memory.is_alone and not is_alone:
        scene = msgspec.structs.replace(scene, setting="plain", background="white", horizon=None)
    return scene


def unchanged(work: Work, memory: Memory, warnings: tuple[str, ...]) -> Result:
    """Return the source as it is."""
    sentence = describe(memory.scene)
    return Result(
        pixels=work.base,
        sentence=sentence,
        warnings=warnings,
        metadata=record(
            memory.scene,
            work.order,
            seed=memory.seed,
            digest=memory.digest if work.is_whole else "",
            focus=memory.focus,
            tones=memory.tones,
            past=memory.past,
        ),
        svg=as_svg(work.base, sentence) if work.order.wants_svg else None,
    )


def drawn(scene: Scene, order: Order, seed: int, tones: Sequence[str]) -> tuple[Pixels, Plate]:
    """Return a scene's pixels, toned."""
    order = msgspec.structs.replace(order, seed=seed, stage=LAST)
    svg, plate = plot(scene, order)
    pixels = rendered(svg, style_of(scene), order)
    return toned(pixels, tuple(tones), seed=seed), msgspec.structs.replace(plate, svg=svg)


def alike(one: Pixels, other: Pixels) -> float:
    """Return which part of two pictures is nearly the same."""
    step = max(1, min(one.shape[:2]) // 256)
    a, b = one[::step, ::step].astype(np.int16), other[::step, ::step].astype(np.int16)
    return float((np.abs(a - b).max(axis=2) <= ALIKE).mean())
