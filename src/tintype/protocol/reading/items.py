"""The items of a response's output, as they are read: open, whoever wrote them.

Names are those of the OpenAI SDK; OpenRouter's for the same forms stand below each. What Tintype
writes is in `tintype.protocol.items`; this module does not know it.
"""

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from tintype.protocol.openrouter import (
    ImageGenerationServerToolBackground,
    ImageGenerationServerToolOutputFormat,
    ImageGenerationServerToolQuality,
    OutputImageGenerationCallItem,
    OutputImageGenerationServerToolItem,
)
from tintype.protocol.published import OpenEnum, Published, Unknown, read_member

_ID: Final = Meta(description="Names the item.", examples=["msg_0000abc"])


class ImageGenerationCallError(Published, kw_only=True, frozen=True):
    """Why the picture of a call failed.

    Published in OpenAI's Python 3.52.0 (seen).
    """

    message: Annotated[
        str, Meta(description="What went wrong, for people.", examples=["The request was refused."])
    ]
    type: Annotated[
        str | UnsetType | None,
        Meta(description="The kind of error.", examples=["image_generation_user_error"]),
    ] = UNSET
    code: Annotated[
        str | UnsetType | None,
        Meta(description="The error, for programs.", examples=["moderation_blocked"]),
    ] = UNSET
    param: Annotated[
        str | UnsetType | None,
        Meta(description="The parameter at fault, if it is one.", examples=["tools[0].size"]),
    ] = UNSET
    moderation_details: Annotated[
        dict[str, Any] | UnsetType | None,
        Meta(
            description="`categories` and `moderation_stage` (`input` or `output`) of a refusal.",
            examples=[{"categories": ["violence"], "moderation_stage": "input"}],
        ),
    ] = UNSET


class ImageGenerationCall(OutputImageGenerationCallItem, kw_only=True, frozen=True):
    """An image generation call with what OpenAI and Tintype say of the picture.

    Published in OpenAI's Python and JavaScript, all with the Responses API.
    """

    action: Annotated[
        str | UnsetType | None,
        Meta(description="`generate` or `edit`: what was done.", examples=["generate"]),
    ] = UNSET
    background: Annotated[
        ImageGenerationServerToolBackground | UnsetType | None,
        Meta(description="What lies behind the subject.", examples=["opaque"]),
    ] = UNSET
    output_format: Annotated[
        ImageGenerationServerToolOutputFormat | UnsetType | None,
        Meta(description="The file format.", examples=["png"]),
    ] = UNSET
    quality: Annotated[
        ImageGenerationServerToolQuality | UnsetType | None,
        Meta(description="How much work went into the picture.", examples=["high"]),
    ] = UNSET
    size: Annotated[
        str | UnsetType | None,
        Meta(description="WIDTHxHEIGHT in pixels; the real one.", examples=["1024x1024"]),
    ] = UNSET
    revised_prompt: Annotated[
        str | UnsetType | None,
        Meta(description="The prompt after rewriting.", examples=["A red fox in fresh snow."]),
    ] = UNSET
    error: Annotated[
        ImageGenerationCallError | UnsetType | None,
        Meta(description="Why there is no picture.", examples=[None]),
    ] = UNSET
    svg_usage: Annotated[
        dict[str, Any] | UnsetType | None,
        Meta(description="What a vector picture used, in tokens.", examples=[None]),
    ] = UNSET
    seed: Annotated[
        int | UnsetType | None,
        Meta(description="Draws the same picture again. Only Tintype sends it.", examples=[42]),
    ] = UNSET
    warnings: Annotated[
        list[str] | UnsetType | None,
        Meta(description="What could not be drawn. Only Tintype sends it.", examples=[[]]),
    ] = UNSET


class ResponseOutputText(Published, kw_only=True, frozen=True):
    """Text of the assistant.

    Published in OpenAI's Python and JavaScript, all; TypeScript 0.1.11 (seen) on; Python 0.0.22
    (seen) on.
    """

    type: Annotated[
        Literal["output_text"],
        Meta(description="Tells the part apart in a union.", examples=["output_text"]),
    ]
    text: Annotated[str, Meta(description="The text.", examples=["Here is your picture."])]
    annotations: Annotated[
        list[Any] | UnsetType | None, Meta(description="Sources that it names.", examples=[[]])
    ] = UNSET
    logprobs: Annotated[
        list[Any] | UnsetType | None, Meta(description="How likely each token was.", examples=[[]])
    ] = UNSET


class ResponseOutputRefusal(Published, kw_only=True, frozen=True):
    """The assistant refuses.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["refusal"],
        Meta(description="Tells the part apart in a union.", examples=["refusal"]),
    ]
    refusal: Annotated[str, Meta(description="Why.", examples=["I cannot draw that."])]


OpenAIResponsesRefusalContent: TypeAlias = ResponseOutputRefusal
"""Published in TypeScript 0.1.11 (seen) on; Python 0.0.22 (seen) on."""


class UnknownPart(Unknown, kw_only=True, frozen=True):
    """A part of a message of another kind, or whose required keys do not fit."""


MessagePart: TypeAlias = ResponseOutputText | ResponseOutputRefusal | UnknownPart
"""One part of a message."""


def read_part(value: object) -> MessagePart:
    """Read one part of a message from what its JSON was decoded to."""
    part = read_member({"output_text": ResponseOutputText, "refusal": ResponseOutputRefusal}, value)
    return UnknownPart.of(value) if part is None else part


if TYPE_CHECKING:
    MessageParts: TypeAlias = list[MessagePart]
else:
    MessageParts = list[Any]  # `open_fields` tells the entries apart


class ItemStatus(OpenEnum):
    """How far a message, a reasoning item or a function call is."""

    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    INCOMPLETE = "incomplete"


class ResponseOutputMessage(Published, kw_only=True, frozen=True):
    """What the assistant says.

    Published in OpenAI's Python and JavaScript, all.
    """

    open_fields: ClassVar = {"content": read_part}

    type: Annotated[
        Literal["message"],
        Meta(description="Tells the item apart in a union.", examples=["message"]),
    ]
    id: Annotated[str, _ID]
    role: Annotated[str, Meta(description="`assistant`.", examples=["assistant"])]
    content: Annotated[
        MessageParts,
        Meta(
            description="Its parts: text, refusals, and others as `UnknownPart`.",
            examples=[[{"type": "output_text", "text": "Here.", "annotations": []}]],
        ),
    ]
    status: Annotated[
        ItemStatus | UnsetType | None,
        Meta(description="How far it is.", examples=["completed"]),
    ] = UNSET
    phase: Annotated[
        str | UnsetType | None,
        Meta(description="`commentary` or `final_answer`.", examples=["final_answer"]),
    ] = UNSET

    @property
    def text(self) -> str:
        """All its text."""
        return "".join(p.text for p in self.content if isinstance(p, ResponseOutputText))


OutputMessage: TypeAlias = ResponseOutputMessage
"""Published in TypeScript 0.1.11 (seen) on; Python 0.0.22 (seen) on."""

ResponsesOutputMessage: TypeAlias = ResponseOutputMessage
"""Published in TypeScript 0.1.11 to 0.9.11 (seen); Python 0.0.22 to 0.7.11 (seen)."""

OutputMessageItem: TypeAlias = ResponseOutputMessage
"""Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen)."""


class ResponseReasoningItem(Published, kw_only=True, frozen=True):
    """What the model thought before it drew or spoke.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["reasoning"],
        Meta(description="Tells the item apart in a union.", examples=["reasoning"]),
    ]
    id: Annotated[str, _ID]
    summary: Annotated[
        list[Any] | UnsetType | None, Meta(description="In short.", examples=[[]])
    ] = UNSET
    content: Annotated[
        list[Any] | UnsetType | None, Meta(description="In full.", examples=[[]])
    ] = UNSET
    encrypted_content: Annotated[
        str | UnsetType | None, Meta(description="Sealed, to be sent back.", examples=[None])
    ] = UNSET
    status: Annotated[
        ItemStatus | UnsetType | None,
        Meta(description="How far it is.", examples=["completed"]),
    ] = UNSET


OutputItemReasoning: TypeAlias = ResponseReasoningItem
"""Published in Python 1.3.84 (seen)."""

ResponsesOutputItemReasoning: TypeAlias = ResponseReasoningItem
"""Published in TypeScript 0.1.11 to 0.9.11 (seen); Python 0.0.22 to 0.7.11 (seen)."""

OutputReasoningItem: TypeAlias = ResponseReasoningItem
"""Published in Python 1.3.84 (seen)."""


class ResponseFunctionToolCall(Published, kw_only=True, frozen=True):
    """The model asks for one of the caller's functions.

    Published in OpenAI's Python and JavaScript, all.
    """

    type: Annotated[
        Literal["function_call"],
        Meta(description="Tells the item apart in a union.", examples=["function_call"]),
    ]
    call_id: Annotated[str, Meta(description="The answer repeats it.", examples=["call_abc"])]
    name: Annotated[str, Meta(description="The function.", examples=["find_photo"])]
    arguments: Annotated[str, Meta(description="Its arguments, as JSON.", examples=["{}"])]
    id: Annotated[str | UnsetType | None, _ID] = UNSET
    status: Annotated[
        ItemStatus | UnsetType | None,
        Meta(description="How far it is.", examples=["completed"]),
    ] = UNSET


OutputItemFunctionCall: TypeAlias = ResponseFunctionToolCall
"""Published in Python 1.3.84 (seen)."""

ResponsesOutputItemFunctionCall: TypeAlias = ResponseFunctionToolCall
"""Published in TypeScript 0.1.11 to 0.9.11 (seen); Python 0.0.22 to 0.7.11 (seen)."""

OutputFunctionCallItem: TypeAlias = ResponseFunctionToolCall
"""Published in Python 1.3.84 (seen)."""


class UnknownItem(Unknown, kw_only=True, frozen=True):
    """An item of another kind, or whose required keys do not fit."""


OutputItem: TypeAlias = (
    ImageGenerationCall
    | OutputImageGenerationServerToolItem
    | ResponseOutputMessage
    | ResponseReasoningItem
    | ResponseFunctionToolCall
    | UnknownItem
)
"""One item of a response's output."""

ResponseOutputItem: TypeAlias = OutputItem
"""Published in OpenAI's Python and JavaScript, all."""

ResponsesOutputItem: TypeAlias = OutputItem
"""Published in TypeScript 0.1.11 to 0.9.11 (seen)."""

OutputItems: TypeAlias = OutputItem
"""Published in TypeScript 1.3.19 (seen); Python 1.3.84 (seen)."""

_KINDS: Final = {
    "image_generation_call": ImageGenerationCall,
    "openrouter:image_generation": OutputImageGenerationServerToolItem,
    "message": ResponseOutputMessage,
    "reasoning": ResponseReasoningItem,
    "function_call": ResponseFunctionToolCall,
}


def read_item(value: object) -> OutputItem:
    """Read one item from what its JSON was decoded to; never fails."""
    item = read_member(_KINDS, value)
    return UnknownItem.of(value) if item is None else item
