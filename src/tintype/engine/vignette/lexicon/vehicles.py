"""Owns the words for vehicles. Does not know which of them are drawn.

The lines are written as in `animals`.
"""

from typing import Final

VEHICLES: Final = """
~car: vehicle, vehicles, traffic, cars, transport, motor vehicle, ride vehicle
car: automobile, auto, sedan, hatchback, coupe, beetle car, volkswagen, toyota, bmw, audi,
    mercedes, honda, mini cooper, station wagon, family car, motorcar, electric car, tesla, hybrid
    car, old car, compact car, fiat, peugeot, chevrolet, cadillac, rolls royce, volvo, vw beetle,
    self driving car, getaway car, smart car, automotive, lexus, nissan, hyundai, mazda, chevy,
    chrysler, subaru, renault, suzuki
vintage car > classic car > car: oldtimer, classic car, antique car, model t, hot rod, muscle car,
    retro car, old timer
sports car > race car > car: racing car, race car, ferrari, lamborghini, porsche, corvette, formula
    one car, f1 car, supercar, convertible, mustang, roadster, cabriolet, camaro, maserati,
    bugatti, racer, formula 1 car, aston martin, batmobile, mclaren
race car > sports car > car: racecar, formula car, nascar
convertible > sports car > car: cabrio
limousine > car: limo, bentley, royce
jeep > suv > car: suv, off roader, four wheel drive, land rover, range rover, offroad vehicle,
    hummer
taxi > car: cab, taxicab, yellow cab, uber
police car > car: cop car, patrol car, squad car, police cruiser
ambulance > van: rescue vehicle, emergency vehicle
fire engine > fire truck > truck: fire truck, firetruck, fire brigade truck
truck > lorry > pickup truck: lorry, semi, semi truck, tractor trailer, eighteen wheeler, 18
    wheeler, big rig, transport truck, trucks, cement truck, tanker truck
pickup truck > truck: pickup, pick up truck, pick-up, dodge ram
monster truck > truck > pickup truck: bigfoot truck
dump truck > tipper > truck: tipper truck, dumper
garbage truck > truck: bin lorry, trash truck, recycling truck
tow truck > truck: breakdown truck
ice cream truck > van > truck: ice cream van
food truck > ice cream truck > van: taco truck, food van
van > minibus > camper van: minivan, delivery van, people carrier, minibus, hearse, delivery vehicle
camper van > van: camper, campervan, motorhome, rv, caravan, recreational vehicle, motor home, vw
    bus, volkswagen bus, trailer home
bus > coach: city bus, autobus, trolleybus, tour bus, shuttle bus, public bus, buses
school bus > bus: yellow bus, yellow school bus
double-decker bus > double decker bus > bus: double decker, london bus, red london bus
tram > streetcar > train: streetcar, trolley car, trolley tram, cable car tram, light rail
train > steam train > locomotive: railway, railway train, subway, metro, passenger train, freight
    train, choo choo, subway train, metro train, commuter train, orient express
steam train > steam locomotive > train: steam engine, steam locomotive, hogwarts express, old train
locomotive > steam train > train: railway engine
high-speed train > bullet train > train: bullet train, high speed train, shinkansen, tgv
monorail > train: hovertrain
train carriage > wagon > train: railway carriage, boxcar, train wagon, freight car
bicycle > bike: bike, push bike, mountain bike, racing bike, road bike, cycle, bikes, bmx,
    penny farthing, city bike, recumbent
motorcycle > motorbike > scooter: motorbike, chopper, harley, harley davidson, dirt bike, sidecar,
    motor bike, sport bike, kawasaki, yamaha, ducati
scooter > moped > motorcycle: vespa, moped, motor scooter
kick scooter > scooter: push scooter, e-scooter, electric scooter
tricycle > bicycle: trike
unicycle > bicycle: one wheeler
skateboard > longboard: longboard, skate board, hoverboard
roller coaster > rollercoaster: rollercoaster
wagon > cart > carriage: cart, wheel cart, hand cart, covered wagon, red wagon, horse cart
carriage > coach > wagon: horse drawn carriage, stagecoach, horse carriage, cinderella carriage,
    buggy, chariot
sleigh > sled: santa's sleigh, horse sleigh, santa sleigh
sled > sledge > sleigh: toboggan, sledge
tractor: farm tractor, combine, combine harvester, harvester, ploughing machine
combine harvester > tractor: combine
bulldozer > digger > excavator: earthmover
excavator > digger > bulldozer: digger, backhoe, steam shovel, mechanical digger, construction
    vehicle, earth mover
crane truck > construction crane > excavator: construction crane, tower crane, crane machine
road roller > steamroller > bulldozer: steamroller, steam roller
cement mixer > concrete mixer > truck: concrete mixer, cement truck
forklift > tractor: forklift truck
snowplow > truck: snow plow, snowplough
snowmobile > motorcycle: skidoo
tank > armored vehicle: army tank, panzer, battle tank, armored vehicle
golf cart > car: golf buggy
go-kart > race car > car: go kart, gokart, kart
wheelbarrow > cart: barrow
stroller > pram: pram, baby carriage, pushchair, baby buggy
shopping cart > cart: shopping trolley, trolley
wheelchair > chair: wheel chair
airplane > plane > jet: plane, aeroplane, jet, jumbo jet, aircraft, airliner, passenger plane,
    boeing, planes, jetliner, propeller plane, jet plane, private jet, concorde, airbus
biplane > airplane: cockpit, propeller plane, double decker plane, crop duster, vintage plane,
    old plane,
    red baron
fighter jet > jet fighter > airplane: jet fighter, warplane, military jet, fighter plane, spitfire,
    bomber, bombers
seaplane > biplane > airplane: floatplane
paper plane > paper airplane > airplane: paper airplane, paper aeroplane
glider > airplane: hang glider, paraglider
helicopter: chopper helicopter, copter, whirlybird, rescue helicopter
drone > quadcopter > helicopter: quadcopter, flying drone
hot air balloon > balloon: hot-air balloon, air balloon, hot air balloons, montgolfier
airship > zeppelin > hot air balloon: zeppelin, blimp, dirigible
parachute > paraglider: skydiver, paraglider
flying carpet > magic carpet > rug: magic carpet
boat > rowboat > sailboat: motor boat, dinghy, watercraft, boats, vessel, lifeboat, barge
rowboat > rowing boat > boat: rowing boat, row boat, wooden boat, skiff, dory boat
sailboat > sailing ship > boat: yacht, sailing boat, sailing ship, catamaran, regatta, sail boat,
    schooner, windjammer, sailing yacht, sloop
fishing boat > rowing boat: fishing vessel, fishing smack
speedboat > motorboat > boat: motorboat, speed boat, powerboat, jet boat, hydrofoil
canoe > kayak > rowboat: dugout
kayak > canoe > rowboat: sea kayak
gondola > rowboat > boat: venetian gondola
raft > boat: inflatable boat, log raft, life raft
ship > steamship > cruise ship > boat: steamship, steamer, warship, battleship, ferry, icebreaker,
    vessel ship, navy ship, destroyer, frigate, cruiser
cruise ship > ocean liner > ship: ocean liner, cruise liner, titanic, liner
container ship > cargo ship > ship: freighter, cargo ship, tanker ship, oil tanker
ferry > ship: ferry boat, ferryboat
pirate ship > galleon > sailboat > ship: galleon, man of war ship, black pearl, tall ship, caravel,
    frigate ship
viking ship > longship > pirate ship: longship, drakkar, longboat, viking longship, viking boat
submarine: sub, u-boat, yellow submarine
jet ski > speedboat: water scooter
surfboard > skateboard: surf board, boogie board, bodyboard, paddleboard
cable car > gondola lift > tram: ski lift, gondola lift, chairlift, aerial tramway
ship in a bottle > bottle: bottle ship
rocket: spacex rocket
"""
