"""The server's side of the engine: one worker for each device, one `Engine` for each model."""

from collections.abc import Sequence
from pathlib import Path

from tintype.engine.base import Engine
from tintype.engine.diffusers.options import Options
from tintype.engine.worker.engine import WorkerEngine
from tintype.engine.worker.process import Worker, WorkerLimits
from tintype.settings import DiffusersSettings, ModelSettings

DRIVER = "tintype.engine.diffusers.driver:make_driver"


def make_engines(
    models: Sequence[ModelSettings], settings: DiffusersSettings, *, folder: Path
) -> dict[str, Engine]:
    """Return an engine for each model, by the model's name. Models of a device share a worker.

    Below `folder` the workers keep what they have measured and compiled.
    """
    workers: dict[str, Worker] = {}
    limits = WorkerLimits(step_s=settings.step_s, load_s=settings.load_s)
    for device in {model.device for model in models}:
        options = Options(
            device=device,
            models={model.name: model for model in models if model.device == device},
            settings=settings,
            folder=str(folder.expanduser() / "diffusers"),
        )
        workers[device] = Worker(DRIVER, options, limits=limits)
    return {model.name: WorkerEngine(workers[model.device], model.name) for model in models}
