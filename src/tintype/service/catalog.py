"""Which models can be asked for, and which engine draws for each."""

from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase

import msgspec

from tintype.engine.base import Engine, Outworker, Workplace
from tintype.errors import NotFound
from tintype.settings import ModelSettings


class ServedModel(msgspec.Struct, frozen=True):
    """A model and the engine behind it; `price_usd` is for one picture."""

    name: str
    engine: Engine
    aliases: tuple[str, ...]
    price_usd: float


class Catalog:
    """The models of a server, in the order of the settings; the first is the default."""

    def __init__(self, models: Sequence[ModelSettings], engines: Mapping[str, Engine]) -> None:
        """`engines` are by the name of the model that each draws for."""
        self._models: dict[str, ServedModel] = {
            model.name: ServedModel(model.name, engines[model.name], model.aliases, model.price_usd)
            for model in models
        }

    def __iter__(self) -> Iterator[ServedModel]:
        return iter(self._models.values())

    @property
    def default(self) -> ServedModel:
        """The model of a request that names none."""
        return next(iter(self._models.values()))

    @property
    def unavailable(self) -> list[str]:
        """The names of models that nobody can draw with now: their worker fails to start."""
        return [
            model.name
            for model in self
            if isinstance(model.engine, Outworker) and not model.engine.workplace.is_available
        ]

    @property
    def workplaces(self) -> list[Workplace]:
        """Where the pictures of models are made, if not in this process."""
        engines = [model.engine for model in self]
        places = [engine.workplace for engine in engines if isinstance(engine, Outworker)]
        return list({id(place): place for place in places}.values())

    def find(self, name: str) -> ServedModel | None:
        """Return the model that `name` means: its own name first, then aliases in order.

        `tintype/NAME` is the own name as OpenRouter's `author/slug`.
        """
        if model := self._models.get(name.removeprefix("tintype/")):
            return model
        for model in self._models.values():
            if any(fnmatchcase(name, alias) for alias in model.aliases):
                return model
        return None

    def resolve(self, name: str | None, *, param: str) -> ServedModel:
        """Return the model that `name` means, or the default without a name.

        Raises:
            NotFound: no model has that name (`model_not_found`).
        """
        if name is None:
            return self.default
        if model := self.find(name):
            return model
        known = ", ".join(f"'{known}'" for known in self._models)
        raise NotFound(
            f"The model '{name}' does not exist. This server has: {known}.",
            param=param,
            code="model_not_found",
        )
