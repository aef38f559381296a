"""Owns edits of pictures from elsewhere: they keep their pixels and get things drawn into them.

Does not know pictures of ours, nor partial images.
"""

import re
from collections.abc import Sequence
from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from tintype.engine.base import Pixels
from tintype.engine.vignette.composing.compose import units_of
from tintype.engine.vignette.editing import foreign
from tintype.engine.vignette.editing.edit import Editor
from tintype.engine.vignette.editing.instruct import Clause, read
from tintype.engine.vignette.editing.placing import Area
from tintype.engine.vignette.editing.work import Result, Work
from tintype.engine.vignette.editing.wrapping import as_svg, layered
from tintype.engine.vignette.memory import record
from tintype.engine.vignette.reading.describe import describe
from tintype.engine.vignette.render import DETAIL
from tintype.engine.vignette.scene import Scene
from tintype.engine.vignette.tones import TONES, toned

CANVAS: Final = Scene(setting="plain", horizon=foreign.HORIZON, without=())
"""What is drawn on a picture from elsewhere before anything is."""
UNKNOWN_THINGS: Final = (
    "The things in a picture from elsewhere are not known one by one: mark the place with a mask."
)
_BECOMING: Final = re.compile(r" (?:into|to) ((?:an?|two|three|four|some) .+)$")


def on_picture(work: Work, text: str) -> Result:
    """Compose things into a picture from elsewhere, or change its light, colour and style."""
    order, memory = work.order, work.memory
    canvas, seed = (memory.scene, memory.seed) if memory else (CANVAS, order.seed)
    area = Area(work.mask, *units_of(order.width, order.height)) if work.mask is not None else None
    editor = Editor(canvas, order.width / order.height, area, memory.focus if memory else (), ())
    editor.is_blind = True
    clauses, editor.quotes = read(text)
    pixels, notes = instructed(editor, clauses, work, seed)
    is_healed = pixels is not work.base
    scene, tones, more = told_tones(editor.scene, tuple(editor.tones))
    notes += more
    notes += [UNKNOWN_THINGS if m.startswith("There is no") else m for m in editor.missed]
    above = remembered(work)
    under = pixels
    is_drawn = drawn_of(scene) != drawn_of(canvas)
    if is_drawn:
        before = above
        under, above = drawn_over(work, before, canvas, scene, pixels)
        moved = differing(before, above)
        composed = foreign.laid(under, above.pixels)
        pixels = np.where(moved[..., None], composed, pixels).astype(np.uint8)
    if tones:
        pixels = toned(pixels, tones, seed=seed)
    metadata: dict[str, str] = {}
    if above is not None and (above.scene.subjects or above.scene.lettering) and not tones:
        metadata = record(above.scene, order, seed=seed, focus=editor.focus)
        metadata |= told_apart(work, under, above, is_drawn=is_drawn)
    is_changed = is_drawn or bool(tones) or is_healed
    if not is_changed and text and not notes:
        notes.append("The instruction could not be understood as a change.")
    sentence = "The picture as it was."
    if is_changed:
        sentence = said(above.scene if above is not None else canvas, tones)
    svg: str | None = None
    if order.wants_svg:
        svg = as_svg(pixels, sentence)
        if above is not None and not tones:
            svg = layered(under, above, sentence)
    return Result(
        pixels=pixels,
        sentence=sentence,
        warnings=tuple(dict.fromkeys(notes)),
        metadata=metadata,
        svg=svg,
    )


def remembered(work: Work) -> foreign.Overlay | None:
    """Return what was drawn into the picture before."""
    memory = work.memory
    if memory is None:
        return None
    detail = DETAIL[work.order.quality]
    return foreign.overlay(memory.scene, work.base, memory.lights, seed=memory.seed, detail=detail)


def drawn_over(
    work: Work, before: foreign.Overlay | None, canvas: Scene, scene: Scene, pixels: Pixels
) -> tuple[Pixels, foreign.Overlay]:
    """Return the picture without what was drawn into it before, and what is drawn into it now."""
    memory = work.memory
    lights: dict[str, str] = {}
    seed = work.order.seed
    if memory is not None and before is not None:
        pixels = foreign.with_patch(pixels, before.pixels, memory.under, memory.under_box)
        lights = {k: v for k, v in memory.lights.items() if is_unmoved(canvas, scene, k)}
        seed = memory.seed
    detail = DETAIL[work.order.quality]
    return pixels, foreign.overlay(scene, pixels, lights, seed=seed, detail=detail)


def differing(before: foreign.Overlay | None, above: foreign.Overlay) -> NDArray[np.bool_]:
    """Return where what is drawn now is not what was drawn before."""
    moved = above.pixels[..., 3] > 0
    if before is None:
        return moved
    same = (above.pixels == before.pixels).all(axis=2)
    return (moved | (before.pixels[..., 3] > 0)) & ~same


def told_apart(
    work: Work, under: Pixels, above: foreign.Overlay, *, is_drawn: bool
) -> dict[str, str]:
    """Return the metadata by which the next edit tells the picture from what is drawn on it."""
    lights = ", ".join(f"{k} {v}".strip() for k, v in above.lights.items())
    told = {"foreign": "1", "lights": lights}
    if is_drawn:
        return told | foreign.kept_patch(under, above.pixels)
    if work.memory is not None:
        return told | {"under": work.memory.under, "under_box": work.memory.under_box}
    return told


def becoming(clause: Clause) -> str:
    """Return what a clause wants in the place of something: a mirror instead of the window."""
    if clause.name == "replace":
        return clause.part("b")
    found = _BECOMING.search(clause.part("a")) if clause.name == "make" else None
    return found[1] if found else ""


def instructed(
    editor: Editor, clauses: Sequence[Clause], work: Work, seed: int
) -> tuple[Pixels, list[str]]:
    """Do what an instruction says to the things drawn on a picture from elsewhere.

    Returns the picture's own pixels, filled where something masked was taken out, and notes.
    """
    pixels, mask = work.base, work.mask
    notes: list[str] = []
    for clause in clauses:
        takes = clause.name in ("remove", "fade") and not editor.find(clause.part("a") or "it")[0]
        if takes and mask is not None:
            pixels = foreign.healed(pixels, mask, seed=seed)
            notes.append("What was masked has been filled from its surroundings.")
            continue
        new = becoming(clause)
        if new and mask is not None and not editor.find(clause.part("a"))[0]:
            # What was there is no drawn thing: it is filled, and the new one drawn there.
            pixels = foreign.healed(pixels, mask, seed=seed)
            editor.add(editor.words(new))
            continue
        if clause.name == "bare":
            notes.append("A picture from elsewhere cannot be cut out of its background.")
            continue
        if "background" in clause.text and ("blur" in clause.text or clause.name == "backdrop"):
            notes.append("The background of a picture from elsewhere cannot be told from the rest.")
            continue
        editor.do(clause)
    return pixels, notes


def drawn_of(scene: Scene) -> tuple[object, ...]:
    """Return all that is drawn on a picture from elsewhere."""
    return scene.subjects, scene.relations, scene.lettering


def is_unmoved(before: Scene, after: Scene, id_: str) -> bool:
    """Tell whether a subject stands where it stood; the light of the whole has no id and stays."""
    old, new = before.subject(id_), after.subject(id_)
    return not id_ or (old is not None and new is not None and old.pins == new.pins)


def told_tones(scene: Scene, tones: tuple[str, ...]) -> tuple[Scene, tuple[str, ...], list[str]]:
    """Return a canvas without times and weathers, which are tones of a photograph."""
    names = [scene.season, scene.time, scene.weather, scene.mood, scene.style]
    found = [n for n in names if n and n in TONES]
    notes: list[str] = []
    if scene.setting != "plain" and not scene.subjects:
        notes.append("The setting of a picture from elsewhere cannot be exchanged.")
    plain = msgspec.structs.replace(
        scene,
        setting="plain",
        horizon=foreign.HORIZON,
        season=None,
        time=None,
        weather=None,
        mood=None,
        style=None,
        background=None,
        framing="scene",
        without=(),
    )
    return plain, (*tones, *(n for n in found if n not in tones)), notes


def said(scene: Scene, tones: Sequence[str]) -> str:
    """Return what was done to a picture from elsewhere, in words."""
    text = "The picture as it was"
    if scene.subjects:
        things = describe(Scene(subjects=scene.subjects, relations=scene.relations))
        is_short = ". " not in things
        text += (
            f" with {things[0].lower()}{things[1:].rstrip('.')} in it"
            if is_short
            else f", and in it: {things.rstrip('.')}"
        )
    if scene.lettering:
        text += f', titled "{scene.lettering}"'
    if tones:
        text += f", {', '.join(tones)}"
    return text + "."
