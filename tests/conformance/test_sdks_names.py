"""What Tintype sends becomes exactly the published types, in the SDKs that have them."""

import pytest

import tintype.protocol
from sdks.marks import every
from sdks.runs import Run

pytestmark = pytest.mark.timeout(300)  # the first one installs them all

ORIGIN = [
    "OpenResponsesImageGenCallInProgress",
    "OpenResponsesImageGenCallGenerating",
    "OpenResponsesImageGenCallPartialImage",
    "OpenResponsesImageGenCallPartialImage",
    "OpenResponsesImageGenCallCompleted",
]
OPENROUTER = [
    "ImageGenCallInProgressEvent",
    "ImageGenCallGeneratingEvent",
    "ImageGenCallPartialImageEvent",
    "ImageGenCallPartialImageEvent",
    "ImageGenCallCompletedEvent",
]
OPENAI = [f"Response{name}" for name in OPENROUTER]
ITEMS = {
    "openrouter 1.3.84": "OutputImageGenerationCallItem",
    "openrouter 0.7.11": "ResponsesImageGenerationCall",
    "openrouter 0.0.22": "ResponsesImageGenerationCall",
    "@openrouter/sdk 0.9.11": "ResponsesImageGenerationCall",
    "@openrouter/sdk 0.3.16": "ResponsesImageGenerationCall",
    "@openrouter/sdk 0.1.11": "ResponsesImageGenerationCall",
    "openai 3.52.0": "ImageGenerationCall",
    "openai 2.54.0": "ImageGenerationCall",
}
EVENTS = {
    "openrouter 1.3.84": OPENROUTER,
    "openrouter 0.7.11": ORIGIN,
    "openrouter 0.0.22": ORIGIN,
    "@openrouter/sdk 0.9.11": ORIGIN,
    "@openrouter/sdk 0.3.16": ORIGIN,
    "@openrouter/sdk 0.1.11": ORIGIN,
    "openai 3.52.0": OPENAI,
    "openai 2.54.0": OPENAI,
    "openai-agents 0.24.0": OPENAI,
}


@every("create")
def test_the_item_has_the_published_name(run: Run) -> None:
    if run.sdk.title in ITEMS and not (run.sdk.is_node and run.sdk.package == "openai"):
        assert run["create"].facts["classes"][0] == ITEMS[run.sdk.title]
        assert run["edit"].facts["classes"][0] == ITEMS[run.sdk.title]


@every("stream")
def test_the_events_have_the_published_names(run: Run) -> None:
    if run.sdk.title in EVENTS:
        seen = [name for name in run["stream"].facts["classes"] if "ImageGen" in name]
        names = EVENTS[run.sdk.title]
        asks_for_partials = b"partial_images" in run["stream"].exchanges[-1].body
        assert seen == [n for n in names if asks_for_partials or "PartialImage" not in n]


@every("exports")
def test_the_names_of_old_typescript_versions_are_exported(run: Run) -> None:
    exported = run["exports"].facts
    for name in {*ORIGIN, "ResponsesImageGenerationCall"}:
        assert name[0].lower() + name[1:] + "FromJSON" in exported
    assert run["create"].facts["keys"] == [["id", "result", "status", "type"]]


@pytest.mark.parametrize("name", sorted({*ORIGIN, *OPENROUTER, *ITEMS.values()} - {*OPENAI}))
def test_tintype_has_a_type_of_each_published_name(name: str) -> None:
    if name != "ImageGenerationCall":  # OpenAI's; Tintype's own type of that name is its item
        assert hasattr(tintype.protocol, name)
