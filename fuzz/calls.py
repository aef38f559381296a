"""Requests with something wrong in them, sent to a server over a socket.

Half of them are made by schemathesis from the server's own OpenAPI document; half are requests
that are right, changed by Hypothesis: values of another type, keys that are missing or new, and
bytes that are no JSON any more. A 5xx, a hang or an error that is not an envelope of its dialect
is a failure.
"""

import base64
import contextlib
import tempfile
from collections.abc import Callable
from typing import Any, cast

import httpx2
import msgspec
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable

from fuzz.outcome import Outcome
from fuzz.pictures import INTERESTING
from tintype.app import running_server
from tintype.settings import (
    FetchSettings,
    LimitSettings,
    ModelSettings,
    ServerSettings,
    Settings,
    StoreSettings,
)
from tintype.telemetry import silence_logs
from tintype.testing.engine import ScriptedEngine

HANG_S = 60.0
MODELS = (ModelSettings(name="scripted", engine="scripted", aliases=("gpt-image-*",)),)
MULTIPART = "multipart/form-data; boundary=x"

PNG = base64.b64encode(
    bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000010000000100802000000909168360000001549444154789c63"
        "6060606020098c6a18d530aa81440c0096000301ce6fb1350000000049454e44ae426082"
    )
).decode()
URL = f"data:image/png;base64,{PNG}"
TOOL = {"type": "image_generation", "size": "256x256", "partial_images": 1, "n": 1, "seed": 3}
SAID = [
    {"role": "developer", "content": "be brief"},
    {
        "role": "user",
        "content": [
            {"type": "input_text", "text": "a red fox"},
            {"type": "input_image", "image_url": URL, "detail": "auto"},
        ],
    },
    {"type": "image_generation_call", "id": "ig_1", "result": PNG, "status": "completed"},
    {"role": "user", "content": "give it a hat"},
]
BODIES: tuple[tuple[str, dict[str, Any]], ...] = (
    ("/v1/responses", {"model": "scripted", "input": "a red fox", "tools": [TOOL]}),
    (
        "/v1/responses",
        {
            "input": SAID,
            "tools": [{**TOOL, "input_image_mask": {"image_url": URL}, "action": "edit"}],
            "tool_choice": {"type": "image_generation"},
            "store": False,
            "metadata": {"a": "b"},
            "text": {"format": {"type": "text"}},
            "include": ["message.input_image.image_url"],
            "max_tool_calls": 2,
            "temperature": 0.5,
            "stream": True,
        },
    ),
    ("/v1/responses", {"input": SAID, "tools": [TOOL], "background": True, "store": True}),
    ("/v1/responses/input_tokens", {"input": SAID, "tools": [TOOL]}),
    ("/v1/conversations", {"items": SAID[1:], "metadata": {"a": "b"}}),
    ("/v1/images/generations", {"prompt": "a red fox", "size": "256x256", "n": 2, "stream": True}),
    ("/v1/images/edits", {"prompt": "a hat", "images": [{"image_url": URL}], "size": "256x256"}),
    (
        "/api/v1/responses",
        {
            "model": "scripted",
            "input": SAID,
            "modalities": ["image"],
            "image_config": {"size": "1K"},
        },
    ),
    (
        "/api/v1/images",
        {
            "model": "scripted",
            "prompt": "a red fox",
            "aspect_ratio": "16:9",
            "resolution": "512",
            "input_references": [{"type": "image_url", "image_url": {"url": URL}}],
        },
    ),
    (
        "/api/v1/chat/completions",
        {
            "model": "scripted",
            "modalities": ["image", "text"],
            "messages": [
                {"role": "user", "content": [{"type": "image_url", "image_url": {"url": URL}}]},
                {"role": "assistant", "content": "", "images": [{"image_url": {"url": URL}}]},
                {"role": "user", "content": "a hat"},
            ],
            "stream": True,
        },
    ),
)
FORMS = ("/v1/images/edits", "/v1/images/variations", "/v1/files", "/api/v1/files")
_BYTES = st.sampled_from([*INTERESTING, *b'"\\[]{},:0-'])
FIELDS = ("image", "image[]", "mask", "file", "prompt", "n", "purpose", "stream", "size", "x")

_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=40),
    st.sampled_from(
        (
            *("", "\0", "\ud7ff", "auto", "256x256", "99999x99999", "0x0", URL, PNG, "data:,"),
            *("https://127.0.0.1/", "http://x.example/", "ig_1", "resp_1", "a" * 70_000, "[" * 300),
        )
    ),
)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=12), inner, max_size=4)
    ),
    max_leaves=8,
)


def fuzz(outcome: Outcome, count: int, seed: int) -> None:
    """Try `count` requests."""
    silence_logs()
    with tempfile.TemporaryDirectory(prefix="tintype-fuzz-data-") as folder:
        wanted = Settings(
            server=ServerSettings(port=0),
            store=StoreSettings(folder=folder),
            limits=LimitSettings(body_bytes=2_000_000, job_s=HANG_S / 2),
            fetch=FetchSettings(timeout_s=5),
            models=MODELS,
        )
        with (
            running_server(wanted, engines={"scripted": ScriptedEngine(steps=2)}) as address,
            httpx2.Client(base_url=address.url, timeout=HANG_S) as client,
        ):
            sender = _Sender(client, outcome)
            _by_schemathesis(sender, count // 2, seed)
            _by_hypothesis(sender, count - sender.sent, seed)
            if client.get("/healthz").status_code != 200:
                outcome.fail("the server is not well any more", b"")


class _Sender:
    """Sends requests and judges the replies."""

    def __init__(self, client: httpx2.Client, outcome: Outcome) -> None:
        self.client = client
        self.outcome = outcome
        self.sent = 0

    def send(self, method: str, path: str, **options: Any) -> None:
        self.sent += 1
        try:
            request = self.client.build_request(method, path, **options)
        except (httpx2.InvalidURL, ValueError, TypeError, UnicodeError):
            self.outcome.note("no request at all")
            return
        try:
            reply = self.client.send(request)
        except httpx2.HTTPError as error:
            self.outcome.fail(f"{method} {path}: {type(error).__name__}", _content(request))
            return
        if why := _problem(reply, path):
            self.outcome.fail(f"{method} {path.partition('?')[0]}: {why}", _content(request))
        else:
            self.outcome.note(str(reply.status_code))


def _content(request: httpx2.Request) -> bytes:
    request.read()
    head = f"{request.method} {request.url}\n{dict(request.headers)}\n\n"
    return head.encode("utf-8", "replace") + request.content


def _problem(reply: httpx2.Response, path: str) -> str | None:
    """Return what is wrong with a reply, if anything."""
    if reply.status_code >= 500 and reply.status_code != 503:
        return f"{reply.status_code} {reply.text[:200]}"
    if reply.status_code < 400:
        return None
    try:
        error = msgspec.json.decode(reply.content)["error"]
        code = int if path.startswith("/api/") else str | None
    except (msgspec.DecodeError, TypeError, KeyError):
        return f"{reply.status_code} without an error object: {reply.text[:200]}"
    if not error["message"] or not isinstance(error["code"], code):
        return f"{reply.status_code} with a wrong envelope: {error}"
    return None


def _run(examples: int, seed: int, **strategies: st.SearchStrategy[Any]) -> Callable[..., None]:
    """Return a decorator that runs a function with so many examples, always the same ones."""

    def run(function: Callable[..., None]) -> None:
        quiet = settings(
            max_examples=max(1, examples),
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        seeded(seed)(quiet(given(**strategies)(function)))()

    return run


def _by_schemathesis(sender: _Sender, count: int, seed: int) -> None:
    document = sender.client.get("/openapi.json").json()
    schema = schemathesis.openapi.from_dict(document)
    operations = [found.ok() for found in schema.get_all_operations()]
    right, wrong = schemathesis.GenerationMode.POSITIVE, schemathesis.GenerationMode.NEGATIVE
    # what takes a body has more to get wrong, and what takes nothing has nothing
    plans = [(operation, right, 8 if operation.body else 1) for operation in operations]
    plans += [(operation, wrong, 8) for operation in operations if operation.body]
    plans += [(operation, wrong, 1) for operation in operations if operation.query]
    each = count / sum(weight for _, _, weight in plans)
    for operation, mode, weight in plans:
        with contextlib.suppress(Unsatisfiable):
            _ask(sender, operation, mode, round(each * weight), seed)


def _ask(sender: _Sender, operation: Any, mode: Any, examples: int, seed: int) -> None:
    strategy = operation.as_strategy(generation_mode=mode)

    @_run(examples, seed, case=strategy)
    def ask(case: Any) -> None:
        options = case.as_transport_kwargs(base_url=str(sender.client.base_url))
        options.pop("cookies", None)
        try:
            made = requests.Request(**options).prepare()
        except (requests.RequestException, ValueError, TypeError, AttributeError):
            sender.sent += 1
            sender.outcome.note("no request at all")
            return
        headers = {
            name: value
            for name, value in made.headers.items()
            if name.lower() not in {"content-length", "host", "transfer-encoding"}
        }
        body = made.body or b""
        content = body.encode() if isinstance(body, str) else bytes(body)
        sender.send(str(made.method), str(made.path_url), content=content, headers=headers)


def _by_hypothesis(sender: _Sender, count: int, seed: int) -> None:
    forms = count // 5

    @_run(count - forms, seed, data=st.data())
    def mutated(data: st.DataObject) -> None:
        path, body = data.draw(st.sampled_from(BODIES))
        changed: Any = msgspec.json.decode(msgspec.json.encode(body))
        for _ in range(data.draw(st.integers(1, 4))):
            changed = _changed(data, changed, is_whole=True)
        content = bytearray(msgspec.json.encode(changed))
        if data.draw(st.integers(0, 3)) == 0:
            for _ in range(data.draw(st.integers(1, 5))):
                at = data.draw(st.integers(0, max(0, len(content) - 1)))
                content[at : at + 1] = bytes(
                    [data.draw(st.sampled_from([*INTERESTING, 34, 92, 91]))]
                )
        headers = {"content-type": "application/json"}
        sender.send("POST", path, content=bytes(content), headers=headers)

    @_run(forms, seed, data=st.data())
    def formed(data: st.DataObject) -> None:
        path = data.draw(st.sampled_from(FORMS))
        parts = data.draw(
            st.lists(
                st.tuples(st.sampled_from(FIELDS), st.booleans(), st.binary(max_size=200)),
                max_size=5,
            )
        )
        body = bytearray()
        for name, is_file, value in parts:
            filename = b'; filename="a.png"' if is_file else b""
            content = base64.b64decode(PNG) if is_file and len(value) % 2 else value
            body += b'--x\r\ncontent-disposition: form-data; name="%b"%b\r\n\r\n%b\r\n' % (
                name.encode(),
                filename,
                content,
            )
        body += b"--x--\r\n"
        for _ in range(data.draw(st.integers(0, 3))):
            body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
        sender.send("POST", path, content=bytes(body), headers={"content-type": MULTIPART})


def _changed(data: st.DataObject, value: Any, *, is_whole: bool = False) -> Any:
    """Return `value` with one change at a place that Hypothesis chooses."""
    goes_in = isinstance(value, dict | list) and value
    if goes_in and (is_whole or data.draw(st.integers(0, 4))):
        keys = list(value) if isinstance(value, dict) else list(range(len(value)))
        key = data.draw(st.sampled_from(keys))
        match data.draw(st.integers(0, 9)):
            case 0:
                del value[key]
            case 1 if isinstance(value, dict):
                value[data.draw(st.text(max_size=20))] = data.draw(_VALUES)
            case 2 if isinstance(value, list):
                value.extend([value[key]] * data.draw(st.integers(1, 20)))
            case _:
                value[key] = _changed(data, cast("Any", value)[key])
        return value
    return data.draw(_VALUES)
