"""`client.responses`: the Responses API itself."""

from collections.abc import Sequence
from typing import Literal, Unpack

from tintype.client.calls import AsyncCalls, Calls
from tintype.client.exchange import Terms
from tintype.client.fields import ResponseFields
from tintype.client.following import Following
from tintype.client.operations import (
    ItemSteps,
    Operation,
    cancel,
    create_response,
    delete,
    follow_response,
    get,
    ignore,
    paged,
)
from tintype.client.streams import (
    AsyncListStream,
    AsyncResponseStream,
    ListStream,
    ResponseStream,
)
from tintype.protocol.reading import OutputItem, Response, read_item, read_response

Order = Literal["asc", "desc"]


class Responses:
    """Makes, reads, follows, cancels and removes responses."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(self, **fields: Unpack[ResponseFields]) -> Response:
        """Make a response and return it once it has ended; with `background` at once.

        A response that failed is returned, not raised: see its `status` and `error`.

        Raises:
            CallError: the call itself failed.
        """
        return self._calls.run(_creating(fields, self._calls.new_key()))

    def stream(self, **fields: Unpack[ResponseFields]) -> ResponseStream:
        """Make a response and return its events as they come.

        With `background` the stream is taken up again when the connection is lost.

        Raises:
            CallError: when the events are read, the call failed.
        """
        following = _streaming(fields, self._calls.new_key(), self._calls.terms)
        return ResponseStream(self._calls.line(), following)

    def follow(self, response_id: str, *, starting_after: int = -1) -> ResponseStream:
        """Return the events of a stored response above a number, and go on to its end."""
        following = _following(response_id, starting_after, self._calls.terms)
        return ResponseStream(self._calls.line(), following)

    def retrieve(self, response_id: str, *, include: Sequence[str] = ()) -> Response:
        """Return a stored response as far as it is."""
        return self._calls.run(_retrieving(response_id, include))

    def list(
        self, *, limit: int | None = None, order: Order | None = None, after: str | None = None
    ) -> ListStream[Response]:
        """Return stored responses, newest first. Only Tintype servers have this.

        `limit` is how many are fetched at once.
        """
        return self._calls.list(_listing(limit, order, after, self._calls.terms))

    def cancel(self, response_id: str) -> Response:
        """Cancel a background response and return it; doing it twice changes nothing."""
        return self._calls.run(Operation(cancel(response_id), read_response))

    def delete(self, response_id: str) -> None:
        """Remove a stored response and its pictures."""
        self._calls.run(Operation(delete(f"/responses/{response_id}"), ignore))

    def input_items(
        self, response_id: str, *, limit: int | None = None, order: Order | None = None
    ) -> ListStream[OutputItem]:
        """Return what a response was asked."""
        return self._calls.list(_input_items(response_id, limit, order, self._calls.terms))


class AsyncResponses:
    """Makes, reads, follows, cancels and removes responses."""

    def __init__(self, calls: AsyncCalls) -> None:
        self._calls = calls

    async def create(self, **fields: Unpack[ResponseFields]) -> Response:
        """Make a response and return it once it has ended; with `background` at once.

        A response that failed is returned, not raised: see its `status` and `error`.

        Raises:
            CallError: the call itself failed.
        """
        return await self._calls.run(_creating(fields, self._calls.new_key()))

    def stream(self, **fields: Unpack[ResponseFields]) -> AsyncResponseStream:
        """Make a response and return its events as they come.

        With `background` the stream is taken up again when the connection is lost.

        Raises:
            CallError: when the events are read, the call failed.
        """
        following = _streaming(fields, self._calls.new_key(), self._calls.terms)
        return AsyncResponseStream(self._calls.line(), following)

    def follow(self, response_id: str, *, starting_after: int = -1) -> AsyncResponseStream:
        """Return the events of a stored response above a number, and go on to its end."""
        following = _following(response_id, starting_after, self._calls.terms)
        return AsyncResponseStream(self._calls.line(), following)

    async def retrieve(self, response_id: str, *, include: Sequence[str] = ()) -> Response:
        """Return a stored response as far as it is."""
        return await self._calls.run(_retrieving(response_id, include))

    def list(
        self, *, limit: int | None = None, order: Order | None = None, after: str | None = None
    ) -> AsyncListStream[Response]:
        """Return stored responses, newest first. Only Tintype servers have this.

        `limit` is how many are fetched at once.
        """
        return self._calls.list(_listing(limit, order, after, self._calls.terms))

    async def cancel(self, response_id: str) -> Response:
        """Cancel a background response and return it; doing it twice changes nothing."""
        return await self._calls.run(Operation(cancel(response_id), read_response))

    async def delete(self, response_id: str) -> None:
        """Remove a stored response and its pictures."""
        await self._calls.run(Operation(delete(f"/responses/{response_id}"), ignore))

    def input_items(
        self, response_id: str, *, limit: int | None = None, order: Order | None = None
    ) -> AsyncListStream[OutputItem]:
        """Return what a response was asked."""
        return self._calls.list(_input_items(response_id, limit, order, self._calls.terms))


def _creating(fields: ResponseFields, key: str) -> Operation[Response]:
    return Operation(create_response(fields, key=key, wants_events=False), read_response)


def _streaming(fields: ResponseFields, key: str, terms: Terms) -> Following:
    return Following(create_response(fields, key=key, wants_events=True), terms)


def _following(response_id: str, after: int, terms: Terms) -> Following:
    request = follow_response(response_id, after=after)
    return Following(request, terms, response_id=response_id, after=after)


def _retrieving(response_id: str, include: Sequence[str]) -> Operation[Response]:
    query = [("include[]", name) for name in include]
    return Operation(get(f"/responses/{response_id}", query), read_response)


def _listing(
    limit: int | None, order: Order | None, after: str | None, terms: Terms
) -> ItemSteps[Response]:
    return paged(
        lambda page_after: get("/responses", _query(limit, order, page_after or after)),
        lambda entry: Response.from_object(entry, is_lenient=True),
        terms,
    )


def _input_items(
    response_id: str, limit: int | None, order: Order | None, terms: Terms
) -> ItemSteps[OutputItem]:
    return paged(
        lambda after: get(f"/responses/{response_id}/input_items", _query(limit, order, after)),
        read_item,
        terms,
    )


def _query(
    limit: int | None, order: Order | None, after: str | None
) -> list[tuple[str, str | None]]:
    return [("limit", None if limit is None else str(limit)), ("order", order), ("after", after)]
