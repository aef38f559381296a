"""Two servers, one data folder: never do both write, whatever the one believes that has it."""

import signal
from pathlib import Path

from tintype.settings import Settings, StoreSettings
from tintype.store.driver import connect
from tintype.upkeep import check_store

SLOW = {"steps": 100, "pause_s": 4.0}
LONG_LEASE = {"lease_s": 600.0}
SHORT_STANDBY = {"lease_s": 0.5, "standby": True}


def rows(data: Path) -> list[tuple[object, ...]]:
    db = connect(data / "tintype.sqlite3")
    try:
        return list(
            db.execute("SELECT response_id, sequence_number, body FROM event ORDER BY 1, 2")
        )
    finally:
        db.close()


def test_an_owner_that_sleeps_loses_its_place_and_writes_nothing_when_it_wakes(
    spawn, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    calm = spawn(store={"folder": str(tmp_path / "calm")}).post()
    owner = spawn(engine=SLOW, server={"progress_s": 0.001}, store=LONG_LEASE)
    asked = owner.post(background=True)
    owner.reaches(asked["id"], "response.image_generation_call.generating")
    owner.send(signal.SIGSTOP)
    heir = spawn(store=SHORT_STANDBY)
    made = heir.finished(asked["id"])
    assert made["status"] == "completed"
    assert made["output"][0]["result"] == calm["output"][0]["result"], "the same seed"
    before = rows(data)
    owner.send(signal.SIGCONT)  # its engine's next step is due: it tells of it
    status, complaint = owner.ended()
    assert status == 1
    assert "Another Tintype has taken over this data folder" in complaint
    assert rows(data) == before
    assert heir.post(input="an owl")["status"] == "completed"
    heir.send(signal.SIGTERM)
    heir.ended()
    assert check_store(Settings(store=StoreSettings(folder=str(data)))).faults == ()


def test_an_owner_that_lives_keeps_its_place(spawn) -> None:
    """The standby gives it as long as it says, and sees it well before that."""
    owner = spawn(store={"lease_s": 0.3})
    first = owner.post()
    standby = spawn(store={"lease_s": 6.0, "standby": True})
    for number in range(40):
        assert owner.post(input=f"fox {number}")["status"] == "completed"
    assert owner.is_running()
    owner.send(signal.SIGTERM)
    owner.ended()
    assert standby.get(f"/v1/responses/{first['id']}").json() == first


def test_a_standby_follows_a_killed_owner_at_once(spawn) -> None:
    """The system gives a lock back with its process: no lease has to run out."""
    owner = spawn(engine=SLOW, store=LONG_LEASE)
    asked = owner.post(background=True)
    standby = spawn(store={**LONG_LEASE, "standby": True})
    owner.send(signal.SIGKILL)
    assert standby.finished(asked["id"])["status"] == "completed"


def test_without_standby_a_second_server_is_refused(spawn) -> None:
    owner = spawn()
    assert owner.post()["status"] == "completed"
    status, complaint = spawn().ended()
    assert (status, "in use by another Tintype" in complaint) == (1, True)
    assert owner.post()["status"] == "completed"
