"""Faults that the crash harness must notice, each planted into a copy of the source.

A fault is a change of text that a hurried hand could make. If the text that it changes is not
there any more, `plant` says so, and the fault has to be written anew.
"""

import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.crashes.run import measure
from benchmarks.crashes.server import ROOT
from benchmarks.crashes.tally import Tally

PATIENCE_S = 60.0  # with a fault, a client may wait for what never comes


@dataclass(frozen=True)
class Fault:
    """What is wrong, where, and as which kinds of problem it may show."""

    name: str
    file: str
    changes: tuple[tuple[str, str], ...]
    shows_as: frozenset[str]


FAULTS = (
    Fault(
        "a response is accepted before it is on the disk",
        "store/writer.py",
        (
            ("            with self._watch(len(batch)):\n", "            import time\n"),
            (
                "                outcomes = self._commit(batch)\n",
                "            outcomes = [_Outcome(one.future, None, None) for one in batch]\n",
            ),
            (
                "                self._loop.call_soon_threadsafe(_deliver, outcomes)\n",
                "                self._loop.call_soon_threadsafe(_deliver, outcomes)\n"
                "            time.sleep(0.003)\n"
                "            self._commit(batch)\n",
            ),
        ),
        frozenset({"lost", "torn", "doubled"}),
    ),
    Fault(
        "an Idempotency-Key is remembered in a transaction of its own, and too late",
        "service/responses.py",
        (
            ("claim=claim, used=used", "used=used"),
            (
                "            self._runner.start(row, stored)\n",
                "            if claim is not None:\n"
                "                await anyio.sleep(0.05)\n"
                "                await self._store.add_claim(claim)\n"
                "            self._runner.start(row, stored)\n",
            ),
        ),
        frozenset({"doubled", "lost"}),
    ),
    Fault(
        "a follower that comes back is sent the last event again",
        "service/event_log.py",
        (("after=after, limit=_PAGE)", "after=max(after - 1, -1), limit=_PAGE)"),),
        frozenset({"torn"}),
    ),
    Fault(
        "a run that goes on forgets what it has told",
        "service/narrate.py",
        (
            (
                "        self._written = {_key(event) for event in events}\n",
                "        self._written = set()\n",
            ),
        ),
        frozenset({"torn", "lost", "doubled"}),
    ),
    Fault(
        "a response and its events are stored in two transactions",
        "store/sqlite.py",
        (
            (
                "            insert_events(db, response_id, events)\n            for item_id",
                "            for item_id",
            ),
            (
                "        await self._write(unit)\n\n    async def find_picture",
                "        await self._write(unit)\n"
                "        await anyio.sleep(0.03)\n"
                "        await self._write(lambda db: insert_events(db, response_id, events))\n"
                "\n    async def find_picture",
            ),
        ),
        frozenset({"torn", "lost", "faults"}),
    ),
    Fault(
        "what was interrupted is not taken up",
        "service/responses.py",
        (
            (
                "        for response_id in await self._store.unfinished():\n            row =",
                "        for response_id in ():\n            row =",
            ),
        ),
        frozenset({"lost"}),
    ),
    Fault(
        "what was interrupted goes on with another seed",
        "service/run.py",
        (
            (
                "            stored = msgspec.json.decode(row.request, type=StoredRequest)\n",
                "            stored = msgspec.json.decode(row.request, type=StoredRequest)\n"
                "            replace = msgspec.structs.replace\n"
                "            tool = replace(stored.tool, seed=stored.tool.seed + 1)\n"
                "            stored = replace(stored, tool=tool)\n",
            ),
        ),
        frozenset({"different"}),
    ),
    Fault(
        "what is interrupted adds its turn to the conversation under new ids",
        "store/statements.py",
        (
            (
                "        values = (conversation_id, item.id, item.body,",
                "        import os\n"
                "        values = (conversation_id, f'{item.id}{os.getpid()}', item.body,",
            ),
        ),
        frozenset({"doubled"}),
    ),
    Fault(
        "a picture is told of before it is on the disk",
        "blobs/disk.py",
        (
            (
                "                    self._write(path, data)\n",
                "                    later = threading.Timer(0.1, self._write, (path, data))\n"
                "                    later.daemon = True\n"
                "                    later.start()\n"
                "                    return digest\n",
            ),
        ),
        frozenset({"lost", "faults", "different"}),
    ),
)


@contextmanager
def planted(fault: Fault) -> Generator[Path]:
    """Yield a folder with a copy of the source that has the fault.

    Raises:
        ValueError: the text that it changes is not there, or more than once.
    """
    with tempfile.TemporaryDirectory(prefix="tintype-fault-") as folder:
        shutil.copytree(ROOT / "src" / "tintype", Path(folder) / "tintype")
        path = Path(folder) / "tintype" / fault.file
        text = path.read_text("utf-8")
        for before, after in fault.changes:
            if text.count(before) != 1:
                raise ValueError(f"{fault.file} does not have once: {before!r}")
            text = text.replace(before, after)
        path.write_text(text, "utf-8")
        yield Path(folder)


def noticed(fault: Fault, *, kills: int, seed: int = 0) -> Tally:
    """Kill a server with the fault until something is noticed; return what happened."""
    with planted(fault) as source:
        return measure(kills, seed=seed, source=source, stops_at_once=True, patience_s=PATIENCE_S)


def shows(fault: Fault, tally: Tally) -> bool:
    """Return whether a problem was noticed, and of a kind that the fault explains."""
    return any(getattr(tally, kind) for kind in fault.shows_as)
