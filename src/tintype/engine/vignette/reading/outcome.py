"""Owns the end of reading: the order in which all is settled, letters left over; the scene.

Does not know words or phrases, nor how any of it is settled.
"""

from collections.abc import Callable, Sequence
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.upon import FRONTS
from tintype.engine.vignette.reading.ashore import (
    keep_dry,
    lean_ladder,
    look_from,
    make_room,
    screw_in,
    set_afloat,
    stay_outside,
    strew_leaves,
)
from tintype.engine.vignette.reading.callings import (
    choose_balls,
    embark,
    keep_own,
    ply,
    seat_drummers,
    set_to_work,
    share_balls,
    strike_up,
)
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.couples import bend_down, betroth, match_ages
from tintype.engine.vignette.reading.draft import QUIET_POSES, Draft, is_lettered
from tintype.engine.vignette.reading.equip import equip
from tintype.engine.vignette.reading.habits import (
    bear_fruit,
    belittle,
    dig_in,
    dive,
    gaze,
    glance,
    jam,
    kiss,
    lie_in_sand,
    line_out,
)
from tintype.engine.vignette.reading.hosing import plumb, turn_on
from tintype.engine.vignette.reading.hosted import (
    hang_out,
    pour_at_bar,
    share_bench,
    stay_ashore,
    string_up,
    throw_open,
)
from tintype.engine.vignette.reading.husbandry import harvest, water
from tintype.engine.vignette.reading.idea import IDEAS, emblem, themed
from tintype.engine.vignette.reading.labour import knit, lay_out, stir, swing, throw_up
from tintype.engine.vignette.reading.laying import (
    compose_still_life,
    convene,
    draw_up,
    flank_host,
    hold_picnic,
    lay_before,
    lay_table,
    part_around,
    put_to_bed,
    serve_cake,
    set_out,
    settle,
    share_blanket,
    share_top,
    sit_down,
    spread,
)
from tintype.engine.vignette.reading.muddle import adorn, leave_about
from tintype.engine.vignette.reading.orbits import star_over
from tintype.engine.vignette.reading.passengers import hitch_sidecar, travel
from tintype.engine.vignette.reading.pouring import serve
from tintype.engine.vignette.reading.sporting import aim, guard, hoop_up, press, serve_tennis
from tintype.engine.vignette.reading.surroundings import (
    clear_sky,
    encircle,
    fit_kitchen,
    keep_sun,
    kindle,
    lean_on_wall,
    look_out,
    meet,
    merge_sills,
    overgrow,
    perch_house,
    pitch,
    populate,
    recede,
    see_snow,
    set_into,
    sight,
    stand_back,
    submerge,
    tumble,
)
from tintype.engine.vignette.reading.things import (
    cover_table,
    cut_fruit,
    go_outdoors,
    keep_parts,
    lay_down,
    line_up,
    pot_up,
    run_out,
    set_chessmen,
)
from tintype.engine.vignette.reading.together import (
    give_seats,
    hand_over,
    hitch,
    pair_up,
    rally,
    share_out,
    shelter,
    throw_over,
    tow,
)
from tintype.engine.vignette.reading.variety import (
    assort,
    bunch,
    contrast,
    form,
    grade,
    keep_pairs,
    mismatch,
    pair_off,
    pierce,
    place_shapes,
    ripen,
    vary,
)
from tintype.engine.vignette.reading.voyages import (
    arrive,
    board,
    catch_train,
    cross,
    launch,
    moor,
    put_to_sea,
)
from tintype.engine.vignette.reading.whereabouts import (
    belong,
    cut_open,
    enter,
    fill,
    house_parts,
    inhabit,
    leave_school,
    lift,
    light_up,
    localise,
    multiply,
    project,
    raise_hands,
    stow,
    widen,
)
from tintype.engine.vignette.reading.wield import hand_out, push_along, suckle, tug
from tintype.engine.vignette.scene import Scene

MAX_SUBJECTS: Final = 40
MAX_UNKNOWN: Final = 40
ROAD_SIGNS: Final = ("sign", "signpost")


def signal(clause: Clause) -> None:
    """Draw a road sign that says STOP as everybody knows it."""
    for draft in clause.making.drafts:
        is_sign = draft.kind is not None and draft.kind.name in ROAD_SIGNS
        if is_sign and (draft.lettering or "").strip(" !.").lower() == "stop":
            draft.kind, draft.word, draft.lettering = CATALOG["stop sign"], None, None


def notice(clause: Clause, letters: str, drafts: Sequence[Draft]) -> bool:
    """Hang a sign with letters on a door that cannot be lettered itself; False if there is none."""
    if any(is_lettered(d, clause.about.phrases) for d in drafts):
        return False
    door = next((d for d in drafts if d.kind and d.kind.name in FRONTS), None)
    if door is None:
        return False
    sign = Draft(CATALOG["sign"])
    sign.lettering = letters
    clause.making.drafts.insert(clause.making.drafts.index(door) + 1, sign)
    clause.ties.relate(sign, "on", door)
    return True


def seat(clause: Clause) -> None:
    """Give people the desks, seats and tables that their deeds need."""
    clause.gather.employ()
    clause.gather.sit_alone()
    clause.gather.dine()
    clause.gather.take_places()


ENDINGS: Final[Sequence[Callable[[Clause], None]]] = (
    hitch_sidecar,
    choose_balls,
    adorn,
    leave_about,
    match_ages,
    betroth,
    set_to_work,
    turn_on,
    equip,
    lay_out,
    knit,
    serve,
    water,
    harvest,
    suckle,
    hand_out,
    hand_over,
    give_seats,
    throw_over,
    throw_up,
    stir,
    swing,
    push_along,
    tug,
    share_balls,
    seat,
    strike_up,
    ply,
    embark,
    lean_on_wall,
    serve_tennis,
    set_out,
    hold_picnic,
    share_blanket,
    settle,
    sit_down,
    draw_up,
    lay_before,
    put_to_bed,
    share_top,
    flank_host,
    part_around,
    spread,
    compose_still_life,
    submerge,
    seat_drummers,
    convene,
    serve_cake,
    shelter,
    ripen,
    keep_pairs,
    pierce,
    pair_up,
    bend_down,
    contrast,
    vary,
    pair_off,
    mismatch,
    assort,
    grade,
    bunch,
    form,
    place_shapes,
    fit_kitchen,
    pitch,
    arrive,
    catch_train,
    moor,
    put_to_sea,
    overgrow,
    perch_house,
    merge_sills,
    clear_sky,
    strew_leaves,
    lean_ladder,
    screw_in,
    sight,
    meet,
    recede,
    stand_back,
    cross,
    encircle,
    lay_table,
    look_out,
    keep_sun,
    star_over,
    line_out,
    jam,
    dive,
    lie_in_sand,
    gaze,
    belittle,
    glance,
    bear_fruit,
    dig_in,
    kiss,
    kindle,
    launch,
    tumble,
    hoop_up,
    guard,
    aim,
    press,
    rally,
    share_out,
    hitch,
    tow,
    multiply,
    raise_hands,
    fill,
    populate,
    board,
    inhabit,
    lift,
    enter,
    house_parts,
    light_up,
    localise,
    stow,
    widen,
    travel,
    belong,
    set_into,
    cut_open,
    leave_school,
    project,
    see_snow,
    throw_open,
    share_bench,
    pour_at_bar,
    stay_ashore,
    set_afloat,
    keep_dry,
    stay_outside,
    look_from,
    make_room,
    keep_own,
    string_up,
    hang_out,
    plumb,
    cut_fruit,
    set_chessmen,
    line_up,
    go_outdoors,
    lay_down,
    run_out,
    cover_table,
    pot_up,
    keep_parts,
)
"""What is done, in this order, once a prompt is read: who has what, who stands where, the place."""


def finish(clause: Clause, unknown: Sequence[str]) -> Scene:
    """Return the scene."""
    for end in ENDINGS:
        end(clause)
    drafts = [d for d in clause.making.drafts if d.kind is not None][:MAX_SUBJECTS]
    if drafts and clause.is_in_sky and all(d.kind and d.kind.stance == "sky" for d in drafts):
        clause.about.suggest("sky")
    for letters in clause.waiting:
        if notice(clause, letters, drafts):
            drafts = [d for d in clause.making.drafts if d.kind is not None][:MAX_SUBJECTS]
            continue
        if not clause.hang_letters(letters, drafts):
            clause.about.title(letters)
    for draft in drafts:
        for wish in draft.wishes:
            if wish[0] not in QUIET_POSES and not (draft.variant and clause.ties.is_tied(draft)):
                clause.unknown.append(wish[0])
    if not drafts:
        drafts = clause.making.spare(clause.about) or themed(clause) or emblem(clause)
    elif clause.about.heard in IDEAS:
        drafts = themed(clause)
        clause.unknown.clear()
    signal(clause)
    ids = [f"s{k}" for k in range(1, len(drafts) + 1)]
    subjects = tuple(s for d, id_ in zip(drafts, ids, strict=True) if (s := d.subject(id_)))
    missing = dict.fromkeys(w[:40] for w in (*clause.unknown, *unknown) if w)
    return clause.about.scene(
        subjects=subjects,
        relations=clause.ties.finished(drafts, ids),
        unknown=tuple(missing)[:MAX_UNKNOWN],
    )
