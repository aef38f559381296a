"""Owns what a preposition or verb between two things means: a relation, a garment, a part.

`with` is wearing, holding, on, inside or beside, by what the two things are. What this returns is
stable: said again in words and read again it gives the same. Does not know phrases.
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.draft import (
    Draft,
    anchors_of,
    garment_of,
    has_hands,
    is_animate,
    is_human,
    is_ingredient,
    is_worn,
    put_on,
    variant_for,
)
from tintype.engine.vignette.hang import LIGHT
from tintype.engine.vignette.lexicon.forms import words

BUILDINGS: Final = ("buildings", "landmarks")
FURNITURE: Final = ("furniture", "furnishings", "appliances")
VEHICLES: Final = ("vehicles",)
HOLDERS: Final = words(
    """basket bowl vase box jar pot bucket cup glass bag handbag backpack crate barrel bottle cage
    chest cart wagon wheelbarrow mug pan fishbowl aquarium nest teacup kettle suitcase stroller
    cradle bathtub sink pond puddle crib tub boat birdcage cage canoe raft gondola sleigh shell
    envelope shopping"""
)
SURFACES: Final = words(
    """table desk shelf bookshelf bench plate tray bed sofa chair armchair stool cake cupcake pizza
    pancakes toast tree fireplace stove cabinet dresser nightstand windowsill stump log rock
    boulder roof hammock throne rug blanket pillow wall fence"""
)
RIDEABLE: Final = words(
    """horse pony unicorn pegasus camel donkey elephant bicycle motorcycle scooter tricycle sled
    broom broomstick skateboard surfboard snowboard reindeer llama ostrich dragon bull unicycle
    segway snowmobile rocking whale dolphin turtle griffin phoenix carousel skis sleigh carpet
    tractor go-kart jet-ski wheelchair"""
)
DRAWN: Final = words("sleigh carriage wagon cart sled plow stagecoach")
"""What animals pull, rather than sit in."""
WRITTEN_ON: Final = words("blackboard easel whiteboard mirror wall window computer television")
DEVICES: Final = ("computer", "television", "mirror", "window")
CARRIED_BY_MOUTH: Final = words(
    "bone stick fish flower letter carrot rose leaf bread cheese key newspaper acorn nut"
)
NOT_HELD: Final = words("piano harp cello organ goal statue tree")
DIRECT: Final = words("under behind above below around chasing") | {
    "in front of",
    "next to",
    "left of",
    "right of",
    "looking at",
    "leaning on",
    "between",
    "tied to",
    "pushing",
    "attacking",
}
COILING: Final = ("snake", "ivy")
LANDS: Final = ("island", "hill", "mountain", "cliff", "rock", "iceberg")
OPEN_AIR: Final = ("buildings", "landmarks", "landforms", "vehicles_water", "nature")
"""Families about which birds fly."""

FACEWEAR: Final = ("clothes", "hats", "headgear")
UPRIGHT: Final = (
    "fruit",
    "vegetables",
    "shrubs",
    "flowers",
    "sweets",
    "food",
    "drinks",
    "plants",
    "sky",
)
"""Families of things that look like somebody with a hat or glasses on."""

SWAPPED: Final = {
    "held by": "holding",
    "worn by": "wearing",
    "ridden by": "riding",
    "pulled by": "pulling",
    "pushed by": "pushing",
    "attacked by": "attacking",
    "led by": "leading",
    "chased by": "chasing",
    "followed by": "next to",
    "climbed by": "climbing",
}
BRIDGES: Final = words("bridge pier footbridge viaduct")
PLAYERS: Final = {
    "tennis racket": "tennis player",
    "soccer ball": "football player",
    "basketball": "basketball player",
    "american football": "american football player",
    "golf club": "golfer",
    "baseball bat": "baseball player",
    "hockey stick": "hockey player",
    "volleyball": "volleyball player",
}
"""Who plays with a thing: somebody of whom only the game is said is drawn as such a player."""
LENSES: Final = ("binoculars", "telescope", "magnifying glass", "camera", "spyglass")
POUCHED: Final = ("kangaroo", "wallaby")
"""Who carries the young before the belly."""
FLOWN: Final = ("kite", "drone", "paper plane", "balloon", "flag")

GAMES: Final = ("chessboard", "board game")
ANYONE: Final = ("woman", "man")
CLIMBED: Final = words(
    """ladder rope stairs tree palm pine mountain hill cliff wall fence tower volcano rock boulder
    pole stalk beanstalk pyramid flagpole iceberg chimney house castle skyscraper building"""
)


def head_word(kind: Kind) -> str:
    """Return the last word of an object's name: `tree` of `apple tree`."""
    return kind.name.rpartition(" ")[2]


def is_family(kind: Kind, families: tuple[str, ...]) -> bool:
    """Tell whether a thing belongs to one of some families of categories."""
    return kind.category.partition("_")[0] in families


def is_holder(kind: Kind) -> bool:
    """Tell whether things are put into it."""
    return head_word(kind) in HOLDERS or kind.name in HOLDERS


def is_surface(kind: Kind) -> bool:
    """Tell whether things are put on top of it."""
    return head_word(kind) in SURFACES or kind.name in SURFACES


def is_tree(kind: Kind) -> bool:
    """Tell whether it is a tree, on which birds sit and apples hang."""
    return kind.category.startswith("plants") and kind.height_m > 2


def extent(kind: Kind) -> float:
    """Return the larger of real width and height in metres."""
    return kind.height_m * max(1.0, kind.box[0] / kind.box[1])


def holdable(holder: Kind, thing: Kind) -> bool:
    """Tell whether one thing can hold another without looking absurd."""
    if is_family(thing, (*BUILDINGS, *VEHICLES, *FURNITURE)) or is_tree(thing):
        return "toy" in thing.tags or thing.name == "paper plane"
    if thing.name in FLOWN:
        return has_hands(holder)
    is_light = thing.category in LIGHT and holder.height_m > 0.15
    most = 1.3 if is_light else 1.4 * holder.height_m
    return head_word(thing) not in NOT_HELD and thing.height_m <= most


def relation(one: Draft, key: str, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Return (subject, relation, object) of `one key two`, or None if there is none.

    May dress `one` in a garment instead.
    """
    a, b = one.kind, two.kind
    if a is None or b is None or one is two:
        return None
    if key in SWAPPED:
        return relation(two, SWAPPED[key], one)
    if key == "among":
        return (two, "around", one)
    if key in ("above", "crossing") and head_word(b) in BRIDGES and a.stance == "ground":
        return (one, "on", two)
    if key == "past" and head_word(b) in BRIDGES and is_human(a) and one.variant == "holding":
        # Who fishes from a pier is on it.
        return (one, "on", two)
    if key == "around" and a.name in COILING and extent(b) > extent(a):
        one.variant = None
        return (one, "climbing", two)
    if key == "in front of" and is_human(a) and is_human(b) and one.count == 1 < two.count:
        # Who speaks to a class or an audience stands beside it, not in its way.
        return (one, "looking at", two)
    if key in DIRECT:
        return (one, key, two)
    if key in MOVES:
        return MOVES[key](one, two)
    if key == "wearing":
        return wear(one, two)
    if key == "holding":
        return hold(one, two)
    if key == "riding":
        return (one, "riding", two) if is_animate(a) else put_upon(one, two)
    if key == "with":
        return accompany(one, two)
    if key == "in":
        return enter(one, two)
    if key == "inside":
        is_big = is_family(b, BUILDINGS) and b.height_m > 1.2
        has_window = "window" in b.variants and is_animate(a)
        return (one, "in front of" if is_big and not has_window else "inside", two)
    if key in ("on", "atop"):
        return put_upon(one, two)
    if key == "at":
        if is_family(b, BUILDINGS) and b.height_m > 2.2:
            return (one, "in front of", two)
        return (one, "on" if head_word(b) in ("bridge", "pier") else "next to", two)
    if key == "of":
        if is_holder(b) or not is_holder(a):
            return (two, "on", one) if is_plate(a) else None
        return (two, "inside", one)
    return None


def play(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Let somebody play a game or an instrument: a player of that game, if nothing else is said."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    is_any_ball = b.category == "balls" and (two.text == "ball" or b.name == own_ball(a.name))
    if a.name in PLAYERS.values() and (is_any_ball or b.name == own_ball(a.name)):
        # His own drawing shows it.
        two.kind, two.text = None, ""
        return None
    player = CATALOG.get(PLAYERS.get(b.name, ""))
    if player is not None and a.name in ANYONE and not two.is_counted:
        one.attributes.append("female" if a.name == "woman" else "male")
        one.kind, one.word, one.variant, two.kind, two.text = player, None, None, None, ""
        return None
    if b.category in ("balls", "games", "game_pieces", "boards"):
        return (one, "next to", two)
    return hold(one, two)


def own_ball(player: str) -> str | None:
    """Return what a player has in his own drawing."""
    return next((thing for thing, who in PLAYERS.items() if who == player), None)


def hug(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Let two people embrace; what is small is held, and an animal stands close."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if is_human(a) and is_human(b) and b.height_m > 1:
        for draft in (one, two):
            draft.variant = "hugging"
        return None
    if has_hands(a) and extent(b) < 0.8:
        return (one, "holding", two)
    return (one, "leaning on", two)


def look_through(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Give somebody the glass to look through; a window stays where it is."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    can = has_hands(a) and b.name in LENSES
    return (one, "holding" if can else "looking at", two)


def catch(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Put what is caught into the hands or the mouth, if it fits."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    can = is_prey(a, b) or not (is_animate(b) or is_family(b, (*BUILDINGS, *VEHICLES)))
    return (one, "holding" if can else "chasing", two)


def is_prey(hunter: Kind, thing: Kind) -> bool:
    """Tell whether an animal is small enough to be carried off in a mouth."""
    return is_family(thing, ("sea", "insects")) and extent(thing) < 0.75 * extent(hunter)


def climb(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Let a living thing climb what can be climbed."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if a.name in COILING:
        one.variant = None
    can = is_animate(a) and (head_word(b) in CLIMBED or is_tree(b) or is_family(b, BUILDINGS))
    return (one, "climbing", two) if can else put_upon(one, two)


def lead(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Put an animal on a leash."""
    if two.kind is None or one.kind is None:
        return None
    is_led = is_animate(two.kind) and not is_human(two.kind) and has_hands(one.kind)
    return (one, "leading" if is_led else "next to", two)


def hang(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Hang a thing from a bough, a hook or a roof."""
    if one.kind is None or two.kind is None:
        return None
    if two.kind.stance in ("sky", "hang") or is_family(two.kind, ("fixtures", "wall")):
        return (one, "below", two)
    return (one, "hanging from", two)


def cross(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Let somebody cross what is no bridge."""
    is_line = two.kind is not None and two.kind.name == "finish line"
    return (one, "in front of" if is_line else "next to", two)


def fly(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Let somebody fly a kite from the ground, or an animal fly beside a thing."""
    if two.kind is None or two.kind.name not in FLOWN:
        return (one, "next to", two)
    one.variant = one.where = None
    return (one, "holding", two)


def pull(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Let somebody pull a cart on a rope, or a fish out of the water."""
    if two.kind is not None and is_family(two.kind, ("sea",)) and two.kind.height_m < 1.5:
        return catch(one, two)
    return (one, "pulling", two)


MOVES: Final = {
    "playing": play,
    "flying": fly,
    "pulling": pull,
    "hugging": hug,
    "looking through": look_through,
    "catching": catch,
    "climbing": climb,
    "leading": lead,
    "hanging from": hang,
    "crossing": cross,
}
"""What verbs mean that depend on both things."""


def is_plate(kind: Kind) -> bool:
    """Tell whether food lies on it."""
    return head_word(kind) in ("plate", "tray", "board", "platter")


def hold(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Put a thing into a hand or mouth, or beside what cannot hold it."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if is_animate(b) and not has_hands(a) and not is_prey(a, b) and a.name not in POUCHED:
        return (one, "next to", two)
    is_big = is_family(b, (*BUILDINGS, *VEHICLES, *FURNITURE)) or is_tree(b)
    can = not is_big and head_word(b) not in NOT_HELD and b.height_m < 3
    return (one, "holding" if can or holdable(a, b) else "next to", two)


def wear(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Put a garment on: as part of the wearer's drawing, or hung on it."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    garment = garment_of(a, two.word or b.name) or garment_of(a, b.name)
    if garment:
        put_on(one, garment, two.colours[0] if two.colours else None)
        two.kind, two.text = None, ""
        return None
    if b.category == "clothes" and not any(n.startswith("worn") for n in anchors_of(b.name)):
        two.kind, two.text = None, two.word or b.name
        return None
    if is_family(b, (*BUILDINGS, *VEHICLES, *FURNITURE)):
        return (one, "next to", two)
    return (one, "wearing", two)


def accompany(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Return what `one with two` means."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if b.category in ("sky", "night_sky"):
        return None
    if is_family(b, ("birds",)) and "flying" in b.variants and is_family(a, OPEN_AIR):
        two.variant = two.variant or "flying"
        return None
    if not is_animate(a) and b.category in FACEWEAR and is_figure(a):
        return (one, "wearing", two)
    if is_animate(a):
        if is_worn(b) or garment_of(a, two.word or b.name):
            return wear(one, two)
        if is_animate(b):
            return (one, "next to", two)
        can = has_hands(a) or head_word(b) in CARRIED_BY_MOUTH
        return hold(one, two) if can and holdable(a, b) else (one, "next to", two)
    if is_family(b, BUILDINGS) and b.height_m > 2.2:
        return (two, "on" if head_word(a) in LANDS else "next to", one)
    small = extent(b) < 0.8 * extent(a)
    if head_word(a) in DRAWN and head_word(b) in RIDEABLE:
        return (two, "pulling", one)
    if is_holder(a) and (small or (not is_animate(b) and extent(b) < 3 * extent(a))):
        return (two, "inside", one)
    if is_tree(a) and small:
        is_up = not is_animate(b) or is_family(b, ("birds", "insects"))
        return put_upon(two, one) if is_up else (two, "next to", one)
    if is_plate(a) and b.height_m < 0.4:
        return put_upon(two, one)
    if is_human(b) and head_word(a) in ("truck", "van"):
        return (two, "next to", one)
    is_load = not (is_animate(b) and is_family(a, VEHICLES))
    has_top = is_surface(a) or "top" in anchors_of(a.name)
    if has_top and small and is_load and not is_family(a, BUILDINGS):
        return put_upon(two, one)
    if is_family(a, VEHICLES) and is_animate(b) and "seat" in anchors_of(a.name):
        return (two, "inside", one)
    return (one, "next to", two)


def is_figure(kind: Kind) -> bool:
    """Tell whether a lifeless thing may wear glasses or a hat: a cactus, a pear, the sun."""
    return is_family(kind, UPRIGHT) and "top" not in anchors_of(kind.name)


def enter(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Return what `one in two` means."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if is_animate(a) and (is_worn(b) or garment_of(a, two.word or b.name)) and not is_holder(b):
        return wear(one, two)
    if head_word(b) == "puddle" or (head_word(b) == "pond" and a.stance != "water"):
        return (one, "on", two)
    if is_tree(b) or (is_family(b, FURNITURE) and not is_holder(b)):
        return (one, "on", two)
    if is_family(b, BUILDINGS) and b.height_m > 1.2:
        return (one, "inside" if "window" in b.variants and is_animate(a) else "in front of", two)
    if b.category in ("flowers", "shrubs", "plants") or two.count > 1:
        return (one, "next to", two)
    if is_animate(b):
        return (one, "next to", two)
    if b.name == "coffin":
        return (one, "in front of", two)
    if b.name == "bowl" and is_family(a, ("sea",)) and "fishbowl" in CATALOG:
        two.kind = b = CATALOG["fishbowl"]
    if is_holder(b) or is_family(b, VEHICLES) or "inside" in anchors_of(b.name):
        return (one, "inside", two)
    if b.stance == "sky":
        return (one, "on", two)
    return (one, "inside", two)


def put_upon(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Return what `one on two` means."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if is_animate(b) and not is_animate(a) and is_worn(a):
        return wear(two, one)
    if not one.is_counted and is_ingredient(b, one.word or a.name):
        one.kind, one.text = None, ""
        return None
    if is_animate(a):
        can_ride = head_word(b) in RIDEABLE or b.category == "vehicles_light"
        if can_ride and (not is_animate(b) or has_hands(a)):
            return (one, "riding", two)
        if is_human(a) and head_word(b) in WRITTEN_ON and head_word(b) != "wall":
            if head_word(b) not in DEVICES and one.variant in (None, "sitting", "standing"):
                one.variant = "pointing"
            return (one, "looking at", two)
        if is_human(a) and b.category == "devices" and b.height_m < 0.6:
            return hold(one, two) if two.count == 1 else (one, "next to", two)
        if is_family(b, VEHICLES) and b.category in ("vehicles_water", "vehicles_rail"):
            return (one, "inside", two)
    return (one, "on", two)


def agents(chain: list[Draft], wishes: tuple[str, ...], link: str | None) -> Draft | None:
    """Return who of a clause does what a verb says: the nearest that can."""
    real = [d for d in reversed(chain) if d.kind is not None]
    if not real:
        return chain[-1] if chain else None
    if link == "hanging from":
        return real[0]
    if link in ("holding", "wearing", "riding"):
        for draft in real:
            if draft.kind is not None and has_hands(draft.kind):
                return draft
    if wishes:
        for draft in real:
            if draft.kind is not None and variant_for(draft.kind, wishes[:1]):
                return draft
    for draft in real:
        if draft.kind is not None and is_animate(draft.kind):
            return draft
    return real[-1]
