"""Pictures on the way to a server: any form that a caller has, as the wire wants it."""

import os
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any, cast

from tintype.client.effects import Upload
from tintype.client.fields import PictureSource
from tintype.client.pictures import Picture
from tintype.errors import InvalidRequest
from tintype.protocol.reading import FileObject

_URLS = ("https:", "http:", "data:")
_FILE_IDS = ("file-", "file_")


def as_sources(source: PictureSource | Sequence[PictureSource]) -> list[PictureSource]:
    """Return one picture or several as a list; a string or bytes are one."""
    if isinstance(source, (list, tuple)):
        return list(cast("Sequence[PictureSource]", source))
    return [cast("PictureSource", source)]


def as_input_image(source: PictureSource) -> dict[str, Any]:
    """Return a part of a message's content."""
    return {"type": "input_image", "detail": "auto", **as_reference(source)}


def as_reference(source: PictureSource) -> dict[str, Any]:
    """Return `{"file_id": …}` or `{"image_url": …}`, as masks and JSON edits have it."""
    if isinstance(source, FileObject):
        return {"file_id": source.id}
    if isinstance(source, str):
        if source.startswith(_FILE_IDS):
            return {"file_id": source}
        if source.startswith(_URLS):
            return {"image_url": source}
    return {"image_url": read_picture(source).data_url()}


def as_upload(source: PictureSource, *, name: str) -> Upload:
    """Return a picture as a file of a form.

    Raises:
        InvalidRequest: it is a URL or an uploaded file, of which there are no bytes here.
    """
    if isinstance(source, FileObject) or (
        isinstance(source, str) and source.startswith((*_URLS, *_FILE_IDS))
    ):
        raise InvalidRequest(
            f"`{name}` must be the picture itself or a path here: this API takes uploads only.",
            param=name,
        )
    picture = read_picture(source)
    return Upload(f"{name}.{picture.format or 'bin'}", picture, picture.media_type)


def read_picture(source: PictureSource) -> Picture:
    """Return the bytes of a picture that is at hand: bytes, a path, or a Pillow image.

    Raises:
        OSError: a path that cannot be read.
    """
    if isinstance(source, Picture):
        return source
    if isinstance(source, (bytes, bytearray)):
        return Picture(source)
    if isinstance(source, (str, os.PathLike)):
        return Picture(Path(source).read_bytes())
    if isinstance(source, FileObject):
        raise TypeError("an uploaded file has no bytes here")
    file = BytesIO()
    source.save(file, format="PNG")
    return Picture(file.getvalue())
