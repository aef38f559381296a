"""Server-sent events, sans IO: bytes in, events out, and back.

Source: the WHATWG HTML standard, section 9.2, as far as the Responses API uses it; `id` and
`retry` are read over. Does not know what an event means.
"""

from typing import Final

import msgspec

DONE: Final = b"data: [DONE]\n\n"
"""Ends every stream: OpenRouter and Open Responses send it, and it harms no other reader."""

HEARTBEAT: Final = b": tintype is drawing\n\n"
"""A comment. Keeps proxies from cutting a quiet connection; every SDK reads over it."""


class ServerSentEvent(msgspec.Struct, frozen=True):
    """One event: its name (`message` if it has none) and its data without the line ends.

    `data` is a bytearray where that saves a copy; it belongs to whoever gets the event.
    """

    name: str
    data: bytes | bytearray


def frame_head(name: str) -> bytes:
    """Return what stands before the one line of data of an event; without a name, no event line."""
    if not name:
        return b"data: "
    return b"event: " + name.encode("ascii") + b"\ndata: "


FRAME_TAIL: Final = b"\n\n"

_LARGE_BYTES: Final = 64 * 1024  # below this a copy costs less than a new buffer


class SseParser:
    """Turns chunks of a stream into events; chunks may end anywhere, also inside a line end.

    Each byte is searched once for each of the two line ends, however large the event and however
    small the chunks, and copied once: into the buffer, which a large event takes with it.
    """

    def __init__(self) -> None:
        self._buffer = self._new_buffer()
        self._searched = 0  # bytes at the start of the buffer known to hold no line end
        self._after_cr = False  # a LF at the start of the next chunk belongs to the last CR
        self._name = ""
        self._data: list[bytes | bytearray] = []
        self._is_first_line = True

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Return the events that `chunk` completes."""
        if self._after_cr and chunk:
            self._after_cr = False
            if chunk.startswith(b"\n"):
                chunk = chunk[1:]
        self._buffer += chunk
        events: list[ServerSentEvent] = []
        start = 0
        # one position each, so that a buffer full of one kind is not searched for the other anew
        lf = self._buffer.find(b"\n", self._searched)
        cr = self._buffer.find(b"\r", self._searched)
        while lf >= 0 or cr >= 0:
            end = min(lf, cr) if lf >= 0 and cr >= 0 else max(lf, cr)
            after = end + 1
            if end == cr:
                if after == len(self._buffer):
                    self._after_cr = True
                elif lf == after:
                    after += 1
            if self._take_buffer(start, end, after):
                start = after = 0
                lf = cr = -1
                if self._buffer:
                    lf, cr = self._buffer.find(b"\n"), self._buffer.find(b"\r")
                continue
            event = self._take_line(start, end)
            if event is not None:
                events.append(event)
            start = after
            if 0 <= lf < start:
                lf = self._buffer.find(b"\n", start)
            if 0 <= cr < start:
                cr = self._buffer.find(b"\r", start)
        del self._buffer[:start]
        self._searched = len(self._buffer)
        return events

    @staticmethod
    def _new_buffer() -> bytearray:
        return bytearray()

    def _take_buffer(self, start: int, end: int, after: int) -> bool:
        """Keep a large line of data by giving its event the buffer; what follows moves out."""
        line, rest = end - start, len(self._buffer) - after
        if line < _LARGE_BYTES or rest > line or not self._buffer.startswith(b"data:", start):
            return False
        self._is_first_line = False
        value_at = start + len(b"data:")
        if self._buffer.startswith(b" ", value_at):
            value_at += 1
        taken, self._buffer = self._buffer, self._new_buffer()
        self._buffer += memoryview(taken)[after:]
        del taken[end:]
        del taken[:value_at]
        self._data.append(taken)
        return True

    def _take_line(self, start: int, end: int) -> ServerSentEvent | None:
        if self._is_first_line:
            self._is_first_line = False
            if self._buffer.startswith(b"\xef\xbb\xbf", start, end):
                start += 3
        if start == end:
            return self._dispatch()
        colon = self._buffer.find(b":", start, end)
        if colon < 0:
            colon = end
        value_at = colon + 1
        if self._buffer.startswith(b" ", value_at, end):
            value_at += 1
        field = bytes(self._buffer[start:colon]) if colon - start <= len(b"event") else b""
        if field == b"data":
            with memoryview(self._buffer) as view:
                self._data.append(bytes(view[value_at:end]))
        elif field == b"event":
            self._name = self._buffer[value_at:end].decode("utf-8", errors="replace")
        return None

    def _dispatch(self) -> ServerSentEvent | None:
        name, data = self._name or "message", self._data
        self._name, self._data = "", []
        if not data:
            return None
        return ServerSentEvent(name, data[0] if len(data) == 1 else b"\n".join(data))
