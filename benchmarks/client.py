"""Our client against the two official SDKs, over the same recorded replies: what each costs.

Replies come from a process that only writes what was recorded (`benchmarks.canned`), so what is
measured is the client's own processor time and memory; each client is a process of its own.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import msgspec

from benchmarks.figures import Budget, Table, median
from benchmarks.pictures import NOISE
from benchmarks.serving import ROOT, serving, started
from benchmarks.wire import Wire, request_body, unchunked

TITLE = "The client, beside the official SDKs"
BUDGETS = {
    "stream_openai": Budget(1, "x", is_least=True),
    "stream_openrouter": Budget(10, "x", is_least=True),
    "requests_openai": Budget(1, "x", is_least=True),
    "import_openai": Budget(2, "x", is_least=True),
    "memory": Budget(2, "x"),
}

BIG = "1728x1728"  # 9 MB of noise, 12 MB of base64
CLIENTS = {"tintype": "Tintype", "openai": "`openai`", "openrouter": "`openrouter`"}


def measure(*, is_quick: bool) -> Table:
    rounds = 1 if is_quick else 5
    table = Table(
        f"{TITLE} (processor time; a picture of 12 MB on the wire)",
        ("client", "import ms", "stream ms", "peak memory", "requests/s per core"),
    )
    with tempfile.TemporaryDirectory(prefix="tintype-bench-") as folder:
        _record(Path(folder))
        with started("benchmarks.canned", folder) as served:
            base = f"http://127.0.0.1:{served.port}"
            found = {
                client: {
                    what: median([_ask(client, what, base, is_quick) for _ in range(rounds)])
                    for what in ("import", "stream", "memory", "requests")
                }
                for client in CLIENTS
            }
    ours = found["tintype"]
    for client, title in CLIENTS.items():
        figures = found[client]
        judged = [(figures["memory"], BUDGETS["memory"])] if client == "tintype" else []
        if client != "tintype":
            judged.append((figures["stream"] / ours["stream"], BUDGETS[f"stream_{client}"]))
        if client == "openai":
            judged.append((ours["requests"] / figures["requests"], BUDGETS["requests_openai"]))
            judged.append((figures["import"] / ours["import"], BUDGETS["import_openai"]))
        cells = (
            f"{figures['import']:.0f}",
            f"{figures['stream']:.0f}",
            f"{figures['memory']:.2f}x",
        )
        table.add(title, *cells, f"{figures['requests']:.0f}", judged=judged)
    table.notes += [
        "The budgets of the official SDKs' rows say by how much Tintype is better: in the order of "
        "stream, requests and import.",
        "`stream`: one streamed picture, from the request to the bytes of its file. `peak memory`: "
        "by how much resident memory grows meanwhile at most, over the length of the event, which "
        "is the picture in base64; over its file it is a third more.",
    ]
    return table


def _record(folder: Path) -> None:
    """Write down what a real server sends for a large picture, and for a small one."""
    with serving(NOISE) as served:
        for name, size, stream in (("stream.sse", BIG, True), ("small.json", "256x256", False)):
            parts: list[bytes] = []
            with Wire(served.port) as wire:
                wire.send("POST", "/v1/responses", request_body(size=size, stream=stream))
                wire.drain(parts.append)
            (folder / name).write_bytes(unchunked(b"".join(parts)))


def _ask(client: str, what: str, base: str, is_quick: bool) -> float:
    count = "100" if is_quick else "400"
    command = [sys.executable, "-m", "benchmarks.client_child", client, what, base, count]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE)
    return msgspec.json.decode(done.stdout, type=float)
