"""Ten turns of editing through published clients, in every form that they send pictures back.

After the fifth turn the client ends and the server is stopped; both come back and go on.
"""

import base64
import io
import subprocess
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
from PIL import Image

from sdks.install import Toolbox
from sdks.pins import SDKS, Sdk
from sdks.runs import prepared
from tintype.app import running_server
from tintype.engine.base import Engine
from tintype.engine.vignette.engine import VignetteEngine
from tintype.settings import (
    OPENAI_IMAGE_MODELS,
    ModelSettings,
    ServerSettings,
    Settings,
    StoreSettings,
)
from tintype.testing.engine import ScriptedEngine

pytestmark = pytest.mark.timeout(300)  # the first one installs the SDKs

CLIENTS = {
    "openai for Python": ("openai", "3.52.0", "turns_openai_python.py"),
    "openai for Node": ("openai", "7.55.0", "turns_openai_node.mjs"),
    "openrouter for Python": ("openrouter", "1.3.84", "turns_openrouter_python.py"),
    "openrouter for Node": ("@openrouter/sdk", "1.3.19", "turns_openrouter_node.mjs"),
}
TURNS = 11  # a picture, and ten edits
SCENE = [
    "a red fox in a meadow",
    "add an owl on the left",
    "make the fox blue",
    "make it night",
    "add a tree on the right",
    "remove the owl",
    "make the fox bigger",
    "add a hat on the fox",
    "make it snow",
    "move the fox to the left",
    "make it day",
]


def pixels_of(encoded: str) -> np.ndarray:
    data = base64.b64decode(encoded, validate=True)
    return np.asarray(Image.open(io.BytesIO(data)))[..., :3].astype(int)


def sdk_of(client: str) -> Sdk:
    package, version, script = CLIENTS[client]
    is_node = script.endswith(".mjs")
    [found] = [
        sdk
        for sdk in SDKS
        if (sdk.package, sdk.version, sdk.is_node) == (package, version, is_node)
    ]
    return found


def ten_turns(
    toolbox: Toolbox,
    folder: Path,
    wishes: dict[str, list[str]],
    words: list[str],
    make: Callable[[], Engine],
) -> dict[str, list[str]]:
    """Return the pictures of all turns, as base64, for each client and form.

    `wishes` names the forms of each client that are wanted; an empty list means all.
    """
    settings = Settings(
        server=ServerSettings(port=0),
        store=StoreSettings(folder=str(folder / "data")),
        models=(ModelSettings(name="drawing", engine="drawing", aliases=OPENAI_IMAGE_MODELS),),
    )
    commands: dict[str, list[str]] = {}
    for number, (client, forms) in enumerate(wishes.items()):
        sdk, own = sdk_of(client), folder / f"client {number}"
        own.mkdir()
        state = {"words": words, "done": 0, "forms": {}, "only": forms}
        (own / "state.json").write_bytes(msgspec.json.encode(state))
        commands[client] = toolbox.command(sdk, prepared(toolbox, sdk, own) / CLIENTS[client][2])
    for _ in range(2):
        with running_server(settings, engines={"drawing": make()}) as address:
            for number, (client, command) in enumerate(commands.items()):
                state_file = folder / f"client {number}" / "state.json"
                done = subprocess.run(
                    [*command, address.url, str(state_file), sdk_of(client).alias],
                    capture_output=True,
                    text=True,
                    timeout=200,
                    check=False,
                )
                assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    made: dict[str, list[str]] = {}
    for number, client in enumerate(wishes):
        said: Any = msgspec.json.decode((folder / f"client {number}" / "state.json").read_bytes())
        made |= {f"{client}, {name}": form["pngs"] for name, form in said["forms"].items()}
    return made


@pytest.mark.parametrize("client", CLIENTS)
def test_ten_edits_build_on_each_other_in_every_form(
    toolbox: Toolbox, tmp_path: Path, client: str
) -> None:
    words = ["a fox", *["make it negative"] * (TURNS - 1)]
    made = ten_turns(toolbox, tmp_path, {client: []}, words, ScriptedEngine)
    assert len(made) >= 4
    for form, pngs in made.items():
        assert len(pngs) == TURNS, form
        first = pixels_of(pngs[0])
        for number, encoded in enumerate(pngs):
            expected = first if number % 2 == 0 else 255 - first
            assert np.array_equal(pixels_of(encoded), expected), (form, number)


def test_ten_scene_edits_are_the_same_for_every_client_and_form(
    toolbox: Toolbox, tmp_path: Path
) -> None:
    wishes = {
        "openai for Python": ["previous", "whole_history"],
        "openai for Node": ["conversation"],
        "openrouter for Python": ["server_tool"],  # its other image tool knows no seed
        "openrouter for Node": ["images"],
    }
    made = ten_turns(toolbox, tmp_path, wishes, SCENE, lambda: VignetteEngine(workers=1))
    assert len(made) == 5
    one, *others = ([pixels_of(encoded) for encoded in pngs] for pngs in made.values())
    assert len(one) == TURNS
    for other in others:
        assert all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))
    changed = [(a != b).any(axis=2) for a, b in pairwise(one)]
    for words, where in zip(SCENE[1:], changed, strict=True):
        assert where.any(), words
        is_of_all = words in {"make it night", "make it snow", "make it day"}
        # a pixel in some thousands may come out as it was by chance
        assert where.mean() > 0.999 if is_of_all else where.mean() < 0.35, words
    owl_columns = np.flatnonzero(changed[0].any(axis=0))
    assert owl_columns.max() < 128, "what is added on the left changes nothing on the right"


def test_pictures_are_kept_once_however_often_they_come_back(
    serve, client_of, tmp_path: Path
) -> None:
    tool: Any = {"type": "image_generation", "size": "256x256", "action": "generate"}
    history: list[Any] = []
    made = sent = 0
    with serve(ScriptedEngine(has_noise=True)) as address:
        client = client_of(address)
        for number in range(TURNS):
            sent += made
            history.append({"role": "user", "content": "another one"})
            response = client.responses.create(
                model="gpt-5", input=history, tools=[{**tool, "seed": number}]
            )
            history += response.output
            made += len(base64.b64decode(response.output[0].result))
    kept = sum(path.stat().st_size for path in (tmp_path / "data").rglob("*") if path.is_file())
    assert sent > 4 * made
    assert kept < 1.25 * made
