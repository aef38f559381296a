"""What the engine draws is what a plain call of diffusers draws, bit by bit, in every mode."""

from typing import Any

import diffusers
import numpy as np
import pytest
import torch
from PIL import Image

import tiny
from rig import SIZE, STEPS, draw, job, picture, psnr, settings_of
from tintype.engine.base import Source

pytestmark = pytest.mark.timeout(120)
FAMILIES = ["sd15", "sdxl", "sd3", "flux", "qwen", "zimage"]
MASK = np.zeros((SIZE.height, SIZE.width), np.uint8)
MASK[32:96, 48:144] = 255


def plain(
    kind: Any, folder: Any, *, steps: int = STEPS, dtype: Any = None, **more: Any
) -> np.ndarray:
    """Return what diffusers alone makes of the same arguments."""
    eyes = tiny.eyes() if folder.name.startswith("qwen-edit") else {}
    pipe = kind.from_pretrained(folder, dtype=dtype, **eyes)
    pipe.set_progress_bar_config(disable=True)
    if folder.name.startswith("qwen"):
        more = {"negative_prompt": " ", **more}
    if folder.name == "kontext":
        more = {"max_area": SIZE.width * SIZE.height, **more}
    if folder.name == "sana-sprint":
        more = {"intermediate_timesteps": None, **more}
    with torch.no_grad():
        out = pipe(
            prompt="a red fox",
            num_inference_steps=steps,
            generator=torch.Generator().manual_seed(3),
            **more,
        )
    image = out.images[0]
    if image.size != (SIZE.width, SIZE.height):  # of a pipeline that keeps to sizes it knows
        image = image.resize((SIZE.width, SIZE.height), Image.Resampling.LANCZOS)
    return np.asarray(image)


SHAPE = {"width": SIZE.width, "height": SIZE.height}


@pytest.mark.parametrize(
    "family",
    [*FAMILIES, *("flux2-klein", "chroma", "sana", "sana-sprint", "lumina2", "auraflow", "pixart")],
)
def test_text_to_image(driver_of, folder_of, family: str) -> None:
    expected = plain(diffusers.DiffusionPipeline, folder_of(family), **SHAPE)
    watch = draw(driver_of(family), family, job())
    assert np.array_equal(watch.finished[0].pixels, expected)
    count = watch.steps[-1][1]
    assert watch.steps == [(step, count) for step in range(1, count + 1)]
    assert watch.denoised_after == count


IMAGE_TO_IMAGE = {
    **dict.fromkeys(FAMILIES, diffusers.AutoPipelineForImage2Image),
    "chroma": diffusers.ChromaImg2ImgPipeline,
    "sana-sprint": diffusers.SanaSprintImg2ImgPipeline,
}


@pytest.mark.parametrize("family", IMAGE_TO_IMAGE)
def test_image_to_image(driver_of, folder_of, family: str) -> None:
    expected = plain(
        IMAGE_TO_IMAGE[family],
        folder_of(family),
        image=Image.fromarray(picture().pixels),
        strength=0.5,
        **({} if family in {"sd15", "sdxl"} else SHAPE),
    )
    watch = draw(driver_of(family), family, job(sources=(picture(),), strength=0.5))
    assert np.array_equal(watch.finished[0].pixels, expected)


INPAINTING = {
    **dict.fromkeys([*FAMILIES, "sd15-inpaint"], diffusers.AutoPipelineForInpainting),
    "flux2-klein": diffusers.Flux2KleinInpaintPipeline,
    "kontext": diffusers.FluxKontextInpaintPipeline,
}
LARGE = {"kontext": 2, "qwen-edit": 1, "qwen-edit-plus": 1}  # steps of what draws a megapixel


@pytest.mark.parametrize("family", INPAINTING)
def test_inpainting(driver_of, folder_of, family: str) -> None:
    expected = plain(
        INPAINTING[family],
        folder_of(family),
        image=Image.fromarray(picture().pixels),
        mask_image=Image.fromarray(MASK),
        strength=0.75,
        steps=LARGE.get(family, STEPS),
        **SHAPE,
    )
    edit = job(sources=(picture(),), mask=MASK, strength=0.75, steps=LARGE.get(family))
    watch = draw(driver_of(family), family, edit)
    assert np.array_equal(watch.finished[0].pixels, expected)


REFERENCES = {
    "kontext": (diffusers.FluxKontextPipeline, 1),
    "flux2-klein": (diffusers.Flux2KleinPipeline, 2),
    "qwen-edit": (diffusers.QwenImageEditPipeline, 1),
    "qwen-edit-plus": (diffusers.QwenImageEditPlusPipeline, 2),
}


@pytest.mark.parametrize("family", REFERENCES)
def test_reference_editing(driver_of, folder_of, family: str) -> None:
    kind, count = REFERENCES[family]
    sources = tuple(picture(seed=seed) for seed in range(1, count + 1))
    images = [Image.fromarray(source.pixels) for source in sources]
    image = images if count > 1 else images[0]
    steps = 1 if family == "kontext" else LARGE.get(family, STEPS)
    expected = plain(kind, folder_of(family), image=image, steps=steps, **SHAPE)
    watch = draw(driver_of(family), family, job(sources=sources, steps=steps))
    assert np.array_equal(watch.finished[0].pixels, expected)


@pytest.mark.parametrize(("family", "least"), [("sd15", 30), ("flux", 30), ("zimage", 30)])
def test_bfloat16(driver_of, folder_of, family: str, least: float) -> None:
    expected = plain(diffusers.DiffusionPipeline, folder_of(family), dtype=torch.bfloat16, **SHAPE)
    driver = driver_of(settings_of(folder_of(family), name="half", dtype="bfloat16"), family)
    found = draw(driver, "half", job()).finished[0].pixels
    assert np.array_equal(found, expected)
    assert psnr(found, draw(driver, family, job()).finished[0].pixels) >= least
    with driver.pool.using("half") as half, driver.pool.using(family) as whole:
        assert half.size() < 0.6 * whole.size()


@pytest.mark.parametrize("family", ["flux-alpha", "qwen-alpha"])
def test_alpha(driver_of, folder_of, family: str) -> None:
    expected = plain(diffusers.DiffusionPipeline, folder_of(family), **SHAPE)
    driver = driver_of(family)
    assert driver.describe(family).has_alpha
    clear = draw(driver, family, job(is_transparent=True, partial_images=1))
    assert expected.shape == (SIZE.height, SIZE.width, 4)
    assert np.array_equal(clear.finished[0].pixels, expected)
    assert clear.shown[0][0].shape == (SIZE.height, SIZE.width, 4)
    opaque = draw(driver, family, job()).finished[0].pixels
    colour, alpha = (np.split(expected.astype(float), [3], axis=2))[0], expected[:, :, 3:] / 255
    assert np.abs(opaque - (colour * alpha + 255 * (1 - alpha))).max() <= 1, "on white"


@pytest.mark.parametrize("family", ["flux-alpha", "qwen-alpha"])
def test_an_edit_of_a_clear_picture(driver_of, folder_of, family: str) -> None:
    alpha = np.linspace(0, 255, SIZE.width, dtype=np.uint8)
    clear = np.dstack([picture().pixels, np.tile(alpha, (SIZE.height, 1))])
    expected = plain(
        diffusers.AutoPipelineForImage2Image,
        folder_of(family),
        image=Image.fromarray(clear),
        strength=0.5,
        **SHAPE,
    )
    edit = job(sources=(Source(pixels=clear),), strength=0.5, is_transparent=True)
    assert np.array_equal(draw(driver_of(family), family, edit).finished[0].pixels, expected)


@pytest.mark.parametrize("family", [*FAMILIES, "flux2-klein", "chroma", "lumina2"])
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
