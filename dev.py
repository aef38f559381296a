#!/usr/bin/env python3
"""Everything a developer or a newcomer runs, with its own set-up.

    python3 dev.py draw ["a prompt"]   draw a picture through a real server, into picture.png
    python3 dev.py test [ARGUMENTS]    run the tests on all cores (arguments go to pytest)
    python3 dev.py check               format, lint, types, import rules, generated docs
    python3 dev.py fix                 mend what can be mended by a tool
    python3 dev.py bench               run the benchmarks and print their tables
    python3 dev.py fuzz [ARGUMENTS]    send mutated pictures and requests by the thousand

Needs Python 3.11 or newer and a package index. Installs into `.venv` beside this file, and only
when something is missing. Standard library only: it runs before anything is installed.
"""

import hashlib
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PROMPT = "a red fox under an oak tree in a meadow at sunset"
SPREAD = ("--numprocesses=auto", "--dist=loadgroup")  # tests/conftest.py says what stays together
GENERATED_DOCS = ("docs/generate_types.py", "docs/generate_openapi.py")


def main(arguments: list[str]) -> int:
    """Run one command; return its exit status."""
    match arguments:
        case ["draw", *rest]:
            prepare(for_development=False)
            return run("tintype", "generate", *(rest or [PROMPT]))
        case ["test", *rest]:
            prepare(for_development=True)
            return run("pytest", *SPREAD, *rest)
        case ["check"]:
            prepare(for_development=True)
            return check()
        case ["fix"]:
            prepare(for_development=True)
            return run("ruff", "check", "--fix", ".") or run("ruff", "format", ".")
        case ["bench", *rest]:
            prepare(for_development=True)
            return run("python", "-m", "benchmarks", *rest)
        case ["fuzz", *rest]:
            prepare(for_development=True)
            return run("python", "-m", "fuzz", *rest)
        case _:
            print(__doc__)
            return 2


def prepare(*, for_development: bool) -> None:
    """Create the environment, unless the one that is there was made from the same files."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is run by whatever python3 is
        sys.exit("Tintype needs Python 3.11 or newer; this is " + sys.version.split()[0])
    inputs = [ROOT / "pyproject.toml", ROOT / "constraints.txt"]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in inputs)).hexdigest()
    done = VENV / f"installed-{'dev' if for_development else 'run'}-{digest[:16]}"
    if done.exists():
        return
    if not (BIN / "python").exists() and not (BIN / "python.exe").exists():
        print("Creating .venv …", file=sys.stderr)
        venv.create(VENV, with_pip=True)
    print("Installing Tintype …", file=sys.stderr)
    pip = [str(BIN / "python"), "-m", "pip", "--quiet", "--disable-pip-version-check"]
    quiet = {"check": True, "stdout": sys.stderr}
    subprocess.run([*pip, "install", "--upgrade", "pip>=25.1"], **quiet)  # knows --group
    install = [*pip, "install", "--constraint", str(ROOT / "constraints.txt"), "--editable"]
    if for_development:  # with what the tests of models need, which is large
        group = ["--group", f"{ROOT / 'pyproject.toml'}:dev"]
        subprocess.run([*install, f"{ROOT}[diffusers,otel]", *group], **quiet)
        compiled = subprocess.run([*install, f"{ROOT}[wuffs]"], capture_output=True, check=False)
        if compiled.returncode:
            print("Without Wuffs: it needs a C++ compiler. Its tests are skipped.", file=sys.stderr)
    else:
        subprocess.run([*install, f"{ROOT}[server]"], **quiet)
    done.touch()


def check() -> int:
    """Return 0 if every check passes; run them all either way."""
    statuses = [
        run("ruff", "format", "--check", "."),
        run("ruff", "check", "."),
        run("pyright", "--pythonpath", str(BIN / "python")),
        run("mypy", "--strict", "tests/typing"),
        run("lint-imports"),
        *(run("python", script, "--check") for script in GENERATED_DOCS),
    ]
    return max(statuses)


def run(command: str, *arguments: str) -> int:
    """Run a command of the environment in the project's folder; return its exit status."""
    return subprocess.run([str(BIN / command), *arguments], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
