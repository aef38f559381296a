"""Published clients ask for pictures, follow streams and go on from what they have.

Each script in `sdks/clients` is what a user has written; here is what that user must see.
"""

import pytest

from sdks.marks import every
from sdks.runs import Case, Run, is_masked_negative, is_negative, pixels, size_of, without_reports

pytestmark = pytest.mark.timeout(300)  # the first one installs them all

PICTURE = [
    "response.output_item.added",
    "response.image_generation_call.in_progress",
    "response.image_generation_call.generating",
    "response.image_generation_call.partial_image",
    "response.image_generation_call.partial_image",
    "response.image_generation_call.completed",
    "response.output_item.done",
]
MESSAGE = [
    "response.output_item.added",
    "response.content_part.added",
    "response.output_text.done",
    "response.content_part.done",
    "response.output_item.done",
]
STREAM = ["response.created", "response.in_progress", *PICTURE, *MESSAGE, "response.completed"]
WITHOUT_PARTIALS = [name for name in STREAM if not name.endswith("partial_image")]


def check_picture(case: Case) -> None:
    """The picture that the user holds is the one that was sent, at the size that was said."""
    assert case.facts["png"] == case.call["result"]
    assert size_of(case.facts["png"]) == case.call["size"]


def is_asked_for_partials(case: Case) -> bool:
    return b'"partial_images":2' in case.exchanges[-1].body.replace(b" ", b"")


@every("create")
def test_a_picture_is_created(run: Run) -> None:
    check_picture(run["create"])


@every("create_with_server_tool")
def test_openrouters_own_tool_draws(run: Run) -> None:
    case = run["create_with_server_tool"]
    check_picture(case)
    assert case.facts["statuses"] == ["completed"]
    assert (case.call["size"], case.call["quality"]) == ("256x256", "low")
    assert case.facts["cost"] == 0


@every("create_with_modalities")
def test_modalities_ask_for_a_picture_in_a_shape(run: Run) -> None:
    case = run["create_with_modalities"]
    check_picture(case)
    assert case.call["size"] == "624x416"


@every("create_with_tool_choice")
def test_a_tool_choice_forces_a_picture(run: Run) -> None:
    case = run["create_with_tool_choice"]
    check_picture(case)
    assert case.facts["reason"] == "stop"
    assert (case.call["output_format"], case.call["quality"]) == ("webp", "low")


@every("stream")
def test_a_stream_arrives_whole_and_in_order(run: Run) -> None:
    case = run["stream"]
    facts, sent = case.facts, case.exchanges[-1].events
    types = STREAM if is_asked_for_partials(case) else WITHOUT_PARTIALS
    sent_types = [event["type"] for event in sent if "partial" not in event["type"]]
    assert without_reports(sent_types) == WITHOUT_PARTIALS
    if case.requests[-1].endswith("/v1/responses"):
        assert sent_types != WITHOUT_PARTIALS, "this client has met no report of progress"
    final = facts.get("final", facts)
    assert final["png"] == case.call["result"]
    if "numbers" in facts:  # clients that hand out the events themselves
        assert without_reports(facts["types"]) == types
        assert facts["numbers"] == list(range(len(sent)))
        assert facts["unknown"] == 0
    if "partials" in facts:
        partials = [event["partial_image_b64"] for event in sent if "partial_image_b64" in event]
        assert facts["partials"] == partials
        assert len(partials) == (2 if is_asked_for_partials(case) else 0)
        for partial in partials:
            assert size_of(partial) == case.call["size"]
    assert facts.get("errors", []) == []


@every("helper")
def test_the_stream_helper_gives_the_final_response(run: Run) -> None:
    case = run["helper"]
    assert without_reports(case.facts["types"]) == STREAM
    assert case.facts["final"]["png"] == case.call["result"]


def check_edit(case: Case) -> None:
    check_picture(case)
    assert case.call["action"] == "edit"
    assert is_negative(case.facts["png"], case.facts["before"])


@every("edit")
def test_the_next_turn_edits_what_this_client_sends_back(run: Run) -> None:
    case = run["edit"]
    if case.requests[-1].endswith("/responses"):
        check_edit(case)
    assert is_negative(case.facts["png"], case.facts["before"])


@every("edit_of_previous")
def test_the_next_turn_edits_the_previous_response(run: Run) -> None:
    check_edit(run["edit_of_previous"])


@every("edit_by_id")
def test_the_next_turn_edits_a_picture_by_its_id(run: Run) -> None:
    check_edit(run["edit_by_id"])


@every("edit_of_upload")
def test_a_data_url_is_edited(run: Run) -> None:
    check_edit(run["edit_of_upload"])


@every("edit_of_file")
def test_an_uploaded_file_is_edited(run: Run) -> None:
    check_edit(run["edit_of_file"])


@every("edit_with_mask")
def test_a_mask_keeps_every_pixel_outside(run: Run) -> None:
    case = run["edit_with_mask"]
    check_picture(case)
    assert is_masked_negative(case.facts["png"], case.facts["before"])


@every("background")
def test_a_background_response_is_polled(run: Run) -> None:
    case = run["background"]
    check_picture(case)
    assert case.facts["first"] in {"queued", "in_progress"}  # on a busy machine it is begun by then
    assert case.facts["response_status"] == "completed"


@every("resume")
def test_a_cut_stream_is_resumed(run: Run) -> None:
    facts = run["resume"].facts
    assert without_reports(facts["types"]) == [STREAM[0], "response.queued", *STREAM[1:]]
    assert facts["numbers"] == list(range(len(facts["types"])))


@every("cancel")
def test_a_background_response_is_cancelled(run: Run) -> None:
    assert run["cancel"].facts == "cancelled"


@every("input_items")
def test_what_was_asked_is_listed_and_deleted(run: Run) -> None:
    assert run["input_items"].facts == ["a fox"]


@pytest.mark.parametrize("name", ["create", "edit", "edit_of_previous", "edit_of_upload"])
@every("edit_of_previous")
def test_an_agent_asks_once_for_each_picture(run: Run, name: str) -> None:
    """Without a message item the agents would go on asking until their turns are used up."""
    if name in run.cases:
        assert run[name].facts.get("turns", 1) == 1
        assert pixels(run[name].facts["png"]).any()
