"""The published type names of OpenRouter's SDKs, of every generation, for those who read them.

One class for one wire form; a name that only renames a form is an alias. Reading is open: keys
that a generation does not know are read over, unknown values of an enumeration survive, absent
is told apart from null, and any JSON number may stand for an index. What Tintype itself writes
is in `items` and `events`; this module does not know it.

The sentence "Published in …" that ends a docstring says which SDKs have the name;
`docs/generate_types.py` reads it. "Go of early 2026" is the go-sdk from 2026-01-26 to
2026-04-02, which has no tag; "Python" is `openrouter` of PyPI, "TypeScript" `@openrouter/sdk`
of npm. Source: the tags of OpenRouter's SDK repositories and the wheels themselves. Longer than
the house likes because it is one list: what is in it is looked up by name.
"""

from enum import StrEnum
from typing import Annotated, Any, ClassVar, Final, TypeAlias

import msgspec
from msgspec import UNSET, Meta, UnsetType

from tintype.protocol.published import OpenEnum, Published

# ---------------------------------------------------------------------------------- image calls


class ResponsesImageGenerationCallType(StrEnum):
    """The discriminator of an image generation call.

    Published in Go of early 2026; TypeScript 0.0.0-beta.32 to beta.39, 0.0.1-beta.6 to 0.9.11,
    0.10.2; Python 0.0.6 to 0.8.0.
    """

    IMAGE_GENERATION_CALL = "image_generation_call"


OutputTypeImageGenerationCall: TypeAlias = ResponsesImageGenerationCallType
"""Published in TypeScript 0.0.0-beta.17 (`models/operations`)."""

ResponsesOutputItemTypeImageGenerationCall: TypeAlias = ResponsesImageGenerationCallType
"""Published in TypeScript 0.0.0-beta.40 to 0.0.1-beta.5."""

OutputItemImageGenerationCallType: TypeAlias = ResponsesImageGenerationCallType
"""Published in Go, all; TypeScript 0.10.2 (seen); Python 0.0.22 (seen) on."""

OutputImageGenerationCallItemType: TypeAlias = ResponsesImageGenerationCallType
"""Published in Go v0.2.0 on; Python 0.8.0 on."""


class ImageGenerationStatus(OpenEnum):
    """How far an image generation call is.

    Published in Go, all; TypeScript 0.0.0-beta.40 on; Python, all.
    """

    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    GENERATING = "generating"
    FAILED = "failed"


ResponseImageGenerationCallStatus: TypeAlias = ImageGenerationStatus
"""Published in TypeScript 0.0.0-beta.32 to beta.39."""

OutputStatusEnum3: TypeAlias = ImageGenerationStatus
"""The generator's name for the third status of a union; closed there, open here.

Published in TypeScript 0.0.0-beta.17 (`models/operations`).
"""

_CallId: TypeAlias = Annotated[
    str, Meta(description="Names the call; events repeat it as `item_id`.", examples=["ig_0000abc"])
]
_CallStatus: TypeAlias = Annotated[
    ImageGenerationStatus,
    Meta(
        description="How far the call is. A new value is kept as it came.", examples=["completed"]
    ),
]
_CallType: TypeAlias = Annotated[
    ResponsesImageGenerationCallType,
    Meta(description="Tells the object apart in a union.", examples=["image_generation_call"]),
]


class ResponsesImageGenerationCall(Published, kw_only=True, frozen=True):
    """An image generation call among the output of a response.

    TypeScript up to beta.39 demanded `result` (which could be null), the others do not; this
    class reads both.

    Published in Go of early 2026; TypeScript 0.0.0-beta.32 to beta.39, 0.0.1-beta.6 to 0.9.11,
    0.10.2; Python 0.0.6 to 0.8.0.
    """

    type: _CallType
    id: _CallId
    result: Annotated[
        str | UnsetType | None,
        Meta(
            description="The picture in base64, without a `data:` prefix. Absent or null until "
            "there is one.",
            examples=["iVBORw0KGgo="],
        ),
    ] = UNSET
    status: _CallStatus


OutputItemImageGenerationCall: TypeAlias = ResponsesImageGenerationCall
"""The schema's own name of the same object; today `OutputImageGenerationCallItem` extends it.

Published in Go, all; TypeScript 0.0.0-beta.42 (seen) on; Python 0.0.22 (seen) on.
"""


class OutputImageGenerationCall(Published, kw_only=True, frozen=True):
    """An image generation call of the first generation, which always says what `result` is.

    Published in TypeScript 0.0.0-beta.17 (`models/operations`, operation
    `postApiAlphaResponses`).
    """

    type: _CallType
    id: _CallId
    result: Annotated[
        str | None,
        Meta(
            description="The picture in base64, or null while there is none. Never absent.",
            examples=["iVBORw0KGgo="],
        ),
    ]
    status: _CallStatus


ResponsesOutputItemImageGenerationCall: TypeAlias = OutputImageGenerationCall
"""The same object with an open status.

Published in TypeScript 0.0.0-beta.40 to 0.0.1-beta.5.
"""


class OutputImageGenerationCallItem(ResponsesImageGenerationCall, kw_only=True, frozen=True):
    """An image generation call as today's SDKs name it.

    Published in Go v0.2.0 on; TypeScript 0.10.1, 0.11.0 on; Python 0.8.0 on.
    """

    prompt: Annotated[
        str | UnsetType,
        Meta(
            description="What was really drawn, if the words were changed on the way.",
            examples=["A red fox in fresh snow, soft morning light."],
        ),
    ] = UNSET


class OutputImageGenerationServerToolItemType(StrEnum):
    """The discriminator of OpenRouter's own image tool.

    Published in Go (seen); TypeScript 0.12.0 on; Python 0.9.1 on.
    """

    OPENROUTER_IMAGE_GENERATION = "openrouter:image_generation"


class FailableToolCallStatus(OpenEnum):
    """How far a server tool's call is.

    Published in Python 1.3.84 (seen).
    """

    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    INCOMPLETE = "incomplete"
    FAILED = "failed"


ToolCallStatus: TypeAlias = FailableToolCallStatus
"""The same without `failed`, which older SDKs keep as an unknown value.

Published in TypeScript 0.0.0-beta.40 (seen) on; Python and Go (seen).
"""


class OutputImageGenerationServerToolItem(Published, kw_only=True, frozen=True):
    """What OpenRouter's own image tool leaves in the output. Tintype reads it, never writes it.

    Three of its keys are camelCase on the wire too.

    Published in Go (seen); TypeScript 0.12.0 on; Python 0.9.1 on.
    """

    type: Annotated[
        OutputImageGenerationServerToolItemType,
        Meta(
            description="Tells the object apart in a union.",
            examples=["openrouter:image_generation"],
        ),
    ]
    status: Annotated[
        FailableToolCallStatus,
        Meta(description="How far the call is.", examples=["completed"]),
    ]
    id: Annotated[str | UnsetType, Meta(description="Names the call.", examples=["ig_0000abc"])] = (
        UNSET
    )
    result: Annotated[
        str | UnsetType | None,
        Meta(description="The picture: base64 or an address.", examples=["iVBORw0KGgo="]),
    ] = UNSET
    image_b64: Annotated[
        str | UnsetType, Meta(description="The picture in base64.", examples=["iVBORw0KGgo="])
    ] = msgspec.field(name="imageB64", default=UNSET)
    image_url: Annotated[
        str | UnsetType,
        Meta(description="Where the picture lies.", examples=["https://example.com/fox.png"]),
    ] = msgspec.field(name="imageUrl", default=UNSET)
    prompt: Annotated[
        str | UnsetType,
        Meta(description="What was really drawn.", examples=["A red fox in fresh snow."]),
    ] = UNSET
    revised_prompt: Annotated[
        str | UnsetType,
        Meta(description="The prompt after rewriting.", examples=["A red fox in fresh snow."]),
    ] = msgspec.field(name="revisedPrompt", default=UNSET)
    error: Annotated[
        str | UnsetType,
        Meta(description="Why there is no picture; only with status `failed`.", examples=["busy"]),
    ] = UNSET


# --------------------------------------------------------------------------------------- events


class OpenResponsesImageGenCallInProgressType(StrEnum):
    """The discriminator of the first event of a call.

    Published in Go of early 2026; TypeScript 0.0.0-beta.42 (seen); Python 0.0.6 to 0.8.0.
    """

    IN_PROGRESS = "response.image_generation_call.in_progress"


ImageGenCallInProgressEventType: TypeAlias = OpenResponsesImageGenCallInProgressType
"""Published in Go v0.2.0 on; Python 0.8.0 on."""


class OpenResponsesImageGenCallGeneratingType(StrEnum):
    """The discriminator of the event at which drawing begins.

    Published in Go of early 2026; TypeScript 0.0.0-beta.42 (seen); Python 0.0.6 to 0.8.0.
    """

    GENERATING = "response.image_generation_call.generating"


ImageGenCallGeneratingEventType: TypeAlias = OpenResponsesImageGenCallGeneratingType
"""Published in Go v0.2.0 on; Python 0.8.0 on."""


class OpenResponsesImageGenCallPartialImageType(StrEnum):
    """The discriminator of an event with a partial image.

    Published in Go of early 2026; TypeScript 0.0.0-beta.42 (seen); Python 0.0.6 to 0.8.0.
    """

    PARTIAL_IMAGE = "response.image_generation_call.partial_image"


ImageGenCallPartialImageEventType: TypeAlias = OpenResponsesImageGenCallPartialImageType
"""Published in Go v0.2.0 on; Python 0.8.0 on."""


class OpenResponsesImageGenCallCompletedType(StrEnum):
    """The discriminator of the last event of a call.

    Published in Go of early 2026; TypeScript 0.0.0-beta.42 (seen); Python 0.0.6 to 0.8.0.
    """

    COMPLETED = "response.image_generation_call.completed"


ImageGenCallCompletedEventType: TypeAlias = OpenResponsesImageGenCallCompletedType
"""Published in Go v0.2.0 on; Python 0.8.0 on."""

_InProgress: TypeAlias = Annotated[
    OpenResponsesImageGenCallInProgressType,
    Meta(
        description="Tells the event apart in a union.",
        examples=["response.image_generation_call.in_progress"],
    ),
]
_Generating: TypeAlias = Annotated[
    OpenResponsesImageGenCallGeneratingType,
    Meta(
        description="Tells the event apart in a union.",
        examples=["response.image_generation_call.generating"],
    ),
]
_PartialImage: TypeAlias = Annotated[
    OpenResponsesImageGenCallPartialImageType,
    Meta(
        description="Tells the event apart in a union.",
        examples=["response.image_generation_call.partial_image"],
    ),
]
_Completed: TypeAlias = Annotated[
    OpenResponsesImageGenCallCompletedType,
    Meta(
        description="Tells the event apart in a union.",
        examples=["response.image_generation_call.completed"],
    ),
]
_ITEM_ID: Final = Meta(
    description="The `id` of the call that the event is about.", examples=["ig_0000abc"]
)
_OUTPUT_INDEX: Final = Meta(
    description="The place of the call in the response's `output`, from 0.", examples=[0]
)
_SEQUENCE_NUMBER: Final = Meta(
    description="The place of the event in the whole stream, from 0, without gaps.", examples=[3]
)
_PARTIAL_IMAGE_B64: Final = Meta(
    description="The picture as far as it is, in base64.", examples=["iVBORw0KGgo="]
)
_PARTIAL_IMAGE_INDEX: Final = Meta(
    description="Counts the partial images of one call, from 0.", examples=[0]
)


class _Float64Event(Published, kw_only=True, frozen=True):
    whole_fields: ClassVar[tuple[str, ...]] = ("output_index", "sequence_number")

    item_id: Annotated[str, _ITEM_ID]
    output_index: Annotated[int | float, _OUTPUT_INDEX]
    sequence_number: Annotated[int | float, _SEQUENCE_NUMBER]


class OpenResponsesImageGenCallInProgress(_Float64Event, kw_only=True, frozen=True):
    """An image generation call has begun.

    Published in Go of early 2026; TypeScript 0.0.0-beta.42, 0.0.1-beta.10 to 0.9.11, 0.10.2;
    Python 0.0.6 to 0.8.0.
    """

    type: _InProgress


class OpenResponsesImageGenCallGenerating(_Float64Event, kw_only=True, frozen=True):
    """The picture of an image generation call is being drawn.

    Published in Go of early 2026; TypeScript 0.0.0-beta.42, 0.0.1-beta.10 to 0.9.11, 0.10.2;
    Python 0.0.6 to 0.8.0.
    """

    type: _Generating


class OpenResponsesImageGenCallPartialImage(_Float64Event, kw_only=True, frozen=True):
    """A partial image of an image generation call.

    Published in Go of early 2026; TypeScript 0.0.0-beta.42, 0.0.1-beta.10 to 0.9.11, 0.10.2;
    Python 0.0.6 to 0.8.0.
    """

    whole_fields: ClassVar[tuple[str, ...]] = (
        *_Float64Event.whole_fields,
        "partial_image_index",
    )

    type: _PartialImage
    partial_image_b64: Annotated[str, _PARTIAL_IMAGE_B64]
    partial_image_index: Annotated[int | float, _PARTIAL_IMAGE_INDEX]


class OpenResponsesImageGenCallCompleted(_Float64Event, kw_only=True, frozen=True):
    """An image generation call is done; the picture comes with `response.output_item.done`.

    Published in Go of early 2026; TypeScript 0.0.0-beta.42, 0.0.1-beta.10 to 0.9.11, 0.10.2;
    Python 0.0.6 to 0.8.0.
    """

    type: _Completed


class ImageGenCallInProgressEvent(OpenResponsesImageGenCallInProgress, kw_only=True, frozen=True):
    """An image generation call has begun; today's name, with integer indices.

    Published in Go v0.2.0 on; TypeScript 0.10.1, 0.11.0 on; Python 0.8.0 on.
    """

    output_index: Annotated[int, _OUTPUT_INDEX]
    sequence_number: Annotated[int, _SEQUENCE_NUMBER]


class ImageGenCallGeneratingEvent(OpenResponsesImageGenCallGenerating, kw_only=True, frozen=True):
    """The picture is being drawn; today's name, with integer indices.

    Published in Go v0.2.0 on; TypeScript 0.10.1, 0.11.0 on; Python 0.8.0 on.
    """

    output_index: Annotated[int, _OUTPUT_INDEX]
    sequence_number: Annotated[int, _SEQUENCE_NUMBER]


class ImageGenCallPartialImageEvent(
    OpenResponsesImageGenCallPartialImage, kw_only=True, frozen=True
):
    """A partial image; today's name, with integer indices.

    Published in Go v0.2.0 on; TypeScript 0.10.1, 0.11.0 on; Python 0.8.0 on.
    """

    output_index: Annotated[int, _OUTPUT_INDEX]
    sequence_number: Annotated[int, _SEQUENCE_NUMBER]
    partial_image_index: Annotated[int, _PARTIAL_IMAGE_INDEX]


class ImageGenCallCompletedEvent(OpenResponsesImageGenCallCompleted, kw_only=True, frozen=True):
    """An image generation call is done; today's name, with integer indices.

    Published in Go v0.2.0 on; TypeScript 0.10.1, 0.11.0 on; Python 0.8.0 on.
    """

    output_index: Annotated[int, _OUTPUT_INDEX]
    sequence_number: Annotated[int, _SEQUENCE_NUMBER]


# ---------------------------------------------------------------------------------------- tools


class ImageGenerationServerToolType(StrEnum):
    """The discriminator of OpenAI's image tool in a request.

    Published in Go v0.2.0 on; Python 0.8.0 on.
    """

    IMAGE_GENERATION = "image_generation"


OpenResponsesImageGenerationToolType: TypeAlias = ImageGenerationServerToolType
"""Published in Python 0.8.0."""


class ImageGenerationServerToolBackground(OpenEnum):
    """What lies behind the picture's subject.

    Published in Python 1.3.84 (seen).
    """

    TRANSPARENT = "transparent"
    OPAQUE = "opaque"
    AUTO = "auto"


Background: TypeAlias = ImageGenerationServerToolBackground
"""Published in Go v0.2.0 (seen); TypeScript 0.10.1 (seen), 0.10.2 (seen); Python 0.8.0."""


class InputFidelity(OpenEnum):
    """How closely an edit keeps to its source pictures.

    Published in Go v0.2.0 on; TypeScript 0.10.1, 0.10.2, 0.11.0 on; Python 0.8.0 on.
    """

    HIGH = "high"
    LOW = "low"


class Moderation(OpenEnum):
    """How strictly content is judged.

    Published in Go v0.2.0 on; TypeScript 0.10.1, 0.10.2, 0.11.0 on; Python 0.8.0 on.
    """

    AUTO = "auto"
    LOW = "low"


class ImageGenerationServerToolOutputFormat(OpenEnum):
    """The file format of the picture.

    Published in Python 1.3.84 (seen).
    """

    PNG = "png"
    WEBP = "webp"
    JPEG = "jpeg"


OutputFormat: TypeAlias = ImageGenerationServerToolOutputFormat
"""Published in Go v0.2.0 (seen); TypeScript 0.10.1 (seen), 0.10.2 (seen); Python 0.8.0."""


class ImageGenerationServerToolQuality(OpenEnum):
    """How much work goes into the picture.

    Published in Python 1.3.84 (seen).
    """

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    AUTO = "auto"


Quality: TypeAlias = ImageGenerationServerToolQuality
"""Published in Go v0.2.0 (seen); TypeScript 0.10.1 (seen), 0.10.2 (seen); Python 0.8.0."""


class ModelEnum(OpenEnum):
    """The image models that the first SDKs with an image tool listed; a plain string today.

    Published in Go v0.2.0 (seen); TypeScript 0.10.1 (seen), 0.10.2 (seen); Python 0.8.0.
    """

    GPT_IMAGE_1 = "gpt-image-1"
    GPT_IMAGE_1_MINI = "gpt-image-1-mini"


class Size(OpenEnum):
    """The sizes that the first SDKs with an image tool listed; a plain string today.

    Published in Go v0.2.0 (seen); TypeScript 0.10.1 (seen), 0.10.2 (seen); Python 0.8.0.
    """

    SQUARE = "1024x1024"
    PORTRAIT = "1024x1536"
    LANDSCAPE = "1536x1024"
    AUTO = "auto"


class InputImageMask(Published, kw_only=True, frozen=True):
    """Where an edit may change its source picture. For requests see `protocol.tools`.

    Published in Go v0.2.0 on; TypeScript 0.10.1, 0.10.2, 0.11.0 on; Python 0.8.0 on.
    """

    image_url: Annotated[
        str | UnsetType,
        Meta(
            description="The mask as a data URL.", examples=["data:image/png;base64,iVBORw0KGgo="]
        ),
    ] = UNSET
    file_id: Annotated[
        str | UnsetType, Meta(description="The mask as a stored file.", examples=["file-abc"])
    ] = UNSET


class ImageGenerationServerTool(Published, kw_only=True, frozen=True):
    """OpenAI's image tool as OpenRouter's SDKs send it and find it in a response.

    The first generation typed its two counts as float64, today's as integers; this class reads
    both.

    Published in Go v0.2.0 on; TypeScript 0.10.1, 0.11.0 on; Python 0.8.0 on.
    """

    whole_fields: ClassVar[tuple[str, ...]] = ("output_compression", "partial_images")

    type: Annotated[
        ImageGenerationServerToolType,
        Meta(description="Tells the tool apart in a union.", examples=["image_generation"]),
    ]
    background: Annotated[
        ImageGenerationServerToolBackground | UnsetType,
        Meta(description="What lies behind the subject.", examples=["opaque"]),
    ] = UNSET
    input_fidelity: Annotated[
        InputFidelity | UnsetType | None,
        Meta(description="How closely an edit keeps to its sources.", examples=["high"]),
    ] = UNSET
    input_image_mask: Annotated[
        InputImageMask | UnsetType,
        Meta(
            description="Where an edit may change its source.", examples=[{"file_id": "file-abc"}]
        ),
    ] = UNSET
    model: Annotated[
        str | UnsetType, Meta(description="Which model draws.", examples=["gpt-image-1"])
    ] = UNSET
    moderation: Annotated[
        Moderation | UnsetType,
        Meta(description="How strictly content is judged.", examples=["auto"]),
    ] = UNSET
    output_compression: Annotated[
        int | float | UnsetType,
        Meta(description="From 0 (small) to 100 (best), for lossy formats.", examples=[100]),
    ] = UNSET
    output_format: Annotated[
        ImageGenerationServerToolOutputFormat | UnsetType,
        Meta(description="The file format.", examples=["png"]),
    ] = UNSET
    partial_images: Annotated[
        int | float | UnsetType,
        Meta(description="How many partial images are wanted, 0 to 3.", examples=[2]),
    ] = UNSET
    quality: Annotated[
        ImageGenerationServerToolQuality | UnsetType,
        Meta(description="How much work goes into the picture.", examples=["high"]),
    ] = UNSET
    size: Annotated[
        str | UnsetType,
        Meta(description="WIDTHxHEIGHT in pixels, or `auto`.", examples=["1024x1024"]),
    ] = UNSET


OpenResponsesImageGenerationTool: TypeAlias = ImageGenerationServerTool
"""Published in TypeScript 0.10.2 (seen); Python 0.8.0."""


class ImageGenerationServerToolOpenRouterType(StrEnum):
    """The discriminator of OpenRouter's own image tool in a request.

    Published in Go (seen); TypeScript 0.12.5 on; Python 0.9.1 on.
    """

    OPENROUTER_IMAGE_GENERATION = "openrouter:image_generation"


ImageGenerationServerToolConfigUnion: TypeAlias = str | int | float | list[Any]
"""One setting of OpenRouter's own image tool.

Published in TypeScript 0.12.5 on; Python 0.9.1 on.
"""

ImageGenerationServerToolConfig: TypeAlias = dict[str, ImageGenerationServerToolConfigUnion]
"""The settings of OpenRouter's own image tool: `model` and any image setting by its name.

A plain dictionary, so that no setting is lost (the TypeScript SDK drops those it does not know).

Published in TypeScript 0.12.5 on; Python 0.9.1 on.
"""


class ImageGenerationServerToolOpenRouter(Published, kw_only=True, frozen=True):
    """OpenRouter's own image tool in a request.

    Published in Go (seen); TypeScript 0.12.5 on; Python 0.9.1 on.
    """

    type: Annotated[
        ImageGenerationServerToolOpenRouterType,
        Meta(
            description="Tells the tool apart in a union.",
            examples=["openrouter:image_generation"],
        ),
    ]
    parameters: Annotated[
        ImageGenerationServerToolConfig | UnsetType,
        Meta(
            description="`model` and any image setting, each a string, a number or an array.",
            examples=[{"model": "openai/gpt-5-image", "aspect_ratio": "16:9", "quality": "high"}],
        ),
    ] = UNSET
