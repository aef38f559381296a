"""Which models are in memory: least recently used ones make room under a budget of bytes.

Knows names and sizes only; what a model is, its loader says. Safe to use from several threads.
"""

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Generic, Protocol, TypeVar

from tintype.errors import EngineError

OUT_OF_MEMORY = "out_of_memory"


class Resident(Protocol):
    """Something that is kept in memory."""

    def size(self) -> int:
        """Return the bytes that it takes."""
        ...

    def unload(self) -> None:
        """Give them back."""
        ...


Model = TypeVar("Model", bound=Resident)


class _Place(Generic[Model]):
    def __init__(self, model: Model, now_s: float) -> None:
        self.model = model
        self.used_s = now_s
        self.users = 0


class Pool(Generic[Model]):
    """Loads models when they are used, and unloads them to make room or when they are idle.

    `predict` says how many bytes a model will take (0: unknown), `keep_alive_s` after how many
    seconds without use it goes; None is for one that is pinned and never goes. `now_s` is a
    monotonic clock.
    """

    def __init__(
        self,
        *,
        budget: int,
        load: Callable[[str], Model],
        predict: Callable[[str], int],
        keep_alive_s: Callable[[str], float | None],
        now_s: Callable[[], float],
    ) -> None:
        self.budget = budget
        self._load = load
        self._predict = predict
        self._keep_alive_s = keep_alive_s
        self._now_s = now_s
        self._places: dict[str, _Place[Model]] = {}
        self._changed = threading.Condition()
        self._loading = threading.Lock()

    @contextmanager
    def using(self, name: str) -> Generator[Model]:
        """Within, `name` is in memory and stays there.

        Raises:
            EngineError: it does not fit, or cannot be loaded.
        """
        with self._loading:  # one at a time: two that load at once could not both be counted
            place = self._places.get(name)
            if place is None:
                self.make_room(self._predict(name), name=name)
                place = self._places[name] = _Place(self._load(name), self._now_s())
            with self._changed:
                place.users += 1
        try:
            yield place.model
        finally:
            with self._changed:
                place.users -= 1
                place.used_s = self._now_s()
                self._changed.notify_all()

    @property
    def loaded(self) -> list[str]:
        """The names of the models in memory, least recently used first."""
        return sorted(self._places, key=lambda name: self._places[name].used_s)

    def peek(self, name: str) -> Model | None:
        """Return a model if it is in memory; that it stays there is not promised."""
        place = self._places.get(name)
        return None if place is None else place.model

    @property
    def used(self) -> int:
        """The bytes that models take."""
        return sum(place.model.size() for place in list(self._places.values()))

    def make_room(self, wanted: int, *, name: str) -> None:
        """Unload what is not in use until `wanted` bytes are free for the model `name`.

        Raises:
            EngineError: that many can never be free.
        """
        if wanted > self.budget:
            raise EngineError(
                f"Model `{name}` needs about {wanted / 1e9:.1f} GB; this server gives models "
                f"{self.budget / 1e9:.1f} GB.",
                code=OUT_OF_MEMORY,
            )
        while self.used + wanted > self.budget:
            if self.unload_one():
                continue
            with self._changed:
                if not any(place.users for place in self._places.values()):
                    raise EngineError(
                        f"Model `{name}` needs about {wanted / 1e9:.1f} GB beside the pinned ones.",
                        code=OUT_OF_MEMORY,
                    )
                self._changed.wait()  # a batch that is being decoded will be done soon

    def unload_one(self, *, but: str | None = None) -> bool:
        """Unload the model that was not used for longest; false if all are in use or pinned."""
        for name in self.loaded:
            place = self._places[name]
            if place.users == 0 and name != but and self._keep_alive_s(name) is not None:
                self._unload(name)
                return True
        return False

    def unload_idle(self) -> None:
        """Unload what was not used for its time."""
        for name in self.loaded:
            keep_s, place = self._keep_alive_s(name), self._places[name]
            if place.users == 0 and keep_s is not None and self._now_s() - place.used_s > keep_s:
                self._unload(name)

    def close(self) -> None:
        """Unload everything."""
        for name in self.loaded:
            self._unload(name)

    def _unload(self, name: str) -> None:
        self._places.pop(name).model.unload()
