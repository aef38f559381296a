"""The commands `tintype store …`: whether a data folder is whole, and copies of it.

Imported for every help text, so what is heavy is imported where it is used.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

from cyclopts import App, Parameter

if TYPE_CHECKING:
    from tintype.settings import Settings
    from tintype.upkeep import BackupReport, CheckReport

R = TypeVar("R", "CheckReport", "BackupReport")

app = App(name="store", help="Check and back up a data folder.")


@app.command
def check(
    *,
    json: Annotated[bool, Parameter(negative=())] = False,
    data: Path | None = None,
    config: Path | None = None,
) -> int:
    """Say whether everything in a data folder is whole. Its server must be stopped.

    Reads the whole database, every event log and every picture, and changes nothing.

    Parameters
    ----------
    json
        One JSON object with counts and faults.
    data
        Data folder of the server.
    config
        TOML file with settings.
    """
    from tintype.upkeep import check_store

    return _tell(check_store, _checked, as_json=json, data=data, config=config)


@app.command
def backup(
    dest: Path,
    /,
    *,
    json: Annotated[bool, Parameter(negative=())] = False,
    data: Path | None = None,
    config: Path | None = None,
) -> int:
    """Copy a data folder to a new folder, also while its server runs.

    To restore, start a server on the copy.

    Parameters
    ----------
    dest
        Folder to make.
    json
        One JSON object with counts and faults.
    data
        Data folder of the server.
    config
        TOML file with settings.
    """
    from tintype.upkeep import back_up_store

    return _tell(
        lambda settings: back_up_store(settings, dest.absolute()),
        _backed_up,
        as_json=json,
        data=data,
        config=config,
    )


def _tell(
    work: "Callable[[Settings], R]",
    describe: "Callable[[R], str]",
    *,
    as_json: bool,
    data: Path | None,
    config: Path | None,
) -> int:
    """Do the work and print what came of it; return the exit status."""
    from tintype.errors import TintypeError
    from tintype.protocol.codec import encode
    from tintype.settings import load_settings

    try:
        settings = load_settings(
            config, flags={"store": {"folder": None if data is None else str(data)}}
        )
        report = work(settings)
    except TintypeError as error:
        print(f"tintype: {error.message}", file=sys.stderr)  # noqa: T201
        return 1
    print(encode(report).decode() if as_json else describe(report))  # noqa: T201
    if not as_json:
        for fault in report.faults:
            print(f"tintype: {fault}", file=sys.stderr)  # noqa: T201
    return 1 if report.faults else 0


def _checked(report: "CheckReport") -> str:
    strays = f"{report.stray_pictures} pictures that nothing refers to ({report.stray_bytes} bytes)"
    read = f"{report.responses} responses, {report.events} events, {report.pictures} pictures"
    found = f"{len(report.faults)} faults" if report.faults else "all whole"
    return f"{read}: {found}; {strays}"


def _backed_up(report: "BackupReport") -> str:
    return f"{report.folder}: {report.pictures} pictures, {report.picture_bytes} bytes"
