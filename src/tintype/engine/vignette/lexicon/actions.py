"""Owns the verbs: poses with what stands in for them, and verbs that join two things.

A line is `pose > stand-in > ...: verb, verb (irregular form, ...)`. After `|` stands the relation
to a direct object ("eating an apple" is holding it). `TOOLS` are what a verb is done with, though
nobody says so. Does not know which poses an object has.
"""

from typing import Final

ACTIONS: Final = """
standing: stand (stood) , wait, pose, loom
crouching > kneeling > sitting > standing: crouch, squat (squatting), crouch down, squat down, doing
    squats,
    do squats
tugging > pushing > standing: tug of war, tug-of-war, play tug of war, playing tug of war, playing
    tug-of-war, having a tug of war, in a tug of war, playing a game of tug of war
crawling > walking > standing: crawl, creep (crept), crawling on all fours, on all fours, on hands
    and knees, on his hands and knees, on her hands and knees
tree pose > meditating > sitting: in tree pose, tree pose, in the tree pose, doing tree pose, doing
    the tree pose, doing a tree pose, doing the yoga tree pose, doing yoga tree pose,
    yoga tree pose, vrksasana
tree pose > dancing > standing: balancing on one leg, balance on one leg, standing on one leg, stand
    on one leg, balanced on one leg, poised on one leg
warrior pose > standing: warrior pose, in warrior pose, in the warrior pose, doing warrior pose,
    doing the warrior pose, doing a warrior pose, doing lunges, doing a lunge, lunging
downward dog > plank > standing: downward dog, in downward dog, doing downward dog, doing the
    downward dog, doing a downward dog, in the downward dog pose, downward facing dog,
    downward dog pose
plank > lying > sitting: doing push-ups, doing pushups, doing push ups, doing a push-up,
    do push-ups,
    do pushups, holding a plank, doing a plank, doing planks, in plank position, plank pose, in a
    plank
sitting > seated > perched > standing: sit (sat, sitting), perch,
    lounge, relax, roost, awake, wide awake
perched > sitting > standing: perch
sleeping > lying > resting > sitting: sleep (slept), nap (napping, napped), snooze, doze, slumber,
    rest, asleep, curled up, sound asleep, fast asleep, hibernate, dream, sleepy, snore, dozing off
kneeling > sitting: hide, garden (gardening), weed (weeding), kneel (knelt),
    genuflect, kneel down, on one knee, take a knee, propose
lying > sleeping > sitting | in: rolling in, rolling around in, wallowing in, wallow in, wallows in,
    rolls in, roll in
lying > sleeping > sitting | next to: lay (laying, laid)
lying > sleeping > sitting: lie (lying, lain), recline, sprawl, sunbathe,
    laid down, bask
walking > standing > running | leading: walk
leaving > walking > standing > running: walk away, walking off, walk off, walking away from the
    viewer, walking away from us, walking away from the camera, wander off, stroll away, turn away
walking > standing: take his first steps, taking his first steps, take her first steps, taking her
    first steps, taking its first steps, taking their first steps, take a walk, taking a walk, going
    for a walk, go for a walk, goes for a walk, out for a walk, taking a stroll, going for a stroll,
    out for a stroll, learning to walk
bowing > standing: bowing, bowed, take a bow, taking a bow, bow down, bowing down, curtsy,
    curtsying
bowing > standing | looking at: bowing to, bowing before, bow to
walking > standing > running: travel, move, shuffle, limp, stroll, march, wander, hike, stride
    (strode), step, roam, wade, tiptoe, prowl, parade, saunter, waddle, strut, trek, stalk, plod,
    trot (trotting), sneak (snuck, sneaking)
running > galloping > racing > walking > jumping > standing: run (ran, running), sprint, jog
    (jogging, jogged), dash, race, gallop, rush, speed (sped), flee (fled), charge, hurry, escape,
    flee from, train, bolt off, frolic (frolicking, frolicked), scamper, zoom, drive past
galloping > running > walking: gallop
jumping > leaping > running > dancing > standing: jump, leap (leapt), hop (hopping, hopped),
    bounce, pounce, skip (skipping, skipped), spring up, vault, mid-jump, prance, somersault,
    cartwheel, do a backflip, backflip
flying > gliding > soaring > fluttering > hovering | flying: fly (flew, flown, flying)
flying > gliding > soaring > fluttering > hovering: soar, glide, hover,
    rising, rises, rise, flutter, swoop, airborne, in flight, mid-flight, levitate, circling, float
    in the air, mid-air, in mid-air, flap
spread > flying > open: wings spread, spreading its wings, spread its wings, spreads its wings,
    spreading their wings, flapping its wings, flaps its wings, flapping their wings
launching > flying > gliding > soaring > fluttering > hovering: take off, taking off, lift off,
    lifting off, blast off, blasting off
floating > flying > swimming > hovering: float, drift
swimming > floating > diving: swim (swam, swimming), paddle, bob (bobbing), snorkel, breach,
    breaching, surface
diving > swimming: dive (dove), plunge
sailing > floating: sail, cruise
walking > standing | next to: walk with, stroll with, hike with
waltzing > dancing > standing: waltz, dance together, dancing together, slow dance, tango
waltzing > dancing > standing | next to: dance with
dancing > jumping > waving > standing: dance flamenco, dancing flamenco, dance salsa, dancing salsa,
    dance tango, dancing tango, dance ballet, dancing ballet, dance hip hop, dancing hip hop, dance
    the tango, dancing the tango, dancing a tango, dancing samba, dance samba, line dancing,
    dancing the waltz, dancing a waltz, tap dancing, tap dance, belly dancing, dancing a jig
on tiptoe > standing: on tiptoe, on tiptoes, on her tiptoes, on his tiptoes, on pointe, en pointe,
    tiptoe, standing on tiptoe, standing on tiptoes
dancing > jumping > waving > standing: dance, twirl, spin (spun, spinning), waltz, breakdance,
    pirouette
juggling > cheering > standing | holding: juggle
cheering > waving > jumping > standing: with arms raised, arms raised, with raised arms, with arms
    in the air, arms in the air, with hands in the air, raising his arms, raising her arms,
    with outstretched arms, cheer, celebrate, clap (clapping, clapped), applaud,
    protest, rejoice, stretch, triumph, win (won, winning), praise
pointing > waving > standing: present, argue, explain, conduct, complain, lecture, direct
handstand > jumping > standing: do a handstand, doing a handstand, does a handstand, handstand,
    stand on one's hands, standing on her hands, standing on his hands
knitting > sitting | holding: knit (knitting, knitted), crochet
pointing > waving > standing: give a speech, giving a speech, gives a speech, making a speech,
    delivering a speech, holding a speech, giving a talk
waving > standing: take a selfie, taking a selfie, taking selfies, takes a selfie
waving > standing: raise a hand, raising a hand, raises a hand, raise his hand, raising his hand,
    raises his hand, raise her hand, raising her hand, raises her hand, raise their hands, raising
    their hands, raise hands, raising hands, with hands raised, with his hand raised, with her hand
    raised, with a hand raised, with their hands raised, hand raised, hands raised
thumbs up > waving > standing: give a thumbs up, giving a thumbs up, gives a thumbs up, give the
    thumbs up, giving the thumbs up, gives the thumbs up, giving thumbs up, give thumbs up, doing a
    thumbs up, showing a thumbs up, making a thumbs up, with a thumbs up, showing thumbs up, giving
    two thumbs up, with thumbs up, giving a big thumbs up
waving > standing | next to: wave
waving > standing: greet, beckon, salute, waving hello, waving goodbye
dining > sitting > standing: dine, have dinner, having dinner, having lunch, having supper, having
    breakfast, having brunch, having a meal, having tea, having a tea party, having coffee, have
    breakfast, have lunch, have tea, have a tea party, having a romantic dinner
reading > sitting | holding: read (reading), study, learn
writing > drawing > sitting | holding: write (wrote, written), do homework, doing homework, doing
    his homework, doing her homework, doing their homework
eating > feeding > grazing > sitting > standing | holding: eat (ate, eaten), nibble, munch, chew,
    devour, lick, bite (bit, biting), snack, feast, gnaw, slurp, taste, feed on, nibble on, munch
    on, chew on, gnaw on, bite into, bite on, feast on, snack on, nibble at, nibbling on, munching
    on, chewing on, gnawing on, biting into, biting on, feasting on, snacking on, nibbling at,
    taking a bite of, taking a bite out of, take a bite of, take a bite out of, licking at, slurp up
grazing > eating > standing: graze, browse
drinking > holding > sitting | holding: drink (drank, drinking), sip (sipping, sipped), lap up,
    lapping up, lapping, laps up
cooking > standing | holding: cook, bake, fry, grill, stir (stirring, stirred), roast marshmallows
playing > jumping > running > dancing > sitting | playing: play, strum (strumming), perform
singing > standing | holding: sing (sang, sung), serenade, chirp
roaring > standing: beating its chest, pounding its chest, thumping its chest, beating his
    chest, roar, bark, meow,
    breathe fire, breathing fire, breathes fire, spitting fire, fire breathing
snarling > roaring > standing: growl, snarl, hiss, baring its teeth, bares its teeth, showing its
    teeth, shows its teeth, baring their teeth, showing its fangs, baring its fangs
upright > rearing > sitting > standing: standing on its hind legs, stand on its hind legs, standing
    on hind legs, standing on two legs, up on its hind legs, on its hind legs, standing upright, on
    their hind legs, standing on their hind legs, on two legs, on hind legs
shouting > angry: scream, shout, yell, shouting out loud, yelling out loud
howling > sitting > standing: howl
roaring > standing: crow (crowing, crowed)
sitting > standing: beg (begging, begged), begging for food, beg for food, beg for a treat, begging
    for a treat
smiling > happy: smile, grin (grinning), beam
laughing > happy: laugh, giggle, chuckle, laughing out loud, bursting out laughing
yawning > roaring > howling: yawn
crying > sad: cry (cried), weep (wept), sob (sobbing), bawl, shed tears, shedding tears, in tears
pushing > walking | pushing: push, shove
meditating > sitting: meditate, do yoga, doing yoga, practice yoga, practicing yoga, practise yoga
thinking > standing: talking on the phone, talking on a phone, talking on his phone, talking on her
    phone, speaking on the phone, making a phone call, making a call, on the phone, phoning
tying > kneeling > sitting: tie his shoes, tying his shoes, tying her shoes, tying shoes, tying
    their shoes, tying his shoelaces, tying her shoelaces, tying its shoes, tie her shoes, tie her
    shoe, tie his shoe, tying his shoe, tying her shoe, tie her shoelaces, tie his shoelaces, ties
    his shoes, ties her shoes
reaching > kneeling > standing | next to: build (built), stack, building
praying > kneeling > standing: pray
hand in hand > standing: hold hands, holding hands, hand in hand, walk hand in hand, walking hand in
    hand, arm in arm, holding each other 's hands, join hands, joining hands, hold each other 's
    hands
shaking hands > standing: shake hands, shaking hands, shook hands, shake each other 's hands,
    shaking each other 's hands
high five > standing: high five, high-five, give a high five, giving a high five, give each other a
    high five, giving each other a high five, high fiving
fishing > holding > sitting > standing: fish, angle, go fishing
surfing > standing: surf
skating > standing: ice skating, skate, ice skate, skateboard, rollerblade
skiing > standing: ski (skiing, skied), snowboard
climbing > walking > standing | climbing: climb, scale, clamber
hanging > sitting: hang (hung, hanging), dangle, swing from, hang from the ceiling, hanging from the
    ceiling, hung from the ceiling, hang from the rafters, hanging from the rafters, hang from the
    beams, hanging from the beams, suspended from the ceiling, dangling from the ceiling, hanging
    overhead, hanging from above
kicking > playing > running | playing: kick
playing > running | playing: dribble
hitting > playing > standing | playing: hit (hitting), strike (struck), bat (batting), whack, smash,
    swing at, tee off, putt (putting)
dunking > playing > jumping | playing: dunk, slam dunk, shoot hoops, shooting hoops
throwing > waving > standing | holding: throw (threw, thrown), toss, flip, hurl, pitch
catching > jumping > standing | catching: catch (caught), fetch
spraying > trumpeting > standing | next to: spray, squirt, spout, splash water, spraying water
pointing > waving > standing: point
pointing > standing | next to: stop (stopping, stopped)
reaching > pointing > standing | next to: blow-dry, blow-drying, drying, trimming, styling, dyeing,
    wash, pet (petting, petted), stroke, brush, groom, examine, inspect, reach for,
    repair, fix, clean, polish, decorate, touch, check, paint over, reach (reaching, reached),
    install, assemble, shear, milk, tickle, sweep, arrange, carve, sculpt, tap, adjust, tune,
    comb, plait, braid, knead, trim, wrap, weld, solder, hammer, drill, light, treat, bandage,
    shave, ice, load, unload, wake up, nurse, chop, cut (cutting), slice, peel, saw, mix, measure,
    plant,
    scratch, knock, store, pack, sort, dust, wipe, scrub, stir, iron, dig up, shovel, rake, open,
    close, wax, oil, saddle, harness, grate, squeeze, roll, glaze, garnish, season, mop, vaccinate,
    operate on, weave, feel, poke, prune, snip, planing, pumping, fold,
    unwrap (unwrapping, unwrapped), forge, weigh, plaster, cut down,
    chop down, saw down, fell a tree, adorn, mould, buff, squeegee, dig (digging, dug), mend, darn,
    sew, embroider, stitch
painting > reaching > standing | next to: paint
working > sitting > standing: work, type, code, toil
thinking > sitting > standing: think (thought), ponder, contemplate
fighting > charging > standing | next to: punch
fighting > charging > standing | next to: fight (fought), sword fight, fight each other, fight with,
    battle, duel,
    wrestle, defeat, slay, confront, face off with, spar (sparring)
fighting > roaring > standing | attacking: attack, assault, raid, crush, invade
hugging > standing | hugging: hug (hugging, hugged), cuddle, embrace, kiss, snuggle, hug each other,
    hugging each other, kissing each other, embracing each other
blowing > standing | next to: blow out, blow on
standing | next to: talk,
    whisper, tell (told), listen, trade, count, collect, gather, drop, sign,
    splash, design, shake, release, gamble, deal, slip, trip, marry,
    film, score, burn, defend, place, put, assist, bury, interview, photograph, haunt,
    scare, protect, shoot (shot), nuzzle, feed (fed), comfort,
    water, meet (met), visit, guard, protect, help, teach, talk to, talking to, talking with, talk
    with, chat with, chatting with, argue with, selling, sell,
    make, admire, discover, find, follow behind, guarding, herd, tend, speak with,
    speak to, prepare, put out, extinguish, rescue, save, test,
    explore, knock over, abduct, beam up, beaming up, beams up, kidnap, capture, melt, deliver
    to, mow, harvest, roast, toast
reaching > jumping > playing > standing | next to: play with
standing: stay, linger, queue, patrolling, sigh, breathe, apologize, apologise, hitchhike, acting,
    commute, vote, rehearse, shrug, nod, blink, disembark
bowing > crouching > standing: bend over, bending over, sneeze, coughing, vomit, spitting, throw up,
    throwing up, collapse, shiver, tremble, stumble, choke
standing | looking at: stare, gaze, glance, peek, peep, peering, glare, scowl, spying
crying > sad > standing: mourn, grieve
laughing > happy: smirk
pointing > waving > standing: preach, recite, narrate, plead, broadcast, instruct, scold, tutoring,
    coaching, debating, negotiate
cheering > waving > jumping > standing: rioting, flex, flexing his muscles, flexing her muscles,
    flexing their muscles, flexing muscles, partying
sleeping > lying > resting > sitting: daydream, fainting
lying > sleeping > sitting: tanning
jumping > running > standing: tumbling, skydive, parachuting, bungee jump, bungee jumping, rappel,
    rappelling, abseil
diving > swimming: scuba dive, scuba diving, free diving
floating > swimming > lying > standing: drown, sinking
singing > standing: humming, whistling
praying > kneeling > standing: worshipping
hugging > standing | hugging: caress, console, tuck in
fighting > charging > standing | next to: slap (slapping), stab (stabbing)
working > sitting > standing: programming, emailing, hacking, blogging
thinking > sitting > standing: memorize, daydreaming
standing | next to: blushing, posting, sealing, inventing, experimenting, researching, injecting,
    frosting, flirt, gossip, bargain, chat (chatting, chatted), mocking, teasing, arresting,
    rob (robbing), babysit (babysitting), diagnose, paying, apologize to, hypnotize, summon, solve,
    unlock, locking, demolish, dismantle, firing, lowering, whipping, brewing, scanning, boarding,
    exiting,  ringing, unpack, plowing, ploughing, navigate, overtake (overtook),
    undress, heal, punish, scold
reaching > pointing > standing | next to: rinse, folding, folds, crumple, sharpen, erase, blending,
    whisking, dip (dipping), buttering, grind (grinding), cracking, tinker, pluck, stamping,
    buttoning, tearing, tears up, tore up, ripping, rubbing, zipping, plug in, plugging in, switch
    on, switching on, turn on, turning on, turn off, turning off, switch off, switching off,
    slamming, shaping, sanding, chiselling, chiseling
"""

TOOLS: Final = """
watering can: watering, waters
fishing rod: fishing, goes fishing, going fishing, angling
paintbrush: painting, paints
scissors: pruning, prunes, prune
saw: sawing, saws, sawing wood, cutting wood with a saw
hammer: hammering, nailing
broom: sweeping, sweeps, sweeping the floor, sweeping up
mop: mopping, mops, cleaning the floor
vacuum cleaner: vacuuming, hoovering
shovel: gardening, burying, digging, digs, shovelling, shoveling, shovels
rake: raking, rakes
axe: chopping wood, cutting wood, chopping down, chopping
pencil: writing, drawing, sketching, writes, doodling, doing homework, doing his homework, doing her
    homework, doing their homework
drum: drumming
suitcase: packing, travelling, traveling
jump rope: jumping rope, skipping rope, jumping a rope, jumps rope, skipping with a rope
camera: filming, photographing, taking a photo of, taking a picture of, taking pictures, taking
    photos, taking a photo, taking pictures of, taking photos of, takes a picture of, taking a
    photograph
phone: talking on the phone, talking on a phone, talking on his phone, talking on her phone,
    speaking on the phone, making a phone call, making a call, on the phone, taking a selfie,
    texting, calling, taking selfies, scrolling, phoning
yarn: knitting, crocheting, knits
pan: cooking, frying, cooks
rolling pin: baking, bakes
sword: fencing, sword fighting, duelling, dueling
boxing gloves: boxing
headphones: listening to music, listens to music, listening to a song, listening to a podcast
game controller: gaming, playing video games, playing a video game, playing videogames, playing
    computer games, playing on a console
iron: ironing
razor: shaving, shaves, shaving himself, having a shave
lipstick: putting on lipstick, putting on her lipstick, applying lipstick, putting lipstick on,
    applying makeup, putting on makeup, doing her makeup, putting on her makeup, applying make-up
toothbrush: brushing his teeth, brushing her teeth, brushing their teeth, brushing its teeth,
    brushing teeth
microphone: singing, sings, doing karaoke, giving a speech, gives a speech, making a speech,
    delivering a speech, holding a speech, giving a talk
lawn mower: mowing, mows, mowing the lawn, mowing the grass, mowing a lawn
dumbbell: lifting weights, weightlifting, working out, exercising, weight lifting, weight training
book: studying
magic wand: casting a spell, casting spells, casting magic, doing magic, casts a spell, conjuring,
    doing a magic trick
water spray: spraying, spraying water, squirting, squirting water, splashing water, spouting water,
    spouting, sprays water
paint roller: painting a wall, painting the wall
syringe: vaccinating, giving an injection
knife: cutting, chopping, slicing, peeling, cuts, chops, slices, dicing, carving
magnifying glass: investigating, inspecting, examining
shopping bag: shopping, going shopping, goes shopping
whistle: refereeing
bow and arrow: shooting an arrow, shooting arrows, aiming an arrow, aiming a bow, drawing a bow,
    doing archery, practicing archery
binoculars: birdwatching, bird watching
bird feed: feeding, feeds
ladle: stirring, stirs
marshmallow stick: roasting marshmallows, toasting marshmallows, roast marshmallows
tennis ball: playing fetch, plays fetch, playing catch, plays catch, play fetch, play catch
grill: flipping burgers, barbecuing, grilling, having a barbecue, barbequing, having a bbq,
    barbecues
tape measure: measuring, measures
sponge: washing, washes, scrubbing, scrubs, doing the dishes, washing up
comb: combing, combs, combing her hair, combing his hair
hairbrush: brushing her hair, brushing his hair, brushing hair
pan flute: piping
needle and thread: sewing, sews, stitching
golf club: golfing
pickaxe: mining
welding torch: welding, welds, soldering
drill: drilling, drills
rifle: patrolling
whisk: whisking
phone: dialing, dialling
book: memorizing, reciting
scissors: getting a haircut
axe: logging
camera: recording a video
"""
"""Only forms that are not also nouns: `water` is more often the thing than the verb."""

RIDES: Final = """
surfboard: surfing
skateboard: skateboarding, skating
skis: skiing
snowboard: snowboarding
bicycle: cycling, biking, bicycling
sailboat: sailing, yachting
canoe: canoeing, kayaking, paddling
rowing boat: rowing
sled: sledding, sledging, tobogganing
swing: swinging
horse: horseback riding, horse riding, riding horseback, on horseback, riding on horseback
"""
"""What is ridden when only the sport is said."""

LINKS: Final = """
holding: rock (rocking), pour, handing, handing over, hold (held), carry, steal (stole), take
    (taking), eat up, collect up, enjoy a,
    enjoying a, grasp, clutch, grip (gripping, gripped), lift, wield, raise, grab (grabbing,
    grabbed), pick up, buy (bought), bring (brought), deliver, hold up, brandish, cradle, bear a,
    use, swing, blow, blowing, pick, picking, serve, harvest, fly a, flying a, smoke, offer,
    plant a, planting a, raise a, raising a, hoist, lift up, lifting up, show, present a,
    give (gave), hand over, armed with, equipped with, hold onto, balance, show off
wearing: wear (wore, worn), try on, trying on, put on, putting on, dressed in, clad in, don
    (donning, donned), dressed up in, sport,
    wrapped in, adorned with
sharing: share, sharing
hanging from: hang from, hanging from, dangle from, suspended from, swing from, hanging off, hang
    off, hung from, hanging upside down from, hang upside down from, swinging on a branch of,
    hanging by a thread from, dangling off, swinging on, swinging from, swing on, swings on
climbing: climb up, climb on, climbing up, climb onto, climbing over, climb down, climbing down,
    climb over, crawl up, crawling up, scrambling up, scramble up, climb into, climbing into, run
    up
tied to: tie to, tied to, attached to, tethered to, chained to, hitched to, fastened to, tied with,
    moored to, connected to, tied up to, leashed to
leading: lead (led), guide, take for a walk, lasso (lassoing), rope in, roping
pulling: pull, pull up, tow, drag (dragging, dragged), haul
climbing: ascending, descending, ascends, descends
crossing: cross, cross over, drive over, drive across, walk over, walk across, run across, pass
    over, ride over, ride across, rolling over, going over, go over, goes over, going across, go
    across, walking over, march over, travel over, run over, hop across, drive along, walk along,
    ride along
riding: ride (rode, ridden, riding), drive (drove, driven, driving), pilot, steer, mount, ride on,
    riding on, row, paddle a, ride in, riding in, pedal, surf on, mounted on, fly in, flying in,
    sailing in, sail in, driving in, drive in, sit astride
chasing: chase, hunt, pursue, run after, chase after, stalk, race after, follow, herding
looking at: look at, watch, gaze at, stare at, observe, look up at, see (saw, seen), face, look
    towards, look toward, looking up at, staring at, looking down at, peek at, point at, pointing
    at, howl at, bark at, smile at, wave at, wave to, gaze up at, peer at, gazing upon, gaze upon,
    looking over at, look out over, look out at, gaze out over, gaze out at, stare out over, stare
    out at, look into, listen to, sniff, smell, barking at, howling at, stare into
looking through: look through, looking through, peer through, peering through, gaze through
leaning on: lean on, lean against, leaning on, leaning against, rest against, propped against, prop
    up against
on: sit on top of, stand on top of, perch on, perch on the shoulder of, perched on top of, hang on,
    stack on, balance on, growing out of, growing from, sprouting from, sprouting out of, balancing
    on, resting on, land on, landing on the roof of, land on the roof of, lands on the roof of,
    landing on top of, stretched out on, stretched out on top of, sprawled on, sprawled out on,
    sprawled on top of, growing on, printed on, painted on, ride on top of
above: jump over, leap over, fly over, soar over, hover over, float over, hover above, float above,
    fly above, soar above, rise above, rise over, loom over, tower over, tower above, hang over,
    shine over, shine on, shining over, shining on, hang above, circle over, circle above, hop
    over, rising over, rising above, sail over, glide over, jump above
around: surround, encircle, dance around, circle, gather around, gathered around, run around, sit
    around, sitting around, fly around, orbit, grow around, swim around, standing around, stand
    around, orbiting, swirl around, buzz around
spilling from: spill out of, spilling out of, spilling from, spill from, spilled from, spilled out
    of, spilt from, spilt out of, tumbling out of, tumbling from, tumble out of, overflowing from,
    spilling out from, spilling over from
coiling around: wrapped around, wrap around, curl around, curled around, coil around, coiled around,
    twist around, twisted around, wound around, wind around, winding around, entwined around,
    coiled round, wrapped round, curled round, twisted round, wound round, tied round, tied around,
    draped around, slung around, knotted around
inside: sit inside, live in, living in, hide in, hide inside, bathe in, stuck in, peek out of, peek
    out from, peeking out of, peeking out from, pop out of, popping out of, come out of, coming out
    of, emerge from, emerging from, hatch from, hatching from, swim inside, grow in, growing in,
    sticking its head out of, sticking his head out of, sticking her head out of, sticking their
    heads out of, poking its head out of, poking his head out of, poking her head out of, poking
    their heads out of, leaning out of, lean out of, stick its head out of, looking out from,
    locked in, trapped in, captured in, look out of, looking out of, nestled in, nestle in, jump
    out of
behind: hide behind, stand behind, peek from behind, peeking from behind, follow behind, trail
    behind
next to: stand next to, stand beside, sit next to, sit beside, stand by, sit by, parked next to,
    park beside, parked near, walk beside, park by, meet with, parked by, gathered by,
    grow near, parked beside, sit near, stand near, approach, leave, pass, enter, parked
    outside, stand outside, waiting for, wait for, waiting at, wait at, arrive at, arriving at,
    knock on, knocking on, moored at, docked at, anchored at, tied up at
in front of: parked in front of, stand in front of, sit in front of, park in front of, standing
    before, stand before, kneel before
under: sit under, stand under, shelter under, hide under, sleep under, rest under, lie under,
    shaded by, seek shelter under
holding: blow up, blowing up, inflate, gulping, swallowing, flicking, mailing, recording
looking through: peek through, peeking through, peep through, peeping through
looking at: glance at, glare at, scowl at, glancing at, glaring at, nod at, mocking, spy on, spying
    on
inside: sink in, sinking in, drown in, drowning in
hanging from: cling to, clinging to, cling onto, clinging onto, bungee jumping from
"""
