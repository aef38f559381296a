"""What the parts of a client share: the way to the server, and the terms on which it is used."""

from typing import Generic, TypeVar

import httpx2

from tintype.client.environment import Endpoint
from tintype.client.exchange import Terms
from tintype.client.operations import ItemSteps, Operation
from tintype.client.streams import AsyncListStream, ListStream
from tintype.client.transport import AsyncLine, Line, Outbox
from tintype.ids import Entropy, SystemEntropy

T = TypeVar("T")
Http = TypeVar("Http", httpx2.Client, httpx2.AsyncClient)


class _Calls(Generic[Http]):
    def __init__(
        self,
        endpoint: Endpoint,
        terms: Terms,
        http: Http,
        outbox: Outbox,
        entropy: Entropy | None = None,
    ) -> None:
        self.endpoint = endpoint
        self.terms = terms
        self.http = http
        self.outbox = outbox
        self._entropy = entropy or SystemEntropy()

    def new_key(self) -> str:
        """Return an Idempotency-Key that was never used before."""
        return f"tintype-{self._entropy.token()}"


class Calls(_Calls[httpx2.Client]):
    """Makes calls, and waits for each."""

    def line(self) -> Line:
        """Return a way to the server for one call."""
        return Line(self.http, self.outbox)

    def run(self, operation: Operation[T]) -> T:
        """Make a call and return what its reply says."""
        return self.line().run(operation.steps(self.terms))

    def list(self, steps: ItemSteps[T]) -> ListStream[T]:
        """Return the entries of a list."""
        return ListStream(self.line(), steps)


class AsyncCalls(_Calls[httpx2.AsyncClient]):
    """Makes calls for those who await them."""

    def line(self) -> AsyncLine:
        """Return a way to the server for one call."""
        return AsyncLine(self.http, self.outbox)

    async def run(self, operation: Operation[T]) -> T:
        """Make a call and return what its reply says."""
        return await self.line().run(operation.steps(self.terms))

    def list(self, steps: ItemSteps[T]) -> AsyncListStream[T]:
        """Return the entries of a list."""
        return AsyncListStream(self.line(), steps)
