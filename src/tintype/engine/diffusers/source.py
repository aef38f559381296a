"""Reads a model's files: first what it is, later its weights. Repository, folder or single file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from tintype.engine.diffusers.family import Family, class_named, read_family
from tintype.engine.diffusers.lib import Pipeline, diffusers, torch
from tintype.errors import EngineError
from tintype.settings import ModelSettings

SINGLE_FILES: Final = frozenset({".safetensors", ".ckpt", ".pt", ".pth", ".bin", ".gguf"})
_DENOISERS: Final = ("transformer", "unet")


def read_source(model: ModelSettings) -> Family:
    """Return what kind of pipeline a model is, without reading its weights.

    Raises:
        EngineError: it cannot be found, or is none that can be used.
    """
    assert model.source is not None, "the settings made sure of it"
    described = _base_of_file(model) if is_single_file(model.source) else model.source
    index = _config(diffusers.DiffusionPipeline, described, subfolder=None)
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
    options: dict[str, Any] = {"dtype": dtype_of(model, device)}
    kind = next(iter(family.classes.values()))
    try:
        if is_single_file(model.source):
            options["config"] = _base_of_file(model)
            pipe = kind.from_single_file(str(_path(model.source)), **options)
        else:
            options["variant"] = model.variant
            pipe = diffusers.DiffusionPipeline.from_pretrained(str(_path(model.source)), **options)
    except (OSError, ValueError) as error:
        raise EngineError(f"The weights cannot be read: {error}") from error
    pipe.set_progress_bar_config(disable=True)
    return pipe


def is_single_file(source: str) -> bool:
    """Return whether a source is one file with all weights."""
    return Path(source).suffix in SINGLE_FILES and _path(source).is_file()


def dtype_of(model: ModelSettings, device: str) -> Any:
    """Return the `torch.dtype` that a model is computed with."""
    if model.dtype != "auto":
        return getattr(torch, model.dtype)
    return torch.float32 if device == "cpu" else torch.bfloat16


def weight_bytes(model: ModelSettings, *, device: str) -> int:
    """Return about how many bytes a model will take, from the sizes of its files; 0 if unknown."""
    assert model.source is not None
    path = _path(model.source)
    files = [path] if path.is_file() else [*path.rglob("*.safetensors"), *path.rglob("*.bin")]
    if model.variant:
        chosen = [file for file in files if f".{model.variant}." in file.name]
        files = chosen or files
    else:
        files = [file for file in files if file.name.count(".") == 1]
    del device
    return sum(file.stat().st_size for file in files if file.is_file())


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
    if model.base is None:
        raise EngineError(
            "A single file does not say which pipeline it belongs to: set `base` to a folder or "
            "repository with one of its kind."
        )
    return str(_path(model.base))


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
