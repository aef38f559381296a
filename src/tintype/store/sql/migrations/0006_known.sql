-- The pictures that a response knows, each row one more than the row `before` it: a chain of a
-- hundred turns adds a row or two with each, and not a hundred.

CREATE TABLE known (
    number INTEGER PRIMARY KEY,
    before INTEGER REFERENCES known (number),
    digest TEXT NOT NULL
) STRICT;

CREATE INDEX known_by_before ON known (before);
CREATE INDEX known_by_digest ON known (digest);

ALTER TABLE response ADD COLUMN known INTEGER REFERENCES known (number);  -- the last of them

CREATE INDEX response_by_known ON response (known) WHERE known IS NOT NULL;

DROP VIEW in_use;

CREATE VIEW in_use AS
    SELECT digest FROM blob_ref
    UNION ALL SELECT digest FROM known
    UNION ALL SELECT digest FROM file
    UNION ALL SELECT digest FROM item_blob;
