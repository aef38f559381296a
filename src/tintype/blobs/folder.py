"""Looks at a folder of blobs from beside it: which there are, whether they are whole, copies.

Owns where in a folder a blob is. Knows nothing of who refers to it.
"""

import hashlib
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tintype.ids import Digest

_FAN: Final = re.compile(r"[0-9a-f]{2}")
_REST: Final = re.compile(r"[0-9a-f]{62}")


def blob_path(folder: Path, digest: Digest) -> Path:
    """Return where the blob is, if it is there."""
    return folder / digest[:2] / digest[2:]


def all_blobs(folder: Path) -> Iterator[Digest]:
    """Yield the name of each blob, without reading it."""
    for fan in sorted(folder.iterdir()) if folder.exists() else ():
        if _FAN.fullmatch(fan.name):
            for path in sorted(fan.iterdir()):
                if _REST.fullmatch(path.name):
                    yield Digest(fan.name + path.name)


def fault_of(folder: Path, digest: Digest) -> str | None:
    """Return what is wrong with a blob: "missing", "damaged", "unreadable"; None if nothing."""
    try:
        with blob_path(folder, digest).open("rb") as file:
            is_whole = hashlib.file_digest(file, "sha256").hexdigest() == digest
    except FileNotFoundError:
        return "missing"
    except OSError:
        return "unreadable"
    return None if is_whole else "damaged"


def copy_blob(source: Path, target: Path, digest: Digest) -> str | None:
    """Copy a blob from folder to folder, durably but for the folder; return as `fault_of` does.

    A blob with a fault is not copied.

    Raises:
        OSError: it cannot be written.
    """
    try:
        path = blob_path(source, digest)
        data, status = path.read_bytes(), path.stat()
    except FileNotFoundError:
        return "missing"
    except OSError:
        return "unreadable"
    if hashlib.sha256(data).hexdigest() != digest:
        return "damaged"
    copy = blob_path(target, digest)
    copy.parent.mkdir(exist_ok=True)
    with copy.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.utime(copy, (status.st_mtime, status.st_mtime))  # when it was last put
    return None
