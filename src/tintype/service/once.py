"""Calls that are done once, however often they come: what an Idempotency-Key asks for.

A call and the claim to its key are one transaction, so a call that comes again, at the same time
or after a crash, finds either nothing or everything. Refused calls leave no claim: nothing was
done that could be done twice.
"""

from collections.abc import Awaitable, Callable
from typing import Final, TypeAlias, TypeVar

import msgspec

from tintype.clock import Clock
from tintype.errors import ReusedKey
from tintype.ids import ResponseId
from tintype.service.caller import Caller
from tintype.store.base import Claim, Claimed, Store

KEPT_S: Final = 24 * 3600

T = TypeVar("T")
Keep: TypeAlias = Callable[[T], Claim | None]
"""Returns the claim to be written together with what was done, for its outcome."""


class Once(msgspec.Struct, kw_only=True):
    """The wish that a call be done once.

    `fingerprint` is the SHA-256 of everything that was asked. `is_replayed` is set when the call
    turns out to have been done before.
    """

    key: str
    fingerprint: str
    is_replayed: bool = False


class Claims:
    """Finds and makes the claims of callers."""

    def __init__(self, *, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def find(self, caller: Caller, once: Once | None) -> Claim | None:
        """Return what the same call came to before, or None.

        Raises:
            ReusedKey: another call has used this key.
        """
        if once is None:
            return None
        claim = await self._store.find_claim(caller.project, once.key)
        return None if claim is None else self.same(claim, once)

    def same(self, claim: Claim, once: Once | None) -> Claim:
        """Return `claim` if it is one to the same call.

        Raises:
            ReusedKey: it is one to another call.
        """
        assert once is not None, "only a call with a key meets a claim"
        if claim.fingerprint != once.fingerprint:
            raise ReusedKey(
                "This Idempotency-Key was used before for another request. Use a new key for "
                "each request, and the same one only to repeat it unchanged."
            )
        once.is_replayed = True
        return claim

    def make(
        self,
        caller: Caller,
        once: Once | None,
        *,
        response_id: ResponseId | None = None,
        outcome: bytes | None = None,
    ) -> Claim | None:
        """Return the claim for a call that is being done, if it has a key."""
        if once is None:
            return None
        return Claim(
            project=caller.project,
            key=once.key,
            fingerprint=once.fingerprint,
            created_at=self._clock.now_s(),
            response_id=response_id,
            outcome=outcome,
        )

    async def run(
        self,
        caller: Caller,
        once: Once | None,
        kind: type[T],
        act: Callable[[Keep[T]], Awaitable[T]],
    ) -> T:
        """Do `act` unless it was done before; return its outcome, which is of type `kind`.

        `act` writes the claim that it gets for its outcome in the same transaction.

        Raises:
            ReusedKey: another call has used this key.
        """

        def keep(outcome: T) -> Claim | None:
            return self.make(caller, once, outcome=msgspec.json.encode(outcome))

        claim = await self.find(caller, once)
        if claim is None:
            try:
                return await act(keep)
            except Claimed as before:
                claim = self.same(before.claim, once)
        # a response's key has another fingerprint, so here there is an outcome
        return msgspec.json.decode(claim.outcome or b"", type=kind)

    async def add(self, claim: Claim | None) -> None:
        """Write a claim by itself, for what changes nothing when it is done twice at once.

        Raises:
            Claimed: it was done twice at once.
        """
        if claim is not None:
            await self._store.add_claim(claim)
