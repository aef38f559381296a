"""The requests of the OpenRouter dialect, as far as they differ from OpenAI's.

Source: OpenRouter's OpenAPI document of typescript-sdk 1.2.54. Fields that choose among hosted
providers are accepted and mean nothing here.
"""

from typing import Annotated, Any, Final, Literal

import msgspec

from tintype.protocol.input import ImageUrl, InputPart
from tintype.protocol.responses import CreateResponse
from tintype.protocol.tools import Extensions, Fidelity, InputImageMask, Seed

SERVER_TOOL: Final = "openrouter:image_generation"

ASPECT_RATIOS: Final = frozenset(
    {
        *("1:1", "1:2", "1:4", "1:8", "2:1", "2:3", "3:2", "3:4", "4:1", "4:3", "4:5", "5:4"),
        *("8:1", "9:16", "16:9", "9:19.5", "19.5:9", "9:20", "20:9", "9:21", "21:9"),
    }
)
RESOLUTIONS: Final = {"512": 512, "1K": 1024, "2K": 2048, "4K": 4096}
"""Tiers, by the side in pixels of a square of that tier."""


class RouterCreateResponse(CreateResponse, kw_only=True):
    """The body of `POST /api/v1/responses`."""

    modalities: list[str] | None = None
    image_config: dict[str, Any] | None = None
    models: list[str] | None = None
    plugins: Any = None
    provider: Any = None
    route: Any = None
    session_id: str | None = None
    trace: Any = None
    debug: Any = None
    cache_control: Any = None
    stop_server_tools_when: Any = None
    top_k: float | None = None
    min_p: float | None = None
    top_a: float | None = None
    repetition_penalty: float | None = None
    seed: Seed | None = None
    prompt_cache_options: Any = None


class ServerTool(msgspec.Struct, kw_only=True):
    """The tool `openrouter:image_generation`; its parameters are those of `image_config`."""

    parameters: dict[str, Any] | None = None


class InputReference(msgspec.Struct, kw_only=True):
    """A picture that an image request starts from."""

    type: Literal["image_url"]
    image_url: ImageUrl


class CreateRouterImage(Extensions, kw_only=True):
    """The body of `POST /api/v1/images`.

    `input_fidelity` and `input_image_mask` are extensions too, as in the image tool.
    """

    model: str | None = None
    prompt: str | None = None
    n: Annotated[int, msgspec.Meta(ge=1, le=10)] | None = None
    resolution: str | None = None
    aspect_ratio: str | None = None
    size: str | None = None
    quality: str | None = None
    output_format: str | None = None
    output_compression: Annotated[int, msgspec.Meta(ge=0, le=100)] | None = None
    background: str | None = None
    stream: bool | None = None
    partial_images: Annotated[int, msgspec.Meta(ge=0, le=3)] | None = None
    input_fidelity: Fidelity | None = None
    input_image_mask: InputImageMask | None = None
    input_references: Annotated[list[InputReference], msgspec.Meta(max_length=16)] | None = None
    provider: Any = None
    user: str | None = None
    session_id: str | None = None
    trace: Any = None


class RouterUsage(msgspec.Struct, kw_only=True, frozen=True):
    """Tokens as chat completions count them, and a cost in US dollars."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    cost: float = 0
    is_byok: bool = False


class RouterImage(msgspec.Struct, kw_only=True, frozen=True):
    """One picture of a reply."""

    b64_json: str
    media_type: str


class RouterImages(msgspec.Struct, kw_only=True, frozen=True):
    """The reply of `POST /api/v1/images`."""

    created: int
    data: list[RouterImage]
    usage: RouterUsage


class RouterPartialImage(
    msgspec.Struct,
    kw_only=True,
    frozen=True,
    tag_field="type",
    tag="image_generation.partial_image",
):
    """The picture as far as it is."""

    partial_image_index: int
    b64_json: str


class RouterCompletedImage(
    msgspec.Struct, kw_only=True, frozen=True, tag_field="type", tag="image_generation.completed"
):
    """A finished picture. Note `created`, where OpenAI says `created_at`."""

    b64_json: str
    created: int
    media_type: str
    usage: RouterUsage


class RouterTextChunk(
    msgspec.Struct, kw_only=True, frozen=True, tag_field="type", tag="image_generation.text_chunk"
):
    """Text of a vector picture."""

    text: str
    phase: Literal["content", "reasoning", "draft"] = "content"


class RouterStreamError(msgspec.Struct, kw_only=True, frozen=True, tag_field="type", tag="error"):
    """Something went wrong after the stream began."""

    error: dict[str, Any]


class ChatImage(msgspec.Struct, kw_only=True):
    """A picture beside the content of a message that is sent back."""

    image_url: ImageUrl = msgspec.field(default_factory=ImageUrl)


class ChatMessage(msgspec.Struct, kw_only=True):
    """One message of a chat; its parts are text and `image_url`. URLs stay where they are."""

    role: Literal["user", "assistant", "system", "developer", "tool"]
    content: str | list[InputPart] | None = None
    images: list[ChatImage] | None = None


class CreateChatCompletion(msgspec.Struct, kw_only=True):
    """The body of `POST /api/v1/chat/completions`, as far as it can matter to a picture."""

    messages: list[ChatMessage] | None = None
    model: str | None = None
    modalities: list[str] | None = None
    image_config: dict[str, Any] | None = None
    stream: bool | None = None
    stream_options: Any = None
    seed: Seed | None = None
    user: str | None = None
    n: Annotated[int, msgspec.Meta(ge=1, le=1)] | None = None
