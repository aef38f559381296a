"""Events per second: many responses with a reader each, and one long log with many readers."""

import asyncio
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import anyio
import msgspec

from benchmarks.figures import Budget, Table, median
from benchmarks.serving import serving, started
from benchmarks.wire import request_body
from tintype.ids import DEFAULT_PROJECT, KeyId, ResponseId
from tintype.protocol.events import (
    Event,
    ResponseCompletedEvent,
    ResponseCreatedEvent,
    ResponseTextDeltaEvent,
)
from tintype.protocol.responses import Response
from tintype.service.narrate import row_of
from tintype.store.base import ResponseRow
from tintype.store.sqlite import SqliteStore

TITLE = "Events per second"
BUDGETS = {"replay": Budget(0.05, "x", is_least=True)}

MANY = 64
LONG = 2_000
RESPONSE_ID = ResponseId("resp_0123456789abcdef0123456789abcdef")
LIMITS = {"running_jobs": MANY, "queued_jobs": 10_000}


def measure(*, is_quick: bool) -> Table:
    rounds = 2 if is_quick else 7
    rates: dict[str, list[float]] = {"live": [], "one": [], "replay": [], "raw": []}
    with tempfile.TemporaryDirectory(prefix="tintype-bench-") as folder:
        event_bytes = anyio.run(_write_log, Path(folder))
        with (
            serving({"steps": 1}, LIMITS, Path(folder)) as ours,
            started("benchmarks.raw_sse", str(LONG), str(event_bytes)) as raw,
        ):
            path = f"/v1/responses/{RESPONSE_ID}?stream=true"
            create = request_body(stream=True)
            for _ in range(rounds):
                rates["live"].append(_rate(ours.port, "POST", "/v1/responses", create, MANY, 4))
                rates["one"].append(_rate(ours.port, "GET", path, b"", 1, 2))
                rates["replay"].append(_rate(ours.port, "GET", path, b"", MANY, 1))
                rates["raw"].append(_rate(raw.port, "GET", "/", b"", MANY, 1))
    return _table(rates, event_bytes)


def _table(rates: dict[str, list[float]], event_bytes: int) -> Table:
    table = Table(TITLE, ("readers", "events/s, median", "of the ceiling"))
    names = {
        "live": f"{MANY} responses drawn at once (256x256), a reader each",
        "one": f"a stored log of {LONG} events, one reader",
        "replay": f"the same log, {MANY} readers at once",
        "raw": f"ceiling: uvicorn sends {event_bytes} B made beforehand, {MANY} readers",
    }
    ceiling = median(rates["raw"])
    for name, what in names.items():
        rate = median(rates[name])
        judged = [(rate / ceiling, BUDGETS[name])] if name in BUDGETS else []
        table.add(what, f"{rate:,.0f}", f"{rate / ceiling:.2f}x", judged=judged)
    table.notes.append("Live events are each durable before they are sent.")
    return table


def _rate(port: int, method: str, path: str, body: bytes, readers: int, turns: int) -> float:
    async def run() -> int:
        counts = await asyncio.gather(
            *(_read(port, method, path, body, turns) for _ in range(readers))
        )
        return sum(counts)

    start = time.perf_counter()
    events = asyncio.run(run())
    return events / (time.perf_counter() - start)


async def _read(port: int, method: str, path: str, body: bytes, turns: int) -> int:
    """Ask `turns` times over one connection, and count the events that come."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    events = 0
    for _ in range(turns):
        head = f"{method} {path} HTTP/1.1\r\nhost: b\r\ncontent-length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)
        tail = b""
        while not tail.endswith(b"0\r\n\r\n"):
            data = await reader.read(1 << 18)
            assert data, "the server hung up"
            assert not data.startswith(b"HTTP/1.1 4"), data
            events += data.count(b"event: ") + (tail[-6:] + data[:6]).count(b"event: ")
            tail = (tail + data)[-6:]
    writer.close()
    return events


async def _write_log(folder: Path) -> int:
    """Store a response with a long log, and return the median length of its frames."""
    response = Response(id=RESPONSE_ID, created_at=0, status="in_progress", model="scripted")
    done = msgspec.structs.replace(response, status="completed")
    deltas = [
        ResponseTextDeltaEvent(
            sequence_number=number,
            item_id="msg_0123456789abcdef0123456789abcdef",
            output_index=0,
            content_index=0,
            delta="and then ",
        )
        for number in range(1, LONG - 1)
    ]
    events: Sequence[Event] = [
        ResponseCreatedEvent(sequence_number=0, response=response),
        *deltas,
        ResponseCompletedEvent(sequence_number=LONG - 1, response=done),
    ]
    rows = [row_of(event) for event in events]
    row = ResponseRow(
        id=RESPONSE_ID,
        project=DEFAULT_PROJECT,
        key_id=KeyId(""),
        created_at=int(time.time()),
        status="completed",
        is_background=False,
        is_stored=True,
        request=b"{}",
        body=msgspec.json.encode(done),
    )
    store = SqliteStore(folder / "tintype.sqlite3")
    await store.open()
    await store.create(row, rows)
    await store.close()
    return len(f"event: {rows[1].type}\ndata: \n\n") + len(rows[1].body)
