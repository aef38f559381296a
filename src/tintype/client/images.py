"""`client.images`: the Images APIs of both dialects."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, TypeAlias, Unpack

import msgspec

from tintype.client.calls import AsyncCalls, Calls
from tintype.client.effects import Effect, Emit, Read, Request, TransportFailure
from tintype.client.exchange import Terms, opened, read_to_end
from tintype.client.fields import ImagesFields, PictureSource
from tintype.client.folding import PartialImage
from tintype.client.operations import Operation, edit_images, generate_images, vary_image
from tintype.client.pictures import Picture, read_base64
from tintype.client.problems import error_of_event, request_id_of
from tintype.client.sources import as_sources
from tintype.client.streams import AsyncListStream, ListStream
from tintype.errors import PictureFailed, StreamCut, UnreadableReply
from tintype.protocol.reading import ImagesResponse
from tintype.protocol.sse import SseParser

_DONE: Final = b"[DONE]"
_PARTIAL: Final = frozenset({"image_generation.partial_image", "image_edit.partial_image"})
_COMPLETED: Final = frozenset({"image_generation.completed", "image_edit.completed"})


class DrawnImages:
    """The pictures of one reply; the first one is `image`."""

    def __init__(self, response: ImagesResponse) -> None:
        self.response = response

    @cached_property
    def images(self) -> list[Picture]:
        """All pictures that came as bytes. Those that came as addresses are in `urls`."""
        found = [entry.b64_json for entry in self.response.data or ()]
        return [Picture(read_base64(text)) for text in found if isinstance(text, str)]

    @property
    def image(self) -> Picture:
        """The picture, or the first of several.

        Raises:
            PictureFailed: the reply holds none.
        """
        if not self.images:
            raise PictureFailed("The reply holds no picture; `urls` may say where one is.")
        return self.images[0]

    @property
    def urls(self) -> list[str]:
        """Where pictures lie that did not come as bytes."""
        found = [entry.url for entry in self.response.data or ()]
        return [url for url in found if isinstance(url, str)]

    @property
    def revised_prompt(self) -> str | None:
        """What was drawn, in words, if the server says so."""
        said = [entry.revised_prompt for entry in self.response.data or ()]
        return next((text for text in said if isinstance(text, str)), None)

    def __repr__(self) -> str:
        return f"<DrawnImages: {', '.join(map(repr, [*self.images, *self.urls]))}>"


@dataclass(frozen=True, slots=True)
class FinishedImage:
    """A picture of a streamed call is done. `event` is what the server says of it, as JSON has it.

    The picture itself is left out of `event`.
    """

    image: Picture
    event: dict[str, Any]


ImagesProgress: TypeAlias = PartialImage | FinishedImage
"""What is shown of a streamed call to an Images API."""


class Images:
    """Draws, edits and varies pictures, without a conversation and with nothing kept."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def generate(self, prompt: str, **fields: Unpack[ImagesFields]) -> DrawnImages:
        """Draw pictures."""
        return self._calls.run(_plain(_generating(self._calls, prompt, fields, None)))

    def edit(
        self,
        image: PictureSource | Sequence[PictureSource],
        prompt: str,
        *,
        mask: PictureSource | None = None,
        **fields: Unpack[ImagesFields],
    ) -> DrawnImages:
        """Change a picture, or make one from several. `mask` is clear where it may change."""
        return self._calls.run(_plain(_editing(self._calls, image, prompt, mask, fields, None)))

    def variation(self, image: PictureSource, **fields: Unpack[ImagesFields]) -> DrawnImages:
        """Draw pictures like another one."""
        return self._calls.run(_plain(_varying(self._calls, image, fields)))

    def stream(
        self,
        prompt: str,
        *,
        image: PictureSource | Sequence[PictureSource] = (),
        mask: PictureSource | None = None,
        partial_images: int = 2,
        **fields: Unpack[ImagesFields],
    ) -> ListStream[ImagesProgress]:
        """Draw pictures, or with `image` edit them, and show them on the way.

        Raises:
            CallError: when it is read on, the call or a picture failed.
        """
        calls = self._calls
        request = _streaming(calls, image, prompt, mask, fields, partial_images)
        return ListStream(calls.line(), _progress(request, calls.terms))


class AsyncImages:
    """Draws, edits and varies pictures, without a conversation and with nothing kept."""

    def __init__(self, calls: AsyncCalls) -> None:
        self._calls = calls

    async def generate(self, prompt: str, **fields: Unpack[ImagesFields]) -> DrawnImages:
        """Draw pictures."""
        return await self._calls.run(_plain(_generating(self._calls, prompt, fields, None)))

    async def edit(
        self,
        image: PictureSource | Sequence[PictureSource],
        prompt: str,
        *,
        mask: PictureSource | None = None,
        **fields: Unpack[ImagesFields],
    ) -> DrawnImages:
        """Change a picture, or make one from several. `mask` is clear where it may change."""
        request = _editing(self._calls, image, prompt, mask, fields, None)
        return await self._calls.run(_plain(request))

    async def variation(self, image: PictureSource, **fields: Unpack[ImagesFields]) -> DrawnImages:
        """Draw pictures like another one."""
        return await self._calls.run(_plain(_varying(self._calls, image, fields)))

    def stream(
        self,
        prompt: str,
        *,
        image: PictureSource | Sequence[PictureSource] = (),
        mask: PictureSource | None = None,
        partial_images: int = 2,
        **fields: Unpack[ImagesFields],
    ) -> AsyncListStream[ImagesProgress]:
        """Draw pictures, or with `image` edit them, and show them on the way.

        Raises:
            CallError: when it is read on, the call or a picture failed.
        """
        calls = self._calls
        request = _streaming(calls, image, prompt, mask, fields, partial_images)
        return AsyncListStream(calls.line(), _progress(request, calls.terms))


_Any: TypeAlias = Calls | AsyncCalls


def _plain(request: Request) -> Operation[DrawnImages]:
    return Operation(request, lambda content: DrawnImages(ImagesResponse.from_json(content)))


def _generating(
    calls: _Any, prompt: str, fields: ImagesFields, partial_images: int | None
) -> Request:
    return generate_images(
        prompt,
        fields,
        dialect=calls.endpoint.dialect,
        key=calls.new_key(),
        partial_images=partial_images,
    )


def _editing(
    calls: _Any,
    image: PictureSource | Sequence[PictureSource],
    prompt: str,
    mask: PictureSource | None,
    fields: ImagesFields,
    partial_images: int | None,
) -> Request:
    return edit_images(
        prompt,
        as_sources(image),
        mask,
        fields,
        dialect=calls.endpoint.dialect,
        key=calls.new_key(),
        partial_images=partial_images,
    )


def _streaming(
    calls: _Any,
    image: PictureSource | Sequence[PictureSource],
    prompt: str,
    mask: PictureSource | None,
    fields: ImagesFields,
    partial_images: int,
) -> Request:
    if not as_sources(image):
        return _generating(calls, prompt, fields, partial_images)
    return _editing(calls, image, prompt, mask, fields, partial_images)


def _varying(calls: _Any, image: PictureSource, fields: ImagesFields) -> Request:
    return vary_image(image, fields, dialect=calls.endpoint.dialect, key=calls.new_key())


ImagesSteps: TypeAlias = Generator[Effect | Emit[ImagesProgress], Any, None]


def _progress(request: Request, terms: Terms) -> ImagesSteps:
    """Yield what a streamed call shows. Such a stream cannot be taken up again."""
    head = yield from opened(request, terms)
    request_id = request_id_of(head)
    is_whole = False
    try:
        if not head.has_events:  # a server that does not stream answers at once
            reply = DrawnImages(ImagesResponse.from_json((yield from read_to_end())))
            for image in reply.images:
                yield Emit(FinishedImage(image, {}))
            return
        parser = SseParser()
        while chunk := (yield Read()):
            events = parser.feed(chunk)
            while events:
                data = events.pop(0).data
                if data == _DONE:
                    is_whole = True
                    continue
                shown = _shown(data, request_id)
                is_whole = is_whole or isinstance(shown, FinishedImage)
                del data
                if shown is not None:
                    yield Emit(shown)
    except TransportFailure as failure:
        if not is_whole:
            raise StreamCut(f"The stream broke off: {failure}", request_id=request_id) from failure
    if not is_whole:
        raise StreamCut("The stream ended without a picture.", request_id=request_id)


class _Event(msgspec.Struct):
    type: str = ""
    b64_json: msgspec.Raw = msgspec.Raw()
    partial_image_index: int | float = 0


def _shown(data: bytes | bytearray, request_id: str | None) -> ImagesProgress | None:
    try:
        event = msgspec.json.decode(data, type=_Event)
        if event.type == "error":
            fields: dict[str, Any] = msgspec.json.decode(data, type=dict[str, Any])
            raise error_of_event(fields, request_id=request_id, response_id=None)
        if event.type in _PARTIAL:
            picture = Picture(read_base64(event.b64_json))
            return PartialImage(picture, int(event.partial_image_index), "", 0)
        if event.type in _COMPLETED:
            said = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            said.pop("b64_json")
            rest = {name: msgspec.json.decode(value) for name, value in said.items()}
            return FinishedImage(Picture(read_base64(event.b64_json)), rest)
    except ValueError as error:
        raise UnreadableReply(
            "An event cannot be read.", request_id=request_id, body=bytes(data)
        ) from error
    return None
