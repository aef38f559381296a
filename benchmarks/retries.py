"""Calls that are cut at random and repeated with their Idempotency-Key: is any done twice?

    python -m benchmarks.retries --attempts 100000

Not a matter of speed, so it has no budget but one: as many pictures are drawn as there are
different calls. Every call is repeated until its reply was read to the end, and then once more;
all replies of a call must be equal, byte by byte. `tests/fault/test_retries.py` runs it small.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from dataclasses import dataclass, field

from tintype.app import Address, running_server
from tintype.protocol.codec import encode
from tintype.settings import LimitSettings, ModelSettings, ServerSettings, Settings, StoreSettings
from tintype.telemetry import silence_logs
from tintype.testing.engine import ScriptedEngine

CALLERS = 32
CUT_AFTER_BYTES = 12_000  # of about as many that a reply has


@dataclass
class Tally:
    """What happened. `calls` is how many different ones were made."""

    attempts: int = 0
    cuts: int = 0
    calls: int = 0
    replies: int = 0
    replayed: int = 0
    generations: int = 0
    problems: list[str] = field(default_factory=list)

    @property
    def duplicates(self) -> int:
        return self.generations - self.calls


def measure(attempts: int, *, seed: int = 0) -> Tally:
    """Make that many attempts, against a server of its own; return what happened."""
    silence_logs()
    engine = ScriptedEngine(steps=2)
    with tempfile.TemporaryDirectory(prefix="tintype-retries-") as folder:
        settings = Settings(
            # no comments in streams, which come when they come: replies are compared byte by byte
            server=ServerSettings(port=0, heartbeat_s=3600),
            store=StoreSettings(folder=folder),
            limits=LimitSettings(reconnect_s=600, queued_jobs=10_000),
            models=(ModelSettings(name="scripted", engine="scripted"),),
        )
        with running_server(settings, engines={"scripted": engine}) as address:
            tally = asyncio.run(_call_all(address, attempts, random.Random(seed)))
    tally.generations = len(engine.jobs)
    return tally


async def _call_all(address: Address, attempts: int, chance: random.Random) -> Tally:
    tally = Tally()

    async def caller(number: int) -> None:
        while tally.attempts < attempts:
            tally.calls += 1
            await _Call(address, f"{number}-{tally.calls}", chance, tally).make()

    await asyncio.gather(*(caller(number) for number in range(CALLERS)))
    return tally


class _Call:
    """One call, made until its reply was read whole, and once more."""

    def __init__(self, address: Address, key: str, chance: random.Random, tally: Tally) -> None:
        self._address = address
        self._chance = chance
        self._tally = tally
        is_stream = chance.random() < 0.5
        tool = {"type": "image_generation", "size": "256x256", "output_format": "webp"}
        body = encode(
            {
                "input": key,
                "stream": is_stream,
                "store": chance.random() < 0.5,
                "tools": [{**tool, "quality": "low", "partial_images": 1 if is_stream else 0}],
            }
        )
        head = (
            f"POST /v1/responses HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            f"Idempotency-Key: {key}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        self._request = head.encode() + body

    async def make(self) -> None:
        chance, replies = self._chance, []
        while len(replies) < 2:
            if chance.random() < 0.2:  # two at once, whichever is cut
                found = await asyncio.gather(self._attempt(), self._attempt())
            else:
                found = [await self._attempt()]
            replies += [reply for reply in found if reply is not None]
        self._tally.replies += len(replies)
        if len(set(replies)) != 1:
            self._tally.problems.append(f"{len(set(replies))} different replies")

    async def _attempt(self) -> bytes | None:
        """Return the body of the reply, or None if this attempt was cut."""
        chance, tally = self._chance, self._tally
        tally.attempts += 1
        reader, writer = await asyncio.open_connection(self._address.host, self._address.port)
        try:
            match chance.randrange(5):
                case 0:  # in the middle of the request
                    writer.write(self._request[: chance.randrange(len(self._request))])
                    await writer.drain()
                case 1:  # in the middle of the reply
                    writer.write(self._request)
                    await reader.readexactly(chance.randrange(CUT_AFTER_BYTES))
                case 2:  # before the reply
                    writer.write(self._request)
                    await writer.drain()
                    await asyncio.sleep(chance.random() * 0.02)
                case _:
                    writer.write(self._request)
                    return self._read(await reader.read())
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.transport.abort()  # a cut, not a goodbye
        tally.cuts += 1
        return None

    def _read(self, reply: bytes) -> bytes | None:
        head, _, body = reply.partition(b"\r\n\r\n")
        status = head.split(b" ", 2)[1:2]
        if status != [b"200"]:
            self._tally.problems.append(f"status {status!r}: {body[:200]!r}")
        self._tally.replayed += b"idempotent-replayed: true" in head
        return body


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.retries", description=__doc__)
    parser.add_argument("--attempts", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    started = time.perf_counter()
    tally = measure(arguments.attempts, seed=arguments.seed)
    took_s = time.perf_counter() - started
    print(
        f"{tally.attempts} attempts at {tally.calls} calls in {took_s:.0f} s: {tally.cuts} cut, "
        f"{tally.replies} replies, {tally.replayed} of them replayed, {tally.generations} pictures "
        f"drawn, {tally.duplicates} twice, {len(tally.problems)} problems"
    )
    for problem in tally.problems[:10]:
        print(" ", problem)
    return 1 if tally.duplicates or tally.problems else 0


if __name__ == "__main__":
    sys.exit(main())
