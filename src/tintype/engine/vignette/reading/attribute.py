"""Owns phrases that describe what was named before: adjectives after a noun, garments.

`in a blue dress`, `two red and one blue`. Does not know verbs, nor how phrases are read from words.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.countenance import MOODS
from tintype.engine.vignette.art.food import TOPPINGS
from tintype.engine.vignette.art.person_dress import DYES
from tintype.engine.vignette.attaching.traits import BUILDINGS, is_family, is_figure
from tintype.engine.vignette.formation import formation_of
from tintype.engine.vignette.forms import singular, words
from tintype.engine.vignette.kinds import (
    OTHER_PARTS,
    OWN_PARTS,
    garment_of,
    has_part,
    is_animate,
    is_ingredient,
    slot_of,
)
from tintype.engine.vignette.lexicon.colours import RAINBOW
from tintype.engine.vignette.places.abstract import ABSTRACT
from tintype.engine.vignette.reading.abode import WINDOWS
from tintype.engine.vignette.reading.circumstance import SHAPED
from tintype.engine.vignette.reading.draft import Draft, dress, put_on, state
from tintype.engine.vignette.reading.grammar import Phrase, Roles
from tintype.engine.vignette.reading.joining import Joining
from tintype.engine.vignette.reading.links import Link, class_of
from tintype.engine.vignette.reading.manners import behave, is_human_way
from tintype.engine.vignette.reading.parting import part
from tintype.engine.vignette.reading.predicates import BRIMMING
from tintype.engine.vignette.reading.tokens import Lexeme
from tintype.engine.vignette.states import STACKED

PLACE_PARTS: Final = words(
    """windows lights streetlights houses buildings skyscrapers roofs rooftops waves sand trees
    grass water sky scenery walls floor ceiling shelves stars snow clouds puddles
    shops crowds window eaves doors doorways facades"""
)
"""What is seen in the settings where people name it."""

PLACE_OWN: Final[Mapping[str, str]] = {
    "greenhouse": "plants, flowers, pots, ferns, potted plants, green plants",
    "library": "books, bookshelves, shelves, old books, bookcases, bookshelf",
    "alley": "lanterns, flowers, flower pots, shutters, street lamps, lamps, laundry, cobblestones",
    "cafe": "plants, potted plants, hanging lamps, lamps, hanging plants, pendant lamps",
    "barn interior": "hay, straw, hay bales, bales of hay, beams, wooden beams",
    "church interior": "pews, candles, benches, columns, pillars, arches, altar",
    "castle hall": "torches, banners, columns, pillars, candles",
    "stage": "curtains, spotlights, curtain, spotlight, red curtains",
    "stadium": "floodlights, seats, spectators, stands, crowd, fans",
    "rooftop": "string lights",
    "gallery": "paintings, pictures, frames, artworks",
    "workshop": "tools",
    "corridor": "doors",
    "subway station": "train, trains, platform",
    "train station": "platform, tracks, rails, clock, station clock, clocks",
    "fairground": "stalls, tents, rides",
    "cemetery": "gravestones, tombstones, graves, headstones",
    "forest path": "trees, ferns",
    "avenue": "trees, benches",
    "skyline": "towers, skyscrapers",
    "neon street": "signs, neon signs, neon lights",
    "canal": "bridges, bridge, houses, canal houses, gables",
    "container port": "cranes, container cranes, containers, ships, shipping containers",
    "fishing harbour": "boats, fishing boats, nets, fishing nets, lobster pots",
    "cafe terrace": "tables, chairs, umbrellas, parasols, awning, awnings, cafe tables",
    "bazaar": "lamps, lanterns, carpets, rugs, spices, stalls, arches",
    "christmas market": "stalls, lights, huts, string lights, fairy lights, wooden stalls",
    "medieval town": "stalls, market stalls, timbered houses, cottages, banners, barrels",
    "village square": "trees, flowers, benches, blossoming trees",
    "steampunk workshop": "gears, cogs, cogwheels, pipes, gauges, brass pipes, steam pipes, steam",
    "ruined street": "plants, weeds, ruins, rubble, vines, wrecked cars, abandoned cars",
    "asian street": "lanterns, paper lanterns, red lanterns, temples",
    "mexican village": "church, bunting, houses",
    "wild west town": "saloon, saloons, wooden houses",
    "african village": "huts, mud huts, round huts",
    "viking village": "longhouses, longships, longship, ships, boats",
    "roman forum": "columns, temples, stalls, colonnades",
    "tuscany": "cypress trees, cypresses, cypress, villa, villas, hills, rolling hills",
    "wizard's study": "books, potions, candles, cauldron, spell books, bottles, shelves, scrolls",
    "hotel lobby": "chandelier, desk, armchairs, keys, plants, columns",
    "courtroom": "gavel, flags, bench, benches, columns",
    "market": "spices, fruit, fruits, vegetables, stalls, stands, lanterns, paper lanterns, lights",
    "moon base": "domes, dome, solar panels, glass domes",
    "glacier": "ice, crevasses, crevasse, blue ice",
    "new york": "taxis, yellow taxis, yellow cabs, skyscrapers",
    "beach dunes": "grass, dune grass, beach grass, marram grass, dunes, tall grass",
    "white village": "houses, white houses, domes, blue domes",
    "rice terraces": "palms, palm trees",
    "window seat": "curtains, drops, raindrops, white curtains, light curtains",
    **dict.fromkeys(WINDOWS, "curtains, curtain, drops, raindrops"),
    "classroom": "blackboard",
}
"""What single settings show where people name it."""

LADEN: Final = ("full of", "filled with", "loaded with", "piled with", "with", "selling")
"""Words between a stall and what is sold there."""
AMONG: Final = ("with", "between", "among", "above", "over", "past")
TOWERED: Final = ("future city", "neon street", "skyline", "city")
"""Settings that are towers, between which things are."""
ABOUT: Final = ("around it", "by it", "behind it", "before it", "under it", "above it")
"""Places of what is beside a thing and no part of it."""
CUT: Final = ("halves", "half", "slices", "wedges")
"""So a thing is called that lies in a dish, however many pieces there are."""

MIDDLE: Final = ("middle", "central", "centre", "center")
LOWEST: Final = ("bottom", "lowest", "lower")
SEAS: Final = ("waves", "huge waves", "big waves", "high waves", "crashing waves", "giant waves")
HUNG: Final = ("lantern", "wreath", "bell")
"""What is above the door of a house hangs on its wall."""
SIGNED: Final = "buildings_shops"
"""What is drawn with a sign above its door."""
BESIDE: Final = ("around", "next to", "in front of", "at", "by")
LIT: Final = ("lit", "glowing", "illuminated", "bright", "warm", "shining", "warmly lit")
LIT_WORDS: Final = frozenset({"light", "lights", "glow", "candlelight", "warm light"})


def is_each_coloured(words: Sequence[Lexeme]) -> bool:
    """Tell whether the last word says which of several: `three red`, `two lit`, `two small`."""
    if not words:
        return False
    s = words[-1].sense
    return bool(s.colour or s.state or s.size or s.pattern or s.material)


def is_ground(words: Sequence[Lexeme]) -> bool:
    """Tell whether adjectives are one colour and nothing else."""
    return len(words) <= 2 and bool(words[-1].sense.colour) and words[-1].sense.noun is None


class Describing(Joining):
    """A clause that takes descriptions of its things."""

    def __init__(self, quotes: Sequence[str]) -> None:
        super().__init__(quotes)
        self.roles = Roles(())

    def loose(self, p: Phrase, *, is_short_for_next: bool = False) -> None:
        """Take adjectives without a noun: `the cat is black`, `in red`, `two red and ...`.

        Of `two red and one blue ball` the first is short for what comes next.
        """
        words = [m for m in p.mods if m.sense.is_adjective or not m.is_known]
        is_part = p.count and not p.ordinal and not (p.count > 1 and is_short_for_next)
        if is_part and self.single_out(p, words):
            return
        if not words:
            if p.mods and self.link is not None and self.link.key != "with":
                self.link = None
                self.is_after_noun = bool(self.attach)
            return
        if self.is_negated:
            self.is_negated = False
            return
        if self.link is not None and self.link.key in ("in", "wearing", "with", "of"):
            targets = [d for d in self.link.subjects if d.kind]
            self.last = self.link if self.link.key == "with" else self.last
            if not targets:
                self.about.stray(words)
            self.link = None
        elif self.link is not None and self.link.key == "on" and p.is_bare and is_ground(words):
            # `on white`: that is the ground of the picture.
            self.about.backdrop(words[-1].sense.colour or "plain")
            self.link, self.is_after_noun = None, bool(self.attach)
            return
        elif not p.is_bare and not self.is_said and words[0].sense.colour:
            if any(m.sense.framing or m.sense.style for m in p.mods):
                self.about.stray(words)  # A blue logo of a whale: the whale is blue.
            elif any(m.sense.time or m.sense.weather or m.sense.season for m in p.mods):
                self.link = None  # A purple sunset sky has the colours of a sunset.
            else:
                self.ellipses.append(p)
            return
        elif self.is_said or self.is_after_noun or self.joiner:
            targets = self.actors(self.attach)
            if targets and all(d.is_place for d in targets):
                self.about.stray(words)
        else:
            self.about.stray(words)
            return
        if any(w.sense.state == "smoking" for w in words) and words[-1].text.endswith("chimney"):
            houses = [d for d in self.chain if d.kind and is_family(d.kind, ("buildings",))]
            targets = houses[:1] or targets  # A cottage on a hill with smoke from the chimney.
        if self.joiner and all(w.sense.state in MOODS for w in words):
            # In a list of tags, `smiling` is said of somebody, not of the trees before it.
            living = [d for d in self.making.drafts if d.kind and is_animate(d.kind)]
            targets = living[-1:] or targets
        if any(w.sense.state == "blooming" for w in words) and any(d.is_place for d in targets):
            self.about.season = self.about.season or "spring"
        if formation_of(w.sense.state or "" for w in words) and targets and self.is_strict:
            # Boys and girls in a circle stand in one.
            targets = [d for d in self.group if class_of(d) == class_of(targets[-1])] or targets
        if self.garbed and any(w.sense.state == "assorted" for w in words):
            # Girls with hats of different colours.
            self.varied.append((*self.garbed, RAINBOW))
            targets = [d for d in targets if d is not self.garbed[0]]
            self.garbed = None
        for draft in targets:
            # In a list of flavours `vanilla` is no colour.
            dish = draft.kind if self.joiner else None
            hues = [w for w in words if dish is None or not is_ingredient(dish, w.text)]
            dress(draft, hues, self.unknown)
        if words[-1].text.startswith("with ") and targets:
            self.last = Link(targets, "with")
        self.is_after_noun = bool(targets)
        self.is_list = self.is_list and not self.is_said
        self.joiner = ""

    def single_out(self, p: Phrase, words: Sequence[Lexeme]) -> bool:
        """Take `two red, one blue` or `one of them` after a plural: part some from the others."""
        if p.count > 1 and not (self.joiner and is_each_coloured(words)):
            return False
        if self.parted is not None and self.parted.count == p.count and self.joiner:
            dress(self.parted, words, self.unknown)
            self.attach, self.parted, self.joiner = [self.parted], None, ""
            self.parts = list(self.group) if words else []
            self.is_after_noun = True
            return True
        many = next((d for d in reversed(self.making.drafts) if d.kind and d.count > 1), None)
        spoken = (*self.group, *self.attach, *self.content)
        if self.link is not None or many is None or many not in spoken:
            return False
        if p.count >= many.count:
            return False
        one = many.copy()
        one.count, one.is_counted = p.count, True
        many.count -= p.count
        self.parted = many
        self.making.drafts.insert(self.making.drafts.index(many), one)
        self.ties.copy(many, one)
        dress(one, words, self.unknown)
        self.put_apart(one, many, p)
        self.apart.append((one, many))
        self.attach, self.content = [one], []
        self.group, self.is_strict = [*self.group, one], False
        self.is_after_noun, self.joiner, self.is_list = True, "", False
        return True

    def pick_out(self, rank: int) -> bool:
        """Take `the second one` of several: part it from those before and after it."""
        several = [d for d in reversed(self.making.drafts) if d.kind and d.count > 1]
        # Of four cats in hats it is the second cat.
        many = next((d for d in several if d.is_counted), several[0] if several else None)
        if many is None or rank > many.count or self.link is not None:
            return False
        drafts, one = self.making.drafts, many
        if rank > 1:
            part(self.making, self.ties, many, rank - 1)
        if many.count > 1:
            rest = part(self.making, self.ties, many, many.count - 1)
            drafts.remove(rest)
            drafts.insert(drafts.index(many) + 1, rest)
        self.attach, self.chain, self.group = [one], [one], [one]
        self.is_after_noun, self.joiner, self.is_list = True, "", False
        return True

    def put_apart(self, one: Draft, many: Draft, p: Phrase) -> None:
        """Put the one that is told apart where it is said to be: in the middle, on top, below."""
        if STACKED not in one.attributes:
            if one.count == 1 and many.count > 1 and any(m.text in MIDDLE for m in p.mods):
                self.ties.relate(one, "between", many)
            return
        for draft in (one, many):
            if draft.count == 1:
                draft.attributes.remove(STACKED)
        is_low = any(m.text in LOWEST for m in p.mods)
        lower, upper = (one, many) if is_low else (many, one)
        self.ties.relate(upper, "on", lower)

    def is_garment(self, p: Phrase) -> bool:
        """Take a garment that is part of the wearer's own drawing: `in a blue dress`."""
        link = self.link
        if link is None and self.joiner and self.last is not None:
            link = self.last
        if link is None and self.joiner == "comma" and p.is_bare and self.attach:
            link = Link(self.attach, "wearing")
        if p.head is None or link is None or link.key not in ("wearing", "with", "in", "of"):
            return False
        if self.joiner and self.told in ("elsewhere", "near"):
            return False  # Clothes on the floor are worn by nobody.
        colour = next((m.sense.colour for m in p.mods if m.sense.colour), None)
        pattern = next((m.sense.pattern for m in p.mods if m.sense.pattern), None)
        if pattern:
            colour = f"{pattern} {colour}" if colour else pattern
        is_any = False
        if self.is_negated and any(
            d.kind and garment_of(d.kind, p.head.text) for d in link.subjects
        ):
            self.is_negated, self.link, self.attach = False, None, list(link.subjects)
            return True
        for wearer in link.subjects:
            if wearer.kind and is_human_way(wearer.kind, link.key, None, p.head.text, ""):
                behave(wearer)
            garment = garment_of(wearer.kind, p.head.text) if wearer.kind else None
            hues = hues_of(p)
            own = slot_of(wearer.kind, p.head.text) if wearer.kind and hues else None
            if own and not garment and wearer.count > 1 and is_dressed(wearer):
                # Each snowman has a scarf of its own colour.
                self.varied.append((wearer, [own], hues))
                is_any = True
            if garment:
                put_on(wearer, garment, None if hues else colour)
                self.garbed = (wearer, DYES[garment])
                if hues and wearer.count > 1:
                    self.varied.append((wearer, DYES[garment], hues))
                is_any = True
        if is_any:
            self.last, self.link = link, None
            self.attach = list(link.subjects)
        return is_any

    def is_lit_window(self, p: Phrase, owners: Sequence[Draft]) -> bool:
        """Take `with lit windows` and `light in the windows`: it is evening, and somebody in."""
        if p.head is None or p.head.text not in ("window", "windows"):
            return False
        is_in = self.link is not None and self.link.key == "in" and p.det == "the"
        some = self.making.drafts if is_in else owners
        houses = [d for d in some if d.kind and is_family(d.kind, BUILDINGS)]
        if not houses:
            return False
        is_lit = any(m.text in LIT for m in p.mods) or LIT_WORDS.intersection(self.about.phrases)
        if not is_lit or p.count:
            return False
        self.about.time = self.about.time or "dusk"
        self.last, self.link, self.attach = self.link or self.last, None, houses
        return True

    def is_on_building(self, p: Phrase, text: str) -> bool:
        """Take `roses around the door`, whose door is the one of a house that was named."""
        link, noun = self.link, p.head.sense.noun if p.head else None
        if link is None or p.det != "the" or p.mods or (noun and self.making.is_said(noun)):
            return False
        is_own = link.key in ("on", "inside") and any(
            d.kind and is_family(d.kind, BUILDINGS) for d in link.subjects
        )
        is_by_it = link.key in BESIDE or link.key == "above" or is_own
        if not is_by_it or text not in OTHER_PARTS["buildings"]:
            return False
        houses = [
            d for d in self.making.drafts if d.kind and has_part(d.kind, text, is_thing=False)
        ]
        if not houses:
            return False
        growing = [d for d in link.subjects if d.kind and d not in houses]
        shop = houses[-1].kind
        if link.key == "above" and shop and shop.category == SIGNED:
            for draft in [d for d in growing if d.kind is CATALOG["sign"] and not d.colours]:
                self.making.forget(draft)
                growing.remove(draft)
        for draft in growing:
            self.ties.part(draft, houses[-1])
            is_hung = link.key == "above" and draft.kind and draft.kind.name in HUNG
            if is_hung and draft.size == "normal":
                draft.size = "small"
            self.ties.relate(draft, "hanging from" if is_hung else "in front of", houses[-1])
        self.link, self.attach, self.is_after_noun = None, growing or houses[-1:], True
        return True

    def is_ingredient(self, p: Phrase) -> bool:
        """Take what the dish before it is drawn with anyway: `with cheese and lettuce`."""
        link = self.link
        if link is None and self.joiner:
            link = self.last
        if p.head is None or link is None or link.key not in ("with", "and"):
            return False
        if self.is_set_apart(p):
            return False
        text, noun = p.head.text, p.head.sense.noun
        is_cut = noun is not None and text.endswith(CUT)
        if p.count and noun is not None and not is_cut:
            return False
        text = noun.kind.name if noun is not None and is_cut else text
        dishes = [d for d in link.subjects if d.kind and is_ingredient(d.kind, text)]
        for dish in dishes:
            if any(m.sense.state == "assorted" for m in p.mods):
                state(dish, "assorted")
            if dish.kind and dish.kind.name == "pizza" and singular(text) in TOPPINGS:
                state(dish, singular(text))
        if dishes:
            self.last, self.link, self.attach = link, None, list(link.subjects)
        return bool(dishes)

    def is_set_apart(self, p: Phrase) -> bool:
        """Tell whether a thing is said to be about another one: `with coins around it`."""
        after = self.roles.lexemes[p.end] if p.end < self.roles.count else None
        is_thing = p.head is not None and p.head.sense.noun is not None
        is_vessel = after is not None and after.text in BRIMMING  # A chest full of gold.
        return is_thing and after is not None and (is_vessel or after.sense.body in ABOUT)

    def is_part_of_place(self, p: Phrase) -> bool:
        """Take what a setting has anyway: a village `with glowing windows`."""
        link = self.link or (self.last if self.joiner else None)
        if link is None or p.head is None or p.count:
            return False
        tower = p.head.sense.noun
        is_tower = tower is not None and tower.is_plural and tower.kind.name == "skyscraper"
        if is_tower and link.key in AMONG and self.about.setting in TOWERED:
            self.link, self.is_after_noun = None, True
            return True
        if link.key != "with":
            return False
        if p.head.text in SEAS and any(
            d.kind and d.kind.category.startswith("vehicles_water") for d in self.making.drafts
        ):
            # High waves are the sea's own.
            is_high = p.head.text != "waves" or any(m.sense.size for m in p.mods)
            self.about.weather = self.about.weather or ("storm" if is_high else None)
            self.link, self.is_after_noun = None, bool(self.attach)
            return True
        following = self.roles.lexemes[p.end].text if p.end < self.roles.count else ""
        is_stall = tower is not None and tower.kind.name == "market stall"
        hosts = [d.kind.name for d in link.subjects if d.kind is not None]
        if (is_stall and following in LADEN) or "market stall" in hosts:
            return False  # What is on stalls is to be seen.
        is_abstract = self.about.setting in ABSTRACT and p.head.text in SHAPED
        own = PLACE_OWN.get(self.about.setting or "", "").split(", ")
        is_own = is_abstract or p.head.text in PLACE_PARTS or p.head.text in own
        hued = any(m.sense.colour for m in p.mods) and p.head.text in ("train", "trains", "clock")
        is_written = p.head.text == "blackboard" and bool(self.quotes)
        # What only this setting has is its own, whoever was named last.
        is_own = is_own and (p.head.text in own or all(d.is_place for d in link.subjects))
        is_own = is_own and not (hued or is_written)
        if is_abstract and is_own:
            self.about.tint(p)
        if is_own:
            self.about.paint(p)
        is_plain = not any(m.sense.colour for m in p.mods)
        if p.head.text in own and not link.subjects and is_plain:
            self.link, self.is_after_noun = None, False
            return True
        if is_own and link.subjects:
            self.last, self.link, self.attach = link, None, list(link.subjects)
            return True
        return False

    def is_in_part(self, p: Phrase) -> bool:
        """Take `with a dog in the basket` for the basket of the bicycle that was named."""
        link = self.link
        if link is None or link.key not in ("in", "inside") or p.head is None or p.det != "the":
            return False
        text = p.head.text
        whole = next(
            (d for d in self.chain if d.kind and text in OWN_PARTS.get(d.kind.name, ())), None
        )
        if p.mods or whole is None or whole in link.subjects:
            return False
        for draft in link.subjects:
            self.ties.part(draft, whole)
            self.ties.relate(draft, "inside", whole)
        self.link, self.attach, self.is_after_noun = None, list(link.subjects), True
        return True


def hues_of(p: Phrase) -> Sequence[str]:
    """Return the colours of what several have, each in one of its own; nothing if all are alike."""
    said = [m.sense.colour for m in p.mods if m.sense.colour]
    if len(said) > 1 and p.is_joined:
        return said
    is_assorted = p.is_assorted or any(m.sense.state == "assorted" for m in p.mods)
    return RAINBOW if is_assorted and not said else ()


def is_dressed(draft: Draft) -> bool:
    """Tell whether a thing may have something on: it lives, or looks as if it did."""
    return draft.kind is not None and (is_animate(draft.kind) or is_figure(draft.kind))
