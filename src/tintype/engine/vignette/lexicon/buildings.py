"""Owns the words for buildings and what stands in streets. Does not know which of them are drawn.

The lines are written as in `animals`.
"""

from typing import Final

BUILDINGS: Final = """
~house > skyscraper: building, buildings, architecture, home, structure, real estate, edifice,
    property, residence, housing, dwelling
house > cottage: cottage, bungalow, villa, townhouse, farmhouse, detached house, family house,
    family home, town house, terraced house, suburban house, tiny house, semi-detached house, beach
    house, country house, row house, brick house, homestead, casa, chateau house, orphanage,
    accommodation, accommodations, rental, homestead house, parsonage
cabin > log cabin > hut > house: log cabin, chalet, lodge, woodland cabin, cabins, alpine hut, ski
    chalet, wooden cabin, logcabin, boathouse, boat house, boat shed
hut > cabin > shed > house: shack, shanty, straw hut, bamboo hut, beach hut, thatched hut
cottage > house: thatched cottage, gingerbread house, fairytale cottage
gingerbread house > cottage > house: candy house
mansion > villa > house: manor, estate, stately home, manor house, palatial home
villa > house: italian villa
haunted house > mansion > house: ghost house, spooky house, creepy house, haunted mansion
tree house > treehouse > cabin: treehouse
garage > shed > house: carport, double garage
barn > farm > farmhouse: barn door, stable, farm building, red barn, farm shed, cowshed, granary
farmhouse > house > barn: ranch house
silo > barn: grain silo
windmill: wind mill, dutch windmill, flour mill
watermill > windmill > house: water mill, mill
wind turbine > windmill: wind turbines, wind power, wind farm
greenhouse > glasshouse > conservatory: glasshouse, conservatory, hothouse
castle > palace > fortress: fortress, fort, citadel, stronghold, medieval castle, fairy tale
    castle, fairytale castle, disney castle, neuschwanstein, castles, bouncy castle, bastion,
    barracks, garrison
palace > castle > mansion: royal palace, alhambra, versailles, buckingham palace, congress, senate
tower > castle: watchtower, bell tower, stone tower, turret, rapunzel's tower, wizard tower,
    belfry, clock tower, outpost tower
clock tower > big ben > tower: big ben, town clock
lighthouse: beacon tower, light house, pharos
domed church > church: domed chapel, greek chapel, greek church, greek orthodox church
church > chapel > cathedral: chapel, kirk, parish church, village church, steeple, parish, shrine
    church, convent, priory, sanctuary church
cathedral > church: notre dame, basilica, abbey, minster, duomo
mosque > temple: hagia sophia, minaret
temple > pagoda > greek temple: parthenon, shrine, greek temple, roman temple, ancient temple,
    acropolis
pagoda > temple: chinese temple, japanese temple, buddhist temple, stupa, hanok
torii > torii gate > pagoda: torii gate, shinto gate
synagogue > temple: house of prayer
pyramid: egyptian pyramid, pyramids, pyramid of giza, pyramids of giza, great pyramid, mayan
    pyramid, aztec pyramid
sphinx > pyramid: great sphinx
colosseum > arena > stadium: coliseum, amphitheatre, amphitheater
eiffel tower > tower: la tour eiffel
statue of liberty > statue: lady liberty, liberty statue
tower of pisa > tower: leaning tower of pisa, leaning tower
stonehenge > rock: stone circle, standing stones
skyscraper > office building > apartment building: high rise, highrise, tower block,
    empire state building, high-rise, sky scraper, glass tower, skyscrapers
office building > skyscraper: office block, headquarters, corporate building, office tower, company
    building, corporation, ministry, company headquarters, embassy, consulate
apartment building > apartment block > house: apartment block, block of flats, flats, apartment,
    apartments, flat block, condo, tenement, condominium, brownstone, dorm, public housing,
    dormitory building, apartments block
hotel > apartment building: motel, inn, hostel, resort, guesthouse, lodging, resort hotel, motel
    building
school > schoolhouse > house: schoolhouse, high school, university building, college building,
    elementary school, academy, kindergarten building, seminary, institute, institution, highschool,
    faculty building, preschool, daycare
hospital > clinic > office building: clinic, infirmary, medical centre, hospice, asylum, sanatorium,
    healthcare centre, rehab
fire station > police station > garage: firehouse, fire house
police station > office building: sheriff's office
train station > railway station > station: railway station, station, subway station building,
    depot, train depot
bank > museum > temple: bank building, treasury
museum > temple > bank: art gallery building, museum building
library > museum: library building
factory > warehouse: plant factory, mill factory, warehouse, power plant, industrial building,
    foundry, steelworks, industry, nuclear reactor, reactor, processing plant, winery
power plant > nuclear plant > factory: nuclear power plant, power station
warehouse > factory: storehouse, depot building
shop > store > bakery: store, boutique, shopfront, storefront, grocery store, bookshop, bookstore,
    toy shop, toy store, flower shop, corner shop, corner store, convenience store, florist shop,
    candy store, candy shop, pet shop, hat shop, antique shop, general store, shops, stores, gift
    shop, barber shop, barbershop, retail store, outlet store, pawn shop, kiosk shop, dealership,
    walmart, tesco, ikea
bakery > shop > cafe: bake shop, patisserie, pastry shop, bakeshop, cake shop
cafe > coffee shop > shop: coffee shop, coffeehouse, tea shop, tea house, tearoom, bistro, sidewalk
    cafe, street cafe, cafe terrace, pavement cafe, outdoor cafe, coffee house, internet cafe,
    cafeteria, starbucks
restaurant > cafe > shop: diner, pizzeria, trattoria, eatery, steakhouse, pub, tavern, saloon,
    alehouse, sushi bar,
    bar building, noodle shop, ramen shop, mcdonalds, kfc
supermarket > shop: mall, shopping mall, shopping centre, department store, hypermarket
market stall > stall > stand: stall, fruit stand, kiosk, booth, food stall,
    newsstand, fruit stall, market stand, street food stall
cinema > movie theatre > theatre: movie theatre, movie theater, picture house
theatre > cinema: theater, opera house, playhouse, concert hall
stadium > arena: arena, sports stadium, football stadium
observatory > dome: planetarium
gas station > petrol station: petrol station, filling station, service station, fuel station
bridge > stone bridge: footbridge, stone bridge, suspension bridge, golden gate bridge,
    arched bridge, rope bridge, wooden bridge, london bridge
tent > teepee: camping tent, marquee, campsite tent, tents, pavilion tent
teepee > tipi > tent: tipi, tepee, wigwam, yurt
circus tent > big top > tent: big top, circus, marquee tent
igloo: snow house, ice house, snow hut
doghouse > dog house > kennel: dog house, kennel, dog kennel
birdhouse > bird house: bird house, bird box, nest box, bird feeder
mailbox > letterbox > post box: letterbox, post box, postbox, letter box
phone booth > telephone booth > phone box: telephone booth, phone box, telephone box, red telephone
    box, police box, tardis, telephone kiosk
bus stop > street sign: bus shelter
fountain > well: water fountain, town fountain
well > wishing well > fountain: wishing well, water well
gate > fence: garden gate, iron gate, city gate, gateway, gates
fence > picket fence > gate: picket fence, white picket fence, railing, wooden fence, garden fence,
    palisade, fencing
wall > brick wall > fence: brick wall, stone wall, garden wall, fortification, rampart
door > front door > gate: front door, doorway, doors, entrance door, portal
window > window frame: windowpane, window frame, windowsill, window ledge, shutters
stairs > staircase > ladder: staircase, stairway, steps, stairwell
arch > archway > gate: archway, triumphal arch, arc de triomphe
column > pillar > obelisk: pillar, ionic column, columns
statue > monument > bust: monument, sculpture, bust, figurine, moai, memorial, easter island head,
    landmark
gazebo > pavilion > tent: pavilion, bandstand, pergola
ruins > ruin > temple: ruin, ancient ruins, castle ruins
oil rig > lighthouse: drilling platform
pier > jetty > bridge: jetty, dock, wharf, wooden pier, boardwalk
street lamp > lamp post > streetlight: streetlamp, lamp post, lamppost, streetlight, street light,
    lantern post, street lantern, gas lamp
traffic light > stoplight: stoplight, traffic lights, traffic signal, stop light
fire hydrant > hydrant: hydrant, fireplug
trash can > dustbin > bin: dustbin, garbage can, bin, rubbish bin, trash bin, wastebasket,
    recycling bin, waste bin
chimney > smokestack: smokestack, chimney stack
ferris wheel > big wheel: big wheel, giant wheel, london eye, observation wheel
carousel > merry-go-round: carousel horse, merry go round, merry-go-round, roundabout ride
slide > playground slide: playground slide, water slide
swing > swing set: swings, swing set, tree swing
seesaw > teeter totter: teeter totter
sandbox > sandpit: sandpit
trampoline: bouncer
swimming pool > pool: pool, paddling pool, kiddie pool
gravestone > tombstone > grave: tombstone, grave, headstone, graves, gravestones
cross > gravestone: crucifix
flagpole > flag: flag pole
solar panel > solar panels: solar panels, photovoltaic panel, solar farm, solar park
antenna > radio tower > tower: radio tower, radio mast, cell tower
water tower > tower: tank tower
theater: ballet theatre, multiplex
log cabin: clubhouse, outpost, forest lodge
stone bridge: overpass, viaduct arch
"""
