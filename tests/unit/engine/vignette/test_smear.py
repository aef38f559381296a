"""What sticks to a thing is on it, and things of a row go from big to small."""

import pytest

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.pen import Group, Node
from tintype.engine.vignette.art.silhouette import Bounds, bounds, polygons
from tintype.engine.vignette.composing.compose import compose
from tintype.engine.vignette.finish.smear import (
    STICKERS,
    body_of,
    is_within,
    plastered,
    rim,
    smeared,
)
from tintype.engine.vignette.reading.parse import parse

MATRIX = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def boxes(nodes: tuple[Node, ...]) -> list[Bounds]:
    return [bounds(p) for p in polygons(nodes, MATRIX)]


@pytest.mark.parametrize("name", ["dog", "boots", "truck", "man"])
def test_mud_is_only_where_the_thing_is(name: str) -> None:
    kind = CATALOG[name]
    drawing = kind.draw()
    splashes = boxes(smeared(kind, drawing, is_muddy=True))
    assert len(splashes) > 8
    body = body_of(drawing)
    for left, top, right, bottom in splashes:
        assert is_within(body, [((left + right) / 2, (top + bottom) / 2)])


@pytest.mark.parametrize("name", ["suitcase", "laptop", "fridge"])
def test_a_thing_is_covered_in_stickers(name: str) -> None:
    kind = CATALOG[name]
    stickers = plastered(kind, kind.draw())
    assert STICKERS - 3 <= sum(isinstance(n, Group) for n in stickers) <= STICKERS


def test_nothing_is_within_nothing() -> None:
    assert not is_within([], rim(0, 0, 1))


@pytest.mark.parametrize(
    ("prompt", "states"),
    [
        ("three boxes stacked from big to small", {"stacked", "graded"}),
        ("a row of teddy bears from big to small", {"lined up", "graded"}),
        ("a laptop covered in stickers", {"stickered"}),
        ("lots of stickers all over the suitcase", {"stickered"}),
        ("a muddy dog", {"muddy"}),
        ("a dusty book", {"dusty"}),
    ],
)
def test_a_state_is_read(prompt: str, states: set[str]) -> None:
    assert set(parse(prompt).subjects[0].attributes) == states


@pytest.mark.parametrize(
    "prompt", ["a row of five teddy bears from big to small", "three gifts stacked by size"]
)
def test_each_is_smaller_than_the_one_before(prompt: str) -> None:
    scene = compose(parse(prompt), width=512, height=512, seed=1).scene
    heights = [pin.height for pin in scene.subjects[0].pins]
    down = sorted(heights, reverse=True)
    assert heights in (down, down[::-1])
    assert max(heights) > 1.6 * min(heights)
