"""Each kind of limit, in both dialects: who is refused is told what, and when to come back."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx2
import pytest

from tintype.settings import KeyLimits, LimitSettings
from tintype.testing.engine import ScriptedEngine

TOOL: Any = {"type": "image_generation", "size": "256x256"}
ASKED: Any = {"model": "scripted", "input": "a fox", "tools": [TOOL]}
PIXELS = 256 * 256
DIALECTS = ("/v1", "/api/v1")


class Never(ScriptedEngine):
    """Ends nothing by itself."""

    def __init__(self) -> None:
        super().__init__(steps=10_000, pause_s=0.05)


@contextmanager
def stream_of(http: httpx2.Client) -> Iterator[None]:
    """Hold a stream open."""
    with http.stream("POST", "/v1/responses", json={**ASKED, "stream": True}) as reply:
        next(reply.iter_raw())
        yield


def background(http: httpx2.Client) -> None:
    http.post("/v1/responses", json={**ASKED, "background": True}).raise_for_status()


def plain(http: httpx2.Client) -> None:
    http.post("/v1/responses", json=ASKED).raise_for_status()


def look(http: httpx2.Client) -> None:
    http.get("/v1/models").raise_for_status()


@dataclass(frozen=True)
class Kind:
    """A limit, and what uses it up. `header` names a key's own; without one it is the server's."""

    name: str
    use: Callable[[httpx2.Client], None] | None
    header: str | None = None
    most: int = 0
    keys: KeyLimits = field(default_factory=KeyLimits)
    limits: LimitSettings = field(default_factory=LimitSettings)
    is_for_today: bool = False


KINDS = [
    Kind("requests of a key", look, "requests", 1, keys=KeyLimits(requests_per_minute=1)),
    Kind(
        "jobs of a key",
        lambda http: (background(http), background(http), None)[-1],
        "jobs",
        1,
        keys=KeyLimits(queued_jobs=1),
        limits=LimitSettings(running_jobs=1),
    ),
    Kind("streams of a key", None, "streams", 1, keys=KeyLimits(streams=1)),
    Kind(
        "pixels of a key",
        background,
        "pixels",
        PIXELS,
        keys=KeyLimits(pixels_per_day=PIXELS),
        is_for_today=True,
    ),
    Kind("requests of all", look, limits=LimitSettings(requests_per_minute=1)),
    Kind(
        "jobs of all",
        lambda http: (background(http), background(http), None)[-1],
        limits=LimitSettings(running_jobs=1, queued_jobs=1),
    ),
    Kind("streams of all", None, limits=LimitSettings(streams=1)),
    Kind(
        "pixels of all",
        background,
        limits=LimitSettings(pixels_per_day=PIXELS),
        is_for_today=True,
    ),
]


def test_every_limit_is_tried_here() -> None:
    """A new limit of the settings must get a line above, or be named here with the reason."""
    elsewhere = {
        *("running_jobs", "weight"),  # order what is done, and refuse nothing
        *("body_bytes",),  # below: nothing comes back
        *("job_s", "reconnect_s", "write_timeout_s"),  # times
    }
    for settings in (KeyLimits, LimitSettings):
        tried = {
            name
            for kind in KINDS
            for name in settings.__struct_fields__
            if getattr(kind.keys if settings is KeyLimits else kind.limits, name)
            != getattr(settings(), name)
        }
        assert set(settings.__struct_fields__) - tried - elsewhere == set()


@pytest.mark.parametrize("prefix", DIALECTS)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_who_is_over_a_limit_is_told_what_and_when(
    serve, make_key, kind: Kind, prefix: str
) -> None:
    headers = {"authorization": f"Bearer {make_key('alice')}"}
    with (
        serve(Never(), keys=kind.keys, limits=kind.limits) as address,
        httpx2.Client(base_url=address.url, headers=headers, timeout=30) as http,
        ExitStack() as held,
    ):
        if kind.use is None:
            held.enter_context(stream_of(http))
        else:
            kind.use(http)
        reply = http.post(f"{prefix}/responses", json=ASKED)
    error = reply.json()["error"]
    is_own = kind.header is not None
    assert reply.status_code == (429 if is_own else 503), reply.text
    assert int(reply.headers["retry-after"]) >= 1
    assert (reply.headers.get("x-should-retry") == "false") == kind.is_for_today
    if prefix == "/v1":
        codes = {"insufficient_quota" if kind.is_for_today else "rate_limit_exceeded"}
        assert error["code"] in (codes if is_own else {"server_overloaded"})
    else:
        assert error["code"] == reply.status_code
    for name in ("limit", "remaining", "reset"):
        told = {f"x-ratelimit-{name}-{one}" for one in ("jobs", "streams", "pixels")}
        mine = {f"x-ratelimit-{name}-{kind.header}"} & told
        assert told & set(reply.headers) == mine
    if is_own:
        assert reply.headers[f"x-ratelimit-limit-{kind.header}"] == str(kind.most)
        assert reply.headers[f"x-ratelimit-remaining-{kind.header}"] == "0"
        assert float(reply.headers[f"x-ratelimit-reset-{kind.header}"].removesuffix("s")) > 0


@pytest.mark.parametrize("prefix", DIALECTS)
@pytest.mark.parametrize(
    ("keys", "limits"),
    [
        (KeyLimits(body_bytes=100), LimitSettings()),
        (KeyLimits(), LimitSettings(body_bytes=100)),
    ],
    ids=["a key's", "the server's"],
)
def test_a_body_over_the_limit_is_too_large_whenever_it_comes(
    serve, keys: KeyLimits, limits: LimitSettings, prefix: str
) -> None:
    with serve(keys=keys, limits=limits) as address:
        reply = httpx2.post(f"{address.url}{prefix}/responses", json={**ASKED, "input": "x" * 200})
    assert reply.status_code == 413
    assert "retry-after" not in reply.headers
    assert reply.json()["error"]["code"] == ("request_too_large" if prefix == "/v1" else 413)


def test_pixels_of_all_are_counted_over_keys_and_a_restart(serve, make_key) -> None:
    limits = LimitSettings(pixels_per_day=2 * PIXELS)
    alice, bob = make_key("alice"), make_key("bob")

    def ask(url: str, key: str) -> int:
        headers = {"authorization": f"Bearer {key}"}
        return httpx2.post(f"{url}/v1/responses", json=ASKED, headers=headers).status_code

    with serve(limits=limits) as address:
        assert ask(address.url, alice) == 200
    with serve(limits=limits) as address:
        assert ask(address.url, bob) == 200
        assert ask(address.url, alice) == ask(address.url, bob) == 503
