"""The formats of identifiers. Does not know what they name."""

import re
import secrets
from typing import Final, NewType, Protocol

from tintype.clock import Clock, SystemClock

ResponseId = NewType("ResponseId", str)
ItemId = NewType("ItemId", str)
ConversationId = NewType("ConversationId", str)
FileId = NewType("FileId", str)
KeyId = NewType("KeyId", str)
ProjectId = NewType("ProjectId", str)
"""What everything that is kept belongs to: an operator's name, not a generated one."""
Digest = NewType("Digest", str)
"""SHA-256 of a blob's bytes, 64 lower-case hexadecimal digits."""

RESPONSE: Final = "resp"
IMAGE_CALL: Final = "ig"
MESSAGE: Final = "msg"
REQUEST: Final = "req"
FILE: Final = "file"
CONVERSATION: Final = "conv"

ITEM: Final = "item"

_ITEM_ID: Final = re.compile(rf"(?:{MESSAGE}|{ITEM})_([0-9a-f]{{32}})i?[0-9a-f]{{2,}}")

DEFAULT_PROJECT: Final = ProjectId("default")
"""Whose everything is that is made without a key."""


class Entropy(Protocol):
    """Where identifiers and unasked-for seeds come from."""

    def token(self) -> str:
        """Return 32 hexadecimal digits that were never returned before."""
        ...

    def seed(self) -> int:
        """Return a seed in 0..2**32-1."""
        ...


class SystemEntropy:
    """The operating system's generator: identifiers cannot be guessed."""

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()

    def token(self) -> str:
        """Return 8 hexadecimal digits of the time, in seconds since 1970, and 96 random bits.

        What is made one after the other so stands together in an index: a full store is as quick
        as a young one.
        """
        return f"{self._clock.now_s() & 0xFFFFFFFF:08x}{secrets.token_hex(12)}"

    def seed(self) -> int:
        """Return 32 random bits."""
        return secrets.randbits(32)


def new_id(kind: str, entropy: Entropy) -> str:
    """Return an identifier such as `resp_6f0c…`; `kind` is one of this module's constants."""
    return f"{kind}_{entropy.token()}"


def message_id(response_id: ResponseId, index: int) -> ItemId:
    """Return the id of the message at `index` of a response's output: it names the response."""
    return ItemId(f"{MESSAGE}_{response_id.removeprefix(f'{RESPONSE}_')}{index:02x}")


def input_id(kind: str, response_id: ResponseId, index: int) -> ItemId:
    """Return the id of the item at `index` of a response's input, if it came without one."""
    return ItemId(f"{kind}_{response_id.removeprefix(f'{RESPONSE}_')}i{index:02x}")


def response_of(item_id: str) -> ResponseId | None:
    """Return the response whose item an id says it is, or None if it says nothing."""
    match = _ITEM_ID.fullmatch(item_id)
    return None if match is None else ResponseId(f"{RESPONSE}_{match[1]}")
