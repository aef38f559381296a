"""What the Python clients share: they do one thing at a time and say what they saw.

Standard library only: each script runs with its own SDK and nothing else.
"""

import base64
import json
import struct
import sys
import traceback
import urllib.request
import zlib

BASE = sys.argv[1]


def case(work):
    """Run a case at once; print what it returns, or the error it raises, as a line of JSON."""
    urllib.request.urlopen(f"{BASE}/healthz?case={work.__name__}").read()
    said = {"case": work.__name__}
    try:
        said["facts"] = work()
    except Exception as error:
        said["fault"] = f"{type(error).__name__}: {error}"[:2000]
        said["trace"] = traceback.format_exc()[-4000:]
    print(json.dumps(said), flush=True)
    return work


def error_of(work, *fields):
    """Return an expected error as the type that a user catches, and some of its attributes."""
    try:
        work()
    except Exception as error:
        names = [kind.__name__ for kind in type(error).__mro__]
        said = {"class": names[0], "bases": names, "message": str(error)}
        return said | {field: getattr(error, field, None) for field in fields}
    return {"class": None}


def png(side=256):
    """Return a small picture: a gradient, as a PNG file."""
    rows = b"".join(
        b"\0" + bytes(v for x in range(side) for v in (x % 256, y % 256, 90)) for y in range(side)
    )
    return _png_file(side, 2, rows)


def mask(side=256):
    """Return a mask: the left half may change (alpha 0)."""
    row = b"\0" + b"\0\0\0\0" * (side // 2) + b"\0\0\0\xff" * (side - side // 2)
    return _png_file(side, 6, row * side)


def data_url(data):
    return "data:image/png;base64," + base64.b64encode(data).decode()


def _png_file(side, colour_type, rows):
    def chunk(kind, data):
        checked = kind + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    head = struct.pack(">IIBBBBB", side, side, 8, colour_type, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
