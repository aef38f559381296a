"""Sends mutated pictures and requests, and tells what came of them.

    python -m fuzz [--pictures N] [--requests N] [--seed S]

Ends with status 1 if a picture raised anything but a clear refusal, if a request got a 5xx, no
reply in time or a reply that is not JSON, or if memory grew beyond its bound. What did it is kept
in the folder that is printed. The same seed makes the same pictures and requests.
"""

import argparse
import datetime
import faulthandler
import resource
import sys
import tempfile
import time
from pathlib import Path

from fuzz import calls, pictures
from fuzz.outcome import Outcome

MEMORY_BYTES = 3 * 2**30


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    parser.add_argument("--pictures", type=int, default=20_000)
    parser.add_argument("--requests", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (4 * MEMORY_BYTES, resource.RLIM_INFINITY))
    today = datetime.datetime.now(datetime.UTC).date()
    print(f"{today}, `python3 dev.py fuzz {' '.join(sys.argv[1:])}`".rstrip() + "\n", flush=True)
    folder = Path(tempfile.mkdtemp(prefix="tintype-fuzz-"))
    failed = 0
    for title, work, count in (
        ("pictures", pictures.fuzz, arguments.pictures),
        ("requests", calls.fuzz, arguments.requests),
    ):
        start = time.monotonic()
        outcome = Outcome(folder)
        work(outcome, count, arguments.seed)
        failed += outcome.report(title, time.monotonic() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(f"The process had {peak / 2**20:.0f} MiB at its peak.")
    return 1 if failed or peak > MEMORY_BYTES else 0


if __name__ == "__main__":
    faulthandler.enable()
    sys.exit(main())
