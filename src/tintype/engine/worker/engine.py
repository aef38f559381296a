"""One model of a worker, as an `Engine`. Several models of a device share its worker."""

from collections.abc import AsyncGenerator

import anyio.lowlevel

from tintype.engine.base import Capabilities, Job, Step, Workplace
from tintype.engine.worker.process import Worker


class WorkerEngine:
    """Draws with `model` of `worker`."""

    def __init__(self, worker: Worker, model: str) -> None:
        self._worker = worker
        self._model = model
        self._capabilities: Capabilities | None = None

    @property
    def capabilities(self) -> Capabilities:
        """What the driver has read from the model."""
        assert self._capabilities is not None, "known once the engine is loaded"
        return self._capabilities

    @property
    def workplace(self) -> Workplace:
        """The worker."""
        return self._worker

    async def load(self) -> None:
        """Start the worker and ask it what the model can do. Weights are loaded later.

        Raises:
            EngineError: the model cannot be used.
        """
        await self._worker.open()
        try:
            self._capabilities = await self._worker.describe(self._model)
        except BaseException:
            with anyio.CancelScope(shield=True):
                await self._worker.close()
            raise

    async def warm_up(self) -> None:
        """Let the worker load the model while nobody asks for anything."""
        self._worker.warm(self._model)
        await anyio.lowlevel.checkpoint()

    def generate(self, job: Job) -> AsyncGenerator[Step, None]:
        """Yield the steps of `job`; closing it cancels the task before the next step."""
        return self._worker.draw(self._model, job)

    async def close(self) -> None:
        """Let go of the worker."""
        await self._worker.close()
