"""Makes one picture of a response: pulls the engine, and puts what it shows into blobs and log.

Knows what stays outside a mask; does not know queues, planners or how a response ends.
"""

from collections.abc import Callable, Mapping
from contextlib import aclosing
from types import MappingProxyType
from typing import Final, TypeVar, TypeVarTuple, Unpack

import anyio.to_thread
import msgspec
import numpy as np
from PIL import Image

from tintype.blobs.base import BlobStore
from tintype.engine.base import (
    Engine,
    Finished,
    Job,
    Lora,
    Mask,
    PartialImage,
    Pixels,
    Progress,
    Size,
    Source,
)
from tintype.errors import EngineError
from tintype.ids import Digest
from tintype.pixels.digest import digest_of_pixels
from tintype.pixels.encode import FileFormat, encode_in_thread, pixels_limiter
from tintype.pixels.intake import decode_in_thread
from tintype.pixels.mask import MaskFormat, blend, composite, mask_of
from tintype.pixels.xmp import Mark, into_svg
from tintype.protocol.codec import BlobRef
from tintype.protocol.tools import ResolvedImageTool
from tintype.service.catalog import Catalog
from tintype.service.meter import Meter
from tintype.service.narrate import Narrator
from tintype.service.plan import parse_size
from tintype.service.provenance import mark_of, record_of
from tintype.service.request import StoredRequest
from tintype.tracing import Span, Tracing, is_told

T = TypeVar("T")
Values = TypeVarTuple("Values")

_SEEDS: Final = 2**32
_NO_METADATA: Final[Mapping[str, str]] = MappingProxyType({})


class _Task(msgspec.Struct, frozen=True, kw_only=True):
    """One picture to draw, and what its file says of how it was made."""

    job: Job
    tool: ResolvedImageTool
    mark: Mark
    record: dict[str, str]

    @property
    def file_format(self) -> FileFormat:
        """The format of its pixels: a vector picture is shown so until it is whole."""
        return "png" if self.tool.output_format == "svg" else self.tool.output_format


class Artist:
    """Draws for all runs."""

    def __init__(
        self, blobs: BlobStore, catalog: Catalog, tracing: Tracing, *, progress_s: float
    ) -> None:
        self._tracing = tracing
        self._progress_s = progress_s
        self._blobs = blobs
        self._catalog = catalog

    async def draw(
        self,
        narrator: Narrator,
        index: int,
        prompt: str,
        stored: StoredRequest,
        *,
        number: int,
        meter: Meter,
    ) -> float:
        """Make the picture at `index` of the output, the `number`-th of its response from 0.

        Each picture of a response has a seed of its own, counting up from the request's. Returns
        the seconds for which the engine has drawn.

        Raises:
            EngineError: this picture failed.
            StoreError: it could not be kept.
        """
        tool = stored.tool
        engine = self._catalog.resolve(tool.model, param="model").engine
        with self._tracing.span("picture", {"tintype.picture": number + 1}) as span:
            await narrator.begin_image(index)
            task = await self._task(engine, prompt, stored, seed=(tool.seed + number) % _SEEDS)
            meter.begin_picture(number)
            return await self._pull(engine, narrator, index, task, meter, span)

    async def _pull(
        self, engine: Engine, narrator: Narrator, index: int, task: _Task, meter: Meter, span: Span
    ) -> float:
        tool, shown = task.tool, 0
        async with aclosing(engine.generate(task.job)) as steps:
            async for step in steps:
                match step:
                    case PartialImage(pixels=pixels) if shown < tool.partial_images:
                        pixels = await _outside_mask(task.job, pixels)
                        is_marked = tool.file_metadata != "none"
                        picture = BlobRef(await self._file(pixels, task, is_marked=is_marked))
                        await narrator.partial_image(
                            index, shown, picture, tool, format_=task.file_format
                        )
                        shown += 1
                    case PartialImage():
                        pass
                    case Progress(step=done, steps=of):
                        meter.note(done, of)
                        if is_told(done, of):
                            span.event("step", {"tintype.step": done, "tintype.steps": of})
                        if meter.is_due(self._progress_s):
                            await narrator.get_on(index, meter.progress())
                    case Finished():
                        took_s = meter.end_picture()
                        await self._keep(narrator, index, step, task)
                        return took_s
        raise EngineError("The engine ended without a picture.")

    async def _task(
        self, engine: Engine, prompt: str, stored: StoredRequest, *, seed: int
    ) -> _Task:
        tool, size = stored.tool, parse_size(stored.tool.size)
        is_transparent = tool.background == "transparent"
        pictures = [
            await decode_in_thread(await self._blobs.get(digest)) for digest in stored.sources
        ]
        flatten = _with_alpha if is_transparent else _on_white
        sources = [
            Source(pixels=await _in_thread(flatten, one.pixels), metadata=one.metadata)
            for one in pictures
        ]
        digests = [await _in_thread(digest_of_pixels, one.pixels) for one in pictures]
        mask: Mask | None = None
        mask_digest: str | None = None
        if stored.mask is not None:
            drawn = (await decode_in_thread(await self._blobs.get(stored.mask))).pixels
            mask = await _in_thread(_mask_at, drawn, size, tool.mask_format or "alpha")
            mask_digest = await _in_thread(digest_of_pixels, drawn)
        job = Job(
            prompt=prompt,
            size=size,
            seed=seed,
            quality=tool.quality,
            is_transparent=is_transparent,
            partial_images=tool.partial_images,
            wants_svg=tool.output_format == "svg",
            sources=tuple(sources),
            mask=mask,
            strength=_asked(tool.strength),
            fidelity=_asked(tool.input_fidelity),
            negative_prompt=_asked(tool.negative_prompt),
            steps=_asked(tool.steps),
            guidance=_asked(tool.guidance),
            loras=tuple(Lora(name=use.name, weight=use.weight) for use in _asked(tool.loras) or ()),
        )
        mark = mark_of(engine.capabilities, [source.metadata for source in sources])
        record = record_of(job, tool, mark, sources=digests, mask=mask_digest).entries()
        return _Task(job=job, tool=tool, mark=mark, record=record)

    async def _keep(self, narrator: Narrator, index: int, step: Finished, task: _Task) -> None:
        tool = task.tool
        pixels = await _outside_mask(task.job, step.pixels)
        told = {**step.metadata, **task.record}
        # what later turns start from knows everything, whatever the file tells
        whole = await self._file(pixels, task, metadata=told)
        shown = {"full": told, "mark": {}, "none": {}}[tool.file_metadata]
        mark = None if tool.file_metadata == "none" else task.mark
        picture = whole
        if tool.output_format == "svg":
            if step.svg is None:
                raise EngineError("The engine has no vector form of this picture.")
            svg = await _in_thread(into_svg, step.svg, shown, mark)
            picture = await self._put(svg.encode("utf-8"))
        elif tool.file_metadata != "full":
            picture = await self._file(pixels, task, metadata=shown, is_marked=mark is not None)
        await narrator.end_image(
            index,
            BlobRef(picture),
            tool,
            seed=task.job.seed,
            revised_prompt=step.revised_prompt,
            warnings=step.warnings,
            pixels=whole,
        )

    async def _file(
        self,
        pixels: Pixels,
        task: _Task,
        *,
        metadata: Mapping[str, str] = _NO_METADATA,
        is_marked: bool = True,
    ) -> Digest:
        """Encode a picture and keep its file."""
        with self._tracing.span("encode", {"tintype.format": task.file_format}):
            data = await _encode(pixels, task, metadata=metadata, is_marked=is_marked)
        return await self._put(data)

    async def _put(self, data: bytes) -> Digest:
        with self._tracing.span("store.picture", {"tintype.bytes": len(data)}):
            return await self._blobs.put(data)


def _asked(value: T | msgspec.UnsetType) -> T | None:
    """Return what a request said, or None."""
    return None if isinstance(value, msgspec.UnsetType) else value


async def _in_thread(work: Callable[[Unpack[Values]], T], *values: *Values) -> T:
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
    colour, alpha = pixels[:, :, :3], pixels[:, :, 3]
    return blend(np.broadcast_to(np.uint8(255), colour.shape), colour, alpha)


async def _encode(
    pixels: Pixels, task: _Task, *, metadata: Mapping[str, str], is_marked: bool
) -> bytes:
    tool = task.tool
    channels = 4 if tool.background == "transparent" else 3
    if pixels.shape[2] != channels:
        raise EngineError(f"The engine made {pixels.shape[2]} channels instead of {channels}.")
    compression = tool.output_compression
    return await encode_in_thread(
        pixels,
        format=task.file_format,
        compression=compression,
        is_exact=task.job.mask is not None and compression == 100,
        metadata=metadata,
        mark=task.mark if is_marked else None,
    )
