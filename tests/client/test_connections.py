"""Real connections that break in the middle, between a real client and a real server."""

import socket
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from random import Random
from typing import Any

import httpx2
import pytest

from tintype import Client
from tintype.client import Completed, PartialImage
from tintype.errors import CannotConnect, ConnectionFault, TimedOut
from tintype.settings import LimitSettings
from tintype.testing.engine import ScriptedEngine


@contextmanager
def cutting(url: str, limits: list[int]) -> Generator[str]:
    """Pass connections on to `url`; the n-th is cut after so many bytes of what comes back."""
    host, _, port = url.removeprefix("http://").partition(":")
    listener = socket.create_server(("127.0.0.1", 0))
    is_over = threading.Event()

    def pump(source: socket.socket, sink: socket.socket, limit: int | None) -> None:
        left = limit
        with suppress(OSError):
            while data := source.recv(4096):
                if left is not None:
                    data, left = data[:left], left - len(data)
                sink.sendall(data)
                if left is not None and left <= 0:
                    break
        for end in (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def accept() -> None:
        pumps: list[threading.Thread] = []
        sockets: list[socket.socket] = []
        while not is_over.is_set():
            try:
                near, _ = listener.accept()
            except OSError:
                break
            far = socket.create_connection((host, int(port)))
            sockets += [near, far]
            limit = limits.pop(0) if limits else None
            for source, sink, most in ((near, far, None), (far, near, limit)):
                thread = threading.Thread(target=pump, args=(source, sink, most))
                thread.start()
                pumps.append(thread)
        for end in sockets:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        for thread in pumps:
            thread.join()
        for end in sockets:
            end.close()

    acceptor = threading.Thread(target=accept)
    acceptor.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        is_over.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        acceptor.join()


def options() -> dict[str, Any]:
    return {"size": "256x256", "seed": 7}


@pytest.mark.parametrize("seed", range(3))
def test_a_background_picture_arrives_over_lines_that_break(
    serve: Any, connect: Callable[..., Any], seed: int
) -> None:
    chance = Random(seed)
    limits = [chance.randrange(900, 8_000), chance.randrange(20_000, 40_000)]
    with serve() as address:
        whole = connect(address.url).generate("a fox", **options())
        with cutting(address.url, limits) as url:
            client = connect(url, max_retries=10)
            with client.stream("a fox", in_background=True, **options()) as stream:
                steps = list(stream)
    assert isinstance(steps[-1], Completed)
    assert [step.index for step in steps if isinstance(step, PartialImage)] == [0, 1]
    assert steps[-1].result.image == whole.image


def test_leaving_a_foreground_stream_stops_the_work_at_once(
    serve: Any, connect: Callable[..., Any]
) -> None:
    """Though the call has a key, under which the server would wait for its caller to come back."""
    engine = ScriptedEngine(steps=1000, pause_s=0.01)
    with serve(engine, limits=LimitSettings(reconnect_s=600)) as address:
        client = connect(address.url)
        with client.stream("a fox", **options()) as stream:
            next(stream)
        assert client.responses.retrieve(stream.response_id).status == "cancelled"
        assert engine.closed == 1
        assert engine.steps_made < 1000


@pytest.mark.parametrize("prefix", ["/v1", "/api/v1"])
def test_a_foreground_picture_whose_line_breaks_is_taken_up_and_drawn_once(
    serve: Any, connect: Callable[..., Any], prefix: str
) -> None:
    engine = ScriptedEngine()
    model = {"model": "gpt-image-1"} if prefix == "/api/v1" else {}
    with serve(engine) as address, cutting(address.url, [4_000, 9_000, 30_000]) as url:
        client = connect(url + prefix, max_retries=5)
        with client.stream("a fox", **model, **options()) as stream:
            steps = list(stream)
    assert isinstance(steps[-1], Completed)
    assert [step.index for step in steps if isinstance(step, PartialImage)] == [0, 1]
    assert len(engine.jobs) == 1


def test_a_plain_call_whose_line_breaks_is_answered_the_second_time(
    serve: Any, connect: Callable[..., Any]
) -> None:
    engine = ScriptedEngine()
    with serve(engine) as address, cutting(address.url, [10_000, 4_000]) as url:
        client = connect(url, honours_idempotency=True)
        assert list(client.models.list())  # the first line, which is then kept and cut
        drawn = client.images.generate("a fox", model="gpt-image-1", size="256x256", seed=7)
    assert drawn.image.format == "png"
    assert len(engine.jobs) == 1


def test_nobody_at_home_is_said_so(connect: Callable[..., Any]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(CannotConnect) as caught:
        connect(f"http://127.0.0.1:{port}", max_retries=0).generate("a fox")
    assert caught.value.fault == "connection"
    assert str(port) in caught.value.message


def test_a_silent_server_is_given_up(connect: Callable[..., Any]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        client = connect(f"http://127.0.0.1:{port}", timeout_s=0.2, max_retries=0)
        with pytest.raises(TimedOut):
            client.generate("a fox")
        with pytest.raises(ConnectionFault):
            list(client.models.list())


def test_a_server_that_is_no_server_is_said_so(connect: Callable[..., Any]) -> None:
    def answer(listener: socket.socket) -> None:
        line, _ = listener.accept()
        with line:
            line.recv(65536)
            line.sendall(b"SSH-2.0-OpenSSH\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=answer, args=(listener,))
        thread.start()
        port = listener.getsockname()[1]
        with pytest.raises(ConnectionFault):
            connect(f"http://127.0.0.1:{port}", max_retries=0).generate("a fox")
        thread.join()


def test_ones_own_http_client_is_used_and_left_open(serve: Any) -> None:
    with serve() as address, httpx2.Client(headers={"x-mine": "1"}) as http:
        with Client(address.url, http_client=http) as client:
            assert client.generate("a fox", **options()).image.format == "png"
        assert not http.is_closed
        assert http.get(f"{address.url}/healthz").status_code == 200


def test_a_stream_that_is_dropped_closes_its_connection(serve: Any) -> None:
    with serve(ScriptedEngine(steps=1000, pause_s=0.01)) as address, Client(address.url) as client:
        stream = client.responses.stream(input="a fox", tools=[{"type": "image_generation"}])
        next(stream)
        stream.close()
        assert next(stream, None) is None


def test_a_server_that_has_moved_is_followed(serve: Any, connect: Callable[..., Any]) -> None:
    def answer(listener: socket.socket, url: str) -> None:
        line, _ = listener.accept()
        with line:
            asked = line.recv(65536)
            path = asked.split(b" ")[1].decode()
            head = f"HTTP/1.1 307 Temporary Redirect\r\nlocation: {url}{path}\r\n"
            line.sendall(f"{head}content-length: 0\r\nconnection: close\r\n\r\n".encode())

    with serve() as address, socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=answer, args=(listener, address.url))
        thread.start()
        client = connect(f"http://127.0.0.1:{listener.getsockname()[1]}")
        assert client.generate("a fox", **options()).image.format == "png"
        thread.join()
