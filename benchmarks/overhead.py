"""What the server adds to a picture of about 2 MB, over the engine and the encoder alone."""

from functools import partial

import anyio

from benchmarks.figures import Budget, Table, in_turns, median, p99
from benchmarks.pictures import NOISE, SIZE, draw_pngs
from benchmarks.serving import serving, started
from benchmarks.wire import Wire, request_body
from tintype.testing.engine import ScriptedEngine

TITLE = "Time added to a 2 MB picture"
BUDGETS = {
    "plain": Budget(0.75, "x"),
    "streamed": Budget(0.75, "x"),
}


def measure(*, is_quick: bool) -> Table:
    body = request_body(size=SIZE)
    streamed = request_body(size=SIZE, stream=True)
    partials = request_body(size=SIZE, stream=True, tool={"partial_images": 3})
    engine = ScriptedEngine(**NOISE)
    with (
        serving(NOISE) as ours,
        started("benchmarks.naive") as naive,
        started("benchmarks.naive", "keep") as keeping,
        Wire(ours.port) as to_ours,
        Wire(naive.port) as to_naive,
        Wire(keeping.port) as to_keeping,
        anyio.from_thread.start_blocking_portal() as loop,
    ):
        draw = partial(loop.call, draw_pngs, engine)
        draw_four = partial(loop.call, partial(draw_pngs, engine, partial_images=3))
        size_mb = len(draw()[0]) / 1e6
        found = in_turns(
            10 if is_quick else 100,
            {
                "bare": draw,
                "bare4": draw_four,
                "plain": partial(to_ours.post, body),
                "streamed": partial(to_ours.post, streamed),
                "partials": partial(to_ours.post, partials),
                "naive": partial(to_naive.post, body),
                "keeping": partial(to_keeping.post, body),
            },
        )
    return _table(found, size_mb)


def _table(found: dict[str, list[float]], size_mb: float) -> Table:
    table = Table(
        f"{TITLE} ({size_mb:.2f} MB of PNG)",
        ("path", "p50 ms", "p99 ms", "added p50 ms", "added p99 ms", "added / naive"),
    )
    names = {
        "bare": "engine and encoder alone, in one process",
        "plain": "`POST`, plain: picture and events durable",
        "streamed": "`POST`, streamed: the picture is sent twice",
        "naive": "naive server, keeps nothing",
        "keeping": "naive server, keeps the JSON in `sqlite3`",
        "bare4": "engine and encoder alone, 3 partial images: drawn 4 times",
        "partials": "`POST`, streamed with them: 4 pictures kept, 5 sent",
    }
    yardstick = median(found["keeping"]) - median(found["bare"])
    for name, what in names.items():
        base = found["bare4" if name == "partials" else "bare"]
        p50, high = median(found[name]), p99(found[name])
        added = p50 - median(base)
        ratio = added / yardstick
        cells = [f"{added:.1f}", f"{high - median(base):.1f}", f"{ratio:.2f}x"]
        table.add(
            what,
            f"{p50:.1f}",
            f"{high:.1f}",
            *(["", "", ""] if name.startswith("bare") else cells),
            judged=[(ratio, BUDGETS[name])] if name in BUDGETS else [],
        )
    table.notes.append(
        "Both naive rows draw with the same engine and encoder; they stream and check nothing. "
        "Added is over the median of the bare engine. The last column is what is added against "
        "what the naive server adds that keeps its JSON."
    )
    return table
