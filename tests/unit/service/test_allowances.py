"""Buckets of requests and counts of open replies, with a clock that stands still."""

from typing import Any

import pytest

from tintype.errors import OverLimit, Overloaded
from tintype.ids import KeyId, ProjectId
from tintype.service.allowances import Allowances
from tintype.service.caller import Caller
from tintype.settings import KeyLimits, LimitSettings
from tintype.testing.stores import ManualClock


def caller(name: str = "a", **limits: Any) -> Caller:
    return Caller(
        project=ProjectId(name),
        key_id=KeyId(name),
        scopes=frozenset(),
        limits=KeyLimits(**limits),
    )


def test_a_bucket_is_emptied_at_once_and_fills_evenly() -> None:
    clock = ManualClock()
    allowances = Allowances(LimitSettings(), clock)
    key = caller(requests_per_minute=3)
    left = [allowances.take_request(key) for _ in range(3)]
    assert [one.remaining for one in left] == [2, 1, 0]
    assert (left[-1].most, left[-1].reset_s) == (3, 60.0)
    with pytest.raises(OverLimit) as refusal:
        allowances.take_request(key)
    assert refusal.value.retry_after_s == pytest.approx(20.0)

    clock.advance(20)
    assert allowances.take_request(key).remaining == 0
    clock.advance(3600)
    assert allowances.take_request(key).remaining == 2


def test_one_key_does_not_use_up_what_another_has() -> None:
    allowances = Allowances(LimitSettings(), ManualClock())
    allowances.take_request(caller("a", requests_per_minute=1))
    allowances.take_request(caller("b", requests_per_minute=1))
    with pytest.raises(OverLimit):
        allowances.take_request(caller("a", requests_per_minute=1))


def test_all_keys_together_can_be_too_many() -> None:
    allowances = Allowances(LimitSettings(requests_per_minute=2), ManualClock())
    allowances.take_request(caller("a"))
    allowances.take_request(caller("b"))
    with pytest.raises(Overloaded) as refusal:
        allowances.take_request(caller("c"))
    assert refusal.value.status == 503
    assert refusal.value.retry_after_s == pytest.approx(30.0)


def test_open_replies_are_counted_until_they_end() -> None:
    allowances = Allowances(LimitSettings(streams=3), ManualClock())
    key, other = caller("a", streams=2), caller("b", streams=2)
    with allowances.open_reply(key), allowances.open_reply(key):
        with pytest.raises(OverLimit), allowances.open_reply(key):
            pass
        with allowances.open_reply(other):
            with pytest.raises(Overloaded) as refusal, allowances.open_reply(other):
                pass
            assert refusal.value.status == 503
    with allowances.open_reply(key):
        pass
