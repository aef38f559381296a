"""What every door does with a response that it has asked the service for.

A door translates a request on the way in, and the log, or the response at its end, on the way
out. Whether a client that hangs up stops the work, and whether anything is kept, is the same for
all of them.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import TypeAlias

import anyio
from starlette.types import ASGIApp, Receive, Scope, Send

from tintype.blobs.base import BlobStore
from tintype.http.replies import (
    EventStream,
    Headers,
    PatientSend,
    send_template,
    while_connected,
)
from tintype.ids import ResponseId
from tintype.service.allowances import Allowances
from tintype.service.event_log import Pause
from tintype.service.responses import Responses
from tintype.settings import Settings
from tintype.store.base import EventRow

Render: TypeAlias = Callable[[bytes], bytes]
"""Turns the template of an ended response into a door's own; may raise a TintypeError."""

Translate: TypeAlias = Callable[[AsyncGenerator[EventRow, None]], AsyncGenerator[EventRow, None]]
"""Turns the events of a log into those of a door's own stream."""


class Calls:
    """Makes the replies of all doors."""

    def __init__(self, responses: Responses, settings: Settings, allowances: Allowances) -> None:
        self.responses = responses
        self.allowances = allowances
        self.settings = settings

    def template(self, template: bytes, *, headers: Headers | None = None) -> ASGIApp:
        """Return a reply with this template as its JSON body."""
        return _TemplateReply(
            self.responses.blobs, template, headers or [], self.settings.limits.write_timeout_s
        )

    def whole(
        self, response_id: ResponseId, *, headers: Headers, render: Render | None = None
    ) -> ASGIApp:
        """Return a reply with a foreground response once it has ended."""
        return _WholeReply(self, response_id, headers, render)

    def stream(
        self,
        response_id: ResponseId,
        *,
        headers: Headers,
        is_background: bool = False,
        translate: Translate | None = None,
    ) -> ASGIApp:
        """Return a reply with the events of a response that this call has created."""

        async def on_end(is_finished: bool) -> None:  # noqa: FBT001 - a callback's only word
            if not is_background:
                await self.responses.leave(response_id, is_finished=is_finished)
                await self.responses.release(response_id)

        def events(pause: Pause) -> AsyncGenerator[EventRow, None]:
            log = self.responses.follow(response_id, pause=pause)
            return log if translate is None else translate(log)

        return self._events(events, headers, on_end)

    def follow(self, response_id: ResponseId, *, after: int) -> ASGIApp:
        """Return a reply with the events of a stored response above a number."""

        def events(pause: Pause) -> AsyncGenerator[EventRow, None]:
            return self.responses.follow(response_id, after=after, pause=pause)

        return self._events(events, [], None)

    def _events(
        self,
        events: Callable[[Pause], AsyncGenerator[EventRow, None]],
        headers: Headers,
        on_end: Callable[[bool], Awaitable[None]] | None,
    ) -> ASGIApp:
        return EventStream(
            events,
            blobs=self.responses.blobs,
            heartbeat_s=self.settings.server.heartbeat_s,
            write_timeout_s=self.settings.limits.write_timeout_s,
            headers=headers,
            on_end=on_end,
        )


class _TemplateReply:
    def __init__(
        self, blobs: BlobStore, template: bytes, headers: Headers, timeout_s: float
    ) -> None:
        self._blobs = blobs
        self._template = template
        self._headers = headers
        self._timeout_s = timeout_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        patient = PatientSend(send, timeout_s=self._timeout_s)
        await send_template(patient, self._blobs, self._template, headers=self._headers)


class _WholeReply:
    def __init__(
        self, calls: Calls, response_id: ResponseId, headers: Headers, render: Render | None
    ) -> None:
        self._calls = calls
        self._response_id = response_id
        self._headers = headers
        self._render = render

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        responses = self._calls.responses
        patient = PatientSend(send, timeout_s=self._calls.settings.limits.write_timeout_s)

        async def work() -> None:
            template = await responses.finished(self._response_id)
            if self._render is not None:
                template = self._render(template)
            await send_template(patient, responses.blobs, template, headers=self._headers)

        is_finished = False
        try:
            is_finished = await while_connected(scope, receive, work)
        finally:
            with anyio.CancelScope(shield=True):
                await responses.leave(self._response_id, is_finished=is_finished)
                await responses.release(self._response_id)
