"""Owns what is done to pixels: grain, paper, wavering edges, pigment that gathers.

Integer arithmetic only, so that bytes are the same on every machine. Does not know shapes.
"""

import numpy as np
from numpy.typing import NDArray

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
