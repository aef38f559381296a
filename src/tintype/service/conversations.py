"""Conversations: items that outlive the responses they came from, pictures included.

A response that names one begins with its items and adds its own input and output when it is
done. Does not run anything.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import msgspec

from tintype.clock import Clock
from tintype.errors import NotFound
from tintype.ids import CONVERSATION, ConversationId, Digest, Entropy, ItemId, new_id
from tintype.planner.base import Spoken
from tintype.protocol.codec import BlobRef, DataUrlRef, encode, encode_template
from tintype.protocol.conversations import (
    Conversation,
    CreateConversation,
    CreateItems,
    ItemList,
)
from tintype.protocol.items import ImageGenerationCall, OutputItem
from tintype.service.caller import Caller
from tintype.service.input import ReadInput, fill_in, parts_of, read_input
from tintype.service.once import Claims, Keep, Once
from tintype.service.plan import parse_size
from tintype.service.request import StoredRequest
from tintype.service.sources import KeptPicture, Sources
from tintype.store.base import ConversationRow, ItemRow, Store

_PAGE: Final = 1000


class PlacedPicture(msgspec.Struct, frozen=True):
    """A picture of an item; `part` is None for an item that is itself one."""

    part: int | None
    picture: KeptPicture


class KeptItem(msgspec.Struct, frozen=True):
    """An item with what it holds for those who go on from it."""

    item: dict[str, Any]
    pictures: list[PlacedPicture] = []
    said: Spoken | None = None


class ItemName(msgspec.Struct, frozen=True):
    """The id of an item."""

    id: str


class PastItem(msgspec.Struct, frozen=True):
    """As much of a `KeptItem` as a later turn needs, which reads all of them."""

    item: ItemName
    pictures: list[PlacedPicture] = []
    said: Spoken | None = None


_past_decoder: Final = msgspec.json.Decoder(PastItem)


def row_of_item(kept: KeptItem) -> ItemRow:
    """Return the row that stores an item."""
    blobs = tuple(placed.picture.digest for placed in kept.pictures)
    return ItemRow(id=ItemId(kept.item["id"]), body=encode(kept), blobs=blobs)


def wire_item(kept: KeptItem, *, with_image_urls: bool) -> dict[str, Any]:
    """Return the item as it is listed, with blobs where its pictures belong."""
    item = kept.item
    for placed in kept.pictures:
        if placed.part is None:
            item["result"] = BlobRef(placed.picture.digest)
        elif with_image_urls:
            parts_of(item)[placed.part]["image_url"] = DataUrlRef.of(
                placed.picture.digest, media_type=placed.picture.media_type
            )
    return item


def keep_input(read: ReadInput, pictures: Sequence[KeptPicture]) -> list[KeptItem]:
    """Return the items of an input whose pictures, in the order of its refs, are kept."""
    placed: dict[int, list[PlacedPicture]] = {}
    for ref, picture in zip(read.pictures, pictures, strict=True):
        placed.setdefault(ref.item, []).append(PlacedPicture(ref.part, picture))
    said = iter(read.messages)
    return [
        KeptItem(item, placed.get(index, []), next(said) if item.get("type") == "message" else None)
        for index, item in enumerate(read.items)
    ]


class Conversations:
    """Keeps and hands out conversations."""

    def __init__(
        self,
        *,
        store: Store,
        sources: Sources,
        claims: Claims,
        clock: Clock,
        entropy: Entropy,
    ) -> None:
        self._store = store
        self._claims = claims
        self._sources = sources
        self._clock = clock
        self._entropy = entropy

    async def create(
        self, caller: Caller, request: CreateConversation, *, once: Once | None = None
    ) -> Conversation:
        """Make a conversation with its first items.

        Raises:
            ReusedKey: see `Claims.run`.
            RequestError: an item has a wrong form, or names a picture that cannot be had.
        """
        items = await self._read(caller, request)
        conversation_id = ConversationId(new_id(CONVERSATION, self._entropy))
        row = ConversationRow(
            id=conversation_id,
            project=caller.project,
            created_at=self._clock.now_s(),
            metadata=encode(request.metadata or {}),
        )

        async def add(keep: Keep[Conversation]) -> Conversation:
            made = _describe(row)
            rows = [row_of_item(item) for item in items]
            await self._store.add_conversation(row, rows, claim=keep(made))
            return made

        return await self._claims.run(caller, once, Conversation, add)

    async def get(
        self, caller: Caller, conversation_id: ConversationId, *, param: str | None
    ) -> Conversation:
        """Return a conversation.

        Raises:
            NotFound: the caller has none with that id.
        """
        row = await self._store.get_conversation(conversation_id)
        if row is None or row.project != caller.project:
            raise _unknown(conversation_id, param)
        return _describe(row)

    async def update(
        self,
        caller: Caller,
        conversation_id: ConversationId,
        metadata: dict[str, str],
        *,
        once: Once | None = None,
    ) -> Conversation:
        """Replace the metadata of a conversation."""
        before = await self.get(caller, conversation_id, param=None)

        async def replace(keep: Keep[Conversation]) -> Conversation:
            after = msgspec.structs.replace(before, metadata=metadata)
            if not await self._store.update_conversation(
                conversation_id, metadata=encode(metadata), claim=keep(after)
            ):
                raise _unknown(conversation_id, None)
            return after

        return await self._claims.run(caller, once, Conversation, replace)

    async def delete(self, caller: Caller, conversation_id: ConversationId) -> None:
        """Remove a conversation and its items; the responses they came from stay."""
        await self.get(caller, conversation_id, param=None)
        if not await self._store.delete_conversation(conversation_id):
            raise _unknown(conversation_id, None)

    async def add_items(
        self,
        caller: Caller,
        conversation_id: ConversationId,
        request: CreateItems,
        *,
        with_image_urls: bool,
        once: Once | None = None,
    ) -> bytes:
        """Append items; return their list as a template."""
        await self.get(caller, conversation_id, param=None)
        items = await self._read(caller, request)

        async def append(keep: Keep[bytes]) -> bytes:
            rows = [row_of_item(item) for item in items]
            page = _page(items, has_more=False, with_image_urls=with_image_urls)
            await self._store.append_items(conversation_id, rows, claim=keep(page))
            return page

        return await self._claims.run(caller, once, bytes, append)

    async def append(self, conversation_id: ConversationId, items: Sequence[KeptItem]) -> None:
        """Append items that are ready; a conversation that has gone in between takes none."""
        await self._store.append_items(conversation_id, [row_of_item(item) for item in items])

    async def list_items(
        self,
        caller: Caller,
        conversation_id: ConversationId,
        *,
        after: str | None,
        limit: int,
        is_newest_first: bool,
        with_image_urls: bool,
    ) -> bytes:
        """Return a page of items as a template.

        Raises:
            NotFound: there is no such conversation, or no such item `after`.
        """
        await self.get(caller, conversation_id, param=None)
        if after is not None:
            await self._item(conversation_id, ItemId(after), param="after")
        rows = await self._store.list_items(
            conversation_id,
            after=None if after is None else ItemId(after),
            limit=limit + 1,
            is_newest_first=is_newest_first,
        )
        items = [_read_row(row) for row in rows[:limit]]
        return _page(items, has_more=len(rows) > limit, with_image_urls=with_image_urls)

    async def item(
        self,
        caller: Caller,
        conversation_id: ConversationId,
        item_id: ItemId,
        *,
        with_image_urls: bool,
    ) -> bytes:
        """Return one item as a template."""
        await self.get(caller, conversation_id, param=None)
        kept = await self._item(conversation_id, item_id, param=None)
        return encode_template(wire_item(kept, with_image_urls=with_image_urls))

    async def delete_item(
        self, caller: Caller, conversation_id: ConversationId, item_id: ItemId
    ) -> Conversation:
        """Remove one item; return the conversation."""
        conversation = await self.get(caller, conversation_id, param=None)
        if not await self._store.delete_item(conversation_id, item_id):
            raise NotFound(f"Item with id '{item_id}' not found.")
        return conversation

    async def everything(self, caller: Caller, conversation_id: ConversationId) -> list[PastItem]:
        """Return what all items of a conversation hold, oldest first.

        Raises:
            NotFound: there is no such conversation.
        """
        await self.get(caller, conversation_id, param="conversation")
        found: list[PastItem] = []
        last: ItemId | None = None
        while True:
            rows = await self._store.list_items(
                conversation_id, after=last, limit=_PAGE, is_newest_first=False
            )
            found.extend(_past_decoder.decode(row.body) for row in rows)
            if len(rows) < _PAGE:
                return found
            last = rows[-1].id

    async def _read(
        self, caller: Caller, request: CreateConversation | CreateItems
    ) -> list[KeptItem]:
        read = read_input(
            request.items or [], lambda kind, _: new_id(kind, self._entropy), name="items"
        )
        request.items = []  # views of the body, which can go now
        for ref in read.named:
            fill_in(read, ref, await self._sources.message(caller, ref.id, at=ref.at))
        pictures = await self._sources.keep(caller, read.pictures)
        return keep_input(read, pictures)

    async def _item(
        self, conversation_id: ConversationId, item_id: ItemId, *, param: str | None
    ) -> KeptItem:
        row = await self._store.get_item(conversation_id, item_id)
        if row is None:
            raise NotFound(f"Item with id '{item_id}' not found.", param=param)
        return _read_row(row)


def _read_row(row: ItemRow) -> KeptItem:
    return msgspec.json.decode(row.body, type=KeptItem)


def _unknown(conversation_id: str, param: str | None) -> NotFound:
    return NotFound(f"Conversation with id '{conversation_id}' not found.", param=param)


def _describe(row: ConversationRow) -> Conversation:
    metadata = msgspec.json.decode(row.metadata, type=dict[str, str])
    return Conversation(id=row.id, created_at=row.created_at, metadata=metadata)


def _page(items: Sequence[KeptItem], *, has_more: bool, with_image_urls: bool) -> bytes:
    ids = [str(kept.item["id"]) for kept in items]
    return encode_template(
        ItemList(
            data=[wire_item(kept, with_image_urls=with_image_urls) for kept in items],
            first_id=ids[0] if ids else None,
            last_id=ids[-1] if ids else None,
            has_more=has_more,
        )
    )


def kept_input(stored: StoredRequest) -> list[KeptItem]:
    """Return the input items of a stored request, as a conversation keeps them."""
    placed: dict[int, list[PlacedPicture]] = {}
    for entry in stored.pictures:
        placed.setdefault(entry.item, []).append(PlacedPicture(entry.part, entry.picture))
    items: list[dict[str, Any]] = [msgspec.json.decode(raw) for raw in stored.input]
    return [
        KeptItem(item, placed.get(index, []), _said_in(item)) for index, item in enumerate(items)
    ]


def kept_output(
    output: Sequence[OutputItem], pictures: Mapping[ItemId, KeptPicture]
) -> list[KeptItem]:
    """Return the finished items of a response, as a conversation keeps them."""
    kept: list[KeptItem] = []
    for item in output:
        picture = pictures.get(ItemId(item.id))
        bare = item
        if isinstance(item, ImageGenerationCall):
            if picture is None:
                continue  # it failed
            bare = msgspec.structs.replace(item, result=None)
        wire: dict[str, Any] = msgspec.json.decode(encode(bare))
        placed = [] if picture is None else [PlacedPicture(None, picture)]
        kept.append(KeptItem(wire, placed, _said_in(wire)))
    return kept


def picture_of(item: OutputItem, digest: Digest) -> KeptPicture:
    """Return the picture of a finished image call."""
    assert isinstance(item, ImageGenerationCall), "only image calls have pictures"
    size = parse_size(str(item.size))
    return KeptPicture(
        digest=digest,
        width=size.width,
        height=size.height,
        has_alpha=item.background == "transparent",
    )


def _said_in(item: dict[str, Any]) -> Spoken | None:
    if item.get("type") != "message":
        return None
    texts = [part["text"] for part in item["content"] if "text" in part]
    return Spoken(item["role"], "\n".join(texts))
