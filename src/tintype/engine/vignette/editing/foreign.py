"""Owns pictures from elsewhere: their pixels are kept, and drawn things are composed into them.

Finds a calm place, matches the light, lays a shadow on the ground, fills what is taken out, pastes
one picture into another. Does not know instructions, files or processes.
"""

import base64
import binascii
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Final

import msgspec
import numpy as np
import resvg_py
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from tintype.engine.base import Mask, Pixels
from tintype.engine.vignette.art.pen import Group, Node
from tintype.engine.vignette.composing.arrange import arrange
from tintype.engine.vignette.composing.blocks import Box, around
from tintype.engine.vignette.composing.cluster import clusters_of
from tintype.engine.vignette.composing.compose import units_of
from tintype.engine.vignette.composing.framing import titled
from tintype.engine.vignette.composing.piece import subject_nodes
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.composing.staging import pinned
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.light import Light
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.stage import Stage
from tintype.engine.vignette.scene import Scene
from tintype.engine.vignette.styles import style_named
from tintype.engine.vignette.svg import document

HORIZON: Final = 0.5
MAX_PATCH: Final = 26_000
"""Bytes of the kept part of a picture; a JPEG holds 64 kB of text in all."""
SHOWN: Final = 0.46
"""Height of what is added, as a part of the picture's height."""
LIFT: Final = ("sky", "hang", "wall")


class Overlay(msgspec.Struct, frozen=True, kw_only=True):
    """Drawn things to lie on a picture: straight-alpha pixels, their scene with pins, and the SVG.

    `lights` is the mean colour around each subject, by id; that of the whole picture has no id.
    """

    pixels: Pixels
    scene: Scene
    svg: str
    lights: dict[str, str]


def overlay(
    scene: Scene, picture: Pixels, lights: Mapping[str, str], *, seed: int, detail: int
) -> Overlay:
    """Draw the subjects of `scene` in the light of `picture`; the unpinned ones find a place.

    Subjects that have one of `lights` keep it, so that they look the same beside new ones.
    """
    height, width = picture.shape[:2]
    w, h = units_of(width, height)
    dice = Dice(seed)
    whole = lights.get("") or mean_in_picture(picture)
    light = light_like(whole)
    place = PLACES["plain"]
    stage = Stage(
        width=w,
        height=h,
        horizon=h * HORIZON,
        light=light,
        season="summer",
        weather="clear",
        detail=detail,
        dice=dice.child("place"),
    )
    clusters = clusters_of(scene, air=stage.air, dice=dice)
    loose = [c for c in clusters if not c.is_pinned]
    spots = arrange(
        clusters,
        place=place,
        stage=stage,
        is_alone=False,
        framing="scene",
        relations=scene.relations,
        dice=dice.child("arrange"),
    )
    fresh = [s for s in spots if s.cluster in loose]
    if fresh and len(fresh) == len(spots):
        box = around([s.box for s in fresh])
        goal = calm_box(picture, box, fresh, w, h)
        spots = tuple(into(s, box, goal, stage) for s in spots)
    spots, done = pinned(scene, spots, w, h)
    known = {"": whole}
    for subject in done.subjects:
        own = [s for s in spots if s.cluster.subject.id == subject.id]
        box = spots_box(own, w, h) if own else (0.0, 0.0, 1.0, 1.0)
        known[subject.id] = lights.get(subject.id) or mean_in_picture(picture, box)
    nodes: list[Node] = []
    for i, s in enumerate(spots):
        stage.light = light_like(known[s.cluster.subject.id])
        nodes += subject_nodes(s, stage, place, done, i, is_alone=False)
    layers: list[tuple[str, Node]] = [("subjects", Group(children=tuple(nodes)))]
    if scene.lettering:
        layers.append(("title", titled(scene.lettering, scene, w, h)))
    svg = document(
        layers,
        style_named("flat"),
        width=w,
        height=h,
        pixel_width=width,
        pixel_height=height,
    )
    png = resvg_py.svg_to_bytes(svg_string=svg, width=width, height=height, skip_system_fonts=True)
    with Image.open(BytesIO(png)) as image:
        pixels = np.asarray(image.convert("RGBA"))
    return Overlay(pixels=pixels, scene=done, svg=svg, lights=known)


def spots_box(spots: Sequence[Spot], w: float, h: float) -> Box:
    """Return where things stand, as fractions of the picture."""
    if not spots:
        return 0.0, 0.0, 1.0, 1.0
    box = around([s.box for s in spots])
    return box[0] / w, box[1] / h, box[2] / w, box[3] / h


def into(spot: Spot, box: Box, goal: Box, stage: Stage) -> Spot:
    """Return a spot moved with all of `box` into `goal`, standing on its lower edge."""
    s = min((goal[2] - goal[0]) / (box[2] - box[0]), (goal[3] - goal[1]) / (box[3] - box[1]))
    x = (goal[0] + goal[2]) / 2 + (spot.x - (box[0] + box[2]) / 2) * s
    y = goal[3] + (spot.y - box[3]) * s
    return msgspec.structs.replace(spot, x=x, y=y, scale=spot.scale * s)


def calm_box(picture: Pixels, box: Box, spots: Sequence[Spot], w: float, h: float) -> Box:
    """Return where in a picture there is room for new things: where it shows least."""
    wide, tall = box[2] - box[0], box[3] - box[1]
    is_up = all(s.cluster.kind.stance in LIFT or s.is_airborne for s in spots)
    # A cup is not as large as a horse, though both have to be seen.
    metres = max(s.cluster.metres for s in spots)
    share = SHOWN * min(1.0, max(0.42, (metres / 0.9) ** 0.35))
    scale = min(share * h / tall, 0.7 * w / wide, 1.0)
    if is_up:
        scale = min(scale, 0.34 * h / tall)
    wide, tall = wide * scale, tall * scale
    where = next((s.cluster.subject.where for s in spots if s.cluster.subject.where), None)
    low = h * (0.1 if is_up else 0.95) + (tall if is_up else 0.0)
    is_afloat = where == "water" or all(s.cluster.kind.stance == "water" for s in spots)
    water = water_in(picture) if is_afloat else None
    if water is not None:
        low = h * (water[0] + 0.7 * (water[1] - water[0]))
    low = {"top": 0.06 * h + tall, "sky": 0.06 * h + tall, "background": 0.66 * h}.get(
        where or "", low
    )
    busy = busyness(picture)
    columns = 13
    best: tuple[float, float] | None = None
    for k in range(columns):
        cx = wide / 2 + 0.03 * w + (w - wide - 0.06 * w) * k / (columns - 1)
        share = cx / w
        cost = mean_in(busy, (cx - wide / 2) / w, (low - tall) / h, (cx + wide / 2) / w, low / h)
        wish = {"left": 0.2, "right": 0.8, "centre": 0.5}.get(where or "")
        cost += 3.0 * abs(share - wish) if wish is not None else 0.12 * abs(abs(share - 0.5) - 0.2)
        if best is None or cost < best[0]:
            best = (cost, cx)
    assert best is not None, "there is at least one column"
    return best[1] - wide / 2, low - tall, best[1] + wide / 2, low


def water_in(picture: Pixels) -> tuple[float, float] | None:
    """Return from where to where, as parts of the height, water seems to lie; None if nowhere.

    Water is a band of blue or green rows in the lower part, darker than what is above it.
    """
    small = Image.fromarray(np.ascontiguousarray(picture[..., :3])).resize(
        (16, 64), Image.Resampling.BOX
    )
    rows = np.asarray(small, dtype=np.float64).mean(axis=1)
    is_cool = (rows[:, 2] > rows[:, 0] + 8) & (rows[:, 2] > 0.8 * rows[:, 1])
    bright = rows.sum(axis=1)
    low = next((k for k in range(63, 20, -1) if is_cool[k]), None)
    if low is None:
        return None
    top = low
    while top > 20 and is_cool[top - 1] and bright[top - 1] < 1.12 * bright[top]:
        top -= 1
    is_band = low - top >= 2 and (not is_cool[top - 1] or bright[top - 1] > 1.12 * bright[top])
    return (top / 64, (low + 1) / 64) if is_band else None


def busyness(picture: Pixels) -> NDArray[np.float64]:
    """Return how much happens in each cell of a 32 x 32 grid; the busiest is about 1."""
    small = Image.fromarray(np.ascontiguousarray(picture[..., :3])).convert("L")
    grey = np.asarray(small.resize((128, 128), Image.Resampling.BOX), dtype=np.float64)
    dx, dy = np.abs(np.diff(grey, axis=1))[:127, :], np.abs(np.diff(grey, axis=0))[:, :127]
    change = np.zeros((128, 128))
    change[:127, :127] = dx[:127, :127] + dy[:127, :127]
    cells = change.reshape(32, 4, 32, 4).mean(axis=(1, 3))
    return cells / max(1.0, float(np.percentile(cells, 98)))


def mean_in(cells: NDArray[np.float64], x0: float, y0: float, x1: float, y1: float) -> float:
    """Return the mean of cells in a box of fractions."""
    n = len(cells)
    a, b = int(max(0.0, x0) * n), max(int(max(0.0, x0) * n) + 1, int(min(1.0, x1) * n))
    c, d = int(max(0.0, y0) * n), max(int(max(0.0, y0) * n) + 1, int(min(1.0, y1) * n))
    part = cells[min(c, n - 1) : d, min(a, n - 1) : b]
    return float(part.mean())


def mean_in_picture(picture: Pixels, box: Box = (0.0, 0.0, 1.0, 1.0)) -> str:
    """Return the mean colour of a picture in and around `box` (fractions), as `#rrggbb`."""
    height, width = picture.shape[:2]
    x0, x1 = (int(min(1.0, max(0.0, v)) * width) for v in (box[0] - 0.08, box[2] + 0.08))
    y0, y1 = (int(min(1.0, max(0.0, v)) * height) for v in (box[1] - 0.05, box[3] + 0.08))
    part = picture[y0 : max(y1, y0 + 1), x0 : max(x1, x0 + 1), :3]
    if part.size == 0:
        part = picture[..., :3]
    sums = part.reshape(-1, 3).sum(axis=0, dtype=np.int64)
    red, green, blue = (int(v) // (part.size // 3) for v in sums)
    return f"#{red:02x}{green:02x}{blue:02x}"


def light_like(mean: str) -> Light:
    """Return the light of surroundings of this mean colour: their brightness and their tint."""
    red, green, blue = (int(mean[i : i + 2], 16) for i in (1, 3, 5))
    grey = (red * 77 + green * 151 + blue * 28) >> 8
    spread = max(red, green, blue) - min(red, green, blue)
    amount = min(0.34, 0.14 + spread / 900 + max(0, 90 - grey) / 500)
    return Light(
        sky=(mean, mean, mean),
        sun="#ffffff",
        sun_height=0.6,
        tint=mean,
        tint_amount=round(amount, 3),
        dim=round(min(1.0, 0.5 + grey / 210), 3),
        chroma=round(min(1.0, 0.66 + spread / 160), 3),
        shadow="#16141c",
        shadow_amount=0.4,
        is_night=grey < 58,
    )


def laid(below: Pixels, above: Pixels) -> Pixels:
    """Return `above` (straight alpha) laid over `below`, which keeps or gains alpha."""
    alpha = above[..., 3:].astype(np.int32)
    under, over = below[..., :3].astype(np.int32), above[..., :3].astype(np.int32)
    if below.shape[2] == 3:
        return ((under * (255 - alpha) + over * alpha + 127) // 255).astype(np.uint8)
    a = below[..., 3:].astype(np.int32)
    total = alpha * 255 + a * (255 - alpha)
    colour = (over * alpha * 255 + under * a * (255 - alpha)) // np.maximum(total, 1)
    out = np.concatenate([colour, (total + 127) // 255], axis=2)
    return np.where(alpha == 0, below, out).astype(np.uint8)


def healed(pixels: Pixels, mask: Mask, *, seed: int) -> Pixels:
    """Return pixels whose masked part is filled from what is around it, coarse to fine."""
    known = (mask < 128).astype(np.float32)
    if known.all() or not known.any():
        return pixels
    colour = pixels[..., :3].astype(np.float32) * known[..., None]
    levels = [(colour, known)]
    while min(levels[-1][1].shape) > 2 and (levels[-1][1] <= 0).any():
        levels.append((halved(levels[-1][0]), halved(levels[-1][1][..., None])[..., 0]))
    filled = levels[-1][0] / np.maximum(levels[-1][1], 1e-6)[..., None]
    for sums, weights in reversed(levels[:-1]):
        wide = np.asarray(
            [
                np.asarray(
                    Image.fromarray(filled[..., k]).resize(
                        (weights.shape[1], weights.shape[0]), Image.Resampling.BICUBIC
                    )
                )
                for k in range(3)
            ]
        ).transpose(1, 2, 0)
        own = sums / np.maximum(weights, 1e-6)[..., None]
        share = np.clip(weights, 0, 1)[..., None]
        filled = own * share + wide * (1 - share)
    out = pixels.copy()
    hole = mask >= 128
    out[..., :3][hole] = np.clip(filled[hole] + 0.5, 0, 255).astype(np.uint8)
    return out


def halved(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return sums of 2 x 2 cells, as means of what is known."""
    rows, columns = values.shape[0] + values.shape[0] % 2, values.shape[1] + values.shape[1] % 2
    padded = np.zeros((rows, columns, values.shape[2]), dtype=np.float32)
    padded[: values.shape[0], : values.shape[1]] = values
    return padded.reshape(rows // 2, 2, columns // 2, 2, -1).sum(axis=(1, 3), dtype=np.float32) / 4


def pasted(
    below: Pixels, picture: Pixels, where: str, box: tuple[int, int, int, int] | None
) -> Pixels:
    """Return `picture` put into `below`: in `box` or a corner, framed if it has no alpha.

    `where` is a word such as left, right, top, centre, background; `box` is in pixels.
    """
    height, width = below.shape[:2]
    is_cut = picture.shape[2] == 4 and bool((picture[..., 3] < 250).any())
    if where == "background":
        return fitted_over(picture, width, height)
    if box is None:
        share = 0.36 if not is_cut else 0.5
        wide, tall = share * width, share * height
        cx = {"left": 0.24, "right": 0.76}.get(
            where, 0.5 if where in ("centre", "top", "bottom") else 0.74
        )
        cy = {"top": 0.26, "centre": 0.5}.get(where, 0.7)
        box = (
            int(cx * width - wide / 2),
            int(cy * height - tall / 2),
            int(cx * width + wide / 2),
            int(cy * height + tall / 2),
        )
    left, top, right, bottom = box
    border = 0 if is_cut else max(2, min(right - left, bottom - top) // 24)
    scale = min(
        (right - left - 2 * border) / picture.shape[1],
        (bottom - top - 2 * border) / picture.shape[0],
    )
    w, h = max(1, int(picture.shape[1] * scale)), max(1, int(picture.shape[0] * scale))
    small = Image.fromarray(picture).convert("RGBA").resize((w, h), Image.Resampling.LANCZOS)
    sheet = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    x, y = (left + right - w) // 2, (top + bottom - h) // 2
    if is_cut:
        sheet.paste(small, (x, bottom - h if bottom < height else y))
        return laid(below, np.asarray(sheet))
    frame = (x - border, y - border, x + w + border - 1, y + h + border - 1)
    shade = Image.new("L", (width, height), 0)
    drop = max(1, border // 2)
    ImageDraw.Draw(shade).rectangle(
        (frame[0] + drop, frame[1] + drop, frame[2] + drop, frame[3] + 2 * drop), fill=110
    )
    shade = shade.filter(ImageFilter.BoxBlur(border)).filter(ImageFilter.BoxBlur(border))
    shadow = np.zeros((height, width, 4), dtype=np.uint8)
    shadow[..., :3] = (18, 16, 26)
    shadow[..., 3] = np.asarray(shade)
    ImageDraw.Draw(sheet).rectangle(frame, fill=(250, 248, 243, 255))
    sheet.paste(small, (x, y))
    return laid(laid(below, shadow), np.asarray(sheet))


def fitted_over(picture: Pixels, width: int, height: int) -> Pixels:
    """Return a picture that covers a size, cropped in the middle; 3 channels."""
    scale = max(width / picture.shape[1], height / picture.shape[0])
    w, h = max(width, round(picture.shape[1] * scale)), max(height, round(picture.shape[0] * scale))
    image = Image.fromarray(np.ascontiguousarray(picture[..., :3])).resize(
        (w, h), Image.Resampling.LANCZOS
    )
    x, y = (w - width) // 2, (h - height) // 2
    return np.asarray(image.crop((x, y, x + width, y + height)))


def kept_patch(picture: Pixels, above: Pixels) -> dict[str, str]:
    """Return what lies under drawn things, so that they can be moved or taken away later."""
    alpha = above[..., 3] > 0
    ys, xs = np.flatnonzero(alpha.any(axis=1)), np.flatnonzero(alpha.any(axis=0))
    if not len(ys):
        return {}
    x0, y0, x1, y1 = int(xs[0]), int(ys[0]), int(xs[-1]) + 1, int(ys[-1]) + 1
    part = Image.fromarray(np.ascontiguousarray(picture[y0:y1, x0:x1, :3]))
    data = b""
    for quality, scale in ((84, 1.0), (70, 1.0), (60, 0.7), (50, 0.5), (40, 0.25)):
        size = (max(1, round(part.width * scale)), max(1, round(part.height * scale)))
        file = BytesIO()
        image = part if scale == 1.0 else part.resize(size, Image.Resampling.LANCZOS)
        image.save(file, "WEBP", quality=quality, method=4)
        data = file.getvalue()
        if len(data) <= MAX_PATCH:
            break
    height, width = picture.shape[:2]
    return {
        "under": base64.b64encode(data).decode(),
        "under_box": f"{x0} {y0} {x1} {y1} {width} {height}",
    }


def with_patch(picture: Pixels, above: Pixels, patch: str, box: str) -> Pixels:
    """Return the picture as it was before things were drawn on it; itself if that is not known."""
    try:
        x0, y0, x1, y1, width, height = (int(v) for v in box.split())
        data = base64.b64decode(patch, validate=True)
        if not (0 <= x0 < x1 <= width and 0 <= y0 < y1 <= height) or len(data) > 4 * MAX_PATCH:
            return picture
        sx, sy = picture.shape[1] / width, picture.shape[0] / height
        x0, x1, y0, y1 = (
            int(x0 * sx),
            max(int(x1 * sx), int(x0 * sx) + 1),
            int(y0 * sy),
            int(y1 * sy),
        )
        y1 = max(y1, y0 + 1)
        with Image.open(BytesIO(data), formats=("WEBP",)) as image:
            if image.width > 8192 or image.height > 8192:
                return picture
            part = np.asarray(
                image.convert("RGB").resize((x1 - x0, y1 - y0), Image.Resampling.BICUBIC)
            )
    except (ValueError, OverflowError, binascii.Error, OSError):
        return picture
    out = picture.copy()
    drawn = above[y0:y1, x0:x1, 3] > 2
    part = part[: drawn.shape[0], : drawn.shape[1]]
    out[y0:y1, x0:x1, :3][drawn] = part[drawn]
    return out
