"""Whose fault it was, from whatever a server says."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import recorded
from tintype.client.effects import Reply
from tintype.client.folding import Folding
from tintype.client.following import WireEvent
from tintype.client.problems import error_of_event, error_of_reply, error_of_response
from tintype.errors import (
    ERROR_OF_STATUS,
    BadCall,
    CallError,
    CallRefused,
    Conflicting,
    ContentBlocked,
    NotAuthenticated,
    NothingThere,
    PaymentRequired,
    PermissionDenied,
    PictureFailed,
    RateLimited,
    ServerBusy,
    ServerFault,
    TintypeError,
)
from tintype.protocol.reading import Response


def error(status: int, body: object = b"", **headers: str) -> CallError:
    content = body if isinstance(body, bytes) else msgspec.json.encode(body)
    return error_of_reply(Reply(status, headers, content), now_s=0)


@pytest.mark.parametrize(
    ("status", "kind", "fault"),
    [
        (400, BadCall, "caller"),
        (401, NotAuthenticated, "caller"),
        (402, PaymentRequired, "caller"),
        (403, PermissionDenied, "caller"),
        (404, NothingThere, "caller"),
        (405, CallRefused, "caller"),
        (408, ServerBusy, "nobody"),
        (409, Conflicting, "caller"),
        (413, BadCall, "caller"),
        (422, BadCall, "caller"),
        (429, RateLimited, "nobody"),
        (500, ServerFault, "server"),
        (502, ServerFault, "server"),
        (503, ServerBusy, "nobody"),
        (524, ServerFault, "server"),
        (529, ServerBusy, "nobody"),
        (302, ServerFault, "server"),
    ],
)
def test_the_status_says_whose_fault_it_is(status: int, kind: type, fault: str) -> None:
    found = error(status, {"error": {"message": "So it is.", "code": None}})
    assert type(found) is kind
    assert (found.status, found.fault, str(found)) == (status, fault, "So it is.")


def test_the_envelope_of_openai_is_read() -> None:
    found = error(
        400,
        {"error": {"message": "No.", "type": "t", "param": "tools[0].size", "code": "c"}},
        **{"x-request-id": "req_1", "retry-after": "3"},
    )
    assert (found.message, found.type, found.param, found.code) == (
        "No.",
        "t",
        "tools[0].size",
        "c",
    )
    assert (found.request_id, found.retry_after_s) == ("req_1", 3.0)
    assert b"tools[0].size" in found.body


def test_the_envelope_of_openrouter_is_read() -> None:
    body = {"error": {"code": 400, "message": "No.", "metadata": {}}, "user_id": "u"}
    found = error(400, body, **{"x-generation-id": "gen-1"})
    assert (found.message, found.code, found.request_id) == ("No.", None, "gen-1")


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, "moderation_blocked", ContentBlocked),
        (400, "content_policy_violation", ContentBlocked),
        (429, "insufficient_quota", PaymentRequired),
        (429, "rate_limit_exceeded", RateLimited),
    ],
)
def test_some_codes_say_more_than_the_status(status: int, code: str, kind: type) -> None:
    assert type(error(status, {"error": {"message": "No.", "code": code}})) is kind


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"", "The server answered with status 502."),
        (b"<html>Bad  \n Gateway</html>", "status 502: <html>Bad Gateway</html>"),
        (b'{"error": "no upstream"}', "no upstream"),
        (b'{"detail": "nope"}', '{"detail": "nope"}'),
        (b"[1]", "status 502: [1]"),
        (b"\xff" * 9, "status 502"),
    ],
)
def test_a_reply_of_neither_dialect_is_shown_as_it_is(body: bytes, text: str) -> None:
    assert text in str(error(502, body))


@given(st.integers(300, 599), st.binary(max_size=60))
def test_any_reply_is_an_error_of_ours(status: int, body: bytes) -> None:
    found = error(status, body)
    assert isinstance(found, TintypeError)
    assert found.status == status
    assert len(str(found)) < 400


def test_every_status_of_the_table_is_an_error_of_one_fault() -> None:
    faults = {status: kind.fault for status, kind in ERROR_OF_STATUS.items()}
    assert set(faults.values()) == {"caller", "nobody"}


FLAT = {"type": "error", "code": "server_error", "message": "No.", "param": None}
NESTED = {"type": "error", "error": {k: v for k, v in FLAT.items() if k != "type"}}


@pytest.mark.parametrize("event", [FLAT, NESTED, {**FLAT, **NESTED}])
def test_an_error_within_a_stream_is_read_in_all_its_forms(event: dict[str, Any]) -> None:
    found = error_of_event(event, request_id="req_1", response_id="resp_1")
    assert type(found) is PictureFailed
    assert (found.message, found.code, found.status) == ("No.", "server_error", 200)
    assert (found.request_id, found.response_id) == ("req_1", "resp_1")


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("image_content_policy_violation", ContentBlocked),
        ("invalid_prompt", BadCall),
        ("image_too_large", BadCall),
        ("rate_limit_exceeded", RateLimited),
        ("insufficient_quota", PaymentRequired),
        ("vector_store_timeout", PictureFailed),
        ("of_tomorrow", PictureFailed),
        (None, PictureFailed),
    ],
)
def test_the_code_within_a_response_says_whose_fault_it_is(code: str | None, kind: type) -> None:
    failed = recorded.openai_response(status="failed", error={"code": code, "message": "No."})
    response = Response.from_object(failed)
    found = error_of_response(response, request_id=None)
    assert type(found) is kind
    assert (str(found), found.response_id) == ("No.", "resp_0c4d")


REFUSAL = {**recorded.MESSAGE, "content": [{"type": "refusal", "refusal": "I won't."}]}
BLOCKED = {
    "id": "i",
    "type": "image_generation_call",
    "status": "failed",
    "result": "",
    "error": {"code": "moderation_blocked", "message": "Blocked."},
}
BUSY = {"type": "openrouter:image_generation", "status": "failed", "error": "upstream is busy"}


def incomplete(reason: str) -> dict[str, Any]:
    return {"status": "incomplete", "incomplete_details": {"reason": reason}}


@pytest.mark.parametrize(
    ("changes", "kind", "text"),
    [
        (incomplete("content_filter"), ContentBlocked, "content_filter"),
        (incomplete("max_output_tokens"), PictureFailed, "max_output_tokens"),
        ({"status": "cancelled"}, PictureFailed, "cancelled"),
        ({"status": "completed"}, PictureFailed, "has no picture"),
        ({"output": [REFUSAL]}, PictureFailed, "The model said: I won't."),
        ({"output": [BLOCKED]}, ContentBlocked, "Blocked."),
        ({"output": [BUSY]}, PictureFailed, "upstream is busy"),
    ],
)
def test_a_response_without_a_picture_says_why(
    changes: dict[str, Any], kind: type, text: str
) -> None:
    body = recorded.openai_response(**{"status": "completed", **changes})
    event = {"type": "response.completed", "sequence_number": 0, "response": body}
    folding = Folding()
    data = msgspec.json.encode(event)
    folding.feed(WireEvent("response.completed", 0, data), request_id="req_1")
    with pytest.raises(CallError) as caught:
        folding.result(request_id="req_1", response_id=None)
    assert type(caught.value) is kind
    assert text in str(caught.value)
    assert caught.value.request_id == "req_1"


def test_a_picture_of_openrouters_own_tool_is_one() -> None:
    item = {
        "type": "openrouter:image_generation",
        "id": "st_1",
        "status": "completed",
        "imageB64": recorded.b64(recorded.FINAL),
    }
    body = recorded.openai_response(output=[item])
    folding = Folding()
    folded = folding.fold(msgspec.json.encode(body))
    assert folded.pictures == {0: recorded.FINAL}
