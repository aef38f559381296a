"""An `AsyncClient` that tests call as if it were a `Client`: so that one test proves both."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from inspect import isawaitable
from typing import Any, Self, cast

from anyio.from_thread import BlockingPortal, start_blocking_portal

from tintype import AsyncClient
from tintype.client import AsyncGenerated

_WRAPPED = ("responses", "images", "files", "models")


class Blocking:
    """Stands for an object with async methods; waits for whatever they return."""

    def __init__(self, inner: Any, portal: BlockingPortal) -> None:
        self._inner = inner
        self._portal = portal

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._inner, name)
        if isinstance(self._inner, AsyncClient) and name in _WRAPPED:
            return Blocking(value, self._portal)
        if not callable(value):
            return value

        def call(*args: Any, **fields: Any) -> Any:
            async def run() -> Any:
                result = value(*args, **fields)
                return await result if isawaitable(result) else result

            result = self._portal.call(run)
            is_async = hasattr(result, "__anext__") or isinstance(result, AsyncGenerated)
            return Blocking(result, self._portal) if is_async else result

        return call

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        try:
            step = self._portal.call(self._inner.__anext__)
        except StopAsyncIteration:
            raise StopIteration from None
        return step

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._portal.call(self._inner.aclose)

    def close(self) -> None:
        """Close it, as the sync form does."""
        self._portal.call(self._inner.aclose)


@contextmanager
def blocking_client(*args: Any, **options: Any) -> Generator[Any]:
    """Return an `AsyncClient` in an event loop of its own."""
    with start_blocking_portal() as portal:

        async def make() -> AsyncClient:
            return AsyncClient(*args, **options)

        client = portal.call(make)
        try:
            yield cast("Any", Blocking(client, portal))
        finally:
            portal.call(client.aclose)
