"""What a picture promises to those who use it: true alpha, named layers, quality as detail only."""

from io import BytesIO
from xml.etree import ElementTree

import numpy as np
import pytest
import resvg_py
from PIL import Image

from tintype.engine.base import Pixels, Quality
from tintype.engine.vignette.render import Order, develop, draw
from tintype.engine.vignette.scene import decode

SIDE = 160
SVG = "{http://www.w3.org/2000/svg}"


def rendered(svg: str) -> Pixels:
    png = resvg_py.svg_to_bytes(svg_string=svg, width=SIDE, height=SIDE, skip_system_fonts=True)
    return np.asarray(Image.open(BytesIO(png)).convert("RGBA"))


@pytest.mark.parametrize("ground", ["#ffffff", "#000000", "#1fbf3a"])
@pytest.mark.parametrize(
    "prompt",
    ["a red apple", "a polar bear", "a bee, ink style", "a crow, paper-cut", "a fairy, neon style"],
)
def test_a_cut_out_subject_laid_on_any_ground_is_the_subject_drawn_there(
    prompt: str, ground: str
) -> None:
    order = Order(prompt=prompt, width=SIDE, height=SIDE, seed=3, is_transparent=True)
    svg, _ = draw(order)
    cut = rendered(svg).astype(float)
    behind = f'</defs><rect width="100%" height="100%" fill="{ground}"/>'
    there = rendered(svg.replace("</defs>", behind, 1)).astype(float)
    alpha = cut[..., 3:] / 255
    tone = np.array([int(ground[k : k + 2], 16) for k in (1, 3, 5)], dtype=float)
    laid = cut[..., :3] * alpha + tone * (1 - alpha)
    edge = (alpha > 0.02) & (alpha < 0.98)
    assert edge.any()
    # A fringe of another colour would show here, on one ground or another.
    # Eight bits, rounded for each layer, leave a few steps.
    assert np.abs(laid - there[..., :3]).max() <= 8


def test_what_is_not_the_subject_is_nothing() -> None:
    order = Order(prompt="a red apple", width=SIDE, height=SIDE, seed=3, is_transparent=True)
    pixels = np.frombuffer(develop(order).data, np.uint8).reshape(SIDE, SIDE, 4)
    clear = pixels[..., 3] == 0
    assert clear.mean() > 0.3
    assert not pixels[clear].any()


def test_layers_have_names_in_the_order_in_which_they_lie() -> None:
    order = Order(prompt="two red foxes under an oak tree", width=SIDE, height=SIDE, seed=1)
    root = ElementTree.fromstring(draw(order)[0])
    names = [g.get("id", "") for g in root.iter(f"{SVG}g") if g.get("id")]
    layers = [n for n in names if n in ("backdrop", "setting", "subjects", "foreground", "light")]
    assert layers == ["backdrop", "setting", "subjects", "foreground", "light"]
    pieces = [n for n in names if n.startswith("subject-")]
    assert len(pieces) == len(set(pieces)) == 3
    assert sum("fox" in n for n in pieces) == 2
    assert sum("tree" in n for n in pieces) == 1


@pytest.mark.parametrize(
    "prompt", ["a girl with a dog by a lake at sunset", "a chef in a kitchen, watercolour"]
)
def test_quality_changes_detail_and_not_the_composition(prompt: str) -> None:
    def seen(quality: Quality) -> tuple[object, Pixels]:
        plate = develop(Order(prompt=prompt, width=256, height=256, seed=5, quality=quality))
        pixels = np.frombuffer(plate.data, np.uint8).reshape(256, 256, 3)
        return decode(plate.scene), pixels

    (low, rough), (high, fine) = seen("low"), seen("high")
    assert low == high
    assert (rough != fine).any()
    # Averages over squares of 16 pixels see what stands where, and no grain.
    shape = (16, 16, 16, 16, 3)
    means = [p.reshape(shape).mean(axis=(1, 3)) for p in (rough, fine)]
    assert np.abs(means[0] - means[1]).mean() < 4
