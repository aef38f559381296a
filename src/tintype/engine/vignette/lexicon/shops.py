"""Owns the trades of shops: what is on the sign, what lies in the window, how the shop is called.

A line is `house > LETTERS > goods: names`; the first of the goods is the emblem. Does not know how
any of it is drawn (`wares`).
"""

from collections.abc import Iterator
from typing import Final

import msgspec

TABLE: Final = """
bakery > BAKERY > bread, croissant, cake: bakery, bakery shop, bread shop
bookshop > BOOKS > book, stack of books: bookshop, book shop
flower shop > FLOWERS > bouquet, rose bouquet, potted plant: flower shop
shop > ICE CREAM > ice cream, sundae, popsicle: ice cream shop, ice-cream shop, icecream shop, ice
    cream parlor, ice cream parlour, ice-cream parlor, ice-cream parlour, gelateria, gelato shop,
    gelato parlor, frozen yogurt shop, ice cream place
shop > CANDY > lollipop, candy cane, candy: candy shop, sweet shop, sweetshop, sweets shop, lolly
    shop, confectionery shop, confectioner's shop
shop > CHOCOLATE > chocolate, box of chocolates, candy: chocolate shop, chocolaterie
shop > BARBER > scissors, comb, razor: barber shop, barbershop, barber's shop
shop > HAIR SALON > scissors, hair dryer, comb: hairdresser's shop, hair shop
shop > TOYS > teddy bear, toy train, spinning top: toy shop, toyshop
shop > PETS > rabbit, goldfish, parrot: pet shop
shop > BUTCHER > ham, sausage, steak: butcher shop, butcher's shop, meat shop
shop > FISH > fish, lobster, salmon: fish shop, fishmonger's shop, seafood shop
shop > CHEESE > cheese, camembert, cheese board: cheese shop, cheesemonger's shop
shop > FRUIT > apple, banana bunch, pineapple: fruit shop, greengrocer's, greengrocer's shop,
    vegetable shop, produce shop
shop > SHOES > shoes, boots, high heels: shoe shop, shoemaker's shop, cobbler's shop, sneaker shop
shop > HATS > top hat, straw hat, beret: hat shop, milliner's shop
shop > FASHION > dress, handbag, high heels: clothes shop, clothing shop, dress shop, fashion shop,
    fashion boutique, clothing boutique
shop > BRIDAL > gown, bouquet, ring: bridal shop, wedding dress shop
shop > TAILOR > suit, scissors, fabric: tailor shop, tailor's shop
shop > SECOND HAND > coat, lamp, vase: thrift shop, second hand shop, secondhand shop, charity
    shop, vintage shop, vintage clothing shop
shop > JEWELLER > ring, necklace, gem: jewelry shop, jewellery shop, jeweller's shop, jeweler's shop
shop > CLOCKS > clock, alarm clock, pocket watch: clock shop, watch shop, watchmaker's shop,
    clockmaker's shop
shop > BICYCLES > bicycle, bicycle helmet: bike shop, bicycle shop, cycle shop
shop > RECORDS > vinyl record, record player: record shop, vinyl shop
shop > MUSIC > guitar, violin, trumpet: music shop, guitar shop, instrument shop, violin shop
shop > ANTIQUES > vase, clock, lamp: antique shop, antiques shop, curiosity shop, junk shop
shop > GIFTS > gift, snow globe, greeting card: gift shop, souvenir shop, present shop
shop > TOOLS > hammer, saw, wrench: hardware shop, tool shop, ironmonger's
shop > ART > palette, paintbrush, crayon: art shop, art supply shop, art supplies shop, paint shop
shop > PAPER > pencil, notebook, scissors: stationery shop, paper shop, pen shop
shop > COMICS > book, robot, mask: comic book shop, comic shop
shop > CAMERAS > camera, tripod: camera shop, photo shop
shop > GLASSES > glasses, sunglasses: optician's, optician's shop, eyeglass shop, glasses shop
shop > LAUNDRY > washing machine, shirt: laundromat, laundrette, launderette, dry cleaner's, dry
    cleaners
shop > SURF > surfboard, sunglasses: surf shop
shop > SPORTS > soccer ball, tennis racket, sneakers: sports shop, sporting goods shop, ski shop
shop > FISHING > fishing rod, fish: fishing shop, tackle shop, bait shop, bait and tackle shop
shop > PLANTS > potted plant, cactus, monstera: plant shop, cactus shop
shop > WINE > wine, grapes, wine glass: wine shop, liquor shop, bottle shop
shop > DONUTS > donut, coffee: donut shop, doughnut shop
shop > BAGELS > bagel, pretzel: bagel shop, pretzel shop
bakery > CUPCAKES > cupcake, muffin, cake: cupcake shop, cupcake bakery
bakery > CAKES > cake, cupcake, slice of cake: cake shop
shop > COOKIES > cookie, milk: cookie shop
shop > SANDWICHES > sandwich, baguette: sandwich shop, sub shop
shop > DELI > ham, cheese, olive: deli, delicatessen
shop > JUICE > juice, orange, pineapple: juice bar, smoothie bar, juice shop, smoothie shop
shop > BUBBLE TEA > bubble tea: bubble tea shop, boba shop
cafe > TEA > teapot, cup: tea shop
shop > PHONES > phone, headphones: phone shop, mobile phone shop
shop > COMPUTERS > computer, laptop, keyboard: computer shop, electronics shop
shop > LAMPS > lamp, lantern, light bulb: lamp shop, lighting shop
shop > FURNITURE > armchair, lamp: furniture shop
shop > BALLOONS > balloon, party hat: balloon shop, party shop
shop > KITES > kite: kite shop
shop > UMBRELLAS > umbrella: umbrella shop
shop > YARN > yarn, sweater: yarn shop, wool shop, knitting shop
shop > FABRICS > fabric, sewing machine: fabric shop, sewing shop
shop > CANDLES > candle: candle shop
shop > PERFUME > perfume bottle, lipstick: perfume shop, perfumery, cosmetics shop, make-up shop
shop > DOLLS > doll, dollhouse: doll shop, puppet shop
shop > GAMES > game controller, dice: game shop, video game shop, board game shop
shop > VIDEO > film reel, television: video shop, video rental shop
shop > MAPS > map, globe, compass: map shop
shop > NEWS > newspaper, candy: news shop, newsagent, newsagent's
shop > POST OFFICE > letter, box: post office building
shop > TATTOO > heart, rose, anchor: tattoo shop
shop > CAR PARTS > tire, wrench: tire shop, tyre shop, auto parts shop
restaurant > NOODLES > ramen, chopsticks: noodle shop, ramen shop, noodle bar, ramen bar, noodle
    house, ramen restaurant, noodle restaurant
restaurant > SUSHI > sushi, chopsticks: sushi restaurant, sushi bar, sushi shop
restaurant > PIZZA > pizza slice, pizza: pizzeria, pizza place, pizza restaurant, pizza parlor,
    pizza parlour, pizza shop
restaurant > BURGERS > burger, fries: burger joint, burger restaurant, burger bar, burger place,
    burger shop, hamburger restaurant
restaurant > TACOS > taco, chilli: taqueria, taco shop, mexican restaurant, taco restaurant
restaurant > KEBAB > skewer: kebab shop, doner shop
restaurant > STEAKS > steak: steakhouse, steak house
restaurant > CURRY > curry, rice bowl: curry house, indian restaurant, curry restaurant
restaurant > FISH & CHIPS > fish and chips, fish: fish and chip shop, fish and chips shop, chip
    shop, chippy
restaurant > DUMPLINGS > dumplings: dumpling shop, dumpling house, chinese restaurant
restaurant > SEAFOOD > lobster, fish: seafood restaurant, fish restaurant
restaurant > PANCAKES > pancakes, waffle: pancake house, waffle house, waffle shop, pancake shop
restaurant > DINER > burger, milkshake: diner
restaurant > PUB > beer: pub, tavern, beer bar
"""


class Trade(msgspec.Struct, frozen=True, kw_only=True):
    """What a shop is known by: the kind of house, the letters on its sign, what is in its window.

    `goods` are names of the catalog; the first one is the emblem.
    """

    house: str
    letters: str
    goods: tuple[str, ...]


def _trades() -> Iterator[tuple[str, Trade]]:
    for line in TABLE.replace("\n    ", " ").strip().splitlines():
        lead, _, names = line.partition(":")
        house, letters, goods = (part.strip() for part in lead.split(">"))
        trade = Trade(house=house, letters=letters, goods=tuple(goods.split(", ")))
        for name in names.split(","):
            yield name.strip(), trade
            if name.endswith(" shop"):
                yield f"{name.strip().removesuffix(' shop')} store", trade


TRADES: Final = dict(_trades())
"""By the names of shops."""
NAMED: Final = "\n".join(
    f"{trade.house}: {name}\nshop window: {name} window" for name, trade in TRADES.items()
)
"""The names of shops as lines of the lexicon."""
INNER: Final = {
    "BARBER": "hair salon",
    "HAIR SALON": "hair salon",
    "PUB": "bar",
    **dict.fromkeys(("ICE CREAM", "TEA", "DONUTS", "CUPCAKES", "JUICE", "BUBBLE TEA"), "cafe"),
    **dict.fromkeys(("DINER", "PIZZA", "NOODLES", "SUSHI", "BURGERS"), "restaurant"),
}
"""What some of them look like inside, by the letters; the others are shops."""
ROOMS: Final = "\n".join(
    f"{INNER.get(trade.letters, trade.house)} > shop > room: {name}"
    for name, trade in TRADES.items()
)
"""The same names for those who are in a shop."""
