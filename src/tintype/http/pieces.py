"""uvicorn's WebSocket, with the three things that ASGI has no words for.

A message may be sent in pieces (RFC 6455, section 5.4), so that a picture need not exist as a
whole; a server that stops asks the application to end instead of cutting its socket; and a
client that does not read can be cut off. The scope's extension `PIECES` says that they are there.
Knows no protocol above frames.
"""

from collections.abc import Mapping
from typing import Any, Final, cast

from uvicorn.protocols.utils import ClientDisconnected
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

PIECES: Final = "tintype.pieces"
SEND_PIECE: Final = "tintype.send_piece"
"""Sent by the application: `data` (bytes of a text message) and whether there is `more` of it."""
CUT: Final = "tintype.cut"
"""Sent by the application: drop the connection and what it was still to be sent."""
STOP: Final = "tintype.stop"
"""Received by the application: finish, then close the socket."""


class PiecewiseWebSocket(WebSocketsSansIOProtocol):
    """One connection. Sending to a client that has gone raises OSError, as ASGI demands."""

    _is_inside = False  # a message has begun that is not whole yet

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
