"""Owns the adjectives that are not colours: sizes, states, counts, places in the picture.

Does not know grammar, nor which states a drawing acts on.
"""

from typing import Final

SIZES: Final = """
tiny: teeny, minuscule, microscopic, miniature, mini, teeny tiny, itty bitty, micro, minute, pocket
    sized, thumb sized, tiny little
small: little, baby, infant sized, smallish, petite, compact, wee, young little, undersized, smaller
large: big, tall, sizable, great big, grand, oversized, bigger, larger, taller, lofty
huge: giant, enormous, gigantic, massive, colossal, immense, giant sized, humongous, monumental,
    towering, vast, mammoth sized, very big, very large, gargantuan, titanic sized, ginormous,
    bigger than a house, jumbo, mega, larger than life, supersized, mighty big
"""

STATES: Final = """
stacked: stacked up, stacked on top of each other, on top of each other, stacked high, one on top of
    the other, piled on top of each other, stacked on each other, stacked one on top of the other,
    balanced on top of each other, on top of one another, stacked on top of one another, in a stack,
    balanced on each other
assorted: in different colours, of different colours, in various colours, of various colours,
    different coloured, differently coloured, in all colours, in many colours, each a different
    colour, each in a different colour, all different colours, in several colours, in rainbow
    colours, in assorted colours, of many different colours, in bright colours, in many different
    colours, various coloured, different colours
graded: of different sizes, in different sizes, of various sizes, in various sizes, of all sizes, in
    all sizes, different sized, differently sized, various sized, of different heights, of various
    heights, of different lengths, of various lengths, of varying sizes, of varying heights, in
    descending size, in ascending size, from small to large, from large to small, from big to small,
    from small to big, big to small, large to small, small to big, small to large, from biggest to
    smallest, from largest to smallest, from smallest to biggest, from smallest to largest, biggest
    to smallest, largest to smallest, by size, ordered by size, sorted by size, growing in size
heaped: piled, piled up, in a heap, in a pile, heaped up
lined up: in a row, in a line, in one row, in a straight line, in a straight row, standing in a row,
    standing in a line, arranged in a row, lined up in a row, in single file, in a single file, in a
    long line, walking in a line, walking in line, walking in single file, one behind the other, one
    behind another, one after the other, one after another, in a queue, nose to tail, bumper to
    bumper
necks crossed: with their necks crossed, with crossed necks, with necks crossed, crossing their
    necks, crossing necks, necks entwined, with their necks entwined, with necks entwined, with
    entwined necks, with their necks intertwined, with intertwined necks, necks intertwined,
    entwining their necks, intertwining their necks, with their necks wrapped around each other
in a circle: in a ring, arranged in a circle, placed in a circle, set in a circle, forming a circle,
    standing in a circle, sitting in a circle, in a big circle, in a wide circle, forming a ring,
    in a perfect circle, in the shape of a circle, laid out in a circle, arranged in a ring
in a half circle: in a semicircle, in a semi circle, in a half moon, in an arc, in an arch, in a
    crescent, arranged in a semicircle, arranged in a half circle, forming a half circle, forming a
    semicircle, forming an arc, forming an arch, standing in a half circle, sitting in a half
    circle, standing in a semicircle, sitting in a semicircle, arranged in an arc, in a curve
in a pyramid: in a triangle, stacked in a pyramid, piled in a pyramid, arranged in a pyramid,
    forming a pyramid, in pyramid form, in the shape of a pyramid, stacked into a pyramid, stacked
    like a pyramid, arranged in a triangle, forming a triangle, piled up in a pyramid, in the shape
    of a triangle
in a heart shape: in the shape of a heart, forming a heart, arranged in a heart, in a heart,
    arranged in a heart shape, arranged in the shape of a heart, forming the shape of a heart,
    laid out in a heart, laid out in the shape of a heart, forming a heart shape, shaped into a
    heart
in a v formation: in v formation, in a v, in a v shape, forming a v, in a wedge, in a v shaped
    formation
submerged: below the surface, under the surface, beneath the surface, just below the surface
crossed: crossing each other, forming a cross, forming an x, in an x, crossed over each other, laid
    crosswise, crossed in an x, crossed like an x
old: ancient, aged, elderly, antique, weathered, age old, centuries old, time worn, ancient looking,
    aging, ageing, elderly looking
young: youthful, juvenile, newborn, newly born
new: brand new, modern, shiny new, contemporary, sleek
vintage: retro, classic, old fashioned, old school, 1950s, 1960s, 1920s, 1970s, 1980s, old-timey,
    victorian, medieval, mid-century
futuristic: sci fi, sci-fi, high tech, cyberpunk, space age, steampunk
broken: smashed, damaged, wrecked, ruined, crumbling, dilapidated, crashed, destroyed, demolished,
    faulty, defective, crippled, snapped, broken in two, broken in half, snapped in two, snapped in
    half, in pieces, broken into pieces, in two pieces, busted, broken down, broken-down
cracked: fractured, fissured, with cracks, with a crack, with a big crack, full of cracks, chipped,
    covered in cracks, covered with cracks
shattered: with a shattered pane, with a shattered screen
torn: ripped, tattered, ragged, frayed, moth eaten, moth-eaten, threadbare, in tatters, with a hole
    in it
crooked: wonky, lopsided, lop-sided, warped, misshapen, rickety, higgledy piggledy, leaning to one
    side
tilted: askew, slanted, tilting, crookedly hung, aslant, hanging askew, hanging crooked
bent: buckled, kinked, bent over, bent out of shape, bowed
deflated: punctured, saggy, without air, with no air, half deflated, half-deflated, gone flat
crumpled: dented, crushed, scrunched, scrunched up, squashed, crumpled up, creased,
    wrinkled, rumpled
withered: dried, wilted, wilting, withering, drooping, droopy, shrivelled, shriveled, dried up,
    dying, shrivelled up
mossy: moss covered, moss-covered, covered in moss, covered with moss, overgrown with moss,
    overgrown by moss, with moss on it
snow covered: covered in snow, covered with snow, snow-covered, blanketed in snow, blanketed with
    snow, dusted with snow, snow dusted, capped with snow, topped with snow, snow laden, under a
    blanket of snow, with snow on it, with snow on top
iced over: frost covered, frost-covered, covered in frost, covered with frost, frosty,
    icebound, covered in ice, covered with ice, ice covered, ice-covered, with icicles, hung with
    icicles, covered in icicles, frozen solid, frozen over, coated in ice, coated in frost
cobwebbed: covered in cobwebs, covered with cobwebs, covered in spider webs, covered with spider
    webs, full of cobwebs, cobweb covered, cobweb-covered, covered in spiderwebs, covered with
    spiderwebs, cobwebby, with cobwebs, draped in cobwebs, full of spider webs
buried in leaves: half buried in leaves, buried under leaves, half buried under leaves, buried in
    autumn leaves, half buried in autumn leaves, covered by leaves
missing a leg: with a missing leg, with one missing leg, with a leg missing, with one leg missing,
    missing one leg, three legged, three-legged, with only three legs
missing a slice: with a slice missing, with one slice missing, with a missing slice, missing one
    slice, with a piece missing, with a missing piece, missing a piece, with a slice cut out, with a
    slice taken out, with one piece missing, with a slice cut out of it, with one slice cut out,
    with one slice taken out, with one piece cut out, with a piece cut out, with a piece taken out,
    with a slice removed, with one slice removed, with a slice gone, with one slice gone, minus one
    slice, with a slice already cut, with one slice cut out of it, with a slice cut from it
crowned: with its head crowned
caped: cloaked
bespectacled: spectacled
mismatched: mismatching, non matching, that do not match, unmatched
peeling: with peeling paint, with flaking paint, with chipped paint, with faded paint, flaking,
    scratched, scuffed, splintered
faded: sun bleached, bleached, washed out, discoloured, discolored
toppled: knocked over, tipped over, toppled over, fallen over, lying on its side, spilled, spilt
leaking: leaky, leaks, leaks water, dripping water, leaking water, springing a leak, with a leak
sparkling: glittering, sparkly, glistening, glittery, twinkling, shimmering, dazzling
messy: cluttered, untidy, disorganised, disorganized, disorderly, chaotic looking, in a mess
muddy: covered in mud, covered with mud, mud covered, mud splattered, splattered with mud, caked in
    mud, caked with mud, full of mud, all muddy, smeared with mud, splashed with mud
dirty: grimy, filthy, stained, muddied, smeared, polluted, sooty, grubby
dusty: covered in dust, dust covered, covered with dust
stickered: with stickers, with stickers on it, with travel stickers, with travel stickers on it,
    covered in stickers, covered with stickers, plastered with stickers, plastered in
    stickers, full of stickers, decorated with stickers, covered in travel stickers, covered with
    travel stickers, with stickers all over it, with stickers all over, with stickers on it, with
    lots of stickers, with many stickers, covered in colourful stickers, sticker covered
wet: soaked, damp, soaking, dripping, drenched, sweaty, sweating, soggy, moist, sticky, slimy,
    humid, watery
shiny: glossy, gleaming, polished, lustrous, reflective, shining, greasy, glossed, waxed, metallic
    looking, slick
fluffy: furry, fuzzy, shaggy, hairy, downy, feathery, cuddly, woolly coated
spiky: prickly, thorny, spiny, bristly
fat: chubby, plump, chunky, obese, overweight, tubby, stout, portly, fatty, pudgy, bloated, swollen,
    pudgy looking, heavyset
thin: skinny, slim, slender, lean, narrow, lanky, lightweight, slight, skeletal, frail
strong: muscular, brawny, burly, mighty, sturdy, buff, athletic, toned, beefy, fit looking, muscled,
    bulky, hefty, robust, powerful
happy: kawaii, with a cute face, with a happy face, with a smiley face, joyous, glad, smiling,
    with a smiling face, with smiling faces, with a cheerful face, with a grinning face,
    grinning, laughing, pleased, delighted, content, smiley faced, with a smile, with a big smile,
    ecstatic, overjoyed, excited, beaming, thrilled, with smiles, amused, thankful, grateful,
    satisfied, cheered, hopeful, blissful, euphoric, enthusiastic, giddy, inspired, relieved,
    contented
sad: unhappy, gloomy looking, sorrowful, lonely, depressed, upset, frowning, heartbroken, mournful,
    with a sad face, miserable, hopeless, grieving, mourning, heartsick, devastated, disappointed,
    sorrowing, desperate
crying: tearful, weeping, sobbing, in tears, with a crying face, with tears in her eyes, with tears
    in his eyes, with tears running down her face, with tears running down his face, with
    tears, with tears in their eyes, with tears in its eyes, with a tear on her cheek, with
    a tear on his cheek
angry: mad, furious, grumpy, fierce, ferocious, raging, annoyed, aggressive, cross looking,
    enraged, irritated, hostile, with an angry face, with a grumpy face, hateful, frustrated,
    outraged, upset looking, vengeful, mean, hostile looking, disgusted, offended
surprised: shocked, astonished, amazed, startled, scared, frightened, afraid, terrified, worried,
    confused, bewildered, puzzled, with a surprised face, with a scared face, with a shocked face,
    alarmed, stunned, panicked, anxious, nervous, horrified, amazed looking, paranoid, worrying,
    baffled, perplexed, startling, fearful, embarrassed, puzzled looking, astounded, traumatized,
    desperate looking, panicking, stressed, concerned
sleepy: tired, drowsy, exhausted, weary, with a sleepy face, with a tired face, bored, fatigued,
    dazed, dizzy, sluggish, lethargic
evil: wicked, villainous, menacing looking, vicious
open: opened, wide open, unlocked, ajar, half open, unzipped, opening
closed: shut, locked, sealed
full: filled, brimming, loaded, overflowing, packed
abandoned: derelict, disused, forsaken, run-down, rundown, decaying, neglected, desolated, haunted
    looking
empty: hollow, unfilled, deserted, vacant
carved: sculpted, chiselled, chiseled, hewn
burning: blazing, flaming, aflame, on fire, ablaze, in flames, engulfed in flames, up in flames,
    ignited, explosive looking
smoking: with smoke from the chimney, with smoke from its chimney, with smoke out of the
    chimney, with smoke out of its chimney, with smoke rising from the chimney, with smoke rising
    from its chimney, with smoke rising out of the chimney, with smoke rising out of its chimney,
    with smoke coming from the chimney, with smoke coming from its chimney, with smoke coming out
    of the chimney, with smoke coming out of its chimney, with smoke billowing from the chimney,
    with smoke billowing from its chimney, with smoke billowing out of the chimney, with smoke
    billowing out of its chimney, with smoke curling from the chimney, with smoke curling from its
    chimney, with smoke curling out of the chimney, with smoke curling out of its chimney, with a
    smoking chimney, with smoke coming from the hood, with smoke coming out of the hood, with smoke
    rising from the hood, with a smoking engine, with smoke coming from the engine, with smoke
    coming from the roof, with smoke coming from it, with smoking chimneys, with chimney smoke, with
    smoke from chimneys
lit: lighted, fiery, flickering, lit up, illuminated
blooming: blossoming, in bloom, flowering, in full bloom, in blossom, budding
bare: leafless, naked, barren
leafy: lush, green leaved
sliced: cut, halved, cut in half, half, chopped, in slices, cut in two, cut open, sliced in half
whole: entire, intact, uneaten
half hidden: half-hidden
turned away: seen from behind, viewed from behind, shown from behind, seen from the back, from the
    back, viewed from the back, facing away, turned away from us, with her back to us, with his
    back to us, with their backs to us, with her back to the viewer, with his back to the viewer,
    with its back to us, with its back to the viewer, with her back turned, with his back turned,
    with its back turned, with her back to the camera, with his back to the camera, back view,
    rear view, back turned, facing away from the viewer, facing away from the camera, facing away
    from us, view from behind
four armed: four-armed, with four arms, with 4 arms, having four arms, with four long arms, with two
    pairs of arms, with four mechanical arms, with four metal arms, with four robotic arms
six armed: six-armed, with six arms, with 6 arms, with three pairs of arms, with many arms,
    multi-armed, many-armed
one eyed: one-eyed, with one eye, with a single eye, with one big eye, with a big eye, with one
    large eye, with one huge eye, with a single big eye, with a single large eye, with one giant
    eye, with only one eye, with one round eye, with one big round eye
three eyed: three-eyed, with three eyes, with 3 eyes, with three big eyes, with a third eye
many eyed: many-eyed, with many eyes, with lots of eyes, with four eyes, with five eyes, with six
    eyes, with eight eyes, with several eyes, four-eyed, five-eyed, multi-eyed
bitten: half eaten, half-eaten, partly eaten, with a bite taken out, with a bite taken out of it,
    with one bite taken out, with one bite taken out of it, with a bite missing, missing a bite,
    with a bite out of it, with bite marks, with a bite mark, partially eaten, bitten into, nibbled
burnt: burned, charred, scorched, blackened, overcooked, burnt to a crisp, burnt black, torched
potted: in a flower pot
spilt out: spilling out
spilling milk: with spilled milk, with spilt milk, with milk spilled
spilling coffee: with spilled coffee, with spilt coffee, with coffee spilled
spilling tea: with spilled tea, with spilt tea, with tea spilled
spilling water: with spilled water, with spilt water, with water spilled
spilling juice: with spilled juice, with spilt juice
spilling wine: with spilled wine, with spilt wine, with wine spilled
spilling paint: with spilled paint, with spilt paint, with paint spilled
spilling ink: with spilled ink, with spilt ink, with ink spilled
spilling oil: with spilled oil, with spilt oil
spilling honey: with spilled honey
spilling cola: with spilled cola, with spilled soda
spilling beer: with spilled beer
half full: half-full, half empty, half-empty, half filled, half-filled
peeled: unpeeled half, half peeled, half-peeled, skinned
carved: chiselled, sculpted, engraved
decorated: ornate, adorned, festooned, embellished, ornamented
curved: wavy, winding, twisted, coiled, twisting, curvy shaped, arched, spiralled,
    rounded, curling
melting: melted, dripping wax, thawing, molten, thawed
steaming: hot, piping hot, smoking, steaming hot, boiling, simmering, boiling hot, bubbling away
bubbling: fizzing, fizzy, effervescent
cold: chilled, iced
smoky: smouldering
winged: with wings, having wings
horned: with horns, antlered
armoured: armored, in armour, wearing armour, in shining armour, wearing a suit of armour, in full
    armour
masked: hooded
bearded: with a beard, with beard, bushy bearded
long bearded: with a long beard, with a very long beard, with long beard
braid bearded: with a braided beard, with a plaited beard, with a long braided beard
goateed: with a goatee
mohawk: mohawked, with a mohawk, with a mohawk haircut
afro: with an afro, with afro hair, afro haired
dreadlocks: dreadlocked, with dreadlocks, with dreads
tousled: messy haired, with messy hair, with tousled hair, with wild hair, with dishevelled hair
winking: with one eye closed, with a wink
freckled: with freckles, freckly, freckle-faced, with a freckled face
bald: hairless
dark windowed: with dark windows, with the lights off, with lights off, with its lights off
bright windowed: with the lights on, with lights on, with its lights on
bananaless: without bananas, with no bananas
appleless: without apples, with no apples
orangeless: without oranges, with no oranges
grapeless: without grapes, with no grapes
long haired: with long hair, long-haired
short haired: with short hair, bobbed, with a bob, with a bob haircut, with a bob cut, with a pixie
    cut, with cropped hair, with a pixie haircut, with a buzz cut, with a crew cut
curly: with curly hair, curly-haired, curly haired, frizzy
ponytail: with a ponytail, ponytailed
pigtails: twintails, twin tails, with twintails, with pigtails, pigtailed, in pigtails,
    with two pigtails
plaits: with braids, braided, with a braid, with plaits, with braided hair, with two braids, braids
bun: with a bun, with her hair in a bun, with hair in a bun
moustached: with a moustache, moustache, mustache, with a mustache
housed: turned into a house, made into a house, used as a house, converted into a house, lived in
two coloured: two-coloured, bicoloured, two-tone, two tone
bunched: in a bunch, in one bunch, in a cluster, in bunches
badged: with a notification badge, with a notification dot, with a red notification badge, with a
    red notification dot, with a notification
peg leg: with a wooden leg, with a peg leg, with one wooden leg, peg legged, one legged, with a
    prosthetic leg, with a leg of wood
hung up: on a hanger, on a clothes hanger, on a wooden hanger, on hangers, on a coat hanger, on
    coat hangers, on a metal hanger
dark skinned: dark-skinned, black skinned, brown skinned, african american, afro american, african
light skinned: fair skinned, pale skinned
pointed: pointy, sharp, jagged
wrapped: packaged, gift wrapped
folded: pleated
identical: lookalike, look-alike
heart: heart shaped, heart-shaped, shaped like a heart, in the shape of a heart
upside down: inverted, flipped over
crescent: waxing, waning, banana shaped, sickle shaped, banana-shaped, sickle-shaped
erupting: exploding, eruption
flooded: submerged, sunken
overgrown: overgrown with ivy, overgrown with vines, overgrown with weeds,
    overgrown with plants, overgrown with creepers, overgrown with climbing roses,
    overgrown by ivy, overgrown by vines, overgrown by weeds,
    overgrown by plants, overgrown by creepers, overgrown by climbing roses, covered in vines,
    covered in weeds, covered in plants, covered in creepers,
    covered in climbing roses, covered with ivy, covered with weeds,
    covered with plants, covered with creepers, covered with climbing roses, ivy covered,
    covered in ivy, covered with vines, vine covered
parked: stationary
crowded: busy, bustling
feathered: plumed
armless: one armed
inflated: puffed
stuffed: toy
frosted: glazed
female: lady like
male: manly
pregnant: expecting, expectant, heavily pregnant, with a baby bump, with a pregnant belly
elf eared: with elf ears, with pointed ears, with pointy ears, elven, elvish, with elven ears
royal: regal, noble, kingly
magic: magical, enchanted looking, mystical, mythical
mechanical: robotic, bionic, cybernetic, clockwork, motorized, robotized, automated, cyborg
ghostly: spectral, phantom like
wild: feral, untamed
tame: domestic, domesticated
poisonous: toxic, venomous, venom, radioactive, hazardous
wise: clever, smart, intelligent
brave: courageous, bold, valiant, fearless
shy: timid, bashful, embarrassed looking, hesitant, reluctant
lazy: idle
curious: inquisitive
playful looking: mischievous, naughty, cheeky
proud: confident, triumphant looking, smug, ambitious, arrogant, determined, defiant, boastful,
    victorious
hungry: starving, thirsty
"""

COUNTS: Final = """
1: one, single, lone, a single, solitary, just one, only one, exactly one
2: two, pair of, pairs of, couple of, both, twin, duo of, 2x, exactly two, brace of, two of the
3: three, trio of, trio, some, a few, few, triple, exactly three, set of three, group of three,
    three of the
4: four, quartet of, group of, litter of, set of, groups of, band of, small group of, exactly four,
    group of four, gang of
5: five, several, handful of, bunch of, family of, pack of, bunches of, class of, pride of, row of,
    pod of, rows of, pile of, stack of, collection of, various, assorted, variety of, selection of,
    cluster of, clump of, clumps of, piles of, a number of, group of five, different, assortment of,
    team of, exactly five, patch of, heap of, blanket of,
    carpet of, mixture of, diverse, clusters of, stacks of, arrangement
    of, a couple more
6: six, half a dozen, half dozen, fleet of, exactly six, six pack of, convoy of, troupe of,
    procession of, column of
7: seven, archset of, wedgeset of, many, herd of, lots of, lot of, plenty of, multiple, numerous,
    school of, troop of, crew of, herds of, quite a few
8: eight, ringset of, loads of, tons of, series of, line of, lots and lots of, bevy of
9: nine, flock of, flocks of, shoal of, so many, a lot more, schools of, gaggle of
10: ten, pyramidset of, colony of, army of, mob of, battalion of, choir of,
    parade of
11: eleven
12: twelve, dozen, crowd of, a dozen, dozen of, swarm of, crowds of, dozen or so
13: thirteen
14: fourteen
15: fifteen
16: sixteen
17: seventeen
18: eighteen, heartset of
19: nineteen
20: twenty, avalanche of, score of, full of many
24: dozens of, dozens, two dozen, legion of, swarms of
30: thirty, countless, hundreds of, scores of, horde of, multitude of, myriad, myriad of, hundreds,
    innumerable, endless
40: forty, thousands of, millions of, thousands, millions, infinite
50: fifty
60: sixty, hundred, thousand, million, a hundred, one hundred, a thousand, one thousand
"""

WHERE: Final = """
left: on the left, on the left side, at the left, to the left, on the left hand side, in the left,
    from the left, left side, in the lower left, in the upper left, on the far left, left hand side
right: on the right, on the right side, at the right, to the right, on the right hand side, in the
    right, from the right, in the corner, in a corner, in one corner, right side, in the lower
    right, in the upper right, on the far right
centre: in the middle, in the centre, in the center, at the centre, centred, centered, at the
    center, in the middle of the picture, in the centre of the image, center, in the middle of it,
    in the center of the image, in the centre of the picture, middle of the frame, in the middle of
    the image, centre frame
background: in the background, in the distance, in the far distance, far away, in the back, on the
    horizon, at the back, in background, behind them all, far off, in the far background, off in
    the distance, as background
foreground: in the foreground, in the front, up front, at the front, in foreground, in front, close
    to the viewer
sky: in the sky, up in the sky, across the sky, through the sky, through the air, in the air, high
    in the sky, in the night sky, high up, in mid air, into the sky, overhead, in the blue sky,
    high above, in the clear sky, above in the sky, in the starry sky, through the clouds, across
    the night sky, in the heavens
ground: on the ground, on the floor, on the land, upon the ground, on the grass, in the grass, on
    the carpeted floor, on the wooden floor
wall: on the wall, on a wall, hanging on the wall, on the walls, hanging on a wall
water: in the water, on the water, in water, on water, across the water, through the water
top: at the top, on the top, in the upper part
bottom: at the bottom, in the lower part
"""

FACING: Final = """
left: facing left, looking left, turned left, facing to the left, looking to the left, heading
    left, pointing left
right: facing right, looking right, turned right, facing to the right, looking to the right,
    heading right, in profile, side view, from the side, pointing right
front: facing the viewer, facing forward, looking at the viewer, facing the camera, looking at the
    camera, front view, from the front, looking at viewer, looking straight ahead, facing camera,
    looking into the camera, front facing, looking at camera, seen face on, facing front, facing us,
    looking at us
"""

PARTS: Final = """
hair: haired, mane, locks, curls, hairdo, hairstyle, fringe, bangs
eye: eyes, eyed, iris, pupils, irises
box: trailer, cargo box
roof: roofed, rooftop, roofs, roof tiles, tiles
wall: walls, walled, facade, exterior
door: doors, front door, entrance
window: windows, windowed, shutters, panes
wheel: wheels, wheeled, tyres, tires, rims, tyre, tire
sail: sails
hull: hulled
petal: petals, petalled, blossoms, flowers
leather: saddle, bicycle saddle, bike seat
leaf: leaves, leaved, foliage, crown of leaves
stem: stalk, stems, stalks
wing: wings, winged
tail: tails, tailed
beak: bill, beaked, beaks
nose: snout, nosed, muzzle, noses
belly: tummy, chest, bellied, stomach, underbelly, underside
coat: fur, furred, coated, body
mane: maned
skin: skinned
horn: horns, horned, antlers, antler
ear: ears, eared
feather: feathers, plumage, feathered
sock: socks, paws, feet, legs, paw
comb: crest
shell: shelled
spot: spots, dots
stripe: stripes, band, bands
top: shirt, jumper, sweater, blouse, t-shirt, jacket, coat, dress, hoodie, cardigan, pullover,
    tunic, vest, clothes, outfit, suit, uniform, robe, overalls
skirt: skirts
dress: gown, frock
trousers: pants, jeans, leggings, shorts, slacks, bottoms
shoe: shoes, boots, sneakers, boot, trainers, footwear, slippers, sandals
hat: cap, helmet, hats
shade: lampshade
cushion: cushions, pillow, pillows
trim: frames, edges, edging, border
paint: paintwork, bodywork, paint job
handle: handles
cap: mushroom cap
icing: frosting, glaze, cream
candle: candles, flame
ribbon: bow, bows, ribbons
wrap: wrapping, paper
flag: pennant, pennants
light: lights, lamp, headlights, lamps
glass: windshield, windscreen, windows
wood: frame, legs
cloth: upholstery, fabric, tablecloth, table cloth
"""

ADJUNCTS: Final = (
    "robot",
    "zombie",
    "ghost",
    "pirate",
    "birthday",
    "party",
    "toy",
    "family",
    "wedding",
    "baby",
    "safari",
    "circus",
    "superhero",
    "alien",
    "ninja",
    "knight",
    "wizard",
    "cowboy",
    "astronaut",
)
"""Nouns that, before another noun, say of what sort it is."""
