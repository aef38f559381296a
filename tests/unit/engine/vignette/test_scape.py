"""What is the setting rather than a thing in it: landforms, windows, plans, lights of the sky."""

import msgspec
import pytest

from tintype.engine.vignette.composing.compose import Picture, compose
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.render import draw_scene

# prompt = setting | what rises behind | kinds that still stand there
SCAPES = """
a waterfall in a rainforest = jungle waterfall | |
an erupting volcano at night = volcano | |
white cliffs over a stormy sea = cliffs | |
a village in the Alps = village | mountains |
a farm in front of a volcano = farm | volcano |
a house in front of a mountain = mountains | | house
a wolf howling on a cliff = | | cliff, wolf
a golden mountain = | | mountain
two volcanoes = | | volcano
a path through the forest = forest path | |
a mountain road with hairpin bends = mountain road | |
a floating island in the clouds = floating island | |
a princess in a castle = castle hall | | princess
a princess in front of a castle = | | castle, princess
rain on a window with a city behind = window to the city | |
a cat looking out of the window at the rain = window seat | | cat
an aerial view of a beach = beach from above | |
Edinburgh seen from above = city from above | |
Amsterdam seen from above = city from above | |
a bird's-eye view of a river winding through a jungle = jungle river from above | |
an aerial view of a ship at sea = sea | | *
a rainy city street at night with neon signs = neon street | |
an abstract background with soft blue gradients = gradient | |
an abstract background with orange waves = abstract waves | |
a dark elegant background with gold particles = bokeh | |
a desert highway with a motorcycle = desert road | | motorcycle
a sheep farm in the Scottish highlands = farm | mountains | sheep
a kitchen at night with a full moon outside = kitchen | |
a geometric background in green = facets | |
an iceberg in the arctic sea = sea | | iceberg
a cave with glowing crystals = cave | | crystal
a long hospital corridor = hospital corridor | |
the Alps with cows on a meadow = mountains | | cow
a couple on a bench looking at the sea = beach | | bench, man, woman
the Sahara with a caravan = sahara | | camel
a greenhouse full of plants = greenhouse | |
a narrow alley with lanterns = alley | |
a dog on a mountain path = mountain path | | dog
autumn leaves falling in a park = park | | leaf
background for a slide about growth = abstract waves | | chart, coin, seedling
hero image for a coffee shop website = | | cafe
a presentation about teamwork = abstract waves | | businessman, businesswoman
a background for a presentation = abstract waves | |
a penguin skiing down a hill = ski slope | | dressed penguin, skis
a city skyline behind a wide river at dusk = skyline | |
a waterfall plunging into a turquoise pool in the rainforest = jungle waterfall | |
a narrow jungle canyon with a waterfall = jungle canyon | |
a village on a hill = | | church, hill, house
a town on a cliff above the sea = sea | | church, cliff, house
a windmill by a canal = river | | windmill
a beach with a rocky cliff = beach | cliffs |
"""


def composed(prompt: str) -> Picture:
    return compose(parse(prompt), width=512, height=384, seed=5)


@pytest.mark.parametrize("line", SCAPES.strip().splitlines())
def test_what_is_looked_at_is_the_setting(line: str) -> None:
    prompt, _, wanted = line.partition(" = ")
    setting, beyond, kinds = (part.strip() for part in f" {wanted} ".split("|"))
    scene = composed(prompt).scene
    if setting:
        assert scene.setting == setting
    assert (scene.beyond or "") == beyond
    if kinds != "*":
        assert sorted(s.kind for s in scene.subjects) == [k for k in kinds.split(", ") if k]
    assert not scene.unknown


def test_a_drawn_scene_keeps_its_setting_and_its_things() -> None:
    for prompt in ("a house in front of a mountain", "a village in the Alps in winter"):
        picture = composed(prompt)
        again = compose(picture.scene, width=512, height=384, seed=5)
        assert draw_scene(again, 512, 384) == draw_scene(picture, 512, 384)


def test_a_mountain_that_is_added_to_a_picture_is_a_thing() -> None:
    drawn = composed("a house in a meadow").scene
    mountain = parse("a mountain").subjects[0]

    more = msgspec.structs.replace(
        drawn,
        subjects=(*drawn.subjects, msgspec.structs.replace(mountain, id="s9")),
    )
    again = compose(more, width=512, height=384, seed=5).scene
    assert [s.kind for s in again.subjects] == ["house", "mountain"]
    assert again.setting == "meadow"


def test_plants_of_a_place_stand_all_over_it() -> None:
    picture = compose(parse("a garden full of tulips"), width=768, height=512, seed=5)
    pins = picture.scene.subjects[0].pins
    assert len(pins) == 14
    assert min(p.x for p in pins) < 0.3
    assert max(p.x for p in pins) > 0.7
    far, near = min(pins, key=lambda p: p.y), max(pins, key=lambda p: p.y)
    assert near.height > 1.4 * far.height


def test_a_mood_brings_its_light() -> None:
    assert composed("a gloomy graveyard").scene.weather == "overcast"
    assert composed("a haunted house").scene.time == "dusk"
    assert composed("a haunted house at noon").scene.time == "day"


def test_string_lights_hang_across_the_picture() -> None:
    picture = composed("a bedroom with fairy lights")
    assert [s.kind for s in picture.scene.subjects] == ["string lights"]
    front = draw_scene(picture, 512, 384).partition('id="foreground"')[2]
    assert len(front) > len(
        draw_scene(composed("a bedroom"), 512, 384).partition('id="foreground"')[2]
    )


def test_northern_lights_fill_the_sky_and_can_be_taken_away() -> None:
    picture = composed("northern lights over a lake")
    assert [s.kind for s in picture.scene.subjects] == ["northern lights"]
    svg = draw_scene(picture, 512, 384)
    backdrop = svg[svg.index('id="backdrop"') : svg.index('id="setting"')]
    assert "subject-1-northern-lights" not in svg
    plain = draw_scene(composed("a lake at night"), 512, 384)
    assert backdrop not in plain
