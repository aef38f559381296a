"""Items of a request's input, of the kinds that something is made of.

They are read in the same pass as the rest of the request, because a pass over a body may be one
over 20 MB of a picture. Pictures stay where they are in it, or were taken out before: then bytes
stand where a `Raw` is due. Any other item is kept as it came.
"""

from typing import Any, Literal, TypeAlias

import msgspec

Role: TypeAlias = Literal["user", "assistant", "system", "developer"]
ItemKind: TypeAlias = Literal[
    "message", "image_generation_call", "openrouter:image_generation", "item_reference"
]


class InputPart(msgspec.Struct):
    """A part of a message. Which keys mean something depends on its type."""

    type: str | None = None
    text: Any = None
    refusal: Any = None
    image_url: msgspec.Raw = msgspec.Raw()
    file_id: Any = None
    detail: Any = None


class ImageUrl(msgspec.Struct):
    """A picture as chat completions name it."""

    url: msgspec.Raw = msgspec.Raw()


class InputItem(msgspec.Struct):
    """A message, an image call that is sent back, or a reference; other keys are ignored."""

    type: ItemKind | None = None
    id: str | None = None
    role: Role | None = None
    content: str | list[InputPart] | None = None
    result: msgspec.Raw = msgspec.Raw()
    status: Any = None
