"""The command `tintype usage`: reads the accounts of a data folder, in use by a server or not."""

import sys
from pathlib import Path

from tintype.app import open_keys, read_usage
from tintype.clock import SystemClock
from tintype.errors import TintypeError
from tintype.ids import SystemEntropy
from tintype.protocol.codec import encode
from tintype.service.accounts import UsageLine, usage_line
from tintype.settings import load_settings

_SUMMED = (
    "requests",
    "pictures",
    "pixels",
    "engine_s",
    "input_tokens",
    "output_tokens",
    "cost_usd",
)


def show_usage(
    *, days: int, project: str | None, as_json: bool, data: Path | None, config: Path | None
) -> int:
    """Print what was used; return the exit status."""
    clock = SystemClock()
    try:
        folder = None if data is None else str(data)
        settings = load_settings(config, flags={"store": {"folder": folder}})
        keys = open_keys(settings, clock=clock, entropy=SystemEntropy())
        try:
            names = {row.id: row.name for row in keys.all()}
        finally:
            keys.close()
        rows = read_usage(settings, project=project, days=days, clock=clock)
    except TintypeError as error:
        print(f"tintype: {error.message}", file=sys.stderr)  # noqa: T201
        return 1
    lines = [usage_line(row, names) for row in rows]
    if as_json:
        print(encode(lines).decode())  # noqa: T201
    else:
        _show_sums(lines)
    return 0


def _show_sums(lines: list[UsageLine]) -> None:
    """Print one row for each key: what it used over all days and models."""
    from tintype.cli.keys import show_table

    sums: dict[tuple[str, str], list[float]] = {}
    for line in lines:
        total = sums.setdefault((line.project, line.key or "-"), [0.0] * len(_SUMMED))
        for index, name in enumerate(_SUMMED):
            total[index] += getattr(line, name)
    show_table(
        ("PROJECT", "KEY", *(name.upper() for name in _SUMMED)),
        [(*who, *(f"{value:.10g}" for value in total)) for who, total in sorted(sums.items())],
    )
