"""Owns the command line: arguments in, progress and paths out. Talks to servers like any client.

Commands import what they need when they run, so that help is quick.
"""

import sys
from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

from tintype import __version__
from tintype.cli.keys import app as keys
from tintype.cli.responses import app as responses
from tintype.cli.store import app as store
from tintype.cli.target import Target
from tintype.cli.wish import Wish

_OWN = Target()
_AS_IT_COMES = Wish()

app = App(
    name="tintype",
    help_format="plaintext",  # markdown would cost every start 30 ms of imports
    help="The open, self-hosted image server that speaks the Responses API.",
    version=__version__,
)


app.command(keys)
app.command(responses)
app.command(store)
app.register_install_completion_command(  # pyright: ignore[reportUnknownMemberType] - untyped
    add_to_startup=False
)


@app.command
def serve(
    *,
    host: str | None = None,
    port: int | None = None,
    data: Path | None = None,
    config: Path | None = None,
    allow_anyone: Annotated[bool | None, Parameter(negative=())] = None,
    standby: Annotated[bool | None, Parameter(negative=())] = None,
    engine: str | None = None,
    model: str | None = None,
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
    standby
        Wait until the folder's server has ended or hangs, then take its place.
    engine
        Serve one model with this engine (vignette, diffusers), whatever the settings list.
    model
        Repository, folder or file of the model, for engine diffusers.
    """
    from tintype.cli.serve import serve_until_stopped

    return serve_until_stopped(
        host=host,
        port=port,
        data=data,
        config=config,
        allow_anyone=allow_anyone,
        standby=standby,
        engine=engine,
        model=model,
    )


@app.command
def generate(prompt: str, *, wish: Wish = _AS_IT_COMES, target: Target = _OWN) -> int:
    """Draw a picture and save it. Prints the path of the file.

    Without --url a server is started for this one picture and stopped afterwards.

    Parameters
    ----------
    prompt
        What to draw.
    """
    from tintype.cli.generate import make_picture

    return make_picture(prompt, wish, target)


@app.command
def edit(
    prompt: str,
    *images: str,
    mask: str | None = None,
    wish: Wish = _AS_IT_COMES,
    target: Target = _OWN,
) -> int:
    """Change a picture, or make one from several, and save it. Prints the path of the file.

    Without --url a server is started for this one picture and stopped afterwards.

    Parameters
    ----------
    prompt
        What to change.
    images
        Pictures to start from: files, URLs, or ids of uploaded files.
    mask
        File that is transparent where the picture may change.
    """
    from tintype.cli.generate import make_picture

    return make_picture(prompt, wish, target, images=images, mask=mask)


@app.command
def models(*, target: Target = _OWN) -> int:
    """List the models of a server."""
    from tintype.cli.responses import list_models

    return list_models(target)


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


@app.command
def usage(
    *,
    days: int = 30,
    project: str | None = None,
    json: Annotated[bool, Parameter(negative=())] = False,
    data: Path | None = None,
    config: Path | None = None,
) -> int:
    """Show what each key has used.

    Parameters
    ----------
    days
        How many days back, today included.
    project
        Only this project.
    json
        One JSON array with a line for each day, key and model.
    data
        Data folder of the server.
    config
        TOML file with settings.
    """
    from tintype.cli.usage import show_usage

    return show_usage(days=days, project=project, as_json=json, data=data, config=config)


@app.command
def doctor(*, config: Path | None = None) -> int:
    """Say what this machine has, and what would make pictures come faster.

    Parameters
    ----------
    config
        TOML file with settings.
    """
    from tintype.cli.doctor import examine

    return examine(config=config)


def main() -> None:
    """Run the command line."""
    try:
        app()
    except ModuleNotFoundError as error:
        if (error.name or "tintype").partition(".")[0] == "tintype":
            raise
        said = f"tintype: {error.name} is not installed, which the server needs: "
        print(f"{said}pip install 'tintype[server]'", file=sys.stderr)  # noqa: T201
        sys.exit(1)
