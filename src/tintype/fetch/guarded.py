"""Downloads from the public Internet and nowhere else.

A name is resolved once, every address it has is checked, and the connection goes to a checked
address: nothing resolves the name again in between. All of that happens in the one function that
opens connections, so no redirect can go around it. What is sent has no cookies, no credentials
and no referrer, and proxies of the environment are not used. Does not know pictures.
"""

import re
import ssl
from collections.abc import Awaitable, Callable, Iterable
from contextlib import aclosing
from fnmatch import fnmatchcase
from ipaddress import IPv6Address, ip_address
from socket import SOCK_STREAM, gaierror
from typing import Final, TypeAlias, cast

import anyio
import httpcore2
import httpx2

from tintype.errors import InvalidRequest, RequestError
from tintype.fetch.addresses import AddressPolicy, IPAddress
from tintype.settings import FetchSettings

MAX_URL_LENGTH: Final = 8192
CONNECT_S: Final = 5.0  # for one address, before the next one is tried
MAX_ADDRESSES: Final = 4  # of one name that are tried

_PORTS: Final = {"http": 80, "https": 443}
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_LABEL: Final = r"(?!-)[a-z0-9_-]{1,63}(?<!-)"
_NAME: Final = re.compile(rf"(?:{_LABEL}\.)*{_LABEL}\.?")
_NUMBER: Final = re.compile(r"(?:.*\.)?(?:[0-9]+|0x[0-9a-f]*)\.?")  # as WHATWG's "ends in a number"
_HEADERS: Final = [
    (b"accept", b"image/png, image/jpeg, image/webp"),
    (b"accept-encoding", b"identity"),  # what is never unpacked cannot be a bomb
    (b"connection", b"close"),
    (b"user-agent", b"tintype"),
]

Resolve: TypeAlias = Callable[[str, int], Awaitable[list[str]]]
"""Returns the addresses of a name; raises OSError if it has none."""


async def resolve_by_system(name: str, port: int) -> list[str]:
    """Return the addresses of a name, as this system finds them, the best ones first."""
    found = await anyio.getaddrinfo(name, port, type=SOCK_STREAM)
    return [str(socket_address[0]) for *_, socket_address in found]


class GuardedFetcher:
    """The `Fetcher` of a server on the Internet."""

    def __init__(
        self,
        settings: FetchSettings,
        *,
        resolve: Resolve = resolve_by_system,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        """Fetch within `settings`. Without `ssl_context` the system's authorities are trusted."""
        self._settings = settings
        self._ssl_context = ssl_context
        self._policy = AddressPolicy(settings.networks)
        self._resolve = resolve
        self._running = anyio.CapacityLimiter(settings.running)

    async def fetch(self, url: str, *, at: str) -> bytes:
        """Return the bytes behind a URL; see `Fetcher.fetch`."""
        try:
            with anyio.fail_after(self._settings.timeout_s):
                async with self._running:
                    return await self._follow(url)
        except RequestError as error:
            error.param = at
            raise
        except (TimeoutError, httpcore2.TimeoutException) as error:
            raise _failed("its server took too long", at) from error
        except (httpcore2.NetworkError, httpcore2.ProtocolError, OSError) as error:
            raise _failed("the connection to its server failed", at) from error

    async def _follow(self, text: str) -> bytes:
        url = _parse(text)
        for _ in range(self._settings.redirects + 1):
            self._check(url)
            found = await self._get(url)
            if isinstance(found, bytes):
                return found
            url = _parse(found, base=url)
        raise _failed(f"it redirects more than {self._settings.redirects} times")

    def _check(self, url: httpx2.URL) -> None:
        """Check all of a URL but its addresses.

        Raises:
            InvalidRequest: it may not be fetched.
        """
        settings, host = self._settings, url.raw_host.decode("ascii")
        if url.scheme not in _PORTS or (url.scheme == "http" and not settings.allow_http):
            schemes = "http and https" if settings.allow_http else "https"
            raise _refused(f"only {schemes} URLs are fetched")
        if url.userinfo:
            raise _refused("it holds a user name or a password")
        if url.port is not None and url.port not in settings.ports:
            raise _refused("only the default port of a scheme is allowed")
        if not _is_host(host):
            raise _refused("its host is neither a name nor a plainly written address")
        if not any(fnmatchcase(host.rstrip("."), pattern) for pattern in settings.hosts):
            raise _refused("its host is not among those that are allowed")

    async def _get(self, url: httpx2.URL) -> bytes | str:
        """Return the bytes behind a checked URL, or where it redirects to."""
        target = httpcore2.URL(
            scheme=url.scheme, host=url.raw_host, port=url.port, target=url.raw_path
        )
        network = _CheckedNetwork(self._policy, self._resolve)
        connection = httpcore2.AsyncHTTPConnection(
            target.origin, ssl_context=self._ssl_context, network_backend=network
        )
        try:
            request = httpcore2.Request(
                "GET",
                target,
                headers=[_host_header(url), *_HEADERS],
                extensions={"sni_hostname": url.raw_host.decode("ascii").rstrip(".")},
            )
            response = await connection.handle_async_request(request)
            if response.status in _REDIRECTS:
                return _header(response, b"location")
            if response.status != 200:
                raise _failed(f"its server answered {response.status}")
            return await self._read(response)
        finally:
            with anyio.CancelScope(shield=True):
                await network.aclose()

    async def _read(self, response: httpcore2.Response) -> bytes:
        limit = self._settings.file_bytes
        said = _header(response, b"content-length")
        if said.isdigit() and int(said) > limit:
            raise _too_large(limit)
        body = bytearray()
        async with aclosing(response.aiter_stream()) as chunks:
            async for chunk in chunks:
                body += chunk
                if len(body) > limit:
                    raise _too_large(limit)
        return bytes(body)


class _CheckedNetwork(httpcore2.AsyncNetworkBackend):
    """Opens a connection, to an address that was checked. Never to a name.

    Closes it itself: httpcore2 forgets one that is given up in the middle of a TLS handshake.
    """

    def __init__(self, policy: AddressPolicy, resolve: Resolve) -> None:
        # the class is untyped: httpcore2 defines it only where anyio is installed
        self._backend = cast("httpcore2.AsyncNetworkBackend", httpcore2.AnyIOBackend())
        self._policy = policy
        self._resolve = resolve
        self._stream: httpcore2.AsyncNetworkStream | None = None

    async def aclose(self) -> None:
        """Close the connection, if one was opened."""
        if self._stream is not None:
            await self._stream.aclose()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Connect to the first address of `host` that answers, if all of them are allowed."""
        failure: Exception = httpcore2.ConnectError("no address")
        for address in (await self._allowed(host, port))[:MAX_ADDRESSES]:
            try:
                self._stream = await self._backend.connect_tcp(
                    str(address), port, CONNECT_S, local_address, socket_options
                )
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
            else:
                return self._stream
        raise failure

    async def _allowed(self, host: str, port: int) -> list[IPAddress]:
        """Return the addresses of a host.

        Raises:
            InvalidRequest: one of them is not allowed, or there is none. Which of the two is not
                said: names of private networks are nobody's business.
        """
        try:
            addresses = [ip_address(host)]
        except ValueError:
            try:
                addresses = [ip_address(text) for text in await self._resolve(host, port)]
            except (gaierror, UnicodeError, ValueError) as error:
                raise _refused(_NOT_PUBLIC) from error
        if not addresses or not all(self._policy.allows(address) for address in addresses):
            raise _refused(_NOT_PUBLIC)
        return list(dict.fromkeys(addresses))


_NOT_PUBLIC: Final = "its host has no address, or one that is not on the public Internet"


def _parse(text: str, *, base: httpx2.URL | None = None) -> httpx2.URL:
    """Read a URL that a browser would read alike.

    Raises:
        InvalidRequest: it is no URL, or a doubtful one.
    """
    if len(text) > MAX_URL_LENGTH:
        raise _refused(f"it is longer than {MAX_URL_LENGTH} characters")
    if "\\" in text:  # a slash to browsers, part of a name to others
        raise _refused("it holds a backslash")
    try:
        return httpx2.URL(text) if base is None else base.join(text)
    except (httpx2.InvalidURL, ValueError) as error:
        raise _refused("it is no URL") from error


def _is_host(host: str) -> bool:
    if ":" in host or _NUMBER.fullmatch(host):
        try:
            address = ip_address(host)
        except ValueError:
            return False  # octal, hexadecimal, short: everyone reads those differently
        return not (isinstance(address, IPv6Address) and address.scope_id)
    return len(host) <= 253 and _NAME.fullmatch(host) is not None


def _host_header(url: httpx2.URL) -> tuple[bytes, bytes]:
    host = b"[%s]" % url.raw_host if b":" in url.raw_host else url.raw_host
    return b"host", host if url.port is None else b"%s:%d" % (host, url.port)


def _header(response: httpcore2.Response, name: bytes) -> str:
    values = [value for key, value in response.headers if key.lower() == name]
    return values[0].decode("latin-1") if values else ""


def _refused(why: str) -> InvalidRequest:
    return InvalidRequest(f"The picture's URL may not be fetched: {why}.", code="invalid_image_url")


def _failed(why: str, at: str | None = None) -> InvalidRequest:
    return InvalidRequest(
        f"The picture could not be downloaded: {why}.", param=at, code="failed_to_download_image"
    )


def _too_large(limit: int) -> InvalidRequest:
    return InvalidRequest(f"The picture has more than {limit} bytes.", code="image_file_too_large")
