"""What only the SQLite store promises: durability, one owner, and honest refusals."""
# ruff: noqa: ASYNC220, ASYNC240 - nothing else runs on the loop while a test looks at a file

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import anyio
import apsw
import pytest

from tintype.errors import StorageFull, StoreError, Unwritable
from tintype.ids import DEFAULT_PROJECT, Digest, KeyId, ResponseId
from tintype.store.base import EventRow, ResponseRow
from tintype.store.database import store_error
from tintype.store.driver import connect
from tintype.store.queries import load_migrations, load_queries
from tintype.store.sqlite import SqliteStore

pytestmark = pytest.mark.anyio

A = ResponseId("resp_a")
B = ResponseId("resp_b")


def response(response_id: ResponseId = A, *, body: bytes = b"{}") -> ResponseRow:
    return ResponseRow(
        id=response_id,
        project=DEFAULT_PROJECT,
        key_id=KeyId(""),
        created_at=1,
        status="queued",
        is_background=True,
        is_stored=True,
        request=b"{}",
        body=body,
    )


def event(number: int, body: bytes = b"e") -> EventRow:
    return EventRow(sequence_number=number, type="t", body=body, blobs=(Digest("ca" * 32),))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "tintype.db"


async def opened(path: Path, *, limit_bytes: int | None = None) -> SqliteStore:
    store = SqliteStore(path, limit_bytes=limit_bytes)
    await store.open()
    return store


async def test_what_was_stored_survives_reopening(path: Path) -> None:
    store = await opened(path)
    await store.create(response(), [event(0), event(1)])
    await store.close()

    store = await opened(path)
    assert await store.get(A) == response()
    assert list(await store.read(A, after=-1, limit=10)) == [event(0), event(1)]
    assert await store.unfinished() == [A]
    await store.close()


async def test_close_finishes_what_is_queued(path: Path) -> None:
    store = await opened(path)
    async with anyio.create_task_group() as tasks:
        for number in range(200):
            tasks.start_soon(store.create, response(ResponseId(f"resp_{number:03}")), [event(0)])
        await anyio.lowlevel.checkpoint()  # all are queued, none is done
        await store.close()

    store = await opened(path)
    assert len(await store.unfinished()) == 200
    await store.close()


async def test_a_closed_store_refuses_and_closing_twice_is_harmless(path: Path) -> None:
    store = SqliteStore(path)
    with pytest.raises(StoreError, match="not open"):
        await store.get(A)
    await store.open()
    await store.close()
    await store.close()
    with pytest.raises(StoreError, match="not open"):
        await store.create(response(), [])
    with pytest.raises(StoreError, match="not open"):
        await store.get(A)


async def test_reads_in_flight_end_before_the_store_closes(path: Path) -> None:
    store = await opened(path)
    await store.create(response(), [event(0)])
    seen: list[object] = []

    async def read() -> None:
        try:
            seen.append(await store.get(A))
        except StoreError as error:
            seen.append(str(error))

    async with anyio.create_task_group() as tasks:
        for _ in range(40):
            tasks.start_soon(read)
        await anyio.lowlevel.checkpoint()
        await store.close()
    assert len(seen) == 40
    assert all(row in (response(), "The store is closed.") for row in seen)


async def test_a_second_store_is_told_what_to_do(path: Path) -> None:
    first = await opened(path)
    with pytest.raises(StoreError, match=r"in use by another Tintype.*Stop that one"):
        await opened(path)
    await first.create(response(), [])
    await first.close()
    second = await opened(path)
    assert await second.get(A) == response()
    await second.close()


async def test_a_second_process_is_told_what_to_do(path: Path) -> None:
    store = await opened(path)
    code = (
        "import anyio, sys; from pathlib import Path\n"
        "from tintype.store.sqlite import SqliteStore\n"
        "anyio.run(SqliteStore(Path(sys.argv[1])).open)"
    )
    other = await anyio.run_process([sys.executable, "-c", code, str(path)], check=False)
    await store.close()
    assert other.returncode == 1
    assert b"StoreError: The database is in use by another Tintype" in other.stderr


async def test_a_newer_schema_is_refused_and_left_alone(path: Path) -> None:
    await (await opened(path)).close()
    db = connect(path)
    db.pragma("user_version", 999)
    db.close()
    with pytest.raises(StoreError, match=r"schema 999.*update Tintype"):
        await opened(path)
    assert connect(path).pragma("user_version") == 999


async def test_another_programs_database_is_refused_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    db = connect(path)
    db.execute("CREATE TABLE theirs (a)")
    db.close()
    with pytest.raises(StoreError, match="another program"):
        await opened(path)
    db = connect(path)
    assert db.execute("SELECT name FROM sqlite_schema").fetchone() == ("theirs",)
    assert db.pragma("journal_mode") == "delete"


async def test_a_file_that_is_no_database_is_refused(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database at all " * 500)
    with pytest.raises(StoreError, match="damaged"):
        await opened(path)
    path.unlink()
    await (await opened(path)).close()  # the failed open let the lock go


async def test_a_database_with_torn_pages_gives_store_errors(path: Path) -> None:
    store = await opened(path)
    for number in range(200):
        await store.create(response(ResponseId(f"resp_{number}"), body=b"b" * 2_000), [event(0)])
    await store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:196_608] + b"\xee" * (len(whole) - 196_608))
    store = await opened(path)  # its first pages are whole
    with pytest.raises(StoreError, match="damaged"):
        await store.get(ResponseId("resp_199"))
    await store.close()


async def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StoreError, match="folder cannot be written"):
        await opened(tmp_path / "file" / "tintype.db")


async def test_a_full_disk_fails_the_write_and_leaves_the_store_usable(path: Path) -> None:
    store = await opened(path, limit_bytes=200_000)
    await store.create(response(), [event(0)])
    with pytest.raises(StorageFull, match="full"):
        await store.append(A, [event(1, b"e" * 400_000)], status="x", body=b"x")
    assert await store.get(A) == response()
    await store.append(A, [event(1)], status="in_progress", body=b"{}")
    assert list(await store.read(A, after=-1, limit=10)) == [event(0), event(1)]
    await store.close()


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (apsw.SQLITE_FULL, StorageFull),
        (apsw.SQLITE_READONLY, Unwritable),
        (apsw.SQLITE_IOERR_WRITE, Unwritable),
        (apsw.SQLITE_IOERR_FSYNC, Unwritable),
        (apsw.SQLITE_IOERR_READ, StoreError),
        (apsw.SQLITE_CORRUPT, StoreError),
    ],
)
def test_errors_of_sqlite_say_whether_the_disk_may_recover(code: int, expected: type) -> None:
    assert type(store_error(apsw.exception_for(code))) is expected


async def test_a_full_disk_spares_the_small_neighbours_of_a_big_write(path: Path) -> None:
    store = await opened(path, limit_bytes=200_000)
    refused: list[ResponseId] = []

    async def create(response_id: ResponseId, size: int) -> None:
        try:
            await store.create(response(response_id, body=b"b" * size), [event(0)])
        except StoreError:
            refused.append(response_id)

    async with anyio.create_task_group() as tasks:
        for number in range(20):
            tasks.start_soon(create, ResponseId(f"resp_{number}"), 100)
        tasks.start_soon(create, B, 400_000)
        for number in range(20, 40):
            tasks.start_soon(create, ResponseId(f"resp_{number}"), 100)
    assert refused == [B]
    assert len(await store.unfinished()) == 40
    await store.close()


async def test_a_cut_wait_applies_the_write_whole_or_not_at_all(path: Path) -> None:
    """asyncio's bare `Task.cancel` can cut the wait, never the write."""
    store = await opened(path)
    await store.create(response(), [])
    append = asyncio.ensure_future(
        store.append(A, [event(0), event(1)], status="in_progress", body=b"new")
    )
    await anyio.lowlevel.checkpoint()
    append.cancel()
    with pytest.raises(asyncio.CancelledError):
        await append
    await store.remove_orphans([], lambda digest: True)  # queued behind it, so it is decided now
    assert list(await store.read(A, after=-1, limit=10)) == [event(0), event(1)]
    await store.close()


WRITER = """
import sys
from pathlib import Path
import anyio
from tintype.store.base import EventRow, ResponseRow
from tintype.store.database import store_error
from tintype.store.sqlite import SqliteStore

async def write(store, response_id):
    row = ResponseRow(id=response_id, project="p", key_id="", created_at=1, status="x",
                      is_background=False, is_stored=True, request=b"", body=b"")
    await store.create(row, [])
    for number in range(10**9):
        event = EventRow(sequence_number=number, type="t", body=b"e" * 500)
        await store.append(response_id, [event], status="x", body=b"%d" % number)
        print(response_id, number, flush=True)

async def main():
    store = SqliteStore(Path(sys.argv[1]))
    await store.open()
    async with anyio.create_task_group() as tasks:
        for n in range(8):
            tasks.start_soon(write, store, f"resp_{n}")

anyio.run(main)
"""


async def test_kill_9_loses_no_acknowledged_event(path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(500)]
    os.kill(process.pid, signal.SIGKILL)
    lines += process.stdout.readlines()
    process.stdout.close()
    process.wait()

    acknowledged: dict[str, int] = {}
    for line in lines:
        if line.endswith("\n"):
            response_id, number = line.split()
            acknowledged[response_id] = int(number)
    store = await opened(path)
    for response_id, number in acknowledged.items():
        events = await store.read(ResponseId(response_id), after=-1, limit=1_000_000)
        numbers = [e.sequence_number for e in events]
        assert numbers == list(range(len(numbers)))
        assert numbers[-1] >= number
        row = await store.get(ResponseId(response_id))
        assert row is not None
        assert row.body == b"%d" % numbers[-1]  # body and log are one transaction
    assert len(acknowledged) == 8
    await store.close()


async def test_every_search_uses_an_index(path: Path) -> None:
    """So that no call grows with the number of stored responses."""
    await (await opened(path)).close()
    db = connect(path)
    for name, statement in load_queries("sqlite.sql").items():
        named = {
            "response_id": "a",
            "digest": "a",
            "project": "a",
            "purpose": "a",
            "after": "a",
            "limit": 1,
            "conversation_id": "a",
        }
        values = named if ":" in statement else ("1",) * statement.count("?")
        plan = [row[3] for row in db.execute("EXPLAIN QUERY PLAN " + statement, values)]
        scans = [step for step in plan if step.startswith("SCAN") and "USING" not in step]
        # orphans are the listing itself, and a constant row is no search
        assert scans in ([], ["SCAN orphan"], ["SCAN CONSTANT ROW"]), name
        assert not any("TEMP B-TREE" in step for step in plan), name


async def test_an_older_schema_is_brought_up_to_date_with_what_it_holds(path: Path) -> None:
    path.parent.mkdir()
    db = connect(path)
    db.execute(load_migrations()[0])
    db.pragma("user_version", 1)
    values = (A, 1, "queued", 1, 1, b"{}", b"{}", 0)
    db.execute("INSERT INTO response VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
    values = (A, 0, "t", b"e", "ca" * 32, 0)
    db.execute("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)", values)
    db.close()
    store = await opened(path)
    assert await store.get(A) == response()
    assert list(await store.read(A, after=-1, limit=10)) == [event(0)]
    await store.append(A, [event(1)], status="in_progress", body=b"{}")
    await store.close()
    assert connect(path).pragma("user_version") == len(load_migrations())
