"""A server in the shapes of the hosted services, over a real socket. It draws nothing.

What it does is said by the prompt: "busy" is answered with 429 once, "blocked" by the safety
system, "expensive" with no money left; "cut" breaks the stream off.
"""

import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal

import msgspec

import recorded

Shape = Literal["openai", "openrouter"]

MODERATION = "Your request was rejected by the safety system. safety_violations=[violence]."


class Hosted(ThreadingHTTPServer):
    """`requests` are those that came, as (method, path, headers, JSON or bytes)."""

    daemon_threads = True

    def __init__(self, shape: Shape) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.shape = shape
        self.requests: list[tuple[str, str, dict[str, str], Any]] = []
        self.was_busy = False
        self.forgets = False  # whether it has lost all responses

    @property
    def url(self) -> str:
        prefix = "/v1" if self.shape == "openai" else "/api/v1"
        return f"http://127.0.0.1:{self.server_address[1]}{prefix}"

    @property
    def bodies(self) -> list[Any]:
        """The bodies of the responses that were asked for."""
        return [body for _, path, _, body in self.requests if path.endswith("/responses")]


class _Handler(BaseHTTPRequestHandler):
    server: Hosted
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._note(None)
        match self.path.partition("v1")[2].partition("?")[0]:
            case "/responses/resp_0c4d":
                self._json(200, _whole(self.server.shape))
            case "/models":
                self._json(200, {"object": "list", "data": [_MODELS[self.server.shape]]})
            case _:
                self._error(404, "Not found.", "invalid_request_error", None)

    def do_POST(self) -> None:
        content = self.rfile.read(int(self.headers["content-length"]))
        is_json = self.headers["content-type"] == "application/json"
        body = msgspec.json.decode(content) if is_json else content
        self._note(body)
        if self._refuse(str(body)):
            return
        path = self.path.partition("v1")[2]
        if path == "/responses":
            self._responses(body)
        elif path in {"/images/generations", "/images/edits", "/images"}:
            self._images(body)
        else:
            self._error(404, "Not found.", "invalid_request_error", None)

    def _refuse(self, text: str) -> bool:
        """Answer what is not to be drawn."""
        is_openai = self.server.shape == "openai"
        if "busy" in text and not self.server.was_busy:
            self.server.was_busy = True
            self._error(429, "Slow down.", "rate_limit_error", "rate_limit_exceeded", wait_s="0")
        elif "blocked" in text and is_openai:
            self._error(400, MODERATION, "image_generation_user_error", "moderation_blocked")
        elif "blocked" in text:
            metadata = {"reasons": ["violence"], "flagged_input": "blocked", "provider_name": "x"}
            self._json(403, {"error": {"code": 403, "message": MODERATION, "metadata": metadata}})
        elif "expensive" in text and is_openai:
            self._error(429, "No money.", "insufficient_quota", "insufficient_quota")
        elif "expensive" in text:
            self._error(402, "No money.", None, None)
        elif "'100x100'" in text:
            self._error(400, "Invalid size.", "image_generation_user_error", "invalid_value")
        elif self.server.forgets and "previous_response_id" in text:
            self._error(
                400,
                "Previous response with id 'resp_0c4d' not found.",
                "invalid_request_error",
                "previous_response_not_found",
            )
        else:
            return False
        return True

    def _responses(self, body: Any) -> None:
        if not body.get("stream"):
            self._json(200, _whole(self.server.shape))
        elif self.server.shape == "openai":
            self._events(recorded.openai_stream(recorded.openai_events()), body)
        else:
            self._events(recorded.openrouter_stream(recorded.openrouter_events()), body)

    def _images(self, body: Any) -> None:
        final = recorded.b64(recorded.FINAL)
        partial = recorded.b64(recorded.PARTIALS[0])
        is_openai = self.server.shape == "openai"
        if not body.get("stream"):
            entry = {"b64_json": final} if is_openai else {"b64_json": final, "media_type": _PNG}
            usage = _IMAGES_USAGE[self.server.shape]
            self._json(200, {"created": 1795219433, "data": [entry], "usage": usage})
            return
        done: dict[str, Any] = {"type": "image_generation.completed", "b64_json": final}
        done["usage"] = _IMAGES_USAGE[self.server.shape]
        done["created_at" if is_openai else "created"] = 1795219433
        events: list[dict[str, Any]] = [
            {
                "type": "image_generation.partial_image",
                "b64_json": partial,
                "partial_image_index": 0,
            },
            done,
        ]
        data = [msgspec.json.encode(event) for event in events]
        write = recorded.openai_stream if is_openai else recorded.openrouter_stream
        self._events(write(data), body)

    def _events(self, stream: bytes, body: Any) -> None:
        is_cut = "cut" in str(body)
        if is_cut:
            stream = stream[: len(stream) // 3]
        self.send_response(200)
        self.send_header("content-type", "text/event-stream; charset=utf-8")
        self.send_header("x-request-id", "req_0c4c")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        for at in range(0, len(stream), 997):
            piece = stream[at : at + 997]
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        if is_cut:
            self.close_connection = True
        else:
            self.wfile.write(b"0\r\n\r\n")

    def _error(
        self, status: int, message: str, type_: str | None, code: str | None, *, wait_s: str = ""
    ) -> None:
        error: dict[str, Any] = {"message": message, "type": type_, "param": None, "code": code}
        if self.server.shape == "openrouter":
            error = {"code": status, "message": message}
        self._json(status, {"error": error}, **({"retry-after": wait_s} if wait_s else {}))

    def _json(self, status: int, body: object, **headers: str) -> None:
        content = msgspec.json.encode(body)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("x-request-id", "req_0c4c")
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _note(self, body: Any) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.requests.append((self.command, self.path, headers, body))

    def log_message(self, format: str, *args: Any) -> None:
        pass


_PNG = "image/png"
_MODELS: dict[Shape, Any] = {
    "openai": {"id": "gpt-5", "object": "model", "created": 1754425777, "owned_by": "system"},
    "openrouter": {"id": "openai/gpt-5-image", "name": "GPT-5 Image", "created": 1760447986},
}
_IMAGES_USAGE: dict[Shape, Any] = {
    "openai": {
        "total_tokens": 1590,
        "input_tokens": 30,
        "output_tokens": 1560,
        "input_tokens_details": {"text_tokens": 30, "image_tokens": 0},
    },
    "openrouter": {
        "prompt_tokens": 30,
        "completion_tokens": 1560,
        "total_tokens": 1590,
        "cost": 0.04,
    },
}


def _whole(shape: Shape) -> dict[str, Any]:
    if shape == "openrouter":
        return recorded.openrouter_response()
    output = [recorded.REASONING, recorded.OPENAI_CALL, recorded.MESSAGE]
    return recorded.openai_response(output=output)


@contextmanager
def hosted(shape: Shape) -> Generator[Hosted]:
    """Run such a server in a thread."""
    with Hosted(shape) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


@dataclass(frozen=True)
class Server:
    """Where a test's calls go. `hosted` is None for a Tintype server."""

    name: str
    url: str
    hosted: Hosted | None

    @property
    def dialect(self) -> str:
        return self.name.partition("-")[2]

    @property
    def model(self) -> dict[str, Any]:
        """What a call must say so that a picture is made."""
        return {} if self.dialect == "openai" else {"model": "openai/gpt-5-image"}
