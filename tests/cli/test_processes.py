"""The command line as a person runs it: real processes, real signals."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest
from openai import OpenAI
from PIL import Image

TINTYPE = [sys.executable, "-m", "tintype"]
READY = re.compile(r"Tintype is ready at (http://127\.0\.0\.1:\d+)\n")


@contextmanager
def server_process(data: Path) -> Generator[tuple[subprocess.Popen[str], str]]:
    process = subprocess.Popen(
        [*TINTYPE, "serve", "--port", "0", "--data", str(data)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout is not None
        match = READY.fullmatch(process.stdout.readline())
        assert match is not None
        yield process, match[1]
    finally:
        process.kill()
        process.communicate()


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*TINTYPE, *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )


def eventually(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60  # a busy machine takes its time
    while not condition():
        assert time.monotonic() < deadline, "it never became so"
        time.sleep(0.02)


@pytest.mark.parametrize("ending", ["png", "webp", "jpg"])
def test_generate_draws_a_picture_and_prints_only_its_path(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "new" / f"fox.{ending}"
    done = run("generate", "a red fox in a meadow", "-o", path, "--size", "512x256")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{path}\n", "")
    with Image.open(path) as picture:
        assert picture.size == (512, 256)
        assert picture.format == {"png": "PNG", "webp": "WEBP", "jpg": "JPEG"}[ending]


def test_generate_keeps_the_partial_images(tmp_path: Path) -> None:
    done = run(
        *("generate", "a red fox", "-o", tmp_path / "fox.png", "--size", "256x256"),
        *("--partials", tmp_path / "steps"),
    )
    assert done.returncode == 0
    partials = sorted((tmp_path / "steps").iterdir())
    assert [path.name for path in partials] == [f"partial-{n}.png" for n in range(3)]
    pictures = [path.read_bytes() for path in [*partials, tmp_path / "fox.png"]]
    assert len(set(pictures)) == 4, "each shows more than the one before"


def test_the_same_seed_gives_the_same_file(tmp_path: Path) -> None:
    for name in ("one.png", "two.png"):
        done = run(
            *("generate", "a fox", "--seed", "5", "--size", "256x256", "-o", tmp_path / name)
        )
        assert done.returncode == 0
    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "two.png").read_bytes()


def test_replay_draws_a_file_again(tmp_path: Path) -> None:
    path = tmp_path / "fox.webp"
    assert run("generate", "a fox", "--size", "256x256", "-o", path).returncode == 0
    done = run("replay", path)
    again = tmp_path / "fox-again.webp"
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{again}\n", "")
    assert again.read_bytes() == path.read_bytes()
    Image.open(path).save(tmp_path / "bare.png")
    done = run("replay", tmp_path / "bare.png")
    assert (done.returncode, done.stdout) == (1, "")
    assert "does not say how" in done.stderr


def test_a_wrong_size_is_an_error_and_no_file(tmp_path: Path) -> None:
    done = run("generate", "a fox", "-o", tmp_path / "fox.png", "--size", "100x100")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "divisible by 16" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_unreachable_server_is_said_so(tmp_path: Path) -> None:
    done = run("generate", "a fox", "-o", tmp_path / "f.png", "--url", "http://127.0.0.1:9")
    assert done.returncode == 1
    assert "cannot be reached" in done.stderr


def test_generate_asks_a_running_server(tmp_path: Path) -> None:
    with server_process(tmp_path / "data") as (_, url):
        done = run("generate", "a fox", "-o", tmp_path / "f.png", "--size", "256x256", "--url", url)
    assert done.returncode == 0
    assert (tmp_path / "f.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.timeout(120)
def test_ctrl_c_ends_generate_quietly_and_cancels(tmp_path: Path) -> None:
    with server_process(tmp_path / "data") as (_, url):
        process = subprocess.Popen(
            [
                *(*TINTYPE, "generate", "a fox", "--size", "3840x2160", "--url", url),
                *("-o", str(tmp_path / "f.png"), "--partials", str(tmp_path / "p")),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            # what a shell runs in its background is deaf to SIGINT, and so are its children
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        eventually(lambda: (tmp_path / "p").exists())
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate(timeout=20)
    assert (process.returncode, stdout, stderr) == (130, "", "")
    assert not (tmp_path / "f.png").exists()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_serve_stops_in_order(tmp_path: Path, how: signal.Signals) -> None:
    with server_process(tmp_path / "data") as (process, url):
        assert httpx2.get(f"{url}/healthz").status_code == 200
        process.send_signal(how)
        process.wait(timeout=20)
        assert process.returncode in {0, -how}


def test_a_second_server_on_the_same_data_is_refused(tmp_path: Path) -> None:
    with server_process(tmp_path / "data"):
        second = run("serve", "--port", "0", "--data", tmp_path / "data")
    assert second.returncode == 1
    assert second.stderr.startswith("tintype: ")
    assert "Traceback" not in second.stderr


def test_a_taken_port_is_said_so(tmp_path: Path) -> None:
    with server_process(tmp_path / "data") as (_, url):
        port = url.rpartition(":")[2]
        second = run("serve", "--port", port, "--data", tmp_path / "other")
    assert second.returncode == 1
    assert f"port {port}" in second.stderr


def test_a_killed_server_loses_nothing_that_it_accepted(tmp_path: Path) -> None:
    """Finished stays, background goes on with the same log, foreground ends as failed."""
    tool = {"type": "image_generation", "size": "1024x1024", "partial_images": 2, "seed": 3}
    request = {"model": "gpt-5", "input": "a red fox", "tools": [tool]}
    with (
        server_process(tmp_path / "data") as (process, url),
        OpenAI(base_url=f"{url}/v1", api_key="t", max_retries=0) as client,
    ):
        whole = client.responses.create(**request)
        stream = client.responses.create(**request, stream=True, background=True)
        seen = [next(stream) for _ in range(4)]
        foreground = client.responses.create(**request, stream=True)
        lost = next(foreground).response.id
        process.kill()
        process.wait()
        stream.close()
        foreground.close()
    with (
        server_process(tmp_path / "data") as (_, url),
        OpenAI(base_url=f"{url}/v1", api_key="t", max_retries=0) as client,
    ):
        assert client.responses.retrieve(whole.id) == whole
        rest = list(
            client.responses.retrieve(
                seen[0].response.id, stream=True, starting_after=seen[-1].sequence_number
            )
        )
        numbers = [event.sequence_number for event in seen + rest]
        assert numbers == list(range(len(numbers)))
        assert rest[-1].response.status == "completed"
        assert rest[-1].response.output[0].result == whole.output[0].result
        ended = client.responses.retrieve(lost)
        assert ended.status == "failed"
        assert "stopped" in ended.error.message


def test_help_and_version_need_no_server_parts() -> None:
    code = (
        "import sys, tintype.cli\n"
        "try: tintype.cli.app(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'starlette', 'uvicorn', 'numpy', 'PIL', 'apsw', 'httpx2', 'structlog'}\n"
        "sys.exit(', '.join(sorted(heavy & sys.modules.keys())) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    version = run("--version")
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*\n", version.stdout)


def test_no_worker_outlives_the_server(tmp_path: Path) -> None:
    with server_process(tmp_path / "data") as (process, url):
        httpx2.post(
            f"{url}/v1/responses",
            json={"input": "a fox", "tools": [{"type": "image_generation", "size": "256x256"}]},
            timeout=60,
        )
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        assert children, "the illustrator draws in a process of its own"
        process.terminate()
        process.wait(timeout=20)
        eventually(lambda: not any(os.path.exists(f"/proc/{child}") for child in children))
