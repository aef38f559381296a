"""Replies whose pictures are read from the blob store while they are sent.

A picture's base64 never exists as a whole: it is made piece by piece, so an open stream costs
one piece of memory whatever the picture's size.
"""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Final

import pybase64

from tintype.blobs.base import BlobStore
from tintype.protocol.codec import split_template

_PIECE_BYTES: Final = 3 * 128 * 1024  # a multiple of 3, so that the pieces' base64 joins up


async def template_chunks(
    blobs: BlobStore, template: bytes, *, head: bytes = b"", tail: bytes = b""
) -> AsyncGenerator[bytes, None]:
    """Yield `head`, the template with its pictures in place, and `tail`.

    Without pictures that is one chunk. `tail` always comes with the last bytes before it: some
    readers of streams lose an event whose end arrives alone.
    """
    pieces, digests = split_template(template)
    waiting = head + pieces[0]
    for digest, piece in zip(digests, pieces[1:], strict=True):
        async with aclosing(blobs.chunks(digest, size=_PIECE_BYTES)) as data:
            async for chunk in data:
                yield waiting
                waiting = pybase64.b64encode(chunk)
        waiting += piece
    yield waiting + tail
