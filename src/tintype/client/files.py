"""`client.files` and `client.models`."""

import os
from pathlib import Path
from typing import Any, cast

from tintype.client.calls import AsyncCalls, Calls
from tintype.client.effects import Upload
from tintype.client.exchange import Terms
from tintype.client.operations import (
    ItemSteps,
    Operation,
    delete,
    get,
    ignore,
    paged,
    upload_file,
)
from tintype.client.streams import AsyncListStream, ListStream
from tintype.protocol.reading import FileObject, Model


class Files:
    """Files that requests can name instead of sending them."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self,
        file: bytes | str | os.PathLike[str],
        *,
        filename: str | None = None,
        purpose: str = "vision",
        expires_after_s: int | None = None,
    ) -> FileObject:
        """Upload the file at a path, or bytes; `filename` is how it is called there."""
        key = self._calls.new_key()
        return self._calls.run(_creating(file, filename, purpose, expires_after_s, key))

    def list(
        self, *, purpose: str | None = None, limit: int | None = None
    ) -> ListStream[FileObject]:
        """Return the files; `limit` is how many are fetched at once."""
        return self._calls.list(_listing(purpose, limit, self._calls.terms))

    def retrieve(self, file_id: str) -> FileObject:
        """Return what is known of a file."""
        return self._calls.run(Operation(get(f"/files/{file_id}"), FileObject.from_json))

    def delete(self, file_id: str) -> None:
        """Remove a file."""
        self._calls.run(Operation(delete(f"/files/{file_id}"), ignore))

    def content(self, file_id: str) -> bytes:
        """Return the bytes of a file."""
        return self._calls.run(Operation(get(f"/files/{file_id}/content"), bytes))


class AsyncFiles:
    """Files that requests can name instead of sending them."""

    def __init__(self, calls: AsyncCalls) -> None:
        self._calls = calls

    async def create(
        self,
        file: bytes | str | os.PathLike[str],
        *,
        filename: str | None = None,
        purpose: str = "vision",
        expires_after_s: int | None = None,
    ) -> FileObject:
        """Upload the file at a path, or bytes; `filename` is how it is called there."""
        key = self._calls.new_key()
        return await self._calls.run(_creating(file, filename, purpose, expires_after_s, key))

    def list(
        self, *, purpose: str | None = None, limit: int | None = None
    ) -> AsyncListStream[FileObject]:
        """Return the files; `limit` is how many are fetched at once."""
        return self._calls.list(_listing(purpose, limit, self._calls.terms))

    async def retrieve(self, file_id: str) -> FileObject:
        """Return what is known of a file."""
        return await self._calls.run(Operation(get(f"/files/{file_id}"), FileObject.from_json))

    async def delete(self, file_id: str) -> None:
        """Remove a file."""
        await self._calls.run(Operation(delete(f"/files/{file_id}"), ignore))

    async def content(self, file_id: str) -> bytes:
        """Return the bytes of a file."""
        return await self._calls.run(Operation(get(f"/files/{file_id}/content"), bytes))


class Models:
    """The models that a server offers."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def list(self) -> ListStream[Model]:
        """Return all of them."""
        return self._calls.list(_models(self._calls.terms))

    def retrieve(self, model: str) -> Model:
        """Return one of them."""
        return self._calls.run(Operation(get(f"/models/{model}"), Model.from_json))


class AsyncModels:
    """The models that a server offers."""

    def __init__(self, calls: AsyncCalls) -> None:
        self._calls = calls

    def list(self) -> AsyncListStream[Model]:
        """Return all of them."""
        return self._calls.list(_models(self._calls.terms))

    async def retrieve(self, model: str) -> Model:
        """Return one of them."""
        return await self._calls.run(Operation(get(f"/models/{model}"), Model.from_json))


def _creating(
    file: bytes | str | os.PathLike[str],
    filename: str | None,
    purpose: str,
    expires_after_s: int | None,
    key: str,
) -> Operation[FileObject]:
    if isinstance(file, bytes):
        upload = Upload(filename or "file", file)
    else:
        path = Path(file)
        upload = Upload(filename or path.name, path.read_bytes())
    request = upload_file(upload, purpose=purpose, expires_after_s=expires_after_s, key=key)
    return Operation(request, FileObject.from_json)


def _listing(purpose: str | None, limit: int | None, terms: Terms) -> ItemSteps[FileObject]:
    size = None if limit is None else str(limit)
    return paged(
        lambda after: get("/files", [("purpose", purpose), ("limit", size), ("after", after)]),
        lambda entry: FileObject.from_object(cast("dict[str, Any]", entry), is_lenient=True),
        terms,
    )


def _models(terms: Terms) -> ItemSteps[Model]:
    return paged(
        lambda after: get("/models", [("after", after)]),
        lambda entry: Model.from_object(cast("dict[str, Any]", entry), is_lenient=True),
        terms,
    )
