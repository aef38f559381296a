"""Owns what verbs mean between two things: to catch is to hold a fish and to chase a dog.

Does not know prepositions (`bind`).
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.dangling import CORDS, HOOKED
from tintype.engine.vignette.attaching.hooks import OVERHEAD, is_tree
from tintype.engine.vignette.attaching.posing import DUNKED_AT, SASHES, is_pole
from tintype.engine.vignette.attaching.traits import (
    BUILDINGS,
    CLIMBED,
    COILING,
    DEVICES,
    FLOWN,
    FURNITURE,
    GRASPING,
    LENSES,
    NOT_HELD,
    POUCHED,
    RIDEABLE,
    VEHICLES,
    WRITTEN_ON,
    extent,
    head_word,
    holdable,
    is_closed,
    is_family,
    is_prey,
)
from tintype.engine.vignette.kinds import (
    anchors_of,
    garment_of,
    has_hands,
    is_animate,
    is_human,
    is_ingredient,
    is_worn,
)
from tintype.engine.vignette.reading.draft import Draft, pose, put_on, state
from tintype.engine.vignette.reading.manners import mind
from tintype.engine.vignette.reading.shapes import lies_flat, stack
from tintype.engine.vignette.states import HEAPED, IN_MOUTH, STACKED

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
ANYONE: Final = ("woman", "man")
TABLE_GAMES: Final = ("ping pong table", "pool table")
"""What is played at a table of its own, which two have between them."""


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
    if b.name == "drum" and two.count > 1 and not two.is_counted:
        # The drums are a whole set, behind which one sits.
        two.kind, two.word, two.count = CATALOG["drum kit"], None, 1
        return (one, "behind", two)
    if b.name in TABLE_GAMES:
        one.variant = "reaching"
        return (two, "between", one) if one.count == 2 else (one, "next to", two)
    if b.category in ("balls", "games", "game_pieces", "boards") and "music" not in b.tags:
        return (one, "next to", two)
    if a.name == "musician" and is_family(b, ("instruments", "winds", "sounds")):
        # His own drawing has a guitar.
        one.kind = CATALOG["woman" if "female" in one.attributes else "man"]
        one.word = None
    return hold(one, two)


DOERS: Final = {"ice skating": "figure skater", "swimming": "swimmer"}
"""Who does it: somebody of whom nothing else is said is drawn as one of them."""


def become(one: Draft, deed: str) -> bool:
    """Turn a man or a woman into one who does a deed; False if no drawing is made for it."""
    who = DOERS.get(deed)
    if who is None or one.kind is None or one.kind.name not in ANYONE:
        return False
    one.attributes.append("female" if one.kind.name == "woman" else "male")
    one.kind, one.word, one.variant = CATALOG[who], None, None
    return True


def own_ball(player: str) -> str | None:
    """Return what a player has in his own drawing."""
    if player == "goalkeeper":
        return "soccer ball"
    return next((thing for thing, who in PLAYERS.items() if who == player), None)


LAPFUL_M: Final = 0.45
"""Animals that are larger are not taken up to be hugged."""
SMALL_M: Final = 1.3
"""Animals up to this size climb trees and sit in them."""


TENTACLED: Final = ("octopus", "squid", "kraken", "jellyfish")


def hug(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Let two people embrace; what is small is held, and an animal stands close."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if is_human(a) and is_human(b) and b.height_m > 1:
        for draft in (one, two):
            draft.variant = "hugging"
        return None
    if is_human(a) and is_animate(b) and not is_human(b) and b.height_m > LAPFUL_M:
        one.variant = "reaching"
        one.attributes.append("at the neck")
        return (one, "next to", two)
    is_lifted = two.size != "huge" and extent(b) < (1.0 if is_animate(b) else 0.8)
    if has_hands(a) and is_lifted:
        return (one, "holding", two)
    if a.name in TENTACLED and not is_animate(b):
        return (one, "on", two)  # Its arms are all around.
    if is_tree(b) and not is_human(a) and extent(a) < SMALL_M:
        return (one, "climbing", two)
    if b.name == "branch" and "climbing" in a.variants:
        two.kind, two.word = CATALOG["tree"], None  # It has its arms around the bough of a tree.
        return (one, "climbing", two)
    if b.name == "branch" and not is_human(a):
        return put_upon(one, two)
    if is_human(a):
        one.variant = "hugging"
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
    if b.category == "balls" and b.name == own_ball(a.name):
        two.kind, two.text = None, ""  # His own drawing shows it.
        return None
    if is_family(b, ("insects",)) and a.name in ("frog", "toad"):
        one.variant = "snapping"  # The tongue has it.
        one.wishes.clear()
        state(two, IN_MOUTH)
        return (one, "holding", two)
    can = is_prey(a, b) or not (is_animate(b) or is_family(b, (*BUILDINGS, *VEHICLES)))
    if is_family(b, ("sea",)) and is_family(a, ("animals",)):
        one.where = "water"  # Where there is some, it stands in it.
    return (one, "holding" if can else "chasing", two)


def climb(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Let a living thing climb what can be climbed."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if a.name in COILING:
        one.variant = None
    can = is_animate(a) and (head_word(b) in CLIMBED or is_tree(b) or is_family(b, BUILDINGS))
    return (one, "climbing", two) if can else put_upon(one, two)


def coil(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Wind a snake around a tree, put a scarf around a post; a cat lies around what is small."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if a.name in COILING and b.height_m > 0.5 * a.height_m and not is_animate(b):
        one.variant = None
        return (one, "climbing", two)
    if a.name in b.slots and not is_animate(b):
        one.kind, one.text = None, ""  # It has one: a gift its ribbon, a snowman his scarf.
        if one.colours:
            two.parts[a.name] = one.colours[0]
        return None
    if is_animate(b) and garment_of(b, one.word or a.name):
        return wear(two, one)
    if a.name in SASHES:
        return (one, "on", two) if is_pole(b) or is_tree(b) else (one, "tied to", two)
    if a.name in GRASPING and is_family(b, VEHICLES):
        return (one, "attacking", two)
    if is_animate(a) and "sleeping" in a.variants and extent(b) < extent(a):
        one.variant = "sleeping"
        return (one, "next to", two)
    return None


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
    if two.kind.name == "branch" and one.kind.stance != "sky" and not is_animate(one.kind):
        # The branch is on its tree.
        two.kind, two.word = CATALOG["tree"], None
    if two.kind.name == HOOKED:
        return put_upon(one, two)
    if two.kind.name == DUNKED_AT:
        one.variant = "jumping" if one.variant == "hanging" else one.variant
    if two.kind.name in CORDS:
        one.variant = None if one.variant == "hanging" else one.variant
        return (one, "hanging from", two)
    if two.kind.stance in ("sky", "hang") or is_family(two.kind, ("fixtures", "wall")):
        return (one, "below", two)
    return (one, "hanging from", two)


def share(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Let those who share an umbrella stand under it, and others by what they share."""
    is_roof = two.kind is not None and two.kind.name in OVERHEAD
    if one.kind is not None and two.kind is not None and has_hands(one.kind) and is_small(two.kind):
        return (one, "holding", two)
    return (one, "under" if is_roof else "next to", two)


def is_small(kind: Kind) -> bool:
    """Tell whether a thing is held in one hand."""
    return kind.height_m < 0.5 and not is_animate(kind)


def cross(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Let somebody cross what is no bridge."""
    a, b = one.kind, two.kind
    is_line = b is not None and b.name == "finish line"
    if a is not None and b is not None and is_low(b) and extent(a) < extent(b):
        return put_upon(one, two)  # A snail on a chessboard, an ant on a table.
    is_rail = b is not None and b.name in RAILS
    if a is not None and is_rail and is_animate(a) and not is_human(a) and extent(a) < BALANCED_M:
        return (one, "on", two)  # A cat that walks along a fence.
    return (one, "in front of" if is_line else "next to", two)


RAILS: Final = ("fence", "wall", "garden wall", "stone wall")
BALANCED_M: Final = 0.7
"""A beast that is no larger walks along the top of a fence."""


def is_low(kind: Kind) -> bool:
    """Tell whether small beasts walk over a thing, which is flat and lies or stands there."""
    is_flat = kind.box[0] > 1.5 * kind.box[1] and kind.height_m < 1
    return is_flat and not (is_animate(kind) or is_family(kind, VEHICLES))


def fly(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Let somebody fly a kite from the ground, or an animal fly beside a thing."""
    if one.kind is not None and not is_animate(one.kind):
        return (one, "next to", two)
    if two.kind is not None and is_family(two.kind, VEHICLES):
        if two.kind.name == "airplane" and not two.colours:
            # Whoever flies it is seen.
            two.kind, two.word = CATALOG["propeller plane"], None
        one.variant = one.where = None
        if one.kind is not None and not has_hands(one.kind) and is_closed(two.kind):
            return (one, "inside", two)  # A fox looks out of it.
        return (one, "riding", two)
    if two.kind is None or two.kind.name not in FLOWN:
        return (one, "next to", two)
    one.variant = one.where = None
    return (one, "holding", two)


CARTS: Final = ("wagon", "cart", "wooden cart")
"""What is a trailer behind a tractor."""


def pull(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Let somebody pull a cart on a rope, or a fish out of the water."""
    if two.kind is not None and is_family(two.kind, ("sea",)) and two.kind.height_m < 1.5:
        return catch(one, two)
    if one.kind is not None and one.kind.stance == "sky" and two.kind and two.kind.name == "banner":
        two.kind, two.word = CATALOG["tow banner"], None
    if one.kind is not None and one.kind.name == "tractor" and two.kind and two.kind.name in CARTS:
        two.kind, two.word = CATALOG["trailer"], None
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
    "sharing": share,
}
"""What verbs mean that depend on both things."""


def is_mount(kind: Kind) -> bool:
    """Tell whether people sit on it: a horse, a bicycle, a broom."""
    return head_word(kind) in RIDEABLE or kind.category == "vehicles_light"


BEARING: Final = ("table", "desk", "shelf", "counter", "windowsill", "sideboard", "tray")
"""Furniture that is said to hold what stands on it."""


def hold(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Put a thing into a hand or mouth, or beside what cannot hold it."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if head_word(a) in BEARING and not is_animate(b):
        return put_upon(two, one)  # A table that holds a vase.
    if a.name == "hand" and one.count > 1 and two.count == 1:
        # Two hands hold one thing together.
        one.kind, one.word, one.count, one.variant = CATALOG["cupped hands"], None, 1, None
        return (two, "inside", one)
    if b.name == "fan" and is_human(a) and two.text == "fan":
        two.kind = b = CATALOG["hand fan"]  # An electric one stands.
    if is_human(b) and not has_hands(a) and is_mount(a):
        return (two, "riding", one)  # A camel that carries a boy.
    if is_human(b) and is_family(a, VEHICLES):
        return (two, "inside", one)
    if is_animate(b) and not has_hands(a) and not is_prey(a, b) and a.name not in POUCHED:
        return (one, "next to", two)
    if own_ball(a.name) is not None and two.text in ("club", "bat", "racket", "stick"):
        # Their own drawing shows it.
        two.kind, two.text = None, ""
        return None
    if b.name == "bamboo":
        # Who eats of it has a cane of it.
        two.kind = b = CATALOG["bamboo cane"]
    if is_human(a) and b.category in ("flowers", "blossoms") and is_bunch(two):
        # Flowers that nobody counts are held as a bunch.
        two.colours = two.colours[:1]
        two.word, two.count, two.variant = None, 1, None
        two.kind = b = CATALOG["bouquet"]
    if b.category == "boards" and is_human(a):
        one.variant = one.variant or "holding"  # Not on the water.
    if b.name in PUSHED and is_human(a) and one.variant in (None, "standing", "walking"):
        one.variant = "pushing"
        return (one, "pushing", two)
    is_big = is_family(b, (*BUILDINGS, *VEHICLES, *FURNITURE)) or is_tree(b)
    can = not is_big and not {head_word(b), b.name} & NOT_HELD and b.height_m < 3
    return (one, "holding" if can or holdable(a, b) else "next to", two)


def take_off(rider: Draft, mount: Draft) -> None:
    """Let it be the mount that flies, where somebody flies on one."""
    if rider.where != "sky" or mount.kind is None or "flying" not in mount.kind.variants:
        return
    rider.where = rider.variant = None
    mount.variant = "flying"


PUSHED: Final = ("lawn mower", "wheelbarrow", "stroller", "shopping cart", "push cart")
"""What one has before oneself by its handle."""
BOARDS: Final = ("blackboard", "whiteboard")
"""What has its own legs."""

LAUNDRY: Final = ("clothes", "hats", "headgear", "bedding", "accessories")
"""Families of what is hung on a line to dry."""
BORNE: Final = ("food", "drinks", "fruit", "vegetables", "snacks", "sweets")
"""Families of what nobody wears."""


def is_bunch(thing: Draft) -> bool:
    """Tell whether so many things are meant as fit into a hand."""
    return thing.count > 1 and not thing.is_counted


def wear(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Put a garment on: as part of the wearer's drawing, or hung on it."""
    mind([one], "wearing", two, "")
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    garment = garment_of(a, two.word or b.name) or garment_of(a, b.name)
    if garment:
        put_on(one, garment, two.colours[0] if two.colours else None)
        two.kind, two.text = None, ""
        return None
    own = next((n for n in (b.name, b.name.partition(" ")[0]) if n in a.slots), "")
    if own and not is_human(a):
        # A snowman has one already; a teddy bear's bow is its bow tie.
        if two.colours:
            one.parts[own] = two.colours[0]
        two.kind, two.text = None, ""
        return None
    if b.category == "clothes" and not any(n.startswith("worn") for n in anchors_of(b.name)):
        two.kind, two.text = None, two.word or b.name
        return None
    if is_family(b, (*BUILDINGS, *VEHICLES, *FURNITURE)):
        return (one, "next to", two)
    if is_family(b, BORNE):
        return hold(one, two)  # To wear and to carry are one word in French.
    return (one, "wearing", two)


def put_upon(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Return what `one on two` means."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if is_animate(b) and not is_animate(a) and is_worn(a):
        return wear(two, one)
    if b.name == "easel" and a.name in BOARDS:
        two.kind, two.text = None, ""
        return None
    if b.name == "lectern" and is_human(a):
        if a.category in ("athletes", "players") or (one.word or one.text).startswith("winner"):
            two.kind, two.word = CATALOG["stairs"], None  # The steps of those who have won.
            return put_upon(one, two)
        return (one, "behind", two)
    if b.name == HOOKED:
        one.attributes = [a for a in one.attributes if a != "hanging"]
        two.count = 1
        if "empty" in a.variants:
            one.variant = "empty"
        return (one, "hanging from", two)
    if b.name == "clothesline" and a is b:
        one.kind, one.text = None, ""  # There is laundry on it already.
        return None
    if b.name == "clothesline" and is_family(a, LAUNDRY):
        return (one, "hanging from", two)
    if a.name == "key" and b.name in ("ring", "key ring"):
        two.kind, two.word = CATALOG["key ring"], None
        return (one, "hanging from", two)
    if b.name == "island" and a.name == "palm tree":
        two.variant = "bare"  # These are its only palms.
    if is_animate(a) and HEAPED in two.attributes and two.count > 1:
        return (one, "behind", two)  # Among the coins, which are seen.
    if b.name == "towel" and two.count == 1:
        # Spread out, not on its rail.
        two.kind, two.word, two.variant = CATALOG["blanket"], None, "picnic"
        return (one, "on", two)
    has_own = "bark" in a.slots and one.variant is None and "hanging" not in a.variants[1:]
    has_own = has_own and "climbing" not in a.variants[1:]
    if b.name == "branch" and has_own:
        # It is drawn on its own branch.
        two.kind, two.text = None, ""
        pose(one, ("climbing",))
        return None
    if not one.is_counted and is_ingredient(b, one.word or a.name):
        one.kind, one.text = None, ""
        return None
    if two.count > 1 and one.count == 1 and lies_flat(b) and STACKED not in two.attributes:
        stack(two)  # What is on three books is on a pile of them.
    if b.name == "blanket" and a.name != "blanket" and two.variant is None and two.count == 1:
        two.variant = "picnic"  # Spread out, not folded.
    if is_animate(a):
        if is_mount(b) and (not is_animate(b) or has_hands(a)):
            take_off(one, two)
            return (one, "riding", two)
        is_sill = b.name == "window" and "sill" in (two.word or "")
        if is_human(a) and is_sill:
            return (one, "on", two)
        if is_human(a) and head_word(b) in WRITTEN_ON and head_word(b) != "wall":
            if head_word(b) not in DEVICES and one.variant in (None, "sitting", "standing"):
                one.variant = "reaching"
            return (one, "looking at", two)
        if is_human(a) and head_word(b) == "wall" and one.variant in ("painting", "pointing"):
            return (one, "next to", two)
        if is_human(a) and b.category == "devices" and b.height_m < 0.6:
            return hold(one, two) if two.count == 1 else (one, "next to", two)
        if b.category in ("vehicles_water", "vehicles_rail"):
            return (one, "on" if is_family(a, ("birds", "insects")) else "inside", two)
    return (one, "on", two)
