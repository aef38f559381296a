"""A data URL of 20 MB in a request: from the body to the picture, and what it takes of memory.

The yardstick is what a server does that takes what Python has: `json` and `base64`, and Pillow,
which is what Python programs decode pictures with. Both read the same body in turns. The picture
is noise, of which a PNG is made of stored bytes; a photograph's has to be unpacked, which takes
most of the time on both sides. Memory is the growth of the peak of a server process while it takes
the picture in: reads, checks and stores it, and draws nothing. Linux only: it reads `/proc`.
"""

import base64
import json
from io import BytesIO
from pathlib import Path

import msgspec
import numpy as np
from PIL import Image

from benchmarks.figures import Budget, Table, in_turns, median
from benchmarks.serving import Served, serving
from benchmarks.wire import Wire
from tintype.http.requests import read_typed
from tintype.ids import SystemEntropy
from tintype.pixels.intake import decode
from tintype.protocol.responses import CreateResponse
from tintype.service.input import read_input
from tintype.service.sources import read_data_url

TITLE = "A data URL of 20 MB"
BUDGETS = {
    "picture": Budget(5, "x", is_least=True),
    "pixels": Budget(5, "x", is_least=True),
    "memory": Budget(2, "x"),
}

URL_BYTES = 20_000_000
SIDE = 1936  # RGBA noise of that side is a PNG of 15 MB: 20 MB in base64


def measure(*, is_quick: bool) -> Table:
    body = request_body()
    found = in_turns(
        5 if is_quick else 25,
        {
            "picture by json and base64": lambda: picture_by_stdlib(body),
            "picture by Tintype": lambda: picture_by_tintype(body),
            "pixels by json and base64": lambda: pixels_by_stdlib(body),
            "pixels by Tintype": lambda: pixels_by_tintype(body),
        },
    )
    table = Table(TITLE, ("from the body to", "p50 ms", "faster"))
    for what in ("picture", "pixels"):
        slow, fast = (
            median(found[f"{what} by json and base64"]),
            median(found[f"{what} by Tintype"]),
        )
        table.add(f"the {what}, `json` and `base64`", f"{slow:.1f}", "")
        judged = [(slow / fast, BUDGETS[what])]
        table.add(f"the {what}, Tintype", f"{fast:.1f}", f"{slow / fast:.1f}x", judged=judged)
    growth = median([peak_growth(body) for _ in range(1 if is_quick else 3)])
    ratio = growth / URL_BYTES
    table.add(
        f"the reply: {growth / 1e6:.0f} MB more at the peak, {ratio:.2f}x the URL",
        "",
        "",
        judged=[(ratio, BUDGETS["memory"])],
    )
    return table


def request_body(side: int = SIDE) -> bytes:
    noise = np.random.default_rng(1).integers(0, 256, (side, side, 4), dtype=np.uint8)
    file = BytesIO()
    Image.fromarray(noise).save(file, "PNG", compress_level=1)
    url = "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()
    parts = [{"type": "input_text", "text": "a fox"}, {"type": "input_image", "image_url": url}]
    tools = [{"type": "image_generation", "size": "256x256"}]
    return json.dumps({"input": [{"role": "user", "content": parts}], "tools": tools}).encode()


def picture_by_stdlib(body: bytes) -> bytes:
    request = json.loads(body)
    _, _, data = request["input"][0]["content"][1]["image_url"].partition(",")
    return base64.b64decode(data, validate=True)


def picture_by_tintype(body: bytes) -> bytes:
    request, _ = read_typed(body, CreateResponse, is_strict=False)
    [ref] = read_input(request.input, SystemEntropy()).pictures
    assert isinstance(ref.value, msgspec.Raw), "it still is part of the body"
    return read_data_url(memoryview(ref.value)[1:-1], ref.at)


def pixels_by_stdlib(body: bytes) -> np.ndarray:
    with Image.open(BytesIO(picture_by_stdlib(body))) as image:
        return np.asarray(image.convert("RGBA"))


def pixels_by_tintype(body: bytes) -> np.ndarray:
    return decode(picture_by_tintype(body)).pixels


def peak_growth(body: bytes) -> float:
    with serving() as served:
        send(served, request_body(side=64))  # what the first picture of all brings with it
        before = resident_bytes(served.pid, "VmRSS")
        Path(f"/proc/{served.pid}/clear_refs").write_text("5")  # the peak begins anew
        send(served, body)
        return resident_bytes(served.pid, "VmHWM") - before


def send(served: Served, body: bytes) -> None:
    with Wire(served.port) as wire:
        wire.send("POST", "/v1/responses/input_tokens", body)
        wire.wait_for(b'"input_tokens"')


def resident_bytes(pid: int, name: str) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return float(line.split()[1]) * 1024
    raise LookupError(name)
