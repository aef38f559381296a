"""What the figures were measured on."""

import os
import platform
from pathlib import Path

import apsw


def describe() -> str:
    """Return processor, cores, memory, system and versions in one line."""
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return (
        f"{_processor()}, {os.cpu_count()} cores, {_memory_gib():.0f} GiB, {platform.system()} "
        f"{platform.machine()}; Python {platform.python_version()}, SQLite "
        f"{apsw.sqlite_lib_version()}; load {load}"
    )


def slug() -> str:
    """Return a short name without anything personal, for the name of a file."""
    return f"{platform.system()}-{platform.machine()}-{os.cpu_count()}core".lower()


def resident_bytes(pid: int) -> int:
    """Return the resident memory of a process (Linux)."""
    pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())


def _memory_gib() -> float:
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
