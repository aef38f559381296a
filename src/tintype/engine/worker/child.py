"""The worker's side of the channel: reads messages, keeps the queue, runs the driver.

Threads, because a driver blocks for as long as its device works: one reads the channel, one
beats, and one or two lanes take batches from the queue. Everything they share is `_Desk`.
"""

import ctypes
import os
import signal
import socket
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Any, Final, cast

import msgspec
import structlog

from tintype.engine.base import Finished, PartialImage, Pixels, Progress
from tintype.engine.worker.channel import MAX_DESCRIPTORS, FrameReader, close_all, encode_frame
from tintype.engine.worker.driver import Driver, Stopped, Task
from tintype.engine.worker.messages import (
    BEAT_S,
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
from tintype.engine.worker.queue import next_batch
from tintype.errors import EngineError, EngineLost
from tintype.telemetry import configure_logs

_PIECE: Final = 1 << 16
_LATELY: Final = 8  # batches whose limits say how many tasks the server should send
_LOST: Final = 70  # EX_SOFTWARE: the device cannot be trusted

_log = structlog.get_logger()


def main(descriptor: int) -> None:
    """Serve the channel at `descriptor` until it closes. Never returns."""
    _die_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which then says so
    configure_logs()
    channel = _Channel(socket.socket(fileno=descriptor))
    first = channel.receive()
    assert isinstance(first, Configure)
    try:
        driver = make_driver(first)
    except EngineError as error:
        channel.send(Broken(error.message))
        _end(1)
    except Exception as error:  # noqa: BLE001 - whatever it was, the server must be told
        _log.exception("driver_failed")
        channel.send(Broken(f"The worker could not start: {type(error).__name__}: {error}"))
        _end(1)
    else:
        _Desk(driver, channel).serve()


def make_driver(configure: Configure) -> Driver:
    """Call the function that `configure` names with its options."""
    module, _, name = configure.driver.partition(":")
    make: Callable[[Any], Driver] = getattr(import_module(module), name)
    return make(msgspec.msgpack.decode(configure.options))


def _die_with_parent() -> None:
    """Ask the kernel to end this process with the thread that started it.

    The closed channel says the same, but a library that never lets go of the interpreter would
    not hear it.
    """
    if sys.platform == "linux":
        pr_set_pdeathsig = 1  # linux/prctl.h
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)


def _end(status: int) -> None:
    """End now: threads of libraries may hang, and whatever they hold dies with the process."""
    sys.stderr.flush()
    os._exit(status)


class _Channel:
    """The socket to the server. Sending is safe from any thread."""

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._reader: FrameReader[ToWorker] = FrameReader(cast("type[ToWorker]", ToWorker))
        self._arrived: list[ToWorker] = []
        self._turn = threading.Lock()

    def receive(self) -> ToWorker:
        """Return the next message; end the process when there is none: the server is gone."""
        while not self._arrived:
            try:
                data, descriptors, _, _ = socket.recv_fds(self._socket, _PIECE, MAX_DESCRIPTORS)
            except OSError:
                data, descriptors = b"", []
            if not data:
                _end(0)
            self._arrived.extend(self._reader.feed(data, descriptors))
        return self._arrived.pop(0)

    def send(self, message: FromWorker) -> None:
        """Send a message; a server that is gone ends this process by itself."""
        frame, descriptors = encode_frame(message)
        try:
            with self._turn:
                sent = 0
                if descriptors:
                    sent = socket.send_fds(self._socket, [frame], descriptors)
                self._socket.sendall(frame[sent:])
        except OSError:
            _end(0)
        finally:
            close_all(descriptors)


class _Desk:
    """What the threads of a worker share: the queue, what is wanted, and the turn to draw."""

    def __init__(self, driver: Driver, channel: _Channel) -> None:
        self._driver = driver
        self._channel = channel
        self._changed = threading.Condition()
        self._waiting: list[Task] = []
        self._errands: list[Describe | Warm] = []
        self._wanted: set[int] = set()
        self._drawing: _Batch | None = None  # who has the turn
        self._running = 0
        self._is_closing = False
        self._moves = 0
        self._loading = 0
        self._limits: deque[int] = deque(maxlen=_LATELY)
        self._told = 0  # nothing yet: a worker before this one may have said more

    def serve(self) -> None:
        """Answer messages until the server says `Close`, then end the process."""
        self._channel.send(Ready())
        for work in [self._beat, *[self._lane] * self._driver.lanes]:
            threading.Thread(target=self._guarded, args=(work,), daemon=True).start()
        while True:
            message = self._channel.receive()
            with self._changed:
                match message:
                    case Submit(number, model, job, is_alone):
                        self._wanted.add(number)
                        self._waiting.append(
                            Task(number=number, model=model, job=job, is_alone=is_alone)
                        )
                    case Cancel(number):
                        self._wanted.discard(number)
                        self._waiting = [t for t in self._waiting if t.number != number]
                    case Describe() | Warm():
                        self._errands.append(message)
                    case Close():
                        self._is_closing = True
                        self._wanted.clear()
                        self._waiting.clear()
                        self._changed.wait_for(lambda: self._running == 0)
                        break
                    case Configure():
                        pass
                self._changed.notify_all()
        self._driver.close()
        _end(0)

    def _guarded(self, work: Callable[[], None]) -> None:
        """Run a thread's work; a thread that ends would leave a worker that only looks alive."""
        try:
            work()
        except BaseException:  # noqa: BLE001 - nothing is swallowed: the process ends
            _log.exception("worker_broke")
        _end(_LOST)

    def _beat(self) -> None:
        while True:
            with self._changed:
                doing: Doing = "drawing" if self._running else "nothing"
                beat = Beat(self._moves, "loading" if self._loading else doing)
            self._channel.send(beat)
            threading.Event().wait(BEAT_S)

    def _lane(self) -> None:
        while True:
            with self._changed:
                if not self._changed.wait_for(self._may_begin, BEAT_S):
                    if self._running == 0 and not self._is_closing:
                        self._driver.idle()
                    continue
                errand = self._errands.pop(0) if self._errands else None
                tasks = [] if errand else self._take()
                batch = self._drawing = _Batch(self, tasks)
                self._running += 1
            try:
                if errand is None:
                    self._tell_limit(tasks[0])  # while no other lane loads or unloads
                    self._draw(batch)
                else:
                    self._run_errand(errand, batch)
            finally:
                with self._changed:
                    self._running -= 1
                    self._wanted.difference_update(task.number for task in tasks)
                self.pass_turn(batch)

    def _tell_limit(self, task: Task) -> None:
        """Let the server know how large batches may be now, if that has changed."""
        with self._changed:
            self._limits.append(self._driver.limit(task))
            most = max(self._limits)
            if most == self._told:
                return
            self._told = most
        self._channel.send(Shares(most))

    def _may_begin(self) -> bool:
        has_work = bool(self._errands or self._waiting)
        return has_work and self._drawing is None and not self._is_closing

    def _take(self) -> list[Task]:
        tasks = next_batch(self._waiting, key=self._driver.key, limit=self._driver.limit)
        taken = {task.number for task in tasks}
        self._waiting = [task for task in self._waiting if task.number not in taken]
        return tasks

    def _draw(self, batch: "_Batch") -> None:
        for task in batch.tasks:
            self._channel.send(Began(task.number))
        try:
            self._driver.run(batch.tasks, batch)
        except Stopped:
            return
        except EngineLost as error:
            _log.exception("device_lost")
            self._channel.send(Ending(error.message, error.code))
            _end(_LOST)
        except EngineError as error:
            batch.fail_rest(error.message, error.code)
        except Exception:  # noqa: BLE001 - the worker pool: one batch failed, the worker is well
            _log.exception("batch_failed")
            batch.fail_rest("The model failed to draw this picture.", "server_error")
        else:
            batch.fail_rest("The model ended without a picture.", "server_error")

    def _run_errand(self, errand: Describe | Warm, batch: "_Batch") -> None:
        try:
            match errand:
                case Describe(model):
                    with batch.loading():
                        capabilities = self._driver.describe(model)
                    self._channel.send(Described(model, capabilities))
                case Warm(model):
                    self._driver.warm(model, batch)
        except Stopped:
            pass
        except Exception as error:  # noqa: BLE001 - the worker pool: told to the server
            if isinstance(errand, Describe):
                is_ours = isinstance(error, EngineError)
                message = error.message if is_ours else f"{type(error).__name__}: {error}"
                self._channel.send(Refused(errand.model, message))
            else:
                _log.exception("warm_up_failed")  # whoever asks for a picture will be told

    def pass_turn(self, batch: "_Batch") -> None:
        """Let the next batch begin, if `batch` has the turn."""
        with self._changed:
            if self._drawing is batch:
                self._drawing = None
            self._changed.notify_all()

    def move(self) -> None:
        """Note that the driver has done something."""
        with self._changed:
            self._moves += 1

    def is_wanted(self, number: int) -> bool:
        """Return whether the server still waits for a task."""
        with self._changed:
            return number in self._wanted

    def has_waiting(self) -> bool:
        """Return whether somebody waits while this thread does what nobody asked for."""
        with self._changed:
            return bool(self._waiting) or self._is_closing

    def change_loading(self, by: int) -> None:
        """Count the threads that load."""
        with self._changed:
            self._loading += by
            self._moves += 1

    def send(self, message: FromWorker) -> None:
        """Send a message to the server."""
        self._channel.send(message)


class _Batch:
    """A running batch: the `Watch` of its driver. Without tasks it is an errand."""

    def __init__(self, desk: _Desk, tasks: Sequence[Task]) -> None:
        self.tasks = tasks
        self._desk = desk
        self._open = set(range(len(tasks)))

    def is_wanted(self, place: int) -> bool:
        """Return whether somebody still waits for this task."""
        return self._desk.is_wanted(self.tasks[place].number)

    def stepped(self, step: int, steps: int) -> None:
        """Pass progress on; raise `Stopped` when nobody wants the rest."""
        self._desk.move()
        wanted = [place for place in self._open if self.is_wanted(place)]
        if not wanted and (self.tasks or self._desk.has_waiting()):
            raise Stopped
        for place in wanted:
            self._tell(place, Progress(step=step, steps=steps))

    def show(self, place: int, pixels: Pixels) -> None:
        """Pass a partial image on."""
        self._desk.move()
        if place in self._open:
            self._tell(place, PartialImage(pixels=pixels))

    def denoised(self) -> None:
        """Let the next batch begin."""
        self._desk.move()
        self._desk.pass_turn(self)

    def finish(self, place: int, finished: Finished) -> None:
        """Pass a picture on."""
        self._desk.move()
        if place in self._open:
            self._open.discard(place)
            self._tell(place, finished)

    def fail(self, place: int, message: str, *, code: str | None = None) -> None:
        """Say that a task has no picture."""
        if place in self._open:
            self._open.discard(place)
            self._desk.send(Failed(self.tasks[place].number, message, code))

    def fail_rest(self, message: str, code: str | None) -> None:
        """Say that whatever is not finished has no picture."""
        for place in sorted(self._open):
            self.fail(place, message, code=code)

    @contextmanager
    def loading(self) -> Generator[None]:
        """Within, silence is allowed for as long as loading takes."""
        self._desk.change_loading(1)
        try:
            yield
        finally:
            self._desk.change_loading(-1)

    def _tell(self, place: int, step: Progress | PartialImage | Finished) -> None:
        if self.is_wanted(place):
            self._desk.send(Made(self.tasks[place].number, step))
