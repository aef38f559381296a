"""Every block of Python on the page about testing runs: as a test module, or as a program."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tintype.testing import ScriptedServer

PAGE = Path(__file__).parents[2] / "docs" / "client" / "testing.md"
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.DOTALL)
TESTS = [block for block in BLOCKS if "def test_" in block]
PROGRAMS = [block for block in BLOCKS if "def test_" not in block]


def test_every_test_on_the_page_passes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, block in enumerate(TESTS):
        (tmp_path / f"test_block_{number}.py").write_text(block)
    options = ["-q", "-p", "no:cacheprovider", "--import-mode=importlib", f"--rootdir={tmp_path}"]

    with ScriptedServer() as service:
        monkeypatch.setenv("IMAGE_SERVICE", service.openai_url)
        status = pytest.main(
            [*options, "-c", os.devnull, "-W", "error", "--tintype-record=all", str(tmp_path)]
        )

    expected = sum(block.count("def test_") for block in TESTS)
    printed = capsys.readouterr().out
    assert status == 0, printed
    assert f"{expected} passed" in printed


@pytest.mark.parametrize("block", PROGRAMS)
def test_every_program_on_the_page_runs(block: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", block], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("http://127.0.0.1:")
