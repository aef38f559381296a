-- Named queries for SQLite, read by `tintype.store.queries`.

-- name: insert_response
INSERT INTO response
    (id, project, key_id, created_at, status, is_background, is_stored, request, body, is_finished,
     known)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: known_by
SELECT known FROM response WHERE id = ?;

-- name: insert_known
INSERT INTO known (before, digest) VALUES (?, ?) RETURNING number;

-- name: delete_known
DELETE FROM known
WHERE number = ?
  AND NOT EXISTS (SELECT 1 FROM response WHERE response.known = known.number)
  AND NOT EXISTS (SELECT 1 FROM known AS later WHERE later.before = known.number)
RETURNING before, digest;

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
WHERE item_id = ? AND project = ? AND (is_stored = 1 OR response.id = ?);

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
SELECT id, project, key_id, created_at, status, is_background, is_stored, request, body
FROM response
WHERE id = ?;

-- name: responses_up
SELECT id, project, key_id, created_at, status, is_background, is_stored, request, body
FROM response
WHERE project = :project AND is_stored = 1
  AND rowid > coalesce((SELECT rowid FROM response WHERE id = :after), 0)
ORDER BY rowid
LIMIT :limit;

-- name: responses_down
SELECT id, project, key_id, created_at, status, is_background, is_stored, request, body
FROM response
WHERE project = :project AND is_stored = 1
  AND rowid < coalesce((SELECT rowid FROM response WHERE id = :after), 9223372036854775807)
ORDER BY rowid DESC
LIMIT :limit;

-- name: read_events
SELECT sequence_number, type, body, blobs, is_final
FROM event
WHERE response_id = ? AND sequence_number > ?
ORDER BY sequence_number
LIMIT ?;

-- name: note_orphan
INSERT OR IGNORE INTO orphan (digest)
SELECT :digest
WHERE NOT EXISTS (SELECT 1 FROM in_use WHERE digest = :digest);

-- name: response_blobs
SELECT digest FROM blob_ref WHERE response_id = ?;

-- name: insert_file
INSERT INTO file (id, project, created_at, expires_at, filename, purpose, size_bytes, digest)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- name: get_file
SELECT id, project, created_at, expires_at, filename, purpose, size_bytes, digest
FROM file
WHERE id = ?;

-- name: files_up
SELECT id, project, created_at, expires_at, filename, purpose, size_bytes, digest
FROM file
WHERE project = :project
  AND number > coalesce((SELECT number FROM file WHERE id = :after), 0)
  AND (:purpose IS NULL OR purpose = :purpose)
ORDER BY number
LIMIT :limit;

-- name: files_down
SELECT id, project, created_at, expires_at, filename, purpose, size_bytes, digest
FROM file
WHERE project = :project
  AND number < coalesce((SELECT number FROM file WHERE id = :after), 9223372036854775807)
  AND (:purpose IS NULL OR purpose = :purpose)
ORDER BY number DESC
LIMIT :limit;

-- name: delete_file
DELETE FROM file WHERE id = ? RETURNING digest;

-- name: insert_conversation
INSERT INTO conversation (id, project, created_at, metadata) VALUES (?, ?, ?, ?);

-- name: get_conversation
SELECT id, project, created_at, metadata FROM conversation WHERE id = ?;

-- name: update_conversation
UPDATE conversation SET metadata = ? WHERE id = ?;

-- name: delete_conversation
DELETE FROM conversation WHERE id = ?;

-- name: conversation_blobs
SELECT digest
FROM item JOIN item_blob ON item_blob.item_number = item.number
WHERE conversation_id = ?;

-- name: insert_item
INSERT OR IGNORE INTO item (conversation_id, id, body, blobs) VALUES (?, ?, ?, ?)
RETURNING number;

-- name: insert_item_blob
INSERT OR IGNORE INTO item_blob (item_number, digest) VALUES (?, ?);

-- name: items_up
SELECT id, body, blobs
FROM item
WHERE conversation_id = :conversation_id
  AND number > coalesce(
      (SELECT number FROM item WHERE conversation_id = :conversation_id AND id = :after), 0)
ORDER BY number
LIMIT :limit;

-- name: items_down
SELECT id, body, blobs
FROM item
WHERE conversation_id = :conversation_id
  AND number < coalesce(
      (SELECT number FROM item WHERE conversation_id = :conversation_id AND id = :after),
      9223372036854775807)
ORDER BY number DESC
LIMIT :limit;

-- name: get_item
SELECT id, body, blobs FROM item WHERE conversation_id = ? AND id = ?;

-- name: delete_item
DELETE FROM item WHERE conversation_id = ? AND id = ?;

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
SELECT id
FROM response
WHERE is_stored = 0 AND NOT EXISTS (SELECT 1 FROM claim WHERE response_id = response.id)
ORDER BY created_at, rowid;

-- name: orphans
SELECT digest FROM orphan ORDER BY digest LIMIT ?;

-- name: is_orphan
SELECT 1 FROM orphan
WHERE digest = :digest AND NOT EXISTS (SELECT 1 FROM in_use WHERE digest = :digest);

-- name: insert_claim
INSERT INTO claim (project, key, fingerprint, created_at, response_id, outcome)
VALUES (?, ?, ?, ?, ?, ?);

-- name: get_claim
SELECT project, key, fingerprint, created_at, response_id, outcome
FROM claim
WHERE project = ? AND key = ?;

-- name: get_claim_of
SELECT project, key, fingerprint, created_at, response_id, outcome
FROM claim
WHERE response_id = ?;

-- name: delete_claim
DELETE FROM claim WHERE project = ? AND key = ?;

-- name: expired_claims
SELECT project, key, response_id FROM claim WHERE created_at < ? ORDER BY created_at LIMIT ?;

-- name: add_usage
INSERT INTO usage
    (project, key_id, day, model, requests, pixels, pictures, engine_ms,
     input_tokens, output_tokens, cost_nusd)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET
    requests = requests + excluded.requests,
    pixels = pixels + excluded.pixels,
    pictures = pictures + excluded.pictures,
    engine_ms = engine_ms + excluded.engine_ms,
    input_tokens = input_tokens + excluded.input_tokens,
    output_tokens = output_tokens + excluded.output_tokens,
    cost_nusd = cost_nusd + excluded.cost_nusd;

-- name: usage_of_all
SELECT project, key_id, day, model, requests, pixels, pictures, engine_ms,
       input_tokens, output_tokens, cost_nusd
FROM usage
WHERE day >= ?
ORDER BY day;

-- name: usage_of_project
SELECT project, key_id, day, model, requests, pixels, pictures, engine_ms,
       input_tokens, output_tokens, cost_nusd
FROM usage
WHERE project = ? AND day >= ?
ORDER BY day;
