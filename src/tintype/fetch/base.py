"""The seam between the service and pictures that are only named by a URL."""

from typing import Protocol

from tintype.errors import Unsupported


class Fetcher(Protocol):
    """Downloads what somebody else's URL names."""

    async def fetch(self, url: str, *, at: str) -> bytes:
        """Return the bytes behind an http or https URL; `at` is its path in the request.

        Raises:
            Unsupported: nothing is fetched here (`invalid_image_url`).
            InvalidRequest: this URL may not be fetched (`invalid_image_url`), it could not be
                (`failed_to_download_image`), or there is too much behind it
                (`image_file_too_large`).
        """
        ...


class NoFetcher:
    """The `Fetcher` of a server that fetches nothing."""

    async def fetch(self, url: str, *, at: str) -> bytes:
        """Refuse; see `Fetcher.fetch`."""
        raise Unsupported(
            "This server fetches no pictures from URLs; send a data URL.",
            param=at,
            code="invalid_image_url",
        )
