"""The composition root: the only module that names concrete classes.

Owns the order in which things start and stop: blobs, store and engines first, then the runs,
then the socket; and back.

Longer than most files because the order of starting and stopping is read as one.
"""

import ipaddress
import socket
import sys
import threading
from collections.abc import AsyncGenerator, Callable, Generator, Mapping, Sequence
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import Final

import anyio
import structlog
import uvicorn
from anyio.abc import TaskGroup
from starlette.applications import Starlette

from tintype.blobs.base import BlobStore
from tintype.blobs.disk import DiskBlobs
from tintype.clock import Clock, SystemClock
from tintype.engine.base import Engine
from tintype.errors import LeaseLost, TintypeError
from tintype.fetch.base import Fetcher, NoFetcher
from tintype.http.asgi import build_asgi
from tintype.http.hangup import HangupProtocol
from tintype.http.pieces import PiecewiseWebSocket
from tintype.ids import Entropy, SystemEntropy
from tintype.metrics import Metrics
from tintype.planner.direct import DirectPlanner
from tintype.service.accept import Acceptor
from tintype.service.accounts import Quotas, day_of
from tintype.service.catalog import Catalog
from tintype.service.conversations import Conversations
from tintype.service.event_log import EventLog
from tintype.service.files import Files
from tintype.service.keys import Keys
from tintype.service.once import Claims
from tintype.service.responses import Responses
from tintype.service.run import Runner
from tintype.service.slots import LimitsOf, Slots
from tintype.service.sources import Sources
from tintype.settings import (
    FetchSettings,
    ServerSettings,
    Settings,
    SettingsError,
    TracingSettings,
)
from tintype.store.accounts import read_accounts
from tintype.store.base import Store, UsageRow
from tintype.store.sqlite import SqliteStore
from tintype.store.sqlite_keys import SqliteKeys
from tintype.tracing import NoTracing, Tracing

DATABASE: Final = "tintype.sqlite3"
KEYS: Final = "keys.sqlite3"
BLOBS: Final = "blobs"
"""What is in a data folder."""

_KEEP_ALIVE_S: Final = 75  # longer than proxies (60 s) and SDKs (5 s): they close, so none races
_REMEMBERED_DAYS: Final = 7  # whose pictures say how long those of today will take
_ORPHAN_GRACE_S: Final = 3600  # a picture is put before the row that refers to it

_log = structlog.get_logger()


def _vignette(settings: Settings) -> Mapping[str, Engine]:
    from tintype.engine.vignette.engine import VignetteEngine  # costs much to import

    engine = VignetteEngine()
    return {model.name: engine for model in settings.models if model.engine == "vignette"}


def _diffusers(settings: Settings) -> Mapping[str, Engine]:
    from tintype.engine.diffusers.engine import make_engines

    models = [model for model in settings.models if model.engine == "diffusers"]
    return make_engines(models, settings.diffusers, folder=settings.folder)


def _fetcher(settings: FetchSettings) -> Fetcher:
    if not settings.enabled:
        return NoFetcher()
    from tintype.fetch.guarded import GuardedFetcher  # brings an HTTP client

    return GuardedFetcher(settings)


def _tracing(settings: TracingSettings) -> Tracing:
    if settings.endpoint is None:
        return NoTracing()
    try:
        from tintype.otel import OtelTracing  # an extra, and costs much to import
    except ImportError as error:
        raise SettingsError(
            "`tracing.endpoint` needs OpenTelemetry: pip install 'tintype[otel]'."
        ) from error
    return OtelTracing(settings)


ENGINES: Final[Mapping[str, Callable[[Settings], Mapping[str, Engine]]]] = {
    "vignette": _vignette,
    "diffusers": _diffusers,
}
"""How to make the engines of all models whose settings name one of these, by the models' names."""


def _engines_of(settings: Settings, given: Mapping[str, Engine] | None) -> dict[str, Engine]:
    """Return the engine of each model by its name; `given` are engines by theirs."""
    known = ENGINES.keys() if given is None else given.keys()
    for model in settings.models:
        if model.engine not in known:
            names = ", ".join(f"`{name}`" for name in sorted(known))
            raise SettingsError(
                f"Model `{model.name}` wants engine `{model.engine}`; there is {names}."
            )
    if given is not None:
        return {model.name: given[model.engine] for model in settings.models}
    found: dict[str, Engine] = {}
    for name in {model.engine for model in settings.models}:
        found |= ENGINES[name](settings)
    return found


def open_keys(settings: Settings, *, clock: Clock, entropy: Entropy) -> Keys:
    """Return the keys of a data folder, also of one that a server uses; to be closed.

    Raises:
        StoreError: they cannot be used.
    """
    store = SqliteKeys(settings.folder / KEYS)
    return Keys(store, clock=clock, entropy=entropy, defaults=settings.keys)


def read_usage(
    settings: Settings, *, project: str | None, days: int, clock: Clock
) -> list[UsageRow]:
    """Return the accounts of a data folder, also of one that a server uses.

    Raises:
        StoreError: there is no database, or it cannot be read.
    """
    since_day = day_of(clock.now_s()) - days + 1
    return read_accounts(settings.folder / DATABASE, project, since_day=since_day)


@asynccontextmanager
async def open_service(
    settings: Settings,
    *,
    engines: Mapping[str, Engine] | None = None,
    fetcher: Fetcher | None = None,
    clock: Clock | None = None,
    entropy: Entropy | None = None,
    store: Store | None = None,
    blobs: BlobStore | None = None,
    limits_of: LimitsOf | None = None,
) -> AsyncGenerator[Responses]:
    """Run the service: open its stores, load its engines, take up what was left unfinished.

    `engines` replaces the built-in ones, by the names that the settings use, `fetcher` the one
    that the settings describe, and `store` and `blobs` those in the data folder.

    Raises:
        SettingsError: a model names an engine that there is not.
        StoreError: the data folder cannot be used, or another server uses it.
        LeaseLost: another server took over, because this one had shown no sign of life.
    """
    clock, entropy = clock or SystemClock(), entropy or SystemEntropy()
    by_model = _engines_of(settings, engines)
    distinct = list({id(engine): engine for engine in by_model.values()}.values())
    catalog = Catalog(settings.models, by_model)
    metrics, tracing = Metrics(), _tracing(settings.tracing)
    if store is None:
        settings.folder.mkdir(parents=True, exist_ok=True)
        store = SqliteStore(
            settings.folder / DATABASE,
            lease_s=settings.store.lease_s,
            is_standby=settings.store.standby,
            watch=metrics.commit,
        )
        metrics.watch_store(settings.folder / DATABASE)
    blobs = blobs or DiskBlobs(settings.folder / BLOBS, clock=clock)
    planner, log = DirectPlanner(), EventLog(store, tracing)
    await store.open()
    try:
        await blobs.open()
        async with _loaded(distinct), _ends_with_lease(store) as tasks:
            claims = Claims(store=store, clock=clock)
            files = Files(store=store, blobs=blobs, claims=claims, clock=clock, entropy=entropy)
            sources = Sources(store, blobs, files, fetcher or _fetcher(settings.fetch))
            conversations = Conversations(
                store=store, sources=sources, claims=claims, clock=clock, entropy=entropy
            )
            slots = Slots(
                limits=settings.limits,
                limits_of=limits_of or (lambda key_id: settings.keys),
                workplaces=catalog.workplaces,
                clock=clock,
            )
            since_day = day_of(clock.now_s()) - _REMEMBERED_DAYS
            slots.remember(await store.usage(None, since_day=since_day))
            metrics.watch_queue(
                waiting=lambda: slots.waiting,
                running=lambda: slots.running,
                slots=lambda: slots.count,
            )
            metrics.watch_workers(
                [model.name for model in catalog],
                unavailable=lambda: catalog.unavailable,
                losses=lambda: sum(place.losses for place in catalog.workplaces),
            )
            runner = Runner(
                store=store,
                blobs=blobs,
                log=log,
                planner=planner,
                catalog=catalog,
                conversations=conversations,
                slots=slots,
                limits=settings.limits,
                progress_s=settings.server.progress_s,
                metrics=metrics,
                tracing=tracing,
                clock=clock,
                entropy=entropy,
                tasks=tasks,
            )
            acceptor = Acceptor(
                store=store,
                blobs=blobs,
                sources=sources,
                conversations=conversations,
                planner=planner,
                catalog=catalog,
                file_metadata=settings.pictures.file_metadata,
                tracing=tracing,
                clock=clock,
                entropy=entropy,
            )
            responses = Responses(
                store=store,
                blobs=blobs,
                log=log,
                files=files,
                conversations=conversations,
                acceptor=acceptor,
                runner=runner,
                claims=claims,
                quotas=Quotas(store, clock, settings.limits),
                slots=slots,
                catalog=catalog,
                limits=settings.limits,
                clock=clock,
                metrics=metrics,
                tracing=tracing,
                tasks=tasks,
            )
            for engine in distinct:
                tasks.start_soon(engine.warm_up)
            await responses.recover()
            tasks.start_soon(_sweep_regularly, responses, settings)
            try:
                yield responses
            finally:
                # what still runs is left as it is in its log, and taken up at the next start
                tasks.cancel_scope.cancel()
    finally:
        with anyio.CancelScope(shield=True):
            await store.close()
            await tracing.close()


@asynccontextmanager
async def _ends_with_lease(store: Store) -> AsyncGenerator[TaskGroup]:
    """Run tasks, and the block, for as long as nobody else has taken over the store."""
    try:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(store.keep_lease)
            yield tasks
    except BaseExceptionGroup as group:
        if group.subgroup(LeaseLost) is None:
            raise
        _log.error("lease_lost")
        raise LeaseLost from None


@asynccontextmanager
async def _loaded(engines: Sequence[Engine]) -> AsyncGenerator[None]:
    loaded: list[Engine] = []
    try:
        for engine in engines:
            await engine.load()
            loaded.append(engine)
        yield
    finally:
        with anyio.CancelScope(shield=True):
            for engine in reversed(loaded):
                await engine.close()


async def _sweep_regularly(responses: Responses, settings: Settings) -> None:
    retention_s = settings.store.retention_days * 24 * 3600
    while True:
        try:
            await responses.sweep(retention_s=retention_s, grace_s=_ORPHAN_GRACE_S)
        except TintypeError:
            _log.exception("sweep_failed")
        await anyio.sleep(settings.store.sweep_s)


@dataclass(frozen=True)
class Address:
    """Where a running server answers."""

    host: str
    port: int

    @property
    def url(self) -> str:
        """The address as a URL, without a path."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"


class _Server(uvicorn.Server):
    """A uvicorn server that tells when it is ready, and goes on for a while when it is to stop."""

    def __init__(
        self, config: uvicorn.Config, on_ready: Callable[[], None], *, drain_s: float
    ) -> None:
        super().__init__(config)
        self._on_ready = on_ready
        self._drain_s = drain_s
        self._drained_at_s: float | None = None
        self.is_stopping = False

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_ready()

    def stop(self) -> None:
        """Take requests for as long as a balancer needs to notice, then no more. Thread-safe."""
        self.is_stopping = True
        self.should_exit = self._drain_s == 0

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        was_stopping = self.is_stopping
        super().handle_exit(sig, frame)  # the second signal ends the waiting
        if not was_stopping:
            self.stop()

    async def on_tick(self, counter: int) -> bool:
        if self.is_stopping:
            now_s = anyio.current_time()
            self._drained_at_s = self._drained_at_s or now_s + self._drain_s
            self.should_exit = self.should_exit or now_s >= self._drained_at_s
        return await super().on_tick(counter)


class Server:
    """The service behind a socket. `serve` runs it until `stop` is called or a signal comes."""

    def __init__(
        self,
        settings: Settings,
        *,
        engines: Mapping[str, Engine] | None = None,
        fetcher: Fetcher | None = None,
        clock: Clock | None = None,
        entropy: Entropy | None = None,
    ) -> None:
        self._settings = settings
        self._engines = engines
        self._fetcher = fetcher
        self._clock = clock or SystemClock()
        self._entropy = entropy or SystemEntropy()
        self._server: _Server | None = None

    async def serve(self, on_ready: Callable[[Address], None]) -> None:
        """Open the service, listen, and call `on_ready` once requests are answered.

        Raises:
            SettingsError: the address cannot be bound, or the settings contradict each other.
            StoreError: the data folder cannot be used.
        """
        with closing(open_keys(self._settings, clock=self._clock, entropy=self._entropy)) as keys:
            _check_who_can_reach(self._settings.server, keys)
            await self._serve(keys, on_ready)

    async def _serve(self, keys: Keys, on_ready: Callable[[Address], None]) -> None:
        listener = _bind(self._settings.server)
        try:
            async with open_service(
                self._settings,
                engines=self._engines,
                fetcher=self._fetcher,
                clock=self._clock,
                entropy=self._entropy,
                limits_of=keys.limits_of,
            ) as responses:
                app = build_asgi(
                    responses,
                    self._settings,
                    clock=self._clock,
                    entropy=self._entropy,
                    keys=keys,
                    is_stopping=lambda: self._server is not None and self._server.is_stopping,
                )
                host, port = listener.getsockname()[:2]
                self._server = _Server(
                    self._config(app),
                    lambda: on_ready(Address(host=host, port=port)),
                    drain_s=self._settings.server.drain_s,
                )
                await self._server.serve(sockets=[listener])
        finally:
            listener.close()

    def stop(self) -> None:
        """Stop accepting, let open requests finish for a while, then end. Thread-safe."""
        if self._server is not None:
            self._server.stop()

    def _config(self, app: Starlette) -> uvicorn.Config:
        return uvicorn.Config(
            app,
            http=HangupProtocol,
            ws=PiecewiseWebSocket,
            ws_max_size=self._settings.limits.body_bytes,
            ws_ping_interval=self._settings.server.heartbeat_s,
            ws_ping_timeout=self._settings.limits.write_timeout_s,
            ws_per_message_deflate=False,  # pictures are dense already
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_keep_alive=_KEEP_ALIVE_S,
            proxy_headers=False,  # the log names who really connected
            backlog=2048,
            timeout_graceful_shutdown=max(1, round(self._settings.server.shutdown_s)),
        )


def run_to_end(server: Server, on_ready: Callable[[Address], None]) -> None:
    """Run `server` in an event loop of its own until it is stopped."""
    anyio.run(server.serve, on_ready, backend_options={"use_uvloop": sys.platform != "win32"})


def _check_who_can_reach(settings: ServerSettings, keys: Keys) -> None:
    if settings.allow_anyone or keys.are_needed() or _is_loopback(settings.host):
        return
    raise SettingsError(
        f"Everybody who can reach {settings.host} could draw, read and delete: there are no keys. "
        "Make one with `tintype keys create NAME`, or say `--allow-anyone`."
    )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _bind(settings: ServerSettings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((settings.host, settings.port))
    except OSError as error:
        listener.close()
        raise SettingsError(
            f"Cannot listen on {settings.host} port {settings.port}: {error.strerror}."
        ) from error
    return listener


@contextmanager
def running_server(
    settings: Settings,
    *,
    engines: Mapping[str, Engine] | None = None,
    fetcher: Fetcher | None = None,
    clock: Clock | None = None,
    entropy: Entropy | None = None,
) -> Generator[Address]:
    """Run a whole server in a thread of this process, ready when the block begins.

    Raises:
        TintypeError: it could not start.
    """
    server = Server(settings, engines=engines, fetcher=fetcher, clock=clock, entropy=entropy)
    is_ready = threading.Event()
    address: list[Address] = []
    failure: list[BaseException] = []

    def on_ready(where: Address) -> None:
        address.append(where)
        is_ready.set()

    def run() -> None:
        try:
            run_to_end(server, on_ready)
        except BaseException as error:  # noqa: BLE001 - handed to the thread that waits
            failure.append(error)
        finally:
            is_ready.set()

    thread = threading.Thread(target=run, name="tintype-server")
    thread.start()
    try:
        is_ready.wait()
        if failure:
            raise failure[0]
        yield address[0]
    finally:
        server.stop()
        thread.join()
    if failure:
        raise failure[0]
