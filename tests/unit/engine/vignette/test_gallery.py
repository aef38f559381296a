"""The sheets of prompts: what their names say, and that every one in the docs can be remade."""

from pathlib import Path

import pytest
from PIL import Image

from tintype.engine.vignette.gallery import CELL, COLUMNS, entries_of, remake, size_of

DOCS = Path(__file__).parents[4] / "docs" / "vignette"


def test_a_line_may_say_the_ratio_of_its_picture() -> None:
    entries = entries_of("16:9 a fox by a lake\n\n a cat\n1:2 two  dogs\n")
    assert [(e.number, e.ratio, e.prompt) for e in entries] == [
        (1, 16 / 9, "a fox by a lake"),
        (2, None, "a cat"),
        (3, 0.5, "two  dogs"),
    ]


@pytest.mark.parametrize(
    ("ratio", "size"), [(1.0, (90, 90)), (3.0, (90, 30)), (1 / 3, (30, 90)), (200.0, (90, 1))]
)
def test_a_picture_fits_its_cell(ratio: float, size: tuple[int, int]) -> None:
    assert size_of(ratio, 90) == size


def test_a_sheet_is_remade_from_the_lines_in_its_name(tmp_path: Path) -> None:
    (tmp_path / "small.txt").write_text("1:1 a cat\n2:1 a red apple\n1:1 a dog\n", "utf-8")
    sheet = tmp_path / "small-002-002.webp"
    remake(sheet)
    with Image.open(sheet) as page:
        assert page.size == (COLUMNS * (CELL + 8), CELL + 30)
        rgb = page.convert("RGB")
    middle = rgb.getpixel((4 + CELL // 2, 4 + CELL // 2))
    assert isinstance(middle, tuple)
    assert middle[0] > 150 > middle[1], "the apple of line 2 is red"
    above = rgb.getpixel((4 + CELL // 2, 4 + CELL // 8))
    assert isinstance(above, tuple)
    assert min(above) > 225, "a picture twice as wide as high leaves paper above it"


def test_a_sheet_with_another_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="is not called like"):
        remake(tmp_path / "fox.webp")


def test_every_sheet_in_the_docs_can_be_remade() -> None:
    sheets = list(DOCS.glob("*.webp"))
    assert sheets
    for sheet in sheets:
        name, first, last = sheet.stem.rsplit("-", 2)
        lines = len(entries_of((DOCS / f"{name}.txt").read_text("utf-8")))
        assert 1 <= int(first) <= int(last) <= lines, sheet.name
