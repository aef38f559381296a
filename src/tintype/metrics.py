"""What the server counts of itself, for Prometheus. All of it is in `docs/reference/metrics.md`.

Counters are handed to who counts; there are no global ones. Labels are bounded: models of the
settings, templates of routes, states. Never an id, a key or anything that a caller wrote.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from math import nan
from pathlib import Path
from shutil import disk_usage
from typing import Final, Literal, TypeAlias

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Info
from prometheus_client.exposition import choose_encoder
from prometheus_client.process_collector import ProcessCollector

from tintype import __version__

Outcome: TypeAlias = Literal["completed", "failed"]
OpenKind: TypeAlias = Literal["stream", "socket"]

_HEAD_S: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300)
_COMMIT_S: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
_WORK_S: Final = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120, 300, 600)


class Metrics:
    """All counters of one server, in a registry of their own. May be used from any thread."""

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        Info("tintype", "The server that answers.", registry=registry).info(
            {"version": __version__}
        )
        self._requests = Counter(
            "tintype_http_requests",
            "Requests that were answered.",
            ("method", "route", "status"),
            registry=registry,
        )
        self._head_s = Histogram(
            "tintype_http_head_seconds",
            "Seconds until the head of the reply was sent; pictures that are not streamed too.",
            ("method", "route"),
            buckets=_HEAD_S,
            registry=registry,
        )
        self._in_progress = Gauge(
            "tintype_http_requests_in_progress", "Requests under way.", registry=registry
        )
        self._open = Gauge(
            "tintype_http_open_streams", "Streams and sockets.", ("kind",), registry=registry
        )
        self._responses = Counter(
            "tintype_responses",
            "Responses that the server is done with.",
            ("model", "status"),
            registry=registry,
        )
        self._wait_s = Histogram(
            "tintype_queue_wait_seconds",
            "Seconds from acceptance until a slot was free.",
            buckets=_WORK_S,
            registry=registry,
        )
        self._pictures = Counter(
            "tintype_pictures",
            "Pictures that an engine was asked for.",
            ("model", "outcome"),
            registry=registry,
        )
        self._picture_s = Histogram(
            "tintype_picture_seconds",
            "Seconds for which an engine drew a picture.",
            ("model",),
            buckets=_WORK_S,
            registry=registry,
        )
        self._engine_s = Counter(
            "tintype_engine_seconds",
            "Seconds for which engines drew, whatever came of it.",
            ("model",),
            registry=registry,
        )
        self._writes = Counter("tintype_store_writes", "Writes to the database.", registry=registry)
        self._commit_s = Histogram(
            "tintype_store_commit_seconds",
            "Seconds until writes that share a transaction were on the disk.",
            buckets=_COMMIT_S,
            registry=registry,
        )
        for kind in ("stream", "socket"):
            self._open.labels(kind)  # there from the first look on

    @property
    def names(self) -> set[str]:
        """The names of all families, without what Prometheus adds (`_total`, `_bucket`, …)."""
        return {family.name for family in self._registry.collect()}

    def watch_queue(
        self,
        *,
        waiting: Callable[[], int],
        running: Callable[[], int],
        slots: Callable[[], int],
    ) -> None:
        """Tell of the queue as it is whenever somebody looks. Called once."""
        self._watch("tintype_queue_waiting", "Responses that wait for a slot.", waiting)
        self._watch("tintype_queue_running", "Responses that are worked on.", running)
        self._watch("tintype_queue_slots", "Responses that may be worked on at once.", slots)

    def watch_workers(
        self,
        models: Sequence[str],
        *,
        unavailable: Callable[[], Sequence[str]],
        losses: Callable[[], int],
    ) -> None:
        """Tell which of `models` can be drawn with, and how many workers were lost. Called once."""
        self._watch("tintype_workers_lost", "Workers that broke down and were replaced.", losses)
        available = Gauge(
            "tintype_model_available",
            "Whether a model can be drawn with.",
            ["model"],
            registry=self._registry,
        )
        for model in models:
            available.labels(model).set_function(lambda m=model: float(m not in unavailable()))

    def watch_store(self, database: Path) -> None:
        """Tell how large the database is, and how much room is left. Called once."""
        self._watch(
            "tintype_store_database_bytes",
            "Size of the database, without its log.",
            lambda: database.stat().st_size,
        )
        self._watch(
            "tintype_store_free_bytes",
            "Room on the disk of the data folder.",
            lambda: disk_usage(database.parent).free,
        )

    def _watch(self, name: str, about: str, read: Callable[[], float]) -> None:
        def read_if_possible() -> float:
            try:
                return read()
            except OSError:
                return nan  # a broken disk must not hide everything else

        Gauge(name, about, registry=self._registry).set_function(read_if_possible)

    def commit(self, writes: int) -> AbstractContextManager[object]:
        """Return what is open while so many writes are made durable together."""
        self._writes.inc(writes)
        return self._commit_s.time()

    def request_began(self) -> None:
        """A request or handshake has come."""
        self._in_progress.inc()

    def request_ended(self, method: str, route: str, status: int, *, head_s: float | None) -> None:
        """A request is over, `head_s` after whose beginning its reply began, if it did."""
        self._in_progress.dec()
        self._requests.labels(method, route, str(status)).inc()
        if head_s is not None:
            self._head_s.labels(method, route).observe(head_s)

    def opened(self, kind: OpenKind) -> None:
        """A stream or socket was opened."""
        self._open.labels(kind).inc()

    def closed(self, kind: OpenKind) -> None:
        """A stream or socket is over."""
        self._open.labels(kind).dec()

    def waited(self, wait_s: float) -> None:
        """A response has got its slot."""
        self._wait_s.observe(wait_s)

    def drawn(self, model: str, outcome: Outcome, took_s: float) -> None:
        """An engine is done with a picture."""
        self._pictures.labels(model, outcome).inc()
        if outcome == "completed":
            self._picture_s.labels(model).observe(took_s)

    def response_ended(self, model: str, status: str, *, engine_s: float) -> None:
        """The server is done with a response, for which engines drew so long."""
        self._responses.labels(model, status).inc()
        self._engine_s.labels(model).inc(engine_s)

    def render(self, accept: str) -> tuple[bytes, str]:
        """Return everything as Prometheus reads it, and the media type: by the Accept header."""
        encode, media_type = choose_encoder(accept)
        return encode(self._registry), media_type
