"""The routes of the Images API below `/v1`: another door to the same responses.

Each call becomes a request for a response that is not kept, unless its pictures are asked for
as URLs. The order of pictures and every rule about them is the response's.
"""

from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager
from typing import Any, Final, Literal, TypeAlias, TypeVar

import msgspec
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.routing import Route
from starlette.types import ASGIApp

from tintype.errors import InvalidRequest, RequestError, Unsupported
from tintype.http.auth import caller_of
from tintype.http.calls import Calls, Render, Translate
from tintype.http.forms import read_form
from tintype.http.image_forms import read_image_form
from tintype.http.once import once_of
from tintype.http.outcome import image_usage, pictures_of, read_outcome, result_of
from tintype.http.requests import read_body, read_typed
from tintype.ids import ResponseId
from tintype.protocol.codec import encode, encode_template, text_in
from tintype.protocol.events import (
    ResponseCompletedEvent,
    ResponseCreatedEvent,
    ResponseErrorEvent,
    ResponseImageGenCallPartialImageEvent,
    read_template,
)
from tintype.protocol.images import (
    CompletedImageEvent,
    CreateImage,
    EditImage,
    Image,
    ImageReference,
    ImagesResponse,
    ImagesUsage,
    PartialImageEvent,
)
from tintype.protocol.items import ImageGenerationCall
from tintype.protocol.responses import CreateResponse, Response
from tintype.protocol.tools import EXTENSIONS, ResolvedImageTool
from tintype.service.accept import Brought
from tintype.service.sources import PictureRef
from tintype.store.base import EventRow

T = TypeVar("T", bound=CreateImage)

Family: TypeAlias = Literal["image_generation", "image_edit"]

_TOOL_FIELDS: Final = (
    *("model", "n", "size", "background", "moderation", "output_format", "output_compression"),
    *("partial_images", "input_fidelity", "complexity", "frame_count", "frame_duration_ms", "svg"),
    *EXTENSIONS,
)
_QUALITIES: Final = {"standard": "medium", "hd": "high"}  # the names of dall-e-3
_MAX_SOURCES: Final = 16
_MAX_FILES: Final = 64  # of a form; more than are taken, so that it can be said which are too many


class ImagesRoutes:
    """Handlers: each decodes, asks for a response, and encodes."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._responses = calls.responses

    def routes(self) -> list[Route]:
        """Return the routes, to be mounted at `/v1`."""
        return [
            Route("/images/generations", self.generate, methods=["POST"]),
            Route("/images/edits", self.edit, methods=["POST"]),
            Route("/images/variations", self.vary, methods=["POST"]),
        ]

    async def generate(self, request: Request) -> ASGIApp:
        """`POST /v1/images/generations`."""
        create = await self._read(request, CreateImage)
        for name in ("input_fidelity", "strength"):
            if getattr(create, name) is not None:
                raise InvalidRequest(f"`{name}` is for edits.", param=name)
        return await self._answer(request, create, "image_generation", [], None)

    async def edit(self, request: Request) -> ASGIApp:
        """`POST /v1/images/edits`, multipart or JSON."""
        if request.headers.get("content-type", "").startswith("application/json"):
            create = await self._read(request, EditImage)
            refs, has_mask = _picture_refs(create), create.mask is not None
            create.images = create.mask = None  # views of the body, which is to go with the last
            pictures = await self._responses.keep_named(caller_of(request), refs)
            mask = pictures.pop() if has_mask else None
        else:
            async with self._form(request, _MAX_FILES) as form:
                create = read_image_form(form, EditImage)
                pictures = await self._uploads(form, "image", "image[]", most=_MAX_SOURCES)
                [mask] = await self._uploads(form, "mask", most=1) or [None]
            if not pictures:
                raise _missing("image")
        return await self._answer(request, create, "image_edit", pictures, mask)

    async def vary(self, request: Request) -> ASGIApp:
        """`POST /v1/images/variations`: an edit that asks for something alike."""
        async with self._form(request, 1) as form:
            create = read_image_form(form, CreateImage)
            pictures = await self._uploads(form, "image", most=1)
        if not pictures:
            raise _missing("image")
        varied = msgspec.structs.replace(create, prompt="a variation of this picture")
        return await self._answer(request, varied, "image_edit", pictures, None)

    async def _answer(
        self,
        request: Request,
        create: CreateImage,
        family: Family,
        pictures: list[Brought],
        mask: Brought | None,
    ) -> ASGIApp:
        wants_urls = _wants_urls(create)
        if create.stream and wants_urls:
            raise InvalidRequest("A stream carries no URLs.", param="response_format")
        try:
            response_id = await self._responses.accept(
                caller_of(request),
                _as_response(create, is_edit=bool(pictures), is_stored=wants_urls),
                pictures=pictures,
                mask=mask,
                once=once_of(request),
            )
        except RequestError as error:
            error.param = _own_param(error.param)
            raise
        headers = [(b"x-tintype-response-id", response_id.encode("ascii"))]
        if create.stream:
            return self._calls.stream(response_id, headers=headers, translate=_translate(family))
        base_url = str(request.base_url) if wants_urls else None
        return self._calls.whole(
            response_id, headers=headers, render=_render(base_url, response_id)
        )

    async def _read(self, request: Request, type_: type[T]) -> T:
        # the body has no name, so that it goes with the last view of it
        return read_typed(
            await read_body(request, limit_bytes=self._calls.settings.limits.body_bytes),
            type_,
            is_strict=True,
        )[0]

    def _form(self, request: Request, max_files: int) -> AbstractAsyncContextManager[FormData]:
        limit_bytes = self._calls.settings.limits.body_bytes
        return read_form(request, limit_bytes=limit_bytes, max_files=max_files)

    async def _uploads(self, form: FormData, *names: str, most: int) -> list[Brought]:
        """Take in the files with one of these names, after a look at all of them."""
        files: list[tuple[str, UploadFile]] = []
        for name, value in form.multi_items():
            if name not in names:
                continue
            if not isinstance(value, UploadFile):
                raise InvalidRequest(f"'{name}' must be a file.", param=name, code="invalid_type")
            files.append((name, value))
        if len(files) > most:
            raise InvalidRequest(
                f"'{files[-1][0]}' has {len(files)} files; at most {most} are accepted.",
                param=files[-1][0],
                code="array_above_max_length",
            )
        return [
            await self._responses.keep_picture(await value.read(), at=name) for name, value in files
        ]


def _missing(name: str) -> InvalidRequest:
    return InvalidRequest(
        f"Missing required parameter: '{name}'.", param=name, code="missing_required_parameter"
    )


def _picture_refs(create: EditImage) -> list[PictureRef]:
    """Return the pictures of a JSON edit, the mask last."""
    if not create.images:
        raise _missing("images")
    refs = [_ref(reference, f"images[{index}]") for index, reference in enumerate(create.images)]
    return refs if create.mask is None else [*refs, _ref(create.mask, "mask")]


def _ref(reference: ImageReference, at: str) -> PictureRef:
    url = text_in(reference.image_url, f"{at}.image_url")
    if url is not None and reference.file_id is None:
        return PictureRef(at=f"{at}.image_url", kind="data", value=url)
    if url is None and reference.file_id is not None:
        return PictureRef(at=f"{at}.file_id", kind="file", value=reference.file_id)
    raise InvalidRequest(f"'{at}' must have exactly one of `image_url` and `file_id`.", param=at)


def _wants_urls(create: CreateImage) -> bool:
    """Return whether pictures are answered as URLs.

    OpenAI's image models refuse the field. Clients that know neither them nor this server's
    models send it as they did for dall-e, whose pictures are URLs unless something else is said.
    """
    model = create.model or ""
    if create.response_format is None:
        return model.startswith("dall-e") and not create.stream
    if model.startswith(("gpt-image-", "chatgpt-image-")):
        raise InvalidRequest(
            "Unknown parameter: 'response_format'. Pictures of this model always come as base64.",
            param="response_format",
            code="unknown_parameter",
        )
    return create.response_format == "url"


def _as_response(create: CreateImage, *, is_edit: bool, is_stored: bool) -> CreateResponse:
    if create.prompt is None:
        raise _missing("prompt")
    if create.style is not None:
        raise Unsupported("`style` is not supported; say it in the prompt.", param="style")
    tool: dict[str, Any] = {
        name: value for name in _TOOL_FIELDS if (value := getattr(create, name)) is not None
    }
    if create.quality is not None:
        tool["quality"] = _QUALITIES.get(create.quality, create.quality)
    tool = {"type": "image_generation", "action": "edit" if is_edit else "generate", **tool}
    tool.setdefault("n", 1)
    return CreateResponse(
        model=create.model,
        input=create.prompt,
        tools=[msgspec.Raw(encode(tool))],
        store=is_stored,
        user=create.user,
        safety_identifier=create.safety_identifier,
    )


def _own_param(param: str | None) -> str | None:
    """Return the name that a field has at this door."""
    if param is None:
        return None
    return "prompt" if param == "input" else param.removeprefix("tools[0].")


def _usage(response: Response) -> ImagesUsage:
    used = image_usage(response)
    return ImagesUsage(
        input_tokens=used.input_tokens,
        input_tokens_details=used.input_tokens_details,
        output_tokens=used.output_tokens,
        output_tokens_details=used.output_tokens_details,
        total_tokens=used.total_tokens,
    )


def _render(base_url: str | None, response_id: ResponseId) -> Render:
    def render(template: bytes) -> bytes:
        response = read_outcome(template, dialect="openai")
        tool = msgspec.json.decode(response.tools[0], type=ResolvedImageTool)
        data: list[Image] = []
        for call in pictures_of(response):
            prompt = call.revised_prompt if isinstance(call.revised_prompt, str) else None
            if base_url is None:
                data.append(Image(b64_json=result_of(call), revised_prompt=prompt))
            else:
                url = f"{base_url}v1/responses/{response_id}/images/{call.id}"
                data.append(Image(url=url, revised_prompt=prompt))
        return encode_template(
            ImagesResponse(
                created=response.created_at,
                data=data,
                background=tool.background,
                output_format=tool.output_format,
                quality=tool.quality,
                size=tool.size,
                usage=_usage(response),
            )
        )

    return render


def _translate(family: Family) -> Translate:
    """Return how the log of a response becomes a stream of the Images API.

    The completed events carry the usage of the whole call, so they wait for its end.
    """

    async def translate(log: AsyncGenerator[EventRow, None]) -> AsyncGenerator[EventRow, None]:
        created_at = number = 0

        def row(name: str, event: msgspec.Struct) -> EventRow:
            nonlocal number
            number += 1
            return EventRow(sequence_number=number, type=name, body=encode_template(event))

        async for logged in log:
            event = read_template(logged.body)
            match event:
                case ResponseCreatedEvent():
                    created_at = event.response.created_at
                case ResponseImageGenCallPartialImageEvent():
                    name = f"{family}.partial_image"
                    yield row(name, _partial_event(name, event, created_at))
                case ResponseCompletedEvent():
                    name = f"{family}.completed"
                    for call in pictures_of(event.response):
                        yield row(name, _completed_event(name, call, event.response))
                case ResponseErrorEvent():
                    yield row("error", event)
                case _:
                    pass

    return translate


def _partial_event(
    name: str, event: ResponseImageGenCallPartialImageEvent, created_at: int
) -> PartialImageEvent:
    return PartialImageEvent(
        type=name,
        b64_json=event.partial_image_b64,
        created_at=created_at,
        size=str(event.size),
        quality=str(event.quality),
        background=str(event.background),
        output_format=str(event.output_format),
        partial_image_index=event.partial_image_index,
    )


def _completed_event(
    name: str, item: ImageGenerationCall, response: Response
) -> CompletedImageEvent:
    return CompletedImageEvent(
        type=name,
        b64_json=result_of(item),
        created_at=response.created_at,
        size=str(item.size),
        quality=str(item.quality),
        background=str(item.background),
        output_format=str(item.output_format),
        usage=_usage(response),
    )
