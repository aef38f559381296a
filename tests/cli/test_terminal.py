"""Pictures in terminals: what is written is read back, and no terminal is waited for."""

import base64
import io
import os
import pty
import re
import threading
from collections.abc import Generator
from contextlib import contextmanager

import numpy as np
import pytest
from PIL import Image

from tintype.cli.terminal.detect import detect, has_sixel
from tintype.cli.terminal.encode import Box, encode, fit, size_of
from tintype.cli.terminal.screen import Screen
from tintype.client import Picture

CELL = re.compile(r"\x1b\[38;2;(\d+);(\d+);(\d+);48;2;(\d+);(\d+);(\d+)m▀")


def picture(format: str = "PNG", size: tuple[int, int] = (32, 24)) -> Picture:
    """Return four quarters of red, green, blue and white."""
    image = Image.new("RGB", size, "white")
    half_x, half_y = size[0] // 2, size[1] // 2
    image.paste("red", (0, 0, half_x, half_y))
    image.paste("lime", (half_x, 0, size[0], half_y))
    image.paste("blue", (0, half_y, half_x, size[1]))
    file = io.BytesIO()
    image.save(file, format, **({"lossless": True} if format == "WEBP" else {}))
    return Picture(file.getvalue())


def corners(pixels: np.ndarray) -> list[tuple[int, ...]]:
    height, width = pixels.shape[:2]
    places = [(0, 0), (0, width - 1), (height - 1, 0), (height - 1, width - 1)]
    return [tuple(int(v) for v in pixels[place][:3]) for place in places]


QUARTERS = [(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)]


def read_sixel(text: str) -> np.ndarray:
    """Return the pixels of a sixel picture, as DEC describes it."""
    head, body = re.fullmatch(r'\x1bP0;1q"1;1;(\d+;\d+)(.*)\x1b\\\n', text, re.DOTALL).groups()
    width, height = map(int, head.split(";"))
    pixels = np.zeros((height + 6, width, 3), np.uint8)
    palette: dict[int, tuple[int, ...]] = {}
    x = y = colour = 0
    for token in re.findall(r"#[\d;]+|!\d+.|[$\-]|[?-~]", body):
        if token[0] == "#":
            colour, *rest = map(int, token[1:].split(";"))
            if rest:
                assert rest[0] == 2
                palette[colour] = tuple(round(v * 255 / 100) for v in rest[1:])
        elif token == "$":
            x = 0
        elif token == "-":
            x, y = 0, y + 6
        else:
            count = int(token[1:-1]) if token[0] == "!" else 1
            mask = ord(token[-1]) - 0x3F
            for bit in range(6):
                if mask >> bit & 1:
                    pixels[y + bit, x : x + count] = palette[colour]
            x += count
    return pixels[:height]


def test_sixel_is_read_back_as_the_picture() -> None:
    text = encode(picture(size=(320, 240)), "sixel", Box(columns=20, rows=7))
    pixels = read_sixel(text)
    assert pixels.shape == (7 * 16, 20 * 8, 3)
    assert corners(pixels) == QUARTERS
    expected = np.asarray(picture(size=(320, 240)).pil().convert("RGB").resize((160, 112)))
    assert np.abs(pixels.astype(int) - expected).mean() < 2


def test_sixel_keeps_many_colours_apart() -> None:
    ramp = np.linspace(0, 255, 256, dtype=np.uint8)
    image = Image.fromarray(
        np.stack(np.broadcast_arrays(ramp, ramp[:, None], np.uint8(128)), axis=-1)
    )
    file = io.BytesIO()
    image.save(file, "PNG")
    box = Box(columns=32, rows=16)
    pixels = read_sixel(encode(Picture(file.getvalue()), "sixel", box))
    assert np.abs(pixels.astype(int) - np.asarray(image)).mean() < 8


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP"])
def test_kitty_gets_a_png_in_chunks_that_it_takes(format: str) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    file = io.BytesIO()
    Image.fromarray(noise).save(file, format)
    text = encode(Picture(file.getvalue()), "kitty", Box(columns=10, rows=5))
    commands = re.findall(r"\x1b_G([^;]*);([^\x1b]*)\x1b\\", text)
    assert "".join(f"\x1b_G{keys};{data}\x1b\\" for keys, data in commands) + "\n" == text
    assert len(commands) > 1
    assert all(len(data) <= 4096 for _, data in commands)
    assert "c=10,r=5" in commands[0][0]
    assert [keys[-1] for keys, _ in commands] == ["1"] * (len(commands) - 1) + ["0"]
    sent = base64.b64decode("".join(data for _, data in commands))
    assert Image.open(io.BytesIO(sent)).format == "PNG"
    assert Image.open(io.BytesIO(sent)).size == (64, 64)


def test_iterm_gets_the_file_itself() -> None:
    made = picture("WEBP")
    text = encode(made, "iterm", Box(columns=10, rows=5))
    keys, data = re.fullmatch(r"\x1b\]1337;File=([^:]*):(.*)\x07\n", text).groups()
    assert {"inline=1", f"size={len(made)}", "width=10", "height=5"} <= set(keys.split(";"))
    assert base64.b64decode(data) == made


def test_blocks_are_two_pixels_each() -> None:
    lines = encode(picture(), "blocks", Box(columns=8, rows=3)).splitlines()
    cells = np.array([[[int(v) for v in c] for c in CELL.findall(line)] for line in lines])
    assert cells.shape == (3, 8, 6)
    pixels = cells.reshape(3, 8, 2, 3).transpose(0, 2, 1, 3).reshape(6, 8, 3)
    assert corners(pixels) == QUARTERS


@pytest.mark.parametrize(
    ("size", "box"),
    [((100, 100), (20, 10)), ((200, 100), (40, 10)), ((100, 1000), (2, 10)), ((1000, 1), (40, 1))],
)
def test_a_picture_keeps_its_shape(size: tuple[int, int], box: tuple[int, int]) -> None:
    found = fit(size, within=Box(columns=40, rows=10))
    assert (found.columns, found.rows) == box


def test_sizes_are_read() -> None:
    assert size_of(picture()) == (32, 24)
    assert size_of(picture("JPEG")) == (32, 24)
    assert size_of(Picture(b"no picture")) is None


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"TERM": "xterm-kitty"}, "kitty"),
        ({"TERM": "xterm-256color", "KITTY_WINDOW_ID": "1"}, "kitty"),
        ({"TERM": "xterm-ghostty"}, "kitty"),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"}, "iterm"),
        ({"TERM": "xterm-256color", "LC_TERMINAL": "iTerm2"}, "iterm"),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"}, "iterm"),
        ({"TERM": "foot"}, "sixel"),
        ({"TERM": "xterm-256color"}, "blocks"),
        ({"TERM": "xterm-kitty", "TMUX": "/tmp/tmux"}, "blocks"),
        ({"TERM": "dumb"}, None),
        ({"TERM": "xterm-kitty", "NO_COLOR": "1"}, None),
        ({}, None),
    ],
)
def test_the_environment_says_what_a_terminal_shows(
    environment: dict[str, str], expected: str | None
) -> None:
    assert detect(environment, can_ask=False) == expected


@contextmanager
def terminal(answer: bytes | None) -> Generator[tuple[io.TextIOBase, io.TextIOBase]]:
    """Return the two sides of a terminal that answers so when it is asked."""
    ours, theirs = pty.openpty()

    def respond() -> None:
        asked = b""
        while not asked.endswith(b"\x1b[c"):
            asked += os.read(ours, 64)
        if answer is not None:
            os.write(ours, answer)

    responder = threading.Thread(target=respond)
    responder.start()
    with (
        os.fdopen(theirs, "r", closefd=False) as stream_in,
        os.fdopen(theirs, "w", closefd=False) as stream_out,
    ):
        yield stream_in, stream_out
    responder.join()
    os.close(ours)
    os.close(theirs)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (b"\x1b[?62;4;6;22c", True),
        (b"\x1b[?64;1;2c", False),
        (b"\x1b[?1;44c", False),
        (b"gibberish", False),
        (None, False),
    ],
)
def test_a_terminal_is_asked_and_never_waited_for(answer: bytes | None, expected: bool) -> None:
    with terminal(answer) as (stream_in, stream_out):
        assert has_sixel(stream_in, stream_out) is expected


def test_the_next_picture_takes_the_place_of_the_last() -> None:
    stream = io.StringIO()
    screen = Screen("blocks", stream)
    assert screen.show(picture())
    once = stream.getvalue()
    assert screen.show(picture())
    rows = once.count("\n")
    assert stream.getvalue() == f"{once}\x1b[{rows}A\r\x1b[J{once}"


def test_what_cannot_be_shown_is_left_out() -> None:
    stream = io.StringIO()
    assert not Screen("blocks", stream).show(Picture(b"<svg xmlns=''/>"))
    assert stream.getvalue() == ""
