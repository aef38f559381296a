"""Owns what a prompt's words say of a place as a whole: isometric, vast, a harbour of cranes.

Works on what has been read, before it becomes a scene. Does not know grammar or drawing.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.traits import BUILDINGS, is_family
from tintype.engine.vignette.composing.scape import HEIGHTS, LANDS
from tintype.engine.vignette.forms import plural, words
from tintype.engine.vignette.kinds import is_animate
from tintype.engine.vignette.lexicon.places import INSIDES
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.sights import SIGHTS
from tintype.engine.vignette.places.spectacle import SPECTACLES
from tintype.engine.vignette.reading.abode import is_open_air
from tintype.engine.vignette.reading.attribute import PLACE_OWN
from tintype.engine.vignette.reading.circumstance import VAST
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.create import CUT as SLICED
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.reading.surroundings import BUSY, pass_by

TWINS: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        ("house", "cottage", "farmhouse", "mansion", "log cabin", "thatched cottage", "hut"),
        "isometric house",
    ),
    **dict.fromkeys(
        ("skyscraper", "apartment building", "office building", "hotel"), "isometric tower block"
    ),
    **dict.fromkeys(("shop", "flower shop", "toy shop", "supermarket"), "isometric shop"),
    **dict.fromkeys(("coffee shop", "cafe", "restaurant", "diner", "pub"), "isometric cafe"),
    **dict.fromkeys(("car", "taxi"), "isometric car"),
    **dict.fromkeys(("chair", "office chair", "armchair", "stool"), "isometric chair"),
    "bakery": "isometric bakery",
    "bookshop": "isometric bookshop",
    "castle": "isometric castle",
    "bed": "isometric bed",
    "desk": "isometric desk",
    "computer": "isometric desk",
    "table": "isometric table",
    "sofa": "isometric sofa",
    "bookshelf": "isometric bookshelf",
}
"""Objects that are drawn in isometric projection as well."""
CORNERS: Final[Mapping[str | None, str]] = {
    "bedroom": "isometric bedroom",
    "office": "isometric office",
    "library": "isometric office",
    "kitchen": "isometric kitchen",
    "cafe": "isometric cafe",
    "shop": "isometric shop",
}
"""Rooms that have an isometric look of their own, or are buildings seen from outside."""
LAMPED: Final = BUSY | {
    "village square",
    "medieval town",
    "cafe terrace",
    "ruined street",
    "mountain road",
    "country path",
    "road",
}
MOST_LOST: Final = 3
"""So many things at most can be lost in a wide land."""
LONE: Final = words("lone lonely solitary tiny small little distant alone")
ROCKS: Final = words("rock boulder mountain island cliff hill stone") | {"floating island"}
LIT: Final = words("glowing lit warm illuminated bright shining")
FULL: Final = words("full filled packed crowded")
"""What is said of a place with people in it."""
EASTERN: Final = (
    "asian street",
    "kyoto",
    "beijing",
    "tokyo",
    "japan",
    "china",
    "zen garden",
    "bamboo forest",
)
FARMS: Final = frozenset(("wind farm", "wind park", "solar farm", "solar park"))
FARM: Final = 6
"""So many wind wheels or panels stand in a farm of them."""
EVERYWHERE: Final = "everywhere"
STREWN: Final = 7
"""So many things are there at least that are said to be everywhere."""
MANY: Final = 20
"""More than these are not counted: endless shelves."""
HOUSES: Final = ("buildings", "isometric")
GROWN: Final = ("flowers", "blossoms", "plants", "shrubs", "fruit", "vegetables", "nature")
"""What a place may be called after though it does not live: a flower market, a mushroom village."""
GROUP: Final = 3
"""So many flowers or mushrooms stand in what is called after them."""
GLAZED: Final = words("window windows lights")
BUILT: Final = words("village street city suburb market bazaar") | {
    "village square",
    "medieval town",
    "alpine village",
    "christmas market",
}
"""Settings of houses, whose windows are theirs."""
DARK_STREETS: Final = words("city street avenue alley tokyo road") | {"new york", "future city"}
CUT: Final = words("cutaway cross-section section sectional cutout") | {"cross section", "cut open"}
OPENED: Final[Mapping[str, str]] = {
    **dict.fromkeys(("house", "cottage", "mansion", "apartment building"), "cutaway house"),
    "volcano": "cutaway volcano",
}
"""What is shown of a building or mountain that is cut open."""
SLABS: Final = ("isometric ground", "isometric street")
BLOCKS: Final = words("city street road neon town village") | {"neon street", "isometric street"}


def leave_school(clause: Clause) -> None:
    """Leave a teacher out of the classroom if the school itself is seen, or its bus."""
    kinds = {d.kind.name for d in clause.making.drafts if d.kind is not None}
    if clause.about.setting == "classroom" and kinds & {"school", "school bus"}:
        clause.about.setting = None


def project(clause: Clause) -> None:
    """Draw what is said to be isometric in isometric projection: things, rooms, city blocks."""
    about = clause.about
    if " isometric" not in f" {about.heard}":
        return
    setting = about.setting
    drafts = [d for d in clause.making.drafts if d.kind is not None]
    for draft in drafts:
        if draft.kind and draft.kind.name == "toy blocks":
            clause.making.forget(draft)
        elif draft.kind and (twin := TWINS.get(draft.kind.name)):
            draft.kind, draft.word, draft.variant = CATALOG[twin], None, None
    about.beyond = about.besides = None
    twin = CORNERS.get(setting)
    if twin is not None and twin in CATALOG:
        if not drafts:
            clause.gather.furnish(twin)
        setting = None
    is_room = setting is not None and not is_open_air(setting) and setting not in SLABS
    if drafts and is_room:
        about.framing = about.framing or "wide shot"  # As large as the room's other furniture.
    if setting is not None and setting.startswith("isometric"):
        return
    if twin is not None and twin not in CATALOG:
        about.setting = twin
    elif setting in BLOCKS:
        about.setting = "isometric street"
        for draft in drafts:
            if draft.kind and draft.kind.name == "isometric car":
                about.framing, draft.size = about.framing or "wide shot", "tiny"
    elif setting is not None and not is_open_air(setting):
        about.setting = "isometric room"
    elif setting is None and all(is_furniture(d) for d in drafts):
        about.setting = "isometric room" if drafts else "isometric ground"
    else:
        about.setting = "isometric ground"


def widen(clause: Clause) -> None:
    """Draw what is alone in a vast land tiny, under a wide sky."""
    about = clause.about
    for draft in clause.making.drafts[:]:
        if draft.kind and draft.kind.name == "giant" and is_of_sky(about.said):
            clause.making.forget(draft)
            about.is_vast, about.setting = True, about.setting or "meadow"
    drafts = [d for d in clause.making.drafts if d.kind is not None]
    is_far = about.framing == "wide shot" and bool(drafts) and all(d.size == "tiny" for d in drafts)
    parts = about.words
    is_vast = about.is_vast or not VAST.isdisjoint(parts)
    is_lost = is_vast and about.framing is None and not LONE.isdisjoint(parts)
    if (is_far or is_lost) and len(drafts) <= MOST_LOST and about.setting is not None:
        about.framing = "wide shot"
        for draft in drafts:
            if draft.kind and draft.kind.stance not in ("sky", "hang"):
                draft.size = "tiny"


def is_of_sky(said: Sequence[str]) -> bool:
    """Tell whether `giant` is said of the sky, as in `under a giant starry sky`."""
    return any(one == "giant" and "sky" in two for one, two in pairwise(said))


def lift(clause: Clause) -> None:
    """Let kites that are `on` a hill fly above it, and a castle on a floating rock float."""
    about, ties = clause.about, clause.ties
    for one, name, two, _ in ties.all[:]:
        if one.kind is None or two.kind is None:
            continue
        if name == "above" and one.kind.name in HEIGHTS and is_family(two.kind, BUILDINGS):
            # A town with a castle on the hill above it.
            ties.part(one, two)
            ties.relate(two, "on", one)
        if name != "on":
            continue
        if one.kind.stance == "sky" and two.kind.name in HEIGHTS:
            ties.part(one, two)
            one.where = "sky"
    is_floating = " floating " in f" {about.heard} "
    if not is_floating or about.setting in ("sea", "lake", "river", "harbour"):
        return
    for draft in clause.making.drafts[:]:
        bears = any(r[1] == "on" and r[2] is draft for r in ties.all) and draft.count == 1
        bears = bears or (draft.word == "floating island" and not (draft.colours or draft.material))
        if draft.kind and draft.kind.name in ROCKS and bears:
            clause.making.forget(draft)
            about.setting, about.beyond = "floating island", None
    if about.setting == "floating island":
        for draft in clause.making.drafts[:]:
            if draft.kind and draft.kind.name == "waterfall":
                clause.making.forget(draft)


def light_up(clause: Clause) -> None:
    """Light streets with neon signs, the windows of a house, and lamps that stand outside."""
    about, drafts = clause.about, clause.making.drafts
    if about.setting in DARK_STREETS and any(w.startswith("neon") for w in about.said):
        beyond = about.setting if about.setting in SIGHTS else about.beyond
        about.setting, about.beyond = "neon street", beyond
    house = next((d for d in drafts if d.kind and is_family(d.kind, HOUSES)), None)
    is_built = house is not None or about.setting in BUILT
    is_shining = not LIT.isdisjoint(about.phrases) or "lights" in about.phrases
    if is_built and is_shining and not GLAZED.isdisjoint(about.phrases):
        about.time = about.time or "dusk"
    for draft in drafts[:]:
        if draft.kind is None or draft.kind.name not in ("window", "lantern", "lamp"):
            continue
        own = [r for r in clause.ties.all if draft in (r[0], r[2])]
        is_part = all(r[1] == "next to" and house in (r[0], r[2]) for r in own)
        is_theirs = house is not None or (is_built and draft.count > 1)
        if draft.kind.name == "window" and is_theirs and is_part and not draft.colours:
            clause.making.forget(draft)
            continue
        is_row = draft.kind.name == "lantern" and draft.count > 1 and not draft.is_counted
        is_plain = draft.kind.name == "lamp" or is_row
        is_plain = is_plain and not (draft.colours or draft.material)
        is_street = about.setting in LAMPED and is_open_air(about.setting)
        if is_plain and not own and is_street:
            draft.kind, draft.word = CATALOG["street lamp"], None


def localise(clause: Clause) -> None:
    """Build temples as they are where they stand: pyramids, pagodas; hang lanterns of paper."""
    setting = clause.about.setting
    temple = "step pyramid" if setting == "jungle" else "pagoda" if setting in EASTERN else None
    for draft in clause.making.drafts:
        name = draft.kind.name if draft.kind else ""
        if name == "temple" and temple and not draft.colours:
            draft.kind, draft.word = CATALOG[temple], None
        elif name == "lantern" and setting in EASTERN:
            draft.kind, draft.word = CATALOG["paper lantern"], None


def stow(clause: Clause) -> None:
    """Leave the containers of a container port to it, and open a port for those of a harbour."""
    about = clause.about
    is_port = about.setting in ("harbour", "container port")
    for draft in clause.making.drafts[:]:
        if is_port and draft.kind and draft.kind.name == "box" and draft.word == "container":
            clause.making.forget(draft)
            about.setting = "container port"


def inhabit(clause: Clause) -> None:
    """Show who a place is called after if it is empty: a pirate harbour, a cat café."""
    about = clause.about
    for name in sorted({n.kind.name for n in about.dwellers} & set(SPECTACLES)):
        clause.gather.furnish(name)  # A northern lights sky.
    drafts = [d for d in clause.making.drafts if d.kind]
    if len(drafts) == 1 and about.setting is None and drafts[0].kind:
        name, only = drafts[0].kind.name, drafts[0]
        beasts = [CATALOG[a] for a in only.attributes if a in CATALOG and is_animate(CATALOG[a])]
        is_entered = name == "stadium" and not (only.colours or only.material)
        if name in PLACES and only.count == 1 and (beasts or is_entered):
            clause.making.forget(only)
            about.setting = name
            if beasts:
                clause.gather.furnish(beasts[0].name)
        return
    if about.setting is None or any(d.kind and d.kind.name not in LANDS for d in drafts):
        return
    for noun in about.dwellers:
        is_grown = is_family(noun.kind, GROWN)
        if (is_animate(noun.kind) and noun.kind.stance == "ground") or is_grown:
            draft = clause.gather.furnish(noun.kind.name, count=GROUP if is_grown else 1)
            draft.word, draft.size = noun.word, "normal" if is_grown else "small"
            return


def belong(clause: Clause) -> None:
    """Leave to a place what it has anyway, where it is only said to be there."""
    about, ties = clause.about, clause.ties
    own = [w for w in PLACE_OWN.get(about.setting or "", "").split(", ") if w]
    for draft in clause.making.drafts[:] if own else ():
        is_said = draft.kind is not None and plural(draft.kind.name) in own
        is_said = is_said or draft.text in own
        is_plain = not (draft.colours or draft.material or draft.pattern or draft.lettering)
        is_bare = not draft.is_counted or draft.count > MANY
        is_bare = is_bare and draft.count > 1 and draft.size in (None, "normal")
        if not (is_said and is_plain and is_bare):
            continue
        if not any(r[1] != "next to" and draft in (r[0], r[2]) for r in ties.all):
            clause.making.forget(draft)


def enter(clause: Clause) -> None:
    """Show the inside of what is named after `interior of`."""
    about = clause.about
    first = [word for word in about.said[:4] if word not in ("the", "an", "a")][:2]
    if first not in (["interior", "of"], ["inside", "of"]):
        return
    for draft in clause.making.drafts[:1]:
        inner = INSIDES.get(draft.kind.name) if draft.kind else None
        if inner is not None:
            clause.making.forget(draft)
            about.setting = inner


def house_parts(clause: Clause) -> None:
    """Take `smoke from the chimney`, said after a comma, for the chimney of the house before it.

    The chimneys of a village are those of its houses, which smoke anyway.
    """
    drafts = clause.making.drafts
    house = next((d for d in drafts if d.kind and is_family(d.kind, HOUSES)), None)
    if house is None and clause.about.setting not in BUILT:
        return
    for draft in drafts[:]:
        is_smoke = draft.text == "smoke" or draft.word == "smoke"
        if draft.kind is None or not (draft.kind.name == "chimney" or is_smoke):
            continue
        own = [r[1] for r in clause.ties.all if draft in (r[0], r[2])]
        if all(name in ("next to", "from") for name in own):
            clause.making.forget(draft)
            if is_smoke and house is not None:
                house.attributes.append("smoking")


def multiply(clause: Clause) -> None:
    """Stand many wind wheels in a wind farm, rows of panels in a solar farm, flowers everywhere."""
    said, strewn = clause.about.phrases, set[str]()
    if EVERYWHERE in said:
        strewn = {one for one, two in pairwise(clause.about.said) if two == EVERYWHERE}
    clause.unknown[:] = [w for w in clause.unknown if w != EVERYWHERE or not strewn]
    is_farm = not FARMS.isdisjoint(said)
    for draft in clause.making.drafts:
        if draft.kind and draft.kind.name in ("wind turbine", "solar panel") and is_farm:
            draft.count = max(draft.count, FARM)
        if draft.kind and draft.text in strewn and not draft.is_counted:
            draft.count = max(draft.count, STREWN)


def raise_hands(clause: Clause) -> None:
    """Let a crowd raise its hands, which are its own."""
    drafts = clause.making.drafts
    hands = [d for d in drafts if d.kind and d.kind.name == "hand"]
    if not hands or "raised" not in clause.about.phrases:
        return
    for draft in drafts[:]:
        if draft in hands:
            clause.making.forget(draft)
        elif draft.kind and "cheering" in draft.kind.variants:
            draft.variant = "cheering"


def fill(clause: Clause) -> None:
    """Let people fill a place that is said to be full of them."""
    about, drafts = clause.about, clause.making.drafts
    parts = about.words
    if FULL.isdisjoint(parts) or about.setting is None:
        return
    people = [d for d in drafts if d.kind and d.kind.name in ("woman", "man") and not d.variant]
    if people and len(people) == len([d for d in drafts if d.kind]):
        for draft in people:
            clause.making.forget(draft)
        if about.setting in BUSY:
            pass_by(clause)


def cut_open(clause: Clause) -> None:
    """Show the inside of a house or a volcano that is cut open, and the flesh of a fruit."""
    about = clause.about
    if CUT.isdisjoint(about.phrases) and "cross" not in about.phrases:
        return
    for draft in clause.making.drafts[:]:
        inside = OPENED.get(draft.kind.name) if draft.kind else None
        if inside is None and draft.kind is not None:
            draft.variant = next((v for v in SLICED if v in draft.kind.variants), draft.variant)
        elif inside is not None:
            clause.making.forget(draft)
            about.setting = inside
            clause.unknown[:] = [w for w in clause.unknown if w not in (*CUT, "section")]
    if about.setting in OPENED.values() or {"cross", "section"} <= about.phrases:
        for draft in clause.making.drafts[:]:
            if draft.kind and draft.kind.name == "cross":
                clause.making.forget(draft)


def is_furniture(draft: Draft) -> bool:
    """Tell whether it stands in a room."""
    return draft.kind is not None and draft.kind.name in (
        "isometric bed",
        "isometric desk",
        "isometric table",
        "isometric chair",
        "isometric sofa",
        "isometric bookshelf",
        "floor lamp",
    )
