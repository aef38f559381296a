"""Who waits for foreground responses: several calls may follow one run, by one Idempotency-Key."""

from tintype.ids import ResponseId


class _Attended:
    def __init__(self) -> None:
        self.calls = 0
        self.is_claimed = False


class Attendance:
    """Counts the open calls of each foreground response."""

    def __init__(self) -> None:
        self._attended: dict[ResponseId, _Attended] = {}

    def join(self, response_id: ResponseId, *, is_claimed: bool) -> None:
        """A call waits for this response; `is_claimed` if the same call may come again."""
        attended = self._attended.setdefault(response_id, _Attended())
        attended.calls += 1
        attended.is_claimed = attended.is_claimed or is_claimed

    def leave(self, response_id: ResponseId) -> bool:
        """A call has ended; return whether it was claimed."""
        attended = self._attended.get(response_id)
        if attended is None:
            return False
        attended.calls -= 1
        if attended.calls == 0:
            del self._attended[response_id]
        return attended.is_claimed

    def is_attended(self, response_id: ResponseId) -> bool:
        """Return whether a call waits for this response."""
        return response_id in self._attended
