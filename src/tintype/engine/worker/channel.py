"""Frames of a channel between two processes: msgpack, with arrays as shared memory beside it.

A frame is a length (4 bytes, big-endian), then one message as msgpack. Each array in it is
`[place, height, width(, channel)]`, where `place` counts the descriptors that came with the
frame: anonymous memory that the receiver maps. Nothing of it has a name, so nothing is left
behind when either side dies. Sans I/O: bytes and descriptors come in and go out.
"""

import mmap
import os
import struct
import sys
import tempfile
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Any, Final, Generic, TypeVar, cast

import msgspec
import numpy as np
from numpy.typing import NDArray

HEAD: Final = struct.Struct("!I")
MAX_FRAME: Final = 64 * 1024 * 1024  # pixels are not in frames; more is a broken peer
MAX_DESCRIPTORS: Final = 64  # of one frame: Linux allows 253, a job has at most 17 arrays

Message = TypeVar("Message")


def encode_frame(message: msgspec.Struct) -> tuple[bytes, list[int]]:
    """Return the bytes of a frame, and descriptors of its arrays that the caller must close."""
    descriptors: list[int] = []

    def share(value: object) -> list[int]:
        if not isinstance(value, np.ndarray):
            raise NotImplementedError(type(value))  # what msgspec asks of its hooks
        array = np.ascontiguousarray(cast("NDArray[np.uint8]", value))
        descriptors.append(shared_memory(array))
        return [len(descriptors) - 1, *array.shape]

    try:
        body = msgspec.msgpack.encode(message, enc_hook=share)
    except BaseException:
        close_all(descriptors)
        raise
    return HEAD.pack(len(body)) + body, descriptors


class FrameReader(Generic[Message]):
    """Turns what arrives into messages of one union of types."""

    def __init__(self, messages: type[Message]) -> None:
        self._decoder = msgspec.msgpack.Decoder(messages, dec_hook=self._map)
        self._buffer = bytearray()
        self._descriptors: deque[int] = deque()
        self._taken = 0

    def feed(self, data: bytes, descriptors: Sequence[int] = ()) -> Iterator[Message]:
        """Take what has arrived; yield each message that is whole now.

        Descriptors arrive no later than the first byte of their frame, in the order of frames.

        Raises:
            ValueError: this is no frame, or not a message of ours.
        """
        self._buffer += data
        self._descriptors.extend(descriptors)
        while len(self._buffer) >= HEAD.size:
            (length,) = HEAD.unpack_from(self._buffer)
            if length > MAX_FRAME:
                raise ValueError(f"A frame of {length} bytes.")
            end = HEAD.size + length
            if len(self._buffer) < end:
                return
            body = bytes(self._buffer[HEAD.size : end])
            del self._buffer[:end]
            self._taken = 0
            yield self._decoder.decode(body)

    def close(self) -> None:
        """Give back descriptors that no message has claimed."""
        close_all(self._descriptors)
        self._descriptors.clear()

    def _map(self, kind: type, value: Any) -> NDArray[np.uint8]:
        place, *shape = (int(number) for number in cast("list[int]", value))
        if place != self._taken or not self._descriptors:
            raise ValueError("An array without its memory.")
        self._taken += 1
        return mapped_memory(self._descriptors.popleft(), shape)


def shared_memory(array: NDArray[np.uint8]) -> int:
    """Return the descriptor of anonymous memory that holds the bytes of `array`."""
    descriptor = _anonymous()
    try:
        os.ftruncate(descriptor, max(1, array.nbytes))
        if array.nbytes:
            with mmap.mmap(descriptor, array.nbytes) as memory:
                memory[:] = array.data.cast("B")
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def mapped_memory(descriptor: int, shape: Sequence[int]) -> NDArray[np.uint8]:
    """Return the array in a descriptor's memory, and close the descriptor. Nothing is copied."""
    try:
        size = int(np.prod(shape, dtype=np.int64))
        if size < 0 or os.fstat(descriptor).st_size < size:
            raise ValueError("An array larger than its memory.")
        memory = mmap.mmap(descriptor, max(1, size), access=mmap.ACCESS_COPY)
    finally:
        os.close(descriptor)
    return np.frombuffer(memory, dtype=np.uint8, count=size).reshape(shape)


def close_all(descriptors: Sequence[int] | deque[int]) -> None:
    """Close each descriptor."""
    for descriptor in descriptors:
        os.close(descriptor)


def _anonymous() -> int:
    if sys.platform == "linux":
        return os.memfd_create("tintype-pixels", os.MFD_CLOEXEC)
    with tempfile.TemporaryFile(prefix="tintype-") as file:
        return os.dup(file.fileno())
