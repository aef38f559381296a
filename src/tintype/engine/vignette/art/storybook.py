"""Owns animals that behave like people: upright, dressed, with hands; a figure with a beast's head.

Whoever reads, cooks, rides a bicycle or wears a coat is drawn as in a picture book: the body is
a person's (`person_body`), the head is the animal's own. Does not know which deeds ask for it.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, Protocol, TypeAlias

import msgspec

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
    birds_farm,
    birds_prey,
    birds_water,
    dinosaurs,
    dog_body,
    fantasy,
    fantasy_robots,
    fantasy_steeds,
    reptiles,
    storybook_heads,
)
from tintype.engine.vignette.art.kind import Kind, draws
from tintype.engine.vignette.art.pen import Group, Node, Pen
from tintype.engine.vignette.art.person_body import EVERYDAY, Build, Figure
from tintype.engine.vignette.art.person_cast import GARB
from tintype.engine.vignette.art.person_dress import (
    SLOTS,
    Fit,
    Look,
    figure,
    wardrobe,
)

Head: TypeAlias = Callable[[Pen, bool], None]
"""Draws a head about its middle, facing right, its eyes closed if asked to."""


class Sleeper(Protocol):
    """Draws a head that can close its eyes."""

    def __call__(self, pen: Pen, *, is_asleep: bool) -> None:
        """Draw the head."""
        ...


def sleeper(head: Sleeper) -> Head:
    """Return the head of somebody who can close the eyes."""
    return lambda pen, is_asleep: head(pen, is_asleep=is_asleep)


def awake(head: Callable[[Pen], None]) -> Head:
    """Return the head of somebody whose eyes are always open."""
    return lambda pen, _: head(pen)


FUR: Final = "skin"
"""The slot of the figure that the fur gets, so that hands and face are of one colour."""

LIGHT: Final = Build(
    head=1.0,
    torso=78,
    shoulder=21,
    chest=22,
    waist=21.5,
    hip=20.5,
    arm=(40, 36),
    leg=(46, 42),
    girth=1.05,
    foot=1.05,
)
HEAVY: Final = Build(
    head=1.06,
    torso=84,
    shoulder=27,
    chest=31,
    waist=33,
    hip=30,
    arm=(44, 38),
    leg=(42, 39),
    girth=1.32,
    foot=1.15,
    belly=6,
)
BOX: Final = (280.0, 325.0)
TALL_BOX: Final = (280.0, 375.0)
"""Boxes with room for any pose; the tall one is for long ears and antlers."""

POSED: Final = tuple(pose for pose in EVERYDAY if pose not in ("sleeping", "lying"))
"""Their poses; who sleeps does so sitting, its large head on no pillow."""

CLOTHES: Final[tuple[Mapping[str, str], ...]] = (
    {"shirt": "#4f8f8b", "trousers": "#3d4763", "dress": "#c8485a"},
    {"shirt": "#e0a63a", "trousers": "#4c6a92", "dress": "#4f7aa8"},
    {"shirt": "#c9584f", "trousers": "#4a5470", "dress": "#6a8f5a"},
    {"shirt": "#6f8fb8", "trousers": "#6b5a48", "dress": "#e0a03c"},
    {"shirt": "#7f9a58", "trousers": "#5a4a62", "dress": "#7a5aa0"},
)
"""What chance puts on them."""


class Beast(msgspec.Struct, frozen=True, kw_only=True):
    """How an animal looks as a person.

    `at` and `scale` put the head on the neck. `fit` says where hats and glasses go on it.
    `slots` renames the slots of the head; the slot that becomes `FUR` colours the hands. What is
    a body and no clothes takes its colour `along`.
    """

    kind: Kind
    head: Head
    at: tuple[float, float] = (0.0, 0.0)
    scale: float = 1.12
    fit: Fit = Fit()
    slots: Mapping[str, str] = MappingProxyType({"coat": FUR})
    tail: tuple[tuple[float, float], ...] = ()
    tail_width: float = 9.0
    tail_tone: str = FUR
    is_heavy: bool = False
    is_tall: bool = False
    height_m: float = 1.25
    looks: tuple[Mapping[str, str], ...] = CLOTHES
    along: tuple[str, ...] = ()


def renamed(nodes: tuple[Node, ...], names: Mapping[str, str]) -> tuple[Node, ...]:
    """Return drawn nodes with other names for their slots."""

    def tone(old: str) -> str:
        slot, dot, role = old.partition(".")
        return names.get(slot, slot) + dot + role

    out: list[Node] = []
    for node in nodes:
        if isinstance(node, Group):
            out.append(msgspec.structs.replace(node, children=renamed(node.children, names)))
        else:
            to = tone(node.to) if node.to is not None else None
            out.append(msgspec.structs.replace(node, tone=tone(node.tone), to=to))
    return tuple(out)


def head_on(beast: Beast) -> Callable[[Pen, Figure], None]:
    """Return the part that draws a beast's head in the coordinates of the skull."""

    def draw(pen: Pen, f: Figure) -> None:
        inner = Pen(attributes=pen.attributes, air=pen.air, dice=pen.dice)
        is_asleep = f.pose.is_asleep or "sleepy" in pen.attributes
        beast.head(inner, is_asleep)
        with pen.moved(*beast.at, scale=beast.scale):
            for node in renamed(inner.nodes, beast.slots):
                pen.add(node)

    return draw


def tail_of(beast: Beast) -> Callable[[Pen, Figure], None] | None:
    """Return the part that draws a tail behind the figure."""
    if not beast.tail:
        return None

    def draw(pen: Pen, f: Figure) -> None:
        low = f.floor - 6
        spine = [(x, min(y, low)) for x, y in beast.tail]
        wide = beast.tail_width
        pen.limb(
            f"{beast.tail_tone}.shade", spine, (wide, wide, wide * 0.9, wide * 0.5)[: len(spine)]
        )

    return draw


def dressed(beast: Beast) -> Kind:
    """Return the animal of a picture book that a beast is."""
    own = {beast.slots.get(k, k): v for k, v in beast.kind.slots.items()}
    fur = own.pop(FUR)
    extra = {k: v for k, v in own.items() if k not in SLOTS or k == "eye"}
    box = TALL_BOX if beast.is_tall else BOX
    build = HEAVY if beast.is_heavy else LIGHT
    recolour = tuple(beast.slots.get(s, s) for s in beast.kind.recolour)

    def plot(pen: Pen) -> None:
        is_dress = "female" in pen.attributes
        look = Look(
            build=build,
            hair="bald",
            shoe="bare",
            collar="round",
            sleeve="long",
            top="dress" if is_dress else "shirt",
            bottom="dress" if is_dress else "trousers",
            head=head_on(beast),
            fit=beast.fit,
            loose=2,
        )
        figure(pen, look, box=box, behind=tail_of(beast))

    plot.__module__ = __name__
    return draws(
        f"dressed {beast.kind.name}",
        box=box,
        height_m=beast.height_m,
        slots=wardrobe(**{FUR: fur, **extra}),
        recolour=recolour,
        along=beast.along,
        variants=POSED,
        plural=f"dressed {beast.kind.plural}",
        tags=("human", "storybook", *beast.kind.tags),
        shadow=(90.0, 176.0),
        looks=beast.looks,
        slim=130,
        garb=GARB,
    )(plot)


BUSHY: Final = ((-8.0, 2.0), (-44.0, 10.0), (-66.0, -20.0), (-62.0, -58.0))
CURVED: Final = ((-8.0, 4.0), (-40.0, 22.0), (-64.0, 4.0), (-60.0, -34.0))
THIN: Final = ((-8.0, 6.0), (-40.0, 34.0), (-72.0, 26.0), (-84.0, -4.0))
STUB: Final = ((-12.0, 2.0), (-26.0, -2.0))

WITH_PATCHES: Final = animals_bears.Bear(leg="patch", ear="patch", has_patches=True, has_hump=False)

BEASTS: Final[tuple[Beast, ...]] = (
    Beast(
        kind=animals.cat,
        head=lambda pen, is_asleep: animals.cat_head(pen, 0, 0, is_asleep=is_asleep),
        at=(2, -2),
        scale=1.3,
        fit=Fit(hat=(2, -4, 1.12), eyes=(9, -2, 1.5)),
        tail=CURVED,
    ),
    Beast(
        kind=animals_pets.dog,
        head=sleeper(dog_body.dog_head),
        at=(-2, -2),
        scale=1.16,
        fit=Fit(hat=(0, -3, 1.1), eyes=(15, -10, 1.4)),
        tail=CURVED,
    ),
    Beast(
        kind=animals.fox,
        head=lambda pen, _: animals.head(pen, 0, 0),
        at=(-2, -2),
        scale=1.3,
        fit=Fit(hat=(2, 2, 1.0), eyes=(12, -4, 1.2)),
        tail=BUSHY,
        tail_width=30,
    ),
    Beast(
        kind=animals_pets.rabbit,
        head=sleeper(animals_pets.rabbit_head),
        scale=1.2,
        is_tall=True,
        fit=Fit(hat=(4, 6, 0.95), eyes=(12, -3, 1.3)),
        tail=STUB,
        tail_width=22,
        tail_tone="belly",
    ),
    Beast(
        kind=animals_pets.mouse,
        head=awake(animals_pets.mouse_head),
        at=(-2, 0),
        scale=1.3,
        fit=Fit(hat=(6, 8, 0.8), eyes=(17, 0, 1.2)),
        tail=THIN,
        tail_width=5,
        tail_tone="ear",
        height_m=1.0,
    ),
    Beast(
        kind=animals_pets.hamster,
        head=lambda pen, _: animals_pets.cheeky_head(pen, "ear"),
        scale=1.35,
        fit=Fit(hat=(0, 0, 1.15), eyes=(10, -3, 1.5)),
        height_m=1.0,
    ),
    Beast(
        kind=animals_bears.bear,
        head=lambda pen, is_asleep: animals_bears.bear_head(
            pen, animals_bears.Bear(), is_asleep=is_asleep
        ),
        fit=Fit(hat=(0, -6, 1.2), eyes=(8, -2, 1.6)),
        is_heavy=True,
        height_m=1.8,
    ),
    Beast(
        kind=animals_bears.polar_bear,
        head=lambda pen, is_asleep: animals_bears.bear_head(
            pen, animals_bears.Bear(has_hump=False), is_asleep=is_asleep
        ),
        fit=Fit(hat=(0, -6, 1.2), eyes=(8, -2, 1.6)),
        is_heavy=True,
        height_m=1.8,
    ),
    Beast(
        kind=animals_bears.panda,
        head=lambda pen, is_asleep: animals_bears.bear_head(pen, WITH_PATCHES, is_asleep=is_asleep),
        fit=Fit(hat=(0, -6, 1.2), eyes=(8, -2, 1.6)),
        slots=MappingProxyType({"coat": "fur", "patch": FUR}),
        is_heavy=True,
        height_m=1.7,
    ),
    Beast(
        kind=animals_bears.koala,
        head=sleeper(animals_bears.koala_head),
        scale=1.1,
        fit=Fit(hat=(0, -6, 1.15), eyes=(8, -3, 1.5)),
        is_heavy=True,
        height_m=1.2,
    ),
    Beast(
        kind=animals_cats.lion,
        head=sleeper(animals_cats.lion_head),
        scale=0.96,
        fit=Fit(hat=(0, -18, 1.3), eyes=(6, -3, 1.3)),
        tail=THIN,
        tail_width=7,
        is_heavy=True,
        height_m=1.7,
    ),
    Beast(
        kind=animals_cats.tiger,
        head=sleeper(animals_cats.tiger_head),
        fit=Fit(hat=(0, -5, 1.2), eyes=(6, -3, 1.5)),
        tail=CURVED,
        is_heavy=True,
        height_m=1.7,
    ),
    Beast(
        kind=animals_forest.wolf,
        head=awake(animals_forest.wolf_head),
        at=(-6, -2),
        scale=1.12,
        fit=Fit(hat=(0, 2, 1.0), eyes=(14, -4, 1.2)),
        tail=BUSHY,
        tail_width=24,
        height_m=1.5,
    ),
    Beast(
        kind=animals_forest.raccoon,
        head=awake(animals_forest.raccoon_head),
        scale=1.15,
        fit=Fit(hat=(2, -2, 1.15), eyes=(9, 2, 1.5)),
        tail=BUSHY,
        tail_width=22,
    ),
    Beast(
        kind=animals_forest.squirrel,
        head=awake(animals_forest.squirrel_head),
        scale=1.25,
        fit=Fit(hat=(0, 2, 1.0), eyes=(14, -2, 1.2)),
        tail=BUSHY,
        tail_width=34,
        height_m=1.0,
    ),
    Beast(
        kind=animals_forest.otter,
        head=awake(animals_forest.otter_head),
        scale=1.35,
        fit=Fit(hat=(0, 3, 1.1), eyes=(8, -2, 1.4)),
        tail=CURVED,
        tail_width=16,
    ),
    Beast(
        kind=animals_forest.hedgehog,
        head=sleeper(storybook_heads.hedgehog_head),
        scale=1.15,
        fit=Fit(hat=(4, -2, 1.1), eyes=(12, -2, 1.3)),
        slots=MappingProxyType({"face": FUR}),
        height_m=1.0,
    ),
    Beast(
        kind=animals_deer.deer,
        head=lambda pen, is_asleep: animals_deer.deer_head(
            pen, has_antlers=True, is_asleep=is_asleep
        ),
        at=(-6, 2),
        scale=1.15,
        is_tall=True,
        fit=Fit(hat=(2, 4, 0.9), eyes=(14, -2, 1.2)),
        tail=STUB,
        tail_width=14,
        height_m=1.6,
    ),
    Beast(
        kind=animals_farm.cow,
        head=lambda pen, is_asleep: animals_farm.cow_head(pen, is_asleep=is_asleep, has_horns=True),
        at=(0, -12),
        scale=1.1,
        fit=Fit(hat=(2, -6, 1.0), eyes=(4, -8, 1.4)),
        tail=THIN,
        tail_width=6,
        is_heavy=True,
        height_m=1.7,
    ),
    Beast(
        kind=animals_farm.pig,
        head=sleeper(animals_farm.pig_head),
        scale=1.05,
        fit=Fit(hat=(0, -7, 1.2), eyes=(8, -6, 1.6)),
        slots=MappingProxyType({"skin": FUR}),
        tail=STUB,
        tail_width=8,
        is_heavy=True,
        height_m=1.4,
    ),
    Beast(
        kind=animals_farm.sheep,
        head=sleeper(storybook_heads.sheep_head),
        at=(0, -6),
        scale=1.15,
        fit=Fit(hat=(0, -12, 1.1), eyes=(5, 4, 1.2)),
        slots=MappingProxyType({"face": FUR}),
        is_heavy=True,
        height_m=1.3,
    ),
    Beast(
        kind=animals_ape.monkey,
        head=awake(animals_ape.ape_face),
        scale=1.15,
        fit=Fit(hat=(0, -3, 1.15), eyes=(6, -2, 1.3)),
        slots=MappingProxyType({"coat": "fur", "skin": FUR}),
        tail=THIN,
        tail_width=8,
        tail_tone="fur",
    ),
    Beast(
        kind=animals_safari.elephant,
        head=sleeper(storybook_heads.elephant_head),
        at=(-6, -8),
        scale=0.95,
        fit=Fit(hat=(0, -8, 1.3), eyes=(14, -6, 1.4)),
        slots=MappingProxyType({"skin": FUR}),
        tail=THIN,
        tail_width=6,
        is_heavy=True,
        height_m=2.0,
    ),
    Beast(
        kind=birds_prey.owl,
        head=sleeper(storybook_heads.owl_head),
        scale=0.95,
        fit=Fit(hat=(0, -8, 1.25), eyes=(0, 8, 1.9)),
    ),
    Beast(
        kind=birds_water.penguin,
        head=sleeper(storybook_heads.penguin_head),
        scale=1.15,
        fit=Fit(hat=(0, 0, 1.1), eyes=(12, -4, 1.2)),
        height_m=1.2,
    ),
    Beast(
        kind=birds_farm.duck,
        head=sleeper(storybook_heads.duck_head),
        scale=1.2,
        fit=Fit(hat=(0, 2, 1.0), eyes=(11, -6, 1.2)),
        slots=MappingProxyType({"head": FUR}),
    ),
    Beast(
        kind=reptiles.frog,
        head=awake(reptiles.frog_head),
        scale=1.05,
        fit=Fit(hat=(4, -8, 1.0), eyes=(6, -27, 1.7)),
        slots=MappingProxyType({"skin": FUR}),
    ),
)

MORE: Final[tuple[Beast, ...]] = (
    Beast(
        kind=animals_farm.horse,
        head=sleeper(storybook_heads.equine_head),
        at=(-4, 0),
        scale=1.05,
        fit=Fit(hat=(2, -4, 1.0), eyes=(18, -8, 1.2)),
        tail=CURVED,
        tail_width=14,
        tail_tone="mane",
        height_m=1.7,
    ),
    Beast(
        kind=animals_farm.donkey,
        head=sleeper(storybook_heads.equine_head),
        at=(-4, 0),
        scale=1.05,
        fit=Fit(hat=(2, -4, 1.0), eyes=(18, -8, 1.2)),
        tail=THIN,
        tail_width=7,
        height_m=1.5,
    ),
    Beast(
        kind=animals_farm.goat,
        head=sleeper(storybook_heads.goat_head),
        at=(-2, -4),
        scale=1.1,
        fit=Fit(hat=(2, -2, 0.95), eyes=(12, -4, 1.2)),
        tail=STUB,
        tail_width=12,
    ),
    Beast(
        kind=animals_safari.zebra,
        head=sleeper(storybook_heads.zebra_head),
        at=(-4, 0),
        scale=1.05,
        fit=Fit(hat=(2, -4, 1.0), eyes=(18, -8, 1.2)),
        tail=THIN,
        tail_width=8,
        height_m=1.6,
    ),
    Beast(
        kind=animals_safari.giraffe,
        head=sleeper(storybook_heads.giraffe_head),
        at=(0, -10),
        scale=1.05,
        fit=Fit(hat=(2, -4, 1.0), eyes=(11, -4, 1.4)),
        tail=THIN,
        tail_width=6,
        is_tall=True,
        height_m=1.9,
    ),
    Beast(
        kind=fantasy_steeds.unicorn,
        head=sleeper(storybook_heads.unicorn_head),
        at=(-4, 0),
        scale=1.05,
        fit=Fit(hat=(2, -4, 1.0), eyes=(18, -8, 1.2)),
        tail=CURVED,
        tail_width=16,
        tail_tone="mane",
        is_tall=True,
        height_m=1.6,
    ),
    Beast(
        kind=reptiles.crocodile,
        head=sleeper(storybook_heads.crocodile_head),
        at=(-8, 0),
        scale=1.0,
        fit=Fit(hat=(-4, -8, 1.0), eyes=(-4, -26, 1.5)),
        slots=MappingProxyType({"skin": FUR}),
        tail=BUSHY,
        tail_width=20,
        height_m=1.6,
    ),
    Beast(
        kind=reptiles.turtle,
        head=sleeper(storybook_heads.turtle_head),
        scale=1.1,
        fit=Fit(hat=(2, 0, 1.0), eyes=(12, -6, 1.3)),
        slots=MappingProxyType({"skin": FUR}),
        tail=STUB,
        tail_width=12,
        height_m=1.2,
    ),
    Beast(
        kind=fantasy.dragon,
        head=sleeper(storybook_heads.dragon_head),
        at=(-4, 0),
        scale=0.95,
        fit=Fit(hat=(0, 4, 0.9), eyes=(8, -3, 1.2)),
        slots=MappingProxyType({"scale": FUR}),
        tail=BUSHY,
        tail_width=18,
        is_heavy=True,
        height_m=1.9,
    ),
    Beast(
        kind=animals_ape.kangaroo,
        head=awake(animals_ape.kangaroo_head),
        at=(-4, 0),
        scale=1.15,
        fit=Fit(hat=(2, 2, 0.95), eyes=(14, -2, 1.2)),
        tail=BUSHY,
        tail_width=16,
        height_m=1.5,
    ),
    Beast(
        kind=animals_cats.leopard,
        head=sleeper(animals_cats.leopard_head),
        fit=Fit(hat=(0, -5, 1.2), eyes=(6, -3, 1.5)),
        tail=CURVED,
        height_m=1.5,
    ),
    Beast(
        kind=animals_ape.gorilla,
        head=awake(lambda pen: animals_ape.ape_face(pen, is_broad=True)),
        scale=1.15,
        fit=Fit(hat=(0, -3, 1.15), eyes=(6, -2, 1.3)),
        slots=MappingProxyType({"coat": "fur", "skin": FUR}),
        is_heavy=True,
        height_m=1.8,
    ),
    Beast(
        kind=dinosaurs.t_rex,
        head=sleeper(storybook_heads.rex_head),
        at=(-8, -4),
        scale=1.0,
        fit=Fit(hat=(2, -8, 1.1), eyes=(14, -14, 1.3)),
        slots=MappingProxyType({"skin": FUR}),
        tail=BUSHY,
        tail_width=26,
        is_heavy=True,
        height_m=1.9,
    ),
    Beast(
        kind=fantasy_robots.robot,
        head=sleeper(storybook_heads.robot_head),
        at=(0, -4),
        scale=0.95,
        fit=Fit(hat=(0, -8, 1.35), eyes=(4, -4, 1.5)),
        slots=MappingProxyType({"joint": FUR}),
        looks=({"shirt": "#8fb3c8", "trousers": "#6f8ea6", "dress": "#8fb3c8"},),
        along=("shirt", "trousers", "dress"),
        is_heavy=True,
        height_m=1.6,
    ),
)

CHARACTERS: Final = tuple(dressed(b) for b in (*BEASTS, *MORE))
DRESSED: Final[Mapping[str, Kind]] = MappingProxyType(
    {b.kind.name: kind for b, kind in zip((*BEASTS, *MORE), CHARACTERS, strict=True)}
)
"""Who an animal is when it behaves like a person, by the animal's name."""

NATURAL: Final[Mapping[str, str]] = MappingProxyType({k.name: n for n, k in DRESSED.items()})
"""The animal that each of them is."""
