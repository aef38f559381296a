"""What an edit of a picture from elsewhere promises: its pixels stay, the rest is added."""

import numpy as np
import pytest
from numpy.typing import NDArray
from tests.unit.engine.vignette.test_edit_pixels import Desk, Shot, desk, drawn, kinds, masked, of

from tintype.engine.vignette.editing.foreign import with_patch
from tintype.engine.vignette.order import Order, develop

__all__ = ["desk"]
WIDE, HIGH = 240, 180


def photo(width: int = WIDE, height: int = HIGH, *, channels: int = 3) -> Shot:
    """Return a stand-in for a photograph: sky, field, bushes, noise; no metadata."""
    rng = np.random.default_rng(3)
    y, x = np.mgrid[0:height, 0:width] / np.array([height, width])[:, None, None]
    sky = np.stack([150 + 60 * y, 185 + 40 * y, 225 + 10 * y], axis=2)
    field = np.stack([96 - 20 * y, 128 - 30 * y, 60 - 10 * y], axis=2)
    pixels = np.where((y > 0.55 + 0.03 * np.sin(x * 9))[..., None], field, sky)
    pixels[int(0.3 * height) : int(0.55 * height), int(0.7 * width) : int(0.9 * width)] = (
        60,
        90,
        40,
    )
    pixels = (pixels + rng.normal(0, 6, pixels.shape)).clip(0, 255).astype(np.uint8)
    if channels == 4:
        pixels = np.concatenate([pixels, np.full((height, width, 1), 255, np.uint8)], axis=2)
    shot = Shot(develop(Order(prompt="a fox", width=16, height=16, seed=0)))
    shot.pixels, shot.metadata = pixels, {}
    return shot


def box_of(moved: NDArray[np.bool_]) -> tuple[int, int, int, int]:
    ys, xs = np.flatnonzero(moved.any(axis=1)), np.flatnonzero(moved.any(axis=0))
    return int(xs[0]), int(ys[0]), int(xs[-1]) + 1, int(ys[-1]) + 1


@pytest.mark.parametrize(
    "words",
    [
        "add a red fox",
        "add a hot air balloon in the sky",
        "put a lighthouse on the left",
        "three ducks",
        "a cat sleeping on an armchair",
        "add a woman holding an umbrella",
    ],
)
def test_things_are_drawn_into_it_and_the_rest_stays(desk: Desk, words: str) -> None:
    before = photo()
    after = desk.edit(before, words)
    moved = (before.pixels != after.pixels).any(axis=2)
    assert 0.005 < moved.mean() < 0.45
    assert not after.warnings
    left, top, right, low = box_of(moved)
    assert left >= 0
    assert (right - left) * (low - top) < 0.6 * WIDE * HIGH


def test_a_side_that_is_asked_for_is_used(desk: Desk) -> None:
    for side, is_there in (("left", lambda x: x < WIDE / 2), ("right", lambda x: x > WIDE / 2)):
        after = desk.edit(photo(), f"add a cat on the {side}")
        left, _, right, _ = box_of((photo().pixels != after.pixels).any(axis=2))
        assert is_there((left + right) / 2)


def test_with_a_mask_it_goes_inside(desk: Desk) -> None:
    before = photo()
    mask = np.zeros((HIGH, WIDE), dtype=np.uint8)
    mask[90:170, 20:110] = 255
    after = desk.edit(before, "a dog", mask=mask)
    moved = (before.pixels != after.pixels).any(axis=2)
    assert moved[mask > 0].mean() > 0.2
    assert moved[mask == 0].mean() < 0.02


def test_what_was_added_can_be_changed_moved_and_taken_away(desk: Desk) -> None:
    first = photo()
    shot = desk.edit(first, "add a fox")
    blue = desk.edit(shot, "make the fox blue")
    assert of(blue.scene, "fox").colours == ("blue",)
    moved = (shot.pixels != blue.pixels).any(axis=2)
    drawn_on = (shot.pixels != first.pixels).any(axis=2)
    assert moved.any()
    assert not (moved & ~drawn_on).any()
    hat = desk.edit(blue, "put a hat on the fox")
    assert kinds(hat.scene) == ["fox", "hat"]
    away = desk.edit(hat, "move it to the left")
    gone = desk.edit(away, "remove the fox")
    assert not gone.metadata.get("scene") or not gone.scene.subjects
    ever = np.zeros((HIGH, WIDE), dtype=bool)
    for one in (shot, blue, hat, away):
        left, top, right, low = box_of((one.pixels != first.pixels).any(axis=2))
        ever[top - 4 : low + 4, max(0, left - 4) : right + 4] = True
    rest = gone.pixels != first.pixels
    assert not (rest.any(axis=2) & ~ever).any()
    assert np.abs(gone.pixels.astype(int) - first.pixels).mean() < 1.5


@pytest.mark.parametrize(
    "words",
    [
        "make it night",
        "at sunset",
        "black and white",
        "sepia",
        "as a blueprint",
        "in ink",
        "as a woodcut",
        "make it a watercolour",
        "turn it into pixel art",
        "as a tintype",
        "warmer",
        "brighter",
        "more contrast",
        "let it snow",
        "make it rain",
        "foggy",
        "make it autumn",
        "in winter",
        "blur the picture",
        "flip the picture horizontally",
        "more colourful",
    ],
)
def test_light_colour_and_style_are_changed_all_over(desk: Desk, words: str) -> None:
    before = photo()
    after = desk.edit(before, words)
    assert (before.pixels != after.pixels).any(axis=2).mean() > 0.5
    assert not after.warnings, after.warnings


@pytest.mark.parametrize(
    "words",
    [
        "blur the background",
        "remove the background",
        "change the background to a beach",
        "make the man taller",
        "",
        "frobnicate",
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_changes(desk: Desk, words: str) -> None:
    before = photo()
    after = desk.edit(before, words)
    assert np.array_equal(before.pixels, after.pixels)
    assert bool(after.warnings) == bool(words)


def test_what_is_masked_away_is_filled_from_around_it(desk: Desk) -> None:
    before = photo()
    mask = np.zeros((HIGH, WIDE), dtype=np.uint8)
    mask[50:102, 162:220] = 255
    after = desk.edit(before, "remove the bushes", mask=mask)
    moved = (before.pixels != after.pixels).any(axis=2)
    assert not moved[mask == 0].any()
    dark = (before.pixels[60:96, 172:210].mean(), after.pixels[60:96, 172:210].mean())
    assert dark[1] > dark[0] + 15
    assert after.warnings


def test_a_second_picture_is_put_into_the_first(desk: Desk) -> None:
    before, other = drawn("a fox in a meadow"), photo()
    after = desk.edit(before, "put the second picture into the first", others=(other,))
    moved = (before.pixels != after.pixels).any(axis=2)
    assert 0.03 < moved.mean() < 0.3
    later = desk.edit(after, "make the fox blue")
    again = (later.pixels != after.pixels).any(axis=2)
    assert 0 < again.mean() < 0.2
    assert of(later.scene, "fox").colours == ("blue",)


def test_a_thing_is_taken_over_from_a_second_picture_of_ours(desk: Desk) -> None:
    other = drawn("a fox in a meadow")
    after = desk.edit(photo(), "put the fox from the second picture into this one", others=(other,))
    assert kinds(after.scene) == ["fox"]


def test_alpha_is_kept(desk: Desk) -> None:
    before = photo(channels=4)
    before.pixels[:40, :60, 3] = 0
    after = desk.edit(before, "add a cat on the right", is_transparent=True)
    assert after.pixels.shape[2] == 4
    assert (after.pixels[:40, :60, 3] == 0).all()
    assert (before.pixels != after.pixels).any()


def test_a_vector_original_holds_the_picture_and_the_drawing(desk: Desk) -> None:
    after = desk.edit(photo(), "add a cat", wants_svg=True)
    assert after.svg is not None
    assert 'id="picture"' in after.svg
    assert 'id="subject-1-cat"' in after.svg


@pytest.mark.parametrize("size", [(17, 16), (300, 100), (64, 640)])
def test_any_shape_of_photograph(desk: Desk, size: tuple[int, int]) -> None:
    before = photo(*size)
    after = desk.edit(before, "add a cat and make it warmer")
    assert after.pixels.shape == before.pixels.shape
    assert masked(0, 0, 1, 1).all()


def test_a_masked_thing_is_replaced_by_a_drawn_one(desk: Desk) -> None:
    before = photo()
    mask = np.zeros((HIGH, WIDE), dtype=np.uint8)
    mask[50:105, 165:220] = 255
    after = desk.edit(before, "turn the bush into a mirror", mask=mask)
    assert kinds(after.scene) == ["mirror"]
    moved = (after.pixels != before.pixels).any(axis=2)
    assert moved[mask > 0].mean() > 0.5
    assert not (moved & (mask == 0)).any()


def test_letters_lie_on_a_picture_as_a_title(desk: Desk) -> None:
    after = desk.edit(photo(), 'add the text "SALE" at the top')
    assert after.scene.lettering == "SALE"
    assert not after.warnings
    other = desk.edit(after, 'change the text to "OPEN"')
    assert other.scene.lettering == "OPEN"
    _, _, _, low = box_of((after.pixels != other.pixels).any(axis=2))
    assert low < 0.4 * HIGH


def test_a_boat_is_put_on_the_water_of_a_picture(desk: Desk) -> None:
    shore = photo()
    shore.pixels = np.full((HIGH, WIDE, 3), (206, 226, 240), dtype=np.uint8)
    shore.pixels[HIGH * 45 // 100 :] = (40, 110, 150)
    shore.pixels[HIGH * 65 // 100 :] = (212, 186, 140)
    after = desk.edit(shore, "add a sailing boat on the water")
    assert 0.45 < after.scene.subjects[0].pins[0].y < 0.68


@pytest.mark.parametrize(
    "box", ["", "0 0 1", "0 0 1 1 1 1", f"{'1' * 400} 0 {'9' * 400} 1 {'9' * 400} 1", "9" * 5000]
)
def test_a_patch_from_anybody_does_no_harm(box: str) -> None:
    plain = np.zeros((8, 8, 4), np.uint8)
    assert np.array_equal(with_patch(plain, plain, "", box), plain)
