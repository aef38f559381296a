"""Clients that go on until they have their answers, and notice what must not be."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from typing import Any

import httpx2
import openai
from openai import AsyncOpenAI

from benchmarks.crashes.calm import PROMPTS, Calm, Seen, Wish, call_of, picture_of
from benchmarks.crashes.tally import Tally

_RUNNING = {"queued", "in_progress"}
_CUTS = (openai.APIError, httpx2.TransportError, OSError)


class Client:
    """Makes one call after the other, each until it has its answer.

    All but those `_without_key` send an Idempotency-Key. `patience_s` bounds each call: what
    takes longer hangs, and counts as lost.
    """

    def __init__(
        self,
        client: AsyncOpenAI,
        calm: Calm,
        tally: Tally,
        *,
        number: int,
        seed: int,
        patience_s: float,
    ) -> None:
        self._client = client
        self._calm = calm
        self._tally = tally
        self._number = number
        self._chance = random.Random(seed)
        self._patience_s = patience_s
        self._until_s = 0.0
        self._bases: dict[str, str] = {}  # responses that an edit can start from, by prompt

    async def work(self, is_over: asyncio.Event) -> None:
        """Make calls until it is over."""
        ways = {
            "plain": self._plain,
            "background": self._background,
            "resumed": self._resumed,
            "repeated": self._repeated,
            "keyless": self._without_key,
        }
        while not is_over.is_set():
            how = self._chance.choice(list(ways))
            self._tally.calls[how] += 1
            key = f"{self._number}-{self._tally.calls.total()}-{how}"
            self._until_s = time.monotonic() + self._patience_s
            await self._make(ways[how], key, may_fail=how == "keyless")

    async def _make(
        self,
        way: Callable[[dict[str, Any], str, Seen], Awaitable[Any]],
        key: str,
        *,
        may_fail: bool,
    ) -> None:
        wish, more = await self._wish(key, may_talk=not may_fail)
        seen = Seen()
        response = await way(wish.body(key, **more), key, seen)
        if response is None:
            return  # said already
        self._tally.signs += 1
        self._accept(response.id)
        if response.status != "completed":
            if may_fail and response.status == "failed":
                self._tally.ended_failed += 1
            else:
                self._tally.lost.append(f"{key}: {response.id} ended as {response.status}")
            return
        if "conversation" in more:
            told = [item.id for item in response.output]
            self._tally.conversations[more["conversation"]] = told
        elif wish.seed is not None and not wish.is_edit:
            self._bases[wish.prompt] = response.id
        await self._compare(wish, response, seen, key)

    async def _wish(self, key: str, *, may_talk: bool) -> tuple[Wish, dict[str, str]]:
        wish = Wish(self._chance.choice(PROMPTS))
        match self._chance.randrange(4):
            case 0:
                return wish._replace(seed=None), {}
            case 1 if wish.prompt in self._bases:
                return wish._replace(is_edit=True), {"previous": self._bases[wish.prompt]}
            case 2 if may_talk:
                headers = {"Idempotency-Key": f"{key}-conversation"}
                made = await self._until_answered(
                    lambda: self._client.conversations.create(extra_headers=headers), key
                )
                return wish, {} if made is None else {"conversation": made.id}
        return wish, {}

    async def _compare(self, wish: Wish, response: Any, seen: Seen, key: str) -> None:
        if wish.seed is None:  # then the server chose one, and keeps to it
            wish = wish._replace(seed=call_of(response).seed)
        story = await self._calm.story(wish)
        if picture_of(response) != story.picture:
            self._tally.different.append(f"{key}: the picture of {response.id}, {wish}")
        if not seen.numbers:
            return
        if tuple(seen.partials) != story.partials:
            self._tally.different.append(
                f"{key}: the partial images of {response.id}, {wish}: {seen.partials} instead of "
                f"{story.partials}"
            )
        if tuple(seen.shape) != story.shape:
            self._tally.torn.append(f"{key}: {seen.shape} instead of {story.shape}")

    async def _plain(self, body: dict[str, Any], key: str, seen: Seen) -> Any:
        """Ask again with the key until a reply came whole."""
        headers = {"Idempotency-Key": key}
        return await self._until_answered(
            lambda: self._client.responses.create(**body, extra_headers=headers), key
        )

    async def _background(self, body: dict[str, Any], key: str, seen: Seen) -> Any:
        """Ask in the background, ask once more with the key, and wait for the end."""
        first = await self._plain({**body, "background": True}, key, seen)
        if first is None:
            return None
        self._accept(first.id)
        again = await self._plain({**body, "background": True}, key, seen)
        if again is not None and again.id != first.id:
            self._tally.doubled.append(f"{key}: {first.id} and {again.id}")
        response = again
        while response is not None and response.status in _RUNNING:
            if time.monotonic() > self._until_s:
                self._tally.lost.append(f"{key}: {first.id} has no end")
                return None
            await asyncio.sleep(0.02)
            response = await self._until_answered(
                lambda: self._client.responses.retrieve(first.id), key
            )
        return response

    async def _resumed(self, body: dict[str, Any], key: str, seen: Seen) -> Any:
        """Follow a stream over all cuts, by the number of the last event; each comes once."""

        async def follow() -> Any:
            if seen.response is None:
                stream = await self._client.responses.create(
                    **body, stream=True, background=True, extra_headers={"Idempotency-Key": key}
                )
            else:
                self._tally.resumed += 1
                stream = await self._client.responses.retrieve(
                    seen.response.id, stream=True, starting_after=seen.numbers[-1]
                )
            return await self._read(stream, seen)

        found = await self._until_answered(follow, key)
        self._expect_all(seen, key)
        return found

    async def _repeated(self, body: dict[str, Any], key: str, seen: Seen) -> Any:
        """Follow a stream in the foreground; after a cut the same call gives it from its start."""
        known: dict[int, Any] = {}

        async def follow() -> Any:
            stream = await self._client.responses.create(
                **body, stream=True, extra_headers={"Idempotency-Key": key}
            )
            whole = Seen()
            try:
                return await self._read(stream, whole, known, key)
            finally:
                seen.__dict__.update(whole.__dict__)

        found = await self._until_answered(follow, key)
        self._expect_all(seen, key)
        return found

    async def _without_key(self, body: dict[str, Any], key: str, seen: Seen) -> Any:
        """Ask once. Nobody knows what came of a call that was cut; `_look_back` sees it."""
        try:
            client = self._client.with_options(max_retries=0)
            return await client.responses.create(**body)
        except openai.APIStatusError as error:
            self._tally.lost.append(f"{key}: {error}")
        except _CUTS:
            self._tally.cuts += 1
            await asyncio.sleep(0.05)
        return None

    async def _read(
        self, stream: Any, seen: Seen, known: dict[int, Any] | None = None, key: str = ""
    ) -> Any:
        async with stream:
            async for event in stream:
                seen.add(event)
                self._tally.signs += 1
                self._accept(seen.response.id)
                if known is not None and known.setdefault(event.sequence_number, event) != event:
                    self._tally.torn.append(f"{key}: {event.sequence_number} is another event now")
        if seen.response is None or seen.response.status in _RUNNING:
            raise ConnectionError("the stream has no end")
        return seen.response

    def _expect_all(self, seen: Seen, key: str) -> None:
        if seen.numbers != list(range(len(seen.numbers))):
            self._tally.torn.append(f"{key}: {seen.numbers}")

    def _accept(self, response_id: str) -> None:
        self._tally.accepted.add(response_id)

    async def _until_answered(self, call: Callable[[], Awaitable[Any]], key: str) -> Any:
        while time.monotonic() < self._until_s:
            try:
                return await call()
            except openai.APIStatusError as error:
                self._tally.lost.append(f"{key}: {error}")
                return None
            except _CUTS:
                self._tally.cuts += 1
                await asyncio.sleep(0.05)
        self._tally.lost.append(f"{key}: no answer in {self._patience_s:g} s")
        return None
