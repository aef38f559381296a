"""The command `tintype doctor`."""

import sys
from pathlib import Path

from tintype.engine.diffusers.doctor import advise, describe, look
from tintype.errors import TintypeError
from tintype.settings import load_settings


def examine(*, config: Path | None) -> int:
    """Print what this machine has and what would make it faster; return the exit status."""
    try:
        settings = load_settings(config)
    except TintypeError as error:
        print(f"tintype: {error.message}", file=sys.stderr)  # noqa: T201
        return 1
    facts = look()
    print(describe(facts))  # noqa: T201
    advice = advise(facts, settings)
    for line in advice:
        print(f"- {line}")  # noqa: T201
    if not advice:
        print("Nothing is known that would make it faster.")  # noqa: T201
    return 0
