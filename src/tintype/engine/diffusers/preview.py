"""Partial images: a quick look at latents, without the model's own decoder.

A tiny decoder of the TAESD family shows most, where the settings name one. For any other model a
linear map from latents to colours is learned from the model's own finished pictures: the map that
best turns the last latents of a picture into that picture, by least squares. It needs no table of
latent spaces, whatever way a family scales or packs them.
"""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from tintype.engine.base import Pixels, Size
from tintype.engine.diffusers.lib import Tensor, torch

_RIDGE: Final = 1e-3  # keeps the fit sound when a picture has little variety


class LinearPreview:
    """Learns and applies the map from latents (batch, channel, row, column) to RGB in 0..1.

    Where pictures have an alpha channel, that is a colour like the others.
    """

    def __init__(self) -> None:
        self.pictures = 0
        self._seen: NDArray[np.float64] | None = None
        self._wanted: NDArray[np.float64] | None = None
        self._map: NDArray[np.float64] | None = None

    @property
    def is_ready(self) -> bool:
        """Whether a picture was learned from."""
        return self._seen is not None

    def learn(self, latents: Tensor, pictures: Tensor) -> None:
        """Learn from finished latents and their pictures (batch, colour, row, column) in 0..1."""
        grid = latents.shape[-2:]
        small = torch.nn.functional.adaptive_avg_pool2d(pictures.float(), grid)
        rows = _rows(latents.float()).cpu().numpy().astype(np.float64)
        colours = small.permute(0, 2, 3, 1).flatten(0, 2).cpu().numpy().astype(np.float64)
        rows = np.concatenate([rows, np.ones((len(rows), 1))], axis=1)
        squares, products = rows.T @ rows / len(rows), rows.T @ colours / len(rows)
        if self._seen is None or self._wanted is None or self._seen.shape != squares.shape:
            self._seen, self._wanted = squares, products
        else:  # older pictures count less and less
            self._seen = 0.8 * self._seen + 0.2 * squares
            self._wanted = 0.8 * self._wanted + 0.2 * products
        self._map = None
        self.pictures += 1

    def show(self, latents: Tensor) -> Tensor:
        """Return pictures (batch, colour, row, column) in 0..1, one pixel for each place."""
        assert self._seen is not None
        assert self._wanted is not None
        if self._map is None:
            size = len(self._seen)
            ridge = _RIDGE * float(np.trace(self._seen)) / size * np.eye(size)
            self._map = np.linalg.solve(self._seen + ridge, self._wanted).astype(np.float64)
        whole: Tensor = torch.tensor(self._map, dtype=torch.float32, device=latents.device)
        colours: Tensor = torch.einsum("bchw,cd->bdhw", latents.float(), whole[:-1])
        return (colours + whole[-1][None, :, None, None]).clamp(0, 1)


def _rows(latents: Tensor) -> Tensor:
    return latents.permute(0, 2, 3, 1).reshape(-1, latents.shape[1])


def on_grid(latents: Tensor, size: Size) -> Tensor | None:
    """Return latents as (batch, channel, row, column), or None if that cannot be told.

    Pipelines keep them so, with a frame axis before the rows, or packed as a row of tokens.
    """
    match latents.ndim:
        case 4:
            return latents
        case 5 if latents.shape[2] == 1:
            return latents[:, :, 0]
        case 3:
            count = latents.shape[1]
            rows = round((count * size.height / size.width) ** 0.5)
            if rows == 0 or count % rows:
                return None
            grid = latents.reshape(latents.shape[0], rows, count // rows, latents.shape[2])
            return grid.permute(0, 3, 1, 2)
        case _:
            return None


def enlarge(pictures: Tensor, size: Size) -> list[Pixels]:
    """Return small pictures (batch, colour, row, column) in 0..1 at full size."""
    whole = torch.nn.functional.interpolate(
        pictures, size=(size.height, size.width), mode="bilinear", align_corners=False
    )
    return to_pixels(whole)


def to_pixels(pictures: Tensor) -> list[Pixels]:
    """Return pictures (batch, channel, height, width) in 0..1 as arrays.

    Rounds as diffusers does when it makes PIL images.
    """
    whole = (pictures.float() * 255).round().clamp(0, 255).to(torch.uint8)
    arrays: NDArray[np.uint8] = whole.permute(0, 2, 3, 1).contiguous().cpu().numpy()
    return list(arrays)


def steps_to_show(steps: int, wanted: int) -> list[int]:
    """Return after which of 1..`steps` steps pictures are shown, spread over the way."""
    places = {max(1, steps * (number + 1) // (wanted + 1)) for number in range(wanted)}
    return sorted(place for place in places if place < steps)


def unpacked(pipe: Any, latents: Tensor, size: Size) -> Tensor | None:
    """Return latents as a VAE or a tiny decoder takes them: (batch, channel, row, column)."""
    if latents.ndim == 3:
        unpack = getattr(pipe, "_unpack_latents", None)
        if unpack is None:
            return None
        latents = unpack(latents, size.height, size.width, pipe.vae_scale_factor)
    return on_grid(latents, size)
