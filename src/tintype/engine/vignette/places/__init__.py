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
    attic,
    avenues,
    beyond,
    cities,
    coast,
    country,
    deep,
    dreams,
    features,
    festive,
    fields,
    floating,
    gardens,
    grounds,
    halls,
    indoor,
    landscapes,
    lanes,
    lowlands,
    orchards,
    outlook,
    patchwork,
    plain,
    recreation,
    rocky,
    shore,
    soil,
    stables,
    strongholds,
    town,
    undergrounds,
    venues,
    verandas,
    ways,
    wild,
    woods,
    workplaces,
)
from tintype.engine.vignette.places.stage import Place

FILES: Final[tuple[ModuleType, ...]] = (
    plain,
    attic,
    wild,
    rocky,
    woods,
    shore,
    deep,
    town,
    cities,
    country,
    grounds,
    festive,
    recreation,
    landscapes,
    lowlands,
    orchards,
    dreams,
    fields,
    lanes,
    avenues,
    undergrounds,
    ways,
    features,
    soil,
    gardens,
    verandas,
    floating,
    coast,
    halls,
    indoor,
    venues,
    workplaces,
    strongholds,
    stables,
    beyond,
    above,
    patchwork,
    abstract,
    outlook,
)
PLACES: Final[Mapping[str, Place]] = MappingProxyType(
    {v.name: v for module in FILES for v in vars(module).values() if isinstance(v, Place)}
)
