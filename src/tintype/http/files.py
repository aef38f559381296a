"""The routes of the Files API, below `/v1` and `/api/v1`, each in its dialect's shape."""

import mimetypes
from datetime import UTC, datetime

import msgspec
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from tintype.errors import InvalidRequest
from tintype.http.auth import caller_of
from tintype.http.forms import read_form
from tintype.http.once import once_of
from tintype.http.requests import query_integer, query_order
from tintype.ids import FileId
from tintype.protocol.codec import encode
from tintype.protocol.files import (
    DeletedFile,
    FileList,
    FileObject,
    RouterDeletedFile,
    RouterFile,
    RouterFileList,
)
from tintype.protocol.problems import dialect_of
from tintype.service.files import Files
from tintype.settings import Settings
from tintype.store.base import FileRow

_MAX_PAGE = 10_000


class FilesRoutes:
    """Handlers: each decodes, calls the service, and encodes."""

    def __init__(self, files: Files, settings: Settings) -> None:
        self._files = files
        self._settings = settings

    def routes(self) -> list[Route]:
        """Return the routes, to be mounted at `/v1` and at `/api/v1`."""
        return [
            Route("/files", self.upload, methods=["POST"]),
            Route("/files", self.list, methods=["GET"]),
            Route("/files/{file_id}", self.retrieve, methods=["GET"]),
            Route("/files/{file_id}", self.delete, methods=["DELETE"]),
            Route("/files/{file_id}/content", self.content, methods=["GET"]),
        ]

    async def upload(self, request: Request) -> Response:
        """`POST /v1/files`."""
        limit_bytes = self._settings.limits.body_bytes
        async with read_form(request, limit_bytes=limit_bytes, max_files=1) as form:
            upload = form.get("file")
            if not isinstance(upload, UploadFile):
                raise InvalidRequest(
                    "Missing required parameter: 'file'.",
                    param="file",
                    code="missing_required_parameter",
                )
            row = await self._files.upload(
                caller_of(request),
                await upload.read(),
                filename=upload.filename or "file",
                purpose=str(form.get("purpose", "user_data")),
                expires_after_s=_expiry(
                    form.get("expires_after[anchor]"), form.get("expires_after[seconds]")
                ),
                once=once_of(request),
            )
        return _json(_describe(request, row))

    async def list(self, request: Request) -> Response:
        """`GET /v1/files`."""
        query = request.query_params
        after = query.get("after") or query.get("after_id") or query.get("cursor")
        rows, has_more = await self._files.list(
            caller_of(request),
            purpose=query.get("purpose"),
            after=None if after is None else FileId(after),
            limit=query_integer(request, "limit", default=_MAX_PAGE, least=1, most=_MAX_PAGE),
            is_newest_first=query_order(request) == "desc",
        )
        first_id, last_id = (rows[0].id, rows[-1].id) if rows else (None, None)
        if _is_router(request):
            return _json(
                RouterFileList(
                    data=[_router_file(row) for row in rows],
                    first_id=first_id,
                    last_id=last_id,
                    has_more=has_more,
                    cursor=last_id if has_more else None,
                )
            )
        return _json(
            FileList(
                data=[_file(row) for row in rows],
                first_id=first_id,
                last_id=last_id,
                has_more=has_more,
            )
        )

    async def retrieve(self, request: Request) -> Response:
        """`GET /v1/files/{id}`."""
        return _json(_describe(request, await self._files.get(caller_of(request), _id_of(request))))

    async def delete(self, request: Request) -> Response:
        """`DELETE /v1/files/{id}`."""
        file_id = _id_of(request)
        await self._files.delete(caller_of(request), file_id)
        return _json((RouterDeletedFile if _is_router(request) else DeletedFile)(id=file_id))

    async def content(self, request: Request) -> Response:
        """`GET /v1/files/{id}/content`."""
        row = await self._files.get(caller_of(request), _id_of(request))
        # never a type that a browser would run: the bytes are somebody's upload
        headers = {"etag": f'"{row.digest}"', "x-content-type-options": "nosniff"}
        media_type = "application/octet-stream"
        await self._files.blobs.check(row.digest)
        path = await self._files.blobs.path(row.digest)
        if path is not None:
            return FileResponse(path, headers=headers, media_type=media_type, filename=row.filename)
        data = await self._files.blobs.get(row.digest)
        return Response(data, headers=headers, media_type=media_type)


def _id_of(request: Request) -> FileId:
    return FileId(request.path_params["file_id"])


def _expiry(anchor: object, seconds: object) -> int | None:
    if anchor is None and seconds is None:
        return None
    if anchor != "created_at":
        raise InvalidRequest("`expires_after[anchor]` must be 'created_at'.", param="expires_after")
    try:
        return int(str(seconds))
    except ValueError:
        raise InvalidRequest(
            "Invalid type for 'expires_after[seconds]': expected an integer.",
            param="expires_after",
            code="invalid_type",
        ) from None


def _is_router(request: Request) -> bool:
    return dialect_of(request.url.path) == "openrouter"


def _describe(request: Request, row: FileRow) -> FileObject | RouterFile:
    return _router_file(row) if _is_router(request) else _file(row)


def _router_file(row: FileRow) -> RouterFile:
    media_type, _ = mimetypes.guess_type(row.filename)
    return RouterFile(
        id=row.id,
        filename=row.filename,
        mime_type=media_type or "application/octet-stream",
        size_bytes=row.size_bytes,
        created_at=datetime.fromtimestamp(row.created_at, UTC).isoformat(),
    )


def _file(row: FileRow) -> FileObject:
    return FileObject(
        id=row.id,
        bytes=row.size_bytes,
        created_at=row.created_at,
        filename=row.filename,
        purpose=row.purpose,
        expires_at=msgspec.UNSET if row.expires_at is None else row.expires_at,
    )


def _json(value: object) -> Response:
    return Response(encode(value), media_type="application/json")
