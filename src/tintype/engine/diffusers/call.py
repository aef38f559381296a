"""The arguments with which a pipeline is called for a batch of jobs, and nothing else."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from PIL import Image

from tintype.engine.base import Job, Mask, Pixels, Size
from tintype.engine.diffusers.family import DEFAULT_SHARES, Family, Mode, guidance_of
from tintype.engine.diffusers.lib import torch
from tintype.engine.diffusers.view import OnStep, View
from tintype.settings import ModelSettings

NEGATIVE_SCALE: Final = 4.0
"""True guidance for a model that was distilled with it, when a job has a negative prompt."""

_OF_OWN_STEPS: Final = {"intermediate_timesteps"}
"""Parameters whose defaults are for a pipeline's own number of steps; any other wants none."""


def mode_of(job: Job, family: Family) -> Mode:
    """Return how a job's picture comes to be. The service has checked that it can."""
    if job.mask is not None and "mask" in family.classes:
        return "mask"
    if not job.sources:
        return "create"
    for mode in ("reference", "image"):
        if mode in family.classes:
            return mode
    return "mask"


def steps_of(job: Job, model: ModelSettings, view: View) -> int:
    """Return how many steps a job takes: what it says, the settings say, or the pipeline does."""
    set_ = {"low": model.steps.low, "medium": model.steps.medium, "high": model.steps.high}
    own = int(view.default("num_inference_steps") or 50)
    return job.steps or set_[job.quality] or max(1, round(own * DEFAULT_SHARES[job.quality]))


def strength_of(job: Job, view: View) -> float | None:
    """Return how far a picture may go from its source; None where that is not asked."""
    if "strength" not in view.takes:
        return None
    return float(view.default("strength")) if job.strength is None else job.strength


def arguments(
    jobs: Sequence[Job],
    *,
    view: View,
    family: Family,
    model: ModelSettings,
    mode: Mode,
    on_step: OnStep,
) -> dict[str, Any]:
    """Return the arguments for jobs that are alike in everything but prompt, seed and pictures."""
    first = jobs[0]
    given: dict[str, Any] = {
        "prompt": [job.prompt for job in jobs],
        "generator": [torch.Generator("cpu").manual_seed(job.seed) for job in jobs],
        "num_inference_steps": steps_of(first, model, view),
        "output_type": "pt",
        "height": first.size.height,
        "width": first.size.width,
        "max_area": first.size.width * first.size.height,
        "callback_on_step_end": on_step,
        "callback_on_step_end_tensor_inputs": ["latents"],
        "strength": strength_of(first, view),
        **_guidance(jobs, view=view, family=family, model=model),
        **_pictures(jobs, family=family, mode=mode),
    }
    given = {
        name: value for name, value in given.items() if name in view.takes and value is not None
    }
    if given["num_inference_steps"] != view.default("num_inference_steps"):
        given.update(dict.fromkeys(_OF_OWN_STEPS & view.takes.keys()))
    return given


def _guidance(
    jobs: Sequence[Job], *, view: View, family: Family, model: ModelSettings
) -> Mapping[str, Any]:
    given: dict[str, Any] = {}
    guidance, cfg = guidance_of(view.takes, is_distilled=family.is_distilled)
    wanted = model.guidance if jobs[0].guidance is None else jobs[0].guidance
    if guidance is not None:
        given[guidance] = wanted
    has_negative = any(job.negative_prompt for job in jobs)
    if cfg is None:
        if has_negative:
            given["negative_prompt"] = [job.negative_prompt or "" for job in jobs]
    elif has_negative or guidance == cfg:
        # without a negative prompt these pipelines would leave guidance out altogether
        given["negative_prompt"] = [job.negative_prompt or " " for job in jobs]
        if guidance != cfg:
            given[cfg] = NEGATIVE_SCALE
    return given


def _pictures(jobs: Sequence[Job], *, family: Family, mode: Mode) -> Mapping[str, Any]:
    match mode:
        case "create":
            return {}
        case "reference":
            sources = [_image(source.pixels, family) for source in jobs[0].sources]
            return {"image": sources if family.max_references > 1 else sources[0]}
        case "image":
            return {"image": [_image(job.sources[0].pixels, family, job.size) for job in jobs]}
        case "mask":
            return {
                "image": [_image(job.sources[0].pixels, family, job.size) for job in jobs],
                "mask_image": [_mask(job.mask, job.size) for job in jobs],
            }


def _image(pixels: Pixels, family: Family, size: Size | None = None) -> Image.Image:
    image = Image.fromarray(pixels).convert("RGBA" if family.takes_alpha else "RGB")
    if size is None or image.size == (size.width, size.height):
        return image
    return image.resize((size.width, size.height), Image.Resampling.LANCZOS)


def _mask(mask: Mask | None, size: Size) -> Image.Image:
    """Return a mask for diffusers, which draws where it is white; without one, everywhere."""
    if mask is None:
        return Image.new("L", (size.width, size.height), 255)
    return Image.fromarray(np.ascontiguousarray(mask), mode="L")
