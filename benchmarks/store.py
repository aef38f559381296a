"""The SQLite store: does it slow down as it fills, and what group commit is worth."""

import random
import tempfile
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import anyio
import apsw

from benchmarks.figures import Budget, Table, median, p99
from tintype.ids import DEFAULT_PROJECT, RESPONSE, Digest, KeyId, ResponseId, SystemEntropy, new_id
from tintype.store import writer
from tintype.store.base import EventRow, ResponseRow
from tintype.store.sqlite import SqliteStore

TITLE = "Store"
BUDGETS = {
    "ratio": Budget(1.2, "x"),
    "group": Budget(2, "x", is_least=True),
}

FEW, FULL = 100, 100_000
TASKS = 64
EVENTS = 16
BODY_BYTES = 1_500  # of a response; its lifecycle events hold it too
EVENT_BYTES = 300

_FILL = f"""
WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < :count)
INSERT INTO response (
    id, created_at, status, is_background, is_stored, request, body, is_finished
)
SELECT 'resp_' || printf('%08x', n + :oldest) || lower(hex(randomblob(12))), n, 'completed', 0, 1,
    zeroblob(800), zeroblob({BODY_BYTES}), 1
FROM number;
WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < {EVENTS})
INSERT INTO event
SELECT id, n, 'response.output_item.done', zeroblob(CASE WHEN n IN (0, 1, {EVENTS - 1})
    THEN {BODY_BYTES} ELSE {EVENT_BYTES} END), '', n = {EVENTS - 1}
FROM (SELECT id FROM response ORDER BY id) CROSS JOIN number;
INSERT INTO blob_ref SELECT id, lower(hex(randomblob(32))) FROM response ORDER BY id;
INSERT INTO picture
SELECT 'ig_' || substr(response_id, 6, 8) || lower(hex(randomblob(12))), response_id, digest
FROM blob_ref;
"""

_chance = random.Random(0)
_entropy = SystemEntropy()


def measure(*, is_quick: bool) -> Table:
    return anyio.run(partial(_measure, is_quick=is_quick), backend_options={"use_uvloop": True})


async def _measure(*, is_quick: bool) -> Table:
    count, rounds = (10_000, 100) if is_quick else (FULL, 2_000)
    table = Table(
        TITLE,
        (
            "what",
            f"with {FEW} responses, p50 µs",
            f"with {count:,} responses, p50 µs",
            "ratio",
            "p99 ratio",
        ),
    )
    with tempfile.TemporaryDirectory(prefix="tintype-bench-") as folder:
        few, full = SqliteStore(Path(folder) / "few.db"), SqliteStore(Path(folder) / "full.db")
        for store in (few, full):  # for their tables
            await store.open()
            await store.close()
        await anyio.to_thread.run_sync(_fill, Path(folder) / "few.db", FEW)
        seconds, size_mb = await anyio.to_thread.run_sync(_fill, Path(folder) / "full.db", count)
        await few.open()
        await full.open()
        found = await _in_turns(few, full, rounds)
        for name, (before_us, after_us) in found.items():
            ratio = median(after_us) / median(before_us)
            table.add(
                name,
                f"{median(before_us):.0f}",
                f"{median(after_us):.0f}",
                f"{ratio:.2f}x",
                f"{p99(after_us) / p99(before_us):.2f}x",
                judged=[(ratio, BUDGETS.get(name, BUDGETS["ratio"]))],
            )
        await full.close()
        await _add_rates(table, few, 500 if is_quick else 5_000)
        await few.close()
    table.notes.append(
        f"Each write is one durable transaction (`synchronous=FULL`), the two files take turns. "
        f"The full file has {EVENTS} events a response, {size_mb:.0f} MB, and was written "
        f"directly, in {seconds:.0f} s."
    )
    return table


def _fill(path: Path, count: int) -> tuple[float, float]:
    start = time.perf_counter()
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA cache_size = -1000000")
    with connection:
        connection.execute(_FILL, {"count": count, "oldest": int(time.time()) - 2 * FULL})
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return time.perf_counter() - start, path.stat().st_size / 1e6


async def _in_turns(
    few: SqliteStore, full: SqliteStore, rounds: int
) -> dict[str, tuple[list[float], list[float]]]:
    found: dict[str, tuple[list[float], list[float]]] = {
        name: ([], []) for name in ("create", "append", "get", "read a log", "delete")
    }
    for number in range(rounds + 20):
        pair = ((0, few), (1, full))
        for place, store in pair if number % 2 else reversed(pair):
            for name, microseconds in (await _life(store)).items():
                if number >= 20:
                    found[name][place].append(microseconds)
    return found


async def _life(store: SqliteStore) -> dict[str, float]:
    """Take one response through all calls and return the microseconds of each."""
    response_id = _new_id()
    finish = partial(store.append, response_id, [_event(3, is_final=True)])
    return {
        "create": await _us(partial(_create, store, response_id)),
        "append": await _us(
            partial(store.append, response_id, [_event(2)], status="in_progress", body=_BODY)
        ),
        "get": await _us(partial(store.get, response_id)),
        "read a log": await _us(partial(store.read, response_id, after=-1, limit=32)),
        "delete": await _us(partial(_finish_and_delete, store, response_id, finish)),
    }


async def _us(call: Callable[[], Awaitable[object]]) -> float:
    start = time.perf_counter()
    own = await call()
    return own if isinstance(own, float) else 1e6 * (time.perf_counter() - start)


async def _finish_and_delete(
    store: SqliteStore, response_id: ResponseId, finish: Callable[..., Awaitable[None]]
) -> float:
    await finish(status="completed", body=_BODY)
    return await _us(partial(store.delete, response_id))


async def _add_rates(table: Table, store: SqliteStore, count: int) -> None:
    """Measure appends by one task, by many, and by many without group commit, in turns."""
    rates: dict[str, list[float]] = {"alone": [], "group": [], "no group": []}
    for _ in range(5):
        rates["alone"].append(await _appends_per_s(store, 1, count // 4))
        rates["group"].append(await _appends_per_s(store, TASKS, count))
        batch, writer.MAX_BATCH_UNITS = writer.MAX_BATCH_UNITS, 1  # type: ignore[misc]
        try:
            rates["no group"].append(await _appends_per_s(store, TASKS, count // 4))
        finally:
            writer.MAX_BATCH_UNITS = batch  # type: ignore[misc]
    each = median(rates["no group"])
    names = {
        "alone": "appends, one task",
        "no group": f"appends, {TASKS} tasks, a commit for each",
        "group": f"appends, {TASKS} tasks, group commit",
    }
    for name, what in names.items():
        rate = median(rates[name])
        ratio = rate / each
        judged = [(ratio, BUDGETS[name])] if name in BUDGETS else []
        table.add(what, f"{rate:,.0f}/s", "", f"{ratio:.2f}x", "", judged=judged)


async def _appends_per_s(store: SqliteStore, tasks: int, count: int) -> float:
    ids = [_new_id() for _ in range(tasks)]
    for response_id in ids:
        await _create(store, response_id)

    async def write(response_id: ResponseId) -> None:
        for number in range(2, 2 + count // tasks):
            await store.append(response_id, [_event(number)], status="in_progress", body=_BODY)

    start = time.perf_counter()
    async with anyio.create_task_group() as group:
        for response_id in ids:
            group.start_soon(write, response_id)
    return tasks * (count // tasks) / (time.perf_counter() - start)


_BODY = b"x" * BODY_BYTES


def _new_id() -> ResponseId:
    return ResponseId(new_id(RESPONSE, _entropy))


async def _create(store: SqliteStore, response_id: ResponseId) -> None:
    row = ResponseRow(
        id=response_id,
        project=DEFAULT_PROJECT,
        key_id=KeyId(""),
        created_at=0,
        status="in_progress",
        is_background=False,
        is_stored=True,
        request=b"x" * 800,
        body=_BODY,
    )
    await store.create(row, [_event(0), _event(1)])


def _event(number: int, *, is_final: bool = False) -> EventRow:
    digest = Digest(f"{_chance.getrandbits(256):064x}")
    return EventRow(
        sequence_number=number,
        type="response.output_item.done",
        body=b"x" * EVENT_BYTES,
        blobs=(digest,) if number == 2 else (),
        is_final=is_final,
    )
