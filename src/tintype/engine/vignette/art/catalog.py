"""Owns the list of every object that can be drawn, by name.

An object is added in its category file and nowhere else; a new category file is added to
`CATEGORIES`. Does not know how an object is drawn, nor which words lead to it.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType, ModuleType
from typing import Final

from tintype.engine.vignette.art import (
    animals,
    animals_ape,
    animals_bears,
    animals_cats,
    animals_deer,
    animals_farm,
    animals_forest,
    animals_pets,
    animals_safari,
    animals_wild,
    appliances,
    awards,
    baggage,
    birds,
    birds_farm,
    birds_prey,
    buildings,
    buildings_country,
    buildings_faith,
    buildings_shops,
    buildings_town,
    clothes,
    costumes,
    athletes,
    devices,
    drinks,
    fair,
    fantasy,
    flowers,
    food,
    fruit,
    furnishings,
    furniture,
    hats,
    household,
    insects,
    instruments,
    jobs,
    kitchen,
    landmarks,
    nature,
    people,
    plants,
    reptiles,
    sea,
    shrubs,
    sky,
    space,
    sports,
    street,
    study,
    sweets,
    symbols,
    tools,
    toys,
    vegetables,
    vehicles,
    vehicles_air,
    vehicles_light,
    vehicles_rail,
    vehicles_road,
    vehicles_space,
    vehicles_water,
    vehicles_work,
)
from tintype.engine.vignette.art.kind import Kind

CATEGORIES: Final[tuple[ModuleType, ...]] = (
    animals,
    animals_wild,
    insects,
    reptiles,
    animals_ape,
    animals_safari,
    animals_forest,
    animals_deer,
    animals_bears,
    animals_cats,
    animals_farm,
    animals_pets,
    birds,
    birds_farm,
    birds_prey,
    sea,
    people,
    jobs,
    costumes,
    athletes,
    clothes,
    hats,
    plants,
    flowers,
    shrubs,
    nature,
    food,
    sweets,
    drinks,
    fruit,
    vegetables,
    vehicles,
    vehicles_road,
    vehicles_light,
    vehicles_rail,
    vehicles_air,
    vehicles_space,
    vehicles_water,
    vehicles_work,
    buildings,
    buildings_town,
    buildings_shops,
    buildings_country,
    buildings_faith,
    landmarks,
    street,
    fair,
    furniture,
    furnishings,
    appliances,
    devices,
    household,
    tools,
    toys,
    study,
    baggage,
    kitchen,
    instruments,
    sports,
    sky,
    space,
    fantasy,
    symbols,
    awards,
)


def collect(modules: Iterable[ModuleType]) -> Mapping[str, Kind]:
    """Return every object of `modules` in file order.

    Raises:
        ValueError: two objects have the same name.
    """
    found: dict[str, Kind] = {}
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, Kind) and value.category == module.__name__.rpartition(".")[2]:
                if value.name in found:
                    raise ValueError(f"Two objects are called `{value.name}`.")
                found[value.name] = value
    return MappingProxyType(found)


CATALOG: Final[Mapping[str, Kind]] = collect(CATEGORIES)
