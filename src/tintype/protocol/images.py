"""The Images API of the OpenAI dialect: requests, replies and stream events.

Source: OpenAI's OpenAPI document 2.3.0 and openai 3.52. Null means the same as absent.
"""

from typing import Annotated, Any, Final, Literal

import msgspec

from tintype.protocol.responses import ImageTokens
from tintype.protocol.tools import Extensions

MAX_IMAGES: Final = 10


class ImageReference(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """A picture in a JSON edit: exactly one of the two. A URL stays where it is in the body."""

    image_url: msgspec.Raw = msgspec.Raw()
    file_id: str | None = None


class CreateImage(Extensions, kw_only=True):
    """The body of `/images/generations`, and what `/images/edits` has in common with it.

    Fields that change the picture are checked where the image tool's are; their paths lose the
    tool's prefix.
    """

    prompt: str | None = None
    model: str | None = None
    n: Annotated[int, msgspec.Meta(ge=1, le=MAX_IMAGES)] | None = None
    size: str | None = None
    quality: str | None = None
    background: str | None = None
    moderation: str | None = None
    output_format: str | None = None
    output_compression: Annotated[int, msgspec.Meta(ge=0, le=100)] | None = None
    response_format: Literal["url", "b64_json"] | None = None
    stream: bool | None = None
    partial_images: Annotated[int, msgspec.Meta(ge=0, le=3)] | None = None
    style: Literal["vivid", "natural"] | None = None
    input_fidelity: Literal["high", "low"] | None = None
    user: str | None = None
    safety_identifier: str | None = None
    complexity: Any = None
    frame_count: Any = None
    frame_duration_ms: Any = None
    svg: Any = None


class EditImage(CreateImage, kw_only=True):
    """The JSON body of `/images/edits`."""

    images: Annotated[list[ImageReference], msgspec.Meta(min_length=1, max_length=16)] | None = None
    mask: ImageReference | None = None


class Image(msgspec.Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One picture of a reply."""

    b64_json: str | None = None
    url: str | None = None
    revised_prompt: str | None = None


class ImagesUsage(msgspec.Struct, kw_only=True, frozen=True):
    """What a call used, in tokens."""

    input_tokens: int
    input_tokens_details: ImageTokens
    output_tokens: int
    output_tokens_details: ImageTokens
    total_tokens: int


class ImagesResponse(msgspec.Struct, kw_only=True, frozen=True):
    """The reply of all three routes."""

    created: int
    data: list[Image]
    background: str
    output_format: str
    quality: str
    size: str
    usage: ImagesUsage


class _ImageEvent(msgspec.Struct, kw_only=True, frozen=True):
    type: str
    b64_json: str
    created_at: int
    size: str
    quality: str
    background: str
    output_format: str


class PartialImageEvent(_ImageEvent, kw_only=True, frozen=True):
    """`image_generation.partial_image` or `image_edit.partial_image`."""

    partial_image_index: int


class CompletedImageEvent(_ImageEvent, kw_only=True, frozen=True):
    """`image_generation.completed` or `image_edit.completed`."""

    usage: ImagesUsage
