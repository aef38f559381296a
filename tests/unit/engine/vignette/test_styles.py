"""What styles promise: each looks its own way, keeps the size, and leaves alpha clean."""

from io import BytesIO

import msgspec
import numpy as np
import pytest
import resvg_py
from PIL import Image

from tintype.engine.vignette.composing.compose import compose
from tintype.engine.vignette.finish.swatches import printed
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.render import Order, develop_scene, style_of
from tintype.engine.vignette.scene import Scene, Subject
from tintype.engine.vignette.styles import STYLES, style_named
from tintype.engine.vignette.styles.duotone import Duotone
from tintype.engine.vignette.svg import document

FOX = Scene(subjects=(Subject(id="s1", kind="fox", colours=("red",)),), setting="beach")


def pixels(style: str, *, is_transparent: bool = False) -> np.ndarray:
    order = Order(prompt="", width=160, height=128, seed=3, is_transparent=is_transparent)
    scene = msgspec.structs.replace(FOX, style=style)
    plate = develop_scene(scene, order)
    return np.frombuffer(plate.data, np.uint8).reshape(128, 160, plate.channels)


def test_there_are_enough_styles() -> None:
    wanted = {
        "flat",
        "paper-cut",
        "ink",
        "watercolour",
        "woodcut",
        "blueprint",
        "pixel art",
        "tintype",
    }
    assert wanted <= set(STYLES)


@pytest.mark.parametrize("style", [s for s in STYLES if s != "flat"])
def test_a_style_differs_from_flat(style: str) -> None:
    change = np.abs(pixels(style).astype(int) - pixels("flat").astype(int)).mean()
    assert change > 3


@pytest.mark.parametrize(
    ("prompt", "ink", "paper"),
    [
        ("a fox, orange on dark blue, two colours only", "orange", "dark blue"),
        ("two-tone poster of a lighthouse, red and cream", "red", "cream"),
        ("logo of an owl, white on black", "white", "black"),
    ],
)
def test_a_picture_in_two_colours_takes_those_that_were_said(
    prompt: str, ink: str, paper: str
) -> None:
    scene = parse(prompt)
    style = style_of(scene)
    assert isinstance(style, Duotone)
    assert (style.ink, style.paper) == (COLOURS[ink], COLOURS[paper])


def test_a_car_in_two_tones_is_no_picture_in_two_colours() -> None:
    assert parse("a two-tone car in front of a house").style is None


@pytest.mark.parametrize("style", list(STYLES))
def test_a_style_leaves_nothing_around_a_transparent_subject(style: str) -> None:
    alpha = pixels(style, is_transparent=True)[..., 3]
    assert not alpha[0].any()
    assert not alpha[:, 0].any()
    assert (alpha > 200).mean() > 0.08


@pytest.mark.parametrize(
    ("said", "pattern", "colour"),
    [
        ("starry print blue", "starry-print", "blue"),
        ("starry print", "starry-print", None),
        ("starry blue", "starry", "blue"),
        ("polka dot red", "polka-dot", "red"),
        ("striped", "striped", None),
        ("blue", None, "blue"),
    ],
)
def test_a_part_has_its_pattern_and_its_colour(
    said: str, pattern: str | None, colour: str | None
) -> None:
    swatch = printed(said, "#123456")
    assert swatch.pattern == pattern
    assert swatch.colour == (COLOURS[colour] if colour else "#123456")


@pytest.mark.parametrize("finish", ["golden", "wooden", "glass", "stone"])
def test_a_material_can_be_seen(finish: str) -> None:
    def shown(subject: Subject) -> np.ndarray:
        picture = compose(Scene(subjects=(subject,)), width=128, height=128, seed=1)
        svg = document(
            picture.layers,
            style_named(None),
            width=picture.width,
            height=picture.height,
            pixel_width=128,
            pixel_height=128,
        )
        png = bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True))
        return np.asarray(Image.open(BytesIO(png)).convert("RGB")).astype(int)

    plain, made = Subject(id="s1", kind="apple"), Subject(id="s1", kind="apple", material=finish)
    assert np.abs(shown(plain) - shown(made)).max() > 30
