"""A mask holds at every door, on every engine: outside it not one channel of one pixel differs."""

import base64
import io
import json
from collections.abc import Callable, Generator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx2
import numpy as np
import pytest
from PIL import Image
from websockets.sync.client import connect

from tintype.app import running_server
from tintype.engine.base import Engine
from tintype.engine.vignette.engine import VignetteEngine
from tintype.engine.worker.engine import WorkerEngine
from tintype.engine.worker.process import Worker
from tintype.settings import ModelSettings, ServerSettings, Settings, StoreSettings
from tintype.testing.driver import SCRIPTED_DRIVER, Script
from tintype.testing.engine import ScriptedEngine

HEIGHT, WIDTH = 96, 130  # no engine could be asked for this size
SOURCE = np.random.default_rng(9).integers(0, 256, (HEIGHT, WIDTH, 3), dtype=np.uint8)
CLEAR = np.dstack([SOURCE, np.random.default_rng(8).integers(0, 256, (HEIGHT, WIDTH))]).astype("u1")
FREE = np.zeros((HEIGHT, WIDTH), bool)
FREE[20:70, 30:100] = True
FREE[40:60, 40:44] = False  # an island
FREE[80, 5] = True  # too small to fade
DEEP = np.zeros_like(FREE)
DEEP[34:56, 58:86] = True
WORDS = "make it night and make it negative"

ENGINES: dict[str, Callable[[Path], Engine]] = {
    "scripted": lambda folder: ScriptedEngine(),
    "vignette": lambda folder: VignetteEngine(workers=1),
    "worker": lambda folder: WorkerEngine(
        Worker(SCRIPTED_DRIVER, Script(folder=str(folder))), "model"
    ),
}


def png(pixels: np.ndarray) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels.astype(np.uint8)).save(file, "PNG")
    return file.getvalue()


def mask(mask_format: str) -> bytes:
    if mask_format == "alpha":
        return png(np.dstack([SOURCE, np.where(FREE, 0, 255)]))
    return png(np.where((mask_format == "white") == FREE, 255, 0))


def data_url(data: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(data).decode()


class Ask:
    """One masked edit as a door wants it: what it starts from, and what its tool says."""

    def __init__(self, url: str, carrier: str, source: np.ndarray, mask_format: str) -> None:
        self.url = url
        self._carrier = carrier
        self.source, self.mask = png(source), mask(mask_format)
        self.fields: dict[str, Any] = {"seed": 5, "quality": "low"}
        if mask_format != "alpha":
            self.fields["mask_format"] = mask_format

    def named(self, data: bytes) -> dict[str, str]:
        """`{"image_url"}` or `{"file_id"}`: the picture as this request carries it."""
        if self._carrier == "data URL":
            return {"image_url": data_url(data)}
        files = {"file": ("picture.png", data, "image/png")}
        return {"file_id": self.post("/v1/files", data={"purpose": "vision"}, files=files)["id"]}

    @property
    def tool(self) -> dict[str, Any]:
        mask = {"input_image_mask": self.named(self.mask)}
        return {"type": "image_generation", **self.fields, **mask}

    @property
    def parameters(self) -> dict[str, Any]:
        return {name: value for name, value in self.tool.items() if name != "type"}

    @property
    def input(self) -> list[dict[str, Any]]:
        text = {"type": "input_text", "text": WORDS}
        picture = {"type": "input_image", **self.named(self.source)}
        return [{"role": "user", "content": [text, picture]}]

    def post(self, path: str, **options: Any) -> Any:
        reply = httpx2.post(self.url + path, timeout=60, **options)
        assert reply.status_code == 200, reply.text
        return reply.json()


def responses(ask: Ask) -> str:
    body = {"model": "gpt-5", "input": ask.input, "tools": [ask.tool]}
    return ask.post("/v1/responses", json=body)["output"][0]["result"]


def socket(ask: Ask) -> str:
    frame = {"type": "response.create", "model": "gpt-5", "input": ask.input, "tools": [ask.tool]}
    with connect(f"{ask.url.replace('http', 'ws')}/v1/responses", max_size=None) as connection:
        connection.send(json.dumps(frame))  # noqa: TID251 - a client without Tintype
        while True:
            event = json.loads(connection.recv(timeout=60))
            assert event["type"] not in {"error", "response.failed"}, event
            if event["type"] == "response.completed":
                return event["response"]["output"][0]["result"]


def images_json(ask: Ask) -> str:
    mask, images = ask.named(ask.mask), [ask.named(ask.source)]
    body = {"prompt": WORDS, "images": images, "mask": mask, **ask.fields}
    return ask.post("/v1/images/edits", json=body)["data"][0]["b64_json"]


def images_form(ask: Ask) -> str:
    files = [
        ("image[]", ("picture.png", ask.source, "image/png")),
        ("image[]", ("other.png", png(SOURCE[:40]), "image/png")),
        ("mask", ("mask.png", ask.mask, "image/png")),
    ]
    fields = {"prompt": WORDS, **{name: str(value) for name, value in ask.fields.items()}}
    return ask.post("/v1/images/edits", data=fields, files=files)["data"][0]["b64_json"]


def router_responses(ask: Ask) -> str:
    body = {"model": "any", "input": ask.input, "tools": [ask.tool]}
    return ask.post("/api/v1/responses", json=body)["output"][0]["result"]


def router_server_tool(ask: Ask) -> str:
    tool = {"type": "openrouter:image_generation", "parameters": ask.parameters}
    body = {"model": "any", "input": ask.input, "tools": [tool]}
    return ask.post("/api/v1/responses", json=body)["output"][0]["result"]


def router_modalities(ask: Ask) -> str:
    wish = {"modalities": ["image", "text"], "image_config": ask.parameters}
    return ask.post("/api/v1/responses", json={"input": ask.input, **wish})["output"][0]["result"]


def router_images(ask: Ask) -> str:
    reference = {"type": "image_url", "image_url": {"url": data_url(ask.source)}}
    body = {"model": "gpt-image-1", "prompt": WORDS, "input_references": [reference]}
    return ask.post("/api/v1/images", json={**body, **ask.parameters})["data"][0]["b64_json"]


def router_chat(ask: Ask) -> str:
    content = [
        {"type": "text", "text": WORDS},
        {"type": "image_url", "image_url": {"url": data_url(ask.source)}},
    ]
    body = {
        "messages": [{"role": "user", "content": content}],
        "modalities": ["image", "text"],
        "image_config": ask.parameters,
    }
    message = ask.post("/api/v1/chat/completions", json=body)["choices"][0]["message"]
    return message["images"][0]["image_url"]["url"].partition(",")[2]


DOORS: tuple[Callable[[Ask], str], ...] = (
    responses,
    socket,
    images_json,
    images_form,
    router_responses,
    router_server_tool,
    router_modalities,
    router_images,
    router_chat,
)
CARRIERS = {images_form: ("upload",)}
CASES = [
    pytest.param(engine, door, carrier, form, id=f"{engine}-{door.__name__}-{carrier}-{form}")
    for engine in ENGINES
    for door in DOORS
    for carrier in CARRIERS.get(door, ("data URL", "file id"))
    for form in ("alpha", "white", "black")
    # an engine that is slow to draw sees each door once, and each kind of mask
    if engine != "vignette" or form == ("alpha", "white", "black")[DOORS.index(door) % 3]
]


@pytest.fixture(scope="module")
def url_of(tmp_path_factory: pytest.TempPathFactory) -> Generator[Callable[[str], str]]:
    """Return where the server is that draws with an engine."""
    folder = tmp_path_factory.mktemp("masks")
    urls: dict[str, str] = {}
    with ExitStack() as servers:
        for name, make in ENGINES.items():
            settings = Settings(
                server=ServerSettings(port=0),
                store=StoreSettings(folder=str(folder / name)),
                models=(ModelSettings(name=name, engine=name, aliases=("gpt-image-1",)),),
            )
            server = running_server(settings, engines={name: make(folder)})
            urls[name] = servers.enter_context(server).url
        yield urls.__getitem__


def check(after: np.ndarray, before: np.ndarray, *, is_negative: bool) -> None:
    difference = np.abs(after.astype(int) - before.astype(int))
    assert after.shape == before.shape
    assert difference[~FREE].max() == 0
    assert difference[DEEP].max() > 0
    assert difference[80, 5].max() > 0
    if is_negative:
        assert np.array_equal(after[DEEP][:, :3], 255 - before[DEEP][:, :3])


@pytest.mark.parametrize(("engine", "door", "carrier", "mask_format"), CASES)
def test_nothing_changes_outside_the_mask(
    url_of: Callable[[str], str],
    engine: str,
    door: Callable[[Ask], str],
    carrier: str,
    mask_format: str,
) -> None:
    encoded = door(Ask(url_of(engine), carrier, SOURCE, mask_format))
    image = Image.open(io.BytesIO(base64.b64decode(encoded, validate=True)))
    check(np.asarray(image), SOURCE, is_negative=engine != "vignette")


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("output_format", ["png", "webp"])
def test_nor_where_the_source_is_clear_nor_in_any_partial_image(
    url_of: Callable[[str], str], engine: str, output_format: str
) -> None:
    ask = Ask(url_of(engine), "data URL", CLEAR, "alpha")
    ask.fields |= {"partial_images": 2, "output_format": output_format}
    body = {"input": ask.input, "tools": [ask.tool], "stream": True}
    with httpx2.stream("POST", f"{ask.url}/v1/responses", json=body, timeout=60) as reply:
        lines = [line[6:] for line in reply.iter_lines() if line.startswith("data: {")]
    events = [json.loads(line) for line in lines]
    shown = [event["partial_image_b64"] for event in events if "partial_image_b64" in event]
    assert len(shown) == 2
    shown.append(events[-1]["response"]["output"][0]["result"])
    for encoded in shown:
        after = np.asarray(Image.open(io.BytesIO(base64.b64decode(encoded)))).astype(int)
        assert after.shape == CLEAR.shape
        assert np.abs(after - CLEAR)[~FREE].max() == 0
    assert np.abs(after - CLEAR)[DEEP].max() > 0
