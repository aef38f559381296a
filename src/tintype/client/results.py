"""What `generate` returns: the pictures of a response, and everything else about it.

Base64 is made only when someone asks for the wire's own form (`response`, `call`).
"""

from collections.abc import Callable
from functools import cached_property
from typing import Any, Final, TypeAlias, Unpack

import msgspec

from tintype.client.drawing import Drawing, editing
from tintype.client.fields import DrawOptions
from tintype.client.folding import Folded, with_picture
from tintype.client.pictures import Picture
from tintype.client.streams import AsyncDrawingStream, DrawingStream, Progress
from tintype.protocol.openrouter import (
    ImageGenerationStatus,
    ResponsesImageGenerationCall,
    ResponsesImageGenerationCallType,
)
from tintype.protocol.reading import Response
from tintype.protocol.reading.items import ResponseOutputMessage
from tintype.protocol.reading.responses import ResponseUsage

STREAMED_PARTIALS: Final = 2
"""How many partial images a stream asks for, unless it is told."""


class Pictures:
    """The pictures of a response. The first one is `image`."""

    def __init__(self, folded: Folded, drawing: Drawing) -> None:
        self._folded = folded
        self._drawing = drawing

    @property
    def image(self) -> Picture:
        """The picture, or the first of several."""
        return self.images[0]

    @cached_property
    def images(self) -> list[Picture]:
        """All pictures, in the order of the response's output."""
        return [Picture(data) for _, data in sorted(self._folded.pictures.items())]

    @property
    def id(self) -> str:
        """The id of the response."""
        return self._lean.id

    @property
    def call(self) -> ResponsesImageGenerationCall:
        """The image generation call of `image`, with the picture as base64 in `result`."""
        return self.calls[0]

    @property
    def calls(self) -> list[ResponsesImageGenerationCall]:
        """The image generation calls of `images`, in the same order.

        OpenRouter's own image tool leaves another kind of item, which is read as one too.
        """
        output = self.response.output
        return [_as_call(output[index]) for index in sorted(self._folded.pictures)]

    @property
    def revised_prompt(self) -> str | None:
        """What was drawn, in words, if the server says so."""
        first = self._lean.output[min(self._folded.pictures)]
        for name in ("revised_prompt", "prompt"):
            said: object = getattr(first, name, None)
            if isinstance(said, str):
                return said
        return None

    @property
    def text(self) -> str:
        """What the assistant says beside the picture; often nothing."""
        return "".join(
            item.text for item in self._lean.output if isinstance(item, ResponseOutputMessage)
        )

    @property
    def usage(self) -> ResponseUsage | None:
        """What the response used, in tokens, and on OpenRouter what it cost."""
        usage = self._lean.usage
        return usage if isinstance(usage, ResponseUsage) else None

    @cached_property
    def response(self) -> Response:
        """The whole response, pictures in base64."""
        pictures = self._folded.pictures
        output = [
            with_picture(item, pictures[index]) if index in pictures else item
            for index, item in enumerate(self._lean.output)
        ]
        return msgspec.structs.replace(self._lean, output=output)

    @cached_property
    def _lean(self) -> Response:
        return self._folded.response()

    def _next_turn(
        self, prompt: str, options: DrawOptions, partial_images: int
    ) -> tuple[Drawing, Drawing | None]:
        is_kept = self._drawing.dialect == "openai" and self._lean.store is True
        return editing(
            self._drawing,
            prompt,
            options,
            partial_images=partial_images,
            response_id=self._lean.id if is_kept else None,
            output=lambda: self.response.output,
        )

    def _repr_mimebundle_(self, **_: Any) -> dict[str, Any]:
        """Show the picture in a notebook."""
        image = self.image
        if image.format in {"webp", "gif"}:
            return {"text/html": f'<img src="{image.data_url()}">'}
        return {image.media_type: image.decode() if image.format == "svg" else bytes(image)}

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}: {', '.join(map(repr, self.images))}>"


class Generated(Pictures):
    """The pictures of a response, and the way to the next turn."""

    def __init__(self, folded: Folded, drawing: Drawing, draw: "Draw") -> None:
        super().__init__(folded, drawing)
        self._draw = draw

    def edit(
        self,
        prompt: str,
        *,
        partial_images: int = 0,
        on_progress: "OnProgress | None" = None,
        **options: Unpack[DrawOptions],
    ) -> "Generated":
        """Change the picture, going on with the conversation that it came from.

        Where the server keeps the response it is enough to name it; else all of it is sent again.

        Raises:
            CallError: there is no new picture; the subclass says whose fault that is.
        """
        stream = self._draw(*self._next_turn(prompt, options, partial_images))
        return drawn(stream, on_progress)

    def stream_edit(
        self,
        prompt: str,
        *,
        partial_images: int = STREAMED_PARTIALS,
        **options: Unpack[DrawOptions],
    ) -> "DrawingStream[Generated]":
        """Change the picture as `edit` does, and show it on the way."""
        return self._draw(*self._next_turn(prompt, options, partial_images))


class AsyncGenerated(Pictures):
    """The pictures of a response, and the way to the next turn."""

    def __init__(self, folded: Folded, drawing: Drawing, draw: "AsyncDraw") -> None:
        super().__init__(folded, drawing)
        self._draw = draw

    async def edit(
        self,
        prompt: str,
        *,
        partial_images: int = 0,
        on_progress: "OnAsyncProgress | None" = None,
        **options: Unpack[DrawOptions],
    ) -> "AsyncGenerated":
        """Change the picture, going on with the conversation that it came from.

        Where the server keeps the response it is enough to name it; else all of it is sent again.

        Raises:
            CallError: there is no new picture; the subclass says whose fault that is.
        """
        stream = self._draw(*self._next_turn(prompt, options, partial_images))
        return await async_drawn(stream, on_progress)

    def stream_edit(
        self,
        prompt: str,
        *,
        partial_images: int = STREAMED_PARTIALS,
        **options: Unpack[DrawOptions],
    ) -> "AsyncDrawingStream[AsyncGenerated]":
        """Change the picture as `edit` does, and show it on the way."""
        return self._draw(*self._next_turn(prompt, options, partial_images))


Draw: TypeAlias = Callable[[Drawing, Drawing | None], DrawingStream[Generated]]
AsyncDraw: TypeAlias = Callable[[Drawing, Drawing | None], AsyncDrawingStream[AsyncGenerated]]
OnProgress: TypeAlias = Callable[[Progress[Generated]], object]
OnAsyncProgress: TypeAlias = Callable[[Progress[AsyncGenerated]], object]


def drawn(stream: DrawingStream[Generated], on_progress: OnProgress | None) -> Generated:
    """Read a stream to its end, telling `on_progress` on the way, and return the result."""
    with stream:
        for step in stream:
            if on_progress is not None:
                on_progress(step)
        return stream.result()


async def async_drawn(
    stream: AsyncDrawingStream[AsyncGenerated], on_progress: OnAsyncProgress | None
) -> AsyncGenerated:
    """Read a stream to its end, telling `on_progress` on the way, and return the result."""
    async with stream:
        async for step in stream:
            if on_progress is not None:
                on_progress(step)
        return await stream.result()


def _as_call(item: Any) -> ResponsesImageGenerationCall:
    if isinstance(item, ResponsesImageGenerationCall):
        return item
    return ResponsesImageGenerationCall(
        type=ResponsesImageGenerationCallType.IMAGE_GENERATION_CALL,
        id=item.id if isinstance(item.id, str) else "",
        status=ImageGenerationStatus(item.status),
        result=item.result,
    )
