"""The SSE parser: however a stream is cut and written, the same events come out of it."""

from typing import Self, SupportsIndex

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import Buffer

from tintype.protocol.sse import (
    DONE,
    FRAME_TAIL,
    HEARTBEAT,
    ServerSentEvent,
    SseParser,
    frame_head,
)

LINE_ENDS = st.sampled_from([b"\n", b"\r", b"\r\n"])
# bytes that mean something somewhere, and some that do not
FREE = st.lists(
    st.sampled_from([b"a", b"data", b"event", b":", b" ", b"\xef\xbb\xbf", b"\xff", b"\x00", b"{}"])
).map(b"".join)


@st.composite
def sequences(draw: st.DrawFn) -> tuple[bytes, list[ServerSentEvent]]:
    """Return a stream with any line ends, and the events that it means."""
    events: list[ServerSentEvent] = []
    stream = [draw(st.sampled_from([b"", b"\xef\xbb\xbf"]))]

    def line(content: bytes) -> None:
        end = draw(LINE_ENDS)
        if stream[-1].endswith(b"\r") and not content and end == b"\n":
            end = b"\r\n"  # a lone LF after a lone CR would be no line of its own
        stream.append(content + end)

    for _ in range(draw(st.integers(0, 5))):
        name = ""
        data: list[bytes] = []
        for kind in draw(st.lists(st.sampled_from(["data", "bare", "event", "comment", "other"]))):
            space = draw(st.sampled_from([b"", b" "]))
            text = draw(FREE)
            if not space and text.startswith(b" "):
                space = b" "
            if kind == "data":
                line(b"data:" + space + text)
                data.append(text)
            elif kind == "bare":
                line(b"data")
                data.append(b"")
            elif kind == "event":
                line(b"event:" + space + text)
                name = text.decode("utf-8", errors="replace")
            elif kind == "comment":
                line(b":" + space + text)
            else:
                line(draw(st.sampled_from([b"id: 3", b"retry:1", b"datas: x", b"Data: x", b"dat"])))
        line(b"")
        if data:
            events.append(ServerSentEvent(name or "message", b"\n".join(data)))
    return b"".join(stream), events


def parse(*chunks: bytes) -> list[ServerSentEvent]:
    parser = SseParser()
    return [event for chunk in chunks for event in parser.feed(chunk)]


@st.composite
def cuts(draw: st.DrawFn, stream: bytes) -> list[bytes]:
    places = sorted(draw(st.lists(st.integers(0, len(stream)))))
    return [stream[a:b] for a, b in zip([0, *places], [*places, len(stream)], strict=True)]


@given(sequences())
def test_a_stream_means_its_events(written: tuple[bytes, list[ServerSentEvent]]) -> None:
    stream, events = written

    assert parse(stream) == events


@given(st.data(), sequences())
def test_any_chunks_give_the_same_events(
    data: st.DataObject, written: tuple[bytes, list[ServerSentEvent]]
) -> None:
    stream, events = written

    assert parse(*data.draw(cuts(stream))) == events


@given(sequences())
def test_single_bytes_give_the_same_events(written: tuple[bytes, list[ServerSentEvent]]) -> None:
    stream, events = written

    assert parse(*(stream[i : i + 1] for i in range(len(stream)))) == events


@given(st.data(), st.lists(st.sampled_from([b"\r", b"\n", b"data:x", b"event:e", b":"])))
def test_rubbish_is_read_alike_in_any_chunks(data: st.DataObject, parts: list[bytes]) -> None:
    stream = b"".join(parts)

    assert parse(*data.draw(cuts(stream))) == parse(stream)


@given(st.binary(), st.data())
def test_any_bytes_are_read_alike_in_any_chunks(stream: bytes, data: st.DataObject) -> None:
    assert parse(*data.draw(cuts(stream))) == parse(stream)


@given(st.lists(st.tuples(st.sampled_from(["error", "response.created"]), FREE)))
def test_what_the_server_frames_is_what_a_reader_gets(frames: list[tuple[str, bytes]]) -> None:
    written = [HEARTBEAT]
    for name, body in frames:
        written += [frame_head(name), body, FRAME_TAIL, HEARTBEAT]
    written.append(DONE)

    assert parse(b"".join(written)) == [
        *(ServerSentEvent(name, body) for name, body in frames),
        ServerSentEvent("message", b"[DONE]"),
    ]


@pytest.mark.parametrize("stream", [b"data: x", b"data: x\n", b"data: x\r", b"event: e\n\n", b"\n"])
def test_an_event_without_its_end_or_data_is_none(stream: bytes) -> None:
    assert parse(stream) == []


def test_an_event_is_given_as_soon_as_its_last_line_has_any_end() -> None:
    parser = SseParser()

    assert parser.feed(b"data: x\r") == []
    assert parser.feed(b"\r") == [ServerSentEvent("message", b"x")]
    assert parser.feed(b"\n") == []
    assert parser.feed(b"data: y\n\n") == [ServerSentEvent("message", b"y")]


def test_a_name_holds_for_one_event() -> None:
    assert parse(b"event: a\ndata: 1\n\ndata: 2\n\nevent: b\n\ndata: 3\n\n") == [
        ServerSentEvent("a", b"1"),
        ServerSentEvent("message", b"2"),
        ServerSentEvent("message", b"3"),
    ]


def test_a_byte_order_mark_is_one_only_at_the_start() -> None:
    mark = b"\xef\xbb\xbf"

    assert parse(mark + b"data: 1\n\n" + mark + b"data: 2\n\n") == [
        ServerSentEvent("message", b"1")
    ]
    assert parse(mark[:1], mark[1:2], mark[2:] + b"data: 1\n\n")[0].data == b"1"


class Work:
    searched = 0
    copied = 0


class CountingBuffer(bytearray):
    """Counts the bytes that are looked at and copied."""

    work: Work

    def __iadd__(self, more: Buffer) -> Self:
        self.work.copied += len(memoryview(more))
        return super().__iadd__(more)

    def find(
        self,
        sub: bytes | SupportsIndex,  # type: ignore[override]
        start: SupportsIndex | None = None,
        end: SupportsIndex | None = None,
    ) -> int:
        first = int(start or 0)
        last = len(self) if end is None else int(end)
        at = super().find(sub, first, last)
        self.work.searched += (last if at < 0 else at + 1) - first
        return at


def work(stream: bytes, chunk_bytes: int) -> Work:
    done = Work()

    class CountingParser(SseParser):
        @staticmethod
        def _new_buffer() -> bytearray:
            buffer = CountingBuffer()
            buffer.work = done
            return buffer

    parser = CountingParser()
    for start in range(0, len(stream), chunk_bytes):
        parser.feed(stream[start : start + chunk_bytes])
    return done


@pytest.mark.parametrize(
    ("stream", "chunk_bytes"),
    [
        (b"data: " + b"A" * 12_000_000 + b"\n\n", 1024),
        (b"data: " + b"A" * 12_000_000 + b"\n\n", 12_000_008),
        ((b"data: " + b"A" * 3_000_000 + b"\n\n") * 4, 65_536),
        ((b"data: " + b"A" * 3_000_000 + b"\n\n") * 4, 12_000_032),
        (b"data: x\r" * 50_000 + b"\r", 1_000_000),
        (b"data: x\n" * 50_000 + b"\n", 1_000_000),
        (b"data: x\r\n" * 50_000 + b"\r\n", 1_000_000),
        (b"data: x\n\n" * 50_000, 7),
        (b"data: x\r\r" * 50_000, 7),
        (b"\r" * 200_000 + b"\n" * 200_000, 1_000_000),
    ],
    ids=lambda value: f"{len(value)}B" if isinstance(value, bytes) else f"in-{value}",
)
def test_work_grows_with_the_stream_and_not_with_its_chunks(
    stream: bytes, chunk_bytes: int
) -> None:
    done = work(stream, chunk_bytes)

    # once for LF, once for CR, and once for the colon of each line
    assert done.searched <= 3 * len(stream)
    # once into the buffer; what follows a large event in its chunk, once more
    assert done.copied <= len(stream) + chunk_bytes * stream.count(b"A\n\n")


def test_a_large_event_is_given_whole() -> None:
    picture = bytes(range(32, 127)) * 126_000
    stream = b"event: response.completed\ndata: " + picture + b"\n\n"

    events = parse(*(stream[i : i + 1024] for i in range(0, len(stream), 1024)))

    assert events == [ServerSentEvent("response.completed", picture)]


def test_a_large_event_takes_the_buffer_with_it() -> None:
    large = b"A" * 200_000

    one, two = parse(
        b"data: 1\ndata:" + large + b"\r", b"\ndata: 2\r\n\r\ndata: " + large + b"\n\n"
    )

    assert one.data == b"1\n" + large + b"\n2"
    assert two.data == large
    assert isinstance(two.data, bytearray)


@given(st.data(), st.lists(st.sampled_from([b"small", b"B" * 70_000, b"C" * 140_000]), max_size=6))
def test_large_and_small_events_come_out_alike_in_any_chunks(
    data: st.DataObject, contents: list[bytes]
) -> None:
    stream = b"".join(b"event: e\ndata: " + content + b"\n\n" for content in contents)

    assert [event.data for event in parse(*data.draw(cuts(stream)))] == contents
