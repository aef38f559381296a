"""Writes `docs/reference/openapi.json` as a server serves it; `--check` only compares."""

import sys
import tempfile
from pathlib import Path
from typing import Final

import httpx2
import msgspec

from tintype.app import running_server
from tintype.settings import ModelSettings, ServerSettings, Settings, StoreSettings
from tintype.telemetry import silence_logs
from tintype.testing.engine import ScriptedEngine

FILE: Final = Path(__file__).parent / "reference" / "openapi.json"
MODELS: Final = (ModelSettings(name="scripted", engine="scripted"),)


def _document() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            server=ServerSettings(port=0), store=StoreSettings(folder=folder), models=MODELS
        )
        with running_server(settings, engines={"scripted": ScriptedEngine()}) as address:
            reply = httpx2.get(f"{address.url}/openapi.json").raise_for_status()
    return msgspec.json.format(reply.content) + b"\n"


def main() -> int:
    """Write the document, or with `--check` return 1 if it differs."""
    silence_logs()
    data = _document()
    if sys.argv[1:] == ["--check"]:
        is_current = FILE.exists() and FILE.read_bytes() == data
        if not is_current:
            sys.stderr.write(f"{FILE} is out of date: run python docs/generate_openapi.py\n")
        return 0 if is_current else 1
    FILE.write_bytes(data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
