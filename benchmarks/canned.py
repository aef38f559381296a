"""Answers with what was recorded and nothing else: `python -m benchmarks.canned FOLDER`."""

import asyncio
import sys
from functools import partial
from pathlib import Path


async def answer(
    small: bytes, stream: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    """Answer requests on one connection until it is closed."""
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            length = head.lower().partition(b"content-length:")[2].partition(b"\r")[0]
            body = await reader.readexactly(int(length or b"0"))
            is_stream = b'"stream":true' in body.replace(b" ", b"")
            kind, data = ("text/event-stream", stream) if is_stream else ("application/json", small)
            lines = (
                f"HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {len(data)}\r\n\r\n"
            )
            writer.write(lines.encode())
            writer.write(data)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def main(folder: Path) -> None:
    small = (folder / "small.json").read_bytes()
    stream = (folder / "stream.sse").read_bytes()
    server = await asyncio.start_server(partial(answer, small, stream), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
