"""Long WebSocket frames of a client, turned into fragments before anybody reads them.

A reader of frames has a whole one before it unmasks it, and then has it twice. Clients send a
message as one frame, and a picture makes that 20 MB. Fragments say the same (RFC 6455, section
5.4), also of compressed messages (RFC 7692, section 6.1). Sans I/O.
"""

from typing import Final

FRAGMENT_BYTES: Final = 256 * 1024  # a multiple of 4, so that each begins with the mask's begin

_FINAL: Final = 0x80
_CONTINUATION: Final = 0x00
_CONTROL: Final = 0x08
_MASKED: Final = 0x80
_LENGTH: Final = 0x7F
_EXTENDED: Final = {126: 2, 127: 8}
_MASK_BYTES: Final = 4


class FrameSplitter:
    """Takes a client's bytes, as they come, and gives them back with shorter frames.

    What is no frame of a client, or longer than `limit_bytes`, is left to be refused by who
    reads it.
    """

    def __init__(self, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._head = bytearray()  # of the next frame, as far as it has come
        self._mask = b""
        self._ends_message = 0  # the bit of the frame that is split
        self._left = 0  # of its payload
        self._fragment_left = 0

    def split(self, data: bytes) -> bytes:
        """Return what is to be read instead of `data`."""
        parts: list[bytes | memoryview] = []
        rest = memoryview(data)
        while rest.nbytes or (self._left and not self._fragment_left):
            if not self._left:
                rest = self._take_head(rest, parts)
            elif not self._fragment_left:
                parts.append(self._begin_fragment(_CONTINUATION))
            else:
                piece = rest[: self._fragment_left]
                rest = rest[piece.nbytes :]
                parts.append(piece)
                self._left -= piece.nbytes
                self._fragment_left -= piece.nbytes
        return b"".join(parts)

    def _take_head(self, rest: memoryview, parts: list[bytes | memoryview]) -> memoryview:
        """Take in more of a head; once it is whole, write what stands for it."""
        size = self._head_bytes()
        missing = rest[: size - len(self._head)]
        self._head += missing
        rest = rest[missing.nbytes :]
        if len(self._head) < size or size < self._head_bytes():
            return rest
        head, self._head = bytes(self._head), bytearray()
        length = int.from_bytes(head[2:-_MASK_BYTES], "big") if size > 6 else head[1] & _LENGTH
        self._left = self._fragment_left = length
        is_short = length <= FRAGMENT_BYTES or length > self._limit_bytes
        if is_short or head[0] & _CONTROL or not head[1] & _MASKED:
            parts.append(head)
            return rest
        self._mask = head[-_MASK_BYTES:]
        self._ends_message = head[0] & _FINAL
        parts.append(self._begin_fragment(head[0] & ~_FINAL))
        return rest

    def _head_bytes(self) -> int:
        """Return how long the next head is, as far as that is known."""
        if len(self._head) < 2:
            return 2
        return 2 + _EXTENDED.get(self._head[1] & _LENGTH, 0) + _MASK_BYTES

    def _begin_fragment(self, first: int) -> bytes:
        self._fragment_left = min(FRAGMENT_BYTES, self._left)
        if self._fragment_left == self._left:
            first |= self._ends_message
        length = self._fragment_left.to_bytes(8, "big")
        return bytes((first, _MASKED | 127)) + length + self._mask
