"""What Tintype sends becomes exactly the published types, in the SDKs that have them."""

from collections.abc import Callable

import pytest

import tintype.protocol
from sdks.marks import every
from sdks.pins import SDKS
from sdks.runs import Run, without_reports

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
BY_TITLE = {(sdk.title, sdk.is_node): sdk for sdk in SDKS}
OLD = [
    *(BY_TITLE[f"openrouter {version}", False] for version in ("0.7.11", "0.0.22")),
    *(BY_TITLE[f"@openrouter/sdk {version}", True] for version in ("0.9.11", "0.3.16", "0.1.11")),
]
NEW = BY_TITLE["openrouter 1.3.84", False]
OFFICIAL = [BY_TITLE[f"openai {version}", False] for version in ("3.52.0", "2.54.0")]
AGENTS = BY_TITLE["openai-agents 0.24.0", False]
ITEMS = {
    **dict.fromkeys(OLD, "ResponsesImageGenerationCall"),
    **dict.fromkeys(OFFICIAL, "ImageGenerationCall"),
    NEW: "OutputImageGenerationCallItem",
}
EVENTS = {
    **dict.fromkeys(OLD, ORIGIN),
    **dict.fromkeys([*OFFICIAL, AGENTS], OPENAI),
    NEW: OPENROUTER,
}

Note = Callable[[str, object], None]


@every("create")
def test_the_item_has_the_published_name(run: Run, record_property: Note) -> None:
    name = ITEMS.get(run.sdk)
    if name is not None and not run.sdk.is_node:
        assert run["create"].facts["classes"][0] == name
        assert run["edit"].facts["classes"][0] == name
        record_property("names", name)


@every("stream")
def test_the_events_have_the_published_names(run: Run, record_property: Note) -> None:
    if run.sdk in EVENTS and not run.sdk.is_node:
        classes = without_reports(run["stream"].facts["classes"])
        seen = [name for name in classes if "ImageGen" in name]
        asks_for_partials = b"partial_images" in run["stream"].exchanges[-1].body
        expected = [
            name for name in EVENTS[run.sdk] if asks_for_partials or "PartialImage" not in name
        ]
        assert seen == expected
        record_property("names", " ".join(seen))


@every("names")
def test_the_published_schemas_of_typescript_read_what_is_sent(
    run: Run, record_property: Note
) -> None:
    """At run time TypeScript has no types: each name stands for the function that reads it."""
    is_old = run.sdk in OLD
    item = ITEMS[OLD[0]] if is_old else ITEMS[NEW]
    parsed = run["names"].facts
    names = without_reports([one["name"] for one in parsed])
    assert names == [*(ORIGIN if is_old else OPENROUTER), item]
    assert [one["error"] for one in parsed] == [None] * len(parsed)
    assert parsed[-1]["keys"] == ["id", "result", "status", "type"]
    record_property("names", " ".join(names))


@pytest.mark.parametrize("name", sorted({*ORIGIN, *OPENROUTER, ITEMS[OLD[0]], ITEMS[NEW]}))
def test_tintype_has_a_type_of_each_name_that_openrouter_published(name: str) -> None:
    assert hasattr(tintype.protocol, name)
