"""Owns phrases that say more than a thing: of what there is, which of them, what it is not.

Takes them before they become things; `parse` walks over the words. Does not know verbs.
"""

from collections.abc import Sequence
from typing import Final, cast

from tintype.engine.vignette.art.pen import LACKING
from tintype.engine.vignette.attaching.traits import BUILDINGS, FLORA, WINDOWED, is_family
from tintype.engine.vignette.kinds import is_animate, is_human, slot_of, takes_lettering
from tintype.engine.vignette.owning import is_bared, own_part, worn_part
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.reading.attribute import LIT_WORDS
from tintype.engine.vignette.reading.draft import Draft, state
from tintype.engine.vignette.reading.entry import has_pane
from tintype.engine.vignette.reading.grammar import Phrase
from tintype.engine.vignette.reading.links import Link
from tintype.engine.vignette.reading.parts import BEARDS, Parts, is_part_of_body, worn_as
from tintype.engine.vignette.reading.predicates import BRIMMING
from tintype.engine.vignette.reading.shapes import dwell, reshape
from tintype.engine.vignette.reading.tokens import Lexeme, lexemes_of
from tintype.engine.vignette.scene import Weather
from tintype.engine.vignette.states import AT_PART, PARTS

FACES: Final = ("screen", "display", "label", "front", "side", "cover", "page")

MEMORY: Final = 6
"""So many things back is looked for the whole that a part belongs to."""
ARMED: Final = ("armchair", "sofa", "bench", "throne", "rocking chair")
DECKS: Final = ("bow", "stern", "deck", "prow", "mast", "railing", "gunwale")
ARMS: Final = ("armrest", "arm", "backrest", "cushions")
"""Parts of boats and seats that things are on."""
ROOFS: Final = ("roof", "rooftop", "top", "hood", "bonnet")

PLACING: Final = ("on", "in", "under", "behind", "in front of", "next to", "above", "inside")

WILDFLOWERS: Final = ("wildflowers", "wild flowers", "blossoms", "blooms")

GLASSWARE: Final = ("tray", "shelf", "cabinet", "counter")
"""What has glasses for drinking on it."""

ADULTS: Final = ("adult", "adults", "parent", "mother", "father", "grown-up")

YOUNG: Final = ("baby", "babies", "young one", "calf", "cub", "foal", "kitten", "puppy", "child")

OUTSIDE: Final = ("outside", "outdoors")

LENS: Final = frozenset({"photo", "photograph", "cinematic", "85mm", "50mm", "35mm", "shot"})
"""Words of those who describe a photograph."""
FLAVOURED: Final = ("ice cream", "milkshake", "cupcake", "doughnut", "donut", "popsicle", "cake")
FLAVOURS: Final = {
    "strawberry": "pink",
    "chocolate": "brown",
    "vanilla": "cream",
    "lemon": "yellow",
    "mint": "mint",
    "pistachio": "light green",
    "blueberry": "purple",
    "mango": "orange",
}
"""What sweet things taste of, and the colour that they have then."""
FESTIVALS: Final = ("festival", "festivals", "fair", "exhibition")

SHOWN: Final = 6


class Phrasing(Parts):
    """Takes phrases by what was read before them.

    `spoken` is the last noun, `possession` the last of what somebody has, `elders` are beasts
    whose ages are told.
    """

    def __init__(self, quotes: Sequence[str]) -> None:
        super().__init__(quotes)
        self.elders: list[Draft] = []
        self.spoken: Lexeme | None = None
        self.possession: Lexeme | None = None

    def regain(self, i: int) -> None:
        """Let `on a teacher's desk` be said of the desk: the owner only had the preposition."""
        last, owner = self.last, self.owner
        if last is None or owner is None or not last.subjects or last.key not in PLACING:
            return
        p = self.roles.phrase(i + 1)
        noun = p.head.sense.noun if p.head else None
        if noun is None or (p.head and is_part_of_body(owner, p.head.text)):
            return
        for subject in last.subjects:
            self.ties.part(subject, owner)
        self.link, self.is_after_noun = Link(last.subjects, last.key), False

    def celebrate(self, p: Phrase) -> None:
        """Take `a hot air balloon festival`: there are many of what it is held for."""
        shown = [m for m in p.mods if m.sense.noun and not m.sense.is_adjective]
        if p.head is not None and p.head.text in FESTIVALS and shown:
            many = Phrase(p.start, p.start)
            many.head, many.count = shown[-1], SHOWN
            self.join(self.making.things(many, ""))

    def is_growth(self, i: int) -> bool:
        """Tell whether flowers or trees of an unsaid number follow: `a meadow with wildflowers`."""
        p = self.roles.phrase(i)
        noun = p.head.sense.noun if p.head else None
        return noun is not None and noun.is_plural and not p.count and is_family(noun.kind, FLORA)

    def is_peopled(self, p: Phrase) -> bool:
        """Tell whether people, animals or trains are named as what a place has: `with a barber`."""
        if self.making.drafts or self.roles.lexemes[p.end].text in BRIMMING:
            return False
        noun = (head := self.roles.phrase(p.end + 1).head) and head.sense.noun
        kind = noun.kind if noun else None
        return kind is not None and (is_animate(kind) or kind.category == "vehicles_rail")

    def is_given(self, i: int) -> bool:
        """Tell whether somebody and then a thing follow a verb: `giving a child a balloon`."""
        p = self.roles.phrase(i)
        noun = p.head.sense.noun if p.head else None
        is_next = self.roles.role(p.end) in "DC" or self.roles.starts_bare(p.end)
        return noun is not None and is_animate(noun.kind) and is_next

    def is_on_tray(self) -> bool:
        """Tell whether glasses that are named next are for drinking: on a tray, on a shelf."""
        last = self.chain[-1] if self.chain else None
        is_host = last is not None and last.kind is not None and last.kind.name in GLASSWARE
        return is_host and self.link is not None and self.link.key in ("with", "of")

    def tell_gender(self, owner: str) -> None:
        """Let `her plane` tell that the pilot is a woman."""
        first = owner.partition(" ")[0]
        gender = {"her": "female", "his": "male"}.get(first)
        people = [d for d in self.making.drafts if d.kind and is_human(d.kind)]
        last = people[-1] if people else None
        if gender is None or last is None or last.kind is None or last.count > 1:
            return
        if last.kind.category != "people" and not {"female", "male"} & {*last.attributes}:
            last.attributes.append(gender)

    def recall(self, p: Phrase) -> None:
        """Let `a red one` and `three blue ones` be further things of the kind named before.

        After a comma they may be some of several: `four eggs, a brown one and three white ones`.
        """
        spoken, head = self.spoken, p.head
        following = self.roles.lexemes[p.end].text if p.end < self.roles.count else ""
        last = self.roles.lexemes[p.end - 1].text
        is_one = p.det == "a" and following == "one"
        if head is None:
            is_one = bool(p.mods) and last == "one" and p.det != "the" and p.end - p.start > 2
        is_ones = head is not None and head.text in ("ones", "little one") and bool(spoken)
        if is_ones and head is not None and head.text == "little one":
            noun = spoken.sense.noun if spoken else None
            is_ones = not p.is_own and noun is not None and not is_human(noun.kind)
        if spoken is None or not (is_one or is_ones):
            if head is not None and head.sense.noun is not None:
                self.spoken = head
                if not is_animate(head.sense.noun.kind):
                    self.possession = head
            return
        noun = spoken.sense.noun
        is_had = self.link is not None and self.link.key in ("with", "holding", "wearing", "in")
        if is_had and self.possession and noun and is_animate(noun.kind):
            spoken = self.possession  # A boy with a green one: a balloon like the girl's.
        if is_one and head is not None:
            p.mods.append(head)
            p.end += 1
        elif head is not None and head.text == "little one":
            p.mods += lexemes_of("little")
        p.head = None if self.is_some(p) else spoken

    def is_some(self, p: Phrase) -> bool:
        """Tell whether ones that are counted are part of several that were named before."""
        many = self.parted or (self.attach[-1] if self.attach else None)
        if many is None or many.colours or many.material or many.variant:
            return False
        return bool(self.joiner == "comma" or self.parted) and many.count >= p.count

    def is_wild_growth(self, p: Phrase) -> bool:
        """Take wildflowers, which stand in a meadow everywhere and are none by themselves."""
        link = self.link
        if p.head is None or p.head.text not in WILDFLOWERS or link is None or p.count:
            return False
        if link.key not in ("with", "of") or not link.subjects or self.is_negated:
            return False
        if not all(d.is_place for d in link.subjects) or not self.about.settle("wildflower meadow"):
            return False
        self.attach, self.link, self.is_after_noun = list(link.subjects), None, True
        return True

    def is_water_below(self, p: Phrase) -> bool:
        """Take `over the water`: fog or a bird is there above a lake, and not above a glass."""
        link = self.link
        if p.head is None or p.head.text != "water" or link is None or link.key != "above":
            return False
        self.about.suggest("lake")
        self.attach, self.link, self.is_after_noun = list(link.subjects), None, True
        return True

    def is_night_sky(self, p: Phrase, link: Link) -> bool:
        """Tell whether stars are those of the sky: one looks at them, or the sky is said to be."""
        if p.count or any(m.sense.colour or m.sense.size for m in p.mods):
            return False
        return link.key in ("looking at", "under", "below") or (
            link.key in ("with", "of") and all(d.is_place for d in link.subjects)
        )

    def takes_colours(self, p: Phrase) -> bool:
        """Take `, red, blue and yellow` after several things: each has a colour of its own."""
        many = self.attach[-1] if self.attach else None
        is_in = self.link is not None and self.link.key == "in"  # Three cups in red and blue.
        is_open = is_in or (bool(self.joiner) and self.link is None)
        if not (is_open and p.is_bare and many and many.kind) or many.count < 2:
            return False
        hues: list[str] = []
        i = p.start
        while i < self.roles.count and self.roles.role(i) in "An&,":
            if self.roles.role(i) in "An":
                colour = self.roles.lexemes[i].sense.colour
                if not colour:
                    return False
                hues.append(colour)
            i += 1
        if not 1 < len(hues) <= many.count or self.roles.role(i) in "NPU":
            return False
        p.end = i
        parted = self.part_by_colour(many, hues)
        self.link = None
        self.group = [d for d in self.group if d is not many] + parted
        self.attach, self.parts = parted, parted
        self.is_after_noun, self.joiner, self.is_list = True, "", False
        return True

    def takes_age(self, p: Phrase) -> bool:
        """Take `an adult and a baby` after two giraffes: they are giraffes."""
        text = p.head.text if p.head else ""
        many = self.elders[-1] if self.elders else self.attach[-1] if self.attach else None
        is_old = text in ADULTS
        if not (is_old or text in YOUNG) or not self.joiner or self.link or many is None:
            return False
        if not self.elders and self.joiner != "comma":
            return False  # Two cats and a baby.
        is_beast = many.kind and is_animate(many.kind) and not is_human(many.kind)
        if not is_beast or (many.count < 2 and not self.elders) or p.mods:
            return False
        if not self.elders:
            self.elders = [many]
        if not is_old:
            young = many.copy()
            young.size, young.count, young.is_counted = "small", max(1, p.count), True
            many.count = max(1, many.count - young.count)
            drafts = self.making.drafts
            drafts.insert(drafts.index(many) + 1, young)
            self.ties.copy(many, young)
        self.attach, self.is_after_noun, self.joiner = [many], True, ""
        return True

    def is_haze(self, p: Phrase) -> bool:
        """Tell whether smoke is what hangs in the air of a photograph: `spotlight, smoke, 85mm`."""
        is_loose = p.is_bare and self.joiner == "comma" and bool(self.making.drafts)
        return is_loose and any(w.rpartition(" ")[2] in LENS for w in self.about.said)

    def take_flavour(self, p: Phrase) -> None:
        """Let `one strawberry` after two ice cream cones be the colour of one of them."""
        many = self.parted or (self.attach[-1] if self.attach else None)
        text = p.head.text if p.head else ""
        is_sweet = many is not None and many.kind is not None and many.kind.name in FLAVOURED
        if is_sweet and text in FLAVOURS and self.joiner and p.count:
            p.mods.append(lexemes_of(FLAVOURS[text])[0])
            p.head = None

    def is_colour_of_some(self, p: Phrase) -> bool:
        """Tell whether `two orange` after `five fish:` are fish, and `orange on blue` is a hue."""
        sense = p.head.sense if p.head else None
        if sense is None or not (sense.colour and sense.noun and self.joiner):
            return False
        if not p.count:
            return p.is_bare and not p.mods and self.is_on_ground(p.end)
        many = self.parted or next((d for d in self.group if d.kind and d.count > p.count), None)
        return many is not None and not sense.noun.is_plural and many.kind is not sense.noun.kind

    def is_on_ground(self, i: int) -> bool:
        """Tell whether `on dark blue` follows, without a thing: the ground of a picture."""
        if i >= self.roles.count or self.roles.lexemes[i].text != "on":
            return False
        ground = self.roles.phrase(i + 1)
        return ground.head is None and any(m.sense.colour for m in ground.mods)

    def is_short(self, p: Phrase) -> bool:
        """Tell whether the next number and colour bring the noun: `two red and one blue ball`."""
        i = p.end
        while i < self.roles.count and self.roles.role(i) in "&,":
            i += 1
        if self.roles.role(i) != "C":
            return False
        following = self.roles.phrase(i)
        head = following.head
        return bool(head and head.text != "ones") and any(m.sense.colour for m in following.mods)

    def is_top_of(self, p: Phrase) -> bool:
        """Take `on the roof` for the roof of the house or the car that was named."""
        link = self.link
        if link is None or link.key not in ("on", "atop") or p.head is None or p.det != "the":
            return False
        if p.head.text in FACES and any(
            d.kind and takes_lettering(d.kind.name) for d in self.chain
        ):
            # What is on the screen of a laptop is on the laptop.
            self.link, self.is_after_noun = None, True
            return True
        if p.end < self.roles.count and self.is_of(p.end):
            return False
        hosts = self.wholes_of(p.head.text)
        hosts = [d for d in hosts if d not in link.subjects]
        if not hosts:
            return False
        self.link, self.is_after_noun = None, True
        for draft in link.subjects:
            if p.head.text in PARTS:
                state(draft, f"{AT_PART}{p.head.text}")
            self.ties.reverse(draft, "on", hosts[-1])
            draft.variant = None if draft.variant == "flying" else draft.variant
        return True

    def wholes_of(self, part: str) -> list[Draft]:
        """Return what was named that has such a part for things to be on."""
        drafts = [d for d in self.making.drafts[-MEMORY:] if d.kind]
        if part in DECKS:
            return [d for d in drafts if d.kind and d.kind.category.startswith("vehicles_water")]
        if part in ARMS:
            return [d for d in drafts if d.kind and d.kind.name in ARMED]
        chain = self.chain if part in ROOFS else ()
        houses = [d for d in chain if d.kind and is_family(d.kind, WINDOWED)]
        if not houses and part in ("roof", "roofs", "rooftop"):
            houses = [d for d in drafts if d.kind and is_family(d.kind, BUILDINGS)]
        return houses

    def is_under_part(self, p: Phrase) -> bool:
        """Take `under the awning` for the awning of the shop or the stall that was named."""
        link = self.link
        if link is None or link.key not in ("under", "below") or p.head is None or p.mods:
            return False
        if p.head.text not in ("awning", "canopy", "porch") or p.det != "the":
            return False
        shops = [d for d in self.making.drafts if d.kind and is_family(d.kind, BUILDINGS)]
        if not shops:
            return False
        for draft in link.subjects:
            self.ties.reverse(draft, "in front of", shops[-1])
        self.link, self.is_after_noun = None, True
        return True

    def is_weather_outside(self, p: Phrase) -> bool:
        """Take `and snow outside`."""
        weather = p.head.sense.weather if p.head else None
        if weather is None or p.end >= self.roles.count or self.is_negated:
            return False
        if self.roles.lexemes[p.end].text not in OUTSIDE:
            return False
        self.about.weather = self.about.weather or cast("Weather", weather)
        self.link, self.joiner = None, ""
        return True

    def is_window_of_room(self, p: Phrase) -> bool:
        """Take `outside the window` for the window that the room has."""
        link, place = self.link, PLACES.get(self.about.setting or "")
        if link is None or link.key != "past" or p.head is None or p.det not in ("the", ""):
            return False
        is_own = any(d.kind and is_family(d.kind, WINDOWED) for d in self.making.drafts)
        is_own = is_own or (place is not None and place.is_indoors and p.det == "the")
        if p.head.text not in ("window", "windows") or not is_own or self.deed:
            return False
        self.link, self.is_after_noun = None, bool(self.attach)
        return True

    def is_in_window(self, p: Phrase) -> bool:
        """Take `and a cat in the window` for a window of the house or the shop that was named."""
        link = self.link
        if link is None or link.key not in ("in", "inside", "at", "behind") or p.head is None:
            return False
        if p.head.text not in ("window", "shop window", "windows") or p.det != "the" or p.count:
            return False
        hosts = [d for d in self.making.drafts if d.kind and has_pane(d.kind)]
        if not hosts or not link.subjects:
            return False
        if LIT_WORDS.intersection(self.about.phrases):
            self.about.time = self.about.time or "dusk"
        for draft in (d for d in link.subjects if d not in hosts):
            self.ties.part(draft, hosts[-1])
            self.ties.note([(draft, "inside", hosts[-1])])
        self.link, self.is_after_noun = None, True
        return True

    def is_of(self, i: int) -> bool:
        """Tell whether the lexeme at `i` is `of`."""
        return self.roles.lexemes[i].sense.mark == "of"

    def is_lacking(self, p: Phrase) -> bool:
        """Take `without a hat` of those whose drawing has one."""
        owners = self.link.subjects if self.link is not None else self.attach
        if not self.is_negated or p.head is None:
            return False
        found = [(d, part) for d in owners if d.kind and (part := own_part(d.kind, p.head.text))]
        for draft, part in found:
            state(draft, f"{LACKING}{part}")
        bared = [d for d in owners if d.kind and is_bared(d.kind, p.head.text)]
        for draft in bared:
            draft.variant = "bare"
        if found or bared:
            self.go_on_denying(p)
        return bool(found or bared)

    def is_own_wear(self, p: Phrase) -> bool:
        """Take what somebody's drawing wears anyway: a doctor with a red stethoscope."""
        link = self.link
        last = self.last
        if link is None and self.joiner and last is not None and last.key == "with":
            is_beast = all(d.kind and not is_human(d.kind) for d in last.subjects)
            link = last if is_beast else None  # With black ears and a black tail.
        if link is None or p.head is None or link.key not in ("with", "wearing", "in"):
            return False
        if p.count > 1 or self.is_negated or not link.subjects:
            return False
        is_worn = link.key != "with"
        if is_worn and any(d.kind and not is_human(d.kind) for d in link.subjects):
            return False
        found = [worn_part(d.kind, p.head.text) if d.kind else None for d in link.subjects]
        is_slot = any(
            d.kind and slot_of(d.kind, p.head.text) and not self.making.is_worn_word(d.kind, p.head)
            for d in link.subjects
        )
        if not all(found) or is_slot:
            return False
        hue = next((m.sense.colour for m in p.mods if m.sense.colour), None)
        for draft, part in zip(link.subjects, found, strict=True):
            if hue and part:
                draft.parts[part] = hue
            if p.head.text == "beard" and (worn := worn_as(p, "beard")) != BEARDS["beard"]:
                draft.attributes.append(worn)
        self.last, self.link, self.attach = link, None, list(link.subjects)
        return True

    def deny(self, p: Phrase) -> None:
        """Take a thing that is not wanted: forget it if it was there."""
        if p.head is not None and p.head.sense.noun is not None:
            self.making.remove(p.head.sense.noun)
        self.go_on_denying(p)

    def go_on_denying(self, p: Phrase) -> None:
        """End what is not wanted, or go on with it: without a hat or a coat."""
        self.link, self.joiner = None, ""
        self.is_after_noun = False
        i = p.end
        role = self.roles.role(i)
        text = self.roles.lexemes[i].text if i < self.roles.count else ""
        is_next = role == "&" or (role == "," and p.is_bare and self.roles.role(i + 1) in "NU")
        self.is_negated = is_next and text != "while"
        if not self.is_negated:
            self.is_after_noun = bool(self.attach)

    def liken(self, p: Phrase) -> None:
        """Take `dressed as a wizard`: what a wizard wears; other likenesses are not drawn."""
        link, self.link = self.link, None
        for draft in link.subjects if link else []:
            model = p.head.sense.noun if p.head else None
            if model is not None and dwell(draft, model.kind):
                self.about.suggest("meadow")
                continue
            if model is not None and reshape(draft, model.kind):
                continue
            if draft.kind and not is_animate(draft.kind):
                # On a chair in a costume: who sits there has it on.
                living = [d for d in self.making.drafts if d.kind and is_animate(d.kind)]
                draft = living[-1] if living else draft
            hat = self.making.costume(p, draft)
            if hat is not None:
                self.ties.relate(draft, "wearing", hat)
            elif p.head is not None and (draft.wearing or (model and draft.kind is model.kind)):
                continue
            elif p.head is not None:
                self.miss(p.head.text)
        self.is_after_noun = True

    def letter(self, letters: str) -> None:
        """Letter quoted text on the nearest thing that carries letters, or keep it for later."""
        near = [*reversed(self.chain), *reversed(self.group)]
        if self.quote_mode == "title":
            self.about.title(letters)
        elif not self.hang_letters(letters, near):
            self.waiting.append(letters)
        self.quote_mode = ""
        self.is_after_noun = bool(self.attach)

    def miss(self, word: str) -> None:
        """Note a word that nothing knows."""
        self.unknown.append(word)
