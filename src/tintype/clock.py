"""The only call to the system clock. Everything else is handed a `Clock`."""

import time
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now_s(self) -> int:
        """Return whole seconds since 1970-01-01 UTC, as the wire's `created_at` wants them."""
        ...

    def monotonic_s(self) -> float:
        """Return seconds from an arbitrary start; never goes back."""
        ...


class SystemClock:
    """The clock of the machine."""

    def now_s(self) -> int:
        """Return the system's time."""
        return int(time.time())  # noqa: TID251 - this is the one place

    def monotonic_s(self) -> float:
        """Return the system's monotonic time."""
        return time.monotonic()
