"""Many users: 500 open streams and 50 requests a second for 5 minutes, then 5,000 idle streams.

The engine draws at once, so what is measured is the server. Requests are sent when they are due,
whether earlier ones were answered or not, and their time counts from when they were due. Streams
follow responses of half a minute, each of which is followed by another one, and their numbers are
checked. Server and clients are processes of their own; the clients look at bytes only.

As a module it is one of those processes: `python -m benchmarks.load serve|drive|idle '{…}'`.
Linux only: it reads `/proc`.
"""

import asyncio
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import AbstractContextManager, aclosing
from pathlib import Path
from typing import cast

import msgspec
import uvloop

from benchmarks.figures import Budget, Table, median, p99
from benchmarks.machine import resident_bytes
from benchmarks.serving import ROOT, Served, allow_many_sockets, started
from benchmarks.wire import Wire, request_body
from tintype.app import Server, run_to_end
from tintype.engine.base import Job, Step
from tintype.settings import (
    KeyLimits,
    LimitSettings,
    ModelSettings,
    ServerSettings,
    Settings,
    StoreSettings,
)
from tintype.telemetry import silence_logs
from tintype.testing.engine import ScriptedEngine

TITLE = "Many users at once"
BUDGETS = {
    "errors": Budget(0, "errors"),
    "p99": Budget(250, "ms"),
    "slope": Budget(1, "MB/min"),
    "idle": Budget(150, "MB"),
}

STREAMS = 500
REQUESTS_PER_S = 50
IDLE_STREAMS = 5_000
STEPS, STEP_S = 10, 3.0  # of what streams follow: half a minute, an event every 3 s
WARM_UP = 0.4  # of the time, in which caches fill, is not in the slope

INSTANT, HELD, NEVER = "instant", "held", "never"
_NUMBER = re.compile(rb'"sequence_number":(\d+)')


class ForgetfulEngine(ScriptedEngine):
    """Keeps no list of its jobs, which would look like a leak of the server's."""

    async def generate(self, job: Job) -> AsyncGenerator[Step, None]:
        self.jobs.clear()
        async with aclosing(super().generate(job)) as steps:
            async for step in steps:
                yield step


class Wish(msgspec.Struct, kw_only=True):
    """What the driving process is told: what to do, and the file to write its findings to."""

    port: int
    findings: str
    streams: int
    requests_per_s: int
    seconds: float


class Driven(msgspec.Struct, kw_only=True):
    """What it saw. Times in milliseconds; `late_ms` is by how much it was late itself."""

    took_ms: list[float] = []
    late_ms: list[float] = []
    followed: int = 0
    least_open: int = 0
    errors: list[str] = []
    processor_s: float = 0.0


def measure(*, is_quick: bool) -> Table:
    seconds, streams, idle = (15.0, 100, 500) if is_quick else (300.0, STREAMS, IDLE_STREAMS)
    table = Table(TITLE, ("what", "figure"))
    with _serving() as served:
        rest = resident_bytes(served.pid)
        driven, seen = _drive(served, streams, seconds)
        _tell_load(table, driven, seen, served, seconds=seconds, rest=rest, streams=streams)
    grown_mb = _idle_mb(idle)
    table.add(
        f"{idle:,} idle streams: memory more than at rest",
        f"{grown_mb:.0f} MB, {1000 * grown_mb / idle:.1f} kB each",
        judged=[(grown_mb, BUDGETS["idle"])],
    )
    table.notes.append(
        f"{streams} streams stay open and {REQUESTS_PER_S} requests a second come for "
        f"{seconds:.0f} s; pictures of 256x256. The slope is a line of least squares through the "
        f"server's resident memory, once a second, after the first {WARM_UP:.0%} of the time."
    )
    return table


def _tell_load(
    table: Table,
    driven: Driven,
    seen: list[tuple[float, int]],
    served: Served,
    *,
    seconds: float,
    rest: int,
    streams: int,
) -> None:
    slope = _slope_mb_per_min([one for one in seen if one[0] >= WARM_UP * seconds])
    done = f"{len(driven.took_ms):,} requests, {driven.followed:,} streams followed to their end"
    errors = f"{len(driven.errors)} errors" + "".join(f"; {e}" for e in driven.errors[:3])
    table.add(done, errors, judged=[(len(driven.errors), BUDGETS["errors"])])
    table.add("streams open at once, at least", str(driven.least_open))
    table.add(
        "time of a request, from when it was due: p50, p99, longest",
        f"{median(driven.took_ms):.1f}, {p99(driven.took_ms):.1f}, {max(driven.took_ms):.0f} ms",
        judged=[(p99(driven.took_ms), BUDGETS["p99"])],
    )
    table.add("of which the client was late itself: p99", f"{p99(driven.late_ms):.1f} ms")
    table.add(
        "the server's memory: at rest, first after the warm-up, last",
        ", ".join(
            f"{value / 1e6:.0f}"
            for value in (rest, next(b for t, b in seen if t >= WARM_UP * seconds), seen[-1][1])
        )
        + " MB",
    )
    table.add("its slope over the time", f"{slope:+.2f} MB/min", judged=[(slope, BUDGETS["slope"])])
    table.add(
        "processor time of the server, of the client",
        f"{_processor_s(served.pid) / seconds:.2f}, {driven.processor_s / seconds:.2f} cores",
    )


def _serving() -> AbstractContextManager[Served]:
    return started("benchmarks.load", "serve")


def _drive(served: Served, streams: int, seconds: float) -> tuple[Driven, list[tuple[float, int]]]:
    """Let another process drive the server; return what it saw, and (second, bytes) meanwhile."""
    with tempfile.NamedTemporaryFile() as findings:
        wish = Wish(
            port=served.port,
            findings=findings.name,
            streams=streams,
            requests_per_s=REQUESTS_PER_S,
            seconds=seconds,
        )
        seen = _watch(served, wish)
        return msgspec.json.decode(findings.read(), type=Driven), seen


def _watch(served: Served, wish: Wish) -> list[tuple[float, int]]:
    """Run the driving process; return (second, resident bytes of the server) meanwhile."""
    command = [sys.executable, "-m", "benchmarks.load", "drive", msgspec.json.encode(wish).decode()]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT)
    assert process.stdout is not None
    assert process.stdout.readline() == b"begun\n", "it has opened its streams"
    seen: list[tuple[float, int]] = []
    begun_s = time.monotonic()
    while time.monotonic() - begun_s < wish.seconds:
        seen.append((time.monotonic() - begun_s, resident_bytes(served.pid)))
        time.sleep(1)
    if process.wait(timeout=120) != 0:
        raise RuntimeError(f"the client ended with {process.returncode}")
    return seen


def _slope_mb_per_min(seen: list[tuple[float, int]]) -> float:
    """Return the slope of the line of least squares through (second, bytes)."""
    mean_s = sum(at for at, _ in seen) / len(seen)
    mean_bytes = sum(value for _, value in seen) / len(seen)
    over = sum((at - mean_s) * (value - mean_bytes) for at, value in seen)
    under = sum((at - mean_s) ** 2 for at, _ in seen)
    return over / under * 60 / 1e6


def _processor_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _idle_mb(streams: int) -> float:
    """Return by how much a server grows that has so many streams, each of which waits."""
    allow_many_sockets()
    with _serving() as served:
        with Wire(served.port) as wire:
            wire.send("POST", "/v1/responses", request_body(tool={"model": NEVER}, background=True))
            made = re.search(rb'"id":"(resp_\w+)"', wire.wait_for(b"0\r\n\r\n"))
            assert made
        path = f"/v1/responses/{made[1].decode()}?stream=true"
        wires = [_waiting(served.port, path)]  # what the first one brings is not the others' cost
        time.sleep(1)
        before = resident_bytes(served.pid)
        try:
            wires += [_waiting(served.port, path) for _ in range(streams)]
            highest = 0
            for _ in range(25):  # two heartbeats of each
                time.sleep(1)
                highest = max(highest, resident_bytes(served.pid))
        finally:
            for wire in wires:
                wire.close()
    return (highest - before) / 1e6


def _waiting(port: int, path: str) -> Wire:
    wire = Wire(port, receive_bytes=1 << 12)
    wire.send("GET", path)
    wire.wait_for(b"generating")
    return wire


def serve() -> None:
    """Run the server until it is stopped."""
    allow_many_sockets()
    silence_logs()
    engines = {
        INSTANT: ForgetfulEngine(steps=1),
        HELD: ForgetfulEngine(steps=STEPS, pause_s=STEP_S),
        NEVER: ScriptedEngine(steps=10_000, pause_s=60.0),
    }
    many = 2 * IDLE_STREAMS
    with tempfile.TemporaryDirectory(prefix="tintype-load-") as folder:
        settings = Settings(
            server=ServerSettings(port=0),
            store=StoreSettings(folder=folder),
            limits=LimitSettings(running_jobs=STREAMS + 100, streams=many),
            keys=KeyLimits(streams=many),
            models=tuple(ModelSettings(name=name, engine=name) for name in engines),
        )
        run_to_end(
            Server(settings, engines=engines), lambda address: print(address.port, flush=True)
        )


class _Connection(asyncio.Protocol):
    """A connection over which one reply after the other is read, as bytes."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._seen = bytearray()
        self._waiter: asyncio.Future[bytes] | None = None
        self.is_open = True

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._seen += data
        if self._waiter is not None and self._seen.endswith(b"0\r\n\r\n"):
            self._waiter.set_result(bytes(self._seen))
            self._waiter = None

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_open = False
        if self._waiter is not None:
            self._waiter.set_exception(ConnectionError(f"the server hung up: {exc}"))
            self._waiter = None

    async def post(self, body: bytes) -> bytes:
        """Post, and return head and chunks of the reply."""
        assert self._transport is not None
        self._seen.clear()
        self._waiter = asyncio.get_running_loop().create_future()
        head = (
            "POST /v1/responses HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n"
            f"content-length: {len(body)}\r\n\r\n"
        )
        self._transport.write(head.encode("ascii") + body)
        return await self._waiter


class _Driver:
    """All clients."""

    def __init__(self, wish: Wish) -> None:
        self._wish = wish
        self._found = Driven(least_open=wish.streams)
        self._free: deque[_Connection] = deque()
        self._open = 0
        self._all_open = asyncio.Event()
        self._is_over = False

    async def run(self) -> Driven:
        loop = asyncio.get_running_loop()
        async with asyncio.TaskGroup() as tasks:
            for number in range(self._wish.streams):
                tasks.create_task(self._follow_on(number))
            await self._all_open.wait()
            print("begun", flush=True)
            begun_s, used_s = loop.time(), _own_processor_s()
            for number in range(round(self._wish.seconds * self._wish.requests_per_s)):
                due_s = begun_s + number / self._wish.requests_per_s
                await asyncio.sleep(max(0.0, due_s - loop.time()))
                self._found.late_ms.append(1e3 * (loop.time() - due_s))
                self._found.least_open = min(self._found.least_open, self._open)
                tasks.create_task(self._ask(due_s))
            self._found.processor_s = _own_processor_s() - used_s
            self._is_over = True
        return self._found

    async def _ask(self, due_s: float) -> None:
        try:
            while self._free and not self._free[-1].is_open:
                self._free.pop()
            connection = self._free.pop() if self._free else await self._connect()
            reply = await connection.post(request_body(tool={"model": INSTANT}))
            self._free.append(connection)
        except OSError as error:
            self._found.errors.append(repr(error))
            return
        self._found.took_ms.append(1e3 * (asyncio.get_running_loop().time() - due_s))
        if not reply.startswith(b"HTTP/1.1 200") or b'"status":"completed"' not in reply:
            self._found.errors.append(repr(reply[:200]))

    async def _follow_on(self, number: int) -> None:
        """Follow one response after the other; begun one by one, as users come."""
        await asyncio.sleep(number * STEPS * STEP_S / 2 / self._wish.streams)
        body = request_body(tool={"model": HELD}, stream=True)
        try:
            connection = await self._connect()
            self._open += 1
            if self._open == self._wish.streams:
                self._all_open.set()
            while not self._is_over:
                self._check(await connection.post(body))
        except OSError as error:
            self._open -= 1
            self._found.errors.append(repr(error))

    def _check(self, reply: bytes) -> None:
        numbers = [int(number) for number in _NUMBER.findall(reply)]
        is_whole = numbers == list(range(len(numbers))) and b"response.completed" in reply
        if reply.startswith(b"HTTP/1.1 200") and is_whole and b"[DONE]" in reply:
            self._found.followed += 1
        else:
            self._found.errors.append(f"stream: {reply[:200]!r}, numbers {numbers}")

    async def _connect(self) -> _Connection:
        loop = asyncio.get_running_loop()
        _, connection = await loop.create_connection(_Connection, "127.0.0.1", self._wish.port)
        return connection


def _own_processor_s() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def main() -> None:
    match sys.argv[1:]:
        case ["serve"]:
            serve()
        case ["drive", wish]:
            allow_many_sockets()
            told = msgspec.json.decode(wish, type=Wish)
            found = uvloop.run(_Driver(told).run())
            Path(told.findings).write_bytes(msgspec.json.encode(found))
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
