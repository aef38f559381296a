"""Owns what is done to pixels: grain, paper, wavering edges, brush strokes, stones, facets.

Whole numbers only, so that bytes are the same on every machine: where `bincount` adds them up in
floats, the sums are far below 2**53 and exact. Does not know shapes.
"""

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from tintype.engine.base import Pixels


def noise(height: int, width: int, seed: int) -> NDArray[np.uint32]:
    """Return 32 random bits per pixel, a hash of place and seed."""
    y = np.arange(height, dtype=np.uint32)[:, None]
    x = np.arange(width, dtype=np.uint32)[None, :]
    n = x * np.uint32(374761393) + y * np.uint32(668265263) + np.uint32(seed & 0xFFFFFFFF)
    n = (n ^ (n >> np.uint32(13))) * np.uint32(1274126177)
    n ^= n >> np.uint32(16)
    return n


def clouds(height: int, width: int, seed: int, *, step: int) -> NDArray[np.int32]:
    """Return smooth noise, 0..255, whose features are about `step` pixels wide."""
    rows, columns = height // step + 2, width // step + 2
    coarse = (noise(rows, columns, seed) & np.uint32(255)).astype(np.int32)
    ys = np.arange(height, dtype=np.int64)
    xs = np.arange(width, dtype=np.int64)
    yi, xi = ys // step, xs // step
    fy = eased((ys % step) * 256 // step)[:, None]
    fx = eased((xs % step) * 256 // step)[None, :]
    top = coarse[yi][:, xi] * (256 - fx) + coarse[yi][:, xi + 1] * fx
    low = coarse[yi + 1][:, xi] * (256 - fx) + coarse[yi + 1][:, xi + 1] * fx
    return (top * (256 - fy) + low * fy) >> 16


def eased(t: NDArray[np.int64]) -> NDArray[np.int32]:
    """Return 0..256 bent so that it starts and ends level: no grid shows in smooth noise."""
    return ((t * t * (768 - 2 * t)) >> 16).astype(np.int32)


def grain(pixels: Pixels, *, seed: int, amount: float) -> Pixels:
    """Return pixels with fine noise of standard deviation `amount`; alpha stays exact."""
    if amount <= 0:
        return pixels
    height, width = pixels.shape[:2]
    n = noise(height, width, seed)
    # The sum of two bytes is near enough to a bell curve; its deviation is 104.
    bell = (n & np.uint32(255)).astype(np.int16) + ((n >> np.uint32(8)) & np.uint32(255)).astype(
        np.int16
    )
    scale = int(amount * 256 / 104 + 0.5)
    shift = ((bell.astype(np.int32) - 255) * scale) >> 8
    return shifted(pixels, shift)


def shifted(pixels: Pixels, shift: NDArray[np.int32]) -> Pixels:
    """Return pixels made brighter by `shift` per pixel; alpha stays exact.

    What is not there stays black: grain on it would be seen by nobody and cost in the file.
    """
    out = pixels.copy()
    mixed = np.clip(pixels[..., :3].astype(np.int16) + shift.astype(np.int16)[..., None], 0, 255)
    out[..., :3] = mixed.astype(np.uint8)
    if pixels.shape[2] == 4:
        out[..., :3] *= pixels[..., 3:] > 0
    return out


def paper(pixels: Pixels, *, seed: int, depth: int) -> Pixels:
    """Return pixels on a rough sheet: a weave of soft bumps, `depth` 8-bit steps deep."""
    height, width = pixels.shape[:2]
    fine = clouds(height, width, seed + 7, step=2) + (clouds(height, width, seed + 11, step=5) >> 1)
    tooth = (noise(height, width, seed + 3) & np.uint32(127)).astype(np.int32)
    return shifted(pixels, ((fine + tooth - 255) * depth) >> 9)


def wavered(pixels: Pixels, *, seed: int, reach: int, step: int) -> Pixels:
    """Return pixels with every edge moved by up to `reach` pixels along smooth noise."""
    height, width = pixels.shape[:2]
    dx = ((clouds(height, width, seed + 21, step=step) - 128) * reach) >> 7
    dy = ((clouds(height, width, seed + 22, step=step) - 128) * reach) >> 7
    rows: NDArray[np.int64] = np.arange(height, dtype=np.int64)[:, None] + dy
    columns: NDArray[np.int64] = np.arange(width, dtype=np.int64)[None, :] + dx
    ys, xs = np.clip(rows, 0, height - 1), np.clip(columns, 0, width - 1)
    return pixels[ys, xs]


def pigment(pixels: Pixels, *, seed: int, depth: int) -> Pixels:
    """Return pixels whose colour has gathered in blooms, as wet paint does."""
    height, width = pixels.shape[:2]
    wide = max(24, min(height, width) // 9)
    blooms = np.full((height, width), -384, dtype=np.int32)
    # Steps that share no divisor, each sheet moved against the others, hide the grid of the noise.
    for k, part in enumerate((wide, wide * 5 // 8, wide * 3 // 11)):
        dy, dx = (k * wide) // 3, (k * wide * 2) // 5
        sheet = clouds(height + dy, width + dx, seed + 31 + k, step=max(5, part))
        blooms += sheet[dy:, dx:]
    return shifted(pixels, (blooms * depth) >> 8)


def rubbed(pixels: Pixels, *, seed: int, paper_tone: tuple[int, int, int]) -> Pixels:
    """Return pixels as wax leaves them: uneven strokes, and the paper's hollows stay bare."""
    height, width = pixels.shape[:2]
    unit = max(1, min(height, width) // 400)
    ys: NDArray[np.int64] = np.arange(height, dtype=np.int64)[:, None]
    xs: NDArray[np.int64] = np.arange(width, dtype=np.int64)[None, :]
    along: NDArray[np.int64] = (xs * 2 - ys + 4 * height) // (34 * unit)
    across: NDArray[np.int64] = (xs + ys * 2) // (3 * unit)
    table = (noise(512, 512, seed + 43) & np.uint32(255)).astype(np.int32)
    stroke = table[along & 511, across & 511]
    tooth = (
        clouds(height, width, seed + 41, step=2 * unit)
        + (clouds(height, width, seed + 44, step=7 * unit) >> 2)
        + (noise(height, width, seed + 42) & np.uint32(127)).astype(np.int32)
    )
    bare = np.clip((tooth + (stroke >> 2) - 290), 0, 84).astype(np.int32)[..., None]
    pixels = shifted(pixels, ((stroke - 128) * 11) >> 8)
    tone = np.array(paper_tone, dtype=np.int32)
    out = pixels.copy()
    mixed = (pixels[..., :3].astype(np.int32) * (256 - bare) + tone * bare) >> 8
    out[..., :3] = mixed.astype(np.uint8)
    return out


def brushed(pixels: Pixels, *, seed: int, detail: int) -> Pixels:
    """Return pixels laid on with a bristle brush: broad strokes, finer ones where things end."""
    height, width = pixels.shape[:2]
    unit = max(1, min(height, width) // 340)
    broad = _stroked(pixels, seed=seed, breadth=3 * unit, length=13 * unit)
    fine = _stroked(pixels, seed=seed + 1, breadth=max(2, unit), length=4 * unit)
    apart = np.abs(broad.astype(np.int16) - pixels.astype(np.int16)).max(axis=2)
    out = np.where((apart > 26)[..., None], fine, broad)
    return out if detail == 0 else paper(out, seed=seed, depth=7)


def _stroked(pixels: Pixels, *, seed: int, breadth: int, length: int) -> Pixels:
    """Return pixels that take the colour of the middle of the stroke that covers them."""
    height, width = pixels.shape[:2]
    # Unit vectors in 256ths: the hand turns from one part of the picture to the next.
    turns = np.array([(251, 50), (222, 128), (165, 196), (245, -75), (198, -162)], dtype=np.int32)
    field = clouds(height, width, seed + 51, step=max(8, min(height, width) // 7))
    pick = np.clip((field - 50) * 5 // 156, 0, 4)
    c, s = turns[pick, 0], turns[pick, 1]
    ys = np.arange(height, dtype=np.int32)[:, None]
    xs = np.arange(width, dtype=np.int32)[None, :]
    u, v = (xs * c + ys * s) >> 8, (ys * c - xs * s) >> 8
    table = (noise(64, 64, seed + 52) & np.uint32(255)).astype(np.int32).ravel()
    band = v // breadth
    slip = table[band & 1023] * length >> 8
    cell = (u + slip) // length
    um, vm = cell * length + length // 2 - slip, band * breadth + breadth // 2
    x = np.clip((um * c - vm * s) >> 8, 0, width - 1)
    y = np.clip((um * s + vm * c) >> 8, 0, height - 1)
    ridge = (breadth - 1 - 2 * (v - band * breadth)) * 9 // breadth
    bristle = (table[(v + 37 * band) & 1023] - 128) >> 4
    load = (table[(cell * 61 + band * 17) & 1023] - 128) >> 4
    return shifted(np.ascontiguousarray(pixels[y, x]), ridge + bristle + load)


def tiled(pixels: Pixels, *, seed: int, grout: tuple[int, int, int]) -> Pixels:
    """Return pixels as small stones, each of one colour, set unevenly in grout."""
    height, width = pixels.shape[:2]
    side = max(5, min(height, width) // 92)
    dx = ((clouds(height, width, seed + 61, step=side * 7) - 128) * side) >> 6
    dy = ((clouds(height, width, seed + 62, step=side * 7) - 128) * side) >> 6
    gx = np.arange(width, dtype=np.int32)[None, :] + dx + side * 64
    gy = np.arange(height, dtype=np.int32)[:, None] + dy + side * 64
    gx += (gy // side & 1) * (side // 2)
    column, row = gx // side, gy // side
    inx, iny = gx - column * side, gy - row * side
    x = np.clip(np.arange(width, dtype=np.int32)[None, :] - inx + side // 2, 0, width - 1)
    y = np.clip(np.arange(height, dtype=np.int32)[:, None] - iny + side // 2, 0, height - 1)
    table = (noise(64, 64, seed + 63) & np.uint32(255)).astype(np.int32).ravel()
    stone = table[(column * 53 + row * 197) & 4095]
    seam = max(1, side // 7)
    bevel = np.where((inx < 2 * seam) | (iny < 2 * seam), 14, 0)
    out = shifted(np.ascontiguousarray(pixels[y, x]), ((stone - 128) >> 3) + bevel)
    out[..., :3][(inx < seam) | (iny < seam)] = grout
    return out


def woven(pixels: Pixels, *, seed: int, depth: int) -> Pixels:
    """Return pixels on linen: threads that cross, some of them thicker."""
    height, width = pixels.shape[:2]
    pitch = max(2, min(height, width) // 256)
    table = (noise(1, 4096, seed + 71) & np.uint32(127)).astype(np.int32)[0]
    warp = np.arange(width, dtype=np.int32)[None, :] // pitch
    weft = np.arange(height, dtype=np.int32)[:, None] // pitch
    over = ((warp + weft) & 1) * 160 - 80
    return shifted(pixels, ((over + table[warp & 4095] + table[weft & 4095] - 127) * depth) >> 8)


def facetted(pixels: Pixels, *, seed: int) -> Pixels:
    """Return pixels in triangles of one colour each, where no edge of a thing runs through."""
    height, width = pixels.shape[:2]
    ids = _triangles(height, width, seed).ravel()
    count = int(ids.max()) + 1
    n = np.maximum(np.bincount(ids, minlength=count), 1)
    flat = pixels[..., :3].reshape(-1, 3).astype(np.int64)
    sums = [np.bincount(ids, weights=flat[:, k], minlength=count) for k in range(3)]
    means = np.stack([part.astype(np.int64) // n for part in sums], axis=1)
    spread = np.abs(flat - means[ids]).max(axis=1)
    rough = np.bincount(ids, weights=spread, minlength=count).astype(np.int64) // n
    table = (noise(1, count, seed + 82) & np.uint32(255)).astype(np.int64)[0]
    lift = ((table - 128) * 17) >> 7
    calm = (rough < 13)[ids][:, None]
    out = pixels.copy()
    mixed = np.where(calm, means[ids], flat) + lift[ids][:, None]
    out[..., :3] = np.clip(mixed, 0, 255).astype(np.uint8).reshape(height, width, 3)
    return out


def _triangles(height: int, width: int, seed: int) -> NDArray[np.int32]:
    """Return which triangle of an uneven net each pixel lies in."""
    side = max(8, min(height, width) // 19)
    rows, columns = height // side + 3, width // side + 3
    jx = (noise(rows, columns, seed + 83) % np.uint32(side)).astype(np.int64) - side // 2
    jy = (noise(rows, columns, seed + 84) % np.uint32(side)).astype(np.int64) - side // 2
    page = Image.new("I", (width, height))
    pen = ImageDraw.Draw(page)
    number = 0
    for r in range(rows - 1):
        for c in range(columns - 1):
            a, b, d, e = (
                (
                    (c + i - 1) * side + int(jx[r + j, c + i]) * 3 // 4,
                    (r + j - 1) * side + int(jy[r + j, c + i]) * 3 // 4,
                )
                for j, i in ((0, 0), (0, 1), (1, 0), (1, 1))
            )
            for corners in ((a, b, d), (b, e, d)) if (r + c) & 1 else ((a, b, e), (a, e, d)):
                number += 1
                pen.polygon(corners, fill=number)
    return np.asarray(page, dtype=np.int32)
