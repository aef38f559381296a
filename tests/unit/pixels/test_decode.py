"""Metadata is read strictly: a file is whole and ours, or an error."""

from io import BytesIO
from typing import get_args
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tintype.pixels.decode import read_metadata
from tintype.pixels.encode import FileFormat, encode
from tintype.pixels.xmp import Mark, SourceType, into_svg, pack, unpack

MARK = Mark(software="Tintype 1", source_type="algorithmicMedia")
PIXELS = np.arange(48, dtype=np.uint8).reshape(4, 4, 3)


def written_by_pillow(format: str, **options: object) -> bytes:
    file = BytesIO()
    Image.fromarray(PIXELS).save(file, format, **options)
    return file.getvalue()


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"RIFF\x00\x00\x00\x00WAVE", b"\x89PNG"])
def test_other_formats_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="neither a PNG nor a JPEG nor a WebP nor an SVG"):
        read_metadata(data)


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP"])
def test_files_of_others_have_no_metadata_of_ours(format: str) -> None:
    assert read_metadata(written_by_pillow(format)) == {}


@pytest.mark.parametrize("format", ["JPEG", "WEBP"])
def test_an_xmp_packet_of_others_is_passed_over(format: str) -> None:
    assert read_metadata(written_by_pillow(format, xmp=b"<x:xmpmeta></x:xmpmeta>")) == {}


def test_png_texts_of_others_are_passed_over() -> None:
    info = PngInfo()
    info.add_text("Software", "caf\xe9")
    info.add_itxt("Title", "狐")
    info.add_itxt("XML:com.adobe.xmp", "<tintype:text>{}</tintype:text>" * 1_000, zip=True)
    info.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta></x:xmpmeta>")
    assert read_metadata(written_by_pillow("PNG", pnginfo=info)) == {}


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


LONG = {"prompt": "狐 <&> " * 30_000, "seed": "1"}


def test_what_is_too_long_for_one_segment_of_a_jpeg_goes_into_several() -> None:
    data = encode(PIXELS, format="jpeg", metadata=LONG, mark=MARK)
    assert len(data) > 200_000
    assert read_metadata(data) == LONG
    assert b"algorithmicMedia" in data[:2_000]
    with Image.open(BytesIO(data)) as image:
        image.load()
        assert image.size == (4, 4)


def test_a_jpeg_that_lost_a_segment_is_an_error_and_their_order_is_free() -> None:
    data = encode(PIXELS, format="jpeg", metadata=LONG, mark=MARK)
    first = data.index(b"\xff\xe1" + (65_000 + 77).to_bytes(2, "big"))
    second = first + 65_000 + 79
    part = data[first:second]
    with pytest.raises(ValueError, match="lost a part"):
        read_metadata(data[:first] + data[second:])
    moved = data[:first] + data[second : 2 * second - first] + part + data[2 * second - first :]
    assert read_metadata(moved) == LONG


def test_an_svg_carries_the_packet_as_its_metadata() -> None:
    svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><title>&amp;</title><g/></svg>'
    told = into_svg(svg, {"prompt": "<a> & b ]]>"}, MARK)
    assert read_metadata(told.encode()) == {"prompt": "<a> & b ]]>"}
    root = ElementTree.fromstring(told)
    assert [child.tag.rpartition("}")[2] for child in root] == ["title", "metadata", "g"]
    assert into_svg(svg, {}, None) == svg


@pytest.mark.parametrize("format", ["png", "jpeg", "webp"])
@pytest.mark.parametrize("source_type", get_args(SourceType))
def test_every_reader_of_xmp_finds_the_digital_source_type(
    format: FileFormat, source_type: SourceType
) -> None:
    mark = Mark(software="Tintype 1 <&>", source_type=source_type)
    data = encode(PIXELS, format=format, metadata={"a": "\ufffe\uffff\x01 <"}, mark=mark)
    with Image.open(BytesIO(data)) as image:
        packet = image.info["xmp"]
    root = ElementTree.fromstring(packet)
    found = {element.tag.rpartition("}")[2]: element.text for element in root.iter()}
    assert (
        found["DigitalSourceType"]
        == f"http://cv.iptc.org/newscodes/digitalsourcetype/{source_type}"
    )
    assert found["CreatorTool"] == "Tintype 1 <&>"
    assert read_metadata(data) == {"a": "\ufffe\uffff\x01 <"}


@pytest.mark.parametrize("format", ["png", "jpeg", "webp"])
def test_a_mark_needs_no_metadata_and_nothing_leaves_no_trace(format: FileFormat) -> None:
    assert read_metadata(encode(PIXELS, format=format, mark=MARK)) == {}
    assert b"xmpmeta" not in encode(PIXELS, format=format)
