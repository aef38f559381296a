"""Which events may be appended to a log. Every store enforces the same rule with this."""

from collections.abc import Sequence

from tintype.errors import StoreError
from tintype.store.base import EventRow


def ends_log(events: Sequence[EventRow], *, first_number: int) -> bool:
    """Return whether `events` bring the log to its end.

    Raises:
        StoreError: they are not numbered from `first_number` without gaps, or one follows a
            final event.
    """
    for number, event in enumerate(events, first_number):
        if event.sequence_number != number:
            raise StoreError(
                f"Event {event.sequence_number} cannot be written: the next number is {number}."
            )
        if event.is_final and event is not events[-1]:
            raise StoreError(f"Nothing may follow event {number}: it is final.")
    return bool(events) and events[-1].is_final
