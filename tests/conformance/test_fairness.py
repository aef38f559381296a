"""Shares of the engine between keys, live: a real server, OpenAI's SDK, and a clock of our own.

The engine takes as long as it says by that clock, and the clock stands still otherwise, so what
is asserted are shares and orders, whatever the machine is doing.
"""

import threading
from collections import Counter
from collections.abc import AsyncGenerator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, aclosing
from itertools import accumulate
from pathlib import Path

import anyio.to_thread
from openai import OpenAI

from tintype.app import running_server
from tintype.engine.base import Job, Step
from tintype.settings import (
    LimitSettings,
    ModelSettings,
    ServerSettings,
    Settings,
    StoreSettings,
)
from tintype.testing.engine import ScriptedEngine
from tintype.testing.stores import ManualClock

DEMAND_S = 64  # engine seconds that each key asks for, all at once
SIZES = {1: "256x256", 4: "512x512", 8: "512x1024"}  # of pictures, by the seconds they take
WISHES = {  # the seconds of each of a key's pictures
    "large": [8] * 8,
    "medium": [4] * 16,
    "small": [1] * 64,
    "mixed": [8, 8, 4, 4, 4, 1, 1, 1, 1] * 2,
}


class ClockworkEngine(ScriptedEngine):
    """Takes a second of `clock` for each 256x256 pixels; begins when its gate is opened."""

    def __init__(self, clock: ManualClock) -> None:
        super().__init__(steps=1)
        self._clock = clock
        self.gate = threading.Event()

    async def generate(self, job: Job) -> AsyncGenerator[Step, None]:
        await anyio.to_thread.run_sync(self.gate.wait)
        self._clock.advance(seconds_of(job))
        async with aclosing(super().generate(job)) as steps:
            async for step in steps:
                yield step


def seconds_of(job: Job) -> int:
    return job.size.width * job.size.height // 256**2


def jain(values: list[float]) -> float:
    """Return Jain's index: 1 if all have the same, 1/n if one has everything."""
    return sum(values) ** 2 / (len(values) * sum(value**2 for value in values))


def test_keys_with_equal_demands_get_equal_shares(make_key, tmp_path: Path) -> None:
    keys = {name: make_key(name) for name in WISHES}
    clock = ManualClock()
    engine = ClockworkEngine(clock)
    settings = Settings(
        server=ServerSettings(port=0),
        store=StoreSettings(folder=str(tmp_path / "data")),
        limits=LimitSettings(running_jobs=1),
        models=(ModelSettings(name="scripted", engine="scripted"),),
    )
    wishes = [(name, n, s) for name, all_s in WISHES.items() for n, s in enumerate(all_s)]
    with (
        running_server(settings, engines={"scripted": engine}, clock=clock) as address,
        ExitStack() as clients,
    ):
        url = f"{address.url}/v1"
        of = {
            name: clients.enter_context(OpenAI(base_url=url, api_key=key))
            for name, key in keys.items()
        }

        def ask(name: str, number: int, seconds: int) -> str:
            tool = {"type": "image_generation", "size": SIZES[seconds]}
            return (
                of[name]
                .responses.create(
                    model="scripted", input=f"{name} {number}", tools=[tool], background=True
                )
                .id
            )

        with ThreadPoolExecutor(4) as threads:
            ids = list(threads.map(lambda wish: ask(*wish), wishes))
        engine.gate.set()
        for (name, *_), response_id in zip(wishes, ids, strict=True):
            for _ in of[name].responses.retrieve(response_id, stream=True):
                pass
    assert len(engine.jobs) == len(wishes)
    assert all(sum(all_s) == DEMAND_S for all_s in WISHES.values())
    spent: Counter[str] = Counter()
    shares: list[tuple[int, float]] = []  # (engine seconds given in all, Jain's index of them)
    for job, total_s in zip(
        engine.jobs, accumulate(seconds_of(job) for job in engine.jobs), strict=True
    ):
        spent[job.prompt.split()[0]] += seconds_of(job)
        shares.append((total_s, jain([spent[name] for name in WISHES])))
    # a key is never ahead of another by more than a picture, which by half-time is next to nothing
    assert min(index for total_s, index in shares if total_s >= 2 * DEMAND_S) >= 0.95
    assert shares[-1] == (4 * DEMAND_S, 1.0)
