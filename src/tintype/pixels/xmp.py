"""What a picture file says of itself beside its pixels, as an XMP packet: the same in every format.

Two standard properties are for everybody: which software wrote the file, and its digital source
type. All other text is one property of our own, as JSON, so that reading it back needs no XML
parser. Sources: XMP specification part 1, §7, and part 3 for JPEG; IPTC Photo Metadata Standard.
"""

import re
from collections.abc import Mapping
from hashlib import md5
from typing import Final, Literal, TypeAlias
from xml.sax.saxutils import escape, unescape

import msgspec

SourceType: TypeAlias = Literal[
    "algorithmicMedia",
    "trainedAlgorithmicMedia",
    "compositeSynthetic",
    "compositeWithTrainedAlgorithmicMedia",
]
"""IPTC's concepts for pictures that a machine made, wholly or in part."""

SOURCE_TYPES: Final = "http://cv.iptc.org/newscodes/digitalsourcetype/"


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """What every reader is told: which software wrote the file, and where its content is from."""

    software: str
    source_type: SourceType


_BEGIN: Final = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about=""'
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
    ' xmlns:xmpNote="http://ns.adobe.com/xmp/note/"'
    ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"'
    ' xmlns:tintype="urn:tintype:metadata:1">'
)
_END: Final = "</rdf:Description></rdf:RDF></x:xmpmeta>"
_WRAPPED: Final = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>{}<?xpacket end="r"?>'
_TEXT: Final = re.compile(rb"<tintype:text>(.*?)</tintype:text>", re.DOTALL)
_EXTENDED: Final = re.compile(rb"<xmpNote:HasExtendedXMP>([0-9A-F]{32})</xmpNote:HasExtendedXMP>")
_SVG_ROOT: Final = re.compile(r"<svg\b[^>]*>(?:<title>[^<]*</title>)?")  # a title stands first
_NOT_IN_XML: Final = {0xFFFE: "\\ufffe", 0xFFFF: "\\uffff"}  # all others JSON escapes by itself

JPEG_XMP: Final = b"http://ns.adobe.com/xap/1.0/\x00"
JPEG_EXTENSION: Final = b"http://ns.adobe.com/xmp/extension/\x00"
_SEGMENT_BYTES: Final = 65_000  # of the 65,533 that a segment holds, less what stands before it


def pack(metadata: Mapping[str, str], mark: Mark | None = None) -> bytes:
    """Return an XMP packet; empty if there is nothing to say."""
    inner = _marked(mark) + _told(metadata)
    return _WRAPPED.format(_BEGIN + inner + _END).encode("utf-8") if inner else b""


def unpack(packet: bytes) -> dict[str, str]:
    """Return the metadata that `pack` was given; nothing if somebody else wrote the packet.

    Raises:
        ValueError: the packet claims to be ours and is not.
    """
    found = _TEXT.search(packet)
    if found is None:
        return {}
    return msgspec.json.decode(unescape(found[1].decode("utf-8")), type=dict[str, str])


def into_svg(svg: str, metadata: Mapping[str, str], mark: Mark | None) -> str:
    """Return an SVG file with the packet as its `metadata` element, where SVG readers look."""
    root = _SVG_ROOT.search(svg)
    inner = _marked(mark) + _told(metadata)
    if root is None or not inner:
        return svg
    return f"{svg[: root.end()]}<metadata>{_BEGIN}{inner}{_END}</metadata>{svg[root.end() :]}"


def jpeg_segments(metadata: Mapping[str, str], mark: Mark | None) -> bytes:
    """Return the APP1 segments of a JPEG file that hold the packet.

    What is too long for one goes into further ones, as part 3, §1.1.3.1 says.
    """
    packet = pack(metadata, mark)
    if len(packet) <= _SEGMENT_BYTES:
        return _segment(JPEG_XMP + packet) if packet else b""
    extension = (_BEGIN + _told(metadata) + _END).encode("utf-8")
    guid = md5(extension, usedforsecurity=False).hexdigest().upper()
    note = f"<xmpNote:HasExtendedXMP>{guid}</xmpNote:HasExtendedXMP>"
    main = _WRAPPED.format(_BEGIN + _marked(mark) + note + _END).encode("utf-8")
    head = JPEG_EXTENSION + guid.encode("ascii") + len(extension).to_bytes(4, "big")
    return _segment(JPEG_XMP + main) + b"".join(
        _segment(head + start.to_bytes(4, "big") + extension[start : start + _SEGMENT_BYTES])
        for start in range(0, len(extension), _SEGMENT_BYTES)
    )


def read_jpeg_segments(segments: list[bytes]) -> dict[str, str]:
    """Return the metadata in the contents of a JPEG file's APP1 segments.

    Raises:
        ValueError: they claim to be ours and are not, or a part is missing.
    """
    for content in segments:
        if not content.startswith(JPEG_XMP):
            continue
        extended = _EXTENDED.search(content)
        if extended is None or b"urn:tintype:metadata" not in content:
            return unpack(content)
        head = JPEG_EXTENSION + extended[1]
        parts = [part[len(head) :] for part in segments if part.startswith(head)]
        whole = b"".join(
            part[8:] for part in sorted(parts, key=lambda part: int.from_bytes(part[4:8], "big"))
        )
        if not parts or len(whole) != int.from_bytes(parts[0][:4], "big"):
            raise ValueError("The JPEG file has lost a part of its metadata.")
        return unpack(whole)
    return {}


def _marked(mark: Mark | None) -> str:
    if mark is None:
        return ""
    return (
        f"<xmp:CreatorTool>{escape(mark.software)}</xmp:CreatorTool>"
        f"<Iptc4xmpExt:DigitalSourceType>{SOURCE_TYPES}{mark.source_type}"
        "</Iptc4xmpExt:DigitalSourceType>"
    )


def _told(metadata: Mapping[str, str]) -> str:
    if not metadata:
        return ""
    text = msgspec.json.encode(dict(metadata)).decode("utf-8").translate(_NOT_IN_XML)
    return f"<tintype:text>{escape(text)}</tintype:text>"


def _segment(content: bytes) -> bytes:
    return b"\xff\xe1" + (len(content) + 2).to_bytes(2, "big") + content
