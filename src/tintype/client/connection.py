"""One connection to a server that speaks the Responses API: requests out, typed events in."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Final

import httpx2
import msgspec

from tintype.errors import ServerReplyError
from tintype.protocol.codec import encode
from tintype.protocol.events import Event, UnknownEvent, parse_event
from tintype.protocol.sse import SseParser

_DONE: Final = b"[DONE]"


class _ErrorBody(msgspec.Struct):
    message: str = "The server sent an error without a message."
    param: str | None = None
    code: str | int | None = None


class _ErrorReply(msgspec.Struct):
    error: _ErrorBody


class Connection:
    """Speaks to the server at `base_url`, with or without its `/v1`."""

    def __init__(self, base_url: str) -> None:
        root = base_url.rstrip("/")
        self._root = root if root.endswith("/v1") else f"{root}/v1"
        # pictures may take minutes; a silent server is noticed by the missing heartbeat
        self._http = httpx2.Client(timeout=httpx2.Timeout(60.0, connect=10.0))

    def __enter__(self) -> "Connection":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._http.close()

    @contextmanager
    def stream(self, request: dict[str, Any]) -> Generator[Iterator[Event | UnknownEvent]]:
        """Create a response and yield its events; leaving the block hangs up.

        Raises:
            ServerReplyError: the server refused, was not reached, or broke off.
        """
        content = encode({**request, "stream": True})
        headers = {"content-type": "application/json", "accept": "text/event-stream"}
        try:
            with self._http.stream(
                "POST", f"{self._root}/responses", content=content, headers=headers
            ) as reply:
                if reply.status_code != 200:
                    reply.read()
                    raise _reply_error(reply)
                yield _events(reply)
        except httpx2.HTTPError as error:
            raise ServerReplyError(
                f"The server at {self._root} cannot be reached: {error}", http_status=0
            ) from error


def _events(reply: httpx2.Response) -> Iterator[Event | UnknownEvent]:
    parser = SseParser()
    for chunk in reply.iter_raw():
        for event in parser.feed(chunk):
            if event.data == _DONE:
                return
            yield parse_event(event.data)


def _reply_error(reply: httpx2.Response) -> ServerReplyError:
    request_id = reply.headers.get("x-request-id")
    try:
        body = msgspec.json.decode(reply.content, type=_ErrorReply).error
    except msgspec.DecodeError:
        body = _ErrorBody(message=f"The server answered with status {reply.status_code}.")
    return ServerReplyError(
        body.message,
        http_status=reply.status_code,
        param=body.param,
        code=None if body.code is None else str(body.code),
        request_id=request_id,
    )
