"""`POST /api/v1/responses`: the stateless Responses API of the OpenRouter dialect.

Another door to the same responses. Three ways to ask for a picture become the one image tool:
the tool itself, OpenRouter's server tool, and `modalities` with `image_config`.
"""

from typing import Any, Final

import msgspec
from starlette.requests import Request
from starlette.routing import Route
from starlette.types import ASGIApp

from tintype.errors import InvalidRequest, RequestError, Unsupported
from tintype.http.auth import caller_of
from tintype.http.calls import Calls
from tintype.http.once import once_of
from tintype.http.requests import header_text, log_ignored, read_body, read_typed
from tintype.protocol.codec import decode, encode
from tintype.protocol.router import (
    ASPECT_RATIOS,
    RESOLUTIONS,
    SERVER_TOOL,
    RouterCreateResponse,
    ServerTool,
)
from tintype.protocol.tools import EXTENSIONS, IMAGE_GENERATION
from tintype.service.catalog import ServedModel
from tintype.service.plan import size_of_shape

_SAME_NAME: Final = frozenset(
    {
        *("model", "quality", "background", "output_format", "output_compression", "moderation"),
        *("partial_images", "n", "size", "input_fidelity", "action", "input_image_mask"),
        *EXTENSIONS,
    }
)
_NULL: Final = msgspec.Raw(b"null")
_STATELESS: Final = ("previous_response_id", "conversation")


class OpenRouterResponsesRoutes:
    """The handler of the stateless Responses API."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._responses = calls.responses

    def routes(self) -> list[Route]:
        """Return the routes, to be mounted at `/api/v1`."""
        return [Route("/responses", self.create, methods=["POST"])]

    async def create(self, request: Request) -> ASGIApp:
        """`POST /api/v1/responses`."""
        settings = self._calls.settings
        create, ignored = read_typed(
            await read_body(request, limit_bytes=settings.limits.body_bytes),
            RouterCreateResponse,
            is_strict=settings.server.strict,
        )
        _refuse_state(create)
        create.tools, origin = _with_tool(create, self._responses.catalog.find(create.model or ""))
        create.store = False
        try:
            response_id = await self._responses.accept(
                caller_of(request),
                create,  # itself, because the service takes the input out of it
                dialect="openrouter",
                shows_tools=origin is None or origin.startswith("tools"),
                once=once_of(request),
            )
        except RequestError as error:
            error.param = own_param(error.param, origin)
            raise
        headers = [(b"x-generation-id", response_id.encode("ascii"))]
        if ignored:
            log_ignored(ignored)
            headers.append((b"x-tintype-ignored", header_text(ignored)))
        if create.stream:
            return self._calls.stream(response_id, headers=headers)
        return self._calls.whole(response_id, headers=headers)


def _refuse_state(create: RouterCreateResponse) -> None:
    for name in _STATELESS:
        if getattr(create, name) is not None:
            raise InvalidRequest(
                f"`{name}` must be null: this API keeps no responses. Below /v1 it does.",
                param=name,
            )
    for name in ("store", "background"):
        if getattr(create, name):
            raise InvalidRequest(
                f"`{name}` must be false: this API keeps no responses. Below /v1 it does.",
                param=name,
            )


def _with_tool(
    create: RouterCreateResponse, model: ServedModel | None
) -> tuple[list[Any], str | None]:
    """Return the tools with one image tool, and where its fields came from if not from itself.

    If the request names a `model` of this server, that one draws, and its `seed` is that of a tool
    that has none. The oldest SDKs know neither image tools nor `modalities`: for them it is enough
    to name one. The image tool itself is split into its fields, of which a mask is not copied.
    """
    tools: list[Any] = list(create.tools or ())
    named: dict[str, Any] = {} if model is None else {"model": model.name}
    if create.seed is not None:
        named["seed"] = create.seed
    config = {} if create.image_config is None else create.image_config
    for index, raw in enumerate(tools):
        tool = decode(raw, dict[str, msgspec.Raw], at=f"tools[{index}]")
        kind = decode(tool.get("type", _NULL), object)
        if kind == IMAGE_GENERATION:
            if config:
                raise InvalidRequest(
                    "Give either `image_config` or the fields of the image tool.",
                    param="image_config",
                )
            lacking = {
                name: msgspec.Raw(encode(value))
                for name, value in named.items()
                if tool.get(name, _NULL) == _NULL
            }
            tools[index] = tool | lacking
            return tools, None
        if kind == SERVER_TOOL:
            at = f"tools[{index}].parameters"
            given = decode(raw, ServerTool, at=f"tools[{index}]").parameters or {}
            tools[index] = image_tool({**named, **config, **given}, at)
            return tools, at
    wants_image = model is not None if create.modalities is None else "image" in create.modalities
    if wants_image:
        return [*tools, image_tool({**named, **config}, "image_config")], "image_config"
    return tools, None


def image_tool(config: dict[str, Any], at: str) -> msgspec.Raw:
    """Return the image tool that an `image_config` means; `at` is its path in the request.

    Raises:
        Unsupported: it has a key that means nothing here.
        InvalidRequest: a shape in it is not known.
    """
    tool: dict[str, Any] = {"type": IMAGE_GENERATION}
    shape: dict[str, Any] = {}
    for name, value in config.items():
        if name in _SAME_NAME:
            tool[name] = value
        elif name in {"aspect_ratio", "image_size", "resolution"}:
            shape["resolution" if name == "image_size" else name] = value
        else:
            raise Unsupported(
                f"Unknown parameter: '{at}.{name}'.", param=f"{at}.{name}", code="unknown_parameter"
            )
    size = tool.get("size")
    if isinstance(size, str) and size in RESOLUTIONS:  # the Image API allows a tier as a size
        shape.setdefault("resolution", tool.pop("size"))
    if shape and "size" not in tool:
        tool["size"] = read_shape(shape.get("aspect_ratio"), shape.get("resolution"), at=f"{at}.")
    return msgspec.Raw(encode(tool))


def read_shape(aspect_ratio: object, resolution: object, *, at: str) -> str:
    """Return the size of an aspect ratio and a tier; `at` stands before their names in errors.

    Raises:
        InvalidRequest: one of them is not known.
    """
    ratio = 1.0
    if aspect_ratio not in {None, "auto"}:
        if aspect_ratio not in ASPECT_RATIOS:
            known = ", ".join(f"'{name}'" for name in sorted(ASPECT_RATIOS))
            raise InvalidRequest(
                f"Invalid value: '{aspect_ratio}'. Supported values are: {known} and 'auto'.",
                param=f"{at}aspect_ratio",
            )
        width, _, height = str(aspect_ratio).partition(":")
        ratio = float(width) / float(height)
    elif resolution is None:
        return "auto"
    side = 1024
    if resolution is not None:
        if resolution not in RESOLUTIONS:
            known = ", ".join(f"'{name}'" for name in RESOLUTIONS)
            raise InvalidRequest(
                f"Invalid value: '{resolution}'. Supported values are: {known}.",
                param=f"{at}resolution",
            )
        side = RESOLUTIONS[str(resolution)]
    return str(size_of_shape(ratio, side=side))


def own_param(param: str | None, origin: str | None) -> str | None:
    """Return the name that a field of the image tool has where the caller wrote it."""
    if param is None or origin is None or not param.startswith("tools["):
        return param
    _, _, field = param.partition("].")
    return f"{origin}.{field}" if field else param
