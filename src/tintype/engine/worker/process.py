"""The server's side of a worker: starts it, watches it, replaces it, and keeps what it owes.

A task is known here from `draw` to its end, so a worker that dies loses nothing: what waited is
sent to the next one, and so is, once and by itself, what it was drawing if nothing of it was
shown yet.
"""

import asyncio
import math
import socket
import subprocess
import sys
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import suppress
from itertools import count
from typing import Final, TypeAlias, cast

import anyio
import anyio.lowlevel
import msgspec
import structlog
from anyio.abc import Process, UNIXSocketStream
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream

from tintype.engine.base import Capabilities, Finished, Job, PartialImage, Step
from tintype.engine.worker.channel import MAX_DESCRIPTORS, FrameReader, close_all, encode_frame
from tintype.engine.worker.messages import (
    Beat,
    Began,
    Broken,
    Cancel,
    Close,
    Configure,
    Describe,
    Described,
    Doing,
    Ending,
    Failed,
    FromWorker,
    Made,
    Ready,
    Refused,
    Shares,
    Submit,
    ToWorker,
    Warm,
)
from tintype.errors import EngineError, EngineLost

_PIECE: Final = 1 << 16
_CLOSE_S: Final = 5.0  # a worker that is told to end and does not is killed
_LONGEST_PAUSE_S: Final = 4.0  # between two tries to start one
_TRIES: Final = 3  # to start, before those who wait are told
_LOST: Final = "The worker that drew this picture ended unexpectedly."

_log = structlog.get_logger()


class WorkerLimits(msgspec.Struct, frozen=True, kw_only=True):
    """How long a worker may take, in seconds, before it counts as hung and is replaced.

    `silence_s` without a sign of life from the process, `step_s` between two steps of a
    picture, `load_s` to load a model.
    """

    silence_s: float = 30.0
    step_s: float = 120.0
    load_s: float = 900.0


class _Drawing:
    """A task that somebody waits for."""

    def __init__(self, number: int, model: str, job: Job) -> None:
        self.number = number
        self.model = model
        self.job = job
        self.has_begun = False
        self.has_shown = False
        self.losses = 0
        # without a bound, but not endless: a job has a few hundred steps
        streams = anyio.create_memory_object_stream[Step | EngineError](math.inf)
        self.sender: MemoryObjectSendStream[Step | EngineError] = streams[0]
        self.receiver: MemoryObjectReceiveStream[Step | EngineError] = streams[1]


_Answer: TypeAlias = Capabilities | str


class Worker:
    """A worker process and its successors. `driver` is `module:function`, see `Configure`."""

    def __init__(
        self, driver: str, options: msgspec.Struct, *, limits: WorkerLimits | None = None
    ) -> None:
        self._configure = Configure(driver, msgspec.Raw(msgspec.msgpack.encode(options)))
        self._limits = limits or WorkerLimits()
        self._task: asyncio.Task[None] | None = None
        self._closing = anyio.Event()
        self._users = 0
        self._numbers = count()
        self._drawings: dict[int, _Drawing] = {}
        self._asked: dict[str, _Answer | None] = {}
        self._answered = anyio.Event()
        self._outbox: deque[ToWorker] = deque()
        self._bell = anyio.Event()
        self._is_ready = False
        self._broken: str | None = None
        self._end: Ending | None = None  # the last words of the worker that is ending
        self._shares = 1
        self.process_id: int | None = None
        self.losses = 0

    @property
    def is_available(self) -> bool:
        """False while no worker starts."""
        return self._broken is None

    @property
    def jobs_at_once(self) -> int:
        """Two batches: one that is drawn, and one that is complete when the first is done."""
        return 2 * self._shares

    async def open(self) -> None:
        """Start the process, for the first of its users."""
        self._users += 1
        if self._users == 1:
            self._closing = anyio.Event()
            # Not a task group: users close in other scopes than they open in. From here to
            # `close` the task belongs to this object, and whatever it starts is in groups.
            self._task = asyncio.create_task(self._run())  # noqa: TID251
        await anyio.lowlevel.checkpoint()

    async def close(self) -> None:
        """End the process, with the last of its users."""
        self._users -= 1
        if self._users == 0 and self._task is not None:
            self._closing.set()
            await self._task
            self._task = None

    async def describe(self, model: str) -> Capabilities:
        """Return what `model` can do.

        Raises:
            EngineError: it cannot be used, or no worker starts; the message is for the operator.
        """
        self._asked.setdefault(model, None)
        if self._is_ready:
            self._post(Describe(model))
        while True:
            match self._asked[model]:
                case Capabilities() as capabilities:
                    return capabilities
                case str(message):
                    raise EngineError(f"Model `{model}`: {message}")
                case None if self._broken is not None:
                    raise EngineError(self._broken)
                case None:
                    await self._answered.wait()

    def warm(self, model: str) -> None:
        """Ask that `model` be made ready as soon as nothing else is to be done."""
        if self._is_ready:
            self._post(Warm(model))

    async def draw(self, model: str, job: Job) -> AsyncGenerator[Step, None]:
        """Yield the steps of `job`; see `Engine.generate`."""
        drawing = _Drawing(next(self._numbers), model, job)
        self._drawings[drawing.number] = drawing
        if self._is_ready:
            self._post(Submit(drawing.number, model, job))
        try:
            async for step in drawing.receiver:
                if isinstance(step, EngineError):
                    raise step
                yield step
                if isinstance(step, Finished):
                    return
        finally:
            drawing.receiver.close()
            drawing.sender.close()
            if self._drawings.pop(drawing.number, None) is not None:
                self._post(Cancel(drawing.number))

    def _post(self, message: ToWorker) -> None:
        self._outbox.append(message)
        self._bell.set()

    async def _run(self) -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(self._supervise)
            await self._closing.wait()
            tasks.cancel_scope.cancel()

    async def _supervise(self) -> None:
        failures = 0
        while True:
            was_ready = await self._live()
            failures = 0 if was_ready else failures + 1
            if failures >= _TRIES:
                self._break(self._broken or "The worker does not start; the log says more.")
            await anyio.sleep(min(_LONGEST_PAUSE_S, 0.1 * 2.0**failures) if failures else 0)

    async def _live(self) -> bool:
        """Run one process to its end; return whether it ever was ready."""
        started: tuple[Process, UNIXSocketStream] | None = None
        with anyio.CancelScope(shield=True):  # one that is half started would be nobody's
            started = await _start()
        assert started is not None, "a shielded scope is not left early"
        process, link = started
        self.process_id = process.pid
        watch = _Pulse(self._limits)
        status: int | None = None
        try:
            async with link:
                try:
                    await self._talk(link, watch)
                except anyio.get_cancelled_exc_class():
                    await self._dismiss(link, process)
                    raise
        finally:
            was_ready, self._is_ready = self._is_ready, False
            self.process_id = None
            with anyio.CancelScope(shield=True):
                if process.returncode is None:
                    with suppress(ProcessLookupError):
                        process.kill()
                status = await process.wait()
                await process.aclose()
        self._bury(status, why=watch.complaint)
        return was_ready

    async def _talk(self, link: UNIXSocketStream, watch: "_Pulse") -> None:
        """Exchange messages until the worker is gone or hangs."""
        self._outbox.clear()
        self._post(self._configure)
        async with anyio.create_task_group() as tasks:

            async def read() -> None:
                reader: FrameReader[FromWorker] = FrameReader(cast("type[FromWorker]", FromWorker))
                try:
                    while True:
                        data, descriptors = await link.receive_fds(_PIECE, MAX_DESCRIPTORS)
                        for message in reader.feed(data, descriptors):
                            watch.hear(message)
                            self._take(message)
                except (anyio.EndOfStream, anyio.BrokenResourceError):
                    pass
                except ValueError:
                    watch.complaint = "it sent what is no message"
                finally:
                    reader.close()
                tasks.cancel_scope.cancel()

            async def check() -> None:
                while watch.complaint is None:
                    await anyio.sleep(min(1.0, self._limits.step_s / 4))
                    watch.check()
                tasks.cancel_scope.cancel()

            tasks.start_soon(read)
            tasks.start_soon(check)
            with suppress(anyio.BrokenResourceError):  # the reader will see it too
                await self._write(link)

    async def _write(self, link: UNIXSocketStream) -> None:
        while True:
            while self._outbox:
                frame, descriptors = encode_frame(self._outbox.popleft())
                try:
                    if descriptors:
                        await link.send_fds(frame, descriptors)
                    else:
                        await link.send(frame)
                finally:
                    close_all(descriptors)
            self._bell = anyio.Event()
            await self._bell.wait()

    async def _dismiss(self, link: UNIXSocketStream, process: Process) -> None:
        """Tell the worker to end, and wait for it a little."""
        with anyio.move_on_after(_CLOSE_S, shield=True), suppress(anyio.BrokenResourceError):
            await link.send(encode_frame(Close())[0])
            await process.wait()

    def _take(self, message: FromWorker) -> None:
        match message:
            case Ready():
                self._begin()
            case Broken(text):
                self._break(text)
            case Described(model, answer) | Refused(model, answer):
                self._asked[model] = answer
            case Began(number) if drawing := self._drawings.get(number):
                drawing.has_begun = True
            case Made(number, step) if drawing := self._drawings.get(number):
                drawing.has_shown = drawing.has_shown or isinstance(step, PartialImage)
                self._hand_on(drawing, step)
            case Shares(limit):
                self._shares = limit
            case Ending():
                self._end = message
            case Failed(number, text, code) if drawing := self._drawings.get(number):
                self._hand_on(drawing, EngineError(text, code=code))
            case _:
                pass
        if isinstance(message, Described | Refused):
            self._ring()

    def _ring(self) -> None:
        """Wake who waits for an answer."""
        self._answered.set()
        self._answered = anyio.Event()

    def _break(self, why: str) -> None:
        """No worker starts: nobody needs to wait. It is tried again all the same."""
        self._broken = why
        _log.error("worker_broken", why=why)
        for drawing in list(self._drawings.values()):
            self._hand_on(drawing, EngineLost("The worker for this model does not start."))
        self._ring()

    def _begin(self) -> None:
        """Give a new worker what there is to do."""
        self._is_ready = True
        self._broken = None
        for model, answer in self._asked.items():
            if answer is None:
                self._post(Describe(model))
        for drawing in self._drawings.values():
            self._post(Submit(drawing.number, drawing.model, drawing.job, drawing.losses > 0))

    def _hand_on(self, drawing: _Drawing, step: Step | EngineError) -> None:
        if isinstance(step, Finished | EngineError):
            del self._drawings[drawing.number]
        drawing.sender.send_nowait(step)

    def _bury(self, status: int | None, *, why: str | None) -> None:
        """A worker is gone: decide what becomes of its tasks."""
        self.losses += 1
        _log.error("worker_lost", status=status, why=why, begun=self._count_begun())
        for drawing in list(self._drawings.values()):
            if not drawing.has_begun:
                continue
            drawing.has_begun = False
            drawing.losses += 1
            if drawing.has_shown or drawing.losses > 1:
                self._hand_on(drawing, self._loss())
        self._end = None

    def _loss(self) -> EngineLost:
        """Return the error of a picture that is not drawn again."""
        if self._end is None:
            return EngineLost(_LOST)
        return EngineLost(self._end.message, code=self._end.code)

    def _count_begun(self) -> int:
        return sum(drawing.has_begun for drawing in self._drawings.values())


async def _start() -> tuple[Process, UNIXSocketStream]:
    """Start a worker; return it with the server's end of its channel."""
    ours, theirs = socket.socketpair()
    with theirs:
        try:
            process = await anyio.open_process(
                [sys.executable, "-P", "-m", "tintype.engine.worker", str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=2,  # what libraries print there must not mix with the server's own lines
                stderr=None,
                pass_fds=[theirs.fileno()],
            )
        except BaseException:
            ours.close()
            raise
    return process, await UNIXSocketStream.from_socket(ours)


class _Pulse:
    """Decides from a worker's beats whether it hangs. `complaint` says so, once it does."""

    def __init__(self, limits: WorkerLimits) -> None:
        self._limits = limits
        self._heard_s = self._moved_s = anyio.current_time()
        self._moves = -1
        self._doing: Doing = "loading"  # a new process imports its libraries first
        self._is_ready = False
        self.complaint: str | None = None

    def hear(self, message: FromWorker) -> None:
        """Note a sign of life."""
        self._heard_s = anyio.current_time()
        self._is_ready = self._is_ready or isinstance(message, Ready)
        if isinstance(message, Beat):
            if (message.moves, message.doing) != (self._moves, self._doing):
                self._moved_s = self._heard_s
            self._moves, self._doing = message.moves, message.doing

    def check(self) -> None:
        """Complain when a limit has passed."""
        now_s = anyio.current_time()
        silent_s, still_s = now_s - self._heard_s, now_s - self._moved_s
        if self._is_ready and silent_s > self._limits.silence_s:
            self.complaint = f"no sign of life for {silent_s:.0f} seconds"
        elif self._doing == "drawing" and still_s > self._limits.step_s:
            self.complaint = f"no step for {still_s:.0f} seconds"
        elif self._doing == "loading" and still_s > self._limits.load_s:
            self.complaint = f"loading for {still_s:.0f} seconds"
