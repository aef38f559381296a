"""What came of it: counted by kind, and kept where it is wrong."""

from collections import Counter
from pathlib import Path


class Outcome:
    """Counts outcomes and keeps failures in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kinds: Counter[str] = Counter()
        self._failures: list[str] = []

    def note(self, kind: str) -> None:
        self._kinds[kind] += 1

    def fail(self, why: str, data: bytes) -> None:
        """Keep what made something fail."""
        number = len(self._failures)
        if number < 100:
            (self._folder / f"{number:03}.bin").write_bytes(data)
        self._failures.append(why)

    def report(self, title: str, took_s: float) -> int:
        """Print a table; return the number of failures."""
        total = self._kinds.total() + len(self._failures)
        print(f"| {title} | {total:,} in {took_s:.0f} s |\n|---|--:|")
        for kind, count in self._kinds.most_common():
            print(f"| {kind} | {count:,} |")
        print(f"| **failures** | {len(self._failures)} |\n", flush=True)
        for why in dict.fromkeys(self._failures):
            print(f"FAILED: {why}")
        if self._failures:
            print(f"What did it is in {self._folder}\n", flush=True)
        return len(self._failures)
