"""Owns what a setting is given to draw on, and the strokes that many settings share.

Units: the picture's area is 1000 x 1000, whatever its ratio, so a hill of a given height looks
the same in a wide and in a tall picture. Does not know which subjects will stand there.
"""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.ground import standing_shadow
from tintype.engine.vignette.art.outline import Point, smooth
from tintype.engine.vignette.art.pen import Air, Grade, Group, Node, Pen, Swatch, Tone
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.light import Light
from tintype.engine.vignette.scene import Season, TimeOfDay, Weather

FURNITURE: Final = frozenset(
    (
        "armchair",
        "chair",
        "desk",
        "bookshelf",
        "floor lamp",
        "sofa",
        "campfire",
        "traffic cone",
        "slide",
        "swing",
        "bathtub",
        "bench",
        "book",
        "bottle",
        "box",
        "bucket",
        "cake",
        "coffee machine",
        "computer",
        "crate",
        "cup",
        "flask",
        "hammer",
        "microscope",
        "office chair",
        "passenger seat",
        "rowing boat",
        "sailboat",
        "tractor",
        "cherry tree",
        "apple tree",
        "rocking chair",
        "saw",
        "screwdriver",
        "sink",
        "suitcase",
        "teapot",
        "tire",
        "toolbox",
        "wrench",
        "lattice tower",
        "clock tower",
        "colosseum",
        "statue of liberty",
        "pagoda",
        "mosque",
        "temple",
        "suspension bridge",
        "triumphal arch",
        "cathedral",
        "castle",
        "windmill",
        "fishing boat",
        "taxi",
        "barrel",
        "fountain",
        "car",
        "bicycle",
        "fridge",
        "stove",
        "potted plant",
        "bed",
        "table",
        "isometric house",
        "isometric shop",
        "isometric tower block",
        "isometric bed",
        "isometric desk",
        "isometric table",
        "isometric chair",
        "isometric sofa",
        "isometric bookshelf",
        "isometric car",
        "bread",
        "palm tree",
        "croissant",
        "baguette",
        "pretzel",
        "cupcake",
    )
)
"""Objects that settings borrow from the catalog with `Stage.thing`."""


MIDDLE: Final = "middle"
"""The name in `Scene.without` of what a setting puts in its middle where no subject will stand."""


class Stage:
    """The empty picture: `back`, then `ground`, then the subjects, then `front`.

    Attributes:
        width: in units. height: in units. horizon: y of the horizon in units.
        named: kinds of the subjects; a setting does not draw what is there already.
        has_own_light: the sun or the moon is a subject.
        backdrop: draws what rises between the sky and the setting, if anything does.
        spectacles: what fills the whole sky, by name.
        opening: x, y, width and height of the first window of a room, written by the setting.
        meadow: between which nearnesses grass grows, where it does; written by the setting.
        has_path: a path or a brook lies in the middle of it; written by the setting.
    """

    def __init__(
        self,
        *,
        width: float,
        height: float,
        horizon: float,
        light: Light,
        season: Season,
        weather: Weather,
        detail: int,
        dice: Dice,
        background: str | None = None,
        named: frozenset[str] = frozenset(),
        backdrop: "Backdrop | None" = None,
        spectacles: tuple[str, ...] = (),
    ) -> None:
        self.width = width
        self.height = height
        self.horizon = horizon
        self.light = light
        self.season: Season = season
        self.weather: Weather = weather
        self.detail = detail
        self.dice = dice
        self.background = background
        self.named = named
        self.backdrop = backdrop
        self.spectacles = spectacles
        self.opening: tuple[float, float, float, float] | None = None
        self.meadow: tuple[float, float] | None = None
        self.has_path = False
        self.has_own_light = bool(named & {"sun", "moon", "earth", "saturn", "planet"})
        self.air = Air(
            is_night=light.is_night,
            season=season,
            is_snowy=self.is_white,
            is_wet=weather in ("rain", "storm", "after rain") and not self.is_blizzard,
            detail=detail,
        )
        self.back = Pen(dice=dice.child("back"), air=self.air)
        self.ground = Pen(dice=dice.child("ground"), air=self.air)
        self.front = Pen(dice=dice.child("front"), air=self.air)

    def resized(self, width: float, height: float) -> "Stage":
        """Return an empty stage of another extent in the same light."""
        return Stage(
            width=width,
            height=height,
            horizon=self.horizon * height / self.height,
            light=self.light,
            season=self.season,
            weather=self.weather,
            detail=self.detail,
            dice=self.dice,
            background=self.background,
            named=self.named,
            backdrop=self.backdrop,
            spectacles=self.spectacles,
        )

    @property
    def is_empty(self) -> bool:
        """No subject will stand here, so that the setting alone is what the picture shows."""
        return MIDDLE not in self.named

    @property
    def sun_at(self) -> tuple[float, float]:
        """Return where the sun or the moon stands: on the left, where the light comes from."""
        x = self.width * self.dice.child("sun").between(0.12, 0.34)
        return x, max(84.0, self.horizon * (1 - self.light.sun_height) * 0.98)

    @property
    def is_blizzard(self) -> bool:
        """A winter's storm brings snow, not rain."""
        return self.weather == "storm" and self.season == "winter"

    @property
    def is_fair(self) -> bool:
        """The sun or the moon is seen and casts shadows."""
        return self.weather in ("clear", "wind", "rainbow")

    @property
    def is_white(self) -> bool:
        """Snow lies on the ground."""
        return self.weather == "snow" or self.season == "winter"

    def grade(self, depth: float) -> Grade:
        """Return the light on things at `depth`, 0 near to 1 at the horizon."""
        return self.light.grade(depth)

    def y_at(self, nearness: float) -> float:
        """Return the y of the ground at `nearness`: 0 is the horizon, 1 the lower edge."""
        return self.horizon + (self.height - self.horizon) * nearness

    def ridge(
        self,
        pen: Pen,
        tone: Tone,
        y: float,
        swell: float,
        *,
        child: str,
        steps: int = 7,
        to: Tone | None = None,
        depth: float = 0.0,
        roundness: float = 1.0,
    ) -> list[Point]:
        """Fill everything below a rolling line at `y`; return the points of its crest."""
        dice = self.dice.child(child)
        w = self.width
        n = max(3, int(steps * w / 1000 + 0.5))
        crest: list[Point] = [
            (w * i / n, y + swell * dice.between(-1, 1), roundness) for i in range(-1, n + 2)
        ]
        points: list[Point] = [
            *crest,
            (w * 1.3, self.height * 1.1, 0),
            (-w * 0.3, self.height * 1.1, 0),
        ]
        with pen.group(child, grade=self.grade(depth)):
            outline = smooth(points)
            if to is None:
                pen.fill(tone, outline)
            else:
                pen.fill(tone, outline, to=to)
        if depth > 0.5:
            self.mist(pen, y + swell + 70, 130, 0.75 * depth)
        return crest

    def mist(self, pen: Pen, low: float, tall: float, amount: float) -> None:
        """Let far land sink into the haze: nothing at `low - tall`, `amount` of it at `low`."""
        haze = f"{self.light.haze}.raw"
        with pen.group("mist", matrix=(1.0, 0.0, 0.0, -1.0, 0.0, low)):
            pen.box(haze, 0, 0, self.width, tall, to=haze, alpha=amount, fade=0.0)

    def thing(
        self,
        pen: Pen,
        kind: str,
        x: float,
        y: float,
        height: float,
        *,
        depth: float,
        child: str,
        variant: str | None = None,
        tones: Mapping[str, str] | None = None,
    ) -> None:
        """Put an object into the setting: its foot at (x, y), `height` units tall.

        One that is a subject as well is left out. `tones` replace colours of its slots.
        """
        if kind not in FURNITURE:
            raise KeyError(f"`{kind}` is not listed as furniture.")
        if kind in self.named:
            return
        thing = CATALOG[kind]
        dice = self.dice.child(child)
        drawing = thing.draw(
            variant=variant,
            is_flipped=thing.faces != "front" and dice.chance(0.5),
            air=msgspec.structs.replace(self.air, detail=0),
            dice=dice,
            palette={slot: Swatch(colour=tone) for slot, tone in (tones or {}).items()},
        )
        s = height / thing.box[1]
        matrix = (s, 0.0, 0.0, s, x - thing.box[0] * s / 2, y - thing.ground * s)
        inner: list[Node] = [drawing.group, *([drawing.front] if drawing.front else [])]
        if depth < 0.1 and y > self.horizon and self.detail:
            inner.insert(0, standing_shadow(thing, 0.34))
        pen.add(Group(children=tuple(inner), matrix=matrix, grade=self.grade(depth)))


Draw: TypeAlias = Callable[[Stage], None]
Backdrop: TypeAlias = Callable[[Stage, Pen], None]


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A setting. Bands are fractions between the horizon (0) and the lower edge (1).

    `land` is where things stand, `water` where they float; None when there is neither.
    `is_indoors` means no weather and no sky inside; in a place that `is_weightless` things hover.
    One that `is_backdrop` shows nothing but its subjects, so they are large in it.
    At night a place that `has_lamps` is lit by them; in one that `has_street` it lies before a row
    of houses. `hour` and `season` are when it is if no time and no season are said.
    """

    name: str
    draw: Draw
    horizon: float = 0.58
    land: tuple[float, float] | None = (0.25, 0.9)
    water: tuple[float, float] | None = None
    is_indoors: bool = False
    is_weightless: bool = False
    is_backdrop: bool = False
    has_lamps: bool = False
    has_street: bool = False
    hour: TimeOfDay | None = None
    season: Season | None = None
    phrase: str = ""
    aliases: tuple[str, ...] = ()


def place(
    name: str,
    *,
    horizon: float = 0.58,
    land: tuple[float, float] | None = (0.25, 0.9),
    water: tuple[float, float] | None = None,
    is_indoors: bool = False,
    is_weightless: bool = False,
    is_backdrop: bool = False,
    has_lamps: bool | None = None,
    has_street: bool = False,
    hour: TimeOfDay | None = None,
    season: Season | None = None,
    phrase: str = "",
    aliases: tuple[str, ...] = (),
) -> Callable[[Draw], Place]:
    """Turn a function that draws on a stage into a `Place`. `phrase` is how it is said.

    A place indoors has lamps unless `has_lamps` says otherwise.
    """

    def build(draw: Draw) -> Place:
        return Place(
            name=name,
            draw=draw,
            horizon=horizon,
            land=land,
            water=water,
            is_indoors=is_indoors,
            is_weightless=is_weightless,
            is_backdrop=is_backdrop,
            has_lamps=is_indoors if has_lamps is None else has_lamps,
            has_street=has_street,
            hour=hour,
            season=season,
            phrase=phrase or f"in the {name}",
            aliases=aliases,
        )

    return build
