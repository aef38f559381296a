"""From the events of a response to its pictures: what is shown on the way, and what is left.

Sans IO. A picture arrives twice, with its item and with the whole response, and is read once:
from the event's own bytes, without a string in between, so that reading a picture costs little
more memory than its event and the picture itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast

import msgspec

from tintype.client.following import WireEvent
from tintype.client.pictures import Picture, read_base64
from tintype.client.problems import error_of_event, error_of_response
from tintype.errors import CallError, StreamCut, UnreadableReply
from tintype.protocol.codec import encode
from tintype.protocol.reading import Response, read_response

_PREFIX: Final = "response.image_generation_call."
_CALLS: Final = frozenset({"image_generation_call", "openrouter:image_generation"})
_PICTURES: Final = ("result", "imageB64")
_NULL: Final = msgspec.Raw(b"null")


@dataclass(frozen=True, slots=True)
class Generating:
    """The picture at `output_index` is being drawn.

    `item_id` names its image generation call.
    """

    item_id: str
    output_index: int


@dataclass(frozen=True, slots=True)
class PartialImage:
    """The picture as far as it is. `index` counts the partial images of one call, from 0."""

    image: Picture
    index: int
    item_id: str
    output_index: int


@dataclass(frozen=True, slots=True)
class Folded:
    """A response that has ended, without its pictures, and they themselves by their output index.

    `lean` is the response's JSON with null where the pictures were.
    """

    lean: bytes
    pictures: Mapping[int, bytes]

    def response(self) -> Response:
        """Return the response, without pictures."""
        return read_response(self.lean)


class _Call(msgspec.Struct):
    type: str = ""
    item_id: str = ""
    output_index: int | float = 0
    partial_image_index: int | float = 0
    partial_image_b64: msgspec.Raw = msgspec.Raw()


class _ItemDone(msgspec.Struct):
    item: msgspec.Raw
    output_index: int | float = 0


class _Whole(msgspec.Struct):
    response: msgspec.Raw


class _Item(msgspec.Struct):
    type: str = ""
    id: str | None = None


@dataclass(slots=True)
class Folding:
    """Folds the events of one response.

    Attributes:
        ended: the response once its last event was seen.
        error: what went wrong, if something did.
    """

    ended: Folded | None = None
    error: CallError | None = None
    _pictures: dict[int, bytes] = field(default_factory=dict[int, bytes])

    def feed(self, event: WireEvent, *, request_id: str | None) -> Generating | PartialImage | None:
        """Take in an event, and return what there is to show of it.

        Raises:
            UnreadableReply: it does not have the form of its type.
        """
        try:
            return self._feed(event, request_id)
        except (ValueError, KeyError) as error:  # of msgspec and of base64, too
            raise UnreadableReply(
                f"The event {event.type} cannot be read.",
                request_id=request_id,
                body=bytes(event.data),
            ) from error

    def result(self, *, request_id: str | None, response_id: str | None) -> Folded:
        """Return the response with at least one picture.

        Raises:
            CallError: there is none; `PictureFailed` or what else was the reason.
        """
        if self.error is not None:
            self.error.response_id = self.error.response_id or response_id
            raise self.error
        if self.ended is None:
            raise StreamCut(
                "The stream ended without the end of the response.",
                request_id=request_id,
                response_id=response_id,
            )
        if not self.ended.pictures:
            raise error_of_response(self.ended.response(), request_id=request_id)
        return self.ended

    def _feed(self, event: WireEvent, request_id: str | None) -> Generating | PartialImage | None:
        kind = event.type
        if kind == _PREFIX + "generating":
            call = msgspec.json.decode(event.data, type=_Call)
            return Generating(call.item_id, int(call.output_index))
        if kind == _PREFIX + "partial_image":
            call = msgspec.json.decode(event.data, type=_Call)
            return PartialImage(
                Picture(read_base64(call.partial_image_b64)),
                int(call.partial_image_index),
                call.item_id,
                int(call.output_index),
            )
        if kind == "response.output_item.done":
            done = msgspec.json.decode(event.data, type=_ItemDone)
            self._cut_item(int(done.output_index), done.item)
        elif kind in {"response.completed", "response.incomplete"}:
            self.ended = self.fold(msgspec.json.decode(event.data, type=_Whole).response)
        elif kind in {"response.failed", "response.cancelled"}:
            self.ended = self.fold(msgspec.json.decode(event.data, type=_Whole).response)
            self.error = self.error or error_of_response(
                self.ended.response(), request_id=request_id
            )
        elif kind == "error":
            fields: dict[str, Any] = msgspec.json.decode(event.data, type=dict[str, Any])
            self.error = error_of_event(fields, request_id=request_id, response_id=None)
        return None

    def fold(self, body: bytes | msgspec.Raw) -> Folded:
        """Return a whole response and its pictures apart from each other.

        Raises:
            ValueError: it is not a response.
        """
        fields = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
        items = msgspec.json.decode(fields["output"], type=list[msgspec.Raw])
        lean = [self._cut_item(index, item) for index, item in enumerate(items)]
        fields["output"] = msgspec.Raw(encode(lean))
        return Folded(encode(fields), self._pictures)

    def _cut_item(self, index: int, item: msgspec.Raw) -> msgspec.Raw:
        """Return an item without its picture, which is kept at `index`."""
        if msgspec.json.decode(item, type=_Item).type not in _CALLS:
            return item
        fields = msgspec.json.decode(item, type=dict[str, msgspec.Raw])
        for key in _PICTURES:
            value = fields.get(key)
            if value is None or len(memoryview(value)) <= len('""'):
                continue
            if bytes(memoryview(value)[:6]) in {b'"http:', b'"https'}:
                continue  # an address instead of a picture
            if bytes(memoryview(value)[:1]) != b'"':
                continue
            if index not in self._pictures:
                self._pictures[index] = read_base64(value)
            fields[key] = _NULL
        return msgspec.Raw(encode(fields))


def with_picture(item: object, picture: bytes) -> Any:
    """Return an image generation call with its picture in base64 in its place again."""
    from pybase64 import b64encode_as_string

    return msgspec.structs.replace(cast("Any", item), result=b64encode_as_string(picture))
