"""What is on the wire, byte for byte, as a client without an SDK sees it."""

import hashlib
import re
from typing import Any

import httpx2
import msgspec
import pytest

from tintype.protocol.sse import SseParser
from tintype.settings import LimitSettings, ServerSettings
from tintype.testing.engine import ScriptedEngine

REQUEST: dict[str, Any] = {
    "model": "gpt-5",
    "input": "a red fox",
    "tools": [{"type": "image_generation", "size": "256x256", "partial_images": 2}],
}

RESPONSE_KEYS = frozenset(
    {
        *("id", "object", "created_at", "completed_at", "status", "background", "error"),
        *("incomplete_details", "instructions", "max_output_tokens", "max_tool_calls", "model"),
        *("output", "parallel_tool_calls", "previous_response_id", "prompt_cache_key"),
        *("reasoning", "safety_identifier", "service_tier", "store", "temperature", "text"),
        *("tool_choice", "tools", "top_logprobs", "top_p", "truncation", "presence_penalty"),
        *("frequency_penalty", "usage", "user", "metadata"),
    }
)
CALL_KEYS = frozenset(
    {
        *("id", "type", "status", "action", "background", "output_format", "quality"),
        *("result", "revised_prompt", "size", "seed"),
    }
)
TEXT_PART = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
IMAGE = {"type", "sequence_number", "output_index", "item_id"}
PART = {"type", "sequence_number", "item_id", "output_index", "content_index"}

# The order and the keys that OpenAI's recorded stream has, and that every published SDK accepts.
GOLDEN: list[tuple[str, set[str]]] = [
    ("response.created", {"type", "sequence_number", "response"}),
    ("response.in_progress", {"type", "sequence_number", "response"}),
    ("response.output_item.added", {"type", "sequence_number", "output_index", "item"}),
    ("response.image_generation_call.in_progress", IMAGE),
    ("response.image_generation_call.generating", IMAGE),
    *[
        (
            "response.image_generation_call.partial_image",
            IMAGE
            | {"partial_image_index", "partial_image_b64", "size", "quality"}
            | {"background", "output_format"},
        )
    ]
    * 2,
    ("response.image_generation_call.completed", IMAGE),
    ("response.output_item.done", {"type", "sequence_number", "output_index", "item"}),
    ("response.output_item.added", {"type", "sequence_number", "output_index", "item"}),
    ("response.content_part.added", PART | {"part"}),
    ("response.output_text.done", PART | {"text", "logprobs"}),
    ("response.content_part.done", PART | {"part"}),
    ("response.output_item.done", {"type", "sequence_number", "output_index", "item"}),
    ("response.completed", {"type", "sequence_number", "response"}),
]


def stream(url: str, **changes: Any) -> bytes:
    reply = httpx2.post(f"{url}/v1/responses", json={**REQUEST, "stream": True, **changes})
    assert reply.status_code == 200
    assert reply.headers["content-type"] == "text/event-stream; charset=utf-8"
    assert "no-cache" in reply.headers["cache-control"]
    assert "content-encoding" not in reply.headers
    return reply.content


def events_of(body: bytes) -> list[dict[str, Any]]:
    parsed = SseParser().feed(body)
    assert parsed[-1].data == b"[DONE]"
    events = [msgspec.json.decode(event.data) for event in parsed[:-1]]
    assert [event.name for event in parsed[:-1]] == [event["type"] for event in events]
    return events


def test_the_stream_has_the_golden_order_and_keys(serve) -> None:
    with serve() as address:
        events = events_of(stream(address.url))
    assert [(event["type"], event.keys()) for event in events] == GOLDEN
    assert [event["sequence_number"] for event in events] == list(range(len(GOLDEN)))
    for event in events:
        if "response" in event:
            assert event["response"].keys() >= RESPONSE_KEYS
    begun, done = events[2]["item"], events[8]["item"]
    assert begun == {"id": begun["id"], "type": "image_generation_call", "status": "in_progress"}
    assert done.keys() == CALL_KEYS
    assert events[13]["item"]["content"] == [TEXT_PART]
    final = events[-1]["response"]
    assert final["output"] == [done, events[13]["item"]]
    assert final["usage"]["total_tokens"] == 3
    assert final["tool_usage"]["image_gen"]["output_tokens"] == 16 * 17 + 200


def test_each_event_is_one_event_line_and_one_data_line(serve) -> None:
    with serve() as address:
        body = stream(address.url)
    frames = body.split(b"\n\n")
    assert frames[-2:] == [b"data: [DONE]", b""]
    for frame in frames[:-2]:
        assert re.fullmatch(rb"event: [a-z_.]+\ndata: \{[^\r\n]*\}", frame)


def test_a_plain_reply_is_the_response_of_the_last_event(serve) -> None:
    with serve() as address:
        plain = httpx2.post(f"{address.url}/v1/responses", json=REQUEST)
        stored = httpx2.get(f"{address.url}/v1/responses/{plain.json()['id']}")
        streamed = httpx2.get(f"{address.url}/v1/responses/{plain.json()['id']}?stream=true")
    assert plain.json() == stored.json() == events_of(streamed.content)[-1]["response"]
    assert plain.json().keys() - RESPONSE_KEYS == {"tool_usage"}


def test_silence_is_broken_by_a_comment(serve) -> None:
    engine = ScriptedEngine(steps=2, pause_s=0.3)
    with serve(engine, server=ServerSettings(heartbeat_s=0.1)) as address:
        body = stream(address.url)
    assert body.count(b"\n\n: ") >= 2
    assert [event["type"] for event in events_of(body)] == [name for name, _ in GOLDEN]


def test_a_picture_is_served_as_bytes_with_etag_and_ranges(serve) -> None:
    with serve() as address, httpx2.Client(base_url=address.url) as http:
        response = http.post("/v1/responses", json=REQUEST).json()
        call = response["output"][0]
        path = f"/v1/responses/{response['id']}/images/{call['id']}"
        whole = http.get(path)
        part = http.get(path, headers={"range": "bytes=8-15"})
        fresh = http.get(path, headers={"if-none-match": whole.headers["etag"]})
        beyond = http.get(path, headers={"range": "bytes=99999999-"})
        missing = http.get(f"/v1/responses/{response['id']}/images/ig_none")
        head = http.head(path)
    assert whole.headers["content-type"] == "image/png"
    assert whole.headers["etag"] == f'"{hashlib.sha256(whole.content).hexdigest()}"'
    assert whole.content.startswith(b"\x89PNG")
    assert (part.status_code, part.content) == (206, whole.content[8:16])
    assert (fresh.status_code, fresh.content) == (304, b"")
    assert beyond.status_code == 416
    assert missing.status_code == 404
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == str(len(whole.content))


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/v1/nothing", 404, "unknown_url"),
        ("GET", "/elsewhere", 404, "unknown_url"),
        ("PUT", "/v1/responses", 405, "method_not_allowed"),
        ("GET", "/v1/responses/resp_unknown", 404, None),
        ("GET", "/v1/responses/resp_unknown?stream=true", 404, None),
        ("POST", "/v1/responses/resp_unknown/cancel", 404, None),
        ("GET", "/v1/responses/resp_unknown?stream=perhaps", 400, "invalid_value"),
        ("GET", "/v1/responses/resp_unknown?starting_after=1", 400, "invalid_value"),
        ("GET", "/v1/responses/resp_unknown?stream=true&starting_after=x", 400, "invalid_type"),
        ("GET", "/v1/responses/r/input_items?limit=101", 400, "integer_above_max_value"),
        ("GET", "/v1/responses/r/input_items?limit=0", 400, "integer_below_min_value"),
        ("GET", "/v1/responses/r/input_items?order=up", 400, "invalid_value"),
    ],
)
def test_every_error_has_the_envelope(
    serve, method: str, path: str, status: int, code: str | None
) -> None:
    with serve() as address:
        reply = httpx2.request(method, address.url + path)
    assert reply.status_code == status
    error = reply.json()["error"]
    assert error.keys() == {"message", "type", "param", "code"}
    assert (error["type"], error["code"]) == ("invalid_request_error", code)
    assert reply.headers["x-request-id"].startswith("req_")


def test_below_api_v1_the_code_is_an_integer(serve) -> None:
    with serve() as address:
        reply = httpx2.get(f"{address.url}/api/v1/nothing")
    assert reply.status_code == 404
    assert reply.json()["error"]["code"] == 404


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b"\xff", b"[" * 100_000])
def test_what_is_no_json_object_is_a_400(serve, body: bytes) -> None:
    with serve() as address:
        reply = httpx2.post(f"{address.url}/v1/responses", content=body)
    assert reply.status_code == 400
    assert reply.json()["error"]["code"] in {"invalid_json", "invalid_type"}


def test_a_body_over_the_limit_is_a_413(serve) -> None:

    with serve(limits=LimitSettings(body_bytes=1000)) as address:
        reply = httpx2.post(f"{address.url}/v1/responses", content=b"x" * 1001)
    assert reply.status_code == 413
    assert reply.json()["error"]["code"] == "request_too_large"


def test_any_json_number_is_an_integer(serve) -> None:
    tool = '{"type":"image_generation","size":"256x256","partial_images":2.0,"seed":7.0}'
    body = f'{{"input":"a fox","temperature":1,"tools":[{tool}]}}'
    with serve() as address:
        reply = httpx2.post(f"{address.url}/v1/responses", content=body)
    assert reply.status_code == 200
    assert '"partial_images":2,' in reply.text
    assert '"seed":7' in reply.text


def test_strict_refuses_unknown_top_level_fields(serve) -> None:
    with serve(server=ServerSettings(strict=True)) as address:
        reply = httpx2.post(f"{address.url}/v1/responses", json={**REQUEST, "of_tomorrow": 1})
    assert reply.status_code == 400
    assert reply.json()["error"]["param"] == "of_tomorrow"


def test_health_needs_nothing(serve) -> None:
    with serve() as address:
        assert httpx2.get(f"{address.url}/healthz").json() == {"status": "ok"}
