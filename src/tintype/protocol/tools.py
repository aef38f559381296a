"""The tools of a request, as far as Tintype acts on them. Does not know engines or defaults."""

from typing import Annotated, Final, Literal, TypeAlias

import msgspec

IMAGE_GENERATION: Final = "image_generation"
MAX_GUIDANCE: Final = 100
MAX_LORAS: Final = 8

Action: TypeAlias = Literal["generate", "edit", "auto"]
Background: TypeAlias = Literal["transparent", "opaque", "auto"]
Fidelity: TypeAlias = Literal["high", "low"]
FileMetadata: TypeAlias = Literal["full", "mark", "none"]
MaskFormat: TypeAlias = Literal["alpha", "white", "black"]
Seed: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=2**32 - 1)]
Strength: TypeAlias = Annotated[float, msgspec.Meta(ge=0, le=1)]
OutputFormat: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
ImageQuality: TypeAlias = Literal["low", "medium", "high", "xhigh", "max", "auto"]


class InputImageMask(msgspec.Struct, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Where a source picture may change: a data URL, which stays in the body, or a file id."""

    image_url: msgspec.Raw = msgspec.Raw()
    file_id: str | None = None


class LoraUse(msgspec.Struct, kw_only=True, frozen=True, forbid_unknown_fields=True):
    """A low-rank adaptation that the model knows by `name`, and how strongly it acts."""

    name: str
    weight: Annotated[float, msgspec.Meta(ge=-10, le=10)] | None = None


class Extensions(msgspec.Struct, kw_only=True):
    """What a picture can be asked for beyond what OpenAI and OpenRouter know; at every door."""

    seed: Seed | None = None
    strength: Strength | None = None
    mask_format: MaskFormat | None = None
    file_metadata: FileMetadata | None = None
    negative_prompt: str | None = None
    steps: Annotated[int, msgspec.Meta(ge=1)] | None = None
    guidance: Annotated[float, msgspec.Meta(ge=0, le=MAX_GUIDANCE)] | None = None
    loras: Annotated[list[LoraUse], msgspec.Meta(max_length=MAX_LORAS)] | None = None


EXTENSIONS: Final = Extensions.__struct_fields__


class ImageGenerationTool(Extensions, kw_only=True, omit_defaults=True):
    """The tool `image_generation` as it arrives; null means the same as absent.

    Source: OpenAI's OpenAPI document 2.3.0 (`ImageGenTool`) with the fields that openai 3.52
    adds. `n` is an extension of Tintype too: OpenAI echoes it but refuses it.
    """

    type: Literal["image_generation"] = IMAGE_GENERATION
    model: str | None = None
    action: Action | None = None
    background: Background | None = None
    input_fidelity: Fidelity | None = None
    input_image_mask: InputImageMask | None = None
    moderation: Literal["auto", "low"] | None = None
    output_compression: Annotated[int, msgspec.Meta(ge=0, le=100)] | None = None
    output_format: OutputFormat | None = None
    partial_images: Annotated[int, msgspec.Meta(ge=0, le=3)] | None = None
    quality: ImageQuality | None = None
    size: str | None = None
    n: Annotated[int, msgspec.Meta(ge=1, le=10)] | None = None
    complexity: Literal["low", "medium", "high"] | None = None
    frame_count: Annotated[int, msgspec.Meta(ge=2, le=16)] | None = None
    frame_duration_ms: Annotated[int, msgspec.Meta(ge=1)] | None = None
    svg: dict[str, object] | None = None


class ResolvedImageTool(msgspec.Struct, kw_only=True, frozen=True):
    """The tool as it is echoed: every value is the one that was used.

    What only edits or some models have, is there only if the request said it; `mask_format` if it
    had a mask.
    """

    type: Literal["image_generation"] = IMAGE_GENERATION
    action: Literal["generate", "edit"]
    background: Literal["transparent", "opaque"]
    model: str
    moderation: Literal["auto", "low"]
    n: int
    output_compression: int
    output_format: Literal["png", "webp", "jpeg", "svg"]
    partial_images: int
    quality: Literal["low", "medium", "high"]
    size: str
    seed: int
    file_metadata: FileMetadata = "full"
    input_fidelity: Fidelity | msgspec.UnsetType = msgspec.UNSET
    mask_format: MaskFormat | msgspec.UnsetType = msgspec.UNSET
    strength: float | msgspec.UnsetType = msgspec.UNSET
    negative_prompt: str | msgspec.UnsetType = msgspec.UNSET
    steps: int | msgspec.UnsetType = msgspec.UNSET
    guidance: float | msgspec.UnsetType = msgspec.UNSET
    loras: tuple[LoraUse, ...] | msgspec.UnsetType = msgspec.UNSET
