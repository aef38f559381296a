"""The driver in a worker of its own: what breaks there costs nobody more than it must."""

from collections.abc import AsyncGenerator
from contextlib import aclosing, asynccontextmanager
from pathlib import Path

import numpy as np
import pytest

import starved
from rig import draw, job, settings_of
from tintype.engine.base import Finished, Job
from tintype.engine.diffusers.engine import DRIVER
from tintype.engine.diffusers.options import Options
from tintype.engine.worker.process import Worker
from tintype.settings import DiffusersSettings

pytestmark = [pytest.mark.anyio, pytest.mark.timeout(180)]


@asynccontextmanager
async def worker_over(model: Path, folder: Path, driver: str = DRIVER) -> AsyncGenerator[Worker]:
    options = Options(
        device="cpu",
        models={"sd15": settings_of(model, name="sd15")},
        settings=DiffusersSettings(),
        folder=str(folder),
    )
    worker = Worker(driver, options)
    await worker.open()
    try:
        await worker.describe("sd15")
        yield worker
    finally:
        await worker.close()


async def drawn(worker: Worker, wanted: Job) -> Finished:
    async with aclosing(worker.draw("sd15", wanted)) as steps:
        async for step in steps:
            if isinstance(step, Finished):
                return step
    raise AssertionError("it ended without a picture")


async def test_a_worker_whose_onednn_has_run_out_of_memory_is_replaced(
    folder_of, driver_of, tmp_path: Path, monkeypatch, capfd
) -> None:
    expected = draw(driver_of("sd15"), "sd15", job()).finished[0].pixels
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))  # where the worker finds `starved`
    async with worker_over(folder_of("sd15"), tmp_path, starved.DRIVER) as worker:
        first = worker.process_id
        assert np.array_equal((await drawn(worker, job())).pixels, expected)
        assert worker.process_id != first
    said = capfd.readouterr().err
    assert "device_lost" in said, "it ended by its own judgement"
