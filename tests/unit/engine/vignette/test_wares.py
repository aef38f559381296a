"""What shops promise: a sign, an emblem and goods of their own trade, all of which can be drawn."""

import pytest

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.composing.compose import compose
from tintype.engine.vignette.composing.drawn import sign_of
from tintype.engine.vignette.finish.wares import trade_of
from tintype.engine.vignette.lexicon.shops import TRADES
from tintype.engine.vignette.reading.parse import parse


def test_all_that_shops_sell_has_a_drawing() -> None:
    assert {t.house for t in TRADES.values()} | {
        g for t in TRADES.values() for g in t.goods
    } <= set(CATALOG)


@pytest.mark.parametrize(
    ("prompt", "letters"),
    [
        ("an ice cream shop", "ICE CREAM"),
        ("a gelateria by the sea", "ICE CREAM"),
        ("a pet store", "PETS"),
        ("a noodle shop at night", "NOODLES"),
        ("a drum shop", "DRUMS"),
        ("a shop", None),
    ],
)
def test_a_shop_says_what_it_sells(prompt: str, letters: str | None) -> None:
    subject = parse(prompt).subjects[0]
    assert sign_of(subject, CATALOG[subject.kind]) == letters


@pytest.mark.parametrize("window", ["", " window"])
def test_shops_of_two_trades_do_not_look_alike(window: str) -> None:
    one, two = (
        compose(parse(f"a {trade} shop{window}"), width=300, height=300, seed=1)
        for trade in ("shoe", "toy")
    )
    assert one.layers != two.layers


def test_only_houses_for_any_trade_show_one() -> None:
    subject = parse("a shoe factory").subjects[0]
    assert trade_of(subject, CATALOG[subject.kind]) is None
