"""Owns names of things that other tables would read as something else, or not at all.

`milk churn` is no milk, a `hot dog stand` no dog. The lines are written as in `animals`; they are
read before all other tables. Does not know which of the things are drawn.

Longer than most files because it is a table.
"""

from typing import Final

EXACT: Final = """
corkscrew: wine opener, corkscrews
bottle opener: opener, beer opener
cup: measuring cup, egg cup, eggcup, teacups
jug: measuring jug, milk jug, creamer, cream jug, milk churn, milk can
knife: cleaver, meat cleaver, bread knife, butcher's knife, palette knife, steak knife, butcher
    knife, swiss army knife, cheese knife, paring knife, box cutter, utility knife, craft knife,
    stanley knife
bowl: sugar bowl, punch bowl, batter bowl, finger bowl
plate: butter dish, soap dish
spoon: slotted spoon, dessert spoon, serving spoon, sugar spoon
salt shaker: pepper mill, pepper grinder, pepper shaker, salt and pepper shakers, pepper pot, salt
    mill, salt and pepper, spice jar
tray: baking tray, baking sheet, cookie sheet, muffin tin, roasting tin, cake tin, ice cube tray,
    muffin tray, serving tray
pot: pressure cooker, slow cooker, rice cooker, casserole dish, stockpot, dutch oven, fondue, fondue
    pot, fondue set, hot pot, stock pot
toaster: air fryer, sandwich maker, waffle iron, waffle maker
coffee machine: coffee grinder, percolator
towel: tea towel, dishcloth, dish towel, dish cloth, kitchen towel, facecloth, washcloth, bathrobe
    towel
box: bread box, bread bin, cereal box, tackle box, ballot box, litter box, cat litter box, juice
    carton, egg box, jewellery box, jewelry box, music case
bottle: beer bottle, shampoo bottle, pill bottle, vodka, gin, tequila, liqueur, ouzo, absinthe,
    sake, vinegar, tabasco, hot sauce, balsamic vinegar, vodka bottle, bottle of vodka,
    bottle of gin, bottle of tequila, rum bottle, hot water bottle, kombucha, essential oil bottle,
    bottle of vinegar, olive oil bottle, washing-up liquid, dish soap, bottle
    of sake
pills: vitamin, vitamins, pill bottles
shelf: spice rack, shoe rack, wine rack, bottle rack
bucket: ice bucket, champagne bucket, paint can, paint tin, tin of paint, pail of water
handbag: gym bag, duffel bag, duffle bag, tote, rubbish bag, bin bag, garbage bag, plastic bag, bum
    bag, fanny pack, golf bag, clutch bag, pencil case, toiletry bag, carrier bag, messenger bag
trash can: waste paper basket, wastepaper basket, compost bin, compost heap, wheelie bin, dumpster,
    rubbish bin, litter bin, waste bin, bin bags, garbage bin
flower: dried flower
hairbrush: shaving brush, make-up brush, makeup brush, toilet brush, scrubbing brush, nail brush
nail: iron nail
comb: hair clip, hairpin, bobby pin
ribbon: hair tie, scrunchie, hair bow
soap: bath bomb, soap dispenser, bath salts, face cream, shower gel
tube: toothpaste tube, tube of toothpaste
toothbrush: toothpaste, electric toothbrush, dental floss, toothpick
magnet: fridge magnet
hair dryer: curling iron, hair straightener, straightening iron, hair curler
scissors: nail clipper, nail clippers, secateurs, pruning shears, pruners, garden shears, wire
    cutters, nail scissors, hedge trimmer
headphones: hearing aid
rope: extension cord, resistance band, rubber band, elastic band, bungee cord, barbed wire, ball of
    string, extension lead
socket: power strip, extension socket
power line: telephone pole, utility pole
flashlight: headlamp, head torch, penlight, laser pointer, laser
plate of ash: ashtray
matchstick: matches, box of matches, book of matches
log: firewood, pile of firewood, stack of firewood
nightstand: filing cabinet
wardrobe: filing cupboard
book: photo album, law book, phone book, address book, picture album, ring binder, scrapbook, atlas,
    road atlas, magazine
leaf: bay leaf, ginkgo leaf, fallen leaf, mint leaf
potted plant: terrarium, coffee plant, tea plant, cotton plant, tobacco plant, spider plant, rubber
    plant, snake plant, ficus, pothos, rubber tree, houseplant, house plant, bonsai pot
stool: scratching post, cat tree
rug: door mat, doormat, welcome mat, bath mat, place mat, coaster, mouse pad, mousepad, welcome mats
box of chocolates: truffles, chocolate truffles, pralines
oven: pizza oven, bread oven, tandoor, brick oven
lamp: lava lamp, sun lamp
compass: sextant, astrolabe
pendulum > clock: barometer
clock: thermostat, barometer, egg timer clock
watch: smartwatch, wrist watch, fitness tracker
computer: webcam, atm, cash machine, cash dispenser, ticket machine, karaoke machine, baby monitor
camera: cctv camera, security camera, surveillance camera, webcam, action camera, camera lens, zoom
    lens
phone: walkie-talkie, walkie talkie, satellite phone
telescope: spyglass, spy glass
gold: gold bar, gold bars, gold ingot, ingot, gold nugget
pencil: coloured pencil, pencil sharpener, highlighter, chalk, charcoal stick, piece of chalk
crayon: chalks, stick of chalk
pen: highlighter pen, felt tip pen, marker pen, whiteboard marker, vape, e-cigarette
ruler: protractor, set square, t-square, folding rule
document: bookmark, sticky note, post-it note, post-it, periodic table, sticky notes, exam paper,
    contract, certificate
map: mind map, floor plan map
chart: venn diagram, flow chart, flowchart, organization chart, organisation chart, line chart
folder: binder clip, file folder
button: pause button, play button, stop button
pushpin > screw: drawing pin, thumbtack, push pin, pushpin, thumbtacks
hook rail: crochet hook
sewing machine: needle and thread
yarn: spool of thread, knitting needles, knitting, pin cushion, pincushion, thimble, reel of cotton,
    reel of thread, crochet, bobbin
plate mail > knight: suit of armour, suit of armor, plate armour, plate armor, knight's armour
puzzle cube: rubik's cube, magic 8 ball, fidget spinner
fork: tuning fork
sheet music: music stand
violin: viola
drum: tabla, bass drums, steel drum, taiko drum, bodhran
sitar: balalaika, koto, shamisen, pipa, erhu
flute: didgeridoo, ocarina, kazoo, recorder, bassoon
xylophone: kalimba, thumb piano, glockenspiel
bell: cowbell, alarm bell, sleigh bells, sleigh bell, hand bell
harp: lyre
maracas: baby rattle, rattle
boots: ski boots, ski boot, riding boots, army boots, ankle boots, snow boots
skis: ski poles, ski pole
oar: lacrosse stick, cue, pool cue, snooker cue, billiard cue
baseball bat: cricket bat
tennis racket: ping pong paddle, badminton racket, squash racket, table tennis bat
treadmill: rowing machine, elliptical trainer, cross trainer, stair climber, stepper
bicycle: exercise bike, spin bike, stationary bike, spinning bike
beach ball: exercise ball, gym ball, yoga ball, swiss ball
life ring: life buoy
vest: bulletproof vest, high-vis vest, hi-vis vest, safety vest
goggles: snorkel, diving mask, swimming goggles, ski goggles, scuba goggles
fishing rod: fishing lure, fishing hook
target: dart, dartboard, darts, archery target
soccer ball: cotton ball football
bow and arrow: quiver
mace: flail, morning star
sword: fencing sword, epee, rapier
mask: fencing mask, gas mask, respirator, hockey mask, surgical mask, oxygen mask, comedy and
    tragedy masks, theatre masks, drama masks, comedy mask, tragedy mask
belt: karate belt, seat belt, safety belt, tool belt, utility belt
suit: judo suit, karate suit, boiler suit, karate gi, judogi
chess piece: chess pieces
tire: roulette
life raft > raft: dinghy, rubber dinghy, inflatable boat
dragon: bearded dragon lizard
doll: voodoo doll, barbie doll
magic wand: bubble wand
gate: drawbridge gate, safety gate, level crossing, crossing gate, portcullis
house: bungalow, detached house, semi-detached house, brick house, family house, pigsty, hen house
tree: ash tree, plane tree, chestnut tree, yew, yew tree, elm tree, lime tree, hornbeam, mangrove,
    mangrove tree, fig tree, walnut tree, ginkgo, ginkgo tree, eucalyptus, aspen, rowan
cherry tree: almond tree, almond blossom, apple blossom, peach blossom, plum blossom, cherry
    blossoms, blossom tree, sakura, sakura tree, cherry blossom tree
potted cactus > cactus: agave, yucca
bluebell: hyacinth, foxglove
daisy: buttercup, edelweiss, primrose, marigold, gerbera, chamomile, cosmos flower, aster, daisies
lilac: wisteria, mimosa, buddleia
bird of paradise > lily: protea, strelitzia, bird of paradise flower, calla lily
violet: pansy, forget-me-not, forget-me-nots, pansies
lotus: water lily, water lilies, waterlily
rose: camellia, gardenia, begonia, ranunculus
hibiscus: petunia, fuchsia flower, azalea flower, hibiscus flower
poppy: poinsettia, anemone flower
tulip: magnolia, magnolia flower
grass: pampas grass, chives, tall grass, ornamental grass, lemongrass
wheat: barley, rye, oats, rice plant, pampas
bamboo: sugar cane, sugarcane
branch: twig, incense stick, glow stick, drumstick stick, vanilla pod, thorny branch
basil: coriander, dill, thyme, sage leaves, mint, parsley, cilantro, fresh herbs, herbs, mint sprig
lavender: rosemary, rosemary sprig, sprig of rosemary
berries > blueberries: redcurrant, redcurrants, blackcurrant, blackcurrants, gooseberry,
    gooseberries, cranberries, cranberry, elderberries, currants
orange: persimmon, persimmon fruit, kumquats
mango: guava
pear: quince
plum: date fruit, dried dates, fresh dates, medjool dates
beetroot: celeriac
carrot: parsnip, parsnips, horseradish
ginger: turmeric, turmeric root, galangal
chilli: okra, cayenne
onion: fennel, fennel bulb
nut: pecan, pecans, brazil nut, macadamia, macadamia nut, pine nut, nutmeg, cardamom
star shape: pentagram
beans: lentils, chickpeas, soybeans, kidney beans, black beans, green beans, baked beans, broad
    beans, bowl of beans, coffee bean, coffee beans
bread: challah, panettone, stollen, crispbread, pita bread, naan bread, garlic bread, banana bread,
    fruit loaf, brioche loaf, soda bread
toast: french toast, crumpet, bruschetta, cheese toast, avocado toast, beans on toast
pancakes: galette, blini, dosa, chapati, okonomiyaki, crepes, crêpes, roti, injera, hotcakes, rosti,
    hash browns, hash brown, potato pancakes, latkes
burrito: kebab, doner kebab, doner, gyros, shawarma, tortilla wrap, chicken wrap, enchilada, tamale,
    kebab wrap, durum
taco: tortilla, quesadilla, arepa, calzone, turnover
skewer: shish kebab, satay, yakitori, souvlaki, kebab skewer, shashlik
dumplings: tortellini, gnocchi, ravioli, wonton, wontons, gyoza, pierogi, takoyaki, bao bun, bao
    buns, baozi, xiaolongbao, manti, momos, khinkali, pelmeni, dim sum, maultaschen, soup dumplings
spaghetti: penne, farfalle, macaroni, spaghetti carbonara, carbonara, pad thai, fried noodles, chow
    mein, tagliatelle, fettuccine, linguine, fusilli, soba, soba noodles, japchae, spaghetti with
    tomato sauce, pasta dish, noodles, plate of pasta, rigatoni, spaghetti and meatballs
curry: risotto, fried rice, biryani, nasi goreng, jambalaya, chicken tikka masala, tikka masala,
    dal, dhal, stroganoff, beef stroganoff, ratatouille, pilaf, butter chicken, thai curry,
    couscous, chili con carne, tagine, rice and beans
ramen: pho, udon, laksa, noodle soup, tom yum, chicken noodle soup, bowl of noodles, noodle bowl
rice bowl: bibimbap, poke bowl, bulgogi, donburi, rice pudding, buddha bowl, burrito bowl
soup: borscht, gazpacho, goulash, miso soup, chowder, clam chowder, minestrone, pumpkin soup, onion
    soup, broth, bouillabaisse, lentil soup, stew, bowl of stew, irish stew, porridge bowl
meal: sauerbraten, tapas, sunday roast, mezze, thali, bangers and mash, haggis, feijoada, moussaka,
    mashed potatoes, mashed potato, roast dinner, raclette, meat and vegetables, bulgogi plate,
    tempura, paneer, escargots, sauerkraut, ceviche, kimchi dish
fries: chips, crisps, potato chips, onion rings, chicken nuggets, potato crisps, nuggets, potato
    wedges, poutine, french fry
fish dish: fried fish, grilled fish, smoked salmon, baked fish, salmon fillet, fish fillet, caviar,
    fish fingers, gefilte fish
sausage: bratwurst, currywurst, chorizo, frankfurter, bratwursts, salami
steak: pork chop, lamb chop, ribs, spare ribs, roast beef, beef steak, t-bone steak, roast pork,
    cutlet, foie gras, meat loaf, barbecue ribs
chicken leg: chicken wing, chicken wings, fried chicken, chicken drumsticks, chicken drumstick
roast chicken: peking duck, roast duck, roast goose, thanksgiving turkey, roast turkey, roasted
    turkey, christmas turkey, grilled chicken
fried egg: scrambled eggs, poached egg, poached eggs, eggs benedict, egg yolk, eggs and bacon
breakfast > meal: full english breakfast, english breakfast, full breakfast, cooked breakfast
pie: quiche, shepherd's pie, fruit tart, lemon tart, tart, tartlet, cottage pie, pot pie, blueberry
    pie, cherry pie, key lime pie, strawberry tart, pork pie, cobbler dessert, peach cobbler, apple
    crumble, crumble
croissant: danish pastry, danish, pain au chocolat, puff pastry, pastry, pastries
macaron: profiterole, profiteroles, cream puff, cream puffs, choux bun
muffin: madeleine, madeleines, scone, scones, english muffin, bran muffin, hot cross bun, hot cross
    buns
cake: bundt cake, carrot cake, fruit cake, layer cake, victoria sponge, trifle, pavlova, gateau, red
    velvet cake, birthday cakes, ice cream cake
pudding: crème caramel, creme caramel, christmas pudding, yorkshire pudding, panna cotta, crème
    brûlée, creme brulee, custard, tiramisu, flan, mousse, chocolate mousse, sticky toffee pudding
cookie: stroopwafel, fortune cookie, shortbread, oreo, cracker, crackers, chocolate chip cookie,
    biscotti, ginger biscuit, cream cracker, alfajores, rice cake
chocolate: fudge, nougat, halva, marzipan, turkish delight, bar of chocolate, chocolate bar
marshmallow stick: smores, s'mores, s'more
candy: chewing gum, bubble gum, gummy bears, jelly beans, liquorice, licorice, toffee, gumball
    candies, bonbons, mint candy, gumdrop, jelly babies, boiled sweets, humbug
cheese: block of cheese, piece of cheese, slice of cheese, feta, swiss cheese, mozzarella, cheddar,
    gouda, parmesan, blue cheese, gorgonzola, roquefort, emmental, goat cheese, cream cheese, wheel
    of cheese, wedge of cheese
jar: pickle jar, peanut butter, jar of peanut butter, pickles, kimchi, jar of pickles, mustard jar,
    spices, jar of spices, sauerkraut jar
honey: maple syrup, syrup, golden syrup
ketchup: mustard, mayonnaise, mayo, sauce bottle, barbecue sauce, bottle of mustard
bag of flour > bag of cement: flour, bag of flour, bag of sugar, sack of flour, sack of potatoes,
    sack of rice, bag of rice, sandbag, sack
ice cube: sugar cube, sugar cubes
juice: tomato juice, bloody mary, sangria, glass of sangria, carrot juice, horchata, lassi, mango
    lassi, cranberry juice, fruit juice, vegetable juice
milkshake: iced coffee, green smoothie, smoothie, frappe, frappuccino, smoothies
cocktail: martini, margarita, martini glass, cocktail glass, pina colada, piña colada, aperol
    spritz, cosmopolitan, negroni, daiquiri, manhattan cocktail, cosmo
lemonade: mojito, gin and tonic, iced tea, tonic water, long drink, club soda, soda water
tea: yerba mate, matcha, chai, herbal tea, tea set, cup of matcha, mint tea, masala chai
wine: mulled wine, bottle of wine, port wine, wine bottle
glass: shot glass, whisky glass, highball glass, tequila shot, glass of vodka, glass of sake
coffee: cappuccino, flat white, espresso, americano, macchiato, cortado, latte art, cup of
    cappuccino
headscarf: hijab, niqab, shawl, bandana, veil, keffiyeh, chador
gown: robe, housecoat, evening dress, prom dress
kimono: yukata, hanbok, hanfu, japanese kimono
dress: sari, cheongsam, qipao, dirndl, toga, abaya, djellaba, dashiki, kaftan, sundress, ao dai
trousers: lederhosen, dungarees, overalls, tights, jumpsuit, leggings, cargo pants, chinos, pyjama
    bottoms
underwear: bra, boxer shorts, knickers, panties, briefs, boxers, lingerie, diaper, nappy
skirt: kilt, tutu, sarong
swimsuit: wetsuit, bikini, diving suit, swimming costume
sweater: turtleneck, jumper, cardigan, pullover, christmas jumper, ugly sweater, pyjama top
hoodie: onesie, tracksuit, windbreaker
jacket: puffer jacket, down jacket, bomber jacket, windcheater, varsity jacket, anorak
coat: bathrobe, dressing gown, duffle coat, trench coat, raincoat, overcoat, lab coat, poncho,
    mackintosh, rain coat, pea coat
slippers: moccasins, moccasin, ballet shoes, ballet slippers, ballet flats, glass slipper, pointe
    shoes
sandals: clogs, wooden clogs, wooden shoes, clog
belt of leather > belt: suspenders
fabric: handkerchief, hankie, bib, pocket square, dust cloth, bed sheet, linen cloth
sunglasses: eye patch, eyepatch, 3d glasses, 3-d glasses
glasses: contact lens, contact lenses, pair of spectacles
button of a shirt > button: cufflinks, cufflink
hat: trilby, bonnet, panama hat, deerstalker cap, boater hat
straw hat: coolie hat, conical hat, asian conical hat, rice hat
hand: ok hand, victory sign, hamsa, claw hand, high five hand, ok sign, open hand, hand gesture
necklace: dog collar, choker, rosary, prayer beads, lei
archer: hunter, huntsman, robin hood
mechanic: plumber, electrician, repairman, handyman, technician, welder
artist: decorator, sculptor, potter, house painter, makeup artist
scientist: archaeologist, chemist, biologist, researcher, pharmacist, lab technician, archeologist
doctor: vet, veterinarian, surgeon, optician
judge: lawyer in court
priest: rabbi, imam, bishop, pope, pastor, vicar, cardinal priest
clown: fire eater
musician: mariachi, mariachi player, busker, street musician
weightlifter: wrestler, strongman, bodybuilder
runner: rugby player, referee, breakdancer, fencer
baseball player: cricketer, cricket player, cricket batsman
cowboy: jockey, bullfighter, matador, toreador, horseman
old man: homeless man, beggar, sheikh
dancer: gymnast, acrobat, tightrope walker, belly dancer, hula dancer, flamenco dancer, salsa dancer
hiker: ranger, park ranger, explorer, tourist, backpacker, mountaineer, rock climber
builder: garbage collector, bin man, dustman, roadworker, stonemason, bricklayer, refuse collector
man: shop assistant, clerk, assistant, diplomat, millionaire, gondolier man, town crier
soldier: beefeater, royal guard, queen's guard, roman soldier, gladiator soldier, centurion,
    us marine
supervillain > superhero: supervillain, villain, super villain
heart organ > heart: human heart, anatomical heart
oval: kidney, liver, stomach organ
fish: sturgeon, cod, haddock, pike fish, sea bass, halibut, flounder, sole fish, plaice, sunfish,
    mackerel, herring, sardine, sardines, anchovy, tuna, salmon, trout, carp, catfish
tropical fish: lionfish, betta fish, angelfish, blue tang, discus fish, parrotfish, butterflyfish,
    guppy, guppies, koi betta, siamese fighting fish
lizard: komodo dragon, bearded dragon, gecko, iguana, salamander, newt, skink, monitor lizard
monkey: gibbon, tarsier, bush baby, bushbaby, marmoset, tamarin, capuchin, lemur monkey
deer: okapi, antelope, gnu, wildebeest, kudu, oryx, eland
t-rex: spinosaurus, velociraptor, allosaurus, raptor dinosaur
hamster: chinchilla, degu, vole, lemming
hen: guinea fowl, guinea hen, partridge, grouse
parrot: cockatoo, macaw, budgie, budgerigar, parakeet, lovebird, cockatiel, bird of paradise,
    lorikeet
grasshopper: cricket insect, stick insect, locust, katydid
bee: wasp, hornet, yellow jacket, yellowjacket, bumble bee
beetle: tick insect, flea, cockroach, roach, stag beetle, scarab, cicada, weevil, stink bug
caterpillar: silkworm, centipede, millipede, inchworm, larva, grub
worm: leech, maggot
fossil: trilobite, ammonite
sea urchin: barnacle
sea cucumber > worm: sea cucumber
squid: cuttlefish
shell: scallop, nautilus, conch, conch shell, cockle, scallop shell, seashells, clam shell
nest: cocoon, chrysalis, wasp nest, wasps' nest, bird nest, bird's nest
horn > trumpet: horn of plenty horn
burrow > cave: burrow, rabbit hole, fox den, hole in the ground, mole hole, rabbit burrow
tornado: whirlpool, cyclone, waterspout
spruce > pine: christmas fir
fire: wildfire, forest fire, brazier, fire pit, bush fire, bushfire
maze > hedge: maze, labyrinth, hedge maze
stone bridge: tower bridge, dam, drawbridge, viaduct, aqueduct, beaver dam, hydroelectric dam
temple: parthenon, acropolis, pantheon, brandenburg gate, greek temple, roman temple
statue: oscar statue, oscar, statuette, christ the redeemer, buddha statue, mount rushmore, academy
    award
mosque: hagia sophia, blue mosque
wall: great wall of china, great wall, city wall, battlement, battlements, castle wall
palace: st basil's cathedral, kremlin, saint basil's cathedral, versailles, buckingham palace
clock tower: big ben, elizabeth tower
tower: spire, cooling tower, watchtower, silo tower, church tower
theater: sydney opera house, opera house, playhouse, movie theater, movie theatre
step pyramid: machu picchu, mayan temple, ziggurat, aztec pyramid, mayan pyramid
factory: refinery, oil refinery, nuclear power plant, power station, nuclear plant, coal plant,
    sawmill
hut: chicken coop, rabbit hutch, pigsty hut, sauna, henhouse, outhouse, tool shed, potting shed
barn: hangar, aircraft hangar, stables, stable, cowshed
hotel: casino, motel
shop window: arcade shop
stairs: staircase, spiral staircase, stairway, front steps
door: revolving door, cat flap, trapdoor
window: skylight, window box, bay window, dormer window
picket fence > fence: picket, railing, railings, balustrade
water jar: trough, watering trough, feeding trough
water spray: sprinkler, lawn sprinkler, garden sprinkler
shovel: trowel, garden trowel, snow shovel, spade tool
rake: hoe, garden hoe, plough, plow
pitchfork: scythe, sickle
traffic cone: bollard, pylon cone
barrier: roadblock, road block, crowd barrier, turnstile
sign: exit sign, wet floor sign, for sale sign, biohazard sign, radiation symbol, radiation sign, no
    smoking sign, hollywood sign, warning triangle, wanted poster, caution sign, danger sign, no
    parking sign, give way sign, yield sign, biohazard symbol, toilet sign
cable car: funicular, funicular railway, gondola lift, ski lift, chairlift, chair lift
train: monorail, maglev, freight train, goods train
go-kart: dune buggy
helicopter: gyrocopter, autogyro
snowmobile: zamboni
sled: bobsleigh, bobsled, luge
gas pump: charging station, ev charger, electric car charger, charging point
lighthouse: oil rig lighthouse
ship: battleship, naval ship, frigate
engine: car engine, motor
bed: hospital bed, dog bed, cat bed, changing table, massage table, playpen
cradle: playpen crib, bassinet
bathtub: jacuzzi, hot tub, whirlpool tub, bath tub
picture frame: cave painting, hologram, photo strip, diploma frame, polaroid, polaroid photo
photo > picture frame: photograph print, snapshot
slab: stone tablet, hieroglyphs, rune stone, rosetta stone, stone slab, ten commandments
scroll: parchment, papyrus scroll, wax seal letter, treaty
vending machine: gumball machine, candy machine, popcorn machine, claw machine, photo booth
pool table: foosball table, air hockey table, table football, foosball
wall flag > flag: jolly roger flag
bomb: grenade, hand grenade, cannonball
firecracker: dynamite, stick of dynamite
rifle: machine gun, shotgun, musket, sniper rifle
tree stump: chopping block, wooden leg, butcher block
smoking pipe: hookah, shisha, tobacco pipe
perfume bottle: aroma diffuser, reed diffuser
snowball: snow fort ball
wrench: clamp, bench vice, vise, hinge, carabiner, pulley, pliers, tongs, pincers
screw: nut and bolt, drill bit, spring coil
saw: hacksaw, handsaw, fretsaw, bow saw
document of sand > document: sandpaper
shoes: snowshoes, snowshoe, tap shoes, golf shoes
baby bottle: pacifier, soother
toilet: potty
medal: police badge, sheriff's badge, sheriff's star, sheriff badge, badge of honour
eye: evil eye, contact eye
cross: ankh, crucifix, celtic cross
smiley: crying emoji, laughing emoji, angry emoji, heart eyes emoji, emojis
wave: tsunami, tidal wave
planet: jupiter, uranus, neptune, venus planet, exoplanet, gas giant, mercury planet, dwarf planet,
    pluto
galaxy: milky way, nebula, star cluster
sun: solar eclipse, eclipse, total eclipse
moon: lunar eclipse, blood moon
pyramid shape: prism, glass prism
spiral: wire spring, fingerprint
robot: cyborg, android robot
space helmet: astronaut helmet
astronaut: space suit, spacesuit
lychee: rambutan
falafel: falafel wrap filling
"""
