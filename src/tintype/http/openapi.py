"""The OpenAPI document, made from the routes and the types of the wire.

A table says what each operation is and which types it has; paths and methods come from the routes
themselves. `tests/docs` looks for every route in it, and a copy of the document is in the docs.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Final

import msgspec
from starlette.requests import Request
from starlette.responses import Response as Reply
from starlette.routing import BaseRoute, Route

from tintype import __version__
from tintype.http.described import (
    BINARY,
    CREATE_CHAT,
    CREATE_CONVERSATION,
    CREATE_ITEMS,
    CREATE_RESPONSE,
    CREATE_ROUTER_IMAGE,
    EDIT_IMAGE,
    ROUTER_CREATE_RESPONSE,
)
from tintype.protocol.codec import encode
from tintype.protocol.conversations import (
    Conversation,
    DeletedConversation,
    ItemList,
    UpdateConversation,
)
from tintype.protocol.files import (
    DeletedFile,
    FileList,
    FileObject,
    RouterDeletedFile,
    RouterFile,
    RouterFileList,
)
from tintype.protocol.images import CreateImage, ImagesResponse
from tintype.protocol.models import Model, ModelList
from tintype.protocol.problems import OpenAIError, OpenRouterError, dialect_of
from tintype.protocol.responses import (
    DeletedResponse,
    InputItemList,
    InputTokens,
    Response,
    ResponseList,
)
from tintype.protocol.router import RouterImages

PATH: Final = "/openapi.json"

_REF: Final = "#/components/schemas/{name}"
_IMAGE: Final = "image/*"
_STREAM: Final = "text/event-stream"


class OpenAIProblem(msgspec.Struct):
    """What is wrong, below `/v1`."""

    error: OpenAIError


class OpenRouterProblem(msgspec.Struct):
    """What is wrong, below `/api/v1`."""

    error: OpenRouterError


class Operation(msgspec.Struct, frozen=True, kw_only=True):
    """What goes in and out.

    `form` are the fields of a multipart body, beside those of `form_body`. `reply` is the type of a
    JSON object, a media type if it is a text, and None for an object that is not described further.
    """

    summary: str
    body: type[msgspec.Struct] | None = None
    form: dict[str, Any] | None = None
    form_body: type[msgspec.Struct] | None = None
    reply: type[msgspec.Struct] | str | None = None
    can_stream: bool = False
    query: tuple[str, ...] = ()


_QUERY: Final[dict[str, dict[str, Any]]] = {
    "after": {"type": "string"},
    "all": {"type": "boolean"},
    "days": {"type": "integer", "minimum": 1},
    "include[]": {"type": "array", "items": {"type": "string"}},
    "limit": {"type": "integer", "minimum": 1},
    "order": {"type": "string", "enum": ["asc", "desc"]},
    "purpose": {"type": "string"},
    "starting_after": {"type": "integer", "minimum": 0},
    "stream": {"type": "boolean"},
}
_PAGE: Final = ("after", "include[]", "limit", "order")
_ONE_PICTURE: Final = {"image": BINARY}
_PICTURES: Final = {"image": {"type": "array", "items": BINARY}, "mask": BINARY}
_UPLOAD: Final = {
    "file": BINARY,
    "purpose": {"type": "string"},
    "expires_after[anchor]": {"type": "string", "enum": ["created_at"]},
    "expires_after[seconds]": {"type": "integer"},
}

OPERATIONS: Final[dict[str, Operation]] = {
    "POST /v1/responses": Operation(
        summary="Make a response: pictures for a request",
        body=CREATE_RESPONSE,
        reply=Response,
        can_stream=True,
    ),
    "GET /v1/responses": Operation(
        summary="The stored responses", reply=ResponseList, query=("after", "limit", "order")
    ),
    "GET /v1/usage": Operation(
        summary="What was used, by day, key and model", query=("all", "days")
    ),
    "POST /v1/responses/input_tokens": Operation(
        summary="Count the tokens of a request's input", body=CREATE_RESPONSE, reply=InputTokens
    ),
    "GET /v1/responses/{response_id}": Operation(
        summary="A response as far as it has come, or its events",
        reply=Response,
        can_stream=True,
        query=("stream", "starting_after"),
    ),
    "DELETE /v1/responses/{response_id}": Operation(
        summary="Remove a response", reply=DeletedResponse
    ),
    "POST /v1/responses/{response_id}/cancel": Operation(
        summary="Cancel a background response", reply=Response
    ),
    "GET /v1/responses/{response_id}/input_items": Operation(
        summary="What a response was asked", reply=InputItemList, query=_PAGE
    ),
    "GET /v1/responses/{response_id}/images/{item_id}": Operation(
        summary="A finished picture as bytes", reply=_IMAGE
    ),
    "POST /v1/conversations": Operation(
        summary="Make a conversation", body=CREATE_CONVERSATION, reply=Conversation
    ),
    "GET /v1/conversations/{conversation_id}": Operation(
        summary="A conversation", reply=Conversation
    ),
    "POST /v1/conversations/{conversation_id}": Operation(
        summary="Replace a conversation's metadata", body=UpdateConversation, reply=Conversation
    ),
    "DELETE /v1/conversations/{conversation_id}": Operation(
        summary="Remove a conversation", reply=DeletedConversation
    ),
    "POST /v1/conversations/{conversation_id}/items": Operation(
        summary="Append items", body=CREATE_ITEMS, reply=ItemList, query=("include[]",)
    ),
    "GET /v1/conversations/{conversation_id}/items": Operation(
        summary="The items of a conversation", reply=ItemList, query=_PAGE
    ),
    "GET /v1/conversations/{conversation_id}/items/{item_id}": Operation(
        summary="One item", query=("include[]",)
    ),
    "DELETE /v1/conversations/{conversation_id}/items/{item_id}": Operation(
        summary="Remove one item", reply=Conversation
    ),
    "POST /v1/images/generations": Operation(
        summary="Pictures for a prompt", body=CreateImage, reply=ImagesResponse, can_stream=True
    ),
    "POST /v1/images/edits": Operation(
        summary="Edits of pictures, with a mask",
        body=EDIT_IMAGE,
        form=_PICTURES,
        form_body=CreateImage,
        reply=ImagesResponse,
        can_stream=True,
    ),
    "POST /v1/images/variations": Operation(
        summary="Pictures like another one",
        form=_ONE_PICTURE,
        form_body=CreateImage,
        reply=ImagesResponse,
    ),
    "POST /v1/files": Operation(summary="Keep an upload", form=_UPLOAD, reply=FileObject),
    "GET /v1/files": Operation(
        summary="The uploads", reply=FileList, query=("after", "limit", "order", "purpose")
    ),
    "GET /v1/files/{file_id}": Operation(summary="One upload", reply=FileObject),
    "DELETE /v1/files/{file_id}": Operation(summary="Remove an upload", reply=DeletedFile),
    "GET /v1/files/{file_id}/content": Operation(
        summary="An upload's bytes", reply="application/octet-stream"
    ),
    "GET /v1/models": Operation(summary="The models", reply=ModelList),
    "GET /v1/models/{model_id}": Operation(summary="One model", reply=Model),
    "POST /api/v1/responses": Operation(
        summary="Make a response that is not kept",
        body=ROUTER_CREATE_RESPONSE,
        reply=Response,
        can_stream=True,
    ),
    "POST /api/v1/images": Operation(
        summary="Pictures for a prompt",
        body=CREATE_ROUTER_IMAGE,
        reply=RouterImages,
        can_stream=True,
    ),
    "GET /api/v1/images/models": Operation(summary="Models that make pictures"),
    "GET /api/v1/images/models/{author}/{slug}/endpoints": Operation(
        summary="One of them, with its price"
    ),
    "GET /api/v1/models": Operation(summary="The models"),
    "POST /api/v1/chat/completions": Operation(
        summary="Chat with pictures", body=CREATE_CHAT, can_stream=True
    ),
    "POST /api/v1/files": Operation(summary="Keep an upload", form=_UPLOAD, reply=RouterFile),
    "GET /api/v1/files": Operation(
        summary="The uploads", reply=RouterFileList, query=("after", "limit", "order", "purpose")
    ),
    "GET /api/v1/files/{file_id}": Operation(summary="One upload", reply=RouterFile),
    "DELETE /api/v1/files/{file_id}": Operation(
        summary="Remove an upload", reply=RouterDeletedFile
    ),
    "GET /api/v1/files/{file_id}/content": Operation(
        summary="An upload's bytes", reply="application/octet-stream"
    ),
    "GET /healthz": Operation(summary="Whether the process answers"),
    "GET /readyz": Operation(summary="Whether requests may be sent here"),
    "GET /metrics": Operation(summary="Counters, for Prometheus", reply="text/plain"),
    f"GET {PATH}": Operation(summary="This document"),
}


def openapi_route(routes: Sequence[BaseRoute]) -> Route:
    """Return a route that serves the document of these routes, and of itself."""

    async def openapi(request: Request) -> Reply:
        """This document."""
        return Reply(encode(document([*routes, route])), media_type="application/json")

    route = Route(PATH, openapi, methods=["GET"])
    return route


def document(routes: Iterable[BaseRoute]) -> dict[str, Any]:
    """Return the OpenAPI document of routes that all stand in `OPERATIONS`."""
    found = sorted(_operations(routes))
    used = [OPERATIONS[f"{method} {path}"] for path, method in found]
    types = {t for one in used for t in (one.body, one.form_body, one.reply) if isinstance(t, type)}
    ordered = sorted([*types, OpenAIProblem, OpenRouterProblem], key=lambda type_: type_.__name__)
    schemas, components = msgspec.json.schema_components(
        ordered, schema_hook=_anything, ref_template=_REF
    )
    schema_of = dict(zip(ordered, schemas, strict=True))
    paths: dict[str, dict[str, Any]] = {}
    for path, method in found:
        operation = OPERATIONS[f"{method} {path}"]
        paths.setdefault(path, {})[method.lower()] = _describe(operation, path, schema_of)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Tintype", "version": __version__},
        "paths": paths,
        "components": {
            "schemas": {name: _plain(components[name]) for name in sorted(components)},
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        },
        "security": [{}, {"key": []}],
    }


def _plain(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with the first paragraph of its docstring, on one line."""
    prose = str(schema.get("description", "")).partition("\n\n")[0]
    return {**schema, "description": " ".join(prose.split())}


def _anything(type_: type) -> dict[str, Any]:
    if type_ is not object:
        raise NotImplementedError(type_)  # what msgspec asks of its hooks
    return {"description": "Anything."}


def _operations(routes: Iterable[BaseRoute]) -> Iterable[tuple[str, str]]:
    """Yield path and method of each route."""
    for route in routes:
        match route:
            case Route(path=path, methods=methods):
                for method in sorted((methods or set()) - {"HEAD"}):
                    yield path.replace(":path", ""), method
            case _:
                pass  # a WebSocket has no place in OpenAPI


def _describe(
    operation: Operation, path: str, schema_of: dict[type, dict[str, Any]]
) -> dict[str, Any]:
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    string = {"type": "string"}
    parameters = [
        *({"name": name, "in": "path", "required": True, "schema": string} for name in names),
        *({"name": name, "in": "query", "schema": _QUERY[name]} for name in operation.query),
    ]
    problem = OpenRouterProblem if dialect_of(path) == "openrouter" else OpenAIProblem
    content = {"application/json": {"schema": schema_of[problem]}}
    described: dict[str, Any] = {
        "summary": operation.summary,
        "responses": {
            "200": {"description": "Done.", "content": _reply(operation, schema_of)},
            "default": {"description": "What is wrong, or went wrong.", "content": content},
        },
    }
    if parameters:
        described["parameters"] = parameters
    body = _body(operation, schema_of)
    if body:
        described["requestBody"] = {"required": True, "content": body}
    return described


def _body(operation: Operation, schema_of: dict[type, dict[str, Any]]) -> dict[str, Any]:
    content: dict[str, Any] = {}
    if operation.body is not None:
        content["application/json"] = {"schema": schema_of[operation.body]}
    if operation.form is not None:
        form = {"type": "object", "properties": operation.form, "required": [*operation.form][:1]}
        if operation.form_body is not None:
            form = {"allOf": [schema_of[operation.form_body], form]}
        content["multipart/form-data"] = {"schema": form}
    return content


def _reply(operation: Operation, schema_of: dict[type, dict[str, Any]]) -> dict[str, Any]:
    if isinstance(operation.reply, str):
        return {operation.reply: {"schema": BINARY}}
    schema = {"type": "object"} if operation.reply is None else schema_of[operation.reply]
    content: dict[str, Any] = {"application/json": {"schema": schema}}
    if operation.can_stream:
        content[_STREAM] = {"schema": {"type": "string"}}
    return content
