"""Our reader of event streams against those of the two official SDKs, on the same stream.

The openrouter package's reader also turns each event into JSON and back; that is what its users
pay, and it cannot be had without.
"""

from collections.abc import Callable, Iterator

import httpx
from openai._streaming import SSEDecoder
from openrouter.utils.eventstreaming import stream_events

from benchmarks.figures import Budget, Table, in_turns, median, p99
from benchmarks.pictures import NOISE, SIZE
from benchmarks.serving import serving
from benchmarks.wire import Wire, request_body, unchunked
from tintype.protocol.sse import SseParser

TITLE = "Reading a stream"
BUDGETS = {"openai": Budget(1, "x", is_least=True), "openrouter": Budget(10, "x", is_least=True)}

CHUNK_BYTES = 64 * 1024


def measure(*, is_quick: bool) -> Table:
    stream = _record()
    chunks = [stream[at : at + CHUNK_BYTES] for at in range(0, len(stream), CHUNK_BYTES)]
    readers: dict[str, Callable[[], int]] = {
        "ours": lambda: _ours(chunks),
        "openai": lambda: _openai(chunks),
        "openrouter": lambda: _openrouter(chunks),
    }
    counts = {name: read() for name, read in readers.items()}
    assert counts["ours"] == counts["openai"] == counts["openrouter"] + 1, counts  # [DONE]
    found = in_turns(2 if is_quick else 9, readers)
    table = Table(
        f"{TITLE} ({len(stream) / 1e6:.1f} MB, {counts['ours']} events, chunks of 64 KiB)",
        ("reader", "p50 ms", "worst ms", "ours is faster by"),
    )
    ours = median(found["ours"])
    for name, values in found.items():
        ratio = median(values) / ours
        table.add(
            {"ours": "Tintype", "openai": "`openai`", "openrouter": "`openrouter`"}[name],
            f"{median(values):.1f}",
            f"{p99(values):.1f}",
            "" if name == "ours" else f"{ratio:.1f}x",
            judged=[(ratio, BUDGETS[name])] if name in BUDGETS else [],
        )
    table.notes.append("`openai`'s decoder returns text, ours bytes; neither reads the JSON here.")
    return table


def _record() -> bytes:
    """Return what a real server sends: 3 partial images and a picture, which comes twice."""
    parts: list[bytes] = []
    with serving(NOISE) as served, Wire(served.port) as wire:
        tool = {"partial_images": 3}
        wire.send("POST", "/v1/responses", request_body(size=SIZE, stream=True, tool=tool))
        wire.drain(parts.append)
    return unchunked(b"".join(parts))


def _ours(chunks: list[bytes]) -> int:
    parser = SseParser()
    return sum(len(parser.feed(chunk)) for chunk in chunks)


def _openai(chunks: list[bytes]) -> int:
    return sum(1 for _ in SSEDecoder().iter_bytes(iter(chunks)))


def _openrouter(chunks: list[bytes]) -> int:
    class Body(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            return iter(chunks)

    reply = httpx.Response(200, stream=Body())
    return sum(1 for _ in stream_events(reply, _identity, "[DONE]"))


def _identity(text: str) -> str:
    return text
