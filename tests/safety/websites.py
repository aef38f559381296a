"""Web sites, name servers and watching sockets, all of them real and on loopback.

`127.0.0.42` stands for the public Internet: a setting allows that one address. All other
addresses are judged as they are anywhere.
"""

import errno
import socket
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from urllib.parse import parse_qs, urlsplit

from PIL import Image

PUBLIC = "127.0.0.42"
NAMES = {"pictures.example": [PUBLIC], "cdn.pictures.example": [PUBLIC]}

Answer = Callable[[BaseHTTPRequestHandler], None]


def picture_file(format: str = "PNG", size: tuple[int, int] = (32, 32)) -> bytes:
    file = BytesIO()
    Image.new("RGB", size, (200, 30, 40)).save(file, format)
    return file.getvalue()


class Site:
    """A web server. `answers` says what is at each path; what was asked is in `requests`."""

    def __init__(self, server: ThreadingHTTPServer) -> None:
        self.port: int = server.server_address[1]
        self.answers: dict[str, Answer] = {"/fox.png": send(picture_file()), "/go": redirect}
        self.requests: list[tuple[str, dict[str, str]]] = []

    def url(self, path: str, *, host: str = "pictures.example", scheme: str = "https") -> str:
        return f"{scheme}://{host}:{self.port}{path}"


def send(data: bytes, status: int = 200, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in {"content-length": str(len(data)), **headers}.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(data)

    return answer


def send_raw(data: bytes) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(data)
        handler.close_connection = True

    return answer


def redirect(handler: BaseHTTPRequestHandler) -> None:
    """`/go?code=302&to=…` leads where it says."""
    query = parse_qs(urlsplit(handler.path).query)
    send(b"", int(query.get("code", ["302"])[0]), location=query["to"][0])(handler)


class Watch:
    """Listens on one port of every address of this machine. Nobody may ever connect."""

    def __init__(self) -> None:
        self._sockets = [socket.create_server(("0.0.0.0", 0))]
        self.port: int = self._sockets[0].getsockname()[1]
        try:
            self._sockets.append(
                socket.create_server(
                    ("::", self.port), family=socket.AF_INET6, dualstack_ipv6=False
                )
            )
        except OSError as error:
            if error.errno not in {errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL}:
                raise
        for one in self._sockets:
            one.setblocking(False)

    def reached_from(self) -> list[str]:
        """Return the addresses that were connected to since the last look.

        The kernel completes connections on its own: nothing has to accept them to be seen.
        """
        reached: list[str] = []
        for one in self._sockets:
            while True:
                try:
                    connection, _ = one.accept()
                except BlockingIOError:
                    break
                with connection:
                    reached.append(connection.getsockname()[0])
        return reached

    def close(self) -> None:
        for one in self._sockets:
            one.close()


class Names:
    """A name server: each name has a list of answers, given one after the other."""

    def __init__(self, answers: dict[str, list[list[str]]] | None = None) -> None:
        self._answers = {name: [list(found)] for name, found in NAMES.items()} | (answers or {})
        self.asked: list[str] = []

    def replace(self, other: "Names") -> None:
        """Answer as `other` from now on."""
        self._answers = other._answers

    async def resolve(self, name: str, port: int) -> list[str]:
        self.asked.append(name)
        key = name.lower().rstrip(".")
        if key not in self._answers:
            raise socket.gaierror(socket.EAI_NONAME, "unknown name")
        answers = self._answers[key]
        return answers.pop(0) if len(answers) > 1 else answers[0]
