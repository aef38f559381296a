"""What a sentence promises: it names all that matters, and reads back as the same scene."""

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.reading.describe import describe, place_phrase
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.scene import Scene
from tintype.engine.vignette.styles import STYLES

ARTICLES = ("a", "the", "two", "three", "several", "a flock of", "some", "")
SIZES = ("", "", "tiny", "small", "big", "huge")
STATES = ("", "", "", "old", "happy", "broken", "shiny")
PATTERNS = ("", "", "", "striped", "polka dot", "wooden", "golden", "glass")
POSES = ("", "", "", "sleeping", "running", "flying", "sitting", "standing")
TAILS = (
    "",
    "",
    "",
    " with red hair",
    " in a blue dress",
    " on the left",
    " in the background",
    ' that says "HELLO"',
    " facing left",
    " wearing a hat",
    " with a green door",
    " sleeping",
)
LINKS = (
    "on",
    "in",
    "under",
    "behind",
    "in front of",
    "next to",
    "holding",
    "wearing",
    "riding",
    "with",
    "to the left of",
    "right of",
    "above",
    "below",
    "inside",
    "chasing",
    "looking at",
    "near",
    "leaning on",
    "around",
    "surrounded by",
    "between two trees and",
    "sitting on",
    "at",
    "of",
)
JOINTS = (", ", " and ", ". ", "; ", ", and ")
ENDS = (
    "",
    "",
    " at night",
    " at sunset",
    " in the rain",
    " in winter",
    " on a sunny day",
    " in a storm",
    " in the forest",
    " on the beach",
    " in a kitchen",
    " under water",
    " in space",
    " on a blue background",
    ", watercolour",
    ", ink drawing",
    ", spooky",
    ", cosy mood",
    ', titled "MY BOOK"',
)
LEADS = ("", "", "a close-up of ", "an icon of ", "a poster of ", "a photo of ", "a linocut of ")


@st.composite
def phrases(draw: st.DrawFn) -> str:
    kind = CATALOG[draw(st.sampled_from(list(CATALOG)))]
    article = draw(st.sampled_from(ARTICLES))
    is_one = article in ("a", "the", "")
    colours = draw(st.lists(st.sampled_from(list(COLOURS)), max_size=2))
    words = [
        article,
        draw(st.sampled_from(SIZES)),
        draw(st.sampled_from(STATES)),
        " and ".join(colours),
        draw(st.sampled_from(PATTERNS)),
        draw(st.sampled_from(POSES)),
        kind.name if is_one else kind.plural,
    ]
    return " ".join(w for w in words if w) + draw(st.sampled_from(TAILS))


@st.composite
def prompts(draw: st.DrawFn) -> str:
    clauses: list[str] = []
    for _ in range(draw(st.integers(1, 3))):
        clause = draw(phrases())
        for _ in range(draw(st.integers(0, 2))):
            clause += f" {draw(st.sampled_from(LINKS))} {draw(phrases())}"
        clauses.append(clause)
    text = clauses[0]
    for clause in clauses[1:]:
        text += draw(st.sampled_from(JOINTS)) + clause
    ends = draw(st.lists(st.sampled_from(ENDS), max_size=3))
    return draw(st.sampled_from(LEADS)) + text + "".join(ends)


def known(scene: Scene) -> Scene:
    return msgspec.structs.replace(scene, unknown=())


@settings(max_examples=250, deadline=None, derandomize=True)
@given(prompts())
@example("a bananaless bowl of fruit next to a dark windowed house")
@example("an old man with a long white beard")
@example("a dog on a sofa in a kitchen with yellow walls")
@example("A cat and a dog are sitting on a bench. The cat is wearing a hat.")
@example("a red car and a blue car, the blue car in front of a house")
@example("a woman wearing a red coat, holding an umbrella, next to a dog with a bone")
@example("five red and blue balloons above two black and white cats")
@example("three children and a robot dog around a table with a cake and a lamp on it")
def test_a_scene_survives_its_own_sentence(prompt: str) -> None:
    scene = parse(prompt)
    sentence = describe(scene)
    assert known(parse(sentence)) == known(scene), sentence
    assert describe(known(parse(sentence))) == describe(known(scene))


@pytest.mark.parametrize(
    ("prompt", "sentence"),
    [
        ("a fox in a meadow", "A fox in a meadow."),
        (
            "two red foxes left of a lighthouse at sunset",
            "Two red foxes to the left of a lighthouse at sunset.",
        ),
        (
            "a sleeping black and white cat on a wooden chair, night, cosy",
            "A black and white sleeping cat on a wooden chair at night, cosy mood.",
        ),
        (
            "a woman in a blue dress holding an umbrella in the rain",
            "A woman wearing a blue dress, holding an umbrella in the rain.",
        ),
        (
            "a house with a red roof and a zorblax",
            "A house with a red roof; not drawn: zorblax.",
        ),
        ('a sign that says "OPEN" on the left', 'A sign on the left saying "OPEN".'),
        ("a farmer driving a tractor", "A farmer driving a tractor."),
        (
            "an icon of a red rocket on a white background",
            "An icon of a red rocket on a white background.",
        ),
        ("qwertz", "A scene; not drawn: qwertz."),
        ("a tree in autumn, woodcut", "A tree in autumn, woodcut style."),
    ],
)
def test_a_sentence_is_english(prompt: str, sentence: str) -> None:
    assert describe(parse(prompt)) == sentence


def test_words_that_were_not_drawn_are_kept_when_a_sentence_is_read_again() -> None:
    scene = parse("a fox and a zorblax")
    assert parse(describe(scene)) == scene


def test_every_setting_and_style_is_said_so_that_it_is_understood() -> None:
    for name in PLACES:
        assert parse(f"a fox {place_phrase(name)}").setting == name
    for name in STYLES:
        scene = Scene(style=name)
        assert parse(describe(scene)).style == name


def test_circumstances_are_said_and_read() -> None:
    for field, values in {
        "time": ("dawn", "morning", "day", "sunset", "dusk", "night"),
        "weather": (
            "clear",
            "cloudy",
            "overcast",
            "rain",
            "storm",
            "snow",
            "fog",
            "wind",
            "rainbow",
        ),
        "season": ("spring", "summer", "autumn", "winter"),
        "mood": ("cosy", "eerie", "cheerful", "dramatic", "peaceful", "romantic"),
        "framing": (
            "close-up",
            "wide shot",
            "portrait",
            "icon",
            "sticker",
            "logo",
            "pattern",
            "poster",
            "aerial",
        ),
    }.items():
        for value in values:
            fox = parse("a fox").subjects
            scene = msgspec.convert({field: value}, Scene)
            scene = msgspec.structs.replace(scene, subjects=fox)
            assert parse(describe(scene)) == scene
