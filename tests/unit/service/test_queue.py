"""Fair shares, played through with a virtual clock: floods, weights, priorities, unequal jobs."""

import heapq
import random
from collections import defaultdict
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tintype.ids import KeyId, ResponseId
from tintype.service.queue import NORMAL, PATIENT, URGENT, FairQueue, Place, Share, Ticket


def ticket(name: str, key: str = "a", cost_s: float = 1.0, priority=NORMAL) -> Ticket:
    return Ticket(id=ResponseId(name), key_id=KeyId(key), cost_s=cost_s, priority=priority)


class Played:
    """A queue with a clock that jumps from one end of a job to the next."""

    def __init__(self, *, slots: int, shares: Mapping[str, Share] | None = None) -> None:
        self.queue = FairQueue(slots=slots)
        self.shares = shares or {}
        self.now_s = 0.0
        self.spent_s: dict[str, float] = defaultdict(float)
        self.started_at_s: dict[str, float] = {}
        self.order: list[str] = []
        self._ends: list[tuple[float, str, str, float]] = []

    def add(self, one: Ticket) -> None:
        self.queue.add(one, self.shares.get(one.key_id, Share()))

    def fill(self, really: Mapping[str, float] | None = None) -> None:
        while (one := self.queue.take_next()) is not None:
            took_s = (really or {}).get(one.id, one.cost_s)
            self.order.append(one.id)
            self.started_at_s[one.id] = self.now_s
            heapq.heappush(self._ends, (self.now_s + took_s, one.id, one.key_id, took_s))

    def step(self, really: Mapping[str, float] | None = None) -> bool:
        """Let the next job end; false if none runs."""
        self.fill(really)
        if not self._ends:
            return False
        self.now_s, name, key, took_s = heapq.heappop(self._ends)
        self.spent_s[key] += took_s
        self.queue.finish(ResponseId(name), took_s=took_s)
        self.fill(really)
        return True

    def finish(self) -> None:
        while self.step():
            pass


def jain(values: list[float]) -> float:
    """Return Jain's index: 1 if all are equal, 1/n if one has everything."""
    return sum(values) ** 2 / (len(values) * sum(value * value for value in values))


@pytest.mark.parametrize("slots", [1, 2, 4])
def test_a_flood_delays_another_key_by_at_most_one_running_slot(slots: int) -> None:
    played = Played(slots=slots)
    for number in range(1000):
        played.add(ticket(f"flood {number}", "flood"))
    for _ in range(100):
        played.step()
    came_at_s = played.now_s
    played.add(ticket("single", "other"))
    while "single" not in played.started_at_s:
        played.step()
    assert played.started_at_s["single"] - came_at_s <= 1.0  # what one job of the flood takes
    assert played.order[-1] == "single"


@pytest.mark.parametrize("slots", [1, 3])
def test_equal_demands_get_equal_engine_seconds_whatever_their_jobs_are_like(slots: int) -> None:
    """Ten keys with jobs from a tenth of a second to 20 seconds; estimates are off by half."""
    chance = random.Random(1)
    played = Played(slots=slots)
    really: dict[str, float] = {}
    for key in range(10):
        size_s = chance.choice([0.1, 0.5, 2.0, 8.0, 20.0])
        for number in range(int(2000 / size_s)):
            name = f"{key} {number}"
            really[name] = size_s * chance.uniform(0.5, 1.5)
            played.add(ticket(name, str(key), size_s))
    while played.now_s < 4000 / slots:  # everybody still has work waiting
        played.step(really)
    assert min(played.queue.waiting_of(KeyId(str(key))) for key in range(10)) > 0
    assert jain(list(played.spent_s.values())) >= 0.95


def test_a_key_gets_engine_seconds_by_its_weight() -> None:
    shares = {"heavy": Share(weight=3.0), "light": Share(weight=1.0)}
    played = Played(slots=1, shares=shares)
    for number in range(400):
        played.add(ticket(f"heavy {number}", "heavy"))
        played.add(ticket(f"light {number}", "light"))
    for _ in range(200):
        played.step()
    assert played.spent_s["heavy"] / played.spent_s["light"] == pytest.approx(3.0, rel=0.05)


def test_a_pause_saves_nothing_up() -> None:
    played = Played(slots=1)
    for number in range(100):
        played.add(ticket(f"busy {number}", "busy"))
    played.add(ticket("late 0", "late"))
    for _ in range(50):
        played.step()
    for number in range(1, 50):
        played.add(ticket(f"late {number}", "late"))
    before = dict(played.spent_s)
    for _ in range(40):
        played.step()
    gained = {key: played.spent_s[key] - before[key] for key in ("busy", "late")}
    assert gained["late"] == pytest.approx(gained["busy"], abs=1.5)


def test_a_priority_overtakes_ones_own_jobs_and_nobody_elses() -> None:
    played = Played(slots=1)
    played.add(ticket("running", "x"))
    played.fill()
    played.add(ticket("patient", "a", priority=PATIENT))
    played.add(ticket("normal", "a"))
    played.add(ticket("other 1", "b"))
    played.add(ticket("other 2", "b"))
    played.add(ticket("urgent", "a", priority=URGENT))
    played.finish()
    own = [name for name in played.order if not name.startswith(("other", "running"))]
    assert own == ["urgent", "normal", "patient"]
    assert played.order.index("other 1") <= 2
    assert played.order.index("other 2") <= 4


def test_a_key_with_all_of_its_own_slots_taken_is_passed_over() -> None:
    played = Played(slots=3, shares={"a": Share(running=1)})
    for number in range(3):
        played.add(ticket(f"a {number}", "a"))
    played.add(ticket("b", "b"))
    played.fill()
    assert set(played.order) == {"a 0", "b"}
    played.finish()
    assert played.order[2:] == ["a 1", "a 2"]


def test_a_job_that_goes_is_as_if_it_never_came() -> None:
    played = Played(slots=1)
    first, second = ticket("first"), ticket("second")
    played.add(first)
    played.add(second)
    played.queue.remove(first)
    played.queue.remove(first)
    played.finish()
    assert played.order == ["second"]
    assert len(played.queue) == played.queue.running == 0


costs = st.floats(min_value=0.01, max_value=50.0)
jobs = st.lists(
    st.tuples(st.sampled_from("abcd"), costs, st.sampled_from([URGENT, NORMAL, PATIENT])),
    min_size=1,
    max_size=40,
)


@given(jobs=jobs, slots=st.integers(1, 4), own=st.integers(1, 3))
@settings(max_examples=100, deadline=None)
def test_places_foretell_what_happens_if_nothing_else_comes(jobs, slots: int, own: int) -> None:
    played = Played(slots=slots, shares={"a": Share(running=own, weight=2.0)})
    for number, (key, cost_s, priority) in enumerate(jobs):
        cost_s += 0.001 * number**0.5  # so that no two end at once, in an order that is nobody's
        played.add(ticket(str(number), key, cost_s, priority))
    played.fill()
    told: dict[str, Place] = {
        str(number): played.queue.place_of(ResponseId(str(number)), left_s={})
        for number in range(len(jobs))
        if str(number) not in played.started_at_s
    }
    started = len(played.order)
    played.finish()
    assert len(played.order) == len(jobs)
    for name, place in told.items():
        assert played.order[started + place.position] == name
        assert played.started_at_s[name] == pytest.approx(place.wait_s)
