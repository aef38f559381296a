"""What a picture's file is to say of how it was made: enough to mark it, and to draw it again."""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype import __version__
from tintype.engine.base import Capabilities, Job
from tintype.pixels.xmp import Mark, SourceType
from tintype.protocol.record import SOURCE_TYPE, Record
from tintype.protocol.tools import ResolvedImageTool
from tintype.service.plan import parse_size

_SOFTWARE: Final = f"Tintype {__version__}"


def mark_of(can: Capabilities, sources: Sequence[Mapping[str, str]]) -> Mark:
    """Return the mark of a picture; `sources` are the metadata of those it was made from.

    IPTC's concepts tell apart what a trained model made from what rules did, and new pictures from
    changed ones. An edit of pictures that were themselves made here in the same way is as new as
    they are; with anything else in it, a picture is a composite.
    """
    made: SourceType = "trainedAlgorithmicMedia" if can.is_trained else "algorithmicMedia"
    if all(source.get(SOURCE_TYPE) == made for source in sources):
        return Mark(software=_SOFTWARE, source_type=made)
    mixed: SourceType = (
        "compositeWithTrainedAlgorithmicMedia" if can.is_trained else "compositeSynthetic"
    )
    return Mark(software=_SOFTWARE, source_type=mixed)


def record_of(
    job: Job, tool: ResolvedImageTool, mark: Mark, *, sources: Sequence[str], mask: str | None
) -> Record:
    """Return with what a picture can be drawn again; sources and mask are digests of pixels."""
    size = parse_size(tool.size)
    first = job.sources[0].pixels.shape if job.sources else None
    asked = msgspec.structs.replace(
        tool,
        n=1,
        partial_images=0,
        seed=job.seed,
        # what an edit takes over from its source need not be a size that can be asked for
        size="auto" if first is not None and first[:2] == (size.height, size.width) else tool.size,
    )
    return Record(
        prompt=job.prompt,
        request=asked,
        source_type=mark.source_type,
        software=mark.software,
        sources=tuple(sources),
        mask=mask,
    )
