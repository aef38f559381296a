"""The ceiling of the HTTP stack: uvicorn and ten lines of ASGI that send events made beforehand.

`python -m benchmarks.raw_sse EVENTS BYTES` prints its port; every request gets so many events.
"""

import socket
import sys
from typing import Any

import uvicorn


def main() -> None:
    count, size = int(sys.argv[1]), int(sys.argv[2])
    event = b"event: x\ndata: " + b"x" * (size - 17) + b"\n\n"

    async def app(scope: Any, receive: Any, send: Any) -> None:
        headers = [(b"content-type", b"text/event-stream")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        for _ in range(count):
            await send({"type": "http.response.body", "body": event, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    listener = socket.create_server(("127.0.0.1", 0), backlog=2048)
    print(listener.getsockname()[1], flush=True)
    config = uvicorn.Config(app, http="httptools", ws="none", lifespan="off", log_level="critical")
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
