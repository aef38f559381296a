"""A loopback relay that writes down each request and its reply while they pass.

Bytes are handed on as they come, unchanged; the parsers only read along.
"""

import contextlib
import socket
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import httptools
import msgspec

from tintype.app import Address
from tintype.protocol.sse import SseParser

_CHUNK_BYTES: Final = 1 << 16


@dataclass
class Exchange:
    """One request and its reply."""

    method: str = ""
    path: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    status: int = 0
    reply_headers: dict[str, str] = field(default_factory=dict)
    reply: bytes = b""

    @property
    def is_stream(self) -> bool:
        return self.reply_headers.get("content-type", "").startswith("text/event-stream")

    @property
    def json(self) -> Any:
        return msgspec.json.decode(self.reply)

    @property
    def events(self) -> list[dict[str, Any]]:
        """The events of a stream, without its `[DONE]`."""
        parsed = SseParser().feed(self.reply)
        return [msgspec.json.decode(event.data) for event in parsed if event.data != b"[DONE]"]


class _Requests:
    """Reads along with what a client sends; callbacks of httptools."""

    def __init__(self, on_begin: Callable[[Exchange], None]) -> None:
        self._on_begin = on_begin
        self._parser = httptools.HttpRequestParser(self)

    def feed(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_message_begin(self) -> None:
        self._exchange = Exchange()

    def on_url(self, url: bytes) -> None:
        self._exchange.path += url.decode()

    def on_header(self, name: bytes, value: bytes) -> None:
        self._exchange.headers[name.decode().lower()] = value.decode()

    def on_headers_complete(self) -> None:
        self._exchange.method = self._parser.get_method().decode()
        self._on_begin(self._exchange)

    def on_body(self, data: bytes) -> None:
        self._exchange.body += data


class _Replies:
    """Reads along with what the server answers."""

    def __init__(self, waiting: list[Exchange]) -> None:
        self._waiting = waiting
        self._parser = httptools.HttpResponseParser(self)

    def feed(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_message_begin(self) -> None:
        self._exchange = self._waiting.pop(0)

    def on_header(self, name: bytes, value: bytes) -> None:
        self._exchange.reply_headers[name.decode().lower()] = value.decode()

    def on_headers_complete(self) -> None:
        self._exchange.status = self._parser.get_status_code()

    def on_body(self, data: bytes) -> None:
        self._exchange.reply += data


class Recorder:
    """Relays connections to a server; `exchanges` grows in the order in which requests begin."""

    def __init__(self, target: Address) -> None:
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = []
        self.exchanges: list[Exchange] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def serve(self) -> None:
        """Relay until the listener is closed."""
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            far = socket.create_connection((self._target.host, self._target.port))
            waiting: list[Exchange] = []

            def on_begin(exchange: Exchange, waiting: list[Exchange] = waiting) -> None:
                waiting.append(exchange)
                self.exchanges.append(exchange)

            self._sockets += [near, far]
            self._start(near, far, _Requests(on_begin).feed)
            self._start(far, near, _Replies(waiting).feed)

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for end in self._sockets:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        for end in self._sockets:
            end.close()

    def _start(
        self, source: socket.socket, sink: socket.socket, read_along: Callable[[bytes], None]
    ) -> None:
        thread = threading.Thread(target=_relay, args=(source, sink, read_along))
        thread.start()
        self._threads.append(thread)


def _relay(source: socket.socket, sink: socket.socket, read_along: Callable[[bytes], None]) -> None:
    try:
        while data := source.recv(_CHUNK_BYTES):
            read_along(data)
            sink.sendall(data)
    except OSError:
        pass  # one end has hung up; the other is told below
    finally:
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_RDWR)


@contextmanager
def recording(target: Address) -> Generator[Recorder]:
    """Run a recorder in front of `target`."""
    recorder = Recorder(target)
    thread = threading.Thread(target=recorder.serve, name="recorder")
    thread.start()
    try:
        yield recorder
    finally:
        recorder.close()
        thread.join()
