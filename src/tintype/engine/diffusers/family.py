"""What a pipeline can do, read from its class and its configuration before any weight is loaded."""

import inspect
from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias, cast

import msgspec

from tintype.engine.base import Capabilities
from tintype.engine.diffusers.lib import auto, diffusers
from tintype.errors import EngineError
from tintype.settings import ModelSettings

Mode: TypeAlias = Literal["create", "image", "mask", "reference"]
"""How a picture comes to be: from nothing, from a picture made noisy again, where a mask lets
it, or from pictures that are looked at."""

MANY_REFERENCES: Final = frozenset(
    {"Flux2Pipeline", "Flux2KleinPipeline", "QwenImageEditPlusPipeline", "ZImageOmniPipeline"}
)
"""Pipelines whose `image` is a list of references for one picture. Elsewhere a list means one for
each prompt; the signature does not tell."""

BROKEN: Final = frozenset({"ChromaInpaintPipeline"})
"""Pipelines that cannot be called: this one asks its transformer for a setting that it has not."""

MAX_REFERENCES: Final = 8
MAX_STEPS: Final = 200
DEFAULT_SHARES: Final = {"low": 0.4, "medium": 0.7, "high": 1.0}
"""Of the steps that a pipeline takes by itself, where the settings say nothing."""


class Family(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of pipeline.

    `classes` are the pipeline's classes by mode. `has_guidance` if the first of them can be told
    how strongly the prompt is followed; `is_distilled` if guidance is an input of the denoiser.
    `has_alpha` if pictures come out with an alpha channel, `takes_alpha` if they go in so.
    `multiple_of` is what sides must be divisible by, `own_side` what a square has that it was made
    for.
    """

    classes: Mapping[Mode, Any]
    has_guidance: bool
    is_distilled: bool
    has_negative_prompt: bool
    has_alpha: bool
    takes_alpha: bool
    max_references: int
    multiple_of: int
    own_side: int


def parameters_of(kind: Any) -> Mapping[str, inspect.Parameter]:
    """Return what a pipeline class takes when it is called."""
    return inspect.signature(kind.__call__).parameters


def class_named(name: str) -> Any:
    """Return a pipeline class of diffusers.

    Raises:
        EngineError: there is none of that name.
    """
    kind = getattr(diffusers, name, None)
    if kind is None:
        raise EngineError(f"diffusers {diffusers.__version__} has no pipeline `{name}`.")
    return kind


def read_family(kind: Any, configs: Mapping[str, Mapping[str, Any]]) -> Family:
    """Read a pipeline class with the configurations of its components.

    Raises:
        EngineError: it makes no pictures from text.
    """
    classes = _classes(kind, configs)
    if not classes:
        raise EngineError(f"`{kind.__name__}` makes no pictures from text.")
    sample = parameters_of(next(iter(classes.values())))
    denoiser = configs.get("transformer") or configs.get("unet") or {}
    is_distilled = bool(denoiser.get("guidance_embeds"))
    guidance, _ = guidance_of(sample, is_distilled=is_distilled)
    vae = configs.get("vae", {})
    many = classes["reference"].__name__ in MANY_REFERENCES if "reference" in classes else False
    return Family(
        classes=classes,
        has_guidance=guidance is not None,
        is_distilled=is_distilled,
        has_negative_prompt="negative_prompt" in sample,
        has_alpha=4 in {vae.get("out_channels"), vae.get("input_channels")},
        takes_alpha=4 in {vae.get("in_channels"), vae.get("input_channels")},
        max_references=MAX_REFERENCES if many else 1,
        multiple_of=_multiple(vae, denoiser),
        own_side=_own_side(vae, denoiser),
    )


def _classes(kind: Any, configs: Mapping[str, Mapping[str, Any]]) -> dict[Mode, Any]:
    found: dict[Mode, Any] = {}
    takes = parameters_of(kind)
    create = _in_table(auto.AUTO_TEXT2IMAGE_PIPELINES_MAPPING, kind)
    image = _in_table(auto.AUTO_IMAGE2IMAGE_PIPELINES_MAPPING, kind)
    mask = _in_table(auto.AUTO_INPAINT_PIPELINES_MAPPING, kind)
    if create is None and image is None and mask is None and "prompt" in takes:
        mask = kind if "mask_image" in takes else None
        image = kind if "image" in takes and mask is None else None
        create = kind if "image" not in takes and "height" in takes else None
    if image is None and create is not None and "image" in parameters_of(create):
        image = create  # a picture is looked at where there is one
    image = image or _sibling(kind, "Img2Img")
    mask = mask or _sibling(kind, "Inpaint")
    if configs.get("unet", {}).get("in_channels") == 9:
        create = image = None  # weights that were trained to see a mask, and need one
    if create is not None:
        found["create"] = create
    if image is not None:
        found["image" if "strength" in parameters_of(image) else "reference"] = image
    if mask is not None:
        found["mask"] = mask
    return found


def _sibling(kind: Any, task: str) -> Any:
    """Return the class for a task that diffusers' tables lack, by its name; None if there is none.

    For example those of Chroma, FLUX.1 Kontext and Sana Sprint.
    """
    name = f"{kind.__name__.removesuffix('Pipeline')}{task}Pipeline"
    return None if name in BROKEN else getattr(diffusers, name, None)


def _in_table(table: Mapping[str, Any], kind: Any) -> Any:
    return auto._get_task_class(table, kind.__name__, throw_error_if_not_exist=False)


def guidance_of(
    takes: Mapping[str, inspect.Parameter], *, is_distilled: bool
) -> tuple[str | None, str | None]:
    """Return the parameter for guidance, and the one that a negative prompt needs as well.

    Models that were distilled with guidance take its scale as an input and need one pass a step;
    for those and their likes "true" guidance, with two, is a parameter of its own.
    """
    if "true_cfg_scale" in takes:
        return ("guidance_scale" if is_distilled else "true_cfg_scale"), "true_cfg_scale"
    return ("guidance_scale" if "guidance_scale" in takes else None), None


def _multiple(vae: Mapping[str, Any], denoiser: Mapping[str, Any]) -> int:
    """Return what sides must be divisible by: a whole number of the denoiser's patches."""
    patch = denoiser.get("patch_size", 2)
    return max(16, _factor(vae) * (patch if isinstance(patch, int) else 2))


def _own_side(vae: Mapping[str, Any], denoiser: Mapping[str, Any]) -> int:
    """Return the side of the pictures that a model was trained with, 1024 where it does not say."""
    sample = denoiser.get("sample_size")
    side = sample * _factor(vae) if isinstance(sample, int) else 1024
    return min(max(side, 64), 2048)


def _factor(vae: Mapping[str, Any]) -> int:
    """Return how many pixels are side by side in one place of the latents."""
    if "encoder_block_out_channels" in vae:  # deep compression (Sana)
        return 2 ** (len(cast("list[int]", vae["encoder_block_out_channels"])) - 1)
    if "temperal_downsample" in vae:  # Qwen-Image and Wan; diffusers spells it so
        return 2 ** len(cast("list[bool]", vae["temperal_downsample"]))
    return 2 ** (len(cast("list[int]", vae.get("block_out_channels", [0] * 4))) - 1)


def capabilities_of(family: Family, model: ModelSettings) -> Capabilities:
    """Return what requests to a model are checked against."""
    classes = family.classes
    can_edit = bool(classes.keys() - {"create"})
    return Capabilities(
        multiple_of=family.multiple_of,
        max_side=4096,
        min_pixels=64 * 64,
        max_pixels=2048 * 2048,
        max_ratio=4.0,
        own_side=family.own_side,
        has_alpha=family.has_alpha,
        max_sources=family.max_references if can_edit else 0,
        has_strength=bool(classes.keys() & {"image", "mask"}) and "reference" not in classes,
        can_create="create" in classes,
        has_masks="mask" in classes,
        has_negative_prompt=family.has_negative_prompt,
        has_guidance=family.has_guidance,
        max_steps=MAX_STEPS,
        loras=tuple(lora.name for lora in model.loras),
    )
