"""Owns the colour words and what they look like, and the words for materials and patterns.

Does not know which slot of an object they change, nor how a material takes the light.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette import colour

_TABLE: Final = """
red d63b34, crimson b3202f, scarlet e2322a, maroon 7d2630, burgundy 6e1f33, ruby c2253f
cherry red c5263a, brick red a84a38, blood red 8f1d22, wine 74263a, vermilion e34a2b, rust b0532c
cardinal red b8242f, tomato red e0492f, fire red e2382a, ruby red c2253f, oxblood 6a2328
rose red cf3a57, cranberry a8283f, raspberry pink c9356b, carmine a9223a, garnet 7e2233
pink f191b2, hot pink ee4f97, magenta cf3d92, fuchsia d8409f, rose e0708f, blush f3bcc0
salmon f28d76, coral f27b60, peach f8bf9a, apricot f7b37a, bubblegum pink f59ac4, flamingo pink
    f58da0
baby pink f8c9d4, pastel pink f7cbd6, dusty pink d8a3a6, rose gold d9a08c, watermelon pink f2637d
orange ee8130, tangerine f28c28, amber f0a830, pumpkin orange e5772b, burnt orange c25a28
terracotta c9704f, copper b8734a, bronze a97142, ginger c9752f, apricot orange f2a25c, carrot
    orange ed8a33
sunset orange f0703d, persimmon e5682f, pastel orange f9cda0, neon orange ff7a2b
yellow f6ca3a, golden e4b03a, gold e4b03a, mustard d3a02f, lemon yellow f8e05a, canary yellow fbe34f
sunny yellow fbd03c, honey e3a43c, saffron f0b32b, ochre c98f36, straw yellow e2c777, butter yellow
    f8e29a
blonde e8c67a, blond e8c67a, sand dcc69b, sandy dcc69b, cream f5e9cb, vanilla f6ebc8, buff dcbf8d
pastel yellow faeeb0, neon yellow f2f03a, champagne ecd9b0, flaxen e6cf8e, maize f2d057
green 4b9d55, lime green 9ccb3b, lime 9ccb3b, olive 82853b, mint a5dcc0, emerald 2c9a68, jade 3fa77c
forest green 2f6b41, sage a3b59a, moss green 7c8b45, grass green 66a83f, pea green 9bb04a
sea green 3f9f84, apple green 8dbd45, avocado green 76883b, hunter green 2d5b3e, bottle green 1f5340
olive green 82853b, kelly green 3d9f3c, mint green a5dcc0, pistachio b7d09a, chartreuse bfd83a
neon green 6bf04a, pastel green bfe3c0, khaki b3a57a, army green 5f6a3d, pine green 2a6350, fern
    green 5f9150
teal 2b8f8c, turquoise 3fc1bf, aqua 5fd0d0, aquamarine 7fd8c3, cyan 3ec4dc, seafoam a8dcc6, petrol
    1f6173
blue 3578c9, navy 26366e, navy blue 26366e, sky blue 8cc8ee, baby blue b5dcf2, royal blue 2f55b8
cobalt 2b4fae, cobalt blue 2b4fae, azure 4a9be6, cerulean 3f8fc4, sapphire 2750a5, midnight blue
    1d2750
powder blue b8d8e8, ice blue cdeaf6, steel blue 5f86a8, denim blue 4a6c98, electric blue 2f8cf2
cornflower blue 6d93dc, ocean blue 2a6ea5, slate blue 66769c, periwinkle a6aee2, ultramarine 3242a8
peacock blue 1f7f9f, pastel blue bcdcf2, neon blue 3a7cf5, robin's egg blue 8fd3cf, prussian blue
    1f3a5f
indigo 46409a, purple 7f4fae, violet 8a5cc7, lavender bba8e0, lilac c9aede, mauve b58fae, plum
    74406e
aubergine 4d2c4f, eggplant purple 4d2c4f, orchid c27fc6, amethyst 9663b8, grape purple 6b4190
royal purple 5f3a9e, pastel purple d3c3ea, neon purple a34df0, wisteria b6a0dc, mulberry 8a3f69,
    thistle cdbcd6
brown 8a5a38, chestnut 834a32, chocolate 5f3b28, chocolate brown 5f3b28, tan cba577, beige dfcba6
caramel bf8242, coffee brown 6a4a36, hazel 9a7246, mahogany 6f3529, auburn 8f4227, walnut 6b4a33
taupe 9a887a, fawn c9a57c, camel brown c19a66, cinnamon a8623a, umber 6a4f38, sienna a0603c, sepia
    7a5b40
mocha 8a6a55, cocoa 704934, hickory 7a5b42, brunette 54382a, nude e3bfa2, ecru dccfb0, russet
    8c4b2b, tawny bb7b3c
black 34323c, jet black 23222a, charcoal 4a4a52, ebony 38302f, onyx 2f2f36, ink black 26262f, raven
    black 2a2932
grey 8d9199, gray 8d9199, silver bcc4cc, ash grey b2b3ae, slate 64707c, slate grey 64707c, gunmetal
    545d66
stone grey a5a299, smoky grey 80848a, pewter 90969a, platinum d6d9da, steel grey 838d97, mouse grey
    96918c, graphite 4b4e55
white f6f4ee, snow white fafaf8, ivory f6efdc, pearl f2ece2, off white f3eee2, eggshell f0e8d6
milk white f8f5ee, bone white eae3d2, alabaster f1ebe2, porcelain white f3f1ec, linen efe6d8, chalk
    white f4f2ec
"""
_SHADED: Final = (
    "red",
    "pink",
    "orange",
    "yellow",
    "green",
    "blue",
    "purple",
    "violet",
    "brown",
    "grey",
    "turquoise",
    "teal",
)
_SHADES: Final = (
    ("light", "#ffffff", 0.42),
    ("pale", "#f7f3ea", 0.55),
    ("dark", "#1c1830", 0.38),
    ("deep", "#231440", 0.28),
    ("pastel", "#ffffff", 0.6),
)


def _colours() -> Mapping[str, str]:
    out: dict[str, str] = {}
    for item in _TABLE.replace("\n    ", " ").replace("\n", ", ").split(","):
        name, _, value = item.strip().rpartition(" ")
        if name:
            out[name] = f"#{value}"
    for base in _SHADED:
        for shade, towards, amount in _SHADES:
            out.setdefault(f"{shade} {base}", colour.mix(out[base], towards, amount))
        out.setdefault(f"bright {base}", colour.adjust(out[base], 1.06, 1.2))
    for base in ("pink", "blue", "green", "orange", "yellow", "purple", "red"):
        out.setdefault(f"neon {base}", colour.adjust(out[base], 1.12, 1.45))
    out["gray"] = out["grey"]
    return MappingProxyType(out)


COLOURS: Final[Mapping[str, str]] = _colours()
"""Colour word to its value. Materials such as golden and silver are colours here too."""

COLOUR_WORDS: Final = """
red: reddish, ruddy, crimson red
blue: bluish, azure blue
green: greenish, verdant, greener, aquamarine green
yellow: yellowish
brown: brownish
black: jet-black, pitch black, blackened, ebony
white: whitish, snow-white, milky, all white
grey: greyish, grizzled
pink: pinkish, rosy
purple: purplish
orange: orangish, orangey
cherry red: cherry coloured
lemon yellow: lemon coloured
blonde: fair haired
cream: creamy, cream white
"""

MATERIALS: Final = """
gold: golden, gilded, gilt, made of gold, solid gold, gold plated, of gold
silver: silvery, made of silver, of silver, chrome, chromed, chrome plated, platinum, sterling
    silver
bronze: brass, coppery, made of bronze
metal: metallic, steel, iron, tin, aluminium, stainless steel, cast iron, made of metal,
    wrought iron, titanium, nickel, zinc, tungsten, alloy, aluminum
wood: wooden, oaken, timber, made of wood, out of wood, oak wood, plywood, carved wooden, mahogany
    wood, pinewood
glass: made of glass, of glass, glassy, see through, transparent, translucent, blown
    glass, crystal clear
crystal: crystalline, made of crystal, made of crystals
ice: made of ice, of ice, carved from ice, carved out of ice
frozen: icy
stone: stony, made of stone, rocky, granite, of stone, cobblestone, limestone, sandstone, made of
    rock, slate stone, gravel, asphalt
marble: made of marble, marble white
concrete: cement, made of concrete
clay: earthenware, made of clay, terracotta clay, claymation
ceramic: porcelain, china, made of porcelain
brick: made of bricks, made of brick, red brick, bricks made
plastic: made of plastic, inflatable, vinyl plastic, acrylic, nylon, polymer, polyester, silicone,
    foam, synthetic
rubber: made of rubber, rubbery
paper: made of paper, papery, out of paper, crepe paper, folded paper
cardboard: made of cardboard, corrugated
leather: leathery, made of leather, suede
wool: woollen, woolen, woolly, knitted, knit, crocheted, crochet, made of wool, made of yarn,
    felted, felt, made of felt, woven, cable knit, cashmere, fleece, mohair
velvet: velvety, plush, silk, silky, satin, made of velvet, made of fabric, fabric, cotton, linen
    cloth, chiffon, textile, cloth made
diamond: made of diamonds, diamond encrusted, bejewelled, jewelled
chocolate: made of chocolate, chocolatey
candy: made of candy, sugary
snow: made of snow
straw: made of straw, thatched
neon: neon glow, neon coloured
glowing: luminous, bioluminescent, glow in the dark, radiant, luminescent, illuminated, aglow
rusty: rusted, corroded, corroding, covered in rust, covered with rust, rust covered, rust eaten
"""

PATTERNS: Final = """
striped: stripy, stripey, with stripes, stripes, pinstriped, with a striped pattern, zebra print,
    banded, zebra striped, zebra-striped, tiger striped, tiger-striped, tiger print, candy striped
plaid: tartan, gingham, plaid patterned, tartan patterned
leopard: leopard print, cheetah print, animal print, leopard-print, leopard patterned
spotted: dotted, polka dot, polka dots, polka dotted, spotty, with spots, with polka dots,
    speckled, dappled, with dots, freckled, mottled, spots, covered in spots, dots
checked: checkered, chequered, check, checkerboard
floral: flowery, flowered, flower patterned, with flowers on it, flower print, floral patterned,
    paisley
zigzag: zig zag, chevron, wavy striped, geometric pattern
starry print: star spangled, star patterned, with stars on it, covered in stars
heart print: heart patterned, with hearts on it
rainbow: multicoloured, colourful, multi coloured, rainbow coloured, many coloured, tie dye,
    tie-dye, rainbow striped, multicolour, multi-coloured, brightly coloured, many colours, of many
    colours, iridescent, holographic, rainbow colours, in rainbow colours, kaleidoscopic,
    psychedelic, with rainbow stripes, rainbow stripes, with rainbow colours
patchwork: patched, made of patches, quilted
lace: lacy, made of lace, lacework, doily
wicker: made of wicker, rattan, woven wicker, wickerwork
patchwork: quilted, mosaic, patched
camouflage: camo
"""

RAINBOW: Final = (
    *("red", "blue", "yellow", "green", "purple", "orange", "pink"),
    *("brown", "turquoise", "black", "lime", "navy", "grey", "white"),
)
"""Colours for things of different ones, those that differ most first."""
