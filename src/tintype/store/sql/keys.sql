-- Named queries of the keys, read by `tintype.store.queries`.

-- name: insert_key
INSERT INTO key
    (id, name, project, digest, old_digest, old_until, scopes, limits,
     created_at, expires_at, revoked_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: update_key
UPDATE key SET digest = ?, old_digest = ?, old_until = ?, revoked_at = ? WHERE id = ?;

-- name: get_key
SELECT id, name, project, digest, old_digest, old_until, scopes, limits,
       created_at, expires_at, revoked_at
FROM key
WHERE id = ?;

-- name: list_keys
SELECT id, name, project, digest, old_digest, old_until, scopes, limits,
       created_at, expires_at, revoked_at
FROM key
ORDER BY created_at, rowid;

-- name: has_keys
SELECT EXISTS (SELECT 1 FROM key);

-- name: insert_change
INSERT INTO key_change (changed_at, action, key_id, name, project, detail)
VALUES (?, ?, ?, ?, ?, ?);

-- name: list_changes
SELECT changed_at, action, key_id, name, project, detail
FROM key_change
ORDER BY number;
