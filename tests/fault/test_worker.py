"""A worker that crashes, hangs or is poisoned costs at most the batch that it was drawing."""

import base64
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import httpx2
import numpy as np
import pytest
from openai import OpenAI

from tintype.engine.base import Finished, Job, PartialImage, Size
from tintype.engine.worker.engine import WorkerEngine
from tintype.engine.worker.process import Worker, WorkerLimits
from tintype.errors import EngineError, EngineLost
from tintype.settings import ModelSettings
from tintype.testing.driver import SCRIPTED_DRIVER, Script
from tintype.testing.engine import draw_scripted

pytestmark = pytest.mark.anyio
SQUARE, WIDE = Size(width=256, height=256), Size(width=384, height=256)


def job(prompt: str, *, size: Size = SQUARE, partial_images: int = 0) -> Job:
    return Job(prompt=prompt, size=size, seed=3, partial_images=partial_images)


@asynccontextmanager
async def engine_in(
    folder: Path, *, limits: WorkerLimits | None = None, **script: object
) -> AsyncGenerator[tuple[WorkerEngine, Worker]]:
    worker = Worker(SCRIPTED_DRIVER, Script(folder=str(folder), **script), limits=limits)
    engine = WorkerEngine(worker, "model")
    await engine.load()
    try:
        yield engine, worker
    finally:
        await engine.close()


async def draw(engine: WorkerEngine, wanted: Job) -> Finished:
    async with aclosing(engine.generate(wanted)) as steps:
        async for step in steps:
            if isinstance(step, Finished):
                return step
    raise AssertionError("it ended without a picture")


async def drawing(folder: Path, line: str) -> None:
    """Return once the log of the driver has `line`."""
    await eventually(lambda: line in log_of(folder))


async def eventually(condition: Callable[[], bool]) -> None:
    with anyio.fail_after(30):
        while not condition():  # noqa: ASYNC110 - what another process does rings no bell here
            await anyio.sleep(0.01)


def log_of(folder: Path) -> list[str]:
    file = folder / "log"
    return file.read_text().splitlines() if file.exists() else []


def is_alive(process_id: int) -> bool:
    try:
        state = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


@pytest.mark.parametrize("trouble", ["crash", "poison"])
async def test_what_was_not_shown_is_drawn_again_by_the_next_worker(
    tmp_path: Path, trouble: str
) -> None:
    async with engine_in(tmp_path) as (engine, worker):
        first = worker.process_id
        wanted = job(f"{trouble} at 2 once")
        finished = await draw(engine, wanted)
        assert np.array_equal(finished.pixels, draw_scripted(wanted, 1.0))
        assert worker.process_id != first


async def test_a_picture_that_kills_every_worker_fails_and_the_next_is_well(
    tmp_path: Path,
) -> None:
    async with engine_in(tmp_path) as (engine, _):
        with pytest.raises(EngineLost, match="ended unexpectedly"):
            await draw(engine, job("crash at 2"))
        assert log_of(tmp_path) == ["1 0", "1 0"], "it is tried twice, no more"
        await draw(engine, job("a fox"))


async def test_a_picture_that_kills_workers_takes_nobody_with_it_twice(tmp_path: Path) -> None:
    async with engine_in(tmp_path, limit=4, lanes=1) as (engine, _):
        held = anyio.CancelScope()
        found: dict[str, Finished | EngineError] = {}

        async def hold() -> None:
            with held:
                await draw(engine, job("hold at 2"))

        async def keep(prompt: str) -> None:
            try:
                found[prompt] = await draw(engine, job(prompt))
            except EngineError as error:
                found[prompt] = error

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(hold)
            await drawing(tmp_path, "1 0")
            for prompt in ("a fox", "crash at 2", "an owl"):
                tasks.start_soon(keep, prompt)
                await anyio.wait_all_tasks_blocked()
            held.cancel()
        assert isinstance(found.pop("crash at 2"), EngineLost)
        for prompt, finished in found.items():
            assert isinstance(finished, Finished)
            assert np.array_equal(finished.pixels, draw_scripted(job(prompt), 1.0))
        first_steps = [line for line in log_of(tmp_path) if line.startswith("1 ")]
        assert first_steps == ["1 0", "1 1 2 3", "1 1", "1 2", "1 3"]


async def test_who_cancels_leaves_the_others_of_a_batch_alone(tmp_path: Path) -> None:
    async with engine_in(tmp_path, limit=4, lanes=1) as (engine, _):
        scopes = {prompt: anyio.CancelScope() for prompt in ("hold at 2", "wait at 2", "a fox")}
        found: dict[str, Finished] = {}

        async def keep(prompt: str) -> None:
            with scopes[prompt]:
                found[prompt] = await draw(engine, job(prompt))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(keep, "hold at 2")
            await drawing(tmp_path, "1 0")
            for prompt in ("wait at 2", "a fox"):
                tasks.start_soon(keep, prompt)
                await anyio.wait_all_tasks_blocked()
            scopes["hold at 2"].cancel()
            await drawing(tmp_path, "1 1 2")
            scopes["wait at 2"].cancel()
            await anyio.wait_all_tasks_blocked()  # its caller is gone while the batch stands still
            (tmp_path / "go").touch()
        assert found.keys() == {"a fox"}
        assert np.array_equal(found["a fox"].pixels, draw_scripted(job("a fox"), 1.0))
        assert [line for line in log_of(tmp_path) if line.endswith(" 1 2")] == [
            f"{step} 1 2" for step in range(1, 5)
        ]


async def test_a_batch_that_nobody_wants_any_more_ends_at_the_next_step(tmp_path: Path) -> None:
    async with engine_in(tmp_path, steps=50, limit=4, lanes=1) as (engine, _):
        all_of_them = anyio.CancelScope()
        with all_of_them:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(draw, engine, job("wait at 2"))
                await drawing(tmp_path, "1 0")
                for prompt in ("hold at 3", "a fox"):
                    tasks.start_soon(draw, engine, job(prompt))
                    await anyio.wait_all_tasks_blocked()
                (tmp_path / "go").touch()
                await drawing(tmp_path, "2 1 2")
                all_of_them.cancel()
        await draw(engine, job("an owl"))
        steps = [line for line in log_of(tmp_path) if line.endswith(" 1 2")]
        assert steps == ["1 1 2", "2 1 2", "3 1 2"]


async def test_what_was_shown_already_is_not_drawn_again(tmp_path: Path) -> None:
    async with engine_in(tmp_path) as (engine, _):
        seen: list[PartialImage] = []

        async def look() -> None:
            async for step in engine.generate(job("crash at 4 once", partial_images=3)):
                seen.extend([step] if isinstance(step, PartialImage) else [])

        with pytest.raises(EngineLost):
            await look()
        assert len(seen) >= 1
        assert len([line for line in log_of(tmp_path) if line.startswith("1 ")]) == 1


async def test_the_last_words_of_workers_are_the_callers(tmp_path: Path) -> None:
    async with engine_in(tmp_path) as (engine, _):
        with pytest.raises(EngineLost, match="is poisoned") as caught:
            await draw(engine, job("poison at 2"))
        assert caught.value.code == "out_of_memory"
        with pytest.raises(EngineLost, match="ended unexpectedly"):
            await draw(engine, job("crash at 2"))


async def test_kill_9_in_the_middle_costs_nobody_who_waits(tmp_path: Path) -> None:
    async with engine_in(tmp_path, limit=1, lanes=1) as (engine, worker):
        found: dict[str, Finished] = {}

        async def keep(prompt: str) -> None:
            found[prompt] = await draw(engine, job(prompt))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(keep, "wait at 2")
            await drawing(tmp_path, "1 0")
            for prompt in ("a fox", "an owl"):
                tasks.start_soon(keep, prompt)
            await anyio.wait_all_tasks_blocked()
            assert worker.process_id is not None
            os.kill(worker.process_id, signal.SIGKILL)
            (tmp_path / "go").touch()
        for prompt, finished in found.items():
            assert np.array_equal(finished.pixels, draw_scripted(job(prompt), 1.0))
        assert len(found) == 3


@pytest.mark.parametrize("how", ["hang", "stop"])
async def test_a_worker_that_hangs_is_replaced(tmp_path: Path, how: str) -> None:
    limits = WorkerLimits(step_s=2.0, silence_s=2.0)
    async with engine_in(tmp_path, limits=limits) as (engine, worker):
        first = worker.process_id
        assert first is not None
        if how == "stop":
            os.kill(first, signal.SIGSTOP)
            await draw(engine, job("a fox"))
        else:
            await draw(engine, job("hang at 2 once"))
        assert worker.process_id != first
        assert not is_alive(first)


async def test_a_failed_picture_keeps_its_worker(tmp_path: Path) -> None:
    async with engine_in(tmp_path) as (engine, worker):
        first = worker.process_id
        with pytest.raises(EngineError, match="script says") as caught:
            await draw(engine, job("fail at 1"))
        assert caught.value.code == "invalid_prompt"
        await draw(engine, job("a fox"))
        assert worker.process_id == first


async def test_no_step_begins_once_the_worker_knows_of_a_cancel(tmp_path: Path) -> None:
    async with engine_in(tmp_path, steps=50, lanes=1) as (engine, _):
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(draw, engine, job("hold at 3"))
                await drawing(tmp_path, "2 0")
                scope.cancel()
        await draw(engine, job("an owl"))
        steps = [line for line in log_of(tmp_path) if line.endswith(" 0")]
        assert steps == ["1 0", "2 0", "3 0"]


async def test_jobs_alike_share_a_batch_and_others_do_not(tmp_path: Path) -> None:
    async with engine_in(tmp_path, limit=3, lanes=1) as (engine, _):
        held = anyio.CancelScope()

        async def hold() -> None:
            with held:
                await draw(engine, job("hold at 2"))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(hold)
            await drawing(tmp_path, "1 0")
            for size in (SQUARE, SQUARE, WIDE, SQUARE, SQUARE):
                tasks.start_soon(draw, engine, job("a fox", size=size))
                await anyio.wait_all_tasks_blocked()
            held.cancel()  # the worker hears of it after all the others
        first_steps = [line for line in log_of(tmp_path) if line.startswith("1 ")]
        assert first_steps == ["1 0", "1 1 2 4", "1 3", "1 5"]


async def test_a_batch_overlaps_with_the_next_only_after_it_is_denoised(tmp_path: Path) -> None:
    async with (
        engine_in(tmp_path, limit=1, lanes=2) as (engine, _),
        anyio.create_task_group() as tasks,
    ):
        for prompt in ("a fox", "an owl", "a boat"):
            tasks.start_soon(draw, engine, job(prompt))
    order = [line.split()[1] for line in log_of(tmp_path) if " " in line]
    assert order == [number for number in "012" for _ in range(4)]


async def test_a_worker_says_how_many_jobs_it_can_make_use_of(tmp_path: Path) -> None:
    async with engine_in(tmp_path, limit=3, lanes=1) as (engine, worker):
        assert worker.jobs_at_once == 2
        await draw(engine, job("a fox"))
        await draw(engine, job("an owl"))  # whatever the worker said of the first has come
        assert worker.jobs_at_once == 6


def test_a_server_lets_in_as_many_as_fill_batches(serve, tmp_path: Path) -> None:
    script = Script(folder=str(tmp_path), limit=4, lanes=1)
    models = (ModelSettings(name="model", engine="worker"),)
    engines = {"worker": WorkerEngine(Worker(SCRIPTED_DRIVER, script), "model")}
    with (
        serve(models=models, engines=engines) as address,
        httpx2.Client(base_url=address.url) as client,
    ):

        def ask(prompt: str, *, background: bool) -> None:
            tool = {"type": "image_generation", "size": "256x256"}
            body = {"model": "gpt-5", "input": prompt, "tools": [tool], "background": background}
            client.post("/v1/responses", json=body).raise_for_status()

        ask("a fox", background=False)
        ask("an owl", background=False)
        ask("wait at 2", background=True)
        for _ in range(9):
            ask("a boat", background=True)
        until(lambda: "tintype_queue_running 8.0" in client.get("/metrics").text)
        (tmp_path / "go").touch()
        until(lambda: log_of(tmp_path).count("4 11") == 1 or "4 10 11" in log_of(tmp_path))
    sizes = [len(line.split()) - 1 for line in log_of(tmp_path) if line.startswith("1 ")]
    assert sizes[:4] == [1, 1, 1, 4]
    assert sum(sizes) == 12


def test_a_server_whose_workers_do_not_start_any_more_is_not_ready(serve, tmp_path: Path) -> None:
    models = (
        ModelSettings(name="frail", engine="frail"),
        ModelSettings(name="sound", engine="sound"),
    )
    folders = {name: tmp_path / name for name in ("frail", "sound")}
    for folder in folders.values():
        folder.mkdir()
    engines = {
        name: WorkerEngine(Worker(SCRIPTED_DRIVER, Script(folder=str(folder))), name)
        for name, folder in folders.items()
    }
    with (
        serve(models=models, engines=engines) as address,
        httpx2.Client(base_url=address.url) as client,
    ):

        def ask(model: str, prompt: str) -> dict[str, Any]:
            tool = {"type": "image_generation", "model": model, "size": "256x256"}
            body = {"model": "gpt-5", "input": prompt, "tools": [tool]}
            return client.post("/v1/responses", json=body).json()

        def is_ready(*unavailable: str) -> bool:
            said = client.get("/readyz").json()
            return tuple(said.get("unavailable", ())) == unavailable

        assert client.get("/readyz").json() == {"status": "ready"}
        for name, missing in (("frail", ("frail",)), ("sound", ("frail", "sound"))):
            (folders[name] / "broken").touch()
            assert ask(name, "crash at 1")["error"]["message"].startswith("The worker for this")
            until(lambda missing=missing: is_ready(*missing))
            gauge = f'tintype_model_available{{model="{name}"}} 0.0'
            assert gauge in client.get("/metrics").text
        reply = client.get("/readyz")
        assert (reply.status_code, reply.json()["status"]) == (503, "no_model_available")
        (folders["frail"] / "broken").unlink()
        until(lambda: is_ready("sound"))
        assert client.get("/readyz").status_code == 200
        assert ask("frail", "a fox")["status"] == "completed"


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


async def test_a_model_that_cannot_be_used_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="`model`: The script refuses"):
        async with engine_in(tmp_path, refuses="model"):
            pass


async def test_a_worker_that_cannot_start_says_why(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="no such library"):
        async with engine_in(tmp_path, broken="There is no such library."):
            pass
    worker = Worker("tintype.testing.nowhere:make", Script(folder=str(tmp_path)))
    with pytest.raises(EngineError, match="ModuleNotFoundError"):
        await WorkerEngine(worker, "model").load()


async def test_closing_ends_the_worker_in_order(tmp_path: Path) -> None:
    async with engine_in(tmp_path) as (_, worker):
        process_id = worker.process_id
        assert process_id is not None
    assert log_of(tmp_path)[-1:] == ["closed"]
    assert not is_alive(process_id)


PARENT = """
import anyio, sys
from tintype.engine.worker.engine import WorkerEngine
from tintype.engine.worker.process import Worker
from tintype.testing.driver import SCRIPTED_DRIVER, Script
async def main():
    worker = Worker(SCRIPTED_DRIVER, Script(folder=sys.argv[1]))
    await WorkerEngine(worker, "model").load()
    print(worker.process_id, flush=True)
    await anyio.sleep_forever()
anyio.run(main)
"""


@pytest.mark.parametrize("is_busy", [False, True])
def test_a_worker_dies_with_its_server(tmp_path: Path, is_busy: bool) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        if is_busy:
            os.kill(child, signal.SIGSTOP)  # it cannot even see that its channel closed
        parent.kill()
    deadline = time.monotonic() + 30
    while is_alive(child):
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_the_server_and_its_other_models_never_notice(serve, tmp_path: Path) -> None:
    models = (
        ModelSettings(name="frail", engine="frail"),
        ModelSettings(name="sound", engine="sound"),
    )
    engines = {
        name: WorkerEngine(Worker(SCRIPTED_DRIVER, Script(folder=str(tmp_path))), name)
        for name in ("frail", "sound")
    }
    with (
        serve(models=models, engines=engines) as address,
        OpenAI(base_url=f"{address.url}/v1", api_key="test", max_retries=0) as client,
    ):

        def ask(model: str, prompt: str):
            tool = {"type": "image_generation", "model": model, "size": "256x256", "seed": 3}
            return client.responses.create(model="gpt-5", input=prompt, tools=[tool])

        lost = ask("frail", "crash at 2")
        assert (lost.status, lost.error.code) == ("failed", "server_error")
        assert "ended unexpectedly" in lost.error.message
        for model, prompt in (("sound", "a fox"), ("frail", "crash at 2 once")):
            response = ask(model, prompt)
            assert response.status == "completed"
            assert base64.b64decode(response.output[0].result)[:4] == b"\x89PNG"
