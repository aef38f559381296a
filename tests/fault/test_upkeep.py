"""`tintype store check` finds every kind of damage, `tintype store backup` copies under writes."""

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import msgspec
import pytest

from tintype.app import Address, running_server
from tintype.cli import app
from tintype.settings import ModelSettings, ServerSettings, Settings, StoreSettings
from tintype.store.driver import connect
from tintype.testing.engine import ScriptedEngine

DATABASE = "tintype.sqlite3"
TOOL = {"type": "image_generation", "size": "256x256", "seed": 1}
ASKED = {"input": "a fox", "tools": [TOOL]}


@contextmanager
def server(folder: Path) -> Generator[Address]:
    settings = Settings(
        server=ServerSettings(port=0),
        store=StoreSettings(folder=str(folder)),
        models=(ModelSettings(name="scripted", engine="scripted"),),
    )
    with running_server(settings, engines={"scripted": ScriptedEngine()}) as address:
        yield address


def ask(address: Address, prompt: str = "a fox", **body: Any) -> dict[str, Any]:
    url = f"{address.url}/v1/responses"
    reply = httpx2.post(url, json={**ASKED, "input": prompt, **body}, timeout=60)
    assert reply.status_code == 200, reply.text
    return reply.json()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder with two responses and a conversation, its server stopped."""
    with server(tmp_path / "data") as address:
        ask(address)
        conversation = httpx2.post(f"{address.url}/v1/conversations", json={}).json()["id"]
        ask(address, "an owl", conversation=conversation)
    return tmp_path / "data"


@pytest.fixture
def store(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, dict[str, Any], str]]:
    """Return a function that runs a command with `--json`: its status, report and complaints."""

    def run(*arguments: object) -> tuple[int, dict[str, Any], str]:
        line = ["store", *map(str, arguments), "--json"]
        status = app(line, result_action="return_value")
        said = capsys.readouterr()
        return status, msgspec.json.decode(said.out or "{}"), said.err

    return run


def change(data: Path, *statements: str) -> None:
    db = connect(data / DATABASE)
    for statement in statements:
        db.execute(statement)
    db.close()


def a_picture(data: Path) -> Path:
    db = connect(data / DATABASE)
    [digest] = db.execute("SELECT digest FROM blob_ref LIMIT 1").fetchone() or ()
    db.close()
    return data / "blobs" / digest[:2] / digest[2:]


def test_a_whole_folder_is_called_whole(data: Path, store, capsys) -> None:
    before = {path: path.read_bytes() for path in (data / "blobs").rglob("*") if path.is_file()}
    status, report, err = store("check", "--data", data)
    assert (status, err, report["faults"]) == (0, "", [])
    assert report["responses"] == 2
    assert report["events"] > 10
    assert report["pictures"] == len(before) > 0
    assert report["stray_pictures"] == 0
    assert app(["store", "check", "--data", str(data)], result_action="return_value") == 0
    assert "2 responses" in (said := capsys.readouterr().out)
    assert "all whole" in said
    assert before == {path: path.read_bytes() for path in before}


def test_a_stray_picture_is_counted_and_is_no_fault(data: Path, store) -> None:
    fan = data / "blobs" / "ab"
    fan.mkdir(exist_ok=True)
    (fan / ("c" * 62)).write_bytes(b"12345")
    status, report, _ = store("check", "--data", data)
    assert (status, report["stray_pictures"], report["stray_bytes"]) == (0, 1, 5)


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("DELETE FROM event WHERE sequence_number = 2", "its log has a gap"),
        ("DELETE FROM event", "its log has no events"),
        ("UPDATE event SET is_final = 1 WHERE sequence_number = 2", "goes on behind its end"),
        ("UPDATE response SET is_finished = 0", "is called unfinished, and its log has an end"),
        ("UPDATE event SET is_final = 0", "is called finished, and its log has no end"),
        ("UPDATE response SET status = 'failed'", "is called failed, and its log says completed"),
        (
            "UPDATE response SET body = (SELECT body FROM response ORDER BY rowid LIMIT 1)",
            "its log does not fold to what is stored",
        ),
        ("UPDATE event SET body = x'7b' WHERE sequence_number = 1", "its log cannot be read"),
        ("DELETE FROM blob_ref", "does not keep a picture of its log"),
        ("DELETE FROM response", "refers to nothing in response"),
        ("UPDATE picture SET digest = 'no'", "nothing keeps its picture no"),
        ("PRAGMA user_version = 999", "schema 999 is newer than this Tintype"),
        ("PRAGMA user_version = 1", "schema 1 is older"),
        ("PRAGMA application_id = 1", "belongs to another program"),
    ],
)
def test_each_contradiction_is_found(data: Path, store, statement: str, fault: str) -> None:
    change(data, "PRAGMA foreign_keys = off", statement)
    status, report, _ = store("check", "--data", data)
    assert status == 1
    assert any(fault in said for said in report["faults"]), report["faults"]


@pytest.mark.parametrize("damage", ["missing", "damaged"])
def test_a_lost_picture_is_found_and_named(data: Path, store, damage: str) -> None:
    path = a_picture(data)
    digest = path.parent.name + path.name
    path.unlink() if damage == "missing" else path.write_bytes(b"?" + path.read_bytes()[1:])
    status, report, _ = store("check", "--data", data)
    assert (status, report["faults"]) == (1, [f"picture {digest}: {damage}"])


def test_torn_pages_are_found(data: Path, store) -> None:
    change(data, "PRAGMA wal_checkpoint(TRUNCATE)")
    whole = (data / DATABASE).read_bytes()
    (data / DATABASE).write_bytes(whole[:8192] + b"\xee" * (len(whole) - 8192))
    status, report, err = store("check", "--data", data)
    assert status == 1
    assert report.get("faults") or "The database is damaged" in err


def test_a_folder_without_a_database_is_left_alone(tmp_path: Path, store) -> None:
    status, report, err = store("check", "--data", tmp_path / "none")
    assert (status, report) == (1, {})
    assert "There is no database" in err
    assert not (tmp_path / "none").exists()


def test_a_running_servers_folder_is_not_checked(tmp_path: Path, store) -> None:
    with server(tmp_path / "data"):
        status, _, err = store("check", "--data", tmp_path / "data")
    assert status == 1
    assert "A server uses this data folder" in err


def test_a_backup_under_writes_is_whole_and_starts(tmp_path: Path, store) -> None:
    data, copy = tmp_path / "data", tmp_path / "backups" / "monday"
    with server(data) as address:
        first = ask(address)
        is_over, is_made = threading.Event(), threading.Semaphore(0)
        made: list[str] = []

        def write_and_delete() -> None:
            while not is_over.is_set():
                made.append(ask(address, f"owl {len(made)}", background=True)["id"])
                if len(made) % 3 == 0:
                    httpx2.delete(f"{address.url}/v1/responses/{made[-3]}")
                is_made.release()

        writer = threading.Thread(target=write_and_delete)
        writer.start()
        try:
            for number in range(4):
                assert all(is_made.acquire(timeout=60) for _ in range(3))
                status, report, err = store("backup", copy / str(number), "--data", data)
                assert (status, report["faults"], err) == (0, [], "")
        finally:
            is_over.set()
            writer.join()
    for number in range(4):
        status, report, err = store("check", "--data", copy / str(number))
        assert (status, report.get("faults"), err) == (0, [], "")
        assert report["stray_pictures"] == 0
    with server(copy / "3") as address:
        again = httpx2.get(f"{address.url}/v1/responses/{first['id']}").json()
    assert again == first


def test_a_backup_brings_the_keys(data: Path, tmp_path: Path, store, capsys) -> None:
    assert app(["keys", "create", "ann", "--data", str(data)], result_action="return_value") == 0
    capsys.readouterr()
    assert store("backup", tmp_path / "copy", "--data", data)[0] == 0
    app(["keys", "list", "--data", str(tmp_path / "copy")], result_action="return_value")
    assert "ann" in capsys.readouterr().out
    assert (tmp_path / "copy" / "keys.sqlite3").stat().st_mode & 0o077 == 0


def test_a_backup_says_what_it_could_not_bring(data: Path, tmp_path: Path, store) -> None:
    path = a_picture(data)
    path.unlink()
    status, report, _ = store("backup", tmp_path / "copy", "--data", data)
    assert status == 1
    assert report["faults"] == [f"picture {path.parent.name}{path.name}: missing"]
    assert store("check", "--data", tmp_path / "copy")[1]["responses"] == 2


@pytest.mark.parametrize("where", ["copy", "file/copy"])
def test_a_backup_never_overwrites(data: Path, tmp_path: Path, store, where: str) -> None:
    (tmp_path / "copy").mkdir()
    (tmp_path / "file").write_bytes(b"")
    status, _, err = store("backup", tmp_path / where, "--data", data)
    assert status == 1
    assert err.startswith("tintype: ")
    assert list((tmp_path / "copy").iterdir()) == []
