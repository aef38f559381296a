"""The routes of the Conversations API below `/v1`."""

from typing import Final, TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from tintype.http.auth import caller_of
from tintype.http.calls import Calls
from tintype.http.once import once_of
from tintype.http.requests import (
    query_integer,
    query_order,
    read_body,
    read_typed,
    wants_image_urls,
)
from tintype.ids import ConversationId, ItemId
from tintype.protocol.codec import encode
from tintype.protocol.conversations import (
    CreateConversation,
    CreateItems,
    DeletedConversation,
    UpdateConversation,
)

T = TypeVar("T", bound=msgspec.Struct)

_ONE: Final = "/conversations/{conversation_id}"
_ITEMS: Final = f"{_ONE}/items"
_ITEM: Final = f"{_ITEMS}/{{item_id}}"


class ConversationsRoutes:
    """Handlers: each decodes, calls the service, and encodes."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._conversations = calls.responses.conversations
        self._settings = calls.settings

    def routes(self) -> list[Route]:
        """Return the routes, to be mounted at `/v1`."""
        return [
            Route("/conversations", self.create, methods=["POST"]),
            Route(_ONE, self.retrieve, methods=["GET"]),
            Route(_ONE, self.update, methods=["POST"]),
            Route(_ONE, self.delete, methods=["DELETE"]),
            Route(_ITEMS, self.add_items, methods=["POST"]),
            Route(_ITEMS, self.list_items, methods=["GET"]),
            Route(_ITEM, self.retrieve_item, methods=["GET"]),
            Route(_ITEM, self.delete_item, methods=["DELETE"]),
        ]

    async def _read(self, request: Request, type_: type[T]) -> T:
        # the body has no name, so that it goes with the last view of it
        return read_typed(
            await read_body(request, limit_bytes=self._settings.limits.body_bytes)
            or bytearray(b"{}"),
            type_,
            is_strict=self._settings.server.strict,
        )[0]

    async def create(self, request: Request) -> Response:
        """`POST /v1/conversations`; the body may be empty."""
        create = await self._read(request, CreateConversation)
        return _json(
            await self._conversations.create(caller_of(request), create, once=once_of(request))
        )

    async def retrieve(self, request: Request) -> Response:
        """`GET /v1/conversations/{id}`."""
        return _json(await self._conversations.get(caller_of(request), _id_of(request), param=None))

    async def update(self, request: Request) -> Response:
        """`POST /v1/conversations/{id}`."""
        update = await self._read(request, UpdateConversation)
        return _json(
            await self._conversations.update(
                caller_of(request), _id_of(request), update.metadata, once=once_of(request)
            )
        )

    async def delete(self, request: Request) -> Response:
        """`DELETE /v1/conversations/{id}`."""
        conversation_id = _id_of(request)
        await self._conversations.delete(caller_of(request), conversation_id)
        return _json(DeletedConversation(id=conversation_id))

    async def add_items(self, request: Request) -> ASGIApp:
        """`POST /v1/conversations/{id}/items`."""
        create = await self._read(request, CreateItems)
        page = await self._conversations.add_items(
            caller_of(request),
            _id_of(request),
            create,
            with_image_urls=wants_image_urls(request),
            once=once_of(request),
        )
        return self._calls.template(page)

    async def list_items(self, request: Request) -> ASGIApp:
        """`GET /v1/conversations/{id}/items`."""
        page = await self._conversations.list_items(
            caller_of(request),
            _id_of(request),
            after=request.query_params.get("after"),
            limit=query_integer(request, "limit", default=20, least=1, most=100),
            is_newest_first=query_order(request) == "desc",
            with_image_urls=wants_image_urls(request),
        )
        return self._calls.template(page)

    async def retrieve_item(self, request: Request) -> ASGIApp:
        """`GET /v1/conversations/{id}/items/{item_id}`."""
        item = await self._conversations.item(
            caller_of(request),
            _id_of(request),
            ItemId(request.path_params["item_id"]),
            with_image_urls=wants_image_urls(request),
        )
        return self._calls.template(item)

    async def delete_item(self, request: Request) -> Response:
        """`DELETE /v1/conversations/{id}/items/{item_id}`; answers with the conversation."""
        item_id = ItemId(request.path_params["item_id"])
        return _json(
            await self._conversations.delete_item(caller_of(request), _id_of(request), item_id)
        )


def _id_of(request: Request) -> ConversationId:
    return ConversationId(request.path_params["conversation_id"])


def _json(value: object) -> Response:
    return Response(encode(value), media_type="application/json")
