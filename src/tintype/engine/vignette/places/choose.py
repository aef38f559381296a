"""Owns which setting suits subjects of which nothing was said.

Each thing that nothing carries speaks for where it is at home (`wishes`), the first one most;
then what cannot be together is put right. Does not draw.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.wishes import OPEN_AIR, is_outdoors, is_set_down, known, wish_of
from tintype.engine.vignette.scene import PLAIN_FRAMINGS, Scene, Subject

TABLE: Final = "tabletop studio"
"""Where small things of these families lie that are shown by themselves."""
NOT_LAID: Final = ("symbols", "marks", "shapes", "body", "gestures", "bedding", "arms", "arsenal")
"""Families that look lost on the boards of a table."""

EATEN: Final = ("biscuit", "chocolate", "candy")
"""What an animal may be of that lives nowhere."""

CUT: Final = ("flowers", "blossoms")
"""Families of what is cut and laid beside other things."""
ANYWHERE: Final = ("table", "chair", "stool")
"""Furniture that says nothing of the room."""
ROAMING: Final = ("robot", "android")
"""Who is at home in one place and as likely seen wherever the others are."""
WORKROOMS: Final = ("office", "classroom", "library", "laboratory", "kitchen")
GLOBES: Final = ("earth", "planet", "saturn")
"""What is above these is in space."""
FALLING: Final = ("rain", "storm", "snow")
"""Weather in which somebody stands, if nothing is said of a window."""
WARM: Final = ("savannah", "desert", "jungle")
"""Where no snow lies."""
DRAFTED: Final = ("blueprint", "line art")
"""Styles that show a thing by itself: lines of a landscape would run through it."""


def setting_of(scene: Scene) -> str:
    """Return the setting that was asked for, or one that suits the subjects."""
    if scene.setting in PLACES:
        return str(scene.setting)
    if scene.background or scene.framing in PLAIN_FRAMINGS or scene.style in DRAFTED:
        return "plain"
    if scene.subjects and all(s.where == "sky" for s in scene.subjects):
        return known("sky")
    if is_in_orbit(scene):
        return known("space")
    outdoors = scene.time or scene.weather or scene.season
    hosts = hosts_of(scene)
    votes = votes_of(scene, hosts)
    if not votes:
        return known("meadow" if outdoors or not scene.subjects else "plain")
    best = ashore(scene, votes, elected(scene, votes))
    setting = settled(scene, known(best))
    # A room shows the time and the weather in its window; a thing by itself goes into the open.
    return known("garden") if outdoors and best == "studio" else setting


def is_in_orbit(scene: Scene) -> bool:
    """Tell whether something is above a world."""
    return any(
        r.name == "above" and (other := scene.subject(r.object)) and other.kind in GLOBES
        for r in scene.relations
    )


def hosts_of(scene: Scene) -> list[Subject]:
    """Return those that are carried by nothing: they say where the picture is."""
    carried = {
        r.subject
        if r.name in ("on", "inside", "riding") and not is_wheeled(r.object, scene)
        else r.object
        for r in scene.relations
        if r.name in ("on", "inside", "holding", "wearing", "riding")
    }
    hosts = [s for s in scene.subjects if s.id not in carried] or list(scene.subjects)
    if all(s.kind in CATALOG and wish_of(CATALOG[s.kind]) == "meadow" for s in hosts):
        # A rock is anywhere; who sits on it says where.
        held = {r.object for r in scene.relations if r.name in ("holding", "wearing")}
        hosts = [s for s in scene.subjects if s.id not in held] or list(scene.subjects)
    return hosts


def votes_of(scene: Scene, hosts: Sequence[Subject]) -> dict[str, float]:
    """Return the settings that the hosts wish for, and how much speaks for each."""
    votes: dict[str, float] = {}
    for rank, subject in enumerate(hosts):
        kind = CATALOG.get(subject.kind)
        if kind is None:
            continue
        if subject.material in EATEN:
            votes["studio"] = votes.get("studio", 0.0) + 2.0
            continue
        wish = own_wish(subject, kind, scene)
        weight = weight_of(kind, wish, rank)
        if "human" in kind.tags and wish in ("park", "city"):
            # People are everywhere: many of them say no more than one.
            votes[wish] = max(votes.get(wish, 0.0), 0.6 * weight)
            continue
        votes[wish] = votes.get(wish, 0.0) + weight
    if len(votes) > 1 and any(is_earthbound(s) for s in hosts):
        votes.pop("sky", None)  # A dog that runs after a drone does so on the ground.
    if len(votes) > 1 and any(PLACES[known(k)].is_indoors for k in votes if k != "studio"):
        votes.pop("studio", None)  # What has a room is in it.
    growing = [CATALOG[s.kind] for s in hosts if s.kind in CATALOG]
    if votes.keys() == {"studio", "garden"} and all(
        k.category in CUT or wish_of(k) == "studio" for k in growing
    ):
        votes.pop("garden")  # A rose beside a violin is cut.
    return votes


def own_wish(subject: Subject, kind: Kind, scene: Scene) -> str:
    """Return the setting that suits a thing in its pose and company."""
    wish = "airport" if is_landed(subject, scene) else wish_of(kind)
    wish = {"picnic": "park", "launching": "meadow"}.get(subject.variant or "", wish)
    if scene.weather == "snow" and wish in WARM:
        return "snowfield"  # A camel in the snow is not where camels live.
    if wish == "forest" and subject.count == 1 and kind.category == "plants":
        return "meadow"  # In a wood nobody would see it.
    if scene.weather in FALLING and "human" in kind.tags and PLACES[known(wish)].is_indoors:
        return "park"  # A nurse in the rain has left the hospital.
    return wish


def weight_of(kind: Kind, wish: str, rank: int) -> float:
    """Return how much a thing says of where the picture is; `rank` is its place in the prompt."""
    is_common = wish in ("studio", "meadow", "room", "park", "city", "road")
    weight = (2.0 if is_common else 3.0) - 0.3 * min(rank, 4)
    # What cannot walk away says more about where the picture is.
    is_fixed = kind.category.startswith(("buildings", "landmarks", "vehicles_water"))
    if is_fixed or kind.name in OPEN_AIR:
        weight += 2.4
    if kind.name in ROAMING:
        weight -= 1.2
    if kind.category == "furniture" and PLACES[known(wish)].is_indoors:
        weight += 1.4
    if wish == "room" and kind.category.startswith(("furnish", "appliances", "fixtures", "wall")):
        weight += 0.6
    return weight


def elected(scene: Scene, votes: Mapping[str, float]) -> str:
    """Return the setting for which most speaks, once what cannot be there is left out."""
    kinds = [CATALOG[s.kind] for s in scene.subjects if s.kind in CATALOG]
    if any(is_outdoors(k) for k in kinds):
        # A mountain stands in no office.
        votes = {k: v for k, v in votes.items() if not PLACES[known(k)].is_indoors} or {"meadow": 1}
    best = max(votes, key=lambda k: (votes[k], k))
    if best == "room" and all(
        s.kind in ANYWHERE for s in scene.subjects if wish_of(CATALOG[s.kind]) == "room"
    ):
        # A table is in any room.
        rooms = [k for k in votes if k != "room" and PLACES[known(k)].is_indoors]
        best = max(rooms, key=lambda k: votes[k]) if rooms else best
    is_dry = scene.weather not in FALLING
    if best in ("park", "city") and is_dry and any("office" in k.tags for k in kinds):
        return "office"
    return best


def ashore(scene: Scene, votes: Mapping[str, float], best: str) -> str:
    """Return a setting where those who live in water and those who do not can both be."""
    names = {s.kind for s in scene.subjects}
    if "underwater" in votes and "submarine" in names:
        best = "underwater"
    elif "underwater" in votes and any(k not in ("underwater", "sea") for k in votes):
        best = "beach" if best in ("underwater", "sea") else best
    if best == "meadow" and any(
        n in CATALOG and wish_of(CATALOG[n]) in ("underwater", "sea") for n in names
    ):
        best = "beach"  # who lives in the water sits on a rock by the sea
    if best in ("beach", "campsite") and "oasis" in names:
        best = "desert"  # Its palms and tents stand in the sand.
    if best == "forest" and "wave" in names:
        best = "sea"  # a bird lives in the wood, and a wave does not
    if best == "forest" and "hill" in names:
        best = "meadow"  # the trees stand on the hill
    if PLACES[known(best)].water is None and not PLACES[known(best)].is_indoors:
        held = {
            s.kind for r in scene.relations if r.name == "holding" if (s := scene.subject(r.object))
        }
        best = "lake" if "fishing rod" in held else best
    return best


def settled(scene: Scene, setting: str) -> str:
    """Return a setting in which ships float, the sun shines and small things lie on a table."""
    kinds = [CATALOG[s.kind] for s in scene.subjects if s.kind in CATALOG]
    if PLACES[setting].water is None and is_before_water(scene, kinds):
        setting = known("beach")  # A ship before a castle is on the water.
    if any(s.kind in ("moon", "sun") for s in scene.subjects) and PLACES[setting].is_indoors:
        setting = known("garden")
    if setting in WORKROOMS and all(is_set_down(CATALOG[s.kind]) for s in scene.subjects):
        setting = known("studio")  # It would lie on the floor.
    if setting == known("studio") and all(is_laid(CATALOG.get(s.kind)) for s in scene.subjects):
        setting = TABLE
    return setting


def is_laid(kind: Kind | None) -> bool:
    """Tell whether a thing looks well on the boards of a table."""
    return kind is not None and kind.category not in NOT_LAID and is_set_down(kind)


def is_wheeled(id_: str, scene: Scene) -> bool:
    """Tell whether it is a wheelchair, which goes wherever who sits in it goes."""
    subject = scene.subject(id_)
    return subject is not None and subject.kind == "wheelchair"


def is_before_water(scene: Scene, kinds: Sequence[Kind]) -> bool:
    """Tell whether a ship and something on land stand behind each other."""
    afloat = {k.name for k in kinds if k.category == "vehicles_water"}
    if not afloat or any(
        k.category.startswith("vehicles_") and k.name not in afloat for k in kinds
    ):
        return False
    pairs = [(r.subject, r.object) for r in scene.relations if r.name in ("behind", "in front of")]
    named = [{s.kind for s in scene.subjects if s.id in pair} for pair in pairs]
    return any(pair & afloat and pair - afloat for pair in named)


def is_earthbound(subject: Subject) -> bool:
    """Tell whether it is a beast that neither flies nor is said to be in the air."""
    kind = CATALOG.get(subject.kind)
    if kind is None or kind.stance != "ground" or subject.where == "sky":
        return False
    return kind.category.startswith("animals") and subject.variant not in ("flying", "jumping")


def is_landed(subject: Subject, scene: Scene) -> bool:
    """Tell whether somebody stands beside an aircraft."""
    others = {
        r.object if r.subject == subject.id else r.subject
        for r in scene.relations
        if subject.id in (r.subject, r.object) and r.name in ("in front of", "next to", "behind")
    }
    kind = CATALOG.get(subject.kind)
    return (kind is not None and kind.category == "vehicles_air") and any(
        s.id in others and s.kind in CATALOG and "human" in CATALOG[s.kind].tags
        for s in scene.subjects
    )
