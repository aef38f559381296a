"""Owns the words for plants, ground, water, sky and what is grown.

Does not know which of them are drawn. The lines are written as in `animals`.
"""

from typing import Final

PLANTS: Final = """
~potted plant > bush > flower: plant, plants, houseplant, house plant, indoor plant, greenery,
    foliage, vegetation, pot plant, monstera, rubber plant
tree: oak, oak tree, elm, ash tree, beech, linden, chestnut tree, deciduous tree, hazel, poplar,
    trees, woodland tree, giant tree, sycamore, eucalyptus, rowan, alder, walnut tree, old tree,
    treetop, treetops
maple tree > maple > tree: maple
birch > birch tree > tree: aspen, silver birch
willow > willow tree > tree: weeping willow
pine > pine tree > tree: fir, fir tree, spruce, conifer, evergreen, cedar, larch, hemlock tree,
    pine trees, cedar tree, christmas pine, evergreen tree
christmas tree > pine: xmas tree, decorated tree, holiday tree
palm tree > palm > tree: palm, coconut palm, date palm, coconut tree, palms
cherry tree > cherry blossom tree > tree: cherry blossom, sakura, blossom tree, cherry blossoms,
    blossoming tree, plum blossom, cherry blossom tree, magnolia tree, jacaranda
apple tree > tree: fruit tree, orchard tree, pear tree, plum tree
orange tree > apple tree > tree: citrus tree
olive tree > tree: olive grove tree
cypress > tree: cypress tree, thuja
baobab > tree: adansonia
acacia > tree: thorn tree
dead tree > tree: bare tree, leafless tree, withered tree, gnarled tree, twisted tree
bonsai > potted plant: bonsai tree
bamboo: bamboo shoots
bush > shrub: shrub, hedge, shrubbery, rosebush, thicket, boxwood, hedges, bramble, blackberry
    bush, holly bush
hedge > bush: hedgerow, topiary
cactus: cacti, saguaro, prickly pear, cactuses
succulent > cactus: aloe vera, aloe, agave
potted plant > cactus > bush: plant in a pot, snake plant, flowerpot, flower pot, pot of flowers,
    fiddle leaf fig, herb pot, perennial
fern > bush: bracken, fern leaf
grass > bush: tall grass, lawn patch, blades of grass, grass tuft, tuft of grass
reeds > grass > bush: cattails, bulrushes, cattail
wheat > grass: barley, grain, rye, oats, corn field plant, wheat ear, crops
ivy > bush > leaf: vine, vines, creeper, climbing plant
moss > grass: lichen
clover > four-leaf clover > leaf: shamrock, four leaf clover, four-leaf clover, lucky clover
leaf > leaves: maple leaf, oak leaf, fallen leaf, frond, green leaf, monstera leaf, autumn leaf
leaves > leaf: autumn leaves, fallen leaves, falling leaves, maple leaves, leaf pile
flower > daisy > tulip: blossom, bloom, wildflower, geranium, zinnia, dahlia, chrysanthemum,
    snowdrop, hibiscus, marigold, floret, iris flower, azalea, jasmine, camellia, freesia,
    amaryllis, honeysuckle, morning glory, bellflower, blooms, blossoms, wildflowers,
    perennial flower
rose > flower: roses, red rose, rosebud, white rose, long stemmed rose
tulip > flower: tulips
sunflower > daisy > flower: sunflowers
daisy > flower: marguerite, chamomile, daisies
poppy > flower: poppies
lily > flower: lilies
lotus > water lily > flower: water lily, lotus flower, waterlily, lily flower
lily pad > lotus: lilypad, water lily leaf
orchid > flower: orchids
lavender > flower: lavender bush
violet > pansy > flower: viola, violets, pansies
bluebell > flower: bluebells
daffodil > narcissus > flower: narcissus, jonquil
iris > flower: irises
peony > rose > flower: peonies
carnation > flower: carnations
hydrangea > flower: hortensia
dandelion > daisy > flower: dandelion seeds, dandelion seed, dandelion fluff, blowball, dandelion
    clock, dandelion puff
crocus > tulip > flower: crocuses
holly > mistletoe > leaf: mistletoe, holly branch
bouquet > flower: bunch of flowers, bouquet of flowers, posy, flower bouquet,
    flower arrangement, bridal bouquet
wreath > christmas wreath: garland, laurel wreath, christmas wreath
vase > bouquet: flower vase
mushroom > toadstool: toadstool, fungus, fly agaric, mushrooms, fungi, champignon, porcini, red
    mushroom, chanterelle
acorn: oak nut, acorns
pine cone > pinecone: pinecone, fir cone
log > tree stump: fallen tree, firewood, tree trunk, driftwood, timber
tree stump > stump > log: stump
branch > twig > log: twig, stick, bough, tree branch, branches
sprout > seedling > leaf: seedling, sapling, young plant, shoot
seed > acorn: seeds
pumpkin patch > pumpkin: pumpkin field
hay bale > haystack > straw: haystack, bale of hay, hay, hay bales, straw bale
nest > bird nest: bird's nest, bird nest, birds nest
beehive > hive: hive, bee hive, honeycomb hive
spider web > web > cobweb: cobweb, spiderweb, web, spider's web
anthill > hill: ant hill
hemp > leaf: cannabis, marijuana, cannabis leaf
seedling: buds, sprouting seed
"""

NATURE: Final = """
mountain > mountains > hill: peak, summit, alp, snow capped mountain, mountain peak,
    mountaintop, mountain top, cliff mountain
hill > mountain: hillock, mound, knoll, grassy hill
volcano > mountain: erupting volcano, lava mountain, volcanoes, vesuvius
rock > stone > boulder: boulder, stone, pebble, stones, pebbles, cliff rock, crag, rocks, rubble,
    debris, landslide, limestone rock, granite rock, asteroid rock, slab of rock, fossil rock
boulder > rock: big rock
cliff > rock > mountain: bluff, precipice, sea cliff
cave > rock: grotto
ice floe > iceberg: floe, ice floes, piece of ice, floating ice, chunk of ice, block of ice,
    sheet of ice, drifting ice, floating piece of ice
glacier > iceberg: ice sheet
island > palm island: islet, desert island, tropical island, floating island, isle
waterfall: cascade, falls, niagara falls
river > stream: creek, brook, stream
pond > puddle > lake: pool of water, duck pond
lake > pond: lagoon
puddle > pond: rain puddle, spill, spilled milk
wave > waves: ocean wave, tidal wave, tsunami, great wave
path > road: trail, footpath, pathway
road > path: highway, lane, avenue
sand dune > dune: dune
sandcastle > sand castle: sand castle, castle of sand
campfire > fire > bonfire: bonfire, camp fire, fire pit
fire > campfire > flame: flame, flames, blaze, inferno, bonfire blaze, fireball
flame > fire: open flame
smoke > cloud: smoke plume
lava > volcano: magma
crystal > gem > diamond: crystals, quartz, amethyst, crystal cluster, mineral crystal
gem > diamond > crystal: gemstone, jewel, emerald stone, ruby stone, sapphire stone, jewels, gems
diamond > gem: diamonds, brilliant
snowflake > star: snowflakes, ice crystal
icicle > ice: icicles
feather > quill: plume, feathers, bird feather
egg > eggs: bird egg
bone: dog bone, bones
skull > skeleton: cranium, sugar skull
footprint: footprints
paw print > paw: pawprint, paw prints, dog paw, cat paw, paw
water drop > drop > droplet: droplet, raindrop, drop, drop of water, teardrop, dewdrop, dewdrops,
    dew drop, dew drops, waterdrop, dew, ripple drop
soap bubbles > bubble > bubbles: bubble, soap bubble, soap bubbles, bubbles
sun: sunshine disc, sunball
moon > full moon > crescent moon: full moon, lunar disc, supermoon, blood moon, harvest moon, new
    moon
crescent moon > crescent > moon: half moon, sickle moon
star > stars: starlet, pole star, north star, christmas star
shooting star > comet > star: falling star, meteor shower, wishing star
comet > shooting star: meteor
meteor > asteroid > comet: meteorite
asteroid > meteor > rock: space rock
planet > saturn > earth: jupiter, mars planet, neptune, uranus, venus planet, mercury planet, alien
    planet, exoplanet
saturn > planet: ringed planet
earth > globe > planet: planet earth, world, blue planet
galaxy > spiral galaxy > star: spiral galaxy, milky way
nebula > galaxy > star: nebulae, cosmic cloud, space cloud, star nursery
constellation > star: star sign, zodiac sign
cloud: cumulus, fluffy cloud, cloudlet, smoke cloud, vapor, vapour, fumes
storm cloud > thundercloud > cloud: thundercloud, rain cloud, thunder cloud, dark cloud
lightning > lightning bolt > bolt: lightning bolt, thunderbolt, bolt of lightning, flash of
    lightning
rainbow: rainbow arc
tornado > whirlwind: twister, whirlwind, hurricane, cyclone
aurora: northern lights, aurora borealis, polar lights
black hole > galaxy: wormhole
satellite > space station: sputnik
rocket > spaceship: spacecraft, rocket ship, rocket launch, rocketship, space rocket, space shuttle,
    missile, starship
spaceship > rocket > ufo: spacecraft, starship, space ship, space craft, millennium falcon, space
    cruiser
ufo > flying saucer > spaceship: flying saucer, alien spaceship, alien ship
space station > satellite: iss
telescope > spyglass: refractor
lunar lander > rocket: moon lander
rover > mars rover > car: mars rover, moon rover, moon buggy
leaf: foliage leaf
coal: charcoal lump
branch: stick of wood, thorn, thorns
"""
