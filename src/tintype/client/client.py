"""`Client` and `AsyncClient`: where everything else is reached from."""

from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Final, Generic, Self, TypeVar, Unpack
from urllib.parse import urlsplit

import httpx2

from tintype import __version__
from tintype.client.calls import AsyncCalls, Calls
from tintype.client.drawing import Drawing, DrawingSteps, drawing
from tintype.client.environment import Endpoint, find_endpoint
from tintype.client.exchange import Terms
from tintype.client.fields import DrawOptions, PictureSource
from tintype.client.files import AsyncFiles, AsyncModels, Files, Models
from tintype.client.images import AsyncImages, Images
from tintype.client.responses import AsyncResponses, Responses
from tintype.client.results import (
    STREAMED_PARTIALS,
    AsyncGenerated,
    Generated,
    OnAsyncProgress,
    OnProgress,
    async_drawn,
    drawn,
)
from tintype.client.retries import Peer, RetryPolicy
from tintype.client.sources import as_sources
from tintype.client.streams import AsyncDrawingStream, DrawingStream
from tintype.client.transport import Outbox
from tintype.protocol.problems import Dialect

_CONNECT_S: Final = 10.0
_SILENCE_S: Final = 600.0
_AGENT: Final = f"tintype-python/{__version__}"

Http = TypeVar("Http", httpx2.Client, httpx2.AsyncClient)


class _Connection(Generic[Http]):
    """What the two clients have in common: an address, terms, and an HTTP client."""

    def __init__(
        self,
        endpoint: Endpoint,
        http: Http,
        *,
        is_own: bool,
        policy: RetryPolicy,
        honours_idempotency: bool | None,
        headers: Mapping[str, str] | None,
    ) -> None:
        self.endpoint = endpoint
        self.http = http
        self.is_own = is_own
        self.terms = Terms(
            root=endpoint.root, policy=policy, peer=Peer(honours_keys=honours_idempotency)
        )
        given = {"user-agent": _AGENT}
        if endpoint.api_key is not None:
            given["authorization"] = f"Bearer {endpoint.api_key}"
        self.outbox = Outbox(
            endpoint.root,
            {**given, **{name.lower(): text for name, text in (headers or {}).items()}},
        )

    def drawing(
        self,
        prompt: str,
        options: DrawOptions,
        images: PictureSource | Sequence[PictureSource] | None,
        partial_images: int,
    ) -> Drawing:
        """Return what a call of `generate` or `edit` asks for."""
        if images is not None:
            options = {**options, "images": [*as_sources(images), *options.get("images", ())]}
        return drawing(
            prompt,
            options,
            partial_images=partial_images,
            dialect=self.endpoint.dialect,
            host=urlsplit(self.endpoint.root).hostname or "",
        )


class Client:
    """A client of a server that makes pictures over the Responses API.

    Works against OpenRouter, OpenAI and a Tintype server alike; what the server speaks is found
    out, not asked for. Thread-safe. Close it, or use it in a `with` block.

    Args:
        base_url: `openai`, `openrouter`, `local`, or a URL with or without its `/v1`. Without it
            the environment chooses; see `docs/client/quickstart.md`.
        api_key: key to send. Without it the environment's key for that server.
        timeout_s: seconds of silence, also in a stream, after which a call fails.
        connect_timeout_s: seconds in which a connection must be made.
        max_retries: how often a call is made again if that is safe.
        honours_idempotency: whether the server makes one response of two calls with the same
            Idempotency-Key. None: believe Tintype servers, and no other.
        headers: sent with every call.
        proxy: URL of a proxy; without it the environment's.
        http_client: an HTTP client of one's own, which is not closed; timeouts and proxies are
            then its own.

    Raises:
        ClientConfigError: the arguments and the environment do not say where to go.
    """

    def __init__(
        self,
        base_url: str | None = None,
        api_key: str | None = None,
        *,
        timeout_s: float = _SILENCE_S,
        connect_timeout_s: float = _CONNECT_S,
        max_retries: int = 2,
        honours_idempotency: bool | None = None,
        headers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        http_client: httpx2.Client | None = None,
    ) -> None:
        timeout = httpx2.Timeout(timeout_s, connect=connect_timeout_s)
        self._connection = _Connection(
            find_endpoint(base_url, api_key),
            http_client or httpx2.Client(timeout=timeout, proxy=proxy, follow_redirects=True),
            is_own=http_client is None,
            policy=RetryPolicy(max_retries=max_retries),
            honours_idempotency=honours_idempotency,
            headers=headers,
        )
        own = self._connection
        self._calls = Calls(own.endpoint, own.terms, own.http, own.outbox)
        self.responses = Responses(self._calls)
        self.images = Images(self._calls)
        self.files = Files(self._calls)
        self.models = Models(self._calls)

    @property
    def base_url(self) -> str:
        """The URL below which calls are made."""
        return self._connection.endpoint.root

    @property
    def dialect(self) -> Dialect:
        """What the server speaks."""
        return self._connection.endpoint.dialect

    def generate(
        self,
        prompt: str,
        *,
        partial_images: int = 0,
        on_progress: OnProgress | None = None,
        **options: Unpack[DrawOptions],
    ) -> Generated:
        """Draw a picture and return it, with all that is known of it.

        `on_progress` is told of what can be shown on the way.

        Raises:
            CallError: there is no picture; the subclass says whose fault that is.
        """
        stream = self.stream(prompt, partial_images=partial_images, **options)
        return drawn(stream, on_progress)

    def edit(
        self,
        image: PictureSource | Sequence[PictureSource],
        prompt: str,
        *,
        partial_images: int = 0,
        on_progress: OnProgress | None = None,
        **options: Unpack[DrawOptions],
    ) -> Generated:
        """Change a picture, or make one from several, and return it.

        To go on from a picture that was just drawn, use its own `edit`.

        Raises:
            CallError: there is no picture; the subclass says whose fault that is.
        """
        asked = self._connection.drawing(prompt, options, image, partial_images)
        return drawn(self._draw(asked), on_progress)

    def stream(
        self,
        prompt: str,
        *,
        partial_images: int = STREAMED_PARTIALS,
        **options: Unpack[DrawOptions],
    ) -> DrawingStream[Generated]:
        """Draw a picture, and return what can be shown of it on the way.

        It ends with `Completed` or `Failed`; nothing is raised but by `result()`.
        """
        return self._draw(self._connection.drawing(prompt, options, None, partial_images))

    def close(self) -> None:
        """Close all connections."""
        if self._connection.is_own:
            self._connection.http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Client({self.base_url!r})"

    def _draw(self, first: Drawing, second: Drawing | None = None) -> DrawingStream[Generated]:
        steps = DrawingSteps(first, second, self._calls.terms, self._calls.new_key())
        return DrawingStream(
            self._calls.line(), steps, lambda folded, taken: Generated(folded, taken, self._draw)
        )


class AsyncClient:
    """The same as `Client`, for those who await.

    Arguments and errors are those of `Client`. Close it, or use it in an `async with` block.
    """

    def __init__(
        self,
        base_url: str | None = None,
        api_key: str | None = None,
        *,
        timeout_s: float = _SILENCE_S,
        connect_timeout_s: float = _CONNECT_S,
        max_retries: int = 2,
        honours_idempotency: bool | None = None,
        headers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        timeout = httpx2.Timeout(timeout_s, connect=connect_timeout_s)
        self._connection = _Connection(
            find_endpoint(base_url, api_key),
            http_client or httpx2.AsyncClient(timeout=timeout, proxy=proxy, follow_redirects=True),
            is_own=http_client is None,
            policy=RetryPolicy(max_retries=max_retries),
            honours_idempotency=honours_idempotency,
            headers=headers,
        )
        own = self._connection
        self._calls = AsyncCalls(own.endpoint, own.terms, own.http, own.outbox)
        self.responses = AsyncResponses(self._calls)
        self.images = AsyncImages(self._calls)
        self.files = AsyncFiles(self._calls)
        self.models = AsyncModels(self._calls)

    @property
    def base_url(self) -> str:
        """The URL below which calls are made."""
        return self._connection.endpoint.root

    @property
    def dialect(self) -> Dialect:
        """What the server speaks."""
        return self._connection.endpoint.dialect

    async def generate(
        self,
        prompt: str,
        *,
        partial_images: int = 0,
        on_progress: OnAsyncProgress | None = None,
        **options: Unpack[DrawOptions],
    ) -> AsyncGenerated:
        """Draw a picture and return it, with all that is known of it.

        `on_progress` is told of what can be shown on the way.

        Raises:
            CallError: there is no picture; the subclass says whose fault that is.
        """
        stream = self.stream(prompt, partial_images=partial_images, **options)
        return await async_drawn(stream, on_progress)

    async def edit(
        self,
        image: PictureSource | Sequence[PictureSource],
        prompt: str,
        *,
        partial_images: int = 0,
        on_progress: OnAsyncProgress | None = None,
        **options: Unpack[DrawOptions],
    ) -> AsyncGenerated:
        """Change a picture, or make one from several, and return it.

        To go on from a picture that was just drawn, use its own `edit`.

        Raises:
            CallError: there is no picture; the subclass says whose fault that is.
        """
        asked = self._connection.drawing(prompt, options, image, partial_images)
        return await async_drawn(self._draw(asked), on_progress)

    def stream(
        self,
        prompt: str,
        *,
        partial_images: int = STREAMED_PARTIALS,
        **options: Unpack[DrawOptions],
    ) -> AsyncDrawingStream[AsyncGenerated]:
        """Draw a picture, and return what can be shown of it on the way.

        It ends with `Completed` or `Failed`; nothing is raised but by `result()`.
        """
        return self._draw(self._connection.drawing(prompt, options, None, partial_images))

    async def aclose(self) -> None:
        """Close all connections."""
        if self._connection.is_own:
            await self._connection.http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"AsyncClient({self.base_url!r})"

    def _draw(
        self, first: Drawing, second: Drawing | None = None
    ) -> AsyncDrawingStream[AsyncGenerated]:
        steps = DrawingSteps(first, second, self._calls.terms, self._calls.new_key())
        return AsyncDrawingStream(
            self._calls.line(),
            steps,
            lambda folded, taken: AsyncGenerated(folded, taken, self._draw),
        )
