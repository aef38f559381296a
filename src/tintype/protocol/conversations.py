"""The Conversations API of the OpenAI dialect."""

from typing import Annotated, Any, Final, Literal

import msgspec

from tintype.protocol.responses import Metadata

MAX_ITEMS_AT_ONCE: Final = 20


class CreateConversation(msgspec.Struct, kw_only=True):
    """The body of `POST /v1/conversations`."""

    metadata: Metadata | None = None
    items: Annotated[list[msgspec.Raw], msgspec.Meta(max_length=MAX_ITEMS_AT_ONCE)] | None = None


class UpdateConversation(msgspec.Struct, kw_only=True):
    """The body of `POST /v1/conversations/{id}`."""

    metadata: Metadata


class CreateItems(msgspec.Struct, kw_only=True):
    """The body of `POST /v1/conversations/{id}/items`."""

    items: Annotated[list[msgspec.Raw], msgspec.Meta(min_length=1, max_length=MAX_ITEMS_AT_ONCE)]


class Conversation(msgspec.Struct, kw_only=True, frozen=True):
    """A conversation without its items."""

    id: str
    object: Literal["conversation"] = "conversation"
    created_at: int
    metadata: dict[str, str]


class DeletedConversation(msgspec.Struct, kw_only=True, frozen=True):
    """The answer to `DELETE /v1/conversations/{id}`."""

    id: str
    object: Literal["conversation.deleted"] = "conversation.deleted"
    deleted: bool = True


class ItemList(msgspec.Struct, kw_only=True, frozen=True):
    """A page of items; they may hold blob references."""

    object: Literal["list"] = "list"
    data: list[dict[str, Any]]
    first_id: str | None
    last_id: str | None
    has_more: bool
