"""Owns the command line: arguments in, progress and paths out. Talks to servers like any client.

Commands import what they need when they run, so that help is quick.
"""

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

from tintype import __version__
from tintype.cli.keys import app as keys

app = App(
    name="tintype",
    help_format="plaintext",  # markdown would cost every start 30 ms of imports
    help="The open, self-hosted image server that speaks the Responses API.",
    version=__version__,
)


app.command(keys)


@app.command
def serve(
    *,
    host: str | None = None,
    port: int | None = None,
    data: Path | None = None,
    config: Path | None = None,
    allow_anyone: Annotated[bool | None, Parameter(negative=())] = None,
) -> int:
    """Run the server until it is interrupted.

    Prints one line with its address on standard output when it is ready.

    Parameters
    ----------
    host
        Address to listen on. [default: 127.0.0.1]
    port
        TCP port; 0 picks a free one. [default: 8484]
    data
        Folder for responses and pictures. [default: ~/.local/share/tintype]
    config
        TOML file with settings.
    allow_anyone
        Answer strangers too, though there are no keys.
    """
    from tintype.cli.serve import serve_until_stopped

    return serve_until_stopped(
        host=host, port=port, data=data, config=config, allow_anyone=allow_anyone
    )


@app.command
def generate(
    prompt: str,
    *,
    output: Annotated[Path, Parameter(alias="-o")] = Path("picture.png"),
    size: str = "auto",
    seed: int | None = None,
    quality: str = "auto",
    format: str | None = None,
    background: str = "auto",
    partials: Path | None = None,
    url: str | None = None,
) -> int:
    """Draw a picture and save it. Prints the path of the file.

    Without --url a server is started for this one picture and stopped afterwards.

    Parameters
    ----------
    prompt
        What to draw.
    output
        File to write; its ending chooses the format.
    size
        WIDTHxHEIGHT, or auto.
    seed
        The same prompt, seed and size give the same picture.
    quality
        low, medium, high or auto.
    format
        png, webp or jpeg, whatever the file is called.
    background
        transparent, opaque or auto.
    partials
        Folder for the pictures on the way.
    url
        Server to ask, such as http://127.0.0.1:8484.
    """
    from tintype.cli.generate import Wish, generate_picture

    wish = Wish(
        prompt=prompt,
        output=output,
        size=size,
        seed=seed,
        quality=quality,
        format=format,
        background=background,
        partials=partials,
    )
    return generate_picture(wish, url=url)


@app.command
def replay(
    file: Path,
    *,
    output: Annotated[Path | None, Parameter(alias="-o")] = None,
    source: Annotated[list[Path] | None, Parameter(negative=())] = None,
    mask: Path | None = None,
    url: str | None = None,
) -> int:
    """Draw a picture again from what its file says of how it was made. Prints the path.

    Says whether it is the same. Without --url a server is started and stopped as for generate.

    Parameters
    ----------
    file
        Picture that Tintype has made.
    output
        File to write. [default: FILE with -again before its ending]
    source
        Picture that an edit started from; repeat it for several, in their order.
    mask
        Mask that an edit was made with.
    url
        Server to ask, such as http://127.0.0.1:8484.
    """
    from tintype.cli.replay import Given, replay_picture

    given = Given(
        file=file,
        output=output or file.with_stem(f"{file.stem}-again"),
        sources=source or [],
        mask=mask,
    )
    return replay_picture(given, url=url)


def main() -> None:
    """Run the command line."""
    app()
