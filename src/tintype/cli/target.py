"""Which server a command asks, and how it says what went wrong. Shared by all that ask one."""

import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Final

from cyclopts import Parameter

if TYPE_CHECKING:
    from tintype.client import Client

INTERRUPTED: Final = 130  # 128 + SIGINT, as shells expect


@Parameter(name="*")
@dataclass(frozen=True, kw_only=True)
class Target:
    """The server to ask, and the form of the answer."""

    url: Annotated[
        str | None,
        Parameter(help="Server to ask: a URL, openai, openrouter or local."),
    ] = None
    api_key: Annotated[
        str | None,
        Parameter(help="Key to send. [default: the environment's for that server]"),
    ] = None
    json: Annotated[bool, Parameter(help="Print JSON, for scripts.", negative=())] = False


@contextmanager
def client_of(target: Target, *, brings_server: bool = False) -> Generator["Client"]:
    """Yield a client of the server that `target` names.

    If it names none, that is what the environment names; with `brings_server` a server of the
    command's own, so that nothing is ever billed to a key that happens to lie about.
    """
    from tintype.client import Client

    if brings_server:
        with server_at(target.url) as url, Client(url, target.api_key) as client:
            yield client
    else:
        with Client(target.url, target.api_key) as client:
            yield client


@contextmanager
def server_at(url: str | None) -> Generator[str]:
    """Yield the URL of a server: the given one, the one that `TINTYPE_BASE_URL` names, or its own.

    A server of its own runs until the block ends.
    """
    from tintype.client.environment import named_url

    url = url or named_url()
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


def run(command: Callable[[], None], *, as_json: bool) -> int:
    """Run a command; say what went wrong on standard error; return the exit status."""
    from tintype.errors import TintypeError

    try:
        command()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has enough
        return 0
    except (TintypeError, OSError) as error:
        _complain(error, as_json=as_json)
        return 1
    return 0


def print_json(value: object) -> None:
    """Print one line of JSON."""
    from tintype.protocol.codec import encode

    print(encode(value).decode(), flush=True)  # noqa: T201


def words_of(error: Exception) -> str:
    """Return what an error says, of a file as other commands say it."""
    if isinstance(error, OSError) and error.filename and error.strerror:
        return f"{error.filename}: {error.strerror}"
    return str(error)


def _complain(error: Exception, *, as_json: bool) -> None:
    from tintype.errors import CallError, TintypeError
    from tintype.protocol.codec import encode

    if not as_json:
        print(f"tintype: {words_of(error)}", file=sys.stderr)  # noqa: T201
        return
    said: dict[str, object] = {"message": words_of(error)}
    if isinstance(error, TintypeError):
        said |= {"code": error.code, "param": error.param}
    if isinstance(error, CallError):
        said |= {
            "fault": error.fault,
            "status": error.status or None,
            "request_id": error.request_id,
            "response_id": error.response_id,
        }
    print(encode({"error": said}).decode(), file=sys.stderr)  # noqa: T201
