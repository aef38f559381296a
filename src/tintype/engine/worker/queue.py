"""Which tasks are drawn next, and together. Pure."""

from collections.abc import Callable, Hashable, Sequence

from tintype.engine.worker.driver import Task


def next_batch(
    waiting: Sequence[Task],
    *,
    key: Callable[[Task], Hashable],
    limit: Callable[[Task], int],
) -> list[Task]:
    """Return the oldest task, with others, oldest first, that can share its batch.

    Nobody is overtaken by a task that needs a batch of its own, so nobody starves.
    """
    if not waiting:
        return []
    first = waiting[0]
    if first.is_alone:
        return [first]
    wanted = key(first)
    alike = [task for task in waiting if not task.is_alone and key(task) == wanted]
    return alike[: max(1, limit(first))]
