"""`/v1/responses` as a WebSocket: the official SDK, and clients that misbehave.

Longer than most files because all of it is about one route.
"""

import base64
import contextlib
import io
import json
import os
import socket
import time
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import anyio
import apsw
import httpx2
import openai
import pytest
from openai import AsyncOpenAI
from openai.types.responses import Response, ResponsesServerEvent
from PIL import Image
from pydantic import TypeAdapter
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from tintype.app import Address, open_service
from tintype.clock import SystemClock
from tintype.errors import StoreError
from tintype.http.asgi import build_asgi
from tintype.http.pieces import PIECES
from tintype.ids import SystemEntropy
from tintype.service.keys import Keys
from tintype.settings import (
    LimitSettings,
    ModelSettings,
    ServerSettings,
    Settings,
    StoreSettings,
)
from tintype.testing.engine import ScriptedEngine
from tintype.testing.keys import MemoryKeys

TOOL: Any = {"type": "image_generation", "size": "256x256"}
TWO_PARTIALS: Any = {**TOOL, "partial_images": 2}
CREATE = {"type": "response.create", "model": "gpt-5", "input": "a red fox", "tools": [TOOL]}
SCRIPTED = ModelSettings(name="scripted", engine="scripted")
TERMINAL = {"response.completed", "response.failed", "response.incomplete"}
SLOW = 10_000  # steps of an engine that never ends by itself


@contextmanager
def raw_socket(address: Address, **options: Any) -> Iterator[ClientConnection]:
    url = f"ws://{address.host}:{address.port}/v1/responses"
    with connect(url, max_size=None, **options) as connection:
        yield connection


def send(connection: ClientConnection, **change: Any) -> None:
    connection.send(json.dumps({**CREATE, **change}))  # noqa: TID251 - a client without Tintype


def read_turn(connection: ClientConnection) -> list[dict[str, Any]]:
    """Return the events up to the end of a response, or the one error frame that is no event."""
    events: list[dict[str, Any]] = []
    while True:
        event = json.loads(connection.recv(timeout=20))
        events.append(event)
        if event["type"] in TERMINAL or "status" in event:
            return events


def problem_of(connection: ClientConnection) -> dict[str, Any]:
    [frame] = read_turn(connection)
    assert set(frame) == {"type", "status", "error"}
    assert frame["type"] == "error"
    return {"status": frame["status"], **frame["error"]}


def eventually(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline, "it never became so"
        time.sleep(0.005)


def turn(connection: Any, **request: Any) -> list[Any]:
    """Ask through the SDK, and return what it shows up to the end of the response."""
    connection.response.create(
        **{"model": "gpt-5", "input": "a red fox", "tools": [TOOL]} | request
    )
    events: list[Any] = []
    for event in connection:
        events.append(event)
        if event.type in TERMINAL or (event.type == "error" and event.status is not None):
            break
    return events


def picture_of(response: Any) -> bytes:
    [call] = [item for item in response.output if item.type == "image_generation_call"]
    return base64.b64decode(call.result, validate=True)


def pixel(data: bytes) -> Any:
    return Image.open(io.BytesIO(data)).convert("RGB").getpixel((255, 0))


def negative(colour: Any) -> Any:
    return tuple(255 - channel for channel in colour)


# ---------------------------------------------------------------- the official SDK


def test_the_sdk_gets_the_events_of_a_stream(serve, client_of) -> None:
    """The same types, numbers and pictures as over HTTP; each event is strictly valid."""
    request: Any = {"model": "gpt-5", "input": "a fox", "tools": [{**TWO_PARTIALS, "seed": 7}]}
    with serve() as address:
        client = client_of(address)
        with client.responses.connect() as connection:
            events = turn(connection, **request)
        streamed = list(client.responses.create(**request, stream=True))
    assert [event.type for event in events] == [event.type for event in streamed]
    assert [event.sequence_number for event in events] == list(range(len(events)))
    strict = TypeAdapter(ResponsesServerEvent)
    for event in events:
        strict.validate_python(event.model_dump(exclude_unset=True), strict=True)
    for ours, theirs in zip(events, streamed, strict=True):
        if ours.type.endswith("partial_image"):
            assert ours.partial_image_b64 == theirs.partial_image_b64
    final = events[-1].response
    Response.model_validate(final.model_dump(), strict=True)
    assert picture_of(final) == picture_of(streamed[-1].response)


def test_several_responses_follow_each_other_on_one_socket(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        with client.responses.connect() as connection:
            turns = [turn(connection, input=f"fox {n}", tools=[TWO_PARTIALS]) for n in range(3)]
        for events in turns:
            assert [event.sequence_number for event in events] == list(range(len(events)))
            assert client.responses.retrieve(events[0].response.id) == events[-1].response
    assert len({events[0].response.id for events in turns}) == 3


def test_requests_sent_at_once_are_answered_one_after_the_other(serve, client_of) -> None:
    ids: list[str] = []
    finished: list[str] = []
    with (
        serve(ScriptedEngine(pause_s=0.01)) as address,
        client_of(address).responses.connect() as connection,
    ):
        for number in range(3):
            connection.response.create(input=f"fox {number}", tools=[TOOL])
        for event in connection:
            if event.type == "response.created":
                assert len(ids) == len(finished), "the one before has ended"
                ids.append(event.response.id)
            elif event.type == "response.completed":
                finished.append(event.response.output[0].revised_prompt)
                if len(finished) == 3:
                    break
    assert finished == ["fox 0", "fox 1", "fox 2"]


@pytest.mark.parametrize("store", [True, False])
def test_a_turn_goes_on_from_the_one_before(serve, client_of, store: bool) -> None:
    """Also when nothing is stored: the picture of the turn before is edited."""
    engine = ScriptedEngine()
    with serve(engine) as address:
        client = client_of(address)
        with client.responses.connect() as connection:
            response = turn(connection, store=store)[-1].response
            colours = [pixel(picture_of(response))]
            for _ in range(2):
                response = turn(
                    connection,
                    input="make it its negative",
                    previous_response_id=response.id,
                    store=store,
                )[-1].response
                colours.append(pixel(picture_of(response)))
                assert response.output[0].action == "edit"
    first, second, third = colours
    assert (second, third) == (negative(first), first)
    assert [len(job.sources) for job in engine.jobs] == [0, 1, 1]


def test_what_is_not_stored_is_known_to_its_own_socket_only(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        with client.responses.connect() as one, client.responses.connect() as other:
            response_id = turn(one, store=False)[-1].response.id
            [error] = turn(other, previous_response_id=response_id)
            assert error.error.code == "previous_response_not_found"
            with pytest.raises(openai.BadRequestError, match="not found"):
                client.responses.create(
                    input="a fox", tools=[TOOL], previous_response_id=response_id
                )
            for call in (client.responses.retrieve, client.responses.delete):
                with pytest.raises(openai.NotFoundError):
                    call(response_id)
            assert turn(one, previous_response_id=response_id)[-1].type == "response.completed"


def test_only_the_latest_unstored_response_is_remembered(serve, client_of) -> None:
    with serve() as address, client_of(address).responses.connect() as connection:
        first, second = (turn(connection, store=False)[-1].response.id for _ in range(2))
        [error] = turn(connection, previous_response_id=first)
        assert (error.status, error.error.code) == (400, "previous_response_not_found")
        assert error.error.param == "previous_response_id"
        assert first in error.error.message
        assert turn(connection, previous_response_id=second)[-1].type == "response.completed"


def test_a_stored_response_of_any_age_can_be_gone_on_from(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        old = client.responses.create(input="a fox", tools=[TOOL])
        with client.responses.connect() as connection:
            turn(connection)
            last = turn(connection, input="its negative", previous_response_id=old.id)[-1]
    assert pixel(picture_of(last.response)) == negative(pixel(picture_of(old)))


@pytest.mark.parametrize(
    "change", [{"tools": [{**TOOL, "size": "1x1"}]}, {"temperature": 9}, {"generate": False}]
)
def test_a_refused_continuation_evicts_what_it_went_on_from(
    serve, client_of, change: dict[str, Any]
) -> None:
    with serve() as address, client_of(address).responses.connect() as connection:
        kept = turn(connection, store=False)[-1].response.id
        [error] = turn(connection, **change)  # is no continuation, and evicts nothing
        assert error.status == 400
        again = turn(connection, previous_response_id=kept, store=False)[-1]
        assert again.type == "response.completed"
        [error] = turn(connection, **change, previous_response_id=again.response.id)
        assert error.status == 400
        [error] = turn(connection, previous_response_id=again.response.id)
        assert error.error.code == "previous_response_not_found"


def test_a_failed_continuation_evicts_what_it_went_on_from(serve, client_of) -> None:
    engine = ScriptedEngine(fails_at_step=2, fails_in_job=1)
    with serve(engine) as address, client_of(address).responses.connect() as connection:
        kept = turn(connection, store=False)[-1].response.id
        *_, error, failed = turn(connection, previous_response_id=kept, store=False)
        assert (error.type, failed.type) == ("error", "response.failed")
        [error] = turn(connection, previous_response_id=kept)
        assert error.error.code == "previous_response_not_found"
        [error] = turn(connection, previous_response_id=failed.response.id)
        assert error.error.code == "previous_response_not_found"
        assert turn(connection)[-1].type == "response.completed", "the socket itself is well"


def test_a_failed_picture_is_an_error_event_and_a_failed_response(serve, client_of) -> None:
    with (
        serve(ScriptedEngine(fails_at_step=3)) as address,
        client_of(address).responses.connect() as connection,
    ):
        *_, error, failed = turn(connection)
    assert error.error.code == "server_error"
    assert "script" in error.error.message
    assert failed.response.status == "failed"
    assert error.sequence_number == failed.sequence_number - 1


def test_the_sdk_raises_for_an_error_that_nobody_handles(serve, client_of) -> None:
    with serve() as address, client_of(address).responses.connect() as connection:
        connection.response.create(input="a fox", tools=[])
        with pytest.raises(openai.OpenAIError, match="language_model_required"):
            connection.dispatch_events()


def test_of_an_unstored_conversation_the_latest_response_is_kept_and_then_nothing(
    serve, client_of, tmp_path
) -> None:
    def kept() -> list[str]:
        with closing(apsw.Connection(str(tmp_path / "data" / "tintype.sqlite3"))) as database:
            return [row[0] for row in database.execute("SELECT id FROM response")]

    with serve() as address:
        with client_of(address).responses.connect() as connection:
            ids: list[str] = []
            for _ in range(3):
                done = turn(connection, store=False, previous_response_id=ids[-1] if ids else None)[
                    -1
                ]
                ids.append(done.response.id)
                eventually(lambda: kept() == ids[-1:])
        eventually(lambda: kept() == [])


@pytest.mark.anyio
async def test_the_async_client_does_all_of_it(serve) -> None:
    with serve(ScriptedEngine(pause_s=0.005)) as address:
        async with (
            AsyncOpenAI(base_url=f"{address.url}/v1", api_key="test") as client,
            client.responses.connect() as connection,
        ):
            previous = None
            for _ in range(2):
                await connection.response.create(
                    input="a fox", tools=[TWO_PARTIALS], store=False, previous_response_id=previous
                )
                async for event in connection:
                    if event.type == "response.completed":
                        previous = event.response.id
                        break
            assert event.response.output[0].action == "edit"


def test_the_sdk_connects_again_after_a_restart(serve, client_of) -> None:
    """The close code of a stopping server is one that SDKs recover from."""
    from openai.types.websocket_reconnection import is_recoverable_close

    with ExitStack() as left_open:
        with serve() as address:
            connection = left_open.enter_context(raw_socket(address))
            send(connection)
            assert read_turn(connection)[-1]["type"] == "response.completed"
        with pytest.raises(ConnectionClosed) as caught:
            connection.recv(timeout=10)
    assert caught.value.rcvd.code == 1012
    assert is_recoverable_close(1012)


# ---------------------------------------------------------------- frames that are wrong


@pytest.mark.parametrize(
    ("frame", "param", "code"),
    [
        ("", None, "invalid_json"),
        ("{", None, "invalid_json"),
        ('{"type":"response.create"', None, "invalid_json"),
        (b'{"type":"response.create"}', None, "invalid_json"),
        (b"\x00\xff", None, "invalid_json"),
        ('{"x":' + "[" * 100_000, None, "invalid_json"),
        ("[]", None, "invalid_type"),
        ("null", None, "invalid_type"),
        ("{}", "type", "missing_required_parameter"),
        ('{"type":7}', "type", "invalid_type"),
        ('{"type":"response.steer","input":"x"}', "type", "invalid_value"),
        ('{"type":"session.update"}', "type", "invalid_value"),
        ('{"type":"response.create","input":7}', "input", "invalid_type"),
        ('{"type":"response.create","previous_response_id":7}', "previous_response_id", None),
    ],
)
def test_a_frame_that_cannot_be_read_is_answered_and_the_socket_goes_on(
    serve, frame: str | bytes, param: str | None, code: str | None
) -> None:
    with serve() as address, raw_socket(address) as connection:
        connection.send(frame)
        problem = problem_of(connection)
        assert (problem["status"], problem["type"]) == (400, "invalid_request_error")
        assert problem["param"] == param
        assert code is None or problem["code"] == code
        send(connection)
        assert read_turn(connection)[-1]["type"] == "response.completed"


@pytest.mark.parametrize(
    ("change", "param", "code"),
    [
        ({"background": True}, "background", "unsupported_parameter"),
        ({"stream": False}, "stream", "unsupported_parameter"),
        ({"stream_options": {}}, "stream_options", "unsupported_parameter"),
        ({"stream_id": "lane"}, "stream_id", "unsupported_parameter"),
        ({"generate": False}, "generate", "unsupported_parameter"),
        ({"generate": "no"}, "generate", "invalid_type"),
        ({"tools": []}, "tools", "language_model_required"),
        ({"tools": [{**TOOL, "size": "big"}]}, "tools[0].size", "invalid_value"),
        ({"previous_response_id": "resp_1"}, "previous_response_id", "previous_response_not_found"),
    ],
)
def test_what_a_socket_does_not_do_is_refused_by_name(
    serve, change: dict[str, Any], param: str, code: str
) -> None:
    engine = ScriptedEngine()
    with serve(engine) as address, raw_socket(address) as connection:
        send(connection, **change)
        problem = problem_of(connection)
    assert (problem["status"], problem["param"], problem["code"]) == (400, param, code)
    assert engine.jobs == []


def test_saying_what_is_so_anyway_is_allowed(serve) -> None:
    """openai-agents puts `stream` into every frame."""
    with serve() as address, raw_socket(address) as connection:
        send(connection, stream=True, background=False, generate=True, stream_id=None)
        assert read_turn(connection)[-1]["type"] == "response.completed"


def test_an_unknown_model_is_a_404_frame(serve) -> None:
    with serve() as address, raw_socket(address) as connection:
        send(connection, tools=[{**TOOL, "model": "midjourney"}])
        problem = problem_of(connection)
    assert (problem["status"], problem["code"]) == (404, "model_not_found")


def test_unknown_fields_are_ignored_unless_the_server_is_strict(serve) -> None:
    with serve() as address, raw_socket(address) as connection:
        send(connection, of_tomorrow=1)
        assert read_turn(connection)[-1]["type"] == "response.completed"
    with serve(server=ServerSettings(strict=True)) as address, raw_socket(address) as connection:
        send(connection, of_tomorrow=1)
        assert problem_of(connection)["code"] == "unknown_parameter"
        send(connection)
        assert read_turn(connection)[-1]["type"] == "response.completed"


def test_a_frame_over_the_limit_closes_the_socket(serve) -> None:
    with serve(limits=LimitSettings(body_bytes=1000)) as address, raw_socket(address) as connection:
        send(connection)
        assert read_turn(connection)[-1]["type"] == "response.completed"
        send(connection, input="x" * 1000)
        with pytest.raises(ConnectionClosed) as caught:
            connection.recv(timeout=10)
    assert caught.value.rcvd.code == 1009


def test_requests_beyond_those_that_may_wait_are_refused(serve) -> None:
    engine = ScriptedEngine(steps=SLOW, pause_s=0.02)
    with serve(engine) as address, raw_socket(address) as connection:
        for _ in range(20):
            send(connection)
        refused: list[dict[str, Any]] = []
        while len(refused) < 3:  # one runs, and 16 wait
            frame = json.loads(connection.recv(timeout=10))
            if "status" in frame:
                refused.append(frame)
        eventually(lambda: engine.steps_made >= 1)
    for frame in refused:
        assert (frame["status"], frame["error"]["code"]) == (429, "rate_limit_exceeded")
        assert frame["error"]["headers"] == {
            "retry-after": "5",
            "x-ratelimit-limit-waiting": "16",
            "x-ratelimit-remaining-waiting": "0",
            "x-ratelimit-reset-waiting": "5.000s",
        }


def test_a_full_queue_is_a_503_frame(serve) -> None:
    engine = ScriptedEngine(steps=SLOW, pause_s=0.02)
    limits = LimitSettings(running_jobs=1, queued_jobs=1)
    with serve(engine, limits=limits) as address, ExitStack() as stack:
        one, two, three = (stack.enter_context(raw_socket(address)) for _ in range(3))
        for connection in (one, two):
            send(connection)
            assert json.loads(connection.recv())["type"] == "response.created"
        send(three)
        problem = problem_of(three)
    assert (problem["status"], problem["code"]) == (503, "server_overloaded")
    assert problem["headers"] == {"retry-after": "5"}


def test_a_response_deleted_while_it_runs_has_an_end_on_the_socket(serve) -> None:
    engine = ScriptedEngine(steps=SLOW, pause_s=0.02)
    with serve(engine) as address, raw_socket(address) as connection:
        send(connection)
        response_id = json.loads(connection.recv())["response"]["id"]
        eventually(lambda: engine.steps_made >= 1)
        httpx2.delete(f"{address.url}/v1/responses/{response_id}")
        last = read_turn(connection)[-1]
    assert last["status"] == 404
    assert response_id in last["error"]["message"]


def test_other_paths_have_no_socket(serve) -> None:
    with serve() as address:
        for path in ("/v1/models", "/v1", "/api/v1/responses"):
            with pytest.raises(InvalidStatus) as caught:
                connect(f"ws://{address.host}:{address.port}{path}")
            assert caught.value.response.status_code == 403


def test_a_page_of_another_site_cannot_open_a_socket(serve) -> None:
    """Browsers let any page open one, and say in `Origin` which page it was."""
    with serve() as address:
        for origin in ("https://evil.example", "null"):
            with pytest.raises(InvalidStatus) as caught, raw_socket(address, origin=origin):
                pass
            assert caught.value.response.status_code == 403
        with raw_socket(address, origin=f"http://{address.host}:3000") as connection:
            send(connection)
            assert read_turn(connection)[-1]["type"] == "response.completed"


def test_the_handshake_names_the_request(serve) -> None:
    with serve() as address, raw_socket(address) as connection:
        headers = connection.response.headers
    assert headers["x-request-id"].startswith("req_")
    assert headers["openai-version"]


# ---------------------------------------------------------------- connections and time


@pytest.mark.parametrize("way", ["close", "drop"])
def test_a_closed_socket_stops_the_engine_within_one_step(serve, way: str) -> None:
    engine = ScriptedEngine(steps=SLOW, pause_s=0.02)
    with serve(engine) as address:
        with raw_socket(address) as connection:
            send(connection)
            response_id = json.loads(connection.recv())["response"]["id"]
            send(connection)  # waits, and is never begun
            eventually(lambda: engine.steps_made >= 2)
            made = engine.steps_made
            if way == "drop":
                connection.socket.shutdown(socket.SHUT_RDWR)
        eventually(lambda: engine.closed == 1)
        # the step under way, and those that the test itself was too slow to prevent
        assert engine.steps_made - made <= 3
        url = f"{address.url}/v1/responses/{response_id}"
        eventually(lambda: httpx2.get(url).json()["status"] == "cancelled")
    assert len(engine.jobs) == 1


def test_a_message_is_sent_in_pieces(serve) -> None:
    """A picture is never a whole in memory; control frames may come in between."""
    tool = {**TOOL, "size": "1024x1024", "seed": 3}
    with serve(ScriptedEngine(has_noise=True)) as address:
        with raw_socket(address) as connection:
            send(connection, tools=[tool])
            sizes: list[list[int]] = []
            texts: list[str] = []
            while not texts or '"type":"response.completed"' not in texts[-1][:100]:
                pieces = list(connection.recv_streaming())
                sizes.append([len(piece) for piece in pieces])
                texts.append("".join(pieces))
        plain = httpx2.post(f"{address.url}/v1/responses", json={**CREATE, "tools": [tool]}).json()
    assert max(max(size) for size in sizes) <= 1024 * 1024
    assert len(sizes[-1]) > 4
    assert all(len(size) == 1 for size in sizes[:2])
    final = json.loads(texts[-1])["response"]
    assert final["output"][0]["result"] == plain["output"][0]["result"]


def open_by_hand(address: Address, receive_bytes: int | None = None) -> socket.socket:
    """Return a socket after the handshake, whose owner has to do all else."""
    connection = socket.socket()
    if receive_bytes is not None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_bytes)
    connection.settimeout(10)
    connection.connect((address.host, address.port))
    connection.sendall(
        b"GET /v1/responses HTTP/1.1\r\nhost: t\r\nupgrade: websocket\r\nconnection: upgrade\r\n"
        b"sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    )
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        head += connection.recv(1)
    assert head.startswith(b"HTTP/1.1 101 ")
    return connection


def masked_text(text: str) -> bytes:
    data, mask = text.encode(), os.urandom(4)
    assert 125 < len(data) < 65536
    body = bytes(byte ^ mask[index % 4] for index, byte in enumerate(data))
    return b"\x81\xfe" + len(data).to_bytes(2, "big") + mask + body


def test_a_quiet_socket_is_pinged_and_a_dead_one_closed(serve) -> None:
    server, limits = ServerSettings(heartbeat_s=0.05), LimitSettings(write_timeout_s=0.3)
    with serve(server=server, limits=limits) as address, closing(open_by_hand(address)) as dead:
        ping = dead.recv(6)
        assert ping[:2] == b"\x89\x04"
        rest = b""
        while chunk := dead.recv(1024):  # no pong is sent
            rest += chunk
    assert rest[:1] == b"\x88"
    assert int.from_bytes(rest[2:4], "big") == 1011


def test_a_living_client_that_says_nothing_is_kept(serve) -> None:
    server, limits = ServerSettings(heartbeat_s=0.05), LimitSettings(write_timeout_s=0.8)
    with serve(server=server, limits=limits) as address, raw_socket(address) as connection:
        with pytest.raises(TimeoutError):
            connection.recv(timeout=1.6)  # longer than a dead client is waited for
        send(connection)
        assert read_turn(connection)[-1]["type"] == "response.completed"


def test_a_slow_reader_stalls_nobody_and_is_cut_off(serve) -> None:
    limits = LimitSettings(write_timeout_s=0.5)
    tool = {**TOOL, "size": "2048x2048", "partial_images": 3}
    request = json.dumps({**CREATE, "tools": [tool]})  # noqa: TID251 - a client without Tintype
    engine = ScriptedEngine(has_noise=True)
    received = b""
    with (
        serve(engine, limits=limits) as address,
        closing(open_by_hand(address, receive_bytes=4096)) as lazy,
        raw_socket(address) as other,
    ):
        lazy.sendall(masked_text(request))
        for _ in range(5):
            send(other)
            assert read_turn(other)[-1]["type"] == "response.completed"
        eventually(lambda: engine.closed == 6)
        with contextlib.suppress(ConnectionResetError):
            time.sleep(1.5)  # longer than the server waits for a reader
            while chunk := lazy.recv(65536):
                received += chunk
    assert b"response.created" in received
    assert b"response.completed" not in received, "the reader was too slow to get it all"


def test_a_socket_has_a_time_limit(serve) -> None:
    with serve(server=ServerSettings(socket_s=0.2)) as address, raw_socket(address) as connection:
        problem = problem_of(connection)
        assert (problem["status"], problem["code"]) == (400, "websocket_connection_limit_reached")
        with pytest.raises(ConnectionClosed) as caught:
            connection.recv(timeout=10)
    assert caught.value.rcvd.code == 1001


def test_a_response_under_way_ends_before_the_limit_does_its_work(serve) -> None:
    engine = ScriptedEngine(steps=60, pause_s=0.03)
    server = ServerSettings(socket_s=1.0)
    with serve(engine, server=server) as address, raw_socket(address) as connection:
        send(connection)
        send(connection)  # is too late
        assert read_turn(connection)[-1]["type"] == "response.completed"
        assert problem_of(connection)["code"] == "websocket_connection_limit_reached"
    assert len(engine.jobs) == 1


def test_a_server_that_stops_lets_a_response_end_and_closes_in_order(serve) -> None:
    engine = ScriptedEngine(steps=30, pause_s=0.02)
    with ExitStack() as left_open:
        with serve(engine) as address:
            busy, idle = (left_open.enter_context(raw_socket(address)) for _ in range(2))
            send(busy)
            send(busy)  # waits, and is never begun
            eventually(lambda: engine.steps_made >= 2)
        assert read_turn(busy)[-1]["type"] == "response.completed"
        for connection in (busy, idle):
            with pytest.raises(ConnectionClosed) as caught:
                connection.recv(timeout=10)
            assert caught.value.rcvd.code == 1012
    assert len(engine.jobs) == 1


def test_a_server_that_cannot_wait_cancels_and_closes(serve) -> None:
    engine = ScriptedEngine(steps=SLOW, pause_s=0.02)
    with ExitStack() as left_open:
        with serve(engine, server=ServerSettings(shutdown_s=1.0)) as address:
            connection = left_open.enter_context(raw_socket(address))
            send(connection)
            eventually(lambda: engine.steps_made >= 2)
        with pytest.raises(ConnectionClosed) as caught:
            read_turn(connection)
    assert caught.value.rcvd.code == 1012
    assert engine.closed == 1


# ---------------------------------------------------------------- other ASGI servers


class BrokenBlobs:
    """A blob store whose disk has gone."""

    async def chunks(self, digest: str, *, size: int) -> AsyncGenerator[bytes]:
        raise StoreError("The disk has gone.")
        yield b""  # what makes it a generator

    def delete(self, digest: str, *, unless_put_within_s: int) -> bool:
        return False  # the first sweep may come before the request


async def run_by_hand(tmp_path: Path, *, extensions: dict[str, Any], breaks: bool) -> list[Any]:
    """Run the application without a server; return what it sent for one request."""
    settings = Settings(store=StoreSettings(folder=str(tmp_path)), models=(SCRIPTED,))
    sent: list[Any] = []
    ended = anyio.Event()
    frames = [
        {"type": "websocket.connect"},
        {"type": "websocket.receive", "text": json.dumps(CREATE)},  # noqa: TID251
    ]

    async def receive() -> Any:
        if frames:
            return frames.pop(0)
        await ended.wait()
        return {"type": "websocket.disconnect", "code": 1000}

    async def send(message: Any) -> None:
        sent.append(message)
        if message["type"] == "websocket.close" or "response.completed" in str(message)[:200]:
            ended.set()

    scope: Any = {"type": "websocket", "path": "/v1/responses", "headers": []}
    clock, engine = SystemClock(), ScriptedEngine()
    async with open_service(settings, engines={"scripted": engine}) as responses:
        if breaks:
            responses.blobs = BrokenBlobs()
        keys = Keys(MemoryKeys(), clock=clock, entropy=SystemEntropy())
        app = build_asgi(responses, settings, clock=clock, entropy=SystemEntropy(), keys=keys)
        await app({**scope, "extensions": extensions}, receive, send)
    assert engine.closed == 1
    return sent


@pytest.mark.anyio
async def test_a_server_that_knows_no_pieces_gets_whole_messages(tmp_path) -> None:
    accepted, *messages = await run_by_hand(tmp_path, extensions={}, breaks=False)
    assert accepted["type"] == "websocket.accept"
    assert {message["type"] for message in messages} == {"websocket.send"}
    events = [json.loads(message["text"]) for message in messages]
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    assert events[-1]["response"]["output"][0]["result"]


@pytest.mark.anyio
@pytest.mark.parametrize("extensions", [{}, {PIECES: {}}])
async def test_an_event_that_cannot_be_sent_whole_ends_the_socket(tmp_path, extensions) -> None:
    *_, last = await run_by_hand(tmp_path, extensions=extensions, breaks=True)
    assert (last["type"], last["code"]) == ("websocket.close", 1011)
