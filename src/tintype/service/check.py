"""Whether a stored response is what its log says: a pure function of rows, no disk."""

from collections.abc import Collection, Sequence

from tintype.ids import Digest
from tintype.protocol.codec import decode_template, encode_template
from tintype.protocol.events import read_template, with_refs
from tintype.protocol.responses import Response
from tintype.service.fold import fold
from tintype.store.base import EventRow, ResponseRow


def log_fault(row: ResponseRow, log: Sequence[EventRow]) -> str | None:
    """Return how a response contradicts its log, which has at least one event, or None."""
    try:
        folded = fold([read_template(event.body) for event in log])
        body: Response = decode_template(row.body, Response)
    except (ValueError, AssertionError, IndexError) as error:  # msgspec's are ValueErrors
        return f"its log cannot be read ({error})"
    # both written anew: an earlier version may have left out what has a default today
    if encode_template(folded) != encode_template(with_refs(body)):
        return "its log does not fold to what is stored"
    if folded.status != row.status:
        return f"it is called {row.status}, and its log says {folded.status}"
    return None


def rows_fault(log: Sequence[EventRow], kept: Collection[Digest]) -> str | None:
    """Return what is wrong with the numbers, the end or the pictures of a log, or None.

    `kept` are the blobs that its response keeps.
    """
    if not log:
        return "its log has no events"
    if [event.sequence_number for event in log] != list(range(len(log))):
        return "its log has a gap"
    if any(event.is_final for event in log[:-1]):
        return "its log goes on behind its end"
    if any(digest not in kept for event in log for digest in event.blobs):
        return "it does not keep a picture of its log"
    return None
