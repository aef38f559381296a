"""What happened between the first kill and the last look."""

from collections import Counter
from dataclasses import dataclass, field

KINDS = ("lost", "doubled", "torn", "different", "faults")


@dataclass
class Tally:
    """Counts, and what must not be: the lists of `KINDS`, empty if nothing is wrong."""

    kills: int = 0
    calls: Counter[str] = field(default_factory=Counter)  # by how they were made
    accepted: set[str] = field(default_factory=set)
    conversations: dict[str, list[str]] = field(default_factory=dict)  # each of one turn's output
    ended_failed: int = 0  # calls in the foreground, without a key, that a kill has ended
    signs: int = 0  # events that clients have read, and answers
    cuts: int = 0
    resumed: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    torn: list[str] = field(default_factory=list)
    different: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def problems(self) -> list[str]:
        """Everything that must not be, with its kind."""
        return [f"{kind}: {problem}" for kind in KINDS for problem in getattr(self, kind)]

    def summary(self) -> str:
        """Return all of it in one line."""
        calls = ", ".join(f"{count} {how}" for how, count in sorted(self.calls.items()))
        return (
            f"{self.kills} kills, {self.calls.total()} calls ({calls}), {len(self.accepted)} "
            f"responses, {self.cuts} cuts, {self.resumed} streams resumed, "
            f"{self.ended_failed} ended as failed; {len(self.lost)} lost, "
            f"{len(self.doubled)} doubled, {len(self.torn)} streams torn, {len(self.different)} "
            f"pictures different, {len(self.faults)} faults in the store"
        )
