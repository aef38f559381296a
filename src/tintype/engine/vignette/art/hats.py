"""Owns hats, helmets and crowns as things of their own: how large they are and their colours.

How each looks is drawn in `headgear`, so that it is the same on a head. Does not know heads.
"""

from collections.abc import Callable

from tintype.engine.vignette.art import headgear
from tintype.engine.vignette.art.kind import Kind, draws
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.person_head import FACE


def lone(
    name: str,
    shape: Callable[[Pen], None],
    edges: tuple[float, float, float, float],
    hat: str,
    trim: str,
    *,
    aliases: tuple[str, ...] = (),
    plural: str = "",
    worn: str = "worn",
    is_hollow: bool = False,
) -> Kind:
    """Return the object of a hat; `edges` are its left, top, right and bottom on a head.

    One that `is_hollow` shows its dark inside where a face would be.
    """
    left, top, right, bottom = edges
    width, height = right - left, bottom - top

    @draws(
        name,
        box=(width, height),
        height_m=round(height * 0.0052, 3),
        slots={"hat": hat, "trim": trim},
        recolour=("hat", "trim"),
        aliases=aliases,
        plural=plural,
        tags=("clothes", "hat"),
        shadow=(width * 0.08, width * 0.92),
        is_lit_at_night=name == "halo",
    )
    def plot(pen: Pen) -> None:
        with pen.moved(-left, -top):
            if is_hollow:
                pen.fill("hat.line", FACE)
            shape(pen)
        if worn == "worn_face":
            pen.anchor("worn_face", 12 - left, -1 - top, size=36)
        else:
            pen.anchor("worn", -2 - left, -31 - top, size=58)
        pen.anchor("grip", width * 0.5, height * 0.9)

    return plot


G = headgear
HAT = lone("hat", G.fedora, (-48, -51, 47, -9), "#7a5a40", "#3a2c26", aliases=("fedora",))
TOP_HAT = lone(
    "top hat",
    G.top_hat,
    (-45, -76, 44, -9),
    "#33323d",
    "#a63a3f",
    aliases=("tophat", "silk hat", "magician hat"),
)
CAP = lone(
    "cap",
    G.cap,
    (-33, -47, 53, -7),
    "#3f77b8",
    "#2c5788",
    aliases=("baseball cap", "baseball hat", "ball cap"),
)
BATH_CAP = lone(
    "bath cap",
    G.bath_cap,
    (-40, -63, 40, -3),
    "#7cc3e0",
    "#f4f7fa",
    aliases=("shower cap", "bathing cap", "swim cap", "swimming cap"),
)
BEANIE = lone(
    "beanie",
    G.beanie,
    (-35, -63, 34, -4),
    "#c8484f",
    "#f1ece0",
    aliases=("winter hat", "woolly hat", "bobble hat", "knit hat", "wool hat"),
)
STRAW_HAT = lone(
    "straw hat",
    G.straw_hat,
    (-57, -48, 55, -8),
    "#e3bf6e",
    "#b9483f",
    aliases=("sun hat", "sunhat"),
)
COWBOY_HAT = lone(
    "cowboy hat", G.cowboy_hat, (-56, -54, 57, -5), "#9a6a42", "#5a3a28", aliases=("stetson",)
)
WITCH_HAT = lone(
    "witch hat",
    G.witch_hat,
    (-55, -90, 54, -8),
    "#3c3450",
    "#8a4fa8",
    aliases=("witch's hat", "witches hat"),
)
WIZARD_HAT = lone(
    "wizard hat",
    G.wizard_hat,
    (-50, -104, 49, -8),
    "#3f4fa0",
    "#f2cc5c",
    aliases=("wizard's hat", "pointed hat"),
)
PARTY_HAT = lone(
    "party hat", G.party_hat, (-26, -83, 25, -16), "#e2557f", "#f4cf57", aliases=("birthday hat",)
)
SANTA_HAT = lone(
    "santa hat",
    G.santa_hat,
    (-53, -58, 36, -4),
    "#cf3438",
    "#f6f3ee",
    aliases=("christmas hat", "santa's hat", "santa cap"),
)
CHEF_HAT = lone(
    "chef hat",
    G.chef_hat,
    (-41, -80, 42, -9),
    "#f5f4f1",
    "#d9d6d0",
    aliases=("chef's hat", "toque", "cook's hat"),
)
POLICE_CAP = lone(
    "police cap",
    G.police_cap,
    (-39, -50, 46, -5),
    "#2f4272",
    "#232f52",
    aliases=("police hat",),
)
CAPTAIN_HAT = lone(
    "captain hat",
    G.captain_cap,
    (-39, -51, 46, -4),
    "#f4f3ef",
    "#27345c",
    aliases=("captain's hat", "captain's cap", "captain cap", "pilot cap"),
)
SAILOR_HAT = lone(
    "sailor hat",
    G.sailor_cap,
    (-46, -54, 36, 15),
    "#f4f3ef",
    "#2f4f96",
    aliases=("sailor cap", "sailor's hat"),
)
FIRE_HELMET = lone(
    "fire helmet",
    G.fire_helmet,
    (-55, -58, 44, 1),
    "#c9392f",
    "#f0c04a",
    aliases=("firefighter helmet", "fireman's helmet", "fire hat"),
)
HARD_HAT = lone(
    "hard hat",
    G.hard_hat,
    (-35, -53, 49, -4),
    "#f3bf3a",
    "#d9a32c",
    aliases=("safety helmet", "construction helmet", "hardhat"),
)
BICYCLE_HELMET = lone(
    "bicycle helmet",
    G.cycle_helmet,
    (-38, -52, 38, 30),
    "#3f8fd0",
    "#f4f4f4",
    aliases=("bike helmet", "cycling helmet"),
)
FOOTBALL_HELMET = lone(
    "football helmet", G.football_helmet, (-41, -47, 34, 32), "#c23b3b", "#f4f2ec", is_hollow=True
)
HELMET = lone(
    "helmet",
    G.knight_helmet,
    (-61, -73, 41, 39),
    "#b3bdc8",
    "#c23b46",
    aliases=("knight helmet", "knight's helmet"),
    is_hollow=True,
)
VIKING_HELMET = lone(
    "viking helmet",
    G.viking_helmet,
    (-53, -67, 53, -3),
    "#a3a9ad",
    "#b98a45",
    aliases=("horned helmet",),
)
CROWN = lone("crown", G.crown, (-38, -63, 39, -9), "#efb93c", "#d63b4a", aliases=("royal crown",))
TIARA = lone("tiara", G.tiara, (-21, -57, 28, -20), "#f2c95c", "#e2608f", aliases=("diadem",))
GRADUATION_CAP = lone(
    "graduation cap",
    G.graduate_cap,
    (-49, -56, 51, -4),
    "#343a56",
    "#f0c04a",
    aliases=("mortarboard", "graduation hat", "academic cap"),
)
PIRATE_HAT = lone(
    "pirate hat",
    G.pirate_hat,
    (-53, -65, 53, -8),
    "#33303c",
    "#e2b04a",
    aliases=("tricorn", "pirate's hat"),
)
BERET = lone("beret", G.beret, (-48, -54, 33, -10), "#b83a44", "#8a2a34")
DEERSTALKER = lone(
    "deerstalker",
    G.deerstalker,
    (-52, -53, 50, 0),
    "#a5825a",
    "#6f4f38",
    aliases=("detective hat", "deerstalker hat"),
)
HEADSCARF = lone(
    "headscarf",
    G.headscarf,
    (-41, -43, 36, 59),
    "#4f8f9a",
    "#35656e",
    plural="headscarves",
    aliases=("hijab", "shawl"),
    is_hollow=True,
)
TURBAN = lone("turban", G.turban, (-39, -57, 39, -9), "#d9853c", "#c83a4c")
FLOWER_CROWN = lone(
    "flower crown",
    G.flower_crown,
    (-38, -33, 37, -4),
    "#e66a8c",
    "#f4f0ea",
    aliases=("flower wreath", "wreath of flowers", "garland of flowers"),
)
JESTER_HAT = lone(
    "jester hat",
    G.jester_hat,
    (-58, -73, 58, -7),
    "#b83a5a",
    "#3f7fb5",
    aliases=("jester's hat", "fool's cap"),
)
SPACE_HELMET = lone(
    "space helmet",
    G.bubble,
    (-45, -54, 50, 42),
    "#eef1f5",
    "#e0653f",
    aliases=("astronaut helmet",),
)
GOGGLES = lone(
    "goggles",
    G.diving_mask,
    (-30, -13, 32, 9),
    "#3f7fb5",
    "#3a3f58",
    plural="pairs of goggles",
    aliases=("ski goggles", "swimming goggles", "diving mask"),
    worn="worn_face",
)
HALO = lone("halo", G.halo, (-31, -63, 29, -42), "#ffd75e", "#fff3c2", aliases=("haloes",))
ELF_HAT = lone("elf hat", G.elf_cap, (-42, -83, 36, -4), "#4f9a4a", "#d8443f", aliases=("elf cap",))


FUR_HAT = lone(
    "fur hat",
    G.ushanka,
    (-36, -54, 37, 26),
    "#7a5138",
    "#a98563",
    aliases=("ushanka", "trapper hat", "fur cap", "russian hat", "hat of fur"),
)
BEEKEEPER_HAT = lone(
    "beekeeper hat",
    G.bee_hat,
    (-52, -45, 52, 46),
    "#f2e6c4",
    "#5a5a62",
    aliases=("beekeeper's hat", "bee veil", "beekeeping hat"),
)
