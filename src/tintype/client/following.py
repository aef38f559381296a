"""The events of a response, each once and in order, over as many connections as it takes.

Sans IO. A background response that the server keeps is taken up again where the stream broke
off (`starting_after`); where that does not work, the server is asked for it until it has ended,
and what is missing is made from the answer. A foreground response is taken up by making the same
call under its key, if the server honours that; others stop, or go on unseen, when the connection
is lost.
"""

from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias

import msgspec

from tintype.client.effects import (
    Effect,
    Emit,
    HangUp,
    Head,
    Read,
    Request,
    Send,
    Steps,
    TransportFailure,
    Wait,
)
from tintype.client.exchange import Terms, exchange, opened, read_to_end
from tintype.client.operations import cancel, follow_response, get
from tintype.client.problems import error_of_failure, request_id_of
from tintype.errors import (
    CallError,
    CallRefused,
    ConnectionFault,
    StreamCut,
    UnreadableReply,
)
from tintype.protocol.codec import encode
from tintype.protocol.sse import SseParser

_DONE: Final = b"[DONE]"
_ITEM_DONE: Final = "response.output_item.done"
_FINAL: Final = frozenset({"completed", "failed", "incomplete", "cancelled"})
_TERMINAL: Final = frozenset(f"response.{status}" for status in _FINAL)
_FIRST_POLL_S: Final = 0.5
_LAST_WORDS_S: Final = 2.0
_LONGEST_POLL_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class WireEvent:
    """One event as it came. `number` is its sequence number, or None if it has none."""

    type: str
    number: int | None
    data: bytes | bytearray


EventSteps: TypeAlias = Generator[Effect | Emit[WireEvent], Any, None]
_Reconnect: TypeAlias = Generator[Effect | Emit[WireEvent], Any, Head | None]


class _Peek(msgspec.Struct):
    type: str = ""
    sequence_number: int | float | None = None
    output_index: int | float | None = None
    response: msgspec.Raw = msgspec.Raw()


class _Facts(msgspec.Struct):
    """What of a response decides how its stream can be taken up again."""

    id: str = ""
    status: str | None = None
    background: bool | None = None
    store: bool | None = None


class _Output(msgspec.Struct):
    output: list[msgspec.Raw] = []


class _Malformed(Exception):
    def __init__(self, data: bytes | bytearray) -> None:
        super().__init__("an event is not JSON")
        self.data = bytes(data)


class Following:
    """One stream, from its first event to its last.

    `source` creates a response, or reads the stream of the one named by `response_id`.

    Attributes:
        response_id: the response that the events are about, once known.
        last: sequence number of the last event handed out, -1 before the first.
        request_id: the server's name for the latest call.
    """

    def __init__(
        self, source: Request, terms: Terms, *, response_id: str | None = None, after: int = -1
    ) -> None:
        self.response_id = response_id
        self.last = after
        self.request_id: str | None = None
        self._source = source
        self._terms = terms
        self._is_kept = response_id is not None  # a stored response, read by its id
        self._is_background = response_id is not None
        self._is_numbered = True
        self._is_ended = self._has_error = self._is_done = self._has_begun = False
        self._items_done: set[int] = set()

    def steps(self) -> EventSteps:
        """Yield effects and events until the response has ended.

        Raises:
            CallError: the call failed before its first event.
            StreamCut: the stream broke off and cannot be taken up again.
            UnreadableReply: an event that is no JSON, also when asked for again.
        """
        head: Head | None = yield from opened(self._source, self._terms)
        failures = 0
        while head is not None:
            last, cut = self.last, None
            try:
                yield from self._read(head)
            except (TransportFailure, _Malformed) as error:
                cut = error
            yield HangUp()
            if self._is_ended or self._has_error:
                return
            failures = 1 if self.last > last else failures + 1
            head = yield from self._go_on(cut, failures)

    def _read(self, head: Head) -> EventSteps:
        self.request_id = request_id_of(head)
        self._is_done = False
        if not head.has_events:  # a server that does not stream answers at once
            body = yield from read_to_end()
            yield from self._finish(body)
            return
        parser = SseParser()
        while chunk := (yield Read()):
            events = parser.feed(chunk)
            while events:  # nothing here keeps an event while it is handed out: it may be large
                yield from self._take(events.pop(0).data)

    def _take(self, data: bytes | bytearray) -> EventSteps:
        if data == _DONE:
            self._is_done = True
        if self._is_done or self._is_ended:
            return
        try:
            peek = msgspec.json.decode(data, type=_Peek)
            facts = msgspec.json.decode(peek.response, type=_Facts) if peek.response else None
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise _Malformed(data) from error
        number = None if peek.sequence_number is None else int(peek.sequence_number)
        if number is None:
            self._is_numbered = False
        elif number <= self.last:
            return  # sent again after a reconnect
        elif number > self.last + 1 and self._can_resume:
            raise TransportFailure("an event is missing", was_sent=True, is_timeout=False)
        else:
            self.last = number
        if facts is not None:
            self._note(facts)
        if peek.type == _ITEM_DONE and peek.output_index is not None:
            self._items_done.add(int(peek.output_index))
        self._is_ended = peek.type in _TERMINAL
        self._has_error = self._has_error or peek.type == "error"
        self._has_begun = True
        yield Emit(WireEvent(peek.type, number, data))

    def _note(self, facts: _Facts) -> None:
        self.response_id = facts.id or self.response_id
        if facts.background is not None:
            self._is_background = facts.background or self._is_background
        if facts.store is not None:
            self._is_kept = facts.store

    @property
    def _can_resume(self) -> bool:
        return bool(self.response_id) and self._is_background and self._is_kept

    def _go_on(self, cut: TransportFailure | _Malformed | None, failures: int) -> _Reconnect:
        """Return the head of a new connection, or None if the response has been brought to its end.

        `failures` counts connections that brought nothing new, this one included.
        """
        policy, terms = self._terms.policy, self._terms
        if self._is_done and (not self._is_kept or not self.response_id):
            return None  # it was said that this is all
        if failures > policy.max_retries and not self._can_resume:
            raise self._cut(cut)
        yield Wait(min(policy.max_delay_s, policy.first_delay_s * 2 ** (failures - 1)))
        # once it was said that this is all, to ask for a stream again could make another response
        wants_stream = self._is_numbered and not self._is_done and failures <= policy.max_retries
        if wants_stream and self._can_resume:
            try:
                request = follow_response(self.response_id or "", after=self.last)
                head: Head = yield from opened(request, terms)
            except ConnectionFault as error:
                raise self._cut(cut) from error
            except CallRefused:
                pass  # it keeps the response, but not its stream, or no longer
            else:
                return head
        elif wants_stream and terms.peer.may_repeat(self._source):
            return (yield from self._repeat(cut))
        yield from self._poll(cut)
        return None

    def _repeat(self, cut: TransportFailure | _Malformed | None) -> _Reconnect:
        """Make the call again under its key: the server sends the same response from its start."""
        head: Head = yield from opened(self._source, self._terms)
        if self._has_begun and head.headers.get("idempotent-replayed") != "true":
            yield HangUp()  # it is another response: what was shown of the first does not fit it
            raise self._cut(cut)
        return head

    def _poll(self, cut: TransportFailure | _Malformed | None) -> EventSteps:
        if not self.response_id or not self._is_kept:
            raise self._cut(cut)
        pause_s = _FIRST_POLL_S
        while True:
            try:
                reply = yield from exchange(get(f"/responses/{self.response_id}"), self._terms)
            except CallError as error:
                if self._is_background and not isinstance(error, ConnectionFault):
                    raise
                raise self._cut(cut) from error
            status = _facts_of(reply.content).status
            if status in _FINAL:
                yield from self._finish(reply.content)
                return
            if not self._is_background:
                raise self._cut(cut)
            yield Wait(pause_s)
            pause_s = min(_LONGEST_POLL_S, 2 * pause_s)

    def _finish(self, body: bytes) -> EventSteps:
        """Emit what is missing for the response in `body` to be whole."""
        facts = _facts_of(body)
        self._note(facts)
        try:
            items = msgspec.json.decode(body, type=_Output).output
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise _unreadable(body) from error
        for index, item in enumerate(items):
            if index not in self._items_done:
                self._items_done.add(index)
                yield self._made(_ITEM_DONE, output_index=index, item=item)
        if facts.status in _FINAL:
            self._is_ended = True
            yield self._made(f"response.{facts.status}", response=msgspec.Raw(body))

    def abandoned(self) -> Steps[None] | None:
        """Return what is still to be said when the reader leaves before the end, if anything.

        A server that honours keys would go on with a foreground response for a while, because its
        caller may come back. This one does not.
        """
        is_running = self._has_begun and not (self._is_ended or self._has_error or self._is_done)
        if not is_running or self._is_background or not self._is_kept:
            return None
        return self._cancelling() if self._terms.peer.is_tintype else None

    def _cancelling(self) -> Steps[None]:
        # it is enough that the server was told: the engine may need a while to stop
        with suppress(TransportFailure):
            yield Send(replace(cancel(self.response_id or ""), patience_s=_LAST_WORDS_S))

    def _made(self, type_: str, **fields: object) -> Emit[WireEvent]:
        self.last += 1
        data = encode({"type": type_, "sequence_number": self.last, **fields})
        return Emit(WireEvent(type_, self.last, data))

    def _cut(self, cut: TransportFailure | _Malformed | None) -> CallError:
        if isinstance(cut, _Malformed):
            return _unreadable(cut.data, self.response_id)
        if cut is not None and not self._has_begun:
            return error_of_failure(cut, root=self._terms.root)
        why = "ended before the response did" if cut is None else f"broke off: {cut}"
        return StreamCut(
            f"The stream {why}. A response with `background` could be taken up again.",
            request_id=self.request_id,
            response_id=self.response_id,
        )


def _facts_of(body: bytes) -> _Facts:
    try:
        return msgspec.json.decode(body, type=_Facts)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _unreadable(body) from error


def _unreadable(data: bytes, response_id: str | None = None) -> UnreadableReply:
    return UnreadableReply(
        "What the server sent is not a response, nor an event of one.",
        response_id=response_id,
        body=data,
    )
