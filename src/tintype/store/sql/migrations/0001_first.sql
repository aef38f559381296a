-- What Tintype keeps. Bodies are opaque; a column exists only where something searches by it.

PRAGMA application_id = 0x74696E74;  -- "tint"

CREATE TABLE response (
    id            TEXT    NOT NULL PRIMARY KEY,
    created_at    INTEGER NOT NULL,  -- seconds since 1970
    status        TEXT    NOT NULL,
    is_background INTEGER NOT NULL CHECK (is_background IN (0, 1)),
    is_stored     INTEGER NOT NULL CHECK (is_stored IN (0, 1)),
    request       BLOB    NOT NULL,
    body          BLOB    NOT NULL,
    is_finished   INTEGER NOT NULL CHECK (is_finished IN (0, 1))  -- its log has a final event
) STRICT;

-- Partial: the sweep and the restart look for few rows among very many.
CREATE INDEX response_unfinished ON response (created_at) WHERE is_finished = 0;
CREATE INDEX response_finished ON response (created_at) WHERE is_finished = 1;
CREATE INDEX response_unstored ON response (created_at) WHERE is_stored = 0;

-- With a rowid: bodies would fill the inner pages of a tree by key, and make it deep and slow
-- (`benchmarks/store.py`: a third on every write at 100,000 responses).
CREATE TABLE event (
    response_id     TEXT    NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    sequence_number INTEGER NOT NULL CHECK (sequence_number >= 0),
    type            TEXT    NOT NULL,
    body            BLOB    NOT NULL,
    blobs           TEXT    NOT NULL,  -- digests that it keeps, separated by one space
    is_final        INTEGER NOT NULL CHECK (is_final IN (0, 1)),
    PRIMARY KEY (response_id, sequence_number)
) STRICT;

CREATE TABLE blob_ref (
    response_id TEXT NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    digest      TEXT NOT NULL,
    PRIMARY KEY (response_id, digest)
) STRICT, WITHOUT ROWID;

CREATE INDEX blob_ref_by_digest ON blob_ref (digest);

-- Finished image calls by their own id, which clients send back without the response's.
CREATE TABLE picture (
    item_id     TEXT NOT NULL PRIMARY KEY,
    response_id TEXT NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    digest      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX picture_by_response ON picture (response_id);

CREATE TABLE file (
    number     INTEGER PRIMARY KEY,  -- order of arrival
    id         TEXT    NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    filename   TEXT    NOT NULL,
    purpose    TEXT    NOT NULL,
    size_bytes INTEGER NOT NULL,
    digest     TEXT    NOT NULL
) STRICT;

CREATE INDEX file_by_purpose ON file (purpose, number);
CREATE INDEX file_by_digest ON file (digest);
CREATE INDEX file_by_expiry ON file (expires_at) WHERE expires_at IS NOT NULL;

CREATE TABLE conversation (
    id         TEXT    NOT NULL PRIMARY KEY,
    created_at INTEGER NOT NULL,
    metadata   BLOB    NOT NULL
) STRICT;

CREATE TABLE item (
    number          INTEGER PRIMARY KEY,  -- order of arrival
    conversation_id TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    id              TEXT NOT NULL,
    body            BLOB NOT NULL,
    blobs           TEXT NOT NULL,  -- digests that it keeps, separated by one space
    UNIQUE (conversation_id, id)
) STRICT;

CREATE INDEX item_by_conversation ON item (conversation_id, number);

CREATE TABLE item_blob (
    item_number INTEGER NOT NULL REFERENCES item (number) ON DELETE CASCADE,
    digest      TEXT    NOT NULL,
    PRIMARY KEY (item_number, digest)
) STRICT, WITHOUT ROWID;

CREATE INDEX item_blob_by_digest ON item_blob (digest);

-- Every blob that something refers to, as often as it does.
CREATE VIEW in_use AS
    SELECT digest FROM blob_ref
    UNION ALL SELECT digest FROM file
    UNION ALL SELECT digest FROM item_blob;

CREATE TABLE orphan (
    digest TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
