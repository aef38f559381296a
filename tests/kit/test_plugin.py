"""What a user's project sees that has Tintype installed: the fixtures, and no cost without them."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tintype.testing import ScriptedServer


def run_pytest(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the tests of a project of its own, in a process of its own."""
    options = ["-q", "-p", "no:cacheprovider", "-W", "error", f"--rootdir={folder}"]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def run_here(folder: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Do the same in this process, where nothing must be imported first; return the output."""
    options = ["-q", "-p", "no:cacheprovider", "--import-mode=importlib", f"--rootdir={folder}"]
    pytest.main([*options, "-c", os.devnull, *arguments, str(folder)])
    return capsys.readouterr().out


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(textwrap.dedent(text))


def test_a_project_needs_only_the_plugin(tmp_path: Path) -> None:
    write(
        tmp_path,
        "test_app.py",
        """
        import pytest
        from openai import OpenAI, RateLimitError
        from tintype.testing import Refuse

        def draw(prompt):
            with OpenAI(max_retries=0) as client:
                client.images.generate(model="gpt-image-1", prompt=prompt, size="256x256")

        def test_it_asks_for_a_fox(tintype_environment):
            draw("a red fox")
            tintype_environment.assert_asked("red fox", size="256x256")

        def test_it_fails(tintype_environment):
            tintype_environment.script(Refuse(429))
            with pytest.raises(RateLimitError):
                draw("a red fox")

        def test_this_one_is_wrong(tintype_environment):
            draw("a hen")
            tintype_environment.assert_asked("a fox")

        async def in_async_code(server):
            from openai import AsyncOpenAI

            async with AsyncOpenAI(base_url=server.openai_url, api_key="x") as client:
                return await client.images.generate(model="gpt-image-1", prompt="an owl")

        def test_async(tintype_server):
            import asyncio

            assert asyncio.run(in_async_code(tintype_server)).data[0].b64_json
            tintype_server.assert_asked("an owl")
        """,
    )

    done = run_pytest(tmp_path)

    assert "1 failed, 3 passed" in done.stdout, done.stdout + done.stderr
    assert "Expected at least 1 request(s) with 'a fox' in the prompt, found 0." in done.stdout
    assert "  1. POST /v1/images/generations -> 200 'a hen'" in done.stdout


def test_it_costs_nothing_where_it_is_not_used(tmp_path: Path) -> None:
    write(
        tmp_path,
        "test_app.py",
        """
        import sys

        def test_nothing_was_imported():
            ours = {name for name in sys.modules if name.startswith("tintype")}
            kit = {"tintype.testing", "tintype.testing.plugin"}
            assert ours == {"tintype", *kit}
            foreign = {"numpy", "PIL", "starlette", "uvicorn", "httpx2", "msgspec", "structlog"}
            assert not foreign & {name.partition(".")[0] for name in sys.modules}
        """,
    )

    done = run_pytest(tmp_path, "-p", "no:anyio", "-p", "no:hypothesispytest")

    assert done.returncode == 0, done.stdout + done.stderr


def test_what_is_missing_is_said_where_only_the_client_is_installed() -> None:
    code = """
        import sys
        sys.modules["starlette"] = None  # as if it were not installed
        from tintype.testing import Refuse
        from tintype.testing import ScriptedServer
    """

    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, check=False
    )

    assert done.stderr.splitlines()[-1] == (
        "ImportError: tintype.testing.ScriptedServer needs the server, and there is no "
        "starlette: pip install 'tintype[server]'"
    )


def test_cassettes_are_recorded_on_demand(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(
        tmp_path,
        "test_app.py",
        """
        import os
        import httpx2

        def test_a_fox(tintype_cassette):
            server = tintype_cassette(os.environ["UPSTREAM"])
            reply = httpx2.post(
                server.url + "/images/generations",
                headers={"authorization": "Bearer secret-key-123"},
                json={"prompt": os.environ.get("PROMPT", "a fox"), "size": "256x256"},
            )
            assert reply.status_code == 200 and reply.json()["data"][0]["b64_json"]
        """,
    )
    with ScriptedServer() as upstream:
        monkeypatch.setenv("UPSTREAM", upstream.openai_url)
        missing = run_here(tmp_path, capsys)
        recorded = run_here(tmp_path, capsys, "--tintype-record=missing")
        again = run_here(tmp_path, capsys, "--tintype-record=missing")
        assert len(upstream.requests) == 1
        anew = run_here(tmp_path, capsys, "--tintype-record=all")
        assert len(upstream.requests) == 2
    offline = run_here(tmp_path, capsys)
    monkeypatch.setenv("PROMPT", "a hen")
    changed = run_here(tmp_path, capsys)

    assert "There is no cassette" in missing
    assert "--tintype-record=missing" in missing
    for printed in (recorded, again, anew, offline):
        assert "1 passed" in printed, printed
    assert "`json.prompt` is 'a hen', recorded is 'a fox'" in changed
    cassette = tmp_path / "cassettes" / "test_app" / "test_a_fox.json"
    assert "secret-key-123" not in cassette.read_text()
    assert [path.suffix for path in cassette.with_suffix("").iterdir()] == [".png"]
