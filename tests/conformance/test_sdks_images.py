"""Published clients at the other doors: images, chat, files and models."""

import pytest

from sdks.marks import every
from sdks.runs import Case, Run, is_masked_negative, is_negative, pixels, size_of

pytestmark = pytest.mark.timeout(300)  # the first one installs them all

MODELS = ["scripted", "failing", "slow"]


def check_edit(case: Case) -> None:
    assert is_negative(case.facts["png"], case.facts["before"])
    assert case.facts.get("warnings", []) == []


@every("images")
def test_two_pictures_are_made(run: Run) -> None:
    case = run["images"]
    sent = [picture["b64_json"] for picture in case.exchanges[-1].json["data"]]
    assert case.facts["pngs"] == sent
    first, second = sent
    assert size_of(first) == size_of(second)
    assert first != second
    assert set(case.facts.get("media_types", ["image/png"])) == {"image/png"}
    assert case.facts.get("cost", 0) == 0
    assert case.facts.get("warnings", []) == []
    if "tokens" in case.facts:
        assert case.facts["tokens"] == case.exchanges[-1].json["usage"]["total_tokens"]
        assert case.facts["size"] == size_of(first) == "1024x1024"


@every("images_of_own_model")
def test_a_model_of_this_server_may_be_named(run: Run) -> None:
    """Clients send `response_format` with names that they do not know."""
    case = run["images_of_own_model"]
    assert size_of(case.facts["pngs"][0]) == "1024x1024"
    assert b'"response_format"' in case.exchanges[-1].body


@every("images_in_a_shape")
def test_an_aspect_ratio_is_kept(run: Run) -> None:
    height, width = pixels(run["images_in_a_shape"].facts["png"]).shape[:2]
    assert abs(width / height - 16 / 9) < 0.05


@every("images_stream")
def test_images_are_streamed(run: Run) -> None:
    case = run["images_stream"]
    *partials, last = case.facts["types"]
    assert last == "image_generation.completed"
    asked = 2 if b"partial_images" in case.exchanges[-1].body else 0
    assert partials == ["image_generation.partial_image"] * asked
    assert case.facts["png"] == case.exchanges[-1].events[-1]["b64_json"]
    assert pixels(case.facts["png"]).any()


@every("images_edit")
def test_an_upload_is_edited(run: Run) -> None:
    check_edit(run["images_edit"])


@every("images_edit_with_mask")
def test_an_uploaded_mask_keeps_every_pixel_outside(run: Run) -> None:
    facts = run["images_edit_with_mask"].facts
    assert is_masked_negative(facts["png"], facts["before"])
    assert facts.get("warnings", []) == []


@every("images_edit_stream")
def test_an_edit_is_streamed(run: Run) -> None:
    case = run["images_edit_stream"]
    check_edit(case)
    assert case.facts["types"] == ["image_edit.partial_image", "image_edit.completed"]


@every("images_variation")
def test_a_variation_is_made(run: Run) -> None:
    assert size_of(run["images_variation"].facts) == "256x256"


@every("images_as_urls")
def test_the_names_of_dall_e_answer_urls(run: Run) -> None:
    facts = run["images_as_urls"].facts
    assert facts["media_type"] == "image/png"
    assert size_of(facts["png"]) == "1024x1024"


@every("chat")
def test_a_chat_answers_with_a_picture(run: Run) -> None:
    case = run["chat"]
    message = case.exchanges[-1].json["choices"][0]["message"]
    [sent] = [image["image_url"]["url"] for image in message["images"]]
    assert pixels(sent).any()
    assert case.facts["text"] == ""
    for seen in case.facts["pngs"]:  # the oldest SDKs do not know `images` and hand out none
        assert sent.endswith(seen)


@every("chat_edit")
def test_a_chat_edits_the_picture_that_it_is_shown(run: Run) -> None:
    check_edit(run["chat_edit"])


@every("chat_stream")
def test_a_chat_is_streamed(run: Run) -> None:
    case = run["chat_stream"]
    facts = case.facts
    assert facts.get("errors", []) == []
    assert facts.get("role", "assistant") == "assistant"
    assert facts.get("end", facts.get("reason")) == "stop"
    deltas = [event["choices"][0]["delta"] for event in case.exchanges[-1].events]
    [sent] = [image["image_url"]["url"] for delta in deltas for image in delta.get("images", [])]
    for seen in facts.get("pngs", []):
        assert sent.endswith(seen)


@every("files")
def test_a_file_is_kept_read_listed_and_deleted(run: Run) -> None:
    facts = run["files"].facts
    assert facts["name"] == "fox.png"
    assert facts["is_whole"]
    assert facts["is_listed"]
    assert facts["is_found"]
    assert facts["gone"] in {True, "file_deleted"}
    assert facts.get("media_type", "image/png") == "image/png"


@every("models")
def test_models_are_listed(run: Run) -> None:
    names = [name.removeprefix("tintype/") for name in run["models"].facts]
    assert names == MODELS


@every("image_models")
def test_image_models_are_listed(run: Run) -> None:
    assert run["image_models"].facts == [f"tintype/{name}" for name in MODELS]
    assert run["image_endpoints"].facts == {"id": "tintype/scripted", "costs": [0]}


@every("model")
def test_a_model_is_found_by_an_alias_with_a_slash(run: Run) -> None:
    assert run["model"].facts == "openai/gpt-image-1"
