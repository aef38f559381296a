"""Owns names of things that other tables would read as something else, or not at all.

`milk churn` is no milk, a `hot dog stand` no dog. The lines are written as in `animals`; they are
read before all other tables. Does not know which of the things are drawn.
curtain: curtain rod, curtain rail
cane: tent pole, hiking pole, trekking pole
drill: jack hammer
box: cat litter
"""

from typing import Final

EXACT: Final = """
corkscrew: wine opener
vacuum cleaner: robot vacuum cleaner, robot vacuum, robotic vacuum
man: rider
flower bed: raised bed, garden bed, raised garden bed, raised flower bed, planting bed
cottage: half-timbered house, half timbered house, timbered house, timber-framed house, tudor house
bottle opener: opener, beer opener
cup: pen holder, pencil holder, pen pot
jug: milk jug, creamer, cream jug, milk churn, milk can
knife: bread knife, palette knife, steak knife, butcher knife, swiss army knife, cheese knife,
    paring knife, box cutter, utility knife, craft knife, stanley knife, fruit knife, cake knife
bowl: sugar bowl, punch bowl, batter bowl, finger bowl, salad spinner, cereal bowl
plate: butter dish, soap dish, hot plate, pie plate, dinner plate
spoon: slotted spoon, dessert spoon, serving spoon, sugar spoon, cake server, ice cream scoop,
    measuring spoon, pie server, shoe horn, shoehorn
salt shaker: pepper grinder, salt and pepper shakers, pepper pot, salt mill, spice jar
tray: baking tray, baking sheet, cookie sheet, roasting tin, cake tin, ice cube tray
pot: casserole dish, stockpot, dutch oven, fondue, fondue pot, fondue set, hot pot, stock pot
coffee machine: percolator
towel: tea towel, dishcloth, dish towel, dish cloth, kitchen towel, facecloth, washcloth, bathrobe
    towel
box: bread box, bread bin, cereal box, tackle box, ballot box, litter box, cat litter box,
    juice carton, music case, hat box, match box, matchbox, snuff box, snuffbox, cash box,
    sewing box, toy box, pill box, pillbox, beer crate, toy chest
bottle: beer bottle, shampoo bottle, pill bottle, vodka, gin, tequila, liqueur, ouzo, absinthe,
    sake, vinegar, tabasco, balsamic vinegar, vodka bottle, bottle of vodka, bottle of gin, bottle
    of tequila, rum bottle, hot water bottle, kombucha, essential oil bottle, bottle of vinegar,
    olive oil bottle, washing-up liquid, dish soap, bottle of sake, laundry detergent, washing
    powder, hair gel, glue bottle, medicine bottle, cough syrup, gas cylinder, lotion, shampoo,
    spray bottle, bottle of glue
pills: vitamin
shelf: spice rack, shoe rack
bucket: paint tin, pail of water, sand bucket, popcorn bucket
handbag: gym bag, duffel bag, duffle bag, rubbish bag, bin bag, garbage bag, bum bag, fanny pack,
    pencil case, toiletry bag, carrier bag, messenger bag, camera bag, laundry bag, trash bag,
    rubbish sack, diaper bag, beach bag, sand bag, sandbag, tote bag, blood bag, hand bag,
    coin purse, change purse
trash can: waste paper basket, wastepaper basket, compost bin, compost heap, wheelie bin, dumpster,
    litter bin, garbage bin, dust bin, dustbin, ash bin
flower: dried flower
hairbrush: shaving brush, make-up brush, makeup brush, toilet brush, scrubbing brush, nail brush,
    dish brush, shoe brush, clothes brush
nail: iron nail
comb: hair clip, hairpin, bobby pin, hair pin
ribbon: hair tie, scrunchie, hair band, hairband, headband, wrist band, wristband, arm band,
    armband, sweatband
soap: bath bomb, soap dispenser, bath salts, face cream, shower gel, hand soap, hand cream
cylinder: paint tube, tube of paint
toothbrush: electric toothbrush, dental floss, toothpick
magnet: fridge magnet
hair dryer: curling iron, hair straightener, straightening iron, hair curler
scissors: nail clipper, pruners, nail scissors, hedge trimmer
headphones: hearing aid, ear muffs, earmuffs, ear buds, earbuds, ear plugs, earplugs
rope: extension cord, resistance band, rubber band, elastic band, bungee cord, barbed wire, ball of
    string, extension lead, climbing rope, cord, cords
socket: power strip, extension socket
power line: telephone pole, utility pole
flashlight: headlamp, head torch, penlight, laser pointer, laser
matchstick: matches, book of matches
log: pile of firewood, stack of firewood, fire wood, firewood, wood pile, log pile, woodpile, pile
    of logs, fuel wood
book: photo album, law book, phone book, address book, picture album, ring binder, scrapbook, atlas,
    road atlas, note book, note pad, notepad, text book, cook book, coloring book, colouring book,
    stamp album, sticker album
leaf: bay leaf, ginkgo leaf, mint leaf
potted plant: terrarium, coffee plant, tea plant, tobacco plant, spider plant, ficus, pothos,
    rubber tree, bonsai pot
cutting board: serving board, serving platter
stool: foot stool
rug: door mat, bath mat, place mat, coaster, mouse pad, mousepad, welcome mats
box of chocolates: chocolate truffles
stove: pizza oven, bread oven, tandoor, brick oven, stone oven
lamp: sun lamp
compass: sextant, astrolabe
clock: pendulum, thermostat, barometer, egg timer clock
watch: fitness tracker, watch strap
computer: webcam, atm, cash machine, cash dispenser, ticket machine, karaoke machine, baby monitor
camera: cctv camera, security camera, surveillance camera, action camera, zoom lens
phone: walkie-talkie, satellite phone, phone case, mobile case
telescope: spy glass
gold: gold ingot
pencil: highlighter, chalk, charcoal stick, piece of chalk
crayon: stick of chalk
pen: highlighter pen, felt tip pen, marker pen, whiteboard marker, vape, e-cigarette, ball point
    pen, ballpoint pen, felt pen, marker
ruler: protractor, t-square, folding rule
document: bookmark, post-it note, post-it, periodic table, sticky notes, exam paper, sandpaper
map: mind map, floor plan map
chart: venn diagram, flow chart, flowchart, organization chart, organisation chart, line chart
folder: binder clip
button: pause button, play button, stop button, button of a shirt, cufflink
screw: thumbtacks, drill bit, spring coil
hook rail: crochet hook, key rack, key hooks, key holder
yarn: reel of cotton, reel of thread, crochet, bobbin
knight: plate mail, suit of armour, plate armour, plate armor, knight's armour
puzzle cube: fidget spinner
fork: tuning fork
drum: taiko drum, bodhran
sitar: pipa
flute: kazoo
bell: alarm bell, sleigh bell, bike bell, bicycle bell, church bell, fire alarm, burglar alarm
boots: ski boots, ski boot, riding boots, army boots, snow boots, moon boots, snow shoes
skis: ski pole
oar: cue
treadmill: elliptical trainer, cross trainer, stair climber, stepper
beach ball: exercise ball, gym ball, yoga ball, swiss ball
vest: bulletproof vest, high-vis vest, hi-vis vest, safety vest
goggles: scuba goggles, safety goggles
fishing rod: fishing lure, fishing hook
mace: flail
sword: fencing sword, epee
mask: fencing mask, gas mask, respirator, hockey mask, surgical mask, oxygen mask, comedy and
    tragedy masks, drama masks, comedy mask, tragedy mask, dust mask, ski mask, medical mask
belt: karate belt, seat belt, safety belt, tool belt, utility belt, belt of leather, suspenders
suit: judo suit, karate suit, boiler suit, karate gi, judogi
raft: rubber dinghy
dragon: bearded dragon lizard
doll: voodoo doll, barbie doll
magic wand: bubble wand
gate: drawbridge gate, safety gate
house: pigsty
tree: plane tree, yew, yew tree, lime tree, hornbeam, ginkgo, ginkgo tree
cherry tree: almond blossom, apple blossom, peach blossom
cactus: potted cactus
daisy: buttercup, primrose, gerbera, cosmos flower
lilac: mimosa
rose: gardenia, begonia
hibiscus: petunia, azalea flower, hibiscus flower
poppy: anemone flower
grass: pampas grass, chives, ornamental grass, lemongrass
wheat: rice plant, pampas
bamboo: sugar cane, sugarcane
branch: incense stick, glow stick, drumstick stick, vanilla pod, thorny branch
basil: coriander, dill, thyme, cilantro, fresh herbs, mint sprig
lavender: rosemary, rosemary sprig, sprig of rosemary
berries > blueberries: currants
orange: orange peel
pear: quince
plum: date fruit, dried dates, fresh dates, medjool dates
beetroot: celeriac
ginger: turmeric, turmeric root, galangal
nut: pecans, brazil nut, macadamia, macadamia nut, pine nut, nutmeg, cardamom
star shape: pentagram
beans: lentils, chickpeas, soybeans, black beans, broad beans, bowl of beans
bread: challah, stollen, crispbread, pita bread, naan bread, garlic bread, banana bread,
    fruit loaf, brioche loaf, soda bread
toast: french toast, crumpet, bruschetta, cheese toast, beans on toast
pancakes: galette, blini, dosa, chapati, okonomiyaki, roti, injera, hotcakes, rosti, hash browns,
    hash brown, potato pancakes, latkes
burrito: doner kebab, tortilla wrap, chicken wrap, enchilada, tamale, kebab wrap, durum
taco: arepa, calzone, turnover
skewer: satay, yakitori, souvlaki, shashlik
dumplings: tortellini, gnocchi, wonton, takoyaki, bao bun, baozi, xiaolongbao, manti, khinkali,
    pelmeni, maultaschen, soup dumplings, vareniki
spaghetti: penne, farfalle, spaghetti carbonara, carbonara, fried noodles, tagliatelle, fusilli,
    soba, soba noodles, japchae, spaghetti with tomato sauce, pasta dish, rigatoni, spaghetti and
    meatballs
curry: biryani, nasi goreng, jambalaya, chicken tikka masala, tikka masala, dal, dhal, stroganoff,
    beef stroganoff, ratatouille, pilaf, butter chicken, thai curry, rice and beans
ramen: laksa, tom yum, chicken noodle soup
rice bowl: bibimbap, congee, tteokbokki, poke bowl, bulgogi, donburi, rice pudding, buddha bowl,
    burrito bowl
soup: borscht, gazpacho, clam chowder, minestrone, pumpkin soup, onion soup, bouillabaisse,
    lentil soup, bowl of stew, irish stew, porridge bowl
meal: sauerbraten, tapas, sunday roast, mezze, thali, bangers and mash, haggis, feijoada,
    roast dinner, raclette, meat and vegetables, bulgogi plate, paneer, escargots, sauerkraut,
    ceviche, kimchi dish
fries: crisps, onion rings, chicken nuggets, potato wedges, poutine
fish dish: smoked salmon, baked fish, salmon fillet, fish fillet, caviar, fish fingers, gefilte fish
sausage: currywurst
steak: beef steak, t-bone steak, roast pork, cutlet, foie gras, meat loaf
roast chicken: peking duck, roast duck, roast goose, christmas turkey, grilled chicken
fried egg: poached eggs, eggs benedict, egg yolk, eggs and bacon
breakfast > meal: full english breakfast, english breakfast, full breakfast, cooked breakfast
pie: shepherd's pie, lemon tart, tartlet, cottage pie, pot pie, blueberry pie, key lime pie,
    strawberry tart, pork pie, peach cobbler, apple crumble, crumble
croissant: pain au chocolat, puff pastry
macaron: profiteroles, cream puffs, choux bun
muffin: madeleines, english muffin, bran muffin, hot cross buns
cake: bundt cake, fruit cake, victoria sponge, red velvet cake, ice cream cake
pudding: crème caramel, yorkshire pudding, chocolate mousse, sticky toffee pudding
cookie: stroopwafel, fortune cookie, biscotti, ginger biscuit, cream cracker, alfajores, rice cake
chocolate: fudge, nougat, halva, marzipan, turkish delight
marshmallow stick: smores, s'more
candy: chewing gum, bubble gum, gumball candies, mint candy, boiled sweets, humbug
cheese: melted cheese, block of cheese, feta, blue cheese, gorgonzola, roquefort, goat cheese,
    cream cheese, wheel
    of cheese
jar: jar of peanut butter, kimchi, jar of pickles, mustard jar, spices, jar of spices, sauerkraut
    jar, candy jar, sweet jar, cookie jar
honey: maple syrup, syrup, golden syrup
ketchup: barbecue sauce
bag of cement: bag of flour, flour, bag of sugar, sack of flour, sack of potatoes, sack of rice, bag
    of rice
ice cube: sugar cubes
juice: tomato juice, bloody mary, sangria, glass of sangria, carrot juice, horchata, lassi, mango
    lassi, cranberry juice, vegetable juice
cocktail: caipirinha, martini glass, negroni, manhattan cocktail, cosmo
lemonade: tonic water, long drink, club soda, soda water
tea: yerba mate, tea set, cup of matcha, masala chai
wine: mulled wine, port wine
glass: shot glass, whisky glass, highball glass, tequila shot, glass of vodka, glass of sake
coffee: cortado, latte art, cup of cappuccino
headscarf: niqab, veil, keffiyeh, chador
gown: robe, housecoat, prom dress, night gown
kimono: hanbok, hanfu, japanese kimono, korean hanbok
dress: sari, cheongsam, qipao, dirndl, toga, abaya, thobe, djellaba, dashiki, kaftan, ao dai,
    kandura, dishdasha, flamenco dress, bavarian dress, caftan
skirt: kilt, tartan kilt, scottish kilt, plaid kilt
trousers: lederhosen, tights, jumpsuit, cargo pants, pyjama bottoms
underwear: bra, knickers, panties, lingerie, diaper, nappy
skirt: sarong
swimsuit: wetsuit, diving suit, swim suit
sweater: christmas jumper, pyjama top
hoodie: onesie, tracksuit
jacket: puffer jacket, down jacket, windcheater, varsity jacket
coat: bathrobe, dressing gown, duffle coat, pea coat
slippers: moccasins, moccasin, ballet shoes, ballet slippers, ballet flats, glass slipper, pointe
    shoes
sandals: clogs, wooden clogs, wooden shoes, clog
fabric: handkerchief, hankie, bib, pocket square, dust cloth, bed sheet, linen cloth
sunglasses: eyepatch, 3d glasses, 3-d glasses
glasses: contact lens, contact lenses, pair of spectacles
hat: deerstalker cap, boater hat
straw hat: coolie hat, conical hat, asian conical hat, rice hat
hand: ok hand, victory sign, hamsa, claw hand, high five hand, ok sign, open hand, hand gesture
necklace: rosary, prayer beads, lei, pearl necklace, string of pearls, shirt collar
mechanic: handyman, welder
artist: decorator, house painter, makeup artist
scientist: archeologist
doctor: optician
judge: lawyer in court
priest: rabbi, imam, cardinal priest
clown: fire eater
musician: mariachi, mariachi player
weightlifter: wrestler
runner: rugby player, fencer
baseball player: cricketer, cricket player, cricket batsman
cowboy: jockey, bullfighter, toreador, horseman
old man: homeless man, beggar, sheikh
dancer: belly dancer, hula dancer
hiker: ranger, park ranger, tourist, rock climber
builder: garbage collector, bin man, dustman, roadworker, stonemason, refuse collector
man: shop assistant, clerk, assistant, diplomat, millionaire, gondolier man
soldier: beefeater, royal guard, queen's guard, roman soldier, gladiator soldier, centurion,
    us marine
superhero: supervillain, villain, super villain
heart: heart organ, human heart, anatomical heart
oval: kidney, liver, stomach organ
fish: sturgeon, pike fish, sea bass, sunfish, sardine
tropical fish: lionfish, betta fish, parrotfish, guppy, koi betta, siamese fighting fish
lizard: bearded dragon
monkey: gibbon, tarsier, bush baby, bushbaby, lemur monkey
deer: okapi, eland
t-rex: spinosaurus, raptor dinosaur
hamster: chinchilla, degu, lemming
parrot: cockatiel, bird of paradise
bee: yellowjacket
beetle: tick insect, flea, roach, weevil, stink bug
caterpillar: silkworm
worm: leech, maggot, sea cucumber
fossil: trilobite
sea urchin: barnacle
shell: conch shell, cockle, scallop shell, clam shell, egg shell, eggshell
nest: cocoon, chrysalis, wasp nest, wasps' nest
burrow: mole hole, rabbit burrow, animal burrow, fox hole, foxhole, badger hole, den entrance
tornado: whirlpool, waterspout
spruce > pine: christmas fir
fire: wildfire, forest fire, brazier, bush fire, bushfire
hedge: maze, labyrinth, hedge maze
temple: pantheon
statue: oscar statue, oscar, statuette, buddha statue, academy award
mosque: blue mosque
wall: city wall, battlements, castle wall
clock tower: elizabeth tower
tower: spire, cooling tower, silo tower, church tower
step pyramid: machu picchu
factory: refinery, oil refinery, nuclear plant, coal plant, sawmill
hut: pigsty hut, sauna
barn: hangar, aircraft hangar
hotel: casino
shop window: arcade shop
stairs: front steps
door: revolving door, cat flap, trapdoor
window: skylight, window box, bay window, dormer window
picket fence > fence: picket, balustrade
water spray: sprinkler, lawn sprinkler, garden sprinkler
shovel: spade tool
traffic cone: bollard, pylon cone
barrier: road block, crowd barrier, turnstile
sign: exit sign, wet floor sign, for sale sign, biohazard sign, radiation symbol, radiation sign,
    no smoking sign, warning triangle, wanted poster, caution sign, danger sign, no parking sign,
    give way sign, yield sign, biohazard symbol, toilet sign
cable car: funicular, funicular railway, chair lift
train: maglev, goods train
go-kart: dune buggy
helicopter: gyrocopter, autogyro
snowmobile: zamboni
gas pump: charging station, ev charger, electric car charger, charging point
lighthouse: oil rig lighthouse
ship: naval ship
bed: hospital bed, changing table, massage table, playpen, air mattress, air bed,
    inflatable mattress
bathtub: whirlpool tub
picture frame: cave painting, hologram, photo strip, diploma frame, polaroid, polaroid photo, photo,
    snapshot, photo holder
slab: stone tablet, hieroglyphs, rune stone, rosetta stone, ten commandments
scroll: papyrus scroll, wax seal letter, treaty
vending machine: gumball machine, candy machine, popcorn machine, claw machine, photo booth, gum
    ball machine, bubblegum machine
flag: wall flag, jolly roger flag
bomb: hand grenade
rifle: machine gun, sniper rifle
tree stump: chopping block, wooden leg, butcher block
perfume bottle: aroma diffuser, reed diffuser
wrench: hinge, carabiner
shoes: snowshoes, snowshoe, tap shoes, golf shoes
baby bottle: soother
toilet: potty, toilet seat
medal: police badge, sheriff's badge, sheriff's star, sheriff badge, badge of honour
eye: evil eye, contact eye
cross: ankh, celtic cross
smiley: crying emoji, laughing emoji, angry emoji, heart eyes emoji, emojis
planet: gas giant, dwarf planet
galaxy: star cluster
sun: solar eclipse, eclipse, total eclipse
moon: lunar eclipse
pyramid shape: prism, glass prism
spiral: wire spring, fingerprint
robot: android robot
astronaut: space suit, spacesuit
lychee: rambutan
greeting card: birthday card, christmas card, memory card, wedding card, place card, flash card
price tag: name tag, gift tag, luggage tag, dog tag, name badge
ticket: boarding pass, bus ticket, train ticket, plane ticket, parking ticket, lottery ticket,
    cinema ticket, concert ticket
cutting board: bread board, chopping block
basket: bread basket, washing basket, shopping basket, clothes basket
clothesline: clothes horse, drying rack
curtain: shower curtain
hand drill > drill: hand drill, cordless drill
earrings: ear ring
ring: nose ring
armchair: arm chair
soccer ball: foot ball
footprint: finger print, fingerprint, hand print, handprint, paw print
safety pin > nail: thumb tack
lipstick: lip balm, lip gloss, lipgloss, chapstick, lip stick
bottle > jug: oil can
water wheel > watermill: water wheel, waterwheel
barrel: beer keg, rain barrel, keg of beer, oil drum
nutcracker tool > nutcracker: nut cracker
bone: fish bone, fishbone
horseshoe: horse shoe
dog: sheep dog, guide dog, rescue dog, hunting dog, lap dog
wagon: horse trailer, horse box, luggage cart
snowball: snow ball
sunflower: sun flower
starfish: star fish
seaweed: sea weed
motorboat: life boat, lifeboat, banana boat, pedal boat
ferry: steam boat, river boat
fire escape > ladder: fire escape
nightstand > bedside table > table: night stand
garage > house: parking garage
tire: bicycle wheel, bike wheel, wagon wheel, cart wheel, car wheel, car tyre
saddle: bicycle seat, bike seat, bicycle saddle
mirror: car mirror, side mirror, rear view mirror, rear-view mirror, rearview mirror, wing mirror
hammer: sledge hammer
drill: nail gun, glue gun
screwdriver: screw driver
spray can > soda: can of spray paint
tape roll: sellotape, police tape, crime scene tape
bookmark > ribbon: book mark, bookmark
bookshelf: book case
stamp: rubber stamp, wax seal
printer: paper shredder, shredder, fax machine, photocopier, copy machine, scanner, copier
stapler: hole punch, hole puncher
table: operating table
water drop: blood drop, drop of blood
cupboard > cabinet > wardrobe: medicine cabinet
bandage: band aid
battery: power bank, phone charger, charger
electric plug: usb cable, charging cable, jumper cables, cables
piano stool > stool: piano stool
drumstick > branch: drum stick, drumsticks
candlestick > candle: candle holder, candleholder
handcuffs: hand cuffs
lampshade > lamp: lamp shade
rock: grind stone, grindstone, mill stone, millstone, whetstone
passenger seat: child seat
cradle: baby crib, baby cot
radio: baby monitor, clock radio
net: tennis net, hair net
gear: mechanism, machine part
skateboard: skate board
engine > gear: machine, machinery
wind turbine: turbine
stopwatch: gauge, dial, pressure gauge, speedometer
"""
