"""The zlib streams of PNG files: right, and the same wherever they are made."""

import zlib

import numpy as np
import pytest

from tintype.pixels.deflate import Compressor

LEVEL = 1


def stream(data: bytes, compressor: Compressor | None = None) -> bytes:
    compressor = compressor or Compressor(LEVEL)
    return compressor.compress(data) + compressor.flush()


@pytest.mark.parametrize("level", [0, 1, 2, 3])
@pytest.mark.parametrize("length", [0, 1, 3, 4, 15, 16, 17, 289, 100_000])
def test_a_stream_gives_its_data_back(level: int, length: int) -> None:
    data = np.random.default_rng(length).integers(0, 4, length, np.uint8).tobytes()
    assert zlib.decompress(stream(data, Compressor(level))) == data


def test_an_array_is_compressed_as_its_bytes() -> None:
    rows = np.arange(2400, dtype=np.uint8).reshape(4, 600)
    compressor = Compressor(LEVEL)
    assert compressor.compress(rows) + compressor.flush() == stream(rows.tobytes())


def test_a_stream_does_not_depend_on_where_its_compressor_lies() -> None:
    """ISA-L 2.32 files the third byte under one of 8,192 hashes, by its own address.

    In data whose third byte has that hash it then finds a repeat that it misses elsewhere. So many
    data are tried that one of them has it, by a chance of more than 99 % for the two addresses.
    """
    different = 0
    for number in range(24_000):
        repeated = number.to_bytes(3, "little") + bytes(range(40))
        data = b"\x01\x02" + repeated + bytes(300) + repeated + bytes(300)
        here = Compressor(LEVEL)
        away = Compressor(LEVEL)  # while the other lives, elsewhere
        different += stream(data, here) != stream(data, away)
    assert different == 0
