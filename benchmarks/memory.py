"""Resident memory of the server process: for a stream that waits, and for a reader that does not.

Linux only: it reads `/proc`.
"""

import contextlib
import re
import time
from collections.abc import Callable

from benchmarks.figures import Budget, Table, median
from benchmarks.machine import resident_bytes
from benchmarks.pictures import NOISE
from benchmarks.serving import Served, allow_many_sockets, serving
from benchmarks.wire import Wire, request_body

TITLE = "Memory per open stream"
BUDGETS = {"idle": Budget(48, "kB"), "slow": Budget(3000, "kB")}

BIG = "1008x1008"  # 3 MB of noise
NEVER = {"steps": 10_000, "pause_s": 3.0}


def measure(*, is_quick: bool) -> Table:
    allow_many_sockets()
    idle = 200 if is_quick else 900  # below the 1,000 that one caller may hold open
    slow = 10 if is_quick else 40
    rounds = 1 if is_quick else 3
    idle_kb = median([_idle_kb(idle) for _ in range(rounds)])
    slow_kb = median([_slow_kb(slow) for _ in range(rounds)])
    table = Table(TITLE, ("stream", "streams", "resident kB each"))
    table.add(
        "follows a slow background run and has sent its first events",
        str(idle),
        f"{idle_kb:.1f}",
        judged=[(idle_kb, BUDGETS["idle"])],
    )
    table.add(
        "reads nothing while 4 pictures of 3 MB (15 MB of base64) wait for it",
        str(slow),
        f"{slow_kb:.0f}",
        judged=[(slow_kb, BUDGETS["slow"])],
    )
    table.notes.append("The growth of the server's resident memory, divided by the streams.")
    return table


def _idle_kb(streams: int) -> float:
    with serving(NEVER) as served:
        response_id = _background(served, request_body(background=True))
        path = f"/v1/responses/{response_id}?stream=true"
        return _growth_kb(served, path, streams, lambda wire: wire.wait_for(b"generating"))


def _slow_kb(streams: int) -> float:
    with serving(NOISE | {"steps": 3}) as served:
        body = request_body(size=BIG, background=True, tool={"partial_images": 3})
        response_id = _background(served, body)
        with Wire(served.port) as wire:  # to its end, so that what drawing takes is taken already
            wire.get(f"/v1/responses/{response_id}?stream=true")
        path = f"/v1/responses/{response_id}?stream=true"
        return _growth_kb(served, path, streams, lambda wire: wire.wait_for(b"event:"))


def _growth_kb(served: Served, path: str, streams: int, wait: Callable[[Wire], object]) -> float:
    """Open streams and return by how much each made the server grow, once it grows no more."""
    with contextlib.ExitStack() as wires:
        first = wires.enter_context(Wire(served.port, receive_bytes=1 << 12))
        first.send("GET", path)  # what the first stream brings with it is not the others' cost
        wait(first)
        before = _settled(served.pid)
        for _ in range(streams):
            wire = wires.enter_context(Wire(served.port, receive_bytes=1 << 12))
            wire.send("GET", path)
            wait(wire)
        return (_settled(served.pid) - before) / streams / 1000


def _settled(pid: int) -> int:
    """Return the resident bytes when they have not changed by 100 kB for half a second."""
    last = resident_bytes(pid)
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        time.sleep(0.5)
        now = resident_bytes(pid)
        if abs(now - last) < 100_000:
            return now
        last = now
    return last


def _background(served: Served, body: bytes) -> str:
    with Wire(served.port) as wire:
        wire.send("POST", "/v1/responses", body)
        seen = wire.wait_for(b"0\r\n\r\n")
    found = re.search(rb'"id":"(resp_\w+)"', seen)
    assert found, seen
    return found[1].decode()
