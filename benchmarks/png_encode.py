"""Our PNG writer against Pillow's default, in one run, and what it does to the event loop.

Rounds alternate between the two writers, so a busy neighbour disturbs both.
"""

import statistics
import time
from io import BytesIO
from typing import NamedTuple

import anyio
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from benchmarks.figures import Budget, Table
from tintype.pixels.encode import encode, encode_in_thread

Pixels = NDArray[np.uint8]

TITLE = "PNG, against Pillow's default"
_SLOPES = (
    "a gradient without any grain is small either way, and so is a cut-out of flat art: ISA-L "
    "looks at one match where zlib compares many, and slopes are all matches"
)
BUDGETS = {
    "speed": Budget(10, "x", is_least=True),
    "size": Budget(1.12, "x"),
    "gradient size": Budget(1.12, "x", known_miss=_SLOPES),
    "stall": Budget(5, "ms"),
}

SIDE = 1024
TICK_S = 0.001


def photo(side: int) -> Pixels:
    """1/f noise, a gradient and sensor noise: the statistics of a photograph."""
    random = np.random.default_rng(1)
    radius = np.hypot(np.fft.fftfreq(side)[:, None], np.fft.rfftfreq(side)[None, :])
    radius[0, 0] = 1.0
    planes: list[NDArray[np.float64]] = []
    for _ in range(3):
        spectrum = random.standard_normal(radius.shape) + 1j * random.standard_normal(radius.shape)
        plane = np.fft.irfft2(spectrum / radius**1.3, s=(side, side))
        planes.append((plane - plane.mean()) / plane.std())
    colour = np.stack(planes, axis=-1)
    light = 1.3 * colour.mean(axis=-1, keepdims=True) + 0.3 * colour
    slope = np.linspace(-0.5, 0.5, side)[:, None, None]
    grain = random.normal(0.0, 2.0, (side, side, 3))
    return np.clip(128 + 40 * light + 60 * slope + grain, 0, 255).astype(np.uint8)


def flat(side: int) -> Pixels:
    """Vector-like art: 400 plain shapes with smooth edges."""
    random = np.random.default_rng(2)
    scale = side * 2
    image = Image.new("RGB", (scale, scale), (180, 210, 240))
    draw = ImageDraw.Draw(image)
    for number in range(400):
        x, y = (int(v) for v in random.integers(0, scale, 2))
        width, height = (int(v) for v in random.integers(scale // 60, scale // 5, 2))
        red, green, blue = (int(v) for v in random.integers(0, 256, 3))
        fill = (red, green, blue)
        box = (x, y, x + width, y + height)
        match number % 4:
            case 0:
                draw.ellipse(box, fill=fill)
            case 1:
                draw.rectangle(box, fill=fill)
            case 2:
                draw.line(box, fill=fill, width=int(random.integers(2, 12)))
            case _:
                corners = random.integers(-scale // 10, scale // 10, (5, 2)) + np.array([x, y])
                draw.polygon([(int(a), int(b)) for a, b in corners], fill=fill)
    return np.asarray(image.resize((side, side), Image.Resampling.LANCZOS))


def gradient(side: int) -> Pixels:
    """A slope of each colour, without any grain."""
    y, x = np.mgrid[0:side, 0:side] / side
    return np.stack([200 * x + 30 * y, 255 * y, 255 * (1 - x) * (1 - y)], axis=-1).astype(np.uint8)


def cut_out(pixels: Pixels) -> Pixels:
    """The same within a smooth-edged circle on a transparent ground."""
    side = len(pixels)
    y, x = np.mgrid[0:side, 0:side] / side
    alpha = np.clip((0.42 - np.hypot(x - 0.5, y - 0.5)) * side / 3, 0, 1)
    cut = np.dstack([pixels, (255 * alpha).astype(np.uint8)])
    cut[cut[..., 3] == 0] = 0
    return cut


def by_pillow(pixels: Pixels) -> bytes:
    file = BytesIO()
    Image.fromarray(pixels).save(file, "PNG")
    return file.getvalue()


class Row(NamedTuple):
    kind: str
    channels: str
    ours_ms: float
    pillow_ms: float
    ours_bytes: int
    pillow_bytes: int
    stall_ms: float

    @property
    def speed_ratio(self) -> float:
        return self.pillow_ms / self.ours_ms

    @property
    def size_ratio(self) -> float:
        return self.ours_bytes / self.pillow_bytes


def compare(kind: str, pixels: Pixels, rounds: int) -> Row:
    ours_ms: list[float] = []
    pillow_ms: list[float] = []
    ours = pillow = b""
    for _ in range(rounds):
        start = time.perf_counter()
        ours = encode(pixels, format="png")
        middle = time.perf_counter()
        pillow = by_pillow(pixels)
        pillow_ms.append(1e3 * (time.perf_counter() - middle))
        ours_ms.append(1e3 * (middle - start))
    assert np.array_equal(np.asarray(Image.open(BytesIO(ours))), pixels), "not lossless"
    stalls = [anyio.run(longest_stall_ms, pixels) for _ in range(rounds)]
    return Row(
        kind,
        "RGBA" if pixels.shape[2] == 4 else "RGB",
        statistics.median(ours_ms),
        statistics.median(pillow_ms),
        len(ours),
        len(pillow),
        statistics.median(stalls),
    )


async def longest_stall_ms(pixels: Pixels) -> float:
    """Return the longest delay of a 1 ms ticker while 20 pictures are encoded, one by one."""
    longest_s = 0.0

    async def tick() -> None:
        nonlocal longest_s
        last = time.perf_counter()
        while True:
            await anyio.sleep(TICK_S)
            now = time.perf_counter()
            longest_s = max(longest_s, now - last - TICK_S)
            last = now

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(tick)
        for _ in range(20):
            await encode_in_thread(pixels, format="png")
        tasks.cancel_scope.cancel()
    return 1e3 * longest_s


def measure(*, is_quick: bool) -> Table:
    rounds = 2 if is_quick else 7
    table = Table(
        f"{TITLE} ({SIDE}x{SIDE}, medians of {rounds} rounds)",
        ("picture", "ours ms", "Pillow ms", "faster", "ours kB", "Pillow kB", "size", "stall ms"),
    )
    for kind, draw in (("photo", photo), ("flat", flat), ("gradient", gradient)):
        opaque = draw(SIDE)
        for pixels in (opaque, cut_out(opaque)):
            row = compare(kind, pixels, rounds)
            size = BUDGETS["gradient size" if kind == "gradient" else "size"]
            table.add(
                f"{row.kind} {row.channels}",
                f"{row.ours_ms:.1f}",
                f"{row.pillow_ms:.0f}",
                f"{row.speed_ratio:.1f}x",
                f"{row.ours_bytes / 1000:.0f}",
                f"{row.pillow_bytes / 1000:.0f}",
                f"{row.size_ratio:.3f}x",
                f"{row.stall_ms:.1f}",
                judged=[
                    (row.speed_ratio, BUDGETS["speed"]),
                    (row.size_ratio, size),
                    (row.stall_ms, BUDGETS["stall"]),
                ],
            )
    table.notes.append(
        "Stall: the longest delay of a 1 ms ticker by the clock, the machine's own delays included."
    )
    return table
