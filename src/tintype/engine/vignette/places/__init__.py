"""Owns the list of settings by name. Does not know which subjects stand in them.

A setting is a function decorated with `place` in one of the files here; a new file is added to
`FILES`.
"""

from collections.abc import Mapping
from types import MappingProxyType, ModuleType
from typing import Final

from tintype.engine.vignette.places import (
    above,
    abstract,
    beyond,
    cities,
    coast,
    country,
    festive,
    fields,
    floating,
    gardens,
    grounds,
    halls,
    indoor,
    landscapes,
    lanes,
    outlook,
    plain,
    recreation,
    rocky,
    shore,
    soil,
    town,
    venues,
    ways,
    wild,
    woods,
    workplaces,
)
from tintype.engine.vignette.places.stage import Place

FILES: Final[tuple[ModuleType, ...]] = (
    plain,
    wild,
    rocky,
    woods,
    shore,
    town,
    cities,
    country,
    grounds,
    festive,
    recreation,
    landscapes,
    fields,
    lanes,
    ways,
    soil,
    gardens,
    floating,
    coast,
    halls,
    indoor,
    venues,
    workplaces,
    beyond,
    above,
    abstract,
    outlook,
)
PLACES: Final[Mapping[str, Place]] = MappingProxyType(
    {v.name: v for module in FILES for v in vars(module).values() if isinstance(v, Place)}
)
