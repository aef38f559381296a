"""Answers from a cassette, without the service that it was recorded from."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Literal, Self
from urllib.parse import urlsplit

from starlette.types import Receive, Scope, Send

from tintype.protocol.codec import encode
from tintype.testing.arrive import read_request, whole_body
from tintype.testing.asked import AskedRequest
from tintype.testing.cassette import (
    Exchange,
    RecordedRequest,
    differences,
    load,
    recorded_request,
    reply_body,
)
from tintype.testing.loopback import Loopback

Match = Literal["strict", "loose"]


class CassetteMiss(AssertionError):
    """A cassette has no answer to what was asked."""


class ReplayServer:
    """Gives each recorded answer once, to the first request that matches it, in recorded order.

    A request that nothing matches gets an error reply that says what is different, and the block
    ends with `CassetteMiss`, also if the application has swallowed the error. To be used as a
    context manager; a client takes `url` as its base URL, and any key.

    Args:
        cassette: the file that a `RecordingProxy` wrote.
        match: `strict` compares method, path, query and the whole body; `loose` compares method,
            path and the prompt.
        loopback: a socket to answer on, which is already open.

    Attributes:
        requests: every request, in the order of arrival.
    """

    def __init__(
        self,
        cassette: Path | str,
        *,
        match: Match = "strict",
        loopback: Loopback | None = None,
    ) -> None:
        self._path = Path(cassette)
        self._cassette = load(self._path)
        self._base_path = urlsplit(self._cassette.upstream).path
        self._match: Match = match
        self._left = list(enumerate(self._cassette.exchanges, start=1))
        self._loopback = loopback
        self._stack = ExitStack()
        self._root = ""
        self._misses: list[str] = []
        self.requests: list[AskedRequest] = []

    @property
    def url(self) -> str:
        """What the client takes as its base URL; its path is that of the recorded service."""
        return self._root + self._base_path

    @property
    def unused(self) -> Sequence[Exchange]:
        """What was not asked again."""
        return [exchange for _, exchange in self._left]

    def assert_all_used(self) -> None:
        """Assert that everything that was recorded was asked again."""
        left = "\n".join(f"  {number}. {_title(e.request)}" for number, e in self._left)
        assert not left, f"{self._path.name} has answers that were not asked for:\n{left}"

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            loopback = self._loopback or stack.enter_context(Loopback())
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
        if self._misses and error is None:
            raise CassetteMiss("\n".join(self._misses))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await receive()
            await send({"type": "websocket.close", "code": 1008, "reason": "not recorded"})
            return
        asked = await read_request(scope, await whole_body(receive))
        self.requests.append(asked)
        wanted = recorded_request(asked, self._base_path, lambda _name, _data: None)
        for number, exchange in self._left:
            if not self._differences(exchange.request, wanted):
                self._left.remove((number, exchange))
                body = reply_body(exchange.reply, self._read_picture)
                asked.status = exchange.reply.status
                await _answer(send, exchange.reply.status, exchange.reply.headers, body)
                return
        message = self._explain(wanted)
        self._misses.append(message)
        asked.status = 400
        await _answer(send, 400, {"content-type": "application/json"}, _miss_body(message, asked))

    def _read_picture(self, name: str) -> bytes:
        return (self._path.with_suffix("") / Path(name).name).read_bytes()

    def _differences(self, recorded: RecordedRequest, wanted: RecordedRequest) -> list[str]:
        names = (
            ("method", "path")
            if self._match == "loose"
            else ("method", "path", "query", "json", "form", "body")
        )
        found = [
            text
            for name in names
            for text in differences(getattr(recorded, name), getattr(wanted, name), name)
        ]
        if self._match == "loose":
            found += differences(_prompt(recorded), _prompt(wanted), "prompt")
        return found

    def _explain(self, wanted: RecordedRequest) -> str:
        used = len(self._cassette.exchanges) - len(self._left)
        lines = [
            f"{self._path.name} has no answer to {_title(wanted)}.",
            f"It has {len(self._left) + used} answer(s), of which {used} were given already.",
        ]
        lines += [f"  {number}. {_title(exchange.request)}" for number, exchange in self._left]
        if self._left:
            compared = [(self._differences(e.request, wanted), n) for n, e in self._left]
            found, number = min(compared, key=lambda pair: len(pair[0]))
            lines.append(f"The nearest is number {number}: {'; '.join(found[:5])}.")
        lines.append("Record it again, or compare loosely, if that is meant.")
        return "\n".join(lines)


def _as_asked(request: RecordedRequest) -> AskedRequest:
    path = request.path if request.path.startswith("/v1") else "/v1" + request.path
    return AskedRequest(
        method=request.method,
        path=path,
        query=request.query,
        headers={},
        content=b"",
        json=request.json,
        form={name: [str(v) for v in values] for name, values in request.form.items()},
    )


def _prompt(request: RecordedRequest) -> str:
    return _as_asked(request).prompt


def _title(request: RecordedRequest) -> str:
    prompt = _prompt(request)
    return f"{request.method} {request.path}" + (f" {prompt[:60]!r}" if prompt else "")


def _miss_body(message: str, asked: AskedRequest) -> bytes:
    code = 400 if asked.dialect == "openrouter" else "cassette_miss"
    return encode(
        {
            "error": {
                "message": message,
                "type": "invalid_request_error",
                "param": None,
                "code": code,
            }
        }
    )


async def _answer(send: Send, status: int, headers: dict[str, str], body: bytes) -> None:
    given = [*headers.items(), ("content-length", str(len(body)))]
    await send(
        {
            "type": "http.response.start",
            "status": status,
            "headers": [(n.encode("latin-1"), v.encode("latin-1")) for n, v in given],
        }
    )
    await send({"type": "http.response.body", "body": body})
