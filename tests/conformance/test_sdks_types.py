"""Every published SDK generation and `tintype.protocol` agree on what is on the wire."""

import subprocess
from collections.abc import Callable
from typing import Any

import msgspec
import openai.types
import openai.types.responses
import pytest
from openai.types.responses import response_output_item, tool

import tintype.protocol
from sdks.install import Toolbox
from sdks.marks import every
from sdks.pins import PYTHON, Sdk
from sdks.runs import Run
from tintype.protocol import (
    ImageGenerationRequest,
    ImageGenerationServerTool,
    ImageGenerationServerToolOpenRouter,
    ImagesResponse,
    Published,
    ResponsesImageGenerationCall,
    Unknown,
    read_event,
    read_image_event,
    read_item,
    read_problem,
    read_response,
)

pytestmark = pytest.mark.timeout(300)  # the first one installs them all

TOOLS: dict[str, type[Published]] = {
    "image_generation": ImageGenerationServerTool,
    "openrouter:image_generation": ImageGenerationServerToolOpenRouter,
}
OPENROUTER = [sdk for sdk in PYTHON if sdk.package == "openrouter"]


def same(value: Any, page: Any) -> None:
    assert msgspec.json.decode(value.to_json()) == page


@every()
def test_every_reply_that_an_sdk_was_given_is_read_and_comes_back_the_same(run: Run) -> None:
    seen = 0
    for name, one in run.exchanges:
        if one.is_stream:
            read = read_event if "/v1/responses" in one.path else read_image_event
            if "/chat/" not in one.path:
                for page in one.events:
                    event = read(msgspec.json.encode(page))
                    assert not isinstance(event, Unknown), (name, page["type"])
                    same(event, page)
                    seen += 1
        elif one.status >= 400:
            problem = read_problem(one.reply)
            assert problem.dialect == ("openrouter" if "/api/" in one.path else "openai"), name
            seen += 1
        elif one.method == "POST" and one.path.endswith("/responses"):
            response = read_response(one.reply)
            assert not any(isinstance(item, Unknown) for item in response.output), name
            assert all(isinstance(call, ResponsesImageGenerationCall) for call in response.calls)
            same(response, one.json)
            seen += 1
        elif "/images" in one.path and one.method == "POST":
            same(ImagesResponse.from_json(one.reply), one.json)
            seen += 1
    assert seen


@every()
def test_every_body_that_an_sdk_made_is_read_and_comes_back_the_same(run: Run) -> None:
    for _, one in run.exchanges:
        if not one.body or "json" not in one.headers.get("content-type", ""):
            continue
        page = msgspec.json.decode(one.body)
        if one.path == "/api/v1/images":
            same(ImageGenerationRequest.from_json(one.body), page)
        for given in page.get("tools") or ():
            if given.get("type") in TOOLS:
                same(TOOLS[given["type"]].from_json(msgspec.json.encode(given)), given)
        turns = page.get("input")
        for item in turns if isinstance(turns, list) else ():
            if item.get("type") == "image_generation_call" and "status" in item:
                read = read_item(item)
                assert not isinstance(read, Unknown)
                same(read, item)


# what these merely carry, in `extra`
CARRIED = {"OpenResponsesResult", "OpenResponsesNonStreamingResponse"}
# two SDKs call `status` optional; every server has always sent it, and nothing works without it
ALWAYS_SENT = {(name, "status") for name in ("Response", *CARRIED)}

FIELDS = """
import json, sys
import openrouter.components as components
found = {}
for name in sys.argv[1].split():
    kind = getattr(components, name, None)
    fields = getattr(kind, "model_fields", None)
    if fields:
        found[name] = {f.alias or n: f.is_required() for n, f in fields.items()}
print(json.dumps(found))
"""


@pytest.fixture(scope="session")
def fields_of(toolbox: Toolbox) -> Callable[[Sdk], dict[str, dict[str, bool]]]:
    names = " ".join(name for name in tintype.protocol.__all__ if is_published(name))

    def fields_of(sdk: Sdk) -> dict[str, dict[str, bool]]:
        command = [str(toolbox.pythons[sdk.name]), "-c", FIELDS, names]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return msgspec.json.decode(done.stdout)

    return fields_of


def is_published(name: str) -> bool:
    kind = getattr(tintype.protocol, name)
    return isinstance(kind, type) and issubclass(kind, Published)


def ours(name: str) -> dict[str, bool]:
    """Return the wire names of a type of ours, and whether each is required."""
    kind = getattr(tintype.protocol, name)
    fields = msgspec.structs.fields(kind)
    return {field.encode_name: field.required for field in fields if field.name != "extra"}


# names that OpenRouter's SDKs give to other things
NOT_OURS = {"Image", "ImageGeneration", "Model"}


@pytest.mark.parametrize("sdk", OPENROUTER, ids=lambda sdk: sdk.name)
def test_the_fields_are_those_of_openrouters_sdks(
    sdk: Sdk, fields_of: Callable[[Sdk], dict[str, dict[str, bool]]]
) -> None:
    published = fields_of(sdk)
    compared = 0
    for name in published.keys() - NOT_OURS:
        mine, theirs = ours(name), published[name]
        lost = {field for field, is_demanded in theirs.items() if is_demanded} - mine.keys()
        assert not lost or name in CARRIED, f"{name} lacks {lost}"
        demanded = {field for field, is_demanded in mine.items() if is_demanded}
        too_much = {
            field
            for field in demanded
            if not theirs.get(field, False) and (name, field) not in ALWAYS_SENT
        }
        assert not too_much, f"{name} demands {too_much}, which {sdk.title} may leave out"
        compared += 1
    assert compared > 8


@pytest.mark.parametrize(
    "module", [openai.types, openai.types.responses, response_output_item, tool]
)
def test_what_openais_sdk_may_leave_out_may_be_missing_here(module: Any) -> None:
    compared = 0
    for name in tintype.protocol.__all__:
        theirs = getattr(getattr(module, name, None), "model_fields", None)
        if not theirs or not is_published(name):
            continue
        demanded = {field.alias or key for key, field in theirs.items() if field.is_required()}
        mine = {field for field, required in ours(name).items() if required}
        too_much = {field for field in mine - demanded if (name, field) not in ALWAYS_SENT}
        assert not too_much, f"{name} demands {too_much}"
        compared += 1
    assert compared or module is tool
