"""A server that is told to stop finishes what it can, hands over the rest, and says so."""

import signal
from concurrent.futures import ThreadPoolExecutor

import httpx2
import pytest

NEVER = {"steps": 1, "pause_s": 600.0}


def is_reachable(server) -> bool:
    try:
        return server.get("/healthz").status_code == 200
    except httpx2.TransportError:
        return False


def test_readyz_says_so_at_once_while_requests_are_still_taken(spawn) -> None:
    """As long as a balancer needs; the second signal ends the waiting."""
    server = spawn(server={"drain_s": 600.0})
    assert server.get("/readyz").status_code == 200
    server.send(signal.SIGTERM)
    while (ready := server.get("/readyz")).status_code == 200:
        pass
    assert (ready.status_code, ready.json()) == (503, {"status": "stopping"})
    assert server.get("/healthz").status_code == 200
    assert server.post()["status"] == "completed"
    server.send(signal.SIGTERM)
    assert server.ended()[0] in {0, -signal.SIGTERM}


def test_an_open_request_is_finished_and_no_new_one_taken(spawn) -> None:
    server = spawn(engine={"steps": 40, "pause_s": 0.1}, server={"shutdown_s": 60.0})
    with ThreadPoolExecutor() as threads:
        asked = threads.submit(server.post)
        while not server.get("/v1/responses").json()["data"]:
            pass
        server.send(signal.SIGTERM)
        while is_reachable(server):
            pass
        assert asked.result()["status"] == "completed"
    server.ended()


def test_what_cannot_be_finished_in_time_is_handed_over(spawn) -> None:
    """In the background it goes on at the next start; in the foreground it ends as failed."""
    server = spawn(engine=NEVER, server={"shutdown_s": 1.0})
    later = server.post(background=True)
    with ThreadPoolExecutor() as threads:
        asked = threads.submit(server.post)
        while len(listed := server.get("/v1/responses").json()["data"]) < 2:
            pass
        server.send(signal.SIGTERM)
        with pytest.raises(httpx2.TransportError):
            asked.result()
    server.ended()
    heir = spawn()
    whole = heir.finished(later["id"])
    assert whole["status"] == "completed"
    assert whole["output"][0]["result"] == heir.post()["output"][0]["result"], "the same seed"
    [cut] = [one["id"] for one in listed if one["id"] != later["id"]]
    failed = heir.get(f"/v1/responses/{cut}").json()
    assert failed["status"] == "failed"
    assert failed["error"]["message"].startswith("The server was stopped")
