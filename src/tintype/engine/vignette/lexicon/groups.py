"""Owns the words that mean several different things at once: farm animals, fruits, a family.

A line is `word / word: object, object`. Does not know which of the objects are drawn.
"""

from typing import Final

MIXTURES: Final = """
people / persons / humans / folks / adults / guests / pedestrians / villagers / townspeople /
    tourists / friends / crowd / crowds / onlookers / audience / customers / coworkers / colleagues
    / employees / visitors / shoppers / neighbours / commuters / passersby / strangers / citizens /
    workers / spectators / office workers: woman, man
couple / couples / married couple / young couple / lovers / newlyweds / two lovers / parents /
    elderly couple / old couple: man, woman
best friends / teenagers / siblings / twins / triplets / kids / children / schoolchildren /
    toddlers / pupils
    / students / youngsters / youths / classmates / school children / little kids: girl, boy
family / families / young family / happy family / family of four / family of five: man, woman,
    girl, boy
family of three: man, woman, child
team / business team / crew / staff / group of friends / group / gang / work team / office team:
    woman, man
band / rock band / music band / orchestra / jazz band / choir: musician, singer
bride and groom: bride, groom
grandparents: grandmother, grandfather
animals / creatures / critters / pets / furry friends / beasts: dog, cat, rabbit, fox, bear, bird
pets / house pets: dog, cat, rabbit, hamster, parrot
baby animals / cute animals: chick, lamb, duckling, rabbit, cat
flock / his flock / her flock: sheep
herd: cow
farm animals / barnyard animals / livestock: cow, pig, sheep, chicken, horse, goat
forest animals / woodland animals / woodland creatures / forest creatures / forest friends: fox,
    deer, rabbit, owl, squirrel, hedgehog, bear
jungle animals / tropical animals: tiger, monkey, parrot, snake, gorilla
safari animals / african animals / zoo animals / savanna animals / wild animals / wildlife:
    elephant, lion, giraffe, zebra, monkey, rhino
sea creatures / sea animals / marine life / marine animals / ocean animals / sea life / ocean
    creatures / aquatic animals: fish, octopus, turtle, starfish, crab, dolphin
arctic animals / polar animals: polar bear, penguin, seal, walrus
insects / bugs / creepy crawlies: butterfly, bee, ladybug, beetle
reptiles: snake, lizard, turtle, crocodile
birds of prey: eagle, owl, hawk
mythical creatures / magical creatures / fantasy creatures / mythical beasts: dragon, unicorn,
    mermaid, phoenix
monsters: monster, ghost, vampire, zombie
fruits / fruit / fresh fruit / assorted fruit / tropical fruit / tropical fruits / pieces of fruit
    / citrus fruits: apple, banana, orange, grapes, strawberry, pear, pineapple
berries / summer berries / wild berries / mixed berries / berry: strawberry, blueberry, raspberry,
    cherry
vegetables / veggies / fresh vegetables / veg / fresh produce: carrot, tomato, broccoli, pepper,
    corn, eggplant
fruits and vegetables / fruit and vegetables: apple, carrot, banana, tomato
groceries: bread, milk, apple, cheese, carrot
food / fast food / snacks / junk food: burger, fries, pizza, hot dog
desserts / sweets and cakes / pastries / baked goods: cake, cupcake, donut, cookie, croissant
feast / banquet / lavish feast / rich feast: roast chicken, bread, fruit bowl, wine glass
breakfast foods: pancakes, fried egg, coffee, croissant
drinks / beverages / cocktails and drinks: cocktail, juice, coffee
traffic / traffic jam / rush hour / cars and trucks / heavy traffic: car, bus, truck, taxi
vehicles: car, bus, truck, bicycle
toys / children's toys / kids toys: teddy bear, ball, toy blocks, toy train
presents and toys: gift, teddy bear
musical instruments / instruments / music instruments: guitar, drum, trumpet, violin, piano
tools / hand tools / garden tools and hammers: hammer, wrench, screwdriver, saw
garden tools / gardening tools: shovel, rake, watering can
kitchen utensils / utensils / cooking utensils / cutlery: spoon, fork, knife
school supplies / stationery / office supplies: pencil, book, ruler, scissors
art supplies / painting supplies: paintbrush, palette, pencil
sports equipment / sports gear / balls of sports: soccer ball, basketball, tennis racket
furniture: sofa, table, chair
planets / planets and stars: planet, saturn, earth
shapes / geometric shapes / basic shapes: circle, square, triangle, star
sea shells and starfish: seashell, starfish
fireworks and balloons: firework, balloon
party decorations / decorations: balloon, gift, party hat
sun and moon: sun, moon
salt and pepper: salt shaker
knife and fork: knife, fork
weather icons / weather symbols / weather conditions / weather forecast: sun, cloud, rain cloud,
    lightning, snowflake
weather icon: rain cloud
social media icons: heart, phone, camera, speech bubble
business icons / office icons: chart, light bulb, gear, target
school icons: book, pencil, ruler, globe
food icons: burger, pizza, apple, coffee
travel icons: airplane, suitcase, camera, globe
kitchen icons: pan, pot, knife, whisk
solar panels and wind turbines: solar panel, wind turbine
chess pieces: chess piece
"""
