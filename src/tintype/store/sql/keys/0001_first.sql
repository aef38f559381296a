-- Who may call. A file of its own, so that the command line can change it while a server runs.

PRAGMA application_id = 0x74696E6B;  -- "tink"

CREATE TABLE key (
    id           TEXT    NOT NULL PRIMARY KEY,  -- the part of a key that is no secret
    name         TEXT    NOT NULL,
    project      TEXT    NOT NULL,
    digest       TEXT    NOT NULL,  -- SHA-256 of the secret part
    old_digest   TEXT,              -- the secret before the last rotation, good until
    old_until    INTEGER,           -- seconds since 1970
    scopes       TEXT    NOT NULL,  -- separated by one space
    limits       TEXT    NOT NULL,  -- JSON: what differs from the settings
    created_at   INTEGER NOT NULL,
    expires_at   INTEGER,
    revoked_at   INTEGER
) STRICT;

-- A name says which key is meant as long as it opens anything.
CREATE UNIQUE INDEX key_by_name ON key (name) WHERE revoked_at IS NULL;

-- The audit log: rows are only ever added.
CREATE TABLE key_change (
    number     INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    action     TEXT    NOT NULL,
    key_id     TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    project    TEXT    NOT NULL,
    detail     TEXT    NOT NULL
) STRICT;
