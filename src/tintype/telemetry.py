"""Sets up logs. Log events are constants in snake_case with fields; prompts are never logged.

That includes what exceptions say: libraries put into their messages what they were given, which
may be a prompt. Of an exception that is not ours, only its kind and where it was raised are told
(`test_what_exceptions_say_is_not_logged`).
"""

import logging
import sys
import traceback
from collections.abc import Iterator
from types import TracebackType
from typing import Any, Final, cast

import structlog
from structlog.typing import EventDict, WrappedLogger

from tintype.errors import TintypeError

_LINE: Final = 200  # characters of what a library says


def configure_logs() -> None:
    """Write log lines to standard error: JSON, or readable text on a terminal."""
    _quiet_parsers()
    is_terminal = sys.stderr.isatty()
    renderer = (
        structlog.dev.ConsoleRenderer()
        if is_terminal
        else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _tell_exception,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.getLogger().handlers = [_OwnLines(logging.WARNING)]


def silence_logs() -> None:
    """Write nothing: for a server inside a command that reports its errors itself."""
    _quiet_parsers()
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL),
        logger_factory=structlog.ReturnLoggerFactory(),
    )


def describe(error: BaseException) -> str:
    """Return where an exception was raised and what kind it is, with those that led to it.

    Its message only if it is ours, which never holds what a caller wrote.
    """
    return "\n".join(_lines_of(error, set()))


def _lines_of(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _lines_of(before, seen)
        yield ""
    yield from _frames_of(error.__traceback__)
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    yield f"{kind}: {error.message}" if isinstance(error, TintypeError) else kind
    if isinstance(error, BaseExceptionGroup):
        group = cast("BaseExceptionGroup[BaseException]", error)
        for inner in group.exceptions:
            if id(inner) not in seen:
                yield from _lines_of(inner, seen)


def _frames_of(trace: TracebackType | None) -> Iterator[str]:
    for frame in traceback.extract_tb(trace):
        yield f"{frame.filename}:{frame.lineno} {frame.name}: {frame.line}"


def _tell_exception(logger: WrappedLogger, name: str, event: EventDict) -> EventDict:
    """Replace `exc_info` by what may be said of it."""
    given: Any = event.pop("exc_info", None)
    error = sys.exc_info()[1] if given is True else given
    if isinstance(given, tuple):  # as `logging` has it
        error = cast("tuple[Any, Any, Any]", given)[1]
    if isinstance(error, BaseException):
        event["exception"] = describe(error)
    return event


class _OwnLines(logging.Handler):
    """Writes what libraries log as lines of our own, without what they have filled in."""

    def emit(self, record: logging.LogRecord) -> None:
        text = str(record.msg).strip().partition("\n")[0][:_LINE]
        write = _log.error if record.levelno >= logging.ERROR else _log.warning
        write("library_said", library=record.name, text=text, exc_info=record.exc_info)


_log = structlog.get_logger()


def _quiet_parsers() -> None:
    # it warns of each malformed form, which is the sender's business and told to him with a 400
    logging.getLogger("python_multipart").setLevel(logging.ERROR)
