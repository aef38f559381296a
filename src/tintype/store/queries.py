"""Named SQL queries, read from a file beside this module.

Owns the file format (`-- name: read_events`, then one statement). Does not know any database.
"""

import re
from importlib.resources import files
from typing import Final

_NAME: Final = re.compile(r"^-- name: (\w+)\s*$", re.MULTILINE)


def load_queries(file_name: str) -> dict[str, str]:
    """Return the queries of `tintype/store/sql/<file_name>` by name."""
    text = (files("tintype.store") / "sql" / file_name).read_text(encoding="utf-8")
    return parse_queries(text)


def parse_queries(text: str) -> dict[str, str]:
    """Return the statements of `text` by name; what stands before the first name is a comment.

    Raises:
        ValueError: a name occurs twice.
    """
    _, *parts = _NAME.split(text)
    names = parts[::2]
    if len(set(names)) != len(names):
        raise ValueError("a query name occurs twice")
    return {name: body.strip() for name, body in zip(names, parts[1::2], strict=True)}


def load_migrations(name: str = "migrations") -> list[str]:
    """Return the scripts that lead from an empty database to the newest schema, in order.

    `name` is their folder beside the queries.

    Number N (`0001_first.sql` is 1) leads from schema N-1 to schema N.
    """
    folder = files("tintype.store") / "sql" / name
    scripts = sorted((s for s in folder.iterdir() if s.name.endswith(".sql")), key=lambda s: s.name)
    numbers = [int(script.name.partition("_")[0]) for script in scripts]
    assert numbers == list(range(1, len(scripts) + 1)), "migrations are numbered without gaps"
    return [script.read_text(encoding="utf-8") for script in scripts]
