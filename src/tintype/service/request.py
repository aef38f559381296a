"""Reads a request: its input items, its tools and its choice, and what of it is kept.

Everything that can be wrong with the request itself is found here, before any work starts.
Does not know which models exist nor what they can do.
"""

from typing import Any, Final, Literal, TypeAlias, cast

import msgspec

from tintype.errors import InvalidRequest, Unsupported
from tintype.ids import MESSAGE, Entropy, new_id
from tintype.planner.base import Spoken, Turn
from tintype.protocol.codec import decode, encode
from tintype.protocol.responses import CreateResponse
from tintype.protocol.tools import IMAGE_GENERATION, ImageGenerationTool, ResolvedImageTool

Role: TypeAlias = Literal["user", "assistant", "system", "developer"]

_TEXT_PARTS: Final = frozenset({"input_text", "output_text", "text", "summary_text"})
_NO_EDITS: Final = "This server cannot edit pictures yet: it draws from text only."


class StoredRequest(msgspec.Struct, kw_only=True, frozen=True):
    """What is kept of a request: enough to list its input and to run it again."""

    input: list[msgspec.Raw]
    turn: Turn
    tool: ResolvedImageTool


class ReadRequest(msgspec.Struct, kw_only=True, frozen=True):
    """A request whose own form is right. `tool_index` is the place of `tool` in `tools`."""

    input: list[msgspec.Raw]
    turn: Turn
    tools: list[msgspec.Raw]
    tool: ImageGenerationTool | None
    tool_index: int


class _ItemHead(msgspec.Struct):
    type: str | None = None
    role: str | None = None
    id: str | None = None


class _MessageItem(msgspec.Struct):
    role: Role
    content: str | list[dict[str, Any]] | None = None
    id: str | None = None


class _ToolHead(msgspec.Struct):
    type: str


def read_request(request: CreateResponse, *, entropy: Entropy) -> ReadRequest:
    """Read a request as far as that needs no knowledge of models.

    Raises:
        InvalidRequest: a value is wrong, or two of them contradict each other.
        Unsupported: it asks for what this server does not do.
    """
    _check_options(request)
    items, messages = _read_input(request.input, entropy)
    tools = request.tools or []
    tool, index = _read_image_tool(tools)
    choice = _read_tool_choice(request.tool_choice, has_image_tool=tool is not None)
    turn = Turn(messages=tuple(messages), has_image_tool=tool is not None, tool_choice=choice)
    return ReadRequest(input=items, turn=turn, tools=tools, tool=tool, tool_index=index)


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
    for name in ("previous_response_id", "conversation", "prompt"):
        if getattr(request, name) is not None:
            raise Unsupported(f"`{name}` is not supported by this server yet.", param=name)


def _read_input(
    given: str | list[msgspec.Raw] | None, entropy: Entropy
) -> tuple[list[msgspec.Raw], list[Spoken]]:
    if given is None:
        raise InvalidRequest(
            "Missing required parameter: 'input'.",
            param="input",
            code="missing_required_parameter",
        )
    if isinstance(given, str):
        return [_message_item("user", [given], new_id(MESSAGE, entropy))], [Spoken("user", given)]
    items: list[msgspec.Raw] = []
    messages: list[Spoken] = []
    for index, raw in enumerate(given):
        at = f"input[{index}]"
        head = decode(bytes(raw), _ItemHead, at=at)
        if head.type == "message" or (head.type is None and head.role is not None):
            message = decode(bytes(raw), _MessageItem, at=at)
            texts = _read_parts(message.content, at=f"{at}.content")
            items.append(_message_item(message.role, texts, message.id or new_id(MESSAGE, entropy)))
            messages.append(Spoken(message.role, "\n".join(texts)))
        elif head.type in {None, "item_reference", "image_generation_call"} or (
            head.type == "openrouter:image_generation"
        ):
            raise Unsupported(_NO_EDITS, param=at)
        else:
            items.append(_with_id(raw, head, entropy))
    return items, messages


def _read_parts(content: str | list[dict[str, Any]] | None, *, at: str) -> list[str]:
    if content is None:
        return []
    if isinstance(content, str):
        return [content]
    texts: list[str] = []
    for index, part in enumerate(content):
        kind, where = part.get("type"), f"{at}[{index}]"
        if kind in _TEXT_PARTS or kind == "refusal":
            text = part.get("refusal" if kind == "refusal" else "text")
            if not isinstance(text, str):
                raise InvalidRequest(
                    f"Invalid type for '{where}.text': expected str.",
                    param=f"{where}.text",
                    code="invalid_type",
                )
            texts.append(text)
        elif kind == "input_image":
            raise Unsupported(_NO_EDITS, param=where)
        else:
            raise Unsupported(
                f"Parts of type {kind!r} are not supported. Supported is 'input_text'.",
                param=f"{where}.type",
                code="unsupported_value",
            )
    return texts


def _message_item(role: str, texts: list[str], item_id: str) -> msgspec.Raw:
    parts: list[dict[str, Any]]
    if role == "assistant":
        parts = [
            {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
            for text in texts
        ]
    else:
        parts = [{"type": "input_text", "text": text} for text in texts]
    item: dict[str, Any] = {
        "id": item_id,
        "type": "message",
        "role": role,
        "status": "completed",
        "content": parts,
    }
    return msgspec.Raw(encode(item))


def _with_id(raw: msgspec.Raw, head: _ItemHead, entropy: Entropy) -> msgspec.Raw:
    if head.id is not None:
        return msgspec.Raw(bytes(raw))
    item = cast("dict[str, Any]", msgspec.json.decode(raw))
    return msgspec.Raw(encode({"id": new_id("item", entropy), **item}))


def _read_image_tool(tools: list[msgspec.Raw]) -> tuple[ImageGenerationTool | None, int]:
    found: ImageGenerationTool | None = None
    found_at = -1
    for index, raw in enumerate(tools):
        at = f"tools[{index}]"
        if decode(bytes(raw), _ToolHead, at=at).type != IMAGE_GENERATION:
            continue
        if found is not None:
            raise InvalidRequest(
                "There may be one tool of type 'image_generation'.", param=f"{at}.type"
            )
        _refuse_unknown_fields(raw, at)
        found, found_at = decode(bytes(raw), ImageGenerationTool, at=at), index
    return found, found_at


def _refuse_unknown_fields(raw: msgspec.Raw, at: str) -> None:
    given = msgspec.json.decode(raw, type=dict[str, msgspec.Raw])
    for name in given.keys() - set(ImageGenerationTool.__struct_fields__):
        raise InvalidRequest(
            f"Unknown parameter: '{at}.{name}'.", param=f"{at}.{name}", code="unknown_parameter"
        )


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
