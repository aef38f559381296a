-- Calls that must not be done twice, by the Idempotency-Key that came with them. With a rowid:
-- outcomes may be long.

CREATE TABLE claim (
    project     TEXT    NOT NULL,
    key         TEXT    NOT NULL,
    fingerprint TEXT    NOT NULL,  -- SHA-256 of what was asked
    created_at  INTEGER NOT NULL,  -- seconds since 1970
    response_id TEXT,              -- what a call made, if it made a response
    outcome     BLOB,              -- what it answered, if not
    PRIMARY KEY (project, key)
) STRICT;

CREATE INDEX claim_by_age ON claim (created_at);
CREATE INDEX claim_by_response ON claim (response_id) WHERE response_id IS NOT NULL;
