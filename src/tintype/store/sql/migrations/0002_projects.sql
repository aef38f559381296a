-- Whose everything is. What was kept before there were keys is the project `default`'s.

ALTER TABLE response ADD COLUMN project TEXT NOT NULL DEFAULT 'default';
ALTER TABLE response ADD COLUMN key_id TEXT NOT NULL DEFAULT '';  -- who asked, for accounts
ALTER TABLE file ADD COLUMN project TEXT NOT NULL DEFAULT 'default';
ALTER TABLE conversation ADD COLUMN project TEXT NOT NULL DEFAULT 'default';

DROP INDEX file_by_purpose;
CREATE INDEX file_by_project ON file (project, number);
