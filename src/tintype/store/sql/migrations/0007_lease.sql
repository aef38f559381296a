-- Whose turn it is to write. One row: each owner adds one to the epoch when it takes over, and one
-- to the beats now and then. No times: nobody compares clocks.

CREATE TABLE lease (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    epoch  INTEGER NOT NULL,
    beats  INTEGER NOT NULL
) STRICT;

INSERT INTO lease (number, epoch, beats) VALUES (1, 0, 0);
