"""What every `KeyStore` promises."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from tintype.errors import StoreError
from tintype.ids import KeyId, ProjectId
from tintype.store.keys import KeyChange, KeyRow, KeyStore
from tintype.store.sqlite_keys import SqliteKeys
from tintype.testing.keys import MemoryKeys

STORES: dict[str, Callable[[Path], KeyStore]] = {
    "memory": lambda folder: MemoryKeys(),
    "sqlite": lambda folder: SqliteKeys(folder / "keys.sqlite3"),
}


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[KeyStore]:
    store = STORES[request.param](tmp_path)
    yield store
    store.close()


def key(key_id: str, *, name: str = "alice") -> KeyRow:
    return KeyRow(
        id=KeyId(key_id),
        name=name,
        project=ProjectId("p"),
        digest="d1",
        scopes=("generate", "read"),
        limits="{}",
        created_at=int(key_id),
        expires_at=99,
    )


def change(row: KeyRow, action: str = "create") -> KeyChange:
    values = {"changed_at": 1, "action": action, "key_id": row.id, "name": row.name}
    return msgspec.convert({**values, "project": row.project, "detail": "x"}, KeyChange)


def test_what_is_added_is_found_again_unchanged(store: KeyStore) -> None:
    assert not store.has_any()
    store.add(key("1"), change(key("1")))
    store.add(key("2", name="bob"), change(key("2", name="bob")))

    assert store.has_any()
    assert store.find("1") == key("1")
    assert store.find("3") is None
    assert store.all() == [key("1"), key("2", name="bob")]


def test_a_name_means_one_key_until_that_is_revoked(store: KeyStore) -> None:
    store.add(key("1"), change(key("1")))
    with pytest.raises(StoreError):
        store.add(key("2"), change(key("2")))
    assert [one.key_id for one in store.changes()] == ["1"]  # nothing was half done

    revoked = msgspec.structs.replace(key("1"), revoked_at=5)
    store.replace(revoked, change(revoked, "revoke"))
    store.add(key("2"), change(key("2")))
    assert store.find("1") == revoked


def test_a_replaced_key_is_seen_at_once(store: KeyStore) -> None:
    store.add(key("1"), change(key("1")))
    assert store.find("1") == key("1")
    rotated = msgspec.structs.replace(key("1"), digest="d2", old_digest="d1", old_until=50)
    store.replace(rotated, change(rotated, "rotate"))

    assert store.find("1") == rotated
    assert [one.action for one in store.changes()] == ["create", "rotate"]


def test_what_another_process_changes_is_seen_at_once(tmp_path: Path) -> None:
    server, command = (SqliteKeys(tmp_path / "keys.sqlite3") for _ in range(2))
    assert server.find("1") is None
    command.add(key("1"), change(key("1")))
    assert server.find("1") == key("1")

    revoked = msgspec.structs.replace(key("1"), revoked_at=5)
    command.replace(revoked, change(revoked, "revoke"))
    assert server.find("1") == revoked
    server.close()
    command.close()


def test_a_file_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    (tmp_path / "keys.sqlite3").write_bytes(b"no database at all, but long enough for a header" * 9)
    with pytest.raises(StoreError):
        SqliteKeys(tmp_path / "keys.sqlite3")
