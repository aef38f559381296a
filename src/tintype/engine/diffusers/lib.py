"""The one door to torch and diffusers, whose types are too loose to be checked.

Whatever comes from them is one of the names below; the functions around it say what it is.
"""

import os
import warnings
from importlib import import_module
from pathlib import Path
from typing import Any, Final, TypeAlias

from tintype.errors import EngineError

try:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about optional parts that are not installed
        torch: Any = import_module("torch")
        diffusers: Any = import_module("diffusers")
        safetensors: Any = import_module("safetensors")
        single_file: Any = import_module("diffusers.loaders.single_file_utils")
        auto: Any = import_module("diffusers.pipelines.auto_pipeline")
except ImportError as error:
    raise EngineError(
        f"Engine `diffusers` needs more than is installed ({error}): "
        "pip install 'tintype[diffusers]'."
    ) from error

Tensor: TypeAlias = Any
"""A `torch.Tensor`."""

Pipeline: TypeAlias = Any
"""A `diffusers.DiffusionPipeline`."""


_CACHE: Final = "TORCHINDUCTOR_CACHE_DIR"


def keep_compiled(folder: Path) -> None:
    """Let what is compiled in this process be kept in `folder` for those that come after it.

    Where an operator has named a place in the environment, that one is used. Torch itself names
    one there when it is imported, below the folder for temporary files.
    """
    usual = import_module("torch._inductor.runtime.cache_dir_utils").default_cache_dir()
    environment = os.environ  # noqa: TID251 - torch takes it from nowhere else
    if environment.get(_CACHE, usual) == usual:
        environment[_CACHE] = str(folder)


def quiet() -> None:
    """Keep the libraries from drawing progress bars into the log."""
    diffusers.utils.logging.set_verbosity_error()
    diffusers.utils.logging.disable_progress_bar()
    transformers: Any = import_module("transformers")
    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
