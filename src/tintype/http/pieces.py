"""uvicorn's WebSocket, with the four things that ASGI has no words for.

A message may be sent in pieces (RFC 6455, section 5.4), so that a picture need not exist as a
whole; one that is received comes as the bytes that it is, which are there once; a server that
stops asks the application to end instead of cutting its socket; and a client that does not read
can be cut off. The scope's extension `PIECES` says that they are there. Knows no protocol above
frames.
"""

from collections.abc import Mapping
from typing import Any, Final, Literal, cast

from uvicorn.protocols.utils import ClientDisconnected
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame

from tintype.http.frames import FrameSplitter
from tintype.protocol.codec import check_utf8

PIECES: Final = "tintype.pieces"
SEND_PIECE: Final = "tintype.send_piece"
"""Sent by the application: `data` (bytes of a text message) and whether there is `more` of it."""
CUT: Final = "tintype.cut"
"""Sent by the application: drop the connection and what it was still to be sent."""
TEXT: Final = "tintype.text"
"""Received by the application instead of a text message: its UTF-8 as `data`, a bytearray."""
STOP: Final = "tintype.stop"
"""Received by the application: finish, then close the socket."""


class PiecewiseWebSocket(WebSocketsSansIOProtocol):
    """One connection. Sending to a client that has gone raises OSError, as ASGI demands."""

    _is_inside = False  # a message has begun that is not whole yet
    _splitter: FrameSplitter | None = None

    def data_received(self, data: bytes) -> None:
        """Take what the client sends, after the handshake in frames that are short."""
        if self.handshake_initiated:
            if self._splitter is None:
                self._splitter = FrameSplitter(self.config.ws_max_size)
            data = self._splitter.split(data)
        super().data_received(data)

    def handle_text(self, event: Frame) -> None:
        """Begin a text message."""
        self._begin_message("text", event)

    def handle_bytes(self, event: Frame) -> None:
        """Begin a binary message."""
        self._begin_message("bytes", event)

    def handle_cont(self, event: Frame) -> None:
        """Go on with a message. It grows in place."""
        self._message += event.data
        if event.fin:
            self._hand_over()

    def _begin_message(self, kind: Literal["text", "bytes"], event: Frame) -> None:
        self.curr_msg_data_type = kind
        self._message = bytearray(event.data)
        if event.fin:
            self._hand_over()

    def _hand_over(self) -> None:
        data, self._message = self._message, bytearray()
        if self.curr_msg_data_type == "bytes" or self.close_sent or not _is_utf8(data):
            self.frames = [bytes(data)]
            self.send_receive_event_to_app()
            return
        self.queue.put_nowait(cast("Any", {"type": TEXT, "data": data}))
        if not self.read_paused:
            self.read_paused = True
            self.transport.pause_reading()

    def shutdown(self) -> None:
        """The server stops: let the application end, or end at once if there is none."""
        if self.handshake_complete and not self._is_over():
            self.queue.put_nowait(cast("Any", {"type": STOP}))
        else:
            super().shutdown()

    async def run_asgi(self) -> None:
        """Run the application, with the extension in its scope."""
        cast("dict[str, Any]", self.scope)["extensions"][PIECES] = {}
        await super().run_asgi()

    async def send(self, message: Mapping[str, Any]) -> None:
        """Take what the application sends."""
        if message["type"] == CUT:
            self.transport.abort()
            return
        if self.handshake_complete and self._is_over():
            raise ClientDisconnected
        if message["type"] == SEND_PIECE:
            await self._send_piece(message["data"], more=message["more"])
        else:
            await super().send(cast("Any", message))

    async def _send_piece(self, data: bytes, *, more: bool) -> None:
        await self.writable.wait()
        if self._is_over():
            raise ClientDisconnected
        if self._is_inside:
            self.conn.send_continuation(data, fin=not more)
        else:
            self.conn.send_text(data, fin=not more)
        self._is_inside = more
        self.transport.write(b"".join(self.conn.data_to_send()))

    def _is_over(self) -> bool:
        return self.close_sent or self.disconnected or self.conn.close_rcvd is not None


def _is_utf8(data: bytearray) -> bool:
    try:
        check_utf8(data)
    except UnicodeDecodeError:
        return False
    return True
