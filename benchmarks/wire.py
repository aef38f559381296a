"""A client that costs next to nothing: one connection, bytes out, bytes in, nothing decoded.

Run as a module it is a load on a server: `python -m benchmarks.wire PORT COUNT BODY` posts
a body (`@FILE`: what is in it) so many times and reads the replies.
"""

import socket
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

_END = b"0\r\n\r\n"
"""Ends a chunked reply. JSON and event streams never hold it: they have no CR in them."""
_BUFFER_BYTES = 1 << 20


def request_body(
    *, size: str = "256x256", tool: Mapping[str, object] | None = None, **fields: object
) -> bytes:
    """Return the body of `POST /v1/responses` for one picture."""
    tools = [{"type": "image_generation", "size": size, **(tool or {})}]
    return msgspec.json.encode({"input": "a red fox", "tools": tools, **fields})


class Wire:
    """A kept-alive connection to a server on loopback.

    It takes up to `receive_bytes` at once; given a small number, so does the kernel.
    """

    def __init__(self, port: int, *, receive_bytes: int = _BUFFER_BYTES) -> None:
        self._socket = socket.socket()
        if receive_bytes < _BUFFER_BYTES:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_bytes)
        self._socket.settimeout(120)
        self._socket.connect(("127.0.0.1", port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._buffer = memoryview(bytearray(receive_bytes))

    def close(self) -> None:
        self._socket.close()

    def __enter__(self) -> "Wire":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def post(self, body: bytes, path: str = "/v1/responses") -> int:
        """Post, read the whole reply, and return its length."""
        self.send("POST", path, body)
        return self.drain()

    def get(self, path: str) -> int:
        self.send("GET", path)
        return self.drain()

    def send(self, method: str, path: str, body: bytes = b"") -> None:
        head = (
            f"{method} {path} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n"
            f"content-length: {len(body)}\r\n\r\n"
        )
        self._socket.sendall(head.encode("ascii") + body)

    def wait_for(self, mark: bytes) -> bytes:
        """Return what has come when `mark` is in it."""
        seen = b""
        while mark not in seen:
            count = self._socket.recv_into(self._buffer)
            if count == 0:
                raise ConnectionError("the server hung up")
            seen += self._buffer[:count]
        return seen

    def drain(self, on_bytes: Callable[[bytes], object] | None = None, seen: bytes = b"") -> int:
        """Read the rest of a reply of which `seen` has come; return the length of it all."""
        head = seen if b"\r\n\r\n" in seen else seen + self.wait_for(b"\r\n\r\n")
        fields, _, rest = head.partition(b"\r\n\r\n")
        if not fields.startswith(b"HTTP/1.1 200"):
            raise ConnectionError(head[:500].decode("utf-8", "replace"))
        length = _content_length(fields)
        total, tail = len(rest), rest[-len(_END) :]
        if on_bytes is not None:
            on_bytes(rest)
        while tail != _END if length is None else total < length:
            count = self._socket.recv_into(self._buffer)
            if count == 0:
                raise ConnectionError("the server hung up")
            total += count
            tail = (tail + bytes(self._buffer[max(0, count - len(_END)) : count]))[-len(_END) :]
            if on_bytes is not None:
                on_bytes(bytes(self._buffer[:count]))
        return total


def unchunked(body: bytes) -> bytes:
    """Return a chunked body's data (RFC 9112, section 7.1)."""
    data: list[bytes] = []
    at = 0
    while True:
        end = body.index(b"\r\n", at)
        length = int(body[at:end], 16)
        if length == 0:
            return b"".join(data)
        data.append(body[end + 2 : end + 2 + length])
        at = end + 2 + length + 2


def _content_length(fields: bytes) -> int | None:
    for line in fields.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return None


def main() -> None:
    port, count, body = sys.argv[1:]
    data = Path(body[1:]).read_bytes() if body.startswith("@") else body.encode()
    with Wire(int(port)) as wire:
        for _ in range(int(count)):
            wire.post(data)


if __name__ == "__main__":
    main()
