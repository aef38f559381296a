"""Owns what tests need: a scripted server, recordings, and stand-ins for every seam.

For the tests of applications see `docs/client/testing.md`. Names are loaded when they are used,
because pytest loads this room into every run. Knows all other rooms but the command line.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tintype.testing.asked import AskedRequest, UploadedFile
    from tintype.testing.engine import ScriptedEngine
    from tintype.testing.loopback import Loopback
    from tintype.testing.record import RecordingProxy
    from tintype.testing.replay import CassetteMiss, ReplayServer
    from tintype.testing.script import (
        CutStream,
        FailPicture,
        GarbleEvent,
        HangUp,
        Moderate,
        Refuse,
        SlowFirstByte,
        Succeed,
    )
    from tintype.testing.server import ScriptedServer

_HOMES = {
    "AskedRequest": "asked",
    "CassetteMiss": "replay",
    "CutStream": "script",
    "FailPicture": "script",
    "GarbleEvent": "script",
    "HangUp": "script",
    "Loopback": "loopback",
    "Moderate": "script",
    "RecordingProxy": "record",
    "Refuse": "script",
    "ReplayServer": "replay",
    "ScriptedEngine": "engine",
    "ScriptedServer": "server",
    "SlowFirstByte": "script",
    "Succeed": "script",
    "UploadedFile": "asked",
}

__all__ = [
    "AskedRequest",
    "CassetteMiss",
    "CutStream",
    "FailPicture",
    "GarbleEvent",
    "HangUp",
    "Loopback",
    "Moderate",
    "RecordingProxy",
    "Refuse",
    "ReplayServer",
    "ScriptedEngine",
    "ScriptedServer",
    "SlowFirstByte",
    "Succeed",
    "UploadedFile",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    except ModuleNotFoundError as error:
        raise ImportError(
            f"{__name__}.{name} needs the server, and there is no "
            f"{(error.name or '').partition('.')[0]}: "
            "pip install 'tintype[server]'"
        ) from error
