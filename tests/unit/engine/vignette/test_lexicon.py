"""What the words promise: enough of them, one spelling, no dead ends, forms that come back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.engine.vignette import forms
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.lexicon import (
    actions,
    circumstances,
    colours,
    foreign,
    index,
    translation,
)
from tintype.engine.vignette.lexicon.head_last import NOTHING
from tintype.engine.vignette.lexicon.typos import corrected, is_near
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.styles import STYLES


def senses() -> list[tuple[str, index.Sense]]:
    longer = [
        (" ".join((*key, *rest)), sense)
        for key, found in index.LONGER.items()
        for rest, sense in found
    ]
    return [*index.SINGLES.items(), *longer]


def test_at_least_three_thousand_words_reach_something_that_can_be_drawn() -> None:
    reached = {
        forms.singular(text)
        for text, s in senses()
        if s.noun
        or s.place
        or s.colour
        or s.material
        or s.pattern
        or s.size
        or s.count
        or s.is_circumstance
        or s.pose
        or s.link
        or s.preposition
        or s.where
    }
    objects = {forms.singular(text) for text, s in senses() if s.noun}
    assert len(reached) >= 3000
    assert len(CATALOG) < 250 or len(objects) >= 2000


def test_every_object_is_reached_by_its_own_words() -> None:
    def is_reached(kind: Kind, word: str) -> bool:
        scene = parse(word)
        # A rain cloud may be the weather, and a place named by itself is where the picture is.
        is_around = scene.weather is not None or (not scene.subjects and scene.setting is not None)
        is_place = kind.category.startswith(("buildings", "landforms", "landmarks"))
        return kind.name in {s.kind for s in scene.subjects} or (
            is_around and (is_place or scene.weather is not None)
        )

    wrong = [
        word
        for kind in CATALOG.values()
        for word in (kind.name, f"a {kind.name}")
        if not is_reached(kind, word)
    ]
    assert not wrong


def test_every_setting_and_style_is_reached() -> None:
    for name in PLACES:
        assert parse(f"a fox in the {name} setting").setting == name
    for name in STYLES:
        assert parse(f"a fox, {name} style").style == name


def test_every_colour_is_a_colour() -> None:
    assert len(colours.COLOURS) >= 150
    for value in colours.COLOURS.values():
        assert len(value) == 7
        int(value[1:], 16)


@pytest.mark.parametrize(
    "table", [circumstances.TIMES, circumstances.WEATHERS, circumstances.SEASONS, actions.ACTIONS]
)
def test_tables_have_one_entry_a_line(table: str) -> None:
    for chain, words in index.lines(table):
        assert chain[0]
        assert all(":" not in word for word in words)


@pytest.mark.parametrize(
    "word",
    ["fox", "puppy", "house", "child", "wolf", "bus", "church", "box", "cherry", "vase of roses"],
)
def test_a_plural_leads_back_to_its_singular(word: str) -> None:
    assert forms.singular(forms.plural(word)) == word


def test_verbs_have_all_their_forms() -> None:
    assert set(forms.verb_forms("sit", {"sit": ("sat", "sitting")})) == {
        "sit",
        "sat",
        "sitting",
        "sits",
    }
    assert {"jumps over", "jumping over", "jumped over"} <= set(forms.verb_forms("jump over", {}))
    for text in ("a cat sleeps", "a cat is sleeping", "a cat asleep", "a cat that slept"):
        assert parse(text).subjects[0].variant == "sleeping"


def test_two_spellings_are_one_word() -> None:
    assert parse("a gray cat in the harbor") == parse("a grey cat in the harbour")
    assert parse("a CAT on a Sofa") == parse("a cat on a sofa")
    assert parse("an ice-cream truck") == parse("an ice cream truck")


def test_small_slips_are_mended_and_real_words_are_not() -> None:
    assert is_near("hosue", "house")
    assert is_near("elepant", "elephant")
    assert not is_near("cat", "dog")
    noun = corrected("lighthuose")
    assert noun is not None
    assert noun.kind.name == "lighthouse"
    assert corrected("zorblax") is None
    assert corrected("hose") is None


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12))
def test_forms_never_fail(word: str) -> None:
    assert forms.plural(word)
    assert forms.singular(forms.plural(word))
    assert forms.tokens_of(forms.fold(word)) == [forms.SPELLING.get(word, word)]


def test_foreign_prompts_are_put_into_english_and_english_ones_left_alone() -> None:
    assert translation.in_english("ein hund und eine katze") == "a dog and a cat"
    text = "the chat of the main die with a pie"
    assert translation.in_english(text) == text


@pytest.mark.parametrize(
    ("prompt", "english"),
    [
        ("eine Katze schläft auf dem Sofa", "a cat sleeping on a sofa"),
        ("ein Igel unter einem Baum im Herbstwald", "a hedgehog under a tree in the autumn forest"),
        ("un gatto nero e bianco su una sedia di legno", "a black and white cat on a wooden chair"),
        ("deux chats noirs devant une maison", "two black cats in front of a house"),
        ("un perro corriendo por la playa al atardecer", "a dog running on the beach at sunset"),
        ("um barco azul no mar", "a blue boat on the sea"),
        ("een blauwe fiets tegen een boom", "a blue bicycle against a tree"),
        ("две белые кошки под столом", "two white cats under the table"),
        ("حصان أبيض يركض في الصحراء", "a white horse running in the desert"),
        ("赤い傘を持つ女の子", "a girl holding a red umbrella"),
        ("桜の木の下で眠る猫", "a cat sleeping under a cherry tree"),
        ("一个穿着红色裙子的女孩在公园里", "a girl wearing a red dress in the park"),
        ("빨간 우산을 들고 있는 소녀", "a girl holding a red umbrella"),
        (
            "ein alter Mann liest auf einer Bank Zeitung",
            "an old man reading a newspaper on a bench",
        ),
        ("ein Paar küsst sich unter dem Mistelzweig", "a couple kissing under the mistletoe"),
        ("die Statue einer Katze im Garten", "a statue of a cat in the garden"),
        ("tres pájaros en una rama", "three birds on a branch"),
        ("un barquito rojo en un lago", "a small red boat on a lake"),
        ("un chat noir aux yeux verts", "a black cat with green eyes"),
        ("un vecchio che legge su una panchina", "an old man reading on a bench"),
        ("فارس يركب حصانا أبيض", "a knight riding a white horse"),
        ("ولد مع كلبه وقطة", "a boy with his dog and a cat"),
        ("枝にとまっている三羽の鳥", "three birds sitting on a branch"),
        (
            "一位奶奶坐在壁炉旁的摇椅上",
            "a grandmother sitting on a rocking chair next to a fireplace",
        ),
        ("一只猫睡在红色的扶手椅上", "a cat sleeping on a red armchair"),
        ("새장 속의 새 다섯 마리", "five birds in a birdcage"),
        ("아기를 안은 엄마", "a mother holding a baby"),
        ("zwei Männer spielen im Park Schach", "two men playing chess in the park"),
        ("ein Mann mit zwei Krügen Bier", "a man with two jugs of beer"),
        ("霧の中の大きな木の下のベンチ", "a bench under a big tree in the fog"),
        ("雾中的一只狗", "a dog in the fog"),
        ("кошка в кровати", "a cat in bed"),
    ],
)
def test_a_prompt_in_another_language_gives_the_same_scene(prompt: str, english: str) -> None:
    one, two = parse(prompt), parse(english)
    assert [(s.kind, s.count, s.colours, s.variant) for s in one.subjects] == [
        (s.kind, s.count, s.colours, s.variant) for s in two.subjects
    ]
    assert one.relations == two.relations
    assert (one.setting, one.season, one.time) == (two.setting, two.season, two.time)


@pytest.mark.parametrize(
    ("prompt", "letters"),
    [
        ('eine Katze mit einem Schild "Hallo"', "Hallo"),
        ("un perro con un letrero que dice «HOLA»", "HOLA"),
        ("「OPEN」と書かれた看板", "OPEN"),
        ('кошка и вывеска "ДОМ"', "ДОМ"),
    ],
)
def test_quoted_text_is_lettered_in_every_language(prompt: str, letters: str) -> None:
    scene = parse(prompt)
    assert letters in (scene.lettering, *(s.lettering for s in scene.subjects))
    assert not scene.unknown


HAIR = ("hair", "beard", "moustache")
"""What nothing shows by itself."""


def of_somebody(english: str) -> str:
    """Return a deed with its object, a look or a part, said of the somebody that it needs."""
    if english in HAIR:
        return f"a man with a red {english}"
    first, *rest = english.split()
    return f"a woman {english}" if rest and (first == "with" or first.endswith("ing")) else english


def test_every_word_of_another_language_leads_to_something() -> None:
    said = {english for table in foreign.TABLES.values() for english in table.values()}
    unknown = {e for e in said - {NOTHING} if parse(of_somebody(e)).unknown}
    assert not unknown


def test_a_longer_name_wins_over_a_phrase_that_ends_in_its_first_word() -> None:
    assert parse("a cat on the beach ball").setting is None
    assert parse("a cat on the beach").setting == "beach"
