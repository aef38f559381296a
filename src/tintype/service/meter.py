"""How far a run is, and what it has used. Its own task writes it, anybody reads it."""

from tintype.clock import Clock
from tintype.protocol.responses import Progress


class Meter:
    """One run of `pictures`, of which each is expected to take `expected_s` engine seconds."""

    def __init__(self, clock: Clock, *, pictures: int, expected_s: float) -> None:
        self._clock = clock
        self._pictures = pictures
        self._expected_s = expected_s
        self._used_s = 0.0
        self._began_s: float | None = None  # the picture that is being drawn, if one is
        self._told_s = clock.monotonic_s()
        self._picture = self._step = self._steps = 0

    @property
    def engine_s(self) -> float:
        """The seconds for which an engine has drawn."""
        return self._used_s + self._drawing_s()

    def begin_picture(self, number: int) -> None:
        """The engine is asked for the picture with this number, from 0."""
        self._picture, self._step, self._steps = number, 0, 0
        self._began_s = self._told_s = self._clock.monotonic_s()

    def end_picture(self) -> float:
        """The engine is done, well or not; return the seconds that it took."""
        took_s = self._drawing_s()
        self._used_s += took_s
        self._began_s = None
        return took_s

    def note(self, step: int, steps: int) -> None:
        """`step` of `steps` of the picture are done."""
        self._step, self._steps = step, steps

    def is_due(self, every_s: float) -> bool:
        """Return whether progress was last told so long ago, and take it as told."""
        now_s = self._clock.monotonic_s()
        if now_s - self._told_s < every_s:
            return False
        self._told_s = now_s
        return True

    def left_s(self) -> float:
        """Return the engine seconds that are probably still needed."""
        drawing_s = self._drawing_s()
        if self._step:
            left_s = drawing_s * (self._steps - self._step) / self._step
        else:
            left_s = max(0.0, self._expected_s - drawing_s)
        after = self._pictures - self._picture - 1
        return left_s + after * self._expected_s

    def progress(self) -> Progress:
        """Return how far the run is."""
        eta_s = round(self.left_s(), 1)
        if not self._steps:
            return Progress(picture=self._picture + 1, pictures=self._pictures, eta_s=eta_s)
        return Progress(
            picture=self._picture + 1,
            pictures=self._pictures,
            step=self._step,
            steps=self._steps,
            eta_s=eta_s,
        )

    def _drawing_s(self) -> float:
        return 0.0 if self._began_s is None else self._clock.monotonic_s() - self._began_s
