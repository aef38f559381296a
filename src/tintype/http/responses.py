"""The routes of the Responses API below `/v1`."""

from typing import Literal, cast

import anyio
import structlog
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from tintype.errors import InvalidRequest
from tintype.http.replies import (
    EventStream,
    Headers,
    PatientSend,
    send_template,
    while_connected,
)
from tintype.http.requests import query_flag, query_integer, read_body, read_create_response
from tintype.ids import ItemId, ResponseId
from tintype.protocol.codec import encode
from tintype.protocol.responses import DeletedResponse
from tintype.service.responses import Responses
from tintype.settings import Settings

_log = structlog.get_logger()

_IMAGE_URLS = "message.input_image.image_url"


class ResponsesRoutes:
    """Handlers: each decodes, calls the service, and encodes."""

    def __init__(self, responses: Responses, settings: Settings) -> None:
        self._responses = responses
        self._settings = settings

    def routes(self) -> list[Route]:
        """Return the routes, to be mounted at `/v1`."""
        return [
            Route("/responses", self.create, methods=["POST"]),
            Route("/responses/{response_id}", self.retrieve, methods=["GET"]),
            Route("/responses/{response_id}", self.delete, methods=["DELETE"]),
            Route("/responses/{response_id}/cancel", self.cancel, methods=["POST"]),
            Route("/responses/{response_id}/input_items", self.input_items, methods=["GET"]),
            Route("/responses/{response_id}/images/{item_id}", self.picture, methods=["GET"]),
        ]

    async def create(self, request: Request) -> ASGIApp:
        """`POST /v1/responses`."""
        body = await read_body(request, limit_bytes=self._settings.limits.body_bytes)
        create, ignored = read_create_response(body, is_strict=self._settings.server.strict)
        response_id = await self._responses.accept(create)
        headers: Headers = [(b"x-tintype-response-id", response_id.encode("ascii"))]
        if ignored:
            _log.info("fields_ignored", fields=ignored)
            headers.append((b"x-tintype-ignored", _header_text(ignored)))
        if create.stream:
            return self._stream(response_id, is_background=bool(create.background), headers=headers)
        if create.background:
            return self._json(await self._responses.retrieve(response_id), headers)
        return _WholeResponse(self._responses, self._settings, response_id, headers)

    async def retrieve(self, request: Request) -> ASGIApp:
        """`GET /v1/responses/{id}`, also as a stream from any event on."""
        response_id = ResponseId(request.path_params["response_id"])
        is_stream = query_flag(request, "stream")
        after = query_integer(request, "starting_after", default=-1, least=0)
        if after >= 0 and not is_stream:
            raise InvalidRequest(
                "`starting_after` is only allowed together with `stream=true`.",
                param="starting_after",
            )
        template = await self._responses.retrieve(response_id)
        if is_stream:
            return EventStream(
                lambda: self._responses.follow(response_id, after=after),
                blobs=self._responses.blobs,
                heartbeat_s=self._settings.server.heartbeat_s,
                write_timeout_s=self._settings.limits.write_timeout_s,
                headers=[],
            )
        return self._json(template, [])

    async def delete(self, request: Request) -> Response:
        """`DELETE /v1/responses/{id}`."""
        response_id = ResponseId(request.path_params["response_id"])
        await self._responses.delete(response_id)
        return _json_reply(encode(DeletedResponse(id=response_id)))

    async def cancel(self, request: Request) -> ASGIApp:
        """`POST /v1/responses/{id}/cancel`."""
        response_id = ResponseId(request.path_params["response_id"])
        return self._json(await self._responses.cancel(response_id), [])

    async def input_items(self, request: Request) -> ASGIApp:
        """`GET /v1/responses/{id}/input_items`."""
        order = request.query_params.get("order", "desc")
        if order not in {"asc", "desc"}:
            raise InvalidRequest(
                f"Invalid value: '{order}'. Supported values are: 'asc', 'desc'.", param="order"
            )
        query = request.query_params
        include = {*query.getlist("include"), *query.getlist("include[]")}
        page = await self._responses.input_items(
            ResponseId(request.path_params["response_id"]),
            limit=query_integer(request, "limit", default=20, least=1, most=100),
            order=cast("Literal['asc', 'desc']", order),
            after=request.query_params.get("after"),
            with_image_urls=_IMAGE_URLS in include,
        )
        return self._json(page, [])

    async def picture(self, request: Request) -> Response:
        """`GET /v1/responses/{id}/images/{item_id}`: the picture's own bytes."""
        picture = await self._responses.picture(
            ResponseId(request.path_params["response_id"]),
            ItemId(request.path_params["item_id"]),
        )
        etag = f'"{picture.digest}"'
        headers = {"etag": etag, "cache-control": "private, max-age=31536000, immutable"}
        if etag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        path = await self._responses.blobs.path(picture.digest)
        if path is not None:
            return FileResponse(path, headers=headers, media_type=picture.media_type)
        data = await self._responses.blobs.get(picture.digest)
        return Response(data, headers=headers, media_type=picture.media_type)

    def _stream(
        self, response_id: ResponseId, *, is_background: bool, headers: Headers
    ) -> EventStream:
        async def on_end(is_finished: bool) -> None:  # noqa: FBT001 - a callback's only word
            if not is_finished and not is_background:
                await self._responses.on_disconnect(response_id)
            await self._responses.release(response_id)

        return EventStream(
            lambda: self._responses.follow(response_id),
            blobs=self._responses.blobs,
            heartbeat_s=self._settings.server.heartbeat_s,
            write_timeout_s=self._settings.limits.write_timeout_s,
            headers=headers,
            on_end=on_end,
        )

    def _json(self, template: bytes, headers: Headers) -> "_StoredResponse":
        return _StoredResponse(self._responses, self._settings, template, headers)


class _StoredResponse:
    """An ASGI reply: a response as it stands."""

    def __init__(
        self, responses: Responses, settings: Settings, template: bytes, headers: Headers
    ) -> None:
        self._responses = responses
        self._timeout_s = settings.limits.write_timeout_s
        self._template = template
        self._headers = headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        patient = PatientSend(send, timeout_s=self._timeout_s)
        await send_template(patient, self._responses.blobs, self._template, headers=self._headers)


class _WholeResponse:
    """An ASGI reply: a foreground response once it has ended."""

    def __init__(
        self,
        responses: Responses,
        settings: Settings,
        response_id: ResponseId,
        headers: Headers,
    ) -> None:
        self._responses = responses
        self._timeout_s = settings.limits.write_timeout_s
        self._response_id = response_id
        self._headers = headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        patient = PatientSend(send, timeout_s=self._timeout_s)

        async def work() -> None:
            template = await self._responses.finished(self._response_id)
            await send_template(patient, self._responses.blobs, template, headers=self._headers)

        is_finished = False
        try:
            is_finished = await while_connected(receive, work)
        finally:
            with anyio.CancelScope(shield=True):
                if not is_finished:
                    await self._responses.on_disconnect(self._response_id)
                await self._responses.release(self._response_id)


def _json_reply(body: bytes) -> Response:
    return Response(body, media_type="application/json")


def _header_text(names: list[str]) -> bytes:
    """Return names as a header value; what a header cannot carry becomes `?`."""
    text = ", ".join(names)[:1000]
    return "".join(c if " " <= c <= "~" else "?" for c in text).encode("ascii")
