"""The command `tintype serve`."""

import resource
import sys
from pathlib import Path
from typing import Final

import msgspec
import structlog

from tintype.app import Address, Server, run_to_end
from tintype.errors import TintypeError
from tintype.settings import (
    OPENAI_IMAGE_MODELS,
    ModelSettings,
    SettingsError,
    load_settings,
)
from tintype.telemetry import configure_logs

_OTHER_FILES: Final = 1_000  # of the database, of pictures that are read, of engines

_log = structlog.get_logger()


def serve_until_stopped(
    *,
    host: str | None,
    port: int | None,
    data: Path | None,
    config: Path | None,
    allow_anyone: bool | None,
    standby: bool | None,
    engine: str | None,
    model: str | None,
) -> int:
    """Run a server; return the exit status."""
    try:
        settings = load_settings(
            config,
            flags={
                "server": {"host": host, "port": port, "allow_anyone": allow_anyone},
                "store": {"folder": None if data is None else str(data), "standby": standby},
            },
        )
        if engine is not None or model is not None:
            one = _model_settings(engine or "diffusers", model)
            settings = msgspec.structs.replace(settings, models=(one,))
        configure_logs()
        _allow_open_files(settings.limits.streams)
        run_to_end(Server(settings), _announce)
    except TintypeError as error:
        print(f"tintype: {error.message}", file=sys.stderr)  # noqa: T201
        return 1
    except KeyboardInterrupt:
        pass  # uvicorn has already shut down in order, and passes the signal on
    return 0


def _allow_open_files(streams: int) -> None:
    """Let this process have so many connections open, as far as the system lets it decide."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = streams + _OTHER_FILES
    if hard != resource.RLIM_INFINITY:
        wanted = min(wanted, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    if wanted < streams:
        _log.warning("few_open_files", limit=wanted, streams=streams)


def _model_settings(engine: str, source: str | None) -> ModelSettings:
    """Return the settings of a model that the command line names.

    Raises:
        SettingsError: the engine needs a model, or takes none.
    """
    name = engine if source is None else Path(source).stem
    try:
        return ModelSettings(name=name, engine=engine, source=source, aliases=OPENAI_IMAGE_MODELS)
    except ValueError as error:
        raise SettingsError(f"--engine {engine}: {error}.") from error


def _announce(address: Address) -> None:
    print(f"Tintype is ready at {address.url}", flush=True)  # noqa: T201
