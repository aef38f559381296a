"""Runs responses: takes one from the queue, asks the planner, pulls the engine, narrates.

A run is owned by one task. To stop it is to cancel its scope: the engine's generator is closed
before its next step.
"""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import aclosing
from functools import partial
from typing import Final

import anyio
import msgspec
import structlog
from anyio.abc import TaskGroup

from tintype.blobs.base import BlobStore
from tintype.clock import Clock
from tintype.errors import BlobLost, EngineError, StoreError, Unwritable
from tintype.ids import Entropy, ItemId, ProjectId, ResponseId
from tintype.metrics import Metrics
from tintype.planner.base import Draw, Planner, Say
from tintype.protocol.items import ImageGenerationCall
from tintype.protocol.responses import Response
from tintype.service.accounts import day_of, ended
from tintype.service.catalog import Catalog
from tintype.service.conversations import Conversations, kept_input, kept_output, picture_of
from tintype.service.draw import Artist
from tintype.service.event_log import EventLog
from tintype.service.narrate import Narrator
from tintype.service.plan import parse_size
from tintype.service.request import StoredRequest
from tintype.service.slots import Slots, Turn
from tintype.service.sources import KeptPicture
from tintype.service.usage import (
    image_tokens,
    response_usage,
    source_tokens,
    text_tokens,
    tool_usage,
)
from tintype.settings import LimitSettings
from tintype.store.base import ResponseRow, Store, UsageRow
from tintype.tracing import Span, Tracing

_FIRST_LOOK_S: Final = 1.0
_LAST_LOOK_S: Final = 60.0  # at a disk that takes nothing: looks are that far apart in the end
_CLEAN_UP_S: Final = 10.0  # an end must be written even when everything else is being cancelled

_log = structlog.get_logger()


class _Run:
    """One response that is being worked on or waits for its turn."""

    def __init__(
        self, row: ResponseRow, stored: StoredRequest, turn: Turn, came_at_s: float
    ) -> None:
        self.response_id = row.id
        self.row = row
        self.stored = stored
        self.turn = turn
        self.scope = anyio.CancelScope()
        self.ended = anyio.Event()
        self.is_cancelled = False
        self.came_at_s = came_at_s
        self.wait_s: float | None = None  # until it got its turn
        self.status = "interrupted"  # until its log has an end
        self.code = ""  # why it failed, if it did
        self.trouble: Unwritable | None = None  # why its log could not be written
        self.look_s = _FIRST_LOOK_S


class Runner:
    """All runs of this process. Each waits until `slots` gives it its turn."""

    def __init__(
        self,
        *,
        store: Store,
        blobs: BlobStore,
        log: EventLog,
        planner: Planner,
        catalog: Catalog,
        conversations: Conversations,
        slots: Slots,
        limits: LimitSettings,
        progress_s: float,
        metrics: Metrics,
        tracing: Tracing,
        clock: Clock,
        entropy: Entropy,
        tasks: TaskGroup,
    ) -> None:
        self._store = store
        self._blobs = blobs
        self._artist = Artist(blobs, catalog, tracing, progress_s=progress_s)
        self._catalog = catalog
        self._event_log = log
        self._planner = planner
        self._conversations = conversations
        self._limits = limits
        self._metrics = metrics
        self._tracing = tracing
        self._clock = clock
        self._entropy = entropy
        self._tasks = tasks
        self._slots = slots
        self._progress_s = progress_s
        self._runs: dict[ResponseId, _Run] = {}
        self._unsettled: dict[ResponseId, _Run] = {}

    def start(self, row: ResponseRow, stored: StoredRequest | None = None) -> None:
        """Work on a response that the store holds, as soon as it is its turn."""
        if stored is None:
            stored = msgspec.json.decode(row.request, type=StoredRequest)
        run = self._runs[row.id] = _Run(
            row, stored, self._slots.join(row, stored), self._clock.monotonic_s()
        )
        self._event_log.add_writer(row.id)  # now: a follower may come before the task runs
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
        elif (unsettled := self._unsettled.get(response_id)) is not None:
            unsettled.is_cancelled = True

    async def wait(self, response_id: ResponseId) -> None:
        """Return when no run of this response is left."""
        run = self._runs.get(response_id)
        if run is not None:
            await run.ended.wait()

    async def give_up(self, response_id: ResponseId) -> None:
        """End a log that an earlier server left open, and that nobody waits for."""
        try:
            narrator = await self.narrator(response_id)
            await narrator.fail(
                code="server_error",
                message="The server was stopped while it worked on this response.",
            )
        except (ValueError, AssertionError):  # one log that cannot be read is no reason to stop
            _log.exception("end_not_written", response_id=response_id)

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
        # of the trace of its request, also when that is long over or was another process's
        with self._tracing.span("response", parent=run.stored.trace) as span:
            try:
                await self._work_to_end(run)
            finally:
                self._note(run, span)

    async def _work_to_end(self, run: _Run) -> None:
        try:
            with run.scope:
                await self._perform(run)
            if run.is_cancelled:
                with anyio.move_on_after(_CLEAN_UP_S, shield=True):
                    await self._end_cancelled(run)
        finally:
            self._slots.leave(run.turn)
            del self._runs[run.response_id]
            if run.trouble is None:
                self._event_log.remove_writer(run.response_id)
            else:
                self._unsettled[run.response_id] = run
                self._tasks.start_soon(self._settle, run, run.trouble)
            run.ended.set()
            self._tell_end(run)

    async def _settle(self, run: _Run, trouble: Unwritable) -> None:
        """Bring a response on whose log could not be written, once the disk takes something.

        What somebody can still ask for is run again, and its followers wait meanwhile. A caller
        that is simply waiting is told at once, and the log gets its end later.
        """
        try:
            goes_on = await self._can_be_asked_for(run)
            if not goes_on:
                self._event_log.remove_writer(run.response_id, because=trouble)
            while not await self._settle_now(run, trouble, goes_on=goes_on):
                run.look_s = min(2 * run.look_s, _LAST_LOOK_S)
        finally:
            del self._unsettled[run.response_id]

    async def _can_be_asked_for(self, run: _Run) -> bool:
        if run.row.is_background:
            return True
        try:
            return await self._store.find_claim_of(run.response_id) is not None
        except StoreError:
            return False

    async def _settle_now(self, run: _Run, trouble: Unwritable, *, goes_on: bool) -> bool:
        """Wait a while, then try; return whether that is settled."""
        await anyio.sleep(run.look_s)
        try:
            # a note of a blob that nothing refers to: the next sweep removes both
            digest = await self._blobs.put(self._entropy.token().encode("ascii"))
            await self._store.note_orphan(digest)
            if await self._store.get(run.response_id) is None:
                self._event_log.remove_writer(run.response_id)
            elif goes_on and not run.is_cancelled:
                self.start(run.row, run.stored)
                self._runs[run.response_id].look_s = run.look_s
            else:
                narrator = await self.narrator(run.response_id)
                if goes_on:
                    await narrator.cancel(partial(self._used, run))
                else:
                    code, message = str(trouble.code), trouble.message
                    await narrator.fail(code=code, message=message, count=partial(self._used, run))
                self._event_log.remove_writer(run.response_id)
        except StoreError:
            return False
        return True

    def _tell_end(self, run: _Run) -> None:
        """Count a run that is over, and write the one line that the log has of each response."""
        model, engine_s = self._model_of(run), run.turn.meter.engine_s
        self._metrics.response_ended(model, run.status, engine_s=engine_s)
        tool = run.stored.tool
        _log.info(
            "run_ended",
            response_id=run.response_id,
            project=run.row.project,
            key_id=run.row.key_id,
            status=run.status,
            model=model,
            size=tool.size,
            quality=tool.quality,
            pictures=tool.n,
            wait_s=None if run.wait_s is None else round(run.wait_s, 3),
            engine_s=round(engine_s, 3),
            duration_s=round(self._clock.monotonic_s() - run.came_at_s, 3),
        )

    def _note(self, run: _Run, span: Span) -> None:
        """Tell the trace of a run that is over."""
        tool = run.stored.tool
        span.note(
            {
                "tintype.response_id": run.response_id,
                "tintype.project": run.row.project,
                "tintype.key_id": run.row.key_id,
                "tintype.status": run.status,
                "tintype.model": self._model_of(run),
                "tintype.size": tool.size,
                "tintype.quality": tool.quality,
                "tintype.pictures": tool.n,
            }
        )
        if run.status == "failed":
            span.fail(run.code)

    def _model_of(self, run: _Run) -> str:
        """Return the model's name in the settings; they may have changed since it was accepted."""
        served = self._catalog.find(run.stored.tool.model)
        return "unknown" if served is None else served.name

    async def _wait_for_turn(self, run: _Run) -> None:
        """Wait, and tell whoever follows the log now and then how long it will be."""
        told: int | msgspec.UnsetType = msgspec.UNSET
        while True:
            with anyio.move_on_after(self._progress_s):
                await run.turn.has_come.wait()
                return
            if not self._event_log.is_followed(run.response_id):
                continue
            progress = self._slots.progress_of(run.response_id)
            if progress is not None and progress.position not in {told, msgspec.UNSET}:
                told = progress.position
                narrator = await self.narrator(run.response_id)
                await narrator.wait_at(progress)

    async def _perform(self, run: _Run) -> None:
        """Run to an end that the log has; only cancellation leaves it open."""
        try:
            with self._tracing.span("queue"):
                await self._wait_for_turn(run)
            run.wait_s = self._clock.monotonic_s() - run.came_at_s
            self._metrics.waited(run.wait_s)
            with anyio.fail_after(self._limits.job_s):
                await self._draw_and_say(run)
        except TimeoutError:
            await self._end_failed(
                run, f"The response took longer than {self._limits.job_s:g} seconds."
            )
        except EngineError as error:
            _log.warning("engine_failed", response_id=run.response_id, error=error.message)
            await self._end_failed(run, error.message, code=error.code)
        except BlobLost as error:
            _log.error("picture_lost", response_id=run.response_id, error=error.message)
            await self._end_failed(run, error.message, code=error.code)
        except Unwritable as error:
            _log.error("disk_failed", response_id=run.response_id, error=error.message)
            run.trouble = error
        except Exception:  # noqa: BLE001 - the runner: whatever it was, the log must have an end
            _log.exception("run_failed", response_id=run.response_id)
            await self._end_failed(run, "The server failed to make this response.")

    async def _draw_and_say(self, run: _Run) -> None:
        stored = run.stored
        narrator = await self.narrator(run.response_id)
        await narrator.begin()
        said: list[str] = []
        failure: EngineError | None = None
        index = number = 0
        async with aclosing(self._planner.decide(stored.turn)) as decisions:
            async for decision in decisions:
                match decision:
                    case Draw(prompt):
                        error = await self._draw_one(run, narrator, index, prompt, number=number)
                        failure = failure or error
                        number += 1
                    case Say(text):
                        narrator.say(index, text)
                        said.append(text)
                index += 1
        calls = [item for item in narrator.response.output if isinstance(item, ImageGenerationCall)]
        if failure is not None and all(call.status == "failed" for call in calls):
            raise failure
        await self._converse(narrator, stored, run.row.project)
        made = sum(call.status == "completed" for call in calls)
        await self._complete(run, narrator, said, made)

    async def _draw_one(
        self, run: _Run, narrator: Narrator, index: int, prompt: str, *, number: int
    ) -> EngineError | None:
        """Make one picture; return why it failed if others of the response may still succeed."""
        if narrator.finished_item(index) is not None:
            return None  # an earlier run of this response got that far
        try:
            took_s = await self._artist.draw(
                narrator, index, prompt, run.stored, number=number, meter=run.turn.meter
            )
            self._slots.learn(run.turn, took_s)
            self._metrics.drawn(self._model_of(run), "completed", took_s)
        except EngineError as error:
            took_s = run.turn.meter.end_picture()
            self._metrics.drawn(self._model_of(run), "failed", took_s)
            if run.stored.tool.n == 1:
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
        self, run: _Run, narrator: Narrator, said: Sequence[str], pictures: int
    ) -> None:
        stored = run.stored
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
            partial(self._used, run),
        )
        run.status = narrator.response.status

    def _used(self, run: _Run, response: Response) -> UsageRow:
        """Return what a run has used whose response ends like this."""
        model = run.stored.tool.model
        served = self._catalog.find(model)
        return ended(
            run.row,
            response,
            model=model,
            engine_s=run.turn.meter.engine_s,
            price_usd=0.0 if served is None else served.price_usd,
            day=day_of(self._clock.now_s()),
        )

    async def _end_failed(self, run: _Run, message: str, *, code: str | None = None) -> None:
        run.code = code = code or "server_error"
        count = partial(self._used, run)
        await self._end(run, lambda one: one.fail(code=code, message=message, count=count))

    async def _end_cancelled(self, run: _Run) -> None:
        await self._end(run, lambda one: one.cancel(partial(self._used, run)))

    async def _end(self, run: _Run, write: Callable[[Narrator], Awaitable[None]]) -> None:
        """Give the log the end that `write` writes, unless it has one."""
        try:
            # afresh: after a failed write the narrator at hand may be ahead of its log
            narrator = await self.narrator(run.response_id)
            if not narrator.is_final:
                await write(narrator)
            run.status = narrator.response.status
        except BlobLost as error:
            _log.error("picture_lost", response_id=run.response_id, error=error.message)
            await self._end_failed(run, error.message, code=error.code)
        except Unwritable as error:
            _log.error("disk_failed", response_id=run.response_id, error=error.message)
            run.trouble = error
        except Exception:  # noqa: BLE001 - the runner: a log that cannot be read is one, not all
            # followers are told by the missing writer, and the next start ends the log
            _log.exception("end_not_written", response_id=run.response_id)
