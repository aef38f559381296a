"""Clients that go away, read slowly, or never read at all."""

import json
import socket
import time
from collections.abc import Callable

import httpx2
import pytest

from tintype.app import Address
from tintype.settings import LimitSettings
from tintype.testing.engine import ScriptedEngine

REQUEST = {
    "input": "a red fox",
    "tools": [{"type": "image_generation", "size": "256x256"}],
}


def eventually(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline, "it never became so"
        time.sleep(0.005)


def open_request(address: Address, body: dict) -> socket.socket:
    data = json.dumps(body).encode()  # noqa: TID251 - a client without Tintype
    connection = socket.create_connection((address.host, address.port))
    connection.sendall(
        b"POST /v1/responses HTTP/1.1\r\nhost: t\r\ncontent-type: application/json\r\n"
        + f"content-length: {len(data)}\r\n\r\n".encode()
        + data
    )
    return connection


@pytest.mark.parametrize("stream", [False, True])
def test_a_hang_up_stops_a_foreground_run_within_one_step(serve, stream: bool) -> None:
    engine = ScriptedEngine(steps=10_000, pause_s=0.02)
    with serve(engine) as address:
        connection = open_request(address, {**REQUEST, "stream": stream})
        eventually(lambda: engine.steps_made >= 2)
        made = engine.steps_made
        connection.close()
        eventually(lambda: engine.closed == 1)
        # the step under way, and those that the test itself was too slow to prevent
        assert engine.steps_made - made <= 3


def test_a_hang_up_leaves_a_background_run_alone(serve) -> None:
    engine = ScriptedEngine(steps=20, pause_s=0.01)
    with serve(engine) as address:
        body = {**REQUEST, "stream": True, "background": True}
        with open_request(address, body) as connection:
            connection.recv(100)
        eventually(lambda: engine.closed == 1)
        assert engine.steps_made == 20


def test_a_hang_up_in_the_queue_frees_the_place(serve) -> None:
    engine = ScriptedEngine(steps=10_000, pause_s=0.02)
    with serve(engine, limits=LimitSettings(running_jobs=1, queued_jobs=1)) as address:
        first = open_request(address, REQUEST)
        eventually(lambda: engine.steps_made >= 1)
        with open_request(address, {**REQUEST, "stream": True}) as second:
            second.recv(100)
            full = httpx2.post(f"{address.url}/v1/responses", json=REQUEST)
            assert full.status_code == 503
        third = None

        def is_accepted() -> bool:
            nonlocal third
            reply = httpx2.post(f"{address.url}/v1/responses", json={**REQUEST, "background": True})
            third = reply.json()
            return reply.status_code == 200

        eventually(is_accepted)
        assert len(engine.jobs) == 1
        first.close()
        httpx2.post(f"{address.url}/v1/responses/{third['id']}/cancel")


def test_the_status_of_what_was_hung_up_on_is_cancelled(serve) -> None:
    engine = ScriptedEngine(steps=10_000, pause_s=0.02)
    with serve(engine) as address:
        connection = open_request(address, {**REQUEST, "stream": True})
        head = connection.recv(4096).decode()
        response_id = head.partition("x-tintype-response-id: ")[2].partition("\r\n")[0]
        eventually(lambda: engine.steps_made >= 1)
        connection.close()
        eventually(lambda: engine.closed == 1)
        url = f"{address.url}/v1/responses/{response_id}"
        eventually(lambda: httpx2.get(url).json()["status"] == "cancelled")
        log = httpx2.get(f"{url}?stream=true").content
    assert b"cancelled" not in log.replace(b'"status":"cancelled"', b"")
    assert b"response.completed" not in log
    assert log.endswith(b"data: [DONE]\n\n")


def test_a_slow_reader_stalls_nobody_and_is_cut_off(serve) -> None:
    """Its pictures wait on disk, not in memory; others are served meanwhile."""
    limits = LimitSettings(write_timeout_s=0.5, running_jobs=2)
    tool = {
        "type": "image_generation",
        "size": "2048x2048",
        "partial_images": 3,
        "output_format": "png",
        "background": "transparent",
    }
    with serve(ScriptedEngine(has_noise=True), limits=limits) as address:
        lazy = socket.socket()
        lazy.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        lazy.connect((address.host, address.port))
        body = {**REQUEST, "stream": True, "tools": [tool]}
        data = json.dumps(body).encode()  # noqa: TID251 - a client without Tintype
        lazy.sendall(
            b"POST /v1/responses HTTP/1.1\r\nhost: t\r\n"
            + f"content-length: {len(data)}\r\n\r\n".encode()
            + data
        )
        for _ in range(5):
            started = time.monotonic()
            assert httpx2.post(f"{address.url}/v1/responses", json=REQUEST).status_code == 200
            assert time.monotonic() - started < 5
        received = b""
        lazy.settimeout(10)
        time.sleep(1.0)  # longer than the server waits for a reader
        while chunk := lazy.recv(65536):
            received += chunk
        lazy.close()
    assert b"[DONE]" not in received, "the reader was too slow to get it all"
