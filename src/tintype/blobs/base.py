"""The seam between the service and where pictures are kept."""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Protocol

from tintype.ids import Digest


class BlobStore(Protocol):
    """Content-addressed bytes. A blob never changes; its name is the digest of its bytes."""

    async def open(self) -> None:
        """Get ready; remove what an interrupted `put` left behind."""
        ...

    async def put(self, data: bytes) -> Digest:
        """Keep `data` durably and return its digest. Storing the same bytes again is cheap.

        Raises:
            Unwritable: disk full, read-only, or otherwise unwritable.
        """
        ...

    async def get(self, digest: Digest) -> bytes:
        """Return the whole blob.

        Raises:
            StoreError: the blob is missing, or its bytes do not match its digest.
        """
        ...

    def chunks(self, digest: Digest, *, size: int) -> AsyncGenerator[bytes, None]:
        """Yield the blob in pieces of exactly `size` bytes, the last one shorter.

        Raises:
            StoreError: the blob is missing, or, at the end, its bytes do not match its digest.
        """
        ...

    async def path(self, digest: Digest) -> Path | None:
        """Return a file that holds the blob, or None if this store has no files.

        Raises:
            StoreError: the blob is missing.
        """
        ...

    async def check(self, digest: Digest) -> None:
        """Read the whole blob and compare it with its name, before its file is handed out as it is.

        Raises:
            StoreError: the blob is missing, or its bytes do not match its digest.
        """
        ...

    def delete(self, digest: Digest, *, unless_put_within_s: int) -> bool:
        """Remove the blob, unless it was put again in the last seconds; true if it is gone.

        Blocks: it is called in the transaction that forgets the blob, from the store's thread.
        Between a `put` and the row that refers to it nothing protects a blob but its youth.
        """
        ...
