"""Which tasks are drawn together."""

from collections.abc import Iterator

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from tintype.engine.base import Job, Size
from tintype.engine.worker.driver import Task
from tintype.engine.worker.queue import next_batch


def task(number: int, model: str) -> Task:
    job = Job(prompt="", size=Size(width=64, height=64), seed=number)
    return Task(number=number, model=model, job=job)


@given(models=st.lists(st.sampled_from("abc"), max_size=12), limit=st.integers(1, 5))
def test_the_oldest_is_always_next_with_what_is_like_it(models: list[str], limit: int) -> None:
    waiting = [task(number, model) for number, model in enumerate(models)]
    batch = next_batch(waiting, key=lambda task: task.model, limit=lambda _: limit)
    alike = [task for task in waiting if task.model == models[0]] if models else []
    assert batch == alike[:limit]


def test_who_may_have_killed_a_worker_is_drawn_alone() -> None:
    tasks = [task(number, "a") for number in range(4)]
    tasks[1] = msgspec.structs.replace(tasks[1], is_alone=True)

    def batches(waiting: list[Task]) -> Iterator[list[int]]:
        while waiting:
            batch = next_batch(waiting, key=lambda task: task.model, limit=lambda _: 4)
            yield [one.number for one in batch]
            waiting = [one for one in waiting if one not in batch]

    assert list(batches(tasks)) == [[0, 2, 3], [1]]


@given(models=st.lists(st.sampled_from("abc"), min_size=1, max_size=12))
def test_everybody_gets_a_turn_in_at_most_as_many_batches_as_there_are_tasks(
    models: list[str],
) -> None:
    waiting = [task(number, model) for number, model in enumerate(models)]
    drawn: list[int] = []
    while waiting:
        batch = next_batch(waiting, key=lambda task: task.model, limit=lambda _: 2)
        drawn += [one.number for one in batch]
        waiting = [one for one in waiting if one not in batch]
    assert sorted(drawn) == list(range(len(models)))
