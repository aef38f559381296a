"""uvicorn's HTTP, with what ASGI has only as a wait: being told that a client has hung up.

To wait for `http.disconnect` takes a task beside the reply, and a task costs more memory than all
else that an idle stream has. The scope's extension `HANGUP` calls instead. Other servers lack it,
and there the wait does (`replies.while_connected`). Knows nothing of what is sent.
"""

import asyncio
from collections.abc import Callable
from typing import Any, Final, TypeAlias, cast

from starlette.types import Scope
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HANGUP: Final = "tintype.hangup"

Act: TypeAlias = Callable[[], object]


class Hangup:
    """One connection, over which replies go one after the other."""

    __slots__ = ("_act", "_is_over")

    def __init__(self) -> None:
        self._act: Act | None = None
        self._is_over = False

    def then(self, act: Act) -> None:
        """Call `act` once the client has hung up: now, if it has."""
        self._act = act
        if self._is_over:
            act()

    def forget(self) -> None:
        """Call nothing any more: the reply has ended."""
        self._act = None

    def end(self) -> None:
        """The client has hung up."""
        self._is_over = True
        if self._act is not None:
            self._act()


class HangupProtocol(HttpToolsProtocol):
    """One connection of uvicorn's, with the extension in the scope of each of its requests."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin."""
        self._hangup = Hangup()
        super().connection_made(transport)

    def on_message_begin(self) -> None:
        """A request comes."""
        super().on_message_begin()
        cast("dict[str, Any]", self.scope)["extensions"] = {HANGUP: self._hangup}

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is gone, whoever closed it."""
        super().connection_lost(exc)
        self._hangup.end()


def hangup_of(scope: Scope) -> Hangup | None:
    """Return what tells of the client's hanging up, or None if the server has no such thing."""
    return scope.get("extensions", {}).get(HANGUP)
