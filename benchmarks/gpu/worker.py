"""A driver whose model is built in the worker from random numbers, where others read files.

Everything else is the engine as it ships: this only stands in for the weights on a disk.
"""

import tempfile
from pathlib import Path
from typing import Any

import msgspec

from benchmarks.gpu.architectures import build
from tintype.engine.diffusers.driver import DiffusersDriver
from tintype.engine.diffusers.lib import quiet
from tintype.engine.diffusers.options import Options

DRIVER = "benchmarks.gpu.worker:make_driver"


class RandomOptions(msgspec.Struct, frozen=True, kw_only=True):
    """Options of a driver over one architecture of `benchmarks.gpu.architectures`."""

    options: Options
    architecture: str
    tiny: bool


def make_driver(options: object) -> DiffusersDriver:
    """Return a driver that builds its weights when they are to be loaded."""
    quiet()
    given = msgspec.convert(options, RandomOptions)

    def opener(*_: Any, device: str, **__: Any) -> Any:
        return build(given.architecture, device=device, tiny=given.tiny)

    # what the model is, the driver reads from files without weights
    folder = Path(tempfile.mkdtemp(prefix="tintype-architecture-"))
    write_configuration(given, folder)
    model = next(iter(given.options.models.values()))
    models = {model.name: msgspec.structs.replace(model, source=str(folder))}
    return DiffusersDriver(msgspec.structs.replace(given.options, models=models), opener=opener)


def write_configuration(given: RandomOptions, folder: Path) -> None:
    """Write a pipeline's configuration files, as `save_pretrained` would, without weights."""
    pipe = build(given.architecture, device="meta", tiny=given.tiny)
    pipe.save_config(folder)
    for name in ("vae", "unet", "transformer"):
        if name in pipe.components:
            pipe.components[name].save_config(folder / name)
