"""Whose turn it is: weighted fair sharing of the engines between keys. Pure: no clock, no tasks.

Start-time fair queueing (Goyal, Vin and Cheng, 1996). Each key has a virtual time: the engine
seconds it was given, divided by its weight. The key whose virtual time is lowest comes next. A key
that comes back after a pause starts at the virtual time of what was started last, so that pausing
saves nothing up, and a flood of one key delays another one by at most one running slot.

Priorities order what waits within one key. They take nothing from other keys.
"""

import heapq
from collections import deque
from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

import msgspec

from tintype.ids import KeyId, ResponseId

Priority: TypeAlias = Literal[0, 1, 2]

URGENT: Final[Priority] = 0
NORMAL: Final[Priority] = 1
PATIENT: Final[Priority] = 2


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """What a key is due: its weight among those that wait, and how many of its jobs run at once."""

    weight: float = 1.0
    running: int = 1_000_000


class Ticket(msgspec.Struct, frozen=True, kw_only=True):
    """One job that waits. `cost_s` are the engine seconds that it is expected to take."""

    id: ResponseId
    key_id: KeyId
    cost_s: float
    priority: Priority = NORMAL


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a job stands: how many start before it, and in how many seconds it starts itself."""

    position: int
    wait_s: float


class _Flow:
    """The jobs of one key."""

    def __init__(self, virtual_s: float) -> None:
        self.share = Share()
        self.virtual_s = virtual_s
        self.running = 0
        self.waiting: tuple[deque[Ticket], ...] = (deque(), deque(), deque())

    def __len__(self) -> int:
        return sum(map(len, self.waiting))

    def may_start(self, running: int) -> bool:
        return len(self) > 0 and running < self.share.running

    def take(self) -> Ticket:
        return next(line for line in self.waiting if line).popleft()


class FairQueue:
    """All that waits, and what runs in one of `slots`, whose number may change."""

    def __init__(self, *, slots: int) -> None:
        self.slots = slots
        self._flows: dict[KeyId, _Flow] = {}
        self._running: dict[ResponseId, Ticket] = {}
        self._virtual_s = 0.0
        self._places: dict[ResponseId, Place] | None = None

    def __len__(self) -> int:
        """Return how many jobs wait."""
        return sum(map(len, self._flows.values()))

    def waiting_of(self, key_id: KeyId) -> int:
        """Return how many jobs of a key wait."""
        flow = self._flows.get(key_id)
        return 0 if flow is None else len(flow)

    @property
    def running(self) -> int:
        """How many jobs run."""
        return len(self._running)

    def add(self, ticket: Ticket, share: Share) -> None:
        """Let a job wait; `share` is what its key is due from now on."""
        flow = self._flows.get(ticket.key_id)
        if flow is None:
            flow = self._flows[ticket.key_id] = _Flow(self._virtual_s)
        elif not flow.running and not len(flow):
            flow.virtual_s = max(flow.virtual_s, self._virtual_s)
        flow.share = share
        flow.waiting[ticket.priority].append(ticket)
        self._places = None

    def remove(self, ticket: Ticket) -> None:
        """Take a job out that has not started; no-op if it has."""
        flow = self._flows.get(ticket.key_id)
        if flow is not None and ticket in flow.waiting[ticket.priority]:
            flow.waiting[ticket.priority].remove(ticket)
            self._forget_idle(ticket.key_id)
            self._places = None

    def take_next(self) -> Ticket | None:
        """Start the job whose turn it is, and return it; None if all slots are taken or none waits.

        A key whose jobs take all of its own slots is passed over.
        """
        if len(self._running) >= self.slots:
            return None
        ready = [flow for flow in self._flows.values() if flow.may_start(flow.running)]
        if not ready:
            return None
        flow = min(ready, key=lambda flow: flow.virtual_s)
        ticket = flow.take()
        self._virtual_s = max(self._virtual_s, flow.virtual_s)
        flow.virtual_s += ticket.cost_s / flow.share.weight
        flow.running += 1
        self._running[ticket.id] = ticket
        self._places = None
        return ticket

    def finish(self, response_id: ResponseId, *, took_s: float) -> None:
        """A job that was started has ended; what it really took replaces what was expected."""
        ticket = self._running.pop(response_id)
        flow = self._flows[ticket.key_id]
        flow.running -= 1
        flow.virtual_s += (took_s - ticket.cost_s) / flow.share.weight
        self._forget_idle(ticket.key_id)
        self._places = None

    def place_of(self, response_id: ResponseId, *, left_s: Mapping[ResponseId, float]) -> Place:
        """Return where a waiting job stands if nothing else comes.

        `left_s` are the seconds that running jobs still need. They are looked at only when
        something has started, ended or come since the last call: a place is an estimate.
        """
        if self._places is None:
            self._places = self._foresee(left_s)
        return self._places[response_id]

    def _foresee(self, left_s: Mapping[ResponseId, float]) -> dict[ResponseId, Place]:
        """Play what waits to its end, on copies."""
        virtual_s = {key_id: flow.virtual_s for key_id, flow in self._flows.items()}
        lines = {
            key_id: deque(ticket for line in flow.waiting for ticket in line)
            for key_id, flow in self._flows.items()
        }
        running = {key_id: flow.running for key_id, flow in self._flows.items()}
        ends = [(left_s.get(t.id, t.cost_s), t.key_id) for t in self._running.values()]
        heapq.heapify(ends)
        places: dict[ResponseId, Place] = {}
        now_s, total = 0.0, len(self)
        while len(places) < total:
            ready = [
                key_id
                for key_id, line in lines.items()
                if line and running[key_id] < self._flows[key_id].share.running
            ]
            if not ready or len(ends) >= self.slots:
                now_s, key_id = heapq.heappop(ends)
                running[key_id] -= 1
                continue
            key_id = min(ready, key=lambda key_id: virtual_s[key_id])
            ticket = lines[key_id].popleft()
            places[ticket.id] = Place(position=len(places), wait_s=max(0.0, now_s))
            virtual_s[key_id] += ticket.cost_s / self._flows[key_id].share.weight
            running[key_id] += 1
            heapq.heappush(ends, (now_s + ticket.cost_s, key_id))
        return places

    def _forget_idle(self, key_id: KeyId) -> None:
        """Drop a key that has nothing here and no debt: it would come back as if it were new."""
        flow = self._flows[key_id]
        if not flow.running and not len(flow) and flow.virtual_s <= self._virtual_s:
            del self._flows[key_id]
