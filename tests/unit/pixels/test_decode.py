"""Metadata is read strictly: a file is whole and ours, or an error."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tintype.pixels.decode import read_metadata
from tintype.pixels.encode import FileFormat, encode
from tintype.pixels.xmp import pack, unpack

PIXELS = np.arange(48, dtype=np.uint8).reshape(4, 4, 3)


def written_by_pillow(format: str, **options: object) -> bytes:
    file = BytesIO()
    Image.fromarray(PIXELS).save(file, format, **options)
    return file.getvalue()


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"RIFF\x00\x00\x00\x00WAVE", b"\x89PNG"])
def test_other_formats_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="neither a PNG nor a JPEG nor a WebP"):
        read_metadata(data)


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP"])
def test_files_of_others_have_no_metadata_of_ours(format: str) -> None:
    assert read_metadata(written_by_pillow(format)) == {}


@pytest.mark.parametrize("format", ["JPEG", "WEBP"])
def test_an_xmp_packet_of_others_is_passed_over(format: str) -> None:
    assert read_metadata(written_by_pillow(format, xmp=b"<x:xmpmeta></x:xmpmeta>")) == {}


def test_png_texts_of_others_are_read_unless_compressed() -> None:
    info = PngInfo()
    info.add_text("Software", "caf\xe9")
    info.add_itxt("Title", "狐")
    info.add_itxt("Packed", "x" * 1_000, zip=True)
    info.add_text("Packed too", "x" * 1_000, zip=True)
    data = written_by_pillow("PNG", pnginfo=info)
    assert read_metadata(data) == {"Software": "café", "Title": "狐"}


@pytest.mark.parametrize("format", ["png", "jpeg", "webp"])
def test_a_file_that_is_cut_off_is_an_error(format: FileFormat) -> None:
    data = encode(PIXELS, format=format, metadata={"prompt": "a fox " * 50})
    with pytest.raises(ValueError, match="cut off"):
        read_metadata(data[:200])


def test_a_png_text_with_a_wrong_checksum_is_an_error() -> None:
    data = encode(PIXELS, format="png", metadata={"prompt": "a fox"})
    with pytest.raises(ValueError, match="damaged"):
        read_metadata(data.replace(b"a fox", b"a box"))


def test_a_jpeg_without_segments_is_an_error() -> None:
    with pytest.raises(ValueError, match="damaged"):
        read_metadata(b"\xff\xd8\xff\xe0\x00\x00" + bytes(20))


def test_a_packet_that_only_claims_to_be_ours_is_an_error() -> None:
    with pytest.raises(ValueError, match="JSON"):
        unpack(b"<tintype:text>not json</tintype:text>")


def test_markup_cannot_break_out_of_a_packet() -> None:
    metadata = {"</tintype:text>": "</tintype:text><tintype:text>{}</tintype:text>"}
    assert unpack(pack(metadata)) == metadata
