"""What the engine draws is what a plain call of diffusers draws, bit by bit, in every mode."""

from typing import Any

import diffusers
import numpy as np
import pytest
import torch
from PIL import Image

from rig import SIZE, STEPS, draw, job, picture, psnr

pytestmark = pytest.mark.timeout(120)
FAMILIES = ["sd15", "sdxl", "sd3", "flux", "qwen", "zimage"]
MASK = np.zeros((SIZE.height, SIZE.width), np.uint8)
MASK[32:96, 48:144] = 255


def plain(kind: Any, folder: Any, **more: Any) -> np.ndarray:
    """Return what diffusers alone makes of the same arguments."""
    pipe = kind.from_pretrained(folder)
    pipe.set_progress_bar_config(disable=True)
    with torch.no_grad():
        out = pipe(num_inference_steps=STEPS, generator=torch.Generator().manual_seed(3), **more)
    return np.asarray(out.images[0])


@pytest.mark.parametrize("family", FAMILIES)
def test_text_to_image(driver_of, folder_of, family: str) -> None:
    more = {"negative_prompt": " "} if family == "qwen" else {}
    expected = plain(
        diffusers.DiffusionPipeline,
        folder_of(family),
        prompt="a red fox",
        width=SIZE.width,
        height=SIZE.height,
        **more,
    )
    watch = draw(driver_of(family), family, job())
    assert np.array_equal(watch.finished[0].pixels, expected)
    count = watch.steps[-1][1]
    assert watch.steps == [(step, count) for step in range(1, count + 1)]
    assert watch.denoised_after == count


@pytest.mark.parametrize("family", FAMILIES)
def test_image_to_image(driver_of, folder_of, family: str) -> None:
    more = {"negative_prompt": " "} if family == "qwen" else {}
    if family not in {"sd15", "sdxl"}:
        more |= {"width": SIZE.width, "height": SIZE.height}
    expected = plain(
        diffusers.AutoPipelineForImage2Image,
        folder_of(family),
        prompt="a red fox",
        image=Image.fromarray(picture().pixels),
        strength=0.5,
        **more,
    )
    watch = draw(driver_of(family), family, job(sources=(picture(),), strength=0.5))
    assert np.array_equal(watch.finished[0].pixels, expected)


@pytest.mark.parametrize("family", [*FAMILIES, "sd15-inpaint"])
def test_inpainting(driver_of, folder_of, family: str) -> None:
    more = {"negative_prompt": " "} if family == "qwen" else {}
    expected = plain(
        diffusers.AutoPipelineForInpainting,
        folder_of(family),
        prompt="a red fox",
        image=Image.fromarray(picture().pixels),
        mask_image=Image.fromarray(MASK),
        strength=0.75,
        width=SIZE.width,
        height=SIZE.height,
        **more,
    )
    edit = job(sources=(picture(),), mask=MASK, strength=0.75)
    watch = draw(driver_of(family), family, edit)
    assert np.array_equal(watch.finished[0].pixels, expected)


def test_reference_editing(driver_of, folder_of) -> None:
    expected = plain(
        diffusers.FluxKontextPipeline,
        folder_of("kontext"),
        prompt="a red fox",
        image=Image.fromarray(picture().pixels),
        width=SIZE.width,
        height=SIZE.height,
        max_area=SIZE.width * SIZE.height,
    )
    watch = draw(driver_of("kontext"), "kontext", job(sources=(picture(),)))
    assert np.array_equal(watch.finished[0].pixels, expected)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_batch_gives_the_pictures_that_each_gives_alone(driver_of, family: str) -> None:
    driver = driver_of(family)
    jobs = [job(f"a {thing}", seed=seed) for seed, thing in enumerate(["fox", "long boat", "owl"])]
    together = draw(driver, family, *jobs)
    for place, one in enumerate(jobs):
        alone = draw(driver, family, one).finished[0].pixels
        assert psnr(together.finished[place].pixels, alone) >= 50


@pytest.mark.parametrize("family", FAMILIES)
def test_a_batch_of_edits_gives_the_pictures_that_each_gives_alone(driver_of, family: str) -> None:
    driver = driver_of(family)
    jobs = [
        job(seed=seed, sources=(picture(seed=seed),), mask=mask, strength=0.5)
        for seed, mask in enumerate([MASK, np.flip(MASK, axis=1)])
    ]
    for batch in (jobs, [job(seed=one.seed, sources=one.sources, strength=0.5) for one in jobs]):
        together = draw(driver, family, *batch)
        for place, one in enumerate(batch):
            alone = draw(driver, family, one).finished[0].pixels
            assert psnr(together.finished[place].pixels, alone) >= 50
