"""Pictures as a client's users hold them: the file's own bytes, and ways to see and keep them.

Pillow and NumPy are only needed where they are used.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec
import pybase64

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

_KINDS: Final = (
    (b"\x89PNG\r\n\x1a\n", 0, "png"),
    (b"\xff\xd8\xff", 0, "jpeg"),
    (b"WEBP", 8, "webp"),
    (b"GIF8", 0, "gif"),
)
_MEDIA_TYPES: Final = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
    "gif": "image/gif",
    "svg": "image/svg+xml",
}
_NEEDS_PILLOW: Final = "This needs Pillow and NumPy: pip install 'tintype[images]'"


class Picture(bytes):
    """The bytes of a picture file."""

    __slots__ = ()

    @property
    def format(self) -> str | None:
        """`png`, `jpeg`, `webp`, `gif` or `svg`, as the bytes say; None if they say none of it."""
        for mark, at, name in _KINDS:
            if self.startswith(mark, at):
                return name
        head = self[:1024].lstrip()
        return "svg" if head.startswith(b"<") and b"<svg" in head else None

    @property
    def media_type(self) -> str:
        """The format as a media type, such as `image/png`."""
        return _MEDIA_TYPES.get(self.format or "", "application/octet-stream")

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the file, with the folders it needs; return its path."""
        target = Path(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(self)
        return target

    def data_url(self) -> str:
        """Return the picture as a `data:` URL, as requests carry it."""
        return f"data:{self.media_type};base64,{pybase64.b64encode_as_string(self)}"

    def pil(self) -> "Image":
        """Return the picture as a Pillow image."""
        from io import BytesIO

        try:
            from PIL import Image
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(_NEEDS_PILLOW, name=error.name) from error
        return Image.open(BytesIO(self))

    def array(self) -> "NDArray[np.uint8]":
        """Return the pixels, uint8, (height, width, channel) with 3 or 4 channels."""
        try:
            import numpy as np
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(_NEEDS_PILLOW, name=error.name) from error
        image = self.pil()
        return np.asarray(image.convert("RGBA" if image.has_transparency_data else "RGB"))

    def _repr_png_(self) -> bytes | None:
        return bytes(self) if self.format == "png" else None

    def _repr_jpeg_(self) -> bytes | None:
        return bytes(self) if self.format == "jpeg" else None

    def _repr_svg_(self) -> str | None:
        return self.decode("utf-8", "replace") if self.format == "svg" else None

    def _repr_mimebundle_(self, **_: Any) -> dict[str, Any]:
        """Show formats for which notebooks have no method of their own."""
        if self.format not in {"webp", "gif"}:
            return {}
        return {"text/html": f'<img src="{self.data_url()}">'}

    def __repr__(self) -> str:
        return f"<Picture {self.media_type}, {len(self):,} bytes>"

    def __str__(self) -> str:
        return repr(self)


def read_base64(raw: msgspec.Raw | str) -> bytes:
    """Return the bytes of a base64 string, given as JSON or as it is, copying nothing before.

    A data URL is read too.

    Raises:
        ValueError: it is not base64.
    """
    text: str | memoryview
    if isinstance(raw, msgspec.Raw):
        text = memoryview(raw)[1:-1]
        if bytes(text[:5]) == b"data:" or (len(text) % 4):
            text = msgspec.json.decode(raw, type=str)  # escapes, or no plain base64
    else:
        text = raw
    if isinstance(text, str) and text.startswith("data:"):
        text = text.partition(",")[2]
    try:
        return pybase64.b64decode(text, validate=True)
    except ValueError:
        if isinstance(raw, msgspec.Raw) and not isinstance(text, str):
            return pybase64.b64decode(msgspec.json.decode(raw, type=str), validate=True)
        raise
