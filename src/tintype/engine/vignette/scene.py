"""Owns the scene: what a picture shows, in words of the domain, independent of seed and size.

A scene is a value: it travels as JSON inside the picture and is what an edit changes. Does not
know how words become a scene (parse), how it is said again (describe) or placed (compose).
"""

from typing import Final, Literal, TypeAlias

import msgspec

SizeWord: TypeAlias = Literal["tiny", "small", "normal", "large", "huge"]
FacingWord: TypeAlias = Literal["left", "right", "front"]
RelationName: TypeAlias = Literal[
    "on",
    "under",
    "behind",
    "in front of",
    "next to",
    "between",
    "inside",
    "above",
    "below",
    "left of",
    "right of",
    "holding",
    "wearing",
    "riding",
    "chasing",
    "looking at",
    "leaning on",
    "around",
    "hanging from",
    "climbing",
    "tied to",
    "leading",
    "pulling",
    "pushing",
    "attacking",
]
VERBS: Final[tuple[RelationName, ...]] = (
    "holding",
    "wearing",
    "riding",
    "chasing",
    "looking at",
    "leaning on",
    "hanging from",
    "climbing",
    "tied to",
    "leading",
    "pulling",
    "pushing",
    "attacking",
)
"""Relations that a verb says, not a preposition."""

ATTACHING: Final[tuple[RelationName, ...]] = ("on", "inside", "riding", "hanging from", "climbing")
"""Relations whose subject is carried by its object, so that it goes where that goes."""

CARRIED: Final[tuple[RelationName, ...]] = ("holding", "wearing")
"""Relations whose object is carried by its subject."""

Season: TypeAlias = Literal["spring", "summer", "autumn", "winter"]
TimeOfDay: TypeAlias = Literal["dawn", "morning", "day", "sunset", "dusk", "night"]
Weather: TypeAlias = Literal[
    "clear", "cloudy", "overcast", "rain", "storm", "snow", "fog", "wind", "rainbow", "after rain"
]
Framing: TypeAlias = Literal[
    "scene",
    "close-up",
    "wide shot",
    "portrait",
    "icon",
    "sticker",
    "logo",
    "pattern",
    "poster",
    "aerial",
    "low angle",
]
PLAIN_FRAMINGS: Final[tuple[Framing, ...]] = ("icon", "sticker", "logo", "pattern")
"""Those that show a subject without any setting."""
WhereWord: TypeAlias = Literal[
    "left",
    "right",
    "centre",
    "background",
    "foreground",
    "sky",
    "ground",
    "wall",
    "water",
    "top",
    "bottom",
]
"""A place in the picture itself, not in relation to another thing."""


class Pin(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a thing stood in a picture that is being edited: foot point and height, 0..1.

    `x` and `y` are fractions of width and height, `height` a fraction of the picture's height.
    What `is_aloft` throws no shadow on the ground; what `is_raised` stands before all, though its
    foot is higher up: a cat on a drawn sofa. `roll` names the piece's stream of chance if its
    number has changed since it was drawn first.
    """

    x: float
    y: float
    height: float
    is_flipped: bool = False
    is_aloft: bool = False
    is_raised: bool = False
    roll: str | None = None


class Seat(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a piece hangs on what carries it: its place in that thing's own box, and its scale.

    The place is that in the drawing that is not mirrored; what `is_flipped` looks the other way
    than its host's drawing asks for. `roll` is as in a pin.
    """

    x: float
    y: float
    scale: float
    is_flipped: bool = False
    roll: str | None = None


class Seats(msgspec.Struct, frozen=True, kw_only=True):
    """The seats of a subject's pieces. They hold while `of` does: who sits how on what."""

    of: str
    at: tuple[Seat, ...]


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A slot of a drawing that was given its own colour word: a house's red roof.

    A pattern may stand before the colour or instead of it: a `striped red` scarf.
    """

    slot: str
    colour: str


class Subject(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A thing, or several alike. `kind` is a name of the catalog, `word` what the prompt said.

    `colours` are colour words in the order of the slots they recolour. `attributes` are other
    words that the drawing may act on. `parts` recolour single slots, `where` is a place in the
    picture. `pins` holds one place per piece, or nothing; `seats` are those of what hangs on a
    single other thing.
    """

    id: str
    kind: str
    word: str | None = None
    count: int = 1
    colours: tuple[str, ...] = ()
    material: str | None = None
    pattern: str | None = None
    size: SizeWord = "normal"
    variant: str | None = None
    facing: FacingWord | None = None
    attributes: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    where: WhereWord | None = None
    lettering: str | None = None
    pins: tuple[Pin, ...] = ()
    seats: Seats | None = None

    @property
    def marks(self) -> tuple[Pin | Seat, ...]:
        """Where the pieces are, one for each: in the picture or on what carries them."""
        return self.pins or (self.seats.at if self.seats else ())

    def unplaced(self) -> "Subject":
        """Return the subject as if nobody had found a place for it yet."""
        return msgspec.structs.replace(self, pins=(), seats=None)


class Relation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`subject` stands in relation `name` to `object`; both are ids. `other` is for between."""

    subject: str
    name: RelationName
    object: str
    other: str | None = None


class Scene(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the picture shows. None means that nothing was said and compose chooses.

    `beyond` is a second setting that rises behind the first, or lies in it: a village before
    mountains, or with a river. `besides` is a third one, where one rises and one lies: a village
    with a river, before mountains. `effects` are those of a camera, by the names in `effects`.
    `unknown` are words that the lexicon does not know; they are told, never silently lost.
    `background` is a colour word for plain or abstract backgrounds, and for the walls of rooms;
    `ground` is one for the floor, the grass, the sand on which one stands.
    `horizon` is written by compose (a fraction of the height), so that a changed scene keeps it.
    `without` are kinds that the setting must not add by itself: a moon in the sky, a barn on the
    farm, `clouds` or `stars` in the sky, what would stand in the `middle`; compose decides on them
    once, an edit may add more.
    """

    subjects: tuple[Subject, ...] = ()
    relations: tuple[Relation, ...] = ()
    setting: str | None = None
    beyond: str | None = None
    besides: str | None = None
    season: Season | None = None
    time: TimeOfDay | None = None
    weather: Weather | None = None
    mood: str | None = None
    framing: Framing = "scene"
    style: str | None = None
    effects: tuple[str, ...] = ()
    background: str | None = None
    ground: str | None = None
    lettering: str | None = None
    unknown: tuple[str, ...] = ()
    horizon: float | None = None
    without: tuple[str, ...] | None = None

    def subject(self, id_: str) -> Subject | None:
        """Return the subject with this id."""
        return next((s for s in self.subjects if s.id == id_), None)

    @property
    def warnings(self) -> tuple[str, ...]:
        """One sentence for each thing that was asked for and is missing."""
        return tuple(
            f"`{word}` is not in the vocabulary and was not drawn." for word in self.unknown
        )


def encode(scene: Scene) -> str:
    """Write a scene as JSON; the same scene gives the same text."""
    return msgspec.json.encode(scene).decode()


def decode(text: str | bytes) -> Scene:
    """Read a scene that `encode` wrote.

    Raises:
        msgspec.ValidationError: the text is not a scene.
    """
    return msgspec.json.decode(text, type=Scene)
