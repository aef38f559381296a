"""The commands that ask a server, each against a real one."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
from PIL import Image

from tintype import Client
from tintype.cli import app
from tintype.testing.engine import ScriptedEngine

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs a command and returns its status, output and complaints."""
    for name in ("OPENAI_API_KEY", "OPENROUTER_API_KEY", "OPENAI_BASE_URL", "TINTYPE_BASE_URL"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: object) -> tuple[int, str, str]:
        status = app([str(a) for a in arguments], result_action="return_value")
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def read(text: str) -> Any:
    return msgspec.json.decode(text)


@pytest.fixture(params=["/v1", "/api/v1"])
def prefix(request: pytest.FixtureRequest) -> str:
    return request.param


def options(prefix: str) -> list[str]:
    return ["--model", "openai/gpt-image-1"] if prefix == "/api/v1" else []


def test_generate_saves_what_it_prints(serve, run: Run, tmp_path: Path, prefix: str) -> None:
    path = tmp_path / "new" / "fox.webp"
    with serve() as address:
        status, out, err = run(
            *("generate", "a fox", "-o", path, "--size", "256x256", "--seed", "7"),
            *("--partials", tmp_path / "steps", "--url", address.url + prefix, *options(prefix)),
        )
    assert (status, out, err) == (0, f"{path}\n", "")
    with Image.open(path) as picture:
        assert (picture.format, picture.size) == ("WEBP", (256, 256))
    assert [p.name for p in sorted((tmp_path / "steps").iterdir())] == [
        f"partial-{n}.webp" for n in range(3)
    ]


def test_generate_says_all_it_knows_as_json(serve, run: Run, tmp_path: Path, prefix: str) -> None:
    path = tmp_path / "fox.png"
    with serve() as address:
        status, out, _ = run(
            *("generate", "a fox", "-o", path, "--size", "256x256", "--seed", "7", "--json"),
            *("--url", address.url + prefix, *options(prefix)),
        )
    said = read(out)
    assert status == 0
    [picture] = said["pictures"]
    assert (picture["path"], picture["seed"], picture["size"]) == (str(path), 7, "256x256")
    assert "result" not in picture
    assert said["response_id"].startswith("resp_")
    assert said["usage"]["total_tokens"] > 0


def test_several_pictures_get_numbers(serve, run: Run, tmp_path: Path) -> None:
    with serve() as address:
        status, out, _ = run(
            *("generate", "two pictures of a fox", "-o", tmp_path / "fox.png", "--url", address.url)
        )
    assert status == 0
    assert out.split() == [str(tmp_path / "fox.png"), str(tmp_path / "fox-2.png")]


def test_edit_changes_a_file_within_its_mask(serve, run: Run, tmp_path: Path) -> None:
    Image.new("RGB", (64, 64), "red").save(tmp_path / "red.png")
    mask = Image.new("RGBA", (64, 64), (0, 0, 0, 255))
    mask.paste((0, 0, 0, 0), (16, 16, 48, 48))
    mask.save(tmp_path / "mask.png")
    out_path = tmp_path / "out.png"
    with serve() as address:
        status, out, _ = run(
            *("edit", "negative", tmp_path / "red.png", "--mask", tmp_path / "mask.png"),
            *("-o", out_path, "--url", address.url),
        )
    assert (status, out) == (0, f"{out_path}\n")
    pixels = np.asarray(Image.open(out_path).convert("RGB"))
    assert tuple(pixels[0, 0]) == (255, 0, 0)
    assert tuple(pixels[32, 32]) == (0, 255, 255)


@pytest.mark.parametrize("protocol", ["kitty", "iterm", "sixel", "blocks"])
def test_a_picture_is_shown_as_it_is_drawn(serve, run: Run, tmp_path: Path, protocol: str) -> None:
    with serve() as address:
        status, out, err = run(
            *("generate", "a fox", "-o", tmp_path / "fox.png", "--size", "256x256"),
            *("--show", protocol, "--url", address.url),
        )
    assert (status, out) == (0, f"{tmp_path / 'fox.png'}\n")
    marks = {"kitty": "\x1b_Ga=T", "iterm": "\x1b]1337;", "sixel": "\x1bP0;1q", "blocks": "▀"}
    if protocol == "blocks":
        assert marks["blocks"] in err
    else:
        assert err.count(marks[protocol]) == 4, "three on the way, and the picture"


def test_a_stored_response_is_got_followed_and_deleted(serve, run: Run, tmp_path: Path) -> None:
    with serve() as address, Client(address.url) as client:
        made = client.generate("a fox", size="256x256")
        at = ("--url", address.url)
        status, out, _ = run("responses", "get", made.id, "-o", tmp_path / "fox.png", *at)
        assert (status, out) == (0, f"{tmp_path / 'fox.png'}\n")
        assert (tmp_path / "fox.png").read_bytes() == made.image
        _, table, _ = run("responses", "get", made.id, *at)
        assert table.splitlines()[1].split()[0] == made.id
        _, whole, _ = run("responses", "get", made.id, "--json", *at)
        assert read(whole) == made.response.to_object()
        _, lines, _ = run("responses", "follow", made.id, *at)
        _, events, _ = run("responses", "follow", made.id, "--starting-after", 2, "--json", *at)
        assert run("responses", "delete", made.id, *at)[0] == 0
        gone = run("responses", "get", made.id, *at)
    assert [line.split()[0] for line in lines.splitlines()] == [
        str(n) for n in range(len(lines.splitlines()))
    ]
    assert lines.split()[-1] == "response.completed"
    numbers = [read(line)["sequence_number"] for line in events.splitlines()]
    assert numbers == list(range(3, len(lines.splitlines())))
    assert gone[0] == 1
    assert gone[2] == f"tintype: Response with id '{made.id}' not found.\n"


def test_responses_are_listed_newest_first(serve, run: Run) -> None:
    with serve() as address, Client(address.url) as client:
        made = [client.generate(f"fox {n}", size="256x256").id for n in range(3)]
        at = ("--url", address.url)
        status, table, _ = run("responses", "list", "--limit", 2, *at)
        _, lines, _ = run("responses", "list", "--json", *at)
    assert status == 0
    heads, *rows = table.splitlines()
    assert heads.split() == ["ID", "CREATED", "STATUS", "PICTURES", "SAYS"]
    assert [row.split()[0] for row in rows] == made[:0:-1]
    assert all("completed  1         fox" in row for row in rows)
    assert [read(line)["id"] for line in lines.splitlines()] == made[::-1]


def test_a_background_response_is_cancelled(serve, run: Run) -> None:
    with (
        serve(ScriptedEngine(steps=1000, pause_s=0.02)) as address,
        Client(address.url) as client,
    ):
        made = client.responses.create(
            input="a fox", tools=[{"type": "image_generation"}], background=True
        )
        for _ in range(2):
            status, out, _ = run("responses", "cancel", made.id, "--url", address.url)
            assert (status, out) == (0, "cancelled\n")


def test_models_are_listed(serve, run: Run, prefix: str) -> None:
    with serve() as address:
        status, out, _ = run("models", "--url", address.url + prefix)
        _, as_json, _ = run("models", "--json", "--url", address.url + prefix)
    assert status == 0
    assert [read(line)["id"] for line in as_json.splitlines()] == out.split()


def test_what_went_wrong_is_said_for_people_and_for_scripts(
    serve, run: Run, tmp_path: Path
) -> None:
    with serve() as address:
        asked = ("generate", "a fox", "--size", "100x100", "--url", address.url)
        status, out, err = run(*asked, "-o", tmp_path / "fox.png")
        _, _, as_json = run(*asked, "-o", tmp_path / "fox.png", "--json")
    assert (status, out) == (1, "")
    assert err.startswith("tintype: ")
    assert "divisible by 16" in err
    error = read(as_json)["error"]
    assert (error["fault"], error["status"], error["param"]) == ("caller", 400, "tools[0].size")
    assert error["request_id"]
    assert not (tmp_path / "fox.png").exists()


@pytest.mark.parametrize("url", ["nowhere", "ftp://x.test"])
def test_what_is_no_server_is_said_so(run: Run, url: str) -> None:
    status, _, err = run("models", "--url", url)
    assert status == 1
    assert "must be one of" in err


def test_a_missing_file_is_said_so(serve, run: Run, tmp_path: Path) -> None:
    with serve() as address:
        status, _, err = run("edit", "x", tmp_path / "none.png", "--url", address.url)
    assert status == 1
    assert "none.png" in err


def test_a_server_is_named_by_the_environment(
    serve, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-never-used")
    engine = ScriptedEngine()
    with serve(engine) as address:
        monkeypatch.setenv("TINTYPE_BASE_URL", address.url)
        assert run("generate", "a fox", "-o", tmp_path / "fox.png")[0] == 0
    assert len(engine.jobs) == 1


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_complete_commands(tmp_path: Path, shell: str) -> None:
    script = app.generate_completion(shell=shell)
    assert "responses" in script
    assert "tintype" in script


def test_a_reader_that_has_enough_is_no_error(serve, tmp_path: Path) -> None:
    with serve() as address, Client(address.url) as client:
        made = client.generate("a fox", size="256x256")
        command = [sys.executable, "-m", "tintype", "responses", "get", made.id, "--json"]
        with subprocess.Popen(
            [*command, "--url", address.url], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            complaints = process.stderr.read()
    assert b"Traceback" not in complaints
