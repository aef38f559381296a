"""Tintype: the open, self-hosted image server that speaks the Responses API, and its client.

Names are imported when they are first used: `import tintype` alone costs next to nothing.
"""

TYPE_CHECKING = False  # as type checkers know it; `typing` itself would cost some milliseconds
if TYPE_CHECKING:
    from tintype.client import AsyncClient, Client
    from tintype.errors import CallError, TintypeError

__version__ = "0.1.0"

__all__ = ["AsyncClient", "CallError", "Client", "TintypeError", "__version__"]

_HOMES = {
    "AsyncClient": "tintype.client",
    "CallError": "tintype.errors",
    "Client": "tintype.client",
    "TintypeError": "tintype.errors",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
