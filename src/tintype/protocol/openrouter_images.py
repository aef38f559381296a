"""The published type names of OpenRouter's Image API, for those who read or write its bodies.

What the API answers with is in `tintype.protocol.reading.images`. Source: openrouter 1.3.84 of
PyPI, @openrouter/sdk 1.3.19 of npm.
"""

from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from tintype.protocol.published import OpenEnum, Published

ImageConfig: TypeAlias = str | int | float | list[Any]
"""One setting of a picture that is asked for with `modalities`, in `image_config` by its name.

Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen).
"""


class ImageGenerationRequestAspectRatio(OpenEnum):
    """The ratio of a picture's sides.

    Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen).
    """

    ONE_TO_ONE = "1:1"
    ONE_TO_TWO = "1:2"
    ONE_TO_FOUR = "1:4"
    ONE_TO_EIGHT = "1:8"
    TWO_TO_ONE = "2:1"
    TWO_TO_THREE = "2:3"
    CINEMA = "2.35:1"
    THREE_TO_TWO = "3:2"
    THREE_TO_FOUR = "3:4"
    FOUR_TO_ONE = "4:1"
    FOUR_TO_THREE = "4:3"
    FOUR_TO_FIVE = "4:5"
    FIVE_TO_TWO = "5:2"
    FIVE_TO_FOUR = "5:4"
    FIVE_TO_SEVEN = "5:7"
    SEVEN_TO_FIVE = "7:5"
    EIGHT_TO_ONE = "8:1"
    NINE_TO_SIXTEEN = "9:16"
    SIXTEEN_TO_NINE = "16:9"
    NINE_TO_NINETEEN_AND_A_HALF = "9:19.5"
    NINETEEN_AND_A_HALF_TO_NINE = "19.5:9"
    NINE_TO_TWENTY = "9:20"
    TWENTY_TO_NINE = "20:9"
    NINE_TO_TWENTY_ONE = "9:21"
    TWENTY_ONE_TO_NINE = "21:9"
    AUTO = "auto"


class ImageGenerationRequestBackground(OpenEnum):
    """What lies behind the picture's subject.

    Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen).
    """

    AUTO = "auto"
    TRANSPARENT = "transparent"
    OPAQUE = "opaque"


class ImageGenerationRequestOutputFormat(OpenEnum):
    """The file format of the picture.

    Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen).
    """

    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"
    SVG = "svg"


class ImageGenerationRequestQuality(OpenEnum):
    """How much work goes into the picture.

    Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen).
    """

    AUTO = "auto"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    XHIGH = "xhigh"
    MAX = "max"


class ImageGenerationRequestResolution(OpenEnum):
    """A tier of sizes.

    Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen).
    """

    FIVE_TWELVE = "512"
    SEVEN_SIXTY_EIGHT = "768"
    ONE_K = "1K"
    ONE_AND_A_HALF_K = "1.5K"
    TWO_K = "2K"
    FOUR_K = "4K"


class ContentPartImageImageURL(Published, kw_only=True, frozen=True):
    """A picture by its address.

    Published in Python 1.3.84 (seen).
    """

    url: Annotated[
        str,
        Meta(
            description="An address, or the picture itself as a data URL.",
            examples=["data:image/png;base64,iVBORw0KGgo="],
        ),
    ]


class ContentPartImage(Published, kw_only=True, frozen=True):
    """A picture that a request starts from.

    Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen).
    """

    type: Annotated[
        Literal["image_url"],
        Meta(description="Tells the part apart in a union.", examples=["image_url"]),
    ]
    image_url: Annotated[
        ContentPartImageImageURL,
        Meta(description="The picture.", examples=[{"url": "https://example.com/fox.png"}]),
    ]


class ImageGenerationProviderPreferences(Published, kw_only=True, frozen=True):
    """Which hosted providers may draw. Tintype has none, and reads it over.

    Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen).
    """

    allow_fallbacks: Annotated[
        bool | UnsetType | None,
        Meta(description="Whether another may draw if the first cannot.", examples=[True]),
    ] = UNSET
    ignore: Annotated[
        list[str] | UnsetType | None, Meta(description="Never these.", examples=[["openai"]])
    ] = UNSET
    only: Annotated[
        list[str] | UnsetType | None, Meta(description="Only these.", examples=[["openai"]])
    ] = UNSET
    order: Annotated[
        list[str] | UnsetType | None, Meta(description="These first.", examples=[["openai"]])
    ] = UNSET
    sort: Annotated[Any, Meta(description="`price` and the like.", examples=["price"])] = UNSET
    options: Annotated[
        dict[str, Any] | UnsetType,
        Meta(description="Settings of one provider, by its name.", examples=[{"openai": {}}]),
    ] = UNSET


class ImageGenerationRequest(Published, kw_only=True, frozen=True):
    """The body of `POST /api/v1/images`.

    Published in TypeScript 0.13.13 on; Python 0.10.8 (seen) on.
    """

    whole_fields: ClassVar[tuple[str, ...]] = ("n", "output_compression", "seed")

    model: Annotated[str, Meta(description="Which model draws.", examples=["vignette"])]
    prompt: Annotated[str, Meta(description="What to draw.", examples=["A red fox."])]
    aspect_ratio: Annotated[
        ImageGenerationRequestAspectRatio | UnsetType,
        Meta(description="The ratio of the sides.", examples=["16:9"]),
    ] = UNSET
    background: Annotated[
        ImageGenerationRequestBackground | UnsetType,
        Meta(description="What lies behind the subject.", examples=["opaque"]),
    ] = UNSET
    input_references: Annotated[
        list[ContentPartImage] | UnsetType,
        Meta(
            description="Pictures to start from, at most 16.",
            examples=[[{"type": "image_url", "image_url": {"url": "https://example.com/fox.png"}}]],
        ),
    ] = UNSET
    n: Annotated[
        int | float | UnsetType, Meta(description="How many pictures, 1 to 10.", examples=[1])
    ] = UNSET
    output_compression: Annotated[
        int | float | UnsetType,
        Meta(description="From 0 (small) to 100 (best), for lossy formats.", examples=[100]),
    ] = UNSET
    output_format: Annotated[
        ImageGenerationRequestOutputFormat | UnsetType,
        Meta(description="The file format.", examples=["png"]),
    ] = UNSET
    provider: Annotated[
        ImageGenerationProviderPreferences | UnsetType,
        Meta(description="Which providers may draw.", examples=[{"only": ["openai"]}]),
    ] = UNSET
    quality: Annotated[
        ImageGenerationRequestQuality | UnsetType,
        Meta(description="How much work goes into the picture.", examples=["high"]),
    ] = UNSET
    resolution: Annotated[
        ImageGenerationRequestResolution | UnsetType,
        Meta(description="A tier of sizes.", examples=["1K"]),
    ] = UNSET
    seed: Annotated[
        int | float | UnsetType, Meta(description="Draws the same again.", examples=[42])
    ] = UNSET
    session_id: Annotated[
        str | UnsetType, Meta(description="Groups requests.", examples=["s-1"])
    ] = UNSET
    size: Annotated[
        str | UnsetType,
        Meta(description="A tier, or WIDTHxHEIGHT in pixels.", examples=["1024x1024"]),
    ] = UNSET
    stream: Annotated[
        bool | UnsetType, Meta(description="Whether to answer with events.", examples=[False])
    ] = UNSET
    trace: Annotated[
        dict[str, Any] | UnsetType, Meta(description="Notes for tracing.", examples=[{}])
    ] = UNSET
    user: Annotated[str | UnsetType, Meta(description="The end user.", examples=["u-1"])] = UNSET


class ImageModelArchitecture(Published, kw_only=True, frozen=True):
    """What goes into a model and comes out of it.

    Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen).
    """

    input_modalities: Annotated[
        list[str], Meta(description="`text`, `image`, …", examples=[["text", "image"]])
    ]
    output_modalities: Annotated[list[str], Meta(description="`image`, …", examples=[["image"]])]


class ImageModelListItem(Published, kw_only=True, frozen=True):
    """A model of the Image API.

    Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen).
    """

    id: Annotated[str, Meta(description="Names the model.", examples=["vignette"])]
    name: Annotated[str, Meta(description="For people.", examples=["Vignette"])]
    description: Annotated[str, Meta(description="For people.", examples=["Draws scenes."])]
    created: Annotated[int, Meta(description="Seconds since 1970.", examples=[1795219433])]
    architecture: Annotated[
        ImageModelArchitecture,
        Meta(
            description="What goes in and comes out.",
            examples=[{"input_modalities": ["text"], "output_modalities": ["image"]}],
        ),
    ]
    supported_parameters: Annotated[
        dict[str, Any],
        Meta(
            description="What each parameter accepts: values, a range, or either.",
            examples=[{"quality": {"type": "enum", "values": ["low", "high"]}}],
        ),
    ]
    supports_streaming: Annotated[
        bool, Meta(description="Whether it can answer with events.", examples=[True])
    ]
    endpoints: Annotated[
        str,
        Meta(
            description="Where its endpoints are listed.",
            examples=["/api/v1/images/models/vignette/endpoints"],
        ),
    ]


class ImageModelsListResponse(Published, kw_only=True, frozen=True):
    """The answer to `GET /api/v1/images/models`.

    Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen).
    """

    data: Annotated[list[ImageModelListItem], Meta(description="The models.", examples=[[]])]


class ImagePricingEntry(Published, kw_only=True, frozen=True):
    """What something costs.

    Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen).
    """

    billable: Annotated[str, Meta(description="What.", examples=["output_image"])]
    unit: Annotated[str, Meta(description="Of which.", examples=["image"])]
    cost_usd: Annotated[int | float, Meta(description="US dollars for one.", examples=[0.04])]
    variant: Annotated[str | UnsetType, Meta(description="In which form.", examples=["high"])] = (
        UNSET
    )


class ImageEndpoint(Published, kw_only=True, frozen=True):
    """A provider that offers a model.

    Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen).
    """

    provider_name: Annotated[str, Meta(description="For people.", examples=["Tintype"])]
    provider_slug: Annotated[str, Meta(description="For programs.", examples=["tintype"])]
    provider_tag: Annotated[
        str | None, Meta(description="Which of its offers; may be null.", examples=[None])
    ]
    supported_parameters: Annotated[
        dict[str, Any],
        Meta(description="What each parameter accepts.", examples=[{"n": {"type": "boolean"}}]),
    ]
    allowed_passthrough_parameters: Annotated[
        list[str], Meta(description="What is handed on as it came.", examples=[[]])
    ]
    supports_streaming: Annotated[
        bool, Meta(description="Whether it can answer with events.", examples=[True])
    ]
    pricing: Annotated[
        list[ImagePricingEntry],
        Meta(
            description="What it costs.",
            examples=[[{"billable": "output_image", "unit": "image", "cost_usd": 0}]],
        ),
    ]


class ImageModelEndpointsResponse(Published, kw_only=True, frozen=True):
    """The answer to `GET /api/v1/images/models/{author}/{slug}/endpoints`.

    Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen).
    """

    id: Annotated[str, Meta(description="Names the model.", examples=["vignette"])]
    endpoints: Annotated[list[ImageEndpoint], Meta(description="Its endpoints.", examples=[[]])]
