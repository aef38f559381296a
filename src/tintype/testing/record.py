"""Records live traffic into a cassette: a proxy between a client and the real service."""

from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final, Self
from urllib.parse import urlsplit

import anyio
import httpx2
from starlette.types import Receive, Scope, Send

from tintype.protocol.codec import encode
from tintype.testing.arrive import read_request, whole_body
from tintype.testing.asked import AskedRequest
from tintype.testing.cassette import (
    Cassette,
    Exchange,
    recorded_reply,
    recorded_request,
    save,
    secrets_of,
)
from tintype.testing.loopback import HANG_UP, Loopback

_TIMEOUT: Final = httpx2.Timeout(600.0, connect=30.0)
_OURS: Final = frozenset(
    {"host", "connection", "accept-encoding", "content-length", "transfer-encoding"}
)
_THEIRS: Final = frozenset(
    {"connection", "content-encoding", "content-length", "transfer-encoding"}
)


class RecordingProxy:
    """Passes requests on to `upstream` and writes down what was said, without keys.

    The cassette is written anew after each exchange that came to its end. A client takes `url` as
    its base URL, and its own key, which is passed on. To be used as a context manager.

    Args:
        cassette: the file to write; pictures go into the folder of the same name.
        upstream: the base URL of the real service, such as `https://openrouter.ai/api/v1`.
        loopback: a socket to answer on, which is already open.
    """

    def __init__(
        self, cassette: Path | str, *, upstream: str, loopback: Loopback | None = None
    ) -> None:
        self._path = Path(cassette)
        self._upstream = upstream.rstrip("/")
        self._base_path = urlsplit(self._upstream).path
        self._cassette = Cassette(upstream=self._upstream)
        self._pictures: dict[str, bytes] = {}
        self._secrets: set[str] = set()
        self._loopback = loopback
        self._stack = ExitStack()
        self._root = ""
        self.requests: list[AskedRequest] = []

    @property
    def url(self) -> str:
        """What the client takes as its base URL; its path is that of `upstream`."""
        return self._root + self._base_path

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            loopback = self._loopback or stack.enter_context(Loopback())
            client = httpx2.AsyncClient(timeout=_TIMEOUT)
            self._client = stack.enter_context(loopback.portal.wrap_async_context_manager(client))
            stack.enter_context(loopback.showing(self))
            self._root = loopback.root
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        if scope["type"] != "http":
            await receive()
            await send({"type": "websocket.close", "code": 1008, "reason": "not recorded"})
            return
        asked = await read_request(scope, await whole_body(receive))
        self.requests.append(asked)
        self._secrets |= secrets_of(asked)
        is_whole = False

        async def pass_on() -> None:
            nonlocal is_whole
            is_whole = await self._pass_on(asked, scope, send)
            passing.cancel_scope.cancel()

        async with anyio.create_task_group() as passing:
            passing.start_soon(pass_on)
            while (await receive())["type"] != "http.disconnect":
                pass
            passing.cancel_scope.cancel()  # nobody listens any more: the work upstream may stop
        if not is_whole:
            scope["extensions"][HANG_UP]["now"]()

    async def _pass_on(self, asked: AskedRequest, scope: Scope, send: Send) -> bool:
        query = scope["query_string"].decode("latin-1")
        url = self._upstream + asked.path.removeprefix(self._base_path)
        headers = [(n, v) for n, v in asked.headers.items() if n not in _OURS]
        parts: list[bytes] = []
        try:
            async with self._client.stream(
                asked.method,
                f"{url}?{query}" if query else url,
                headers=[*headers, ("accept-encoding", "identity")],
                content=asked.content,
            ) as reply:
                asked.status = reply.status_code
                await _start(send, reply.status_code, reply.headers.items())
                async for chunk in reply.aiter_bytes():
                    parts.append(chunk)
                    await send({"type": "http.response.body", "body": chunk, "more_body": True})
        except httpx2.HTTPError as error:
            if asked.status is None:
                await _say_unreachable(send, self._upstream, error)
                return True
            return False  # it broke off: so does our reply, and nothing is written down
        self._write(asked, reply.headers.items(), b"".join(parts))
        await send({"type": "http.response.body", "body": b""})
        return True

    def _write(self, asked: AskedRequest, headers: Iterable[tuple[str, str]], body: bytes) -> None:
        assert asked.status is not None
        keep = self._pictures.__setitem__
        self._cassette.exchanges.append(
            Exchange(
                request=recorded_request(asked, self._base_path, keep),
                reply=recorded_reply(asked.status, headers, body, keep),
            )
        )
        save(self._cassette, self._path, self._pictures, self._secrets)


async def _start(send: Send, status: int, headers: Iterable[tuple[str, str]]) -> None:
    kept = [(n.encode("latin-1"), v.encode("latin-1")) for n, v in headers if n not in _THEIRS]
    await send({"type": "http.response.start", "status": status, "headers": kept})


async def _say_unreachable(send: Send, upstream: str, error: httpx2.HTTPError) -> None:
    message = f"{upstream} cannot be reached to be recorded: {error or type(error).__name__}."
    body = encode(
        {"error": {"message": message, "type": "server_error", "param": None, "code": 502}}
    )
    await _start(send, 502, [("content-type", "application/json"), ("x-should-retry", "false")])
    await send({"type": "http.response.body", "body": body})
