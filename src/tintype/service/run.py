"""Runs responses: takes one from the queue, asks the planner, pulls the engine, narrates.

A run is owned by one task. To stop it is to cancel its scope: the engine's generator is closed
before its next step.
"""

from collections.abc import Sequence
from contextlib import aclosing
from typing import Final

import anyio
import msgspec
import structlog
from anyio.abc import TaskGroup

from tintype.blobs.base import BlobStore
from tintype.clock import Clock
from tintype.errors import EngineError, Overloaded, StoreError
from tintype.ids import Entropy, ItemId, ProjectId, ResponseId
from tintype.planner.base import Draw, Planner, Say
from tintype.protocol.items import ImageGenerationCall
from tintype.service.catalog import Catalog
from tintype.service.conversations import Conversations, kept_input, kept_output, picture_of
from tintype.service.draw import Artist
from tintype.service.event_log import EventLog
from tintype.service.narrate import Narrator
from tintype.service.plan import parse_size
from tintype.service.request import StoredRequest
from tintype.service.sources import KeptPicture
from tintype.service.usage import (
    image_tokens,
    response_usage,
    source_tokens,
    text_tokens,
    tool_usage,
)
from tintype.settings import LimitSettings
from tintype.store.base import Store

_CLEAN_UP_S: Final = 10.0  # an end must be written even when everything else is being cancelled

_log = structlog.get_logger()


class _Run:
    """One response that is being worked on or waits for its turn."""

    def __init__(self, response_id: ResponseId) -> None:
        self.response_id = response_id
        self.scope = anyio.CancelScope()
        self.ended = anyio.Event()
        self.is_cancelled = False


class Runner:
    """All runs of this process. Runs wait in order of arrival for one of the slots."""

    def __init__(
        self,
        *,
        store: Store,
        blobs: BlobStore,
        log: EventLog,
        planner: Planner,
        catalog: Catalog,
        conversations: Conversations,
        limits: LimitSettings,
        clock: Clock,
        entropy: Entropy,
        tasks: TaskGroup,
    ) -> None:
        self._store = store
        self._artist = Artist(blobs, catalog)
        self._catalog = catalog
        self._event_log = log
        self._planner = planner
        self._conversations = conversations
        self._limits = limits
        self._clock = clock
        self._entropy = entropy
        self._tasks = tasks
        self._slots = anyio.Semaphore(limits.running_jobs)
        self._runs: dict[ResponseId, _Run] = {}

    def check_room(self) -> None:
        """Refuse a new run while the queue is full.

        Raises:
            Overloaded: come back after the stated time.
        """
        if len(self._runs) >= self._limits.running_jobs + self._limits.queued_jobs:
            raise Overloaded(
                f"The server already has {len(self._runs)} responses to work on.", retry_after_s=5
            )

    def start(self, response_id: ResponseId) -> None:
        """Work on a response that the store holds, as soon as there is a slot."""
        run = self._runs[response_id] = _Run(response_id)
        self._event_log.add_writer(response_id)  # now: a follower may come before the task runs
        self._tasks.start_soon(self._work, run)

    def has(self, response_id: ResponseId) -> bool:
        """Return whether a run of this response is not over."""
        return response_id in self._runs

    async def cancel(self, response_id: ResponseId) -> None:
        """Stop a run before its engine's next step; return when its log has an end."""
        run = self._runs.get(response_id)
        if run is not None:
            run.is_cancelled = True
            run.scope.cancel()
            await run.ended.wait()

    async def wait(self, response_id: ResponseId) -> None:
        """Return when no run of this response is left."""
        run = self._runs.get(response_id)
        if run is not None:
            await run.ended.wait()

    async def narrator(self, response_id: ResponseId) -> Narrator:
        """Return a narrator that goes on where the stored log ends."""
        return await Narrator.resume(
            self._store,
            self._event_log,
            response_id,
            clock=self._clock,
            entropy=self._entropy,
        )

    async def _work(self, run: _Run) -> None:
        started_s = self._clock.monotonic_s()
        try:
            with run.scope:
                async with self._slots:
                    await self._perform(run)
            if run.is_cancelled:
                with anyio.move_on_after(_CLEAN_UP_S, shield=True):
                    await self._end_cancelled(run.response_id)
        finally:
            del self._runs[run.response_id]
            self._event_log.remove_writer(run.response_id)
            run.ended.set()
            _log.info(
                "run_ended",
                response_id=run.response_id,
                duration_s=round(self._clock.monotonic_s() - started_s, 3),
                is_cancelled=run.is_cancelled,
            )

    async def _perform(self, run: _Run) -> None:
        """Run to an end that the log has; only cancellation leaves it open."""
        try:
            with anyio.fail_after(self._limits.job_s):
                await self._draw_and_say(run.response_id)
        except TimeoutError:
            await self._end_failed(
                run.response_id, f"The response took longer than {self._limits.job_s:g} seconds."
            )
        except EngineError as error:
            _log.warning("engine_failed", response_id=run.response_id, error=error.message)
            await self._end_failed(run.response_id, error.message, code=error.code)
        except Exception:  # noqa: BLE001 - the runner: whatever it was, the log must have an end
            _log.exception("run_failed", response_id=run.response_id)
            await self._end_failed(run.response_id, "The server failed to make this response.")

    async def _draw_and_say(self, response_id: ResponseId) -> None:
        row = await self._store.get(response_id)
        if row is None:
            raise StoreError("The response vanished before it was run.")
        stored = msgspec.json.decode(row.request, type=StoredRequest)
        narrator = await self.narrator(response_id)
        await narrator.begin()
        said: list[str] = []
        failure: EngineError | None = None
        index = number = 0
        async with aclosing(self._planner.decide(stored.turn)) as decisions:
            async for decision in decisions:
                match decision:
                    case Draw(prompt):
                        error = await self._draw_one(narrator, index, prompt, stored, number=number)
                        failure = failure or error
                        number += 1
                    case Say(text):
                        narrator.say(index, text)
                        said.append(text)
                index += 1
        calls = [item for item in narrator.response.output if isinstance(item, ImageGenerationCall)]
        if failure is not None and all(call.status == "failed" for call in calls):
            raise failure
        await self._converse(narrator, stored, row.project)
        made = sum(call.status == "completed" for call in calls)
        await self._complete(narrator, stored, said, made)

    async def _draw_one(
        self, narrator: Narrator, index: int, prompt: str, stored: StoredRequest, *, number: int
    ) -> EngineError | None:
        """Make one picture; return why it failed if others of the response may still succeed."""
        if narrator.finished_item(index) is not None:
            return None  # an earlier run of this response got that far
        try:
            await self._artist.draw(narrator, index, prompt, stored, number=number)
        except EngineError as error:
            if stored.tool.n == 1:
                raise
            await narrator.fail_image(
                index, code=error.code or "server_error", message=error.message
            )
            return error
        return None

    async def _converse(
        self, narrator: Narrator, stored: StoredRequest, project: ProjectId
    ) -> None:
        """Add the turn to its conversation; before the last event, so that it cannot be lost.

        A run that is repeated after a crash adds the same items again, which changes nothing.
        """
        if stored.conversation is None:
            return
        pictures: dict[ItemId, KeptPicture] = {}
        for item in narrator.response.output:
            digest = await self._store.find_picture(ItemId(item.id), project=project)
            if digest is not None:
                pictures[ItemId(item.id)] = picture_of(item, digest)
        items = [*kept_input(stored), *kept_output(narrator.response.output, pictures)]
        await self._conversations.append(stored.conversation, items)

    async def _complete(
        self, narrator: Narrator, stored: StoredRequest, said: Sequence[str], pictures: int
    ) -> None:
        prompt_tokens = sum(text_tokens(spoken.text) for spoken in stored.turn.messages)
        tool = stored.tool
        model = self._catalog.resolve(tool.model, param="model")
        picture_tokens = pictures * image_tokens(
            parse_size(tool.size), tool.quality, partial_images=tool.partial_images
        )
        await narrator.complete(
            response_usage(
                input_tokens=prompt_tokens,
                output_tokens=sum(text_tokens(text) for text in said),
                dialect=stored.dialect,
                cost_usd=pictures * model.price_usd,
            ),
            tool_usage(
                prompt_tokens=prompt_tokens,
                picture_tokens=picture_tokens,
                source_tokens=sum(
                    source_tokens(picture.width, picture.height)
                    for picture in stored.known
                    if picture.digest in stored.sources
                ),
            ),
        )

    async def _end_failed(
        self, response_id: ResponseId, message: str, *, code: str | None = None
    ) -> None:
        try:
            # afresh: after a failed write the narrator at hand may be ahead of its log
            narrator = await self.narrator(response_id)
            if not narrator.is_final:
                await narrator.fail(code=code or "server_error", message=message)
        except StoreError:
            # followers are told by the missing writer, and the next start ends the log
            _log.exception("end_not_written", response_id=response_id)

    async def _end_cancelled(self, response_id: ResponseId) -> None:
        try:
            narrator = await self.narrator(response_id)
            if not narrator.is_final:
                await narrator.cancel()
        except StoreError:
            _log.exception("end_not_written", response_id=response_id)
