"""The command `tintype generate`: one picture, from a given server or from one of its own."""

import sys
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

import pybase64

from tintype.client.connection import Connection
from tintype.errors import ServerReplyError, TintypeError
from tintype.protocol.events import (
    Event,
    ResponseErrorEvent,
    ResponseFailedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseIncompleteEvent,
    ResponseOutputItemDoneEvent,
    UnknownEvent,
)
from tintype.protocol.items import ImageGenerationCall

_FORMAT_OF_ENDING: Final = {
    ".png": "png",
    ".webp": "webp",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".svg": "svg",
}
_PARTIAL_IMAGES: Final = 3
_INTERRUPTED: Final = 130  # 128 + SIGINT, as shells expect


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What the command line asked for."""

    prompt: str
    output: Path
    size: str
    seed: int | None
    quality: str
    format: str | None
    background: str
    partials: Path | None

    def request(self) -> dict[str, Any]:
        """Return the body of the request."""
        ending = self.output.suffix.lower()
        tool: dict[str, Any] = {
            "type": "image_generation",
            "size": self.size,
            "quality": self.quality,
            "background": self.background,
            "output_format": self.format or _FORMAT_OF_ENDING.get(ending, "png"),
        }
        if self.seed is not None:
            tool["seed"] = self.seed
        if self.partials is not None:
            tool["partial_images"] = _PARTIAL_IMAGES
        return {"input": self.prompt, "tools": [tool]}


class Progress(Protocol):
    """Tells a person how far the picture is."""

    def show(self, text: str) -> None:
        """Say what is happening now, one step further than before."""
        ...


def generate_picture(wish: Wish, *, url: str | None) -> int:
    """Draw and save the picture; return the exit status."""
    try:
        with _server(url) as base_url, Connection(base_url) as connection:
            steps = 2 + (_PARTIAL_IMAGES if wish.partials else 0)
            with _progress(steps) as progress, connection.stream(wish.request()) as events:
                _save(events, wish, progress)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except (TintypeError, OSError) as error:
        print(f"tintype: {error}", file=sys.stderr)  # noqa: T201
        return 1
    print(wish.output)  # noqa: T201
    return 0


@contextmanager
def _server(url: str | None) -> Generator[str]:
    if url is not None:
        yield url
        return
    # the server's parts are only imported when a server is wanted
    from tintype.app import running_server
    from tintype.settings import ServerSettings, Settings, StoreSettings
    from tintype.telemetry import silence_logs

    silence_logs()
    with tempfile.TemporaryDirectory(prefix="tintype-") as folder:
        settings = Settings(server=ServerSettings(port=0), store=StoreSettings(folder=folder))
        with running_server(settings) as address:
            yield address.url


def _save(events: Iterator[Event | UnknownEvent], wish: Wish, progress: Progress) -> None:
    for event in events:
        match event:
            case ResponseImageGenCallGeneratingEvent():
                progress.show("drawing")
            case ResponseImageGenCallPartialImageEvent() if wish.partials is not None:
                wish.partials.mkdir(parents=True, exist_ok=True)
                ending = event.output_format or "png"
                path = wish.partials / f"partial-{event.partial_image_index}.{ending}"
                path.write_bytes(pybase64.b64decode(event.partial_image_b64, validate=True))
                progress.show("drawing")
            case ResponseOutputItemDoneEvent(item=ImageGenerationCall(result=str(result))):
                wish.output.parent.mkdir(parents=True, exist_ok=True)
                wish.output.write_bytes(pybase64.b64decode(result, validate=True))
                progress.show("saved")
                return
            case ResponseErrorEvent():
                raise ServerReplyError(event.message, http_status=200, code=event.code)
            case ResponseFailedEvent() | ResponseIncompleteEvent():
                error = event.response.error
                message = "The picture could not be made." if error is None else error.message
                raise ServerReplyError(message, http_status=200)
            case _:
                pass
    raise ServerReplyError("The stream ended without a picture.", http_status=200)


class _Silence:
    def show(self, text: str) -> None:
        pass


@contextmanager
def _progress(steps: int) -> Generator[Progress]:
    if not sys.stderr.isatty() or not sys.stdout.isatty():
        yield _Silence()
        return
    from rich.console import Console
    from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as RichProgress

    bar = RichProgress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    with bar:
        task = bar.add_task("asking", total=steps)

        class Shown:
            def show(self, text: str) -> None:
                bar.update(task, description=text, advance=1)

        yield Shown()
