"""Reads a request: its input items, its tools and its choice, and what of it is kept.

Everything that can be wrong with the request itself is found here, before any work starts.
Does not know which models exist nor what they can do.
"""

from typing import Any, Final, Literal, TypeAlias

import msgspec

from tintype.errors import InvalidRequest, Unsupported
from tintype.ids import (
    RESPONSE,
    ConversationId,
    Digest,
    Entropy,
    ResponseId,
    input_id,
    new_id,
)
from tintype.planner.base import Turn
from tintype.protocol.codec import BlobRef, DataUrlRef, decode, encode, text_in
from tintype.protocol.problems import Dialect
from tintype.protocol.responses import CreateResponse
from tintype.protocol.tools import (
    IMAGE_GENERATION,
    ImageGenerationTool,
    InputImageMask,
    ResolvedImageTool,
)
from tintype.service.input import ReadInput, parts_of, read_input
from tintype.service.sources import InputPicture, KeptPicture, ListedRequest, PictureRef

_Fields: TypeAlias = dict[str, msgspec.Raw]
_GivenTool: TypeAlias = msgspec.Raw | _Fields  # as it came, or split by a door

_NULL: Final = msgspec.Raw(b"null")
_TIERS: Final = {
    **dict.fromkeys(("auto", "default", "scale"), "default"),
    "flex": "flex",
    **dict.fromkeys(("priority", "fast", "ultrafast"), "priority"),
}
"""The names of OpenAI and OpenRouter, and what a response is echoed with."""


class StoredRequest(msgspec.Struct, kw_only=True, frozen=True):
    """What is kept of a request: enough to list its input, to run it, and to go on from it.

    `known` are all pictures of the conversation up to here, without those that the response
    itself will make, `named` those of them whose items have ids of the client's own; `sources` are
    those that it starts from. `trace` leads back to the request,
    whenever the response is worked on; empty where nobody traces.
    """

    dialect: Dialect = "openai"
    service_tier: str = "default"
    conversation: ConversationId | None = None

    input: list[msgspec.Raw]
    pictures: list[InputPicture]
    turn: Turn
    tool: ResolvedImageTool
    known: list[KeptPicture]
    named: dict[str, KeptPicture] = {}
    sources: list[Digest]
    mask: Digest | None
    trace: dict[str, str] = {}


class ReadRequest(msgspec.Struct, kw_only=True, frozen=True):
    """A request whose own form is right.

    `tool_index` is the place of `tool` in `tools`, and `mask` the one that it brought.
    """

    response_id: ResponseId
    input: ReadInput
    turn: Turn
    tools: list[msgspec.Raw]
    tool: ImageGenerationTool | None
    tool_index: int
    mask: PictureRef | None


class _ToolHead(msgspec.Struct):
    type: str


def read_request(request: CreateResponse, *, entropy: Entropy) -> ReadRequest:
    """Read a request as far as that needs no knowledge of models, and use it up.

    Its input and tools are taken out of it: they are views of its body, which may be 60 MB that
    should not be there any more when its pictures are decoded.

    Raises:
        InvalidRequest: a value is wrong, or two of them contradict each other.
        Unsupported: it asks for what this server does not do.
    """
    _check_options(request)
    response_id = ResponseId(new_id(RESPONSE, entropy))
    read = read_input(request.input, lambda kind, index: input_id(kind, response_id, index))
    given: list[_GivenTool] = [*(request.tools or ())]
    request.input = request.tools = None
    tool, index, mask = _read_image_tool(given)
    tools = [
        msgspec.Raw() if place == index or isinstance(tool, dict) else tool.copy()
        for place, tool in enumerate(given)
    ]
    choice = _read_tool_choice(request.tool_choice, has_image_tool=tool is not None)
    turn = Turn(messages=tuple(read.messages), has_image_tool=tool is not None, tool_choice=choice)
    return ReadRequest(
        response_id=response_id,
        input=read,
        turn=turn,
        tools=tools,
        tool=tool,
        tool_index=index,
        mask=mask,
    )


def _check_options(request: CreateResponse) -> None:
    if request.background and request.store is False:
        raise InvalidRequest(
            "`background` needs `store`: a response that is not stored cannot be fetched later.",
            param="background",
        )
    if request.stream_options is not None and not request.stream:
        raise InvalidRequest(
            "`stream_options` is only allowed together with `stream`.", param="stream_options"
        )
    if request.previous_response_id is not None and request.conversation is not None:
        raise InvalidRequest(
            "`previous_response_id` and `conversation` exclude each other.",
            param="previous_response_id",
        )
    read_tier(request.service_tier)
    if request.prompt is not None:
        raise Unsupported("This server keeps no prompt templates.", param="prompt")


def read_tier(given: str | None) -> str:
    """Return the `service_tier` that a response gets: one of those that SDKs know.

    Raises:
        InvalidRequest: there is no such one.
    """
    if given is None:
        return "default"
    if given not in _TIERS:
        known = ", ".join(f"'{name}'" for name in _TIERS)
        raise InvalidRequest(
            f"Invalid value: '{given}'. Supported values are: {known}.", param="service_tier"
        )
    return _TIERS[given]


def _read_image_tool(
    tools: list[_GivenTool],
) -> tuple[ImageGenerationTool | None, int, PictureRef | None]:
    """Return the image tool without its mask, its place, and its mask."""
    found: ImageGenerationTool | None = None
    found_at = -1
    mask: PictureRef | None = None
    for index, given in enumerate(tools):
        at = f"tools[{index}]"
        fields = given if isinstance(given, dict) else decode(given, _Fields, at=at)
        head = {"type": fields["type"]} if "type" in fields else {}
        if decode(encode(head), _ToolHead, at=at).type != IMAGE_GENERATION:
            continue
        if found is not None:
            raise InvalidRequest(
                "There may be one tool of type 'image_generation'.", param=f"{at}.type"
            )
        for name in fields.keys() - set(ImageGenerationTool.__struct_fields__):
            raise InvalidRequest(
                f"Unknown parameter: '{at}.{name}'.", param=f"{at}.{name}", code="unknown_parameter"
            )
        raw_mask = fields.get("input_image_mask", _NULL)  # 20 MB perhaps, which are not copied
        mask = _read_mask(raw_mask, f"{at}.input_image_mask")
        rest = encode({**fields, "input_image_mask": None})
        found, found_at = decode(rest, ImageGenerationTool, at=at), index
    return found, found_at, mask


def _read_mask(raw: msgspec.Raw, at: str) -> PictureRef | None:
    mask = None if raw == _NULL else decode(raw, InputImageMask, at=at)
    return None if mask is None else mask_ref(mask, at)


def mask_ref(mask: InputImageMask, at: str) -> PictureRef:
    """Return the picture that a mask names.

    Raises:
        InvalidRequest: it names none, or two.
    """
    url = text_in(mask.image_url, f"{at}.image_url")
    if mask.file_id is not None:
        if url is not None:
            raise InvalidRequest(
                f"'{at}' must have exactly one of `image_url` and `file_id`.", param=at
            )
        return PictureRef(at=f"{at}.file_id", kind="file", value=mask.file_id)
    if url is None:
        raise InvalidRequest(
            f"Missing required parameter: '{at}.image_url'.",
            param=f"{at}.image_url",
            code="missing_required_parameter",
        )
    return PictureRef(at=f"{at}.image_url", kind="data", value=url)


def _read_tool_choice(
    choice: str | dict[str, Any] | None, *, has_image_tool: bool
) -> Literal["none", "auto", "required", "image"]:
    match choice:
        case None | "auto":
            return "auto"
        case "none":
            return "none"
        case "required":
            return "required"
        case str():
            raise InvalidRequest(
                f"Invalid value: '{choice}'. Supported values are: 'none', 'auto', 'required'.",
                param="tool_choice",
            )
        case {"type": "image_generation"} if has_image_tool:
            return "image"
        case {"type": "image_generation"}:
            raise InvalidRequest(
                "Tool choice 'image_generation' not found in 'tools' parameter.",
                param="tool_choice",
            )
        case {"type": "allowed_tools", "mode": "auto" | "required" as mode, "tools": allowed}:
            if isinstance(allowed, list) and {"type": "image_generation"} in allowed:
                return mode
        case _:
            pass
    raise Unsupported(
        "This server can only choose the tool 'image_generation': it has no language model "
        "configured that could call another one.",
        param="tool_choice",
        code="language_model_required",
    )


def list_items(stored: ListedRequest, *, with_image_urls: bool) -> list[dict[str, Any]]:
    """Return the input items of a stored request, with blobs where their pictures belong."""
    items: list[dict[str, Any]] = [msgspec.json.decode(raw) for raw in stored.input]
    for kept in stored.pictures:
        item, picture = items[kept.item], kept.picture
        if kept.part is None:
            item["result"] = BlobRef(picture.digest)
        elif with_image_urls:
            url = DataUrlRef.of(picture.digest, media_type=picture.media_type)
            parts_of(item)[kept.part]["image_url"] = url
    return items
