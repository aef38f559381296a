"""The event log under any schedule, and the fold of any prefix."""

from collections.abc import Mapping, Sequence
from typing import Any

import anyio
import anyio.lowlevel
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openai.types.responses import Response as OpenAIResponse

from tintype.ids import DEFAULT_PROJECT, Digest, ItemId, KeyId, ResponseId
from tintype.protocol.codec import BlobRef, encode_template, split_template
from tintype.protocol.events import Event, ResponseCreatedEvent, read_template
from tintype.protocol.responses import Response
from tintype.protocol.tools import ResolvedImageTool
from tintype.service.event_log import EventLog
from tintype.service.fold import NEXT, fold, is_final
from tintype.service.narrate import Narrator, row_of
from tintype.service.usage import response_usage, tool_usage
from tintype.store.base import NO_PICTURES, EventRow, ResponseRow, UsageRow
from tintype.testing.stores import CountingEntropy, ManualClock, MemoryStore

RESPONSE_ID = ResponseId("resp_1")
USAGE = response_usage(input_tokens=3, output_tokens=0)
TOOL_USAGE = tool_usage(prompt_tokens=3, picture_tokens=272)
TOOL = ResolvedImageTool(
    action="generate",
    background="opaque",
    model="scripted",
    moderation="auto",
    n=1,
    output_compression=100,
    output_format="png",
    partial_images=3,
    quality="high",
    size="256x256",
    seed=1,
)


def new_response(*, is_background: bool) -> Response:
    return Response(
        id=RESPONSE_ID,
        created_at=1,
        status="queued" if is_background else "in_progress",
        background=is_background,
        model="gpt-5",
    )


async def open_log(*, is_background: bool) -> tuple[MemoryStore, EventLog]:
    store = MemoryStore()
    await store.open()
    response = new_response(is_background=is_background)
    created = ResponseCreatedEvent(sequence_number=0, response=response)
    row = ResponseRow(
        id=RESPONSE_ID,
        project=DEFAULT_PROJECT,
        key_id=KeyId(""),
        created_at=1,
        status=response.status,
        is_background=is_background,
        is_stored=True,
        request=b"{}",
        body=encode_template(response),
    )
    await store.create(row, [row_of(created)])
    return store, EventLog(store)


async def narrate(
    store: MemoryStore,
    log: EventLog,
    story: Sequence[Any],
    entropy: CountingEntropy | None = None,
) -> None:
    narrator = await Narrator.resume(
        store, log, RESPONSE_ID, clock=ManualClock(), entropy=entropy or CountingEntropy()
    )
    index = 0
    await narrator.begin()
    for chapter in story:
        match chapter:
            case ("image", partials):
                await narrator.begin_image(index)
                for number in range(partials):
                    ref = BlobRef(f"{number:064x}")
                    await narrator.partial_image(index, number, ref, TOOL, format_="png")
                await narrator.end_image(
                    index, BlobRef("f" * 64), TOOL, seed=1, revised_prompt="p", warnings=["w"]
                )
                index += 1
            case ("half an image", partials):
                await narrator.begin_image(index)
                for number in range(partials):
                    ref = BlobRef(f"{number:064x}")
                    await narrator.partial_image(index, number, ref, TOOL, format_="png")
            case ("say", text):
                narrator.say(index, text)
                index += 1
            case "complete":
                await narrator.complete(USAGE, TOOL_USAGE)
            case "fail":
                await narrator.fail(code="server_error", message="no")
            case "cancel":
                await narrator.cancel()


images = st.tuples(st.just("image"), st.integers(0, 3))
says = st.tuples(st.just("say"), st.text(max_size=20))
broken_off = st.tuples(
    st.tuples(st.just("half an image"), st.integers(0, 3)), st.sampled_from(["fail", "cancel"])
)
stories = st.tuples(
    st.lists(st.one_of(images, says), max_size=4),
    st.one_of(st.just(("complete",)), st.just(("fail",)), st.just(("cancel",)), broken_off),
).map(lambda parts: [*parts[0], *parts[1]])


def wire_form(response: Response) -> dict[str, Any]:
    pieces, digests = split_template(encode_template(response))
    body = pieces[0]
    for digest, piece in zip(digests, pieces[1:], strict=True):
        body += digest.encode() + piece
    return msgspec.json.decode(body)


@pytest.mark.anyio
@given(story=stories, is_background=st.booleans())
@settings(max_examples=60, deadline=None)
async def test_every_prefix_folds_to_a_legal_response(story, is_background) -> None:
    store, log = await open_log(is_background=is_background)
    await narrate(store, log, story)
    rows = await store.read(RESPONSE_ID, after=-1, limit=1000)
    events: list[Event] = [read_template(row.body) for row in rows]
    assert [row.sequence_number for row in rows] == list(range(len(rows)))
    assert [row.is_final for row in rows] == [False] * (len(rows) - 1) + [True]
    before = None
    for length in range(1, len(events) + 1):
        response = fold(events[:length])
        OpenAIResponse.model_validate(wire_form(response), strict=True)
        if before is not None and before != response.status:
            assert response.status in NEXT[before]
        before = response.status
    stored = await store.get(RESPONSE_ID)
    assert stored is not None
    assert encode_template(fold(events)) == stored.body
    assert is_final(stored.status)
    assert stored.status == fold(events).status


@pytest.mark.anyio
@given(
    story=stories,
    stops=st.lists(st.integers(0, 30), max_size=5),
    is_background=st.booleans(),
)
@settings(max_examples=60, deadline=None)
async def test_a_narrator_that_resumes_anywhere_writes_the_same_log(
    story, stops, is_background
) -> None:
    """A run that dies after any write and starts again leaves no trace of it."""

    class Died(Exception):
        pass

    class MortalLog(EventLog):
        def __init__(self, store: MemoryStore, lives: int) -> None:
            super().__init__(store)
            self.lives = lives

        async def append(
            self,
            response_id: ResponseId,
            rows: Sequence[EventRow],
            response: Response,
            *,
            pictures: Mapping[ItemId, Digest] = NO_PICTURES,
            used: UsageRow | None = None,
        ) -> None:
            if self.lives == 0:
                raise Died
            self.lives -= 1
            await super().append(response_id, rows, response, pictures=pictures, used=used)

    whole_store, whole_log = await open_log(is_background=is_background)
    await narrate(whole_store, whole_log, story)
    store, _ = await open_log(is_background=is_background)
    entropy = CountingEntropy()
    for stop in [*stops, 1000]:
        try:
            await narrate(store, MortalLog(store, stop), story, entropy)
        except Died:
            continue
    expected = await whole_store.read(RESPONSE_ID, after=-1, limit=1000)
    found = await store.read(RESPONSE_ID, after=-1, limit=1000)
    assert [row.type for row in found] == [row.type for row in expected]
    assert [row.sequence_number for row in found] == list(range(len(found)))
    ids = {item.id for item in fold([read_template(row.body) for row in found]).output}
    assert len(ids) == len(fold([read_template(row.body) for row in expected]).output)


@pytest.mark.anyio
@given(
    total=st.integers(1, 80),
    readers=st.lists(st.integers(-1, 80), min_size=1, max_size=6),
    pauses=st.lists(st.integers(0, 3), min_size=8, max_size=8),
)
@settings(max_examples=80, deadline=None)
async def test_any_interleaving_of_a_writer_and_readers_loses_and_repeats_nothing(
    total, readers, pauses
) -> None:
    _, log = await open_log(is_background=False)
    log.add_writer(RESPONSE_ID)
    starts = [min(after, total) for after in readers]
    seen: dict[int, list[int]] = {reader: [] for reader in range(len(starts))}

    async def pause(turn: int) -> None:
        for _ in range(pauses[turn % len(pauses)]):
            await anyio.lowlevel.checkpoint()

    async def read(reader: int, after: int) -> None:
        async for row in log.follow(RESPONSE_ID, after=after):
            seen[reader].append(row.sequence_number)
            await pause(reader + row.sequence_number)

    async def write() -> None:
        response = new_response(is_background=False)
        number = 1
        while number <= total:
            await pause(number)
            batch = [
                EventRow(
                    sequence_number=n,
                    type="x",
                    body=b"{}",
                    is_final=n == total,
                )
                for n in range(number, min(number + 1 + pauses[number % 8], total + 1))
            ]
            number += len(batch)
            ended = msgspec.structs.replace(response, status="completed")
            await log.append(RESPONSE_ID, batch, ended if number > total else response)
        log.remove_writer(RESPONSE_ID)

    with anyio.fail_after(10):
        async with anyio.create_task_group() as tasks:
            for reader, after in enumerate(starts):
                tasks.start_soon(read, reader, after)
            tasks.start_soon(write)
    for reader, after in enumerate(starts):
        assert seen[reader] == list(range(after + 1, total + 1))
