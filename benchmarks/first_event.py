"""From the request to the first byte of `response.created`, which is durable by then."""

import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

from benchmarks.figures import Budget, Table, in_turns, median, p99
from benchmarks.pictures import NOISE, SIZE
from benchmarks.serving import ROOT, serving
from benchmarks.wire import Wire, request_body

TITLE = "First event"
BUDGETS = {"idle": Budget(15, "ms"), "busy": Budget(50, "ms")}

MARK = b"event: response.created"
SLOW = {"steps": 1, "pause_s": 0.005}  # nothing else is drawn while the first event is awaited


def measure(*, is_quick: bool) -> Table:
    rounds = 30 if is_quick else 500
    body = request_body(stream=True)
    with (
        serving(SLOW) as idle,
        serving(NOISE, {"running_jobs": 2, "queued_jobs": 10_000}) as busy,
        Wire(idle.port) as to_idle,
        Wire(busy.port) as to_busy,
    ):
        quiet = in_turns(
            rounds,
            {
                "floor": _measure_health(to_idle),
                "idle": _measure_first(to_idle, body),
                "fresh": _measure_fresh(idle.port, body),
            },
        )
        with _load(busy.port):
            loaded = in_turns(rounds, {"busy": _measure_first(to_busy, body)})
    table = Table(TITLE, ("from the last byte sent to", "p50 ms", "p99 ms"))
    names = {
        "floor": "the reply of `GET /healthz`: the floor of HTTP",
        "idle": "`response.created`, kept-alive connection",
        "fresh": "`response.created`, connecting included",
        "busy": "`response.created` while 2 MB pictures are drawn for others",
    }
    for name, values in {**quiet, **loaded}.items():
        high = p99(values)
        judged = [(high, BUDGETS[name])] if name in BUDGETS else []
        table.add(names[name], f"{median(values):.2f}", f"{high:.2f}", judged=judged)
    table.notes.append("The budgets are for the p99.")
    return table


def _measure_health(wire: Wire) -> Callable[[], float]:
    def work() -> float:
        start = time.perf_counter()
        wire.get("/healthz")
        return 1e3 * (time.perf_counter() - start)

    return work


def _measure_first(wire: Wire, body: bytes) -> Callable[[], float]:
    def work() -> float:
        start = time.perf_counter()
        wire.send("POST", "/v1/responses", body)
        seen = wire.wait_for(MARK)
        milliseconds = 1e3 * (time.perf_counter() - start)
        wire.drain(seen=seen)
        return milliseconds

    return work


def _measure_fresh(port: int, body: bytes) -> Callable[[], float]:
    def work() -> float:
        start = time.perf_counter()
        with Wire(port) as wire:
            wire.send("POST", "/v1/responses", body)
            seen = wire.wait_for(MARK)
            milliseconds = 1e3 * (time.perf_counter() - start)
            wire.drain(seen=seen)
        return milliseconds

    return work


@contextmanager
def _load(port: int) -> Generator[None]:
    """Have pictures drawn without a pause by another process."""
    body = request_body(size=SIZE).decode()
    command = [sys.executable, "-m", "benchmarks.wire", str(port), "1000000", body]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        time.sleep(0.5)
        yield
        assert process.poll() is None, "the load ended early"
    finally:
        process.kill()
        process.wait()
