"""Group commit: many units share a transaction, and fail or succeed each for itself."""

import threading
from collections.abc import AsyncIterator
from pathlib import Path

import anyio
import pytest

from tintype.errors import StoreError
from tintype.store.database import open_reader, open_writer
from tintype.store.driver import Database
from tintype.store.writer import Writer

pytestmark = pytest.mark.anyio


@pytest.fixture
async def writer(tmp_path: Path) -> AsyncIterator[Writer]:
    writer = Writer(open_writer(tmp_path / "tintype.db", limit_bytes=None))
    yield writer
    await writer.close()


async def marks(writer: Writer) -> list[str]:
    return await writer.run(
        lambda db: [row[0] for row in db.execute("SELECT digest FROM orphan ORDER BY 1")]
    )


async def test_a_unit_returns_its_value(writer: Writer) -> None:
    assert await writer.run(lambda db: 42) == 42


async def test_one_failing_unit_does_not_fail_its_batch(writer: Writer) -> None:
    failures: list[str] = []

    async def insert(name: str, *, raises: Exception | None = None) -> None:
        def unit(db: Database) -> None:
            db.execute("INSERT INTO orphan VALUES (?)", (name,))
            if raises is not None:
                raise raises

        try:
            await writer.run(unit)
        except (StoreError, ZeroDivisionError):
            failures.append(name)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(insert, "a")
        tasks.start_soon(insert, "a")  # breaks the primary key
        tasks.start_soon(lambda: insert("b", raises=StoreError("no")))
        tasks.start_soon(lambda: insert("c", raises=ZeroDivisionError()))
        tasks.start_soon(insert, "d")
    assert sorted(failures) == ["a", "b", "c"]
    assert await marks(writer) == ["a", "d"]


async def test_what_queues_up_behind_a_commit_shares_the_next(
    writer: Writer, tmp_path: Path
) -> None:
    is_running, may_go_on = threading.Event(), threading.Event()
    seen_from_outside: list[int] = []

    def slow(db: Database) -> None:
        is_running.set()
        assert may_go_on.wait(10)

    def insert(db: Database) -> None:
        db.execute("INSERT INTO orphan VALUES (hex(randomblob(32)))")
        reader = open_reader(tmp_path / "tintype.db")
        seen_from_outside.extend(row[0] for row in reader.execute("SELECT count(*) FROM orphan"))
        reader.close()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(writer.run, slow)
        await anyio.to_thread.run_sync(is_running.wait)
        for _ in range(50):
            tasks.start_soon(writer.run, insert)
        await anyio.wait_all_tasks_blocked()
        may_go_on.set()
    assert seen_from_outside == [0] * 50  # nothing was committed until all had run
    assert len(await marks(writer)) == 50


async def test_a_failing_commit_fails_the_unit_and_spares_what_follows(writer: Writer) -> None:
    def breaks_at_commit(db: Database) -> None:
        db.execute("PRAGMA defer_foreign_keys = ON")
        db.execute("INSERT INTO blob_ref VALUES ('no such response', 'x')")

    with pytest.raises(StoreError, match="contradicts") as caught:
        await writer.run(breaks_at_commit)
    assert caught.value.__cause__ is not None
    await writer.run(lambda db: db.execute("INSERT INTO orphan VALUES ('after')"))
    assert await marks(writer) == ["after"]


async def test_a_failing_commit_tells_every_unit_of_the_batch_the_truth(writer: Writer) -> None:
    outcomes: dict[str, str] = {}

    async def run(name: str, statement: str) -> None:
        def unit(db: Database) -> None:
            db.execute("PRAGMA defer_foreign_keys = ON")
            db.execute(statement)

        try:
            await writer.run(unit)
            outcomes[name] = "done"
        except StoreError:
            outcomes[name] = "refused"

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(run, "first", "INSERT INTO orphan VALUES ('first')")
        tasks.start_soon(run, "bad", "INSERT INTO blob_ref VALUES ('no such response', 'x')")
        tasks.start_soon(run, "last", "INSERT INTO orphan VALUES ('last')")
    assert outcomes == {"first": "done", "bad": "refused", "last": "done"}
    assert await marks(writer) == ["first", "last"]


async def test_a_closed_writer_refuses(tmp_path: Path) -> None:
    writer = Writer(open_writer(tmp_path / "tintype.db", limit_bytes=None))
    await writer.close()
    with pytest.raises(StoreError, match="closed"):
        await writer.run(lambda db: None)
