"""Owns the words for things of music, sport, play, fantasy, and for symbols.

Does not know which of them are drawn. The lines are written as in `animals`.

Longer than most files because it is a table.
"""

from typing import Final

MUSIC: Final = """
~guitar > piano: instrument, musical instrument, instruments, band instrument, musical instruments
guitar > acoustic guitar > ukulele: acoustic guitar, classical guitar, bass guitar, folk guitar,
    spanish guitar, mandolin, lute, ukelele
electric guitar > guitar: rock guitar, bass guitar, stratocaster
ukulele > guitar: uke
banjo > guitar: five string banjo
violin > fiddle > cello: fiddle, viola
cello > double bass > violin: violoncello
double bass > cello: contrabass, upright bass
harp > lyre: lyre, celtic harp
piano > grand piano > keyboard: keyboard instrument, upright piano, harpsichord, pianoforte
grand piano > piano: concert piano, baby grand
synthesizer > keyboard > piano: synth, electric piano, electronic keyboard
organ > piano: pipe organ
accordion > concertina: concertina, squeezebox, harmonium
drum > drums > drum kit: drums, snare drum, bongo, bongos, snare, tom tom, djembe, bass drum,
    conga, timpani, percussion
drum kit > drum set > drum: drum set, drumkit
trumpet > cornet > horn: cornet, bugle, fanfare trumpet
trombone > trumpet: slide trombone
french horn > horn > trumpet: horn, hunting horn
tuba > trumpet > french horn: sousaphone, euphonium
saxophone > clarinet: sax, alto sax
flute > recorder > clarinet: piccolo, recorder, pan flute, panpipes, tin whistle, whistle
clarinet > flute: oboe, bassoon
harmonica > accordion: mouth organ
bagpipes > accordion: bagpipe
xylophone > marimba: marimba, vibraphone, glockenspiel
triangle instrument > triangle: musical triangle
tambourine > drum: maracas
maracas > tambourine: maraca, shaker
cymbals > drum: cymbal
gong > drum: tam tam
music note > musical note > note: musical note, musical notes, music notes, quaver, note, treble
    clef, notes, eighth note, symphony, anthem, music
sheet music > music note: music stand
vinyl record: music album, album
"""

SPORTS: Final = """
ball > beach ball > soccer ball: toy ball, bouncy ball, rubber ball, playball
~soccer ball > football > ball: soccer
soccer ball > ball: football, footballs
basketball > ball: basket ball
basketball hoop > hoop: hoop, basket hoop
tennis ball > ball: tennis balls
tennis racket > racket: racket, racquet, tennis racquet, badminton racket, squash racket
american football > rugby ball > football: rugby ball
~american football > rugby ball: rugby
baseball > ball: softball, cricket ball
baseball bat > bat: cricket bat
golf club > golf ball: putter
golf ball > ball: golf balls
volleyball > ball: volley ball
beach ball > ball: inflatable ball
~bowling ball > ball: bowling
bowling pin > bowling ball: skittles, bowling pins, ninepins
ping pong paddle > table tennis racket > tennis racket: table tennis bat
~tennis racket: tennis, badminton, table tennis, ping pong
hockey stick > puck: ice hockey stick
puck > hockey stick: hockey puck
boxing glove > boxing gloves > gloves: boxing gloves
dumbbell > barbell > weight: dumbbells, barbell, weights, weight, kettlebell, hand weight
jump rope > rope: skip rope
hula hoop > ring: hoop toy
skis > ski > snowboard: ski, pair of skis, cross country skis
snowboard > skis: snow board
ice skate > ice skates: hockey skates
surfboard > snowboard: boogie board
dartboard > target: dart board, bullseye, darts
target > dartboard: archery target
billiards > pool table: pool table, snooker table, billiard table
goal > soccer goal: goalposts, football goal, soccer goal
whistle: referee whistle
stopwatch > clock: timer watch
swim ring > lifebuoy > ring: swimming ring, rubber ring, pool float, inflatable ring, inner tube,
    pool ring
lifebuoy > swim ring > ring: life ring, lifebelt, life preserver, lifesaver
snorkel > goggles: diving goggles
frisbee > disc > plate: flying disc
boomerang: throwing stick
chess set > chess: game of chess
sleeping bag > bed: bedroll
racing flag > checkered flag > flag: chequered flag, checkered flag
lectern: podium, speaker's podium, pulpit, rostrum
winner's podium > stairs: winners' podium, victory podium
paddle > oar: oar, oars
"""

FANTASY: Final = """
~dragon > unicorn > ghost: mythical creature, fantasy creature, mythical beast, magical creature
dragon: drake dragon, fire dragon, wyvern, dragons, chinese dragon, baby dragon, fire breathing
    dragon, smaug, water dragon, wyrm, ice dragon
three-headed dragon > dragon: three headed dragon, hydra, many headed dragon, multi headed dragon,
    dragon with three heads
unicorn > horse: unicorns, magical horse, baby unicorn
pegasus > unicorn > horse: winged horse, flying horse, alicorn
phoenix > eagle > bird: firebird, fire bird, phoenix bird
griffin > eagle: gryphon, griffon, hippogriff
mermaid > fairy: siren, merman, merfolk, little mermaid, triton, sea maiden
fairy > pixie > angel: pixie, sprite, tinkerbell, tooth fairy, nymph, fairies, fairy godmother, fay
angel > fairy: cherub, seraph, guardian angel, cupid
devil > demon > monster: demon, satan, imp, lucifer, evil spirit
elf > gnome > fairy: elves, wood elf, christmas elf, legolas, dark elf, santa's helper, elven ranger
gnome > dwarf > elf: garden gnome, gnomes
dwarf > gnome > elf: dwarves, hobbit, halfling, seven dwarfs
goblin > orc > troll: hobgoblin, gremlin, kobold
orc > goblin > troll > ogre: uruk
troll > ogre > giant: bridge troll, cave troll
ogre > troll > giant: shrek
giant man > giant > man: titan, colossus
cyclops > ogre > monster: one eyed giant
monster > alien > troll: little monster, cute monster, beastie, godzilla, yeti, bigfoot, sasquatch,
    abominable snowman, sea monster, loch ness monster, nessie, cookie monster, boogeyman
yeti > bigfoot > monster: abominable snowman, snow monster
sea monster > kraken > sea serpent: loch ness monster, leviathan, sea serpent
kraken > octopus: giant sea monster
vampire > dracula: dracula, count dracula, nosferatu
werewolf > wolf: wolfman
zombie > frankenstein > monster: undead, walking dead, zombies
frankenstein > zombie > monster: frankenstein's monster
mummy monster > mummy > zombie: egyptian mummy
ghost > phantom > spirit: phantom, spirit, spectre, poltergeist, ghosts, apparition, casper,
    halloween ghost, wraith
skeleton > skull: skeletons, undead skeleton
grim reaper > skeleton > ghost: reaper
alien > robot > monster: extraterrestrial, martian, little green man, aliens, et, space alien, ufo
    pilot
robot > android > alien: android, droid, cyborg, mech, automaton, machine man, humanoid robot,
    r2d2, terminator, transformer, gundam, robots, chatbot, ai robot, artificial intelligence
genie > ghost: djinn, jinn
magic lamp > genie lamp > lamp: genie lamp, aladdin's lamp
centaur > horse: horseman creature
minotaur > bull: bull man
medusa > woman: gorgon
cerberus > dog: three headed dog
slime > ghost: blob monster, slime monster
snow queen > queen: ice queen
mad hatter > wizard: hatter
peter pan > elf > boy: lost boy
little red riding hood > girl: red riding hood
humpty dumpty > egg: egg man
nutcracker > soldier: toy soldier, tin soldier
portal > door: magic portal, magic door
spell book > book: grimoire, magic tome
halo > ring: angel halo
mjolnir > hammer: thor's hammer
"""

SYMBOLS: Final = """
heart: hearts, valentine, love heart, valentine heart, red heart
broken heart > heart: heartbreak
star > heart: stars, five pointed star, gold star
circle > ring: disc, round shape, circles, ellipse, oval, disk
square > box: rectangle, squares, quadrangle
triangle: triangles, pyramid shape
rectangle > square: oblong
hexagon > octagon > pentagon: octagon
pentagon > hexagon: five sided shape
spiral > swirl: swirl, helix, vortex
cube > box: 3d cube, ice cube
sphere > ball > circle: orb, 3d ball
cone > triangle: traffic cone
cylinder > barrel: tube
checkmark > check mark > tick: tick, check, check mark, tick mark, yes sign
cross mark > x mark > cross: x mark, no sign
plus > plus sign: plus sign, addition sign
question mark: query sign
exclamation mark > exclamation point: exclamation point
peace sign > peace symbol: peace symbol, hippie sign
yin yang > yin and yang: yin and yang, taijitu
infinity > infinity symbol: infinity symbol, infinity sign
recycling symbol > recycle: recycling sign, recycle
smiley > smiley face > emoji: smiley face, emoji, happy face, emoticon, smiling face
speech bubble > thought bubble: dialogue bubble, chat bubble, speech balloon, comment bubble
thought bubble > speech bubble: thinking bubble
location pin > map pin: map pin, place marker, location marker
wifi symbol > wifi: wifi
shopping tag > price tag > tag: price tag, label tag
ribbon > bow: gift bow, bow ribbon, hair bow, red ribbon, satin ribbon
spade symbol > spade: ace
club symbol > clover: clubs
arrow symbol > arrow: pointer
dollar sign > coin: dollar symbol
atom > molecule: molecule
dna > dna helix: double helix, dna strand
biohazard > warning sign: radioactive sign
zodiac > star: horoscope
dreamcatcher > web: dream catcher
hashtag > number sign: pound sign
flame symbol > flame: fire emoji
skull and crossbones > skull: crossbones
target symbol > target: crosshair
gear symbol > gear: settings icon
banknote > money: currency, dollar, dollars, pesos
coin: cryptocurrency, bitcoin, bitcoins
footprint: footsteps, footprints trail
x-ray: chest x-ray
"""
