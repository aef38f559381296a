"""Uploaded files: kept once under their digest, named by an id, gone when their time is over.

Does not look into them; a file becomes a picture only where a request uses it as one.
"""

from collections.abc import Sequence
from typing import Final

from tintype.blobs.base import BlobStore
from tintype.clock import Clock
from tintype.errors import InvalidRequest, NotFound
from tintype.ids import FILE, Entropy, FileId
from tintype.service.caller import Caller
from tintype.service.once import Claims, Keep, Once
from tintype.store.base import FileRow, Store

PURPOSES: Final = ("vision", "user_data", "assistants", "batch", "fine-tune", "evals")
MIN_EXPIRY_S: Final = 3600
MAX_EXPIRY_S: Final = 2_592_000
_SWEEP_PAGE: Final = 500


class Files:
    """Keeps and hands out files."""

    def __init__(
        self,
        *,
        store: Store,
        blobs: BlobStore,
        claims: Claims,
        clock: Clock,
        entropy: Entropy,
    ) -> None:
        self.blobs = blobs
        self._claims = claims
        self._store = store
        self._clock = clock
        self._entropy = entropy

    async def upload(
        self,
        caller: Caller,
        data: bytes,
        *,
        filename: str,
        purpose: str,
        expires_after_s: int | None,
        once: Once | None = None,
    ) -> FileRow:
        """Keep a file.

        Raises:
            ReusedKey: see `Claims.run`.
            InvalidRequest: it is empty, or its purpose or expiry is not allowed.
        """
        if purpose not in PURPOSES:
            known = ", ".join(f"'{name}'" for name in PURPOSES)
            raise InvalidRequest(
                f"Invalid value: '{purpose}'. Supported values are: {known}.", param="purpose"
            )
        if expires_after_s is not None and not MIN_EXPIRY_S <= expires_after_s <= MAX_EXPIRY_S:
            raise InvalidRequest(
                f"`expires_after[seconds]` must be from {MIN_EXPIRY_S} to {MAX_EXPIRY_S}.",
                param="expires_after",
            )
        if not data:
            raise InvalidRequest("The file is empty.", param="file", code="empty_file")
        now = self._clock.now_s()
        digest = await self.blobs.put(data)
        await self._store.note_orphan(digest)  # until the row below exists
        row = FileRow(
            id=FileId(f"{FILE}-{self._entropy.token()}"),
            project=caller.project,
            created_at=now,
            expires_at=None if expires_after_s is None else now + expires_after_s,
            filename=filename,
            purpose=purpose,
            size_bytes=len(data),
            digest=digest,
        )

        async def add(keep: Keep[FileRow]) -> FileRow:
            await self._store.add_file(row, claim=keep(row))
            return row

        return await self._claims.run(caller, once, FileRow, add)

    async def get(self, caller: Caller, file_id: FileId, *, param: str = "file_id") -> FileRow:
        """Return a file.

        Raises:
            NotFound: the caller has none with that id, or its time is over.
        """
        row = await self._store.get_file(file_id)
        if row is None or row.project != caller.project or self._is_over(row):
            raise NotFound(f"No such File object: {file_id}", param=param)
        return row

    async def list(
        self,
        caller: Caller,
        *,
        purpose: str | None,
        after: FileId | None,
        limit: int,
        is_newest_first: bool,
    ) -> tuple[Sequence[FileRow], bool]:
        """Return a page of the caller's files, and whether there are more."""
        if after is not None:
            await self.get(caller, after, param="after")
        rows = await self._store.list_files(
            project=caller.project,
            purpose=purpose,
            after=after,
            limit=limit + 1,
            is_newest_first=is_newest_first,
        )
        alive = [row for row in rows[:limit] if not self._is_over(row)]
        return alive, len(rows) > limit

    async def delete(self, caller: Caller, file_id: FileId) -> None:
        """Remove a file; pictures made from it stay.

        Raises:
            NotFound: the caller has none with that id.
        """
        row = await self._store.get_file(file_id)
        is_own = row is not None and row.project == caller.project
        if not is_own or not await self._store.delete_file(file_id):
            raise NotFound(f"No such File object: {file_id}", param="file_id")

    async def sweep(self) -> None:
        """Remove the files whose time is over."""
        now = self._clock.now_s()
        while expired := await self._store.expired_files(now, limit=_SWEEP_PAGE):
            for file_id in expired:
                await self._store.delete_file(file_id)

    def _is_over(self, row: FileRow) -> bool:
        return row.expires_at is not None and row.expires_at <= self._clock.now_s()
