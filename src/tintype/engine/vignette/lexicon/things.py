"""Owns the words for things of the house and tools.

Does not know which of them are drawn. The lines are written as in `animals`.

Longer than most files because it is a table.
"""

from typing import Final

HOUSEHOLD: Final = """
~chair > table > sofa: furniture, piece of furniture
chair > armchair > stool: wooden chair, dining chair, deck chair, chairs, kitchen chair,
    wooden seat
office chair > chair: desk chair, swivel chair, gaming chair
beach chair > deck chair > chair: deck chair, deckchair, lawn chair, sun lounger, lounger, sunbed,
    lounge chair, folding chair
armchair > chair > sofa: easy chair, lounge chair, recliner, wing chair, wingback chair, cosy chair
rocking chair > chair: rocker
throne > armchair > chair: royal throne, king's chair, iron throne
stool > chair: bar stool, barstool, footstool, milking stool, ottoman, pouf
bench > chair: park bench, garden bench, pew
beanbag > armchair: bean bag, bean bag chair
sofa > couch > armchair: couch, settee, loveseat, divan, chaise longue, chesterfield, sofa bed
table > desk: conference table, meeting table, dining table, coffee table, kitchen table, side
    table, wooden table, tables, end table, tabletop, altar, altar table
round table > table: bistro table, pedestal table, cafe table, coffee shop table
picnic table > table: garden table, beer table
counter > table: kitchen counter, countertop, bar counter, shop counter, kitchen island, worktop,
    kitchen worktop, reception desk, counter top, marble counter
pedestal > table: plinth, stone pedestal, marble pedestal, display stand, wooden stand,
    marble stand, marble base, stone stand, stone base, wooden base, granite base, trophy stand
launch pad > road: launchpad, launch site, launching pad
nightstand > bedside table > table: bedside table, bedside cabinet
desk > table: writing desk, computer desk, school desk, work desk, bureau
bunk bed > bed: bunk beds, bunk
bed > cot: double bed, mattress, single bed, bedstead
hammock > bed: hanging bed
cradle > crib > bed: crib, cot, bassinet, baby bed
coat rack: coat stand, hat stand, hat rack, coat tree
clothes hanger: hanger, coat hanger
fabric: cloth, textile, textiles, fabric roll
bookshelf > bookcase > shelf: wall of books, walls of books, wall full of books, bookcase,
    bookshelves, book shelf, shelving, rack
shelf > bookshelf: wall shelf, shelves, floating shelf, ledge, mantel
cupboard > cabinet > wardrobe: cabinet, sideboard, larder, locker, pantry cupboard, china cabinet
wardrobe > closet > cupboard: closet, armoire
dresser > chest of drawers > cupboard: chest of drawers, commode, drawers, dressing table, vanity,
    drawer
lamp > desk lamp > floor lamp: desk lamp, table lamp, reading lamp, bedside lamp, lamps, lampshade,
    lava lamp, nightlight
floor lamp > lamp: standing lamp, standard lamp
chandelier > lamp: crystal chandelier, ceiling lamp, pendant lamp, hanging lamp
lantern > lamp > candle: oil lamp, lanterns, kerosene lamp,
    hurricane lamp, oil lantern
paper lantern > lantern: sky lantern, floating lantern, chinese lantern, japanese lantern, red
    lantern, red lanterns, chinese lanterns, hanging lanterns, red paper lanterns
candle > candles: candles, candlestick, tea light, candlelight flame, wax candle, taper
light bulb > lightbulb > lamp: lightbulb, bulb, idea bulb
flashlight > torch: torch, hand torch, pocket torch
torch > flashlight > candle: burning torch, flaming torch
string lights > fairy lights > lantern: fairy lights, christmas lights, party lights, bulbs on a
    string
fireplace > stove > fire: hearth, open fireplace, chimney place, mantelpiece, open fire
stove > oven: oven, cooker, kitchen stove, gas stove
fridge > refrigerator: refrigerator, freezer, icebox, refrigerator freezer, deep freezer
microwave > oven > stove: microwave oven
toaster > microwave: toaster oven
kettle > teapot: tea kettle, teakettle, water boiler, electric kettle
teapot > kettle: tea pot
coffee maker > coffee machine > kettle: coffee machine, espresso machine, coffee pot,
    french press, moka pot
blender > mixer: mixer, food processor
washing machine > dryer: laundry machine, dishwasher, tumble dryer
sink > washbasin: washbasin, basin, kitchen sink
bathtub > bath: bath, tub, bath tub, clawfoot tub
toilet > bathroom: loo, lavatory
shower > bathtub: shower head
mirror > looking glass: looking glass, hand mirror, magic mirror
clock > wall clock > alarm clock: wall clock
alarm clock > clock: wake up clock
grandfather clock > clock: longcase clock, pendulum clock
hourglass > clock: sand timer, sandglass
picture frame > painting > picture: posters, wall poster, framed poster, band poster,
    picture, framed picture, photo frame, wall art, framed photo,
    portrait painting, framed painting, art print
painting > picture frame > easel: oil canvas
rug > carpet: carpet, doormat, mat, persian rug, persian carpet
curtain > curtains: curtains, drapes, stage curtain
pillow > cushion: cushion, throw pillow, cushions, pillows
blanket > quilt > rug: quilt, duvet, comforter, throw blanket, picnic blanket, bedspread, towel,
    tablecloth
towel > blanket: beach towel, bath towel
basket > wicker basket: wicker basket, hamper, wicker, laundry basket, fruit basket, baskets,
    flower basket, easter basket
box > crate > cardboard box: pizza box, matchbox, shoebox, shoe box, crate, carton,
    cardboard box, package,
    parcel, wooden box, boxes, container, shipping box, packet, tin, shoebox, storage box, casket
    box, merchandise
gift > present > box: present, gift box, birthday present, christmas present, wrapped present,
    wrapped gift, gifts, presents, giftbox, birthday gift
treasure chest > chest > box: chest, treasure, pirate treasure, treasure box, trunk, strongbox
barrel > cask > bucket: cask, keg, wooden barrel, oil drum, barrels of oil
bucket > pail: pail, beach bucket
bottle > jar: glass bottle, message in a bottle, thermos, bottles, vial
ship in a bottle > bottle: boat in a bottle, ships in bottles
drink bottle > bottle: bottle of lemonade, lemonade bottle, bottle of juice, juice bottle, bottle of
    orange juice, bottle of soda, soda bottle, bottle of oil, bottle of olive oil, olive oil,
    oil bottle
inkwell > bottle: quill and ink, ink bottle, ink pot, quill and inkwell, bottle of ink, ink well
bird bath > fountain: birdbath, stone bird bath
cake stand > plate: cake plate, pedestal plate, pastry stand
food cart > market stall: hot dog cart, hot dog stand, ice cream cart, popcorn cart, street food
    cart, coffee cart, food stand, lemonade stand, vendor cart, pretzel cart, taco stand, ice cream
    stand
vending machine > fridge: drinks machine, snack machine, soda machine
gas pump > gas station: petrol pump, fuel pump, gasoline pump
sundial > clock: sun dial, sun clock, garden sundial
shipwreck > ship: wreck, sunken ship, wrecked ship, sunken pirate ship, sunken galleon, ship wreck
stone lantern > lantern: japanese stone lantern, garden lantern
baby bottle > bottle: feeding bottle
potion > potion bottle > bottle: magic potion, elixir, potion bottle
jar > bottle > pot: mason jar, cookie jar, glass jar, pickle jar
vase > jug: urn, amphora, pot vase
plant pot > potted plant: terracotta pot, clay pot, empty flower pot
pot > saucepan > cauldron: saucepan, cooking pot, casserole, stewpot, cookpot
frying pan > pan > pot: pan, skillet, wok, griddle
cauldron > pot: witch's cauldron, kettle of potion
bowl > plate: mixing bowl, cereal bowl, soup bowl, fish bowl dish
fishbowl > fish bowl > aquarium: fish bowl, goldfish bowl
aquarium > fish tank > fishbowl: fish tank
plate > dish > bowl: saucer, platter, dinner plate, tray
tray > plate: serving tray, breakfast tray, tea tray
cup > mug > teacup: plastic cup, paper cup, sippy cup, drinking cup
mug > cup: beer mug, tankard, coffee mug
glass > cup: tumbler, drinking glass
jug > pitcher > jar: pitcher, ewer, carafe, glass jug, water jug, jug of water, pitcher of lemonade
fork > spoon: forks, salad fork
spoon > fork: teaspoon, tablespoon, ladle, wooden spoon, spatula, soup spoon
table knife > knife: butter knife, dinner knife
knife > dagger: kitchen knife, chef's knife, carving knife, pocket
    knife, penknife
cutlery > fork > spoon: silverware, knife and fork, flatware
chopsticks: pair of chopsticks
rolling pin: pastry roller
whisk > spoon: egg beater
cutting board > board: chopping board
broom > broomstick: broomstick, flying broom, sweeping brush, besom, mop
mop > broom: floor mop
vacuum cleaner > vacuum > broom: vacuum, hoover
iron > clothes iron: clothes iron, flat iron
sewing machine: stitching machine
spinning wheel > wheel: spindle
yarn > ball of yarn > ball: ball of yarn, wool ball, ball of wool
toothbrush > brush: tooth brush
comb > hairbrush > brush: hairbrush, hair brush
soap > bar of soap: bar of soap, shampoo, detergent
sponge > soap: bath sponge
toilet paper > paper: roll of toilet paper
perfume bottle > bottle: perfume, bottle of perfume, fragrance bottle, fragrance, cologne, eau de
    parfum
lipstick > makeup: makeup, cosmetics
key ring > key: bunch of keys, set of keys, ring of keys
key > keys: keys, skeleton key, house key, golden key, old key, keychain
lock > padlock: padlock, keyhole
bell > church bell: church bell, jingle bell, handbell, bells, jingle bells, school bell
book > books: novel, textbook, storybook, diary, notebook, bible, spell book, hardcover,
    encyclopedia, open book, journal, comic book, cookbook, magic book, picture book, books,
    dictionary, pile of books, stack of books, spellbook, book of spells, guidebook, paperback
stack of books > books > book: pile of books
notebook > book: notepad, sketchbook, writing pad, copybook
newspaper > paper > magazine: paper, magazine, tabloid, daily paper
letter > envelope: envelope, love letter, mail, post letter, invitation
envelope > letter: sealed envelope
postcard > letter > card: post card
scroll > parchment > paper: parchment, papyrus, ancient scroll, treasure scroll
map > treasure map > scroll: treasure map, world map, chart map
globe > earth: world globe, terrestrial globe
calendar > clock: wall calendar, planner
clothesline: laundry, clothes line, drying clothes
greeting card > card: card, birthday card, valentine card, wedding invitation, christmas card,
    business card, thank you card, folded card
playing cards > playing card: cards, hands of cards, poker, card game, blackjack, rummy
explosion > fire: blast, explosions, detonation
glowing eyes > eye: pair of glowing eyes, pairs of glowing eyes, eyes in the dark, shining eyes
neon sign > sign: neon lettering, neon letters, neon signs, glowing sign, illuminated sign, led sign
sign > signpost > billboard: signboard, shop sign, wooden sign, notice board, placard,
    signage, road sign, traffic sign, warning sign, stop sign, plaque, welcome sign,
    name plate, open sign
street sign > sign: street nameplate
signpost > sign: road sign, guidepost, direction sign
stop sign > sign: halt sign
billboard > sign > poster: advertising board, hoarding, ad board
banner > flag > sign: streamer banner, ribbon banner, pennant, bunting flags, garland flags
flag > banner: national flag, pirate flag, jolly roger, white flag, flags, american flag, union jack
chalkboard > blackboard > whiteboard: blackboard, whiteboard, menu board,
    chalkboard sign, chalk sign, blackboard sign
whiteboard > chalkboard: dry erase board
poster board > sign: noticeboard
television > tv > monitor: tv, telly, tv set, television set, flat screen tv, screen
computer > desktop computer > laptop: pc, desktop, desktop computer, monitor, mac, imac, computer
    screen, gaming pc, workstation
laptop > computer: macbook, notebook computer, chromebook
tablet > ipad > laptop: ipad, tablet computer, e-reader, kindle
keyboard > computer keyboard > laptop: computer keyboard
computer mouse > mouse: wireless mouse
phone > smartphone > mobile phone: smartphone, mobile, cell phone, mobile phone, cellphone, iphone,
    android phone, selfie phone, mobile device
telephone > phone: rotary phone, landline, handset, old telephone
camera: photo camera, video camera, dslr, film camera, camcorder, polaroid camera, instant camera
view camera > camera: tripod camera, large format camera, plate camera
radio > boombox: boombox, transistor, ghetto blaster, transistor radio, stereo
record player > gramophone: turntable, vinyl player
gramophone > record player: phonograph, victrola
vinyl record > record > disc: record, lp, vinyl, cd, disc
cassette > cassette tape: cassette tape, mixtape, tape
headphones > earphones: earphones, headset, earbuds
microphone > mic: mic, karaoke microphone
speaker > loudspeaker: loudspeaker, amplifier, amp
megaphone > loudspeaker: bullhorn, loudhailer
game controller > gamepad > joystick: gamepad, joystick, controller, game console, playstation,
    xbox, video game controller, gameboy
typewriter: writing machine
printer > computer: copier
calculator > phone: abacus
battery: batteries
robot vacuum > vacuum cleaner: roomba
ladder > stairs: stepladder, step ladder, rope ladder
air conditioner > fan: heater, radiator
ceiling fan > fan: electric fan
doll > teddy bear: barbie, rag doll, puppet, marionette, matryoshka, russian doll, nesting doll,
    puppet doll
teddy bear > bear: teddy, stuffed bear, plush bear, stuffed animal, plush toy, soft toy, cuddly
    toy, plushie, stuffed toy
~teddy bear > ball: toy, toys, plaything
rocking horse > horse: wooden horse toy
brick: bricks
concrete block: cement block, cinder block
blocks > toy blocks > box: toy blocks, building blocks, lego bricks, wooden blocks
spinning top > top: top toy, whirligig
yo-yo > ball: yoyo
pinwheel > windmill: paper windmill
jack-in-the-box > gift: jack in the box
dice > die: die, pair of dice
puzzle > puzzle piece: jigsaw, jigsaw puzzle, puzzle piece
rubik's cube > cube: rubiks cube, magic cube
~chessboard > chess piece: chess, chess game
chess piece > chessboard: pawn, chess king
chessboard > chess piece: chess board
kite: paper kite, kites
balloon > balloons: balloons, helium balloon, party balloon, toy balloon, birthday balloon
bunch of balloons > balloons > balloon: cluster of balloons
confetti > streamers: streamers, party popper
firework > fireworks: fireworks, firecracker, sparkler
pinata > star: party pinata
bauble > ornament > ball: ornament, christmas ornament, christmas ball, christmas bauble
piggy bank > pig: money box, piggybank, moneybox
coin > money: coins, penny, money, cash, gold coin, gold coins, cent, doubloon, stack of coins
money > coin > banknote: banknote, dollar bill, cash, bill
money bag > sack > bag: bag of money
credit card > card: debit card
trophy > cup > medal: prize cup, award, prize, winner's cup
medal > trophy: gold medal, rosette, badge, ribbon medal
magnifying glass > loupe: loupe, magnifier
binoculars > telescope: field glasses, opera glasses
spyglass > telescope: pirate telescope
compass: navigation compass, magnetic compass
anchor: ship anchor
ship wheel > steering wheel > wheel: ship's wheel, helm
steering wheel > wheel: car steering wheel
wheel > tire: tyre, cartwheel wheel
microscope > telescope: lab microscope
flask > bottle: flasks, glass flask, laboratory flask, lab flask, round flask
test tube > flask > bottle: beaker, erlenmeyer flask, chemistry flask, chemistry set
syringe: injection, vaccine, insulin, vaccination
thermometer: fever thermometer
stethoscope: doctor's stethoscope
bandage > plaster: band aid, band-aid
pill > pills > medicine: medicine, pills, tablets, medication, capsule
first aid kit > box: medical kit
tooth: teeth, molar
brain: brains
hand: hands, palm of a hand, thumbs up, fist, waving hand
heart symbol > heart: love heart
eye: eyeball, eyes
lips: kiss mark
ear: human ear
dinosaur skeleton > skeleton: t-rex skeleton, dinosaur bones, dinosaur fossil,
    skeleton of a dinosaur
skeleton > skull: bony man, human skeleton
fan: air cooler
dryer > washing machine: dryer
padlock: lock and key
rope: knot, string rope, tether
crate: cargo, freight
trash can: trash, rubbish, garbage, litter, junk
fire extinguisher: extinguisher
pills: drug, drugs, aspirin, antibiotic, antibiotics, painkillers, steroids, prescription, placebo
cigarette: tobacco, cannabis cigarette
pipe > smoking pipe: pipeline
"""

TOOLS: Final = """
~hammer > wrench: tool, tools
hammer > mallet: mallet, sledgehammer, gavel, claw hammer
gavel > hammer: judge's hammer
saw > handsaw: handsaw
axe > hatchet: hatchet, ax, tomahawk, pickaxe, battle axe
pickaxe > axe: pick axe, ice axe
screwdriver: phillips screwdriver
wrench > spanner: spanner, adjustable wrench, monkey wrench
drill > power drill: power drill, electric drill, cordless drill
nail > screw: nails
screw > nail: screws, nut and bolt
tape measure > ruler: measuring tape
ruler > tape measure: set square, yardstick
toolbox > box: tool box, tool kit, toolkit
paintbrush > brush: paint brush, artist's brush
paint bucket > bucket: can of paint, paint can, pot of paint, tin of paint
paint roller > paintbrush: roller brush
palette > paint palette: paint palette, artist's palette
easel > canvas: painter's easel, painting easel, canvas on an easel
pencil > pen: coloured pencil, pencils, crayon, coloured pencils, crayons, colored pencils
pen > pencil: fountain pen, ballpoint, ballpoint pen, marker, felt tip
quill > inkwell > feather: quill pen, feather pen, ink quill
inkwell > ink bottle > bottle: ink bottle, ink pot
crayon > pencil: wax crayon
eraser > pencil: rubber eraser, pencil eraser
scissors > shears: shears, pair of scissors
stapler: office stapler
paperclip > paper clip: paper clip
pushpin > thumbtack > pin: map pin
glue > bottle: glue stick
tape > adhesive tape: sticky tape, scotch tape
needle > needle and thread: needle and thread, sewing needle
thread > spool > yarn: spool of thread, thread spool
button: shirt button
clipboard > notebook: checklist
folder > file: binder
shovel > spade: spade, beach shovel, digger shovel
rake > broom > shovel: garden rake, pitchfork
pitchfork > rake: hay fork, garden fork
watering can > bucket: sprinkling can, watering pot
garden hose > hose: hose, hosepipe
lawn mower > lawnmower: lawnmower, mower, push mower, ride-on mower
scarecrow: bird scarer
rope > lasso: lasso, cord, noose, coil of rope
chain > rope: chains
fishing rod > fishing pole: fishing pole, rod
net > fishing net: fishing net, butterfly net
trap > mousetrap: mousetrap
magnet: horseshoe magnet
horseshoe: lucky horseshoe
gear > cog > cogwheel: cogwheel, cog, gears, gearwheel
anvil > hammer: blacksmith anvil
sword > blade > katana: blade, katana, sabre, rapier, cutlass, broadsword, longsword, excalibur,
    saber, scimitar, bayonet, machete
lightsaber > sword: light saber, laser sword
dagger > knife > sword: stiletto knife
shield > knight's shield: buckler, round shield
bow and arrow > bow > arrow: bow, longbow, crossbow, bow and arrows
arrow > bow and arrow: arrows
spear > lance > trident: lance, javelin, pike weapon, harpoon
trident > spear > pitchfork: poseidon's trident
cannon: artillery, howitzer
bomb > cannonball: grenade, dynamite, explosives
gun > pistol > rifle: pistol, rifle, revolver, weapon, shotgun, musket, firearm
magic wand > wand: wand, fairy wand, wizard's wand
staff > wizard staff > walking stick: wizard staff, magic staff, wizard's staff
walking stick > cane > staff: cane, crutch
crystal ball > ball: fortune teller's ball
rocket: torpedo
oven > stove: furnace, kiln, boiler
faucet: valve, nozzle
microchip: motherboard
satellite dish: radar, receiver dish
antenna: transmitter, aerial mast
computer: software, pc monitor, server computer
phone: handheld device
laptop: ebook
memory stick > usb stick: usb
film reel: footage, videotape
camera: cctv
microphone: podcast microphone
newspaper: gazette
document > letter: manuscript, memo, pamphlet, transcript, petition, essay, legal document,
    memorandum, affidavit
book: handbook, anthology, autobiography, biography, memoir, quran, torah, koran, catalogue,
    catalog, booklet, scripture, almanac, yearbook
map: roadmap, travel map
calendar: timetable, yearly calendar
sheet music: lyrics, songbook
"""
