"""A data URL of 20 MB in a request: from the body to the picture, and what it takes of memory.

The yardstick is what a server does that takes what Python has: `json` and `base64`, and Pillow,
which is what Python programs decode pictures with. Both read the same body in turns. The picture
of the budget is noise, whose PNG is stored bytes under filters; a photograph's has to be unpacked,
which takes most of the time on both sides. Memory is the growth of the peak of a server process
while a door takes the picture in: reads, checks and stores it. Nothing is drawn: the size that is
asked for is refused when the picture is stored. Linux only: it reads `/proc`.
"""

import base64
import json
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TypeAlias

import httpx2
import numpy as np
from PIL import Image
from websockets.sync.client import connect

from benchmarks.figures import Budget, Table, in_turns, median
from benchmarks.machine import resident_bytes
from benchmarks.serving import Served, serving
from tintype.http.requests import read_typed
from tintype.pixels.intake import decode
from tintype.protocol.responses import CreateResponse
from tintype.service.input import read_input

TITLE = "A data URL of 20 MB"
BUDGETS = {
    "picture": Budget(5, "x", is_least=True),
    "pixels": Budget(5, "x", is_least=True),
    "memory": Budget(2, "x"),
}

SIDE = 1936  # RGBA noise of that side is a PNG of 15 MB: 20 MB in base64
PHOTO_SIDE = 2600
SIZE = "1x1"
TOOL = {"type": "image_generation", "size": SIZE}

Body: TypeAlias = Callable[[str], object]
_DOORS: dict[str, tuple[str, Body]] = {
    "`/v1/responses`": ("/v1/responses", lambda url: {"input": _asked(url), "tools": [TOOL]}),
    "`/v1/conversations`": ("/v1/conversations", lambda url: {"items": _asked(url)}),
    "`/v1/images/edits`, JSON": (
        "/v1/images/edits",
        lambda url: {"prompt": "a fox", "images": [{"image_url": url}], "size": SIZE},
    ),
    "`/api/v1/responses`": (
        "/api/v1/responses",
        lambda url: {"input": _asked(url), "tools": [TOOL]},
    ),
    "`/api/v1/images`": (
        "/api/v1/images",
        lambda url: {
            "model": "scripted",
            "prompt": "a fox",
            "size": SIZE,
            "input_references": [{"type": "image_url", "image_url": {"url": url}}],
        },
    ),
    "`/api/v1/chat/completions`": (
        "/api/v1/chat/completions",
        lambda url: {
            "modalities": ["image"],
            "image_config": {"size": SIZE},
            "messages": [
                {"role": "user", "content": [{"type": "image_url", "image_url": {"url": url}}]},
                {"role": "user", "content": "a fox"},
            ],
        },
    ),
    "`/v1/responses`, as a mask": ("/v1/responses", lambda url: _masked(url)),
    "`/api/v1/responses`, as a mask": ("/api/v1/responses", lambda url: _masked(url)),
    "`/api/v1/images`, as a mask": (
        "/api/v1/images",
        lambda url: {
            "model": "scripted",
            "prompt": "a fox",
            "size": SIZE,
            "input_references": [{"type": "image_url", "image_url": {"url": _small_url()}}],
            "input_image_mask": {"image_url": url},
        },
    ),
    "WebSocket": (
        "/v1/responses",
        lambda url: {"type": "response.create", "input": _asked(url), "tools": [TOOL]},
    ),
}


def _asked(url: str) -> list[object]:
    parts = [{"type": "input_text", "text": "a fox"}, {"type": "input_image", "image_url": url}]
    return [{"role": "user", "content": parts}]


def _masked(url: str) -> object:
    return {
        "input": _asked(_small_url()),
        "tools": [TOOL | {"input_image_mask": {"image_url": url}}],
    }


def _small_url() -> str:
    return data_url(noise(64))


def measure(*, is_quick: bool) -> Table:
    url, photo = data_url(noise(SIDE)), data_url(photograph())
    body = json.dumps({"input": _asked(url), "tools": [TOOL]}).encode()
    photo_body = json.dumps({"input": _asked(photo), "tools": [TOOL]}).encode()
    found = in_turns(
        5 if is_quick else 25,
        {
            "picture, slow": lambda: processor_ms(picture_by_stdlib, body),
            "picture, fast": lambda: processor_ms(picture_by_tintype, body),
            "pixels, slow": lambda: processor_ms(pixels_by_stdlib, body),
            "pixels, fast": lambda: processor_ms(pixels_by_tintype, body),
            "photo, slow": lambda: processor_ms(pixels_by_stdlib, photo_body),
            "photo, fast": lambda: processor_ms(pixels_by_tintype, photo_body),
        },
    )
    table = Table(TITLE, ("from the body to", "p50 ms of the processor", "faster"))
    for what, name in (
        ("picture", "the picture"),
        ("pixels", "the pixels"),
        ("photo", f"the pixels of a photograph ({len(photo) / 1e6:.0f} MB)"),
    ):
        slow, fast = median(found[f"{what}, slow"]), median(found[f"{what}, fast"])
        table.add(f"{name}, `json` and `base64`", f"{slow:.1f}", "")
        judged = [(slow / fast, BUDGETS[what])] if what in BUDGETS else []
        table.add(f"{name}, Tintype", f"{fast:.1f}", f"{slow / fast:.1f}x", judged=judged)
    small = _small_url()
    doors = [(door, path, body_of, url) for door, (path, body_of) in _DOORS.items()]
    path, body_of = _DOORS["`/v1/responses`"]
    doors.append(("`/v1/responses`, a photograph", path, body_of, photo))
    for door, path, body_of, given in doors:
        growths = [
            peak_growth(door, path, json.dumps(body_of(small)), json.dumps(body_of(given)))
            for _ in range(1 if is_quick else 3)
        ]
        ratio = median(growths) / len(given)
        table.add(
            f"{door}: {median(growths) / 1e6:.0f} MB more at the peak, {ratio:.2f}x the URL",
            "",
            "",
            judged=[(ratio, BUDGETS["memory"])],
        )
    return table


def processor_ms(work: Callable[[bytes], object], body: bytes) -> float:
    start = time.thread_time()
    made = work(body)
    took_s = time.thread_time() - start
    del made  # after the clock, on both sides
    return 1e3 * took_s


def noise(side: int) -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, (side, side, 4), dtype=np.uint8)


def photograph() -> np.ndarray:
    """Return slopes with grain, which pack to about two thirds, as photographs do."""
    y, x = np.mgrid[0:PHOTO_SIDE, 0:PHOTO_SIDE]
    slopes = [128 + 90 * np.sin(x / 97 + c) + 30 * np.cos(y / 53 * (c + 1)) for c in range(3)]
    grain = np.random.default_rng(2).normal(0, 6, (PHOTO_SIDE, PHOTO_SIDE, 3))
    return np.clip(np.stack(slopes, axis=-1) + grain, 0, 255).astype(np.uint8)


def data_url(pixels: np.ndarray) -> str:
    file = BytesIO()
    Image.fromarray(pixels).save(file, "PNG", compress_level=1)
    return "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()


def picture_by_stdlib(body: bytes) -> bytes:
    request = json.loads(body)
    _, _, data = request["input"][0]["content"][1]["image_url"].partition(",")
    return base64.b64decode(data, validate=True)


def picture_by_tintype(body: bytes) -> bytes:
    request, _ = read_typed(body, CreateResponse, is_strict=False)
    [ref] = read_input(request.input, lambda kind, _: kind).pictures
    assert isinstance(ref.value, bytes), "it was taken out of the body"
    return ref.value


def pixels_by_stdlib(body: bytes) -> np.ndarray:
    with Image.open(BytesIO(picture_by_stdlib(body))) as image:
        return np.asarray(image.convert(image.mode if image.mode in {"RGB", "RGBA"} else "RGBA"))


def pixels_by_tintype(body: bytes) -> np.ndarray:
    return decode(picture_by_tintype(body)).pixels


def peak_growth(door: str, path: str, small: str, large: str) -> float:
    """Return by how much the server's memory grows at most while a door takes a picture in."""
    with serving() as served:
        send(served, door, path, small)  # what the first picture of all brings with it
        before = resident_bytes(served.pid)
        Path(f"/proc/{served.pid}/clear_refs").write_text("5")  # the peak begins anew
        send(served, door, path, large)
        return peak_bytes(served.pid) - before


def send(served: Served, door: str, path: str, body: str) -> None:
    if door == "WebSocket":
        with connect(f"ws://127.0.0.1:{served.port}{path}", max_size=None) as socket:
            socket.send(body)
            reply = str(socket.recv(timeout=60))
    else:
        url = f"http://127.0.0.1:{served.port}{path}"
        headers = {"content-type": "application/json"}
        reply = httpx2.post(url, content=body.encode(), headers=headers, timeout=60).text
    assert SIZE in reply or '"conversation"' in reply, reply[:300]


def peak_bytes(pid: int) -> float:
    """Return the most memory that a process had resident."""
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    [peak] = (line for line in status.splitlines() if line.startswith("VmHWM:"))
    return float(peak.split()[1]) * 1024
