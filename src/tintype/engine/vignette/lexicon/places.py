"""Owns the words for settings. Does not know which of them are drawn.

A line is `setting > look-alike: words`, as in `animals`; the words lead to the first setting that
is registered. A line that begins with `+` also says a circumstance of `circumstances`.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SETTINGS: Final = """
meadow > field > park: field, grass, pasture, grassland, countryside, prairie,
    plains, fields, lawn, green field, grassy field, field
    of grass, village green, rural landscape, country, heath, moor, moorland, open field, steppe,
    clearing, glade, dale, vast plain, open plain, grassy plain, wide plain, endless plain, great
    plain, empty plain, flat plain, windswept plain, nature, outdoors,
    landscape, valley, flower field, rice field, football
    field, baseball field, soccer field, pitch, battlefield, paddock, rural, rural
    area, scenic landscape
wildflower meadow > flower field > meadow: meadow of flowers, flowering meadow, blooming meadow
forest > woods > meadow: wood, woods, woodland, woodlands, trees all around, rainforest floor,
    grove, thicket forest,
    deep forest, forest clearing, bamboo forest, deep woods, redwood forest,
    fairytale forest, magic forest, fairy tale forest, fairy tale wood, wilderness, deep wilderness,
    rugged wilderness, wildlife park
jungle > rainforest > forest: rainforest, rain forest, tropical forest, tropics, amazon,
    undergrowth, tropical jungle
mountains > mountain > hills: fantasy landscape, epic landscape, snow capped mountain range, snow
    capped mountains, mountain ranges,
    rocky peaks, matterhorn, everest, mount everest, dolomites, pyrenees,
    yosemite, tibet, nepal, patagonia, mountain, alps, alpine
    landscape, mountain range, highlands, himalayas, peaks, mountain landscape, summit, rocky
    mountains, rockies, andes, mountainside, mountain valley, mountaintop, mountain top, mountain
    peak, alpine meadow, cliffside, canyon rim, sierra, alpine, highland, mountainous
hills > meadow: hill, hilltop, hillside, hill top, knoll, shire, green hills, rolling green hills
sahara > desert: sahara desert, gobi, gobi desert, namibia, namib, arabian desert, arabia, sand sea
desert > savanna > beach: dunes, sand dunes, arizona,
    sandy desert, badlands, wasteland, outback, sand, mojave, desert landscape, wild west,
    dry land, desert plain, dusty plain, arid plain, dry plain, monument valley, arid, arid
    landscape
canyon > desert > mountains: grand canyon, gorge, ravine
savanna > desert > meadow: savannah, serengeti, african plains, safari, africa, african savanna,
    grasslands, bush country, african savannah, watering hole, dry grassland, golden grassland, dry
    grasslands, dry plains
beach > sea: bali, maldives, santorini, tahiti, seaside, shore, coast, seashore, sandy beach,
    tropical beach, coastline, waterfront, shoreline, bay, lagoon, cove, hawaii, caribbean, malibu,
    riviera, boardwalk, cliffs, sea shore, seacoast, lakeside beach, coastal landscape, peninsula,
    inlet, gulf, offshore island, riviera coast, coastal
island > beach: tropical island, desert island, islands, paradise island, deserted island
sea > beach: ocean, open sea, high seas, seas, open water, waves, ocean waves, pacific, atlantic,
    mediterranean, seascape, horizon of the sea, oceanic, strait, offshore, nautical scene, seawater
coral reef > underwater: reef, corals
underwater > sea: under the sea, ocean floor, seabed, deep sea, under water,
    bottom of the sea, bottom of the ocean, at the bottom of the sea, at the bottom of the ocean,
    on the bottom of the sea, on the bottom of the ocean, at the bottom of a lake, sea floor,
    undersea, below the surface, under the ocean, beneath the sea, beneath the waves, atlantis,
    deep ocean, beneath the ocean, aquarium tank, aquatic, subsea
lake > river > sea: frozen lake, frozen pond, reflected in the water, reflections in the water,
    reflection in the water, reflecting in the water, mirrored in the water, reflected in the lake,
    reflected in a lake, lakeside, shallow water, shallows, lakeshore, pond, mountain lake, loch,
    lake shore, reservoir, swimming hole, moat,
    wetland, wetlands, marsh, marshes, still water, mirror
    lake, bank of a lake, frozen pond
river > lake: frozen river, riverside, riverbank, river bank, canal, rapids, river valley,
    amazon river, fjord, waterway, waterways, river bend, tributary
stream > river: stream, creek, brook, frozen stream, streamlet
canal > river: flooded street, flooded streets, flooded city, flooded town, flooded village
swamp > lake > forest: bog, marshland, bayou, everglades, mangrove, marsh, wetland swamp
waterfall > river > forest: waterfalls, falls
city > street > town: downtown, metropolis, big city, urban landscape, cityscape, skyline, city
    skyline, city street, times square, city centre,
    city center, urban area, urban scene, hong kong, chicago, shanghai,
    metropolitan, capital, los angeles, futuristic city, cyberpunk city, sci-fi
    city, alley city, urban setting, urban environment, city lights, barcelona, urban, municipality,
    ghetto, slum, megacity, uptown, midtown, civilization, metro area
crossroads > road: crossroad, fork in the road, country crossroads
intersection > street: street crossing, road junction, busy intersection, busy crossroads, traffic
    junction, road crossing
street > city > town: road, avenue, sidewalk, pavement, crosswalk, alley, alleyway,
    lane, boulevard, main street, highway, street corner, old street, cobblestones,
    cobbles, cobblestone
    street, back alley, side
    street, driveway, kerb, curb,
    marketplace, cobbled street, motorway, freeway, chinatown, roundabout,
    district, street scene
town > village > city: small town, old town, town centre, medieval town, market town
village > town > city: hamlet, little village, medieval village, fishing village,
    settlement, fairytale village, country village, rural village, township
market > street > town: bazaar, farmers market, farmers' market, farmer's market, market square,
    flea market, street market, market place, marketplace, fair, christmas market
harbour > harbor > beach > sea: venice, harbor, harbour town, harbor town,
    port town, port, marina, dock, docks, pier, quay,
    wharf, fishing harbour
orchard > vineyard > farm: apple orchard, cherry orchard, orange grove, olive grove, lemon grove
farm > meadow: rice terraces, rice terrace, terraced fields, farmyard,
    farmland, barnyard, ranch, farmstead, homestead, wheat field,
    wheatfield, plantation, field of wheat, wheat fields,
    pumpkin patch, country farm, rice paddy, rice paddies, rural farm
garden > park > meadow: palace garden, palace gardens, castle garden, castle gardens,
    backyard, back yard, yard, flower garden, rose garden, front yard,
    courtyard, botanical garden, patio, terrace, flowerbed garden,
    japanese garden, zen garden, secret garden, cottage garden, garden party, english garden,
    greenhouse interior, cemetery garden
park > garden > meadow: city park, public park, central park, theme park, campus, picnic spot,
    dog park
playground > park: play park, play area, schoolyard, school yard, kindergarten
cemetery > graveyard > forest: graveyard, churchyard, burial ground
ski slope > snowfield: slope, slopes, piste, ski slopes, skiing slope
snow > snowfield > mountains: alaska, iceland, lapland, norway, snowfield,
    snowscape, snowy plain, snow plain, white plain, snowy plains, tundra,
    snowy landscape, winter landscape, wintry landscape, winter wonderland,
    snowy field, siberia, snow covered landscape
arctic > snow > snowfield > mountains: antarctica, north pole, south pole, antarctic, icy
    landscape, polar landscape, ice sheet, ice field, icy waters, pack ice, greenland,
    frozen tundra, frozen plain, icy plain,
    arctic landscape, ice, frozen landscape, frozen wasteland, frozen world,
    icy wasteland, frozen land
space > night sky > sky: outer space, galaxy, cosmos, universe, orbit, deep space, milky way, star
    field, starfield, nebula, among the stars, zero gravity, solar system, interstellar space,
    between the stars, asteroid field, asteroid belt, constellation sky, intergalactic, galactic,
    celestial, cosmic, interstellar
moon > lunar surface > space: lunar surface, lunar landscape, surface of the moon, on the moon,
    moonscape
mars > planet > desert > space: red planet, alien planet, martian surface, alien landscape, planet,
    another planet, alien world, distant planet, planet surface, strange planet, surface of mars
sky > clouds: clouds, above the clouds, in the clouds, in the air, open sky, heavens, blue sky,
    cloudscape, cloud nine, sea of clouds, heaven, sky full of clouds
room > living room: living room, indoors, house interior, lounge, sitting room, parlour, interior,
    inside the house, study, cosy room, cosy den, nursery, playroom, apartment interior, hallway,
    home interior, corridor, cellar, basement, dining room, inside a house, inside a room, at
    home, loft, flat interior, studio, salon, lobby, waiting room, windowsill, window sill, art
    studio, gallery, museum, hotel room
bedroom > room: bed room, kids room, children's bedroom, child's bedroom, dormitory, child's room,
    kid's room, nursery room, guest room
kitchen > room: kitchenette, pantry, farmhouse kitchen, country kitchen
bathroom > room: washroom, restroom, shower room, bath room
living room > room: family room
dining room > room: dining hall, banquet hall
office > room: workplace, cubicle, meeting room, open office, home office, conference room,
    boardroom, work space, workspace, coworking space, workshop, garage interior
classroom > school > room: science class, history class, maths class, math class, art class, music
    class, geography class, school class, schoolroom, lecture hall, school room, at school,
    auditorium
library > study > room: bookshop interior, reading room, study room, old library, archive
laboratory > lab > office > room: lab, science lab, chemistry lab, hospital room
hospital > room: clinic room, hospital ward, surgery room, medical room, icu, intensive care
bar > cafe > room: pub, tavern, alehouse, saloon
cafe > restaurant > kitchen > room: coffee shop, coffeehouse, tearoom, bistro,
    diner, coffee bar, ice cream parlour
restaurant > cafe > room: pizzeria, eatery, dining place, canteen, cafeteria
shop > store > room: supermarket, boutique, store interior, mall, shopping mall, grocery store,
    bookstore, bookshop, toy store, toy shop
gym > room: fitness studio, sports hall, fitness centre, gymnasium, yoga studio, workout room
theatre > stage > concert hall > room: theater, opera house, concert hall
stage > theatre > room: on stage, on a stage, concert stage, spotlight, concert, nightclub, disco,
    dance floor, theatre stage, music festival, gig, talent show, backstage
stadium > arena > park > meadow: arena, sports field, football stadium, sports arena, football
    pitch, court, ice rink, skating rink, football match, soccer match, rugby
    match, cricket match, game of cricket, baseball match, hockey match, ballpark, racecourse,
    velodrome, race course
castle hall > throne room > castle > room: hall, large hall, empty hall, grand hall, throne room,
    great hall, ballroom, palace hall, castle
    interior, inside a castle, royal court, palace interior, palace chamber, royal chamber
barn interior > farm: stable, stables, cowshed, hayloft, stall, horse stable, inside a barn
dungeon > cave > castle hall: crypt, catacombs
cave > dungeon > mountains: cavern, grotto, underground, lair, hoard
volcano > lava field > mountains > desert: lava field, volcanic landscape, lava lake, river of
    lava
ruins > temple > jungle: ancient ruins, ancient temple, lost city
rooftop > roof > city: roof, roof terrace, rooftops, on a rooftop
balcony > rooftop: balconies
porch > garden: doorstep, front step, front steps, front door step, veranda, front porch, wooden
    deck, deck of a house
airport > runway > street: runway, airfield, tarmac
train station > station > railway > city: railway station, subway station, train platform,
    platform, metro station, railway, railroad
space station > spaceship interior > space: spaceship interior, inside a spaceship, bridge
    of a spaceship
campsite > camp > forest: camp, camping site, campground, camping place, camping
fairground > carnival > funfair > park: carnival, funfair, amusement park, fair ground, festival,
    county fair
swimming pool > pool > garden > beach: poolside, pool, pool party, water park, by the pool
road > country road > street > hills: country road, dirt road, open road, highway landscape,
    winding road, mountain road
tabletop > table > kitchen > room: on a tabletop
fantasy land > fairyland > meadow: fairyland, dreamland, candy land, wonderland, magic kingdom,
    fairy tale land, dream world, dreamscape, neverland, narnia, middle earth
ice rink > stadium: rink
suburb > street: suburban, neighborhoods, subdivision
prison > dungeon > cave > castle hall: incarceration
airport terminal > airport: check-in
courtroom > office: court hearing, trial court
construction site > street: demolition site
corridor > room: aisle
ruined street > city: battlefield ruins, war zone, warzone, apocalypse, aftermath
"""

_HINTS: Final = """
street: street musician, busker, street performer, street vendor, street artist
kitchen: kitchen table, kitchen counter, kitchen sink, kitchen chair
office: office desk, office chair, meeting, conference, presentation, colleagues, coworkers,
    business meeting, conference
    table, meeting table, team, team meeting, developer, developers, programmer, programmers,
    coworker, brainstorming, interview, job interview, business people, business team, office
    workers
classroom: school desk, pupils, exam, lesson, homework, teacher, classmates
stage: concert, audience, applause, karaoke, choir, orchestra
hospital: patient, surgery, surgeon, operation, nurse
workshop: workbench, work bench
shop: shop counter, cash register
cafe: cafe table, barista, espresso machine, cappuccino
restaurant: waiter, waitress, dinner date, customers
laboratory: microscope, scientist, experiment, test tube, chemist, lab coat
gym: weightlifter, barbell, treadmill, workout, dumbbell, lifting weights, weightlifting
campsite: camping, marshmallows on sticks
playground: slide, seesaw, slides, seesaws
snowfield: snowball, snowballs, snowball fight, sledding
ski slope: skier, skiing, snowboarder, ski, skiers, snowboarding, snowboarders
bathroom: bathtub, toilet, shower
shop: cashier, shopping cart, checkout
plain: studio photography, studio lighting, studio light, product shot, product photo, product
    photography, packshot,
    studio shot, softbox
"""


def _hints() -> Mapping[str, str]:
    out: dict[str, str] = {}
    for line in _HINTS.strip().replace("\n    ", " ").splitlines():
        setting, _, said = line.partition(":")
        out.update({word.strip(): setting for word in said.split(",")})
    return MappingProxyType(out)


HINTS: Final[Mapping[str, str]] = _hints()
"""Words that make one think of a setting when none is said."""

INSIDES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "castle": "castle hall",
        "palace": "castle hall",
        "school": "classroom",
        "hospital": "hospital",
        "museum": "gallery",
        "library building": "library",
        "house": "room",
        "mansion": "room",
        "cottage": "room",
        "apartment building": "room",
        "log cabin": "room",
        "office building": "office",
        "theater": "stage",
        "coffee shop": "cafe",
        "bakery": "bakery",
        "church": "church interior",
        "cathedral": "church interior",
        "factory": "factory hall",
        "hotel": "hotel lobby",
        "pharmacy": "shop",
        "police station": "office",
        "fire station": "workshop",
        "greenhouse": "greenhouse",
        "barn": "barn interior",
        "circus tent": "circus",
    }
)
"""The inside of a building, by the name of its object."""

BLENDS: Final[Mapping[tuple[str, str], str]] = MappingProxyType(
    {
        ("canyon", "jungle"): "jungle canyon",
        ("hills", "winding river"): "winding river",
        ("forest", "road"): "forest path",
        ("forest", "street"): "forest path",
        ("mountains", "road"): "mountain road",
        ("forest", "country path"): "forest path",
        ("jungle", "country path"): "forest path",
        ("mountains", "country path"): "mountain path",
        ("hills", "country path"): "country path",
        ("meadow", "country path"): "country path",
        ("garden", "country path"): "garden",
        ("park", "country path"): "park",
        ("bamboo forest", "country path"): "bamboo forest",
        ("bamboo forest", "zen garden"): "bamboo forest",
        ("farm", "pumpkin patch"): "pumpkin patch",
        ("rooftop", "city"): "rooftop",
        ("rooftop", "garden"): "rooftop garden",
        ("rooftop garden", "city"): "rooftop garden",
        ("rooftop garden", "skyline"): "rooftop garden",
        ("beach", "desert"): "beach dunes",
        ("sea", "desert"): "beach dunes",
        ("beach", "meadow"): "beach dunes",
        ("beach dunes", "sea"): "beach dunes",
        ("beach dunes", "beach"): "beach dunes",
        ("beach dunes", "meadow"): "beach dunes",
        ("stream", "river"): "river",
        ("stream", "meadow"): "stream",
        ("river", "meadow"): "river",
        ("river", "lake"): "river",
        ("rooftop", "skyline"): "rooftop",
        ("mountains", "street"): "mountain road",
        ("meadow", "wildflower meadow"): "wildflower meadow",
        ("hills", "wildflower meadow"): "wildflower meadow",
        ("desert", "campsite"): "desert camp",
        ("sahara", "desert"): "sahara",
        ("sahara", "campsite"): "desert camp",
        ("jungle", "waterfall"): "jungle waterfall",
        ("forest", "waterfall"): "waterfall",
        ("mountains", "waterfall"): "waterfall",
        ("river", "waterfall"): "waterfall",
        ("sea", "cliffs"): "cliffs",
        ("sea", "beach"): "beach",
        ("sea", "island"): "island",
        ("beach", "island"): "island",
        ("city", "street"): "city",
        ("city", "neon street"): "neon street",
        ("street", "neon street"): "neon street",
        ("street", "intersection"): "intersection",
        ("street", "crossroads"): "intersection",
        ("city", "intersection"): "intersection",
        ("city", "crossroads"): "intersection",
        ("meadow", "crossroads"): "crossroads",
        ("road", "crossroads"): "crossroads",
        ("farm", "crossroads"): "crossroads",
        ("future city", "neon street"): "neon street",
        ("city", "skyline"): "skyline",
        ("city", "future city"): "future city",
        ("skyline", "river"): "skyline",
        ("skyline", "lake"): "skyline",
        ("skyline", "sea"): "skyline",
        ("skyline", "harbour"): "skyline",
        ("city", "lake"): "skyline",
        ("street", "village"): "street",
        ("alley", "village"): "alley",
        ("alley", "white village"): "white village",
        ("street", "white village"): "white village",
        ("alley", "city"): "alley",
        ("alley", "street"): "alley",
        ("avenue", "park"): "avenue",
        ("avenue", "city"): "avenue",
        ("avenue", "street"): "avenue",
        ("farm", "muddy lane"): "muddy lane",
        ("road", "muddy lane"): "muddy lane",
        ("road", "farm"): "road",
        ("city", "flooded street"): "flooded street",
        ("street", "flooded street"): "flooded street",
        ("canal", "city"): "canal",
        ("canal", "street"): "canal",
        ("canal", "harbour"): "canal",
        ("canal", "amsterdam"): "amsterdam",
        ("canal", "holland"): "amsterdam",
        ("harbour", "container port"): "container port",
        ("sea", "container port"): "container port",
        ("harbour", "fishing harbour"): "fishing harbour",
        ("village", "village square"): "village square",
        ("street", "village square"): "village square",
        ("market", "village square"): "market",
        ("market", "medieval town"): "medieval town",
        ("village", "medieval town"): "medieval town",
        ("street", "medieval town"): "medieval town",
        ("street", "ruined street"): "ruined street",
        ("city", "ruined street"): "ruined street",
        ("street", "cafe terrace"): "cafe terrace",
        ("city", "cafe terrace"): "cafe terrace",
        ("street", "bazaar"): "bazaar",
        ("market", "bazaar"): "bazaar",
        ("market", "christmas market"): "christmas market",
        ("workshop", "steampunk workshop"): "steampunk workshop",
        ("moon surface", "moon base"): "moon base",
        ("space", "moon base"): "moon base",
        ("mars", "moon base"): "mars base",
        ("mars", "mars base"): "mars base",
        ("village", "farm"): "village",
        ("floating island", "sky"): "floating island",
        ("floating island", "waterfall"): "floating island",
        ("floating island", "castle grounds"): "floating island",
        ("hills", "meadow"): "hills",
        ("hills", "vineyard"): "vineyard",
        ("meadow", "flower field"): "flower field",
        ("mountains", "meadow"): "mountains",
        ("mountains", "snowfield"): "mountains",
        ("mountains", "hills"): "mountains",
        ("garden", "park"): "garden",
        ("desert", "canyon"): "canyon",
        ("canyon", "river"): "canyon",
        ("pier", "lake"): "pier",
        ("pier", "sea"): "pier",
        ("pier", "beach"): "pier",
        ("pier", "harbour"): "pier",
        ("pier", "river"): "pier",
        ("white village", "sea"): "white village",
        ("white village", "beach"): "white village",
        ("white village", "village"): "white village",
        ("white village", "island"): "white village",
        ("underwater", "coral reef"): "coral reef",
        ("sea", "coral reef"): "coral reef",
        ("underwater", "city"): "underwater city",
        ("underwater", "castle grounds"): "underwater city",
        ("alley", "neon street"): "neon street",
        ("room", "corridor"): "corridor",
        ("hospital", "corridor"): "hospital corridor",
        ("office", "corridor"): "corridor",
        ("classroom", "corridor"): "corridor",
        ("castle grounds", "castle hall"): "castle hall",
        ("room", "window seat"): "window seat",
        ("space", "space station"): "space station",
    }
)
"""What two settings are together, in either order."""
