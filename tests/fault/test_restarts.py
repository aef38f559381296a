"""What a start makes of what an earlier server left behind."""

from pathlib import Path
from typing import Any

import httpx2

from tintype.store.driver import connect
from tintype.testing.engine import ScriptedEngine

ASKED: dict[str, Any] = {"input": "a fox", "tools": [{"type": "image_generation", "seed": 1}]}


def test_a_log_that_cannot_be_read_costs_one_response_and_not_the_server(
    serve, tmp_path: Path
) -> None:
    """Both kinds of what a start takes up are damaged: what goes on, and what ends as failed."""
    with serve(ScriptedEngine(pause_s=600)) as address:
        url = f"{address.url}/v1/responses"
        asked = {**ASKED, "background": True}
        ids = [httpx2.post(url, json=asked).json()["id"] for _ in range(2)]
    db = connect(tmp_path / "data" / "tintype.sqlite3")
    db.execute("UPDATE event SET body = x'7b' WHERE sequence_number = 0")
    db.execute("UPDATE response SET is_background = 0 WHERE id = ?", (ids[1],))
    db.close()
    with serve() as address:
        url = f"{address.url}/v1/responses"
        assert httpx2.post(url, json=ASKED, timeout=30).json()["status"] == "completed"
        for response_id in ids:
            left = httpx2.get(f"{url}/{response_id}").json()
            assert left["status"] in {"queued", "in_progress"}
            assert httpx2.delete(f"{url}/{response_id}").json()["deleted"] is True
