"""Published clients raise their own exceptions, once, and complain of nothing."""

from typing import Any

import pytest

from sdks.marks import every
from sdks.runs import Run

pytestmark = pytest.mark.timeout(300)  # the first one installs them all

TWICE = ("edit", "edit_of_previous", "edit_by_id", "edit_of_file", "resume", "cancel")
REQUESTS = dict.fromkeys(TWICE, 2) | {  # what a user's code asks for in a case; else one
    "images_as_urls": 2,
    "input_items": 3,
    "files": 5,
}
FAILURE = "The script says that this picture fails."
KNOWN_COMPLAINTS = ("Error getting response", "Error streaming response")  # logged beside a raise


def named(said: dict[str, Any], *names: str) -> bool:
    return bool(set(names) & set(said["bases"]))


def status_of(said: dict[str, Any]) -> int | None:
    return next((said[key] for key in ("status", "status_code", "statusCode") if key in said), None)


@every()
def test_every_case_went_well_and_nothing_was_complained_of(run: Run) -> None:
    assert {name: case.fault for name, case in run.cases.items() if case.fault} == {}
    lines = [line for line in run.complaints.splitlines() if line]
    assert [line for line in lines if line not in KNOWN_COMPLAINTS] == []


@every()
def test_nothing_is_asked_twice(run: Run) -> None:
    counts = {name: len(case.exchanges) for name, case in run.cases.items()}
    counts["background"] = min(counts.get("background", 1), 1)  # asks until it is there
    if run.sdk.package == "@ai-sdk/openai":
        assert counts.pop("bad_size") == 0, "its own types refuse this size"
        assert counts.pop("failure_of_images") == 3, "asks twice more after any 5xx"
    assert counts == {name: REQUESTS.get(name, 1) for name in counts}


@every("bad_size")
def test_a_bad_request_is_this_clients_bad_request(run: Run) -> None:
    case = run["bad_size"]
    if run.sdk.package == "@ai-sdk/openai":
        assert "size" in case.facts["message"]
        return
    assert "Width and height must both be divisible by 16" in case.facts["message"]
    assert named(case.facts, "BadRequestError", "BadRequestResponseError", "APICallError")
    assert status_of(case.facts) == 400
    if "code" in case.facts:
        assert case.facts["code"] == "invalid_value"
        assert case.facts["param"] == "tools[0].size"


@every("bad_size_of_stream")
def test_a_bad_request_for_a_stream_is_no_stream(run: Run) -> None:
    facts = run["bad_size_of_stream"].facts
    assert named(facts, "BadRequestError", "BadRequestResponseError")
    assert status_of(facts) == 400


@every("bad_prompt")
def test_an_empty_prompt_is_a_bad_request(run: Run) -> None:
    for name in ("bad_prompt", "bad_prompt_of_stream"):
        facts = run[name].facts
        assert facts["class"] == "BadRequestResponseError"
        assert status_of(facts) == 400
        assert facts["message"] == "`input` holds no text of the user to draw."


@every("unknown_model")
def test_an_unknown_model_is_not_found_and_the_known_ones_are_named(run: Run) -> None:
    facts = run["unknown_model"].facts
    assert named(facts, "NotFoundError", "NotFoundResponseError", "APICallError")
    assert status_of(facts) == 404
    assert "'scripted', 'failing', 'slow'" in facts["message"]
    assert facts.get("code", "model_not_found") == "model_not_found"


@every("unknown_model_of_chat")
def test_a_chat_for_a_language_model_says_what_to_change(run: Run) -> None:
    facts = run["unknown_model_of_chat"].facts
    assert facts["class"] in {"BadRequestResponseError", "ChatError"}
    assert status_of(facts) == 400
    assert "`modalities`" in facts["message"]


@every("unknown_response")
def test_an_unknown_response_is_not_found(run: Run) -> None:
    facts = run["unknown_response"].facts
    assert facts["class"] == "NotFoundError"
    assert "resp_none" in facts["message"]


@every("failure")
def test_a_failed_picture_says_why(run: Run) -> None:
    case = run["failure"]
    if run.sdk.package == "@openai/agents":  # hides the reason of a plain response
        assert "response.failed" in case.facts["message"]
    else:
        assert FAILURE in case.facts["message"]
    if "status" in case.facts:
        assert case.facts["status"] == "failed"
    if case.requests[-1].endswith("/responses"):
        assert case.response["status"] == "failed"
    else:
        assert case.statuses == [422], "a 5xx is asked again for an hour"


@every("failure_in_stream")
def test_a_picture_that_fails_in_a_stream_says_why(run: Run) -> None:
    case = run["failure_in_stream"]
    facts = case.facts[0] if isinstance(case.facts, list) else case.facts
    assert FAILURE in facts["message"]
    if "types" in facts:
        assert facts["types"][-2:] == ["error", "response.failed"]
        assert (facts["unknown"], facts["status"]) == (0, "failed")


@every("failure_of_images")
def test_a_failed_picture_of_the_image_doors_says_why(run: Run) -> None:
    case = run["failure_of_images"]
    assert FAILURE in case.facts["message"]
    is_openrouter = case.requests[0].startswith("POST /api/")
    assert set(case.statuses) == {422 if is_openrouter else 500}
    if not is_openrouter:
        assert case.exchanges[0].reply_headers["x-should-retry"] == "false"
