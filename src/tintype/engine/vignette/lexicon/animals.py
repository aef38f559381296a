"""Owns the words for animals of land, air and water. Does not know which of them are drawn.

A line is `object > look-alike: words`. The words lead to the first object that is registered. A
line that begins with `~` is of broader terms, which are not repeated in the picture's sentence.
"""

from typing import Final

ANIMALS: Final = """
~dog > cat: animal, pet, creature, beast, critter, wild animal, animal friend, furry friend
~dog: four legged friend, man's best friend, pooch
dog: puppy, pup, puppies, doggy, doggie, hound, canine, mutt, mongrel, corgi, poodle, dachshund,
    sausage dog, wiener dog, dalmatian, newfoundland dog, pitbull, airedale, guide dog,
    rescue dog, service dog, watchdog, street dog, stray dog, lapdog, labradoodle, cockapoo,
    pekingese
cat: kitten, kitty, kittie, pussycat, pussy cat, feline, tabby, tabby cat, tomcat, moggy, house
    cat, siamese, siamese cat, persian cat, persian kitten, maine coon, ragdoll cat, sphynx,
    sphynx cat, calico,
    calico cat, tuxedo cat, bengal cat, ginger cat, alley cat, stray cat, british shorthair,
    russian blue, tortoiseshell cat, kitty cat, meow cat
fox: red fox, vixen, fox cub, foxling, fennec, fennec fox, arctic fox, silver fox
wolf > husky > dog: werewolf, grey wolf, timber wolf, arctic wolf, wolf cub, wolf pup, alpha wolf,
    dire wolf, coyote, jackal, dingo, she-wolf
bear: brown bear, grizzly, grizzly bear, black bear, bear cub, kodiak, mama bear, papa bear, sun
    bear, honey bear
polar bear > bear: ice bear, white bear
panda > bear: panda bear, giant panda, panda cub
red panda > raccoon: lesser panda, firefox animal
raccoon > badger: racoon, trash panda, coati
badger > raccoon: honey badger
skunk > badger: polecat
koala > bear: koala bear
sloth: three toed sloth
kangaroo: wallaby, joey, roo
rabbit > hare: bunny, bunny rabbit, hare, cottontail, jackrabbit, leveret, easter bunny, lop
hamster > guinea pig > mouse: gerbil, guinea pig, dwarf hamster
guinea pig > hamster: cavy
mouse > rat: mice, field mouse, dormouse, mousey, shrew, vole
rat > mouse: rodent, sewer rat
squirrel > chipmunk: red squirrel, grey squirrel, chipmunk, flying squirrel, ground squirrel,
    prairie dog, marmot, groundhog, gopher, meerkat
meerkat > squirrel: mongoose
hedgehog > porcupine: porcupine, hedgehog baby, echidna
porcupine > hedgehog: quill pig
beaver > otter: nutria
otter > beaver: sea otter, river otter
weasel > ferret > otter: ferret, stoat, ermine, mink, marten
ferret > weasel > otter: fuzzy ferret
mole: star nosed mole
bat: fruit bat, vampire bat, flying fox, flittermouse
deer: doe, roe deer, red deer, whitetail, bambi, deer fawn, hart, hind, white tailed deer, fallow
    deer, caribou, elk
fawn > deer: young deer
stag > deer: buck, antlered deer
reindeer > deer: rudolph, santa's reindeer
moose > deer: bull moose
antelope > gazelle > deer: gazelle, impala, springbok, oryx, kudu, wildebeest, gnu
lion: lion cub, king of the jungle, king of beasts, male lion
lioness > lion: female lion
tiger: bengal tiger, siberian tiger, tiger cub, white tiger, tigress, sabertooth, saber tooth tiger
leopard > cheetah > jaguar: snow leopard, leopardess, ocelot, serval
cheetah > leopard > jaguar: cheetah cub
jaguar > leopard > panther > cheetah: black panther
panther > jaguar > leopard: puma, cougar, mountain lion
lynx > bobcat: bobcat, caracal, wildcat
hyena > wolf: spotted hyena
elephant: baby elephant, african elephant, indian elephant, asian elephant, pachyderm, elephant
    calf, dumbo, tusker
mammoth > elephant: woolly mammoth, mastodon
giraffe: giraffe calf
zebra: zebra foal
rhino > rhinoceros: rhinoceros, white rhino, black rhino
hippo > hippopotamus: hippopotamus, baby hippo, pygmy hippo
camel: dromedary, bactrian camel
llama > alpaca: lama, guanaco, vicuna
alpaca > llama: alpacas
monkey: macaque, capuchin, baboon, spider monkey, mandrill, marmoset, primate, monkey baby, howler
    monkey, tamarin, snow monkey, mischievous monkey
gorilla > monkey: ape, silverback, king kong
chimpanzee > monkey > gorilla: chimp, bonobo
orangutan > monkey > gorilla: orang utan
lemur > monkey: ring tailed lemur
horse: stallion, mare, foal, colt, steed, filly, gelding, racehorse, workhorse, mustang horse,
    thoroughbred, arabian horse, clydesdale, appaloosa, bronco, draft horse, palomino, wild horse,
    equine
pony > horse: shetland pony, little horse
foal > horse: baby horse
donkey > horse: mule, burro, jackass
cow: cattle, dairy cow, heifer, milk cow, moo cow, holstein, highland cow, jersey cow, brown cow,
    bovine, longhorn, ox, buffalo, yak, bison
calf > cow: baby cow
bull > cow: toro, steer
ox > bull > cow: oxen
buffalo > bison > bull > cow: water buffalo
bison > buffalo > bull > cow: american bison, wisent
yak > cow > bull: musk ox
pig: piglet, piggy, hog, swine, sow, boar, potbellied pig, oinker
piglet > pig: baby pig
boar > pig: wild boar, warthog
sheep: ewe, ram, merino sheep, mouflon, flock animal, black sheep, baa
lamb > sheep: baby sheep
ram > sheep > goat: bighorn
goat: billy goat, nanny goat, mountain goat, ibex, chamois, kid goat
chicken > hen: poultry, bantam
hen > chicken: broody hen, mother hen
rooster > chicken: cock, cockerel
chick > chicken: baby chicken, baby chick, hatchling
duck: mallard, drake, duckie, ducky, wild duck
duckling > duck: baby duck, ugly duckling
rubber duck > duck: rubber ducky, rubber duckie, bath duck
goose > duck: geese, gosling, gander, canada goose, wild goose
swan > goose: cygnet, black swan
turkey > chicken: gobbler
peacock: peafowl, peahen
bird > sparrow > robin: songbird, birdie, fledgling, nestling, finch, wren, nightingale,
    blackbird, cuckoo, cardinal bird, canary, budgie, lovebird, little bird, passerine, bunting,
    tanager, mockingbird, dipper, swallow, swift, martin, avian
~bird > sparrow: fowl, winged creature
sparrow > bird: house sparrow
robin > bird: redbreast, robin redbreast
bluebird > blue jay > bird: blue jay, bluejay
cardinal > bird: red cardinal, northern cardinal
swallow > bird: barn swallow
kingfisher > bird: halcyon
woodpecker > bird: flicker bird
magpie > crow > raven: jackdaw
canary > bird: yellow bird
crow > raven: rook bird
raven > crow: corvid
pigeon > dove: homing pigeon, carrier pigeon
dove > pigeon: turtle dove, white dove, peace dove
owl: snowy owl, barn owl, owlet, tawny owl, eagle owl, horned owl, night owl, wise owl
eagle > hawk > falcon: bald eagle, golden eagle, bird of prey, raptor bird, condor, osprey, sea
    eagle
hawk > falcon > eagle: buzzard, kite bird, kestrel, harrier
falcon > hawk > eagle: peregrine, peregrine falcon
vulture > eagle: condor bird
parrot: macaw, cockatoo, parakeet, ara, lorikeet, budgerigar, african grey
parakeet > budgie > parrot: budgerigar
toucan > parrot: hornbill
hummingbird > bird: colibri
flamingo: pink flamingo
stork > crane > heron: marabou, white stork
crane bird > heron > stork: demoiselle crane, sandhill crane
heron > crane > stork: egret, great blue heron, bittern, ibis, spoonbill
pelican: spoonbill bird
seagull > gull: gull, tern, albatross, sea bird, seabird, kittiwake, frigatebird
puffin: auk, razorbill, atlantic puffin
penguin: emperor penguin, penguin chick, king penguin, rockhopper
ostrich > emu: emu, rhea bird
emu > ostrich: big bird
kiwi bird > bird: kiwi bird
frog > toad: tree frog, bullfrog, froggy, poison dart frog, tadpole, frog prince
toad > frog: horned toad
lizard > gecko > chameleon: gecko, skink, salamander, newt, axolotl, monitor lizard, reptile
gecko > lizard: leopard gecko
iguana > lizard: green iguana
chameleon > lizard: colour changing lizard
axolotl > salamander > lizard: mexican walking fish
salamander > lizard: fire salamander
komodo dragon > lizard: giant lizard
crocodile > alligator: croc, gharial
alligator > crocodile: gator, caiman
turtle > tortoise: terrapin, box turtle, snapping turtle
sea turtle > turtle: green sea turtle, leatherback
tortoise > turtle: giant tortoise, galapagos tortoise
snake > serpent: python, cobra, viper, rattlesnake, boa, anaconda, adder, boa constrictor, king
    cobra, serpent, garden snake, mamba
dinosaur > t-rex: dino, raptor, velociraptor, prehistoric creature, allosaurus
t-rex > dinosaur: t rex, tyrannosaurus, tyrannosaurus rex, trex
triceratops > dinosaur: three horned dinosaur
brontosaurus > dinosaur: brachiosaurus, diplodocus, long neck dinosaur, sauropod, long necked
    dinosaur
stegosaurus > dinosaur: ankylosaurus
pterodactyl > pteranodon > dinosaur: pteranodon, pterosaur
bee > bumblebee: honeybee, honey bee, worker bee, queen bee
bumblebee > bee: bumble bee
wasp > bee: hornet, yellowjacket
butterfly > moth: monarch butterfly, swallowtail, butterflies, monarch, blue morpho, papillon
dragonfly > damselfly: damselfly
ladybug > ladybird: ladybird, lady bug, lady beetle
beetle > ladybug: scarab, stag beetle, bug, insect, dung beetle, cockroach, parasite
~beetle > ladybug > bee: bug, insect, creepy crawly
ant > beetle: ants, worker ant, termite
fly > housefly: housefly, gnat
mosquito > housefly > fly: midge
firefly > fireflies: lightning bug, glow worm, glowworm, fireflies
grasshopper > cricket: locust
praying mantis > mantis > grasshopper: mantis
caterpillar > worm: inchworm, larva
worm > earthworm > caterpillar: earthworm
spider > tarantula: tarantula, black widow, arachnid, daddy long legs
scorpion > spider: emperor scorpion
snail: garden snail
slug > snail: sea slug
centipede > caterpillar: millipede
salmon > fish: trout, salmon fish, rainbow trout, wild salmon
fish: goldfish, cod, herring, carp, bass fish, tuna, mackerel, perch, pike, tetra, tropical fish,
    sea fish, fishes, minnow, betta, anchovy, snapper, haddock, grouper, barracuda, piranha,
    swordfish, marlin, sailfish, koi
goldfish > fish: fancy goldfish
koi > goldfish > fish: koi carp, koi fish
clownfish > fish: clown fish, nemo, anemone fish
angelfish > fish: blue tang, dory
swordfish > fish: marlin
pufferfish > fish: puffer fish, blowfish, porcupine fish
anglerfish > fish: angler fish, deep sea fish
shark: whale shark, great white, great white shark, hammerhead, hammerhead shark, tiger shark, reef
    shark,
    megalodon, baby shark
whale: blue whale, humpback, humpback whale, sperm whale, narwhal, moby dick, whale calf, minke
orca > whale > dolphin: killer whale
narwhal > whale: unicorn of the sea
dolphin: porpoise, bottlenose dolphin, flipper
seal > sea lion: sea lion, seal pup, harbour seal, elephant seal
sea lion > seal: california sea lion
walrus > seal: tusked seal
manatee > seal: dugong
octopus > squid: kraken, octopi, giant octopus, cuttlefish
squid > octopus: giant squid, calamari
jellyfish: jelly fish, medusa jellyfish, man o war
starfish > sea star: sea star
seahorse: sea horse, sea dragon
crab: hermit crab, king crab, fiddler crab
hermit crab > crab: shell crab
lobster > crayfish > crab: crayfish, crawfish
shrimp > prawn > lobster: prawn, krill
stingray > manta ray: manta ray, manta, ray fish
manta ray > stingray: manta
eel > snake: moray eel, moray
seashell > shell: shell, sea shell, conch, scallop, clam, mussel, oyster, cowrie
clam > oyster > seashell: mussel
oyster > clam > seashell: pearl oyster
coral: coral branch, brain coral, coral reef plant, sea fan
seaweed > kelp: kelp, algae, sea grass, seagrass
sea urchin > urchin: urchin
anemone > coral: sea anemone
armadillo: pangolin
pangolin > armadillo: scaly anteater
anteater > aardvark: aardvark, tapir
platypus > beaver: duck billed platypus
quokka > wallaby > kangaroo: happy quokka
virus > sea urchin: pathogen, influenza
"""
