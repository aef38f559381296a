"""The messages between the server and a worker. This module is the whole protocol.

The server begins with `Configure`; the worker answers `Ready` or `Broken`. From then on both
speak when they have something to say. A task is one job under a number that the server chose. For
each `Submit` the worker sends `Began`, any number of `Made`, and one end: `Made` with `Finished`,
or `Failed`. A worker that ends by itself says why with `Ending`. After `Cancel` it may send
nothing more about that task. Arrays inside of jobs and steps travel as shared memory (see
`channel`).
"""

from typing import Literal, TypeAlias

import msgspec

from tintype.engine.base import Capabilities, Finished, Job, PartialImage, Progress

Doing: TypeAlias = Literal["nothing", "loading", "drawing"]


class Configure(msgspec.Struct, frozen=True, tag=True):
    """Make the driver `module:function`, which is called with the decoded `options`."""

    driver: str
    options: msgspec.Raw


class Describe(msgspec.Struct, frozen=True, tag=True):
    """Say what `model` can do. Answered by `Described` or `Refused`."""

    model: str


class Warm(msgspec.Struct, frozen=True, tag=True):
    """Get `model` ready, when nothing else is to be done. Not answered."""

    model: str


class Submit(msgspec.Struct, frozen=True, tag=True):
    """Draw `job` with `model`; in no batch with others if `is_alone`."""

    task: int
    model: str
    job: Job
    is_alone: bool = False


class Cancel(msgspec.Struct, frozen=True, tag=True):
    """Nobody wants `task` any more: do not begin its next step."""

    task: int


class Close(msgspec.Struct, frozen=True, tag=True):
    """End in order. A worker whose channel closes without it ends at once."""


class Ready(msgspec.Struct, frozen=True, tag=True):
    """The driver is there."""


class Broken(msgspec.Struct, frozen=True, tag=True):
    """The driver cannot be made, and the worker ends. `message` is for the operator."""

    message: str


class Beat(msgspec.Struct, frozen=True, tag=True):
    """Sent every `BEAT_S` seconds: the process lives. `moves` counts what the driver has done."""

    moves: int
    doing: Doing


class Described(msgspec.Struct, frozen=True, tag=True):
    """What `model` can do."""

    model: str
    capabilities: Capabilities


class Refused(msgspec.Struct, frozen=True, tag=True):
    """`model` cannot be used. `message` is for the operator."""

    model: str
    message: str


class Began(msgspec.Struct, frozen=True, tag=True):
    """`task` is now part of the running batch: it is lost if the worker dies."""

    task: int


class Made(msgspec.Struct, frozen=True, tag=True):
    """`task` got one step further."""

    task: int
    step: Progress | PartialImage | Finished


class Shares(msgspec.Struct, frozen=True, tag=True):
    """Up to `limit` tasks share a batch, for the shapes that were drawn lately."""

    limit: int


class Failed(msgspec.Struct, frozen=True, tag=True):
    """`task` has no picture; the worker is well. `message` is for the caller."""

    task: int
    message: str
    code: str | None = None


class Ending(msgspec.Struct, frozen=True, tag=True):
    """The device cannot be trusted any more; the process ends at once.

    What it was drawing may be drawn once more by the next worker. If that one ends as well,
    `message` and `code` are for the callers.
    """

    message: str
    code: str | None = None


ToWorker: TypeAlias = Configure | Describe | Warm | Submit | Cancel | Close
FromWorker: TypeAlias = (
    Ready | Broken | Beat | Described | Refused | Began | Made | Shares | Failed | Ending
)

BEAT_S = 1.0
"""Seconds between two beats."""
