"""Owns the words for food and drink. Does not know which of them are drawn.

The lines are written as in `animals`.
"""

from typing import Final

FOOD: Final = """
~apple: fruit, fruits, piece of fruit, fresh fruit
~carrot > tomato: vegetable, vegetables, veggie, veggies, veg, produce
~pizza > burger > bread: food, meal, dish, dinner, lunch, snack, cuisine, supper, fast food
~cake > ice cream > cookie: dessert, sweet treat, sweets dish, treat
~coffee > teacup > glass: drink, beverage, refreshment, hot drink
~breakfast > pancakes > fried egg: breakfast, brunch
apple: red apple, green apple, granny smith, crab apple, apples
pear: pears
banana: bananas, plantain, bunch of bananas
orange: oranges, tangerine, mandarin, clementine, satsuma, orange fruit, blood orange, kumquat
lemon > lime: lemons, citrus, citrus fruit, lemon slice
lime > lemon: limes
grapefruit > orange: pomelo
peach > apricot > apple: peaches, nectarine, apricot
plum > cherry: plums, prune, damson
cherry > cherries: cherries, maraschino cherry
strawberry: strawberries
raspberry > strawberry: raspberries, blackberry, mulberry
blueberry > grapes: blueberries, bilberry, huckleberry
grapes > grape: grape, bunch of grapes, raisins, vine grapes
watermelon > melon: water melon, slice of watermelon, watermelon slice
melon > watermelon: cantaloupe, honeydew
pineapple: pineapples, ananas
mango > peach: papaya, mangoes, mangos
coconut: coconuts
kiwi > lime: kiwi fruit, kiwifruit
pomegranate > apple: pomegranates
fig > plum: figs
avocado > pear: avocados
tomato > apple: tomatoes, cherry tomato
potato > sweet potato: potatoes, spud, sweet potato, yam, jacket potato
carrot: carrots
corn > sweetcorn: sweetcorn, corn cob, maize, ear of corn, corn on the cob
broccoli > cauliflower: cauliflower, romanesco
cabbage > lettuce: lettuce, kale, bok choy, brussels sprout, chard
lettuce > cabbage > salad: spinach
onion > garlic: onions, shallot, leek, spring onion
garlic > onion: garlic clove
pepper > bell pepper > chili: bell pepper, capsicum, paprika
chili > chili pepper > pepper: chilli, chili pepper, hot pepper, jalapeno, chilli pepper
eggplant > aubergine: aubergine
cucumber > zucchini: zucchini, courgette, pickle, gherkin
pumpkin > squash: squash, gourd, pumpkins
jack-o-lantern > jack o lantern > pumpkin: jack o'lantern, carved pumpkin, halloween pumpkin, jack
    o lanterns
peas > pea: pea, pea pod, green peas, beans, green beans, edamame, bean
radish > beetroot > carrot: beetroot, beet, turnip, radishes
asparagus > celery: celery, rhubarb
olive > olives: olives
nut > peanut > acorn: peanut, hazelnut, walnut, almond, cashew, chestnut nut, pistachio, nuts
bread > loaf > baguette: loaf, loaf of bread, toast, sourdough, bread loaf, rye bread, bun, bread
    roll, brioche, pita, flatbread, naan, slice of bread, yeast bread, gluten, sourdough loaf
baguette > bread: french bread, breadstick
croissant > bread: croissants, pastry, danish pastry
bagel > donut: bagels
pretzel > bread: brezel
toast > bread: slice of toast, avocado toast
sandwich > burger > bread: sandwiches, panini, club sandwich, blt, toastie, sub sandwich, grilled
    cheese, submarine sandwich
burger > hamburger > sandwich: hamburger, cheeseburger, hamburgers, veggie burger, double burger
hot dog > sausage: hotdog, frankfurter
sausage > hot dog: sausages, bratwurst, salami
fries > french fries > chips: french fries, chips, potato chips
pizza: pizza slice, slice of pizza, margherita, pepperoni pizza, pizza pie
taco > burrito: tacos, quesadilla, nachos, mexican food
burrito > taco: wrap, kebab, shawarma, falafel, gyros
pasta > spaghetti > noodles: spaghetti, noodles, lasagna, macaroni, ravioli, fettuccine, linguine,
    mac and cheese, bowl of pasta, plate of pasta, plate of spaghetti
noodles > ramen > pasta: noodle, udon, chow mein, pad thai
ramen > noodles > soup: noodle soup, bowl of ramen, bowl of noodles, pho, ramen bowl
sushi > sushi roll > rice: maki, nigiri, sashimi, sushi roll, sushi rolls, kimbap, gimbap
rice > rice bowl > soup: bowl of rice, risotto, fried rice, rice bowl, curry, paella, onigiri, rice
    ball
soup > bowl > stew: stew, broth, bowl of soup, chowder, goulash, tomato soup, porridge, chili con
    carne, gravy, porridge soup
salad > bowl: bowl of salad, salad bowl, caesar salad, greek salad
steak > meat > ham: meat, beef, pork chop, barbecue, filet, bacon, veal, venison
ham > roast chicken > steak: gammon
roast chicken > roast turkey > chicken leg: roast turkey, turkey dinner, roasted chicken,
    thanksgiving turkey
chicken leg > drumstick > roast chicken: drumstick, chicken wing, fried chicken, chicken nuggets,
    chicken drumstick, poultry meat
bacon > steak: rasher
fish and chips > fish: grilled fish
egg > fried egg: eggs, boiled egg, egg halves, egg half, soft boiled egg, easter egg, painted egg,
    hard boiled egg
easter egg > egg: painted egg, decorated egg
fried egg > egg: sunny side up, omelette, omelet, scrambled eggs
cheese > cheese wedge: cheddar, swiss cheese, brie, mozzarella, gouda, parmesan, cheese wheel,
    wedge of cheese, slice of cheese
butter > cheese: margarine
milk > milk bottle > glass: glass of milk, milk carton, bottle of milk, milk bottle
yogurt > ice cream: yoghurt, cup of yogurt
honey > honey jar > jar: honey jar, jar of honey, honey pot, pot of honey, honeycomb
jam > jar > honey: jar of jam, marmalade, jam jar, jelly jar, preserves
peanut butter > jar: nutella
pancakes > pancake > waffle: pancake, flapjacks, crepe, stack of pancakes, crepes, crêpes, pancake
    stack
waffle > pancakes: waffles, belgian waffle
cake > birthday cake > cupcake: chocolate cake, layer cake, cheesecake, gateau, sponge cake, carrot
    cake, wedding cake, cream cake, slice of cake, piece of cake, torte, pavlova, cake slice
birthday cake > cake: anniversary cake
wedding cake > cake: tiered cake
cupcake > muffin > cake: fairy cake, cupcakes, frosted cupcake
muffin > cupcake: muffins, scone, blueberry muffin
donut > doughnut > bagel: doughnut, doughnuts, donuts, glazed donut
cookie > biscuit > gingerbread man: biscuit, cookies, biscuits, chocolate chip cookie, oreo,
    chocolate chip cookies, macaron, macaroon, shortbread, brownie, cracker
gingerbread man > cookie: gingerbread, gingerbread cookie, gingerbread men
macaron > cookie: macarons
pie > apple pie > cake: apple pie, tart, pumpkin pie, quiche, cherry pie, pecan pie, meat pie,
    cobbler dessert, pastry pie
pudding > cake: custard, panna cotta, flan, christmas pudding, tiramisu, jelly pudding, jello
ice cream > ice cream cone > sundae: gelato, ice cream cone, icecream, ice-cream, sundae, soft
    serve, sorbet, ice cream sundae, scoop of ice cream, frozen yogurt, cone
popsicle > ice lolly > ice cream: ice lolly, ice pop, lolly
chocolate > chocolate bar > candy: chocolate bar, chocolates, bar of chocolate, box of chocolates,
    praline
candy > sweets > lollipop: sweets, sweet, bonbon, caramel, toffee, gumdrop, candies, marshmallow,
    bubblegum, gum
lollipop > candy: lollipops, sucker candy
candy cane > candy: candy canes, peppermint stick
cotton candy > candy floss > lollipop: candy floss, candyfloss
popcorn > box of popcorn: bucket of popcorn, box of popcorn
coffee > coffee cup > mug > cup: coffee cup, cup of coffee, espresso, latte, cappuccino, mug of
    coffee, americano, mocha, hot coffee, flat white, takeaway coffee, coffee mug, iced coffee
tea > teacup > mug > cup: cup of tea, green tea, herbal tea, teacup, tea cup, chai, mug of tea,
    matcha, iced tea
hot chocolate > mug > coffee: cocoa, hot cocoa, mug of hot chocolate, cup of cocoa, mug of cocoa,
    cup of hot chocolate
bubble tea > milkshake > smoothie: boba, boba tea
juice > orange juice > glass: orange juice, glass of juice, lemonade, apple juice, smoothie, fruit
    juice, glass of lemonade, glass of orange juice
lemonade > juice: pink lemonade
smoothie > milkshake > juice: green smoothie
milkshake > smoothie > glass: shake, frappe
soda > cola > can: cola, coke, soft drink, can of soda, coca cola, soda can, fizzy drink, pepsi,
    can of coke
water bottle > bottle: bottle of water, bottled water
wine > wine glass > glass: glass of wine, red wine, white wine, wine glass, champagne,
    champagne glass, rose wine, glass of red wine
wine bottle > bottle: bottle of wine, champagne bottle, bottle of champagne
champagne > wine glass: prosecco, sparkling wine, champagne flute
beer > beer mug > glass: pint, ale, lager, mug of beer, beer mug, stein, beer glass, pint of beer,
    glass of beer, guinness
cocktail > martini > wine glass: martini, mojito, margarita, pina colada, tropical drink, cocktail
    glass, tropical cocktail, aperol spritz, alcoholic beverage
whiskey > glass > bottle: whisky, rum, brandy, bourbon, alcohol, liquor, booze, hard liquor,
    alcoholic drink
glass of water > glass: water glass, drinking glass
salt > salt shaker: salt shaker, pepper mill
soy sauce > bottle: soya sauce, teriyaki sauce, bottle of soy sauce, soy sauce bottle, dish of soy
    sauce, bowl of soy sauce, soy sauce dish
ketchup > bottle: ketchup bottle, tomato sauce, salsa, tomato sauce bottle
picnic basket > basket: hamper, picnic hamper
lunch box > lunchbox > box: lunchbox, bento, bento box
shrimp: shellfish
sugar cube > ice cube: sugar, sugars
meal: leftovers, takeaway, takeout, nutrition, culinary
nachos: crunchy chips
"""

INGREDIENTS: Final = """
burger: cheese, lettuce, tomato, onion, pickle, bacon, beef, patty, sauce, ketchup, bun, salad
sandwich: cheese, lettuce, tomato, ham, bacon, salad, cucumber, bread
hot dog: ketchup, sausage, onion, bun, relish
taco: cheese, lettuce, tomato, meat, beef, salsa, sauce, avocado, onion
burrito: bean, rice, cheese, meat, salad, lettuce, tomato
pizza: cheese, tomato, pepperoni, mushroom, olive, basil, salami, bell pepper, ham, sauce, topping
pizza slice: cheese, tomato, pepperoni, mushroom, olive, basil, salami, bell pepper, ham, sauce
spaghetti: meatball, tomato, sauce, tomato sauce, basil, cheese, parmesan, meat sauce
lasagna: cheese, tomato, meat, sauce
ramen: egg, noodle, pork, leek, spring onion, green onion, onion, seaweed, broth, chopstick
salad: lettuce, tomato, cucumber, onion, olive, radish, carrot, dressing
soup: vegetable, carrot, noodle, parsley, steam
curry: rice, sauce, chicken
rice bowl: rice, chopstick
sushi: rice, salmon, seaweed, wasabi, fish
roast chicken: herb, lemon, rosemary
fried egg: yolk
toast: butter, jam
pancakes: butter, syrup, maple syrup, honey, berry
waffle: butter, syrup, maple syrup, honey, cream, whipped cream
bagel: cream cheese, sesame
ice cream: cone, waffle cone, sprinkle, scoop, cream, waffle, chocolate, vanilla, strawberry, mint,
    pistachio, lemon, mango, caramel
cake: icing, frosting, cream, sprinkle, chocolate
birthday cake: icing, frosting, cream, sprinkle, candle
wedding cake: icing, cream, tier, flower
chocolate cake: chocolate, icing, cream, cherry
cupcake: icing, frosting, cream, sprinkle, cherry
pie: crust, apple, cherry, cream
donut: icing, sprinkle, glaze, pink icing
cookie: chocolate, chocolate chip, chip
hot chocolate: marshmallow, cream, whipped cream, steam
coffee: foam, milk, cream, latte art, steam, saucer
tea: lemon, steam, tea bag, saucer, sugar
bubble tea: tapioca, pearl, boba, straw, milk
cocktail: umbrella, straw, lime, olive, cherry, ice, ice cube
juice: straw, ice, ice cube, orange
lemonade: lemon, ice, straw, ice cube
milkshake: cream, whipped cream, straw, cherry
beer: foam, froth
champagne: bubble
cereal: milk, fruit, berry
meal: food
cheese board: cheese, grapes, cracker
"""
"""What a dish is drawn with anyway: said without a number, it is not drawn a second time."""
