"""A driver of a worker that follows a script, for tests of everything around workers.

Needs no libraries of models. What goes wrong is said in the prompt: `crash at 2`, `hang at 2`,
`fail at 2`, `poison at 2`, `wait at 2` (until the file `go` is in the folder), `hold at 2` (until
the task is cancelled), each when that step would begin, and only the first time if the prompt
also says `once`.
"""

import os
import re
import signal
import threading
from collections.abc import Callable, Hashable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

import msgspec

from tintype.engine.base import Capabilities, Finished
from tintype.engine.worker.driver import Task, Watch
from tintype.errors import EngineError, EngineLost
from tintype.testing.engine import draw_scripted

SCRIPTED_DRIVER: Final = "tintype.testing.driver:make_scripted"
_TROUBLE: Final = re.compile(r"(crash|hang|fail|poison|wait|hold) at (\d+)")


class Script(msgspec.Struct, frozen=True, kw_only=True):
    """What a scripted driver does.

    `steps` of each picture, `limit` of a batch, `lanes` as in `Driver`. Into `folder` goes
    `log`, with a line for each step of each batch: the step, then the numbers of its tasks.
    A driver with `broken` cannot be made, nor one that finds a file `broken` in `folder`; `refuses`
    names a model that cannot be used.
    """

    folder: str
    steps: int = 4
    limit: int = 4
    lanes: int = 2
    broken: str | None = None
    refuses: str | None = None


def make_scripted(options: object) -> "ScriptedDriver":
    """Return a driver for decoded options."""
    script = msgspec.convert(options, Script)
    if script.broken is not None:
        raise EngineError(script.broken)
    if (Path(script.folder) / "broken").exists():
        raise EngineError("The script finds a file that says it is broken.")
    return ScriptedDriver(script)


class ScriptedDriver:
    """Draws what `ScriptedEngine` draws."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._folder = Path(script.folder)
        self.lanes = script.lanes

    def describe(self, model: str) -> Capabilities:
        """Return the abilities of a scripted engine."""
        if model == self._script.refuses:
            raise EngineError("The script refuses it.")
        return Capabilities(max_sources=16, keeps_source_size=True)

    def warm(self, model: str, watch: Watch) -> None:
        """Note it."""
        self._note(f"warm {model}")

    def key(self, task: Task) -> Hashable:
        """Return what makes shapes alike."""
        return (task.model, task.job.size, bool(task.job.sources))

    def limit(self, task: Task) -> int:
        """Return what the script says."""
        return self._script.limit

    def run(self, tasks: Sequence[Task], watch: Watch) -> None:
        """Go through the steps, with the troubles that prompts name."""
        steps = self._script.steps
        shown = [0] * len(tasks)
        for step in range(1, steps + 1):
            for place, task in enumerate(tasks):
                self._meet_trouble(task.job.prompt, step, partial(watch.is_wanted, place))
            self._note(f"{step} " + " ".join(str(task.number) for task in tasks))
            for place, task in enumerate(tasks):
                if shown[place] < task.job.partial_images * step // steps:
                    shown[place] += 1
                    watch.show(place, draw_scripted(task.job, step / (steps + 1)))
            watch.stepped(step, steps)
        watch.denoised()
        for place, task in enumerate(tasks):
            pixels = draw_scripted(task.job, 1.0)
            watch.finish(place, Finished(pixels=pixels, revised_prompt=task.job.prompt))

    def idle(self) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Note it."""
        self._note("closed")

    def _note(self, line: str) -> None:
        with (self._folder / "log").open("a", encoding="utf-8") as log:
            log.write(line + "\n")

    def _meet_trouble(self, prompt: str, step: int, is_wanted: Callable[[], bool]) -> None:
        trouble = _TROUBLE.search(prompt)
        if trouble is None or int(trouble[2]) != step or self._has_been(prompt):
            return
        match trouble[1]:
            case "crash":
                os.kill(os.getpid(), signal.SIGKILL)
            case "hang":
                threading.Event().wait()
            case "fail":
                raise EngineError("The script says that this picture fails.", code="invalid_prompt")
            case "poison":
                raise EngineLost(
                    "The script says that the device is poisoned.", code="out_of_memory"
                )
            case "hold":
                while is_wanted():
                    threading.Event().wait(0.01)
            case _:
                while not (self._folder / "go").exists():
                    threading.Event().wait(0.01)

    def _has_been(self, prompt: str) -> bool:
        if "once" not in prompt:
            return False
        mark = self._folder / f"once-{prompt.encode().hex()}"
        if mark.exists():
            return True
        mark.touch()
        return False
