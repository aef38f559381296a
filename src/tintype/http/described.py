"""Types that stand in the OpenAPI document for what is read without a type.

Parts of a body that may hold 20 MB of a picture are kept as they come and read where they are
needed. What may be in them is said here, for people and for programs that make requests up.
"""

from typing import Annotated, Any, Literal, TypeAlias

import msgspec

from tintype.protocol.conversations import CreateConversation, CreateItems
from tintype.protocol.images import EditImage
from tintype.protocol.input import Role
from tintype.protocol.responses import CreateResponse
from tintype.protocol.router import CreateChatCompletion, CreateRouterImage, RouterCreateResponse
from tintype.protocol.tools import ImageGenerationTool

BINARY: dict[str, Any] = {"type": "string", "format": "binary"}


class InputText(msgspec.Struct, tag_field="type", tag="input_text"):
    """What somebody says."""

    text: str


class InputImage(msgspec.Struct, tag_field="type", tag="input_image"):
    """A picture: a data URL, an https URL, or the id of an upload."""

    image_url: str | None = None
    file_id: str | None = None
    detail: Literal["auto", "low", "high", "original"] = "auto"


class InputMessage(msgspec.Struct, tag_field="type", tag="message"):
    """A message of any side."""

    role: Role
    content: str | list[InputText | InputImage]


class ImageCall(msgspec.Struct, tag_field="type", tag="image_generation_call"):
    """A picture that was made before: whole with its base64, or by its id."""

    id: str | None = None
    result: str | None = None
    status: str | None = None


class ItemReference(msgspec.Struct, tag_field="type", tag="item_reference"):
    """A stored picture by its id."""

    id: str


class ImageReference(msgspec.Struct, forbid_unknown_fields=True):
    """A picture in a JSON edit: exactly one of the two."""

    image_url: str | None = None
    file_id: str | None = None


class InputImageMask(msgspec.Struct, forbid_unknown_fields=True):
    """Where a source picture may change: a data URL or a file id, not both."""

    image_url: str | None = None
    file_id: str | None = None


class ImageUrl(msgspec.Struct):
    """A picture by URL: a data URL, or an https URL."""

    url: str


class InputReference(msgspec.Struct):
    """A picture that an image request starts from."""

    type: Literal["image_url"]
    image_url: ImageUrl


class ChatMessage(msgspec.Struct):
    """One message of a chat; its parts are text and `image_url`."""

    role: Literal["user", "assistant", "system", "developer", "tool"]
    content: str | list[dict[str, Any]] | None = None
    images: list[dict[str, Any]] | None = None


_Edited: TypeAlias = Annotated[list[ImageReference], msgspec.Meta(min_length=1, max_length=16)]
_Referred: TypeAlias = Annotated[list[InputReference], msgspec.Meta(max_length=16)]

Items: TypeAlias = list[InputMessage | ImageCall | ItemReference]


def described(type_: type[msgspec.Struct], **fields: Any) -> type[msgspec.Struct]:
    """Return `type_` with other types for some of its fields, under the same name."""
    given = {field.name: field for field in msgspec.structs.fields(type_)}
    return msgspec.defstruct(
        type_.__name__,
        [
            (name, kind, None) if not given[name].required else (name, kind)
            for name, kind in fields.items()
        ],
        bases=(type_,),
        namespace={"__doc__": type_.__doc__},
        kw_only=True,
    )


_IMAGE_TOOL: Any = described(ImageGenerationTool, input_image_mask=InputImageMask | None)
_FIELDS: dict[str, Any] = {"input": str | Items | None, "tools": list[_IMAGE_TOOL] | None}

CREATE_RESPONSE = described(CreateResponse, **_FIELDS)
ROUTER_CREATE_RESPONSE = described(RouterCreateResponse, **_FIELDS)
CREATE_CONVERSATION = described(CreateConversation, items=Items | None)
EDIT_IMAGE = described(
    EditImage,
    images=_Edited | None,
    mask=ImageReference | None,
)
CREATE_ROUTER_IMAGE = described(
    CreateRouterImage,
    input_references=_Referred | None,
    input_image_mask=InputImageMask | None,
)
CREATE_CHAT = described(CreateChatCompletion, messages=list[ChatMessage] | None)
CREATE_ITEMS = described(CreateItems, items=Items)
