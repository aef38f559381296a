"""What is done to a data folder from beside the server: checks and copies of the whole of it."""

import os
import shutil
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Final

import msgspec

from tintype.app import BLOBS, DATABASE, KEYS
from tintype.blobs.folder import all_blobs, blob_path, copy_blob, fault_of
from tintype.errors import StoreError
from tintype.ids import Digest
from tintype.service.check import log_fault, rows_fault
from tintype.settings import Settings
from tintype.store.inspection import Inspection, copy_database, owned

_MAX_SNAPSHOTS: Final = 5


class CheckReport(msgspec.Struct, frozen=True, kw_only=True):
    """What a check has read, and what it found: `faults` are sentences, none if all is well.

    `stray_pictures` are files that nothing refers to, `stray_bytes` what they take: a crash
    between a picture and its row leaves one. They cost room and nothing else.
    """

    responses: int = 0
    events: int = 0
    pictures: int = 0
    stray_pictures: int = 0
    stray_bytes: int = 0
    faults: tuple[str, ...] = ()


class BackupReport(msgspec.Struct, frozen=True, kw_only=True):
    """What was copied. `faults` are pictures that could not be: they are missing or damaged."""

    folder: str
    pictures: int
    picture_bytes: int
    faults: tuple[str, ...] = ()


def check_store(settings: Settings) -> CheckReport:
    """Read everything in the data folder of a stopped server; change nothing.

    Raises:
        StoreError: there is no database, a server uses it, or it cannot be read to the end.
    """
    database, blobs = settings.folder / DATABASE, settings.folder / BLOBS
    with owned(database), closing(Inspection(database)) as inspection:
        if (fault := inspection.schema_fault()) is not None:
            return CheckReport(faults=(fault,))
        faults = inspection.faults()
        responses = events = 0
        for row, log in inspection.logs():
            responses += 1
            events += len(log)
            if (
                fault := rows_fault(log, inspection.kept_by(row.id)) or log_fault(row, log)
            ) is not None:
                faults.append(f"response {row.id}: {fault}")
        digests = inspection.digests()
        for digest in digests:
            if (fault := fault_of(blobs, digest)) is not None:
                faults.append(f"picture {digest}: {fault}")
        known = {*digests, *inspection.noted()}
    strays = [digest for digest in all_blobs(blobs) if digest not in known]
    return CheckReport(
        responses=responses,
        events=events,
        pictures=len(digests),
        stray_pictures=len(strays),
        stray_bytes=sum(blob_path(blobs, digest).stat().st_size for digest in strays),
        faults=tuple(faults),
    )


def back_up_store(settings: Settings, folder: Path) -> BackupReport:
    """Copy the data folder to the new folder `folder`, also while a server writes to it.

    The database is copied first, as it was at one moment, then the pictures that it refers to.
    `folder` appears when all of it is on the disk.

    Raises:
        StoreError: there is no database, `folder` exists, or it cannot be written.
    """
    source = settings.folder
    if not (source / DATABASE).exists():
        raise StoreError(f"There is no database at {source / DATABASE}.")
    if folder.exists():
        raise StoreError(f"{folder} exists already: a backup is a new folder.")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        growing = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
        try:
            faults = _copy(source, growing)
            copied = list(all_blobs(growing / BLOBS))
            size = sum(blob_path(growing / BLOBS, one).stat().st_size for one in copied)
            for each in [*growing.glob("*/*/"), *growing.glob("*/"), growing]:
                _sync(each)
            growing.rename(folder)
            _sync(folder.parent)
        except BaseException:
            shutil.rmtree(growing, ignore_errors=True)
            raise
    except OSError as error:
        raise StoreError(f"{folder} cannot be written: {error.strerror}.") from error
    said = tuple(f"picture {digest}: {fault}" for digest, fault in sorted(faults.items()))
    return BackupReport(folder=str(folder), pictures=len(copied), picture_bytes=size, faults=said)


def _copy(source: Path, target: Path) -> dict[Digest, str]:
    """Copy databases and pictures; return what is wrong with which pictures."""
    if (source / KEYS).exists():
        copy_database(source / KEYS, target / KEYS)
        (target / KEYS).chmod(0o600)
    (target / BLOBS).mkdir()
    faults: dict[Digest, str] = {}
    for _ in range(_MAX_SNAPSHOTS):
        before = faults
        (target / DATABASE).unlink(missing_ok=True)
        copy_database(source / DATABASE, target / DATABASE)
        faults = _copy_blobs(source / BLOBS, target / BLOBS, target / DATABASE)
        # a picture may have been deleted, with its rows, since the snapshot: a newer one does
        # not refer to it, unless it really is lost
        if faults == before:
            break
    return faults


def _copy_blobs(source: Path, target: Path, database: Path) -> dict[Digest, str]:
    with closing(Inspection(database)) as inspection:
        if (fault := inspection.schema_fault()) is not None:
            raise StoreError(f"It cannot be told what belongs to the backup: {fault}.")
        digests = inspection.digests()
    faults = {
        digest: fault
        for digest in digests
        if not blob_path(target, digest).exists()
        and (fault := copy_blob(source, target, digest)) is not None
    }
    for digest in set(all_blobs(target)) - set(digests):  # of an earlier snapshot
        blob_path(target, digest).unlink()
    return faults


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
