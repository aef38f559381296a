"""Owns edits as one picklable call, run in a worker: source pictures and words in, pixels out.

A picture of ours is drawn again from its changed scene; where it is not quite what that scene
gives (a mask, a JPEG, somebody's brush), only the pixels that the change touches are taken. Any
other picture keeps its pixels and gets things drawn into it. Always: where the drawing before
and after an edit is the same, the source's own pixels stay; `test_edit_pixels` holds it.

Longer than most files because both ways of an edit, of our pictures and of others, end in one
place.
"""

import base64
import re
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

import msgspec
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tintype import __version__
from tintype.engine.base import Mask, Pixels
from tintype.engine.vignette import foreign
from tintype.engine.vignette.compose import units_of
from tintype.engine.vignette.describe import describe
from tintype.engine.vignette.edit import Editor
from tintype.engine.vignette.edit import edited as edit
from tintype.engine.vignette.instruct import Clause, read
from tintype.engine.vignette.memory import Memory, Past, digest_of, recall, record
from tintype.engine.vignette.order import LAST, Order, Plate, Sheet
from tintype.engine.vignette.overall import OPAQUE
from tintype.engine.vignette.placing import Area
from tintype.engine.vignette.render import DETAIL, plot, rendered
from tintype.engine.vignette.scene import Scene, decode
from tintype.engine.vignette.styles import style_named
from tintype.engine.vignette.tones import TONES, toned

COARSE: Final = (12, 6, 3)
"""How much smaller the changed part of each partial image is drawn."""
ALIKE: Final = 30
"""Greatest difference of a channel at which a pixel counts as drawn from the scene."""
OURS: Final = 0.4
"""The least part of a picture that must look like its scene, if it is to be changed as one."""
UNKNOWN_THINGS: Final = (
    "The things in a picture from elsewhere are not known one by one: mark the place with a mask."
)
_OTHER: Final = re.compile(
    r"\b(?:the |my |this |that )?(?:(second|2nd|other|reference|third|3rd|fourth|4th|last|new)|"
    r"(?:attached|uploaded)) (?:one|picture|image|photo|photograph|drawing|logo|illustration)\b"
    r"|\b(?:picture|image|photo) (?:number |no )?(\d+|two|three|four)\b|\b(?:the|my|this) (logo)\b"
)
_BECOMING: Final = re.compile(r" (?:into|to) ((?:an?|two|three|four|some) .+)$")
_NUMBERS: Final[Mapping[str, int]] = {
    "second": 1,
    "2nd": 1,
    "other": 1,
    "reference": 1,
    "new": 1,
    "2": 1,
    "two": 1,
    "third": 2,
    "3rd": 2,
    "3": 2,
    "three": 2,
    "fourth": 3,
    "4th": 3,
    "4": 3,
    "four": 3,
    "last": -1,
    "logo": 1,
}


class Work(msgspec.Struct, frozen=True, kw_only=True):
    """An edit with its pixels: `base` is the first source, as large as the result."""

    order: Order
    base: Pixels
    mask: Mask | None
    others: tuple[tuple[Pixels, dict[str, str]], ...]
    memory: Memory | None
    is_whole: bool
    """Nothing has been done to the first source since it was drawn."""


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """What an edit gives."""

    pixels: Pixels
    sentence: str
    warnings: tuple[str, ...]
    metadata: dict[str, str]
    svg: str | None = None


def retouch(order: Order) -> Plate:
    """Do one stage of an edit.

    Raises:
        ValueError: resvg refused the SVG.
    """
    work = prepared(order)
    result = finished(work) if order.stage == LAST else coarse(work, COARSE[order.stage])
    plate = Plate(
        width=order.width,
        height=order.height,
        channels=result.pixels.shape[2],
        data=b"",
        revised_prompt=result.sentence,
        warnings=result.warnings,
        scene=result.metadata.get("scene", ""),
        metadata=result.metadata,
        svg=result.svg if order.wants_svg else None,
    )
    data = np.ascontiguousarray(result.pixels)
    if order.out is not None:
        try:
            Path(order.out).write_bytes(data.data)
        except OSError:
            return msgspec.structs.replace(plate, data=data.tobytes())
        return plate
    return msgspec.structs.replace(plate, data=data.tobytes())


def loaded(sheet: Sheet) -> NDArray[np.uint8]:
    """Return the array of a sheet."""
    return np.fromfile(sheet.path, dtype=np.uint8).reshape(sheet.shape)


def prepared(order: Order) -> Work:
    """Return the edit with its pixels."""
    first, *rest = order.sources
    pixels = loaded(first)
    channels = 4 if order.is_transparent else 3
    memory = recall(first.metadata)
    base = in_size(in_channels(pixels, channels), order.width, order.height)
    is_whole = (
        memory is not None
        and bool(memory.digest)
        and memory.version == __version__
        and memory.digest == digest_of(pixels)
    )
    return Work(
        order=order,
        base=base,
        mask=loaded(order.mask) if order.mask else None,
        others=tuple((loaded(s), s.metadata) for s in rest),
        memory=memory,
        is_whole=is_whole,
    )


def in_channels(pixels: Pixels, channels: int) -> Pixels:
    """Return pixels with 3 channels (on white), or 4."""
    if pixels.shape[2] == channels:
        return pixels
    if channels == 4:
        opaque = np.full((*pixels.shape[:2], 1), 255, dtype=np.uint8)
        return np.concatenate([pixels, opaque], axis=2)
    white = np.full((*pixels.shape[:2], 3), 255, dtype=np.uint8)
    return foreign.laid(white, pixels)


def in_size(pixels: Pixels, width: int, height: int) -> Pixels:
    """Return pixels of this size."""
    if pixels.shape[:2] == (height, width):
        return pixels
    image = Image.fromarray(pixels).resize((width, height), Image.Resampling.LANCZOS)
    return np.asarray(image)


def coarse(work: Work, step: int) -> Result:
    """Return a partial image: the source, and the changed part in broad strokes."""
    order = work.order
    width, height = max(16, order.width // step), max(16, order.height // step)
    small_base = in_size(work.base, width, height)
    small = msgspec.structs.replace(
        work,
        order=msgspec.structs.replace(
            order, width=width, height=height, quality="low", wants_svg=False
        ),
        base=small_base,
        mask=None
        if work.mask is None
        else np.asarray(Image.fromarray(work.mask).resize((width, height))),
        is_whole=False,
    )
    result = finished(small)
    moved = (result.pixels != small_base).any(axis=2)
    if not moved.any():
        return msgspec.structs.replace(result, pixels=work.base)
    size = (order.width, order.height)
    grown = np.asarray(Image.fromarray(result.pixels).resize(size, Image.Resampling.BILINEAR))
    where = np.asarray(Image.fromarray(moved).resize(size, Image.Resampling.NEAREST))
    return msgspec.structs.replace(
        result, pixels=np.where(where[..., None], grown, work.base).astype(np.uint8)
    )


def finished(work: Work) -> Result:
    """Return the whole edit."""
    text, pastes, notes = parted(work)
    if work.memory is None or work.memory.is_foreign:
        result = on_picture(work, text)
    else:
        result = on_scene(work, text)
    pixels = result.pixels
    for other, where in pastes:
        pixels = foreign.pasted(pixels, other, where, pixel_box(work.mask))
    metadata = result.metadata
    if pastes:
        metadata = {k: v for k, v in metadata.items() if k != "digest"}
    warnings = (*result.warnings, *notes)
    if pastes and not text:
        warnings = tuple(notes)
    return msgspec.structs.replace(
        result,
        pixels=pixels,
        metadata=metadata,
        warnings=warnings,
        svg=result.svg
        if not pastes
        else as_svg(pixels, result.sentence)
        if work.order.wants_svg
        else None,
    )


def parted(work: Work) -> tuple[str, list[tuple[Pixels, str]], list[str]]:
    """Return the instruction without what speaks of other pictures, and what those give."""
    if not work.others:
        return work.order.prompt, [], []
    clauses, quotes = read(work.order.prompt)
    rest: list[str] = []
    pastes: list[tuple[Pixels, str]] = []
    notes: list[str] = []
    for clause in clauses:
        text = clause.text
        match = _OTHER.search(text)
        if match is None or clause.name in ("whole", "restyle"):
            rest.append(requoted(text, quotes))
            continue
        word = next((g for g in match.groups() if g), "second")
        k = _NUMBERS.get(word, 1)
        k = len(work.others) - 1 if k < 0 else min(k, len(work.others)) - 1
        pixels, metadata = work.others[k]
        borrowed = borrowed_from(metadata, text)
        if borrowed:
            rest.append(borrowed)
            continue
        words = [w.sense.where for w in Editor(Scene(), 1.0, None, (), ()).words(text)]
        where = next(
            (w for w in words if w in ("left", "right", "centre", "top", "background")), ""
        )
        pastes.append((pixels, where or ""))
    if not pastes and work.others and rest == [requoted(c.text, quotes) for c in clauses]:
        told_only = [c for c in clauses if c.name in ("", "add", "move") and "picture" in c.text]
        if told_only:
            notes.append("The other pictures were not named, so they were not used.")
    return ". ".join(rest), pastes, notes


def requoted(text: str, quotes: Sequence[str]) -> str:
    """Return a clause with its quotations."""
    for k, quote in enumerate(quotes):
        text = text.replace(f"zqz{k}zqz", f'"{quote}"')
    return text


def borrowed_from(metadata: Mapping[str, str], text: str) -> str:
    """Return `add ...` for a thing that another picture of ours shows and the text names."""
    memory = recall(metadata)
    if memory is None:
        return ""
    editor = Editor(memory.scene, 1.0, None, (), ())
    words = editor.words(text)
    for k, word in enumerate(words):
        if word.sense.mark == "the":
            target = editor.finder.find(words, k)
            if target is not None and target.ids and not target.slot:
                one = editor.get(target.ids[0])
                told = describe(Scene(subjects=(one.unplaced(),)))
                return f"add {told[0].lower()}{told[1:].rstrip('.')}"
    return ""


def drawn(scene: Scene, order: Order, seed: int, tones: Sequence[str]) -> tuple[Pixels, Plate]:
    """Return a scene's pixels, toned."""
    order = msgspec.structs.replace(order, seed=seed, stage=LAST)
    svg, plate = plot(scene, order)
    pixels = rendered(svg, style_named(scene.style), order)
    return toned(pixels, tuple(tones), seed=seed), msgspec.structs.replace(plate, svg=svg)


def on_scene(work: Work, text: str) -> Result:
    """Change a picture of ours by its scene."""
    memory, order = work.memory, work.order
    assert memory is not None, "on_picture is for the others"
    ratio = order.width / order.height
    units = units_of(order.width, order.height)
    scene = memory.scene
    is_reshaped = abs(ratio / (memory.ratio or ratio) - 1) > 0.02
    if is_reshaped:
        scene = msgspec.structs.replace(scene, subjects=tuple(s.unplaced() for s in scene.subjects))
    if memory.is_alone and not order.is_transparent:
        scene = msgspec.structs.replace(scene, setting="plain", background="white", horizon=None)
    area = Area(work.mask, *units) if work.mask is not None else None
    past = () if is_reshaped else memory.past
    change = edit(
        scene, text, ratio=ratio, area=area, focus=memory.focus, tones=memory.tones, past=past
    )
    if order.is_transparent:
        change = msgspec.structs.replace(
            change, warnings=tuple(w for w in change.warnings if w != OPAQUE)
        )
    if not change.is_changed and not is_reshaped and memory.is_alone == order.is_transparent:
        kept = memory.digest if work.is_whole else ""
        return Result(
            pixels=work.base,
            sentence=describe(memory.scene),
            warnings=change.warnings if text else (),
            metadata=record(
                memory.scene,
                order,
                seed=memory.seed,
                digest=kept,
                focus=memory.focus,
                tones=memory.tones,
                past=memory.past,
            ),
            svg=as_svg(work.base, describe(memory.scene)) if order.wants_svg else None,
        )
    if change.seed is not None:
        seed, past = change.seed, change.past
    else:
        seed = order.seed if change.is_fresh else memory.seed
        if not is_reshaped:
            now = Past(scene=scene, seed=memory.seed, focus=memory.focus, tones=memory.tones)
            past = (*memory.past, now)
    after, plate = drawn(change.scene, order, seed, change.tones)
    done = decode(plate.scene)
    is_direct = is_reshaped or memory.is_alone != order.is_transparent or work.is_whole
    pixels = after
    if not is_direct:
        before, _ = drawn(scene, order, memory.seed, memory.tones)
        if alike(before, work.base) < OURS:
            # Somebody else's pixels under our label.
            return on_picture(msgspec.structs.replace(work, memory=None), text)
        pixels = np.where((before != after).any(axis=2)[..., None], after, work.base).astype(
            np.uint8
        )
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
            done,
            order,
            seed=seed,
            digest=digest_of(pixels) if is_exact else "",
            focus=change.focus,
            tones=change.tones,
            past=past,
        ),
        svg=(svg or as_svg(pixels, plate.revised_prompt)) if order.wants_svg else None,
    )


def alike(one: Pixels, other: Pixels) -> float:
    """Return which part of two pictures is nearly the same."""
    step = max(1, min(one.shape[:2]) // 256)
    a, b = one[::step, ::step].astype(np.int16), other[::step, ::step].astype(np.int16)
    return float((np.abs(a - b).max(axis=2) <= ALIKE).mean())


def on_picture(work: Work, text: str) -> Result:
    """Compose things into a picture from elsewhere, or change its light, colour and style."""
    order, memory = work.order, work.memory
    units = units_of(order.width, order.height)
    ratio = order.width / order.height
    area = Area(work.mask, *units) if work.mask is not None else None
    canvas = Scene(setting="plain", horizon=foreign.HORIZON, without=())
    seed = order.seed
    before: foreign.Overlay | None = None
    if memory is not None:
        canvas, seed = memory.scene, memory.seed
        before = foreign.overlay(
            canvas, work.base, memory.lights, seed=seed, detail=DETAIL[order.quality]
        )
    editor = Editor(canvas, ratio, area, memory.focus if memory else (), ())
    editor.is_blind = True
    clauses, editor.quotes = read(text)
    pixels, notes = instructed(editor, clauses, work, seed)
    is_healed = pixels is not work.base
    scene, tones, more = told_tones(editor.scene, tuple(editor.tones))
    notes += more
    notes += [UNKNOWN_THINGS if m.startswith("There is no") else m for m in editor.missed]
    is_drawn = drawn_of(scene) != drawn_of(canvas)
    above: foreign.Overlay | None = before
    metadata: dict[str, str] = {}
    under = pixels
    if is_drawn:
        if before is not None and memory is not None:
            under = foreign.with_patch(pixels, before.pixels, memory.under, memory.under_box)
        lights = memory.lights if memory is not None else {}
        lights = {k: v for k, v in lights.items() if is_unmoved(canvas, scene, k)}
        above = foreign.overlay(scene, under, lights, seed=seed, detail=DETAIL[order.quality])
        composed = foreign.laid(under, above.pixels)
        moved = above.pixels[..., 3] > 0
        if before is not None:
            moved = moved | (before.pixels[..., 3] > 0)
            same = (above.pixels == before.pixels).all(axis=2)
            moved &= ~same
        pixels = np.where(moved[..., None], composed, pixels).astype(np.uint8)
    if tones:
        pixels = toned(pixels, tones, seed=seed)
    if above is not None and (above.scene.subjects or above.scene.lettering) and not tones:
        metadata = record(above.scene, order, seed=seed, focus=editor.focus)
        metadata |= {
            "foreign": "1",
            "lights": ", ".join(f"{k} {v}".strip() for k, v in above.lights.items()),
        }
        if is_drawn:
            metadata |= foreign.kept_patch(under, above.pixels)
        elif memory is not None:
            metadata |= {"under": memory.under, "under_box": memory.under_box}
    is_changed = is_drawn or bool(tones) or is_healed
    if not is_changed and text and not notes:
        notes.append("The instruction could not be understood as a change.")
    sentence = said(above.scene if above is not None else canvas, tones)
    if not is_changed:
        sentence = "The picture as it was."
    return Result(
        pixels=pixels,
        sentence=sentence,
        warnings=tuple(dict.fromkeys(notes)),
        metadata=metadata,
        svg=layered(under, above, sentence)
        if order.wants_svg and above and not tones
        else as_svg(pixels, sentence)
        if order.wants_svg
        else None,
    )


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


def pixel_box(mask: Mask | None) -> tuple[int, int, int, int] | None:
    """Return the box around the masked pixels."""
    if mask is None:
        return None
    ys, xs = np.flatnonzero((mask > 127).any(axis=1)), np.flatnonzero((mask > 127).any(axis=0))
    if not len(ys):
        return None
    return int(xs[0]), int(ys[0]), int(xs[-1]) + 1, int(ys[-1]) + 1


def embedded(pixels: Pixels) -> str:
    """Return pixels as an SVG element that fills the view."""
    file = BytesIO()
    Image.fromarray(pixels).save(file, "PNG", compress_level=6)
    data = base64.b64encode(file.getvalue()).decode()
    height, width = pixels.shape[:2]
    return (
        f'<image id="picture" width="{width}" height="{height}" '
        f'href="data:image/png;base64,{data}"/>'
    )


def as_svg(pixels: Pixels, title: str) -> str:
    """Return an SVG that shows pixels, for pictures that have no other vector form."""
    return svg_of(pixels, embedded(pixels), title)


def svg_of(pixels: Pixels, body: str, title: str) -> str:
    """Return an SVG file of the size of `pixels` around a body."""
    height, width = pixels.shape[:2]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}"><title>{escape(title)}</title>{body}</svg>'
    )


def layered(under: Pixels, above: foreign.Overlay, title: str) -> str:
    """Return an SVG of a picture from elsewhere with the drawn things above it."""
    inner = above.svg.replace("<svg ", '<svg id="drawn" ', 1)
    return svg_of(under, embedded(under) + inner, title)
