"""The items of a response's output. Closed: these are what Tintype itself writes."""

from typing import Literal, TypeAlias

import msgspec

from tintype.protocol.codec import BlobRef, as_blob_ref

ItemStatus: TypeAlias = Literal["in_progress", "generating", "completed", "failed"]


class ItemError(msgspec.Struct, kw_only=True, frozen=True):
    """Why one picture of several failed. Source: openai 3.52, `ImageGenerationCall.error`."""

    code: str
    message: str
    type: str = "server_error"
    param: str | None = None


class ImageGenerationCall(
    msgspec.Struct, kw_only=True, frozen=True, tag_field="type", tag="image_generation_call"
):
    """A picture and how it was made.

    `result` is base64 without a `data:` prefix; absent until the call is done, and the empty
    string when it failed (a null there hides the error from the Vercel SDK's users). `size` is
    the real one, never `auto`. `seed` is an extension: with it and the revised prompt's source
    the same picture can be made again.
    """

    id: str
    status: ItemStatus
    action: Literal["generate", "edit"] | msgspec.UnsetType = msgspec.UNSET
    background: Literal["transparent", "opaque"] | msgspec.UnsetType = msgspec.UNSET
    output_format: Literal["png", "webp", "jpeg", "svg"] | msgspec.UnsetType = msgspec.UNSET
    quality: Literal["low", "medium", "high"] | msgspec.UnsetType = msgspec.UNSET
    result: str | msgspec.UnsetType | None = msgspec.UNSET
    revised_prompt: str | msgspec.UnsetType = msgspec.UNSET
    size: str | msgspec.UnsetType = msgspec.UNSET
    seed: int | msgspec.UnsetType = msgspec.UNSET
    warnings: list[str] | msgspec.UnsetType = msgspec.UNSET
    error: ItemError | msgspec.UnsetType = msgspec.UNSET


class OutputText(msgspec.Struct, kw_only=True, frozen=True, tag_field="type", tag="output_text"):
    """Text of the assistant. All four keys are required by strict readers."""

    annotations: list[msgspec.Raw] = []
    logprobs: list[msgspec.Raw] = []
    text: str


class Message(msgspec.Struct, kw_only=True, frozen=True, tag_field="type", tag="message"):
    """What the assistant says.

    Always follows the images: without a message both OpenAI Agents SDKs ask again until they
    give up.
    """

    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    role: Literal["assistant"] = "assistant"
    content: list[OutputText] = []


OutputItem: TypeAlias = ImageGenerationCall | Message


def with_blob_refs(item: OutputItem) -> OutputItem:
    """Return `item`, decoded from a stored template, with its picture as a `BlobRef` again."""
    if isinstance(item, ImageGenerationCall) and isinstance(item.result, str):
        ref: BlobRef | None = as_blob_ref(item.result)
        if ref is not None:
            return msgspec.structs.replace(item, result=ref)
    return item
