-- Named queries on the lease, read by `tintype.store.queries`.

-- name: lease
SELECT epoch, beats FROM lease;

-- name: begin_epoch
UPDATE lease SET epoch = epoch + 1 RETURNING epoch;

-- name: beat
UPDATE lease SET beats = beats + 1;
