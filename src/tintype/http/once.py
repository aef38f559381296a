"""Reads the Idempotency-Key of a request, and what a request asks for as one digest.

Where bodies are read, their digest is noted beside them; a multipart body's is that of its parts,
because clients draw a new boundary for each attempt.
"""

import hashlib
import re
from typing import Final, Protocol

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.types import Scope

from tintype.errors import InvalidRequest
from tintype.service.once import Once

HEADER: Final = "idempotency-key"
_KEY: Final = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?")
_DIGEST: Final = "tintype.body_digest"
_ONCE: Final = "tintype.once"


class Hash(Protocol):
    """What bodies are fed to."""

    def update(self, data: bytes, /) -> None:
        """Take in some more."""
        ...


class _NoHash:
    def update(self, data: bytes, /) -> None:
        pass


def body_hash(request: Request) -> Hash:
    """Return what the body of this request is to be fed to while it is read."""
    if HEADER not in request.headers:
        return _NoHash()
    return request.scope.setdefault(_DIGEST, hashlib.sha256())


async def hash_form(request: Request, form: FormData) -> None:
    """Note the digest of a multipart body, whose files are left as they were."""
    digest = body_hash(request)
    if isinstance(digest, _NoHash):
        return
    for name, value in form.multi_items():
        data = await value.read() if isinstance(value, UploadFile) else value.encode()
        if isinstance(value, UploadFile):
            await value.seek(0)
        digest.update(f"{name}\0{len(data)}\0".encode())
        digest.update(data)


def once_of(request: Request) -> Once | None:
    """Return the wish that this request be done once, if it has one; after its body was read.

    Raises:
        InvalidRequest: the key is not 1 to 255 printable characters.
    """
    key = request.headers.get(HEADER)
    if key is None:
        return None
    if not _KEY.fullmatch(key):
        raise InvalidRequest(
            "An Idempotency-Key has 1 to 255 printable ASCII characters.",
            code="invalid_idempotency_key",
        )
    asked = hashlib.sha256(f"{request.method} {request.url.path}?{request.url.query}\0".encode())
    body = request.scope.get(_DIGEST)
    asked.update(b"" if body is None else body.digest())
    request.scope[_ONCE] = once = Once(key=key, fingerprint=asked.hexdigest())
    return once


def is_replayed(scope: Scope) -> bool:
    """Return whether the reply is that of an earlier request."""
    once = scope.get(_ONCE)
    return isinstance(once, Once) and once.is_replayed
