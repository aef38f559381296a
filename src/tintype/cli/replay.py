"""The command `tintype replay`: a picture is drawn again from what its file says of itself."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from tintype.cli.target import INTERRUPTED, server_at, words_of
from tintype.client import Client, DrawOptions, Picture
from tintype.errors import TintypeError
from tintype.pixels.decode import read_metadata
from tintype.pixels.digest import digest_of_pixels
from tintype.pixels.intake import decode
from tintype.protocol.record import Record, read_record

DIFFERS = 2
"""Exit status when the picture was drawn, and is not the same."""


class CannotReplay(TintypeError):
    """What the file says does not suffice, or what was given is not what it names."""


@dataclass(frozen=True, kw_only=True)
class Given:
    """What the command line names."""

    file: Path
    output: Path
    sources: Sequence[Path]
    mask: Path | None


def replay_picture(given: Given, *, url: str | None) -> int:
    """Draw the picture again, save and compare it; return the exit status."""
    try:
        before = Picture(given.file.read_bytes())
        record = _read_record(before)
        sources = _read_sources(record, given)
        with server_at(url) as base_url, Client(base_url) as client:
            after = _draw(client, record, sources, given.mask)
        after.save(given.output)
        print(given.output)  # noqa: T201
        if _is_same(before, after):
            return 0
        print(f"tintype: {_difference(before, after, given)}", file=sys.stderr)  # noqa: T201
    except KeyboardInterrupt:
        return INTERRUPTED
    except (TintypeError, OSError) as error:
        print(f"tintype: {words_of(error)}", file=sys.stderr)  # noqa: T201
        return 1
    return DIFFERS


def _read_record(picture: Picture) -> Record:
    try:
        metadata = read_metadata(picture)
    except ValueError as error:
        raise CannotReplay(f"This picture cannot be read: {error}") from error
    record = read_record(metadata)
    if record is None:
        raise CannotReplay(
            "This file does not say how its picture was made: Tintype did not make it, somebody "
            "has saved it anew, or it was made with `file_metadata` other than `full`."
        )
    return record


def _read_sources(record: Record, given: Given) -> list[Picture]:
    """Return the pictures that an edit started from, once they are known to be those."""
    wanted = len(record.sources)
    if len(given.sources) != wanted:
        have = f"{len(given.sources)} given" if given.sources else "none given"
        many = "a picture" if wanted == 1 else f"{wanted} pictures"
        raise CannotReplay(
            f"This picture is an edit of {many} ({have}): name each with --source, in order."
            if wanted
            else "This picture was made from words alone: there are no sources."
        )
    for path, digest in zip(given.sources, record.sources, strict=True):
        _check(path, digest, "a picture that this one was made from, or it stands elsewhere")
    if (record.mask is None) != (given.mask is None):
        raise CannotReplay(
            "This picture was made without a mask."
            if record.mask is None
            else "This edit was made with a mask: name it with --mask."
        )
    if given.mask is not None and record.mask is not None:
        _check(given.mask, record.mask, "the mask that this picture was made with")
    return [Picture(path.read_bytes()) for path in given.sources]


def _check(path: Path, digest: str, what: str) -> None:
    if digest_of_pixels(decode(path.read_bytes()).pixels) != digest:
        raise CannotReplay(f"{path} is not {what}.")


def _draw(client: Client, record: Record, sources: Sequence[Picture], mask: Path | None) -> Picture:
    drawn = _ask(client, record, sources, mask)
    told = read_record(read_metadata(drawn))
    if told is None or told.sources == record.sources or told.sources[0] not in record.sources:
        return drawn
    # words such as "the second picture" chose another one: stand the right one where they point
    place = record.sources.index(told.sources[0])
    first, *rest = sources
    return _ask(client, record, [*rest[:place], first, *rest[place:]], mask)


def _ask(client: Client, record: Record, sources: Sequence[Picture], mask: Path | None) -> Picture:
    options: DrawOptions = {"extra_tool": msgspec.to_builtins(record.request), "store": False}
    if sources:
        options["images"] = sources
    if mask is not None:
        options["mask"] = mask
    return client.generate(record.prompt, **options).image


def _is_same(before: Picture, after: Picture) -> bool:
    if before == after:
        return True
    if "svg" in {before.format, after.format}:
        return False
    return digest_of_pixels(decode(before).pixels) == digest_of_pixels(decode(after).pixels)


def _tells(data: bytes) -> bool:
    """Return whether a file says how its picture was made."""
    try:
        return read_record(read_metadata(data)) is not None
    except ValueError:
        return False


def _difference(before: Picture, after: Picture, given: Given) -> str:
    then, now = read_metadata(before).get("software"), read_metadata(after).get("software")
    why = f"{then} made it, and this is {now}" if then != now else "the file was changed since"
    mute = [str(path) for path in given.sources if not _tells(path.read_bytes())]
    if then == now and mute:
        why += f", or {' and '.join(mute)} no longer says how it was made, which edits go by"
    return f"{given.output} is not the same picture as {given.file}: {why}."
