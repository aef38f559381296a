"""The commands `tintype keys …`: they change the file of the keys, beside a running server or not.

Imported for every help text, so what is heavy is imported where it is used.
"""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import App, Parameter

if TYPE_CHECKING:
    from tintype.service.keys import Keys
    from tintype.store.keys import KeyRow

app = App(name="keys", help="Make, list, change and revoke the keys that callers need.")

_DAY_S = 24 * 3600


@app.command
def create(
    name: str,
    *,
    project: str | None = None,
    scope: Annotated[tuple[Literal["generate", "read", "admin"], ...], Parameter(negative=())] = (
        "generate",
        "read",
    ),
    limit: Annotated[tuple[str, ...], Parameter(negative=())] = (),
    expires_days: float | None = None,
    data: Path | None = None,
    config: Path | None = None,
) -> int:
    """Make a key and print it. It is shown this once and stored nowhere.

    Parameters
    ----------
    name
        What the key is called here.
    project
        What it makes belongs to this; keys of one project share everything. [default: NAME]
    scope
        What it is good for: generate, read, admin; may be repeated.
    limit
        NAME=VALUE of one of the settings `keys.NAME`; may be repeated.
    expires_days
        Days after which it opens nothing.
    data
        Data folder of the server.
    config
        TOML file with settings.
    """
    with _keys(data, config) as keys:
        expires_after_s = None if expires_days is None else round(expires_days * _DAY_S)
        _show(
            keys.create(
                name,
                project=project,
                scopes=scope,
                limits=dict(map(_pair, limit)),
                expires_after_s=expires_after_s,
            )
        )
    return 0


@app.command(name="list")
def list_keys(*, data: Path | None = None, config: Path | None = None) -> int:
    """List all keys, without their secrets.

    Parameters
    ----------
    data
        Data folder of the server.
    config
        TOML file with settings.
    """
    with _keys(data, config) as keys:
        rows = [_described(row, keys.state(row)) for row in keys.all()]
    show_table(("NAME", "ID", "PROJECT", "SCOPES", "STATE", "CREATED", "EXPIRES"), rows)
    return 0


@app.command
def revoke(name: str, *, data: Path | None = None, config: Path | None = None) -> int:
    """Let a key open nothing any more, at once. What belongs to its project stays.

    Parameters
    ----------
    name
        Name of the key.
    data
        Data folder of the server.
    config
        TOML file with settings.
    """
    with _keys(data, config) as keys:
        keys.revoke(name)
    return 0


@app.command
def rotate(
    name: str,
    *,
    grace_hours: float = 0,
    data: Path | None = None,
    config: Path | None = None,
) -> int:
    """Give a key a new secret and print it; project, scopes and usage stay.

    Parameters
    ----------
    name
        Name of the key.
    grace_hours
        Hours for which the old secret opens as well.
    data
        Data folder of the server.
    config
        TOML file with settings.
    """
    with _keys(data, config) as keys:
        _show(keys.rotate(name, grace_s=round(grace_hours * 3600)))
    return 0


@app.command
def log(*, data: Path | None = None, config: Path | None = None) -> int:
    """Show every change of keys that was ever made, oldest first.

    Parameters
    ----------
    data
        Data folder of the server.
    config
        TOML file with settings.
    """
    with _keys(data, config) as keys:
        changes = keys.changes()
    show_table(
        ("TIME", "ACTION", "NAME", "ID", "PROJECT", "DETAIL"),
        [
            (_time(one.changed_at), one.action, one.name, one.key_id, one.project, one.detail)
            for one in changes
        ],
    )
    return 0


@contextmanager
def _keys(data: Path | None, config: Path | None) -> "Generator[Keys]":
    """Open the keys; a failure is told and ends the command with status 1."""
    from tintype.app import open_keys
    from tintype.clock import SystemClock
    from tintype.errors import TintypeError
    from tintype.ids import SystemEntropy
    from tintype.settings import load_settings

    try:
        settings = load_settings(
            config, flags={"store": {"folder": None if data is None else str(data)}}
        )
        keys = open_keys(settings, clock=SystemClock(), entropy=SystemEntropy())
        try:
            yield keys
        finally:
            keys.close()
    except TintypeError as error:
        print(f"tintype: {error.message}", file=sys.stderr)  # noqa: T201
        raise SystemExit(1) from None


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    return name.strip(), value.strip()


def _described(row: "KeyRow", state: str) -> tuple[str, ...]:
    expires = "never" if row.expires_at is None else _time(row.expires_at)
    scopes = ",".join(row.scopes)
    return row.name, row.id, row.project, scopes, state, _time(row.created_at), expires


def _time(seconds: int) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _show(text: str) -> None:
    print(text)  # noqa: T201


def show_table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Print columns of equal width: read by people and by `awk`."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    for row in (head, *rows):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        _show("  ".join(cells).rstrip())
