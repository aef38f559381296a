"""`POST /api/v1/chat/completions` with image output, plain and streamed: one more door.

A chat is read as the input of a response; the pictures come back beside the content.
"""

import re
from collections.abc import AsyncGenerator, Iterator, Sequence
from typing import Any, Final, cast

import msgspec
from starlette.requests import Request
from starlette.routing import Route
from starlette.types import ASGIApp

from tintype.errors import InvalidRequest, RequestError, Unsupported
from tintype.http.auth import caller_of
from tintype.http.calls import Calls
from tintype.http.once import once_of
from tintype.http.openrouter import image_tool, own_param
from tintype.http.openrouter_images import router_usage
from tintype.http.outcome import media_type_of, pictures_of, read_outcome, result_of
from tintype.http.requests import header_text, read_body, read_typed
from tintype.ids import Digest
from tintype.protocol.codec import DataUrlRef, encode_template, text_in
from tintype.protocol.events import (
    ResponseCompletedEvent,
    ResponseCreatedEvent,
    ResponseErrorEvent,
    read_template,
)
from tintype.protocol.input import InputItem, InputPart
from tintype.protocol.responses import CreateResponse, Response
from tintype.protocol.router import ChatMessage, CreateChatCompletion
from tintype.store.base import EventRow

_INPUT: Final = re.compile(r"input\[(\d+)\]")
_FINGERPRINT: Final = "fp_tintype"  # demanded in replies, and no null in the chunks of a stream


class OpenRouterChatRoutes:
    """The handler of chat completions."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._responses = calls.responses

    def routes(self) -> list[Route]:
        """Return the routes, to be mounted at `/api/v1`."""
        return [Route("/chat/completions", self.create, methods=["POST"])]

    async def create(self, request: Request) -> ASGIApp:
        """`POST /api/v1/chat/completions`."""
        settings = self._calls.settings
        # the body has no name, so that it goes with the last view of it; and the options of
        # language models are many, and none of them means anything to a picture
        create, ignored = read_typed(
            await read_body(request, limit_bytes=settings.limits.body_bytes),
            CreateChatCompletion,
            is_strict=False,
        )
        if not create.messages:
            raise InvalidRequest(
                "Missing required parameter: 'messages'.",
                param="messages",
                code="missing_required_parameter",
            )
        self._check_wants_image(create)
        config = dict(create.image_config or {})
        if create.seed is not None:
            config.setdefault("seed", create.seed)
        model = self._responses.catalog.find(create.model or "")
        if model is not None:
            config.setdefault("model", model.name)
        paths = [path for _, path in _items(create.messages)]
        try:
            response_id = await self._responses.accept(
                caller_of(request),
                CreateResponse(
                    model=create.model,
                    input=_taken_input(create),
                    tools=[image_tool(config, "image_config")],
                    store=False,
                    user=create.user,
                ),
                dialect="openrouter",
                once=once_of(request),
            )
        except RequestError as error:
            error.param = _own_param(error.param, paths)
            raise
        headers = [(b"x-generation-id", response_id.encode("ascii"))]
        if ignored:
            headers.append((b"x-tintype-ignored", header_text(ignored)))
        if create.stream:
            return self._calls.stream(response_id, headers=headers, translate=_translate)
        return self._calls.whole(response_id, headers=headers, render=_render)

    def _check_wants_image(self, create: CreateChatCompletion) -> None:
        if create.modalities is None and self._responses.catalog.find(create.model or ""):
            return
        if "image" not in (create.modalities or ()):
            raise Unsupported(
                "This server draws pictures and has no language model configured to answer with "
                'text. Set `modalities` to ["image", "text"].',
                param="modalities",
                code="language_model_required",
            )


def _taken_input(create: CreateChatCompletion) -> list[msgspec.Raw | InputItem]:
    """Take the messages out of a request, whose body can go with the pictures in them."""
    messages, create.messages = create.messages, None
    return [item for item, _ in _items(messages or ())]


def _items(messages: Sequence[ChatMessage]) -> Iterator[tuple[InputItem, str]]:
    """Yield the messages as input items, each with its path in the request."""
    for index, message in enumerate(messages):
        if message.role == "tool":
            continue  # results of tools that are not ours; kept out, as their calls are
        content = message.content
        if isinstance(content, list):
            content = [_as_part(part) for part in content]
        yield InputItem(role=message.role, content=content), f"messages[{index}]"
        for place, image in enumerate(message.images or ()):
            at = f"messages[{index}].images[{place}]"
            if (url := text_in(image.image_url.url, f"{at}.image_url.url")) is not None:
                result = cast("msgspec.Raw", url)  # or bytes, if it was taken out of the body
                yield InputItem(type="image_generation_call", result=result), at


def _own_param(param: str | None, paths: list[str]) -> str | None:
    """Return the name that a field has at this door."""
    if param == "input":
        return "messages"
    if param is not None and (match := _INPUT.match(param)):
        rest = param[match.end() :].replace(".result", ".image_url.url")
        return paths[int(match[1])] + rest
    return own_param(param, "image_config")


def _as_part(part: InputPart) -> InputPart:
    if part.type == "image_url":
        return InputPart(type="input_image", image_url=part.image_url)
    return part


def _images(response: Response) -> list[dict[str, Any]]:
    return [
        {
            "type": "image_url",
            "index": index,
            "image_url": {
                "url": DataUrlRef.of(Digest(result_of(call)), media_type=media_type_of(call))
            },
        }
        for index, call in enumerate(pictures_of(response))
    ]


def _render(template: bytes) -> bytes:
    response = read_outcome(template, dialect="openrouter")
    message = {
        "role": "assistant",
        "content": "",
        "refusal": None,
        "images": _images(response),
    }
    choice = {"index": 0, "finish_reason": "stop", "logprobs": None, "message": message}
    return encode_template(
        {
            **_head(response, "chat.completion"),
            "choices": [choice],
            "usage": router_usage(response),
        }
    )


def _head(response: Response, kind: str) -> dict[str, Any]:
    return {
        "id": response.id,
        "object": kind,
        "created": response.created_at,
        "model": response.model,
        "system_fingerprint": _FINGERPRINT,
    }


async def _translate(log: AsyncGenerator[EventRow, None]) -> AsyncGenerator[EventRow, None]:
    """Yield the chunks of a chat: the role at once, the pictures at the end, then the usage."""
    number = 0

    def row(chunk: dict[str, Any]) -> EventRow:
        nonlocal number
        number += 1
        return EventRow(sequence_number=number, type="", body=encode_template(chunk))

    def chunk(response: Response, delta: dict[str, Any], reason: str | None) -> dict[str, Any]:
        choice = {"index": 0, "delta": delta, "finish_reason": reason, "logprobs": None}
        return {**_head(response, "chat.completion.chunk"), "choices": [choice]}

    async for logged in log:
        match read_template(logged.body):
            case ResponseCreatedEvent(response=response):
                yield row(chunk(response, {"role": "assistant", "content": ""}, None))
            case ResponseCompletedEvent(response=response):
                yield row(chunk(response, {"content": "", "images": _images(response)}, None))
                last = chunk(response, {"content": ""}, "stop")
                yield row({**last, "usage": router_usage(response)})
            case ResponseErrorEvent(message=message):
                yield row({"error": {"code": 422, "message": message}})
            case _:
                pass
