"""Reads the input of a request: its items, what was said in them, and the pictures they name.

Items are kept in the form in which they are listed again: with an id each, messages whole, and
pictures out of line. Does not fetch or check any picture.
"""

from typing import Any, Final, Literal, TypeAlias

import msgspec

from tintype.errors import InvalidRequest, Unsupported
from tintype.ids import MESSAGE, Entropy, new_id
from tintype.planner.base import Spoken
from tintype.protocol.codec import convert, decode
from tintype.service.sources import PictureRef, RefKind

Role: TypeAlias = Literal["user", "assistant", "system", "developer"]
Item: TypeAlias = dict[str, Any]

_TEXT_PARTS: Final = frozenset({"input_text", "output_text", "text", "summary_text"})
_IMAGE_CALLS: Final = frozenset({"image_generation_call", "openrouter:image_generation"})


class ReadInput(msgspec.Struct, frozen=True):
    """Input items in order, and what they hold.

    `turn_from` is the index of the item with which the user's present turn begins; what stands
    before it is the past that a client sends back (see `_turn_from`).
    """

    items: list[Item]
    messages: list[Spoken]
    pictures: list[PictureRef]
    turn_from: int = 0


class _ItemHead(msgspec.Struct):
    type: str | None = None
    role: str | None = None
    id: str | None = None


class _MessageItem(msgspec.Struct):
    role: Role
    content: str | list[Item] | None = None
    id: str | None = None


class _ImageCall(msgspec.Struct):
    """An image call that is sent back; other keys, of any kind, are ignored."""

    id: str | None = None
    result: str | None = None
    status: Any = None


class _ImagePart(msgspec.Struct):
    image_url: str | Item | None = None
    file_id: str | None = None
    detail: Literal["auto", "low", "high", "original"] | None = None


def read_input(
    given: str | list[msgspec.Raw] | None, entropy: Entropy, *, name: str = "input"
) -> ReadInput:
    """Read input items; `name` is their field in the request.

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
    reader = _Reader(entropy)
    if isinstance(given, str):
        reader.add_message(_MessageItem(role="user", content=given), at=name)
    else:
        for index, raw in enumerate(given):
            reader.add(raw, at=f"{name}[{index}]")
    return msgspec.structs.replace(reader.found, turn_from=_turn_from(reader.found.items))


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
    def __init__(self, entropy: Entropy) -> None:
        self._entropy = entropy
        self.found = ReadInput([], [], [])

    def add(self, raw: msgspec.Raw, *, at: str) -> None:
        item = decode(raw, Item, at=at)  # once: it may hold pictures
        head = convert(item, _ItemHead, at=at)
        if head.type == "message" or (head.type is None and head.role is not None):
            self.add_message(convert(item, _MessageItem, at=at), at=at)
        elif head.type in _IMAGE_CALLS:
            self._add_image_call(convert(item, _ImageCall, at=at), at)
        elif head.type in {None, "item_reference"}:
            self._add_reference(head.id, at)
        else:
            if isinstance(item.get("output"), list):  # of a tool; pictures may be in it
                parts = convert(item["output"], list[Item], at=f"{at}.output")
                item["output"] = [
                    self._image_part(part, f"{at}.output[{index}]", index)
                    if part.get("type") == "input_image"
                    else part
                    for index, part in enumerate(parts)
                ]
            item_id = head.id or new_id("item", self._entropy)
            self.found.items.append({**item, "id": item_id})

    def add_message(self, message: _MessageItem, *, at: str) -> None:
        content = message.content
        if content is None:
            content = []
        elif isinstance(content, str):
            content = [{"type": "input_text", "text": content}]
        is_answer = message.role == "assistant"
        parts: list[Item] = []
        texts: list[str] = []
        for index, part in enumerate(content):
            where = f"{at}.content[{index}]"
            if part.get("type") == "input_image":
                parts.append(self._image_part(part, where, index))
                continue
            text = _text_of(part, where)
            texts.append(text)
            parts.append(
                {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
                if is_answer
                else {"type": "input_text", "text": text}
            )
        self.found.items.append(
            {
                "id": message.id or new_id(MESSAGE, self._entropy),
                "type": "message",
                "role": message.role,
                "status": "completed",
                "content": parts,
            }
        )
        self.found.messages.append(Spoken(message.role, "\n".join(texts)))

    def _image_part(self, part: Item, at: str, index: int) -> Item:
        image = convert({k: part.get(k) for k in ("image_url", "file_id")}, _ImagePart, at=at)
        url = image.image_url.get("url") if isinstance(image.image_url, dict) else image.image_url
        detail = part.get("detail") or "auto"
        if image.file_id is not None:
            if url is not None:
                raise InvalidRequest(
                    f"'{at}' must have exactly one of `image_url` and `file_id`.", param=at
                )
            self._refer(f"{at}.file_id", image.file_id, kind="file", part=index)
            return {"type": "input_image", "detail": detail, "file_id": image.file_id}
        if not isinstance(url, str):
            raise InvalidRequest(
                f"Missing required parameter: '{at}.image_url'.",
                param=f"{at}.image_url",
                code="missing_required_parameter",
            )
        self._refer(f"{at}.image_url", url, kind="data", part=index)
        return {"type": "input_image", "detail": detail, "image_url": None}

    def _add_image_call(self, call: _ImageCall, at: str) -> None:
        if call.result:
            self._refer(f"{at}.result", call.result, kind="data", part=None, item_id=call.id)
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
        self._refer(at, item_id, kind="item", part=None)
        self._append_call(item_id)

    def _append_call(self, item_id: str | None, status: str = "completed") -> None:
        self.found.items.append(
            {
                "id": item_id or new_id("item", self._entropy),
                "type": "image_generation_call",
                "status": status,
                "result": None,
            }
        )

    def _refer(
        self, at: str, value: str, *, kind: RefKind, part: int | None, item_id: str | None = None
    ) -> None:
        place = len(self.found.items)
        self.found.pictures.append(
            PictureRef(at=at, item=place, part=part, kind=kind, value=value, item_id=item_id)
        )


def _text_of(part: Item, at: str) -> str:
    kind = part.get("type")
    if kind not in _TEXT_PARTS and kind != "refusal":
        raise Unsupported(
            f"Parts of type {kind!r} are not supported. Supported are 'input_text' and "
            "'input_image'.",
            param=f"{at}.type",
            code="unsupported_value",
        )
    name = "refusal" if kind == "refusal" else "text"
    text = part.get(name)
    if not isinstance(text, str):
        raise InvalidRequest(
            f"Invalid type for '{at}.{name}': expected str.",
            param=f"{at}.{name}",
            code="invalid_type",
        )
    return text
