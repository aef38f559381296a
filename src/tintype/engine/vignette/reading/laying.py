"""Owns what things are laid out on: tables, counters and cloths that nobody named.

Does not know words or phrases.
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.traits import ASIDE, extent, is_family
from tintype.engine.vignette.kinds import LAID, is_animate, is_human
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.reading.gather import SAT_AT, is_table
from tintype.engine.vignette.reading.labour import begin
from tintype.engine.vignette.reading.parting import part
from tintype.engine.vignette.scene import ATTACHING
from tintype.engine.vignette.states import AT_HAND, HEAPED, STACKED

FURNISHED: Final[Mapping[str | None, str]] = {
    "kitchen": "counter",
    "cafe": "round table",
    "restaurant": "round table",
    "room": "table",
    "bedroom": "table",
    "porch": "round table",
    "balcony": "round table",
    "rooftop": "round table",
    "office": "desk",
    "classroom": "desk",
    "library": "table",
    "laboratory": "table",
    "workshop": "table",
    "greenhouse": "table",
    "shop": "counter",
    "hospital": "table",
}
"""What small things stand on in a setting, where nothing is named for them."""
MEETING: Final = frozenset({"meeting room", "conference room", "boardroom", "board room"})
SEATED: Final = 4
TEAMS: Final = ("team", "colleagues", "coworkers", "board", "staff", "business people")
"""Words by which people who meet are known to work together."""
OUTER: Final = ("porch", "balcony", "rooftop")
SERVED: Final = ("food", "sweets", "snacks", "drinks", "tableware", "study", "kitchen")
"""Families of what is served outdoors; anything else may stand on the boards."""
TABLETOP_M: Final = 0.55
MOST_LAID: Final = 7


def lay_table(clause: Clause) -> None:
    """Put a table under small things that nothing carries, where they would stand on a floor.

    In a room where one is named they are on that.
    """
    about = clause.about
    is_open = about.time or about.weather or about.season or about.background
    setting = about.setting or (None if is_open else about.hinted)
    is_on_floor = clause.is_on_floor or "floor" in about.phrases
    if about.framing not in (None, "scene") or is_on_floor:
        return
    drafts = [d for d in clause.making.drafts if d.kind is not None]
    carried = {id(r[0]) for r in clause.ties.all if r[1] in ATTACHING}
    free = [d for d in drafts if id(d) not in carried]
    if top := next((d for d in free if d.kind and d.kind.name in FURNISHED.values()), None):
        tied = {id(d) for r in clause.ties.all if r[1] not in ATTACHING for d in (r[0], r[2])}
        for draft in free:
            if is_tabletop(draft) and id(draft) not in tied:
                clause.ties.relate(draft, "on", top)
        return
    if setting is None or setting not in FURNISHED:
        return
    is_plain = all(r[1] in ("next to", *ATTACHING) for r in clause.ties.all)
    if not free or not is_plain or any(not is_tabletop(d) for d in free):
        return
    if setting in OUTER and any(d.kind and not is_family(d.kind, SERVED) for d in free):
        return
    if sum(d.count for d in free) > MOST_LAID:
        return
    table = clause.gather.furnish(FURNISHED[setting])
    for draft in free:
        clause.ties.relate(draft, "on", table)


SOFT: Final = ("pillow", "blanket")
"""What lies on a bed or a sofa that is named beside it."""
LOW_M: Final = 0.3
"""What is lower than so many metres may lie on another thing with what is on it."""
BEDS: Final = ("bed", "sofa", "armchair", "bunk bed", "hammock")


SAT_ON: Final = ("bench", "sofa", "armchair", "chair", "park bench", "picnic table", "stool")


def sit_down(clause: Clause) -> None:
    """Seat those who talk on a bench, and lay the blanket that they are under on the seat."""
    ties = clause.ties
    is_stood = "stand" in clause.about.heard
    for one, name, two, _ in ties.all[:]:
        if one.kind is None or two.kind is None or not is_human(one.kind):
            continue
        if name == "on" and two.kind.name in SAT_ON and one.variant == "standing" and not is_stood:
            one.variant = None
        if name == "under" and two.kind.name == "blanket":
            hosts = [r[2] for r in ties.all if r[0] is one and r[1] in ("on", "inside")]
            ties.part(one, two)
            if hosts and not any(r[0] is two for r in ties.all):
                ties.note([(two, "on", hosts[-1])])


def settle(clause: Clause) -> None:
    """Let everything lie on one thing only: candles on the cake, and that on the table.

    Pillows that are named beside a bed lie on it.
    """
    ties, drafts = clause.ties, clause.making.drafts
    hosts: dict[int, list[Draft]] = {}
    for one, name, two, _ in ties.all:
        if name in ("on", "inside"):
            hosts.setdefault(id(one), []).append(two)
    for draft in drafts:
        places = hosts.get(id(draft), [])
        names = {d.kind.name for d in places if d.kind}
        if len(names) < 2:
            continue  # Of two red cups and a blue one each may have a spoon.
        first, last = places[0], places[-1]
        is_low = last.kind is not None and last.kind.height_m < LOW_M  # And no side table.
        if len(places) == 2 and id(last) not in hosts and is_low and is_carried_by(last, first):
            ties.part(draft, first)
            ties.relate(last, "on", first)
            continue
        if len(places) == 2 and id(first) not in hosts and is_carried_by(first, last):
            ties.part(draft, last)
            ties.relate(first, "on", last)
            continue
        for other in places[:-1]:
            ties.part(draft, other)
    bed = next((d for d in drafts if d.kind and d.kind.name in BEDS), None)
    for draft in drafts if bed else ():
        is_soft = draft.kind is not None and draft.kind.name in SOFT and draft.variant is None
        is_free = not any(r[0] is draft for r in ties.all)
        if is_soft and bed and bed.count == 1 and is_free and not draft.where:
            ties.relate(draft, "on", bed)


def part_around(clause: Clause) -> None:
    """Part two cups between which a pot stands, where all of them are on one tray."""
    ties = clause.ties
    for one, name, two, other in ties.all[:]:
        if name != "between" or other is not None or two.count < 2:
            continue
        tops = [r[2] for r in ties.all if r[0] is two and r[1] == "on"]
        if any(r[0] is one and r[1] == "on" and r[2] in tops for r in ties.all):
            first = part(clause.making, ties, two, two.count // 2)
            ties.part(one, two)
            ties.part(one, first)
            ties.relate(one, "between", first)
            ties.complete(one, first, two)


SIDES: Final[Mapping[str, str]] = {"left": "left of", "right": "right of"}


def flank_host(clause: Clause) -> None:
    """Put what is beside a thing, on the left, to the left of it.

    `On the left a man stands by a door` is said of the picture.
    """
    ties = clause.ties
    for one, name, two, _ in ties.all[:]:
        if name != "next to" or not (one.kind and two.kind):
            continue
        thing, host = (two, one) if two.where in SIDES else (one, two)
        if thing.where in SIDES and host.where is None and thing not in clause.sided:
            ties.part(one, two)
            ties.note([(thing, SIDES[thing.where], host)])
            thing.where = None


DINED_AT: Final = ("table", "round table", "picnic table")
PUSHED_IN: Final = ("chair", "stool")
BESIDE: Final = ("next to", "left of", "right of", "around")
BORNE: Final = ("on", "inside", "tied to", "hanging from")
"""How things are at a chair that may stand anywhere."""


def hold_picnic(clause: Clause) -> None:
    """Spread a blanket where a picnic is, with who was named before it about the blanket."""
    ties, drafts = clause.ties, clause.making.drafts
    picnic = next((d for d in drafts if d.kind and d.word == d.text == "picnic"), None)
    if picnic is None or picnic.word is None:
        return
    about = [r for r in ties.all if picnic in (r[0], r[2]) and r[1] != "on"]
    before = drafts[: drafts.index(picnic)]
    eaters = [d for d in before if d.kind and is_human(d.kind) and not ties.is_tied(d)]
    named = next((d for d in drafts if d.kind and d.kind.name == "blanket"), None)
    for one, _, two, _ in about:
        ties.part(one, two)
    if named is None and eaters:
        clause.gather.picnic(eaters, picnic)
        named = next(d for d in clause.making.drafts if d.kind and d.kind.name == "blanket")
    else:
        named = named or clause.gather.furnish("blanket")
        named.variant, named.size, picnic.word = "picnic", "large", None
        ties.relate(picnic, "on", named)
    for one, name, two, _ in about:
        if one is picnic:
            ties.relate(named, name, two)
        elif one is not named:
            near = "on" if is_carried_by(one, named) else "around"
            ties.relate(one, near if name in BORNE else name, named)


def share_blanket(clause: Clause) -> None:
    """Let those who picnic sit about the blanket that is named, not about one of their own."""
    blankets = [d for d in clause.making.drafts if d.kind and d.kind.name == "blanket"]
    own = next((d for d in blankets if d.variant == "picnic" and d.size == "large"), None)
    named = next((d for d in blankets if d is not own and d.count == 1), None)
    if own is None or named is None or own.colours:
        return
    named.variant, named.size = "picnic", "large"
    for one in [r[0] for r in clause.ties.all if r[2] is own]:
        clause.ties.part(one, named)
    clause.ties.swap(own, named)
    clause.making.forget(own)


def draw_up(clause: Clause) -> None:
    """Draw chairs up to the one table that is named beside them, and friends to a laid one."""
    ties, drafts = clause.ties, clause.making.drafts
    tables = [d for d in drafts if d.kind and d.kind.name in DINED_AT]
    table = tables[0] if len(tables) == 1 and tables[0].count == 1 else None
    if table is None or table.where:
        return
    placed = {id(r[0]) for r in ties.all} | {id(r[2]) for r in ties.all if r[1] not in BORNE}
    if any(r[0] is table and r[1] == "between" for r in ties.all):
        return
    chairs = [d for d in drafts if d.kind and d.kind.name in PUSHED_IN and id(d) not in placed]
    chairs = [d for d in chairs if {HEAPED, STACKED}.isdisjoint(d.attributes)]
    if len(chairs) == 1 and not chairs[0].where:
        if chairs[0].count == 2:
            ties.relate(table, "between", chairs[0])
        elif chairs[0].count > 2:
            ties.relate(chairs[0], "around", table)
        return
    is_laid = any(r[2] is table and r[0].kind and r[0].kind.name == "plate" for r in ties.all)
    people = [d for d in drafts if d.kind and is_human(d.kind) and d.where is None]
    if is_laid and people and all(d.variant is None and not ties.is_tied(d) for d in people):
        clause.gather.seat(people, table)


def share_top(clause: Clause) -> None:
    """Stand what is named with a vase of flowers on what the vase stands on, or it on theirs."""
    ties = clause.ties
    for vase in [d for d in clause.making.drafts if d.kind and d.kind.name == "vase"]:
        beside = [r[0] for r in ties.all if r[1] == "next to" and r[2] is vase]
        row = [vase, *(d for d in beside if is_tabletop(d))]
        tops = [r[2] for r in ties.all if r[1] == "on" and any(r[0] is d for d in row)]
        for draft in row if tops and len(row) > 1 else ():
            ties.part(draft, vase)
            if not ties.is_in([draft], tops, ("on",)):
                ties.relate(draft, "on", tops[0])


def put_to_bed(clause: Clause) -> None:
    """Lay the child to whom a story is read at bedtime in a bed, unless one is named.

    Who reads sits by it.
    """
    drafts, ties = clause.making.drafts, clause.ties
    if "bedtime" not in clause.about.said:
        return
    if any(d.kind and d.kind.name in BEDS for d in drafts):
        return
    heard = [r[:3] for r in ties.all if r[0].variant == "reading" and r[1] in BESIDE]
    heard = [r for r in heard if r[2].kind and "child" in r[2].kind.tags and not r[2].variant]
    if not heard:
        return
    clause.about.suggest("bedroom")
    bed, reader = clause.gather.furnish("bed"), heard[0][0]
    for _, _, child in heard:
        ties.part(reader, child)
        ties.relate(child, "on", bed)
    chair = clause.gather.furnish("chair", bed)
    ties.relate(reader, "on", chair)
    ties.relate(chair, "next to", bed)


def lay_before(clause: Clause) -> None:
    """Draw what lies on a table in a size for the hands of those who sit at it.

    Who has a pencil in the hand has a sheet of paper there.
    """
    ties = clause.ties
    taken = [r[2] for r in ties.all if r[1] == "on" and r[0].kind and is_animate(r[0].kind)]
    seats = {id(d) for d in taken if d.kind and d.kind.name in PUSHED_IN}
    for one, name, two, other in ties.all:
        table, chairs = (two, (one,)) if name in BESIDE else (one, (two, other))
        is_set = table.kind is not None and table.kind.name in SAT_AT
        if name not in (*BESIDE, "between") or not is_set or seats.isdisjoint(map(id, chairs)):
            continue
        upon = [r[0] for r in ties.all if r[2] is table and r[1] == "on"]
        sitters = [r[0] for r in ties.all if r[1] == "on" and any(r[2] is c for c in chairs)]
        held = [r[2] for r in ties.all if r[1] == "holding" and r[0] in sitters]
        if any(d.kind and d.kind.name == "pencil" for d in held):
            papers = [d for d in upon if d.kind and d.kind.name not in ASIDE]
            sheets = papers or [clause.gather.furnish("document", count=len(sitters))]
            for sheet in sheets:
                begin(sheet)
                ties.relate(sheet, "on", table)
            for thing in [d for d in upon if d not in sheets]:
                clause.making.drafts.remove(thing)
                clause.making.drafts.append(thing)  # Behind the paper, seen from who writes.
            upon = sheets
        for thing in upon:
            is_aside = thing.kind is not None and thing.kind.name in ASIDE
            if not is_aside and AT_HAND not in thing.attributes:
                thing.attributes.append(AT_HAND)


def is_carried_by(thing: Draft, host: Draft) -> bool:
    """Tell whether a thing is smaller than a lifeless one, so that it may lie on it."""
    if thing.kind is None or host.kind is None or is_animate(thing.kind):
        return False
    return extent(thing.kind) < 0.8 * extent(host.kind)


def is_tabletop(draft: Draft) -> bool:
    """Tell whether a thing is so small that it stands on a table rather than on the floor."""
    kind = draft.kind
    return (
        kind is not None
        and kind.height_m <= TABLETOP_M
        and draft.where is None
        and "hanging" not in (draft.variant, *draft.attributes)
        and kind.stance == "ground"
        and (is_family(kind, LAID) or kind.name == "lamp")
        and not is_animate(kind)
    )


def compose_still_life(clause: Clause) -> None:
    """Set a still life on a table before a plain ground, dark where it is to be dramatic."""
    about = clause.about
    if "still life" not in about.heard or about.setting is not None:
        return
    drafts = [d for d in clause.making.drafts if d.kind is not None]
    cloth = next((d for d in drafts if d.kind and d.kind.name == "blanket"), None)
    if cloth is not None:
        hue = next(iter(cloth.colours), "charcoal" if "dark" in about.phrases else None)
        cloth.kind, cloth.word, cloth.variant, cloth.colours = CATALOG["table"], None, "laid", []
        if hue:
            cloth.parts["cloth"] = hue
    elif all(is_tabletop(d) for d in drafts) and drafts:
        table = clause.gather.furnish("table")
        carried = {id(r[0]) for r in clause.ties.all if r[1] in ATTACHING}
        for draft in drafts:
            if id(draft) not in carried:
                clause.ties.relate(draft, "on", table)
    about.backdrop("charcoal" if about.mood == "dramatic" or "dark" in about.phrases else "plain")


CLOTHS: Final = ("tablecloth", "table cloth", "tablecloths")


def spread(clause: Clause) -> None:
    """Spread a tablecloth over the table that it is on, or over one of its own."""
    for cloth in list(clause.making.drafts):
        if cloth.word not in CLOTHS:
            continue
        hue = " ".join(filter(None, (cloth.pattern, *cloth.colours[:1])))
        tables = [
            r[2]
            for r in clause.ties.all
            if r[0] is cloth and r[1] == "on" and r[2].kind and "laid" in r[2].kind.variants
        ]
        table = tables[0] if tables else cloth
        if not tables:
            cloth.kind, cloth.word, cloth.colours = CATALOG["table"], None, []
            cloth.pattern = cloth.material = None
        else:
            clause.ties.part(cloth, table)
            clause.ties.swap(cloth, table)
            clause.making.forget(cloth)
        table.variant = "laid"
        if hue:
            table.parts["cloth"] = hue


CUTLERY: Final = ("fork", "spoon", "plate", "soup spoon")


def set_out(clause: Clause) -> None:
    """Let the knife beside a fork or a plate be one of the table."""
    names = {d.kind.name for d in clause.making.drafts if d.kind}
    for draft in clause.making.drafts:
        is_knife = draft.kind is not None and draft.kind.name == "knife" and draft.word is None
        if is_knife and names & {*CUTLERY} and not clause.ties.is_carried(draft):
            draft.kind = CATALOG["table knife"]


def serve_cake(clause: Clause) -> None:
    """Stand the cake whose candles somebody blows out on a table."""
    blowers = [d for d in clause.making.drafts if d.variant == "blowing"]
    for draft in list(clause.making.drafts) if blowers else ():
        is_cake = draft.kind is not None and draft.kind.name.endswith("cake")
        if is_cake and not any(r[0] is draft and r[1] in ATTACHING for r in clause.ties.all):
            beside = [r[2] for r in clause.ties.all if r[0] is draft and is_table(r[2])]
            for table in beside[:1]:
                clause.ties.part(draft, table)
            table = beside[0] if beside else clause.gather.furnish("table", draft)
            clause.ties.relate(draft, "on", table)


def convene(clause: Clause) -> None:
    """Put a table among those who have a meeting in an office, or in a room for meetings."""
    about, drafts = clause.about, clause.making.drafts
    if about.setting == "office" and not drafts and not MEETING.isdisjoint(about.phrases):
        table = clause.gather.furnish("table")
        clause.ties.relate(clause.gather.furnish("chair", count=SEATED), "around", table)
        return
    people = [d for d in drafts if d.kind and is_human(d.kind)]
    if (about.setting or about.hinted) != "office" or sum(d.count for d in people) < 3:
        return
    is_met = any(w.rpartition(" ")[2] in ("meeting", "conference") for w in about.said)
    is_team = any(w in TEAMS or w.endswith(" meeting") for w in about.said)
    if not (is_met and is_team) or any(clause.ties.is_tied(d) for d in people):
        return
    if any(d.kind and d.kind.name in ("table", "desk", "round table") for d in drafts):
        return
    table = clause.gather.furnish("table")
    about.suggest("office")
    for draft in people:
        clause.ties.relate(draft, "around", table)
