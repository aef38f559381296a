"""Reads a request off its connection, so that it can be looked at and still be passed on.

Knows ASGI; what is in a request, `asked` knows.
"""

import json
from contextlib import suppress
from urllib.parse import parse_qs

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.types import Message, Receive, Scope

from tintype.testing.asked import AskedRequest, UploadedFile


async def whole_body(receive: Receive) -> bytes:
    """Return the whole body."""
    parts: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] != "http.request":
            break
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            break
    return b"".join(parts)


def again(body: bytes, receive: Receive) -> Receive:
    """Return a `receive` that tells of `body` first."""
    told = False

    async def tell() -> Message:
        nonlocal told
        if told:
            return await receive()
        told = True
        return {"type": "http.request", "body": body, "more_body": False}

    return tell


def bare_request(scope: Scope, body: bytes) -> AskedRequest:
    """Return a request without a look at its body."""
    return AskedRequest(
        method=scope.get("method", "POST"),  # a frame of a WebSocket creates a response
        path=scope["path"],
        query=_read_query(scope["query_string"]),
        headers={
            name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]
        },
        content=body,
    )


async def read_request(scope: Scope, body: bytes) -> AskedRequest:
    """Return a request; what cannot be read of its body is left out."""
    asked = bare_request(scope, body)
    if asked.headers.get("content-type", "").startswith("multipart/form-data"):
        await _read_form(asked, scope)
    else:
        with suppress(ValueError):
            asked.json = json.loads(body)
    return asked


async def _read_form(asked: AskedRequest, scope: Scope) -> None:
    async def nothing_more() -> Message:
        return {"type": "http.disconnect"}

    request = Request(scope, again(asked.content, nothing_more))
    values: dict[str, list[str]] = {}
    files: list[UploadedFile] = []
    with suppress(Exception):  # a broken form is refused by the application, not here
        async with request.form() as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    kind, data = value.content_type or "", await value.read()
                    files.append(UploadedFile(name, value.filename or "", kind, data))
                else:
                    values.setdefault(name, []).append(value)
    asked.form, asked.files = values, files


def _read_query(query: bytes) -> dict[str, str]:
    return {name: values[-1] for name, values in parse_qs(query.decode("latin-1")).items()}
