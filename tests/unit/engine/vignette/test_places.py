"""What settings promise: each draws in every light, weather, season and ratio, always the same."""

from hashlib import sha256
from pathlib import Path

import pytest

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.composing.compose import compose
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.choose import setting_of
from tintype.engine.vignette.places.interior import WALLED
from tintype.engine.vignette.places.wishes import FALLBACKS, wish_of
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.render import draw_scene
from tintype.engine.vignette.scene import Scene, Season, Subject, TimeOfDay, Weather

TIMES: tuple[TimeOfDay, ...] = ("dawn", "morning", "day", "sunset", "dusk", "night")
WEATHERS: tuple[Weather, ...] = (
    "clear",
    "cloudy",
    "rain",
    "storm",
    "snow",
    "fog",
    "wind",
    "rainbow",
)
SEASONS: tuple[Season, ...] = ("spring", "summer", "autumn", "winter")

# A digest changes with the look of a setting, never with the machine or the Python version.
# To renew one: print `digest(scene)` and look at the picture first.
GOLDEN: dict[str, str] = {
    "meadow": "14d2bc959947633c",
    "forest": "38f5b093d6db568e",
    "city": "7892af9e15d6cdc4",
    "beach": "e745350e40bb3b94",
    "kitchen": "d431b974168f0ce6",
    "space": "dcf895256ce6391a",
    "underwater": "a5c348f9a72a56b1",
    "mountains": "6c1b2b28c4fae227",
}


def digest(scene: Scene) -> str:
    svg = draw_scene(compose(scene, width=512, height=384, seed=11), 512, 384)
    return sha256(svg.encode()).hexdigest()[:16]


@pytest.mark.parametrize("name", sorted(WALLED))
def test_the_walls_of_a_room_take_a_colour(name: str) -> None:
    plain = compose(Scene(setting=name), seed=1, width=400, height=400)
    green = compose(Scene(setting=name, background="green"), seed=1, width=400, height=400)
    assert plain.layers != green.layers


def test_there_are_enough_settings() -> None:
    assert len(PLACES) >= 25


def test_the_guide_names_every_setting() -> None:
    guide = Path(__file__).parents[4] / "docs" / "vignette.md"
    told = next(t for t in guide.read_text("utf-8").splitlines() if t.startswith("- **Settings**"))
    words = told.replace(":", ",").replace(".", ",").replace(";", ",").replace(" and ", " ")
    named = {word.strip() for word in words.split(",")}
    assert set(PLACES) <= named
    assert f"{len(PLACES)} of them" in told


def test_no_two_settings_share_a_word() -> None:
    seen: dict[str, str] = {}
    for place in PLACES.values():
        for word in {place.name, *place.aliases}:
            assert seen.setdefault(word, place.name) == place.name


@pytest.mark.parametrize("name", list(PLACES))
def test_a_setting_draws_in_every_ratio_light_and_weather(name: str) -> None:
    for i, (width, height) in enumerate(((300, 900), (512, 512), (900, 300))):
        for k, weather in enumerate(WEATHERS):
            scene = Scene(
                setting=name,
                weather=weather,
                time=TIMES[(i + k) % 6],
                season=SEASONS[(i + k) % 4],
            )
            picture = compose(scene, width=width, height=height, seed=k, detail=k % 3)
            svg = draw_scene(picture, width, height)
            assert 'id="backdrop"' in svg
            assert "nan" not in svg


@pytest.mark.parametrize("name", list(GOLDEN))
def test_a_setting_is_the_same_to_the_byte_everywhere(name: str) -> None:
    assert digest(Scene(setting=name, time="sunset", weather="snow")) == GOLDEN[name]


@pytest.mark.parametrize(
    ("kind", "setting"),
    [
        ("fish", "underwater"),
        ("rocket", "space"),
        ("sofa", "room"),
        ("car", "road"),
        ("apple", "tabletop studio"),
        ("soy sauce", "tabletop studio"),
        ("guitar", "plain"),
        ("heart", "plain"),
    ],
)
def test_subjects_choose_a_setting_that_suits_them(kind: str, setting: str) -> None:
    assert setting_of(Scene(subjects=(Subject(id="s1", kind=kind),))) == setting


def test_every_object_has_a_setting_to_be_in() -> None:
    assert {wish_of(kind) for kind in CATALOG.values()} - set(FALLBACKS) <= set(PLACES)


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("kids flying kites on a hill", "meadow"),
        ("a couple having a picnic", "park"),
        ("a wolf on a cliff", "sea"),
        ("a camel in the snow", "snowfield"),
        ("a clown outside a circus tent", "fairground"),
        ("a violin and a rose", "plain"),
    ],
)
def test_what_is_held_or_spread_out_does_not_say_where(prompt: str, setting: str) -> None:
    assert setting_of(parse(prompt)) == setting


def test_where_a_snowman_stands_it_is_winter() -> None:
    picture = compose(parse("a snowman in a garden"), width=64, height=64, seed=1)
    assert picture.scene.season == "winter"


def test_a_banner_in_the_open_hangs_above_everything() -> None:
    scene = parse('a banner over a street reading "Welcome"')
    pin = compose(scene, width=256, height=256, seed=1).scene.subjects[0].pins[0]
    assert pin.is_aloft
    assert pin.height > 0.1
