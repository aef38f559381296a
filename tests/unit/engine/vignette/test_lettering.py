"""What letters promise: Latin text is complete, stays in its box, and what lacks is named."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tintype.engine.vignette.alphabet import glyph
from tintype.engine.vignette.art.pen import Pen, Shape
from tintype.engine.vignette.lettering import can_write, missing, write

LATIN = "".join(chr(c) for c in (*range(33, 127), *range(0xC0, 0x180)) if chr(c).isprintable())
RARE = set("{}\u00d7÷ŉĦħĸŊŋŦŧĿŀŁłƀſĲĳ·")


@pytest.mark.parametrize("letter", sorted(set(LATIN) - RARE))
def test_latin_letters_are_drawn(letter: str) -> None:
    assert glyph(letter) is not None


def test_what_cannot_be_written_is_named_once() -> None:
    assert missing("héllo 你好你") == "你好"
    assert can_write("Grüße, Åse!")


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("AÉgjQy 0%ß.W"), min_size=1, max_size=40))
def test_writing_stays_in_its_box(text: str) -> None:
    pen = Pen()
    write(pen, "#000000", text, x=10, y=20, width=200, height=60)
    for node in pen.nodes:
        assert isinstance(node, Shape)
        left, top, right, bottom = node.outline.bounds
        assert left >= 10 - 8
        assert right <= 210 + 8
        assert top >= 20 - 8
        assert bottom <= 80 + 8
