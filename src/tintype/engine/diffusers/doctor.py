"""What would make this machine faster: facts are looked up, advice follows from them.

Imports torch only to look; what it finds can be judged without it.
"""

import os
import shutil
from collections.abc import Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

import msgspec

from tintype.settings import Settings

SMALL_GPU: Final = 16 * 10**9
ENOUGH_JOBS: Final = 4
"""Jobs at once from which batches pay off on a GPU, at small sizes (see benchmarks/gpu)."""


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What a machine has. `gpu_bytes` is the memory of the first GPU, 0 without one."""

    cores: int
    has_libraries: bool
    torch: str = ""
    gpu: str = ""
    gpu_bytes: int = 0
    has_bfloat16: bool = False
    is_built_for_cpu: bool = False
    sees_nvidia_driver: bool = False
    has_triton: bool = False
    has_compiler: bool = False
    has_fast_cpu_bfloat16: bool = False


def look() -> Facts:
    """Return the facts of this machine."""
    names = ("torch", "diffusers", "transformers")
    has_libraries = all(find_spec(name) is not None for name in names)
    cores = os.cpu_count() or 1
    if not has_libraries:
        return Facts(
            cores=cores, has_libraries=False, sees_nvidia_driver=bool(shutil.which("nvidia-smi"))
        )
    torch: Any = import_module("torch")
    has_gpu = bool(torch.cuda.is_available())
    return Facts(
        cores=cores,
        has_libraries=True,
        torch=str(torch.__version__),
        gpu=str(torch.cuda.get_device_name()) if has_gpu else "",
        gpu_bytes=int(torch.cuda.mem_get_info()[1]) if has_gpu else 0,
        has_bfloat16=has_gpu and bool(torch.cuda.is_bf16_supported(including_emulation=False)),
        is_built_for_cpu=torch.version.cuda is None and torch.version.hip is None,
        sees_nvidia_driver=bool(shutil.which("nvidia-smi")),
        has_triton=find_spec("triton") is not None,
        has_compiler=any(shutil.which(name) for name in ("cc", "gcc", "clang")),
        has_fast_cpu_bfloat16=bool(torch.cpu._is_amx_tile_supported()),
    )


def describe(facts: Facts) -> str:
    """Return one line about a machine."""
    if not facts.has_libraries:
        return f"{facts.cores} cores; the libraries for models are not installed"
    where = f"{facts.gpu}, {facts.gpu_bytes / 1e9:.0f} GB" if facts.gpu else "no GPU"
    return f"{facts.cores} cores, {where}, torch {facts.torch}"


def advise(facts: Facts, settings: Settings) -> Sequence[str]:
    """Return what would make pictures come faster, what gains most first; empty if nothing."""
    models = [model for model in settings.models if model.engine == "diffusers"]
    if not facts.has_libraries:
        return ["Models with weights need more: pip install 'tintype[diffusers]'."] * bool(models)
    return [*_about_device(facts, settings), *_about_settings(facts, settings)]


def _about_device(facts: Facts, settings: Settings) -> Iterator[str]:
    on_cpu = [model.name for model in settings.models if model.device == "cpu" and facts.gpu]
    if not facts.gpu and facts.sees_nvidia_driver and facts.is_built_for_cpu:
        yield "There is an NVIDIA driver, but torch is built for CPUs: install a build with CUDA."
    elif not facts.gpu:
        yield "There is no GPU: models of today's size take minutes for a picture on a CPU."
    for name in on_cpu:
        yield f'Model `{name}` is told to run on the CPU beside a GPU: set its `device = "auto"`.'
    if facts.gpu and not facts.has_bfloat16:
        yield 'This GPU has no bfloat16: set `dtype = "float16"` for each model.'
    if facts.gpu and settings.diffusers.compile != "off" and not facts.has_triton:
        yield "Compiled models are about 1.5 times as fast, and compiling needs `triton`."
    elif facts.gpu and settings.diffusers.compile != "off" and not facts.has_compiler:
        yield "Compiled models are about 1.5 times as fast, and compiling needs a C compiler."
    if not facts.gpu and facts.has_fast_cpu_bfloat16:
        for model in settings.models:
            if model.engine == "diffusers" and model.dtype == "auto":
                yield f'This CPU has AMX: model `{model.name}` may gain by `dtype = "bfloat16"`.'


def _about_settings(facts: Facts, settings: Settings) -> Iterator[str]:
    models = [model for model in settings.models if model.engine == "diffusers"]
    if not facts.gpu or not models:
        return
    if settings.diffusers.compile == "off":
        yield 'Compiled models are about 1.5 times as fast: `diffusers.compile = "auto"`.'
    running_jobs = settings.limits.running_jobs
    if running_jobs is not None and running_jobs < ENOUGH_JOBS:
        yield (
            f"Only {running_jobs} jobs reach the models at once: without `limits.running_jobs` it "
            "would be as many as fill batches."
        )
    if settings.diffusers.batch == 1:
        yield "With `diffusers.batch = 1` pictures are bit-exact, and never share a batch."
    if not settings.diffusers.warm_sizes:
        yield "The first picture of a size waits for a compiler: see `diffusers.warm_sizes`."
    if not any(model.is_pinned for model in models):
        yield "No model is pinned: the first picture waits until one is loaded."
    if facts.gpu_bytes < SMALL_GPU and settings.diffusers.weights == "none":
        yield (
            f"The GPU has {facts.gpu_bytes / 1e9:.0f} GB, and large models will be offloaded: with "
            '`diffusers.weights = "fp8"` they need half of it, and change their pictures a little.'
        )
