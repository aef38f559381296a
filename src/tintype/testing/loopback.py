"""One socket of this machine, a thread that answers on it, and what is put behind it.

Knows nothing of what the applications do.
"""

import socket
import threading
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from types import TracebackType
from typing import Any, Final, Self, cast

import uvicorn
from anyio.from_thread import BlockingPortal, start_blocking_portal
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from tintype.http.pieces import PiecewiseWebSocket

HANG_UP: Final = "tintype.hang_up"
"""The scope's extension that has a function, `now`: close the connection once all is sent."""

_MAX_MESSAGE_BYTES: Final = 256 * 1024 * 1024


class _Protocol(HttpToolsProtocol):
    """uvicorn's HTTP, whose connection the application may close at any point."""

    def on_message_begin(self) -> None:
        super().on_message_begin()
        extensions = {HANG_UP: {"now": self.transport.close}}
        cast("dict[str, Any]", self.scope)["extensions"] = extensions


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.is_up = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_up.set()


class Loopback:
    """Serves one application at a time; the address stays the same.

    Attributes:
        portal: calls into the thread's event loop.
    """

    portal: BlockingPortal

    def __init__(self) -> None:
        self._app: ASGIApp | None = None
        self._stack = ExitStack()
        self._port = 0

    @property
    def root(self) -> str:
        """The address as a URL, without a path."""
        return f"http://127.0.0.1:{self._port}"

    def __enter__(self) -> Self:
        listener = self._stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=512))
        self._port = listener.getsockname()[1]
        self.portal = self._stack.enter_context(start_blocking_portal())
        server = _Server(
            uvicorn.Config(
                self._answer,
                http=_Protocol,
                ws=PiecewiseWebSocket,
                ws_max_size=_MAX_MESSAGE_BYTES,
                interface="asgi3",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=1,
            )
        )
        running = self.portal.start_task_soon(server.serve, [listener])
        running.add_done_callback(lambda _: server.is_up.set())  # also when it could not start

        def stop() -> None:
            server.should_exit = server.force_exit = True
            running.result()

        self._stack.callback(stop)
        server.is_up.wait()
        if running.done():
            self._stack.close()
            raise RuntimeError("the server could not start")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    @contextmanager
    def showing(self, app: ASGIApp) -> Generator[None]:
        """Answer with `app` while the block runs."""
        before, self._app = self._app, app
        try:
            yield
        finally:
            self._app = before

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._app is not None:
            await self._app(scope, receive, send)
        elif scope["type"] == "http":  # a client that was left over from an earlier test
            scope["extensions"][HANG_UP]["now"]()
