"""What goes over the wire while published clients are served.

Held against the schemas of both specifications where this folder has them beside it; their
official SDKs are the witnesses everywhere.
"""

import functools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator

from sdks.marks import every
from sdks.recorder import Exchange
from sdks.runs import Run

pytestmark = pytest.mark.timeout(300)  # the first one installs them all

SCHEMAS = Path(__file__).parents[3] / "shared/reference/schemas/image-generation.json"

PLAIN = {
    "POST /v1/responses": "openai.Response",
    "GET /v1/models": "openai.ListModelsResponse",
    "GET /v1/files": "openai.ListFilesResponse",
    "POST /v1/files": "openai.OpenAIFile",
    "POST /api/v1/responses": "openrouter.OpenResponsesResult",
    "POST /api/v1/images": "openrouter.ImageGenerationResponse",
    "GET /api/v1/images/models": "openrouter.ImageModelsListResponse",
}
STREAMED = {
    "/v1/responses": "openai.ResponseStreamEvent",
    "/api/v1/responses": "openrouter.StreamEvents",
}
OF_IMAGES = {
    None: "ImagesResponse",
    "image_generation.partial_image": "ImageGenPartialImageEvent",
    "image_generation.completed": "ImageGenCompletedEvent",
    "image_edit.partial_image": "ImageEditPartialImageEvent",
    "image_edit.completed": "ImageEditCompletedEvent",
}
CLASSIC_SIZES = {"1024x1024", "1024x1536", "1536x1024"}
ERRORS = {
    400: "openrouter.BadRequestResponse",
    404: "openrouter.NotFoundResponse",
    422: "openrouter.UnprocessableEntityResponse",
}


@functools.cache
def definitions() -> dict[str, Any]:
    return msgspec.json.decode(SCHEMAS.read_bytes())["$defs"] if SCHEMAS.exists() else {}


@functools.cache
def validator(name: str) -> Draft202012Validator:
    known = {"$defs": definitions(), "$ref": f"#/$defs/{name}"}
    return Draft202012Validator(known if name in definitions() else True)


def schemas_of(exchange: Exchange) -> Iterator[tuple[str, Any]]:
    """Yield what was sent with the name of the schema that it must fit."""
    path = exchange.path.partition("?")[0]
    if exchange.status >= 400:
        is_openai = path.startswith("/v1/")
        yield "openai.ErrorResponse" if is_openai else ERRORS[exchange.status], exchange.json
    elif path.startswith("/v1/images/"):
        for sent in exchange.events if exchange.is_stream else [exchange.json]:
            # the older specification lists sizes; the newer SDK takes any
            family = "openai" if sent["size"] in CLASSIC_SIZES else "openai-sdk"
            yield f"{family}.{OF_IMAGES[sent.get('type')]}", sent
    elif exchange.is_stream:
        # a stored response is streamed from a path of its own
        name = STREAMED.get("/v1/responses" if path.startswith("/v1/responses/") else path)
        for event in exchange.events if name else []:
            yield str(name), event
    elif name := PLAIN.get(f"{exchange.method} {path}"):
        yield name, exchange.json


@every()
def test_every_reply_and_event_fits_its_specification(run: Run) -> None:
    for case, exchange in run.exchanges:
        for name, sent in schemas_of(exchange):
            faults = [
                f"{case}: {name}: {'/'.join(map(str, fault.path))}: {fault.message[:300]}"
                for fault in validator(name).iter_errors(sent)
            ]
            assert faults == []


@every()
def test_every_reply_is_named_and_dated(run: Run) -> None:
    for _, exchange in run.exchanges:
        assert exchange.reply_headers["x-request-id"].startswith("req_")
        assert int(exchange.reply_headers["openai-processing-ms"]) >= 0
        assert exchange.status < 500 or "x-should-retry" in exchange.reply_headers


@every("stream")
def test_a_stream_is_framed_as_every_reader_expects(run: Run) -> None:
    exchange = run["stream"].exchanges[-1]
    assert exchange.reply_headers["content-type"] == "text/event-stream; charset=utf-8"
    assert exchange.reply.endswith(b"data: [DONE]\n\n")
    for event in exchange.events:
        assert f"event: {event['type']}\ndata: ".encode() in exchange.reply


@every("stream")
def test_counts_are_written_as_integers(run: Run) -> None:
    """Go's `float64` and `int64` both read `3`; only one of them reads `3.0`."""
    for event in run["stream"].exchanges[-1].events:
        for key in ("sequence_number", "output_index", "partial_image_index", "content_index"):
            assert type(event.get(key, 0)) is int
