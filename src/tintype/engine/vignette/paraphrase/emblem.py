"""Owns what a logo shows for a trade: a bakery has a croissant, unless something else is named.

Nobody who asks for the logo of a coffee shop wants its house in it. Works on words, and on the
things of a logo that was asked for in another language; does not know how logos are framed.
"""

import re
from collections.abc import Mapping
from typing import Final

import msgspec

from tintype.engine.vignette.lexicon.index import SINGLES
from tintype.engine.vignette.lexicon.shops import TRADES
from tintype.engine.vignette.paraphrase.rule import Heard, by_sentence
from tintype.engine.vignette.scene import Relation, Subject

_TRADES: Final = """
a croissant: bakery, patisserie, boulangerie, bread shop
a coffee cup: coffee shop, cafe, caf\u00e9, coffee house, coffee bar, coffee roaster,
    coffee roastery, coffee brand, coffee company
a teapot: tea house, tea room, tea brand
scissors: barber, hair salon, hairdresser, hair stylist, tailor
an open book: bookshop, bookstore, book shop, book store, library, publisher, publishing house,
    book club
a flower: florist, flower shop, florist shop, flower store
a dumbbell: gym, fitness studio, fitness club, fitness center, fitness centre, personal trainer
a lotus: yoga studio, yoga school, spa, wellness center, wellness centre, meditation app
scales: law firm, lawyer, attorney, law office, solicitor
a tooth: dentist, dental clinic, dental practice, dental office, orthodontist
a pizza: pizzeria, pizza place, pizza restaurant, pizza shop
a taco: taco truck, taco stand
sushi: sushi place
an ice cream cone: ice cream shop, ice cream parlour, ice cream parlor, gelateria
a cupcake: cake shop, confectioner
a beer mug: brewery, brewpub, craft brewery, pub, beer garden
grapes: winery, vineyard, wine bar, wine shop
a paw print: vet, veterinary clinic, pet shop, pet store, animal shelter, dog groomer,
    animal clinic, pet grooming salon, dog walker
a musical note: music school, record label, record store, music shop, choir
a camera: photographer, photo studio, photography studio, photography business
a wrench: garage, car repair shop, auto repair shop, mechanic, plumber, plumbing company,
    car workshop
a hard hat: construction company, builder, building company
a house: real estate company, real estate agency, realtor, estate agent
an airplane: travel agency, airline, travel company
a light bulb: electrician, electric company
a hammer: carpenter, handyman, carpentry business
a bicycle: cycling club
a surfboard: surf school
a teddy bear: kindergarten, nursery, daycare
a diamond: jeweller, jeweler, jewelry store, jewellery shop, jewelry brand
a graduation cap: university, college, academy
a mountain: hiking club, climbing club, mountaineering club, hiking group, outdoor brand,
    outdoor company, ski club
a guitar: band, rock band, music band
a microphone: podcast, radio station
a chef hat: catering company, catering business, restaurant, cooking school, bistro
a soccer ball: football club, soccer club, football team, soccer team
a basketball: basketball team, basketball club
a paintbrush: art school, painter, painting company, art studio
a tree: landscaping company, gardening company, landscaper, tree surgeon
a truck: moving company, delivery company, logistics company, trucking company
a car: taxi company, driving school, car dealership, car wash
a computer: software company, tech company, it company
a tennis racket: tennis club
a horse: riding school, riding club, horse farm
a sailboat: sailing club, yacht club, sailing school
a bee: honey brand, honey farm, honey company, beekeeper
a cow: dairy, dairy farm
a tent: scout group, scout troop, camping site, campground, summer camp
a broom: cleaning company, cleaning service
a fish: fish market, fishmonger, fishing club, seafood restaurant
"""
EMBLEMS: Final[Mapping[str, str]] = {
    **{name: trade.goods[0] for name, trade in TRADES.items()},
    **{
        trade.strip(): sign
        for sign, trades in (
            line.split(":") for line in _TRADES.replace("\n    ", " ").strip().splitlines()
        )
        for trade in trades.split(",")
    },
}
"""What the logo of a trade shows: what a shop sells first, unless the table says otherwise."""
HOUSES: Final = {
    "bakery": "croissant",
    "bookshop": "book",
    "cafe": "coffee",
    "flower shop": "flower",
    "restaurant": "chef hat",
}
"""The houses of trades, and what a logo shows in place of each."""
_TRADE: Final = "|".join(re.escape(t) for t in sorted(EMBLEMS, key=len, reverse=True))
MARKS: Final = ("logo", "emblem", "badge", "icon", "brand mark")
_MARK: Final = r"(?:logo|emblem|badge|logotype|brand mark)"
_FOR: Final = re.compile(
    rf"(?i)\b{_MARK}(?: design)? (?:for|of) (?:(?:an?|the|my|our|some) )?"
    rf"(?:[\w'-]+ ){{0,3}}?(?P<trade>{_TRADE})\b(?P<rest>.*)"
)
_BEFORE: Final = re.compile(rf"(?i)\b(?P<trade>{_TRADE}) {_MARK}\b(?P<rest>.*)")
_OTHER: Final = re.compile(
    r"(?i)\b(?P<mark>logo|emblem|badge|icon) for (?:an?|the|my|our) "
    r"(?!.{0,40}\b(?:called|named)\b)[\w' ]{1,40}?"
    r"(?=\s*[,:] (?:an?|the|one|two|three|four) | with )"
)
SHOWING: Final = re.compile(
    r"(?i)\b(?:with|showing|featuring|depicting|of)\b (?!the (?:text|words?|name))"
)
_TOLD: Final = re.compile(r"(?i)^\s*[,:;-]\s*(?P<part>[^,.;]+)")


_CALLED: Final = re.compile(
    r"\b(?P<how>[Cc]alled|[Nn]amed) "
    r"(?P<name>[A-Z][\w'&]*(?: (?:[A-Z][\w']*|&|of|and|the)){0,3})"
    r"(?=\s*(?:[,.;]|$)|\s+(?:with|in|on|featuring)\b)"
)


_BEAN: Final = re.compile(r"(?i)(?<!coffee )\bbeans?\b(?![\w\s]{0,40}\")")


def emblematic(heard: Heard) -> str:
    """Return a prompt for a logo with the emblem of a trade in place of the trade."""
    return by_sentence(_emblematic, heard)


def _emblematic(heard: Heard) -> str:
    if not heard.has(MARKS):
        return heard.text
    prompt = _CALLED.sub(r'\g<how> "\g<name>"', heard.text)
    said = _FOR.sub(_signed, prompt, count=1)
    if said == prompt:
        said = _BEFORE.sub(_signed, prompt, count=1)
    return _OTHER.sub(lambda m: m["mark"], said, count=1) if said == prompt else said


def _signed(match: re.Match[str]) -> str:
    rest = match["rest"]
    if "coffee" in EMBLEMS[match["trade"].lower()]:
        rest = _BEAN.sub(lambda m: f"coffee {m[0]}", rest)  # Not those for soup.
    return f"logo{rest}" if shows(rest) else f"logo of {EMBLEMS[match['trade'].lower()]}{rest}"


def shows(rest: str) -> bool:
    """Tell whether what follows the trade names what the logo shows."""
    told = _TOLD.match(rest)
    shown = SHOWING.search(rest)
    parts = [told["part"]] if told else []
    parts += [rest[shown.end() :]] if shown else []
    return any(is_thing(word) for part in parts for word in part.split())


def is_thing(word: str) -> bool:
    """Tell whether a word names something to draw, rather than how."""
    sense = SINGLES.get(word.lower().strip(".,;"))
    if sense is None or sense.noun is None:
        return False
    return not (sense.style or sense.framing or sense.colour or sense.state or sense.place)


def without_house(
    subjects: tuple[Subject, ...], relations: tuple[Relation, ...]
) -> tuple[tuple[Subject, ...], tuple[Relation, ...]]:
    """Return the things of a logo without the house of the trade that it is for."""
    houses = {s.id for s in subjects if s.kind in HOUSES}
    if len(houses) < len(subjects):
        kept = tuple(r for r in relations if not {r.subject, r.object} & houses)
        return tuple(s for s in subjects if s.id not in houses), kept
    signs = (msgspec.structs.replace(s, kind=HOUSES[s.kind], word=None) for s in subjects)
    return tuple(signs), relations
