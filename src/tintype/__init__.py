"""Tintype: the open, self-hosted image server that speaks the Responses API, and its client.

The client is imported when it is first named: `import tintype` alone costs nothing.
"""

from typing import TYPE_CHECKING

from tintype.errors import CallError, TintypeError

if TYPE_CHECKING:
    from tintype.client import AsyncClient, Client

__version__ = "0.1.0"

__all__ = ["AsyncClient", "CallError", "Client", "TintypeError", "__version__"]


def __getattr__(name: str) -> object:
    if name in {"AsyncClient", "Client"}:
        from tintype import client

        return getattr(client, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
