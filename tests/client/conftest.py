"""Clients of both kinds, against every kind of server."""

from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import Any

import pytest

from blocking import blocking_client
from hosted import Server, hosted
from tintype import Client

SERVERS = ["tintype-openai", "tintype-openrouter", "recorded-openai", "recorded-openrouter"]


@pytest.fixture(params=SERVERS)
def server(request: pytest.FixtureRequest, serve: Any) -> Iterator[Server]:
    kind, _, dialect = request.param.partition("-")
    if kind == "recorded":
        with hosted(dialect) as running:
            yield Server(request.param, running.url, running)
    else:
        with serve() as address:
            prefix = "/v1" if dialect == "openai" else "/api/v1"
            yield Server(request.param, address.url + prefix, None)


@contextmanager
def _sync_client(*args: Any, **options: Any) -> Generator[Client]:
    with Client(*args, **options) as client:
        yield client


CLIENTS: dict[str, Callable[..., AbstractContextManager[Any]]] = {
    "sync": _sync_client,
    "async": blocking_client,
}


@pytest.fixture(params=CLIENTS)
def connect(request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    """Return a function that makes a client, sync or async behind a sync face."""
    with ExitStack() as stack:
        yield lambda *args, **options: stack.enter_context(CLIENTS[request.param](*args, **options))


@pytest.fixture
def client(connect: Callable[..., Any], server: Server) -> Any:
    return connect(server.url, "key-of-mine")
