"""The file format of named queries."""

import pytest

from tintype.store.queries import load_migrations, parse_queries


def test_each_name_gets_the_statement_below_it() -> None:
    text = "-- head\n\n-- name: a\nSELECT 1;\n\n-- name: b_c\nSELECT 2\nFROM t;\n"
    assert parse_queries(text) == {"a": "SELECT 1;", "b_c": "SELECT 2\nFROM t;"}


def test_a_name_that_occurs_twice_is_an_error() -> None:
    with pytest.raises(ValueError, match="twice"):
        parse_queries("-- name: a\nSELECT 1;\n-- name: a\nSELECT 2;\n")


def test_migrations_are_shipped() -> None:
    assert load_migrations()[0].startswith("-- What Tintype keeps.")
