"""The seam between the service and every engine: a job goes in, steps come out.

An engine is pulled, never called back: `generate` is an async generator of steps, and to cancel
is to stop asking and close it. Does not know who asked, nor in which file format the picture
will leave.
"""

from collections.abc import AsyncGenerator, Mapping
from typing import Literal, Protocol, TypeAlias, runtime_checkable

import msgspec
import numpy as np
from numpy.typing import NDArray

Pixels: TypeAlias = NDArray[np.uint8]
"""A picture: shape (height, width, channel), uint8, sRGB; 3 channels, or 4 with straight alpha."""

Mask: TypeAlias = NDArray[np.uint8]
"""Where a picture may change: shape (height, width), uint8, 0 for "stays" to 255."""

Quality: TypeAlias = Literal["low", "medium", "high"]

Fidelity: TypeAlias = Literal["low", "high"]
"""How closely an edit keeps to the features of its sources."""


class Size(msgspec.Struct, frozen=True, kw_only=True):
    """Extent of a picture in pixels. The wire says `WIDTHxHEIGHT`."""

    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A picture that an edit starts from.

    `pixels` may have any size; 3 channels, or 4 with straight alpha. `metadata` is what an
    engine wrote beside the pixels (`Finished.metadata`); empty for pictures from elsewhere.
    """

    pixels: Pixels
    metadata: Mapping[str, str] = {}


class Lora(msgspec.Struct, frozen=True, kw_only=True):
    """A low-rank adaptation that the model knows by `name`, and how strongly it acts.

    Without a `weight` it acts as the operator has said.
    """

    name: str
    weight: float | None = None


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """One picture to make. Every `auto` has been resolved before a job exists.

    With `sources` it is an edit: `prompt` says what to change in the first one, the others are
    references. `mask` says where: shape (height, width) of `size`, uint8, 255 where the picture
    may change and 0 where it must stay. Whatever an engine draws there, the service puts the
    source's own pixels back.

    `seed` is in 0..2**32-1. `partial_images` (0..3) says how many intermediate pictures are
    wanted; an engine may yield fewer, never more. `is_transparent` asks for a true alpha channel
    with nothing behind the subject. `wants_svg` asks for `Finished.svg` as well. `strength` (0..1)
    is how far an edit may go from its first source: at 0 that comes back as it is, at 1 nothing of
    it has to stay. It, `fidelity`, `negative_prompt` (what must not be seen), `steps` of denoising,
    and `guidance` (how strongly the prompt is followed) are None unless asked for, which needs a
    capability each, as do `loras`.
    """

    prompt: str
    size: Size
    seed: int
    quality: Quality = "high"
    is_transparent: bool = False
    partial_images: int = 0
    wants_svg: bool = False
    sources: tuple[Source, ...] = ()
    mask: Mask | None = None
    strength: float | None = None
    fidelity: Fidelity | None = None
    negative_prompt: str | None = None
    steps: int | None = None
    guidance: float | None = None
    loras: tuple[Lora, ...] = ()


class Progress(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """`step` of `steps` units of work are done."""

    step: int
    steps: int


class PartialImage(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The picture as far as it is developed; has the size that the job asked for."""

    pixels: Pixels


class Finished(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The picture. Always the last step.

    `revised_prompt` says in words what was drawn. `warnings` name what was asked for and is
    missing. `metadata` travels inside the picture file, `svg` is the vector original if there
    is one and the job wanted it.
    """

    pixels: Pixels
    revised_prompt: str
    warnings: tuple[str, ...] = ()
    metadata: Mapping[str, str] = {}
    svg: str | None = None


Step: TypeAlias = Progress | PartialImage | Finished


class Capabilities(msgspec.Struct, frozen=True, kw_only=True):
    """What requests are checked against before any work starts.

    The size rules are those of current image models: both sides divisible by `multiple_of`,
    the longest side at most `max_side`, the pixel count in `min_pixels..max_pixels`, and the
    ratio of the sides at most `max_ratio`. An edit takes up to `max_sources` pictures (0: no
    edits) and keeps the size of its first source, whatever it is, if `keeps_source_size`;
    `has_strength` and `has_fidelity` say whether it honours those of a job. `is_trained` says
    whether its pictures come out of a model that was trained on pictures, which their files tell.
    Without `can_create` it only edits, and without `has_masks` only as a whole. `own_side` is the
    side of the squares that it was made for. A job may say a `negative_prompt`, `guidance` and up
    to `max_steps` steps (0: none) where those are honoured, and `loras` by their names.
    """

    multiple_of: int = 16
    max_side: int = 3840
    min_pixels: int = 256 * 256
    max_pixels: int = 3840 * 2160
    max_ratio: float = 3.0
    has_alpha: bool = True
    has_svg: bool = False
    max_sources: int = 0
    keeps_source_size: bool = False
    has_strength: bool = False
    has_fidelity: bool = False
    is_trained: bool = True
    own_side: int = 1024
    can_create: bool = True
    has_masks: bool = True
    has_negative_prompt: bool = False
    has_guidance: bool = False
    max_steps: int = 0
    loras: tuple[str, ...] = ()


class Engine(Protocol):
    """Makes pictures. One instance serves many jobs, several of them at once."""

    @property
    def capabilities(self) -> Capabilities:
        """Return what this engine can do; constant once the engine is loaded."""
        ...

    async def load(self) -> None:
        """Get ready to take jobs. Called once, before the first job."""
        ...

    async def warm_up(self) -> None:
        """Do what makes the first jobs quick. Runs beside them, and may be cancelled any time."""
        ...

    def generate(self, job: Job) -> AsyncGenerator[Step, None]:
        """Yield the steps of `job`, ending with `Finished`.

        Closing the generator stops the work before the next step.

        Raises:
            EngineError: this job failed.
            EngineLost: the worker behind the engine is gone; the next job gets a new one.
        """
        ...

    async def close(self) -> None:
        """Give everything back. No job is running when this is called."""
        ...


class Workplace(Protocol):
    """Where engines have their pictures made, outside of this process. Several may share one."""

    @property
    def is_available(self) -> bool:
        """Whether it can be counted on: not while it fails to start again and again."""
        ...

    @property
    def jobs_at_once(self) -> int:
        """How many jobs it can make use of at once: what it draws together, and what follows."""
        ...

    @property
    def losses(self) -> int:
        """How often it broke down and was replaced."""
        ...


@runtime_checkable
class Outworker(Protocol):
    """An engine with a workplace."""

    @property
    def workplace(self) -> Workplace:
        """Where its pictures are made."""
        ...
