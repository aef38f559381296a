"""Sets up logs. Log events are constants in snake_case with fields; prompts are never logged."""

import logging
import sys

import structlog


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
            structlog.processors.format_exc_info,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def silence_logs() -> None:
    """Write nothing: for a server inside a command that reports its errors itself."""
    _quiet_parsers()
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL),
        logger_factory=structlog.ReturnLoggerFactory(),
    )


def _quiet_parsers() -> None:
    # it warns of each malformed form, which is the sender's business and told to him with a 400
    logging.getLogger("python_multipart").setLevel(logging.ERROR)
