"""A place on the terminal where one picture after the other is shown."""

import shutil
import struct
from typing import Final, TextIO

from tintype.cli.terminal.encode import Box, Protocol, encode, fit, size_of
from tintype.client import Picture

_WIDEST: Final = 60
_MARGIN_ROWS: Final = 4  # for the prompt and a progress bar


_CELL: Final = (8, 16)  # where the terminal does not say


def cell_size(stream: TextIO) -> tuple[int, int]:
    """Return how many pixels wide and high a character cell is, as the terminal says."""
    try:
        import fcntl
        import termios

        said = fcntl.ioctl(stream.fileno(), termios.TIOCGWINSZ, bytes(8))
    except (ModuleNotFoundError, OSError, ValueError):
        return _CELL
    rows, columns, width, height = struct.unpack("HHHH", said)
    if 0 in {rows, columns} or width < columns or height < rows:
        return _CELL
    return width // columns, height // rows


class Screen:
    """Shows pictures at the cursor, each in the place of the last."""

    def __init__(self, protocol: Protocol, stream: TextIO) -> None:
        self._protocol: Protocol = protocol
        self._stream = stream
        self._rows = 0

    def show(self, picture: Picture) -> bool:
        """Show a picture; return whether that was possible."""
        size = size_of(picture)
        if size is None or 0 in size:
            return False
        columns, rows = shutil.get_terminal_size()
        within = Box(
            columns=max(1, min(_WIDEST, columns - 1)),
            rows=max(1, rows - _MARGIN_ROWS),
            cell=cell_size(self._stream),
        )
        box = fit(size, within=within)
        try:
            text = encode(picture, self._protocol, box)
        except (ModuleNotFoundError, OSError):
            return False
        if self._rows:
            self._stream.write(f"\x1b[{self._rows}A\r\x1b[J")
        self._stream.write(text)
        self._stream.flush()
        self._rows = box.rows
        return True
