"""What every object promises: it fills its box, stays inside it, and names what it uses."""

from io import BytesIO

import numpy as np
import pytest
import resvg_py
from PIL import Image

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.pen import Grade, Group, Node, Shape, Swatch
from tintype.engine.vignette.finish.swatches import palette_of
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.proof import Case, fault, sample
from tintype.engine.vignette.scene import Subject
from tintype.engine.vignette.styles import style_named
from tintype.engine.vignette.svg import Inks, document

MARGIN = 30
CASES = [(k.name, v) for k in CATALOG.values() for v in (k.variants or ("",))]


def shapes(node: Node) -> list[Shape]:
    return [node] if isinstance(node, Shape) else [s for c in node.children for s in shapes(c)]


@pytest.mark.parametrize(("name", "variant"), CASES)
def test_an_object_fills_its_box_and_stays_inside(name: str, variant: str) -> None:
    kind = CATALOG[name]
    width, height = kind.box
    scale = 120 / max(width, height)
    drawing = kind.draw(variant=variant)
    nodes: tuple[Node, ...] = (drawing.group, *((drawing.front,) if drawing.front else ()))
    matrix = (scale, 0.0, 0.0, scale, float(MARGIN), float(MARGIN))
    w, h = round(width * scale) + 2 * MARGIN, round(height * scale) + 2 * MARGIN
    svg = document(
        [("object", Group(children=nodes, matrix=matrix))],
        style_named(None),
        width=w,
        height=h,
        pixel_width=w,
        pixel_height=h,
    )
    png = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True)
    alpha = np.asarray(Image.open(BytesIO(png)).convert("RGBA"))[..., 3] > 40
    inside = alpha[MARGIN - 2 : h - MARGIN + 2, MARGIN - 2 : w - MARGIN + 2]
    assert alpha.sum() == inside.sum(), "paint lies outside the box"
    left, top, right = (round(v * scale) for v in drawing.room or (0.0, 0.0, width))
    inside = inside[top:, left : right + 4]  # a pose may state that it takes less than the box
    assert inside.mean() > 0.06, "almost nothing is drawn"
    rows, columns = np.where(inside)
    assert rows.max() - rows.min() > 0.35 * inside.shape[0], "the box is far too tall"
    assert columns.max() - columns.min() > 0.35 * inside.shape[1], "the box is far too wide"


@pytest.mark.parametrize(("name", "variant"), CASES)
def test_an_object_paints_only_with_its_own_slots(name: str, variant: str) -> None:
    kind = CATALOG[name]
    drawing = kind.draw(variant=variant)
    nodes = [drawing.group, *([drawing.front] if drawing.front else [])]
    tones = {t for n in nodes for s in shapes(n) for t in (s.tone, s.to) if t}
    used = {t.partition(".")[0] for t in tones}
    assert {slot for slot in used if not slot.startswith("#")} <= set(kind.slots)
    roles = {t.partition(".")[2] for t in tones}
    assert roles <= {"", "pale", "shine", "light", "shade", "deep", "line", "lit", "raw", "print"}


def test_recoloured_slots_are_slots() -> None:
    for kind in CATALOG.values():
        assert {*kind.recolour, *kind.along} <= set(kind.slots), kind.name


@pytest.mark.parametrize(
    ("words", "cab", "load"),
    [(("red",), "red", "red"), (("red", "blue"), "red", "blue")],
)
def test_one_colour_word_paints_all_that_goes_along(
    words: tuple[str, ...], cab: str, load: str
) -> None:
    palette = palette_of(Subject(id="s1", kind="truck", colours=words), CATALOG["truck"])
    assert palette["paint"].colour == COLOURS[cab]
    assert palette["box"].colour == COLOURS[load]


@pytest.mark.parametrize(("is_named", "is_green"), [(True, True), (False, False)])
def test_a_green_star_shines_green(*, is_named: bool, is_green: bool) -> None:
    star = {"gold": Swatch(colour=COLOURS["green"], is_named=is_named)}
    shine = Inks(star, Grade(is_night=True)).hex("gold.lit")
    red, green = int(shine[1:3], 16), int(shine[3:5], 16)
    assert (green > red) is is_green


def test_no_two_objects_share_a_word() -> None:
    seen: dict[str, str] = {}
    for kind in CATALOG.values():
        for word in {kind.name, kind.plural, *kind.aliases}:
            assert word == word.lower()
            assert seen.setdefault(word, kind.name) == kind.name


ONCE_WRONG = [
    Case("northern lights", "", "woodcut", 64, False),
    Case("northern lights", "", "line art", 240, False),
    Case("dragon", "breathing fire", "stained glass", 120, True),
    Case("skyscraper", "", "paper-cut", 64, False),
    Case("mosque", "", "paper-cut", 64, False),
    Case("stairs", "", "paper-cut", 120, False),
    Case("tofu", "", "line art", 240, False),
    Case("galaxy", "", "blueprint", 240, False),
    Case("euro sign", "", "neon", 240, False),
    Case("rope", "", "line art", 240, False),
]
"""What the whole proof found, of each kind of fault one."""


@pytest.mark.parametrize(
    "case", [*ONCE_WRONG, *sample(2801)], ids=lambda case: " ".join(map(str, case))
)
def test_an_object_stays_in_its_box_in_every_style_size_and_light(case: Case) -> None:
    # One in 2801 of all cases; `python -m tintype.engine.vignette.proof` tries them all.
    assert fault(case) is None
