"""Runs a client's script against a real server and sorts what it said by case."""

import base64
import io
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np
from PIL import Image

from sdks.install import Toolbox
from sdks.pins import CLIENTS, Sdk
from sdks.recorder import Exchange, recording
from tintype.app import running_server
from tintype.settings import (
    OPENAI_IMAGE_MODELS,
    ModelSettings,
    ServerSettings,
    Settings,
    StoreSettings,
)
from tintype.testing.engine import ScriptedEngine

_LIMIT_S: Final = 120

MODELS: Final = (
    ModelSettings(name="scripted", engine="scripted", aliases=OPENAI_IMAGE_MODELS),
    ModelSettings(name="failing", engine="failing"),
    ModelSettings(name="slow", engine="slow"),
)


@dataclass
class Case:
    """What a client saw in one case, and what went over the wire meanwhile."""

    facts: Any = None
    fault: str | None = None
    exchanges: list[Exchange] = field(default_factory=list)

    @property
    def requests(self) -> list[str]:
        return [f"{e.method} {e.path.partition('?')[0]}" for e in self.exchanges]

    @property
    def statuses(self) -> list[int]:
        return [e.status for e in self.exchanges]

    @property
    def response(self) -> dict[str, Any]:
        """The response object of the last exchange, plain or streamed."""
        last = self.exchanges[-1]
        return last.events[-1]["response"] if last.is_stream else last.json

    @property
    def call(self) -> dict[str, Any]:
        """The image call of the last exchange."""
        return self.response["output"][0]


@dataclass
class Run:
    """All cases of one client, and what it wrote to its error stream."""

    sdk: Sdk
    cases: dict[str, Case]
    complaints: str

    def __getitem__(self, name: str) -> Case:
        case = self.cases[name]
        assert case.fault is None, f"{self.sdk.title}, {name}: {case.fault}"
        return case

    @property
    def exchanges(self) -> list[tuple[str, Exchange]]:
        """Each exchange with the name of its case."""
        return [(name, one) for name, case in self.cases.items() for one in case.exchanges]


def run_client(toolbox: Toolbox, sdk: Sdk, folder: Path) -> Run:
    """Run the script of `sdk`. `folder` is empty, and belongs to the run."""
    engines = {
        # slow enough for every SDK to meet reports of progress, which are extensions
        "scripted": ScriptedEngine(steps=4, pause_s=0.005),
        "failing": ScriptedEngine(fails_at_step=2),
        "slow": ScriptedEngine(steps=2000, pause_s=0.01),
    }
    settings = Settings(
        server=ServerSettings(port=0, progress_s=0.001),
        store=StoreSettings(folder=str(folder / "data")),
        models=MODELS,
    )
    script = prepared(toolbox, sdk, folder) / sdk.script
    with running_server(settings, engines=engines) as address, recording(address) as recorder:
        command = [*toolbox.command(sdk, script), recorder.url, sdk.alias]
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=_LIMIT_S, check=False
        )
    cases: dict[str, Case] = {}
    for exchange in recorder.exchanges:
        if marker := re.fullmatch(r"/healthz\?case=(\w+)", exchange.path):
            cases[marker[1]] = Case()
        else:
            cases[list(cases)[-1]].exchanges.append(exchange)
    for line in done.stdout.splitlines():
        said = msgspec.json.decode(line)
        case = cases[said["case"]]
        case.facts, case.fault = said.get("facts"), said.get("fault")
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return Run(sdk, cases, done.stderr)


def prepared(toolbox: Toolbox, sdk: Sdk, folder: Path) -> Path:
    """Return a folder from which the client's scripts can be run."""
    if not sdk.is_node:
        return CLIENTS
    scripts = folder / "scripts"  # Node looks for packages beside the script
    shutil.copytree(CLIENTS, scripts)
    (scripts / "node_modules").symlink_to(toolbox.node_folder / "node_modules")
    return scripts


def without_reports(names: list[str]) -> list[str]:
    """Return names of events with the first of those that say "generating" only.

    The others report progress: an extension, which must disturb no SDK.
    """
    seen = False
    kept: list[str] = []
    for name in names:
        is_report = "generating" in name.lower()
        if not (is_report and seen):
            kept.append(name)
        seen = seen or is_report
    return kept


def pixels(encoded: str) -> np.ndarray:
    """Return a picture from base64, or from a data URL."""
    data = base64.b64decode(encoded.rpartition(",")[2], validate=True)
    return np.asarray(Image.open(io.BytesIO(data))).astype(int)


def is_negative(edited: str, source: str) -> bool:
    """Return whether one picture is the scripted edit of another."""
    return np.array_equal(pixels(edited)[..., :3], 255 - pixels(source)[..., :3])


def size_of(encoded: str) -> str:
    height, width = pixels(encoded).shape[:2]
    return f"{width}x{height}"


def is_masked_negative(edited: str, source: str) -> bool:
    """Return whether only what the mask of `cases` frees, the left half, became negative.

    Inside its edge the edit fades in.
    """
    after, before = pixels(edited)[..., :3], pixels(source)[..., :3]
    middle = before.shape[1] // 2
    return bool(
        np.array_equal(after[:, middle:], before[:, middle:])
        and np.array_equal(after[:, : middle - 16], 255 - before[:, : middle - 16])
    )
