-- What `tintype store check` asks. The first ones find contradictions, each as a sentence.

-- name: ends
SELECT 'response ' || id || ': ' || CASE
    WHEN is_finished THEN 'it is called finished, and its log has no end'
    ELSE 'it is called unfinished, and its log has an end'
END
FROM response
WHERE is_finished <> EXISTS (SELECT 1 FROM event WHERE response_id = response.id AND is_final = 1)
LIMIT ?;

-- name: shown
SELECT 'item ' || item_id || ': nothing keeps its picture ' || digest
FROM picture
WHERE digest NOT IN (SELECT digest FROM in_use)
LIMIT ?;

-- name: responses
SELECT id, project, key_id, created_at, status, is_background, is_stored, request, body
FROM response
ORDER BY rowid;

-- name: events
SELECT sequence_number, type, body, blobs, is_final
FROM event
WHERE response_id = ?
ORDER BY sequence_number;

-- name: kept_by
SELECT digest FROM blob_ref WHERE response_id = ?;

-- name: in_use
SELECT DISTINCT digest FROM in_use;

-- name: noted
SELECT digest FROM orphan;
