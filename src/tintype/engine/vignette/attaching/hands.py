"""Owns what hands do with what they hold: drink from it, strum it, swing it under the feet.

Does not know where hands are (`art.person_body`), nor what else hangs on somebody (`hang`).
"""

import math
from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.attaching.hooks import OVERHEAD, Hook, extent
from tintype.engine.vignette.attaching.playing import LONG_NECKED, MANNERS, placed
from tintype.engine.vignette.scene import Relation, Scene, Subject
from tintype.engine.vignette.states import AT_MOUTH

STILL: Final = (
    "catching",
    "hanging",
    "climbing",
    "hand in hand",
    "shaking hands",
    "hugging",
    "sleeping",
)
"""Poses in which the hands do what they do, whatever is in them."""

MANUAL: Final[Mapping[str, str]] = {
    **dict.fromkeys(OVERHEAD, "sheltering"),
    **MANNERS,
    **dict.fromkeys(("camera", "binoculars", "video camera", "spyglass"), "aiming"),
    **dict.fromkeys(("comb", "hairbrush"), "combing"),
    **dict.fromkeys(("sword", "torch", "flag", "trophy", "magic wand", "lightsaber"), "raising"),
    **dict.fromkeys(("cup", "mug", "glass", "teacup", "microphone", "bottle"), "sipping"),
    **dict.fromkeys(("bouquet", "gift", "letter", "bird feed", "watering can"), "offering"),
    "bow and arrow": "drawing a bow",
    **dict.fromkeys(("toothbrush", "smoking pipe", "harmonica", "razor", "lipstick"), "brushing"),
    "jump rope": "skipping",
    "violin": "fiddling",
    "telescope": "aiming",
}
"""What the hands do with one thing and not with others."""

THROWN: Final = ("pizza", "frisbee", "paper plane", "bone", "branch", "spear", "rope", "horseshoe")
"""What is thrown besides balls, and is in the raised hand then."""

HUNG: Final = ("baggage", "tools", "garden_tools", "household")
"""Categories of what hangs from a lowered hand."""

CUP: Final = 1.3
"""How much larger what is drunk from is than its size asks for, so that a hand leaves it seen."""

SMALL_M: Final = 0.6
TALLEST_LIGHT: Final = 0.27
HELD_BALL: Final = 0.17
LEAST_BALL: Final = 0.075
"""Height of a ball in the hand at most and at least, as a part of its holder's."""
TOSSED: Final = 0.3
"""Width of a pizza in the hand, as a part of its holder's height."""
ROD: Final = 0.8
"""Height of a fishing rod with its line, as a part of its holder's."""
FLOWERS: Final = ("flowers", "blossoms")
STALK: Final = 0.4
"""Height of a flower in the hand, as a part of its holder's: it leaves the face free."""
TALLEST_CUP: Final = 0.22
"""Height of what is drunk from, as a part of the drinker's box."""

COMB_LENGTH: Final = 0.16
"""Length of a comb in hand, as a part of the height of who holds it: it is to be seen."""
STRUMMED: Final = 56.0
"""How far the neck of a guitar leans forward, in degrees."""

BUBBLES: Final = 0.42
"""Height of a cloud of soap bubbles, as a part of the height of who blows them."""
IN_ARMS: Final = 0.05
"""How far before the hands the hips of somebody in the arms are, as a part of the box."""
UNDER_CHIN: Final = 0.0018
"""Size of a violin for each unit of the player's height."""

WIDE_M: Final = 0.3
"""From this size on both hands hold a thing, in metres."""


def grip_of(kind: Kind, pose: str | None, loads: Sequence[tuple[Subject, Relation]]) -> str | None:
    """Return what the hands of a person do with what they hold, as a word of the drawing."""
    held = [c for c, r in loads if r.name == "holding"]
    if not held or "human" not in kind.tags or pose in STILL:
        return None
    thing = CATALOG[held[0].kind]
    if (word := apart(held, pose)) is not None:
        return word
    if pose == "phoning" or (pose == "thinking" and thing.name == "phone"):
        return "phoning"
    if thing.name == "phone" and pose == "waving":
        return "self-portrait"
    if word := MANUAL.get(thing.name):
        return word
    if AT_MOUTH in held[0].attributes and is_finger_food(thing):
        return "licking" if thing.box[1] > thing.box[0] else "eating"
    if thing.category == "drinks":
        return "sipping"
    if pose == "waving" and (thing.category == "balls" or thing.name in THROWN):
        return "raising high" if thing.name == "pizza" else "throwing"
    is_broad = thing.box[0] > 0.75 * thing.box[1]
    if is_broad and len(held) == held[0].count == 1 and extent(thing) > WIDE_M:
        return "gripping two" if thing.stance != "sky" else "gripping"
    return "gripping"


BANNER: Final = "long banner"
"""What is held up by its upper edge, by a row of people who are behind it."""


def at_edge(scene: Scene, subject: Subject) -> tuple[str, ...]:
    """Return the word of the drawing for who holds up a banner, if somebody does."""
    banners = [s.id for s in scene.subjects if s.kind == BANNER]
    if not banners or "human" not in CATALOG[subject.kind].tags:
        return ()
    is_behind = any(
        r.subject == subject.id and r.name == "behind" and r.object in banners
        for r in scene.relations
    )
    return ("at an edge",) if is_behind else ()


def is_finger_food(kind: Kind) -> bool:
    """Tell whether a thing is put to the mouth as it is, not with a spoon or a fork."""
    return extent(kind) < WIDE_M and SERVED.isdisjoint(kind.slots)


def at_lips(hook: Hook, kind: Kind, host: Kind) -> Hook:
    """Return the hook of what is eaten out of the hand: it does not hide the face."""
    if not is_finger_food(kind):
        return hook
    scale = min(hook.scale, MORSEL * host.box[1] / max(kind.box))
    aside = tuple((x + 0.24 * kind.breadth * scale, y) for x, y in hook.places)
    return msgspec.structs.replace(hook, places=aside, scale=scale)


SERVED: Final = frozenset(("plate", "bowl", "dish", "pot"))
"""Slots of food that is on or in something."""
MORSEL: Final = 0.19
"""Size of what is eaten out of the hand, as a part of the height of who eats."""


def apart(held: Sequence[Subject], pose: str | None) -> str | None:
    """Return how the hands of somebody are who has one thing in each; None if he has not."""
    if len(held) != 2 or pose in WORKING or any(c.count > 1 for c in held):
        return None
    one, two = (CATALOG[c.kind] for c in held)
    if one is two or MANUAL.get(one.name) not in (None, "sipping", "offering"):
        return None
    is_low = one.category in HUNG or two.category not in HUNG
    return "low and high" if is_low else "high and low"


def rope_hook(kind: Kind, host: Kind, drawing: Drawing) -> Hook:
    """Return where a rope goes that is swung under the feet, a handle in each hand."""
    one, two = drawing.anchors["rear_hand"], drawing.anchors["front_hand"]
    middle = ((one.x + two.x) / 2, (one.y + two.y) / 2)
    return Hook(
        places=(middle,),
        scale=(host.box[1] * 1.02 - middle[1]) / (0.88 * kind.box[1]),
        grips=("grip",),
    )


def in_hand(hook: Hook, kind: Kind, host: Kind) -> Hook:
    """Return the hook of what a person holds: a guitar across the body, a cup by its side."""
    if MANUAL.get(kind.name) == "strumming":
        part = LONG_NECKED.get(kind.name)
        scale = part * host.box[1] / kind.box[1] if part else hook.scale
        return msgspec.structs.replace(hook, scale=min(scale, hook.scale), tilt=STRUMMED)
    if kind.name == "bird feed":
        return msgspec.structs.replace(hook, scale=2.2 * hook.scale)
    if kind.name == "microphone":
        return msgspec.structs.replace(hook, scale=0.62 * hook.scale)
    if kind.name == "tennis racket":
        return msgspec.structs.replace(hook, scale=0.8 * hook.scale, tilt=48.0)
    if kind.name == "fishing rod":
        return msgspec.structs.replace(hook, scale=ROD * host.box[1] / kind.box[1])
    if kind.name == "net":
        return msgspec.structs.replace(hook, tilt=52.0)
    if kind.category == "household" and kind.height_m < SMALL_M:
        # A lantern does not hide who holds it.
        scale = min(hook.scale, TALLEST_LIGHT * host.box[1] / kind.box[1])
        return msgspec.structs.replace(hook, scale=scale)
    if kind.name == "pizza":
        scale = max(hook.scale, TOSSED * host.box[1] / kind.box[0])
        return msgspec.structs.replace(hook, scale=scale)
    if kind.category in FLOWERS:
        scale = min(hook.scale, STALK * host.box[1] / kind.box[1])
        return msgspec.structs.replace(hook, scale=scale)
    if kind.category == "balls":
        scale = min(hook.scale, HELD_BALL * host.box[1] / kind.box[1])
        scale = max(scale, LEAST_BALL * host.box[1] / kind.box[1])
        return msgspec.structs.replace(hook, scale=scale)
    if kind.category == "boards":
        is_long = kind.box[0] > 2 * kind.box[1]
        scale = (0.5 * host.box[1] / kind.box[0]) if is_long else 0.68 * host.box[1] / kind.box[1]
        tilt = -82.0 if is_long else 0.0
        return msgspec.structs.replace(hook, scale=scale, grips=(), sink=0.5, tilt=tilt)
    if kind.name in ("toothbrush", "razor", "lipstick"):
        return pointed(hook, kind, host, BACKWARD, BRUSHING)
    if kind.name == "comb":
        scale = COMB_LENGTH * host.box[1] / kind.box[0]
        return msgspec.structs.replace(hook, scale=scale, tilt=-70.0)
    if kind.name == "phone":
        return msgspec.structs.replace(hook, scale=0.62 * hook.scale, tilt=-12.0)
    if kind.category == "drinks" or MANUAL.get(kind.name) == "sipping":
        scale = min(CUP * hook.scale, TALLEST_CUP * host.box[1] / kind.box[1])
        aside = tuple((x + 0.3 * kind.breadth * scale, y) for x, y in hook.places)
        return msgspec.structs.replace(hook, places=aside, scale=scale)
    return hook


WORKING: Final = ("reaching", "kneeling")
"""Poses in which a tool in the hand is turned to what it is used on."""
FORWARD: Final = 18.0
DOWN: Final = 58.0
"""How far below the horizontal a tool points, and a long one, in degrees."""
LONG_M: Final = 0.9
BACKWARD: Final = 196.0
"""The same of what is put to one's own mouth."""
BRUSHING: Final = 0.1
LONGEST_TOOL: Final = 0.3
SHORTEST_TOOL: Final = 0.13
"""Length of a tool in front of the hand, as a part of the height of who has it."""


UPPER_END: Final = 0.88
"""How far up a long tool the upper hand is, as a part of its length."""
POLES: Final = ("broom", "mop", "rake", "shovel", "scythe", "hoe", "pitchfork")
"""Long tools with their working end below."""
STUBBY: Final = 0.07
"""The least length of what is about as broad as long: a sponge, a cloth."""


def is_long(kind: Kind) -> bool:
    """Tell whether a tool is as long as an arm or longer, and used on the ground."""
    return kind.name in POLES


def is_at_work(pose: str | None, tool: Kind) -> bool:
    """Tell whether a tool in the hand of somebody in a pose is turned to what it is used on."""
    return pose in WORKING or (pose in ("sitting", "seated") and tool.name in WRITTEN_WITH)


def working_end(kind: Kind) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return where a tool is held and where its other end is, in its own box."""
    anchors = kind.draw(variant=None).anchors
    width, tall = kind.box
    if is_long(kind):
        return (width / 2, (1 - UPPER_END) * tall), (width / 2, 0.96 * tall)
    grip = anchors.get("grip")
    gx, gy = (grip.x, grip.y) if grip else (width / 2, kind.ground - 0.3 * tall)
    if width > tall:
        return (gx, gy), ((0.96 if gx < width / 2 else 0.04) * width, tall / 2)
    return (gx, gy), (width / 2, (0.96 if gy < tall / 2 else 0.04) * tall)


DIPPED: Final = ("ladle", "whisk", "spoon")
"""What points down into a vessel, as far as what is long."""
WRITTEN_WITH: Final = ("pencil", "pen", "quill", "crayon", "paintbrush")
"""What points down to the table at which somebody sits."""


def wielded(hook: Hook, kind: Kind, host: Kind, *, is_dipped: bool = False) -> Hook:
    """Return the hook of a tool that points at what somebody works on, or down into a vessel.

    What is long is held near its upper end, so that it is not before the face.
    """
    is_down = is_long(kind) or kind.name in WRITTEN_WITH or (is_dipped and kind.name in DIPPED)
    down = DOWN if is_down else FORWARD
    if is_long(kind):
        sink = UPPER_END - 1 + kind.ground / kind.box[1]
        hook = msgspec.structs.replace(hook, grips=(), sink=sink)
    (gx, gy), (tx, ty) = working_end(kind)
    part = math.hypot(tx - gx, ty - gy) * hook.scale / host.box[1]
    most = LONGEST_TOOL * (2.2 if is_long(kind) else 1.0)
    is_stubby = math.hypot(tx - gx, ty - gy) < 0.6 * max(kind.box)
    least = STUBBY if is_stubby or max(kind.box) < 1.4 * min(kind.box) else SHORTEST_TOOL
    return pointed(hook, kind, host, down, min(max(part, least), most))


TIPPED: Final = 64.0
"""How far a vessel is tipped to pour, in degrees."""
SPRINKLING: Final = 26.0
"""The same for a can with a rose."""
TALLEST_JUG: Final = 0.19


def tipped(hook: Hook, kind: Kind, host: Kind) -> Hook:
    """Return the hook of a vessel out of which something is poured."""
    scale = min(
        max(hook.scale, 0.12 * host.box[1] / kind.box[1]), TALLEST_JUG * host.box[1] / kind.box[1]
    )
    if kind.name == "watering can":
        return msgspec.structs.replace(hook, scale=1.5 * scale, tilt=SPRINKLING)
    return msgspec.structs.replace(hook, scale=scale, tilt=TIPPED)


def spout_of(kind: Kind) -> tuple[float, float]:
    """Return where what is poured leaves a vessel, in its own box."""
    width, tall = kind.box
    if width > 0.7 * tall:
        return 0.95 * width, (0.34 if width > tall else 0.12) * tall
    return 0.5 * width, 0.03 * tall


def pointed(hook: Hook, kind: Kind, host: Kind, down: float, part: float) -> Hook:
    """Return the hook of a tool that points so far down, in degrees clockwise from forward.

    `part` is how far it reaches from the hand, as a part of the height of who has it.
    """
    (gx, gy), (tx, ty) = working_end(kind)
    turn = down - math.degrees(math.atan2(ty - gy, tx - gx))
    scale = part * host.box[1] / max(1.0, math.hypot(tx - gx, ty - gy))
    return msgspec.structs.replace(hook, scale=scale, tilt=(turn + 180) % 360 - 180)


def is_in_arms(kind: Kind, host: Kind) -> bool:
    """Tell whether somebody is carried in both arms: all but babies are."""
    are_people = "human" in kind.tags and "human" in host.tags
    return are_people and "lying" in kind.variants


UPRIGHT: Final = (None, "standing", "holding", "thumbs up", "cheering")
"""Poses in which the pole of a flag in the hand is on the ground."""
FLAGPOLE: Final = 1.36
"""Height of a flag that somebody holds, as a part of his own."""


NOZZLE: Final = 51.0
"""How far below the top of its drawing the nozzle of a hose is."""


def own_place(kind: Kind, host: Kind, drawing: Drawing, pose: str | None) -> Hook | None:
    """Return where a thing goes that is held by more than a hand: a rope, a violin."""
    anchors = drawing.anchors
    if kind.name == "flag" and pose in UPRIGHT and "hand" in anchors:
        scale = FLAGPOLE * host.box[1] / kind.box[1]
        aside = (0.5 * kind.box[0] - kind.draw(variant=None).anchors["grip"].x) * scale
        return Hook(places=((anchors["hand"].x + aside, host.ground),), scale=scale)
    if (fork := anchors.get("fork")) is not None:
        # What a forklift lifts stands on its fork, as near to the mast as it can.
        scale = min(2.2 * (fork.size or 60.0) / kind.box[0], 0.74 * host.box[1] / kind.box[1])
        way = 1 if fork.x > 0.5 * host.box[0] else -1
        return Hook(places=((fork.x + way * 0.5 * kind.box[0] * scale, fork.y),), scale=scale)
    if kind.name == "hose" and "hand" in anchors:
        # It falls to the ground from the hand.
        scale = (host.ground - anchors["hand"].y) / (kind.ground - NOZZLE)
        at = anchors["hand"]
        return Hook(places=((at.x, at.y),), scale=scale, grips=("grip",))
    if kind.name == "jump rope" and {"front_hand", "rear_hand"} <= set(anchors):
        return rope_hook(kind, host, drawing)
    if is_in_arms(kind, host) and {"hand", "other_hand"} <= set(anchors):
        one, two = anchors["hand"], anchors["other_hand"]
        scale = kind.metres_per_unit / host.metres_per_unit
        aside = IN_ARMS * host.box[0] * (-1 if "child" in kind.tags else 1)
        across = ((one.x + two.x) / 2 + aside, (one.y + two.y) / 2)
        return Hook(places=(across,), scale=scale, grips=("hip",))
    if (hook := placed(kind, host, drawing)) is not None:
        return hook
    lips = anchors.get("lips")
    if kind.name == "soap bubbles" and lips is not None:
        # They leave the mouth, and both the face and the hands are seen.
        scale = BUBBLES * host.box[1] / kind.box[1]
        away = lips.x + 0.05 * host.box[0] + 0.5 * kind.breadth * scale
        return Hook(places=((away, lips.y),), scale=scale, sink=0.5)
    neck = anchors.get("neck")
    if kind.name == "violin" and neck is not None:
        return Hook(places=((neck.x, neck.y),), scale=UNDER_CHIN * host.box[1], grips=("grip",))
    return None
