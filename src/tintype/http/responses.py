"""The routes of the Responses API below `/v1`."""

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from tintype.errors import InvalidRequest
from tintype.http.auth import caller_of
from tintype.http.calls import Calls
from tintype.http.once import once_of
from tintype.http.replies import Headers
from tintype.http.requests import (
    header_text,
    log_ignored,
    query_flag,
    query_integer,
    query_order,
    read_body,
    read_typed,
    wants_image_urls,
)
from tintype.ids import ItemId, ResponseId
from tintype.protocol.codec import encode
from tintype.protocol.responses import CreateResponse, DeletedResponse, InputTokens


class ResponsesRoutes:
    """Handlers: each decodes, calls the service, and encodes."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._responses = calls.responses
        self._settings = calls.settings

    def routes(self) -> list[Route]:
        """Return the routes, to be mounted at `/v1`."""
        return [
            Route("/responses", self.create, methods=["POST"]),
            Route("/responses", self.list, methods=["GET"]),
            Route("/responses/input_tokens", self.input_tokens, methods=["POST"]),
            Route("/responses/{response_id}", self.retrieve, methods=["GET"]),
            Route("/responses/{response_id}", self.delete, methods=["DELETE"]),
            Route("/responses/{response_id}/cancel", self.cancel, methods=["POST"]),
            Route("/responses/{response_id}/input_items", self.input_items, methods=["GET"]),
            Route("/responses/{response_id}/images/{item_id}", self.picture, methods=["GET"]),
        ]

    async def create(self, request: Request) -> ASGIApp:
        """`POST /v1/responses`."""
        create, ignored = await self._read(request)
        response_id = await self._responses.accept(
            caller_of(request), create, once=once_of(request)
        )
        headers: Headers = [(b"x-tintype-response-id", response_id.encode("ascii"))]
        if ignored:
            log_ignored(ignored)
            headers.append((b"x-tintype-ignored", header_text(ignored)))
        if create.stream:
            return self._calls.stream(
                response_id, headers=headers, is_background=bool(create.background)
            )
        if create.background:
            template = await self._responses.retrieve(caller_of(request), response_id)
            return self._calls.template(template, headers=headers)
        return self._calls.whole(response_id, headers=headers)

    async def _read(self, request: Request) -> tuple[CreateResponse, list[str]]:
        # the body has no name, so that it goes with the last view of it
        return read_typed(
            await read_body(request, limit_bytes=self._settings.limits.body_bytes),
            CreateResponse,
            is_strict=self._settings.server.strict,
        )

    async def input_tokens(self, request: Request) -> Response:
        """`POST /v1/responses/input_tokens`."""
        create, _ = await self._read(request)
        count = await self._responses.count_input_tokens(
            caller_of(request), create, once=once_of(request)
        )
        return _json_reply(encode(InputTokens(input_tokens=count)))

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
        template = await self._responses.retrieve(caller_of(request), response_id)
        if is_stream:
            return self._calls.follow(response_id, after=after)
        return self._calls.template(template)

    async def list(self, request: Request) -> Response:
        """`GET /v1/responses`: an extension, which OpenAI does not have."""
        after = request.query_params.get("after")
        page = await self._responses.list(
            caller_of(request),
            limit=query_integer(request, "limit", default=20, least=1, most=100),
            order=query_order(request),
            after=None if after is None else ResponseId(after),
        )
        return _json_reply(encode(page))

    async def delete(self, request: Request) -> Response:
        """`DELETE /v1/responses/{id}`."""
        response_id = ResponseId(request.path_params["response_id"])
        await self._responses.delete(caller_of(request), response_id)
        return _json_reply(encode(DeletedResponse(id=response_id)))

    async def cancel(self, request: Request) -> ASGIApp:
        """`POST /v1/responses/{id}/cancel`; a body means nothing."""
        await read_body(request, limit_bytes=self._settings.limits.body_bytes)
        response_id = ResponseId(request.path_params["response_id"])
        return self._calls.template(
            await self._responses.cancel(caller_of(request), response_id, once=once_of(request))
        )

    async def input_items(self, request: Request) -> ASGIApp:
        """`GET /v1/responses/{id}/input_items`."""
        page = await self._responses.input_items(
            caller_of(request),
            ResponseId(request.path_params["response_id"]),
            limit=query_integer(request, "limit", default=20, least=1, most=100),
            order=query_order(request),
            after=request.query_params.get("after"),
            with_image_urls=wants_image_urls(request),
        )
        return self._calls.template(page)

    async def picture(self, request: Request) -> Response:
        """`GET /v1/responses/{id}/images/{item_id}`: the picture's own bytes."""
        picture = await self._responses.picture(
            caller_of(request),
            ResponseId(request.path_params["response_id"]),
            ItemId(request.path_params["item_id"]),
        )
        etag = f'"{picture.digest}"'
        headers = {"etag": etag, "cache-control": "private, max-age=31536000, immutable"}
        if etag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        await self._responses.blobs.check(picture.digest)
        path = await self._responses.blobs.path(picture.digest)
        if path is not None:
            return FileResponse(path, headers=headers, media_type=picture.media_type)
        data = await self._responses.blobs.get(picture.digest)
        return Response(data, headers=headers, media_type=picture.media_type)


def _json_reply(body: bytes) -> Response:
    return Response(body, media_type="application/json")
