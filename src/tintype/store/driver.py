"""The part of apsw that we use, with types: its own are incomplete before Python 3.12."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Protocol, TypeAlias, cast

import apsw

Value: TypeAlias = str | bytes | int | None

READ_WRITE_CREATE: Final = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE


class Cursor(Protocol):
    """The rows of one statement."""

    def fetchone(self) -> tuple[Any, ...] | None:
        """Return the next row, or None."""
        ...

    def __iter__(self) -> Iterator[tuple[Any, ...]]: ...


class Database(Protocol):
    """A connection. As a context manager it is a savepoint; any thread, one at a time."""

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        ...

    def execute(
        self, statements: str, bindings: Sequence[Value] | Mapping[str, Value] | None = None
    ) -> Cursor:
        """Run one or more statements."""
        ...

    def executemany(self, statements: str, bindings: Iterable[Sequence[Value]]) -> Cursor:
        """Run a statement once for each row of `bindings`."""
        ...

    def pragma(self, name: str, value: str | int = ...) -> Any:
        """Read or set a pragma; returns its first value."""
        ...

    def changes(self) -> int:
        """Return how many rows the last statement changed, cascades not counted."""
        ...

    def set_busy_timeout(self, milliseconds: int) -> None:
        """Wait that long for a lock of another connection."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...

    def __enter__(self) -> object: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool | None: ...


def connect(path: Path, *, flags: int = READ_WRITE_CREATE) -> Database:
    """Open the file; raises `apsw.Error`."""
    return cast(Database, apsw.Connection(str(path), flags=flags))
