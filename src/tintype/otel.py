"""Traces by OpenTelemetry, sent to a collector over OTLP. Imported only if they are wanted.

The only module that knows OpenTelemetry, which is the extra `tintype[otel]`. It sets nothing for
the whole process but the handler of that library's log.
"""

import logging
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

import anyio
import anyio.to_thread
import structlog
from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.sampling import ParentBased, TraceIdRatioBased
from opentelemetry.trace import Span as OtelSpan
from opentelemetry.trace import SpanKind, Status, StatusCode, format_trace_id
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from tintype import __version__
from tintype.errors import TintypeError
from tintype.settings import TracingSettings
from tintype.tracing import NO_ATTRIBUTES, Attributes, Carrier

_SENDING_S: Final = 10.0
_LAST_SENDING_S: Final = 2.0
_W3C: Final = TraceContextTextMapPropagator()

_log = structlog.get_logger()


class _Span:
    """A `Span` over one of OpenTelemetry's."""

    def __init__(self, span: OtelSpan) -> None:
        self._span = span

    @property
    def trace_id(self) -> str | None:
        context = self._span.get_span_context()
        return format_trace_id(context.trace_id) if context.trace_flags.sampled else None

    def rename(self, name: str) -> None:
        self._span.update_name(name)

    def note(self, attributes: Attributes) -> None:
        self._span.set_attributes(attributes)

    def event(self, name: str, attributes: Attributes) -> None:
        self._span.add_event(name, attributes)

    def fail(self, why: str) -> None:
        self._span.set_attribute("error.type", why)
        self._span.set_status(Status(StatusCode.ERROR))


class OtelTracing:
    """The `Tracing` of one server, with a provider of its own."""

    def __init__(self, settings: TracingSettings) -> None:
        assert settings.endpoint is not None, "without one there is no tracing"
        named = {"service.name": settings.service, "service.version": __version__}
        self._provider = TracerProvider(
            sampler=ParentBased(TraceIdRatioBased(settings.sample_ratio)),
            resource=Resource.create(named),
            shutdown_on_exit=False,
        )
        self._exporter = OTLPSpanExporter(endpoint=settings.endpoint, timeout=_SENDING_S)
        self._provider.add_span_processor(BatchSpanProcessor(self._exporter))
        self._tracer = self._provider.get_tracer("tintype", __version__)
        _log_in_our_way()

    @contextmanager
    def span(
        self,
        name: str,
        attributes: Attributes = NO_ATTRIBUTES,
        *,
        parent: Carrier | None = None,
        is_request: bool = False,
    ) -> Generator[_Span]:
        """Open a span; see `Tracing.span`."""
        with self._tracer.start_as_current_span(
            name,
            context=None if parent is None else _W3C.extract(parent, context=Context()),
            kind=SpanKind.SERVER if is_request else SpanKind.INTERNAL,
            attributes=attributes,
            # messages and tracebacks may hold what a caller wrote
            record_exception=False,
            set_status_on_exception=False,
        ) as raw:
            span = _Span(raw)
            try:
                yield span
            except TintypeError as error:
                if error.status >= 500:
                    span.fail(error.code or type(error).__name__)
                else:
                    span.note({"error.type": error.code or type(error).__name__})
                raise
            except Exception as error:
                span.fail(type(error).__name__)
                raise
            except BaseException:
                span.note({"tintype.cancelled": True})
                raise

    def carrier(self) -> dict[str, str]:
        """Return the headers that lead back to the open span."""
        headers: dict[str, str] = {}
        _W3C.inject(headers)
        return headers

    async def close(self) -> None:
        """Send what was not sent yet; give up on a collector that does not answer."""
        with anyio.move_on_after(_LAST_SENDING_S, shield=True) as patience:
            await anyio.to_thread.run_sync(self._provider.shutdown, abandon_on_cancel=True)
        if patience.cancelled_caught:
            self._exporter.shutdown()  # lets the thread that still tries come to its end


class _OwnLines(logging.Handler):
    """Writes what OpenTelemetry has to say as lines of our log."""

    def emit(self, record: logging.LogRecord) -> None:
        _log.warning("traces_not_sent", reason=record.getMessage().split("\n")[0][:200])


def _log_in_our_way() -> None:
    theirs = logging.getLogger("opentelemetry")
    if not any(isinstance(handler, _OwnLines) for handler in theirs.handlers):
        theirs.addHandler(_OwnLines(logging.WARNING))
        theirs.propagate = False
