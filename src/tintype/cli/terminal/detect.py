"""What a terminal can show, from its environment and, if that says nothing, by asking it.

Asking has a time limit: a terminal that does not answer is one without sixel.
"""

import os
import re
import select
import sys
import time
from collections.abc import Mapping
from typing import Final, TextIO

from tintype.cli.terminal.encode import Protocol

_ITERM: Final = frozenset({"iTerm.app", "WezTerm", "mintty", "rio"})
_KITTY: Final = frozenset({"ghostty", "konsole"})
_SIXEL: Final = re.compile(r"foot|mlterm|contour|yaft|st-sixel")
_MULTIPLEXERS: Final = ("TMUX", "STY", "ZELLIJ")  # pictures do not get through them
_ASK: Final = b"\x1b[c"  # primary device attributes; the answer lists 4 for sixel
_ANSWER: Final = re.compile(rb"\x1b\[\?([\d;]*)c")
_PATIENCE_S: Final = 0.2


def detect(environment: Mapping[str, str], *, can_ask: bool) -> Protocol | None:
    """Return how pictures can be shown, or None if there is no terminal for colours."""
    term = environment.get("TERM", "")
    if term in {"", "dumb"} or environment.get("NO_COLOR"):
        return None
    if any(environment.get(name) for name in _MULTIPLEXERS):
        return "blocks"
    program = environment.get("TERM_PROGRAM", "")
    if "kitty" in term or "ghostty" in term or program in _KITTY:
        return "kitty"
    if environment.get("KITTY_WINDOW_ID") or environment.get("KONSOLE_VERSION"):
        return "kitty"
    if program in _ITERM or environment.get("LC_TERMINAL") == "iTerm2":
        return "iterm"
    if _SIXEL.match(term) or (can_ask and has_sixel()):
        return "sixel"
    return "blocks"


def detect_here() -> Protocol | None:
    """Return what the terminal at standard error can show."""
    if not sys.stderr.isatty():
        return None
    return detect(os.environ, can_ask=sys.stdin.isatty())  # noqa: TID251 - the terminal's own


def has_sixel(stream_in: TextIO | None = None, stream_out: TextIO | None = None) -> bool:
    """Ask the terminal whether it shows sixel; false if it does not answer in time."""
    try:
        import termios
        import tty
    except ModuleNotFoundError:  # not a system with such terminals
        return False
    source = (stream_in or sys.stdin).fileno()
    sink = (stream_out or sys.stderr).fileno()
    try:
        before = termios.tcgetattr(source)
    except termios.error:
        return False
    try:
        tty.setcbreak(source, termios.TCSANOW)
        os.write(sink, _ASK)
        found = _ANSWER.search(_read_answer(source))
    except OSError:
        return False
    finally:
        termios.tcsetattr(source, termios.TCSANOW, before)
    return found is not None and b"4" in found[1].split(b";")


def _read_answer(source: int) -> bytes:
    answer = b""
    deadline = time.monotonic() + _PATIENCE_S
    while not answer.endswith(b"c") and (left := deadline - time.monotonic()) > 0:
        ready, _, _ = select.select([source], [], [], left)
        if not ready:
            break
        answer += os.read(source, 64)
    return answer
