"""When a call is made again: whatever could be billed twice is not."""

from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.client.effects import Head, Request, TransportFailure
from tintype.client.exchange import exchange, opened
from tintype.client.retries import (
    NOT_TAKEN,
    Peer,
    RetryPolicy,
    asked_wait_s,
    delay_before_retry,
)
from tintype.errors import (
    BadCall,
    CallError,
    CannotConnect,
    ConnectionFault,
    RateLimited,
    ServerBusy,
    ServerFault,
    TimedOut,
)
from worlds import Connection, World, broken, reply, terms

GET = Request(method="GET", path="/models", is_repeatable=True)
POST = Request(method="POST", path="/responses", content=b"{}", idempotency_key="key-1")
OK = reply(200, {"ok": True})
TINTYPE = {"x-tintype-version": "0.1.0"}


def delay(
    failure: Head | TransportFailure, *, may_repeat: bool = False, retries: int = 0
) -> float | None:
    return delay_before_retry(
        RetryPolicy(max_retries=2),
        retries=retries,
        failure=failure,
        may_repeat=may_repeat,
        chance=0.0,
        now_s=1_000_000,
    )


def status(number: int, **headers: str) -> Head:
    return Head(number, {name.replace("_", "-"): text for name, text in headers.items()})


@pytest.mark.parametrize("number", sorted(NOT_TAKEN))
def test_what_the_server_did_not_take_is_sent_again(number: int) -> None:
    assert delay(status(number)) is not None


@pytest.mark.parametrize("number", [409, 500, 502, 504, 520, 524, 599])
def test_what_it_may_have_taken_is_sent_again_only_where_that_is_safe(number: int) -> None:
    assert delay(status(number)) is None
    assert delay(status(number), may_repeat=True) is not None


@pytest.mark.parametrize("number", [400, 401, 402, 403, 404, 405, 410, 413, 415, 422, 451])
def test_what_was_refused_is_not_sent_again(number: int) -> None:
    assert delay(status(number), may_repeat=True) is None


def test_a_connection_that_was_never_made_is_tried_again() -> None:
    assert delay(broken(was_sent=False)) is not None


def test_a_connection_that_broke_is_tried_again_only_where_that_is_safe() -> None:
    assert delay(broken()) is None
    assert delay(broken(), may_repeat=True) is not None


@given(st.integers(400, 599), st.booleans())
def test_the_server_has_the_last_word(number: int, may_repeat: bool) -> None:
    assert delay(status(number, x_should_retry="true"), may_repeat=may_repeat) is not None
    assert delay(status(number, x_should_retry="false"), may_repeat=may_repeat) is None


def test_there_is_an_end_to_it() -> None:
    assert [delay(status(503), retries=n) is not None for n in range(4)] == [
        True,
        True,
        False,
        False,
    ]


@given(st.integers(0, 50), st.floats(0, 1))
def test_the_wait_grows_to_a_limit_and_is_never_none_at_all(retries: int, chance: float) -> None:
    policy = RetryPolicy(max_retries=100)
    wait = delay_before_retry(
        policy, retries=retries, failure=status(503), may_repeat=False, chance=chance, now_s=0
    )
    longest = min(policy.max_delay_s, policy.first_delay_s * 2**retries)
    assert wait is not None
    assert 0.75 * longest <= wait <= longest


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "soon", "retry-after": "9"}, 9.0),
        ({"retry-after": formatdate(1_000_030, usegmt=True)}, 30.0),
        ({"retry-after": formatdate(999_000, usegmt=True)}, 0.0),
        ({"retry-after": "-4"}, 0.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": ""}, None),
        ({}, None),
    ],
)
def test_the_wait_that_the_server_asks_for(headers: dict[str, str], seconds: float | None) -> None:
    assert asked_wait_s(Head(429, headers), now_s=1_000_000) == seconds
    if seconds is not None:
        assert delay(Head(429, headers)) == seconds


def test_a_server_that_wants_to_be_left_alone_for_long_is() -> None:
    assert delay(status(429, retry_after="121")) is None
    assert delay(status(429, retry_after="inf")) is None


@given(st.text(max_size=30))
def test_no_header_can_break_it(text: str) -> None:
    asked_for = delay(Head(503, {"retry-after": text}))
    assert asked_for is None or asked_for >= 0


def test_a_get_is_repeatable_and_a_post_only_under_a_key_that_is_honoured() -> None:
    assert Peer().may_repeat(GET)
    assert not Peer().may_repeat(POST)
    assert Peer(honours_keys=True).may_repeat(POST)
    assert not Peer(honours_keys=True).may_repeat(Request(method="POST", path="/responses"))


def test_a_tintype_server_is_known_by_its_replies_unless_it_was_said_otherwise() -> None:
    for said, expected in ((None, True), (False, False), (True, True)):
        peer = Peer(honours_keys=said)
        peer.learn(Head(200, TINTYPE))
        assert peer.may_repeat(POST) is expected


class Script:
    """Answers each request with the next of its lines."""

    def __init__(self, *lines: Connection | TransportFailure) -> None:
        self._lines = list(lines)

    def __call__(self, request: Request) -> Connection:
        line = self._lines.pop(0)
        if isinstance(line, TransportFailure):
            raise line
        return line


@pytest.mark.parametrize("how", [exchange, opened])
def test_one_key_names_all_tries_of_a_call(how) -> None:
    world = World(Script(reply(503), broken(was_sent=False), OK))
    answer = world.run(how(POST, terms()))
    assert answer.status == 200
    assert [request.idempotency_key for request in world.requests] == ["key-1"] * 3
    assert world.waits == [0.5, 1.0]


@pytest.mark.parametrize("how", [exchange, opened])
def test_a_post_that_may_have_been_taken_is_made_once(how) -> None:
    for failure, kind in ((broken(), ConnectionFault), (reply(500), ServerFault)):
        world = World(Script(failure, OK))
        with pytest.raises(kind):
            world.run(how(POST, terms()))
        assert len(world.requests) == 1


def test_a_post_to_a_server_that_honours_keys_is_made_until_it_is_answered() -> None:
    world = World(Script(reply(500, headers=TINTYPE), broken(), OK))
    assert world.run(exchange(POST, terms())).status == 200
    assert len(world.requests) == 3


@pytest.mark.parametrize(
    ("failure", "kind", "fault"),
    [
        (broken(was_sent=False), CannotConnect, "connection"),
        (broken(is_timeout=True), TimedOut, "connection"),
        (reply(429), RateLimited, "nobody"),
        (reply(503), ServerBusy, "nobody"),
        (reply(400), BadCall, "caller"),
        (reply(500), ServerFault, "server"),
    ],
)
def test_what_is_left_is_an_error_of_whose_fault_it_was(failure, kind, fault: str) -> None:
    world = World(Script(failure))
    with pytest.raises(CallError) as caught:
        world.run(exchange(POST, terms(max_retries=0)))
    assert type(caught.value) is kind
    assert caught.value.fault == fault
    assert world.waits == []


def test_the_body_of_an_error_is_read_also_when_a_stream_was_wanted() -> None:
    world = World(Script(reply(400, {"error": {"message": "No.", "code": "c", "param": "p"}})))
    with pytest.raises(BadCall, match="No\\.") as caught:
        world.run(opened(POST, terms()))
    assert (caught.value.code, caught.value.param) == ("c", "p")
