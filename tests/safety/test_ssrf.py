"""No URL, name or redirect leads a download to where it may not go. Watched on real sockets.

Twice: every connection that the process tries is seen by an audit hook, under all libraries; and
listeners on every address of this machine see what arrives, also from a whole server.
"""

import socket
import sys
from collections.abc import Generator
from contextlib import contextmanager
from ipaddress import ip_address
from typing import Any

import httpx2
import pytest

from ssrf_corpus import CORPUS, Case
from tintype.app import running_server
from tintype.errors import RequestError
from tintype.settings import ModelSettings, ServerSettings, Settings, StoreSettings
from tintype.testing.engine import ScriptedEngine
from websites import PUBLIC, Names

_connections: list[tuple[Any, ...]] = []
_is_recording = False


def _on_event(event: str, arguments: tuple[Any, ...]) -> None:
    if _is_recording and event == "socket.connect":
        connection, address = arguments
        if connection.type == socket.SOCK_STREAM:  # a datagram socket sends nothing here
            _connections.append(address)


sys.addaudithook(_on_event)


@contextmanager
def recorded_connections() -> Generator[list[tuple[Any, ...]]]:
    global _is_recording
    _connections.clear()
    _is_recording = True
    try:
        yield _connections
    finally:
        _is_recording = False


def names_of(case: Case) -> Names:
    name = case.url.partition("://")[2].partition(":")[0].partition("/")[0].lower().rstrip(".")
    if "inner.example" in case.url:
        name = "inner.example"
    return Names({name: [list(found) for found in case.answers]} if case.answers else {})


def url_of(case: Case, *, site: int, watch: int) -> str:
    return case.url.replace("{site}", str(site)).replace("{watch}", str(watch))


def test_the_corpus_is_large_and_has_no_case_twice() -> None:
    assert len(set(CORPUS)) == len(CORPUS) >= 300


@pytest.mark.anyio
async def test_no_download_connects_to_a_forbidden_address(make_site, make_fetcher, watch) -> None:
    site = make_site(names=("pictures.example", "cdn.pictures.example", "evil.example"))
    wrong: list[tuple[str, str | None, str | None]] = []
    with recorded_connections() as connections:
        for case in CORPUS:
            fetcher = make_fetcher(site, names=names_of(case), ports=(watch.port,), timeout_s=2)
            url = url_of(case, site=site.port, watch=watch.port)
            try:
                await fetcher.fetch(url, at="image_url")
            except RequestError as error:
                if (error.code, error.param) != (case.code, "image_url"):
                    wrong.append((url, error.code, error.param))
            else:
                wrong.append((url, "fetched", None))
    assert [address for address in connections if address != (PUBLIC, site.port)] == []
    assert watch.reached_from() == []
    assert len(connections) >= 30, "sites that redirect were asked"
    assert wrong == []


@pytest.mark.anyio
async def test_a_name_is_looked_up_once_for_each_connection(make_site, make_fetcher) -> None:
    site = make_site(names=("evil.example",))
    names = Names({"evil.example": [[PUBLIC], ["127.0.0.1"], ["127.0.0.1"]]})
    with recorded_connections() as connections:
        url = site.url("/fox.png", host="evil.example")
        assert await make_fetcher(site, names=names).fetch(url, at="x")
    assert connections == [(PUBLIC, site.port)]
    assert names.asked == ["evil.example"]


@pytest.mark.anyio
async def test_the_watch_sees_what_gets_through(make_fetcher, watch) -> None:
    """The same download with nothing forbidden: both ways of watching notice it."""
    everything = ("0.0.0.0/0", "::/0")
    hosts = ["127.0.0.1", "localhost.example", "[::1]", "evil.example"]
    names = Names({"localhost.example": [["127.0.0.1"]], "evil.example": [["::ffff:127.0.0.1"]]})
    fetcher = make_fetcher(networks=everything, ports=(watch.port,), timeout_s=0.2, names=names)
    with recorded_connections() as connections:
        for host in hosts:
            with pytest.raises(RequestError):
                await fetcher.fetch(f"https://{host}:{watch.port}/", at="x")
    tried = [address[0] for address in connections]
    assert tried == ["127.0.0.1", "127.0.0.1", "::1", "::ffff:7f00:1"]
    reached = [str(ip_address(address)) for address in watch.reached_from()]
    assert reached.count("127.0.0.1") >= 2


def test_no_request_leads_a_server_to_a_forbidden_address(
    make_site, make_fetcher, watch, tmp_path
) -> None:
    """The same corpus through the front door, to a whole server in its own event loop."""
    site = make_site(names=("pictures.example", "cdn.pictures.example", "evil.example"))
    answers = Names()
    fetcher = make_fetcher(site, names=answers, ports=(watch.port,), timeout_s=5)
    settings = Settings(
        server=ServerSettings(port=0),
        store=StoreSettings(folder=str(tmp_path)),
        models=(ModelSettings(name="scripted", engine="scripted"),),
    )
    wrong: list[tuple[str, int, Any]] = []
    with (
        running_server(
            settings, engines={"scripted": ScriptedEngine()}, fetcher=fetcher
        ) as address,
        httpx2.Client(base_url=address.url) as client,
    ):
        for case in CORPUS:
            answers.replace(names_of(case))
            url = url_of(case, site=site.port, watch=watch.port)
            part = {"type": "input_image", "image_url": url}
            body = {
                "input": [
                    {"role": "user", "content": [{"type": "input_text", "text": "a fox"}, part]}
                ],
                "tools": [{"type": "image_generation", "size": "256x256"}],
            }
            reply = client.post("/v1/responses", json=body)
            error = reply.json().get("error") or {}
            told = (reply.status_code, error.get("param"), error.get("code"))
            if told != (400, "input[0].content[1].image_url", case.code):
                wrong.append((url, *told))
    assert watch.reached_from() == []
    assert wrong == []
