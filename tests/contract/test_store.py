"""What every `Store` promises.

Longer than most files because every store is held to all of it.
"""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import anyio
import msgspec
import pytest

from tintype.errors import StoreError
from tintype.ids import (
    DEFAULT_PROJECT,
    ConversationId,
    Digest,
    FileId,
    ItemId,
    KeyId,
    ProjectId,
    ResponseId,
)
from tintype.store.base import (
    Claim,
    Claimed,
    ConversationRow,
    EventRow,
    FileRow,
    ItemRow,
    Known,
    ResponseRow,
    Store,
    UsageRow,
)
from tintype.store.sqlite import SqliteStore
from tintype.testing.stores import MemoryStore

pytestmark = pytest.mark.anyio

STORES: dict[str, Callable[[Path], Store]] = {
    "memory": lambda folder: MemoryStore(),
    "sqlite": lambda folder: SqliteStore(folder / "tintype.db"),
}
A = ResponseId("resp_a")
B = ResponseId("resp_b")
OTHER = ProjectId("other")
CAT = Digest("ca" * 32)
DOG = Digest("d0" * 32)


@pytest.fixture(params=STORES)
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    store = STORES[request.param](tmp_path)
    await store.open()
    yield store
    await store.close()


def response(
    response_id: ResponseId = A, *, created_at: int = 100, is_stored: bool = True
) -> ResponseRow:
    return ResponseRow(
        id=response_id,
        project=DEFAULT_PROJECT,
        key_id=KeyId(""),
        created_at=created_at,
        status="queued",
        is_background=False,
        is_stored=is_stored,
        request=b'{"input":"\x00\xff"}',
        body=b"{}",
    )


def event(number: int, *blobs: Digest, is_final: bool = False) -> EventRow:
    return EventRow(
        sequence_number=number,
        type=f"type.{number}",
        body=b"body \x00 %d" % number,
        blobs=blobs,
        is_final=is_final,
    )


async def everything(store: Store, response_id: ResponseId = A) -> list[EventRow]:
    return list(await store.read(response_id, after=-1, limit=1_000))


async def test_what_is_created_is_read_back_unchanged(store: Store) -> None:
    events = [event(0), event(1, CAT, DOG), event(2, is_final=True)]
    await store.create(response(), events)
    assert await store.get(A) == response()
    assert await everything(store) == events


async def test_flags_are_kept(store: Store) -> None:
    row = msgspec.structs.replace(response(is_stored=False), is_background=True)
    await store.create(row, [])
    assert await store.get(A) == row


async def test_an_unknown_response_is_none_and_has_no_events(store: Store) -> None:
    assert await store.get(A) is None
    assert await everything(store) == []
    assert await store.delete(A) is False


async def test_append_extends_the_log_and_replaces_status_and_body(store: Store) -> None:
    await store.create(response(), [event(0)])
    await store.append(A, [event(1), event(2)], status="in_progress", body=b"new")
    assert await store.get(A) == msgspec.structs.replace(
        response(), status="in_progress", body=b"new"
    )
    assert await everything(store) == [event(0), event(1), event(2)]


async def test_append_may_change_the_body_alone(store: Store) -> None:
    await store.create(response(), [event(0)])
    await store.append(A, [], status="in_progress", body=b"new")
    row = await store.get(A)
    assert row is not None
    assert row.body == b"new"


async def test_a_log_may_begin_empty(store: Store) -> None:
    await store.create(response(), [])
    await store.append(A, [event(0)], status="queued", body=b"{}")
    assert await everything(store) == [event(0)]


async def test_reading_goes_on_after_a_number_and_stops_at_the_limit(store: Store) -> None:
    await store.create(response(), [event(n) for n in range(6)])
    assert list(await store.read(A, after=1, limit=2)) == [event(2), event(3)]
    assert list(await store.read(A, after=5, limit=2)) == []
    assert list(await store.read(A, after=99, limit=2)) == []


@pytest.mark.parametrize("numbers", [[1], [3], [2, 4], [2, 2], [0]])
async def test_append_refuses_a_number_that_is_not_the_next(
    store: Store, numbers: list[int]
) -> None:
    await store.create(response(), [event(0), event(1)])
    with pytest.raises(StoreError, match="next number"):
        await store.append(A, [event(n) for n in numbers], status="failed", body=b"x")
    assert await store.get(A) == response()
    assert await everything(store) == [event(0), event(1)]


async def test_append_refuses_a_final_log(store: Store) -> None:
    await store.create(response(), [event(0)])
    await store.append(A, [event(1, is_final=True)], status="completed", body=b"done")
    with pytest.raises(StoreError, match="final"):
        await store.append(A, [event(2)], status="failed", body=b"x")
    with pytest.raises(StoreError, match="final"):
        await store.append(A, [], status="failed", body=b"x")
    row = await store.get(A)
    assert row is not None
    assert row.status == "completed"


async def test_nothing_follows_a_final_event_within_one_append(store: Store) -> None:
    await store.create(response(), [])
    with pytest.raises(StoreError, match="final"):
        await store.append(A, [event(0, is_final=True), event(1)], status="x", body=b"x")
    assert await everything(store) == []


async def test_append_refuses_a_response_that_is_gone(store: Store) -> None:
    await store.create(response(), [event(0)])
    await store.delete(A)
    with pytest.raises(StoreError, match="gone"):
        await store.append(A, [event(1)], status="x", body=b"x")
    assert await everything(store) == []


async def test_create_refuses_a_taken_id_and_keeps_the_first(store: Store) -> None:
    await store.create(response(), [event(0)])
    with pytest.raises(StoreError):
        await store.create(response(created_at=999), [event(0), event(1)])
    assert await store.get(A) == response()
    assert await everything(store) == [event(0)]


async def test_create_refuses_a_log_that_does_not_begin_at_zero(store: Store) -> None:
    with pytest.raises(StoreError, match="next number"):
        await store.create(response(), [event(1)])
    assert await store.get(A) is None


async def test_delete_removes_one_response_and_its_log(store: Store) -> None:
    await store.create(response(A), [event(0)])
    await store.create(response(B), [event(0)])
    assert await store.delete(A) is True
    assert await store.get(A) is None
    assert await everything(store, A) == []
    assert await everything(store, B) == [event(0)]
    assert await store.delete(A) is False


async def test_unfinished_lists_logs_without_an_end_oldest_first(store: Store) -> None:
    await store.create(response(ResponseId("young"), created_at=30), [event(0)])
    await store.create(response(ResponseId("old"), created_at=10), [event(0)])
    await store.create(response(ResponseId("same second"), created_at=10), [])
    await store.create(response(ResponseId("done"), created_at=5), [event(0, is_final=True)])
    assert await store.unfinished() == ["old", "same second", "young"]
    await store.append(ResponseId("old"), [event(1, is_final=True)], status="x", body=b"x")
    assert await store.unfinished() == ["same second", "young"]


async def test_older_than_lists_finished_responses_oldest_first(store: Store) -> None:
    for created_at in (30, 10, 20, 40):
        await store.create(
            response(ResponseId(f"r{created_at}"), created_at=created_at), [event(0, is_final=True)]
        )
    await store.create(response(ResponseId("running"), created_at=1), [event(0)])
    assert await store.older_than(30, limit=10) == ["r10", "r20"]
    assert await store.older_than(100, limit=3) == ["r10", "r20", "r30"]


async def test_unstored_lists_what_must_not_outlive_its_run(store: Store) -> None:
    await store.create(response(A, is_stored=False), [event(0)])
    await store.create(response(B), [event(0)])
    assert await store.unstored() == [A]
    await store.delete(A)
    assert await store.unstored() == []


async def test_a_digest_is_an_orphan_when_its_last_referrer_goes(store: Store) -> None:
    await store.create(response(A), [event(0, CAT, DOG), event(1, CAT)])
    await store.create(response(B), [event(0, CAT)])
    await store.delete(A)
    assert await store.orphans(limit=10) == [DOG]
    await store.delete(B)
    assert set(await store.orphans(limit=10)) == {CAT, DOG}
    assert len(await store.orphans(limit=1)) == 1


async def test_a_response_keeps_what_those_before_it_knew(store: Store) -> None:
    c, d = ResponseId("resp_c"), ResponseId("resp_d")
    await store.create(response(A), [event(0)], known=Known(adds=(CAT,)))
    await store.create(response(B), [event(0)], known=Known(before=A, adds=(DOG,)))
    await store.create(response(c), [event(0)], known=Known(before=B))
    await store.create(response(d), [event(0)], known=Known(before=A))  # another way on
    await store.delete(A)
    await store.delete(B)
    assert await store.orphans(limit=10) == []
    await store.delete(c)
    assert await store.orphans(limit=10) == [DOG]
    await store.delete(d)
    assert set(await store.orphans(limit=10)) == {CAT, DOG}


async def test_what_goes_on_from_nobody_knows_what_it_learns(store: Store) -> None:
    await store.note_orphan(CAT)
    gone = ResponseId("resp_gone")
    await store.create(response(A), [event(0)], known=Known(before=gone, adds=(CAT, CAT)))
    assert await store.orphans(limit=10) == []
    await store.delete(A)
    assert await store.orphans(limit=10) == [CAT]


async def test_an_orphan_that_finds_a_referrer_is_none_any_more(store: Store) -> None:
    await store.create(response(A), [event(0, CAT)])
    await store.delete(A)
    await store.create(response(B), [])
    await store.append(B, [event(0, CAT)], status="x", body=b"x")
    assert await store.orphans(limit=10) == []
    await store.delete(B)
    assert await store.orphans(limit=10) == [CAT]


async def test_forgotten_orphans_are_not_listed(store: Store) -> None:
    await store.create(response(A), [event(0, CAT, DOG)])
    await store.delete(A)
    await store.remove_orphans([CAT], lambda digest: True)
    assert await store.orphans(limit=10) == [DOG]
    await store.remove_orphans([], lambda digest: True)
    await store.remove_orphans([CAT, DOG], lambda digest: True)
    assert await store.orphans(limit=10) == []


async def test_many_writers_at_once_leave_whole_logs(store: Store) -> None:
    ids = [ResponseId(f"resp_{n}") for n in range(20)]

    async def write(response_id: ResponseId) -> None:
        await store.create(response(response_id), [event(0)])
        for number in range(1, 20):
            await store.append(
                response_id, [event(number, is_final=number == 19)], status="x", body=b"x"
            )

    async with anyio.create_task_group() as tasks:
        for response_id in ids:
            tasks.start_soon(write, response_id)
    for response_id in ids:
        numbers = [e.sequence_number for e in await everything(store, response_id)]
        assert numbers == list(range(20))
    assert await store.unfinished() == []


async def test_of_two_writers_of_one_number_one_is_refused(store: Store) -> None:
    await store.create(response(), [event(0)])
    refusals: list[StoreError] = []

    async def write(body: bytes) -> None:
        try:
            await store.append(A, [event(1)], status="x", body=body)
        except StoreError as error:
            refusals.append(error)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(write, b"1")
        tasks.start_soon(write, b"2")
    assert len(refusals) == 1
    assert await everything(store) == [event(0), event(1)]


async def test_what_was_written_is_seen_by_the_next_read(store: Store) -> None:
    await store.create(response(), [])
    for number in range(50):
        await store.append(A, [event(number)], status="x", body=b"x")
        assert list(await store.read(A, after=number - 1, limit=10)) == [event(number)]


async def test_a_writer_that_was_cancelled_before_writes_nothing(store: Store) -> None:
    with anyio.CancelScope() as scope:
        scope.cancel()
        await store.create(response(), [event(0)])
    assert scope.cancelled_caught
    assert await store.get(A) is None


async def test_cancelled_writers_know_what_was_written(store: Store) -> None:
    """A write returns, or raises the cancellation and has written nothing: never in between."""
    await store.create(response(), [])
    written = -1

    async def write() -> None:
        nonlocal written
        for number in range(10_000):
            await store.append(A, [event(number)], status="x", body=b"x")
            written = number

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(write)
        while written < 20:
            await anyio.lowlevel.checkpoint()
        tasks.cancel_scope.cancel()
    assert [e.sequence_number for e in await everything(store)] == list(range(written + 1))


FOX = ItemId("ig_fox")


async def test_a_finished_picture_is_found_by_its_item_until_its_response_goes(
    store: Store,
) -> None:
    await store.create(response(), [event(0)])
    assert await store.find_picture(FOX, project=DEFAULT_PROJECT) is None

    await store.append(A, [event(1, CAT)], status="in_progress", body=b"", pictures={FOX: CAT})
    assert await store.find_picture(FOX, project=DEFAULT_PROJECT) == CAT

    await store.delete(A)
    assert await store.find_picture(FOX, project=DEFAULT_PROJECT) is None


async def test_a_picture_of_what_is_not_stored_is_found_only_by_who_names_it(
    store: Store,
) -> None:
    await store.create(response(is_stored=False), [event(0)])
    await store.append(A, [event(1, CAT)], status="in_progress", body=b"", pictures={FOX: CAT})

    assert await store.find_picture(FOX, project=DEFAULT_PROJECT) is None
    assert await store.find_picture(FOX, project=DEFAULT_PROJECT, of=B) is None
    assert await store.find_picture(FOX, project=DEFAULT_PROJECT, of=A) == CAT


async def test_a_noted_blob_is_an_orphan_until_something_refers_to_it(store: Store) -> None:
    await store.note_orphan(CAT)
    assert await store.orphans(limit=10) == [CAT]

    await store.create(response(), [event(0, CAT)])
    assert await store.orphans(limit=10) == []

    await store.note_orphan(CAT)
    assert await store.orphans(limit=10) == []


def file(
    number: int,
    *,
    project: ProjectId = DEFAULT_PROJECT,
    purpose: str = "vision",
    expires_at: int | None = None,
) -> FileRow:
    return FileRow(
        id=FileId(f"file_{number}"),
        project=project,
        created_at=number,
        expires_at=expires_at,
        filename="fox.png",
        purpose=purpose,
        size_bytes=3,
        digest=CAT,
    )


async def list_ids(store: Store, **changes: Any) -> list[str]:
    query: dict[str, Any] = {
        "project": DEFAULT_PROJECT,
        "purpose": None,
        "after": None,
        "limit": 10,
        "is_newest_first": True,
    }
    return [row.id for row in await store.list_files(**{**query, **changes})]


async def test_files_are_kept_listed_and_removed(store: Store) -> None:
    for number in range(4):
        await store.add_file(file(number, purpose="batch" if number == 2 else "vision"))

    assert await store.get_file(FileId("file_1")) == file(1)
    assert await store.get_file(FileId("file_9")) is None
    assert await list_ids(store) == ["file_3", "file_2", "file_1", "file_0"]
    assert await list_ids(store, is_newest_first=False, limit=2) == ["file_0", "file_1"]
    assert await list_ids(store, after=FileId("file_2")) == ["file_1", "file_0"]
    assert await list_ids(store, after=FileId("file_1"), is_newest_first=False) == [
        "file_2",
        "file_3",
    ]
    assert await list_ids(store, purpose="batch") == ["file_2"]
    assert await store.delete_file(FileId("file_1"))
    assert not await store.delete_file(FileId("file_1"))
    assert await store.get_file(FileId("file_1")) is None


async def test_lists_and_pictures_of_one_project_are_not_those_of_another(store: Store) -> None:
    await store.create(response(), [event(0)])
    await store.append(A, [event(1, CAT)], status="in_progress", body=b"", pictures={FOX: CAT})
    await store.add_file(file(1))
    await store.add_file(file(2, project=OTHER))

    assert await store.find_picture(FOX, project=OTHER) is None
    assert await store.find_picture(FOX, project=OTHER, of=A) is None
    assert await list_ids(store) == ["file_1"]
    assert await list_ids(store, project=OTHER, is_newest_first=False) == ["file_2"]


async def test_a_file_keeps_its_blob_until_it_goes(store: Store) -> None:
    await store.note_orphan(CAT)
    await store.add_file(file(1))
    assert await store.orphans(limit=10) == []

    await store.create(response(), [event(0, CAT)])
    await store.delete(A)
    assert await store.orphans(limit=10) == []

    await store.delete_file(FileId("file_1"))
    assert await store.orphans(limit=10) == [CAT]


async def test_files_whose_time_is_over_are_found(store: Store) -> None:
    for number, expires_at in enumerate((None, 50, 20, 100)):
        await store.add_file(file(number, expires_at=expires_at))

    assert await store.expired_files(50, limit=10) == ["file_2", "file_1"]
    assert await store.expired_files(50, limit=1) == ["file_2"]


TALK = ConversationId("conv_a")


def talk(metadata: bytes = b"{}") -> ConversationRow:
    return ConversationRow(id=TALK, project=DEFAULT_PROJECT, created_at=1, metadata=metadata)


def item(number: int, *blobs: Digest) -> ItemRow:
    return ItemRow(id=ItemId(f"item_{number}"), body=b"%d" % number, blobs=blobs)


async def item_ids(store: Store, **changes: Any) -> list[str]:
    query: dict[str, Any] = {"after": None, "limit": 10, "is_newest_first": False}
    return [row.id for row in await store.list_items(TALK, **{**query, **changes})]


async def test_conversations_keep_their_items_in_order(store: Store) -> None:
    assert await store.get_conversation(TALK) is None
    assert not await store.append_items(TALK, [item(1)])

    await store.add_conversation(talk(), [item(1), item(2)])
    assert await store.append_items(TALK, [item(3, CAT)])
    assert await store.append_items(TALK, [item(2, DOG), item(4)]), "a repeated append"

    assert await store.get_conversation(TALK) == talk()
    assert await item_ids(store) == ["item_1", "item_2", "item_3", "item_4"]
    assert await item_ids(store, is_newest_first=True, limit=2) == ["item_4", "item_3"]
    assert await item_ids(store, after=ItemId("item_2"), limit=1) == ["item_3"]
    assert await store.get_item(TALK, ItemId("item_2")) == item(2)
    assert await store.get_item(TALK, ItemId("item_9")) is None
    assert await store.update_conversation(TALK, metadata=b"new")
    assert await store.get_conversation(TALK) == talk(b"new")
    assert await store.delete_item(TALK, ItemId("item_1"))
    assert not await store.delete_item(TALK, ItemId("item_1"))
    assert await item_ids(store) == ["item_2", "item_3", "item_4"]
    assert await store.delete_conversation(TALK)
    assert not await store.delete_conversation(TALK)
    assert await item_ids(store) == []


async def test_a_conversation_keeps_its_blobs_until_they_go(store: Store) -> None:
    await store.create(response(), [event(0, CAT, DOG)])
    await store.add_conversation(talk(), [item(1, CAT), item(2, DOG)])
    await store.delete(A)
    assert await store.orphans(limit=10) == []

    await store.delete_item(TALK, ItemId("item_1"))
    assert await store.orphans(limit=10) == [CAT]

    await store.delete_conversation(TALK)
    assert set(await store.orphans(limit=10)) == {CAT, DOG}


def claim(key: str = "k", *, created_at: int = 1, **values: Any) -> Claim:
    changes = {"project": DEFAULT_PROJECT, "fingerprint": "f", **values}
    return Claim(key=key, created_at=created_at, **changes)


async def test_a_write_with_a_claim_is_done_once(store: Store) -> None:
    mine = claim(response_id=A)
    await store.create(response(), [event(0)], claim=mine)
    with pytest.raises(Claimed) as repeat:
        await store.create(response(B), [event(0)], claim=claim(response_id=B))
    assert repeat.value.claim == mine
    assert await store.get(B) is None

    await store.create(response(B), [event(0)], claim=claim(project=OTHER, response_id=B))
    assert await store.find_claim(DEFAULT_PROJECT, "k") == mine
    assert await store.find_claim_of(A) == mine
    assert await store.find_claim(DEFAULT_PROJECT, "l") is None


async def test_every_kind_of_write_takes_a_claim(store: Store) -> None:
    await store.add_file(file(1), claim=claim("file", outcome=b"\x00"))
    await store.add_conversation(talk(), [], claim=claim("talk"))
    await store.update_conversation(TALK, metadata=b"2", claim=claim("update"))
    await store.append_items(TALK, [ItemRow(id=FOX, body=b"")], claim=claim("items"))
    await store.add_claim(claim("bare"))

    with pytest.raises(Claimed):
        await store.add_file(file(2), claim=claim("file"))
    with pytest.raises(Claimed):
        await store.add_conversation(talk(), [], claim=claim("talk"))
    with pytest.raises(Claimed):
        await store.update_conversation(TALK, metadata=b"3", claim=claim("update"))
    with pytest.raises(Claimed):
        await store.append_items(TALK, [ItemRow(id=ItemId("b"), body=b"")], claim=claim("items"))
    with pytest.raises(Claimed):
        await store.add_claim(claim("bare"))

    assert await store.get_file(FileId("file_2")) is None
    found = await store.get_conversation(TALK)
    assert found is not None
    assert found.metadata == b"2"
    found_claim = await store.find_claim(DEFAULT_PROJECT, "file")
    assert found_claim is not None
    assert found_claim.outcome == b"\x00"


async def test_what_there_was_nothing_to_do_for_leaves_no_claim(store: Store) -> None:
    assert not await store.update_conversation(TALK, metadata=b"", claim=claim())
    assert not await store.append_items(TALK, [], claim=claim())
    assert await store.find_claim(DEFAULT_PROJECT, "k") is None


async def test_a_claim_keeps_what_is_not_stored_until_it_expires(store: Store) -> None:
    row = response(is_stored=False)
    await store.create(row, [event(0)], claim=claim(created_at=5, response_id=A))
    await store.add_claim(claim("young", created_at=9))
    assert await store.unstored() == []

    assert await store.expire_claims(5, limit=10) == []
    assert await store.expire_claims(6, limit=10) == [A]
    assert await store.unstored() == [A]
    assert await store.find_claim(DEFAULT_PROJECT, "k") is None
    assert await store.find_claim(DEFAULT_PROJECT, "young") is not None

    await store.drop_claim(DEFAULT_PROJECT, "young")
    assert await store.find_claim(DEFAULT_PROJECT, "young") is None


async def test_stored_responses_are_listed_in_the_order_of_their_making(store: Store) -> None:
    ids = [ResponseId(f"resp_{n}") for n in range(5)]
    for n, response_id in enumerate(ids):
        row = response(response_id, created_at=100 - n, is_stored=n != 3)
        if n == 1:
            row = msgspec.structs.replace(row, project=ProjectId("other"))
        await store.create(row, [event(0)])

    async def listed(*, after: ResponseId | None = None, limit: int = 9, down: bool = True) -> Any:
        rows = await store.list_responses(
            project=DEFAULT_PROJECT, after=after, limit=limit, is_newest_first=down
        )
        return [row.id for row in rows]

    assert await listed() == [ids[4], ids[2], ids[0]]
    assert await listed(down=False) == [ids[0], ids[2], ids[4]]
    assert await listed(limit=2) == [ids[4], ids[2]]
    assert await listed(after=ids[4]) == [ids[2], ids[0]]
    assert await listed(after=ids[0], down=False) == [ids[2], ids[4]]
    await store.delete(ids[4])
    assert await listed() == [ids[2], ids[0]]


KEY = KeyId("key")


def used(project: str = "p", *, day: int = 5, model: str = "m", **counts: int) -> UsageRow:
    return UsageRow(project=ProjectId(project), key_id=KEY, day=day, model=model, **counts)


async def test_what_is_used_is_added_up_with_what_it_is_used_for(store: Store) -> None:
    await store.create(response(), [event(0)], used=used(requests=1, pixels=10))
    end = {"status": "completed", "body": b""}
    await store.append(A, [event(1)], **end, used=used(pictures=1, engine_ms=7, cost_nusd=3))
    with pytest.raises(StoreError):
        await store.create(response(), [event(0)], used=used(requests=1))
    with pytest.raises(StoreError):
        await store.append(A, [event(9)], **end, used=used(pictures=1))
    await store.create(response(B), [event(0)], used=used(requests=1, pixels=5, day=6))

    assert await store.usage(None, since_day=0) == [
        used(requests=1, pixels=10, pictures=1, engine_ms=7, cost_nusd=3),
        used(requests=1, pixels=5, day=6),
    ]
    await store.delete(A)
    assert [row.pixels for row in await store.usage(None, since_day=0)] == [10, 5]
    assert await store.usage(None, since_day=7) == []


async def test_accounts_are_listed_by_project_and_day(store: Store) -> None:
    for number, row in enumerate(
        (used("p", day=2, requests=1), used("q", day=1, requests=2), used("p", day=3, requests=4))
    ):
        await store.create(response(ResponseId(f"resp_{number}")), [], used=row)
    everybody = await store.usage(None, since_day=2)
    assert [row.requests for row in everybody] == [1, 4]
    assert [row.requests for row in await store.usage(ProjectId("q"), since_day=0)] == [2]
    assert [row.requests for row in await store.usage(ProjectId("p"), since_day=3)] == [4]
