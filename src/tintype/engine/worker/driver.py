"""The seam inside of a worker: what runs batches of jobs on a device, and what it may tell.

Jobs come in batches and are drawn by libraries with loops of their own, which only call back.
So a driver tells a `Watch` what it does, and learns from it when nobody wants the rest.
"""

from collections.abc import Hashable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

import msgspec

from tintype.engine.base import Capabilities, Finished, Job, Pixels


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """A job of the queue. `number` is its name on the channel and grows with its age.

    One that `is_alone` was in a batch whose worker died: it may be the one that kills workers, and
    takes nobody with it a second time.
    """

    number: int
    model: str
    job: Job
    is_alone: bool = False


class Stopped(Exception):
    """Raised by a `Watch` between two steps: nobody wants anything of the batch any more."""


class Watch(Protocol):
    """What a driver tells while it runs a batch; `place` is a task's place in it."""

    def is_wanted(self, place: int) -> bool:
        """Return whether somebody still waits for this task."""
        ...

    def stepped(self, step: int, steps: int) -> None:
        """Say that `step` of `steps` steps are done, for the whole batch.

        Raises:
            Stopped: begin no further step.
        """
        ...

    def show(self, place: int, pixels: Pixels) -> None:
        """Show a task as far as it is; at most as often as its job asked for."""
        ...

    def denoised(self) -> None:
        """Say that the next batch may begin: this one has left the device's main work."""
        ...

    def finish(self, place: int, finished: Finished) -> None:
        """Hand over a task's picture."""
        ...

    def fail(self, place: int, message: str, *, code: str | None = None) -> None:
        """Say, to the caller, that a task has no picture."""
        ...

    def loading(self) -> AbstractContextManager[None]:
        """Within, the driver may be silent for as long as loading a model takes."""
        ...


class Driver(Protocol):
    """Runs batches. Only `run` is called from several threads, never for more than `lanes`.

    Attributes:
        lanes: batches at once: 1, or 2 where `Watch.denoised` lets one overlap with the next.
    """

    lanes: int

    def describe(self, model: str) -> Capabilities:
        """Return what a model can do, without loading its weights.

        Raises:
            EngineError: the model cannot be used; the message is for the operator.
        """
        ...

    def warm(self, model: str, watch: Watch) -> None:
        """Do what makes the first job of a model quick."""
        ...

    def key(self, task: Task) -> Hashable:
        """Return what tasks must have in common to share a batch."""
        ...

    def limit(self, task: Task) -> int:
        """Return how many tasks like this one are drawn together at most: 1 or more."""
        ...

    def run(self, tasks: Sequence[Task], watch: Watch) -> None:
        """Draw a batch: each task is finished or failed when this returns.

        Raises:
            Stopped: by way of `watch`.
            EngineError: what is not finished has failed, with this message for the caller.
            EngineLost: the device cannot be trusted any more; the process must end. What is not
                finished is drawn once more elsewhere; message and code are for the caller if that
                ends in the same way.
        """
        ...

    def idle(self) -> None:
        """Called about once a second while nothing runs: the time to let go of things."""
        ...

    def close(self) -> None:
        """Give everything back. Nothing is running."""
        ...
