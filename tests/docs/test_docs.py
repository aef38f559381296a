"""The docs are complete and true: what exists is described, and what is shown runs."""

import contextlib
import io
import json
import os
import re
from pathlib import Path

import httpx2
import msgspec
import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from tintype.app import ENGINES, open_service
from tintype.http.asgi import build_asgi
from tintype.http.openapi import OPERATIONS
from tintype.protocol.events import Event
from tintype.protocol.tools import ImageGenerationTool
from tintype.service.fold import NEXT
from tintype.service.keys import Keys
from tintype.settings import OPENAI_IMAGE_MODELS, ModelSettings, Settings, StoreSettings
from tintype.testing.engine import ScriptedEngine
from tintype.testing.keys import MemoryKeys
from tintype.testing.stores import CountingEntropy, ManualClock

SCRIPTED = ModelSettings(name="scripted", engine="scripted", aliases=OPENAI_IMAGE_MODELS)
ABLE = ModelSettings(name="sdxl", engine="able")  # the examples with weights ask for it
ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
REFERENCE = DOCS / "reference"
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *DOCS.rglob("*.md")])
PYTHON_BLOCKS = [
    pytest.param(match[1], id=f"{page.stem}-{number}")
    for page in PAGES
    if page.parent.name != "clients"  # tests/conformance runs those with their own SDKs
    for number, match in enumerate(re.finditer(r"```python\n(.*?)```", page.read_text(), re.DOTALL))
    if "127.0.0.1:8484" in match[1]
]


def test_every_setting_is_described() -> None:
    text = (REFERENCE / "settings.md").read_text()
    names = [
        f"{group.name}.{field.name}"
        for group in msgspec.structs.fields(Settings)
        if group.name != "models"
        for field in msgspec.structs.fields(group.type)
    ]
    names += [f"models.{field.name}" for field in msgspec.structs.fields(ModelSettings)]
    assert [name for name in names if f"| `{name}` |" not in text] == []
    documented = set(re.findall(r"^\| `(\w+\.\w+)` \|", text, re.MULTILINE))
    assert documented - set(names) == set()


def test_every_event_and_status_is_described() -> None:
    text = (REFERENCE / "events.md").read_text()
    tags = [member.__struct_config__.tag for member in Event.__args__]
    assert [tag for tag in tags if f"`{tag}`" not in text] == []
    for status, following in NEXT.items():
        row = next(line for line in text.splitlines() if re.match(rf"\|.*`{status}`.*\|.*\|", line))
        allowed = set(re.findall(r"`(\w+)`", row.split("|")[2]))
        assert allowed == following, row


def test_every_error_code_is_described() -> None:
    text = (REFERENCE / "errors.md").read_text()
    source = "".join(path.read_text() for path in (ROOT / "src").rglob("*.py"))
    codes = set(re.findall(r'(?:code|default_code) = ?"([a-z_]+)"|code="([a-z_]+)"', source))
    names = {name for pair in codes for name in pair if name}
    assert {"invalid_value", "model_not_found", "server_overloaded"} <= names
    assert sorted(name for name in names if f"`{name}`" not in text) == []


def test_every_field_of_the_image_tool_is_described() -> None:
    text = (REFERENCE / "image-tool.md").read_text()
    assert [n for n in ImageGenerationTool.__struct_fields__ if f"`{n}`" not in text] == []


def routes_of(app: Starlette) -> list[tuple[str, str]]:
    return [
        (method, route.path.replace(":path", ""))
        for route in app.routes
        if isinstance(route, Route)
        for method in (route.methods or set()) - {"HEAD"}
    ]


@pytest.mark.anyio
async def test_every_route_is_described(tmp_path: Path) -> None:
    text = (REFERENCE / "routes.md").read_text()
    settings = Settings(store=StoreSettings(folder=str(tmp_path)), models=(SCRIPTED,))
    clock, entropy = ManualClock(), CountingEntropy()
    async with open_service(settings, engines={"scripted": ScriptedEngine()}) as responses:
        keys = Keys(MemoryKeys(), clock=clock, entropy=entropy)
        app = build_asgi(responses, settings, clock=clock, entropy=entropy, keys=keys)
    routes = routes_of(app)
    assert len(routes) > 30
    # the dialects share the upload of files; the rest of that API is described once
    described = text.replace("/v1/files", "/api/v1/files") + text
    assert [f"{m} {path}" for m, path in routes if f"`{m} {path}`" not in described] == []


def test_the_openapi_document_is_the_one_in_the_docs(serve) -> None:
    with serve() as address:
        served = httpx2.get(f"{address.url}/openapi.json").json()
    assert served == json.loads((REFERENCE / "openapi.json").read_text())
    operations = {f"{m.upper()} {path}" for path, o in served["paths"].items() for m in o}
    assert operations == set(OPERATIONS)
    assert all(o["summary"] for path in served["paths"].values() for o in path.values())


def test_every_engine_is_described() -> None:
    text = (REFERENCE / "settings.md").read_text()
    assert all(f"`{name}`" in text for name in ENGINES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text()):
        if not target.startswith(("http://", "https://")):
            assert (page.parent / target).exists(), target


def test_the_architecture_names_modules_that_exist() -> None:
    text = (DOCS / "explanation/architecture.md").read_text()
    for name in re.findall(r"`((?:\w+/)+\w+\.py)`", text):
        assert (ROOT / "src/tintype" / name).exists(), name


@pytest.mark.parametrize("code", PYTHON_BLOCKS)
def test_every_python_example_runs(serve, code: str, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    able = ScriptedEngine(has_negative_prompt=True, max_steps=50, loras=("ink",))
    engines = {"scripted": ScriptedEngine(), "able": able}
    with serve(models=(SCRIPTED, ABLE), engines=engines) as address:
        runnable = code.replace("http://127.0.0.1:8484", address.url)
        names: dict[str, object] = {}
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(runnable, "example", "exec"), names)
        finally:
            for value in names.values():
                if hasattr(value, "close") and not isinstance(value, type):
                    value.close()
    assert os.listdir(tmp_path) or "open(" not in code
