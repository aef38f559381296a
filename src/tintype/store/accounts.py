"""Reads the accounts of a database that another process may own and write to."""

from pathlib import Path

import apsw

from tintype.store.base import UsageRow
from tintype.store.database import open_reader, store_error
from tintype.store.statements import usage_rows


def read_accounts(path: Path, project: str | None, *, since_day: int) -> list[UsageRow]:
    """Return what `SqliteStore.usage` would, from a file that a server may be writing to.

    Raises:
        StoreError: there is no such file, or it cannot be read.
    """
    reader = open_reader(path)
    try:
        return usage_rows(reader, project, since_day=since_day)
    except apsw.Error as error:
        raise store_error(error) from error
    finally:
        reader.close()
