"""The client alone: what `pip install tintype` brings is enough for it."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
SERVER_ONLY = {
    *("apsw", "httptools", "isal", "multipart", "numpy", "PIL", "prometheus_client"),
    *("python_multipart", "resvg_py"),
    *("starlette", "structlog", "uvicorn", "uvloop", "websockets"),
}
WITHOUT_SERVER = f"""
import sys
from importlib.abc import MetaPathFinder

class Missing(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {SERVER_ONLY!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Missing())
"""


def python(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_SERVER + code, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )


def test_the_lists_of_dependencies_say_the_same() -> None:
    names = {line.partition(">")[0].replace("-", "_") for line in PROJECT["dependencies"]}
    extra = {
        line.partition(">")[0].replace("-", "_")
        for line in PROJECT["optional-dependencies"]["server"]
    }
    known = {"PIL" if name == "pillow" else name for name in extra}
    assert known - {"httpcore2"} == SERVER_ONLY - {"multipart"}  # httpx2 brings that one anyhow
    assert names & extra == set()


def test_the_client_needs_nothing_of_the_server(serve, tmp_path: Path) -> None:
    with serve() as address:
        done = python(
            "from tintype import Client\n"
            "with Client(sys.argv[1]) as client:\n"
            "    first = client.generate('a fox', size='256x256', partial_images=2)\n"
            "    first.edit('negative').image.save(sys.argv[2])\n"
            "    print(list(client.responses.follow(first.id))[-1].type)\n",
            *(address.url, tmp_path / "fox.png"),
        )
    assert (done.stdout, done.stderr) == ("response.completed\n", "")
    assert (tmp_path / "fox.png").read_bytes().startswith(b"\x89PNG")


def test_commands_that_ask_a_server_need_nothing_of_it(serve, tmp_path: Path) -> None:
    with serve() as address:
        done = python(
            "sys.argv[0] = 'tintype'\nfrom tintype.cli import main\nmain()",
            *("generate", "a fox", "-o", tmp_path / "fox.png", "--url", address.url),
            *("--size", "256x256", "--show", "kitty"),
        )
    assert (done.returncode, done.stdout) == (0, f"{tmp_path / 'fox.png'}\n")
    assert "\x1b_Ga=T" in done.stderr


@pytest.mark.parametrize("command", [["serve"], ["generate", "a fox"]])
def test_without_the_servers_parts_it_is_said_how_to_get_them(command: list[str]) -> None:
    done = python("from tintype.cli import main\nmain()", *command)
    assert done.returncode == 1
    assert done.stderr.startswith("tintype: ")
    assert "pip install 'tintype[server]'" in done.stderr


def test_naming_the_package_imports_no_client() -> None:
    done = python(
        "import tintype\n"
        "heavy = {'httpx2', 'msgspec', 'anyio', 'tintype.client'}\n"
        "print(sorted(heavy & sys.modules.keys()))\n"
        "print(tintype.Client.__name__, tintype.AsyncClient.__name__)"
    )
    assert done.stdout.split("\n")[:2] == ["[]", "Client AsyncClient"]


def test_what_the_package_does_not_have_is_said_so() -> None:
    import tintype

    with pytest.raises(AttributeError, match="no attribute 'Klient'"):
        _ = tintype.Klient
