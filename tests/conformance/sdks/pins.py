"""Which published clients are tried, and in which versions."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final


@dataclass(frozen=True)
class Sdk:
    """One version of one client.

    `script` is what a user of it has written, in `clients/`. `alias` is the name that Node
    imports it by: several versions of one package live beside each other.
    """

    package: str
    version: str
    script: str
    alias: str = ""
    beside: tuple[str, ...] = ()

    @property
    def is_node(self) -> bool:
        return self.script.endswith(".mjs")

    @property
    def name(self) -> str:
        return f"{self.package}-{self.version}".replace("/", "-").removeprefix("@")

    @property
    def title(self) -> str:
        return f"{self.package} {self.version}"


DEV_OPENAI: Final = "3.52.0"  # in the environment of the tests; constraints.txt has it too

PYTHON: Final = (
    Sdk("openai", DEV_OPENAI, "openai_python.py"),
    Sdk("openai", "2.54.0", "openai_python.py"),
    Sdk("openrouter", "1.3.84", "openrouter_python.py"),
    Sdk("openrouter", "0.7.11", "openrouter_python_old.py"),
    Sdk("openrouter", "0.0.22", "openrouter_python_old.py"),
    Sdk("openai-agents", "0.24.0", "agents_python.py"),
    Sdk("langchain-openai", "1.7.3", "langchain_python.py"),
)

NODE: Final = (
    Sdk("openai", "7.55.0", "openai_node.mjs", "openai"),
    Sdk("openai", "6.49.0", "openai_node.mjs", "openai-6"),
    Sdk("@openrouter/sdk", "1.3.19", "openrouter_node.mjs", "@openrouter/sdk"),
    Sdk("@openrouter/sdk", "0.9.11", "openrouter_node_old.mjs", "openrouter-sdk-0.9"),
    Sdk("@openrouter/sdk", "0.3.16", "openrouter_node_old.mjs", "openrouter-sdk-0.3"),
    Sdk("@openrouter/sdk", "0.1.11", "openrouter_node_old.mjs", "openrouter-sdk-0.1"),
    Sdk("@openai/agents", "0.20.0", "agents_node.mjs", "@openai/agents"),
    Sdk("@ai-sdk/openai", "3.0.141", "vercel_node.mjs", "@ai-sdk/openai", ("ai@6.0.326",)),
    Sdk(
        *("@openrouter/ai-sdk-provider", "2.10.0", "vercel_openrouter_node.mjs"),
        "@openrouter/ai-sdk-provider",
        ("ai@6.0.326",),
    ),
)

SDKS: Final = (*PYTHON, *NODE)
CLIENTS: Final = Path(__file__).parent / "clients"


def having(name: str) -> list[Sdk]:
    """Return the SDKs whose script has this case."""
    wanted = re.compile(rf'^def {name}\(|^await run\(\s*"{name}"', re.MULTILINE)
    found = [sdk for sdk in SDKS if wanted.search((CLIENTS / sdk.script).read_text())]
    assert found, name
    return found


def is_here(sdk: Sdk) -> bool:
    """Return whether the environment of the tests has this SDK itself."""
    return (sdk.package, sdk.version) == ("openai", DEV_OPENAI) and not sdk.is_node
