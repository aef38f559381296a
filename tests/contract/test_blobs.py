"""What every `BlobStore` promises."""

import hashlib
from collections.abc import Callable
from contextlib import aclosing
from pathlib import Path

import anyio
import pytest

from tintype.blobs.base import BlobStore
from tintype.blobs.disk import DiskBlobs
from tintype.errors import StoreError
from tintype.ids import Digest
from tintype.testing.stores import ManualClock, MemoryBlobs

pytestmark = pytest.mark.anyio

BLOB_STORES: dict[str, Callable[[Path, ManualClock], BlobStore]] = {
    "memory": lambda folder, clock: MemoryBlobs(clock),
    "disk": lambda folder, clock: DiskBlobs(folder / "blobs", clock),
}
PICTURE = bytes(range(256)) * 40
MISSING = Digest("ab" * 32)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture(params=BLOB_STORES)
async def blobs(request: pytest.FixtureRequest, tmp_path: Path, clock: ManualClock) -> BlobStore:
    blobs = BLOB_STORES[request.param](tmp_path, clock)
    await blobs.open()
    return blobs


@pytest.mark.parametrize("data", [PICTURE, b"", b"\x00"])
async def test_a_blob_is_read_back_under_its_sha256(blobs: BlobStore, data: bytes) -> None:
    digest = await blobs.put(data)
    assert digest == hashlib.sha256(data).hexdigest()
    assert await blobs.get(digest) == data


async def test_the_same_bytes_are_one_blob(blobs: BlobStore) -> None:
    assert await blobs.put(PICTURE) == await blobs.put(PICTURE)
    digest = await blobs.put(PICTURE)
    assert blobs.delete(digest, unless_put_within_s=0) is True
    with pytest.raises(StoreError, match="missing"):
        await blobs.get(digest)


async def test_many_puts_at_once(blobs: BlobStore) -> None:
    pictures = [PICTURE + bytes([n % 10]) for n in range(50)]
    async with anyio.create_task_group() as tasks:
        for picture in pictures:
            tasks.start_soon(blobs.put, picture)
    for picture in pictures:
        assert await blobs.get(Digest(hashlib.sha256(picture).hexdigest())) == picture


@pytest.mark.parametrize("size", [1_000, len(PICTURE), len(PICTURE) + 1, len(PICTURE) // 2])
async def test_chunks_have_the_asked_size_but_the_last(blobs: BlobStore, size: int) -> None:
    digest = await blobs.put(PICTURE)
    async with aclosing(blobs.chunks(digest, size=size)) as pieces:
        seen = [piece async for piece in pieces]
    assert b"".join(seen) == PICTURE
    assert all(len(piece) == size for piece in seen[:-1])
    assert 0 < len(seen[-1]) <= size


async def test_a_reader_may_leave_in_the_middle(blobs: BlobStore) -> None:
    digest = await blobs.put(PICTURE)
    async with aclosing(blobs.chunks(digest, size=100)) as pieces:
        assert await anext(pieces) == PICTURE[:100]
    assert await blobs.get(digest) == PICTURE


@pytest.mark.parametrize("digest", [MISSING, Digest("../../etc/passwd"), Digest("")])
async def test_a_missing_blob_is_an_error_everywhere(blobs: BlobStore, digest: Digest) -> None:
    with pytest.raises(StoreError, match="missing"):
        await blobs.get(digest)
    with pytest.raises(StoreError, match="missing"):
        await blobs.path(digest)
    with pytest.raises(StoreError, match="missing"):
        await blobs.check(digest)
    async with aclosing(blobs.chunks(digest, size=10)) as pieces:
        with pytest.raises(StoreError, match="missing"):
            await anext(pieces)


async def test_a_path_holds_the_blob_if_there_is_one(blobs: BlobStore) -> None:
    path = await blobs.path(await blobs.put(PICTURE))
    assert path is None or path.read_bytes() == PICTURE


async def test_what_is_whole_passes_the_check(blobs: BlobStore) -> None:
    await blobs.check(await blobs.put(PICTURE))


async def test_deleting_a_missing_blob_is_done_already(blobs: BlobStore) -> None:
    assert blobs.delete(MISSING, unless_put_within_s=60) is True


async def test_a_young_blob_is_spared(blobs: BlobStore, clock: ManualClock) -> None:
    digest = await blobs.put(PICTURE)
    clock.advance(59)
    assert blobs.delete(digest, unless_put_within_s=60) is False
    assert await blobs.get(digest) == PICTURE
    clock.advance(1)
    assert blobs.delete(digest, unless_put_within_s=60) is True


async def test_putting_it_again_makes_a_blob_young(blobs: BlobStore, clock: ManualClock) -> None:
    digest = await blobs.put(PICTURE)
    clock.advance(1_000)
    await blobs.put(PICTURE)
    assert blobs.delete(digest, unless_put_within_s=60) is False
