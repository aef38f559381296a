"""Owns the words for people, what they do for a living and what they wear.

Does not know which of them are drawn. The lines are written as in `animals`.
"""

from typing import Final

PEOPLE: Final = """
~woman > man: tiny figure, small figure, lone figure, lonely figure, solitary figure, distant
    figure, person, human, human being, adult, somebody, someone, individual, human figure,
    stranger, passer-by, passerby, neighbour, customer, client, visitor, guest, citizen, pedestrian,
    commuter, shopper, spectator, hiker person, youngster, colleague, coworker, employee, boss,
    friend, best friend, partner, lover, employees, workers
~people > woman: people, humans, folks, persons, guests, pedestrians, villagers, townspeople,
    audience, onlookers
~crowd > people > woman: crowd, crowds, mob, audience members
~man > woman: patient, winner, presenter, influencer, passenger, prisoner, psychologist, translator,
    historian, philosopher, mathematician, podcaster, blogger, youtuber, gamer, investor, buyer,
    seller, salesperson, recruiter, applicant, candidate, intern, protester, protestor,
    demonstrator, activist, campaigner, volunteer, dog walker, bodyguard, usher, cousin, watchmaker,
    surveyor, fan, voter, porter, toy maker, toymaker, apprentice,
    clockmaker, puppet maker, luthier, juror, witness, freelancer, remote worker, consultant,
    chess player, poker
    player, hitchhiker, smoker, traveller, backpacker girl, roommate, flatmate, survivor, refugee,
    homeless person, driver, owner, opponent, chief executive
woman: bridesmaid, actress, receptionist, beautician, secretary, saleswoman, nanny,
    babysitter, fashion model, supermodel, flight attendant,
    stewardess, fortune teller, cleaning lady, pin-up, goth girl, gypsy, nurse maid, lady, female,
    gal, mum, mom, mother, mommy, mummy, mama, wife, aunt, auntie, businesswoman, girlfriend,
    housewife, young woman, sister, daughter, madam, bride to be, redhead, brunette, blonde woman,
    blonde, businesswomen, gentlewoman, seamstress, maid, weaver, woman portrait,
    working woman, latina, chairwoman, baroness, lesbian, fiancee, stepmother, widow, hostess,
    housekeeper, heiress, spokeswoman, goddess, sweetheart, bachelorette, therapist, psychiatrist,
    dermatologist, nutritionist, counselor, counsellor, cosmetologist, masseuse, interviewer,
    announcer, broadcaster, newsreader, columnist, landlady, madonna
man: herder, drover, herdsman, nomad, milkman, actor, film director, movie director, gondolier,
    stuntman, sherpa, town crier, chimney sweep, street sweeper, guru, tattoo artist, ventriloquist,
    puppeteer, best man, rower, oarsman, paddler, kayaker, canoeist, bus driver, taxi driver,
    cab driver, truck driver, lorry driver, tram driver, train driver, tractor driver,
    van driver, tailor, punk, hippie,
    shakespeare, napoleon, newton, jesus, gandhi, gambler, referee man, thief, burglar, robber,
    criminal, scrooge, gentleman, male, guy, dad, father, daddy, papa, husband, uncle, businessman,
    fellow, bloke, chap, dude, young man, boyfriend, brother, son, mister, gent, hipster, lumberjack
    man, groom to be, lad, businessmen, working man, gentlemen, mailman person,
    chancellor, lord, duke, earl, archbishop, preacher, prophet, missionary, pilgrim, cleric,
    apostle, disciple, jew, muslim, christian, arab, veteran, operator, tenant, immigrant, migrant,
    foreigner, homeowner, viewer, victim, suspect, defendant, solicitor, barrister, prosecutor,
    playwright, theologian, economist, critic, analyst, retailer, dealer, bidder, taxpayer, leader,
    dictator, tyrant, agent, gangster, mobster, hitman, killer, murderer, terrorist, extremist,
    thug, crook, stalker, hostage, servant, nobleman, baron, nerd, geek, bachelor, widower,
    comedian, entertainer, performer, songwriter, screenwriter, filmmaker, movie star, celebrity,
    idol, trainer, teammate, rival, competitor, contestant, loser, foe, enemy, bully, buddy,
    companion, classmate, spouse, fiance, freshman, sophomore, thinker, dreamer, genius, mentor,
    caretaker, messenger, chauffeur, doorman, valet, brewer, publisher, hobo, gunman, poacher,
    mercenary, englishman, irishman, briton, dane, stepfather, godfather, son-in-law, ancestor,
    descendant, heir, grown man, grown-up
girl > child > woman: niece, goldilocks, alice, little red riding hood, red riding hood, heidi,
    gretel,
    schoolgirl, little girl, young girl, teenage girl, teen girl, lass, granddaughter, maiden, girl
    scout, tomboy, girls, small girl
boy > child > man: nephew, pinocchio, hansel, oliver twist, karate kid, newspaper boy, schoolboy,
    little
    boy, young boy, teenage boy, teen boy, grandson, boys, small boy, boy scout, teenager, teen,
    kid brother, adolescent, altar boy
child > girl > boy: kid, children, kids, kiddo, youngster, toddler, youth, schoolchild,
    schoolchildren, preschooler, little one, pupil, orphan, infant child, grandchild,
    grandchildren, grandkid, grandkids, scout, sibling, offspring
baby > toddler > child: infant, newborn, babies, bambino, newborn baby
toddler > baby > child: small child
grandmother > old woman > woman: grandma, granny, nana, nan, gran, elderly woman, old lady, old
    woman, senior woman, crone, elderly lady
grandfather > old man > man: grandpa, grandad, granddad, gramps, elderly man, old man, senior man,
    elder, senior citizen, pensioner
couple > bride and groom: married couple, young couple, lovers, newlyweds, elderly couple
bride > woman: newlywed
groom > man: bridegroom
family > couple: parents
doctor > nurse > scientist: physician, surgeon, dentist, medic, paediatrician, veterinarian, vet, gp
nurse > doctor: midwife, caregiver, paramedic
scientist > doctor: einstein, albert einstein, geologist, archaeologist, geneticist, chemist,
    researcher, professor, inventor, biologist, physicist, mad scientist, lab technician,
    astronomer, engineer, alchemist, pharmacist, technologist, meteorologist, botanist, zoologist,
    pathologist, anthropologist
teacher > professor > woman: tutor, schoolteacher, lecturer, professor, librarian, instructor,
    headmaster, educator, superintendent
student > boy > girl: pupil, college student, scholar, graduate, university student, undergraduate,
    postgraduate, trainee
firefighter > fireman: fireman, fire fighter, firewoman, firemen
police officer > policeman: policeman, policewoman, cop, constable, officer, sheriff, police,
    policemen, crossing guard, traffic warden, guard, security guard, detective inspector,
    patrolman, marshal, state trooper, watchman, sentry, prison guard, warden, sentinel, deputy
magician > man: lion tamer, animal trainer, ringmaster, animal tamer, tamer
chef > cook > baker: cook, baker, pastry chef, pizza maker, head chef, sous chef, pizzaiolo,
    butcher, sushi chef
baker > chef: bread maker
waiter > waitress > butler > man: sommelier, concierge, bellboy, bellhop, waitress, barista,
    bartender, server, butler, barman, barkeeper,
    steward, flight attendant, caterer
waitress > waiter > woman: barmaid
barista > waiter > waitress: coffee maker person
builder > construction worker: lumberjack, woodcutter, logger, blacksmith, architect, janitor,
    cleaner, construction worker, bricklayer, workman, plumber, mason, worker, roofer, labourer,
    foreman, electrician, craftsman, joiner, mechanic, miner, road worker, contractor
mechanic > builder: car mechanic, repairman
farmer > gardener: zookeeper, zoo keeper, rancher, shepherd, peasant, farm worker, shepherdess,
    vintner, milkmaid
shepherd > farmer: goatherd, goat herder, sheep herder
gardener > farmer: florist, landscaper
fisherman > sailor > farmer: fisher, angler, fisherwoman
sailor > captain > fisherman: lighthouse keeper, seaman, mariner, skipper, navy man
captain > sailor: sea captain, ship captain
pilot > aviator > captain: aviator, airman, aviatrix, fighter pilot
astronaut > cosmonaut: cosmonaut, spaceman, spacewoman, space explorer, space traveller, taikonaut,
    moonwalker
soldier > guard > knight: warrior, trooper, army man, infantryman, cadet, sergeant, sniper,
    military man, legionnaire, commando, fighter, lieutenant, colonel, commander, corporal, troop,
    guerrilla, rebel, military officer, defender, legionary, warlord, gunner, deserter, troops,
    infantry
knight > warrior > soldier: paladin, crusader, templar, medieval knight, swordsman, black knight,
    armoured knight, squire, gladiator, spartan, conqueror, lancer
viking > warrior > knight: norseman, barbarian, berserker, viking warrior
samurai > warrior > ninja > knight: ronin, shogun, samurai warrior
ninja > samurai: shinobi, assassin, kunoichi
pirate > sailor: buccaneer, corsair, pirate captain, swashbuckler, privateer, captain hook, jack
    sparrow
cowboy > cowgirl > farmer: cowgirl, gunslinger, wrangler, outlaw, rancher, cowboys, matador,
    rodeo rider
king > prince > man: emperor, monarch, ruler, sultan, pharaoh, tsar, royal, caesar, zeus, odin,
    herod, majesty, sovereign
queen > princess > woman: empress, sultana, cleopatra, monarchess
prince > king > boy > man: young prince, prince charming
princess > queen > girl > woman: cinderella, snow white, rapunzel, damsel, sleeping beauty,
    duchess, countess
wizard > witch > magician: sorcerer, mage, warlock, merlin, gandalf, dumbledore, spellcaster,
    enchanter, druid, old wizard
witch > wizard: sorceress, enchantress, hag
magician > wizard: illusionist, conjurer
clown > jester > man: jester, harlequin, mime, joker
santa claus > santa: santa, father christmas, saint nicholas, kris kringle, st nick
nun > woman: sister in habit
monk > priest > man: friar, buddhist monk, hermit
priest > monk > man: pastor, bishop, pope, vicar, clergy, chaplain, deacon
judge > lawyer > man: magistrate, lawyer, attorney
detective > spy > man: inspector, private eye, sherlock holmes, sherlock, investigator, private
    investigator, spy, secret agent
businessman > man: manager, executive, ceo, banker, salesman, entrepreneur, accountant, office
    worker, politician, president, mayor, prime minister, broker, landlord, stockbroker, lobbyist,
    congressman, senator, governor, ambassador, chairman, director, employer, supervisor,
    auctioneer, tycoon, billionaire
businesswoman > woman: female executive
photographer > man: cameraman, paparazzo
painter > artist: artist, illustrator, art student
artist > painter: sculptor, potter, cartoonist, muralist, watercolourist
musician > guitarist > violinist > man: guitarist, drummer, bassist, rock star, rockstar, street
    musician, busker, instrumentalist, bard, minstrel, composer, trumpeter, saxophonist, flutist,
    flautist, harpist, accordionist, trumpet player, saxophone player, flute player,
    accordion player, cello player, drum player
guitarist > musician: guitar player, rock guitarist
violinist > musician: fiddler, violin player, cellist
pianist > musician: piano player
drummer > musician: percussionist
conductor > musician: maestro
singer > musician > woman: vocalist, pop star, opera singer, rapper, soprano, tenor, soloist,
    chorister
dancer > ballerina > woman: disco dancer, hip hop dancer, flamenco dancer, tango dancer, salsa
    dancer
ballerina > dancer > woman: ballet dancer
acrobat > gymnast > dancer: trapeze artist, juggler, circus performer, tightrope walker
gymnast > acrobat > dancer: athlete girl
athlete > runner > man: referee, umpire, breakdancer, sumo wrestler, sportsman, sportswoman,
    champion, olympian, weightlifter, bodybuilder, jock
sumo wrestler > boxer: sumo, sumo fighter
runner > athlete > man: jogger, sprinter, marathon runner, triathlete
football player > soccer player > athlete: footballer, soccer player, player, striker, goalkeeper,
    goalie, quarterback
basketball player > athlete: baller
tennis player > athlete: badminton player
boxer > athlete: kickboxer, prizefighter
swimmer > athlete: lifeguard
surfer > skateboarder > athlete: surfer girl, surfer dude
skateboarder > skater > surfer: skater, skater boy, snowboarder
skier > snowboarder > athlete: snowboarder, ski jumper
cyclist > athlete: biker, bike rider, motorcyclist
hiker > backpacker > explorer: backpacker, trekker, mountaineer, climber, rambler, wanderer,
    traveller, camper person, adventurer
explorer > hiker: archaeologist, indiana jones, adventurer, discoverer, safari guide
diver > swimmer: scuba diver, frogman, snorkeler, deep sea diver
ice skater > dancer: figure skater
postman > mailman: mailman, mail carrier, courier, delivery man, postwoman, letter carrier,
    delivery person, delivery guy
hairdresser > barber > woman: barber, stylist
tailor > man: cobbler, shoemaker
shopkeeper > merchant > man: fishmonger, greengrocer, cheesemonger, merchant, vendor, seller,
    grocer, trader, cashier, street vendor,
    market seller
programmer > man > woman: coder, developer, hacker, software engineer, gamer, streamer, web
    designer, designer
writer > man > woman: author, poet, novelist, journalist, reporter, blogger, editor
archer > robin hood > hunter > elf: bowman, robin hood, hunter, huntress, huntsman, bowwoman
geisha > woman: woman in kimono
caveman > man: neanderthal, cavewoman, prehistoric man
superhero > hero: hero, heroine, superheroine, superman, batman, spiderman, spider man, wonder
    woman, supergirl, caped crusader, masked hero
scarecrow: straw man
snowman: snow man, frosty, snowwoman, snow sculpture
angel: archangel
soccer player > football player: midfielder, goalscorer
american football player: linebacker, linebackers
baseball player: baseman, infielder, baseball pitcher, baseball catcher, baseball batter, batter
thief: mugger, hijacker, smuggler, pickpocket
prisoner: captive, fugitive
"""

CLOTHES: Final = """
~shirt > t-shirt > dress: clothing, clothes, outfit, garment, attire, costume
hat > cap > top hat: fedora, sunhat, straw hat, bonnet, trilby, panama hat, sun hat, bowler hat,
    headgear, headwear, floppy hat, derby hat, boater
straw hat > hat: gardening hat, farmer hat
bowler hat > top hat > hat: bowler
top hat > hat: tophat, silk hat, cylinder hat
cap > baseball cap > hat: baseball cap, flat cap, snapback, visor, peaked cap
baseball cap > cap > hat: ball cap
beanie > woolly hat > hat: woolly hat, wool hat, knit cap, knitted hat, bobble hat, winter hat,
    toque, woolen hat, woolen cap, wool cap, woolly cap, knit hat, knitted cap, stocking cap
beret > hat: french beret, artist's hat
sombrero > straw hat > hat: mexican hat
cowboy hat > hat: stetson, western hat
witch hat > wizard hat > hat: witch's hat, pointy hat, pointed hat
wizard hat > witch hat > hat: wizard's hat, magic hat, starry hat, magician hat
party hat > wizard hat > hat: birthday hat, cone hat
santa hat > hat > beanie: christmas hat, santa's hat, elf hat
chef hat > chef's hat > hat: chef's hat, toque blanche, chefs hat, cook's hat
pirate hat > hat: tricorne, tricorn, pirate's hat
helmet > hard hat: bike helmet, motorcycle helmet, crash helmet, knight's helmet, safety helmet,
    football helmet, viking helmet
viking helmet > helmet: horned helmet
hard hat > helmet: construction helmet
space helmet > helmet: astronaut helmet
crown > tiara: king's crown, coronet, golden crown, royal crown, diadem
tiara > crown: princess crown
flower crown > crown > wreath: floral crown, wreath of flowers, daisy chain, crown of flowers, crown
    made of flowers, crown made from flowers, crown of roses, crown of daisies, garland of flowers,
    flower wreath, crown of wildflowers, flower garland
headband > bandana: hairband, ear warmer
glasses > sunglasses: spectacles, eyeglasses, specs, reading glasses, eye glasses, goggles, round
    glasses, monocle
sunglasses > glasses: shades, dark glasses, aviators, aviator sunglasses, sun glasses
goggles > sunglasses > glasses: ski goggles, swim goggles
monocle > glasses: eyeglass
mask > glasses: face mask, masquerade mask, carnival mask, venetian mask, theatre mask
eye patch > eyepatch > sunglasses: pirate patch
scarf: muffler, shawl, woolly scarf, wool scarf, striped scarf, silk scarf
bandana > scarf: neckerchief, kerchief
tie > bow tie: necktie, cravat
bow tie > tie: bowtie, dickie bow
necklace > pearl necklace: pendant, locket, pearls, beads, choker, amulet
collar > necklace: dog collar
earrings > ring: earring, hoop earrings, gold hoops
belt > sash: obi, obi belt, obi sash
ring > diamond ring: wedding ring, engagement ring, gold ring
bracelet > ring: bangle, anklet
watch > wristwatch > clock: wristwatch, wrist watch, timepiece, smartwatch
pocket watch > watch > clock: fob watch, pocketwatch, golden pocket watch
shirt > t-shirt > sweater: blouse, polo shirt, button up, collared shirt, flannel shirt, tunic,
    hawaiian shirt, button down shirt, apparel
t-shirt > shirt: tee, tee shirt, t shirt, tank top, jersey
sweater > jumper > shirt: jumper, pullover, cardigan, knitwear, turtleneck, christmas sweater,
    hoodie, sweatshirt, ugly sweater
hoodie > sweater: hooded sweatshirt
jacket > coat: leather jacket, blazer, anorak, bomber jacket, denim jacket, windbreaker, parka,
    waistcoat, vest, life vest, tuxedo jacket
coat > jacket: overcoat, trench coat, winter coat, cloak, lab coat, duster
fur coat > coat > jacket: mink coat, fur jacket, mink, faux fur coat
raincoat > coat > jacket: yellow raincoat, rain coat, mackintosh, poncho
suit > jacket: tuxedo, business suit, tux, uniform
dress > gown > skirt: gown, frock, evening dress, sundress, ball gown, ballgown, summer dress,
    wedding dress, nightgown, cocktail dress, couture
kimono > robe > dress: yukata
apron > dress: kitchen apron
skirt > dress: miniskirt, tutu, kilt
tutu > skirt > dress: ballet skirt
trousers > pants > jeans: pants, slacks, chinos, leggings, sweatpants, dungarees, overalls,
    corduroys
jeans > trousers > pants: denim, blue jeans
shorts > trousers: short trousers, bermuda shorts
swimsuit > bikini: bikini, bathing suit, swimming costume, swim trunks, swimming trunks
pyjamas > shirt: nightwear, dinosaur costume, dinosaur onesie, dino costume, dino onesie, t-rex
    costume, t-rex onesie, dragon costume, dragon onesie, crocodile costume, crocodile onesie,
    monster costume, monster onesie, frog costume, frog onesie, bear costume, bear onesie, teddy
    bear costume, teddy bear onesie, monkey costume, monkey onesie, mouse costume, mouse onesie,
    koala costume, koala onesie, panda costume, panda onesie, lion costume, lion onesie, tiger
    costume, tiger onesie, cat costume, cat onesie, kitten costume, kitten onesie, fox costume, fox
    onesie, wolf costume, wolf onesie, dog costume, dog onesie, puppy costume, puppy onesie, rabbit
    costume, rabbit onesie, bunny costume, bunny onesie, unicorn costume, unicorn onesie, chicken
    costume, chicken onesie, chick costume, chick onesie
socks > sock: sock, ankle socks, pantyhose
stockings > socks > sock: stocking, knee socks, knee high socks, long socks, over the knee socks
christmas stocking > socks: holiday stocking
shoes > shoe > sneakers: shoe, loafers, brogues, oxfords, footwear, leather shoes
sneakers > shoes > shoe: sneaker, trainers, running shoes, tennis shoes, running shoe, gym shoes
hiking boots > boots > shoes: walking boots, hiking boot, ankle boots, work boots, combat boots
boots > boot > shoes > shoe: boot, cowboy boots, winter boots, leather boots, heel boots, jackboots
rain boots > wellington boots > boots: wellies, wellingtons, gumboots, rubber boots, wellington
    boots, rubber boot
high heels > shoes > shoe: heels, stilettos, pumps, high heel, high heeled shoes
sandals > flip flops > shoes: flip flops, flip-flops, slippers, slipper, sandal
ice skates > roller skates: skates, ice skate
roller skates > skates: rollerblades, roller blades, inline skates
gloves > mittens: glove
belt: leather belt, buckle, sash
handbag > purse > bag: purse, clutch bag, shoulder bag
satchel > backpack > bag: mail bag, mailbag, postbag, post bag, messenger bag, crossbody bag
backpack > bag: rucksack, knapsack, school bag, schoolbag, book bag
bag > handbag > shopping bag: sack, tote bag, pouch, tote
shopping bag > bag: paper bag, gift bag, grocery bag
suitcase > luggage: luggage, baggage, trunk case, travel bag, briefcase
briefcase > suitcase: attache case
wallet > purse: billfold
umbrella > parasol: parasol, brolly, sunshade
beach umbrella > umbrella: beach parasol
cape > cloak > coat: cloak, superhero cape
veil > scarf: bridal veil
wings > angel wings: angel wings, fairy wings, butterfly wings, dragonfly wings, insect wings, pixie
    wings
lipstick: make-up
mascara: eyeshadow
mustache: sideburns
wig: haircut
"""
