"""The commands `tintype generate` and `tintype edit`: pictures into files, shown on the way."""

import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeAlias

from tintype.cli.target import Target, client_of, print_json, run
from tintype.cli.terminal.detect import detect_here
from tintype.cli.terminal.encode import Protocol
from tintype.cli.terminal.screen import Screen
from tintype.cli.wish import Show, Wish
from tintype.client import (
    Completed,
    DrawingStream,
    DrawOptions,
    Failed,
    Generated,
    Generating,
    Lora,
    PartialImage,
    Picture,
    Progress,
)
from tintype.errors import InvalidRequest

_FORMAT_OF_ENDING: Final = {
    ".png": "png",
    ".webp": "webp",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".svg": "svg",
}
_PARTIAL_IMAGES: Final = 3

Tell: TypeAlias = Callable[[Progress[Generated]], None]


def make_picture(
    prompt: str,
    wish: Wish,
    target: Target,
    *,
    images: Sequence[str] = (),
    mask: str | None = None,
) -> int:
    """Draw, or from `images` edit, save and print; return the exit status."""

    def command() -> None:
        options = _options(wish)
        if images:
            options["images"] = images
        if mask is not None:
            options["mask"] = mask
        with client_of(target, brings_server=True) as client:
            protocol = _protocol(wish.show)
            wants_partials = protocol is not None or wish.partials is not None
            partial_images = _PARTIAL_IMAGES if wants_partials else 0
            stream = client.stream(prompt, partial_images=partial_images, **options)
            with stream, _told(protocol) as tell:
                result = _draw(stream, wish, tell)
            paths = _save(result, wish.output)
        if target.json:
            print_json(_described(result, paths))
        else:
            print(*paths, sep="\n")  # noqa: T201

    return run(command, as_json=target.json)


def _options(wish: Wish) -> DrawOptions:
    """Return how the picture shall be; what is left to the server is left out."""
    ending = wish.output.suffix.lower()
    options: DrawOptions = {"output_format": wish.format or _FORMAT_OF_ENDING.get(ending, "png")}
    if wish.size != "auto":
        options["size"] = wish.size
    if wish.quality != "auto":
        options["quality"] = wish.quality
    if wish.background != "auto":
        options["background"] = wish.background
    if wish.seed is not None:
        options["seed"] = wish.seed
    if wish.negative_prompt is not None:
        options["negative_prompt"] = wish.negative_prompt
    if wish.steps is not None:
        options["steps"] = wish.steps
    if wish.guidance is not None:
        options["guidance"] = wish.guidance
    if wish.lora:
        options["loras"] = [_lora(text) for text in wish.lora]
    if wish.strength is not None:
        options["strength"] = wish.strength
    if wish.model is not None:
        options["model"] = wish.model
    if wish.image_model is not None:
        options["image_model"] = wish.image_model
    return options


def _lora(text: str) -> Lora:
    """Read `NAME` or `NAME=WEIGHT`.

    Raises:
        InvalidRequest: what stands behind the last `=` is no number.
    """
    name, equals, weight = text.rpartition("=")
    if not equals:
        return {"name": text}
    try:
        return {"name": name, "weight": float(weight)}
    except ValueError:
        raise InvalidRequest(
            f"--lora wants NAME or NAME=WEIGHT, not '{text}'.", param="loras"
        ) from None


def _draw(stream: DrawingStream[Generated], wish: Wish, tell: Tell) -> Generated:
    for step in stream:
        if isinstance(step, PartialImage) and wish.partials is not None:
            step.image.save(wish.partials / f"partial-{step.index}.{step.image.format or 'png'}")
        tell(step)
    return stream.result()


def _save(result: Generated, output: Path) -> list[Path]:
    """Save all pictures: the first as `output`, others with a number before its ending."""
    first, *others = result.images
    paths = [first.save(output)]
    for number, picture in enumerate(others, start=2):
        paths.append(picture.save(output.with_stem(f"{output.stem}-{number}")))
    return paths


def _described(result: Generated, paths: list[Path]) -> dict[str, object]:
    calls = [call.to_object() for call in result.calls]
    usage = result.usage
    return {
        "response_id": result.id,
        "pictures": [
            {
                "path": str(path),
                **{name: value for name, value in call.items() if name not in {"result", "type"}},
            }
            for path, call in zip(paths, calls, strict=True)
        ],
        "usage": None if usage is None else usage.to_object(),
    }


def _protocol(show: Show) -> Protocol | None:
    if show == "none":
        return None
    if show != "auto":
        return show
    return detect_here() if sys.stdout.isatty() else None


@contextmanager
def _told(protocol: Protocol | None) -> Generator[Tell]:
    """Yield what tells a person at a terminal how far the picture is; elsewhere it is silent."""
    screen = None if protocol is None else Screen(protocol, sys.stderr)
    if not sys.stderr.isatty() or not sys.stdout.isatty():
        yield lambda step: _show(step, screen)
        return
    from rich.console import Console
    from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    bar = Bar(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    with bar:
        task = bar.add_task("asking", total=2 + _PARTIAL_IMAGES)

        def tell(step: Progress[Generated]) -> None:
            match step:
                case Generating():
                    bar.update(task, description="drawing", completed=1)
                case PartialImage(index=index):
                    bar.update(task, completed=2 + index)
                case Completed() | Failed():
                    bar.stop()
            if _picture_of(step) is not None and screen is not None:
                bar.stop()  # it stands where the picture goes
                _show(step, screen)
                if isinstance(step, PartialImage):
                    bar.start()

        yield tell


def _show(step: Progress[Generated], screen: Screen | None) -> None:
    picture = _picture_of(step)
    if picture is not None and screen is not None:
        screen.show(picture)


def _picture_of(step: Progress[Generated]) -> Picture | None:
    match step:
        case PartialImage(image):
            return image
        case Completed(result):
            return result.image
        case _:
            return None
