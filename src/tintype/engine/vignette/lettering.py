"""Owns the alphabet: letters as pen strokes on a grid, so that no font file is ever needed.

A letter lives in a cell 4 wide and 6 tall, baseline at y = 6. Does not know what is written on.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen, Tone

# Strokes are separated by spaces, points by commas; two digits are x and y, "~" before a point
# makes the line smooth there.
_STROKES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "A": "06,20,46 14,34",
        "B": "00,06,~36,~45,~34,~23,03 00,~30,~41,~42,~23",
        "C": "41,~30,~10,~01,~05,~16,~36,45",
        "D": "00,06,~26,~44,~42,~20,00",
        "E": "40,00,06,46 03,33",
        "F": "40,00,06 03,33",
        "G": "41,~30,~10,~01,~05,~16,~36,45,43,23",
        "H": "00,06 40,46 03,43",
        "I": "20,26",
        "J": "30,35,~26,~16,05",
        "K": "00,06 40,03,46",
        "L": "00,06,46",
        "M": "06,00,23,40,46",
        "N": "06,00,46,40",
        "O": "~20,~02,~04,~26,~44,~42,~20",
        "P": "06,00,~30,~41,~42,~33,03",
        "Q": "~20,~02,~04,~26,~44,~42,~20 34,46",
        "R": "06,00,~30,~41,~42,~33,03 23,46",
        "S": "41,~30,~10,~01,~12,~33,~44,~45,~36,~16,05",
        "T": "00,40 20,26",
        "U": "00,04,~16,~36,44,40",
        "V": "00,26,40",
        "W": "00,16,22,36,40",
        "X": "00,46 40,06",
        "Y": "00,23,40 23,26",
        "Z": "00,40,06,46",
        "0": "~20,~02,~04,~26,~44,~42,~20",
        "1": "11,20,26",
        "2": "01,~10,~30,~41,~42,06,46",
        "3": "01,~10,~30,~41,~32,23 23,~34,~45,~36,~16,05",
        "4": "36,30,04,44",
        "5": "40,00,02,~32,~44,~36,~16,05",
        "6": "41,~20,~03,~05,~26,~45,~44,~23,~04",
        "7": "00,40,16",
        "8": "~23,~12,~11,~20,~31,~32,~23,~04,~05,~26,~45,~44,~23",
        "9": "42,~23,~02,~01,~20,~41,~43,~26,05",
        "!": "20,24 26,26",
        "?": "01,~10,~30,~41,~32,24 26,26",
        ".": "16,16",
        ",": "26,17",
        "-": "13,33",
        "'": "20,22",
        "&": "46,11,~20,~31,03,~05,~16,~26,44",
        ":": "22,22 25,25",
        "/": "06,40",
    }
)


def can_write(text: str) -> bool:
    """Say whether every character of `text` has a letter."""
    return all(c == " " or c in _STROKES for c in text.upper())


def missing(text: str) -> str:
    """Return the characters of `text` that have no letter, once each."""
    return "".join(dict.fromkeys(c for c in text.upper() if c != " " and c not in _STROKES))


def write(
    pen: Pen,
    tone: Tone,
    text: str,
    *,
    x: float,
    y: float,
    width: float,
    height: float,
    weight: float = 0.15,
) -> None:
    """Write `text` in capitals, centred in the box at (x, y), as large as it fits.

    Long text is broken into lines at spaces. Characters without a letter become a small dot.
    `weight` is the stroke width as a fraction of the letter height.
    """
    lines = best_lines(text.upper().split() or [""], width / height)
    longest = max(len(line) for line in lines)
    size = min(height / (len(lines) * 1.45 - 0.45), width / (longest * 0.9) if longest else height)
    unit = size / 6
    top = y + (height - size * (len(lines) * 1.45 - 0.45)) / 2
    for i, line in enumerate(lines):
        left = x + (width - (len(line) * 5.4 - 1.4) * unit) / 2
        for k, letter in enumerate(line):
            _letter(
                pen, tone, letter, left + k * 5.4 * unit, top + i * size * 1.45, unit, size * weight
            )


def best_lines(words: list[str], ratio: float) -> list[str]:
    """Break words into the number of lines that lets the letters be largest."""
    best, best_size = [" ".join(words)], 0.0
    for count in range(1, min(len(words), 6) + 1):
        target = sum(len(w) + 1 for w in words) / count
        lines: list[str] = [""]
        for word in words:
            if lines[-1] and len(lines[-1]) + len(word) > target and len(lines) < count:
                lines.append("")
            lines[-1] = f"{lines[-1]} {word}".strip()
        size = min(1 / (len(lines) * 1.45), ratio / (max(len(line) for line in lines) * 0.9))
        if size > best_size:
            best, best_size = lines, size
    return best


def _letter(
    pen: Pen, tone: Tone, letter: str, x: float, y: float, unit: float, weight: float
) -> None:
    if letter == " ":
        return
    for stroke in _STROKES.get(letter, "23,23").split():
        points: list[Point] = []
        for mark in stroke.split(","):
            is_smooth = mark[0] == "~"
            px, py = int(mark[-2]), int(mark[-1])
            points.append((x + px * unit, y + py * unit, 1.0 if is_smooth else 0.0))
        if points[0] == points[-1]:
            # A stroke without length is a dot.
            points = points if len(points) > 2 else [points[0], (points[0][0] + 0.1, points[0][1])]
        pen.line(tone, points, weight)
