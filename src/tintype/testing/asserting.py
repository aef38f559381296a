"""Assertions about what was asked, whose messages show what was asked instead."""

import re
from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from tintype.testing.asked import AskedRequest
from tintype.testing.script import Step

Wanted: TypeAlias = str | re.Pattern[str] | None

_NAMES: Final = {"stream": "is_stream", "background_job": "is_background"}


def check_asked(
    requests: Sequence[AskedRequest],
    prompt: Wanted,
    values: Mapping[str, object],
    times: int | None,
) -> list[AskedRequest]:
    """Return the requests that fit; `times` is how many there must be, None for at least one.

    Raises:
        AssertionError: there are too few or too many.
    """
    found = [asked for asked in requests if not _misfits(asked, prompt, values)]
    if len(found) == times or (times is None and found):
        return found
    expected = "at least 1" if times is None else str(times)
    lines = [f"Expected {expected} request(s) with {_say(prompt, values)}, found {len(found)}."]
    lines.append(_listing(requests))
    others = [asked for asked in requests if asked.surface != "other" and asked not in found]
    if others and len(found) < (1 if times is None else times):
        nearest = min(others, key=lambda asked: len(_misfits(asked, prompt, values)))
        misfits = "; ".join(_misfits(nearest, prompt, values))
        lines.append(f"The nearest is number {_number(requests, nearest)}: {misfits}.")
    raise AssertionError("\n".join(lines))


def check_script(steps: Sequence[Step], unreached: Sequence[str]) -> None:
    """Do nothing if every step was used up and did what it says.

    Raises:
        AssertionError: with what is left.
    """
    said = [f"not used: {step}" for step in steps] + [f"not reached: {text}" for text in unreached]
    if said:
        raise AssertionError("The script is not done.\n  " + "\n  ".join(said))


def _misfits(asked: AskedRequest, prompt: Wanted, values: Mapping[str, object]) -> list[str]:
    """Return what does not fit, in words."""
    if asked.surface == "other":
        return ["it creates nothing"]
    found: list[str] = []
    if isinstance(prompt, re.Pattern):
        if not prompt.search(asked.prompt):
            found.append(f"the prompt is {asked.prompt!r}")
    elif prompt is not None and prompt not in asked.prompt:
        found.append(f"the prompt is {asked.prompt!r}")
    for name, value in values.items():
        said = _value(asked, name)
        if not _is_same(said, value):
            found.append(f"`{name}` is {said!r}")
    return found


def _value(asked: AskedRequest, name: str) -> object:
    if name in _NAMES:
        said: object = getattr(asked, _NAMES[name])
    elif name in {"path", "method", "surface", "dialect", "model", "idempotency_key", "status"}:
        said = getattr(asked, name)
    elif name == "images":
        said = len(asked.images)
    else:
        said = asked.value(name)
    return said


def _is_same(said: object, wanted: object) -> bool:
    """Compare; forms only have text, so `"2"` is 2 and `"true"` is True there."""
    if isinstance(said, str) and not isinstance(wanted, str) and wanted is not None:
        return said == str(wanted).lower()
    return said == wanted


def _say(prompt: Wanted, values: Mapping[str, object]) -> str:
    said = [f"{name}={value!r}" for name, value in values.items()]
    if isinstance(prompt, re.Pattern):
        said.insert(0, f"a prompt like {prompt.pattern!r}")
    elif prompt is not None:
        said.insert(0, f"{prompt!r} in the prompt")
    return ", ".join(said) or "anything"


def _listing(requests: Sequence[AskedRequest]) -> str:
    if not requests:
        return "No request was made."
    lines = [f"  {number}. {asked.describe()}" for number, asked in enumerate(requests, start=1)]
    return "\n".join([f"{len(requests)} request(s) were made:", *lines])


def _number(requests: Sequence[AskedRequest], wanted: AskedRequest) -> int:
    return next(n for n, asked in enumerate(requests, start=1) if asked is wanted)
