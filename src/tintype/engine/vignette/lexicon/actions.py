"""Owns the verbs: poses with what stands in for them, and verbs that join two things.

A line is `pose > stand-in > ...: verb, verb (irregular form, ...)`. After `|` stands the relation
to a direct object ("eating an apple" is holding it). Does not know which poses an object has.
"""

from typing import Final

ACTIONS: Final = """
standing: stand (stood) , wait, pose, loom
sitting > seated > perched > standing: sit (sat, sitting), squat, crouch, kneel (knelt), perch,
    lounge, relax, roost
perched > sitting > standing: perch
sleeping > lying > resting > sitting: sleep (slept), nap (napping, napped), snooze, doze, slumber,
    rest, asleep, curled up, sound asleep, fast asleep, hibernate, dream, sleepy, snore, dozing off
lying > sleeping > sitting: lie (lying, lay, lain), lay (laying, laid), recline, sprawl, sunbathe,
    laid down, bask
walking > standing > running: walk, stroll, march, wander, hike, stride (strode), step, roam, wade,
    tiptoe, prowl, parade, saunter, waddle, strut, trek, stalk, plod, crawl, creep (crept), trot
    (trotting)
running > galloping > racing > walking > jumping > standing: run (ran, running), sprint, jog
    (jogging, jogged), dash, race, gallop, rush, speed (sped), flee (fled), charge, hurry, bolt
    off, frolic (frolicking, frolicked), scamper, zoom, drive past
galloping > running > walking: gallop
jumping > leaping > running > dancing > standing: jump, leap (leapt), hop (hopping, hopped),
    bounce, pounce, skip (skipping, skipped), spring up, vault, mid-jump, prance, somersault,
    cartwheel, do a backflip, backflip
flying > gliding > soaring > fluttering > hovering: fly (flew, flown, flying), soar, glide, hover,
    rising, rises, rise, flutter, swoop, airborne, in flight, mid-flight, levitate, circling, float
    in the air, mid-air, take off, taking off, in mid-air, flap
floating > flying > swimming > hovering: float, drift
swimming > floating > diving: swim (swam, swimming), paddle, bob (bobbing), snorkel, breach,
    breaching, surface
diving > swimming: dive (dove), plunge
sailing > floating: sail, cruise
dancing > jumping > waving > standing: dance, twirl, spin (spun, spinning), waltz, breakdance,
    pirouette
knitting > sitting | holding: knit (knitting, knitted), sew, crochet
waving > standing: wave, greet, beckon, salute, waving hello, waving goodbye
reading > sitting | holding: read (reading), study
writing > drawing > sitting | holding: write (wrote, written)
eating > feeding > grazing > sitting > standing | holding: eat (ate, eaten), nibble, munch, chew,
    devour, lick, bite (bit, biting), snack, feast, gnaw, slurp, taste, feed on
grazing > eating > standing: graze, browse
drinking > holding > sitting | holding: drink (drank, drinking), sip (sipping, sipped), lap up
cooking > standing | holding: cook, bake, fry, grill, stir (stirring, stirred), roast marshmallows
playing > jumping > running > dancing > sitting | playing: play, strum (strumming), perform, juggle
singing > standing | holding: sing (sang, sung), serenade, chirp
roaring > standing: roar, growl, snarl, bark, meow, scream, shout, yell, hiss,
    breathe fire, breathing fire, breathes fire, spitting fire, fire breathing
howling > sitting > standing: howl
smiling > happy: smile, grin (grinning), beam, laugh, giggle, chuckle
crying > sad: cry (cried), weep (wept), sob (sobbing)
meditating > sitting: meditate, do yoga, doing yoga, practice yoga, practicing yoga
praying > kneeling > standing: pray
fishing > sitting > standing: fish, angle, go fishing
surfing > standing: surf
skating > standing: skate, ice skate, skateboard, rollerblade
skiing > standing: ski (skiing, skied), snowboard
climbing > walking > standing | on: climb, scale, clamber
kicking > running | next to: kick, dribble
throwing > standing | next to: throw (threw, thrown), toss, hurl, pitch
catching > jumping > standing | next to: catch (caught)
pointing > waving > standing: point
painting > standing | next to: paint
working > sitting > standing: work, type, code, toil
thinking > sitting > standing: think (thought), ponder, contemplate
fighting > standing | next to: fight (fought), battle, duel, wrestle, attack, defeat, slay,
    confront, face off with, box with, spar (sparring)
hugging > standing | next to: hug (hugging, hugged), cuddle, embrace, kiss, snuggle, nuzzle, hold
    hands, holding hands, pet (petting, petted), stroke, feed (fed), nurse, milk, groom, comfort,
    lean in, wash, brush, water, meet (met), visit, guard, protect, help, teach, talk to, talking
    to, talking with, talk with, chat with, chatting with, play with, dance with, fight with, argue
    with, selling, sell, buy, serve, repair, fix, build (built), make, building, examine, inspect,
    admire, discover, find, follow behind, guarding, herd, tend, push, pull, tow, drag, lead, walk
    with
"""

LINKS: Final = """
holding: hold (held), carry, grasp, clutch, grip (gripping, gripped), lift, wield, raise, grab
    (grabbing, grabbed), pick up, bring (brought), deliver, hold up, brandish, cradle, bear a,
    juggle, use, swing, blow, blowing, pick, picking, harvest, fly a, flying a, smoke, offer,
    present a, give (gave), hand over, armed with, equipped with, hold onto, hug a, balance, show
    off
wearing: wear (wore, worn), dressed in, clad in, don (donning, donned), dressed up in, sport,
    wrapped in, adorned with
riding: ride (rode, ridden, riding), drive (drove, driven, driving), pilot, steer, mount, ride on,
    riding on, row, paddle a, ride in, riding in, pedal, surf on, mounted on, fly in, flying in,
    sailing in, sail in, driving in, drive in, sit astride
chasing: chase, hunt, pursue, run after, chase after, stalk, race after, follow, herding
looking at: look at, watch, gaze at, stare at, observe, look up at, see (saw, seen), face, look
    towards, look toward, looking up at, staring at, looking down at, peek at, point at, pointing
    at, howl at, bark at, smile at, wave at, wave to, gaze up at, peer at, gazing upon, gaze upon,
    looking over at, look into, listen to, sniff, smell, barking at, howling at, stare into
leaning on: lean on, lean against, leaning on, leaning against, rest against, propped against, prop
    up against
on: sit on top of, stand on top of, perch on, perched on top of, hang on, stack on, balance on,
    balancing on, resting on, climb up, climb on, land on, growing on, printed on, painted on, ride
    on top of
above: jump over, leap over, fly over, soar over, hover over, float over, hover above, float above,
    fly above, soar above, rise above, rise over, loom over, tower over, tower above, hang over,
    shine over, shine on, shining over, shining on, hang above, circle over, circle above, hop
    over, rising over, rising above, sail over, glide over, jump above
around: surround, encircle, dance around, circle, gather around, gathered around, run around, sit
    around, sitting around, fly around, orbit, grow around, swim around, standing around, stand
    around, orbiting, wrapped around, swirl around, buzz around
inside: sit inside, live in, living in, hide in, hide inside, bathe in, stuck in, peek out of, peek
    out from, peeking out of, peeking out from, pop out of, popping out of, come out of, coming out
    of, emerge from, emerging from, hatch from, hatching from, swim inside, grow in, growing in,
    locked in, trapped in, captured in, look out of, looking out of, nestled in, nestle in, jump
    out of
behind: hide behind, stand behind, peek from behind, peeking from behind, follow behind, trail
    behind
next to: stand next to, stand beside, sit next to, sit beside, stand by, sit by, parked next to,
    park beside, parked near, be with, walk beside, park by, meet with, parked by, gathered by,
    grow near, parked beside, sit near, stand near, approach, leave, pass, enter, cross, parked
    outside, stand outside, waiting for, wait for, waiting at, wait at, arrive at, arriving at,
    knock on, knocking on
in front of: parked in front of, stand in front of, sit in front of, park in front of, standing
    before, stand before, kneel before, pulling a, pulling, pull
below: hang from, hanging from, dangle from, suspended from, swing from, hanging off
under: sit under, stand under, shelter under, hide under, sleep under, rest under, lie under,
    shaded by, seek shelter under
"""
