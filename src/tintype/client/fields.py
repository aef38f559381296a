"""What can be asked for, as keyword arguments with types. Knows no server.

Every field is optional here: which are needed, and which values there are, is the server's to
say. Fields of tomorrow go into `extra_body`, and those of the image tool into `extra_tool`.
"""

import os
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Protocol, Required, TypeAlias, TypedDict

from tintype.protocol.published import Published, Unknown
from tintype.protocol.reading import FileObject

Size: TypeAlias = Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | str
Quality: TypeAlias = Literal["auto", "low", "medium", "high"] | str
Format: TypeAlias = Literal["png", "webp", "jpeg", "svg"] | str
Background: TypeAlias = Literal["auto", "transparent", "opaque"] | str


class Lora(TypedDict, total=False):
    """A low-rank adaptation that the model knows by `name`, and how strongly it acts."""

    name: Required[str]
    weight: float


class PillowImage(Protocol):
    """As much of a Pillow image as is needed to send it."""

    @property
    def mode(self) -> str:
        """How its pixels are kept."""
        ...

    def save(self, fp: Any, format: str | None = None) -> None:
        """Write it as a file."""
        ...


PictureSource: TypeAlias = bytes | bytearray | str | os.PathLike[str] | FileObject | PillowImage
"""A picture to start from.

The bytes of a picture file, such as a `Picture`; a path; an uploaded file, or its id as a string
that begins with `file-`; a URL as a string that begins with `https:`, `http:` or `data:`; or a
Pillow image. Any other string is a path.
"""

InputItem: TypeAlias = Mapping[str, Any] | Published | Unknown
"""An item of a request's input: as a dictionary, or as it stood in the output of a response."""


class Extensions(TypedDict, total=False):
    """What Tintype servers can be asked beyond other dialects, as far as the model has it."""

    seed: int
    strength: float
    mask_format: Literal["alpha", "white", "black"] | str
    file_metadata: Literal["full", "mark", "none"] | str
    negative_prompt: str
    steps: int
    guidance: float
    loras: Sequence[Lora]


class ImageOptions(Extensions, total=False):
    """How a picture shall be. What is left out is the server's choice.

    `n` is honoured by Tintype servers too, where OpenAI wants to be told in words.
    """

    size: Size
    quality: Quality
    output_format: Format
    background: Background
    output_compression: int
    moderation: Literal["auto", "low"] | str
    input_fidelity: Literal["high", "low"] | str
    action: Literal["auto", "generate", "edit"] | str
    n: int
    extra_tool: Mapping[str, Any]


class DrawOptions(ImageOptions, total=False):
    """How a picture shall be, and how the call is made.

    `model` is the model that is asked, `image_model` the one that draws, if it is another one.
    `in_background` lets the server go on when the connection is lost, so that the stream can be
    taken up again; such a response is kept by the server (`store`).
    """

    model: str
    image_model: str
    images: Sequence[PictureSource]
    mask: PictureSource
    instructions: str
    previous_response_id: str
    conversation: str
    in_background: bool
    store: bool
    metadata: Mapping[str, str]
    user: str
    idempotency_key: str
    extra_body: Mapping[str, Any]


class ResponseFields(TypedDict, total=False):
    """The body of `POST /responses`, and the key under which it is sent."""

    model: str | None
    models: Sequence[str] | None
    input: str | Sequence[InputItem]
    instructions: str | Sequence[InputItem] | None
    tools: Sequence[Mapping[str, Any] | Published] | None
    tool_choice: str | Mapping[str, Any] | None
    previous_response_id: str | None
    conversation: str | Mapping[str, Any] | None
    prompt: Mapping[str, Any] | None
    store: bool | None
    background: bool | None
    metadata: Mapping[str, str] | None
    include: Sequence[str] | None
    max_tool_calls: int | None
    max_output_tokens: int | None
    parallel_tool_calls: bool | None
    truncation: str | None
    temperature: float | None
    top_p: float | None
    top_logprobs: int | None
    presence_penalty: float | None
    frequency_penalty: float | None
    reasoning: Mapping[str, Any] | None
    text: Mapping[str, Any] | None
    service_tier: str | None
    stream_options: Mapping[str, Any] | None
    user: str | None
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: str | None
    modalities: Sequence[str] | None
    image_config: Mapping[str, Any] | None
    plugins: Sequence[Mapping[str, Any]] | None
    provider: Mapping[str, Any] | None
    session_id: str | None
    seed: int | None
    extra_body: Mapping[str, Any]
    idempotency_key: str


class ImagesFields(Extensions, total=False):
    """What the Images APIs of both dialects take beside the prompt.

    `aspect_ratio`, `resolution` and `provider` are OpenRouter's; `response_format`, `style`,
    `moderation` and `input_fidelity` OpenAI's.
    """

    model: str
    n: int
    size: Size
    quality: Quality
    output_format: Format
    background: Background
    output_compression: int
    moderation: Literal["auto", "low"] | str
    input_fidelity: Literal["high", "low"] | str
    response_format: Literal["b64_json", "url"] | str
    style: str
    user: str
    aspect_ratio: str
    resolution: str
    provider: Mapping[str, Any]
    extra_body: Mapping[str, Any]
    idempotency_key: str
