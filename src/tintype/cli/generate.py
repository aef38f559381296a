"""The command `tintype generate`: one picture, from a given server or from one of its own."""

import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from tintype.client import (
    Client,
    DrawingStream,
    DrawOptions,
    Generated,
    Generating,
    PartialImage,
)
from tintype.errors import TintypeError

_FORMAT_OF_ENDING: Final = {
    ".png": "png",
    ".webp": "webp",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".svg": "svg",
}
_PARTIAL_IMAGES: Final = 3
INTERRUPTED: Final = 130  # 128 + SIGINT, as shells expect


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

    def options(self) -> DrawOptions:
        """Return how the picture shall be."""
        ending = self.output.suffix.lower()
        options: DrawOptions = {
            "size": self.size,
            "quality": self.quality,
            "background": self.background,
            "output_format": self.format or _FORMAT_OF_ENDING.get(ending, "png"),
        }
        if self.seed is not None:
            options["seed"] = self.seed
        return options


class Progress(Protocol):
    """Tells a person how far the picture is."""

    def show(self, text: str) -> None:
        """Say what is happening now, one step further than before."""
        ...


def generate_picture(wish: Wish, *, url: str | None) -> int:
    """Draw and save the picture; return the exit status."""
    try:
        with server_at(url) as base_url, Client(base_url) as client:
            steps = 2 + (_PARTIAL_IMAGES if wish.partials else 0)
            partial_images = _PARTIAL_IMAGES if wish.partials else 0
            stream = client.stream(wish.prompt, partial_images=partial_images, **wish.options())
            with _progress(steps) as progress, stream:
                _save(stream, wish, progress)
    except KeyboardInterrupt:
        return INTERRUPTED
    except (TintypeError, OSError) as error:
        print(f"tintype: {error}", file=sys.stderr)  # noqa: T201
        return 1
    print(wish.output)  # noqa: T201
    return 0


@contextmanager
def server_at(url: str | None) -> Generator[str]:
    """Yield the URL of a server: the given one, or that of one which runs until the block ends."""
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


def _save(stream: DrawingStream[Generated], wish: Wish, progress: Progress) -> None:
    for step in stream:
        match step:
            case Generating():
                progress.show("drawing")
            case PartialImage(image, index) if wish.partials is not None:
                image.save(wish.partials / f"partial-{index}.{image.format or 'png'}")
                progress.show("drawing")
            case _:
                pass
    stream.result().image.save(wish.output)


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
