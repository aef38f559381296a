"""The request and the object of the Responses API, as far as the core serves them.

The request is closed where Tintype acts on a value and open where it only carries it; the
object has every key that any published SDK demands, always. Source: the OpenAPI documents of
OpenAI (2.3.0) and OpenRouter (typescript-sdk 1.2.54).
"""

from typing import Annotated, Any, Literal, TypeAlias

import msgspec

from tintype.protocol.input import InputItem
from tintype.protocol.items import OutputItem

Status: TypeAlias = Literal[
    "queued", "in_progress", "completed", "failed", "cancelled", "incomplete"
]

MetadataKey: TypeAlias = Annotated[str, msgspec.Meta(max_length=64)]
MetadataValue: TypeAlias = Annotated[str, msgspec.Meta(max_length=512)]
Metadata: TypeAlias = Annotated[dict[MetadataKey, MetadataValue], msgspec.Meta(max_length=16)]


class StreamOptions(msgspec.Struct, kw_only=True):
    """Options of a streamed reply. Obfuscation pads text deltas; Tintype sends none."""

    include_obfuscation: bool | None = None


class ConversationParam(msgspec.Struct, kw_only=True):
    """A conversation by its id."""

    id: str


class CreateResponse(msgspec.Struct, kw_only=True):
    """The body of `POST /v1/responses`; null means the same as absent.

    Items of the input are read at once if all are of kinds that are understood, and else kept as
    they came: `tintype.http.requests.read_typed` makes a variant for each.
    """

    model: str | None = None
    input: str | list[msgspec.Raw | InputItem] | None = None
    instructions: str | list[Any] | None = None
    tools: list[msgspec.Raw] | None = None
    tool_choice: str | dict[str, Any] | None = None
    previous_response_id: str | None = None
    conversation: str | ConversationParam | None = None
    prompt: dict[str, Any] | None = None
    store: bool | None = None
    background: bool | None = None
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    metadata: Metadata | None = None
    include: list[str] | None = None
    max_tool_calls: Annotated[int, msgspec.Meta(ge=1)] | None = None
    max_output_tokens: Annotated[int, msgspec.Meta(ge=16)] | None = None
    parallel_tool_calls: bool | None = None
    truncation: Literal["auto", "disabled"] | None = None
    temperature: Annotated[float, msgspec.Meta(ge=0, le=2)] | None = None
    top_p: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None
    top_logprobs: Annotated[int, msgspec.Meta(ge=0, le=20)] | None = None
    presence_penalty: Annotated[float, msgspec.Meta(ge=-2, le=2)] | None = None
    frequency_penalty: Annotated[float, msgspec.Meta(ge=-2, le=2)] | None = None
    reasoning: dict[str, Any] | None = None
    text: dict[str, Any] | None = None
    service_tier: str | None = None
    user: str | None = None
    safety_identifier: Annotated[str, msgspec.Meta(max_length=64)] | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: str | None = None


class InputTokensDetails(msgspec.Struct, kw_only=True, frozen=True):
    """Nothing is cached, and strict readers want to be told so."""

    cached_tokens: int = 0
    cache_write_tokens: int = 0


class OutputTokensDetails(msgspec.Struct, kw_only=True, frozen=True):
    """Nothing is reasoned either."""

    reasoning_tokens: int = 0


class CostDetails(msgspec.Struct, kw_only=True, frozen=True):
    """What a response cost upstream, in US dollars; engines of one's own cost nothing."""

    upstream_inference_cost: float | None = None
    upstream_inference_input_cost: float = 0
    upstream_inference_output_cost: float = 0


class Usage(msgspec.Struct, kw_only=True, frozen=True):
    """Text tokens of a response. Image tokens are in `ToolUsage`, as on OpenAI's wire.

    The costs are OpenRouter's, and absent in the other dialect.
    """

    input_tokens: int
    input_tokens_details: InputTokensDetails = InputTokensDetails()
    output_tokens: int
    output_tokens_details: OutputTokensDetails = OutputTokensDetails()
    total_tokens: int
    cost: float | msgspec.UnsetType = msgspec.UNSET
    is_byok: bool | msgspec.UnsetType = msgspec.UNSET
    cost_details: CostDetails | msgspec.UnsetType = msgspec.UNSET


class ImageTokens(msgspec.Struct, kw_only=True, frozen=True):
    """Tokens by kind."""

    image_tokens: int
    text_tokens: int


class ImageGenUsage(msgspec.Struct, kw_only=True, frozen=True):
    """What the image tool used."""

    input_tokens: int
    input_tokens_details: ImageTokens
    output_tokens: int
    output_tokens_details: ImageTokens
    total_tokens: int


class WebSearchUsage(msgspec.Struct, kw_only=True, frozen=True):
    """Always zero; readers of `tool_usage` require the key."""

    num_requests: int = 0


class ToolUsage(msgspec.Struct, kw_only=True, frozen=True):
    """What the tools of a response used."""

    image_gen: ImageGenUsage
    web_search: WebSearchUsage = WebSearchUsage()


class ResponseError(msgspec.Struct, kw_only=True, frozen=True):
    """Why a response failed. `code` is one of OpenAI's published enumeration."""

    code: str
    message: str
    type: str = "server_error"
    param: str | None = None


class IncompleteDetails(msgspec.Struct, kw_only=True, frozen=True):
    """Why a response stopped early."""

    reason: str


def _plain_text() -> dict[str, Any]:
    return {"format": {"type": "text"}, "verbosity": "medium"}


class ConversationRef(msgspec.Struct, kw_only=True, frozen=True):
    """The conversation that a response belongs to."""

    id: str


class Progress(msgspec.Struct, kw_only=True, frozen=True):
    """How far a response is that has no end yet; an extension of Tintype.

    While it waits, `position` says how many responses start before it. While it is worked on,
    `step` of `steps` of picture `picture` of `pictures` (from 1) are done. `eta_s` estimates the
    seconds until it has its end.
    """

    position: int | msgspec.UnsetType = msgspec.UNSET
    picture: int | msgspec.UnsetType = msgspec.UNSET
    pictures: int | msgspec.UnsetType = msgspec.UNSET
    step: int | msgspec.UnsetType = msgspec.UNSET
    steps: int | msgspec.UnsetType = msgspec.UNSET
    eta_s: float


class Response(msgspec.Struct, kw_only=True, frozen=True):
    """A response. Keys are never left out: each is demanded by some SDK (see the reference)."""

    id: str
    object: Literal["response"] = "response"
    created_at: int
    completed_at: int | None = None
    status: Status
    background: bool = False
    error: ResponseError | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: str | list[Any] | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    model: str
    output: list[OutputItem] = []
    parallel_tool_calls: bool = True
    previous_response_id: str | None = None
    prompt_cache_key: str | None = None
    # never {"effort": null, "summary": null}: @openrouter/sdk 0.1.11 and 0.3.16 refuse that
    reasoning: None = None
    safety_identifier: str | None = None
    service_tier: str = "default"
    store: bool = True
    temperature: float = 1.0
    text: dict[str, Any] = msgspec.field(default_factory=_plain_text)
    tool_choice: str | dict[str, Any] = "auto"
    tools: list[msgspec.Raw] = []
    top_logprobs: int = 0
    top_p: float = 1.0
    truncation: str = "disabled"
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    usage: Usage | None = None
    tool_usage: ToolUsage | msgspec.UnsetType = msgspec.UNSET
    conversation: ConversationRef | msgspec.UnsetType = msgspec.UNSET
    user: str | None = None
    metadata: dict[str, str] = {}
    progress: Progress | msgspec.UnsetType = msgspec.UNSET


class DeletedResponse(msgspec.Struct, kw_only=True, frozen=True):
    """The answer to `DELETE /v1/responses/{id}`."""

    id: str
    object: Literal["response"] = "response"
    deleted: bool = True


class ResponseList(msgspec.Struct, kw_only=True, frozen=True):
    """A page of stored responses, without their pictures. An extension: OpenAI has no such list."""

    object: Literal["list"] = "list"
    data: list[Response]
    first_id: str | None
    last_id: str | None
    has_more: bool


class InputTokens(msgspec.Struct, kw_only=True, frozen=True):
    """The answer to `POST /v1/responses/input_tokens`."""

    object: Literal["response.input_tokens"] = "response.input_tokens"
    input_tokens: int


class InputItemList(msgspec.Struct, kw_only=True, frozen=True):
    """A page of a response's input items."""

    object: Literal["list"] = "list"
    data: list[dict[str, Any]]
    first_id: str | None
    last_id: str | None
    has_more: bool
