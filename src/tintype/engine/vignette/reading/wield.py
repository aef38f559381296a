"""Owns what a deed is done with, by what it is done to, and to which part of somebody.

One repairs a car with a wrench and a shoe with a hammer, though nobody says so. Does not know where
hands are (`reach`).
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.posing import ICED
from tintype.engine.vignette.attaching.traits import BUILDINGS, VEHICLES, extent, is_family
from tintype.engine.vignette.kinds import has_hands, is_animate, is_human
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.reading.habits import NOSING, draw_near
from tintype.engine.vignette.scene import CARRIED
from tintype.engine.vignette.states import AT_MOUTH, BETWEEN_THEM

REPAIRING: Final = ("repair", "fix", "mend", "assembl", "install", "servic", "adjust")
FED: Final = ("feeding", "feeds", "feed", "fed")
GRAZERS: Final = ("horse", "pony", "goat", "donkey", "rabbit", "giraffe", "deer", "camel", "llama")
"""How it is said that somebody is fed, and who eats carrots."""
EXAMINING: Final = ("examin", "inspect", "check", "treat")
GROOMING: Final = ("wash", "brush", "groom", "scrub", "shear", "bath", "rinse")
"""What is done to the coat of an animal."""
FELLING: Final = (
    "cut down",
    "cutting down",
    "cuts down",
    "chop",
    "fell",
    "saw down",
    "sawing down",
)
CUTTING: Final = ("cut", "trim", "prun", "clip", "shear", "snip")
FOOD: Final = ("food", "fruit", "vegetables", "sweets", "groceries", "snacks", "everyday")
CLOTH: Final = ("clothes", "headgear", "hats", "bedding", "costumes")

MADE_WITH: Final[tuple[tuple[tuple[str, ...], tuple[str, ...], str], ...]] = (
    (("decorat", "icing", "ices", "frost", "pip"), ICED, "piping bag"),
    (("decorat",), ("plants",), "christmas ornament"),
    (REPAIRING, CLOTH, "needle and thread"),
    (REPAIRING, (*BUILDINGS, "baggage", "furniture", "furnishings"), "hammer"),
    (REPAIRING, (*VEHICLES, "fittings", "fixtures", "appliances", "fantasy", "devices"), "wrench"),
    (("sew", "embroider", "stitch", "hem"), CLOTH, "needle and thread"),
    (EXAMINING, ("people", "animals", "jobs", "birds"), "stethoscope"),
    (FELLING, ("plants",), "axe"),
    (CUTTING, ("plants", "shrubs", "foliage"), "garden shears"),
    (CUTTING, (*CLOTH, "stationery", "animals"), "scissors"),
    (("dust",), (), "feather duster"),
    (("polish", "wax", "buff", "shin"), (), "polishing cloth"),
    (("clean", "wip", "scrub", "dust"), (), "sponge"),
    (("brush", "groom"), ("animals", "fantasy"), "hairbrush"),
    (("carv",), ("vegetables", "fruit"), "knife"),
    (("carv", "sculpt", "chisel"), (), "chisel"),
    (("weld", "solder"), (), "welding torch"),
    (("forg",), (), "hammer"),
    (("build",), ("furniture", "furnishings", "buildings"), "hammer"),
    (("drill",), (), "drill"),
    (("dig", "unearth", "excavat"), (), "shovel"),
)
"""What is used for a deed on things of some families, or on anything; the first that fits."""

HAIRCUT: Final = {
    "cut": "scissors",
    "trim": "scissors",
    "styl": "comb",
    "comb": "comb",
    "brush": "hairbrush",
    "dry": "hair dryer",
    "blow": "hair dryer",
    "shav": "razor",
}
"""What is used on somebody's hair."""

SPOTS: Final = {
    **dict.fromkeys(("hair", "head", "mane", "ear", "ears"), "at the head"),
    **dict.fromkeys(("beard", "moustache", "mustache", "cheeks"), "at the mouth"),
    **dict.fromkeys(("teeth", "mouth", "tongue", "lips", "face", "nose", "eyes"), "at the mouth"),
    **dict.fromkeys(("hand", "hands", "arm", "arms", "nails", "finger", "wrist"), "at the hand"),
    **dict.fromkeys(("foot", "feet", "leg", "legs", "knee", "hoof", "hooves"), "at the feet"),
    **dict.fromkeys(("heart", "chest", "heartbeat", "lungs"), "at the chest"),
    **dict.fromkeys(("back", "shoulders", "neck", "fur", "wool"), "at the back"),
}
"""Where somebody is worked on whose part is named."""
LISTENED_TO: Final = ("heart", "heartbeat", "chest", "lungs")


def tool_for(deed: str, kind: Kind) -> str | None:
    """Return what a deed is done with on a thing; None if with bare hands."""
    for stems, families, tool in MADE_WITH:
        is_meant = not families or kind.category in families or is_family(kind, families)
        if deed.startswith(stems) and is_meant and not (is_animate(kind) and not families):
            return tool
    return None


def take_tool(clause: Clause, who: Draft, thing: Draft) -> None:
    """Let somebody who works on a thing have the tool for it, unless another one is named."""
    if thing.kind is None or who.kind is None or not is_human(who.kind):
        return
    tool = tool_for(clause.deed, thing.kind)
    is_play = "child" in who.kind.tags and clause.deed.startswith("build")
    if tool is not None and not is_play:
        who.tool, who.gear = tool, None
    if clause.deed in FED:
        feed(who, thing.kind)
        seat_baby(clause, who, thing)
    if who.kind.name == "dentist" and is_human(thing.kind) and clause.deed.startswith(EXAMINING):
        work_on_part(clause, who, thing, "teeth")
    if clause.deed.startswith(GROOMING) and is_animate(thing.kind) and not is_human(thing.kind):
        who.attributes.append("at the back")
    if clause.deed.startswith("milk"):
        who.attributes.append("at the udder")


def feed(who: Draft, kind: Kind) -> None:
    """Let somebody feed a baby with a spoon, and a goat by hand."""
    food = "spoon" if is_human(kind) and "storybook" not in kind.tags else None
    food = "carrot" if kind.name in GRAZERS else food
    if food is not None and who.variant in (None, "standing", "reaching"):
        who.variant, who.tool, who.gear = "reaching", food, None
        who.attributes.append("at the mouth")


def seat_baby(clause: Clause, who: Draft, baby: Draft) -> None:
    """Seat a baby that is fed in a high chair, unless it is somewhere else."""
    ties = clause.ties
    is_meant = baby.kind is not None and baby.kind.name in ("baby", "toddler") and baby.count == 1
    if not is_meant or ties.is_tied(baby):
        return
    chair = clause.gather.furnish("high chair", baby)
    ties.relate(baby, "on", chair)
    ties.relate(who, "next to", chair)


def work_on_part(clause: Clause, who: Draft, owner: Draft, part: str) -> None:
    """Let somebody work on a part of somebody else: cut his hair, look at his teeth."""
    spot = SPOTS.get(part)
    is_beast = who.kind is not None and is_animate(who.kind) and not is_human(who.kind)
    if is_beast and clause.deed.startswith(NOSING):
        draw_near(clause, who, owner)
    if spot is None or who.kind is None or not is_human(who.kind) or who is owner:
        return
    who.attributes.append(spot)
    if part in ("hair", "beard", "moustache", "mane", "head"):
        if tool := next((t for s, t in HAIRCUT.items() if clause.deed.startswith(s)), None):
            who.tool, who.gear = tool, None
    elif part in LISTENED_TO:
        who.tool, who.gear = "stethoscope", None
    elif part in ("teeth", "mouth") and clause.deed.startswith(
        (*EXAMINING, "clean", "look", "drill")
    ):
        who.tool, who.gear = "dental mirror", None
        clause.gather.attend(who, owner)
    elif clause.deed.startswith("bandag"):
        who.tool, who.gear = "bandage", None


def tug(clause: Clause) -> None:
    """Give those who play tug of war their rope."""
    ties = clause.ties
    drafts = clause.making.drafts
    team = [d for d in drafts if d.variant == "tugging" and not ties.is_tied(d)]
    if sum(d.count for d in team) < 2:
        return
    rope = clause.gather.furnish("tug rope")
    clause.about.suggest("park")
    rope.attributes.append(BETWEEN_THEM)
    if sum(d.count for d in team) > 2:
        rope.size = "huge"
    ties.note([(rope, "between", team[0])])
    if len(team) > 1:
        ties.complete(rope, team[0], team[-1])


def push_along(clause: Clause) -> None:
    """Let who pushes somebody in a wheelchair push the wheelchair."""
    for one, name, two, _ in clause.ties.all[:]:
        if name != "pushing":
            continue
        seat = next((r[2] for r in clause.ties.all if r[0] is two and r[1] == "riding"), None)
        if seat is not None:
            clause.ties.part(one, two)
            clause.ties.note([(one, "pushing", seat)])


def stand_at_cake(clause: Clause, blower: Draft) -> None:
    """Let who blows out candles stand at the cake that is drawn with them, or at its table."""
    ties, drafts = clause.ties, clause.making.drafts
    cake = next((d for d in drafts if d.kind and d.kind.category in ICED), None)
    if cake is not None:
        table = next((r[2] for r in ties.all if r[0] is cake and r[1] == "on"), cake)
        ties.relate(blower, "next to", table)


HELD_M: Final = 0.8
"""What is smaller, in metres, is held by those who cannot reach for it."""


def works_in_hand(deed: str, who: Draft, thing: Draft) -> bool:
    """Tell whether somebody holds what he works on: trolls, whose drawings reach for nothing."""
    if who.kind is None or thing.kind is None or is_animate(thing.kind):
        return False
    is_able = has_hands(who.kind) and "reaching" not in who.kind.variants
    is_work = tool_for(deed, thing.kind) is not None or bool(who.gear and who.gear.tool)
    return is_able and is_work and extent(thing.kind) < HELD_M


def light_cake(clause: Clause) -> None:
    """Let birthday candles be on their cake, and the cake on a table."""
    drafts = clause.making.drafts
    if any(d.kind and d.kind.category in ICED for d in drafts):
        return
    for candles in [d for d in drafts if d.kind and d.kind.name == "candle"]:
        candles.kind, candles.word, candles.count = CATALOG["birthday cake"], None, 1
        blowers = [r[0] for r in clause.ties.all if r[1] == "next to" and r[2] is candles]
        for blower in blowers:
            clause.ties.part(blower, candles)
        clause.gather.stand_at(blowers, [candles], "table")


def hand_out(clause: Clause) -> None:
    """Give everybody the tool of his deed, unless something is in his hands already."""
    drafts = clause.making.drafts
    for draft in drafts:
        if draft.variant not in ("blowing", "reaching"):
            continue
        is_by = any(
            draft in (r[0], *r[2:]) and r[1] not in CARRIED and r[0].kind and r[2].kind
            for r in clause.ties.all
        )
        if draft.variant == "blowing" and is_by and "birthday" in clause.about.words:
            light_cake(clause)
        elif draft.variant == "blowing" and not is_by:
            stand_at_cake(clause, draft)
        elif draft.variant == "reaching" and not is_by:
            draft.variant = "standing"  # He has in his hands what he works on.
    for draft in list(drafts):
        if draft.tool is None or draft.variant not in (
            "reaching",
            "peering",
            "kneeling",
            "painting",
        ):
            continue
        is_busy = any(r[0] is draft and r[1] == "holding" for r in clause.ties.all)
        kind = CATALOG[draft.tool]
        if is_busy or any(d.kind is kind for d in drafts):
            continue
        given = Draft(kind)
        drafts.insert(drafts.index(draft) + 1, given)
        clause.ties.note([(draft, "holding", given)])


BOTTLES: Final = ("bottle", "baby bottle", "milk", "water bottle")


def suckle(clause: Clause) -> None:
    """Let the bottle, or what else somebody feeds a beast with, be at its mouth."""
    if not {*FED} & set(clause.about.words):
        return
    for who, name, beast, _ in clause.ties.all[:]:
        is_beast = beast.kind is not None and is_animate(beast.kind) and beast.count == 1
        held = [r[2] for r in clause.ties.all if r[0] is who and r[1] == "holding"]
        is_by = name == "next to" and is_beast and who.kind is not None and is_human(who.kind)
        if not is_by or not held or AT_MOUTH in who.attributes:
            continue
        if any(d.kind and d.kind.name in BOTTLES for d in held) and who.variant in (
            None,
            "standing",
            "holding",
        ):
            who.variant = "reaching"
            who.attributes.append(AT_MOUTH)
