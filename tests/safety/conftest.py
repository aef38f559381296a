"""A picture server with an authority of its own, and sockets that watch."""

import ssl
import threading
from collections.abc import Callable, Generator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

import msgspec
import pytest
import trustme

from tintype.fetch.guarded import GuardedFetcher
from tintype.settings import FetchSettings
from websites import NAMES, PUBLIC, Names, Site, Watch, send


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def trust(authority: trustme.CA) -> ssl.SSLContext:
    """Return a client's context that trusts the authority of these tests alone."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture
def make_site(authority: trustme.CA) -> Generator[Callable[..., Site]]:
    """Return a factory of sites on the address that counts as public."""
    running: list[tuple[ThreadingHTTPServer, threading.Thread]] = []

    def make_site(*, is_encrypted: bool = True, names: tuple[str, ...] = tuple(NAMES)) -> Site:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.requests.append((self.path, dict(self.headers.items())))
                answer = site.answers.get(urlsplit(self.path).path, send(b"", 404))
                try:
                    answer(self)
                except OSError:
                    self.close_connection = True  # the client has heard enough

            def log_message(self, *arguments: Any) -> None:
                pass

        server = ThreadingHTTPServer((PUBLIC, 0), Handler)
        server.daemon_threads = True
        server.handle_error = lambda *_: None  # handshakes that a client breaks off
        if is_encrypted:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            authority.issue_cert(*names, PUBLIC).configure_cert(context)
            server.socket = context.wrap_socket(
                server.socket, server_side=True, do_handshake_on_connect=False
            )
        site = Site(server)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        running.append((server, thread))
        return site

    yield make_site
    for server, thread in running:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def watch() -> Generator[Watch]:
    watch = Watch()
    yield watch
    watch.close()


@pytest.fixture
def make_fetcher(trust: ssl.SSLContext) -> Callable[..., GuardedFetcher]:
    def make_fetcher(
        *sites: Site, names: Names | None = None, ports: tuple[int, ...] = (), **settings: Any
    ) -> GuardedFetcher:
        given = FetchSettings(
            networks=(f"{PUBLIC}/32",), ports=(*(site.port for site in sites), *ports)
        )
        return GuardedFetcher(
            msgspec.structs.replace(given, **settings),
            resolve=(names or Names()).resolve,
            ssl_context=trust,
        )

    return make_fetcher
