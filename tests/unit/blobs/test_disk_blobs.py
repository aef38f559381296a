"""What only the disk promises: whole files, found damage, no leftovers."""
# ruff: noqa: ASYNC240 - nothing else runs on the loop while a test looks at a file

import hashlib
from pathlib import Path

import anyio
import pytest

from tintype.blobs.disk import COMPARED_S, DiskBlobs
from tintype.errors import BlobLost, StoreError
from tintype.testing.stores import ManualClock

pytestmark = pytest.mark.anyio

PICTURE = b"picture" * 1_000


async def opened(folder: Path, clock: ManualClock | None = None) -> DiskBlobs:
    blobs = DiskBlobs(folder, clock or ManualClock())
    await blobs.open()
    return blobs


async def test_blobs_survive_reopening_under_their_digest(tmp_path: Path) -> None:
    digest = await (await opened(tmp_path)).put(PICTURE)
    assert (tmp_path / digest[:2] / digest[2:]).read_bytes() == PICTURE
    assert await (await opened(tmp_path)).get(digest) == PICTURE


async def test_opening_removes_what_an_interrupted_put_left(tmp_path: Path) -> None:
    blobs = await opened(tmp_path)
    digest = await blobs.put(PICTURE)
    (tmp_path / "tmp" / "half a picture").write_bytes(b"half")
    blobs = await opened(tmp_path)
    assert list((tmp_path / "tmp").iterdir()) == []
    assert await blobs.get(digest) == PICTURE


async def test_a_put_leaves_no_temporary_file(tmp_path: Path) -> None:
    await (await opened(tmp_path)).put(PICTURE)
    assert list((tmp_path / "tmp").iterdir()) == []


async def test_a_file_that_was_compared_is_compared_again_once_it_changes(tmp_path: Path) -> None:
    clock = ManualClock()
    blobs = await opened(tmp_path, clock)
    digest = await blobs.put(PICTURE)
    path = tmp_path / digest[:2] / digest[2:]
    for wait_s in (0, COMPARED_S + 1, 0):
        clock.advance(wait_s)
        assert b"".join([piece async for piece in blobs.chunks(digest, size=999)]) == PICTURE
    for damaged in (PICTURE[:-1] + b"?", PICTURE[:-7], PICTURE + b"?"):
        path.write_bytes(damaged)
        with pytest.raises(BlobLost):
            [piece async for piece in blobs.chunks(digest, size=999)]
        await blobs.put(PICTURE)  # which finds a wrong size, and not a wrong byte
        path.write_bytes(PICTURE)
        assert b"".join([piece async for piece in blobs.chunks(digest, size=1_000)]) == PICTURE


async def test_changed_bytes_are_found_when_read(tmp_path: Path) -> None:
    blobs = await opened(tmp_path)
    digest = await blobs.put(PICTURE)
    (tmp_path / digest[:2] / digest[2:]).write_bytes(PICTURE[:-1] + b"!")
    with pytest.raises(StoreError, match="damaged"):
        await blobs.get(digest)


async def test_a_truncated_blob_is_mended_by_putting_it_again(tmp_path: Path) -> None:
    blobs = await opened(tmp_path)
    digest = await blobs.put(PICTURE)
    (tmp_path / digest[:2] / digest[2:]).write_bytes(PICTURE[:100])
    assert await blobs.put(PICTURE) == digest
    assert await blobs.get(digest) == PICTURE


async def test_putting_it_again_only_touches_the_file(tmp_path: Path) -> None:
    clock = ManualClock(now_s=1_000)
    blobs = await opened(tmp_path, clock)
    digest = await blobs.put(PICTURE)
    path = tmp_path / digest[:2] / digest[2:]
    inode = path.stat().st_ino
    assert path.stat().st_mtime == 1_000
    clock.advance(60)
    await blobs.put(PICTURE)
    assert path.stat().st_mtime == 1_060
    assert path.stat().st_ino == inode


async def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StoreError, match="cannot be written"):
        await opened(tmp_path / "file")


async def test_a_write_that_fails_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    blobs = await opened(tmp_path)
    digest = hashlib.sha256(PICTURE).hexdigest()
    (tmp_path / digest[:2]).write_bytes(b"in the way")
    with pytest.raises(StoreError, match="could not be written"):
        await blobs.put(PICTURE)
    assert list((tmp_path / "tmp").iterdir()) == []


async def test_the_same_picture_put_many_times_at_once_is_one_file(tmp_path: Path) -> None:
    blobs = await opened(tmp_path)
    async with anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(blobs.put, PICTURE)
    assert sum(1 for path in tmp_path.rglob("*") if path.is_file()) == 1


async def test_putting_and_sweeping_at_once_never_loses_a_young_blob(tmp_path: Path) -> None:
    clock = ManualClock()
    blobs = await opened(tmp_path, clock)
    digest = await blobs.put(PICTURE)

    async def sweep() -> None:
        blobs.delete(digest, unless_put_within_s=60)

    for _ in range(50):
        clock.advance(100)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(blobs.put, PICTURE)
            tasks.start_soon(sweep)
        assert await blobs.get(digest) == PICTURE
