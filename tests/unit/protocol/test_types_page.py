"""The reference page of the published types is what the types say."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_the_page_is_current() -> None:
    command = [sys.executable, str(ROOT / "docs" / "generate_types.py"), "--check"]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")


def test_importing_the_types_brings_no_server_and_no_other_package() -> None:
    command = [sys.executable, "-c", "import sys, tintype.protocol; print(*sys.modules)"]

    done = subprocess.run(command, capture_output=True, text=True, check=True)

    tops = {name.partition(".")[0] for name in done.stdout.split()}
    foreign = {"numpy", "PIL", "starlette", "httpx2", "anyio", "pydantic", "apsw", "rich"}
    assert not tops & foreign
    assert "tintype.http" not in done.stdout
