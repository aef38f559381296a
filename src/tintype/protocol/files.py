"""The Files API of both dialects. OpenRouter's SDKs tell its objects apart by `_shape`."""

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
    expires_at: int | msgspec.UnsetType = msgspec.UNSET


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


class RouterFile(msgspec.Struct, kw_only=True, frozen=True):
    """An uploaded file in the OpenRouter dialect; `created_at` is a date of ISO 8601."""

    shape: Literal["openrouter"] = msgspec.field(default="openrouter", name="_shape")
    id: str
    type: Literal["file"] = "file"
    filename: str
    mime_type: str
    size_bytes: int
    created_at: str
    downloadable: bool = True


class RouterFileList(msgspec.Struct, kw_only=True, frozen=True):
    """A page of files in the OpenRouter dialect; `cursor` leads to the next one."""

    shape: Literal["openrouter"] = msgspec.field(default="openrouter", name="_shape")
    data: list[RouterFile]
    first_id: str | None
    last_id: str | None
    has_more: bool
    cursor: str | None


class RouterDeletedFile(msgspec.Struct, kw_only=True, frozen=True):
    """The answer to `DELETE /api/v1/files/{id}`."""

    shape: Literal["openrouter"] = msgspec.field(default="openrouter", name="_shape")
    id: str
    type: Literal["file_deleted"] = "file_deleted"
