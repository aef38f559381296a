"""The command `tintype serve`."""

import sys
from pathlib import Path

from tintype.app import Address, Server, run_to_end
from tintype.errors import TintypeError
from tintype.settings import load_settings
from tintype.telemetry import configure_logs


def serve_until_stopped(
    *,
    host: str | None,
    port: int | None,
    data: Path | None,
    config: Path | None,
    allow_anyone: bool | None,
) -> int:
    """Run a server; return the exit status."""
    try:
        settings = load_settings(
            config,
            flags={
                "server": {"host": host, "port": port, "allow_anyone": allow_anyone},
                "store": {"folder": None if data is None else str(data)},
            },
        )
        configure_logs()
        run_to_end(Server(settings), _announce)
    except TintypeError as error:
        print(f"tintype: {error.message}", file=sys.stderr)  # noqa: T201
        return 1
    except KeyboardInterrupt:
        pass  # uvicorn has already shut down in order, and passes the signal on
    return 0


def _announce(address: Address) -> None:
    print(f"Tintype is ready at {address.url}", flush=True)  # noqa: T201
