"""The statements of the SQLite store, and what several of its calls do inside of a transaction.

Does not know connections, threads or transactions.
"""

from collections.abc import Sequence
from typing import Any, Final

import msgspec

from tintype.ids import ConversationId, Digest, ResponseId
from tintype.store.base import Claim, EventRow, FileRow, ItemRow, Known, ResponseRow, UsageRow
from tintype.store.driver import Database
from tintype.store.queries import load_queries


class _Sql(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The queries of `sqlite.sql`: one that is missing or not used fails at import."""

    insert_response: str
    known_by: str
    insert_known: str
    delete_known: str
    insert_event: str
    insert_blob_ref: str
    insert_picture: str
    find_picture: str
    forget_orphan: str
    log_end: str
    update_response: str
    get_response: str
    responses_up: str
    responses_down: str
    read_events: str
    insert_file: str
    get_file: str
    files_up: str
    files_down: str
    delete_file: str
    expired_files: str
    insert_conversation: str
    get_conversation: str
    update_conversation: str
    delete_conversation: str
    conversation_blobs: str
    insert_item: str
    insert_item_blob: str
    items_up: str
    items_down: str
    get_item: str
    delete_item: str
    note_orphan: str
    response_blobs: str
    delete_response: str
    unfinished_responses: str
    finished_responses: str
    unstored_responses: str
    insert_claim: str
    get_claim: str
    get_claim_of: str
    delete_claim: str
    expired_claims: str
    add_usage: str
    usage_of_all: str
    usage_of_project: str
    orphans: str
    is_orphan: str


SQL: Final = msgspec.convert(load_queries("sqlite.sql"), _Sql)


def insert_events(db: Database, response_id: ResponseId, events: Sequence[EventRow]) -> None:
    """Insert events, and what they refer to."""
    for event in events:
        db.execute(
            SQL.insert_event,
            (
                response_id,
                event.sequence_number,
                event.type,
                event.body,
                " ".join(event.blobs),
                event.is_final,
            ),
        )
        for digest in event.blobs:
            db.execute(SQL.insert_blob_ref, (response_id, digest))
            db.execute(SQL.forget_orphan, (digest,))


def insert_known(db: Database, known: Known) -> int | None:
    """Insert what a response knows beyond another one; return the number of the last of it."""
    row = db.execute(SQL.known_by, (known.before,)).fetchone()
    number: int | None = None if row is None else row[0]
    for digest in known.adds:
        [[number]] = db.execute(SQL.insert_known, (number, digest))
        db.execute(SQL.forget_orphan, (digest,))
    return number


def delete_known(db: Database, number: int | None) -> list[str]:
    """Remove what nobody knows any more, from `number` back; return the digests of it."""
    digests: list[str] = []
    while number is not None:
        row = db.execute(SQL.delete_known, (number,)).fetchone()
        if row is None:
            break  # another response knows it, or has learnt more after it
        number = row[0]
        digests.append(row[1])
    return digests


def find_claim(db: Database, statement: str, *values: str) -> Claim | None:
    """Return the claim that a statement finds, or None."""
    row = db.execute(statement, values).fetchone()
    if row is None:
        return None
    return msgspec.convert(dict(zip(Claim.__struct_fields__, row, strict=True)), Claim)


def response_row(row: Sequence[Any]) -> ResponseRow:
    """Return a row of `response`."""
    return ResponseRow(
        id=row[0],
        project=row[1],
        key_id=row[2],
        created_at=row[3],
        status=row[4],
        is_background=bool(row[5]),
        is_stored=bool(row[6]),
        request=row[7],
        body=row[8],
    )


def file_row(row: Sequence[Any]) -> FileRow:
    """Return a row of `file`."""
    return FileRow(
        id=row[0],
        project=row[1],
        created_at=row[2],
        expires_at=row[3],
        filename=row[4],
        purpose=row[5],
        size_bytes=row[6],
        digest=row[7],
    )


def item_row(row: Sequence[Any]) -> ItemRow:
    """Return a row of `item`."""
    return ItemRow(id=row[0], body=row[1], blobs=tuple(map(Digest, row[2].split())))


def insert_items(db: Database, conversation_id: ConversationId, items: Sequence[ItemRow]) -> None:
    """Append items that are not there yet, and what they refer to."""
    for item in items:
        values = (conversation_id, item.id, item.body, " ".join(item.blobs))
        row = db.execute(SQL.insert_item, values).fetchone()
        if row is None:
            continue  # it was there already
        for digest in item.blobs:
            db.execute(SQL.insert_item_blob, (row[0], digest))
            db.execute(SQL.forget_orphan, (digest,))


def note_orphans(db: Database, digests: Sequence[str]) -> None:
    """Note those of `digests` that nothing refers to any more."""
    for digest in digests:
        db.execute(SQL.note_orphan, {"digest": digest})


def add_usage(db: Database, used: UsageRow | None) -> None:
    """Add to what a key has used that day."""
    if used is not None:
        db.execute(SQL.add_usage, msgspec.structs.astuple(used))


def usage_rows(db: Database, project: str | None, *, since_day: int) -> list[UsageRow]:
    """Return what a project, or everybody, has used since a day."""
    rows = (
        db.execute(SQL.usage_of_all, (since_day,))
        if project is None
        else db.execute(SQL.usage_of_project, (project, since_day))
    )
    return [
        msgspec.convert(dict(zip(UsageRow.__struct_fields__, row, strict=True)), UsageRow)
        for row in rows
    ]
