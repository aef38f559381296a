"""The server that one writes in an afternoon, as a yardstick: stdlib JSON, base64 and HTTP.

Draws with the same engine and encodes with the same PNG writer as Tintype, so that only what is
around them differs. With `keep` it also stores each reply in `sqlite3`, as one JSON text, durably.
Streams nothing, checks nothing.
"""

import base64
import json
import signal
import sqlite3
import sys
import tempfile
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from anyio.from_thread import BlockingPortal, start_blocking_portal

from benchmarks.pictures import NOISE, draw_pngs
from tintype.testing.engine import ScriptedEngine

_ENGINE = ScriptedEngine(**NOISE)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    database: Path | None = None
    loop: BlockingPortal  # one for all requests: the yardstick must not pay for a loop each time

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["content-length"])))
        side = int(request["tools"][0]["size"].partition("x")[0])
        [png] = self.loop.call(partial(draw_pngs, _ENGINE, side=side))
        body = self._reply(base64.b64encode(png).decode("ascii"))
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _reply(self, picture: str) -> bytes:
        call = {"id": "ig_1", "type": "image_generation_call", "status": "completed"}
        text = json.dumps({"id": "resp_1", "output": [{**call, "result": picture}]})
        if self.database is not None:
            with sqlite3.connect(self.database) as connection:
                connection.execute("INSERT INTO response (body) VALUES (?)", (text,))
        return text.encode("utf-8")

    def log_message(self, format: str, *args: Any) -> None:
        pass


def main() -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # so that the folder goes
    with tempfile.TemporaryDirectory(prefix="tintype-bench-") as folder:
        if "keep" in sys.argv:
            Handler.database = Path(folder) / "naive.sqlite3"
            with sqlite3.connect(Handler.database) as connection:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("CREATE TABLE response (id INTEGER PRIMARY KEY, body TEXT)")
        with (
            start_blocking_portal() as Handler.loop,
            ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server,
        ):
            print(server.server_port, flush=True)
            server.serve_forever()


if __name__ == "__main__":
    main()
