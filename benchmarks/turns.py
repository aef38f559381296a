"""What the hundredth turn of editing costs, against the first: the chain behind it has pictures.

A turn is an edit of the picture before it, asked for by `previous_response_id` or in a
conversation. The edits that are timed go on from turn 1 and from turn 100 in turns.
"""

from functools import partial

import httpx2
import msgspec

from benchmarks.figures import Budget, Table, in_turns, median
from benchmarks.pictures import NOISE
from benchmarks.serving import serving
from benchmarks.wire import Wire

TITLE = "Turn 100 against turn 1"
BUDGETS = {
    "previous_response_id": Budget(1.2, "x"),
    "conversation": Budget(1.25, "x"),
    "an id alone": Budget(1.2, "x"),
    "read": Budget(1.2, "x"),
    "items": Budget(1.2, "x"),
}
TURNS = 100
SIDE = 512  # about 790 kB of PNG: a chain of 100 turns has 79 MB behind it
WORDS = "make the sky a little darker and the grass greener, and leave all else as it is"


def body(size: str | None, **fields: object) -> bytes:
    tool = {"type": "image_generation", **({"size": size} if size else {})}
    return msgspec.json.encode({"input": WORDS, "tools": [tool], **fields})


def chain(http: httpx2.Client) -> list[dict[str, str]]:
    """Return the ids of each turn: those of its response and of its picture."""
    turns: list[dict[str, str]] = []
    for _ in range(TURNS + 1):
        before = {"previous_response_id": turns[-1]["response"]} if turns else {}
        size = None if turns else f"{SIDE}x{SIDE}"
        reply = http.post("/v1/responses", content=body(size, **before)).json()
        turns.append({"response": reply["id"], "picture": reply["output"][0]["id"]})
    return turns


def conversation(http: httpx2.Client, turns: int) -> str:
    """Return a conversation with so many turns."""
    created = http.post("/v1/conversations", json={}).json()["id"]
    for number in range(turns + 1):
        size = None if number else f"{SIDE}x{SIDE}"
        http.post("/v1/responses", content=body(size, conversation=created)).raise_for_status()
    return created


def measure(*, is_quick: bool) -> Table:
    with (
        serving(NOISE) as served,
        Wire(served.port) as wire,
        httpx2.Client(base_url=f"http://127.0.0.1:{served.port}", timeout=60) as http,
    ):
        turns = chain(http)
        early, late = conversation(http, 1), conversation(http, TURNS)
        kinds = {}
        for name, turn, talk in (("1", turns[1], early), ("100", turns[TURNS], late)):
            said = {"role": "user", "content": WORDS}
            by_id = [said, {"type": "image_generation_call", "id": turn["picture"]}]
            path = f"/v1/responses/{turn['response']}"
            kinds |= {
                f"previous_response_id {name}": partial(
                    wire.post, body(None, previous_response_id=turn["response"])
                ),
                # what is not stored is not added to the conversation, which keeps its length
                f"conversation {name}": partial(
                    wire.post, body(None, conversation=talk, store=False)
                ),
                f"an id alone {name}": partial(wire.post, body(None, input=by_id)),
                f"read {name}": partial(wire.get, path),
                f"items {name}": partial(wire.get, f"{path}/input_items"),
            }
        found = in_turns(7 if is_quick else 60, kinds)
        last = turns[TURNS]
        size_mb = len(
            http.get(f"/v1/responses/{last['response']}/images/{last['picture']}").content
        )
    return _table(found, size_mb / 1e6)


def _table(found: dict[str, list[float]], size_mb: float) -> Table:
    table = Table(
        f"{TITLE} ({size_mb:.2f} MB of PNG each)", ("what", "1, p50 ms", "100, p50 ms", "ratio")
    )
    names = {
        "previous_response_id": "an edit that goes on by `previous_response_id`",
        "conversation": "the same in a conversation",
        "an id alone": "the same by the picture's id alone",
        "read": "`GET` of the response",
        "items": "`GET` of its input items",
    }
    for name, what in names.items():
        early, late = median(found[f"{name} 1"]), median(found[f"{name} 100"])
        ratio = late / early
        cells = f"{early:.2f}", f"{late:.2f}", f"{ratio:.2f}x"
        table.add(what, *cells, judged=[(ratio, BUDGETS[name])])
    table.notes.append(
        "The pictures of the chain are noise, each kept once. What grows is text: the words said "
        "and 200 bytes for each picture that a later turn may name."
    )
    return table
