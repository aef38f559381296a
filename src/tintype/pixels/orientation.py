"""How a camera was held, from the EXIF block of a picture file.

Reads one number of the first directory and nothing else: an EXIF block is a file of its own with
offsets, and most of what is wrong with pictures is wrong in there. Never raises. Source: CIPA
DC-008 (EXIF 2.32), section 4.6.
"""

import struct
from typing import Final

_ORIENTATION: Final = 0x0112
_SHORT: Final = 3
_PREFIX: Final = b"Exif\x00\x00"


def read_orientation(exif: bytes) -> int:
    """Return 1 to 8, where 1 is upright and also stands for everything that cannot be read."""
    tiff = exif.removeprefix(_PREFIX)
    order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(tiff[:4])
    if order is None:
        return 1
    try:
        [start] = struct.unpack_from(f"{order}I", tiff, 4)
        [count] = struct.unpack_from(f"{order}H", tiff, start)
        for at in range(start + 2, start + 2 + 12 * count, 12):
            tag, kind, _, value = struct.unpack_from(f"{order}HHIH", tiff, at)
            if tag == _ORIENTATION:
                return value if kind == _SHORT and 1 <= value <= 8 else 1
    except struct.error:
        pass  # it ends too soon
    return 1
