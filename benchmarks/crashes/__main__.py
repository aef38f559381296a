"""The command line; see the head of the package."""

import argparse
import sys
import time

from benchmarks import crashes
from benchmarks.crashes.faults import FAULTS, noticed, shows
from benchmarks.crashes.run import measure
from benchmarks.crashes.server import ENGINES


def main() -> int:
    """Run it; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.crashes",
        description=crashes.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--kills", type=int, default=50, help="how many; with --prove at most")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--engine", choices=ENGINES, default="scripted")
    parser.add_argument("--prove", action="store_true", help="plant faults, and find each")
    arguments = parser.parse_args()
    if arguments.prove:
        return _prove(arguments.kills, arguments.seed)
    started_s = time.perf_counter()
    tally = measure(arguments.kills, seed=arguments.seed, engine=arguments.engine)
    took_s = time.perf_counter() - started_s
    print(f"`{arguments.engine}`, {took_s:.0f} s: {tally.summary()}")
    for problem in tally.problems[:20]:
        print(" ", problem)
    return 1 if tally.problems else 0


def _prove(kills: int, seed: int) -> int:
    status = 0
    for fault in FAULTS:
        tally = noticed(fault, kills=kills, seed=seed)
        found = shows(fault, tally)
        status |= not found
        said = "noticed" if found else "NOT NOTICED"
        print(f"{fault.name}: {said} after {tally.kills} kills", flush=True)
        for problem in tally.problems[:2]:
            print(f"    {problem[:160]}", flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
