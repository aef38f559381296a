"""The Image API of the OpenRouter dialect below `/api/v1`: pictures, and models that make them."""

from collections.abc import AsyncGenerator
from typing import Any, Final

import msgspec
from starlette.requests import Request
from starlette.responses import Response as Reply
from starlette.routing import Route
from starlette.types import ASGIApp

from tintype.engine.base import Capabilities
from tintype.errors import InvalidRequest, NotFound, RequestError
from tintype.http.auth import caller_of
from tintype.http.calls import Calls
from tintype.http.once import once_of
from tintype.http.openrouter import read_shape
from tintype.http.outcome import (
    image_usage,
    media_type_of,
    pictures_of,
    read_outcome,
    result_of,
)
from tintype.http.requests import header_text, read_body, read_typed
from tintype.ids import Digest
from tintype.protocol.codec import encode, encode_template, text_in
from tintype.protocol.events import (
    ResponseCompletedEvent,
    ResponseErrorEvent,
    ResponseImageGenCallPartialImageEvent,
    read_template,
)
from tintype.protocol.responses import CreateResponse, Response
from tintype.protocol.router import (
    ASPECT_RATIOS,
    RESOLUTIONS,
    CreateRouterImage,
    InputReference,
    RouterCompletedImage,
    RouterImage,
    RouterImages,
    RouterPartialImage,
    RouterStreamError,
    RouterTextChunk,
    RouterUsage,
)
from tintype.protocol.tools import EXTENSIONS, MAX_GUIDANCE
from tintype.service.catalog import ServedModel
from tintype.service.plan import parse_size
from tintype.service.request import mask_ref
from tintype.service.sources import PictureRef
from tintype.store.base import EventRow

AUTHOR: Final = "tintype"
"""The author part of model ids: OpenRouter's are `author/slug`."""

_SAME_NAME: Final = (
    *("model", "n", "quality", "output_format", "output_compression", "background"),
    *("partial_images", "input_fidelity"),
    *EXTENSIONS,
)


class OpenRouterImagesRoutes:
    """Handlers of pictures and models."""

    def __init__(self, calls: Calls, *, started_at: int) -> None:
        self._calls = calls
        self._responses = calls.responses
        self._started_at = started_at

    def routes(self) -> list[Route]:
        """Return the routes, to be mounted at `/api/v1`."""
        return [
            Route("/images", self.create, methods=["POST"]),
            Route("/images/models", self.image_models, methods=["GET"]),
            Route("/images/models/{author}/{slug}/endpoints", self.endpoints, methods=["GET"]),
            Route("/models", self.models, methods=["GET"]),
        ]

    async def create(self, request: Request) -> ASGIApp:
        """`POST /api/v1/images`."""
        settings = self._calls.settings
        # the body has no name, so that it goes with the last view of it
        create, ignored = read_typed(
            await read_body(request, limit_bytes=settings.limits.body_bytes),
            CreateRouterImage,
            is_strict=settings.server.strict,
        )
        for name in ("model", "prompt"):
            if not getattr(create, name):
                raise InvalidRequest(
                    f"Missing required parameter: '{name}'.",
                    param=name,
                    code="missing_required_parameter",
                )
        refs = [
            _ref(reference, f"input_references[{index}].image_url")
            for index, reference in enumerate(create.input_references or ())
        ]
        has_mask = create.input_image_mask is not None
        if create.input_image_mask is not None:
            refs.append(mask_ref(create.input_image_mask, "input_image_mask"))
        # views of the body, which is to go with the last
        create.input_references = create.input_image_mask = None
        pictures = await self._responses.keep_named(caller_of(request), refs)
        mask = pictures.pop() if has_mask else None
        size, size_param = _read_size(create)
        try:
            response_id = await self._responses.accept(
                caller_of(request),
                _as_response(create, size, is_edit=bool(pictures)),
                pictures=pictures,
                mask=mask,
                dialect="openrouter",
                once=once_of(request),
            )
        except RequestError as error:
            error.param = _own_param(error.param, size_param)
            raise
        headers = [(b"x-generation-id", response_id.encode("ascii"))]
        if ignored:
            headers.append((b"x-tintype-ignored", header_text(ignored)))
        if create.stream:
            return self._calls.stream(response_id, headers=headers, translate=self._translate)
        return self._calls.whole(response_id, headers=headers, render=_render)

    async def image_models(self, request: Request) -> Reply:
        """`GET /api/v1/images/models`."""
        data = [self._image_model(model) for model in self._responses.catalog]
        return _json({"data": data})

    async def endpoints(self, request: Request) -> Reply:
        """`GET /api/v1/images/models/{author}/{slug}/endpoints`."""
        author, slug = request.path_params["author"], request.path_params["slug"]
        name = f"{author}/{slug}"
        model = self._responses.catalog.find(slug if author == AUTHOR else name)
        if model is None:
            raise NotFound(
                f"The model '{name}' does not exist.", param="model", code="model_not_found"
            )
        endpoint = {
            "provider_name": "Tintype",
            "provider_slug": AUTHOR,
            "provider_tag": None,
            "supported_parameters": supported_parameters(model.engine.capabilities),
            "allowed_passthrough_parameters": [],
            "supports_streaming": True,
            "pricing": [{"billable": "output_image", "unit": "image", "cost_usd": model.price_usd}],
        }
        return _json({"id": name, "endpoints": [endpoint]})

    async def models(self, request: Request) -> Reply:
        """`GET /api/v1/models`, as richly as OpenRouter's SDKs demand."""
        data = [self._model(model) for model in self._responses.catalog]
        return _json({"data": data, "total_count": len(data), "links": {"next": None}})

    def _image_model(self, model: ServedModel) -> dict[str, Any]:
        can = model.engine.capabilities
        return {
            "id": f"{AUTHOR}/{model.name}",
            "name": model.name,
            "description": f"{model.name}, drawn by this server.",
            "created": self._started_at,
            "architecture": {
                "input_modalities": ["text", "image"] if can.max_sources else ["text"],
                "output_modalities": ["image"],
            },
            "supported_parameters": supported_parameters(can),
            "supports_streaming": True,
            "endpoints": f"/api/v1/images/models/{AUTHOR}/{model.name}/endpoints",
        }

    def _model(self, model: ServedModel) -> dict[str, Any]:
        name = f"{AUTHOR}/{model.name}"
        inputs = ["text", "image"] if model.engine.capabilities.max_sources else ["text"]
        return {
            "id": name,
            "canonical_slug": name,
            "name": model.name,
            "description": f"{model.name}, drawn by this server.",
            "created": self._started_at,
            "context_length": None,
            "architecture": {
                "modality": f"{'+'.join(inputs)}->image+text",
                "input_modalities": inputs,
                "output_modalities": ["image", "text"],
                "tokenizer": "Other",
                "instruct_type": None,
            },
            "pricing": {
                "prompt": "0",
                "completion": "0",
                "request": "0",
                "image": "0",
                "image_output": f"{model.price_usd:g}",
            },
            "top_provider": {
                "context_length": None,
                "max_completion_tokens": None,
                "is_moderated": False,
            },
            "per_request_limits": None,
            "supported_parameters": ["seed"],
            "supported_voices": None,
            "default_parameters": None,
            "links": {"details": f"/api/v1/images/models/{name}/endpoints"},
        }

    async def _translate(
        self, log: AsyncGenerator[EventRow, None]
    ) -> AsyncGenerator[EventRow, None]:
        number = 0

        def row(event: msgspec.Struct) -> EventRow:
            nonlocal number
            number += 1
            name = str(event.__struct_config__.tag)
            return EventRow(sequence_number=number, type=name, body=encode_template(event))

        async for logged in log:
            event = read_template(logged.body)
            match event:
                case ResponseImageGenCallPartialImageEvent():
                    yield row(
                        RouterPartialImage(
                            partial_image_index=event.partial_image_index,
                            b64_json=event.partial_image_b64,
                        )
                    )
                case ResponseCompletedEvent():
                    for call in pictures_of(event.response):
                        if call.output_format == "svg":
                            svg = await self._responses.blobs.get(Digest(result_of(call)))
                            yield row(RouterTextChunk(text=svg.decode("utf-8")))
                        yield row(
                            RouterCompletedImage(
                                b64_json=result_of(call),
                                created=event.response.created_at,
                                media_type=media_type_of(call),
                                usage=router_usage(event.response),
                            )
                        )
                case ResponseErrorEvent():
                    detail = {"code": 422, "message": event.message, "param": None}
                    yield row(RouterStreamError(error=detail))
                case _:
                    pass


def supported_parameters(can: Capabilities) -> dict[str, Any]:
    """Return what a model can be asked for, in OpenRouter's descriptors."""
    formats = ["png", "webp", "jpeg", *(["svg"] if can.has_svg else [])]
    backgrounds = ["auto", "opaque", *(["transparent"] if can.has_alpha else [])]
    ratios = [
        name for name in sorted(ASPECT_RATIOS) if 1 / can.max_ratio <= _ratio(name) <= can.max_ratio
    ]
    found: dict[str, Any] = {
        "n": {"type": "range", "min": 1, "max": 10},
        "resolution": {"type": "enum", "values": list(RESOLUTIONS)},
        "aspect_ratio": {"type": "enum", "values": [*ratios, "auto"]},
        "quality": {"type": "enum", "values": ["auto", "low", "medium", "high"]},
        "output_format": {"type": "enum", "values": formats},
        "output_compression": {"type": "range", "min": 0, "max": 100},
        "background": {"type": "enum", "values": backgrounds},
        "seed": {"type": "range", "min": 0, "max": 2**32 - 1},
    }
    if can.max_sources:
        found["input_references"] = {"type": "range", "min": 0, "max": can.max_sources}
    if can.has_strength:
        found["strength"] = {"type": "range", "min": 0, "max": 1}
    if can.has_fidelity:
        found["input_fidelity"] = {"type": "enum", "values": ["high", "low"]}
    if can.has_negative_prompt:
        found["negative_prompt"] = {"type": "boolean"}
    if can.max_steps:
        found["steps"] = {"type": "range", "min": 1, "max": can.max_steps}
    if can.has_guidance:
        found["guidance"] = {"type": "range", "min": 0, "max": MAX_GUIDANCE}
    if can.loras:
        found["loras"] = {"type": "enum", "values": list(can.loras)}
    return found


def router_usage(response: Response) -> RouterUsage:
    """Return what a completed response used, as chat completions count."""
    used = image_usage(response)
    return RouterUsage(
        prompt_tokens=used.input_tokens,
        completion_tokens=used.output_tokens,
        total_tokens=used.total_tokens,
        cost=_cost(response),
    )


def _cost(response: Response) -> float:
    assert response.usage is not None, "a completed response has it"
    cost = response.usage.cost
    return 0 if isinstance(cost, msgspec.UnsetType) else cost


def _ratio(name: str) -> float:
    width, _, height = name.partition(":")
    return float(width) / float(height)


def _read_size(create: CreateRouterImage) -> tuple[str, str]:
    """Return the size, and the field that a complaint about it should name.

    Source: OpenRouter's guide. Explicit pixels win, and a shape beside them that says otherwise
    is refused.
    """
    size = create.size
    if size is None or size == "auto":
        shape = read_shape(create.aspect_ratio, create.resolution, at="")
        return shape, "resolution" if create.aspect_ratio in {None, "auto"} else "aspect_ratio"
    if size in RESOLUTIONS:
        if create.resolution not in {None, size}:
            raise InvalidRequest(
                f"`size` '{size}' and `resolution` '{create.resolution}' contradict each other.",
                param="resolution",
            )
        return read_shape(create.aspect_ratio, size, at=""), "size"
    for name in ("resolution", "aspect_ratio"):
        value = getattr(create, name)
        if value in {None, "auto"}:
            continue
        pair = {"resolution": None, "aspect_ratio": None, name: value}
        wanted = parse_size(read_shape(pair["aspect_ratio"], pair["resolution"], at=""))
        if not _fits(size, wanted.width, wanted.height, is_ratio=name == "aspect_ratio"):
            raise InvalidRequest(
                f"`size` '{size}' and `{name}` '{value}' contradict each other.", param=name
            )
    return size, "size"


def _fits(size: str, width: int, height: int, *, is_ratio: bool) -> bool:
    try:
        given = parse_size(size)
    except ValueError:
        return True  # what is no size at all is said where sizes are checked
    if given.height == 0 or given.width == 0:
        return True
    if is_ratio:
        return abs(given.width / given.height - width / height) < 0.05 * width / height
    return 0.5 < given.width * given.height / (width * height) < 2


def _ref(reference: InputReference, at: str) -> PictureRef:
    url = text_in(reference.image_url.url, f"{at}.url")
    if url is None:
        raise InvalidRequest(
            f"Missing required parameter: '{at}.url'.",
            param=f"{at}.url",
            code="missing_required_parameter",
        )
    return PictureRef(at=at, kind="data", value=url)


def _as_response(create: CreateRouterImage, size: str, *, is_edit: bool) -> CreateResponse:
    tool: dict[str, Any] = {
        name: value for name in _SAME_NAME if (value := getattr(create, name)) is not None
    }
    model = str(create.model)
    tool["model"] = model.removeprefix(f"{AUTHOR}/")
    tool = {
        "type": "image_generation",
        "n": 1,
        "action": "edit" if is_edit else "generate",
        "size": size,
        **tool,
    }
    return CreateResponse(
        model=model,
        input=create.prompt,
        tools=[msgspec.Raw(encode(tool))],
        store=False,
        user=create.user,
    )


def _own_param(param: str | None, size_param: str) -> str | None:
    if param is None:
        return None
    field = "prompt" if param == "input" else param.removeprefix("tools[0].")
    return size_param if field == "size" else field


def _render(template: bytes) -> bytes:
    response = read_outcome(template, dialect="openrouter")
    return encode_template(
        RouterImages(
            created=response.created_at,
            data=[
                RouterImage(b64_json=result_of(call), media_type=media_type_of(call))
                for call in pictures_of(response)
            ],
            usage=router_usage(response),
        )
    )


def _json(value: object) -> Reply:
    return Reply(encode(value), media_type="application/json")
