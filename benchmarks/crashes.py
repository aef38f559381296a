"""A server that is killed at random while clients work: is anything lost, doubled or torn?

    python -m benchmarks.crashes --kills 1000

A real `tintype serve` is killed (SIGKILL, by its process id) again and again and started on the
same folder and port, while OpenAI clients ask for pictures. Every client sends an Idempotency-Key
and goes on until it has its answer. Not a matter of speed, so the budgets are zeros: responses
that were accepted and are lost, calls that made two responses, streams with a gap or a repeat,
pictures that differ from those of a server that nobody disturbed, faults that `tintype store
check` finds. `tests/fault/test_crashes.py` runs it small.
"""

import argparse
import asyncio
import base64
import hashlib
import random
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
import openai
from openai import AsyncOpenAI

from tintype.settings import Settings, StoreSettings
from tintype.upkeep import check_store

CLIENTS = 4
PROMPTS = ("a red fox", "an owl at night", "a boat", "two trees")
KILL_WITHIN_SIGNS = 25  # events and answers that clients get first: those of about three responses
KILL_WITHIN_S = 1.0  # of being ready, for those that may come before any sign of life
_PATIENCE_S = 120  # without any progress of a client: then something hangs, which is a problem


@dataclass
class Tally:
    """What happened. All lists are empty if nothing is wrong."""

    kills: int = 0
    calls: int = 0
    accepted: set[str] = field(default_factory=set)
    signs: int = 0  # events that clients have read, and answers
    cuts: int = 0
    resumed: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    torn: list[str] = field(default_factory=list)
    different: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def problems(self) -> list[str]:
        """Everything that must not be."""
        return self.lost + self.doubled + self.torn + self.different + self.faults


class Server:
    """A server process that can be killed and started again at the same address."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self._port}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it is ready."""
        line = ["serve", "--port", str(self._port), "--data", str(self._folder)]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tintype", *line],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._process.stdout is not None
        said = self._process.stdout.readline()
        assert said.startswith(b"Tintype is ready"), "the server did not come back"

    def kill(self) -> None:
        """Kill it as the kernel would, without a word."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


def measure(kills: int, *, seed: int = 0) -> Tally:
    """Kill a server of its own that many times under load; return what happened."""
    chance = random.Random(seed)
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="tintype-crashes-") as folder:
        with _server(Path(folder) / "calm") as calm:
            expected = asyncio.run(_undisturbed(calm))
        data = Path(folder) / "data"
        with _server(data) as server:
            asyncio.run(_disturbed(server, kills, chance, expected, tally))
        report = check_store(Settings(store=StoreSettings(folder=str(data))))
        tally.faults += report.faults
    return tally


@contextmanager
def _server(folder: Path) -> Iterator[Server]:
    server = Server(folder)
    server.start()
    try:
        yield server
    finally:
        server.kill()


def _body(prompt: str) -> dict[str, Any]:
    tool = {"type": "image_generation", "size": "256x256", "seed": 7, "partial_images": 2}
    tool_choice = {"type": "image_generation"}
    return {"model": "gpt-5", "input": prompt, "tools": [tool], "tool_choice": tool_choice}


def _pictures(response: Any) -> str:
    """Return a digest of all pictures of a response."""
    calls = [item for item in response.output if item.type == "image_generation_call"]
    assert calls, "a picture was asked for"
    found = [base64.b64decode(item.result) for item in calls]
    return hashlib.sha256(b"".join(found)).hexdigest()


async def _undisturbed(server: Server) -> dict[str, str]:
    async with AsyncOpenAI(base_url=f"{server.url}/v1", api_key="t") as client:
        return {
            prompt: _pictures(await client.responses.create(**_body(prompt))) for prompt in PROMPTS
        }


async def _disturbed(
    server: Server, kills: int, chance: random.Random, expected: dict[str, str], tally: Tally
) -> None:
    is_over = asyncio.Event()
    async with AsyncOpenAI(base_url=f"{server.url}/v1", api_key="t", max_retries=1) as client:
        clients = [
            asyncio.create_task(_Client(client, number, seed, expected, tally).work(is_over))
            for number, seed in enumerate(chance.sample(range(1_000_000), CLIENTS))
        ]
        for _ in range(kills):
            await _until_some_point(chance, tally)
            await asyncio.to_thread(server.kill)
            tally.kills += 1
            await asyncio.to_thread(server.start)
        is_over.set()
        await asyncio.gather(*clients)
        await _look_back(client, expected, tally)


async def _until_some_point(chance: random.Random, tally: Tally) -> None:
    """Wait for the next kill: in a start now and then, else anywhere in the work of clients."""
    if chance.random() < 0.25:
        await asyncio.sleep(chance.random() * KILL_WITHIN_S)
        return
    enough = tally.signs + chance.randrange(1, KILL_WITHIN_SIGNS)
    deadline_s = time.monotonic() + _PATIENCE_S
    while (  # noqa: ASYNC110 - a look at a number that only this place waits for
        tally.signs < enough and time.monotonic() < deadline_s
    ):
        await asyncio.sleep(0.001)


class _Client:
    """Makes one call after the other, each until it has its answer."""

    def __init__(
        self,
        client: AsyncOpenAI,
        number: int,
        seed: int,
        expected: dict[str, str],
        tally: Tally,
    ) -> None:
        self._client = client
        self._number = number
        self._chance = random.Random(seed)
        self._expected = expected
        self._tally = tally

    async def work(self, is_over: asyncio.Event) -> None:
        calls = 0
        while not is_over.is_set():
            calls += 1
            self._tally.calls += 1
            prompt = self._chance.choice(PROMPTS)
            key = f"{self._number}-{calls}"
            do = self._chance.choice([self._plain, self._background, self._stream])
            response = await do(_body(prompt), key)
            if response is None:
                continue  # said already
            self._tally.signs += 1
            if response.status != "completed":
                self._tally.lost.append(f"{response.id} ended as {response.status}")
            elif _pictures(response) != self._expected[prompt]:
                self._tally.different.append(response.id)

    async def _plain(self, body: dict[str, Any], key: str) -> Any:
        """Ask again with the key until a reply came whole."""
        return await self._until_answered(
            lambda: self._client.responses.create(**body, extra_headers={"Idempotency-Key": key}),
            key,
        )

    async def _background(self, body: dict[str, Any], key: str) -> Any:
        """Ask in the background, ask once more with the key, and wait for the end."""
        first = await self._plain({**body, "background": True}, key)
        again = await self._plain({**body, "background": True}, key)
        if first is None or again is None:
            return None
        self._accept(first.id)
        if again.id != first.id:
            self._tally.doubled.append(f"{key}: {first.id} and {again.id}")
        response = first
        while response is not None and response.status in {"queued", "in_progress"}:
            await asyncio.sleep(0.05)
            response = await self._until_answered(
                lambda: self._client.responses.retrieve(first.id), key
            )
        return response

    async def _stream(self, body: dict[str, Any], key: str) -> Any:
        """Follow a stream over all cuts; every event comes once and in order."""
        numbers: list[int] = []
        response: Any = None

        async def follow() -> Any:
            nonlocal response
            if response is None:
                stream = await self._client.responses.create(
                    **body,
                    stream=True,
                    background=True,
                    extra_headers={"Idempotency-Key": key},
                )
            else:
                self._tally.resumed += 1
                stream = await self._client.responses.retrieve(
                    response.id, stream=True, starting_after=numbers[-1]
                )
            async with stream:
                async for event in stream:
                    numbers.append(event.sequence_number)
                    self._tally.signs += 1
                    response = getattr(event, "response", response)
                    self._accept(response.id)
            if response is None or response.status in {"queued", "in_progress"}:
                raise ConnectionError("the stream has no end")
            return response

        found = await self._until_answered(follow, key)
        if numbers != list(range(len(numbers))):
            self._tally.torn.append(f"{key}: {numbers}")
        return found

    def _accept(self, response_id: str) -> None:
        self._tally.accepted.add(response_id)

    async def _until_answered(self, call: Any, key: str) -> Any:
        deadline_s = time.monotonic() + _PATIENCE_S
        while time.monotonic() < deadline_s:
            try:
                answer = await call()
            except openai.APIStatusError as error:
                self._tally.lost.append(f"{key}: {error}")
                return None
            except (openai.APIError, httpx2.TransportError, OSError):
                self._tally.cuts += 1
                await asyncio.sleep(0.05)
            else:
                self._accept(answer.id)
                return answer
        self._tally.lost.append(f"{key}: no answer in {_PATIENCE_S} s")
        return None


async def _look_back(client: AsyncOpenAI, expected: dict[str, str], tally: Tally) -> None:
    """Ask for all that was ever accepted, and for whether there is more than that."""
    for response_id in tally.accepted:
        try:
            response = await client.responses.retrieve(response_id)
        except openai.NotFoundError:
            tally.lost.append(f"{response_id} is gone")
            continue
        if response.status != "completed":
            tally.lost.append(f"{response_id} is {response.status}")
        elif _pictures(response) not in expected.values():
            tally.different.append(response_id)
    stored, after = 0, None
    while True:
        query: dict[str, Any] = {"limit": 100} | ({} if after is None else {"after": after})
        reply = await client.get("/responses", cast_to=object, options={"params": query})
        page: Any = reply
        stored += len(page["data"])
        if not page["has_more"]:
            break
        after = page["last_id"]
    if stored != tally.calls:
        tally.doubled.append(f"{tally.calls} calls made {stored} responses")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.crashes", description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    started_s = time.perf_counter()
    tally = measure(arguments.kills, seed=arguments.seed)
    took_s = time.perf_counter() - started_s
    print(
        f"{tally.kills} kills in {took_s:.0f} s: {tally.calls} calls, {len(tally.accepted)} "
        f"responses, {tally.cuts} cuts, {tally.resumed} streams resumed; {len(tally.lost)} lost, "
        f"{len(tally.doubled)} doubled, {len(tally.torn)} streams torn, {len(tally.different)} "
        f"pictures different, {len(tally.faults)} faults in the store"
    )
    for problem in tally.problems[:10]:
        print(" ", problem)
    return 1 if tally.problems else 0


if __name__ == "__main__":
    sys.exit(main())
