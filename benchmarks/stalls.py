"""How long the server's event loop stands still while 2 MB pictures pass through it.

The server runs in this process beside a ticker of 1 ms; its clients are other processes. A gap of
the ticker is the loop's fault or the machine's: so each gap is also measured as processor time of
the loop's thread, which a busy neighbour cannot lengthen, and the same load is given in turns to a
server elsewhere while the ticker runs here alone.
"""

import base64
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from functools import partial

import anyio
import anyio.to_thread
import numpy as np

from benchmarks.figures import Budget, Table, median
from benchmarks.pictures import NOISE, SIZE, ReadyEngine, draw_pngs
from benchmarks.serving import ROOT, Script, serving, settings_of
from benchmarks.wire import request_body
from tintype.app import Address, Server
from tintype.pixels.encode import encode
from tintype.telemetry import silence_logs
from tintype.testing.engine import ScriptedEngine

TITLE = "Event loop stalls"
BUDGETS = {
    "stall": Budget(5, "ms"),
    "body": Budget(
        5,
        "ms",
        known_miss="a body is read on the loop, about 1 ms for each 10 MB; with two large "
        "bodies in the same millisecond that adds up",
    ),
}

TICK_S = 0.001
LOADS = {
    "plain": "drawn, encoded, stored, sent plain",
    "streamed": "the same streamed with 3 partial images",
    "edit": "an edit of a 2 MB picture in the request",
    "masked": "the same with a mask, and the source larger than the result",
}


class Gaps:
    """What a ticker saw: milliseconds beyond its tick, by the clock and by the thread's work."""

    def __init__(self) -> None:
        self.wall_ms: list[float] = []
        self.work_ms: list[float] = []

    async def watch(self) -> None:
        wall_s, work_s = time.perf_counter(), time.thread_time()
        while True:
            await anyio.sleep(TICK_S)
            wall_now_s, work_now_s = time.perf_counter(), time.thread_time()
            self.wall_ms.append(1e3 * (wall_now_s - wall_s - TICK_S))
            self.work_ms.append(1e3 * (work_now_s - work_s))
            wall_s, work_s = wall_now_s, work_now_s


def measure(*, is_quick: bool) -> Table:
    silence_logs()
    rounds, count = (2, 5) if is_quick else (5, 8)
    found = anyio.run(
        _measure, rounds, count, backend_options={"use_uvloop": sys.platform != "win32"}
    )
    table = Table(
        f"{TITLE} (2 clients, {count} pictures each, longest gap; medians of {rounds} rounds)",
        ("load", "loop's own work, ms", "by the clock, ms", "the machine's share, ms"),
    )
    for name, what in LOADS.items():
        work = median([max(gaps.work_ms) for gaps in found[name]])
        wall = median([max(gaps.wall_ms) for gaps in found[name]])
        elsewhere = median([max(gaps.wall_ms) for gaps in found[f"{name} elsewhere"]])
        table.add(
            what,
            f"{work:.1f}",
            f"{wall:.1f}",
            f"{elsewhere:.1f}",
            judged=[(work, BUDGETS["body" if name in {"edit", "masked"} else "stall"])],
        )
    table.notes.append(
        "The budget is for the loop's own work between two ticks. The last column is the longest "
        "gap of a loop that does nothing while the same load runs in other processes."
    )
    return table


async def _measure(rounds: int, count: int) -> dict[str, list[Gaps]]:
    found: dict[str, list[Gaps]] = {}
    [picture] = await draw_pngs(ScriptedEngine(**NOISE))
    [larger] = await draw_pngs(ScriptedEngine(**NOISE), side=1024)
    bodies = {
        "plain": request_body(size=SIZE),
        "streamed": request_body(size=SIZE, stream=True, tool={"partial_images": 3}),
        "edit": _edit_body(picture),
        "masked": _edit_body(larger, mask=_half_clear(1024)),
    }
    with serving(NOISE) as elsewhere:
        async with _server_here() as port:
            for _ in range(rounds):
                for name, body in bodies.items():
                    for key, to in ((name, port), (f"{name} elsewhere", elsewhere.port)):
                        gaps = await _gaps_under(to, body, count)
                        found.setdefault(key, []).append(gaps)
    return found


def _edit_body(picture: bytes, *, mask: bytes | None = None) -> bytes:
    content = [
        {"type": "input_text", "text": "make it blue"},
        {"type": "input_image", "image_url": _data_url(picture)},
    ]
    tool = {} if mask is None else {"input_image_mask": {"image_url": _data_url(mask)}}
    return request_body(size=SIZE, tool=tool, input=[{"role": "user", "content": content}])


def _data_url(png: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(png).decode('ascii')}"


def _half_clear(side: int) -> bytes:
    """Return a mask that gives the upper half away."""
    pixels = np.full((side, side, 4), 255, np.uint8)
    pixels[: side // 2, :, 3] = 0
    return encode(pixels, format="png")


async def _gaps_under(port: int, body: bytes, count: int) -> Gaps:
    gaps = Gaps()
    with tempfile.NamedTemporaryFile() as file:
        file.write(body)
        file.flush()
        command = [sys.executable, "-m", "benchmarks.wire", str(port), str(count), f"@{file.name}"]
        await _watch(gaps, command)
    return gaps


async def _watch(gaps: Gaps, command: list[str]) -> None:
    client = partial(subprocess.run, command, cwd=ROOT, check=True)  # in a thread: to fork takes ms
    async with anyio.create_task_group() as watch:
        watch.start_soon(gaps.watch)
        async with anyio.create_task_group() as clients:
            for _ in range(2):
                clients.start_soon(anyio.to_thread.run_sync, client)
        watch.cancel_scope.cancel()


@asynccontextmanager
async def _server_here() -> AsyncGenerator[int]:
    ready = anyio.Event()
    ports: list[int] = []

    def on_ready(address: Address) -> None:
        ports.append(address.port)
        ready.set()

    with tempfile.TemporaryDirectory(prefix="tintype-bench-") as folder:
        settings = settings_of(Script(folder=folder))
        server = Server(settings, engines={"scripted": ReadyEngine()})
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(server.serve, on_ready)
            await ready.wait()
            yield ports[0]
            server.stop()
