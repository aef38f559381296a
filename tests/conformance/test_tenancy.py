"""Who may see what: every route and every kind of id, asked for with two keys."""

import base64
import io
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest
from openai import OpenAI
from PIL import Image
from starlette.routing import Route, WebSocketRoute
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from tintype.app import Address, open_service
from tintype.http.asgi import build_asgi
from tintype.service.keys import Keys
from tintype.settings import ServerSettings, Settings, SettingsError, StoreSettings
from tintype.testing.engine import ScriptedEngine
from tintype.testing.keys import MemoryKeys
from tintype.testing.stores import CountingEntropy, ManualClock

TOOL: Any = {"type": "image_generation", "size": "256x256"}
OPEN_PATHS = {"/healthz", "/readyz"}
SLOW = 10_000  # steps of an engine that never ends by itself


@dataclass(frozen=True)
class Endpoint:
    method: str
    path: str


async def all_endpoints(folder: Path) -> list[Endpoint]:
    """Return the whole route table, so that no new route is forgotten here."""
    settings = Settings(store=StoreSettings(folder=str(folder)))
    clock, entropy = ManualClock(), CountingEntropy()
    engines = {"vignette": ScriptedEngine()}
    async with open_service(settings, engines=engines, clock=clock) as responses:
        keys = Keys(MemoryKeys(), clock=clock, entropy=entropy)
        app = build_asgi(responses, settings, clock=clock, entropy=entropy, keys=keys)
    found: list[Endpoint] = []
    for route in app.routes:
        match route:
            case Route():
                methods = sorted((route.methods or set()) - {"HEAD"})
                found.extend(Endpoint(method, route.path) for method in methods)
            case WebSocketRoute():
                found.append(Endpoint("WEBSOCKET", route.path))
            case _:
                raise AssertionError(f"a kind of route that is not tested here: {route}")
    return found


@pytest.fixture
async def endpoints(tmp_path: Path) -> list[Endpoint]:
    return await all_endpoints(tmp_path / "routes")


def png(mode: str = "RGB") -> bytes:
    file = io.BytesIO()
    Image.new(mode, (256, 256), (255, 0, 0, 0) if mode == "RGBA" else "red").save(file, "PNG")
    return file.getvalue()


@dataclass(frozen=True)
class Things:
    """Ids of everything that a project can have."""

    response_id: str
    item_id: str
    message_id: str
    running_id: str
    file_id: str
    conversation_id: str
    conversation_item_id: str


def fill(url: str, key: str) -> Things:
    """Make one of everything."""
    with OpenAI(base_url=f"{url}/v1", api_key=key, max_retries=0) as client:
        conversation = client.conversations.create(
            items=[{"type": "message", "role": "user", "content": "a secret plan"}]
        )
        response = client.responses.create(
            model="gpt-5", input="a red fox", tools=[TOOL], conversation=conversation.id
        )
        running = client.responses.create(
            model="gpt-5", input="a slow fox", tools=[TOOL], background=True
        )
        file = client.files.create(file=("secret.png", png()), purpose="vision")
        items = client.conversations.items.list(conversation.id).data
    return Things(
        response_id=response.id,
        item_id=response.output[0].id,
        message_id=response.output[1].id,
        running_id=running.id,
        file_id=file.id,
        conversation_id=conversation.id,
        conversation_item_id=str(items[0].id),
    )


def invented(things: Things) -> Things:
    """Return ids of the same form that never existed."""

    def other(value: str) -> str:
        kind, mark, rest = re.split(r"([-_])", value, maxsplit=1)
        return f"{kind}{mark}{'1'.rjust(len(rest), '0')}"

    return Things(*(other(value) for value in vars(things).values()))


def placed(path: str, things: Things) -> str:
    """Put ids into a path; a kind of id that is not known here is an error."""
    item_id = things.conversation_item_id if "conversations" in path else things.item_id
    ids = {
        "response_id": things.response_id,
        "conversation_id": things.conversation_id,
        "file_id": things.file_id,
        "item_id": item_id,
        # names of models are everybody's
        "model_id": "scripted",
        "author": "tintype",
        "slug": "scripted",
    }
    return re.sub(r"\{(\w+)(?::\w+)?\}", lambda match: ids[match[1]], path)


class Tenant:
    """One key's way to the server."""

    def __init__(self, address: Address, key: str | None) -> None:
        headers = {} if key is None else {"authorization": f"Bearer {key}"}
        self.http = httpx2.Client(base_url=address.url, headers=headers, timeout=30)

    def ask(self, method: str, path: str, body: Any = None) -> tuple[int, str]:
        """Return status and text of a reply."""
        reply = self.http.request(method, path, json=body)
        return reply.status_code, reply.text


@contextmanager
def two_tenants(serve, make_key, engine: ScriptedEngine) -> Iterator[tuple[Things, Tenant, Tenant]]:
    alice, bob = make_key("alice"), make_key("bob")
    with serve(engine) as address:
        own, other = Tenant(address, alice), Tenant(address, bob)
        with own.http, other.http:
            yield fill(address.url, alice), own, other


def same_but_for_ids(first: tuple[int, str], second: tuple[int, str]) -> bool:
    def bare(reply: tuple[int, str]) -> tuple[int, str]:
        return reply[0], re.sub(
            r"\b(resp|ig|msg|conv|file|item)[-_][0-9a-f]{32,34}", r"\1", reply[1]
        )

    return bare(first) == bare(second)


@pytest.mark.anyio
async def test_an_id_of_another_key_is_as_if_it_never_existed(
    serve, make_key, endpoints: list[Endpoint]
) -> None:
    asked = 0
    with two_tenants(serve, make_key, ScriptedEngine()) as (things, own, other):
        nothing = invented(things)
        for endpoint in endpoints:
            if "_id}" not in endpoint.path or "model_id" in endpoint.path:
                continue
            asked += 1
            body = {"metadata": {}, "items": [ASKED]} if endpoint.method == "POST" else None
            stolen = other.ask(endpoint.method, placed(endpoint.path, things), body)
            missing = other.ask(endpoint.method, placed(endpoint.path, nothing), body)
            assert stolen[0] == 404, endpoint
            assert same_but_for_ids(stolen, missing), (endpoint, stolen, missing)
            stream = placed(endpoint.path, things) + "?stream=true"
            assert other.ask(endpoint.method, stream, body)[0] == 404, endpoint
        assert asked >= 17
        # nothing of it was touched: whom it belongs to still has everything
        for endpoint in endpoints:
            if endpoint.method == "GET" and "_id}" in endpoint.path:
                assert own.ask("GET", placed(endpoint.path, things))[0] == 200, endpoint


ASKED: Any = {"role": "user", "content": "make it blue"}
CALL: Any = {"type": "image_generation_call", "id": "{item_id}"}
REFERENCES: list[tuple[str, str, Any]] = [
    ("previous response", "/v1/responses", {"previous_response_id": "{response_id}"}),
    ("conversation", "/v1/responses", {"conversation": "{conversation_id}"}),
    ("item", "/v1/responses", {"input": [ASKED, CALL]}),
    ("reference", "/v1/responses", {"input": [ASKED, {"id": "{item_id}"}]}),
    (
        "file",
        "/v1/responses",
        {
            "input": [
                {
                    "role": "user",
                    "content": [
                        {"type": "input_text", "text": "blue"},
                        {"type": "input_image", "file_id": "{file_id}"},
                    ],
                }
            ]
        },
    ),
    (
        "mask",
        "/v1/responses",
        {
            "input": [ASKED, {"type": "image_generation_call", "result": "{url}"}],
            "tools": [{**TOOL, "input_image_mask": {"file_id": "{file_id}"}}],
        },
    ),
    ("tokens", "/v1/responses/input_tokens", {"previous_response_id": "{response_id}"}),
    ("tokens of a talk", "/v1/responses/input_tokens", {"conversation": "{conversation_id}"}),
    ("items", "/v1/conversations", {"items": [CALL]}),
    ("edit", "/v1/images/edits", {"prompt": "x", "images": [{"file_id": "{file_id}"}]}),
    (
        "edit with mask",
        "/v1/images/edits",
        {"prompt": "x", "images": [{"image_url": "{url}"}], "mask": {"file_id": "{file_id}"}},
    ),
    ("message", "/v1/responses", {"input": [{"id": "{message_id}"}, ASKED]}),
    ("message of items", "/v1/conversations", {"items": [{"id": "{message_id}"}]}),
    ("router item", "/api/v1/responses", {"input": [ASKED, CALL]}),
]


def test_what_belongs_to_another_key_cannot_be_used(serve, make_key) -> None:
    url = "data:image/png;base64," + base64.b64encode(png()).decode()

    def said(body: Any, things: Things) -> Any:
        text = json.dumps(body).replace("{url}", url)  # noqa: TID251 - a client's own
        for name, value in vars(things).items():
            text = text.replace(f"{{{name}}}", value)
        return json.loads(text)

    with two_tenants(serve, make_key, ScriptedEngine()) as (things, own, other):
        for name, path, body in REFERENCES:
            if path.endswith(("responses", "input_tokens")):
                body = {"model": "gpt-5", "input": "x", "tools": [TOOL], **body}
            stolen = other.ask("POST", path, said(body, things))
            missing = other.ask("POST", path, said(body, invented(things)))
            assert stolen[0] in {400, 404}, name
            assert same_but_for_ids(stolen, missing), (name, stolen, missing)
            status, text = own.ask("POST", path, said(body, things))
            # whose file it is gets further: a picture without alpha is no mask
            assert status == 200 or ("mask" in name and "alpha" in text), (name, text)


def test_lists_show_only_what_is_ones_own(serve, make_key) -> None:
    with two_tenants(serve, make_key, ScriptedEngine()) as (things, own, other):
        for path, mine in (
            ("/v1/files", things.file_id),
            ("/api/v1/files", things.file_id),
            ("/v1/responses", things.response_id),
        ):
            assert mine in own.ask("GET", path)[1]
            assert mine not in other.ask("GET", path)[1]
            assert other.ask("GET", f"{path}?after={mine}")[0] == 404


def test_another_key_cannot_stop_what_runs(serve, make_key) -> None:
    engine = ScriptedEngine(steps=SLOW, pause_s=0.01)
    alice, bob = make_key("alice"), make_key("bob")
    with serve(engine) as address:
        client = OpenAI(base_url=f"{address.url}/v1", api_key=alice, max_retries=0)
        thief = Tenant(address, bob)
        with client, thief.http:
            running = client.responses.create(
                model="gpt-5", input="a fox", tools=[TOOL], background=True
            )
            path = f"/v1/responses/{running.id}"
            assert thief.ask("POST", f"{path}/cancel")[0] == 404
            assert thief.ask("DELETE", path)[0] == 404
            assert thief.ask("GET", f"{path}?stream=true")[0] == 404
            assert client.responses.retrieve(running.id).status in {"queued", "in_progress"}
            assert client.responses.cancel(running.id).status == "cancelled"


def test_keys_of_one_project_share_everything(serve, make_key) -> None:
    make_key("alice")
    first, second = (make_key(name, project="team") for name in ("first", "second"))
    with serve() as address:
        things = fill(address.url, first)
        with OpenAI(base_url=f"{address.url}/v1", api_key=second) as client:
            assert client.responses.retrieve(things.response_id).status == "completed"
            assert [file.id for file in client.files.list()] == [things.file_id]


@pytest.mark.anyio
async def test_every_route_needs_a_key(serve, make_key, endpoints: list[Endpoint]) -> None:
    make_key("alice")
    with serve() as address:
        for key in (None, "sk-anything"):
            nobody = Tenant(address, key)
            with nobody.http:
                for endpoint in endpoints:
                    if endpoint.path in OPEN_PATHS:
                        assert nobody.ask(endpoint.method, endpoint.path)[0] == 200
                    elif endpoint.method != "WEBSOCKET":
                        reply = nobody.http.request(endpoint.method, endpoint.path)
                        error = reply.json()["error"]
                        assert (reply.status_code, error["type"]) == (401, "invalid_request_error")
                        if endpoint.path.startswith("/api/"):
                            assert error["code"] == 401
                        else:
                            assert error["code"] == (key and "invalid_api_key")
                        assert reply.headers["www-authenticate"] == "Bearer"
                        assert reply.headers["x-request-id"]


@pytest.mark.anyio
async def test_a_scope_limits_what_a_key_may_do(serve, make_key, endpoints: list[Endpoint]) -> None:
    reader, maker = make_key("reader", scopes=("read",)), make_key("maker", scopes=("generate",))
    with serve() as address:
        reading, making = Tenant(address, reader), Tenant(address, maker)
        with reading.http, making.http:
            for endpoint in endpoints:
                if endpoint.path in OPEN_PATHS or endpoint.method == "WEBSOCKET":
                    continue
                refused = making if endpoint.method == "GET" else reading
                reply = refused.http.request(endpoint.method, endpoint.path)
                assert reply.status_code == 403, endpoint
                if endpoint.path.startswith("/v1"):
                    assert reply.json()["error"]["code"] == "insufficient_permissions"
            assert reading.ask("GET", "/v1/models")[0] == 200
            asked = {"model": "gpt-5", "input": "a fox", "tools": [TOOL]}
            assert making.ask("POST", "/v1/responses", asked)[0] == 200


def test_a_socket_needs_a_key_too(serve, make_key) -> None:
    key, reader = make_key("alice"), make_key("reader", scopes=("read",))
    with serve() as address:
        url = f"ws://{address.host}:{address.port}/v1/responses"
        for headers, status in (
            ({}, 401),
            ({"Authorization": "Bearer no"}, 401),
            ({"Authorization": f"Bearer {reader}"}, 403),
        ):
            with pytest.raises(InvalidStatus) as refusal, connect(url, additional_headers=headers):
                pass
            assert refusal.value.response.status_code == status
            assert b'"error"' in refusal.value.response.body
        create = {"type": "response.create", "input": "a fox", "tools": [TOOL], "store": False}
        with connect(
            url, max_size=None, additional_headers={"Authorization": f"Bearer {key}"}
        ) as socket:
            socket.send(json.dumps(create))  # noqa: TID251 - a client's own
            while json.loads(socket.recv())["type"] != "response.completed":
                pass


def test_a_running_server_sees_what_happens_to_keys(serve, make_key, tmp_path: Path) -> None:
    with serve() as address:
        stranger = Tenant(address, None)
        with stranger.http:
            assert stranger.ask("GET", "/v1/models")[0] == 200  # no keys, loopback
            tenant = Tenant(address, make_key("alice"))
            with tenant.http:
                assert stranger.ask("GET", "/v1/models")[0] == 401
                assert tenant.ask("GET", "/v1/models")[0] == 200


def test_no_key_and_no_loopback_is_refused_unless_it_is_meant(serve, make_key) -> None:
    everywhere = ServerSettings(host="0.0.0.0")
    with pytest.raises(SettingsError, match="tintype keys create"), serve(server=everywhere):
        pass
    with serve(server=ServerSettings(host="0.0.0.0", allow_anyone=True)) as address:
        assert httpx2.get(f"http://127.0.0.1:{address.port}/v1/models").status_code == 200
    make_key("alice")
    with serve(server=everywhere) as address:
        assert httpx2.get(f"http://127.0.0.1:{address.port}/v1/models").status_code == 401


def test_pages_of_other_origins_are_kept_out_unless_they_are_named(serve, make_key) -> None:
    origin = "https://app.example.org"
    ask = {"origin": origin, "access-control-request-method": "POST"}
    with serve() as address, httpx2.Client(base_url=address.url) as client:
        reply = client.options("/v1/responses", headers=ask)
        assert "access-control-allow-origin" not in reply.headers
        reply = client.get("/v1/models", headers={"origin": origin})
        assert "access-control-allow-origin" not in reply.headers

    make_key("alice")  # a browser asks without a key whether it may ask with one
    with (
        serve(server=ServerSettings(cors_origins=(origin,))) as address,
        httpx2.Client(base_url=address.url) as client,
    ):
        reply = client.options("/v1/responses", headers=ask)
        assert (reply.status_code, reply.headers["access-control-allow-origin"]) == (200, origin)
        reply = client.options("/v1/responses", headers={**ask, "origin": "https://evil.example"})
        assert "access-control-allow-origin" not in reply.headers
        refused = client.get("/v1/models", headers={"origin": origin})
        assert (refused.status_code, refused.headers["access-control-allow-origin"]) == (
            401,
            origin,
        )
