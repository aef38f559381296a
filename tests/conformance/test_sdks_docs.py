"""Every example of docs/clients runs, with the client that its page is about."""

import re
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest

from sdks.install import ROOT, Toolbox
from sdks.pins import SDKS, Sdk

pytestmark = pytest.mark.timeout(300)  # the first one installs them all

PAGES = {
    "openai-python": "openai-3.52.0",
    "openai-node": "openai-7.55.0",
    "openrouter-python": "openrouter-1.3.84",
    "openrouter-typescript": "openrouter-sdk-1.3.19",
    "agents-python": "openai-agents-0.24.0",
    "agents-javascript": "openai-agents-0.20.0",
    "langchain": "langchain-openai-1.7.3",
    "vercel-ai-sdk": "ai-sdk-openai-3.0.141",
}
BLOCK = re.compile(r"(?:<!-- ([^>]*) -->\n)?```(python|js)\n(.*?)```", re.DOTALL)


class Example(NamedTuple):
    sdk: Sdk
    language: str
    code: str


def examples() -> list[object]:
    by_name = {sdk.name: sdk for sdk in SDKS} | {sdk.title: sdk for sdk in SDKS}
    return [
        pytest.param(Example(by_name[match[1] or PAGES[page.stem]], match[2], match[3]), id=name)
        for page in sorted((ROOT / "docs/clients").glob("*.md"))
        for number, match in enumerate(BLOCK.finditer(page.read_text()))
        if (name := f"{page.stem}-{number}")
    ]


@pytest.mark.parametrize("example", examples())
def test_every_example_of_a_client_runs(
    serve, toolbox: Toolbox, tmp_path: Path, example: Example
) -> None:
    folder = tmp_path / "example"
    folder.mkdir()
    code = example.code.replace("@openrouter/sdk", example.sdk.alias or "@openrouter/sdk")
    if example.sdk.is_node:
        (folder / "node_modules").symlink_to(toolbox.node_folder / "node_modules")
    script = folder / ("example.mjs" if example.language == "js" else "example.py")
    with serve() as address:
        script.write_text(code.replace("http://127.0.0.1:8484", address.url))
        done = subprocess.run(
            toolbox.command(example.sdk, script),
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    named = set(re.findall(r'(?:open|writeFile)\("([\w.-]+)"', code))
    assert {name for name in named if (folder / name).stat().st_size < 100} == set()


def test_every_client_has_a_page_that_names_the_tested_versions() -> None:
    pages = {page.stem: page.read_text() for page in (ROOT / "docs/clients").glob("*.md")}
    assert set(pages) == set(PAGES)
    everything = "".join(pages.values())
    assert [sdk.title for sdk in SDKS if sdk.version not in everything] == [
        "openai 3.52.0",  # these pages name the major versions
        "openai 2.54.0",
        "openai 7.55.0",
        "openai 6.49.0",
    ]
