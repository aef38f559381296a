"""A driver of a worker that once runs out of memory inside of oneDNN, by a limit of its own."""

import resource
from contextlib import suppress
from pathlib import Path

import torch

from tintype.engine.diffusers.driver import DiffusersDriver
from tintype.engine.diffusers.driver import make_driver as make_plain
from tintype.engine.worker.driver import Task, Watch

DRIVER = "starved:make_driver"


def make_driver(options: object) -> DiffusersDriver:
    """Return the driver that ships, with a first batch that finds no memory, once per folder."""
    driver = make_plain(options)
    mark = driver._folder / "starved"
    run = driver.run

    def run_starved(tasks: list[Task], watch: Watch) -> None:
        if not mark.exists():
            mark.parent.mkdir(parents=True, exist_ok=True)
            mark.touch()
            use_up()
        run(tasks, watch)

    driver.run = run_starved
    return driver


def use_up() -> None:
    """Let a convolution find no memory, then give all of it back."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize(), before[1]))
    with suppress(RuntimeError):
        for channels in range(3, 63):  # each shape wants a primitive of its own
            torch.nn.functional.conv2d(
                torch.zeros(1, channels, 64, 64), torch.zeros(32, channels, 3, 3)
            )
    resource.setrlimit(resource.RLIMIT_AS, before)
