"""Kills a server under load, and looks at what is left."""

import asyncio
import random
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

import openai
from openai import AsyncOpenAI

from benchmarks.crashes.calm import Calm, picture_of
from benchmarks.crashes.clients import Client
from benchmarks.crashes.server import Server, serving
from benchmarks.crashes.tally import Tally
from tintype.settings import Settings, StoreSettings
from tintype.upkeep import check_store

CLIENTS = 8
KILL_WITHIN_SIGNS = 40  # events and answers that clients get first: those of a few responses
KILL_WITHIN_S = 0.5  # of being ready, for those that may come before any sign of life
PATIENCE_S = 120.0


def measure(
    kills: int,
    *,
    seed: int = 0,
    engine: str = "scripted",
    source: Path | None = None,
    stops_at_once: bool = False,
    patience_s: float = PATIENCE_S,
) -> Tally:
    """Kill a server of its own that many times under load; return what happened.

    `source` is what the server that is killed imports `tintype` from. `stops_at_once` ends it
    with the first problem.
    """
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="tintype-crashes-") as folder:
        data = Path(folder) / "data"
        with (
            serving(Path(folder) / "calm", engine=engine) as calm,
            serving(data, engine=engine, source=source) as server,
        ):
            run = _Run(server, kills, tally, seed, patience_s, stops_at_once=stops_at_once)
            asyncio.run(run.whole(calm.url))
        report = check_store(Settings(store=StoreSettings(folder=str(data))))
        tally.faults += report.faults
    return tally


class _Run:
    def __init__(
        self,
        server: Server,
        kills: int,
        tally: Tally,
        seed: int,
        patience_s: float,
        *,
        stops_at_once: bool,
    ) -> None:
        self._server = server
        self._kills = kills
        self._tally = tally
        self._chance = random.Random(seed)
        self._patience_s = patience_s
        self._stops_at_once = stops_at_once

    async def whole(self, calm_url: str) -> None:
        """Disturb clients, let them finish, and look back."""
        async with (
            AsyncOpenAI(base_url=f"{calm_url}/v1", api_key="t") as calm,
            AsyncOpenAI(base_url=f"{self._server.url}/v1", api_key="t", max_retries=1) as client,
        ):
            is_over = asyncio.Event()
            seeds = self._chance.sample(range(1_000_000), CLIENTS)
            async with asyncio.TaskGroup() as tasks:
                for number, seed in enumerate(seeds):
                    one = Client(
                        client,
                        Calm(calm),
                        self._tally,
                        number=number,
                        seed=seed,
                        patience_s=self._patience_s,
                    )
                    tasks.create_task(one.work(is_over))
                await self._disturb()
                is_over.set()
            if self._server.is_running:
                await _LookBack(client, self._tally).look()

    async def _disturb(self) -> None:
        for _ in range(self._kills):
            await self._until_some_point()
            if not self._server.is_running:
                self._tally.lost.append("the server ended before it was killed")
                return
            await asyncio.to_thread(self._server.kill)
            self._tally.kills += 1
            if not await asyncio.to_thread(self._server.start):
                self._tally.lost.append("the server did not come back")
                return
            if self._stops_at_once and self._tally.problems:
                return

    async def _until_some_point(self) -> None:
        """Wait for the next kill: in a start now and then, else anywhere in the work of clients."""
        if self._chance.random() < 0.25:
            await asyncio.sleep(self._chance.random() * KILL_WITHIN_S)
            return
        enough = self._tally.signs + self._chance.randrange(1, KILL_WITHIN_SIGNS)
        deadline_s = time.monotonic() + self._patience_s
        while (  # noqa: ASYNC110 - a look at a number that only this place waits for
            self._tally.signs < enough and time.monotonic() < deadline_s
        ):
            await asyncio.sleep(0.001)


class _LookBack:
    """Asks for all that was ever accepted, and for whether there is more than that."""

    def __init__(self, client: AsyncOpenAI, tally: Tally) -> None:
        self._client = client
        self._tally = tally

    async def look(self) -> None:
        """Add to the tally what is wrong."""
        tally = self._tally
        stored = await self._stored()
        for response_id in sorted(tally.accepted - stored.keys()):
            tally.lost.append(f"{response_id} is gone")
        made = Counter(response.metadata["call"] for response in stored.values())
        for call, count in made.items():
            if count > 1:
                tally.doubled.append(f"{call} made {count} responses")
        keyed = tally.calls.total() - tally.calls["keyless"]
        if (found := sum(not call.endswith("keyless") for call in made)) < keyed:
            tally.lost.append(f"{keyed} calls with keys, {found} of them have responses")
        for response in stored.values():
            await self._look_at(response)
        for conversation, output in tally.conversations.items():
            items = [one.id async for one in self._client.conversations.items.list(conversation)]
            if sorted(items[:-1]) != sorted(output):  # the newest first, hence the question last
                tally.doubled.append(f"{conversation} holds {items} after {output}")

    async def _stored(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        after: dict[str, str] = {}
        while True:
            page: Any = await self._client.get(
                "/responses",
                cast_to=object,
                options={"params": {"limit": 100, "order": "asc", **after}},
            )
            for data in page["data"]:
                found[data["id"]] = openai.types.responses.Response.construct(**data)
            if not page["has_more"]:
                return found
            after = {"after": page["last_id"]}

    async def _look_at(self, response: Any) -> None:
        call = response.metadata["call"]
        if response.status == "completed":
            whole = await self._client.responses.retrieve(response.id)
            picture_of(whole)  # it is there, and can be read
        elif not (call.endswith("keyless") and response.status == "failed"):
            self._tally.lost.append(f"{call}: {response.id} is {response.status}")
