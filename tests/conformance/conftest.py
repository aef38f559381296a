"""Clients of the official SDK, closed after each test."""

from collections.abc import Callable, Generator
from contextlib import ExitStack

import pytest
from openai import OpenAI

from tintype.app import Address


@pytest.fixture
def client_of() -> Generator[Callable[[Address], OpenAI]]:
    """Return a function that connects an `openai` client to a server; it never retries."""
    with ExitStack() as clients:

        def connect(address: Address) -> OpenAI:
            return clients.enter_context(
                OpenAI(base_url=f"{address.url}/v1", api_key="test", max_retries=0)
            )

        yield connect
