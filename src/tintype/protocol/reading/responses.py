"""The object of the Responses API, as it is read: open, whoever wrote it.

What Tintype writes is in `tintype.protocol.responses`; this module does not know it.
"""

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from tintype.protocol.openrouter import (
    ImageGenerationServerTool,
    ImageGenerationServerToolOpenRouter,
    OutputImageGenerationServerToolItem,
)
from tintype.protocol.problems import Dialect
from tintype.protocol.published import OpenEnum, Published, Unknown, read_member
from tintype.protocol.reading.items import ImageGenerationCall, OutputItem, read_item

_TOKENS: Final = Meta(description="A count of tokens.", examples=[20])


class ResponseStatus(OpenEnum):
    """How far a response is.

    Published in OpenAI's Python 3.52.0 (seen).
    """

    QUEUED = "queued"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    INCOMPLETE = "incomplete"

    @property
    def is_final(self) -> bool:
        """Whether nothing changes any more; a value of tomorrow is taken as not final."""
        return self in _FINAL


_FINAL: Final = frozenset(
    {
        ResponseStatus.COMPLETED,
        ResponseStatus.FAILED,
        ResponseStatus.CANCELLED,
        ResponseStatus.INCOMPLETE,
    }
)

OpenAIResponsesResponseStatus: TypeAlias = ResponseStatus
"""Published in TypeScript 0.1.11 (seen) on; Python 0.0.22 (seen) on."""


class ResponseError(Published, kw_only=True, frozen=True):
    """Why a response failed.

    Published in OpenAI's Python and JavaScript, all.
    """

    message: Annotated[
        str, Meta(description="What went wrong, for people.", examples=["The engine was lost."])
    ]
    code: Annotated[
        str | int | UnsetType | None,
        Meta(description="The error, for programs.", examples=["server_error"]),
    ] = UNSET
    type: Annotated[
        str | UnsetType | None, Meta(description="The kind of error.", examples=["server_error"])
    ] = UNSET
    param: Annotated[
        str | UnsetType | None,
        Meta(description="The parameter at fault, if it is one.", examples=[None]),
    ] = UNSET


ResponsesErrorField: TypeAlias = ResponseError
"""Published in TypeScript 0.1.11 (seen) on; Python 0.0.22 (seen) on."""


class IncompleteDetails(Published, kw_only=True, frozen=True):
    """Why a response stopped early.

    Published in OpenAI's Python, all; Python 1.3.84 (seen).
    """

    reason: Annotated[
        str | UnsetType | None,
        Meta(description="`max_output_tokens`, `content_filter`, …", examples=["content_filter"]),
    ] = UNSET


class ResponseUsage(Published, kw_only=True, frozen=True):
    """What a response used, in tokens, and on OpenRouter what it cost.

    Published in OpenAI's Python and JavaScript, all.
    """

    input_tokens: Annotated[int, _TOKENS]
    output_tokens: Annotated[int, _TOKENS]
    total_tokens: Annotated[int, _TOKENS]
    input_tokens_details: Annotated[
        dict[str, Any] | UnsetType | None,
        Meta(description="`cached_tokens` and the like.", examples=[{"cached_tokens": 0}]),
    ] = UNSET
    output_tokens_details: Annotated[
        dict[str, Any] | UnsetType | None,
        Meta(description="`reasoning_tokens` and the like.", examples=[{"reasoning_tokens": 0}]),
    ] = UNSET
    cost: Annotated[
        int | float | UnsetType | None,
        Meta(description="US dollars; only OpenRouter's dialect has it.", examples=[0.04]),
    ] = UNSET
    is_byok: Annotated[
        bool | UnsetType | None,
        Meta(description="Whether the caller's own key was used.", examples=[False]),
    ] = UNSET
    cost_details: Annotated[
        dict[str, Any] | UnsetType | None,
        Meta(description="What it cost upstream.", examples=[{"upstream_inference_input_cost": 0}]),
    ] = UNSET


OpenResponsesUsage: TypeAlias = ResponseUsage
"""Published in TypeScript 0.1.11 to 0.9.11 (seen); Python 0.0.22 to 0.7.11 (seen)."""

OpenAIResponsesUsage: TypeAlias = ResponseUsage
"""Published in TypeScript 0.1.11 (seen) on; Python 0.0.22 (seen) on."""


class ToolUsageImageGen(Published, kw_only=True, frozen=True):
    """What the image tool used, in tokens.

    Published in OpenAI's Python 3.52.0 (seen).
    """

    input_tokens: Annotated[int, _TOKENS]
    output_tokens: Annotated[int, _TOKENS]
    total_tokens: Annotated[int, _TOKENS]
    input_tokens_details: Annotated[
        dict[str, Any] | UnsetType | None,
        Meta(
            description="`image_tokens` and `text_tokens`.",
            examples=[{"image_tokens": 0, "text_tokens": 20}],
        ),
    ] = UNSET
    output_tokens_details: Annotated[
        dict[str, Any] | UnsetType | None,
        Meta(
            description="`image_tokens` and `text_tokens`.",
            examples=[{"image_tokens": 20, "text_tokens": 0}],
        ),
    ] = UNSET


class ToolUsage(Published, kw_only=True, frozen=True):
    """What the tools of a response used.

    Published in OpenAI's Python 3.52.0 (seen).
    """

    image_gen: Annotated[
        ToolUsageImageGen | UnsetType | None,
        Meta(
            description="The image tool.",
            examples=[{"input_tokens": 20, "output_tokens": 20, "total_tokens": 40}],
        ),
    ] = UNSET
    web_search: Annotated[
        dict[str, Any] | UnsetType | None,
        Meta(description="The search tool.", examples=[{"num_requests": 0}]),
    ] = UNSET


class ImageGeneration(ImageGenerationServerTool, kw_only=True, frozen=True):
    """The image tool with what OpenAI and Tintype have beyond OpenRouter's SDKs.

    Published in OpenAI's Python, all with the Responses API.
    """

    whole_fields: ClassVar[tuple[str, ...]] = (
        *ImageGenerationServerTool.whole_fields,
        *("n", "seed", "frame_count", "frame_duration_ms"),
    )

    action: Annotated[
        str | UnsetType | None,
        Meta(description="`generate`, `edit` or `auto`.", examples=["generate"]),
    ] = UNSET
    n: Annotated[
        int | float | UnsetType | None,
        Meta(description="How many pictures; OpenAI echoes it and refuses it.", examples=[1]),
    ] = UNSET
    seed: Annotated[
        int | float | UnsetType | None,
        Meta(description="Draws the same again; only Tintype takes it.", examples=[42]),
    ] = UNSET
    complexity: Annotated[
        str | UnsetType | None,
        Meta(description="Of a vector picture: `low`, `medium`, `high`.", examples=["low"]),
    ] = UNSET
    frame_count: Annotated[
        int | float | UnsetType | None,
        Meta(description="Frames of an animation, 2 to 16.", examples=[9]),
    ] = UNSET
    frame_duration_ms: Annotated[
        int | float | UnsetType | None,
        Meta(description="How long a frame is shown, in milliseconds.", examples=[200]),
    ] = UNSET
    svg: Annotated[
        dict[str, Any] | UnsetType | None,
        Meta(description="`model` and `reasoning` of a vector picture.", examples=[{}]),
    ] = UNSET


class UnknownTool(Unknown, kw_only=True, frozen=True):
    """A tool of another kind, or whose required keys do not fit."""


Tool: TypeAlias = ImageGeneration | ImageGenerationServerToolOpenRouter | UnknownTool
"""One tool of a response."""


def read_tool(value: object) -> Tool:
    """Read one tool from what its JSON was decoded to; never fails."""
    tool = read_member(
        {
            "image_generation": ImageGeneration,
            "openrouter:image_generation": ImageGenerationServerToolOpenRouter,
        },
        value,
    )
    return UnknownTool.of(value) if tool is None else tool


if TYPE_CHECKING:
    _OutputItems: TypeAlias = list[OutputItem]
    _Tools: TypeAlias = list[Tool]
else:
    _OutputItems = _Tools = list[Any]  # `open_fields` tells the entries apart


class Response(Published, kw_only=True, frozen=True):
    """A response, of either dialect.

    Only `id`, `status` and `output` are demanded: servers leave out what they do not know.

    Published in OpenAI's Python and JavaScript, all.
    """

    whole_fields: ClassVar[tuple[str, ...]] = ("created_at", "completed_at")
    open_fields: ClassVar = {"output": read_item, "tools": read_tool}

    id: Annotated[str, Meta(description="Names the response.", examples=["resp_abc123"])]
    status: Annotated[
        ResponseStatus,
        Meta(description="How far it is. A new value is kept as it came.", examples=["completed"]),
    ]
    output: Annotated[
        _OutputItems,
        Meta(
            description="What there is so far; other kinds of items as `UnknownItem`.",
            examples=[
                [{"type": "image_generation_call", "id": "ig_0000abc", "status": "completed"}]
            ],
        ),
    ]
    object: Annotated[
        Literal["response"] | UnsetType,
        Meta(description="Tells it apart from other objects.", examples=["response"]),
    ] = UNSET
    created_at: Annotated[
        int | float | UnsetType | None,
        Meta(description="Seconds since 1970.", examples=[1795219433]),
    ] = UNSET
    completed_at: Annotated[
        int | float | UnsetType | None,
        Meta(description="Seconds since 1970, or null.", examples=[1795219434]),
    ] = UNSET
    model: Annotated[
        str | UnsetType | None, Meta(description="The model that answered.", examples=["vignette"])
    ] = UNSET
    error: Annotated[
        ResponseError | UnsetType | None, Meta(description="Why it failed.", examples=[None])
    ] = UNSET
    incomplete_details: Annotated[
        IncompleteDetails | UnsetType | None,
        Meta(description="Why it stopped early.", examples=[None]),
    ] = UNSET
    usage: Annotated[
        ResponseUsage | UnsetType | None,
        Meta(
            description="What it used; null until it is done.",
            examples=[{"input_tokens": 20, "output_tokens": 30, "total_tokens": 50}],
        ),
    ] = UNSET
    tool_usage: Annotated[
        ToolUsage | UnsetType | None,
        Meta(description="What its tools used.", examples=[{"web_search": {"num_requests": 0}}]),
    ] = UNSET
    tools: Annotated[
        _Tools | UnsetType | None,
        Meta(
            description="The tools; others than image tools as `UnknownTool`.",
            examples=[[{"type": "image_generation"}]],
        ),
    ] = UNSET
    tool_choice: Annotated[
        Any, Meta(description="Which tool it may or must use.", examples=["auto"])
    ] = UNSET
    instructions: Annotated[
        Any, Meta(description="What the model was told first: text or items.", examples=[None])
    ] = UNSET
    metadata: Annotated[
        dict[str, Any] | UnsetType | None,
        Meta(description="The caller's own notes.", examples=[{"album": "foxes"}]),
    ] = UNSET
    previous_response_id: Annotated[
        str | UnsetType | None,
        Meta(description="The response that it goes on from.", examples=[None]),
    ] = UNSET
    conversation: Annotated[
        Any, Meta(description="The conversation that it belongs to.", examples=[{"id": "conv_1"}])
    ] = UNSET
    background: Annotated[
        bool | UnsetType | None,
        Meta(description="Whether it goes on without a reader.", examples=[False]),
    ] = UNSET
    store: Annotated[
        bool | UnsetType | None,
        Meta(description="Whether it can be fetched again.", examples=[True]),
    ] = UNSET
    parallel_tool_calls: Annotated[
        bool | UnsetType | None, Meta(description="Carried.", examples=[True])
    ] = UNSET
    error_type: Annotated[
        str | UnsetType | None,
        Meta(description="OpenRouter's word for the error.", examples=[None]),
    ] = UNSET

    @property
    def calls(self) -> list[ImageGenerationCall]:
        """Its image generation calls, with or without pictures."""
        return [item for item in self.output if isinstance(item, ImageGenerationCall)]

    @property
    def dialect(self) -> Dialect:
        """The dialect that it is written in, as far as one can tell: OpenAI's, or OpenRouter's."""
        usage = self.usage if isinstance(self.usage, ResponseUsage) else None
        is_openrouter = (
            (usage is not None and (usage.cost is not UNSET or usage.is_byok is not UNSET))
            or self.error_type is not UNSET
            or "openrouter_metadata" in self.extra
            or any(isinstance(i, OutputImageGenerationServerToolItem) for i in self.output)
        )
        return "openrouter" if is_openrouter else "openai"


OpenResponsesResult: TypeAlias = Response
"""Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen)."""

OpenResponsesNonStreamingResponse: TypeAlias = Response
"""Published in TypeScript 0.1.11 to 0.9.11 (seen); Python 0.0.22 to 0.7.11 (seen)."""


def read_response(data: bytes) -> Response:
    """Read a whole response; what does not fit is kept in `extra` or as an unknown.

    Raises:
        InvalidRequest: not JSON, or without `id`, `status` or `output`; `param` says which.
    """
    return Response.from_json(data, is_lenient=True)
