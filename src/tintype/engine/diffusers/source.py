"""Reads a model's files: first what it is, later its weights. Repository, folder or single file."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from tintype.engine.diffusers.family import Family, class_named, read_family
from tintype.engine.diffusers.lib import Pipeline, diffusers, safetensors, single_file, torch
from tintype.errors import EngineError
from tintype.settings import ModelSettings

SINGLE_FILES: Final = frozenset({".safetensors", ".ckpt", ".pt", ".pth", ".bin", ".gguf"})
_DENOISERS: Final = ("transformer", "unet")
_DECODERS: Final = ("first_stage_model.", "vae.")
"""How the names of a decoder's weights begin in files that hold more than a denoiser."""
_FIRST_WEIGHT: Final = "model.diffusion_model.input_blocks.0.0.weight"
"""What every file of Stable Diffusion has."""


def read_source(model: ModelSettings) -> Family:
    """Return what kind of pipeline a model is, without reading its weights.

    Raises:
        EngineError: it cannot be found, or is none that can be used.
    """
    assert model.source is not None, "the settings made sure of it"
    described = _base_of_file(model) if is_single_file(model.source) else model.source
    try:
        index = _config(diffusers.DiffusionPipeline, described, subfolder=None)
    except EngineError as error:
        if model.base is None and described != model.source:
            raise EngineError(f"{error.message} Set `base` to a folder with such a one.") from error
        raise
    name = index.get("_class_name")
    if not isinstance(name, str):
        raise EngineError("Its `model_index.json` names no pipeline.")
    configs = {
        part: _config(diffusers.UNet2DConditionModel, described, subfolder=part)
        for part in ("vae", *_DENOISERS)
        if part in index and index[part][0] is not None
    }
    return read_family(class_named(name), configs)


def open_pipeline(model: ModelSettings, family: Family, *, device: str) -> Pipeline:
    """Load the weights of a model onto `device`.

    Raises:
        EngineError: they cannot be read.
    """
    assert model.source is not None
    dtype = dtype_of(model, device)
    try:
        if not is_single_file(model.source):
            pipe = diffusers.DiffusionPipeline.from_pretrained(
                str(_path(model.source)), dtype=dtype, variant=model.variant
            )
        elif _is_whole(_path(model.source)):
            kind = next(iter(family.classes.values()))
            pipe = kind.from_single_file(
                str(_path(model.source)), config=_base_of_file(model), dtype=dtype
            )
        else:
            pipe = _around_denoiser(model, dtype=dtype)
    except (OSError, ValueError, ImportError, RuntimeError) as error:
        # a library that quantised weights need, weights of another shape than `base` says
        raise EngineError(f"The weights cannot be read: {error}") from error
    pipe.set_progress_bar_config(disable=True)
    return pipe


def _around_denoiser(model: ModelSettings, *, dtype: Any) -> Pipeline:
    """Return a pipeline whose denoiser is in a file of its own; all else comes from `base`."""
    base, path = _base_of_file(model), _path(str(model.source))
    index = _config(diffusers.DiffusionPipeline, base, subfolder=None)
    part = next(name for name in _DENOISERS if name in index)
    options: dict[str, Any] = {"config": base, "subfolder": part, "dtype": dtype}
    if path.suffix == ".gguf":
        options["quantization_config"] = diffusers.GGUFQuantizationConfig(compute_dtype=dtype)
    denoiser = class_named(index[part][1]).from_single_file(str(path), **options)
    return diffusers.DiffusionPipeline.from_pretrained(base, dtype=dtype, **{part: denoiser})


def _is_whole(path: Path) -> bool:
    """Return whether a file holds a decoder too, and so a whole pipeline; old formats do."""
    if path.suffix != ".safetensors":
        return path.suffix != ".gguf"
    with safetensors.safe_open(str(path), framework="pt") as file:
        return any(name.startswith(_DECODERS) for name in file.keys())  # noqa: SIM118 - no mapping


def is_single_file(source: str) -> bool:
    """Return whether a source is one file with all weights."""
    return Path(source).suffix in SINGLE_FILES and _path(source).is_file()


def dtype_of(model: ModelSettings, device: str) -> Any:
    """Return the `torch.dtype` that a model is computed with."""
    if model.dtype != "auto":
        return getattr(torch, model.dtype)
    return torch.float32 if device == "cpu" else torch.bfloat16


def weight_bytes(model: ModelSettings) -> int:
    """Return about how many bytes a model will take, from the sizes of its files; 0 if unknown."""
    assert model.source is not None
    path = _path(model.source)
    if not path.is_file():
        return _folder_bytes(path, variant=model.variant)
    rest = (
        0 if _is_whole(path) or model.base is None else _folder_bytes(_path(model.base), but=True)
    )
    return path.stat().st_size + rest


def _folder_bytes(folder: Path, *, variant: str | None = None, but: bool = False) -> int:
    """Return the bytes of the weights in a pipeline's folder, with `but` without its denoiser's."""
    files = [file for end in ("safetensors", "bin") for file in folder.glob(f"*/*.{end}")]
    chosen = [file for file in files if f".{variant}" in file.name]
    if not chosen:  # `model.fp16.safetensors` is a variant, `model-00001-of-00002` is none
        chosen = [file for file in files if file.name.count(".") == 1]
    return sum(
        file.stat().st_size for file in chosen if not (but and file.parent.name in _DENOISERS)
    )


def pick_device(device: str) -> str:
    """Return the name of a device, with `auto` resolved.

    Raises:
        EngineError: this machine has no such device.
    """
    has_mps = bool(torch.backends.mps.is_available())
    if device == "auto":
        return "cuda" if torch.cuda.is_available() else "mps" if has_mps else "cpu"
    kind = device.partition(":")[0]
    if kind == "cuda" and not torch.cuda.is_available():
        raise EngineError(f"There is no device `{device}`: torch {torch.__version__} sees no GPU.")
    return device


def _base_of_file(model: ModelSettings) -> str:
    """Return where the pipeline of a single file is described: told, or known by its weights."""
    return _usual_base(str(model.source)) if model.base is None else str(_path(model.base))


@cache
def _usual_base(source: str) -> str:
    """Return the repository that files with such weights come from, as diffusers knows it.

    Raises:
        EngineError: it cannot be told.
    """
    try:
        weights = single_file.load_single_file_checkpoint(str(_path(source)))
        kind = single_file.infer_diffusers_model_type(weights)
        if kind != "v1" or _FIRST_WEIGHT in weights:  # "v1" is also what diffusers cannot tell
            return str(single_file.fetch_diffusers_config(weights)["pretrained_model_name_or_path"])
    except (OSError, ValueError, RuntimeError, ImportError) as error:
        raise EngineError(f"`{source}` cannot be read: {error}") from error
    raise EngineError(
        f"`{source}` does not say which pipeline it belongs to: set `base` to a folder or "
        "repository with one of its kind."
    )


def _path(source: str) -> Path:
    """Return a source as a path; a repository's name stays as it is."""
    return Path(source).expanduser()


def _config(kind: Any, source: str, *, subfolder: str | None) -> Mapping[str, Any]:
    where = str(_path(source))
    if source.startswith(("/", "~", ".")) and not Path(where).exists():
        raise EngineError(f"There is no folder or file `{source}`.")
    options = {} if subfolder is None else {"subfolder": subfolder}
    try:
        return dict(kind.load_config(where, **options))
    except OSError as error:
        first = str(error).strip().partition("\n")[0]
        raise EngineError(f"`{source}` cannot be read: {first}") from error
