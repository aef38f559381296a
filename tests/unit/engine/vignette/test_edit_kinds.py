"""What strangers ask of a picture, kind by kind: the scene that an instruction makes, in words."""

from functools import lru_cache

import msgspec
import pytest

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.pen import Air
from tintype.engine.vignette.attaching.hang import hook_of
from tintype.engine.vignette.composing.compose import compose
from tintype.engine.vignette.editing.edit import edited
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.reading.describe import describe
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.scene import Scene

ASKED = [
    # states that a verb brings about
    ("a snowman", "it's got too warm, let him melt a bit", "A melting snowman"),
    ("a vase on a table", "break the vase", "A broken vase"),
    ("a woman with an umbrella", "close the umbrella", "closed umbrella"),
    ("a car in a field", "cover the car with mud", "A muddy car"),
    ("a birthday cake", "blow out the candles", "without a flame"),
    ("a boy holding an ice cream", "it should be melting", "a melting ice cream"),
    # questions, conditions, complaints
    ("a dog on a sofa", "what if the dog were a wolf?", "A wolf on a sofa"),
    ("a boy in a park", "could he sit on a bench please", "boy on a bench"),
    ("a boy in a park", "it needs more birds", "three birds"),
    ("a boy in a park", "what if it was night?", "at night"),
    ("a dog in a park", "what would it look like at dusk?", "at dusk"),
    ("a dog in a park", "move the scene to the beach", "on the beach"),
    ("a robot in a library", "same robot, but on the moon", "on the moon"),
    ("a dog on a sofa", "the dog looks sad, cheer it up", "A happy dog"),
    ("a house", "where is the moon?", "a moon"),
    # several wishes at once
    ("a man in a park", "sunset, and he's waving", "A waving man in the park at sunset"),
    ("a wizard with a staff", "make his robe purple, lose the staff", "without a staff"),
    ("a man in a suit", "he looks too serious, make him laugh", "The man is laughing"),
    ("a cabin", "smoke from the chimney would be nice", "A smoking cabin"),
    # amounts
    ("an apple on a desk", "two apples would be better", "Two apples on a desk"),
    ("a man with an umbrella in the rain", "no rain, no umbrella", "A man in the park under"),
    ("a farmhouse", "it needs a fence in front", "The fence is in front of the farmhouse"),
    ("three balloons", "one more balloon, a blue one", "Three balloons and a blue balloon"),
    ("a farmer feeding chickens", "remove all chickens but one", "next to a chicken"),
    ("three apples in a basket", "five apples instead of three", "Five apples inside a basket"),
    ("three apples in a basket", "make one apple green", "a green apple"),
    # what is described without a command is added; the rest stays
    ("two horses in a field", "a barn in the background", "Two horses, and a barn"),
    ("a girl holding a balloon", "a girl with a hat", "a balloon"),
    # signs
    ('a bakery with a sign that says "Bread"', "change the sign to say Cakes", '"Cakes"'),
    # who gets up, who goes on sitting
    ("a woman reading on a bench", "she should be standing instead", "A reading woman and a bench"),
    ("a man on a bench", "add a woman sitting beside him", "The woman is on the bench"),
    ("a sofa", "i want an old man on the sofa watching tv", "The old man is on the sofa"),
    # what was in or on a thing that goes
    ("three apples in a basket on a table", "remove the basket", "Three apples on a table"),
    # the place stays where only its water, snow or walls are spoken of
    ("a lighthouse on a cliff", "stormy sea", "in a storm"),
    ("a red car in front of a house", "cover everything in snow", "with falling snow in winter"),
    # looks
    ("a woman wearing a red dress", "make her dress longer", "gown"),
    ("a farmer", "change the farmer into a little girl", "girl"),
    ("a red car", "make it an old car", "A red old car"),
    ("a table", "add a tablecloth", "A laid table"),
    ("a cat", "put a bow on its tail", "ribbon"),
    ("a fox in a forest", "give it a fish in its mouth", "A fox holding a fish"),
    ("a frog", "make the frog purple with yellow spots", "A purple and yellow spotted frog"),
    ("a couple dancing", "change her dress to red", "woman wearing a red dress"),
    ("two horses in a field", "make the grass yellow", "with a yellow ground"),
    ("a lamp in a room", "wooden floor", "with a brown floor"),
    ("a house with a red door", "the door is ugly, make it green", "a green door"),
    ("a race car", "make it green with the number 7 on it", "A green race car"),
    ("a squirrel holding an acorn", "i want it to hold a strawberry", "holding a strawberry"),
    ("a robot in a park", "dress the robot like a chef", "wearing an apron and a chef hat"),
    ("a boy in the rain", "it stopped raining, give him a kite", "under a clear sky"),
    ("a bench in a park", "someone should sit on the bench", "The person is on the bench"),
    ("a street in the snow", "stop the snow, clear sky", "under a clear sky in winter"),
    ("a canoe on a lake", "turn this into a pixel art picture", "pixel art style"),
    ("un perro con collar rojo", "cambia el collar a verde", "A dog with a green collar"),
    ("a smiling clown", "make him look sad", "A sad clown"),
    ("a country road", "set it in midsummer", "in summer"),
    ("a hot air balloon over hills", "early morning now", "at dawn"),
    ("a train on a bridge", "make the train longer", "A long train"),
    ("a house with a smoking chimney", "no smoke, but lights in the windows", "bright windowed"),
    ("a skier on a ski slope", "make it summer", "in the mountains in summer"),
    ("a candle in a dark room", "too dark, make it brighter", "A candle"),
    ("a man in a suit", "change his suit to a red sweater", "wearing a red sweater"),
    ("a house with a smoking chimney", "no smoke, but lights in the windows", "bright windowed"),
    ("a skier on a ski slope", "make it summer", "in the mountains in summer"),
    ("a candle in a dark room", "too dark, make it brighter", "A candle"),
    ("a man in a suit", "change his suit to a red sweater", "wearing a red sweater"),
    # who and what is meant
    ("a family having a picnic", "get rid of the people", "A picnic basket on a"),
    ("three kids and a dog", "remove everybody", "A dog in"),
    ("a mug of coffee on a table", "swap the coffee mug for a teapot", "A teapot on a table"),
    # where to
    ("a cat in a meadow", "replace the cat with a bird in the sky", "A flying bird in the sky"),
    ("a blue sofa", "turn the sofa pink and hang a painting above it", "The painting is above"),
    ("a man on a bench", "put a newspaper beside him", "The newspaper is on the bench"),
    ("a cat on a sofa", "add a pillow next to the cat", "The pillow is on the sofa"),
    ("two kids and a sandcastle", "put a flag on the sandcastle", "sandcastle without a flag"),
    ("a bear beside a tent in the woods", "bear behind the tent", "A bear behind a tent"),
    ("a turtle on a log", "there should be a tiny turtle on top of the big one", "A turtle on a"),
    ("a fishing boat", "put a seagull on the mast", "on the mast"),
    ("a dragon flying over a village", "let the dragon land", "A standing dragon"),
    ("公園のベンチに座る老人", "季節を冬にして雪を降らせて", "with falling snow in winter"),
]


@lru_cache(maxsize=64)
def composed(prompt: str) -> Scene:
    return compose(parse(prompt), width=256, height=256, seed=7).scene


@pytest.mark.parametrize(("prompt", "order", "sentence"), ASKED, ids=[a[1] for a in ASKED])
def test_the_scene_is_as_asked(prompt: str, order: str, sentence: str) -> None:
    edit = edited(composed(prompt), order)
    assert sentence in describe(edit.scene)
    assert not edit.warnings


def test_somebody_who_is_added_beside_another_one_is_as_tall() -> None:
    edit = edited(composed("a woman dancing on a stage"), "add a man dancing with her")
    woman, man = edit.scene.subjects
    assert man.pins[0].height > 0.9 * woman.pins[0].height


def test_what_is_added_on_the_left_is_there() -> None:
    edit = edited(composed("a red car in front of a house"), "add a tree on the left")
    tree = compose(edit.scene, width=256, height=256, seed=7).scene.subjects[-1]
    assert tree.kind == "tree"
    assert tree.pins[0].x < 0.45


def test_what_is_between_two_pieces_lies_between_them() -> None:
    edit = edited(composed("a cup and a book on a desk"), "put a laptop between them")
    cup, book, _, laptop = edit.scene.subjects
    assert cup.seats
    assert book.seats
    assert laptop.seats
    assert cup.seats.at[0].x < laptop.seats.at[0].x < book.seats.at[0].x


def test_what_is_put_behind_an_animal_is_at_its_back() -> None:
    edit = edited(composed("an elephant next to a bucket"), "move the bucket behind the elephant")
    elephant, bucket = edit.scene.subjects
    is_right = not elephant.pins[0].is_flipped
    assert (bucket.pins[0].x < elephant.pins[0].x) == is_right


def test_a_guest_stays_as_large_while_its_host_grows() -> None:
    before = composed("a hot dog on a plate")
    after = edited(before, "bigger plate").scene
    sizes = [
        s.subjects[0].seats.at[0].scale * s.subjects[1].pins[0].height
        for s in (before, after)
        if s.subjects[0].seats
    ]
    assert sizes[0] == pytest.approx(sizes[1], rel=0.01)


def test_a_hat_is_as_large_as_it_is_asked_to_be() -> None:
    scene = parse("a penguin with a party hat")
    penguin, hat = scene.subjects
    [relation] = scene.relations
    host = CATALOG[penguin.kind]
    fits = []
    for size in ("normal", "large"):
        child = msgspec.structs.replace(hat, size=size)
        hook = hook_of(
            child, relation, host, host.draw(), [(child, relation)], 0, counts=[1], air=Air()
        )
        assert hook is not None
        fits.append(hook.fit)
    assert fits[1] == pytest.approx(1.35 * fits[0])


def test_the_land_stays_where_something_is_added_to_the_sky() -> None:
    scene = composed("a city skyline at night")
    after = compose(edited(scene, "add fireworks").scene, width=256, height=256, seed=7).scene
    assert after.horizon == PLACES["skyline"].horizon


def test_two_on_one_table_change_their_seats_to_be_in_order() -> None:
    before = composed("a cup of tea and a croissant on a table")
    after = edited(before, "the croissant should be on the left of the cup").scene
    for scene, is_left in ((before, False), (after, True)):
        cup, croissant, _ = scene.subjects
        assert cup.seats
        assert croissant.seats
        assert (croissant.seats.at[0].x < cup.seats.at[0].x) == is_left


@pytest.mark.parametrize(
    ("prompt", "order"),
    [
        ("a horse in a meadow", "add a chicken next to the horse"),
        ("a red fox sitting in a snowy forest", "put a lantern next to the fox"),
    ],
)
def test_what_is_large_stays_as_it_is_beside_what_is_small(prompt: str, order: str) -> None:
    before = composed(prompt)
    assert edited(before, order).scene.subjects[0] == before.subjects[0]


def test_what_is_added_to_an_empty_landscape_flies_above_the_horizon() -> None:
    after = edited(composed("a lake with mountains"), "add an eagle in the sky").scene
    [eagle] = after.subjects
    assert eagle.pins[0].y < (after.horizon or 0)
