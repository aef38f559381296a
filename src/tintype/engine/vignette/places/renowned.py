"""Owns the cities and lands that are known by a sight: a street, a shore or a plain before it.

Does not know subjects.
"""

from collections.abc import Mapping
from typing import Final

import msgspec

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.coast import white_village
from tintype.engine.vignette.places.country import village
from tintype.engine.vignette.places.festive import cobbles
from tintype.engine.vignette.places.fields import tulip_field
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import leaf_tones, round_tree, tufts
from tintype.engine.vignette.places.scenery import lawn, water
from tintype.engine.vignette.places.shore import beach
from tintype.engine.vignette.places.sights import SIGHTS
from tintype.engine.vignette.places.stage import Draw, Place, Stage, place
from tintype.engine.vignette.places.town import city, gables, lamp
from tintype.engine.vignette.places.wild import desert, meadow


def known(name: str, base: Draw) -> Draw:
    """Return `base` with the sight of `name` behind it, before what rises there anyway."""

    def draw(stage: Stage) -> None:
        beyond = stage.backdrop

        def both(stage: Stage, pen: Pen) -> None:
            if beyond is not None:
                beyond(stage, pen)
            SIGHTS[name](stage, pen)

        stage.backdrop = both
        base(stage)

    return draw


def renowned(name: str, base: Place, *aliases: str, phrase: str) -> Place:
    """Return the setting of a name that is laid out as `base`."""
    draw = known(name, base.draw)
    return msgspec.structs.replace(base, name=name, draw=draw, phrase=phrase, aliases=aliases)


def historic(name: str, *aliases: str, phrase: str) -> Place:
    """Return the setting of a city whose old houses stand about its sight."""
    draw = old_city(name)
    return msgspec.structs.replace(city, name=name, draw=draw, phrase=phrase, aliases=aliases)


def old_city(name: str) -> Draw:
    """Return a broad street with trees and lamps, low old houses, and the sight among them."""

    def draw(stage: Stage) -> None:
        sky(stage, clouds=2)
        h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
        gables(stage, back, h + 4, h * 0.2, h * 0.34, child="old houses", depth=0.56)
        SIGHTS[name](stage, back)
        cobbles(stage, land)
        dice = stage.dice.child("kerb")
        with land.group("kerb", grade=stage.grade(0.15)):
            n = max(3, int(w / 200))
            for i in range(n + 1):
                x = w * (i + dice.between(-0.1, 0.1)) / n
                if i % 2:
                    lamp(stage, land, x, stage.y_at(0.15), min(h * 0.4, 200.0))
                else:
                    tall, leaf = min(h * 0.3, 140.0), dice.pick(leaf_tones(stage))
                    y = stage.y_at(0.14)
                    round_tree(land, dice, x, y, tall, leaf, is_white=stage.is_white)

    return draw


def bay(stage: Stage) -> None:
    """Draw a bay with sailing boats below the sight, and the quay that it is seen from."""
    sky(stage, clouds=2)
    w, h, land = stage.width, stage.horizon, stage.ground
    edge = stage.y_at(0.66)
    water(stage, land, h, edge + 20, far="#7fb6c6", near="#2d7590")
    if stage.is_empty:
        for k, (x, near) in enumerate(((0.18, 0.24), (0.76, 0.36))):
            tall = 150 + 120 * near
            stage.thing(
                land, "sailboat", w * x, stage.y_at(near), tall, depth=0.2, child=f"boat {k}"
            )
    stone = "#b9b1a6" if not stage.is_white else "#eef2f7"
    with land.group("quay", grade=stage.grade(0.05)):
        land.box(f"{stone}.deep", 0, edge, w, 22)
        land.box(stone, 0, edge + 16, w, stage.height - edge, to=f"{stone}.shade")
        for x in (0.08, 0.36, 0.64, 0.92):
            land.limb("#4a4a56", [(w * x, edge + 26), (w * x, edge + 4)], (20, 16))
            land.oval("#4a4a56.light", w * x, edge + 4, 13, 6)


def plain_before(stage: Stage) -> None:
    """Draw grass below the sight."""
    sky(stage, clouds=2)
    lawn(stage, stage.ground)
    tufts(stage, stage.ground, 0.1, 0.9, 12)
    tufts(stage, stage.front, 0.95, 1.05, 6 + 4 * stage.detail)


def avenue_of_towers(stage: Stage) -> None:
    """Draw a street of brick houses and shops where yellow taxis drive."""
    city.draw(stage)
    if not stage.is_empty:
        return
    for k, (x, near) in enumerate(((0.24, 0.5), (0.7, 0.62), (0.44, 0.86))):
        tall = 64 + 90 * near
        stage.thing(
            stage.ground,
            "taxi",
            stage.width * x,
            stage.y_at(near),
            tall,
            depth=0.06,
            child=f"taxi {k}",
        )


def canal_side(stage: Stage) -> None:
    """Draw narrow gabled houses along a canal, boats on it, a quay with bicycles and tulips."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    gables(stage, back, h + 6, h * 0.5, h * 0.66, child="canal houses", depth=0.3)
    edge = stage.y_at(0.6)
    water(stage, land, h + 4, edge + 20, far="#7fa8a8", near="#3f7078")
    with land.group("far quay", grade=stage.grade(0.2)):
        land.box("#9a8f86", 0, h, w, 12)
        n = max(4, int(w / 200))
        dice, leaves = stage.dice.child("elms"), leaf_tones(stage)
        for k in range(n):
            x, leaf = w * (k + dice.between(0.2, 0.8)) / n, dice.pick(leaves)
            round_tree(land, dice, x, h + 4, min(h * 0.34, 150.0), leaf, is_white=stage.is_white)
    if stage.is_empty:
        for k, (x, near) in enumerate(((0.3, 0.2), (0.72, 0.34))):
            y = stage.y_at(near)
            stage.thing(land, "rowing boat", w * x, y, 60, depth=0.2, child=f"boat {k}")
    stone = "#a9837a" if not stage.is_white else "#eef2f7"
    with land.group("quay", grade=stage.grade(0.05)):
        land.box(f"{stone}.deep", 0, edge, w, 22)
        land.box(stone, 0, edge + 14, w, stage.height - edge, to=f"{stone}.shade")
        for k in range(9):
            land.limb("#4a4a56", [(w * k / 8, edge + 16), (w * k / 8, edge - 22)], (9, 8))
        land.line("#4a4a56", [(0, edge - 18), (w, edge - 18)], 5)
    for k, x in enumerate((0.14, 0.24, 0.88)):
        stage.thing(land, "bicycle", w * x, stage.y_at(0.7), 110, depth=0.05, child=f"bicycle {k}")


LAYOUTS: Final[Mapping[str, Place]] = {
    "bay": Place(name="bay", draw=bay, horizon=0.5, land=(0.74, 0.95), water=(0.14, 0.5)),
    "plain": Place(name="plain", draw=plain_before, horizon=0.6, land=(0.2, 0.9)),
    "towers": Place(
        name="towers", draw=avenue_of_towers, horizon=0.62, land=(0.3, 0.92), has_street=True
    ),
}
"""Streets that are no settings of their own."""

paris = historic(
    "paris",
    "montmartre",
    "champs elysees",
    "paris street",
    "streets of paris",
    phrase="in Paris",
)
london = historic(
    "london",
    "london street",
    "westminster",
    "piccadilly circus",
    "trafalgar square",
    phrase="in London",
)
rome = historic("rome", "italian city", "ancient rome", phrase="in Rome")
berlin = historic("berlin", "brandenburg gate", phrase="in Berlin")
prague = historic("prague", "vienna", "budapest", "cologne", "krakow", phrase="in Prague")
edinburgh = historic("edinburgh", phrase="in Edinburgh")
istanbul = historic("istanbul", "constantinople", phrase="in Istanbul")
moscow = historic(
    "moscow",
    "kremlin",
    "saint petersburg",
    "russian city",
    phrase="in Moscow",
)
new_york = renowned(
    "new york",
    LAYOUTS["towers"],
    "new york city",
    "nyc",
    "manhattan",
    "new york street",
    "brooklyn",
    "broadway",
    "fifth avenue",
    phrase="in New York",
)
tokyo = renowned("tokyo", city, "osaka", "japanese city", "seoul", phrase="in Tokyo")
kyoto = historic("kyoto", "japanese town", "japanese village", phrase="in Kyoto")
beijing = historic("beijing", "peking", "chinese city", phrase="in Beijing")
san_francisco = renowned(
    "san francisco", LAYOUTS["bay"], "san francisco bay", "golden gate", phrase="in San Francisco"
)
sydney = renowned(
    "sydney",
    LAYOUTS["bay"],
    "sydney harbour",
    "sydney harbor",
    "sydney opera house",
    phrase="in Sydney",
)
rio = renowned(
    "rio de janeiro",
    beach,
    "rio",
    "copacabana",
    "ipanema",
    "brazil",
    "sugarloaf mountain",
    phrase="in Rio de Janeiro",
)
cape_town = renowned("cape town", beach, "table mountain", "south africa", phrase="in Cape Town")
egypt = renowned(
    "egypt",
    desert,
    "giza",
    "cairo",
    "pyramids of giza",
    "egyptian desert",
    "ancient egypt",
    phrase="in Egypt",
)
india = renowned("india", LAYOUTS["plain"], "agra", "taj mahal", "the taj mahal", phrase="in India")
china = renowned(
    "china",
    LAYOUTS["plain"],
    "great wall of china",
    "great wall",
    "chinese wall",
    phrase="in China",
)
japan = renowned(
    "japan",
    LAYOUTS["plain"],
    "mount fuji",
    "mt fuji",
    "fuji",
    "fujiyama",
    "japanese landscape",
    phrase="in Japan",
)
greece = renowned("greece", white_village, "athens", phrase="in Greece")
holland = renowned(
    "holland",
    tulip_field,
    "netherlands",
    "the netherlands",
    "dutch landscape",
    "dutch countryside",
    "kinderdijk",
    phrase="in Holland",
)
amsterdam = place(
    "amsterdam",
    horizon=0.5,
    land=(0.72, 0.95),
    water=(0.16, 0.46),
    phrase="in Amsterdam",
    aliases=("dutch canal", "bruges", "ghent", "copenhagen", "nyhavn", "dutch city", "rotterdam"),
)(canal_side)
alpine_village = renowned(
    "alpine village",
    village,
    "swiss village",
    "austrian village",
    "bavarian village",
    "tyrolean village",
    phrase="in an alpine village",
)
cappadocia = renowned("cappadocia", desert, "goreme", "fairy chimneys", phrase="in Cappadocia")
switzerland = renowned(
    "switzerland",
    meadow,
    "swiss landscape",
    "austria",
    "tyrol",
    "bavaria",
    "alpine landscape",
    phrase="in Switzerland",
)
