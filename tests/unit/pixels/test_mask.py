"""What is put back into a picture: all of the edit deep inside the mask, nothing of it outside."""

import numpy as np
import pytest

from tintype.pixels.mask import composite, mask_of

BEFORE = np.zeros((80, 100, 3), np.uint8)
AFTER = np.full((80, 100, 3), 200, np.uint8)


def test_an_edit_fades_in_inside_the_edge_only() -> None:
    mask = np.zeros((80, 100), np.uint8)
    mask[:, 50:] = 255
    row = composite(BEFORE, AFTER, mask)[40, :, 0].astype(int)
    assert (row[:50] == 0).all()
    assert (np.diff(row[50:]) >= 0).all()
    assert 0 < row[52] < 200
    assert (row[64:] == 200).all()


@pytest.mark.parametrize("width", [1, 2, 5])
def test_a_line_changes_though_a_large_part_beside_it_does_too(width: int) -> None:
    mask = np.zeros((80, 100), np.uint8)
    mask[10:70, 60:] = 255
    mask[5:75, 20 : 20 + width] = 255
    after = composite(BEFORE, AFTER, mask)
    assert (after[5:75, 20 : 20 + width] == 200).all()
    assert (after[mask == 0] == 0).all()
    assert 0 < after[40, 62, 0] < 200


def test_what_is_half_free_changes_by_half() -> None:
    mask = np.full((80, 100), 128, np.uint8)
    assert np.abs(composite(BEFORE, AFTER, mask).astype(int) - 100).max() <= 1


def test_a_soft_mask_keeps_its_slopes() -> None:
    mask = np.broadcast_to(np.linspace(1, 255, 100).astype(np.uint8), (80, 100))
    after = composite(BEFORE, AFTER, np.ascontiguousarray(mask))
    assert np.abs(after[:, :, 0] - mask * (200 / 255)).max() <= 1


def test_the_edge_of_the_picture_is_no_edge_of_the_mask() -> None:
    mask = np.zeros((80, 100), np.uint8)
    mask[:40] = 255
    after = composite(BEFORE, AFTER, mask)
    assert (after[:24, [0, 99]] == 200).all()


def test_the_three_ways_to_say_it_mean_the_same() -> None:
    free = np.random.default_rng(4).integers(0, 256, (80, 100)).astype(np.uint8)
    grey = np.repeat(free[:, :, None], 3, axis=2)
    clear = np.dstack([grey, 255 - free])
    opaque = np.dstack([255 - grey, np.full((80, 100), 255, np.uint8)])
    assert np.array_equal(mask_of(clear, width=100, height=80), free)
    assert np.array_equal(mask_of(grey, width=100, height=80, format="white"), free)
    assert np.array_equal(mask_of(opaque, width=100, height=80, format="black"), free)
