"""Gives runs their turn, as the fair queue says, and bounds what may wait.

Owns the queue, what was learned of how long pictures take, and how many wait of each key. Does
not know what a run does.
"""

from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Final, TypeAlias

import anyio

from tintype.clock import Clock
from tintype.engine.base import Workplace
from tintype.errors import OverLimit, Overloaded
from tintype.ids import KeyId, ResponseId
from tintype.protocol.responses import Progress
from tintype.service.caller import Caller
from tintype.service.meter import Meter
from tintype.service.pace import Kind, Pace
from tintype.service.plan import parse_size
from tintype.service.queue import NORMAL, PATIENT, URGENT, FairQueue, Priority, Share, Ticket
from tintype.service.request import StoredRequest
from tintype.settings import KeyLimits, LimitSettings
from tintype.store.base import ResponseRow, UsageRow

LimitsOf: TypeAlias = Callable[[KeyId], KeyLimits]
"""Returns what a key may use at most, as it is now."""

PRIORITIES: Final[dict[str, Priority]] = {"priority": URGENT, "default": NORMAL, "flex": PATIENT}
"""What each `service_tier` means among the responses of one key."""

_COME_BACK_S: Final = 5
_FEWEST: Final = 2


class Turn:
    """A run's place in the queue, and then its slot."""

    def __init__(self, ticket: Ticket, kind: Kind, meter: Meter) -> None:
        self.ticket = ticket
        self.kind = kind
        self.meter = meter
        self.has_come = anyio.Event()


class Slots:
    """All turns of this process."""

    def __init__(
        self,
        *,
        limits: LimitSettings,
        limits_of: LimitsOf,
        workplaces: Sequence[Workplace],
        clock: Clock,
    ) -> None:
        self._limits = limits
        self._workplaces = workplaces
        self._limits_of = limits_of
        self._clock = clock
        self._queue = FairQueue(slots=self.count)
        self._pace = Pace()
        self._turns: dict[ResponseId, Turn] = {}
        self._coming: Counter[KeyId] = Counter()

    @contextmanager
    def room_for(self, caller: Caller) -> Generator[None]:
        """Hold a place for a run that is about to `join`.

        Raises:
            OverLimit: too many of this key wait.
            Overloaded: too many wait in all.
        """
        all_that_come = self._coming.total() + len(self._turns)
        if all_that_come >= self.count + self._limits.queued_jobs:
            raise Overloaded(
                f"The server already has {all_that_come} responses to work on.",
                retry_after_s=_COME_BACK_S,
            )
        waiting = self._queue.waiting_of(caller.key_id) + self._coming[caller.key_id]
        if waiting >= caller.limits.queued_jobs:
            raise OverLimit(
                f"This API key already has {waiting} responses that wait for their turn.",
                retry_after_s=_COME_BACK_S,
                kind="jobs",
                most=caller.limits.queued_jobs,
            )
        self._coming[caller.key_id] += 1
        try:
            yield
        finally:
            self._coming[caller.key_id] -= 1
            if not self._coming[caller.key_id]:
                del self._coming[caller.key_id]

    @property
    def count(self) -> int:
        """How many slots there are now.

        Unless the settings say it, enough for two batches of each worker: with fewer its batches
        would not fill, and with more the order of who comes next would be made in the worker,
        which knows nothing of keys.
        """
        if self._limits.running_jobs is not None:
            return self._limits.running_jobs
        return max(_FEWEST, sum(place.jobs_at_once for place in self._workplaces))

    @property
    def waiting(self) -> int:
        """How many responses wait for a slot."""
        return len(self._queue)

    @property
    def running(self) -> int:
        """How many responses have one."""
        return self._queue.running

    def join(self, row: ResponseRow, stored: StoredRequest) -> Turn:
        """Let a response wait for its turn."""
        tool = stored.tool
        kind = Kind(model=tool.model, size=parse_size(tool.size), effort=tool.quality)
        expected_s = self._pace.expect_s(kind)
        ticket = Ticket(
            id=row.id,
            key_id=row.key_id,
            cost_s=expected_s * tool.n,
            priority=PRIORITIES[stored.service_tier],
        )
        meter = Meter(self._clock, pictures=tool.n, expected_s=expected_s)
        turn = self._turns[row.id] = Turn(ticket, kind, meter)
        limits = self._limits_of(row.key_id)
        self._queue.add(ticket, Share(weight=limits.weight, running=limits.running_jobs))
        self._hand_out()
        return turn

    def leave(self, turn: Turn) -> None:
        """A run is over, or does not want its turn any more."""
        del self._turns[turn.ticket.id]
        if turn.has_come.is_set():
            self._queue.finish(turn.ticket.id, took_s=turn.meter.engine_s)
        else:
            self._queue.remove(turn.ticket)
        self._hand_out()

    def remember(self, rows: Sequence[UsageRow]) -> None:
        """Begin with what the accounts say of earlier pictures, so that a restart forgets less."""
        took_ms: Counter[str] = Counter()
        pixels: Counter[str] = Counter()
        for row in rows:
            took_ms[row.model] += row.engine_ms
            pixels[row.model] += row.pixels
        for model in took_ms:
            self._pace.remember(model, took_s=took_ms[model] / 1000, pixels=pixels[model])

    def learn(self, turn: Turn, took_s: float) -> None:
        """A picture took so long."""
        self._pace.learn(turn.kind, took_s)

    def progress_of(self, response_id: ResponseId) -> Progress | None:
        """Return how far a response is, or None if nothing is to be done for it."""
        turn = self._turns.get(response_id)
        if turn is None:
            return None
        if turn.has_come.is_set():
            return turn.meter.progress()
        left_s = {
            one.ticket.id: one.meter.left_s()
            for one in self._turns.values()
            if one.has_come.is_set()
        }
        place = self._queue.place_of(response_id, left_s=left_s)
        eta_s = round(place.wait_s + turn.ticket.cost_s, 1)
        return Progress(position=place.position, eta_s=eta_s)

    def _hand_out(self) -> None:
        self._queue.slots = self.count
        while (ticket := self._queue.take_next()) is not None:
            self._turns[ticket.id].has_come.set()
