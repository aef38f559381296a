"""What the file of a picture says of how it was made: entries of text among its metadata.

Has no clock in it: the same request gives the same bytes. Does not know file formats.
"""

from collections.abc import Mapping
from typing import Final

import msgspec

from tintype.protocol.codec import encode
from tintype.protocol.tools import ResolvedImageTool

SOURCE_TYPE: Final = "source_type"


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """With it and the same sources a picture can be drawn again.

    `request` is the image tool as it would have to be asked for this picture alone; `sources` and
    `mask` are digests of pixels; `source_type` is IPTC's; `software` made it, with its version.
    """

    prompt: str
    request: ResolvedImageTool
    source_type: str
    software: str
    sources: tuple[str, ...] = ()
    mask: str | None = None

    def entries(self) -> dict[str, str]:
        """Return the entries of the metadata."""
        found = {
            "prompt": self.prompt,
            "request": encode(self.request).decode("utf-8"),
            SOURCE_TYPE: self.source_type,
            "software": self.software,
        }
        if self.sources:
            found["sources"] = " ".join(self.sources)
        if self.mask is not None:
            found["mask"] = self.mask
        return found


def read_record(metadata: Mapping[str, str]) -> Record | None:
    """Return the record among a file's metadata, or None if there is none that makes sense."""
    try:
        return Record(
            prompt=metadata["prompt"],
            request=msgspec.json.decode(metadata["request"], type=ResolvedImageTool),
            source_type=metadata[SOURCE_TYPE],
            software=metadata["software"],
            sources=tuple(metadata.get("sources", "").split()),
            mask=metadata.get("mask"),
        )
    except (KeyError, msgspec.MsgspecError):
        return None
