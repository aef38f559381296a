-- What each key has used, by day and model. Kept when the responses are gone.

CREATE TABLE usage (
    project       TEXT    NOT NULL,
    key_id        TEXT    NOT NULL,
    day           INTEGER NOT NULL,  -- days since 1970-01-01 UTC
    model         TEXT    NOT NULL,
    requests      INTEGER NOT NULL,  -- responses that were accepted
    pixels        INTEGER NOT NULL,  -- that these asked for
    pictures      INTEGER NOT NULL,  -- that were made
    engine_ms     INTEGER NOT NULL,
    input_tokens  INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    cost_nusd     INTEGER NOT NULL,  -- billionths of a US dollar
    PRIMARY KEY (key_id, day, project, model)
) STRICT, WITHOUT ROWID;

CREATE INDEX usage_by_day ON usage (day);
CREATE INDEX usage_by_project ON usage (project, day);
