"""The replies and stream events of the Images APIs, as they are read.

OpenAI and OpenRouter publish different forms under the same names; one class reads both.
"""

from typing import Annotated, Any, ClassVar, Final, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from tintype.protocol.codec import read
from tintype.protocol.published import Published, Unknown, read_member
from tintype.protocol.reading.events import ResponseErrorEvent

_TYPE: Final = "Tells the event apart in a union."
_PICTURE: Final = Meta(description="The picture in base64.", examples=["iVBORw0KGgo="])
_CREATED: Final = Meta(description="Seconds since 1970.", examples=[1795219433])
_SIZE: Final = Meta(description="WIDTHxHEIGHT in pixels.", examples=["1024x1024"])
_QUALITY: Final = Meta(description="How much work went into the picture.", examples=["high"])
_BACKGROUND: Final = Meta(description="What lies behind the subject.", examples=["opaque"])
_FORMAT: Final = Meta(description="The file format.", examples=["png"])
_MEDIA_TYPE: Final = Meta(
    description="The file format; only OpenRouter sends it.", examples=["image/png"]
)
_TOKENS: Final = Meta(description="A count of tokens.", examples=[20])


class Image(Published, kw_only=True, frozen=True):
    """One picture of a reply.

    Published in OpenAI's Python and JavaScript, all.
    """

    b64_json: Annotated[str | UnsetType | None, _PICTURE] = UNSET
    url: Annotated[
        str | UnsetType | None,
        Meta(description="Where it lies.", examples=["https://example.com/fox.png"]),
    ] = UNSET
    revised_prompt: Annotated[
        str | UnsetType | None,
        Meta(description="The prompt after rewriting.", examples=["A red fox in fresh snow."]),
    ] = UNSET
    media_type: Annotated[str | UnsetType | None, _MEDIA_TYPE] = UNSET


ImageGenerationResponseData: TypeAlias = Image
"""Published in Python 1.3.84 (seen)."""


class ImageGenerationUsage(Published, kw_only=True, frozen=True):
    """What a call used. OpenAI counts `input_` and `output_tokens`, OpenRouter the other two.

    Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen).
    """

    total_tokens: Annotated[int | UnsetType | None, _TOKENS] = UNSET
    input_tokens: Annotated[int | UnsetType | None, _TOKENS] = UNSET
    output_tokens: Annotated[int | UnsetType | None, _TOKENS] = UNSET
    prompt_tokens: Annotated[int | UnsetType | None, _TOKENS] = UNSET
    completion_tokens: Annotated[int | UnsetType | None, _TOKENS] = UNSET
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
    cost: Annotated[
        int | float | UnsetType | None,
        Meta(description="US dollars; only OpenRouter sends it.", examples=[0.04]),
    ] = UNSET


class ImagesResponse(Published, kw_only=True, frozen=True):
    """The reply to a request of either Images API.

    Published in OpenAI's Python and JavaScript, all.
    """

    whole_fields: ClassVar[tuple[str, ...]] = ("created",)

    created: Annotated[int | float, _CREATED]
    data: Annotated[
        list[Image] | UnsetType | None,
        Meta(description="The pictures.", examples=[[{"b64_json": "iVBORw0KGgo="}]]),
    ] = UNSET
    background: Annotated[str | UnsetType | None, _BACKGROUND] = UNSET
    output_format: Annotated[str | UnsetType | None, _FORMAT] = UNSET
    quality: Annotated[str | UnsetType | None, _QUALITY] = UNSET
    size: Annotated[str | UnsetType | None, _SIZE] = UNSET
    usage: Annotated[
        ImageGenerationUsage | UnsetType | None,
        Meta(description="What it used.", examples=[{"total_tokens": 20}]),
    ] = UNSET


ImageGenerationResponse: TypeAlias = ImagesResponse
"""Published in TypeScript 0.13.13 (seen) on; Python 1.3.84 (seen)."""


class _ImageEvent(Published, kw_only=True, frozen=True):
    b64_json: Annotated[str, _PICTURE]
    created_at: Annotated[int | float | UnsetType | None, _CREATED] = UNSET
    size: Annotated[str | UnsetType | None, _SIZE] = UNSET
    quality: Annotated[str | UnsetType | None, _QUALITY] = UNSET
    background: Annotated[str | UnsetType | None, _BACKGROUND] = UNSET
    output_format: Annotated[str | UnsetType | None, _FORMAT] = UNSET


class _PartialImage(_ImageEvent, kw_only=True, frozen=True):
    partial_image_index: Annotated[
        int, Meta(description="Counts the partial images, from 0.", examples=[0])
    ]


class _CompletedImage(_ImageEvent, kw_only=True, frozen=True):
    created: Annotated[int | float | UnsetType | None, _CREATED] = UNSET
    media_type: Annotated[str | UnsetType | None, _MEDIA_TYPE] = UNSET
    usage: Annotated[
        ImageGenerationUsage | UnsetType | None,
        Meta(description="What it used.", examples=[{"total_tokens": 20}]),
    ] = UNSET


class ImageGenPartialImageEvent(_PartialImage, kw_only=True, frozen=True):
    """A partial image of a generation.

    Published in OpenAI's Python and JavaScript, all; TypeScript 1.3.19 (seen); Python 1.3.84
    (seen).
    """

    type: Annotated[
        Literal["image_generation.partial_image"],
        Meta(description=_TYPE, examples=["image_generation.partial_image"]),
    ]


class ImageGenCompletedEvent(_CompletedImage, kw_only=True, frozen=True):
    """A finished picture of a generation.

    Published in OpenAI's Python and JavaScript, all; TypeScript 1.3.19 (seen); Python 1.3.84
    (seen).
    """

    type: Annotated[
        Literal["image_generation.completed"],
        Meta(description=_TYPE, examples=["image_generation.completed"]),
    ]


class ImageEditPartialImageEvent(_PartialImage, kw_only=True, frozen=True):
    """A partial image of an edit.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["image_edit.partial_image"],
        Meta(description=_TYPE, examples=["image_edit.partial_image"]),
    ]


class ImageEditCompletedEvent(_CompletedImage, kw_only=True, frozen=True):
    """A finished picture of an edit.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["image_edit.completed"],
        Meta(description=_TYPE, examples=["image_edit.completed"]),
    ]


class ImageGenTextChunkEvent(Published, kw_only=True, frozen=True):
    """Text of a vector picture.

    Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen).
    """

    type: Annotated[
        Literal["image_generation.text_chunk"],
        Meta(description=_TYPE, examples=["image_generation.text_chunk"]),
    ]
    text: Annotated[str, Meta(description="What is new.", examples=["<svg"])]
    phase: Annotated[
        str | UnsetType | None,
        Meta(description="`content`, `reasoning` or `draft`.", examples=["content"]),
    ] = UNSET


ImageGenStreamErrorEvent: TypeAlias = ResponseErrorEvent
"""Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen)."""


class UnknownImageEvent(Unknown, kw_only=True, frozen=True):
    """An event of another kind, or whose required keys do not fit."""


ImageStreamEvent: TypeAlias = (
    ImageGenPartialImageEvent
    | ImageGenCompletedEvent
    | ImageEditPartialImageEvent
    | ImageEditCompletedEvent
    | ImageGenTextChunkEvent
    | ResponseErrorEvent
    | UnknownImageEvent
)
"""One event of a stream of an Images API."""

ImageGenStreamEvent: TypeAlias = ImageStreamEvent
"""Published in OpenAI's Python and JavaScript, all."""

ImageEditStreamEvent: TypeAlias = ImageStreamEvent
"""Published in OpenAI's Python and JavaScript, all."""

ImageStreamingResponseData: TypeAlias = ImageStreamEvent
"""Published in Python 1.3.84 (seen)."""

_KINDS: Final = {
    "image_generation.partial_image": ImageGenPartialImageEvent,
    "image_generation.completed": ImageGenCompletedEvent,
    "image_edit.partial_image": ImageEditPartialImageEvent,
    "image_edit.completed": ImageEditCompletedEvent,
    "image_generation.text_chunk": ImageGenTextChunkEvent,
    "error": ResponseErrorEvent,
}


def read_image_event(data: bytes | bytearray | memoryview) -> ImageStreamEvent:
    """Read the data of one event of an Images API, as `read_event` does.

    Raises:
        msgspec.DecodeError: `data` is not JSON, or not an object.
    """
    source: dict[str, Any] = read(data, dict[str, Any])
    event = read_member(_KINDS, source)
    if event is not None:
        return event
    return UnknownImageEvent(type=UnknownImageEvent.of(source).type, raw=bytes(data))
