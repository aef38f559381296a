"""Multipart bodies, read with the same limits as any other."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Final

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request

from tintype.errors import InvalidRequest
from tintype.http.once import hash_form
from tintype.http.requests import limited

MAX_FIELDS: Final = 64
MAX_FIELD_BYTES: Final = 1024 * 1024


@asynccontextmanager
async def read_form(
    request: Request, *, limit_bytes: int, max_files: int
) -> AsyncGenerator[FormData]:
    """Read a multipart or URL-encoded body; its files are gone after the block.

    Raises:
        InvalidRequest: it is malformed, or has too many files or fields, or a field that is too
            long (`invalid_form`).
        TooLarge: it is longer than `limit_bytes`.
    """
    body = limited(request, limit_bytes=limit_bytes)
    try:
        async with body.form(
            max_files=max_files, max_fields=MAX_FIELDS, max_part_size=MAX_FIELD_BYTES
        ) as form:
            await hash_form(request, form)
            yield form
    except HTTPException as error:  # how Starlette says that a form is malformed
        raise InvalidRequest(str(error.detail), code="invalid_form") from error
