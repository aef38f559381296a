-- Named queries for SQLite, read by `tintype.store.queries`.

-- name: insert_response
INSERT INTO response
    (id, created_at, status, is_background, is_stored, request, body, is_finished)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- name: insert_event
INSERT INTO event (response_id, sequence_number, type, body, blobs, is_final)
VALUES (?, ?, ?, ?, ?, ?);

-- name: insert_blob_ref
INSERT OR IGNORE INTO blob_ref (response_id, digest) VALUES (?, ?);

-- name: insert_picture
INSERT OR IGNORE INTO picture (item_id, response_id, digest) VALUES (?, ?, ?);

-- name: find_picture
SELECT digest
FROM picture JOIN response ON response.id = picture.response_id
WHERE item_id = ? AND is_stored = 1;

-- name: forget_orphan
DELETE FROM orphan WHERE digest = ?;

-- name: log_end
SELECT
    is_finished,
    (SELECT max(sequence_number) FROM event WHERE response_id = response.id)
FROM response
WHERE id = ?;

-- name: update_response
UPDATE response SET status = ?, body = ?, is_finished = ? WHERE id = ?;

-- name: get_response
SELECT id, created_at, status, is_background, is_stored, request, body
FROM response
WHERE id = ?;

-- name: read_events
SELECT sequence_number, type, body, blobs, is_final
FROM event
WHERE response_id = ? AND sequence_number > ?
ORDER BY sequence_number
LIMIT ?;

-- name: note_orphan
INSERT OR IGNORE INTO orphan (digest)
SELECT :digest
WHERE NOT EXISTS (SELECT 1 FROM blob_ref WHERE digest = :digest)
  AND NOT EXISTS (SELECT 1 FROM file WHERE digest = :digest);

-- name: note_orphans
INSERT OR IGNORE INTO orphan (digest)
SELECT digest
FROM blob_ref AS mine
WHERE response_id = :response_id
  AND NOT EXISTS (
      SELECT 1 FROM blob_ref AS other
      WHERE other.digest = mine.digest AND other.response_id <> mine.response_id
  )
  AND NOT EXISTS (SELECT 1 FROM file WHERE file.digest = mine.digest);

-- name: insert_file
INSERT INTO file (id, created_at, expires_at, filename, purpose, size_bytes, digest)
VALUES (?, ?, ?, ?, ?, ?, ?);

-- name: get_file
SELECT id, created_at, expires_at, filename, purpose, size_bytes, digest
FROM file
WHERE id = ?;

-- name: files_up
SELECT id, created_at, expires_at, filename, purpose, size_bytes, digest
FROM file
WHERE number > coalesce((SELECT number FROM file WHERE id = :after), 0)
  AND (:purpose IS NULL OR purpose = :purpose)
ORDER BY number
LIMIT :limit;

-- name: files_down
SELECT id, created_at, expires_at, filename, purpose, size_bytes, digest
FROM file
WHERE number < coalesce((SELECT number FROM file WHERE id = :after), 9223372036854775807)
  AND (:purpose IS NULL OR purpose = :purpose)
ORDER BY number DESC
LIMIT :limit;

-- name: delete_file
DELETE FROM file WHERE id = ? RETURNING digest;

-- name: expired_files
SELECT id FROM file WHERE expires_at <= ? ORDER BY expires_at LIMIT ?;

-- name: delete_response
DELETE FROM response WHERE id = ?;

-- name: unfinished_responses
SELECT id FROM response WHERE is_finished = 0 ORDER BY created_at, rowid;

-- name: finished_responses
SELECT id
FROM response
WHERE is_finished = 1 AND created_at < ?
ORDER BY created_at, rowid
LIMIT ?;

-- name: unstored_responses
SELECT id FROM response WHERE is_stored = 0 ORDER BY created_at, rowid;

-- name: orphans
SELECT digest FROM orphan ORDER BY digest LIMIT ?;
