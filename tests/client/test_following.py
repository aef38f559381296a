"""Streams that break, stutter and start again: nothing twice, nothing missing."""

import tracemalloc
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import recorded
from tintype.client.effects import Head, Request
from tintype.client.folding import Folding, PartialImage
from tintype.client.following import Following, WireEvent
from tintype.client.operations import follow_response
from tintype.errors import ConnectionFault, NothingThere, StreamCut, UnreadableReply
from tintype.protocol.sse import SseParser
from worlds import EVENTS, Connection, World, broken, reply, terms

CREATE = Request(method="POST", path="/responses", content=b"{}", idempotency_key="key-1")
BACKGROUND = recorded.openai_events(background=True)
FOREGROUND = recorded.openai_events()
WHOLE = msgspec.json.decode(BACKGROUND[-1])["response"]

LINE_ENDS = st.sampled_from([b"\n", b"\r", b"\r\n"])


@st.composite
def written(draw: st.DrawFn, events: list[bytes]) -> bytes:
    """Return events as a stream, with any line ends, comments and names in between."""
    parts: list[bytes] = []
    for event in events:
        end = draw(LINE_ENDS)
        if draw(st.booleans()):
            parts.append(b": alive" + end + draw(st.sampled_from([b"", end])))
        if draw(st.booleans()):
            parts.append(b"event: " + draw(st.sampled_from([b"x", b"message"])) + end)
        parts += [b"data: ", event, end, end]
    if draw(st.booleans()):
        parts.append(b"data: [DONE]\n\n")
    return b"".join(parts)


@st.composite
def pieces(draw: st.DrawFn, stream: bytes) -> list[bytes]:
    places = sorted(draw(st.lists(st.integers(0, len(stream)), max_size=8)))
    cuts = zip([0, *places], [*places, len(stream)], strict=True)
    return [stream[a:b] for a, b in cuts if a < b]


class Server:
    """Keeps a log, and serves it over connections that each break where the test says."""

    def __init__(self, data: st.DataObject, log: list[bytes], *, breaks: int) -> None:
        self._data = data
        self._log = log
        self._breaks = breaks
        self.polls = 0

    def __call__(self, request: Request) -> Connection:
        draw = self._data.draw
        query = dict(request.query)
        after = int(query.get("starting_after", -1))
        repeated = draw(st.integers(0, 2)) if after >= 0 else 0
        stream = draw(written(self._log[max(0, after + 1 - repeated) :]))
        if self._breaks == 0:
            return Connection(Head(200, EVENTS), draw(pieces(stream)))
        self._breaks -= 1
        stream = stream[: draw(st.integers(0, len(stream)))]
        stream = stream.removesuffix(b"data: [DONE]\n\n")
        cut = draw(st.sampled_from([None, broken(), broken(is_timeout=True)]))
        return Connection(Head(200, EVENTS), draw(pieces(stream)), cut)


def follow(**options: Any) -> Following:
    if "response_id" in options:
        request = follow_response(options["response_id"], after=options.get("after", -1))
        return Following(request, terms(max_retries=100), **options)
    return Following(CREATE, terms(max_retries=100, honours_keys=True))


def datas(events: list[WireEvent]) -> list[bytes]:
    return [bytes(event.data) for event in events]


@settings(deadline=None)
@given(st.data(), st.integers(0, 6))
def test_a_background_stream_is_whole_however_often_it_breaks(
    data: st.DataObject, breaks: int
) -> None:
    world = World(Server(data, BACKGROUND, breaks=breaks))

    events = list(world.play(follow().steps()))

    assert datas(events) == BACKGROUND
    assert [event.number for event in events] == list(range(len(BACKGROUND)))


@settings(deadline=None)
@given(st.data(), st.integers(0, 4), st.integers(-1, len(BACKGROUND) - 2))
def test_a_stored_stream_is_whole_from_any_number_on(
    data: st.DataObject, breaks: int, after: int
) -> None:
    world = World(Server(data, BACKGROUND, breaks=breaks))

    events = list(world.play(follow(response_id="resp_0c4d", after=after).steps()))

    assert datas(events) == BACKGROUND[after + 1 :]


def brief_events() -> list[bytes]:
    head = {"id": "r", "status": "in_progress", "background": True, "store": True, "output": []}
    done = {**head, "status": "completed", "output": [{**recorded.OPENAI_CALL, "result": "AAAA"}]}
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": head},
        {"type": "response.image_generation_call.generating", "item_id": "i", "output_index": 0},
        {"type": "response.output_item.done", "output_index": 0, "item": done["output"][0]},
        {"type": "response.completed", "response": done},
    ]
    return [msgspec.json.encode({**e, "sequence_number": n}) for n, e in enumerate(events)]


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_a_stream_cut_at_every_single_byte_is_whole(end: bytes) -> None:
    log = brief_events()
    frames = [b": alive" + end + b"data: " + event + end * 2 for event in log]
    stream = b"".join(frames)
    for at in range(len(stream)):

        def serve(request: Request, at: int = at) -> Connection:
            if request.method == "POST":
                return Connection(Head(200, EVENTS), [stream[:at]], broken())
            after = int(dict(request.query)["starting_after"])
            return Connection(Head(200, EVENTS), [b"".join(frames[after + 1 :])])

        world = World(serve)
        if not SseParser().feed(stream[:at]):  # nothing is known of the response yet
            with pytest.raises(ConnectionFault):
                list(world.play(Following(CREATE, terms()).steps()))
        else:
            assert datas(list(world.play(Following(CREATE, terms()).steps()))) == log, at


def test_single_bytes_make_the_same_events() -> None:
    stream = recorded.openrouter_stream(recorded.openrouter_events())
    pieces = [stream[at : at + 1] for at in range(len(stream))]
    world = World(lambda request: Connection(Head(200, EVENTS), pieces))

    assert datas(list(world.play(follow().steps()))) == recorded.openrouter_events()


class Polled:
    """Breaks its stream after some events, refuses to take it up, and tells how far it is."""

    def __init__(self, events: list[bytes], *, refusal: int, states: list[Any]) -> None:
        self._stream = recorded.openai_stream(events)
        self._refusal = refusal
        self._states = states

    def __call__(self, request: Request) -> Connection:
        if request.method == "POST":
            return Connection(Head(200, EVENTS), [self._stream], broken())
        if request.query:
            return reply(self._refusal, {"error": {"message": "too late", "code": None}})
        return reply(200, self._states.pop(0))


@pytest.mark.parametrize("seen", range(1, len(BACKGROUND)))
@pytest.mark.parametrize("refusal", [400, 404, 405])
def test_where_a_stream_cannot_be_taken_up_the_rest_is_made_from_the_response(
    seen: int, refusal: int
) -> None:
    working = {**WHOLE, "status": "in_progress", "output": []}
    world = World(Polled(BACKGROUND[:seen], refusal=refusal, states=[working, working, WHOLE]))
    following = follow()

    events = list(world.play(following.steps()))

    assert datas(events[:seen]) == BACKGROUND[:seen]
    numbers = [event.number for event in events]
    assert numbers == list(range(len(events)))
    done = [
        msgspec.json.decode(event.data)["output_index"]
        for event in events
        if event.type == "response.output_item.done"
    ]
    assert done == [0, 1, 2], "each item once"
    assert events[-1].type == "response.completed"
    assert msgspec.json.decode(events[-1].data)["response"] == WHOLE


def test_a_server_that_does_not_stream_is_read_all_the_same() -> None:
    world = World(lambda request: reply(200, recorded.openai_response(output=WHOLE["output"])))

    events = list(world.play(follow().steps()))

    assert [event.type for event in events] == [
        *["response.output_item.done"] * 3,
        "response.completed",
    ]


def test_a_foreground_stream_that_breaks_is_not_asked_for_twice() -> None:
    """The server may have stopped, or may go on and bill: to ask again could double it."""
    lost = recorded.openai_response(status="cancelled")

    def serve(request: Request) -> Connection:
        if request.method == "POST":
            return Connection(Head(200, EVENTS), [recorded.openai_stream(FOREGROUND[:7])], broken())
        return reply(200, {**lost, "status": "in_progress"})

    world = World(serve)
    with pytest.raises(StreamCut) as caught:
        list(world.play(Following(CREATE, terms()).steps()))
    assert caught.value.response_id == "resp_0c4d"
    assert [request.method for request in world.requests] == ["POST", "GET"]


def test_a_foreground_response_that_was_done_when_its_stream_broke_is_fetched() -> None:
    def serve(request: Request) -> Connection:
        if request.method == "POST":
            stream = recorded.openai_stream(FOREGROUND[:11])
            return Connection(Head(200, EVENTS), [stream], broken())
        return reply(200, msgspec.json.decode(FOREGROUND[-1])["response"])

    events = list(World(serve).play(Following(CREATE, terms()).steps()))

    assert events[-1].type == "response.completed"


def test_a_stateless_stream_that_breaks_is_cut() -> None:
    stream = recorded.openrouter_stream(recorded.openrouter_events()[:4])
    stream = stream.removesuffix(b"data: [DONE]\n\n")
    world = World(lambda request: Connection(Head(200, EVENTS), [stream], broken()))

    with pytest.raises(StreamCut):
        list(world.play(Following(CREATE, terms()).steps()))
    assert len(world.requests) == 1


REPLAYED = {**EVENTS, "idempotent-replayed": "true"}


@settings(deadline=None)
@given(st.data(), st.integers(1, 5))
def test_a_foreground_stream_is_whole_where_the_server_honours_its_key(
    data: st.DataObject, breaks: int
) -> None:
    server = Server(data, FOREGROUND, breaks=breaks)

    def serve(request: Request) -> Connection:
        assert (request.method, request.idempotency_key) == ("POST", "key-1")
        connection = server(request)
        return Connection(Head(200, REPLAYED), connection.pieces, connection.cut)

    assert datas(list(World(serve).play(follow().steps()))) == FOREGROUND


def test_another_response_under_the_same_key_is_not_taken_for_the_first() -> None:
    def serve(request: Request) -> Connection:
        return Connection(Head(200, EVENTS), [recorded.openai_stream(FOREGROUND[:7])], broken())

    world = World(serve)
    with pytest.raises(StreamCut):
        list(world.play(follow().steps()))
    assert len(world.requests) == 2


@pytest.mark.parametrize("honours", [True, False])
def test_before_the_first_event_only_a_key_that_is_honoured_allows_another_try(
    honours: bool,
) -> None:
    stream = recorded.openai_stream(BACKGROUND)

    def serve(request: Request) -> Connection:
        if len(world.requests) == 1:
            return Connection(Head(200, EVENTS), [b": alive\n\n"], broken())
        return Connection(Head(200, EVENTS), [stream])

    world = World(serve)
    steps = Following(CREATE, terms(honours_keys=honours)).steps()
    if honours:
        assert datas(list(world.play(steps))) == BACKGROUND
    else:
        with pytest.raises(Exception, match="broke off"):
            list(world.play(steps))
        assert len(world.requests) == 1


def test_a_server_that_never_gets_further_is_given_up() -> None:
    begun = recorded.openai_stream(BACKGROUND[:3])

    def serve(request: Request) -> Connection:
        pieces = [begun] if request.method == "POST" else []
        return Connection(Head(200, EVENTS), pieces, broken())

    world = World(serve)
    following = Following(CREATE, terms(max_retries=2))
    with pytest.raises(StreamCut):
        list(world.play(following.steps()))
    methods = [(request.method, bool(request.query)) for request in world.requests]
    assert methods == [("POST", False), *[("GET", True)] * 2, *[("GET", False)] * 3]


def test_where_streams_never_get_through_the_response_is_asked_for() -> None:
    begun = recorded.openai_stream(BACKGROUND[:3])

    def serve(request: Request) -> Connection:
        if request.method == "GET" and not request.query:
            return reply(200, WHOLE)
        return Connection(Head(200, EVENTS), [begun] if request.method == "POST" else [], broken())

    events = list(World(serve).play(Following(CREATE, terms(max_retries=2)).steps()))

    assert events[-1].type == "response.completed"


def test_a_cancelled_call_is_not_made_again_under_its_key() -> None:
    """Its key is free then, and to use it would draw another picture."""
    stream = recorded.openai_stream(FOREGROUND[:7]) + b"data: [DONE]\n\n"

    def serve(request: Request) -> Connection:
        if request.method == "POST":
            return Connection(Head(200, EVENTS), [stream])
        return reply(200, {**WHOLE, "status": "cancelled", "output": []})

    world = World(serve)
    events = list(world.play(follow().steps()))

    assert events[-1].type == "response.cancelled"
    assert [request.method for request in world.requests] == ["POST", "GET"]


def test_a_missing_event_is_asked_for_again() -> None:
    def serve(request: Request) -> Connection:
        if request.method == "POST":
            log = [*BACKGROUND[:4], *BACKGROUND[5:]]
            return Connection(Head(200, EVENTS), [recorded.openai_stream(log)])
        after = int(dict(request.query)["starting_after"])
        return Connection(Head(200, EVENTS), [recorded.openai_stream(BACKGROUND[after + 1 :])])

    assert datas(list(World(serve).play(follow().steps()))) == BACKGROUND


def test_rubbish_in_a_stream_is_asked_for_again_and_else_named() -> None:
    rubbish = recorded.openai_stream(BACKGROUND[:4]) + b"data: {rubbish\n\n"

    def serve(request: Request) -> Connection:
        if request.method == "POST":
            return Connection(Head(200, EVENTS), [rubbish])
        return Connection(Head(200, EVENTS), [recorded.openai_stream(BACKGROUND[4:])])

    assert datas(list(World(serve).play(follow().steps()))) == BACKGROUND
    stream = recorded.openrouter_stream(recorded.openrouter_events()[:2])
    stream = stream.removesuffix(b"data: [DONE]\n\n") + b"data: {rubbish\n\n"
    world = World(lambda request: Connection(Head(200, EVENTS), [stream]))
    with pytest.raises(UnreadableReply) as caught:
        list(world.play(follow().steps()))
    assert caught.value.body == b"{rubbish"


def test_a_response_that_is_gone_is_said_so() -> None:
    def serve(request: Request) -> Connection:
        if request.method == "POST":
            return Connection(Head(200, EVENTS), [recorded.openai_stream(BACKGROUND[:4])], broken())
        return reply(404, {"error": {"message": "gone", "code": None}})

    with pytest.raises(NothingThere):
        list(World(serve).play(follow().steps()))


def test_a_cancelled_response_ends_without_an_event_of_its_own() -> None:
    stream = recorded.openai_stream(BACKGROUND[:7]) + b"data: [DONE]\n\n"

    def serve(request: Request) -> Connection:
        if request.method == "POST":
            return Connection(Head(200, EVENTS), [stream])
        return reply(200, {**WHOLE, "status": "cancelled", "output": []})

    events = list(World(serve).play(follow().steps()))

    assert [event.type for event in events[7:]] == ["response.cancelled"]


def test_an_error_event_ends_a_stream_that_has_no_other_end() -> None:
    error = b'data: {"type":"error","code":"server_error","message":"no","sequence_number":2}\n\n'
    stream = recorded.openrouter_stream(recorded.openrouter_events()[:2])
    stream = stream.removesuffix(b"data: [DONE]\n\n") + error
    world = World(lambda request: Connection(Head(200, EVENTS), [stream], broken()))

    events = list(world.play(follow().steps()))

    assert events[-1].type == "error"


def test_events_without_numbers_are_read_and_then_polled_for() -> None:
    bare = [
        msgspec.json.encode({k: v for k, v in msgspec.json.decode(e).items() if k[:3] != "seq"})
        for e in BACKGROUND
    ]
    world = World(Polled(bare[:8], refusal=500, states=[WHOLE]))

    events = list(world.play(follow().steps()))

    assert datas(events[:8]) == bare[:8]
    assert events[-1].type == "response.completed"


@settings(deadline=None)
@given(st.data(), st.integers(0, 4))
def test_the_pictures_are_the_same_however_the_stream_came(
    data: st.DataObject, breaks: int
) -> None:
    world = World(Server(data, BACKGROUND, breaks=breaks))
    folding = Folding()
    shown = [folding.feed(event, request_id=None) for event in world.play(follow().steps())]

    partials = [bytes(step.image) for step in shown if isinstance(step, PartialImage)]
    assert partials == recorded.PARTIALS
    folded = folding.result(request_id=None, response_id=None)
    assert folded.pictures == {1: recorded.FINAL}
    assert recorded.b64(recorded.FINAL).encode() not in folded.lean


def test_a_picture_costs_no_more_than_twice_its_event() -> None:
    size = 3_000_000
    call = {**recorded.OPENAI_CALL, "result": "A" * size}
    head = {"id": "r", "status": "completed", "background": False, "store": True, "output": [call]}
    events = [
        {"type": "response.output_item.done", "output_index": 0, "item": call},
        {"type": "response.completed", "response": head},
    ]
    stream = b"".join(
        b"data: " + msgspec.json.encode({**event, "sequence_number": number}) + b"\n\n"
        for number, event in enumerate(events)
    )
    view = memoryview(stream)
    chunk = 65_536
    connection = Connection(Head(200, EVENTS))
    places = iter(range(0, len(stream), chunk))
    connection.read = lambda: bytes(view[at : at + chunk]) if (at := next(places, -1)) >= 0 else b""
    world = World(lambda request: connection)
    folding = Folding()
    tracemalloc.start()
    try:
        for event in world.play(Following(CREATE, terms()).steps()):
            folding.feed(event, request_id=None)
            del event
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 2 * size
    assert len(folding.result(request_id=None, response_id=None).pictures[0]) == size * 3 // 4
