"""Text metadata as an XMP packet, for formats that have no text fields of their own.

One property holds all of it as JSON, so reading it back needs no XML parser. Source: XMP
specification part 1, §7.
"""

import re
from collections.abc import Mapping
from typing import Final
from xml.sax.saxutils import escape, unescape

import msgspec

_HEAD: Final = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:tintype="urn:tintype:metadata:1">'
    "<tintype:text>"
)
_TAIL: Final = '</tintype:text></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
_TEXT: Final = re.compile(rb"<tintype:text>(.*?)</tintype:text>", re.DOTALL)


def pack(metadata: Mapping[str, str]) -> bytes:
    """Return an XMP packet with `metadata`."""
    text = msgspec.json.encode(dict(metadata)).decode("utf-8")
    return (_HEAD + escape(text) + _TAIL).encode("utf-8")


def unpack(packet: bytes) -> dict[str, str]:
    """Return what `pack` was given; nothing if somebody else wrote the packet.

    Raises:
        ValueError: the packet claims to be ours and is not.
    """
    found = _TEXT.search(packet)
    if found is None:
        return {}
    return msgspec.json.decode(unescape(found[1].decode("utf-8")), type=dict[str, str])
