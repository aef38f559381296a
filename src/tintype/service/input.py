"""Reads the input of a request: its items, what was said in them, and the pictures they name.

Items are kept in the form in which they are listed again: with an id each, messages whole, and
pictures out of line. Does not fetch or check any picture.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeAlias, get_args

import msgspec

from tintype.errors import InvalidRequest, Unsupported
from tintype.ids import ITEM, MESSAGE, response_of
from tintype.planner.base import Spoken
from tintype.protocol.codec import convert, decode, encode, text_in
from tintype.protocol.input import ImageUrl, InputItem, InputPart, ItemKind, Role
from tintype.service.sources import PictureRef, RefKind, StoredMessage, output_text

Item: TypeAlias = dict[str, Any]

MakeId: TypeAlias = Callable[[str, int], str]

_TEXT_PARTS: Final = frozenset({"input_text", "output_text", "text", "summary_text"})
_KINDS: Final = frozenset(get_args(ItemKind))
_EMPTY: Final = msgspec.Raw(b'""')
_IMAGE_CALLS: Final = frozenset({"image_generation_call", "openrouter:image_generation"})


class MessageRef(msgspec.Struct, frozen=True, kw_only=True):
    """A message of an earlier response that is named by its id; `at` is its path in the request.

    `item` and `message` are the places in `ReadInput` that wait for it.
    """

    at: str
    id: str
    item: int
    message: int


class ReadInput(msgspec.Struct, frozen=True):
    """Input items in order, and what they hold."""

    items: list[Item]
    messages: list[Spoken]
    pictures: list[PictureRef]
    named: list[MessageRef]

    @property
    def turn_from(self) -> int:
        """The index of the item with which the user's present turn begins.

        What stands before it is the past that a client sends back (see `_turn_from`).
        """
        return _turn_from(self.items)


class _ItemHead(msgspec.Struct):
    type: str | None = None
    role: str | None = None
    id: str | None = None


class _ImageCall(msgspec.Struct):
    type: ItemKind | None = None
    id: str | None = None
    result: msgspec.Raw = msgspec.Raw()
    status: Any = None


def read_input(
    given: str | Sequence[msgspec.Raw | InputItem] | None, make_id: MakeId, *, name: str = "input"
) -> ReadInput:
    """Read input items; `name` is their field in the request.

    What comes without an id gets one from `make_id`, by its kind and its place.

    Raises:
        InvalidRequest: it is missing, or an item has a wrong form.
        Unsupported: an item or part is of a kind that this server does not take.
    """
    if given is None:
        raise InvalidRequest(
            f"Missing required parameter: '{name}'.",
            param=name,
            code="missing_required_parameter",
        )
    reader = _Reader(make_id)
    if isinstance(given, str):
        reader.add_text(given)
    else:
        for index, raw in enumerate(given):
            reader.add(raw, at=f"{name}[{index}]")
    return reader.found


def fill_in(read: ReadInput, ref: MessageRef, message: StoredMessage) -> None:
    """Put a message, and the pictures in it, where `read` waits for it."""
    read.items[ref.item] |= {"role": message.role, "content": message.content}
    texts = [part["text"] for part in message.content if "text" in part]
    read.messages[ref.message] = Spoken(message.role, "\n".join(texts))
    read.pictures.extend(
        PictureRef(at=ref.at, item=ref.item, part=part, kind="kept", value=picture)
        for part, picture in message.pictures
    )
    read.pictures.sort(key=lambda picture: picture.item)  # which keeps the order of parts


def parts_of(item: Item) -> list[Item]:
    """Return the parts of a message, or of a tool's output, among which a picture may be."""
    return item["content"] if item.get("type") == "message" else item["output"]


def _turn_from(items: list[Item]) -> int:
    """Return where the present turn begins: after the last answer before the last user message.

    An answer is a message of the assistant, or a picture that follows a message of the user.
    Clients that keep their conversation themselves send all of it; the pictures of its past are
    no more brought by the request than those behind a `previous_response_id`.
    """
    begins = after_answer = 0
    was_asked = False
    for index, item in enumerate(items):
        role = item["role"] if item.get("type") == "message" else None
        if role == "user":
            begins, was_asked = after_answer, True
        elif role == "assistant" or (was_asked and item["type"] == "image_generation_call"):
            after_answer = index + 1
    return begins


class _Reader:
    def __init__(self, make_id: MakeId) -> None:
        self._make_id = make_id
        self.found = ReadInput([], [], [], [])

    def add(self, given: msgspec.Raw | InputItem, *, at: str) -> None:
        item = given if isinstance(given, InputItem) else _read_item(given, at)
        if item is None:
            assert isinstance(given, msgspec.Raw), "what was read is understood"
            self._add_other(decode(given, Item, at=at), at)
        elif item.type == "message" or (item.type is None and item.role is not None):
            self._add_message(item, at)
        elif item.type in _IMAGE_CALLS:
            self._add_image_call(item, at)
        else:
            self._add_reference(item.id, at)

    def add_text(self, text: str) -> None:
        self._append_message(None, "user", [{"type": "input_text", "text": text}], [text])

    def _add_message(self, message: InputItem, at: str) -> None:
        if message.role is None:
            raise InvalidRequest(
                f"Missing required parameter: '{at}.role'.",
                param=f"{at}.role",
                code="missing_required_parameter",
            )
        content = [] if message.content is None else message.content
        if isinstance(content, str):
            content = [InputPart(type="input_text", text=content)]
        parts: list[Item] = []
        texts: list[str] = []
        for index, part in enumerate(content):
            where = f"{at}.content[{index}]"
            if part.type == "input_image":
                parts.append(self._image_part(part, where, index))
                continue
            text = _text_of(part, where)
            texts.append(text)
            parts.append(
                output_text(text)
                if message.role == "assistant"
                else {"type": "input_text", "text": text}
            )
        self._append_message(message.id, message.role, parts, texts)

    def _append_message(
        self, item_id: str | None, role: Role, parts: list[Item], texts: list[str]
    ) -> None:
        self.found.items.append(
            {
                "id": item_id or self._new_id(MESSAGE),
                "type": "message",
                "role": role,
                "status": "completed",
                "content": parts,
            }
        )
        self.found.messages.append(Spoken(role, "\n".join(texts)))

    def _add_other(self, item: Item, at: str) -> None:
        item_id = convert(item, _ItemHead, at=at).id
        if isinstance(item.get("output"), list):  # of a tool; pictures may be in it
            parts = convert(item["output"], list[Item], at=f"{at}.output")
            item["output"] = [
                self._image_part(_as_part(part), f"{at}.output[{index}]", index)
                if part.get("type") == "input_image"
                else part
                for index, part in enumerate(parts)
            ]
        self.found.items.append({**item, "id": item_id or self._new_id(ITEM)})

    def _image_part(self, part: InputPart, at: str, index: int) -> Item:
        url = _url_of(part.image_url, f"{at}.image_url")
        detail = part.detail or "auto"
        if part.file_id is not None:
            if url is not None:
                raise InvalidRequest(
                    f"'{at}' must have exactly one of `image_url` and `file_id`.", param=at
                )
            file_id = convert(part.file_id, str, at=f"{at}.file_id")
            self._refer(f"{at}.file_id", file_id, kind="file", part=index)
            return {"type": "input_image", "detail": detail, "file_id": file_id}
        if url is None:
            raise InvalidRequest(
                f"Missing required parameter: '{at}.image_url'.",
                param=f"{at}.image_url",
                code="missing_required_parameter",
            )
        self._refer(f"{at}.image_url", url, kind="data", part=index)
        return {"type": "input_image", "detail": detail, "image_url": None}

    def _add_image_call(self, call: InputItem, at: str) -> None:
        result = text_in(call.result, f"{at}.result")
        if result is not None and result != _EMPTY:
            self._refer(f"{at}.result", result, kind="data", part=None, item_id=call.id)
        elif call.status == "failed":
            pass  # sent back with the rest of its response; there never was a picture
        elif call.id is not None:
            self._refer(at, call.id, kind="item", part=None)
        else:
            raise InvalidRequest(
                f"'{at}' has neither `id` nor `result`.",
                param=at,
                code="missing_required_parameter",
            )
        self._append_call(call.id, "failed" if call.status == "failed" else "completed")

    def _add_reference(self, item_id: str | None, at: str) -> None:
        if item_id is None:
            raise InvalidRequest(
                f"Missing required parameter: '{at}.type'.",
                param=f"{at}.type",
                code="missing_required_parameter",
            )
        if item_id.startswith(f"{MESSAGE}_") and response_of(item_id) is not None:
            place = MessageRef(
                at=at, id=item_id, item=len(self.found.items), message=len(self.found.messages)
            )
            self.found.named.append(place)
            self._append_message(item_id, "assistant", [], [])
            return
        self._refer(at, item_id, kind="item", part=None)
        self._append_call(item_id)

    def _new_id(self, kind: str) -> str:
        return self._make_id(kind, len(self.found.items))

    def _append_call(self, item_id: str | None, status: str = "completed") -> None:
        self.found.items.append(
            {
                "id": item_id or self._new_id(ITEM),
                "type": "image_generation_call",
                "status": status,
                "result": None,
            }
        )

    def _refer(
        self,
        at: str,
        value: str | bytes,
        *,
        kind: RefKind,
        part: int | None,
        item_id: str | None = None,
    ) -> None:
        place = len(self.found.items)
        self.found.pictures.append(
            PictureRef(at=at, item=place, part=part, kind=kind, value=value, item_id=item_id)
        )


def _read_item(raw: msgspec.Raw, at: str) -> InputItem | None:
    """Read an item; None is one of another kind.

    What is wrong with keys that mean nothing in the item's kind is not said.
    """
    try:
        return decode(raw, InputItem, at=at)
    except InvalidRequest:
        head = decode(raw, _ItemHead, at=at)
        if head.type is not None and head.type not in _KINDS:
            return None
        if head.type == "message" or (head.type is None and head.role is not None):
            raise
        call = decode(raw, _ImageCall, at=at)
        return InputItem(type=call.type, id=call.id, result=call.result, status=call.status)


def _as_part(part: Item) -> InputPart:
    """Return a part that was read as a dictionary."""
    fields = {name: part[name] for name in ("type", "file_id", "detail") if name in part}
    if "image_url" in part:
        fields["image_url"] = msgspec.Raw(encode(part["image_url"]))
    return InputPart(**fields)


def _url_of(given: bytes | ImageUrl, at: str) -> bytes | None:
    """Return the URL in an `image_url`, or the picture; None if there is none."""
    if isinstance(given, msgspec.Raw) and bytes(memoryview(given)[:1]) == b"{":
        given = decode(given, ImageUrl, at=at)
    if isinstance(given, ImageUrl):
        return text_in(given.url, f"{at}.url")
    return text_in(given, at)


def _text_of(part: InputPart, at: str) -> str:
    kind = part.type
    if kind not in _TEXT_PARTS and kind != "refusal":
        raise Unsupported(
            f"Parts of type {kind!r:.80} are not supported. Supported are 'input_text' and "
            "'input_image'.",
            param=f"{at}.type",
            code="unsupported_value",
        )
    name = "refusal" if kind == "refusal" else "text"
    text = getattr(part, name)
    if not isinstance(text, str):
        raise InvalidRequest(
            f"Invalid type for '{at}.{name}': expected str.",
            param=f"{at}.{name}",
            code="invalid_type",
        )
    return text
