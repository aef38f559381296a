"""The test kit serves SDKs that live in environments of their own."""

import base64
import io
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from sdks.install import Toolbox
from sdks.pins import PYTHON
from tintype.testing import CutStream, Refuse, ScriptedServer

pytestmark = pytest.mark.timeout(300)  # the first one installs them all

AGENTS = next(sdk for sdk in PYTHON if sdk.package == "openai-agents")
SCRIPT = """
import asyncio, sys
from agents import Agent, ImageGenerationTool, Runner, set_tracing_disabled
from agents.models.openai_responses import OpenAIResponsesModel
from openai import AsyncOpenAI

set_tracing_disabled(True)


async def main():
    async with AsyncOpenAI(base_url=sys.argv[1], api_key="any") as client:
        tool = ImageGenerationTool(tool_config={"type": "image_generation", "size": "256x256"})
        model = OpenAIResponsesModel(model="gpt-5", openai_client=client)
        agent = Agent(name="Painter", model=model, tools=[tool])
        result = await Runner.run(agent, "a red fox")
        calls = [item.raw_item for item in result.new_items if hasattr(item.raw_item, "result")]
        print(calls[0].result)


asyncio.run(main())
"""


def test_the_agents_sdk_is_served_after_two_refusals(toolbox: Toolbox, tmp_path: Path) -> None:
    script = tmp_path / "agent.py"
    script.write_text(SCRIPT)

    with ScriptedServer() as server:
        server.script(Refuse(429), CutStream())
        done = subprocess.run(
            [*toolbox.command(AGENTS, script), server.openai_url],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        server.assert_asked("a red fox", size="256x256", times=3)
        server.assert_script_done()
    assert Image.open(io.BytesIO(base64.b64decode(done.stdout))).size == (256, 256)
