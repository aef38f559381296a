"""What each key uses: what is written to its account, and the pixels that it may ask for in a day.

An account is written in the transaction of what it counts, so it is as whole as the logs.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

import msgspec

from tintype.clock import Clock
from tintype.errors import DayUsedUp, Forbidden, QuotaExceeded
from tintype.ids import KeyId
from tintype.protocol.items import ImageGenerationCall
from tintype.protocol.responses import Response
from tintype.service.caller import Caller
from tintype.service.plan import parse_size
from tintype.service.request import StoredRequest
from tintype.settings import LimitSettings
from tintype.store.base import ResponseRow, Store, UsageRow

_DAY_S: Final = 24 * 3600
_NUSD: Final = 1_000_000_000


def day_of(now_s: int) -> int:
    """Return the day, counted from 1970-01-01 UTC."""
    return now_s // _DAY_S


def date_of(day: int) -> str:
    """Return a day as YYYY-MM-DD."""
    return datetime.fromtimestamp(day * _DAY_S, UTC).strftime("%Y-%m-%d")


class UsageLine(msgspec.Struct, kw_only=True, frozen=True):
    """What one key has used on one day of one model, for people and programs to read."""

    date: str
    project: str
    key: str
    key_id: str
    model: str
    requests: int
    pixels: int
    pictures: int
    engine_s: float
    input_tokens: int
    output_tokens: int
    cost_usd: float


def usage_line(row: UsageRow, names: Mapping[KeyId, str]) -> UsageLine:
    """Return a row of an account with the name of its key."""
    return UsageLine(
        date=date_of(row.day),
        project=row.project,
        key=names.get(row.key_id, ""),
        key_id=row.key_id,
        model=row.model,
        requests=row.requests,
        pixels=row.pixels,
        pictures=row.pictures,
        engine_s=row.engine_ms / 1000,
        input_tokens=row.input_tokens,
        output_tokens=row.output_tokens,
        cost_usd=row.cost_nusd / _NUSD,
    )


def pixels_of(stored: StoredRequest) -> int:
    """Return the pixels that a request asks for."""
    size = parse_size(stored.tool.size)
    return stored.tool.n * size.width * size.height


def accepted(row: ResponseRow, stored: StoredRequest) -> UsageRow:
    """Return what a response costs its key when it is accepted."""
    return UsageRow(
        project=row.project,
        key_id=row.key_id,
        day=day_of(row.created_at),
        model=stored.tool.model,
        requests=1,
        pixels=pixels_of(stored),
    )


def ended(
    row: ResponseRow, response: Response, *, model: str, engine_s: float, price_usd: float, day: int
) -> UsageRow:
    """Return what a response has used by its end; `price_usd` is for one picture."""
    pictures = sum(
        isinstance(item, ImageGenerationCall) and item.status == "completed"
        for item in response.output
    )
    tokens = response.tool_usage.image_gen if response.tool_usage else None
    text = response.usage
    return UsageRow(
        project=row.project,
        key_id=row.key_id,
        day=day,
        model=model,
        pictures=pictures,
        engine_ms=round(engine_s * 1000),
        input_tokens=0 if tokens is None else tokens.input_tokens,
        output_tokens=(0 if tokens is None else tokens.output_tokens)
        + (0 if text is None else text.output_tokens),
        cost_nusd=round(pictures * price_usd * _NUSD),
    )


class Quotas:
    """The pixels that keys, and all of them together, have asked for today.

    After a start, and at midnight, the accounts tell, so a restart forgets nothing.
    """

    def __init__(self, store: Store, clock: Clock, limits: LimitSettings) -> None:
        self._store = store
        self._clock = clock
        self._limits = limits
        self._day = -1
        self._pixels: Counter[KeyId] = Counter()

    async def take(self, caller: Caller, pixels: int) -> None:
        """Count pixels that are about to be asked for.

        Raises:
            QuotaExceeded: they are more than the key has left for today.
            DayUsedUp: they are more than the server has.
        """
        now_s = self._clock.now_s()
        await self._begin(day_of(now_s))
        left_s = _DAY_S - now_s % _DAY_S
        most = caller.limits.pixels_per_day
        remaining = max(0, most - self._pixels[caller.key_id])
        if pixels > remaining:
            raise QuotaExceeded(
                f"This API key may ask for {most} pixels a day; it has {remaining} left, and this "
                f"needs {pixels}.",
                retry_after_s=left_s,
                kind="pixels",
                most=most,
                remaining=remaining,
            )
        if self._pixels.total() + pixels > self._limits.pixels_per_day:
            raise DayUsedUp(
                "The server has made as many pixels as it may in a day.", retry_after_s=left_s
            )
        self._pixels[caller.key_id] += pixels

    def give_back(self, caller: Caller, pixels: int) -> None:
        """What was counted was not asked for after all."""
        if caller.key_id in self._pixels:
            self._pixels[caller.key_id] -= pixels

    async def _begin(self, day: int) -> None:
        if day == self._day:
            return
        rows = await self._store.usage(None, since_day=day)
        if day == self._day:
            return  # another call was quicker, and has counted since
        self._day, self._pixels = day, Counter()
        for row in rows:
            if row.day == day:
                self._pixels[row.key_id] += row.pixels


class Accounts:
    """Hands out what was used."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def usage(self, caller: Caller, *, days: int, of_all: bool) -> list[UsageRow]:
        """Return what the caller's project, or every one, has used in the last `days`.

        Raises:
            Forbidden: the caller may not see others' accounts.
        """
        if of_all and "admin" not in caller.scopes:
            raise Forbidden("The accounts of all keys need a key with the scope `admin`.")
        since_day = day_of(self._clock.now_s()) - days + 1
        rows = await self._store.usage(None if of_all else caller.project, since_day=since_day)
        return list(rows)
