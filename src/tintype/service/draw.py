"""Makes one picture of a response: pulls the engine, and puts what it shows into blobs and log.

Knows what stays outside a mask; does not know queues, planners or how a response ends.
"""

from collections.abc import Callable, Mapping
from contextlib import aclosing
from types import MappingProxyType
from typing import Final, Literal, TypeVarTuple, Unpack

import anyio.to_thread
import msgspec
import numpy as np
from PIL import Image

from tintype.blobs.base import BlobStore
from tintype.engine.base import (
    Finished,
    Job,
    Mask,
    PartialImage,
    Pixels,
    Progress,
    Size,
    Source,
)
from tintype.errors import EngineError
from tintype.ids import Digest
from tintype.pixels.encode import encode_in_thread, pixels_limiter
from tintype.pixels.intake import decode_in_thread
from tintype.pixels.mask import MaskFormat, composite, mask_of
from tintype.protocol.codec import BlobRef
from tintype.protocol.tools import ResolvedImageTool
from tintype.service.catalog import Catalog
from tintype.service.narrate import Narrator
from tintype.service.plan import parse_size
from tintype.service.request import StoredRequest

Values = TypeVarTuple("Values")

_SEEDS: Final = 2**32
_NO_METADATA: Final[Mapping[str, str]] = MappingProxyType({})


class Artist:
    """Draws for all runs."""

    def __init__(self, blobs: BlobStore, catalog: Catalog) -> None:
        self._blobs = blobs
        self._catalog = catalog

    async def draw(
        self, narrator: Narrator, index: int, prompt: str, stored: StoredRequest, *, number: int
    ) -> None:
        """Make the picture at `index` of the output, the `number`-th of its response from 0.

        Each picture of a response has a seed of its own, counting up from the request's.

        Raises:
            EngineError: this picture failed.
            StoreError: it could not be kept.
        """
        tool = stored.tool
        engine = self._catalog.resolve(tool.model, param="model").engine
        await narrator.begin_image(index)
        job = await self._job(prompt, stored, seed=(tool.seed + number) % _SEEDS)
        # a vector picture is shown as pixels until it is whole
        partial_format = "png" if tool.output_format == "svg" else tool.output_format
        shown = 0
        async with aclosing(engine.generate(job)) as steps:
            async for step in steps:
                match step:
                    case PartialImage(pixels=pixels) if shown < tool.partial_images:
                        pixels = await _outside_mask(job, pixels)
                        data = await _encode(pixels, tool, partial_format, job=job)
                        picture = BlobRef(await self._blobs.put(data))
                        await narrator.partial_image(
                            index, shown, picture, tool, format_=partial_format
                        )
                        shown += 1
                    case PartialImage() | Progress():
                        pass
                    case Finished():
                        await self._keep(narrator, index, step, tool, job)
                        return
        raise EngineError("The engine ended without a picture.")

    async def _job(self, prompt: str, stored: StoredRequest, *, seed: int) -> Job:
        tool, size = stored.tool, parse_size(stored.tool.size)
        is_transparent = tool.background == "transparent"
        sources = tuple([await self._source(digest, is_transparent) for digest in stored.sources])
        mask: Mask | None = None
        if stored.mask is not None:
            drawn = (await decode_in_thread(await self._blobs.get(stored.mask))).pixels
            mask = await _in_thread(_mask_at, drawn, size, tool.mask_format or "alpha")
        return Job(
            prompt=prompt,
            size=size,
            seed=seed,
            quality=tool.quality,
            is_transparent=is_transparent,
            partial_images=tool.partial_images,
            wants_svg=tool.output_format == "svg",
            sources=sources,
            mask=mask,
            strength=None if tool.strength is msgspec.UNSET else tool.strength,
            fidelity=None if tool.input_fidelity is msgspec.UNSET else tool.input_fidelity,
        )

    async def _source(self, digest: Digest, is_transparent: bool) -> Source:  # noqa: FBT001
        picture = await decode_in_thread(await self._blobs.get(digest))
        flatten = _with_alpha if is_transparent else _on_white
        pixels = await _in_thread(flatten, picture.pixels)
        return Source(pixels=pixels, metadata=picture.metadata)

    async def _keep(
        self,
        narrator: Narrator,
        index: int,
        step: Finished,
        tool: ResolvedImageTool,
        job: Job,
    ) -> None:
        pixels = await _outside_mask(job, step.pixels)
        in_pixels = "png" if tool.output_format == "svg" else tool.output_format
        shown = Digest(
            await self._blobs.put(
                await _encode(pixels, tool, in_pixels, job=job, metadata=step.metadata)
            )
        )
        picture = shown
        if tool.output_format == "svg":
            if step.svg is None:
                raise EngineError("The engine has no vector form of this picture.")
            picture = await self._blobs.put(step.svg.encode("utf-8"))
        await narrator.end_image(
            index,
            BlobRef(picture),
            tool,
            seed=job.seed,
            revised_prompt=step.revised_prompt,
            warnings=step.warnings,
            pixels=shown,
        )


async def _in_thread(work: Callable[[Unpack[Values]], Pixels], *values: *Values) -> Pixels:
    """Run `work`, which takes milliseconds, beside the event loop, as encoders do."""
    return await anyio.to_thread.run_sync(work, *values, limiter=pixels_limiter())


async def _outside_mask(job: Job, pixels: Pixels) -> Pixels:
    """Return `pixels` with the source's own wherever the mask says that it stays."""
    if job.mask is None:
        return pixels
    return await _in_thread(_put_back, job, pixels, job.mask)


def _put_back(job: Job, pixels: Pixels, mask: Mask) -> Pixels:
    before = _resized(job.sources[0].pixels, job.size)
    if before.shape != pixels.shape:
        raise EngineError(f"The engine made {pixels.shape} pixels instead of {before.shape}.")
    return composite(before, pixels, mask)


def _mask_at(drawn: Pixels, size: Size, format_: MaskFormat) -> Mask:
    height, width = drawn.shape[:2]
    mask = mask_of(drawn, width=width, height=height, format=format_)
    # any smoother filter would reach over the edge, to where nothing may change
    return _resized(mask, size, Image.Resampling.NEAREST)


def _resized(
    pixels: Pixels, size: Size, how: Image.Resampling = Image.Resampling.LANCZOS
) -> Pixels:
    if pixels.shape[:2] == (size.height, size.width):
        return pixels
    image = Image.fromarray(pixels).resize((size.width, size.height), how)
    return np.asarray(image, dtype=np.uint8)


def _with_alpha(pixels: Pixels) -> Pixels:
    if pixels.shape[2] == 4:
        return pixels
    opaque = np.full((*pixels.shape[:2], 1), 255, dtype=np.uint8)
    return np.concatenate([pixels, opaque], axis=2)


def _on_white(pixels: Pixels) -> Pixels:
    if pixels.shape[2] == 3:
        return pixels
    alpha = pixels[:, :, 3:].astype(np.uint16)
    colour = pixels[:, :, :3].astype(np.uint16)
    return ((colour * alpha + 255 * (255 - alpha) + 127) // 255).astype(np.uint8)


async def _encode(
    pixels: Pixels,
    tool: ResolvedImageTool,
    format_: Literal["png", "jpeg", "webp"],
    *,
    job: Job,
    metadata: Mapping[str, str] = _NO_METADATA,
) -> bytes:
    channels = 4 if tool.background == "transparent" else 3
    if pixels.shape[2] != channels:
        raise EngineError(f"The engine made {pixels.shape[2]} channels instead of {channels}.")
    compression = tool.output_compression
    return await encode_in_thread(
        pixels,
        format=format_,
        compression=compression,
        is_exact=job.mask is not None and compression == 100,
        metadata=metadata,
    )
