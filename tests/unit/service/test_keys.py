"""Which keys open what, and for how long."""

import hmac
from contextlib import suppress

import pytest

from tintype.errors import InvalidRequest, NotFound, Unauthorized
from tintype.service.caller import ANYONE
from tintype.service.keys import Keys
from tintype.testing.keys import MemoryKeys
from tintype.testing.stores import CountingEntropy, ManualClock


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def store() -> MemoryKeys:
    return MemoryKeys()


@pytest.fixture
def keys(store: MemoryKeys, clock: ManualClock) -> Keys:
    return Keys(store, clock=clock, entropy=CountingEntropy())


def test_where_no_key_was_made_anyone_may_call(keys: Keys) -> None:
    assert keys.authenticate(None) == ANYONE
    assert keys.authenticate("anything") == ANYONE


def test_a_key_opens_its_own_project_with_its_scopes(keys: Keys) -> None:
    caller = keys.authenticate(keys.create("alice"))
    assert (caller.project, caller.scopes) == ("alice", {"generate", "read"})

    caller = keys.authenticate(keys.create("bob", project="team", scopes=("read",)))
    assert (caller.project, caller.scopes) == ("team", {"read"})


@pytest.mark.parametrize("wrong", [None, "", "anything", "tintype_x_y"])
def test_once_a_key_was_made_others_open_nothing(keys: Keys, wrong: str | None) -> None:
    right = keys.create("alice")
    for key in (wrong, right[:-1], right + "0", right.upper()):
        with pytest.raises(Unauthorized) as refusal:
            keys.authenticate(key)
        assert refusal.value.code == ("invalid_api_key" if key else None)
        assert str(key or "-") not in refusal.value.message


def test_the_secret_is_kept_nowhere(keys: Keys, store: MemoryKeys) -> None:
    secret = keys.create("alice").rpartition("_")[2]
    keys.rotate("alice", grace_s=10)
    assert secret not in repr((store.all(), store.changes()))


def test_a_revoked_key_opens_nothing_and_its_name_is_free(keys: Keys) -> None:
    old = keys.create("alice")
    keys.revoke("alice")
    with pytest.raises(Unauthorized):
        keys.authenticate(old)
    with pytest.raises(NotFound):
        keys.revoke("alice")
    assert keys.authenticate(keys.create("alice")).project == "alice"


def test_a_key_expires(keys: Keys, clock: ManualClock) -> None:
    key = keys.create("alice", expires_after_s=60)
    clock.advance(59)
    keys.authenticate(key)
    clock.advance(1)
    with pytest.raises(Unauthorized, match="expired"):
        keys.authenticate(key)


def test_a_rotated_key_stays_the_same_caller_and_its_old_secret_runs_out(
    keys: Keys, clock: ManualClock
) -> None:
    old = keys.create("alice")
    before = keys.authenticate(old)
    new = keys.rotate("alice", grace_s=60)
    assert keys.authenticate(new) == keys.authenticate(old) == before

    clock.advance(60)
    with pytest.raises(Unauthorized):
        keys.authenticate(old)
    newest = keys.rotate("alice")
    assert keys.authenticate(newest) == before
    with pytest.raises(Unauthorized):
        keys.authenticate(new)


def test_names_are_unique_and_plain(keys: Keys) -> None:
    keys.create("alice")
    for name in ("alice", "", "a b", "../x", "x" * 65):
        with pytest.raises(InvalidRequest):
            keys.create(name)


def test_every_change_is_in_the_audit_log(keys: Keys, clock: ManualClock) -> None:
    keys.create("alice", scopes=("admin",))
    clock.advance(5)
    keys.rotate("alice", grace_s=7)
    keys.revoke("alice")
    log = [(one.changed_at - 1_800_000_000, one.action, one.detail) for one in keys.changes()]
    assert log == [
        (0, "create", "scopes admin"),
        (5, "rotate", "old secret for 7 s"),
        (5, "revoke", ""),
    ]


def test_a_server_never_opens_up_again(clock: ManualClock) -> None:
    class Vanishing(MemoryKeys):
        is_gone = False

        def has_any(self) -> bool:
            return not self.is_gone and super().has_any()

    store = Vanishing()
    keys = Keys(store, clock=clock, entropy=CountingEntropy())
    key = keys.create("alice")
    keys.authenticate(key)
    store.is_gone = True
    with pytest.raises(Unauthorized):
        keys.authenticate(None)


def test_a_wrong_key_costs_what_a_right_one_does(store: MemoryKeys, clock: ManualClock) -> None:
    """Counted, not timed: the same comparisons of the same lengths, whatever is wrong."""
    compared: list[tuple[int, int]] = []

    def are_equal(a: str, b: str) -> bool:
        compared.append((len(a), len(b)))
        return hmac.compare_digest(a, b)

    keys = Keys(store, clock=clock, entropy=CountingEntropy(), are_equal=are_equal)
    right = keys.create("alice")
    keys.create("bob")
    keys.revoke("bob")
    stranger = right.replace(right[8:20], "0" * 12)
    for key in (right, right[:-1] + "x", stranger, "garbage", right[:-2] + "00"):
        with suppress(Unauthorized):
            keys.authenticate(key)
        assert compared == [(64, 64), (64, 64)], key
        compared.clear()
