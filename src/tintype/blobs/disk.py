"""Blobs as files: `ab/cd…` holds the bytes whose SHA-256 is `abcd…`.

A file appears under its name only when it is complete and on the disk (temporary file, fsync,
rename, fsync of the folder). Its modification time, by our clock, is when it was last put. Does
not know who refers to a blob.
"""

import errno
import hashlib
import os
import re
import shutil
import tempfile
import threading
from collections.abc import AsyncGenerator
from io import BufferedReader
from pathlib import Path
from typing import Final, NamedTuple

import anyio
from anyio.to_thread import run_sync

from tintype.blobs.folder import blob_path
from tintype.clock import Clock
from tintype.errors import BlobLost, StorageFull, StoreError, Unwritable
from tintype.ids import Digest

THREADS: Final = 8
COMPARED_S: Final = 60.0
"""A file that was written or compared so lately, and not changed since, is not compared again."""
_MAX_COMPARED: Final = 256
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


class DiskBlobs:
    """A `BlobStore` in `folder`, which one process uses at a time."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder
        self._temporary = folder / "tmp"
        self._clock = clock
        self._disk = anyio.CapacityLimiter(THREADS)
        # One lock per fan-out folder, held over a whole `put` or `delete`. So a second `put` of
        # the same bytes returns only when the first has made them durable, and a blob is never
        # removed between being found young again and being touched.
        self._locks = [threading.Lock() for _ in range(256)]
        # What was written or compared of late, in which state of the file and when.
        self._compared: dict[Digest, tuple[_State, float]] = {}
        self._comparing = threading.Lock()  # the threads all note; to read needs no lock

    async def open(self) -> None:
        """Create the folder if need be and remove what an interrupted `put` left behind.

        Raises:
            StoreError: the folder cannot be written.
        """
        await run_sync(self._open, limiter=self._disk)

    def _open(self) -> None:
        try:
            if self._temporary.exists():
                shutil.rmtree(self._temporary)
            self._temporary.mkdir(parents=True)
            _sync_folder(self._folder)
            _sync_folder(self._folder.parent)
        except OSError as error:
            raise StoreError("The picture folder cannot be written.") from error

    async def put(self, data: bytes) -> Digest:
        """Keep `data` durably and return its digest; see `BlobStore.put`."""
        return await run_sync(self._put, data, limiter=self._disk)

    def _put(self, data: bytes) -> Digest:
        digest = Digest(hashlib.sha256(data).hexdigest())
        try:
            with self._lock(digest):
                path = self._file(digest)
                is_new = not _has_size(path, len(data))
                if is_new:
                    self._write(path, data)
                now_s = self._clock.now_s()
                os.utime(path, (now_s, now_s))
                if is_new:
                    self._note_compared(digest, _state_of(path))
        except OSError as error:
            if error.errno in _NO_ROOM:
                raise StorageFull("The disk is full: a picture could not be written.") from error
            raise Unwritable("A picture could not be written.") from error
        return digest

    def _write(self, path: Path, data: bytes) -> None:
        if not path.parent.exists():
            path.parent.mkdir()
            _sync_folder(self._folder)
        descriptor, name = tempfile.mkstemp(dir=self._temporary)
        try:
            with open(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.rename(name, path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)

    async def get(self, digest: Digest) -> bytes:
        """Return the whole blob; see `BlobStore.get`."""
        return await run_sync(self._get, digest, limiter=self._disk)

    def _get(self, digest: Digest) -> bytes:
        with self._open_blob(digest) as file:
            try:
                data = file.read()
            except OSError as error:
                raise StoreError("A picture could not be read.") from error
        if hashlib.sha256(data).hexdigest() != digest:
            raise BlobLost("A stored picture is damaged.")
        return data

    async def chunks(self, digest: Digest, *, size: int) -> AsyncGenerator[bytes, None]:
        """Yield the blob in pieces of `size` bytes; see `BlobStore.chunks`.

        The digest is verified at the end, unless that was done a moment ago: whoever holds back a
        piece until the next one came never hands out a damaged blob whole.
        """
        assert size > 0
        reading = await run_sync(self._begin, digest, size, limiter=self._disk)
        try:
            piece = reading.piece
            while len(piece) == size:
                yield piece
                piece = await run_sync(reading.go_on, limiter=self._disk)
            if piece:
                yield piece
            self._end(reading)
        finally:
            reading.file.close()

    def _begin(self, digest: Digest, size: int) -> "_Reading":
        """Open a blob and read its first piece."""
        file = self._open_blob(digest)
        try:
            state = _state_of(file.fileno())
            needs_hash = not self._was_compared(digest, state)
            reading = _Reading(digest, file, size, state, needs_hash=needs_hash)
            reading.go_on()
        except BaseException:
            file.close()
            raise
        return reading

    def _end(self, reading: "_Reading") -> None:
        """All of a blob was read: compare it with its name.

        Raises:
            BlobLost: it is damaged.
        """
        if reading.hash is None:
            return
        if reading.hash.hexdigest() != reading.digest:
            raise BlobLost("A stored picture is damaged.")
        self._note_compared(reading.digest, reading.state)

    def _was_compared(self, digest: Digest, state: "_State") -> bool:
        known, at_s = self._compared.get(digest, (None, 0.0))
        return known == state and self._clock.monotonic_s() - at_s < COMPARED_S

    def _note_compared(self, digest: Digest, state: "_State") -> None:
        with self._comparing:
            while len(self._compared) >= _MAX_COMPARED:
                del self._compared[next(iter(self._compared))]
            self._compared[digest] = (state, self._clock.monotonic_s())

    async def path(self, digest: Digest) -> Path | None:
        """Return the file that holds the blob.

        Raises:
            StoreError: the blob is missing.
        """
        path = self._file(digest)
        if not await run_sync(path.exists, limiter=self._disk):
            raise BlobLost("A stored picture is missing.")
        return path

    async def check(self, digest: Digest) -> None:
        """Compare the blob with its name; see `BlobStore.check`."""
        await run_sync(self._check, digest, limiter=self._disk)

    def _check(self, digest: Digest) -> None:
        with self._open_blob(digest) as file:
            state = _state_of(file.fileno())
            if self._was_compared(digest, state):
                return
            try:
                found = hashlib.file_digest(file, "sha256").hexdigest()
            except OSError as error:
                raise StoreError("A picture could not be read.") from error
        if found != digest:
            raise BlobLost("A stored picture is damaged.")
        self._note_compared(digest, state)

    def delete(self, digest: Digest, *, unless_put_within_s: int) -> bool:
        """Remove the blob if it is old enough; see `BlobStore.delete`."""
        path = self._file(digest)
        try:
            with self._lock(digest):
                put_at_s = int(path.stat().st_mtime)
                if self._clock.now_s() - put_at_s < unless_put_within_s:
                    return False
                path.unlink()
        except FileNotFoundError:
            return True
        except OSError as error:
            raise StoreError("A picture could not be removed.") from error
        return True

    def _file(self, digest: Digest) -> Path:
        if not _DIGEST.fullmatch(digest):  # never let a name from outside become a path
            raise BlobLost("A stored picture is missing.")
        return blob_path(self._folder, digest)

    def _lock(self, digest: Digest) -> threading.Lock:
        return self._locks[int(digest[:2], 16)]

    def _open_blob(self, digest: Digest) -> BufferedReader:
        try:
            return self._file(digest).open("rb")
        except FileNotFoundError as error:
            raise BlobLost("A stored picture is missing.") from error
        except OSError as error:
            raise StoreError("A picture could not be read.") from error


def _has_size(path: Path, size_bytes: int) -> bool:
    """Return whether the blob is there. A wrong size is damage, and is written again."""
    try:
        return path.stat().st_size == size_bytes
    except FileNotFoundError:
        return False


class _State(NamedTuple):
    """What changes with a file: to write to it, to rename or to touch it makes another."""

    inode: int
    size_bytes: int
    changed_at_ns: int


def _state_of(file: int | Path) -> _State:
    found = os.stat(file)
    return _State(found.st_ino, found.st_size, found.st_ctime_ns)


class _Reading:
    """A blob that is read piece by piece, and hashed on the way if that is needed."""

    def __init__(
        self, digest: Digest, file: BufferedReader, size: int, state: _State, *, needs_hash: bool
    ) -> None:
        self.digest = digest
        self.file = file
        self.state = state
        self.hash = hashlib.sha256() if needs_hash else None
        self.piece = b""
        self._size = size

    def go_on(self) -> bytes:
        """Read a piece. Only the last one is shorter than the others."""
        try:
            self.piece = self.file.read(self._size)
        except OSError as error:
            raise StoreError("A picture could not be read.") from error
        if self.hash is not None:
            self.hash.update(self.piece)
        return self.piece


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
