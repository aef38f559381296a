"""The Files API of the OpenAI dialect."""

from typing import Literal

import msgspec


class FileObject(msgspec.Struct, kw_only=True, frozen=True):
    """An uploaded file. Times in seconds since 1970; `status` is deprecated and demanded."""

    id: str
    object: Literal["file"] = "file"
    bytes: int
    created_at: int
    filename: str
    purpose: str
    status: Literal["processed"] = "processed"
    expires_at: int | None = None


class FileList(msgspec.Struct, kw_only=True, frozen=True):
    """A page of files."""

    object: Literal["list"] = "list"
    data: list[FileObject]
    first_id: str | None
    last_id: str | None
    has_more: bool


class DeletedFile(msgspec.Struct, kw_only=True, frozen=True):
    """The answer to `DELETE /v1/files/{id}`."""

    id: str
    object: Literal["file"] = "file"
    deleted: bool = True
